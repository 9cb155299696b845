module "node_pool" {
  source = "../modules/node-pool"

  environment   = "production"
  node_count    = 3
  runtime_image = "ghcr.io/coreason-ai/coreason-runtime:v0.11.3"
}

module "node_pool" {
  source = "../modules/node-pool"

  environment   = "staging"
  node_count    = 1
  runtime_image = "ghcr.io/coreason-ai/coreason-runtime:v0.11.3"
}

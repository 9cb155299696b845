runtime_image = "ghcr.io/coreason-ai/coreason-runtime:v0.11.3"

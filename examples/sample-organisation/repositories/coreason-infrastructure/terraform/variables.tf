variable "runtime_image" {
  description = "The runtime that new nodes pull before they join"
  type        = string
  default     = "ghcr.io/coreason-ai/coreason-runtime:v0.11.3"
}

variable "node_count" {
  type    = number
  default = 3
}

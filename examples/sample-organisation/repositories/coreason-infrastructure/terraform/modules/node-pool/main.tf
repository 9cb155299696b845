variable "environment" {
  type = string
}

variable "node_count" {
  type    = number
  default = 3
}

variable "runtime_image" {
  description = "The runtime that new nodes pull before they join"
  type        = string
}

resource "terraform_data" "node" {
  count = var.node_count

  input = {
    name      = "${var.environment}-${count.index}"
    user_data = "#cloud-config\nruncmd: [[docker, pull, '${var.runtime_image}']]\n"
  }
}

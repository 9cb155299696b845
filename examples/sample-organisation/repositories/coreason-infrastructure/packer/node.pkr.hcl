# The image of a node, with what it runs already pulled: packer build -var-file=staging.pkrvars.hcl .
variable "runtime_image" {
  description = "The runtime that a node has before it joins"
  type        = string
}

source "null" "node" {
  communicator = "none"
}

build {
  sources = ["source.null.node"]

  provisioner "shell-local" {
    environment_vars = ["RUNTIME_IMAGE=${var.runtime_image}"]
    inline = [
      "docker pull valkey/valkey:8.1",
      "docker pull \"$RUNTIME_IMAGE\"",
    ]
  }
}

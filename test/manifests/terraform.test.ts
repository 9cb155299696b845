import { expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { readPins } from "../support/read-pins.ts";

test.each([
  ["main.tf", "terraform"],
  ["prod.tfvars", "terraform"],
  ["image.pkr.hcl", "terraform"],
  ["terragrunt.hcl", "terraform"],
  [".terraform.lock.hcl", undefined],
])("%s is read as %s", (path, kind) => {
  expect(editorFor(path)?.kind).toBe(kind);
});

test("images, module sources and version variables are pins; comments and other strings are not", () => {
  const text = `# "ghcr.io/o/comment:1.0.0"
variable "runtime_image" {
  description = "The runtime, not ghcr.io/o/description:1.0.0"
  default     = "ghcr.io/coreason-ai/coreason-runtime:v0.11.3" // v0.1.0
}
variable "coreason_runtime_version" { default = "1.2.3" }
variable "engine_version" { default = "15.4" }
locals {
  images = { app = "o/app:1.2.3", "web" : "localhost:5000/web:2.0.0" }
  sensory_app_tag = "v2.1.0"
  escaped = "a \\" \${upper("x")} o/quoted:1.0.0"
  nested  = var.custom != "" ? var.custom : "o/fallback:3.0.0"
  inside  = "\${var.x != "" ? var.x : "o/inside:4.0.0"}"
  arn     = "arn:aws:iam::1:role/x"
  word    = "debian:12"
  /* image = "o/block:1.0.0" */
  partly  = "o/partly:\${var.unknown}"
}
module "runtime" {
  source = "git::https://github.com/coreason-ai/infra.git//modules/runtime?ref=v1.2.3&depth=1"
}
module "branch" { source = "github.com/coreason-ai/infra?ref=main" }
module "loose" {
  source = "git@github.com:coreason-ai/infra.git"
}
module "registry" {
  source  = "terraform-aws-modules/eks/aws"
  version = "20.0.0"
}
`;

  expect(readPins("main.tf", text)).toEqual([
    "variable.runtime_image.default image:ghcr.io/coreason-ai/coreason-runtime image v0.11.3",
    "variable.coreason_runtime_version.default component:coreason-runtime version 1.2.3",
    "locals.images.app image:o/app image 1.2.3",
    "locals.images.web image:localhost:5000/web image 2.0.0",
    "locals.sensory_app_tag component:sensory-app version v2.1.0",
    "locals.nested image:o/fallback image 3.0.0",
    "locals.inside image:o/inside image 4.0.0",
    "module.runtime.source github:coreason-ai/infra git-tag v1.2.3",
    "module.branch.source github:coreason-ai/infra branch main",
    "module.loose.source github:coreason-ai/infra git git@github.com:coreason-ai/infra.git",
  ]);
});

test("a variable that fills an image's tag is that image's pin", () => {
  const text = `variable "runtime_version" {
  default = "v1.2.3"
}
locals { tag = "2.0.0" }
resource "x" "y" {
  image = "ghcr.io/o/runtime:\${var.runtime_version}"
  other = ["ghcr.io/o/other:\${ local.tag }"]
}
`;

  expect(readPins("main.tf", text)).toEqual([
    "resource.x.y.image image:ghcr.io/o/runtime image v1.2.3",
    "resource.x.y.other image:ghcr.io/o/other image 2.0.0",
  ]);
});

test("in heredocs only images with a registry's host count, outside comments", () => {
  const text = `resource "x" "y" {
  user_data = <<-EOT
    #!/bin/sh
    # docker pull ghcr.io/o/comment:1.0.0
    docker run "ghcr.io/o/app:v1.2.3" --image=ghcr.io/o/flag:1.0.0
    echo o/word:1.0.0 https://ghcr.io/o/url:1.0.0 \${var.image}
  EOT
  after = "o/after:1.0.0"
}
`;

  expect(readPins("main.tf", text)).toEqual([
    "resource.x.y.user_data image:ghcr.io/o/app image v1.2.3",
    "resource.x.y.user_data#2 image:ghcr.io/o/flag image 1.0.0",
    "resource.x.y.after image:o/after image 1.0.0",
  ]);
});

test("the version of a chart that Terraform installs is a constraint of that chart", () => {
  const text = `resource "helm_release" "runtime" {
  repository = "oci://ghcr.io/o/charts"
  chart      = "coreason-runtime"
  version    = "1.2.3"
}
module "addons" {
  helm_releases = {
    a = { chart = "oci://ghcr.io/o/charts/a", chart_version = "~2.0.0" }
    b = { chart = "./charts/b", chart_version = "3.0.0" }
  }
}
`;

  expect(readPins("main.tf", text)).toEqual([
    "resource.helm_release.runtime.version helm:coreason-runtime constraint 1.2.3",
    "module.addons.helm_releases.a.chart_version helm:a constraint ~2.0.0",
  ]);
});

test("a tfvars file names the component by its variable", () => {
  expect(readPins("prod.tfvars", 'coreason_runtime_version = "1.2.3"\nregion = "eu"\n')).toEqual([
    "coreason_runtime_version component:coreason-runtime version 1.2.3",
  ]);
});

test.each(['x = "', 'x = "${', "x = <<EOF\n", "}}}}", '"${"${"${', "/*", "variable {"])(
  "malformed text is passed over: %s",
  (text) => {
    expect(readPins("main.tf", text)).toEqual([]);
  },
);

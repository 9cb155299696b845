import { expect, test } from "@jest/globals";
import { readPins } from "../support/read-pins.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each(["kustomization.yaml", "overlays/prod/kustomization.yml", "base/Kustomization"])(
  "images, remote bases and charts of %s are pins",
  (path) => {
    const text = `resources:
  - deployment.yaml
  - https://github.com/coreason-ai/coreason-runtime//deploy?ref=v1.2.3
  - github.com/coreason-ai/other.git/base?timeout=90s&ref=main # v1
  - git@github.com:coreason-ai/ssh.git?ref=v0.1.0
bases: ["https://example.com/o/r?ref=v1.0.0"]
images:
  - name: runtime
    newName: ghcr.io/coreason-ai/coreason-runtime
    newTag: v0.11.3
  - { name: ghcr.io/o/same, newTag: "1.0.0", digest: ${digest} }
  - { name: o/pinned, digest: ${digest} }
  - { name: o/renamed, newName: o/new }
helmCharts:
  - { name: coreason-runtime, version: 1.2.3, repo: "https://charts.example.com" }
`;

    expect(readPins(path, text)).toEqual([
      "resources[1] github:coreason-ai/coreason-runtime git-tag v1.2.3",
      "resources[2] github:coreason-ai/other branch main",
      "resources[3] github:coreason-ai/ssh git-tag v0.1.0",
      "images[0].newTag image:ghcr.io/coreason-ai/coreason-runtime image v0.11.3",
      `images[1].newTag image:ghcr.io/o/same image 1.0.0 ${digest}`,
      `images[2].digest image:o/pinned image ${digest}`,
      "helmCharts[0].version helm:coreason-runtime constraint 1.2.3",
    ]);
  },
);

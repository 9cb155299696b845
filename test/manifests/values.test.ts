import { expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { readPins } from "../support/read-pins.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  ["values.yaml", "values"],
  ["charts/a/values-prod.yaml", "values"],
  ["values.staging.yml", "values"],
  ["prod-values.yaml", "values"],
  ["prod.values.yaml", "values"],
  ["envs/values/prod.yaml", "values"],
  ["charts/a/templates/values.yaml", undefined],
  ["value.yaml", "kubernetes"],
])("%s is read as %s", (path, kind) => {
  expect(editorFor(path)?.kind).toBe(kind);
});

test("groups of repository, tag and digest are pins at any depth, whatever their order", () => {
  const text = `# runtime: v0.1.0, v0.2.0
runtime:
  # v0.11.1 leaked
  image:
    tag: v0.11.3 # not v0.11.2
    repository: ghcr.io/coreason-ai/coreason-runtime
image:
  registry: docker.io
  repository: bitnami/redis
  tag: 7.2
  digest: ""
sidecars:
  - { image: { repository: o/both, tag: "1.2.3", digest: ${digest} } }
  - { image: { repository: o/only, digest: "${digest}" } }
  - { image: { registry: quay.io, repository: o/bare, tag: "1.0.0", sha: "${"a1".repeat(32)}" } }
attached: { repository: o/attached, tag: "v1.2.3@${digest}" }
string: { image: ghcr.io/o/string:1.2.3 }
split: { image: ghcr.io/o/split, tag: 1.2.3 }
initImage: ghcr.io/o/init:1.2.3
named: { otherImage: { name: o/named, tag: 1.2.3 } }
repo: { image: { repo: o/repo, tag: 1.2.3 } }
empty: { image: { repository: o/empty, tag: "" } }
nothing: { image: { repository: o/nothing, tag: } }
git: { repository: "https://github.com/coreason-ai/coreason-manifest.git", tag: v1.2.3 }
label: { tag: v1.2.3, name: o/label }
baseImage: debian
`;

  expect(readPins("values.yaml", text)).toEqual([
    "runtime.image.tag image:ghcr.io/coreason-ai/coreason-runtime image v0.11.3",
    "image.tag image:bitnami/redis image 7.2",
    `sidecars[0].image.tag image:o/both image 1.2.3 ${digest}`,
    `sidecars[1].image.digest image:o/only image ${digest}`,
    `sidecars[2].image.tag image:quay.io/o/bare image 1.0.0 ${"a1".repeat(32)}`,
    `attached.tag image:o/attached image v1.2.3 ${digest}`,
    "string.image image:ghcr.io/o/string image 1.2.3",
    "split.tag image:ghcr.io/o/split image 1.2.3",
    "initImage image:ghcr.io/o/init image 1.2.3",
    "named.otherImage.tag image:o/named image 1.2.3",
    "repo.image.tag image:o/repo image 1.2.3",
    "git.tag github:coreason-ai/coreason-manifest git-tag v1.2.3",
  ]);
});

test("a name may come from an anchor, a tag counts where it is written", () => {
  const text = `x: &repo ghcr.io/o/app
defaults: &image { repository: *repo, tag: &tag v1.0.0 }
a: { image: { <<: *image, tag: v1.2.3 } }
b: { image: *image }
c: { image: { repository: *repo, tag: *tag } }
`;

  expect(readPins("values.yaml", text)).toEqual([
    "defaults.tag image:ghcr.io/o/app image v1.0.0",
    "a.image.tag image:ghcr.io/o/app image v1.2.3",
  ]);
});

import { expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { readPins } from "../support/read-pins.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  [".github/workflows/ci.yml", "workflow"],
  [".github/workflows/ci.yaml", "workflow"],
  ["templates/.github/workflows/ci.yml", "workflow"],
  ["action.yml", "workflow"],
  ["verify-tag/action.yaml", "workflow"],
  [".github/dependabot.yml", undefined],
])("%s is read as %s", (path, kind) => {
  expect(editorFor(path)?.kind).toBe(kind);
});

test("every reference of a workflow is a pin at its place", () => {
  const pins = readPins(
    ".github/workflows/ci.yml",
    `on: push
jobs:
  call:
    uses: coreason-ai/release-actions/.github/workflows/publish-image.yml@v1
  build:
    container: ghcr.io/coreason-ai/runtime:v1.2.3
    services:
      db: { image: "postgres:16.2" }
      cache:
        image: valkey/valkey@${digest}
    steps:
      # was actions/checkout@v3 with v1.0.0
      - uses: actions/checkout@v4.1.0 # v9.9.9
      - uses: "actions/cache/save@${sha}" # v4.0.2
      - uses: octo/tool@${sha} # tag=v2.0.0
      - { uses: octo/other@${sha} } # v3
      - uses: octo/bare@${sha}
      - uses: octo/Branchy@main
      - uses: ./local/action
      - uses: docker://ghcr.io/octo/lint:1.2.3
      - uses: actions/checkout@v4
        with: { repository: coreason-ai/coreason-manifest, ref: v0.3.0 }
      - uses: actions/checkout@v4
        with:
          repository: coreason-ai/coreason-runtime
          ref: "refs/tags/v0.4.0"
      - uses: actions/checkout@v4
        with: { repository: coreason-ai/no-ref }
      - uses: actions/checkout@v4
        with: { repository: coreason-ai/expression, ref: "\${{ inputs.ref }}" }
      - uses: actions/checkout@v4
        with: { repository: "\${{ github.repository }}", ref: v1.0.0 }
      - run: |
          echo "uses: octo/run@v1"
`,
  );

  expect(pins).toEqual([
    "jobs.call.uses github:coreason-ai/release-actions git-tag v1",
    "jobs.build.container image:ghcr.io/coreason-ai/runtime image v1.2.3",
    "jobs.build.services.db.image image:postgres image 16.2",
    `jobs.build.services.cache.image image:valkey/valkey image ${digest}`,
    "jobs.build.steps[0].uses github:actions/checkout git-tag v4.1.0",
    `jobs.build.steps[1].uses github:actions/cache commit ${sha} v4.0.2`,
    `jobs.build.steps[2].uses github:octo/tool commit ${sha} v2.0.0`,
    `jobs.build.steps[3].uses github:octo/other commit ${sha} v3`,
    `jobs.build.steps[4].uses github:octo/bare commit ${sha}`,
    "jobs.build.steps[5].uses github:octo/branchy branch main",
    "jobs.build.steps[7].uses image:ghcr.io/octo/lint image 1.2.3",
    "jobs.build.steps[8].uses github:actions/checkout git-tag v4",
    "jobs.build.steps[8].with.ref github:coreason-ai/coreason-manifest git-tag v0.3.0",
    "jobs.build.steps[9].uses github:actions/checkout git-tag v4",
    "jobs.build.steps[9].with.ref github:coreason-ai/coreason-runtime git-tag v0.4.0",
    "jobs.build.steps[10].uses github:actions/checkout git-tag v4",
    "jobs.build.steps[11].uses github:actions/checkout git-tag v4",
    "jobs.build.steps[12].uses github:actions/checkout git-tag v4",
  ]);
});

test("steps that run in parallel are steps", () => {
  const text = "jobs: { a: { steps: [{ parallel: [{ uses: octo/a@v1.0.0 }, { run: ls }] }] } }\n";

  expect(readPins(".github/workflows/ci.yml", text)).toEqual([
    "jobs.a.steps[0].parallel[0].uses github:octo/a git-tag v1.0.0",
  ]);
});

test("a composite action's steps and a Docker action's image count, an alias once with its anchor", () => {
  expect(
    readPins(
      "action.yml",
      "runs:\n  using: composite\n  steps:\n    - uses: &x octo/a@v1.0.0\n    - uses: *x\n",
    ),
  ).toEqual(["runs.steps[0].uses github:octo/a git-tag v1.0.0"]);
  expect(readPins("action.yml", "runs:\n  using: docker\n  image: docker://octo/a:1.0.0\n")).toEqual([
    "runs.image image:octo/a image 1.0.0",
  ]);
});

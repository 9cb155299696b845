import { expect, test } from "@jest/globals";
import { packageName } from "@release-actions/release-model";
import { readManifest, Source } from "@release-actions/manifests";
import { carryRelease, releaseOf } from "../support/carry-release.ts";

const path = ".pre-commit-config.yaml";
const commit = "c0ffee".padEnd(40, "0");
const release = releaseOf("github:coreason-ai/coreason-manifest@1.3.0", {
  names: [
    packageName("github", "coreason-ai/coreason-manifest"),
    packageName("pypi", "coreason-manifest"),
    packageName("npm", "@coreason-ai/manifest"),
  ],
  commit,
});

test("rev and additional_dependencies move, by position and not by text", () => {
  const before = `# rev: v1.2.3
repos:
  - repo: https://github.com/coreason-ai/coreason-manifest   # v1.2.3
    rev: 'v1.2.3'
    hooks:
      - id: check
        args: [--version, v1.2.3]
        additional_dependencies:
          - coreason_manifest[cli]==1.2.3   # keep
          - "other==1.2.3"
          - '@coreason-ai/manifest@^1.2.3'
          - eslint@1.2.3
  - repo: https://github.com/someone/else
    rev: v1.2.3
  - repo: local
    hooks:
      - {id: x, language: python, additional_dependencies: [coreason-manifest>=1.2.3, './here']}
`;

  const { text, summary } = carryRelease(path, before, { release });

  expect(summary).toEqual([
    "edit v1.2.3 -> v1.3.0",
    "edit ==1.2.3 -> ==1.3.0",
    "edit ^1.2.3 -> ^1.3.0",
    "edit >=1.2.3 -> >=1.3.0",
  ]);
  expect(text).toBe(
    before
      .replace("rev: 'v1.2.3'", "rev: 'v1.3.0'")
      .replace("[cli]==1.2.3", "[cli]==1.3.0")
      .replace("manifest@^1.2.3", "manifest@^1.3.0")
      .replace("manifest>=1.2.3", "manifest>=1.3.0"),
  );
});

test("a frozen rev moves with the version in its comment", () => {
  const repo = (rev: string) =>
    `repos:\n- repo: git@github.com:coreason-ai/coreason-manifest.git\n  rev: ${rev}\n  hooks: []\n`;

  const { text } = carryRelease(path, repo(`${"a".repeat(40)}  # frozen: v1.2.3`), { release });

  expect(text).toBe(repo(`${commit}  # frozen: v1.3.0`));
});

test("a rev that is a branch is a finding", () => {
  const { summary } = carryRelease(
    path,
    "repos:\n- repo: https://github.com/coreason-ai/coreason-manifest\n  rev: main\n",
    { release },
  );

  expect(summary).toEqual(["finding: source-branch"]);
});

test("a dependency is npm's or a requirement by its form", () => {
  const text = `repos:
- repo: local
  hooks:
  - id: a
    additional_dependencies: [types-requests, "a@1.2.3", "b @ git+https://h.example/b@v1", "@s/c", "@s/c@1", "d~=1.0"]
  - id: b
    language: node
    additional_dependencies: [prettier, "prettier@3.0.0"]
`;

  const pins = readManifest(new Source(path, new TextEncoder().encode(text)));

  expect(
    pins.map(({ name, value }) =>
      `${name.ecosystem}:${name.name} ${value.kind === "image" ? "" : value.text}`.trimEnd(),
    ),
  ).toEqual([
    "pypi:types-requests",
    "npm:a 1.2.3",
    "pypi:b v1",
    "npm:@s/c 1",
    "pypi:d ~=1.0",
    "npm:prettier 3.0.0",
  ]);
});

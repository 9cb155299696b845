import { describe, expect, test } from "@jest/globals";
import { mayMention } from "@release-actions/manifests";
import { packageName, type Ecosystem } from "@release-actions/release-model";

describe("a file may mention a package in any spelling of its ecosystem", () => {
  test.each<[Ecosystem, string, string, boolean]>([
    ["pypi", "coreason-manifest", "Coreason_.Manifest==1", true],
    ["pypi", "coreason-manifest", "coreasonmanifest", false],
    ["cargo", "coreason-manifest", "coreason_manifest = 1", true],
    ["npm", "@coreason-ai/manifest", `"@coreason-ai/manifest": "1"`, true],
    ["npm", "lodash.merge", "lodash-merge", false],
    ["image", "ghcr.io/coreason-ai/runtime", "repository: coreason-ai/runtime", true],
    ["github", "coreason-ai/runtime", "${{ github.repository_owner }}/runtime@v1", true],
    ["helm", "runtime", "chart: other", false],
  ])("%s %s in %j: %s", (ecosystem, name, text, expected) => {
    expect(mayMention(new TextEncoder().encode(text), [packageName(ecosystem, name)])).toBe(expected);
  });
});

test("no names are mentioned nowhere", () => {
  expect(mayMention(new TextEncoder().encode("anything"), [])).toBe(false);
});

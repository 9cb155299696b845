import { describe, expect, test } from "@jest/globals";
import { mayMention, planManifest, Source } from "@release-actions/manifests";
import { packageName, type Ecosystem } from "@release-actions/release-model";
import fc from "fast-check";
import { carryRelease, releaseOf } from "../support/carry-release.ts";

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

describe("a name that is spelled with escapes is found", () => {
  test.each<[string, string, string]>([
    ["package.json", "npm:acme-lib@1.3.0", String.raw`{"dependencies":{"acme\u002dlib":"1.2.3"}}`],
    ["package.json", "npm:@scope/name@1.3.0", String.raw`{"dependencies":{"@scope\/name":"1.2.3"}}`],
    [
      "pyproject.toml",
      "pypi:acme-lib@1.3.0",
      String.raw`project.dependencies = ["\u0061cme\U0000002dlib==1.2.3"]`,
    ],
    ["pnpm-workspace.yaml", "npm:acme-lib@1.3.0", String.raw`catalog: {"\x61cme-lib": 1.2.3}`],
    ["pnpm-workspace.yaml", "npm:acme-lib@1.3.0", 'catalog:\n  ? "acme\\\n    -lib"\n  : 1.2.3\n'],
    [
      "values.yaml",
      "image:ghcr.io/acme/acme-lib@1.3.0",
      '"i\\x6dage":\n  "reposit\\x6fry": "ghcr.io/acme/\\\n    acme-lib"\n  tag: 1.2.3\n',
    ],
    [
      "values.yaml",
      "image:ghcr.io/acme/acme-lib@1.3.0",
      "a:\n  repository: >-\n    ghcr.io/acme/acme-lib\n  tag: 1.2.3\n",
    ],
    ["Dockerfile", "image:ghcr.io/acme/acme-lib@1.3.0", "FROM ghcr.io/acme/acme-\\\nlib:1.2.3\n"],
  ])("%s %s in %j", (path, release, text) => {
    expect(carryRelease(path, text, { release }).text).toBe(text.replace("1.2.3", "1.3.0"));
  });

  test("in whatever of its letters", () => {
    const escaped = fc
      .array(fc.boolean(), { minLength: 8, maxLength: 8 })
      .map((which) =>
        Array.from("acme-lib", (letter, index) =>
          which[index] === true ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}` : letter,
        ).join(""),
      );
    fc.assert(
      fc.property(escaped, (name) => {
        expect(mayMention(Buffer.from(`{"${name}": 1}`), [packageName("npm", "acme-lib")])).toBe(true);
      }),
    );
  });
});

test.each([
  ["little endian", [0xff, 0xfe]],
  ["big endian", [0xfe, 0xff]],
])("a file in UTF-16, %s, is not passed over but refused", (_name, mark) => {
  const bytes = Buffer.concat([Buffer.from(mark), Buffer.from('{"dependencies":{"x":"1"}}', "utf16le")]);

  expect(mayMention(bytes, [packageName("npm", "acme-lib")])).toBe(true);
  expect(() => new Source("package.json", bytes)).toThrow(
    expect.objectContaining({ code: "manifest-encoding", found: "UTF-16, by its byte order mark" }),
  );
});

test("a broken file that cannot name the package stays unread", () => {
  const source = new Source("package.json", Buffer.from('{"dependencies": {'));

  expect(planManifest(source, { release: releaseOf("npm:acme-lib@1.3.0"), policy: "keep" })).toEqual([]);
});

import { describe, expect, test } from "@jest/globals";
import { expandNames } from "@release-actions/pinning";
import { packageKey, packageName, type Ecosystem } from "@release-actions/release-model";
import { factsOf } from "./repository-facts.ts";

const files = {
  "compose.yaml": [
    "services:",
    "  a: { image: ghcr.io/acme/core-runtime:v1.0.0 }",
    "  b: { image: core-runtime:v1.0.0 }",
    "  c: { image: ghcr.io/acme/core-runtime-extra:v1.0.0 }",
    "  d: { image: bitnami/redis:7.0.0 }",
    "",
  ].join("\n"),
  ".github/workflows/ci.yml":
    "jobs:\n  a:\n    steps:\n      - uses: acme/core-runtime@v1.0.0\n      - uses: acme/core-runtime/sub@v1.0.0\n",
  "broken/compose.yaml": "services:\n  a: { image: ghcr.io/acme/core-runtime:v1\n",
};

const expanded = (...names: readonly (readonly [Ecosystem, string])[]) =>
  expandNames(
    names.map(([ecosystem, name]) => packageName(ecosystem, name)),
    factsOf(files),
  ).map(packageKey);

describe("a bare name stands for", () => {
  test.each<[string, readonly (readonly [Ecosystem, string])[], readonly string[]]>([
    [
      "images whose last part it is",
      [["image", "core-runtime"]],
      ["image:core-runtime", "image:ghcr.io/acme/core-runtime"],
    ],
    [
      "repositories whose name it is",
      [["github", "core-runtime"]],
      ["github:core-runtime", "github:acme/core-runtime"],
    ],
    [
      "both, in Python's spelling, too",
      [["image", "core_runtime"]],
      ["image:core_runtime", "image:ghcr.io/acme/core-runtime"],
    ],
    ["itself alone in other ecosystems", [["pypi", "core-runtime"]], ["pypi:core-runtime"]],
    [
      "itself alone where it has an owner",
      [["image", "other.io/core-runtime"]],
      ["image:other.io/core-runtime"],
    ],
    ["nothing that only ends in it", [["image", "runtime"]], ["image:runtime"]],
    [
      "one name once",
      [
        ["image", "core-runtime"],
        ["image", "ghcr.io/acme/core-runtime"],
      ],
      ["image:core-runtime", "image:ghcr.io/acme/core-runtime"],
    ],
  ])("%s", (_, names, expected) => {
    expect(expanded(...names)).toEqual(expected);
  });

  test("the same when it is expanded twice", () => {
    const facts = factsOf(files);
    const once = expandNames([packageName("image", "redis"), packageName("github", "core-runtime")], facts);

    expect(expandNames(once, facts)).toEqual(once);
  });
});

import { describe, expect, test } from "@jest/globals";
import { readYamlData, Source } from "@release-actions/manifests";
import type { PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";
import { parse } from "yaml";
import { readsAsText } from "../../packages/manifests/syntax/yaml-quotes.ts";
import { carryRelease, releaseOf } from "../support/carry-release.ts";

const application = (revision: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: {repoURL: 'https://github.com/acme/acme-lib', targetRevision: ${revision}}\n`;

describe("a version that YAML would read as something else is written in quotes", () => {
  test.each([
    ["values.yaml", "a: {repository: ghcr.io/acme/acme-lib, tag: 1.2}\n", "1.10.0", '"1.10"'],
    ["values.yaml", "x: 'y'\na: {repository: ghcr.io/acme/acme-lib, tag: 1.2}\n", "1.10.0", "'1.10'"],
    ["values.yaml", "a: {repository: ghcr.io/acme/acme-lib, tag: 1}\n", "2.0.0", '"2"'],
    ["values.yaml", "a: {repository: ghcr.io/acme/acme-lib, tag: 1.2.3}\n", "1.10.0", "1.10.0"],
    ["kustomization.yaml", "images:\n- name: ghcr.io/acme/acme-lib\n  newTag: 1.2\n", "1.10.0", '"1.10"'],
    ["app.yaml", application("1.2"), "1.10.0", "'1.10'"],
    [
      ".github/workflows/x.yml",
      "jobs:\n  a:\n    steps:\n    - uses: actions/checkout@v6\n      with:\n        repository: acme/acme-lib\n        ref: 1.2\n",
      "1.10.0",
      '"1.10"',
    ],
    [
      "app.yaml",
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      values: |\n        image: {repository: ghcr.io/acme/acme-lib, tag: 1.2}\n",
      "1.10.0",
      '"1.10"',
    ],
  ])("%s %j", (path, text, version, expected) => {
    const release = {
      ...releaseOf(`image:ghcr.io/acme/acme-lib@${version}`),
      names: ["image:ghcr.io/acme/acme-lib", "github:acme/acme-lib"].flatMap(
        (name) => releaseOf(`${name}@${version}`).names,
      ),
    };

    const carried = carryRelease(path, text, { release });

    const standing = /(?<=(?:tag|newTag|targetRevision|ref): )[\d.]+/i;
    expect(carried.text).toBe(text.replace(standing, expected));
    expect(carryRelease(path, carried.text, { release }).text).toBe(carried.text);
  });

  test("a commit of digits alone is one of them", () => {
    const commit = "1".repeat(40);
    const release = { ...releaseOf("github:acme/acme-lib@1.10.0"), commit };

    const carried = carryRelease("app.yaml", application("0123456789abcdef0123456789abcdef01234567"), {
      release,
    });

    expect(carried.text).toBe(application(`'${commit}'`));
  });

  test("a range over tags is, too, where it begins with a bracket of YAML", () => {
    const carried = carryRelease("app.yaml", application("~1.2"), {
      release: "github:acme/acme-lib@1.10.0",
      policy: "minimum",
    });

    expect(carried.text).toBe(application("'>=1.10.0'"));
  });
});

describe("what reads as text without quotes", () => {
  test.each([
    ["1.2.3", true],
    ["v1.2", true],
    ["^1.2", true],
    ["~1.2.3", true],
    ["1.2.0-rc.1", true],
    ["1.10", false],
    ["12", false],
    ["1e3", false],
    ["0x1f", false],
    ["0o17", false],
    ["0b11", false],
    ["1_000", false],
    ["190:20:30", false],
    ["2024-01-02", false],
    ["yes", false],
    ["off", false],
    ["null", false],
    ["~", false],
    [".inf", false],
    [">=1.2", false],
    ["*", false],
  ])("%s: %s", (text, expected) => {
    expect(readsAsText(text)).toBe(expected);
  });
});

test("whatever the release and the policy, YAML reads the very text that was planned", () => {
  const part = fc.integer({ min: 0, max: 30 });
  const policies = fc.constantFrom<PinPolicy>("keep", "exact", "compatible", "minimum");
  const standing = fc.constantFrom("0.1", "0", "0.0.1", "'0.1'", '"0"', "v0.0");
  fc.assert(
    fc.property(standing, part, part, part, policies, (tag, major, minor, patch, policy) => {
      const text = `a: {repository: ghcr.io/acme/acme-lib, tag: ${tag}}\n`;
      const release = `image:ghcr.io/acme/acme-lib@${major}.${minor}.${patch}`;

      const carried = carryRelease("values.yaml", text, { release, policy });

      const [outcome] = carried.outcomes;
      if (outcome?.kind !== "edit") return;
      const [data] = [readYamlData(new Source("values.yaml", Buffer.from(carried.text)))].flat();
      expect(data).toMatchObject({ a: { tag: outcome.after } });
      for (const version of ["1.1", "1.2"] as const)
        expect(parse(carried.text, { version })).toMatchObject({ a: { tag: outcome.after } });
    }),
  );
});

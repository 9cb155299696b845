import { describe, expect, test } from "@jest/globals";
import { editManifest, planManifest, Source } from "@release-actions/manifests";
import { packageName, Refusal } from "@release-actions/release-model";
import fc from "fast-check";
import { carryRelease, releaseOf } from "../support/carry-release.ts";

const image = "image:ghcr.io/acme/acme-lib@1.3.0";
const both = {
  ...releaseOf(image),
  names: [packageName("image", "ghcr.io/acme/acme-lib"), packageName("image", "ghcr.io/acme/other")],
};

describe("an anchor's text moves where all that repeat it move to the same", () => {
  test.each([
    ["compose.yaml", 'x-tag: &t "ghcr.io/acme/acme-lib:1.2.3"\nservices:\n  a:\n    image: *t\n'],
    [
      "compose.yaml",
      "x-app: &app\n  image: ghcr.io/acme/acme-lib:1.2.3\nservices:\n  a:\n    <<: *app\n  b:\n    <<: [*app]\n    command: x\n",
    ],
    [
      "values.yaml",
      'a: {repository: ghcr.io/acme/acme-lib, tag: &tag "1.2.3"}\nb: {repository: ghcr.io/acme/acme-lib, tag: *tag}\n',
    ],
    ["values.yaml", "a: &i {repository: ghcr.io/acme/acme-lib, tag: 1.2.3}\nb: {image: *i}\n"],
    [
      "values.yaml",
      "x: &v 1.2.3\na: {repository: ghcr.io/acme/acme-lib, tag: *v}\nb: {image: {<<: {tag: *v}, repository: ghcr.io/acme/acme-lib}}\n",
    ],
    ["kustomization.yaml", "x: &v 1.2.3\nimages:\n- {name: a, newName: ghcr.io/acme/acme-lib, newTag: *v}\n"],
    [
      ".github/workflows/x.yml",
      "jobs:\n  a:\n    container: &c ghcr.io/acme/acme-lib:1.2.3\n  b:\n    container: *c\n",
    ],
  ])("%s %j", (path, text) => {
    const carried = carryRelease(path, text, { release: image });

    expect(carried.summary).toEqual([expect.stringMatching(/^edit \S+ -> 1\.3\.0$/)]);
    expect(carried.text).toBe(text.replace("1.2.3", "1.3.0"));
  });

  test("two packages of one release may share an anchor", () => {
    const text =
      "a: {repository: ghcr.io/acme/acme-lib, tag: &t 1.2.3}\nb: {repository: ghcr.io/acme/other, tag: *t}\n";

    expect(carryRelease("values.yaml", text, { release: both }).text).toBe(text.replace("1.2.3", "1.3.0"));
  });

  test("a package that a catalog repeats is moved once", () => {
    const text = 'catalog: &c {acme-lib: &v "1.2.3"}\ncatalogs: {old: {acme-lib: *v}, new: {<<: *c}}\n';

    expect(carryRelease("pnpm-workspace.yaml", text, { release: "npm:acme-lib@1.3.0" }).text).toBe(
      text.replace("1.2.3", "1.3.0"),
    );
  });
});

describe("an anchor's text that anything else repeats is refused, naming the alias", () => {
  test.each([
    [
      "pnpm-workspace.yaml",
      "npm:acme-lib@1.3.0",
      'catalogs: {old: {"acme-lib": &v "1.2.3", other: *v}}\n',
      1,
    ],
    ["pnpm-workspace.yaml", "npm:other@1.3.0", 'catalogs: {old: {"acme-lib": &v "1.2.3", other: *v}}\n', 1],
    ["pnpm-workspace.yaml", "npm:acme-lib@1.3.0", 'catalog:\n  acme-lib: &v "1.2.3"\nx:\n  y: *v\n', 4],
    [
      "values.yaml",
      image,
      'a:\n  repository: ghcr.io/acme/acme-lib\n  tag: &tag "1.2.3"\nb:\n  repository: ghcr.io/acme/other\n  tag: *tag\n',
      6,
    ],
    [
      "values.yaml",
      image,
      "a: &i {repository: ghcr.io/acme/acme-lib, tag: 1.2.3}\nb:\n  <<: *i\n  repository: ghcr.io/acme/other\n",
      3,
    ],
    ["values.yaml", image, "a: {repository: ghcr.io/acme/acme-lib, tag: &t 1.2.3, label: *t}\n", 1],
    [
      "deploy.yaml",
      image,
      "apiVersion: v1\nkind: Pod\nmetadata: {labels: {l: &i 'ghcr.io/acme/acme-lib:1.2.3'}}\nspec:\n  image: *i\n  args: [*i]\n",
      6,
    ],
    [
      ".pre-commit-config.yaml",
      "github:acme/acme-lib@1.3.0",
      "repos:\n- repo: https://github.com/acme/acme-lib\n  rev: &r v1.2.3\n- repo: https://github.com/acme/other\n  rev: *r\n",
      5,
    ],
  ])("%s %s %j", (path, release, text, line) => {
    const source = new Source(path, Buffer.from(text));
    const outcomes = planManifest(source, { release: releaseOf(release), policy: "keep" });

    expect(outcomes.map(({ kind }) => kind)).toContain("edit");
    expect(() => editManifest(source, outcomes)).toThrow(Refusal);
    expect(() => editManifest(source, outcomes)).toThrow(
      expect.objectContaining({ code: "edit-unsafe", location: expect.objectContaining({ line }) }),
    );
  });

  test("and so is one that two releases want to move to different versions", () => {
    const text =
      "a: {repository: ghcr.io/acme/acme-lib, tag: &t 1.2.3}\nb: {repository: ghcr.io/acme/other, tag: *t}\n";
    const source = new Source("values.yaml", Buffer.from(text));
    const outcomes = [image, "image:ghcr.io/acme/other@1.4.0"].flatMap((release) =>
      planManifest(source, { release: releaseOf(release), policy: "keep" }),
    );

    expect(() => editManifest(source, outcomes)).toThrow(expect.objectContaining({ code: "edit-unsafe" }));
  });
});

test("aliases of aliases that multiply without end are read in no time", () => {
  const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
  const text = `a0: &a0 {repository: ghcr.io/acme/acme-lib, tag: 1.2.3}\n${lines.join("\n")}\n`;
  const source = new Source("values.yaml", Buffer.from(text));

  const outcomes = planManifest(source, { release: releaseOf(image), policy: "keep" });

  expect(outcomes).toHaveLength(1);
  expect(() => editManifest(source, outcomes)).toThrow(expect.objectContaining({ code: "edit-unsafe" }));
});

test("whatever repeats whatever, no value of another package ever changes", () => {
  const value = fc.record({
    repository: fc.constantFrom("acme-lib", "other"),
    anchor: fc.integer({ min: 0, max: 3 }),
    isAlias: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      const known = new Set<number>();
      const lines = values.map(({ repository, anchor, isAlias }, index) => {
        const tag = isAlias && known.has(anchor) ? `*t${anchor}` : `&t${anchor} 1.2.3`;
        known.add(anchor);
        return `i${index}: {repository: ghcr.io/acme/${repository}, tag: ${tag}}`;
      });
      const tags = (text: string) => {
        const anchors = new Map<string, string>();
        return text.split("\n").map((line, index) => {
          const [, repeated, name = "", tag = ""] = /tag: (?:\*(t\d)|&(t\d) ([\d.]+))/.exec(line) ?? [];
          if (repeated === undefined) anchors.set(name, tag);
          return { repository: values[index]?.repository, tag: anchors.get(repeated ?? name) };
        });
      };
      const source = new Source("values.yaml", Buffer.from(lines.join("\n")));
      const outcomes = planManifest(source, { release: releaseOf(image), policy: "keep" });

      let after: string;
      try {
        after = Buffer.from(editManifest(source, outcomes)).toString();
      } catch (error) {
        expect(error).toMatchObject({ code: "edit-unsafe" });
        return;
      }

      expect(tags(after)).toEqual(
        values.map(({ repository }) => ({ repository, tag: repository === "other" ? "1.2.3" : "1.3.0" })),
      );
    }),
  );
});

import { describe, expect, test } from "@jest/globals";
import { readManifest, Source } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import { carryRelease } from "../support/carry-release.ts";

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe("a file nested too deeply is refused with its place", () => {
  describe.each([600, 3_000, 20_000])("%d deep", (depth) => {
    test.each([
      ["pyproject.toml", `x = ${nested("[", "]", depth)}`],
      ["pyproject.toml", `x = ${"{a=".repeat(depth)}1${"}".repeat(depth)}`],
      ["package.json", nested("[", "]", depth)],
      ["package.json", `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`],
      ["pnpm-workspace.yaml", nested("[", "]", depth)],
      ["pnpm-workspace.yaml", `${"{a: ".repeat(depth)}1${"}".repeat(depth)}`],
      ["values.yaml", `image: ${nested("[", "]", depth)}`],
    ])("%s %#", (path, text) => {
      let caught: unknown;
      try {
        readManifest(new Source(path, Buffer.from(text)));
      } catch (error) {
        caught = error;
      }

      expect(caught).toBeInstanceOf(Refusal);
      expect(caught).toMatchObject({
        code: "manifest-syntax",
        found: "values nested too deeply",
        location: { file: path, line: 1 },
      });
    });
  });
});

test.each([
  [
    "pyproject.toml",
    nested("[", "]", 100),
    (value: string) => `x = ${value}\nproject.dependencies = ["lib==1.2.3"]\n`,
  ],
  [
    "package.json",
    nested("[", "]", 100),
    (value: string) => `{"x": ${value}, "dependencies": {"lib": "1.2.3"}}`,
  ],
  ["pnpm-workspace.yaml", nested("[", "]", 100), (value: string) => `x: ${value}\ncatalog: {lib: 1.2.3}\n`],
])("a hundred levels are no trouble: %s", (path, value, textOf) => {
  const ecosystem = path === "pyproject.toml" ? "pypi" : "npm";

  const carried = carryRelease(path, textOf(value), { release: `${ecosystem}:lib@1.3.0` });

  expect(carried.text).toBe(textOf(value).replace("1.2.3", "1.3.0"));
});

test("an escape inside a constraint is refused, and the message names it", () => {
  const { outcomes } = carryRelease(
    "pyproject.toml",
    String.raw`project.dependencies = ["lib\u003D=1.2.3"]`,
    {
      release: "pypi:lib@1.3.0",
    },
  );

  expect(outcomes).toEqual([
    expect.objectContaining({
      kind: "refused",
      problem: expect.objectContaining({
        code: "constraint-syntax",
        found: String.raw`the escape \u003D in "\u003D=1.2.3"`,
        fix: "Write the character itself in place of the escape.",
      }),
    }),
  ]);
});

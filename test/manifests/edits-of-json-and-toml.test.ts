import { describe, expect, test } from "@jest/globals";
import {
  editManifest,
  planManifest,
  Source,
  type PinOutcome,
  type RepinOptions,
} from "@release-actions/manifests";
import { packageName, type Ecosystem, type PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";

const releaseOf = (ecosystem: Ecosystem, name: string, minor = 3): RepinOptions["release"] => ({
  repository: name,
  names: [packageName(ecosystem, name)],
  version: { major: 1, minor, patch: 0 },
  tag: `v1.${minor}.0`,
});

function carry(source: Source, options: RepinOptions): { source: Source; outcomes: readonly PinOutcome[] } {
  const outcomes = planManifest(source, options);
  return { source: new Source(source.path, editManifest(source, outcomes)), outcomes };
}

/** A file of every kind, the same dependencies in each: `alpha` twice, `beta` with the same text. */
const files = [
  {
    path: "package.json",
    ecosystem: "npm",
    lines: [
      "{",
      '\t"name": "größe 😀 \\u003e=1.2.3",',
      '\t"dependencies": {"alpha": "^1.2.3", "beta": "^1.2.3"},',
      '    "overrides": {"gamma": { "alpha@1": "1.2.3" } },  ',
      '\t"resolutions": {"**/beta": "npm:beta@~1.2.3"}',
      "}",
    ],
    expected: [
      '\t"dependencies": {"alpha": "^1.3.0", "beta": "^1.2.3"},',
      '    "overrides": {"gamma": { "alpha@1": "1.3.0" } },  ',
    ],
  },
  {
    path: "Cargo.toml",
    ecosystem: "cargo",
    lines: [
      '# "größe" 😀 alpha = "1.2.3"',
      "[dependencies]",
      "alpha   = '1.2.3' # 1.2.3",
      'beta    = "1.2.3"',
      "[dev-dependencies.alpha]",
      '\tversion = """1.2.3"""',
      '\tgit = "https://github.com/o/alpha"',
      '\ttag = "alpha-v1.2.3"',
    ],
    expected: ["alpha   = '1.3.0' # 1.2.3", '\tversion = """1.3.0"""', '\ttag = "alpha-v1.3.0"'],
  },
  {
    path: "pnpm-workspace.yaml",
    ecosystem: "npm",
    lines: [
      "# größe 😀 alpha: ^1.2.3",
      "catalog:",
      "  alpha:   ^1.2.3   # ^1.2.3",
      "  beta: ^1.2.3",
      "catalogs:",
      '  next: {"alpha": "~1.2.3", beta: ~1.2.3}',
    ],
    expected: ["  alpha:   ^1.3.0   # ^1.2.3", '  next: {"alpha": "~1.3.0", beta: ~1.2.3}'],
  },
] as const satisfies readonly {
  path: string;
  ecosystem: Ecosystem;
  lines: readonly string[];
  expected: readonly string[];
}[];

/** How a file may be saved without becoming another file. */
const shape = fc.record({
  ending: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  last: fc.constantFrom("", "\n", "\n\n"),
});

describe.each(files)("$path", ({ path, ecosystem, lines, expected }) => {
  const written = ({ ending, mark, last }: { ending: string; mark: string; last: string }) =>
    new Source(path, new TextEncoder().encode(mark + lines.join(ending) + last.replaceAll("\n", ending)));
  const alpha: RepinOptions = { release: releaseOf(ecosystem, "alpha"), policy: "keep" };
  const beta: RepinOptions = { release: releaseOf(ecosystem, "beta"), policy: "keep" };

  test("only the pins of the package change, however the file is saved", () => {
    fc.assert(
      fc.property(shape, (saved) => {
        const before = written(saved);

        const { source } = carry(before, alpha);

        const [old, now] = [before.text.split("\n"), source.text.split("\n")];
        const changed = now.filter((line, index) => line !== old[index]);
        expect(now).toHaveLength(old.length);
        expect(changed.map((line) => line.replace(/\r$/, ""))).toEqual(expected);
        expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(source.bytes)).toBe(
          saved.mark + source.text,
        );
      }),
    );
  });

  test("editing twice is editing once", () => {
    fc.assert(
      fc.property(shape, fc.constantFrom<PinPolicy>("exact", "compatible", "keep"), (saved, policy) => {
        const once = carry(written(saved), { ...alpha, policy });

        const twice = carry(once.source, { ...alpha, policy });

        expect(twice.outcomes.map(({ kind }) => kind)).not.toContain("edit");
        expect(twice.source.bytes).toEqual(once.source.bytes);
      }),
    );
  });

  test("the order in which two packages are carried does not matter", () => {
    fc.assert(
      fc.property(shape, (saved) => {
        const alphaFirst = carry(carry(written(saved), alpha).source, beta).source;
        const betaFirst = carry(carry(written(saved), beta).source, alpha).source;

        expect(alphaFirst.bytes).toEqual(betaFirst.bytes);
      }),
    );
  });

  test("an older release changes nothing", () => {
    const before = written({ ending: "\n", mark: "", last: "\n" });

    const { source, outcomes } = carry(before, { ...alpha, release: releaseOf(ecosystem, "alpha", 1) });

    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["newer"]));
    expect(source.bytes).toEqual(before.bytes);
  });
});

test("a refusal of one pin names its file, line and column", () => {
  const text = '{\n  "dependencies": {\n    "alpha": ">=1 <1.3"\n  }\n}\n';
  const source = new Source("web/package.json", new TextEncoder().encode(text));

  const [outcome] = planManifest(source, { release: releaseOf("npm", "alpha"), policy: "keep" });

  expect(outcome).toMatchObject({
    kind: "refused",
    problem: {
      code: "constraint-excludes",
      location: { file: "web/package.json", line: 3, column: 15 },
      found: expect.stringContaining("<1.3"),
    },
  });
});

test.each([
  ["pnpm-workspace.yaml", "catalog:\n  alpha: ^1.2.3 # why\n", 'catalog:\n  alpha: ">=1.3.0" # why\n'],
  ["pnpm-workspace.yaml", "catalog: {alpha: ^1.2.3, beta: 1}\n", 'catalog: {alpha: ">=1.3.0", beta: 1}\n'],
  ["pnpm-workspace.yaml", "catalog:\n  alpha: '^1.2.3'\n", "catalog:\n  alpha: '>=1.3.0'\n"],
  ["pnpm-workspace.yaml", "catalog:\n  a: npm:alpha@^1.2.3\n", "catalog:\n  a: npm:alpha@>=1.3.0\n"],
])("a constraint that YAML would read as something else is put in quotes: %s %j", (path, before, after) => {
  const source = new Source(path, new TextEncoder().encode(before));
  const minimum: RepinOptions = { release: releaseOf("npm", "alpha"), policy: "minimum" };

  const once = carry(source, minimum);

  expect(once.source.text).toBe(after);
  expect(carry(once.source, minimum).source.text).toBe(after);
});

test("a constraint that is spelled with escapes is replaced whole", () => {
  const text = String.raw`{"dependencies": {"alpha": "\u003e=1.2.3", "beta": "\u003e=1.2.3"}}`;
  const source = new Source("package.json", new TextEncoder().encode(text));

  const after = carry(source, { release: releaseOf("npm", "alpha"), policy: "keep" }).source.text;

  expect(after).toBe(String.raw`{"dependencies": {"alpha": ">=1.3.0", "beta": "\u003e=1.2.3"}}`);
});

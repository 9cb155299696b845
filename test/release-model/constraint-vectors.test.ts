import { describe, expect, test } from "@jest/globals";
import { admits, parseAny, type AdmitsOptions, type ConstraintSyntax } from "@release-actions/release-model";
import cargo from "../fixtures/versions/cargo.json" with { type: "json" };
import helm from "../fixtures/versions/helm.json" with { type: "json" };
import npm from "../fixtures/versions/npm.json" with { type: "json" };
import pep440 from "../fixtures/versions/pep440.json" with { type: "json" };
import poetry from "../fixtures/versions/poetry.json" with { type: "json" };

/** One constraint, and the candidates the real tool admits: by default, with every pre-release, with none. */
interface Row {
  readonly text: string;
  readonly invalid?: boolean;
  readonly default?: readonly string[];
  readonly prereleases?: readonly string[];
  readonly finals?: readonly string[];
}

interface Vectors {
  readonly madeBy: string;
  readonly candidates: readonly string[];
  readonly contains: readonly Row[];
}

const tables: readonly (readonly [ConstraintSyntax, Vectors])[] = [
  ["pep440", pep440],
  ["poetry", poetry],
  ["npm", npm],
  ["cargo", cargo],
  ["helm", helm],
];

describe.each(tables)("a constraint written for %s admits what its own tool admits", (syntax, vectors) => {
  const admitted = (text: string, options?: AdmitsOptions) =>
    vectors.candidates.filter((one) => admits({ syntax, text }, parseAny(one), options));
  const valid = vectors.contains.filter((row) => row.invalid !== true);
  const invalid = vectors.contains.filter((row) => row.invalid === true);

  test.each(valid)(`"$text" (${vectors.madeBy})`, (row) => {
    // Not every tool knows every mode: the semver crate has no switch for pre-releases, poetry-core no default.
    const modes = [
      [row.default, undefined],
      [row.prereleases, { prereleases: true }],
      [row.finals, { prereleases: false }],
    ] as const;
    const answered = modes.filter(([expected]) => expected !== undefined);

    expect(answered.map(([, options]) => admitted(row.text, options))).toEqual(
      answered.map(([expected]) => expected),
    );
    expect(answered).not.toHaveLength(0);
  });

  test.each(invalid)('"$text" is refused as no constraint', (row) => {
    expect(() => admitted(row.text)).toThrow(expect.objectContaining({ code: "constraint-format" }));
  });
});

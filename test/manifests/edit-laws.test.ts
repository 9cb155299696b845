import { describe, expect, test } from "@jest/globals";
import {
  editManifest,
  planManifest,
  readManifest,
  Source,
  type PinOutcome,
} from "@release-actions/manifests";
import type { PinPolicy } from "@release-actions/release-model";
import fc from "fast-check";
import { releaseOf } from "../support/carry-release.ts";

/** Files with two packages of interest, `left-package` and `right-package`, and others around them. */
const packages = fc.constantFrom(
  "left-package",
  "Left_Package",
  "right.package",
  "other",
  "left-package-more",
  "right-packagex",
);
const constraint = fc.constantFrom(
  "==1.2.3",
  ">=1.2",
  "~=1.2",
  " >= 1.0, < 3",
  "",
  "==1.3.0",
  "==9.0",
  "==1.2.*",
  "[x,y]==1.2.3",
  "==1.2.3 ; python_version > '3'",
);
const eol = fc.constantFrom("\n", "\r\n");
const noise = fc.constantFrom("# left-package==1.2.3", "", "   ", "\t# ünïcödé 🦆 right-package", "#");
const requirement = fc.tuple(packages, constraint).map(([name, text]) => name + text);
const mark = fc.constantFrom("", "\uFEFF");

const requirementsFile = fc
  .tuple(mark, fc.array(fc.tuple(fc.oneof(requirement, noise), eol), { maxLength: 12 }), requirement)
  .map(([start, lines, last]) => start + lines.map(([line, end]) => line + end).join("") + last);

const quote = fc.constantFrom(`"`, `'`, `"""`, `'''`);
const quoted = fc.tuple(requirement, quote).map(([text, mark]) => {
  // A literal string cannot hold its own quote; a basic one escapes it.
  const inner = mark === `"` ? text.replaceAll("'", `\\"`) : text;
  return mark === `'`
    ? `'${text.replaceAll("'", `"`)}'`
    : mark === `'''`
      ? `'''\n${text}'''`
      : mark + inner + mark;
});
const pyprojectFile = fc
  .tuple(
    mark,
    fc.array(fc.tuple(quoted, fc.constantFrom(",", "\t, # left-package==1.2.3"), eol), { maxLength: 8 }),
    fc.uniqueArray(packages, { maxLength: 3 }),
    eol,
    fc.boolean(),
  )
  .map(([start, items, sources, end, final]) =>
    [
      `${start}# 🦆 right-package${end}[project]${end}dependencies = [${end}`,
      ...items.map(([item, comma, newline]) => `${item}${comma}${newline}`),
      `]${end}[tool.uv.sources]${end}`,
      ...sources.map((name) => `"${name}" = {git='https://h.example/x',\ttag = "v1.2.3"} # v1.2.3${end}`),
      final ? `[tool.x]${end}y = 1.2` : "",
    ].join(""),
  );

const preCommitFile = fc
  .tuple(
    mark,
    fc.array(fc.tuple(requirement, fc.constantFrom(`"`, "'")), { minLength: 1, maxLength: 8 }),
    eol,
  )
  .map(([start, items, end]) =>
    [
      `${start}repos:${end}- repo: https://github.com/o/left-package # 🦆${end}  rev: v1.2.3${end}  hooks:${end}`,
      `  - id: x${end}    additional_dependencies:${end}`,
      ...items.map(
        ([item, mark]) =>
          `      -   ${mark}${mark === "'" ? item.replaceAll("'", "''") : item}${mark}   # 1.2.3${end}`,
      ),
    ].join(""),
  );

const policies = fc.constantFrom<PinPolicy>("keep", "exact", "compatible", "minimum");
const left = (version: string) => releaseOf(`pypi:left-package@${version}`);
const right = (version: string) => releaseOf(`pypi:right-package@${version}`);
const versions = fc.constantFrom("1.3.0", "2.0.0", "1.4.0-rc.1", "1.2.3");

const kinds = [
  ["requirements.txt", requirementsFile],
  ["pyproject.toml", pyprojectFile],
  [".pre-commit-config.yaml", preCommitFile],
] as const;

const sourceOf = (path: string, bytes: Uint8Array | string) =>
  new Source(path, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);

const editsOf = (outcomes: readonly PinOutcome[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === "edit" ? outcome.edits : []));

describe.each(kinds)("%s", (path, file) => {
  test("outside the edited values every byte is as before", () => {
    fc.assert(
      fc.property(file, versions, policies, (text, version, policy) => {
        const source = sourceOf(path, text);
        const outcomes = planManifest(source, { release: left(version), policy });
        const edits = editsOf(outcomes).toSorted((a, b) => b.start - a.start);

        let undone = Buffer.from(editManifest(source, outcomes));
        let shift = edits.reduce(
          (sum, edit) => sum + Buffer.byteLength(edit.text) - (edit.end - edit.start),
          0,
        );
        for (const edit of edits) {
          const length = Buffer.byteLength(edit.text);
          shift -= length - (edit.end - edit.start);
          const start = edit.start + shift;
          expect(undone.subarray(start, start + length).toString()).toBe(edit.text);
          undone = Buffer.concat([
            undone.subarray(0, start),
            source.bytes.subarray(edit.start, edit.end),
            undone.subarray(start + length),
          ]);
        }

        expect(undone.equals(source.bytes)).toBe(true);
      }),
    );
  });

  test("only pins of the package change, and each to what was planned", () => {
    fc.assert(
      fc.property(file, versions, policies, (text, version, policy) => {
        const source = sourceOf(path, text);
        const outcomes = planManifest(source, { release: left(version), policy });

        const after = readManifest(sourceOf(path, editManifest(source, outcomes)));

        const planned = new Map(outcomes.map((outcome) => [outcome.pin.place, outcome]));
        const expected = readManifest(source).map((pin) => {
          const outcome = planned.get(pin.place);
          const standing = pin.value.kind === "image" ? "" : pin.value.text;
          return [pin.place, pin.name.name, outcome?.kind === "edit" ? outcome.after : standing];
        });
        expect(
          after.map(({ place, name, value }) => [place, name.name, value.kind === "image" ? "" : value.text]),
        ).toEqual(expected);
      }),
    );
  });

  test("editing twice is editing once", () => {
    fc.assert(
      fc.property(file, versions, policies, (text, version, policy) => {
        const options = { release: left(version), policy };
        const source = sourceOf(path, text);
        const once = sourceOf(path, editManifest(source, planManifest(source, options)));

        const twice = editManifest(once, planManifest(once, options));

        expect(Buffer.from(twice).equals(once.bytes)).toBe(true);
      }),
    );
  });

  test("edits of different packages commute, and may be made at once", () => {
    fc.assert(
      fc.property(file, versions, versions, policies, (text, one, other, policy) => {
        const carry = (source: Source, release: ReturnType<typeof left>) =>
          sourceOf(path, editManifest(source, planManifest(source, { release, policy })));
        const source = sourceOf(path, text);

        const leftFirst = carry(carry(source, left(one)), right(other));
        const rightFirst = carry(carry(source, right(other)), left(one));
        const both = editManifest(source, [
          ...planManifest(source, { release: left(one), policy }),
          ...planManifest(source, { release: right(other), policy }),
        ]);

        expect(leftFirst.text).toBe(rightFirst.text);
        expect(Buffer.from(both).equals(leftFirst.bytes)).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import fc from "fast-check";
import { readState, renderState, type CascadeState } from "../../packages/cascade-pins/state-block.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { carriedReleases, repositoryNames } from "./carried-arbitrary.ts";

const state: CascadeState = {
  schema: 1,
  releases: [{ repository: "coreason-manifest", version: parseSemver("0.15.0-rc.1") }],
  waitsFor: ["coreason-urn-authority"],
  head: "ab".repeat(20),
};
const line = renderState(state);

const states: fc.Arbitrary<CascadeState> = fc.record({
  schema: fc.constant(1),
  releases: carriedReleases,
  waitsFor: fc.array(repositoryNames, { maxLength: 5 }),
  head: fc.stringMatching(/^[0-9a-f]{40}$/),
});

test("the state is an HTML comment whose text has nothing that could end it", () => {
  expect(line).toBe(
    `<!-- release-actions:cascade-pins {"schema":1,"releases":[{"repository":"coreason\\u002dmanifest","version":"0.15.0\\u002drc.1"}],"waitsFor":["coreason\\u002durn\\u002dauthority"],"head":"${state.head}"} -->`,
  );
});

test("is read as it was written, whatever follows", () => {
  fc.assert(
    fc.property(states, hostileTexts, (written, rest) => {
      expect(readState(`${renderState(written)}\n${rest}`)).toEqual(written);
    }),
  );
});

test("is read where GitHub's editor has changed the line ends", () => {
  expect(readState(`${line}\r\n\r\nMore`)).toEqual(state);
});

test("names that no graph allows end no comment, and are not believed", () => {
  fc.assert(
    fc.property(hostileTexts, (name) => {
      const block = renderState({ ...state, waitsFor: [name] });

      expect(block).toMatch(/^<!-- [^<>\n\r]* -->$/);
      expect(block.slice(4, -3)).not.toMatch(/--/);
    }),
  );
  expect(readState(renderState({ ...state, waitsFor: ["a b"] }))).toBeUndefined();
});

describe("nothing else is a state", () => {
  const json = (change: (document: Record<string, unknown>) => unknown) =>
    `<!-- release-actions:cascade-pins ${JSON.stringify(change(JSON.parse(line.slice(34, -4)) as Record<string, unknown>)).replaceAll("-", "\\u002d")} -->`;

  test("the way these are made makes a state of what is one", () => {
    expect(readState(json((document) => document))).toEqual(state);
  });

  test.each([
    { name: "an empty body", body: "" },
    { name: "a state on the second line", body: `\n${line}` },
    { name: "a state behind a blank", body: ` ${line}` },
    { name: "a state behind a byte order mark", body: `\ufeff${line}` },
    { name: "text on the state's line", body: `${line} x` },
    { name: "two states on one line", body: line + line },
    { name: "a state without its end", body: line.slice(0, -1) },
    { name: "a comment of another name", body: line.replace("cascade-pins", "cascade-pin") },
    { name: "no JSON", body: "<!-- release-actions:cascade-pins {schema:1} -->" },
    { name: "null", body: json(() => null) },
    { name: "a list", body: json((document) => [document]) },
    { name: "another version", body: json((document) => ({ ...document, schema: 2 })) },
    { name: "a version that is a text", body: json((document) => ({ ...document, schema: "1" })) },
    { name: "a member too many", body: json((document) => ({ ...document, more: 1 })) },
    { name: "a member missing", body: json(({ schema, waitsFor, head }) => ({ schema, waitsFor, head })) },
    { name: "members in another order", body: json(({ schema, ...others }) => ({ ...others, schema })) },
    { name: "a member twice", body: line.replace('"schema":1', '"schema":1,"schema":1') },
    { name: "a prototype", body: line.replace('{"schema"', '{"__proto__":{"polluted":true},"schema"') },
    { name: "a constructor", body: line.replace('"schema":1', '"schema":1,"constructor":{"prototype":{}}') },
    { name: "a blank between members", body: line.replace('"schema":1,', '"schema":1, ') },
    { name: "a character that is not escaped", body: line.replace("\\u002dmanifest", "-manifest") },
    { name: "a head that is no commit", body: line.replace(state.head, "main") },
    { name: "a version that cannot be released", body: line.replace("0.15.0", "0.15") },
    { name: "a version of another spelling", body: line.replace("0.15.0", "v0.15.0") },
    {
      name: "a repository that JavaScript knows",
      body: line.replace("coreason\\u002dmanifest", "constructor"),
    },
    { name: "a repository elsewhere", body: line.replace("coreason\\u002dmanifest", "../x") },
    { name: "a megabyte", body: `${line.slice(0, -4)}${" ".repeat(1_000_000)} -->` },
  ])("$name", ({ body }) => {
    expect(readState(body)).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("whatever somebody writes", () => {
    fc.assert(fc.property(hostileTexts, (body) => readState(body) === undefined));
  });
});

test("what does not fit is refused, not cut", () => {
  const waitsFor = Array.from({ length: 2000 }, (_, index) => `repository-${index}`);

  expect(() => renderState({ ...state, waitsFor })).toThrow("2000 to wait for");
});

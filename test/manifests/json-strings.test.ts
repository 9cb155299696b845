import { describe, expect, test } from "@jest/globals";
import { editJsonStrings, jsonTextAt, readJsonData, Source } from "@release-actions/manifests";
import fc from "fast-check";

const source = (text: string) => new Source("package.json", Buffer.from(text));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

describe("strings of a JSON file are replaced in place", () => {
  test.each([
    [
      "tabs, CRLF and no final newline stay",
      '{\r\n\t"version":"0.0.0-dev" ,\r\n\t"name": "x"}',
      '{\r\n\t"version":"1.4.0" ,\r\n\t"name": "x"}',
    ],
    ["a byte order mark stays", '\uFEFF{"version": "0"}', '\uFEFF{"version": "1.4.0"}'],
    [
      "what comes before it may be of any script",
      '{"ж": "→", "version": "0"}',
      '{"ж": "→", "version": "1.4.0"}',
    ],
    ["an escaped value is replaced as a whole", '{"version": "\\u0030"}', '{"version": "1.4.0"}'],
    ["an escaped key is found", '{"\\u0076ersion": "0"}', '{"\\u0076ersion": "1.4.0"}'],
  ])("%s", (_, before, after) => {
    const bytes = editJsonStrings(source(before), [{ path: ["version"], text: "1.4.0" }]);

    expect(textOf(bytes)).toBe(after);
  });

  test.each([
    ["a path that leads nowhere", { path: ["engines", "node"], text: "24" }],
    ["a value that is no string", { path: ["private"], text: "no" }],
    ["a value that says so already", { path: ["version"], text: "1.0.0" }],
  ])("%s changes nothing", (_, replacement) => {
    const found = source('{"version": "1.0.0", "private": true}');

    expect(editJsonStrings(found, [replacement])).toBe(found.bytes);
  });

  test("a key with dots and one that nests are told apart", () => {
    const found = source('{"a": {"b": "1"}, "a.b": "1"}');

    expect(textOf(editJsonStrings(found, [{ path: ["a.b"], text: "2" }]))).toBe(
      '{"a": {"b": "1"}, "a.b": "2"}',
    );
  });

  test("for any text, only the value differs", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (text, rest) => {
          const before = { ...rest, version: "0.0.0-dev" };
          const bytes = editJsonStrings(source(JSON.stringify(before)), [{ path: ["version"], text }]);

          expect(JSON.parse(textOf(bytes))).toEqual({ ...JSON.parse(JSON.stringify(before)), version: text });
        },
      ),
    );
  });

  test("a file with a key twice is refused, because readers disagree about it", () => {
    expect(() => editJsonStrings(source('{"version": "1", "version": "2"}'), [])).toThrow("each key once");
  });
});

test("a string is read with its place", () => {
  expect(jsonTextAt(source('{\n  "version": "1.4.0"\n}'), ["version"])).toEqual({
    text: "1.4.0",
    line: 2,
    column: 15,
  });
  expect(jsonTextAt(source('{"version": 1}'), ["version"])).toBeUndefined();
  expect(readJsonData(source('{"a": [1, null]}'))).toEqual({ a: [1, null] });
});

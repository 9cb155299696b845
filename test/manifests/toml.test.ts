import { expect, test } from "@jest/globals";
import { Source } from "@release-actions/manifests";
import fc from "fast-check";
import { parseToml, tomlItems, tomlString, type TomlString } from "../../packages/manifests/syntax/toml.ts";

const sourceOf = (text: string) => new Source("f.toml", new TextEncoder().encode(text));

test("headers, dotted keys, inline tables and arrays of tables give one tree", () => {
  const root = parseToml(
    sourceOf(
      `a.b = "1"\n[c.d]\ne = {f.g = "2", h = ["3", {i = "4"}]}\n[[j.k]]\nl = "5"\n[[j.k]]\n[j.k.m]\nn = "6"\n`,
    ),
  );

  expect(tomlString(root, "a", "b")?.value).toBe("1");
  expect(tomlString(root, "c", "d", "e", "f", "g")?.value).toBe("2");
  expect(tomlString(tomlItems(root, "c", "d", "e", "h")[1], "i")?.value).toBe("4");
  expect(tomlString(tomlItems(root, "j", "k")[0], "l")?.value).toBe("5");
  expect(tomlString(tomlItems(root, "j", "k")[1], "m", "n")?.value).toBe("6");
});

test.each([
  ["a basic string", `"abc"`, ["a", "b", "c"]],
  ["an escaped quote", `"a\\"b"`, ["a", `\\"`, "b"]],
  ["a code point", `"\\u0061b"`, ["\\u0061", "b"]],
  ["a large code point, which is two units", `"\\U0001F986b"`, ["", "\\U0001F986", "b"]],
  ["a literal string with a backslash", `'a\\b'`, ["a", "\\", "b"]],
  ["a multi-line string", `"""\na\nb"""`, ["a", "\n", "b"]],
  ["a multi-line string with CRLF", `"""\r\na\r\nb"""`, ["a", "\r\n", "b"]],
  ["a multi-line literal with CRLF", `'''\r\na\r\n\\'''`, ["a", "\r\n", "\\"]],
  ["a line ending in a backslash", `"""a\\\n  b"""`, ["a\\\n  ", "b"]],
  ["an empty string", `""`, []],
])("%s: each character stands where its offset says", (_case, spelled, expected) => {
  const source = sourceOf(`x = ${spelled} # "abc"\n`);

  const string = tomlString(parseToml(source), "x");

  expect(unitsOf(source, string)).toEqual(expected);
});

test("offsets map back to the text for any string that is written out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const spelled = JSON.stringify(value).replaceAll("\u007f", "\\u007f");
      const source = sourceOf(`x = ${spelled}\n`);

      const string = tomlString(parseToml(source), "x");

      expect(string?.value).toBe(value);
      expect(unitsOf(source, string).join("")).toBe(spelled.slice(1, -1));
    }),
  );
});

function unitsOf(source: Source, string: TomlString | undefined): string[] {
  return Array.from({ length: string?.value.length ?? 0 }, (_, index) =>
    source.text.slice(string?.offsetAt(index), string?.offsetAt(index + 1)),
  );
}

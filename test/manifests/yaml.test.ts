import { describe, expect, test } from "@jest/globals";
import { Refusal } from "@release-actions/release-model";
import { Source } from "../../packages/manifests/source.ts";
import { parseYaml, parseYamlText, yamlText, type YamlNode } from "../../packages/manifests/syntax/yaml.ts";

const sourceOf = (text: string) => new Source("file.yaml", Buffer.from(text));
const value = (node: YamlNode | undefined, key: string) =>
  node?.kind === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;

describe("the text of a scalar stands exactly where it is said to stand", () => {
  test.each([
    ["plain", "a: v1.2.3 # c\n", "v1.2.3"],
    ["a number keeps its spelling", "a: 1.10\n", "1.10"],
    ["double quotes", 'a: "1.2"\n', "1.2"],
    ["single quotes", "a: '1.2'\r\n", "1.2"],
    ["an anchor and a tag in front", "a: &x !!str 1.2\n", "1.2"],
    ["after a byte order mark and umlauts", "\uFEFFb: äöü\na: 1.2", "1.2"],
    ["flow style", "{b: [1, 2], a: 1.2}", "1.2"],
  ])("%s", (_name, text, expected) => {
    const source = sourceOf(text);
    const found = yamlText(value(parseYaml(source)[0], "a"));

    expect(found?.text).toBe(expected);
    const span = source.span(found?.start ?? 0, found?.end ?? 0);
    expect(Buffer.from(source.bytes.subarray(span.start, span.end)).toString()).toBe(expected);
  });

  test.each([
    ["an escape", 'a: "v1\\x2e2"\n'],
    ["a doubled quote", "a: 'it''s'\n"],
    ["a folded block", "a: >\n  one\n  two\n"],
    ["several lines", "a: one\n  two\n"],
    ["an alias", "b: &x 1.2\na: *x\n"],
    ["nothing", "a:\n"],
  ])("and nowhere for %s", (_name, text) => {
    expect(yamlText(value(parseYaml(sourceOf(text))[0], "a"))).toBeUndefined();
  });
});

describe("YAML inside a literal block has places in the outer file", () => {
  test.each([
    ["plain", "a: |\n  image:\n    tag: 1.2.3\nb: 1\n"],
    ["with CRLF", "a: |\r\n  image:\r\n    tag: 1.2.3\r\nb: 1\r\n"],
    ["chomped, after blank lines", "a: |-\n\n\n  image:\n\n    tag: 1.2.3\n\n\n"],
    ["with an indentation indicator and a comment", "a: |2 # note\n    # ä\n    image: {tag: 1.2.3}\n"],
    ["deep in a list", "a:\n- a: |+\n    image:\n      tag: 1.2.3\n\n"],
    ["without a final newline", "a: |\n   image:\n     tag: 1.2.3"],
  ])("%s", (_name, text) => {
    const source = sourceOf(text);
    let block = value(parseYaml(source)[0], "a");
    if (block?.kind === "list") block = value(block.items[0], "a");
    if (block?.kind !== "scalar" || block.offsetAt === undefined) throw new Error("no block");

    const inner = parseYamlText(source, block.text, block.offsetAt);

    const found = yamlText(value(value(inner[0], "image"), "tag"));
    expect(found?.text).toBe("1.2.3");
    expect(source.text.slice(found?.start, found?.end)).toBe("1.2.3");
  });
});

describe("a file that readers would read differently is refused with its place", () => {
  test.each([
    ["a tab as indentation", "a:\n\tb: 1\n", "manifest-syntax", 2],
    ["an open quote", 'a: 1\nb: "x', "manifest-syntax", 2],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "manifest-duplicate-key", 3],
    ["a key twice, quoted once", 'x:\n  a: 1\n  "a": 3\n', "manifest-duplicate-key", 3],
    ["nesting without end", "[".repeat(200_000), "manifest-syntax", 1],
  ])("%s", (_name, text, code, line) => {
    let caught: unknown;
    try {
      parseYaml(sourceOf(text));
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Refusal);
    expect(caught).toMatchObject({ code, location: { file: "file.yaml", line } });
  });

  test("but merge keys may repeat, and documents may have the same keys", () => {
    const roots = parseYaml(sourceOf("x: &x {a: 1}\ny: {<<: *x, <<: *x}\n---\nx: 1\n---\n"));
    expect(roots).toHaveLength(2);
  });
});

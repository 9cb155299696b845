import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { containsJson } from "../../packages/signing/contains-json.ts";
import { inexactWarning } from "../../packages/signing/inexact-numbers.ts";
import { parsePredicate, predicateText } from "../../packages/signing/predicate.ts";

const digest = `sha256:${"a".repeat(64)}`;

describe("the file of a statement is known by what stands in it", () => {
  const provenance = { buildDefinition: {}, runDetails: {} };

  test.each([
    ["sbom", { spdxVersion: "SPDX-2.3" }, "spdxjson"],
    ["sbom", { bomFormat: "CycloneDX" }, "cyclonedx"],
    ["provenance", provenance, "https://slsa.dev/provenance/v1"],
    ["provenance", { builder: {}, buildType: "x" }, "https://slsa.dev/provenance/v0.2"],
  ] as const)("%s %j is %s", (input, content, type) => {
    expect(parsePredicate(input, JSON.stringify(content), "f.json")).toMatchObject({
      type,
      content,
      subjects: [],
    });
  });

  test("a whole statement is taken apart", () => {
    const statement = {
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: provenance,
      subject: [{ digest: { sha256: "a".repeat(64) } }],
    };

    expect(parsePredicate("provenance", JSON.stringify(statement), "f.json")).toMatchObject({
      type: "https://slsa.dev/provenance/v1",
      content: provenance,
      subjects: [digest],
    });
  });

  test("of a statement that names its subject by another sum, nobody can tell that it is about the image", () => {
    const statement = {
      predicateType: "https://spdx.dev/Document/v2.3",
      predicate: { spdxVersion: "SPDX-2.3" },
      subject: [{ digest: { sha512: "b".repeat(128) } }, { name: "app" }],
    };

    expect(parsePredicate("sbom", JSON.stringify(statement), "f.json")).toMatchObject({
      predicateType: "https://spdx.dev/Document",
      subjects: [`sha512:${"b".repeat(128)}`, "none"],
    });
  });

  test.each([
    ["no JSON", "sbom", "<xml/>", "predicate-json"],
    ["nothing", "sbom", "", "predicate-json"],
    ["a list", "sbom", "[]", "predicate-json"],
    [
      "what is nested too deep to be gone through",
      "sbom",
      `{"bomFormat":"CycloneDX","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "predicate-json",
    ],
    [
      "a number beyond all that cosign reads",
      "sbom",
      '{"bomFormat":"CycloneDX","x":1e400}',
      "predicate-json",
    ],
    ["provenance in place of an SBOM", "sbom", JSON.stringify(provenance), "predicate-type"],
    ["an SBOM in place of provenance", "provenance", '{"bomFormat":"CycloneDX"}', "predicate-type"],
    [
      "a statement of another type than its content",
      "sbom",
      JSON.stringify({ predicateType: "https://example.org/x", predicate: { bomFormat: "CycloneDX" } }),
      "predicate-type",
    ],
  ] as const)("%s is refused", (_, input, text, code) => {
    expect(() => parsePredicate(input, text, "f.json")).toThrow(expect.objectContaining({ code }));
  });
});

describe("numbers of a file", () => {
  const inexactIn = (text: string) =>
    parsePredicate("sbom", `{"bomFormat":"CycloneDX","x":${text}}`, "f.json").inexact;

  test.each([
    ["a whole number that a float cannot hold", "[9007199254740993,-12345678901234567890]", 2],
    ["one that it can", "[9007199254740992, 1e22, 100000000000000000000, 1000000000000000000000000]", 0],
    ["one that it can, and that is attested with fewer digits", "[12345678901234567168]", 1],
    ["a fraction, written as somebody likes", "[1.10, 0.1, 1.0E+2]", 0],
    ["digits behind a long text", `[${JSON.stringify('"'.repeat(5_000_000))},9007199254740993]`, 1],
    ["digits in a text", String.raw`["9007199254740993", "a\"9007199254740993", "\\"]`, 0],
  ] as const)("%s", (_, text, count) => {
    expect(inexactIn(text)).toHaveLength(count);
  });

  test("that cosign would change are told, with what becomes of them", () => {
    expect(inexactWarning("sbom", inexactIn("[9007199254740993,9007199254740995]"))).toContain(
      "9007199254740993 is attested as 9007199254740992, and 1 more",
    );
    // cosign writes no more digits than lead to the same float: test/rehearsal/sigstore/ has it attest these.
    expect(inexactWarning("sbom", inexactIn("12345678901234567890"))).toContain(
      "12345678901234567890 is attested as 12345678901234567000.",
    );
    expect(inexactWarning("sbom", inexactIn("-1234567890123456789012345"))).toContain(
      "attested as -1.2345678901234568e+24.",
    );
    expect(inexactWarning("sbom", inexactIn("1"))).toBeUndefined();
  });
});

describe("one JSON value in another", () => {
  test("holds itself, also with more fields", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(containsJson(value, value)).toBe(true);
        expect(containsJson({ more: 1, value }, { value })).toBe(true);
      }),
    );
  });

  test("holds half of a character as whatever it has become", () => {
    expect(containsJson(["a\uFFFD"], ["a\uD800"])).toBe(true);
    expect(containsJson(["a\u{1F600}"], ["a\u{1F601}"])).toBe(false);
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [[1, 2], [1]],
    [[], {}],
    [null, {}],
    [{}, []],
  ])("%j does not hold %j", (whole, part) => {
    expect(containsJson(whole, part)).toBe(false);
  });
});

test.each([
  ["Latin-1", Buffer.from('{"name":"caf\xe9"}', "latin1")],
  ["UTF-16", Buffer.from('\uFEFF{"name":"a"}', "utf16le")],
])("a file in %s is refused, because something else would be attested", (_, bytes) => {
  expect(() => predicateText("sbom", bytes, "sbom.json")).toThrow(
    expect.objectContaining({ code: "predicate-json", found: "bytes of another encoding" }),
  );
});

test("UTF-8 with its mark is read as it is", () => {
  expect(predicateText("sbom", Buffer.from('\uFEFF{"a":"é\uFFFD"}'), "sbom.json")).toBe(
    '\uFEFF{"a":"é\uFFFD"}',
  );
});

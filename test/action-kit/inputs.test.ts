import { describe, expect, test } from "@jest/globals";
import { defineContract, readInputs } from "@release-actions/action-kit";
import { UsageError } from "@release-actions/release-model";

const contract = defineContract({
  name: "sample",
  description: "x",
  branding: { icon: "tag", color: "blue" },
  permissions: {},
  inputs: {
    "tag-format": { type: "string", default: "v{version}", description: "x" },
    tag: { type: "string", description: "x" },
    loud: { type: "boolean", default: false, description: "x" },
    count: { type: "integer", minimum: -5, maximum: 60, default: 3, description: "x" },
    kinds: { type: "list", choices: ["alpha", "beta"], default: ["alpha"], description: "x" },
    images: { type: "lines", description: "x" },
    mode: { type: "choice", choices: ["plan", "commit"], default: "plan", description: "x" },
    details: { type: "json", description: "x" },
  },
  outputs: {},
});

describe("an input left out, or empty", () => {
  test.each([
    ["left out", {}],
    [
      "empty",
      { "INPUT_TAG-FORMAT": "", INPUT_TAG: " ", INPUT_LOUD: "", INPUT_KINDS: "\n", INPUT_DETAILS: "" },
    ],
  ])("has its default, or is undefined: %s", (_, environment) => {
    expect(readInputs(contract, environment)).toEqual({
      "tag-format": "v{version}",
      tag: undefined,
      loud: false,
      count: 3,
      kinds: ["alpha"],
      images: undefined,
      mode: "plan",
      details: undefined,
    });
  });

  test("that is required is named", () => {
    const strict = defineContract({
      ...contract,
      inputs: { version: { type: "string", required: true, description: "The version to carry." } },
    });

    expect(() => readInputs(strict, {})).toThrow(
      'expected the input "version"\nfound nothing\nAdd "version:" below "with:" of the step that uses sample. The version to carry.',
    );
  });
});

describe("an input given", () => {
  test.each([
    ["a string is trimmed", "tag", "  v1.0.0\n", "v1.0.0"],
    ["true", "loud", "true", true],
    ["TRUE", "loud", "TRUE", true],
    ["False", "loud", "False", false],
    ["an integer", "count", "60", 60],
    ["a negative integer", "count", "-5", -5],
    ["a list with commas and lines", "kinds", "alpha, beta\n alpha,", ["alpha", "beta", "alpha"]],
    ["lines keep their commas", "images", "a,b\r\n\r\n c \n", ["a,b", "c"]],
    ["a choice", "mode", "commit", "commit"],
    ["JSON", "details", '{"a": [1]}', { a: [1] }],
  ] as const)("%s", (_, name, text, value) => {
    const inputs = readInputs(contract, { [`INPUT_${name.toUpperCase()}`]: text });

    expect(inputs[name]).toEqual(value);
  });
});

describe("an input of the wrong form is refused by name", () => {
  test.each([
    ["yes is no boolean", "loud", "yes", 'expected true or false for the input "loud"\nfound "yes"'],
    ["1 is no boolean", "loud", "1", "true or false"],
    ["a fraction", "count", "1.5", "a whole number from -5 to 60"],
    ["too many", "count", "61", "a whole number from -5 to 60"],
    ["other digits", "count", "٣", 'found "\\u{663}"'],
    ["an exponent", "count", "1e1", "a whole number"],
    [
      "a word not in the list",
      "kinds",
      "alpha,gamma",
      'words among alpha, beta for the input "kinds"\nfound "gamma"',
    ],
    ["no such choice", "mode", "push", 'one of plan, commit for the input "mode"'],
    ["case matters", "mode", "Plan", "one of plan, commit"],
    ["broken JSON", "details", "{", 'JSON for the input "details"'],
    ["a workflow command", "mode", "x\n::set-output name=a::b", 'found "x\\n::set-output name=a::b"'],
  ] as const)("%s", (_, name, text, message) => {
    const read = () => readInputs(contract, { [`INPUT_${name.toUpperCase()}`]: text });

    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});

describe("a contract", () => {
  test.each([
    ["a name in camelCase", { inputs: { tagFormat: { type: "string", description: "x" } } }],
    [
      "a default that is no choice",
      { inputs: { mode: { type: "choice", choices: ["a"], default: "b", description: "x" } } },
    ],
  ] as const)("with %s is refused", (_, part) => {
    expect(() => defineContract({ ...contract, ...part })).toThrow("contract of sample");
  });
});

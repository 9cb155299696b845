import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { defineContract } from "@release-actions/action-kit";
import { renderMetadata } from "../../scripts/metadata.ts";
import { renderAction } from "../../scripts/render-action.ts";
import { root } from "../../scripts/bundles.ts";
import { readContracts } from "../../scripts/metadata.ts";
import { actionSections, replaceSections } from "../../scripts/render-readme.ts";
import { strayActions } from "../../scripts/stray-actions.ts";

const files = await renderMetadata();

describe("rendered metadata is what the contracts say", () => {
  test.each(files.map((file) => [file.path, file] as const))("%s", (_, file) => {
    expect(file.found).toBe(file.wanted);
  });
});

describe("an action without a contract is found", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stray-actions-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["rendered from its contract", ["sample/action.yml"], []],
    ["written by hand", ["sample/action.yml", "own/action.yml"], ["own/action.yml"]],
    ["in the other spelling", ["own/action.yaml"], ["own/action.yaml"]],
    ["in the other spelling beside the rendered one", ["sample/action.yaml"], ["sample/action.yaml"]],
    ["at the root", ["action.yml"], ["action.yml"]],
    ["not one of a dependency", ["node_modules/action.yml"], []],
  ])("%s", async (_, paths, strays) => {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), "");
    }

    expect(await strayActions(folder, ["sample"])).toEqual(strays);
  });

  test("and there is none here", async () => {
    const names = (await readContracts()).map(({ name }) => name);

    expect(await strayActions(root, names)).toEqual([]);
  });
});

const contract = defineContract({
  name: "sample",
  description: 'Says "hello": once.',
  branding: { icon: "tag", color: "blue" },
  permissions: { contents: { access: "read", why: "to read" }, checks: { access: "write", why: "to say" } },
  inputs: {
    greeting: { type: "string", required: true, description: "What to say | think." },
    loud: { type: "boolean", default: false, description: "Whether to shout." },
    token: { type: "string", secret: true, expression: "${{ github.token }}", description: "Who says it." },
    mood: { type: "choice", choices: ["good", "bad"], default: "good", description: "How." },
  },
  outputs: { said: { type: "string", description: "What was said." } },
});

describe("action.yml", () => {
  test("states description, requirement and default of each input", () => {
    const rendered = renderAction(contract, "inputs:{{inputs}}\noutputs:{{outputs}}\n");

    expect(rendered).toBe(
      [
        "inputs:",
        "  greeting:",
        '    description: "What to say | think."',
        "    required: true",
        "  loud:",
        '    description: "Whether to shout."',
        "    required: false",
        '    default: "false"',
        "  token:",
        '    description: "Who says it."',
        "    required: false",
        '    default: "${{ github.token }}"',
        "  mood:",
        '    description: "How."',
        "    required: false",
        '    default: "good"',
        "outputs:",
        "  said:",
        '    description: "What was said."',
        "",
      ].join("\n"),
    );
  });

  test("a template that asks for what no contract has is an error", () => {
    expect(() => renderAction(contract, "{{colour}}")).toThrow("{{colour}}");
  });
});

describe("the README", () => {
  test("gets its sections between their markers, and keeps the rest", () => {
    const text = "before\n<!-- permissions -->\nold\n<!-- /permissions -->\nafter\n";
    const { permissions } = actionSections(contract);

    const rendered = replaceSections("README.md", text, { permissions: permissions ?? "" });

    expect(rendered).toBe(
      [
        "before",
        "<!-- permissions -->",
        "",
        "```yaml",
        "permissions:",
        "  contents: read # to read",
        "  checks: write # to say",
        "```",
        "",
        "<!-- /permissions -->",
        "after",
        "",
      ].join("\n"),
    );
    expect(replaceSections("README.md", rendered, { permissions: permissions ?? "" })).toBe(rendered);
  });

  test("without its markers is an error that names them", () => {
    expect(() => replaceSections("x/README.md", "nothing", { inputs: "" })).toThrow(
      "x/README.md needs the lines <!-- inputs --> and <!-- /inputs -->",
    );
  });
});

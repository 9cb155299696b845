import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { root } from "../../scripts/bundles.ts";
import { readContracts } from "../../scripts/metadata.ts";
import { findInputUse } from "./inputs-are-read.ts";

const contracts = await readContracts();

describe.each(contracts.map((contract) => [contract.name, contract] as const))("%s", (name, contract) => {
  test("reads every input it declares, and says which in main.ts", async () => {
    const source = await readFile(join(root, "actions", name, "main.ts"), "utf8");

    const use = findInputUse(source);

    expect(use.unclear).toEqual([]);
    expect(use.read).toEqual(Object.keys(contract.inputs).sort());
  });

  test("has the same files as every other action", async () => {
    expect((await readdir(join(root, "actions", name))).sort()).toEqual(["contract.ts", "main.ts"]);
    expect((await readdir(join(root, name))).sort()).toEqual(["README.md", "action.yml"]);
  });

  test("fits into GitHub's marketplace", () => {
    expect(contract.description.length).toBeLessThanOrEqual(125);
  });
});

describe("an input that is declared but not read is found", () => {
  test.each([
    ["a property", "run(({ inputs }) => inputs.tag)", { read: ["tag"], unclear: [] }],
    ["a name in quotes", 'run(({ inputs }) => inputs["tag-format"])', { read: ["tag-format"], unclear: [] }],
    ["no read at all", "run(({ inputs }) => 1)", { read: [], unclear: [] }],
    ["passed on", "run(({ inputs }) => f(inputs))", { read: [], unclear: ["f(inputs)"] }],
    [
      "dropped by void",
      "run(({ inputs }) => { void inputs.tag; })",
      { read: [], unclear: ["void inputs.tag"] },
    ],
    [
      "a statement of its own",
      "run(({ inputs }) => { inputs.tag; })",
      { read: [], unclear: ["inputs.tag;"] },
    ],
    [
      "a part, dropped",
      "run(({ inputs }) => { inputs.tag.length; })",
      { read: [], unclear: ["inputs.tag.length"] },
    ],
    [
      "a name that says it is unused",
      "run(({ inputs }) => { const _tag = inputs.tag; })",
      { read: [], unclear: ["_tag = inputs.tag"] },
    ],
    ["only typed", "run(({ inputs }) => typeof inputs.tag)", { read: [], unclear: ["typeof inputs.tag"] }],
    [
      "taken apart",
      "run(({ inputs }) => { const { tag } = inputs; })",
      { read: [], unclear: ["{ tag } = inputs"] },
    ],
    [
      "a comparison that is used",
      "run(({ inputs }) => f(inputs.tag === 'x'))",
      { read: ["tag"], unclear: [] },
    ],
    ["a call", "run(({ inputs }) => { f(inputs.tag); })", { read: ["tag"], unclear: [] }],
    ["a computed name", "run(({ inputs }) => inputs[name])", { read: [], unclear: ["inputs[name]"] }],
  ])("%s", (_, source, use) => {
    expect(findInputUse(source)).toEqual(use);
  });
});

describe("every capability has the same steps", () => {
  test("a package with a plan or an apply also has observe, plan, report and index", async () => {
    const incomplete: string[] = [];
    for (const folder of await readdir(join(root, "packages"))) {
      const names = await readdir(join(root, "packages", folder));
      // A step that outgrew one file is a folder of the same name.
      const has = (step: string) => names.includes(`${step}.ts`) || names.includes(step);
      if (!has("plan") && !has("apply")) continue;
      const missing = ["observe", "plan", "report", "index"].filter((step) => !has(step));
      if (missing.length > 0) incomplete.push(`packages/${folder} lacks ${missing.join(", ")}`);
    }

    expect(incomplete).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/bundles.ts";

const cases: readonly { readonly name: string; readonly body: string; readonly errors: readonly number[] }[] =
  [
    { name: "all declared outputs, set", body: 'setOutputs({ done: true, name: "x" });', errors: [] },
    {
      name: "an output without an answer",
      body: "setOutputs({ done: undefined, name: undefined });",
      errors: [],
    },
    { name: "an undeclared output", body: 'setOutputs({ done: true, name: "x", more: 1 });', errors: [2322] },
    {
      name: "an undeclared output in a variable",
      body: 'const values = { done: true, name: "x", more: 1 }; setOutputs(values);',
      errors: [2345],
    },
    {
      name: "a variable of what is declared",
      body: 'const values = { done: true, name: "x" }; setOutputs(values);',
      errors: [],
    },
    { name: "a declared output left out", body: "setOutputs({ done: true });", errors: [2345] },
    { name: "an output of the wrong type", body: 'setOutputs({ done: "yes", name: "x" });', errors: [2322] },
    { name: "an undeclared input", body: 'void inputs["tags"];', errors: [2551] },
    {
      name: "an optional input taken for given",
      body: "void (inputs.tag satisfies string);",
      errors: [1360],
    },
    { name: "a choice compared with what it cannot be", body: 'void (inputs.mode === "c");', errors: [2367] },
    { name: "a required input", body: "void (inputs.count satisfies number);", errors: [] },
  ];

/** A main.ts that exists only here, with the body inside of its action. */
function source(body: string): string {
  return `
    import { defineContract, runAction } from "@release-actions/action-kit";
    const contract = defineContract({
      name: "planted", description: "x", branding: { icon: "tag", color: "blue" }, permissions: {},
      inputs: {
        tag: { type: "string", description: "x" },
        mode: { type: "choice", choices: ["a", "b"], default: "a", description: "x" },
        count: { type: "integer", minimum: 0, maximum: 9, required: true, description: "x" },
      },
      outputs: { done: { type: "boolean", description: "x" }, name: { type: "string", description: "x" } },
    });
    await runAction(contract, async ({ inputs, setOutputs }) => { ${body} });`;
}

/** TypeScript's error codes for each source, all compiled as one program under the project's own settings. */
function typeErrors(sources: readonly string[]): readonly (readonly number[])[] {
  const planted = new Map(
    sources.map((text, index) => [join(root, "actions", "planted", `${index}.ts`), text] as const),
  );
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.fileExists = (path) => planted.has(path) || ts.sys.fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = planted.get(path);
    return text === undefined
      ? readSource(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...planted.keys()], options, host);
  return [...planted.keys()].map((path) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ code }) => code),
  );
}

describe("the contract is the type", () => {
  const found = typeErrors(cases.map(({ body }) => source(body)));

  test.each(cases.map((planted, index) => ({ ...planted, found: found[index] })))(
    "$name",
    ({ errors, found: codes }) => {
      expect(codes).toEqual(errors);
    },
  );
});

import { describe, expect, test } from "@jest/globals";
import { defineContract, runAction, type Action } from "@release-actions/action-kit";
import { ExternalError, Refusal } from "@release-actions/release-model";
import { recordingRunner } from "../support/recording-runner.ts";

const contract = defineContract({
  name: "sample",
  description: "x",
  branding: { icon: "tag", color: "blue" },
  permissions: {},
  inputs: {
    count: { type: "integer", minimum: 1, maximum: 9, default: 3, description: "How many." },
    token: { type: "string", secret: true, description: "Who asks." },
  },
  outputs: { said: { type: "string", description: "x" }, list: { type: "json", description: "x" } },
});

const problem = { code: "no-way", expected: "a way", found: "none", fix: "Make one." };

async function run(
  main: (action: Action<typeof contract>) => Promise<void> | void,
  environment: Record<string, string> = {},
) {
  const { runner, recorded } = recordingRunner();
  await runAction(contract, async (action) => main(action), { environment, runner });
  return recorded;
}

describe("an action that ends well", () => {
  test("sets its outputs, and one without an answer is an empty text", async () => {
    const { outputs, failures } = await run(({ setOutputs }) => {
      setOutputs({ said: undefined, list: [1, "two"] });
    });

    expect(Object.fromEntries(outputs)).toEqual({ said: "", list: '[1,"two"]' });
    expect(failures).toEqual([]);
  });
});

describe("an action fails by throwing, with one error", () => {
  test.each([
    [
      "a refusal at a place",
      new Refusal({ ...problem, location: { file: "a.toml", line: 3 } }),
      {
        level: "error",
        title: "sample: no-way",
        message: "a.toml:3: expected a way\nfound none\nMake one.",
        location: { file: "a.toml", line: 3 },
      },
    ],
    [
      "a service that may answer later",
      new ExternalError({ ...problem, retryable: true }),
      {
        level: "error",
        title: "sample: no-way",
        message: "expected a way\nfound none\nMake one.\nStarting this job again may help.",
      },
    ],
    [
      "a tool that will not",
      new ExternalError({ ...problem, retryable: false }),
      {
        level: "error",
        title: "sample: no-way",
        message: "expected a way\nfound none\nMake one.\nStarting this job again does not help by itself.",
      },
    ],
    [
      "a bug",
      new TypeError("x is not a function"),
      {
        level: "error",
        title: "sample: unexpected",
        message:
          "expected to finish\nfound TypeError: x is not a function\nThis is a bug of release-actions. Report it with the log of a run that has debug logging on.",
      },
    ],
  ])("%s", async (_, error, failure) => {
    const { failures } = await run(() => {
      throw error;
    });

    expect(failures).toEqual([failure]);
  });

  test("inputs are read inside of the guard", async () => {
    const { failures } = await run(() => undefined, { INPUT_COUNT: "many" });

    expect(failures).toEqual([
      {
        level: "error",
        title: "sample: input-invalid",
        message:
          'expected a whole number from 1 to 9 for the input "count"\nfound "many"\nChange "count:" below "with:" of this step.',
      },
    ]);
  });

  test("outputs that the types let through are still checked", async () => {
    const undeclared = { said: "x", list: [], more: 1 };
    const values: { readonly said: string; readonly list: object } = undeclared;

    const { failures, outputs } = await run(({ setOutputs }) => {
      setOutputs(values);
    });

    expect(failures[0]?.title).toBe("sample: output-undeclared");
    expect(outputs.size).toBe(0);
  });

  test("outputs set twice are a bug", async () => {
    const { failures } = await run(({ setOutputs }) => {
      setOutputs({ said: "a", list: [] });
      setOutputs({ said: "b", list: [] });
    });

    expect(failures[0]?.title).toBe("sample: outputs-twice");
  });
});

describe("a secret", () => {
  const token = "ghs_0123456789abcdef";

  test("is masked first and appears nowhere, whatever says it", async () => {
    const recorded = await run(
      async ({ inputs, log, setOutputs, summarize, annotate }) => {
        log.info(`with ${inputs.token ?? ""}`);
        log.warning(`beware ${inputs.token ?? ""}`);
        annotate({ level: "notice", title: token, message: token });
        setOutputs({ said: token, list: [Buffer.from(token).toString("base64")] });
        await summarize([{ kind: "code", language: "text", text: token }]);
        throw new Error(`failed with ${token}`, { cause: new Error(token) });
      },
      { INPUT_TOKEN: token },
    );

    expect(recorded.masked).toEqual([token]);
    const said = JSON.stringify([{ ...recorded, masked: [] }, ...recorded.outputs.values()]);
    expect(said).not.toContain(token);
    expect(said).not.toContain(Buffer.from(token).toString("base64"));
    expect(recorded.printed).toEqual(["with ***"]);
  });

  test("is masked even when another input is wrong", async () => {
    const { masked } = await run(() => undefined, { INPUT_TOKEN: token, INPUT_COUNT: "0" });

    expect(masked).toEqual([token]);
  });
});

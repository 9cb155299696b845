import { expect, test } from "@jest/globals";
import { checkDispatchInputs } from "../../../packages/rehearsal/github/operations/dispatch-inputs.ts";

const workflow = `on:
  workflow_dispatch:
    inputs:
      version: { required: true }
      level: { required: true, default: info }
      note: { type: string }
`;

test.each([
  ["what is declared", workflow, { version: "1", note: "x" }],
  ["nothing, where nothing is asked", "on: workflow_dispatch\n", {}],
  ["nothing, in a list of events", "on: [push, workflow_dispatch]\n", {}],
])("a workflow is started with %s", (_what, text, inputs) => {
  expect(() => {
    checkDispatchInputs(text, inputs);
  }).not.toThrow();
});

test.each([
  [
    "what it does not declare",
    workflow,
    { version: "1", a: "", b: "" },
    'Unexpected inputs provided: ["a","b"]',
  ],
  [
    "any input where it declares none",
    "on: workflow_dispatch\n",
    { a: "" },
    'Unexpected inputs provided: ["a"]',
  ],
  ["less than it requires", workflow, { note: "x" }, "Required input 'version' not provided"],
])("it is not started with %s", (_what, text, inputs, message) => {
  expect(() => {
    checkDispatchInputs(text, inputs);
  }).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
});

import { mutation, type MutationPart } from "./mutation.ts";

/** `label0`, `label1` and so on, from the variables `input0`, `input1`. */
export function createLabels(count: number): readonly MutationPart[] {
  return Array.from({ length: count }, (_, index) => ({
    variable: `$input${index}: CreateLabelInput!`,
    field: `label${index}: createLabel(input: $input${index}) { label { id } }`,
  }));
}

/** Several labels in one request. */
export function createLabelsDocument(count: number): string {
  return mutation("CreateLabels", createLabels(count));
}

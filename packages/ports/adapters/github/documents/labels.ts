/** Several labels in one request: `label0`, `label1` and so on. */
export function createLabelsDocument(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const variables = numbers.map((index) => `$input${index}: CreateLabelInput!`).join(", ");
  const fields = numbers.map((index) => `label${index}: createLabel(input: $input${index}) { label { id } }`);
  return `mutation CreateLabels(${variables}) {\n  ${fields.join("\n  ")}\n}\n`;
}

/** One change of a mutation, and the variable that it takes. */
export interface MutationPart {
  readonly variable: string;
  readonly field: string;
}

/** A mutation of several changes. GitHub carries them out in this order, and the later ones even when an earlier one fails. */
export function mutation(name: string, parts: readonly MutationPart[]): string {
  const variables = parts.map(({ variable }) => variable).join(", ");
  const fields = parts.map(({ field }) => `  ${field}\n`).join("");
  return `mutation ${name}(${variables}) {\n${fields}}\n`;
}

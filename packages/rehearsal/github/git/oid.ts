/** What git and GitHub write for "no object": a ref that is to be made, or to be deleted. */
export const zeroOid = "0".repeat(40);

export function isOid(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

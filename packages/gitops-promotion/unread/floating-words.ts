/** What is wrong with a reference that a promotion does not govern. A commit's hash stands still, and yet names no version. */
export function floatingWords(text: string): string {
  return /^(?:sha-)?[0-9a-f]{7,40}$/.test(text)
    ? `${text}, which names no version`
    : `${text}, which moves by itself`;
}

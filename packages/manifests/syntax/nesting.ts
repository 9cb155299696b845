/** No manifest is nested deeper, and what reads one calls itself for each level. */
export const deepest = 500;

/** What is expected and what is found where values are nested deeper than that. */
export const tooDeep = {
  expected: `values nested at most ${deepest} deep`,
  found: "values nested too deeply",
} as const;

/** Whether a parser gave up because its stack was full, which only nesting does. */
export function isStackOverflow(cause: unknown): boolean {
  return cause instanceof RangeError && /call stack/i.test(cause.message);
}

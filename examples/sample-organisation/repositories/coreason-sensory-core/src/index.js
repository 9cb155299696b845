/** A signal as every part of the suite sees it. */
export function signal(source, value) {
  return Object.freeze({ source, value });
}

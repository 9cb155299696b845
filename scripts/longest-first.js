import Sequencer from "@jest/test-sequencer";

/**
 * What takes minutes, longest first. On a fresh clone jest knows no times and goes by the size of a file, so that one
 * of these would begin last, and one core would wait for the other.
 */
const longest = [
  /\/fault-matrix\b/,
  /\/kill-matrix\b/,
  /\/rehears[^/]*\.test\.ts$/,
  /\/refresh-real-tools\b/,
  /\/refresh-ranges\b/,
  /-act\.test\.ts$/,
  /\/real-[^/]*\.test\.ts$/,
];

/** The order in which test files begin. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = longest.findIndex((pattern) => pattern.test(path));
      return found === -1 ? longest.length : found;
    };
    return super.sort(tests).toSorted((left, right) => rank(left) - rank(right));
  }
}

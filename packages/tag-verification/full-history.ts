/** What to write into a workflow so that its clone has every tag and the whole history. */
export const fullHistory =
  "Give the actions/checkout step of this job these lines:\n  with:\n    fetch-depth: 0\nIn a clone of your own, run `git fetch --tags`, with --unshallow where it is shallow.";

import { stripVTControlCharacters } from "node:util";

/**
 * Jest's results in a few lines: one a file, failures in full, skipped tests with their reason (which by
 * convention stands in the title), and at the very end `N passed, N failed`. With CI set a skip is a failure.
 *
 * @implements {import("@jest/reporters").Reporter}
 */
export default class SummaryReporter {
  #passed = 0;
  #failed = 0;
  #skipped = [];
  #isFiltered;

  constructor(globalConfig) {
    this.#isFiltered = Boolean(globalConfig.testNamePattern);
  }

  onTestResult(_test, result) {
    const file = result.testFilePath.replace(`${process.cwd()}/`, "");
    const broken = result.testExecError !== undefined && result.numFailingTests === 0;
    this.#passed += result.numPassingTests;
    this.#failed += result.numFailingTests + (broken ? 1 : 0);
    for (const test of result.testResults) {
      // With -t every test that does not match is "pending": asked for, so not worth a line.
      if (test.status !== "passed" && test.status !== "failed" && !this.#isFiltered) {
        this.#skipped.push(`${file}: ${[...test.ancestorTitles, test.title].join(" › ")}`);
      }
    }
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const failing = result.numFailingTests + (broken ? 1 : 0);
    const counts = failing === 0 ? `${result.numPassingTests} ok` : `${failing} FAILED`;
    console.log(`${counts.padStart(9)}  ${seconds.padStart(5)} s  ${file}`);
    if (result.failureMessage) console.log(plain(result.failureMessage));
  }

  onRunComplete() {
    if (this.#skipped.length > 0) {
      console.log(`\nSkipped${this.#skipIsFailure ? " (a failure, because CI is set)" : ""}:`);
      for (const line of this.#skipped) console.log(`  ${line}`);
    }
    const skipped = this.#skipped.length === 0 ? "" : `, ${this.#skipped.length} skipped`;
    console.log(`\n${this.#passed} passed, ${this.#failed} failed${skipped}`);
  }

  /** What makes jest exit with a failure beside failing tests. */
  getLastError() {
    if (this.#skipIsFailure && this.#skipped.length > 0) {
      return new Error(`${this.#skipped.length} tests were skipped`);
    }
    if (this.#passed + this.#failed === 0) return new Error("no test ran");
    return undefined;
  }

  get #skipIsFailure() {
    return ![undefined, "", "0", "false"].includes(process.env.CI);
  }
}

/** Jest colors its messages for workers whoever reads them; a log or a pipe gets them plain. */
function plain(message) {
  return process.stdout.isTTY ? message : stripVTControlCharacters(message);
}

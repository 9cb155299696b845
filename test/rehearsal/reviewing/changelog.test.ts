import { expect, test } from "@jest/globals";
import { changelogWith } from "../../../packages/rehearsal/reviewing/changelog.ts";

const messages = ["fix(deps): bump lib to 1.1.0", "feat!: answer\n\nWith a body.", "chore: nothing"];
const entry = "## 1.0.1\n\n### Features\n\n- answer\n\n### Bug Fixes\n\n- bump lib to 1.1.0\n";

test.each([
  ["above the newest entry", "# Changelog\n\n## 1.0.0\n", `# Changelog\n\n${entry}\n## 1.0.0\n`],
  ["at the end, where there is none", "# Changelog\n", `# Changelog\n\n${entry}`],
])("a release is entered %s", (_, before, after) => {
  expect(changelogWith(before, { version: "1.0.1", messages })).toBe(after);
});

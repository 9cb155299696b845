import { describe, expect, test } from "@jest/globals";
import { formatSemver, parseSemver } from "@release-actions/release-model";
import { bumpOf, nextRelease, type ReleaseBump } from "@release-actions/suite";

describe("what commits ask for", () => {
  test.each<[string, string[], ReleaseBump]>([
    ["a fix", ["fix: mend"], "patch"],
    ["a pin moved by the train", ["fix(deps): bump coreason-manifest to 0.15.0"], "patch"],
    ["a feature among fixes", ["fix: mend", "feat(api): add", "fix: mend"], "minor"],
    ["an exclamation mark", ["refactor(core)!: turn around"], "major"],
    ["a breaking footer", ["feat: add\n\nBREAKING CHANGE: the old way is gone"], "major"],
    ["a breaking footer with a hyphen", ["fix: mend\n\nBREAKING-CHANGE: the old way is gone"], "major"],
    ["documentation and chores", ["docs: tell", "chore(deps): bump", "ci: run"], "none"],
    ["commits of no convention", ["Merge branch 'x'", "wip", ""], "none"],
    ["a word that only begins like a type", ["feature: no", "fixup! fix: mend"], "none"],
    ["nothing", [], "none"],
  ])("%s", (_, messages, bump) => {
    expect(bumpOf(messages)).toBe(bump);
  });
});

describe("the next release", () => {
  test.each<[string, string | undefined, ReleaseBump, string | undefined]>([
    ["a breaking change after 1.0.0", "1.4.2", "major", "2.0.0"],
    ["a breaking change before 1.0.0 is a minor step", "0.14.2", "major", "0.15.0"],
    ["a feature", "0.14.2", "minor", "0.15.0"],
    ["a fix", "0.14.2", "patch", "0.14.3"],
    ["a fix after a candidate finishes it", "1.0.0-rc.1", "patch", "1.0.0"],
    ["nothing to release", "1.4.2", "none", undefined],
    ["a repository without a release", undefined, "none", "0.1.0"],
  ])("%s", (_, latest, bump, next) => {
    const found = nextRelease(latest === undefined ? undefined : parseSemver(latest), bump);

    expect(found === undefined ? undefined : formatSemver(found)).toBe(next);
  });
});

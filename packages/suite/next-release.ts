import { nextVersion, type Version } from "@release-actions/release-model";
import { CommitParser } from "conventional-commits-parser";

/** What a range of commits asks for, by Conventional Commits: https://www.conventionalcommits.org/en/v1.0.0/#specification */
export type ReleaseBump = "major" | "minor" | "patch" | "none";

const parser = new CommitParser({
  headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)$/,
  headerCorrespondence: ["type", "scope", "breaking", "subject"],
  noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
});

/** The strongest bump that any of the commit messages asks for. */
export function bumpOf(messages: readonly string[]): ReleaseBump {
  let strongest: ReleaseBump = "none";
  for (const message of messages) {
    const bump = bumpOfOne(message);
    if (bump === "major") return "major";
    if (bump === "minor" || (bump === "patch" && strongest === "none")) strongest = bump;
  }
  return strongest;
}

/**
 * The version the commits since `latest` lead to, or undefined when they lead to none. Below 1.0.0 a breaking
 * change is a minor step (https://semver.org/#spec-item-4). A repository without a release begins at 0.1.0.
 */
export function nextRelease(latest: Version | undefined, bump: ReleaseBump): Version | undefined {
  if (latest === undefined) return { major: 0, minor: 1, patch: 0 };
  if (bump === "none") return undefined;
  return nextVersion(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
}

function bumpOfOne(message: string): ReleaseBump {
  // The parser refuses an empty message; git allows one.
  if (message.trim() === "") return "none";
  const commit = parser.parse(message);
  if (commit["breaking"] === "!" || commit.notes.length > 0) return "major";
  if (commit["type"] === "feat") return "minor";
  return commit["type"] === "fix" || commit["type"] === "perf" || commit["type"] === "revert"
    ? "patch"
    : "none";
}

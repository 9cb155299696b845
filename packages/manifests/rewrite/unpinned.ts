import { packageKey, type PackageName, type PinValue } from "@release-actions/release-model";
import type { Rewrite } from "./rewrite.ts";

type UnpinnedValue = Extract<PinValue, { kind: "unpinned" }>;

/** A source that follows no version is for a person to look at; a workspace member is where it should be. */
export function describeUnpinned(
  { source, text }: UnpinnedValue,
  name: PackageName,
): Exclude<Rewrite, { kind: "rewritten" }> {
  if (source === "workspace") return { kind: "kept", reason: "it is a member of this workspace" };
  const { code, what } = sources[source];
  return {
    kind: "finding",
    problem: {
      code,
      expected: `a version or a tag of ${packageKey(name)}`,
      found: `${what} ${text}`.trimEnd(),
      fix: "Pin a released version here, or remove this source.",
    },
  };
}

const sources = {
  path: { code: "source-path", what: "the local path" },
  branch: { code: "source-branch", what: "the branch" },
  git: { code: "source-unpinned", what: "a git source without a tag:" },
  url: { code: "source-unpinned", what: "a URL without a version:" },
} as const;

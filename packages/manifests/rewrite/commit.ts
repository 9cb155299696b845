import type { PinValue } from "@release-actions/release-model";
import type { RepinOptions } from "../repin-options.ts";
import { rewriteGitTag } from "./git-tag.ts";
import type { Replacement, RewriteProblem } from "./rewrite.ts";

type CommitValue = Extract<PinValue, { kind: "commit" }>;

/** What becomes of a pin by commit: the commit and its version comment move together. */
export type CommitRewrite =
  | { readonly kind: "rewritten"; readonly replacements: readonly Replacement[] }
  | { readonly kind: "newer"; readonly found: string }
  | { readonly kind: "refused"; readonly problem: RewriteProblem };

/** Rewrites a pin by commit; refused while the release's commit is not known. */
export function rewriteCommit(value: CommitValue, options: RepinOptions): CommitRewrite {
  const { release } = options;
  const { comment } = value;
  // A comment beside a commit states the version in full, whatever the policy says of floating tags.
  const stated = comment && rewriteGitTag(comment.text, { ...options, policy: "exact" });
  if (stated?.kind === "newer") return stated;
  if (release.commit === undefined) {
    // The comment says which release this commit is, so nothing has to move.
    if (stated?.kind === "rewritten" && stated.text === comment?.text)
      return { kind: "rewritten", replacements: [] };
    return { kind: "refused", problem: unknownCommit(value.text, release.tag) };
  }
  const replacements: Replacement[] = [];
  // A short form of the right commit stays: it is as immutable as the long one.
  if (!release.commit.toLowerCase().startsWith(value.text.toLowerCase())) {
    replacements.push({ span: value.span, text: release.commit });
  }
  if (comment !== undefined && stated?.kind === "rewritten" && stated.text !== comment.text) {
    replacements.push({ span: comment.span, text: stated.text });
  }
  return { kind: "rewritten", replacements };
}

const unknownCommit = (found: string, tag: string): RewriteProblem => ({
  code: "commit-unknown",
  expected: `the commit that ${tag} names, to pin it`,
  found: `a pin by commit ${found}, and no known commit for ${tag}`,
  fix: `Make the tag ${tag} known here: fetch the tags of its repository, then run this again.`,
});

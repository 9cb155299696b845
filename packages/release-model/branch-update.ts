/**
 * Whether a commit is the merge that GitHub's button "Update branch" makes: the base comes in, and nothing of a person's own.
 * https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/keeping-your-pull-request-in-sync-with-the-base-branch
 * git words a merge of a person's own the same way, and that may hold anything.
 */
export function isBranchUpdate(
  {
    message,
    parents,
    committedBy,
  }: {
    readonly message: string;
    readonly parents: readonly string[];
    /** Whose hand it went through last. */
    readonly committedBy: "github" | "author" | "other";
  },
  { base, branch }: { readonly base: string; readonly branch: string },
): boolean {
  const [header] = message.split("\n", 1);
  return (
    committedBy === "github" && parents.length === 2 && header === `Merge branch '${base}' into ${branch}`
  );
}

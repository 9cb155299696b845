import type { Git, GitTag, References } from "@release-actions/ports";
import { escapeText, Refusal } from "@release-actions/release-model";

/**
 * Stops at a tag on a file or a folder, of which no check could say anything.
 * @throws {Refusal} `tag-target`.
 */
export async function requireCommit(
  git: Git,
  tag: GitTag | undefined,
  { head, branches }: Pick<References, "head" | "branches">,
): Promise<void> {
  if (tag === undefined || tag.commit === head || [...branches.values()].includes(tag.commit)) return;
  if ((await git.resolve(tag.object)) !== undefined) return;
  throw new Refusal({
    code: "tag-target",
    expected: "a tag on a commit",
    found: `${escapeText(tag.name)}, which names something else`,
    fix: "Tag a commit.",
  });
}

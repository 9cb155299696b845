import { renderMarkdown } from "@release-actions/release-model/markdown";

/** Hidden in the comment on a commit that a person pushed, so that it is said once for each. */
export function foreignMarker(commit: string): string {
  // A hash has no other characters, and nothing else could end an HTML comment.
  return `<!-- release-actions:cascade-pins left-alone ${commit.replaceAll(/[^0-9a-f]/g, "")} -->`;
}

/** What people are told whose branch is left alone. */
export function renderForeignComment(commit: string): string {
  const text = renderMarkdown([
    {
      kind: "paragraph",
      parts: [
        "Somebody pushed ",
        { code: commit.slice(0, 12) },
        " to this branch. cascade-pins leaves it alone from now on: it neither overwrites the branch nor rewords this pull request, and releases that come now are not added.",
      ],
    },
    {
      kind: "paragraph",
      parts: [
        "Merge the pull request as it is, or take the commit off the branch to hand it back: the next run goes on from there.",
      ],
    },
  ]);
  return `${foreignMarker(commit)}\n${text}\n`;
}

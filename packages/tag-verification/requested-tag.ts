import { UsageError } from "@release-actions/release-model";

export interface RequestedTag {
  readonly name: string;
  /** Whether this very tag started the workflow, so that it exists whatever the clone has. */
  readonly isPushed: boolean;
}

/**
 * The tag to judge: the one asked for, else the one whose push or release started the workflow.
 * @throws {UsageError} `tag-missing` when there is neither.
 */
export function requestedTag(
  input: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): RequestedTag {
  // https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
  const pushed = /^refs\/tags\/(?<tag>.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.groups?.["tag"];
  const name = input ?? pushed;
  if (name !== undefined) return { name, isPushed: name === pushed };
  throw new UsageError({
    code: "tag-missing",
    expected: 'a tag, from the input "tag" or from the push of a tag',
    found: `neither: this run was started by ${environment["GITHUB_EVENT_NAME"] ?? "an unknown event"}`,
    fix: 'Add "tag:" below "with:" of this step, or run the workflow on the push of a tag.',
  });
}

import { escapeText, UsageError } from "@release-actions/release-model";

export { releasedCommit } from "./released-commit.ts";

/** How the receiver is started. */
export type Transport =
  | { readonly kind: "repository-dispatch"; readonly eventType: string }
  /** The run is known at once, but the token needs `actions: write`. Without a reference it is of the default branch. */
  | {
      readonly kind: "workflow-dispatch";
      readonly workflow: string;
      readonly reference: string | undefined;
    };

/**
 * Reads the input `workflow`, `promote.yml` or `promote.yml@main`; without it, a `repository_dispatch` of that type.
 * @throws {UsageError} `event-type` or `workflow-name`.
 */
export function parseTransport(eventType: string, workflow: string | undefined): Transport {
  if (workflow === undefined) {
    // https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event
    if (eventType.length <= 100 && /^[\w.-]+$/.test(eventType))
      return { kind: "repository-dispatch", eventType };
    throw new UsageError({
      code: "event-type",
      expected: "an event type of 1 to 100 letters, digits, dots and dashes",
      found: `"${escapeText(eventType)}"`,
      fix: "Correct the input `event-type`.",
    });
  }
  const groups = /^(?<file>[\w.-]+\.ya?ml)(?:@(?<reference>[\w./-]+))?$/.exec(workflow)?.groups;
  if (groups === undefined) {
    throw new UsageError({
      code: "workflow-name",
      expected: "the name of a workflow's file, promote.yml or promote.yml@main",
      found: `"${escapeText(workflow)}"`,
      fix: "Correct the input `workflow`.",
    });
  }
  const { file = "", reference } = groups;
  return { kind: "workflow-dispatch", workflow: file, reference };
}

/**
 * The repositories to tell, each once. A name without an owner is one of `owner`.
 * @throws {UsageError} `repository-name`.
 */
export function parseReceivers(lines: readonly string[], owner: string): readonly string[] {
  const names = lines.map((line) => {
    const name = line.includes("/") ? line : `${owner}/${line}`;
    if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/.test(name)) return name;
    throw new UsageError({
      code: "repository-name",
      expected: "one repository a line, as owner/name",
      found: `"${escapeText(line)}"`,
      fix: "Correct the input `repository`.",
    });
  });
  const distinct = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...distinct.values()];
}

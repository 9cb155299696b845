import semver from "semver";

/** What stands behind `workspace:`. */
export type WorkspaceText =
  /** `*`, `^`, `~`, nothing (as good as `*`) or a range, perhaps of a package that is called otherwise here: `c@^`. */
  | { readonly kind: "range"; readonly name: string | undefined; readonly range: string }
  | { readonly kind: "path"; readonly path: string }
  /** A dist-tag, or the name of a folder. */
  | { readonly kind: "word"; readonly word: string };

/**
 * Reads `workspace:…`; undefined for a text of another form.
 * https://pnpm.io/workspaces#workspace-protocol-workspace, https://yarnpkg.com/protocol/workspace
 */
export function readWorkspaceText(text: string): WorkspaceText | undefined {
  const rest = /^workspace:(?<rest>.*)$/s.exec(text)?.groups?.["rest"]?.trim();
  if (rest === undefined) return undefined;
  if (isSign(rest) || semver.validRange(rest) !== null || rest.includes("||")) {
    return { kind: "range", name: undefined, range: rest };
  }
  const alias = /^(?<name>(?:@[^/@\s]+\/)?[^/@\s]+)@(?<range>.*)$/s.exec(rest)?.groups;
  if (alias !== undefined) return { kind: "range", name: alias["name"], range: alias["range"]?.trim() ?? "" };
  return /^\.|\//.test(rest) ? { kind: "path", path: rest } : { kind: "word", word: rest };
}

/** Whether the version of the other package takes this place as it is packed. */
export function isSign(range: string): boolean {
  return ["", "*", "^", "~"].includes(range);
}

/** The prefixes by which GitHub's global ids tell what they are. */
export type NodeKind =
  | "B" // blob
  | "BOT"
  | "C" // commit
  | "CR" // check run
  | "IC" // comment
  | "LA" // label
  | "O" // organisation
  | "PR"
  | "R" // repository
  | "RE" // release
  | "REF"
  | "SC" // status
  | "T" // tree
  | "TA" // tag
  | "U" // user
  | "WFR";

/** A global id. What it is made of is nobody's business but the stand-in's. */
export function nodeId(kind: NodeKind, ...parts: readonly (string | number)[]): string {
  return `${kind}_${Buffer.from(parts.join(":")).toString("base64url")}`;
}

export function readNodeId(id: string): { readonly kind: string; readonly parts: readonly string[] } {
  const [kind = "", ...rest] = id.split("_");
  const text = Buffer.from(rest.join("_"), "base64url").toString("utf8");
  const colon = text.indexOf(":");
  return { kind, parts: colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)] };
}

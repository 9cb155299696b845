import type { CommitContent, Signature, TagContent, TreeEntry } from "./git-objects.ts";

export function renderCommit(commit: CommitContent): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${renderSignature(commit.author)}`,
    `committer ${renderSignature(commit.committer)}`,
    // A header of many lines is continued by lines that begin with a space.
    ...(commit.signature === undefined ? [] : [`gpgsig ${commit.signature.replaceAll("\n", "\n ")}`]),
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}

export function renderTag(tag: TagContent): Buffer {
  const lines = [
    `object ${tag.object}`,
    `type ${tag.type}`,
    `tag ${tag.name}`,
    `tagger ${renderSignature(tag.tagger)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${tag.message}`);
}

/** Git sorts a tree as though the names of folders ended in a slash, and writes their mode without the leading zero. */
export function renderTree(entries: readonly TreeEntry[]): Buffer {
  const key = ({ mode, name }: TreeEntry) => Buffer.from(mode === "040000" ? `${name}/` : name);
  const sorted = entries
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((left, right) => Buffer.compare(left.key, right.key));
  return Buffer.concat(
    sorted.flatMap(({ entry: { mode, name, oid } }) => [
      Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
      Buffer.from(oid, "hex"),
    ]),
  );
}

function renderSignature({ name, email, seconds, offset }: Signature): string {
  return `${withoutBrackets(name)} <${withoutBrackets(email)}> ${seconds} ${offset}`;
}

/** What would end the field early is left out, as git itself does. */
function withoutBrackets(text: string): string {
  return text.replaceAll(/[<>\n\0]/g, "");
}

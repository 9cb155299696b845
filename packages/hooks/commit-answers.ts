/** What is used of a commit. */
export interface AnsweredCommit {
  readonly parents: number;
  /** `Ada <ada@example.org> 1767323045 +0000`. */
  readonly author: string;
  /** The first line of the message. */
  readonly header: string;
}

/**
 * What `git cat-file --batch` answers to each of `count` names; undefined where there is no such commit.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function parseCommitAnswers(output: Buffer, count: number): readonly (AnsweredCommit | undefined)[] {
  let position = 0;
  return Array.from({ length: count }, () => {
    const end = output.indexOf("\n", position);
    if (end < 0) return undefined;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("utf8", position, end)) ?? [];
    position = end + 1;
    if (size === undefined) return undefined;
    const text = output.toString("utf8", position, position + Number(size));
    position += Number(size) + 1;
    return type === "commit" ? parseCommit(text) : undefined;
  });
}

function parseCommit(text: string): AnsweredCommit {
  const [fields = "", ...message] = text.split("\n\n");
  return {
    parents: fields.match(/^parent /gm)?.length ?? 0,
    author: /^author (.*)$/m.exec(fields)?.[1] ?? "",
    header: message.join("\n\n").trimStart().split("\n")[0]?.trimEnd() ?? "",
  };
}

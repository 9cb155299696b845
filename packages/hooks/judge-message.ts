import { escapeText } from "@release-actions/release-model";
import { CommitParser } from "conventional-commits-parser";
import { closest, distance } from "fastest-levenshtein";
import type { CommitOrigin } from "./commit-origin.ts";
import type { HookProblem } from "./problem.ts";

/** The types of https://github.com/conventional-changelog/commitlint/tree/master/@commitlint/config-conventional#type-enum */
export const commitTypes = [
  "build",
  "chore",
  "ci",
  "docs",
  "feat",
  "fix",
  "perf",
  "refactor",
  "revert",
  "style",
  "test",
] as const;

/** Squash merging adds ` (#123)` and commitlint allows 100 characters. */
export const longestHeader = 93;

const parser = new CommitParser({
  headerPattern: /^(\w+)(?:\(([^()]*)\))?(!)?: (.+)$/,
  headerCorrespondence: ["type", "scope", "breaking", "subject"],
});

/**
 * Why a commit message is no Conventional Commit, or undefined when it is one. What git words itself passes, and so do the
 * words of a person for a merge or a revert; which one it is the repository tells. An empty message passes, because git
 * refuses it in its own words. https://www.conventionalcommits.org/en/v1.0.0/#specification
 */
export function judgeMessage(
  text: string,
  commentCharacter: string,
  origin: CommitOrigin = { kind: "unknown" },
): HookProblem | undefined {
  const lines = messageLines(text, commentCharacter);
  const [header = "", second = ""] = lines;
  if (header === "" || passesAsItIs(lines, origin)) return undefined;
  const reason = whyNoHeader(header);
  if (reason !== undefined) {
    return {
      code: "commit-message",
      expected: 'a header such as "fix(parser): accept an empty line"',
      found: `"${escapeText(header)}": ${reason.found}`,
      fix: `${reason.fix} Types: ${commitTypes.join(", ")}.`,
    };
  }
  if (second.trim() === "") return undefined;
  return {
    code: "commit-message",
    expected: "an empty line between the header and the body",
    found: `"${escapeText(second)}" right below the header`,
    fix: "Put an empty line there; else tools take both for one header.",
  };
}

function passesAsItIs(lines: readonly string[], origin: CommitOrigin): boolean {
  const [header = "", ...body] = lines;
  if (isForAutosquash.test(header) || isRevert(header, body) || isSquashed(header, body)) return true;
  switch (origin.kind) {
    case "merge":
    case "revert":
      return true;
    case "replay":
      return origin.headers.includes(header.trimEnd());
    case "new":
      return false;
    case "unknown":
      return isMerge.test(header);
  }
}

/** What `git commit --fixup` and `--squash` begin with, for `git rebase --autosquash` to find. */
const isForAutosquash = /^(?:fixup|squash|amend)! \S/;

/** As git words merges of branches, tags and commits, and GitHub those of pull requests. */
const isMerge =
  /^Merge (?:(?:remote-tracking )?branch(?:es)? '|tags? '|commits? '|pull request #\d+ from \S)/;

/** As git and GitHub word a revert, and git one with --reference, whose header a person writes. */
function isRevert(header: string, body: readonly string[]): boolean {
  const isNamed = /^(?:Revert|Reapply) ".+"$/.test(header);
  return body.some(
    (line) =>
      /^This reverts commit [0-9a-f]{4,} \(/.test(line) ||
      (isNamed && /^(?:This reverts commit [0-9a-f]{4,}|Reverts \S*#\d+)/.test(line)),
  );
}

/** What `git merge --squash` writes for the commit that is to follow. */
function isSquashed(header: string, body: readonly string[]): boolean {
  return (
    header === "Squashed commit of the following:" && body.some((line) => /^commit [0-9a-f]{40}/.test(line))
  );
}

/** The lines git keeps: no comments, nothing below the scissors, no empty lines at the start. */
function messageLines(text: string, commentCharacter: string): readonly string[] {
  // With `auto` git takes a character that no line of the message begins with, and `#` where it can.
  const comment = commentCharacter === "auto" ? "#" : commentCharacter;
  const all = text.split(/\r?\n/);
  const scissors = all.findIndex((line) => line.startsWith(`${comment} `) && line.includes("--- >8 ---"));
  const written = scissors < 0 ? all : all.slice(0, scissors);
  const kept = written.filter((line) => !line.startsWith(comment));
  const begin = kept.findIndex((line) => line.trim() !== "");
  if (begin >= 0) return kept.slice(begin);
  // `git commit -m "#1 …"` keeps such a line, and there is no template around it.
  const only = all.filter((line) => line.trim() !== "");
  return only.length === 1 && scissors < 0 ? only : [];
}

function whyNoHeader(header: string): { readonly found: string; readonly fix: string } | undefined {
  const { type, scope, subject } = parser.parse(header);
  if (type === null || type === undefined || subject === null || subject === undefined)
    return malformed(header);
  if (!(commitTypes as readonly string[]).includes(type)) {
    const near = closest(type.toLowerCase(), [...commitTypes]);
    const hint = distance(type.toLowerCase(), near) <= 2 ? ` Did you mean "${near}"?` : "";
    return { found: `"${escapeText(type)}" is no type`, fix: `Begin with a type.${hint}` };
  }
  // The parser takes `()` for no scope at all.
  if (scope?.trim() === "" || header.startsWith(`${type}()`))
    return { found: "the scope is empty", fix: "Name the scope or leave out the parentheses." };
  if (subject.trim() === "")
    return { found: "the description is missing", fix: "Say what changed after the colon." };
  if (header.length > longestHeader) {
    return {
      found: `${header.length} characters`,
      fix: `Shorten it to ${longestHeader} and put the rest into the body: a squash merge adds the number of the pull request.`,
    };
  }
  return undefined;
}

function malformed(header: string): { readonly found: string; readonly fix: string } {
  const [, type, , colon, rest] = /^(\w+)\s*(\([^)]*\))?\s*!?\s*(:)?(.*)$/.exec(header) ?? [];
  const isKnown = (commitTypes as readonly string[]).includes(type ?? "");
  if (colon === undefined || !isKnown)
    return { found: "no type and colon at the start", fix: "Begin with a type." };
  if (rest?.trim() === "")
    return { found: "the description is missing", fix: "Say what changed after the colon." };
  if (rest?.startsWith(" ") === false)
    return { found: "no space after the colon", fix: "Put one space after the colon." };
  return { found: "blanks before the colon", fix: "Write the colon right behind the type or its scope." };
}

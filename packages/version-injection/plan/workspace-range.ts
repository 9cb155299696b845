import { Refusal, type Location } from "@release-actions/release-model";
import semver from "semver";
import type { PublishTool } from "../facts.ts";
import { moveRange, operators, type InternalPolicy } from "./internal-range.ts";
import type { RangeChange } from "./range-change.ts";
import { memberAt, type Member } from "./workspace-members.ts";
import { isSign, readWorkspaceText, type WorkspaceText } from "./workspace-text.ts";

export interface WorkspaceRangeOptions {
  /** The name under which the other package is asked for. */
  readonly key: string;
  readonly group: RangeChange["group"];
  /** Of the package that asks. */
  readonly folder: string;
  readonly members: readonly Member[];
  readonly placeholder: string;
  readonly policy: InternalPolicy;
  readonly publishTool: PublishTool;
  readonly location: Location;
  /** Whether a text that nobody can install is refused, or left alone because nobody installs it. */
  readonly isShipped: boolean;
  /** Whether `members` are all there are. */
  readonly isComplete: boolean;
}

/**
 * What takes the place of a dependency on another package of the workspace by `workspace:`. pnpm and Yarn write a
 * version there as they pack, each for the forms that it understands, so these forms stay; npm writes none, so for it,
 * and for every other form, what they would have written is put there.
 * @throws {Refusal} `workspace-range` when the text leads to no member, or to one without a version; `internal-range`.
 */
export function planWorkspaceRange(text: string, options: WorkspaceRangeOptions): string {
  const { publishTool, group } = options;
  const asked = readWorkspaceText(text);
  // Only pnpm, and only among the peers, looks for `workspace:` further back: `^0.9.0 || workspace:^`.
  if (asked === undefined) {
    if (publishTool === "pnpm" && group === "peerDependencies") return text;
    const parts = text.split("||").map((part) => part.trim());
    return parts
      .map((part) =>
        part.startsWith("workspace:") ? planWorkspaceRange(part, { ...options, publishTool: "npm" }) : part,
      )
      .join(" || ");
  }
  const member = findMember(asked, options);
  if (member?.version === undefined) return withoutMember(text, asked, options);
  const planned = planRange(asked, { ...options, wanted: member.version });
  const target = { name: member.name, version: member.version, key: options.key };
  if (!isWrittenByTool(asked, member, options)) return plainRange(planned, target);
  // pnpm and Yarn do the rest from here.
  if (options.policy === "keep" && (asked.kind !== "range" || planned === asked.range)) return text;
  const alias = member.name === options.key ? "" : `${member.name}@`;
  return `workspace:${alias}${planned}`;
}

function findMember(asked: WorkspaceText, options: WorkspaceRangeOptions): Member | undefined {
  const { members, key } = options;
  if (asked.kind !== "range")
    return memberAt(members, asked.kind === "path" ? asked.path : asked.word, options);
  return members.find(({ name }) => name === (asked.name ?? key));
}

/** The range, or the sign that stands for one. A path is as good as `*`. */
function planRange(
  asked: WorkspaceText,
  options: WorkspaceRangeOptions & { readonly wanted: string },
): string {
  const { policy } = options;
  if (policy !== "keep") return operators[policy] === "" ? "*" : operators[policy];
  const range = asked.kind === "range" ? asked.range : "*";
  return isSign(range) || semver.validRange(range) === null ? range : moveRange(range, options);
}

/** With a version for each sign, one of several alternatives perhaps, and the other name where there is one. */
function plainRange(
  range: string,
  { name, version, key }: { readonly name: string; readonly version: string; readonly key: string },
): string {
  const written = range
    .split("||")
    .map((part) => part.trim())
    .map((part) => (isSign(part) ? part.replace("*", "") + version : part))
    .join(" || ");
  return name === key ? written : `npm:${name}@${written}`;
}

/**
 * Whether the publishing tool makes a version out of this form, as pnpm 10 and Yarn 4 really do. Both pack what they do
 * not understand as it stands, or garbled (pnpm makes `1.4.0c@^` of an alias among the peers), and say nothing.
 */
function isWrittenByTool(asked: WorkspaceText, member: Member, options: WorkspaceRangeOptions): boolean {
  const { publishTool, group, key } = options;
  if (publishTool === "npm") return false;
  const isPlain = asked.kind === "range" && asked.name === undefined;
  const isOneOfSeveral = asked.kind === "range" && asked.range.includes("||");
  if (publishTool === "pnpm") return group === "peerDependencies" ? isPlain : !isOneOfSeveral;
  if (asked.kind === "range") return isPlain && !isOneOfSeveral;
  return member.name === key && (asked.kind === "path" ? asked.path : asked.word) === member.folder;
}

function withoutMember(text: string, asked: WorkspaceText, options: WorkspaceRangeOptions): string {
  const { publishTool, members, key, location } = options;
  if (!options.isShipped) return text;
  // pnpm and Yarn see members that were not looked at here, and refuse to pack where there is none.
  const isTheirs = asked.kind === "range" || !options.isComplete;
  if (publishTool !== "npm" && isTheirs) return text;
  const isName = asked.kind === "word" && [key, ...members.map(({ name }) => name)].includes(asked.word);
  // As pnpm packs a dist-tag.
  if (asked.kind === "word" && publishTool !== "yarn" && !isName)
    return publishTool === "pnpm" ? text : asked.word;
  throw new Refusal({
    code: "workspace-range",
    expected: `a member of the workspace with a version, for ${key} to be installed from`,
    found: `"${text}", which leads to none`,
    fix: options.isComplete
      ? 'Write "workspace:^" under the name of a member, or correct the path.'
      : 'Run this at the root of the workspace, or say by "publish-tool" that pnpm or Yarn publishes.',
    location,
  });
}

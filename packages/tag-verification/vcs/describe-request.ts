import type { VcsOptions } from "@release-actions/manifests";
import { shellWords } from "./shell-words.ts";

/** What a tool asks git to find its tag. */
export interface DescribeRequest {
  readonly kind: "request";
  /** Of `git describe`, without `--dirty`. */
  readonly arguments: readonly string[];
  /** Whether the tool looks at tracked files that differ. */
  readonly seesDirt: boolean;
}

export type DescribePlan = DescribeRequest | { readonly kind: "unknown"; readonly reason: string };

/**
 * The `git describe` of hatch-vcs and setuptools-scm for these options.
 * https://setuptools-scm.readthedocs.io/en/latest/config/
 */
export function describeRequest({ options }: VcsOptions): DescribePlan {
  const command =
    member(options, "scm", "git", "describe_command") ?? options["git_describe_command"] ?? undefined;
  if (command === undefined) {
    const [prefix, strict] = [member(options, "tag", "prefix"), member(options, "tag", "strict")];
    const glob = `${typeof prefix === "string" ? prefix : ""}*[0-9]*${strict === true ? ".*[0-9]*" : ""}`;
    return {
      kind: "request",
      arguments: ["--tags", "--long", "--abbrev=40", "--match", glob],
      seesDirt: true,
    };
  }
  const words = typeof command === "string" ? shellWords(command) : listOfWords(command);
  const [program, name, ...rest] = words ?? [];
  if (program !== "git" || name !== "describe") {
    return unknown("git_describe_command is a program of its own, which is not run here");
  }
  const foreign = foreignArgument(rest);
  if (foreign !== undefined) {
    return unknown(`git_describe_command has the argument ${foreign}, which is not understood here`);
  }
  return {
    kind: "request",
    arguments: rest.filter((word) => word !== "--dirty"),
    seesDirt: rest.includes("--dirty"),
  };
}

/** Whether `git describe` with these arguments would take an annotated tag on the commit it is asked about. */
export function considers(request: DescribeRequest, tag: string): boolean {
  const [matches, excludes] = [
    valuesOf(request.arguments, "--match"),
    valuesOf(request.arguments, "--exclude"),
  ];
  const fits = (globs: readonly string[]) => globs.some((glob) => globPattern(glob).test(tag));
  return (matches.length === 0 || fits(matches)) && !fits(excludes);
}

function foreignArgument(words: readonly string[]): string | undefined {
  return words.find((word, index) => {
    if (flags.has(word) || /^--(?:abbrev|candidates)=\d+$|^--(?:match|exclude)=/.test(word)) return false;
    return !withValue.has(word) && !withValue.has(words[index - 1] ?? "");
  });
}

const flags = new Set(["--dirty", "--tags", "--long", "--first-parent", "--always", "--all"]);
const withValue = new Set(["--match", "--exclude"]);

function valuesOf(words: readonly string[], option: string): string[] {
  return words.flatMap((word, index) => {
    if (word.startsWith(`${option}=`)) return [word.slice(option.length + 1)];
    const value = word === option ? words[index + 1] : undefined;
    return value === undefined ? [] : [value];
  });
}

/** The glob of gitglossary's wildmatch without path rules, as `--match` has it: `*`, `?`, `[…]`, and escapes. */
function globPattern(glob: string): RegExp {
  const pattern = glob.replaceAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|[*?]|[^\w]/g, (part, escaped, not, set) => {
    if (typeof escaped === "string") return escape(escaped);
    if (typeof set === "string")
      return `[${not === undefined ? "" : "^"}${set.replaceAll(/[\\\]]/g, "\\$&")}]`;
    if (part === "*") return ".*";
    return part === "?" ? "." : escape(part);
  });
  return new RegExp(`^${pattern}$`, "s");
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function listOfWords(command: unknown): readonly string[] | undefined {
  return Array.isArray(command) && command.every((word) => typeof word === "string") ? command : undefined;
}

/** The value of nested tables. */
export function member(options: Readonly<Record<string, unknown>>, ...keys: readonly string[]): unknown {
  let current: unknown = options;
  for (const key of keys) {
    if (typeof current !== "object" || current === null || !(key in current)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return current;
}

function unknown(reason: string): DescribePlan {
  return { kind: "unknown", reason };
}

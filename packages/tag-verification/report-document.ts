import { escapeText, formatSemver, type Finding } from "@release-actions/release-model";
import type { Verdict } from "./plan.ts";

/** What was found about a tag, as JSON. */
export interface VerdictDocument {
  readonly schema: 1;
  /** As given; what is unfit for a line of text is escaped. */
  readonly tag: string;
  /** Null when the tag names no version that can be released. */
  readonly version: string | null;
  readonly findings: readonly VerdictFinding[];
}

export interface VerdictFinding {
  /** The check. */
  readonly code: string;
  readonly level: "error" | "warning";
  /** From the top of the repository; null where the finding stands in no file. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

export function reportDocument({ tag, version, findings }: Verdict): VerdictDocument {
  return {
    schema: 1,
    tag: escapeText(tag),
    version: version === undefined ? null : formatSemver(version),
    findings: documentFindings(findings),
  };
}

/** The findings in the one shape that they have as JSON, in the terminal and in an output. */
export function documentFindings(findings: readonly Finding[]): readonly VerdictFinding[] {
  return findings.map(({ code, level, file, line, expected, found, fix }) => ({
    code,
    level,
    file: file ?? null,
    line: line ?? null,
    expected,
    found,
    fix,
  }));
}

import type { Location } from "./errors.ts";

/** How much a finding weighs: an error stops, a warning is shown. */
export type FindingLevel = "error" | "warning";

/** Something a check found, as data: printed, annotated and written as JSON alike. */
export interface Finding {
  /** The check, kebab-case and stable. */
  readonly code: string;
  readonly level: FindingLevel;
  /** Relative to the repository root, where the finding stands in a file. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** A message shown beside a file, or at the top of the run. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly location?: Location;
}

/** A piece of text for people. A plain string is never markup, whatever it holds. */
export type SummaryText =
  string | { readonly code: string } | { readonly text: string; readonly link: string };

/** A block of a job summary or of a pull request's body. */
export type SummaryBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly parts: readonly SummaryText[] }
  | { readonly kind: "list"; readonly items: readonly (readonly SummaryText[])[] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly SummaryText[])[];
    }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "details"; readonly title: string; readonly blocks: readonly SummaryBlock[] };

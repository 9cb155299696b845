import type { Span } from "@release-actions/release-model";

/** The kinds of place in which a repository declares its own version. */
export const staticVersionKinds = [
  "package-json",
  "pyproject",
  "python-module",
  "setup-cfg",
  "setup-py",
  "cargo-toml",
  "chart",
  "chart-app-version",
  "server-json",
  "release-please-manifest",
] as const;

export type StaticVersionKind = (typeof staticVersionKinds)[number];

/** One place where a repository declares its own version. */
export interface StaticVersion {
  readonly kind: StaticVersionKind;
  /** Relative to the repository root, with forward slashes. */
  readonly path: string;
  /** Of the value, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the file's own terms: `project.version`, `__version__`. Unique in its file. */
  readonly place: string;
  readonly text: string;
  /** Covers exactly `text` in the file's bytes. */
  readonly span: Span;
}

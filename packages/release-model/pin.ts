import type { Span } from "./edit.ts";
import type { PackageName } from "./package-name.ts";

/** The language a constraint is written in. Each admits versions by its own tool's rules. */
export type ConstraintSyntax = "pep440" | "poetry" | "npm" | "cargo" | "helm";

/** One place in a file that names a version (or another source) of a package. */
export interface Pin {
  /** Relative to the repository root, with forward slashes. */
  readonly path: string;
  /** Of the value, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the file's own terms: `project.dependencies[3]`, `tool.uv.sources.coreason-manifest.tag`. Unique in its file. */
  readonly place: string;
  readonly name: PackageName;
  readonly value: PinValue;
  /** Of YAML: where the aliases stand, in UTF-16 units of the text, through which this pin repeats an anchor's text. */
  readonly aliases?: readonly number[];
  /** Of a chart: the repository beside it, as it is written (`oci://ghcr.io/acme/charts`), where the file states one in full. */
  readonly chartRepository?: string;
  /** Of a chart in Flux's terms: the HelmRepository that says its repository, in this file or another one. */
  readonly chartSource?: { readonly name: string; readonly namespace?: string };
  /** Of Python: where the requirement counts, if not everywhere. */
  readonly condition?: PinCondition;
}

/** Where a requirement of a Python package counts. */
export interface PinCondition {
  /** As PEP 508 has it: `python_version < "3.11"`. */
  readonly marker?: string;
  /** What the interpreter has to be: the project's `requires-python`, and poetry's `python`. */
  readonly python: readonly { readonly syntax: "pep440" | "poetry"; readonly text: string }[];
}

/** What stands at a pin's place. Every span covers exactly `text` in the file's bytes. */
export type PinValue =
  /** A constraint of the syntax's own grammar, possibly empty: `>=1.2,<2`, `^0.7.0`, `*`. Hash-pinned requirements carry `hashes`. */
  | {
      readonly kind: "constraint";
      readonly syntax: ConstraintSyntax;
      readonly text: string;
      readonly span: Span;
      /**
       * The whole of the `--hash=…` options, from the first to the last, present only where the requirement has
       * some. `separator` is what stands in front of the first one: a space, or a line continuation.
       */
      readonly hashes?: Span & { readonly text: string; readonly separator: string };
    }
  /** A bare version, with the `v` or without as it stands: `1.2.3`. */
  | { readonly kind: "version"; readonly text: string; readonly span: Span }
  /** A git tag in a git URL or a `tag` / `ref` / `rev` key: `v1.2.3`. */
  | { readonly kind: "git-tag"; readonly text: string; readonly span: Span }
  /** A full commit, and the version its trailing comment states, as in `uses: o/r@<sha> # v1.2.3`. */
  | {
      readonly kind: "commit";
      readonly text: string;
      readonly span: Span;
      readonly comment?: { readonly text: string; readonly span: Span };
    }
  /** An image reference's tag, its digest, or both. At least one is present. */
  | {
      readonly kind: "image";
      readonly tag?: { readonly text: string; readonly span: Span };
      readonly digest?: { readonly text: string; readonly span: Span };
    }
  /** A URL or path of one built artifact whose file name carries the version: a wheel, an sdist, a tarball. */
  | { readonly kind: "artifact-url"; readonly text: string; readonly span: Span; readonly version: string }
  /** A source that follows no version: a path, a branch, a git URL without a reference. Reported, never edited. */
  | {
      readonly kind: "unpinned";
      readonly source: "path" | "branch" | "git" | "workspace" | "url";
      readonly text: string;
      readonly span: Span;
    };

/** How a pin is rewritten: `keep` leaves the operator that stands there. */
export const pinPolicies = ["exact", "compatible", "minimum", "keep"] as const;

export type PinPolicy = (typeof pinPolicies)[number];

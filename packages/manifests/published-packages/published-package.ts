import type { PackageName } from "@release-actions/release-model";

/** What a manifest publishes. */
export interface PublishedPackage {
  /** Of the manifest, relative to the repository root, with forward slashes. */
  readonly path: string;
  readonly name: PackageName;
  /** The name as it is spelled in the manifest. */
  readonly spelled: string;
  /** Whether the manifest itself says that it is not published. */
  readonly isPrivate: boolean;
  /** Whether nothing is built from it at all, wherever it lies: it only lists what an environment needs. */
  readonly isNoPackage: boolean;
  readonly version: PublishedVersion;
}

/** Where a package's version comes from. */
export type PublishedVersion =
  /** It stands in this manifest, perhaps beside a tool that would read it from the tag and is not asked then. */
  | { readonly kind: "static"; readonly text: string; readonly overrules?: string }
  /** The build reads it from the git tag, with `tool`: `hatch-vcs`, `setuptools-scm`. */
  | { readonly kind: "tag"; readonly tool: string }
  /** The build reads it from another file, where the manifest names it (relative to the manifest). */
  | { readonly kind: "file"; readonly tool: string; readonly file?: string }
  /** The workspace's manifest holds it. */
  | { readonly kind: "workspace" }
  /** The manifest calls it dynamic and does not say by what means, or says nothing. */
  | { readonly kind: "unknown" };

import type { Source } from "@release-actions/manifests";
import type { OrderedVersion } from "@release-actions/release-model";
import type { Catalogs } from "./catalogs.ts";

/** Who packs and publishes: pnpm and Yarn turn `workspace:` into versions as they pack, npm does not. */
export const publishTools = ["npm", "pnpm", "yarn"] as const;

export type PublishTool = (typeof publishTools)[number];

/** What stands in a package.json, as far as it matters here. */
export interface PackageFacts {
  readonly source: Source;
  /** Relative to the working directory; empty for the package in it. */
  readonly folder: string;
  readonly name: string | undefined;
  readonly isPrivate: boolean;
  /** The version in the commit that is checked out; undefined where git has no such file, or it has none. */
  readonly committed: string | undefined;
  /**
   * Whether this is what a build made of another package, to be published in its place: `publishConfig.directory`,
   * https://pnpm.io/package_json#publishconfigdirectory
   */
  readonly isBuilt?: true;
}

/** What `plan` decides by. */
export interface InjectionFacts {
  /** The package in the working directory first, then its workspaces by folder. */
  readonly packages: readonly PackageFacts[];
  /** Whether the working directory names members; without that, others may lie around it that were not looked at. */
  readonly isWorkspace: boolean;
  /** package-lock.json and npm-shrinkwrap.json beside one of the packages, with the folder they lie in. */
  readonly locks: readonly { readonly source: Source; readonly folder: string }[];
  readonly catalogs: Catalogs;
  /** The tool that the files speak of. */
  readonly tool: PublishTool;
  /** Every released version, or why this clone cannot tell. */
  readonly released:
    | { readonly kind: "known"; readonly versions: readonly OrderedVersion[] }
    | { readonly kind: "unknown"; readonly reason: string; readonly fix: string };
}

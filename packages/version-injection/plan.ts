import { editJsonStrings, jsonTextAt, type JsonReplacement } from "@release-actions/manifests";
import { formatSemver, npmDistTag, Refusal, type Version } from "@release-actions/release-model";
import type { InjectionFacts, PackageFacts, PublishTool } from "./facts.ts";
import type { InternalPolicy } from "./plan/internal-range.ts";
import { lockReplacements } from "./plan/lock-replacements.ts";
import { rangeChanges } from "./plan/range-changes.ts";
import { refuseCommitted } from "./plan/refuse-committed.ts";

/** How packages are to be stamped. */
export interface InjectionPolicy {
  readonly version: Version;
  /** What a version in git may be, beside every spelling of 0.0.0. */
  readonly placeholder: string;
  readonly internalDependencies: InternalPolicy;
  /** Whether packages that are not published get the version, too. */
  readonly privatePackages: "stamp" | "keep";
  readonly lockfile: boolean;
  /** Undefined: as the files have it. */
  readonly publishTool: PublishTool | undefined;
}

export interface StampedPackage {
  readonly name: string;
  /** Relative to the working directory; `.` for the package in it. */
  readonly path: string;
  readonly private: boolean;
  /** What its package.json says before. */
  readonly from: string;
  readonly to: string;
}

export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Everything that is to be written. */
export interface InjectionPlan {
  readonly version: Version;
  readonly packages: readonly StampedPackage[];
  /** Only files that change. */
  readonly changes: readonly FileChange[];
  readonly npmTag:
    | { readonly kind: "known"; readonly tag: string }
    | { readonly kind: "unknown"; readonly reason: string; readonly fix: string };
}

/**
 * What has to be written so that the packages carry the version.
 * @throws {Refusal} `version-committed`, `version-edited`, `version-undeclared`, `internal-range`, `workspace-range`,
 * `nothing-to-stamp` or `edit-unsafe`.
 */
export function plan(facts: InjectionFacts, policy: InjectionPolicy): InjectionPlan {
  const wanted = formatSemver(policy.version);
  const stamped = facts.packages.filter((found) => isStamped(found, policy));
  const declared = stamped.map((found) => ({ ...found, from: requireFree(found, policy) }));
  refuseCommitted(declared, policy);
  if (declared.length === 0) throw nothingToStamp(facts);
  const folders = declared.map(({ folder }) => folder);
  // A package that keeps its own version can still need one that does not.
  const ranges = rangeChanges(facts, { ...policy, stamped: { folders, wanted } });
  const manifests = facts.packages.map((found) => ({
    source: found.source,
    replacements: [
      ...(folders.includes(found.folder) ? [{ path: ["version"], text: wanted }] : []),
      ...ranges
        .filter(({ folder }) => folder === found.folder)
        .map(({ group, name, text }): JsonReplacement => ({ path: [group, name], text })),
    ],
  }));
  const locks = policy.lockfile
    ? facts.locks.map(({ source, folder }) => ({
        source,
        replacements: lockReplacements(folder, { packages: declared, ranges, wanted }),
      }))
    : [];
  return {
    version: policy.version,
    packages: declared
      .filter(({ isBuilt }) => isBuilt !== true)
      .map(({ name = "", folder, isPrivate, from }) => ({
        name,
        path: folder === "" ? "." : folder,
        private: isPrivate,
        from,
        to: wanted,
      })),
    changes: [...manifests, ...locks].flatMap(({ source, replacements }) => {
      const after = editJsonStrings(source, replacements);
      return after === source.bytes ? [] : [{ path: source.path, before: source.bytes, after }];
    }),
    npmTag:
      facts.released.kind === "known"
        ? { kind: "known", tag: npmDistTag(policy.version, facts.released.versions) }
        : facts.released,
  };
}

/** The root of a workspace often has neither name nor version; a private package needs none either. */
function isStamped({ source, name, isPrivate }: PackageFacts, { privatePackages }: InjectionPolicy): boolean {
  if (isPrivate && privatePackages === "keep") return false;
  const isPublished = !isPrivate && name !== undefined;
  return isPublished || jsonTextAt(source, ["version"]) !== undefined;
}

function requireFree({ source }: PackageFacts, { placeholder }: InjectionPolicy): string {
  const found = jsonTextAt(source, ["version"]);
  if (found !== undefined) return found.text;
  throw new Refusal({
    code: "version-undeclared",
    expected: "a version to replace in a package that is published",
    found: "none",
    fix: `Add "version": "${placeholder}" to it, or "private": true when it is not published.`,
    location: { file: source.path },
  });
}

function nothingToStamp({ packages: [root] }: InjectionFacts): Refusal {
  return new Refusal({
    code: "nothing-to-stamp",
    expected: "a package that takes its version from the tag",
    found: "private packages only",
    fix: 'Stamp these, too ("private-packages: stamp"), or name another working directory.',
    location: { file: root?.source.path ?? "package.json" },
  });
}

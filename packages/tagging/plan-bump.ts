import { planStaticVersion, Source, applyEdits } from "@release-actions/manifests";
import {
  formatTag,
  formatSemver,
  isPrerelease,
  nextVersion,
  Refusal,
  type Edit,
  type Problem,
  type Version,
} from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import type { SeriesTag, TaggingFacts } from "./facts.ts";
import { planOwnLocks, type LockChanges } from "./plan-own-locks.ts";
import { carryToMembers, ownPackages } from "./own-packages.ts";
import { requireTagRelease } from "./plan.ts";

/** What bumping a repository does: edits of its version files, or, without any, only the tag to make. */
export interface BumpPlan {
  readonly repository: string;
  readonly directory: string;
  readonly from: Version | undefined;
  readonly version: Version;
  readonly tag: string;
  /** Manifests first, then the lockfiles that repeat them. */
  readonly changes: readonly {
    readonly path: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
  }[];
  /** Declarations that stand at a placeholder and stay so. */
  readonly placeholders: readonly string[];
  /** Whether a file declares the version. If none does, it comes from the tag. */
  readonly isStatic: boolean;
  /** Lockfiles that repeat what changes and that only their own tool can write anew. */
  readonly staleLocks: LockChanges["stale"];
}

/**
 * Plans the next version of a repository: everywhere it is declared, wherever its packages pin each other, and in the
 * lockfiles that repeat it. The version follows from the latest tag alone, so a run that was cut short is finished by
 * the next. Pure.
 * @throws {Refusal} `release-please`, `static-version`, or what a file is refused for.
 */
export function planBump(
  repository: GraphRepository,
  facts: TaggingFacts,
  options: { readonly part: "major" | "minor" | "patch"; readonly locks: boolean },
): BumpPlan {
  const version = nextVersion(latestOf(facts)?.version ?? { major: 0, minor: 0, patch: 0 }, options.part);
  requireTagRelease(repository, version);
  return planVersionFiles(repository, facts, { version, locks: options.locks });
}

/**
 * Plans the same for a version that was chosen already, whoever makes the tag. Pure.
 * @throws {Refusal} `static-version`, or what a file is refused for.
 */
export function planVersionFiles(
  repository: GraphRepository,
  facts: TaggingFacts,
  { version, ...options }: { readonly version: Version; readonly locks: boolean },
): BumpPlan {
  const { clone } = facts;
  const [problem] = facts.problems;
  if (problem !== undefined) throw problem instanceof Refusal ? problem : new Refusal(problem);
  const { edits, placeholders, isStatic } = planDeclarations(facts, version);
  const declared = new Map(
    [...facts.sources].map(([path, source]) => {
      const own = edits.get(path);
      return [path, own === undefined ? source : new Source(path, applyEdits(source.bytes, own))] as const;
    }),
  );
  const bumped = isStatic ? carryToMembers(declared, version, repository) : declared;
  const locks =
    isStatic && options.locks
      ? planOwnLocks(
          facts.locks,
          ownPackages(bumped, version),
          [...bumped]
            .filter(([path, { bytes }]) => bytes !== declared.get(path)?.bytes)
            .map(([path]) => path),
        )
      : { changes: [], stale: [] };
  const manifests = [...facts.sources].flatMap(([path, { bytes: before }]) => {
    const after = bumped.get(path)?.bytes ?? before;
    return Buffer.compare(before, after) === 0 ? [] : [{ path, before, after }];
  });
  return {
    repository: repository.name,
    directory: clone.directory,
    from: latestOf(facts)?.version,
    version,
    tag: formatTag(version, repository.tag),
    changes: [...manifests, ...locks.changes],
    placeholders,
    isStatic,
    staleLocks: locks.stale,
  };
}

/** The highest stable release, or the highest pre-release where there is no stable one. */
function latestOf({ series }: TaggingFacts): SeriesTag | undefined {
  return series.find(({ version }) => !isPrerelease(version)) ?? series[0];
}

function planDeclarations(
  facts: TaggingFacts,
  version: Version,
): {
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly placeholders: readonly string[];
  readonly isStatic: boolean;
} {
  const edits = new Map<string, Edit[]>();
  const placeholders: string[] = [];
  for (const found of facts.declared) {
    const outcome = planStaticVersion(found, version);
    if (outcome.kind === "refused") throw new Refusal(outcome.problem);
    if (outcome.kind === "newer") throw new Refusal(newerThan(found, version));
    if (outcome.kind === "placeholder") placeholders.push(`${found.path}: ${found.text}`);
    if (outcome.kind === "edit") edits.set(found.path, [...(edits.get(found.path) ?? []), outcome.edit]);
  }
  return { edits, placeholders, isStatic: facts.declared.length > placeholders.length };
}

function newerThan(found: TaggingFacts["declared"][number], version: Version): Problem {
  return {
    code: "static-version",
    expected: `at most ${formatSemver(version)} in ${found.place}`,
    found: found.text,
    fix: "Tag the version that stands there, or correct the file.",
    location: { file: found.path, line: found.line, column: found.column },
  };
}

import { formatSemver } from "@release-actions/release-model";
import { needsAttention, type LockStatus, type PinStatus, type RepositoryStatus } from "./plan.ts";

/** The suite as JSON; the shape is published as schema/status.schema.json. */
export interface StatusReport {
  readonly schema: 1;
  /** Whether any repository needs attention: a pin or lock behind, an edge undeclared or unfounded, a clone missing. */
  readonly behind: boolean;
  readonly repositories: readonly RepositoryStatusReport[];
}

export interface RepositoryStatusReport {
  readonly repository: string;
  readonly wave: number;
  readonly cloned: boolean;
  readonly needsAttention: boolean;
  readonly directory: string | null;
  readonly branch: string | null;
  readonly onDefaultBranch: boolean;
  readonly modified: readonly string[];
  readonly behindRemote: number;
  readonly latest: string | null;
  /** The tag of the latest release. */
  readonly latestTag: string | null;
  readonly commitsSinceLatest: number;
  /** What the commits since the latest release lead to, by Conventional Commits. */
  readonly next: string | null;
  readonly pins: readonly {
    readonly upstream: string;
    readonly package: string;
    readonly path: string;
    readonly line: number;
    readonly place: string;
    readonly text: string;
    /** Null where the upstream is not cloned or has no release. */
    readonly latest: string | null;
    /**
     * `behind` and `refused` want a bump, `unpinned` follows a path or a branch, and of `unknown` nobody can say
     * what it should be.
     */
    readonly state: "current" | "admits" | "behind" | "ahead" | "unpinned" | "refused" | "unknown";
    /** What a person has to know to move it, where it cannot be moved; else null. */
    readonly problem: string | null;
  }[];
  readonly locks: readonly {
    readonly path: string;
    readonly satisfied: boolean;
    readonly mismatches: readonly {
      readonly package: string;
      readonly wanted: string;
      readonly locked: readonly string[];
    }[];
  }[];
  readonly undeclaredEdges: readonly string[];
  readonly unfoundedEdges: readonly string[];
  readonly problems: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly expected: string;
    readonly found: string;
    readonly fix: string;
  }[];
}

export function reportStatus(statuses: readonly RepositoryStatus[]): StatusReport {
  return {
    schema: 1,
    behind: statuses.some(needsAttention),
    repositories: statuses.map(reportRepository),
  };
}

function reportRepository(status: RepositoryStatus): RepositoryStatusReport {
  const common = { repository: status.repository, wave: status.wave, needsAttention: needsAttention(status) };
  if (status.kind === "missing") return { ...common, ...notCloned };
  const { clone } = status;
  return {
    ...common,
    cloned: true,
    directory: clone.directory,
    branch: clone.branch ?? null,
    onDefaultBranch: clone.branch === clone.defaultBranch,
    modified: clone.modified,
    behindRemote: clone.behindRemote,
    latest: clone.latest === undefined ? null : formatSemver(clone.latest.version),
    latestTag: clone.latest?.name ?? null,
    commitsSinceLatest: clone.commitsSinceLatest,
    next: clone.next === undefined ? null : formatSemver(clone.next),
    pins: status.pins.map(reportPin),
    locks: status.locks.map(reportLock),
    undeclaredEdges: status.undeclared,
    unfoundedEdges: status.unfounded,
    problems: status.problems.map(({ code, location, expected, found, fix }) => ({
      code,
      file: location?.file ?? null,
      line: location?.line ?? null,
      expected,
      found,
      fix,
    })),
  };
}

const notCloned = {
  cloned: false,
  directory: null,
  branch: null,
  onDefaultBranch: false,
  modified: [],
  behindRemote: 0,
  latest: null,
  latestTag: null,
  commitsSinceLatest: 0,
  next: null,
  pins: [],
  locks: [],
  undeclaredEdges: [],
  unfoundedEdges: [],
  problems: [],
} satisfies Partial<RepositoryStatusReport>;

const pinStates = {
  current: "current",
  kept: "admits",
  edit: "behind",
  newer: "ahead",
  finding: "unpinned",
  refused: "refused",
  unknown: "unknown",
} as const;

function reportPin({ upstream, latest, outcome }: PinStatus): RepositoryStatusReport["pins"][number] {
  const { pin } = outcome;
  return {
    upstream,
    package: pin.name.name,
    path: pin.path,
    line: pin.line,
    place: pin.place,
    text: textOf(pin.value),
    latest: latest === undefined ? null : formatSemver(latest),
    state: pinStates[outcome.kind],
    problem:
      outcome.kind === "refused" || outcome.kind === "finding"
        ? `${outcome.problem.found}. ${outcome.problem.fix}`
        : null,
  };
}

function reportLock({ path, mismatches }: LockStatus): RepositoryStatusReport["locks"][number] {
  return {
    path,
    satisfied: mismatches.length === 0,
    mismatches: mismatches.map(({ name, wanted, locked }) => ({
      package: name,
      wanted,
      locked: locked.map(({ version }) => version),
    })),
  };
}

/** What stands at the pin, for people: an image shows its tag, else its digest. */
function textOf(value: PinStatus["outcome"]["pin"]["value"]): string {
  return value.kind === "image" ? ((value.tag ?? value.digest)?.text ?? "") : value.text;
}

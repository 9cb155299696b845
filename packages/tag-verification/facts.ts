import type { LockedChart } from "./judge-chart-lock.ts";
import type {
  DeclaredVersion,
  OutsideRequirements,
  PublishedPackage,
  UnreadVersion,
  VcsOptions,
} from "@release-actions/manifests";
import type { JudgedLock } from "@release-actions/lockfiles";
import type { GitTag, ReleasedArtifact, RemoteTag } from "@release-actions/ports";
import type { PackageName, Pin, Problem } from "@release-actions/release-model";
import type { ReleaseCommit } from "./release-commit.ts";
import type { Checkout } from "./vcs/built-version.ts";

/** What a clone can tell about a tag. Where it cannot, `unknown` says why and how to let it. */
export type Known<Value> =
  | { readonly kind: "known"; readonly value: Value }
  | { readonly kind: "unknown"; readonly reason: string; readonly fix: string };

/** What `plan` judges a tag by. */
export interface TagFacts {
  /** All tags of the repository. */
  readonly tags: Known<readonly Pick<GitTag, "name" | "commit">[]>;
  readonly branch: Known<{
    /** The branches that were asked, the default one first; where one contains the commit, that one. */
    readonly names: readonly string[];
    /** Whether the tagged commit is part of one of them. */
    readonly contains: boolean;
    /** Whether the one that contains it is a maintenance branch. */
    readonly isMaintenance?: true;
    /** The maintenance branches that the version's line could come from and that are not there. */
    readonly missing?: readonly string[];
  }>;
  readonly files: Known<FileFacts>;
  readonly builds: Known<BuildFacts>;
  readonly publication: Known<PublicationFacts>;
  readonly releasePlease: Known<ReleasePleaseFacts>;
  /** The commit that is judged; empty where there is none. */
  readonly commit: string;
}

/** What the files of the tagged commit say. */
export interface FileFacts {
  /** The folder that is released, from the top of the repository; empty for all of it. */
  readonly folder: string;
  /** Every place that declares the repository's own version. */
  readonly declared: readonly DeclaredVersion[];
  /** Versions that a build takes from somewhere, which cannot be told from the files alone. */
  readonly unread: readonly UnreadVersion[];
  readonly packages: readonly PublishedPackage[];
  /** What the workspaces of the repository say of a manifest, by its path; nothing of those that none mentions. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** Every pin of the manifests that are published or locked. */
  readonly pins: readonly Pin[];
  /** What Python packages require by setup.py, setup.cfg and files that are named for it. */
  readonly requirements: readonly OutsideRequirements[];
  readonly locks: readonly JudgedLock[];
  /** Lockfiles of a kind that is known by its name alone. */
  readonly unreadLocks: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Charts with a Chart.lock beside them. */
  readonly charts: readonly LockedChart[];
  /** Packages of this repository that no lockfile records: Yarn 1 leaves the members of its workspace out. */
  readonly unlocked: readonly PackageName[];
  /** Packages whose version a tool reads from git. */
  readonly projects: readonly VcsProject[];
  /** Why files could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * How a manifest stands to the workspaces of its repository: a member, one that may be there only to be tried out,
 * or left out.
 */
export type Standing = "member" | "uncertain" | "excluded";

/** A package whose version a tool reads from git. */
export interface VcsProject {
  /** Of the manifest, from the top of the repository. */
  readonly path: string;
  /** The tool as its manifest names it; `vcs` is there for those whose rules are known. */
  readonly tool: string;
  readonly vcs: VcsOptions | undefined;
  /** The name of the package as its pyproject.toml spells it, where it does. */
  readonly distribution?: string | undefined;
}

/** What git tells the tools that read a version from it. */
export interface BuildFacts {
  readonly checkout: Checkout;
  /** The commit that is checked out where the build follows in this checkout, and is not the one that is judged. */
  readonly elsewhere: string | undefined;
  readonly isPushed: boolean;
  /** What `git describe` prints for each project, by the path of its manifest; undefined where it finds no tag. */
  readonly described: ReadonlyMap<string, string | undefined>;
  /** Variables of the environment that may tell the tools otherwise. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** What others have of this tag and version already. */
export interface PublicationFacts {
  readonly local: GitTag | undefined;
  /** Whether the tag is known to have been pushed, because that started the run. */
  readonly isPushed: boolean;
  /** The remotes that were asked, at least one. */
  readonly remotes: Known<readonly AskedRemote[]>;
  readonly artifacts: readonly {
    /** As its manifest spells it. */
    readonly name: string;
    readonly released: Known<readonly ReleasedArtifact[]>;
  }[];
}

/** What a remote says of the tag. */
export interface AskedRemote {
  /** `origin`. */
  readonly name: string;
  /** Undefined where it has no such tag. */
  readonly tag: Known<RemoteTag | undefined>;
}

/** How Release Please is set up in the tagged commit. */
export interface ReleasePleaseFacts {
  readonly isConfigured: boolean;
  readonly commit: ReleaseCommit;
  /** Whether GitHub knows a merged pull request of Release Please for the commit; undefined where nobody asked. */
  readonly merged: Known<boolean> | undefined;
}

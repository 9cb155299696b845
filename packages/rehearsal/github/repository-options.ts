/** What protects a branch. */
export interface BranchProtection {
  /** Changes come by pull request only. Default true. */
  readonly requiresPullRequest?: boolean;
  /** Contexts of statuses, or names of check runs. */
  readonly requiredChecks?: readonly string[];
  /** Whether a pull request must be up to date with its base. Default false. */
  readonly isStrict?: boolean;
}

export interface RepositorySettings {
  readonly description?: string | null;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly allowAutoMerge?: boolean;
  readonly allowMergeCommit?: boolean;
  readonly allowSquashMerge?: boolean;
  readonly allowRebaseMerge?: boolean;
  readonly deleteBranchOnMerge?: boolean;
  /** By branch name; `*` stands for any text without a slash. `true`: changes come by pull request only. */
  readonly protected?: Readonly<Record<string, BranchProtection | true>>;
}

export interface RepositoryOptions extends RepositorySettings {
  readonly owner: string;
  readonly name: string;
  /** A bare repository: copied, or adopted when it lies where it is to be served from. Left out, an empty one is made. */
  readonly bare?: string;
  /** Default what HEAD of the bare repository says, or `main`. */
  readonly defaultBranch?: string;
  readonly labels?: readonly string[];
  /** `owner/name` of the repository this one is a fork of. Its content is copied when `bare` is left out. */
  readonly forkOf?: string;
}

/** A repository of the stand-in. */
export interface StandInRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  /** The bare repository. */
  readonly folder: string;
  /** What `git clone` takes. */
  readonly cloneUrl: string;
}

import type { PackageName } from "@release-actions/release-model";
import type { RefreshedKind } from "../lock-format.ts";

/** An argument vector; it never meets a shell. */
export type Command = readonly [string, ...string[]];

/** One package to lock at one version. */
export interface PackageToLock {
  readonly name: PackageName;
  /** What the lock holds today; empty when it does not know the package. */
  readonly from: readonly string[];
  /** The version to lock, as the package's ecosystem spells it. */
  readonly version: string;
}

/** What is run to refresh a lockfile, in its folder, the manifests edited before. */
export interface RefreshPlan {
  /** Lock what the manifests say now. */
  readonly commands: readonly Command[];
  /**
   * Whether the tool can be told a version that the manifests name only among others. Where it cannot, `commands` run on
   * manifests narrowed to that version, and again on the real ones.
   */
  readonly takesVersion: boolean;
  /**
   * Run after `commands` when the lock still lacks a wanted version, with what it holds by then: no range could be narrowed
   * (a dist-tag, a manifest of a kind that is not read), so the tool saw no reason to move, or moved too far.
   */
  readonly moving: (lacking: readonly PackageToLock[]) => readonly Command[];
  /** The tool's own check. */
  readonly check: readonly Command[];
  /** Variables that keep the tool quiet, fresh and to itself. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What a plan depends on beside the packages. */
export interface RefreshFacts {
  readonly packages: readonly PackageToLock[];
  /** The tool's major and minor version, where the commands depend on it ({@link versionProbe}). */
  readonly tool: { readonly major: number; readonly minor: number };
  /** Names that the lock takes from git, an address or a folder: no index is asked for them. */
  readonly outsideIndex: ReadonlySet<string>;
  /** What package-lock.json gives as its own format; other locks keep theirs by themselves. */
  readonly lockfileVersion?: number;
  /** Whether package-lock.json leaves out where packages of the registry come from; undefined where it has none, or where that is settled. */
  readonly omitsResolved?: boolean | undefined;
}

/** The commands of one tool. Pure. */
export function planRefresh(kind: RefreshedKind, facts: RefreshFacts): RefreshPlan {
  return plans[kind](facts);
}

/** The command that tells a tool's version, its own name first, and the versions that fit the lock's format. */
export const versionProbe: Readonly<
  Record<RefreshedKind, { readonly command: Command; readonly fits: RegExp }>
> = {
  uv: { command: ["uv", "--version"], fits: /^/ },
  // poetry 1 moves every package unless told not to, and knows no check of the lock.
  poetry: { command: ["poetry", "--version"], fits: /^(?:[2-9]|\d\d)/ },
  // npm 6 would write version 2 and 3 back as version 1.
  npm: { command: ["npm", "--version"], fits: /^(?:[7-9]|\d\d)/ },
  pnpm: { command: ["pnpm", "--version"], fits: /^(?:[7-9]|\d\d)/ },
  // Either yarn takes the other's lockfile and writes it anew in its own format.
  "yarn-classic": { command: ["yarn", "--version"], fits: /^[01]\./ },
  "yarn-berry": { command: ["yarn", "--version"], fits: /^(?:[2-9]|\d\d)/ },
  cargo: { command: ["cargo", "--version"], fits: /^/ },
};

const plans: Readonly<Record<RefreshedKind, (facts: RefreshFacts) => RefreshPlan>> = {
  uv: ({ packages, outsideIndex }) => ({
    // Without the refresh a version published a moment ago is not found: uv remembers the index's last answer.
    commands: [
      [
        "uv",
        "lock",
        ...packages.flatMap(({ name: { name }, version }) => [
          "--upgrade-package",
          outsideIndex.has(name) ? name : `${name}==${version}`,
          "--refresh-package",
          name,
        ]),
      ],
    ],
    takesVersion: true,
    moving: () => [],
    check: [["uv", "lock", "--check"]],
    environment: { UV_NO_PROGRESS: "1", NO_COLOR: "1" },
  }),

  poetry: () => ({
    // Without --no-cache a version published a moment ago is not seen.
    commands: [["poetry", "lock", "--no-cache", "--no-interaction", "--no-ansi"]],
    takesVersion: false,
    moving: (lacking) => [
      ["poetry", "update", "--lock", "--no-cache", "--no-interaction", "--no-ansi", ...namesOf(lacking)],
    ],
    check: [["poetry", "check", "--lock", "--no-interaction", "--no-ansi"]],
    environment: {
      // Locking needs no virtual environment; poetry would leave one behind in the user's cache.
      POETRY_VIRTUALENVS_CREATE: "false",
      POETRY_KEYRING_ENABLED: "false",
      PYTHON_KEYRING_BACKEND: "keyring.backends.null.Keyring",
    },
  }),

  npm: ({ lockfileVersion, omitsResolved }) => {
    // npm 7 and later write a format of their own choice over an older one, unless told.
    const format = lockfileVersion === undefined ? [] : [`--lockfile-version=${lockfileVersion}`];
    return {
      commands: [["npm", "install", ...npmLockOnly, ...format]],
      takesVersion: false,
      moving: (lacking) => [["npm", "update", ...npmLockOnly, ...format, ...namesOf(lacking)]],
      // `npm install` can end with 0 on a lock that `npm ci` rejects.
      check: [["npm", "ci", "--dry-run", ...npmQuiet, ...format]],
      environment: {
        npm_config_update_notifier: "false",
        npm_config_prefer_online: "true",
        // Whoever runs this may have another taste than whoever made the lock: then every entry of it would change.
        ...(omitsResolved === undefined
          ? {}
          : { npm_config_omit_lockfile_registry_resolved: String(omitsResolved) }),
      },
    };
  },

  pnpm: ({ packages }) => ({
    // `pnpm update` re-resolves everything on some versions (pnpm/pnpm#9519), so it comes second.
    commands: [["pnpm", "install", "--no-frozen-lockfile", ...pnpmLockOnly]],
    takesVersion: false,
    moving: (lacking) => [["pnpm", "update", "--recursive", ...pnpmLockOnly, ...namesOf(lacking)]],
    check: [["pnpm", "install", "--frozen-lockfile", ...pnpmLockOnly]],
    environment: {
      // From 11 on a version less than a day old is refused, and this one is the reason for the refresh. Earlier
      // versions do not read the variable; there only the repository's own setting can stand in the way.
      pnpm_config_minimum_release_age_exclude: JSON.stringify(namesOf(packages)),
    },
  }),

  "yarn-classic": () => ({
    // yarn 1 cannot lock without installing; what it installs stays in the staged copy.
    commands: [["yarn", "install", ...yarnClassicOptions]],
    takesVersion: false,
    moving: (lacking) => [["yarn", "upgrade", ...yarnClassicOptions, ...namesOf(lacking)]],
    check: [["yarn", "install", "--frozen-lockfile", ...yarnClassicOptions]],
    environment: {},
  }),

  "yarn-berry": ({ packages, tool }) => ({
    commands: [["yarn", "install", "--mode=update-lockfile"]],
    takesVersion: false,
    moving: (lacking) => [["yarn", "up", "--recursive", "--mode=update-lockfile", ...namesOf(lacking)]],
    check: [["yarn", "install", "--immutable", "--mode=skip-build"]],
    environment: {
      YARN_ENABLE_TELEMETRY: "0",
      YARN_ENABLE_SCRIPTS: "0",
      YARN_ENABLE_COLORS: "0",
      YARN_ENABLE_PROGRESS_BARS: "0",
      // From 4.10 on a version less than a day old is refused. This one is the reason for the refresh. Older
      // versions end with an error when they meet a setting they do not know.
      ...(tool.major > 4 || (tool.major === 4 && tool.minor >= 10)
        ? { YARN_NPM_PREAPPROVED_PACKAGES: namesOf(packages).join(",") }
        : {}),
    },
  }),

  cargo: ({ packages, outsideIndex }) => ({
    commands: [
      ["cargo", "update", "--workspace"],
      // A branch or a tag that moved is looked up only when its package is named.
      ...packages
        .filter(({ name: { name }, from }) => from.length > 0 && outsideIndex.has(name))
        .map(({ name: { name } }): Command => ["cargo", "update", "--package", name]),
    ],
    takesVersion: false,
    moving: cargoMoves,
    check: [["cargo", "update", "--workspace", "--locked"]],
    environment: { CARGO_TERM_COLOR: "never", CARGO_TERM_PROGRESS_WHEN: "never" },
  }),
};

const npmQuiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
const npmLockOnly = ["--package-lock-only", ...npmQuiet];
const pnpmLockOnly = ["--lockfile-only", "--ignore-scripts", "--reporter=append-only"];
const yarnClassicOptions = ["--ignore-scripts", "--non-interactive", "--no-progress", "--no-bin-links"];

/** Cargo locks one version of each compatible line, so of several locked ones those of the wanted one's line move. */
function cargoMoves(lacking: readonly PackageToLock[]): Command[] {
  return lacking.flatMap(({ name: { name }, from, version }) => {
    const old = from.length === 1 ? from : from.filter((locked) => lineOf(locked) === lineOf(version));
    return old.map((locked): Command => {
      return ["cargo", "update", "--package", `${name}@${locked}`, "--precise", version];
    });
  });
}

/** What cargo takes for compatible: the numbers up to the first that is not 0. */
function lineOf(version: string): string | undefined {
  return /^(?:0\.0\.\d+|0\.\d+|\d+)/.exec(version)?.[0];
}

function namesOf(packages: readonly PackageToLock[]): string[] {
  return packages.map(({ name }) => name.name);
}

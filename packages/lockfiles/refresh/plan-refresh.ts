import type { PackageName } from "@release-actions/release-model";
import type { LockKind } from "../lock-format.ts";

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
   * Run after `commands` when the lock still lacks a wanted version: the manifest admitted the old one as well
   * (`>=1.2`), so the tool saw no reason to move.
   */
  readonly moving: readonly Command[];
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
}

/** The commands of one tool. Pure. */
export function planRefresh(kind: LockKind, facts: RefreshFacts): RefreshPlan {
  return plans[kind](facts);
}

/** The command that tells a tool's version, its own name first, and the versions that fit the lock's format. */
export const versionProbe: Readonly<Record<LockKind, { readonly command: Command; readonly fits: RegExp }>> =
  {
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

const plans: Readonly<Record<LockKind, (facts: RefreshFacts) => RefreshPlan>> = {
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
    moving: [],
    check: [["uv", "lock", "--check"]],
    environment: { UV_NO_PROGRESS: "1", NO_COLOR: "1" },
  }),

  poetry: ({ packages }) => ({
    // Without --no-cache a version published a moment ago is not seen.
    commands: [["poetry", "lock", "--no-cache", "--no-interaction", "--no-ansi"]],
    moving: [
      ["poetry", "update", "--lock", "--no-cache", "--no-interaction", "--no-ansi", ...namesOf(packages)],
    ],
    check: [["poetry", "check", "--lock", "--no-interaction", "--no-ansi"]],
    environment: {
      // Locking needs no virtual environment; poetry would leave one behind in the user's cache.
      POETRY_VIRTUALENVS_CREATE: "false",
      POETRY_KEYRING_ENABLED: "false",
      PYTHON_KEYRING_BACKEND: "keyring.backends.null.Keyring",
    },
  }),

  npm: ({ packages }) => ({
    commands: [["npm", "install", ...npmLockOnly]],
    moving: [["npm", "update", ...npmLockOnly, ...namesOf(packages)]],
    // `npm install` can end with 0 on a lock that `npm ci` rejects.
    check: [["npm", "ci", "--dry-run", ...npmQuiet]],
    environment: { npm_config_update_notifier: "false", npm_config_prefer_online: "true" },
  }),

  pnpm: ({ packages }) => ({
    // `pnpm update` re-resolves everything on some versions (pnpm/pnpm#9519), so it comes second.
    commands: [["pnpm", "install", "--no-frozen-lockfile", ...pnpmLockOnly]],
    moving: [["pnpm", "update", "--recursive", ...pnpmLockOnly, ...namesOf(packages)]],
    check: [["pnpm", "install", "--frozen-lockfile", ...pnpmLockOnly]],
    environment: {
      // From 11 on a version less than a day old is refused, and this one is the reason for the refresh. Earlier
      // versions do not read the variable; there only the repository's own setting can stand in the way.
      pnpm_config_minimum_release_age_exclude: JSON.stringify(namesOf(packages)),
    },
  }),

  "yarn-classic": ({ packages }) => ({
    // yarn 1 cannot lock without installing; what it installs stays in the staged copy.
    commands: [["yarn", "install", ...yarnClassicOptions]],
    moving: [["yarn", "upgrade", ...yarnClassicOptions, ...namesOf(packages)]],
    check: [["yarn", "install", "--frozen-lockfile", ...yarnClassicOptions]],
    environment: {},
  }),

  "yarn-berry": ({ packages, tool }) => ({
    commands: [["yarn", "install", "--mode=update-lockfile"]],
    moving: [["yarn", "up", "--recursive", "--mode=update-lockfile", ...namesOf(packages)]],
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
    // Naming what is not locked yet would be an error, and naming nothing would update everything.
    commands:
      packages.length === 0 || packages.some(({ from }) => from.length === 0)
        ? [["cargo", "update", "--workspace"], ...cargoMoves(packages, outsideIndex)]
        : cargoMoves(packages, outsideIndex),
    moving: [["cargo", "update", "--workspace"]],
    check: [["cargo", "update", "--workspace", "--locked"]],
    environment: { CARGO_TERM_COLOR: "never", CARGO_TERM_PROGRESS_WHEN: "never" },
  }),
};

const npmQuiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
const npmLockOnly = ["--package-lock-only", ...npmQuiet];
const pnpmLockOnly = ["--lockfile-only", "--ignore-scripts", "--reporter=append-only"];
const yarnClassicOptions = ["--ignore-scripts", "--non-interactive", "--no-progress", "--no-bin-links"];

function cargoMoves(packages: readonly PackageToLock[], outsideIndex: ReadonlySet<string>): Command[] {
  return packages
    .filter(({ from }) => from.length > 0)
    .flatMap(({ name: { name }, from, version }): Command[] => {
      if (outsideIndex.has(name)) return [["cargo", "update", "--package", name]];
      // Of several locked versions each is named; one that is there already needs no move.
      const old = from.filter((locked) => locked !== version);
      const specs = from.length === 1 ? [name] : old.map((locked) => `${name}@${locked}`);
      return specs.map((spec) => ["cargo", "update", "--package", spec, "--precise", version]);
    });
}

function namesOf(packages: readonly PackageToLock[]): string[] {
  return packages.map(({ name }) => name.name);
}

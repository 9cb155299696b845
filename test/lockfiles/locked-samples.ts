import type { RefreshedKind } from "@release-actions/lockfiles";
import type { Ecosystem } from "@release-actions/release-model";
import type { ToolName } from "../support/tools.ts";

/** A project with two exact pins and a lock of them. */
export interface LockedSample {
  readonly kind: RefreshedKind;
  readonly tools: readonly ToolName[];
  readonly ecosystem: Ecosystem;
  readonly lock: string;
  readonly manifest: string;
  readonly files: Readonly<Record<string, string>>;
  /** Makes the first lock. */
  readonly first: readonly [string, ...string[]];
  /** The package whose pin moves. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** How its pin is written exactly, and so that it admits both versions. */
  readonly pin: (version: string) => string;
  readonly range: string;
  /** The other pin, and how it comes to admit newer versions, to which the lock must not move all the same. */
  readonly other: readonly [exact: string, loose: string];
  /** The same edits in the lock, for the yarns, which lock requirements by their text and resolve a new text anew. */
  readonly otherInLock?: readonly (readonly [exact: string, loose: string])[];
  /** What the refresh changes in the lock after the first pin moved: `-` away, `+` added, addresses and hashes left out. */
  readonly changed: readonly string[];
}

const pyproject =
  '[project]\nname = "sample"\nversion = "1.0.0"\nrequires-python = ">=3.10"\ndependencies = ["six==1.16.0", "idna==3.6"]\n';

const packageJson = `${JSON.stringify(
  {
    name: "sample",
    version: "1.0.0",
    private: true,
    dependencies: { "is-number": "6.0.0", "is-odd": "2.0.0" },
  },
  null,
  2,
)}\n`;

const python = {
  ecosystem: "pypi",
  manifest: "pyproject.toml",
  name: "six",
  from: "1.16.0",
  to: "1.17.0",
  pin: (version: string) => `"six==${version}"`,
  range: '"six>=1.16"',
  other: ['"idna==3.6"', '"idna>=3.6"'],
} as const;

const node = {
  ecosystem: "npm",
  manifest: "package.json",
  files: { "package.json": packageJson },
  name: "is-number",
  from: "6.0.0",
  to: "7.0.0",
  pin: (version: string) => `"is-number": "${version}"`,
  range: '"is-number": ">=6"',
  other: ['"is-odd": "2.0.0"', '"is-odd": ">=2.0.0"'],
} as const;

export const lockedSamples: readonly LockedSample[] = [
  {
    ...python,
    kind: "uv",
    tools: ["uv", "python"],
    lock: "uv.lock",
    files: { "pyproject.toml": pyproject },
    first: ["uv", "lock"],
    changed: [
      '-{ name = "six", specifier = "==1.16.0" },',
      '-version = "1.16.0"',
      "-sdist = …",
      "-{ url = …",
      '+{ name = "six", specifier = "==1.17.0" },',
      '+version = "1.17.0"',
      "+sdist = …",
      "+{ url = …",
    ],
  },
  {
    ...python,
    kind: "poetry",
    tools: ["poetry", "python"],
    lock: "poetry.lock",
    files: { "pyproject.toml": `${pyproject}\n[tool.poetry]\npackage-mode = false\n` },
    first: ["poetry", "lock"],
    changed: [
      '-version = "1.16.0"',
      '-{file = "six-1.16.0-py3-none-any.whl", …',
      "-content-hash = …",
      '+version = "1.17.0"',
      '+{file = "six-1.17.0-py3-none-any.whl", …',
      "+content-hash = …",
    ],
  },
  {
    ...node,
    kind: "npm",
    tools: ["npm"],
    lock: "package-lock.json",
    first: ["npm", "install", "--package-lock-only", "--ignore-scripts"],
    changed: [
      '-"is-number": "6.0.0",',
      '-"version": "6.0.0",',
      '-"integrity": …',
      '-"node": ">=0.10.0"',
      '+"is-number": "7.0.0",',
      '+"version": "7.0.0",',
      '+"integrity": …',
      '+"node": ">=0.12.0"',
    ],
  },
  {
    ...node,
    kind: "pnpm",
    tools: ["pnpm"],
    lock: "pnpm-lock.yaml",
    first: ["pnpm", "install", "--lockfile-only"],
    changed: [
      "-specifier: 6.0.0",
      "-version: 6.0.0",
      "-is-number@6.0.0:",
      "-resolution: {integrity: …",
      "-engines: {node: '>=0.10.0'}",
      "-is-number@6.0.0: {}",
      "+specifier: 7.0.0",
      "+version: 7.0.0",
      "+is-number@7.0.0:",
      "+resolution: {integrity: …",
      "+engines: {node: '>=0.12.0'}",
      "+is-number@7.0.0: {}",
    ],
  },
  {
    ...node,
    kind: "yarn-classic",
    tools: ["yarn-classic"],
    lock: "yarn.lock",
    first: ["yarn", "install", "--ignore-scripts"],
    otherInLock: [["is-odd@2.0.0:", '"is-odd@>=2.0.0":']],
    changed: [
      "-is-number@6.0.0:",
      '-version "6.0.0"',
      "-resolved …",
      "-integrity …",
      "+is-number@7.0.0:",
      '+version "7.0.0"',
      "+resolved …",
      "+integrity …",
    ],
  },
  {
    ...node,
    kind: "yarn-berry",
    tools: ["yarn-berry"],
    lock: "yarn.lock",
    files: { ...node.files, "yarn.lock": "" },
    first: ["yarn", "install", "--mode=update-lockfile"],
    otherInLock: [
      ['"is-odd@npm:2.0.0":', '"is-odd@npm:>=2.0.0":'],
      ['    is-odd: "npm:2.0.0"', '    is-odd: "npm:>=2.0.0"'],
    ],
    changed: [
      '-"is-number@npm:6.0.0":',
      "-version: 6.0.0",
      '-resolution: "is-number@npm:6.0.0"',
      "-checksum: …",
      '-is-number: "npm:6.0.0"',
      '+"is-number@npm:7.0.0":',
      "+version: 7.0.0",
      '+resolution: "is-number@npm:7.0.0"',
      "+checksum: …",
      '+is-number: "npm:7.0.0"',
    ],
  },
  {
    kind: "cargo",
    tools: ["cargo"],
    ecosystem: "cargo",
    lock: "Cargo.lock",
    manifest: "Cargo.toml",
    files: {
      "Cargo.toml":
        '[package]\nname = "sample"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\nitoa = "=1.0.10"\nryu = "=1.0.15"\n',
      "src/lib.rs": "",
    },
    first: ["cargo", "generate-lockfile"],
    name: "itoa",
    from: "1.0.10",
    to: "1.0.11",
    pin: (version) => `itoa = "=${version}"`,
    range: 'itoa = ">=1.0.10"',
    other: ['ryu = "=1.0.15"', 'ryu = "1.0.15"'],
    changed: ['-version = "1.0.10"', "-checksum = …", '+version = "1.0.11"', "+checksum = …"],
  },
];

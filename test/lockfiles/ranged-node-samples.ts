import type { RangedSample } from "./ranged-samples.ts";

const caret = { exact: "2.1.1", standing: "^2.1.1", moved: "^2.1.2" };
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const root = {
  name: "sample",
  version: "1.0.0",
  private: true,
  dependencies: { "is-odd": "{other}", ms: "{pin}" },
};
const node = {
  ecosystem: "npm",
  files: { "package.json": json(root) },
  name: "ms",
  from: "2.1.1",
  to: "2.1.2",
  pins: caret,
  other: { exact: "2.0.0", loose: ">=2.0.0" },
} as const;
const npm = {
  ...node,
  kind: "npm",
  tools: ["npm"],
  lock: "package-lock.json",
  first: ["npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit"],
} as const;
const npmEntry = ['-"version": "2.1.1",', '-"integrity": …'];
const npmMoved = ['+"version": "2.1.2",', '+"integrity": …'];
const pnpmEntry = (sign: string, version: string): string[] =>
  [`ms@${version}:`, "resolution: {integrity: …", `ms@${version}: {}`].map((line) => `${sign}${line}`);
const workspaces = {
  "package.json": json({ ...root, workspaces: ["members/*"] }),
  "members/a/package.json": json({ name: "a", version: "1.0.0", dependencies: { ms: "{pin}" } }),
  "members/b/package.json": json({
    name: "b",
    version: "1.0.0",
    devDependencies: { ms: "{pin}" },
    peerDependencies: { ms: "2" },
  }),
};
// debug 4.1.1 takes ms of ^2.1.1: the copy that it shares has to move with the pin.
const shared = { ...root, dependencies: { debug: "4.1.1", ms: "{pin}" } };
export const rangedNodeSamples: readonly RangedSample[] = [
  {
    ...npm,
    case: "npm",
    changed: ['-"ms": "^2.1.1"', ...npmEntry, '+"ms": "^2.1.2"', ...npmMoved],
  },
  {
    ...npm,
    case: "npm, under a pin that stays",
    pins: { exact: "2.1.1", standing: "^2.1.0", moved: "^2.1.0" },
    changed: [...npmEntry, ...npmMoved],
  },
  {
    ...npm,
    case: "npm, in three packages of a workspace",
    files: workspaces,
    changed: [
      ...['-"ms": "^2.1.1"', '-"ms": "^2.1.1"', '-"ms": "^2.1.1"', ...npmEntry],
      ...['+"ms": "^2.1.2"', '+"ms": "^2.1.2"', '+"ms": "^2.1.2"', ...npmMoved],
    ],
  },
  {
    ...npm,
    case: "npm, under another name",
    files: {
      "package.json": json({ ...root, dependencies: { "is-odd": "{other}", time: "npm:ms@{pin}" } }),
    },
    changed: ['-"time": "npm:ms@^2.1.1"', ...npmEntry, '+"time": "npm:ms@^2.1.2"', ...npmMoved],
  },
  {
    ...npm,
    case: "npm, with a copy that another package shares",
    files: { "package.json": json(shared) },
    changed: ['-"ms": "^2.1.1"', ...npmEntry, '+"ms": "^2.1.2"', ...npmMoved],
  },
  {
    ...npm,
    case: "npm, by an override of what another package needs",
    files: {
      "package.json": json({ ...root, dependencies: { debug: "4.1.1" }, overrides: { ms: "{pin}" } }),
    },
    changed: [...npmEntry, ...npmMoved],
  },
  {
    ...node,
    case: "pnpm",
    kind: "pnpm",
    tools: ["pnpm"],
    lock: "pnpm-lock.yaml",
    first: ["pnpm", "install", "--lockfile-only", "--no-frozen-lockfile"],
    changed: [
      "-specifier: ^2.1.1",
      "-version: 2.1.1",
      ...pnpmEntry("-", "2.1.1"),
      "+specifier: ^2.1.2",
      "+version: 2.1.2",
      ...pnpmEntry("+", "2.1.2"),
    ],
  },
  {
    ...node,
    case: "pnpm, in a catalog and a member",
    kind: "pnpm",
    tools: ["pnpm"],
    lock: "pnpm-lock.yaml",
    files: {
      "pnpm-workspace.yaml": "packages: [members/*]\ncatalog:\n  ms: {pin}\n",
      "package.json": json({ ...root, dependencies: { "is-odd": "{other}", ms: "catalog:" } }),
      "members/a/package.json": workspaces["members/a/package.json"],
    },
    first: ["pnpm", "install", "--lockfile-only", "--no-frozen-lockfile"],
    changed: [
      ...[
        "-specifier: ^2.1.1",
        "-version: 2.1.1",
        "-version: 2.1.1",
        "-specifier: ^2.1.1",
        "-version: 2.1.1",
      ],
      ...pnpmEntry("-", "2.1.1"),
      ...[
        "+specifier: ^2.1.2",
        "+version: 2.1.2",
        "+version: 2.1.2",
        "+specifier: ^2.1.2",
        "+version: 2.1.2",
      ],
      ...pnpmEntry("+", "2.1.2"),
    ],
  },
  {
    ...node,
    case: "yarn 1",
    kind: "yarn-classic",
    tools: ["yarn-classic"],
    lock: "yarn.lock",
    first: ["yarn", "install", "--ignore-scripts"],
    changed: [
      ...["-ms@^2.1.1:", '-version "2.1.1"', "-resolved …", "-integrity …"],
      ...["+ms@^2.1.2:", '+version "2.1.2"', "+resolved …", "+integrity …"],
    ],
  },
  {
    ...node,
    case: "yarn 1, under a pin that stays and that another package has, too",
    kind: "yarn-classic",
    tools: ["yarn-classic"],
    lock: "yarn.lock",
    files: { "package.json": json(shared) },
    pins: { exact: "2.1.1", standing: "^2.1.1", moved: "^2.1.1" },
    first: ["yarn", "install", "--ignore-scripts"],
    changed: [
      ...['-version "2.1.1"', "-resolved …", "-integrity …"],
      ...['+version "2.1.2"', "+resolved …", "+integrity …"],
    ],
  },
  {
    ...node,
    case: "yarn 4",
    kind: "yarn-berry",
    tools: ["yarn-berry"],
    lock: "yarn.lock",
    files: { ...node.files, "yarn.lock": "" },
    first: ["yarn", "install", "--mode=update-lockfile"],
    changed: [
      ...['-"ms@npm:^2.1.1":', "-version: 2.1.1", '-resolution: "ms@npm:2.1.1"', "-checksum: …"],
      '-ms: "npm:^2.1.1"',
      ...['+"ms@npm:^2.1.2":', "+version: 2.1.2", '+resolution: "ms@npm:2.1.2"', "+checksum: …"],
      '+ms: "npm:^2.1.2"',
    ],
  },
  {
    ...node,
    case: "yarn 4, in three packages of a workspace, once under another name",
    kind: "yarn-berry",
    tools: ["yarn-berry"],
    lock: "yarn.lock",
    files: {
      ...workspaces,
      "package.json": json({
        ...root,
        workspaces: ["members/*"],
        dependencies: { "is-odd": "{other}", time: "npm:ms@{pin}" },
      }),
      "yarn.lock": "",
    },
    first: ["yarn", "install", "--mode=update-lockfile"],
    changed: [
      ...[
        '-ms: "npm:^2.1.1"',
        '-ms: "npm:^2.1.1"',
        '-"ms@npm:^2.1.1, time@npm:ms@^2.1.1":',
        "-version: 2.1.1",
      ],
      ...['-resolution: "ms@npm:2.1.1"', "-checksum: …", '-time: "npm:ms@^2.1.1"'],
      ...[
        '+ms: "npm:^2.1.2"',
        '+ms: "npm:^2.1.2"',
        '+"ms@npm:^2.1.2, time@npm:ms@^2.1.2":',
        "+version: 2.1.2",
      ],
      ...['+resolution: "ms@npm:2.1.2"', "+checksum: …", '+time: "npm:ms@^2.1.2"'],
    ],
  },
];

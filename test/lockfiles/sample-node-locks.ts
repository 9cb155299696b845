import type { SampleLock } from "./sample-toml-locks.ts";

export const nodeLocks: readonly SampleLock[] = [
  {
    format: "npm version 1: nested, aliased, from git",
    path: "package-lock.json",
    text: JSON.stringify({
      name: "app",
      lockfileVersion: 1,
      dependencies: {
        a: {
          version: "1.0.0",
          resolved: "https://registry.example/a/-/a-1.0.0.tgz",
          requires: { b: "^1.0.0" },
          dependencies: { b: { version: "1.0.0" } },
        },
        b: { version: "2.0.0", resolved: "https://registry.example/npm/@s%2fb/-/b-2.0.0.tgz" },
        alias: { version: "npm:@s/real@3.0.0" },
        g: { version: "git+https://git.example/g.git#0123abc", from: "git+https://git.example/g.git#v1" },
      },
    }),
    packages: [
      "a 1.0.0 registry https://registry.example -",
      "b 1.0.0 registry - -",
      "b 2.0.0 registry https://registry.example/npm -",
      "@s/real 3.0.0 registry - -",
      "g  git git+https://git.example/g.git#0123abc -",
    ],
    dependencies: { a: ["b"] },
  },
  {
    format: "npm version 3: members, links, nested, aliased, without addresses",
    path: "npm-shrinkwrap.json",
    text: `{
  "name": "app",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "app", "dependencies": { "a": "1" } },
    "node_modules/@s/member": { "resolved": "packages/member", "link": true },
    "node_modules/a": {
      "version": "1.0.0",
      "dependencies": { "b": "^1.0.0" }
    },
    "node_modules/a/node_modules/b": {
      "version": "1.0.0"
    },
    "node_modules/alias": { "name": "real", "version": "3.0.0", "resolved": "https://files.example/real.tgz" },
    "packages/member": { "name": "@s/member", "version": "0.0.0-dev" }
  }
}`,
    packages: [
      "a 1.0.0 registry - 7",
      "b 1.0.0 registry - 11",
      "real 3.0.0 url https://files.example/real.tgz 14",
      "@s/member 0.0.0-dev workspace packages/member -",
    ],
    dependencies: { app: ["a"], a: ["b"] },
  },
  {
    format: "pnpm version 9: importers, peers, git, long keys, messages of several lines",
    path: "pnpm-lock.yaml",
    text: `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(b@2.0.0)

  packages/member: {}

packages:

  '@s/b@2.0.0':
    resolution: {integrity: sha512-x}
    engines: {node: '>=12'}
    deprecated: |-
      use: another
      one
    cpu: [x64]

  a@1.0.0:
    resolution: {integrity: sha512-x}
    peerDependencies:
      '@s/b': '*'

  g@https://codeload.example/o/g/tar.gz/0123abc:
    resolution: {tarball: https://codeload.example/o/g/tar.gz/0123abc}
    version: 0.0.0-dev

  local@file:vendor/local:
    resolution: {directory: vendor/local, type: directory}

snapshots:

  ? a@1.0.0(@s/b@2.0.0)
  : dependencies:
      '@s/b': 2.0.0

  '@s/b@2.0.0': {}
`,
    packages: [
      ".  workspace . 5",
      "packages/member  workspace packages/member 11",
      "@s/b 2.0.0 registry - 15",
      "a 1.0.0 registry - 23",
      "g 0.0.0-dev git https://codeload.example/o/g/tar.gz/0123abc 28",
      "local  path vendor/local 32",
    ],
    dependencies: { a: ["@s/b"] },
  },
  {
    format: "pnpm version 6, with a document about pnpm itself in front",
    path: "pnpm-lock.yaml",
    text: `---
lockfileVersion: '9.0'
packages:
  pnpm@11.0.0:
    resolution: {integrity: sha512-x}
---
lockfileVersion: '6.0'

packages:

  /@s/b@2.0.0(a@1.0.0):
    resolution: {integrity: sha512-x}
    dependencies:
      a: 1.0.0
    dev: false

  /a@1.0.0:
    resolution: {integrity: sha512-x}
`,
    packages: ["@s/b 2.0.0 registry - 11", "a 1.0.0 registry - 17"],
    dependencies: { "@s/b": ["a"] },
  },
  {
    format: "pnpm, as a formatter leaves it, with keys in another order",
    path: "pnpm-lock.yaml",
    text: `importers:
    .: {}
lockfileVersion: "9.0"
packages:
    a@1.0.0:
        resolution:
            {
                integrity: sha512-x,
            }
        engines: { node: ">=14" }
    b@1.0.0:
        resolution: {
            integrity: sha512-x,
        }
        hasBin: true
`,
    packages: [".  workspace . 2", "a 1.0.0 registry - 5", "b 1.0.0 registry - 11"],
    dependencies: {},
  },
  {
    format: "pnpm version 5",
    path: "pnpm-lock.yaml",
    text: `lockfileVersion: 5.4

packages:

  /@s/b/2.0.0_a@1.0.0:
    resolution: {integrity: sha512-x}

  /a/1.0.0:
    resolution: {integrity: sha512-x}

  github.com/o/g/0123abc:
    resolution: {tarball: https://codeload.example/o/g/tar.gz/0123abc}
    name: g
    version: 1.0.0
`,
    packages: ["@s/b 2.0.0 registry - 5", "a 1.0.0 registry - 8", "g 1.0.0 url github.com/o/g/0123abc 11"],
    dependencies: {},
  },
  {
    format: "yarn 1: several requirements, aliases, folders, Windows line ends",
    path: "yarn.lock",
    text: `# yarn lockfile v1


"@s/b@^2.0.0", "@s/b@^2.1.0":
  version "2.1.0"
  resolved "https://registry.example/@s/b/-/b-2.1.0.tgz#0123"
  integrity sha512-x
  dependencies:
    a "^1.0.0"
    "@s/c" "1"

a@^1.0.0, a@~1.0.0:
  version "1.0.0"
  resolved "https://registry.example/a/-/a-1.0.0.tgz#0123"

"alias@npm:real@3.0.0":
  version "3.0.0"

"local@file:./vendor/local":
  version "0.0.0"
`.replaceAll("\n", "\r\n"),
    packages: [
      "@s/b 2.1.0 registry https://registry.example 4",
      "a 1.0.0 registry https://registry.example 12",
      "real 3.0.0 registry - 16",
      "local 0.0.0 path ./vendor/local 19",
    ],
    dependencies: { "@s/b": ["a", "@s/c"] },
  },
  {
    format: "yarn 4: members, patches, git",
    path: "yarn.lock",
    text: `__metadata:
  version: 8
  cacheKey: 10c0

"@s/b@npm:^2.0.0, @s/b@npm:^2.1.0":
  version: 2.1.0
  resolution: "@s/b@npm:2.1.0"
  dependencies:
    a: "npm:^1.0.0"
  peerDependenciesMeta:
    a:
      optional: true
  checksum: 10c0/0123
  languageName: node
  linkType: hard

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  languageName: unknown
  linkType: soft

"g@https://git.example/g.git#commit=0123abc":
  version: 0.0.0-dev
  resolution: "g@https://git.example/g.git#commit=0123abc"

"p@patch:p@npm%3A1.0.0#~/p.patch":
  version: 1.0.0
  resolution: "p@patch:p@npm%3A1.0.0#~/p.patch::version=1.0.0&hash=0123"
`,
    packages: [
      "@s/b 2.1.0 registry - 5",
      "app 0.0.0-use.local workspace . 17",
      "g 0.0.0-dev git https://git.example/g.git#commit=0123abc 23",
      "p 1.0.0 path patch:p@npm%3A1.0.0#~/p.patch::version=1.0.0&hash=0123 27",
    ],
    dependencies: { "@s/b": ["a"] },
  },
];

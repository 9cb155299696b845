import type { SampleLock } from "./sample-toml-locks.ts";

export const bunSample: SampleLock = {
  format: "bun: members, nested, aliased, from files, addresses and git, with commas at the ends",
  path: "bun.lock",
  text: `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "app",
      "dependencies": { "a": "^1.0.0", "@s/member": "workspace:*", },
    },
    "packages/member": {
      "name": "@s/member",
      "version": "0.0.0-dev",
      "devDependencies": { "a": "2.0.0", },
    },
  },
  "packages": {
    "@s/member": ["@s/member@workspace:packages/member"],

    "a": ["a@1.0.0", "", { "dependencies": { "b": "^3.0.0" }, "bin": { "a": "cli.js" } }, "sha512-a=="],

    "alias": ["@s/real@3.0.0", "https://registry.example/", {}, "sha512-b=="],

    "f": ["f@file:vendor/f", { "peerDependencies": { "a": "*" } }],

    "g": ["g@git+https://git.example/g.git#0123abc", {}, "0123abc"],

    "h": ["h@github:owner/h#0123abc", {}, "owner-h-0123abc"],

    "t": ["t@https://files.example/t.tgz", {}],

    "@s/member/a": ["a@2.0.0", "", {}, "sha512-c=="],
  }
}
`,
  packages: [
    "@s/member 0.0.0-dev workspace packages/member -",
    "a 1.0.0 registry - 17",
    "@s/real 3.0.0 registry - 19",
    "f  path vendor/f 21",
    "g  git git+https://git.example/g.git#0123abc 23",
    "h  git github:owner/h#0123abc 25",
    "t  url https://files.example/t.tgz 27",
    "a 2.0.0 registry - 29",
  ],
  dependencies: { app: ["a", "@s/member"], "@s/member": ["a"], a: ["b"], f: ["a"] },
};

import { annotated, clone, tagged, taggedTwice, type Situation } from "./vcs-situation.ts";

/** Where the package lies, and options about it. */
export const folderSituations: readonly Situation[] = [
  {
    name: "fallback_version without tags",
    options: 'fallback_version = "3.0.0"',
    arrange: () => undefined,
    version: /^3\.0\.1\.dev1\+/,
  },
  {
    name: "fallback_version with a tag",
    options: 'fallback_version = "3.0.0"',
    arrange: tagged("v1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "fallback_version in a folder that is no root",
    options: 'fallback_version = "3.0.0"',
    folder: "packages/core",
    arrange: tagged("v1.2.3"),
    version: /^3\.0\.0$/,
  },
  {
    name: "a sub-folder without root",
    folder: "packages/core",
    arrange: tagged("v1.2.3"),
    version: "fails",
  },
  {
    name: "a sub-folder with root",
    options: 'root = "../.."',
    folder: "packages/core",
    arrange: tagged("v1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "a sub-folder with search_parent_directories",
    options: "search_parent_directories = true",
    folder: "packages/core",
    arrange: tagged("v1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "a sub-folder of a monorepo with prefix tags",
    options: 'root = "../.."\ngit_describe_command = "git describe --dirty --tags --long --match core-v*"',
    folder: "packages/core",
    arrange: taggedTwice("core-v1.2.3", "ui-v9.0.0"),
    version: /^1\.2\.3$/,
  },
  {
    name: "a sub-folder of a monorepo that takes its neighbor's tag",
    options: 'root = "../.."',
    folder: "packages/core",
    arrange: taggedTwice("core-v1.2.3", "ui-v9.0.0"),
    version: /^9\.0\.0$/,
  },
  {
    name: "tag.prefix",
    options: 'tag = { prefix = "core-v" }',
    tools: ["setuptools-scm"],
    arrange: taggedTwice("core-v1.2.3", "ui-v9.0.0"),
    version: /^1\.2\.3$/,
  },
  {
    name: "tag.strict beside a floating tag",
    options: "tag = { strict = true }",
    tools: ["setuptools-scm"],
    arrange: taggedTwice("v1.2.3", "v1"),
    version: /^1\.2\.3$/,
  },
  {
    name: "an option that does not exist",
    options: 'tag_pattern = "v*"',
    tools: ["hatch-vcs"],
    arrange: tagged("v1.2.3"),
    version: "fails",
  },
  {
    name: "normalize turned off",
    options: "normalize = false",
    arrange: tagged("1.2.3-rc.1"),
    version: /^1\.2\.3rc1$/,
  },
  {
    name: "pre_parse that refuses shallow clones",
    options: 'scm = { git = { pre_parse = "fail_on_shallow" } }',
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.commit("feat: more");
      return clone(r, "--depth=1");
    },
    version: "fails",
  },
];

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { repositoryAt, temporaryFolder } from "../support/repository.ts";
import {
  addAsSubmodule,
  addLibrary,
  annotated,
  clone,
  lightweight,
  tagged,
  taggedLightly,
  taggedTwice,
  type Situation,
} from "./vcs-situation.ts";

/** States of a repository, with the options of the tools as they come. */
export const states: readonly Situation[] = [
  { name: "a clean tag", arrange: tagged("v1.2.3"), version: /^1\.2\.3$/ },
  { name: "a clean lightweight tag", arrange: taggedLightly("v1.2.3"), version: /^1\.2\.3$/ },
  { name: "a candidate", arrange: tagged("v1.2.3-rc.1"), version: /^1\.2\.3rc1$/ },
  {
    name: "an annotated tag and a higher lightweight one",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      lightweight(r, "v1.2.4");
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "a lightweight tag and a lower annotated one made later",
    arrange: (r) => {
      lightweight(r, "v1.2.4");
      annotated(r, "v1.2.3");
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "two annotated tags, the higher one newer",
    arrange: taggedTwice("v1.2.3", "v1.10.0"),
    version: /^1\.10\.0$/,
  },
  {
    name: "two annotated tags, the lower one newer",
    arrange: taggedTwice("v1.10.0", "v1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "two lightweight tags",
    arrange: (r) => {
      lightweight(r, "v1.2.3");
      lightweight(r, "v1.10.0");
    },
    version: /^1\.(?:2\.3|10\.0)$/,
  },
  {
    name: "two lightweight tags, made in the other order",
    arrange: (r) => {
      lightweight(r, "v1.10.0");
      lightweight(r, "v1.2.3");
    },
    version: /^1\.(?:2\.3|10\.0)$/,
  },
  {
    name: "a floating annotated tag v1 beside the version",
    arrange: taggedTwice("v1.2.3", "v1"),
    version: /^1$/,
  },
  {
    name: "a floating lightweight tag v1 beside the version",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      lightweight(r, "v1");
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "the tag on an ancestor only",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.commit("feat: more");
      r.commit("fix: less");
    },
    version: /^1\.2\.4\.dev2\+g[0-9a-f]{9}$/,
  },
  {
    name: "a candidate on an ancestor",
    arrange: (r) => {
      annotated(r, "v1.2.3-rc.1");
      r.commit("feat: more");
    },
    version: /^1\.2\.3rc2\.dev1\+g[0-9a-f]{9}$/,
  },
  {
    name: "no tags",
    arrange: (r) => {
      r.commit("feat: more");
    },
    version: /^0\.1\.dev2\+g[0-9a-f]{9}$/,
  },
  {
    name: "a tag without digits",
    arrange: tagged("stable"),
    version: /^0\.1\.dev1\+g[0-9a-f]{9}$/,
  },
  {
    name: "a shallow clone at the tag",
    arrange: (r) => {
      r.commit("feat: more");
      annotated(r, "v1.2.3");
      return clone(r, "--depth=1", "--branch=v1.2.3");
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "a shallow clone without tags",
    arrange: (r) => {
      r.commit("feat: more");
      annotated(r, "v1.2.3");
      return clone(r, "--depth=1", "--no-tags");
    },
    version: /^0\.1\.dev1\+g[0-9a-f]{9}$/,
  },
  {
    name: "a shallow clone one commit after the tag",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.commit("feat: more");
      return clone(r, "--depth=1");
    },
    version: /^0\.1\.dev1\+g[0-9a-f]{9}$/,
  },
  {
    name: "a full clone without tags",
    arrange: (r) => {
      r.commit("feat: more");
      annotated(r, "v1.2.3");
      return clone(r, "--no-tags");
    },
    version: /^0\.1\.dev2\+g[0-9a-f]{9}$/,
  },
  {
    name: "a tracked file that differs, as after sed",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.write("src/sample/__init__.py", "changed = True\n");
      return undefined;
    },
    version: /^1\.2\.4\.dev0\+g[0-9a-f]{9}\.d20260102$/,
  },
  {
    name: "a tracked file that is staged",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.write("src/sample/__init__.py", "changed = True\n");
      r.git("add", "--all");
      return undefined;
    },
    version: /^1\.2\.4\.dev0\+g[0-9a-f]{9}\.d20260102$/,
  },
  {
    name: "a tracked file that is deleted",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      execFileSync("rm", [join(r.directory, "README.md")]);
      return undefined;
    },
    version: /^1\.2\.4\.dev0\+g[0-9a-f]{9}\.d20260102$/,
  },
  {
    name: "an untracked file",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.write("new.txt", "new\n");
      return undefined;
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "a detached HEAD at the tag",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.commit("feat: more");
      r.git("checkout", "--quiet", "v1.2.3");
      return undefined;
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "a tag with a word in front",
    arrange: tagged("sample-v1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "a tag with digits that is no version",
    arrange: tagged("x86"),
    version: "fails",
  },
  {
    name: "a tag with a local part",
    arrange: tagged("v1.2.3+local.1"),
    version: /^1\.2\.3\+local\.1$/,
  },
  {
    name: "a tag in PEP 440's other spellings",
    arrange: tagged("v1.2.3.RC-2"),
    version: /^1\.2\.3rc2$/,
  },
  {
    name: "inside a submodule",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      return addAsSubmodule(r).inner;
    },
    version: /^1\.2\.3$/,
  },
  {
    name: "around a submodule that stands on another commit",
    arrange: (r) => {
      addLibrary(r);
      annotated(r, "v1.2.3");
      repositoryAt(join(r.directory, "library")).commit("feat: more");
      return undefined;
    },
    version: /^1\.2\.4\.dev0\+/,
  },
  {
    name: "around a submodule with a new file",
    arrange: (r) => {
      addLibrary(r);
      annotated(r, "v1.2.3");
      r.write("library/new.txt", "new\n");
      return undefined;
    },
    version: /./,
  },
  {
    name: "in a linked work tree",
    arrange: (r) => {
      annotated(r, "v1.2.3");
      const directory = join(temporaryFolder(), "linked");
      r.git("worktree", "add", "--quiet", "--detach", directory, "v1.2.3");
      return repositoryAt(directory);
    },
    version: /^1\.2\.3$/,
  },
];

import {
  annotated,
  tagged,
  taggedAndChanged,
  taggedBefore,
  taggedLightly,
  taggedTwice,
  type Situation,
} from "./vcs-situation.ts";

/** Options of the tools. */
export const optionSituations: readonly Situation[] = [
  {
    name: "tag_regex",
    options: 'tag_regex = "^release/(?P<version>[0-9.]+)$"',
    arrange: tagged("release/1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "tag_regex of one group",
    options: "tag_regex = '^v([0-9]+\\.[0-9]+)'",
    arrange: tagged("v1.2.3"),
    version: /^1\.2$/,
  },
  {
    name: "tag_regex that does not fit",
    options: 'tag_regex = "^release/(?P<version>.+)$"',
    arrange: tagged("v1.2.3"),
    version: "fails",
  },
  {
    name: "tag_regex that only Python understands",
    options: 'tag_regex = "(?i)^V(?P<version>.+)$"',
    arrange: tagged("v1.2.3"),
    version: "unknown",
  },
  {
    name: "git_describe_command as a text",
    options: `git_describe_command = "git describe --dirty --tags --long --match 'core-*'"`,
    arrange: taggedTwice("core-1.2.3", "v2.0.0"),
    version: /^1\.2\.3$/,
  },
  {
    name: "git_describe_command as a list",
    options:
      'git_describe_command = ["git", "describe", "--dirty", "--tags", "--long", "--match", "v*", "--exclude=*rc*"]',
    arrange: taggedTwice("v1.2.3", "v1.3.0-rc.1"),
    version: /^1\.2\.3$/,
  },
  {
    name: "git_describe_command without --dirty in a changed tree",
    options: 'git_describe_command = "git describe --tags --long"',
    arrange: taggedAndChanged,
    version: /^1\.2\.3$/,
  },
  {
    name: "git_describe_command without --long and --tags",
    options: 'git_describe_command = "git describe"',
    arrange: tagged("v1.2.3"),
    version: /^1\.2\.3$/,
  },
  {
    name: "git_describe_command that sees annotated tags only",
    options: 'git_describe_command = "git describe --long"',
    arrange: taggedLightly("v1.2.3"),
    version: /^0\.1\.dev1\+g[0-9a-f]{9}$/,
  },
  {
    name: "git_describe_command that always answers",
    options: 'git_describe_command = "git describe --always --match zzz"',
    arrange: () => undefined,
    version: /./,
  },
  {
    name: "git_describe_command that is another program",
    options: 'git_describe_command = ["sh", "-c", "echo v1.2.3-0-gabcdef0"]',
    arrange: () => undefined,
    version: "unknown",
  },
  {
    name: "scm.git.describe_command",
    options: 'scm = { git = { describe_command = "git describe --long --tags --match core-*" } }',
    arrange: taggedTwice("core-1.2.3", "v2.0.0"),
    version: /^1\.2\.3$/,
  },
  ...["guess-next-dev", "no-guess-dev", "only-version", "post-release", "semver-pep440"].flatMap(
    (scheme): Situation[] => [
      {
        name: `version_scheme ${scheme} at the tag`,
        options: `version_scheme = "${scheme}"`,
        arrange: tagged("v1.2.3"),
        version: /^1\.2\.3$/,
      },
      {
        name: `version_scheme ${scheme} after the tag`,
        options: `version_scheme = "${scheme}"`,
        arrange: taggedBefore("v1.2.3"),
        version: /^1\.2\.[34]/,
      },
      {
        name: `version_scheme ${scheme} in a changed tree`,
        options: `version_scheme = "${scheme}"`,
        arrange: taggedAndChanged,
        version: /^1\.2\.[34]/,
      },
    ],
  ),
  {
    name: "version_scheme semver-pep440 on a feature branch",
    options: 'version_scheme = "semver-pep440"',
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.git("checkout", "--quiet", "-b", "feature/more");
      r.commit("feat: more");
    },
    version: /^1\.3\.0\.dev1\+/,
  },
  {
    name: "version_scheme release-branch-semver on a release branch",
    options: 'version_scheme = "release-branch-semver"',
    arrange: (r) => {
      annotated(r, "v1.2.3");
      r.git("checkout", "--quiet", "-b", "release/v1.2");
      r.commit("fix: less");
    },
    version: /^1\.2\.4\.dev1\+/,
  },
  {
    name: "version_scheme release-branch-semver on main",
    options: 'version_scheme = "release-branch-semver"',
    arrange: taggedBefore("v1.2.3"),
    version: /^1\.3\.0\.dev1\+/,
  },
  {
    name: "version_scheme calver-by-date at the tag",
    options: 'version_scheme = "calver-by-date"',
    arrange: tagged("v26.1.2"),
    version: /^26\.1\.2$/,
  },
  {
    name: "a version_scheme of one's own",
    options: 'version_scheme = "own-scheme"',
    arrange: tagged("v1.2.3"),
    version: "unknown",
  },
  ...["node-and-date", "node-and-timestamp", "dirty-tag", "no-local-version"].flatMap(
    (scheme): Situation[] => [
      {
        name: `local_scheme ${scheme} at the tag`,
        options: `local_scheme = "${scheme}"`,
        arrange: tagged("v1.2.3"),
        version: /^1\.2\.3$/,
      },
      {
        name: `local_scheme ${scheme} in a changed tree`,
        options: `local_scheme = "${scheme}"`,
        arrange: taggedAndChanged,
        version: /^1\.2\.4\.dev0(?:\+|$)/,
      },
    ],
  ),
  {
    name: "local_scheme no-local-version-strict in a changed tree",
    options: 'local_scheme = "no-local-version-strict"',
    arrange: taggedAndChanged,
    version: "fails",
  },
];

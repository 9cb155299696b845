export const id = 8300;
export const ids = [8300];
export const modules = {

/***/ 33147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prePush: () => (/* binding */ prePush)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/hooks/pushed-references.ts

/**
 * Reads the standard input of pre-push. What is pushed may be named with blanks: `HEAD@{1 day ago}`.
 * @throws {UsageError} `push-lines` where a line is of another form.
 */
function parsePushedReferences(input) {
    const lines = input.split("\n").map((line) => line.trim());
    return lines.filter((line) => line !== "").map(parseLine);
}
function parseLine(line) {
    const [, localReference, local, remoteReference, remote] = pushed_references_form.exec(line) ?? [];
    if (localReference === undefined ||
        local === undefined ||
        remoteReference === undefined ||
        remote === undefined) {
        throw new errors/* UsageError */.eb({
            code: "push-lines",
            expected: "on standard input, what git tells pre-push: LOCAL-REFERENCE LOCAL-OBJECT REMOTE-REFERENCE REMOTE-OBJECT in each line",
            found: `"${(0,escape_text/* escapeText */.X)(line.slice(0, 80))}"`,
            fix: "Let git start the hook, or hand on what it writes to the hook's standard input.",
        });
    }
    return {
        localReference,
        localObject: objectOf(local),
        remoteReference,
        remoteObject: objectOf(remote),
    };
}
const pushed_references_form = /^(.+) ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/;
function objectOf(text) {
    return /^0+$/.test(text) ? undefined : text;
}

// EXTERNAL MODULE: ./packages/manifests/glob.ts
var glob = __webpack_require__(83445);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var checks = __webpack_require__(15638);
// EXTERNAL MODULE: ./packages/tag-verification/maintenance-branches.ts
var maintenance_branches = __webpack_require__(91921);
// EXTERNAL MODULE: ./packages/tag-verification/version-of-tag.ts
var version_of_tag = __webpack_require__(78316);
// EXTERNAL MODULE: ./packages/tag-verification/observe.ts + 2 modules
var observe = __webpack_require__(97482);
// EXTERNAL MODULE: ./packages/tag-verification/plan.ts + 20 modules
var plan = __webpack_require__(38401);
;// CONCATENATED MODULE: ./packages/hooks/git-after-push.ts
/**
 * The clone as it would be in the eyes of those who fetch after the push: remote branches stand where the push puts
 * them, the tag is the pushed one, and nobody sees the work tree.
 */
function gitAfterPush(git, push) {
    const { remote, references, tag } = push;
    return {
        ...git,
        references: async (branches) => {
            // A branch that only this clone has is seen by nobody else.
            const shared = branches.filter((name) => branchOfOrigin(name) !== undefined);
            const known = await git.references(shared.map((name) => trackedAs(name, remote)));
            const local = known.tags.find(({ name, object }) => name === tag.name && object === tag.object);
            return {
                head: tag.commit,
                branches: new Map(shared.flatMap((name) => {
                    const commit = pushedTo(name, references) ?? known.branches.get(trackedAs(name, remote));
                    return commit === undefined ? [] : [[name, commit]];
                })),
                tags: [
                    ...known.tags.filter(({ name }) => name !== tag.name),
                    local ?? { ...tag, annotated: tag.object !== tag.commit },
                ],
            };
        },
        workTree: () => Promise.resolve({ branch: undefined, modified: [] }),
    };
}
/** What is fetched as a branch of `origin` is here a branch of the remote that is pushed to. */
function trackedAs(name, remote) {
    const branch = branchOfOrigin(name);
    return branch === undefined ? name : `refs/remotes/${remote}/${branch}`;
}
/** The commit that this push puts there. */
function pushedTo(name, references) {
    const branch = branchOfOrigin(name);
    if (branch === undefined)
        return undefined;
    return references.find(({ remoteReference }) => remoteReference === `refs/heads/${branch}`)?.localObject;
}
function branchOfOrigin(name) {
    return /^refs\/remotes\/origin\/(?<branch>.+)$/s.exec(name)?.groups?.["branch"];
}

;// CONCATENATED MODULE: ./packages/hooks/check-push.ts




/** What is wrong with the tags of a push, each named in the code. Branches and deletions release nothing. */
async function checkPush(push) {
    const tags = push.references.flatMap((reference) => {
        const name = /^refs\/tags\/(?<name>.+)$/s.exec(reference.remoteReference)?.groups?.["name"];
        const object = reference.localObject;
        if (name === undefined || object === undefined)
            return [];
        if (push.settings.ignoreTags.some((pattern) => (0,glob/* matchesGlob */.k)(name, pattern)))
            return [];
        return [{ name, object, remoteObject: reference.remoteObject }];
    });
    if (tags.length === 0)
        return [];
    const git = push.machine.git(push.directory);
    // git takes longer to start than to answer, so what does not wait for an answer is asked at once.
    const branch = defaultBranchOf(push, git);
    // Whoever needs the answer hears of a failure.
    branch.catch(() => undefined);
    const found = [];
    // `git push --tags` to a new remote pushes thousands, each of which reads the files of a commit.
    const width = push.machine.parallelism;
    for (let start = 0; start < tags.length; start += width) {
        const some = tags.slice(start, start + width);
        found.push(...(await Promise.all(some.map((tag) => judgeTag(push, git, { ...tag, branch })))).flat());
    }
    return found;
}
async function judgeTag(push, git, tag) {
    const { name, object, remoteObject, branch } = tag;
    const { settings, machine } = push;
    if (remoteObject === object)
        return [];
    if (remoteObject !== undefined)
        return [moved(name)];
    const [commit, defaultBranch] = await Promise.all([git.resolve(object), branch]);
    if (commit === undefined)
        return [noCommit(name)];
    const policy = {
        tagFormat: settings.tagFormat,
        prereleaseIdentifiers: ["alpha", "beta", "rc"],
        order: "line",
        placeholder: settings.placeholder,
        checks: (0,checks/* parseCheckSettings */.P7)([...settings.checks, ...checks/* checkNames */.LN.filter((check) => asking.has(check)).map((check) => `${check}=off`)], "release-helper.check in the configuration of git"),
    };
    const maintenanceBranches = (0,maintenance_branches/* maintenanceBranchesOf */.Z)(settings.maintenanceBranches.length === 0 ? maintenance_branches/* usualMaintenanceBranches */.k : settings.maintenanceBranches, (0,version_of_tag/* versionOfTag */.m)(name, settings.tagFormat));
    const observed = (0,observe/* observe */.l)({
        git: gitAfterPush(git, { ...push, tag: { name, object, commit } }),
        tag: name,
        isPushed: true,
        defaultBranch,
        maintenanceBranches,
        checks: policy.checks,
        environment: machine.environment,
        now: push.now,
    });
    const facts = await observed;
    const findings = (0,plan/* plan */.e)(name, policy, facts).findings.filter(({ level }) => level === "error");
    const isByPullRequest = facts.releasePlease.kind === "known" && facts.releasePlease.value.isConfigured;
    if (isByPullRequest && findings.some(({ code }) => code === "release-please"))
        return [releasePlease(name)];
    const local = await localBranchWith(commit, {
        git,
        facts,
        branches: [defaultBranch, ...maintenanceBranches],
    });
    const branchFix = defaultBranch === undefined ? nameBranch : local === undefined ? undefined : pushFirst(local);
    return findings.map(({ level: _, ...finding }) => ({
        ...finding,
        found: `${finding.found} (tag ${(0,escape_text/* escapeText */.X)(name)})`,
        fix: (finding.code === "branch" ? branchFix : undefined) ?? finding.fix,
    }));
    function pushFirst(has) {
        return `Here ${has} has it: push that first, or both at once with git push --atomic ${shown(push.remote)} ${shown(has)} ${shown(name)}.`;
    }
}
/** The branch that has the commit in this clone, where the remote's has it not. */
async function localBranchWith(commit, { git, facts, branches, }) {
    if (facts.branch.kind !== "known" || facts.branch.value.contains)
        return undefined;
    for (const name of branches) {
        const place = `refs/heads/${name ?? ""}`;
        if (name === undefined || (await git.resolve(place)) === undefined)
            continue;
        if (await git.isAncestor(commit, place))
            return name;
    }
    return undefined;
}
/** Checks that ask the remote or a registry; where the remote has the tag, git says before it pushes. */
const asking = new Set(["moved-tag"]);
const nameBranch = "Say which branch is released from: git remote set-head origin --auto, or git config release-helper.defaultBranch main";
/** The branch that releases come from: as configured, as the remote says, or by the usual name. */
async function defaultBranchOf(push, git) {
    const { machine, directory, remote, references, settings } = push;
    if (settings.defaultBranch !== undefined)
        return settings.defaultBranch;
    const { exitCode, stdout } = await machine.commands.run(["git", "symbolic-ref", "--quiet", `refs/remotes/${remote}/HEAD`], { cwd: directory, environment: machine.environment });
    if (exitCode === 0)
        return stdout.toString("utf8").trim().slice(`refs/remotes/${remote}/`.length);
    for (const name of ["main", "master"]) {
        const isPushed = references.some(({ remoteReference }) => remoteReference === `refs/heads/${name}`);
        if (isPushed || (await git.resolve(`refs/remotes/${remote}/${name}`)) !== undefined)
            return name;
    }
    return undefined;
}
/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
function releasePlease(name) {
    return {
        code: "release-please",
        expected: "tags of this repository to come from a merged pull request of Release Please",
        found: `the tag ${(0,escape_text/* escapeText */.X)(name)} on a commit that is none of them`,
        fix: `Delete it (git tag --delete ${shown(name)}) and merge the open pull request "chore: release …"; without one, merge a commit with fix: or feat: first. Another version is forced by a commit with the footer "Release-As: 1.4.0".`,
    };
}
function moved(name) {
    return {
        code: "moved-tag",
        expected: "a published tag to stay where it is",
        found: `${(0,escape_text/* escapeText */.X)(name)}, which the remote has on another object`,
        fix: "Tag the next version. Whoever has fetched or built this one would never learn of the other.",
    };
}
function noCommit(name) {
    return {
        code: "tag-target",
        expected: "a tag on a commit",
        found: `${(0,escape_text/* escapeText */.X)(name)}, which names something else`,
        fix: "Tag a commit.",
    };
}
/** A name that may be pasted into a shell, or a stand-in. */
function shown(name) {
    return /^[\w./@+-]+$/.test(name) ? name : "TAG";
}

;// CONCATENATED MODULE: ./packages/cli/hooks/pre-push.ts

/** Judges the tags among what git says on standard input that is pushed. */
async function prePush(machine, readSettings, call) {
    const references = parsePushedReferences(process.stdin.isTTY ? "" : await standardInput());
    if (!references.some(({ remoteReference }) => remoteReference.startsWith("refs/tags/")))
        return [];
    return checkPush({
        machine,
        directory: call.cwd,
        remote: call.argument ?? "origin",
        references,
        settings: await readSettings(),
        now: new Date(),
    });
}
async function standardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
}


/***/ }),

/***/ 83445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}` and `{1..3}`, `[a-z]`, and `!(a|b)`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)` for one name. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    return globMatcher(pattern)(path);
}
/** The same for many paths, for which the pattern is read once. */
function globMatcher(pattern) {
    const each = expandBraces(pattern).map((one) => one.split("/").map(segmentMatcher));
    return (path) => {
        const names = path.split("/");
        return each.some((segments) => matchesNames(names, segments));
    };
}
/** More are no pattern that somebody meant. */
const mostChoices = 10_000;
/** `a{b,c}d` as `abd` and `acd`, `{1..3}` as 1, 2 and 3; other braces stand for themselves. The innermost pair comes first. */
function expandBraces(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0) {
        open = open.flatMap((each) => {
            const found = /^(?<before>.*?)\{(?<choices>[^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[A-Za-z]\.\.[A-Za-z])\}(?<after>.*)$/s.exec(each)?.groups;
            if (found === undefined) {
                done.push(each);
                return [];
            }
            const { before = "", choices = "", after = "" } = found;
            return choicesOf(choices).map((choice) => `${before}${choice}${after}`);
        });
        if (open.length + done.length > mostChoices)
            return [pattern];
    }
    return done;
}
function choicesOf(text) {
    const range = /^(?<from>[^.,]+)\.\.(?<to>[^.,]+)$/.exec(text)?.groups;
    if (range === undefined)
        return text.split(",");
    const { from = "", to = "" } = range;
    const isNumber = /\d/.test(from);
    const [first, last] = [from, to].map((end) => (isNumber ? Number(end) : (end.codePointAt(0) ?? 0)));
    const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
    return Array.from({ length: high - low + 1 }, (_, index) => isNumber ? String(low + index) : String.fromCodePoint(low + index));
}
/** Row by row, so that many `**` cost no more than names times segments. */
function matchesNames(names, segments) {
    let reached = [true, ...names.map(() => false)];
    for (const segment of segments) {
        const next = [segment === "**" && reached[0] === true];
        for (const [index, name] of names.entries()) {
            next.push(segment === "**"
                ? reached[index + 1] === true || (next[index] === true && !name.startsWith("."))
                : reached[index] === true && segment(name));
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function segmentMatcher(pattern) {
    if (pattern === "**")
        return pattern;
    if (!/[*?[]|[!@+]\(/.test(pattern))
        return (name) => name === pattern;
    const whole = expressionOf(pattern);
    if (whole === undefined)
        return (name) => name === pattern;
    return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}
/** Undefined where it is none, such as `[z-a]`: then it names what is called just that. */
function expressionOf(pattern) {
    try {
        return new RegExp(`^${sourceOf(pattern)}$`, "u");
    }
    catch {
        return undefined;
    }
}
function sourceOf(pattern) {
    const parts = [
        ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
    ];
    return parts
        .map(({ 0: part, groups, index }) => {
        const { kind, choices } = groups ?? {};
        if (kind === undefined || choices === undefined)
            return partOf(part);
        const any = choices.split("|").map(sourceOf).join("|");
        // What is said no to is all that stands there, up to what follows.
        if (kind === "!")
            return `(?!(?:${any})${sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
        return `(?:${any})${kind === "@" ? "" : kind}`;
    })
        .join("");
}
function partOf(part) {
    if (part.startsWith("*"))
        return "[^/]*";
    if (part === "?")
        return "[^/]";
    if (part.startsWith("[") && part.length > 2)
        return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}


/***/ }),

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(30790);

const { major, minor, patch, inc } = __webpack_require__(38940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(74818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(74818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);

const Operator = __webpack_require__(12124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 74818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};

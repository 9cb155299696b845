export const id = 591;
export const ids = [591];
export const modules = {

/***/ 3147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prePush: () => (/* binding */ prePush)
});

;// CONCATENATED MODULE: ./packages/hooks/pushed-references.ts
/** Reads the standard input of pre-push. Lines of another form are left out. */
function parsePushedReferences(input) {
    return input.split("\n").flatMap((line) => {
        // Names of references hold no blanks, so `(delete)` is the only odd one.
        const [localReference, local, remoteReference, remote, ...more] = line.trim().split(" ");
        if (localReference === undefined || local === undefined || remoteReference === undefined)
            return [];
        if (remote === undefined || more.length > 0)
            return [];
        return {
            localReference,
            localObject: objectOf(local),
            remoteReference,
            remoteObject: objectOf(remote),
        };
    });
}
function objectOf(text) {
    return /^0+$/.test(text) ? undefined : text;
}

// EXTERNAL MODULE: ./packages/manifests/glob.ts
var glob = __webpack_require__(3445);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var checks = __webpack_require__(5638);
// EXTERNAL MODULE: ./packages/tag-verification/observe.ts + 1 modules
var observe = __webpack_require__(3257);
// EXTERNAL MODULE: ./packages/tag-verification/plan.ts + 18 modules
var plan = __webpack_require__(5871);
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
            const known = await git.references(branches.map((name) => trackedAs(name, remote)));
            const local = known.tags.find(({ name, object }) => name === tag.name && object === tag.object);
            return {
                head: tag.commit,
                branches: new Map(branches.flatMap((name) => {
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
    const defaultBranch = await defaultBranchOf(push, git);
    const found = await Promise.all(tags.map((tag) => judgeTag(push, git, { ...tag, defaultBranch })));
    return found.flat();
}
async function judgeTag(push, git, tag) {
    const { name, object, remoteObject, defaultBranch } = tag;
    const { settings, machine } = push;
    if (remoteObject === object)
        return [];
    if (remoteObject !== undefined)
        return [moved(name)];
    const commit = await git.resolve(object);
    if (commit === undefined)
        return [noCommit(name)];
    if (await isReleasedByPullRequest(git, commit))
        return [releasePlease(name)];
    const policy = {
        tagFormat: settings.tagFormat,
        prereleaseIdentifiers: ["alpha", "beta", "rc"],
        order: "line",
        placeholder: settings.placeholder,
        checks: (0,checks/* parseCheckSettings */.P7)(checks/* checkNames */.LN.filter((check) => asking.has(check)).map((check) => `${check}=off`)),
    };
    const facts = await (0,observe/* observe */.l)({
        git: gitAfterPush(git, { ...push, tag: { name, object, commit } }),
        tag: name,
        isPushed: true,
        defaultBranch,
        checks: policy.checks,
        environment: machine.environment,
        now: push.now,
    });
    return (0,plan/* plan */.e)(name, policy, facts)
        .findings.filter(({ level }) => level === "error")
        .map(({ level: _, ...finding }) => ({
        ...finding,
        found: `${finding.found} (tag ${(0,escape_text/* escapeText */.X)(name)})`,
        fix: finding.code === "branch" && defaultBranch === undefined ? nameBranch : finding.fix,
    }));
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
async function isReleasedByPullRequest(git, commit) {
    const files = await git.read(commit, ["release-please-config.json", ".release-please-manifest.json"]);
    return files.size > 0;
}
function releasePlease(name) {
    return {
        code: "release-please",
        expected: "tags of this repository to come from a merged pull request of Release Please",
        found: `the tag ${(0,escape_text/* escapeText */.X)(name)}, made by hand`,
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

/***/ 3445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}`, `[a-z]`. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    const names = path.split("/");
    return expandBraces(pattern).some((each) => matchesNames(names, each.split("/")));
}
/** `a{b,c}d` as `abd` and `acd`; anything that is no pair of braces with a comma stands for itself. */
function expandBraces(pattern) {
    const found = /^(?<before>[^{]*)\{(?<choices>[^{}]*,[^{}]*)\}(?<after>.*)$/s.exec(pattern)?.groups;
    if (found === undefined)
        return [pattern];
    const choices = found["choices"]?.split(",") ?? [];
    return choices.flatMap((choice) => expandBraces(`${found["before"] ?? ""}${choice}${found["after"] ?? ""}`));
}
/** Row by row, so that many `**` cost no more than names times patterns. */
function matchesNames(names, patterns) {
    let reached = [true, ...names.map(() => false)];
    for (const pattern of patterns) {
        const next = names.map(() => false);
        next.unshift(pattern === "**" && (reached[0] ?? false));
        for (const [index, name] of names.entries()) {
            next[index + 1] =
                pattern === "**"
                    ? (reached[index + 1] ?? false) || ((next[index] ?? false) && !name.startsWith("."))
                    : (reached[index] ?? false) && matchesName(name, pattern);
        }
        reached = next;
    }
    return reached[names.length] ?? false;
}
function matchesName(name, pattern) {
    if (!/[*?[]/.test(pattern))
        return name === pattern;
    if (name.startsWith(".") && !pattern.startsWith("."))
        return false;
    const parts = pattern.match(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g) ?? [];
    return new RegExp(`^${parts.map(partOf).join("")}$`, "u").test(name);
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

/***/ 2640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ admits)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
;// CONCATENATED MODULE: ./packages/release-model/constraint/npm.ts


/** Whether npm's range admits `version`; undefined when `text` is none, as a dist-tag or a URL. */
function npmAdmits(text, version, prereleases) {
    return parseRange(text, prereleases)?.test((0,version_spelling/* formatSemver */.a)(version));
}
function parseRange(text, prereleases = false) {
    try {
        return new (range_default())(text, { includePrerelease: prereleases });
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/cargo.ts

/**
 * Whether a Cargo requirement admits `version`; undefined when `text` is none.
 *
 * Each comparator means in Cargo what it means to npm, partial versions and pre-releases included, save that a bare
 * version is a caret and a comma is "and". https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function cargoAdmits(text, version, prereleases) {
    const comparators = text.trim() === "*" ? ["*"] : text.split(",").map((part) => rewrite(part.trim()));
    if (!comparators.every((part) => part !== undefined))
        return undefined;
    return npmAdmits(comparators.join(" "), version, prereleases);
}
function rewrite(comparator) {
    const groups = /^(?<operator>=|>=|<=|>|<|~|\^)?\s*(?<bound>[0-9]+(?:\.(?:[0-9]+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(comparator)?.groups;
    const bound = groups?.["bound"];
    if (bound === undefined)
        return undefined;
    const operator = groups?.["operator"] ?? (/[*xX]/.test(bound) ? "" : "^");
    return `${operator}${bound}`;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
;// CONCATENATED MODULE: ./packages/release-model/constraint/helm.ts


/**
 * Whether a chart dependency's constraint admits `version`; undefined when `text` is none. Helm uses Masterminds/semver 3,
 * whose language looks like npm's but differs: a bare `1.2` is a tilde, `!=` exists, and one pre-release in a
 * group of comparators opens the whole group to pre-releases. https://github.com/Masterminds/semver#checking-version-constraints
 */
function helmAdmits(text, version, prereleases = false) {
    let admitted = false;
    for (const alternative of text.split("||")) {
        const comparators = parseGroup(alternative);
        if (comparators === undefined)
            return undefined;
        const open = prereleases || comparators.some(({ bound }) => bound.prerelease !== "");
        const considered = version.prerelease === undefined || open;
        admitted ||= considered && comparators.every((comparator) => passes(comparator, version));
    }
    return admitted;
}
const spelling = "v?(?:[0-9]+|[xX*])(?:\\.(?:[0-9]+|[xX*])){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z.-]+)?";
const hyphenated = new RegExp(`(${spelling})\\s+-\\s+(${spelling})`, "g");
const comparatorPattern = new RegExp(`^(?<operator>=>|=<|>=|<=|!=|~>|[=<>~^])?\\s*(?<bound>${spelling})(?:\\s*,\\s*|\\s+|$)`);
function parseGroup(text) {
    let rest = text.replaceAll(hyphenated, ">=$1, <=$2 ").trim();
    if (rest === "")
        return undefined;
    const comparators = [];
    while (rest !== "") {
        const match = comparatorPattern.exec(rest);
        if (match === null)
            return undefined;
        const ends = match[0].trimEnd().endsWith(",") && match[0].length === rest.length;
        if (ends)
            return undefined;
        comparators.push({
            operator: match.groups?.["operator"] ?? "=",
            bound: parsePartial(match.groups?.["bound"] ?? ""),
        });
        rest = rest.slice(match[0].length);
    }
    return comparators;
}
function parsePartial(text) {
    const [withoutBuild = ""] = text.replace(/^v/, "").split("+");
    const dash = withoutBuild.indexOf("-");
    const spelled = dash === -1 ? withoutBuild : withoutBuild.slice(0, dash);
    const parts = spelled.split(".");
    const open = parts.findIndex((part) => /^[xX*]$/.test(part));
    return {
        numbers: (open === -1 ? parts : parts.slice(0, open)).map(Number),
        prerelease: dash === -1 ? "" : withoutBuild.slice(dash),
    };
}
function passes({ operator, bound }, version) {
    const { numbers } = bound;
    const complete = numbers.length === 3;
    const order = compare_default()((0,version_spelling/* formatSemver */.a)(version), `${pad(numbers).join(".")}${bound.prerelease}`);
    const prefix = comparePrefix(version, numbers);
    switch (operator) {
        case "=":
            return complete ? order === 0 : tilde(numbers, version, order);
        case "!=":
            return complete ? order !== 0 : prefix !== 0 || isOpenToPrerelease(numbers, version);
        case ">":
            // `>1.2` means from 1.3.0 on.
            return complete ? order > 0 : prefix > 0;
        case "<":
            return order < 0;
        case ">=":
        case "=>":
            return order >= 0;
        case "<=":
        case "=<":
            return complete ? order <= 0 : prefix <= 0;
        case "^":
            return order >= 0 && comparePrefix(version, caretPrefix(numbers)) === 0;
        default:
            return tilde(numbers, version, order);
    }
}
/** `!=1.2` leaves out the stable 1.2 versions only, where the group admits pre-releases at all: so the library has it. */
function isOpenToPrerelease(numbers, version) {
    return numbers.length === 2 && version.prerelease !== undefined;
}
/** `~0.0.0` and `~*` admit everything: so the library has it, on purpose. */
function tilde(numbers, version, order) {
    if (numbers.length === 3 && numbers.every((number) => number === 0))
        return order >= 0;
    return order >= 0 && comparePrefix(version, numbers.slice(0, 2)) === 0;
}
/** The numbers that a caret holds fast: up to the first that is not zero. */
function caretPrefix(numbers) {
    const significant = numbers.findIndex((number) => number !== 0);
    return significant === -1 ? numbers : numbers.slice(0, significant + 1);
}
function comparePrefix({ major, minor, patch }, prefix) {
    const own = [major, minor, patch];
    for (const [index, number] of prefix.entries()) {
        const difference = (own[index] ?? 0) - number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function pad(numbers) {
    return [0, 1, 2].map((index) => numbers[index] ?? 0);
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./packages/release-model/constraint/pep440.ts


/**
 * Whether a specifier set contains `version`; undefined when `text` is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 *
 * Parsing and order come from `@renovatebot/pep440`; containment is written out here because that library throws
 * on invalid input and takes `1` for outside of `~=1.0.0`.
 */
function pep440Admits(text, version, prereleases) {
    const clauses = [];
    for (const part of text.split(",")) {
        if (part.trim() === "")
            continue;
        const clause = parseClause(part.trim());
        if (clause === undefined)
            return undefined;
        clauses.push(clause);
    }
    return containsAll(clauses, version, prereleases);
}
/**
 * Whether every clause contains `version`, pre-releases only where one is mentioned or `prereleases` says so. This default is
 * the installer's and not that of packaging 26's `SpecifierSet` (see {@link AdmitsOptions}).
 */
function containsAll(clauses, version, prereleases) {
    const allowed = prereleases ?? clauses.some(mentionsPrerelease);
    if (version.prerelease !== undefined && !allowed)
        return false;
    const spelled = (0,version_spelling/* formatPep440 */.J)(version);
    return clauses.every((clause) => contains(clause, spelled, version));
}
/** The clause `text` spells, or undefined. */
function parseClause(text) {
    const groups = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<rest>[^\s;),]*)$/.exec(text)?.groups;
    const operator = operators.find((known) => known === groups?.["operator"]);
    const rest = groups?.["rest"];
    if (operator === undefined || rest === undefined)
        return undefined;
    if (operator === "===")
        return { operator, version: rest, wildcard: false };
    const wildcard = rest.endsWith(".*");
    const version = wildcard ? rest.slice(0, -2) : rest;
    const read = (0,pep440.explain)(version);
    if (read === null)
        return undefined;
    const equality = operator === "==" || operator === "!=";
    if (wildcard && (!equality || !/^v?(?:[0-9]+!)?[0-9.]+$/i.test(version)))
        return undefined;
    if (!equality && version.includes("+"))
        return undefined;
    if (operator === "~=" && read.release.length < 2)
        return undefined;
    return { operator, version, wildcard };
}
const operators = ["===", "~=", "==", "!=", "<=", ">=", "<", ">"];
/** `!=1.0rc1` and `==1.*` mention none in this sense: https://packaging.pypa.io/en/stable/specifiers.html */
function mentionsPrerelease({ operator, version, wildcard }) {
    return operator !== "!=" && !wildcard && (0,pep440.explain)(version)?.is_prerelease === true;
}
function contains(clause, spelled, candidate) {
    const { operator, version, wildcard } = clause;
    if (operator === "===")
        return version.toLowerCase() === spelled;
    const bound = (0,pep440.explain)(version);
    if (bound === null)
        return false;
    const order = (0,pep440.compare)(spelled, version);
    const within = (prefix) => bound.epoch === 0 && startsWith(candidate, prefix);
    switch (operator) {
        case "==":
            return wildcard ? within(bound.release) : order === 0;
        case "!=":
            return wildcard ? !within(bound.release) : order !== 0;
        case ">=":
            return order >= 0;
        case "<=":
            return order <= 0;
        case "~=":
            return order >= 0 && within(bound.release.slice(0, -1));
        case ">":
            return order > 0;
        case "<":
            // `<1.0` leaves out the pre-releases of 1.0 itself, unless it names one; `<1.0.post1` does not.
            return (order < 0 &&
                (bound.is_prerelease ||
                    bound.is_postrelease ||
                    candidate.prerelease === undefined ||
                    !sameRelease(candidate, bound)));
    }
}
/** `1` is `1.0.0` here: the shorter side is padded with zeros. */
function startsWith({ major, minor, patch }, prefix) {
    const release = [major, minor, patch];
    return prefix.every((number, index) => (release[index] ?? 0) === number);
}
function sameRelease(candidate, bound) {
    const length = Math.max(3, bound.release.length);
    const padded = Array.from({ length }, (_, index) => bound.release[index] ?? 0);
    return bound.epoch === 0 && startsWith(candidate, padded);
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/poetry.ts


/**
 * Whether poetry's own constraint language admits `version`; undefined when `text` is none of it.
 * Caret, tilde and bare versions are rewritten as the PEP 440 clauses they stand for, so that both languages share one order.
 * https://python-poetry.org/docs/dependency-specification/
 */
function poetryAdmits(text, version, prereleases) {
    const alternatives = text.trim().split(/\s*\|\|?\s*/);
    let admitted = false;
    for (const alternative of alternatives) {
        const clauses = parseAlternative(alternative);
        if (clauses === undefined)
            return undefined;
        admitted ||= containsAll(clauses, version, prereleases);
    }
    return admitted;
}
/** Comma and space both mean "and"; a space after an operator means nothing. A trailing comma is allowed. */
function parseAlternative(text) {
    const parts = text
        .replace(/,\s*$/, "")
        .replaceAll(/([\^~=<>!])\s+/g, "$1")
        .split(/\s*,\s*|\s+/);
    const clauses = [];
    for (const part of parts) {
        const meant = desugar(part);
        if (meant === undefined)
            return undefined;
        clauses.push(...meant);
    }
    return clauses;
}
function desugar(part) {
    if (/^v?[x*](?:\.[x*])*$/i.test(part))
        return [];
    const ranged = /^(?<sign>\^|~(?!=)|~=)(?<bound>.+)$/.exec(part)?.groups;
    if (ranged !== undefined)
        return poetry_range(ranged["sign"] ?? "", ranged["bound"] ?? "");
    const plain = /^(?<operator>==?|!=|<=|>=|<|>)?(?<bound>[^=<>!].*)$/.exec(part)?.groups;
    if (plain === undefined)
        return undefined;
    const operator = aliases.get(plain["operator"] ?? "") ?? plain["operator"] ?? "";
    // poetry reads `1.*.*` as `1.*`.
    const clause = parseClause(`${operator}${(plain["bound"] ?? "").replace(/(?:\.\*)+$/, ".*")}`);
    return clause === undefined ? undefined : [clause];
}
const aliases = new Map([
    ["", "=="],
    ["=", "=="],
]);
/** `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, `~=1.2` as in PEP 440 but `~=1` is allowed too. */
function poetry_range(sign, bound) {
    const release = (0,pep440.explain)(bound)?.release;
    if (release === undefined)
        return undefined;
    const epoch = /^v?(?:[0-9]+!)?/i.exec(bound)?.[0] ?? "";
    const raised = raisedPosition(sign, release);
    const above = release.slice(0, raised + 1).map((number, index) => (index === raised ? number + 1 : number));
    return [
        { operator: ">=", version: bound, wildcard: false },
        { operator: "<", version: `${epoch}${above.join(".")}`, wildcard: false },
    ];
}
/** Which number of the release the upper bound raises. */
function raisedPosition(sign, release) {
    if (sign === "~")
        return Math.min(1, release.length - 1);
    if (sign === "~=")
        return Math.max(0, release.length - 2);
    const significant = release.slice(0, 3).findIndex((number) => number !== 0);
    return significant === -1 ? Math.min(2, release.length - 1) : significant;
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/admits.ts







/**
 * Whether an installer that reads `constraint` may take `version`, by the rules of the syntax's own tool. Throws a Refusal
 * `constraint-format` when the text is no constraint of that syntax (a dist-tag, a URL), so that nobody reads "no" for it.
 */
function admits(constraint, version, options = {}) {
    const { syntax, text } = constraint;
    // Longer than anybody writes, shorter than what could make a pattern slow.
    const answer = text.length > 1000 ? undefined : rules[syntax](text, version, options.prereleases);
    if (answer !== undefined)
        return answer;
    throw new errors/* Refusal */.P_({
        code: "constraint-format",
        expected: `a version constraint as ${tools[syntax]} reads it`,
        found: `"${(0,escape_text/* escapeText */.X)(text)}"`,
        fix: "Correct the constraint where it stands.",
    });
}
const rules = {
    pep440: pep440Admits,
    poetry: poetryAdmits,
    npm: npmAdmits,
    cargo: cargoAdmits,
    helm: helmAdmits,
};
const tools = {
    pep440: "pip (PEP 440)",
    poetry: "poetry",
    npm: "npm",
    cargo: "cargo",
    helm: "helm",
};


/***/ }),

/***/ 6647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareSpelled)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Compares two versions as their ecosystem spells and orders them: negative, zero, positive; undefined when one of them
 * is no version there. PyPI by PEP 440, where `1.4` equals `1.4.0`; all others by SemVer, with or without a leading `v`.
 */
function compareSpelled(ecosystem, a, b) {
    if (a.length > 256 || b.length > 256)
        return undefined;
    if (ecosystem === "pypi") {
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(a) === null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(b) === null ? undefined : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a, b);
    }
    const [left, right] = [semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withoutV(a)), semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withoutV(b))];
    return left === null || right === null ? undefined : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default()(left, right);
}
function withoutV(text) {
    return text.replace(/^v(?=[0-9])/, "");
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   uU: () => (/* binding */ ecosystems)
/* harmony export */ });
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = ["pypi", "npm", "cargo", "helm", "image", "github", "component"];
/** Normalises `name` as its ecosystem compares names. */
function packageName(ecosystem, name) {
    return { ecosystem, name: normalise[ecosystem](name) };
}
/** `pypi:coreason-manifest`: unique, and fit for a key of a map. */
function packageKey(name) {
    return `${name.ecosystem}:${name.name}`;
}
const normalise = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    pypi: (name) => name.replaceAll(/[-_.]+/g, "-").toLowerCase(),
    npm: (name) => name,
    // crates.io treats - and _ alike: https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions
    cargo: (name) => name.replaceAll("_", "-").toLowerCase(),
    helm: (name) => name,
    // Docker's familiar names: https://github.com/distribution/reference/blob/main/normalize.go
    image: (name) => name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "").replace(/^library\//, ""),
    // GitHub compares owners and repositories without case.
    github: (name) => name.toLowerCase().replace(/\.git$/, ""),
    // Variables cannot have a dash in their names, repositories seldom have an underscore.
    component: (name) => name.replaceAll("_", "-").toLowerCase(),
};


/***/ })

};

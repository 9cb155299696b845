export const id = 9342;
export const ids = [9342];
export const modules = {

/***/ 45071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOfGroups),
/* harmony export */   R: () => (/* binding */ normalGroup)
/* harmony export */ });
/** https://packaging.python.org/en/latest/specifications/dependency-groups/ */
function normalGroup(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
/** Whether a lock was made for the group or the extra that a pin belongs to. */
function isOfGroups({ place }, groups) {
    const [, plain, quoted] = /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)(?:\.([^.[\]]+)|\["([^"]+)"\])/.exec(place) ?? [];
    const group = plain ?? quoted;
    return group === undefined || groups === undefined || groups.includes(normalGroup(group));
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ planStaticVersion),
/* harmony export */   gC: () => (/* binding */ compareStatic),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56647);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15615);

/** What has to be edited for `found` to declare `version`, in the spelling of its file; a leading `v` stays. */
function planStaticVersion(found, version, { placeholder, allowDowngrade = false } = {}) {
    if (isPlaceholder(found.text, placeholder))
        return { kind: "placeholder", found };
    const prefix = /^[vV](?=\d)/.exec(found.text)?.[0] ?? "";
    const wanted = spell(found, version);
    const order = compareStatic(found, version);
    if (order === undefined)
        return { kind: "refused", found, problem: noVersion(found) };
    // Equal versions can be spelled differently: `1.4` in a pyproject.toml is 1.4.0 to everybody who reads it.
    if (order === 0)
        return { kind: "current", found };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found };
    const after = prefix + wanted;
    return { kind: "edit", found, after, edit: { path: found.path, ...found.span, text: after } };
}
/**
 * Whether a declared version is one that never is released: the given placeholder or any spelling of 0.0.0 with
 * whatever behind it (`0.0.0-dev`, `0.0.0.dev0`, `0.0.0+unknown`).
 */
function isPlaceholder(text, placeholder) {
    return text === placeholder || /^[vV]?0(?:\.0){0,2}(?:$|[-+]|\.?[A-Za-z])/.test(text);
}
/** Negative when the declaration is below `version`, zero when it says it; undefined when it is no version. */
function compareStatic(found, version) {
    const text = found.text.replace(/^[vV](?=\d)/, "");
    const asSemver = isPython(found) ? undefined : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareSpelled */ .f)("npm", text, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatSemver */ .a)(version));
    return asSemver ?? (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareSpelled */ .f)("pypi", text, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatPep440 */ .J)(version));
}
function spell(found, version) {
    return isPython(found) ? (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatPep440 */ .J)(version) : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatSemver */ .a)(version);
}
function isPython({ kind }) {
    return ["pyproject", "python-module", "setup-cfg", "setup-py"].includes(kind);
}
function noVersion({ path: file, line, column, place, text }) {
    return {
        code: "static-version-format",
        expected: `a version at ${place}`,
        found: JSON.stringify(text),
        fix: "Write a version there, or the placeholder when the version comes from the tag.",
        location: { file, line, column },
    };
}


/***/ }),

/***/ 48082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** The files as they lie in a folder, edits that are not committed included. */
function folderTree(files) {
    return {
        list: () => files.list(),
        read: async (paths) => {
            const found = new Map();
            const problems = [];
            // In portions: a repository with thousands of manifests must not open thousands of files at once.
            for (let start = 0; start < paths.length; start += filesAtOnce) {
                const portion = paths.slice(start, start + filesAtOnce);
                const results = await Promise.allSettled(portion.map((path) => files.read(path)));
                for (const [index, result] of results.entries()) {
                    const path = portion[index] ?? "";
                    if (result.status === "fulfilled")
                        found.set(path, result.value);
                    else if (isGone(result.reason))
                        continue;
                    else if (result.reason instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
                        problems.push(result.reason);
                    else
                        throw result.reason;
                }
            }
            return { files: found, problems };
        },
    };
}
const filesAtOnce = 64;
/** A file that git tracks and somebody has deleted is simply not there. */
function isGone(reason) {
    if (!(reason instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_) || reason.code !== "file-missing")
        return false;
    const { cause } = reason;
    return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
}
/** The files of one commit. */
function commitTree(git, commit) {
    return {
        list: () => git.list(commit),
        read: async (paths) => ({ files: await git.read(commit, paths), problems: [] }),
    };
}


/***/ }),

/***/ 73992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ tagSeriesReader)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52552);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47317);


/**
 * Reads the versions that a repository has tagged in any spelling: with and without the `v`, as SemVer and as PEP 440 have
 * it, with build metadata or a local label. Only of the series of `format`: `ui-v{version}` has nothing to do with
 * `core-v1.0.0`. A floating `v1` or `v1.4`, a development release and a pre-release of another kind are no releases.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagSeriesReader(format) {
    const { before, after } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTagFormat */ .AO)(format);
    // The v of `dev{version}` is part of a word.
    const series = before.replace(/(?<![A-Za-z])[vV]$/, "");
    const mayHaveV = !/[A-Za-z]$/.test(series);
    return (tag) => {
        if (!tag.startsWith(series) || !tag.endsWith(after))
            return undefined;
        const spelled = tag.slice(series.length, tag.length - after.length);
        return readAnySpelling(mayHaveV ? spelled.replace(/^[vV]/, "") : spelled);
    };
}
/** `1.4.0-1` is left out: for npm it comes before 1.4.0, for Python after it. */
const anySpelling = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?<further>(?:\.\d+)*)(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)(?:[-_.]?(?<count>\d+))?)?(?<post>[-_.]?(?:post|rev|r)(?:[-_.]?\d+)?)?(?:\+[\w.-]+)?$/i;
/** As our own tags are spelled, and most others: seen for what it is in a third of the time, which ten thousand tags feel. */
const usualSpelling = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
function readAnySpelling(text) {
    if (text.length > _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .longestVersion */ .Ps)
        return undefined;
    return readUsualSpelling(text) ?? readOtherSpelling(text);
}
function readUsualSpelling(text) {
    const found = usualSpelling.exec(text);
    if (found === null)
        return undefined;
    const [, ...parts] = found;
    const [major, minor, patch, kind, count] = parts;
    const identifier = _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .prereleaseIdentifiers */ .F4.get(kind ?? "");
    const version = { major: Number(major), minor: Number(minor), patch: Number(patch) };
    const number = Number(count ?? 0);
    if (Math.max(version.major, version.minor, version.patch, number) > Number.MAX_SAFE_INTEGER)
        return undefined;
    return identifier === undefined ? version : { ...version, prerelease: { identifier, number } };
}
function readOtherSpelling(text) {
    const groups = anySpelling.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const numberOf = (name) => Number(groups[name] ?? 0);
    const [major, minor, patch, count] = ["major", "minor", "patch", "count"].map(numberOf);
    if (major === undefined || minor === undefined || patch === undefined || count === undefined)
        return undefined;
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .prereleaseIdentifiers */ .F4.get(groups["identifier"]?.toLowerCase() ?? "");
    const isRevised = groups["post"] !== undefined || /[1-9]/.test(groups["further"] ?? "");
    return {
        major,
        minor,
        patch,
        ...(identifier !== undefined && { prerelease: { identifier, number: count } }),
        ...(isRevised && { isRevised }),
    };
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ isHighestStable),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/**
 * Negative when `a` comes before `b`, zero when they are one version, positive otherwise.
 * SemVer precedence; PEP 440 orders these versions the same way.
 */
function compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrereleases(a.prerelease, b.prerelease) ||
        Number(a.isRevised ?? false) - Number(b.isRevised ?? false));
}
/** Whether the version is an alpha, a beta or a release candidate. */
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.4` of `1.4.2`: the line of releases a patch belongs to. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}
/** Whether two versions are of one line. */
function isSameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
/** Whether `version` is stable and no version in `existing` is stable and higher. */
function isLatest(version, existing) {
    return isHighestStable(version, existing, () => true);
}
/** Whether `version` is stable and no stable version in `existing` that `sameLine` accepts is higher. */
function isHighestStable(version, existing, sameLine) {
    if (isPrerelease(version))
        return false;
    return !existing.some((other) => !isPrerelease(other) && sameLine(other) && compareVersions(other, version) > 0);
}
/**
 * The next stable version. Of a pre-release it is the version being prepared when that is already such a step,
 * as `npm version` has it: patch of `1.4.0-rc.2` is `1.4.0`, major of it is `2.0.0`.
 */
function nextVersion(version, part) {
    const { major, minor, patch } = version;
    const prepared = isPrerelease(version);
    switch (part) {
        case "major":
            return prepared && minor === 0 && patch === 0
                ? { major, minor, patch }
                : { major: major + 1, minor: 0, patch: 0 };
        case "minor":
            return prepared && patch === 0 ? { major, minor, patch } : { major, minor: minor + 1, patch: 0 };
        case "patch":
            return { major, minor, patch: prepared ? patch : patch + 1 };
    }
}
const rank = { alpha: 0, beta: 1, rc: 2 };
function comparePrereleases(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return rank[a.identifier] - rank[b.identifier] || a.number - b.number;
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bumpOf),
/* harmony export */   z: () => (/* binding */ nextRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);


const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)$/,
    headerCorrespondence: ["type", "scope", "breaking", "subject"],
    noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
});
/** The strongest bump that any of the commit messages asks for. */
function bumpOf(messages) {
    let strongest = "none";
    for (const message of messages) {
        const bump = bumpOfOne(message);
        if (bump === "major")
            return "major";
        if (bump === "minor" || (bump === "patch" && strongest === "none"))
            strongest = bump;
    }
    return strongest;
}
/**
 * The version the commits since `latest` lead to, or undefined when they lead to none. Below 1.0.0 a breaking
 * change is a minor step (https://semver.org/#spec-item-4). A repository without a release begins at 0.1.0.
 */
function nextRelease(latest, bump) {
    if (latest === undefined)
        return { major: 0, minor: 1, patch: 0 };
    if (bump === "none")
        return undefined;
    return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .nextVersion */ .yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
}
function bumpOfOne(message) {
    // The parser refuses an empty message; git allows one.
    if (message.trim() === "")
        return "none";
    const commit = parser.parse(message);
    if (commit["breaking"] === "!" || commit.notes.length > 0)
        return "major";
    if (commit["type"] === "feat")
        return "minor";
    return commit["type"] === "fix" || commit["type"] === "perf" || commit["type"] === "revert"
        ? "patch"
        : "none";
}


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ observeClone),
/* harmony export */   O: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52552);
/* harmony import */ var _next_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2416);


/** Reads where one clone stands. Nothing is fetched and nothing is changed. */
async function observeClone(machine, repository, directory) {
    const git = machine.git(directory);
    const own = `refs/heads/${repository.branch}`;
    const remotes = `refs/remotes/origin/${repository.branch}`;
    const [{ branch, modified }, { tags, branches }, isShallow] = await Promise.all([
        git.workTree(),
        git.references([own, remotes]),
        git.isShallow(),
    ]);
    const head = await resolveHead(git, branches.get(own), branches.get(remotes));
    const versions = versionTags(tags, repository.tag);
    const latest = versions.find(({ version }) => !(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version)) ?? versions[0];
    const since = head.local === undefined ? [] : await git.commits(rangeSince(latest, head.local));
    return {
        repository: repository.name,
        directory,
        branch,
        defaultBranch: repository.branch,
        head: head.local,
        behindRemote: head.behind,
        modified,
        tags: versions,
        latest,
        commitsSinceLatest: since.length,
        next: head.local === undefined
            ? undefined
            : (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRelease */ .z)(latest?.version, (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpOf */ .u)(since.map(({ message }) => message))),
        problems: problemsOf({ directory, wanted: repository.branch, branch, head: head.local, isShallow }),
    };
}
function problemsOf(clone) {
    const { directory, wanted, branch, head, isShallow } = clone;
    const problems = [];
    if (head === undefined) {
        problems.push({
            code: "branch-missing",
            expected: `a commit on ${wanted}, its default branch by the graph, in ${directory}`,
            found: branch === undefined || branch === wanted ? "none" : `none; ${branch} is checked out`,
            fix: `Fetch the branch, or say \`branch: ${branch ?? "NAME"}\` in the graph.`,
        });
    }
    if (isShallow) {
        problems.push({
            code: "shallow-clone",
            expected: `the whole history and its tags in ${directory}`,
            found: "a shallow clone: releases may be missing here",
            fix: `git -C ${directory} fetch --unshallow --tags`,
        });
    }
    return problems;
}
/** The tags that name a version in the repository's format, highest first. Others are somebody else's. */
function versionTags(tags, format) {
    const read = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .tagReader */ .uO)(format);
    return tags
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version));
}
async function resolveHead(git, local, remote) {
    if (local === undefined || remote === undefined || local === remote)
        return { local: local ?? remote, behind: 0 };
    return { local, behind: await git.count({ from: local, to: remote }) };
}
function rangeSince(latest, head) {
    return latest === undefined ? { to: head } : { from: latest.commit, to: head };
}


/***/ }),

/***/ 78306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ observeTagging)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20449);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25731);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26794);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60526);
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48082);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73992);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2169);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);





/**
 * Reads the clone and its version declarations: from the default branch's newest commit when a tag is to be
 * made (that is what the tag will name), from the work tree when files are to be bumped.
 */
async function observeTagging(machine, repository, directory, from) {
    const clone = await (0,_release_actions_suite__WEBPACK_IMPORTED_MODULE_0__/* .observeClone */ .I)(machine, repository, directory);
    const read = await readFiles(machine, clone, from);
    const sources = new Map();
    const declared = [];
    const problems = [...read.problems];
    const locks = [];
    for (const [path, bytes] of read.files) {
        const kind = (0,_release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockFormatOf */ .Yp)(path, bytes)?.kind;
        if (kind !== undefined)
            locks.push({ path, kind, bytes });
        if (!(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .mayDeclareVersion */ .O)(path))
            continue;
        try {
            const source = new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL(path, bytes);
            sources.set(path, source);
            if (isOwnDeclaration(source))
                declared.push(...ownVersions(source, repository));
        }
        catch (error) {
            if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_))
                throw error;
            problems.push(error);
        }
    }
    const series = await readSeries(machine, repository, directory);
    const contained = await containedTags(machine, clone, series);
    return { clone, series, contained, declared, locks, sources, problems };
}
/** `1.5.0` beside `v1.4.0` is a release of the same series, whoever spelled it. */
async function readSeries(machine, { tag: format }, directory) {
    const read = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .tagSeriesReader */ .t)(format);
    return (await machine.git(directory).tags())
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Zy)(right.version, left.version));
}
async function containedTags(machine, { head, directory }, series) {
    if (head === undefined || series.length === 0)
        return [];
    const names = series.map(({ name }) => name);
    const contained = new Set(await machine.git(directory).contains(head, names));
    return series.filter(({ name }) => contained.has(name));
}
async function readFiles(machine, clone, from) {
    const tree = from === "commit" ? commitOf(machine, clone) : (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_7__/* .folderTree */ .j)(machine.files(clone.directory));
    const isWanted = (path) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .mayDeclareVersion */ .O)(path) || (from === "work-tree" && isLock(path.slice(path.lastIndexOf("/") + 1)));
    const paths = await tree.list();
    return tree.read(paths.filter((path) => isWanted(path) && !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_8__/* .isVendored */ .E)(path)));
}
function commitOf(machine, clone) {
    if (clone.head !== undefined)
        return (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_7__/* .commitTree */ .S)(machine.git(clone.directory), clone.head);
    return { list: () => Promise.resolve([]), read: () => Promise.resolve({ files: new Map(), problems: [] }) };
}
function isLock(name) {
    return _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockFormats */ .wQ.some(({ fileName }) => fileName === name);
}
/** Without an `appVersion` that shows, as the graph says, the version of another repository. */
function ownVersions(source, { appVersions }) {
    const declared = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .readStaticVersions */ .q)(source);
    return appVersions.has(source.path)
        ? declared.filter(({ kind }) => kind !== "chart-app-version")
        : declared;
}
/** A private package below the root (a demo, a docs site) is not released: its version is its own affair. */
function isOwnDeclaration(source) {
    return !source.path.includes("/") || (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__/* .describePackage */ .I)(source)?.isPrivate !== true;
}


/***/ }),

/***/ 13263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planTag),
/* harmony export */   R: () => (/* binding */ requireTagRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8965);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52552);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15615);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2169);


/**
 * Plans an annotated tag on the newest commit of the default branch; a tag that stands there already is the plan's goal.
 * What the version files say counts first, then the order of versions, then whether the clone is fit. Pure.
 * @throws {Refusal} `release-please`, `branch-missing`, `tag-exists`, `static-version`, `order`, `commit-tagged`, `shallow-clone`, `dirty` or `behind-remote`.
 */
function planTag(repository, facts, version) {
    const { clone } = facts;
    requireTagRelease(repository, version);
    const [problem] = [
        ...facts.problems,
        ...disagreements(facts, version),
        ...outOfOrder(facts, version),
        ...unfit(clone),
    ];
    const head = clone.head;
    if (head === undefined) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "branch-missing",
            expected: `a commit on ${clone.defaultBranch} in ${clone.directory}`,
            found: "none",
            fix: "Fetch the branch, or set the repository's `branch` in the graph.",
        });
    }
    const tag = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)(version, repository.tag);
    const common = {
        repository: repository.name,
        directory: clone.directory,
        version,
        tag,
        branch: clone.defaultBranch,
    };
    const existing = facts.series.find(({ name }) => name === tag) ?? spelledElsewhere(facts, version);
    if (existing !== undefined) {
        if (existing.commit === head)
            return { kind: "exists", ...common, commit: head };
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "tag-exists",
            expected: `no tag ${tag}, or one on ${head.slice(0, 12)}`,
            found: `${existing.name} on ${existing.commit.slice(0, 12)}`,
            fix: "Choose the next version; a published tag is never moved.",
        });
    }
    if (problem !== undefined)
        throw problem instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ ? problem : new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(problem);
    return { kind: "create", ...common, commit: head };
}
/**
 * @throws {Refusal} `release-please` where nobody makes tags by hand.
 */
function requireTagRelease(repository, version) {
    if (repository.release !== "release-please")
        return;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
        code: "release-please",
        expected: `${repository.name} to be released by its Release Please pull request`,
        found: `a request to release ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)} by hand`,
        fix: `Merge the open release pull request of ${repository.name}; to ask for a certain version, commit with the footer "Release-As: ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}".`,
    });
}
function disagreements(facts, version) {
    return facts.declared.flatMap((found) => {
        const outcome = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .planStaticVersion */ .Y7)(found, version);
        if (outcome.kind === "current" || outcome.kind === "placeholder")
            return [];
        if (outcome.kind === "refused")
            return [outcome.problem];
        return [
            {
                code: "static-version",
                expected: `${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}, or a placeholder, in ${found.place}`,
                found: found.text,
                fix: "Change it with `release-helper bump`, commit, and tag again.",
                location: { file: found.path, line: found.line, column: found.column },
            },
        ];
    });
}
/** The same version in another spelling on another commit. On this commit the two are one release. */
function spelledElsewhere({ clone, series }, version) {
    return series.find((tag) => tag.commit !== clone.head && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) === 0);
}
function outOfOrder({ clone, series, contained }, version) {
    const passed = contained.find((tag) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) > 0);
    if (passed !== undefined) {
        return [
            {
                code: "order",
                expected: `a version newer than every tag that ${clone.defaultBranch} contains`,
                found: `${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}, although ${passed.name} is in its history`,
                fix: `Choose a higher version; to patch an older line, tag on a branch that does not contain ${passed.name}.`,
            },
        ];
    }
    const beside = series.find((tag) => tag.commit === clone.head && !isCandidateOf(tag.version, version));
    if (beside !== undefined) {
        // `git describe` names one of them, so what is built from either tag may bear the other's version.
        return [
            {
                code: "commit-tagged",
                expected: `a commit without another version tag`,
                found: `${beside.name} on the newest commit of ${clone.defaultBranch}`,
                fix: `That release exists already. Commit what is new, and tag again.`,
            },
        ];
    }
    const newer = series.find((tag) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .isSameLine */ .r7)(tag.version, version) && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) > 0);
    if (newer === undefined)
        return [];
    return [
        {
            code: "order",
            expected: `a version newer than every tag of the line ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(version)}`,
            found: `${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}, although ${newer.name} exists`,
            fix: "Choose a higher version.",
        },
    ];
}
/** Whether a tag is the version itself or a pre-release of it: a candidate is released by tagging its very commit. */
function isCandidateOf(tagged, version) {
    const { major, minor, patch } = tagged;
    return major === version.major && minor === version.minor && patch === version.patch;
}
/** A tag names a commit: what is not committed, or not fetched and merged, would silently not be in the release. */
function unfit(clone) {
    const problems = [...clone.problems];
    const [first, ...others] = clone.modified;
    if (first !== undefined) {
        problems.push({
            code: "dirty",
            expected: `no uncommitted changes in ${clone.directory}`,
            found: others.length === 0 ? first : `${first} and ${others.length} more`,
            fix: "Commit what belongs to the release or stash it, and tag again.",
        });
    }
    if (clone.behindRemote > 0) {
        problems.push({
            code: "behind-remote",
            expected: `${clone.defaultBranch} to hold everything that was fetched from its remote`,
            found: `${clone.behindRemote} commit${clone.behindRemote === 1 ? "" : "s"} that it lacks`,
            fix: `git -C ${clone.directory} switch ${clone.defaultBranch}, then git merge --ff-only origin/${clone.defaultBranch}, and tag again.`,
        });
    }
    return problems;
}


/***/ })

};

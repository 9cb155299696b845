export const id = 689;
export const ids = [689];
export const modules = {

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingOf: () => (/* binding */ nothingOf),
  observeCommit: () => (/* binding */ observeCommit)
});

// EXTERNAL MODULE: ./packages/tag-verification/known.ts
var known = __webpack_require__(260);
// EXTERNAL MODULE: ./packages/tag-verification/observe-builds.ts
var observe_builds = __webpack_require__(2241);
// EXTERNAL MODULE: ./packages/tag-verification/observe-files.ts + 85 modules
var observe_files = __webpack_require__(8074);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/tag-verification/observe-publication.ts

/** Asks the remote for the tag. */
async function observeRemote(options) {
    const { git, tag, token } = options;
    const names = Object.keys(await git.remotes());
    const remote = names.includes("origin") ? "origin" : names[0];
    return remote === undefined
        ? { kind: "known", value: undefined }
        : answered(async () => git.remoteTag(remote, tag, token));
}
/** Asks the registries for the version of each package. */
async function observeArtifacts(options) {
    const { registry, version, packages } = options;
    if (version === undefined)
        return [];
    return Promise.all(publishedNames(packages).map(async ({ name, spelled }) => ({
        name: spelled,
        released: await answered(async () => registry.released(name, version)),
    })));
}
/** One question for each package, however many manifests name it. */
function publishedNames(packages) {
    const asked = packages.filter(({ isPrivate, name }) => !isPrivate && (name.ecosystem === "pypi" || name.ecosystem === "npm"));
    return asked.filter(({ name }, index) => asked.findIndex((other) => other.name.name === name.name && other.name.ecosystem === name.ecosystem) ===
        index);
}
async function answered(ask) {
    try {
        return { kind: "known", value: await ask() };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        return {
            kind: "unknown",
            reason: `${error.expected} was not had: ${error.found.split("\n")[0] ?? ""}`,
            fix: 'Run it where the network and a token with "contents: read" are at hand, or set moved-tag=warning in the input "checks".',
        };
    }
}

// EXTERNAL MODULE: ./packages/tag-verification/release-please-files.ts
var release_please_files = __webpack_require__(2711);
;// CONCATENATED MODULE: ./packages/tag-verification/release-commit.ts
/**
 * Whether a commit is a merged pull request of Release Please, by its message: the title of the pull request when it
 * was squashed, or the branch it came from when it was merged.
 * https://github.com/googleapis/release-please/blob/main/docs/customizing.md#pull-request-title
 */
function readReleaseCommit(message, titlePattern) {
    const [header = ""] = message.split("\n", 1);
    if (/^Merge pull request #\d+ from \S+\/release-please--\S+$/.test(header)) {
        return { kind: "release", version: undefined };
    }
    const patterns = [titlePattern, ...defaultPatterns].filter((pattern) => pattern !== undefined);
    for (const pattern of patterns) {
        const match = titleRegex(pattern).exec(header.replace(/ \(#\d+\)$/, ""));
        if (match !== null)
            return { kind: "release", version: match.groups?.["version"] };
    }
    return { kind: "other" };
}
const defaultPatterns = ["chore${scope}: release${component} ${version}", "chore: release ${branch}"];
function titleRegex(pattern) {
    const source = pattern
        .split(/(\$\{[a-z]+\})/)
        .map((part) => placeholders.get(part) ?? part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
        .join("");
    // A component that is left out leaves no second blank behind.
    return new RegExp(`^${source}$`);
}
const placeholders = new Map([
    ["${scope}", "(?:\\([^)]*\\))?"],
    ["${component}", "(?: \\S+)?"],
    ["${version}", "v?(?<version>\\d+\\.\\d+\\.\\d+\\S*)"],
    ["${branch}", "\\S+"],
]);

;// CONCATENATED MODULE: ./packages/tag-verification/observe-release-please.ts



/** Reads how Release Please is set up at a commit, and whether the commit came from one of its pull requests. */
async function observeReleasePlease(options) {
    const { git, commit, paths, github } = options;
    const isConfigured = paths.includes(release_please_files/* configFile */.Z) || paths.includes(release_please_files/* manifestFile */.Y);
    if (!isConfigured)
        return { isConfigured, commit: { kind: "other" }, merged: undefined };
    const [files, message] = await Promise.all([git.read(commit, [release_please_files/* configFile */.Z]), git.message(commit)]);
    const found = readReleaseCommit(message, titlePattern(files.get(release_please_files/* configFile */.Z)));
    return {
        isConfigured,
        commit: found,
        merged: found.kind === "release" || github === undefined ? undefined : await askGitHub(github, commit),
    };
}
async function askGitHub({ repository, pullRequests }, commit) {
    try {
        const found = await pullRequests.ofCommit(repository, commit);
        const isRelease = found.some(({ head, isMerged }) => isMerged && head.startsWith("release-please--"));
        return { kind: "known", value: isRelease };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        return {
            kind: "unknown",
            reason: `${error.expected} was not had: ${error.found}`,
            fix: 'Give this job the permission "pull-requests: read".',
        };
    }
}
function titlePattern(config) {
    try {
        const parsed = JSON.parse(Buffer.from(config ?? []).toString("utf8"));
        if (typeof parsed !== "object" || parsed === null || !("pull-request-title-pattern" in parsed)) {
            return undefined;
        }
        const pattern = parsed["pull-request-title-pattern"];
        return typeof pattern === "string" ? pattern : undefined;
    }
    catch {
        // Release Please itself says what is wrong with its configuration.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-commit.ts





/** Where there is no commit to read, nothing of it is known, for one reason. */
function nothingOf(why) {
    return { files: why, builds: why, publication: why, releasePlease: why };
}
/** Reads what the enabled checks need of a commit. Questions that do not wait for each other are asked at once. */
async function observeCommit(options) {
    const wants = (...names) => names.some((name) => options.checks[name] !== "off");
    if (!wants("static-version", "vcs-version", "moved-tag", "sources", "lock", "release-please")) {
        return nothingOf(known/* notAsked */.Op);
    }
    const { local } = options;
    const outside = wants("moved-tag") ? options.outside : undefined;
    const paths = await options.git.list(options.commit);
    const [{ files, builds, artifacts }, remote, releasePlease] = await Promise.all([
        (0,observe_files/* observeFiles */.A)({ ...options, paths }).then(async (read) => {
            const [built, published] = await Promise.all([
                wants("vcs-version")
                    ? (0,observe_builds/* observeBuilds */.i)({ ...options, projects: read.projects, exists: local !== undefined }).then(known/* known */.eO)
                    : known/* notAsked */.Op,
                outside === undefined ? [] : observeArtifacts({ ...outside, packages: read.packages }),
            ]);
            return { files: read, builds: built, artifacts: published };
        }),
        outside === undefined ? noOutside : observeRemote({ ...options, token: outside.token }),
        wants("release-please") ? observeReleasePlease({ ...options, paths }).then(known/* known */.eO) : known/* notAsked */.Op,
    ]);
    return {
        files: (0,known/* known */.eO)(files),
        builds,
        publication: outside === undefined ? noOutside : (0,known/* known */.eO)({ local, remote, artifacts }),
        releasePlease,
    };
}
const noOutside = (0,known/* unknown */.L5)("neither the remote nor a registry is asked here", "Verify the tag with `release-helper verify-tag` or in a workflow.");


/***/ })

};

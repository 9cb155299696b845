export const id = 4912;
export const ids = [4912];
export const modules = {

/***/ 4912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/status/report-check.ts
/** Where the graph, the manifests and the lockfiles contradict each other. Being behind is no contradiction. */
function reportCheck(statuses) {
    return { schema: 1, findings: statuses.flatMap(findingsOf) };
}
function findingsOf(status) {
    const { repository } = status;
    if (status.kind === "missing") {
        return [
            finding(repository, {
                code: "clone-missing",
                expected: `a clone of ${repository} in the workspace`,
                found: "none",
                fix: "Clone it, or name the folder that holds it with --workspace DIR.",
            }),
        ];
    }
    const sources = status.pins.flatMap(({ outcome }) => {
        if (outcome.kind !== "finding" && outcome.kind !== "refused")
            return [];
        const { path, line, column } = outcome.pin;
        return [finding(repository, { location: { file: path, line, column }, ...outcome.problem })];
    });
    return [
        ...status.problems.map((problem) => finding(repository, problem)),
        ...sources,
        ...status.locks.flatMap((lock) => lock.mismatches.map(({ name, wanted, locked }) => finding(repository, {
            code: "lock-unsatisfied",
            expected: `${name} ${wanted} in the lockfile`,
            found: locked.map(({ version }) => version).join(", ") || "no such package",
            fix: `Refresh the lockfile: release-helper pin ${name}@VERSION --dir ${status.clone.directory}`,
            location: { file: lock.path },
        }))),
        ...status.undeclared.map((upstream) => finding(repository, {
            code: "edge-undeclared",
            expected: `${upstream} under the needs of ${repository} in the graph`,
            found: "pins on it, and no such edge",
            fix: `Add ${upstream} to the needs of ${repository}.`,
        })),
        ...status.unfounded.map((upstream) => finding(repository, {
            code: "edge-unfounded",
            expected: `a pin on ${upstream} in ${repository}`,
            found: "none",
            fix: `Remove ${upstream} from the needs of ${repository}, or pin it.`,
        })),
    ];
}
function finding(repository, problem) {
    const { code, expected, found, fix, location } = problem;
    return {
        repository,
        code,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
        expected,
        found,
        fix,
    };
}

// EXTERNAL MODULE: ./packages/status/plan.ts + 1 modules
var plan = __webpack_require__(16309);
// EXTERNAL MODULE: ./packages/status/observe.ts
var observe = __webpack_require__(14045);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/check.ts






async function run({ options, terminal }) {
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        const { machine, graph, clones } = await (0,suite/* loadSuite */.bu)(terminal, options);
        return reportCheck((0,plan/* planStatus */.w)(graph, await (0,observe/* observeStatus */.b)({ machine, graph, clones, onProgress })));
    });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render: renderFindings });
    return report.findings.length > 0 ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
/** The findings under the name of their repository, upstreams first. */
function renderFindings(terminal, { findings }) {
    const { colors } = terminal;
    if (findings.length === 0)
        return `${colors.green("✔")} No findings.\n`;
    const repositories = [...new Set(findings.map(({ repository }) => repository))];
    const sections = repositories.map((repository) => {
        const own = findings.filter((finding) => finding.repository === repository);
        return `${colors.bold(repository)}\n${own.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)).join("")}`;
    });
    return `${sections.join("\n")}\n${findings.length} finding${findings.length === 1 ? "" : "s"}.\n`;
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderProblemLines)
/* harmony export */ });
/** A problem as three short lines below whatever it belongs to. */
function renderProblemLines(terminal, problem) {
    const { colors } = terminal;
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== null && part !== undefined)
        .join(":");
    const head = `${colors.yellow(problem.code)}${place === "" ? "" : ` ${place}`}`;
    const expected = problem.expected === undefined ? "" : `expected ${problem.expected}, `;
    return `    ${head}: ${expected}found ${problem.found.replaceAll("\n", "\n      ")}\n      ${problem.fix}\n`;
}


/***/ }),

/***/ 20513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ edgePolicy),
/* harmony export */   Xt: () => (/* binding */ appVersionCharts),
/* harmony export */   vW: () => (/* binding */ edgeWiden)
/* harmony export */ });
/** How pins of `upstream` are rewritten in `downstream`: what the edge says, else the repository, else the defaults. */
function edgePolicy(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return need?.pin ?? repository?.pin ?? graph.defaults.pin;
}
/** Whether upper bounds on `upstream` are raised in `downstream`: what the edge says, else the repository, else the defaults. */
function edgeWiden(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return (need ?? repository ?? graph.defaults).widen === true;
}
/** The `Chart.yaml` files of `downstream` whose `appVersion` shows the version of `upstream`. */
function appVersionCharts(graph, { upstream, downstream }) {
    const charts = graph.repositories.get(downstream)?.appVersions ?? new Map();
    return [...charts].filter(([, shown]) => shown === upstream).map(([path]) => path);
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
        comparePrereleases(a.prerelease, b.prerelease));
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

/***/ 14045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ observeStatus)
/* harmony export */ });
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29714);
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48082);
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71130);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68141);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);




/** Reads every repository of the graph, in parallel. Nothing is fetched and nothing is changed. */
async function observeStatus(options) {
    const { machine, graph, clones } = options;
    const names = [...graph.repositories.keys()].flatMap((repository) => (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_0__/* .packageNamesOf */ .W)(graph, repository));
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(machine.parallelism);
    const observed = await Promise.all([...graph.repositories.values()].map((entry) => limit(async () => {
        const directory = clones.get(entry.name);
        if (directory === undefined)
            return [entry.name, { kind: "missing", repository: entry.name }];
        options.onProgress(`reading ${entry.name}`);
        const clone = await (0,_release_actions_suite__WEBPACK_IMPORTED_MODULE_2__/* .observeClone */ .I)(machine, entry, directory);
        const facts = clone.head === undefined
            ? { manifests: [], locks: [], problems: [] }
            : await (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_3__/* .observePins */ .L)((0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_4__/* .commitTree */ .S)(machine.git(directory), clone.head), names, {
                charts: [...entry.appVersions.keys()],
            });
        return [entry.name, { kind: "found", clone, facts }];
    })));
    return new Map(observed);
}


/***/ }),

/***/ 16309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ needsAttention),
  w: () => (/* binding */ planStatus)
});

// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(68731);
// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts
var mismatches = __webpack_require__(71051);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/pinning/plan.ts + 3 modules
var pinning_plan = __webpack_require__(91074);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(58973);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/compare-edges.ts
/** Compares the graph's edges with those found in manifests, each reported once. */
function compareEdges(graph, foundEdges) {
    const declared = byKey([...graph.repositories.values()].flatMap(({ name, needs }) => needs.map(({ repository }) => ({ upstream: repository, downstream: name }))));
    const inside = ({ upstream, downstream }) => upstream !== downstream && graph.repositories.has(upstream) && graph.repositories.has(downstream);
    const found = byKey([...foundEdges].filter(inside));
    return {
        undeclared: [...found].filter(([key]) => !declared.has(key)).map(([, edge]) => edge),
        unfounded: [...declared].filter(([key]) => !found.has(key)).map(([, edge]) => edge),
    };
}
function byKey(edges) {
    // No name of a repository holds a slash.
    return new Map(edges.map((edge) => [`${edge.upstream}/${edge.downstream}`, edge]));
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(71130);
// EXTERNAL MODULE: ./packages/release-model/release-graph/edge-policy.ts
var edge_policy = __webpack_require__(20513);
;// CONCATENATED MODULE: ./packages/status/plan.ts





/** Judges the whole suite, in the order of the waves. Pure. */
function planStatus(graph, observations) {
    return (0,waves/* waves */.L)(graph).flatMap((wave, index) => wave.map((repository) => judge(graph, repository, index + 1, observations)));
}
/** Whether a person has something to do here. */
function needsAttention(status) {
    if (status.kind === "missing")
        return true;
    return (status.problems.length > 0 ||
        status.undeclared.length > 0 ||
        status.unfounded.length > 0 ||
        status.pins.some(({ outcome: { kind } }) => !settled.has(kind)) ||
        status.locks.some(({ mismatches: found }) => found.length > 0));
}
/** A pin whose upstream is missing is that clone's problem, which is reported there. */
const settled = new Set(["current", "kept", "unknown"]);
function judge(graph, repository, wave, observations) {
    const observation = observations.get(repository);
    if (observation?.kind !== "found")
        return { kind: "missing", repository, wave };
    const { clone, facts } = observation;
    const targets = targetsFor(graph, repository, observations);
    const plan = (0,pinning_plan/* planPins */.O)(facts, targets.map(({ target }) => target), { locks: false });
    const known = targets.flatMap(({ target, upstream }) => {
        const keys = new Set(target.release.names.map(package_name/* packageKey */.MO));
        return plan.outcomes
            .filter(({ pin }) => keys.has((0,package_name/* packageKey */.MO)(pin.name)))
            .map((outcome) => ({ upstream, latest: target.release.version, outcome }));
    });
    const unreleased = [...graph.repositories.keys()].filter((name) => name !== repository && !targets.some(({ upstream }) => upstream === name));
    const written = readPins(facts.manifests);
    const pins = [...known, ...unknownPins(graph, unreleased, written.pins)];
    const found = [...new Set(pins.map(({ upstream }) => upstream))].map((upstream) => ({
        upstream,
        downstream: repository,
    }));
    const edges = compareEdges(graph, found);
    const unread = [...facts.problems, ...written.problems];
    return {
        kind: "found",
        repository,
        wave,
        clone,
        pins,
        locks: locksOf(observation, pins),
        undeclared: edges.undeclared
            .filter((edge) => edge.downstream === repository)
            .map(({ upstream }) => upstream),
        // What cannot be read, a clone or a file in it, may hold the pin that seems to be missing.
        unfounded: clone.head === undefined || unread.length > 0
            ? []
            : edges.unfounded.filter((edge) => edge.downstream === repository).map(({ upstream }) => upstream),
        problems: [...clone.problems, ...unread],
    };
}
/** Every other repository's latest release: edges the graph lacks show up only when all are looked for. */
function targetsFor(graph, repository, observations) {
    return [...graph.repositories.keys()].flatMap((upstream) => {
        const observation = observations.get(upstream);
        const latest = observation?.kind === "found" ? observation.clone.latest : undefined;
        if (upstream === repository || latest === undefined)
            return [];
        const release = {
            repository: upstream,
            names: (0,package_names/* packageNamesOf */.W)(graph, upstream),
            version: latest.version,
            tag: latest.name,
            commit: latest.commit,
        };
        const edge = { upstream, downstream: repository };
        const target = {
            release,
            // Whether a pin is behind does not depend on how it will be written when it moves next: `>=1.4.0` names 1.4.0.
            policy: "keep",
            widen: (0,edge_policy/* edgeWiden */.vW)(graph, edge),
            appVersionCharts: (0,edge_policy/* appVersionCharts */.Xt)(graph, edge),
        };
        return [{ upstream, target }];
    });
}
/** The pins on upstreams of which no release is known. */
function unknownPins(graph, upstreams, pins) {
    const owners = new Map(upstreams.flatMap((upstream) => (0,package_names/* packageNamesOf */.W)(graph, upstream).map((name) => [(0,package_name/* packageKey */.MO)(name), upstream])));
    return pins.flatMap((pin) => {
        const upstream = owners.get((0,package_name/* packageKey */.MO)(pin.name));
        return upstream === undefined ? [] : [{ upstream, latest: undefined, outcome: { kind: "unknown", pin } }];
    });
}
/** Every pin that can be read, and what is wrong with the files that cannot. */
function readPins(sources) {
    const pins = [];
    const problems = [];
    for (const source of sources) {
        try {
            pins.push(...(0,plan_manifest/* readManifest */.WI)(source));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
        }
    }
    return { pins, problems };
}
function locksOf({ facts }, pins) {
    const paths = facts.locks.map(({ path }) => path);
    return facts.locks.map((lock) => {
        const governed = pins.map(({ outcome }) => outcome.pin).filter((pin) => (0,governs/* governs */.VL)(lock, pin.path, paths));
        return {
            path: lock.path,
            mismatches: (0,mismatches/* mismatches */.v)(governed, lock).map(({ pin, locked }) => ({
                name: pin.name.name,
                wanted: "text" in pin.value ? pin.value.text : "",
                locked,
            })),
        };
    });
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


/***/ })

};

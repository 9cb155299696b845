export const id = 169;
export const ids = [169];
export const modules = {

/***/ 3361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

/**
 * Runs work that reports its progress: one line with a spinner on a terminal, a line each in a log.
 * Standard output stays free for the result.
 */
async function withProgress(terminal, work) {
    if (!terminal.interactive) {
        return work((message) => {
            terminal.note(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`);
        });
    }
    // Loaded only where it shows: it brings the frames of a hundred spinners.
    const { default: ora } = await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 3929));
    const spinner = ora({ stream: process.stderr, discardStdin: false });
    try {
        return await work((message) => {
            const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message);
            if (spinner.isSpinning)
                spinner.text = text;
            else
                spinner.start(text);
        });
    }
    finally {
        spinner.stop();
    }
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePins)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5250);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9636);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3665);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6794);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9081);



/** Reads every manifest that may pin one of `names`, and every lockfile. */
async function observePins(tree, names, { charts = [], within = "" } = {}) {
    const paths = (await tree.list()).filter((path) => !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(path));
    const inside = within === "" ? paths : paths.filter((path) => path.startsWith(`${within}/`));
    const manifestPaths = inside.filter((path) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .editorFor */ .T)(path) !== undefined);
    const lockPaths = paths.filter((path) => _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__/* .lockFormats */ .wQ.some((format) => baseName(path) === format.fileName));
    const { files, problems } = await tree.read([...new Set([...manifestPaths, ...lockPaths])]);
    const found = [...problems];
    const manifests = manifestPaths.flatMap((path) => {
        const bytes = files.get(path);
        // Most files of a large repository pin something else: they are told apart before anything is parsed.
        if (bytes === undefined || !((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .mayMention */ ._)(bytes, names) || charts.includes(path)))
            return [];
        return collect(found, () => new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .kL(path, bytes));
    });
    const locks = lockPaths.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : collect(found, () => readLock(path, bytes));
    });
    return { manifests, locks, problems: found };
}
function readLock(path, bytes) {
    const format = _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__/* .lockFormats */ .wQ.find((candidate) => candidate.fileName === baseName(path) && candidate.recognises(bytes));
    if (format === undefined) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_({
            code: "lock-format",
            expected: `a lockfile of a known format under the name ${baseName(path)}`,
            found: "another format",
            fix: "Let the package manager write the file anew.",
            location: { file: path },
        });
    }
    return { path, kind: format.kind, bytes, locked: format.readLocked(path, bytes) };
}
function collect(problems, read) {
    try {
        return [read()];
    }
    catch (error) {
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_))
            throw error;
        problems.push(error);
        return [];
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ isEmpty),
  O: () => (/* binding */ planPins)
});

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 16 modules
var lock_formats = __webpack_require__(5250);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 5 modules
var edit_manifest = __webpack_require__(7593);
// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(2622);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(8731);
// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts
var mismatches = __webpack_require__(1051);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(6647);
;// CONCATENATED MODULE: ./packages/pinning/plan-locks.ts


/**
 * The lockfiles that lag behind: a pin they govern moves, or the lock holds nothing that is new enough for one that
 * stays. A package is named only where no version the lock holds will do: never for a package that no pin names, and
 * never to leave a newer version that the pins admit, unless a downgrade is allowed.
 */
function planLocks(locks, manifests, outcomes, targets) {
    const paths = locks.map(({ path }) => path);
    return locks.flatMap((lock) => {
        const governed = new Set(manifests.filter((manifest) => (0,governs/* governs */.V)(lock, manifest, paths)));
        // What builds a package is resolved when it is built: no lockfile holds it.
        const own = outcomes.filter(({ pin }) => governed.has(pin.path) && !pin.place.startsWith("build-system"));
        const packages = targets.flatMap((target) => target.release.names.flatMap((name) => planPackage(lock, name, target, own) ?? []));
        const moves = own.some(({ kind, pin }) => kind === "edit" && pin.name.ecosystem === ecosystemOf[lock.kind]);
        return packages.length === 0 && !moves ? [] : [{ path: lock.path, kind: lock.kind, packages }];
    });
}
function planPackage(lock, name, { release, allowDowngrade = false }, outcomes) {
    const key = (0,package_name/* packageKey */.MO)(name);
    const pins = outcomes.filter(({ pin }) => (0,package_name/* packageKey */.MO)(pin.name) === key);
    if (name.ecosystem !== ecosystemOf[lock.kind] || pins.length === 0)
        return undefined;
    if (pins.some(({ kind }) => kind === "newer" || kind === "refused"))
        return undefined;
    const version = name.ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(release.version) : (0,version_spelling/* formatSemver */.a)(release.version);
    const held = lock.locked.filter((locked) => (0,package_name/* packageKey */.MO)(locked.name) === key);
    // A member of the workspace is not installed from anywhere: its version is its own.
    if (held.some(({ source }) => source.kind === "workspace" || source.kind === "path"))
        return undefined;
    const from = held.map((locked) => locked.version);
    // A constraint or an override on a package that nothing installs is no reason to lock it.
    if (held.length === 0 && pins.every(({ pin }) => onlyIfUsed.test(pin.place)))
        return undefined;
    // What follows a path or a branch says nothing about versions.
    const judged = pins.filter((outcome) => outcome.kind !== "finding");
    const wanting = judged.filter((outcome) => !held.some((locked) => isEnough(outcome, locked, version)));
    const isLowered = allowDowngrade && pins.some(({ kind }) => kind === "edit");
    return wanting.length > 0 || isLowered ? { name, from, version } : undefined;
}
/**
 * Whether a pin can stay with what is locked: the release or something newer that the pin, as it will be, admits. One
 * package may be locked several times, at an older version for somebody else's sake.
 */
function isEnough(outcome, locked, version) {
    const { value } = outcome.pin;
    // What comes from git or an address has the version its own files say, which may be a placeholder.
    const isOlder = locked.source.kind === "registry" &&
        ((0,compare_spelled/* compareSpelled */.f)(locked.name.ecosystem, locked.version, version) ?? 0) < 0;
    if (outcome.kind !== "edit")
        return !isOlder && (0,mismatches/* satisfies */.i)(value, locked);
    return value.kind === "constraint" && !isOlder && (0,mismatches/* satisfies */.i)({ ...value, text: outcome.after }, locked);
}
const onlyIfUsed = /constraint|override|resolution|peerDependencies|catalog|workspace\.dependencies/i;
const ecosystemOf = {
    uv: "pypi",
    poetry: "pypi",
    npm: "npm",
    pnpm: "npm",
    "yarn-classic": "npm",
    "yarn-berry": "npm",
    cargo: "cargo",
};

;// CONCATENATED MODULE: ./packages/pinning/plan.ts




/** Plans the whole repository: all files, all targets. Pure. */
function planPins(facts, targets, options) {
    const refusals = facts.problems.filter((problem) => options.locks || !isOfLock(problem));
    const outcomes = [];
    const changes = [];
    for (const source of facts.manifests) {
        try {
            const found = targets.flatMap((target) => [
                ...(0,plan_manifest/* planManifest */.jO)(source, target),
                ...planAppVersion(source, target),
            ]);
            outcomes.push(...found);
            if (found.some(({ kind }) => kind === "edit")) {
                changes.push({ path: source.path, before: source.bytes, after: (0,edit_manifest/* editManifest */.S)(source, found) });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            refusals.push(error);
        }
    }
    const locks = options.locks
        ? planLocks(facts.locks, facts.manifests.map(({ path }) => path), outcomes, targets)
        : [];
    refusals.push(...outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [located(outcome)] : [])));
    const findings = outcomes.flatMap((outcome) => (outcome.kind === "finding" ? [located(outcome)] : []));
    return { outcomes, changes, locks, refusals, findings };
}
/** Whether there is nothing to do. */
function isEmpty(plan) {
    return plan.changes.length === 0 && plan.locks.length === 0;
}
/** A lockfile full of conflict markers is no reason to leave the manifests alone when no lock is to be touched. */
function isOfLock({ location }) {
    const file = location?.file ?? "";
    return lock_formats/* lockFormats */.wQ.some(({ fileName }) => file.slice(file.lastIndexOf("/") + 1) === fileName);
}
function located(outcome) {
    const { path, line, column } = outcome.pin;
    return { ...outcome.problem, location: outcome.problem.location ?? { file: path, line, column } };
}
function planAppVersion(source, target) {
    if (target.appVersionCharts?.includes(source.path) !== true)
        return [];
    const pin = (0,chart/* readAppVersion */.D)(source, (0,package_name/* packageName */.oZ)("component", target.release.repository));
    return pin === undefined ? [] : [(0,plan_manifest/* planPin */.jB)(source, pin, target)];
}


/***/ }),

/***/ 513:
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
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export isHighestStable */
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

/***/ 4045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ observeStatus)
/* harmony export */ });
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7656);
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8082);
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6276);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);




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

/***/ 6309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ needsAttention),
  w: () => (/* binding */ planStatus)
});

// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(8731);
// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts
var mismatches = __webpack_require__(1051);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/pinning/plan.ts + 1 modules
var pinning_plan = __webpack_require__(8848);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(8973);
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
var package_names = __webpack_require__(1130);
// EXTERNAL MODULE: ./packages/release-model/release-graph/edge-policy.ts
var edge_policy = __webpack_require__(513);
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
        const governed = pins.map(({ outcome }) => outcome.pin).filter((pin) => (0,governs/* governs */.V)(lock, pin.path, paths));
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

/***/ 6276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ observeClone),
  O: () => (/* binding */ versionTags)
});

// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(4674);
;// CONCATENATED MODULE: ./packages/suite/next-release.ts


const parser = new dist/* CommitParser */.Jf({
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
    return (0,version_order/* nextVersion */.yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
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

;// CONCATENATED MODULE: ./packages/suite/observe.ts


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
    const latest = versions.find(({ version }) => !(0,version_order/* isPrerelease */.V1)(version)) ?? versions[0];
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
            : nextRelease(latest?.version, bumpOf(since.map(({ message }) => message))),
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
    const read = (0,tag/* tagReader */.uO)(format);
    return tags
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version));
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

export const id = 1121;
export const ids = [1121];
export const modules = {

/***/ 71121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/status/plan.ts + 1 modules
var plan = __webpack_require__(16309);
;// CONCATENATED MODULE: ./packages/status/report.ts


function reportStatus(statuses) {
    return {
        schema: 1,
        behind: statuses.some(plan/* needsAttention */.e),
        repositories: statuses.map(reportRepository),
    };
}
function reportRepository(status) {
    const common = { repository: status.repository, wave: status.wave, needsAttention: (0,plan/* needsAttention */.e)(status) };
    if (status.kind === "missing")
        return { ...common, ...notCloned };
    const { clone } = status;
    return {
        ...common,
        cloned: true,
        directory: clone.directory,
        branch: clone.branch ?? null,
        onDefaultBranch: clone.branch === clone.defaultBranch,
        modified: clone.modified,
        behindRemote: clone.behindRemote,
        latest: clone.latest === undefined ? null : (0,version_spelling/* formatSemver */.a)(clone.latest.version),
        latestTag: clone.latest?.name ?? null,
        commitsSinceLatest: clone.commitsSinceLatest,
        next: clone.next === undefined ? null : (0,version_spelling/* formatSemver */.a)(clone.next),
        pins: status.pins.map(reportPin),
        locks: status.locks.map(reportLock),
        undeclaredEdges: status.undeclared,
        unfoundedEdges: status.unfounded,
        problems: status.problems.map(({ code, location, expected, found, fix }) => ({
            code,
            file: location?.file ?? null,
            line: location?.line ?? null,
            expected,
            found,
            fix,
        })),
    };
}
const notCloned = {
    cloned: false,
    directory: null,
    branch: null,
    onDefaultBranch: false,
    modified: [],
    behindRemote: 0,
    latest: null,
    latestTag: null,
    commitsSinceLatest: 0,
    next: null,
    pins: [],
    locks: [],
    undeclaredEdges: [],
    unfoundedEdges: [],
    problems: [],
};
const pinStates = {
    current: "current",
    kept: "admits",
    edit: "behind",
    newer: "ahead",
    finding: "unpinned",
    refused: "refused",
    unknown: "unknown",
};
function reportPin({ upstream, latest, outcome }) {
    const { pin } = outcome;
    return {
        upstream,
        package: pin.name.name,
        path: pin.path,
        line: pin.line,
        place: pin.place,
        text: textOf(pin.value),
        latest: latest === undefined ? null : (0,version_spelling/* formatSemver */.a)(latest),
        state: pinStates[outcome.kind],
        problem: outcome.kind === "refused" || outcome.kind === "finding"
            ? `${outcome.problem.found}. ${outcome.problem.fix}`
            : null,
    };
}
function reportLock({ path, mismatches }) {
    return {
        path,
        satisfied: mismatches.length === 0,
        mismatches: mismatches.map(({ name, wanted, locked }) => ({
            package: name,
            wanted,
            locked: locked.map(({ version }) => version),
        })),
    };
}
/** What stands at the pin, for people: an image shows its tag, else its digest. */
function textOf(value) {
    return value.kind === "image" ? ((value.tag ?? value.digest)?.text ?? "") : value.text;
}

// EXTERNAL MODULE: ./packages/status/observe.ts
var observe = __webpack_require__(14045);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/terminal/status-verdict.ts
/** What it all comes to: one line that counts what is not as it should be, and what could be released now. */
function renderVerdict({ colors }, { repositories }) {
    const pins = repositories.flatMap((repository) => repository.pins);
    const among = (state) => pins.filter((pin) => pin.state === state).length;
    const missing = repositories.filter(({ cloned }) => !cloned).length;
    const problems = [
        count(among("behind"), "pin is behind", "pins are behind"),
        count(among("ahead"), "pin is ahead of the latest release", "pins are ahead of the latest release"),
        count(among("refused"), "pin cannot be moved", "pins cannot be moved"),
        count(among("unpinned"), "pin follows no version", "pins follow no version"),
        count(sum(repositories, ({ locks }) => locks.filter(({ satisfied }) => !satisfied).length), "lockfile is unsatisfied", "lockfiles are unsatisfied"),
        count(sum(repositories, ({ undeclaredEdges }) => undeclaredEdges.length), "edge is undeclared", "edges are undeclared"),
        count(sum(repositories, ({ unfoundedEdges }) => unfoundedEdges.length), "edge is unfounded", "edges are unfounded"),
        count(sum(repositories, ({ problems: found }) => found.length), "file cannot be read", "files cannot be read"),
        count(missing, "repository is not cloned", "repositories are not cloned"),
    ].filter((text) => text !== undefined);
    const unknown = among("unknown");
    const verdict = problems.length > 0
        ? colors.yellow(`${sentence(problems)}.`)
        : pins.length === 0
            ? "No repository pins another one."
            : unknown > 0
                ? colors.yellow(`${count(unknown, "pin cannot be judged", "pins cannot be judged") ?? ""}: no release of what they name is known here.`)
                : colors.green("Everything pins the latest release of everything it needs.");
    const releasable = repositories.flatMap(({ repository, next, cloned }) => cloned && next !== null ? [`${repository} ${next}`] : []);
    return releasable.length === 0
        ? `${verdict}\n`
        : `${verdict}\nCould be released: ${releasable.join(", ")}.\n`;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}
function count(number, one, several) {
    return number === 0 ? undefined : `${number} ${number === 1 ? one : several}`;
}
function sentence(parts) {
    return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

// EXTERNAL MODULE: ./packages/cli/terminal/table.ts
var terminal_table = __webpack_require__(12568);
;// CONCATENATED MODULE: ./packages/cli/terminal/status.ts


/** The suite as a table, upstreams first, and below it what needs a person; with `pins` every pin. */
function renderStatus(terminal, report, { pins = false } = {}) {
    const header = ["wave", "repository", "latest", "since", "next", "pins", "locks", "branch"];
    const rows = report.repositories.map((repository) => renderRow(terminal, repository));
    const details = report.repositories.flatMap((repository) => renderDetails(terminal, repository, pins));
    const table = (0,terminal_table/* renderTable */.b)(terminal, header, rows);
    return [
        table,
        ...(details.length === 0 ? [] : [`${details.join("\n")}\n`]),
        renderVerdict(terminal, report),
    ].join("\n");
}
function renderRow(terminal, repository) {
    const { colors } = terminal;
    const name = repository.needsAttention ? colors.yellow(repository.repository) : repository.repository;
    const wave = String(repository.wave);
    if (!repository.cloned)
        return [wave, name, ...["-", "-", "-", "-", "-"].map(colors.dim), colors.red("not cloned")];
    const { pins, locks } = repository;
    const fine = pins.filter(isFine).length;
    const satisfied = locks.filter((lock) => lock.satisfied).length;
    return [
        wave,
        name,
        repository.latest ?? colors.dim("none"),
        repository.commitsSinceLatest === 0 ? colors.dim("0") : String(repository.commitsSinceLatest),
        repository.next ?? colors.dim("-"),
        renderShare(terminal, fine, pins.length),
        renderShare(terminal, satisfied, locks.length),
        renderBranch(terminal, repository),
    ];
}
function isFine({ state }) {
    return state === "current" || state === "admits";
}
function renderShare(terminal, good, all) {
    if (all === 0)
        return terminal.colors.dim("-");
    const text = `${good}/${all}`;
    return good === all ? terminal.colors.green(text) : terminal.colors.red(text);
}
function renderBranch(terminal, repository) {
    const { colors } = terminal;
    const branch = repository.branch ?? "detached";
    const notes = [
        ...(repository.modified.length > 0 ? [`${repository.modified.length} modified`] : []),
        ...(repository.behindRemote > 0 ? [`${repository.behindRemote} behind its remote`] : []),
    ];
    const text = notes.length === 0 ? branch : `${branch} (${notes.join(", ")})`;
    return repository.onDefaultBranch && notes.length === 0 ? colors.dim(text) : colors.yellow(text);
}
function renderDetails(terminal, repository, allPins) {
    const { colors } = terminal;
    const lines = [
        ...repository.pins
            .filter((pin) => allPins || !isFine(pin))
            .map((pin) => `${pin.path}:${pin.line} ${renderPin(terminal, pin)}`),
        ...repository.locks.flatMap((lock) => lock.mismatches.map(({ package: name, wanted, locked }) => `${lock.path}: ${colors.red("unsatisfied")}, ${name} ${wanted} wanted and ${locked.join(", ") || "nothing"} locked`)),
        ...repository.undeclaredEdges.map((upstream) => `${colors.red("undeclared")}: it pins ${upstream}, which the graph does not name under its needs`),
        ...repository.unfoundedEdges.map((upstream) => `${colors.yellow("unfounded")}: the graph says that it needs ${upstream}, and no file pins it`),
        ...repository.problems.map(({ code, file, line, found, fix }) => `${[file, line].filter((part) => part !== null).join(":")} ${colors.red(code)}: ${found}. ${fix}`),
    ];
    return lines.length === 0 ? [] : [colors.bold(repository.repository), ...lines.map((line) => `  ${line}`)];
}
function renderPin({ colors }, pin) {
    const what = `${pin.package} ${pin.text === "" ? "(no version)" : pin.text}`;
    const latest = pin.latest === null ? "" : `, latest is ${colors.bold(pin.latest)}`;
    switch (pin.state) {
        case "current":
            return `${what}: ${colors.green("current")}`;
        case "admits":
            return `${what}: ${colors.green("admits")} ${pin.latest ?? ""}`;
        case "unknown":
            return `${what}: ${colors.yellow("unknown")}, no release of ${pin.upstream} is here to compare with`;
        case "refused":
        case "unpinned":
            return `${what}: ${colors.red(pin.state)}${latest}; ${pin.problem ?? ""}`;
        case "ahead":
            return `${what}: ${colors.yellow("ahead")}${latest}`;
        case "behind":
            return `${what}: ${colors.red("behind")}${latest}`;
    }
}

;// CONCATENATED MODULE: ./packages/cli/commands/status.ts






async function run({ options, terminal }) {
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        const { machine, graph, clones } = await (0,suite/* loadSuite */.bu)(terminal, options);
        return reportStatus((0,plan/* planStatus */.w)(graph, await (0,observe/* observeStatus */.b)({ machine, graph, clones, onProgress })));
    });
    (0,answer/* answer */.Z)(terminal, report, {
        asJson: options.json,
        render: (to, shown) => renderStatus(to, shown, { pins: options.pins }),
    });
    return options["exit-code"] && report.behind ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}


/***/ }),

/***/ 12568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);

/** A table without a frame, as wide as its content; where a terminal is narrower, its last column is cut. */
function renderTable(terminal, header, rows) {
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: header.map((title) => terminal.colors.dim(title)),
        style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
        chars: {
            top: "",
            "top-mid": "",
            "top-left": "",
            "top-right": "",
            bottom: "",
            "bottom-mid": "",
            "bottom-left": "",
            "bottom-right": "",
            left: "",
            "left-mid": "",
            mid: "",
            "mid-mid": "",
            right: "",
            "right-mid": "",
            middle: "",
        },
    });
    table.push(...rows.map((row) => [...row]));
    const lines = table.toString().split("\n");
    return `${lines.map((line) => fit(line, terminal.width)).join("\n")}\n`;
}
/** The line without spaces at its end, cut to a width; colors take no room and are all closed behind the cut. */
function fit(line, width) {
    // eslint-disable-next-line no-control-regex -- the colors that this program put there
    const trimmed = line.replace(/[ \t]+((?:\u001b\[\d+m)*)$/, "$1");
    // eslint-disable-next-line no-control-regex -- as above
    const pieces = trimmed.split(/(\u001b\[\d+m)/);
    let room = width ?? Infinity;
    return pieces
        .map((piece, index) => {
        if (index % 2 === 1 || piece.length <= room) {
            if (index % 2 === 0)
                room -= piece.length;
            return piece;
        }
        const shown = room > 0 ? `${piece.slice(0, room - 1)}…` : "";
        room = 0;
        return shown;
    })
        .join("");
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

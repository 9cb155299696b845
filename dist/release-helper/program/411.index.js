export const id = 411;
export const ids = [411];
export const modules = {

/***/ 7792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./packages/status/plan.ts + 1 modules
var plan = __webpack_require__(6309);
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
var observe = __webpack_require__(4045);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(6076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(6800);
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

// EXTERNAL MODULE: ./node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(5832);
var cli_table3_default = /*#__PURE__*/__webpack_require__.n(cli_table3);
;// CONCATENATED MODULE: ./packages/cli/terminal/table.ts

/** A table without a frame, as wide as its content; where a terminal is narrower, its last column is cut. */
function renderTable(terminal, header, rows) {
    const table = new (cli_table3_default())({
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

;// CONCATENATED MODULE: ./packages/cli/terminal/status.ts


/** The suite as a table, upstreams first, and below it what needs a person; with `pins` every pin. */
function renderStatus(terminal, report, { pins = false } = {}) {
    const header = ["wave", "repository", "latest", "since", "next", "pins", "locks", "branch"];
    const rows = report.repositories.map((repository) => renderRow(terminal, repository));
    const details = report.repositories.flatMap((repository) => renderDetails(terminal, repository, pins));
    const table = renderTable(terminal, header, rows);
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


/***/ })

};

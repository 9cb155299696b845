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


/***/ })

};

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


/***/ })

};

export const id = 2484;
export const ids = [2484];
export const modules = {

/***/ 52484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44188);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78306);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4359);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81510);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43358);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46076);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5799);
/* harmony import */ var _terminal_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76800);
/* harmony import */ var _terminal_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53717);







async function run({ values, options, terminal }) {
    const part = partOf(values[0]);
    const { machine, graph, clones } = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSuite */ .bu)(terminal, options);
    const repository = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_1__/* .requireRepository */ .Cc)(graph, options.repo);
    const facts = await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_2__/* .observeTagging */ .s)(machine, repository, (0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .cloneOf */ .JP)(clones, repository.name), "work-tree");
    const plan = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__/* .planBump */ .m)(repository, facts, { part, locks: !options["no-lock"] });
    const applied = !options["dry-run"];
    if (applied)
        await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__/* .applyBump */ .P)(plan, { machine });
    (0,_terminal_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .Z)(terminal, (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__/* .reportBump */ .N)(plan, { applied }), { asJson: options.json, render: renderBump });
    return plan.staleLocks.length > 0 ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.partly : _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
}
function renderBump(terminal, report) {
    const { colors } = terminal;
    const { repository, version } = report;
    const tagging = `release-helper tag ${version} --repo ${repository}`;
    const next = !report.isStatic
        ? `Its version comes from the tag: no file is to be changed. Next: ${tagging}`
        : report.files.length === 0
            ? `Every file says ${version} already. Next: commit, merge, then ${tagging}`
            : report.applied
                ? `Next: commit, merge, then ${tagging}`
                : "Nothing was changed.";
    return [
        `${colors.bold(repository)} ${report.from ?? "unreleased"} → ${colors.bold(version)}`,
        ...report.placeholders.map((placeholder) => colors.dim(`left at its placeholder: ${placeholder}`)),
        ...(report.diff === "" ? [] : [(0,_terminal_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .colorDiff */ .N)(terminal, report.diff.trimEnd())]),
        ...report.staleLocks.map((path) => `${colors.yellow("stale")} ${path}: refresh it with its own tool`),
        next,
        "",
    ].join("\n");
}
function partOf(value) {
    if (value === "major" || value === "minor" || value === "patch")
        return value;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb({
        code: "bump-part",
        expected: "major, minor or patch",
        found: value ?? "nothing",
        fix: "Say which part of the version to raise.",
    });
}


/***/ }),

/***/ 76800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
function answer(terminal, report, options) {
    terminal.print(options.asJson ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report) : options.render(terminal, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report)));
}


/***/ }),

/***/ 53717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ colorDiff)
/* harmony export */ });
/** A unified diff in the usual colors. */
function colorDiff(terminal, diff) {
    const { colors } = terminal;
    return diff
        .split("\n")
        .map((line) => {
        if (line.startsWith("+++") || line.startsWith("---"))
            return colors.bold(line);
        if (line.startsWith("@@"))
            return colors.cyan(line);
        if (line.startsWith("+"))
            return colors.green(line);
        if (line.startsWith("-"))
            return colors.red(line);
        return line;
    })
        .join("\n");
}


/***/ }),

/***/ 22400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ reportOutcome),
/* harmony export */   TB: () => (/* binding */ reportLocks),
/* harmony export */   f2: () => (/* binding */ reportPins),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   kM: () => (/* binding */ reportProblem),
/* harmony export */   qA: () => (/* binding */ reportUnexpected)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37291);


/** Joins a plan with what was done; without a result it is the report of a dry run. */
function reportPins(release, plan, result) {
    const locks = result?.locks ?? [];
    return {
        schema: 1,
        package: release.repository,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(release.version),
        applied: result !== undefined,
        pins: plan.outcomes.map(reportOutcome),
        locks: reportLocks(plan),
        unexpected: locks.flatMap(reportUnexpected),
        findings: plan.findings.map(reportProblem),
        refusals: plan.refusals.map(reportProblem),
        diff: [...plan.changes, ...locks].map(renderDiff).join(""),
    };
}
function reportOutcome(outcome) {
    const { pin } = outcome;
    return {
        path: pin.path,
        line: pin.line,
        place: pin.place,
        package: pin.name.name,
        outcome: outcome.kind,
        before: outcome.kind === "edit" ? outcome.before : outcome.kind === "newer" ? outcome.found : null,
        after: outcome.kind === "edit" ? outcome.after : null,
        reason: outcome.kind === "kept" ? outcome.reason : null,
    };
}
function reportLocks(plan) {
    return plan.locks.map(({ path, packages }) => ({
        path,
        packages: packages.map(({ name, version }) => `${name.name}@${version}`),
    }));
}
function reportUnexpected(lock) {
    return lock.unexpected.map(({ name }) => `${lock.path}: ${name.name}`);
}
function reportProblem(problem) {
    const { code, expected, found, fix, location } = problem;
    return {
        code,
        expected,
        found,
        fix,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
    };
}
/** The change of one file as a unified diff, the way `git diff` prints it. Empty when nothing changed. */
function renderDiff(change) {
    const before = Buffer.from(change.before).toString("utf8");
    const after = Buffer.from(change.after).toString("utf8");
    if (before === after)
        return "";
    const names = [`a/${change.path}`, `b/${change.path}`];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(...names, before, after, undefined, undefined, { context: 1 });
    // The library heads a patch with a ruler that git does not print.
    return patch.replace(/^=+\n/, "");
}


/***/ }),

/***/ 81510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ applyBump),
/* harmony export */   T: () => (/* binding */ applyTag)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** Makes the tag and, when asked, pushes branch and tag in one atomic transaction. A tag that stands already is kept. */
async function applyTag(plan, options) {
    const git = options.machine.git(plan.directory);
    if (plan.kind === "create")
        await git.createTag({ name: plan.tag, commit: plan.commit, message: `${plan.tag}\n` });
    if (!options.push)
        return;
    const branch = `refs/heads/${plan.branch}`;
    // A clone of another branch has this one from its remote alone, where the commit then is already.
    const branches = (await git.resolve(branch)) === undefined ? [] : [branch];
    await git.push(options.remote, [...branches, `refs/tags/${plan.tag}`]);
}
/**
 * Writes the version files, each by one atomic replacement.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
async function applyBump(plan, options) {
    const files = options.machine.files(plan.directory);
    for (const change of plan.changes) {
        if (Buffer.compare(await files.read(change.path), change.before) !== 0) {
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
                code: "file-changed",
                expected: "the file as it was when the plan was made",
                found: "another content: somebody is editing it",
                fix: "Save your work and run the command again. Nothing was written.",
                location: { file: change.path },
            });
        }
    }
    for (const change of plan.changes)
        await files.replace(change.path, change.after);
}


/***/ }),

/***/ 43358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportBump),
/* harmony export */   n: () => (/* binding */ reportTag)
/* harmony export */ });
/* harmony import */ var _release_actions_pinning_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22400);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);


function reportTag(plan, done) {
    const { repository, directory, tag, commit } = plan;
    return {
        schema: 1,
        repository,
        directory,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.version),
        tag,
        commit,
        ...done,
    };
}
function reportBump(plan, { applied }) {
    return {
        schema: 1,
        repository: plan.repository,
        directory: plan.directory,
        from: plan.from === undefined ? null : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.from),
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.version),
        tag: plan.tag,
        isStatic: plan.isStatic,
        applied: applied && plan.changes.length > 0,
        files: plan.changes.map(({ path }) => path),
        placeholders: plan.placeholders,
        staleLocks: plan.staleLocks,
        diff: plan.changes.map(_release_actions_pinning_report__WEBPACK_IMPORTED_MODULE_1__/* .renderDiff */ ["in"]).join(""),
    };
}


/***/ })

};

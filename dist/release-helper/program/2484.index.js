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


/***/ })

};

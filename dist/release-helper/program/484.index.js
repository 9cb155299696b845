export const id = 484;
export const ids = [484];
export const modules = {

/***/ 2484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9081);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8306);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1510);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3358);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6076);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7417);
/* harmony import */ var _terminal_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3717);






async function run({ values, options, terminal }) {
    const part = partOf(values[0]);
    const { machine, graph, clones } = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSuite */ .bu)(terminal, options);
    const repository = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_1__/* .requireRepository */ .Cc)(graph, options.repo);
    const facts = await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_2__/* .observeTagging */ .s)(machine, repository, (0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .cloneOf */ .JP)(clones, repository.name), "work-tree");
    const plan = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__/* .planBump */ .m)(repository, facts, part);
    if (!options["dry-run"])
        await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__/* .applyBump */ .P)(plan, { machine });
    const report = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__/* .reportBump */ .N)(plan);
    if (options.json) {
        terminal.print(`${JSON.stringify(report, undefined, 2)}\n`);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.done;
    }
    const { colors } = terminal;
    terminal.print(`${colors.bold(repository.name)} ${report.from ?? "unreleased"} → ${colors.bold(report.version)}\n`);
    for (const placeholder of report.placeholders)
        terminal.print(`${colors.dim(`left at its placeholder: ${placeholder}`)}\n`);
    if (report.files.length === 0) {
        terminal.print(`Its version comes from the tag. Next: release-helper tag ${report.version} --repo ${repository.name}\n`);
    }
    else {
        terminal.print((0,_terminal_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .colorDiff */ .N)(terminal, report.diff));
        terminal.print(`Next: commit, merge, then release-helper tag ${report.version} --repo ${repository.name}\n`);
    }
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.done;
}
function partOf(value) {
    if (value === "major" || value === "minor" || value === "patch")
        return value;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb({
        code: "bump-part",
        expected: "major, minor or patch",
        found: value ?? "nothing",
        fix: "Say which part of the version to raise.",
    });
}


/***/ }),

/***/ 3717:
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

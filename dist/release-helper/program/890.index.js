export const id = 890;
export const ids = [890];
export const modules = {

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4188);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3263);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8306);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1510);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3358);
/* harmony import */ var _version_argument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3059);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6076);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5799);
/* harmony import */ var _terminal_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6800);






async function run({ values, options, terminal }) {
    const version = (0,_version_argument_js__WEBPACK_IMPORTED_MODULE_0__/* .versionArgument */ .K)(values[0] ?? "");
    const { machine, graph, clones } = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSuite */ .bu)(terminal, options);
    const repository = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_2__/* .requireRepository */ .Cc)(graph, options.repo);
    const plan = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__/* .planTag */ .A)(repository, await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__/* .observeTagging */ .s)(machine, repository, (0,_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneOf */ .JP)(clones, repository.name), "commit"), version);
    const dryRun = options["dry-run"];
    const remote = options.remote ?? "origin";
    if (!dryRun)
        await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__/* .applyTag */ .T)(plan, { machine, push: options.push, remote });
    const report = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__/* .reportTag */ .n)(plan, {
        created: plan.kind === "create" && !dryRun,
        pushed: options.push && !dryRun,
    });
    (0,_terminal_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .answer */ .Z)(terminal, report, {
        asJson: options.json,
        render: (to, shown) => renderTag(to, shown, { stands: plan.kind === "exists", dryRun, remote, branch: plan.branch }),
    });
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.done;
}
function renderTag({ colors }, report, context) {
    const { repository, version, tag, commit } = report;
    const verb = context.stands ? "stands already" : context.dryRun ? "can be made" : "made";
    const check = colors.green("✔");
    const made = `${check} ${colors.bold(tag)} ${verb} on ${commit.slice(0, 12)} of ${repository}\n`;
    if (report.pushed)
        return `${made}${check} ${context.branch} and ${tag} pushed to ${context.remote}\n`;
    return context.dryRun
        ? made
        : `${made}Push it with: release-helper tag ${version} --repo ${repository} --push\n`;
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionArgument)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9081);

/**
 * The version that a person typed.
 * @throws {UsageError} with the same words in which a version in a file is refused: here it is the command that is wrong.
 */
function versionArgument(text) {
    try {
        return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseAny */ .Sb)(text);
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error);
        throw error;
    }
}


/***/ })

};

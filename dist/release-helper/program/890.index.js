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
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8306);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1510);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3358);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6076);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7417);





async function run({ values, options, terminal }) {
    const version = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseAny */ .Sb)(values[0] ?? "");
    const { machine, graph, clones } = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSuite */ .bu)(terminal, options);
    const repository = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_2__/* .requireRepository */ .Cc)(graph, options.repo);
    const plan = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__/* .planTag */ .A)(repository, await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__/* .observeTagging */ .s)(machine, repository, (0,_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneOf */ .JP)(clones, repository.name), "commit"), version);
    const dryRun = options["dry-run"];
    const remote = options.remote ?? "origin";
    if (!dryRun)
        await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__/* .applyTag */ .T)(plan, { machine, push: options.push, remote });
    const report = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__/* .reportTag */ .n)(plan, { pushed: options.push && !dryRun });
    if (options.json) {
        terminal.print(`${JSON.stringify({ ...report, created: report.created && !dryRun }, undefined, 2)}\n`);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
    }
    const { colors } = terminal;
    const verb = plan.kind === "exists" ? "stands already" : dryRun ? "could be made" : "made";
    terminal.print(`${colors.green("✔")} ${colors.bold(plan.tag)} ${verb} on ${plan.commit.slice(0, 12)} of ${repository.name}\n`);
    if (report.pushed)
        terminal.print(`${colors.green("✔")} ${plan.branch} and ${plan.tag} pushed to ${remote}\n`);
    else if (!dryRun)
        terminal.print(`Push it with: release-helper tag ${values[0] ?? ""} --repo ${repository.name} --push\n`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
}


/***/ })

};

export const id = 4899;
export const ids = [4899];
export const modules = {

/***/ 15638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   P7: () => (/* binding */ parseCheckSettings)
/* harmony export */ });
/* unused harmony export checkLevels */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85005);

/** The checks, in the order in which they are reported. */
const checkNames = [
    "tag-format",
    "static-version",
    "vcs-version",
    "branch",
    "order",
    "moved-tag",
    "sources",
    "lock",
    "release-please",
];
/** Whether a failed check stops the release, is shown only, or is not made at all. */
const checkLevels = ["error", "warning", "off"];
const defaultLevels = {
    "tag-format": "error",
    "static-version": "error",
    "vcs-version": "error",
    branch: "error",
    order: "error",
    "moved-tag": "error",
    sources: "error",
    lock: "error",
    "release-please": "error",
};
/**
 * Reads settings such as `branch=warning`; a check that is not named stays an error. `place` says to people where they
 * wrote them.
 * @throws {UsageError} `checks-unknown`, also for `tag-format`, without which no other check has a version to judge.
 */
function parseCheckSettings(settings, place = 'the input "checks"') {
    const levels = { ...defaultLevels };
    for (const setting of settings) {
        const [name, level, ...rest] = setting.split("=").map((part) => part.trim());
        const check = checkNames.find((known) => known === name && known !== "tag-format");
        const wanted = checkLevels.find((known) => known === level);
        if (check === undefined || wanted === undefined || rest.length > 0) {
            throw unknownSetting(setting, place);
        }
        levels[check] = wanted;
    }
    return levels;
}
function unknownSetting(setting, place) {
    const names = checkNames.filter((name) => name !== "tag-format");
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "checks-unknown",
        expected: `settings such as branch=warning, of the checks ${names.join(", ")} and the levels ${checkLevels.join(", ")}`,
        found: `"${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(setting)}"`,
        fix: `Correct ${place}.`,
    });
}


/***/ }),

/***/ 64899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCheckSettings: () => (/* reexport safe */ _checks_js__WEBPACK_IMPORTED_MODULE_0__.P7)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15638);














/***/ })

};

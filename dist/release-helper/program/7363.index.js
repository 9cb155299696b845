export const id = 7363;
export const ids = [7363];
export const modules = {

/***/ 67363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _journey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76844);

function run({ options, terminal }) {
    return (0,_journey_js__WEBPACK_IMPORTED_MODULE_0__/* .runCascade */ .u)(terminal, { ...options, apply: false });
}


/***/ })

};

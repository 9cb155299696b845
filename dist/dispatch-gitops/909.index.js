export const id = 909;
export const ids = [909];
export const modules = {

/***/ 6909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildPayload: () => (/* reexport safe */ _build_payload_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   dispatchId: () => (/* reexport safe */ _dispatch_id_js__WEBPACK_IMPORTED_MODULE_1__.Q),
/* harmony export */   isSameArtifact: () => (/* reexport safe */ _build_payload_js__WEBPACK_IMPORTED_MODULE_0__.V),
/* harmony export */   mostBytes: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_3__.j$),
/* harmony export */   mostProperties: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_3__.Ty),
/* harmony export */   parsePayload: () => (/* reexport safe */ _parse_payload_js__WEBPACK_IMPORTED_MODULE_2__.e),
/* harmony export */   refuseSize: () => (/* reexport safe */ _parse_payload_js__WEBPACK_IMPORTED_MODULE_2__.a),
/* harmony export */   releasePublishedSchema: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_3__.ve)
/* harmony export */ });
/* harmony import */ var _build_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var _dispatch_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _parse_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4642);






/***/ })

};

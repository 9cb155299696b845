export const id = 777;
export const ids = [777];
export const modules = {

/***/ 3777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGraph: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

/**
 * The text of the release graph.
 * @throws {UsageError} `graph-missing` where nothing stands at its place.
 */
async function readGraph(source, { workspace, github }) {
    const bytes = source.kind === "github"
        ? await github.readFile(source.repository, source.path, source.reference)
        : await readWorkspace(workspace, source.path);
    if (bytes !== undefined)
        return Buffer.from(bytes).toString("utf8");
    throw source.kind === "github" ? missingOnGitHub(source) : missingInWorkspace(source.path);
}
async function readWorkspace(workspace, path) {
    try {
        return await workspace.read(path);
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ && error.code === "file-missing")
            return undefined;
        throw error;
    }
}
function missingInWorkspace(path) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "graph-missing",
        expected: `the release graph at ${path} in the workspace`,
        found: "no such file",
        fix: "Check out the repository that holds it (actions/checkout) before this step, or name it in the input `graph`, as owner/repository@reference:path where it stands elsewhere.",
    });
}
function missingOnGitHub({ repository, reference = "its default branch", path, }) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "graph-missing",
        expected: `the release graph at ${path} in ${repository} (${reference})`,
        found: "no such file, or none that the token may read",
        fix: "Correct the input `graph`, and give the token `contents: read` for that repository. GITHUB_TOKEN reaches its own repository alone: make a token with actions/create-github-app-token.",
    });
}


/***/ })

};

export const id = 6;
export const ids = [6];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpArgoCd: () => (/* binding */ httpArgoCd)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5005);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);





const applicationSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        sync: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "Unknown"),
            revision: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
            revisions: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
        })),
        health: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "Unknown") })),
        operationState: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ phase: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ""), message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), "") })),
    })),
}), valibot__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ status }) => {
    const { revision, revisions, status: sync = "Unknown" } = status?.sync ?? {};
    return {
        sync,
        revisions: revisions ?? (revision === undefined ? [] : [revision]),
        health: status?.health?.status ?? "Unknown",
        operation: status?.operationState,
    };
}));
/**
 * Argo CD by its REST API: https://argo-cd.readthedocs.io/en/stable/developer-guide/api-docs/
 * @throws {UsageError} `argocd-server` for an address that is none, or that would send the token in the clear.
 */
function httpArgoCd(options) {
    const base = parseServer(options.server);
    const at = (path) => new URL(`${base.href.replace(/\/$/, "")}/${path}`);
    return {
        addressOf: (name) => at(`applications/${encodeURIComponent(name)}`).href,
        async application(name) {
            // `normal` makes it look at git now instead of in its next round of some minutes.
            const { status, body } = await ask(at(`api/v1/applications/${encodeURIComponent(name)}?refresh=normal`), options);
            if (status === 401)
                throw denied(base, "status 401", "Give a token that is valid still, of an account with `get` on it.");
            // It answers 403 for what is not there, too, so that names cannot be guessed.
            if (status === 403 || status === 404)
                throw missing(name, status);
            const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(applicationSchema, status === 200 ? parseJson(body) : undefined);
            if (parsed.success)
                return parsed.output;
            throw failed(base, `status ${status}${status === 200 ? " with something else than an Application" : ""}`);
        },
    };
}
function parseServer(text_) {
    const url = URL.canParse(text_) ? new URL(text_) : undefined;
    const isLocal = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url !== undefined && (url.protocol === "https:" || (url.protocol === "http:" && isLocal)))
        return url;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb({
        code: "argocd-server",
        expected: "the address of Argo CD, such as https://argocd.example.org",
        found: `"${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .escapeText */ .X)(text_)}"`,
        fix: "Correct the input `argocd-server`. The token goes over https only.",
    });
}
async function ask(address, { token, insecure = false, timeout = 20_000 }) {
    const send = address.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    try {
        return await new Promise((resolve, reject) => {
            const sent = send(address, {
                headers: { accept: "application/json", authorization: `Bearer ${token}` },
                signal: AbortSignal.timeout(timeout),
                ...(insecure ? { rejectUnauthorized: false } : {}),
            }, (response) => {
                (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(response).then((body) => {
                    resolve({ status: response.statusCode ?? 0, body });
                }, reject);
            });
            sent.on("error", reject);
            sent.end();
        });
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "the connection failed";
        throw failed(address, code);
    }
}
function parseJson(text_) {
    try {
        return JSON.parse(text_);
    }
    catch {
        return undefined;
    }
}
function failed({ host }, found) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .ExternalError */ .yA({
        code: "argocd-failed",
        expected: `an answer from Argo CD at ${host}`,
        found,
        fix: "Check the address and its certificate (NODE_EXTRA_CA_CERTS names an authority of your own), and whether this runner can reach it.",
        retryable: true,
    });
}
function denied({ host }, found, fix) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_({
        code: "argocd-token",
        expected: `Argo CD at ${host} to accept the token`,
        found,
        fix,
    });
}
function missing(name, status) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_({
        code: "argocd-application",
        expected: `the Application ${name}`,
        found: `status ${status}`,
        fix: "Correct its name in gitops.yml or in `argocd-applications`, and give the token's account `get` on it.",
    });
}


/***/ })

};

export const id = 182;
export const ids = [182];
export const modules = {

/***/ 9182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpArgoCd: () => (/* binding */ httpArgoCd)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/ports/adapters/argo-application.ts

/*
 * What is read of an Application: https://github.com/argoproj/argo-cd/blob/master/pkg/apis/application/v1alpha1/types.go
 * Several sources have `sources` and `revisions`; one has `source` and `revision`. With a hydrator `revision` is a commit of the
 * branch it writes, and `drySHA` the one of the repository that people commit to.
 */
const sourceSchema = dist/* pipe */.FsL(dist/* looseObject */._H3({
    repoURL: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    chart: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    targetRevision: dist/* optional */.lqM(dist/* string */.YjP(), ""),
}), dist/* transform */.pdi((data) => {
    const { repoURL, chart, targetRevision } = data;
    return { repoURL, chart, targetRevision, data };
}));
const sourcesShape = {
    source: dist/* optional */.lqM(dist/* nullable */.mee(sourceSchema)),
    sources: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(sourceSchema))),
};
const revisionsShape = {
    revision: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    revisions: dist/* optional */.lqM(dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP()))),
};
const operationSchema = dist/* object */.Ikc({
    phase: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    syncResult: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc(revisionsShape))),
});
const statusSchema = dist/* object */.Ikc({
    sync: dist/* optional */.lqM(dist/* object */.Ikc({
        status: dist/* optional */.lqM(dist/* string */.YjP(), "Unknown"),
        comparedTo: dist/* optional */.lqM(dist/* object */.Ikc(sourcesShape)),
        ...revisionsShape,
    })),
    health: dist/* optional */.lqM(dist/* object */.Ikc({ status: dist/* optional */.lqM(dist/* string */.YjP(), "Unknown") })),
    operationState: dist/* optional */.lqM(operationSchema),
    sourceHydrator: dist/* optional */.lqM(dist/* object */.Ikc({
        lastSuccessfulOperation: dist/* optional */.lqM(dist/* object */.Ikc({ drySHA: dist/* optional */.lqM(dist/* string */.YjP(), ""), hydratedSHA: dist/* optional */.lqM(dist/* string */.YjP(), "") })),
    })),
});
/** An Application as Argo CD's API gives it. */
const applicationSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    spec: dist/* optional */.lqM(dist/* object */.Ikc({
        ...sourcesShape,
        sourceHydrator: dist/* optional */.lqM(dist/* object */.Ikc({ drySource: sourceSchema })),
    }), {}),
    operation: dist/* optional */.lqM(dist/* unknown */.L5J()),
    status: dist/* optional */.lqM(statusSchema, {}),
}), dist/* transform */.pdi(({ spec, status, operation }) => {
    const { sync, health, operationState: state, sourceHydrator: hydrated } = status;
    const dry = spec.sourceHydrator?.drySource;
    const revisions = revisionsOf(sync);
    const last = hydrated?.lastSuccessfulOperation;
    return {
        sources: dry === undefined ? sourcesOf(spec) : [dry],
        compared: dry === undefined ? sourcesOf(sync?.comparedTo) : [],
        sync: sync?.status ?? "Unknown",
        revisions: dry === undefined
            ? revisions
            : last !== undefined && revisions.includes(last.hydratedSHA)
                ? [last.drySHA]
                : [],
        health: health?.status ?? "Unknown",
        isQueued: operation !== undefined && operation !== null,
        operation: state && {
            phase: state.phase,
            message: state.message,
            revisions: revisionsOf(state.syncResult),
        },
    };
}));
function sourcesOf(stated) {
    const { source, sources } = stated ?? {};
    // Argo CD ignores `source` where there are several; of none it gives an empty one.
    const all = sources !== undefined && sources !== null && sources.length > 0 ? sources : [source];
    return all.filter((one) => one !== undefined && one !== null).filter(({ repoURL }) => repoURL !== "");
}
function revisionsOf(stated) {
    const { revision = "", revisions } = stated ?? {};
    if (revisions !== undefined && revisions !== null && revisions.length > 0)
        return revisions;
    return revision === "" ? [] : [revision];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-argo-cd.ts






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
            const parsed = dist/* safeParse */.xLC(applicationSchema, status === 200 ? parseJson(body) : undefined);
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
    throw new errors/* UsageError */.eb({
        code: "argocd-server",
        expected: "the address of Argo CD, such as https://argocd.example.org",
        found: `"${(0,escape_text/* escapeText */.X)(text_)}"`,
        fix: "Correct the input `argocd-server`. The token goes over https only.",
    });
}
async function ask(address, { token, insecure = false, timeout = 20_000 }) {
    const send = address.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    try {
        return await new Promise((resolve, reject) => {
            const sent = send(address, {
                headers: { accept: "application/json", authorization: `Bearer ${token}` },
                signal: AbortSignal.timeout(timeout),
                ...(insecure ? { rejectUnauthorized: false } : {}),
            }, (response) => {
                (0,consumers_.text)(response).then((body) => {
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
    return new errors/* ExternalError */.yA({
        code: "argocd-failed",
        expected: `an answer from Argo CD at ${host}`,
        found,
        fix: "Check the address and its certificate (NODE_EXTRA_CA_CERTS names an authority of your own), and whether this runner can reach it.",
        retryable: true,
    });
}
function denied({ host }, found, fix) {
    return new errors/* Refusal */.P_({
        code: "argocd-token",
        expected: `Argo CD at ${host} to accept the token`,
        found,
        fix,
    });
}
function missing(name, status) {
    return new errors/* Refusal */.P_({
        code: "argocd-application",
        expected: `the Application ${name}`,
        found: `status ${status}`,
        fix: "Correct its name in gitops.yml or in `argocd-applications`, and give the token's account `get` on it.",
    });
}


/***/ })

};

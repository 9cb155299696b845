export const id = 9076;
export const ids = [9076];
export const modules = {

/***/ 76800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
function answer(terminal, report, options) {
    terminal.print(options.asJson ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report) : options.render(terminal, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report)));
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

/**
 * Runs work that reports its progress: one line with a spinner on a terminal, a line each in a log.
 * Standard output stays free for the result.
 */
async function withProgress(terminal, work) {
    if (!terminal.interactive) {
        return work((message) => {
            terminal.note(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`);
        });
    }
    // Loaded only where it shows: it brings the frames of a hundred spinners.
    const { default: ora } = await __webpack_require__.e(/* import() */ 3929).then(__webpack_require__.bind(__webpack_require__, 73929));
    const spinner = ora({ stream: process.stderr, discardStdin: false });
    try {
        return await work((message) => {
            const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message);
            if (spinner.isSpinning)
                spinner.text = text;
            else
                spinner.start(text);
        });
    }
    finally {
        spinner.stop();
    }
}


/***/ }),

/***/ 40528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createAskHttp)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46185);

const tenSeconds = 10_000;
/**
 * Makes the function that asks. `timeout` is in milliseconds and covers the whole answer. Redirects are followed; on the
 * way to another host `fetch` leaves credentials behind.
 */
function createAskHttp({ send = fetch, timeout = tenSeconds, } = {}) {
    return async (address, { readsBody = true, signal, method = "GET", ...question }) => {
        signal?.throwIfAborted();
        const limit = AbortSignal.timeout(timeout);
        try {
            const response = await send(address, {
                ...question,
                method,
                signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            });
            const { status, headers } = response;
            if (readsBody)
                return { kind: "answered", status, headers, body: Buffer.from(await response.arrayBuffer()) };
            await response.body?.cancel();
            return { kind: "answered", status, headers, body: Buffer.alloc(0) };
        }
        catch (error) {
            signal?.throwIfAborted();
            return { kind: "unanswered", reason: reasonOf(error, timeout) };
        }
    };
}
/**
 * `fetch` itself only says that it failed; the cause says more. Without a cause the request could not be made, and the
 * message may repeat a header, which may be a password.
 */
function reasonOf(error, timeout) {
    if ((0,_json_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) && error["name"] === "TimeoutError")
        return `no answer within ${timeout / 1000} s`;
    const cause = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) ? error["cause"] : undefined;
    return (0,_json_records_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(cause, "code") ?? (0,_json_records_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(cause, "message") ?? "the request could not be made";
}


/***/ }),

/***/ 46185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The objects in the array under `key`; none where there is no such array. */
function recordsIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(isRecord) : [];
}
/** The value that JSON text holds; undefined when it is none, as when it is cut short. */
function parseJson(text) {
    try {
        return JSON.parse(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** The text under `key`; undefined where there is none. */
function textIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return typeof found === "string" ? found : undefined;
}


/***/ }),

/***/ 67965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ defaultRegistries)
/* harmony export */ });
/** The addresses that the tools themselves use when nothing is configured. */
const defaultRegistries = {
    python: "https://pypi.org/simple/",
    npm: "https://registry.npmjs.org/",
    cargo: "https://index.crates.io/",
    /** Where Docker looks for an image whose name begins with no host. */
    image: "registry-1.docker.io",
};


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readDockerConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67965);
/* harmony import */ var _home_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51180);




/** Reads the file that `DOCKER_CONFIG` leads to, or the one in the home: https://docs.docker.com/reference/cli/docker/ */
async function readDockerConfig(environment) {
    const folder = environment["DOCKER_CONFIG"];
    const named = folder === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "config.json");
    const text = await (0,_home_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readHomeFile */ .e)(environment, named, ".docker", "config.json");
    const parsed = text === "" ? {} : (0,_json_records_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    const content = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(parsed) ? parsed : undefined;
    const auths = content?.["auths"];
    return {
        content,
        auths: (0,_json_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(auths) ? auths : {},
        helperOf: (host) => {
            const helpers = content?.["credHelpers"];
            // Docker's own registry goes by another name there.
            const own = host === _default_registries_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRegistries */ .P.image ? (0,_json_records_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(helpers, "https://index.docker.io/v1/") : undefined;
            const helper = own ?? (0,_json_records_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(helpers, host) ?? (0,_json_records_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(content, "credsStore");
            // It becomes the name of a program.
            return helper !== undefined && /^[\w-]+$/.test(helper) ? helper : undefined;
        },
    };
}


/***/ }),

/***/ 80761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findImageCredentials)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67965);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);



/**
 * The credentials of a `docker login`, where Docker's `config.json` holds them itself, as on GitHub's runners. Credential
 * helpers are programs and are not started.
 * https://docs.docker.com/reference/cli/docker/login
 */
async function findImageCredentials(environment, host) {
    const { auths } = await (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerConfig */ .T)(environment);
    const wanted = canonicalHost(host);
    const [, entry] = Object.entries(auths).find(([key]) => canonicalHost(key) === wanted) ?? [
        undefined,
        undefined,
    ];
    return readEntry(entry);
}
function readEntry(entry) {
    const token = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(entry, "identitytoken");
    if (token !== undefined && token !== "")
        return { kind: "identity", token };
    const both = Buffer.from((0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(entry, "auth") ?? "", "base64").toString("utf8");
    const colon = both.indexOf(":");
    const user = colon === -1 ? (0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(entry, "username") : both.slice(0, colon);
    const password = colon === -1 ? (0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(entry, "password") : both.slice(colon + 1);
    return user === undefined || password === undefined ? undefined : { kind: "password", user, password };
}
/** Entries are spelled `ghcr.io` or `https://ghcr.io/v2/`, and Docker's own registry has several names. */
function canonicalHost(key) {
    const host = key.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
    return /^(?:index\.)?docker\.io$/.test(host) ? _default_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRegistries */ .P.image : host;
}


/***/ }),

/***/ 51180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readHomeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The text of a settings file: the one that is named, or else the one at that path in the home; empty where it cannot be read. */
async function readHomeFile(environment, named, ...path) {
    const home = environment["HOME"] ?? environment["USERPROFILE"];
    const file = named ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...path));
    return file === undefined ? "" : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "");
}


/***/ }),

/***/ 38951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   rP: () => (/* binding */ readDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46185);


/** A registry that does not know one of these types answers 404, as for no manifest at all. */
const manifestTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/**
 * The digest of what a tag or a digest leads to.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
async function readDigest(read, reference) {
    const page = { path: `manifests/${reference}`, accept: manifestTypes, content: "a manifest" };
    const head = await read({
        ...page,
        method: "HEAD",
        parse: ({ headers }) => headers.get("docker-content-digest") ?? "",
    });
    const isUnheard = head.kind === "failed" && [405, 501].includes(head.status ?? 0);
    const isTold = head.kind === "read" && /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(head.content);
    if (isTold || (head.kind !== "read" && !isUnheard))
        return head;
    // Neither the method nor the header is obligatory: then the digest is computed, as by whoever pulls.
    return read({
        ...page,
        parse: ({ body }) => (isManifest((0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body)) ? sha256(body) : undefined),
    });
}
/** What is no manifest has a digest, too: a page of a proxy that wants a login would be signed. */
function isManifest(page) {
    return (0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(page) && page["schemaVersion"] === 2;
}
/** `sha256:…` */
function sha256(body) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex")}`;
}


/***/ }),

/***/ 63906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createImageReader)
});

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(46185);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(90424);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/registry-address.ts
var registry_address = __webpack_require__(77300);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/image-login.ts



/**
 * Answers a registry that wants to know who asks: with the credentials themselves where it says `Basic`, with a token of
 * its token service where it says `Bearer`, which strangers get, too, for what is public.
 * https://distribution.github.io/distribution/spec/auth/token, https://distribution.github.io/distribution/spec/auth/oauth
 */
async function answerChallenge(ask, refused, options) {
    const { repository, credentials, signal } = options;
    const challenge = readChallenge(refused.challenge ?? "");
    if (challenge.scheme === "basic" && credentials?.kind === "password") {
        return { kind: "known", authorization: (0,registry_address/* basic */.HX)(credentials.user, credentials.password) };
    }
    const realm = challenge.parameters.get("realm") ?? "";
    // The registry names the service; credentials and tokens travel there, so never in plain text.
    if (challenge.scheme !== "bearer" || !isSafe(realm))
        return refused;
    const address = new URL(realm);
    const query = new URLSearchParams({
        scope: challenge.parameters.get("scope") ?? `repository:${repository}:pull`,
    });
    const service = challenge.parameters.get("service");
    if (service !== undefined)
        query.set("service", service);
    const asked = `${credentials?.kind === "identity" ? "POST" : "GET"} ${(0,read_page/* showAddress */.mC)(address)}`;
    const answer = credentials?.kind === "identity"
        ? await ask(address, {
            method: "POST",
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: exchangeForm(query, credentials.token),
            signal,
        })
        : await ask(withQuery(address, query), {
            headers: credentials === undefined ? {} : { authorization: (0,registry_address/* basic */.HX)(credentials.user, credentials.password) },
            signal,
        });
    if (answer.kind === "unanswered" || answer.status < 200 || answer.status > 299)
        return (0,read_page/* failure */.V2)(asked, answer);
    const page = (0,json_records/* parseJson */.qF)(answer.body);
    const token = (0,json_records/* textIn */.r7)(page, "token") ?? (0,json_records/* textIn */.r7)(page, "access_token");
    return token === undefined
        ? (0,read_page/* unfitting */.l8)(asked, `${answer.status} without a token`, answer.status)
        : { kind: "known", authorization: `Bearer ${token}` };
}
function exchangeForm(query, token) {
    const form = new URLSearchParams(query);
    form.set("grant_type", "refresh_token");
    form.set("client_id", "release-actions");
    form.set("refresh_token", token);
    return form.toString();
}
function withQuery(address, query) {
    const asked = new URL(address);
    for (const [key, value] of query)
        asked.searchParams.set(key, value);
    return asked;
}
function isSafe(realm) {
    if (!URL.canParse(realm))
        return false;
    const { protocol, hostname } = new URL(realm);
    return protocol === "https:" || (protocol === "http:" && (0,registry_address/* isLoopback */.U9)(hostname));
}
/**
 * `Bearer realm="https://…",service="…",scope="…"`. A registry may offer several ways, in headers of their own that arrive as one
 * with commas between (Gitea does, Bearer and then Basic); a token says least, so it comes first.
 * https://www.rfc-editor.org/rfc/rfc9110#name-www-authenticate
 */
function readChallenge(header) {
    // What stands in quotation marks may have commas and words, too.
    const masked = header.replaceAll(/"[^"]*"/g, (quoted) => `"${"_".repeat(quoted.length - 2)}"`);
    const starts = [...masked.matchAll(/(?:^|,)\s*(?<scheme>[A-Za-z]+)(?=\s+[A-Za-z_]+\s*=|\s*(?:,|$))/g)];
    const challenges = starts.map(({ index, groups }, number) => {
        const text = header.slice(index, starts[number + 1]?.index);
        return { scheme: (groups?.["scheme"] ?? "").toLowerCase(), parameters: parametersOf(text) };
    });
    return (challenges.find(({ scheme }) => scheme === "bearer") ??
        challenges[0] ?? { scheme: "", parameters: new Map() });
}
function parametersOf(challenge) {
    return new Map([...challenge.matchAll(/(?<key>[a-z_]+)\s*=\s*(?:"(?<quoted>[^"]*)"|(?<token>[^\s,"]+))/gi)].map(({ groups }) => [(groups?.["key"] ?? "").toLowerCase(), groups?.["quoted"] ?? groups?.["token"] ?? ""]));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/image-reader.ts


/** Reads pages of one image's repository, and logs in where the registry demands it. */
function createImageReader(ask, place, options) {
    const { signal } = options;
    let registry = place.address;
    return async ({ path, ...page }) => {
        const address = new URL(`${place.repository}/${path}`, registry.folder);
        const reading = await (0,read_page/* readPage */.SP)(ask, registry, { ...page, address, signal });
        // Tokens live for minutes, so the demand may come again.
        if (reading.kind !== "failed" || reading.status !== 401)
            return reading;
        const credentials = await options.credentials();
        const login = await answerChallenge(ask, reading, { repository: place.repository, credentials, signal });
        if (login.kind === "failed")
            return login;
        registry = { ...registry, authorization: login.authorization };
        return (0,read_page/* readPage */.SP)(ask, registry, { ...page, address, signal });
    };
}


/***/ }),

/***/ 41053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findImage),
/* harmony export */   b: () => (/* binding */ hasHost)
/* harmony export */ });
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67965);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77300);


/**
 * Finds the registry in an image's name, as Docker does: the first part is a host when it looks like one. Undefined where
 * the text is no name. Plain http is for this machine alone.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
function findImage(name) {
    const named = hasHost(name);
    const slash = name.indexOf("/");
    const first = named ? name.slice(0, slash) : "docker.io";
    const isDockers = /^(?:index\.)?docker\.io$/.test(first);
    // The registry of Docker is not where its name says.
    const host = isDockers ? _default_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRegistries */ .P.image : first;
    const rest = named ? name.slice(slash + 1) : name;
    const path = isDockers && !rest.includes("/") ? `library/${rest}` : rest;
    if (!hostPattern.test(host) || !pathPattern.test(path))
        return undefined;
    const { hostname } = new URL(`https://${host}`);
    const folder = new URL(`${(0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(hostname) ? "http" : "https"}://${host}/v2/`);
    return { host, repository: path, address: { folder, authorization: undefined } };
}
/** Whether the name says in which registry it is. */
function hasHost(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(0, slash));
    return /[.:]/.test(first) || first === "localhost";
}
const hostPattern = /^(?:[a-z0-9]+(?:[.-]+[a-z0-9]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const part = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const pathPattern = new RegExp(`^${part}(?:/${part})*$`);


/***/ }),

/***/ 90424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   l8: () => (/* binding */ unfitting),
/* harmony export */   mC: () => (/* binding */ showAddress)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85005);

/** Reads a page past caches, as far as these obey the one who asks. The credentials go to the registry's own origin only. */
async function readPage(ask, registry, page) {
    const { query, accept, signal, method = "GET", readsBody = true } = page;
    const address = new URL(page.address);
    if (query !== undefined)
        address.search = query;
    const asked = `${method} ${showAddress(address)}${query === undefined ? "" : `?${query}`}`;
    const { authorization } = registry;
    const answer = await ask(address, {
        method,
        readsBody,
        signal,
        headers: {
            accept,
            "cache-control": "no-cache",
            "user-agent": "release-actions",
            ...(authorization !== undefined && address.origin === registry.folder.origin && { authorization }),
        },
    });
    if (answer.kind === "unanswered")
        return failure(asked, answer);
    const { status, headers } = answer;
    // 404, 410 and 451 all mean that there is nothing to be had: https://doc.rust-lang.org/cargo/reference/registry-index.html
    if ([404, 410, 451].includes(status))
        return { kind: "missing", asked, answered: String(status) };
    if (status < 200 || status > 299)
        return failure(asked, answer);
    const content = page.parse(answer);
    if (content !== undefined)
        return { kind: "read", asked, content };
    const type = headers.get("content-type");
    const found = type === null ? "something" : `text of type ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X)(type)}`;
    return unfitting(asked, `${status} with ${found} that is not ${page.content}`, status);
}
/** An address that somebody else chose, without what may be secret in it. */
function showAddress({ origin, pathname }) {
    return `${origin}${pathname}`;
}
/** A page that came and cannot be used. */
function unfitting(asked, answered, status) {
    return { kind: "failed", asked, answered, status, retryAfter: undefined, challenge: undefined };
}
/** Puts an answer that helps no further into words. */
function failure(asked, answer) {
    if (answer.kind === "unanswered")
        return {
            kind: "failed",
            asked,
            answered: answer.reason,
            status: undefined,
            retryAfter: undefined,
            challenge: undefined,
        };
    const { status, headers } = answer;
    return {
        kind: "failed",
        asked,
        answered: String(status),
        status,
        retryAfter: readRetryAfter(headers.get("retry-after"), Date.now()),
        challenge: headers.get("www-authenticate") ?? undefined,
    };
}
/** Milliseconds from now; it says seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function readRetryAfter(text, now) {
    if (text === null)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 77300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ requireSafe),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ih: () => (/* binding */ readRegistryAddress)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/**
 * Reads an address in the form installers take it, `https://user:password@host/path`. `setting` says where it stands; the
 * value itself may hold a password and is never repeated.
 * @throws {UsageError} `registry-address`.
 */
function readRegistryAddress(text, setting) {
    const folder = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (folder === undefined || !/^https?:$/.test(folder.protocol)) {
        throw unfit(setting, "an address that begins with https://", "something else");
    }
    const authorization = folder.username === "" ? undefined : basic(decoded(folder.username), decoded(folder.password));
    folder.username = "";
    folder.password = "";
    folder.search = "";
    folder.hash = "";
    if (!folder.pathname.endsWith("/"))
        folder.pathname += "/";
    const address = { folder, authorization };
    requireSafe(address, setting);
    return address;
}
/** @throws {UsageError} `registry-address` where anybody on the way could read the credentials. */
function requireSafe({ folder, authorization }, setting) {
    if (authorization === undefined || folder.protocol === "https:" || isLoopback(folder.hostname))
        return;
    throw unfit(setting, "https:// in an address that is asked with credentials", "http://");
}
/** The header for a user and a password: https://www.rfc-editor.org/rfc/rfc7617 */
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
/** Whether the host is this machine, by its name alone. */
function isLoopback(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unfit(setting, expected, found) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "registry-address",
        expected: `${expected} in ${setting}`,
        found,
        fix: `Correct ${setting}, or remove it to ask the registry that everybody uses.`,
    });
}


/***/ })

};

export const id = 380;
export const ids = [380];
export const modules = {

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createAskHttp)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6185);

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

/***/ 6185:
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

/***/ 3261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ findCargoIndex),
/* harmony export */   qq: () => (/* binding */ readCrate),
/* harmony export */   x5: () => (/* binding */ crateSpellings)
/* harmony export */ });
/* unused harmony export indexPath */
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7965);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7300);




/**
 * The index of the registry that cargo publishes to here, crates.io unless `CARGO_REGISTRY_DEFAULT` names another.
 * https://doc.rust-lang.org/cargo/reference/registries.html
 * @throws {UsageError} `registry-address`, for an index that is a git repository, too.
 */
function findCargoIndex(environment) {
    const name = environment["CARGO_REGISTRY_DEFAULT"] ?? "crates-io";
    if (name === "crates-io")
        return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(_default_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRegistries */ .P.cargo, "the default registry");
    const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
    const setting = `${variable}_INDEX`;
    const written = environment[setting] ?? "";
    // Without this prefix an index is a git repository, which cannot be asked for one crate.
    const address = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(written.startsWith("sparse+") ? written.slice(7) : "", setting);
    const token = environment[`${variable}_TOKEN`];
    if (token === undefined)
        return address;
    const found = { ...address, authorization: token };
    (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSafe */ .$T)(found, setting);
    return found;
}
/** https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files */
function readCrate(ask, index, { name, signal }) {
    return (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__/* .readPage */ .SP)(ask, index, {
        address: new URL(indexPath(name), index.folder),
        accept: "text/plain",
        content: "a crate's index file",
        signal,
        parse: ({ body }) => {
            const lines = body.toString("utf8").split("\n");
            const versions = lines.filter((line) => line.trim() !== "").map(readVersion);
            return versions.every((version) => version !== undefined) ? versions : undefined;
        },
    });
}
function readVersion(line) {
    const entry = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
    const version = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(entry, "vers");
    return version === undefined ? undefined : { version, yanked: (0,_json_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) && entry["yanked"] === true };
}
/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`, in lower case. */
function indexPath(name) {
    const lower = encodeURIComponent(name.toLowerCase());
    switch (lower.length) {
        case 1:
        case 2:
            return `${lower.length}/${lower}`;
        case 3:
            return `3/${lower.slice(0, 1)}/${lower}`;
        default:
            return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
    }
}
/**
 * The spellings under which the index may have a crate, whose name is one with `-` and with `_`, most likely first. The
 * index knows the one it was published under. No more than 16 are tried.
 */
function crateSpellings(name) {
    const [first = "", ...rest] = name.split(/[-_]/);
    const every = rest.reduce((spelled, part) => spelled.flatMap((one) => [`${one}-${part}`, `${one}_${part}`]), [first]);
    const dashes = name.replaceAll("_", "-");
    const others = new Set([name.replaceAll("-", "_"), ...every]);
    others.delete(dashes);
    return [dashes, ...[...others].slice(0, 15)];
}


/***/ }),

/***/ 7965:
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

/***/ 5775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findImageCredentials)
});

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/default-registries.ts
var default_registries = __webpack_require__(7965);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/home-file.ts
var home_file = __webpack_require__(1180);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/docker-config.ts




/** Reads the file that `DOCKER_CONFIG` leads to, or the one in the home: https://docs.docker.com/reference/cli/docker/ */
async function readDockerConfig(environment) {
    const folder = environment["DOCKER_CONFIG"];
    const named = folder === undefined ? undefined : (0,external_node_path_.join)(folder, "config.json");
    const text = await (0,home_file/* readHomeFile */.e)(environment, named, ".docker", "config.json");
    const parsed = text === "" ? {} : (0,json_records/* parseJson */.qF)(text);
    const content = (0,json_records/* isRecord */.u4)(parsed) ? parsed : undefined;
    const auths = content?.["auths"];
    return {
        content,
        auths: (0,json_records/* isRecord */.u4)(auths) ? auths : {},
        helperOf: (host) => {
            const helpers = content?.["credHelpers"];
            // Docker's own registry goes by another name there.
            const own = host === default_registries/* defaultRegistries */.P.image ? (0,json_records/* textIn */.r7)(helpers, "https://index.docker.io/v1/") : undefined;
            const helper = own ?? (0,json_records/* textIn */.r7)(helpers, host) ?? (0,json_records/* textIn */.r7)(content, "credsStore");
            // It becomes the name of a program.
            return helper !== undefined && /^[\w-]+$/.test(helper) ? helper : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/docker-credentials.ts



/**
 * The credentials of a `docker login`, where Docker's `config.json` holds them itself, as on GitHub's runners. Credential
 * helpers are programs and are not started.
 * https://docs.docker.com/reference/cli/docker/login
 */
async function findImageCredentials(environment, host) {
    const { auths } = await readDockerConfig(environment);
    const wanted = canonicalHost(host);
    const [, entry] = Object.entries(auths).find(([key]) => canonicalHost(key) === wanted) ?? [
        undefined,
        undefined,
    ];
    return readEntry(entry);
}
function readEntry(entry) {
    const token = (0,json_records/* textIn */.r7)(entry, "identitytoken");
    if (token !== undefined && token !== "")
        return { kind: "identity", token };
    const both = Buffer.from((0,json_records/* textIn */.r7)(entry, "auth") ?? "", "base64").toString("utf8");
    const colon = both.indexOf(":");
    const user = colon === -1 ? (0,json_records/* textIn */.r7)(entry, "username") : both.slice(0, colon);
    const password = colon === -1 ? (0,json_records/* textIn */.r7)(entry, "password") : both.slice(colon + 1);
    return user === undefined || password === undefined ? undefined : { kind: "password", user, password };
}
/** Entries are spelled `ghcr.io` or `https://ghcr.io/v2/`, and Docker's own registry has several names. */
function canonicalHost(key) {
    const host = key.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
    return /^(?:index\.)?docker\.io$/.test(host) ? default_registries/* defaultRegistries */.P.image : host;
}


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readHomeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The text of a settings file: the one that is named, or else the one at that path in the home; empty where it cannot be read. */
async function readHomeFile(environment, named, ...path) {
    const home = environment["HOME"] ?? environment["USERPROFILE"];
    const file = named ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...path));
    return file === undefined ? "" : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "");
}


/***/ }),

/***/ 8951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   rP: () => (/* binding */ readDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);


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

/***/ 3906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createImageReader)
});

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(424);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/registry-address.ts
var registry_address = __webpack_require__(7300);
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

/***/ 1053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findImage),
/* harmony export */   b: () => (/* binding */ hasHost)
/* harmony export */ });
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7965);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);


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

/***/ 693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ findNpmRegistry),
/* harmony export */   cs: () => (/* binding */ registrySetting),
/* harmony export */   lf: () => (/* binding */ readPackument),
/* harmony export */   rC: () => (/* binding */ findNpmCredentials)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7965);
/* harmony import */ var _npm_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2583);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(424);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);





/**
 * The registry npm would ask for a package: that of its scope, or the one for all.
 * @throws {UsageError} `registry-address`.
 */
async function findNpmRegistry(name, environment) {
    const settings = await (0,_npm_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readNpmSettings */ .NX)(environment);
    const setting = registrySetting(name, settings);
    const address = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistryAddress */ .ih)(settings.get(setting) ?? _default_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRegistries */ .P.npm, `npm's setting ${setting}`);
    const authorization = findNpmCredentials(settings, address.folder) ?? address.authorization;
    const found = { ...address, authorization };
    (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSafe */ .$T)(found, `npm's setting ${setting}`);
    return found;
}
/** The setting that leads to a package's registry: that of its scope wherever it stands, else the one for all. */
function registrySetting(name, settings) {
    const scope = name.startsWith("@") ? `${name.split("/", 1)[0] ?? ""}:registry` : "registry";
    return settings.has(scope) ? scope : "registry";
}
/** Credentials stand under the registry's address without its scheme, or under a shorter one. */
function findNpmCredentials(settings, { host, pathname }) {
    const parts = pathname.split("/").filter((part) => part !== "");
    for (let length = parts.length; length >= 0; length--) {
        const place = ["/", host, ...parts.slice(0, length)].join("/");
        for (const key of [`${place}/`, place]) {
            const token = settings.get(`${key}:_authToken`);
            if (token !== undefined)
                return `Bearer ${token}`;
            const both = settings.get(`${key}:_auth`);
            if (both !== undefined)
                return `Basic ${both}`;
            const user = settings.get(`${key}:username`);
            const password = settings.get(`${key}:_password`);
            if (user !== undefined && password !== undefined)
                return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .basic */ .HX)(user, Buffer.from(password, "base64").toString("utf8"));
        }
    }
    return undefined;
}
/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function readPackument(ask, registry, page) {
    // As npm spells it, because caches tell spellings apart: `@scope%2fname`.
    const path = page.name.split("/").map(encodeURIComponent).join("%2f").replace(/^%40/, "@");
    return (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .SP)(ask, registry, {
        address: new URL(path, registry.folder),
        query: page.query,
        accept: page.accept,
        content: "a package's description",
        signal: page.signal,
        parse: ({ body }) => {
            const packument = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body);
            const versions = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(packument) ? packument["versions"] : undefined;
            return (0,_json_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(versions) ? versions : undefined;
        },
    });
}


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   NX: () => (/* binding */ readNpmSettings),
/* harmony export */   UP: () => (/* binding */ readNpmLayers),
/* harmony export */   Z4: () => (/* binding */ readNpmrc)
/* harmony export */ });
/* harmony import */ var _home_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);

/**
 * Reads what npm reads wherever it runs: variables, and below them the user's `.npmrc`, which is also the file that
 * actions/setup-node writes. A project's own `.npmrc` is not looked at, because many projects are asked about.
 * https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
async function readNpmSettings(environment) {
    const { variables, user } = await readNpmLayers(environment);
    return new Map([...user, ...variables]);
}
/** The same, apart: a project's own settings stand between the two. */
async function readNpmLayers(environment) {
    const variables = readVariables(environment);
    const text = await (0,_home_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readHomeFile */ .e)(environment, variables.get("userconfig"), ".npmrc");
    return { variables, user: new Map(readNpmrc(text, (value) => filledIn(value, environment))) };
}
function readVariables(environment) {
    const found = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        const key = /^npm_config_(?<key>.+)$/i.exec(variable)?.groups?.["key"];
        if (key === undefined || value === undefined || value === "")
            continue;
        // Keys that begin with a registry's address are spelled as they are.
        found.set(key.startsWith("//") ? key : key.replaceAll(/(?!^)_/g, "-").toLowerCase(), value);
    }
    return found;
}
/** The settings in the text of an `.npmrc`; `fill` puts in what stands for something else. */
function readNpmrc(text, fill) {
    return text.split(/\r?\n/).flatMap((line) => {
        const entry = /^\s*(?<key>[^;#=\s][^=]*?)\s*=\s*(?<value>.*?)\s*$/.exec(line)?.groups;
        if (entry === undefined)
            return [];
        const filled = fill((entry["value"] ?? "").replace(/^(["'])(.*)\1$/, "$2"));
        return filled === "" ? [] : [[entry["key"] ?? "", filled]];
    });
}
/** The value with variables of the environment in place of `${NAME}`. */
function filledIn(value, environment) {
    return value.replaceAll(/\$\{(?<name>[^${}?]+)\??\}/g, (_, name) => environment[name] ?? "");
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findPythonIndexes)
/* harmony export */ });
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7965);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7300);


/**
 * The indexes that pip and uv read here: additional ones first, as uv asks them, then the one for all.
 * https://docs.astral.sh/uv/configuration/environment, https://pip.pypa.io/en/stable/topics/configuration
 * @throws {UsageError} `registry-address`.
 */
function findPythonIndexes(environment) {
    const additional = ["UV_INDEX", "UV_EXTRA_INDEX_URL", "PIP_EXTRA_INDEX_URL"].flatMap((setting) => wordsIn(environment[setting]).map((word) => readIndex(word, setting, environment)));
    const setting = ["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"].find((name) => wordsIn(environment[name]).length > 0);
    const main = setting === undefined
        ? (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(_default_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRegistries */ .P.python, "the default index")
        : readIndex((environment[setting] ?? "").trim(), setting, environment);
    const [first, ...others] = [...additional, main];
    return [first, ...others];
}
function wordsIn(text) {
    return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
/** uv lets an index have a name, `name=https://…`, and its credentials stand in variables of that name. */
function readIndex(word, setting, environment) {
    const named = /^(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)=(?<address>.*)$/.exec(word)?.groups;
    if (named === undefined)
        return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(word, setting);
    const address = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(named["address"] ?? "", setting);
    const prefix = `UV_INDEX_${(named["name"] ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
    const user = environment[`${prefix}_USERNAME`];
    const password = environment[`${prefix}_PASSWORD`];
    if (user === undefined && password === undefined)
        return address;
    const found = { ...address, authorization: (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .basic */ .HX)(user ?? "", password ?? "") };
    (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSafe */ .$T)(found, setting);
    return found;
}


/***/ }),

/***/ 424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   l8: () => (/* binding */ unfitting),
/* harmony export */   mC: () => (/* binding */ showAddress)
/* harmony export */ });
/* unused harmony export readRetryAfter */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5005);

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

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ requireSafe),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ih: () => (/* binding */ readRegistryAddress)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

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


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pt: () => (/* binding */ filesOfVersion),
  qI: () => (/* binding */ readSimplePage),
  c3: () => (/* binding */ simplePageAddress)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/html-links.ts
/** The attributes of every link of a page, by their names. Enough of HTML for package indexes, which are written by programs. */
function readLinks(page) {
    return [...page.replaceAll(/<!--.*?-->/gs, "").matchAll(html_links_link)].map(({ groups }) => new Map(readAttributes(groups?.["attributes"] ?? "")));
}
const html_links_link = /<a\s(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /(?<name>[a-z][a-z0-9-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/gi;
function readAttributes(text) {
    return [...text.matchAll(attribute)].map(({ groups = {} }) => [
        (groups["name"] ?? "").toLowerCase(),
        unescapeHtml(groups["double"] ?? groups["single"] ?? groups["bare"] ?? ""),
    ]);
}
/** The references that such programs write; others stay as they are. */
function unescapeHtml(text) {
    return text.replaceAll(/&(?:#(?<decimal>\d{1,6})|#x(?<hex>[0-9a-f]{1,5})|(?<name>amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
        if (decimal !== undefined)
            return String.fromCodePoint(Number(decimal));
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        return named.get((name ?? "").toLowerCase()) ?? whole;
    });
}
const named = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
]);

// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(424);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/simple-page.ts





/** As pip asks: JSON where the index has it. */
const accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";
/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
function readSimplePage(ask, index, { name, signal }) {
    return (0,read_page/* readPage */.SP)(ask, index, {
        address: simplePageAddress(index, name),
        accept,
        content: "a list of a package's files",
        signal,
        parse: readFiles,
    });
}
/** What addresses on a package's page are relative to. */
function simplePageAddress(index, name) {
    return new URL(`${encodeURIComponent((0,package_name/* packageName */.oZ)("pypi", name).name)}/`, index.folder);
}
/** The wheels and source distributions of a version, found as PEP 440 compares: `1.4` is `1.4.0`. */
function filesOfVersion(files, version) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    return files.filter(({ filename }) => {
        const found = versionIn(filename);
        return found !== undefined && (0,pep440.eq)(found, wanted);
    });
}
/** The version in the name of a wheel or a source distribution, without a local label (`+cu118`), which no pin needs. */
function versionIn(file) {
    const text = /^[^-]+-(?<version>[^-]+)-.*\.whl$/.exec(file)?.groups?.["version"] ??
        /^.+-(?<version>[^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.groups?.["version"];
    return text === undefined ? undefined : (0,pep440.explain)(text)?.public;
}
function readFiles({ headers, body }) {
    const [type = ""] = (headers.get("content-type") ?? "text/html").toLowerCase().split(";", 1);
    if (/^application\/(?:.*\+)?json$/.test(type))
        return readJson((0,json_records/* parseJson */.qF)(body));
    return /^(?:text\/html|application\/.*\+html)$/.test(type) ? readHtml(body.toString("utf8")) : undefined;
}
function readJson(page) {
    if (!(0,json_records/* isRecord */.u4)(page) || !Array.isArray(page["files"]))
        return undefined;
    return (0,json_records/* recordsIn */.Q0)(page, "files").map((file) => {
        const { yanked } = file;
        return {
            filename: (0,json_records/* textIn */.r7)(file, "filename") ?? "",
            yanked: typeof yanked === "string" ? yanked : yanked === true ? "" : undefined,
            provenance: (0,json_records/* textIn */.r7)(file, "provenance"),
        };
    });
}
function readHtml(page) {
    return readLinks(page).map((link) => {
        const [path = ""] = (link.get("href") ?? "").split(/[?#]/, 1);
        const name = path.slice(path.lastIndexOf("/") + 1);
        return {
            filename: decodeName(name),
            yanked: link.get("data-yanked"),
            provenance: link.get("data-provenance"),
        };
    });
}
function decodeName(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/* unused harmony export ecosystems */
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = (/* unused pure expression or super */ null && (["pypi", "npm", "cargo", "helm", "image", "github", "component"]));
/** Normalises `name` as its ecosystem compares names. */
function packageName(ecosystem, name) {
    return { ecosystem, name: normalise[ecosystem](name) };
}
/** `pypi:coreason-manifest`: unique, and fit for a key of a map. */
function packageKey(name) {
    return `${name.ecosystem}:${name.name}`;
}
const normalise = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    pypi: (name) => name.replaceAll(/[-_.]+/g, "-").toLowerCase(),
    npm: (name) => name,
    // crates.io treats - and _ alike: https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions
    cargo: (name) => name.replaceAll("_", "-").toLowerCase(),
    helm: (name) => name,
    // Docker's familiar names: https://github.com/distribution/reference/blob/main/normalize.go
    image: (name) => name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "").replace(/^library\//, ""),
    // GitHub compares owners and repositories without case.
    github: (name) => name.toLowerCase().replace(/\.git$/, ""),
    // Variables cannot have a dash in their names, repositories seldom have an underscore.
    component: (name) => name.replaceAll("_", "-").toLowerCase(),
};


/***/ })

};

export const id = 110;
export const ids = [110];
export const modules = {

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRegistries: () => (/* reexport */ httpRegistries)
});

// EXTERNAL MODULE: ./packages/ports/adapters/ask-http.ts
var ask_http = __webpack_require__(528);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/cargo-index.ts
var cargo_index = __webpack_require__(3261);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/verdict.ts
/** The answer of a registry that did not give the page. `login` says how one makes oneself known to it. */
function withoutPage(reading, login) {
    return reading.kind === "missing"
        ? { kind: "absent", asked: reading.asked, answered: reading.answered }
        : failed(reading, login);
}
/**
 * Refused strangers are `unknown`, not `absent`: many registries answer 401 or 403 alike for what is private and for what
 * is not there yet. So it is asked again, and said at once what will help if it is private.
 */
function failed({ asked, answered, status, retryAfter }, login) {
    const advice = status === 401 || status === 403 ? login : undefined;
    return { kind: "unknown", asked, answered, advice, retryAfter };
}
/** The answers of several registries, any of which would do, as one. */
function firstAvailable(answers) {
    const [only, ...more] = answers;
    const found = answers.find(({ kind }) => kind === "available");
    if (found !== undefined || more.length === 0)
        return found ?? only;
    const asked = answers.map((answer) => answer.asked).join(", ");
    const answered = answers.map((answer) => ("answered" in answer ? answer.answered : "")).join(", ");
    const unknown = answers.filter((answer) => answer.kind === "unknown");
    if (unknown.length === 0)
        return { kind: "absent", asked, answered };
    const waits = unknown.flatMap(({ retryAfter }) => (retryAfter === undefined ? [] : [retryAfter]));
    return {
        kind: "unknown",
        asked,
        answered,
        advice: unknown.map(({ advice }) => advice).find((advice) => advice !== undefined),
        retryAfter: waits.length === 0 ? undefined : Math.max(...waits),
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-cargo.ts



/** Asks the crate's file in a sparse index, under each spelling of its name until there is one. */
async function askCargo({ ask, environment, signal }, name, version) {
    const index = (0,cargo_index/* findCargoIndex */.Cz)(environment);
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const [first, ...others] = (0,cargo_index/* crateSpellings */.x5)(name);
    let page = await (0,cargo_index/* readCrate */.qq)(ask, index, { name: first, signal });
    for (const spelling of others) {
        if (page.kind !== "missing")
            break;
        page = await (0,cargo_index/* readCrate */.qq)(ask, index, { name: spelling, signal });
    }
    if (page.kind !== "read")
        return withoutPage(page, login);
    const { asked, content } = page;
    // Build metadata (`1.0.0+openssl3`) makes no other version.
    const found = content.find((listed) => listed.version.split("+", 1)[0] === wanted);
    if (found?.yanked === false)
        return { kind: "available", asked, digest: undefined };
    const answered = found === undefined
        ? `200 without ${wanted} among ${content.length} versions`
        : `200 with ${wanted} yanked`;
    return { kind: "absent", asked, answered };
}
const login = "If the registry is private, put its token into CARGO_REGISTRIES_<NAME>_TOKEN.";

// EXTERNAL MODULE: ./packages/ports/adapters/registries/docker-credentials.ts
var docker_credentials = __webpack_require__(761);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-manifest.ts
var image_manifest = __webpack_require__(8951);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-reader.ts + 1 modules
var image_reader = __webpack_require__(3906);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-registry.ts
var image_registry = __webpack_require__(1053);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-image.ts






/** Asks a registry for the manifest of an image or a chart, under both tags an exact version may have. */
async function askImage({ ask, environment, signal }, { ecosystem, name }, version) {
    const place = ecosystem === "helm" && !(0,image_registry/* hasHost */.b)(name) ? undefined : (0,image_registry/* findImage */.F)(name);
    if (place === undefined)
        return { kind: "unasked", reason: "the name does not say in which registry it is" };
    const read = (0,image_reader/* createImageReader */.p)(ask, place, {
        credentials: () => (0,docker_credentials/* findImageCredentials */.d)(environment, place.host),
        signal,
    });
    const login = `If it is private, log in to ${place.host} (docker login, or docker/login-action), so that Docker's config.json holds the credentials.`;
    const found = [];
    for (const tag of tagsOf(ecosystem, version)) {
        const reading = await (0,image_manifest/* readDigest */.rP)(read, tag);
        if (reading.kind === "failed")
            return failed(reading, login);
        found.push({ tag, reading });
    }
    return judge(found);
}
/** The tags an exact version may have. Versions here have no build metadata, whose `+` a chart's tag would spell `_`. */
function tagsOf(ecosystem, version) {
    const exact = (0,version_spelling/* formatSemver */.a)(version);
    return ecosystem === "helm" ? [exact, `v${exact}`] : [`v${exact}`, exact];
}
/**
 * One tag of the two suffices. Two that lead to different manifests are no answer: a push may be under way, and a pin by
 * digest would take one at random.
 */
function judge(tags) {
    const asked = tags.map(({ reading }) => reading.asked).join(", ");
    const digests = new Map(tags.flatMap(({ tag, reading }) => (reading.kind === "read" ? [[reading.content, tag]] : [])));
    const [digest] = digests.keys();
    if (digests.size === 1)
        return { kind: "available", asked, digest };
    const answered = digest === undefined
        ? tags.map(({ reading }) => (reading.kind === "missing" ? reading.answered : "")).join(", ")
        : `two things: ${[...digests].map(([each, tag]) => `${tag} is ${each}`).join(", ")}`;
    return { kind: "absent", asked, answered };
}

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/default-registries.ts
var default_registries = __webpack_require__(7965);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-registry.ts
var npm_registry = __webpack_require__(693);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(424);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-npm.ts






/** As `npm install` asks; caches keep an answer for each such header apart. */
const accept = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
/**
 * Asks npm's registry: the package's description must list the version, and the tarball it names must be there.
 *
 * A cache in front of the registry keeps a description for five minutes, also one that lacks the version and also a 404,
 * and neither publishing nor `no-cache` clears it. So the origin is asked first, with the query by which npm's own
 * commands read before they write, and which caches pass on. Only when the origin has the version is the installer's page
 * asked: asked earlier it would be kept without the version, and the installer would get that.
 * https://github.com/npm/npm-registry-fetch/pull/18
 */
async function askNpm({ ask, environment, signal }, name, version) {
    const registry = await (0,npm_registry/* findNpmRegistry */.Uz)(name, environment);
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const origin = await (0,npm_registry/* readPackument */.lf)(ask, registry, { name, accept, query: "write=true", signal });
    if (!isWorthAskingOn(origin, wanted))
        return ask_npm_judge(origin, wanted);
    const page = await (0,npm_registry/* readPackument */.lf)(ask, registry, { name, accept, signal });
    const tarball = page.kind === "read" ? tarballOf(page.content, wanted, registry) : undefined;
    if (tarball === undefined)
        return ask_npm_judge(page, wanted);
    const file = await (0,read_page/* readPage */.SP)(ask, registry, {
        // Some registries lead on to storage whose signed addresses are good for GET alone.
        address: tarball,
        accept: "*/*",
        content: "a tarball",
        signal,
        readsBody: false,
        parse: () => true,
    });
    return file.kind === "read"
        ? { kind: "available", asked: file.asked, digest: undefined }
        : withoutPage(file, ask_npm_login);
}
const ask_npm_login = "If the package is private, put a token for its registry into npm's user settings (npm login, or actions/setup-node with registry-url).";
/** A registry that refuses the query, as a mirror for reading may, is asked as the installer does all the same. */
function isWorthAskingOn(origin, wanted) {
    if (origin.kind === "read")
        return Object.hasOwn(origin.content, wanted);
    const status = origin.kind === "failed" ? origin.status : undefined;
    return status !== undefined && status >= 400 && status < 500 && status !== 429;
}
function ask_npm_judge(page, wanted) {
    if (page.kind !== "read")
        return withoutPage(page, ask_npm_login);
    const listed = Object.hasOwn(page.content, wanted);
    const answered = listed
        ? `200 with ${wanted}, but no address of its tarball`
        : `200 without ${wanted} among ${Object.keys(page.content).length} versions`;
    return listed
        ? failed((0,read_page/* unfitting */.l8)(page.asked, answered, 200), ask_npm_login)
        : { kind: "absent", asked: page.asked, answered };
}
/** Where the tarball is fetched: npm takes the default registry's host in a description for the configured registry. */
function tarballOf(versions, wanted, { folder }) {
    const found = Object.hasOwn(versions, wanted) ? versions[wanted] : undefined;
    const text = (0,json_records/* isRecord */.u4)(found) ? (0,json_records/* textIn */.r7)(found["dist"], "tarball") : undefined;
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const address = new URL(text);
    if (address.host !== new URL(default_registries/* defaultRegistries */.P.npm).host)
        return address;
    const path = address.pathname.startsWith(folder.pathname)
        ? address.pathname
        : folder.pathname + address.pathname.slice(1);
    return new URL(path + address.search, folder);
}

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/python-indexes.ts
var python_indexes = __webpack_require__(5901);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/simple-page.ts + 1 modules
var simple_page = __webpack_require__(3512);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-python.ts




/** Asks the indexes that pip and uv read, one after another until one has a file of the version that is not withdrawn. */
async function askPython(asking, name, version) {
    const [first, ...more] = (0,python_indexes/* findPythonIndexes */.Q)(asking.environment);
    const answers = [await askIndex(asking, first, { name, version })];
    for (const index of more) {
        if (answers.at(-1)?.kind === "available")
            break;
        answers.push(await askIndex(asking, index, { name, version }));
    }
    return firstAvailable(answers);
}
const ask_python_login = "If the package is private, put credentials for its index into the variable that names the index (UV_INDEX, PIP_INDEX_URL).";
async function askIndex({ ask, signal }, index, { name, version }) {
    const page = await (0,simple_page/* readSimplePage */.qI)(ask, index, { name, signal });
    if (page.kind !== "read")
        return withoutPage(page, ask_python_login);
    const { asked, content } = page;
    const files = (0,simple_page/* filesOfVersion */.pt)(content, version);
    if (files.some(({ yanked }) => yanked === undefined))
        return { kind: "available", asked, digest: undefined };
    const [withdrawn] = files;
    const answered = withdrawn === undefined
        ? `200 without a file of ${(0,version_spelling/* formatPep440 */.J)(version)} among ${content.length}`
        : `200 with ${(0,version_spelling/* formatPep440 */.J)(version)} yanked${reasonIn(withdrawn.yanked)}`;
    return { kind: "absent", asked, answered };
}
function reasonIn(reason) {
    return reason === undefined || reason === "" ? "" : `: "${(0,escape_text/* escapeText */.X)(reason)}"`;
}

// EXTERNAL MODULE: ./packages/ports/adapters/image-registry/read-checked.ts
var read_checked = __webpack_require__(6338);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/stated-version.ts






const label = "org.opencontainers.image.version";
/** Reads it off the index or the manifest where it stands there, and else off the configuration of the first platform. */
async function statedVersion({ ask, environment, signal }, image, digest) {
    const place = (0,image_registry/* findImage */.F)(image);
    if (place === undefined)
        return undefined;
    const read = (0,image_reader/* createImageReader */.p)(ask, place, {
        credentials: () => (0,docker_credentials/* findImageCredentials */.d)(environment, place.host),
        signal,
    });
    const top = await readJson(read, `manifests/${digest}`, digest);
    const stated = (0,json_records/* textIn */.r7)(fieldOf(top, "annotations"), label);
    if (stated !== undefined)
        return stated;
    const [first] = (0,json_records/* recordsIn */.Q0)(top, "manifests");
    const child = (0,json_records/* textIn */.r7)(first, "digest");
    const manifest = child === undefined ? top : await readJson(read, `manifests/${child}`, child);
    const config = (0,json_records/* textIn */.r7)(fieldOf(manifest, "config"), "digest");
    if (config === undefined)
        return undefined;
    return (0,json_records/* textIn */.r7)(fieldOf(fieldOf(await readJson(read, `blobs/${config}`, config), "config"), "Labels"), label);
}
async function readJson(read, path, digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        return undefined;
    const accept = path.startsWith("manifests/") ? image_manifest/* manifestTypes */.Fm : "*/*";
    const page = await (0,read_checked/* readChecked */.Y)(read, path, digest, accept, (found) => found ?? null);
    return page.kind === "read" ? page.content : undefined;
}
function fieldOf(value, name) {
    return (0,json_records/* isRecord */.u4)(value) ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/http-registries.ts






/**
 * The real registries, found in the environment as npm, pip, uv, cargo and Docker find them. `send` stands in for `fetch`;
 * `timeout` is the time for one answer, in milliseconds, ten seconds unless given.
 */
function httpRegistries(options) {
    const { environment } = options;
    const ask = (0,ask_http/* createAskHttp */.E)(options);
    return {
        ask: async ({ ecosystem, name }, version, { signal } = {}) => {
            const asking = { ask, environment, signal };
            switch (ecosystem) {
                case "npm":
                    return askNpm(asking, name, version);
                case "pypi":
                    return askPython(asking, name, version);
                case "cargo":
                    return askCargo(asking, name, version);
                case "image":
                case "helm":
                    return askImage(asking, { ecosystem, name }, version);
                case "github":
                    return { kind: "unasked", reason: "a tag can be used as soon as it is pushed" };
                case "component":
                    return { kind: "unasked", reason: "a bare name stands in no registry" };
            }
        },
        statedVersion: (image, digest) => statedVersion({ ask, environment, signal: undefined }, image, digest),
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/index.ts



/***/ }),

/***/ 6338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readChecked)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);
/* harmony import */ var _registries_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8951);


/** Reads JSON that is named by its digest, and takes it for that only when it has this digest. */
function readChecked(reader, path, digest, accept, parse) {
    return reader({
        path,
        accept,
        content: `what has the digest ${digest}`,
        parse: ({ body }) => ((0,_registries_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body) === digest ? parse((0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body)) : undefined),
    });
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


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatPep440),
/* harmony export */   a: () => (/* binding */ formatSemver)
/* harmony export */ });
/** `1.4.0-rc.2`: as npm, Cargo, Helm and OCI tags spell it. */
function formatSemver(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}-${prerelease.identifier}.${prerelease.number}`;
}
/** `1.4.0rc2`: PEP 440's normal form. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
function formatPep440(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}${letters[prerelease.identifier]}${prerelease.number}`;
}
const letters = { alpha: "a", beta: "b", rc: "rc" };
function core(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}


/***/ }),

/***/ 8898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(4818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(2124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(790);

const { major, minor, patch, inc } = __webpack_require__(8940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 2124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(4818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 8940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(4818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(4818);

const Operator = __webpack_require__(2124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 4818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};

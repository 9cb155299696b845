export const id = 597;
export const ids = [597];
export const modules = {

/***/ 10597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/ports/adapters/ask-http.ts
var ask_http = __webpack_require__(40528);
;// CONCATENATED MODULE: ./packages/ports/adapters/certificate-commit.ts
/**
 * The commit in a certificate of Fulcio: its extension "source repository digest", a text of hexadecimal digits. The
 * certificate itself is not verified here. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function commitInCertificate(der) {
    const bytes = Buffer.from(der);
    const start = bytes.indexOf(sourceRepositoryDigest);
    if (start < 0)
        return undefined;
    // Behind the identifier: the headers of an octet string and of the text in it, two bytes each.
    const value = bytes.subarray(start + sourceRepositoryDigest.length).toString("latin1", 0, 80);
    return /^.{0,8}?(?<commit>[0-9a-f]{64}|[0-9a-f]{40})/s.exec(value)?.groups?.["commit"];
}
/** 1.3.6.1.4.1.57264.1.13 */
const sourceRepositoryDigest = Buffer.from("060a2b0601040183bf30010d", "hex");

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(46185);
;// CONCATENATED MODULE: ./packages/ports/adapters/fetch-json.ts



/**
 * Reads JSON over HTTP; undefined when there is nothing (404).
 * @throws {ExternalError} with the given code, naming the host and nothing else of the address.
 */
async function fetchJson(address, options) {
    const { code, headers } = options;
    const failed = (found) => new errors/* ExternalError */.yA({
        code,
        expected: `an answer from ${address.host}`,
        found,
        fix: "Try again when the service can be reached from here.",
        retryable: true,
    });
    const answer = await askHttp(address, { headers });
    if (answer.kind === "unanswered")
        throw failed(answer.reason);
    if (answer.status === 404)
        return undefined;
    if (answer.status < 200 || answer.status > 299)
        throw failed(`status ${answer.status}`);
    const value = (0,json_records/* parseJson */.qF)(answer.body);
    if (value === undefined)
        throw failed(`status ${answer.status}, with something else than JSON`);
    return value;
}
const askHttp = (0,ask_http/* createAskHttp */.E)();

// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-registry.ts
var npm_registry = __webpack_require__(60693);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-registry.ts
var image_registry = __webpack_require__(41053);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/default-registries.ts
var default_registries = __webpack_require__(67965);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-settings.ts
var npm_settings = __webpack_require__(32583);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/registry-address.ts
var registry_address = __webpack_require__(77300);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/publish-registry.ts





/**
 * The registry that `npm publish` would send a package to: `publishConfig` comes before the environment, that before the
 * project's `.npmrc`, and that before the user's; but a setting for the scope before one for all, wherever each stands.
 * Of what is committed only the addresses are read. Credentials are those that the environment and the user have for it.
 * @throws {UsageError} `registry-address`.
 * @throws {ExternalError} `registry-failed` where a committed setting leads to no address.
 */
async function findPublishRegistry(name, environment, committed) {
    if (committed === undefined)
        return (0,npm_registry/* findNpmRegistry */.Uz)(name, environment);
    const { variables, user } = await (0,npm_settings/* readNpmLayers */.UP)(environment);
    const publishConfig = addressesOf(new Map(Object.entries(committed.publishConfig)));
    const project = new Map(committed.npmrc.toReversed().flatMap((text) => (0,npm_settings/* readNpmrc */.Z4)(text, (value) => value)));
    const settings = new Map([...user, ...addressesOf(project), ...variables, ...publishConfig]);
    const setting = (0,npm_registry/* registrySetting */.cs)(name, settings);
    const place = publishConfig.has(setting)
        ? "publishConfig"
        : variables.has(setting) || !project.has(setting)
            ? undefined
            : "the .npmrc of the repository";
    if (place === undefined)
        return (0,npm_registry/* findNpmRegistry */.Uz)(name, environment);
    try {
        const text = settings.get(setting) ?? default_registries/* defaultRegistries */.P.npm;
        const { folder } = (0,registry_address/* readRegistryAddress */.ih)(addressIn(text, environment), setting);
        const found = { folder, authorization: (0,npm_registry/* findNpmCredentials */.rC)(new Map([...user, ...variables]), folder) };
        (0,registry_address/* requireSafe */.$T)(found, setting);
        return found;
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        throw new errors/* ExternalError */.yA({
            code: "registry-failed",
            expected: `a registry in ${(0,escape_text/* escapeText */.X)(setting)} of ${place}`,
            found: `no address that can be asked from here`,
            fix: `Correct ${(0,escape_text/* escapeText */.X)(setting)} in ${place}, or set the variables in it.`,
            retryable: false,
        });
    }
}
function addressesOf(settings) {
    return new Map([...settings].filter(([key]) => /^(?:@[^:]+:)?registry$/.test(key)));
}
/**
 * A variable may stand for the host and what is before it. Behind it none is put in: what is committed would otherwise
 * say to which server a secret of the environment is sent.
 */
function addressIn(text, environment) {
    const start = /^\$\{[^${}]+\}/.exec(text)?.[0] ?? "";
    const rest = text.slice(start.length);
    return rest.includes("${") ? "" : (0,npm_settings/* filledIn */.AE)(start, environment) + rest;
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/python-indexes.ts
var python_indexes = __webpack_require__(75901);
;// CONCATENATED MODULE: ./packages/ports/adapters/released/content-of.ts

/**
 * What a registry answered, undefined where it has no such page.
 * @throws {ExternalError} `registry-failed`.
 */
function contentOf(reading, { folder }) {
    switch (reading.kind) {
        case "read":
            return reading.content;
        case "missing":
            return undefined;
        case "failed":
            throw new errors/* ExternalError */.yA({
                code: "registry-failed",
                expected: `an answer from ${folder.host}`,
                found: reading.answered,
                fix: reading.status === 401 || reading.status === 403
                    ? `Log in to ${folder.host} in a step before this one: a registry may say the same of what is private and of what is not there yet.`
                    : "Try again when the registry can be reached from here.",
                retryable: true,
            });
    }
}
/**
 * The address that a committed setting leads to: one that leads nowhere leaves the question open, and is no wrong call.
 * @throws {ExternalError} `registry-failed`.
 */
function committedAddress(what, place, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        throw new errors/* ExternalError */.yA({
            code: "registry-failed",
            expected: `an address of ${(0,escape_text/* escapeText */.X)(what)}`,
            found: "none that can be asked from here",
            fix: `Correct ${(0,escape_text/* escapeText */.X)(place)}.`,
            retryable: false,
        });
    }
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/cargo-index.ts
var cargo_index = __webpack_require__(23261);
;// CONCATENATED MODULE: ./packages/ports/adapters/released/released-crate.ts




/** What the registries have of a version to which the crate may be published; withdrawn ones stay taken. */
async function releasedCrate(ask, environment, question) {
    const wanted = (0,version_spelling/* formatSemver */.a)(question.version);
    const found = await Promise.all(findCargoIndexes(environment, question.settings).map(async (index) => {
        for (const name of (0,cargo_index/* crateSpellings */.x5)(question.name)) {
            const listed = contentOf(await (0,cargo_index/* readCrate */.qq)(ask, index, { name }), index);
            // Build metadata makes no other version. The index says of none from which commit it is.
            if (listed !== undefined)
                return listed.some(({ version }) => version.split("+", 1)[0] === wanted);
        }
        return false;
    }));
    return found.includes(true) ? [{ commit: undefined }] : [];
}
/**
 * The registries that `publish` in Cargo.toml allows, else the one that cargo publishes to here. Their addresses stand in the
 * environment or in the committed `.cargo/config.toml`; a token is sent only to an address of the environment.
 * https://doc.rust-lang.org/cargo/reference/config.html#registries
 */
function findCargoIndexes(environment, settings) {
    const usual = environment["CARGO_REGISTRY_DEFAULT"] ?? settings?.registry;
    const names = settings?.allowed ?? (usual === undefined ? [] : [usual]);
    if (settings?.allowed === undefined && usual === undefined)
        return [(0,cargo_index/* findCargoIndex */.Cz)(environment)];
    return names.map((name) => {
        const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_INDEX`;
        const committed = settings?.indexes[name];
        if (name === "crates-io" || environment[variable] !== undefined || committed === undefined) {
            return committedAddress(`the registry ${name}`, `${variable} in this job`, () => (0,cargo_index/* findCargoIndex */.Cz)({ ...environment, CARGO_REGISTRY_DEFAULT: name }));
        }
        return committedAddress(`the registry ${name}`, ".cargo/config.toml", () => ({
            folder: (0,registry_address/* readRegistryAddress */.ih)(committed.startsWith("sparse+") ? committed.slice(7) : "", name).folder,
            authorization: undefined,
        }));
    });
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/docker-credentials.ts
var docker_credentials = __webpack_require__(80761);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-manifest.ts
var image_manifest = __webpack_require__(38951);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-reader.ts + 1 modules
var image_reader = __webpack_require__(63906);
;// CONCATENATED MODULE: ./packages/ports/adapters/released/released-image.ts







/** What stands under both tags that an exact version of an image or a chart may have. */
async function releasedImage(ask, environment, { name, version }) {
    const place = (0,image_registry/* findImage */.F)(name.name);
    if (place === undefined)
        return [];
    const read = (0,image_reader/* createImageReader */.p)(ask, place, {
        credentials: () => (0,docker_credentials/* findImageCredentials */.d)(environment, place.host),
        signal: undefined,
    });
    const exact = (0,version_spelling/* formatSemver */.a)(version);
    const found = [];
    // One after another: the first answers the registry's demand for a login.
    for (const tag of [`v${exact}`, exact]) {
        const manifest = await readJson(read, place, { path: `manifests/${tag}`, accept: image_manifest/* manifestTypes */.Fm });
        if (manifest !== undefined)
            found.push({ commit: await revisionOf(manifest, read, place) });
    }
    return found;
}
/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const revision = "org.opencontainers.image.revision";
/**
 * The commit that the manifest says it was built from, in an annotation or in a label of the image. Of an index its own
 * word counts, else that of its first image, which is built together with the others.
 */
async function revisionOf(manifest, read, place) {
    const annotated = revisionIn(manifest["annotations"]);
    if (annotated !== undefined)
        return annotated;
    const child = (0,json_records/* recordsIn */.Q0)(manifest, "manifests").find(({ platform }) => (0,json_records/* textIn */.r7)(platform, "os") !== "unknown");
    const digest = (0,json_records/* textIn */.r7)(child, "digest");
    if (digest !== undefined) {
        const image = await readJson(read, place, { path: `manifests/${digest}`, accept: image_manifest/* manifestTypes */.Fm });
        return image === undefined || Array.isArray(image["manifests"])
            ? undefined
            : revisionOf(image, read, place);
    }
    const config = (0,json_records/* textIn */.r7)(manifest["config"], "digest");
    if (config === undefined)
        return undefined;
    const blob = await readJson(read, place, { path: `blobs/${config}`, accept: "*/*" });
    const labels = (0,json_records/* isRecord */.u4)(blob?.["config"]) ? blob["config"]["Labels"] : undefined;
    return revisionIn(labels) ?? revisionIn(blob?.["annotations"]);
}
function revisionIn(annotations) {
    const text = (0,json_records/* textIn */.r7)(annotations, revision);
    return text === undefined || text === "" ? undefined : text;
}
async function readJson(read, place, page) {
    const reading = await read({
        ...page,
        content: "a manifest",
        parse: ({ body }) => {
            const parsed = (0,json_records/* parseJson */.qF)(body);
            return (0,json_records/* isRecord */.u4)(parsed) ? parsed : undefined;
        },
    });
    return contentOf(reading, place.address);
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/simple-page.ts + 1 modules
var simple_page = __webpack_require__(93512);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-package-registry.ts













/** The registries that pip, uv, npm, cargo and Docker would read with this environment. */
function httpPackageRegistry(environment) {
    return {
        released: async (name, version, settings) => {
            switch (name.ecosystem) {
                case "pypi":
                    return releasedOnPython((0,python_indexes/* findPythonIndexes */.Q)(environment), name, version);
                case "npm": {
                    const own = settings?.kind === "npm" ? settings : undefined;
                    return releasedOnNpm(await findPublishRegistry(name.name, environment, own), name, version);
                }
                case "cargo": {
                    const own = settings?.kind === "cargo" ? settings : undefined;
                    return releasedCrate(ask, environment, { name: name.name, version, settings: own });
                }
                case "image":
                    return releasedImage(ask, environment, { name, version });
                case "helm":
                    // A bare name stands in a repository of charts, which only its owner knows.
                    return (0,image_registry/* hasHost */.b)(name.name) ? releasedImage(ask, environment, { name, version }) : [];
                default:
                    return [];
            }
        },
    };
}
const ask = (0,ask_http/* createAskHttp */.E)();
/** What the first index says that has the version. */
async function releasedOnPython(indexes, { name }, version) {
    for (const index of indexes) {
        const files = (0,simple_page/* filesOfVersion */.pt)(contentOf(await (0,simple_page/* readSimplePage */.qI)(ask, index, { name }), index) ?? [], version);
        if (files.length === 0)
            continue;
        const proof = files.map(({ provenance }) => provenance).find((address) => address !== undefined);
        if (proof === undefined)
            return [{ commit: undefined }];
        return [{ commit: await commitInProvenance(new URL(proof, (0,simple_page/* simplePageAddress */.c3)(index, name))) }];
    }
    return [];
}
/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address) {
    const provenance = await fetchJson(address, {
        code: "registry-failed",
        headers: { accept: "application/vnd.pypi.integrity.v1+json", "cache-control": "no-cache" },
    }).catch(() => undefined);
    const certificates = (0,json_records/* recordsIn */.Q0)(provenance, "attestation_bundles")
        .flatMap((bundle) => (0,json_records/* recordsIn */.Q0)(bundle, "attestations"))
        .map(({ verification_material: material }) => (0,json_records/* textIn */.r7)(material, "certificate"));
    // Not each kind of publisher has a commit in its certificates.
    return certificates
        .map((text) => (text === undefined ? undefined : commitInCertificate(Buffer.from(text, "base64"))))
        .find((commit) => commit !== undefined);
}
/** The commit stands in the long form of the package's description only. */
async function releasedOnNpm(registry, { name }, version) {
    const reading = await (0,npm_registry/* readPackument */.lf)(ask, registry, { name, accept: "application/json" });
    const found = contentOf(reading, registry)?.[(0,version_spelling/* formatSemver */.a)(version)];
    return (0,json_records/* isRecord */.u4)(found) ? [{ commit: (0,json_records/* textIn */.r7)(found, "gitHead") }] : [];
}

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/suite/clones.ts
var clones = __webpack_require__(67027);
// EXTERNAL MODULE: ./packages/suite/observe.ts
var observe = __webpack_require__(68141);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var tag_verification_checks = __webpack_require__(15638);
// EXTERNAL MODULE: ./packages/tag-verification/version-of-tag.ts
var version_of_tag = __webpack_require__(78316);
// EXTERNAL MODULE: ./packages/tag-verification/observe.ts + 2 modules
var tag_verification_observe = __webpack_require__(97482);
// EXTERNAL MODULE: ./packages/tag-verification/maintenance-branches.ts
var maintenance_branches = __webpack_require__(91921);
// EXTERNAL MODULE: ./packages/tag-verification/plan.ts + 20 modules
var plan = __webpack_require__(38401);
;// CONCATENATED MODULE: ./packages/tag-verification/report-document.ts

function reportDocument({ tag, version, findings }) {
    return {
        schema: 1,
        tag: (0,escape_text/* escapeText */.X)(tag),
        version: version === undefined ? null : (0,version_spelling/* formatSemver */.a)(version),
        findings: documentFindings(findings),
    };
}
/** The findings in the one shape that they have as JSON, in the terminal and in an output. */
function documentFindings(findings) {
    return findings.map(({ code, level, file, line, expected, found, fix }) => ({
        code,
        level,
        file: file ?? null,
        line: line ?? null,
        expected,
        found,
        fix,
    }));
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
// EXTERNAL MODULE: ./packages/cli/terminal/use-proxy-of.ts + 1 modules
var use_proxy_of = __webpack_require__(46033);
;// CONCATENATED MODULE: ./packages/cli/commands/verify-tag.ts










async function run({ values, options, terminal }) {
    const { environment } = terminal;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment });
    (0,use_proxy_of/* useProxyOf */.X)(terminal);
    const git = machine.git((0,external_node_path_.resolve)(terminal.cwd, options.dir ?? "."));
    const suite = await readSuite(machine, git, terminal.cwd, options.graph);
    const tagFormat = options["tag-format"] ?? suite?.tagFormat ?? release_model_tag/* defaultTagFormat */.rr;
    const tag = values[0] ?? (await tagAtHead(git, tagFormat));
    const checks = (0,tag_verification_checks/* parseCheckSettings */.P7)(wordsIn(options.checks), "the option --checks");
    const version = (0,version_of_tag/* versionOfTag */.m)(tag, tagFormat);
    const named = wordsIn(options["maintenance-branches"]);
    const verdict = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        onProgress(`verifying ${(0,escape_text/* escapeText */.X)(tag)}`);
        const facts = await (0,tag_verification_observe/* observe */.l)({
            git,
            tag,
            isPushed: false,
            defaultBranch: options["default-branch"] ?? suite?.branch,
            maintenanceBranches: (0,maintenance_branches/* maintenanceBranchesOf */.Z)(named.length === 0 ? maintenance_branches/* usualMaintenanceBranches */.k : named, version),
            checks,
            outside: {
                version,
                registry: httpPackageRegistry(environment),
                published: suite?.published,
                access: undefined,
            },
            environment,
            now: new Date(),
        });
        return (0,plan/* plan */.e)(tag, {
            tagFormat,
            prereleaseIdentifiers: ["alpha", "beta", "rc"],
            order: options.order ?? "line",
            placeholder: options.placeholder ?? "0.0.0-dev",
            checks,
            suite,
        }, facts);
    });
    const report = reportDocument(verdict);
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render });
    return report.findings.some(({ level }) => level === "error") ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
function wordsIn(list) {
    return (list ?? "").split(",").flatMap((word) => word.trim() || []);
}
/** What the graph says about the repository, which is known by its remote. */
async function readSuite(machine, git, cwd, graph) {
    if (graph === undefined)
        return undefined;
    // With it comes the schema of the graph, which is the better part of what this command would load without one.
    const { readSuitePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(542), __webpack_require__.e(6349)]).then(__webpack_require__.bind(__webpack_require__, 39774));
    const path = (0,external_node_path_.resolve)(cwd, graph);
    const bytes = await machine.files((0,external_node_path_.dirname)(path)).read(path.slice((0,external_node_path_.dirname)(path).length + 1));
    const slugs = Object.values(await git.remotes()).map((url) => (0,clones/* slugOf */.t)(url)?.split("/").at(-1));
    const repository = slugs.find((name) => name !== undefined) ?? git.root.slice(git.root.lastIndexOf("/") + 1);
    return readSuitePolicy(Buffer.from(bytes).toString("utf8"), { path: graph, repository });
}
async function tagAtHead(git, tagFormat) {
    const { head, tags } = await git.references([]);
    const [highest] = (0,observe/* versionTags */.O)(tags.filter(({ commit }) => commit === head), tagFormat);
    if (highest !== undefined)
        return highest.name;
    throw new errors/* UsageError */.eb({
        code: "tag-missing",
        expected: "a tag",
        found: "none given, and no version tag on the checked-out commit",
        fix: "Name the tag: release-helper verify-tag v1.4.0",
    });
}
function render(terminal, { tag, findings }) {
    const { colors } = terminal;
    const errors = findings.filter(({ level }) => level === "error").length;
    const head = errors === 0
        ? `${colors.green("✔")} ${colors.bold(tag)} may be released.\n`
        : `${colors.red("✖")} ${colors.bold(tag)} must not be released as it is.\n`;
    return head + findings.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)).join("");
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderProblemLines)
/* harmony export */ });
/** A problem as three short lines below whatever it belongs to. */
function renderProblemLines(terminal, problem) {
    const { colors } = terminal;
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== null && part !== undefined)
        .join(":");
    const head = `${colors.yellow(problem.code)}${place === "" ? "" : ` ${place}`}`;
    const expected = problem.expected === undefined ? "" : `expected ${problem.expected}, `;
    return `    ${head}: ${expected}found ${problem.found.replaceAll("\n", "\n      ")}\n      ${problem.fix}\n`;
}


/***/ }),

/***/ 46033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ useProxyOf)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./packages/ports/adapters/environment-proxy.ts

/** Node sends these to the proxy as well unless it is told otherwise; a rehearsal's servers are on this machine. */
const thisMachine = ["localhost", "127.0.0.1", "::1"];
/**
 * Lets every `fetch` of this process use the proxy that the environment names, as other tools do by themselves. Called once,
 * before the first request. Returns what undoes it.
 * https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
function useEnvironmentProxy({ environment, log, node = external_node_http_, }) {
    const isNamed = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (environment[name] ?? "") !== "");
    const isInUse = environment["NODE_USE_ENV_PROXY"] === "1";
    if (!isNamed || isInUse)
        return () => undefined;
    if (node.setGlobalProxyFromEnv === undefined) {
        log.info("The proxy of the environment is not used: set NODE_USE_ENV_PROXY=1 (Node 22.21 and up).");
        return () => undefined;
    }
    const exceptions = [environment["NO_PROXY"] ?? environment["no_proxy"], ...thisMachine];
    const without = exceptions.filter((host) => host !== undefined && host !== "").join(",");
    return node.setGlobalProxyFromEnv({ ...environment, NO_PROXY: without, no_proxy: without });
}

;// CONCATENATED MODULE: ./packages/cli/terminal/use-proxy-of.ts

/** Lets what a command asks of the network take the way that the environment names. A command that asks nothing needs it not. */
function useProxyOf({ environment, note }) {
    const say = (message) => {
        note(`${message}\n`);
    };
    useEnvironmentProxy({ environment, log: { progress: say, info: say, warning: say } });
}


/***/ }),

/***/ 23261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ findCargoIndex),
/* harmony export */   qq: () => (/* binding */ readCrate),
/* harmony export */   x5: () => (/* binding */ crateSpellings)
/* harmony export */ });
/* unused harmony export indexPath */
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67965);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90424);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77300);




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

/***/ 60693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ findNpmRegistry),
/* harmony export */   cs: () => (/* binding */ registrySetting),
/* harmony export */   lf: () => (/* binding */ readPackument),
/* harmony export */   rC: () => (/* binding */ findNpmCredentials)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67965);
/* harmony import */ var _npm_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32583);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90424);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77300);





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

/***/ 32583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   NX: () => (/* binding */ readNpmSettings),
/* harmony export */   UP: () => (/* binding */ readNpmLayers),
/* harmony export */   Z4: () => (/* binding */ readNpmrc)
/* harmony export */ });
/* harmony import */ var _home_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51180);

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

/***/ 75901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findPythonIndexes)
/* harmony export */ });
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67965);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77300);


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

/***/ 93512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pt: () => (/* binding */ filesOfVersion),
  qI: () => (/* binding */ readSimplePage),
  c3: () => (/* binding */ simplePageAddress)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(46185);
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
var read_page = __webpack_require__(90424);
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

/***/ 85005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeText)
/* harmony export */ });
const longest = 80;
/**
 * Untrusted text made fit for one line of a message, a log or a summary: control, format and non-ASCII characters,
 * quotes and backslashes appear as escapes, and what is longer than 80 characters is cut with its length stated.
 * A workflow command, a terminal sequence or a look-alike digit therefore shows as what it is.
 */
function escapeText(text) {
    const shown = Array.from(text.slice(0, longest), escapeCharacter).join("");
    return text.length > longest ? `${shown}… (${text.length} characters)` : shown;
}
function escapeCharacter(character) {
    const named = namedEscapes.get(character);
    if (named !== undefined)
        return named;
    if (/^[ -~]$/.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
const namedEscapes = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
    ["\\", "\\\\"],
    ['"', '\\"'],
]);


/***/ }),

/***/ 52552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ splitTagFormat),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85005);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46949);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15615);





/** How a repository tags unless it says otherwise. */
const defaultTagFormat = "v{version}";
/**
 * The version a git tag names. `format` holds `{version}` once: `v{version}`, `my-component@{version}`.
 * Throws a Refusal `tag-format` when the tag is of another form, with the reason, and a UsageError
 * `tag-format-template` when the format itself is none.
 */
function parseTag(tag, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    const spelled = spelledIn(tag, { before, after });
    const version = spelled === undefined ? undefined : (0,_version_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSemver */ .OB)(spelled);
    if (version !== undefined)
        return version;
    const { reason, fix } = spelled === undefined
        ? {
            reason: "which is of another form",
            fix: "Tag a release in the form this repository is configured for.",
        }
        : (0,_version_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoVersion */ .w)(spelled);
    const example = (text) => `${before}${text}${after}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "tag-format",
        expected: `a tag such as ${example("1.4.0")} or ${example("1.4.0-rc.2")}`,
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(tag)}", ${reason}`,
        fix,
    });
}
/**
 * Reads many tags of which some are of another form (a floating `v1`, another component's): those name no version.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagReader(format = defaultTagFormat) {
    const parts = splitTagFormat(format);
    return (tag) => {
        const spelled = spelledIn(tag, parts);
        return spelled === undefined ? undefined : (0,_version_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSemver */ .OB)(spelled);
    };
}
function spelledIn(tag, { before, after }) {
    const fits = tag.length >= before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
    return fits ? tag.slice(before.length, tag.length - after.length) : undefined;
}
/** The tag that names `version`: `v1.4.0-rc.2`. Throws a UsageError `tag-format-template` when the format is none. */
function formatTag(version, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    return `${before}${(0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSemver */ .a)(version)}${after}`;
}
/** What stands before and after `{version}`. Throws a UsageError `tag-format-template`. */
function splitTagFormat(format) {
    const [before, after, ...more] = format.split("{version}");
    if (before === undefined ||
        after === undefined ||
        more.length > 0 ||
        !literal.test(before) ||
        !literal.test(after)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            code: "tag-format-template",
            expected: "a tag format that holds {version} once among characters git allows in a tag, such as v{version}",
            found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(format)}"`,
            fix: "Correct the tag format.",
        });
    }
    return { before, after };
}
// The part of https://git-scm.com/docs/git-check-ref-format that is also safe on every shell and in every URL.
const literal = /^[A-Za-z0-9._/@+-]{0,250}$/;


/***/ }),

/***/ 47317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ prereleaseIdentifiers),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export parsePep440 */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85005);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46949);



/** No version that can be released is longer; longer text is refused before any pattern sees it. */
const longestVersion = 64;
/** Reads `1.4.0` or `1.4.0-rc.2`. Throws a Refusal `version-format` that says why anything else is none. */
function parseSemver(text) {
    return matchSemver(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0-rc.2");
}
/**
 * Reads `1.4.0` or `1.4.0rc2`, and the other spellings of the pre-release that PEP 440 normalizes (`1.4.0.RC-2`,
 * `1.4.0c2`, `1.4.0beta1`). Throws a Refusal `version-format` that says why anything else is none.
 */
function parsePep440(text) {
    return matchPep440(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0rc2");
}
/** Reads either spelling, with or without a leading `v`: what a person may type. Throws a Refusal `version-format`. */
function parseAny(text) {
    const bare = text.startsWith("v") ? text.slice(1) : text;
    return (matchSemver(bare) ?? matchPep440(bare) ?? refuse(text, "a version such as 1.4.0, v1.4.0 or 1.4.0rc2"));
}
/** The version that `text` spells as SemVer, or undefined. */
function matchSemver(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(semver.exec(text)?.groups);
}
function matchPep440(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(pep440.exec(text)?.groups);
}
const number = "(?:0|[1-9][0-9]*)";
const core = `(?<major>${number})\\.(?<minor>${number})\\.(?<patch>${number})`;
const semver = new RegExp(`^${core}(?:-(?<identifier>alpha|beta|rc)\\.(?<count>${number}))?$`);
const pep440 = new RegExp(`^${core}(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<count>${number}))?$`, "i");
/** Every spelling of a kind of pre-release that PEP 440 normalizes, in lower case. */
const prereleaseIdentifiers = new Map([
    ["alpha", "alpha"],
    ["a", "alpha"],
    ["beta", "beta"],
    ["b", "beta"],
    ["preview", "rc"],
    ["pre", "rc"],
    ["rc", "rc"],
    ["c", "rc"],
]);
function toVersion(groups) {
    if (groups === undefined)
        return undefined;
    const major = Number(groups["major"]);
    const minor = Number(groups["minor"]);
    const patch = Number(groups["patch"]);
    const count = Number(groups["count"] ?? 0);
    // Beyond 2^53 two different versions would become equal numbers.
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
    return identifier === undefined
        ? { major, minor, patch }
        : { major, minor, patch, prerelease: { identifier, number: count } };
}
function refuse(text, expected) {
    const { reason, fix } = (0,_version_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoVersion */ .w)(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        code: "version-format",
        expected,
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(text)}", ${reason}`,
        fix,
    });
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ whyNoVersion)
/* harmony export */ });
/** Why `text` is no version that every ecosystem can carry, and what to write instead. */
function whyNoVersion(text) {
    if (text.length > 64)
        return { reason: "which is too long for a version", fix: plain };
    return reasons.find(({ when }) => when.test(text)) ?? { reason: "which is no version", fix: plain };
}
const plain = "Write three numbers, and for a pre-release -alpha.N, -beta.N or -rc.N after them, as in 1.4.0-rc.2.";
/** In the order in which a person would notice them; the first that applies is the answer. */
const reasons = [
    { when: /^$/, reason: "which is empty", fix: plain },
    { when: /\s/u, reason: "which contains white space", fix: "Remove the white space." },
    {
        when: /\p{Cc}/u,
        reason: "which has control characters",
        fix: "Remove the characters that cannot be seen.",
    },
    {
        when: /\p{Nd}(?<![0-9])/u,
        reason: "which has digits other than 0 to 9",
        fix: "Type the digits again, in ASCII.",
    },
    { when: /[^!-~]/u, reason: "which has characters outside ASCII", fix: "Type the version again, in ASCII." },
    {
        when: /\+/,
        reason: "which has build metadata or a local label; neither OCI tags nor package indexes can carry it",
        fix: "Leave out the + and what follows it.",
    },
    {
        when: /^[vV]?[0-9]+!/,
        reason: "which has an epoch; only PEP 440 knows those",
        fix: "Release under a higher major version instead.",
    },
    { when: /(?:^|[^0-9a-z])[vV]{2,}/, reason: "which has more than one v", fix: plain },
    {
        when: /^[vV]?[0-9]+(?:\.[0-9]+)?(?![0-9.!])/,
        reason: "which leaves out the minor or the patch number, so tools read it differently",
        fix: "Write all three numbers, as in 1.4.0.",
    },
    {
        when: /^[vV]?[0-9]+\.[0-9]+\.[0-9]+\.[0-9]/,
        reason: "which has more than three numbers",
        fix: "Write exactly three numbers, as in 1.4.0.",
    },
    {
        when: /(?:^|[.vV-]|[a-z])0[0-9]/i,
        reason: "which has a number with a leading zero",
        fix: "Write the number without the zero in front.",
    },
    {
        when: /[0-9]{16}/,
        reason: "which has a number too large to be counted exactly",
        fix: "Use numbers below 9007199254740992.",
    },
    {
        when: /dev/i,
        reason: "which is a development release; those are built from untagged commits and never released",
        fix: "Release a pre-release such as 1.4.0-alpha.1 instead.",
    },
    {
        when: /^[vV]?[0-9.]+(?:-[0-9]+$|.*(?<![a-z])(?:post|rev|r[0-9]))/i,
        reason: "which is a post release; SemVer cannot spell it",
        fix: "Release the next patch version instead.",
    },
    { when: /^[vV]/, reason: "which starts with a v", fix: "Leave out the v: it belongs to tags only." },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+(?:-|[-_.]?)(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?$/i,
        reason: "whose pre-release has no number, so nothing can follow it in order",
        fix: "Number the pre-release, as in 1.4.0-rc.1.",
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.]?(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?[0-9]+$/i,
        reason: "whose pre-release is spelled in another form than this place expects",
        fix: plain,
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.a-z]/i,
        reason: "whose pre-release is none of alpha, beta and rc with a number, so PEP 440 has no spelling for it",
        fix: plain,
    },
];


/***/ }),

/***/ 15615:
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

/***/ 67027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ locateClones),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/**
 * The folder of each repository's clone in a workspace, found by its remotes, else by its folder's name.
 * A repository that is not cloned there is left out.
 * @throws {UsageError} `clone-ambiguous` when two folders hold the same repository and neither bears its name.
 */
async function locateClones(machine, workspace, graph) {
    const directories = await machine.clones(workspace);
    const clones = await Promise.all(directories.map(async (directory) => ({ directory, remotes: await machine.git(directory).remotes() })));
    const located = new Map();
    for (const repository of graph.repositories.keys()) {
        const wanted = `${graph.owner}/${repository}`.toLowerCase();
        const byRemote = clones.filter(({ remotes }) => Object.values(remotes).some((url) => slugOf(url) === wanted));
        const byName = clones.filter(({ directory }) => folderName(directory) === repository);
        const [only, ...others] = byRemote.length > 0 ? byRemote : byName;
        const named = byRemote.find(({ directory }) => folderName(directory) === repository);
        if (only === undefined)
            continue;
        if (others.length > 0 && named === undefined)
            throw ambiguous(repository, [only, ...others]);
        located.set(repository, (named ?? only).directory);
    }
    return located;
}
/** `owner/name`, in lower case, of any form of remote URL: https, ssh, scp-like, a path. */
function slugOf(url) {
    return /([^/:\\]+\/[^/:\\]+?)(?:\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
}
function folderName(directory) {
    return directory.slice(directory.lastIndexOf("/") + 1);
}
function ambiguous(repository, clones) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "clone-ambiguous",
        expected: `one clone of ${repository} in the workspace`,
        found: clones.map(({ directory }) => directory).join(", "),
        fix: `Rename the one to use to ${repository}, or name a narrower folder with --workspace.`,
    });
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bumpOf),
/* harmony export */   z: () => (/* binding */ nextRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);


const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)$/,
    headerCorrespondence: ["type", "scope", "breaking", "subject"],
    noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
});
/** The strongest bump that any of the commit messages asks for. */
function bumpOf(messages) {
    let strongest = "none";
    for (const message of messages) {
        const bump = bumpOfOne(message);
        if (bump === "major")
            return "major";
        if (bump === "minor" || (bump === "patch" && strongest === "none"))
            strongest = bump;
    }
    return strongest;
}
/**
 * The version the commits since `latest` lead to, or undefined when they lead to none. Below 1.0.0 a breaking
 * change is a minor step (https://semver.org/#spec-item-4). A repository without a release begins at 0.1.0.
 */
function nextRelease(latest, bump) {
    if (latest === undefined)
        return { major: 0, minor: 1, patch: 0 };
    if (bump === "none")
        return undefined;
    return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .nextVersion */ .yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
}
function bumpOfOne(message) {
    // The parser refuses an empty message; git allows one.
    if (message.trim() === "")
        return "none";
    const commit = parser.parse(message);
    if (commit["breaking"] === "!" || commit.notes.length > 0)
        return "major";
    if (commit["type"] === "feat")
        return "minor";
    return commit["type"] === "fix" || commit["type"] === "perf" || commit["type"] === "revert"
        ? "patch"
        : "none";
}


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ observeClone),
/* harmony export */   O: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52552);
/* harmony import */ var _next_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2416);


/** Reads where one clone stands. Nothing is fetched and nothing is changed. */
async function observeClone(machine, repository, directory) {
    const git = machine.git(directory);
    const own = `refs/heads/${repository.branch}`;
    const remotes = `refs/remotes/origin/${repository.branch}`;
    const [{ branch, modified }, { tags, branches }, isShallow] = await Promise.all([
        git.workTree(),
        git.references([own, remotes]),
        git.isShallow(),
    ]);
    const head = await resolveHead(git, branches.get(own), branches.get(remotes));
    const versions = versionTags(tags, repository.tag);
    const latest = versions.find(({ version }) => !(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version)) ?? versions[0];
    const since = head.local === undefined ? [] : await git.commits(rangeSince(latest, head.local));
    return {
        repository: repository.name,
        directory,
        branch,
        defaultBranch: repository.branch,
        head: head.local,
        behindRemote: head.behind,
        modified,
        tags: versions,
        latest,
        commitsSinceLatest: since.length,
        next: head.local === undefined
            ? undefined
            : (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRelease */ .z)(latest?.version, (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpOf */ .u)(since.map(({ message }) => message))),
        problems: problemsOf({ directory, wanted: repository.branch, branch, head: head.local, isShallow }),
    };
}
function problemsOf(clone) {
    const { directory, wanted, branch, head, isShallow } = clone;
    const problems = [];
    if (head === undefined) {
        problems.push({
            code: "branch-missing",
            expected: `a commit on ${wanted}, its default branch by the graph, in ${directory}`,
            found: branch === undefined || branch === wanted ? "none" : `none; ${branch} is checked out`,
            fix: `Fetch the branch, or say \`branch: ${branch ?? "NAME"}\` in the graph.`,
        });
    }
    if (isShallow) {
        problems.push({
            code: "shallow-clone",
            expected: `the whole history and its tags in ${directory}`,
            found: "a shallow clone: releases may be missing here",
            fix: `git -C ${directory} fetch --unshallow --tags`,
        });
    }
    return problems;
}
/** The tags that name a version in the repository's format, highest first. Others are somebody else's. */
function versionTags(tags, format) {
    const read = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .tagReader */ .uO)(format);
    return tags
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version));
}
async function resolveHead(git, local, remote) {
    if (local === undefined || remote === undefined || local === remote)
        return { local: local ?? remote, behind: 0 };
    return { local, behind: await git.count({ from: local, to: remote }) };
}
function rangeSince(latest, head) {
    return latest === undefined ? { to: head } : { from: latest.commit, to: head };
}


/***/ })

};

export const id = 8299;
export const ids = [8299];
export const modules = {

/***/ 13949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parseGitops),
  I: () => (/* binding */ unknownEnvironment)
});

// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(64253);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/gitops-promotion/config/schema.ts

/*
 * The grammar of gitops.yml. schema/gitops.schema.json is rendered from it, so every rule here is one that JSON Schema can
 * say; what it cannot (names that nothing declares) is checked after parsing.
 */
const schema_text = (what, pattern, longest = 255) => dist/* pipe */.FsL(dist/* string */.YjP(`expected ${what}`), dist/* maxLength */.Ru6(longest, `expected ${what}`), dist/* regex */.yGV(pattern, `expected ${what}`));
const described = (schema, description) => dist/* pipe */.FsL(schema, dist/* description */.h_(description));
const listOf = (schema, what) => dist/* pipe */.FsL(dist/* array */.YOg(schema, `expected a list of ${what}`), dist/* minLength */.BpQ(1, `expected at least one of ${what}`));
/** What no path and no place holds. */
const control = "\\u0000-\\u001f";
const glob = schema_text("a path inside the repository, in which * and ** may stand", new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\${control}]+$`));
const environmentName = schema_text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63);
const imageName = schema_text("the name of an image without tag and digest", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/);
const place = dist/* union */.KCZ([
    glob,
    dist/* strictObject */.rej({
        files: described(glob, "The files, as a path or a pattern."),
        at: dist/* optional */.lqM(described(schema_text("a place such as runtime.image.tag", new RegExp(`^[^${control}]+$`)), "Where in the file, as a refusal spells its candidates: runtime.image.tag, appVersion, spec.generators[0].list.elements[1].chartVersion.")),
        image: dist/* optional */.lqM(described(imageName, "Of which image the tag there is, where the file does not say.")),
        environment: dist/* optional */.lqM(described(environmentName, "The only environment whose promotions edit this place.")),
    }, "expected files, at, image and environment"),
], "expected a path or pattern, or { files, at, image, environment }");
const component = dist/* strictObject */.rej({
    repository: described(schema_text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/), "The repository that releases it. Messages that name another one are refused, and so are signatures of another one's workflows."),
    tag: dist/* optional */.lqM(described(schema_text("a tag format with {version} in it", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/), "How it is tagged. v{version} unless stated.")),
    images: dist/* optional */.lqM(described(listOf(imageName, "images"), "The images that it may promote.")),
    charts: dist/* optional */.lqM(described(listOf(schema_text("the address of a chart without oci:// and tag, or its name", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/), "charts"), "The Helm charts that it may promote.")),
    places: dist/* optional */.lqM(described(listOf(place, "places"), "Where its version stands. Without it: wherever one of its names does, in the files of the environment.")),
}, "expected the settings of a component");
const environment = dist/* strictObject */.rej({
    files: described(listOf(glob, "files"), "The files that belong to it, as paths or patterns."),
    after: dist/* optional */.lqM(described(environmentName, "An environment that has to state the very same digests and versions of charts before they come here.")),
    applications: dist/* optional */.lqM(described(listOf(schema_text("the name of an Application", /^[a-z0-9][a-z0-9.-]*$/), "Applications"), "The Applications of Argo CD that have to become Synced and Healthy, where that is waited for.")),
}, "expected files, after and applications");
/** `gitops.yml` as it is written. */
const gitopsSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    components: described(dist/* record */.g1P(schema_text("the name of a component", /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/, 100), component, "expected components by name"), "Everything that may be promoted, by its name in the release graph."),
    environments: dist/* optional */.lqM(described(dist/* record */.g1P(environmentName, environment, "expected environments by name"), "The environments, where one repository has several.")),
    floating: dist/* optional */.lqM(described(dist/* picklist */.KIO(["report", "pin"], "expected report or pin"), "What becomes of references that move by themselves (latest, ~0.1.0, main): a warning, or a pin. report unless stated.")),
    digests: dist/* optional */.lqM(described(dist/* picklist */.KIO(["add", "keep"], "expected add or keep"), "Whether an image that is pinned by its tag alone gets its digest beside it. add unless stated.")),
}, "expected components, environments, floating and digests"), dist/* title */.DDF("gitops.yml"), dist/* description */.h_("Which component is promoted to which places of this repository."));

;// CONCATENATED MODULE: ./packages/gitops-promotion/config/parse-config.ts





/**
 * Reads gitops.yml.
 * @throws {UsageError} `gitops-schema`, naming the place, or `gitops-environment` for a name that nothing declares.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseGitops(bytes, path) {
    const data = (0,yaml/* readYamlData */.S9)(new source/* Source */.kL(path, bytes));
    const documents = Array.isArray(data) ? data : [];
    const parsed = dist/* safeParse */.xLC(gitopsSchema, documents[0], { abortEarly: true, abortPipeEarly: true });
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new errors/* UsageError */.eb({
            code: "gitops-schema",
            expected: `${issue.message.replace(/^expected /i, "")} at ${(0,escape_text/* escapeText */.X)(dist/* getDotPath */.BuJ(issue) ?? "the top")}`,
            found: typeof issue.input === "string" ? `"${(0,escape_text/* escapeText */.X)(issue.input)}"` : (0,escape_text/* escapeText */.X)(issue.received),
            fix: `Correct ${path}; its form is in schema/gitops.schema.json.`,
            location: { file: path },
        });
    }
    const config = fillIn(parsed.output);
    checkEnvironments(config, path);
    return config;
}
function fillIn({ components, environments = {}, floating, digests }) {
    return {
        components: new Map(Object.entries(components).map(([name, written]) => [
            name,
            {
                name,
                repository: written.repository,
                tag: written.tag ?? tag/* defaultTagFormat */.rr,
                images: written.images ?? [],
                charts: written.charts ?? [],
                places: (written.places ?? []).map((place) => ({
                    at: undefined,
                    image: undefined,
                    environment: undefined,
                    ...(typeof place === "string" ? { files: place } : place),
                })),
            },
        ])),
        environments: new Map(Object.entries(environments).map(([name, { files, after, applications = [] }]) => [
            name,
            { name, files, after, applications },
        ])),
        floating: floating ?? "report",
        digests: digests ?? "add",
    };
}
function checkEnvironments({ components, environments }, path) {
    const named = [
        ...[...environments.values()].map(({ after }) => after),
        ...[...components.values()].flatMap(({ places }) => places.map(({ environment }) => environment)),
    ];
    const unknown = named.find((name) => name !== undefined && !environments.has(name));
    if (unknown !== undefined)
        throw unknownEnvironment(unknown, [...environments.keys()], path);
}
/** A name that no environment has. */
function unknownEnvironment(name, known, path) {
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    return new errors/* UsageError */.eb({
        code: "gitops-environment",
        expected: known.length === 0 ? "no environment: none is declared" : `one of the environments ${known.join(", ")}`,
        found: `"${(0,escape_text/* escapeText */.X)(name)}"`,
        fix: near === undefined ? `Declare it in ${path}, or correct the name.` : `Did you mean "${near}"?`,
        location: { file: path },
    });
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolverEnvironment)
/* harmony export */ });
/**
 * The part of an environment that a resolver may see. A resolver can run code of the packages it resolves (a build
 * backend, a `setup.py`), so what is passed is listed and everything else is left behind: tokens, action inputs, OIDC
 * variables. A listed variable is left behind, too, when its name or its value looks like a credential.
 */
function resolverEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined &&
        allowed.some((pattern) => pattern.test(entry[0])) &&
        !isCredentialName(entry[0]) &&
        !isCredentialValue(entry[1])));
}
/** Without a flag for case where only one spelling is read; proxies and npm's settings are read in both. */
const allowed = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|NO_COLOR)$/,
    // Windows finds neither programs nor profiles without these.
    /^(?:SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData)$/i,
    /^XDG_(?:CACHE|CONFIG|DATA|STATE)_(?:HOME|DIRS)$/,
    /^(?:https?|all|no)_proxy$/i,
    /^(?:SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NIX_SSL_CERT_FILE)$/,
    // Where tools and their caches live.
    /^(?:CARGO_HOME|RUSTUP_HOME|RUSTUP_TOOLCHAIN|CARGO_(?:NET|HTTP|REGISTRIES)_[A-Z0-9_]+|PNPM_HOME|COREPACK_[A-Z_]+)$/,
    /^(?:PYENV_ROOT|PYENV_VERSION|NVM_DIR|VOLTA_HOME|FNM_DIR|N_PREFIX|ASDF_[A-Z_]+|MISE_[A-Z_]+)$/,
    // Settings of the tools, but not those that name another project or forbid to write the lock.
    /^UV_(?!FROZEN|LOCKED|OFFLINE$|PROJECT|WORKING_DIR|PUBLISH|DRY_RUN|EXCLUDE_NEWER$)[A-Z0-9_]+$/,
    /^PIP_[A-Z0-9_]+$/,
    /^POETRY_[A-Z0-9_]+$/,
    /^YARN_(?!ENABLE_IMMUTABLE|RC_FILENAME|LOCKFILE_FILENAME)[A-Z0-9_]+$/,
    // `npm run` hands its children everything it was told itself: only what leads to a registry and a cache is kept.
    /^npm_config_(?:@[^:]+:)?registry$/i,
    /^npm_config_(?:ca|cafile|proxy|https_proxy|http_proxy|noproxy|no_proxy|strict_ssl|cache|userconfig|globalconfig)$/i,
    /^npm_config_(?:fetch_[a-z_]+|maxsockets|store_dir|omit_lockfile_registry_resolved|update_notifier|audit|fund)$/i,
];
function isCredentialName(name) {
    return (/TOKEN|PASSW|SECRET|CREDENTIAL|KEYRING|HTTP_BASIC|API_?KEY|PRIVATE|(?:^|_)(?:AUTH|KEY|USERNAME|LOGIN|IDENT)(?:_|$)/i.test(name) || /_?auth(?:$|[A-Z])|CLIENT_CERT/.test(name));
}
/** An address with a user in it, or one of the well-known forms of tokens. */
function isCredentialValue(value) {
    return (/[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+@/i.test(value) ||
        /\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|glpat-[\w-]{16,}|AKIA[0-9A-Z]{16})/.test(value));
}


/***/ }),

/***/ 18299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCosign: () => (/* reexport */ findCosign),
  findUv: () => (/* reexport */ findUv),
  rehearse: () => (/* reexport */ rehearse),
  reportRehearsal: () => (/* reexport */ reportRehearsal),
  requireRoomForBundle: () => (/* reexport */ requireRoomForBundle),
  withStageFolder: () => (/* reexport */ withStageFolder),
  writeBundle: () => (/* reexport */ writeBundle)
});

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(44188);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/rehearsal/building/run-tool.ts

/** Runs an outside tool that has to succeed. Throws an ExternalError `tool-failed` with the tool's own words. */
async function runTool(command, options) {
    const { commands, cwd, environment, input } = options;
    const result = await commands.run(command, {
        cwd,
        environment,
        ...(input === undefined ? {} : { input }),
    });
    if (result.exitCode === 0)
        return result;
    const [program, subcommand = ""] = command;
    throw new errors/* ExternalError */.yA({
        code: "tool-failed",
        expected: `${program} ${subcommand} to succeed in ${cwd}`,
        found: result.stderr.trim() || `exit code ${result.exitCode}`,
        fix: `Correct what ${program} reports and start again.`,
        retryable: false,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/reporting/collect-pull-requests.ts

/** Every pull request on the stage with its diff, as the page of GitHub shows it. */
async function collectPullRequests(stage) {
    const seen = await Promise.all([...stage.repositories.values()].flatMap(({ entry, folder, fullName }) => stage.github.pullRequests(fullName).map(async (pullRequest) => ({
        repository: entry.name,
        number: pullRequest.number,
        title: pullRequest.title,
        body: pullRequest.body ?? "",
        state: stateOf(pullRequest),
        author: pullRequest.author,
        branch: pullRequest.headRef,
        diff: await diffOf(stage, folder, pullRequest),
    }))));
    return seen;
}
function stateOf({ state, isDraft, mergedAt }) {
    if (mergedAt !== null)
        return "merged";
    if (state === "closed")
        return "closed";
    return isDraft ? "draft" : "open";
}
/** What the branch changed since it left its base. Nothing that a repository sets up takes part in showing it. */
async function diffOf({ machine }, folder, { baseOid, headOid }) {
    const show = ["--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--full-index"];
    const { stdout } = await runTool(["git", "-c", "core.quotePath=true", "diff", ...show, `${baseOid}...${headOid}`], {
        ...machine,
        cwd: folder,
    });
    return stdout.toString("utf8");
}

;// CONCATENATED MODULE: ./packages/rehearsal/reporting/count-requests.ts
/** Counts what the actions said to GitHub. */
function countRequests(exchanges) {
    const count = (surface) => exchanges.filter((one) => one.surface === surface).length;
    return {
        rest: count("rest"),
        graphql: count("graphql"),
        git: count("git"),
        writes: exchanges.reduce((sum, { effects }) => sum + effects.length, 0),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/require-proxy.ts

/**
 * The actions find the local index by the proxy of their environment, which Node's `fetch` heeds since 22.21 and 24.5. An older
 * one would ask the real registries. https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
 * @throws {UsageError} `node-too-old`.
 */
function requireProxySupport(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const isNewEnough = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
    if (isNewEnough)
        return;
    throw new errors/* UsageError */.eb({
        code: "node-too-old",
        expected: "Node 24.5 or newer, or 22.21",
        found: version,
        fix: "Run it with a newer Node: a rehearsal leads every request of the actions through a proxy of its own.",
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(71130);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts
var describe_package = __webpack_require__(60526);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
;// CONCATENATED MODULE: ./packages/rehearsal/building/find-packages.ts


/** Whether a path may be the manifest of a package that a registry takes. */
function isPackageManifest(path) {
    return /(?:^|\/)(?:pyproject\.toml|package\.json|Cargo\.toml)$/.test(path) && !(0,vendored/* isVendored */.E)(path);
}
/** The packages that manifests describe, nearest to the top first. What cannot be read describes none. */
function findPackages(manifests) {
    const depth = (path) => path.split("/").length;
    return [...manifests]
        .filter(([path]) => isPackageManifest(path))
        .toSorted(([left], [right]) => depth(left) - depth(right))
        .flatMap(([path, bytes]) => {
        const described = describe(path, bytes);
        if (described === undefined)
            return [];
        const { name, spelled, version } = described;
        const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        return [{ name, spelled, folder, version: version.kind === "static" ? version.text : undefined }];
    });
}
/** The package of that name; of several, the one nearest to the top. */
function packageNamed(packages, name) {
    return packages.find((found) => (0,package_name/* packageKey */.MO)(found.name) === (0,package_name/* packageKey */.MO)(name));
}
function describe(path, bytes) {
    try {
        return (0,describe_package/* describePackage */.I)(new source/* Source */.kL(path, bytes));
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/rehearsal/publishing/open-signing.ts





/** Makes a key pair in `folder`, in place of that of an earlier run, whose password nobody knows. */
async function openSigning(choice, { machine, folder }) {
    if (choice.kind === "unavailable")
        return choice;
    const password = (0,external_node_crypto_.randomBytes)(18).toString("hex");
    const path = machine.environment["PATH"] ?? "";
    // A person's own logins have nothing to do here.
    const docker = (0,external_node_path_.join)(folder, "docker");
    const environment = {
        PATH: choice.folder === undefined ? path : `${choice.folder}${external_node_path_.delimiter}${path}`,
        DOCKER_CONFIG: docker,
    };
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(docker, { recursive: true, mode: 0o700 });
    const files = { signingConfig: (0,external_node_path_.join)(folder, "signing.json"), trustedRoot: (0,external_node_path_.join)(folder, "trusted.json") };
    await (0,promises_.writeFile)(files.signingConfig, JSON.stringify(signingConfig));
    await (0,promises_.writeFile)(files.trustedRoot, JSON.stringify(trustedRoot));
    try {
        await runTool(["cosign", "generate-key-pair"], {
            ...machine,
            cwd: folder,
            environment: { ...machine.environment, ...environment, COSIGN_PASSWORD: password },
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        const [reason = "it failed"] = error.found.split("\n").slice(-1);
        return { kind: "unavailable", reason: `cosign cannot be used here: ${reason.trim()}` };
    }
    const [key, publicKey] = [(0,external_node_path_.join)(folder, "cosign.key"), (0,external_node_path_.join)(folder, "cosign.pub")];
    return { kind: "available", version: choice.version, key, publicKey, ...files, environment, password };
}
/** Neither an authority nor a log nor a clock: https://github.com/sigstore/protobuf-specs */
const signingConfig = {
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    caUrls: [],
    oidcUrls: [],
    rekorTlogUrls: [],
    rekorTlogConfig: {},
    tsaUrls: [],
    tsaConfig: {},
};
const trustedRoot = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
};

;// CONCATENATED MODULE: ./packages/rehearsal/building/write-tree.ts


/** Writes files below a folder, which is made when it is missing. */
async function writeTree(folder, files) {
    for (const [path, bytes] of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), bytes);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/building/try-uv.ts




/**
 * Tries uv on a package as the suite has them. It may be there and still of no use: without an interpreter, or
 * without a network it cannot fetch the build backend. What it fetches here is in its cache afterwards.
 */
async function tryUv(choice, options) {
    if (choice.kind === "unavailable")
        return choice;
    try {
        await (0,promises_.mkdir)(options.scratch, { recursive: true });
        await writeTree(options.scratch, new Map([["pyproject.toml", Buffer.from(pyproject)]]));
        const environment = { ...options.environment, SETUPTOOLS_SCM_PRETEND_VERSION: "1.0.0" };
        await runTool(["uv", "lock", "--quiet"], { ...options, cwd: options.scratch, environment });
        return choice;
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        const [reason = "it failed"] = error.found.split("\n").slice(-1);
        return { kind: "unavailable", reason: `uv cannot be used here: ${reason.trim()}` };
    }
    finally {
        await (0,promises_.rm)(options.scratch, { recursive: true, force: true });
    }
}
const pyproject = `[build-system]
requires = ["hatchling>=1.27", "hatch-vcs>=0.5"]
build-backend = "hatchling.build"

[project]
name = "uv-trial"
requires-python = ">=3.10"
dynamic = ["version"]

[tool.hatch.version]
source = "vcs"

[tool.hatch.build]
bypass-selection = true
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/account-record.ts

/** Somebody: a person, an app's bot, or an organisation. */
const accountRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    login: dist/* string */.YjP(),
    type: dist/* picklist */.KIO(["User", "Bot", "Organization"]),
});

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/commit-status-record.ts

const statusState = dist/* picklist */.KIO(["error", "failure", "pending", "success"]);
const statusRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    oid: dist/* string */.YjP(),
    state: statusState,
    context: dist/* string */.YjP(),
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    targetUrl: dist/* nullable */.mee(dist/* string */.YjP()),
    creator: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
});
const checkStatus = dist/* picklist */.KIO(["queued", "in_progress", "completed"]);
const conclusion = dist/* picklist */.KIO([
    "success",
    "failure",
    "neutral",
    "cancelled",
    "skipped",
    "timed_out",
    "action_required",
]);
const checkRunRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    oid: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    status: checkStatus,
    conclusion: dist/* nullable */.mee(conclusion),
    startedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    completedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    detailsUrl: dist/* nullable */.mee(dist/* string */.YjP()),
    externalId: dist/* nullable */.mee(dist/* string */.YjP()),
    /** The login of the app that reports it. */
    app: dist/* string */.YjP(),
    title: dist/* nullable */.mee(dist/* string */.YjP()),
    summary: dist/* nullable */.mee(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/pull-request-record.ts

const mergeMethod = dist/* picklist */.KIO(["merge", "squash", "rebase"]);
/** What GitHub keeps about a pull request beside its git objects. Times are ISO 8601, people are logins. */
const pullRequestRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    number: dist/* number */.aig(),
    title: dist/* string */.YjP(),
    body: dist/* nullable */.mee(dist/* string */.YjP()),
    state: dist/* picklist */.KIO(["open", "closed"]),
    isDraft: dist/* boolean */.zMY(),
    author: dist/* string */.YjP(),
    /** The branch's name, without `refs/heads/`. */
    headRef: dist/* string */.YjP(),
    headOid: dist/* string */.YjP(),
    /** The repository the branch is in, by id; null once that is gone. */
    headRepository: dist/* nullable */.mee(dist/* number */.aig()),
    headOwner: dist/* string */.YjP(),
    baseRef: dist/* string */.YjP(),
    baseOid: dist/* string */.YjP(),
    labels: dist/* array */.YOg(dist/* number */.aig()),
    maintainerCanModify: dist/* boolean */.zMY(),
    autoMerge: dist/* nullable */.mee(dist/* object */.Ikc({
        enabledAt: dist/* string */.YjP(),
        enabledBy: dist/* string */.YjP(),
        method: mergeMethod,
        title: dist/* nullable */.mee(dist/* string */.YjP()),
        message: dist/* nullable */.mee(dist/* string */.YjP()),
    })),
    createdAt: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
    closedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    mergedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    mergedBy: dist/* nullable */.mee(dist/* string */.YjP()),
    mergeCommitOid: dist/* nullable */.mee(dist/* string */.YjP()),
});
const commentRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    /** The pull request's number. */
    number: dist/* number */.aig(),
    body: dist/* string */.YjP(),
    author: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
});
const labelRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    name: dist/* string */.YjP(),
    /** Six hexadecimal digits. */
    color: dist/* string */.YjP(),
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    isDefault: dist/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/release-record.ts

const releaseRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    tagName: dist/* string */.YjP(),
    /** Where the tag is made when it is not there yet. */
    target: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    body: dist/* nullable */.mee(dist/* string */.YjP()),
    isDraft: dist/* boolean */.zMY(),
    isPrerelease: dist/* boolean */.zMY(),
    author: dist/* string */.YjP(),
    createdAt: dist/* string */.YjP(),
    publishedAt: dist/* nullable */.mee(dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/workflow-run-record.ts


const workflowRunRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    /** The workflow's own id, the same for all its runs. */
    workflowId: dist/* number */.aig(),
    /** As `.github/workflows/publish.yml`. */
    path: dist/* string */.YjP(),
    /** The workflow's name. */
    name: dist/* string */.YjP(),
    /** What `run-name` says. */
    displayTitle: dist/* string */.YjP(),
    event: dist/* string */.YjP(),
    status: checkStatus,
    conclusion: dist/* nullable */.mee(conclusion),
    branch: dist/* string */.YjP(),
    oid: dist/* string */.YjP(),
    actor: dist/* string */.YjP(),
    runNumber: dist/* number */.aig(),
    createdAt: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
});

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/repository-record.ts





/** What a branch demands before anything may change on it. */
const protectionRecord = dist/* object */.Ikc({
    /** The branch's name, with `*` for any text. */
    branch: dist/* string */.YjP(),
    /** Changes come by pull request only. */
    requiresPullRequest: dist/* boolean */.zMY(),
    /** Contexts of statuses, or names of checks, that must have succeeded. */
    requiredChecks: dist/* array */.YOg(dist/* string */.YjP()),
    /** Whether a pull request's branch must hold the base's newest commit. */
    isStrict: dist/* boolean */.zMY(),
});
/** What GitHub keeps about a repository beside its git objects. */
const repositoryRecord = dist/* object */.Ikc({
    id: dist/* number */.aig(),
    owner: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    /** Earlier `owner/name`s, which lead here. */
    formerNames: dist/* array */.YOg(dist/* string */.YjP()),
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    isPrivate: dist/* boolean */.zMY(),
    isArchived: dist/* boolean */.zMY(),
    /** The id of the repository this one was forked from. */
    forkOf: dist/* nullable */.mee(dist/* number */.aig()),
    defaultBranch: dist/* string */.YjP(),
    allowAutoMerge: dist/* boolean */.zMY(),
    allowMergeCommit: dist/* boolean */.zMY(),
    allowSquashMerge: dist/* boolean */.zMY(),
    allowRebaseMerge: dist/* boolean */.zMY(),
    deleteBranchOnMerge: dist/* boolean */.zMY(),
    protections: dist/* array */.YOg(protectionRecord),
    createdAt: dist/* string */.YjP(),
    updatedAt: dist/* string */.YjP(),
    pushedAt: dist/* string */.YjP(),
    /** The number of the next issue or pull request. */
    nextNumber: dist/* number */.aig(),
    pullRequests: dist/* array */.YOg(pullRequestRecord),
    comments: dist/* array */.YOg(commentRecord),
    labels: dist/* array */.YOg(labelRecord),
    releases: dist/* array */.YOg(releaseRecord),
    statuses: dist/* array */.YOg(statusRecord),
    checkRuns: dist/* array */.YOg(checkRunRecord),
    workflowRuns: dist/* array */.YOg(workflowRunRecord),
});

;// CONCATENATED MODULE: ./packages/rehearsal/github/state/github-state.ts



/** Everything that is not in git, as JSON. */
const gitHubState = dist/* object */.Ikc({
    /** Ids are given in order, so that the same calls give the same ids. */
    nextId: dist/* number */.aig(),
    accounts: dist/* array */.YOg(accountRecord),
    repositories: dist/* array */.YOg(repositoryRecord),
});
function emptyState() {
    return { nextId: 1, accounts: [], repositories: [] };
}
function takeId(state) {
    const id = state.nextId;
    state.nextId += 1;
    return id;
}
/** The account of that login; GitHub knows everybody, so a new one is entered. */
function accountOf(state, login, type = login.endsWith("[bot]") ? "Bot" : "User") {
    const known = state.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase());
    if (known !== undefined)
        return known;
    const account = { id: takeId(state), login, type };
    state.accounts.push(account);
    return account;
}
/** Finds a repository by its name, letters' case aside, or by one of its former names. */
function findRepository(state, owner, name) {
    const wanted = `${owner}/${name}`.toLowerCase();
    return (state.repositories.find((one) => fullName(one).toLowerCase() === wanted) ??
        state.repositories.find((one) => one.formerNames.some((former) => former.toLowerCase() === wanted)));
}
function fullName({ owner, name }) {
    return `${owner}/${name}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/accounts/actor.ts

const anonymous = {
    kind: "anonymous",
    login: "",
    startsWorkflows: false,
    permissions: {},
    coversAll: false,
    covers: () => false,
    may: (repository, permission, level) => isOpen(repository, permission, level),
};
function person(login) {
    return {
        kind: "person",
        login,
        startsWorkflows: true,
        permissions: {},
        coversAll: true,
        covers: () => true,
        may: () => true,
    };
}
function actorOf(token) {
    const covers = (repository) => token.repositories === "all" ||
        token.repositories.some((name) => names(repository).includes(name.toLowerCase()));
    return {
        kind: token.kind,
        login: token.login,
        startsWorkflows: token.kind !== "actions",
        permissions: token.permissions,
        coversAll: token.repositories === "all",
        covers,
        may(repository, permission, level) {
            const granted = token.permissions[permission];
            const isGranted = covers(repository) && (granted === "write" || granted === level);
            return isGranted || isOpen(repository, permission, level);
        },
    };
}
/** A right given for a repository follows it when it is renamed. */
function names(repository) {
    return [fullName(repository), ...repository.formerNames].map((name) => name.toLowerCase());
}
/** What everybody may read of a public repository. */
function isOpen({ isPrivate }, permission, level) {
    return !isPrivate && level === "read" && permission !== "administration";
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/denial.ts

/** What GitHub answers when it does not do what was asked. REST, GraphQL and git word it each in their way. */
class Denial extends errors/* Refusal */.P_ {
    facts;
    constructor(facts) {
        super({
            code: "github-denied",
            expected: "a request that GitHub grants",
            found: facts.says,
            fix: facts.documentation ?? "See https://docs.github.com/rest.",
        });
        this.facts = facts;
    }
}
function notFound(says = "Not Found") {
    return new Denial({ status: 404, type: "NOT_FOUND", says });
}
/** As GitHub words an object of GraphQL that is not there, or that nobody may know of. */
function unresolved(type, name) {
    return notFound(`Could not resolve to a ${type} with the ${name}.`);
}
function forbidden(says, more = {}) {
    return new Denial({ status: 403, type: "FORBIDDEN", says, ...more });
}
function archived() {
    return forbidden("Repository was archived so is read-only.");
}
function unprocessable(says, more = {}) {
    return new Denial({ status: 422, type: "UNPROCESSABLE", says, ...more });
}
/** REST says `Validation Failed` and lists what; GraphQL says it in one sentence. */
function invalid(says, ...errors) {
    return unprocessable(says, { restSays: "Validation Failed", errors });
}
/** A sentence of GitHub's own instead of a code. */
function customError(resource, message) {
    return { resource, code: "custom", message };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/accounts/require-permission.ts

/** Whether the actor may know that the repository is there at all. */
function maySee(actor, repository) {
    return !repository.isPrivate || actor.covers(repository);
}
/**
 * One of the permissions is enough, as a label may be set by whoever may write issues or pull requests.
 * @throws {Denial} 404 where the actor may not even know of the repository, 401 without a token, else 403.
 */
function requirePermission(actor, repository, level, ...permissions) {
    if (!maySee(actor, repository))
        throw notFound();
    if (!permissions.some((permission) => actor.may(repository, permission, level)))
        throw inaccessible(actor);
    if (level === "write" && repository.isArchived)
        throw archived();
}
/** GitHub's "no" to a token, which names the kind of token and nothing else. */
function inaccessible(actor) {
    if (actor.kind === "anonymous")
        return requiresAuthentication();
    return forbidden(`Resource not accessible by ${actor.kind === "pat" ? "personal access token" : "integration"}`);
}
function requiresAuthentication() {
    return new Denial({ status: 401, type: "UNAUTHENTICATED", says: "Requires authentication" });
}
function badCredentials() {
    return new Denial({ status: 401, type: "UNAUTHENTICATED", says: "Bad credentials" });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/accounts/token.ts

function makeToken(options) {
    const { kind, repositories } = options;
    const permissions = Object.entries(options.permissions).map(([name, level]) => [
        name.replaceAll("-", "_"),
        level,
    ]);
    return {
        secret: `${prefixes[kind]}${(0,external_node_crypto_.randomBytes)(18).toString("hex")}`,
        kind,
        login: options.login ?? logins[kind],
        repositories,
        permissions: { metadata: "read", ...Object.fromEntries(permissions) },
    };
}
const prefixes = { app: "ghs_", pat: "github_pat_", actions: "ghs_" };
const logins = { app: "release-train[bot]", pat: "octocat", actions: "github-actions[bot]" };
/** The token in `Bearer …`, `token …` or, as git sends it, `Basic` of `x-access-token:…`. */
function secretOf(authorization) {
    const [scheme = "", value = ""] = (authorization ?? "").split(" ");
    switch (scheme.toLowerCase()) {
        case "bearer":
        case "token":
            return value;
        case "basic": {
            const [user = "", password = ""] = Buffer.from(value, "base64").toString("utf8").split(":");
            return password === "" || password === "x-oauth-basic" ? user : password;
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/accounts/token-book.ts



function tokenBook() {
    const tokens = new Map();
    return {
        issue(options) {
            const token = makeToken(options);
            tokens.set(token.secret, { token, actor: actorOf(token) });
            return token;
        },
        identify(authorization) {
            const secret = secretOf(authorization);
            if (secret === undefined || secret === "")
                return anonymous;
            // An app identifies itself by a JSON web token, for which it gets a token; otherwise it is nobody.
            if (secret.split(".").length === 3)
                return anonymous;
            const known = tokens.get(secret);
            if (known === undefined)
                throw badCredentials();
            return known.actor;
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/addresses.ts
function addressesAt(port) {
    const web = `http://127.0.0.1:${port}`;
    return { web, api: `${web}/api/v3`, graphql: `${web}/api/graphql` };
}
/** Segments of a path, each encoded, with slashes kept inside of none. */
function pathOf(...segments) {
    return segments.map((segment) => encodeURIComponent(String(segment))).join("/");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/people/require-repository.ts


/** The repository of an `owner/name`. @throws {UsageError} */
function requireRepository(world, fullName) {
    const [owner = "", name = ""] = fullName.split("/");
    const found = findRepository(world.state, owner, name);
    if (found !== undefined)
        return found;
    throw new errors/* UsageError */.eb({
        code: "standin-repository",
        expected: "the owner/name of a repository of the stand-in",
        found: fullName,
        fix: "Create the repository first.",
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/events.ts
function eventLog() {
    const all = [];
    const listeners = new Set();
    return {
        all,
        record(event) {
            const recorded = { ...event, number: all.length + 1 };
            all.push(recorded);
            for (const listener of listeners)
                listener(recorded);
        },
        listen(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/ports/adapters/node-commands.ts
var node_commands = __webpack_require__(38307);
;// CONCATENATED MODULE: ./packages/rehearsal/github/git/git-program.ts



/** `environment` needs PATH and nothing else: no configuration of this machine is to change what the stand-in does. */
function gitProgram(environment) {
    const commands = (0,node_commands/* nodeCommands */.T)();
    const variables = {
        PATH: environment["PATH"] ?? "",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
        TZ: "UTC",
    };
    return {
        async run(commandArguments, { folder, input, allow = [] }) {
            const result = await commands.run(["git", ...commandArguments], {
                cwd: folder,
                environment: variables,
                ...(input === undefined ? {} : { input }),
            });
            if (result.exitCode === 0 || allow.includes(result.exitCode))
                return result;
            throw new errors/* ExternalError */.yA({
                code: "git-failed",
                expected: `git ${commandArguments[0] ?? ""} to succeed in ${folder}`,
                found: `exit code ${result.exitCode}: ${result.stderr.trim()}`,
                fix: "Run the same command in that folder to see more.",
                retryable: false,
            });
        },
        start(commandArguments, folder, additional = {}) {
            const environmentOfChild = { ...variables, ...additional };
            return (0,external_node_child_process_.spawn)("git", commandArguments, { cwd: folder, env: environmentOfChild, stdio: "pipe" });
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/bounded-cache.ts
function boundedCache(limit) {
    const entries = new Map();
    return {
        get(key) {
            const value = entries.get(key);
            if (value !== undefined) {
                entries.delete(key);
                entries.set(key, value);
            }
            return value;
        },
        set(key, value) {
            entries.delete(key);
            entries.set(key, value);
            const [oldest] = entries.keys();
            if (entries.size > limit && oldest !== undefined)
                entries.delete(oldest);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/rehearsal/github/git/parse-git-object.ts
/** https://git-scm.com/docs/git-cat-file: a commit's bytes are header lines, an empty line and the message. */
function parseCommit(oid, bytes) {
    const { headers, message } = splitHeaders(bytes);
    const one = (key) => headers.find(([name]) => name === key)?.[1];
    return {
        oid,
        tree: one("tree") ?? "",
        parents: headers.flatMap(([name, value]) => (name === "parent" ? [value] : [])),
        author: parseSignature(one("author") ?? ""),
        committer: parseSignature(one("committer") ?? ""),
        message,
        signature: one("gpgsig"),
    };
}
function parseTag(oid, bytes) {
    const { headers, message } = splitHeaders(bytes);
    const values = Object.fromEntries(headers);
    return {
        oid,
        object: values["object"] ?? "",
        type: parseType(values["type"] ?? ""),
        name: values["tag"] ?? "",
        tagger: parseSignature(values["tagger"] ?? ""),
        message,
    };
}
/** Entries of `mode name NUL` and twenty bytes of hash. */
function parseTree(bytes) {
    const entries = [];
    let at = 0;
    while (at < bytes.length) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        entries.push({
            mode: bytes.toString("latin1", at, space).padStart(6, "0"),
            name: bytes.toString("utf8", space + 1, end),
            oid: bytes.toString("hex", end + 1, end + 21),
        });
        at = end + 21;
    }
    return entries;
}
function parseType(text) {
    return text === "tree" || text === "blob" || text === "tag" ? text : "commit";
}
function splitHeaders(bytes) {
    const text = bytes.toString("utf8");
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    const headers = [];
    for (const line of head.split("\n")) {
        const last = headers.at(-1);
        if (line.startsWith(" ") && last !== undefined)
            last[1] += `\n${line.slice(1)}`;
        else {
            const space = line.indexOf(" ");
            headers.push([line.slice(0, space), line.slice(space + 1)]);
        }
    }
    return { headers, message: end < 0 ? "" : text.slice(end + 2) };
}
function parseSignature(line) {
    const found = /^(?<name>.*?) ?<(?<email>[^>]*)> (?<seconds>-?\d+) (?<offset>[+-]\d{4})$/.exec(line)?.groups;
    return {
        name: found?.["name"] ?? "",
        email: found?.["email"] ?? "",
        seconds: Number(found?.["seconds"] ?? 0),
        offset: found?.["offset"] ?? "+0000",
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/loose-object.ts






/** Below so many bytes, asking another thread takes longer than doing it. */
const small = 64 * 1024;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
/** An object in a file of its own, as everything is that came lately; undefined when it is in a pack, or nowhere. */
async function readLooseObject(folder, oid) {
    const path = loose_object_pathOf(folder, oid);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    const whole = found.size < small ? (0,external_node_zlib_.inflateSync)((0,external_node_fs_.readFileSync)(path)) : await decompress(await (0,promises_.readFile)(path));
    const end = whole.indexOf(0);
    const [type = "", size = ""] = whole.toString("latin1", 0, end).split(" ");
    return { oid, type: parseType(type), size: Number(size), bytes: whole.subarray(end + 1) };
}
let written = 0;
/** Written aside and renamed, so that a reader never sees half an object. `whole`: with its header. */
async function writeLooseObject(folder, oid, whole) {
    const path = loose_object_pathOf(folder, oid);
    if (await isThere(path))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    written += 1;
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `tmp_obj_${process.pid}_${written}`);
    await (0,promises_.writeFile)(aside, await compress(whole, { level: 1 }), { mode: 0o444 });
    await (0,promises_.rename)(aside, path);
}
function loose_object_pathOf(folder, oid) {
    return (0,external_node_path_.join)(folder, "objects", oid.slice(0, 2), oid.slice(2));
}
function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/object-process.ts

/**
 * Starts the process with the first question, and ends it after `idle` milliseconds without one.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
function openObjectProcess(start, idle) {
    let current;
    let timer;
    const end = () => {
        clearTimeout(timer);
        current?.child.stdin.end();
        current = undefined;
    };
    const begin = () => {
        const child = start();
        const opened = { child, questions: [] };
        const stopped = (cause) => {
            if (current === opened)
                current = undefined;
            for (const question of opened.questions.splice(0))
                question.fail(cause);
        };
        child.once("error", stopped);
        child.once("close", () => {
            stopped(new Error("git cat-file ended"));
        });
        child.stdin.on("error", () => undefined);
        child.stderr.resume();
        child.stdout.on("data", readAnswers(opened.questions));
        // Nobody waits for an idle reader: it must not keep a process alive that is done.
        child.unref();
        current = opened;
        return opened;
    };
    const ask = (command, oid) => new Promise((answer, fail) => {
        const { child, questions } = current ?? begin();
        questions.push({ withBytes: command === "contents", answer, fail });
        child.stdin.write(`${command} ${oid}\n`);
        clearTimeout(timer);
        timer = setTimeout(end, idle);
        timer.unref();
    });
    return { info: (oid) => ask("info", oid), contents: (oid) => ask("contents", oid), close: end };
}
/** Cuts the stream into answers: a header line and, for `contents`, as many bytes as it says and a newline. */
function readAnswers(questions) {
    let chunks = [];
    let length = 0;
    let needed = 0;
    return (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length < needed)
            return;
        let rest = Buffer.concat(chunks);
        needed = 0;
        for (let question = questions[0]; question !== undefined; question = questions[0]) {
            const line = rest.indexOf(0x0a);
            if (line < 0)
                break;
            const [oid = "", type = "", size = ""] = rest.toString("latin1", 0, line).split(" ");
            const isMissing = type === "missing";
            const end = line + 1 + (question.withBytes && !isMissing ? Number(size) + 1 : 0);
            if (rest.length < end) {
                needed = end;
                break;
            }
            questions.shift();
            const bytes = question.withBytes ? Buffer.from(rest.subarray(line + 1, end - 1)) : Buffer.alloc(0);
            question.answer(isMissing ? undefined : { oid, type: parseType(type), size: Number(size), bytes });
            rest = rest.subarray(end);
        }
        chunks = rest.length === 0 ? [] : [rest];
        length = rest.length;
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/oid.ts
/** What git and GitHub write for "no object": a ref that is to be made, or to be deleted. */
const zeroOid = "0".repeat(40);
function isOid(text) {
    return /^[0-9a-f]{40}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/render-git-object.ts
function renderCommit(commit) {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${renderSignature(commit.author)}`,
        `committer ${renderSignature(commit.committer)}`,
        // A header of many lines is continued by lines that begin with a space.
        ...(commit.signature === undefined ? [] : [`gpgsig ${commit.signature.replaceAll("\n", "\n ")}`]),
    ];
    return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}
function renderTag(tag) {
    const lines = [
        `object ${tag.object}`,
        `type ${tag.type}`,
        `tag ${tag.name}`,
        `tagger ${renderSignature(tag.tagger)}`,
    ];
    return Buffer.from(`${lines.join("\n")}\n\n${tag.message}`);
}
/** Git sorts a tree as though the names of folders ended in a slash, and writes their mode without the leading zero. */
function renderTree(entries) {
    const key = ({ mode, name }) => Buffer.from(mode === "040000" ? `${name}/` : name);
    const sorted = entries
        .map((entry) => ({ entry, key: key(entry) }))
        .sort((left, right) => Buffer.compare(left.key, right.key));
    return Buffer.concat(sorted.flatMap(({ entry: { mode, name, oid } }) => [
        Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
        Buffer.from(oid, "hex"),
    ]));
}
function renderSignature({ name, email, seconds, offset }) {
    return `${withoutBrackets(name)} <${withoutBrackets(email)}> ${seconds} ${offset}`;
}
/** What would end the field early is left out, as git itself does. */
function withoutBrackets(text) {
    return text.replaceAll(/[<>\n\0]/g, "");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/object-store.ts







/** How long a reader stays without a question, in milliseconds. */
const idle = 5000;
function openObjectStore(folder, git) {
    const reader = openObjectProcess(() => git.start(["cat-file", "--batch-command"], folder), idle);
    const parsed = boundedCache(20_000);
    const infos = boundedCache(20_000);
    const keepInfo = (found) => {
        if (found === undefined)
            return undefined;
        const { oid, type, size } = found;
        const kept = { oid, type, size };
        infos.set(oid, kept);
        return kept;
    };
    const raw = async (oid) => {
        const found = isOid(oid)
            ? ((await readLooseObject(folder, oid)) ?? (await reader.contents(oid)))
            : undefined;
        keepInfo(found);
        return found;
    };
    const info = async (oid) => isOid(oid)
        ? (infos.get(oid) ?? keepInfo((await readLooseObject(folder, oid)) ?? (await reader.info(oid))))
        : undefined;
    const read = async (oid) => {
        const known = parsed.get(oid);
        if (known !== undefined)
            return known;
        const value = parse(await raw(oid));
        if (value !== undefined)
            parsed.set(oid, value);
        return value;
    };
    const write = async (type, bytes) => {
        const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
        const oid = (0,external_node_crypto_.createHash)("sha1").update(whole).digest("hex");
        await writeLooseObject(folder, oid, whole);
        return oid;
    };
    return {
        info,
        raw,
        commit: async (oid) => (await read(oid))?.commit,
        tree: async (oid) => (oid === emptyTree ? [] : (await read(oid))?.tree),
        tag: async (oid) => (await read(oid))?.tag,
        writeBlob: (bytes) => write("blob", bytes),
        writeTree: (entries) => write("tree", renderTree(entries)),
        async writeCommit(content) {
            return { ...content, oid: await write("commit", renderCommit(content)) };
        },
        async writeTag(content) {
            return { ...content, oid: await write("tag", renderTag(content)) };
        },
        close: reader.close,
    };
}
/** Git knows it without its being written. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
function parse(found) {
    switch (found?.type) {
        case "commit":
            return { type: "commit", commit: parseCommit(found.oid, found.bytes) };
        case "tree":
            return { type: "tree", tree: parseTree(found.bytes) };
        case "tag":
            return { type: "tag", tag: parseTag(found.oid, found.bytes) };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/file-changes.ts

/** What differs between two commits or trees, renames found. `undefined`: before the first commit. */
async function fileChanges(git, folder, trees) {
    const { stdout } = await git.run([
        "-c",
        "core.quotePath=false",
        "diff-tree",
        "-r",
        "-M",
        "--raw",
        "-p",
        "--full-index",
        "--no-ext-diff",
    ].concat([trees.before ?? emptyTree, trees.after]), { folder });
    const text = stdout.toString("utf8");
    const raw = text.split("\n").filter((line) => line.startsWith(":"));
    const patches = text.split(/^diff --git /m).slice(1);
    return raw.map((line, index) => readChange(line, patches[index] ?? ""));
}
/** `:100644 100644 OID OID R090\tfrom\tto` */
function readChange(line, patch) {
    const [facts = "", first = "", second] = line.split("\t");
    const [, , before = "", after = "", letter = "M"] = facts.split(" ");
    const hunks = /^@@/m.exec(patch);
    const body = hunks === null ? undefined : patch.slice(hunks.index).replace(/\n$/, "");
    const count = (sign) => body?.split("\n").filter((each) => each.startsWith(sign)).length ?? 0;
    const status = statuses[letter.charAt(0)] ?? "changed";
    return {
        status,
        path: unquote(second ?? first),
        from: second === undefined ? undefined : unquote(first),
        oid: status === "removed" ? before : after,
        additions: count("+"),
        deletions: count("-"),
        patch: body,
    };
}
const statuses = {
    A: "added",
    D: "removed",
    M: "modified",
    R: "renamed",
    T: "changed",
};
/** Git quotes a path with a tab, a newline, a quote or a backslash in it as C does. */
function unquote(path) {
    if (!path.startsWith('"'))
        return path;
    return path.slice(1, -1).replaceAll(/\\(?:([0-7]{3})|(.))/g, (_, octal, letter = "") => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        return { n: "\n", t: "\t", r: "\r" }[letter] ?? String(letter);
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/history.ts

function openHistory(folder, git, objects) {
    const comparisons = boundedCache(2000);
    const counts = boundedCache(500);
    const list = async (commandArguments) => {
        const { stdout } = await git.run(["rev-list", ...commandArguments], { folder });
        return stdout
            .toString("latin1")
            .split("\n")
            .filter((line) => line !== "");
    };
    const ask = async (base, head) => {
        const [counted, found] = await Promise.all([
            list(["--left-right", "--count", `${base}...${head}`]),
            git.run(["merge-base", base, head], { folder, allow: [1] }),
        ]);
        const [behind = 0, ahead = 0] = (counted[0] ?? "").split("\t").map(Number);
        return { ahead, behind, mergeBase: found.stdout.toString("latin1").trim() || undefined };
    };
    const history = {
        async compare(base, head) {
            const key = `${base}...${head}`;
            const known = comparisons.get(key) ?? (await compareNear(objects, base, head)) ?? (await ask(base, head));
            comparisons.set(key, known);
            return known;
        },
        async isAncestor(ancestor, descendant) {
            return (await history.compare(ancestor, descendant)).behind === 0;
        },
        async between(base, head) {
            const line = base === head ? [] : await lineTo(objects, head, base);
            if (line !== undefined)
                return [...line].reverse();
            return readCommits(objects, await list(["--reverse", "--topo-order", `${base}..${head}`]));
        },
        newest: (from, count) => newestFirst(objects, from, count),
        async count(from) {
            const known = counts.get(from) ?? Number((await list(["--count", from]))[0]);
            counts.set(from, known);
            return known;
        },
        list,
    };
    return history;
}
async function readCommits(objects, oids) {
    const commits = await Promise.all(oids.map((oid) => objects.commit(oid)));
    return commits.filter((commit) => commit !== undefined);
}
/** How many commits without a merge are followed before git is asked. */
const near = 32;
/** The usual case, answered without a process: one of the two is a few plain commits behind the other. */
async function compareNear(objects, base, head) {
    if (base === head)
        return { ahead: 0, behind: 0, mergeBase: base };
    const ahead = await lineTo(objects, head, base);
    if (ahead !== undefined)
        return { ahead: ahead.length, behind: 0, mergeBase: base };
    const behind = await lineTo(objects, base, head);
    return behind === undefined ? undefined : { ahead: 0, behind: behind.length, mergeBase: head };
}
/** The commits from one back to, and without, another, where there are few and no merge among them. */
async function lineTo(objects, from, to) {
    const line = [];
    let at = from;
    while (at !== to) {
        const commit = line.length < near ? await objects.commit(at) : undefined;
        const [parent] = commit?.parents ?? [];
        if (commit === undefined || parent === undefined || commit.parents.length > 1)
            return undefined;
        line.push(commit);
        at = parent;
    }
    return line;
}
async function newestFirst(objects, from, count) {
    const first = await objects.commit(from);
    const waiting = first === undefined ? [] : [first];
    const seen = new Set([from]);
    const found = [];
    while (found.length < count) {
        const next = waiting.shift();
        if (next === undefined)
            break;
        found.push(next);
        for (const parent of next.parents.filter((each) => !seen.has(each))) {
            seen.add(parent);
            const commit = await objects.commit(parent);
            if (commit !== undefined)
                insertByDate(waiting, commit);
        }
    }
    return found;
}
function insertByDate(waiting, commit) {
    const at = waiting.findIndex(({ committer }) => committer.seconds < commit.committer.seconds);
    waiting.splice(at < 0 ? waiting.length : at, 0, commit);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/merge-trees.ts
/**
 * The tree of a true merge, or undefined when there are conflicts. Nothing is checked out.
 * https://git-scm.com/docs/git-merge-tree
 */
async function mergeTrees(git, folder, { ours, theirs }) {
    const { exitCode, stdout } = await git.run(["merge-tree", "--write-tree", ours, theirs], {
        folder,
        allow: [1],
    });
    return exitCode === 0 ? stdout.toString("latin1").trim().split("\n")[0] : undefined;
}
/** Makes the change of `commit` on top of `onto`, as a rebase does, or undefined when there are conflicts. */
async function replayCommit(commit, onto, replay) {
    const { git, folder, objects, committer } = replay;
    const target = await objects.commit(onto);
    const [parent] = commit.parents;
    if (target === undefined || parent === undefined)
        return undefined;
    // Older gits take no merge base from outside: a commit with the target's tree on the old parent stands in for one.
    const standIn = await objects.writeCommit({ ...target, parents: [parent], signature: undefined });
    const tree = await mergeTrees(git, folder, { ours: standIn.oid, theirs: commit.oid });
    if (tree === undefined)
        return undefined;
    const { author, message } = commit;
    return (await objects.writeCommit({ tree, parents: [onto], author, committer, message })).oid;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/ref-transaction.ts

/**
 * Moves all refs or none, each only when it still points where it is believed to. Undefined: done; else git's words.
 * https://git-scm.com/docs/git-update-ref
 */
async function moveRefs(git, folder, changes) {
    if (changes.length === 0)
        return undefined;
    const lines = changes.map(({ name, before, after }) => after === zeroOid ? `delete ${name} ${before}` : `update ${name} ${after} ${before}`);
    const input = ["start", ...lines, "prepare", "commit", ""].join("\n");
    const { exitCode, stderr } = await git.run(["update-ref", "--stdin"], { folder, input, allow: [128] });
    return exitCode === 0 ? undefined : stderr.trim();
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/refs.ts



/**
 * Reads the files where git keeps refs: no process for what is asked most, and no cache that a push could leave stale.
 * They are many and tiny, so each is read at once: waiting for another thread would take several times as long.
 * https://git-scm.com/docs/gitrepository-layout
 */
function looseAndPackedRefs(folder) {
    const packed = packedRefs((0,external_node_path_.join)(folder, "packed-refs"));
    return {
        read: (name) => Promise.resolve(readLoose((0,external_node_path_.join)(folder, name)) ?? packed().get(name)),
        list(prefix) {
            const found = new Map([...packed()].filter(([name]) => name.startsWith(prefix)));
            for (const name of looseNames(folder, prefix.slice(0, prefix.lastIndexOf("/")))) {
                const oid = name.startsWith(prefix) ? readLoose((0,external_node_path_.join)(folder, name)) : undefined;
                if (oid !== undefined)
                    found.set(name, oid);
            }
            const refs = [...found].map(([name, oid]) => ({ name, oid }));
            return Promise.resolve(refs.sort((left, right) => (left.name < right.name ? -1 : 1)));
        },
    };
}
function readLoose(path) {
    const oid = (attempt(() => (0,external_node_fs_.readFileSync)(path, "latin1")) ?? "").trim();
    return isOid(oid) ? oid : undefined;
}
function looseNames(folder, under) {
    const entries = attempt(() => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, under), { recursive: true, withFileTypes: true }));
    return (entries ?? [])
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"))
        .map((entry) => external_node_path_.posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
}
/** Parses the file again only when it is another one than before. */
function packedRefs(file) {
    let known = { stamp: "", refs: new Map() };
    return () => {
        const found = (0,external_node_fs_.statSync)(file, { bigint: true, throwIfNoEntry: false });
        const stamp = found === undefined ? "" : `${found.ino} ${found.mtimeNs} ${found.size}`;
        if (stamp !== known.stamp) {
            known = { stamp, refs: parsePackedRefs(attempt(() => (0,external_node_fs_.readFileSync)(file, "utf8")) ?? "") };
        }
        return known.refs;
    };
}
function parsePackedRefs(text) {
    const lines = text.split("\n").filter((line) => /^[0-9a-f]{40} /.test(line));
    return new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)]));
}
/** What is not there, or not any more. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/git-repository.ts







function openGitRepository(folder, program) {
    const objects = openObjectStore(folder, program);
    const changes = boundedCache(200);
    return {
        folder,
        program,
        objects,
        refs: looseAndPackedRefs(folder),
        history: openHistory(folder, program, objects),
        peel: (oid) => peel(objects, oid),
        moveRefs: (moves) => moveRefs(program, folder, moves),
        mergeTrees: (commits) => mergeTrees(program, folder, commits),
        replay: (commit, onto, committer) => replayCommit(commit, onto, { git: program, folder, objects, committer }),
        async fileChanges(before, after) {
            const key = `${before ?? ""} ${after}`;
            const found = changes.get(key) ?? (await fileChanges(program, folder, { before, after }));
            changes.set(key, found);
            return found;
        },
        close: objects.close,
    };
}
async function peel(objects, oid) {
    const commit = await objects.commit(oid);
    if (commit !== undefined)
        return commit;
    const tag = await objects.tag(oid);
    return tag === undefined ? undefined : peel(objects, tag.object);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/world.ts





function openWorld({ folder, addresses, now, environment }) {
    const program = gitProgram(environment);
    const opened = new Map();
    const arrivals = new Map();
    const queues = new Map();
    const folderOf = ({ owner, name }) => (0,external_node_path_.join)(folder, owner, `${name}.git`);
    return {
        state: emptyState(),
        addresses,
        events: eventLog(),
        program,
        now: () => new Date(Math.floor(now().getTime() / 1000) * 1000),
        folderOf,
        git(repository) {
            const path = folderOf(repository);
            const known = opened.get(path) ?? openGitRepository(path, program);
            opened.set(path, known);
            return known;
        },
        arrived(repository, oid) {
            arrivals.set(`${repository.id} ${oid}`, arrivals.size + 1);
        },
        get arrivals() {
            return arrivals.size;
        },
        arrivalOf: (repository, oid) => arrivals.get(`${repository.id} ${oid}`),
        exclusively(repository, action) {
            const before = queues.get(repository.id) ?? Promise.resolve();
            const result = before.then(action);
            queues.set(repository.id, result.catch(() => undefined));
            return result;
        },
        close() {
            for (const repository of opened.values())
                repository.close();
        },
    };
}
/** An instant as GitHub prints it. */
function timestamp(world) {
    return world.now().toISOString().replace(".000Z", "Z");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/create-repository.ts






/** Makes, copies or adopts the bare repository, and enters it. @throws {UsageError} when the name is taken. */
async function createRepository(world, options) {
    const { owner, name, labels = [] } = options;
    if (![owner, name].every(isName))
        throw malformed(`${owner}/${name}`);
    const folder = world.folderOf({ owner, name });
    if (findRepository(world.state, owner, name) !== undefined)
        throw taken(`${owner}/${name}`);
    const parent = options.forkOf === undefined ? undefined : requireRepository(world, options.forkOf);
    await makeFolder(world, folder, options.bare ?? (parent && world.folderOf(parent)));
    const defaultBranch = options.defaultBranch ?? (await readHead(folder));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
    await (0,promises_.appendFile)((0,external_node_path_.join)(folder, "config"), servedConfig);
    const at = timestamp(world);
    const record = {
        id: takeId(world.state),
        owner: accountOf(world.state, owner, parent === undefined ? "Organization" : "User").login,
        name,
        formerNames: [],
        description: null,
        isPrivate: false,
        isArchived: false,
        forkOf: parent?.id ?? null,
        defaultBranch,
        allowAutoMerge: false,
        allowMergeCommit: true,
        allowSquashMerge: true,
        allowRebaseMerge: true,
        deleteBranchOnMerge: false,
        protections: [],
        createdAt: at,
        updatedAt: at,
        pushedAt: at,
        nextNumber: 1,
        pullRequests: [],
        comments: [],
        labels: labels.map((label) => ({
            id: takeId(world.state),
            name: label,
            color: "ededed",
            description: null,
            isDefault: false,
        })),
        releases: [],
        statuses: [],
        checkRuns: [],
        workflowRuns: [],
    };
    applySettings(record, options);
    world.state.repositories.push(record);
    return record;
}
/** What is not given stays as it is. */
function applySettings(record, settings) {
    const { description, archived, allowAutoMerge, allowMergeCommit, allowSquashMerge, allowRebaseMerge } = settings;
    const given = {
        description,
        isPrivate: settings.private,
        isArchived: archived,
        allowAutoMerge,
        allowMergeCommit,
        allowSquashMerge,
        allowRebaseMerge,
        deleteBranchOnMerge: settings.deleteBranchOnMerge,
        protections: settings.protected && Object.entries(settings.protected).map(create_repository_protectionRecord),
    };
    Object.assign(record, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}
function describeRepository(world, record) {
    const { id, owner, name } = record;
    return {
        id,
        owner,
        name,
        fullName: fullName(record),
        folder: world.folderOf(record),
        cloneUrl: `${world.addresses.web}/${fullName(record)}.git`,
    };
}
function create_repository_protectionRecord([branch, wish]) {
    const { requiresPullRequest = true, requiredChecks = [], isStrict = false } = wish === true ? {} : wish;
    return { branch, requiresPullRequest, requiredChecks: [...requiredChecks], isStrict };
}
async function makeFolder(world, folder, from) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    if (from !== undefined && (0,external_node_path_.resolve)(from) === (0,external_node_path_.resolve)(folder))
        return;
    if (await (0,promises_.stat)(folder).then(() => true, () => false))
        throw taken(folder);
    const command = from === undefined
        ? ["init", "--quiet", "--bare", "--initial-branch=main", folder]
        : ["clone", "--quiet", "--mirror", (0,external_node_path_.resolve)(from), folder];
    await world.program.run(command, { folder: (0,external_node_path_.dirname)(folder) });
}
async function readHead(folder) {
    const head = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "HEAD"), "utf8");
    return /^ref: refs\/heads\/(?<branch>.+)$/m.exec(head)?.groups?.["branch"] ?? "main";
}
/** What GitHub allows its clients, and no repacking while the stand-in reads. */
const servedConfig = `[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
[core]
\tlogAllRefUpdates = false
`;
/** What GitHub takes as a name; anything else could lead out of the folder. */
function isName(text) {
    return /^[\w.-]+$/.test(text) && text !== "." && text !== "..";
}
function malformed(what) {
    return new errors/* UsageError */.eb({
        code: "standin-repository",
        expected: "an owner and a name of letters, digits, and the characters - _ .",
        found: what,
        fix: "Name the repository as GitHub would.",
    });
}
function taken(what) {
    return new errors/* UsageError */.eb({
        code: "standin-repository",
        expected: "a name that no repository has",
        found: what,
        fix: "Choose another name or an empty folder.",
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/faults/fault-plan.ts
function faultSchedule() {
    let scheduled = [];
    const due = (isMeant) => {
        const faults = scheduled
            .filter(({ rule }) => isMeant(rule))
            .flatMap((entry) => {
            entry.seen += 1;
            const first = entry.rule.match?.nth ?? 1;
            return entry.seen >= first ? [entry.rule.fault] : [];
        });
        scheduled = scheduled.filter(({ rule, seen }) => seen < (rule.match?.nth ?? 1) + (rule.times ?? 1) - 1);
        return faults;
    };
    return {
        add(rule) {
            const entry = { rule, seen: 0 };
            scheduled.push(entry);
            return () => {
                scheduled = scheduled.filter((each) => each !== entry);
            };
        },
        clear() {
            scheduled = [];
        },
        get pending() {
            return scheduled.map(({ rule }) => rule);
        },
        forRequest: (exchange) => due(({ match = {}, fault }) => {
            const { operation } = match;
            const isOfEffect = exchange.isWrite && ofEffects.has(fault.kind);
            const isNamed = operation === undefined || exchange.operations.includes(operation);
            return !isOfEffect && isNamed && isAbout(match, exchange.repository) && fits(match, exchange);
        }),
        forEffect: (exchange, effect) => due(({ match = {}, fault }) => {
            const { operation } = match;
            const isNamed = operation === undefined || operation === effect.name;
            return (ofEffects.has(fault.kind) && isNamed && isAbout(match, effect.repository) && fits(match, exchange));
        }),
    };
}
const ofEffects = new Set(["dropped", "lost-answer", "stale-reads"]);
function isAbout({ repository }, name) {
    return repository === undefined || repository.toLowerCase() === name?.toLowerCase();
}
function fits(match, exchange) {
    const { surface, method, template, operationName, isWrite, when } = match;
    const wanted = { surface, method, template, operationName, isWrite };
    const equal = Object.entries(wanted).every(([key, value]) => value === undefined || exchange[key] === value);
    return equal && (when === undefined || when(exchange));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/faults/staleness.ts
function openStaleness(world) {
    const frozen = new Map();
    return {
        async freeze(repository, { requests, milliseconds }) {
            const refs = await world.git(repository).refs.list("refs/");
            frozen.set(repository.id, {
                record: structuredClone(repository),
                refs: fixedRefs(new Map(refs.map(({ name, oid }) => [name, oid]))),
                arrivals: world.arrivals,
                until: milliseconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + milliseconds,
                requests: requests ?? (milliseconds === undefined ? 1 : Number.POSITIVE_INFINITY),
            });
            return () => {
                frozen.delete(repository.id);
            };
        },
        next() {
            const valid = new Map([...frozen].filter(([, { requests, until }]) => requests > 0 && Date.now() < until));
            for (const entry of frozen.values())
                entry.requests -= 1;
            for (const [id] of [...frozen].filter(([, { requests, until }]) => requests <= 0 || Date.now() >= until)) {
                frozen.delete(id);
            }
            return (record) => {
                const git = world.git(record);
                const old = valid.get(record.id);
                if (old === undefined)
                    return { record, seen: record, git, refs: git.refs, hides: () => false };
                const hides = (oid) => (world.arrivalOf(record, oid) ?? 0) > old.arrivals;
                return { record, seen: old.record, git, refs: old.refs, hides };
            };
        },
    };
}
function fixedRefs(known) {
    return {
        read: (name) => Promise.resolve(known.get(name)),
        list: (prefix) => Promise.resolve([...known].filter(([name]) => name.startsWith(prefix)).map(([name, oid]) => ({ name, oid }))),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/node-id.ts
/** A global id. What it is made of is nobody's business but the stand-in's. */
function nodeId(kind, ...parts) {
    return `${kind}_${Buffer.from(parts.join(":")).toString("base64url")}`;
}
function readNodeId(id) {
    const [kind = "", ...rest] = id.split("_");
    const text = Buffer.from(rest.join("_"), "base64url").toString("utf8");
    const colon = text.indexOf(":");
    return { kind, parts: colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)] };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/repository-urls.ts

/** Where everything of a repository is: GitHub's templates, in its order. */
function repositoryUrls({ web, api }, { owner, name }) {
    const url = `${api}/repos/${pathOf(owner, name)}`;
    const page = `${web}/${pathOf(owner, name)}`;
    return {
        html_url: page,
        url,
        forks_url: `${url}/forks`,
        keys_url: `${url}/keys{/key_id}`,
        collaborators_url: `${url}/collaborators{/collaborator}`,
        teams_url: `${url}/teams`,
        hooks_url: `${url}/hooks`,
        issue_events_url: `${url}/issues/events{/number}`,
        events_url: `${url}/events`,
        assignees_url: `${url}/assignees{/user}`,
        branches_url: `${url}/branches{/branch}`,
        tags_url: `${url}/tags`,
        blobs_url: `${url}/git/blobs{/sha}`,
        git_tags_url: `${url}/git/tags{/sha}`,
        git_refs_url: `${url}/git/refs{/sha}`,
        trees_url: `${url}/git/trees{/sha}`,
        statuses_url: `${url}/statuses/{sha}`,
        languages_url: `${url}/languages`,
        stargazers_url: `${url}/stargazers`,
        contributors_url: `${url}/contributors`,
        subscribers_url: `${url}/subscribers`,
        subscription_url: `${url}/subscription`,
        commits_url: `${url}/commits{/sha}`,
        git_commits_url: `${url}/git/commits{/sha}`,
        comments_url: `${url}/comments{/number}`,
        issue_comment_url: `${url}/issues/comments{/number}`,
        contents_url: `${url}/contents/{+path}`,
        compare_url: `${url}/compare/{base}...{head}`,
        merges_url: `${url}/merges`,
        archive_url: `${url}/{archive_format}{/ref}`,
        downloads_url: `${url}/downloads`,
        issues_url: `${url}/issues{/number}`,
        pulls_url: `${url}/pulls{/number}`,
        milestones_url: `${url}/milestones{/number}`,
        notifications_url: `${url}/notifications{?since,all,participating}`,
        labels_url: `${url}/labels{/name}`,
        releases_url: `${url}/releases{/id}`,
        deployments_url: `${url}/deployments`,
        git_url: `git://${new URL(web).host}/${pathOf(owner, name)}.git`,
        ssh_url: `git@${new URL(web).hostname}:${pathOf(owner, name)}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/label-body.ts



function labelBody(world, repository, label) {
    return {
        id: label.id,
        node_id: nodeId("LA", repository.id, label.id),
        url: `${repositoryUrls(world.addresses, repository).url}/labels/${pathOf(label.name)}`,
        name: label.name,
        color: label.color,
        default: label.isDefault,
        description: label.description,
    };
}
/** The labels of a pull request, in the order in which they were added. */
function labelsOf({ labels }, ids) {
    return ids.map((id) => labels.find((label) => label.id === id)).filter((label) => label !== undefined);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/call.ts
/** A call that sees everything as it is, and that nothing goes wrong with. */
function directCall(world, actor) {
    return {
        world,
        actor,
        open: (record) => {
            const git = world.git(record);
            return { record, seen: record, git, refs: git.refs, hides: () => false };
        },
        effect: (_name, repository, action) => world.exclusively(repository, action),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/association.ts
/** How somebody belongs to a repository. Apps, and people of elsewhere, do not. */
function associationOf(repository, login) {
    if (login === repository.owner)
        return "OWNER";
    return login.endsWith("[bot]") ? "NONE" : "CONTRIBUTOR";
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/user-body.ts



function userBody(world, login) {
    const account = accountOf(world.state, login);
    const api = `${world.addresses.api}/users/${pathOf(account.login)}`;
    return {
        login: account.login,
        id: account.id,
        node_id: accountNodeId(account),
        avatar_url: `${world.addresses.web}/avatars/u/${account.id}`,
        gravatar_id: "",
        url: api,
        html_url: `${world.addresses.web}/${profilePath(account)}`,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: account.type,
        user_view_type: "public",
        site_admin: false,
    };
}
function accountNodeId({ id, type }) {
    return nodeId(type === "Bot" ? "BOT" : type === "User" ? "U" : "O", id);
}
/** A bot's page is the page of its app. */
function profilePath({ login, type }) {
    return type === "Bot" ? `apps/${login.replace(/\[bot\]$/, "")}` : login;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/comment-body.ts




function commentBody(world, repository, comment) {
    const { url, html_url } = repositoryUrls(world.addresses, repository);
    return {
        url: `${url}/issues/comments/${comment.id}`,
        html_url: `${html_url}/pull/${comment.number}#issuecomment-${comment.id}`,
        issue_url: `${url}/issues/${comment.number}`,
        id: comment.id,
        node_id: nodeId("IC", repository.id, comment.id),
        user: userBody(world, comment.author),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationOf(repository, comment.author),
        body: comment.body,
        performed_via_github_app: null,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/issue-body.ts





/** A pull request in its other guise: every one is an issue as well. */
function issueBody(world, repository, pull) {
    const { url, html_url } = repositoryUrls(world.addresses, repository);
    const issue = `${url}/issues/${pull.number}`;
    const page = `${html_url}/pull/${pull.number}`;
    return {
        url: issue,
        repository_url: url,
        labels_url: `${issue}/labels{/name}`,
        comments_url: `${issue}/comments`,
        events_url: `${issue}/events`,
        html_url: page,
        id: pull.id,
        node_id: nodeId("PR", repository.id, pull.number),
        number: pull.number,
        title: pull.title,
        user: userBody(world, pull.author),
        labels: labelsOf(repository, pull.labels).map((label) => labelBody(world, repository, label)),
        state: pull.state,
        locked: false,
        assignee: null,
        assignees: [],
        milestone: null,
        comments: repository.comments.filter(({ number }) => number === pull.number).length,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        author_association: associationOf(repository, pull.author),
        active_lock_reason: null,
        draft: pull.isDraft,
        pull_request: {
            url: `${url}/pulls/${pull.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: pull.mergedAt,
        },
        body: pull.body,
        closed_by: pull.mergedBy === null ? null : userBody(world, pull.mergedBy),
        timeline_url: `${issue}/timeline`,
        performed_via_github_app: null,
        state_reason: null,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/repository-body.ts




/** A repository as it stands in lists and inside of other bodies. */
function repositoryBody(world, repository, actor) {
    const open = repository.pullRequests.filter(({ state }) => state === "open").length;
    return {
        id: repository.id,
        node_id: nodeId("R", repository.id),
        name: repository.name,
        full_name: fullName(repository),
        private: repository.isPrivate,
        owner: userBody(world, repository.owner),
        description: repository.description,
        fork: repository.forkOf !== null,
        ...repositoryUrls(world.addresses, repository),
        created_at: repository.createdAt,
        updated_at: repository.updatedAt,
        pushed_at: repository.pushedAt,
        homepage: null,
        size: 108,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        ...features,
        forks_count: 0,
        mirror_url: null,
        archived: repository.isArchived,
        disabled: false,
        open_issues_count: open,
        license: null,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        visibility: repository.isPrivate ? "private" : "public",
        forks: 0,
        open_issues: open,
        watchers: 0,
        default_branch: repository.defaultBranch,
        ...(actor === undefined ? {} : { permissions: permissionsOf(actor, repository) }),
    };
}
/** The same where fewer facts are promised. */
function minimalRepositoryBody(world, repository) {
    return { ...repositoryBody(world, repository), license: null };
}
/** What a repository offers beside its code, as GitHub sets it for a new one. */
const features = {
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
};
/** The whole of a repository, as it is read by its name. */
function fullRepositoryBody(world, repository, actor) {
    const body = repositoryBody(world, repository, actor);
    const parent = world.state.repositories.find(({ id }) => id === repository.forkOf);
    return {
        ...body,
        created_at: repository.createdAt,
        updated_at: repository.updatedAt,
        pushed_at: repository.pushedAt,
        has_discussions: false,
        temp_clone_token: "",
        allow_squash_merge: repository.allowSquashMerge,
        allow_merge_commit: repository.allowMergeCommit,
        allow_rebase_merge: repository.allowRebaseMerge,
        allow_auto_merge: repository.allowAutoMerge,
        delete_branch_on_merge: repository.deleteBranchOnMerge,
        allow_update_branch: false,
        use_squash_pr_title_as_default: false,
        squash_merge_commit_message: "COMMIT_MESSAGES",
        squash_merge_commit_title: "COMMIT_OR_PR_TITLE",
        merge_commit_message: "PR_TITLE",
        merge_commit_title: "MERGE_MESSAGE",
        ...(body.owner.type === "Organization" ? { organization: body.owner } : {}),
        ...(parent === undefined
            ? {}
            : { parent: repositoryBody(world, parent), source: repositoryBody(world, parent) }),
        network_count: 0,
        subscribers_count: 0,
    };
}
/** What the actor's rights are called in GitHub's interface. */
function permissionsOf(actor, repository) {
    const may = (level) => actor.may(repository, "contents", level);
    const admin = actor.may(repository, "administration", "write");
    return { admin, maintain: admin, push: may("write"), triage: may("write"), pull: may("read") };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/record-event.ts




/** Started even by a workflow's own token. https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow */
const alwaysStarting = new Set(["repository_dispatch", "workflow_dispatch"]);
/** Enters what happened, with what every payload has. */
function recordEvent({ world, actor }, repository, event) {
    const { name, action, payload } = event;
    world.events.record({
        name,
        action,
        repository: fullName(repository),
        sender: actor.login,
        startsWorkflows: actor.startsWorkflows || alwaysStarting.has(name),
        payload: {
            ...(action === undefined ? {} : { action }),
            ...payload,
            repository: repositoryBody(world, repository),
            sender: userBody(world, actor.login),
        },
        at: timestamp(world),
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/comments.ts






function addComment(call, { record }, pull, body) {
    const { world, actor } = call;
    requireText(body);
    const at = timestamp(world);
    const comment = {
        id: takeId(world.state),
        number: pull.number,
        body,
        author: accountOf(world.state, actor.login).login,
        createdAt: at,
        updatedAt: at,
    };
    record.comments.push(comment);
    pull.updatedAt = at;
    recordEvent(call, record, {
        name: "issue_comment",
        action: "created",
        payload: { issue: issueBody(world, record, pull), comment: commentBody(world, record, comment) },
    });
    return comment;
}
/** @throws {Denial} */
function updateComment(call, { record }, id, body) {
    requireText(body);
    const comment = record.comments.find((each) => each.id === id);
    if (comment === undefined)
        throw notFound();
    return Object.assign(comment, { body, updatedAt: timestamp(call.world) });
}
function requireText(body) {
    if (body.trim() !== "")
        return;
    throw invalid("Body can't be blank", { resource: "IssueComment", code: "missing_field", field: "body" });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/pull-request-body.ts






/** A pull request as it stands in lists. */
function pullRequestBody(world, repository, pull) {
    const { url: root, html_url: page } = repositoryUrls(world.addresses, repository);
    const url = `${root}/pulls/${pull.number}`;
    const html = `${page}/pull/${pull.number}`;
    const urls = {
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: `${root}/issues/${pull.number}`,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${root}/pulls/comments{/number}`,
        comments_url: `${root}/issues/${pull.number}/comments`,
        statuses_url: `${root}/statuses/${pull.headOid}`,
    };
    return {
        url,
        id: pull.id,
        node_id: nodeId("PR", repository.id, pull.number),
        ...urls,
        number: pull.number,
        state: pull.state,
        locked: false,
        title: pull.title,
        user: userBody(world, pull.author),
        body: pull.body,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommitOid,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        labels: labelsOf(repository, pull.labels).map((label) => labelBody(world, repository, label)),
        milestone: null,
        draft: pull.isDraft,
        head: headBody(world, pull),
        base: {
            label: `${repository.owner}:${pull.baseRef}`,
            ref: pull.baseRef,
            sha: pull.baseOid,
            user: userBody(world, repository.owner),
            repo: repositoryBody(world, repository),
        },
        _links: linksOf(url, urls),
        author_association: associationOf(repository, pull.author),
        auto_merge: autoMergeBody(world, pull),
        active_lock_reason: null,
    };
}
function headBody(world, pull) {
    const repository = world.state.repositories.find(({ id }) => id === pull.headRepository);
    return {
        label: `${pull.headOwner}:${pull.headRef}`,
        ref: pull.headRef,
        sha: pull.headOid,
        user: userBody(world, pull.headOwner),
        repo: repository === undefined ? null : repositoryBody(world, repository),
    };
}
function linksOf(url, urls) {
    const link = (key) => ({ href: urls[`${key}_url`] ?? "" });
    return {
        self: { href: url },
        html: link("html"),
        issue: link("issue"),
        comments: link("comments"),
        review_comments: link("review_comments"),
        review_comment: link("review_comment"),
        commits: link("commits"),
        statuses: link("statuses"),
    };
}
function autoMergeBody(world, { autoMerge, title, number, body }) {
    return autoMerge === null
        ? null
        : {
            enabled_by: userBody(world, autoMerge.enabledBy),
            merge_method: autoMerge.method,
            commit_title: autoMerge.title ?? `${title} (#${number})`,
            commit_message: autoMerge.message ?? body ?? "",
        };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/pull-request-events.ts


function recordPullRequestEvent(call, repository, pull, action, more = {}) {
    const body = pullRequestBody(call.world, repository, pull);
    const merging = {
        merged: pull.mergedAt !== null,
        merged_by: pull.mergedBy === null ? null : { login: pull.mergedBy },
    };
    recordEvent(call, repository, {
        name: "pull_request",
        action,
        payload: { number: pull.number, pull_request: { ...body, ...merging }, ...more },
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/ref-name.ts
/** Whether git takes it as the full name of a ref. https://git-scm.com/docs/git-check-ref-format */
function isRefName(name) {
    if (!/^refs\/[^/]+\/./.test(name) || /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name))
        return false;
    return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
/** `main` of `refs/heads/main`; undefined for what is no branch. */
function branchOf(ref) {
    return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}
/** `v1` of `refs/tags/v1`; undefined for what is no tag. */
function tagOf(ref) {
    return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/pull-request-sync.ts




/** `refs/pull/N/head` follows the branch of its pull request, in the same step. */
async function pullRefChanges({ record, git }, changes) {
    const moves = changes.flatMap(({ name, after }) => after === zeroOid
        ? []
        : openFrom(record.pullRequests, record.id, branchOf(name)).map((pull) => ({ pull, after })));
    return Promise.all(moves.map(async ({ pull, after }) => {
        const name = `refs/pull/${pull.number}/head`;
        return { name, before: (await git.refs.read(name)) ?? zeroOid, after };
    }));
}
/** What becomes of the pull requests from and to a branch that has moved or is gone. */
async function syncPullRequests(call, repo, moved) {
    for (const base of call.world.state.repositories) {
        for (const pull of openFrom(base.pullRequests, repo.record.id, moved.branch)) {
            await followHead(call, base === repo.record ? repo : call.open(base), { pull, moved, from: repo });
        }
    }
    const onto = repo.record.pullRequests.filter(({ state, baseRef }) => state === "open" && baseRef === moved.branch);
    for (const pull of onto)
        await followBase(call, repo, pull, moved);
}
async function followHead(call, base, { pull, moved, from }) {
    if (moved.after === zeroOid) {
        closePull(call, base, pull);
        return;
    }
    if (base !== from)
        await bringHead(base, from, { number: pull.number, oid: moved.after });
    pull.headOid = moved.after;
    pull.updatedAt = timestamp(call.world);
    recordPullRequestEvent(call, base.record, pull, "synchronize", {
        before: moved.before,
        after: moved.after,
    });
    const target = await base.git.refs.read(`refs/heads/${pull.baseRef}`);
    // Nothing is left to be merged: GitHub closes it, and does not call it merged.
    if (target !== undefined && (await base.git.history.isAncestor(pull.headOid, target))) {
        closePull(call, base, pull);
    }
}
async function followBase(call, repo, pull, moved) {
    if (moved.after === zeroOid) {
        closePull(call, repo, pull);
        return;
    }
    // What is merged keeps the base that it was merged into.
    if (await repo.git.history.isAncestor(pull.headOid, moved.after))
        markMerged(call, repo, pull, moved.after);
    else
        pull.baseOid = moved.after;
}
/** The pull request is done, be it by GitHub's button or because somebody pushed its commits to the base. */
function markMerged(call, repo, pull, mergeCommitOid) {
    const at = timestamp(call.world);
    Object.assign(pull, {
        state: "closed",
        closedAt: at,
        updatedAt: at,
        mergedAt: at,
        mergedBy: call.actor.login,
        mergeCommitOid,
        autoMerge: null,
    });
    recordPullRequestEvent(call, repo.record, pull, "closed");
}
function closePull(call, repo, pull) {
    const at = timestamp(call.world);
    Object.assign(pull, {
        state: "closed",
        closedAt: at,
        updatedAt: at,
        autoMerge: null,
    });
    recordPullRequestEvent(call, repo.record, pull, "closed");
}
/** Points `refs/pull/N/head` to a commit, which is brought over first when it comes from a fork. */
async function bringHead(base, from, { number, oid }) {
    const name = `refs/pull/${number}/head`;
    if (base.record.id === from.record.id) {
        await base.git.moveRefs([{ name, before: (await base.git.refs.read(name)) ?? zeroOid, after: oid }]);
        return;
    }
    await base.git.program.run(["fetch", "--quiet", "--no-tags", from.git.folder, `+${oid}:${name}`], {
        folder: base.git.folder,
    });
}
function openFrom(pulls, repository, branch) {
    return pulls.filter(({ state, headRepository, headRef }) => state === "open" && headRepository === repository && headRef === branch);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/create-pull-request.ts





/** Opens a pull request. To be called within an effect. @throws {Denial} */
async function createPullRequest(call, repo, request) {
    const { world, actor } = call;
    const { record, git } = repo;
    const from = headOf(call, repo, request.head);
    const label = `${from.owner}:${from.branch}`;
    const [headOid, baseOid] = await Promise.all([
        from.repo?.refs.read(`refs/heads/${from.branch}`),
        repo.refs.read(`refs/heads/${request.base}`),
    ]);
    if (from.repo === undefined || headOid === undefined || baseOid === undefined || from.repo.hides(headOid)) {
        throw missingBranches({ ...request, head: label }, { head: headOid === undefined, base: baseOid === undefined });
    }
    const same = record.pullRequests.find((pull) => pull.state === "open" &&
        pull.headRepository === from.repo?.record.id &&
        pull.headRef === from.branch &&
        pull.baseRef === request.base);
    const already = `A pull request already exists for ${label}.`;
    if (same !== undefined)
        throw invalid(already, customError("PullRequest", already));
    const number = record.nextNumber;
    await bringHead(repo, from.repo, { number, oid: headOid });
    const { ahead, mergeBase } = await git.history.compare(baseOid, headOid);
    const nothing = `No commits between ${request.base} and ${from.branch}`;
    if (ahead === 0)
        throw invalid(nothing, customError("PullRequest", nothing));
    const unrelated = `The ${from.branch} branch has no history in common with ${request.base}`;
    if (mergeBase === undefined)
        throw invalid(unrelated, customError("PullRequest", unrelated));
    record.nextNumber += 1;
    const at = timestamp(world);
    const pull = {
        id: takeId(world.state),
        number,
        title: request.title,
        body: request.body ?? null,
        state: "open",
        isDraft: request.isDraft,
        author: accountOf(world.state, actor.login).login,
        headRef: from.branch,
        headOid,
        headRepository: from.repo.record.id,
        headOwner: from.repo.record.owner,
        baseRef: request.base,
        baseOid,
        labels: [],
        maintainerCanModify: request.maintainerCanModify,
        autoMerge: null,
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        mergedAt: null,
        mergedBy: null,
        mergeCommitOid: null,
    };
    record.pullRequests.push(pull);
    recordPullRequestEvent(call, record, pull, "opened");
    return pull;
}
/** The branch in this repository or, under another owner's name, in that owner's fork. */
function headOf(call, repo, head) {
    const colon = head.indexOf(":");
    const owner = colon < 0 ? repo.record.owner : head.slice(0, colon);
    const branch = head.slice(colon + 1);
    if (owner.toLowerCase() === repo.record.owner.toLowerCase())
        return { owner: repo.record.owner, branch, repo };
    const fork = forkOf(call, repo.record, owner);
    return { owner, branch, repo: fork && call.open(fork) };
}
function forkOf({ world: { state } }, { id, name }, owner) {
    const named = findRepository(state, owner, name);
    const forks = state.repositories.filter((each) => each.forkOf === id && each.owner.toLowerCase() === owner.toLowerCase());
    return named?.forkOf === id ? named : forks[0];
}
function missingBranches({ head, base }, missing) {
    const fields = [
        ...(missing.head ? [{ resource: "PullRequest", field: "head", code: "invalid" }] : []),
        ...(missing.base ? [{ resource: "PullRequest", field: "base", code: "invalid" }] : []),
    ];
    if (fields.length === 0)
        return notFound();
    const branches = [
        ...(missing.head ? ["Head ref must be a branch"] : []),
        ...(missing.base ? ["Base ref must be a branch"] : []),
    ];
    const says = [
        "Head sha can't be blank",
        "Base sha can't be blank",
        `No commits between ${base} and ${head.slice(head.indexOf(":") + 1)}`,
        ...branches,
    ];
    return invalid(says.join(", "), ...fields);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/find-pull-request.ts

/** The pull request as reads see it. */
function seenPull({ seen }, number) {
    return seen.pullRequests.find((pull) => pull.number === number);
}
/** The real one, for a change; one that is too new to be seen cannot be changed either. @throws {Denial} */
function livePull(repo, number, missing = notFound()) {
    const pull = repo.record.pullRequests.find((each) => each.number === number);
    if (pull === undefined || seenPull(repo, number) === undefined)
        throw missing;
    return pull;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/identity.ts

/** How GitHub signs what somebody does through its interface: with the address that it gives to everybody. */
function identityOf(world, login) {
    const account = accountOf(world.state, login);
    return {
        name: account.login,
        email: `${account.id}+${account.login}@users.noreply.github.com`,
        ...instant(world),
    };
}
/** GitHub itself, which commits what is done through its interface. */
function webFlow(world) {
    return { name: "GitHub", email: webFlowEmail, ...instant(world) };
}
const webFlowEmail = "noreply@github.com";
/** Whose address it is, where it is one of those that GitHub gives. */
function loginOf(world, email) {
    if (email === webFlowEmail)
        return "web-flow";
    const id = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(email)?.[1];
    return world.state.accounts.find((account) => account.id === Number(id))?.login;
}
function instant(world) {
    return { seconds: Math.floor(world.now().getTime() / 1000), offset: "+0000" };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/labels.ts





/** Labels are told apart without regard to the case of letters. */
function findLabel({ labels }, name) {
    return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
/** @throws {Denial} when there is one of that name. */
function createLabel(call, { record }, label) {
    const taken = { resource: "Label", code: "already_exists", field: "name" };
    if (findLabel(record, label.name) !== undefined)
        throw invalid("Name has already been taken", taken);
    const { name, color = "ededed", description = null } = label;
    const made = { id: takeId(call.world.state), name, color, description, isDefault: false };
    record.labels.push(made);
    return made;
}
/** Sets these labels; those that are new to the pull request and those it loses are told. */
function setLabels(call, { record }, pull, ids) {
    const before = pull.labels;
    pull.labels = [...new Set(ids)];
    const added = pull.labels.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !pull.labels.includes(id));
    if (added.length + removed.length > 0)
        pull.updatedAt = timestamp(call.world);
    for (const [action, changed] of [
        ["labeled", added],
        ["unlabeled", removed],
    ]) {
        for (const label of labelsOf(record, changed)) {
            recordPullRequestEvent(call, record, pull, action, { label: labelBody(call.world, record, label) });
        }
    }
}
/** The labels of these names. REST makes those that are not there. */
function labelsByName(call, repo, names) {
    return names.map((name) => findLabel(repo.record, name) ?? createLabel(call, repo, { name }));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/check-results.ts
/** What the statuses and check runs of a commit say, by context or name. The newest of each counts. */
function stateOfChecks({ statuses, checkRuns }, oid) {
    const results = new Map();
    for (const status of statuses.filter((each) => each.oid === oid)) {
        results.set(status.context, status.state === "error" ? "failure" : status.state);
    }
    for (const run of checkRuns.filter((each) => each.oid === oid)) {
        const isGood = run.conclusion === "success" || run.conclusion === "neutral" || run.conclusion === "skipped";
        results.set(run.name, run.status !== "completed" ? "pending" : isGood ? "success" : "failure");
    }
    return results;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/branch-protection.ts




/** The protection of a branch, by its name or the first pattern that fits. */
function protectionOf({ protections }, branch) {
    return protections.find((protection) => matches(protection.branch, branch));
}
/** What the protection of a branch says against its pointing to a commit, in GitHub's words. */
function violations(repository, branch, { oid, byPullRequest }) {
    const protection = protectionOf(repository, branch);
    if (protection === undefined)
        return [];
    const { requiresPullRequest, requiredChecks } = protection;
    const missing = requiredChecks.filter((name) => stateOfChecks(repository, oid).get(name) !== "success");
    const [only] = missing;
    return [
        ...(requiresPullRequest && !byPullRequest ? ["Changes must be made through a pull request."] : []),
        ...(missing.length > 1
            ? [`${missing.length} of ${requiredChecks.length} required status checks are expected.`]
            : only === undefined
                ? []
                : [`Required status check "${only}" is expected.`]),
    ];
}
/** @throws {Denial} when a protected branch would be moved, deleted or rewritten past its protection. */
function requireUnprotected(repository, change) {
    const branch = branchOf(change.name);
    if (branch === undefined || protectionOf(repository, branch) === undefined)
        return;
    if (change.after === zeroOid)
        throw declined(change.name, ["Cannot delete this branch"]);
    if (change.rewrites)
        throw declined(change.name, ["Cannot force-push to this branch"]);
    const found = violations(repository, branch, { oid: change.after, byPullRequest: false });
    if (found.length > 0)
        throw declined(change.name, found);
}
/** https://docs.github.com/articles/about-protected-branches */
function declined(ref, reasons) {
    return new Denial({
        status: 422,
        type: "BRANCH_PROTECTION_RULE_VIOLATION",
        says: reasons.join(" "),
        documentation: "https://docs.github.com/articles/about-protected-branches",
        push: {
            reason: "protected branch hook declined",
            lines: [
                `error: GH006: Protected branch update failed for ${ref}.`,
                "error: ",
                ...reasons.map((reason) => `error: - ${reason}`),
            ],
        },
    });
}
function matches(pattern, branch) {
    const escaped = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    return new RegExp(`^${escaped.replaceAll(String.raw `\*`, "[^/]*")}$`).test(branch);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/mergeability.ts



/** Pairs of commits that were asked about; by repository, so that nothing is kept of one that is gone. */
const asked = new WeakMap();
/**
 * GitHub finds out in the background whether a pull request can be merged: who asks first for a pair of base and head
 * hears that it is not known yet. The second answer is here.
 */
async function readMergeable(repo, pull) {
    const base = await repo.refs.read(`refs/heads/${pull.baseRef}`);
    if (pull.state === "closed" || base === undefined)
        return "UNKNOWN";
    const known = asked.get(repo.git) ?? new Set();
    asked.set(repo.git, known);
    const pair = `${base} ${pull.headOid}`;
    if (!known.has(pair)) {
        known.add(pair);
        return "UNKNOWN";
    }
    return (await testMerge(repo, pull, base)) === undefined ? "CONFLICTING" : "MERGEABLE";
}
/** The tree that merging would give, or undefined when it cannot be merged. */
function testMerge({ git }, pull, base) {
    return git.mergeTrees({ ours: base, theirs: pull.headOid });
}
/** What stands between a pull request and its merge, in GitHub's one word. */
async function mergeStateOf({ seen, git, refs }, pull, mergeable) {
    if (mergeable === "UNKNOWN")
        return "UNKNOWN";
    if (mergeable === "CONFLICTING")
        return "DIRTY";
    if (pull.isDraft)
        return "DRAFT";
    if (violations(seen, pull.baseRef, { oid: pull.headOid, byPullRequest: true }).length > 0)
        return "BLOCKED";
    const base = (await refs.read(`refs/heads/${pull.baseRef}`)) ?? zeroOid;
    if (protectionOf(seen, pull.baseRef)?.isStrict && !(await git.history.isAncestor(base, pull.headOid))) {
        return "BEHIND";
    }
    return [...stateOfChecks(seen, pull.headOid).values()].every((state) => state === "success")
        ? "CLEAN"
        : "UNSTABLE";
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/git-objects.ts
/** The instant of a signature as GitHub prints it. */
function instantOf({ seconds }) {
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/signing.ts



/** Stands where GitHub's own signature would stand; it proves nothing, and says so. */
const placeholder = [
    "-----BEGIN PGP SIGNATURE-----",
    "",
    Buffer.from("a rehearsal's stand-in for GitHub's signature").toString("base64"),
    "-----END PGP SIGNATURE-----",
].join("\n");
/** The commit as GitHub signs what is made through its API. */
function signed(content) {
    return { ...content, signature: placeholder };
}
/** Whether GitHub would show the commit as verified. */
function isVerified({ signature, committer }) {
    return signature === placeholder && committer.email === webFlowEmail;
}
/** Somebody's own signature cannot be checked here: no key of anybody is known. */
function verificationOf(commit) {
    const { signature, committer } = commit;
    const isSigned = signature !== undefined;
    const verified = isVerified(commit);
    return {
        verified,
        reason: verified ? "valid" : isSigned ? "unknown_key" : "unsigned",
        signature: signature ?? null,
        payload: isSigned ? renderCommit({ ...commit, signature: undefined }).toString("utf8") : null,
        verified_at: verified ? instantOf(committer) : null,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/edit-tree.ts
/** Writes the tree that `base` becomes by the edits, and gives its hash. A folder that gets empty disappears. */
async function editTree(objects, base, edits) {
    const entries = base === undefined ? [] : ((await objects.tree(base)) ?? []);
    const kept = new Map(entries.map((entry) => [entry.name, entry]));
    for (const [name, below] of byFirstPart(edits)) {
        const itself = below.get("");
        if (below.has("")) {
            if (itself === undefined)
                kept.delete(name);
            else
                kept.set(name, { name, ...itself });
            continue;
        }
        const entry = await editFolder(objects, kept.get(name), { name, edits: below });
        if (entry === undefined)
            kept.delete(name);
        else
            kept.set(name, entry);
    }
    return objects.writeTree([...kept.values()]);
}
async function editFolder(objects, standing, { name, edits }) {
    const oid = await editTree(objects, standing?.mode === folderMode ? standing.oid : undefined, edits);
    const isEmpty = (await objects.tree(oid))?.length === 0;
    return isEmpty ? undefined : { name, mode: folderMode, oid };
}
const folderMode = "040000";
/** `a/b` and `a/c` become `a` with `b` and `c`; a path that ends here is kept under the empty name. */
function byFirstPart(edits) {
    const groups = new Map();
    for (const [path, edit] of edits) {
        const slash = path.indexOf("/");
        const name = slash < 0 ? path : path.slice(0, slash);
        const group = groups.get(name) ?? new Map();
        group.set(slash < 0 ? "" : path.slice(slash + 1), edit);
        groups.set(name, group);
    }
    return groups;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/git/read-tree.ts

/** What stands at a path of a tree; the tree itself at the empty path. */
async function findEntry(objects, tree, path) {
    let found = { mode: folderMode, name: "", oid: tree };
    for (const part of path.split("/").filter((each) => each !== "")) {
        if (found.mode !== folderMode)
            return undefined;
        const next = (await objects.tree(found.oid))?.find(({ name }) => name === part);
        if (next === undefined)
            return undefined;
        found = next;
    }
    return found;
}
/** All entries below a tree, with their whole paths, a folder before its contents. */
async function listTree(objects, tree, options) {
    const { recursive, prefix = "" } = options;
    const entries = (await objects.tree(tree)) ?? [];
    const lists = await Promise.all(entries.map(async (entry) => {
        const whole = { ...entry, name: `${prefix}${entry.name}` };
        if (!recursive || entry.mode !== folderMode)
            return [whole];
        return [whole, ...(await listTree(objects, entry.oid, { recursive, prefix: `${whole.name}/` }))];
    }));
    return lists.flat();
}
/** Paths of files below `folder` whose content or mode differs between two trees, or that only `after` has. */
async function changedBelow(objects, trees, folder) {
    const entries = async (tree) => {
        const found = tree === undefined ? undefined : await findEntry(objects, tree, folder);
        return found?.mode === folderMode ? found.oid : undefined;
    };
    const [before, after] = await Promise.all([entries(trees.before), entries(trees.after)]);
    if (after === undefined || before === after)
        return [];
    const list = async (tree) => tree === undefined ? [] : listTree(objects, tree, { recursive: true, prefix: `${folder}/` });
    const standing = new Set((await list(before)).map(({ name, mode, oid }) => `${mode} ${oid} ${name}`));
    return (await list(after))
        .filter(({ name, mode, oid }) => mode !== folderMode && !standing.has(`${mode} ${oid} ${name}`))
        .map(({ name }) => name);
}
/** What kind of object a tree's entry is. */
function typeOfMode(mode) {
    return mode === folderMode ? "tree" : mode === "160000" ? "commit" : "blob";
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/workflow-files.ts



/** Where GitHub looks for workflows, which a token may change by a right of its own only. */
const workflowFolder = ".github/workflows";
/** @throws {Denial} when a workflow would be made or changed by who may not. */
async function requireWorkflowRight({ actor }, { record, git }, trees) {
    if (actor.may(record, "workflows", "write"))
        return;
    const [path] = await changedBelow(git.objects, trees, workflowFolder);
    if (path === undefined)
        return;
    const says = actor.kind === "pat"
        ? `refusing to allow a Personal Access Token to create or update workflow \`${path}\` without \`workflow\` scope`
        : `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
    throw forbidden(says, { restSays: inaccessible(actor).facts.says, push: { reason: says } });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/check-ref-update.ts





/** What exactly is to change, when nothing speaks against it. @throws {Denial} */
async function checkRefUpdate(call, repo, update, byPullRequest) {
    const { record, git } = repo;
    const { name, after, force } = update;
    const before = (await git.refs.read(name)) ?? zeroOid;
    if (update.before !== undefined && update.before !== before)
        throw stale(name, before);
    if (after === zeroOid) {
        if (before === zeroOid)
            throw unprocessable("Reference does not exist");
        if (branchOf(name) === record.defaultBranch)
            throw lastBranch(name);
        requireUnprotected(record, { name, after, rewrites: false });
        return { name, before, after };
    }
    if (!isRefName(name) || isReadOnly(name))
        throw unprocessable(`${name} is not a valid ref name.`, check_ref_update_hidden);
    const branch = branchOf(name);
    const found = await git.objects.info(after);
    if (found === undefined)
        throw unprocessable("Object does not exist", { push: { reason: "missing necessary objects" } });
    if (branch !== undefined && found.type !== "commit")
        throw unprocessable("Object is not a commit");
    const rewrites = branch !== undefined && before !== zeroOid && !(await git.history.isAncestor(before, after));
    if (rewrites && !force) {
        throw unprocessable("Update is not a fast forward", { push: { reason: "non-fast-forward" } });
    }
    if (before !== after && branch !== undefined && !byPullRequest)
        requireUnprotected(record, { name, after, rewrites });
    if (!byPullRequest)
        await requireRightToContent(call, repo, { before, after });
    return { name, before, after };
}
/** A new ref is compared with the default branch: what stands there is no news. */
async function requireRightToContent(call, repo, { before, after }) {
    const { record, git } = repo;
    const base = before === zeroOid ? await git.refs.read(`refs/heads/${record.defaultBranch}`) : before;
    const [old, made] = await Promise.all([base === undefined ? undefined : git.peel(base), git.peel(after)]);
    if (made === undefined || made.oid === old?.oid || made.tree === old?.tree)
        return;
    if (before === zeroOid && old !== undefined && (await git.history.isAncestor(made.oid, old.oid)))
        return;
    await requireWorkflowRight(call, repo, { before: old?.tree, after: made.tree });
}
function stale(name, found) {
    return unprocessable(`Reference cannot be updated: ${name} is at ${found}.`, {
        type: "STALE_DATA",
        push: { reason: "fetch first" },
    });
}
function lastBranch(name) {
    return unprocessable("Cannot delete the default branch", {
        push: { reason: `refusing to delete the current branch: ${name}` },
    });
}
/** What GitHub writes itself, and nobody else may. */
function isReadOnly(name) {
    return name.startsWith("refs/pull/");
}
const check_ref_update_hidden = { restSays: "Reference update failed", push: { reason: "deny updating a hidden ref" } };

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/event-commit.ts



/** A commit in the payload of a push. */
function eventCommit(world, repository, commit) {
    return {
        id: commit.oid,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message.replace(/\n$/, ""),
        timestamp: instantOf(commit.committer),
        url: commitUrl(world, repository, commit.oid),
        author: personBody(world, commit.author),
        committer: personBody(world, commit.committer),
    };
}
function commitUrl(world, repository, oid) {
    return `${repositoryUrls(world.addresses, repository).html_url}/commit/${oid}`;
}
function personBody(world, { name, email }) {
    return { name, email, username: loginOf(world, email) ?? name };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/ref-events.ts





/** `push`, and for what is new or gone `create` or `delete`. https://docs.github.com/webhooks/webhook-events-and-payloads */
async function recordRefChange(call, repo, { name, before, after }) {
    const { record } = repo;
    const short = branchOf(name) ?? tagOf(name);
    if (short === undefined)
        return;
    const created = before === zeroOid;
    const deleted = after === zeroOid;
    const naming = {
        ref: short,
        ref_type: branchOf(name) === undefined ? "tag" : "branch",
        pusher_type: "user",
    };
    recordEvent(call, record, {
        name: "push",
        payload: await pushPayload(call, repo, { name, before, after }),
    });
    if (created) {
        const extra = { master_branch: record.defaultBranch, description: record.description };
        recordEvent(call, record, { name: "create", payload: { ...naming, ...extra } });
    }
    if (deleted)
        recordEvent(call, record, { name: "delete", payload: naming });
}
async function pushPayload(call, { record, git, refs }, { name, before, after }) {
    const { world, actor } = call;
    const created = before === zeroOid;
    const deleted = after === zeroOid;
    const head = deleted ? undefined : await git.peel(after);
    const known = created ? await refs.read(`refs/heads/${record.defaultBranch}`) : before;
    const isBranch = branchOf(name) !== undefined;
    const commits = head === undefined || !isBranch || known === undefined || deleted
        ? []
        : await git.history.between(known, head.oid);
    const forced = isBranch && !created && !deleted && !(await git.history.isAncestor(before, after));
    const { html_url } = repositoryUrls(world.addresses, record);
    return {
        ref: name,
        before,
        after,
        created,
        deleted,
        forced,
        base_ref: null,
        compare: deleted || created ? commitUrl(world, record, after) : `${html_url}/compare/${before}...${after}`,
        commits: commits.slice(0, 2048).map((commit) => eventCommit(world, record, commit)),
        head_commit: head === undefined ? null : eventCommit(world, record, head),
        pusher: { name: actor.login, email: null },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/update-refs.ts







/**
 * Makes, moves and deletes refs, all or none, with everything that follows: events, and what becomes of pull requests.
 * The one way in which any ref changes. To be called within an effect.
 * @throws {Denial}
 */
async function updateRefs(call, repo, updates, { byPullRequest = false } = {}) {
    const { world } = call;
    const { record, git } = repo;
    const changes = [];
    for (const update of updates)
        changes.push(await checkRefUpdate(call, repo, update, byPullRequest));
    const real = changes.filter(({ before, after }) => before !== after);
    // A branch made at a commit that another one has brings nothing new.
    const known = new Set((await git.refs.list("refs/")).map(({ oid }) => oid));
    const problem = await git.moveRefs([...real, ...(await pullRefChanges(repo, real))]);
    if (problem !== undefined)
        throw unprocessable("Reference update failed", { push: { reason: "failed to update ref" } });
    if (real.length === 0)
        return changes;
    record.pushedAt = timestamp(world);
    record.updatedAt = timestamp(world);
    for (const change of real) {
        if (change.after !== zeroOid && !known.has(change.after))
            world.arrived(record, change.after);
        await recordRefChange(call, repo, change);
    }
    for (const { name, ...moved } of real) {
        const branch = branchOf(name);
        if (branch !== undefined)
            await syncPullRequests(call, repo, { branch, ...moved });
    }
    return changes;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/merge-pull-request.ts








/** Merges for real, and gives the base's new commit. To be called within an effect. @throws {Denial} */
async function mergePullRequest(call, repo, pull, request) {
    const { record, git } = repo;
    const ref = `refs/heads/${pull.baseRef}`;
    const base = await git.refs.read(ref);
    if (pull.state === "closed" || base === undefined)
        throw notMergeable("Pull Request is not mergeable");
    if (pull.isDraft)
        throw notMergeable("Pull Request is still a draft");
    if (!isAllowed(record, request.method))
        throw notMergeable(methodRefusals[request.method]);
    if (request.expectedHead !== undefined && request.expectedHead !== pull.headOid) {
        throw new Denial({
            status: 409,
            type: "UNPROCESSABLE",
            says: "Head branch was modified. Review and try the merge again.",
        });
    }
    const reasons = violations(record, pull.baseRef, { oid: pull.headOid, byPullRequest: true });
    if (reasons.length > 0)
        throw notMergeable(reasons.join(" "));
    const oid = await makeCommit(call, repo, { pull, base, request });
    if (oid === undefined)
        throw notMergeable("Pull Request is not mergeable");
    await updateRefs(call, repo, [{ name: ref, before: base, after: oid, force: false }], {
        byPullRequest: true,
    });
    pull.baseOid = base;
    if (pull.mergedAt === null)
        markMerged(call, repo, pull, oid);
    if (record.deleteBranchOnMerge)
        await deleteHead(call, repo, pull);
    return oid;
}
function isAllowed(record, method) {
    const { allowMergeCommit, allowSquashMerge, allowRebaseMerge } = record;
    return { merge: allowMergeCommit, squash: allowSquashMerge, rebase: allowRebaseMerge }[method];
}
const methodRefusals = {
    merge: "Merge commits are not allowed on this repository.",
    squash: "Squash merges are not allowed on this repository.",
    rebase: "Rebase merges are not allowed on this repository.",
};
async function makeCommit(call, repo, merge) {
    const { pull, base, request } = merge;
    const commits = await repo.git.history.between(base, pull.headOid);
    if (request.method === "rebase")
        return rebase(call, repo, { commits, base });
    const tree = await testMerge(repo, pull, base);
    if (tree === undefined)
        return undefined;
    const isSquash = request.method === "squash";
    const made = await repo.git.objects.writeCommit(signed({
        tree,
        parents: isSquash ? [base] : [base, pull.headOid],
        author: identityOf(call.world, isSquash ? pull.author : call.actor.login),
        committer: webFlow(call.world),
        message: isSquash ? squashMessage(merge, commits) : mergeMessage(merge),
    }));
    return made.oid;
}
async function rebase(call, { git }, { commits, base }) {
    let onto = base;
    for (const commit of commits.filter(({ parents }) => parents.length === 1)) {
        onto = await git.replay(commit, onto, webFlow(call.world));
        if (onto === undefined)
            return undefined;
    }
    return onto;
}
function mergeMessage({ pull, request }) {
    const title = request.title ?? `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headRef}`;
    return paragraphs(title, request.message ?? pull.title);
}
/** One commit lends its own message; several are listed. */
function squashMessage({ pull, request }, commits) {
    const [only, second] = commits;
    const lines = (only?.message ?? "").trimEnd().split("\n");
    const isSingle = second === undefined;
    const title = request.title ?? `${isSingle ? (lines[0] ?? pull.title) : pull.title} (#${pull.number})`;
    const list = commits.map(({ message }) => `* ${message.trimEnd()}`).join("\n\n");
    return paragraphs(title, request.message ?? (isSingle ? lines.slice(1).join("\n").trim() : list));
}
function paragraphs(title, message) {
    return message === "" ? title : `${title}\n\n${message}`;
}
async function deleteHead(call, repo, pull) {
    const name = `refs/heads/${pull.headRef}`;
    const oid = pull.headRepository === repo.record.id ? await repo.git.refs.read(name) : undefined;
    if (oid !== undefined)
        await updateRefs(call, repo, [{ name, after: zeroOid, force: true }]);
}
function notMergeable(says) {
    return new Denial({ status: 405, type: "UNPROCESSABLE", says });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/release-body.ts




function releaseBody(world, repository, release) {
    const { url: root, html_url } = repositoryUrls(world.addresses, repository);
    const url = `${root}/releases/${release.id}`;
    const tag = pathOf(release.tagName);
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${url}/assets{?name,label}`,
        html_url: `${html_url}/releases/tag/${tag}`,
        id: release.id,
        author: userBody(world, release.author),
        node_id: nodeId("RE", repository.id, release.id),
        tag_name: release.tagName,
        target_commitish: release.target,
        name: release.name,
        draft: release.isDraft,
        prerelease: release.isPrerelease,
        immutable: false,
        created_at: release.createdAt,
        updated_at: release.publishedAt ?? release.createdAt,
        published_at: release.publishedAt,
        assets: [],
        tarball_url: release.isDraft ? null : `${root}/tarball/${tag}`,
        zipball_url: release.isDraft ? null : `${root}/zipball/${tag}`,
        body: release.body,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/resolve-commit.ts

/** The commit that a hash, a branch, a tag, a full ref or `HEAD` means, as far as reads can see it. */
async function resolveCommit(repo, name) {
    const { git, refs, seen, hides } = repo;
    if (isOid(name))
        return hides(name) ? undefined : git.peel(name);
    const candidates = name === "HEAD" || name === ""
        ? [`refs/heads/${seen.defaultBranch}`]
        : [`refs/heads/${name}`, `refs/tags/${name}`, name.startsWith("refs/") ? name : `refs/${name}`];
    for (const candidate of candidates) {
        const oid = await refs.read(candidate);
        if (oid !== undefined)
            return git.peel(oid);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/releases.ts








/** The newest that is neither a draft nor a pre-release. */
function latestRelease({ releases }) {
    return releases
        .filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease)
        .toSorted((left, right) => left.createdAt.localeCompare(right.createdAt) || left.id - right.id)
        .at(-1);
}
/** Makes a release and, when it is missing, its tag. To be called within an effect. @throws {Denial} */
async function createRelease(call, repo, wish) {
    const { world, actor } = call;
    const { tagName, target = repo.record.defaultBranch, isDraft = false, isPrerelease = false } = wish;
    const draft = {
        id: takeId(world.state),
        tagName,
        target,
        name: wish.name ?? null,
        body: wish.body ?? null,
        isDraft: true,
        isPrerelease,
        author: accountOf(world.state, actor.login).login,
        createdAt: timestamp(world),
        publishedAt: null,
    };
    const release = isDraft ? draft : await publish(call, repo, draft);
    repo.record.releases.push(release);
    tell(call, repo, { release, actions: isDraft ? ["created"] : ["created", ...publication(release)] });
    return release;
}
/** @throws {Denial} when there is such a release already, or the draft has no tag and cannot be given one. */
async function publishDraft(call, repo, draft) {
    if (!draft.isDraft)
        throw unprocessable("Release is published already");
    const release = Object.assign(draft, await publish(call, repo, draft));
    tell(call, repo, { release, actions: publication(release) });
    return release;
}
/** What the draft becomes, once its tag is there. */
async function publish(call, repo, draft) {
    const { tagName, target } = draft;
    if (repo.record.releases.some((release) => release.tagName === tagName && !release.isDraft)) {
        throw invalid("Release tag_name already exists", {
            resource: "Release",
            code: "already_exists",
            field: "tag_name",
        });
    }
    const tag = `refs/tags/${tagName}`;
    if ((await repo.git.refs.read(tag)) === undefined) {
        const commit = await resolveCommit(repo, target);
        if (commit === undefined) {
            throw invalid("Release target_commitish is invalid", {
                resource: "Release",
                code: "invalid",
                field: "target_commitish",
            });
        }
        await updateRefs(call, repo, [{ name: tag, before: zeroOid, after: commit.oid, force: false }]);
    }
    return { ...draft, isDraft: false, publishedAt: timestamp(call.world) };
}
function publication({ isPrerelease }) {
    return ["published", isPrerelease ? "prereleased" : "released"];
}
function tell(call, { record }, { release, actions }) {
    const payload = { release: releaseBody(call.world, record, release) };
    for (const action of actions)
        recordEvent(call, record, { name: "release", action, payload });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/app-body.ts



/** The app behind a bot's login. */
function appBody(world, login) {
    const { id } = accountOf(world.state, login);
    const slug = login.replace(/\[bot\]$/, "");
    const page = `${world.addresses.web}/apps/${slug}`;
    return {
        id,
        slug,
        node_id: nodeId("BOT", id),
        owner: userBody(world, "github"),
        name: slug,
        description: "",
        external_url: page,
        html_url: page,
        created_at: "2020-01-01T00:00:00Z",
        updated_at: "2020-01-01T00:00:00Z",
        permissions: { checks: "write", contents: "write", metadata: "read" },
        events: [],
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/check-run-body.ts



function checkRunBody(world, repository, run) {
    const { url: root, html_url } = repositoryUrls(world.addresses, repository);
    const url = `${root}/check-runs/${run.id}`;
    const page = `${html_url}/runs/${run.id}`;
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId("CR", repository.id, run.id),
        head_sha: run.oid,
        external_id: run.externalId,
        url,
        html_url: page,
        details_url: run.detailsUrl ?? page,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: {
            title: run.title,
            summary: run.summary,
            text: null,
            annotations_count: 0,
            annotations_url: `${url}/annotations`,
        },
        check_suite: { id: run.id },
        app: appBody(world, run.app),
        pull_requests: [],
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/status-body.ts




/** A status as it stands in a combined one. */
function simpleStatusBody(world, repository, status) {
    return {
        url: `${repositoryUrls(world.addresses, repository).url}/statuses/${status.oid}`,
        avatar_url: `${world.addresses.web}/avatars/u/${accountOf(world.state, status.creator).id}`,
        id: status.id,
        node_id: nodeId("SC", repository.id, status.id),
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.createdAt,
        updated_at: status.createdAt,
    };
}
function statusBody(world, repository, status) {
    return { ...simpleStatusBody(world, repository, status), creator: userBody(world, status.creator) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/auto-merge.ts





/**
 * Lets GitHub merge by itself as soon as everything demanded is there. Refused where nothing is missing.
 * To be called within an effect. @throws {Denial}
 */
async function enableAutoMerge(call, repo, pull, request) {
    const { world, actor } = call;
    const refuse = (reason) => unprocessable(`Pull request ${reason}`);
    if (!repo.record.allowAutoMerge)
        throw refuse("Auto merge is not allowed for this repository");
    if (pull.state === "closed")
        throw refuse("Pull request is closed");
    if (!isAllowed(repo.record, request.method)) {
        throw unprocessable(`Merge method ${request.method} merging is not allowed on this repository`);
    }
    const state = await mergeStateOf(repo, pull, await readMergeable(repo, pull));
    if (refused.has(state))
        throw refuse(`Pull request is in ${state.toLowerCase()} status`);
    pull.autoMerge = { enabledAt: timestamp(world), enabledBy: actor.login, ...request };
    pull.updatedAt = timestamp(world);
    recordPullRequestEvent(call, repo.record, pull, "auto_merge_enabled");
}
const refused = new Set(["CLEAN", "UNSTABLE", "UNKNOWN"]);
/** Merges what waits for nothing else any more. To be called within an effect. */
async function mergeWhatIsReady(call, repo) {
    const waiting = repo.record.pullRequests.filter(({ state, autoMerge, isDraft }) => state === "open" && autoMerge !== null && !isDraft);
    for (const pull of waiting) {
        // GitHub's own work: it waits for the answer.
        await readMergeable(repo, pull);
        const state = await mergeStateOf(repo, pull, await readMergeable(repo, pull));
        if (pull.autoMerge === null || (state !== "CLEAN" && state !== "UNSTABLE"))
            continue;
        const { method, title, message } = pull.autoMerge;
        const words = { ...(title !== null && { title }), ...(message !== null && { message }) };
        await mergePullRequest(call, repo, pull, { method, ...words });
    }
}
function disableAutoMerge(call, { record }, pull) {
    if (pull.autoMerge === null)
        throw unprocessable("Can't disable auto-merge for this pull request");
    pull.autoMerge = null;
    pull.updatedAt = timestamp(call.world);
    recordPullRequestEvent(call, record, pull, "auto_merge_disabled");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/check-reports.ts








/** Reports a status; pull requests that waited for it alone are merged. To be called within an effect. */
async function reportStatus(call, repo, wish) {
    const { world, actor } = call;
    const status = {
        id: takeId(world.state),
        oid: wish.oid,
        state: wish.state,
        context: wish.context,
        description: wish.description ?? null,
        targetUrl: wish.targetUrl ?? null,
        creator: accountOf(world.state, actor.login).login,
        createdAt: timestamp(world),
    };
    repo.record.statuses.push(status);
    const { creator, ...facts } = statusBody(world, repo.record, status);
    recordEvent(call, repo.record, { name: "status", payload: { ...facts, sha: status.oid, creator } });
    await mergeWaiting(call, repo);
    return status;
}
/** The same for a check run, a new one or one that goes on. */
async function reportCheckRun(call, repo, { run, report }) {
    const { world, actor } = call;
    const at = timestamp(world);
    const status = report.conclusion === undefined ? (report.status ?? run?.status ?? "queued") : "completed";
    const facts = {
        id: run?.id ?? takeId(world.state),
        oid: report.oid ?? run?.oid ?? "",
        name: report.name ?? run?.name ?? "",
        status,
        conclusion: report.conclusion ?? run?.conclusion ?? null,
        startedAt: run?.startedAt ?? at,
        completedAt: status === "completed" ? at : null,
        detailsUrl: report.detailsUrl ?? run?.detailsUrl ?? null,
        externalId: report.externalId ?? run?.externalId ?? null,
        app: run?.app ?? actor.login,
        title: report.title ?? run?.title ?? null,
        summary: report.summary ?? run?.summary ?? null,
    };
    const entered = run === undefined ? facts : Object.assign(run, facts);
    if (run === undefined)
        repo.record.checkRuns.push(entered);
    const action = status === "completed" ? "completed" : "created";
    recordEvent(call, repo.record, {
        name: "check_run",
        action,
        payload: { check_run: checkRunBody(world, repo.record, entered) },
    });
    await mergeWaiting(call, repo);
    return entered;
}
/** GitHub merges in the name of who asked for it. */
async function mergeWaiting({ world }, repo) {
    const waiting = repo.record.pullRequests.find(({ state, autoMerge }) => state === "open" && autoMerge !== null);
    if (waiting?.autoMerge == null)
        return;
    await mergeWhatIsReady(directCall(world, person(waiting.autoMerge.enabledBy)), repo);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/dispatch-inputs.ts


/**
 * Refuses what GitHub refuses: inputs that the workflow does not declare, and the lack of one that it requires and gives no default.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
 * @throws {Denial}
 */
function checkDispatchInputs(workflow, inputs) {
    const declared = declaredInputs(workflow);
    const strange = Object.keys(inputs).filter((name) => !declared.has(name));
    if (strange.length > 0)
        throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(strange)}`);
    for (const [name, { isRequired }] of declared) {
        if (isRequired && inputs[name] === undefined)
            throw unprocessable(`Required input '${name}' not provided`);
    }
}
function declaredInputs(workflow) {
    const trigger = fieldOf(fieldOf((0,yaml_dist/* parse */.qg)(workflow), "on"), "workflow_dispatch");
    const inputs = fieldOf(trigger, "inputs");
    const entries = typeof inputs === "object" && inputs !== null ? Object.entries(inputs) : [];
    return new Map(entries.map(([name, input]) => [
        name,
        { isRequired: fieldOf(input, "required") === true && fieldOf(input, "default") === undefined },
    ]));
}
function fieldOf(value, name) {
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/workflow-runs.ts








/** Enters a run that is queued. Nothing runs here: who plays the runner completes it. @throws {Denial} */
async function startRun(call, repo, wish) {
    const { world, actor } = call;
    const { record } = repo;
    const branch = wish.branch ?? record.defaultBranch;
    const commit = await resolveCommit(repo, branch);
    if (commit === undefined)
        throw unprocessable(`No ref found for: ${branch}`);
    const name = /^name:\s*["']?(?<name>.+?)["']?\s*$/m.exec((await readFile(repo, commit.tree, wish.path)) ?? "");
    const title = name?.groups?.["name"] ?? wish.path;
    const earlier = record.workflowRuns.filter(({ path }) => path === wish.path);
    const at = timestamp(world);
    const run = {
        id: takeId(world.state),
        workflowId: earlier[0]?.workflowId ?? takeId(world.state),
        path: wish.path,
        name: title,
        displayTitle: wish.displayTitle ?? title,
        event: wish.event,
        status: "queued",
        conclusion: null,
        branch,
        oid: commit.oid,
        actor: accountOf(world.state, actor.login).login,
        runNumber: earlier.length + 1,
        createdAt: at,
        updatedAt: at,
    };
    record.workflowRuns.push(run);
    return run;
}
/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event @throws {Denial} */
async function dispatchWorkflow(call, repo, wish) {
    const { record } = repo;
    const known = record.workflowRuns.find(({ workflowId }) => String(workflowId) === wish.workflow);
    const path = known?.path ?? `${workflowFolder}/${wish.workflow}`;
    const branch = wish.ref.replace(/^refs\/(?:heads|tags)\//, "");
    const commit = await resolveCommit(repo, branch);
    if (commit === undefined)
        throw unprocessable(`No ref found for: ${wish.ref}`);
    const content = await readFile(repo, commit.tree, path);
    if (content === undefined)
        throw notFound();
    if (!content.includes("workflow_dispatch")) {
        throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
    }
    const count = Object.keys(wish.inputs).length;
    if (count > 25)
        throw unprocessable(`you may only define up to 25 \`inputs\` for a \`workflow_dispatch\` event`);
    checkDispatchInputs(content, wish.inputs);
    const run = await startRun(call, repo, { path, event: "workflow_dispatch", branch });
    recordEvent(call, record, {
        name: "workflow_dispatch",
        payload: { inputs: wish.inputs, ref: `refs/heads/${branch}`, workflow: path },
    });
    return run;
}
async function readFile({ git }, tree, path) {
    const entry = await findEntry(git.objects, tree, path);
    return entry === undefined ? undefined : (await git.objects.raw(entry.oid))?.bytes.toString("utf8");
}
/** In progress or, with a conclusion, complete. */
function continueRun({ world }, run, { conclusion, displayTitle = run.displayTitle, }) {
    Object.assign(run, {
        status: conclusion === undefined ? "in_progress" : "completed",
        conclusion: conclusion ?? null,
        displayTitle,
        updatedAt: timestamp(world),
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/people/commit-files.ts




/** Commits as a person does who pushes: unsigned, and whatever protects the branch. To be called within an effect. */
async function commitFiles(call, repo, push) {
    const { git, record } = repo;
    const { branch, message, files } = push;
    const ref = `refs/heads/${branch}`;
    const standing = push.parent ?? (await git.refs.read(ref)) ?? (await git.refs.read(`refs/heads/${record.defaultBranch}`));
    const parent = standing === undefined ? undefined : await git.peel(standing);
    const edits = await Promise.all(Object.entries(files).map(async ([path, content]) => [path, await editOf(repo, parent, { path, content })]));
    const author = identityOf(call.world, call.actor.login);
    const commit = await git.objects.writeCommit({
        tree: await editTree(git.objects, parent?.tree, new Map(edits)),
        parents: parent === undefined ? [] : [parent.oid],
        author,
        committer: author,
        message,
    });
    await updateRefs(call, repo, [{ name: ref, after: commit.oid, force: true }], { byPullRequest: true });
    return commit.oid;
}
async function editOf({ git }, parent, { path, content }) {
    if (content === null)
        return undefined;
    const given = typeof content === "string" || content instanceof Uint8Array ? { content } : content;
    const standing = parent === undefined ? undefined : await findEntry(git.objects, parent.tree, path);
    const mode = "mode" in given ? given.mode : (standing?.mode ?? "100644");
    return { mode, oid: await git.objects.writeBlob(Buffer.from(given.content)) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/people/people-of.ts



















/** The people of a rehearsal. */
function peopleOf(world) {
    const act = (name, login, action) => {
        const call = directCall(world, person(login ?? "octocat"));
        const record = requireRepository(world, name);
        return call.effect("person", record, () => action(call, call.open(record)));
    };
    const actSilently = async (...parts) => {
        await act(...parts);
    };
    return {
        pullRequests(repository) {
            const record = requireRepository(world, repository);
            return record.pullRequests.map((pull) => structuredClone({
                ...pull,
                labelNames: labelsOf(record, pull.labels).map(({ name }) => name),
                comments: record.comments.filter(({ number }) => number === pull.number),
            }));
        },
        openPullRequest: (repository, wish, login) => act(repository, login, async (call, repo) => {
            const usual = { base: repo.record.defaultBranch, isDraft: false, maintainerCanModify: true };
            const { number } = await createPullRequest(call, repo, { ...usual, ...wish });
            return number;
        }),
        mergePullRequest: (repository, number, { method = "merge", login } = {}) => act(repository, login, (call, repo) => mergePullRequest(call, repo, livePull(repo, number), { method })),
        closePullRequest: (repository, number, login) => act(repository, login, (call, repo) => {
            const pull = livePull(repo, number);
            if (pull.state === "open")
                closePull(call, repo, pull);
        }),
        comment: (repository, number, body, login) => actSilently(repository, login, (call, repo) => addComment(call, repo, livePull(repo, number), body)),
        label: (repository, number, names, login) => act(repository, login, (call, repo) => {
            const labels = labelsByName(call, repo, names);
            setLabels(call, repo, livePull(repo, number), labels.map(({ id }) => id));
        }),
        setRef: (repository, name, oid, login) => actSilently(repository, login, (call, repo) => updateRefs(call, repo, [{ name, after: oid ?? zeroOid, force: true }], { byPullRequest: true })),
        readRef: (repository, ref) => world.git(requireRepository(world, repository)).refs.read(ref),
        createTag: (repository, name, { message = name, oid, login } = {}) => act(repository, login, async (call, repo) => {
            const commit = await resolveCommit(repo, oid ?? "HEAD");
            if (commit === undefined)
                throw unprocessable("Object does not exist");
            const tagger = identityOf(world, call.actor.login);
            const tag = await repo.git.objects.writeTag({
                object: commit.oid,
                type: "commit",
                name,
                tagger,
                message: `${message.trimEnd()}\n`,
            });
            await updateRefs(call, repo, [
                { name: `refs/tags/${name}`, before: zeroOid, after: tag.oid, force: false },
            ]);
            return tag.oid;
        }),
        pushAs: (repository, login, push) => act(repository, login, (call, repo) => commitFiles(call, repo, push)),
        createRelease: (repository, release, login) => act(repository, login, (call, repo) => createRelease(call, repo, release)),
        setStatus: (repository, status, login) => actSilently(repository, login, (call, repo) => reportStatus(call, repo, status)),
        setCheck: (repository, report, login = "github-actions[bot]") => actSilently(repository, login, (call, repo) => {
            const run = repo.record.checkRuns.find(({ oid, name }) => oid === report.oid && name === report.name);
            return reportCheckRun(call, repo, { ...(run && { run }), report });
        }),
        startRun: (repository, run, login) => act(repository, login, (call, repo) => startRun(call, repo, run)),
        continueRun: (repository, id, change) => act(repository, undefined, (call, { record }) => {
            const run = record.workflowRuns.find((each) => each.id === id);
            if (run === undefined)
                throw notFound();
            continueRun(call, run, change);
        }),
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/router.ts
/** Names that stand for more than one segment of a path. */
const spanning = new Set(["path", "ref", "basehead", "branch", "tag"]);
/** Finds the operation of a path. Of two that fit, the one with more fixed words is meant. */
function createRouter(routes) {
    const compiled = routes
        .map((route) => ({ route, pattern: compile(route.template), fixed: fixedWords(route.template) }))
        .sort((left, right) => right.fixed - left.fixed);
    return (method, path) => {
        const wanted = method === "HEAD" ? "GET" : method;
        for (const { route, pattern } of compiled) {
            const found = route.method === wanted ? pattern.exec(path) : null;
            if (found !== null)
                return { route, params: decodeAll(found.groups ?? {}) };
        }
        return undefined;
    };
}
function compile(template) {
    const source = template
        // The root of a repository is no path at all, and octokit leaves the slash before it out, too.
        .replace("/{path}", "(?:/(?<path>.*?))?")
        .replaceAll(/\{(\w+)\}/g, (_, name) => spanning.has(name) ? `(?<${name}>.*?)` : `(?<${name}>[^/]+)`);
    return new RegExp(`^${source}/?$`);
}
function fixedWords(template) {
    return template.split("/").filter((part) => part !== "" && !part.startsWith("{")).length;
}
function decodeAll(groups) {
    return Object.fromEntries(Object.entries(groups).map(([name, value = ""]) => [name, decodeURIComponent(value)]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/commit-body.ts







/** A commit as the git database has it. */
function gitCommitBody(world, repository, commit) {
    const { url, html_url } = repositoryUrls(world.addresses, repository);
    return {
        sha: commit.oid,
        node_id: nodeId("C", repository.id, commit.oid),
        url: `${url}/git/commits/${commit.oid}`,
        html_url: `${html_url}/commit/${commit.oid}`,
        author: commit_body_personBody(commit.author),
        committer: commit_body_personBody(commit.committer),
        tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
        message: commit.message.replace(/\n$/, ""),
        parents: commit.parents.map((sha) => ({
            sha,
            url: `${url}/git/commits/${sha}`,
            html_url: `${html_url}/commit/${sha}`,
        })),
        verification: verificationOf(commit),
    };
}
/** A commit as people see it, with the accounts behind author and committer. */
function commitBody(world, repository, commit) {
    const { url, html_url } = repositoryUrls(world.addresses, repository);
    const git = gitCommitBody(world, repository, commit);
    return {
        sha: commit.oid,
        node_id: git.node_id,
        commit: {
            author: git.author,
            committer: git.committer,
            message: git.message,
            tree: git.tree,
            url: git.url,
            comment_count: 0,
            verification: git.verification,
        },
        url: `${url}/commits/${commit.oid}`,
        html_url: git.html_url,
        comments_url: `${url}/commits/${commit.oid}/comments`,
        author: accountBody(world, commit.author),
        committer: accountBody(world, commit.committer),
        parents: commit.parents.map((sha) => ({
            sha,
            url: `${url}/commits/${sha}`,
            html_url: `${html_url}/commit/${sha}`,
        })),
    };
}
function diffEntryBody(world, repository, { change, oid }) {
    const { url, html_url } = repositoryUrls(world.addresses, repository);
    const path = pathOf(...change.path.split("/"));
    return {
        sha: change.oid,
        filename: change.path,
        status: change.status,
        additions: change.additions,
        deletions: change.deletions,
        changes: change.additions + change.deletions,
        blob_url: `${html_url}/blob/${oid}/${path}`,
        raw_url: `${html_url}/raw/${oid}/${path}`,
        contents_url: `${url}/contents/${path}?ref=${oid}`,
        ...(change.patch === undefined ? {} : { patch: change.patch }),
        ...(change.from === undefined ? {} : { previous_filename: change.from }),
    };
}
function commit_body_personBody(signature) {
    return { name: signature.name, email: signature.email, date: instantOf(signature) };
}
function accountBody(world, { email }) {
    const login = loginOf(world, email);
    return login === undefined ? null : userBody(world, login);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/reply.ts
function json(value, status = 200, headers = {}) {
    return { status, headers, content: { kind: "json", value } };
}
/** What was made, and where it is now. */
function created(value) {
    return json(value, 201, { location: value.url });
}
function bytes(type, content) {
    return { status: 200, headers: {}, content: { kind: "bytes", type, bytes: content } };
}
const noContent = { status: 204, headers: {}, content: { kind: "none" } };

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/paginate.ts

/** One page of a list, with links to the others. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
async function paginate(request, items, render) {
    const { slice, headers } = pageOf(request, items);
    return json(await Promise.all(slice.map(render)), 200, headers);
}
/** The same where the list stands in an object, with the number of all. */
async function paginateInside(request, items, { key, render, beside = {}, }) {
    const { slice, headers } = pageOf(request, items);
    const body = { total_count: items.length, ...beside, [key]: await Promise.all(slice.map(render)) };
    return json(body, 200, headers);
}
function pageOf(request, items) {
    const size = numberOf(request.query.get("per_page"), { fallback: 30, most: 100 });
    const page = numberOf(request.query.get("page"), { fallback: 1, most: Number.MAX_SAFE_INTEGER });
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = linkHeader(request, { page, last });
    return {
        slice: items.slice((page - 1) * size, page * size),
        headers: link === "" ? {} : { link },
    };
}
function linkHeader(request, { page, last }) {
    const to = (number, relation) => {
        const url = new URL(request.call.world.addresses.api + byId(request));
        url.searchParams.set("page", String(number));
        return `<${url.href}>; rel="${relation}"`;
    };
    return [
        ...(page > 1 ? [to(page - 1, "prev")] : []),
        ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
        ...(page > 1 ? [to(1, "first")] : []),
    ].join(", ");
}
/** GitHub's links name the repository by its id, so that they hold when it is renamed. */
function byId(request) {
    return request.target.replace(/^\/repos\/[^/]+\/[^/?]+/, (named) => request.repositoryId === undefined ? named : `/repositories/${request.repositoryId}`);
}
function numberOf(text, { fallback, most }) {
    const number = Number.parseInt(text ?? "", 10);
    return Number.isNaN(number) || number < 1 ? fallback : Math.min(number, most);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/commits.ts







const commitRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/commits",
        docs: "commits/commits#list-commits",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const { query } = request;
            const from = await resolveCommit(repo, query.get("sha") ?? "HEAD");
            if (from === undefined)
                throw notFound();
            const path = query.get("path");
            const filters = ["since", "until"].flatMap((name) => query.has(name) ? [`--${name}=${query.get(name) ?? ""}`] : []);
            const oids = await repo.git.history.list([
                ...filters,
                from.oid,
                "--",
                ...(path === null ? [] : [path]),
            ]);
            return paginate(request, oids, async (oid) => {
                const [commit] = await readCommits(repo.git.objects, [oid]);
                return commit && commitBody(request.call.world, repo.seen, commit);
            });
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/commits/{ref}",
        docs: "commits/commits#get-a-commit",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const commit = await requireCommit(repo, request.param("ref"));
            const changes = await repo.git.fileChanges(commit.parents[0], commit.oid);
            const sum = (key) => changes.reduce((total, change) => total + change[key], 0);
            const [additions, deletions] = [sum("additions"), sum("deletions")];
            return json({
                ...commitBody(request.call.world, repo.seen, commit),
                stats: { total: additions + deletions, additions, deletions },
                files: changes.map((change) => diffEntryBody(request.call.world, repo.seen, { change, oid: commit.oid })),
            });
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
        docs: "commits/commits#list-pull-requests-associated-with-a-commit",
        async handle(request) {
            const repo = request.repository("read", "pull_requests");
            const { oid } = await requireCommit(repo, request.param("commit_sha"));
            const related = await Promise.all(repo.seen.pullRequests.map(async (pull) => {
                const isItself = pull.mergeCommitOid === oid || pull.headOid === oid;
                return isItself || (await brings(repo, pull, oid)) ? [pull] : [];
            }));
            return paginate(request, related.flat(), (pull) => pullRequestBody(request.call.world, repo.seen, pull));
        },
    },
];
async function requireCommit(repo, name) {
    const commit = await resolveCommit(repo, name);
    if (commit === undefined)
        throw unprocessable(`No commit found for SHA: ${name}`);
    return commit;
}
/** Whether the commit is one of those that came with the pull request. */
async function brings({ git }, pull, oid) {
    const { history } = git;
    const { mergeBase } = await history.compare(pull.baseOid, pull.headOid);
    const isInHead = await history.isAncestor(oid, pull.headOid);
    return isInHead && mergeBase !== undefined && !(await history.isAncestor(oid, mergeBase));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/parse-body.ts


/** What was sent, by its schema. @throws {Denial} 422 in GitHub's words. */
function parseBody(schema, body) {
    const result = dist/* safeParse */.xLC(schema, body ?? {}, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key)).join("/");
    const detail = issue.received === "undefined"
        ? `"${path}" wasn't supplied.`
        : `For 'properties/${path}', ${issue.received} is not ${issue.expected ?? "allowed"}.`;
    throw unprocessable(`Invalid request.\n\n${detail}`);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/check-runs.ts









const changed = dist/* object */.Ikc({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    status: dist/* optional */.lqM(checkStatus),
    conclusion: dist/* optional */.lqM(conclusion),
    details_url: dist/* optional */.lqM(dist/* string */.YjP()),
    external_id: dist/* optional */.lqM(dist/* string */.YjP()),
    output: dist/* optional */.lqM(dist/* object */.Ikc({ title: dist/* string */.YjP(), summary: dist/* string */.YjP() })),
});
const newRun = dist/* object */.Ikc({ ...changed.entries, name: dist/* string */.YjP(), head_sha: dist/* string */.YjP() });
const checkRunRoutes = [
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/check-runs",
        docs: "checks/runs#create-a-check-run",
        effect: "createCheckRun",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "checks");
            requireApp(request);
            const wish = parseBody(newRun, request.body);
            const { oid } = await requireCommit(repo, wish.head_sha);
            const run = await request.effect(repo, () => reportCheckRun(call, repo, { report: { ...reportOf(wish), oid } }));
            return created(checkRunBody(call.world, repo.record, run));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
        docs: "checks/runs#get-a-check-run",
        handle(request) {
            const repo = request.repository("read", "checks");
            return json(checkRunBody(request.call.world, repo.seen, requireRun(request, repo.seen.checkRuns)));
        },
    },
    {
        method: "PATCH",
        template: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
        docs: "checks/runs#update-a-check-run",
        effect: "updateCheckRun",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "checks");
            requireApp(request);
            const report = reportOf(parseBody(changed, request.body));
            const run = requireRun(request, repo.record.checkRuns);
            await request.effect(repo, () => reportCheckRun(call, repo, { run, report }));
            return json(checkRunBody(call.world, repo.record, run));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/commits/{ref}/check-runs",
        docs: "checks/runs#list-check-runs-for-a-git-reference",
        async handle(request) {
            const repo = request.repository("read", "checks");
            const { oid } = await requireCommit(repo, request.param("ref"));
            return paginateInside(request, matching(repo, oid, request.query), {
                key: "check_runs",
                render: (run) => checkRunBody(request.call.world, repo.seen, run),
            });
        },
    },
];
function matching({ seen }, oid, query) {
    const name = query.get("check_name");
    const status = query.get("status");
    return seen.checkRuns.filter((run) => run.oid === oid && (name === null || run.name === name) && (status === null || run.status === status));
}
function reportOf(wish) {
    const { name, status, details_url: detailsUrl, external_id: externalId, output } = wish;
    return {
        ...(name === undefined ? {} : { name }),
        status,
        conclusion: wish.conclusion,
        detailsUrl,
        externalId,
        title: output?.title,
        summary: output?.summary,
    };
}
function requireApp({ call: { actor } }) {
    if (actor.kind === "pat")
        throw forbidden("You must authenticate via a GitHub App.");
}
function requireRun(request, runs) {
    const found = runs.find(({ id }) => id === Number(request.param("check_run_id")));
    if (found === undefined)
        throw notFound();
    return found;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/dispatches.ts







const repositoryDispatch = dist/* object */.Ikc({
    event_type: dist/* string */.YjP(),
    client_payload: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
const workflowDispatch = dist/* object */.Ikc({
    ref: dist/* string */.YjP(),
    inputs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
    return_run_details: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
});
/** GitHub's limits for what is sent along. */
const mostProperties = 10;
const mostBytes = 64 * 1024;
const dispatchRoutes = [
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/dispatches",
        docs: "repos/repos#create-a-repository-dispatch-event",
        effect: "repositoryDispatch",
        async handle(request) {
            const repo = request.repository("write", "contents");
            const { event_type: action, client_payload } = parseBody(repositoryDispatch, request.body);
            checkPayload(action, client_payload);
            await request.effect(repo, () => {
                const payload = { branch: repo.record.defaultBranch, client_payload };
                recordEvent(request.call, repo.record, { name: "repository_dispatch", action, payload });
            });
            return noContent;
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        docs: "actions/workflows#create-a-workflow-dispatch-event",
        effect: "workflowDispatch",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "actions");
            const { ref, inputs, return_run_details: wantsDetails } = parseBody(workflowDispatch, request.body);
            const workflow = request.param("workflow_id");
            const run = await request.effect(repo, () => dispatchWorkflow(call, repo, { workflow, ref, inputs }));
            const { url, html_url } = repositoryUrls(call.world.addresses, repo.record);
            if (!wantsDetails)
                return noContent;
            return json({
                workflow_run_id: run.id,
                run_url: `${url}/actions/runs/${run.id}`,
                html_url: `${html_url}/actions/runs/${run.id}`,
            });
        },
    },
];
function checkPayload(type, payload) {
    if (type === "" || type.length > 100) {
        throw unprocessable(`Invalid request.\n\nFor 'properties/event_type', 1 to 100 characters are allowed; ${type.length} were supplied.`);
    }
    const count = Object.keys(payload).length;
    if (count > mostProperties) {
        throw unprocessable(`Invalid request.\n\nNo more than ${mostProperties} properties are allowed; ${count} were supplied.`);
    }
    if (Buffer.byteLength(JSON.stringify(payload)) >= mostBytes)
        throw unprocessable("client_payload is too large.");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/merge-branch.ts





/** Merges a branch or commit into a branch; undefined when there is nothing to merge. To be called within an effect. */
async function mergeBranch(call, repo, { base, head, message }) {
    const { git } = repo;
    const name = `refs/heads/${base}`;
    const standing = await repo.refs.read(name);
    if (standing === undefined)
        throw notFound("Base does not exist");
    const merged = await resolveCommit(repo, head);
    if (merged === undefined)
        throw notFound("Head does not exist");
    if (await git.history.isAncestor(merged.oid, standing))
        return undefined;
    const tree = await git.mergeTrees({ ours: standing, theirs: merged.oid });
    if (tree === undefined)
        throw new Denial({ status: 409, type: "UNPROCESSABLE", says: "Merge conflict" });
    const commit = await git.objects.writeCommit(signed({
        tree,
        parents: [standing, merged.oid],
        author: identityOf(call.world, call.actor.login),
        committer: webFlow(call.world),
        message: message ?? `Merge ${head} into ${base}`,
    }));
    await updateRefs(call, repo, [{ name, before: standing, after: commit.oid, force: false }]);
    return commit;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/merges.ts





const merge = dist/* object */.Ikc({ base: dist/* string */.YjP(), head: dist/* string */.YjP(), commit_message: dist/* optional */.lqM(dist/* string */.YjP()) });
const mergeRoutes = [
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/merges",
        docs: "branches/branches#merge-a-branch",
        effect: "mergeBranch",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "contents");
            const { base, head, commit_message: message } = parseBody(merge, request.body);
            const commit = await request.effect(repo, () => mergeBranch(call, repo, { base, head, message }));
            return commit === undefined ? noContent : created(commitBody(call.world, repo.record, commit));
        },
    },
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/releases.ts







const newRelease = dist/* object */.Ikc({
    tag_name: dist/* string */.YjP(),
    target_commitish: dist/* optional */.lqM(dist/* string */.YjP()),
    name: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    body: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    draft: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    prerelease: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
});
const changedRelease = dist/* partial */.OH3(dist/* omit */.cJW(newRelease, ["tag_name", "target_commitish"]));
const releaseRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/releases",
        docs: "releases/releases#list-releases",
        handle(request) {
            const repo = request.repository("read", "contents");
            const mayDraft = request.call.actor.may(repo.record, "contents", "write");
            const shown = repo.seen.releases.filter(({ isDraft }) => !isDraft || mayDraft).toReversed();
            return paginate(request, shown, (release) => releaseBody(request.call.world, repo.seen, release));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/releases",
        docs: "releases/releases#create-a-release",
        effect: "createRelease",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "contents");
            const wish = parseBody(newRelease, request.body);
            const release = await request.effect(repo, () => createRelease(call, repo, {
                ...wish,
                tagName: wish.tag_name,
                target: wish.target_commitish,
                isDraft: wish.draft,
                isPrerelease: wish.prerelease,
            }));
            return created(releaseBody(call.world, repo.record, release));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/releases/latest",
        docs: "releases/releases#get-the-latest-release",
        handle: (request) => show(request, ({ seen }) => latestRelease(seen)),
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/releases/tags/{tag}",
        docs: "releases/releases#get-a-release-by-tag-name",
        handle: (request) => show(request, ({ seen }) => seen.releases.find(({ tagName, isDraft }) => tagName === request.param("tag") && !isDraft)),
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/releases/{release_id}",
        docs: "releases/releases#get-a-release",
        handle: (request) => show(request, (repo) => releases_byId(request, repo)),
    },
    {
        method: "PATCH",
        template: "/repos/{owner}/{repo}/releases/{release_id}",
        docs: "releases/releases#update-a-release",
        effect: "updateRelease",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "contents");
            const { name, body, prerelease, draft } = parseBody(changedRelease, request.body);
            const release = repo.record.releases.find(({ id }) => id === releases_byId(request, repo)?.id);
            if (release === undefined)
                throw notFound();
            const changed = await request.effect(repo, () => {
                const { name: oldName, body: oldBody, isPrerelease } = release;
                Object.assign(release, {
                    name: name ?? oldName,
                    body: body ?? oldBody,
                    isPrerelease: prerelease ?? isPrerelease,
                });
                return release.isDraft && draft === false ? publishDraft(call, repo, release) : release;
            });
            return json(releaseBody(call.world, repo.record, changed));
        },
    },
];
function show(request, find) {
    const repo = request.repository("read", "contents");
    const release = find(repo);
    if (release === undefined)
        throw notFound();
    return json(releaseBody(request.call.world, repo.seen, release));
}
function releases_byId(request, { seen }) {
    return seen.releases.find(({ id }) => id === Number(request.param("release_id")));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/statuses.ts










const newStatus = dist/* object */.Ikc({
    state: statusState,
    context: dist/* optional */.lqM(dist/* string */.YjP(), "default"),
    description: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    target_url: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
});
const statusRoutes = [
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/statuses/{sha}",
        docs: "commits/statuses#create-a-commit-status",
        effect: "createStatus",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "statuses");
            const { target_url: targetUrl, ...wish } = parseBody(newStatus, request.body);
            const { oid } = await requireCommit(repo, request.param("sha"));
            const status = await request.effect(repo, () => reportStatus(call, repo, { ...wish, oid, targetUrl }));
            return created(statusBody(call.world, repo.record, status));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/commits/{ref}/statuses",
        docs: "commits/statuses#list-commit-statuses-for-a-reference",
        async handle(request) {
            const repo = request.repository("read", "statuses");
            const { oid } = await requireCommit(repo, request.param("ref"));
            return paginate(request, ofCommit(repo, oid), (status) => statusBody(request.call.world, repo.seen, status));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/commits/{ref}/status",
        docs: "commits/statuses#get-the-combined-status-for-a-specific-reference",
        async handle(request) {
            const { world } = request.call;
            const repo = request.repository("read", "statuses");
            const { oid } = await requireCommit(repo, request.param("ref"));
            const newest = ofCommit(repo, oid).filter(({ context }, index, all) => all.findIndex((each) => each.context === context) === index);
            const { url } = repositoryUrls(world.addresses, repo.seen);
            return json({
                state: combined(newest),
                statuses: newest.map((status) => simpleStatusBody(world, repo.seen, status)),
                sha: oid,
                total_count: newest.length,
                repository: minimalRepositoryBody(world, repo.seen),
                commit_url: `${url}/commits/${oid}`,
                url: `${url}/commits/${oid}/status`,
            });
        },
    },
];
/** Newest first. */
function ofCommit({ seen }, oid) {
    return seen.statuses.filter((status) => status.oid === oid).toReversed();
}
/** Nothing reported is pending, too. */
function combined(statuses) {
    if (statuses.some(({ state }) => state === "failure" || state === "error"))
        return "failure";
    return statuses.length > 0 && statuses.every(({ state }) => state === "success") ? "success" : "pending";
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/tags.ts











const newTag = dist/* object */.Ikc({
    tag: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    object: dist/* string */.YjP(),
    type: dist/* picklist */.KIO(["commit", "tree", "blob"]),
    tagger: dist/* optional */.lqM(dist/* object */.Ikc({ name: dist/* string */.YjP(), email: dist/* string */.YjP(), date: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
const tagRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/tags",
        docs: "repos/repos#list-repository-tags",
        async handle(request) {
            const { seen, refs, git } = request.repository("read", "contents");
            const { url } = repositoryUrls(request.call.world.addresses, seen);
            const tags = (await refs.list("refs/tags/")).toReversed();
            return paginate(request, tags, async ({ name, oid }) => {
                const sha = (await git.peel(oid))?.oid ?? oid;
                const tag = tagOf(name) ?? name;
                return {
                    name: tag,
                    zipball_url: `${url}/zipball/refs/tags/${pathOf(tag)}`,
                    tarball_url: `${url}/tarball/refs/tags/${pathOf(tag)}`,
                    commit: { sha, url: `${url}/commits/${sha}` },
                    node_id: nodeId("REF", seen.id, name),
                };
            });
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/git/tags/{tag_sha}",
        docs: "git/tags#get-a-tag",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const tag = await repo.git.objects.tag(request.param("tag_sha"));
            if (tag === undefined)
                throw notFound();
            return json(tagBody(request.call.world, repo, tag));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/git/tags",
        docs: "git/tags#create-a-tag-object",
        effect: "createTag",
        async handle(request) {
            const { world, actor } = request.call;
            const repo = request.repository("write", "contents");
            const { tag: name, message, object, type, tagger } = parseBody(newTag, request.body);
            if ((await repo.git.objects.info(object))?.type !== type)
                throw unprocessable("Object does not exist");
            const own = identityOf(world, actor.login);
            const seconds = tagger?.date === undefined ? own.seconds : Math.floor(Date.parse(tagger.date) / 1000);
            const person = { ...own, ...(tagger && { name: tagger.name, email: tagger.email }), seconds };
            const tag = await request.effect(repo, () => repo.git.objects.writeTag({ object, type, name, tagger: person, message }));
            return created(tagBody(world, repo, tag));
        },
    },
];
function tagBody({ addresses }, { seen }, tag) {
    const { url } = repositoryUrls(addresses, seen);
    const { name, email } = tag.tagger;
    return {
        node_id: nodeId("TA", seen.id, tag.oid),
        tag: tag.name,
        sha: tag.oid,
        url: `${url}/git/tags/${tag.oid}`,
        message: tag.message,
        tagger: { name, email, date: instantOf(tag.tagger) },
        object: { type: tag.type, sha: tag.object, url: `${url}/git/${tag.type}s/${tag.object}` },
        verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/workflow-run-body.ts





function workflowRunBody(world, repository, { run, commit }) {
    const { url: root, html_url } = repositoryUrls(world.addresses, repository);
    const url = `${root}/actions/runs/${run.id}`;
    const head = commit && eventCommit(world, repository, commit);
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId("WFR", repository.id, run.id),
        head_branch: run.branch,
        head_sha: run.oid,
        path: run.path,
        display_title: run.displayTitle,
        run_number: run.runNumber,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: run.workflowId,
        check_suite_id: run.id,
        check_suite_node_id: nodeId("CR", repository.id, run.id),
        url,
        html_url: `${html_url}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: run.createdAt,
        updated_at: run.updatedAt,
        actor: userBody(world, run.actor),
        run_attempt: 1,
        referenced_workflows: [],
        run_started_at: run.createdAt,
        triggering_actor: userBody(world, run.actor),
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${root}/check-suites/${run.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: null,
        workflow_url: `${root}/actions/workflows/${run.workflowId}`,
        head_commit: head === undefined
            ? null
            : {
                id: head.id,
                tree_id: head.tree_id,
                message: head.message,
                timestamp: head.timestamp,
                author: { name: head.author.name, email: head.author.email },
                committer: { name: head.committer.name, email: head.committer.email },
            },
        repository: minimalRepositoryBody(world, repository),
        head_repository: minimalRepositoryBody(world, repository),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/workflow-runs.ts




const workflowRunRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/actions/runs",
        docs: "actions/workflow-runs#list-workflow-runs-for-a-repository",
        handle(request) {
            const repo = request.repository("read", "actions");
            const runs = repo.seen.workflowRuns.filter((run) => workflow_runs_matches(run, request.query)).toReversed();
            return paginateInside(request, runs, {
                key: "workflow_runs",
                render: (run) => bodyOf(request.call.world, repo, run),
            });
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/actions/runs/{run_id}",
        docs: "actions/workflow-runs#get-a-workflow-run",
        async handle(request) {
            const repo = request.repository("read", "actions");
            const run = repo.seen.workflowRuns.find(({ id }) => id === Number(request.param("run_id")));
            if (run === undefined)
                throw notFound();
            return json(await bodyOf(request.call.world, repo, run));
        },
    },
];
async function bodyOf(world, { seen, git }, run) {
    return workflowRunBody(world, seen, { run, commit: await git.objects.commit(run.oid) });
}
function workflow_runs_matches(run, query) {
    const created = query.get("created");
    const wanted = {
        branch: run.branch,
        event: run.event,
        actor: run.actor,
        head_sha: run.oid,
    };
    const status = query.get("status");
    return (Object.entries(wanted).every(([name, value]) => !query.has(name) || query.get(name) === value) &&
        (status === null || status === run.status || status === run.conclusion) &&
        (created === null || isWithin(run.createdAt, created)));
}
/** GitHub's search syntax for dates, as far as it is used: `>=2026-01-01T00:00:00Z` or `2026-01-01..2026-01-31`. */
function isWithin(at, range) {
    const [from, to] = range.split("..");
    if (from !== undefined && to !== undefined)
        return (from === "*" || at >= from) && (to === "*" || at <= to);
    const { sign, date = "" } = /^(?<sign>[<>]=?)?(?<date>.+)$/.exec(range)?.groups ?? {};
    switch (sign) {
        case ">=":
            return at >= date;
        case ">":
            return at > date;
        case "<=":
            return at <= date;
        case "<":
            return at < date;
        default:
            return at.startsWith(date);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/branches.ts








const branchRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/branches",
        docs: "branches/branches#list-branches",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const refs = await repo.refs.list("refs/heads/");
            return paginate(request, refs, ({ name, oid }) => shortBody(request.call.world, repo, { branch: branchOf(name) ?? name, oid }));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/branches/{branch}",
        docs: "branches/branches#get-a-branch",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const branch = request.param("branch");
            const oid = await repo.refs.read(`refs/heads/${branch}`);
            const commit = oid === undefined ? undefined : await repo.git.objects.commit(oid);
            if (commit === undefined)
                throw notFound("Branch not found");
            const { url, html_url } = repositoryUrls(request.call.world.addresses, repo.seen);
            return json({
                ...shortBody(request.call.world, repo, { branch, oid: commit.oid }),
                commit: commitBody(request.call.world, repo.seen, commit),
                _links: { self: `${url}/branches/${pathOf(branch)}`, html: `${html_url}/tree/${branch}` },
            });
        },
    },
];
function shortBody({ addresses }, { seen }, { branch, oid }) {
    const { url } = repositoryUrls(addresses, seen);
    const protection = protectionOf(seen, branch);
    const contexts = [...(protection?.requiredChecks ?? [])];
    return {
        name: branch,
        commit: { sha: oid, url: `${url}/commits/${oid}` },
        protected: protection !== undefined,
        protection: {
            enabled: protection !== undefined,
            required_status_checks: {
                enforcement_level: contexts.length > 0 ? "everyone" : "off",
                contexts,
                checks: contexts.map((context) => ({ context, app_id: null })),
            },
        },
        protection_url: `${url}/branches/${pathOf(branch)}/protection`,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/issues.ts









/** Names alone, or objects with names. */
const labelNames = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* transform */.pdi((labels) => ({ labels }))),
    dist/* object */.Ikc({ labels: dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ name: dist/* string */.YjP() })])) }),
]);
/** Issues, as far as pull requests are issues: nobody opens others here. */
const issueRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/issues/{issue_number}",
        docs: "issues/issues#get-an-issue",
        handle(request) {
            const repo = request.repository("read", "issues", "pull_requests");
            return json(issueBody(request.call.world, repo.seen, requireIssue(request, repo)));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
        docs: "issues/labels#list-labels-for-an-issue",
        handle(request) {
            const repo = request.repository("read", "issues", "pull_requests");
            return paginate(request, labelsOf(repo.seen, requireIssue(request, repo).labels), (label) => labelBody(request.call.world, repo.seen, label));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
        docs: "issues/labels#add-labels-to-an-issue",
        effect: "addLabels",
        handle: (request) => changeLabels(request, (standing, added) => [...standing, ...added]),
    },
    {
        method: "PUT",
        template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
        docs: "issues/labels#set-labels-for-an-issue",
        effect: "setLabels",
        handle: (request) => changeLabels(request, (_, wanted) => wanted),
    },
    {
        method: "DELETE",
        template: "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
        docs: "issues/labels#remove-a-label-from-an-issue",
        effect: "removeLabel",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "issues", "pull_requests");
            const pull = livePull(repo, Number(request.param("issue_number")));
            const label = findLabel(repo.record, request.param("name"));
            if (label === undefined || !pull.labels.includes(label.id))
                throw notFound("Label does not exist");
            await request.effect(repo, () => {
                setLabels(call, repo, pull, pull.labels.filter((id) => id !== label.id));
            });
            return json(labelsOf(repo.record, pull.labels).map((each) => labelBody(call.world, repo.record, each)));
        },
    },
];
/** @throws {Denial} */
function requireIssue(request, repo) {
    const pull = seenPull(repo, Number(request.param("issue_number")));
    if (pull === undefined)
        throw notFound();
    return pull;
}
async function changeLabels(request, combine) {
    const { call } = request;
    const repo = request.repository("write", "issues", "pull_requests");
    const { labels } = parseBody(labelNames, request.body);
    const names = labels.map((label) => (typeof label === "string" ? label : label.name));
    const pull = livePull(repo, Number(request.param("issue_number")));
    await request.effect(repo, () => {
        const named = labelsByName(call, repo, names).map(({ id }) => id);
        setLabels(call, repo, pull, combine(pull.labels, named));
    });
    return json(labelsOf(repo.record, pull.labels).map((label) => labelBody(call.world, repo.record, label)));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/comments.ts









const comment = dist/* object */.Ikc({ body: dist/* string */.YjP() });
const commentRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        docs: "issues/comments#list-issue-comments",
        handle(request) {
            const repo = request.repository("read", "issues", "pull_requests");
            const { number } = requireIssue(request, repo);
            const comments = repo.seen.comments.filter((each) => each.number === number);
            return paginate(request, comments, (each) => commentBody(request.call.world, repo.seen, each));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        docs: "issues/comments#create-an-issue-comment",
        effect: "addComment",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "issues", "pull_requests");
            const { body } = parseBody(comment, request.body);
            const pull = livePull(repo, Number(request.param("issue_number")));
            const made = await request.effect(repo, () => addComment(call, repo, pull, body));
            return created(commentBody(call.world, repo.record, made));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
        docs: "issues/comments#get-an-issue-comment",
        handle(request) {
            const repo = request.repository("read", "issues", "pull_requests");
            return json(commentBody(request.call.world, repo.seen, requireComment(request, repo)));
        },
    },
    {
        method: "PATCH",
        template: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
        docs: "issues/comments#update-an-issue-comment",
        effect: "updateComment",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "issues", "pull_requests");
            const { body } = parseBody(comment, request.body);
            const { id } = requireComment(request, repo);
            const changed = await request.effect(repo, () => updateComment(call, repo, id, body));
            return json(commentBody(call.world, repo.record, changed));
        },
    },
];
function requireComment(request, repo) {
    const found = repo.seen.comments.find(({ id }) => id === Number(request.param("comment_id")));
    if (found === undefined)
        throw notFound();
    return found;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/compare-status.ts
/** GitHub's word for how a head stands to its base. */
function statusOf({ ahead, behind }) {
    if (ahead > 0 && behind > 0)
        return "diverged";
    if (ahead > 0)
        return "ahead";
    return behind > 0 ? "behind" : "identical";
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/compare.ts






/** GitHub lists at most so many commits and files. */
const mostCommits = 250;
const mostFiles = 300;
const compareRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/compare/{basehead}",
        docs: "commits/commits#compare-two-commits",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const { world } = request.call;
            const [baseName = "", headName = ""] = request.param("basehead").split("...");
            const [base, head] = await Promise.all([find(repo, baseName), find(repo, headName)]);
            const { ahead, behind, mergeBase } = await repo.git.history.compare(base.oid, head.oid);
            const shared = mergeBase === undefined ? undefined : await repo.git.objects.commit(mergeBase);
            if (shared === undefined)
                throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
            const commits = await repo.git.history.between(base.oid, head.oid);
            const files = await repo.git.fileChanges(shared.oid, head.oid);
            const { url, html_url } = repositoryUrls(world.addresses, repo.seen);
            const page = `${html_url}/compare/${baseName}...${headName}`;
            const short = (oid) => `${repo.seen.owner}:${oid.slice(0, 7)}`;
            return json({
                url: `${url}/compare/${baseName}...${headName}`,
                html_url: page,
                permalink_url: `${html_url}/compare/${short(base.oid)}...${short(head.oid)}`,
                diff_url: `${page}.diff`,
                patch_url: `${page}.patch`,
                base_commit: commitBody(world, repo.seen, base),
                merge_base_commit: commitBody(world, repo.seen, shared),
                status: statusOf({ ahead, behind }),
                ahead_by: ahead,
                behind_by: behind,
                total_commits: ahead,
                commits: commits.slice(0, mostCommits).map((commit) => commitBody(world, repo.seen, commit)),
                files: files
                    .slice(0, mostFiles)
                    .map((change) => diffEntryBody(world, repo.seen, { change, oid: head.oid })),
            });
        },
    },
];
async function find(repo, name) {
    const commit = await resolveCommit(repo, name.slice(name.indexOf(":") + 1));
    if (commit === undefined)
        throw notFound();
    return commit;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/base64-lines.ts
/** Base64 in lines of sixty characters, each with its end, as GitHub writes the content of files. */
function base64Lines(bytes) {
    return bytes.toString("base64").replaceAll(/.{1,60}/g, "$&\n");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/media-type.ts
const rawMediaType = "application/vnd.github.raw+json; charset=utf-8";
/** Whether the bytes of a file are wanted instead of a description. */
function wantsRaw(request) {
    return /application\/vnd\.github(?:\.v3)?\.raw/.test(request.header("accept") ?? "");
}
/** Whether a folder is wanted as one object with its entries inside, instead of as a list. */
function wantsObject(request) {
    return /application\/vnd\.github(?:\.v3)?\.object/.test(request.header("accept") ?? "");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/contents.ts









/** In bytes. Above the first, JSON has no content; above the second, nothing is served at all. */
const mostInJson = 1024 * 1024;
const mostRaw = 100 * 1024 * 1024;
const contentRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/contents/{path}",
        docs: "repos/contents#get-repository-content",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const path = request.param("path").replace(/\/$/, "");
            const ref = request.query.get("ref") ?? "HEAD";
            const commit = await resolveCommit(repo, ref);
            if (commit === undefined)
                throw notFound(ref === "HEAD" ? "This repository is empty." : `No commit found for the ref ${ref}`);
            const entry = await findEntry(repo.git.objects, commit.tree, path);
            if (entry === undefined)
                throw notFound();
            const place = { path, ref: ref === "HEAD" ? repo.seen.defaultBranch : ref };
            return entry.mode === folderMode
                ? folder(request, repo, { ...place, entry })
                : file(request, repo, { ...place, entry });
        },
    },
];
async function folder(request, repo, { path, ref, entry }) {
    const entries = (await repo.git.objects.tree(entry.oid)) ?? [];
    const rows = await Promise.all(entries.map(async (each) => {
        const whole = path === "" ? each.name : `${path}/${each.name}`;
        const size = each.mode === folderMode ? 0 : ((await repo.git.objects.info(each.oid))?.size ?? 0);
        return description(request, repo, { path: whole, ref, entry: each }, size);
    }));
    if (!wantsObject(request))
        return json(rows);
    const whole = description(request, repo, { path, ref, entry }, 0);
    return json({ ...whole, entries: rows });
}
async function file(request, repo, found) {
    const size = (await repo.git.objects.info(found.entry.oid))?.size ?? 0;
    if (size > mostRaw) {
        throw forbidden("This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.");
    }
    const content = (await repo.git.objects.raw(found.entry.oid))?.bytes ?? Buffer.alloc(0);
    if (wantsRaw(request))
        return bytes(rawMediaType, content);
    const described = description(request, repo, found, size);
    if (described.type !== "file")
        return json({ ...described, target: content.toString("utf8") });
    const isShown = size <= mostInJson;
    return json({
        ...described,
        type: "file",
        content: isShown ? base64Lines(content) : "",
        encoding: isShown ? "base64" : "none",
    });
}
function description(request, { seen }, { path, ref, entry }, size) {
    const { url: root, html_url } = repositoryUrls(request.call.world.addresses, seen);
    const encoded = pathOf(...path.split("/"));
    const isFolder = entry.mode === folderMode;
    const url = `${root}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const git = entry.mode === "160000" ? null : `${root}/git/${isFolder ? "trees" : "blobs"}/${entry.oid}`;
    const html = `${html_url}/${isFolder ? "tree" : "blob"}/${ref}/${encoded}`;
    return {
        name: path.slice(path.lastIndexOf("/") + 1),
        path,
        sha: entry.oid,
        size,
        url,
        html_url: html,
        git_url: git,
        download_url: isFolder ? null : `${html_url}/raw/${ref}/${encoded}`,
        type: kinds[entry.mode] ?? "file",
        _links: { self: url, git, html },
    };
}
const kinds = {
    [folderMode]: "dir",
    "160000": "submodule",
    "120000": "symlink",
};

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/git-blobs.ts








const newBlob = dist/* object */.Ikc({
    content: dist/* string */.YjP(),
    encoding: dist/* optional */.lqM(dist/* picklist */.KIO(["utf-8", "base64"]), "utf-8"),
});
const gitBlobRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
        docs: "git/blobs#get-a-blob",
        async handle(request) {
            const { seen, git } = request.repository("read", "contents");
            const found = await git.objects.raw(request.param("file_sha"));
            if (found?.type !== "blob")
                throw notFound();
            if (wantsRaw(request))
                return bytes(rawMediaType, found.bytes);
            const { url } = repositoryUrls(request.call.world.addresses, seen);
            return json({
                sha: found.oid,
                node_id: nodeId("B", seen.id, found.oid),
                size: found.size,
                url: `${url}/git/blobs/${found.oid}`,
                content: base64Lines(found.bytes),
                encoding: "base64",
            });
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/git/blobs",
        docs: "git/blobs#create-a-blob",
        effect: "createBlob",
        async handle(request) {
            const repo = request.repository("write", "contents");
            const { content, encoding } = parseBody(newBlob, request.body);
            const oid = await request.effect(repo, () => repo.git.objects.writeBlob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8")));
            const { url } = repositoryUrls(request.call.world.addresses, repo.record);
            const blob = { sha: oid, url: `${url}/git/blobs/${oid}` };
            return created(blob);
        },
    },
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/git-commits.ts







const git_commits_person = dist/* object */.Ikc({ name: dist/* string */.YjP(), email: dist/* string */.YjP(), date: dist/* optional */.lqM(dist/* string */.YjP()) });
const newCommit = dist/* object */.Ikc({
    message: dist/* string */.YjP(),
    tree: dist/* string */.YjP(),
    parents: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    author: dist/* optional */.lqM(git_commits_person),
    committer: dist/* optional */.lqM(dist/* partial */.OH3(git_commits_person)),
    signature: dist/* optional */.lqM(dist/* string */.YjP()),
});
const gitCommitRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
        docs: "git/commits#get-a-commit-object",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const oid = request.param("commit_sha");
            const commit = repo.hides(oid) ? undefined : await repo.git.objects.commit(oid);
            if (commit === undefined)
                throw notFound();
            return json(gitCommitBody(request.call.world, repo.seen, commit));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/git/commits",
        docs: "git/commits#create-a-commit",
        effect: "createCommit",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "contents");
            const wish = parseBody(newCommit, request.body);
            if ((await repo.git.objects.tree(wish.tree)) === undefined)
                throw unprocessable("Tree SHA does not exist");
            for (const parent of wish.parents) {
                const isThere = !repo.hides(parent) && (await repo.git.objects.commit(parent)) !== undefined;
                if (!isThere)
                    throw unprocessable("Parent SHA does not exist or is not a commit object");
            }
            const commit = await request.effect(repo, async () => {
                const content = {
                    tree: wish.tree,
                    parents: wish.parents,
                    message: wish.message,
                    ...people(call, wish),
                };
                const made = await repo.git.objects.writeCommit(isSignedByGitHub(call, wish) ? signed(content) : { ...content, signature: wish.signature });
                call.world.arrived(repo.record, made.oid);
                return made;
            });
            return created(gitCommitBody(call.world, repo.record, commit));
        },
    },
];
/**
 * A bot's commit that names nobody is GitHub's own, and signed; a person's is not.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
function isSignedByGitHub({ actor }, { author, committer, signature }) {
    return actor.kind !== "pat" && author === undefined && committer === undefined && signature === undefined;
}
function people(call, wish) {
    const own = identityOf(call.world, call.actor.login);
    const author = sign(own, wish.author);
    if (isSignedByGitHub(call, wish))
        return { author, committer: webFlow(call.world) };
    return { author, committer: wish.committer === undefined ? author : sign(author, wish.committer) };
}
function sign(otherwise, wish) {
    const { name = otherwise.name, email = otherwise.email, date } = wish ?? {};
    const seconds = date === undefined ? otherwise.seconds : Math.floor(Date.parse(date) / 1000);
    if (Number.isNaN(seconds))
        throw unprocessable("Invalid request.\n\nInvalid date.");
    return { name, email, seconds, offset: "+0000" };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/git-refs.ts









const newRef = dist/* object */.Ikc({ ref: dist/* string */.YjP(), sha: dist/* string */.YjP() });
const movedRef = dist/* object */.Ikc({ sha: dist/* string */.YjP(), force: dist/* optional */.lqM(dist/* boolean */.zMY(), false) });
const gitRefRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/git/ref/{ref}",
        docs: "git/refs#get-a-reference",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const name = `refs/${request.param("ref")}`;
            const oid = await repo.refs.read(name);
            if (oid === undefined)
                throw notFound();
            return json(await refBody(request.call.world, repo, { name, oid }));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/git/matching-refs/{ref}",
        docs: "git/refs#list-matching-references",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const refs = await repo.refs.list(`refs/${request.param("ref")}`);
            return paginate(request, refs, (ref) => refBody(request.call.world, repo, ref));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/git/refs",
        docs: "git/refs#create-a-reference",
        effect: "createRef",
        async handle(request) {
            const repo = request.repository("write", "contents");
            const { ref: name, sha: oid } = parseBody(newRef, request.body);
            if (!/^refs\/[^/]+\/./.test(name))
                throw unprocessable("Reference name must start with 'refs/' and have at least two slashes.");
            await requireObject(repo, oid);
            await request.effect(repo, async () => {
                if ((await repo.git.refs.read(name)) !== undefined)
                    throw unprocessable("Reference already exists");
                await updateRefs(request.call, repo, [{ name, before: zeroOid, after: oid, force: false }]);
            });
            return created(await refBody(request.call.world, repo, { name, oid }));
        },
    },
    {
        method: "PATCH",
        template: "/repos/{owner}/{repo}/git/refs/{ref}",
        docs: "git/refs#update-a-reference",
        effect: "updateRef",
        async handle(request) {
            const repo = request.repository("write", "contents");
            const name = `refs/${request.param("ref")}`;
            const { sha: oid, force } = parseBody(movedRef, request.body);
            await requireVisible(repo, name);
            await requireObject(repo, oid);
            await request.effect(repo, async () => {
                const before = await repo.git.refs.read(name);
                if (before === undefined)
                    throw unprocessable("Reference does not exist");
                await updateRefs(request.call, repo, [{ name, before, after: oid, force }]);
            });
            return json(await refBody(request.call.world, repo, { name, oid }));
        },
    },
    {
        method: "DELETE",
        template: "/repos/{owner}/{repo}/git/refs/{ref}",
        docs: "git/refs#delete-a-reference",
        effect: "deleteRef",
        async handle(request) {
            const repo = request.repository("write", "contents");
            const name = `refs/${request.param("ref")}`;
            await requireVisible(repo, name);
            await request.effect(repo, async () => {
                await updateRefs(request.call, repo, [{ name, after: zeroOid, force: true }]);
            });
            return noContent;
        },
    },
];
async function requireVisible(repo, name) {
    if ((await repo.refs.read(name)) === undefined)
        throw unprocessable("Reference does not exist");
}
async function requireObject(repo, oid) {
    const isThere = isOid(oid) && !repo.hides(oid) && (await repo.git.objects.info(oid)) !== undefined;
    if (!isThere)
        throw unprocessable("Object does not exist");
}
async function refBody(world, { seen, git }, { name, oid }) {
    const { url } = repositoryUrls(world.addresses, seen);
    const type = (await git.objects.info(oid))?.type ?? "commit";
    return {
        ref: name,
        node_id: nodeId("REF", seen.id, name),
        url: `${url}/git/${name}`,
        object: { sha: oid, type, url: `${url}/git/${type}s/${oid}` },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/git-trees.ts










const newTree = dist/* object */.Ikc({
    base_tree: dist/* optional */.lqM(dist/* string */.YjP()),
    tree: dist/* array */.YOg(dist/* object */.Ikc({
        path: dist/* string */.YjP(),
        mode: dist/* picklist */.KIO(["100644", "100755", "040000", "160000", "120000"]),
        type: dist/* optional */.lqM(dist/* picklist */.KIO(["blob", "tree", "commit"])),
        sha: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
        content: dist/* optional */.lqM(dist/* string */.YjP()),
    })),
});
/** GitHub's limit for a whole tree. */
const mostEntries = 100_000;
const gitTreeRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/git/trees/{tree_sha}",
        docs: "git/trees#get-a-tree",
        async handle(request) {
            const repo = request.repository("read", "contents");
            const name = request.param("tree_sha");
            const tree = (await resolveCommit(repo, name))?.tree ?? name;
            if ((await repo.git.objects.tree(tree)) === undefined)
                throw notFound();
            return json(await treeBody(request.call.world, repo, { tree, recursive: request.query.has("recursive") }));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/git/trees",
        docs: "git/trees#create-a-tree",
        effect: "createTree",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "contents");
            const wish = parseBody(newTree, request.body);
            const base = wish.base_tree === undefined ? undefined : await baseTree(repo, wish.base_tree);
            const tree = await request.effect(repo, async () => {
                const edits = await Promise.all(wish.tree.map(async (entry) => [entry.path, await git_trees_editOf(repo, entry)]));
                const made = await editTree(repo.git.objects, base, new Map(edits));
                await requireWorkflowRight(call, repo, { before: base, after: made });
                return made;
            });
            return created(await treeBody(call.world, repo, { tree, recursive: false }));
        },
    },
];
async function baseTree({ git }, oid) {
    const tree = (await git.objects.commit(oid))?.tree ?? oid;
    if ((await git.objects.tree(tree)) === undefined)
        throw unprocessable("base_tree is not a valid tree oid");
    return tree;
}
async function git_trees_editOf({ git }, { path, mode, sha, content }) {
    if (path.split("/").some((part) => part === "" || part === "." || part === ".." || part === ".git")) {
        throw unprocessable("tree.path contains a malformed path component");
    }
    if (sha === null)
        return undefined;
    if (sha === undefined && content === undefined) {
        throw unprocessable("Invalid tree info");
    }
    if (sha === undefined)
        return { mode, oid: await git.objects.writeBlob(Buffer.from(content ?? "")) };
    if (mode !== "160000" && (await git.objects.info(sha))?.type !== typeOfMode(mode)) {
        throw unprocessable(`tree.sha ${sha} is not a valid ${typeOfMode(mode)}`);
    }
    return { mode, oid: sha };
}
async function treeBody(world, { seen, git }, { tree, recursive }) {
    const { url } = repositoryUrls(world.addresses, seen);
    const entries = await listTree(git.objects, tree, { recursive });
    const shown = entries.slice(0, mostEntries);
    return {
        sha: tree,
        url: `${url}/git/trees/${tree}`,
        tree: await Promise.all(shown.map((entry) => entryBody(url, git, entry))),
        truncated: shown.length < entries.length,
    };
}
async function entryBody(url, { objects }, { name, mode, oid }) {
    const type = typeOfMode(mode);
    const size = type === "blob" ? (await objects.info(oid))?.size : undefined;
    return {
        path: name,
        mode,
        type,
        sha: oid,
        ...(size === undefined ? {} : { size }),
        ...(type === "commit" ? {} : { url: `${url}/git/${type}s/${pathOf(oid)}` }),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/installations.ts








const wanted = dist/* object */.Ikc({
    repositories: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    permissions: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(["read", "write"]))),
});
const installationRoutes = [
    {
        method: "GET",
        template: "/installation/repositories",
        docs: "apps/installations#list-repositories-accessible-to-the-app-installation",
        handle(request) {
            const { world, actor } = request.call;
            if (actor.kind === "pat" || actor.kind === "anonymous")
                throw inaccessible(actor);
            const repositories = world.state.repositories.filter((repository) => actor.covers(repository));
            return paginateInside(request, repositories, {
                key: "repositories",
                beside: { repository_selection: actor.coversAll ? "all" : "selected" },
                render: (repository) => repositoryBody(world, repository, actor),
            });
        },
    },
    {
        method: "POST",
        template: "/app/installations/{installation_id}/access_tokens",
        docs: "apps/apps#create-an-installation-access-token-for-an-app",
        handle(request) {
            const { world } = request.call;
            if (!isAppJwt(request.header("authorization"))) {
                throw new Denial({
                    status: 401,
                    type: "UNAUTHENTICATED",
                    says: "A JSON web token could not be decoded",
                });
            }
            const { repositories: names, permissions = { contents: "write", pull_requests: "write" } } = parseBody(wanted, request.body);
            const selected = world.state.repositories.filter((repository) => names?.includes(repository.name) ?? true);
            const { secret } = request.issueToken({
                kind: "app",
                repositories: names === undefined ? "all" : selected.map(fullName),
                permissions,
            });
            return json({
                token: secret,
                expires_at: new Date(world.now().getTime() + 3_600_000).toISOString().replace(".000Z", "Z"),
                permissions: { metadata: "read", ...permissions },
                repository_selection: names === undefined ? "all" : "selected",
                ...(names === undefined
                    ? {}
                    : { repositories: selected.map((each) => repositoryBody(world, each)) }),
            }, 201);
        },
    },
];
/** Three parts, as every JSON web token has; whose it is, a rehearsal does not ask. */
function isAppJwt(authorization) {
    return /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(authorization ?? "");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/labels.ts







const newLabel = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    color: dist/* optional */.lqM(dist/* string */.YjP()),
    description: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
});
const labelRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/labels",
        docs: "issues/labels#list-labels-for-a-repository",
        handle(request) {
            const { seen } = request.repository("read", "issues", "pull_requests");
            return paginate(request, seen.labels, (label) => labelBody(request.call.world, seen, label));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/labels",
        docs: "issues/labels#create-a-label",
        effect: "createLabel",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "issues", "pull_requests");
            const wish = parseBody(newLabel, request.body);
            const label = await request.effect(repo, () => createLabel(call, repo, wish));
            return created(labelBody(call.world, repo.record, label));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/labels/{name}",
        docs: "issues/labels#get-a-label",
        handle(request) {
            const { seen } = request.repository("read", "issues", "pull_requests");
            const label = findLabel(seen, request.param("name"));
            if (label === undefined)
                throw notFound();
            return json(labelBody(request.call.world, seen, label));
        },
    },
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/bodies/whole-pull-request-body.ts



/** A pull request as it is read by its number: with what has to be counted, and whether it can be merged. */
async function wholePullRequestBody(world, repo, pull) {
    const { seen, git } = repo;
    const mergeable = await readMergeable(repo, pull);
    const { mergeBase } = await git.history.compare(pull.baseOid, pull.headOid);
    const commits = await git.history.between(pull.baseOid, pull.headOid);
    const changes = await git.fileChanges(mergeBase, pull.headOid);
    const sum = (key) => changes.reduce((total, change) => total + change[key], 0);
    return {
        ...pullRequestBody(world, seen, pull),
        merged: pull.mergedAt !== null,
        mergeable: mergeable === "UNKNOWN" ? null : mergeable === "MERGEABLE",
        rebaseable: mergeable === "UNKNOWN" ? null : mergeable === "MERGEABLE",
        mergeable_state: (await mergeStateOf(repo, pull, mergeable)).toLowerCase(),
        merged_by: pull.mergedBy === null ? null : userBody(world, pull.mergedBy),
        comments: seen.comments.filter(({ number }) => number === pull.number).length,
        review_comments: 0,
        maintainer_can_modify: pull.maintainerCanModify,
        commits: commits.length,
        additions: sum("additions"),
        deletions: sum("deletions"),
        changed_files: changes.length,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/update-pull-request.ts




/** Changes what is said, the base, or whether it is open. To be called within an effect. @throws {Denial} */
async function updatePullRequest(call, repo, pull, change) {
    const base = change.base === undefined ? undefined : await newBase(repo, pull, change.base);
    if (change.state === "open" && pull.state === "closed")
        await reopen(call, repo, pull);
    const { title = pull.title, body = pull.body } = change;
    const changes = {
        ...(title === pull.title ? {} : { title: { from: pull.title } }),
        ...(body === pull.body ? {} : { body: { from: pull.body } }),
        ...(base === undefined ? {} : { base: { ref: { from: pull.baseRef }, sha: { from: pull.baseOid } } }),
    };
    Object.assign(pull, { title, body, ...base });
    if (Object.keys(changes).length > 0) {
        pull.updatedAt = timestamp(call.world);
        recordPullRequestEvent(call, repo.record, pull, "edited", { changes });
    }
    if (change.state === "closed" && pull.state === "open")
        closePull(call, repo, pull);
}
/** A draft cannot be merged. */
function setDraft(call, { record }, pull, isDraft) {
    if (pull.state === "closed")
        throw unprocessable("Pull request is closed");
    if (pull.isDraft === isDraft) {
        throw unprocessable(isDraft ? "Pull request is already in draft" : "Pull request is not in draft state");
    }
    pull.isDraft = isDraft;
    pull.updatedAt = timestamp(call.world);
    recordPullRequestEvent(call, record, pull, isDraft ? "converted_to_draft" : "ready_for_review");
}
async function newBase(repo, pull, base) {
    if (base === pull.baseRef)
        return undefined;
    const baseOid = await repo.refs.read(`refs/heads/${base}`);
    if (baseOid !== undefined)
        return { baseRef: base, baseOid };
    throw invalid("Proposed base branch could not be found", {
        resource: "PullRequest",
        field: "base",
        code: "invalid",
    });
}
async function reopen(call, repo, pull) {
    const deny = (message) => invalid(message, { resource: "PullRequest", field: "state", code: "invalid", message });
    if (pull.mergedAt !== null)
        throw deny("state cannot be changed. The pull request cannot be reopened.");
    const from = call.world.state.repositories.find(({ id }) => id === pull.headRepository);
    const oid = from && (await call.open(from).git.refs.read(`refs/heads/${pull.headRef}`));
    if (oid === undefined)
        throw deny(`state cannot be changed. The ${pull.headRef} branch has been deleted.`);
    if (!(await repo.git.history.isAncestor(pull.headOid, oid))) {
        throw deny(`state cannot be changed. The ${pull.headRef} branch was force-pushed or recreated.`);
    }
    const target = await repo.git.refs.read(`refs/heads/${pull.baseRef}`);
    if (target !== undefined && (await repo.git.history.isAncestor(oid, target))) {
        throw deny(`state cannot be changed. There are no new commits on the ${pull.headOwner}:${pull.headRef} branch.`);
    }
    const twin = repo.record.pullRequests.some((each) => each.state === "open" &&
        each.headRepository === pull.headRepository &&
        each.headRef === pull.headRef &&
        each.baseRef === pull.baseRef);
    if (twin)
        throw deny("state cannot be changed. There is already an open pull request for that branch.");
    Object.assign(pull, { state: "open", closedAt: null, headOid: oid });
    recordPullRequestEvent(call, repo.record, pull, "reopened");
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/pulls.ts










const newPull = dist/* object */.Ikc({
    title: dist/* string */.YjP(),
    head: dist/* string */.YjP(),
    base: dist/* string */.YjP(),
    body: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    draft: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    maintainer_can_modify: dist/* optional */.lqM(dist/* boolean */.zMY(), true),
});
const changedPull = dist/* object */.Ikc({
    title: dist/* optional */.lqM(dist/* string */.YjP()),
    body: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    base: dist/* optional */.lqM(dist/* string */.YjP()),
    state: dist/* optional */.lqM(dist/* picklist */.KIO(["open", "closed"])),
});
const pullRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/pulls",
        docs: "pulls/pulls#list-pull-requests",
        handle(request) {
            const { seen } = request.repository("read", "pull_requests");
            const found = seen.pullRequests.filter((pull) => pulls_matches(pull, request.query));
            return paginate(request, sorted(found, request.query), (pull) => pullRequestBody(request.call.world, seen, pull));
        },
    },
    {
        method: "POST",
        template: "/repos/{owner}/{repo}/pulls",
        docs: "pulls/pulls#create-a-pull-request",
        effect: "createPullRequest",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "pull_requests");
            const wish = parseBody(newPull, request.body);
            const pull = await request.effect(repo, () => createPullRequest(call, repo, {
                ...wish,
                isDraft: wish.draft,
                maintainerCanModify: wish.maintainer_can_modify,
            }));
            return created(await wholePullRequestBody(call.world, { ...repo, seen: repo.record }, pull));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/pulls/{pull_number}",
        docs: "pulls/pulls#get-a-pull-request",
        async handle(request) {
            const repo = request.repository("read", "pull_requests");
            return json(await wholePullRequestBody(request.call.world, repo, requirePull(request, repo)));
        },
    },
    {
        method: "PATCH",
        template: "/repos/{owner}/{repo}/pulls/{pull_number}",
        docs: "pulls/pulls#update-a-pull-request",
        effect: "updatePullRequest",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "pull_requests");
            const wish = parseBody(changedPull, request.body);
            const pull = livePull(repo, Number(request.param("pull_number")));
            await request.effect(repo, () => updatePullRequest(call, repo, pull, wish));
            return json(await wholePullRequestBody(call.world, repo, pull));
        },
    },
];
/** @throws {Denial} */
function requirePull(request, repo) {
    const pull = seenPull(repo, Number(request.param("pull_number")));
    if (pull === undefined)
        throw notFound();
    return pull;
}
function pulls_matches(pull, query) {
    const state = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    return ((state === "all" || pull.state === state) &&
        // GitHub ignores a head without an owner.
        (!head?.includes(":") || head === `${pull.headOwner}:${pull.headRef}`) &&
        (base === null || base === pull.baseRef));
}
function sorted(pulls, query) {
    const sort = query.get("sort") ?? "created";
    const isAscending = (query.get("direction") ?? (sort === "created" ? "desc" : "asc")) === "asc";
    const key = (pull) => (sort === "updated" ? pull.updatedAt : pull.createdAt);
    const ascending = pulls.toSorted((left, right) => key(left).localeCompare(key(right)) || left.number - right.number);
    return isAscending ? ascending : ascending.toReversed();
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/pull-contents.ts



const pullContentRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/pulls/{pull_number}/files",
        docs: "pulls/pulls#list-pull-requests-files",
        async handle(request) {
            const repo = request.repository("read", "pull_requests");
            const { baseOid, headOid } = requirePull(request, repo);
            const { mergeBase } = await repo.git.history.compare(baseOid, headOid);
            const changes = await repo.git.fileChanges(mergeBase, headOid);
            return paginate(request, changes, (change) => diffEntryBody(request.call.world, repo.seen, { change, oid: headOid }));
        },
    },
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
        docs: "pulls/pulls#list-commits-on-a-pull-request",
        async handle(request) {
            const repo = request.repository("read", "pull_requests");
            const { baseOid, headOid } = requirePull(request, repo);
            const commits = await repo.git.history.between(baseOid, headOid);
            return paginate(request, commits, (commit) => commitBody(request.call.world, repo.seen, commit));
        },
    },
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/pull-merge.ts








const pull_merge_merge = dist/* object */.Ikc({
    commit_title: dist/* optional */.lqM(dist/* string */.YjP()),
    commit_message: dist/* optional */.lqM(dist/* string */.YjP()),
    sha: dist/* optional */.lqM(dist/* string */.YjP()),
    merge_method: dist/* optional */.lqM(mergeMethod, "merge"),
});
const pullMergeRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        docs: "pulls/pulls#check-if-a-pull-request-has-been-merged",
        handle(request) {
            const pull = requirePull(request, request.repository("read", "pull_requests"));
            if (pull.mergedAt === null)
                throw notFound();
            return noContent;
        },
    },
    {
        method: "PUT",
        template: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        docs: "pulls/pulls#merge-a-pull-request",
        effect: "mergePullRequest",
        async handle(request) {
            const { call } = request;
            const repo = request.repository("write", "contents");
            const wish = parseBody(pull_merge_merge, request.body);
            const pull = livePull(repo, Number(request.param("pull_number")));
            const sha = await request.effect(repo, () => mergePullRequest(call, repo, pull, {
                method: wish.merge_method,
                expectedHead: wish.sha,
                title: wish.commit_title,
                message: wish.commit_message,
            }));
            return json({
                sha,
                merged: true,
                message: "Pull Request successfully merged",
            });
        },
    },
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/repositories.ts


const repositoryRoutes = [
    {
        method: "GET",
        template: "/repos/{owner}/{repo}",
        docs: "repos/repos#get-a-repository",
        handle(request) {
            const { seen } = request.repository("read", "metadata");
            return json(fullRepositoryBody(request.call.world, seen, request.call.actor));
        },
    },
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/root.ts



const rootRoutes = [
    {
        method: "GET",
        template: "/",
        docs: "meta/meta#github-api-root",
        handle: ({ call }) => json(rootBody(call.world.addresses)),
    },
    {
        method: "GET",
        template: "/rate_limit",
        docs: "rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user",
        handle({ rateLimit }) {
            const core = rateLimit("core");
            const search = { ...core, limit: 30, used: 0, remaining: 30 };
            return json({
                resources: { core, search, graphql: rateLimit("graphql") },
                rate: core,
            });
        },
    },
    {
        method: "GET",
        template: "/user",
        docs: "users/users#get-the-authenticated-user",
        handle({ call: { world, actor } }) {
            if (actor.kind === "anonymous")
                throw requiresAuthentication();
            // An installation is nobody.
            if (actor.kind !== "pat")
                throw inaccessible(actor);
            return json({
                ...userBody(world, actor.login),
                name: actor.login,
                company: null,
                blog: "",
                location: null,
                email: null,
                hireable: null,
                bio: null,
                twitter_username: null,
                notification_email: null,
                public_repos: 0,
                public_gists: 0,
                followers: 0,
                following: 0,
                created_at: "2011-01-25T18:44:36Z",
                updated_at: "2011-01-25T18:44:36Z",
            });
        },
    },
];
function rootBody({ web, api }) {
    return {
        current_user_url: `${api}/user`,
        current_user_authorizations_html_url: `${web}/settings/connections/applications{/client_id}`,
        authorizations_url: `${api}/authorizations`,
        code_search_url: `${api}/search/code?q={query}{&page,per_page,sort,order}`,
        commit_search_url: `${api}/search/commits?q={query}{&page,per_page,sort,order}`,
        emails_url: `${api}/user/emails`,
        emojis_url: `${api}/emojis`,
        events_url: `${api}/events`,
        feeds_url: `${api}/feeds`,
        followers_url: `${api}/user/followers`,
        following_url: `${api}/user/following{/target}`,
        gists_url: `${api}/gists{/gist_id}`,
        issue_search_url: `${api}/search/issues?q={query}{&page,per_page,sort,order}`,
        issues_url: `${api}/issues`,
        keys_url: `${api}/user/keys`,
        label_search_url: `${api}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
        notifications_url: `${api}/notifications`,
        organization_url: `${api}/orgs/{org}`,
        organization_repositories_url: `${api}/orgs/{org}/repos{?type,page,per_page,sort}`,
        organization_teams_url: `${api}/orgs/{org}/teams`,
        public_gists_url: `${api}/gists/public`,
        rate_limit_url: `${api}/rate_limit`,
        repository_url: `${api}/repos/{owner}/{repo}`,
        repository_search_url: `${api}/search/repositories?q={query}{&page,per_page,sort,order}`,
        current_user_repositories_url: `${api}/user/repos{?type,page,per_page,sort}`,
        starred_url: `${api}/user/starred{/owner}{/repo}`,
        starred_gists_url: `${api}/gists/starred`,
        topic_search_url: `${api}/search/topics?q={query}{&page,per_page}`,
        user_url: `${api}/users/{user}`,
        user_organizations_url: `${api}/user/orgs`,
        user_repositories_url: `${api}/users/{user}/repos{?type,page,per_page,sort}`,
        user_search_url: `${api}/search/users?q={query}{&page,per_page,sort,order}`,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/index.ts
























/** Every operation of REST that is served. */
const restRoutes = [
    ...rootRoutes,
    ...installationRoutes,
    ...repositoryRoutes,
    ...branchRoutes,
    ...gitRefRoutes,
    ...gitCommitRoutes,
    ...gitTreeRoutes,
    ...gitBlobRoutes,
    ...contentRoutes,
    ...compareRoutes,
    ...commitRoutes,
    ...pullRoutes,
    ...pullContentRoutes,
    ...pullMergeRoutes,
    ...issueRoutes,
    ...labelRoutes,
    ...commentRoutes,
    ...checkRunRoutes,
    ...dispatchRoutes,
    ...mergeRoutes,
    ...releaseRoutes,
    ...statusRoutes,
    ...tagRoutes,
    ...workflowRunRoutes,
];

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/git-types.ts
/** Taken from GitHub's schema as it is, without what is not served. */
const gitTypes = /* GraphQL */ `
  type Ref implements Node {
    associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
    compare(headRef: String!): Comparison
    id: ID!
    name: String!
    prefix: String!
    repository: Repository!
    target: GitObject
  }

  type RefConnection {
    nodes: [Ref]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  input RefOrder {
    direction: OrderDirection!
    field: RefOrderField!
  }

  enum RefOrderField {
    ALPHABETICAL
    TAG_COMMIT_DATE
  }

  type Comparison implements Node {
    aheadBy: Int!
    baseTarget: GitObject!
    behindBy: Int!
    commits(after: String, before: String, first: Int, last: Int): ComparisonCommitConnection!
    headTarget: GitObject!
    id: ID!
    status: ComparisonStatus!
  }

  enum ComparisonStatus {
    AHEAD
    BEHIND
    DIVERGED
    IDENTICAL
  }

  type ComparisonCommitConnection {
    nodes: [Commit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  interface GitObject {
    abbreviatedOid: String!
    commitResourcePath: URI!
    commitUrl: URI!
    id: ID!
    oid: GitObjectID!
    repository: Repository!
  }

  type Commit implements GitObject & Node {
    abbreviatedOid: String!
    associatedPullRequests(after: String, before: String, first: Int, last: Int): PullRequestConnection
    author: GitActor
    authoredDate: DateTime!
    commitResourcePath: URI!
    commitUrl: URI!
    committedDate: DateTime!
    committer: GitActor
    history(after: String, before: String, first: Int, last: Int, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
    id: ID!
    message: String!
    messageBody: String!
    messageHeadline: String!
    oid: GitObjectID!
    parents(after: String, before: String, first: Int, last: Int): CommitConnection!
    repository: Repository!
    signature: GitSignature
    statusCheckRollup: StatusCheckRollup
    tree: Tree!
    url: URI!
  }

  type CommitConnection {
    nodes: [Commit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type CommitHistoryConnection {
    nodes: [Commit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type GitActor {
    date: GitTimestamp
    email: String
    name: String
    user: User
  }

  interface GitSignature {
    email: String!
    isValid: Boolean!
    payload: String!
    signature: String!
    state: GitSignatureState!
    wasSignedByGitHub: Boolean!
  }

  type GpgSignature implements GitSignature {
    email: String!
    isValid: Boolean!
    keyId: String
    payload: String!
    signature: String!
    state: GitSignatureState!
    wasSignedByGitHub: Boolean!
  }

  enum GitSignatureState {
    BAD_CERT
    BAD_EMAIL
    EXPIRED_KEY
    GPGVERIFY_ERROR
    GPGVERIFY_UNAVAILABLE
    INVALID
    MALFORMED_SIG
    NOT_SIGNING_KEY
    NO_USER
    OCSP_ERROR
    OCSP_PENDING
    OCSP_REVOKED
    UNKNOWN_KEY
    UNKNOWN_SIG_TYPE
    UNSIGNED
    UNVERIFIED_EMAIL
    VALID
  }

  type StatusCheckRollup implements Node {
    id: ID!
    state: StatusState!
  }

  enum StatusState {
    ERROR
    EXPECTED
    FAILURE
    PENDING
    SUCCESS
  }

  type Tag implements GitObject & Node {
    abbreviatedOid: String!
    commitResourcePath: URI!
    commitUrl: URI!
    id: ID!
    message: String
    name: String!
    oid: GitObjectID!
    repository: Repository!
    tagger: GitActor
    target: GitObject!
  }

  type Tree implements GitObject & Node {
    abbreviatedOid: String!
    commitResourcePath: URI!
    commitUrl: URI!
    entries: [TreeEntry!]
    id: ID!
    oid: GitObjectID!
    repository: Repository!
  }

  type TreeEntry {
    mode: Int!
    name: String!
    object: GitObject
    oid: GitObjectID!
    path: String
    size: Int!
    type: String!
  }

  type Blob implements GitObject & Node {
    abbreviatedOid: String!
    byteSize: Int!
    commitResourcePath: URI!
    commitUrl: URI!
    id: ID!
    isBinary: Boolean
    isTruncated: Boolean!
    oid: GitObjectID!
    repository: Repository!
    text: String
  }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/more-mutation-types.ts
/** Taken from GitHub's schema as it is, without what is not served. */
const moreMutationTypes = /* GraphQL */ `
  input CreateLabelInput {
    clientMutationId: String
    color: String!
    description: String
    name: String!
    repositoryId: ID!
  }

  type CreateLabelPayload {
    clientMutationId: String
    label: Label
  }

  input AddLabelsToLabelableInput {
    clientMutationId: String
    labelIds: [ID!]!
    labelableId: ID!
  }

  type AddLabelsToLabelablePayload {
    clientMutationId: String
    labelable: Labelable
  }

  input RemoveLabelsFromLabelableInput {
    clientMutationId: String
    labelIds: [ID!]!
    labelableId: ID!
  }

  type RemoveLabelsFromLabelablePayload {
    clientMutationId: String
    labelable: Labelable
  }

  input EnablePullRequestAutoMergeInput {
    authorEmail: String
    clientMutationId: String
    commitBody: String
    commitHeadline: String
    expectedHeadOid: GitObjectID
    mergeMethod: PullRequestMergeMethod = MERGE
    pullRequestId: ID!
  }

  type EnablePullRequestAutoMergePayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }

  input DisablePullRequestAutoMergeInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type DisablePullRequestAutoMergePayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }

  input AddCommentInput {
    body: String!
    clientMutationId: String
    subjectId: ID!
  }

  type AddCommentPayload {
    clientMutationId: String
    commentEdge: IssueCommentEdge
    subject: Node
  }

  input UpdateIssueCommentInput {
    body: String!
    clientMutationId: String
    id: ID!
  }

  type UpdateIssueCommentPayload {
    clientMutationId: String
    issueComment: IssueComment
  }

  input MergePullRequestInput {
    authorEmail: String
    clientMutationId: String
    commitBody: String
    commitHeadline: String
    expectedHeadOid: GitObjectID
    mergeMethod: PullRequestMergeMethod = MERGE
    pullRequestId: ID!
  }

  type MergePullRequestPayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/mutation-types.ts
/** Taken from GitHub's schema as it is, without what is not served. */
const mutationTypes = /* GraphQL */ `
  type Mutation {
    addComment(input: AddCommentInput!): AddCommentPayload
    addLabelsToLabelable(input: AddLabelsToLabelableInput!): AddLabelsToLabelablePayload
    closePullRequest(input: ClosePullRequestInput!): ClosePullRequestPayload
    convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
    createLabel(input: CreateLabelInput!): CreateLabelPayload
    createPullRequest(input: CreatePullRequestInput!): CreatePullRequestPayload
    createRef(input: CreateRefInput!): CreateRefPayload
    deleteRef(input: DeleteRefInput!): DeleteRefPayload
    disablePullRequestAutoMerge(input: DisablePullRequestAutoMergeInput!): DisablePullRequestAutoMergePayload
    enablePullRequestAutoMerge(input: EnablePullRequestAutoMergeInput!): EnablePullRequestAutoMergePayload
    markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
    mergePullRequest(input: MergePullRequestInput!): MergePullRequestPayload
    removeLabelsFromLabelable(input: RemoveLabelsFromLabelableInput!): RemoveLabelsFromLabelablePayload
    reopenPullRequest(input: ReopenPullRequestInput!): ReopenPullRequestPayload
    updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
    updatePullRequest(input: UpdatePullRequestInput!): UpdatePullRequestPayload
    updateRef(input: UpdateRefInput!): UpdateRefPayload
    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
  }

  input CreateRefInput {
    clientMutationId: String
    name: String!
    oid: GitObjectID!
    repositoryId: ID!
  }

  type CreateRefPayload {
    clientMutationId: String
    ref: Ref
  }

  input UpdateRefInput {
    clientMutationId: String
    force: Boolean = false
    oid: GitObjectID!
    refId: ID!
  }

  type UpdateRefPayload {
    clientMutationId: String
    ref: Ref
  }

  input UpdateRefsInput {
    clientMutationId: String
    refUpdates: [RefUpdate!]!
    repositoryId: ID!
  }

  input RefUpdate {
    afterOid: GitObjectID!
    beforeOid: GitObjectID
    force: Boolean = false
    name: GitRefname!
  }

  type UpdateRefsPayload {
    clientMutationId: String
  }

  input DeleteRefInput {
    clientMutationId: String
    refId: ID!
  }

  type DeleteRefPayload {
    clientMutationId: String
  }

  input CreateCommitOnBranchInput {
    branch: CommittableBranch!
    clientMutationId: String
    expectedHeadOid: GitObjectID!
    fileChanges: FileChanges
    message: CommitMessage!
  }

  input CommittableBranch {
    branchName: String
    id: ID
    repositoryNameWithOwner: String
  }

  input CommitMessage {
    body: String
    headline: String!
  }

  input FileChanges {
    additions: [FileAddition!] = []
    deletions: [FileDeletion!] = []
  }

  input FileAddition {
    contents: Base64String!
    path: String!
  }

  input FileDeletion {
    path: String!
  }

  type CreateCommitOnBranchPayload {
    clientMutationId: String
    commit: Commit
    ref: Ref
  }

  input CreatePullRequestInput {
    baseRefName: String!
    body: String
    clientMutationId: String
    draft: Boolean = false
    headRefName: String!
    headRepositoryId: ID
    maintainerCanModify: Boolean = true
    repositoryId: ID!
    title: String!
  }

  type CreatePullRequestPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input UpdatePullRequestInput {
    baseRefName: String
    body: String
    clientMutationId: String
    labelIds: [ID!]
    maintainerCanModify: Boolean
    pullRequestId: ID!
    state: PullRequestUpdateState
    title: String
  }

  enum PullRequestUpdateState {
    CLOSED
    OPEN
  }

  type UpdatePullRequestPayload {
    actor: Actor
    clientMutationId: String
    pullRequest: PullRequest
  }

  input ClosePullRequestInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type ClosePullRequestPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input ReopenPullRequestInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type ReopenPullRequestPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input MarkPullRequestReadyForReviewInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type MarkPullRequestReadyForReviewPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }

  input ConvertPullRequestToDraftInput {
    clientMutationId: String
    pullRequestId: ID!
  }

  type ConvertPullRequestToDraftPayload {
    clientMutationId: String
    pullRequest: PullRequest
  }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/pull-request-types.ts
/** Taken from GitHub's schema as it is, without what is not served. */
const pullRequestTypes = /* GraphQL */ `
  type PullRequest implements Labelable & Node {
    author: Actor
    autoMergeRequest: AutoMergeRequest
    baseRef: Ref
    baseRefName: String!
    baseRefOid: GitObjectID!
    baseRepository: Repository
    body: String!
    closed: Boolean!
    closedAt: DateTime
    comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
    commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
    createdAt: DateTime!
    databaseId: Int
    fullDatabaseId: BigInt
    headRef: Ref
    headRefName: String!
    headRefOid: GitObjectID!
    headRepository: Repository
    headRepositoryOwner: RepositoryOwner
    id: ID!
    isCrossRepository: Boolean!
    isDraft: Boolean!
    labels(after: String, before: String, first: Int, last: Int): LabelConnection
    maintainerCanModify: Boolean!
    mergeCommit: Commit
    mergeStateStatus: MergeStateStatus!
    mergeable: MergeableState!
    merged: Boolean!
    mergedAt: DateTime
    mergedBy: Actor
    number: Int!
    permalink: URI!
    repository: Repository!
    state: PullRequestState!
    statusCheckRollup: StatusCheckRollup
    title: String!
    updatedAt: DateTime!
    url: URI!
    viewerCanUpdate: Boolean!
    viewerDidAuthor: Boolean!
  }

  enum PullRequestState {
    CLOSED
    MERGED
    OPEN
  }

  enum MergeableState {
    CONFLICTING
    MERGEABLE
    UNKNOWN
  }

  enum MergeStateStatus {
    BEHIND
    BLOCKED
    CLEAN
    DIRTY
    DRAFT
    HAS_HOOKS
    UNKNOWN
    UNSTABLE
  }

  enum PullRequestMergeMethod {
    MERGE
    REBASE
    SQUASH
  }

  type PullRequestConnection {
    nodes: [PullRequest]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  input IssueOrder {
    direction: OrderDirection!
    field: IssueOrderField!
  }

  enum IssueOrderField {
    COMMENTS
    CREATED_AT
    UPDATED_AT
  }

  type AutoMergeRequest {
    commitBody: String
    commitHeadline: String
    enabledAt: DateTime
    enabledBy: Actor
    mergeMethod: PullRequestMergeMethod!
    pullRequest: PullRequest!
  }

  type PullRequestCommit implements Node {
    commit: Commit!
    id: ID!
    pullRequest: PullRequest!
    url: URI!
  }

  type PullRequestCommitConnection {
    nodes: [PullRequestCommit]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type IssueComment implements Node {
    author: Actor
    body: String!
    createdAt: DateTime!
    databaseId: Int
    fullDatabaseId: BigInt
    id: ID!
    repository: Repository!
    updatedAt: DateTime!
    url: URI!
    viewerDidAuthor: Boolean!
  }

  type IssueCommentConnection {
    nodes: [IssueComment]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type IssueCommentEdge {
    cursor: String!
    node: IssueComment
  }

  interface Labelable {
    labels(after: String, before: String, first: Int, last: Int): LabelConnection
  }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/query-types.ts
/** Taken from GitHub's schema as it is, without what is not served. */
const queryTypes = /* GraphQL */ `
  type Query implements Node {
    id: ID!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    rateLimit: RateLimit
    repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
    viewer: User!
  }

  type RateLimit {
    cost: Int!
    limit: Int!
    nodeCount: Int!
    remaining: Int!
    resetAt: DateTime!
    used: Int!
  }

  interface Node {
    id: ID!
  }

  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
  }

  interface Actor {
    avatarUrl(size: Int): URI!
    login: String!
    resourcePath: URI!
    url: URI!
  }

  type Bot implements Actor & Node {
    avatarUrl(size: Int): URI!
    databaseId: Int
    id: ID!
    login: String!
    resourcePath: URI!
    url: URI!
  }

  type User implements Actor & Node & RepositoryOwner {
    avatarUrl(size: Int): URI!
    databaseId: Int
    id: ID!
    login: String!
    name: String
    resourcePath: URI!
    url: URI!
  }

  type Organization implements Actor & Node & RepositoryOwner {
    avatarUrl(size: Int): URI!
    databaseId: Int
    id: ID!
    login: String!
    name: String
    resourcePath: URI!
    url: URI!
  }

  interface RepositoryOwner {
    avatarUrl(size: Int): URI!
    id: ID!
    login: String!
    resourcePath: URI!
    url: URI!
  }

  scalar DateTime

  scalar URI

  scalar Base64String

  scalar GitObjectID

  scalar GitTimestamp

  scalar BigInt

  scalar GitRefname

  enum OrderDirection {
    ASC
    DESC
  }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/repository-types.ts
/** Taken from GitHub's schema as it is, without what is not served. */
const repositoryTypes = /* GraphQL */ `
  type Repository implements Node {
    autoMergeAllowed: Boolean!
    createdAt: DateTime!
    databaseId: Int
    defaultBranchRef: Ref
    deleteBranchOnMerge: Boolean!
    description: String
    id: ID!
    isArchived: Boolean!
    isDisabled: Boolean!
    isEmpty: Boolean!
    isFork: Boolean!
    isLocked: Boolean!
    isPrivate: Boolean!
    label(name: String!): Label
    labels(after: String, before: String, first: Int, last: Int, query: String): LabelConnection
    latestRelease: Release
    mergeCommitAllowed: Boolean!
    name: String!
    nameWithOwner: String!
    object(expression: String, oid: GitObjectID): GitObject
    owner: RepositoryOwner!
    parent: Repository
    pullRequest(number: Int!): PullRequest
    pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
    pushedAt: DateTime
    rebaseMergeAllowed: Boolean!
    ref(qualifiedName: String!): Ref
    refs(after: String, before: String, direction: OrderDirection, first: Int, last: Int, orderBy: RefOrder, query: String, refPrefix: String!): RefConnection
    release(tagName: String!): Release
    releases(after: String, before: String, first: Int, last: Int, orderBy: ReleaseOrder): ReleaseConnection!
    squashMergeAllowed: Boolean!
    updatedAt: DateTime!
    url: URI!
    viewerCanAdminister: Boolean!
    viewerPermission: RepositoryPermission
    visibility: RepositoryVisibility!
  }

  enum RepositoryPermission {
    ADMIN
    MAINTAIN
    READ
    TRIAGE
    WRITE
  }

  enum RepositoryVisibility {
    INTERNAL
    PRIVATE
    PUBLIC
  }

  type Release implements Node {
    author: User
    createdAt: DateTime!
    databaseId: Int
    description: String
    id: ID!
    isDraft: Boolean!
    isLatest: Boolean!
    isPrerelease: Boolean!
    name: String
    publishedAt: DateTime
    repository: Repository!
    tag: Ref
    tagCommit: Commit
    tagName: String!
    updatedAt: DateTime!
    url: URI!
  }

  type ReleaseConnection {
    nodes: [Release]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  input ReleaseOrder {
    direction: OrderDirection!
    field: ReleaseOrderField!
  }

  enum ReleaseOrderField {
    CREATED_AT
    NAME
  }

  type Label implements Node {
    color: String!
    description: String
    id: ID!
    isDefault: Boolean!
    name: String!
    repository: Repository!
    url: URI!
  }

  type LabelConnection {
    nodes: [Label]
    pageInfo: PageInfo!
    totalCount: Int!
  }
`;

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/schema/index.ts






/** The part of GitHub's schema that is served, in its schema language. */
const servedSchema = [
    queryTypes,
    repositoryTypes,
    gitTypes,
    pullRequestTypes,
    mutationTypes,
    moreMutationTypes,
].join("\n");

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/documents.ts



/** What is posted to GraphQL. */
const graphqlRequest = dist/* object */.Ikc({
    query: dist/* string */.YjP(),
    variables: dist/* optional */.lqM(dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()))),
    operationName: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
});
/** GraphQL's own library: some milliseconds to load, so only who uses GraphQL waits for it. */
const loadGraphql = () => __webpack_require__.e(/* import() */ 7645).then(__webpack_require__.bind(__webpack_require__, 17645));
let built;
async function loadSchema() {
    const { buildSchema } = await loadGraphql();
    built ??= buildSchema(servedSchema);
    return built;
}
/** A document is one of a few that a client has: each is read and judged once. */
const known = boundedCache(200);
async function readDocument(text) {
    const found = known.get(text) ?? (await judge(text));
    known.set(text, found);
    return found;
}
async function judge(text) {
    const { GraphQLError, parse, validate } = await loadGraphql();
    try {
        const document = parse(text);
        const errors = validate(await loadSchema(), document);
        return errors.length === 0 ? { kind: "valid", document } : { kind: "invalid", errors };
    }
    catch (problem) {
        if (problem instanceof GraphQLError)
            return { kind: "invalid", errors: [problem] };
        throw problem;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/account-object.ts


/** Somebody. GraphQL shows a bot's login without the suffix that REST gives it. */
function accountObject(world, login) {
    const account = accountOf(world.state, login);
    const path = profilePath(account);
    return {
        __typename: account.type,
        id: accountNodeId(account),
        databaseId: account.id,
        login: account.login.replace(/\[bot\]$/, ""),
        name: account.login,
        avatarUrl: `${world.addresses.web}/avatars/u/${account.id}`,
        resourcePath: `/${path}`,
        url: `${world.addresses.web}/${path}`,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/comment-object.ts

function commentObject(graph, repo, comment) {
    const { world, actor } = graph.call;
    const { node_id: id, html_url: url } = commentBody(world, repo.seen, comment);
    return {
        __typename: "IssueComment",
        id,
        databaseId: comment.id,
        fullDatabaseId: String(comment.id),
        url,
        body: comment.body,
        author: () => graph.account(comment.author),
        createdAt: comment.createdAt,
        updatedAt: comment.updatedAt,
        viewerDidAuthor: comment.author === actor.login,
        repository: () => graph.repository(repo),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/connection.ts

/** A list whose items are known, of which a page is asked for. @throws {Denial} without `first` or `last`. */
function connection(name, paging, items, render) {
    requireBounds(name, paging);
    const from = positionOf(paging.after) ?? 0;
    const to = positionOf(paging.before, -1) ?? items.length;
    const between = { from, to: Math.max(from, to) };
    const { start, end } = cut(between, paging);
    return {
        totalCount: items.length,
        nodes: () => items.slice(start, end).map(render),
        pageInfo: pageInfo({ start, end, total: items.length }),
    };
}
/** @throws {Denial} as GitHub demands a size, and one of at most a hundred. */
function requireBounds(name, { first, last }) {
    const [key, size] = first == null ? ["last", last] : ["first", first];
    if (size == null) {
        throw denied("MISSING_PAGINATION_BOUNDARIES", `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
    }
    if (size > 100 || size < 0) {
        throw denied("EXCESSIVE_PAGINATION", `Requesting ${size} records on the \`${name}\` connection exceeds the \`${key}\` limit of 100 records.`);
    }
}
function pageInfo({ start, end, total, }) {
    return {
        hasNextPage: end < total,
        hasPreviousPage: start > 0,
        startCursor: end > start ? cursor(start) : null,
        endCursor: end > start ? cursor(end - 1) : null,
    };
}
/** The number of the first item behind a cursor. */
function positionOf(text, shift = 0) {
    if (text == null)
        return undefined;
    const position = /^cursor:(\d+)$/.exec(Buffer.from(text, "base64").toString("utf8"))?.[1];
    if (position === undefined)
        throw denied("INVALID_CURSOR_ARGUMENTS", `\`${text}\` does not appear to be a valid cursor.`);
    return Number(position) + 1 + shift;
}
function cursor(position) {
    return Buffer.from(`cursor:${position}`).toString("base64");
}
function cut({ from, to }, { first, last }) {
    if (first != null)
        return { start: from, end: Math.min(to, from + first) };
    return { start: Math.max(from, to - (last ?? 0)), end: to };
}
function denied(type, says) {
    return new Denial({ status: 200, type, says });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/git-object.ts





/** A commit, tag, tree or blob, whichever the hash is of. */
async function gitObject(graph, repo, oid) {
    const { objects } = repo.git;
    const found = repo.hides(oid) ? undefined : await objects.info(oid);
    switch (found?.type) {
        case "commit": {
            const commit = await objects.commit(oid);
            return commit === undefined ? null : graph.commit(repo, commit);
        }
        case "tag":
            return tagObject(graph, repo, oid);
        case "tree":
            return treeObject(graph, repo, oid);
        case "blob":
            return blobObject(graph, repo, { oid, size: found.size });
        default:
            return null;
    }
}
/** What all four have. */
function commonFields(graph, repo, { oid, kind }) {
    const commitUrl = () => `${repositoryUrls(graph.call.world.addresses, repo.seen).html_url}/commit/${oid}`;
    return {
        id: nodeId(kind, repo.seen.id, oid),
        oid,
        abbreviatedOid: oid.slice(0, 7),
        commitUrl,
        commitResourcePath: () => new URL(commitUrl()).pathname,
        repository: () => graph.repository(repo),
    };
}
function gitActor(graph, signature) {
    const login = loginOf(graph.call.world, signature.email);
    return {
        name: signature.name,
        email: signature.email,
        date: instantOf(signature),
        user: () => (login === undefined ? null : graph.user(login)),
    };
}
async function tagObject(graph, repo, oid) {
    const tag = await repo.git.objects.tag(oid);
    return tag === undefined
        ? null
        : {
            __typename: "Tag",
            ...commonFields(graph, repo, { oid, kind: "TA" }),
            name: tag.name,
            message: tag.message,
            tagger: () => gitActor(graph, tag.tagger),
            target: () => graph.object(repo, tag.object),
        };
}
function treeObject(graph, repo, oid) {
    return {
        __typename: "Tree",
        ...commonFields(graph, repo, { oid, kind: "T" }),
        entries: async () => ((await repo.git.objects.tree(oid)) ?? []).map((entry) => ({
            name: entry.name,
            path: entry.name,
            mode: Number.parseInt(entry.mode, 8),
            oid: entry.oid,
            type: typeOfMode(entry.mode),
            size: async () => (await repo.git.objects.info(entry.oid))?.size ?? 0,
            object: () => graph.object(repo, entry.oid),
        })),
    };
}
/** GitHub gives at most so much of a text, in bytes. */
const mostText = 512_000;
function blobObject(graph, repo, { oid, size }) {
    const read = async () => (await repo.git.objects.raw(oid))?.bytes ?? Buffer.alloc(0);
    const isBinary = async () => (await read()).subarray(0, 8000).includes(0);
    return {
        __typename: "Blob",
        ...commonFields(graph, repo, { oid, kind: "B" }),
        byteSize: size,
        isBinary,
        isTruncated: size > mostText,
        text: async () => ((await isBinary()) ? null : (await read()).subarray(0, mostText).toString("utf8")),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/commit-object.ts







function commitObject(graph, repo, commit) {
    const common = commonFields(graph, repo, { oid: commit.oid, kind: "C" });
    const message = commit.message.replace(/\n$/, "");
    const [messageHeadline = ""] = message.split("\n");
    return {
        __typename: "Commit",
        ...common,
        url: common.commitUrl,
        message,
        messageHeadline,
        messageBody: message.slice(messageHeadline.length).trim(),
        authoredDate: instantOf(commit.author),
        committedDate: instantOf(commit.committer),
        author: () => gitActor(graph, commit.author),
        committer: () => gitActor(graph, commit.committer),
        signature: () => signatureObject(commit),
        statusCheckRollup: () => rollupObject(repo, commit.oid),
        tree: () => graph.object(repo, commit.tree),
        parents: async (paging) => connection("parents", paging, await readCommits(repo.git.objects, commit.parents), (parent) => graph.commit(repo, parent)),
        history: (request) => historyOf(graph, repo, { oid: commit.oid, request }),
        associatedPullRequests: (paging) => {
            const related = repo.seen.pullRequests.filter(({ headOid, mergeCommitOid }) => headOid === commit.oid || mergeCommitOid === commit.oid);
            return connection("associatedPullRequests", paging, related, (pull) => graph.pullRequest(repo, pull));
        },
    };
}
function rollupObject({ seen }, oid) {
    const states = [...stateOfChecks(seen, oid).values()];
    if (states.length === 0)
        return null;
    const state = states.includes("failure") ? "FAILURE" : states.includes("pending") ? "PENDING" : "SUCCESS";
    return { __typename: "StatusCheckRollup", id: nodeId("SC", seen.id, oid), state };
}
function signatureObject(commit) {
    const { verified, signature, payload } = verificationOf(commit);
    if (signature === null)
        return null;
    return {
        __typename: "GpgSignature",
        email: commit.committer.email,
        isValid: verified,
        keyId: null,
        payload: payload ?? "",
        signature,
        state: verified ? "VALID" : "UNKNOWN_KEY",
        wasSignedByGitHub: verified,
    };
}
/** The newest commits are read one after the other; only what filters, or goes far back, asks git for the whole list. */
async function historyOf(graph, { git, ...rest }, { oid, request }) {
    const repo = { git, ...rest };
    requireBounds("history", request);
    const { first, path, since, until, last } = request;
    if (path != null || since != null || until != null || last != null || request.before != null) {
        const filters = [
            ...(since == null ? [] : [`--since=${since}`]),
            ...(until == null ? [] : [`--until=${until}`]),
        ];
        const oids = await git.history.list([...filters, oid, "--", ...(path == null ? [] : [path])]);
        return connection("history", request, oids, async (each) => {
            const [commit] = await readCommits(git.objects, [each]);
            return commit === undefined ? null : graph.commit(repo, commit);
        });
    }
    const start = positionOf(request.after) ?? 0;
    const end = start + (first ?? 0);
    const commits = await git.history.newest(oid, end + 1);
    const page = commits.slice(start, end);
    return {
        totalCount: () => git.history.count(oid),
        nodes: () => page.map((commit) => graph.commit(repo, commit)),
        pageInfo: pageInfo({ start, end: start + page.length, total: commits.length }),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/label-object.ts



function labelObject(graph, repo, label) {
    const { world } = graph.call;
    const { node_id: id, name, color, description, default: isDefault } = labelBody(world, repo.seen, label);
    return {
        __typename: "Label",
        id,
        name,
        color,
        description,
        isDefault,
        url: `${repositoryUrls(world.addresses, repo.seen).html_url}/labels/${pathOf(name)}`,
        repository: () => graph.repository(repo),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/pull-request-object.ts






function pullRequestObject(graph, repo, pull) {
    const { world, actor } = graph.call;
    const url = `${repositoryUrls(world.addresses, repo.seen).html_url}/pull/${pull.number}`;
    // Asked for once, so that both fields of one answer say the same.
    let mergeable;
    const ask = () => (mergeable ??= readMergeable(repo, pull));
    return {
        __typename: "PullRequest",
        id: nodeId("PR", repo.seen.id, pull.number),
        databaseId: pull.id,
        fullDatabaseId: String(pull.id),
        number: pull.number,
        url,
        permalink: url,
        state: pull_request_object_stateOf(pull),
        closed: pull.state === "closed",
        merged: pull.mergedAt !== null,
        isDraft: pull.isDraft,
        isCrossRepository: pull.headRepository !== repo.seen.id,
        title: pull.title,
        body: pull.body ?? "",
        headRefName: pull.headRef,
        headRefOid: pull.headOid,
        baseRefName: pull.baseRef,
        baseRefOid: pull.baseOid,
        mergedAt: pull.mergedAt,
        createdAt: pull.createdAt,
        updatedAt: pull.updatedAt,
        closedAt: pull.closedAt,
        maintainerCanModify: pull.maintainerCanModify,
        viewerDidAuthor: pull.author === actor.login,
        viewerCanUpdate: actor.may(repo.seen, "pull_requests", "write"),
        author: () => graph.account(pull.author),
        mergedBy: () => (pull.mergedBy === null ? null : graph.account(pull.mergedBy)),
        mergeable: ask,
        mergeStateStatus: async () => mergeStateOf(repo, pull, await ask()),
        autoMergeRequest: () => autoMerge(graph, repo, pull),
        labels: (paging) => connection("labels", paging, labelsOf(repo.seen, pull.labels), (label) => graph.label(repo, label)),
        comments: (paging) => connection("comments", paging, repo.seen.comments.filter(({ number }) => number === pull.number), (comment) => graph.comment(repo, comment)),
        commits: (paging) => commits(graph, repo, { pull, paging }),
        statusCheckRollup: () => rollupObject(repo, pull.headOid),
        repository: () => graph.repository(repo),
        ...places(graph, repo, pull),
    };
}
function pull_request_object_stateOf({ state, mergedAt }) {
    return mergedAt === null ? state.toUpperCase() : "MERGED";
}
/** Where it comes from and where it goes to. */
function places(graph, repo, pull) {
    const head = graph.call.world.state.repositories.find(({ id }) => id === pull.headRepository);
    const from = head === undefined ? undefined : graph.call.open(head);
    const ref = async (place, branch) => {
        const name = `refs/heads/${branch}`;
        const oid = await place?.refs.read(name);
        return place === undefined || oid === undefined ? null : graph.ref(place, { name, oid });
    };
    return {
        headRef: () => ref(from, pull.headRef),
        headRepository: () => (from === undefined ? null : graph.repository(from)),
        headRepositoryOwner: () => graph.account(pull.headOwner),
        baseRef: () => ref(repo, pull.baseRef),
        baseRepository: () => graph.repository(repo),
        mergeCommit: () => (pull.mergeCommitOid === null ? null : graph.object(repo, pull.mergeCommitOid)),
    };
}
async function commits(graph, repo, { pull, paging }) {
    const { number, baseOid, headOid } = pull;
    const list = await repo.git.history.between(baseOid, headOid);
    return connection("commits", paging, list, (commit) => ({
        __typename: "PullRequestCommit",
        id: nodeId("C", repo.seen.id, `${number}:${commit.oid}`),
        url: `${repositoryUrls(graph.call.world.addresses, repo.seen).html_url}/pull/${number}/commits/${commit.oid}`,
        commit: () => graph.commit(repo, commit),
        pullRequest: () => graph.pullRequest(repo, pull),
    }));
}
function autoMerge(graph, repo, pull) {
    if (pull.autoMerge === null)
        return null;
    const { enabledAt, enabledBy, method, title, message } = pull.autoMerge;
    return {
        __typename: "AutoMergeRequest",
        enabledAt,
        enabledBy: () => graph.account(enabledBy),
        mergeMethod: method.toUpperCase(),
        commitHeadline: title,
        commitBody: message,
        pullRequest: () => graph.pullRequest(repo, pull),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/pull-request-filter.ts

/** The pull requests that are asked for, oldest first unless told otherwise. */
function matchingPulls(repository, filter) {
    const { states, labels, headRefName, baseRefName, orderBy } = filter;
    const found = repository.pullRequests.filter((pull) => {
        const state = pull.mergedAt !== null ? "MERGED" : pull.state === "open" ? "OPEN" : "CLOSED";
        const names = labelsOf(repository, pull.labels).map(({ name }) => name.toLowerCase());
        return ((states == null || states.includes(state)) &&
            (labels == null || labels.some((name) => names.includes(name.toLowerCase()))) &&
            (headRefName == null || pull.headRef === headRefName) &&
            (baseRefName == null || pull.baseRef === baseRefName));
    });
    const key = ({ number, createdAt, updatedAt }) => {
        if (orderBy?.field === "UPDATED_AT")
            return updatedAt;
        const comments = repository.comments.filter((comment) => comment.number === number).length;
        return orderBy?.field === "COMMENTS" ? String(comments).padStart(9, "0") : createdAt;
    };
    const ascending = found.toSorted((left, right) => key(left).localeCompare(key(right)) || left.number - right.number);
    return orderBy?.direction === "DESC" ? ascending.toReversed() : ascending;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/ref-object.ts






function refObject(graph, repo, { name, oid }) {
    const [, kind = ""] = name.split("/");
    const prefix = `refs/${kind}/`;
    return {
        __typename: "Ref",
        id: nodeId("REF", repo.seen.id, name),
        name: name.slice(prefix.length),
        prefix,
        target: () => graph.object(repo, oid),
        compare: ({ headRef }) => comparison(graph, repo, { base: oid, headRef }),
        repository: () => graph.repository(repo),
        // Those of the branch itself: a fork's branch of the same name is another one.
        associatedPullRequests: ({ orderBy, ...request }) => {
            const own = matchingPulls(repo.seen, { ...request, orderBy }).filter(({ headRef, headRepository }) => prefix === "refs/heads/" && name === `${prefix}${headRef}` && headRepository === repo.seen.id);
            return connection("associatedPullRequests", request, own, (pull) => graph.pullRequest(repo, pull));
        },
    };
}
async function comparison(graph, repo, { base, headRef }) {
    const head = await resolveCommit(repo, headRef);
    const from = await repo.git.peel(base);
    if (head === undefined || from === undefined)
        throw notFound(`Could not resolve to a Ref with the name '${headRef}'.`);
    const { ahead, behind } = await repo.git.history.compare(from.oid, head.oid);
    return {
        __typename: "Comparison",
        id: nodeId("REF", repo.seen.id, `${from.oid}...${head.oid}`),
        aheadBy: ahead,
        behindBy: behind,
        status: statusOf({ ahead, behind }).toUpperCase(),
        baseTarget: () => graph.commit(repo, from),
        headTarget: () => graph.commit(repo, head),
        commits: async (paging) => connection("commits", paging, await repo.git.history.between(from.oid, head.oid), (commit) => graph.commit(repo, commit)),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/release-object.ts




function releaseObject(graph, repo, release) {
    const { html_url } = repositoryUrls(graph.call.world.addresses, repo.seen);
    const tag = `refs/tags/${release.tagName}`;
    return {
        __typename: "Release",
        id: nodeId("RE", repo.seen.id, release.id),
        databaseId: release.id,
        tagName: release.tagName,
        name: release.name,
        description: release.body,
        url: `${html_url}/releases/tag/${pathOf(release.tagName)}`,
        isDraft: release.isDraft,
        isPrerelease: release.isPrerelease,
        isLatest: latestRelease(repo.seen)?.id === release.id,
        createdAt: release.createdAt,
        updatedAt: release.publishedAt ?? release.createdAt,
        publishedAt: release.publishedAt,
        author: () => graph.user(release.author),
        tag: async () => {
            const oid = await repo.refs.read(tag);
            return oid === undefined ? null : graph.ref(repo, { name: tag, oid });
        },
        tagCommit: async () => {
            const oid = await repo.refs.read(tag);
            const commit = oid === undefined ? undefined : await repo.git.peel(oid);
            return commit === undefined ? null : graph.commit(repo, commit);
        },
        repository: () => graph.repository(repo),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/release-order.ts
/** Releases as they are asked for, newest first unless told otherwise. */
function byReleaseOrder(releases, order) {
    const key = ({ name, tagName, createdAt }) => order?.field === "NAME" ? (name ?? tagName) : createdAt;
    const ascending = releases.toSorted((left, right) => key(left).localeCompare(key(right)) || left.id - right.id);
    return order?.direction === "ASC" ? ascending : ascending.toReversed();
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/repository-refs.ts



/** The fields of a repository that lead into git. `require` refuses who may not read its contents. */
function refFields(graph, repo, require) {
    const branch = `refs/heads/${repo.seen.defaultBranch}`;
    const one = async (names) => {
        require();
        for (const name of names) {
            const oid = await repo.refs.read(name);
            if (oid !== undefined)
                return graph.ref(repo, { name, oid });
        }
        return null;
    };
    return {
        isEmpty: async () => (await repo.refs.list("refs/heads/")).length === 0,
        defaultBranchRef: () => one([branch]),
        ref: ({ qualifiedName: name }) => one(name.startsWith("refs/") ? [name] : [`refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]),
        refs: async (request) => {
            require();
            const found = await repo.refs.list(request.refPrefix.replace(/\/?$/, "/"));
            const matching = found.filter(({ name }) => name.includes(request.query ?? ""));
            return connection("refs", request, await inOrder(repo, matching, request), (ref) => graph.ref(repo, ref));
        },
        object: async ({ oid, expression, }) => {
            require();
            if (oid != null)
                return graph.object(repo, oid);
            return byExpression(graph, repo, expression ?? "HEAD");
        },
    };
}
async function inOrder(repo, refs, { orderBy, direction }) {
    const isDescending = (orderBy?.direction ?? direction ?? "ASC") === "DESC";
    if (orderBy?.field !== "TAG_COMMIT_DATE")
        return isDescending ? refs.toReversed() : refs;
    const dated = await Promise.all(refs.map(async (ref) => ({ ref, seconds: (await repo.git.peel(ref.oid))?.committer.seconds ?? 0 })));
    const ascending = dated.toSorted((left, right) => left.seconds - right.seconds).map(({ ref }) => ref);
    return isDescending ? ascending.toReversed() : ascending;
}
/** As git understands it: `HEAD`, a branch, a hash, and with a colon the file in it. */
async function byExpression(graph, repo, expression) {
    const colon = expression.indexOf(":");
    const commit = await resolveCommit(repo, colon < 0 ? expression : expression.slice(0, colon));
    if (commit === undefined)
        return colon < 0 ? graph.object(repo, expression) : null;
    if (colon < 0)
        return graph.commit(repo, commit);
    const entry = await findEntry(repo.git.objects, commit.tree, expression.slice(colon + 1));
    return entry === undefined ? null : graph.object(repo, entry.oid);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/objects/repository-object.ts













function repositoryObject(graph, repo) {
    const { seen } = repo;
    const { world, actor } = graph.call;
    const require = (...permissions) => {
        requirePermission(actor, seen, "read", ...permissions);
    };
    const parent = world.state.repositories.find(({ id }) => id === seen.forkOf);
    return {
        __typename: "Repository",
        id: nodeId("R", seen.id),
        databaseId: seen.id,
        name: seen.name,
        nameWithOwner: fullName(seen),
        owner: () => graph.account(seen.owner),
        url: repositoryUrls(world.addresses, seen).html_url,
        description: seen.description,
        isArchived: seen.isArchived,
        isPrivate: seen.isPrivate,
        isFork: seen.forkOf !== null,
        isDisabled: false,
        isLocked: false,
        visibility: seen.isPrivate ? "PRIVATE" : "PUBLIC",
        parent: () => (parent === undefined ? null : graph.repository(graph.call.open(parent))),
        createdAt: seen.createdAt,
        updatedAt: seen.updatedAt,
        pushedAt: seen.pushedAt,
        viewerPermission: viewerPermission(graph, repo),
        viewerCanAdminister: actor.may(seen, "administration", "write"),
        autoMergeAllowed: seen.allowAutoMerge,
        mergeCommitAllowed: seen.allowMergeCommit,
        squashMergeAllowed: seen.allowSquashMerge,
        rebaseMergeAllowed: seen.allowRebaseMerge,
        deleteBranchOnMerge: seen.deleteBranchOnMerge,
        ...refFields(graph, repo, () => {
            require("contents");
        }),
        pullRequest: ({ number }) => {
            require("pull_requests");
            const pull = seenPull(repo, number);
            if (pull === undefined)
                throw unresolved("PullRequest", `number of ${number}`);
            return graph.pullRequest(repo, pull);
        },
        pullRequests: ({ orderBy, ...request }) => {
            require("pull_requests");
            return connection("pullRequests", request, matchingPulls(seen, { ...request, orderBy }), (pull) => graph.pullRequest(repo, pull));
        },
        label: ({ name }) => {
            const label = findLabel(seen, name);
            return label === undefined ? null : graph.label(repo, label);
        },
        labels: ({ query, ...paging }) => connection("labels", paging, seen.labels.filter(({ name }) => name.toLowerCase().includes((query ?? "").toLowerCase())), (label) => graph.label(repo, label)),
        release: ({ tagName }) => {
            const release = seen.releases.find((each) => each.tagName === tagName);
            return release === undefined ? null : graph.release(repo, release);
        },
        releases: ({ orderBy, ...paging }) => {
            require("contents");
            const mayDraft = actor.may(seen, "contents", "write");
            const shown = seen.releases.filter(({ isDraft }) => !isDraft || mayDraft);
            return connection("releases", paging, byReleaseOrder(shown, orderBy), (release) => graph.release(repo, release));
        },
        latestRelease: () => {
            const release = latestRelease(seen);
            return release === undefined ? null : graph.release(repo, release);
        },
    };
}
/** A person's role. An App has none: https://docs.github.com/graphql/reference/objects#repository says so of this field. */
function viewerPermission({ call: { actor } }, { seen }) {
    if (actor.kind === "app" || actor.kind === "actions")
        return null;
    const { admin, push, pull } = permissionsOf(actor, seen);
    return admin ? "ADMIN" : push ? "WRITE" : pull ? "READ" : null;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/graph.ts









function createGraph(call) {
    const graph = {
        call,
        account: (login) => accountObject(call.world, login),
        user: (login) => ({ ...accountObject(call.world, login), __typename: "User", login }),
        repository: (repo) => repositoryObject(graph, repo),
        ref: (repo, ref) => refObject(graph, repo, ref),
        object: (repo, oid) => gitObject(graph, repo, oid),
        commit: (repo, commit) => commitObject(graph, repo, commit),
        pullRequest: (repo, pull) => pullRequestObject(graph, repo, pull),
        label: (repo, label) => labelObject(graph, repo, label),
        comment: (repo, comment) => commentObject(graph, repo, comment),
        release: (repo, release) => releaseObject(graph, repo, release),
    };
    return graph;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/operations/commit-on-branch.ts






/**
 * Commits files to a branch as GitHub does for its API: signed, and every file as an ordinary one.
 * To be called within an effect. @throws {Denial}
 */
async function commitOnBranch(call, repo, request) {
    const { world, actor } = call;
    const { git } = repo;
    const ref = `refs/heads/${request.branch}`;
    const isVisible = (await repo.refs.read(ref)) !== undefined && !repo.hides(request.expectedHead);
    const head = isVisible ? await git.refs.read(ref) : undefined;
    const parent = head === undefined ? undefined : await git.objects.commit(head);
    if (parent === undefined)
        throw notFound(`Could not resolve to a node with the name '${ref}'.`);
    if (parent.oid !== request.expectedHead)
        throw staleData(request.expectedHead);
    const tree = await editTree(git.objects, parent.tree, await editsOf(repo, parent, request));
    const commit = await git.objects.writeCommit(signed({
        tree,
        parents: [parent.oid],
        author: identityOf(world, actor.login),
        committer: webFlow(world),
        message: request.message,
    }));
    await updateRefs(call, repo, [{ name: ref, before: parent.oid, after: commit.oid, force: false }]);
    return commit;
}
async function editsOf({ git }, parent, { additions, deletions }) {
    const edits = new Map();
    for (const path of deletions) {
        requireCleanPath(path);
        if ((await findEntry(git.objects, parent.tree, path)) === undefined) {
            throw unprocessable(`A path was requested for deletion which does not exist as of commit oid \`${parent.oid}\``, {
                type: "FILE_NOT_FOUND",
            });
        }
        edits.set(path, undefined);
    }
    for (const { path, contents } of additions) {
        requireCleanPath(path);
        if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(contents.replaceAll(/\s/g, ""))) {
            throw unprocessable(`The contents of ${path} are not valid base64.`);
        }
        edits.set(path, { mode: "100644", oid: await git.objects.writeBlob(Buffer.from(contents, "base64")) });
    }
    return edits;
}
function requireCleanPath(path) {
    const parts = path.split("/");
    if (parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git")) {
        throw unprocessable(`A path was requested which is malformed: ${path}`);
    }
}
function staleData(expected) {
    return new Denial({
        status: 409,
        type: "STALE_DATA",
        says: `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/find-node.ts




/** The object of a global id, of those kinds that are asked for this way. @throws {Denial} */
async function findNode(graph, id) {
    const { kind, parts } = readNodeId(id);
    const repo = repoOfNode(graph, id);
    const [, key = ""] = parts;
    switch (kind) {
        case "R":
            return graph.repository(repo);
        case "PR": {
            const pull = seenPull(repo, Number(key));
            if (pull !== undefined)
                return graph.pullRequest(repo, pull);
            break;
        }
        case "REF": {
            const oid = await repo.refs.read(key);
            if (oid !== undefined)
                return graph.ref(repo, { name: key, oid });
            break;
        }
        case "LA":
            return graph.label(repo, labelOfNode(repo, id));
        case "IC":
            return graph.comment(repo, commentOfNode(repo, id));
        default: {
            const object = await graph.object(repo, key);
            if (object !== null)
                return object;
        }
    }
    throw unresolvedNode(id);
}
/** The repository that an id is of, or is in. @throws {Denial} */
function repoOfNode({ call }, id) {
    const [repository] = readNodeId(id).parts;
    const found = call.world.state.repositories.find((each) => String(each.id) === repository);
    if (found === undefined || !maySee(call.actor, found))
        throw unresolvedNode(id);
    return call.open(found);
}
/** The pull request of an id, to be changed. @throws {Denial} */
function pullOfNode(graph, id) {
    const { kind, parts } = readNodeId(id);
    const repo = repoOfNode(graph, id);
    if (kind !== "PR")
        throw unresolvedNode(id);
    return { repo, pull: livePull(repo, Number(parts[1]), unresolvedNode(id)) };
}
function labelOfNode({ seen }, id) {
    return seen.labels.find((label) => isOf(id, "LA", label.id)) ?? fail(id);
}
function commentOfNode({ seen }, id) {
    return seen.comments.find((comment) => isOf(id, "IC", comment.id)) ?? fail(id);
}
function unresolvedNode(id) {
    return notFound(`Could not resolve to a node with the global id of '${id}'`);
}
function isOf(id, wanted, key) {
    const { kind, parts } = readNodeId(id);
    return kind === wanted && parts[1] === String(key);
}
function fail(id) {
    throw unresolvedNode(id);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/mutation.ts

/** Makes one change in a repository, and goes on with how it is afterwards. @throws {Denial} */
async function mutate(graph, { input, name, repo, permissions, }, { change, payload, }) {
    const { call } = graph;
    requirePermission(call.actor, repo.record, "write", ...permissions);
    const changed = await call.effect(name, repo.record, () => change(repo));
    return { clientMutationId: input.clientMutationId ?? null, ...payload(afterwards(repo), changed) };
}
/** What a mutation gives back is never old. */
function afterwards({ record, git }) {
    return { record, seen: record, git, refs: git.refs, hides: () => false };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/commit-mutations.ts








function commitMutations(graph) {
    return {
        createCommitOnBranch: ({ input }) => {
            const { repo, branch } = placeOf(graph, input.branch);
            const { headline, body } = input.message;
            return mutate(graph, { input, name: "createCommitOnBranch", repo, permissions: ["contents"] }, {
                change: () => commitOnBranch(graph.call, repo, {
                    branch,
                    expectedHead: input.expectedHeadOid,
                    message: body == null || body === "" ? headline : `${headline}\n\n${body}`,
                    additions: input.fileChanges?.additions ?? [],
                    deletions: (input.fileChanges?.deletions ?? []).map(({ path }) => path),
                }),
                payload: (after, commit) => ({
                    commit: graph.commit(after, commit),
                    ref: graph.ref(after, { name: `refs/heads/${branch}`, oid: commit.oid }),
                }),
            });
        },
    };
}
/** A branch is named by its id, or by the repository's and its own name. */
function placeOf(graph, branch) {
    const { call } = graph;
    if (branch.id != null) {
        const name = branchOf(readNodeId(branch.id).parts[1] ?? "");
        if (name !== undefined)
            return { repo: repoOfNode(graph, branch.id), branch: name };
    }
    const { repositoryNameWithOwner: fullName, branchName } = branch;
    if (fullName == null || branchName == null) {
        throw unprocessable("A branch needs an id, or both repositoryNameWithOwner and branchName.");
    }
    const [owner = "", name = ""] = fullName.split("/");
    const found = findRepository(call.world.state, owner, name);
    if (found === undefined || !maySee(call.actor, found))
        throw unresolved("Repository", `name '${fullName}'`);
    return { repo: call.open(found), branch: branchName.replace(/^refs\/heads\//, "") };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/label-mutations.ts





const permissions = ["issues", "pull_requests"];
/** Labels and comments. */
function labelMutations(graph) {
    const { call } = graph;
    return {
        createLabel: ({ input, }) => mutate(graph, { input, name: "createLabel", repo: repoOfNode(graph, input.repositoryId), permissions }, {
            change: (repo) => createLabel(call, repo, input),
            payload: (repo, label) => ({ label: graph.label(repo, label) }),
        }),
        addLabelsToLabelable: ({ input }) => label_mutations_changeLabels(graph, input, "addLabelsToLabelable", (standing, named) => [...standing, ...named]),
        removeLabelsFromLabelable: ({ input }) => label_mutations_changeLabels(graph, input, "removeLabelsFromLabelable", (standing, named) => standing.filter((id) => !named.includes(id))),
        addComment: ({ input }) => {
            const { repo, pull } = pullOfNode(graph, input.subjectId);
            return mutate(graph, { input, name: "addComment", repo, permissions }, {
                change: () => addComment(call, repo, pull, input.body),
                payload: (after, comment) => ({
                    commentEdge: {
                        cursor: cursor(after.record.comments.length - 1),
                        node: graph.comment(after, comment),
                    },
                    subject: graph.pullRequest(after, pull),
                }),
            });
        },
        updateIssueComment: ({ input }) => {
            const repo = repoOfNode(graph, input.id);
            const { id } = commentOfNode(repo, input.id);
            return mutate(graph, { input, name: "updateIssueComment", repo, permissions }, {
                change: () => updateComment(call, repo, id, input.body),
                payload: (after, comment) => ({ issueComment: graph.comment(after, comment) }),
            });
        },
    };
}
function label_mutations_changeLabels(graph, input, name, combine) {
    const { repo, pull } = pullOfNode(graph, input.labelableId);
    return mutate(graph, { input, name, repo, permissions }, {
        change: () => {
            const named = input.labelIds.map((id) => labelOfNode(repo, id).id);
            setLabels(graph.call, repo, pull, combine(pull.labels, named));
        },
        payload: (after) => ({ labelable: graph.pullRequest(after, pull) }),
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/pull-request-mutations.ts





function pullRequestMutations(graph) {
    const { call } = graph;
    return {
        createPullRequest: ({ input }) => mutate(graph, {
            input,
            name: "createPullRequest",
            repo: repoOfNode(graph, input.repositoryId),
            permissions: ["pull_requests"],
        }, {
            change: (repo) => createPullRequest(call, repo, {
                title: input.title,
                body: input.body,
                head: pull_request_mutations_headOf(graph, input),
                base: input.baseRefName.replace(/^refs\/heads\//, ""),
                isDraft: input.draft === true,
                maintainerCanModify: input.maintainerCanModify !== false,
            }),
            payload: (repo, pull) => ({ pullRequest: graph.pullRequest(repo, pull) }),
        }),
        updatePullRequest: ({ input }) => onPull(graph, input, "updatePullRequest", async (repo, pull) => {
            await updatePullRequest(call, repo, pull, {
                title: input.title ?? undefined,
                body: input.body ?? undefined,
                base: input.baseRefName ?? undefined,
                state: input.state == null ? undefined : input.state === "OPEN" ? "open" : "closed",
            });
            if (input.maintainerCanModify != null)
                pull.maintainerCanModify = input.maintainerCanModify;
            if (input.labelIds != null) {
                setLabels(call, repo, pull, input.labelIds.map((id) => labelOfNode(repo, id).id));
            }
        }),
        closePullRequest: ({ input }) => onPull(graph, input, "closePullRequest", (repo, pull) => updatePullRequest(call, repo, pull, { state: "closed" })),
        reopenPullRequest: ({ input }) => onPull(graph, input, "reopenPullRequest", (repo, pull) => updatePullRequest(call, repo, pull, { state: "open" })),
        markPullRequestReadyForReview: ({ input }) => onPull(graph, input, "markPullRequestReadyForReview", (repo, pull) => {
            setDraft(call, repo, pull, false);
        }),
        convertPullRequestToDraft: ({ input }) => onPull(graph, input, "convertPullRequestToDraft", (repo, pull) => {
            setDraft(call, repo, pull, true);
        }),
    };
}
/** A change of one pull request, which is given back. */
function onPull(graph, input, name, change) {
    const { repo, pull } = pullOfNode(graph, input.pullRequestId);
    return mutate(graph, { input, name, repo, permissions: ["pull_requests"] }, {
        change: () => change(repo, pull),
        payload: (after) => ({
            pullRequest: graph.pullRequest(after, pull),
            actor: graph.account(graph.call.actor.login),
        }),
    });
}
function pull_request_mutations_headOf(graph, { headRepositoryId, headRefName }) {
    const branch = headRefName.replace(/^refs\/heads\//, "");
    return headRepositoryId == null ? branch : `${repoOfNode(graph, headRepositoryId).record.owner}:${branch}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/merge-mutations.ts




const methods = {
    MERGE: "merge",
    SQUASH: "squash",
    REBASE: "rebase",
};
function mergeMutations(graph) {
    const { call } = graph;
    return {
        mergePullRequest: ({ input }) => onPull(graph, input, "mergePullRequest", async (repo, pull) => {
            await mergePullRequest(call, repo, pull, {
                method: methods[input.mergeMethod ?? "MERGE"],
                expectedHead: input.expectedHeadOid ?? undefined,
                title: input.commitHeadline ?? undefined,
                message: input.commitBody ?? undefined,
            });
        }),
        enablePullRequestAutoMerge: ({ input }) => onPull(graph, input, "enablePullRequestAutoMerge", (repo, pull) => {
            if (input.expectedHeadOid != null && input.expectedHeadOid !== pull.headOid) {
                throw unprocessable("Head branch was modified. Review and try the merge again.");
            }
            return enableAutoMerge(call, repo, pull, {
                method: methods[input.mergeMethod ?? "MERGE"],
                title: input.commitHeadline ?? null,
                message: input.commitBody ?? null,
            });
        }),
        disablePullRequestAutoMerge: ({ input }) => onPull(graph, input, "disablePullRequestAutoMerge", (repo, pull) => {
            disableAutoMerge(call, repo, pull);
        }),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/ref-mutations.ts







const ref_mutations_permissions = ["contents"];
function refMutations(graph) {
    const { call } = graph;
    return {
        createRef: ({ input }) => mutate(graph, { input, name: "createRef", repo: repoOfNode(graph, input.repositoryId), permissions: ref_mutations_permissions }, {
            change: async (repo) => {
                const { name, oid } = input;
                if (!isRefName(name))
                    throw unprocessable(`Name '${name}' is not a valid ref name.`);
                await ref_mutations_requireVisible(repo, oid);
                if ((await repo.git.refs.read(name)) !== undefined) {
                    throw unprocessable(`A ref named "${name}" already exists in the repository.`);
                }
                await updateRefs(call, repo, [{ name, before: zeroOid, after: oid, force: false }]);
            },
            payload: (repo) => ({ ref: graph.ref(repo, { name: input.name, oid: input.oid }) }),
        }),
        updateRef: async ({ input }) => {
            const { repo, name } = await refOfNode(graph, input.refId);
            return mutate(graph, { input, name: "updateRef", repo, permissions: ref_mutations_permissions }, {
                change: async () => {
                    await ref_mutations_requireVisible(repo, input.oid);
                    await updateRefs(call, repo, [{ name, after: input.oid, force: input.force === true }]);
                },
                payload: (after) => ({ ref: graph.ref(after, { name, oid: input.oid }) }),
            });
        },
        updateRefs: ({ input }) => mutate(graph, { input, name: "updateRefs", repo: repoOfNode(graph, input.repositoryId), permissions: ref_mutations_permissions }, {
            change: async (repo) => {
                for (const { afterOid } of input.refUpdates)
                    if (afterOid !== zeroOid)
                        await ref_mutations_requireVisible(repo, afterOid);
                await updateRefs(call, repo, input.refUpdates.map(({ name, beforeOid, afterOid, force }) => ({
                    name,
                    before: beforeOid ?? undefined,
                    after: afterOid,
                    force: force === true,
                })));
            },
            payload: () => ({}),
        }),
        deleteRef: async ({ input }) => {
            const { repo, name } = await refOfNode(graph, input.refId);
            return mutate(graph, { input, name: "deleteRef", repo, permissions: ref_mutations_permissions }, {
                change: () => updateRefs(call, repo, [{ name, after: zeroOid, force: true }]),
                payload: () => ({}),
            });
        },
    };
}
async function refOfNode(graph, id) {
    const repo = repoOfNode(graph, id);
    const { kind, parts } = readNodeId(id);
    const name = parts[1] ?? "";
    if (kind !== "REF" || (await repo.refs.read(name)) === undefined)
        throw unresolvedNode(id);
    return { repo, name };
}
async function ref_mutations_requireVisible(repo, oid) {
    const isThere = isOid(oid) && !repo.hides(oid) && (await repo.git.objects.info(oid)) !== undefined;
    if (!isThere)
        throw unprocessable(`Could not resolve to a node: no object ${oid} exists in this repository.`);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/mutations/index.ts





/** Every mutation that is served. */
function mutationRoot(graph) {
    return {
        ...refMutations(graph),
        ...commitMutations(graph),
        ...pullRequestMutations(graph),
        ...mergeMutations(graph),
        ...labelMutations(graph),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/query-cost.ts
/**
 * What GitHub charges: one point for a hundred requests that the connections would take one by one.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function queryCost(document, variables) {
    let requests = 0;
    let nodes = 0;
    const visit = (set, parents, within) => {
        for (const selection of set?.selections ?? []) {
            if (selection.kind === "FragmentSpread") {
                const name = selection.name.value;
                const fragment = document.definitions.find((each) => each.kind === "FragmentDefinition" && each.name.value === name);
                if (fragment?.kind === "FragmentDefinition" && !within.includes(name)) {
                    visit(fragment.selectionSet, parents, [...within, name]);
                }
            }
            else if (selection.kind === "InlineFragment")
                visit(selection.selectionSet, parents, within);
            else {
                const size = pageSize(selection, variables);
                if (size !== undefined) {
                    requests += parents;
                    nodes += parents * size;
                }
                visit(selection.selectionSet, parents * (size ?? 1), within);
            }
        }
    };
    for (const definition of document.definitions) {
        if (definition.kind === "OperationDefinition")
            visit(definition.selectionSet, 1, []);
    }
    return { cost: Math.max(1, Math.round(requests / 100)), nodes };
}
/** How many a connection is asked for; undefined for a field that is none. */
function pageSize(field, variables) {
    const argument = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
    const value = argument?.value;
    const size = value?.kind === "IntValue"
        ? value.value
        : value?.kind === "Variable"
            ? variables[value.name.value]
            : undefined;
    return size === undefined ? undefined : Number(size);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/query-root.ts




/** What a query can begin with. */
function queryRoot(graph, rateLimit) {
    const { world, actor } = graph.call;
    return {
        id: "Query",
        viewer: () => graph.user(actor.login),
        rateLimit: () => {
            const { reset, ...facts } = rateLimit();
            return { ...facts, resetAt: new Date(reset * 1000).toISOString().replace(".000Z", "Z") };
        },
        repository: (wanted) => {
            const { owner, name, followRenames } = wanted;
            const found = findRepository(world.state, owner, name);
            const isRenamed = found !== undefined && fullName(found).toLowerCase() !== `${owner}/${name}`.toLowerCase();
            if (found === undefined || !maySee(actor, found) || (isRenamed && followRenames === false)) {
                throw unresolved("Repository", `name '${owner}/${name}'`);
            }
            return graph.repository(graph.call.open(found));
        },
        node: ({ id }) => findNode(graph, id),
        nodes: ({ ids }) => ids.map((id) => findNode(graph, id)),
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/answer-graphql.ts









/** More nodes than these are never given at once. */
const mostNodes = 500_000;
/** Answers a request to GraphQL, refusals included. */
async function answerGraphql({ limits }, call, { body, holder }) {
    if (call.actor.kind === "anonymous")
        return json(unauthenticated(call), 401);
    const request = dist/* safeParse */.xLC(graphqlRequest, body);
    if (!request.success)
        return json({ message: "A query attribute must be specified and must be a string." }, 400);
    const { query, variables, operationName } = request.output;
    const read = await readDocument(query);
    if (read.kind === "invalid")
        return json({ errors: read.errors.map(renderError) });
    const { document } = read;
    const variableValues = variables ?? {};
    const { cost, nodes } = queryCost(document, variableValues);
    if (nodes > mostNodes)
        return json({ errors: [tooManyNodes(nodes)] });
    if (!limits.spend(holder, "graphql", cost))
        return json({ errors: [rateLimited] });
    const { execute } = await loadGraphql();
    // What is not a refusal is no answer: a connection that breaks off, or a bug.
    const graph = createGraph(call);
    const rateLimit = () => ({ cost, nodeCount: nodes, ...limits.read(holder, "graphql") });
    const { data, errors } = await execute({
        schema: await loadSchema(),
        document,
        rootValue: { ...queryRoot(graph, rateLimit), ...mutationRoot(graph) },
        variableValues,
        ...(operationName == null ? {} : { operationName }),
    });
    const failure = errors
        ?.map(({ cause }) => cause)
        .find((cause) => cause instanceof Error && !(cause instanceof Denial));
    if (failure !== undefined)
        throw failure;
    return json({
        ...(data === undefined ? {} : { data }),
        ...(errors === undefined ? {} : { errors: errors.map(renderError) }),
    });
}
/** GitHub puts the kind of an error beside its message. */
function renderError({ message, path, locations, cause }) {
    if (cause instanceof Denial) {
        const { type, says } = cause.facts;
        return { type, path, locations, message: says };
    }
    return { ...(path === undefined ? {} : { path }), locations, message };
}
function unauthenticated({ actor }) {
    return {
        message: inaccessible(actor).facts.says.replace("Requires authentication", "This endpoint requires you to be authenticated."),
        documentation_url: "https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql",
        status: "401",
    };
}
function tooManyNodes(nodes) {
    const says = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${mostNodes}.`;
    return { type: "MAX_NODE_LIMIT_EXCEEDED", message: says };
}
const rateLimited = { type: "RATE_LIMITED", message: "API rate limit exceeded for installation ID 1." };

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/read-body.ts



const unzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** The whole body; git sends larger ones compressed. @throws {Denial} 413. */
async function readBody(request, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > limit)
            throw new Denial({ status: 413, type: "UNPROCESSABLE", says: "Request Entity Too Large" });
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    return request.headers["content-encoding"] === "gzip" ? unzip(bytes) : bytes;
}
/** The value, or undefined for what is no JSON. Nothing at all is JSON of `undefined`. */
function parseJson(bytes) {
    if (bytes.length === 0)
        return { value: undefined };
    try {
        return { value: JSON.parse(bytes.toString("utf8")) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/connection-dropped.ts
/** Thrown where a planned fault breaks off the connection. */
class ConnectionDropped extends Error {
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/request-call.ts


/** The call that a request is: every change it makes may fail before or after, as planned. */
function requestCall(world, actor, { exchange, faults, staleness, }) {
    let isDropped = false;
    const drop = async (fault) => {
        if (fault?.kind !== "dropped" && fault?.kind !== "lost-answer")
            return;
        isDropped = true;
        await fault.meanwhile?.(exchange);
        throw new ConnectionDropped();
    };
    return {
        world,
        actor,
        open: staleness.next(),
        effect: (name, repository, action) => world.exclusively(repository, async () => {
            // Where the connection broke off, nothing that would have followed happens.
            if (isDropped)
                throw new ConnectionDropped();
            const planned = faults.forEffect(exchange, { name, repository: fullName(repository) });
            const of = (kind) => planned.find((fault) => fault.kind === kind);
            await drop(of("dropped"));
            const stale = of("stale-reads");
            const thaw = stale?.kind === "stale-reads" ? await staleness.freeze(repository, stale) : undefined;
            const result = await request_call_attempt(action, thaw);
            exchange.effects.push(name);
            await drop(of("lost-answer"));
            return result;
        }),
    };
}
/** Without an effect there is nothing that reads could miss. */
async function request_call_attempt(action, thaw) {
    try {
        return await action();
    }
    catch (denied) {
        thaw?.();
        throw denied;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/render-answer.ts

/** Adds the headers that every answer of the API has, and answers 304 where the client has it already. */
function renderAnswer(reply, context) {
    const { bytes, type, body } = serialize(reply);
    const limit = context.limits.read(context.holder, context.resource);
    const etag = `W/"${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}"`;
    const isCacheable = context.isRead && reply.status === 200;
    const isKnown = isCacheable && context.ifNoneMatch?.replace(/^W\//, "") === etag.replace(/^W\//, "");
    const headers = {
        server: "github.com",
        ...(type === undefined || isKnown ? {} : { "content-type": type }),
        "x-github-media-type": "github.v3; format=json",
        "x-github-api-version-selected": context.apiVersion,
        "x-github-request-id": context.requestId,
        "x-ratelimit-limit": String(limit.limit),
        "x-ratelimit-remaining": String(limit.remaining),
        "x-ratelimit-used": String(limit.used),
        "x-ratelimit-reset": String(limit.reset),
        "x-ratelimit-resource": context.resource,
        ...(isCacheable
            ? { etag, "cache-control": "private, max-age=60, s-maxage=60", vary: "Accept, Authorization, Cookie" }
            : { "cache-control": "no-cache" }),
        ...reply.headers,
    };
    return isKnown
        ? { status: 304, headers, bytes: Buffer.alloc(0), body: undefined }
        : { status: reply.status, headers, bytes, body };
}
function serialize({ content }) {
    switch (content.kind) {
        case "json":
            return {
                bytes: Buffer.from(JSON.stringify(content.value)),
                type: "application/json; charset=utf-8",
                body: content.value,
            };
        case "bytes":
            return { bytes: content.bytes, type: content.type, body: content.bytes.toString("utf8") };
        case "none":
            return { bytes: Buffer.alloc(0), type: undefined, body: undefined };
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/rest/route.ts
/** The repository has another name now. */
class Moved extends Error {
    repositoryId;
    constructor(repositoryId) {
        super("Moved Permanently");
        this.repositoryId = repositoryId;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/rest-surface.ts





/** Answers a request to REST, refusals included. */
async function answerRest(surface, call, asked) {
    const { exchange } = asked;
    const [path = ""] = exchange.path.split("?");
    const match = surface.router(exchange.method, path);
    if (match === undefined)
        return denialReply(notFound(), "");
    const request = openRequest(surface, call, { ...asked, match });
    try {
        return await match.route.handle(request);
    }
    catch (problem) {
        if (problem instanceof Moved)
            return movedReply(call, exchange, problem);
        if (problem instanceof Denial)
            return denialReply(problem, match.route.docs);
        throw problem;
    }
}
function openRequest({ tokens, limits }, call, { exchange, header, holder, match: { route, params } }) {
    let repositoryId;
    return {
        call,
        target: exchange.path,
        get repositoryId() {
            return repositoryId;
        },
        query: new URL(exchange.path, "http://localhost").searchParams,
        body: exchange.requestBody,
        param: (name) => params[name] ?? "",
        header,
        repository(level, ...permissions) {
            const { owner = "", repo = "" } = params;
            const found = findRepository(call.world.state, owner, repo);
            if (found === undefined || !maySee(call.actor, found))
                throw notFound();
            if (fullName(found).toLowerCase() !== `${owner}/${repo}`.toLowerCase())
                throw new Moved(found.id);
            requirePermission(call.actor, found, level, ...permissions);
            repositoryId = found.id;
            return call.open(found);
        },
        rateLimit: (resource) => limits.read(holder, resource),
        effect: (repo, action) => call.effect(route.effect ?? "", repo.record, action),
        issueToken: tokens.issue,
    };
}
/** `docs`: the page about the operation, where the refusal has none of its own. */
function denialReply({ facts }, docs) {
    const { status, says, restSays, errors, documentation } = facts;
    const body = {
        message: restSays ?? says,
        ...(errors === undefined ? {} : { errors }),
        documentation_url: documentation ?? `https://docs.github.com/rest${docs === "" ? "" : `/${docs}`}`,
        status: String(status),
    };
    return json(body, status);
}
function movedReply({ world }, exchange, { repositoryId }) {
    const rest = exchange.path.replace(/^\/repos\/[^/]+\/[^/?]+/, "");
    const url = `${world.addresses.api}/repositories/${repositoryId}${rest}`;
    // A method with a body is to be sent again as it is.
    const status = exchange.method === "GET" || exchange.method === "HEAD" ? 301 : 307;
    const documentation_url = "https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects";
    return json({ message: "Moved Permanently", url, documentation_url }, status, { location: url });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/api-answer.ts









/** Answers a request to REST or GraphQL. */
async function answerApi(parts, raw, exchange) {
    const resource = exchange.surface === "graphql" ? "graphql" : "core";
    const holder = secretOf(raw.headers["authorization"]) ?? "";
    const reply = await replyTo(parts, { raw, exchange, resource, holder });
    return renderAnswer(reply, {
        requestId: requestId(exchange.number),
        limits: parts.limits,
        holder,
        resource,
        ifNoneMatch: raw.headers["if-none-match"],
        apiVersion: raw.headers["x-github-api-version"] ?? "2022-11-28",
        isRead: exchange.surface === "rest" && (raw.method === "GET" || raw.method === "HEAD"),
    });
}
async function replyTo(parts, request) {
    const { raw, exchange, resource, holder } = request;
    if (parseJson(raw.body) === undefined)
        return denialReply(notJson, "");
    const actor = identify(parts, raw.headers["authorization"]);
    if (actor instanceof Denial)
        return denialReply(actor, "");
    // Asking how many are left costs nothing.
    const isFree = exchange.template === "/rate_limit";
    if (!isFree && resource === "core" && !parts.limits.spend(holder, resource, 1))
        return denialReply(exhausted(actor), "");
    const call = requestCall(parts.world, actor, { ...parts, exchange });
    return resource === "graphql"
        ? answerGraphql(parts, call, { body: exchange.requestBody, holder })
        : answerRest(parts, call, { exchange, holder, header: (name) => raw.headers[name] });
}
function identify({ tokens }, authorization) {
    try {
        return tokens.identify(authorization);
    }
    catch (problem) {
        if (problem instanceof Denial)
            return problem;
        throw problem;
    }
}
const notJson = new Denial({ status: 400, type: "BAD_REQUEST", says: "Problems parsing JSON" });
function exhausted(actor) {
    const whose = actor === anonymous ? "127.0.0.1" : actor.kind === "pat" ? "user ID 1" : "installation ID 1";
    return new Denial({
        status: 403,
        type: "RATE_LIMITED",
        says: `API rate limit exceeded for ${whose}.`,
        documentation: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#primary-rate-limit",
    });
}
/** Of the form of GitHub's, so that logs look alike. */
function requestId(number) {
    const word = () => (0,external_node_crypto_.randomBytes)(3).toString("hex").toUpperCase();
    return `${number.toString(16).toUpperCase().padStart(4, "0")}:${word()}:${word()}:${word()}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/broken-answer.ts
/** Ends the connection without an answer. Git asks again by itself when there was no word at all: it gets the first ones. */
function breakOff(response, { surface }) {
    if (surface !== "git" || response.headersSent) {
        response.destroy();
        return;
    }
    response.writeHead(200, {
        "content-type": "application/x-git-receive-pack-result",
        "content-length": "1000",
    });
    response.write("00", () => {
        response.destroy();
    });
}
/** Nothing that GitHub would say: a bug of the stand-in, or of what a test hooked in. */
function confess(response, bug) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    response.writeHead(500, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify({ message }));
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/rehearsal/github/smart-http/pkt-line.ts
/** https://git-scm.com/docs/protocol-common#_pkt_line_format */
const flushPacket = Buffer.from("0000");
function packet(content) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}
/** The lines up to the next flush, and what follows it. */
function readPackets(bytes) {
    const lines = [];
    let at = 0;
    while (at + 4 <= bytes.length) {
        const length = Number.parseInt(bytes.toString("latin1", at, at + 4), 16);
        if (length === 0)
            return { lines, rest: bytes.subarray(at + 4) };
        if (Number.isNaN(length) || length < 4)
            break;
        lines.push(bytes.subarray(at + 4, at + length));
        at += length;
    }
    return { lines, rest: bytes.subarray(bytes.length) };
}
const mostInPacket = 65_515;
/** The content in as many packets as it takes, on one of the two channels: 1 is for the client, 2 for people. */
function sideband(channel, content) {
    const packets = [];
    for (let at = 0; at < content.length; at += mostInPacket) {
        packets.push(packet(Buffer.concat([Buffer.from([channel]), content.subarray(at, at + mostInPacket)])));
    }
    return packets;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/smart-http/advertise-push.ts


const capabilities = "report-status delete-refs side-band-64k quiet atomic ofs-delta object-format=sha1 agent=git/github";
/** What a client is told before it pushes. https://git-scm.com/docs/http-protocol#_smart_server_response */
async function advertisePush(refs) {
    const known = await refs.list("refs/");
    const lines = known.length === 0 ? [`${zeroOid} capabilities^{}`] : known.map(({ name, oid }) => `${oid} ${name}`);
    return Buffer.concat([
        packet("# service=git-receive-pack\n"),
        flushPacket,
        ...lines.map((line, index) => packet(index === 0 ? `${line}\0${capabilities}\n` : `${line}\n`)),
        flushPacket,
    ]);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/smart-http/push-request.ts

/** https://git-scm.com/docs/gitprotocol-pack#_reference_update_request_and_packfile_transfer */
function parsePushRequest(body) {
    const { lines, rest } = readPackets(body);
    const texts = lines.map((line) => line.toString("utf8").replace(/\n$/, ""));
    const capabilities = new Set((texts.find((text) => text.includes("\0")) ?? "").split("\0")[1]?.split(" "));
    const commands = texts
        .map((text) => /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0]+)/.exec(text))
        .filter((found) => found !== null)
        .map(([, before = "", after = "", ref = ""]) => ({ before, after, ref }));
    return {
        commands,
        isAtomic: capabilities.has("atomic"),
        hasSideband: capabilities.has("side-band-64k"),
        wantsReport: capabilities.has("report-status"),
        pack: capabilities.has("push-options") ? readPackets(rest).rest : rest,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/smart-http/receive-push.ts





/**
 * Takes a push in, under the very rules that hold for the API, and gives git's report about each ref.
 * https://git-scm.com/docs/gitprotocol-pack#_report_status
 */
async function receivePush(call, repo, push) {
    const problem = await unpack(repo, push);
    if (problem !== undefined)
        return report(push, { unpacked: problem, outcomes: [] });
    let outcomes = [];
    // What is refused altogether has no effect.
    await receive_push_attempt(() => call.effect("push", repo.record, async () => {
        outcomes = await (push.isAtomic ? atOnce : oneByOne)(call, repo, push);
        const [refused] = outcomes;
        if (refused?.denial !== undefined && outcomes.every(({ denial }) => denial !== undefined))
            throw refused.denial;
    }));
    return report(push, { unpacked: "ok", outcomes });
}
async function oneByOne(call, repo, { commands }) {
    const outcomes = [];
    for (const command of commands) {
        outcomes.push({ command, denial: await receive_push_attempt(() => updateRefs(call, repo, [updateOf(command)])) });
    }
    return outcomes;
}
async function atOnce(call, repo, { commands }) {
    const denial = await receive_push_attempt(() => updateRefs(call, repo, commands.map(updateOf)));
    return commands.map((command) => ({ command, denial }));
}
/** Whether git itself would have sent a push that leaves commits behind was the client's to decide. */
function updateOf({ ref, before, after }) {
    return { name: ref, before, after, force: true };
}
async function receive_push_attempt(action) {
    try {
        await action();
        return undefined;
    }
    catch (problem) {
        if (problem instanceof Denial)
            return problem;
        throw problem;
    }
}
/** Small packs become loose objects, larger ones stay packs, as with git's own `receive.unpackLimit`. */
const mostUnpacked = 100;
/** Undefined: all is there; else what is wrong with it. */
async function unpack({ git }, { pack, commands }) {
    const { program, folder } = git;
    if (pack.length > 0) {
        const isSmall = pack.readUInt32BE(8) < mostUnpacked;
        const command = isSmall ? ["unpack-objects", "-q"] : ["index-pack", "--stdin", "--fix-thin"];
        const { exitCode } = await program.run(command, { folder, input: pack, allow: [1, 128] });
        if (exitCode !== 0)
            return "unpacker error";
    }
    const tips = commands.map(({ after }) => after).filter((oid) => oid !== zeroOid);
    if (tips.length === 0)
        return undefined;
    const { exitCode } = await program.run(["rev-list", "--objects", "--quiet", "--stdin", "--not", "--all"], {
        folder,
        input: `${tips.join("\n")}\n`,
        allow: [1, 128],
    });
    return exitCode === 0 ? undefined : "missing necessary objects";
}
function report({ commands, hasSideband, wantsReport }, { unpacked, outcomes }) {
    const results = unpacked === "ok"
        ? outcomes.map(({ command: { ref }, denial }) => denial === undefined ? `ok ${ref}\n` : `ng ${ref} ${reasonOf(denial)}\n`)
        : commands.map(({ ref }) => `ng ${ref} unpacker error\n`);
    const lines = Buffer.concat([
        ...[`unpack ${unpacked}\n`, ...results].map((line) => packet(line)),
        flushPacket,
    ]);
    const words = outcomes.flatMap(({ denial }) => denial?.facts.push?.lines ?? []).map((line) => `${line}\n`);
    if (!hasSideband)
        return wantsReport ? lines : Buffer.alloc(0);
    return Buffer.concat([
        ...sideband(2, Buffer.from(words.join(""))),
        ...(wantsReport ? sideband(1, lines) : []),
        flushPacket,
    ]);
}
function reasonOf({ facts }) {
    return facts.push?.reason ?? facts.says;
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/git-surface.ts









/** Clones, fetches and pushes over HTTP. https://git-scm.com/docs/http-protocol */
async function answerGit(parts, request) {
    const url = new URL(request.exchange.path, parts.world.addresses.web);
    const service = url.searchParams.get("service") ?? url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
    const isPush = service === "git-receive-pack";
    const admission = admit(parts, request, { url, isPush });
    if ("status" in admission) {
        const { status, text, headers } = admission;
        send(request, status, { "content-type": "text/plain", ...headers }, Buffer.from(text));
        return;
    }
    const call = requestCall(parts.world, admission.actor, { ...parts, exchange: request.exchange });
    const repo = call.open(admission.repository);
    const isAdvertisement = url.pathname.endsWith("/info/refs");
    if (!isPush) {
        await uploadPack(request, repo.git, isAdvertisement);
        return;
    }
    const body = isAdvertisement
        ? await advertisePush(repo.git.refs)
        : await receivePush(call, repo, parsePushRequest(request.raw.body));
    const kind = isAdvertisement ? "advertisement" : "result";
    send(request, 200, { "content-type": `application/x-git-receive-pack-${kind}` }, body);
}
/** The repository and who asks, or how that is refused. */
function admit({ world, tokens }, { exchange, raw }, { url, isPush }) {
    const [owner = "", name = ""] = (exchange.repository ?? "").split("/");
    const repository = findRepository(world.state, decodeURIComponent(owner), decodeURIComponent(name));
    const actor = whoIs(tokens, raw.headers["authorization"]);
    if (actor === undefined)
        return challenge("Invalid username or token.");
    const isAnonymous = actor.kind === "anonymous";
    if (repository === undefined || !maySee(actor, repository)) {
        return isAnonymous ? challenge("No anonymous access.") : { status: 404, text: "Repository not found." };
    }
    if (fullName(repository).toLowerCase() !== `${owner}/${name}`.toLowerCase()) {
        const rest = url.pathname.split("/").slice(3).join("/");
        const location = `${world.addresses.web}/${fullName(repository)}.git/${rest}${url.search}`;
        return { status: 301, text: "", headers: { location } };
    }
    if (isPush && isAnonymous)
        return challenge("No anonymous write access.");
    if (!actor.may(repository, "contents", isPush ? "write" : "read")) {
        return { status: 403, text: `Permission to ${fullName(repository)}.git denied to ${actor.login}.` };
    }
    const isReadOnly = isPush && repository.isArchived;
    return isReadOnly
        ? { status: 403, text: "This repository was archived so it is read-only." }
        : { repository, actor };
}
/** Git sends its credentials only when it is asked for them. */
function challenge(text) {
    return { status: 401, text, headers: { "www-authenticate": 'Basic realm="GitHub"' } };
}
function whoIs(tokens, authorization) {
    try {
        return tokens.identify(authorization);
    }
    catch (problem) {
        if (problem instanceof Denial)
            return undefined;
        throw problem;
    }
}
/** Git's own program does the talking, and its output goes out as it comes. */
async function uploadPack({ raw, exchange, response, isTruncated }, { program, folder }, isAdvertisement) {
    const protocol = raw.headers["git-protocol"] ?? "";
    const mode = isAdvertisement ? ["--advertise-refs"] : [];
    const child = program.start(["upload-pack", "--stateless-rpc", ...mode, folder], folder, {
        GIT_PROTOCOL: protocol,
    });
    child.on("error", () => response.destroy());
    child.stdin.on("error", () => undefined);
    child.stderr.resume();
    child.stdin.end(raw.body);
    const kind = isAdvertisement ? "advertisement" : "result";
    response.writeHead(200, {
        "content-type": `application/x-git-upload-pack-${kind}`,
        "cache-control": "no-cache",
    });
    exchange.status = 200;
    exchange.outcome = isTruncated ? "truncated" : "answered";
    if (isAdvertisement && !protocol.includes("version=2")) {
        response.write(Buffer.concat([packet("# service=git-upload-pack\n"), flushPacket]));
    }
    if (isTruncated) {
        child.stdout.once("data", (chunk) => {
            response.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => {
                response.destroy();
                child.kill();
            });
        });
        return;
    }
    await (0,external_node_stream_promises_.pipeline)(child.stdout, response);
}
function send({ exchange, response }, status, headers, body) {
    exchange.status = status;
    exchange.responseHeaders = headers;
    exchange.outcome = "answered";
    response.writeHead(status, {
        ...headers,
        "cache-control": "no-cache",
        "content-length": String(body.length),
    });
    response.end(body);
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/graphql/inspect-document.ts


/** What a GraphQL document asks for, without executing it. */
async function inspectDocument(body) {
    const request = dist/* safeParse */.xLC(graphqlRequest, body);
    const nothing = { operationName: undefined, operations: [], isWrite: false };
    if (!request.success)
        return nothing;
    const { query, operationName } = request.output;
    const read = await readDocument(query);
    if (read.kind === "invalid")
        return nothing;
    const operations = read.document.definitions.filter((each) => each.kind === "OperationDefinition");
    const chosen = operations.find(({ name }) => operationName == null || name?.value === operationName);
    const fields = chosen?.selectionSet.selections ?? [];
    return {
        operationName: chosen?.name?.value,
        operations: fields.flatMap((field) => (field.kind === "Field" ? [field.name.value] : [])),
        isWrite: chosen?.operation === "mutation",
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/identify.ts



const gitPath = /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?\/(?<service>info\/refs|git-upload-pack|git-receive-pack)$/;
/** What a request is about, as far as that can be seen from outside. A body that is no JSON counts as none. */
async function identify_identify(world, router, request) {
    const url = new URL(request.target, world.addresses.web);
    const git = gitPath.exec(url.pathname)?.groups;
    if (git !== undefined)
        return identifyGit(url, git);
    const below = (root) => url.pathname.slice(new URL(root).pathname.length) + url.search;
    const body = parseJson(request.body)?.value;
    if (url.href.startsWith(world.addresses.graphql)) {
        return {
            surface: "graphql",
            path: below(world.addresses.graphql) || "/",
            template: undefined,
            repository: undefined,
            requestBody: body,
            ...(await inspectDocument(body)),
        };
    }
    const path = url.href.startsWith(world.addresses.api) ? below(world.addresses.api) : undefined;
    const named = path === undefined ? "/not-served" : byName(world, path);
    const match = router(request.method, named.replace(/\?.*$/, ""));
    const { owner, repo } = match?.params ?? {};
    return {
        surface: "rest",
        path: named,
        template: match?.route.template,
        operationName: undefined,
        operations: match?.route.effect === undefined ? [] : [match.route.effect],
        repository: owner === undefined || repo === undefined ? undefined : `${owner}/${repo}`,
        requestBody: body,
        isWrite: match?.route.effect !== undefined,
    };
}
function identifyGit(url, groups) {
    const { owner = "", name = "", service = "" } = groups;
    const isPush = service === "git-receive-pack";
    return {
        surface: "git",
        path: url.pathname + url.search,
        template: `/{owner}/{repo}/${service}`,
        operationName: undefined,
        operations: isPush ? ["push"] : [],
        repository: `${owner}/${name}`,
        requestBody: undefined,
        isWrite: isPush,
    };
}
/** `/repositories/12/pulls`, as in GitHub's own links, under the repository's name. */
function byName(world, path) {
    return path.replace(/^\/repositories\/(\d+)/, (unknown, id) => {
        const found = world.state.repositories.find((repository) => repository.id === Number(id));
        return found === undefined ? unknown : `/repos/${fullName(found)}`;
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/open-exchange.ts



/** A push brings whole histories. */
const open_exchange_mostBytes = 1024 * 1024 * 1024;
/** @throws {Denial} 413. */
async function readRequest(request) {
    return {
        method: request.method ?? "GET",
        target: request.url ?? "/",
        headers: headersOf(request),
        body: await readBody(request, open_exchange_mostBytes),
    };
}
/** Enters the request among the exchanges, without its secret. */
async function openExchange({ world, router, exchanges, senders }, raw) {
    const requestHeaders = Object.fromEntries(Object.entries(raw.headers).filter(([name]) => name !== "authorization"));
    const exchange = {
        number: exchanges.length + 1,
        method: raw.method,
        ...(await identify_identify(world, router, raw)),
        requestHeaders,
        status: 0,
        responseHeaders: {},
        responseBody: undefined,
        effects: [],
        outcome: "open",
    };
    exchanges.push(exchange);
    const secret = secretOf(raw.headers["authorization"]);
    if (secret !== undefined)
        senders.set(exchange, secret);
    return exchange;
}
function headersOf({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/send-answer.ts
/** Sends it all or, `isTruncated`, the head and half of the body. */
function sendAnswer(response, { status, headers, bytes }, { isTruncated = false, isHead = false } = {}) {
    const hasBody = status !== 204 && status !== 304;
    response.writeHead(status, { ...headers, ...(hasBody ? { "content-length": String(bytes.length) } : {}) });
    if (!isTruncated) {
        response.end(hasBody && !isHead ? bytes : undefined);
        return;
    }
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
        response.destroy();
    });
}
/** Sends what a planned fault says. */
function sendCanned(response, exchange, planned) {
    const { status, headers = {}, body } = typeof planned === "function" ? planned(exchange) : planned;
    const isText = typeof body === "string";
    const type = isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
    const bytes = Buffer.from(body === undefined ? "" : isText ? body : JSON.stringify(body));
    exchange.status = status;
    exchange.responseHeaders = { "content-type": type, ...headers };
    exchange.responseBody = body;
    exchange.outcome = "faulted";
    sendAnswer(response, { status, headers: exchange.responseHeaders, bytes, body });
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/github-server.ts










/** The server on every surface: REST, GraphQL and git. */
function createGitHubServer(parts) {
    const whole = { ...parts, router: createRouter(restRoutes) };
    return (0,external_node_http_.createServer)((request, response) => {
        serve(whole, request, response).catch((bug) => {
            confess(response, bug);
        });
    });
}
async function serve(parts, request, response) {
    const raw = await readRequest(request);
    const exchange = await openExchange(parts, raw);
    try {
        await answer(parts, { raw, exchange, faults: parts.faults.forRequest(exchange), response });
    }
    catch (problem) {
        if (!(problem instanceof ConnectionDropped))
            throw problem;
        exchange.outcome = "dropped";
        breakOff(response, exchange);
    }
}
async function answer(parts, { raw, exchange, faults, response, }) {
    for (const fault of faults) {
        if (fault.kind === "delay")
            await (0,external_node_timers_promises_.setTimeout)(fault.milliseconds);
        if (fault.kind === "dropped")
            await drop(fault, exchange);
        if (fault.kind === "answer") {
            sendCanned(response, exchange, fault.answer);
            return;
        }
    }
    const isTruncated = faults.some(({ kind }) => kind === "truncated-body");
    if (exchange.surface === "git") {
        await answerGit(parts, { raw, exchange, response, isTruncated });
        return;
    }
    const answered = await answerApi(parts, raw, exchange);
    const lost = faults.find(({ kind }) => kind === "lost-answer");
    if (lost !== undefined)
        await drop(lost, exchange);
    exchange.status = answered.status;
    exchange.responseHeaders = answered.headers;
    exchange.responseBody = answered.body;
    exchange.outcome = isTruncated ? "truncated" : "answered";
    sendAnswer(response, answered, { isTruncated, isHead: raw.method === "HEAD" });
}
async function drop(fault, exchange) {
    if (fault.kind === "dropped" || fault.kind === "lost-answer")
        await fault.meanwhile?.(exchange);
    throw new ConnectionDropped();
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/server/rate-limits.ts
/** GitHub's own numbers, unless told otherwise. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function rateLimits(now, limit = 5000) {
    const windows = new Map();
    const windowOf = (holder, resource) => {
        const seconds = Math.floor(now().getTime() / 1000);
        const key = `${resource} ${holder}`;
        const known = windows.get(key);
        if (known !== undefined && known.reset > seconds)
            return known;
        const fresh = { used: 0, reset: seconds + 3600 };
        windows.set(key, fresh);
        return fresh;
    };
    return {
        spend(holder, resource, cost) {
            const window = windowOf(holder, resource);
            if (window.used + cost > limit)
                return false;
            window.used += cost;
            return true;
        },
        read(holder, resource) {
            const { used, reset } = windowOf(holder, resource);
            return { limit, used, remaining: limit - used, reset };
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/snapshot.ts




const snapshotSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    state: gitHubState,
    /** By repository, where every ref points. */
    refs: dist/* record */.g1P(dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
async function takeSnapshot(world) {
    const repositories = await Promise.all(world.state.repositories.map((record) => 
    // Between two changes of it, so that its record and its refs belong together.
    world.exclusively(record, async () => {
        const list = await world.git(record).refs.list("refs/");
        const refs = Object.fromEntries(list.map(({ name, oid }) => [name, oid]));
        return { record: structuredClone(record), refs };
    })));
    return {
        version: 1,
        state: { ...structuredClone(world.state), repositories: repositories.map(({ record }) => record) },
        refs: Object.fromEntries(repositories.map(({ record, refs }) => [fullName(record), refs])),
    };
}
/** Objects are never removed, so that it takes no more than to point the refs back. @throws {UsageError} */
async function restoreSnapshot(world, snapshot) {
    const result = dist/* safeParse */.xLC(snapshotSchema, snapshot);
    if (!result.success) {
        throw new errors/* UsageError */.eb({
            code: "standin-snapshot",
            expected: "a snapshot of this version of the stand-in",
            found: result.issues[0].message,
            fix: "Start the rehearsal anew.",
        });
    }
    world.state = structuredClone(result.output.state);
    await Promise.all(world.state.repositories.map(async (repository) => {
        const wanted = result.output.refs[fullName(repository)] ?? {};
        const git = world.git(repository);
        const standing = Object.fromEntries((await git.refs.list("refs/")).map(({ name, oid }) => [name, oid]));
        const names = new Set([...Object.keys(wanted), ...Object.keys(standing)]);
        await git.moveRefs([...names]
            .map((name) => ({ name, before: standing[name] ?? zeroOid, after: wanted[name] ?? zeroOid }))
            .filter(({ before, after }) => before !== after));
    }));
}

;// CONCATENATED MODULE: ./packages/rehearsal/github/start-github.ts














/** Starts GitHub's stand-in on a free port of the loopback address. */
async function startGitHub(options) {
    const { folder, now = () => new Date(), environment = process.env, rateLimit, port = 0 } = options;
    await (0,promises_.mkdir)(folder, { recursive: true });
    // The addresses stand in every answer, and are known only when the port is.
    const addresses = { web: "", api: "", graphql: "" };
    const world = openWorld({ folder, addresses, now, environment });
    const tokens = tokenBook();
    const faults = faultSchedule();
    const exchanges = [];
    const senders = new WeakMap();
    const server = createGitHubServer({
        world,
        tokens,
        faults,
        staleness: openStaleness(world),
        limits: rateLimits(world.now, rateLimit),
        exchanges,
        senders,
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", resolve);
    });
    if (options.snapshot !== undefined)
        await restoreSnapshot(world, options.snapshot);
    Object.assign(addresses, addressesAt(server.address().port));
    return {
        address: addresses.web,
        api: addresses.api,
        graphql: addresses.graphql,
        async createRepository(wanted) {
            return describeRepository(world, await createRepository(world, wanted));
        },
        changeRepository(repository, settings) {
            applySettings(requireRepository(world, repository), settings);
        },
        async renameRepository(repository, to) {
            const record = requireRepository(world, repository);
            const before = world.folderOf(record);
            const after = { owner: to.owner ?? record.owner, name: to.name };
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(world.folderOf(after)), { recursive: true });
            await (0,promises_.rename)(before, world.folderOf(after));
            record.formerNames.push(fullName(record));
            Object.assign(record, after);
            return describeRepository(world, record);
        },
        createToken: (wanted) => tokens.issue(wanted).secret,
        exchanges,
        exchangesOf: (token) => exchanges.filter((exchange) => senders.get(exchange) === token),
        countWrites: (since = 0) => exchanges.slice(since).reduce((sum, { effects }) => sum + effects.length, 0),
        events: world.events.all,
        onEvent: world.events.listen,
        faults,
        ...peopleOf(world),
        snapshot: () => takeSnapshot(world),
        restore: (snapshot) => restoreSnapshot(world, snapshot),
        async close() {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
            world.close();
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/der.ts
/**
 * The few forms of DER that a certificate needs (ITU-T X.690), written by hand: certificate packages
 * cost 180 ms at start and half of a bundle's size budget for this one page (docs/adr/0003).
 */
const der = {
    sequence: (...items) => der_element(0x30, ...items),
    set: (...items) => der_element(0x31, ...items),
    boolean: (value) => der_element(0x01, Buffer.of(value ? 0xff : 0)),
    /** A non-negative integer, given as big-endian bytes. */
    integer: (bytes) => der_element(0x02, withoutSign(bytes)),
    bits: (bytes, unused = 0) => der_element(0x03, Buffer.of(unused), bytes),
    octets: (bytes) => der_element(0x04, bytes),
    text: (value) => der_element(0x0c, Buffer.from(value, "utf8")),
    objectId: (dotted) => der_element(0x06, objectIdBytes(dotted)),
    /** A date before 2050, which X.509 wants as UTCTime (RFC 5280, 4.1.2.5.1). */
    time: (date) => der_element(0x17, Buffer.from(utcTime(date), "ascii")),
    /** `[number]` holding other elements. */
    tagged: (number, ...items) => der_element(0xa0 + number, ...items),
    /** `[number]` in place of the tag of a primitive value. */
    taggedPrimitive: (number, bytes) => der_element(0x80 + number, bytes),
};
function der_element(tag, ...contents) {
    const body = Buffer.concat(contents);
    return Buffer.concat([Buffer.of(tag), lengthBytes(body.length), body]);
}
function lengthBytes(length) {
    if (length < 0x80)
        return Buffer.of(length);
    if (length < 0x100)
        return Buffer.of(0x81, length);
    return Buffer.of(0x82, length >> 8, length & 0xff);
}
function withoutSign(bytes) {
    return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}
function objectIdBytes(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
    return Buffer.from([first * 40 + second, ...rest.flatMap(base128)]);
}
function base128(value) {
    const low = value & 0x7f;
    const high = [];
    for (let left = value >> 7; left > 0; left >>= 7)
        high.unshift((left & 0x7f) | 0x80);
    return [...high, low];
}
function utcTime(date) {
    return `${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, "")}Z`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/certificate-authority.ts


/**
 * Makes a certificate authority that lives for this run only and one server certificate for `hosts`.
 * It is constrained to those names, so that trusting it by mistake endangers no other host, and
 * its key is dropped as soon as the server's certificate is signed. Form: RFC 5280; keys: P-256.
 */
function createThrowAwayAuthority(hosts, now) {
    const authority = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const server = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const issuer = `release-actions rehearsal ${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const common = { issuer, signer: authority, now };
    const authorityCertificate = certificate({
        ...common,
        subject: issuer,
        publicKey: authority.publicKey,
        extensions: [
            critical("2.5.29.19", der.sequence(der.boolean(true), der.integer(Buffer.of(0)))),
            critical("2.5.29.15", der.bits(Buffer.of(0b0000_0110), 1)), // keyCertSign, cRLSign
            critical("2.5.29.30", der.sequence(der.tagged(0, ...hosts.map((host) => der.sequence(dnsName(host)))))),
        ],
    });
    const serverCertificate = certificate({
        ...common,
        subject: "release-actions rehearsal package index",
        publicKey: server.publicKey,
        extensions: [
            critical("2.5.29.19", der.sequence()),
            critical("2.5.29.15", der.bits(Buffer.of(0b1000_0000), 7)), // digitalSignature
            extension("2.5.29.37", der.sequence(der.objectId("1.3.6.1.5.5.7.3.1"))), // serverAuth
            extension("2.5.29.17", der.sequence(...hosts.map(dnsName))),
        ],
    });
    const key = server.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    return { certificate: authorityCertificate, server: { key, cert: serverCertificate } };
}
const day = 24 * 60 * 60 * 1000;
const ecdsaWithSha256 = der.sequence(der.objectId("1.2.840.10045.4.3.2"));
function certificate(content) {
    const { issuer, subject, publicKey, signer, extensions, now } = content;
    const toBeSigned = der.sequence(der.tagged(0, der.integer(Buffer.of(2))), // version 3
    der.integer(Buffer.concat([Buffer.of(1), (0,external_node_crypto_.randomBytes)(15)])), ecdsaWithSha256, commonName(issuer), 
    // A day back, because the clocks of containers and their hosts differ.
    der.sequence(der.time(new Date(now.getTime() - day)), der.time(new Date(now.getTime() + 7 * day))), commonName(subject), spki(publicKey), der.tagged(3, der.sequence(...extensions, extension("2.5.29.14", der.octets(keyIdentifier(publicKey))), extension("2.5.29.35", der.sequence(der.taggedPrimitive(0, keyIdentifier(signer.publicKey)))))));
    const signature = (0,external_node_crypto_.sign)("sha256", toBeSigned, signer.privateKey);
    return pem(der.sequence(toBeSigned, ecdsaWithSha256, der.bits(signature)));
}
function extension(id, value) {
    return der.sequence(der.objectId(id), der.octets(value));
}
function critical(id, value) {
    return der.sequence(der.objectId(id), der.boolean(true), der.octets(value));
}
function dnsName(host) {
    return der.taggedPrimitive(2, Buffer.from(host, "ascii"));
}
function commonName(value) {
    return der.sequence(der.set(der.sequence(der.objectId("2.5.4.3"), der.text(value))));
}
function spki(key) {
    return key.export({ type: "spki", format: "der" });
}
/** RFC 7093, method 4: any hash of the key's structure will do, cut to 20 bytes. */
function keyIdentifier(key) {
    return (0,external_node_crypto_.createHash)("sha256").update(spki(key)).digest().subarray(0, 20);
}
function pem(bytes) {
    const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
    return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./packages/rehearsal/package-index/connect-proxy.ts


const loopback = "127.0.0.1";
/** Milliseconds. Longer than the tools keep idle connections, so that none is closed under a request. */
const connect_proxy_idle = 120_000;
/**
 * An HTTP proxy on the loopback address that ends the TLS of the hosts it stands in for itself. It opens no
 * connection on anybody's behalf: every other host is refused, so it is no open relay.
 */
async function startConnectProxy(options) {
    const sockets = new Set();
    const inner = (0,external_node_https_.createServer)({ ...options.server, handshakeTimeout: 15_000, keepAliveTimeout: connect_proxy_idle }, (request, response) => {
        const host = (request.headers.host ?? "").replace(/:443$/, "").toLowerCase();
        void options.handle(host, request.url ?? "/", request, response).catch(() => response.destroy());
    });
    // A client that does not trust the certificate, or hangs up, is no failure of the index.
    inner.on("tlsClientError", (_error, socket) => socket.destroy());
    const outer = (0,external_node_http_.createServer)({ keepAliveTimeout: connect_proxy_idle }, (request, response) => {
        void options.direct(request, response).catch(() => response.destroy());
    });
    outer.maxConnections = options.maxConnections;
    outer.on("connection", (socket) => {
        sockets.add(socket);
        socket.on("error", () => socket.destroy());
        socket.on("close", () => sockets.delete(socket));
    });
    outer.on("connect", (request, socket, head) => {
        if (!isOneOf(options.hosts, request.url ?? "")) {
            refuse(socket);
            return;
        }
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        if (head.length > 0)
            socket.unshift(head);
        // An http server keeps half-closed connections open: a client that gives up during the handshake would stay
        // counted until its timeout.
        socket.allowHalfOpen = false;
        inner.emit("connection", socket);
    });
    await new Promise((resolve, reject) => {
        outer.once("error", reject);
        outer.listen(0, loopback, resolve);
    });
    const address = outer.address();
    return {
        port: typeof address === "object" && address !== null ? address.port : 0,
        close: () => new Promise((resolve) => {
            outer.close(() => {
                resolve();
            });
            inner.close();
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
function isOneOf(hosts, authority) {
    const [, host] = /^([a-z0-9.-]+):443$/.exec(authority.toLowerCase()) ?? [];
    return host !== undefined && hosts.has(host);
}
function refuse(socket) {
    const body = "this rehearsal's proxy leads to the registries it stands in for only\n";
    socket.end(`HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/default-hosts.ts
/**
 * The addresses the tools use when nothing is configured, and write into their lockfiles.
 * This is the only place that spells them: the stand-in has to answer for exactly these hosts.
 */
const roles = {
    "pypi.org": "python-index",
    "files.pythonhosted.org": "python-files",
    "upload.pypi.org": "python-upload",
    "registry.npmjs.org": "npm-registry",
    // yarn has its own name for the same registry, and writes that name into its lockfile.
    "registry.yarnpkg.com": "npm-registry",
    "index.crates.io": "cargo-index",
    "static.crates.io": "cargo-files",
};
/** Every host the stand-in answers for. */
const defaultHosts = Object.keys(roles);
/** What `host` is for, or `undefined` when it is none of the tools' default hosts. */
function roleOf(host) {
    return Object.hasOwn(roles, host) ? roles[host] : undefined;
}
/** The first host with that role, which is the one addresses are written with. */
function hostOf(role) {
    return defaultHosts.find((host) => roles[host] === role) ?? "";
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/exchange.ts


/** An answer with a body, and with an entity tag so that clients can ask whether it still holds. */
function reply(status, type, body, maxAge) {
    const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
    return {
        status,
        headers: {
            "content-type": type,
            ...(maxAge === undefined
                ? { "cache-control": "no-store" }
                : { "cache-control": `max-age=${maxAge}, public`, etag: entityTag(bytes), vary: "Accept" }),
        },
        body: bytes,
    };
}
function jsonReply(status, value, maxAge) {
    return reply(status, "application/json", JSON.stringify(value), maxAge);
}
function exchange_notFound(what) {
    return jsonReply(404, { error: "not_found", message: `${what} is not published in this rehearsal` });
}
function methodNotAllowed() {
    return jsonReply(405, { error: "method_not_allowed", message: "this rehearsal passes on reading only" });
}
/** The same answer as `problem` gives in a terminal. Registries' clients print `error` or `message`. */
function problemReply(problem) {
    if (problem instanceof URIError)
        return jsonReply(400, { error: "bad_request", message: "malformed address" });
    if (!(problem instanceof errors/* ReleaseError */.K2))
        return jsonReply(500, { error: "internal", message: String(problem) });
    const status = exchange_statuses[problem.code] ?? (problem.kind === "external" ? 502 : 400);
    return jsonReply(status, { code: problem.code, error: problem.message, message: problem.message });
}
const exchange_statuses = {
    "already-published": 409,
    "body-too-large": 413,
    "not-authorized": 401,
};
function entityTag(bytes) {
    return `"${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/send-reply.ts
/** Sends an answer, honouring `If-None-Match` and one byte range, which some installers read wheels by. */
function send_reply_send(answer, exchange, response) {
    const { etag } = answer.headers;
    const unchanged = etag !== undefined && exchange.header("if-none-match")?.split(/,\s*/).includes(etag) === true;
    if (unchanged) {
        response.writeHead(304, answer.headers).end();
        return;
    }
    const range = answer.status === 200 ? readRange(exchange.header("range"), answer.body.length) : undefined;
    const body = range === undefined ? answer.body : answer.body.subarray(range.start, range.end + 1);
    response.writeHead(range === undefined ? answer.status : 206, {
        ...answer.headers,
        "accept-ranges": "bytes",
        // RFC 9110: an answer that never has a body does not say how long it is.
        ...(answer.status !== 204 && { "content-length": body.length }),
        ...(range !== undefined && {
            "content-range": `bytes ${range.start}-${range.end}/${answer.body.length}`,
        }),
    });
    response.end(exchange.method === "HEAD" ? undefined : body);
}
/** One satisfiable `bytes=` range of RFC 9110; everything else is answered whole, as the RFC allows. */
function readRange(header, length) {
    const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
    if (first === "" && last === "")
        return undefined;
    const start = first === "" ? Math.max(0, length - Number(last)) : Number(first);
    const end = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1);
    return start <= end ? { start, end } : undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/direct-address.ts



/**
 * Answers a request made to the proxy's own address, for clients that use no proxy:
 * `/python/…` is the Python index, `/npm/…` the npm registry, `/cargo/…` the index of crates.
 */
async function answerDirectly(request, response, handle) {
    const target = request.url ?? "/";
    const [, area, path] = /^\/(python|npm|cargo)(\/.*)$/.exec(target) ?? [];
    if (path === undefined || !isLoopback(request.headers.host)) {
        const message = "ask /python/, /npm/ or /cargo/ here, or use this address as a proxy for https";
        send_reply_send(jsonReply(404, { error: "not_found", message }), { method: request.method ?? "GET", header: () => undefined }, response);
        return;
    }
    await handle(hostOf(direct_address_roles[area]), path, request, response);
}
const direct_address_roles = { python: "python-index", npm: "npm-registry", cargo: "cargo-index" };
/** Another name means that a page in a browser was led here by its own DNS record. */
function isLoopback(host) {
    return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? "");
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/request-body.ts

/**
 * The whole body of a request, unless it is larger than `limit` bytes.
 * @throws {Refusal} `body-too-large`, as soon as that is known.
 */
async function request_body_readBody(request, limit) {
    if (Number(request.headers["content-length"] ?? 0) > limit)
        throw tooLarge(limit);
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function tooLarge(limit) {
    return new errors/* Refusal */.P_({
        code: "body-too-large",
        expected: `a package of at most ${limit} bytes`,
        found: "a larger upload",
        fix: "Publish a smaller package, or raise maxBodyBytes of the rehearsal's index.",
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/index-handler.ts




function createIndexHandler(options) {
    const { answer, upstream, maxBodyBytes, others } = options;
    return async (host, target, request, response) => {
        const other = others.get(host);
        if (other !== undefined) {
            await other(request, response);
            return;
        }
        const role = roleOf(host);
        const exchange = {
            method: request.method ?? "GET",
            host,
            path: target.split("?", 1)[0] ?? "/",
            header: (name) => {
                const value = request.headers[name];
                return Array.isArray(value) ? value.join(", ") : value;
            },
            body: () => request_body_readBody(request, maxBodyBytes),
        };
        const answered = role === undefined ? misdirected : await answer(role, exchange).catch(problemReply);
        if (answered === "upstream") {
            await upstream.forward({ host, target, request, response });
        }
        else {
            send_reply_send(answered, exchange, response);
        }
        // What was not read of a refused upload would be taken for the next request.
        if (!request.complete)
            response.shouldKeepAlive = false;
    };
}
const misdirected = {
    status: 421,
    headers: {},
    body: Buffer.from("this rehearsal does not stand in for that host\n"),
};

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/journal.ts



const npmRecord = dist/* object */.Ikc({
    kind: dist/* literal */.euz("npm"),
    name: dist/* string */.YjP(),
    version: dist/* string */.YjP(),
    file: dist/* string */.YjP(),
    manifest: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()),
    tags: dist/* array */.YOg(dist/* string */.YjP()),
    publishedAt: dist/* number */.aig(),
    visibleAt: dist/* number */.aig(),
});
const pythonRecord = dist/* object */.Ikc({
    kind: dist/* literal */.euz("python"),
    filename: dist/* string */.YjP(),
    file: dist/* string */.YjP(),
    publishedAt: dist/* number */.aig(),
    visibleAt: dist/* number */.aig(),
});
const cargoRecord = dist/* object */.Ikc({
    kind: dist/* literal */.euz("cargo"),
    name: dist/* string */.YjP(),
    version: dist/* string */.YjP(),
    file: dist/* string */.YjP(),
    publishedAt: dist/* number */.aig(),
    visibleAt: dist/* number */.aig(),
});
const distTagRecord = dist/* object */.Ikc({
    kind: dist/* literal */.euz("dist-tag"),
    name: dist/* string */.YjP(),
    tag: dist/* string */.YjP(),
    /** `null` when the tag was removed. */
    version: dist/* nullable */.mee(dist/* string */.YjP()),
    visibleAt: dist/* number */.aig(),
});
const recordSchema = dist/* variant */.Oxt("kind", [pythonRecord, npmRecord, cargoRecord, distTagRecord]);
function openJournal(folder) {
    return folder === undefined ? forgetful : onDisk(folder);
}
const forgetful = {
    replay: () => Promise.resolve([]),
    content: (file) => Promise.reject(new Error(`${file} was never written`)),
    append: () => Promise.resolve(),
};
function onDisk(folder) {
    const list = (0,external_node_path_.join)(folder, "published.jsonl");
    return {
        async replay() {
            const text = await (0,promises_.readFile)(list, "utf8").catch(() => "");
            // What follows the last newline was being written when the run was killed: it never happened.
            const whole = text.slice(0, text.lastIndexOf("\n") + 1);
            if (whole.length < text.length)
                await writeWhole(list, Buffer.from(whole));
            return whole
                .split("\n")
                .slice(0, -1)
                .map((line) => dist/* parse */.qgA(recordSchema, JSON.parse(line)));
        },
        content: (file) => (0,promises_.readFile)((0,external_node_path_.join)(folder, file)),
        async append(record, content) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            if (content !== undefined && record.kind !== "dist-tag")
                await writeWhole((0,external_node_path_.join)(folder, record.file), content);
            await (0,promises_.appendFile)(list, `${JSON.stringify(record)}\n`);
        },
    };
}
async function writeWhole(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(`${path}.part`, content);
    await (0,promises_.rename)(`${path}.part`, path);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/rehearsal/package-index/cargo-index-entry.ts

const dependencyTable = dist/* looseObject */._H3({
    version: dist/* optional */.lqM(dist/* string */.YjP(), "*"),
    package: dist/* optional */.lqM(dist/* string */.YjP()),
    features: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    optional: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    "default-features": dist/* optional */.lqM(dist/* boolean */.zMY(), true),
    "registry-index": dist/* optional */.lqM(dist/* string */.YjP()),
});
const dependencies = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dependencyTable])), {});
const cargo_index_entry_kinds = {
    dependencies,
    "dev-dependencies": dependencies,
    "build-dependencies": dependencies,
};
/** What of a crate's Cargo.toml stands in the index. */
const packageTable = dist/* looseObject */._H3({
    package: dist/* looseObject */._H3({
        name: dist/* string */.YjP(),
        version: dist/* string */.YjP(),
        links: dist/* optional */.lqM(dist/* string */.YjP()),
        "rust-version": dist/* optional */.lqM(dist/* string */.YjP()),
    }),
    features: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())), {}),
    ...cargo_index_entry_kinds,
    target: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3(cargo_index_entry_kinds)), {}),
});
function indexEntry(manifest, sha256) {
    const { name, version, links = null, "rust-version": rustVersion = null } = manifest.package;
    const isNew = (feature) => feature.some((value) => /^dep:|\?\//.test(value));
    const features = Object.entries(manifest.features);
    const newer = features.filter(([, values]) => isNew(values));
    return {
        name,
        vers: version,
        deps: [
            ...dependenciesOf(manifest, null),
            ...Object.entries(manifest.target).flatMap(([target, table]) => dependenciesOf(table, target)),
        ],
        cksum: sha256,
        features: Object.fromEntries(features.filter(([, values]) => !isNew(values))),
        yanked: false,
        links,
        rust_version: rustVersion,
        v: newer.length === 0 ? 1 : 2,
        ...(newer.length > 0 && { features2: Object.fromEntries(newer) }),
    };
}
const spelled = [
    ["dependencies", "normal"],
    ["dev-dependencies", "dev"],
    ["build-dependencies", "build"],
];
function dependenciesOf(tables, target) {
    return spelled.flatMap(([key, kind]) => Object.entries(tables[key]).map(([name, written]) => {
        const table = typeof written === "string" ? dist/* parse */.qgA(dependencyTable, { version: written }) : written;
        return {
            name,
            // Cargo reads a bare version as a caret one, and the index spells that out.
            req: table.version.replace(/^(?=\d)/, "^"),
            features: table.features,
            optional: table.optional,
            default_features: table["default-features"],
            target,
            kind,
            registry: table["registry-index"] ?? null,
            package: table.package ?? null,
        };
    }));
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/tar-entries.ts

const block = 512;
/** What one package may unpack to: far above any real one here, far below what would hurt. */
const unpackedLimit = 256 * 1024 * 1024;
/**
 * The regular files of a gzipped tar file (POSIX ustar; extended headers are skipped, not applied,
 * because no file read here has a name that needs one).
 * @throws {RangeError} when the bytes are no such file or unpack to more than 256 MiB.
 */
function readTarEntries(gzipped) {
    const bytes = (0,external_node_zlib_.gunzipSync)(gzipped, { maxOutputLength: unpackedLimit });
    const entries = [];
    for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
        const size = Number.parseInt(tar_entries_text(bytes, at + 124, 12), 8);
        if (!Number.isSafeInteger(size) || size < 0)
            throw new RangeError("the tar file is damaged");
        const start = at + block;
        if (start + size > bytes.length)
            throw new RangeError("the tar file is cut short");
        if (isRegularFile(bytes[at + 156])) {
            const prefix = tar_entries_text(bytes, at + 345, 155);
            const name = tar_entries_text(bytes, at, 100);
            entries.push({
                name: prefix === "" ? name : `${prefix}/${name}`,
                content: bytes.subarray(start, start + size),
            });
        }
        at = start + Math.ceil(size / block) * block;
    }
    return entries;
}
function isRegularFile(type) {
    return type === 0x30 || type === 0;
}
function tar_entries_text(bytes, start, length) {
    const field = bytes.toString("utf8", start, start + length);
    const end = field.indexOf("\0");
    return (end === -1 ? field : field.slice(0, end)).trim();
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/cargo-crate.ts







/** https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions */
const validCrateName = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/**
 * Reads a `.crate` file.
 * @throws {Refusal} `crate` when it is no such file, or its manifest has no valid name, version or dependencies.
 */
function readCrate(content) {
    const bytes = Buffer.from(content);
    const manifest = dist/* safeParse */.xLC(packageTable, readManifest(bytes));
    if (!manifest.success) {
        throw cargo_crate_refused(`a Cargo.toml whose ${dist/* getDotPath */.BuJ(manifest.issues[0]) ?? "form"} is not valid`);
    }
    const { name, version } = manifest.output.package;
    if (!validCrateName.test(name))
        throw cargo_crate_refused(`the name ${JSON.stringify(name)}`);
    if (semver_default().valid(version) === null)
        throw cargo_crate_refused(`the version ${JSON.stringify(version)}`);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { name, version, bytes, sha256, entry: indexEntry(manifest.output, sha256) };
}
/** The manifest that cargo wrote for the registry: without paths, workspaces and inherited values. */
function readManifest(bytes) {
    let entry;
    try {
        entry = readTarEntries(bytes).find(({ name }) => /^[^/]+\/Cargo\.toml$/.test(name));
    }
    catch (cause) {
        throw cargo_crate_refused(cause instanceof Error ? cause.message : String(cause), cause);
    }
    if (entry === undefined)
        throw cargo_crate_refused("no Cargo.toml in it");
    try {
        return (0,smol_toml_dist/* parse */.qg)(entry.content.toString("utf8"));
    }
    catch (cause) {
        throw cargo_crate_refused("a Cargo.toml that is no TOML", cause);
    }
}
function cargo_crate_refused(found, cause) {
    return new errors/* Refusal */.P_({
        code: "crate",
        expected: "a file as cargo package writes it, with a valid name and version",
        found,
        fix: "Pack it again with cargo package.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/cargo-routes.ts



/** Seconds. Cargo asks again all the same, with the entity tag of what it has. */
const maxAge = 600;
const yearlong = 365 * 24 * 60 * 60;
/** Answers as the sparse index of crates and the server of their files do. Nothing is published through either. */
function answerCargo(role, exchange, routes) {
    if (exchange.method !== "GET" && exchange.method !== "HEAD")
        return methodNotAllowed();
    return role === "cargo-files" ? cargo_routes_file(exchange, routes) : page(exchange, routes);
}
/** https://doc.rust-lang.org/cargo/reference/registry-index.html#sparse-protocol */
function page({ path }, routes) {
    if (path === "/config.json") {
        return jsonReply(200, { dl: `https://${hostOf("cargo-files")}/crates`, api: null }, maxAge);
    }
    const name = path.split("/").at(-1) ?? "";
    if (!validCrateName.test(name) || path !== `/${indexPath(name)}`)
        return exchange_notFound("That page");
    const crates = found(name, routes);
    if (crates === undefined)
        return routes.isReserved(name) ? exchange_notFound(name) : "upstream";
    if (crates.length === 0)
        return exchange_notFound(name);
    const lines = crates.map(({ entry }) => `${JSON.stringify(entry)}\n`);
    return reply(200, "text/plain", lines.join(""), maxAge);
}
/** `/crates/NAME/VERSION/download`. */
function cargo_routes_file({ path }, routes) {
    const [, name = "", version = ""] = /^\/crates\/([^/]+)\/([^/]+)\/download$/.exec(path) ?? [];
    const crates = found(name, routes);
    if (crates === undefined)
        return "upstream";
    const crate = crates.find((one) => one.version === decodeURIComponent(version));
    return crate === undefined
        ? exchange_notFound(`${name} ${version}`)
        : reply(200, "application/gzip", crate.bytes, yearlong);
}
/** An address holds the name as it was published, but for its letters' case. */
function found(name, { shelf }) {
    return shelf.crates(name)?.filter((crate) => crate.name.toLowerCase() === name.toLowerCase());
}
/** `ma/ni/manifest`: where a crate's lines lie. Names of up to three letters lie below their length. */
function indexPath(name) {
    const low = name.toLowerCase();
    if (low.length <= 2)
        return `${low.length}/${low}`;
    if (low.length === 3)
        return `3/${low.slice(0, 1)}/${low}`;
    return `${low.slice(0, 2)}/${low.slice(2, 4)}/${low}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/one-at-a-time.ts
/** Does one piece of work after the other, because looking whether a name is taken and taking it must not be interleaved. */
function oneAtATime() {
    let turn = Promise.resolve();
    return (work) => {
        const result = turn.then(work);
        turn = result.catch(() => undefined);
        return result;
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/publication.ts

/**
 * What publishing a file comes to, given what is published under its name already.
 * @throws {Refusal} `already-published` when that has other bytes.
 */
function judgePublication(file, before) {
    if (before !== undefined && before.sha256 !== file.sha256) {
        throw new errors/* Refusal */.P_({
            code: "already-published",
            expected: `${file.filename} to be new, or the same bytes as before`,
            found: `other bytes are published under this name (sha256 ${before.sha256})`,
            fix: "Release a new version: what is published never changes.",
        });
    }
    return { kind: before === undefined ? "published" : "unchanged", ...file };
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/cargo-shelf.ts




function createCargoShelf(journal, clock) {
    // By the name as its ecosystem compares names: `a-b` is taken when `a_b` is.
    const stock = new Map();
    const inTurn = oneAtATime();
    const keyOf = (name) => (0,package_name/* packageName */.oZ)("cargo", name).name;
    const put = (crate) => {
        stock.set(keyOf(crate.name), [...(stock.get(keyOf(crate.name)) ?? []), crate]);
    };
    return {
        publish: (bytes, delay = clock.delay) => inTurn(async () => {
            const crate = readCrate(bytes);
            const { name, version, sha256 } = crate;
            const filename = `${name}-${version}.crate`;
            const before = stock.get(keyOf(name))?.find((one) => one.version === version);
            const publication = judgePublication({ package: (0,package_name/* packageName */.oZ)("cargo", name), version, filename, sha256 }, before);
            if (publication.kind === "unchanged")
                return publication;
            const publishedAt = clock.now();
            const visibleAt = publishedAt + delay;
            const file = `cargo/${name}/${filename}`;
            await journal.append({ kind: "cargo", name, version, file, publishedAt, visibleAt }, crate.bytes);
            put({ ...crate, visibleAt });
            return publication;
        }),
        crates: (name) => stock.get(keyOf(name))?.filter(({ visibleAt }) => visibleAt <= clock.now()),
        replay(bytes, { visibleAt }) {
            put({ ...readCrate(bytes), visibleAt });
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/npm-tarball.ts





/** https://github.com/npm/validate-npm-package-name: what a new package may be called. */
const validNpmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const identity = dist/* looseObject */._H3({
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(214), dist/* regex */.yGV(validNpmName)),
    version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((version) => semver_default().valid(version) === version, "not a version")),
});
/**
 * Reads what `npm pack` wrote.
 * @throws {Refusal} `npm-tarball` when it is no such file or its package.json has no valid name and version.
 */
function readNpmTarball(content) {
    const bytes = Buffer.from(content);
    const entries = npm_tarball_unpack(bytes);
    const manifest = dist/* safeParse */.xLC(identity, packageJson(entries));
    if (!manifest.success)
        throw npm_tarball_refused(`a package.json whose ${dist/* getDotPath */.BuJ(manifest.issues[0]) ?? "form"} is not valid`);
    return {
        name: manifest.output.name,
        version: manifest.output.version,
        bytes,
        manifest: manifest.output,
        integrity: `sha512-${(0,external_node_crypto_.createHash)("sha512").update(bytes).digest("base64")}`,
        shasum: (0,external_node_crypto_.createHash)("sha1").update(bytes).digest("hex"),
        sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),
        fileCount: entries.length,
        unpackedSize: entries.reduce((sum, entry) => sum + entry.content.length, 0),
    };
}
function npm_tarball_unpack(bytes) {
    try {
        return readTarEntries(bytes);
    }
    catch (cause) {
        throw npm_tarball_refused(cause instanceof Error ? cause.message : String(cause), cause);
    }
}
function packageJson(entries) {
    const entry = entries.find(({ name }) => /^[^/]+\/package\.json$/.test(name));
    if (entry === undefined)
        throw npm_tarball_refused("no package.json in it");
    try {
        return JSON.parse(entry.content.toString("utf8"));
    }
    catch (cause) {
        throw npm_tarball_refused("a package.json that is no JSON", cause);
    }
}
function npm_tarball_refused(found, cause) {
    return new errors/* Refusal */.P_({
        code: "npm-tarball",
        expected: "a tarball as npm pack writes it, with a valid name and version",
        found,
        fix: "Pack it again with npm pack.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/npm-shelf.ts





function createNpmShelf(journal, clock) {
    const stocks = new Map();
    const inTurn = oneAtATime();
    const stockOf = (name) => {
        const stock = stocks.get(name) ?? { versions: new Map(), moves: [] };
        stocks.set(name, stock);
        return stock;
    };
    const put = (version, tags) => {
        const stock = stockOf(version.name);
        stock.versions.set(version.version, version);
        for (const tag of tags)
            stock.moves.push({ tag, version: version.version, visibleAt: version.visibleAt });
    };
    return {
        publish: (request, { delay = clock.delay, tags = ["latest"] } = {}) => inTurn(async () => {
            for (const tag of tags)
                refuseBadTag(tag);
            const read = npm_shelf_readRequest(request);
            const publication = outcome(read, stocks.get(read.name)?.versions.get(read.version));
            if (publication.kind === "unchanged")
                return publication;
            const publishedAt = clock.now();
            const shelved = { ...read, publishedAt, visibleAt: publishedAt + delay };
            const { name, version, manifest, visibleAt } = shelved;
            const file = `npm/${name}/${publication.filename}`;
            await journal.append({ kind: "npm", name, version, file, manifest, tags: [...tags], publishedAt, visibleAt }, read.bytes);
            put(shelved, tags);
            return publication;
        }),
        tag: (name, tag, version) => inTurn(async () => {
            refuseBadTag(tag);
            const stock = stocks.get(name);
            if (stock === undefined || (version !== null && !stock.versions.has(version))) {
                throw badTag(`a published version of ${name}`, String(version));
            }
            const move = { tag, version, visibleAt: clock.now() };
            await journal.append({ kind: "dist-tag", name, ...move });
            stock.moves.push(move);
        }),
        package(name) {
            const stock = stocks.get(name);
            if (stock === undefined)
                return undefined;
            const seen = ({ visibleAt }) => visibleAt <= clock.now();
            const versions = [...stock.versions.values()].filter(seen);
            versions.sort((left, right) => semver_default().compare(left.version, right.version));
            return { name, versions, distTags: currentTags(stock.moves.filter(seen)) };
        },
        tarball: (name, filename) => [...(stocks.get(name)?.versions.values() ?? [])].find((version) => tarballName(version) === filename),
        replay(request, { tags, publishedAt, visibleAt }) {
            put({ ...npm_shelf_readRequest(request), publishedAt, visibleAt }, tags);
        },
        replayTag(name, move) {
            stockOf(name).moves.push(move);
        },
    };
}
/** `manifest-1.2.3.tgz`, without the scope. */
function tarballName({ name, version }) {
    return `${name.replace(/^@[^/]*\//, "")}-${version}.tgz`;
}
function npm_shelf_readRequest({ tarball, manifest }) {
    const read = readNpmTarball(tarball);
    if (manifest === undefined)
        return read;
    if (manifest["name"] === read.name && manifest["version"] === read.version)
        return { ...read, manifest };
    throw new errors/* Refusal */.P_({
        code: "npm-tarball",
        expected: `the manifest of ${read.name} ${read.version}, as the tarball's package.json says`,
        found: `${String(manifest["name"])} ${String(manifest["version"])}`,
        fix: "Publish with npm publish, which takes both from one package.json.",
    });
}
function outcome(read, before) {
    const { version, sha256 } = read;
    const file = { package: (0,package_name/* packageName */.oZ)("npm", read.name), version, filename: tarballName(read), sha256 };
    return judgePublication(file, before);
}
function currentTags(moves) {
    const tags = new Map();
    for (const { tag, version } of moves) {
        if (version === null)
            tags.delete(tag);
        else
            tags.set(tag, version);
    }
    return Object.fromEntries(tags);
}
/** npm refuses tags that could be read as a range: https://docs.npmjs.com/cli/commands/npm-dist-tag */
function refuseBadTag(tag) {
    if (!/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(tag) || semver_default().validRange(tag) !== null) {
        throw badTag("a dist-tag that cannot be mistaken for a version", JSON.stringify(tag.slice(0, 100)));
    }
}
function badTag(expected, found) {
    return new errors/* Refusal */.P_({
        code: "dist-tag",
        expected,
        found,
        fix: "Name a tag such as latest or next, and a published version.",
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/npm-packument.ts


const abbreviated = "application/vnd.npm.install-v1+json";
/** Seconds. The real registry says the same, so a tool that forgets to look past its cache fails here too. */
const npm_packument_maxAge = 300;
/**
 * Everything about a package, or only what an installer needs when `accept` asks for that.
 * Form: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
function renderPackument(shelved, host, accept) {
    const modified = new Date(Math.max(...shelved.versions.map(({ publishedAt }) => publishedAt))).toISOString();
    if (accept.includes(abbreviated)) {
        const versions = byVersion(shelved, (version) => installManifest(version, host));
        const body = { name: shelved.name, modified, "dist-tags": shelved.distTags, versions };
        return reply(200, abbreviated, JSON.stringify(body), npm_packument_maxAge);
    }
    const created = new Date(Math.min(...shelved.versions.map(({ publishedAt }) => publishedAt))).toISOString();
    const times = byVersion(shelved, ({ publishedAt }) => new Date(publishedAt).toISOString());
    const body = {
        _id: shelved.name,
        name: shelved.name,
        "dist-tags": shelved.distTags,
        versions: byVersion(shelved, (version) => versionManifest(version, host)),
        time: { created, modified, ...times },
    };
    return jsonReply(200, body, npm_packument_maxAge);
}
/** One version's manifest, with the fields the registry adds. */
function versionManifest(version, host) {
    return {
        ...version.manifest,
        readme: undefined,
        _id: `${version.name}@${version.version}`,
        dist: npm_packument_dist(version, host),
    };
}
/** What an installer needs of a manifest, by the form's own list. */
const installFields = [
    "name",
    "version",
    "deprecated",
    "dependencies",
    "optionalDependencies",
    "devDependencies",
    "bundleDependencies",
    "peerDependencies",
    "peerDependenciesMeta",
    "acceptDependencies",
    "bin",
    "directories",
    "engines",
    "cpu",
    "os",
    "libc",
    "funding",
    "_hasShrinkwrap",
];
function installManifest(version, host) {
    const kept = installFields.filter((field) => version.manifest[field] !== undefined);
    return {
        ...Object.fromEntries(kept.map((field) => [field, version.manifest[field]])),
        ...(hasInstallScript(version.manifest["scripts"]) && { hasInstallScript: true }),
        dist: npm_packument_dist(version, host),
    };
}
function npm_packument_dist(version, host) {
    return {
        integrity: version.integrity,
        shasum: version.shasum,
        tarball: `https://${host}/${version.name}/-/${tarballName(version)}`,
        fileCount: version.fileCount,
        unpackedSize: version.unpackedSize,
    };
}
function hasInstallScript(scripts) {
    return (typeof scripts === "object" &&
        scripts !== null &&
        ["preinstall", "install", "postinstall"].some((script) => Object.hasOwn(scripts, script)));
}
function byVersion(shelved, of) {
    return Object.fromEntries(shelved.versions.map((version) => [version.version, of(version)]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/npm-publish-request.ts



const documentSchema = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    "dist-tags": dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
    versions: dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ dist: dist/* optional */.lqM(dist/* looseObject */._H3({ integrity: dist/* optional */.lqM(dist/* string */.YjP()) })) })),
    _attachments: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ data: dist/* string */.YjP() })),
});
/**
 * What `npm publish` puts: one version and one tarball in one document.
 * @throws {Refusal} `npm-document`.
 */
function readPublishRequest(name, body) {
    const document = parseDocument(body);
    const versions = Object.values(document.versions);
    const tarballs = Object.entries(document._attachments).filter(([file]) => file.endsWith(".tgz"));
    const [manifest] = versions;
    const [attachment] = tarballs;
    if (manifest === undefined || attachment === undefined || versions.length > 1 || tarballs.length > 1) {
        throw npm_publish_request_refused(`${versions.length} versions and ${tarballs.length} tarballs`);
    }
    if (document.name !== name || manifest["name"] !== name)
        throw npm_publish_request_refused(`a document for ${document.name}`);
    const tarball = Buffer.from(attachment[1].data, "base64");
    const integrity = `sha512-${(0,external_node_crypto_.createHash)("sha512").update(tarball).digest("base64")}`;
    const announced = manifest.dist?.integrity;
    if (announced !== undefined && announced !== integrity)
        throw npm_publish_request_refused(`a tarball that is not ${announced}`);
    return [{ tarball, manifest }, { tags: Object.keys(document["dist-tags"]) }];
}
function parseDocument(body) {
    let value;
    try {
        value = JSON.parse(body.toString("utf8"));
    }
    catch (cause) {
        throw npm_publish_request_refused("a body that is no JSON", cause);
    }
    const parsed = dist/* safeParse */.xLC(documentSchema, value);
    if (!parsed.success)
        throw npm_publish_request_refused(`a document whose ${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "form"} is not valid`);
    return parsed.output;
}
function npm_publish_request_refused(found, cause) {
    return new errors/* Refusal */.P_({
        code: "npm-document",
        expected: "a publish document for the named package with one version and its tarball",
        found,
        fix: "Publish with npm publish, and one version at a time.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/npm-routes.ts





const npm_routes_yearlong = 365 * 24 * 60 * 60;
/** Answers as the npm registry does. */
async function answerNpm(exchange, routes) {
    const parts = exchange.path
        .split("/")
        .filter((part) => part !== "")
        .map(decodeURIComponent)
        .join("/")
        .split("/");
    if (parts[0] === "-")
        return service(parts.slice(1), exchange, routes);
    const length = parts[0]?.startsWith("@") === true ? 2 : 1;
    const name = parts.slice(0, length).join("/");
    const rest = parts.slice(length);
    if (!validNpmName.test(name))
        return isRead(exchange) ? "upstream" : exchange_notFound("That package");
    if (exchange.method === "PUT" && rest.length === 0)
        return npm_routes_publish(name, exchange, routes);
    if (!isRead(exchange))
        return methodNotAllowed();
    return read(name, rest, exchange, routes);
}
async function npm_routes_publish(name, exchange, routes) {
    routes.authorize(exchange.header("authorization"));
    const publication = await routes.shelf.publish(...readPublishRequest(name, await exchange.body()));
    return jsonReply(publication.kind === "published" ? 201 : 200, { ok: true, id: name });
}
function read(name, rest, exchange, routes) {
    const shelved = routes.shelf.package(name);
    if (shelved === undefined)
        return routes.isReserved(name) ? exchange_notFound(name) : "upstream";
    if (rest[0] === "-") {
        const tarball = routes.shelf.tarball(name, rest.slice(1).join("/"));
        return tarball === undefined
            ? exchange_notFound(rest.join("/"))
            : reply(200, "application/octet-stream", tarball.bytes, npm_routes_yearlong);
    }
    if (shelved.versions.length === 0 || rest.length > 1)
        return exchange_notFound(name);
    const [wanted] = rest;
    if (wanted === undefined)
        return renderPackument(shelved, exchange.host, exchange.header("accept") ?? "");
    const version = findVersion(shelved, wanted);
    return version === undefined
        ? exchange_notFound(`${name} ${wanted}`)
        : jsonReply(200, versionManifest(version, exchange.host), 300);
}
function findVersion(shelved, wanted) {
    const exact = Object.hasOwn(shelved.distTags, wanted) ? shelved.distTags[wanted] : semver_default().valid(wanted);
    return shelved.versions.find(({ version }) => version === exact);
}
/** `/-/ping`, `/-/whoami` and the dist-tags. */
async function service(parts, exchange, routes) {
    const [area, ...rest] = parts;
    if (area === "ping")
        return jsonReply(200, {});
    if (area === "whoami")
        return jsonReply(200, { username: "rehearsal" });
    if (area !== "package")
        return isRead(exchange) ? "upstream" : methodNotAllowed();
    const at = rest.indexOf("dist-tags");
    const name = rest.slice(0, at).join("/");
    const tag = rest[at + 1];
    if (at < 1 || rest.length > at + 2)
        return exchange_notFound("That page");
    const shelved = routes.shelf.package(name);
    if (isRead(exchange)) {
        if (shelved === undefined)
            return routes.isReserved(name) ? exchange_notFound(name) : "upstream";
        return jsonReply(200, shelved.distTags);
    }
    if (shelved === undefined || tag === undefined)
        return exchange_notFound(name);
    return moveTag(name, tag, exchange, routes);
}
async function moveTag(name, tag, exchange, routes) {
    routes.authorize(exchange.header("authorization"));
    if (exchange.method === "DELETE") {
        await routes.shelf.tag(name, tag, null);
    }
    else if (exchange.method === "PUT" || exchange.method === "POST") {
        // The body is the version as a JSON string.
        await routes.shelf.tag(name, tag, (await exchange.body()).toString("utf8").trim().replaceAll('"', ""));
    }
    else {
        return methodNotAllowed();
    }
    return jsonReply(200, { ok: true });
}
function isRead({ method }) {
    return method === "GET" || method === "HEAD";
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-simple.ts



const python_simple_json = "application/vnd.pypi.simple.v1+json";
const html = "application/vnd.pypi.simple.v1+html";
/** Seconds. The real index says the same, so a tool that forgets to look past its cache fails here too. */
const python_simple_maxAge = 600;
/**
 * A package's page of the simple index, as HTML (PEP 503) or JSON (PEP 691 with PEP 700), whichever
 * `accept` prefers; both announce metadata files (PEP 658).
 */
function renderSimplePage(name, files, accept) {
    const type = preferredType(accept);
    return type === python_simple_json
        ? reply(200, python_simple_json, JSON.stringify(projectJson(name, files)), python_simple_maxAge)
        : reply(200, type, projectHtml(name, files), python_simple_maxAge);
}
/** The list of packages. It holds those of the rehearsal only: nothing resolves by it. */
function renderSimpleList(names, accept) {
    const type = preferredType(accept);
    if (type === python_simple_json) {
        const projects = names.map((name) => ({ name }));
        return reply(200, python_simple_json, JSON.stringify({ meta: { "api-version": "1.1" }, projects }));
    }
    return reply(200, type, python_simple_page("Simple index", names.map((name) => `<a href="/simple/${name}/">${name}</a><br/>`)));
}
/** `https://…/packages/ab/cd/…/name.whl`, as it stands in lockfiles. */
function fileAddress(file) {
    return `https://${hostOf("python-files")}/${file.path}`;
}
/** `2026-01-31T12:00:00.123000Z`: with microseconds, as the real index writes it. */
function uploadTime(file) {
    return new Date(file.publishedAt).toISOString().replace("Z", "000Z");
}
function projectJson(name, files) {
    return {
        meta: { "api-version": "1.1" },
        name,
        versions: [...new Set(files.map(({ version }) => version))],
        files: files.map((file) => ({
            filename: file.filename,
            url: fileAddress(file),
            hashes: { sha256: file.sha256 },
            "requires-python": file.core.requiresPython ?? null,
            size: file.bytes.length,
            "upload-time": uploadTime(file),
            yanked: false,
            ...(file.kind === "wheel" && {
                "core-metadata": { sha256: metadataHash(file) },
                "data-dist-info-metadata": { sha256: metadataHash(file) },
            }),
        })),
    };
}
function projectHtml(name, files) {
    const lines = files.map((file) => {
        const attributes = {
            href: `${fileAddress(file)}#sha256=${file.sha256}`,
            ...(file.core.requiresPython !== undefined && { "data-requires-python": file.core.requiresPython }),
            ...(file.kind === "wheel" && { "data-core-metadata": `sha256=${metadataHash(file)}` }),
            ...(file.kind === "wheel" && { "data-dist-info-metadata": `sha256=${metadataHash(file)}` }),
        };
        const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
        return `<a ${written.join(" ")}>${escapeHtml(file.filename)}</a><br/>`;
    });
    return python_simple_page(`Links for ${name}`, lines);
}
function python_simple_page(title, lines) {
    const head = `<head><meta name="pypi:repository-version" content="1.1"><title>${title}</title></head>`;
    return [
        "<!DOCTYPE html>",
        "<html>",
        head,
        "<body>",
        `<h1>${title}</h1>`,
        ...lines,
        "</body>",
        "</html>",
        "",
    ].join("\n");
}
function metadataHash(file) {
    return (0,external_node_crypto_.createHash)("sha256").update(file.metadata).digest("hex");
}
function escapeHtml(text) {
    return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** PEP 691: by quality, HTML when nothing it knows was asked for. */
function preferredType(accept) {
    const offers = accept.split(",").map((range) => {
        const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
        const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
        return { type: type.replace(".latest+", ".v1+"), quality: Number(quality ?? 1) };
    });
    const known = offers.filter(({ type, quality }) => [python_simple_json, html, "text/html"].includes(type) && quality > 0);
    const best = known.reduce((high, offer) => Math.max(high, offer.quality), 0);
    return known.find(({ quality }) => quality === best)?.type ?? "text/html";
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-version-order.ts

/** Lowest version first; the files of one version by name. */
function sort(files) {
    return [...files].sort((left, right) => (0,pep440.compare)(left.version, right.version) || (left.filename < right.filename ? -1 : 1));
}
/** The version an index shows by default: the highest stable one, else the highest of all. */
function latestVersion(files) {
    const sorted = sort(files);
    return (sorted.findLast(({ version }) => isStable(version)) ?? sorted.at(-1))?.version;
}
function isStable(version) {
    return (0,pep440.explain)(version)?.is_prerelease === false;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-json.ts




/** Seconds, as the real one says. */
const python_json_maxAge = 900;
/** `/pypi/NAME/json`, which poetry and people read. `undefined` when there is no version to show. */
function renderProjectJson(name, files) {
    const version = latestVersion(files);
    if (version === undefined)
        return undefined;
    const versions = [...new Set(files.map((file) => file.version))];
    return jsonReply(200, {
        ...release(name, version, files),
        releases: Object.fromEntries(versions.map((each) => [each, files.filter((file) => file.version === each).map(describeFile)])),
    }, python_json_maxAge);
}
/** `/pypi/NAME/VERSION/json`. `undefined` when that version is not there. */
function renderReleaseJson(name, version, files) {
    const known = files.some((file) => file.version === version);
    return known ? jsonReply(200, release(name, version, files), python_json_maxAge) : undefined;
}
function release(name, version, files) {
    const its = files.filter((file) => file.version === version);
    // A wheel's metadata is exact; that of an sdist may leave things to the build.
    const core = (its.find(({ kind }) => kind === "wheel") ?? its[0])?.core;
    return {
        info: {
            name: core?.name ?? name,
            version,
            summary: core?.summary ?? "",
            requires_python: core?.requiresPython ?? null,
            requires_dist: core?.requiresDist ?? [],
            provides_extra: core?.providesExtra ?? [],
            project_url: `https://${hostOf("python-index")}/project/${name}/`,
            yanked: false,
            yanked_reason: null,
        },
        last_serial: 0,
        urls: its.map(describeFile),
        vulnerabilities: [],
    };
}
function describeFile(file) {
    return {
        filename: file.filename,
        url: fileAddress(file),
        digests: { sha256: file.sha256 },
        packagetype: file.kind === "wheel" ? "bdist_wheel" : "sdist",
        python_version: file.kind === "wheel" ? (file.filename.split("-").at(-3) ?? "py3") : "source",
        requires_python: file.core.requiresPython ?? null,
        size: file.bytes.length,
        upload_time_iso_8601: uploadTime(file),
        yanked: false,
        yanked_reason: null,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-upload.ts


/**
 * The file in a request of the upload API that `twine` and `uv publish` speak.
 * Rule: https://docs.pypi.org/api/upload/
 * @throws {Refusal} `upload-form` or `upload-digest`.
 */
async function readUpload(contentType, body) {
    const form = await parseForm(contentType, body).catch((cause) => {
        throw python_upload_malformed("a body that is no multipart form", cause);
    });
    if (form.get(":action") !== "file_upload")
        throw python_upload_malformed("another :action");
    const content = form.get("content");
    if (content === null || typeof content === "string")
        throw python_upload_malformed("no file in the field content");
    const bytes = new Uint8Array(await content.arrayBuffer());
    refuseOtherDigest(form.get("sha256_digest"), bytes);
    return { filename: content.name, bytes };
}
function parseForm(contentType, body) {
    const response = new Response(new Uint8Array(body), { headers: { "content-type": contentType } });
    // Advised against for servers because it holds the whole body: this body is whole and bounded already.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return response.formData();
}
function refuseOtherDigest(announced, bytes) {
    const found = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    if (typeof announced !== "string" || announced === "" || announced.toLowerCase() === found)
        return;
    throw new errors/* Refusal */.P_({
        code: "upload-digest",
        expected: `a file with the announced sha256 ${announced}`,
        found,
        fix: "Upload it again.",
    });
}
function python_upload_malformed(found, cause) {
    return new errors/* Refusal */.P_({
        code: "upload-form",
        expected: "a form with :action file_upload and a file in the field content",
        found,
        fix: "Upload with uv publish or twine.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-routes.ts





/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
const validName = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
const python_routes_yearlong = 365 * 24 * 60 * 60;
/** Answers as the Python index does. */
async function answerPython(role, exchange, routes) {
    if (role === "python-upload")
        return upload(exchange, routes);
    if (exchange.method !== "GET" && exchange.method !== "HEAD")
        return methodNotAllowed();
    if (role === "python-files")
        return python_routes_file(exchange.path, routes);
    const [area, ...rest] = exchange.path.slice(1).split("/");
    if (area === "simple")
        return simple(rest, exchange, routes);
    if (area === "pypi")
        return python_routes_projectJson(rest, routes);
    return "upstream";
}
async function upload(exchange, routes) {
    // Never passed on, whatever it is: a rehearsal must not be able to publish anything for real.
    if (exchange.method !== "POST" || !/^\/legacy\/?$/.test(exchange.path))
        return methodNotAllowed();
    routes.authorize(exchange.header("authorization"));
    const uploaded = await readUpload(exchange.header("content-type") ?? "", await exchange.body());
    const [publication] = await routes.shelf.publish([uploaded]);
    return reply(200, "text/plain", `${uploaded.filename} ${publication?.kind ?? ""}\n`);
}
function python_routes_file(path, { shelf }) {
    const wanted = path.slice(1);
    const whole = shelf.fileAt(wanted);
    if (whole !== undefined)
        return reply(200, "application/octet-stream", whole.bytes, python_routes_yearlong);
    const described = shelf.fileAt(wanted.replace(/\.metadata$/, ""));
    return described === undefined
        ? "upstream"
        : reply(200, "application/octet-stream", described.metadata, python_routes_yearlong);
}
function simple(rest, exchange, routes) {
    const accept = exchange.header("accept") ?? "";
    const [name = "", ...more] = rest;
    if (name === "")
        return renderSimpleList(routes.shelf.names(), accept);
    if (!validName.test(name) || more.some((part) => part !== ""))
        return exchange_notFound("That page");
    const normalized = (0,package_name/* packageName */.oZ)("pypi", name).name;
    const files = routes.shelf.files(normalized) ?? (routes.isReserved(normalized) ? [] : undefined);
    if (files === undefined)
        return "upstream";
    if (name !== normalized || more.length === 0)
        return movedTo(`/simple/${normalized}/`);
    return files.length === 0 ? exchange_notFound(normalized) : renderSimplePage(normalized, files, accept);
}
function python_routes_projectJson(rest, routes) {
    const [name = "", ...more] = rest.filter((part) => part !== "");
    if (!validName.test(name) || more.at(-1) !== "json" || more.length > 2)
        return exchange_notFound("That page");
    const normalized = (0,package_name/* packageName */.oZ)("pypi", name).name;
    const files = routes.shelf.files(normalized) ?? (routes.isReserved(normalized) ? [] : undefined);
    if (files === undefined)
        return "upstream";
    const [version] = more;
    const page = more.length === 1 || version === undefined
        ? renderProjectJson(normalized, files)
        : renderReleaseJson(normalized, decodeURIComponent(version), files);
    return page ?? exchange_notFound(`${normalized} ${more.length === 1 ? "" : (version ?? "")}`.trim());
}
function movedTo(location) {
    const moved = reply(301, "text/plain", `${location}\n`);
    return { ...moved, headers: { ...moved.headers, location } };
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/core-metadata.ts
/**
 * Reads the headers of a METADATA or PKG-INFO file.
 * Rule: https://packaging.python.org/en/latest/specifications/core-metadata/
 * Fields that are missing are empty: the caller says what it cannot do without.
 */
function parseCoreMetadata(text) {
    const headers = readHeaders(text);
    const first = (field) => headers.get(field)?.[0];
    return {
        metadataVersion: first("metadata-version") ?? "2.1",
        name: first("name") ?? "",
        version: first("version") ?? "",
        summary: first("summary"),
        requiresPython: first("requires-python"),
        requiresDist: headers.get("requires-dist") ?? [],
        providesExtra: headers.get("provides-extra") ?? [],
    };
}
function readHeaders(text) {
    const headers = new Map();
    const [head = ""] = text.replaceAll("\r\n", "\n").split("\n\n", 1);
    // A line that starts with white space continues the one before it.
    for (const line of head.replaceAll(/\n[ \t]+/g, " ").split("\n")) {
        const colon = line.indexOf(":");
        if (colon < 1)
            continue;
        const field = line.slice(0, colon).toLowerCase();
        headers.set(field, [...(headers.get(field) ?? []), line.slice(colon + 1).trim()]);
    }
    return headers;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/zip-entry.ts

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endOfDirectorySize = 22;
const longestComment = 0xffff;
/**
 * The content of the first entry of a zip file whose name `wanted` accepts, or `undefined`.
 * Format: PKWARE APPNOTE 6.3; stored and deflated entries, no ZIP64.
 * @throws {RangeError} when the bytes are no zip file or the entry is larger than `limit` bytes.
 */
function readZipEntry(bytes, wanted, limit) {
    for (const entry of listEntries(bytes)) {
        if (wanted(entry.name))
            return content(bytes, entry, limit);
    }
    return undefined;
}
function* listEntries(bytes) {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        if (bytes.readUInt32LE(at) !== directoryEntry)
            throw new RangeError("the zip directory is damaged");
        const nameLength = bytes.readUInt16LE(at + 28);
        yield {
            name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
            method: bytes.readUInt16LE(at + 10),
            compressedSize: bytes.readUInt32LE(at + 20),
            headerOffset: bytes.readUInt32LE(at + 42),
        };
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
}
function findEnd(bytes) {
    const earliest = Math.max(0, bytes.length - endOfDirectorySize - longestComment);
    for (let at = bytes.length - endOfDirectorySize; at >= earliest; at--) {
        if (bytes.readUInt32LE(at) === endOfDirectory)
            return at;
    }
    throw new RangeError("this is not a zip file");
}
function content(bytes, entry, limit) {
    const { headerOffset: at, compressedSize } = entry;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const packed = bytes.subarray(start, start + compressedSize);
    if (entry.method === 0)
        return packed;
    if (entry.method !== 8)
        throw new RangeError(`zip method ${entry.method} of ${entry.name} is not supported`);
    // The limit stops a small file that unpacks to gigabytes.
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: limit });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-distribution.ts






const metadataLimit = 4 * 1024 * 1024;
/**
 * Reads what an index has to know about a file, and refuses what a real index refuses.
 * File names: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 * @throws {Refusal} `distribution-name`, `distribution-content`, `distribution-mismatch`, `local-version` or `direct-reference`.
 */
function readDistribution(file) {
    const { filename } = file;
    const named = parseFilename(filename);
    const bytes = Buffer.from(file.bytes);
    const metadata = readMetadata(named, bytes, filename);
    const core = parseCoreMetadata(metadata.toString("utf8"));
    const name = (0,package_name/* packageName */.oZ)("pypi", core.name).name;
    if (name !== (0,package_name/* packageName */.oZ)("pypi", named.name).name || !sameVersion(core.version, named.version)) {
        throw python_distribution_refused("distribution-mismatch", {
            expected: `${filename} to hold ${named.name} ${named.version}`,
            found: `the metadata of ${core.name} ${core.version}`,
            fix: "Build the file again and do not rename it.",
        });
    }
    refuseWhatIndexesRefuse(core, filename);
    return {
        kind: named.kind,
        filename,
        bytes,
        name,
        version: (0,pep440.valid)(core.version) ?? core.version,
        sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),
        metadata,
        core,
    };
}
const wheel = /^([A-Za-z0-9][A-Za-z0-9_.]*)-([A-Za-z0-9_.!+]+)(?:-[0-9][A-Za-z0-9_.]*)?(?:-[A-Za-z0-9_.]+){3}\.whl$/;
const sdist = /^([A-Za-z0-9][A-Za-z0-9_.-]*)-([A-Za-z0-9_.!+]+)\.tar\.gz$/;
function parseFilename(filename) {
    for (const [kind, pattern] of [
        ["wheel", wheel],
        ["sdist", sdist],
    ]) {
        const [, name, version] = pattern.exec(filename) ?? [];
        if (name !== undefined && version !== undefined && (0,pep440.valid)(version.replaceAll("_", "-")) !== null) {
            return { kind, name, version };
        }
    }
    throw python_distribution_refused("distribution-name", {
        expected: "the name of a wheel (.whl) or an sdist (.tar.gz)",
        found: JSON.stringify(filename.slice(0, 200)),
        fix: "Publish the files as the build wrote them.",
    });
}
function readMetadata(named, bytes, filename) {
    try {
        const metadata = named.kind === "wheel"
            ? readZipEntry(bytes, (name) => /^[^/]+\.dist-info\/METADATA$/.test(name), metadataLimit)
            : readTarEntries(bytes).find(({ name }) => /^[^/]+\/PKG-INFO$/.test(name))?.content;
        if (metadata !== undefined)
            return Buffer.from(metadata);
    }
    catch (cause) {
        throw unreadable(filename, cause instanceof Error ? cause.message : String(cause), cause);
    }
    throw unreadable(filename, "no METADATA or PKG-INFO in it");
}
function unreadable(filename, found, cause) {
    return python_distribution_refused("distribution-content", {
        expected: `${filename} to be a readable package with metadata`,
        found,
        fix: "Build the file again.",
        cause,
    });
}
function refuseWhatIndexesRefuse(core, filename) {
    if (core.version.includes("+")) {
        throw python_distribution_refused("local-version", {
            expected: `a version without a local part for ${filename}`,
            found: core.version,
            fix: "Release from a tagged commit, so that the version has no +part.",
        });
    }
    const direct = core.requiresDist.find((requirement) => /^[^;]*@\s*\S/.test(requirement));
    if (direct !== undefined) {
        throw python_distribution_refused("direct-reference", {
            expected: `${filename} to require packages by version, as an index demands`,
            found: direct,
            fix: "Replace the direct reference in the manifest with a version.",
        });
    }
}
function sameVersion(left, right) {
    const other = right.replaceAll("_", "-");
    return (0,pep440.valid)(left) !== null && (0,pep440.eq)(left, other);
}
function python_distribution_refused(code, problem) {
    return new errors/* Refusal */.P_({ code, ...problem });
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/python-shelf.ts






function createPythonShelf(journal, clock) {
    const byFilename = new Map();
    const byPath = new Map();
    const byName = new Map();
    const inTurn = oneAtATime();
    const put = (file) => {
        byFilename.set(file.filename, file);
        byPath.set(file.path, file);
        byName.set(file.name, sort([...(byName.get(file.name) ?? []), file]));
    };
    const publishNow = async (files, delay) => {
        const judged = files.map((file) => {
            const read = readDistribution(file);
            return { read, publication: python_shelf_outcome(read, byFilename.get(read.filename)) };
        });
        for (const { read } of judged.filter(({ publication }) => publication.kind === "published")) {
            const publishedAt = clock.now();
            const visibleAt = publishedAt + delay;
            const { filename, name, bytes } = read;
            const path = `python/${name}/${filename}`;
            await journal.append({ kind: "python", filename, file: path, publishedAt, visibleAt }, bytes);
            put({ ...read, path: python_shelf_pathOf(read), publishedAt, visibleAt });
        }
        return judged.map(({ publication }) => publication);
    };
    return {
        publish: (files, delay = clock.delay) => inTurn(() => publishNow(files, delay)),
        files: (name) => byName.get(name)?.filter((file) => file.visibleAt <= clock.now()),
        fileAt: (path) => byPath.get(path),
        names: () => [...byName.keys()].sort(),
        replay(file, { publishedAt, visibleAt }) {
            const read = readDistribution(file);
            put({ ...read, path: python_shelf_pathOf(read), publishedAt, visibleAt });
        },
    };
}
function python_shelf_outcome(file, before) {
    const { version, filename, sha256 } = file;
    return judgePublication({ package: (0,package_name/* packageName */.oZ)("pypi", file.name), version, filename, sha256 }, before);
}
/** Real paths hold a 256-bit hash of the content, split after two and four digits. Any such hash will do. */
function python_shelf_pathOf(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(file.filename).update(file.bytes).digest("hex");
    return `packages/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}/${file.filename}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/restore.ts
/** Puts everything an earlier run published back on the shelves, in the order it happened. */
async function restore(journal, { python, npm, cargo }) {
    for (const record of await journal.replay()) {
        switch (record.kind) {
            case "python":
                python.replay({ filename: record.filename, bytes: await journal.content(record.file) }, record);
                break;
            case "npm":
                npm.replay({ tarball: await journal.content(record.file), manifest: record.manifest }, record);
                break;
            case "cargo":
                cargo.replay(await journal.content(record.file), record);
                break;
            case "dist-tag":
                npm.replayTag(record.name, record);
                break;
        }
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/shelves.ts








/** The shelves with what earlier runs recorded. */
async function openShelves(journal, clock) {
    const shelves = {
        python: createPythonShelf(journal, clock),
        npm: createNpmShelf(journal, clock),
        cargo: createCargoShelf(journal, clock),
    };
    await restore(journal, shelves);
    return shelves;
}
/** What the hosts of all roles answer from the shelves. */
function answerFrom({ python, npm, cargo }, options) {
    const { authorize } = options;
    const reserved = new Set(options.reserved.map(package_name/* packageKey */.MO));
    const isReserved = (ecosystem) => (name) => reserved.has((0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)(ecosystem, name)));
    return async (role, exchange) => {
        switch (role) {
            case "npm-registry":
                return answerNpm(exchange, { shelf: npm, isReserved: isReserved("npm"), authorize });
            case "cargo-index":
            case "cargo-files":
                return answerCargo(role, exchange, { shelf: cargo, isReserved: isReserved("cargo") });
            case "python-index":
            case "python-files":
            case "python-upload":
                return answerPython(role, exchange, { shelf: python, isReserved: isReserved("pypi"), authorize });
        }
    };
}
/** Versions of a package that can be seen now: lowest first, crates in the order of their publication. */
function versionsOn({ python, npm, cargo }, { ecosystem, name }) {
    const seen = {
        npm: () => npm.package(name)?.versions,
        cargo: () => cargo.crates(name),
        pypi: () => python.files(name),
    };
    const found = ecosystem in seen ? seen[ecosystem]() : undefined;
    return [...new Set((found ?? []).map(({ version }) => version))];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/rehearsal/package-index/tool-environment.ts


/**
 * The whole environment for a tool that shall meet the local index: `inherited` without anything that
 * would lead it elsewhere or make it log in, and with the proxy, the certificates and caches of the
 * rehearsal's own. Holds no credential.
 */
function toolEnvironment(inherited, options) {
    const kept = Object.entries(inherited).flatMap(([name, value]) => value === undefined || leadsElsewhere.test(name) ? [] : [[name, value]]);
    return {
        ...Object.fromEntries(kept),
        ...network(options),
        ...python(options),
        ...node(options),
        ...rust(options),
    };
}
/**
 * The settings of the package managers themselves (an index, a token, a mirror, a configuration
 * file), and of the network. `npm run` sets dozens of them for its children.
 */
const leadsElsewhere = /^(?:(?:UV|PIP|PIPX|POETRY|PDM|HATCH_INDEX|TWINE|NPM_CONFIG|PNPM|YARN|BERRY)_.*|CARGO_(?:HOME|(?:HTTP|NET|REGISTRY|REGISTRIES|SOURCE)_.*)|(?:HTTPS?|ALL|NO)_PROXY|SSL_CERT_(?:FILE|DIR)|(?:REQUESTS|CURL)_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED|NODE_USE_ENV_PROXY|NPM_TOKEN|NODE_AUTH_TOKEN|XDG_(?:CACHE|STATE)_HOME)$/i;
function network({ proxy, bundle, folder }) {
    const noProxy = "127.0.0.1,localhost,::1";
    return {
        HTTPS_PROXY: proxy,
        https_proxy: proxy,
        HTTP_PROXY: proxy,
        http_proxy: proxy,
        NO_PROXY: noProxy,
        no_proxy: noProxy,
        SSL_CERT_FILE: bundle,
        REQUESTS_CA_BUNDLE: bundle,
        CURL_CA_BUNDLE: bundle,
        NODE_EXTRA_CA_CERTS: bundle,
        XDG_CACHE_HOME: (0,external_node_path_.join)(folder, "cache"),
    };
}
function python({ bundle, folder }) {
    return {
        UV_CACHE_DIR: (0,external_node_path_.join)(folder, "cache", "uv"),
        UV_NO_CONFIG: "1",
        UV_PYTHON_DOWNLOADS: "never",
        UV_HTTP_RETRIES: "0",
        UV_NO_PROGRESS: "1",
        PIP_CACHE_DIR: (0,external_node_path_.join)(folder, "cache", "pip"),
        PIP_CERT: bundle,
        PIP_CONFIG_FILE: external_node_os_.devNull,
        PIP_DISABLE_PIP_VERSION_CHECK: "1",
        PIP_NO_INPUT: "1",
        POETRY_CACHE_DIR: (0,external_node_path_.join)(folder, "cache", "poetry"),
        POETRY_CONFIG_DIR: (0,external_node_path_.join)(folder, "settings", "poetry"),
        POETRY_NO_INTERACTION: "1",
        POETRY_KEYRING_ENABLED: "false",
    };
}
function node({ proxy, bundle, folder }) {
    return {
        npm_config_cache: (0,external_node_path_.join)(folder, "cache", "npm"),
        npm_config_userconfig: (0,external_node_path_.join)(folder, "settings", "npmrc"),
        npm_config_globalconfig: (0,external_node_path_.join)(folder, "settings", "npmrc-global"),
        npm_config_cafile: bundle,
        npm_config_proxy: proxy,
        npm_config_https_proxy: proxy,
        npm_config_noproxy: "127.0.0.1,localhost",
        npm_config_fetch_retries: "0",
        npm_config_audit: "false",
        npm_config_fund: "false",
        npm_config_update_notifier: "false",
        // pnpm's store and metadata lie below these; npm would complain about pnpm's own settings.
        PNPM_HOME: (0,external_node_path_.join)(folder, "cache", "pnpm"),
        XDG_STATE_HOME: (0,external_node_path_.join)(folder, "cache", "state"),
        YARN_CACHE_FOLDER: (0,external_node_path_.join)(folder, "cache", "yarn"),
        YARN_GLOBAL_FOLDER: (0,external_node_path_.join)(folder, "cache", "yarn-global"),
        YARN_HTTP_PROXY: proxy,
        YARN_HTTPS_PROXY: proxy,
        YARN_HTTPS_CA_FILE_PATH: bundle,
        YARN_ENABLE_TELEMETRY: "0",
        YARN_HTTP_RETRY: "0",
    };
}
function rust({ proxy, bundle, folder }) {
    return {
        CARGO_HOME: (0,external_node_path_.join)(folder, "cache", "cargo"),
        CARGO_HTTP_PROXY: proxy,
        CARGO_HTTP_CAINFO: bundle,
        CARGO_NET_RETRY: "0",
    };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./packages/rehearsal/package-index/trusted-certificates.ts


const trusted_certificates_certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/**
 * What this machine trusts, each certificate once: Node's own roots and every file its tools are
 * pointed at. A file that cannot be read is left out, as the tools themselves do.
 */
function trustedCertificates(environment) {
    const named = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"].map((name) => environment[name]);
    const files = [...new Set(named)].filter((file) => file !== undefined && file !== "");
    return new Set([...external_node_tls_.rootCertificates, ...files.flatMap((file) => readCertificates(file ?? ""))]);
}
function readCertificates(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").replaceAll("\r\n", "\n").match(trusted_certificates_certificate) ?? [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/upstream-agent.ts




/**
 * Connects to the real index as this machine would: trusting its own additional certificates and
 * through its own proxy, when `environment` names them.
 */
function createUpstreamAgent(environment) {
    const secureContext = (0,external_node_tls_.createSecureContext)({ ca: [...trustedCertificates(environment)] });
    const options = { keepAlive: true, maxSockets: 64, secureContext };
    const proxy = environment["HTTPS_PROXY"] ?? environment["https_proxy"] ?? "";
    return proxy === "" ? new external_node_https_.Agent(options) : new TunnellingAgent(new URL(proxy), secureContext, options);
}
/** Node's own agent speaks to proxies only since Node 24. */
class TunnellingAgent extends external_node_https_.Agent {
    #proxy;
    #secureContext;
    constructor(proxy, secureContext, options) {
        super(options);
        this.#proxy = proxy;
        this.#secureContext = secureContext;
    }
    createConnection(options, connected) {
        const host = options.host ?? "";
        const { username, password, hostname, port } = this.#proxy;
        const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
        const asking = (0,external_node_http_.request)({
            host: hostname,
            port: port === "" ? 80 : port,
            method: "CONNECT",
            path: `${host}:443`,
            headers: {
                host: `${host}:443`,
                ...(username !== "" && { "proxy-authorization": `Basic ${credentials.toString("base64")}` }),
            },
        });
        const failed = (error) => {
            // The agent's callback takes the error alone, although its type demands a stream as well.
            connected?.(error);
        };
        asking.on("error", failed);
        asking.on("connect", (answer, socket) => {
            if (answer.statusCode === 200) {
                connected?.(null, (0,external_node_tls_.connect)({ socket, servername: host, secureContext: this.#secureContext }));
            }
            else {
                socket.destroy();
                failed(new Error(`this machine's proxy answered ${answer.statusCode ?? "nothing"} for ${host}`));
            }
        });
        asking.end();
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/upstream.ts





/** Nothing but what the rehearsal holds: everything else is answered 502 at once. */
const noUpstream = {
    forward: ({ host, request, response }) => {
        sendFailure(host, "this rehearsal runs offline", request, response);
        return Promise.resolve();
    },
    close: () => undefined,
};
/**
 * Passes reading requests on to the real index and streams its answers back.
 * `environment` is this machine's: its own proxy and its own additional certificates are respected.
 */
function createUpstream(environment) {
    const agent = createUpstreamAgent(environment);
    return {
        async forward({ host, target, request, response }) {
            try {
                const answer = await ask({
                    host,
                    path: target,
                    method: request.method,
                    headers: keep(request.headers, forwarded),
                });
                response.writeHead(answer.statusCode ?? 502, keep(answer.headers, returned));
                await (0,external_node_stream_promises_.pipeline)(answer, response);
            }
            catch (error) {
                if (response.headersSent)
                    response.destroy();
                else
                    sendFailure(host, reason(error), request, response);
            }
        },
        close: () => {
            agent.destroy();
        },
    };
    function ask(options) {
        return new Promise((resolve, reject) => {
            const outgoing = (0,external_node_https_.request)({ ...options, agent, timeout: 30_000 }, resolve);
            outgoing.on("error", reject);
            outgoing.on("timeout", () => outgoing.destroy(new Error("no answer within 30 s")));
            outgoing.end();
        });
    }
}
/** Never credentials: what somebody is logged in to is no business of a rehearsal. */
const forwarded = [
    "accept",
    "accept-encoding",
    "cache-control",
    "if-modified-since",
    "if-none-match",
    "range",
    "user-agent",
];
const returned = [
    "accept-ranges",
    "age",
    "cache-control",
    "content-encoding",
    "content-length",
    "content-range",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "location",
    "vary",
];
function keep(headers, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = headers[name];
        return typeof value === "string" ? [[name, value]] : [];
    }));
}
function sendFailure(host, why, request, response) {
    const message = `expected the package in this rehearsal or an answer of ${host}\nfound ${why}\nPublish it into the rehearsal, or connect this machine.`;
    const { method = "GET" } = request;
    send_reply_send(jsonReply(502, { error: message, message }), { method, header: () => undefined }, response);
}
function reason(error) {
    if (!(error instanceof Error))
        return String(error);
    // Trying several addresses fails with one error that holds the others and has no message of its own.
    if (error instanceof AggregateError)
        return error.errors.map(reason).join(", ");
    return error.message;
}

;// CONCATENATED MODULE: ./packages/rehearsal/package-index/package-index.ts














/** Starts the index on a free port of the loopback address. */
async function startPackageIndex(options) {
    const { folder, environment, now = Date.now, delay = 0, others = new Map() } = options;
    const clock = { now, delay };
    const journal = openJournal((options.keep ?? true) ? (0,external_node_path_.join)(folder, "packages") : undefined);
    const shelves = await openShelves(journal, clock);
    const { python, npm, cargo } = shelves;
    const token = `rehearsal-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const answer = answerFrom(shelves, {
        reserved: options.reserved ?? [],
        authorize: (header) => {
            refuseStranger(header, token);
        },
    });
    const upstream = options.upstream === "none" ? noUpstream : createUpstream(environment);
    const handle = createIndexHandler({
        answer,
        upstream,
        others,
        maxBodyBytes: options.maxBodyBytes ?? 64 * 1024 * 1024,
    });
    const hosts = new Set([...defaultHosts, ...others.keys()]);
    const authority = createThrowAwayAuthority([...hosts], new Date());
    const files = await writeSettings(folder, authority.certificate, environment, token);
    const proxy = await startConnectProxy({
        hosts,
        server: authority.server,
        handle,
        direct: (request, response) => answerDirectly(request, response, handle),
        maxConnections: options.maxConnections ?? 512,
    });
    const address = `http://127.0.0.1:${proxy.port}`;
    const readingEnvironment = (inherited) => toolEnvironment(inherited, { proxy: address, bundle: files.bundle, folder });
    return {
        address,
        certificateFile: files.certificate,
        environment: readingEnvironment,
        publishEnvironment: (inherited) => ({
            ...readingEnvironment(inherited),
            UV_PUBLISH_TOKEN: token,
            UV_TRUSTED_PUBLISHING: "never",
            TWINE_USERNAME: "__token__",
            TWINE_PASSWORD: token,
            TWINE_NON_INTERACTIVE: "1",
            npm_config_userconfig: files.publishSettings,
            YARN_NPM_AUTH_TOKEN: token,
        }),
        publishPython: (published, own) => python.publish(published, own?.delay),
        publishNpm: ({ tags, delay: own, ...request }) => npm.publish(request, { ...(tags && { tags }), ...(own !== undefined && { delay: own }) }),
        publishCargo: (crate, own) => cargo.publish(crate, own?.delay),
        versions: (name) => versionsOn(shelves, name),
        async close() {
            upstream.close();
            await proxy.close();
        },
    };
}
async function writeSettings(folder, certificate, environment, token) {
    const settings = (0,external_node_path_.join)(folder, "settings");
    const files = {
        certificate: (0,external_node_path_.join)(settings, "authority.pem"),
        bundle: (0,external_node_path_.join)(settings, "trusted.pem"),
        publishSettings: (0,external_node_path_.join)(settings, "npmrc-publish"),
    };
    await (0,promises_.mkdir)(settings, { recursive: true });
    await (0,promises_.writeFile)(files.certificate, certificate);
    await (0,promises_.writeFile)(files.bundle, [certificate.trim(), ...trustedCertificates(environment), ""].join("\n"));
    // npm has no variable for a token: it belongs to a registry, and only a file can say so.
    const login = `//${hostOf("npm-registry")}/:_authToken=${token}\n`;
    await (0,promises_.writeFile)(files.publishSettings, login, { mode: 0o600 });
    return files;
}
/** A token of the run's own, so that nothing else on this machine publishes into the rehearsal by accident. */
function refuseStranger(header, token) {
    const expected = [`Bearer ${token}`, `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`];
    const sent = Buffer.from(header ?? "");
    if (expected
        .map((each) => Buffer.from(each))
        .some((each) => each.length === sent.length && (0,external_node_crypto_.timingSafeEqual)(each, sent))) {
        return;
    }
    throw new errors/* Refusal */.P_({
        code: "not-authorized",
        expected: "the rehearsal's own publishing token",
        found: header === undefined ? "no credentials" : "other credentials",
        fix: "Run the publishing command in the environment that publishEnvironment gives.",
    });
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./packages/rehearsal/stage/copy-clones.ts





/**
 * Copies the default branch and the tags of every clone into bare repositories of a folder, `OWNER/NAME.git`. The clones are read
 * as another person would fetch from them: no lock, no reference and no object is written there.
 */
async function copyClones(options) {
    const { graph, clones } = options;
    const limit = (0,p_limit/* default */.A)(4);
    const copies = await Promise.all([...graph.repositories.values()].map((entry) => limit(async () => {
        const clone = clones.get(entry.name);
        return clone === undefined
            ? absent(entry, "it has no clone in the workspace")
            : copyOne(entry, clone, options);
    })));
    return {
        repositories: copies.flatMap(({ repositories }) => repositories),
        notes: copies.flatMap(({ notes }) => notes),
    };
}
async function copyOne(entry, clone, { machine, graph, folder }) {
    const git = machine.git(clone);
    const own = `refs/heads/${entry.branch}`;
    const remote = `refs/remotes/origin/${entry.branch}`;
    const [{ branches }, isShallow, { modified }] = await Promise.all([
        git.references([own, remote]),
        git.isShallow(),
        git.workTree(),
    ]);
    const source = [own, remote].find((name) => branches.has(name));
    if (source === undefined) {
        return absent(entry, `its clone has no branch ${entry.branch}: name its own as \`branch\` in the graph`);
    }
    const bare = (0,external_node_path_.join)(folder, graph.owner, `${entry.name}.git`);
    await (0,promises_.rm)(bare, { recursive: true, force: true });
    await (0,promises_.mkdir)(bare, { recursive: true });
    const run = (command) => runTool(["git", ...quiet, ...command], {
        commands: machine.commands,
        environment: { ...withoutRepository(machine.environment), ...readOnly },
        cwd: bare,
    });
    await run(["init", "--quiet", "--bare", "--template=", `--initial-branch=${entry.branch}`]);
    const references = [`+${source}:${own}`, "+refs/tags/*:refs/tags/*"];
    await run([
        "fetch",
        "--quiet",
        "--update-shallow",
        "--no-auto-gc",
        "--no-write-fetch-head",
        clone,
        ...references,
    ]).catch((error) => {
        throw lacksObjects(error) ? incomplete(entry, clone) : error;
    });
    const behind = branches.has(own) && branches.has(remote) ? await git.count({ from: own, to: remote }) : 0;
    const note = (kind, text) => ({ repository: entry.name, kind, text });
    return {
        repositories: [{ entry, fullName: `${graph.owner}/${entry.name}`, folder: bare }],
        notes: [
            ...(modified.length === 0
                ? []
                : [
                    note("uncommitted", `${modified.length} uncommitted ${modified.length === 1 ? "change is" : "changes are"} not part of the rehearsal`),
                ]),
            ...(behind === 0 ? [] : [note("behind-remote", `its clone lacks ${behind} commits of its remote`)]),
            ...(isShallow ? [note("incomplete", "its clone is shallow, so that tags may be missing")] : []),
        ],
    };
}
/** As `git clone --filter` leaves it. */
function lacksObjects(error) {
    return error instanceof errors/* ExternalError */.yA && /promisor remote|unable to read [0-9a-f]{40}/.test(error.found);
}
function incomplete({ name }, clone) {
    return new errors/* Refusal */.P_({
        code: "clone-incomplete",
        expected: `the whole history of ${name} in ${clone}`,
        found: "objects missing, as in a clone that was made with --filter",
        fix: `Fetch what is missing: git -C ${clone} fetch --refetch --no-filter`,
    });
}
function absent({ name }, text) {
    return { repositories: [], notes: [{ repository: name, kind: "absent", text }] };
}
/** A hook or a maintenance of the person's own has no business in the copy. */
const quiet = ["-c", "core.hooksPath=/dev/null", "-c", "maintenance.auto=false", "-c", "gc.auto=0"];
/** A clone that was made in part would be completed over the network, and written to. */
const readOnly = { GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
/** GIT_DIR and its kin, as a hook has them, would lead git to another repository. */
function withoutRepository(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_(?!CONFIG_|SSH|EXEC_PATH)/.test(name)));
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/exchange.ts
/** An answer without a body. */
function bare(status, headers = {}) {
    return { status, headers, body: Buffer.alloc(0) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/registry-error.ts

/** A request that a registry refuses, in the words of the specification. */
class RegistryError extends Error {
    name = "RegistryError";
    status;
    code;
    headers;
    constructor(status, code, message, headers = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }
}
/** The answer to a request that failed, whatever the reason. */
function errorReply(problem) {
    if (!(problem instanceof RegistryError)) {
        const malformed = problem instanceof URIError;
        return jsonReply(malformed ? 400 : 500, { errors: [{ code: "UNKNOWN", message: String(problem) }] });
    }
    const reply = jsonReply(problem.status, {
        errors: [{ code: problem.code, message: problem.message, detail: null }],
    });
    return { ...reply, headers: { ...reply.headers, ...problem.headers } };
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/route.ts

const patterns = [
    { kind: "blob", pattern: /^\/v2\/(.+)\/blobs\/([^/]+)$/ },
    { kind: "uploads", pattern: /^\/v2\/(.+)\/blobs\/uploads\/?$/ },
    { kind: "upload", pattern: /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/ },
    { kind: "manifest", pattern: /^\/v2\/(.+)\/manifests\/([^/]+)$/ },
    { kind: "tags", pattern: /^\/v2\/(.+)\/tags\/list$/ },
    { kind: "referrers", pattern: /^\/v2\/(.+)\/referrers\/([^/]+)$/ },
];
/**
 * Reads a path without its query. `undefined` for what is no page of a registry.
 * @throws {RegistryError} for a name or a digest that cannot be one.
 */
function parseRoute(path) {
    if (/^\/v2\/?$/.test(path))
        return { kind: "version" };
    for (const { kind, pattern } of patterns) {
        const [, name, last = ""] = pattern.exec(path) ?? [];
        // An upload is named by the registry, so `uploads` is no digest and comes first.
        if (name === undefined || (kind === "blob" && last === "uploads"))
            continue;
        return routeOf(kind, parseName(name), decodeURIComponent(last));
    }
    return undefined;
}
function routeOf(kind, name, last) {
    switch (kind) {
        case "blob":
        case "referrers":
            return { kind, name, digest: parseDigest(last) };
        case "uploads":
        case "tags":
            return { kind, name };
        case "upload":
            return { kind, name, id: last };
        case "manifest":
            return { kind, name, reference: parseReference(last) };
    }
}
const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const namePattern = new RegExp(`^${component}(?:/${component})*$`);
/**
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 * @throws {RegistryError} `NAME_INVALID`.
 */
function parseName(text) {
    if (text.length <= 255 && namePattern.test(text))
        return text;
    throw new RegistryError(400, "NAME_INVALID", `${text.slice(0, 100)} is no name of a repository`);
}
/** @throws {RegistryError} `DIGEST_INVALID`. Only SHA-256, as practically everywhere. */
function parseDigest(text) {
    if (/^sha256:[a-f0-9]{64}$/.test(text))
        return text;
    throw new RegistryError(400, "DIGEST_INVALID", `${text.slice(0, 100)} is no sha256 digest`);
}
function parseReference(text) {
    if (text.includes(":"))
        return { kind: "digest", digest: parseDigest(text) };
    if (/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(text))
        return { kind: "tag", tag: text };
    throw new RegistryError(404, "MANIFEST_UNKNOWN", `${text.slice(0, 100)} is no tag`);
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/storage.ts



function openStorage(folder) {
    const content = (digest) => (0,external_node_path_.join)(folder, "blobs", fileOf(digest));
    // No component of a repository's name begins with an underscore.
    const area = (name, kind) => (0,external_node_path_.join)(folder, "repositories", ...name.split("/"), kind);
    const blob = (name, digest) => (0,external_node_path_.join)(area(name, "_blobs"), fileOf(digest));
    const record = (name, digest) => (0,external_node_path_.join)(area(name, "_manifests"), fileOf(digest));
    const tagFile = (name, tag) => (0,external_node_path_.join)(area(name, "_tags"), tag);
    const readManifest = async (name, digest) => {
        const mediaType = await (0,promises_.readFile)(record(name, digest), "utf8").catch(storage_absent);
        if (mediaType === undefined)
            return undefined;
        return { digest, mediaType, bytes: await (0,promises_.readFile)(content(digest)) };
    };
    const tagsOf = (name) => (0,promises_.readdir)(area(name, "_tags")).catch(storage_absent);
    const writeWhole = async (path, bytes) => {
        const unfinished = (0,external_node_path_.join)(folder, "unfinished", (0,external_node_crypto_.randomUUID)());
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(unfinished), { recursive: true });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(unfinished, bytes);
        await (0,promises_.rename)(unfinished, path);
    };
    const keep = async (bytes) => {
        const digest = digestOf(bytes);
        if (!(await exists(content(digest))))
            await writeWhole(content(digest), bytes);
        return digest;
    };
    return {
        hasBlob: (name, digest) => exists(blob(name, digest)),
        readBlob: async (name, digest) => (await exists(blob(name, digest))) ? (0,promises_.readFile)(content(digest)) : undefined,
        async putBlob(name, bytes) {
            const digest = await keep(bytes);
            await writeWhole(blob(name, digest), "");
            return digest;
        },
        async mountBlob(from, name, digest) {
            if (!(await exists(blob(from, digest))))
                return false;
            await writeWhole(blob(name, digest), "");
            return true;
        },
        removeBlob: (name, digest) => remove(blob(name, digest)),
        async manifest(name, reference) {
            if (reference.kind === "digest")
                return readManifest(name, reference.digest);
            const digest = await (0,promises_.readFile)(tagFile(name, reference.tag), "utf8").catch(storage_absent);
            return digest === undefined ? undefined : readManifest(name, digest);
        },
        async manifests(name) {
            const files = (await (0,promises_.readdir)(area(name, "_manifests")).catch(storage_absent)) ?? [];
            const read = await Promise.all(files.map((file) => readManifest(name, digestOfFile(file))));
            return read.filter((one) => one !== undefined);
        },
        async putManifest(name, mediaType, bytes, tags) {
            const digest = await keep(bytes);
            await writeWhole(record(name, digest), mediaType);
            for (const tag of tags)
                await writeWhole(tagFile(name, tag), digest);
            return { digest, mediaType, bytes };
        },
        async removeManifest(name, reference) {
            if (reference.kind === "tag")
                return remove(tagFile(name, reference.tag));
            for (const tag of (await tagsOf(name)) ?? []) {
                const digest = await (0,promises_.readFile)(tagFile(name, tag), "utf8");
                if (digest === reference.digest)
                    await remove(tagFile(name, tag));
            }
            return remove(record(name, reference.digest));
        },
        async tags(name) {
            const tags = await tagsOf(name);
            if (tags !== undefined)
                return tags.sort();
            return (await exists(area(name, "_manifests"))) ? [] : undefined;
        },
    };
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** A colon is no part of a file's name everywhere. */
function fileOf(digest) {
    return digest.replace(":", "-");
}
function digestOfFile(file) {
    return file.replace("-", ":");
}
async function remove(path) {
    const there = await exists(path);
    await (0,promises_.rm)(path, { force: true });
    return there;
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
function storage_absent() {
    return undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/uploads.ts


function createUploads(limit) {
    const open = new Map();
    const piecesOf = (name, id) => {
        const pieces = open.get(`${name} ${id}`);
        if (pieces !== undefined)
            return pieces;
        throw new RegistryError(404, "BLOB_UPLOAD_UNKNOWN", "there is no such upload, or it is finished");
    };
    const sizeOf = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);
    return {
        begin(name) {
            const id = (0,external_node_crypto_.randomUUID)();
            open.set(`${name} ${id}`, []);
            return id;
        },
        size: (name, id) => sizeOf(piecesOf(name, id)),
        append(name, id, piece, start) {
            const pieces = piecesOf(name, id);
            const size = sizeOf(pieces);
            if (start !== undefined && start !== size) {
                throw new RegistryError(416, "BLOB_UPLOAD_INVALID", `the next piece begins at byte ${size}`, {
                    range: rangeOf(size),
                });
            }
            if (size + piece.length > limit) {
                throw new RegistryError(413, "SIZE_INVALID", `a blob has at most ${limit} bytes here`);
            }
            pieces.push(piece);
            return size + piece.length;
        },
        end(name, id) {
            const bytes = Buffer.concat(piecesOf(name, id));
            open.delete(`${name} ${id}`);
            return bytes;
        },
    };
}
/** The first and the last byte that are there; a registry says `0-0` when there are none. */
function rangeOf(size) {
    return `0-${Math.max(0, size - 1)}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/blob-routes.ts





/** Reads, or removes, a blob. */
async function answerBlob({ name, digest }, { method }, { storage }) {
    const unknown = new RegistryError(404, "BLOB_UNKNOWN", `${digest} is not in ${name}`);
    if (method === "DELETE") {
        if (!(await storage.removeBlob(name, digest)))
            throw unknown;
        return bare(202);
    }
    if (method !== "GET" && method !== "HEAD")
        return undefined;
    const body = await storage.readBlob(name, digest);
    if (body === undefined)
        throw unknown;
    const headers = {
        "content-type": "application/octet-stream",
        "docker-content-digest": digest,
        etag: `"${digest}"`,
    };
    return { status: 200, headers, body };
}
/** Begins an upload, or ends it on the spot: with the whole content, or with what another repository has. */
async function beginUpload({ name }, request, { storage, uploads, limit, mayPull }) {
    if (request.method !== "POST")
        return undefined;
    const { query } = request;
    const [mount, from, digest] = ["mount", "from", "digest"].map((key) => query.get(key) ?? "");
    if (mount &&
        from &&
        mayPull(from) &&
        (await storage.mountBlob(parseName(from), name, parseDigest(mount)))) {
        return blob_routes_created(name, mount);
    }
    if (digest)
        return finish(name, await request.body(limit), digest, storage);
    return accepted(name, uploads.begin(name), 0);
}
/** One step of an upload: asking how far it is, a piece, the end, or giving up. */
async function continueUpload({ name, id }, request, { storage, uploads, limit }) {
    switch (request.method) {
        case "GET":
            return { ...accepted(name, id, uploads.size(name, id)), status: 204 };
        case "PATCH": {
            uploads.size(name, id);
            const piece = await request.body(limit);
            return accepted(name, id, uploads.append(name, id, piece, startOf(request, piece)));
        }
        case "PUT": {
            const digest = parseDigest(request.query.get("digest") ?? "");
            const piece = await request.body(limit);
            if (piece.length > 0)
                uploads.append(name, id, piece, startOf(request, piece));
            return finish(name, uploads.end(name, id), digest, storage);
        }
        case "DELETE":
            uploads.end(name, id);
            return bare(204);
        default:
            return undefined;
    }
}
/** A piece may be sent without saying where it belongs. */
function startOf(request, piece) {
    const range = request.header("content-range");
    if (range === undefined)
        return undefined;
    const [, start = "", end = ""] = /^(?:bytes )?(\d+)-(\d+)(?:\/\S+)?$/.exec(range) ?? [];
    if (start !== "" && Number(end) - Number(start) + 1 === piece.length)
        return Number(start);
    throw new RegistryError(416, "BLOB_UPLOAD_INVALID", `${range} does not say where ${piece.length} bytes are`);
}
async function finish(name, bytes, digest, storage) {
    const found = digestOf(bytes);
    if (found !== parseDigest(digest)) {
        throw new RegistryError(400, "DIGEST_INVALID", `the content is ${found}, not ${digest}`);
    }
    await storage.putBlob(name, bytes);
    return blob_routes_created(name, digest);
}
function blob_routes_created(name, digest) {
    return bare(201, { location: `/v2/${name}/blobs/${digest}`, "docker-content-digest": digest });
}
function accepted(name, id, size) {
    const location = `/v2/${name}/blobs/uploads/${id}`;
    return bare(202, { location, range: rangeOf(size), "docker-upload-uuid": id });
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/guard.ts



const tokenPath = "/token";
const lifetime = 300;
/** `address` is what the registry is reached at; `now` gives milliseconds. */
function createGuard(authentication, address, now) {
    switch (authentication.kind) {
        case "none":
            return { allows: () => true, challenge: () => "", issue: () => undefined };
        case "basic":
            return {
                allows: (authorization) => isLogin(authorization, authentication),
                challenge: () => `Basic realm="${address}"`,
                issue: () => undefined,
            };
        case "token":
            return tokenGuard(authentication, address, now);
    }
}
/** https://distribution.github.io/distribution/spec/auth/token/ */
function tokenGuard(authentication, address, now) {
    const issued = new Map();
    const service = new URL(address).host;
    const scopesOf = (authorization) => {
        const token = issued.get(/^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "");
        return token !== undefined && token.until > now() ? token.scopes : undefined;
    };
    return {
        allows(authorization, { repository, action }) {
            const scopes = scopesOf(authorization);
            return scopes !== undefined && (repository === undefined || scopes.has(`${repository}:${action}`));
        },
        challenge(authorization, { repository, action }) {
            const wanted = action === "push" ? "pull,push" : action;
            const scope = repository === undefined ? "" : `,scope="repository:${repository}:${wanted}"`;
            const error = scopesOf(authorization) === undefined ? "" : `,error="insufficient_scope"`;
            return `Bearer realm="${address}${tokenPath}",service="${service}"${scope}${error}`;
        },
        issue(authorization, query) {
            const known = isLogin(authorization, authentication);
            if (authorization !== undefined && !known)
                throw unauthorized(`Basic realm="${address}${tokenPath}"`);
            const anonymous = authentication.anonymousPull === true ? ["pull"] : [];
            const scopes = query.getAll("scope").flatMap((scope) => scope.split(" "));
            const granted = scopes.flatMap((scope) => {
                const [, repository, actions = ""] = /^repository:([^:]+):([a-z,*]+)$/.exec(scope) ?? [];
                const allowed = actions.split(",").filter((action) => known || anonymous.includes(action));
                return repository === undefined ? [] : allowed.map((action) => `${repository}:${action}`);
            });
            const token = (0,external_node_crypto_.randomBytes)(24).toString("base64url");
            issued.set(token, { scopes: new Set(granted), until: now() + lifetime * 1000 });
            return jsonReply(200, {
                token,
                access_token: token,
                expires_in: lifetime,
                issued_at: new Date(now()).toISOString(),
            });
        },
    };
}
function isLogin(authorization, { username, password }) {
    const sent = /^Basic (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
    const [found, expected] = [Buffer.from(sent, "base64"), Buffer.from(`${username}:${password}`)];
    return found.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(found, expected);
}
/** A refusal that says how to log in. */
function unauthorized(challenge) {
    return new RegistryError(401, "UNAUTHORIZED", "log in first", { "www-authenticate": challenge });
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/manifest.ts


const descriptor = dist/* looseObject */._H3({ mediaType: dist/* string */.YjP(), digest: dist/* string */.YjP(), size: dist/* number */.aig() });
const annotations = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
const manifestSchema = dist/* looseObject */._H3({
    schemaVersion: dist/* literal */.euz(2),
    mediaType: dist/* optional */.lqM(dist/* string */.YjP()),
    artifactType: dist/* optional */.lqM(dist/* string */.YjP()),
    config: dist/* optional */.lqM(descriptor),
    layers: dist/* optional */.lqM(dist/* array */.YOg(dist/* looseObject */._H3({ ...descriptor.entries, urls: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())) }))),
    manifests: dist/* optional */.lqM(dist/* array */.YOg(descriptor)),
    subject: dist/* optional */.lqM(descriptor),
    annotations,
});
/** The forms of manifests that registries agree on: https://github.com/opencontainers/image-spec and Docker's. */
const mediaTypes = {
    image: [
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.docker.distribution.manifest.v2+json",
    ],
    index: [
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
    ],
};
const imageManifest = mediaTypes.image[0];
const imageIndex = mediaTypes.index[0];
/** @throws {RegistryError} `MANIFEST_INVALID`. */
function manifest_readManifest(mediaType, bytes) {
    const kind = Object.entries(mediaTypes).find(([, all]) => all.some((one) => one === mediaType))?.[0];
    if (kind === undefined)
        throw manifest_invalid(`${mediaType || "no media type"} is no manifest that is kept here`);
    const read = dist/* safeParse */.xLC(manifestSchema, manifest_parse(bytes));
    if (!read.success)
        throw manifest_invalid(dist/* summarize */.ehc(read.issues).replaceAll("\n", " "));
    const { config, layers = [], manifests = [], subject, ...manifest } = read.output;
    if (manifest.mediaType !== undefined && manifest.mediaType !== mediaType) {
        throw manifest_invalid(`it calls itself ${manifest.mediaType} and was sent as ${mediaType}`);
    }
    if (kind === "image" && config === undefined)
        throw manifest_invalid("an image's manifest needs a config");
    // A layer with addresses of its own is never pushed.
    const pushed = layers.filter(({ urls }) => urls === undefined);
    return {
        artifactType: manifest.artifactType ?? config?.mediaType,
        annotations: manifest.annotations,
        blobs: [...(config === undefined ? [] : [config]), ...pushed].map(({ digest }) => digest),
        manifests: manifests.map(({ digest }) => digest),
        subject: subject?.digest,
    };
}
function manifest_parse(bytes) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        throw manifest_invalid("it is no JSON");
    }
}
function manifest_invalid(what) {
    return new RegistryError(400, "MANIFEST_INVALID", what);
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/list-routes.ts



/** The page of tags that begins behind `last`: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags */
async function listTags({ name }, { method, query }, storage) {
    if (method !== "GET")
        return undefined;
    const all = await storage.tags(name);
    if (all === undefined)
        throw new RegistryError(404, "NAME_UNKNOWN", `nothing was pushed to ${name}`);
    const last = query.get("last") ?? "";
    const wanted = query.get("n");
    if (wanted !== null && !/^\d{1,9}$/.test(wanted))
        throw new RegistryError(400, "UNSUPPORTED", "n is a number");
    const count = wanted === null ? Infinity : Number(wanted);
    const rest = all.filter((tag) => tag > last);
    const tags = rest.slice(0, count);
    const reply = jsonReply(200, { name, tags });
    const end = tags.at(-1);
    if (rest.length === tags.length || end === undefined)
        return reply;
    const next = `/v2/${name}/tags/list?n=${count}&last=${encodeURIComponent(end)}`;
    return { ...reply, headers: { ...reply.headers, link: `<${next}>; rel="next"` } };
}
/** Everything whose subject is the manifest of that digest, known or not. */
async function listReferrers({ name, digest }, { method, query }, storage) {
    if (method !== "GET")
        return undefined;
    const wanted = query.get("artifactType");
    const described = (await storage.manifests(name)).map((stored) => ({
        stored,
        content: manifest_readManifest(stored.mediaType, stored.bytes),
    }));
    const manifests = described
        .filter(({ content }) => content.subject === digest)
        .filter(({ content }) => wanted === null || content.artifactType === wanted)
        .map(({ stored, content: { artifactType, annotations } }) => ({
        mediaType: stored.mediaType,
        digest: stored.digest,
        size: stored.bytes.length,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations !== undefined && { annotations }),
    }));
    const { headers, ...reply } = jsonReply(200, { schemaVersion: 2, mediaType: imageIndex, manifests });
    const filtered = wanted === null ? {} : { "oci-filters-applied": "artifactType" };
    return { ...reply, headers: { ...headers, "content-type": imageIndex, ...filtered } };
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/manifest-routes.ts




/** What the specification asks registries to take at least. */
const limit = 4 * 1024 * 1024;
/** Reads, pushes or removes a manifest. */
async function answerManifest(route, request, routes) {
    switch (request.method) {
        case "GET":
        case "HEAD":
            return readOne(route, request, routes.storage);
        case "PUT":
            return push(route, request, routes);
        case "DELETE":
            if (await routes.storage.removeManifest(route.name, route.reference))
                return bare(202);
            throw unknown(route);
        default:
            return undefined;
    }
}
async function readOne(route, request, storage) {
    const found = await storage.manifest(route.name, route.reference);
    if (found === undefined)
        throw unknown(route);
    // The registry that many run answers so when the form is not asked for by name, not even for `*/*`.
    const asked = (request.header("accept") ?? "").split(",").map((type) => type.split(";", 1)[0]?.trim());
    if (!asked.includes(found.mediaType))
        throw unknown(route, `as anything but ${found.mediaType}`);
    return { status: 200, headers: { "content-type": found.mediaType, ...tagged(found) }, body: found.bytes };
}
async function push({ name, reference }, request, { storage, referrers }) {
    const bytes = await request.body(limit);
    const mediaType = (request.header("content-type") ?? "").split(";", 1)[0]?.trim() ?? "";
    const content = manifest_readManifest(mediaType, bytes);
    if (reference.kind === "digest" && reference.digest !== digestOf(bytes)) {
        throw new RegistryError(400, "DIGEST_INVALID", `the manifest is ${digestOf(bytes)}`);
    }
    await requireParts(name, content, storage);
    const stored = await storage.putManifest(name, mediaType, bytes, tagsOf(reference));
    return bare(201, {
        location: `/v2/${name}/manifests/${stored.digest}`,
        ...tagged(stored),
        ...(referrers && content.subject !== undefined && { "oci-subject": content.subject }),
    });
}
async function requireParts(name, content, storage) {
    const has = {
        blobs: (digest) => storage.hasBlob(name, digest),
        manifests: async (digest) => (await storage.manifest(name, { kind: "digest", digest })) !== undefined,
    };
    for (const kind of ["blobs", "manifests"]) {
        for (const digest of content[kind]) {
            if (await has[kind](digest))
                continue;
            throw new RegistryError(404, "MANIFEST_BLOB_UNKNOWN", `${digest} is not in ${name} yet`);
        }
    }
}
function tagged({ digest }) {
    return { "docker-content-digest": digest, etag: `"${digest}"` };
}
function tagsOf(reference) {
    return reference.kind === "tag" ? [reference.tag] : [];
}
function unknown({ name, reference }, how = "") {
    const written = reference.kind === "tag" ? `:${reference.tag}` : `@${reference.digest}`;
    return new RegistryError(404, "MANIFEST_UNKNOWN", `there is no ${name}${written} ${how}`.trim());
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/request-body.ts



/** The whole body of a request. @throws {RegistryError} 413 for more than `limit` bytes. */
async function readRegistryBody(request, limit) {
    try {
        return await request_body_readBody(request, limit);
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        throw new RegistryError(413, "SIZE_INVALID", `at most ${limit} bytes are taken here`);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/handler.ts










/** What the registry answers to one request. Never fails. */
function createHandler(options) {
    const { address, isOwnName = isLoopback, now = Date.now } = options;
    const { maxBlobBytes: limit = 256 * 1024 * 1024 } = options;
    const guard = createGuard(options.authentication ?? { kind: "none" }, address, now);
    const routes = { ...options, uploads: createUploads(limit), limit };
    return async (message) => {
        const { method = "GET", headers } = message;
        const url = new URL(message.url ?? "/", address);
        const request = {
            method,
            query: url.searchParams,
            header: (name) => headers[name]?.toString(),
            body: (bytes) => readRegistryBody(message, bytes),
        };
        const answer = async () => {
            if (!isOwnName(headers.host))
                throw notHere();
            const status = options.fault?.({ method, path: url.pathname });
            if (status !== undefined)
                throw faulty(status);
            if (url.pathname === tokenPath) {
                return guard.issue(headers.authorization, url.searchParams) ?? errorReply(notHere());
            }
            const route = parseRoute(url.pathname);
            if (route === undefined)
                throw notHere();
            const { authorization } = headers;
            const access = accessOf(route, method);
            if (!guard.allows(authorization, access))
                throw unauthorized(guard.challenge(authorization, access));
            const mayPull = (name) => guard.allows(authorization, { repository: name, action: "pull" });
            return (await dispatch(route, request, { ...routes, mayPull })) ?? errorReply(unsupported(method));
        };
        const reply = await answer().catch(errorReply);
        return { ...reply, headers: { "docker-distribution-api-version": "registry/2.0", ...reply.headers } };
    };
}
async function dispatch(route, request, routes) {
    switch (route.kind) {
        case "version":
            return request.method === "GET" ? jsonReply(200, {}) : undefined;
        case "blob":
            return answerBlob(route, request, routes);
        case "uploads":
            return beginUpload(route, request, routes);
        case "upload":
            return continueUpload(route, request, routes);
        case "manifest":
            return answerManifest(route, request, routes);
        case "tags":
            return listTags(route, request, routes.storage);
        case "referrers":
            if (!routes.referrers)
                throw notHere();
            return listReferrers(route, request, routes.storage);
    }
}
function accessOf(route, method) {
    if (route.kind === "version")
        return { repository: undefined, action: "pull" };
    const isUpload = route.kind === "uploads" || route.kind === "upload";
    if (method === "DELETE" && !isUpload)
        return { repository: route.name, action: "delete" };
    const reads = method === "GET" || method === "HEAD";
    return { repository: route.name, action: reads && !isUpload ? "pull" : "push" };
}
function notHere() {
    return new RegistryError(404, "UNSUPPORTED", "there is no such page in this registry");
}
function unsupported(method) {
    return new RegistryError(405, "UNSUPPORTED", `${method} is not done here`);
}
function faulty(status) {
    return status === 429
        ? new RegistryError(status, "TOOMANYREQUESTS", "too many requests", { "retry-after": "1" })
        : new RegistryError(status, "UNSUPPORTED", "this failure was asked for");
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/push-image.ts

const config = "application/vnd.oci.image.config.v1+json";
/** Puts an image with labels and without any files into the registry. The same image has the same digest. */
async function pushImage({ name, tags, labels = {} }, storage) {
    const bytes = Buffer.from(JSON.stringify({
        architecture: "amd64",
        os: "linux",
        config: { Labels: labels },
        rootfs: { type: "layers", diff_ids: [] },
    }));
    const digest = await storage.putBlob(name, bytes);
    const manifest = {
        schemaVersion: 2,
        mediaType: imageManifest,
        config: { mediaType: config, digest, size: bytes.length },
        layers: [],
        annotations: labels,
    };
    return storage.putManifest(name, imageManifest, Buffer.from(JSON.stringify(manifest)), tags);
}

;// CONCATENATED MODULE: ./packages/rehearsal/registry/registry.ts








const registry_loopback = "127.0.0.1";
/** Starts a registry on a free port of the loopback address. */
async function startRegistry(options) {
    const own = options.folder === undefined ? await mkdtemp(join(tmpdir(), "registry-")) : undefined;
    const folder = options.folder ?? own ?? "";
    await mkdir(folder, { recursive: true });
    const server = createServer({ keepAliveTimeout: 60_000 });
    const port = await listen(server);
    const host = `${registry_loopback}:${port}`;
    const requests = [];
    const shelf = openImageShelf({
        ...options,
        folder,
        address: `http://${host}`,
        onAnswer: (answered) => requests.push(answered),
    });
    server.on("request", (request, response) => {
        void shelf.answer(request, response);
    });
    return {
        address: `http://${host}`,
        host,
        requests,
        push: (image) => shelf.push(image),
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
            if (own !== undefined)
                await rm(own, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** Opens the images in a folder, which exists. */
function openImageShelf(options) {
    const storage = openStorage(options.folder);
    const handle = createHandler({ ...options, storage });
    return {
        answer: async (request, response) => {
            const { method = "GET", url = "/" } = request;
            try {
                const reply = await handle(request);
                options.onAnswer?.({ method, path: url, status: reply.status });
                // What was not read of a refused upload would be taken for the next request.
                if (!request.complete)
                    response.shouldKeepAlive = false;
                send_reply_send(reply, { method, header: (name) => request.headers[name]?.toString() }, response);
            }
            catch {
                response.destroy();
            }
        },
        push: (image) => pushImage(image, storage),
    };
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, registry_loopback, () => {
            const address = server.address();
            resolve(typeof address === "object" && address !== null ? address.port : 0);
        });
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/stage/image-shelves.ts



/** Opens a shelf for every host in the names of the graph's images and charts. */
async function openImageShelves(folder, graph) {
    const names = [...graph.repositories.values()].flatMap(({ publishes }) => [
        ...publishes.image,
        ...publishes.chart,
    ]);
    const hosts = new Set(names.flatMap((name) => image_shelves_placeOf(name)?.host ?? []));
    const shelves = new Map();
    for (const host of hosts) {
        const own = (0,external_node_path_.join)(folder, host);
        await (0,promises_.mkdir)(own, { recursive: true });
        shelves.set(host, openImageShelf({
            folder: own,
            address: `https://${host}`,
            referrers: true,
            isOwnName: (asked) => asked?.replace(/:443$/, "").toLowerCase() === host,
        }));
    }
    return {
        handlers: new Map([...shelves].map(([host, { answer }]) => [host, answer])),
        push: async (name, tags, labels) => {
            const place = image_shelves_placeOf(name);
            return place === undefined
                ? undefined
                : shelves.get(place.host)?.push({ name: place.repository, tags, labels });
        },
    };
}
/**
 * Where an image lies, as Docker reads its name. A host with a port is reached without the proxy, and a chart without an address
 * lies nowhere. https://github.com/distribution/reference/blob/main/normalize.go
 */
function image_shelves_placeOf(name) {
    const address = name.replace(/^oci:\/\//, "");
    const [first = "", ...rest] = address.split("/");
    if (rest.length === 0)
        return undefined;
    if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(first)) {
        return { host: first.toLowerCase(), repository: rest.join("/") };
    }
    return first.includes(":") || first === "localhost"
        ? undefined
        : { host: "registry-1.docker.io", repository: address };
}

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/suite/observe.ts
var observe = __webpack_require__(68141);
;// CONCATENATED MODULE: ./packages/rehearsal/building/tar.ts

/**
 * A gzipped tar archive of plain files, the same bytes on every machine. Names are at most 100 bytes long.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
function gzippedTar(files) {
    const blocks = [...files].flatMap(([name, bytes]) => [
        header(name, bytes.length),
        bytes,
        Buffer.alloc((512 - (bytes.length % 512)) % 512),
    ]);
    return (0,external_node_zlib_.gzipSync)(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
function header(name, size) {
    const block = Buffer.alloc(512);
    block.write(name, 0, 100);
    block.write("0000644\0", 100);
    block.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
    block.write("00000000000\0", 136);
    // The sum is taken with blanks in its own place; the zero behind them stands for a plain file.
    block.write("        0", 148);
    block.write("ustar\u000000", 257);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return block;
}

;// CONCATENATED MODULE: ./packages/rehearsal/building/zip.ts
/**
 * A zip archive of stored (uncompressed) files, the same bytes on every machine.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
function zip(entries) {
    const local = [];
    const central = [];
    let offset = 0;
    for (const entry of entries) {
        const name = Buffer.from(entry.path);
        const fields = zip_commonFields(name, entry.bytes);
        const header = Buffer.concat([uint32(0x04034b50), fields, name, entry.bytes]);
        central.push(
        // 0x0314: made on Unix by version 2.0, so that the mode below counts: a plain file, rw-r--r--.
        Buffer.concat([uint32(0x02014b50), uint16(0x0314), fields, uint16(0), uint16(0), uint16(0)]), Buffer.concat([uint32(0o100644 * 0x10000), uint32(offset), name]));
        local.push(header);
        offset += header.length;
    }
    const directory = Buffer.concat(central);
    const counts = [uint16(entries.length), uint16(entries.length)];
    const end = [uint32(0x06054b50), uint16(0), uint16(0), ...counts, uint32(directory.length), uint32(offset)];
    return Buffer.concat([...local, directory, ...end, uint16(0)]);
}
/** What the header before a file and its entry in the directory at the end have in common. */
function zip_commonFields(name, bytes) {
    const size = uint32(bytes.length);
    const utf8Names = uint16(0x0800);
    // The earliest date the format can hold: archives of the same files stay the same.
    const moment = Buffer.concat([uint16(0), uint16(0x0021)]);
    const parts = [uint16(20), utf8Names, uint16(0), moment, uint32(crc32(bytes)), size, size];
    return Buffer.concat([...parts, uint16(name.length), uint16(0)]);
}
function uint16(value) {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value >>> 0);
    return bytes;
}
/** node:zlib has it too, but not in every Node 20. */
function crc32(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes)
        sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
    return ~sum >>> 0;
}
const table = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});

;// CONCATENATED MODULE: ./packages/rehearsal/building/wheel.ts




/**
 * Builds the wheel of a pure Python project in `src` layout: enough for the sample repositories, and all there is
 * on a machine without Python. Throws a ValiError when pyproject.toml lacks what a wheel needs.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
function buildWheel(files, version) {
    const { project } = dist/* parse */.qgA(pyprojectSchema, (0,smol_toml_dist/* parse */.qg)(wheel_text(files, "pyproject.toml")));
    const stem = `${project.name.replaceAll(/[-_.]+/g, "_").toLowerCase()}-${version}`;
    const modules = [...files]
        .filter(([path]) => path.startsWith("src/"))
        .map(([path, bytes]) => ({ path: path.slice("src/".length), bytes }));
    const info = (name, content) => ({
        path: `${stem}.dist-info/${name}`,
        bytes: Buffer.from(content),
    });
    const entries = [
        ...modules,
        info("METADATA", renderMetadata(project, version)),
        info("WHEEL", wheelFile),
        ...(project.scripts === undefined ? [] : [info("entry_points.txt", renderScripts(project.scripts))]),
    ];
    const record = info("RECORD", renderRecord(entries, `${stem}.dist-info/RECORD`));
    return { filename: `${stem}-py3-none-any.whl`, bytes: zip([...entries, record]) };
}
const pyprojectSchema = dist/* object */.Ikc({
    project: dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        description: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        "requires-python": dist/* optional */.lqM(dist/* string */.YjP()),
        dependencies: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
        "optional-dependencies": dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())), {}),
        scripts: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    }),
});
const wheelFile = "Wheel-Version: 1.0\nGenerator: release-actions\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
/** https://packaging.python.org/en/latest/specifications/core-metadata/ */
function renderMetadata(project, version) {
    const requiresPython = project["requires-python"];
    const extras = Object.entries(project["optional-dependencies"]);
    const lines = [
        "Metadata-Version: 2.4",
        `Name: ${project.name}`,
        `Version: ${version}`,
        `Summary: ${project.description}`,
        ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
        ...project.dependencies.map((requirement) => `Requires-Dist: ${requirement}`),
        ...extras.flatMap(([extra, requirements]) => [
            `Provides-Extra: ${extra}`,
            ...requirements.map((requirement) => `Requires-Dist: ${onlyWith(extra, requirement)}`),
        ]),
    ];
    return `${lines.join("\n")}\n`;
}
function onlyWith(extra, requirement) {
    const [name = "", marker] = requirement.split(";");
    const condition = `extra == '${extra}'`;
    return `${name.trim()}; ${marker === undefined ? condition : `(${marker.trim()}) and ${condition}`}`;
}
function renderScripts(scripts) {
    const lines = Object.entries(scripts).map(([name, target]) => `${name} = ${target}`);
    return `[console_scripts]\n${lines.join("\n")}\n`;
}
function renderRecord(entries, own) {
    const lines = entries.map(({ path, bytes }) => {
        const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url");
        return `${path},sha256=${digest},${bytes.length}`;
    });
    return `${[...lines, `${own},,`].join("\n")}\n`;
}
function wheel_text(files, path) {
    return Buffer.from(files.get(path) ?? []).toString("utf8");
}

;// CONCATENATED MODULE: ./packages/rehearsal/building/small-package.ts





/**
 * Builds a package by itself, without any tool, and publishes it: its manifest, and what of its files is plain to see.
 * Enough for resolvers, and done in no time.
 * @throws {Refusal} `small-build` when the manifest does not say by itself what a registry has to know.
 */
async function publishSmall(found, 
/** Of the repository; at least the package's own. */
files, { version, index }) {
    const own = within(found.folder, files);
    try {
        switch (found.name.ecosystem) {
            case "pypi": {
                const wheel = buildWheel(own, (0,version_spelling/* formatPep440 */.J)(version));
                await index.publishPython([wheel]);
                return wheel.filename;
            }
            case "npm":
                return (await index.publishNpm({ tarball: tarballOf(own, (0,version_spelling/* formatSemver */.a)(version)) })).filename;
            default:
                return (await index.publishCargo(crateOf(own, (0,version_spelling/* formatSemver */.a)(version)))).filename;
        }
    }
    catch (cause) {
        if (!dist/* isValiError */.F1$(cause))
            throw cause;
        throw new errors/* Refusal */.P_({
            code: "small-build",
            expected: `${found.spelled} to say in its manifest what a registry has to know`,
            found: whatIsMissing(cause),
            fix: "Install the tool that builds it, and rehearse again.",
            cause,
        });
    }
}
/** Valibot's own words are for people who know its schemas. */
function whatIsMissing({ issues: [issue] }) {
    const key = dist/* getDotPath */.BuJ(issue) ?? "the whole";
    return issue.received === "undefined" ? `no ${key} in it` : `${key} is ${issue.received}`;
}
/** The files of one folder, by their paths in it. */
function within(folder, files) {
    if (folder === "")
        return files;
    return new Map([...files].flatMap(([path, bytes]) => path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes]] : []));
}
const small_package_packageJson = dist/* looseObject */._H3({ name: dist/* string */.YjP() });
const cargoToml = dist/* looseObject */._H3({ package: dist/* looseObject */._H3({ name: dist/* string */.YjP() }) });
function tarballOf(files, version) {
    const manifest = dist/* parse */.qgA(small_package_packageJson, JSON.parse(small_package_text(files, "package.json")));
    const stamped = JSON.stringify({ ...manifest, version }, undefined, 2);
    return gzippedTar(new Map([["package/package.json", Buffer.from(stamped)]]));
}
function crateOf(files, version) {
    const manifest = dist/* parse */.qgA(cargoToml, (0,smol_toml_dist/* parse */.qg)(small_package_text(files, "Cargo.toml")));
    const stamped = (0,smol_toml_dist/* stringify */.As)({ ...manifest, package: { ...manifest.package, version } });
    const stem = `${manifest.package.name}-${version}`;
    return gzippedTar(new Map([
        [`${stem}/Cargo.toml`, Buffer.from(stamped)],
        [`${stem}/src/lib.rs`, Buffer.from("")],
    ]));
}
function small_package_text(files, path) {
    return Buffer.from(files.get(path) ?? []).toString("utf8");
}

;// CONCATENATED MODULE: ./packages/rehearsal/stage/publish-past.ts





/** Of one repository. Resolvers ask for the versions that siblings pin, which are seldom far behind. */
const mostVersions = 10;
/**
 * Publishes what the staged repositories have released until now, where the real index does not have it: packages of a private
 * index, or of a machine without a network. The small builder makes them from the tags, because the past need not be built anew.
 */
async function publishPast(repositories, options) {
    const notes = await Promise.all(repositories.map((one) => publishOne(one, options)));
    return notes.flat();
}
async function publishOne({ entry, folder }, options) {
    const { graph, index } = options;
    const git = options.machine.git(folder);
    const tags = (0,observe/* versionTags */.O)(await git.tags(), entry.tag).slice(0, mostVersions);
    const [latest] = tags;
    const names = (0,package_names/* packageNamesOf */.W)(graph, entry.name).filter(({ ecosystem }) => ["pypi", "npm", "cargo"].includes(ecosystem));
    if (latest === undefined || names.length === 0)
        return [];
    const missing = [];
    for (const name of names) {
        if (index.versions(name).length > 0)
            continue;
        if (!options.asksUpstream || !(await isOffered(index, name, latest.version)))
            missing.push(name);
    }
    const notes = new Map();
    for (const { version, commit } of missing.length === 0 ? [] : tags) {
        const files = await git.read(commit, (await git.list(commit)).filter(isPackageManifest));
        for (const name of missing) {
            const found = packageNamed(findPackages(files), name);
            if (found === undefined)
                continue;
            try {
                await publishSmall(found, files, { version, index });
            }
            catch (error) {
                if (!(error instanceof errors/* Refusal */.P_))
                    throw error;
                notes.set((0,package_name/* packageKey */.MO)(name), {
                    repository: entry.name,
                    kind: "past-unknown",
                    text: `${found.spelled} ${(0,version_spelling/* formatSemver */.a)(version)} cannot be offered here: ${error.found}`,
                });
            }
        }
    }
    return [...notes.values()];
}
/** Whether the index that the proxy leads to has a version of a package that was not published here. */
async function isOffered(index, { ecosystem, name }, version) {
    const path = {
        pypi: `python/simple/${name}/`,
        npm: `npm/${name.replace("/", "%2f")}`,
        cargo: `cargo/${cratePath(name)}`,
    }[ecosystem];
    const spelled = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version);
    try {
        const answer = await fetch(`${index.address}/${path}`, {
            headers: {
                accept: ecosystem === "pypi" ? "application/vnd.pypi.simple.v1+json" : "application/json, */*",
            },
            signal: AbortSignal.timeout(20_000),
        });
        return answer.ok && (await answer.text()).includes(`"${spelled}"`);
    }
    catch {
        // Offline, or too slow: what is not there is made here.
        return false;
    }
}
/** https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files */
function cratePath(name) {
    if (name.length <= 2)
        return `${name.length}/${name}`;
    return name.length === 3
        ? `3/${name.slice(0, 1)}/${name}`
        : `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

// EXTERNAL MODULE: ./packages/lockfiles/refresh/resolver-environment.ts
var resolver_environment = __webpack_require__(4101);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
;// CONCATENATED MODULE: ./packages/rehearsal/stage/stage-machine.ts



/**
 * The machine of a rehearsal's runner. Builds and resolvers run code of the rehearsed repositories, so its environment is the one
 * that a resolver may see, with the way to the local index; and git reads nobody's settings.
 */
function stageMachine(index, { environment, uv, temporary, }) {
    const base = index.environment((0,resolver_environment/* resolverEnvironment */.I)(environment));
    const path = base["PATH"] ?? "";
    return (0,node_machine/* nodeMachine */.w)({
        environment: {
            ...base,
            ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary },
            PATH: uv.kind === "available" && uv.folder !== undefined ? `${uv.folder}${external_node_path_.delimiter}${path}` : path,
            GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
            GIT_CONFIG_NOSYSTEM: "1",
            GIT_TERMINAL_PROMPT: "0",
            // Otherwise Node asks the real registries past the proxy: https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
            NODE_USE_ENV_PROXY: "1",
        },
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/stage/stage-state.ts



const noteSchema = dist/* object */.Ikc({
    repository: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["absent", "uncommitted", "behind-remote", "incomplete", "past-unknown"]),
    text: dist/* string */.YjP(),
});
const stateSchema = dist/* object */.Ikc({
    schema: dist/* literal */.euz(1),
    /** The stand-in's own snapshot. */
    github: dist/* unknown */.L5J(),
    /** The names of the repositories that are on the stage. */
    repositories: dist/* array */.YOg(dist/* string */.YjP()),
    notes: dist/* array */.YOg(noteSchema),
    /** What the train remembers of its releases. */
    train: dist/* unknown */.L5J(),
});
const stage_state_name = "stage.json";
/** The state that an earlier run wrote last; undefined where there is none, or one of another version. */
async function readStageState(folder) {
    try {
        return dist/* parse */.qgA(stateSchema, JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, stage_state_name), "utf8")));
    }
    catch {
        return undefined;
    }
}
/** Writes the state, whole or not at all. */
async function writeStageState(folder, state) {
    const path = (0,external_node_path_.join)(folder, stage_state_name);
    await (0,promises_.writeFile)(`${path}.part`, JSON.stringify(state));
    await (0,promises_.rename)(`${path}.part`, path);
}

;// CONCATENATED MODULE: ./packages/rehearsal/stage/open-stage.ts













/** For those who do not look for it. */
const noCosign = { kind: "unavailable", reason: "it was not looked for" };
/** Opens the stage: copies the clones, starts the stand-ins, and publishes what was released until now. */
async function openStage(options) {
    const { folder, graph, machine, onProgress } = options;
    const temporary = (0,external_node_path_.join)(folder, "tmp");
    await (0,promises_.rm)(temporary, { recursive: true, force: true });
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const earlier = await readStageState(folder);
    const repositoriesFolder = (0,external_node_path_.join)(folder, "github.com");
    onProgress(`copying ${options.clones.size} clones`);
    const copies = earlier === undefined
        ? await copyClones({ ...options, folder: repositoriesFolder })
        : { notes: earlier.notes, repositories: stagedAgain(options, earlier.repositories) };
    const images = await openImageShelves((0,external_node_path_.join)(folder, "images"), graph);
    const index = await startPackageIndex({
        folder: (0,external_node_path_.join)(folder, "index"),
        environment: machine.environment,
        upstream: options.upstream,
        others: images.handlers,
        reserved: options.upstream === "none" || options.reserved === true
            ? await ownNames(copies.repositories, options)
            : [],
    });
    const github = await startGitHub({
        folder: repositoriesFolder,
        environment: machine.environment,
        rateLimit: 1_000_000,
        ...(earlier === undefined ? {} : { snapshot: earlier.github }),
    });
    const secrets = [];
    try {
        if (earlier === undefined) {
            for (const { entry, folder: bare } of copies.repositories) {
                await github.createRepository({
                    owner: graph.owner,
                    name: entry.name,
                    bare,
                    defaultBranch: entry.branch,
                    deleteBranchOnMerge: true,
                });
            }
        }
        onProgress("looking whether uv can be used");
        const uv = await tryUv(options.uv, {
            ...stageMachine(index, { environment: machine.environment, uv: options.uv, temporary }),
            scratch: (0,external_node_path_.join)(folder, "building", "trial"),
        });
        const stage = stageMachine(index, { environment: machine.environment, uv, temporary });
        const signing = await openSigning(options.cosign ?? noCosign, {
            machine: stage,
            folder: (0,external_node_path_.join)(folder, "signing"),
        });
        if (signing.kind === "available")
            secrets.push(signing.password);
        onProgress("publishing what was released until now");
        const past = await publishPast(copies.repositories, {
            graph,
            index,
            machine: stage,
            asksUpstream: options.upstream === "forward",
        });
        return {
            graph,
            text: options.text,
            folder,
            github,
            index,
            images,
            machine: stage,
            uv,
            repositories: new Map(copies.repositories.map((one) => [one.entry.name, one])),
            notes: earlier === undefined ? [...copies.notes, ...past] : copies.notes,
            secrets,
            signing,
            token: (wanted) => {
                const token = github.createToken(wanted);
                secrets.push(token);
                return token;
            },
            close: async () => {
                await Promise.all([github.close(), index.close()]);
                await (0,promises_.rm)(temporary, { recursive: true, force: true });
            },
        };
    }
    catch (error) {
        await Promise.all([github.close(), index.close()]);
        throw error;
    }
}
/**
 * Every package of the suite, also those that the graph does not name: nothing but the stage is asked for them, so that "there is
 * no such version" is an answer.
 */
async function ownNames(repositories, { graph, machine }) {
    const described = await Promise.all(repositories.map(async ({ entry, folder }) => {
        const git = machine.git(folder);
        const head = `refs/heads/${entry.branch}`;
        const files = await git.read(head, (await git.list(head)).filter(isPackageManifest));
        return findPackages(files).map(({ name }) => name);
    }));
    return [
        ...[...graph.repositories.keys()].flatMap((name) => (0,package_names/* packageNamesOf */.W)(graph, name)),
        ...described.flat(),
    ];
}
function stagedAgain({ graph, folder }, names) {
    return names.flatMap((name) => {
        const entry = graph.repositories.get(name);
        const bare = (0,external_node_path_.join)(folder, "github.com", graph.owner, `${name}.git`);
        return entry === undefined ? [] : [{ entry, fullName: `${graph.owner}/${name}`, folder: bare }];
    });
}

// EXTERNAL MODULE: ./packages/release-model/version-reading.ts
var version_reading = __webpack_require__(47317);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(58973);
;// CONCATENATED MODULE: ./packages/rehearsal/runner/without-places.ts
/**
 * A text without places of this machine that mean nothing elsewhere: a bundle is made to be shown to others, and the stage is gone
 * when they read it.
 */
function withoutPlaces(text, { stage, home }) {
    const hidden = text.replaceAll(stage, "<stage>");
    return home === undefined || home.length < 2 ? hidden : hidden.replaceAll(`${home}/`, "~/");
}

;// CONCATENATED MODULE: ./packages/rehearsal/runner/event.ts
/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function variablesOf(event) {
    const [owner = ""] = event.repository.split("/");
    const isTag = event.kind === "tag";
    const name = isTag ? event.tag : event.defaultBranch;
    return {
        GITHUB_REPOSITORY: event.repository,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_EVENT_NAME: isTag ? "push" : "repository_dispatch",
        GITHUB_REF: `refs/${isTag ? "tags" : "heads"}/${name}`,
        GITHUB_REF_NAME: name,
        GITHUB_REF_TYPE: isTag ? "tag" : "branch",
        GITHUB_SHA: event.commit,
    };
}
/** What stands in the file of the event. */
function payloadOf(event) {
    if (event.kind === "dispatch")
        return event.payload;
    const { repository, tag, commit, defaultBranch } = event;
    const [owner = "", name = ""] = repository.split("/");
    return {
        ref: `refs/tags/${tag}`,
        after: commit,
        repository: { full_name: repository, name, owner: { login: owner }, default_branch: defaultBranch },
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/rehearsal/runner/find-bundle.ts




/**
 * The bundle that `uses:` would run. It lies beside the bundle of release-helper, and in `dist/` for what runs from the
 * sources. @throws {InternalError} `bundle-missing`.
 */
async function findBundle(action) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const beside = (0,external_node_path_.join)(here, "..", "..", action, "index.js");
    const inSources = (0,external_node_path_.join)(here, "..", "..", "..", "dist", action, "index.js");
    for (const path of [beside, inSources])
        if (await find_bundle_exists(path))
            return path;
    throw new errors/* InternalError */.Gd({
        code: "bundle-missing",
        expected: `the bundle of ${action} beside that of release-helper`,
        found: `neither ${beside} nor ${inSources}`,
        fix: "Install release-helper again, as a whole.",
    });
}
function find_bundle_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./packages/rehearsal/runner/parse-log.ts
/**
 * Takes the runner's commands out of what a step printed.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function parseLog(printed, secrets) {
    const annotations = [];
    const lines = [];
    for (const line of withoutSecrets(printed, secrets).split("\n")) {
        const { name, properties = "", message = "" } = command.exec(line)?.groups ?? {};
        if (name === undefined)
            lines.push(line);
        else if (isLevel(name))
            annotations.push(annotationOf(name, properties, unescaped(message)));
    }
    return { text: lines.join("\n"), annotations };
}
const command = /^\s*::(?<name>[a-z-]+)(?: (?<properties>[^:]*))?::(?<message>.*)$/;
function annotationOf(level, written, message) {
    const properties = new Map(written.split(",").map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))];
    }));
    const file = properties.get("file");
    const line = Number(properties.get("line") ?? Number.NaN);
    return {
        level,
        title: properties.get("title") ?? level,
        message,
        ...(file === undefined ? {} : { location: { file, ...(Number.isNaN(line) ? {} : { line }) } }),
    };
}
function isLevel(name) {
    return name === "error" || name === "warning" || name === "notice";
}
const escapes = {
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
    "%25": "%",
};
function unescaped(text) {
    return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (found) => escapes[found] ?? found);
}
/** The text with `***` in place of what no log may show. */
function withoutSecrets(text, secrets) {
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

;// CONCATENATED MODULE: ./packages/rehearsal/runner/parse-outputs.ts
/**
 * What a step wrote to the file in GITHUB_OUTPUT, in the form `name<<delimiter`:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function parseOutputs(text) {
    const blocks = text.matchAll(/^(?<name>[^\n]+?)<<(?<end>ghadelimiter_[^\r\n]+)\r?\n(?<value>[\s\S]*?)\r?\n\k<end>$/gm);
    return Object.fromEntries([...blocks].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/runner/run-action.ts






/** A cascade over hundreds of repositories takes its time. Milliseconds. */
const patience = 60 * 60 * 1000;
/**
 * Runs the bundle of an action as GitHub's runner does: a child process with the inputs in `INPUT_…` and the files in
 * `GITHUB_…`. An action that fails is a run that did not succeed.
 * @throws {ExternalError} when it cannot be started, or does not end.
 */
async function runAction(step, options) {
    const { commands, scratch } = options;
    const files = {
        GITHUB_OUTPUT: (0,external_node_path_.join)(scratch, "output"),
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(scratch, "summary"),
        GITHUB_EVENT_PATH: (0,external_node_path_.join)(scratch, "event.json"),
        RUNNER_TEMP: (0,external_node_path_.join)(scratch, "temp"),
    };
    await (0,promises_.mkdir)(files.RUNNER_TEMP, { recursive: true });
    try {
        await Promise.all([
            (0,promises_.writeFile)(files.GITHUB_OUTPUT, ""),
            (0,promises_.writeFile)(files.GITHUB_STEP_SUMMARY, ""),
            (0,promises_.writeFile)(files.GITHUB_EVENT_PATH, JSON.stringify(payloadOf(step.event))),
        ]);
        const started = performance.now();
        const { exitCode, stdout, stderr } = await commands.run([process.execPath, await findBundle(step.action)], {
            cwd: step.workspace,
            environment: {
                ...options.environment,
                ...step.environment,
                ...contextOf(step, options),
                ...files,
                ...inputsOf(step),
            },
            timeout: patience,
        });
        const { text, annotations } = parseLog(`${stdout.toString("utf8")}${stderr}`, step.secrets);
        return {
            action: step.action,
            succeeded: exitCode === 0,
            seconds: (performance.now() - started) / 1000,
            annotations,
            outputs: parseOutputs(await (0,promises_.readFile)(files.GITHUB_OUTPUT, "utf8")),
            summary: withoutSecrets(await (0,promises_.readFile)(files.GITHUB_STEP_SUMMARY, "utf8"), step.secrets),
            log: text,
        };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function contextOf({ event, workspace }, { server }) {
    return {
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_SERVER_URL: server.address,
        GITHUB_API_URL: server.api,
        GITHUB_GRAPHQL_URL: server.graphql,
        ...variablesOf(event),
    };
}
function inputsOf({ inputs }) {
    return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/run-step.ts


/** Runs the bundle of an action as a step of the job. */
function runJobAction({ stage, workspace, fullName, tag, commit, entry, scratch }, step) {
    const { machine, github } = stage;
    return runAction({
        ...step,
        secrets: stage.secrets,
        event: { kind: "tag", repository: fullName, tag, commit, defaultBranch: entry.branch },
        workspace,
    }, { ...machine, server: github, scratch: (0,external_node_path_.join)(scratch, step.action) });
}
/** The report of a step that was an action. A failure is said by its one error. */
function reportAction({ entry }, { action, succeeded, seconds, log, summary, annotations }, more = {}) {
    const errors = annotations.filter(({ level }) => level === "error");
    return {
        name: action,
        succeeded,
        seconds,
        log,
        summary,
        problems: succeeded ? [] : errors.map((error) => problemOf(entry.name, error)),
        says: "",
        waiting: [],
        ...more,
    };
}
/** The message of an action's error has a line for what was expected, one for what was found, and one for what to do. */
function problemOf(repository, { title, message }) {
    const [, expected = "", found = message, fix = ""] = /^(?:\S+: )?expected ([\s\S]*?)\nfound ([\s\S]*)\n([^\n]+)\n*$/.exec(message) ?? [];
    return { repository, code: title.split(": ").at(-1) ?? title, expected, found, fix };
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/carry-on.ts



/** Carries the release into its direct downstreams, with a token of the App that can do no more than that takes. */
const carryOn = {
    name: "cascade-pins",
    run: async (job) => {
        const { stage, entry } = job;
        const direct = (0,neighbors/* downstreams */.g)(stage.graph, entry.name);
        const absent = direct.filter((name) => !stage.repositories.has(name));
        if (absent.length === direct.length)
            return undefined;
        const token = stage.token({
            kind: "app",
            repositories: "all",
            permissions: { contents: "write", "pull-requests": "write", workflows: "write" },
        });
        const run = await runJobAction(job, {
            action: "cascade-pins",
            inputs: {
                token,
                repository: entry.name,
                graph: "release-graph.yml",
                // Everything was published to this machine a moment ago.
                "wait-for-registry": "0",
                exclude: absent.join(","),
            },
        });
        const said = readPlan(run);
        const own = said?.repositories.flatMap(problemsOf) ?? [];
        return reportAction(job, run, {
            says: saysOf(said),
            waiting: said?.repositories.filter(({ state }) => state === "waiting").map((one) => one.repository) ?? [],
            ...(run.succeeded || own.length > 0 ? { problems: run.succeeded ? [] : own } : {}),
        });
    },
};
const problemSchema = dist/* object */.Ikc({
    code: dist/* string */.YjP(),
    expected: dist/* string */.YjP(),
    found: dist/* string */.YjP(),
    fix: dist/* string */.YjP(),
    file: dist/* nullable */.mee(dist/* string */.YjP()),
    line: dist/* nullable */.mee(dist/* number */.aig()),
});
/** Of schema/cascade-pins.schema.json, what is read here. */
const planSchema = dist/* object */.Ikc({
    repositories: dist/* array */.YOg(dist/* object */.Ikc({
        repository: dist/* string */.YjP(),
        state: dist/* string */.YjP(),
        draft: dist/* boolean */.zMY(),
        pullRequest: dist/* nullable */.mee(dist/* object */.Ikc({ number: dist/* number */.aig() })),
        problems: dist/* array */.YOg(problemSchema),
    })),
});
function readPlan({ outputs }) {
    const text = outputs["plan"];
    return text === undefined ? undefined : dist/* parse */.qgA(planSchema, JSON.parse(text));
}
function problemsOf({ repository, state, problems }) {
    return state === "failed" || state === "blocked" || state === "undone"
        ? problems.map((problem) => ({ ...withPlace(problem), repository }))
        : [];
}
/** "Correct the file at this place" helps nobody who is not told the place. */
function withPlace({ file, line, found, ...problem }) {
    const place = file === null ? "" : `${line === null ? file : `${file}:${line}`}: `;
    return { ...problem, found: place + found };
}
function saysOf(plan) {
    const written = plan?.repositories.filter(({ state }) => ["opened", "updated", "reworded"].includes(state)) ?? [];
    return written
        .map(({ repository, pullRequest, draft }) => `${repository}#${pullRequest?.number ?? 0}${draft ? " (draft)" : ""}`)
        .join(", ");
}

// EXTERNAL MODULE: ./packages/manifests/static-versions/plan-static-version.ts
var plan_static_version = __webpack_require__(8965);
;// CONCATENATED MODULE: ./packages/rehearsal/publishing/read-checkout.ts




/** The packages of a checked-out repository, with the files of their manifests. Links are not followed. */
async function readCheckout(folder) {
    const paths = (await list(folder, "")).filter(isPackageManifest);
    const manifests = new Map();
    for (const path of paths.toSorted())
        manifests.set(path, await (0,promises_.readFile)((0,external_node_path_.join)(folder, path)));
    return { packages: findPackages(manifests), manifests };
}
async function list(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            return [path];
        if (!entry.isDirectory() || entry.name === ".git" || (0,vendored/* isVendored */.E)(`${path}/package.json`))
            return [];
        return (await (0,promises_.lstat)((0,external_node_path_.join)(root, path))).isDirectory() ? list(root, path) : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/inject-version.ts



/** Stamps the tag's version into every npm package that stands at a placeholder: a workspace by its root, others one by one. */
const injectVersion = {
    name: "inject-npm-version",
    run: async (job) => {
        const done = new Set();
        let all;
        for (;;) {
            const folder = (await unstamped(job)).find((one) => !done.has(one));
            if (folder === undefined)
                return all;
            done.add(folder);
            const run = await runJobAction(job, {
                action: "inject-npm-version",
                inputs: { "working-directory": folder === "" ? "repository" : `repository/${folder}` },
            });
            const report = reportAction(job, run, { says: run.succeeded ? "stamped" : "refused" });
            all = all === undefined ? report : joined(all, report);
            if (!run.succeeded)
                return all;
        }
    },
};
async function unstamped({ checkout, names }) {
    const { packages } = await readCheckout(checkout);
    return packages
        .filter(({ name, version }) => name.ecosystem === "npm" && (0,plan_static_version/* isPlaceholder */.wK)(version ?? "") && isPublished(name))
        .map(({ folder }) => folder);
    function isPublished({ name }) {
        return names.some((one) => one.ecosystem === "npm" && one.name === name);
    }
}
function joined(left, right) {
    return {
        ...right,
        seconds: left.seconds + right.seconds,
        log: left.log + right.log,
        summary: left.summary + right.summary,
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/building/build-package.ts




/**
 * Builds a package with its ecosystem's own tool, and publishes it: `uv build`, `npm pack`, `cargo package`.
 * @throws {ExternalError} `tool-failed` in the tool's words, `command-missing`, `build-empty`.
 */
async function publishBuilt(found, options) {
    const { checkout, index, scratch } = options;
    const cwd = (0,external_node_path_.join)(checkout, found.folder);
    const { ending, command } = builders(scratch)[buildable(found)];
    await (0,promises_.mkdir)(scratch, { recursive: true });
    try {
        await runTool(command, { ...options, cwd });
        const path = await onlyFile(scratch, ending, found);
        const bytes = await (0,promises_.readFile)(path);
        const filename = path.slice(path.lastIndexOf("/") + 1);
        if (ending === ".whl") {
            await index.publishPython([{ filename, bytes }]);
            return filename;
        }
        const publishing = ending === ".tgz" ? index.publishNpm({ tarball: bytes }) : index.publishCargo(bytes);
        return (await publishing).filename;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function buildable({ name }) {
    return name.ecosystem === "npm" || name.ecosystem === "cargo" ? name.ecosystem : "pypi";
}
/**
 * Scripts of a package are not run, and a crate is not compiled: only what it says of itself is needed. uv with `--quiet` would keep
 * back what the build backend says, which is why a build failed.
 */
function builders(into) {
    return {
        pypi: { ending: ".whl", command: ["uv", "build", "--no-progress", "--wheel", "--out-dir", into] },
        npm: { ending: ".tgz", command: ["npm", "pack", "--ignore-scripts", "--pack-destination", into] },
        cargo: {
            ending: ".crate",
            command: ["cargo", "package", "--quiet", "--no-verify", "--allow-dirty", "--target-dir", into],
        },
    };
}
/** Cargo puts it into a folder of its own. */
async function onlyFile(folder, ending, { spelled }) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true });
    const built = entries.find((name) => name.endsWith(ending));
    if (built !== undefined)
        return (0,external_node_path_.join)(folder, built);
    throw new errors/* ExternalError */.yA({
        code: "build-empty",
        expected: `the build of ${spelled} to write a file that ends in ${ending}`,
        found: entries.length === 0 ? "nothing" : entries.join(", "),
        fix: "Build it by hand in a clone, and correct what the tool reports.",
        retryable: false,
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/publish-packages.ts






/** Python packages and crates. They come first, because a file that is stamped for npm would make theirs a development version. */
const publishPackages = publishing("publish", ["pypi", "cargo"]);
/** npm packages, stamped before. */
const publishNpmPackages = publishing("publish-npm", ["npm"]);
/** Builds what the repository publishes by each ecosystem's own tool, and publishes it to the local index. */
function publishing(stepName, ecosystems) {
    const run = async (job) => {
        const { stage, checkout, entry, version } = job;
        const names = job.names.filter(({ ecosystem }) => ecosystems.includes(ecosystem));
        if (names.length === 0)
            return undefined;
        const started = performance.now();
        const { packages, manifests } = await readCheckout(checkout);
        const files = [];
        for (const name of names) {
            const spelled = name.ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version);
            // A run that was killed has published it already, and a registry takes no version twice.
            if (stage.index.versions(name).includes(spelled))
                continue;
            const found = packageNamed(packages, name);
            if (found === undefined)
                throw publish_packages_unknown(name, entry.name);
            files.push(await publish_packages_publishOne(found, manifests, job));
        }
        return {
            name: stepName,
            succeeded: true,
            seconds: (performance.now() - started) / 1000,
            problems: [],
            says: files.join(", "),
            log: files.map((file) => `published ${file}\n`).join(""),
            summary: "",
            waiting: [],
        };
    };
    return { name: stepName, run };
}
async function publish_packages_publishOne(found, manifests, { stage, checkout, version, scratch }) {
    const small = () => publishSmall(found, manifests, { version, index: stage.index });
    if (found.name.ecosystem === "pypi" && stage.uv.kind === "unavailable")
        return small();
    try {
        const { machine, index } = stage;
        return await publishBuilt(found, { ...machine, index, checkout, scratch: (0,external_node_path_.join)(scratch, "build") });
    }
    catch (error) {
        // Without npm or cargo on this machine it goes on as without uv.
        if (error instanceof errors/* ExternalError */.yA && error.code === "command-missing")
            return small();
        throw error;
    }
}
const described = {
    pypi: "pyproject.toml",
    npm: "package.json",
    cargo: "Cargo.toml",
};
function publish_packages_unknown({ ecosystem, name }, repository) {
    return new errors/* Refusal */.P_({
        code: "package-unknown",
        expected: `a manifest of the ${ecosystem} package ${name} in ${repository}, as the graph says that it publishes one`,
        found: `none in a ${described[ecosystem] ?? "manifest"}`,
        fix: "Correct the package's name in its manifest, or what the graph says under `publishes`. What setup.py or setup.cfg alone describe cannot be rehearsed: give it a [project] table in pyproject.toml.",
    });
}

// EXTERNAL MODULE: ./packages/release-model/published-tags.ts
var published_tags = __webpack_require__(45322);
;// CONCATENATED MODULE: ./packages/rehearsal/publishing/push-images.ts


/** Pushes a small image under every name that the graph has for the repository's images and charts: they are not built. */
const pushImages = {
    name: "push-images",
    run: async ({ stage, entry, version, commit, fullName, checkout, pushed: all }) => {
        const { image, chart } = entry.publishes;
        if (image.length + chart.length === 0)
            return undefined;
        const started = performance.now();
        const released = (0,observe/* versionTags */.O)(await stage.machine.git(checkout).tags(), entry.tag);
        const tags = (0,published_tags/* ociTags */.D)(version, released.map((one) => one.version));
        const labels = {
            "org.opencontainers.image.version": (0,version_spelling/* formatSemver */.a)(version),
            "org.opencontainers.image.revision": commit,
            "org.opencontainers.image.source": `${stage.github.address}/${fullName}`,
        };
        const lines = [];
        const named = [
            ...image.map((name) => ({ kind: "image", name })),
            ...chart.map((name) => ({ kind: "chart", name })),
        ];
        for (const { kind, name } of named) {
            const pushed = await stage.images.push(name, tags, labels);
            if (pushed === undefined)
                continue;
            all.push({ kind, name, digest: pushed.digest });
            lines.push(`${name}:${tags[0] ?? ""}`);
        }
        if (lines.length === 0)
            return undefined;
        return {
            name: "push-images",
            succeeded: true,
            seconds: (performance.now() - started) / 1000,
            problems: [],
            says: lines.join(", "),
            log: lines.map((line) => `pushed ${line}\n`).join(""),
            summary: "",
            waiting: [],
        };
    },
};

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/publish-job.ts
/** `ghcr.io/owner/name@sha256:…`, with `oci://` in front of a chart. */
function formatPushed({ kind, name, digest }) {
    return `${kind === "chart" ? "oci://" : ""}${name.replace(/^oci:\/\//, "")}@${digest}`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/sign-images.ts


/** Signs what was pushed, by its digest and with the stage's own key. Without cosign the step is left out, as the stage says once. */
const signImages = {
    name: "cosign-sign",
    run: async (job) => {
        const { signing } = job.stage;
        if (signing.kind === "unavailable" || job.pushed.length === 0)
            return undefined;
        const run = await runJobAction(job, {
            action: "cosign-sign",
            inputs: {
                images: job.pushed.map(formatPushed).join("\n"),
                key: signing.key,
                "signing-config": signing.signingConfig,
                "trusted-root": signing.trustedRoot,
                // Nothing here has an outage that would pass.
                timeout: "0",
            },
            environment: { ...signing.environment, COSIGN_PASSWORD: signing.password },
        });
        return reportAction(job, run, { says: run.succeeded ? `signed ${job.pushed.length}` : "refused" });
    },
};

// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/rehearsal/receiving/receiving-workflow.ts


/** Where no workflow says anything else. */
const usual = {
    path: ".github/workflows/promote.yml",
    runName: "promote ${{ github.event.client_payload.id }}",
    inputs: { mode: "commit" },
};
/**
 * Finds the step of the default branch that uses promote-release when an event is sent; others check pull requests with it. Where
 * there is none, the workflow is played as examples/workflows/promote.yml has it.
 */
async function readReceivingWorkflow(git, commit) {
    const paths = (await git.list(commit)).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    for (const [path, bytes] of await git.read(commit, paths)) {
        const data = readWorkflow(path, bytes);
        if (!JSON.stringify(field(data, "on") ?? null).includes("repository_dispatch"))
            continue;
        const step = Object.values(record(field(data, "jobs")))
            .flatMap((job) => receiving_workflow_list(field(job, "steps")))
            .find((one) => /(?:^|\/)promote-release(?:@|$)/.test(receiving_workflow_text(field(one, "uses")) ?? ""));
        if (step === undefined)
            continue;
        const given = Object.entries(record(field(step, "with"))).flatMap(([name, value]) => {
            const written = receiving_workflow_text(value);
            return written === undefined || written.includes("${{") ? [] : [[name, written]];
        });
        return { path, runName: receiving_workflow_text(field(data, "run-name")), inputs: Object.fromEntries(given) };
    }
    return usual;
}
/** What a run with this payload is called in the list of runs. */
function titleOf({ runName, path }, payload) {
    return (runName ?? path).replaceAll(/\$\{\{\s*github\.event\.client_payload\.([\w-]+)\s*\}\}/g, (_, name) => receiving_workflow_text(field(payload, name)) ?? "");
}
function readWorkflow(path, bytes) {
    try {
        const documents = (0,yaml/* readYamlData */.S9)(new source/* Source */.kL(path, bytes));
        return Array.isArray(documents) ? documents[0] : undefined;
    }
    catch (error) {
        // GitHub would not run it either.
        if (error instanceof errors/* ReleaseError */.K2 && error.kind !== "internal")
            return undefined;
        throw error;
    }
}
function field(value, name) {
    return record(value)[name];
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function receiving_workflow_list(value) {
    return Array.isArray(value) ? value : [];
}
function receiving_workflow_text(value) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? String(value)
        : undefined;
}

;// CONCATENATED MODULE: ./packages/rehearsal/receiving/enter-runs.ts

/** Enters a run whenever a release of this component is sent to a repository, until told to stop. */
function enterRuns({ github }, { repository, component, workflow, }) {
    const entered = [];
    const stop = github.onEvent((event) => {
        const payload = event.payload["client_payload"];
        if (event.name !== "repository_dispatch" || event.repository !== repository)
            return;
        if (!enter_runs_isAbout(payload, component))
            return;
        entered.push(enter(event, payload));
    });
    async function enter(event, payload) {
        // The event is recorded inside of a change; a run comes behind it.
        await new Promise((resolve) => setImmediate(resolve));
        const { id } = await github.startRun(repository, {
            path: workflow.path,
            event: event.name,
            displayTitle: titleOf(workflow, payload),
        });
        await github.continueRun(repository, id, {});
        return { id, event };
    }
    return {
        stop: () => {
            stop();
            return Promise.all(entered);
        },
    };
}
function enter_runs_isAbout(payload, component) {
    return (typeof payload === "object" &&
        payload !== null &&
        "component" in payload &&
        payload.component === component);
}

;// CONCATENATED MODULE: ./packages/rehearsal/receiving/end-abandoned.ts

const runsSchema = dist/* object */.Ikc({
    workflow_runs: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* number */.aig(), display_title: dist/* string */.YjP(), status: dist/* string */.YjP() })),
});
/** Cancels runs that a killed rehearsal has left going on: nobody plays them any more, and the sender would wait for them. */
async function endAbandoned(stage, { repository, title }) {
    const token = stage.token({ kind: "app", repositories: [repository], permissions: { actions: "read" } });
    const answer = await fetch(`${stage.github.api}/repos/${repository}/actions/runs?per_page=100`, {
        headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
    });
    const { workflow_runs: runs } = dist/* parse */.qgA(runsSchema, await answer.json());
    for (const { id, display_title, status } of runs) {
        if (status === "completed" || !display_title.includes(title))
            continue;
        await stage.github.continueRun(repository, id, { conclusion: "cancelled" });
    }
}

// EXTERNAL MODULE: ./packages/gitops-promotion/config/parse-config.ts + 1 modules
var parse_config = __webpack_require__(13949);
;// CONCATENATED MODULE: ./packages/rehearsal/receiving/find-receivers.ts



/** The GitOps repositories on the stage that have a place for a component, or do not say for what they have one. */
async function findReceivers(stage, component) {
    const receivers = [];
    for (const staged of stage.repositories.values()) {
        const { gitops: config, branch, name } = staged.entry;
        if (config === undefined)
            continue;
        const git = stage.machine.git(staged.folder);
        const head = `refs/heads/${branch}`;
        const bytes = (await git.read(head, (await git.list(head)).filter((path) => path === config))).get(config);
        if (bytes === undefined) {
            if (name !== component)
                receivers.push({ staged, config, environment: undefined, workflow: undefined });
            continue;
        }
        const settings = readSettings(bytes, config);
        if (settings !== undefined && !settings.components.has(component))
            continue;
        const first = [...(settings?.environments.values() ?? [])].find(({ after }) => after === undefined);
        const workflow = await readReceivingWorkflow(git, head);
        receivers.push({ staged, config, environment: first?.name, workflow });
    }
    return receivers;
}
/** Of a file that cannot be read, promote-release says itself what is wrong with it. */
function readSettings(bytes, path) {
    try {
        return (0,parse_config/* parseGitops */.y)(bytes, path);
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2 && error.kind !== "internal")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/receiving/in-turn.ts

const turns = new WeakMap();
/** Receives one after another, as the `concurrency` of the workflow says. */
function inTurn(staged, work) {
    const turn = turns.get(staged) ?? oneAtATime();
    turns.set(staged, turn);
    return turn(work);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/branch.ts
/** The branch of each downstream repository from which its one pull request comes. */
const cascadeBranch = "cascade/pins";

// EXTERNAL MODULE: ./packages/suite/next-release.ts
var next_release = __webpack_require__(2416);
// EXTERNAL MODULE: ./packages/tagging/observe.ts
var tagging_observe = __webpack_require__(78306);
// EXTERNAL MODULE: ./packages/tagging/plan-bump.ts + 3 modules
var plan_bump = __webpack_require__(4359);
;// CONCATENATED MODULE: ./packages/rehearsal/reviewing/changelog.ts
/** A changelog with one more entry above the newest, as Release Please writes it; without a date, so that it is always the same. Pure. */
function changelogWith(changelog, { version, messages }) {
    const fixes = messages.flatMap((message) => /^fix(?:\([^)]*\))?!?: (.*)$/m.exec(message)?.[1] ?? []);
    const features = messages.flatMap((message) => /^feat(?:\([^)]*\))?!?: (.*)$/m.exec(message)?.[1] ?? []);
    const entry = `## ${version}\n\n${section("Features", features)}${section("Bug Fixes", fixes)}`;
    return /^## /m.test(changelog)
        ? changelog.replace(/^(?=## )/m, () => entry)
        : `${changelog.trimEnd()}\n\n${entry.trimEnd()}\n`;
}
function section(title, lines) {
    return lines.length === 0 ? "" : `### ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}\n`;
}

;// CONCATENATED MODULE: ./packages/rehearsal/reviewing/release-version.ts






/** Who does on the stage what people do. */
const reviewer = "octocat";
/** The version that the commits since the latest tag lead to. Undefined when they lead to none. */
async function nextVersionOf({ machine, github }, { entry, folder, fullName }) {
    const git = machine.git(folder);
    const head = await github.readRef(fullName, `refs/heads/${entry.branch}`);
    if (head === undefined)
        return undefined;
    const versions = (0,observe/* versionTags */.O)(await git.tags(), entry.tag);
    const latest = versions.find(({ version }) => version.prerelease === undefined) ?? versions[0];
    const commits = await git.commits(latest === undefined ? { to: head } : { from: latest.commit, to: head });
    return (0,next_release/* nextRelease */.z)(latest?.version, (0,next_release/* bumpOf */.u)(commits.map(({ message }) => message)));
}
/** Whether the repository has the tag of a version. */
async function isTagged({ github }, { entry, fullName }, version) {
    return (await github.readRef(fullName, `refs/tags/${(0,release_model_tag/* formatTag */._3)(version, entry.tag)}`)) !== undefined;
}
/**
 * Does what people do for a release: raises the version files where versions stand in files, and makes the annotated tag. Where
 * Release Please makes the tags, its pull request is opened and merged instead, and the tag is the lightweight one of a
 * GitHub release. https://github.com/googleapis/release-please/blob/main/docs/design.md
 * @throws {Refusal} what a version file is refused for, or what GitHub says no to.
 */
async function releaseVersion(stage, repository, version) {
    const { github } = stage;
    const { entry, fullName } = repository;
    const tag = (0,release_model_tag/* formatTag */._3)(version, entry.tag);
    const files = await versionFiles(stage, repository, version);
    if (entry.release === "tag") {
        if (Object.keys(files).length > 0) {
            const message = `chore: release ${(0,version_spelling/* formatSemver */.a)(version)}`;
            await github.pushAs(fullName, reviewer, { branch: entry.branch, message, files });
        }
        await github.createTag(fullName, tag, { message: tag });
        return;
    }
    await mergeReleasePullRequest(stage, repository, { version, tag, files });
}
const releasePlease = "release-please[bot]";
/** Each step looks first whether a run that was killed has done it. */
async function mergeReleasePullRequest({ github }, repository, release) {
    const { entry, fullName } = repository;
    const { version, tag, files } = release;
    const head = `release-please--branches--${entry.branch}`;
    const title = `chore(${entry.branch}): release ${(0,version_spelling/* formatSemver */.a)(version)}`;
    const own = () => github.pullRequests(fullName).find((one) => one.headRef === head && one.title === title);
    let merged = own()?.mergeCommitOid ?? undefined;
    if (merged === undefined) {
        if (Object.keys(files).length === 0)
            throw nothingToRelease(repository, version);
        await github.pushAs(fullName, releasePlease, { branch: head, message: title, files });
        const number = own()?.number ?? (await github.openPullRequest(fullName, { title, head }, releasePlease));
        await github.label(fullName, number, ["autorelease: pending"], releasePlease);
        merged = await github.mergePullRequest(fullName, number, { method: "squash", login: reviewer });
        await github.label(fullName, number, ["autorelease: tagged"], releasePlease);
    }
    await github.createRelease(fullName, { tagName: tag, target: merged, name: tag }, releasePlease);
}
/** The files that say the version, as they are to be. */
async function versionFiles(stage, repository, version) {
    const { machine } = stage;
    const { entry, folder } = repository;
    return machine.withScratch(async (scratch) => {
        const clone = (0,external_node_path_.join)(scratch, entry.name);
        const command = ["clone", "--quiet", "--no-hardlinks", "--template=", folder, clone];
        await runTool(["git", ...command], { ...machine, cwd: scratch });
        const facts = await (0,tagging_observe/* observeTagging */.s)(machine, entry, clone, "work-tree");
        const { changes } = (0,plan_bump/* planVersionFiles */.t)(entry, facts, { version, locks: true });
        const edited = Object.fromEntries(changes.map(({ path, after }) => [path, after]));
        if (entry.release === "tag" || changes.length === 0)
            return edited;
        const changelog = await readChangelog(stage, repository, version);
        return { ...edited, ...changelog };
    });
}
async function readChangelog({ machine, github }, { entry, folder, fullName }, version) {
    const git = machine.git(folder);
    const head = (await github.readRef(fullName, `refs/heads/${entry.branch}`)) ?? "HEAD";
    const before = (await git.read(head, ["CHANGELOG.md"])).get("CHANGELOG.md");
    if (before === undefined)
        return {};
    const [latest] = (0,observe/* versionTags */.O)(await git.tags(), entry.tag);
    const commits = await git.commits(latest === undefined ? { to: head } : { from: latest.commit, to: head });
    const notes = {
        version: (0,version_spelling/* formatSemver */.a)(version),
        messages: commits.map(({ message }) => message),
    };
    return { "CHANGELOG.md": Buffer.from(changelogWith(Buffer.from(before).toString("utf8"), notes)) };
}
function nothingToRelease({ entry }, version) {
    return new errors/* Refusal */.P_({
        code: "release-please-files",
        expected: `a file in ${entry.name} in which Release Please would write ${(0,version_spelling/* formatSemver */.a)(version)}`,
        found: "none that says a version",
        fix: "Set Release Please up with .release-please-manifest.json, or release it by tags in the graph.",
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/reviewing/merge-pins.ts



/** The open pull request of the cascade. */
function openPins({ github }, { fullName }) {
    return github
        .pullRequests(fullName)
        .find(({ state, headRef }) => state === "open" && headRef === cascadeBranch);
}
/** Merges a pull request as a reviewer does who finds it in order. Gives GitHub's words where it cannot be merged. */
async function mergePins({ github }, { fullName }, { number }) {
    try {
        await github.mergePullRequest(fullName, number, { method: "squash", login: reviewer });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2) || error.kind === "internal")
            throw error;
        const { code, expected, found, fix } = error;
        return { code, expected, found, fix };
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/receiving/read-promotion.ts

/** A commit as the page of GitHub shows it: the first line of its message, and what it changed. */
async function readPromotion({ machine }, { folder }, commit) {
    const run = async (...command) => {
        const { stdout } = await runTool(["git", "-c", "core.quotePath=true", ...command], {
            ...machine,
            cwd: folder,
        });
        return stdout.toString("utf8");
    };
    const show = ["--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--full-index"];
    return {
        commit,
        title: (await run("show", "--no-patch", "--format=%s", commit)).trim(),
        diff: await run("show", "--format=", "--first-parent", ...show, commit),
    };
}
/** The commit of the default branch that promoted a message, by the id that it names; undefined where there is none. */
async function findPromotion(stage, staged, id) {
    const { machine } = stage;
    const { stdout } = await runTool([
        "git",
        "log",
        "--max-count=1",
        "--format=%H",
        "--fixed-strings",
        `--grep=Dispatch-Id: ${id}`,
        `refs/heads/${staged.entry.branch}`,
    ], { ...machine, cwd: staged.folder });
    const commit = stdout.toString("utf8").trim();
    return commit === "" ? undefined : readPromotion(stage, staged, commit);
}

;// CONCATENATED MODULE: ./packages/rehearsal/receiving/play-promotion.ts







/** Runs the receiving workflow for an event, and ends its run. A pull request of it is merged, as people do who find it in order. */
async function playPromotion(job, { staged, config }, { workflow, entered }) {
    const { stage } = job;
    const { entry, fullName } = staged;
    const run = await promote(job, { staged, config, workflow, entered });
    const conclusion = run.succeeded ? "success" : "failure";
    await stage.github.continueRun(fullName, entered.id, { conclusion });
    const { state = "failed", commit = "", changed = "false" } = run.outputs;
    const number = Number(/\/pull\/(\d+)$/.exec(run.outputs["pull-request"] ?? "")?.[1] ?? Number.NaN);
    const proposed = stage.github
        .pullRequests(fullName)
        .find((one) => one.number === number && one.state === "open");
    const refused = proposed === undefined ? undefined : await mergePins(stage, staged, proposed);
    const merged = proposed !== undefined && refused === undefined;
    const id = idOf(entered);
    const made = merged
        ? await readPromotion(stage, staged, (await stage.github.readRef(fullName, `refs/heads/${entry.branch}`)) ?? "")
        : run.succeeded && state === "committed" && changed === "true"
            ? await readPromotion(stage, staged, commit)
            : run.succeeded
                ? await findPromotion(stage, staged, id)
                : undefined;
    const promotion = {
        ...promoted(job, { staged, environment: environmentOf(entered) }),
        state: !run.succeeded || refused !== undefined ? "failed" : merged ? "merged" : state,
        ...(made ?? {}),
        signatures: checksSignatures(job, workflow) ? "verified" : "off",
    };
    const report = reportAction({ entry }, run, {
        says: play_promotion_saysOf(promotion),
        ...(refused === undefined ? {} : { problems: [problemIn(entry.name, refused)] }),
    });
    return { ...report, succeeded: report.succeeded && refused === undefined, promotion };
}
/** A promotion of which nothing is known yet. */
function promoted({ entry, release }, { staged, environment }) {
    return {
        repository: staged.entry.name,
        component: entry.name,
        version: release,
        environment: environment ?? null,
        state: "current",
        commit: null,
        title: "",
        diff: "",
        signatures: "off",
    };
}
/** `coreason-infrastructure 1a2b3c4, signatures verified`. */
function play_promotion_saysOf({ repository, commit, state, signatures }) {
    const what = commit === null ? state : commit.slice(0, 7);
    return `${repository} ${what}${signatures === "verified" ? ", signatures verified" : ""}`;
}
/** What of the step's own inputs means the same on the stage. */
const played = ["mode", "senders", "environment", "commit-type"];
async function promote(job, { staged: { entry, fullName, folder }, config, workflow, entered, }) {
    const { stage, scratch } = job;
    const { machine, github, signing } = stage;
    const token = stage.token({
        kind: "actions",
        repositories: [fullName],
        permissions: { contents: "write", "pull-requests": "write" },
    });
    const workspace = (0,external_node_path_.join)(scratch, "receiving");
    await (0,promises_.mkdir)(scratch, { recursive: true });
    try {
        const clone = ["clone", "--quiet", "--template=", "--branch", entry.branch, folder, workspace];
        await runTool(["git", ...clone], { ...machine, cwd: folder });
        const given = played.flatMap((name) => {
            const text = workflow.inputs[name];
            return text === undefined ? [] : [[name, text]];
        });
        const commit = (await github.readRef(fullName, `refs/heads/${entry.branch}`)) ?? "";
        return await runAction({
            action: "promote-release",
            inputs: {
                ...Object.fromEntries(given),
                config: workflow.inputs["config"] ?? config,
                token,
                ...(signing.kind === "available" && checksSignatures(job, workflow)
                    ? { key: signing.publicKey, "trusted-root": signing.trustedRoot }
                    : { signatures: "off" }),
            },
            secrets: stage.secrets,
            environment: signing.kind === "available" ? signing.environment : {},
            event: {
                kind: "dispatch",
                repository: fullName,
                commit,
                defaultBranch: entry.branch,
                payload: entered.event.payload,
            },
            workspace,
        }, { ...machine, server: github, scratch: (0,external_node_path_.join)(scratch, "promote-release") });
    }
    finally {
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
    }
}
function checksSignatures({ stage }, { inputs }) {
    return stage.signing.kind === "available" && inputs["signatures"] !== "off";
}
function idOf({ event }) {
    return textIn(event.payload["client_payload"], "id") ?? "";
}
function environmentOf({ event }) {
    return textIn(event.payload["client_payload"], "environment");
}
function textIn(value, name) {
    const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    return typeof found === "string" ? found : undefined;
}
function problemIn(repository, { code, expected, found, fix }) {
    return { repository, code, expected, found, fix };
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/tell-gitops.ts









/** Tells each GitOps repository of the release, and plays the workflow that receives it. */
const tellGitops = {
    name: "dispatch-gitops",
    run: async (job) => {
        if (job.pushed.length === 0)
            return undefined;
        const reports = [];
        for (const receiver of await findReceivers(job.stage, job.entry.name)) {
            reports.push(...(await tell_gitops_tell(job, receiver)));
        }
        return reports;
    },
};
async function tell_gitops_tell(job, receiver) {
    const { stage, entry } = job;
    const { staged, workflow, config } = receiver;
    const { name } = staged.entry;
    if (workflow === undefined) {
        const run = await tell_gitops_dispatch(job, receiver, "none");
        const says = `nothing is received: ${name} has no ${config}`;
        return [reportAction(job, run, { ...(run.succeeded ? { says } : {}) })];
    }
    const repository = staged.fullName;
    if (job.repeats) {
        await endAbandoned(stage, { repository, title: `${entry.name}-${job.release}-` });
    }
    const runs = enterRuns(stage, { repository, component: entry.name, workflow });
    const isFollowed = titleOf(workflow, { id: "the-id" }).includes("the-id");
    const run = await tell_gitops_dispatch(job, receiver, isFollowed ? "started" : "none");
    const entered = await runs.stop();
    const sent = reportAction(job, run, { says: run.succeeded ? `sent to ${name}` : "refused" });
    const promotions = [];
    for (const one of entered) {
        job.onProgress(`${entry.name} ${job.tag}: promote-release in ${name}`);
        promotions.push(await inTurn(staged, () => playPromotion(job, receiver, { workflow, entered: one })));
    }
    if (run.succeeded && entered.length === 0)
        promotions.push(...(await receivedBefore(job, receiver, run)));
    return [sent, ...promotions];
}
/** A killed run had it received; the dispatch has seen that, and the commit is there. */
async function receivedBefore(job, receiver, { outputs }) {
    const found = await findPromotion(job.stage, receiver.staged, outputs["dispatch-id"] ?? "");
    if (found === undefined)
        return [];
    const promotion = { ...promoted(job, receiver), ...found };
    return [
        {
            name: "promote-release",
            succeeded: true,
            seconds: 0,
            problems: [],
            says: play_promotion_saysOf(promotion),
            log: "received by an earlier run\n",
            summary: "",
            waiting: [],
            promotion,
        },
    ];
}
function tell_gitops_dispatch(job, { staged, environment }, wait) {
    const { stage, pushed, commit, entry } = job;
    const token = stage.token({
        kind: "app",
        repositories: [staged.fullName],
        permissions: { contents: "write", actions: "read" },
    });
    const linesOf = (kind) => pushed
        .filter((one) => one.kind === kind)
        .map(formatPushed)
        .join("\n");
    return runJobAction(job, {
        action: "dispatch-gitops",
        inputs: {
            token,
            repository: staged.fullName,
            component: entry.name,
            images: linesOf("image"),
            charts: linesOf("chart"),
            commit,
            graph: "release-graph.yml",
            wait,
            // What is received here is entered at once.
            timeout: "1",
            ...(environment === undefined ? {} : { environment }),
        },
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/verify-the-tag.ts

const verifyTheTag = {
    name: "verify-tag",
    run: async (job) => {
        const { stage, entry, fullName, repeats, checks = [] } = job;
        // As verify-tag itself advises for a run that repeats a release; what a person says comes last.
        const settings = [...(repeats ? ["moved-tag=warning"] : []), ...checks];
        const token = stage.token({
            kind: "actions",
            repositories: [fullName],
            permissions: { contents: "read", "pull-requests": "read" },
        });
        const run = await runJobAction(job, {
            action: "verify-tag",
            inputs: {
                "working-directory": "repository",
                graph: "release-graph.yml",
                "default-branch": entry.branch,
                "tag-format": entry.tag,
                "release-please": entry.release === "release-please" ? "required" : "auto",
                "github-token": token,
                ...(settings.length === 0 ? {} : { checks: settings.join("\n") }),
            },
        });
        const report = reportAction(job, run, { says: run.succeeded ? "may be released" : "refused" });
        return { ...report, problems: report.problems.map(forRehearsal) };
    },
};
/** The action speaks of its own input, which a workflow has; a rehearsal has an option. */
function forRehearsal(problem) {
    const said = `${problem.found}\n${problem.fix}`;
    const settings = new Set([...said.matchAll(/([a-z-]+=(?:warning|off)) in the input "checks"/g)].flatMap(([, setting = ""]) => setting));
    if (settings.size === 0)
        return problem;
    return { ...problem, fix: `${problem.fix} To rehearse on: --checks ${[...settings].join(",")}` };
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/publish-workflow.ts













/**
 * What every release goes through, in order: the jobs of a publish workflow, each with its steps. Those after the first need it,
 * and not each other: what a GitOps repository refuses is still carried downstream. A further action becomes a step here; its
 * bundle is named in `runner/find-bundle.ts`.
 */
const jobs = [
    [verifyTheTag, publishPackages, injectVersion, publishNpmPackages, pushImages],
    [signImages, tellGitops],
    [carryOn],
];
/** What may be run again by itself, because it looks at the world anew. */
const lastJob = [[carryOn]];
/**
 * Runs the publish workflow of a tag, until a step fails. `again`: only what comes after publishing, as when a person starts the
 * failed jobs of a run again.
 */
async function runPublishWorkflow(stage, repository, options) {
    const { entry, fullName } = repository;
    const { version } = options;
    const tag = (0,release_model_tag/* formatTag */._3)(version, entry.tag);
    const folder = (0,external_node_path_.join)(stage.folder, "building", entry.name);
    const workspace = (0,external_node_path_.join)(folder, "workspace");
    const checkout = (0,external_node_path_.join)(workspace, "repository");
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(workspace, { recursive: true });
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, "release-graph.yml"), stage.text);
        const commit = await checkOut(stage, repository, { tag, checkout });
        const job = {
            ...options,
            release: (0,version_spelling/* formatSemver */.a)(version),
            pushed: [],
            stage,
            entry,
            fullName,
            tag,
            commit,
            workspace,
            checkout,
            scratch: (0,external_node_path_.join)(folder, "scratch"),
            names: (0,package_names/* packageNamesOf */.W)(stage.graph, entry.name),
        };
        const reports = [];
        for (const [index, steps] of (options.again ? lastJob : jobs).entries()) {
            const isGreen = await runSteps(steps, job, reports);
            if (index === 0 && !isGreen)
                break;
        }
        return reports;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A clone as actions/checkout makes it with `fetch-depth: 0`; its remote is the stand-in, and no token is in it. */
async function checkOut({ machine, github }, { folder, fullName }, { tag, checkout }) {
    const git = (cwd, ...command) => runTool(["git", "-c", "advice.detachedHead=false", ...command], { ...machine, cwd });
    await git(folder, "clone", "--quiet", "--no-hardlinks", "--template=", "--branch", tag, folder, checkout);
    await git(checkout, "remote", "set-url", "origin", `${github.address}/${fullName}.git`);
    const { stdout } = await git(checkout, "rev-parse", "HEAD");
    return stdout.toString("utf8").trim();
}
/** Runs a job's steps until one fails, and says whether none did. */
async function runSteps(steps, job, reports) {
    for (const step of steps) {
        const made = [(await runStep(step, job)) ?? []].flat().map((report) => fitToShow(report, job.stage));
        reports.push(...made);
        if (made.some(({ succeeded }) => !succeeded))
            return false;
    }
    return true;
}
function fitToShow(report, { folder, machine }) {
    const fit = (text) => withoutPlaces(text, { stage: folder, home: machine.environment["HOME"] });
    const problems = report.problems.map((problem) => ({
        ...problem,
        expected: fit(problem.expected),
        found: fit(problem.found),
        fix: fit(problem.fix),
    }));
    return { ...report, problems, log: fit(report.log), summary: fit(report.summary) };
}
/** An error of ours is the step's failure; a bug ends the rehearsal. */
async function runStep(step, job) {
    const started = performance.now();
    try {
        job.onProgress(`${job.entry.name} ${job.tag}: ${step.name}`);
        return await step.run(job);
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2) || error.kind === "internal")
            throw error;
        const { code, expected, found, fix } = error;
        return {
            name: step.name,
            succeeded: false,
            seconds: (performance.now() - started) / 1000,
            problems: [{ repository: job.entry.name, code, expected, found, fix }],
            says: code,
            log: error.message,
            summary: "",
            waiting: [],
        };
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/train/run-train.ts






/** Publish workflows at a time: each has a build and a resolver, which want a core. */
const parallelJobs = 3;
/** More often than there are ways by which branches of a train can meet. */
const mostRestarts = 5;
/**
 * Lets a release travel through everything below it. People merge what is ready and tag the next version, publish workflows do
 * the rest; and what was red because it came too early is started again once others have moved. Ends when nothing moves.
 */
async function runTrain(options) {
    const { stage, repository, version } = options;
    const { earlier } = options;
    const state = {
        releases: [...earlier.releases],
        chosen: [...earlier.chosen],
        refusals: [...earlier.refusals],
    };
    const train = { ...options, state, places: placesOf(stage, repository) };
    const limit = (0,p_limit/* default */.A)(parallelJobs);
    const running = new Map();
    const begin = (name, work) => {
        const ended = limit(work).finally(() => running.delete(name));
        running.set(name, ended);
    };
    const first = stage.repositories.get(repository);
    if (first !== undefined && !isReleased(state, repository)) {
        begin(repository, () => run_train_release(train, first, version));
    }
    const ends = async () => {
        await Promise.race(running.values()).catch(async (error) => {
            await Promise.allSettled(running.values());
            throw error;
        });
    };
    for (;;) {
        for (const staged of train.places.keys()) {
            if (!running.has(staged.entry.name) && isReady(train, staged)) {
                begin(staged.entry.name, () => mergeAndRelease(train, staged));
            }
        }
        if (running.size === 0) {
            const early = state.releases.find((one) => mayBeRestarted(one, state));
            if (early === undefined)
                return state;
            begin(early.repository, () => restart(train, early));
        }
        await ends();
    }
}
function placesOf({ graph, repositories }, from) {
    return new Map((0,waves/* waves */.L)(graph, from).flatMap((wave, index) => wave.flatMap((name) => {
        const staged = repositories.get(name);
        return staged === undefined ? [] : [[staged, index + 1]];
    })));
}
function isReleased({ releases }, repository) {
    return releases.some((one) => one.repository === repository);
}
/** Its pull request waits for nothing, or was merged by a run that was killed before it tagged. */
function isReady({ stage, state }, staged) {
    if (state.refusals.some(({ repository }) => repository === staged.entry.name))
        return false;
    const open = openPins(stage, staged);
    if (open !== undefined)
        return !open.isDraft;
    return (!isReleased(state, staged.entry.name) &&
        stage.github.pullRequests(staged.fullName).some(({ mergedAt }) => mergedAt !== null));
}
async function mergeAndRelease(train, staged) {
    const { stage, state } = train;
    const open = openPins(stage, staged);
    if (open !== undefined) {
        train.onProgress(`${staged.entry.name}: merging pull request ${open.number}`);
        const problem = await mergePins(stage, staged, open);
        if (problem !== undefined) {
            run_train_refuse(train, staged, problem);
            return;
        }
        const { number, title } = open;
        const wave = train.places.get(staged) ?? 0;
        train.onMove({ kind: "merged", repository: staged.entry.name, wave, number, title });
        await train.save(state);
    }
    const version = chosenBefore(state, staged) ?? (await nextVersionOf(stage, staged));
    if (version === undefined)
        run_train_refuse(train, staged, noRelease(staged));
    else
        await run_train_release(train, staged, version);
}
async function run_train_release(train, staged, version) {
    const { stage, state } = train;
    const { entry } = staged;
    const tag = (0,release_model_tag/* formatTag */._3)(version, entry.tag);
    const isOther = ({ repository }) => repository !== entry.name;
    try {
        train.onProgress(`${entry.name}: tagging ${tag}`);
        // A tag that a killed run has made would lead to a version of its own, since nothing came after it.
        state.chosen = [
            ...state.chosen.filter(isOther),
            { repository: entry.name, version: (0,version_spelling/* formatSemver */.a)(version) },
        ];
        await train.save(state);
        if (!(await isTagged(stage, staged, version)))
            await releaseVersion(stage, staged, version);
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2) || error.kind === "internal")
            throw error;
        run_train_refuse(train, staged, error);
        return;
    }
    const seen = state.releases.length;
    const started = performance.now();
    // A run that was killed may have published it.
    const repeats = train.earlier.chosen.some(({ repository }) => repository === entry.name);
    const steps = await runPublishWorkflow(stage, staged, { ...train, version, again: false, repeats });
    const made = {
        repository: entry.name,
        version: (0,version_spelling/* formatSemver */.a)(version),
        tag,
        wave: train.places.get(staged) ?? 0,
        seconds: (performance.now() - started) / 1000,
        steps: steps.map((step) => ({ ...step, problems: [...step.problems], waiting: [...step.waiting] })),
        restarts: 0,
        seen,
    };
    state.releases.push(made);
    state.chosen = state.chosen.filter(isOther);
    train.onMove({ kind: "released", release: made });
    await train.save(state);
}
/** Its last step was red, and the train has moved since. Nobody starts a green job again, whoever was left waiting by it. */
function mayBeRestarted({ steps, restarts, seen }, { releases }) {
    const last = steps.at(-1);
    if (last?.name !== "cascade-pins" || restarts >= mostRestarts)
        return false;
    return !last.succeeded && releases.length > seen + 1;
}
async function restart(train, before) {
    const { stage, state } = train;
    const staged = stage.repositories.get(before.repository);
    if (staged === undefined)
        return;
    train.onProgress(`${before.repository}: starting its cascade again`);
    const seen = state.releases.length - 1;
    const started = performance.now();
    const steps = await runPublishWorkflow(stage, staged, {
        ...train,
        version: (0,version_reading/* parseSemver */.kf)(before.version),
        again: true,
        repeats: true,
    });
    const after = {
        ...before,
        seconds: before.seconds + (performance.now() - started) / 1000,
        steps: [
            ...before.steps.filter(({ name }) => steps.every((step) => step.name !== name)),
            ...steps.map((step) => ({
                ...step,
                problems: [...step.problems],
                waiting: [...step.waiting],
                // Why it was red at first is what people look for.
                log: [logOf(before, step.name), `Started again:\n\n${step.log}`]
                    .filter((log) => log !== "")
                    .join("\n"),
            })),
        ],
        restarts: before.restarts + 1,
        seen,
    };
    state.releases = state.releases.map((one) => (one === before ? after : one));
    train.onMove({ kind: "restarted", release: after });
    await train.save(state);
}
function logOf({ steps }, wanted) {
    return steps.find(({ name }) => name === wanted)?.log ?? "";
}
function chosenBefore({ chosen }, { entry }) {
    const found = chosen.find(({ repository }) => repository === entry.name);
    return found === undefined ? undefined : (0,version_reading/* parseSemver */.kf)(found.version);
}
function run_train_refuse({ state }, { entry }, problem) {
    const { code, expected, found, fix } = problem;
    state.refusals.push({ repository: entry.name, code, expected, found, fix });
}
function noRelease({ entry }) {
    return {
        code: "no-release",
        expected: `a commit on ${entry.branch} of ${entry.name} from which a release follows`,
        found: "none since its latest tag: its pull request was merged as a commit of another type",
        fix: "Let cascade-pins commit with the type `fix`, or tag the repository by hand.",
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/receiving/promotion.ts

/** What came of one release in a GitOps repository. */
const promotionSchema = dist/* object */.Ikc({
    /** By its name in the graph. */
    repository: dist/* string */.YjP(),
    component: dist/* string */.YjP(),
    /** As npm spells it. */
    version: dist/* string */.YjP(),
    environment: dist/* nullable */.mee(dist/* string */.YjP()),
    /** As promote-release's output `state` says it, `merged` where people merged its pull request, or `failed`. */
    state: dist/* string */.YjP(),
    /** That promotes; null where there is none. */
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    /** The first line of its message. */
    title: dist/* string */.YjP(),
    /** Unified, whole. */
    diff: dist/* string */.YjP(),
    /** `off`: nobody looked at them. */
    signatures: dist/* picklist */.KIO(["verified", "off"]),
});

;// CONCATENATED MODULE: ./packages/rehearsal/train/train-release.ts


const train_release_problemSchema = dist/* object */.Ikc({
    repository: dist/* string */.YjP(),
    code: dist/* string */.YjP(),
    expected: dist/* string */.YjP(),
    found: dist/* string */.YjP(),
    fix: dist/* string */.YjP(),
});
const stepSchema = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    succeeded: dist/* boolean */.zMY(),
    seconds: dist/* number */.aig(),
    problems: dist/* array */.YOg(train_release_problemSchema),
    says: dist/* string */.YjP(),
    log: dist/* string */.YjP(),
    summary: dist/* string */.YjP(),
    waiting: dist/* array */.YOg(dist/* string */.YjP()),
    promotion: dist/* optional */.lqM(promotionSchema),
});
const releaseSchema = dist/* object */.Ikc({
    repository: dist/* string */.YjP(),
    /** As npm spells it. */
    version: dist/* string */.YjP(),
    tag: dist/* string */.YjP(),
    /** Counted from 1; the release that starts the train is in wave 0. */
    wave: dist/* number */.aig(),
    /** Of its publish workflow; where that was started again, of the run before and the new one. */
    seconds: dist/* number */.aig(),
    steps: dist/* array */.YOg(stepSchema),
    /** How often a person started its failed part again. */
    restarts: dist/* number */.aig(),
    /** How many releases the train had made when its last run began. */
    seen: dist/* number */.aig(),
});
/** What a train remembers, so that a run that was killed can go on. */
const trainSchema = dist/* object */.Ikc({
    releases: dist/* array */.YOg(releaseSchema),
    /** Versions that are being released, by the repository. */
    chosen: dist/* array */.YOg(dist/* object */.Ikc({ repository: dist/* string */.YjP(), version: dist/* string */.YjP() })),
    /** Why a repository does not go on, by its name, where that is not its publish workflow's affair. */
    refusals: dist/* array */.YOg(train_release_problemSchema),
});
/** A train that has not begun. */
const noTrain = { releases: [], chosen: [], refusals: [] };

;// CONCATENATED MODULE: ./packages/rehearsal/rehearse.ts










/**
 * Plays a release on copies of the clones: tag, publish workflow, pull requests, reviews, and so on to the last repository below
 * it. The clones themselves are read only.
 * @throws {UsageError} `clone-missing` when the released repository has no clone.
 */
async function rehearse(options) {
    const { graph, folder, repository, version } = options;
    requireProxySupport(process.versions.node);
    const entry = (0,neighbors/* requireRepository */.Cc)(graph, repository);
    if (!options.clones.has(repository))
        throw noClone(repository);
    const started = performance.now();
    const earlier = await readStageState(folder);
    const stage = await openStage(options);
    try {
        options.onStage(stage, { continued: earlier !== undefined });
        const known = dist/* safeParse */.xLC(trainSchema, earlier?.train);
        const save = savingIn(stage);
        const train = await runTrain({
            ...options,
            stage,
            earlier: known.success ? known.output : noTrain,
            save,
        });
        await save(train);
        await options.whileOpen?.(stage);
        return {
            graph,
            repository,
            version,
            tag: (0,release_model_tag/* formatTag */._3)(version, entry.tag),
            staged: [...stage.repositories.keys()],
            notes: stage.notes,
            uv: stage.uv,
            signing: stage.signing.kind === "available"
                ? { kind: "available", version: stage.signing.version }
                : stage.signing,
            train,
            pullRequests: await collectPullRequests(stage),
            requests: countRequests(stage.github.exchanges),
            seconds: (performance.now() - started) / 1000,
        };
    }
    finally {
        await stage.close();
    }
}
/** One at a time, because all of them write the same file. */
function savingIn(stage) {
    let last = Promise.resolve();
    return (train) => {
        last = last.then(async () => {
            await writeStageState(stage.folder, {
                schema: 1,
                github: await stage.github.snapshot(),
                repositories: [...stage.repositories.keys()],
                notes: [...stage.notes],
                train: structuredClone(train),
            });
        });
        return last;
    };
}
function noClone(repository) {
    return new errors/* UsageError */.eb({
        code: "clone-missing",
        expected: `a clone of ${repository} in the workspace`,
        found: "none, by remote or by folder name",
        fix: "Clone it, or name the folder that holds it with --workspace DIR.",
    });
}

;// CONCATENATED MODULE: ./packages/rehearsal/reporting/report-promotions.ts
/** What GitOps repositories made of the releases of a train. Pure. */
function reportPromotions({ train }) {
    return train.releases.flatMap(({ steps }) => steps.flatMap(({ promotion, problems }) => promotion === undefined
        ? []
        : [
            {
                ...promotion,
                problems: problems.map(({ code, expected, found, fix }) => ({ code, expected, found, fix })),
            },
        ]));
}

;// CONCATENATED MODULE: ./packages/rehearsal/reporting/report.ts



/** Joins everything that a rehearsal showed. Pure. */
function reportRehearsal(facts) {
    const { graph, repository, train, uv, signing } = facts;
    const promotions = reportPromotions(facts);
    const below = (0,waves/* waves */.L)(graph, repository);
    const repositories = [];
    const held = new Map();
    for (const [wave, names] of [[repository], ...below].entries()) {
        for (const name of names) {
            const isReleased = train.releases.some((release) => release.repository === name);
            const waitsFor = (wave === 0 ? [] : (0,neighbors/* upstreams */.LX)(graph, name)).filter((one) => 
            // What is absent held nobody back: who was released without it went ahead of it.
            isReleased ? held.has(one) && held.get(one) !== "absent" : held.has(one));
            const one = reportRepository(name, { wave, waitsFor, facts });
            if (one.state !== "released" && one.state !== "unaffected")
                held.set(name, one.state);
            repositories.push(one);
        }
    }
    return {
        schema: 1,
        kind: "rehearsal",
        repository,
        version: (0,version_spelling/* formatSemver */.a)(facts.version),
        tag: facts.tag,
        arrived: held.size === 0 && promotions.every(({ state }) => state !== "failed"),
        seconds: rounded(facts.seconds),
        waves: below,
        repositories,
        releases: train.releases.map(({ steps, seconds, seen: _, ...release }) => ({
            ...release,
            seconds: rounded(seconds),
            steps: steps.map(({ name, succeeded, seconds: own, says }) => ({
                name,
                succeeded,
                seconds: rounded(own),
                says,
            })),
        })),
        pullRequests: facts.pullRequests,
        promotions,
        notes: facts.notes,
        uv: reportTool(uv),
        cosign: reportTool(signing),
        requests: facts.requests,
    };
}
function reportTool(tool) {
    return tool.kind === "available"
        ? { available: true, version: tool.version, reason: null }
        : { available: false, version: null, reason: tool.reason };
}
function reportRepository(name, options) {
    const { wave, waitsFor, facts } = options;
    const { train, staged } = facts;
    const releases = train.releases.filter(({ repository }) => repository === name);
    const pullRequests = facts.pullRequests.filter(({ repository }) => repository === name);
    const problems = [
        ...train.releases.flatMap(({ steps }) => 
        // What is not promoted is in nobody's way.
        steps.flatMap((step) => (step.promotion === undefined ? step.problems : []))),
        ...train.refusals,
        ...(releases.length > 0 || waitsFor.length > 0 ? [] : leftWaiting(name, facts)),
    ]
        .filter(({ repository }) => repository === name)
        .map(({ code, expected, found, fix }) => ({ code, expected, found, fix }));
    const isOpen = pullRequests.some(({ state }) => state === "open" || state === "draft");
    const state = () => {
        if (!staged.includes(name))
            return "absent";
        if (problems.length > 0)
            return "stuck";
        if (waitsFor.length > 0)
            return "waiting";
        if (isOpen)
            return "stuck";
        return releases.length > 0 ? "released" : "unaffected";
    };
    return {
        repository: name,
        wave,
        state: state(),
        version: releases.at(-1)?.version ?? null,
        pullRequests: pullRequests.map(({ number }) => number),
        waitsFor,
        problems,
        seconds: releases.length === 0 ? null : rounded(releases.reduce((sum, { seconds }) => sum + seconds, 0)),
    };
}
/** A green run may leave a repository to the release of another one. Where that never came to it, nobody else says so. */
function leftWaiting(name, { train }) {
    const by = train.releases.filter(({ steps }) => steps.some(({ waiting }) => waiting.includes(name)));
    return by.slice(0, 1).map(({ repository, version }) => ({
        repository: name,
        code: "left-waiting",
        expected: `an upstream of ${name} to bring ${repository} ${version} along`,
        found: "that none came: its lock could not be resolved at that time, and nothing has moved it since",
        fix: `Start the publish job of ${repository} ${version} again.`,
    }));
}
function rounded(seconds) {
    return Math.round(seconds * 10) / 10;
}

// EXTERNAL MODULE: ./packages/release-model/printable.ts
var printable = __webpack_require__(72655);
// EXTERNAL MODULE: ./packages/release-model/markdown/escape-markdown.ts
var escape_markdown = __webpack_require__(87519);
;// CONCATENATED MODULE: ./packages/release-model/markdown/render-markdown.ts


/**
 * Blocks as GitHub's Markdown, fit for job summaries, pull requests and comments. No text in them can become markup, a
 * link of its own, or anything that notifies people or touches issues.
 */
function renderMarkdown(blocks) {
    return blocks.map((block) => renderBlock(block)).join("\n\n");
}
function renderBlock(block) {
    switch (block.kind) {
        case "heading":
            return `${"#".repeat(block.level)} ${(0,escape_markdown/* escapeMarkdown */.FV)(block.text)}`;
        case "paragraph":
            return renderParts(block.parts);
        case "list":
            return block.items.map((item) => `- ${renderParts(item)}`).join("\n");
        case "table":
            return [
                row(block.header.map((title) => (0,escape_markdown/* escapeMarkdown */.FV)(title))),
                row(block.header.map(() => "---")),
                ...block.rows.map((cells) => row(cells.map((cell) => renderText(cell)))),
            ].join("\n");
        case "code":
            return renderCode(block.language, block.text);
        case "details":
            return `<details><summary>${(0,escape_markdown/* escapeMarkdown */.FV)(block.title)}</summary>\n\n${renderMarkdown(block.blocks)}\n\n</details>`;
    }
}
function renderParts(parts) {
    let rendered = "";
    let texts = [];
    for (const part of parts) {
        if (typeof part === "string") {
            texts.push(part);
            continue;
        }
        rendered += (0,escape_markdown/* escapeMarkdown */.FV)(...texts) + renderText(part);
        texts = [];
    }
    return (0,escape_markdown/* escapeStart */.Uo)(rendered + (0,escape_markdown/* escapeMarkdown */.FV)(...texts));
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
function renderText(text) {
    if (typeof text === "string")
        return (0,escape_markdown/* escapeMarkdown */.FV)(text);
    if ("code" in text)
        return (0,escape_markdown/* escapeCode */.tn)(text.code);
    const target = targetOf(text.link);
    return target === undefined ? (0,escape_markdown/* escapeMarkdown */.FV)(text.text) : `[${(0,escape_markdown/* escapeMarkdown */.FV)(text.text)}](<${target}>)`;
}
/** Where a link may lead: a page. Anything else stays text. */
function targetOf(link) {
    if (!URL.canParse(link))
        return undefined;
    const { protocol, href } = new URL(link);
    if (protocol !== "https:" && protocol !== "http:")
        return undefined;
    // An ampersand would begin a character reference, a bar ends a table's cell.
    return href.replaceAll("&", "&#x26;").replaceAll(/[<>\\|`]/g, encodeURIComponent);
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function renderCode(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const lines = text.split(/\r\n|\r|\n/).map((line) => (0,printable/* printable */.g)(line.replaceAll("\t", "  "), 10_000));
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}

// EXTERNAL MODULE: ./packages/release-model/markdown/mermaid-label.ts
var mermaid_label = __webpack_require__(23256);
// EXTERNAL MODULE: ./packages/rehearsal/reporting/verdict.ts
var verdict = __webpack_require__(75978);
;// CONCATENATED MODULE: ./packages/rehearsal/reporting/report-summary.ts



/** Mermaid draws nothing at all above 500 edges: https://mermaid.js.org/config/schema-docs/config.html */
const mostEdges = 480;
/** A rehearsal as a page: the chart, a row for each repository, what is in whose way, and the pull requests. Pure. */
function rehearsalSummary(report, graph) {
    return [
        { kind: "heading", level: 2, text: `Rehearsed: ${report.repository} ${report.version}` },
        { kind: "paragraph", parts: [verdictOf(report)] },
        ...chartOf(report, graph),
        {
            kind: "table",
            header: ["Wave", "Repository", "State", "Version", "Pull requests", "Time"],
            rows: report.repositories.map(rowOf),
        },
        ...report.repositories.flatMap(problemDetails),
        ...promotionsOf(report),
        ...notesOf(report),
        { kind: "heading", level: 3, text: "Pull requests" },
        ...report.pullRequests.map((one) => ({
            kind: "details",
            title: `${one.repository} #${one.number} (${one.state}): ${one.title}`,
            blocks: [{ kind: "code", language: "diff", text: one.diff.trimEnd() }],
        })),
    ];
}
/** One sentence, or two: whether the release arrived, and who is stuck. Pure. */
function verdictOf(report) {
    const { releases, pullRequests, repositories, seconds } = report;
    const counts = `${releases.length} releases, ${pullRequests.length} pull requests, ${seconds.toFixed(1)} seconds.`;
    if (report.arrived)
        return `The release arrives everywhere: ${counts}`;
    const waiting = repositories.filter(({ state }) => state === "waiting").map(({ repository }) => repository);
    return [
        `The release does not arrive everywhere: ${(0,verdict/* whatHolds */.H)(report)}.`,
        ...(waiting.length === 0 ? [] : [`Waiting for it: ${waiting.join(", ")}.`]),
        counts,
    ].join(" ");
}
const stateWords = {
    released: "released",
    unaffected: "nothing to move",
    stuck: "stuck",
    waiting: "waits",
    absent: "not part of it",
};
function rowOf(one) {
    return [
        String(one.wave),
        { code: one.repository },
        [
            stateWords[one.state],
            ...one.problems.slice(0, 1).map(({ code }) => code),
            ...(one.waitsFor.length === 0 ? [] : [`for ${one.waitsFor.join(", ")}`]),
        ].join(", "),
        one.version ?? "",
        one.pullRequests.map((number) => `${number}`).join(", "),
        one.seconds === null ? "" : `${one.seconds.toFixed(1)} s`,
    ];
}
function problemDetails({ repository, problems, }) {
    return problems.map(({ code, expected, found, fix }) => ({
        kind: "details",
        title: `${repository}: ${code}`,
        blocks: [
            { kind: "paragraph", parts: [`expected ${expected}, found:`] },
            { kind: "code", language: "text", text: found },
            { kind: "paragraph", parts: [fix] },
        ],
    }));
}
function promotionName({ repository, component, version }) {
    return `${repository} (${component} ${version})`;
}
function promotionsOf({ promotions }) {
    if (promotions.length === 0)
        return [];
    return [
        { kind: "heading", level: 3, text: "Promotions" },
        ...promotions.flatMap((one) => [
            {
                kind: "details",
                title: `${promotionName(one)}: ${one.state}${one.commit === null ? "" : ` ${one.commit.slice(0, 12)}`}, signatures ${one.signatures}`,
                blocks: [{ kind: "code", language: "diff", text: one.diff.trimEnd() }],
            },
            ...problemDetails(one),
        ]),
    ];
}
function notesOf({ notes, uv, cosign, releases }) {
    const lines = [
        ...notes.map(({ repository, text }) => [{ code: repository }, `: ${text}`]),
        ...(uv.available
            ? []
            : [[`Python packages were not really built, and no uv.lock could be refreshed: ${uv.reason ?? ""}`]]),
        ...((0,verdict/* isUnsigned */.E)({ cosign, releases })
            ? [[`Images were not signed, and no signature was verified: ${cosign.reason ?? ""}`]]
            : []),
    ];
    return lines.length === 0
        ? []
        : [
            { kind: "heading", level: 3, text: "Not part of the rehearsal" },
            { kind: "list", items: lines },
        ];
}
const styles = {
    released: "fill:#1a7f37,stroke:#116329,color:#fff",
    unaffected: "fill:#d0d7de,stroke:#6e7781,color:#000",
    stuck: "fill:#cf222e,stroke:#a40e26,color:#fff",
    waiting: "fill:#d4a72c,stroke:#9a6700,color:#000",
    absent: "fill:#fff,stroke:#6e7781,color:#000,stroke-dasharray:4",
};
function chartOf({ repositories }, graph) {
    const ids = new Map(repositories.map(({ repository }, index) => [repository, `r${index}`]));
    const edges = repositories.flatMap(({ repository }) => (0,neighbors/* upstreams */.LX)(graph, repository).flatMap((upstream) => {
        const [from, to] = [ids.get(upstream), ids.get(repository)];
        return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }));
    if (edges.length > mostEdges)
        return [];
    const nodes = repositories.map(({ repository, state, version }) => `  ${ids.get(repository) ?? ""}["${(0,mermaid_label/* escapeMermaid */.F)(repository)}<br/>${version === null ? stateWords[state] : `${(0,mermaid_label/* escapeMermaid */.F)(version)} ${stateWords[state]}`}"]:::${state}`);
    const used = new Set(repositories.map(({ state }) => state));
    const classes = [...used].map((state) => `  classDef ${state} ${styles[state]}`);
    return [
        { kind: "code", language: "mermaid", text: ["flowchart LR", ...nodes, ...edges, ...classes].join("\n") },
    ];
}

;// CONCATENATED MODULE: ./packages/rehearsal/reporting/write-bundle.ts





/** Everything that a bundle is made of; whatever else is in a folder belongs to somebody. */
const parts = ["report.json", "report.md", "requests.json", "pull-requests", "promotions", "logs"];
/**
 * Looks whether a bundle can be written: into a missing or empty folder outside of every clone, or in place of an earlier bundle.
 * Writes nothing.
 * @throws {Refusal} `folder-not-empty`, `folder-in-clone`. @throws {UsageError} `not-a-folder`, `folder-not-writable`.
 */
async function requireRoomForBundle(folder, clones = []) {
    const names = await listFolder(folder);
    const place = await realPlace(folder);
    for (const clone of clones) {
        const top = await realPlace(clone);
        if (place !== top && !place.startsWith(`${top}${external_node_path_.sep}`))
            continue;
        throw new errors/* Refusal */.P_({
            code: "folder-in-clone",
            expected: `a folder outside of the clones: ${folder}`,
            found: `one in ${clone}, which a rehearsal leaves as it is`,
            fix,
        });
    }
    if (names.length === 0)
        return;
    const strangers = names.filter((name) => !parts.some((part) => part === name));
    if (strangers.length === 0 && (await isReport((0,external_node_path_.join)(folder, "report.json"))))
        return;
    const found = strangers.length === 0 ? names : strangers;
    throw new errors/* Refusal */.P_({
        code: "folder-not-empty",
        expected: `an empty folder, or an earlier bundle of a rehearsal: ${folder}`,
        found: `${found.slice(0, 3).join(", ")}${found.length > 3 ? " and more" : ""}`,
        fix,
    });
}
const fix = "Name another folder with --out.";
/** Where a folder really lies, or will lie once it is made: links in the way to it are followed. */
async function realPlace(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        if (codeOf(error) !== "ENOENT" || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        return (0,external_node_path_.join)(await realPlace((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
    }
}
/** What is in a folder that may be missing, where it, or the nearest one above it that exists, can be written to. */
async function listFolder(folder) {
    try {
        const names = await (0,promises_.readdir)(folder);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
        return names;
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ENOENT" && (0,external_node_path_.dirname)(folder) !== folder) {
            await listFolder((0,external_node_path_.dirname)(folder));
            return [];
        }
        if (code === "ENOTDIR") {
            throw new errors/* UsageError */.eb({ code: "not-a-folder", expected: `a folder: ${folder}`, found: "a file", fix });
        }
        if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
            const expected = `a folder that can be written to: ${folder}`;
            throw new errors/* UsageError */.eb({ code: "folder-not-writable", expected, found: code, fix });
        }
        throw error;
    }
}
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" ? code : undefined;
}
async function isReport(path) {
    try {
        const report = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return typeof report === "object" && report !== null && "kind" in report && report.kind === "rehearsal";
    }
    catch {
        return false;
    }
}
/** Writes the bundle in place of an earlier one. The report comes last: a folder that has it is whole. */
async function writeBundle(folder, report, facts) {
    for (const part of parts)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, part), { recursive: true, force: true });
    const files = new Map();
    for (const one of report.pullRequests) {
        const stem = `pull-requests/${fileName(one.repository)}-${one.number}`;
        files.set(`${stem}.md`, renderPullRequest(one));
        files.set(`${stem}.diff`, one.diff);
    }
    for (const { repository, component, version, title, commit, diff } of report.promotions) {
        if (commit === null)
            continue;
        const stem = `promotions/${fileName(repository)}-${fileName(component)}-${fileName(version)}`;
        files.set(`${stem}.diff`, `commit ${commit}\n\n    ${title}\n\n${diff}`);
    }
    for (const { repository, version, steps } of facts.train.releases) {
        for (const { name, log, summary } of steps) {
            const stem = `logs/${fileName(repository)}/${fileName(name)}`;
            const text = `${repository} ${version}\n\n${log.trimEnd()}\n`;
            files.set(`${stem}.log`, files.has(`${stem}.log`) ? `${files.get(`${stem}.log`) ?? ""}\n${text}` : text);
            if (summary !== "")
                files.set(`${stem}.md`, `${files.get(`${stem}.md`) ?? ""}${summary}`);
        }
    }
    files.set("requests.json", `${JSON.stringify(report.requests, undefined, 2)}\n`);
    files.set("report.md", `${renderMarkdown(rehearsalSummary(report, facts.graph))}\n`);
    files.set("report.json", `${JSON.stringify(report, undefined, 2)}\n`);
    for (const [path, text] of files)
        await write((0,external_node_path_.join)(folder, path), text);
}
/** Its body is Markdown already, and is shown as it is on GitHub. */
function renderPullRequest({ repository, number, title, state, branch, author, body, }) {
    const heading = renderMarkdown([
        { kind: "heading", level: 2, text: title },
        {
            kind: "paragraph",
            parts: [{ code: repository }, ` #${number}, ${state}, by ${author} from `, { code: branch }],
        },
    ]);
    return `${heading}\n\n${body.trimEnd()}\n`;
}
async function write(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(`${path}.part`, text);
    await (0,promises_.rename)(`${path}.part`, path);
}
/** Names of repositories and steps are tame already; nothing else could lead out of the folder. */
function fileName(name) {
    return name.replaceAll(/[^\w.-]/g, "_").replace(/^\.+/, "_");
}

;// CONCATENATED MODULE: ./packages/rehearsal/publishing/find-cosign.ts


/** cosign as PATH has it. Whether it can be used is for `openSigning` to find out. */
async function findCosign({ commands, environment }) {
    try {
        const { exitCode, stdout, stderr } = await commands.run(["cosign", "version"], {
            cwd: (0,external_node_os_.tmpdir)(),
            environment,
        });
        const [, version] = /GitVersion:\s+v?(\S+)/.exec(`${stdout.toString("utf8")}${stderr}`) ?? [];
        if (exitCode !== 0 || version === undefined)
            return { kind: "unavailable", reason: "cosign version does not say a version" };
        // Builds of distributions call themselves `devel`; with those it is seen when the key is made.
        return /^(?:[012]\.)/.test(version)
            ? { kind: "unavailable", reason: `cosign ${version} is on PATH, and cosign-sign takes version 3` }
            : { kind: "available", version };
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return { kind: "unavailable", reason: "cosign is not on PATH" };
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/building/find-uv.ts


/** uv as PATH has it. Whether it can be used is for `tryUv` to find out. */
async function findUv({ commands, environment }) {
    try {
        const { exitCode, stdout } = await commands.run(["uv", "--version"], { cwd: (0,external_node_os_.tmpdir)(), environment });
        const [, version] = /^uv (\S+)/.exec(stdout.toString("utf8")) ?? [];
        return exitCode === 0 && version !== undefined
            ? { kind: "available", version }
            : { kind: "unavailable", reason: "uv --version does not say a version" };
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return { kind: "unavailable", reason: "uv is not on PATH" };
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/stage/stage-folder.ts




/**
 * Lends a folder for a stage, and removes it afterwards, also where the process leaves by `exit`. One whose process was killed is
 * removed by the next command that needs a scratch folder. With `keep` it stays, under a name that nobody removes.
 */
async function withStageFolder({ keep }, use) {
    const prefix = keep ? "rehearsal-" : `release-helper-${process.pid}-`;
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix)));
    if (keep)
        return use(folder);
    const removeAtExit = () => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    process.once("exit", removeAtExit);
    try {
        return await use(folder);
    }
    finally {
        process.off("exit", removeAtExit);
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/rehearse-index.ts








/***/ }),

/***/ 87519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Uo: () => (/* binding */ escapeStart),
/* harmony export */   tn: () => (/* binding */ escapeCode),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72655);

/*
 * Where GitHub finds what notifies, links or closes. It looks at the rendered page, not at what was written: it decodes
 * character references first, so `&#64;octocat` is a mention, and skips what is in `pre`, `code` and `a`.
 * https://github.com/gjtorikian/html-pipeline (@mention_filter.rb). The parser decodes before it looks for addresses, too,
 * and knows nothing of HTML's `code`: https://github.com/github/cmark-gfm/blob/master/extensions/autolink.c.
 * So each of these needs something between its parts. Outside of code that is a zero-width space, as in the pull requests
 * of Renovate and Dependabot; https://github.com/renovatebot/renovate/pull/30842 found it to work where nothing is rendered,
 * in commit messages.
 *
 * - `@name`, `@team/name`, and addresses, which hold an `@`.
 * - `#1`, `owner/name#1`, `GH-1`, commits, and addresses of issues and pull requests: they leave a note where they point, and
 *   after one of nine words they close it. https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 *   and https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 * - `:name:`, which would show as a picture.
 */
const autolinks = /@|:(?=\/\/)|www(?=\.)/gi;
const references = /#(?=\d)|GH-(?=\d)|:(?=[\w+-]+:)/gi;
const mentions = /@(?=\w)|#(?=\d)|GH-(?=\d)/gi;
const commits = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;
const zeroWidthSpace = "\u200b";
/**
 * Text of others as plain text in GitHub's Markdown. A line end becomes a break. Several texts are escaped as one:
 * what neither of them is, they may be together.
 */
function escapeMarkdown(...texts) {
    const lines = texts.map((text) => printableLines(text).join("\n")).join("");
    return lines.split("\n").map(escapeLine).join("<br>");
}
/**
 * Text of others as code. HTML, because a code span of Markdown cannot hold a backtick, nor a backslash in front of a
 * table's bar. Nothing in it is looked for but addresses, which `wbr` parts: what people copy has nothing added.
 */
function escapeCode(text) {
    const shown = printableLines(text)
        .map((line) => escapeMarks(part(line, autolinks)).replaceAll(zeroWidthSpace, "<wbr>"))
        .join("<br>");
    return shown === "" ? "" : `<code>${shown}</code>`;
}
/**
 * Text of others as one line where nothing is rendered but people are notified all the same: a commit message, a title.
 * What looks like a mention or a reference to an issue is parted.
 */
function quietLine(text) {
    return part((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text), mentions);
}
/** Escaped text that begins no list, ruler or block of code where it stands at the start of a line. */
function escapeStart(escaped) {
    return escaped.replace(/^(?:[ +=-]|(?<number>\d{1,9})(?<end>[.)]))/, (all, number, end) => number === undefined || end === undefined ? reference(all) : number + reference(end));
}
function escapeLine(line) {
    const parted = part(part(line, autolinks), references).replaceAll(commits, (hash) => hash.replaceAll(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
    return escapeMarks(parted).replaceAll(zeroWidthSpace, "&#x200b;");
}
/** `printable` leaves no zero-width space of others. */
function part(text, pattern) {
    return text.replaceAll(pattern, `$&${zeroWidthSpace}`);
}
/**
 * The characters to which Markdown or HTML gives a meaning within a line, as character references. Hexadecimal ones: a
 * squashed pull request's text becomes a commit message as it was written, where `#64` may be taken for an issue.
 */
function escapeMarks(text) {
    // An exclamation mark in front of a link makes it a picture. Between letters, as in names, an underscore means nothing:
    // https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
    return text.replaceAll(/[&<>`*[\]#|~@\\$]|!$|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference);
}
function reference(mark) {
    return `&#x${mark.charCodeAt(0).toString(16)};`;
}
function printableLines(text) {
    return text.split(/\r\n|\r|\n/).map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line));
}


/***/ }),

/***/ 23256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMermaid)
/* harmony export */ });
/**
 * Text of others as a label of a Mermaid chart, which reads `#…;` as an entity and the rest as Markdown:
 * https://mermaid.js.org/syntax/flowchart.html#special-characters-that-break-syntax
 */
function escapeMermaid(text) {
    return text.replaceAll(/[^A-Za-z0-9 ._-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}


/***/ }),

/***/ 72655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// Controls, marks that reorder or hide what people read, halves of characters, and the line ends of Unicode; and four
// letters that show as nothing.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]/gu;
/**
 * Untrusted text as one line that a log, a terminal or a summary shows as it is: control characters and
 * invisible marks become `\u{…}`, and what is too long is cut.
 */
function printable(text, maximum = 2000) {
    // Cut first: a text may be a thousand times longer than what is shown of it.
    const shown = text
        .slice(0, maximum + 1)
        .replaceAll(unprintable, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
    return shown.length <= maximum ? shown : `${wholeCharacters(shown, maximum)}… (${text.length} characters)`;
}
/** The beginning of a text, without half of a character at its end. */
function wholeCharacters(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}


/***/ }),

/***/ 45322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ociTags),
/* harmony export */   Y: () => (/* binding */ npmDistTag)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);


/**
 * Every tag an image of `version` gets: `v1.4.0`, `1.4.0`, and `1.4`, `1`, `latest` only where the version is the highest
 * stable one of that line, of that major and of all. `existing` are the versions already released, with or without this one.
 */
function ociTags(version, existing) {
    const exact = (0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(version);
    const highest = (sameLine) => (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isHighestStable */ .OO)(version, existing, sameLine);
    return [
        `v${exact}`,
        exact,
        ...(highest((other) => (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(other, version)) ? [(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)] : []),
        ...(highest((other) => other.major === version.major) ? [String(version.major)] : []),
        ...((0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isLatest */ .eL)(version, existing) ? ["latest"] : []),
    ];
}
/**
 * The npm dist-tag to publish under: `latest`, `next` (candidates) or `beta` (alphas and betas).
 *
 * npm moves the tag to whatever was published last, so a version below what users of the tag already get is published
 * under a tag of its own line: `release-1.3`, `next-1.3`, `beta-1.3`. npm requires some tag, and one that reads as a
 * version range (`1.3`, `v1.3`) is refused by it: https://docs.npmjs.com/cli/commands/npm-dist-tag
 */
function npmDistTag(version, existing) {
    if (!(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version))
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isLatest */ .eL)(version, existing) ? "latest" : `release-${(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)}`;
    const channel = channelOf(version);
    const outdated = existing.some((other) => (!(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(other) || channelOf(other) === channel) && (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other, version) > 0);
    return outdated ? `${channel}-${(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)}` : channel;
}
function channelOf(version) {
    return version.prerelease?.identifier === "rc" ? "next" : "beta";
}


/***/ }),

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(30790);

const { major, minor, patch, inc } = __webpack_require__(38940);

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

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(74818);

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

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(74818);

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

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);

const Operator = __webpack_require__(12124);

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

/***/ 74818:
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

export const id = 304;
export const ids = [304];
export const modules = {

/***/ 5799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   f6: () => (/* binding */ loadGraph),
/* harmony export */   n0: () => (/* binding */ cloneAround),
/* harmony export */   tv: () => (/* binding */ workspaceAround),
/* harmony export */   z7: () => (/* binding */ graphFile)
/* harmony export */ });
/* harmony import */ var _release_actions_ports_adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72322);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98589);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67027);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);





/** The name of the graph where none is given. */
const graphFile = "release-graph.yml";
/** Finds and reads the graph, and locates the clones. */
async function loadSuite(terminal, places) {
    const loaded = await loadGraph(terminal, places);
    return { ...loaded, clones: await (0,_release_actions_suite__WEBPACK_IMPORTED_MODULE_1__/* .locateClones */ .j)(loaded.machine, loaded.workspace, loaded.graph) };
}
/** Finds and reads the graph alone. */
async function loadGraph(terminal, places) {
    const machine = (0,_release_actions_ports_adapters__WEBPACK_IMPORTED_MODULE_2__/* .nodeMachine */ .w)({ environment: terminal.environment });
    const workspace = places.workspace === undefined
        ? await workspaceAround(machine, terminal.cwd)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, places.workspace);
    const { path, bytes } = await readGraph(machine, terminal.cwd, workspace, places.graph);
    const text = Buffer.from(bytes).toString("utf8");
    return { machine, graph: (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__/* .parseReleaseGraph */ .d)(text, path), text, workspace };
}
/** @throws {UsageError} `clone-missing`. */
function cloneOf(clones, repository) {
    const directory = clones.get(repository);
    if (directory !== undefined)
        return directory;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb({
        code: "clone-missing",
        expected: `a clone of ${repository} in the workspace`,
        found: "none, by remote or by folder name",
        fix: "Clone it, or name the folder that holds it with --workspace DIR.",
    });
}
/** The folder that holds the clone one stands in, or, outside a clone, the folder one stands in. */
async function workspaceAround(machine, cwd) {
    const clone = await cloneAround(machine, cwd);
    return clone === undefined ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(clone.root);
}
/**
 * The root of the clone around a folder, and the way down to the folder; undefined outside a clone.
 * @throws {UsageError} `folder-missing`.
 */
async function cloneAround(machine, folder) {
    const { exitCode, stdout } = await machine.commands
        .run(["git", "rev-parse", "--show-toplevel", "--show-prefix"], {
        cwd: folder,
        environment: machine.environment,
    })
        .catch(async (error) => {
        // A program cannot be started in a folder that is not there; listing says so in a person's words.
        await machine.files(folder).list();
        throw error;
    });
    const [root = "", prefix = ""] = stdout.toString("utf8").split("\n");
    return exitCode === 0 && root !== "" ? { root, within: prefix.replace(/\/$/, "") } : undefined;
}
async function readGraph(machine, cwd, workspace, given) {
    const candidates = given === undefined
        ? [...above(cwd), workspace].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, graphFile))
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given)];
    for (const path of new Set(candidates)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
        const bytes = await machine
            .files(folder)
            .read(path.slice(folder.length).replace(/^\//, ""))
            .catch(() => undefined);
        if (bytes !== undefined)
            return { path, bytes };
    }
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb({
        code: "graph-missing",
        expected: given === undefined
            ? `a ${graphFile} here, in a folder above, or in ${workspace}`
            : `a release graph at ${given}`,
        found: "no such file",
        fix: "Name it with --graph FILE, or write a first one with `release-helper init`.",
    });
}
function above(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...above(parent)];
}


/***/ }),

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

/***/ 8956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectPlaces),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83445);

/** Where a component stands in a file, for an environment; undefined in a file that is none of its. */
function selectPlaces(path, component, environment) {
    if ((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(path))
        return undefined;
    const places = component.places.filter((place) => fits(path, place.files) && isOf(place, environment, path));
    if (component.places.length === 0)
        return isIn(path, environment) ? { kind: "names" } : undefined;
    if (places.length === 0)
        return undefined;
    const exact = places.filter(({ at }) => at !== undefined);
    return exact.length === 0 ? { kind: "names" } : { kind: "places", places: exact };
}
/** A place of an environment's own may lie in a file that several share. */
function isOf(place, environment, path) {
    return place.environment === undefined ? isIn(path, environment) : place.environment === environment?.name;
}
function isIn(path, environment) {
    return environment === undefined || environment.files.some((pattern) => fits(path, pattern));
}
/** `./charts/a.yaml` means what `charts/a.yaml` does. */
function fits(path, pattern) {
    return (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(path, pattern.replace(/^\.\//, ""));
}


/***/ }),

/***/ 46258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   n3: () => (/* binding */ isPlaceOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41062);

/** The release as editors take it: all names it may be pinned by, with the digest of each image. */
function releaseOf(payload, component) {
    return {
        repository: component.name,
        names: namesOf(component),
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .kf)(payload.version),
        tag: payload.tag,
        commit: payload.source.commit,
        digests: Object.fromEntries(payload.images.map(({ name, digest }) => [name, digest])),
    };
}
/**
 * Whether a place states the version of a component. A chart of the same name from another repository is somebody else's; where
 * the file does not state the repository, or gitops.yml does not, the name alone decides.
 */
function isPlaceOf(component) {
    const keys = new Set(namesOf(component).map(_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO));
    const addresses = component.charts.filter((chart) => chart.includes("/"));
    const isAddressed = addresses.length === component.charts.length;
    return ({ name, chartRepository }) => keys.has((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(name)) &&
        (chartRepository === undefined ||
            !isAddressed ||
            addresses.some((chart) => isSameAddress(chart, `${chartRepository}/${lastPart(name.name)}`)));
}
function isSameAddress(left, right) {
    const bare = (address) => address
        .replace(/^oci:\/\//i, "")
        .replaceAll(/\/{2,}/g, "/")
        .toLowerCase();
    return bare(left) === bare(right);
}
function lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/** Every name under which a file may state the version of a component. */
function namesOf({ name, repository, images, charts }) {
    return [
        ...images.map((image) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("image", image)),
        // A chart stands as its whole address (Argo CD) or by its last part beside a repository (Helm).
        ...[...new Set(charts.flatMap((chart) => [chart, chart.slice(chart.lastIndexOf("/") + 1)]))].map((chart) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("helm", chart)),
        (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("github", repository),
        (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("component", name),
    ];
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

/***/ 41062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   uU: () => (/* binding */ ecosystems)
/* harmony export */ });
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = ["pypi", "npm", "cargo", "helm", "image", "github", "component"];
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


/***/ })

};

export const id = 4695;
export const ids = [4695];
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
/* harmony export */   $p: () => (/* binding */ selectPlaces),
/* harmony export */   hO: () => (/* binding */ isPlaceAnywhere),
/* harmony export */   lA: () => (/* binding */ fits)
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
/** Whether promotions move a place, in whatever environment. */
function isPlaceAnywhere({ path }, { component, config }) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    return environments.some((environment) => selectPlaces(path, component, environment) !== undefined);
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

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ satisfies),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52640);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56647);

/** Whether a locked package is what a pin asks for. True when that cannot be told. */
function satisfies(value, locked) {
    // What is locked has been chosen already: whether pre-releases are wanted was decided then.
    return answer(value, locked, { prereleases: true }) !== "no";
}
/** The same as the tool that reads the lock judges it. */
function answerOf(kind, value, locked) {
    return answer(value, locked, kind === "npm" || kind === "cargo" ? {} : { prereleases: true });
}
function answer(value, locked, options) {
    if (locked.source.kind === "workspace" || locked.source.kind === "path")
        return "yes";
    switch (value.kind) {
        case "constraint":
            // A constraint beside a git or URL source is checked against what that source builds, which npm does not record.
            return locked.version === "" ? "yes" : constraintAnswer(value, locked.version, options);
        case "version":
            return yesOrNo(sameVersion(locked, value.text));
        case "artifact-url":
            return yesOrNo(locked.version === "" || sameVersion(locked, value.version));
        case "git-tag":
            return yesOrNo(isOnReference(value.text, locked));
        case "commit":
            return yesOrNo(locked.source.kind !== "git" || locked.source.address.includes(value.text));
        case "image":
        case "unpinned":
            return "yes";
    }
}
function constraintAnswer(constraint, version, options) {
    // npm takes any version for these, pre-releases included: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/dep-valid.js
    const isOpen = /^\s*\*?\s*$/.test(constraint.text);
    if (isOpen && constraint.syntax === "npm")
        return "yes";
    try {
        const isAdmitted = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .admitsSpelled */ .m)(constraint, version, options);
        if (isAdmitted !== undefined)
            return yesOrNo(isAdmitted);
        return isOpen ? "yes" : "unknown";
    }
    catch (error) {
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_))
            throw error;
        // What npm cannot read as a range is a dist-tag, which any version may have been.
        return constraint.syntax === "npm" ? "yes" : "unknown";
    }
}
function yesOrNo(isTrue) {
    return isTrue ? "yes" : "no";
}
function sameVersion(locked, version) {
    const order = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .compareSpelled */ .f)(locked.name.ecosystem, locked.version, version);
    return order === undefined ? locked.version === version : order === 0;
}
/** Locks of uv, poetry and cargo keep the tag they were asked for beside the commit; npm's keep the commit alone. */
function isOnReference(tag, { source }) {
    if (source.kind !== "git")
        return source.kind !== "registry";
    const [, reference] = /[?&](?:tag|rev|reference)=([^&#]+)/.exec(source.address) ?? [];
    return reference === undefined || decodeURIComponent(reference) === tag;
}


/***/ }),

/***/ 68731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VL: () => (/* binding */ governs),
/* harmony export */   iE: () => (/* binding */ governsUnread)
/* harmony export */ });
/* unused harmony export lockFor */
/** The lockfiles that can lock what a manifest of that name pins. */
const locksOfManifest = {
    "pyproject.toml": ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"],
    "package.json": [
        ...["npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock"],
        ...["bun.lock", "bun.lockb", "deno.lock", "vlt-lock.json"],
    ],
    "pnpm-workspace.yaml": ["pnpm-lock.yaml"],
    "Cargo.toml": ["Cargo.lock"],
    "Chart.yaml": ["Chart.lock"],
    Pipfile: ["Pipfile.lock"],
};
/**
 * The lockfiles in charge of a manifest, among `paths`: those of its ecosystem in the nearest folder at or above
 * it that has any. More than one only where a repository keeps the locks of several tools side by side.
 */
function lockFor(manifest, paths) {
    const names = locksOfManifest[baseName(manifest)] ?? [];
    const candidates = paths.filter((path) => names.includes(baseName(path)));
    for (let folder = folderOf(manifest); folder !== undefined; folder = parentOf(folder)) {
        const here = candidates.filter((path) => folderOf(path) === folder);
        // npm ignores package-lock.json beside npm-shrinkwrap.json.
        const hasShrinkwrap = here.some((path) => baseName(path) === "npm-shrinkwrap.json");
        const inCharge = here.filter((path) => !hasShrinkwrap || baseName(path) !== "package-lock.json");
        if (inCharge.length > 0)
            return inCharge;
    }
    return [];
}
/**
 * Whether `lock` locks what `manifest` pins. A format that records its workspace members answers from them: a project
 * below the lock's folder that is no member (an example, a tool with requirements of its own) is not governed by it.
 */
function governs(lock, manifest, paths) {
    if (!lockFor(manifest, paths).includes(lock.path))
        return false;
    const [own, other] = [folderOf(lock.path), folderOf(manifest)];
    if (own === other)
        return true;
    switch (lock.kind) {
        // A project of these has no members.
        case "poetry":
        case "pdm":
        case "pylock":
            return false;
        // These record names but no folders.
        case "cargo":
        case "yarn-classic":
            return true;
        default: {
            const member = own === "" ? other : other.slice(own.length + 1);
            return foldersOf(lock.locked).has(member);
        }
    }
}
/** Every pin asks the same lock, which may hold thousands of packages. */
const folders = new WeakMap();
function foldersOf(locked) {
    const known = folders.get(locked);
    if (known !== undefined)
        return known;
    const found = new Set(locked.flatMap(({ source }) => (isFolder(source) ? [normalize(source.address)] : [])));
    folders.set(locked, found);
    return found;
}
/** Whether a lock that is not read may lock what `manifest` pins: in npm's ecosystem a folder below may be a member. */
function governsUnread(lock, manifest, paths) {
    const isNear = folderOf(lock.path) === folderOf(manifest) || lock.ecosystem === "npm";
    return isNear && lockFor(manifest, paths).includes(lock.path);
}
function isFolder(source) {
    return source.kind === "workspace" || source.kind === "path";
}
function normalize(folder) {
    return folder.replace(/^\.\//, "").replace(/\/$/, "");
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function parentOf(folder) {
    return folder === "" ? undefined : folderOf(folder);
}


/***/ }),

/***/ 45071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOfGroups),
/* harmony export */   R: () => (/* binding */ normalGroup)
/* harmony export */ });
/** https://packaging.python.org/en/latest/specifications/dependency-groups/ */
function normalGroup(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
/** Whether a lock was made for the group or the extra that a pin belongs to. */
function isOfGroups({ place }, groups) {
    const [, plain, quoted] = /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)(?:\.([^.[\]]+)|\["([^"]+)"\])/.exec(place) ?? [];
    const group = plain ?? quoted;
    return group === undefined || groups === undefined || groups.includes(normalGroup(group));
}


/***/ }),

/***/ 50141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unreadLocks),
/* harmony export */   k: () => (/* binding */ unreadLockOf)
/* harmony export */ });
/** Which manifests they belong to says `governs.ts`. */
const unreadLocks = [
    {
        fileName: "bun.lockb",
        ecosystem: "npm",
        reason: "bun.lockb is binary, and only Bun reads it",
        fix: "Let Bun write the text form (bun install --save-text-lockfile --frozen-lockfile --lockfile-only), delete bun.lockb and commit bun.lock.",
        isAlone: false,
    },
    unread("deno.lock", "npm", "deno install --frozen"),
    unread("vlt-lock.json", "npm", "vlt install --frozen-lockfile"),
    unread("pixi.lock", "pypi", "pixi lock --check"),
    unread("Chart.lock", "helm", "helm dependency build"),
    { ...unread("Pipfile.lock", "pypi", "pipenv verify"), isAlone: true },
];
/** The unread lock of that name, or undefined. */
function unreadLockOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return unreadLocks.find(({ fileName }) => fileName === name);
}
function unread(fileName, ecosystem, check) {
    return {
        fileName,
        ecosystem,
        reason: `the format of ${fileName} is not read here`,
        fix: `Hold it against its manifest with ${check}.`,
        isAlone: false,
    };
}


/***/ }),

/***/ 96014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ editManifest)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(97467);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
;// CONCATENATED MODULE: ./packages/manifests/edit-unsafe.ts

/** Something else than the intended value would have changed. */
function editUnsafe(source, found, pin, cause) {
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: pin === undefined ? { file: source.path } : { file: source.path, line: pin.line, column: pin.column },
        cause,
    });
}

// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/pin-spans.ts
var pin_spans = __webpack_require__(49576);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-quotes.ts
var yaml_quotes = __webpack_require__(31008);
;// CONCATENATED MODULE: ./packages/manifests/verify-aliases.ts



/**
 * Where an edit changes an anchor's text, every alias of it says the new text, too. Each of them has to belong to a pin
 * that moves by this very edit.
 * @throws {Refusal} `edit-unsafe`, naming the alias.
 */
function verifyAliases(source, pins, planned) {
    const { aliases } = (0,yaml/* yamlPartsOf */.jT)(source);
    if (aliases.size === 0)
        return;
    for (const [start, outcomes] of groupByStart(planned)) {
        const moving = new Set(outcomes.flatMap(({ pin }) => pin.aliases ?? []));
        const repeats = repetitionOf(source.offset(start));
        const staying = pins.find((pin) => staysAt(pin, start, outcomes));
        for (const alias of aliases.values()) {
            const isRepeated = !moving.has(alias.start) || staying?.aliases?.includes(alias.start) === true;
            if (isRepeated && repeats(alias))
                throw repeated(source, alias, { pins: staying ? [staying] : pins, outcomes });
        }
    }
}
/** Whether a pin has a text that is edited for others, but not for it. */
function staysAt(pin, start, outcomes) {
    const isMoving = outcomes.some(({ pin: moved }) => moved.place === pin.place);
    return !isMoving && (0,pin_spans/* spansOf */.L)(pin).some((span) => span.start === start);
}
/** The outcomes by the byte at which they edit: several pins may move by one edit. */
function groupByStart(planned) {
    const groups = new Map();
    for (const outcome of planned) {
        for (const { start } of outcome.edits)
            groups.set(start, [...(groups.get(start) ?? []), outcome]);
    }
    return groups;
}
/** Tells whether what stands at `offset` stands inside a node, aliases followed; each node is looked at once. */
function repetitionOf(offset) {
    const known = new Map();
    const repeats = (node) => {
        const answer = known.get(node);
        if (answer !== undefined)
            return answer;
        const found = isInside(node);
        known.set(node, found);
        return found;
    };
    const isInside = (node) => {
        switch (node.kind) {
            case "scalar":
                return node.start <= offset && offset < node.end;
            case "alias":
                return node.target !== undefined && repeats(node.target);
            case "map":
                return node.entries.some(({ value }) => repeats(value));
            case "list":
                return node.items.some(repeats);
        }
    };
    return repeats;
}
function repeated(source, alias, { pins, outcomes }) {
    const other = pins.find((pin) => pin.aliases?.includes(alias.start) === true);
    const [moved] = outcomes;
    const place = other === undefined ? "" : `, which is ${other.place}`;
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: `a version at ${moved?.pin.place ?? "the anchor"} that no other value repeats`,
        found: `the alias *${alias.anchor} on line ${source.position(alias.start).line}${place}`,
        fix: "Write the version out in one of the two places, without anchor and alias.",
        location: source.location(alias.start),
    });
}

// EXTERNAL MODULE: ./packages/manifests/changed-leaves.ts
var changed_leaves = __webpack_require__(51920);
;// CONCATENATED MODULE: ./packages/manifests/verify-data.ts





/**
 * Compares all values of a file: each edit changes at most one (the comment behind a commit is none), and that value says
 * exactly what its own edits make of it.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyData(editor, before, { after, planned }) {
    if (editor.parse === undefined)
        return;
    const parse = (source) => editor.parse?.(source);
    const replacements = distinctReplacements(before, planned);
    const old = parse(before);
    const changed = [...(0,changed_leaves/* changedLeaves */.$)(old, parse(after))];
    const placesOf = replacements.map((replacement) => {
        // A lone edit made every change there is.
        if (replacements.length === 1)
            return new Set(changed.map(({ place }) => place));
        const alone = new manifests_source/* Source */.kL(before.path, (0,apply_edits/* applyEdits */.c)(before.bytes, [replacement.edit]));
        return new Set([...(0,changed_leaves/* changedLeaves */.$)(old, parse(alone))].map(({ place }) => place));
    });
    if (placesOf.some(({ size }) => size > 1))
        throw editUnsafe(before, "one edit that changes several values");
    for (const leaf of changed) {
        const own = replacements.filter((_, index) => placesOf[index]?.has(leaf.place) === true);
        if (!isExplained(leaf, own) && !isAdded(leaf, planned)) {
            const [was, is] = [leaf.before, leaf.after].map((value) => JSON.stringify(value));
            throw editUnsafe(before, `${was ?? "nothing"} became ${is ?? "nothing"} at ${leaf.place}`);
        }
    }
}
/** A digest that got a key of its own: its value is exactly the one that was to be added. */
function isAdded({ before, after, place }, planned) {
    return before === undefined && place.endsWith(".digest") && planned.some(({ adds }) => adds === after);
}
function distinctReplacements(before, planned) {
    const found = new Map();
    for (const outcome of planned) {
        for (const edit of outcome.edits) {
            const texts = [
                { before: before.slice(edit), after: (0,yaml_quotes/* unquoteYaml */.vF)(edit.text) },
                { before: outcome.before, after: outcome.after },
                // A file inside a block of text is one string here, quotes included.
                { before: before.slice(edit), after: edit.text },
            ];
            found.set(edit.start, { edit, texts });
        }
    }
    return [...found.values()].toSorted((left, right) => left.edit.start - right.edit.start);
}
/** Whether the value's own edits, in their order, make of it what it is now. A number has become text. */
function isExplained({ before, after }, own) {
    if (typeof after !== "string")
        return false;
    if (typeof before === "number")
        return own.length === 1 && own[0]?.texts[0]?.after === after;
    return typeof before === "string" && isMadeOf(before, after, own);
}
function isMadeOf(before, after, own) {
    const [first, ...rest] = own;
    if (first === undefined)
        return before === after;
    for (let at = 0; at <= before.length; at++) {
        if (before[at - 1] !== after[at - 1])
            return false;
        for (const texts of first.texts) {
            if (!before.startsWith(texts.before, at) || !after.startsWith(texts.after, at))
                continue;
            if (isMadeOf(before.slice(at + texts.before.length), after.slice(at + texts.after.length), rest))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/manifests/verify-edit.ts






/**
 * Reads the edited file again and compares: the same pins stand at the same places, the edited ones with their new text
 * and all others as before, and no other value of the file differs.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyEdit(editor, before, { after, planned }) {
    const moved = new Map(planned.map((outcome) => [outcome.pin.place, outcome]));
    const old = editor.readPins(before);
    verifyAliases(before, old, planned);
    const now = readAgain(editor, after);
    if (old.length !== now.length)
        throw editUnsafe(before, `${old.length} pins became ${now.length}`);
    for (const [index, pin] of old.entries()) {
        const other = now[index];
        if (other?.place !== pin.place || other.name.name !== pin.name.name) {
            throw editUnsafe(before, `another pin at ${pin.place}`, pin);
        }
        const expected = withAdded(textsOf(before, pin, moved.get(pin.place)?.edits ?? []), moved.get(pin.place));
        if (expected !== textsOf(after, other, []))
            throw editUnsafe(before, `an unexpected value at ${pin.place}`, pin);
        if (moved.has(pin.place))
            verifyIsText(before, after, other);
    }
    verifyData(editor, before, { after, planned });
}
/** A version that YAML would read as a number or a date is another value than was planned. */
function verifyIsText(before, after, pin) {
    for (const { start, end } of (0,pin_spans/* spansOf */.L)(pin)) {
        const scalar = (0,yaml/* yamlPartsOf */.jT)(after).scalars.get(after.offset(start));
        if (scalar?.style !== "plain" || scalar.end !== after.offset(end))
            continue;
        if (scalar.value !== scalar.text || !(0,yaml_quotes/* readsAsText */.J_)(scalar.text)) {
            throw editUnsafe(before, `${scalar.text} at ${pin.place}, which YAML does not read as text`, pin);
        }
    }
}
/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function textsOf(source, pin, edits) {
    return (0,pin_spans/* spansOf */.L)(pin)
        .map(({ start, end }) => {
        const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
        return edit === undefined ? source.slice({ start, end }) : (0,yaml_quotes/* unquoteYaml */.vF)(edit.text);
    })
        .join("\n");
}
/** A digest behind the tag is a part of its own when it is read again. */
function withAdded(texts, planned) {
    if (planned?.adds === undefined)
        return texts;
    const [tag = ""] = texts.split(`@${planned.adds}`);
    return `${tag}\n${planned.adds}`;
}
function readAgain(editor, after) {
    try {
        return editor.readPins(after);
    }
    catch (cause) {
        throw editUnsafe(after, "a file that can no longer be read", undefined, cause);
    }
}

;// CONCATENATED MODULE: ./packages/manifests/edit-manifest.ts






/**
 * The file's bytes with every planned edit applied, read again and compared: only the intended values changed.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed.
 */
function editManifest(source, outcomes, 
/** Where other files tell as well which pins a file has. */
readPins) {
    const planned = outcomes.filter((outcome) => outcome.kind === "edit");
    const bytes = (0,apply_edits/* applyEdits */.c)(source.bytes, distinct(source, planned));
    const editor = (0,editors/* editorFor */.T)(source.path);
    if (editor === undefined) {
        throw new errors/* Refusal */.P_({
            code: "edit-unsafe",
            expected: "a kind of file that is known",
            found: source.path,
            fix: "Change this file by hand.",
            location: { file: source.path },
        });
    }
    if (planned.length > 0) {
        const reading = readPins === undefined ? editor : { ...editor, readPins };
        verifyEdit(reading, source, { after: new manifests_source/* Source */.kL(source.path, bytes), planned });
    }
    return bytes;
}
/** Two images of one release may share the variable that holds their tag: one edit moves both. */
function distinct(source, planned) {
    const found = new Map();
    for (const { pin, edits } of planned) {
        for (const edit of edits) {
            const other = found.get(edit.start);
            if (other !== undefined && other.text !== edit.text) {
                throw editUnsafe(source, `one text that two pins want to be ${other.text} and ${edit.text}`, pin);
            }
            found.set(edit.start, edit);
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 49576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
/** The bytes of every part of a pin that an edit may change. */
function spansOf({ value }) {
    switch (value.kind) {
        case "constraint":
            return value.hashes === undefined ? [value.span] : [value.span, value.hashes];
        case "commit":
            return value.comment === undefined ? [value.span] : [value.span, value.comment.span];
        case "image":
            return [value.tag?.span, value.digest?.span].filter((span) => span !== undefined);
        default:
            return [value.span];
    }
}


/***/ }),

/***/ 29714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ observePins)
});

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 20 modules
var lock_formats = __webpack_require__(20449);
// EXTERNAL MODULE: ./packages/lockfiles/unread-locks.ts
var unread_locks = __webpack_require__(50141);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/manifests/mention.ts
var mention = __webpack_require__(43665);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/gitops-promotion/config/parse-config.ts + 1 modules
var parse_config = __webpack_require__(13949);
// EXTERNAL MODULE: ./packages/gitops-promotion/select-places.ts
var select_places = __webpack_require__(8956);
// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var target = __webpack_require__(46258);
;// CONCATENATED MODULE: ./packages/gitops-promotion/promoted-places.ts



/**
 * The places of a file that promotions move, in whatever environment. Nobody else is to move them: they would come to an
 * environment without its order, without a digest and unverified, and every promotion would make a conflict of it.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function promotedPlaces(source, { components, environments }) {
    const places = new Set();
    const every = environments.size === 0 ? [undefined] : [...environments.values()];
    for (const component of components.values()) {
        const isPlace = (0,target/* isPlaceOf */.n3)(component);
        for (const selection of every.map((environment) => (0,select_places/* selectPlaces */.$p)(source.path, component, environment))) {
            if (selection?.kind === "places") {
                for (const { at } of selection.places)
                    if (at !== undefined)
                        places.add(at);
            }
            if (selection?.kind === "names") {
                for (const pin of (0,plan_manifest/* readManifest */.WI)(source))
                    if (isPlace(pin))
                        places.add(pin.place);
            }
        }
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/pinning/observe-promoted.ts



/** Where a GitOps repository says what promotions move, by its usual name. */
const gitopsFile = "gitops.yml";
/** Those that a repository has: one of the usual name, and the one that the release graph names. */
function promotionConfigs(stated, paths) {
    const names = new Set([gitopsFile, ...(stated === undefined ? [] : [stated])]);
    return paths.filter((path) => names.has(path));
}
/** Reads what promotions move out of the very tree. What is wrong in it stops the repository: nobody can tell then what is not to move. */
function observePromoted(files, manifests, problems) {
    const configs = files.flatMap((file) => read(file, problems) ?? []);
    return new Map(manifests.flatMap((source) => {
        const places = configs.flatMap((config) => [...placesIn(source, config)]);
        return places.length === 0 ? [] : [[source.path, new Set(places)]];
    }));
}
function placesIn(source, config) {
    try {
        return promotedPlaces(source, config);
    }
    catch (error) {
        // The plan finds the same, and says it.
        if (error instanceof errors/* Refusal */.P_)
            return new Set();
        throw error;
    }
}
function read({ path, bytes, isStated }, problems) {
    const isOne = isStated || /^["']?components["']?[ \t]*:/m.test(Buffer.from(bytes).toString("utf8"));
    if (!isOne)
        return undefined;
    try {
        return (0,parse_config/* parseGitops */.y)(bytes, path);
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_ || error instanceof errors/* UsageError */.eb))
            throw error;
        problems.push(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/pinning/observe.ts




/** Reads every manifest that may pin one of `names`, and every lockfile. */
async function observePins(tree, names, { charts = [], within = "", gitops, promoted = "leave" } = {}) {
    const all = await tree.list();
    const paths = all.filter((path) => !(0,vendored/* isVendored */.E)(path));
    const inside = within === "" ? paths : paths.filter((path) => path.startsWith(`${within}/`));
    const manifestPaths = inside.filter((path) => (0,editors/* editorFor */.T)(path) !== undefined);
    const lockPaths = paths.filter((path) => lock_formats/* lockFormats */.wQ.some((format) => baseName(path) === format.fileName));
    const configs = promoted === "leave" ? promotionConfigs(gitops, all) : [];
    const { files, problems } = await tree.read([...new Set([...manifestPaths, ...lockPaths, ...configs])]);
    const found = [...problems];
    const manifests = manifestPaths.flatMap((path) => {
        const bytes = files.get(path);
        // Most files of a large repository pin something else: they are told apart before anything is parsed.
        if (bytes === undefined)
            return [];
        if ((0,mention/* mayMention */._)(bytes, names) || charts.includes(path)) {
            return collect(found, () => new source/* Source */.kL(path, bytes));
        }
        if (isOwnManifest(path, within))
            collect(found, () => (0,plan_manifest/* readManifest */.WI)(new source/* Source */.kL(path, bytes)));
        return [];
    });
    const locks = lockPaths.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : collect(found, () => readLock(path, bytes));
    });
    const unreadLocks = paths.filter((path) => (0,unread_locks/* unreadLockOf */.k)(path) !== undefined);
    const facts = { manifests, locks, unreadLocks, problems: found };
    if (configs.length === 0)
        return facts;
    const read = configs.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : [{ path, bytes, isStated: path === gitops }];
    });
    return { ...facts, promoted: observePromoted(read, manifests, found) };
}
/**
 * The manifest of the project itself: broken, it may have lost the very pin that is looked for, so that "pins nothing" would be no answer.
 * Deliberately broken ones lie deeper.
 */
function isOwnManifest(path, within) {
    const folder = within === "" ? "" : `${within}/`;
    return ["pyproject.toml", "package.json", "Cargo.toml"].some((name) => path === folder + name);
}
function readLock(path, bytes) {
    const format = lock_formats/* lockFormats */.wQ.find((candidate) => candidate.fileName === baseName(path) && candidate.recognises(bytes));
    if (format === undefined) {
        throw new errors/* Refusal */.P_({
            code: "lock-format",
            expected: `a lockfile of a known format under the name ${baseName(path)}`,
            found: "another format",
            fix: "Let the package manager write the file anew.",
            location: { file: path },
        });
    }
    return { path, kind: format.kind, bytes, locked: format.readLocked(path, bytes) };
}
function collect(problems, read) {
    try {
        return [read()];
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        problems.push(error);
        return [];
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 91074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ isEmpty),
  O: () => (/* binding */ planPins)
});

;// CONCATENATED MODULE: ./packages/lockfiles/lock-format.ts
/** The formats that are read, and that their own tools write anew. */
const refreshedKinds = ["uv", "poetry", "npm", "pnpm", "yarn-classic", "yarn-berry", "cargo"];
/** Every format that is read. */
const lockKinds = [...refreshedKinds, "bun", "pdm", "pylock"];
function isRefreshed(kind) {
    return refreshedKinds.some((known) => known === kind);
}

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 20 modules
var lock_formats = __webpack_require__(20449);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 4 modules
var edit_manifest = __webpack_require__(96014);
// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(72622);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(68731);
// EXTERNAL MODULE: ./packages/lockfiles/answer.ts
var answer = __webpack_require__(7657);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(56647);
;// CONCATENATED MODULE: ./packages/pinning/plan-locks.ts


/**
 * The lockfiles that lag behind: a pin they govern moves, or the lock holds nothing that is new enough for one that
 * stays. A package is named only where no version the lock holds will do: never for a package that no pin names, and
 * never to leave a newer version that the pins admit, unless a downgrade is allowed.
 */
function planLocks(locks, manifests, outcomes, targets) {
    const paths = locks.map(({ path }) => path);
    return locks.flatMap((lock) => {
        const governed = new Set(manifests.filter((manifest) => (0,governs/* governs */.VL)(lock, manifest, paths)));
        // What builds a package is resolved when it is built: no lockfile holds it.
        const own = outcomes.filter(({ pin }) => governed.has(pin.path) && !pin.place.startsWith("build-system"));
        const packages = targets.flatMap((target) => target.release.names.flatMap((name) => planPackage(lock, name, target, own) ?? []));
        const moves = own.some(({ kind, pin }) => kind === "edit" && pin.name.ecosystem === ecosystemOf[lock.kind]);
        return packages.length === 0 && !moves ? [] : [{ path: lock.path, kind: lock.kind, packages }];
    });
}
function planPackage(lock, name, { release, allowDowngrade = false }, outcomes) {
    const key = (0,package_name/* packageKey */.MO)(name);
    const pins = outcomes.filter(({ pin }) => (0,package_name/* packageKey */.MO)(pin.name) === key);
    if (name.ecosystem !== ecosystemOf[lock.kind] || pins.length === 0)
        return undefined;
    if (pins.some(({ kind }) => kind === "newer" || kind === "refused"))
        return undefined;
    const version = name.ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(release.version) : (0,version_spelling/* formatSemver */.a)(release.version);
    const held = lock.locked.filter((locked) => (0,package_name/* packageKey */.MO)(locked.name) === key);
    // A member of the workspace is not installed from anywhere: its version is its own.
    if (held.some(({ source }) => source.kind === "workspace" || source.kind === "path"))
        return undefined;
    const from = held.map((locked) => locked.version);
    // A constraint or an override on a package that nothing installs is no reason to lock it.
    if (held.length === 0 && pins.every(({ pin }) => onlyIfUsed.test(pin.place)))
        return undefined;
    // What follows a path or a branch says nothing about versions.
    const judged = pins.filter((outcome) => outcome.kind !== "finding");
    const wanting = judged.filter((outcome) => !held.some((locked) => isEnough(outcome, locked, version)));
    const isLowered = allowDowngrade && pins.some(({ kind }) => kind === "edit");
    return wanting.length > 0 || isLowered ? { name, from, version } : undefined;
}
/**
 * Whether a pin can stay with what is locked: the release or something newer that the pin, as it will be, admits. One
 * package may be locked several times, at an older version for somebody else's sake.
 */
function isEnough(outcome, locked, version) {
    const { value } = outcome.pin;
    // What comes from git or an address has the version its own files say, which may be a placeholder.
    const isOlder = locked.source.kind === "registry" &&
        ((0,compare_spelled/* compareSpelled */.f)(locked.name.ecosystem, locked.version, version) ?? 0) < 0;
    if (outcome.kind !== "edit")
        return !isOlder && (0,answer/* satisfies */.i)(value, locked);
    return value.kind === "constraint" && !isOlder && (0,answer/* satisfies */.i)({ ...value, text: outcome.after }, locked);
}
const onlyIfUsed = /constraint|override|resolution|peerDependencies|catalog|workspace\.dependencies/i;
const ecosystemOf = {
    uv: "pypi",
    poetry: "pypi",
    npm: "npm",
    pnpm: "npm",
    "yarn-classic": "npm",
    "yarn-berry": "npm",
    cargo: "cargo",
    bun: "npm",
    pdm: "pypi",
    pylock: "pypi",
};

// EXTERNAL MODULE: ./packages/lockfiles/unread-locks.ts
var unread_locks = __webpack_require__(50141);
;// CONCATENATED MODULE: ./packages/pinning/plan-stuck-locks.ts

/** Why a lockfile that lags behind cannot be carried along: it is read, but nobody here knows how its tool refreshes it. */
function stuckLock({ path, kind }) {
    return {
        code: "lock-not-refreshed",
        expected: `${path} to be refreshed together with the pin`,
        found: `a lockfile of ${kind}, which is read here but not written`,
        fix: `Move the pin and refresh the lockfile by hand in one commit. ${leaveOut}`,
        location: { file: path },
    };
}
/** The same for lockfiles that are not even read, where a pin moves that they may lock. */
function planStuckLocks(unread, locks, outcomes) {
    const paths = [...locks, ...unread];
    return unread.flatMap((path) => {
        const lock = (0,unread_locks/* unreadLockOf */.k)(path);
        const isLagging = outcomes.some(({ kind, pin }) => kind === "edit" &&
            lock?.ecosystem === pin.name.ecosystem &&
            (0,governs/* governsUnread */.iE)({ path, ecosystem: lock.ecosystem }, pin.path, paths));
        if (lock === undefined || !isLagging)
            return [];
        return [
            {
                code: "lock-not-refreshed",
                expected: `${path} to be refreshed together with the pin`,
                found: lock.reason,
                fix: `${lock.fix} Or move the pin and refresh the lockfile by hand in one commit. ${leaveOut}`,
                location: { file: path },
            },
        ];
    });
}
const leaveOut = "To move the pin alone, leave the lockfiles out (--no-lock; in the action, lockfiles: false).";

;// CONCATENATED MODULE: ./packages/pinning/plan.ts





/** Plans the whole repository: all files, all targets. Pure. */
function planPins(facts, targets, options) {
    const refusals = facts.problems.filter((problem) => options.locks || !isOfLock(problem));
    const outcomes = [];
    const changes = [];
    for (const source of facts.manifests) {
        try {
            const promoted = facts.promoted?.get(source.path);
            const found = targets
                .flatMap((target) => [...(0,plan_manifest/* planManifest */.jO)(source, target), ...planAppVersion(source, target)])
                .map((outcome) => leavePromoted(outcome, promoted));
            outcomes.push(...found);
            if (found.some(({ kind }) => kind === "edit")) {
                changes.push({ path: source.path, before: source.bytes, after: (0,edit_manifest/* editManifest */.S)(source, found) });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            refusals.push(error);
        }
    }
    const lagging = options.locks
        ? planLocks(facts.locks, facts.manifests.map(({ path }) => path), outcomes, targets)
        : [];
    const locks = lagging.filter(hasTool);
    if (options.locks) {
        const paths = facts.locks.map(({ path }) => path);
        refusals.push(...lagging.filter((lock) => !hasTool(lock)).map(stuckLock));
        refusals.push(...planStuckLocks(facts.unreadLocks ?? [], paths, outcomes));
    }
    refusals.push(...outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [located(outcome)] : [])));
    const findings = outcomes.flatMap((outcome) => (outcome.kind === "finding" ? [located(outcome)] : []));
    return { outcomes, changes, locks, refusals, findings };
}
function hasTool(lock) {
    return isRefreshed(lock.kind);
}
/** Whether there is nothing to do. */
function isEmpty(plan) {
    return plan.changes.length === 0 && plan.locks.length === 0;
}
/** A lockfile full of conflict markers is no reason to leave the manifests alone when no lock is to be touched. */
function isOfLock({ location }) {
    const file = location?.file ?? "";
    return lock_formats/* lockFormats */.wQ.some(({ fileName }) => file.slice(file.lastIndexOf("/") + 1) === fileName);
}
function located(outcome) {
    const { path, line, column } = outcome.pin;
    return { ...outcome.problem, location: outcome.problem.location ?? { file: path, line, column } };
}
/** Its environment comes to a version by a promotion, in order, by digest and verified. */
function leavePromoted(outcome, promoted) {
    const { pin } = outcome;
    return promoted?.has(pin.place) === true ? { kind: "kept", pin, reason: "promotions move it" } : outcome;
}
function planAppVersion(source, target) {
    if (target.appVersionCharts?.includes(source.path) !== true)
        return [];
    const pin = (0,chart/* readAppVersion */.D)(source, (0,package_name/* packageName */.oZ)("component", target.release.repository));
    return pin === undefined ? [] : [(0,plan_manifest/* planPin */.jB)(source, pin, target)];
}


/***/ }),

/***/ 48082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** The files as they lie in a folder, edits that are not committed included. */
function folderTree(files) {
    return {
        list: () => files.list(),
        read: async (paths) => {
            const found = new Map();
            const problems = [];
            // In portions: a repository with thousands of manifests must not open thousands of files at once.
            for (let start = 0; start < paths.length; start += filesAtOnce) {
                const portion = paths.slice(start, start + filesAtOnce);
                const results = await Promise.allSettled(portion.map((path) => files.read(path)));
                for (const [index, result] of results.entries()) {
                    const path = portion[index] ?? "";
                    if (result.status === "fulfilled")
                        found.set(path, result.value);
                    else if (isGone(result.reason))
                        continue;
                    else if (result.reason instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
                        problems.push(result.reason);
                    else
                        throw result.reason;
                }
            }
            return { files: found, problems };
        },
    };
}
const filesAtOnce = 64;
/** A file that git tracks and somebody has deleted is simply not there. */
function isGone(reason) {
    if (!(reason instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_) || reason.code !== "file-missing")
        return false;
    const { cause } = reason;
    return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
}
/** The files of one commit. */
function commitTree(git, commit) {
    return {
        list: () => git.list(commit),
        read: async (paths) => ({ files: await git.read(commit, paths), problems: [] }),
    };
}


/***/ })

};

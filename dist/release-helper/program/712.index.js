export const id = 712;
export const ids = [712];
export const modules = {

/***/ 22655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ mayBeReleased),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   yZ: () => (/* binding */ isNamedAside)
/* harmony export */ });
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29524);

/** Folders whose manifests and modules describe something other than what is released, unless a workspace names them. */
const aside = new Set([
    ...["test", "tests", "__tests__", "testdata", "fixtures", "__fixtures__", "e2e", "bench", "benchmarks"],
    ...["example", "examples", "samples", "demos", "docs", "website", "templates", "playground"],
]);
/** Whether a folder is called as one of other people's files, or of files that are there to be looked at. */
function isAside(folder) {
    return aside.has(folder.toLowerCase()) || (0,_vendored_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(`${folder}/`);
}
/** Whether a path (relative, forward slashes) may describe what a repository releases, by its folders' names. */
function mayBeReleased(path) {
    return (!(0,_vendored_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(path) &&
        !path
            .split("/")
            .slice(0, -1)
            .some((folder) => aside.has(folder.toLowerCase())));
}
/**
 * Whether the pattern that names a manifest as a member of its workspace names it for such a folder: those of `examples/*` and
 * `playground/**` are often there for one environment or one lock, and not marked as private. Cargo publishes all members that
 * do not say otherwise, so there they are what they are named as.
 */
function isNamedAside(path, pattern) {
    return !/(?:^|\/)Cargo\.toml$/.test(path) && pattern.split("/").some(isAside);
}


/***/ }),

/***/ 47330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ readJsonData),
/* harmony export */   Pp: () => (/* binding */ jsonTextAt),
/* harmony export */   V7: () => (/* binding */ editJsonStrings)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49081);
/* harmony import */ var _apply_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97467);
/* harmony import */ var _changed_leaves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51920);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26794);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20109);





/**
 * A JSON file as plain data.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readJsonData(source) {
    return (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source));
}
/**
 * The string that the keys lead to, or undefined where there is none.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function jsonTextAt(source, path) {
    const value = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source), ...path);
    if (value?.kind !== "string")
        return undefined;
    return { text: value.value, ...source.position(value.offsetAt(0)) };
}
/**
 * The file's bytes with each of the strings replaced, read again and compared: nothing else differs. A path that leads
 * to no string is passed over, and so is one that says the text already.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed; `manifest-syntax`.
 */
function editJsonStrings(source, replacements) {
    const root = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source);
    const expected = new Map();
    const edits = replacements.flatMap(({ path, text }) => {
        const value = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)(root, ...path);
        if (value?.kind !== "string" || value.value === text)
            return [];
        expected.set(path.join("."), { path, text, before: value.value });
        const [start, end] = [value.offsetAt(0), value.offsetAt(value.value.length)];
        return [source.edit(start, end, JSON.stringify(text).slice(1, -1))];
    });
    if (edits.length === 0)
        return source.bytes;
    const bytes = (0,_apply_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(source.bytes, edits);
    const after = readJsonData(new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL(source.path, bytes));
    for (const leaf of (0,_changed_leaves_js__WEBPACK_IMPORTED_MODULE_3__/* .changedLeaves */ .$)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(root), after)) {
        const wanted = expected.get(leaf.place);
        if (wanted === undefined || wanted.before !== leaf.before || wanted.text !== leaf.after)
            throw unsafe(source, leaf.place);
        expected.delete(leaf.place);
    }
    for (const place of expected.keys())
        throw unsafe(source, place);
    return bytes;
}
function unsafe(source, place) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found: `an unexpected value at ${place}`,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: { file: source.path },
    });
}


/***/ }),

/***/ 28278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceFolders)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83445);

/**
 * The folders of a workspace's members, sorted: those with a package.json that the root's patterns name. A pattern
 * that begins with `!` takes away what others name by a wildcard; the root itself is no member.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces, https://pnpm.io/pnpm-workspace_yaml
 */
function workspaceFolders(paths, patterns) {
    const folders = paths
        .filter((path) => path.endsWith("/package.json"))
        .map((path) => path.slice(0, -"/package.json".length));
    const members = new Set();
    // What was taken away comes back by its name alone.
    const taken = new Set();
    for (const written of patterns) {
        const isExcluded = written.startsWith("!");
        const pattern = written
            .slice(isExcluded ? 1 : 0)
            .replace(/^(?:\.?\/)+/, "")
            .replace(/\/+$/, "");
        const isMeant = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(pattern);
        for (const folder of folders) {
            if (!isMeant(folder))
                continue;
            if (isExcluded) {
                members.delete(folder);
                taken.add(folder);
            }
            else if (folder === pattern || !taken.has(folder))
                members.add(folder);
        }
    }
    return [...members].sort();
}


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ workspacePatterns)
/* harmony export */ });
/* harmony import */ var _data_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63578);
/* harmony import */ var _json_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47330);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23965);



/** Which folders a root calls members of its workspace. pnpm reads its own file only, npm and Yarn the package.json. */
function workspacePatterns(root, pnpmWorkspace) {
    if (pnpmWorkspace !== undefined) {
        const documents = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlData */ .S9)(pnpmWorkspace);
        return (0,_data_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)((0,_data_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(Array.isArray(documents) ? documents[0] : undefined, "packages"));
    }
    const workspaces = (0,_data_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_json_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonData */ .Fd)(root), "workspaces");
    // The form with an object is Yarn's: https://classic.yarnpkg.com/lang/en/docs/workspaces/
    return (0,_data_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textsIn */ .Ej)(Array.isArray(workspaces) ? workspaces : (0,_data_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(workspaces, "packages"));
}


/***/ }),

/***/ 80721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workspaceRoots),
/* harmony export */   l: () => (/* binding */ namedMembers)
/* harmony export */ });
/* harmony import */ var _data_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63578);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83445);
/* harmony import */ var _syntax_toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67787);
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29524);
/* harmony import */ var _workspace_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28278);
/* harmony import */ var _workspace_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3692);






/** Files that name the members of a workspace. */
const workspaceRoots = ["package.json", "pnpm-workspace.yaml", "pyproject.toml", "Cargo.toml"];
/**
 * The members that files name, out of the paths of the repository. The path dependencies that Cargo takes for members,
 * too, are not named and do not count. A file that cannot be read names none: that is said where it is judged.
 * https://doc.rust-lang.org/cargo/reference/workspaces.html, https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
function namedMembers(paths, roots) {
    const manifests = paths.filter((path) => manifestNames.has(nameOf(path)) && !(0,_vendored_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstalled */ .j)(path));
    const members = new Map();
    const excluded = new Set();
    for (const root of roots) {
        const named = membersOf(root, { manifests, roots });
        for (const [path, pattern] of named?.members ?? [])
            members.set(path, pattern);
        for (const path of named?.excluded ?? [])
            excluded.add(path);
    }
    return { members, excluded: new Set([...excluded].filter((path) => !members.has(path))) };
}
const manifestNames = new Set(["package.json", "pyproject.toml", "Cargo.toml"]);
function membersOf(root, { manifests, roots }) {
    const name = nameOf(root.path);
    const base = root.path.slice(0, -name.length);
    const below = manifests.flatMap((path) => path.startsWith(base) && nameOf(path) === name ? [path.slice(base.length)] : []);
    const table = tables.get(name);
    if (table !== undefined)
        return tableMembers(root, table, { base, name, below });
    if (name !== "package.json")
        return undefined;
    const pnpm = roots.find(({ path }) => path === `${base}pnpm-workspace.yaml`);
    if (pnpm === undefined && !root.text.includes('"workspaces"'))
        return undefined;
    const patterns = (0,_workspace_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .workspacePatterns */ .Z)(root, pnpm);
    const folders = (0,_workspace_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolders */ .B)(below, patterns);
    const namedBy = patterns.map((pattern) => ({
        pattern,
        named: new Set((0,_workspace_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolders */ .B)(below, [pattern])),
    }));
    const naming = (folder) => namedBy.find(({ named }) => named.has(folder))?.pattern ?? "";
    return {
        members: new Map(folders.map((folder) => [`${base}${folder}/${name}`, naming(folder)])),
        excluded: new Set(),
    };
}
const tables = new Map([
    ["Cargo.toml", ["workspace"]],
    ["pyproject.toml", ["tool", "uv", "workspace"]],
]);
function tableMembers(root, table, at) {
    // Most manifests are no roots, and parsing all of them again for this would take its time.
    if (!root.text.includes("workspace"))
        return undefined;
    const found = table.reduce(_data_field_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F, (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_4__/* .readTomlData */ .Lp)(root));
    const [patterns, exclude] = ["members", "exclude"].map((field) => (0,_data_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)((0,_data_field_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(found, field)).map(trim));
    const meant = new Map([...(patterns ?? []), ...(exclude ?? [])].map((each) => [each, (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .f)(each)]));
    const isMeant = (folder, pattern) => meant.get(pattern)?.(folder) === true;
    const members = new Map();
    const excluded = new Set();
    for (const path of at.below) {
        const folder = path.slice(0, -at.name.length - 1);
        if (folder === "")
            continue;
        const pattern = patterns?.find((each) => isMeant(folder, each));
        const isLeftOut = exclude?.some((each) => isWithin(folder, each) || isMeant(folder, each)) === true &&
            // Cargo: a folder that is named as it is stays, whatever is left out.
            !(at.name === "Cargo.toml" && pattern === folder);
        if (isLeftOut)
            excluded.add(at.base + path);
        else if (pattern !== undefined)
            members.set(at.base + path, pattern);
    }
    return { members, excluded: at.name === "Cargo.toml" ? excluded : new Set() };
}
function trim(pattern) {
    return pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
function isWithin(folder, other) {
    return folder === other || folder.startsWith(`${other}/`);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 60712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingOf: () => (/* binding */ nothingOf),
  observeCommit: () => (/* binding */ observeCommit)
});

// EXTERNAL MODULE: ./packages/tag-verification/known.ts
var known = __webpack_require__(50260);
// EXTERNAL MODULE: ./packages/tag-verification/vcs/describe-request.ts + 1 modules
var describe_request = __webpack_require__(47862);
// EXTERNAL MODULE: ./packages/tag-verification/vcs/overrides.ts
var overrides = __webpack_require__(62409);
;// CONCATENATED MODULE: ./packages/tag-verification/observe-builds.ts


/** Asks git what the tools that read a version from it would ask. A tag that does not exist counts as annotated. */
async function observeBuilds(options) {
    const { git, projects, commit } = options;
    const { head, isShallow } = options;
    // A tag elsewhere is built from a checkout of its own, which begins clean.
    const isHere = projects.length > 0 && head === commit;
    const [{ branch, modified }, described] = await Promise.all([
        isHere ? git.workTree() : { branch: undefined, modified: [] },
        describeAll(options),
    ]);
    const isUntagged = described.some(([, text]) => text === undefined);
    return {
        elsewhere: options.isBuiltHere === true && head !== commit ? head : undefined,
        isPushed: options.isPushed,
        checkout: {
            commit,
            history: isUntagged ? await git.count({ to: commit }) : 0,
            modified,
            branch,
            isShallow,
            now: timeOf(options),
        },
        described: new Map(described),
        overrides: (0,overrides/* overridesIn */.l)(options.environment),
    };
}
function describeAll({ git, projects, tag, commit, exists, }) {
    return Promise.all(projects.map(async ({ path, vcs }) => {
        const request = vcs === undefined ? undefined : (0,describe_request/* describeRequest */.Ng)(vcs);
        if (request?.kind !== "request")
            return [path, undefined];
        const isWished = !exists && (0,describe_request/* considers */.Rd)(request, tag);
        const text = isWished ? `${tag}-0-g${commit}` : await git.describe(commit, request.arguments);
        return [path, text];
    }));
}
/** https://reproducible-builds.org/docs/source-date-epoch/ */
function timeOf({ environment, now, }) {
    const epoch = Number(environment["SOURCE_DATE_EPOCH"] ?? "");
    return (epoch > 0 ? new Date(epoch * 1000) : now).toISOString();
}

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 20 modules
var lock_formats = __webpack_require__(20449);
// EXTERNAL MODULE: ./packages/lockfiles/unread-locks.ts
var unread_locks = __webpack_require__(50141);
// EXTERNAL MODULE: ./packages/manifests/static-versions/read-static-versions.ts + 3 modules
var read_static_versions = __webpack_require__(25731);
// EXTERNAL MODULE: ./packages/manifests/aside.ts
var manifests_aside = __webpack_require__(22655);
// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts
var describe_package = __webpack_require__(60526);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/workspaces/named-members.ts
var named_members = __webpack_require__(80721);
// EXTERNAL MODULE: ./packages/manifests/workspace-patterns.ts
var workspace_patterns = __webpack_require__(3692);
// EXTERNAL MODULE: ./packages/manifests/workspace-folders.ts
var workspace_folders = __webpack_require__(28278);
// EXTERNAL MODULE: ./packages/manifests/syntax/toml.ts + 1 modules
var toml = __webpack_require__(67787);
;// CONCATENATED MODULE: ./packages/manifests/published-packages/vcs-options.ts

/**
 * The options of hatch-vcs or setuptools-scm, those of hatch-vcs under the names of setuptools-scm; nothing where
 * neither is configured. What a hatch.toml beside the file says comes first. https://github.com/ofek/hatch-vcs#version-source-options
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function readVcsOptions(source, hatchToml) {
    const root = (0,toml/* readTomlData */.Lp)(source);
    const backend = tableAt(root, "build-system")?.["build-backend"];
    const isHatch = typeof backend === "string" && backend.startsWith("hatchling");
    const beside = hatchToml === undefined || !isHatch ? undefined : tableAt((0,toml/* readTomlData */.Lp)(hatchToml), "version");
    const hatch = beside ?? tableAt(root, "tool", "hatch", "version");
    if (hatch?.["source"] === "vcs")
        return { tool: "hatch-vcs", options: hatchOptions(hatch) };
    const section = tableAt(root, "tool", "setuptools_scm") ?? tableAt(root, "tool", "vcs-versioning");
    if (section !== undefined)
        return { tool: "setuptools-scm", options: section };
    return asksSimply(root) ? { tool: "setuptools-scm", options: {} } : undefined;
}
function hatchOptions(hatch) {
    const [pattern, fallback] = [hatch["tag-pattern"], hatch["fallback-version"]];
    return {
        ...tableAt(hatch, "raw-options"),
        ...(typeof pattern === "string" && pattern !== "" ? { tag_regex: pattern } : {}),
        ...(typeof fallback === "string" && fallback !== "" ? { fallback_version: fallback } : {}),
    };
}
/** Without a table of its own, setuptools-scm is asked by its extra `simple` and a dynamic version. */
function asksSimply(root) {
    const requires = tableAt(root, "build-system")?.["requires"];
    const dynamic = tableAt(root, "project")?.["dynamic"];
    const isSimple = (item) => typeof item === "string" && /^setuptools[-_.]scm\s*\[[^\]]*\bsimple\b/i.test(item);
    return (Array.isArray(requires) &&
        requires.some(isSimple) &&
        Array.isArray(dynamic) &&
        dynamic.includes("version"));
}
function tableAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = isTable(current) ? current[key] : undefined;
    return isTable(current) ? current : undefined;
}
function isTable(node) {
    return typeof node === "object" && node !== null && !Array.isArray(node);
}

// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/tag-verification/own-files.ts
var own_files = __webpack_require__(91301);
;// CONCATENATED MODULE: ./packages/tag-verification/own-declarations.ts

/** Where one of these is, a Python project begins. */
const projectNames = ["pyproject.toml", "setup.py", "setup.cfg"];
/**
 * Whether a declaration is about what is released. A private package below the top (a site, a tool) is not, nor is the private
 * root of a workspace that publishes its members; and the `__version__` of a package stands at its top, while deeper ones belong
 * to what was copied into it.
 */
function isOwn({ kind, path }, known) {
    if (known.packages.some((found) => found.path === path && found.isNoPackage))
        return false;
    if (kind !== "python-module") {
        return path.includes("/") || isMereRoot(path, known) ? !isPrivate(path, known) : true;
    }
    const project = projectFolders(path).find((folder) => projectNames.some((name) => known.paths.includes(within(folder, name))));
    if (project === undefined)
        return false;
    const [first = "", ...below] = path.slice(project === "" ? 0 : project.length + 1).split("/");
    const depth = ["src", "lib", "python"].includes(first) ? below.length - 1 : below.length;
    return isOwnProject(project, known) && depth <= (first === "src" ? 2 : 1);
}
/** Whether what is built from a folder is released. */
function isOwnProject(folder, known) {
    return folder === "" || !isPrivate(within(folder, "pyproject.toml"), known);
}
/** Its version is nobody's: what is built and published are the members. */
function isMereRoot(path, { isWorkspace, packages }) {
    return (path === "package.json" &&
        isWorkspace &&
        packages.some((found) => found.path !== path && found.name.ecosystem === "npm" && !found.isPrivate));
}
function isPrivate(manifest, { packages }) {
    return packages.some((found) => found.path === manifest && found.isPrivate);
}
/** The folders above a file, nearest first, with the empty one for the top. */
function projectFolders(path) {
    const folder = (0,own_files/* folderOf */.yS)(path);
    return folder === "" ? [""] : [folder, ...projectFolders(folder)];
}
function within(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
;// CONCATENATED MODULE: ./packages/tag-verification/source-of.ts

const source_of_known = new WeakMap();
/**
 * A file as a source, one for each time its bytes were read: what is parsed of it is kept with the source, and several questions ask the
 * same manifests.
 * @throws {Refusal} as `Source` does.
 */
function sourceOf(path, bytes) {
    const found = source_of_known.get(bytes);
    if (found?.path === path)
        return found;
    const made = new source/* Source */.kL(path, bytes);
    source_of_known.set(bytes, made);
    return made;
}

;// CONCATENATED MODULE: ./packages/tag-verification/foreign-charts.ts



/**
 * The folders of charts that were copied into the one that needs them: it takes them from a repository, and `helm dependency`
 * has put them there. https://helm.sh/docs/topics/charts/#chart-dependencies
 */
function foreignCharts(read) {
    return [...read.keys()].flatMap((path) => {
        const parts = /^(?<parent>(?:.*\/)?)charts\/(?<name>[^/]+)\/Chart\.yaml$/.exec(path)?.groups;
        if (parts === undefined)
            return [];
        const parent = `${parts["parent"] ?? ""}Chart.yaml`;
        const bytes = read.get(parent);
        const isForeign = bytes !== undefined && takenFromElsewhere(parent, bytes).includes(parts["name"]);
        return isForeign ? [path.slice(0, -"Chart.yaml".length)] : [];
    });
}
/** The names of a chart's dependencies that lie in a repository; a path, or none at all, leads to the folder itself. */
function takenFromElsewhere(path, bytes) {
    try {
        const documents = (0,yaml/* readYamlData */.S9)(sourceOf(path, bytes));
        const needs = (0,data_field/* fieldOf */._F)(Array.isArray(documents) ? documents[0] : undefined, "dependencies");
        return (Array.isArray(needs) ? needs : [])
            .filter((need) => /^(?:https?|oci|s3|gs):\/\/|^(?:@|alias:)/.test(String((0,data_field/* fieldOf */._F)(need, "repository"))))
            .map((need) => (0,data_field/* fieldOf */._F)(need, "name"));
    }
    catch (error) {
        // It is named where it is judged.
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-named.ts





/**
 * Reads the members of workspaces that lie in folders such as `docs` or `vendor`: a workspace publishes what it names. One
 * that is private, or has no name, is not published. The package of a Python project may be called `test`, too.
 */
async function observeNamed(options) {
    const { git, commit, folder } = options;
    const roots = [...options.read].flatMap(([path, bytes]) => named_members/* workspaceRoots */.L.includes((0,own_files/* baseName */.Fl)(path)) ? quietly(() => [sourceOf(path, bytes)]) : []);
    const { members, excluded } = (0,named_members/* namedMembers */.l)(options.named, roots);
    const aside = [...members.keys()].filter((path) => !(0,manifests_aside/* mayBeReleased */.U9)(path) && (0,own_files/* isInside */.FK)(path, folder));
    const manifests = aside.length === 0 ? new Map() : await git.read(commit, aside);
    const published = [...manifests].flatMap(([path, bytes]) => quietly(() => (isPublished(sourceOf(path, bytes)) ? [path] : [])));
    const belongs = ownFilesOf(published);
    const paths = options.named.filter((path) => !(0,manifests_aside/* mayBeReleased */.U9)(path) && (0,own_files/* isInside */.FK)(path, folder) && (belongs(path) || isOwnModule(path, roots)));
    const more = paths.filter((path) => !manifests.has(path));
    const modules = more.length === 0 ? new Map() : await git.read(commit, more);
    return {
        paths,
        read: new Map([...manifests, ...modules]),
        standing: new Map([
            ...[...members].map(([path, pattern]) => [path, (0,manifests_aside/* isNamedAside */.yZ)(path, pattern) ? "uncertain" : "member"]),
            ...[...excluded].map((path) => [path, "excluded"]),
        ]),
    };
}
function isPublished(source) {
    // A project without it is not built: https://docs.astral.sh/uv/concepts/projects/config/#build-systems
    if ((0,own_files/* baseName */.Fl)(source.path) === "pyproject.toml" && !source.text.includes("[build-system]"))
        return false;
    return (0,describe_package/* describePackage */.I)(source)?.isPrivate === false;
}
/** By their folders, because a workspace may have hundreds of members and thousands of files. */
function ownFilesOf(manifests) {
    const inFolders = new Map();
    for (const manifest of manifests) {
        const folder = (0,own_files/* folderOf */.yS)(manifest);
        inFolders.set(folder, [...(inFolders.get(folder) ?? []), manifest]);
    }
    return (path) => {
        for (let folder = (0,own_files/* folderOf */.yS)(path);; folder = (0,own_files/* folderOf */.yS)(folder)) {
            if (inFolders.get(folder)?.some((manifest) => belongsTo(path, manifest)) === true)
                return true;
            if (folder === "")
                return false;
        }
    };
}
/** A member's own files: its manifest, what lies beside it, and the modules of a Python project. */
function belongsTo(path, manifest) {
    if (path === manifest)
        return true;
    const folder = (0,own_files/* folderOf */.yS)(manifest);
    if (!(0,own_files/* isInside */.FK)(path, folder))
        return false;
    const rest = path.slice(folder.length + 1);
    if ((0,own_files/* baseName */.Fl)(manifest) !== "pyproject.toml")
        return isLockBeside(rest);
    return isLockBeside(rest) || projectNames.includes(rest) || (rest.endsWith(".py") && (0,manifests_aside/* mayBeReleased */.U9)(rest));
}
function isLockBeside(rest) {
    return !rest.includes("/") && /lock|shrinkwrap/.test(rest);
}
/** `src/test/__init__.py`, because all that lies in `src` is built, and `test/__init__.py` of a project called "test". */
function isOwnModule(path, roots) {
    const parts = path.split("/");
    const [file = "", name = "", parent] = parts.reverse();
    if (!file.endsWith(".py") || !(0,manifests_aside/* isAside */.Zl)(name) || (0,vendored/* isVendored */.E)(path) || !(0,manifests_aside/* mayBeReleased */.U9)((0,own_files/* folderOf */.yS)(path)))
        return false;
    if (parent === "src")
        return true;
    const project = roots.find((source) => source.path === (parts.length === 2 ? "" : `${(0,own_files/* folderOf */.yS)((0,own_files/* folderOf */.yS)(path))}/`) + "pyproject.toml");
    if (project === undefined)
        return false;
    return quietly(() => [(0,describe_package/* describePackage */.I)(project)?.name.name === name.toLowerCase()])[0] === true;
}
/** A file that cannot be read is named where it is judged. */
function quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/manifests/python-versions/written-files.ts




/**
 * The files into which a build writes the version that it reads from git, as paths in the repository. What stands in
 * such a file in git is what the last build left there, and never ships.
 * https://setuptools-scm.readthedocs.io/en/latest/config/, https://github.com/ofek/hatch-vcs#build-hook
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function writtenFiles(pyproject) {
    const data = (0,toml/* readTomlData */.Lp)(pyproject);
    const folder = external_node_path_.posix.dirname(pyproject.path);
    const options = readVcsOptions(pyproject)?.options ?? {};
    const root = typeof options["root"] === "string" ? options["root"] : ".";
    const hook = ["tool", "hatch", "build", "hooks", "vcs", "version-file"].reduce(data_field/* fieldOf */._F, data);
    return [
        [options["version_file"], "."],
        [options["write_to"], root],
        [hook, "."],
    ].flatMap(([file, from]) => typeof file === "string" && typeof from === "string" ? [external_node_path_.posix.join(folder, from, file)] : []);
}

// EXTERNAL MODULE: ./packages/manifests/editors/requirements.ts + 1 modules
var requirements = __webpack_require__(8457);
// EXTERNAL MODULE: ./packages/manifests/editors/python-pin.ts + 1 modules
var python_pin = __webpack_require__(16019);
// EXTERNAL MODULE: ./packages/manifests/published-packages/parse-pyproject.ts
var parse_pyproject = __webpack_require__(45414);
;// CONCATENATED MODULE: ./packages/manifests/python-versions/reading.ts
const elsewhere = { kind: "elsewhere" };
function unknownAt(path, reason, line) {
    return { kind: "unknown", unread: { path, reason, ...(line === undefined ? {} : { line }) } };
}
/** Several readings of one thing: what cannot be told outweighs what stands there. */
function together(readings) {
    const unknown = readings.find(({ kind }) => kind === "unknown");
    if (unknown !== undefined)
        return unknown;
    const found = readings.flatMap((reading) => (reading.kind === "declared" ? reading.found : []));
    return found.length === 0 ? elsewhere : { kind: "declared", found };
}
function inFolder(folder, path) {
    return folder === "" ? path : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./packages/manifests/python-versions/setup-py.ts
var setup_py = __webpack_require__(73425);
// EXTERNAL MODULE: ./packages/manifests/syntax/python.ts
var python = __webpack_require__(88805);
;// CONCATENATED MODULE: ./packages/manifests/python-requirements/listed-strings.ts

/**
 * The strings of a list, or of the lists in a dictionary, that stands in setup.py as it is or under a name that is said
 * once; undefined for what has to be computed.
 */
function listedStrings(source, value) {
    const named = /^[A-Za-z_]\w*$/.test(value.text) ? assigned(source, value.text) : value;
    if (named === undefined)
        return undefined;
    const isPlain = /^[[({](?:[\s,:+[\](){}]|"")*[\])}]$|^""$/.test((0,python/* pythonShape */.uk)(named.text).trim());
    const isJoined = /""\s*""/.test((0,python/* pythonShape */.uk)(named.text));
    const strings = [...named.text.matchAll(string)];
    if (!isPlain || isJoined || strings.some(({ 0: text }) => text.includes("\\")))
        return undefined;
    return strings.flatMap((found) => {
        const isKey = /^\s*:/.test(named.text.slice(found.index + found[0].length));
        const inside = found[0].search(/["']/) + (/^\w?("""|''')/.test(found[0]) ? 3 : 1);
        const quotes = /^\w?("""|''')/.test(found[0]) ? 3 : 1;
        const text = found[0].slice(inside, found[0].length - quotes);
        const start = named.start + found.index + inside;
        return isKey ? [] : [{ value: text, offsetAt: (index) => start + index }];
    });
}
const string = /#[^\n]*|[rRuU]?(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')/g;
/** What a name of the module is given, where it is given something once and changed nowhere. */
function assigned(source, name) {
    const mentions = (0,python/* pythonLines */._t)(source.text).filter(({ code }) => new RegExp(`^\\s*${name}\\s*(?::[^=]*)?(?:=(?!=)|\\+=|\\.|\\[)`).test(code));
    const [only, ...others] = mentions;
    if (only === undefined || others.length > 0 || only.isNested)
        return undefined;
    const head = new RegExp(`^\\s*${name}\\s*(?::[^=]*)?=(?!=)\\s*`).exec(only.code);
    if (head === null)
        return undefined;
    const text = only.text.slice(head[0].length);
    return { text: text.trimEnd(), start: only.start + head[0].length };
}

;// CONCATENATED MODULE: ./packages/manifests/python-requirements/cfg-items.ts
/** The lines of a list in a setup.cfg, each with its place. https://docs.python.org/3/library/configparser.html */
function cfgItems(source, section, key) {
    return [...listsOf(source, section)].flatMap(([name, items]) => (name === key ? items : []));
}
/** The keys of a section. */
function cfgKeys(source, section) {
    return [...listsOf(source, section).keys()];
}
function listsOf(source, section) {
    const lists = new Map();
    let current = "";
    let items;
    for (const match of source.text.matchAll(/^.*$/gm)) {
        const line = match[0].replace(/\r$/, "");
        if (/^\s*(?:[#;]|$)/.test(line))
            continue;
        if (/^\s/.test(line)) {
            const from = line.length - line.trimStart().length;
            items?.push(placed(line.trim(), match.index + from));
            continue;
        }
        items = undefined;
        const header = /^\[(?<name>[^\]]*)\]/.exec(line)?.groups?.["name"];
        current = header?.trim() ?? current;
        const pair = /^(?<key>[^=:[]+?)\s*[=:]\s*(?<value>.*?)\s*$/d.exec(line);
        const name = pair?.groups?.["key"]?.toLowerCase();
        if (current !== section || pair === null || name === undefined)
            continue;
        items = [];
        lists.set(section === "options" ? name.replaceAll("-", "_") : name, items);
        const value = pair.groups?.["value"] ?? "";
        if (value !== "")
            items.push(placed(value, match.index + (pair.indices?.groups?.["value"]?.[0] ?? 0)));
    }
    return lists;
}
function placed(value, start) {
    return { value, offsetAt: (index) => start + index };
}

;// CONCATENATED MODULE: ./packages/manifests/python-requirements/setuptools-requirements.ts








const none = { pins: [], unread: [] };
/**
 * What setuptools reads from setup.py, setup.cfg and the files that these and pyproject.toml name.
 * https://setuptools.pypa.io/en/latest/userguide/dependency_management.html
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function outsideRequirements(project, tree) {
    const { pyproject } = project;
    if (pyproject === undefined)
        return setupRequirements(project, tree);
    const root = (0,parse_pyproject/* parsePyproject */.O)(pyproject, project.hatchToml);
    const named = dynamicFiles(root).map((path) => fileRequirements(path, project, tree));
    const backend = (0,toml/* tomlString */.Ge)(root, "build-system", "build-backend")?.value ?? "setuptools";
    const isLeftToSetup = (0,toml/* tomlAt */.EV)(root, "project") === undefined || (named.length === 0 && isDynamic(root));
    const isSetuptools = /^setuptools\b/.test(backend);
    return setuptools_requirements_together([...named, ...(isLeftToSetup && isSetuptools ? [setupRequirements(project, tree)] : [])]);
}
function isDynamic(root) {
    return (0,toml/* tomlItems */.JV)(root, "project", "dynamic").some((item) => item.kind === "string" && /^(?:optional-)?dependencies$/.test(item.value));
}
/** Files that lists of pyproject.toml are read from: by setuptools, and by hatch-requirements-txt. */
function dynamicFiles(root) {
    const dynamic = ["tool", "setuptools", "dynamic"];
    const extras = (0,toml/* tomlAt */.EV)(root, ...dynamic, "optional-dependencies");
    const tables = [
        (0,toml/* tomlAt */.EV)(root, ...dynamic, "dependencies"),
        ...(extras === undefined ? [] : (0,toml/* tomlEntries */.fE)(extras).map(([, table]) => table)),
    ];
    return [
        ...tables.flatMap((table) => (table === undefined ? [] : stringsIn((0,toml/* tomlAt */.EV)(table, "file")))),
        ...stringsIn((0,toml/* tomlAt */.EV)(root, "tool", "hatch", "metadata", "hooks", "requirements_txt", "files")),
    ];
}
function stringsIn(node) {
    if (node === undefined)
        return [];
    const items = node.kind === "string" ? [node] : (0,toml/* tomlItems */.JV)(node);
    return items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}
function fileRequirements(name, { folder }, tree) {
    const path = inFolder(folder, name.replace(/^\.\//, ""));
    const source = tree.read(path);
    return source === undefined ? none : { pins: requirements/* requirementsEditor */.w.readPins(source), unread: [] };
}
function setupRequirements(project, tree) {
    const { setupPy, setupCfg } = project;
    return setuptools_requirements_together([
        ...(setupCfg === undefined ? [] : [cfgRequirements(setupCfg, project, tree)]),
        ...(setupPy === undefined ? [] : [calledRequirements(setupPy, project, tree)]),
    ]);
}
function cfgRequirements(source, project, tree) {
    const lists = [
        ["options", "install_requires"],
        ...cfgKeys(source, "options.extras_require").map((key) => ["options.extras_require", key]),
    ];
    return setuptools_requirements_together(lists.flatMap(([section, key]) => {
        const items = cfgItems(source, section, key);
        const files = /^file\s*:/.exec(items[0]?.value ?? "");
        if (files !== null) {
            const text = items
                .map(({ value }) => value)
                .join(",")
                .slice(files[0].length);
            return text.split(",").map((name) => fileRequirements(name.trim(), project, tree));
        }
        const pins = items.flatMap((string, index) => (0,python_pin/* requirementPin */.$W)(source, { path: [section, key, index], string }) ?? []);
        return [{ pins, unread: [] }];
    }));
}
function calledRequirements(source, project, tree) {
    const called = (0,setup_py/* setupArguments */.G)(source);
    if (called === undefined)
        return none;
    return setuptools_requirements_together(["install_requires", "extras_require"].map((keyword) => {
        const argument = called.get(keyword);
        if (argument === undefined)
            return none;
        const strings = listedStrings(source, argument);
        if (strings !== undefined) {
            const pins = strings.flatMap((string, index) => (0,python_pin/* requirementPin */.$W)(source, { path: [keyword, index], string }) ?? []);
            return { pins, unread: [] };
        }
        const named = namedFiles(source, project, tree);
        if (named.length > 0)
            return setuptools_requirements_together(named.map((name) => readByCode(name, project, tree)));
        const { line } = source.position(argument.start);
        return { pins: [], unread: [{ path: source.path, line, reason: `${keyword} of setup() is computed` }] };
    }));
}
/** What code reads from a file it may choose from: a folder (`-e .`) is for those who work on the project. */
function readByCode(name, project, tree) {
    const { pins, unread } = fileRequirements(name, project, tree);
    return { pins: pins.filter(({ value }) => value.kind !== "unpinned" || value.source !== "path"), unread };
}
/** The requirements files of the project that a setup.py names in its strings: what is computed is read from one of them. */
function namedFiles({ text }, { folder }, tree) {
    const names = [...text.matchAll(/(["'])(?<name>[\w./-]+\.(?:txt|in|pip))\1/g)].map(({ groups }) => groups?.["name"] ?? "");
    return [...new Set(names)].filter((name) => tree.has(inFolder(folder, name.replace(/^\.\//, ""))));
}
function setuptools_requirements_together(all) {
    return { pins: all.flatMap(({ pins }) => pins), unread: all.flatMap(({ unread }) => unread) };
}

// EXTERNAL MODULE: ./packages/manifests/published-packages/pyproject-version.ts
var pyproject_version = __webpack_require__(2917);
;// CONCATENATED MODULE: ./packages/manifests/python-versions/module-names.ts

/** All that a module says of a name, in functions and classes aside, in the order of the file. */
function definitionsOf(source, name) {
    return (0,python/* pythonLines */._t)(source.text).flatMap((line) => line.isNested ? [] : [...assignments(line, name), ...imports(line, name)]);
}
/** The modules that `import *` takes names from. */
function starImports(source) {
    return (0,python/* pythonLines */._t)(source.text).flatMap(({ code, isNested }) => {
        const module = /^\s*from\s+(?<module>[.\w]+)\s+import\s+\*\s*$/.exec(code)?.groups?.["module"];
        return module === undefined || isNested ? [] : [module];
    });
}
function assignments(line, name) {
    return statementsOf(line).flatMap(({ code, text, start }) => {
        const targets = /^(?:\s*[A-Za-z_]\w*\s*(?::[^=]+)?=(?!=))+/.exec(code)?.[0];
        if (targets === undefined)
            return [];
        const names = targets.split("=").map((target) => target.split(":")[0]?.trim());
        return names.includes(name) ? [module_names_valueOf(text.slice(targets.length), start + targets.length)] : [];
    });
}
/** `a = 1; b = 2` are two statements on one line. */
function statementsOf({ code, text, start, }) {
    return [...code.matchAll(/[^;]+/g)].map(({ 0: part, index }) => ({
        code: part,
        text: text.slice(index, index + part.length),
        start: start + index,
    }));
}
/** What a value is that begins at `start`. */
function module_names_valueOf(text, start) {
    const literal = (0,python/* pythonLiteral */.wM)(text, start);
    if (literal !== undefined)
        return { kind: "literal", literal };
    const value = text.trim();
    if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(value) && value !== "None")
        return { kind: "name", name: value };
    const offset = start + text.length - text.trimStart().length;
    const isConstant = isPutTogether(value);
    return { kind: "computed", offset, isConstant };
}
/** Whether a value is made of strings and numbers by nothing but operators and what only turns one into the other. */
function isPutTogether(value) {
    const shape = (0,python/* pythonShape */.uk)(value);
    const asks = shape.replaceAll(/\b(?:str|map|join|format|tuple|list)\(/g, "(");
    if (/\w\(/.test(asks))
        return false;
    // Strings side by side are one: https://docs.python.org/3/reference/lexical_analysis.html#string-literal-concatenation
    if (/^\(?[rRuUfF]?""(?:\s*[rRuUfF]?"")+\s*\)?$/.test(shape))
        return true;
    return /^[fF]""|""\.(?:join|format)\(|""\s*[%+]|[%+]\s*""|\w\s*\+\s*\w/.test(shape);
}
function imports({ code }, name) {
    const from = /^\s*from\s+(?<module>[.\w]+)\s+import\s+\(?(?<names>[^)]*)\)?\s*$/.exec(code)?.groups;
    const module = from?.["module"] ?? "";
    return (from?.["names"] ?? "").split(",").flatMap((each) => {
        const [imported = "", , as] = each.trim().split(/\s+/);
        return (as ?? imported) === name && imported !== "" ? [{ kind: "import", module, name: imported }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/resolve-name.ts



/**
 * What a name of a module stands for, followed over a few other names and modules of the repository. A module that git
 * does not have is written by the build, and one of somebody else's is asked as the program runs.
 */
function resolveName(source, name, lookup, steps = 4) {
    // `__version__ = __version__` below an import says nothing new.
    const definitions = definitionsOf(source, name).filter((each) => each.kind !== "name" || each.name !== name);
    if (steps === 0)
        return unknownAt(source.path, `${name} leads too far`);
    if (definitions.length === 0) {
        const stars = starImports(source).flatMap((module) => moduleFile(source.path, module, lookup) ?? []);
        return together(stars.map((path) => follow(path, name, lookup, steps)));
    }
    // Who asks at run time has literals only to stand in.
    if (definitions.some((each) => each.kind === "computed" && !each.isConstant))
        return elsewhere;
    const readings = definitions
        .filter(({ kind }) => kind !== "literal" || definitions.every((each) => each.kind === "literal"))
        .map((definition) => readDefinition(definition, { source, name, lookup, steps }));
    return readings.some(({ kind }) => kind === "elsewhere") ? elsewhere : together(readings);
}
function readDefinition(definition, at) {
    const { source, name, lookup, steps } = at;
    switch (definition.kind) {
        case "literal": {
            const { text, start } = definition.literal;
            if (!/^[vV]?\d/.test(text))
                return elsewhere;
            const place = {
                kind: "python-module",
                path: source.path,
                ...source.position(start),
                place: name,
            };
            return { kind: "declared", found: [{ ...place, text }] };
        }
        case "computed":
            return unknownAt(source.path, `${name} is put together as the program runs`, source.position(definition.offset).line);
        case "import": {
            const path = moduleFile(source.path, definition.module, lookup);
            // `from . import version` may name a module, which is no version.
            return path === undefined ? elsewhere : follow(path, definition.name, lookup, steps);
        }
        case "name": {
            const [first = "", ...rest] = definition.name.split(".");
            const [attribute, ...more] = rest;
            if (attribute === undefined)
                return resolveName(source, first, lookup, steps - 1);
            const path = more.length === 0 ? importedModule(source, first, lookup) : undefined;
            return path === undefined ? elsewhere : follow(path, attribute, lookup, steps);
        }
    }
}
function follow(path, name, lookup, steps) {
    const source = lookup.tree.read(path);
    return source === undefined ? elsewhere : resolveName(source, name, lookup, steps - 1);
}
/** The file of a module that is imported under a name: `from . import _version`, `import sample._version as _version`. */
function importedModule(source, name, lookup) {
    for (const definition of definitionsOf(source, name)) {
        if (definition.kind !== "import")
            continue;
        const { module } = definition;
        const found = moduleFile(source.path, `${module}${module.endsWith(".") ? "" : "."}${definition.name}`, lookup);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The file of a module of the repository, as seen from another of its files. */
function moduleFile(from, module, { tree, roots }) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const below = module.slice(dots).replaceAll(".", "/");
    const bases = dots === 0 ? roots : [external_node_path_.posix.join(external_node_path_.posix.dirname(from), "../".repeat(dots - 1))];
    for (const base of bases.map((each) => each.replace(/^\.?\/?$|\/$/g, ""))) {
        const stem = below === "" ? base : inFolder(base, below);
        const found = [`${stem}.py`, inFolder(stem, "__init__.py")].find((path) => tree.has(path));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/version-file.ts

/** A file that holds nothing but the version, as `VERSION` and `version.txt` do. */
function textVersion(tree, path) {
    const source = tree.read(path);
    if (source === undefined)
        return elsewhere;
    const text = source.text.trim();
    if (!/^[vV]?\d\S*$/.test(text))
        return unknownAt(path, "this file holds more than a version", 1);
    const position = source.position(source.text.indexOf(text));
    return {
        kind: "declared",
        found: [{ kind: "python-module", path, ...position, place: "the top", text }],
    };
}
/**
 * What a pattern with a group `version` finds first. Without one, the pattern of Hatch.
 * https://hatch.pypa.io/latest/plugins/version-source/regex/
 */
function patternVersion(tree, path, pattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(?<quote>['"])v?(?<version>.+?)\k<quote>/dim) {
    const source = tree.read(path);
    if (source === undefined)
        return elsewhere;
    const found = pattern.exec(source.text);
    const [start] = found?.indices?.groups?.["version"] ?? [];
    const text = found?.groups?.["version"];
    if (text === undefined || start === undefined)
        return unknownAt(path, "the pattern of the build finds no version here");
    return {
        kind: "declared",
        found: [{ kind: "python-module", path, ...source.position(start), place: "version", text }],
    };
}
/** A pattern of Python's as one that does the same here; undefined where it may not. */
function sameInPython(pattern) {
    if (/\(\?[aiLmsux-]+[:)]|\(\?[#(>]|[*+?}]\+|\\[NpPuUx0-9AZ]/.test(pattern))
        return undefined;
    try {
        return new RegExp(pattern.replaceAll("(?P<", "(?<").replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>"), "dm");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/attribute-version.ts



/** Where modules of a project lie: where its tool says so, else in `src` or beside the manifest. */
function rootsOf({ folder }, packageRoot) {
    const names = packageRoot === undefined ? ["", "src", "lib", "python"] : [packageRoot, "", "src"];
    return names.map((name) => (name === "" || name === "." ? folder : inFolder(folder, name)));
}
/** `attr: sample.version.__version__`: the attribute of a module of the project. */
function attributeVersion(attribute, project, tree, packageRoot) {
    const parts = attribute.trim().split(".");
    const name = parts.pop() ?? "";
    const lookup = { tree, roots: rootsOf(project, packageRoot) };
    const path = moduleFile(inFolder(project.folder, "setup.py"), parts.join("."), lookup);
    const source = path === undefined ? undefined : tree.read(path);
    if (source === undefined)
        return elsewhere;
    return resolveName(source, name, lookup);
}
/** `file: VERSION, more.txt` */
function fileVersion(files, { folder }, tree) {
    const [first, ...others] = files;
    if (first === undefined || others.length > 0)
        return elsewhere;
    return together([textVersion(tree, inFolder(folder, first))]);
}
/** What the build reads and nobody can see here is no version that passed. */
function certain(reading, at) {
    return reading.kind === "elsewhere"
        ? unknownAt(at.path, `${at.what} is no version that stands in the commit`)
        : reading;
}

// EXTERNAL MODULE: ./packages/manifests/python-versions/setup-cfg.ts
var setup_cfg = __webpack_require__(66646);
;// CONCATENATED MODULE: ./packages/manifests/python-versions/setup-version.ts







/** What setuptools takes for the version from setup.py and setup.cfg, or the tool that it asks. */
function setupVersion(project, tree) {
    const { setupPy, setupCfg } = project;
    const called = setupPy && (0,setup_py/* setupArguments */.G)(setupPy);
    const vcs = vcsOf(project, called);
    if (vcs !== undefined)
        return vcs;
    const version = called?.get("version");
    const cfg = setupCfg && cfgVersion(setupCfg, project, tree);
    if (setupPy !== undefined && version !== undefined) {
        return together([argumentVersion(setupPy, version, project, tree), ...(cfg === undefined ? [] : [cfg])]);
    }
    if (cfg !== undefined)
        return cfg;
    // A script that names no package builds none, and what reads pyproject.toml names it there.
    if (setupPy !== undefined && called?.has("name") === true && !called.has("**"))
        return unknownAt(setupPy.path, "setup() is called without a version, and without one a build is 0.0.0");
    if (setupPy === undefined || called?.has("**") !== true)
        return elsewhere;
    const named = together(setup_version_namedFiles(setupPy, project, tree));
    return named.kind === "declared"
        ? named
        : unknownAt(setupPy.path, "setup() is called with what is computed");
}
/** https://setuptools-scm.readthedocs.io/en/latest/usage/#setuppy-usage-deprecated, https://docs.openstack.org/pbr/latest/ */
function vcsOf({ setupPy, setupCfg }, called) {
    const path = setupPy?.path ?? setupCfg?.path ?? "";
    const asked = called?.get("use_scm_version")?.text;
    if (asked !== undefined && asked !== "False") {
        const options = asked === "True" ? {} : plainOptions(asked);
        const vcs = options && { tool: "setuptools-scm", options };
        return { kind: "vcs", path, tool: "setuptools-scm", vcs };
    }
    if (called?.get("pbr")?.text === "True")
        return { kind: "vcs", path, tool: "pbr", vcs: undefined };
    if (called?.get("version")?.text.startsWith("versioneer.") === true)
        return { kind: "vcs", path, tool: "versioneer", vcs: undefined };
    if (called?.has("version") === true ||
        (setupCfg && (0,setup_cfg/* cfgValue */.o)(setupCfg, "metadata", "version")) !== undefined)
        return undefined;
    const required = [
        called?.get("setup_requires")?.text,
        setupCfg && (0,setup_cfg/* cfgValue */.o)(setupCfg, "options", "setup_requires")?.text,
    ].join("\n");
    const tool = ["setuptools-scm", "pbr", "setuptools-git-versioning", "versioneer"].find((name) => required.toLowerCase().replaceAll(/[_.]/g, "-").includes(name));
    return tool === undefined ? undefined : { kind: "vcs", path, tool, vcs: undefined };
}
/** A dictionary of strings, which every other value would make another matter of. */
function plainOptions(text) {
    const item = /\s*(["'])(?<key>\w+)\1\s*:\s*(["'])(?<value>[^"'\\]*)\3\s*(?:,|(?=\}))/gy;
    item.lastIndex = 1;
    const options = {};
    let end = 1;
    for (let found = item.exec(text); found !== null; found = item.exec(text)) {
        options[found.groups?.["key"] ?? ""] = found.groups?.["value"] ?? "";
        end = item.lastIndex;
    }
    return /^\{[^]*\}$/.test(text) && text.slice(end, -1).trim() === "" ? options : undefined;
}
function cfgVersion(source, project, tree) {
    const found = (0,setup_cfg/* cfgValue */.o)(source, "metadata", "version");
    if (found === undefined || found.text === "")
        return undefined;
    const at = { path: source.path, what: `"${found.text}"` };
    const [, kind = "", value = ""] = /^(attr|file)\s*:\s*([^]*)$/.exec(found.text) ?? [];
    if (kind === "attr") {
        const root = (0,setup_cfg/* cfgValue */.o)(source, "options", "package_dir")?.text;
        const packageRoot = /^\s*=\s*(?<folder>\S+)\s*$/m.exec(root ?? "")?.groups?.["folder"];
        return certain(attributeVersion(value, project, tree, packageRoot), at);
    }
    if (kind === "file")
        return certain(fileVersion(value.split(/[,\n]/).map((file) => file.trim()), project, tree), at);
    const declared = (0,setup_cfg/* setupCfgVersions */.p)(source);
    return declared.length === 0 ? certain(elsewhere, at) : { kind: "declared", found: declared };
}
function argumentVersion(source, argument, project, tree) {
    const line = source.position(argument.start).line;
    const value = module_names_valueOf(argument.text, argument.start);
    const reading = (() => {
        if (value.kind === "literal") {
            const place = { kind: "setup-py", path: source.path, ...source.position(value.literal.start) };
            return { kind: "declared", found: [{ ...place, place: "version", text: value.literal.text }] };
        }
        if (value.kind !== "name")
            return elsewhere;
        const lookup = { tree, roots: rootsOf(project) };
        return value.name.includes(".")
            ? attributeVersion(value.name, project, tree)
            : resolveName(source, value.name, lookup);
    })();
    if (reading.kind === "declared")
        return reading;
    const named = together(setup_version_namedFiles(source, project, tree));
    return named.kind === "declared"
        ? named
        : unknownAt(source.path, "the version that setup() is called with is computed", line);
}
/** What the files say that a setup.py names in its strings: one of them is where it gets the version from. */
function setup_version_namedFiles({ text }, project, tree) {
    const names = [...text.matchAll(/(["'])(?<name>[\w./-]+)\1/g)].map(({ groups }) => groups?.["name"] ?? "");
    const roots = rootsOf(project);
    const isText = (name) => /(?:^|[/_.-])version(?:\.txt)?$/i.test(name) && !name.endsWith(".py");
    const texts = names.filter(isText).flatMap((name) => roots.map((root) => inFolder(root, name)));
    const modules = names.filter((name) => /(?:^|\/)_*(?:init|version|about|meta)_*\.py$/.test(name));
    // `os.path.join(here, "src", "sample", "__init__.py")` names the folders apart.
    const folders = ["", ...names.filter((name) => /^[\w/]+$/.test(name))];
    const places = modules.flatMap((name) => roots.flatMap((root) => folders.map((folder) => inFolder(inFolder(root, folder).replace(/\/$/, ""), name))));
    const readings = [...new Set(places)]
        .filter((path) => tree.has(path))
        .flatMap((path) => {
        const source = tree.read(path);
        return source === undefined
            ? []
            : ["__version__", "VERSION", "version"].map((name) => resolveName(source, name, { tree, roots }));
    });
    return [
        ...readings.filter(({ kind }) => kind === "declared"),
        ...texts.filter((path) => tree.has(path)).map((path) => textVersion(tree, path)),
    ];
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/build-version.ts









/**
 * Where the version of a build stands, other than in its pyproject.toml. `elsewhere` where it does stand there, where a
 * tool reads it from git, or where nothing is built.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function buildVersion(project, tree) {
    const { pyproject } = project;
    if (pyproject === undefined)
        return setupVersion(project, tree);
    const root = (0,parse_pyproject/* parsePyproject */.O)(pyproject, project.hatchToml);
    const version = (0,pyproject_version/* pyprojectVersion */.N)(root);
    switch (version.kind) {
        case "file": {
            const reading = fileReading(version, { root, project, tree });
            return certain(reading, { path: pyproject.path, what: `what ${version.tool} reads` });
        }
        case "unknown":
            return unconfigured(root, pyproject, project, tree);
        case "tag":
            return taggedVersion(version.tool, root, pyproject, { project, tree });
        default:
            return elsewhere;
    }
}
/** A pyproject.toml that names no project leaves that, and perhaps more, to setup.py and setup.cfg. */
function taggedVersion(tool, root, pyproject, { project, tree }) {
    const isNamed = (0,toml/* tomlString */.Ge)(root, "project", "name") ?? (0,toml/* tomlString */.Ge)(root, "tool", "poetry", "name");
    if (isNamed !== undefined)
        return elsewhere;
    const vcs = readVcsOptions(pyproject, project.hatchToml);
    const found = setupVersion(project, tree);
    if (found.kind === "vcs" || (vcs === undefined && found.kind !== "elsewhere"))
        return found;
    return { kind: "vcs", path: pyproject.path, tool, vcs };
}
function fileReading({ tool, file }, { root, project, tree }) {
    const path = file === undefined ? undefined : inFolder(project.folder, file);
    if (tool === "flit")
        return flitVersion(root, project, tree);
    // Cargo.toml is read as what it is.
    if (tool === "maturin")
        return { kind: "declared", found: [] };
    if (tool === "setuptools")
        return setuptoolsVersion(root, project, tree);
    if (path === undefined)
        return elsewhere;
    if (tool === "pdm") {
        // https://backend.pdm-project.org/metadata/#read-from-a-static-string
        return patternVersion(tree, path, /^__version__\s*=\s*(?<quote>["'])(?<version>.+?)\k<quote>\s*(?:#.*)?$/dm);
    }
    const source = (0,toml/* tomlString */.Ge)(root, "tool", "hatch", "version", "source")?.value ?? "regex";
    if (source === "code")
        return codeVersion(root, path, project, tree);
    const pattern = (0,toml/* tomlString */.Ge)(root, "tool", "hatch", "version", "pattern")?.value;
    if (source !== "regex")
        return elsewhere;
    if (pattern === undefined)
        return patternVersion(tree, path);
    const same = sameInPython(pattern);
    return same === undefined
        ? unknownAt(path, `the pattern "${pattern}" means something else here`)
        : patternVersion(tree, path, same);
}
/** https://hatch.pypa.io/latest/plugins/version-source/code/ */
function codeVersion(root, path, project, tree) {
    const expression = (0,toml/* tomlString */.Ge)(root, "tool", "hatch", "version", "expression")?.value ?? "__version__";
    const source = tree.read(path);
    if (source === undefined || !/^\w+$/.test(expression))
        return elsewhere;
    return resolveName(source, expression, { tree, roots: rootsOf(project) });
}
/** https://flit.pypa.io/en/stable/pyproject_toml.html */
function flitVersion(root, project, tree) {
    const name = (0,toml/* tomlString */.Ge)(root, "tool", "flit", "module", "name")?.value ??
        (0,toml/* tomlString */.Ge)(root, "tool", "flit", "metadata", "module")?.value ??
        (0,toml/* tomlString */.Ge)(root, "project", "name")?.value.replaceAll("-", "_");
    return name === undefined ? elsewhere : attributeVersion(`${name}.__version__`, project, tree);
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsVersion(root, project, tree) {
    const at = ["tool", "setuptools", "dynamic", "version"];
    const attribute = (0,toml/* tomlString */.Ge)(root, ...at, "attr")?.value;
    if (attribute !== undefined) {
        const packageRoot = (0,toml/* tomlString */.Ge)(root, "tool", "setuptools", "package-dir", "")?.value;
        return attributeVersion(attribute, project, tree, packageRoot);
    }
    const one = (0,toml/* tomlString */.Ge)(root, ...at, "file")?.value;
    const several = (0,toml/* tomlItems */.JV)(root, ...at, "file").flatMap((item) => item.kind === "string" ? [item.value] : []);
    return fileVersion(one === undefined ? several : [one], project, tree);
}
function unconfigured(root, pyproject, project, tree) {
    const backend = (0,toml/* tomlString */.Ge)(root, "build-system", "build-backend")?.value ?? "setuptools";
    const dynamic = (0,toml/* tomlItems */.JV)(root, "project", "dynamic").some((item) => item.kind === "string" && item.value === "version");
    const isProject = (0,toml/* tomlAt */.EV)(root, "project") !== undefined;
    const hatchSource = (0,toml/* tomlString */.Ge)(root, "tool", "hatch", "version", "source")?.value;
    // It reads package.json, which is read as what it is.
    if (hatchSource === "nodejs" || (isProject && !dynamic))
        return elsewhere;
    if (/^setuptools\b/.test(backend)) {
        const found = setupVersion(project, tree);
        if (!dynamic || found.kind !== "elsewhere")
            return found;
    }
    if (!isProject && (0,toml/* tomlString */.Ge)(root, "tool", "flit", "metadata", "module") !== undefined)
        return certain(flitVersion(root, project, tree), { path: pyproject.path, what: "what flit reads" });
    return dynamic
        ? unknownAt(pyproject.path, `the version is dynamic, and how ${backend} finds it is not known here`)
        : elsewhere;
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-python.ts





/**
 * Follows each build to where its version stands, and `__version__` of each package to where it is written. Files that
 * turn out to be needed are fetched together, and everything is read again, until nothing more is needed.
 */
async function observePython(options) {
    const { git, commit, known } = options;
    const manifests = options.paths.filter((path) => projectNames.includes((0,own_files/* baseName */.Fl)(path)));
    const folders = [...new Set(manifests.map(own_files/* folderOf */.yS))].filter((folder) => isOwnProject(folder, known));
    if (folders.length === 0)
        return { declared: [], unread: [], projects: [], written: new Set(), requirements: [] };
    const all = new Set(options.all);
    const alone = known.packages.flatMap(loneModules).filter((path) => all.has(path));
    const modules = [...options.paths.filter((path) => (0,own_files/* baseName */.Fl)(path) === "__init__.py"), ...alone].filter((path) => isOwn({ kind: "python-module", path }, known));
    const tree = commitTree(options.all);
    tree.add([...options.read.keys()], options.read);
    for (;;) {
        const facts = readPython({ folders, modules, tree });
        const missing = tree.missing();
        if (missing.length === 0)
            return facts;
        tree.add(missing, await git.read(commit, missing));
    }
}
function readPython(options) {
    const { tree } = options;
    const readings = [];
    const projects = [];
    const written = [];
    const requirements = [];
    for (const folder of options.folders) {
        const [pyproject, setupPy, setupCfg] = projectNames.map((name) => tree.read(within(folder, name)));
        const hatchToml = pyproject === undefined ? undefined : tree.read(within(folder, "hatch.toml"));
        observe_python_quietly(() => {
            written.push(...(pyproject === undefined ? [] : writtenFiles(pyproject)));
            const project = { folder, pyproject, hatchToml, setupCfg, setupPy };
            requirements.push(outsideRequirements(project, tree));
            const reading = buildVersion(project, tree);
            if (reading.kind === "vcs")
                projects.push(reading);
            else
                readings.push(reading);
        });
    }
    for (const path of options.modules) {
        const source = tree.read(path);
        const folder = (0,own_files/* folderOf */.yS)(path);
        const roots = [(0,own_files/* baseName */.Fl)(path) === "__init__.py" ? (0,own_files/* folderOf */.yS)(folder) : folder];
        if (source !== undefined)
            readings.push(resolveName(source, "__version__", { tree, roots }));
    }
    return {
        declared: readings.flatMap((reading) => (reading.kind === "declared" ? reading.found : [])),
        unread: readings.flatMap((reading) => (reading.kind === "unknown" ? [reading.unread] : [])),
        projects,
        written: new Set(written),
        requirements,
    };
}
/** Where the one module of a Python package lies that is no folder: `sample.py`, `src/sample.py`. */
function loneModules({ path, name }) {
    if ((0,own_files/* baseName */.Fl)(path) !== "pyproject.toml")
        return [];
    const module = `${name.name.replaceAll("-", "_")}.py`;
    return ["", "src"].map((root) => within(within((0,own_files/* folderOf */.yS)(path), root).replace(/\/$/, ""), module));
}
/** The files of a commit, of which those that were asked for in vain are to be fetched. */
function commitTree(paths) {
    const all = new Set(paths);
    const sources = new Map();
    const missing = new Set();
    return {
        has: (path) => all.has(path),
        read: (path) => {
            if (!sources.has(path) && all.has(path))
                missing.add(path);
            return sources.get(path);
        },
        missing: () => [...missing],
        add: (asked, read) => {
            missing.clear();
            for (const path of asked) {
                const bytes = read.get(path);
                sources.set(path, bytes && observe_python_quietly(() => sourceOf(path, bytes)));
            }
        },
    };
}
/** A file that cannot be read is named where it is read as what it is. */
function observe_python_quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/tag-verification/release-please-files.ts
var release_please_files = __webpack_require__(42711);
// EXTERNAL MODULE: ./packages/manifests/static-versions/server-json-version.ts
var server_json_version = __webpack_require__(37137);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
;// CONCATENATED MODULE: ./packages/tag-verification/server-packages.ts


/**
 * What a file declares, and in a server.json also the versions of the packages that this repository publishes, which
 * the file alone does not tell from pins on other people's. An image counts by the last part of its name.
 */
function declaredIn(source, packages) {
    const declared = (0,read_static_versions/* readStaticVersions */.q)(source);
    if (declared.every(({ kind }) => kind !== "server-json"))
        return declared;
    const keys = new Set(packages.map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
    const names = new Set(packages.map(({ name }) => lastOf(name.name)));
    const places = new Set(declared.map(({ place }) => place));
    const others = (0,server_json_version/* serverPackageVersions */.j)(source).filter(({ of, place }) => of !== undefined &&
        !places.has(place) &&
        (keys.has((0,package_name/* packageKey */.MO)(of)) || (of.ecosystem === "image" && names.has(lastOf(of.name)))));
    return [...declared, ...others];
}
function lastOf(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-files.ts











/** Reads what the files of a commit say of the version, of what they pin and of what is locked. */
async function observeFiles(options) {
    const { git, commit, folder } = options;
    // By their names first: of ten thousand files of a repository these are a few.
    const named = options.paths.filter((path) => wantedNames.has((0,own_files/* baseName */.Fl)(path)) || (0,read_static_versions/* mayDeclareVersion */.O)(path));
    const plain = named.filter(manifests_aside/* mayBeReleased */.U9);
    const begun = await readPlain({ ...options, plain });
    const aside = await observeNamed({ git, commit, named, folder, read: begun });
    const read = new Map([...begun, ...aside.read]);
    const paths = [...plain, ...aside.paths];
    const released = paths.filter((path) => (0,own_files/* isInside */.FK)(path, folder));
    const pinning = released.filter((path) => holdsPins.has((0,own_files/* baseName */.Fl)(path)));
    // The manifest of Release Please stands at the top, and has a version for each folder that is released.
    const declarations = [
        ...released.filter((path) => (0,read_static_versions/* mayDeclareVersion */.O)(path)),
        ...paths.filter((path) => path === release_please_files/* manifestFile */.Y && !(0,own_files/* isInside */.FK)(path, folder)),
    ];
    // A lockfile above the folder may govern what is in it.
    const locks = paths.filter((path) => lockNames.has((0,own_files/* baseName */.Fl)(path)) || unreadNames.has((0,own_files/* baseName */.Fl)(path)));
    const { isOurs, isWorkspace } = membership(read, { folder, paths });
    const [manifests, declaring] = [pinning.filter(isOurs), declarations.filter(isOurs)];
    const problems = [];
    const sources = new Map([...new Set([...manifests, ...declaring])].flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : collect(problems, () => [[path, sourceOf(path, bytes)]]);
    }));
    const from = (names, values) => names.flatMap((path) => {
        const source = sources.get(path);
        return source === undefined ? [] : collect(problems, () => values(source));
    });
    const hatchBeside = ({ path }) => {
        const file = within((0,own_files/* folderOf */.yS)(path), hatchFile);
        const bytes = (0,own_files/* baseName */.Fl)(path) === "pyproject.toml" ? read.get(file) : undefined;
        return bytes === undefined ? undefined : sourceOf(file, bytes);
    };
    const packages = from(declaring, (source) => {
        const found = (0,describe_package/* describePackage */.I)(source, hatchBeside(source));
        return found === undefined ? [] : [found];
    });
    const readLocks = locks.flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : collect(problems, () => lockAt(path, bytes));
    });
    const known = { packages, paths, isWorkspace };
    const python = await observePython({ git, commit, all: options.paths, paths: released, read, known });
    const declared = from(declaring, (source) => declaredIn(source, packages)).filter((found) => isOwn(found, known) && !python.written.has(found.path));
    const isNew = ({ path, line }) => !python.written.has(path) && declared.every((found) => found.path !== path || found.line !== line);
    return {
        folder,
        declared: [...declared, ...unique(python.declared.filter(isNew), ({ path, line }) => `${path}:${line}`)],
        unread: unique(python.unread, ({ path, line }) => `${path}:${line}`),
        packages,
        standing: aside.standing,
        pins: from(manifests, plan_manifest/* readManifest */.WI),
        requirements: python.requirements,
        locks: readLocks,
        unreadLocks: locks.flatMap((path) => {
            const bytes = unreadNames.has((0,own_files/* baseName */.Fl)(path)) ? read.get(path) : undefined;
            return bytes === undefined ? [] : [{ path, bytes }];
        }),
        charts: from(declaring, (source) => lockedChart(source, read, problems)),
        unlocked: readLocks.some(({ kind }) => kind === "yarn-classic") ? await membersOf(options) : [],
        projects: [
            ...from(manifests, (source) => projectOf(source, packages, hatchBeside(source))),
            ...python.projects,
        ],
        problems: unique(problems, ({ location }) => location?.file),
    };
}
/** All that may declare or pin something, in one go; from outside the folder only what may govern what is in it. */
function readPlain({ git, commit, folder, plain, }) {
    return git.read(commit, plain.filter((path) => (0,own_files/* isInside */.FK)(path, folder) ||
        lockNames.has((0,own_files/* baseName */.Fl)(path)) ||
        unreadNames.has((0,own_files/* baseName */.Fl)(path)) ||
        path === release_please_files/* manifestFile */.Y ||
        named_members/* workspaceRoots */.L.includes(path)));
}
/** At the top of a repository these name the members of its npm workspace. */
const workspaceFiles = ["package.json", "pnpm-workspace.yaml"];
/**
 * Whether a manifest is one of ours: where there is a workspace, a package.json in none of its members is a mere file, and
 * so is what came with a chart of others.
 */
function membership(read, { folder, paths }) {
    const [top, pnpm] = workspaceFiles.map((name) => {
        const bytes = read.get(name);
        return bytes === undefined ? undefined : sourceOf(name, bytes);
    });
    // A file that cannot be read is named where it is judged.
    const patterns = top === undefined ? [] : collect([], () => (0,workspace_patterns/* workspacePatterns */.Z)(top, pnpm));
    const members = new Set(["", folder, ...(0,workspace_folders/* workspaceFolders */.B)(paths, patterns)]);
    const foreign = foreignCharts(read);
    const isWorkspace = patterns.length > 0;
    return {
        isOurs: (path) => (!isWorkspace || (0,own_files/* baseName */.Fl)(path) !== "package.json" || members.has((0,own_files/* folderOf */.yS)(path))) &&
            !foreign.some((other) => path.startsWith(other)),
        isWorkspace,
    };
}
/** Manifests whose pins ship, or are locked. */
const holdsPins = new Set(["pyproject.toml", "package.json", "Cargo.toml", "pnpm-workspace.yaml"]);
const lockNames = new Set(lock_formats/* lockFormats */.wQ.map(({ fileName }) => fileName));
const unreadNames = new Set(unread_locks/* unreadLocks */.e.map(({ fileName }) => fileName));
const hatchFile = "hatch.toml";
const wantedNames = new Set([...holdsPins, ...lockNames, ...unreadNames, ...projectNames, hatchFile]);
function projectOf(source, packages, hatchToml) {
    const found = packages.find(({ path }) => path === source.path);
    // A private one at the top is built all the same, for an image.
    if (found?.version.kind !== "tag" || (found.isPrivate && source.path.includes("/")))
        return [];
    const { path, spelled, version } = found;
    return [{ path, tool: version.tool, vcs: readVcsOptions(source, hatchToml), distribution: spelled }];
}
/** Every npm package of the repository by its name, wherever it lies: a folder of tests may be a member, too. */
async function membersOf({ git, commit, paths, }) {
    const files = await git.read(commit, paths.filter((path) => (0,own_files/* baseName */.Fl)(path) === "package.json" && !(0,vendored/* isVendored */.E)(path)));
    // One that cannot be read is no member; where it is released, it was named above.
    return [...files].flatMap(([path, bytes]) => collect([], () => {
        const found = (0,describe_package/* describePackage */.I)(sourceOf(path, bytes));
        return found === undefined ? [] : [found.name];
    }));
}
function lockedChart(source, read, problems) {
    const lockPath = source.path.replace(/Chart\.yaml$/, "Chart.lock");
    const bytes = read.get(lockPath);
    if (bytes === undefined || lockPath === source.path)
        return [];
    return collect(problems, () => [
        {
            path: source.path,
            lockPath,
            chart: firstDocument(source),
            lock: firstDocument(sourceOf(lockPath, bytes)),
        },
    ]);
}
function firstDocument(source) {
    const documents = (0,yaml/* readYamlData */.S9)(source);
    return Array.isArray(documents) ? documents[0] : undefined;
}
function lockAt(path, bytes) {
    const found = (0,lock_formats/* readLocked */.L_)(path, bytes);
    if (found === undefined)
        return [];
    const { format, packages: locked, environment, groups, copiesFor } = found;
    return [
        {
            path,
            kind: format.kind,
            locked,
            ...(environment === undefined ? {} : { environment }),
            ...(groups === undefined ? {} : { groups }),
            ...(copiesFor === undefined ? {} : { copiesFor }),
        },
    ];
}
function collect(problems, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        problems.push(error);
        return [];
    }
}
/** What is said of one place is said once: a file that cannot be read stands in the way of each question to it. */
function unique(values, keyOf) {
    const keys = values.map(keyOf);
    return values.filter((_, index) => keys.indexOf(keys[index]) === index);
}

// EXTERNAL MODULE: ./packages/tag-verification/observe-publication.ts
var observe_publication = __webpack_require__(17876);
;// CONCATENATED MODULE: ./packages/tag-verification/cargo-settings.ts





/** The files in which the settings of a crate may stand, the nearest first. */
function cargoFiles(manifest) {
    return (0,own_files/* foldersAbove */.Zv)(manifest).flatMap((folder) => ["Cargo.toml", ".cargo/config.toml", ".cargo/config"].map((name) => within(folder, name)));
}
/**
 * Where cargo publishes a crate, by the files of the commit. A member may inherit `publish` from its workspace.
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field
 */
function readCargoSettings(manifest, read) {
    const data = cargoFiles(manifest).flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : [{ path, data: dataOf(path, bytes) }];
    });
    const manifests = data.filter(({ path }) => path.endsWith("Cargo.toml")).map((file) => file.data);
    const configs = data.filter(({ path }) => !path.endsWith("Cargo.toml")).map((file) => file.data);
    const own = at(manifests[0], "package", "publish");
    const inherited = manifests
        .map((root) => at(root, "workspace", "package", "publish"))
        .find((value) => value !== undefined);
    const publish = at(own, "workspace") === true ? inherited : own;
    return {
        kind: "cargo",
        allowed: publish === false ? [] : Array.isArray(publish) ? publish.filter(isText) : undefined,
        registry: configs.map((config) => at(config, "registry", "default")).find(isText),
        // The nearest comes last and so counts.
        indexes: Object.fromEntries(configs.toReversed().flatMap(indexesIn)),
    };
}
function indexesIn(config) {
    const registries = at(config, "registries");
    if (typeof registries !== "object" || registries === null)
        return [];
    return Object.entries(registries).flatMap(([name, table]) => {
        const index = at(table, "index");
        return isText(index) ? [[name, index]] : [];
    });
}
function at(data, ...keys) {
    return keys.reduce((value, key) => (0,data_field/* fieldOf */._F)(value, key), data);
}
function isText(value) {
    return typeof value === "string";
}
/** What cannot be read is named where the manifest is judged. */
function dataOf(path, bytes) {
    try {
        return (0,toml/* readTomlData */.Lp)(sourceOf(path, bytes));
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/registry-settings.ts




/** Files beside .npmrc that say where packages are published: of Yarn 2 and later, and of pnpm. */
const registryFiles = [".yarnrc.yml", "pnpm-workspace.yaml"];
/**
 * What such a file says, in the words of an .npmrc. An address that is put together of the environment is left out: it is
 * not in the commit. https://yarnpkg.com/configuration/yarnrc, https://pnpm.io/settings#registries
 */
function asNpmrc(path, bytes) {
    const data = registry_settings_firstDocument(path, bytes);
    const found = (0,own_files/* baseName */.Fl)(path) === ".yarnrc.yml"
        ? [["", data], ...entriesOf((0,data_field/* fieldOf */._F)(data, "npmScopes"))].map(([scope, table]) => [
            scope === "" ? "registry" : `@${scope}:registry`,
            (0,data_field/* fieldOf */._F)(table, "npmPublishRegistry") ?? (0,data_field/* fieldOf */._F)(table, "npmRegistryServer"),
        ])
        : entriesOf((0,data_field/* fieldOf */._F)(data, "registries")).map(([scope, address]) => [scope === "default" ? "registry" : `${scope}:registry`, address]);
    return found
        .flatMap(([key, address]) => typeof address === "string" && !address.includes("${") ? `${key}=${address}\n` : [])
        .join("");
}
function entriesOf(value) {
    return (0,data_field/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
/** What cannot be read is named where it is read as what it is. */
function registry_settings_firstDocument(path, bytes) {
    try {
        const documents = (0,yaml/* readYamlData */.S9)(sourceOf(path, bytes));
        return Array.isArray(documents) ? documents[0] : undefined;
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-publish-settings.ts




/**
 * What the commit says of where each npm package and each crate is published, by the path of its manifest. npm reads the
 * `.npmrc` of the top of a workspace, and of a package that is in none its own.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#publishconfig
 */
async function observePublishSettings(options) {
    const all = new Set(options.paths);
    const asked = options.packages.flatMap(({ path, name, isPrivate }) => {
        const files = isPrivate ? undefined : settingsFiles.get(name.ecosystem)?.(path);
        return files === undefined ? [] : [{ path, name, files: files.filter((file) => all.has(file)) }];
    });
    if (asked.length === 0)
        return new Map();
    const wanted = new Set(asked.flatMap(({ files }) => files));
    const read = await options.git.read(options.commit, [...wanted]);
    const textOf = (path) => Buffer.from(read.get(path) ?? []).toString("utf8");
    return new Map(asked.map(({ path, name, files }) => [
        path,
        name.ecosystem === "cargo"
            ? readCargoSettings(path, read)
            : {
                kind: "npm",
                publishConfig: publishConfigIn(textOf(path)),
                npmrc: files
                    .filter((file) => file !== path)
                    .map((file) => registryFiles.includes((0,own_files/* baseName */.Fl)(file))
                    ? asNpmrc(file, read.get(file) ?? new Uint8Array())
                    : textOf(file)),
            },
    ]));
}
const settingsFiles = new Map([
    [
        "npm",
        (path) => [
            path,
            // npm's own come first, and so count.
            ...(0,own_files/* foldersAbove */.Zv)(path).map((folder) => within(folder, ".npmrc")),
            ...(0,own_files/* foldersAbove */.Zv)(path).flatMap((folder) => registryFiles.map((name) => within(folder, name))),
        ],
    ],
    ["cargo", cargoFiles],
]);
function publishConfigIn(text) {
    const manifest = parsed(text.replace(/^\uFEFF/, ""));
    const found = isRecord(manifest) ? manifest["publishConfig"] : undefined;
    if (!isRecord(found))
        return {};
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === "string"));
}
/** What cannot be read is named where the manifest is judged. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

;// CONCATENATED MODULE: ./packages/tag-verification/release-commit.ts
/**
 * Whether a commit is a merged pull request of Release Please, by its message: the title of the pull request when it
 * was squashed, or the branch it came from when it was merged.
 * https://github.com/googleapis/release-please/blob/main/docs/customizing.md#pull-request-title
 */
function readReleaseCommit(message, titlePatterns) {
    const [header = ""] = message.split("\n", 1);
    if (/^Merge pull request #\d+ from \S+\/release-please--\S+$/.test(header)) {
        return { kind: "release", version: undefined, isOfComponent: false };
    }
    for (const pattern of [...titlePatterns, ...defaultPatterns]) {
        const groups = titleRegex(pattern).exec(header.replace(/ \(#\d+\)$/, ""))?.groups;
        if (groups === undefined)
            continue;
        return {
            kind: "release",
            version: groups["version"],
            isOfComponent: groups["component"] !== undefined,
        };
    }
    return { kind: "other" };
}
const defaultPatterns = ["chore${scope}: release${component} ${version}", "chore: release ${branch}"];
function titleRegex(pattern) {
    const source = pattern
        .split(/(\$\{[a-z]+\})/)
        .map((part) => placeholders.get(part) ?? part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
        .join("");
    // A component that is left out leaves no second blank behind.
    // The empty group is there for a title without any placeholder.
    return new RegExp(`^${source}(?<end>)$`);
}
const placeholders = new Map([
    ["${scope}", "(?:\\([^)]*\\))?"],
    ["${component}", "(?: (?<component>\\S+))?"],
    ["${version}", "v?(?<version>\\d+\\.\\d+\\.\\d+\\S*)"],
    ["${branch}", "\\S+"],
]);

;// CONCATENATED MODULE: ./packages/tag-verification/observe-release-please.ts



/** Reads how Release Please is set up at a commit, and whether the commit came from one of its pull requests. */
async function observeReleasePlease(options) {
    const { git, commit, paths, github } = options;
    const isConfigured = paths.includes(release_please_files/* configFile */.Z) || paths.includes(release_please_files/* manifestFile */.Y);
    if (!isConfigured)
        return { isConfigured, commit: { kind: "other" }, merged: undefined };
    const [files, message] = await Promise.all([git.read(commit, [release_please_files/* configFile */.Z]), git.message(commit)]);
    const found = readReleaseCommit(message, titlePatterns(files.get(release_please_files/* configFile */.Z)));
    return {
        isConfigured,
        commit: found,
        merged: found.kind === "release" || github === undefined ? undefined : await askGitHub(github, commit),
    };
}
async function askGitHub({ repository, pullRequests }, commit) {
    try {
        const found = await pullRequests.ofCommit(repository, commit);
        const isRelease = found.some(({ head, isMerged }) => isMerged && head.startsWith("release-please--"));
        return { kind: "known", value: isRelease };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        return {
            kind: "unknown",
            reason: `${error.expected} was not had: ${error.found}`,
            fix: 'Give this job the permission "pull-requests: read".',
        };
    }
}
function titlePatterns(config) {
    try {
        const parsed = JSON.parse(Buffer.from(config ?? []).toString("utf8"));
        if (typeof parsed !== "object" || parsed === null)
            return [];
        const settings = new Map(Object.entries(parsed));
        return ["pull-request-title-pattern", "group-pull-request-title-pattern"]
            .map((name) => settings.get(name))
            .filter((pattern) => typeof pattern === "string");
    }
    catch {
        // Release Please itself says what is wrong with its configuration.
        return [];
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-commit.ts






/** Where there is no commit to read, nothing of it is known, for one reason. */
function nothingOf(why) {
    return { files: why, builds: why, publication: why, releasePlease: why };
}
/** Reads what the enabled checks need of a commit. Questions that do not wait for each other are asked at once. */
async function observeCommit(options) {
    const wants = (...names) => names.some((name) => options.checks[name] !== "off");
    if (!wants("static-version", "vcs-version", "moved-tag", "sources", "lock", "release-please")) {
        return nothingOf(known/* notAsked */.Op);
    }
    const { local, isPushed } = options;
    const outside = wants("moved-tag") ? options.outside : undefined;
    const paths = await options.git.list(options.commit);
    const [{ files, builds, artifacts }, remotes, releasePlease] = await Promise.all([
        observeFiles({ ...options, paths }).then(async (read) => {
            const [built, published] = await Promise.all([
                wants("vcs-version")
                    ? observeBuilds({ ...options, projects: read.projects, exists: local !== undefined }).then(known/* known */.eO)
                    : known/* notAsked */.Op,
                outside === undefined
                    ? []
                    : observePublishSettings({ ...options, paths, packages: read.packages }).then((settings) => (0,observe_publication/* observeArtifacts */.aJ)({ ...outside, packages: read.packages, settings })),
            ]);
            return { files: read, builds: built, artifacts: published };
        }),
        outside === undefined ? noOutside : options.askRemotes(),
        wants("release-please") ? observeReleasePlease({ ...options, paths }).then(known/* known */.eO) : known/* notAsked */.Op,
    ]);
    return {
        files: (0,known/* known */.eO)(files),
        builds,
        publication: outside === undefined ? noOutside : (0,known/* known */.eO)({ local, isPushed, remotes, artifacts }),
        releasePlease,
    };
}
const noOutside = (0,known/* unknown */.L5)("neither the remote nor a registry is asked here", "Verify the tag with `release-helper verify-tag` or in a workflow.");


/***/ })

};

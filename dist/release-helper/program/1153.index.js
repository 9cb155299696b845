export const id = 1153;
export const ids = [1153];
export const modules = {

/***/ 81153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preCommit: () => (/* binding */ preCommit)
});

// EXTERNAL MODULE: ./packages/manifests/static-versions/read-static-versions.ts + 4 modules
var read_static_versions = __webpack_require__(91807);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts + 1 modules
var describe_package = __webpack_require__(47734);
// EXTERNAL MODULE: ./packages/manifests/static-versions/plan-static-version.ts
var plan_static_version = __webpack_require__(8965);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/hooks/check-staged.ts


/**
 * The staged files that declare a version of their own where the tag is to decide: npm packages stand at the placeholder,
 * Python packages are dynamic. Private packages, tests and examples are nobody's release, and in a repository that
 * Release Please releases the files do hold the version.
 */
async function checkStaged(index, settings) {
    const staged = (await index.staged(settings.exclude)).filter((path) => (0,read_static_versions/* mayDeclareVersion */.O)(path) && !isAside(path));
    if (staged.length === 0)
        return [];
    const files = await index.read([...staged, releasePlease]);
    if (files.has(releasePlease))
        return [];
    return staged.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : judgeFile(path, bytes, settings);
    });
}
const releasePlease = ".release-please-manifest.json";
/** Folders whose packages are there to be looked at. */
const asideFolders = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures|__fixtures__|examples?|samples|docs|templates)\//i;
function isAside(path) {
    return asideFolders.test(path);
}
function judgeFile(path, bytes, { placeholder }) {
    try {
        const source = new manifests_source/* Source */.kL(path, bytes);
        if ((0,describe_package/* describePackage */.I)(source)?.isPrivate === true)
            return [];
        return (0,read_static_versions/* readStaticVersions */.q)(source)
            .filter((found) => isJudged(found) && !(0,plan_static_version/* isPlaceholder */.wK)(found.text, placeholder))
            .map((found) => problem(found, placeholder));
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        const { code, expected, found, fix, location } = error;
        return [
            {
                code,
                expected,
                found,
                fix,
                file: path,
                ...(location?.line === undefined ? {} : { line: location.line }),
            },
        ];
    }
}
/** `VERSION` in a module may be anything, `__version__` is the package's. */
function isJudged({ kind, place }) {
    return (kind === "package-json" || kind === "pyproject" || (kind === "python-module" && place === "__version__"));
}
function problem({ kind, path, line, place, text }, placeholder) {
    const found = `"${(0,escape_text/* escapeText */.X)(text)}" at ${place}`;
    const base = { code: "static-version", file: path, line, found };
    switch (kind) {
        case "package-json":
            return {
                ...base,
                expected: `"${placeholder}": the tag decides, and inject-npm-version stamps it when it is published`,
                fix: `Write "version": "${placeholder}" and stage it.`,
            };
        case "pyproject":
            return {
                ...base,
                expected: 'dynamic = ["version"]: the tag decides',
                fix: 'Remove the version, add dynamic = ["version"] and a tool that reads the tag, such as hatch-vcs.',
            };
        default:
            return {
                ...base,
                expected: "a version that is asked for: the tag decides",
                fix: "Use importlib.metadata.version() with the name of the distribution.",
            };
    }
}

// EXTERNAL MODULE: ./packages/ports/adapters/git-command.ts
var git_command = __webpack_require__(19846);
// EXTERNAL MODULE: ./packages/ports/adapters/local-git-objects.ts
var local_git_objects = __webpack_require__(30865);
;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-index.ts


/**
 * The index of the clone around a folder. In a hook git may have set `GIT_INDEX_FILE`, because `git commit FILE` commits
 * another index than that of the clone: the environment is to be passed on as it is.
 */
function localGitIndex(options) {
    const git = (0,git_command/* gitCommand */.Q)(options);
    return {
        staged: async (exclude) => {
            const pathspecs = exclude.map((pathspec) => `:(top,exclude)${pathspec}`);
            const output = await git.text([
                ...["diff", "--cached", "--name-only", "--no-renames", "--diff-filter=AM", "-z", "--"],
                ...(pathspecs.length === 0 ? [] : [":(top)", ...pathspecs]),
            ]);
            return output.split("\0").filter((path) => path !== "");
        },
        // Without a commit before the colon git looks into the index.
        read: (paths) => (0,local_git_objects/* readBlobs */.b)(git, "", paths),
    };
}

;// CONCATENATED MODULE: ./packages/cli/hooks/pre-commit.ts


/** Judges what is staged. */
async function preCommit(machine, settings, cwd) {
    const { commands, environment } = machine;
    return checkStaged(localGitIndex({ commands, environment, root: cwd }), settings);
}


/***/ }),

/***/ 78294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ serverPackages),
/* harmony export */   _i: () => (/* binding */ isServerJson),
/* harmony export */   zH: () => (/* binding */ serverJsonEditor)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41062);
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52813);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20109);
/* harmony import */ var _syntax_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21652);




/**
 * server.json of the MCP registry: the packages a server is installed from. `mcpb` downloads name a file by
 * URL and digest and are left to whoever builds them; `nuget` is no ecosystem of ours.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
const serverJsonEditor = {
    kind: "server-json",
    matches: (path) => /(?:^|\/)server\.json$/.test(path),
    readPins: (source) => serverPackages(source).flatMap((entry, index) => packagePins(source, entry, index)),
    parse: (source) => (isServerJson(source) ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source)) : source.text),
};
/** The entries of `packages`; none where the file is somebody else's `server.json`. */
function serverPackages(source) {
    if (!isServerJson(source))
        return [];
    const packages = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source), "packages");
    return packages?.kind === "array" ? packages.items : [];
}
/** Many programs name their settings server.json, some of them with comments in it: those are not read at all. */
function isServerJson(source) {
    return /"(?:registryType|registry_type|registry_name)"|modelcontextprotocol\.io\/schemas\//.test(source.text);
}
function packagePins(source, entry, index) {
    // The schema spelled these fields in snake case, and before that with other words, until September 2025.
    const type = firstString(entry, "registryType", "registry_type", "registry_name");
    const identifier = firstString(entry, "identifier", "name");
    const version = firstString(entry, "version");
    const ecosystem = ecosystems.get(type?.string.value ?? "");
    if (ecosystem === undefined || identifier === undefined)
        return [];
    const image = ecosystem === "image" ? (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(identifier.string.value) : undefined;
    if (ecosystem === "image" && image === undefined)
        return [];
    const name = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)(ecosystem, image?.name ?? identifier.string.value);
    const pinIn = (field, start, value) => ({
        path: source.path,
        ...source.position(field.string.offsetAt(start)),
        place: (0,_syntax_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(["packages", index, field.name]),
        name,
        value,
    });
    const tag = image?.tag && partOf(source, identifier.string, image.tag);
    const digest = image?.digest && partOf(source, identifier.string, image.digest);
    const first = image?.tag ?? image?.digest;
    const bare = version && partOf(source, version.string, { text: version.string.value, start: 0 });
    return [
        ...(first === undefined
            ? []
            : [
                pinIn(identifier, first.start, {
                    kind: "image",
                    ...(tag && { tag }),
                    ...(digest && { digest }),
                }),
            ]),
        ...(version === undefined || bare === undefined
            ? []
            : [
                pinIn(version, 0, image === undefined ? { kind: "version", ...bare } : { kind: "image", tag: bare }),
            ]),
    ];
}
const ecosystems = new Map([
    ["npm", "npm"],
    ["pypi", "pypi"],
    ["cargo", "cargo"],
    ["oci", "image"],
    ["docker", "image"],
]);
function firstString(entry, ...names) {
    for (const name of names) {
        const value = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)(entry, name);
        if (value?.kind === "string")
            return { name, string: value };
    }
    return undefined;
}
function partOf(source, string, { text, start }) {
    return { text, span: source.span(string.offsetAt(start), string.offsetAt(start + text.length)) };
}


/***/ }),

/***/ 47734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ describePackage)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/manifests/syntax/json.ts
var json = __webpack_require__(20109);
// EXTERNAL MODULE: ./packages/manifests/syntax/toml.ts + 1 modules
var toml = __webpack_require__(67787);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/manifests/published-packages/pyproject-version.ts

/**
 * Where the version of a pyproject.toml comes from: the table of the tool that is configured to find it, else
 * the version that stands there, else the build requirement that can only be there for the purpose.
 */
function pyprojectVersion(root) {
    // This tool writes over a static version, which Poetry demands to be there.
    if ((0,toml/* tomlAt */.EV)(root, "tool", "poetry-dynamic-versioning") !== undefined)
        return { kind: "tag", tool: "poetry-dynamic-versioning" };
    const text = (0,toml/* tomlString */.Ge)(root, "project", "version") ?? (0,toml/* tomlString */.Ge)(root, "tool", "poetry", "version");
    if (text !== undefined)
        return { kind: "static", text: text.value };
    return (hatchVersion(root) ??
        pdmVersion(root) ??
        setuptoolsVersion(root) ??
        requiredTool(root) ?? { kind: "unknown" });
}
/** https://hatch.pypa.io/latest/version/ */
function hatchVersion(root) {
    const source = (0,toml/* tomlString */.Ge)(root, "tool", "hatch", "version", "source")?.value;
    if (source === "vcs")
        return { kind: "tag", tool: "hatch-vcs" };
    if (source === "uv-dynamic-versioning")
        return { kind: "tag", tool: source };
    const path = (0,toml/* tomlString */.Ge)(root, "tool", "hatch", "version", "path")?.value;
    return path === undefined ? undefined : { kind: "file", tool: "hatch", file: path };
}
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdmVersion(root) {
    const source = (0,toml/* tomlString */.Ge)(root, "tool", "pdm", "version", "source")?.value;
    if (source === "scm")
        return { kind: "tag", tool: "pdm" };
    const path = (0,toml/* tomlString */.Ge)(root, "tool", "pdm", "version", "path")?.value;
    return source === "file"
        ? { kind: "file", tool: "pdm", ...(path === undefined ? {} : { file: path }) }
        : undefined;
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsVersion(root) {
    if ((0,toml/* tomlAt */.EV)(root, "tool", "setuptools_scm") !== undefined)
        return { kind: "tag", tool: "setuptools-scm" };
    if ((0,toml/* tomlAt */.EV)(root, "tool", "versioneer") !== undefined)
        return { kind: "tag", tool: "versioneer" };
    if ((0,toml/* tomlAt */.EV)(root, "tool", "versioningit") !== undefined)
        return { kind: "tag", tool: "versioningit" };
    const dynamic = (0,toml/* tomlAt */.EV)(root, "tool", "setuptools", "dynamic", "version");
    if (dynamic === undefined)
        return undefined;
    const file = (0,toml/* tomlString */.Ge)(dynamic, "file")?.value;
    return { kind: "file", tool: "setuptools", ...(file === undefined ? {} : { file }) };
}
function requiredTool(root) {
    const required = (0,toml/* tomlItems */.JV)(root, "build-system", "requires").flatMap((item) => item.kind === "string"
        ? [
            /^[A-Za-z0-9._-]+/
                .exec(item.value)?.[0]
                .replaceAll(/[-_.]+/g, "-")
                .toLowerCase() ?? "",
        ]
        : []);
    const tool = ["hatch-vcs", "setuptools-scm", "versioningit", "versioneer", "uv-dynamic-versioning"].find((name) => required.includes(name));
    if (tool !== undefined)
        return { kind: "tag", tool };
    // Flit reads the module's `__version__`, maturin the Cargo.toml.
    if (required.includes("flit-core"))
        return { kind: "file", tool: "flit" };
    return required.includes("maturin") ? { kind: "file", tool: "maturin", file: "Cargo.toml" } : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/published-packages/describe-package.ts





/**
 * The package that a pyproject.toml, package.json, Cargo.toml or Chart.yaml publishes; nothing for other files
 * and for those that name no package, as the root of a workspace.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function describePackage(source) {
    const describe = describers.get(source.path.slice(source.path.lastIndexOf("/") + 1));
    const found = describe?.read(source);
    if (describe === undefined || found === undefined)
        return undefined;
    return {
        path: source.path,
        name: (0,package_name/* packageName */.oZ)(describe.ecosystem, found.name),
        spelled: found.name,
        isPrivate: found.isPrivate,
        version: found.version,
    };
}
const describers = new Map([
    ["pyproject.toml", { ecosystem: "pypi", read: describePyproject }],
    ["package.json", { ecosystem: "npm", read: describePackageJson }],
    ["Cargo.toml", { ecosystem: "cargo", read: describeCargo }],
    ["Chart.yaml", { ecosystem: "helm", read: describeChart }],
]);
function describePyproject(source) {
    const root = (0,toml/* parseToml */.MT)(source);
    const name = (0,toml/* tomlString */.Ge)(root, "project", "name") ?? (0,toml/* tomlString */.Ge)(root, "tool", "poetry", "name");
    if (name === undefined)
        return undefined;
    const classifiers = [
        ...(0,toml/* tomlItems */.JV)(root, "project", "classifiers"),
        ...(0,toml/* tomlItems */.JV)(root, "tool", "poetry", "classifiers"),
    ];
    // PyPI refuses every upload with a classifier that begins so.
    const isPrivate = classifiers.some((item) => item.kind === "string" && item.value.startsWith("Private ::"));
    // https://docs.astral.sh/uv/reference/settings/#package, https://python-poetry.org/docs/pyproject/#package-mode
    const isNoPackage = isFalse((0,toml/* tomlAt */.EV)(root, "tool", "uv", "package")) || isFalse((0,toml/* tomlAt */.EV)(root, "tool", "poetry", "package-mode"));
    return { name: name.value, isPrivate: isPrivate || isNoPackage, version: pyprojectVersion(root) };
}
function describePackageJson(source) {
    const root = (0,json/* parseJson */.qF)(source);
    const [name, version, priv] = ["name", "version", "private"].map((field) => (0,json/* jsonMember */.Z4)(root, field));
    if (name?.kind !== "string" || name.value === "")
        return undefined;
    return {
        name: name.value,
        isPrivate: priv?.kind === "other" && priv.value === true,
        version: version?.kind === "string" ? { kind: "static", text: version.value } : { kind: "unknown" },
    };
}
function describeCargo(source) {
    const root = (0,toml/* parseToml */.MT)(source);
    const name = (0,toml/* tomlString */.Ge)(root, "package", "name");
    if (name === undefined)
        return undefined;
    const version = (0,toml/* tomlString */.Ge)(root, "package", "version");
    const publish = (0,toml/* tomlAt */.EV)(root, "package", "publish");
    return {
        name: name.value,
        isPrivate: isFalse(publish) || (publish?.kind === "array" && publish.items.length === 0),
        version: version === undefined ? inheritedVersion(root) : { kind: "static", text: version.value },
    };
}
function inheritedVersion(root) {
    const isInherited = (0,toml/* tomlAt */.EV)(root, "package", "version", "workspace") !== undefined;
    return { kind: isInherited ? "workspace" : "unknown" };
}
function describeChart(source) {
    const [root] = (0,yaml/* parseYaml */.hN)(source);
    if (root?.kind !== "map")
        return undefined;
    const textAt = (key) => (0,yaml/* yamlText */.pS)(root.entries.find((entry) => entry.key === key)?.value)?.text;
    const [name, version] = [textAt("name"), textAt("version")];
    if (name === undefined)
        return undefined;
    return {
        name,
        isPrivate: false,
        version: version === undefined ? { kind: "unknown" } : { kind: "static", text: version },
    };
}
function isFalse(node) {
    return node?.kind === "other" && node.value === false;
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ planStaticVersion),
/* harmony export */   gC: () => (/* binding */ compareStatic),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56647);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15615);

/** What has to be edited for `found` to declare `version`, in the spelling of its file; a leading `v` stays. */
function planStaticVersion(found, version, { placeholder, allowDowngrade = false } = {}) {
    if (isPlaceholder(found.text, placeholder))
        return { kind: "placeholder", found };
    const prefix = /^[vV](?=\d)/.exec(found.text)?.[0] ?? "";
    const wanted = spell(found, version);
    const order = compareStatic(found, version);
    if (order === undefined)
        return { kind: "refused", found, problem: noVersion(found) };
    // Equal versions can be spelled differently: `1.4` in a pyproject.toml is 1.4.0 to everybody who reads it.
    if (order === 0)
        return { kind: "current", found };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found };
    const after = prefix + wanted;
    return { kind: "edit", found, after, edit: { path: found.path, ...found.span, text: after } };
}
/**
 * Whether a declared version is one that never is released: the given placeholder or any spelling of 0.0.0 with
 * whatever behind it (`0.0.0-dev`, `0.0.0.dev0`, `0.0.0+unknown`).
 */
function isPlaceholder(text, placeholder) {
    return text === placeholder || /^[vV]?0(?:\.0){0,2}(?:$|[-+]|\.?[A-Za-z])/.test(text);
}
/** Negative when the declaration is below `version`, zero when it says it; undefined when it is no version. */
function compareStatic(found, version) {
    const text = found.text.replace(/^[vV](?=\d)/, "");
    const asSemver = isPython(found) ? undefined : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareSpelled */ .f)("npm", text, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatSemver */ .a)(version));
    return asSemver ?? (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareSpelled */ .f)("pypi", text, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatPep440 */ .J)(version));
}
function spell(found, version) {
    return isPython(found) ? (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatPep440 */ .J)(version) : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatSemver */ .a)(version);
}
function isPython({ kind }) {
    return kind === "pyproject" || kind === "python-module";
}
function noVersion({ path: file, line, column, place, text }) {
    return {
        code: "static-version-format",
        expected: `a version at ${place}`,
        found: JSON.stringify(text),
        fix: "Write a version there, or the placeholder when the version comes from the tag.",
        location: { file, line, column },
    };
}


/***/ }),

/***/ 91807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mayDeclareVersion),
  q: () => (/* binding */ readStaticVersions)
});

// EXTERNAL MODULE: ./packages/manifests/editors/server-json.ts
var server_json = __webpack_require__(78294);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/manifests/static-versions/chart-version.ts

/** `version` and `appVersion` of a Chart.yaml. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
function chartVersions(source) {
    return (0,yaml/* parseYaml */.hN)(source).flatMap((root) => {
        if (root.kind !== "map")
            return [];
        return root.entries.flatMap(({ key, value }) => {
            const kind = kinds.get(key);
            const found = (0,yaml/* yamlText */.pS)(value);
            if (kind === undefined || found === undefined)
                return [];
            const { text, start, end } = found;
            return {
                kind,
                path: source.path,
                ...source.position(start),
                place: key,
                text,
                span: source.span(start, end),
            };
        });
    });
}
const kinds = new Map([
    ["version", "chart"],
    ["appVersion", "chart-app-version"],
]);

// EXTERNAL MODULE: ./packages/manifests/syntax/json.ts
var json = __webpack_require__(20109);
// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var place = __webpack_require__(21652);
;// CONCATENATED MODULE: ./packages/manifests/static-versions/json-version.ts



/** `version` of a package.json. */
function packageJsonVersions(source) {
    const root = (0,json/* parseJson */.qF)(source);
    return versionAt(source, { kind: "package-json", path: ["version"], value: (0,json/* jsonMember */.Z4)(root, "version") });
}
/**
 * `version` of a server.json, and of those of its packages that say the same: they are the server's own, while
 * others are pins on other packages.
 */
function serverJsonVersions(source) {
    const kind = "server-json";
    const root = (0,json/* parseJson */.qF)(source);
    const nested = (0,json/* jsonMember */.Z4)(root, "version_detail", "version");
    const own = nested === undefined
        ? versionAt(source, { kind, path: ["version"], value: (0,json/* jsonMember */.Z4)(root, "version") })
        : versionAt(source, { kind, path: ["version_detail", "version"], value: nested });
    const packages = (0,server_json/* serverPackages */.T2)(source).flatMap((entry, index) => versionAt(source, { kind, path: ["packages", index, "version"], value: (0,json/* jsonMember */.Z4)(entry, "version") }));
    return [...own, ...packages.filter((declared) => declared.text === own[0]?.text)];
}
/** The version of each path that Release Please keeps. https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
function releasePleaseVersions(source) {
    const root = (0,json/* parseJson */.qF)(source);
    if (root.kind !== "object")
        return [];
    return root.members.flatMap(({ name, value }) => versionAt(source, { kind: "release-please-manifest", path: [name], value }));
}
function versionAt(source, found) {
    const { kind, path, value } = found;
    if (value?.kind !== "string")
        return [];
    const [start, end] = [value.offsetAt(0), value.offsetAt(value.value.length)];
    return [
        {
            kind,
            path: source.path,
            ...source.position(start),
            place: (0,place/* placeOf */.$)(path),
            text: value.value,
            span: source.span(start, end),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/manifests/static-versions/python-module.ts
/**
 * `__version__ = "1.2.3"` of a Python module, also `VERSION` and `version` where the file's name says that it
 * is about the version. A literal in a module that elsewhere asks the installed distribution for its version is
 * only what stands in when there is none, so it is no declaration.
 */
function pythonModuleVersions(source) {
    const names = source.path.endsWith("__init__.py") ? ["__version__"] : ["__version__", "VERSION", "version"];
    const assignments = assignmentsIn(source.text);
    const computed = new Set(assignments.filter(({ literal }) => literal === undefined).map(({ name }) => name));
    return assignments.flatMap(({ name, indent, literal }) => {
        if (!names.includes(name) || computed.has(name) || indent > 0)
            return [];
        if (literal === undefined || !/^[vV]?\d/.test(literal.text))
            return [];
        const end = literal.start + literal.text.length;
        return {
            kind: "python-module",
            path: source.path,
            ...source.position(literal.start),
            place: name,
            text: literal.text,
            span: source.span(literal.start, end),
        };
    });
}
function assignmentsIn(text) {
    const strings = longStrings(text);
    return [...text.matchAll(assignment)].flatMap((match) => {
        if (strings.some(({ start, end }) => start < match.index && match.index < end))
            return [];
        const { indent = "", name = "", more = "", value = "" } = match.groups ?? {};
        const literal = /^(?<quote>["'])(?<text>[^"'\\]*)\k<quote>\s*(?:#.*)?$/.exec(value)?.groups?.["text"];
        const start = (match.indices?.groups?.["value"]?.[0] ?? 0) + 1;
        const found = {
            indent: indent.length,
            literal: literal === undefined ? undefined : { text: literal, start },
        };
        // `__version__ = version = "1.2.3"` is one place under its first name, but says something of each.
        const others = found.literal === undefined ? more.split("=").map((other) => other.trim()) : [];
        return [name, ...others].filter(Boolean).map((each) => ({ name: each, ...found }));
    });
}
const assignment = /^(?<indent>[ \t]*)(?<name>[A-Za-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*(?<more>(?:[A-Za-z_]\w*[ \t]*=(?!=)[ \t]*)*)(?<value>[^\r\n]*)/dgm;
/** Where triple-quoted strings stand: what looks like an assignment in there is prose. */
function longStrings(text) {
    return [...text.matchAll(stringOrComment)]
        .filter(([token]) => /^(?:"""|''')/.test(token))
        .map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
}
const stringOrComment = /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\r\n]|\\[^])*"|'(?:[^'\\\r\n]|\\[^])*'|#[^\r\n]*/g;

// EXTERNAL MODULE: ./packages/manifests/syntax/toml.ts + 1 modules
var toml = __webpack_require__(67787);
;// CONCATENATED MODULE: ./packages/manifests/static-versions/toml-version.ts


/** `project.version` and `tool.poetry.version`; a version that is listed as dynamic stands in neither. */
function pyprojectVersions(source) {
    return versionsAt(source, "pyproject", [
        ["project", "version"],
        ["tool", "poetry", "version"],
    ]);
}
/** `package.version` and `workspace.package.version`; an inherited version stands in the workspace's file. */
function cargoVersions(source) {
    return versionsAt(source, "cargo-toml", [
        ["package", "version"],
        ["workspace", "package", "version"],
    ]);
}
function versionsAt(source, kind, paths) {
    const root = (0,toml/* parseToml */.MT)(source);
    return paths.flatMap((path) => {
        const string = (0,toml/* tomlString */.Ge)(root, ...path);
        if (string === undefined)
            return [];
        const [start, end] = [string.offsetAt(0), string.offsetAt(string.value.length)];
        return {
            kind,
            path: source.path,
            ...source.position(start),
            place: (0,place/* placeOf */.$)(path),
            text: string.value,
            span: source.span(start, end),
        };
    });
}

;// CONCATENATED MODULE: ./packages/manifests/static-versions/read-static-versions.ts





/**
 * Every place in a file where its repository declares its own version, placeholders among them; none for a
 * file of another kind.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readStaticVersions(source) {
    return readerFor(source.path)?.(source) ?? [];
}
/** Whether a path (relative, forward slashes) may declare a version, by its name alone. */
function mayDeclareVersion(path) {
    return readerFor(path) !== undefined;
}
function readerFor(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name.endsWith(".py"))
        return pythonModules.test(name) ? pythonModuleVersions : undefined;
    return readers.get(name);
}
const pythonModules = /^(?:__init__|_version|version|__version__|__about__|_about|about)\.py$/;
const readers = new Map([
    ["package.json", packageJsonVersions],
    ["pyproject.toml", pyprojectVersions],
    ["Cargo.toml", cargoVersions],
    ["Chart.yaml", chartVersions],
    ["server.json", (source) => ((0,server_json/* isServerJson */._i)(source) ? serverJsonVersions(source) : [])],
    [".release-please-manifest.json", releasePleaseVersions],
]);


/***/ }),

/***/ 21652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * A place in a structured file as people write it: `dependencies.lodash`, `catalogs.next["lodash.merge"]`,
 * `packages[3].version`. Different paths give different places.
 */
function placeOf(path) {
    return path.map((step, index) => stepOf(step, index === 0)).join("");
}
function stepOf(step, isFirst) {
    if (typeof step === "number")
        return `[${step}]`;
    if (!/^[A-Za-z0-9_@/$*-]+$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return isFirst ? step : `.${step}`;
}


/***/ }),

/***/ 67787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ parseToml),
  Lp: () => (/* binding */ readTomlData),
  EV: () => (/* binding */ tomlAt),
  fE: () => (/* binding */ tomlEntries),
  JV: () => (/* binding */ tomlItems),
  Ge: () => (/* binding */ tomlString)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./packages/manifests/syntax/nesting.ts
var nesting = __webpack_require__(93165);
;// CONCATENATED MODULE: ./packages/manifests/syntax/toml-string.ts
/** The string whose token stands from `start` to `end` of `text` and which the parser read as `value`. */
function tomlStringAt(text, token) {
    const { value, start, end } = token;
    const quotes = quotesAt(text, start, end);
    const contentStart = start + quotes + (quotes === 3 ? newlineLength(text, start + 3) : 0);
    const contentEnd = end - quotes;
    const string = { kind: "string", value, start, end };
    if (contentEnd - contentStart === value.length)
        return { ...string, offsetAt: (index) => contentStart + index };
    const offsets = offsetsOf(text.slice(contentStart, contentEnd), text[start] === "'");
    return { ...string, offsetAt: (index) => contentStart + (offsets[index] ?? contentEnd - contentStart) };
}
function quotesAt(text, start, end) {
    const quote = text[start] ?? "";
    return end - start >= 6 && text.startsWith(quote.repeat(3), start) ? 3 : 1;
}
/** A newline right behind the opening `"""` is not part of the value: https://toml.io/en/v1.0.0#string */
function newlineLength(text, offset) {
    if (text.startsWith("\r\n", offset))
        return 2;
    return text[offset] === "\n" ? 1 : 0;
}
const lineEndingBackslash = /\\[ \t]*\r?\n[ \t\r\n]*/y;
const toml_string_escape = /\\(?:U[0-9A-Fa-f]{8}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^])/y;
/**
 * For every UTF-16 unit of the value, the offset in `content` at which its spelling begins. The parser
 * reads CRLF as one newline, in literal strings too, which know no escapes.
 */
function offsetsOf(content, isLiteral) {
    const offsets = [];
    let position = 0;
    while (position < content.length) {
        const skipped = isLiteral ? undefined : match(lineEndingBackslash, content, position);
        if (skipped !== undefined) {
            position += skipped.length;
            continue;
        }
        const escaped = isLiteral ? undefined : match(toml_string_escape, content, position);
        const isNewline = content.startsWith("\r\n", position);
        offsets.push(position);
        if (escaped?.startsWith("\\U") === true && Number.parseInt(escaped.slice(2), 16) > 0xffff)
            offsets.push(position);
        position += escaped?.length ?? (isNewline ? 2 : 1);
    }
    offsets.push(content.length);
    return offsets;
}
function match(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/toml.ts





/**
 * The file as one table with offsets.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseToml(source) {
    const root = { kind: "table", entries: new Map() };
    for (const part of parseProgram(source).body[0].body) {
        if (part.type === "TOMLKeyValue") {
            addEntry(source, root, part);
        }
        else {
            const table = tableFor(root, part.resolvedKey);
            for (const entry of part.body)
                addEntry(source, table, entry, part.resolvedKey.length);
        }
    }
    return root;
}
/**
 * The file as plain data, by a second parser: what an edit changed is judged by another reader than made it.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function readTomlData(source) {
    try {
        return (0,dist/* parse */.qg)(source.text, { integersAsBigInt: "asNeeded" });
    }
    catch (cause) {
        throw syntaxRefusal(source, {
            reason: (0,nesting/* isStackOverflow */.fF)(cause) ? nesting/* tooDeep */.DI.found : firstLine(cause),
            offset: offsetOf(source, cause),
            cause,
        });
    }
}
/** The node under `keys`, where every step but the last is a table. */
function tomlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = current?.kind === "table" ? current.entries.get(key) : undefined;
    return current;
}
/** The entries of the table under `keys`; none where there is no table. */
function tomlEntries(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "table" ? [...found.entries] : [];
}
/** The items of the array under `keys`; none where there is no array. */
function tomlItems(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "array" ? found.items : [];
}
/** The string under `keys`. */
function tomlString(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "string" ? found : undefined;
}
function parseProgram(source) {
    try {
        return (0,lib/* parseTOML */.MD)(source.text, { tomlVersion: "1.1" });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and does not say where it was.
        if ((0,nesting/* isStackOverflow */.fF)(cause))
            throw syntaxRefusal(source, { reason: nesting/* tooDeep */.DI.found, offset: 0, cause });
        if (!(cause instanceof lib/* ParseError */.mB))
            throw cause;
        if (cause.message.includes("multiple times")) {
            throw new errors/* Refusal */.P_({
                code: "manifest-duplicate-key",
                expected: "each key once",
                found: "a key or table that is defined twice",
                fix: "Remove one of the two definitions.",
                location: source.location(cause.index),
                cause,
            });
        }
        throw syntaxRefusal(source, { reason: cause.message, offset: cause.index, cause });
    }
}
function syntaxRefusal(source, problem) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: problem.reason === nesting/* tooDeep */.DI.found ? nesting/* tooDeep */.DI.expected : "valid TOML",
        found: problem.reason,
        fix: "Correct the file at this place.",
        location: source.location(problem.offset),
        cause: problem.cause,
    });
}
const firstLine = (cause) => cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
function offsetOf(source, cause) {
    if (!(cause instanceof Error) || !("line" in cause) || !("column" in cause))
        return 0;
    const lines = source.text.split("\n").slice(0, Number(cause.line) - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(cause.column) - 1;
}
/** The parser has refused every clash already, so what stands at a key is of the kind the path says. */
function tableFor(root, path) {
    let current = root;
    let array;
    for (const [index, key] of path.entries()) {
        if (typeof path[index + 1] === "number") {
            array = arrayAt(current, String(key));
        }
        else if (typeof key === "number" && array !== undefined) {
            const item = array.items[key];
            current = item?.kind === "table" ? item : addItem(array);
        }
        else {
            current = tableAt(current, String(key));
        }
    }
    return current;
}
function tableAt(table, key) {
    const found = table.entries.get(key);
    if (found?.kind === "table")
        return found;
    const created = { kind: "table", entries: new Map() };
    table.entries.set(key, created);
    return created;
}
function arrayAt(table, key) {
    const found = table.entries.get(key);
    if (found?.kind === "array")
        return found;
    const created = { kind: "array", items: [] };
    table.entries.set(key, created);
    return created;
}
function addItem(array) {
    const created = { kind: "table", entries: new Map() };
    array.items.push(created);
    return created;
}
function addEntry(source, table, entry, depth = 0) {
    const keys = entry.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const last = keys.pop();
    if (last === undefined)
        return;
    const inside = depth + keys.length;
    tableFor(table, keys).entries.set(last, nodeOf(source, entry.value, inside + 1));
}
function nodeOf(source, node, depth) {
    if (depth > nesting/* deepest */.JS) {
        throw syntaxRefusal(source, { reason: nesting/* tooDeep */.DI.found, offset: node.range[0], cause: undefined });
    }
    switch (node.type) {
        case "TOMLArray":
            return { kind: "array", items: node.elements.map((element) => nodeOf(source, element, depth + 1)) };
        case "TOMLInlineTable": {
            const table = { kind: "table", entries: new Map() };
            for (const entry of node.body)
                addEntry(source, table, entry, depth);
            return table;
        }
        case "TOMLValue": {
            const [start, end] = node.range;
            return node.kind === "string"
                ? tomlStringAt(source.text, { value: node.value, start, end })
                : { kind: "other", value: node.value, start, end };
        }
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}


/***/ }),

/***/ 56647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareSpelled)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Compares two versions as their ecosystem spells and orders them: negative, zero, positive; undefined when one of them
 * is no version there. PyPI by PEP 440, where `1.4` equals `1.4.0`; all others by SemVer, with or without a leading `v`.
 */
function compareSpelled(ecosystem, a, b) {
    if (a.length > 256 || b.length > 256)
        return undefined;
    if (ecosystem === "pypi") {
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(a) === null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(b) === null ? undefined : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a, b);
    }
    const [left, right] = [semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withoutV(a)), semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withoutV(b))];
    return left === null || right === null ? undefined : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default()(left, right);
}
function withoutV(text) {
    return text.replace(/^v(?=[0-9])/, "");
}


/***/ }),

/***/ 52813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ formatDigestReference),
/* harmony export */   lS: () => (/* binding */ isImageName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   pA: () => (/* binding */ isQualified),
/* harmony export */   rt: () => (/* binding */ requireImage)
/* harmony export */ });
/* unused harmony export isDigest */
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85005);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);


/**
 * Reads `[host[:port]/]path[:tag][@digest]`; undefined when the text is none. The grammar is the one of
 * https://github.com/distribution/reference/blob/main/reference.go; a name stays as familiar as it is written.
 */
function parseImageReference(text) {
    if (text.length > longestReference)
        return undefined;
    const match = reference.exec(text);
    if (match === null)
        return undefined;
    const name = match.groups?.["name"] ?? "";
    if (imageId.test(name))
        return undefined;
    return { name, tag: partOf(match, "tag"), digest: partOf(match, "digest") };
}
/** `ghcr.io/coreason-ai/runtime@sha256:…` */
function formatDigestReference({ name, digest }) {
    return `${name}@${digest}`;
}
/** Whether the text is the digest of a manifest as every registry knows it. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/**
 * Reads an image or a chart that names its registry, by tag or by digest. Charts may begin with `oci://`, as Helm has it, and
 * be named by their version: no tag has a plus sign, so Helm pushes to one with `_` in its place.
 * @throws {UsageError} `image-reference`.
 */
function requireImage(text) {
    const found = parseImageReference(text.replace(/^oci:\/\//, "").replace(/\+(?=[^/]*$)/g, "_"));
    const tag = found?.tag?.text;
    const digest = found?.digest?.text;
    const hasHost = /^(?:localhost|[^/]*[.:][^/]*)\//.test(found?.name ?? "");
    const isNamed = tag !== undefined || digest !== undefined;
    if (found !== undefined && hasHost && isNamed && (digest === undefined || isDigest(digest))) {
        return { name: found.name, tag, digest };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "image-reference",
        expected: "an image or a chart with its registry, by digest or by tag: ghcr.io/owner/name@sha256:…",
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(text)}"`,
        fix: "Write the whole name; take the digest from the output of the step that pushed it.",
    });
}
/** Whether the text is a name alone, as it stands in a `repository` field. */
function isImageName(text) {
    const found = parseImageReference(text);
    return found?.name.length === text.length;
}
/** Whether the name says more than a word does: it has a registry or an owner. */
function isQualified(name) {
    return name.includes("/");
}
/** Name 255, tag 128, digest with sha512 135, two separators. */
const longestReference = 520;
const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const domainPart = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const domain = `(?:${domainPart}(?:\\.${domainPart})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const fullName = `(?<name>(?:${domain}/)?${component}(?:/${component})*)`;
const tag = "(?::(?<tag>[\\w][\\w.-]{0,127}))?";
const digest = "(?:@(?<digest>[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?";
const reference = new RegExp(`^${fullName}${tag}${digest}$`, "d");
/** 64 hex digits are an image's id, not its name. */
const imageId = /^[a-f0-9]{64}$/;
function partOf(match, group) {
    const range = match.indices?.groups?.[group];
    const text = match.groups?.[group];
    return range === undefined || text === undefined ? undefined : { text, start: range[0], end: range[1] };
}


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

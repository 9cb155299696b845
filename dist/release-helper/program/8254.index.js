export const id = 8254;
export const ids = [8254];
export const modules = {

/***/ 60526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describePackage)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41062);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20109);
/* harmony import */ var _syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67787);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23965);
/* harmony import */ var _parse_pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45414);
/* harmony import */ var _pyproject_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2917);






/**
 * The package that a pyproject.toml, package.json, Cargo.toml or Chart.yaml publishes; nothing for other files
 * and for those that name no package, as the root of a workspace. `hatchToml` is the one beside a pyproject.toml.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function describePackage(source, hatchToml) {
    const describe = describers.get(source.path.slice(source.path.lastIndexOf("/") + 1));
    const found = describe?.read(source, hatchToml);
    if (describe === undefined || found === undefined)
        return undefined;
    return {
        path: source.path,
        name: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(describe.ecosystem, found.name),
        spelled: found.name,
        isPrivate: found.isPrivate,
        isNoPackage: found.isNoPackage === true,
        version: found.version,
    };
}
const describers = new Map([
    ["pyproject.toml", { ecosystem: "pypi", read: describePyproject }],
    ["package.json", { ecosystem: "npm", read: describePackageJson }],
    ["Cargo.toml", { ecosystem: "cargo", read: describeCargo }],
    ["Chart.yaml", { ecosystem: "helm", read: describeChart }],
]);
function describePyproject(source, hatchToml) {
    const root = (0,_parse_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePyproject */ .O)(source, hatchToml);
    const name = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlString */ .Ge)(root, "project", "name") ?? (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlString */ .Ge)(root, "tool", "poetry", "name");
    if (name === undefined)
        return undefined;
    const classifiers = [
        ...(0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlItems */ .JV)(root, "project", "classifiers"),
        ...(0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlItems */ .JV)(root, "tool", "poetry", "classifiers"),
    ];
    // PyPI refuses every upload with a classifier that begins so.
    const isPrivate = classifiers.some((item) => item.kind === "string" && item.value.startsWith("Private ::"));
    // https://docs.astral.sh/uv/reference/settings/#package, https://python-poetry.org/docs/pyproject/#package-mode
    const isNoPackage = isFalse((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlAt */ .EV)(root, "tool", "uv", "package")) || isFalse((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlAt */ .EV)(root, "tool", "poetry", "package-mode"));
    return {
        name: name.value,
        isPrivate: isPrivate || isNoPackage,
        isNoPackage,
        version: (0,_pyproject_version_js__WEBPACK_IMPORTED_MODULE_3__/* .pyprojectVersion */ .N)(root),
    };
}
function describePackageJson(source) {
    const root = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(source);
    const [name, version, priv] = ["name", "version", "private"].map((field) => (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonMember */ .Z4)(root, field));
    if (name?.kind !== "string" || name.value === "")
        return undefined;
    return {
        name: name.value,
        isPrivate: priv?.kind === "other" && priv.value === true,
        version: version?.kind === "string" ? { kind: "static", text: version.value } : { kind: "unknown" },
    };
}
function describeCargo(source) {
    const root = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .MT)(source);
    const name = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlString */ .Ge)(root, "package", "name");
    if (name === undefined)
        return undefined;
    const version = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlString */ .Ge)(root, "package", "version");
    const publish = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlAt */ .EV)(root, "package", "publish");
    return {
        name: name.value,
        isPrivate: isFalse(publish) || (publish?.kind === "array" && publish.items.length === 0),
        version: version === undefined ? inheritedVersion(root) : { kind: "static", text: version.value },
    };
}
function inheritedVersion(root) {
    const isInherited = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .tomlAt */ .EV)(root, "package", "version", "workspace") !== undefined;
    return { kind: isInherited ? "workspace" : "unknown" };
}
function describeChart(source) {
    const [root] = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .hN)(source);
    if (root?.kind !== "map")
        return undefined;
    const textAt = (key) => (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlText */ .pS)(root.entries.find((entry) => entry.key === key)?.value)?.text;
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

/***/ 45414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePyproject)
/* harmony export */ });
/* harmony import */ var _syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67787);

/**
 * A pyproject.toml as Hatch reads it: what a hatch.toml beside it says of the version stands in place of
 * `tool.hatch.version`. https://hatch.pypa.io/latest/intro/#configuration
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parsePyproject(pyproject, hatchToml) {
    const root = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(pyproject);
    const backend = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "build-system", "build-backend")?.value ?? "";
    // With another backend the file is for Hatch's own commands alone.
    if (!backend.startsWith("hatchling"))
        return root;
    const version = hatchToml === undefined ? undefined : (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(hatchToml).entries.get("version");
    return version === undefined ? root : withNode(root, ["tool", "hatch", "version"], version);
}
/** A copy of the table in which the node stands under `keys`: what was parsed of a file belongs to all who read it. */
function withNode(table, keys, node) {
    const [key = "", ...rest] = keys;
    const entries = new Map(table?.kind === "table" ? table.entries : []);
    entries.set(key, rest.length === 0 ? node : withNode(entries.get(key), rest, node));
    return { kind: "table", entries };
}


/***/ }),

/***/ 2917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pyprojectVersion)
/* harmony export */ });
/* harmony import */ var _syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67787);

/**
 * Where the version of a pyproject.toml comes from: the table of the tool that is configured to find it, else
 * the version that stands there, else the build requirement that can only be there for the purpose.
 */
function pyprojectVersion(root) {
    // This tool writes over a static version, which Poetry demands to be there.
    if ((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlAt */ .EV)(root, "tool", "poetry-dynamic-versioning") !== undefined)
        return { kind: "tag", tool: "poetry-dynamic-versioning" };
    const text = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "project", "version") ?? (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "tool", "poetry", "version");
    if (text !== undefined)
        return { kind: "static", text: text.value, ...overruled(root) };
    return (hatchVersion(root) ??
        pdmVersion(root) ??
        setuptoolsVersion(root) ??
        requiredTool(root) ?? { kind: "unknown" });
}
/** A tool that is configured and never asked, because [project] has the version itself. */
function overruled(root) {
    if ((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "project", "version") === undefined)
        return {};
    const version = hatchVersion(root) ?? pdmVersion(root) ?? setuptoolsVersion(root) ?? requiredTool(root);
    return version?.kind === "tag" ? { overrules: version.tool } : {};
}
/** https://hatch.pypa.io/latest/version/ */
function hatchVersion(root) {
    const source = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "tool", "hatch", "version", "source")?.value;
    if (source === "vcs")
        return { kind: "tag", tool: "hatch-vcs" };
    if (source === "uv-dynamic-versioning")
        return { kind: "tag", tool: source };
    const path = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "tool", "hatch", "version", "path")?.value;
    return path === undefined ? undefined : { kind: "file", tool: "hatch", file: path };
}
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdmVersion(root) {
    const source = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "tool", "pdm", "version", "source")?.value;
    // The first versions of PDM wrote `use_scm` and `from`.
    const isScm = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlAt */ .EV)(root, "tool", "pdm", "version", "use_scm") !== undefined;
    if (source === "scm" || isScm)
        return { kind: "tag", tool: "pdm" };
    const from = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "tool", "pdm", "version", "from")?.value;
    if (from !== undefined)
        return { kind: "file", tool: "pdm", file: from };
    const path = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "tool", "pdm", "version", "path")?.value;
    return source === "file"
        ? { kind: "file", tool: "pdm", ...(path === undefined ? {} : { file: path }) }
        : undefined;
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsVersion(root) {
    if ((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlAt */ .EV)(root, "tool", "setuptools_scm") !== undefined)
        return { kind: "tag", tool: "setuptools-scm" };
    if ((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlAt */ .EV)(root, "tool", "versioneer") !== undefined)
        return { kind: "tag", tool: "versioneer" };
    if ((0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlAt */ .EV)(root, "tool", "versioningit") !== undefined)
        return { kind: "tag", tool: "versioningit" };
    const dynamic = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlAt */ .EV)(root, "tool", "setuptools", "dynamic", "version");
    if (dynamic === undefined)
        return undefined;
    const file = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(dynamic, "file")?.value;
    return { kind: "file", tool: "setuptools", ...(file === undefined ? {} : { file }) };
}
function requiredTool(root) {
    const required = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlItems */ .JV)(root, "build-system", "requires").flatMap((item) => item.kind === "string"
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
    const backend = (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .Ge)(root, "build-system", "build-backend")?.value ?? "";
    if (required.includes("flit-core") || backend.startsWith("flit_core."))
        return { kind: "file", tool: "flit" };
    return required.includes("maturin") ? { kind: "file", tool: "maturin", file: "Cargo.toml" } : undefined;
}


/***/ }),

/***/ 66646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cfgValue),
/* harmony export */   p: () => (/* binding */ setupCfgVersions)
/* harmony export */ });
/** The value at `[section] key`, further lines of it joined. https://docs.python.org/3/library/configparser.html */
function cfgValue(source, section, key) {
    let current = "";
    let found;
    for (const match of source.text.matchAll(/^.*$/gm)) {
        const [line] = match;
        const isMore = /^\s+\S/.test(line);
        if (found !== undefined && isMore)
            found = { ...found, text: `${found.text}\n${line.trim()}`.trim() };
        if (found !== undefined && !isMore && line.trim() !== "" && !/^[#;]/.test(line))
            return found;
        current = /^\[(?<name>[^\]]*)\]/.exec(line)?.groups?.["name"]?.trim() ?? current;
        const pair = /^(?<key>[^\s#;[=:][^=:]*?)\s*[=:]\s*(?<value>.*?)\s*$/d.exec(line);
        if (current !== section || pair?.groups?.["key"]?.toLowerCase().replaceAll("-", "_") !== key)
            continue;
        found = {
            text: pair.groups["value"] ?? "",
            start: match.index + (pair.indices?.groups?.["value"]?.[0] ?? 0),
        };
    }
    return found;
}
/** `version` of a setup.cfg where it stands there itself. https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
function setupCfgVersions(source) {
    const found = cfgValue(source, "metadata", "version");
    if (found === undefined || found.text === "" || /^(?:attr|file)\s*:|\n/.test(found.text))
        return [];
    const { text, start } = found;
    return [
        {
            kind: "setup-cfg",
            path: source.path,
            ...source.position(start),
            place: "metadata.version",
            text,
            span: source.span(start, start + text.length),
        },
    ];
}


/***/ }),

/***/ 73425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ setupArguments),
/* harmony export */   K: () => (/* binding */ setupPyVersions)
/* harmony export */ });
/* harmony import */ var _syntax_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88805);

/** What setup() is called with by keyword; undefined where it is not called, or more is handed over than can be seen. */
function setupArguments(source) {
    for (const { code, text, start } of (0,_syntax_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonLines */ ._t)(source.text)) {
        const call = /(?:^|[^\w.])(?:setuptools\.|core\.)?setup\s*\(/.exec(code);
        if (call === null || /^\s*def\b/.test(code))
            continue;
        const open = call.index + call[0].length;
        return new Map(splitArguments(code, open).flatMap(([from, to]) => {
            const keyword = /^\s*(?<name>\*\*|\w+\s*=(?!=))/.exec(code.slice(from, to));
            const name = keyword?.groups?.["name"]?.replace(/\s*=$/, "");
            if (keyword === null || name === undefined)
                return [];
            const value = text.slice(from + keyword[0].length, to);
            return [[name, { text: value.trim(), start: start + to - value.trimStart().length }]];
        }));
    }
    return undefined;
}
/** Where the arguments stand that begin behind an open bracket. */
function splitArguments(code, open) {
    const found = [];
    let [depth, from] = [0, open];
    for (let at = open; at < code.length; at += 1) {
        const character = code.charAt(at);
        if ("([{".includes(character))
            depth += 1;
        if (depth === 0 && ",)".includes(character)) {
            found.push([from, at]);
            from = at + 1;
            if (character === ")")
                return found;
        }
        if (")]}".includes(character))
            depth -= 1;
    }
    return found;
}
/** `version` of a setup.py where it stands in the call itself. */
function setupPyVersions(source) {
    const version = setupArguments(source)?.get("version");
    const literal = version && (0,_syntax_python_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonLiteral */ .wM)(version.text, version.start);
    if (literal === undefined || source.text.slice(literal.start).startsWith("("))
        return [];
    const { text, start } = literal;
    return [
        {
            kind: "setup-py",
            path: source.path,
            ...source.position(start),
            place: "version",
            text,
            span: source.span(start, start + text.length),
        },
    ];
}


/***/ }),

/***/ 10605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ packageJsonVersions),
/* harmony export */   VG: () => (/* binding */ releasePleaseVersions),
/* harmony export */   m$: () => (/* binding */ versionAt)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20109);
/* harmony import */ var _syntax_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21652);


/** `version` of a package.json. */
function packageJsonVersions(source) {
    const root = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source);
    return versionAt(source, { kind: "package-json", path: ["version"], value: (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)(root, "version") });
}
/** The version of each path that Release Please keeps. https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
function releasePleaseVersions(source) {
    const root = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source);
    if (root.kind !== "object")
        return [];
    return root.members.flatMap(({ name, value }) => versionAt(source, { kind: "release-please-manifest", path: [name], value }));
}
/** A string in a JSON file, as a version that is declared there. */
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
            place: (0,_syntax_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(path),
            text: value.value,
            span: source.span(start, end),
        },
    ];
}


/***/ }),

/***/ 25731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mayDeclareVersion),
  q: () => (/* binding */ readStaticVersions)
});

// EXTERNAL MODULE: ./packages/manifests/python-versions/setup-cfg.ts
var setup_cfg = __webpack_require__(66646);
// EXTERNAL MODULE: ./packages/manifests/python-versions/setup-py.ts
var setup_py = __webpack_require__(73425);
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

// EXTERNAL MODULE: ./packages/manifests/static-versions/json-version.ts
var json_version = __webpack_require__(10605);
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

// EXTERNAL MODULE: ./packages/manifests/static-versions/server-json-version.ts
var server_json_version = __webpack_require__(37137);
// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var place = __webpack_require__(21652);
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
    if (name === "setup.py")
        return setup_py/* setupPyVersions */.K;
    if (name.endsWith(".py"))
        return pythonModules.test(name) ? pythonModuleVersions : undefined;
    return readers.get(name);
}
const pythonModules = /^(?:__init__|_version|version|__version__|__about__|_about|about)\.py$/;
const readers = new Map([
    ["package.json", json_version/* packageJsonVersions */.UB],
    ["pyproject.toml", pyprojectVersions],
    ["setup.cfg", setup_cfg/* setupCfgVersions */.p],
    ["Cargo.toml", cargoVersions],
    ["Chart.yaml", chartVersions],
    ["server.json", server_json_version/* serverJsonVersions */.P],
    [".release-please-manifest.json", json_version/* releasePleaseVersions */.VG],
]);


/***/ }),

/***/ 37137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ serverJsonVersions),
/* harmony export */   j: () => (/* binding */ serverPackageVersions)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41062);
/* harmony import */ var _editors_server_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78294);
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20109);
/* harmony import */ var _syntax_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21652);
/* harmony import */ var _json_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10605);






const kind = "server-json";
/**
 * `version` of a server.json, and of those of its packages that are the server's own as far as the file tells: they say
 * the same, or are an image of the server's name. Others may be pins on what somebody else publishes.
 * https://modelcontextprotocol.io/registry/versioning
 */
function serverJsonVersions(source) {
    if (!(0,_editors_server_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerJson */ ._i)(source))
        return [];
    const root = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(source);
    const nested = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMember */ .Z4)(root, "version_detail", "version");
    const own = nested === undefined
        ? (0,_json_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionAt */ .m$)(source, { kind, path: ["version"], value: (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMember */ .Z4)(root, "version") })
        : (0,_json_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionAt */ .m$)(source, { kind, path: ["version_detail", "version"], value: nested });
    const names = [(0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMember */ .Z4)(root, "name"), (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMember */ .Z4)(root, "repository", "url")].map(lastPart);
    return [
        ...own,
        ...serverPackageVersions(source).filter(({ text, of }) => bare(text) === bare(own[0]?.text ?? "") ||
            (of?.ecosystem === "image" && names.includes(lastOf(of.name)))),
    ];
}
/**
 * The versions of all packages that a server.json names. Since October 2025 that of an image stands in the tag of its
 * identifier; a tag that moves (`latest`, `1.2`) is no version.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/CHANGELOG.md#2025-10-11
 */
function serverPackageVersions(source) {
    return (0,_editors_server_json_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPackages */ .T2)(source).flatMap((entry, index) => {
        // Older schemas spelled these fields otherwise.
        const type = firstString(entry, "registryType", "registry_type", "registry_name")?.string.value ?? "";
        const identifier = firstString(entry, "identifier", "name");
        const place = (name) => ["packages", index, name];
        const version = (0,_json_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionAt */ .m$)(source, {
            kind,
            path: place("version"),
            value: (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMember */ .Z4)(entry, "version"),
        });
        if (identifier === undefined)
            return version;
        if (type === "npm" || type === "pypi" || type === "cargo") {
            const of = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .packageName */ .oZ)(type, identifier.string.value);
            return version.map((declared) => ({ ...declared, of }));
        }
        const isImage = type === "oci" || type === "docker";
        const image = isImage ? (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o_)(identifier.string.value) : undefined;
        if (image === undefined)
            return version;
        const tag = image.tag !== undefined && /^v?\d+\.\d+\.\d+/.test(image.tag.text)
            ? [declaredIn(source, identifier.string, { ...image.tag, place: (0,_syntax_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(place(identifier.name)) })]
            : [];
        const of = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .packageName */ .oZ)("image", image.name);
        return [...tag, ...version].map((declared) => ({ ...declared, of }));
    });
}
function declaredIn(source, string, { text, start, place }) {
    const [from, to] = [string.offsetAt(start), string.offsetAt(start + text.length)];
    return { kind, path: source.path, ...source.position(from), place, text, span: source.span(from, to) };
}
function firstString(entry, ...names) {
    for (const name of names) {
        const value = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMember */ .Z4)(entry, name);
        if (value?.kind === "string")
            return { name, string: value };
    }
    return undefined;
}
function lastPart(value) {
    return value?.kind === "string" ? lastOf(value.value.replace(/(?:\.git)?\/?$/, "")) : undefined;
}
function lastOf(name) {
    return name.slice(name.lastIndexOf("/") + 1).toLowerCase();
}
function bare(version) {
    return version.replace(/^v(?=\d)/, "");
}


/***/ }),

/***/ 88805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _t: () => (/* binding */ pythonLines),
/* harmony export */   uk: () => (/* binding */ pythonShape),
/* harmony export */   wM: () => (/* binding */ pythonLiteral)
/* harmony export */ });
/** The logical lines of a Python file. https://docs.python.org/3/reference/lexical_analysis.html#line-structure */
function pythonLines(text) {
    const kept = text.replaceAll(token, (found) => (/^[#\\]/.test(found) ? blank(found) : found));
    // A line break in a string ends no line.
    const code = text.replaceAll(token, blank);
    const lines = [];
    // The indentations of the functions and classes that a line lies in.
    let scopes = [];
    let [start, depth] = [0, 0];
    const end = (at) => {
        const [line, bare] = [kept.slice(start, at), code.slice(start, at)];
        const indent = line.length - line.trimStart().length;
        if (line.trim() !== "") {
            scopes = scopes.filter((scope) => scope < indent);
            lines.push({ start, indent, text: line, code: bare, isNested: scopes.length > 0 });
            if (/^\s*(?:async\s+def|def|class)\b/.test(bare))
                scopes = [...scopes, indent];
        }
        start = at;
    };
    for (const { 0: found, index } of code.matchAll(/[()[\]{}\n]/g)) {
        if ("([{".includes(found))
            depth += 1;
        if (")]}".includes(found))
            depth = Math.max(0, depth - 1);
        if (found === "\n" && depth === 0)
            end(index + 1);
    }
    end(text.length);
    return lines;
}
/** Strings, comments, and what joins two lines. */
const token = /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\r\n]|\\[^])*"|'(?:[^'\\\r\n]|\\[^])*'|#[^\r\n]*|\\\r?\n/g;
/** A value with `""` for each string, so that what stands between them is seen. */
function pythonShape(value) {
    return value.replaceAll(token, (found) => (/^["']/.test(found) ? '""' : " "));
}
function blank(found) {
    return " ".repeat(found.length);
}
/** Reads a value that begins at `start`; undefined for what has to be computed. */
function pythonLiteral(value, start) {
    const before = value.length - value.trimStart().length;
    const trimmed = value.trim();
    const string = /^[rRuU]?(?<quote>"""|'''|"|')(?<text>[^"'\\]*)\k<quote>$/d.exec(trimmed);
    if (string?.groups !== undefined) {
        const inside = string.indices?.groups?.["text"]?.[0] ?? 0;
        return { text: string.groups["text"] ?? "", start: start + before + inside };
    }
    if (/^\(\s*[rRuU]?["'][^"']*["']\s*\)$/.test(trimmed)) {
        return pythonLiteral(trimmed.slice(1, -1), start + before + 1);
    }
    const items = /^[([](?<items>[^()[\]]*)[)\]]$/.exec(trimmed)?.groups?.["items"];
    const parts = items
        ?.replace(/,\s*$/, "")
        .split(",")
        .map((part) => /^\s*(?:(?<number>\d+)|(?<quote>["'])(?<word>\w+)\k<quote>)\s*$/.exec(part)?.groups);
    if (parts === undefined || parts.length < 2 || parts.includes(undefined))
        return undefined;
    const texts = parts.map((groups) => groups?.["number"] ?? groups?.["word"] ?? "");
    return { text: texts.join("."), start: start + before };
}


/***/ })

};

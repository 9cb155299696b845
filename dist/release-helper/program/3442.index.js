export const id = 3442;
export const ids = [3442];
export const modules = {

/***/ 97467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/**
 * The file's bytes with every edit applied; all else stays byte for byte.
 * @throws {InternalError} when two edits overlap or one lies outside the file.
 */
function applyEdits(bytes, edits) {
    const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
    const parts = [];
    let position = 0;
    for (const edit of ordered) {
        if (edit.start < position || edit.end < edit.start || edit.end > bytes.length) {
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd({
                code: "edits-overlap",
                expected: "edits that lie apart and inside the file",
                found: `${edit.path}: bytes ${edit.start} to ${edit.end} after ${position} of ${bytes.length}`,
                fix: "Report this as a bug of release-actions.",
            });
        }
        parts.push(bytes.subarray(position, edit.start), new TextEncoder().encode(edit.text));
        position = edit.end;
    }
    parts.push(bytes.subarray(position));
    return Buffer.concat(parts);
}


/***/ }),

/***/ 51920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedLeaves)
/* harmony export */ });
/** Where two pieces of plain data differ; a key or an item that only one has counts as a difference. */
function* changedLeaves(before, after, place = "") {
    if (Object.is(before, after))
        return;
    if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
        if (!isSameDate(before, after))
            yield { place, before, after };
        return;
    }
    const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        yield* changedLeaves(old.get(key), now.get(key), place === "" ? key : `${place}.${key}`);
    }
}
function isContainer(value) {
    return typeof value === "object" && value !== null && !(value instanceof Date);
}
function isSameDate(before, after) {
    return before instanceof Date && after instanceof Date && before.toString() === after.toString();
}


/***/ }),

/***/ 63578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/** A field of data that was read from a file; undefined where the data is no object or lacks it. */
function fieldOf(data, name) {
    return isObject(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
/** The texts of a list; none where the data is no list. */
function textsIn(data) {
    return Array.isArray(data) ? data.filter((item) => typeof item === "string") : [];
}


/***/ }),

/***/ 83445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}`, `[a-z]`. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    const names = path.split("/");
    return expandBraces(pattern).some((each) => matchesNames(names, each.split("/")));
}
/** `a{b,c}d` as `abd` and `acd`; anything that is no pair of braces with a comma stands for itself. */
function expandBraces(pattern) {
    const found = /^(?<before>[^{]*)\{(?<choices>[^{}]*,[^{}]*)\}(?<after>.*)$/s.exec(pattern)?.groups;
    if (found === undefined)
        return [pattern];
    const choices = found["choices"]?.split(",") ?? [];
    return choices.flatMap((choice) => expandBraces(`${found["before"] ?? ""}${choice}${found["after"] ?? ""}`));
}
/** Row by row, so that many `**` cost no more than names times patterns. */
function matchesNames(names, patterns) {
    let reached = [true, ...names.map(() => false)];
    for (const pattern of patterns) {
        const next = names.map(() => false);
        next.unshift(pattern === "**" && (reached[0] ?? false));
        for (const [index, name] of names.entries()) {
            next[index + 1] =
                pattern === "**"
                    ? (reached[index + 1] ?? false) || ((next[index] ?? false) && !name.startsWith("."))
                    : (reached[index] ?? false) && matchesName(name, pattern);
        }
        reached = next;
    }
    return reached[names.length] ?? false;
}
function matchesName(name, pattern) {
    if (!/[*?[]/.test(pattern))
        return name === pattern;
    if (name.startsWith(".") && !pattern.startsWith("."))
        return false;
    const parts = pattern.match(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g) ?? [];
    return new RegExp(`^${parts.map(partOf).join("")}$`, "u").test(name);
}
function partOf(part) {
    if (part.startsWith("*"))
        return "[^/]*";
    if (part === "?")
        return "[^/]";
    if (part.startsWith("[") && part.length > 2)
        return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
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

/***/ 28278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceFolders)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83445);

/**
 * The folders of a workspace's members, sorted: those with a package.json that the root's patterns name. A pattern
 * that begins with `!` takes away what earlier ones named; the root itself is no member.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces, https://pnpm.io/pnpm-workspace_yaml
 */
function workspaceFolders(paths, patterns) {
    const folders = paths
        .filter((path) => path.endsWith("/package.json"))
        .map((path) => path.slice(0, -"/package.json".length));
    const members = new Set();
    for (const written of patterns) {
        const isExcluded = written.startsWith("!");
        const pattern = written
            .slice(isExcluded ? 1 : 0)
            .replace(/^(?:\.?\/)+/, "")
            .replace(/\/+$/, "");
        for (const folder of folders) {
            if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(folder, pattern))
                continue;
            if (isExcluded)
                members.delete(folder);
            else
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

/***/ 33442:
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
        checkout: {
            commit,
            history: isUntagged ? await git.count({ to: commit }) : 0,
            modified,
            branch,
            isShallow,
            now: timeOf(options),
        },
        described: new Map(described),
        pretended: pretendedVersion(options.environment),
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
/** https://setuptools-scm.readthedocs.io/en/latest/overrides/ */
function pretendedVersion(environment) {
    for (const variable of ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"]) {
        const version = environment[variable];
        if (version !== undefined && version !== "")
            return { variable, version };
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 18 modules
var lock_formats = __webpack_require__(16331);
// EXTERNAL MODULE: ./packages/lockfiles/unread-locks.ts
var unread_locks = __webpack_require__(50141);
// EXTERNAL MODULE: ./packages/manifests/static-versions/read-static-versions.ts + 4 modules
var read_static_versions = __webpack_require__(91807);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts + 1 modules
var describe_package = __webpack_require__(47734);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/workspace-patterns.ts
var workspace_patterns = __webpack_require__(3692);
// EXTERNAL MODULE: ./packages/manifests/workspace-folders.ts
var workspace_folders = __webpack_require__(28278);
// EXTERNAL MODULE: ./packages/manifests/syntax/toml.ts + 1 modules
var toml = __webpack_require__(67787);
;// CONCATENATED MODULE: ./packages/manifests/published-packages/vcs-options.ts

/**
 * The options of hatch-vcs or setuptools-scm, those of hatch-vcs under the names of setuptools-scm; nothing where
 * neither is configured. https://github.com/ofek/hatch-vcs#version-source-options
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function readVcsOptions(source) {
    const root = (0,toml/* readTomlData */.Lp)(source);
    const hatch = tableAt(root, "tool", "hatch", "version");
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

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/tag-verification/own-files.ts
var own_files = __webpack_require__(91301);
// EXTERNAL MODULE: ./packages/tag-verification/release-please-files.ts
var release_please_files = __webpack_require__(42711);
;// CONCATENATED MODULE: ./packages/tag-verification/observe-files.ts





/** Reads what the files of a commit say of the version, of what they pin and of what is locked. */
async function observeFiles(options) {
    const { git, commit, folder } = options;
    // By their names first: of ten thousand files of a repository these are a few.
    const named = options.paths.filter((path) => wantedNames.has((0,own_files/* baseName */.Fl)(path)) || (0,read_static_versions/* mayDeclareVersion */.O)(path));
    const paths = named.filter((path) => !(0,vendored/* isVendored */.E)(path) && (0,own_files/* mayBeReleased */.U9)(path));
    const released = paths.filter((path) => (0,own_files/* isInside */.FK)(path, folder));
    const pinning = released.filter((path) => holdsPins.has((0,own_files/* baseName */.Fl)(path)));
    // The manifest of Release Please stands at the top, and has a version for each folder that is released.
    const declarations = [
        ...released.filter((path) => (0,read_static_versions/* mayDeclareVersion */.O)(path)),
        ...paths.filter((path) => path === release_please_files/* manifestFile */.Y && !(0,own_files/* isInside */.FK)(path, folder)),
    ];
    // A lockfile above the folder may govern what is in it.
    const locks = paths.filter((path) => lockNames.has((0,own_files/* baseName */.Fl)(path)) || unreadNames.has((0,own_files/* baseName */.Fl)(path)));
    const tops = paths.filter((path) => workspaceFiles.includes(path));
    const read = await git.read(commit, [...new Set([...pinning, ...declarations, ...locks, ...tops])]);
    const isOurs = membership(read, { folder, paths });
    const [manifests, declaring] = [pinning.filter(isOurs), declarations.filter(isOurs)];
    const problems = [];
    const sources = new Map([...new Set([...manifests, ...declaring])].flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : collect(problems, () => [[path, new source/* Source */.kL(path, bytes)]]);
    }));
    const from = (names, values) => names.flatMap((path) => {
        const source = sources.get(path);
        return source === undefined ? [] : collect(problems, () => values(source));
    });
    const packages = from(declaring, (source) => {
        const found = (0,describe_package/* describePackage */.I)(source);
        return found === undefined ? [] : [found];
    });
    const readLocks = locks.flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : collect(problems, () => lockAt(path, bytes));
    });
    return {
        folder,
        declared: from(declaring, read_static_versions/* readStaticVersions */.q).filter((declared) => isOwn(declared, { packages, paths })),
        packages,
        pins: from(manifests, plan_manifest/* readManifest */.WI),
        locks: readLocks,
        unreadLocks: locks.flatMap((path) => {
            const bytes = unreadNames.has((0,own_files/* baseName */.Fl)(path)) ? read.get(path) : undefined;
            return bytes === undefined ? [] : [{ path, bytes }];
        }),
        unlocked: readLocks.some(({ kind }) => kind === "yarn-classic") ? await membersOf(options) : [],
        projects: from(manifests, (source) => projectOf(source, packages)),
        problems: unique(problems),
    };
}
/** At the top of a repository these name the members of its npm workspace. */
const workspaceFiles = ["package.json", "pnpm-workspace.yaml"];
/** Whether a manifest is one of ours: where there is a workspace, a package.json in none of its members is a mere file. */
function membership(read, { folder, paths }) {
    const [top, pnpm] = workspaceFiles.map((name) => {
        const bytes = read.get(name);
        return bytes === undefined ? undefined : new source/* Source */.kL(name, bytes);
    });
    // A file that cannot be read is named where it is judged.
    const patterns = top === undefined ? [] : collect([], () => (0,workspace_patterns/* workspacePatterns */.Z)(top, pnpm));
    if (patterns.length === 0)
        return () => true;
    const members = new Set(["", folder, ...(0,workspace_folders/* workspaceFolders */.B)(paths, patterns)]);
    return (path) => (0,own_files/* baseName */.Fl)(path) !== "package.json" || members.has((0,own_files/* folderOf */.yS)(path));
}
/** Manifests whose pins ship, or are locked. */
const holdsPins = new Set(["pyproject.toml", "package.json", "Cargo.toml", "pnpm-workspace.yaml"]);
const lockNames = new Set(lock_formats/* lockFormats */.wQ.map(({ fileName }) => fileName));
const unreadNames = new Set(unread_locks/* unreadLocks */.e.map(({ fileName }) => fileName));
/** Where one of these is, a Python project begins. */
const projectNames = ["pyproject.toml", "setup.py", "setup.cfg"];
const wantedNames = new Set([...holdsPins, ...lockNames, ...unreadNames, ...projectNames]);
/**
 * Whether a declaration is about what is released. A private package below the top (a site, a tool) is not; and the
 * `__version__` of a package stands at its top, while deeper ones belong to what was copied into it.
 */
function isOwn({ kind, path }, known) {
    const isPrivate = (manifest) => known.packages.some((found) => found.path === manifest && found.isPrivate);
    if (kind !== "python-module")
        return !path.includes("/") || !isPrivate(path);
    const project = projectFolders(path).find((folder) => projectNames.some((name) => known.paths.includes(within(folder, name))));
    if (project === undefined)
        return false;
    const [first = "", ...below] = path.slice(project === "" ? 0 : project.length + 1).split("/");
    const depth = ["src", "lib", "python"].includes(first) ? below.length - 1 : below.length;
    const isTop = project === "" || !isPrivate(within(project, "pyproject.toml"));
    return isTop && depth <= (first === "src" ? 2 : 1);
}
/** The folders above a file, nearest first, with the empty one for the top. */
function projectFolders(path) {
    const folder = (0,own_files/* folderOf */.yS)(path);
    return folder === "" ? [""] : [folder, ...projectFolders(folder)];
}
function within(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}
function projectOf(source, packages) {
    const found = packages.find(({ path }) => path === source.path);
    // A private one at the top is built all the same, for an image.
    if (found?.version.kind !== "tag" || (found.isPrivate && source.path.includes("/")))
        return [];
    return [{ path: source.path, tool: found.version.tool, vcs: readVcsOptions(source) }];
}
/** Every npm package of the repository by its name, wherever it lies: a folder of tests may be a member, too. */
async function membersOf({ git, commit, paths, }) {
    const files = await git.read(commit, paths.filter((path) => (0,own_files/* baseName */.Fl)(path) === "package.json" && !(0,vendored/* isVendored */.E)(path)));
    // One that cannot be read is no member; where it is released, it was named above.
    return [...files].flatMap(([path, bytes]) => collect([], () => {
        const found = (0,describe_package/* describePackage */.I)(new source/* Source */.kL(path, bytes));
        return found === undefined ? [] : [found.name];
    }));
}
function lockAt(path, bytes) {
    const found = (0,lock_formats/* readLocked */.L_)(path, bytes);
    return found === undefined ? [] : [{ path, kind: found.format.kind, locked: found.packages }];
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
/** A file that cannot be read stands in the way of each question to it: it is named once. */
function unique(problems) {
    const files = problems.map(({ location }) => location?.file);
    return problems.filter(({ location }, index) => files.indexOf(location?.file) === index);
}

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/tag-verification/observe-publication.ts


/** Asks for the tag where it comes from: the remote `origin`, and the one that the checked-out branch follows. */
async function observeRemotes(options) {
    const { git, tag, access } = options;
    const names = Object.keys(await git.remotes()).toSorted();
    const asked = names.length > 1 ? await pickRemotes(git, names) : names;
    if (asked.length === 0)
        return nobodyToAsk(names);
    return (0,known/* known */.eO)(await Promise.all(asked.map(async (name) => ({
        name,
        tag: await answered(async () => git.remoteTag(name, tag, access), ({ found }) => `the remote ${name} did not answer: ${found}`),
    }))));
}
/** In a clone of a fork, what is released lies with the remote that is followed, and `origin` may be either. */
async function pickRemotes(git, names) {
    const followed = await git.followedRemote();
    return names.filter((name) => name === "origin" || name === followed);
}
function nobodyToAsk(names) {
    const leave = 'or leave the question out: moved-tag=off in "checks"';
    return names.length === 0
        ? (0,known/* unknown */.L5)("this clone has no remote to ask", `Add the one that releases come from (git remote add origin URL), ${leave}.`)
        : (0,known/* unknown */.L5)(`this clone has the remotes ${names.map((name) => (0,escape_text/* escapeText */.X)(name)).join(", ")}, none is called origin, and no branch that is checked out follows one`, `Check out a branch that follows the one that releases come from (git branch --set-upstream-to REMOTE/BRANCH), ${leave}.`);
}
/** Asks the registries for the version of each package. */
async function observeArtifacts(options) {
    const { registry, version, packages } = options;
    if (version === undefined)
        return [];
    return Promise.all(publishedNames(packages).map(async ({ name, spelled }) => ({
        name: spelled,
        released: await answered(async () => registry.released(name, version)),
    })));
}
/** One question for each package, however many manifests name it. */
function publishedNames(packages) {
    const asked = packages.filter(({ isPrivate, name }) => !isPrivate && (name.ecosystem === "pypi" || name.ecosystem === "npm"));
    return asked.filter(({ name }, index) => asked.findIndex((other) => other.name.name === name.name && other.name.ecosystem === name.ecosystem) ===
        index);
}
async function answered(ask, tell = ({ expected, found }) => `${expected} was not had: ${found}`) {
    try {
        return { kind: "known", value: await ask() };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        return {
            kind: "unknown",
            reason: tell(error).split("\n")[0] ?? "",
            fix: 'Run it where the network and a token with "contents: read" are at hand, or set moved-tag=warning in the input "checks".',
        };
    }
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
                outside === undefined ? [] : observeArtifacts({ ...outside, packages: read.packages }),
            ]);
            return { files: read, builds: built, artifacts: published };
        }),
        outside === undefined ? noOutside : observeRemotes({ ...options, access: outside.access }),
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

export const id = 9342;
export const ids = [9342];
export const modules = {

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
    return ["pyproject", "python-module", "setup-cfg", "setup-py"].includes(kind);
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


/***/ }),

/***/ 73992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ tagSeriesReader)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52552);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47317);


/**
 * Reads the versions that a repository has tagged in any spelling: with and without the `v`, as SemVer and as PEP 440 have
 * it, with build metadata or a local label. Only of the series of `format`: `ui-v{version}` has nothing to do with
 * `core-v1.0.0`. A floating `v1` or `v1.4`, a development release and a pre-release of another kind are no releases.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagSeriesReader(format) {
    const { before, after } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTagFormat */ .AO)(format);
    // The v of `dev{version}` is part of a word.
    const series = before.replace(/(?<![A-Za-z])[vV]$/, "");
    const mayHaveV = !/[A-Za-z]$/.test(series);
    return (tag) => {
        if (!tag.startsWith(series) || !tag.endsWith(after))
            return undefined;
        const spelled = tag.slice(series.length, tag.length - after.length);
        return readAnySpelling(mayHaveV ? spelled.replace(/^[vV]/, "") : spelled);
    };
}
/** `1.4.0-1` is left out: for npm it comes before 1.4.0, for Python after it. */
const anySpelling = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?<further>(?:\.\d+)*)(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)(?:[-_.]?(?<count>\d+))?)?(?<post>[-_.]?(?:post|rev|r)(?:[-_.]?\d+)?)?(?:\+[\w.-]+)?$/i;
/** As our own tags are spelled, and most others: seen for what it is in a third of the time, which ten thousand tags feel. */
const usualSpelling = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
function readAnySpelling(text) {
    const first = text.charCodeAt(0);
    // Most tags of a repository of many packages begin with the name of one.
    if (!(first >= 48 && first <= 57) || text.length > _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .longestVersion */ .Ps)
        return undefined;
    return readUsualSpelling(text) ?? readOtherSpelling(text);
}
function readUsualSpelling(text) {
    const found = usualSpelling.exec(text);
    if (found === null)
        return undefined;
    const [, ...parts] = found;
    const [major, minor, patch, kind, count] = parts;
    const identifier = _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .prereleaseIdentifiers */ .F4.get(kind ?? "");
    const version = { major: Number(major), minor: Number(minor), patch: Number(patch) };
    const number = Number(count ?? 0);
    if (Math.max(version.major, version.minor, version.patch, number) > Number.MAX_SAFE_INTEGER)
        return undefined;
    return identifier === undefined ? version : { ...version, prerelease: { identifier, number } };
}
function readOtherSpelling(text) {
    const groups = anySpelling.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const numberOf = (name) => Number(groups[name] ?? 0);
    const [major, minor, patch, count] = ["major", "minor", "patch", "count"].map(numberOf);
    if (major === undefined || minor === undefined || patch === undefined || count === undefined)
        return undefined;
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .prereleaseIdentifiers */ .F4.get(groups["identifier"]?.toLowerCase() ?? "");
    const isRevised = groups["post"] !== undefined || /[1-9]/.test(groups["further"] ?? "");
    return {
        major,
        minor,
        patch,
        ...(identifier !== undefined && { prerelease: { identifier, number: count } }),
        ...(isRevised && { isRevised }),
    };
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


/***/ }),

/***/ 78306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ observeTagging)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20449);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25731);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26794);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80721);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60526);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22655);
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48082);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73992);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2169);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);





/**
 * Reads the clone and its version declarations: from the default branch's newest commit when a tag is to be
 * made (that is what the tag will name), from the work tree when files are to be bumped.
 */
async function observeTagging(machine, repository, directory, from) {
    const clone = await (0,_release_actions_suite__WEBPACK_IMPORTED_MODULE_0__/* .observeClone */ .I)(machine, repository, directory);
    const read = await readFiles(machine, clone, from);
    const sources = new Map();
    const declared = [];
    const problems = [...read.problems];
    const locks = [];
    for (const [path, bytes] of read.files) {
        const kind = (0,_release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockFormatOf */ .Yp)(path, bytes)?.kind;
        if (kind !== undefined)
            locks.push({ path, kind, bytes });
        if ((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .mayDeclareVersion */ .O)(path))
            collect(problems, () => sources.set(path, new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL(path, bytes)));
    }
    const isReleased = releasedAmong(sources, read.files, from);
    for (const source of sources.values()) {
        collect(problems, () => {
            if (isReleased(source))
                declared.push(...ownVersions(source, repository));
        });
    }
    const series = await readSeries(machine, repository, directory);
    const contained = await containedTags(machine, clone, series);
    return { clone, series, contained, declared, locks, sources, problems };
}
/** `1.5.0` beside `v1.4.0` is a release of the same series, whoever spelled it. */
async function readSeries(machine, { tag: format }, directory) {
    const read = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .tagSeriesReader */ .t)(format);
    return (await machine.git(directory).tags())
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(right.version, left.version));
}
async function containedTags(machine, { head, directory }, series) {
    if (head === undefined || series.length === 0)
        return [];
    const names = series.map(({ name }) => name);
    const contained = new Set(await machine.git(directory).contains(head, names));
    return series.filter(({ name }) => contained.has(name));
}
async function readFiles(machine, clone, from) {
    const tree = from === "commit" ? commitOf(machine, clone) : (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_6__/* .folderTree */ .j)(machine.files(clone.directory));
    const isWanted = (path) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .mayDeclareVersion */ .O)(path) ||
        _release_actions_manifests__WEBPACK_IMPORTED_MODULE_7__/* .workspaceRoots */ .L.includes(baseName(path)) ||
        (from === "work-tree" && isLock(baseName(path)));
    const paths = await tree.list();
    return tree.read(paths.filter((path) => isWanted(path) && !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_8__/* .isVendored */ .E)(path)));
}
function commitOf(machine, clone) {
    if (clone.head !== undefined)
        return (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_6__/* .commitTree */ .S)(machine.git(clone.directory), clone.head);
    return { list: () => Promise.resolve([]), read: () => Promise.resolve({ files: new Map(), problems: [] }) };
}
function isLock(name) {
    return _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockFormats */ .wQ.some(({ fileName }) => fileName === name);
}
/** Without an `appVersion` that shows, as the graph says, the version of another repository. */
function ownVersions(source, { appVersions }) {
    const declared = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .readStaticVersions */ .q)(source);
    return appVersions.has(source.path)
        ? declared.filter(({ kind }) => kind !== "chart-app-version")
        : declared;
}
/**
 * A private package below the root (a demo, a docs site) is not released: its version is its own affair. Nor is what lies among
 * tests and examples, unless a workspace names it as a member, and not for such a folder. The private root of a workspace that
 * publishes its members may say any version where a tag is made; a bump takes it along.
 */
function releasedAmong(sources, files, from) {
    const roots = [];
    for (const [path, bytes] of files) {
        // One that cannot be read names no members; where it declares a version, it is named for that.
        if (_release_actions_manifests__WEBPACK_IMPORTED_MODULE_7__/* .workspaceRoots */ .L.includes(baseName(path)))
            collect([], () => roots.push(new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL(path, bytes)));
    }
    const { members } = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_7__/* .namedMembers */ .l)([...sources.keys()], roots);
    const isPrivate = (path) => {
        const source = sources.get(path);
        return source === undefined || (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__/* .describePackage */ .I)(source)?.isPrivate !== false;
    };
    const publishesMembers = () => [...members.keys()].some((path) => baseName(path) === rootManifest && !isPrivate(path));
    return (source) => {
        const isRoot = source.path === rootManifest;
        if (isRoot && from === "commit" && isPrivate(source.path) && publishesMembers())
            return false;
        const pattern = members.get(source.path);
        const isNamed = pattern !== undefined && !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_10__/* .isNamedAside */ .yZ)(source.path, pattern);
        if (!(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_10__/* .mayBeReleased */ .U9)(source.path) && !isNamed)
            return false;
        return !source.path.includes("/") || (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__/* .describePackage */ .I)(source)?.isPrivate !== true;
    };
}
const rootManifest = "package.json";
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function collect(problems, read) {
    try {
        read();
    }
    catch (error) {
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_11__/* .Refusal */ .P_))
            throw error;
        problems.push(error);
    }
}


/***/ }),

/***/ 13263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planTag),
/* harmony export */   R: () => (/* binding */ requireTagRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8965);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52552);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15615);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2169);


/**
 * Plans an annotated tag on the newest commit of the default branch; a tag that stands there already is the plan's goal.
 * What the version files say counts first, then the order of versions, then whether the clone is fit. Pure.
 * @throws {Refusal} `release-please`, `branch-missing`, `tag-exists`, `static-version`, `order`, `commit-tagged`, `shallow-clone`, `dirty` or `behind-remote`.
 */
function planTag(repository, facts, version) {
    const { clone } = facts;
    requireTagRelease(repository, version);
    const [problem] = [
        ...facts.problems,
        ...disagreements(facts, version),
        ...outOfOrder(facts, version),
        ...unfit(clone),
    ];
    const head = clone.head;
    if (head === undefined) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "branch-missing",
            expected: `a commit on ${clone.defaultBranch} in ${clone.directory}`,
            found: "none",
            fix: "Fetch the branch, or set the repository's `branch` in the graph.",
        });
    }
    const tag = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)(version, repository.tag);
    const common = {
        repository: repository.name,
        directory: clone.directory,
        version,
        tag,
        branch: clone.defaultBranch,
    };
    const existing = facts.series.find(({ name }) => name === tag) ?? spelledElsewhere(facts, version);
    if (existing !== undefined) {
        if (existing.commit === head)
            return { kind: "exists", ...common, commit: head };
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "tag-exists",
            expected: `no tag ${tag}, or one on ${head.slice(0, 12)}`,
            found: `${existing.name} on ${existing.commit.slice(0, 12)}`,
            fix: "Choose the next version; a published tag is never moved.",
        });
    }
    if (problem !== undefined)
        throw problem instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ ? problem : new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(problem);
    return { kind: "create", ...common, commit: head };
}
/**
 * @throws {Refusal} `release-please` where nobody makes tags by hand.
 */
function requireTagRelease(repository, version) {
    if (repository.release !== "release-please")
        return;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
        code: "release-please",
        expected: `${repository.name} to be released by its Release Please pull request`,
        found: `a request to release ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)} by hand`,
        fix: `Merge the open release pull request of ${repository.name}; to ask for a certain version, commit with the footer "Release-As: ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}".`,
    });
}
function disagreements(facts, version) {
    return facts.declared.flatMap((found) => {
        const outcome = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .planStaticVersion */ .Y7)(found, version);
        if (outcome.kind === "current" || outcome.kind === "placeholder")
            return [];
        if (outcome.kind === "refused")
            return [outcome.problem];
        return [
            {
                code: "static-version",
                expected: `${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}, or a placeholder, in ${found.place}`,
                found: found.text,
                fix: "Change it with `release-helper bump`, commit, and tag again.",
                location: { file: found.path, line: found.line, column: found.column },
            },
        ];
    });
}
/** The same version in another spelling on another commit. On this commit the two are one release. */
function spelledElsewhere({ clone, series }, version) {
    return series.find((tag) => tag.commit !== clone.head && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) === 0);
}
function outOfOrder({ clone, series, contained }, version) {
    const passed = contained.find((tag) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) > 0);
    if (passed !== undefined) {
        return [
            {
                code: "order",
                expected: `a version newer than every tag that ${clone.defaultBranch} contains`,
                found: `${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}, although ${passed.name} is in its history`,
                fix: `Choose a higher version; to patch an older line, tag on a branch that does not contain ${passed.name}.`,
            },
        ];
    }
    const beside = series.find((tag) => tag.commit === clone.head && !isCandidateOf(tag.version, version));
    if (beside !== undefined) {
        // `git describe` names one of them, so what is built from either tag may bear the other's version.
        return [
            {
                code: "commit-tagged",
                expected: `a commit without another version tag`,
                found: `${beside.name} on the newest commit of ${clone.defaultBranch}`,
                fix: `That release exists already. Commit what is new, and tag again.`,
            },
        ];
    }
    const newer = series.find((tag) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .isSameLine */ .r7)(tag.version, version) && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) > 0);
    if (newer === undefined)
        return [];
    return [
        {
            code: "order",
            expected: `a version newer than every tag of the line ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(version)}`,
            found: `${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .formatSemver */ .a)(version)}, although ${newer.name} exists`,
            fix: "Choose a higher version.",
        },
    ];
}
/** Whether a tag is the version itself or a pre-release of it: a candidate is released by tagging its very commit. */
function isCandidateOf(tagged, version) {
    const { major, minor, patch } = tagged;
    return major === version.major && minor === version.minor && patch === version.patch;
}
/** A tag names a commit: what is not committed, or not fetched and merged, would silently not be in the release. */
function unfit(clone) {
    const problems = [...clone.problems];
    const [first, ...others] = clone.modified;
    if (first !== undefined) {
        problems.push({
            code: "dirty",
            expected: `no uncommitted changes in ${clone.directory}`,
            found: others.length === 0 ? first : `${first} and ${others.length} more`,
            fix: "Commit what belongs to the release or stash it, and tag again.",
        });
    }
    if (clone.behindRemote > 0) {
        problems.push({
            code: "behind-remote",
            expected: `${clone.defaultBranch} to hold everything that was fetched from its remote`,
            found: `${clone.behindRemote} commit${clone.behindRemote === 1 ? "" : "s"} that it lacks`,
            fix: `git -C ${clone.directory} switch ${clone.defaultBranch}, then git merge --ff-only origin/${clone.defaultBranch}, and tag again.`,
        });
    }
    return problems;
}


/***/ })

};

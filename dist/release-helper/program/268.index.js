export const id = 268;
export const ids = [268];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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
/* harmony import */ var _release_actions_ports_adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5718);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9081);
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5478);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
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
    const graph = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__/* .parseReleaseGraph */ .d)(Buffer.from(bytes).toString("utf8"), path);
    return { machine, graph, workspace };
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

/***/ 6800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
function answer(terminal, report, options) {
    terminal.print(options.asJson ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report) : options.render(terminal, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report)));
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ describePackage)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/manifests/syntax/json.ts
var json = __webpack_require__(109);
// EXTERNAL MODULE: ./packages/manifests/syntax/toml.ts + 1 modules
var toml = __webpack_require__(7787);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(3965);
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
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6647);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5615);

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

/***/ 1807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mayDeclareVersion),
  q: () => (/* binding */ readStaticVersions)
});

// EXTERNAL MODULE: ./packages/manifests/editors/server-json.ts
var server_json = __webpack_require__(8294);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(3965);
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
var json = __webpack_require__(109);
// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var place = __webpack_require__(1652);
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
var toml = __webpack_require__(7787);
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

/***/ 2400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ reportOutcome),
/* harmony export */   TB: () => (/* binding */ reportLocks),
/* harmony export */   f2: () => (/* binding */ reportPins),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   kM: () => (/* binding */ reportProblem),
/* harmony export */   qA: () => (/* binding */ reportUnexpected)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5615);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);


/** Joins a plan with what was done; without a result it is the report of a dry run. */
function reportPins(release, plan, result) {
    const locks = result?.locks ?? [];
    return {
        schema: 1,
        package: release.repository,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(release.version),
        applied: result !== undefined,
        pins: plan.outcomes.map(reportOutcome),
        locks: reportLocks(plan),
        unexpected: locks.flatMap(reportUnexpected),
        findings: plan.findings.map(reportProblem),
        refusals: plan.refusals.map(reportProblem),
        diff: [...plan.changes, ...locks].map(renderDiff).join(""),
    };
}
function reportOutcome(outcome) {
    const { pin } = outcome;
    return {
        path: pin.path,
        line: pin.line,
        place: pin.place,
        package: pin.name.name,
        outcome: outcome.kind,
        before: outcome.kind === "edit" ? outcome.before : outcome.kind === "newer" ? outcome.found : null,
        after: outcome.kind === "edit" ? outcome.after : null,
        reason: outcome.kind === "kept" ? outcome.reason : null,
    };
}
function reportLocks(plan) {
    return plan.locks.map(({ path, packages }) => ({
        path,
        packages: packages.map(({ name, version }) => `${name.name}@${version}`),
    }));
}
function reportUnexpected(lock) {
    return lock.unexpected.map(({ name }) => `${lock.path}: ${name.name}`);
}
function reportProblem(problem) {
    const { code, expected, found, fix, location } = problem;
    return {
        code,
        expected,
        found,
        fix,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
    };
}
/** The change of one file as a unified diff, the way `git diff` prints it. Empty when nothing changed. */
function renderDiff(change) {
    const before = Buffer.from(change.before).toString("utf8");
    const after = Buffer.from(change.after).toString("utf8");
    if (before === after)
        return "";
    const names = [`a/${change.path}`, `b/${change.path}`];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(...names, before, after, undefined, undefined, { context: 1 });
    // The library heads a patch with a ruler that git does not print.
    return patch.replace(/^=+\n/, "");
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree),
/* harmony export */   j: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

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

/***/ 6647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareSpelled)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
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

/***/ 5005:
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

/***/ 1062:
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

/***/ 2552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* unused harmony export splitTagFormat */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5615);





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

/***/ 2169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export isHighestStable */
/**
 * Negative when `a` comes before `b`, zero when they are one version, positive otherwise.
 * SemVer precedence; PEP 440 orders these versions the same way.
 */
function compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrereleases(a.prerelease, b.prerelease));
}
/** Whether the version is an alpha, a beta or a release candidate. */
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.4` of `1.4.2`: the line of releases a patch belongs to. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}
/** Whether two versions are of one line. */
function isSameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
/** Whether `version` is stable and no version in `existing` is stable and higher. */
function isLatest(version, existing) {
    return isHighestStable(version, existing, () => true);
}
/** Whether `version` is stable and no stable version in `existing` that `sameLine` accepts is higher. */
function isHighestStable(version, existing, sameLine) {
    if (isPrerelease(version))
        return false;
    return !existing.some((other) => !isPrerelease(other) && sameLine(other) && compareVersions(other, version) > 0);
}
/**
 * The next stable version. Of a pre-release it is the version being prepared when that is already such a step,
 * as `npm version` has it: patch of `1.4.0-rc.2` is `1.4.0`, major of it is `2.0.0`.
 */
function nextVersion(version, part) {
    const { major, minor, patch } = version;
    const prepared = isPrerelease(version);
    switch (part) {
        case "major":
            return prepared && minor === 0 && patch === 0
                ? { major, minor, patch }
                : { major: major + 1, minor: 0, patch: 0 };
        case "minor":
            return prepared && patch === 0 ? { major, minor, patch } : { major, minor: minor + 1, patch: 0 };
        case "patch":
            return { major, minor, patch: prepared ? patch : patch + 1 };
    }
}
const rank = { alpha: 0, beta: 1, rc: 2 };
function comparePrereleases(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return rank[a.identifier] - rank[b.identifier] || a.number - b.number;
}


/***/ }),

/***/ 7317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ parsePep440),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export longestVersion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5005);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);



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
const identifiers = new Map([
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
    const identifier = identifiers.get(groups["identifier"]?.toLowerCase() ?? "");
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

/***/ 6949:
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

/***/ 7027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ locateClones),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

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

/***/ 6276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ observeClone),
  O: () => (/* binding */ versionTags)
});

// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(4674);
;// CONCATENATED MODULE: ./packages/suite/next-release.ts


const parser = new dist/* CommitParser */.Jf({
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
    return (0,version_order/* nextVersion */.yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
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

;// CONCATENATED MODULE: ./packages/suite/observe.ts


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
    const latest = versions.find(({ version }) => !(0,version_order/* isPrerelease */.V1)(version)) ?? versions[0];
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
            : nextRelease(latest?.version, bumpOf(since.map(({ message }) => message))),
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
    const read = (0,tag/* tagReader */.uO)(format);
    return tags
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version));
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

/***/ 1510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ applyBump),
/* harmony export */   T: () => (/* binding */ applyTag)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

/** Makes the tag and, when asked, pushes branch and tag in one atomic transaction. A tag that stands already is kept. */
async function applyTag(plan, options) {
    const git = options.machine.git(plan.directory);
    if (plan.kind === "create")
        await git.createTag({ name: plan.tag, commit: plan.commit, message: `${plan.tag}\n` });
    if (!options.push)
        return;
    const branch = `refs/heads/${plan.branch}`;
    // A clone of another branch has this one from its remote alone, where the commit then is already.
    const branches = (await git.resolve(branch)) === undefined ? [] : [branch];
    await git.push(options.remote, [...branches, `refs/tags/${plan.tag}`]);
}
/**
 * Writes the version files, each by one atomic replacement.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
async function applyBump(plan, options) {
    const files = options.machine.files(plan.directory);
    for (const change of plan.changes) {
        if (Buffer.compare(await files.read(change.path), change.before) !== 0) {
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
                code: "file-changed",
                expected: "the file as it was when the plan was made",
                found: "another content: somebody is editing it",
                fix: "Save your work and run the command again. Nothing was written.",
                location: { file: change.path },
            });
        }
    }
    for (const change of plan.changes)
        await files.replace(change.path, change.after);
}


/***/ }),

/***/ 8306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ observeTagging)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1807);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6794);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7734);
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8082);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9081);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6276);





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
        if (!(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .mayDeclareVersion */ .O)(path))
            continue;
        try {
            const source = new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL(path, bytes);
            sources.set(path, source);
            if (isOwnDeclaration(source))
                declared.push(...ownVersions(source, repository));
        }
        catch (error) {
            if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_))
                throw error;
            problems.push(error);
        }
    }
    return { clone, contained: await containedTags(machine, clone), declared, locks, sources, problems };
}
async function containedTags(machine, clone) {
    if (clone.head === undefined || clone.tags.length === 0)
        return [];
    const names = clone.tags.map(({ name }) => name);
    const contained = new Set(await machine.git(clone.directory).contains(clone.head, names));
    return clone.tags.filter(({ name }) => contained.has(name));
}
async function readFiles(machine, clone, from) {
    const tree = from === "commit" ? commitOf(machine, clone) : (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_5__/* .folderTree */ .j)(machine.files(clone.directory));
    const isWanted = (path) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .mayDeclareVersion */ .O)(path) || (from === "work-tree" && isLock(path.slice(path.lastIndexOf("/") + 1)));
    const paths = await tree.list();
    return tree.read(paths.filter((path) => isWanted(path) && !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__/* .isVendored */ .E)(path)));
}
function commitOf(machine, clone) {
    if (clone.head !== undefined)
        return (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_5__/* .commitTree */ .S)(machine.git(clone.directory), clone.head);
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
/** A private package below the root (a demo, a docs site) is not released: its version is its own affair. */
function isOwnDeclaration(source) {
    return !source.path.includes("/") || (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_7__/* .describePackage */ .I)(source)?.isPrivate !== true;
}


/***/ }),

/***/ 3263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planTag),
/* harmony export */   R: () => (/* binding */ requireTagRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8965);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5615);
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
    const existing = clone.tags.find(({ name }) => name === tag);
    if (existing !== undefined) {
        if (existing.commit === head)
            return { kind: "exists", ...common, commit: head };
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "tag-exists",
            expected: `no tag ${tag}, or one on ${head.slice(0, 12)}`,
            found: `${tag} on ${existing.commit.slice(0, 12)}`,
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
function outOfOrder({ clone, contained }, version) {
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
    const beside = clone.tags.find((tag) => tag.commit === clone.head && !isCandidateOf(tag.version, version));
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
    const newer = clone.tags.find((tag) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(tag.version) === (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(version) && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(tag.version, version) > 0);
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


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportBump),
/* harmony export */   n: () => (/* binding */ reportTag)
/* harmony export */ });
/* harmony import */ var _release_actions_pinning_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5615);


function reportTag(plan, done) {
    const { repository, directory, tag, commit } = plan;
    return {
        schema: 1,
        repository,
        directory,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.version),
        tag,
        commit,
        ...done,
    };
}
function reportBump(plan, { applied }) {
    return {
        schema: 1,
        repository: plan.repository,
        directory: plan.directory,
        from: plan.from === undefined ? null : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.from),
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.version),
        tag: plan.tag,
        isStatic: plan.isStatic,
        applied: applied && plan.changes.length > 0,
        files: plan.changes.map(({ path }) => path),
        placeholders: plan.placeholders,
        staleLocks: plan.staleLocks,
        diff: plan.changes.map(_release_actions_pinning_report__WEBPACK_IMPORTED_MODULE_1__/* .renderDiff */ ["in"]).join(""),
    };
}


/***/ })

};

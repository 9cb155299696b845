export const id = 457;
export const ids = [457];
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

/***/ 1422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/pinning/observe.ts
var observe = __webpack_require__(7656);
// EXTERNAL MODULE: ./packages/pinning/tree.ts
var tree = __webpack_require__(8082);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
;// CONCATENATED MODULE: ./packages/pinning/names.ts


/**
 * The names to look for, with every image and repository that ends in a bare name: `coreason-runtime` stands for
 * `ghcr.io/coreason-ai/coreason-runtime`, too. A name without an owner stays as it is, so that `redis` the Python
 * package does not become `bitnami/redis` the image by accident of a prefix: only a whole last part counts.
 */
function expandNames(names, facts) {
    const bare = names.filter(({ ecosystem, name }) => pathLike.has(ecosystem) && !name.includes("/"));
    const wanted = new Set(bare.map(looseKey));
    const found = facts.manifests.flatMap((source) => readable(() => (0,plan_manifest/* readManifest */.WI)(source)).flatMap(({ name: { ecosystem, name } }) => {
        const last = name.slice(name.lastIndexOf("/") + 1);
        return name.includes("/") && wanted.has(looseKey({ ecosystem, name: last }))
            ? [(0,package_name/* packageName */.oZ)(ecosystem, name)]
            : [];
    }));
    const unique = new Map([...names, ...found].map((name) => [(0,package_name/* packageKey */.MO)(name), name]));
    return [...unique.values()];
}
/** Python's spelling of a name, `coreason_runtime`, is the repository's and the image's with a dash. */
function looseKey({ ecosystem, name }) {
    return `${ecosystem}:${name.toLowerCase().replaceAll(/[-_.]+/g, "-")}`;
}
const pathLike = new Set(["image", "github"]);
/** A file that cannot be read is reported where it is planned, not here. */
function readable(read) {
    try {
        return read();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./packages/pinning/plan.ts + 1 modules
var pinning_plan = __webpack_require__(8848);
// EXTERNAL MODULE: ./packages/pinning/report.ts
var pinning_report = __webpack_require__(2400);
// EXTERNAL MODULE: ./packages/pinning/apply.ts + 13 modules
var apply = __webpack_require__(9788);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 9 modules
var node_machine = __webpack_require__(6404);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(6076);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/cli/version-argument.ts
var version_argument = __webpack_require__(3059);
;// CONCATENATED MODULE: ./packages/cli/release-named.ts


/**
 * The release that `NAME@VERSION` names. A prefix (`npm:`) says in which ecosystem; a bare name is looked for
 * in all, as images and repositories by the last part of their path.
 * @throws {UsageError} `pin-argument`, or what is wrong with the version.
 */
function releaseNamed(argument) {
    const at = argument.lastIndexOf("@");
    const spelled = argument.slice(0, Math.max(at, 0));
    if (spelled === "" || at === argument.length - 1)
        throw malformed(argument);
    const version = (0,version_argument/* versionArgument */.K)(argument.slice(at + 1));
    const colon = spelled.indexOf(":");
    const prefix = colon < 0 ? undefined : package_name/* ecosystems */.uU.find((ecosystem) => ecosystem === spelled.slice(0, colon));
    if (colon >= 0 && prefix === undefined && !/^[a-z0-9.-]+:\d+\//i.test(spelled))
        throw malformed(argument);
    const name = prefix === undefined ? spelled : spelled.slice(colon + 1);
    if (!/^@?[\w./:-]{1,200}$/.test(name) || name.includes(".."))
        throw malformed(argument);
    return {
        repository: name,
        names: prefix === undefined ? namesOf(name) : [(0,package_name/* packageName */.oZ)(prefix, name)],
        version,
        tag: (0,tag/* formatTag */._3)(version),
    };
}
function namesOf(name) {
    const kinds = name.startsWith("@")
        ? ["npm"]
        : name.includes("/")
            ? ["image", "github"]
            : package_name/* ecosystems */.uU;
    return kinds.map((ecosystem) => (0,package_name/* packageName */.oZ)(ecosystem, name));
}
function malformed(argument) {
    return new errors/* UsageError */.eb({
        code: "pin-argument",
        expected: "NAME@VERSION, such as coreason-manifest@1.4.0 or npm:@coreason-ai/manifest@1.4.0",
        found: `"${(0,escape_text/* escapeText */.X)(argument)}"`,
        fix: `Name the package and the version; a prefix is one of ${package_name/* ecosystems */.uU.join(", ")}.`,
    });
}

// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(6800);
// EXTERNAL MODULE: ./packages/cli/terminal/diff.ts
var diff = __webpack_require__(3717);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
;// CONCATENATED MODULE: ./packages/cli/terminal/pins.ts


/** What happened to every pin, then the diff, then what a person should look at. */
function renderPins(terminal, report) {
    const { colors } = terminal;
    const parts = [(0,diff/* colorDiff */.N)(terminal, report.diff)];
    for (const pin of report.pins) {
        const place = `${pin.path}:${pin.line} ${pin.place}`;
        if (pin.outcome === "newer")
            parts.push(`${colors.yellow("newer")} ${place}: ${pin.before ?? ""} stays (--allow-downgrade lowers it)\n`);
        if (pin.outcome === "kept")
            parts.push(`${colors.dim("kept")} ${place}: ${pin.reason ?? ""}\n`);
        if (pin.outcome === "current")
            parts.push(`${colors.dim("current")} ${place}\n`);
    }
    parts.push(...report.findings.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)));
    parts.push(...report.refusals.map((refusal) => (0,problem/* renderProblemLines */.t)(terminal, refusal)));
    if (!report.applied) {
        parts.push(...report.locks.map(({ path, packages }) => `${colors.dim("then refresh")} ${[path, ...packages].join(" ")}\n`));
    }
    parts.push(...report.unexpected.map((moved) => `${colors.yellow("also moved")} ${moved}\n`));
    return `${parts.join("")}${verdict(terminal, report)}\n`;
}
function verdict(terminal, report) {
    const { colors } = terminal;
    const moved = report.pins.filter(({ outcome }) => outcome === "edit").length;
    const name = `${report.package} ${report.version}`;
    if (report.refusals.length > 0)
        return colors.red(`Refused: ${name} cannot be pinned everywhere, so nothing was changed.`);
    if (report.pins.length === 0)
        return colors.yellow(`No pin of ${report.package} was found.`);
    if (moved === 0 && report.locks.length === 0)
        return `Nothing to do for ${name}.`;
    const what = `${moved} pin${moved === 1 ? "" : "s"} and ${report.locks.length} lockfile${report.locks.length === 1 ? "" : "s"}`;
    return report.applied ? colors.green(`✔ ${name}: ${what} moved.`) : `${name}: ${what} would move.`;
}

// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/pin.ts









async function run({ values, options, terminal }) {
    const named = releaseNamed(values[0] ?? "");
    const directory = (0,external_node_path_.resolve)(terminal.cwd, options.dir ?? ".");
    const machine = (0,node_machine/* nodeMachine */.w)({ environment: terminal.environment });
    // A workspace keeps its lockfile at its root: below it, the whole clone is looked at for locks.
    const { root, within } = (await (0,suite/* cloneAround */.n0)(machine, directory)) ?? { root: directory, within: "" };
    const files = machine.files(root);
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        onProgress(`reading ${directory}`);
        const facts = await (0,observe/* observePins */.L)((0,tree/* folderTree */.j)(files), named.names, { within });
        const release = { ...named, names: expandNames(named.names, facts) };
        const target = {
            release,
            policy: options.pin ?? "keep",
            widen: options.widen,
            allowDowngrade: options["allow-downgrade"],
        };
        const plan = (0,pinning_plan/* planPins */.O)(facts, [target], { locks: !options["no-lock"] });
        if (plan.refusals.length > 0 || options["dry-run"] || (0,pinning_plan/* isEmpty */.I)(plan))
            return (0,pinning_report/* reportPins */.f2)(release, plan, undefined);
        const before = new Map(facts.locks.map(({ path, bytes }) => [path, bytes]));
        const result = await (0,apply/* applyPins */.R)(plan, files, { machine, before, pretendVersion: undefined, onProgress });
        return (0,pinning_report/* reportPins */.f2)(release, plan, result);
    });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render: renderPins });
    if (report.refusals.length > 0)
        return exit_codes/* exitCodes */.h.refused;
    // A name that nothing pins is more often misspelled than not: a script has to notice.
    const isPartly = report.findings.length > 0 || report.unexpected.length > 0 || report.pins.length === 0;
    return isPartly ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

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
    const { default: ora } = await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 3929));
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

/***/ 8731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ governs)
/* harmony export */ });
/* unused harmony export lockFor */
/** The lockfiles that can lock what a manifest of that name pins. */
const locksOfManifest = {
    "pyproject.toml": ["uv.lock", "poetry.lock"],
    "package.json": ["npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock"],
    "pnpm-workspace.yaml": ["pnpm-lock.yaml"],
    "Cargo.toml": ["Cargo.lock"],
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
        // A poetry project has no members.
        case "poetry":
            return false;
        // These record names but no folders.
        case "cargo":
        case "yarn-classic":
            return true;
        default: {
            const member = own === "" ? other : other.slice(own.length + 1);
            return lock.locked.some(({ source }) => isFolder(source) && normalize(source.address) === member);
        }
    }
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

/***/ 1051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ satisfies),
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6647);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2640);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9081);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);


/**
 * The pins that a lockfile does not satisfy. Only what can be told counts: a pin on a branch, a dist-tag or a
 * workspace member is never a mismatch. Give only pins of manifests that the lock governs.
 */
function mismatches(pins, lock) {
    const byName = new Map();
    for (const locked of lock.locked) {
        const key = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(locked.name);
        const known = byName.get(key);
        if (known === undefined)
            byName.set(key, [locked]);
        else
            known.push(locked);
    }
    return pins
        .filter((pin) => pin.name.ecosystem === ecosystemOf[lock.kind] && !neverLocked.test(pin.place))
        .flatMap((pin) => {
        const locked = byName.get((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(pin.name)) ?? [];
        if (locked.length === 0 && (pin.value.kind === "unpinned" || lockedOnlyIfUsed.test(pin.place)))
            return [];
        const isSatisfied = locked.some((candidate) => satisfies(pin.value, candidate));
        return isSatisfied ? [] : [{ pin, lock: lock.path, locked }];
    });
}
const ecosystemOf = {
    uv: "pypi",
    poetry: "pypi",
    npm: "npm",
    pnpm: "npm",
    "yarn-classic": "npm",
    "yarn-berry": "npm",
    cargo: "cargo",
};
/** What builds a package is resolved when it is built; `engines` name no package. */
const neverLocked = /^(?:build-system|engines|tool\.uv\.(?:build-constraint|extra-build)-dependencies)\b/;
/** These say which version is taken if anything asks for the package, which nothing need do. */
const lockedOnlyIfUsed = /constraint|override|resolution|peerDependencies|optionalDependencies|catalog|workspace\.dependencies|^dependency-groups/i;
/** Whether a locked package is what a pin asks for. True when that cannot be told. */
function satisfies(value, locked) {
    if (locked.source.kind === "workspace" || locked.source.kind === "path")
        return true;
    switch (value.kind) {
        case "constraint":
            // A constraint beside a git or URL source is checked against what that source builds, which npm does not record.
            return locked.version === "" || admitsSpelled(value, locked);
        case "version":
            return sameVersion(locked, value.text);
        case "artifact-url":
            return locked.version === "" || sameVersion(locked, value.version);
        case "git-tag":
            return isOnReference(value.text, locked);
        case "commit":
            return locked.source.kind !== "git" || locked.source.address.includes(value.text);
        case "image":
        case "unpinned":
            return true;
    }
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
function admitsSpelled(constraint, { version, name }) {
    const parsed = parse(name.ecosystem === "pypi" ? _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .parsePep440 */ .FB : _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .parseSemver */ .kf, version);
    try {
        // What is locked has been chosen already: whether pre-releases are wanted was decided then.
        if (parsed !== undefined)
            return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .admits */ .t)(constraint, parsed, { prereleases: true });
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_)
            return true;
        throw error;
    }
    // Versions that nobody here could release: `1.2.3.post1`, `2024.1.dev3`, `1.2.3-canary.4`.
    if (constraint.syntax !== "pep440" || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(version) === null)
        return true;
    return constraint.text.trim() === "" || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, constraint.text, { prereleases: true });
}
function parse(read, text) {
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePins)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5250);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9636);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3665);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6794);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9081);



/** Reads every manifest that may pin one of `names`, and every lockfile. */
async function observePins(tree, names, { charts = [], within = "" } = {}) {
    const paths = (await tree.list()).filter((path) => !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(path));
    const inside = within === "" ? paths : paths.filter((path) => path.startsWith(`${within}/`));
    const manifestPaths = inside.filter((path) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .editorFor */ .T)(path) !== undefined);
    const lockPaths = paths.filter((path) => _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__/* .lockFormats */ .wQ.some((format) => baseName(path) === format.fileName));
    const { files, problems } = await tree.read([...new Set([...manifestPaths, ...lockPaths])]);
    const found = [...problems];
    const manifests = manifestPaths.flatMap((path) => {
        const bytes = files.get(path);
        // Most files of a large repository pin something else: they are told apart before anything is parsed.
        if (bytes === undefined || !((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .mayMention */ ._)(bytes, names) || charts.includes(path)))
            return [];
        return collect(found, () => new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .kL(path, bytes));
    });
    const locks = lockPaths.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : collect(found, () => readLock(path, bytes));
    });
    return { manifests, locks, problems: found };
}
function readLock(path, bytes) {
    const format = _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__/* .lockFormats */ .wQ.find((candidate) => candidate.fileName === baseName(path) && candidate.recognises(bytes));
    if (format === undefined) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_({
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
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_))
            throw error;
        problems.push(error);
        return [];
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ isEmpty),
  O: () => (/* binding */ planPins)
});

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 16 modules
var lock_formats = __webpack_require__(5250);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 5 modules
var edit_manifest = __webpack_require__(7593);
// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(2622);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(8731);
// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts
var mismatches = __webpack_require__(1051);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(6647);
;// CONCATENATED MODULE: ./packages/pinning/plan-locks.ts


/**
 * The lockfiles that lag behind: a pin they govern moves, or the lock holds nothing that is new enough for one that
 * stays. A package is named only where no version the lock holds will do: never for a package that no pin names, and
 * never to leave a newer version that the pins admit, unless a downgrade is allowed.
 */
function planLocks(locks, manifests, outcomes, targets) {
    const paths = locks.map(({ path }) => path);
    return locks.flatMap((lock) => {
        const governed = new Set(manifests.filter((manifest) => (0,governs/* governs */.V)(lock, manifest, paths)));
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
        return !isOlder && (0,mismatches/* satisfies */.i)(value, locked);
    return value.kind === "constraint" && !isOlder && (0,mismatches/* satisfies */.i)({ ...value, text: outcome.after }, locked);
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
};

;// CONCATENATED MODULE: ./packages/pinning/plan.ts




/** Plans the whole repository: all files, all targets. Pure. */
function planPins(facts, targets, options) {
    const refusals = facts.problems.filter((problem) => options.locks || !isOfLock(problem));
    const outcomes = [];
    const changes = [];
    for (const source of facts.manifests) {
        try {
            const found = targets.flatMap((target) => [
                ...(0,plan_manifest/* planManifest */.jO)(source, target),
                ...planAppVersion(source, target),
            ]);
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
    const locks = options.locks
        ? planLocks(facts.locks, facts.manifests.map(({ path }) => path), outcomes, targets)
        : [];
    refusals.push(...outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [located(outcome)] : [])));
    const findings = outcomes.flatMap((outcome) => (outcome.kind === "finding" ? [located(outcome)] : []));
    return { outcomes, changes, locks, refusals, findings };
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
function planAppVersion(source, target) {
    if (target.appVersionCharts?.includes(source.path) !== true)
        return [];
    const pin = (0,chart/* readAppVersion */.D)(source, (0,package_name/* packageName */.oZ)("component", target.release.repository));
    return pin === undefined ? [] : [(0,plan_manifest/* planPin */.jB)(source, pin, target)];
}


/***/ })

};

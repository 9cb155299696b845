export const id = 1566;
export const ids = [1566];
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
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70542);
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

/***/ 71051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ satisfies),
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41062);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56647);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52640);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49081);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
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
    const overridden = new Set(pins.filter(({ place }) => overriding.test(place)).map(({ name }) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(name)));
    return pins
        .filter((pin) => pin.name.ecosystem === ecosystemOf[lock.kind] && !neverLocked.test(pin.place))
        .flatMap((pin) => {
        const locked = byName.get((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(pin.name)) ?? [];
        if (locked.length === 0 && (pin.value.kind === "unpinned" || lockedOnlyIfUsed.test(pin.place)))
            return [];
        const isSatisfied = locked.some((candidate) => satisfies(pin.value, candidate));
        return isSatisfied || isOverruled(pin, overridden) ? [] : [{ pin, lock: lock.path, locked }];
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
    bun: "npm",
    pdm: "pypi",
};
/** What builds a package is resolved when it is built; `engines` name no package. */
const neverLocked = /^(?:build-system|engines|tool\.uv\.(?:build-constraint|extra-build)-dependencies)\b/;
/** These say which version is taken if anything asks for the package, which nothing need do. */
const lockedOnlyIfUsed = /constraint|override|resolution|peerDependencies|optionalDependencies|catalog|workspace\.dependencies|^dependency-groups/i;
/** The lock holds what these say, whatever others ask for. */
const overriding = /^(?:(?:pnpm\.)?overrides|resolutions|tool\.uv\.override-dependencies)\b/;
/** Whether another pin may decide instead; an override for what stands below one package decides only there. */
function isOverruled({ place, name }, overridden) {
    if (!overriding.test(place))
        return overridden.has((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(name));
    return !/^[\w.]+-dependencies\b/.test(place) && place.replace(/^(?:pnpm\.)?\w+\./, "") !== name.name;
}
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
    unread("pylock.toml", "pypi", "the tool that wrote it"),
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

/***/ 97593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ editManifest)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(97467);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 36 modules
var editors = __webpack_require__(59636);
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
;// CONCATENATED MODULE: ./packages/manifests/pin-spans.ts
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
    return !isMoving && spansOf(pin).some((span) => span.start === start);
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
    for (const { start, end } of spansOf(pin)) {
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
    return spansOf(pin)
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
function editManifest(source, outcomes) {
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
    if (planned.length > 0)
        verifyEdit(editor, source, { after: new manifests_source/* Source */.kL(source.path, bytes), planned });
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

/***/ 37656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePins)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16331);
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50141);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59636);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43665);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26794);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49081);



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
    const unreadLocks = paths.filter((path) => (0,_release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_5__/* .unreadLockOf */ .k)(path) !== undefined);
    return { manifests, locks, unreadLocks, problems: found };
}
function readLock(path, bytes) {
    const format = _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__/* .lockFormats */ .wQ.find((candidate) => candidate.fileName === baseName(path) && candidate.recognises(bytes));
    if (format === undefined) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_({
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
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P_))
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
const lockKinds = [...refreshedKinds, "bun", "pdm"];
function isRefreshed(kind) {
    return refreshedKinds.some((known) => known === kind);
}

// EXTERNAL MODULE: ./packages/lockfiles/lock-formats.ts + 18 modules
var lock_formats = __webpack_require__(16331);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 5 modules
var edit_manifest = __webpack_require__(97593);
// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(72622);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(68731);
// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts
var mismatches = __webpack_require__(71051);
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
    bun: "npm",
    pdm: "pypi",
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
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* unused harmony export splitTagFormat */
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
/* harmony export */   FB: () => (/* binding */ parsePep440),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export longestVersion */
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

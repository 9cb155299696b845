export const id = 422;
export const ids = [422];
export const modules = {

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
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts
var plan_manifest = __webpack_require__(9060);
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
    const wanted = new Set(bare.map(package_name/* packageKey */.MO));
    const found = facts.manifests.flatMap((source) => readable(() => (0,plan_manifest/* readManifest */.W)(source)).flatMap(({ name: { ecosystem, name } }) => {
        const last = (0,package_name/* packageName */.oZ)(ecosystem, name.slice(name.lastIndexOf("/") + 1));
        return name.includes("/") && wanted.has((0,package_name/* packageKey */.MO)(last)) ? [(0,package_name/* packageName */.oZ)(ecosystem, name)] : [];
    }));
    const unique = new Map([...names, ...found].map((name) => [(0,package_name/* packageKey */.MO)(name), name]));
    return [...unique.values()];
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
// EXTERNAL MODULE: ./packages/pinning/apply.ts + 8 modules
var apply = __webpack_require__(2486);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 9 modules
var node_machine = __webpack_require__(3153);
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

// EXTERNAL MODULE: ./packages/cli/suite.ts + 1 modules
var suite = __webpack_require__(7417);
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
        parts.push(...report.locks.map(({ path, packages }) => `${colors.dim("then refresh")} ${path}: ${packages.join(", ")}\n`));
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
        const target = { release, policy: options.pin ?? "keep", allowDowngrade: options["allow-downgrade"] };
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

/***/ 7467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

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

/***/ 4702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ editManifest)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(7467);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 35 modules
var editors = __webpack_require__(278);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(6794);
;// CONCATENATED MODULE: ./packages/manifests/changed-leaves.ts
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

// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-quotes.ts
var yaml_quotes = __webpack_require__(1008);
;// CONCATENATED MODULE: ./packages/manifests/verify-edit.ts



/**
 * Reads the edited file again and compares: the same pins stand at the same places, the edited ones with their new text
 * and all others as before, and no other value of the file differs.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyEdit(editor, before, { after, planned }) {
    const moved = new Map(planned.map((outcome) => [outcome.pin.place, outcome]));
    const old = editor.readPins(before);
    const now = readAgain(editor, after);
    if (old.length !== now.length)
        throw unsafe(before, `${old.length} pins became ${now.length}`);
    for (const [index, pin] of old.entries()) {
        const other = now[index];
        if (other?.place !== pin.place || other.name.name !== pin.name.name) {
            throw unsafe(before, `another pin at ${pin.place}`, pin);
        }
        const expected = textsOf(before, pin, moved.get(pin.place)?.edits ?? []);
        if (expected !== textsOf(after, other, []))
            throw unsafe(before, `an unexpected value at ${pin.place}`, pin);
    }
    verifyData(editor, before, { after, planned });
}
function verifyData(editor, before, { after, planned }) {
    if (editor.parse === undefined)
        return;
    const replacements = planned.flatMap((outcome) => [
        ...outcome.edits.map((edit) => ({ before: sliceOf(before, edit), after: (0,yaml_quotes/* unquoteYaml */.vF)(edit.text) })),
        // Where the file spells the text with escapes, the data has it without.
        { before: outcome.before, after: (0,yaml_quotes/* unquoteYaml */.vF)(outcome.after) },
    ]);
    for (const leaf of changedLeaves(editor.parse(before), editor.parse(after))) {
        if (!isExplained(leaf.before, leaf.after, replacements)) {
            throw unsafe(before, `${JSON.stringify(leaf.before)} became ${JSON.stringify(leaf.after)} at ${leaf.place}`);
        }
    }
}
/** Whether replacing some of the texts, left to right, makes one value of the other. */
function isExplained(before, after, replacements) {
    if (before === after)
        return true;
    // A number such as `1.10` reads as another one, so its text cannot be compared.
    if (typeof before === "number" && (typeof after === "number" || typeof after === "string"))
        return replacements.length > 0;
    if (typeof before !== "string" || typeof after !== "string")
        return false;
    return replacements.some((replacement) => {
        for (let at = 0; at <= before.length; at++) {
            if (before[at - 1] !== after[at - 1])
                return false;
            const isHere = before.startsWith(replacement.before, at) && after.startsWith(replacement.after, at);
            const [rest, wanted] = [
                before.slice(at + replacement.before.length),
                after.slice(at + replacement.after.length),
            ];
            if (isHere && isExplained(rest, wanted, replacements))
                return true;
        }
        return false;
    });
}
/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function textsOf(source, pin, edits) {
    return spansOf(pin)
        .map(({ start, end }) => {
        const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
        return edit === undefined ? sliceOf(source, { start, end }) : (0,yaml_quotes/* unquoteYaml */.vF)(edit.text);
    })
        .join("\n");
}
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
function sliceOf(source, { start, end }) {
    return new TextDecoder().decode(source.bytes.subarray(start, end));
}
function readAgain(editor, after) {
    try {
        return editor.readPins(after);
    }
    catch (cause) {
        throw unsafe(after, "a file that can no longer be read", undefined, cause);
    }
}
function unsafe(source, found, pin, cause) {
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: pin === undefined ? { file: source.path } : { file: source.path, line: pin.line, column: pin.column },
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/manifests/edit-manifest.ts





/**
 * The file's bytes with every planned edit applied, read again and compared: only the intended values changed.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed.
 */
function editManifest(source, outcomes) {
    const planned = outcomes.filter((outcome) => outcome.kind === "edit");
    const bytes = (0,apply_edits/* applyEdits */.c)(source.bytes, distinct(planned.flatMap(({ edits }) => edits)));
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
        verifyEdit(editor, source, { after: new manifests_source/* Source */.k(source.path, bytes), planned });
    return bytes;
}
/** Two images of one release may share the variable that holds their tag: one edit moves both. */
function distinct(edits) {
    return [...new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit])).values()];
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePins)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5250);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(278);
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
        return collect(found, () => new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(path, bytes));
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

// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(8731);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(6647);
;// CONCATENATED MODULE: ./packages/pinning/plan-locks.ts


/**
 * The lockfiles that lag behind: a pin they govern moves, or already admits the release while the lock holds
 * an older version. A lock is never moved to an older version, and never for a package that no pin names.
 */
function planLocks(locks, manifests, outcomes, releases) {
    const paths = locks.map(({ path }) => path);
    return locks.flatMap((lock) => {
        const governed = new Set(manifests.filter((manifest) => (0,governs/* governs */.V)(lock, manifest, paths)));
        // What builds a package is resolved when it is built: no lockfile holds it.
        const own = outcomes.filter(({ pin }) => governed.has(pin.path) && !pin.place.startsWith("build-system"));
        const packages = releases.flatMap((release) => release.names.flatMap((name) => planPackage(lock, name, release, own) ?? []));
        const moves = own.some(({ kind, pin }) => kind === "edit" && pin.name.ecosystem === ecosystemOf[lock.kind]);
        return packages.length === 0 && !moves ? [] : [{ path: lock.path, kind: lock.kind, packages }];
    });
}
function planPackage(lock, name, release, outcomes) {
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
    const moves = pins.some(({ kind }) => kind === "edit");
    const admits = pins.some(({ kind }) => kind === "current" || kind === "kept");
    const lags = held.length === 0 || from.some((locked) => ((0,compare_spelled/* compareSpelled */.f)(name.ecosystem, locked, version) ?? 0) < 0);
    return moves || (admits && lags) ? { name, from, version } : undefined;
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

// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts
var plan_manifest = __webpack_require__(9060);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 2 modules
var edit_manifest = __webpack_require__(4702);
// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(2622);
// EXTERNAL MODULE: ./packages/manifests/repin.ts + 20 modules
var repin = __webpack_require__(6973);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/pinning/plan.ts



/** Plans the whole repository: all files, all targets. Pure. */
function planPins(facts, targets, options) {
    const refusals = [...facts.problems];
    const outcomes = [];
    const changes = [];
    for (const source of facts.manifests) {
        try {
            const found = targets.flatMap((target) => [
                ...(0,plan_manifest/* planManifest */.j)(source, target),
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
        ? planLocks(facts.locks, facts.manifests.map(({ path }) => path), outcomes, targets.map(({ release }) => release))
        : [];
    refusals.push(...outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [located(outcome)] : [])));
    const findings = outcomes.flatMap((outcome) => (outcome.kind === "finding" ? [located(outcome)] : []));
    return { outcomes, changes, locks, refusals, findings };
}
/** Whether there is nothing to do. */
function isEmpty(plan) {
    return plan.changes.length === 0 && plan.locks.length === 0;
}
function located(outcome) {
    const { path, line, column } = outcome.pin;
    return { ...outcome.problem, location: outcome.problem.location ?? { file: path, line, column } };
}
function planAppVersion(source, target) {
    if (target.appVersionCharts?.includes(source.path) !== true)
        return [];
    const pin = (0,chart/* readAppVersion */.D)(source, (0,package_name/* packageName */.oZ)("component", target.release.repository));
    return pin === undefined ? [] : [(0,repin/* planRepin */.o)(pin, target)];
}


/***/ })

};

export const id = 1616;
export const ids = [1616];
export const modules = {

/***/ 17127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preCommit: () => (/* binding */ preCommit)
});

// EXTERNAL MODULE: ./packages/manifests/static-versions/read-static-versions.ts + 3 modules
var read_static_versions = __webpack_require__(25731);
// EXTERNAL MODULE: ./packages/manifests/aside.ts
var manifests_aside = __webpack_require__(22655);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts
var describe_package = __webpack_require__(60526);
// EXTERNAL MODULE: ./packages/manifests/static-versions/plan-static-version.ts
var plan_static_version = __webpack_require__(8965);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/workspaces/named-members.ts
var named_members = __webpack_require__(80721);
;// CONCATENATED MODULE: ./packages/hooks/observe-members.ts


/**
 * Those of the staged manifests that a workspace names as a member, as the commit will have it. Where a path is not staged,
 * the index still holds the file.
 */
async function observeMembers(index, staged) {
    const paths = staged.filter((path) => !(0,vendored/* isInstalled */.j)(path));
    const roots = new Set(paths.flatMap(foldersAbove).flatMap((folder) => named_members/* workspaceRoots */.L.map((name) => folder + name)));
    const read = roots.size === 0 ? new Map() : await index.read([...roots]);
    const { members } = (0,named_members/* namedMembers */.l)(paths, [...read].flatMap(([path, bytes]) => sourceOf(path, bytes)));
    return new Set([...members].flatMap(([path, pattern]) => ((0,manifests_aside/* isNamedAside */.yZ)(path, pattern) ? [] : [path])));
}
/** `a/b/c.json` lies below the top and `a/`. */
function foldersAbove(path) {
    const names = path.split("/").slice(0, -2);
    return ["", ...names.map((_, index) => `${names.slice(0, index + 1).join("/")}/`)];
}
/** A file that cannot be read names no members; where it is staged, it is named for that. */
function sourceOf(path, bytes) {
    try {
        return [new manifests_source/* Source */.kL(path, bytes)];
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/hooks/check-staged.ts



/**
 * The staged files that declare a version of their own where the tag is to decide: npm packages stand at the placeholder,
 * Python packages are dynamic. Private packages are nobody's release, nor are tests and examples that no workspace names, and in a repository that
 * Release Please releases the files do hold the version. What a merge takes over as it is was judged where it was made.
 */
async function checkStaged(index, settings) {
    const declaring = (await index.staged(settings.exclude)).filter(read_static_versions/* mayDeclareVersion */.O);
    const aside = declaring.filter((path) => !(0,manifests_aside/* mayBeReleased */.U9)(path));
    const members = aside.length === 0 ? undefined : await observeMembers(index, aside);
    const staged = declaring.filter((path) => (0,manifests_aside/* mayBeReleased */.U9)(path) || members?.has(path) === true);
    if (staged.length === 0)
        return [];
    const files = await index.read([...staged, releasePlease]);
    if (files.has(releasePlease))
        return [];
    const problems = staged.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : judgeFile(path, bytes, settings);
    });
    if (problems.length === 0)
        return [];
    const merged = new Set(await index.merged([...new Set(problems.map(({ file }) => file))]));
    return problems.filter(({ file }) => !merged.has(file));
}
const releasePlease = ".release-please-manifest.json";
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
    if (kind === "python-module")
        return place === "__version__";
    return ["package-json", "pyproject", "setup-cfg", "setup-py"].includes(kind);
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
        case "setup-cfg":
        case "setup-py":
            return {
                ...base,
                expected: "no version in it: the tag decides",
                fix: "Remove the version, and let a tool read the tag, such as setuptools-scm.",
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
                ...["diff", "--cached", "--raw", "--find-renames=100%", "--diff-filter=AMT", "-z", "--"],
                ...(pathspecs.length === 0 ? [] : [":(top)", ...pathspecs]),
            ]);
            // `:OLD-MODE NEW-MODE OLD-OBJECT NEW-OBJECT STATUS`, then the path.
            const [...fields] = output.split("\0");
            return fields.filter((_, index) => index % 2 === 1 && /^:\d+ 100/.test(fields[index - 1] ?? ""));
        },
        merged: async (paths) => {
            const { exitCode, stdout } = await git.run(["--literal-pathspecs", "diff", "--cached", "--name-only", "-z", "MERGE_HEAD", "--", ...paths], { allow: [128] });
            if (exitCode !== 0)
                return [];
            const own = new Set(stdout.toString("utf8").split("\0"));
            return paths.filter((path) => !own.has(path));
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
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}` and `{1..3}`, `[a-z]`, and `!(a|b)`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)` for one name. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    return globMatcher(pattern)(path);
}
/** The same for many paths, for which the pattern is read once. */
function globMatcher(pattern) {
    const each = expandBraces(pattern).map((one) => one.split("/").map(segmentMatcher));
    return (path) => {
        const names = path.split("/");
        return each.some((segments) => matchesNames(names, segments));
    };
}
/** More are no pattern that somebody meant. */
const mostChoices = 10_000;
/** `a{b,c}d` as `abd` and `acd`, `{1..3}` as 1, 2 and 3; other braces stand for themselves. The innermost pair comes first. */
function expandBraces(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0) {
        open = open.flatMap((each) => {
            const found = /^(?<before>.*?)\{(?<choices>[^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[A-Za-z]\.\.[A-Za-z])\}(?<after>.*)$/s.exec(each)?.groups;
            if (found === undefined) {
                done.push(each);
                return [];
            }
            const { before = "", choices = "", after = "" } = found;
            return choicesOf(choices).map((choice) => `${before}${choice}${after}`);
        });
        if (open.length + done.length > mostChoices)
            return [pattern];
    }
    return done;
}
function choicesOf(text) {
    const range = /^(?<from>[^.,]+)\.\.(?<to>[^.,]+)$/.exec(text)?.groups;
    if (range === undefined)
        return text.split(",");
    const { from = "", to = "" } = range;
    const isNumber = /\d/.test(from);
    const [first, last] = [from, to].map((end) => (isNumber ? Number(end) : (end.codePointAt(0) ?? 0)));
    const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
    return Array.from({ length: high - low + 1 }, (_, index) => isNumber ? String(low + index) : String.fromCodePoint(low + index));
}
/** Row by row, so that many `**` cost no more than names times segments. */
function matchesNames(names, segments) {
    let reached = [true, ...names.map(() => false)];
    for (const segment of segments) {
        const next = [segment === "**" && reached[0] === true];
        for (const [index, name] of names.entries()) {
            next.push(segment === "**"
                ? reached[index + 1] === true || (next[index] === true && !name.startsWith("."))
                : reached[index] === true && segment(name));
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function segmentMatcher(pattern) {
    if (pattern === "**")
        return pattern;
    if (!/[*?[]|[!@+]\(/.test(pattern))
        return (name) => name === pattern;
    const whole = expressionOf(pattern);
    if (whole === undefined)
        return (name) => name === pattern;
    return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}
/** Undefined where it is none, such as `[z-a]`: then it names what is called just that. */
function expressionOf(pattern) {
    try {
        return new RegExp(`^${sourceOf(pattern)}$`, "u");
    }
    catch {
        return undefined;
    }
}
function sourceOf(pattern) {
    const parts = [
        ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
    ];
    return parts
        .map(({ 0: part, groups, index }) => {
        const { kind, choices } = groups ?? {};
        if (kind === undefined || choices === undefined)
            return partOf(part);
        const any = choices.split("|").map(sourceOf).join("|");
        // What is said no to is all that stands there, up to what follows.
        if (kind === "!")
            return `(?!(?:${any})${sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
        return `(?:${any})${kind === "@" ? "" : kind}`;
    })
        .join("");
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

/***/ 26794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export largestManifest */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** Larger files are refused: no manifest is that large, and a parser would take minutes over it. */
const largestManifest = 5 * 1024 * 1024;
const byteOrderMark = "\uFEFF";
/**
 * A text file under edit. Parsers count UTF-16 units of `text`, which has no byte order mark; edits count
 * bytes of the file. This is the one place that converts.
 */
class Source {
    path;
    text;
    bytes;
    #markLength;
    #ascii;
    #lineStarts;
    /**
     * @throws {Refusal} `manifest-too-large`, `manifest-binary` or `manifest-encoding`, naming the file.
     */
    constructor(path, bytes) {
        this.path = path;
        this.bytes = bytes;
        const decoded = decode(path, bytes);
        this.#markLength = decoded.startsWith(byteOrderMark) ? 3 : 0;
        this.text = this.#markLength > 0 ? decoded.slice(1) : decoded;
        this.#ascii = this.text.length + this.#markLength === bytes.length;
    }
    /** The byte span of `text.slice(start, end)`. */
    span(start, end) {
        return { start: this.#byteOffset(start), end: this.#byteOffset(end) };
    }
    /** The text of a byte span. */
    slice({ start, end }) {
        return new TextDecoder().decode(this.bytes.subarray(start, end));
    }
    /** An edit that replaces `text.slice(start, end)`. */
    edit(start, end, text) {
        return { path: this.path, ...this.span(start, end), text };
    }
    /** Line and column, counted from 1, of a UTF-16 offset into `text`. */
    position(offset) {
        const starts = (this.#lineStarts ??= lineStartsOf(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    /** The same, as the location of an error. */
    location(offset) {
        return { file: this.path, ...this.position(offset) };
    }
    /** The UTF-16 offset into `text` of a byte of the file. */
    offset(byte) {
        if (this.#ascii)
            return byte - this.#markLength;
        return new TextDecoder().decode(this.bytes.subarray(this.#markLength, byte)).length;
    }
    #byteOffset(offset) {
        if (this.#ascii)
            return offset + this.#markLength;
        return Buffer.byteLength(this.text.slice(0, offset), "utf8") + this.#markLength;
    }
}
/** Whether a file begins with a byte order mark of UTF-16. */
function isUtf16(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
function decode(path, bytes) {
    if (bytes.length > largestManifest) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-too-large",
            expected: `a manifest of at most ${largestManifest / 1024 / 1024} MiB`,
            found: `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`,
            fix: "Exclude the file from git or move it out of the repository.",
            location: { file: path },
        });
    }
    if (isUtf16(bytes)) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "UTF-16, by its byte order mark",
            fix: "Save the file as UTF-8.",
            location: { file: path, line: 1, column: 1 },
        });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-binary",
            expected: "a text file",
            found: `a NUL byte at offset ${nul}`,
            fix: "Restore the text file or rename it, so that it is not read as a manifest.",
            location: { file: path, ...positionInBytes(bytes, nul) },
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "bytes that are not UTF-8",
            fix: "Save the file as UTF-8.",
            location: { file: path, ...positionInBytes(bytes, firstInvalidByte(bytes)) },
            cause,
        });
    }
}
/** Line and column, in bytes from 1: a file that does not decode has no characters to count. */
function positionInBytes(bytes, offset) {
    let line = 1;
    let start = 0;
    for (let index = 0; index < offset; index++) {
        if (bytes[index] === 0x0a) {
            line++;
            start = index + 1;
        }
    }
    return { line, column: offset - start + 1 };
}
function firstInvalidByte(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        // `stream` lets a character that is cut at the end pass: only a truly invalid byte throws.
        if (decodes(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return Math.min(low, bytes.length - 1);
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function lineStartsOf(text) {
    const starts = [0];
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
        starts.push(index + 1);
    return starts;
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

export const id = 244;
export const ids = [244];
export const modules = {

/***/ 5071:
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

/***/ 141:
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

/***/ 3578:
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

/***/ 6794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export largestManifest */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

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

/***/ 1467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEscapes),
/* harmony export */   T: () => (/* binding */ hasEscapes)
/* harmony export */ });
/**
 * A text with the escapes undone in which JSON, TOML, YAML and HCL can spell the characters of a name, and the line breaks
 * that a backslash takes away in quoted YAML, TOML, a Dockerfile and a requirements file. For looking, not for reading: where
 * a language knows no escapes this says more than there is.
 */
function withoutEscapes(text) {
    return text.replaceAll(escape, (whole, ...[long, short, byte]) => {
        const code = long ?? short ?? byte;
        if (code !== undefined)
            return Number.parseInt(code, 16) < 0x80 ? String.fromCharCode(Number.parseInt(code, 16)) : whole;
        return whole === "\\/" ? "/" : "";
    });
}
/** Whether a text may say more than its bytes show. */
function hasEscapes(text) {
    return /\\(?:[uUx][0-9A-Fa-f]{2}|\/|[ \t]*\r?\n)/.test(text);
}
const escape = /\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\/|[ \t]*\r?\n[ \t\r\n]*)/g;


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVendored),
/* harmony export */   j: () => (/* binding */ isInstalled)
/* harmony export */ });
/** Folders that hold other people's files, whether or not git tracks them. */
const vendoredFolders = [
    "node_modules",
    "bower_components",
    "vendor",
    "vendored",
    "third_party",
    "site-packages",
    ".git",
    ".hg",
    ".venv",
    "venv",
    ".tox",
    ".nox",
    ".yarn",
    ".pnpm-store",
    ".terraform",
    "__pycache__",
];
/** Of these, the ones that people fill themselves; the others belong to a tool. */
const filledByHand = ["vendor", "vendored", "third_party"];
/** One pattern, because every path of a repository is asked for. */
const vendored = inFolders(vendoredFolders);
const installed = inFolders(vendoredFolders.filter((name) => !filledByHand.includes(name)));
function inFolders(names) {
    return new RegExp(`(?:^|/)(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})/`);
}
/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
function isVendored(path) {
    return vendored.test(path);
}
/** Whether a tool put it there: no workspace has members in such a folder, whatever its patterns match. */
function isInstalled(path) {
    return installed.test(path);
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   U9: () => (/* binding */ mayBeReleased),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9524);

/** Folders whose manifests and modules describe something other than what is released, unless a workspace names them. */
const aside = new Set([
    ...["test", "tests", "__tests__", "testdata", "fixtures", "__fixtures__", "e2e", "bench", "benchmarks"],
    ...["example", "examples", "samples", "demos", "docs", "website", "templates", "playground"],
]);
/** Whether a folder is called as one of other people's files, or of files that are there to be looked at. */
function isAside(folder) {
    return aside.has(folder.toLowerCase()) || (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(`${folder}/`);
}
/** Whether a path (relative, forward slashes) may describe what a repository releases, by its folders' names. */
function mayBeReleased(path) {
    return (!(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(path) &&
        !path
            .split("/")
            .slice(0, -1)
            .some((folder) => aside.has(folder.toLowerCase())));
}
/** Whether `path` lies in `folder`, where the empty folder holds everything. */
function isInside(path, folder) {
    return folder === "" || path.startsWith(`${folder}/`);
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder of a file and each one above it, up to the top. */
function foldersAbove(path) {
    const folder = folderOf(path);
    return folder === "" ? [""] : [folder, ...foldersAbove(folder)];
}


/***/ }),

/***/ 2711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ manifestFile),
/* harmony export */   Z: () => (/* binding */ configFile)
/* harmony export */ });
/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
const configFile = "release-please-config.json";
const manifestFile = ".release-please-manifest.json";


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rd: () => (/* binding */ considers),
  Ng: () => (/* binding */ describeRequest),
  Dc: () => (/* binding */ member)
});

;// CONCATENATED MODULE: ./packages/tag-verification/vcs/shell-words.ts
/** The words of a command as Python's `shlex.split` has them; undefined where a quote is not closed. */
function shellWords(command) {
    const words = [];
    let word;
    for (let position = 0; position < command.length; position += 1) {
        const character = command[position] ?? "";
        if (/\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        word ??= "";
        if (character === "'" || character === '"') {
            const end = closingQuote(command, position);
            if (end < 0)
                return undefined;
            const inside = command.slice(position + 1, end);
            word += character === '"' ? inside.replaceAll(/\\(["\\])/g, "$1") : inside;
            position = end;
        }
        else if (character === "\\") {
            position += 1;
            word += command[position] ?? "";
        }
        else {
            word += character;
        }
    }
    return word === undefined ? words : [...words, word];
}
function closingQuote(command, start) {
    const quote = command[start];
    for (let position = start + 1; position < command.length; position += 1) {
        if (command[position] === quote)
            return position;
        if (quote === '"' && command[position] === "\\")
            position += 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./packages/tag-verification/vcs/describe-request.ts

/**
 * The `git describe` of hatch-vcs and setuptools-scm for these options.
 * https://setuptools-scm.readthedocs.io/en/latest/config/
 */
function describeRequest({ options }) {
    const command = member(options, "scm", "git", "describe_command") ?? options["git_describe_command"] ?? undefined;
    if (command === undefined) {
        const [prefix, strict] = [member(options, "tag", "prefix"), member(options, "tag", "strict")];
        const glob = `${typeof prefix === "string" ? prefix : ""}*[0-9]*${strict === true ? ".*[0-9]*" : ""}`;
        return {
            kind: "request",
            arguments: ["--tags", "--long", "--abbrev=40", "--match", glob],
            seesDirt: true,
        };
    }
    const words = typeof command === "string" ? shellWords(command) : listOfWords(command);
    const [program, name, ...rest] = words ?? [];
    if (program !== "git" || name !== "describe") {
        return unknown("git_describe_command is a program of its own, which is not run here");
    }
    const foreign = foreignArgument(rest);
    if (foreign !== undefined) {
        return unknown(`git_describe_command has the argument ${foreign}, which is not understood here`);
    }
    return {
        kind: "request",
        arguments: rest.filter((word) => word !== "--dirty"),
        seesDirt: rest.includes("--dirty"),
    };
}
/** Whether `git describe` with these arguments would take an annotated tag on the commit it is asked about. */
function considers(request, tag) {
    const [matches, excludes] = [
        valuesOf(request.arguments, "--match"),
        valuesOf(request.arguments, "--exclude"),
    ];
    const fits = (globs) => globs.some((glob) => globPattern(glob).test(tag));
    return (matches.length === 0 || fits(matches)) && !fits(excludes);
}
function foreignArgument(words) {
    return words.find((word, index) => {
        if (flags.has(word) || /^--(?:abbrev|candidates)=\d+$|^--(?:match|exclude)=/.test(word))
            return false;
        return !withValue.has(word) && !withValue.has(words[index - 1] ?? "");
    });
}
const flags = new Set(["--dirty", "--tags", "--long", "--first-parent", "--always", "--all"]);
const withValue = new Set(["--match", "--exclude"]);
function valuesOf(words, option) {
    return words.flatMap((word, index) => {
        if (word.startsWith(`${option}=`))
            return [word.slice(option.length + 1)];
        const value = word === option ? words[index + 1] : undefined;
        return value === undefined ? [] : [value];
    });
}
/** The glob of gitglossary's wildmatch without path rules, as `--match` has it: `*`, `?`, `[…]`, and escapes. */
function globPattern(glob) {
    const pattern = glob.replaceAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|[*?]|[^\w]/g, (part, escaped, not, set) => {
        if (typeof escaped === "string")
            return describe_request_escape(escaped);
        if (typeof set === "string")
            return `[${not === undefined ? "" : "^"}${set.replaceAll(/[\\\]]/g, "\\$&")}]`;
        if (part === "*")
            return ".*";
        return part === "?" ? "." : describe_request_escape(part);
    });
    return new RegExp(`^${pattern}$`, "s");
}
function describe_request_escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function listOfWords(command) {
    return Array.isArray(command) && command.every((word) => typeof word === "string") ? command : undefined;
}
/** The value of nested tables. */
function member(options, ...keys) {
    let current = options;
    for (const key of keys) {
        if (typeof current !== "object" || current === null || !(key in current))
            return undefined;
        current = current[key];
    }
    return current;
}
function unknown(reason) {
    return { kind: "unknown", reason };
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ overrideOf),
/* harmony export */   l: () => (/* binding */ overridesIn)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6741);

/** The variables of the environment by which setuptools-scm and hatch-vcs can be told otherwise. */
function overridesIn(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined && pattern.test(entry[0])));
}
const pattern = /^(?:SETUPTOOLS_SCM|VCS_VERSIONING)_(?:PRETEND_VERSION|PRETEND_METADATA|OVERRIDES)(?:_FOR_.+)?$/;
/**
 * What these variables do to the build of one project; undefined where they do nothing. Those for a distribution come
 * before those for all, and an empty one hides what comes behind it. hatch-vcs tells setuptools-scm no name but that in its
 * `dist_name`, and takes no OVERRIDES. https://setuptools-scm.readthedocs.io/en/latest/overrides/
 */
function overrideOf(project, variables) {
    if (project.vcs === undefined || Object.keys(variables).length === 0)
        return undefined;
    const { tool, options } = project.vcs;
    const named = options["dist_name"] ?? (tool === "hatch-vcs" ? undefined : project.distribution);
    const isNameless = tool !== "hatch-vcs" && typeof named !== "string";
    const name = typeof named === "string" ? suffixOf(named) : undefined;
    const find = (what) => lookUp(variables, what, name);
    const nameless = Object.keys(variables).find((variable) => variable.includes("_FOR_"));
    if (isNameless && nameless !== undefined) {
        return {
            kind: "unknown",
            reason: `${nameless} is set, and the name of the package does not stand in pyproject.toml`,
        };
    }
    const changed = tool === "hatch-vcs" ? undefined : find("OVERRIDES");
    if (changed !== undefined) {
        return { kind: "unknown", reason: `${changed} is set, which changes the options of the build` };
    }
    const pretended = find("PRETEND_VERSION");
    if (pretended !== undefined) {
        const version = variables[pretended] ?? "";
        return (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePythonVersion */ .y)(version, true) === undefined
            ? { kind: "fails", reason: `${pretended} is set to what is no version` }
            : { kind: "version", variable: pretended, version };
    }
    const metadata = find("PRETEND_METADATA");
    return metadata === undefined
        ? undefined
        : { kind: "unknown", reason: `${metadata} is set, which changes what git says` };
}
/** The variable that is heeded, undefined where there is none or it is empty. */
function lookUp(variables, what, name) {
    const generic = tools.map((tool) => `${tool}_${what}`);
    const own = name === undefined ? [] : generic.map((variable) => `${variable}_FOR_${name}`);
    // Other spellings of the name are looked for at last.
    const spelled = generic.flatMap((variable) => Object.keys(variables).filter((key) => key.startsWith(`${variable}_FOR_`) && suffixOf(key.slice(variable.length + 5)) === name));
    const found = [...own, ...generic, ...spelled].find((variable) => Object.hasOwn(variables, variable));
    return found !== undefined && variables[found] !== "" ? found : undefined;
}
const tools = ["SETUPTOOLS_SCM", "VCS_VERSIONING"];
function suffixOf(name) {
    return name.replaceAll(/[-_.]+/g, "_").toUpperCase();
}


/***/ }),

/***/ 6741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ normalizePythonVersion),
/* harmony export */   y: () => (/* binding */ parsePythonVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);

/** Undefined for text that is no version of PEP 440. */
function parsePythonVersion(text, isNormalized) {
    const found = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text.trim());
    if (found === null)
        return undefined;
    return {
        public: isNormalized ? found.public : (text.split("+", 1)[0] ?? text),
        local: found.local ?? undefined,
        epoch: found.epoch,
        release: found.release,
        dev: devOf(found.public),
    };
}
function devOf(text) {
    const digits = /\.dev(\d+)$/.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
/** PEP 440's normal form, which is what stands in the metadata whatever a tool printed; the text itself where there is none. */
function normalizePythonVersion(text) {
    const found = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
    if (found === null)
        return text;
    return found.local === null || found.local === "" ? found.public : `${found.public}+${found.local}`;
}


/***/ })

};

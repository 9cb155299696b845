export const id = 68;
export const ids = [68];
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

/***/ 3068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingOf: () => (/* binding */ nothingOf),
  observeCommit: () => (/* binding */ observeCommit)
});

// EXTERNAL MODULE: ./packages/tag-verification/known.ts
var known = __webpack_require__(260);
// EXTERNAL MODULE: ./packages/tag-verification/vcs/describe-request.ts + 1 modules
var describe_request = __webpack_require__(7862);
// EXTERNAL MODULE: ./packages/tag-verification/vcs/overrides.ts
var overrides = __webpack_require__(2409);
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
        elsewhere: options.isBuiltHere === true && head !== commit ? head : undefined,
        isPushed: options.isPushed,
        checkout: {
            commit,
            history: isUntagged ? await git.count({ to: commit }) : 0,
            modified,
            branch,
            isShallow,
            now: timeOf(options),
        },
        described: new Map(described),
        overrides: (0,overrides/* overridesIn */.l)(options.environment),
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

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/lockfiles/syntax/lock-syntax.ts

/** A lockfile that cannot be understood: cut off, merged with conflict markers, or of an unknown version. */
function lockSyntax(problem) {
    const { path, found, line, column, cause } = problem;
    return new errors/* Refusal */.P_({
        code: "lock-syntax",
        expected: "a lockfile as its tool writes it",
        found,
        fix: "Resolve a merge conflict in it, or let the tool write it anew.",
        location: {
            file: path,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        },
        cause,
    });
}
/** The text of a lockfile, without a byte order mark. @throws {Refusal} `lock-syntax` when it is not UTF-8. */
function decodeLock(path, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw lockSyntax({ path, found: "bytes that are no UTF-8 text", cause });
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/syntax/toml-lock.ts



/**
 * A lockfile in TOML, held against a schema.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readTomlLock(path, bytes, schema) {
    const text = decodeLock(path, bytes);
    const parsed = dist/* safeParse */.xLC(schema, parseToml(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    return { content: parsed.output, packageLines: packageLines(text) };
}
function parseToml(path, text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch (cause) {
        if (!(cause instanceof smol_toml_dist/* TomlError */.zx))
            throw cause;
        const [found = "no TOML"] = cause.message.split("\n", 1);
        throw lockSyntax({ path, found, line: cause.line, column: cause.column, cause });
    }
}
/** Where each `[[package]]` begins, in the order in which a parser returns them. */
function packageLines(text) {
    const found = [];
    let line = 1;
    let start = 0;
    while (start < text.length) {
        if (text.startsWith("[[package]]", start))
            found.push(line);
        const end = text.indexOf("\n", start);
        if (end === -1)
            break;
        start = end + 1;
        line += 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/define-format.ts
/** A format whose packages are those of its content, told by its file name unless it says otherwise. */
function defineFormat(format) {
    return {
        recognises: () => true,
        readLocked: (path, bytes) => format.read(path, bytes).packages,
        ...format,
    };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/dependency-names.ts

/** Collects which package depends on which, by normalized name. */
class DependencyNames {
    #ecosystem;
    #found = new Map();
    constructor(ecosystem) {
        this.#ecosystem = ecosystem;
    }
    add(name, dependencies) {
        const key = (0,package_name/* packageName */.oZ)(this.#ecosystem, name).name;
        const known = this.#found.get(key) ?? new Set();
        this.#found.set(key, known);
        for (const dependency of dependencies)
            known.add((0,package_name/* packageName */.oZ)(this.#ecosystem, dependency).name);
    }
    collected() {
        return new Map([...this.#found].map(([name, dependencies]) => [name, [...dependencies]]));
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/cargo.ts





/** Versions 1 to 4 of Cargo.lock. Workspace members and path dependencies stand in it without a source. */
const cargoLock = defineFormat({ kind: "cargo", ecosystem: "cargo", fileName: "Cargo.lock", read });
const entrySchema = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    version: dist/* string */.YjP(),
    source: dist/* optional */.lqM(dist/* string */.YjP()),
    dependencies: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
});
const schema = dist/* object */.Ikc({
    // Version 1 kept the root apart from its dependencies.
    root: dist/* optional */.lqM(entrySchema),
    package: dist/* optional */.lqM(dist/* array */.YOg(entrySchema), []),
});
function read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, schema);
    const edges = new DependencyNames("cargo");
    const describe = (entry, line) => {
        // `name`, `name 1.0.0` or `name 1.0.0 (source)`.
        edges.add(entry.name, entry.dependencies.map((dependency) => dependency.replace(/ .*$/, "")));
        return {
            name: (0,package_name/* packageName */.oZ)("cargo", entry.name),
            version: entry.version,
            source: sourceOf(entry.source),
            ...(line === undefined ? {} : { line }),
        };
    };
    const packages = content.package.map((entry, index) => describe(entry, packageLines[index]));
    if (content.root !== undefined)
        packages.unshift(describe(content.root, undefined));
    return { packages, dependencies: edges.collected() };
}
function sourceOf(source) {
    if (source === undefined)
        return { kind: "workspace", address: "" };
    if (source.startsWith("git+"))
        return { kind: "git", address: source };
    return { kind: "registry", address: source.replace(/^registry\+/, "") };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-source.ts
/** What a `resolved` address of npm or yarn stands for; undefined where the lock leaves it out. */
function npmSource(resolved) {
    if (resolved === undefined)
        return { kind: "registry", address: undefined };
    if (/^(?:file|link|portal):/.test(resolved)) {
        return { kind: "path", address: resolved.replace(/^[a-z]+:/, "") };
    }
    if (/^(?:git[+:]|github:)|\.git(?:#|$)/.test(resolved))
        return { kind: "git", address: resolved };
    // A registry keeps its tarballs at NAME/-/FILE.tgz.
    const registry = /^(https?:\/\/.+?)\/(?:@[^/]+(?:\/|%2f))?[^/]+\/-\//i.exec(resolved)?.[1];
    return registry === undefined
        ? { kind: "url", address: resolved }
        : { kind: "registry", address: registry };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-descriptor.ts
/** `@scope/name@npm:^1.0.0` as its name and what follows the `@`. */
function splitDescriptor(text) {
    const at = text.indexOf("@", 1);
    return at === -1
        ? { name: text, reference: "" }
        : { name: text.slice(0, at), reference: text.slice(at + 1) };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/bun.ts








/** bun.lock, JSON with commas at the ends, as Bun from 1.2 on writes it: https://bun.com/docs/pm/lockfile */
const bunLock = defineFormat({ kind: "bun", ecosystem: "npm", fileName: "bun.lock", read: bun_read });
const names = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {});
const groups = {
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    peerDependencies: names,
};
const bun_schema = dist/* object */.Ikc({
    lockfileVersion: dist/* picklist */.KIO([0, 1, 2], "a lockfileVersion other than 0, 1 and 2"),
    workspaces: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ name: dist/* optional */.lqM(dist/* string */.YjP()), version: dist/* optional */.lqM(dist/* string */.YjP(), ""), ...groups })), {}),
    // First what is locked, `name@version`; then, in places that depend on where it comes from, its own dependencies.
    packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* tupleWithRest */.XU0([dist/* string */.YjP()], dist/* unknown */.L5J())), {}),
});
function bun_read(path, bytes) {
    const text = decodeLock(path, bytes);
    const parsed = dist/* safeParse */.xLC(bun_schema, bun_parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    const { workspaces, packages } = parsed.output;
    const edges = new DependencyNames("npm");
    const members = Object.entries(workspaces).flatMap(([folder, member]) => {
        const name = member.name ?? folder.slice(folder.lastIndexOf("/") + 1);
        edges.add(name, namesIn(member));
        if (folder === "")
            return [];
        return [
            {
                name: (0,package_name/* packageName */.oZ)("npm", name),
                version: member.version,
                source: { kind: "workspace", address: folder },
            },
        ];
    });
    const lines = linesOf(text);
    const byKey = new Map();
    const installed = Object.entries(packages).flatMap(([key, [descriptor, ...details]]) => {
        const { name, reference } = splitDescriptor(descriptor);
        // Members stand above, with their versions.
        if (reference.startsWith("workspace:") || reference.startsWith("root:")) {
            byKey.set(key, {
                name: (0,package_name/* packageName */.oZ)("npm", name),
                version: "",
                source: { kind: "workspace", address: reference.slice(reference.indexOf(":") + 1) },
            });
            return [];
        }
        const own = details.map((detail) => dist/* safeParse */.xLC(dist/* object */.Ikc(groups), detail)).find(({ success }) => success);
        if (own?.success === true)
            edges.add(name, namesIn(own.output));
        const line = lines.get(key);
        const one = { ...locked(name, reference), ...(line === undefined ? {} : { line }) };
        byKey.set(key, one);
        return [one];
    });
    const copiesFor = ({ member, key }) => {
        // A copy of a member's own stands behind the member's name: `ui/core`.
        const owner = workspaces[member];
        if (owner === undefined)
            return undefined;
        const nested = member === "" || owner.name === undefined ? undefined : byKey.get(`${owner.name}/${key}`);
        const found = nested ?? byKey.get(key);
        return found === undefined ? [] : [found];
    };
    return { packages: [...members, ...installed], dependencies: edges.collected(), copiesFor };
}
/** In place of a version stands where it comes from: `file:../a`, `github:o/r#commit`, `https://…tgz`. */
function locked(name, reference) {
    return /^\d/.test(reference)
        ? { name: (0,package_name/* packageName */.oZ)("npm", name), version: reference, source: { kind: "registry", address: undefined } }
        : { name: (0,package_name/* packageName */.oZ)("npm", name), version: "", source: npmSource(reference) };
}
function namesIn(found) {
    return Object.values({
        a: found.dependencies,
        b: found.devDependencies,
        c: found.optionalDependencies,
        d: found.peerDependencies,
    }).flatMap((group) => Object.keys(group));
}
function bun_parseJson(path, text) {
    const errors = [];
    const value = (0,main.parse)(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined)
        return value;
    const before = text.slice(0, first.offset).split("\n");
    throw lockSyntax({
        path,
        found: `no JSON (${(0,main.printParseErrorCode)(first.error)})`,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
    });
}
/** Where each entry of `packages` begins: Bun writes one a line. */
function linesOf(text) {
    const found = new Map();
    for (const [index, line] of text.split("\n").entries()) {
        const key = /^ {4}"([^"]+)": \[/.exec(line)?.[1];
        if (key !== undefined && !found.has(key))
            found.set(key, index + 1);
    }
    return found;
}

// EXTERNAL MODULE: ./packages/lockfiles/groups.ts
var lockfiles_groups = __webpack_require__(5071);
;// CONCATENATED MODULE: ./packages/lockfiles/formats/pdm.ts






/** https://pdm-project.org/latest/usage/lockfile/; the project itself is not in it. */
const pdmLock = defineFormat({ kind: "pdm", ecosystem: "pypi", fileName: "pdm.lock", read: pdm_read });
const pdm_schema = dist/* object */.Ikc({
    metadata: dist/* optional */.lqM(dist/* object */.Ikc({ groups: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())) }), {}),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        dependencies: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
        git: dist/* optional */.lqM(dist/* string */.YjP()),
        hg: dist/* optional */.lqM(dist/* string */.YjP()),
        svn: dist/* optional */.lqM(dist/* string */.YjP()),
        ref: dist/* optional */.lqM(dist/* string */.YjP()),
        revision: dist/* optional */.lqM(dist/* string */.YjP()),
        url: dist/* optional */.lqM(dist/* string */.YjP()),
        path: dist/* optional */.lqM(dist/* string */.YjP()),
    })), []),
});
function pdm_read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, pdm_schema);
    const edges = new DependencyNames("pypi");
    // A package that is asked for with extras stands in it twice.
    const packages = content.package.map((entry, index) => {
        edges.add(entry.name, entry.dependencies.flatMap((requirement) => /^[\w.-]+/.exec(requirement)?.[0] ?? []));
        const line = packageLines[index];
        return {
            name: (0,package_name/* packageName */.oZ)("pypi", entry.name),
            version: entry.version,
            source: pdm_sourceOf(entry),
            ...(line === undefined ? {} : { line }),
        };
    });
    const { groups } = content.metadata;
    return { packages, dependencies: edges.collected(), ...(groups && { groups: groups.map(lockfiles_groups/* normalGroup */.R) }) };
}
function pdm_sourceOf({ git, hg, svn, ref, revision, url, path }) {
    const repository = git ?? hg ?? svn;
    if (repository !== undefined) {
        const reference = ref === undefined ? "" : `?rev=${ref}`;
        const commit = revision === undefined ? "" : `#${revision}`;
        return { kind: "git", address: `${repository}${reference}${commit}` };
    }
    if (path !== undefined)
        return { kind: "path", address: path };
    return url === undefined ? { kind: "registry", address: undefined } : { kind: "url", address: url };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-packages.ts





const npm_packages_names = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {});
const npm_packages_entrySchema = dist/* object */.Ikc({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    resolved: dist/* optional */.lqM(dist/* string */.YjP()),
    link: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    dependencies: npm_packages_names,
    devDependencies: npm_packages_names,
    optionalDependencies: npm_packages_names,
    peerDependencies: npm_packages_names,
});
/** The `packages` of lockfileVersion 2 and 3: every folder below the project's, by path. */
function readNpmPackages(path, packages, lines) {
    const edges = new DependencyNames("npm");
    const byFolder = new Map();
    const links = new Map();
    const found = Object.entries(packages).flatMap(([folder, value]) => {
        const parsed = dist/* safeParse */.xLC(npm_packages_entrySchema, value);
        if (!parsed.success)
            throw lockSyntax({ path, found: `packages["${folder}"] is no package` });
        const entry = parsed.output;
        // The link in node_modules to a workspace member, which has an entry of its own.
        if (entry.link) {
            links.set(folder, entry.resolved ?? "");
            return [];
        }
        const name = entry.name ?? nameOf(folder);
        edges.add(name, [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies].flatMap((group) => Object.keys(group)));
        if (folder === "")
            return [];
        const line = lines.get(folder);
        const locked = {
            name: (0,package_name/* packageName */.oZ)("npm", name),
            version: entry.version,
            source: isInstalled(folder) ? npmSource(entry.resolved) : { kind: "workspace", address: folder },
            ...(line === undefined ? {} : { line }),
        };
        byFolder.set(folder, locked);
        return [locked];
    });
    const copiesFor = ({ member, key }) => {
        const folder = nearest(member, key, (candidate) => byFolder.has(candidate) || links.has(candidate));
        if (folder === undefined)
            return [];
        const locked = byFolder.get(links.get(folder) ?? folder);
        return locked && [locked];
    };
    return { packages: found, dependencies: edges.collected(), copiesFor };
}
/** The folder that Node finds a package in: the nearest `node_modules` at or above whoever asks for it. */
function nearest(member, key, has) {
    for (let base = member;; base = base.includes("/") ? base.slice(0, base.lastIndexOf("/")) : "") {
        const folder = `${base === "" ? "" : `${base}/`}node_modules/${key}`;
        if (has(folder))
            return folder;
        if (base === "")
            return undefined;
    }
}
function isInstalled(folder) {
    return folder.startsWith("node_modules/") || folder.includes("/node_modules/");
}
/** `node_modules/a/node_modules/@b/c` holds `@b/c`; a member without a name of its own is called as its folder. */
function nameOf(folder) {
    const marker = "node_modules/";
    const at = folder.lastIndexOf(marker);
    return at === -1 ? folder.slice(folder.lastIndexOf("/") + 1) : folder.slice(at + marker.length);
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-tree.ts





const npm_tree_entrySchema = dist/* object */.Ikc({
    version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    // `false` where some version of npm did not know.
    resolved: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* literal */.euz(false)])),
    // `false` marks a bundled package's requirement list that is not recorded.
    requires: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())])),
    dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
/** The `dependencies` of lockfileVersion 1: a tree of names. */
function readNpmTree(path, dependencies) {
    const edges = new DependencyNames("npm");
    const found = [];
    const top = new Map();
    const visit = (entries) => {
        for (const [key, value] of Object.entries(entries)) {
            const parsed = dist/* safeParse */.xLC(npm_tree_entrySchema, value);
            if (!parsed.success)
                throw lockSyntax({ path, found: `dependencies["${key}"] is no package` });
            const entry = parsed.output;
            const described = describe(key, entry);
            found.push(described);
            if (entries === dependencies)
                top.set(key, described);
            edges.add(described.name.name, typeof entry.requires === "object" ? Object.keys(entry.requires) : []);
            visit(entry.dependencies);
        }
    };
    visit(dependencies);
    const copiesFor = ({ member, key }) => {
        // Where a folder that is linked in finds its own, this form does not say.
        if (member !== "")
            return undefined;
        const locked = top.get(key);
        return locked === undefined ? [] : [locked];
    };
    return { packages: found, dependencies: edges.collected(), copiesFor };
}
function describe(key, entry) {
    const { version } = entry;
    const resolved = entry.resolved === false ? undefined : entry.resolved;
    const [, real, aliased] = /^npm:(.+)@(.+)$/.exec(version) ?? [];
    if (real !== undefined && aliased !== undefined) {
        return { name: (0,package_name/* packageName */.oZ)("npm", real), version: aliased, source: npmSource(resolved) };
    }
    // In place of a version stands where it comes from: `git+https://…#commit`, `file:../a`, `https://…tgz`.
    if (/^[a-z+]+:/.test(version)) {
        return { name: (0,package_name/* packageName */.oZ)("npm", key), version: "", source: npmSource(version) };
    }
    return { name: (0,package_name/* packageName */.oZ)("npm", key), version, source: npmSource(resolved) };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm.ts






/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json, `lockfileVersion` 1 to 3. */
const npmLock = npmFormat("package-lock.json");
/** The same format under the name that npm publishes along. */
const npmShrinkwrap = npmFormat("npm-shrinkwrap.json");
function npmFormat(fileName) {
    return defineFormat({ kind: "npm", ecosystem: "npm", fileName, read: npm_read });
}
const npm_schema = dist/* object */.Ikc({
    lockfileVersion: dist/* optional */.lqM(dist/* picklist */.KIO([1, 2, 3], "a lockfileVersion other than 1, 2 and 3"), 1),
    packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
    dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
function npm_read(path, bytes) {
    const text = decodeLock(path, bytes);
    const parsed = dist/* safeParse */.xLC(npm_schema, npm_parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    const { packages, dependencies } = parsed.output;
    // Version 2 holds both forms; `packages` is the one npm 7 and later read.
    return packages === undefined
        ? readNpmTree(path, dependencies)
        : readNpmPackages(path, packages, npm_linesOf(text));
}
function npm_parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        // The fast parser does not say where; the tolerant one does.
        const errors = [];
        (0,main.parseTree)(text, errors);
        const [first] = errors;
        if (first === undefined)
            throw lockSyntax({ path, found: "no JSON", cause });
        const before = text.slice(0, first.offset).split("\n");
        throw lockSyntax({
            path,
            found: `no JSON (${(0,main.printParseErrorCode)(first.error)})`,
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
            cause,
        });
    }
}
/** Where each entry of `packages` begins. npm writes one key a line; other formatting has no lines, which is allowed. */
function npm_linesOf(text) {
    const found = new Map();
    for (const [index, line] of text.split("\n").entries()) {
        const key = /^\s+"(node_modules\/[^"]+|[^"]*\/node_modules\/[^"]+)": \{/.exec(line)?.[1];
        if (key !== undefined && !found.has(key))
            found.set(key, index + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/lockfiles/syntax/indented-lock.ts

/**
 * Reads the block mappings that pnpm and yarn write. A YAML parser takes 1.7 s for a megabyte of these files; their
 * writers use a small, fixed part of the language, and anything outside it is refused here rather than guessed.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readIndentedLock(path, bytes, style) {
    const root = [];
    const open = [
        { indent: -1, children: root },
    ];
    const lines = decodeLock(path, bytes).split("\n");
    const add = (indent, key, value, line) => {
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const children = [];
        (open.at(-1)?.children ?? root).push({ key, value, line, children });
        open.push({ indent, children });
    };
    const refuse = (index, text, indent) => {
        const found = `"${text.slice(0, 40)}"`;
        throw lockSyntax({ path, found, line: index + 1, column: indent + 1 });
    };
    /** Adds the entry that `text` begins, and gives the index of the last line of its value. */
    const enter = (index, depth, text) => {
        const entry = readEntry(text, style) ?? refuse(index, text, depth);
        add(depth, entry.key, entry.value, index + 1);
        return startsFlow(entry.value)
            ? (skipFlow(lines, index) ?? refuse(index, text, depth))
            : skipScalar(lines, index, depth, entry.value);
    };
    /** A key too long for one line stands after `? ` by itself, and its value after `: ` on the next. */
    let longKey;
    for (let index = 0; index < lines.length; index += 1) {
        const raw = lines[index] ?? "";
        const indent = indentOf(raw);
        const text = raw.slice(indent, raw.endsWith("\r") ? -1 : undefined);
        if (text === "" || text.startsWith("#"))
            continue;
        if (style === "yarn-classic")
            index = enter(index, indent, text);
        else if (text === documentStart) {
            root.push({ key: documentStart, value: "", line: index + 1, children: [] });
        }
        else if (startsFlow(text)) {
            // Formatters break a long flow collection over several lines; nothing in it is read.
            index = skipFlow(lines, index) ?? refuse(index, text, indent);
        }
        else if (text === "-" || text.startsWith("- "))
            add(indent, "-", text.slice(2), index + 1);
        else if (text.startsWith("? "))
            longKey = unquote(text.slice(2)) ?? refuse(index, text, indent);
        else if (longKey !== undefined && (text === ":" || text.startsWith(": "))) {
            const rest = text.slice(2);
            const isFlow = rest.startsWith("{");
            add(indent, longKey, isFlow ? rest : "", index + 1);
            longKey = undefined;
            if (!isFlow && rest !== "")
                index = enter(index, indent + 2, rest);
        }
        else
            index = enter(index, indent, text);
    }
    return root;
}
/** The key of the entry that stands for the line between two documents. */
const documentStart = "---";
/** The child of that key, or undefined. */
function childOf(entry, key) {
    return entry.children.find((child) => child.key === key);
}
function readEntry(text, style) {
    if (style === "yarn-classic") {
        // `"@a/b@^1", "@a/b@^1.2":` opens an entry: everything before the last colon is its key.
        if (text.endsWith(":"))
            return { key: text.slice(0, -1), value: "" };
        const [, quoted, plain = "", value = ""] = /^(?:"((?:[^"\\]|\\.)*)"|([^\s"]+)) (.+)$/.exec(text) ?? [];
        const unquoted = unquote(value);
        return value === "" || unquoted === undefined ? undefined : { key: quoted ?? plain, value: unquoted };
    }
    // Nearly every line begins so, and there are tens of thousands of them.
    if (/^[\w/]/.test(text)) {
        const parted = text.indexOf(": ");
        if (parted !== -1)
            return keyAndValue(text.slice(0, parted), text.slice(parted + 2).trimStart());
        return text.endsWith(":") ? { key: text.slice(0, -1), value: "" } : undefined;
    }
    const match = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"{[&*!|>%@`](?:[^:]|:(?! |$))*):(?: +(.*))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, key = "", value = ""] = match;
    const name = unquote(key);
    return name === undefined ? undefined : keyAndValue(name, value);
}
function keyAndValue(key, value) {
    return { key, value: unquote(value) ?? value };
}
function startsFlow(text) {
    return text.startsWith("{") || text.startsWith("[");
}
function indentOf(line) {
    let indent = 0;
    while (line[indent] === " " || line[indent] === "\t")
        indent += 1;
    return indent;
}
/** The text of a quoted or plain scalar, or undefined when its quote does not close. */
function unquote(text) {
    if (text.startsWith("'")) {
        return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
    }
    if (!text.startsWith('"'))
        return text;
    try {
        const value = JSON.parse(text);
        return typeof value === "string" ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The index of the line on which the flow collection (`{…}`, `[…]`) that begins on this line ends. */
function skipFlow(lines, index) {
    let depth = 0;
    for (let next = index; next < lines.length; next += 1) {
        const bare = (lines[next] ?? "").replaceAll(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, "");
        depth += (bare.match(/[{[]/g) ?? []).length - (bare.match(/[}\]]/g) ?? []).length;
        if (depth <= 0)
            return next;
    }
    return undefined;
}
/** The index of the last line of a scalar that goes on below its key: a block (`|`, `>-`) or an unclosed quote. */
function skipScalar(lines, index, indent, value) {
    if (!/^[|>"']/.test(value) || !/^[|>][+-]?\d*$|^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value))
        return index;
    let last = index;
    for (let next = index + 1; next < lines.length; next += 1) {
        const line = lines[next] ?? "";
        if (line.trim() === "")
            continue;
        if (line.length - line.trimStart().length <= indent)
            break;
        last = next;
    }
    return last;
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pnpm-key.ts
/**
 * The name and version in a key of pnpm's `packages`, without the peers it was resolved with; undefined when the key
 * names neither (a git repository or a folder, which then have fields of their own).
 *
 * - version 5: `/@scope/name/1.0.0_peer@2.0.0`, another registry's with its host in front
 * - version 6: `/@scope/name@1.0.0(peer@2.0.0)`
 * - version 9: `@scope/name@1.0.0(peer@2.0.0)`, or an address after the `@`
 *
 * The key's own form decides: files that say version 5 and are written as version 6 exist.
 */
function splitPnpmKey(key) {
    const [, name, version] = withSlash.exec(key) ?? withAt.exec(key) ?? [];
    return name === undefined || version === undefined ? undefined : { name, version };
}
const withSlash = /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)\/(\d[^/_]*)(?:_.*)?$/;
const withAt = /^(?:[^/@]*\/)?((?:@[^/]+\/)?[^/@]+)@([^(]+)(?:\(.*)?$/;

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pnpm-copies.ts



const pnpm_copies_groups = ["dependencies", "devDependencies", "optionalDependencies"];
/**
 * What each project of a pnpm-lock.yaml gets: the lock has a list for each of them, or its own at the top where there is one
 * project alone.
 */
function pnpmCopies(importers, top) {
    return ({ member, key }) => {
        const own = importers.find((entry) => entry.key === (member === "" ? "." : member))?.children;
        if (own === undefined && (importers.length > 0 || member !== ""))
            return undefined;
        const entry = pnpm_copies_groups
            .flatMap((group) => (own ?? top).find((one) => one.key === group)?.children ?? [])
            .find((one) => one.key === key);
        if (entry === undefined)
            return [];
        const locked = lockedAs(key, (childOf(entry, "version")?.value ?? entry.value).replace(/^['"]|['"]$/g, ""));
        return locked && [locked];
    };
}
/** `1.2.0(react@19.0.0)`, `real@1.2.0` of an alias, `link:../core` of a member; undefined for a source of another kind. */
function lockedAs(key, reference) {
    if (reference.startsWith("link:")) {
        const address = reference.slice("link:".length);
        return { name: (0,package_name/* packageName */.oZ)("npm", key), version: "", source: { kind: "workspace", address } };
    }
    const split = /^\d/.test(reference)
        ? { name: key, version: reference.replace(/[(_].*$/s, "") }
        : splitPnpmKey(reference);
    if (split === undefined || !/^\d/.test(split.version))
        return undefined;
    const { name, version } = split;
    return { name: (0,package_name/* packageName */.oZ)("npm", name), version, source: { kind: "registry", address: undefined } };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pnpm.ts







/**
 * pnpm-lock.yaml of lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile). Newer versions of
 * pnpm put a document about themselves in front; its packages are pnpm's own.
 */
const pnpmLock = defineFormat({ kind: "pnpm", ecosystem: "npm", fileName: "pnpm-lock.yaml", read: pnpm_read });
function pnpm_read(path, bytes) {
    const documents = splitDocuments(readIndentedLock(path, bytes, "yaml"));
    const project = documents.at(-1) ?? [];
    const top = (key) => project.find((entry) => entry.key === key)?.children ?? [];
    const version = project.find(({ key }) => key === "lockfileVersion")?.value ?? "";
    if (project.length > 0 && !/^[5-9](?:\.|$)/.test(version)) {
        throw lockSyntax({ path, found: `lockfileVersion "${version}"`, line: 1, column: 1 });
    }
    const listed = top("packages");
    const packages = listed.map((entry) => pnpm_describe(path, entry));
    const members = top("importers").map(({ key, line }) => ({
        name: (0,package_name/* packageName */.oZ)("npm", key),
        version: "",
        source: { kind: "workspace", address: key },
        line,
    }));
    const copiesFor = pnpmCopies(top("importers"), project);
    let dependencies;
    return {
        packages: [...members, ...packages],
        // Only a refresh asks for them, and they are most of the file.
        get dependencies() {
            return (dependencies ??= dependenciesOf(path, [...listed, ...top("snapshots")]));
        },
        copiesFor,
    };
}
function dependenciesOf(path, entries) {
    const edges = new DependencyNames("npm");
    for (const entry of entries) {
        const groups = ["dependencies", "optionalDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        edges.add(pnpm_describe(path, entry).name.name, groups.map(({ key }) => key));
    }
    return edges.collected();
}
function splitDocuments(entries) {
    const documents = [[]];
    for (const entry of entries) {
        if (entry.key === documentStart)
            documents.push([]);
        else
            documents.at(-1)?.push(entry);
    }
    return documents.filter((document) => document.length > 0);
}
function pnpm_describe(path, entry) {
    const { line } = entry;
    const split = splitPnpmKey(entry.key);
    const name = childOf(entry, "name")?.value ?? split?.name;
    if (name === undefined)
        throw lockSyntax({ path, found: `"${entry.key}"`, line, column: 3 });
    const reference = split?.version ?? entry.key;
    const version = childOf(entry, "version")?.value ?? (/^\d/.test(reference) ? reference : "");
    return { name: (0,package_name/* packageName */.oZ)("npm", name), version, source: pnpm_sourceOf(entry, reference), line };
}
function pnpm_sourceOf(entry, reference) {
    if (/^\d/.test(reference))
        return { kind: "registry", address: undefined };
    if (/^(?:file|link):/.test(reference))
        return { kind: "path", address: reference.replace(/^\w+:/, "") };
    const resolution = childOf(entry, "resolution")?.value ?? "";
    const isGit = /^git[+:]|codeload\.|\.git(?:#|$)/.test(reference) || /(?:^|[ {])type: git|repo: /.test(resolution);
    return { kind: isGit ? "git" : "url", address: reference };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pylock.ts





/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
const pylock = defineFormat({ kind: "pylock", ecosystem: "pypi", fileName: "pylock.toml", read: pylock_read });
const pylock_names = dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []);
const pylock_schema = dist/* object */.Ikc({
    "lock-version": dist/* string */.YjP(),
    extras: pylock_names,
    "dependency-groups": pylock_names,
    "default-groups": pylock_names,
    packages: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        vcs: dist/* optional */.lqM(dist/* object */.Ikc({
            url: dist/* optional */.lqM(dist/* string */.YjP(), ""),
            "requested-revision": dist/* optional */.lqM(dist/* string */.YjP()),
            "commit-id": dist/* optional */.lqM(dist/* string */.YjP(), ""),
        })),
        directory: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP() })),
        archive: dist/* optional */.lqM(dist/* object */.Ikc({ url: dist/* optional */.lqM(dist/* string */.YjP()), path: dist/* optional */.lqM(dist/* string */.YjP()) })),
    })), []),
});
function pylock_read(path, bytes) {
    const { content } = readTomlLock(path, bytes, pylock_schema);
    const packages = content.packages.map((entry) => {
        const { name, version } = entry;
        return { name: (0,package_name/* packageName */.oZ)("pypi", name), version, source: pylock_sourceOf(entry) };
    });
    const groups = [...content.extras, ...content["dependency-groups"], ...content["default-groups"]];
    // It is made to be installed from, so that it need not say what asks for what.
    return { packages, dependencies: new Map(), groups: groups.map(lockfiles_groups/* normalGroup */.R) };
}
function pylock_sourceOf({ vcs, directory, archive }) {
    if (vcs !== undefined) {
        const reference = vcs["requested-revision"];
        const asked = reference === undefined ? "" : `?rev=${reference}`;
        return { kind: "git", address: `${vcs.url}${asked}#${vcs["commit-id"]}` };
    }
    if (directory !== undefined)
        return { kind: "path", address: directory.path };
    if (archive === undefined)
        return { kind: "registry", address: undefined };
    return archive.url === undefined
        ? { kind: "path", address: archive.path ?? "" }
        : { kind: "url", address: archive.url };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/poetry.ts





/** Formats 1.0 to 2.1 of poetry.lock, which differ in what is not read here. The project itself is not in it. */
const poetryLock = defineFormat({ kind: "poetry", ecosystem: "pypi", fileName: "poetry.lock", read: poetry_read });
const source = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    url: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    reference: dist/* optional */.lqM(dist/* string */.YjP()),
    resolved_reference: dist/* optional */.lqM(dist/* string */.YjP()),
});
const poetry_schema = dist/* object */.Ikc({
    metadata: dist/* optional */.lqM(dist/* object */.Ikc({ "python-versions": dist/* optional */.lqM(dist/* string */.YjP()) })),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* string */.YjP(),
        dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
        source: dist/* optional */.lqM(source),
    })), []),
});
function poetry_read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, poetry_schema);
    const edges = new DependencyNames("pypi");
    const packages = content.package.map((entry, index) => {
        edges.add(entry.name, Object.keys(entry.dependencies));
        const line = packageLines[index];
        return {
            name: (0,package_name/* packageName */.oZ)("pypi", entry.name),
            version: entry.version,
            source: poetry_sourceOf(entry.source),
            ...(line === undefined ? {} : { line }),
        };
    });
    const python = content.metadata?.["python-versions"];
    const environment = {
        python: python === undefined ? [] : [{ syntax: "poetry", text: python }],
        markers: [],
    };
    return { packages, dependencies: edges.collected(), environment };
}
function poetry_sourceOf(found) {
    switch (found?.type) {
        case "git": {
            const reference = found.reference === undefined ? "" : `?rev=${found.reference}`;
            const commit = found.resolved_reference === undefined ? "" : `#${found.resolved_reference}`;
            return { kind: "git", address: `${found.url}${reference}${commit}` };
        }
        case "url":
            return { kind: "url", address: found.url };
        case "directory":
        case "file":
            return { kind: "path", address: found.url };
        case undefined:
        default:
            return { kind: "registry", address: found?.url };
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/uv.ts





/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
const uvLock = defineFormat({ kind: "uv", ecosystem: "pypi", fileName: "uv.lock", read: uv_read });
const dependencies = dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })), []);
const uv_groups = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() }))), {});
const uv_schema = dist/* object */.Ikc({
    version: dist/* number */.aig(),
    "requires-python": dist/* optional */.lqM(dist/* string */.YjP()),
    "supported-markers": dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    manifest: dist/* optional */.lqM(dist/* object */.Ikc({ members: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []) })),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        source: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
        dependencies,
        "optional-dependencies": uv_groups,
        "dev-dependencies": uv_groups,
    })), []),
});
function uv_read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, uv_schema);
    const members = new Set(content.manifest?.members);
    const edges = new DependencyNames("pypi");
    const packages = content.package.map((entry, index) => {
        const groups = [entry["optional-dependencies"], entry["dev-dependencies"]].flatMap((group) => Object.values(group));
        edges.add(entry.name, [entry.dependencies, ...groups].flat().map(({ name }) => name));
        const line = packageLines[index];
        return {
            name: (0,package_name/* packageName */.oZ)("pypi", entry.name),
            version: entry.version,
            source: uv_sourceOf(entry, members),
            ...(line === undefined ? {} : { line }),
        };
    });
    const python = content["requires-python"];
    const environment = {
        python: python === undefined ? [] : [{ syntax: "pep440", text: python }],
        markers: content["supported-markers"],
    };
    return { packages, dependencies: edges.collected(), environment };
}
function uv_sourceOf({ name, source }, members) {
    const text = (key) => {
        const value = source[key];
        return typeof value === "string" ? value : undefined;
    };
    const folder = text("editable") ?? text("virtual") ?? text("directory");
    if (folder !== undefined) {
        return { kind: members.has(name) || folder === "." ? "workspace" : "path", address: folder };
    }
    const git = text("git");
    if (git !== undefined)
        return { kind: "git", address: git };
    const url = text("url");
    if (url !== undefined)
        return { kind: "url", address: url };
    const path = text("path");
    return path === undefined
        ? { kind: "registry", address: text("registry") }
        : { kind: "path", address: path };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-berry.ts







/** yarn.lock as yarn 2 and later write it, a subset of YAML: https://yarnpkg.com/advanced/lexicon#lockfile */
const yarnBerryLock = defineFormat({
    kind: "yarn-berry",
    ecosystem: "npm",
    fileName: "yarn.lock",
    recognises: (bytes) => /^__metadata:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
    read: yarn_berry_read,
});
function yarn_berry_read(path, bytes) {
    const entries = readIndentedLock(path, bytes, "yaml").filter(({ key }) => key !== "__metadata");
    const byDescriptor = new Map();
    const packages = entries.map((entry) => {
        const locked = yarn_berry_describe(path, entry);
        for (const descriptor of entry.key.split(", "))
            byDescriptor.set(descriptor, locked);
        return locked;
    });
    // Each range has an entry of its own, whoever asks for it.
    const copiesFor = ({ key, range }) => {
        const found = byDescriptor.get(`${key}@${range}`) ?? byDescriptor.get(`${key}@npm:${range}`);
        return found === undefined ? [] : [found];
    };
    let dependencies;
    return {
        packages,
        // Only a refresh asks for them.
        get dependencies() {
            return (dependencies ??= yarn_berry_dependenciesOf(path, entries));
        },
        copiesFor,
    };
}
function yarn_berry_dependenciesOf(path, entries) {
    const edges = new DependencyNames("npm");
    for (const entry of entries) {
        const groups = ["dependencies", "peerDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        edges.add(yarn_berry_describe(path, entry).name.name, groups.map(({ key }) => key));
    }
    return edges.collected();
}
function yarn_berry_describe(path, entry) {
    const { line } = entry;
    const resolution = childOf(entry, "resolution")?.value;
    if (resolution === undefined) {
        throw lockSyntax({ path, found: `"${entry.key}" without a resolution`, line, column: 1 });
    }
    const { name, reference } = splitDescriptor(resolution);
    const version = childOf(entry, "version")?.value ?? "";
    return { name: (0,package_name/* packageName */.oZ)("npm", name), version, source: yarn_berry_sourceOf(reference), line };
}
function yarn_berry_sourceOf(reference) {
    // A package of another registry's carries its archive's address: `npm:1.0.0::__archiveUrl=…`.
    if (reference.startsWith("npm:"))
        return { kind: "registry", address: undefined };
    if (reference.startsWith("workspace:")) {
        return { kind: "workspace", address: reference.slice("workspace:".length) };
    }
    if (reference.startsWith("patch:"))
        return { kind: "path", address: reference };
    return reference.includes("#commit=") ? { kind: "git", address: reference } : npmSource(reference);
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-classic.ts







/** yarn.lock as yarn 0 and 1 write it: https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ */
const yarnClassicLock = defineFormat({
    kind: "yarn-classic",
    ecosystem: "npm",
    fileName: "yarn.lock",
    recognises: (bytes) => !/^__metadata:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
    read: yarn_classic_read,
});
function yarn_classic_read(path, bytes) {
    const edges = new DependencyNames("npm");
    const byDescriptor = new Map();
    const packages = readIndentedLock(path, bytes, "yarn-classic").map((entry) => {
        const descriptors = descriptorsIn(entry.key);
        const { name, reference } = splitDescriptor(descriptors[0] ?? entry.key);
        const version = childOf(entry, "version")?.value;
        if (version === undefined) {
            throw lockSyntax({ path, found: `"${entry.key}" without a version`, line: entry.line, column: 1 });
        }
        const groups = ["dependencies", "optionalDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        // `alias@npm:real@1.0.0`: what is locked is the real one.
        const real = /^npm:(@?[^@]+)@/.exec(reference)?.[1] ?? name;
        edges.add(real, groups.map(({ key }) => key));
        const resolved = childOf(entry, "resolved")?.value;
        const isLocal = resolved === undefined && /^(?:file|link):|^\.{1,2}\//.test(reference);
        const locked = {
            name: (0,package_name/* packageName */.oZ)("npm", real),
            version,
            source: isLocal ? { kind: "path", address: reference.replace(/^\w+:/, "") } : npmSource(resolved),
            line: entry.line,
        };
        for (const descriptor of descriptors)
            byDescriptor.set(descriptor, locked);
        return locked;
    });
    const copiesFor = ({ member, key, range }) => {
        const found = byDescriptor.get(`${key}@${range}`);
        if (found !== undefined)
            return [found];
        // Which folders are members this format does not say: another one's range need not stand here.
        return member === "" ? [] : undefined;
    };
    return { packages, dependencies: edges.collected(), copiesFor };
}
/** `"@a/b@^1", "@a/b@^1.2"`: all name the same package. */
function descriptorsIn(key) {
    return [...key.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s,"][^,"]*)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

;// CONCATENATED MODULE: ./packages/lockfiles/lock-formats.ts










/** Every format that is read. `npm` has two entries, one for each of its file names. */
const lockFormats = [
    uvLock,
    poetryLock,
    npmLock,
    npmShrinkwrap,
    pnpmLock,
    yarnBerryLock,
    yarnClassicLock,
    cargoLock,
    bunLock,
    pdmLock,
    pylock,
];
/** The format of a file by its name and, where two formats share one, by its content; undefined for no lockfile. */
function lockFormatOf(path, bytes) {
    return lockFormats.find((format) => format.fileName === baseName(path) && format.recognises(bytes));
}
/**
 * What a lockfile holds, with the format it is in; undefined when the path names no lockfile.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readLocked(path, bytes) {
    const format = lockFormatOf(path, bytes);
    // Not spread: what a format works out only when it is asked for would be asked for here.
    return format === undefined ? undefined : Object.assign(format.read(path, bytes), { format });
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

// EXTERNAL MODULE: ./packages/lockfiles/unread-locks.ts
var unread_locks = __webpack_require__(141);
;// CONCATENATED MODULE: ./packages/manifests/python-versions/setup-cfg.ts
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

;// CONCATENATED MODULE: ./packages/manifests/syntax/python.ts
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

;// CONCATENATED MODULE: ./packages/manifests/python-versions/setup-py.ts

/** What setup() is called with by keyword; undefined where it is not called, or more is handed over than can be seen. */
function setupArguments(source) {
    for (const { code, text, start } of pythonLines(source.text)) {
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
    const literal = version && pythonLiteral(version.text, version.start);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-literal.ts
/**
 * Where each unit of a literal block's text stands in `block`, its spelling from the `|` on. The lines of a literal
 * block are the lines of its text with the indentation in front, so a file in the file keeps its places
 * (https://yaml.org/spec/1.2.2/#812-literal-style). Undefined when the lines do not agree, which they always should.
 */
function literalOffsets(block, text) {
    const header = block.indexOf("\n") + 1;
    if (header === 0)
        return undefined;
    const outer = lineStarts(block, header);
    const inner = lineStarts(text, 0);
    const indent = yaml_literal_indentOf(block, outer, { text, inner });
    if (indent === undefined)
        return undefined;
    return (index) => {
        const line = lastAtMost(inner, index);
        const start = outer[line];
        if (start === undefined)
            return block.length;
        const end = outer[line + 1] ?? block.length;
        return Math.min(start + indent + index - (inner[line] ?? 0), end);
    };
}
function yaml_literal_indentOf(block, outer, { text, inner }) {
    let indent;
    for (const [line, start] of inner.entries()) {
        const content = lineAt(text, start);
        if (content === "")
            continue;
        const outerStart = outer[line];
        if (outerStart === undefined)
            return undefined;
        const written = lineAt(block, outerStart);
        if (!written.endsWith(content))
            return undefined;
        indent ??= written.length - content.length;
        if (indent !== written.length - content.length)
            return undefined;
    }
    return indent ?? 0;
}
function lineAt(text, start) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? undefined : end);
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function lineStarts(text, from) {
    const starts = [from];
    for (let index = text.indexOf("\n", from); index >= 0; index = text.indexOf("\n", index + 1)) {
        starts.push(index + 1);
    }
    return starts;
}
function lastAtMost(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/nesting.ts
/** No manifest is nested deeper, and what reads one calls itself for each level. */
const deepest = 500;
/** What is expected and what is found where values are nested deeper than that. */
const tooDeep = {
    expected: `values nested at most ${deepest} deep`,
    found: "values nested too deeply",
};
/** Whether a parser gave up because its stack was full, which only nesting does. */
function isStackOverflow(cause) {
    return cause instanceof RangeError && /call stack/i.test(cause.message);
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-refusal.ts


/** The text at `offset` is no YAML. */
function yamlSyntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === tooDeep.found ? tooDeep.expected : "valid YAML",
        found,
        fix: "Correct the file at this place.",
        location: source.location(offset),
    });
}
/** A key stands twice in one mapping. */
function yamlDuplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in a mapping",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-conversion.ts




/**
 * A parser's node with all below it as nodes that know where they stand.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function convertYaml(contents, context) {
    return new Conversion(context).node(contents, 0);
}
/** How many values aliases may stand for in one document, so that aliases of aliases of aliases cost nothing. */
const mostRepeated = 100_000;
class Conversion {
    #context;
    #anchors = new Map();
    /** How many values a collection holds, those its aliases stand for included. */
    #weights = new Map();
    #allowance = mostRepeated;
    constructor(context) {
        this.#context = context;
    }
    node(node, depth) {
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#context.at(node.range?.[0] ?? 0));
        if ((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node)) {
            const { source, at } = this.#context;
            if (depth >= deepest)
                throw yamlSyntaxRefusal(source, at(node.range?.[0] ?? 0), tooDeep.found);
        }
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const entries = this.#entries(node, depth + 1);
            return this.#collection(node.anchor, { kind: "map", entries }, entries.map(({ value }) => value));
        }
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.node(item, depth + 1));
            return this.#collection(node.anchor, { kind: "list", items }, items);
        }
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.#anchored(node.anchor, this.#scalar(node));
        return { kind: "scalar", value: null, text: "", start: 0, end: 0, offsetAt: undefined, style: "plain" };
    }
    #alias(anchor, start) {
        const target = this.#anchors.get(anchor);
        const weight = target === undefined ? 1 : this.#weightOf(target);
        const isTooLarge = weight > this.#allowance;
        if (!isTooLarge)
            this.#allowance -= weight;
        const alias = {
            kind: "alias",
            anchor,
            start,
            target,
            ...(isTooLarge ? { isTooLarge } : {}),
        };
        this.#context.parts.aliases.set(start, alias);
        return alias;
    }
    #collection(anchor, node, children) {
        const weight = children.reduce((sum, child) => sum + this.#weightOf(child), 1);
        this.#weights.set(node, weight);
        return this.#anchored(anchor, node);
    }
    #weightOf(node) {
        if (node.kind !== "alias")
            return this.#weights.get(node) ?? 1;
        return node.target === undefined || node.isTooLarge === true ? 1 : this.#weightOf(node.target);
    }
    #anchored(anchor, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        return node;
    }
    #entries(map, depth) {
        const seen = new Map();
        return map.items.flatMap((pair) => {
            const key = this.node(pair.key, depth);
            // A collection as a key is legal, and no tool of ours reads one.
            if (key.kind !== "scalar")
                return [];
            const before = seen.get(key.text);
            if (before !== undefined && key.text !== "<<") {
                throw yamlDuplicateRefusal(this.#context.source, { name: key.text, before, again: key.start });
            }
            seen.set(key.text, key.start);
            return [{ key: key.text, start: key.start, value: this.node(pair.value, depth) }];
        });
    }
    #scalar(scalar) {
        const { at, parts } = this.#context;
        const [from = 0, to = 0] = scalar.range ?? [];
        const text = scalar.type === "PLAIN" ? (scalar.source ?? "") : String(scalar.value);
        const place = { value: scalar.value, text, start: at(from), end: at(to), style: styleOf(scalar) };
        const offsetAt = this.#offsets(scalar, { text, from, to });
        const read = { kind: "scalar", ...place, offsetAt };
        parts.scalars.set(read.start, read);
        return read;
    }
    #offsets(scalar, { text, from, to }) {
        const { at, text: written } = this.#context;
        if (scalar.type === "BLOCK_LITERAL") {
            const offsets = literalOffsets(written.slice(from, to), text);
            return offsets === undefined ? undefined : (index) => at(from + offsets(index));
        }
        const quote = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
        const isVerbatim = written.slice(from + quote, to - quote) === text;
        return isVerbatim ? (index) => at(from + quote + index) : undefined;
    }
}
function styleOf({ type }) {
    switch (type) {
        case "QUOTE_DOUBLE":
            return "double";
        case "QUOTE_SINGLE":
            return "single";
        case "BLOCK_FOLDED":
        case "BLOCK_LITERAL":
            return "block";
        default:
            return "plain";
    }
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml.ts




/**
 * The roots of the file's documents, in order; a document without content is left out.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function yaml_parseYaml(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const roots = parseYamlText(source, source.text, (offset) => offset);
    parsed.set(source, roots);
    return roots;
}
/**
 * Parses YAML that stands as a string inside `source`: `at` gives the place in the source of each unit of `text`.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column in the outer file.
 */
function parseYamlText(source, text, at) {
    try {
        return (0,yaml_dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).flatMap((document) => {
            const [error] = document.errors;
            if (error !== undefined)
                throw yamlSyntaxRefusal(source, at(error.pos[0]), reasonOf(error));
            const root = convertYaml(document.contents, { source, text, at, parts: partsFor(source) });
            return root.kind === "scalar" && root.value === null ? [] : [root];
        });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (isStackOverflow(cause))
            throw yamlSyntaxRefusal(source, at(0), tooDeep.found);
        throw cause;
    }
}
/** The parts of what was read of a source up to now; none for a source that is no YAML. */
function yamlPartsOf(source) {
    return parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
}
/** The parser reports its own full stack as an error of the document. */
function reasonOf({ code, message }) {
    return code === "RESOURCE_EXHAUSTION" || /call stack/i.test(message) ? tooDeep.found : message;
}
/** The exact text of a scalar, quoted or plain; undefined for anything else, and where escapes, folding or an alias come between. */
function yamlText(node) {
    if (node?.kind !== "scalar" || node.offsetAt === undefined || node.value === null)
        return undefined;
    const start = node.offsetAt(0);
    const end = node.offsetAt(node.text.length);
    return end - start === node.text.length ? { text: node.text, start, end } : undefined;
}
/** The file as plain data, for comparison; aliases stay aliases, so that nothing multiplies. */
function readYamlData(source) {
    return yaml_parseYaml(source).map(plainYaml);
}
/** Sources do not change, and every package in question asks for the same file. */
const parsed = new WeakMap();
const parts = new WeakMap();
function partsFor(source) {
    const known = parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
    parts.set(source, known);
    return known;
}
/** A node as plain data, without places. */
function plainYaml(node) {
    switch (node.kind) {
        case "map":
            return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainYaml(value)]));
        case "list":
            return node.items.map(plainYaml);
        case "scalar":
            return node.value;
        case "alias":
            return { "*": node.anchor };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/static-versions/chart-version.ts

/** `version` and `appVersion` of a Chart.yaml. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
function chartVersions(source) {
    return yaml_parseYaml(source).flatMap((root) => {
        if (root.kind !== "map")
            return [];
        return root.entries.flatMap(({ key, value }) => {
            const kind = kinds.get(key);
            const found = yamlText(value);
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

;// CONCATENATED MODULE: ./packages/manifests/syntax/json.ts



/**
 * Reads strict JSON: no comments, no trailing commas.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function json_parseJson(source) {
    const known = json_parsed.get(source);
    if (known !== undefined)
        return known;
    const value = parseAnew(source);
    json_parsed.set(source, value);
    return value;
}
/** Sources do not change, and several readers ask for the same file. */
const json_parsed = new WeakMap();
/** The member's value, or nothing where the value is no object or lacks the member. */
function json_jsonMember(value, ...names) {
    let found = value;
    for (const name of names) {
        if (found?.kind !== "object")
            return undefined;
        found = found.members.find((member) => member.name === name)?.value;
    }
    return found;
}
/** The value without places, as `JSON.parse` gives it. */
function json_plainJson(value) {
    switch (value.kind) {
        case "object":
            return Object.fromEntries(value.members.map((member) => [member.name, json_plainJson(member.value)]));
        case "array":
            return value.items.map(json_plainJson);
        case "string":
        case "other":
            return value.value;
    }
}
function parseAnew(source) {
    const errors = [];
    try {
        const root = (0,main.parseTree)(source.text, errors, {
            disallowComments: true,
            allowTrailingComma: false,
            allowEmptyContent: false,
        });
        const first = errors[0];
        if (root === undefined || first !== undefined) {
            throw syntaxRefusal(source, first?.offset ?? 0, first === undefined ? "no value" : json_describe(first));
        }
        return convert(source, root, 0);
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (isStackOverflow(cause))
            throw syntaxRefusal(source, 0, tooDeep.found);
        throw cause;
    }
}
function convert(source, node, depth) {
    if (depth > deepest)
        throw syntaxRefusal(source, node.offset, tooDeep.found);
    switch (node.type) {
        case "object":
            return { kind: "object", members: membersOf(source, node, depth + 1) };
        case "array":
            return {
                kind: "array",
                items: (node.children ?? []).map((child) => convert(source, child, depth + 1)),
            };
        case "string":
            return stringOf(source, node);
        default:
            return { kind: "other", value: otherValue(node.value) };
    }
}
function membersOf(source, node, depth) {
    const seen = new Map();
    return (node.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined)
            return [];
        const name = String(key.value);
        const before = seen.get(name);
        if (before !== undefined)
            throw duplicateRefusal(source, { name, before, again: key.offset });
        seen.set(name, key.offset);
        return [{ name, value: convert(source, value, depth) }];
    });
}
function stringOf(source, node) {
    const value = String(node.value);
    const start = node.offset + 1;
    if (value.length === node.length - 2)
        return { kind: "string", value, offsetAt: (index) => start + index };
    const offsets = unitOffsets(source.text, start, node.offset + node.length - 1);
    return { kind: "string", value, offsetAt: (index) => offsets[index] ?? start };
}
/** The offset of each decoded unit, and of the end: `\u003e` is one unit in six, `\n` one in two. */
function unitOffsets(text, start, end) {
    const offsets = [];
    let position = start;
    while (position < end) {
        offsets.push(position);
        if (text[position] !== "\\")
            position += 1;
        else
            position += text[position + 1] === "u" ? 6 : 2;
    }
    return [...offsets, end];
}
function otherValue(value) {
    return typeof value === "number" || typeof value === "boolean" ? value : null;
}
function json_describe(error) {
    return (0,main.printParseErrorCode)(error.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
}
function syntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === tooDeep.found ? tooDeep.expected : "JSON without comments or trailing commas",
        found,
        fix: "Correct the file, then run again.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in an object",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/place.ts
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

;// CONCATENATED MODULE: ./packages/manifests/static-versions/json-version.ts


/** `version` of a package.json. */
function packageJsonVersions(source) {
    const root = json_parseJson(source);
    return versionAt(source, { kind: "package-json", path: ["version"], value: json_jsonMember(root, "version") });
}
/** The version of each path that Release Please keeps. https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
function releasePleaseVersions(source) {
    const root = json_parseJson(source);
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
            place: placeOf(path),
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

;// CONCATENATED MODULE: ./packages/release-model/image-reference.ts


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
    throw new UsageError({
        code: "image-reference",
        expected: "an image or a chart with its registry, by digest or by tag: ghcr.io/owner/name@sha256:…",
        found: `"${escapeText(text)}"`,
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

;// CONCATENATED MODULE: ./packages/manifests/editors/server-json.ts




/**
 * server.json of the MCP registry: the packages a server is installed from. `mcpb` downloads name a file by
 * URL and digest and are left to whoever builds them; `nuget` is no ecosystem of ours.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
const serverJsonEditor = {
    kind: "server-json",
    matches: (path) => /(?:^|\/)server\.json$/.test(path),
    readPins: (source) => serverPackages(source).flatMap((entry, index) => packagePins(source, entry, index)),
    parse: (source) => (isServerJson(source) ? json_plainJson(json_parseJson(source)) : source.text),
};
/** The entries of `packages`; none where the file is somebody else's `server.json`. */
function serverPackages(source) {
    if (!isServerJson(source))
        return [];
    const packages = json_jsonMember(json_parseJson(source), "packages");
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
    const image = ecosystem === "image" ? parseImageReference(identifier.string.value) : undefined;
    if (ecosystem === "image" && image === undefined)
        return [];
    const name = (0,package_name/* packageName */.oZ)(ecosystem, image?.name ?? identifier.string.value);
    const pinIn = (field, start, value) => ({
        path: source.path,
        ...source.position(field.string.offsetAt(start)),
        place: placeOf(["packages", index, field.name]),
        name,
        value,
    });
    const tag = image?.tag && server_json_partOf(source, identifier.string, image.tag);
    const digest = image?.digest && server_json_partOf(source, identifier.string, image.digest);
    const first = image?.tag ?? image?.digest;
    const bare = version && server_json_partOf(source, version.string, { text: version.string.value, start: 0 });
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
        const value = json_jsonMember(entry, name);
        if (value?.kind === "string")
            return { name, string: value };
    }
    return undefined;
}
function server_json_partOf(source, string, { text, start }) {
    return { text, span: source.span(string.offsetAt(start), string.offsetAt(start + text.length)) };
}

;// CONCATENATED MODULE: ./packages/manifests/static-versions/server-json-version.ts






const kind = "server-json";
/**
 * `version` of a server.json, and of those of its packages that are the server's own as far as the file tells: they say
 * the same, or are an image of the server's name. Others may be pins on what somebody else publishes.
 * https://modelcontextprotocol.io/registry/versioning
 */
function serverJsonVersions(source) {
    if (!isServerJson(source))
        return [];
    const root = json_parseJson(source);
    const nested = json_jsonMember(root, "version_detail", "version");
    const own = nested === undefined
        ? versionAt(source, { kind, path: ["version"], value: json_jsonMember(root, "version") })
        : versionAt(source, { kind, path: ["version_detail", "version"], value: nested });
    const names = [json_jsonMember(root, "name"), json_jsonMember(root, "repository", "url")].map(lastPart);
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
    return serverPackages(source).flatMap((entry, index) => {
        // Older schemas spelled these fields otherwise.
        const type = server_json_version_firstString(entry, "registryType", "registry_type", "registry_name")?.string.value ?? "";
        const identifier = server_json_version_firstString(entry, "identifier", "name");
        const place = (name) => ["packages", index, name];
        const version = versionAt(source, {
            kind,
            path: place("version"),
            value: json_jsonMember(entry, "version"),
        });
        if (identifier === undefined)
            return version;
        if (type === "npm" || type === "pypi" || type === "cargo") {
            const of = (0,package_name/* packageName */.oZ)(type, identifier.string.value);
            return version.map((declared) => ({ ...declared, of }));
        }
        const isImage = type === "oci" || type === "docker";
        const image = isImage ? parseImageReference(identifier.string.value) : undefined;
        if (image === undefined)
            return version;
        const tag = image.tag !== undefined && /^v?\d+\.\d+\.\d+/.test(image.tag.text)
            ? [declaredIn(source, identifier.string, { ...image.tag, place: placeOf(place(identifier.name)) })]
            : [];
        const of = (0,package_name/* packageName */.oZ)("image", image.name);
        return [...tag, ...version].map((declared) => ({ ...declared, of }));
    });
}
function declaredIn(source, string, { text, start, place }) {
    const [from, to] = [string.offsetAt(start), string.offsetAt(start + text.length)];
    return { kind, path: source.path, ...source.position(from), place, text, span: source.span(from, to) };
}
function server_json_version_firstString(entry, ...names) {
    for (const name of names) {
        const value = json_jsonMember(entry, name);
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

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
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
function toml_parseToml(source) {
    const known = tables.get(source);
    if (known !== undefined)
        return known;
    const root = toml_parseAnew(source);
    tables.set(source, root);
    return root;
}
/** Sources do not change, and several readers ask for the same file. */
const tables = new WeakMap();
function toml_parseAnew(source) {
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
        return (0,smol_toml_dist/* parse */.qg)(source.text, { integersAsBigInt: "asNeeded" });
    }
    catch (cause) {
        throw toml_syntaxRefusal(source, {
            reason: isStackOverflow(cause) ? tooDeep.found : firstLine(cause),
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
        if (isStackOverflow(cause))
            throw toml_syntaxRefusal(source, { reason: tooDeep.found, offset: 0, cause });
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
        throw toml_syntaxRefusal(source, { reason: cause.message, offset: cause.index, cause });
    }
}
function toml_syntaxRefusal(source, problem) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: problem.reason === tooDeep.found ? tooDeep.expected : "valid TOML",
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
    if (depth > deepest) {
        throw toml_syntaxRefusal(source, { reason: tooDeep.found, offset: node.range[0], cause: undefined });
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
    const root = toml_parseToml(source);
    return paths.flatMap((path) => {
        const string = tomlString(root, ...path);
        if (string === undefined)
            return [];
        const [start, end] = [string.offsetAt(0), string.offsetAt(string.value.length)];
        return {
            kind,
            path: source.path,
            ...source.position(start),
            place: placeOf(path),
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
        return setupPyVersions;
    if (name.endsWith(".py"))
        return pythonModules.test(name) ? pythonModuleVersions : undefined;
    return readers.get(name);
}
const pythonModules = /^(?:__init__|_version|version|__version__|__about__|_about|about)\.py$/;
const readers = new Map([
    ["package.json", packageJsonVersions],
    ["pyproject.toml", pyprojectVersions],
    ["setup.cfg", setupCfgVersions],
    ["Cargo.toml", cargoVersions],
    ["Chart.yaml", chartVersions],
    ["server.json", serverJsonVersions],
    [".release-please-manifest.json", releasePleaseVersions],
]);

// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(9524);
;// CONCATENATED MODULE: ./packages/manifests/aside.ts

/** Folders whose manifests and modules describe something other than what is released, unless a workspace names them. */
const aside = new Set([
    ...["test", "tests", "__tests__", "testdata", "fixtures", "__fixtures__", "e2e", "bench", "benchmarks"],
    ...["example", "examples", "samples", "demos", "docs", "website", "templates", "playground"],
]);
/** Whether a folder is called as one of other people's files, or of files that are there to be looked at. */
function isAside(folder) {
    return aside.has(folder.toLowerCase()) || (0,vendored/* isVendored */.E)(`${folder}/`);
}
/** Whether a path (relative, forward slashes) may describe what a repository releases, by its folders' names. */
function mayBeReleased(path) {
    return (!(0,vendored/* isVendored */.E)(path) &&
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

;// CONCATENATED MODULE: ./packages/manifests/published-packages/parse-pyproject.ts

/**
 * A pyproject.toml as Hatch reads it: what a hatch.toml beside it says of the version stands in place of
 * `tool.hatch.version`. https://hatch.pypa.io/latest/intro/#configuration
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parsePyproject(pyproject, hatchToml) {
    const root = toml_parseToml(pyproject);
    const backend = tomlString(root, "build-system", "build-backend")?.value ?? "";
    // With another backend the file is for Hatch's own commands alone.
    if (!backend.startsWith("hatchling"))
        return root;
    const version = hatchToml === undefined ? undefined : toml_parseToml(hatchToml).entries.get("version");
    return version === undefined ? root : withNode(root, ["tool", "hatch", "version"], version);
}
/** A copy of the table in which the node stands under `keys`: what was parsed of a file belongs to all who read it. */
function withNode(table, keys, node) {
    const [key = "", ...rest] = keys;
    const entries = new Map(table?.kind === "table" ? table.entries : []);
    entries.set(key, rest.length === 0 ? node : withNode(entries.get(key), rest, node));
    return { kind: "table", entries };
}

;// CONCATENATED MODULE: ./packages/manifests/published-packages/pyproject-version.ts

/**
 * Where the version of a pyproject.toml comes from: the table of the tool that is configured to find it, else
 * the version that stands there, else the build requirement that can only be there for the purpose.
 */
function pyprojectVersion(root) {
    // This tool writes over a static version, which Poetry demands to be there.
    if (tomlAt(root, "tool", "poetry-dynamic-versioning") !== undefined)
        return { kind: "tag", tool: "poetry-dynamic-versioning" };
    const text = tomlString(root, "project", "version") ?? tomlString(root, "tool", "poetry", "version");
    if (text !== undefined)
        return { kind: "static", text: text.value, ...overruled(root) };
    return (hatchVersion(root) ??
        pdmVersion(root) ??
        setuptoolsVersion(root) ??
        requiredTool(root) ?? { kind: "unknown" });
}
/** A tool that is configured and never asked, because [project] has the version itself. */
function overruled(root) {
    if (tomlString(root, "project", "version") === undefined)
        return {};
    const version = hatchVersion(root) ?? pdmVersion(root) ?? setuptoolsVersion(root) ?? requiredTool(root);
    return version?.kind === "tag" ? { overrules: version.tool } : {};
}
/** https://hatch.pypa.io/latest/version/ */
function hatchVersion(root) {
    const source = tomlString(root, "tool", "hatch", "version", "source")?.value;
    if (source === "vcs")
        return { kind: "tag", tool: "hatch-vcs" };
    if (source === "uv-dynamic-versioning")
        return { kind: "tag", tool: source };
    const path = tomlString(root, "tool", "hatch", "version", "path")?.value;
    return path === undefined ? undefined : { kind: "file", tool: "hatch", file: path };
}
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdmVersion(root) {
    const source = tomlString(root, "tool", "pdm", "version", "source")?.value;
    // The first versions of PDM wrote `use_scm` and `from`.
    const isScm = tomlAt(root, "tool", "pdm", "version", "use_scm") !== undefined;
    if (source === "scm" || isScm)
        return { kind: "tag", tool: "pdm" };
    const from = tomlString(root, "tool", "pdm", "version", "from")?.value;
    if (from !== undefined)
        return { kind: "file", tool: "pdm", file: from };
    const path = tomlString(root, "tool", "pdm", "version", "path")?.value;
    return source === "file"
        ? { kind: "file", tool: "pdm", ...(path === undefined ? {} : { file: path }) }
        : undefined;
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsVersion(root) {
    if (tomlAt(root, "tool", "setuptools_scm") !== undefined)
        return { kind: "tag", tool: "setuptools-scm" };
    if (tomlAt(root, "tool", "versioneer") !== undefined)
        return { kind: "tag", tool: "versioneer" };
    if (tomlAt(root, "tool", "versioningit") !== undefined)
        return { kind: "tag", tool: "versioningit" };
    const dynamic = tomlAt(root, "tool", "setuptools", "dynamic", "version");
    if (dynamic === undefined)
        return undefined;
    const file = tomlString(dynamic, "file")?.value;
    return { kind: "file", tool: "setuptools", ...(file === undefined ? {} : { file }) };
}
function requiredTool(root) {
    const required = tomlItems(root, "build-system", "requires").flatMap((item) => item.kind === "string"
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
    const backend = tomlString(root, "build-system", "build-backend")?.value ?? "";
    if (required.includes("flit-core") || backend.startsWith("flit_core."))
        return { kind: "file", tool: "flit" };
    return required.includes("maturin") ? { kind: "file", tool: "maturin", file: "Cargo.toml" } : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/published-packages/describe-package.ts






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
        name: (0,package_name/* packageName */.oZ)(describe.ecosystem, found.name),
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
    const root = parsePyproject(source, hatchToml);
    const name = tomlString(root, "project", "name") ?? tomlString(root, "tool", "poetry", "name");
    if (name === undefined)
        return undefined;
    const classifiers = [
        ...tomlItems(root, "project", "classifiers"),
        ...tomlItems(root, "tool", "poetry", "classifiers"),
    ];
    // PyPI refuses every upload with a classifier that begins so.
    const isPrivate = classifiers.some((item) => item.kind === "string" && item.value.startsWith("Private ::"));
    // https://docs.astral.sh/uv/reference/settings/#package, https://python-poetry.org/docs/pyproject/#package-mode
    const isNoPackage = isFalse(tomlAt(root, "tool", "uv", "package")) || isFalse(tomlAt(root, "tool", "poetry", "package-mode"));
    return {
        name: name.value,
        isPrivate: isPrivate || isNoPackage,
        isNoPackage,
        version: pyprojectVersion(root),
    };
}
function describePackageJson(source) {
    const root = json_parseJson(source);
    const [name, version, priv] = ["name", "version", "private"].map((field) => json_jsonMember(root, field));
    if (name?.kind !== "string" || name.value === "")
        return undefined;
    return {
        name: name.value,
        isPrivate: priv?.kind === "other" && priv.value === true,
        version: version?.kind === "string" ? { kind: "static", text: version.value } : { kind: "unknown" },
    };
}
function describeCargo(source) {
    const root = toml_parseToml(source);
    const name = tomlString(root, "package", "name");
    if (name === undefined)
        return undefined;
    const version = tomlString(root, "package", "version");
    const publish = tomlAt(root, "package", "publish");
    return {
        name: name.value,
        isPrivate: isFalse(publish) || (publish?.kind === "array" && publish.items.length === 0),
        version: version === undefined ? inheritedVersion(root) : { kind: "static", text: version.value },
    };
}
function inheritedVersion(root) {
    const isInherited = tomlAt(root, "package", "version", "workspace") !== undefined;
    return { kind: isInherited ? "workspace" : "unknown" };
}
function describeChart(source) {
    const [root] = yaml_parseYaml(source);
    if (root?.kind !== "map")
        return undefined;
    const textAt = (key) => yamlText(root.entries.find((entry) => entry.key === key)?.value)?.text;
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

;// CONCATENATED MODULE: ./packages/manifests/rewrite/tag-text.ts

const pattern = /^(?<prefix>(?:.*?[-_/@])?[vV]?)(?<version>(?<numbers>\d+(?:\.\d+)*)(?:-\d+|[-._]?(?:alpha|beta|a|b|c|rc|pre|preview|dev|post)[-._]?\d*|[-+.][0-9A-Za-z.-]*[A-Za-z][0-9A-Za-z.+-]*)?)$/;
/** Takes a tag apart; undefined when it ends in no version. */
function readTagText(text) {
    const groups = text.length > 256 ? undefined : pattern.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = "", numbers = "", version = "" } = groups;
    return { prefix, version, numbers: numbers.split(".").map(Number) };
}
/** Whether a `rev` or `@ref` that may be a branch as well looks like a release's tag: `v1.2`, `name-v1.2.3`. */
function looksLikeTag(text) {
    const tag = readTagText(text);
    if (tag === undefined)
        return false;
    return /^[vV]?$/.test(tag.prefix) || tag.numbers.length >= 3;
}
/** The release's tag in the prefix style that stands there: a repository's tags may be mirrored under another prefix. */
function tagLike(standing, release) {
    return standing.prefix + (readTagText(release.tag)?.version ?? formatSemver(release.version));
}
/** Whether the tag names a version above `version`; a floating tag is compared by the numbers it has. */
function isTagNewer({ numbers, version: spelled }, version) {
    if (isFloating(numbers, spelled))
        return compareNumbers(numbers, version) > 0;
    return (compareSpelled("pypi", spelled, formatPep440(version)) ?? compareNumbers(numbers, version)) > 0;
}
/** Whether the tag names exactly `version`, in whatever spelling. */
function isTagSame({ numbers, version: spelled }, version) {
    return !isFloating(numbers, spelled) && compareSpelled("pypi", spelled, formatPep440(version)) === 0;
}
/** `1` or `1.2` alone: such a tag is moved by its repository. */
function isFloating(numbers, spelled) {
    return numbers.length < 3 && numbers.join(".") === spelled;
}
/** `1` against 1.4.0 is zero: only as many numbers as stand there are compared. */
function compareNumbers(numbers, { major, minor, patch }) {
    const wanted = [major, minor, patch];
    const difference = numbers.map((number, index) => number - (wanted[index] ?? 0));
    return difference.find((value) => value !== 0) ?? 0;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/git-url.ts

/**
 * Reads `git+https://host/owner/name.git@v1.2.3#egg=name`; undefined when the text is no git URL.
 * https://pip.pypa.io/en/stable/topics/vcs-support/
 */
function readPipGitUrl(text) {
    const scheme = /^git\+(?:[a-z+]+:\/\/[^/]*\/|[^@/\s]+@[^:/\s]+:|file:\/\/)/i.exec(text)?.[0];
    if (scheme === undefined)
        return undefined;
    const end = text.includes("#") ? text.indexOf("#") : text.length;
    const at = text.slice(0, end).lastIndexOf("@");
    const hasRef = at >= scheme.length && at + 1 < end;
    const address = text.slice(0, hasRef ? at : end);
    const repository = githubRepository(address);
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text.slice(end))?.[1];
    return {
        ...(hasRef ? { ref: { text: text.slice(at + 1, end), start: at + 1, end } } : {}),
        ...(repository === undefined ? {} : { repository }),
        ...(egg === undefined ? {} : { egg }),
    };
}
/** `owner/name` of a repository's address on GitHub, in any of the forms git takes. */
function githubRepository(address) {
    return /(?:^|[/@.])github\.com(?::\d+\/|[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address)?.[1];
}
/** What a reference of unstated kind is, by its look. */
function kindOfRef(ref) {
    // A short hash is a commit too; digits alone are rather a date.
    if (/^[0-9a-f]{40}$/i.test(ref) ||
        (/^[0-9a-f]{7,39}$/.test(ref) && /[a-f]/.test(ref) && /[0-9]/.test(ref))) {
        return "commit";
    }
    return looksLikeTag(ref) ? "git-tag" : "branch";
}

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-pin.ts




/**
 * The pins of one dependency of a Cargo.toml: its `version`, and its git source where it has one. A `path`
 * beside a version is only where the workspace finds the package; alone it is a source without a version.
 */
function cargoPins(source, dependency) {
    const { path, key, value } = dependency;
    const name = (0,package_name/* packageName */.oZ)("cargo", tomlString(value, "package")?.value ?? key);
    const pinAt = (field, string, as) => ({
        path: source.path,
        ...source.position(string.offsetAt(0)),
        place: placeOf([...path, ...field]),
        name,
        value: pinValue(source, string, as),
    });
    if (value.kind === "string")
        return [pinAt([], value, "constraint")];
    // `workspace = true`: the version stands in the workspace's own table.
    const inherited = tomlAt(value, "workspace");
    if (inherited?.kind === "other" && inherited.value === true)
        return [];
    const [version, git, folder] = ["version", "git", "path"].map((field) => tomlString(value, field));
    return [
        ...(version === undefined ? [] : [pinAt(["version"], version, "constraint")]),
        ...(git === undefined ? [] : [gitPin(value, git, pinAt)]),
        ...(version !== undefined || git !== undefined || folder === undefined
            ? []
            : [pinAt(["path"], folder, "path")]),
    ];
}
function gitPin(value, git, pinAt) {
    const [tag, revision, branch] = ["tag", "rev", "branch"].map((field) => tomlString(value, field));
    if (tag !== undefined)
        return pinAt(["tag"], tag, "git-tag");
    // `rev` takes any name git understands: a commit, a tag, `refs/pull/1/head`.
    if (revision !== undefined)
        return pinAt(["rev"], revision, kindOfRef(revision.value));
    if (branch !== undefined)
        return pinAt(["branch"], branch, "branch");
    return pinAt(["git"], git, "git");
}
function pinValue(source, string, as) {
    const text = string.value;
    const span = source.span(string.offsetAt(0), string.offsetAt(text.length));
    switch (as) {
        case "constraint":
            return { kind: "constraint", syntax: "cargo", text, span };
        case "git-tag":
        case "commit":
            return { kind: as, text, span };
        case "branch":
        case "git":
        case "path":
            return { kind: "unpinned", source: as, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-toml.ts


/**
 * Cargo.toml: the dependency tables of packages, targets and workspaces, and `patch`.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const cargoTomlEditor = {
    kind: "cargo-toml",
    matches: (path) => /(?:^|\/)Cargo\.toml$/.test(path),
    readPins(source) {
        const root = toml_parseToml(source);
        return dependencyTables(root)
            .flatMap((path) => tablePins(source, root, path))
            .toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: readTomlData,
};
/** Cargo still reads the spellings with an underscore. */
const cargo_toml_kinds = [
    "dependencies",
    "dev-dependencies",
    "dev_dependencies",
    "build-dependencies",
    "build_dependencies",
];
function dependencyTables(root) {
    const targets = tomlEntries(root, "target").flatMap(([target]) => cargo_toml_kinds.map((kind) => ["target", target, kind]));
    const patches = tomlEntries(root, "patch").map(([registry]) => ["patch", registry]);
    return [...cargo_toml_kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets, ...patches];
}
function tablePins(source, root, path) {
    return tomlEntries(root, ...path).flatMap(([key, value]) => cargoPins(source, { path: [...path, key], key, value }));
}

// EXTERNAL MODULE: ./packages/manifests/syntax/escapes.ts
var escapes = __webpack_require__(1467);
;// CONCATENATED MODULE: ./packages/manifests/syntax/traced-text.ts
/** Stands for what only a run can know: a variable without a default. No grammar of ours admits it. */
const unknownUnit = "\uFFFC";
/** Text that is only read, never edited. */
function untraced(text) {
    return { text, offsets: Array.from({ length: text.length }, () => -1) };
}
/** Text that stands in the file as it is, from `start` on. */
function tracedFrom(text, start) {
    return { text, offsets: Array.from({ length: text.length }, (_, index) => start + index) };
}
/** The parts as one text. */
function joinTraced(parts) {
    return {
        text: parts.map(({ text }) => text).join(""),
        offsets: parts.flatMap(({ offsets }) => offsets),
        ...reachedBy(parts.flatMap(({ aliases = [] }) => aliases)),
    };
}
/** The part from `start` up to but without `end`. */
function sliceTraced({ text, offsets, aliases = [] }, start, end) {
    return { text: text.slice(start, end), offsets: offsets.slice(start, end), ...reachedBy(aliases) };
}
/** The field `aliases`, where there are any. */
function reachedBy(aliases) {
    return aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] };
}
/** A part of the text with its bytes in the file, or undefined when it is empty, unknown or stands in more than one piece. */
function traced_text_locate(source, { text, offsets, aliases = [] }) {
    const [start] = offsets;
    if (start === undefined || start < 0 || text.includes(unknownUnit))
        return undefined;
    if (!offsets.every((offset, index) => offset === start + index))
        return undefined;
    return { text, span: source.span(start, start + text.length), offset: start, ...reachedBy(aliases) };
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-path.ts

/** The text of a scalar or of what an alias repeats; a scalar with escapes can be read, but has no place to edit. */
function yaml_path_yamlTraced(node) {
    if (node?.kind === "alias") {
        const target = yaml_path_yamlTraced(node.target);
        return target && { ...target, ...reachedBy([node.start, ...(target.aliases ?? [])]) };
    }
    if (node?.kind !== "scalar" || node.value === null)
        return undefined;
    const { text, offsetAt } = node;
    if (offsetAt === undefined)
        return untraced(text);
    const start = offsetAt(0);
    if (offsetAt(text.length) - start === text.length)
        return tracedFrom(text, start);
    return { text, offsets: Array.from({ length: text.length }, (_, index) => offsetAt(index)) };
}
/**
 * The node under `keys`. What stands behind an alias or a merge key (`<<`) is found as well, and is itself an alias
 * then: it can be read here, and has its place where its anchor stands.
 */
function yaml_path_yamlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = yaml_path_valueOf(current, key);
    return current;
}
/** The entries of a map; none of anything else. */
function yamlEntries(node, ...keys) {
    const found = yaml_path_yamlAt(node, ...keys);
    if (found?.kind === "map")
        return found.entries;
    return inside(found, yamlEntries).map((entry) => ({ ...entry, value: behind(found, entry.value) }));
}
/** The items of a list; none of anything else. */
function yamlItems(node, ...keys) {
    const found = yaml_path_yamlAt(node, ...keys);
    if (found?.kind === "list")
        return found.items;
    return inside(found, yamlItems).map((item) => behind(found, item));
}
/** What a node is once every alias is followed. */
function resolvedYaml(node) {
    return node?.kind === "alias" ? resolvedYaml(node.target) : node;
}
/** How the path of a place begins: with the document's number where the file has several. */
function documentPath(index, roots) {
    return roots.length > 1 ? [index] : [];
}
function inside(node, children) {
    return node?.kind === "alias" && node.isTooLarge !== true ? children(node.target) : [];
}
/** A part of what an alias repeats, as a repetition of that part. */
function behind(alias, target) {
    return alias?.kind === "alias" ? { ...alias, target } : target;
}
function yaml_path_valueOf(node, key) {
    if (node?.kind === "alias") {
        const found = yaml_path_valueOf(node.target, key);
        return found && behind(node, found);
    }
    if (node?.kind !== "map")
        return undefined;
    const own = node.entries.find((entry) => entry.key === key);
    if (own !== undefined)
        return own.value;
    for (const source of mergedInto(node)) {
        const target = yaml_path_valueOf(source, key);
        if (target !== undefined)
            return target;
    }
    return undefined;
}
function mergedInto(map) {
    return map.entries
        .filter(({ key }) => key === "<<")
        .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/version-comment.ts
/**
 * The version in the comment behind a commit on the same line: `# v1.2.3`, `# frozen: v1.2.3`, `# tag=v1.2.3`.
 * `offset` is the end of the commit in `source.text`; only quotes, brackets and commas may stand in between.
 */
function versionComment(source, offset) {
    const line = /^[^\r\n]*/.exec(source.text.slice(offset, offset + 300))?.[0] ?? "";
    const match = /^(?<before>[\s"',}\]]*#\s*(?:frozen:\s*|tag\s*[:=]\s*|pin\s*@?)?)(?<version>[\w./@-]*?(?:v\d+|\d+\.\d+)(?:\.\d+)*[\w.+-]*)(?=\s|$)/.exec(line);
    const { before, version } = match?.groups ?? {};
    if (before === undefined || version === undefined)
        return undefined;
    const start = offset + before.length;
    return { text: version, span: source.span(start, start + version.length) };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/placed-pin.ts






/** The pin in an image reference, `host/name:tag@digest`; undefined when it has neither, or when they stand nowhere in the file. */
function imagePin(source, path, reference) {
    const parsed = parseImageReference(reference.text);
    if (parsed === undefined)
        return undefined;
    const { name, tag, digest } = parsed;
    const part = (range) => range && sliceTraced(reference, range.start, range.end);
    return imageValuePin(source, path, { name, tag: part(tag), digest: part(digest) });
}
/** The pin of an image whose name, tag and digest stand apart. Of a tag in pieces nothing is a pin, its digest included. */
function imageValuePin(source, path, image) {
    const [tag, digest] = [image.tag, image.digest].map((part) => part && traced_text_locate(source, part));
    if ((tag === undefined) !== (image.tag === undefined))
        return undefined;
    if ((digest === undefined) !== (image.digest === undefined))
        return undefined;
    const first = tag ?? digest;
    if (first === undefined)
        return undefined;
    return placed_pin_pinOf(source, {
        path,
        at: { ...first, ...reachedBy([...(tag?.aliases ?? []), ...(digest?.aliases ?? [])]) },
        name: (0,package_name/* packageName */.oZ)("image", image.name),
    }, {
        kind: "image",
        ...(tag === undefined ? {} : { tag: { text: tag.text, span: tag.span } }),
        ...(digest === undefined ? {} : { digest: { text: digest.text, span: digest.span } }),
    });
}
/** The pin of a git reference of a repository on GitHub, `owner/repository`: a tag, a commit or a branch by its look. */
function gitRefPin(source, path, { repository, ref }) {
    const at = traced_text_locate(source, ref);
    if (at === undefined)
        return undefined;
    const { text, span, offset } = at;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    switch (kindOfRef(text)) {
        case "branch":
            return placed_pin_pinOf(source, { path, at, name }, { kind: "unpinned", source: "branch", text, span });
        case "git-tag":
            return placed_pin_pinOf(source, { path, at, name }, { kind: "git-tag", text, span });
        case "commit": {
            const comment = versionComment(source, offset + text.length);
            return placed_pin_pinOf(source, { path, at, name }, { kind: "commit", text, span, ...(comment === undefined ? {} : { comment }) });
        }
    }
}
/** The pin of a chart by a constraint of Helm's. */
function chartPin(source, path, { chart, repository, constraint, }) {
    const at = traced_text_locate(source, constraint);
    if (at === undefined)
        return undefined;
    const { text, span } = at;
    return {
        ...placed_pin_pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "constraint", syntax: "helm", text, span }),
        ...chartRepositoryOf(repository),
    };
}
/** An alias of Helm's (`@acme`, `alias:acme`) and an address with something to fill in say nothing here. */
function chartRepositoryOf(repository) {
    const isStated = repository !== undefined && repository !== "" && !/^(?:@|alias:)|[{}$\s]/.test(repository);
    return isStated && !repository.includes(unknownUnit) ? { chartRepository: repository } : {};
}
/** A pin of whatever value, at the place of the first text it has. */
function placed_pin_pinOf(source, place, value) {
    return {
        path: source.path,
        ...source.position(place.at.offset),
        place: placeOf(place.path),
        name: place.name,
        value,
        ...reachedBy(place.at.aliases ?? []),
    };
}
/**
 * The pins in file order, each once: a default that several lines use, or a template that several elements fill, is
 * one pin. Where places are named alike all the same, the later ones are numbered.
 */
function inFileOrder(pins) {
    const distinct = new Map();
    for (const pin of pins) {
        if (pin === undefined)
            continue;
        const key = `${startOf(pin)} ${(0,package_name/* packageKey */.MO)(pin.name)}`;
        const known = distinct.get(key);
        const aliases = [...(known?.aliases ?? []), ...(pin.aliases ?? [])];
        distinct.set(key, { ...(known ?? pin), ...reachedBy(aliases) });
    }
    const counts = new Map();
    return [...distinct.values()]
        .toSorted((left, right) => startOf(left) - startOf(right))
        .map((pin) => {
        const count = (counts.get(pin.place) ?? 0) + 1;
        counts.set(pin.place, count);
        return count === 1 ? pin : { ...pin, place: `${pin.place}#${count}` };
    });
}
/** The byte at which a pin's first text starts. */
function startOf({ value }) {
    if (value.kind !== "image")
        return value.span.start;
    return Math.min(...[value.tag, value.digest].flatMap((part) => (part === undefined ? [] : [part.span.start])));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/chart.ts






/** Chart.yaml, and the requirements.yaml of Helm 2: `dependencies`. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
const chartEditor = {
    kind: "chart",
    matches: (path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        if (!source.text.includes("dependencies") && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        const [root] = yaml_parseYaml(source);
        return inFileOrder(yamlItems(root, "dependencies").map((dependency, index) => dependencyPin(source, dependency, index)));
    },
    parse: readYamlData,
};
/**
 * The `appVersion` of a chart: the version of what the chart installs. It is no pin by itself, since only a graph can
 * say of which repository, and becomes one under the name the caller gives.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readAppVersion(source, name) {
    const [root] = parseYaml(source);
    const text = yamlTraced(yamlAt(root, "appVersion"));
    const at = text && locate(source, text);
    if (at === undefined)
        return undefined;
    return pinOf(source, { path: ["appVersion"], at, name }, { kind: "version", text: at.text, span: at.span });
}
function dependencyPin(source, dependency, index) {
    const chart = yaml_path_yamlTraced(yaml_path_yamlAt(dependency, "name"))?.text;
    if (chart === undefined)
        return undefined;
    const path = ["dependencies", index];
    const repository = yaml_path_yamlTraced(yaml_path_yamlAt(dependency, "repository"));
    const local = repository?.text.startsWith("file://") === true ? traced_text_locate(source, repository) : undefined;
    if (local !== undefined) {
        return placed_pin_pinOf(source, { path: [...path, "repository"], at: local, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "path", text: local.text, span: local.span });
    }
    const constraint = yaml_path_yamlTraced(yaml_path_yamlAt(dependency, "version"));
    return (constraint && chartPin(source, [...path, "version"], { chart, repository: repository?.text, constraint }));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/shell-expansion.ts

/**
 * The text with its variables replaced by what they stand for when nobody sets them: `$NAME`, `${NAME}`,
 * `${NAME:-default}`, `${NAME-default}`, nested at will, and `$$` for a dollar sign. Both Compose and Dockerfiles
 * read it so: https://docs.docker.com/reference/compose-file/interpolation/
 */
function expandVariables(text, lookup = () => undefined) {
    const parts = [];
    let position = 0;
    for (;;) {
        const dollar = text.text.indexOf("$", position);
        if (dollar === -1)
            break;
        parts.push(sliceTraced(text, position, dollar));
        const read = readVariable(text, dollar, lookup);
        parts.push(read.value);
        position = read.end;
    }
    return joinTraced([...parts, sliceTraced(text, position)]);
}
function readVariable(text, dollar, lookup) {
    const after = text.text[dollar + 1];
    if (after === "$")
        return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 2 };
    if (after === "{")
        return readBraces(text, dollar, lookup);
    const plain = matchAt(namePattern, text.text, dollar + 1);
    if (plain === undefined)
        return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 1 };
    return { value: lookup(plain) ?? unknown, end: dollar + 1 + plain.length };
}
function readBraces(text, dollar, lookup) {
    const close = closingBrace(text.text, dollar + 2);
    const name = matchAt(namePattern, text.text, dollar + 2);
    if (close === undefined || name === undefined)
        return { value: unknown, end: close ?? text.text.length };
    const operatorStart = dollar + 2 + name.length;
    const operator = matchAt(/:?[-?+]/y, text.text, operatorStart);
    const end = close + 1;
    const known = lookup(name);
    if (operator === undefined)
        return { value: operatorStart === close ? (known ?? unknown) : unknown, end };
    if (known !== undefined && !operator.endsWith("+"))
        return { value: known, end };
    if (!operator.endsWith("-"))
        return { value: unknown, end };
    return { value: expandVariables(sliceTraced(text, operatorStart + operator.length, close), lookup), end };
}
function closingBrace(text, from) {
    let depth = 0;
    for (let index = from; index < text.length; index++) {
        if (text[index] === "}") {
            if (depth === 0)
                return index;
            depth--;
        }
        else if (text[index] === "$" && text[index + 1] === "{") {
            depth++;
        }
    }
    return undefined;
}
const unknown = untraced(unknownUnit);
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/github-url.ts
/**
 * Reads the URLs that name a GitHub repository: https, ssh, scp-like, without a scheme, and behind the `git::` of
 * go-getter (https://developer.hashicorp.com/terraform/language/modules/sources). Undefined for any other text.
 */
function readGithubUrl(text) {
    const match = text.length > 2000 ? null : github_url_pattern.exec(text);
    const repository = match?.groups?.["repository"];
    if (match === null || repository === undefined)
        return undefined;
    const ref = refPattern.exec(match.groups?.["query"] ?? "");
    const queryStart = match.indices?.groups?.["query"]?.[0];
    if (ref === null || queryStart === undefined)
        return { repository, ref: undefined };
    const [found, before = "", value = ""] = ref;
    const start = queryStart + ref.index + before.length;
    return { repository, ref: { text: value, start, end: start + found.length - before.length } };
}
const scheme = "(?:git::)?(?:(?:https?|git|ssh|git\\+https|git\\+ssh)://)?(?:[\\w.%-]+(?::[^@/\\s]*)?@)?";
const github_url_pattern = new RegExp(`^${scheme}(?:www\\.)?github\\.com[/:](?<repository>[\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$`, "di");
// Kustomize reads `version=` where `ref=` is missing.
const refPattern = /((?:^|&)(?:ref|version)=)([^&]*)/;

;// CONCATENATED MODULE: ./packages/manifests/editors/tag-text.ts


/** A tag that may carry its digest along, `v1.2.3@sha256:…`, in its parts; undefined where the text is no tag. */
function splitTag(text) {
    const together = parseImageReference(`x:${text.text}`);
    if (together?.tag === undefined)
        return undefined;
    return {
        tag: sliceTraced(text, 0, together.tag.text.length),
        digest: together.digest && sliceTraced(text, together.digest.start - 2),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/image-fields.ts





/**
 * Every image below `node` that names a version: strings under `image` and under keys that end so (`sidecarImage`), and
 * maps with a `repository` (and `registry`) beside a `tag`, a `digest` or both, as Helm values have them at any depth.
 */
function imageFieldPins(source, node, { path = [], read = yaml_path_yamlTraced } = {}) {
    const kind = resolvedYaml(node)?.kind;
    if (kind === "list") {
        return yamlItems(node).flatMap((item, index) => imageFieldPins(source, item, { path: [...path, index], read }));
    }
    if (kind !== "map")
        return [];
    const pins = [groupPin(source, node, { path, read })];
    for (const { key, value } of yamlEntries(node)) {
        const below = [...path, key];
        if (resolvedYaml(value)?.kind !== "scalar")
            pins.push(...imageFieldPins(source, value, { path: below, read }));
        else if (/image$/i.test(key))
            pins.push(imageStringPin(source, below, read(value)));
    }
    return pins;
}
/** An unqualified string such as `debian:12` is an image only under a key that says just that. */
function imageStringPin(source, path, text) {
    const parsed = text && parseImageReference(text.text);
    if (text === undefined || parsed === undefined)
        return undefined;
    return isQualified(parsed.name) || /^image$/i.test(String(path.at(-1)))
        ? imagePin(source, path, text)
        : undefined;
}
function groupPin(source, map, { path, read }) {
    const [tagKey, tagText] = firstText(map, tagKeys, read);
    const [digestKey, digestText] = firstText(map, digestKeys, read);
    if (tagText === undefined && digestText === undefined)
        return undefined;
    const name = groupName(map, { path, read });
    if (name === undefined)
        return undefined;
    const at = [...path, tagKey ?? digestKey ?? ""];
    const git = readGithubUrl(name);
    if (git !== undefined && /[@:]/.test(name)) {
        return tagText && gitRefPin(source, at, { repository: git.repository, ref: tagText });
    }
    if (!isImageName(name))
        return undefined;
    const together = tagText && splitTag(tagText);
    if (tagText !== undefined && together === undefined)
        return undefined;
    if (together?.digest !== undefined && digestText !== undefined)
        return undefined;
    return imageValuePin(source, at, { name, tag: together?.tag, digest: together?.digest ?? digestText });
}
const tagKeys = ["tag", "imageTag"];
const digestKeys = ["digest", "sha", "sha256"];
const digestPattern = /^(?:sha256:)?[0-9a-f]{64}$/;
function firstText(map, keys, read) {
    for (const key of keys) {
        const text = read(yaml_path_yamlAt(map, key));
        if (text === undefined || text.text === "")
            continue;
        if (keys === digestKeys && !digestPattern.test(text.text))
            continue;
        return [key, text];
    }
    return [undefined, undefined];
}
function groupName(map, { path, read }) {
    const textOf = (key) => read(yaml_path_yamlAt(map, key))?.text;
    const isImage = /image$/i.test(path.findLast((step) => typeof step === "string") ?? "");
    const repository = textOf("repository") ?? textOf("image") ?? (isImage ? (textOf("name") ?? textOf("repo")) : undefined);
    if (repository === undefined)
        return undefined;
    const registry = textOf("registry") ?? "";
    return registry === "" ? repository : `${registry}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/compose.ts






/** Compose files: `image:` of services and of the fragments they share, with the defaults of variables filled in. */
const composeEditor = {
    kind: "compose",
    matches: (path) => /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/.test(path),
    readPins: (source) => {
        if (!source.text.includes("image") && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        const read = (node) => {
            const text = yaml_path_yamlTraced(node);
            return text && expandVariables(text);
        };
        return inFileOrder(yaml_parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots), read })));
    },
    parse: readYamlData,
};

;// CONCATENATED MODULE: ./packages/manifests/syntax/dockerfile.ts

/** Reads a Dockerfile's instructions: https://docs.docker.com/reference/dockerfile/#format. Total: what is none is passed over. */
function parseDockerfile(text) {
    const lines = dockerfile_linesOf(text);
    const directives = readDirectives(lines);
    const escape = directives.escape === "`" ? "`" : "\\";
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const { parts, next } = readLogicalLine(lines, { index, escape });
        index = next;
        const instruction = instructionOf(joinTraced(parts));
        if (instruction === undefined)
            continue;
        instructions.push(instruction);
        for (const end of heredocs(instruction))
            index = skipHeredoc(lines, index, end);
    }
    return { syntax: directives.syntax, instructions };
}
/** The words of an instruction; quotes stay, and blanks inside them do not part. */
function wordsOf(text) {
    return [...text.text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g)].map((match) => sliceTraced(text, match.index, match.index + match[0].length));
}
/** A word without the quotes around all of it. */
function unquoted(word) {
    return /^(?:"[^"\\]*"|'[^']*')$/.test(word.text) ? sliceTraced(word, 1, -1) : word;
}
function dockerfile_linesOf(text) {
    let start = 0;
    return text.split("\n").map((line) => {
        const found = { text: line.endsWith("\r") ? line.slice(0, -1) : line, start };
        start += line.length + 1;
        return found;
    });
}
/** Directives stand at the very top; the first line that is none ends them. */
function readDirectives(lines) {
    let found = {};
    for (const line of lines) {
        const match = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/d.exec(line.text);
        const [start, end] = match?.indices?.[2] ?? [];
        if (match === null || start === undefined)
            return found;
        const name = (match[1] ?? "").toLowerCase();
        if (name === "syntax") {
            found = { ...found, syntax: tracedFrom(line.text.slice(start, end), line.start + start) };
        }
        if (name === "escape")
            found = { ...found, escape: match[2] ?? "" };
    }
    return found;
}
function readLogicalLine(lines, { index, escape }) {
    const parts = [];
    let next = index;
    while (next < lines.length) {
        const line = lines[next];
        next++;
        if (line === undefined || /^\s*#/.test(line.text)) {
            if (parts.length === 0)
                break;
            continue;
        }
        // An empty line in a continuation is allowed, with a warning.
        if (parts.length > 0 && line.text.trim() === "")
            continue;
        const content = line.text.trimEnd();
        const isContinued = content.endsWith(escape);
        parts.push(tracedFrom(isContinued ? content.slice(0, -1) : line.text, line.start));
        if (!isContinued)
            break;
    }
    return { parts, next };
}
function instructionOf(line) {
    const match = /^(\s*([A-Za-z]+)\s+)(?=\S)/.exec(line.text);
    const keyword = match?.[2];
    if (match === null || keyword === undefined)
        return undefined;
    return {
        keyword: keyword.toUpperCase(),
        body: sliceTraced(line, match[0].length, line.text.trimEnd().length),
    };
}
function heredocs({ keyword, body }) {
    if (!["RUN", "COPY", "ADD"].includes(keyword))
        return [];
    return [...body.text.matchAll(/(?<!<)<<-?(["']?)([A-Za-z_]\w*)\1/g)].map((match) => match[2] ?? "");
}
/** The line after the heredoc's end; the same line where it has none, which is then no heredoc. */
function skipHeredoc(lines, index, end) {
    const found = lines.findIndex((line, at) => at >= index && line.text.trim() === end);
    return found === -1 ? index : found + 1;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/installed-packages.ts



/**
 * The packages that a shell command installs by name and exact version: `pip install name==1.2.3`, `npm install -g name@1.2.3`.
 * They are bare versions rather than constraints: in a shell, another operator than the one that stands may redirect output.
 */
function installedPackagePins(source, path, command) {
    return installers.flatMap(({ ecosystem, command: pattern, argument }) => [...command.text.matchAll(pattern)].flatMap((call) => {
        const start = call.index + call[0].length;
        const end = start + (/^[^;&|\n]*/.exec(command.text.slice(start))?.[0].length ?? 0);
        return [...command.text.slice(start, end).matchAll(argument)].flatMap((match) => {
            const [from, to] = match.indices?.groups?.["version"] ?? [];
            const name = match.groups?.["name"];
            if (from === undefined || to === undefined || name === undefined)
                return [];
            const at = traced_text_locate(source, sliceTraced(command, start + from, start + to));
            if (at === undefined)
                return [];
            const value = { kind: "version", text: at.text, span: at.span };
            return placed_pin_pinOf(source, { path: [...path, name], at, name: (0,package_name/* packageName */.oZ)(ecosystem, name) }, value);
        });
    }));
}
const installers = [
    {
        ecosystem: "pypi",
        command: /\b(?:pip[\d.]*|pipx|uv tool|uv pip)\s+install\b/g,
        argument: /(?<=[\s"'])(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,.-]*\])?==(?<version>v?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|post|dev)[-_.]?\d*)*)(?=["'\s]|$)/dgi,
    },
    {
        ecosystem: "npm",
        command: /\b(?:npm|pnpm|yarn)\s+(?:global\s+)?(?:install|i|add)\b/g,
        argument: /(?<=[\s"'])(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)@(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?=["'\s]|$)/dg,
    },
];

;// CONCATENATED MODULE: ./packages/manifests/editors/dockerfile.ts





/**
 * Dockerfiles: the images of `FROM`, `COPY --from`, `RUN --mount=from` and `# syntax=`, with the defaults of `ARG` filled in,
 * and packages that `RUN` installs by name and exact version.
 */
const dockerfileEditor = {
    kind: "dockerfile",
    matches: (path) => /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+\.(?:[Dd]ockerfile|[Cc]ontainerfile))$/.test(path) && !path.endsWith(".dockerignore"),
    readPins: (source) => inFileOrder(instructionPins(source)),
};
function instructionPins(source) {
    const { syntax, instructions } = parseDockerfile(source.text);
    const pins = [syntax && imagePin(source, ["syntax"], syntax)];
    const globals = new Map();
    let stage;
    let count = 0;
    for (const { keyword, body } of instructions) {
        const known = stage ?? globals;
        const expand = (text) => expandVariables(text, (name) => known.get(name));
        switch (keyword) {
            case "ARG":
                declare(body, { known, globals, expand });
                break;
            case "ENV":
                declare(body, { known, globals: new Map(), expand });
                break;
            case "FROM": {
                const image = wordsOf(body).find((word) => !word.text.startsWith("--"));
                const reference = image && expandVariables(unquoted(image), (name) => globals.get(name));
                pins.push(reference && imagePin(source, ["FROM", count], reference));
                count++;
                stage = new Map();
                break;
            }
            case "COPY":
            case "RUN":
                pins.push(...flagImages(body).map((image) => imagePin(source, [keyword, "from"], expand(image))));
                if (keyword === "RUN")
                    pins.push(...installedPackagePins(source, ["RUN"], expand(body)));
                break;
        }
    }
    return pins;
}
/** `NAME=value …`; an `ARG` without a value takes the one from above the first `FROM`. */
function declare(body, { known, globals, expand }) {
    for (const word of wordsOf(body)) {
        const match = /^([A-Za-z_]\w*)(=?)/.exec(word.text);
        const name = match?.[1];
        if (match === null || name === undefined)
            return;
        const outer = globals.get(name);
        if (match[2] === "=")
            known.set(name, expand(unquoted(sliceTraced(word, match[0].length))));
        else if (outer !== undefined)
            known.set(name, outer);
    }
}
/** Of `--from=image` and `--mount=type=bind,from=image,…`; the name of a stage has no tag and is no pin. */
function flagImages(body) {
    const images = [];
    for (const word of wordsOf(body)) {
        if (!word.text.startsWith("--"))
            break;
        const match = /^--(?:from=|mount=(?:[^\s]*,)?from=)([^,]+)/d.exec(word.text);
        const [start, end] = match?.indices?.[1] ?? [];
        if (start !== undefined)
            images.push(unquoted(sliceTraced(word, start, end)));
    }
    return images;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-documents.ts

/**
 * The documents that `isWanted` accepts by their text, parsed; undefined in the place of each other. A file of two
 * megabytes of resource definitions around one image is read in a thousandth of the time.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseYamlDocuments(source, isWanted) {
    // A directive stands before the `---` of its document and changes how that is read.
    if (/^%/m.test(source.text))
        return yaml_parseYaml(source);
    return yaml_documents_splitDocuments(source.text).flatMap((document) => isWanted(document.text)
        ? parseYamlText(source, document.text, (offset) => offset + document.start)
        : [undefined]);
}
/** The same as plain data for comparison; a document that is not wanted is its own text. */
function readDocumentsData(source, isWanted) {
    if (/^%/m.test(source.text))
        return yaml_parseYaml(source).map(plainYaml);
    return yaml_documents_splitDocuments(source.text).map(({ text, start }) => isWanted(text) ? parseYamlText(source, text, (offset) => offset + start).map(plainYaml) : text);
}
/** Neither a quoted string nor a block may hold `---` in the first column: https://yaml.org/spec/1.2.2/#rule-c-forbidden */
function yaml_documents_splitDocuments(text) {
    const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index)];
    return starts
        .map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }))
        .filter((document) => /^(?!---\s*(?:#|$))\s*[^\s#]/m.test(document.text));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-string-offsets.ts
/**
 * Where each unit of a string stands in the file, also where escapes or folding come between: a unit that is spelled by several
 * stands where its spelling begins, and a break that folding made stands at the end of the line before it. Undefined where
 * the spelling does not lead to the text, which it always should.
 */
function stringOffsets(source, node) {
    if (node.offsetAt !== undefined)
        return node.offsetAt;
    const written = source.text.slice(node.start, node.end);
    const offsets = node.style === "block" ? folded(written, node.text) : quoted(written, node);
    return offsets && ((index) => node.start + (offsets[index] ?? written.length));
}
/** https://yaml.org/spec/1.2.2/#813-folded-style */
function folded(block, text) {
    const offsets = [];
    let indent;
    let last = block.indexOf("\n");
    let start = last + 1;
    for (const line of block.slice(start).split("\n")) {
        const written = line.replace(/\r$/, "");
        indent ??= /\S/.test(written) ? written.search(/\S/) : undefined;
        const content = written.slice(indent ?? 0);
        if (indent !== undefined && content !== "") {
            while (/[ \n]/.test(text[offsets.length] ?? "") && !text.startsWith(content, offsets.length)) {
                offsets.push(last);
            }
            if (!text.startsWith(content, offsets.length))
                return undefined;
            for (let index = 0; index < content.length; index += 1)
                offsets.push(start + indent + index);
            last = start + written.length;
        }
        start += line.length + 1;
    }
    return /^\n*$/.test(text.slice(offsets.length)) ? offsets : undefined;
}
/** On one line: what folding does to lines in quotes is left alone. */
function quoted(written, { text, style }) {
    if (style === "plain" || written.includes("\n"))
        return undefined;
    const spelling = style === "single" ? /''|[^']/gy : /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^"\\]/giy;
    spelling.lastIndex = 1;
    const offsets = [];
    for (const match of written.slice(0, -1).matchAll(spelling)) {
        const units = match[0].startsWith("\\U") && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
        for (let unit = 0; unit < units; unit += 1)
            offsets.push(match.index);
    }
    return offsets.length === text.length ? [...offsets, written.length - 1] : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-template.ts




/**
 * The YAML in a string of a file, whose places are places of the file. Where it becomes YAML only once a template is filled in, as by
 * `host: {{.name}}.example.org`, expressions are read as text that nobody knows, and lines of nothing else are left out. Undefined where
 * even that is no YAML.
 */
function parseInnerYaml(source, node) {
    const offsetAt = stringOffsets(source, node);
    if (offsetAt === undefined)
        return undefined;
    const { text } = node;
    const isTemplate = text.includes("{{");
    try {
        return { roots: parseYamlText(source, text, offsetAt), original: (one) => one };
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_) || !isTemplate)
            throw error;
    }
    try {
        const roots = parseYamlText(source, withoutExpressions(text), offsetAt);
        const indexes = new Map(Array.from(text, (_, index) => [offsetAt(index), index]));
        return { roots, original: (one) => asWritten(one, text, indexes) };
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
/** Of the same length, so that every place stays where it is. */
function withoutExpressions(text) {
    return text
        .split("\n")
        .map((line) => /^\s*(?:\{\{.*?\}\}\s*)+$/.test(line)
        ? " ".repeat(line.length)
        : line.replaceAll(/\{\{.*?\}\}/g, (expression) => unknownUnit.repeat(expression.length)))
        .join("\n");
}
function asWritten(node, text, indexes) {
    if (node.kind !== "scalar" || !node.text.includes(unknownUnit))
        return node;
    const start = node.offsetAt === undefined ? undefined : indexes.get(node.offsetAt(0));
    if (start === undefined)
        return node;
    const written = text.slice(start, start + node.text.length);
    return { ...node, text: written, value: written };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-source.ts









/**
 * The pins in the `spec` of an Application: the `targetRevision` of each source, and the images it sets for Helm
 * and Kustomize. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function argoSpecPins(source, spec, { path, read }) {
    const sources = [
        [yaml_path_yamlAt(spec, "source"), [...path, "source"]],
        [yaml_path_yamlAt(spec, "sourceHydrator", "drySource"), [...path, "sourceHydrator", "drySource"]],
        ...yamlItems(spec, "sources").map((node, index) => [node, [...path, "sources", index]]),
    ];
    return sources.flatMap(([node, at]) => node === undefined
        ? []
        : [
            revisionPin(source, node, { path: [...at, "targetRevision"], read }),
            ...helmPins(source, yaml_path_yamlAt(node, "helm"), { path: [...at, "helm"], read }),
            ...yamlItems(node, "kustomize", "images").map((image, index) => kustomizeOverridePin(source, read(image), [...at, "kustomize", "images", index])),
        ]);
}
function revisionPin(source, node, { path, read }) {
    const revision = read(yaml_path_yamlAt(node, "targetRevision"));
    const url = read(yaml_path_yamlAt(node, "repoURL"))?.text ?? "";
    const chart = read(yaml_path_yamlAt(node, "chart"))?.text ?? "";
    if (revision === undefined || revision.text === "")
        return undefined;
    const charted = chart !== "" ? chart : url.startsWith("oci://") ? url : undefined;
    if (charted !== undefined) {
        const repository = chart === "" ? folderOf(url) : [url, folderOf(chart)].filter(Boolean).join("/");
        return chartRevisionPin(source, path, { chart: lastSegment(charted), repository, revision });
    }
    const repository = readGithubUrl(url)?.repository;
    if (repository === undefined)
        return undefined;
    return range.test(revision.text)
        ? tagRangePin(source, path, { repository, revision })
        : gitRefPin(source, path, { repository, ref: revision });
}
function chartRevisionPin(source, path, { chart, repository, revision, }) {
    if (chart.includes(unknownUnit))
        return undefined;
    const at = traced_text_locate(source, revision);
    // `HEAD` is whatever version is newest at the time.
    if (at === undefined || /[\d*xX]/.test(at.text))
        return chartPin(source, path, { chart, repository, constraint: revision });
    return placed_pin_pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "branch", text: at.text, span: at.span });
}
// Argo CD also takes a range over the repository's tags: https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
const range = /^\s*[~^<>=!]|[*|]|\s-\s|^v?\d+(?:\.\d+)*\.[xX]/;
function tagRangePin(source, path, { repository, revision }) {
    const at = traced_text_locate(source, revision);
    if (at === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    return placed_pin_pinOf(source, { path, at, name }, { kind: "constraint", syntax: "helm", text: at.text, span: at.span });
}
const lastSegment = (name) => name.slice(name.lastIndexOf("/") + 1);
const folderOf = (name) => name.slice(0, Math.max(name.lastIndexOf("/"), 0));
function helmPins(source, helm, { path, read }) {
    if (helm === undefined)
        return [];
    const values = yaml_path_yamlAt(helm, "valuesObject");
    return [
        ...parameterPins(source, yamlItems(helm, "parameters"), { path: [...path, "parameters"], read }),
        ...(values === undefined
            ? []
            : imageFieldPins(source, values, { path: [...path, "valuesObject"], read })),
        ...valuesStringPins(source, yaml_path_yamlAt(helm, "values"), { path: [...path, "values"], read }),
    ];
}
/** `image.tag` counts where a parameter beside it says `image.repository`. */
function parameterPins(source, parameters, { path, read }) {
    const values = new Map();
    for (const parameter of parameters) {
        const name = read(yaml_path_yamlAt(parameter, "name"))?.text;
        const value = read(yaml_path_yamlAt(parameter, "value"));
        if (name !== undefined && value !== undefined && value.text !== "")
            values.set(name, value);
    }
    return [...values].map(([name, value]) => {
        const at = [...path, name];
        if (/image$/i.test(name))
            return imagePin(source, at, value);
        const match = /^(.*\.)?(tag|digest)$/.exec(name);
        if (match === null)
            return undefined;
        const [, prefix = "", field] = match;
        const [registry, repository] = [values.get(`${prefix}registry`), values.get(`${prefix}repository`)];
        if (repository === undefined || (field === "digest" && values.has(`${prefix}tag`)))
            return undefined;
        const image = registry === undefined ? repository.text : `${registry.text}/${repository.text}`;
        if (!isImageName(image))
            return undefined;
        const together = field === "tag" ? splitTag(value) : undefined;
        const digest = values.get(`${prefix}digest`);
        if (together?.digest !== undefined && digest !== undefined)
            return undefined;
        return imageValuePin(source, at, {
            name: image,
            tag: field === "tag" ? (together?.tag ?? value) : undefined,
            digest: together?.digest ?? digest,
        });
    });
}
/** `values: |`, or a string of another style, holds a YAML file, whose places are places of this file. */
function valuesStringPins(source, node, { path, read }) {
    if (node?.kind !== "scalar" || !/image|repository/i.test(node.text))
        return [];
    const inner = parseInnerYaml(source, node);
    if (inner === undefined)
        return [];
    const readInner = (one) => read(one && inner.original(one));
    return inner.roots.flatMap((root) => imageFieldPins(source, root, { path, read: readInner }));
}
/** `name=new:tag`, `name=:tag` and `name:tag`. */
function kustomizeOverridePin(source, text, path) {
    if (text === undefined)
        return undefined;
    const equals = text.text.indexOf("=");
    const reference = sliceTraced(text, equals + 1);
    const bare = /^\*?(?=[:@])/.exec(reference.text);
    if (equals === -1 || bare === null)
        return imagePin(source, path, reference);
    const name = text.text.slice(0, equals);
    const parsed = parseImageReference(name + reference.text.slice(bare[0].length));
    if (parsed?.name !== name)
        return undefined;
    const shift = name.length - bare[0].length;
    const part = (range_) => range_ && sliceTraced(reference, range_.start - shift, range_.end - shift);
    return imageValuePin(source, path, { name, tag: part(parsed.tag), digest: part(parsed.digest) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-application-set.ts





/**
 * The pins of an ApplicationSet: its template is read once for each set of parameters that its generators list, so that a
 * `chartVersion` of an element is a pin of the very chart the template uses it for. Parameters that only a cluster or
 * a repository knows stay unknown. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
function applicationSetPins(source, spec, path) {
    const template = yaml_path_yamlAt(spec, "template", "spec");
    const sets = yamlItems(spec, "generators").flatMap((generator, index) => parameterSets(generator, [...path, "generators", index]));
    const patch = yaml_path_yamlAt(spec, "templatePatch");
    const patches = patch?.kind === "scalar" ? parseInnerYaml(source, patch) : undefined;
    const pins = (sets.length === 0 ? [[]] : sets).flatMap((set) => {
        const read = readerOf(set);
        return [
            ...argoSpecPins(source, template, { path: [...path, "template", "spec"], read }),
            ...(patches?.roots ?? []).flatMap((root) => argoSpecPins(source, yaml_path_yamlAt(root, "spec"), {
                path: [...path, "templatePatch", "spec"],
                read: (node) => read(node && patches?.original(node)),
            })),
        ];
    });
    const scalars = sets.flat().flatMap(({ node, path: at }) => scalarsOf(source, node, at));
    return pins.map((pin) => pin && atOrigin(pin, scalars));
}
/** More than that no list makes; a matrix of large lists could. */
const mostSets = 1000;
function parameterSets(generator, path) {
    const listed = yamlItems(generator, "list", "elements").map((node, index) => [
        { node, path: [...path, "list", "elements", index] },
    ]);
    if (listed.length > 0)
        return listed;
    const nested = (kind) => yamlItems(generator, kind, "generators").map((inner, index) => parameterSets(inner, [...path, kind, "generators", index]));
    const merged = nested("merge").flat();
    if (merged.length > 0)
        return merged;
    return nested("matrix").reduce((sets, next) => sets.flatMap((set) => next.map((other) => [...set, ...other])).slice(0, mostSets), [[]]);
}
/** Fills `{{ .name }}` and `{{name}}`; any other expression stays unknown. */
function readerOf(set) {
    return (node) => {
        const text = yaml_path_yamlTraced(node);
        return text?.text.includes("{{") === true ? fill(text, set) : text;
    };
}
function fill(text, set) {
    const parts = [];
    let position = 0;
    for (const match of text.text.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)) {
        parts.push(sliceTraced(text, position, match.index), parameter(match[1] ?? "", set));
        position = match.index + match[0].length;
    }
    return joinTraced([...parts, sliceTraced(text, position)]);
}
function parameter(expression, set) {
    const name = /^\.?([\w-]+(?:\.[\w-]+)*)$/.exec(expression)?.[1];
    const found = name === undefined ? [] : set.map(({ node }) => yaml_path_yamlTraced(yaml_path_yamlAt(node, ...name.split("."))));
    return found.findLast((text) => text !== undefined) ?? untraced(unknownUnit);
}
function scalarsOf(source, node, path) {
    switch (node.kind) {
        case "map":
            return node.entries.flatMap(({ key, value }) => scalarsOf(source, value, [...path, key]));
        case "list":
            return node.items.flatMap((item, index) => scalarsOf(source, item, [...path, index]));
        case "scalar":
            return [{ span: source.span(node.start, node.end), place: placeOf(path) }];
        case "alias":
            return [];
    }
}
/** A pin whose text stands in an element is placed there, not in the template that uses it. */
function atOrigin(pin, scalars) {
    const { value } = pin;
    const span = value.kind === "image" ? (value.tag ?? value.digest)?.span : value.span;
    const origin = scalars.find((scalar) => span !== undefined && scalar.span.start <= span.start && span.end <= scalar.span.end);
    return origin === undefined ? pin : { ...pin, place: origin.place };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/flux-resource.ts



/**
 * The pins of Flux's resources: the chart of a HelmRelease or a HelmChart, and the reference of a GitRepository or an OCIRepository.
 * https://fluxcd.io/flux/components/
 */
function fluxPins(source, resource) {
    const { kind, root, path } = resource;
    const spec = yaml_path_yamlAt(root, "spec");
    const namespace = yaml_path_yamlTraced(yaml_path_yamlAt(root, "metadata", "namespace"))?.text;
    switch (kind) {
        case "HelmRelease": {
            const at = [...path, "chart", "spec"];
            return [helmChartPin(source, yaml_path_yamlAt(spec, "chart", "spec"), { path: at, namespace })];
        }
        case "HelmChart":
            return [helmChartPin(source, spec, { path, namespace })];
        case "GitRepository":
            return [gitRepositoryPin(source, spec, path)];
        case "OCIRepository":
            return [ociRepositoryPin(source, spec, path)];
        default:
            return [];
    }
}
function helmChartPin(source, spec, { path, namespace: own }) {
    const textOf = (...keys) => yaml_path_yamlTraced(yaml_path_yamlAt(spec, ...keys))?.text;
    const chart = textOf("chart");
    const constraint = yaml_path_yamlTraced(yaml_path_yamlAt(spec, "version"));
    if (chart === undefined || constraint === undefined || chart.startsWith("."))
        return undefined;
    // Of a chart in a folder Flux does not heed the version.
    const kind = textOf("sourceRef", "kind") ?? "HelmRepository";
    if (kind !== "HelmRepository")
        return undefined;
    const pin = chartPin(source, [...path, "version"], { chart, constraint });
    const name = textOf("sourceRef", "name");
    if (pin === undefined || name === undefined)
        return pin;
    const namespace = textOf("sourceRef", "namespace") ?? own;
    return { ...pin, chartSource: { name, ...(namespace === undefined ? {} : { namespace }) } };
}
function gitRepositoryPin(source, spec, path) {
    const repository = readGithubUrl(yaml_path_yamlTraced(yaml_path_yamlAt(spec, "url"))?.text ?? "")?.repository;
    if (repository === undefined)
        return undefined;
    // Flux takes the first of these that is there.
    for (const key of ["commit", "tag", "branch"]) {
        const ref = yaml_path_yamlTraced(yaml_path_yamlAt(spec, "ref", key));
        if (ref !== undefined)
            return gitRefPin(source, [...path, "ref", key], { repository, ref });
    }
    return undefined;
}
function ociRepositoryPin(source, spec, path) {
    const url = yaml_path_yamlTraced(yaml_path_yamlAt(spec, "url"))?.text ?? "";
    if (!url.startsWith("oci://"))
        return undefined;
    const name = url.slice("oci://".length);
    const [tag, digest, semver] = ["tag", "digest", "semver"].map((key) => yaml_path_yamlTraced(yaml_path_yamlAt(spec, "ref", key)));
    const media = yaml_path_yamlTraced(yaml_path_yamlAt(spec, "layerSelector", "mediaType"))?.text ?? "";
    const isChart = media.includes("helm.chart") || name.includes("/charts/");
    const [key, constraint] = semver === undefined ? ["tag", isChart ? tag : undefined] : ["semver", semver];
    // A digest has the last word, and is none that a chart is known by.
    if (constraint !== undefined && digest === undefined) {
        const at = name.lastIndexOf("/");
        const [repository, chart] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
        return chartPin(source, [...path, "ref", key], { chart, repository, constraint });
    }
    return imageValuePin(source, [...path, "ref", tag === undefined ? "digest" : "tag"], { name, tag, digest });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/kubernetes.ts










/**
 * All other YAML, told by its content: Kubernetes resources (Argo CD's and Flux's with their charts and git references, the
 * images of any), CloudFormation templates and cloud-init. A file that is none of them has no pins. Helm's templates are
 * not YAML before Helm has filled them, and their images stand in the chart's values.
 */
const kubernetesEditor = {
    kind: "kubernetes",
    matches: (path) => /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:templates|\.github)\/|(?:^|\/)pnpm-lock\.yaml$/.test(path),
    readPins: (source) => {
        const reader = kubernetes_readerFor(source.text);
        return reader === undefined ? [] : inFileOrder(documentPins(source, reader));
    },
    parse: (source) => readDocumentsData(source, mayHavePins),
};
function kubernetes_readerFor(text) {
    if (/^\s*#cloud-config\b/.test(text))
        return cloudConfigPins;
    if (!/image|targetRevision|chart|repository|ref|items/i.test(text) && !(0,escapes/* hasEscapes */.T)(text))
        return undefined;
    if (/\bapiVersion["']?\s*:/.test(text) && /\bkind["']?\s*:/.test(text))
        return resourcePins;
    return /^AWSTemplateFormatVersion\b|\bAWS::/m.test(text) ? cloudFormationPins : undefined;
}
/** Definitions of resources are most of the bytes in many repositories, and hold schemas instead of images. */
function mayHavePins(document) {
    return !/^kind\s*:\s*["']?CustomResourceDefinition\b/m.test(document);
}
function documentPins(source, reader) {
    try {
        return parseYamlDocuments(source, mayHavePins).flatMap((root, index, roots) => root === undefined ? [] : reader(source, root, documentPath(index, roots)));
    }
    catch (error) {
        // A template of some other tool is not YAML yet, and nobody claims it is.
        const isTemplate = /\{\{|\{%|<%/.test(source.text);
        if (error instanceof errors/* Refusal */.P_ && error.code === "manifest-syntax" && isTemplate)
            return [];
        throw error;
    }
}
function resourcePins(source, root, path) {
    const apiVersion = yaml_path_yamlTraced(yaml_path_yamlAt(root, "apiVersion"))?.text;
    const kind = yaml_path_yamlTraced(yaml_path_yamlAt(root, "kind"))?.text;
    if (apiVersion === undefined || kind === undefined)
        return [];
    if (kind === "List") {
        return yamlItems(root, "items").flatMap((item, index) => resourcePins(source, item, [...path, "items", index]));
    }
    return [
        ...ownPins(source, root, { apiVersion, kind, path: [...path, "spec"] }),
        ...imageFieldPins(source, root, { path }),
    ];
}
function ownPins(source, root, { apiVersion, kind, path }) {
    const spec = yaml_path_yamlAt(root, "spec");
    const [group = ""] = apiVersion.split("/");
    if (group.endsWith("toolkit.fluxcd.io"))
        return fluxPins(source, { kind, root, path });
    if (group !== "argoproj.io")
        return [];
    if (kind === "Application")
        return argoSpecPins(source, spec, { path, read: yaml_path_yamlTraced });
    return kind === "ApplicationSet" ? applicationSetPins(source, spec, path) : [];
}
function cloudFormationPins(source, root, path) {
    return imageFieldPins(source, root, { path });
}
/** Files that cloud-init writes may be Compose files or Kubernetes resources; what is no YAML is some other file. */
function cloudConfigPins(source, root, path) {
    return yamlItems(root, "write_files").flatMap((file, index) => {
        const at = [...path, "write_files", index, "content"];
        try {
            return valuesStringPins(source, yaml_path_yamlAt(file, "content"), { path: at, read: readWithDefaults });
        }
        catch (error) {
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    });
}
const readWithDefaults = (node) => {
    const text = yaml_path_yamlTraced(node);
    return text && expandVariables(text);
};

;// CONCATENATED MODULE: ./packages/manifests/editors/kustomization.ts







/**
 * Kustomizations: `images`, remote bases with a `?ref=`, and `helmCharts`.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
const kustomizationEditor = {
    kind: "kustomization",
    matches: (path) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
    readPins: (source) => inFileOrder(yaml_parseYaml(source).flatMap((root, index, roots) => {
        const path = documentPath(index, roots);
        return [
            ...yamlItems(root, "images").map((image, at) => kustomizeImagePin(source, image, [...path, "images", at])),
            ...remoteKeys.flatMap((key) => yamlItems(root, key).map((item, at) => remotePin(source, item, [...path, key, at]))),
            ...yamlItems(root, "helmCharts").flatMap((chart, at) => {
                const values = yaml_path_yamlAt(chart, "valuesInline");
                const below = [...path, "helmCharts", at];
                return [
                    kustomization_helmChartPin(source, chart, [...below, "version"]),
                    ...(values === undefined
                        ? []
                        : imageFieldPins(source, values, { path: [...below, "valuesInline"] })),
                ];
            }),
        ];
    })),
    parse: readYamlData,
};
const remoteKeys = ["resources", "bases", "components", "crds"];
/** `{name, newName, newTag, digest}`: what is deployed is `newName`, and `name` where there is none. */
function kustomizeImagePin(source, image, path) {
    const textOf = (key) => yaml_path_yamlTraced(yaml_path_yamlAt(image, key));
    const name = textOf("newName")?.text ?? textOf("name")?.text;
    if (name === undefined || !isImageName(name))
        return undefined;
    const tag = textOf("newTag");
    const digest = textOf("digest");
    return imageValuePin(source, [...path, tag === undefined ? "digest" : "newTag"], {
        name,
        tag: tag?.text === "" ? undefined : tag,
        digest: digest?.text === "" ? undefined : digest,
    });
}
function remotePin(source, item, path) {
    const text = yaml_path_yamlTraced(item);
    if (text === undefined)
        return undefined;
    const { repository = "", ref } = readGithubUrl(text.text) ?? {};
    if (ref === undefined || ref.text === "")
        return undefined;
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
}
function kustomization_helmChartPin(source, chart, path) {
    const name = yaml_path_yamlTraced(yaml_path_yamlAt(chart, "name"))?.text;
    const constraint = yaml_path_yamlTraced(yaml_path_yamlAt(chart, "version"));
    const repository = yaml_path_yamlTraced(yaml_path_yamlAt(chart, "repo"))?.text;
    return name && constraint ? chartPin(source, path, { chart: name, repository, constraint }) : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-override-name.ts
/** The package an entry of npm's `overrides` is about: `foo@^2` → `foo`. `.` is the package around it. */
function npmOverrideName(key, parent) {
    return key === "." ? parent : withoutRange(key);
}
/**
 * The package a pnpm override is about: `parent@1>child@2` → `child`. A `>` behind a space, `|` or `@` belongs
 * to a range. https://pnpm.io/settings#overrides
 */
function pnpmOverrideName(key) {
    const delimiter = [...key.matchAll(/[^ |@]>(?!=)/g)].at(-1);
    return withoutRange(delimiter === undefined ? key : key.slice(delimiter.index + 2));
}
/**
 * The package a Yarn resolution is about, the last of the path: a glob of parents or `a@npm:1/b@npm:2`.
 * https://yarnpkg.com/configuration/manifest#resolutions
 */
function yarnResolutionName(key) {
    const specifiers = [...key.matchAll(/(?:\*\*|(?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/|$)/g)];
    return withoutRange((specifiers.at(-1)?.[0] ?? key).replace(/\/$/, ""));
}
function withoutRange(key) {
    const at = key.indexOf("@", 1);
    return at < 0 ? key : key.slice(0, at);
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/artifact-url.ts
/**
 * Reads a wheel, an sdist or an npm tarball by its file name; undefined when the name carries no version.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function readArtifactUrl(text) {
    const path = /^[^?#]*/.exec(text)?.[0] ?? "";
    const nameStart = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
    const fileName = path.slice(nameStart);
    const archive = /\/archive\/(?:refs\/tags\/)?$/.test(path.slice(0, nameStart));
    const match = archive ? tagArchive.exec(fileName) : (wheel.exec(fileName) ?? sourceArchive.exec(fileName));
    const [version, name] = [match?.groups?.["version"], match?.groups?.["name"]];
    if (version === undefined)
        return undefined;
    const tag = match?.groups?.["tag"] ?? version;
    const start = nameStart + (name === undefined ? 0 : name.length + 1);
    return {
        version,
        versionSpan: { start, end: start + tag.length },
        nameStart,
        ...(name === undefined ? {} : { name }),
        isTag: archive,
    };
}
const wheel = /^(?<name>[A-Za-z0-9._]+)-(?<version>\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const sourceArchive = /^(?<name>[A-Za-z0-9._-]+?)-(?<version>\d+\.\d+[0-9A-Za-z.+]*?(?:-(?:alpha|beta|rc)\.\d+)?)(?:-[^/]*)?\.(?:tar\.gz|tar\.bz2|tgz|zip)$/;
const tagArchive = /^(?<tag>(?:.*?[-_@])?[vV]?(?<version>\d+(?:\.\d+)+[^/]*?))\.(?:tar\.gz|tgz|zip)$/;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-git-reference.ts

/**
 * Reads `git+https://host/o/r.git#v1.2.3`, `github:o/r#semver:^1.2`, `o/r#<commit>`, Yarn's
 * `#tag=v1.2.3&workspace=x` and pnpm's `#v1.2.3&path:/x`; nothing when the text is no git specifier.
 */
function readGitReference(text) {
    const hash = text.indexOf("#");
    const address = hash < 0 ? text : text.slice(0, hash);
    if (!isGitAddress(address))
        return undefined;
    const whole = { start: 0, end: text.length };
    if (hash < 0)
        return { kind: "unpinned", source: "git", ...whole };
    const part = committishOf(text, hash + 1);
    if (part === undefined)
        return { kind: "unpinned", source: "git", ...whole };
    const committish = text.slice(part.start, part.end);
    const span = { start: part.start, end: part.end };
    if (part.kind === "semver")
        return { kind: "constraint", ...span };
    const kind = referenceKind(part.kind, committish);
    return kind === "branch" ? { kind: "unpinned", source: "branch", ...span } : { kind, ...span };
}
function referenceKind(stated, committish) {
    switch (stated) {
        case "tag":
            return "git-tag";
        case "commit":
            return "commit";
        case "head":
            return "branch";
        case "any":
            return kindOfRef(committish);
    }
}
/** The part of the fragment that names a commit; `workspace=…` and `path:…` beside it name a folder. */
function committishOf(text, start) {
    let position = start;
    for (const piece of text.slice(start).split(/(&|::)/)) {
        const found = committishIn(piece, position);
        if (found !== undefined)
            return found;
        position += piece.length;
    }
    return undefined;
}
function committishIn(piece, position) {
    const key = /^(semver|tag|commit|head|workspace|path|cwd|subdir)[:=]/.exec(piece)?.[1];
    const span = { start: position + (key === undefined ? 0 : key.length + 1), end: position + piece.length };
    if (span.start === span.end || piece === "&" || piece === "::")
        return undefined;
    switch (key) {
        case undefined:
            return { kind: "any", ...span };
        case "tag":
        case "commit":
        case "head":
        case "semver":
            return { kind: key, ...span };
        default:
            return undefined;
    }
}
function isGitAddress(address) {
    if (/^(?:git\+|git:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i.test(address))
        return true;
    if (/^https?:/i.test(address))
        return /\.git$/i.test(address) || forgePage.test(address);
    // `owner/repository`: npm's shorthand, which a scoped name or a path cannot be mistaken for.
    return /^[A-Za-z0-9_][\w.-]*\/[\w.-]+$/.test(address) && !/\.(?:tgz|tar\.gz|tar)$/i.test(address);
}
/** npm clones a plain page of these forges, but downloads what lies below it. */
const forgePage = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-specifier.ts


/**
 * Reads a specifier; nothing for those that hold no version of a package of npm's registry or of a repository:
 * `catalog:` (the catalog holds it), `$name` (the dependency holds it), `-` (pnpm: removed), `jsr:`.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/package-sources
 */
function readNpmSpecifier(text) {
    const whole = { start: 0, end: text.length };
    if (/^(?:catalog:|jsr:|\$)/.test(text) || text === "-")
        return undefined;
    if (text.startsWith("workspace:"))
        return workspaceSpecifier(text, "workspace:".length);
    if (text.startsWith("npm:"))
        return registrySpecifier(text, "npm:".length);
    // A patch is made for one version, so the two can only move together, by hand.
    if (/^(?:patch|exec):/.test(text))
        return { value: { kind: "unpinned", source: "path", ...whole } };
    const git = readGitReference(text);
    if (git !== undefined)
        return { value: git };
    if (/^https?:\/\//i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "url", ...whole } };
    if (/^(?:file|link|portal):|^(?:\.{0,2}|~)\/|^\.{1,2}$|^[A-Za-z]:[\\/]|\.(?:tgz|tar|tar\.gz)$/i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "path", ...whole } };
    return { value: { kind: "constraint", ...whole } };
}
/** `workspace:^1.2.3` holds a range; `workspace:*`, `workspace:^` and `workspace:../x` follow what stands there. */
function workspaceSpecifier(text, start) {
    const alias = aliasPattern.exec(text.slice(start));
    const rangeStart = start + (alias?.[0].length ?? 0);
    const name = alias?.[1] === undefined ? {} : { alias: alias[1] };
    const range = text.slice(rangeStart);
    if (/^[\^~]?v?\d|^[<>=]/.test(range))
        return { ...name, value: { kind: "constraint", start: rangeStart, end: text.length } };
    return { ...name, value: { kind: "unpinned", source: "workspace", start: 0, end: text.length } };
}
/** `npm:name@range`, `npm:name`, and Yarn's and pnpm's `npm:range`. */
function registrySpecifier(text, start) {
    const rest = text.slice(start);
    const alias = aliasPattern.exec(rest);
    if (alias?.[1] !== undefined)
        return {
            alias: alias[1],
            value: { kind: "constraint", start: start + alias[0].length, end: text.length },
        };
    if (/^(?:[\^~<>=*]|v?\d|[xX]$|$)/.test(rest))
        return { value: { kind: "constraint", start, end: text.length } };
    // An alias without a range has no place where a version could stand.
    return { alias: rest, value: { kind: "unpinned", source: "url", start: 0, end: text.length } };
}
const aliasPattern = /^((?:@[^/@\s]+\/)?[A-Za-z0-9][^/@\s]*)@/;
function artifact(text) {
    const version = readArtifactUrl(text)?.version;
    return version === undefined ? undefined : { kind: "artifact-url", version, start: 0, end: text.length };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-pin.ts



/**
 * The pin in one entry of a table of npm dependencies, or nothing where the entry holds no version. A git
 * source is a pin of the npm package the key names, not of the repository: one pin has one name, and the key
 * is what the code imports. A repository that is consumed only through git says so in its graph by that name.
 */
function npmPin(source, entry) {
    const read = readNpmSpecifier(entry.specifier.value);
    if (read === undefined)
        return undefined;
    return {
        path: source.path,
        ...source.position(entry.specifier.offsetAt(read.value.start)),
        place: placeOf(entry.path),
        name: (0,package_name/* packageName */.oZ)("npm", read.alias ?? entry.name),
        value: npm_pin_pinValue(source, entry.specifier, read.value),
    };
}
function npm_pin_pinValue(source, specifier, value) {
    const text = specifier.value.slice(value.start, value.end);
    const span = source.span(specifier.offsetAt(value.start), specifier.offsetAt(value.end));
    switch (value.kind) {
        case "constraint":
            return { kind: "constraint", syntax: "npm", text, span };
        case "artifact-url":
            return { kind: "artifact-url", text, span, version: value.version };
        case "unpinned":
            return { kind: "unpinned", source: value.source, text, span };
        case "git-tag":
        case "commit":
            return { kind: value.kind, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/package-json.ts



/**
 * package.json of npm, pnpm, Yarn and Bun. `engines` and `packageManager` name tools and not packages of a
 * suite, and the version selector in the key of an override says what is replaced: both are left out.
 */
const packageJsonEditor = {
    kind: "package-json",
    matches: (path) => /(?:^|\/)package\.json$/.test(path),
    readPins(source) {
        const root = json_parseJson(source);
        if (root.kind !== "object")
            return [];
        return root.members.flatMap((member) => pinsIn(source, member.name, member.value));
    },
    parse: (source) => json_plainJson(json_parseJson(source)),
};
function pinsIn(source, field, value) {
    switch (field) {
        case "dependencies":
        case "devDependencies":
        case "peerDependencies":
        case "optionalDependencies":
        case "catalog":
            return package_json_tablePins(source, [field], value);
        case "catalogs":
            return catalogPins(source, [field], value);
        case "overrides":
            return overridePins(source, { path: [field], value });
        case "resolutions":
            return package_json_tablePins(source, [field], value, yarnResolutionName);
        case "pnpm":
            return package_json_tablePins(source, [field, "overrides"], json_jsonMember(value, "overrides"), pnpmOverrideName);
        case "workspaces":
            return [
                ...package_json_tablePins(source, [field, "catalog"], json_jsonMember(value, "catalog")),
                ...catalogPins(source, [field, "catalogs"], json_jsonMember(value, "catalogs")),
            ];
        default:
            return [];
    }
}
/** Bun keeps catalogs in package.json. https://bun.com/docs/pm/catalogs */
function catalogPins(source, path, value) {
    return package_json_membersOf(value).flatMap((catalog) => package_json_tablePins(source, [...path, catalog.name], catalog.value));
}
function package_json_tablePins(source, path, value, nameOf = (key) => key) {
    return package_json_membersOf(value).flatMap((member) => {
        if (member.value.kind !== "string")
            return [];
        const entry = {
            path: [...path, member.name],
            name: nameOf(member.name),
            specifier: member.value,
        };
        return npmPin(source, entry) ?? [];
    });
}
/** npm's overrides nest: `{"a": {".": "1", "b@2": "3"}}`. */
function overridePins(source, level) {
    return package_json_membersOf(level.value).flatMap((member) => {
        const path = [...level.path, member.name];
        const name = npmOverrideName(member.name, level.parent);
        if (name === undefined)
            return [];
        if (member.value.kind === "object")
            return overridePins(source, { path, value: member.value, parent: name });
        if (member.value.kind !== "string")
            return [];
        return npmPin(source, { path, name, specifier: member.value }) ?? [];
    });
}
function package_json_membersOf(value) {
    return value?.kind === "object" ? value.members : [];
}

;// CONCATENATED MODULE: ./packages/manifests/editors/yaml-string.ts


/** A scalar, or one that an alias repeats, as a string with places; undefined where it cannot be edited. */
function yamlString(source, node) {
    const text = yaml_path_yamlTraced(node);
    const at = text && traced_text_locate(source, text);
    if (at === undefined)
        return undefined;
    const { offset, aliases } = at;
    return {
        value: at.text,
        offsetAt: (index) => offset + index,
        ...(aliases === undefined ? {} : { aliases }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pnpm-workspace.ts







/**
 * pnpm-workspace.yaml: `catalog`, `catalogs` and `overrides`. https://pnpm.io/catalogs,
 * https://pnpm.io/settings#overrides
 */
const pnpmWorkspaceEditor = {
    kind: "pnpm-workspace",
    matches: (path) => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
    readPins: (source) => inFileOrder(yaml_parseYaml(source).flatMap((root) => yamlEntries(root).flatMap(({ key, value }) => {
        if (key === "catalog")
            return pnpm_workspace_tablePins(source, [key], value);
        if (key === "catalogs")
            return yamlEntries(value).flatMap((catalog) => pnpm_workspace_tablePins(source, [key, catalog.key], catalog.value));
        return key === "overrides" ? pnpm_workspace_tablePins(source, [key], value, pnpmOverrideName) : [];
    }))),
    parse: readYamlData,
};
function pnpm_workspace_tablePins(source, path, table, nameOf = (key) => key) {
    return yamlEntries(table).flatMap(({ key, value }) => {
        // What a merge brings in stands elsewhere, and is said here again.
        if (key === "<<")
            return mergedTables(value).flatMap((merged) => pnpm_workspace_tablePins(source, path, merged, nameOf));
        const specifier = yamlString(source, value);
        if (specifier === undefined)
            return [];
        const pin = npmPin(source, { path: [...path, key], name: nameOf(key), specifier });
        return pin === undefined ? [] : [{ ...pin, ...reachedBy(specifier.aliases ?? []) }];
    });
}
function mergedTables(value) {
    return resolvedYaml(value)?.kind === "list" ? yamlItems(value) : [value];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/pep508.ts
/**
 * Reads `name[extras] (>=1,<2) ; marker` or `name @ url ; marker`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function readRequirement(text) {
    const head = /^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\s*\[[^\]]*\])?/.exec(text);
    const name = head?.groups?.["name"];
    if (head === null || name === undefined)
        return undefined;
    const after = head[0].length;
    const at = /^\s*@\s*/.exec(text.slice(after));
    if (at !== null)
        return directReference(text, name, after + at[0].length);
    const marker = text.indexOf(";", after);
    const specifier = text.slice(after, marker < 0 ? undefined : marker);
    const parts = /^(?<open>\s*\(?\s*)(?<constraint>[^()]*?)(?<close>\s*\)?\s*)$/.exec(specifier)?.groups;
    const { open = "", constraint = "", close = "" } = parts ?? {};
    if (parts === undefined || open.includes("(") !== close.includes(")"))
        return undefined;
    const condition = marker < 0 ? {} : { marker: text.slice(marker + 1).trim() };
    if (constraint === "")
        return { kind: "constraint", name, constraint: part(text, after, after), ...condition };
    if (!/^[<>=!~]/.test(constraint))
        return undefined;
    const start = after + open.length;
    return { kind: "constraint", name, constraint: part(text, start, start + constraint.length), ...condition };
}
function directReference(text, name, start) {
    const url = /^\S+/.exec(text.slice(start))?.[0].replace(/;$/, "");
    if (url === undefined)
        return undefined;
    const marker = /^;?\s*;\s*(.+)$|^;\s*(.+)$/.exec(text.slice(start + url.length));
    const condition = marker === null ? {} : { marker: (marker[1] ?? marker[2] ?? "").trim() };
    return { kind: "url", name, url: part(text, start, start + url.length), ...condition };
}
function part(text, start, end) {
    return { text: text.slice(start, end), start, end };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-pin.ts






/** The pin in one PEP 508 requirement; undefined when the string is none. */
function requirementPin(source, place) {
    const requirement = readRequirement(place.string.value);
    if (requirement === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("pypi", requirement.name);
    const { marker } = requirement;
    const condition = marker === undefined ? {} : { condition: { marker, python: [] } };
    if (requirement.kind === "url") {
        return { ...urlPin(source, { ...place, name, part: requirement.url }), ...condition };
    }
    const { text, start, end } = requirement.constraint;
    const part = { text, start, end };
    return { ...constraintPin(source, { ...place, name, syntax: "pep440", part }), ...condition };
}
/** The pin of a constraint that is a whole string, or a part of one. */
function constraintPin(source, place) {
    const part = place.part ?? whole(place.string);
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "constraint",
        syntax: place.syntax,
        text,
        span,
    }));
}
/** The pin of a URL: a git reference, a built file, or something that follows no version. */
function urlPin(source, place) {
    const { part } = place;
    const git = readPipGitUrl(part.text);
    if (git !== undefined) {
        const { ref } = git;
        if (ref === undefined)
            return unpinnedPin(source, { ...place, kind: "git" });
        const start = part.start + ref.start;
        return refPin(source, { ...place, part: { text: ref.text, start, end: start + ref.text.length } });
    }
    const isPath = !/^[a-z][a-z0-9+.-]+:/i.test(part.text) || /^file:/i.test(part.text);
    return filePin(source, { ...place, kind: isPath ? "path" : "url" });
}
/** The pin of a path or URL of one file, whose name may carry the version. */
function filePin(source, place) {
    const part = place.part ?? whole(place.string);
    const version = readArtifactUrl(part.text)?.version;
    if (version === undefined)
        return unpinnedPin(source, { ...place, part });
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "artifact-url",
        text,
        span,
        version,
    }));
}
/** The pin of a git reference: a tag where the file says so, else what it looks like. */
function refPin(source, place) {
    const part = place.part ?? whole(place.string);
    const kind = place.kind ?? kindOfRef(part.text);
    if (kind === "branch")
        return unpinnedPin(source, { ...place, part, kind: "branch" });
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => {
        if (kind === "git-tag")
            return { kind, text, span };
        const comment = versionComment(source, place.string.offsetAt(part.end));
        return { kind, text, span, ...(comment === undefined ? {} : { comment }) };
    });
}
/** The pin of a source that follows no version. */
function unpinnedPin(source, place) {
    const part = place.part ?? whole(place.string);
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "unpinned",
        source: place.kind,
        text,
        span,
    }));
}
const whole = ({ value }) => ({ text: value, start: 0, end: value.length });
/** The text is what the file spells: where that differs from the value (an escape), the rewrite refuses it. */
function python_pin_pinOf(source, place, valueOf) {
    const start = place.string.offsetAt(place.part.start);
    const end = place.part.end === place.part.start ? start : place.string.offsetAt(place.part.end);
    return {
        path: source.path,
        ...source.position(start),
        place: placeOf(place.path),
        name: place.name,
        value: valueOf({ text: source.text.slice(start, end), span: source.span(start, end) }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pre-commit.ts










/**
 * .pre-commit-config.yaml: `rev` pins the repository, `additional_dependencies` pin packages for one hook.
 * https://pre-commit.com/#pre-commit-configyaml---repos
 */
const preCommitEditor = {
    kind: "pre-commit",
    matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
    readPins: (source) => yaml_parseYaml(source).flatMap((root) => inFileOrder(yamlItems(root, "repos").flatMap((repo, index) => repositoryPins(source, repo, ["repos", index])))),
    parse: readYamlData,
};
function repositoryPins(source, repo, path) {
    const pins = [];
    const rev = revPin(source, repo, [...path, "rev"]);
    if (rev !== undefined)
        pins.push(rev);
    for (const [index, hook] of yamlItems(repo, "hooks").entries()) {
        const isNode = yaml_path_yamlTraced(yaml_path_yamlAt(hook, "language"))?.text === "node";
        for (const [position, item] of yamlItems(hook, "additional_dependencies").entries()) {
            const place = [...path, "hooks", index, "additional_dependencies", position];
            const string = yamlString(source, item);
            const pin = pre_commit_dependencyPin(source, { string, path: place, isNode });
            if (pin !== undefined)
                pins.push({ ...pin, ...reachedBy(string?.aliases ?? []) });
        }
    }
    return pins;
}
/** pre-commit clones the repository at `rev`, so only the repository's own name can be meant. */
function revPin(source, repo, path) {
    const repository = githubRepository(yaml_path_yamlTraced(yaml_path_yamlAt(repo, "repo"))?.text ?? "");
    const string = yamlString(source, yaml_path_yamlAt(repo, "rev"));
    if (repository === undefined || string === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    const isTag = readTagText(string.value) !== undefined && !/^[0-9a-f]{40}$/.test(string.value);
    const pin = refPin(source, { string, path, name, ...(isTag ? { kind: "git-tag" } : {}) });
    return { ...pin, ...reachedBy(string.aliases ?? []) };
}
/**
 * A hook's language often stands in the hook's repository, not here, so the form decides: `name@1.2.3` and
 * `@scope/name` are npm's, all else is a requirement.
 */
function pre_commit_dependencyPin(source, item) {
    const { string, path, isNode } = item;
    if (string === undefined)
        return undefined;
    const npm = /^(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)(?<at>@(?=[\dv^~<>=*]|npm:))?/.exec(string.value);
    const { name = "", at } = npm?.groups ?? {};
    const isNpm = at !== undefined || name.startsWith("@") || isNode;
    if (!isNpm)
        return requirementPin(source, { path, string });
    if (at === undefined)
        return undefined;
    const from = name.length + 1;
    const specifier = {
        value: string.value.slice(from),
        offsetAt: (index) => string.offsetAt(from + index),
    };
    return npmPin(source, { path, name, specifier });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-source.ts


/** The pin in a table that says where a package comes from; uv, Poetry and Pixi write it alike. */
function sourcePin(source, { node, path, name }) {
    const at = (key) => {
        const string = tomlString(node, key);
        return string === undefined ? undefined : { string, path: [...path, key], name };
    };
    const git = at("git");
    if (git !== undefined) {
        const [tag, rev, branch] = [at("tag"), at("rev"), at("branch")];
        if (tag !== undefined)
            return refPin(source, { ...tag, kind: "git-tag" });
        if (rev !== undefined)
            return refPin(source, rev);
        if (branch !== undefined)
            return unpinnedPin(source, { ...branch, kind: "branch" });
        return unpinnedPin(source, { ...git, kind: "git" });
    }
    const file = at("path") ?? at("file");
    if (file !== undefined)
        return filePin(source, { ...file, kind: "path" });
    const url = at("url");
    if (url !== undefined)
        return filePin(source, { ...url, kind: "url" });
    return workspacePin(source, { node, path, name });
}
function workspacePin(source, { node, path, name }) {
    const flag = tomlAt(node, "workspace");
    if (flag?.kind !== "other" || flag.value !== true)
        return undefined;
    const string = {
        value: source.text.slice(flag.start, flag.end),
        offsetAt: (index) => flag.start + index,
    };
    return unpinnedPin(source, { string, path: [...path, "workspace"], name, kind: "workspace" });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/poetry-table.ts




/**
 * The pins of the tables whose keys are packages: Poetry's, and Pixi's for packages of PyPI.
 * https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups
 */
function poetryPins(source, root) {
    const groups = tomlEntries(root, "tool", "poetry", "group").map(([group]) => group);
    const features = tomlEntries(root, "tool", "pixi", "feature").map(([feature]) => feature);
    const tables = [
        { path: ["tool", "poetry", "dependencies"], syntax: "poetry" },
        { path: ["tool", "poetry", "dev-dependencies"], syntax: "poetry" },
        ...groups.map((group) => ({
            path: ["tool", "poetry", "group", group, "dependencies"],
            syntax: "poetry",
        })),
        { path: ["tool", "pixi", "pypi-dependencies"], syntax: "pep440" },
        ...features.map((feature) => ({
            path: ["tool", "pixi", "feature", feature, "pypi-dependencies"],
            syntax: "pep440",
        })),
    ];
    return tables.flatMap((table) => poetry_table_tablePins(source, root, table));
}
function poetry_table_tablePins(source, root, table) {
    return tomlEntries(root, ...table.path).flatMap(([key, node]) => {
        // Poetry's `python` is the interpreter.
        if (key === "python")
            return [];
        const path = [...table.path, key];
        const entries = node.kind === "array"
            ? node.items.map((item, index) => ({ item, path: [...path, index] }))
            : [{ item: node, path }];
        return entries.flatMap((entry) => entryPin(source, { ...entry, key, syntax: table.syntax }) ?? []);
    });
}
function entryPin(source, entry) {
    const pin = barePin(source, entry);
    const { item } = entry;
    if (pin === undefined || item.kind === "string")
        return pin;
    const [python, platform, markers] = ["python", "platform", "markers"].map((own) => tomlString(item, own)?.value);
    const parts = [
        ...(markers === undefined ? [] : [`(${markers})`]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
    ];
    if (python === undefined && parts.length === 0)
        return pin;
    const marker = parts.length === 0 ? {} : { marker: parts.join(" and ") };
    return {
        ...pin,
        condition: { ...marker, python: python === undefined ? [] : [{ syntax: "poetry", text: python }] },
    };
}
function barePin(source, entry) {
    const { item, path, key, syntax } = entry;
    const name = (0,package_name/* packageName */.oZ)("pypi", key);
    if (item.kind === "string")
        return constraintPin(source, { string: item, path, name, syntax });
    const version = tomlString(item, "version");
    if (version !== undefined) {
        return constraintPin(source, { string: version, path: [...path, "version"], name, syntax });
    }
    return sourcePin(source, { node: item, path, name });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/uv-sources.ts



/**
 * The pins of `[tool.uv.sources]`, where one package may have several sources under different markers.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
function uvSourcePins(source, root) {
    const table = ["tool", "uv", "sources"];
    return tomlEntries(root, ...table).flatMap(([key, node]) => {
        const name = (0,package_name/* packageName */.oZ)("pypi", key);
        const path = [...table, key];
        if (node.kind !== "array")
            return sourcePin(source, { node, path, name }) ?? [];
        return node.items.flatMap((item, index) => sourcePin(source, { node: item, path: [...path, index], name }) ?? []);
    });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pyproject.ts




/**
 * pyproject.toml: every table of PEP 621, PEP 735 and PEP 518, and those of uv, Poetry, Hatch, PDM, Pixi, Rye and Flit
 * that hold requirements.
 */
const pyprojectEditor = {
    kind: "pyproject",
    matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
    readPins(source) {
        const root = toml_parseToml(source);
        const pins = [
            ...requirementLists.flatMap((path) => pinsAlong(source, { node: root, path })),
            ...uvSourcePins(source, root),
            ...poetryPins(source, root),
        ];
        const python = requiresPython(root);
        const conditioned = pins.map((pin) => pin.condition === undefined
            ? pin
            : { ...pin, condition: { ...pin.condition, python: [...python, ...pin.condition.python] } });
        return conditioned.toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: readTomlData,
};
/** The interpreters that the project is for. */
function requiresPython(root) {
    const standard = tomlString(root, "project", "requires-python");
    const poetry = tomlString(root, "tool", "poetry", "dependencies", "python");
    return [
        ...(standard === undefined ? [] : [{ syntax: "pep440", text: standard.value }]),
        ...(poetry === undefined ? [] : [{ syntax: "poetry", text: poetry.value }]),
    ];
}
/** Where lists of PEP 508 requirements stand; `*` is any key. */
const requirementLists = [
    ["project", "dependencies"],
    ["project", "optional-dependencies", "*"],
    // A group may also hold `{include-group = "…"}`, which is no string and passes by.
    ["dependency-groups", "*"],
    ["build-system", "requires"],
    ["tool", "uv", "dev-dependencies"],
    ["tool", "uv", "constraint-dependencies"],
    ["tool", "uv", "override-dependencies"],
    ["tool", "uv", "build-constraint-dependencies"],
    ["tool", "uv", "extra-build-dependencies", "*"],
    ["tool", "hatch", "envs", "*", "dependencies"],
    ["tool", "hatch", "envs", "*", "extra-dependencies"],
    ["tool", "hatch", "build", "hooks", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "hooks", "*", "dependencies"],
    ["tool", "pdm", "dev-dependencies", "*"],
    ["tool", "rye", "dev-dependencies"],
    ["tool", "flit", "metadata", "requires"],
    ["tool", "flit", "metadata", "requires-extra", "*"],
];
function pinsAlong(source, at) {
    const [key, ...path] = at.path;
    const walked = at.walked ?? [];
    if (key === undefined)
        return listPins(source, at.node, walked);
    if (key === "*") {
        return tomlEntries(at.node).flatMap(([name, node]) => pinsAlong(source, { node, path, walked: [...walked, name] }));
    }
    const node = tomlAt(at.node, key);
    return node === undefined ? [] : pinsAlong(source, { node, path, walked: [...walked, key] });
}
function listPins(source, list, path) {
    return tomlItems(list).flatMap((item, index) => {
        const string = requirementString(item);
        return string === undefined ? [] : (requirementPin(source, { path: [...path, index], string }) ?? []);
    });
}
/** uv's extra build dependencies may be tables. */
function requirementString(item) {
    const inTable = tomlAt(item, "requirement");
    const string = inTable ?? item;
    return string.kind === "string" ? string : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/requirement-lines.ts
/**
 * The logical lines of a requirements file, without empty ones. A backslash at the end joins the next line, unless the
 * line is a comment. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function readRequirementLines(text) {
    const lines = [];
    let start;
    for (const { from, to, content } of physicalLines(text)) {
        start ??= from;
        const isComment = /^\s*#/.test(content);
        if (content.endsWith("\\") && !isComment && to < text.length)
            continue;
        const value = requirement_lines_blank(text.slice(start, from + content.length));
        if (value.trim() !== "")
            lines.push({ value, start });
        start = undefined;
    }
    return lines;
}
function* physicalLines(text) {
    let from = 0;
    while (from < text.length) {
        const newline = text.indexOf("\n", from);
        const to = newline < 0 ? text.length : newline + 1;
        yield { from, to, content: text.slice(from, to).replace(/\r?\n$/, "") };
        from = to;
    }
}
function requirement_lines_blank(text) {
    const joined = text.replaceAll(/\\\r?\n|\\$/g, (match) => " ".repeat(match.length));
    return joined.replace(/(?:^|\s)#[^]*$/, (match) => " ".repeat(match.length));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/requirements.ts





/**
 * pip's requirements and constraints files, whatever they are called: `requirements-dev.txt`, `constraints.in`,
 * everything in a folder `requirements`.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const requirementsEditor = {
    kind: "requirements",
    matches: (path) => /(?:^|\/)[^/]*(?:requirements?|constraints)[^/]*\.(?:txt|in)$/i.test(path) ||
        /(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in)$/i.test(path),
    readPins: (source) => {
        const lines = readRequirementLines(source.text);
        return lines.flatMap((line, index) => linePin(source, line, index) ?? []);
    },
};
function linePin(source, line, index) {
    const path = [index];
    const options = /\s--[a-z]/.exec(line.value);
    const value = line.value.slice(0, options?.index);
    const string = { value, offsetAt: (offset) => line.start + offset };
    const editable = /^\s*(?:-e\s*|--editable(?:\s+|\s*=\s*))/.exec(line.value)?.[0];
    if (editable === undefined && /^\s*-/.test(line.value))
        return undefined;
    const target = targetOf(value, editable?.length ?? 0);
    const name = target && requirements_nameOf(target.text);
    if (target !== undefined && name !== undefined)
        return urlPin(source, { path, string, name, part: target });
    if (target !== undefined || editable !== undefined)
        return undefined;
    const pin = requirementPin(source, { path, string });
    return pin && withHashes(source, line, pin);
}
/** A URL or path that stands where a requirement could. */
function targetOf(value, from) {
    const [, space = "", text = ""] = /^(\s*)(\S*)/.exec(value.slice(from)) ?? [];
    const isTarget = from > 0 ||
        /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|file:|\.{0,2}[/\\]|\.$)/i.test(text) ||
        /\.(?:whl|tar\.gz|zip)$/.test(text);
    const start = from + space.length;
    return isTarget && text !== "" ? { text, start, end: start + text.length } : undefined;
}
/** Such a line names its package by `#egg=`, by its file, by its repository, or by the folder's name. */
function requirements_nameOf(text) {
    const git = readPipGitUrl(text);
    const egg = git?.egg ?? /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
    if (egg !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", egg);
    if (git !== undefined)
        return git.repository === undefined ? undefined : (0,package_name/* packageName */.oZ)("github", git.repository);
    const file = readArtifactUrl(text)?.name;
    if (file !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", file);
    const folder = /([A-Za-z0-9][A-Za-z0-9._-]*)[/\\]?(?:\[[^\]]*\])?$/.exec(text.replace(/[?#].*$/, ""))?.[1];
    return folder === undefined ? undefined : (0,package_name/* packageName */.oZ)("pypi", folder);
}
function withHashes(source, line, pin) {
    const found = [...line.value.matchAll(/(\s)--hash[= ]\s*[^\s]+/g)];
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || pin.value.kind !== "constraint")
        return pin;
    const start = line.start + first.index + 1;
    const end = line.start + last.index + last[0].length;
    const before = /[^\s\\]([\s\\]*)$/.exec(source.text.slice(line.start, start))?.[1] ?? " ";
    const hashes = { ...source.span(start, end), text: source.text.slice(start, end), separator: before };
    return { ...pin, value: { ...pin.value, hashes } };
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl-template.ts

/** Reads a quoted template from behind its opening quote. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions */
function readHclTemplate(text, start) {
    const template = [];
    const code = [];
    let position = start;
    while (position < text.length) {
        const plain = hcl_template_matchAt(/[^"\\$%\n]+/y, text, position);
        if (plain !== undefined) {
            template.push(tracedFrom(plain, position));
            position += plain.length;
            continue;
        }
        // A string ends with its line at the latest: what is malformed shall not swallow the file.
        if (text[position] === '"' || text[position] === "\n")
            break;
        const two = text.slice(position, position + 2);
        if (two === "${" || two === "%{") {
            const end = hcl_template_closingBrace(text, position + 2);
            code.push({ start: position + 2, end });
            template.push({
                expression: two === "${"
                    ? text
                        .slice(position + 2, end)
                        .replaceAll("~", "")
                        .trim()
                    : "",
            });
            position = end + 1;
            continue;
        }
        const escape = hcl_template_matchAt(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|\$\$(?=\{)|%%(?=\{)/y, text, position);
        template.push(escape === undefined ? tracedFrom(text.charAt(position), position) : untraced(unescaped(escape)));
        position += escape?.length ?? 1;
        if (escape === "$$" || escape === "%%") {
            template.push(tracedFrom("{", position));
            position++;
        }
    }
    return { template, end: Math.min(position + 1, text.length), code };
}
function unescaped(escape) {
    if (escape === "$$" || escape === "%%")
        return escape.charAt(0);
    const digits = /^\\[uU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
    if (digits !== undefined) {
        const point = parseInt(digits, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    }
    return { "\\n": "\n", "\\r": "\r", "\\t": "\t" }[escape] ?? escape.slice(1);
}
/** The brace that ends an expression: braces nest, and strings in it may hold some. */
function hcl_template_closingBrace(text, from) {
    let depth = 0;
    let position = from;
    while (position < text.length) {
        const unit = text[position];
        if (unit === '"') {
            position = readHclTemplate(text, position + 1).end;
            continue;
        }
        if (unit === "}" && depth === 0)
            return position;
        if (unit === "{")
            depth++;
        if (unit === "}")
            depth--;
        position++;
    }
    return text.length;
}
function hcl_template_matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl.ts


/**
 * The strings of a Terraform or Packer file. Not a parser of expressions: it knows comments, strings, heredocs, blocks
 * and attributes, which is all it takes to say where a string stands, and it is total over any text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
function parseHcl(text) {
    const scan = new Scan(text);
    scan.code(0, text.length);
    return { strings: scan.strings, heredocs: scan.heredocs, references: scan.references };
}
class Scan {
    strings = [];
    heredocs = [];
    references = [];
    #text;
    #stack = [];
    /** The words since the last line or separator: a block's labels, or an attribute's name. */
    #words = [];
    #isAttribute = false;
    constructor(text) {
        this.#text = text;
    }
    code(from, to) {
        let position = from;
        while (position < to)
            position = this.#token(position);
    }
    #token(position) {
        hcl_token.lastIndex = position;
        const match = hcl_token.exec(this.#text);
        const groups = match?.groups;
        if (match === null || groups === undefined)
            return position + 1;
        const end = position + match[0].length;
        if (groups["heredoc"] !== undefined)
            return this.#heredoc(end, groups["heredoc"]);
        if (groups["quote"] !== undefined)
            return this.#string(end);
        if (groups["word"] !== undefined)
            this.#word(groups["word"], position, end);
        if (groups["sign"] !== undefined)
            this.#sign(groups["sign"]);
        return end;
    }
    #word(word, start, end) {
        const [, expression] = /^((?:var|local)\.[\w-]+)/.exec(word) ?? [];
        if (expression !== undefined) {
            const path = [...this.#stack.flat(), ...this.#words];
            // Behind a colon or a comma it may be a part of a condition or of a call.
            const isAssigned = /(?<![=!<>])=[ \t]*$/.test(this.#text.slice(Math.max(0, start - 200), start));
            const isWhole = word === expression && isAssigned && this.#isAlone(start, end);
            this.references.push({ expression, path, offset: start, isWhole });
        }
        if (!this.#isAttribute)
            this.#words.push(word);
    }
    /** Whether a value is all that its attribute or its element has. */
    #isAlone(start, end) {
        const after = /^[ \t]*(?:$|[\r\n,}\])]|#|\/[/*])/.test(this.#text.slice(end, end + 200));
        return after && /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start));
    }
    #sign(sign) {
        switch (sign) {
            case "{":
            case "[":
            case "(":
                this.#stack.push(this.#words);
                this.#next();
                break;
            case "}":
            case "]":
            case ")":
                this.#words = [...(this.#stack.pop() ?? [])];
                this.#isAttribute = true;
                break;
            case "=":
            case ":":
                this.#isAttribute = true;
                break;
            default:
                this.#next();
        }
    }
    #next() {
        this.#words = [];
        this.#isAttribute = false;
    }
    #string(start) {
        const { template, end, code } = readHclTemplate(this.#text, start);
        const before = /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start - 1));
        const isLabel = !this.#isAttribute && !before;
        if (isLabel || /^\s*[=:](?!=)/.test(this.#text.slice(end, end + 100))) {
            this.#words.push(this.#text.slice(start, end - 1));
            return end;
        }
        const path = [...this.#stack.flat(), ...this.#words];
        this.strings.push({ path, isWhole: this.#isAlone(start - 1, end), template, code });
        // Expressions in the string may hold strings of their own, under the same attribute.
        const [words, isAttribute] = [this.#words, this.#isAttribute];
        for (const part of code) {
            this.#isAttribute = true;
            this.code(part.start, part.end);
        }
        [this.#words, this.#isAttribute] = [words, isAttribute];
        return end;
    }
    #heredoc(start, name) {
        const close = new RegExp(`^[ \\t]*${name}[ \\t]*\\r?$`, "m");
        const length = close.exec(this.#text.slice(start))?.index ?? this.#text.length - start;
        const text = tracedFrom(this.#text.slice(start, start + length), start);
        const path = [...this.#stack.flat(), ...this.#words];
        this.heredocs.push({ path, text });
        for (const { index, 1: expression = "" } of text.text.matchAll(inHeredoc)) {
            this.references.push({ expression, path, offset: start + index, isWhole: false });
        }
        return start + length + name.length;
    }
}
const hcl_token = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/|<<-?(?<heredoc>[A-Za-z_][\w-]*)\r?\n|(?<quote>")|(?<word>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|==|=>|[!<>]=|(?<sign>[{}[\]():=,\n])/y;
const inHeredoc = /(?<=[$%]\{[^}\n]*)(?<![\w.])((?:var|local)\.[\w-]+)/g;

;// CONCATENATED MODULE: ./packages/manifests/editors/terraform.ts






/**
 * Terraform and Packer: strings that are image references, git sources with a `?ref=`, and variables that hold
 * nothing but the version of a component (`coreason_runtime_version`).
 */
const terraformEditor = {
    kind: "terraform",
    matches: (path) => /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl"),
    readPins: (source) => {
        const { strings, heredocs } = parseHcl(source.text);
        const defaults = defaultsOf(strings);
        const references = strings.map((string) => referencePin(source, string, defaults));
        const charts = chartsOf(strings);
        const filled = inFileOrder([
            ...references,
            ...heredocs.flatMap((heredoc) => heredocPins(source, heredoc)),
            ...strings.map((string) => chartVersionPin(source, string, charts)),
        ]);
        const taken = new Set(filled.map(startOf));
        // A default that fills an image's tag is that image's pin; the variable's name would only guess at it.
        const components = strings
            .map((string) => componentPin(source, string))
            .filter((pin) => pin !== undefined && !taken.has(startOf(pin)));
        return inFileOrder([...filled, ...components]);
    },
};
/** The defaults of variables and the values of locals in this file, by the expressions that read them. */
function defaultsOf(strings) {
    const defaults = new Map();
    for (const { path, isWhole, template } of strings) {
        const text = terraform_fill(template, new Map());
        const [block, name, last] = path;
        if (!isWhole || name === undefined)
            continue;
        if (block === "variable" && last === "default" && path.length === 3)
            defaults.set(`var.${name}`, text);
        if (block === "locals" && path.length === 2)
            defaults.set(`local.${name}`, text);
    }
    return defaults;
}
function terraform_fill(template, defaults) {
    return joinTraced(template.map((part) => "expression" in part ? (defaults.get(part.expression) ?? untraced(unknownUnit)) : part));
}
function referencePin(source, { path, template }, defaults) {
    return referencePinOf(source, path, terraform_fill(template, defaults));
}
/** The pin of a string that is an image reference, or the source of a module, with its variables filled in. */
function referencePinOf(source, path, text) {
    const git = readGithubUrl(text.text);
    if (git !== undefined && path.at(-1) === "source")
        return modulePin(source, path, text);
    const reference = text.text.startsWith("docker://") ? sliceTraced(text, "docker://".length) : text;
    const image = parseImageReference(reference.text);
    return image !== undefined && isQualified(image.name) ? imagePin(source, path, reference) : undefined;
}
function modulePin(source, path, text) {
    const { repository = "", ref } = readGithubUrl(text.text) ?? {};
    if (ref !== undefined) {
        return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
    }
    const at = traced_text_locate(source, text);
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    // Elsewhere a source is a provider's address, which follows a version of its own.
    if (at === undefined || !["module", "terraform"].includes(path[0] ?? ""))
        return undefined;
    return placed_pin_pinOf(source, { path, at, name }, { kind: "unpinned", source: "git", text: at.text, span: at.span });
}
/**
 * Scripts and cloud-init in heredocs: only images under a registry's own host, in lines that are no comments, because
 * the language of the text is not known.
 */
function heredocPins(source, { path, text }) {
    return [...text.text.matchAll(/^[ \t]*(?![ \t#]|\/\/).*$/gm)].flatMap((line) => [...line[0].matchAll(/(?<![^\s"'`=(,])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s"'`),;]+(?![^\s"'`),;])/g)].map((word) => {
        const start = line.index + word.index;
        return imagePin(source, path, sliceTraced(text, start, start + word[0].length));
    }));
}
/** The charts of `helm_release` and its kin, by the block or object they stand in, each with the repository beside it. */
function chartsOf(strings) {
    const named = (key) => strings.filter(({ path, isWhole }) => isWhole && path.at(-1) === key);
    const textOf = ({ template }) => terraform_fill(template, new Map()).text;
    const repositories = new Map(named("repository").map((one) => [parentOf(one.path), textOf(one)]));
    return new Map(named("chart").map((one) => {
        const chart = textOf(one);
        const beside = repositories.get(parentOf(one.path));
        const folder = chart.slice(0, Math.max(chart.lastIndexOf("/"), 0));
        return [parentOf(one.path), { chart, repository: beside ?? folder }];
    }));
}
const parentOf = (path) => path.slice(0, -1).join("\n");
function chartVersionPin(source, { path, isWhole, template }, charts) {
    const { chart, repository } = charts.get(parentOf(path)) ?? {};
    if (!isWhole || chart === undefined || !/^(?:chart_)?version$/.test(path.at(-1) ?? ""))
        return undefined;
    // A chart in a folder has the version of the folder.
    if (/^[./]|\uFFFC/.test(chart))
        return undefined;
    const constraint = terraform_fill(template, new Map());
    return chartPin(source, path, { chart: chart.slice(chart.lastIndexOf("/") + 1), repository, constraint });
}
function componentPin(source, { path, isWhole, template }) {
    const key = path.length === 3 && path[0] === "variable" && path[2] === "default" ? path[1] : path.at(-1);
    const name = /^(?<name>\w+?)_(?:image_)?(?:version|tag)$/.exec(key ?? "")?.groups?.["name"];
    const at = isWhole ? traced_text_locate(source, terraform_fill(template, new Map())) : undefined;
    // `chart_version` speaks of whatever chart stands beside it, not of a component named so.
    if (name === undefined || name === "chart" || at === undefined || !fullVersion.test(at.text))
        return undefined;
    return placed_pin_pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("component", name) }, { kind: "version", text: at.text, span: at.span });
}
/** Fewer numbers are a provider's or an engine's line, `15.4`, which no release of ours moves. */
const fullVersion = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;

;// CONCATENATED MODULE: ./packages/manifests/editors/terraform-json.ts



/**
 * Terraform and Packer in their JSON form: strings that are image references, at any depth.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
const terraformJsonEditor = {
    kind: "terraform-json",
    matches: (path) => /\.(?:tf|tfvars|pkr|pkrvars|tofu)\.json$/.test(path),
    readPins: (source) => inFileOrder(terraform_json_pinsIn(source, json_parseJson(source), [])),
    parse: (source) => json_plainJson(json_parseJson(source)),
};
function terraform_json_pinsIn(source, value, path) {
    switch (value.kind) {
        case "object":
            return value.members.flatMap((member) => terraform_json_pinsIn(source, member.value, [...path, member.name]));
        case "array":
            return value.items.flatMap((item, index) => terraform_json_pinsIn(source, item, [...path, index]));
        case "string":
            return [terraform_json_referencePin(source, value, path)];
        case "other":
            return [];
    }
}
function terraform_json_referencePin(source, string, path) {
    const { value } = string;
    const scheme = value.startsWith("docker://") ? "docker://".length : 0;
    const text = {
        text: value.slice(scheme),
        offsets: Array.from({ length: value.length - scheme }, (_, index) => string.offsetAt(scheme + index)),
    };
    const image = parseImageReference(text.text);
    return image !== undefined && isQualified(image.name) ? imagePin(source, path, text) : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/values.ts





/** Helm values: `values.yaml`, and its kin for environments in the names people give them. */
const valuesEditor = {
    kind: "values",
    matches: (path) => values_pattern.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        // Most values files of a large repository hold no image at all, and reading YAML is slow.
        if (!/image|repository/i.test(source.text) && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        return inFileOrder(yaml_parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots) })));
    },
    parse: readYamlData,
};
const values_pattern = /(?:^|\/)(?:values(?:[._-][^/]*)?|[^/]+[._-]values|values\/(?:[^/]+\/)*[^/]+)\.ya?ml$/i;

;// CONCATENATED MODULE: ./packages/manifests/editors/workflow.ts





/**
 * Workflows and composite actions: `uses:` of actions and reusable workflows, the `repository` and `ref` of
 * `actions/checkout`, and the images of jobs, services and Docker actions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const workflowEditor = {
    kind: "workflow",
    matches: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/.test(path),
    readPins: (source) => {
        if (!/\b(?:uses|image|container)\b/.test(source.text) && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        return inFileOrder(yaml_parseYaml(source).flatMap((root, index, roots) => {
            const path = documentPath(index, roots);
            return [
                ...yamlEntries(root, "jobs").flatMap((job) => jobPins(source, job.value, [...path, "jobs", job.key])),
                ...stepsPins(source, yaml_path_yamlAt(root, "runs"), [...path, "runs"]),
                usesPin(source, yaml_path_yamlAt(root, "runs", "image"), [...path, "runs", "image"]),
            ];
        }));
    },
    parse: readYamlData,
};
function jobPins(source, job, path) {
    return [
        usesPin(source, yaml_path_yamlAt(job, "uses"), [...path, "uses"]),
        ...containerPins(source, yaml_path_yamlAt(job, "container"), [...path, "container"]),
        ...yamlEntries(job, "services").flatMap((service) => containerPins(source, service.value, [...path, "services", service.key])),
        ...stepsPins(source, job, path),
    ];
}
/** `container: name:tag` and `container: {image: name:tag}` are the same. */
function containerPins(source, node, path) {
    return [stringPin(source, node, path), stringPin(source, yaml_path_yamlAt(node, "image"), [...path, "image"])];
}
function stringPin(source, node, path) {
    const text = yaml_path_yamlTraced(node);
    return text && imagePin(source, path, text);
}
function stepsPins(source, owner, path, key = "steps") {
    return yamlItems(owner, key).flatMap((step, index) => {
        const at = [...path, key, index];
        return [
            usesPin(source, yaml_path_yamlAt(step, "uses"), [...at, "uses"]),
            checkoutPin(source, step, [...at, "with", "ref"]),
            ...stepsPins(source, step, at, "parallel"),
        ];
    });
}
/** `owner/repository[/path]@ref`, or `docker://image:tag`; a path in this repository is no pin. */
function usesPin(source, node, path) {
    const text = yaml_path_yamlTraced(node);
    if (text === undefined)
        return undefined;
    const scheme = "docker://";
    if (text.text.startsWith(scheme))
        return imagePin(source, path, sliceTraced(text, scheme.length));
    const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(?=[^\s@]+$)/.exec(text.text);
    const repository = match?.[1];
    if (match === null || repository === undefined || repository.startsWith("."))
        return undefined;
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, match[0].length) });
}
function checkoutPin(source, step, path) {
    const uses = yaml_path_yamlTraced(yaml_path_yamlAt(step, "uses"))?.text ?? "";
    if (!/^actions\/checkout@/i.test(uses))
        return undefined;
    const repository = yaml_path_yamlTraced(yaml_path_yamlAt(step, "with", "repository"))?.text;
    const ref = yaml_path_yamlTraced(yaml_path_yamlAt(step, "with", "ref"));
    if (repository === undefined || ref === undefined || ref.text === "")
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref.text.includes("${{"))
        return undefined;
    const prefix = /^refs\/(?:tags|heads)\//.exec(ref.text)?.[0] ?? "";
    return gitRefPin(source, path, { repository, ref: sliceTraced(ref, prefix.length) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/index.ts
















/** Every editor, the most particular file names first: the first that matches a path reads it. */
const editors = [
    pyprojectEditor,
    requirementsEditor,
    preCommitEditor,
    packageJsonEditor,
    pnpmWorkspaceEditor,
    cargoTomlEditor,
    serverJsonEditor,
    workflowEditor,
    composeEditor,
    dockerfileEditor,
    chartEditor,
    kustomizationEditor,
    valuesEditor,
    terraformEditor,
    terraformJsonEditor,
    // Any other YAML: it tells by the content, so it comes last.
    kubernetesEditor,
];
/** The editor for a path (relative, forward slashes), by its name alone. */
function editorFor(path) {
    return editors.find((editor) => editor.matches(path));
}

;// CONCATENATED MODULE: ./packages/manifests/plan-manifest.ts





/**
 * What carrying a release into one file means: one outcome per pin of the release's packages, in file order. Empty for a
 * file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function planManifest(source, options) {
    const { names } = options.release;
    if (!mayMention(source.bytes, names))
        return [];
    const wanted = new Set(names.map(packageKey));
    return readManifest(source)
        .filter((pin) => wanted.has(packageKey(pin.name)))
        .map((pin) => planPin(source, pin, options));
}
/** What carrying a release to one pin of a file means, in quotes where the file's language needs some. */
function planPin(source, pin, options) {
    const outcome = planRepin(pin, options);
    if (outcome.kind !== "edit")
        return outcome;
    const edits = outcome.edits.map((edit) => {
        const place = { start: source.offset(edit.start), end: source.offset(edit.end) };
        return { ...edit, text: quoteForYaml(source, edit.text, place) };
    });
    return { ...outcome, edits };
}
/**
 * Every pin of a file, of any package; none for a file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readManifest(source) {
    const known = pinsOf.get(source);
    if (known !== undefined)
        return known;
    const pins = editorFor(source.path)?.readPins(source) ?? [];
    pinsOf.set(source, pins);
    return pins;
}
/** A source does not change, and several releases may be carried into it. */
const pinsOf = new WeakMap();

// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(3578);
;// CONCATENATED MODULE: ./packages/manifests/glob.ts
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
        return new RegExp(`^${glob_sourceOf(pattern)}$`, "u");
    }
    catch {
        return undefined;
    }
}
function glob_sourceOf(pattern) {
    const parts = [
        ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
    ];
    return parts
        .map(({ 0: part, groups, index }) => {
        const { kind, choices } = groups ?? {};
        if (kind === undefined || choices === undefined)
            return glob_partOf(part);
        const any = choices.split("|").map(glob_sourceOf).join("|");
        // What is said no to is all that stands there, up to what follows.
        if (kind === "!")
            return `(?!(?:${any})${glob_sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
        return `(?:${any})${kind === "@" ? "" : kind}`;
    })
        .join("");
}
function glob_partOf(part) {
    if (part.startsWith("*"))
        return "[^/]*";
    if (part === "?")
        return "[^/]";
    if (part.startsWith("[") && part.length > 2)
        return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

;// CONCATENATED MODULE: ./packages/manifests/workspace-folders.ts

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
        const isMeant = globMatcher(pattern);
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

;// CONCATENATED MODULE: ./packages/manifests/json-strings.ts





/**
 * A JSON file as plain data.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readJsonData(source) {
    return json_plainJson(json_parseJson(source));
}
/**
 * The string that the keys lead to, or undefined where there is none.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function jsonTextAt(source, path) {
    const value = jsonMember(parseJson(source), ...path);
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
    const root = parseJson(source);
    const expected = new Map();
    const edits = replacements.flatMap(({ path, text }) => {
        const value = jsonMember(root, ...path);
        if (value?.kind !== "string" || value.value === text)
            return [];
        expected.set(path.join("."), { path, text, before: value.value });
        const [start, end] = [value.offsetAt(0), value.offsetAt(value.value.length)];
        return [source.edit(start, end, JSON.stringify(text).slice(1, -1))];
    });
    if (edits.length === 0)
        return source.bytes;
    const bytes = applyEdits(source.bytes, edits);
    const after = readJsonData(new Source(source.path, bytes));
    for (const leaf of changedLeaves(plainJson(root), after)) {
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
    return new Refusal({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found: `an unexpected value at ${place}`,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: { file: source.path },
    });
}

;// CONCATENATED MODULE: ./packages/manifests/workspace-patterns.ts



/** Which folders a root calls members of its workspace. pnpm reads its own file only, npm and Yarn the package.json. */
function workspacePatterns(root, pnpmWorkspace) {
    if (pnpmWorkspace !== undefined) {
        const documents = readYamlData(pnpmWorkspace);
        return (0,data_field/* textsIn */.Ej)((0,data_field/* fieldOf */._F)(Array.isArray(documents) ? documents[0] : undefined, "packages"));
    }
    const workspaces = (0,data_field/* fieldOf */._F)(readJsonData(root), "workspaces");
    // The form with an object is Yarn's: https://classic.yarnpkg.com/lang/en/docs/workspaces/
    return (0,data_field/* textsIn */.Ej)(Array.isArray(workspaces) ? workspaces : (0,data_field/* fieldOf */._F)(workspaces, "packages"));
}

;// CONCATENATED MODULE: ./packages/manifests/workspaces/named-members.ts






/** Files that name the members of a workspace. */
const workspaceRoots = ["package.json", "pnpm-workspace.yaml", "pyproject.toml", "Cargo.toml"];
/**
 * The members that files name, out of the paths of the repository. The path dependencies that Cargo takes for members,
 * too, are not named and do not count. A file that cannot be read names none: that is said where it is judged.
 * https://doc.rust-lang.org/cargo/reference/workspaces.html, https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
function namedMembers(paths, roots) {
    const manifests = paths.filter((path) => manifestNames.has(named_members_nameOf(path)) && !(0,vendored/* isInstalled */.j)(path));
    const members = new Map();
    const excluded = new Set();
    for (const root of roots) {
        const named = named_members_membersOf(root, { manifests, roots });
        for (const [path, pattern] of named?.members ?? [])
            members.set(path, pattern);
        for (const path of named?.excluded ?? [])
            excluded.add(path);
    }
    return { members, excluded: new Set([...excluded].filter((path) => !members.has(path))) };
}
const manifestNames = new Set(["package.json", "pyproject.toml", "Cargo.toml"]);
function named_members_membersOf(root, { manifests, roots }) {
    const name = named_members_nameOf(root.path);
    const base = root.path.slice(0, -name.length);
    const below = manifests.flatMap((path) => path.startsWith(base) && named_members_nameOf(path) === name ? [path.slice(base.length)] : []);
    const table = named_members_tables.get(name);
    if (table !== undefined)
        return tableMembers(root, table, { base, name, below });
    if (name !== "package.json")
        return undefined;
    const pnpm = roots.find(({ path }) => path === `${base}pnpm-workspace.yaml`);
    if (pnpm === undefined && !root.text.includes('"workspaces"'))
        return undefined;
    const patterns = workspacePatterns(root, pnpm);
    const folders = workspaceFolders(below, patterns);
    const namedBy = patterns.map((pattern) => ({
        pattern,
        named: new Set(workspaceFolders(below, [pattern])),
    }));
    const naming = (folder) => namedBy.find(({ named }) => named.has(folder))?.pattern ?? "";
    return {
        members: new Map(folders.map((folder) => [`${base}${folder}/${name}`, naming(folder)])),
        excluded: new Set(),
    };
}
const named_members_tables = new Map([
    ["Cargo.toml", ["workspace"]],
    ["pyproject.toml", ["tool", "uv", "workspace"]],
]);
function tableMembers(root, table, at) {
    // Most manifests are no roots, and parsing all of them again for this would take its time.
    if (!root.text.includes("workspace"))
        return undefined;
    const found = table.reduce(data_field/* fieldOf */._F, readTomlData(root));
    const [patterns, exclude] = ["members", "exclude"].map((field) => (0,data_field/* textsIn */.Ej)((0,data_field/* fieldOf */._F)(found, field)).map(trim));
    const meant = new Map([...(patterns ?? []), ...(exclude ?? [])].map((each) => [each, globMatcher(each)]));
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
function named_members_nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/manifests/published-packages/vcs-options.ts

/**
 * The options of hatch-vcs or setuptools-scm, those of hatch-vcs under the names of setuptools-scm; nothing where
 * neither is configured. What a hatch.toml beside the file says comes first. https://github.com/ofek/hatch-vcs#version-source-options
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function readVcsOptions(source, hatchToml) {
    const root = readTomlData(source);
    const backend = vcs_options_tableAt(root, "build-system")?.["build-backend"];
    const isHatch = typeof backend === "string" && backend.startsWith("hatchling");
    const beside = hatchToml === undefined || !isHatch ? undefined : vcs_options_tableAt(readTomlData(hatchToml), "version");
    const hatch = beside ?? vcs_options_tableAt(root, "tool", "hatch", "version");
    if (hatch?.["source"] === "vcs")
        return { tool: "hatch-vcs", options: hatchOptions(hatch) };
    const section = vcs_options_tableAt(root, "tool", "setuptools_scm") ?? vcs_options_tableAt(root, "tool", "vcs-versioning");
    if (section !== undefined)
        return { tool: "setuptools-scm", options: section };
    return asksSimply(root) ? { tool: "setuptools-scm", options: {} } : undefined;
}
function hatchOptions(hatch) {
    const [pattern, fallback] = [hatch["tag-pattern"], hatch["fallback-version"]];
    return {
        ...vcs_options_tableAt(hatch, "raw-options"),
        ...(typeof pattern === "string" && pattern !== "" ? { tag_regex: pattern } : {}),
        ...(typeof fallback === "string" && fallback !== "" ? { fallback_version: fallback } : {}),
    };
}
/** Without a table of its own, setuptools-scm is asked by its extra `simple` and a dynamic version. */
function asksSimply(root) {
    const requires = vcs_options_tableAt(root, "build-system")?.["requires"];
    const dynamic = vcs_options_tableAt(root, "project")?.["dynamic"];
    const isSimple = (item) => typeof item === "string" && /^setuptools[-_.]scm\s*\[[^\]]*\bsimple\b/i.test(item);
    return (Array.isArray(requires) &&
        requires.some(isSimple) &&
        Array.isArray(dynamic) &&
        dynamic.includes("version"));
}
function vcs_options_tableAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = isTable(current) ? current[key] : undefined;
    return isTable(current) ? current : undefined;
}
function isTable(node) {
    return typeof node === "object" && node !== null && !Array.isArray(node);
}

// EXTERNAL MODULE: ./packages/tag-verification/own-files.ts
var own_files = __webpack_require__(1301);
;// CONCATENATED MODULE: ./packages/tag-verification/own-declarations.ts

/** Where one of these is, a Python project begins. */
const projectNames = ["pyproject.toml", "setup.py", "setup.cfg"];
/**
 * Whether a declaration is about what is released. A private package below the top (a site, a tool) is not, nor is the private
 * root of a workspace that publishes its members; and the `__version__` of a package stands at its top, while deeper ones belong
 * to what was copied into it.
 */
function isOwn({ kind, path }, known) {
    if (known.packages.some((found) => found.path === path && found.isNoPackage))
        return false;
    if (kind !== "python-module") {
        return path.includes("/") || isMereRoot(path, known) ? !isPrivate(path, known) : true;
    }
    const project = projectFolders(path).find((folder) => projectNames.some((name) => known.paths.includes(within(folder, name))));
    if (project === undefined)
        return false;
    const [first = "", ...below] = path.slice(project === "" ? 0 : project.length + 1).split("/");
    const depth = ["src", "lib", "python"].includes(first) ? below.length - 1 : below.length;
    return isOwnProject(project, known) && depth <= (first === "src" ? 2 : 1);
}
/** Whether what is built from a folder is released. */
function isOwnProject(folder, known) {
    return folder === "" || !isPrivate(within(folder, "pyproject.toml"), known);
}
/** Its version is nobody's: what is built and published are the members. */
function isMereRoot(path, { isWorkspace, packages }) {
    return (path === "package.json" &&
        isWorkspace &&
        packages.some((found) => found.path !== path && found.name.ecosystem === "npm" && !found.isPrivate));
}
function isPrivate(manifest, { packages }) {
    return packages.some((found) => found.path === manifest && found.isPrivate);
}
/** The folders above a file, nearest first, with the empty one for the top. */
function projectFolders(path) {
    const folder = (0,own_files/* folderOf */.yS)(path);
    return folder === "" ? [""] : [folder, ...projectFolders(folder)];
}
function within(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(6794);
;// CONCATENATED MODULE: ./packages/tag-verification/source-of.ts

const source_of_known = new WeakMap();
/**
 * A file as a source, one for each time its bytes were read: what is parsed of it is kept with the source, and several questions ask the
 * same manifests.
 * @throws {Refusal} as `Source` does.
 */
function source_of_sourceOf(path, bytes) {
    const found = source_of_known.get(bytes);
    if (found?.path === path)
        return found;
    const made = new manifests_source/* Source */.kL(path, bytes);
    source_of_known.set(bytes, made);
    return made;
}

;// CONCATENATED MODULE: ./packages/tag-verification/foreign-charts.ts



/**
 * The folders of charts that were copied into the one that needs them: it takes them from a repository, and `helm dependency`
 * has put them there. https://helm.sh/docs/topics/charts/#chart-dependencies
 */
function foreignCharts(read) {
    return [...read.keys()].flatMap((path) => {
        const parts = /^(?<parent>(?:.*\/)?)charts\/(?<name>[^/]+)\/Chart\.yaml$/.exec(path)?.groups;
        if (parts === undefined)
            return [];
        const parent = `${parts["parent"] ?? ""}Chart.yaml`;
        const bytes = read.get(parent);
        const isForeign = bytes !== undefined && takenFromElsewhere(parent, bytes).includes(parts["name"]);
        return isForeign ? [path.slice(0, -"Chart.yaml".length)] : [];
    });
}
/** The names of a chart's dependencies that lie in a repository; a path, or none at all, leads to the folder itself. */
function takenFromElsewhere(path, bytes) {
    try {
        const documents = readYamlData(source_of_sourceOf(path, bytes));
        const needs = (0,data_field/* fieldOf */._F)(Array.isArray(documents) ? documents[0] : undefined, "dependencies");
        return (Array.isArray(needs) ? needs : [])
            .filter((need) => /^(?:https?|oci|s3|gs):\/\/|^(?:@|alias:)/.test(String((0,data_field/* fieldOf */._F)(need, "repository"))))
            .map((need) => (0,data_field/* fieldOf */._F)(need, "name"));
    }
    catch (error) {
        // It is named where it is judged.
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-named.ts





/**
 * Reads the members of workspaces that lie in folders such as `docs` or `vendor`: a workspace publishes what it names. One
 * that is private, or has no name, is not published. The package of a Python project may be called `test`, too.
 */
async function observeNamed(options) {
    const { git, commit, folder } = options;
    const roots = [...options.read].flatMap(([path, bytes]) => workspaceRoots.includes((0,own_files/* baseName */.Fl)(path)) ? quietly(() => [source_of_sourceOf(path, bytes)]) : []);
    const { members, excluded } = namedMembers(options.named, roots);
    const aside = [...members.keys()].filter((path) => !mayBeReleased(path) && (0,own_files/* isInside */.FK)(path, folder));
    const manifests = aside.length === 0 ? new Map() : await git.read(commit, aside);
    const published = [...manifests].flatMap(([path, bytes]) => quietly(() => (isPublished(source_of_sourceOf(path, bytes)) ? [path] : [])));
    const belongs = ownFilesOf(published);
    const paths = options.named.filter((path) => !mayBeReleased(path) && (0,own_files/* isInside */.FK)(path, folder) && (belongs(path) || isOwnModule(path, roots)));
    const more = paths.filter((path) => !manifests.has(path));
    const modules = more.length === 0 ? new Map() : await git.read(commit, more);
    return {
        paths,
        read: new Map([...manifests, ...modules]),
        standing: new Map([
            ...[...members].map(([path, pattern]) => [path, isNamedAside(path, pattern) ? "uncertain" : "member"]),
            ...[...excluded].map((path) => [path, "excluded"]),
        ]),
    };
}
function isPublished(source) {
    // A project without it is not built: https://docs.astral.sh/uv/concepts/projects/config/#build-systems
    if ((0,own_files/* baseName */.Fl)(source.path) === "pyproject.toml" && !source.text.includes("[build-system]"))
        return false;
    return describePackage(source)?.isPrivate === false;
}
/** By their folders, because a workspace may have hundreds of members and thousands of files. */
function ownFilesOf(manifests) {
    const inFolders = new Map();
    for (const manifest of manifests) {
        const folder = (0,own_files/* folderOf */.yS)(manifest);
        inFolders.set(folder, [...(inFolders.get(folder) ?? []), manifest]);
    }
    return (path) => {
        for (let folder = (0,own_files/* folderOf */.yS)(path);; folder = (0,own_files/* folderOf */.yS)(folder)) {
            if (inFolders.get(folder)?.some((manifest) => belongsTo(path, manifest)) === true)
                return true;
            if (folder === "")
                return false;
        }
    };
}
/** A member's own files: its manifest, what lies beside it, and the modules of a Python project. */
function belongsTo(path, manifest) {
    if (path === manifest)
        return true;
    const folder = (0,own_files/* folderOf */.yS)(manifest);
    if (!(0,own_files/* isInside */.FK)(path, folder))
        return false;
    const rest = path.slice(folder.length + 1);
    if ((0,own_files/* baseName */.Fl)(manifest) !== "pyproject.toml")
        return isLockBeside(rest);
    return isLockBeside(rest) || projectNames.includes(rest) || (rest.endsWith(".py") && mayBeReleased(rest));
}
function isLockBeside(rest) {
    return !rest.includes("/") && /lock|shrinkwrap/.test(rest);
}
/** `src/test/__init__.py`, because all that lies in `src` is built, and `test/__init__.py` of a project called "test". */
function isOwnModule(path, roots) {
    const parts = path.split("/");
    const [file = "", name = "", parent] = parts.reverse();
    if (!file.endsWith(".py") || !isAside(name) || (0,vendored/* isVendored */.E)(path) || !mayBeReleased((0,own_files/* folderOf */.yS)(path)))
        return false;
    if (parent === "src")
        return true;
    const project = roots.find((source) => source.path === (parts.length === 2 ? "" : `${(0,own_files/* folderOf */.yS)((0,own_files/* folderOf */.yS)(path))}/`) + "pyproject.toml");
    if (project === undefined)
        return false;
    return quietly(() => [describePackage(project)?.name.name === name.toLowerCase()])[0] === true;
}
/** A file that cannot be read is named where it is judged. */
function quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/manifests/python-versions/written-files.ts




/**
 * The files into which a build writes the version that it reads from git, as paths in the repository. What stands in
 * such a file in git is what the last build left there, and never ships.
 * https://setuptools-scm.readthedocs.io/en/latest/config/, https://github.com/ofek/hatch-vcs#build-hook
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function writtenFiles(pyproject) {
    const data = readTomlData(pyproject);
    const folder = external_node_path_.posix.dirname(pyproject.path);
    const options = readVcsOptions(pyproject)?.options ?? {};
    const root = typeof options["root"] === "string" ? options["root"] : ".";
    const hook = ["tool", "hatch", "build", "hooks", "vcs", "version-file"].reduce(data_field/* fieldOf */._F, data);
    return [
        [options["version_file"], "."],
        [options["write_to"], root],
        [hook, "."],
    ].flatMap(([file, from]) => typeof file === "string" && typeof from === "string" ? [external_node_path_.posix.join(folder, from, file)] : []);
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/reading.ts
const elsewhere = { kind: "elsewhere" };
function unknownAt(path, reason, line) {
    return { kind: "unknown", unread: { path, reason, ...(line === undefined ? {} : { line }) } };
}
/** Several readings of one thing: what cannot be told outweighs what stands there. */
function together(readings) {
    const unknown = readings.find(({ kind }) => kind === "unknown");
    if (unknown !== undefined)
        return unknown;
    const found = readings.flatMap((reading) => (reading.kind === "declared" ? reading.found : []));
    return found.length === 0 ? elsewhere : { kind: "declared", found };
}
function inFolder(folder, path) {
    return folder === "" ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./packages/manifests/python-requirements/listed-strings.ts

/**
 * The strings of a list, or of the lists in a dictionary, that stands in setup.py as it is or under a name that is said
 * once; undefined for what has to be computed.
 */
function listedStrings(source, value) {
    const named = /^[A-Za-z_]\w*$/.test(value.text) ? assigned(source, value.text) : value;
    if (named === undefined)
        return undefined;
    const isPlain = /^[[({](?:[\s,:+[\](){}]|"")*[\])}]$|^""$/.test(pythonShape(named.text).trim());
    const isJoined = /""\s*""/.test(pythonShape(named.text));
    const strings = [...named.text.matchAll(string)];
    if (!isPlain || isJoined || strings.some(({ 0: text }) => text.includes("\\")))
        return undefined;
    return strings.flatMap((found) => {
        const isKey = /^\s*:/.test(named.text.slice(found.index + found[0].length));
        const inside = found[0].search(/["']/) + (/^\w?("""|''')/.test(found[0]) ? 3 : 1);
        const quotes = /^\w?("""|''')/.test(found[0]) ? 3 : 1;
        const text = found[0].slice(inside, found[0].length - quotes);
        const start = named.start + found.index + inside;
        return isKey ? [] : [{ value: text, offsetAt: (index) => start + index }];
    });
}
const string = /#[^\n]*|[rRuU]?(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')/g;
/** What a name of the module is given, where it is given something once and changed nowhere. */
function assigned(source, name) {
    const mentions = pythonLines(source.text).filter(({ code }) => new RegExp(`^\\s*${name}\\s*(?::[^=]*)?(?:=(?!=)|\\+=|\\.|\\[)`).test(code));
    const [only, ...others] = mentions;
    if (only === undefined || others.length > 0 || only.isNested)
        return undefined;
    const head = new RegExp(`^\\s*${name}\\s*(?::[^=]*)?=(?!=)\\s*`).exec(only.code);
    if (head === null)
        return undefined;
    const text = only.text.slice(head[0].length);
    return { text: text.trimEnd(), start: only.start + head[0].length };
}

;// CONCATENATED MODULE: ./packages/manifests/python-requirements/cfg-items.ts
/** The lines of a list in a setup.cfg, each with its place. https://docs.python.org/3/library/configparser.html */
function cfgItems(source, section, key) {
    return [...listsOf(source, section)].flatMap(([name, items]) => (name === key ? items : []));
}
/** The keys of a section. */
function cfgKeys(source, section) {
    return [...listsOf(source, section).keys()];
}
function listsOf(source, section) {
    const lists = new Map();
    let current = "";
    let items;
    for (const match of source.text.matchAll(/^.*$/gm)) {
        const line = match[0].replace(/\r$/, "");
        if (/^\s*(?:[#;]|$)/.test(line))
            continue;
        if (/^\s/.test(line)) {
            const from = line.length - line.trimStart().length;
            items?.push(placed(line.trim(), match.index + from));
            continue;
        }
        items = undefined;
        const header = /^\[(?<name>[^\]]*)\]/.exec(line)?.groups?.["name"];
        current = header?.trim() ?? current;
        const pair = /^(?<key>[^=:[]+?)\s*[=:]\s*(?<value>.*?)\s*$/d.exec(line);
        const name = pair?.groups?.["key"]?.toLowerCase();
        if (current !== section || pair === null || name === undefined)
            continue;
        items = [];
        lists.set(section === "options" ? name.replaceAll("-", "_") : name, items);
        const value = pair.groups?.["value"] ?? "";
        if (value !== "")
            items.push(placed(value, match.index + (pair.indices?.groups?.["value"]?.[0] ?? 0)));
    }
    return lists;
}
function placed(value, start) {
    return { value, offsetAt: (index) => start + index };
}

;// CONCATENATED MODULE: ./packages/manifests/python-requirements/setuptools-requirements.ts








const none = { pins: [], unread: [] };
/**
 * What setuptools reads from setup.py, setup.cfg and the files that these and pyproject.toml name.
 * https://setuptools.pypa.io/en/latest/userguide/dependency_management.html
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function outsideRequirements(project, tree) {
    const { pyproject } = project;
    if (pyproject === undefined)
        return setupRequirements(project, tree);
    const root = parsePyproject(pyproject, project.hatchToml);
    const named = dynamicFiles(root).map((path) => fileRequirements(path, project, tree));
    const backend = tomlString(root, "build-system", "build-backend")?.value ?? "setuptools";
    const isLeftToSetup = tomlAt(root, "project") === undefined || (named.length === 0 && isDynamic(root));
    const isSetuptools = /^setuptools\b/.test(backend);
    return setuptools_requirements_together([...named, ...(isLeftToSetup && isSetuptools ? [setupRequirements(project, tree)] : [])]);
}
function isDynamic(root) {
    return tomlItems(root, "project", "dynamic").some((item) => item.kind === "string" && /^(?:optional-)?dependencies$/.test(item.value));
}
/** Files that lists of pyproject.toml are read from: by setuptools, and by hatch-requirements-txt. */
function dynamicFiles(root) {
    const dynamic = ["tool", "setuptools", "dynamic"];
    const extras = tomlAt(root, ...dynamic, "optional-dependencies");
    const tables = [
        tomlAt(root, ...dynamic, "dependencies"),
        ...(extras === undefined ? [] : tomlEntries(extras).map(([, table]) => table)),
    ];
    return [
        ...tables.flatMap((table) => (table === undefined ? [] : stringsIn(tomlAt(table, "file")))),
        ...stringsIn(tomlAt(root, "tool", "hatch", "metadata", "hooks", "requirements_txt", "files")),
    ];
}
function stringsIn(node) {
    if (node === undefined)
        return [];
    const items = node.kind === "string" ? [node] : tomlItems(node);
    return items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}
function fileRequirements(name, { folder }, tree) {
    const path = inFolder(folder, name.replace(/^\.\//, ""));
    const source = tree.read(path);
    return source === undefined ? none : { pins: requirementsEditor.readPins(source), unread: [] };
}
function setupRequirements(project, tree) {
    const { setupPy, setupCfg } = project;
    return setuptools_requirements_together([
        ...(setupCfg === undefined ? [] : [cfgRequirements(setupCfg, project, tree)]),
        ...(setupPy === undefined ? [] : [calledRequirements(setupPy, project, tree)]),
    ]);
}
function cfgRequirements(source, project, tree) {
    const lists = [
        ["options", "install_requires"],
        ...cfgKeys(source, "options.extras_require").map((key) => ["options.extras_require", key]),
    ];
    return setuptools_requirements_together(lists.flatMap(([section, key]) => {
        const items = cfgItems(source, section, key);
        const files = /^file\s*:/.exec(items[0]?.value ?? "");
        if (files !== null) {
            const text = items
                .map(({ value }) => value)
                .join(",")
                .slice(files[0].length);
            return text.split(",").map((name) => fileRequirements(name.trim(), project, tree));
        }
        const pins = items.flatMap((string, index) => requirementPin(source, { path: [section, key, index], string }) ?? []);
        return [{ pins, unread: [] }];
    }));
}
function calledRequirements(source, project, tree) {
    const called = setupArguments(source);
    if (called === undefined)
        return none;
    return setuptools_requirements_together(["install_requires", "extras_require"].map((keyword) => {
        const argument = called.get(keyword);
        if (argument === undefined)
            return none;
        const strings = listedStrings(source, argument);
        if (strings !== undefined) {
            const pins = strings.flatMap((string, index) => requirementPin(source, { path: [keyword, index], string }) ?? []);
            return { pins, unread: [] };
        }
        const named = namedFiles(source, project, tree);
        if (named.length > 0)
            return setuptools_requirements_together(named.map((name) => readByCode(name, project, tree)));
        const { line } = source.position(argument.start);
        return { pins: [], unread: [{ path: source.path, line, reason: `${keyword} of setup() is computed` }] };
    }));
}
/** What code reads from a file it may choose from: a folder (`-e .`) is for those who work on the project. */
function readByCode(name, project, tree) {
    const { pins, unread } = fileRequirements(name, project, tree);
    return { pins: pins.filter(({ value }) => value.kind !== "unpinned" || value.source !== "path"), unread };
}
/** The requirements files of the project that a setup.py names in its strings: what is computed is read from one of them. */
function namedFiles({ text }, { folder }, tree) {
    const names = [...text.matchAll(/(["'])(?<name>[\w./-]+\.(?:txt|in|pip))\1/g)].map(({ groups }) => groups?.["name"] ?? "");
    return [...new Set(names)].filter((name) => tree.has(inFolder(folder, name.replace(/^\.\//, ""))));
}
function setuptools_requirements_together(all) {
    return { pins: all.flatMap(({ pins }) => pins), unread: all.flatMap(({ unread }) => unread) };
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/module-names.ts

/** All that a module says of a name, in functions and classes aside, in the order of the file. */
function definitionsOf(source, name) {
    return pythonLines(source.text).flatMap((line) => line.isNested ? [] : [...assignments(line, name), ...imports(line, name)]);
}
/** The modules that `import *` takes names from. */
function starImports(source) {
    return pythonLines(source.text).flatMap(({ code, isNested }) => {
        const module = /^\s*from\s+(?<module>[.\w]+)\s+import\s+\*\s*$/.exec(code)?.groups?.["module"];
        return module === undefined || isNested ? [] : [module];
    });
}
function assignments(line, name) {
    return statementsOf(line).flatMap(({ code, text, start }) => {
        const targets = /^(?:\s*[A-Za-z_]\w*\s*(?::[^=]+)?=(?!=))+/.exec(code)?.[0];
        if (targets === undefined)
            return [];
        const names = targets.split("=").map((target) => target.split(":")[0]?.trim());
        return names.includes(name) ? [module_names_valueOf(text.slice(targets.length), start + targets.length)] : [];
    });
}
/** `a = 1; b = 2` are two statements on one line. */
function statementsOf({ code, text, start, }) {
    return [...code.matchAll(/[^;]+/g)].map(({ 0: part, index }) => ({
        code: part,
        text: text.slice(index, index + part.length),
        start: start + index,
    }));
}
/** What a value is that begins at `start`. */
function module_names_valueOf(text, start) {
    const literal = pythonLiteral(text, start);
    if (literal !== undefined)
        return { kind: "literal", literal };
    const value = text.trim();
    if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(value) && value !== "None")
        return { kind: "name", name: value };
    const offset = start + text.length - text.trimStart().length;
    const isConstant = isPutTogether(value);
    return { kind: "computed", offset, isConstant };
}
/** Whether a value is made of strings and numbers by nothing but operators and what only turns one into the other. */
function isPutTogether(value) {
    const shape = pythonShape(value);
    const asks = shape.replaceAll(/\b(?:str|map|join|format|tuple|list)\(/g, "(");
    if (/\w\(/.test(asks))
        return false;
    // Strings side by side are one: https://docs.python.org/3/reference/lexical_analysis.html#string-literal-concatenation
    if (/^\(?[rRuUfF]?""(?:\s*[rRuUfF]?"")+\s*\)?$/.test(shape))
        return true;
    return /^[fF]""|""\.(?:join|format)\(|""\s*[%+]|[%+]\s*""|\w\s*\+\s*\w/.test(shape);
}
function imports({ code }, name) {
    const from = /^\s*from\s+(?<module>[.\w]+)\s+import\s+\(?(?<names>[^)]*)\)?\s*$/.exec(code)?.groups;
    const module = from?.["module"] ?? "";
    return (from?.["names"] ?? "").split(",").flatMap((each) => {
        const [imported = "", , as] = each.trim().split(/\s+/);
        return (as ?? imported) === name && imported !== "" ? [{ kind: "import", module, name: imported }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/resolve-name.ts



/**
 * What a name of a module stands for, followed over a few other names and modules of the repository. A module that git
 * does not have is written by the build, and one of somebody else's is asked as the program runs.
 */
function resolveName(source, name, lookup, steps = 4) {
    // `__version__ = __version__` below an import says nothing new.
    const definitions = definitionsOf(source, name).filter((each) => each.kind !== "name" || each.name !== name);
    if (steps === 0)
        return unknownAt(source.path, `${name} leads too far`);
    if (definitions.length === 0) {
        const stars = starImports(source).flatMap((module) => moduleFile(source.path, module, lookup) ?? []);
        return together(stars.map((path) => follow(path, name, lookup, steps)));
    }
    // Who asks at run time has literals only to stand in.
    if (definitions.some((each) => each.kind === "computed" && !each.isConstant))
        return elsewhere;
    const readings = definitions
        .filter(({ kind }) => kind !== "literal" || definitions.every((each) => each.kind === "literal"))
        .map((definition) => readDefinition(definition, { source, name, lookup, steps }));
    return readings.some(({ kind }) => kind === "elsewhere") ? elsewhere : together(readings);
}
function readDefinition(definition, at) {
    const { source, name, lookup, steps } = at;
    switch (definition.kind) {
        case "literal": {
            const { text, start } = definition.literal;
            if (!/^[vV]?\d/.test(text))
                return elsewhere;
            const place = {
                kind: "python-module",
                path: source.path,
                ...source.position(start),
                place: name,
            };
            return { kind: "declared", found: [{ ...place, text }] };
        }
        case "computed":
            return unknownAt(source.path, `${name} is put together as the program runs`, source.position(definition.offset).line);
        case "import": {
            const path = moduleFile(source.path, definition.module, lookup);
            // `from . import version` may name a module, which is no version.
            return path === undefined ? elsewhere : follow(path, definition.name, lookup, steps);
        }
        case "name": {
            const [first = "", ...rest] = definition.name.split(".");
            const [attribute, ...more] = rest;
            if (attribute === undefined)
                return resolveName(source, first, lookup, steps - 1);
            const path = more.length === 0 ? importedModule(source, first, lookup) : undefined;
            return path === undefined ? elsewhere : follow(path, attribute, lookup, steps);
        }
    }
}
function follow(path, name, lookup, steps) {
    const source = lookup.tree.read(path);
    return source === undefined ? elsewhere : resolveName(source, name, lookup, steps - 1);
}
/** The file of a module that is imported under a name: `from . import _version`, `import sample._version as _version`. */
function importedModule(source, name, lookup) {
    for (const definition of definitionsOf(source, name)) {
        if (definition.kind !== "import")
            continue;
        const { module } = definition;
        const found = moduleFile(source.path, `${module}${module.endsWith(".") ? "" : "."}${definition.name}`, lookup);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The file of a module of the repository, as seen from another of its files. */
function moduleFile(from, module, { tree, roots }) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const below = module.slice(dots).replaceAll(".", "/");
    const bases = dots === 0 ? roots : [external_node_path_.posix.join(external_node_path_.posix.dirname(from), "../".repeat(dots - 1))];
    for (const base of bases.map((each) => each.replace(/^\.?\/?$|\/$/g, ""))) {
        const stem = below === "" ? base : inFolder(base, below);
        const found = [`${stem}.py`, inFolder(stem, "__init__.py")].find((path) => tree.has(path));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/version-file.ts

/** A file that holds nothing but the version, as `VERSION` and `version.txt` do. */
function textVersion(tree, path) {
    const source = tree.read(path);
    if (source === undefined)
        return elsewhere;
    const text = source.text.trim();
    if (!/^[vV]?\d\S*$/.test(text))
        return unknownAt(path, "this file holds more than a version", 1);
    const position = source.position(source.text.indexOf(text));
    return {
        kind: "declared",
        found: [{ kind: "python-module", path, ...position, place: "the top", text }],
    };
}
/**
 * What a pattern with a group `version` finds first. Without one, the pattern of Hatch.
 * https://hatch.pypa.io/latest/plugins/version-source/regex/
 */
function patternVersion(tree, path, pattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(?<quote>['"])v?(?<version>.+?)\k<quote>/dim) {
    const source = tree.read(path);
    if (source === undefined)
        return elsewhere;
    const found = pattern.exec(source.text);
    const [start] = found?.indices?.groups?.["version"] ?? [];
    const text = found?.groups?.["version"];
    if (text === undefined || start === undefined)
        return unknownAt(path, "the pattern of the build finds no version here");
    return {
        kind: "declared",
        found: [{ kind: "python-module", path, ...source.position(start), place: "version", text }],
    };
}
/** A pattern of Python's as one that does the same here; undefined where it may not. */
function sameInPython(pattern) {
    if (/\(\?[aiLmsux-]+[:)]|\(\?[#(>]|[*+?}]\+|\\[NpPuUx0-9AZ]/.test(pattern))
        return undefined;
    try {
        return new RegExp(pattern.replaceAll("(?P<", "(?<").replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>"), "dm");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/attribute-version.ts



/** Where modules of a project lie: where its tool says so, else in `src` or beside the manifest. */
function rootsOf({ folder }, packageRoot) {
    const names = packageRoot === undefined ? ["", "src", "lib", "python"] : [packageRoot, "", "src"];
    return names.map((name) => (name === "" || name === "." ? folder : inFolder(folder, name)));
}
/** `attr: sample.version.__version__`: the attribute of a module of the project. */
function attributeVersion(attribute, project, tree, packageRoot) {
    const parts = attribute.trim().split(".");
    const name = parts.pop() ?? "";
    const lookup = { tree, roots: rootsOf(project, packageRoot) };
    const path = moduleFile(inFolder(project.folder, "setup.py"), parts.join("."), lookup);
    const source = path === undefined ? undefined : tree.read(path);
    if (source === undefined)
        return elsewhere;
    return resolveName(source, name, lookup);
}
/** `file: VERSION, more.txt` */
function fileVersion(files, { folder }, tree) {
    const [first, ...others] = files;
    if (first === undefined || others.length > 0)
        return elsewhere;
    return together([textVersion(tree, inFolder(folder, first))]);
}
/** What the build reads and nobody can see here is no version that passed. */
function certain(reading, at) {
    return reading.kind === "elsewhere"
        ? unknownAt(at.path, `${at.what} is no version that stands in the commit`)
        : reading;
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/setup-version.ts







/** What setuptools takes for the version from setup.py and setup.cfg, or the tool that it asks. */
function setupVersion(project, tree) {
    const { setupPy, setupCfg } = project;
    const called = setupPy && setupArguments(setupPy);
    const vcs = vcsOf(project, called);
    if (vcs !== undefined)
        return vcs;
    const version = called?.get("version");
    const cfg = setupCfg && cfgVersion(setupCfg, project, tree);
    if (setupPy !== undefined && version !== undefined) {
        return together([argumentVersion(setupPy, version, project, tree), ...(cfg === undefined ? [] : [cfg])]);
    }
    if (cfg !== undefined)
        return cfg;
    // A script that names no package builds none, and what reads pyproject.toml names it there.
    if (setupPy !== undefined && called?.has("name") === true && !called.has("**"))
        return unknownAt(setupPy.path, "setup() is called without a version, and without one a build is 0.0.0");
    if (setupPy === undefined || called?.has("**") !== true)
        return elsewhere;
    const named = together(setup_version_namedFiles(setupPy, project, tree));
    return named.kind === "declared"
        ? named
        : unknownAt(setupPy.path, "setup() is called with what is computed");
}
/** https://setuptools-scm.readthedocs.io/en/latest/usage/#setuppy-usage-deprecated, https://docs.openstack.org/pbr/latest/ */
function vcsOf({ setupPy, setupCfg }, called) {
    const path = setupPy?.path ?? setupCfg?.path ?? "";
    const asked = called?.get("use_scm_version")?.text;
    if (asked !== undefined && asked !== "False") {
        const options = asked === "True" ? {} : plainOptions(asked);
        const vcs = options && { tool: "setuptools-scm", options };
        return { kind: "vcs", path, tool: "setuptools-scm", vcs };
    }
    if (called?.get("pbr")?.text === "True")
        return { kind: "vcs", path, tool: "pbr", vcs: undefined };
    if (called?.get("version")?.text.startsWith("versioneer.") === true)
        return { kind: "vcs", path, tool: "versioneer", vcs: undefined };
    if (called?.has("version") === true ||
        (setupCfg && cfgValue(setupCfg, "metadata", "version")) !== undefined)
        return undefined;
    const required = [
        called?.get("setup_requires")?.text,
        setupCfg && cfgValue(setupCfg, "options", "setup_requires")?.text,
    ].join("\n");
    const tool = ["setuptools-scm", "pbr", "setuptools-git-versioning", "versioneer"].find((name) => required.toLowerCase().replaceAll(/[_.]/g, "-").includes(name));
    return tool === undefined ? undefined : { kind: "vcs", path, tool, vcs: undefined };
}
/** A dictionary of strings, which every other value would make another matter of. */
function plainOptions(text) {
    const item = /\s*(["'])(?<key>\w+)\1\s*:\s*(["'])(?<value>[^"'\\]*)\3\s*(?:,|(?=\}))/gy;
    item.lastIndex = 1;
    const options = {};
    let end = 1;
    for (let found = item.exec(text); found !== null; found = item.exec(text)) {
        options[found.groups?.["key"] ?? ""] = found.groups?.["value"] ?? "";
        end = item.lastIndex;
    }
    return /^\{[^]*\}$/.test(text) && text.slice(end, -1).trim() === "" ? options : undefined;
}
function cfgVersion(source, project, tree) {
    const found = cfgValue(source, "metadata", "version");
    if (found === undefined || found.text === "")
        return undefined;
    const at = { path: source.path, what: `"${found.text}"` };
    const [, kind = "", value = ""] = /^(attr|file)\s*:\s*([^]*)$/.exec(found.text) ?? [];
    if (kind === "attr") {
        const root = cfgValue(source, "options", "package_dir")?.text;
        const packageRoot = /^\s*=\s*(?<folder>\S+)\s*$/m.exec(root ?? "")?.groups?.["folder"];
        return certain(attributeVersion(value, project, tree, packageRoot), at);
    }
    if (kind === "file")
        return certain(fileVersion(value.split(/[,\n]/).map((file) => file.trim()), project, tree), at);
    const declared = setupCfgVersions(source);
    return declared.length === 0 ? certain(elsewhere, at) : { kind: "declared", found: declared };
}
function argumentVersion(source, argument, project, tree) {
    const line = source.position(argument.start).line;
    const value = module_names_valueOf(argument.text, argument.start);
    const reading = (() => {
        if (value.kind === "literal") {
            const place = { kind: "setup-py", path: source.path, ...source.position(value.literal.start) };
            return { kind: "declared", found: [{ ...place, place: "version", text: value.literal.text }] };
        }
        if (value.kind !== "name")
            return elsewhere;
        const lookup = { tree, roots: rootsOf(project) };
        return value.name.includes(".")
            ? attributeVersion(value.name, project, tree)
            : resolveName(source, value.name, lookup);
    })();
    if (reading.kind === "declared")
        return reading;
    const named = together(setup_version_namedFiles(source, project, tree));
    return named.kind === "declared"
        ? named
        : unknownAt(source.path, "the version that setup() is called with is computed", line);
}
/** What the files say that a setup.py names in its strings: one of them is where it gets the version from. */
function setup_version_namedFiles({ text }, project, tree) {
    const names = [...text.matchAll(/(["'])(?<name>[\w./-]+)\1/g)].map(({ groups }) => groups?.["name"] ?? "");
    const roots = rootsOf(project);
    const isText = (name) => /(?:^|[/_.-])version(?:\.txt)?$/i.test(name) && !name.endsWith(".py");
    const texts = names.filter(isText).flatMap((name) => roots.map((root) => inFolder(root, name)));
    const modules = names.filter((name) => /(?:^|\/)_*(?:init|version|about|meta)_*\.py$/.test(name));
    // `os.path.join(here, "src", "sample", "__init__.py")` names the folders apart.
    const folders = ["", ...names.filter((name) => /^[\w/]+$/.test(name))];
    const places = modules.flatMap((name) => roots.flatMap((root) => folders.map((folder) => inFolder(inFolder(root, folder).replace(/\/$/, ""), name))));
    const readings = [...new Set(places)]
        .filter((path) => tree.has(path))
        .flatMap((path) => {
        const source = tree.read(path);
        return source === undefined
            ? []
            : ["__version__", "VERSION", "version"].map((name) => resolveName(source, name, { tree, roots }));
    });
    return [
        ...readings.filter(({ kind }) => kind === "declared"),
        ...texts.filter((path) => tree.has(path)).map((path) => textVersion(tree, path)),
    ];
}

;// CONCATENATED MODULE: ./packages/manifests/python-versions/build-version.ts









/**
 * Where the version of a build stands, other than in its pyproject.toml. `elsewhere` where it does stand there, where a
 * tool reads it from git, or where nothing is built.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function buildVersion(project, tree) {
    const { pyproject } = project;
    if (pyproject === undefined)
        return setupVersion(project, tree);
    const root = parsePyproject(pyproject, project.hatchToml);
    const version = pyprojectVersion(root);
    switch (version.kind) {
        case "file": {
            const reading = fileReading(version, { root, project, tree });
            return certain(reading, { path: pyproject.path, what: `what ${version.tool} reads` });
        }
        case "unknown":
            return unconfigured(root, pyproject, project, tree);
        case "tag":
            return taggedVersion(version.tool, root, pyproject, { project, tree });
        default:
            return elsewhere;
    }
}
/** A pyproject.toml that names no project leaves that, and perhaps more, to setup.py and setup.cfg. */
function taggedVersion(tool, root, pyproject, { project, tree }) {
    const isNamed = tomlString(root, "project", "name") ?? tomlString(root, "tool", "poetry", "name");
    if (isNamed !== undefined)
        return elsewhere;
    const vcs = readVcsOptions(pyproject, project.hatchToml);
    const found = setupVersion(project, tree);
    if (found.kind === "vcs" || (vcs === undefined && found.kind !== "elsewhere"))
        return found;
    return { kind: "vcs", path: pyproject.path, tool, vcs };
}
function fileReading({ tool, file }, { root, project, tree }) {
    const path = file === undefined ? undefined : inFolder(project.folder, file);
    if (tool === "flit")
        return flitVersion(root, project, tree);
    // Cargo.toml is read as what it is.
    if (tool === "maturin")
        return { kind: "declared", found: [] };
    if (tool === "setuptools")
        return build_version_setuptoolsVersion(root, project, tree);
    if (path === undefined)
        return elsewhere;
    if (tool === "pdm") {
        // https://backend.pdm-project.org/metadata/#read-from-a-static-string
        return patternVersion(tree, path, /^__version__\s*=\s*(?<quote>["'])(?<version>.+?)\k<quote>\s*(?:#.*)?$/dm);
    }
    const source = tomlString(root, "tool", "hatch", "version", "source")?.value ?? "regex";
    if (source === "code")
        return codeVersion(root, path, project, tree);
    const pattern = tomlString(root, "tool", "hatch", "version", "pattern")?.value;
    if (source !== "regex")
        return elsewhere;
    if (pattern === undefined)
        return patternVersion(tree, path);
    const same = sameInPython(pattern);
    return same === undefined
        ? unknownAt(path, `the pattern "${pattern}" means something else here`)
        : patternVersion(tree, path, same);
}
/** https://hatch.pypa.io/latest/plugins/version-source/code/ */
function codeVersion(root, path, project, tree) {
    const expression = tomlString(root, "tool", "hatch", "version", "expression")?.value ?? "__version__";
    const source = tree.read(path);
    if (source === undefined || !/^\w+$/.test(expression))
        return elsewhere;
    return resolveName(source, expression, { tree, roots: rootsOf(project) });
}
/** https://flit.pypa.io/en/stable/pyproject_toml.html */
function flitVersion(root, project, tree) {
    const name = tomlString(root, "tool", "flit", "module", "name")?.value ??
        tomlString(root, "tool", "flit", "metadata", "module")?.value ??
        tomlString(root, "project", "name")?.value.replaceAll("-", "_");
    return name === undefined ? elsewhere : attributeVersion(`${name}.__version__`, project, tree);
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function build_version_setuptoolsVersion(root, project, tree) {
    const at = ["tool", "setuptools", "dynamic", "version"];
    const attribute = tomlString(root, ...at, "attr")?.value;
    if (attribute !== undefined) {
        const packageRoot = tomlString(root, "tool", "setuptools", "package-dir", "")?.value;
        return attributeVersion(attribute, project, tree, packageRoot);
    }
    const one = tomlString(root, ...at, "file")?.value;
    const several = tomlItems(root, ...at, "file").flatMap((item) => item.kind === "string" ? [item.value] : []);
    return fileVersion(one === undefined ? several : [one], project, tree);
}
function unconfigured(root, pyproject, project, tree) {
    const backend = tomlString(root, "build-system", "build-backend")?.value ?? "setuptools";
    const dynamic = tomlItems(root, "project", "dynamic").some((item) => item.kind === "string" && item.value === "version");
    const isProject = tomlAt(root, "project") !== undefined;
    const hatchSource = tomlString(root, "tool", "hatch", "version", "source")?.value;
    // It reads package.json, which is read as what it is.
    if (hatchSource === "nodejs" || (isProject && !dynamic))
        return elsewhere;
    if (/^setuptools\b/.test(backend)) {
        const found = setupVersion(project, tree);
        if (!dynamic || found.kind !== "elsewhere")
            return found;
    }
    if (!isProject && tomlString(root, "tool", "flit", "metadata", "module") !== undefined)
        return certain(flitVersion(root, project, tree), { path: pyproject.path, what: "what flit reads" });
    return dynamic
        ? unknownAt(pyproject.path, `the version is dynamic, and how ${backend} finds it is not known here`)
        : elsewhere;
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-python.ts





/**
 * Follows each build to where its version stands, and `__version__` of each package to where it is written. Files that
 * turn out to be needed are fetched together, and everything is read again, until nothing more is needed.
 */
async function observePython(options) {
    const { git, commit, known } = options;
    const manifests = options.paths.filter((path) => projectNames.includes((0,own_files/* baseName */.Fl)(path)));
    const folders = [...new Set(manifests.map(own_files/* folderOf */.yS))].filter((folder) => isOwnProject(folder, known));
    if (folders.length === 0)
        return { declared: [], unread: [], projects: [], written: new Set(), requirements: [] };
    const all = new Set(options.all);
    const alone = known.packages.flatMap(loneModules).filter((path) => all.has(path));
    const modules = [...options.paths.filter((path) => (0,own_files/* baseName */.Fl)(path) === "__init__.py"), ...alone].filter((path) => isOwn({ kind: "python-module", path }, known));
    const tree = commitTree(options.all);
    tree.add([...options.read.keys()], options.read);
    for (;;) {
        const facts = readPython({ folders, modules, tree });
        const missing = tree.missing();
        if (missing.length === 0)
            return facts;
        tree.add(missing, await git.read(commit, missing));
    }
}
function readPython(options) {
    const { tree } = options;
    const readings = [];
    const projects = [];
    const written = [];
    const requirements = [];
    for (const folder of options.folders) {
        const [pyproject, setupPy, setupCfg] = projectNames.map((name) => tree.read(within(folder, name)));
        const hatchToml = pyproject === undefined ? undefined : tree.read(within(folder, "hatch.toml"));
        observe_python_quietly(() => {
            written.push(...(pyproject === undefined ? [] : writtenFiles(pyproject)));
            const project = { folder, pyproject, hatchToml, setupCfg, setupPy };
            requirements.push(outsideRequirements(project, tree));
            const reading = buildVersion(project, tree);
            if (reading.kind === "vcs")
                projects.push(reading);
            else
                readings.push(reading);
        });
    }
    for (const path of options.modules) {
        const source = tree.read(path);
        const folder = (0,own_files/* folderOf */.yS)(path);
        const roots = [(0,own_files/* baseName */.Fl)(path) === "__init__.py" ? (0,own_files/* folderOf */.yS)(folder) : folder];
        if (source !== undefined)
            readings.push(resolveName(source, "__version__", { tree, roots }));
    }
    return {
        declared: readings.flatMap((reading) => (reading.kind === "declared" ? reading.found : [])),
        unread: readings.flatMap((reading) => (reading.kind === "unknown" ? [reading.unread] : [])),
        projects,
        written: new Set(written),
        requirements,
    };
}
/** Where the one module of a Python package lies that is no folder: `sample.py`, `src/sample.py`. */
function loneModules({ path, name }) {
    if ((0,own_files/* baseName */.Fl)(path) !== "pyproject.toml")
        return [];
    const module = `${name.name.replaceAll("-", "_")}.py`;
    return ["", "src"].map((root) => within(within((0,own_files/* folderOf */.yS)(path), root).replace(/\/$/, ""), module));
}
/** The files of a commit, of which those that were asked for in vain are to be fetched. */
function commitTree(paths) {
    const all = new Set(paths);
    const sources = new Map();
    const missing = new Set();
    return {
        has: (path) => all.has(path),
        read: (path) => {
            if (!sources.has(path) && all.has(path))
                missing.add(path);
            return sources.get(path);
        },
        missing: () => [...missing],
        add: (asked, read) => {
            missing.clear();
            for (const path of asked) {
                const bytes = read.get(path);
                sources.set(path, bytes && observe_python_quietly(() => source_of_sourceOf(path, bytes)));
            }
        },
    };
}
/** A file that cannot be read is named where it is read as what it is. */
function observe_python_quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/tag-verification/release-please-files.ts
var release_please_files = __webpack_require__(2711);
;// CONCATENATED MODULE: ./packages/tag-verification/server-packages.ts


/**
 * What a file declares, and in a server.json also the versions of the packages that this repository publishes, which
 * the file alone does not tell from pins on other people's. An image counts by the last part of its name.
 */
function server_packages_declaredIn(source, packages) {
    const declared = readStaticVersions(source);
    if (declared.every(({ kind }) => kind !== "server-json"))
        return declared;
    const keys = new Set(packages.map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
    const names = new Set(packages.map(({ name }) => server_packages_lastOf(name.name)));
    const places = new Set(declared.map(({ place }) => place));
    const others = serverPackageVersions(source).filter(({ of, place }) => of !== undefined &&
        !places.has(place) &&
        (keys.has((0,package_name/* packageKey */.MO)(of)) || (of.ecosystem === "image" && names.has(server_packages_lastOf(of.name)))));
    return [...declared, ...others];
}
function server_packages_lastOf(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-files.ts











/** Reads what the files of a commit say of the version, of what they pin and of what is locked. */
async function observeFiles(options) {
    const { git, commit, folder } = options;
    // By their names first: of ten thousand files of a repository these are a few.
    const named = options.paths.filter((path) => wantedNames.has((0,own_files/* baseName */.Fl)(path)) || mayDeclareVersion(path));
    const plain = named.filter(mayBeReleased);
    const begun = await readPlain({ ...options, plain });
    const aside = await observeNamed({ git, commit, named, folder, read: begun });
    const read = new Map([...begun, ...aside.read]);
    const paths = [...plain, ...aside.paths];
    const released = paths.filter((path) => (0,own_files/* isInside */.FK)(path, folder));
    const pinning = released.filter((path) => holdsPins.has((0,own_files/* baseName */.Fl)(path)));
    // The manifest of Release Please stands at the top, and has a version for each folder that is released.
    const declarations = [
        ...released.filter((path) => mayDeclareVersion(path)),
        ...paths.filter((path) => path === release_please_files/* manifestFile */.Y && !(0,own_files/* isInside */.FK)(path, folder)),
    ];
    // A lockfile above the folder may govern what is in it.
    const locks = paths.filter((path) => lockNames.has((0,own_files/* baseName */.Fl)(path)) || unreadNames.has((0,own_files/* baseName */.Fl)(path)));
    const { isOurs, isWorkspace } = membership(read, { folder, paths });
    const [manifests, declaring] = [pinning.filter(isOurs), declarations.filter(isOurs)];
    const problems = [];
    const sources = new Map([...new Set([...manifests, ...declaring])].flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : collect(problems, () => [[path, source_of_sourceOf(path, bytes)]]);
    }));
    const from = (names, values) => names.flatMap((path) => {
        const source = sources.get(path);
        return source === undefined ? [] : collect(problems, () => values(source));
    });
    const hatchBeside = ({ path }) => {
        const file = within((0,own_files/* folderOf */.yS)(path), hatchFile);
        const bytes = (0,own_files/* baseName */.Fl)(path) === "pyproject.toml" ? read.get(file) : undefined;
        return bytes === undefined ? undefined : source_of_sourceOf(file, bytes);
    };
    const packages = from(declaring, (source) => {
        const found = describePackage(source, hatchBeside(source));
        return found === undefined ? [] : [found];
    });
    const readLocks = locks.flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : collect(problems, () => lockAt(path, bytes));
    });
    const known = { packages, paths, isWorkspace };
    const python = await observePython({ git, commit, all: options.paths, paths: released, read, known });
    const declared = from(declaring, (source) => server_packages_declaredIn(source, packages)).filter((found) => isOwn(found, known) && !python.written.has(found.path));
    const isNew = ({ path, line }) => !python.written.has(path) && declared.every((found) => found.path !== path || found.line !== line);
    return {
        folder,
        declared: [...declared, ...unique(python.declared.filter(isNew), ({ path, line }) => `${path}:${line}`)],
        unread: unique(python.unread, ({ path, line }) => `${path}:${line}`),
        packages,
        standing: aside.standing,
        pins: from(manifests, readManifest),
        requirements: python.requirements,
        locks: readLocks,
        unreadLocks: locks.flatMap((path) => {
            const bytes = unreadNames.has((0,own_files/* baseName */.Fl)(path)) ? read.get(path) : undefined;
            return bytes === undefined ? [] : [{ path, bytes }];
        }),
        charts: from(declaring, (source) => lockedChart(source, read, problems)),
        unlocked: readLocks.some(({ kind }) => kind === "yarn-classic") ? await observe_files_membersOf(options) : [],
        projects: [
            ...from(manifests, (source) => projectOf(source, packages, hatchBeside(source))),
            ...python.projects,
        ],
        problems: unique(problems, ({ location }) => location?.file),
    };
}
/** All that may declare or pin something, in one go; from outside the folder only what may govern what is in it. */
function readPlain({ git, commit, folder, plain, }) {
    return git.read(commit, plain.filter((path) => (0,own_files/* isInside */.FK)(path, folder) ||
        lockNames.has((0,own_files/* baseName */.Fl)(path)) ||
        unreadNames.has((0,own_files/* baseName */.Fl)(path)) ||
        path === release_please_files/* manifestFile */.Y ||
        workspaceRoots.includes(path)));
}
/** At the top of a repository these name the members of its npm workspace. */
const workspaceFiles = ["package.json", "pnpm-workspace.yaml"];
/**
 * Whether a manifest is one of ours: where there is a workspace, a package.json in none of its members is a mere file, and
 * so is what came with a chart of others.
 */
function membership(read, { folder, paths }) {
    const [top, pnpm] = workspaceFiles.map((name) => {
        const bytes = read.get(name);
        return bytes === undefined ? undefined : source_of_sourceOf(name, bytes);
    });
    // A file that cannot be read is named where it is judged.
    const patterns = top === undefined ? [] : collect([], () => workspacePatterns(top, pnpm));
    const members = new Set(["", folder, ...workspaceFolders(paths, patterns)]);
    const foreign = foreignCharts(read);
    const isWorkspace = patterns.length > 0;
    return {
        isOurs: (path) => (!isWorkspace || (0,own_files/* baseName */.Fl)(path) !== "package.json" || members.has((0,own_files/* folderOf */.yS)(path))) &&
            !foreign.some((other) => path.startsWith(other)),
        isWorkspace,
    };
}
/** Manifests whose pins ship, or are locked. */
const holdsPins = new Set(["pyproject.toml", "package.json", "Cargo.toml", "pnpm-workspace.yaml"]);
const lockNames = new Set(lockFormats.map(({ fileName }) => fileName));
const unreadNames = new Set(unread_locks/* unreadLocks */.e.map(({ fileName }) => fileName));
const hatchFile = "hatch.toml";
const wantedNames = new Set([...holdsPins, ...lockNames, ...unreadNames, ...projectNames, hatchFile]);
function projectOf(source, packages, hatchToml) {
    const found = packages.find(({ path }) => path === source.path);
    // A private one at the top is built all the same, for an image.
    if (found?.version.kind !== "tag" || (found.isPrivate && source.path.includes("/")))
        return [];
    const { path, spelled, version } = found;
    return [{ path, tool: version.tool, vcs: readVcsOptions(source, hatchToml), distribution: spelled }];
}
/** Every npm package of the repository by its name, wherever it lies: a folder of tests may be a member, too. */
async function observe_files_membersOf({ git, commit, paths, }) {
    const files = await git.read(commit, paths.filter((path) => (0,own_files/* baseName */.Fl)(path) === "package.json" && !(0,vendored/* isVendored */.E)(path)));
    // One that cannot be read is no member; where it is released, it was named above.
    return [...files].flatMap(([path, bytes]) => collect([], () => {
        const found = describePackage(source_of_sourceOf(path, bytes));
        return found === undefined ? [] : [found.name];
    }));
}
function lockedChart(source, read, problems) {
    const lockPath = source.path.replace(/Chart\.yaml$/, "Chart.lock");
    const bytes = read.get(lockPath);
    if (bytes === undefined || lockPath === source.path)
        return [];
    return collect(problems, () => [
        {
            path: source.path,
            lockPath,
            chart: firstDocument(source),
            lock: firstDocument(source_of_sourceOf(lockPath, bytes)),
        },
    ]);
}
function firstDocument(source) {
    const documents = readYamlData(source);
    return Array.isArray(documents) ? documents[0] : undefined;
}
function lockAt(path, bytes) {
    const found = readLocked(path, bytes);
    if (found === undefined)
        return [];
    const { format, packages: locked, environment, groups, copiesFor } = found;
    return [
        {
            path,
            kind: format.kind,
            locked,
            ...(environment === undefined ? {} : { environment }),
            ...(groups === undefined ? {} : { groups }),
            ...(copiesFor === undefined ? {} : { copiesFor }),
        },
    ];
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
/** What is said of one place is said once: a file that cannot be read stands in the way of each question to it. */
function unique(values, keyOf) {
    const keys = values.map(keyOf);
    return values.filter((_, index) => keys.indexOf(keys[index]) === index);
}

// EXTERNAL MODULE: ./packages/tag-verification/observe-publication.ts
var observe_publication = __webpack_require__(7876);
;// CONCATENATED MODULE: ./packages/tag-verification/cargo-settings.ts





/** The files in which the settings of a crate may stand, the nearest first. */
function cargoFiles(manifest) {
    return (0,own_files/* foldersAbove */.Zv)(manifest).flatMap((folder) => ["Cargo.toml", ".cargo/config.toml", ".cargo/config"].map((name) => within(folder, name)));
}
/**
 * Where cargo publishes a crate, by the files of the commit. A member may inherit `publish` from its workspace.
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field
 */
function readCargoSettings(manifest, read) {
    const data = cargoFiles(manifest).flatMap((path) => {
        const bytes = read.get(path);
        return bytes === undefined ? [] : [{ path, data: dataOf(path, bytes) }];
    });
    const manifests = data.filter(({ path }) => path.endsWith("Cargo.toml")).map((file) => file.data);
    const configs = data.filter(({ path }) => !path.endsWith("Cargo.toml")).map((file) => file.data);
    const own = at(manifests[0], "package", "publish");
    const inherited = manifests
        .map((root) => at(root, "workspace", "package", "publish"))
        .find((value) => value !== undefined);
    const publish = at(own, "workspace") === true ? inherited : own;
    return {
        kind: "cargo",
        allowed: publish === false ? [] : Array.isArray(publish) ? publish.filter(isText) : undefined,
        registry: configs.map((config) => at(config, "registry", "default")).find(isText),
        // The nearest comes last and so counts.
        indexes: Object.fromEntries(configs.toReversed().flatMap(indexesIn)),
    };
}
function indexesIn(config) {
    const registries = at(config, "registries");
    if (typeof registries !== "object" || registries === null)
        return [];
    return Object.entries(registries).flatMap(([name, table]) => {
        const index = at(table, "index");
        return isText(index) ? [[name, index]] : [];
    });
}
function at(data, ...keys) {
    return keys.reduce((value, key) => (0,data_field/* fieldOf */._F)(value, key), data);
}
function isText(value) {
    return typeof value === "string";
}
/** What cannot be read is named where the manifest is judged. */
function dataOf(path, bytes) {
    try {
        return readTomlData(source_of_sourceOf(path, bytes));
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/registry-settings.ts




/** Files beside .npmrc that say where packages are published: of Yarn 2 and later, and of pnpm. */
const registryFiles = [".yarnrc.yml", "pnpm-workspace.yaml"];
/**
 * What such a file says, in the words of an .npmrc. An address that is put together of the environment is left out: it is
 * not in the commit. https://yarnpkg.com/configuration/yarnrc, https://pnpm.io/settings#registries
 */
function asNpmrc(path, bytes) {
    const data = registry_settings_firstDocument(path, bytes);
    const found = (0,own_files/* baseName */.Fl)(path) === ".yarnrc.yml"
        ? [["", data], ...entriesOf((0,data_field/* fieldOf */._F)(data, "npmScopes"))].map(([scope, table]) => [
            scope === "" ? "registry" : `@${scope}:registry`,
            (0,data_field/* fieldOf */._F)(table, "npmPublishRegistry") ?? (0,data_field/* fieldOf */._F)(table, "npmRegistryServer"),
        ])
        : entriesOf((0,data_field/* fieldOf */._F)(data, "registries")).map(([scope, address]) => [scope === "default" ? "registry" : `${scope}:registry`, address]);
    return found
        .flatMap(([key, address]) => typeof address === "string" && !address.includes("${") ? `${key}=${address}\n` : [])
        .join("");
}
function entriesOf(value) {
    return (0,data_field/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
/** What cannot be read is named where it is read as what it is. */
function registry_settings_firstDocument(path, bytes) {
    try {
        const documents = readYamlData(source_of_sourceOf(path, bytes));
        return Array.isArray(documents) ? documents[0] : undefined;
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-publish-settings.ts




/**
 * What the commit says of where each npm package and each crate is published, by the path of its manifest. npm reads the
 * `.npmrc` of the top of a workspace, and of a package that is in none its own.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#publishconfig
 */
async function observePublishSettings(options) {
    const all = new Set(options.paths);
    const asked = options.packages.flatMap(({ path, name, isPrivate }) => {
        const files = isPrivate ? undefined : settingsFiles.get(name.ecosystem)?.(path);
        return files === undefined ? [] : [{ path, name, files: files.filter((file) => all.has(file)) }];
    });
    if (asked.length === 0)
        return new Map();
    const wanted = new Set(asked.flatMap(({ files }) => files));
    const read = await options.git.read(options.commit, [...wanted]);
    const textOf = (path) => Buffer.from(read.get(path) ?? []).toString("utf8");
    return new Map(asked.map(({ path, name, files }) => [
        path,
        name.ecosystem === "cargo"
            ? readCargoSettings(path, read)
            : {
                kind: "npm",
                publishConfig: publishConfigIn(textOf(path)),
                npmrc: files
                    .filter((file) => file !== path)
                    .map((file) => registryFiles.includes((0,own_files/* baseName */.Fl)(file))
                    ? asNpmrc(file, read.get(file) ?? new Uint8Array())
                    : textOf(file)),
            },
    ]));
}
const settingsFiles = new Map([
    [
        "npm",
        (path) => [
            path,
            // npm's own come first, and so count.
            ...(0,own_files/* foldersAbove */.Zv)(path).map((folder) => within(folder, ".npmrc")),
            ...(0,own_files/* foldersAbove */.Zv)(path).flatMap((folder) => registryFiles.map((name) => within(folder, name))),
        ],
    ],
    ["cargo", cargoFiles],
]);
function publishConfigIn(text) {
    const manifest = observe_publish_settings_parsed(text.replace(/^\uFEFF/, ""));
    const found = isRecord(manifest) ? manifest["publishConfig"] : undefined;
    if (!isRecord(found))
        return {};
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === "string"));
}
/** What cannot be read is named where the manifest is judged. */
function observe_publish_settings_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
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
                outside === undefined
                    ? []
                    : observePublishSettings({ ...options, paths, packages: read.packages }).then((settings) => (0,observe_publication/* observeArtifacts */.aJ)({ ...outside, packages: read.packages, settings })),
            ]);
            return { files: read, builds: built, artifacts: published };
        }),
        outside === undefined ? noOutside : options.askRemotes(),
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


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
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

export const id = 961;
export const ids = [961];
export const modules = {

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

/***/ 8324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ lockFormats)
});

// UNUSED EXPORTS: lockFormatOf, readLocked

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

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-packages.ts





const names = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {});
const npm_packages_entrySchema = dist/* object */.Ikc({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    resolved: dist/* optional */.lqM(dist/* string */.YjP()),
    link: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    peerDependencies: names,
});
/** The `packages` of lockfileVersion 2 and 3: every folder below the project's, by path. */
function readNpmPackages(path, packages, lines) {
    const edges = new DependencyNames("npm");
    const found = Object.entries(packages).flatMap(([folder, value]) => {
        const parsed = dist/* safeParse */.xLC(npm_packages_entrySchema, value);
        if (!parsed.success)
            throw lockSyntax({ path, found: `packages["${folder}"] is no package` });
        const entry = parsed.output;
        // The link in node_modules to a workspace member, which has an entry of its own.
        if (entry.link)
            return [];
        const name = entry.name ?? nameOf(folder);
        edges.add(name, [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies].flatMap((group) => Object.keys(group)));
        if (folder === "")
            return [];
        const line = lines.get(folder);
        return [
            {
                name: (0,package_name/* packageName */.oZ)("npm", name),
                version: entry.version,
                source: isInstalled(folder) ? npmSource(entry.resolved) : { kind: "workspace", address: folder },
                ...(line === undefined ? {} : { line }),
            },
        ];
    });
    return { packages: found, dependencies: edges.collected() };
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
    resolved: dist/* optional */.lqM(dist/* string */.YjP()),
    // `false` marks a bundled package's requirement list that is not recorded.
    requires: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())])),
    dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
/** The `dependencies` of lockfileVersion 1: a tree of names. */
function readNpmTree(path, dependencies) {
    const edges = new DependencyNames("npm");
    const found = [];
    const visit = (entries) => {
        for (const [key, value] of Object.entries(entries)) {
            const parsed = dist/* safeParse */.xLC(npm_tree_entrySchema, value);
            if (!parsed.success)
                throw lockSyntax({ path, found: `dependencies["${key}"] is no package` });
            const entry = parsed.output;
            const described = describe(key, entry);
            found.push(described);
            edges.add(described.name.name, typeof entry.requires === "object" ? Object.keys(entry.requires) : []);
            visit(entry.dependencies);
        }
    };
    visit(dependencies);
    return { packages: found, dependencies: edges.collected() };
}
function describe(key, { version, resolved }) {
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
    const parsed = dist/* safeParse */.xLC(npm_schema, parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    const { packages, dependencies } = parsed.output;
    // Version 2 holds both forms; `packages` is the one npm 7 and later read.
    return packages === undefined
        ? readNpmTree(path, dependencies)
        : readNpmPackages(path, packages, linesOf(text));
}
function parseJson(path, text) {
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
function linesOf(text) {
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
    const add = (indent, entry) => {
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        (open.at(-1)?.children ?? root).push(entry);
        open.push({ indent, children: entry.children });
    };
    /** A key too long for one line stands after `? ` by itself, and its value after `: ` on the next. */
    let longKey;
    for (let index = 0; index < lines.length; index += 1) {
        const raw = (lines[index] ?? "").replace(/\r$/, "");
        const indent = raw.length - raw.trimStart().length;
        const text = raw.slice(indent);
        if (text === "" || text.startsWith("#") || text === "---")
            continue;
        const refuse = () => {
            const found = `"${text.slice(0, 40)}"`;
            throw lockSyntax({ path, found, line: index + 1, column: indent + 1 });
        };
        const enter = (depth, line) => {
            const entry = readEntry(line, style) ?? refuse();
            add(depth, { ...entry, line: index + 1, children: [] });
            index = skipScalar(lines, index, depth, entry.value);
        };
        if (style === "yarn-classic")
            enter(indent, text);
        else if (text === "-" || text.startsWith("- ")) {
            add(indent, { key: "-", value: text.slice(2), line: index + 1, children: [] });
        }
        else if (text.startsWith("? "))
            longKey = unquote(text.slice(2)) ?? refuse();
        else if (longKey !== undefined && (text === ":" || text.startsWith(": "))) {
            const rest = text.slice(2);
            const isFlow = rest.startsWith("{");
            add(indent, { key: longKey, value: isFlow ? rest : "", line: index + 1, children: [] });
            longKey = undefined;
            if (!isFlow && rest !== "")
                enter(indent + 2, rest);
        }
        else
            enter(indent, text);
    }
    return root;
}
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
    const match = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"{[&*!|>%@`](?:[^:]|:(?! |$))*):(?: +(.*))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, key = "", value = ""] = match;
    const name = unquote(key);
    return name === undefined ? undefined : { key: name, value: unquote(value) ?? value };
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
/** The index of the last line of a scalar that goes on below its key: a block (`|`, `>-`) or an unclosed quote. */
function skipScalar(lines, index, indent, value) {
    if (!/^[|>][+-]?\d*$|^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value))
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
 */
function splitPnpmKey(key, lockfileVersion) {
    const pattern = lockfileVersion.startsWith("5")
        ? /^[^/]*\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:_.*)?$/
        : /^(?:[^/@]*\/)?((?:@[^/]+\/)?[^/@]+)@([^(]+)(?:\(.*)?$/;
    const [, name, version] = pattern.exec(key) ?? [];
    return name === undefined || version === undefined ? undefined : { name, version };
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
    const edges = new DependencyNames("npm");
    const packages = top("packages").map((entry) => pnpm_describe(path, entry, version));
    for (const entry of [...top("packages"), ...top("snapshots")]) {
        const groups = ["dependencies", "optionalDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        edges.add(pnpm_describe(path, entry, version).name.name, groups.map(({ key }) => key));
    }
    const members = top("importers").map(({ key, line }) => ({
        name: (0,package_name/* packageName */.oZ)("npm", key),
        version: "",
        source: { kind: "workspace", address: key },
        line,
    }));
    return { packages: [...members, ...packages], dependencies: edges.collected() };
}
/** Every document begins with the same key. */
function splitDocuments(entries) {
    const documents = [];
    for (const entry of entries) {
        if (entry.key === "lockfileVersion" || documents.length === 0)
            documents.push([]);
        documents.at(-1)?.push(entry);
    }
    return documents;
}
function pnpm_describe(path, entry, lockfileVersion) {
    const { line } = entry;
    const split = splitPnpmKey(entry.key, lockfileVersion);
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
    return { packages, dependencies: edges.collected() };
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
const groups = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() }))), {});
const uv_schema = dist/* object */.Ikc({
    version: dist/* number */.aig(),
    manifest: dist/* optional */.lqM(dist/* object */.Ikc({ members: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []) })),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        source: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
        dependencies,
        "optional-dependencies": groups,
        "dev-dependencies": groups,
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
    return { packages, dependencies: edges.collected() };
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

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-descriptor.ts
/** `@scope/name@npm:^1.0.0` as its name and what follows the `@`. */
function splitDescriptor(text) {
    const at = text.indexOf("@", 1);
    return at === -1
        ? { name: text, reference: "" }
        : { name: text.slice(0, at), reference: text.slice(at + 1) };
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
    const edges = new DependencyNames("npm");
    const entries = readIndentedLock(path, bytes, "yaml").filter(({ key }) => key !== "__metadata");
    const packages = entries.map((entry) => {
        const locked = yarn_berry_describe(path, entry);
        const groups = ["dependencies", "peerDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        edges.add(locked.name.name, groups.map(({ key }) => key));
        return locked;
    });
    return { packages, dependencies: edges.collected() };
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
    const packages = readIndentedLock(path, bytes, "yarn-classic").map((entry) => {
        const { name, reference } = splitDescriptor(firstDescriptor(entry.key));
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
        return {
            name: (0,package_name/* packageName */.oZ)("npm", real),
            version,
            source: isLocal ? { kind: "path", address: reference.replace(/^\w+:/, "") } : npmSource(resolved),
            line: entry.line,
        };
    });
    return { packages, dependencies: edges.collected() };
}
/** `"@a/b@^1", "@a/b@^1.2"`: all name the same package. */
function firstDescriptor(key) {
    return /^"((?:[^"\\]|\\.)*)"/.exec(key)?.[1] ?? key.split(", ", 1)[0] ?? key;
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
    return format === undefined ? undefined : { format, ...format.read(path, bytes) };
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
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

/***/ 7656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePins)
/* harmony export */ });
/* harmony import */ var _release_actions_lockfiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8324);
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

/***/ 965:
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

// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(2622);
// EXTERNAL MODULE: ./packages/manifests/repin.ts + 20 modules
var repin = __webpack_require__(6973);
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
                changes.push({ path: source.path, before: source.bytes, after: editManifest(source, found) });
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
/** The files of one commit. */
function commitTree(git, commit) {
    return {
        list: () => git.list(commit),
        read: async (paths) => ({ files: await git.read(commit, paths), problems: [] }),
    };
}


/***/ })

};

export const id = 5362;
export const ids = [5362];
export const modules = {

/***/ 20449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yp: () => (/* binding */ lockFormatOf),
  wQ: () => (/* binding */ lockFormats),
  L_: () => (/* binding */ readLocked)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./packages/lockfiles/syntax/lock-syntax.ts
var lock_syntax = __webpack_require__(46690);
;// CONCATENATED MODULE: ./packages/lockfiles/syntax/toml-lock.ts



/**
 * A lockfile in TOML, held against a schema.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readTomlLock(path, bytes, schema) {
    const text = (0,lock_syntax/* decodeLock */.C)(path, bytes);
    const parsed = dist/* safeParse */.xLC(schema, parseToml(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
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
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found, line: cause.line, column: cause.column, cause });
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
var main = __webpack_require__(99547);
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
    const text = (0,lock_syntax/* decodeLock */.C)(path, bytes);
    const parsed = dist/* safeParse */.xLC(bun_schema, parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
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
function parseJson(path, text) {
    const errors = [];
    const value = (0,main.parse)(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined)
        return value;
    const before = text.slice(0, first.offset).split("\n");
    throw (0,lock_syntax/* lockSyntax */.v)({
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
var lockfiles_groups = __webpack_require__(45071);
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
            throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `packages["${folder}"] is no package` });
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
                throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `dependencies["${key}"] is no package` });
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
    const text = (0,lock_syntax/* decodeLock */.C)(path, bytes);
    const parsed = dist/* safeParse */.xLC(npm_schema, npm_parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
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
            throw (0,lock_syntax/* lockSyntax */.v)({ path, found: "no JSON", cause });
        const before = text.slice(0, first.offset).split("\n");
        throw (0,lock_syntax/* lockSyntax */.v)({
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
    const lines = (0,lock_syntax/* decodeLock */.C)(path, bytes).split("\n");
    const add = (indent, key, value, line) => {
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const children = [];
        (open.at(-1)?.children ?? root).push({ key, value, line, children });
        open.push({ indent, children });
    };
    const refuse = (index, text, indent) => {
        const found = `"${text.slice(0, 40)}"`;
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found, line: index + 1, column: indent + 1 });
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
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `lockfileVersion "${version}"`, line: 1, column: 1 });
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
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `"${entry.key}"`, line, column: 3 });
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
        throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `"${entry.key}" without a resolution`, line, column: 1 });
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
            throw (0,lock_syntax/* lockSyntax */.v)({ path, found: `"${entry.key}" without a version`, line: entry.line, column: 1 });
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


/***/ }),

/***/ 46690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ decodeLock),
/* harmony export */   v: () => (/* binding */ lockSyntax)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** A lockfile that cannot be understood: cut off, merged with conflict markers, or of an unknown version. */
function lockSyntax(problem) {
    const { path, found, line, column, cause } = problem;
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
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


/***/ })

};

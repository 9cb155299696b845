export const id = 6861;
export const ids = [6861];
export const modules = {

/***/ 26861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
// EXTERNAL MODULE: ./packages/manifests/workspace-patterns.ts
var workspace_patterns = __webpack_require__(3692);
// EXTERNAL MODULE: ./packages/manifests/workspace-folders.ts
var workspace_folders = __webpack_require__(28278);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
// EXTERNAL MODULE: ./packages/manifests/json-strings.ts
var json_strings = __webpack_require__(47330);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/tag-series.ts
var tag_series = __webpack_require__(73992);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/version-injection/catalogs.ts

/** The catalog that `catalog:` names by saying no name. */
const unnamed = "default";
/**
 * The catalogs of one folder: pnpm's stand in pnpm-workspace.yaml, Yarn's in .yarnrc.yml, Bun's in package.json.
 * https://pnpm.io/catalogs, https://yarnpkg.com/features/catalogs, https://bun.com/docs/pm/catalogs
 * @throws {Refusal} `manifest-syntax` where a file cannot be read.
 */
function catalogsIn({ packageJson, pnpmWorkspace, yarnSettings }) {
    const manifest = packageJson === undefined ? undefined : (0,json_strings/* readJsonData */.Fd)(packageJson);
    const holders = [
        ...[pnpmWorkspace, yarnSettings].map((source) => (source === undefined ? undefined : documentOf(source))),
        (0,data_field/* fieldOf */._F)(manifest, "workspaces"),
        manifest,
    ];
    return new Map(holders.flatMap((holder) => [
        ...tableOf(unnamed, (0,data_field/* fieldOf */._F)(holder, "catalog")),
        ...entriesOf((0,data_field/* fieldOf */._F)(holder, "catalogs")).flatMap(([name, table]) => tableOf(name, table)),
    ]));
}
/** What a dependency under `key` is to be by `catalog:` or `catalog:name`; undefined where no catalog says. */
function catalogText(text, key, catalogs) {
    const name = text.slice("catalog:".length).trim();
    return catalogs.get(name === "" ? unnamed : name)?.get(key);
}
function tableOf(name, table) {
    const texts = entriesOf(table).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []);
    return texts.length === 0 ? [] : [[name, new Map(texts)]];
}
function entriesOf(value) {
    return (0,data_field/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
function documentOf(source) {
    const documents = (0,yaml/* readYamlData */.S9)(source);
    return Array.isArray(documents) ? documents[0] : undefined;
}

;// CONCATENATED MODULE: ./packages/version-injection/publish-tool.ts

/** The names of these files. */
const toolFileNames = {
    packageJson: "package.json",
    pnpmWorkspace: "pnpm-workspace.yaml",
    pnpmLock: "pnpm-lock.yaml",
    yarnLock: "yarn.lock",
    yarnSettings: ".yarnrc.yml",
    npmLock: "package-lock.json",
};
/**
 * The tool a package is published with, or undefined where nothing in its folder says: the one it names as its
 * `packageManager`, else the one whose files lie beside it. Yarn 1 counts as npm, because it knows no `workspace:` either.
 * https://nodejs.org/api/packages.html#packagemanager
 */
function publishToolOf(files) {
    const { packageJson, pnpmWorkspace, pnpmLock, yarnLock, npmLock } = files;
    const named = packageJson === undefined ? undefined : (0,json_strings/* jsonTextAt */.Pp)(packageJson, ["packageManager"]);
    const [name, version = ""] = named?.text.split("@") ?? [];
    if (name === "pnpm" || name === "npm")
        return name;
    if (name === "yarn")
        return /^[01]\./.test(version) ? "npm" : "yarn";
    if (pnpmWorkspace !== undefined || pnpmLock !== undefined)
        return "pnpm";
    if (yarnLock !== undefined)
        return yarnLock.text.includes("# yarn lockfile v1") ? "npm" : "yarn";
    return npmLock === undefined ? undefined : "npm";
}

;// CONCATENATED MODULE: ./packages/version-injection/observe-committed.ts



/** Nothing outside a clone: then only the working copy counts. */
async function observeCommitted(git, manifests, head) {
    if (head === undefined)
        return { versions: new Map(), above: [] };
    const folder = await git.folder();
    const within = (path) => (folder === "" ? path : `${folder}/${path}`);
    const above = foldersAbove(folder);
    const names = Object.values(toolFileNames);
    const read = await git.read(head, [
        ...manifests.map(within),
        ...above.flatMap((place) => names.map((name) => place + name)),
    ]);
    const sourceAt = (path) => {
        const bytes = read.get(path);
        return bytes === undefined ? undefined : quietly(() => new source/* Source */.kL(path, bytes));
    };
    return {
        versions: new Map(manifests.flatMap((path) => {
            const source = sourceAt(within(path));
            const version = source && quietly(() => (0,data_field/* fieldOf */._F)((0,json_strings/* readJsonData */.Fd)(source), "version"));
            return typeof version === "string" ? [[path, version]] : [];
        })),
        above: above.map((place) => toolFilesIn((name) => sourceAt(place + name))),
    };
}
function toolFilesIn(read) {
    return {
        packageJson: read(toolFileNames.packageJson),
        pnpmWorkspace: read(toolFileNames.pnpmWorkspace),
        pnpmLock: read(toolFileNames.pnpmLock),
        yarnLock: read(toolFileNames.yarnLock),
        yarnSettings: read(toolFileNames.yarnSettings),
        npmLock: read(toolFileNames.npmLock),
    };
}
/** `a/b` lies in `a/` and in the top, which is empty. */
function foldersAbove(folder) {
    const names = folder === "" ? [] : folder.split("/").slice(0, -1);
    return folder === ""
        ? []
        : [...names.map((_, index) => `${names.slice(0, names.length - index).join("/")}/`), ""];
}
/** A file that was committed broken says nothing: what lies in the working directory is read in its place. */
function quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/version-injection/observe.ts






/**
 * Reads the packages to stamp, and which versions are released.
 * @throws {UsageError} `package-missing`.
 * @throws {Refusal} `manifest-syntax` and the like, naming the file.
 */
async function observe(options) {
    const { files, git, tagFormat } = options;
    const beside = await readToolFiles(files);
    const { packageJson: root } = beside;
    if (root === undefined)
        throw noPackage(files.root);
    const patterns = options.workspaces ? (0,workspace_patterns/* workspacePatterns */.Z)(root, beside.pnpmWorkspace) : [];
    const folders = patterns.length === 0 ? [] : (0,workspace_folders/* workspaceFolders */.B)(await files.list(), patterns);
    const members = await Promise.all(folders.map(async (folder) => ({
        folder,
        source: new source/* Source */.kL(`${folder}/package.json`, await files.read(`${folder}/package.json`)),
    })));
    const written = [{ folder: "", source: root }, ...members];
    const built = await readBuilt(files, written);
    const found = [...written, ...built];
    const head = await git.resolve("HEAD");
    const paths = found.map(({ source }) => source.path);
    const committed = await observeCommitted(git, paths, head);
    const packages = found.map(({ folder, source }) => ({
        ...describe(source, folder),
        committed: committed.versions.get(source.path),
        ...(built.some((one) => one.source === source) && { isBuilt: true }),
    }));
    const [catalogs = new Map()] = [beside, ...committed.above].map(catalogsIn).filter(({ size }) => size > 0);
    const [tool = "npm"] = [beside, ...committed.above].flatMap((place) => publishToolOf(place) ?? []);
    return {
        packages,
        isWorkspace: patterns.length > 0,
        locks: await readLocks(files, packages),
        catalogs,
        tool,
        released: head === undefined ? notReleased : await observeReleased(git, tagFormat),
    };
}
async function readToolFiles(files) {
    const names = Object.values(toolFileNames);
    const sources = await Promise.all(names.map((name) => readIfThere(files, name)));
    return toolFilesIn((name) => sources.find((source) => source?.path === name));
}
/** The package.json that a build has put where a package is published from, where it has been built already. */
async function readBuilt(files, packages) {
    const known = new Set(packages.map(({ folder }) => folder));
    const places = packages.flatMap(({ folder, source }) => {
        const directory = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)((0,json_strings/* readJsonData */.Fd)(source), "publishConfig"), "directory");
        if (typeof directory !== "string" || external_node_path_.posix.isAbsolute(directory))
            return [];
        const place = external_node_path_.posix.join(folder, directory).replace(/\/$/, "");
        return place.startsWith("..") || known.has(place) || place === "." ? [] : [place];
    });
    const found = await Promise.all([...new Set(places)].map(async (folder) => ({
        folder,
        source: await readIfThere(files, `${folder}/package.json`),
    })));
    return found.flatMap(({ folder, source }) => (source === undefined ? [] : [{ folder, source }]));
}
/** @throws {Refusal} `package-invalid` when the file holds no object. */
function describe(source, folder) {
    const data = (0,json_strings/* readJsonData */.Fd)(source);
    if (!(0,data_field/* isObject */.Gv)(data)) {
        throw new errors/* Refusal */.P_({
            code: "package-invalid",
            expected: "an object with the fields of a package",
            found: "another kind of JSON",
            fix: "Correct the file.",
            location: { file: source.path },
        });
    }
    return {
        source,
        folder,
        name: (0,json_strings/* jsonTextAt */.Pp)(source, ["name"])?.text,
        isPrivate: (0,data_field/* fieldOf */._F)(data, "private") === true,
    };
}
async function readLocks(files, packages) {
    const places = packages.flatMap(({ folder }) => ["package-lock.json", "npm-shrinkwrap.json"].map((name) => ({
        folder,
        path: folder === "" ? name : `${folder}/${name}`,
    })));
    const found = await Promise.all(places.map(async ({ folder, path }) => ({ folder, source: await readIfThere(files, path) })));
    return found.flatMap(({ folder, source }) => (source === undefined ? [] : [{ folder, source }]));
}
const notReleased = {
    kind: "unknown",
    reason: "this folder is no clone with a commit",
    fix: "Run this in a clone of the repository.",
};
async function observeReleased(git, tagFormat) {
    if (await git.isShallow()) {
        return {
            kind: "unknown",
            reason: "this clone's history is cut off (shallow), so the other tags cannot be seen",
            fix: 'Give the actions/checkout step of this job the lines "with:" and "fetch-depth: 0".',
        };
    }
    // `1.5.0` beside `v1.4.0` is a release of the same series, whoever spelled it.
    const read = (0,tag_series/* tagSeriesReader */.t)(tagFormat);
    const tags = await git.tags();
    return { kind: "known", versions: tags.flatMap(({ name }) => read(name) ?? []) };
}
/** Undefined where there is no such file; one that cannot be read is an error. */
async function readIfThere(files, path) {
    try {
        return new source/* Source */.kL(path, await files.read(path));
    }
    catch (error) {
        if (isAbsence(error) || (error instanceof errors/* Refusal */.P_ && isAbsence(error.cause)))
            return undefined;
        throw error;
    }
}
function isAbsence(error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
function noPackage(root) {
    return new errors/* UsageError */.eb({
        code: "package-missing",
        expected: "a package.json in the working directory",
        found: `none in ${root}`,
        fix: "Name the folder that holds it.",
    });
}

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/published-tags.ts
var published_tags = __webpack_require__(45322);
;// CONCATENATED MODULE: ./packages/version-injection/plan/lock-replacements.ts
/**
 * What a package-lock.json or npm-shrinkwrap.json repeats of the packages, with their places in all three versions of
 * the format. https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
function lockReplacements(lockFolder, stamp) {
    const versions = stamp.packages.flatMap(({ folder }) => {
        const key = keyIn(lockFolder, folder);
        if (key === undefined)
            return [];
        const own = { path: ["packages", key, "version"], text: stamp.wanted };
        return key === "" ? [{ path: ["version"], text: stamp.wanted }, own] : [own];
    });
    const ranges = stamp.ranges.flatMap(({ folder, owner, group, name, text, isDeciding }) => {
        const key = keyIn(lockFolder, folder);
        if (key === undefined)
            return [];
        const repeated = { path: ["packages", key, group, name], text };
        // For npm 6, a lock of version 2 says it a second time: once for a name, and nothing of peers.
        const isRepeated = isDeciding && group !== "peerDependencies";
        return owner === undefined || key === "" || !isRepeated
            ? [repeated]
            : [repeated, { path: ["dependencies", owner, "requires", name], text }];
    });
    return [...versions, ...ranges];
}
/** Under which key a lock has the package of a folder: seen from the lock, and empty for its own. */
function keyIn(lockFolder, folder) {
    if (lockFolder === "")
        return folder;
    if (folder === lockFolder)
        return "";
    return folder.startsWith(`${lockFolder}/`) ? folder.slice(lockFolder.length + 1) : undefined;
}

// EXTERNAL MODULE: ./packages/manifests/static-versions/plan-static-version.ts
var plan_static_version = __webpack_require__(8965);
;// CONCATENATED MODULE: ./packages/version-injection/plan/catalog-range.ts


/**
 * What takes the place of a dependency by `catalog:`. pnpm and Yarn write the catalog's text there as they pack, and nothing
 * else: a placeholder would be published, and with Yarn `workspace:`, too. npm writes nothing at all.
 * @throws {Refusal} `catalog-range` where npm would publish a text that leads to no catalog.
 */
function planCatalogRange(text, options) {
    const { key, catalogs, publishTool, isShipped, location } = options;
    const stated = catalogText(text, key, catalogs);
    // No tool follows one catalog into another.
    if (stated !== undefined && !stated.startsWith("catalog:")) {
        const planned = options.plan(stated);
        const isWritten = publishTool !== "npm" && planned === stated && !stated.includes("workspace:");
        return isWritten || (planned === stated && !isShipped) ? text : planned;
    }
    // pnpm and Yarn refuse by themselves to pack what no catalog says.
    if (publishTool !== "npm" || !isShipped)
        return text;
    throw new errors/* Refusal */.P_({
        code: "catalog-range",
        expected: `a catalog that says which ${key} is meant, because npm publishes the text as it stands`,
        found: `"${text}", which leads to none`,
        fix: `Write a range, or add ${key} to the catalog; or say by "publish-tool" that pnpm or Yarn publishes.`,
        location,
    });
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./packages/version-injection/plan/internal-range.ts



/** How one package of a workspace asks for another: this version, `^`, `~`, or with the operator that stands there. */
const internalPolicies = (/* unused pure expression or super */ null && (["exact", "caret", "tilde", "keep"]));
/**
 * What a package is to ask for where it asks for another one of its workspace by `text`. Paths, URLs, aliases and
 * dist-tags stay; `workspace:` is read elsewhere.
 * @throws {Refusal} `internal-range` when a range shuts the new version out and has no single operator to keep.
 */
function planInternalRange(text, options) {
    if (semver_default().validRange(text) === null)
        return text;
    return options.policy === "keep" ? moveRange(text, options) : operators[options.policy] + options.wanted;
}
const operators = { exact: "", caret: "^", tilde: "~" };
/** With the operator kept; a range that lets the new version in already stays as it is. */
function moveRange(text, { wanted, placeholder, location }) {
    const single = /^\s*(?<operator>[\^~]|[<>]?=|)\s*(?<version>[^\s|<>=^~]+)\s*$/.exec(text)?.groups;
    const version = single?.["version"];
    const isPinned = version !== undefined && (0,plan_static_version/* isPlaceholder */.wK)(version, placeholder);
    if (!isPinned && (semver_default().validRange(text) === "*" || semver_default().satisfies(wanted, text)))
        return text;
    const operator = single?.["operator"] ?? "";
    if (version !== undefined && operator !== "<=")
        return operator + wanted;
    throw new errors/* Refusal */.P_({
        code: "internal-range",
        expected: `a range that lets ${wanted} in`,
        found: text,
        fix: 'Write a range with one operator, such as "^", or choose one by "internal-dependencies".',
        location,
    });
}

;// CONCATENATED MODULE: ./packages/version-injection/plan/range-change.ts
/** The fields of a package.json in which one package of a workspace can need another. */
const dependencyGroups = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
];
/**
 * Of the groups that ask for one name, the one whose range npm resolves: a later one takes the place of those before.
 * https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/node.js, `_loadDeps`
 */
function decidingGroup(groups) {
    return npmOrder.findLast((group) => groups.includes(group));
}
const npmOrder = ["peerDependencies", "dependencies", "optionalDependencies", "devDependencies"];

;// CONCATENATED MODULE: ./packages/version-injection/plan/workspace-members.ts


/** The members that have a name, with the version they will have. */
function membersOf(facts, stamped) {
    return facts.packages.flatMap(({ name, folder, source, isBuilt }) => name === undefined || isBuilt === true
        ? []
        : {
            name,
            folder,
            version: stamped.folders.includes(folder) ? stamped.wanted : (0,json_strings/* jsonTextAt */.Pp)(source, ["version"])?.text,
        });
}
/**
 * The member a path leads to. pnpm reads a path from the package that asks, Yarn from the top of the workspace; where
 * npm publishes, either of them may have installed.
 */
function memberAt(members, path, from) {
    const asPnpm = path.startsWith(".") ? [folderOf(external_node_path_.posix.join(from.folder, path))] : [];
    const asYarn = [folderOf(external_node_path_.posix.join(path))];
    const places = { pnpm: asPnpm, yarn: asYarn, npm: [...asPnpm, ...asYarn] }[from.publishTool];
    const [found] = places.flatMap((place) => members.find(({ folder }) => folder === place) ?? []);
    return found;
}
function folderOf(path) {
    const folder = path.replace(/\/+$/, "");
    return folder === "." ? "" : folder;
}

;// CONCATENATED MODULE: ./packages/version-injection/plan/workspace-text.ts

/**
 * Reads `workspace:…`; undefined for a text of another form.
 * https://pnpm.io/workspaces#workspace-protocol-workspace, https://yarnpkg.com/protocol/workspace
 */
function readWorkspaceText(text) {
    const rest = /^workspace:(?<rest>.*)$/s.exec(text)?.groups?.["rest"]?.trim();
    if (rest === undefined)
        return undefined;
    if (isSign(rest) || semver_default().validRange(rest) !== null || rest.includes("||")) {
        return { kind: "range", name: undefined, range: rest };
    }
    const alias = /^(?<name>(?:@[^/@\s]+\/)?[^/@\s]+)@(?<range>.*)$/s.exec(rest)?.groups;
    if (alias !== undefined)
        return { kind: "range", name: alias["name"], range: alias["range"]?.trim() ?? "" };
    return /^\.|\//.test(rest) ? { kind: "path", path: rest } : { kind: "word", word: rest };
}
/** Whether the version of the other package takes this place as it is packed. */
function isSign(range) {
    return ["", "*", "^", "~"].includes(range);
}

;// CONCATENATED MODULE: ./packages/version-injection/plan/workspace-range.ts





/**
 * What takes the place of a dependency on another package of the workspace by `workspace:`. pnpm and Yarn write a
 * version there as they pack, each for the forms that it understands, so these forms stay; npm writes none, so for it,
 * and for every other form, what they would have written is put there.
 * @throws {Refusal} `workspace-range` when the text leads to no member, or to one without a version; `internal-range`.
 */
function planWorkspaceRange(text, options) {
    const { publishTool, group } = options;
    const asked = readWorkspaceText(text);
    // Only pnpm, and only among the peers, looks for `workspace:` further back: `^0.9.0 || workspace:^`.
    if (asked === undefined) {
        if (publishTool === "pnpm" && group === "peerDependencies")
            return text;
        const parts = text.split("||").map((part) => part.trim());
        return parts
            .map((part) => part.startsWith("workspace:") ? planWorkspaceRange(part, { ...options, publishTool: "npm" }) : part)
            .join(" || ");
    }
    const member = findMember(asked, options);
    if (member?.version === undefined)
        return withoutMember(text, asked, options);
    const planned = planRange(asked, { ...options, wanted: member.version });
    const target = { name: member.name, version: member.version, key: options.key };
    if (!isWrittenByTool(asked, member, options))
        return plainRange(planned, target);
    // pnpm and Yarn do the rest from here.
    if (options.policy === "keep" && (asked.kind !== "range" || planned === asked.range))
        return text;
    const alias = member.name === options.key ? "" : `${member.name}@`;
    return `workspace:${alias}${planned}`;
}
function findMember(asked, options) {
    const { members, key } = options;
    if (asked.kind !== "range")
        return memberAt(members, asked.kind === "path" ? asked.path : asked.word, options);
    return members.find(({ name }) => name === (asked.name ?? key));
}
/** The range, or the sign that stands for one. A path is as good as `*`. */
function planRange(asked, options) {
    const { policy } = options;
    if (policy !== "keep")
        return operators[policy] === "" ? "*" : operators[policy];
    const range = asked.kind === "range" ? asked.range : "*";
    return isSign(range) || semver_default().validRange(range) === null ? range : moveRange(range, options);
}
/** With a version for each sign, one of several alternatives perhaps, and the other name where there is one. */
function plainRange(range, { name, version, key }) {
    const written = range
        .split("||")
        .map((part) => part.trim())
        .map((part) => (isSign(part) ? part.replace("*", "") + version : part))
        .join(" || ");
    return name === key ? written : `npm:${name}@${written}`;
}
/**
 * Whether the publishing tool makes a version out of this form, as pnpm 10 and Yarn 4 really do. Both pack what they do
 * not understand as it stands, or garbled (pnpm makes `1.4.0c@^` of an alias among the peers), and say nothing.
 */
function isWrittenByTool(asked, member, options) {
    const { publishTool, group, key } = options;
    if (publishTool === "npm")
        return false;
    const isPlain = asked.kind === "range" && asked.name === undefined;
    const isOneOfSeveral = asked.kind === "range" && asked.range.includes("||");
    if (publishTool === "pnpm")
        return group === "peerDependencies" ? isPlain : !isOneOfSeveral;
    if (asked.kind === "range")
        return isPlain && !isOneOfSeveral;
    return member.name === key && (asked.kind === "path" ? asked.path : asked.word) === member.folder;
}
function withoutMember(text, asked, options) {
    const { publishTool, members, key, location } = options;
    if (!options.isShipped)
        return text;
    // pnpm and Yarn see members that were not looked at here, and refuse to pack where there is none.
    const isTheirs = asked.kind === "range" || !options.isComplete;
    if (publishTool !== "npm" && isTheirs)
        return text;
    const isName = asked.kind === "word" && [key, ...members.map(({ name }) => name)].includes(asked.word);
    // As pnpm packs a dist-tag.
    if (asked.kind === "word" && publishTool !== "yarn" && !isName)
        return publishTool === "pnpm" ? text : asked.word;
    throw new errors/* Refusal */.P_({
        code: "workspace-range",
        expected: `a member of the workspace with a version, for ${key} to be installed from`,
        found: `"${text}", which leads to none`,
        fix: options.isComplete
            ? 'Write "workspace:^" under the name of a member, or correct the path.'
            : 'Run this at the root of the workspace, or say by "publish-tool" that pnpm or Yarn publishes.',
        location,
    });
}

;// CONCATENATED MODULE: ./packages/version-injection/plan/range-changes.ts






/**
 * What packages are to say of each other, where it is something else than they say now.
 * @throws {Refusal} `internal-range`, `workspace-range` or `catalog-range`.
 */
function rangeChanges(facts, policy) {
    const { folders, wanted } = policy.stamped;
    const members = membersOf(facts, policy.stamped);
    const names = new Set(members.filter(({ folder }) => folders.includes(folder)).map(({ name }) => name));
    const publishTool = policy.publishTool ?? facts.tool;
    const planText = (dependency, from) => {
        const { group, key, text, location } = dependency;
        const { folder, isPrivate } = from;
        // Whoever installs a package from a registry leaves its devDependencies out.
        const isShipped = !isPrivate && group !== "devDependencies";
        if (text.startsWith("catalog:")) {
            const { catalogs } = facts;
            const plan = (stated) => planText({ ...dependency, text: stated }, from);
            return planCatalogRange(text, { key, catalogs, publishTool, isShipped, location, plan });
        }
        const options = { placeholder: policy.placeholder, policy: policy.internalDependencies, location };
        if (text.includes("workspace:")) {
            return planWorkspaceRange(text, {
                ...options,
                key,
                group,
                folder,
                members,
                publishTool,
                isShipped,
                isComplete: facts.isWorkspace,
            });
        }
        const alias = /^npm:(?<name>.+)@(?<range>[^@]*)$/.exec(text)?.groups;
        const range = alias?.["range"]?.trim() ?? text;
        if (!names.has(alias?.["name"] ?? key))
            return text;
        if (alias === undefined)
            return planInternalRange(text, { ...options, wanted });
        // Another version under another name is there on purpose, unless it is one that never is released.
        return (0,plan_static_version/* isPlaceholder */.wK)(range.replace(/^[\^~<>=\s]+/, ""), policy.placeholder)
            ? `npm:${alias["name"] ?? ""}@${planInternalRange(range, { ...options, wanted })}`
            : text;
    };
    return facts.packages.flatMap((found) => {
        const dependencies = dependenciesOf(found);
        const decidingFor = (name) => decidingGroup(dependencies.flatMap(({ key, group }) => (key === name ? [group] : [])));
        return dependencies.flatMap((dependency) => {
            const text = planText(dependency, found);
            if (text === dependency.text)
                return [];
            const { group, key: name } = dependency;
            const isDeciding = group === decidingFor(name);
            return [{ folder: found.folder, owner: found.name, group, name, text, isDeciding }];
        });
    });
}
function dependenciesOf({ source }) {
    const data = (0,json_strings/* readJsonData */.Fd)(source);
    return dependencyGroups.flatMap((group) => {
        const listed = (0,data_field/* fieldOf */._F)(data, group);
        const keys = (0,data_field/* isObject */.Gv)(listed) ? Object.keys(listed) : [];
        return keys.flatMap((key) => {
            const found = (0,json_strings/* jsonTextAt */.Pp)(source, [group, key]);
            return found === undefined
                ? []
                : {
                    group,
                    key,
                    text: found.text,
                    location: { file: source.path, line: found.line, column: found.column },
                };
        });
    });
}

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/version-injection/plan/refuse-committed.ts


/**
 * A version in git that is neither the placeholder nor the wanted one is somebody's decision, whatever an earlier step
 * has written over it. Where git has the placeholder and the file another version, an earlier step has stamped that one,
 * and what it made of the ranges between members cannot be told from what people wrote. All packages in one refusal, so
 * that nobody has to run this once for each.
 * @throws {Refusal} `version-committed` or `version-edited`.
 */
function refuseCommitted(packages, { placeholder, version }) {
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const isFree = (text) => text === wanted || (0,plan_static_version/* isPlaceholder */.wK)(text, placeholder);
    const fixed = packages.filter(({ committed, from, isBuilt }) => !isFree(committed ?? (isBuilt === true ? wanted : from)));
    if (fixed.length > 0) {
        const hint = fixed.some(({ isPrivate }) => isPrivate)
            ? ' Private packages can be left alone: "private-packages: keep".'
            : "";
        throw new errors/* Refusal */.P_({
            code: "version-committed",
            expected: `the placeholder ${placeholder}, or ${wanted} already`,
            found: fixed.map(spell).join(", "),
            fix: `Commit "version": "${placeholder}", so that the tag alone decides; or release the version that stands there.${hint}`,
            location: placeOf(fixed),
        });
    }
    const edited = packages.filter(({ from }) => !isFree(from));
    if (edited.length === 0)
        return;
    throw new errors/* Refusal */.P_({
        code: "version-edited",
        expected: `the version that is committed, or ${wanted} already`,
        found: edited.map(spell).join(", "),
        fix: "An earlier step wrote another version. Remove it, or restore the files that it wrote (git restore; what is built, build anew) before this step.",
        location: placeOf(edited),
    });
}
function spell({ from, committed, source }) {
    const [now, before] = [(0,escape_text/* escapeText */.X)(from), committed === undefined ? undefined : (0,escape_text/* escapeText */.X)(committed)];
    if (before === undefined || before === now)
        return `"${now}" in ${source.path}`;
    return `"${before}" in the commit and "${now}" in the working copy of ${source.path}`;
}
function placeOf([first]) {
    if (first === undefined)
        return { file: "package.json" };
    const place = (0,json_strings/* jsonTextAt */.Pp)(first.source, ["version"]);
    return {
        file: first.source.path,
        ...(place === undefined ? {} : { line: place.line, column: place.column }),
    };
}

;// CONCATENATED MODULE: ./packages/version-injection/plan.ts





/**
 * What has to be written so that the packages carry the version.
 * @throws {Refusal} `version-committed`, `version-edited`, `version-undeclared`, `internal-range`, `workspace-range`,
 * `nothing-to-stamp` or `edit-unsafe`.
 */
function plan(facts, policy) {
    const wanted = (0,version_spelling/* formatSemver */.a)(policy.version);
    const stamped = facts.packages.filter((found) => isStamped(found, policy));
    const declared = stamped.map((found) => ({ ...found, from: requireFree(found, policy) }));
    refuseCommitted(declared, policy);
    if (declared.length === 0)
        throw nothingToStamp(facts);
    const folders = declared.map(({ folder }) => folder);
    // A package that keeps its own version can still need one that does not.
    const ranges = rangeChanges(facts, { ...policy, stamped: { folders, wanted } });
    const manifests = facts.packages.map((found) => ({
        source: found.source,
        replacements: [
            ...(folders.includes(found.folder) ? [{ path: ["version"], text: wanted }] : []),
            ...ranges
                .filter(({ folder }) => folder === found.folder)
                .map(({ group, name, text }) => ({ path: [group, name], text })),
        ],
    }));
    const locks = policy.lockfile
        ? facts.locks.map(({ source, folder }) => ({
            source,
            replacements: lockReplacements(folder, { packages: declared, ranges, wanted }),
        }))
        : [];
    return {
        version: policy.version,
        packages: declared
            .filter(({ isBuilt }) => isBuilt !== true)
            .map(({ name = "", folder, isPrivate, from }) => ({
            name,
            path: folder === "" ? "." : folder,
            private: isPrivate,
            from,
            to: wanted,
        })),
        changes: [...manifests, ...locks].flatMap(({ source, replacements }) => {
            const after = (0,json_strings/* editJsonStrings */.V7)(source, replacements);
            return after === source.bytes ? [] : [{ path: source.path, before: source.bytes, after }];
        }),
        npmTag: facts.released.kind === "known"
            ? { kind: "known", tag: (0,published_tags/* npmDistTag */.Y)(policy.version, facts.released.versions) }
            : facts.released,
    };
}
/** The root of a workspace often has neither name nor version; a private package needs none either. */
function isStamped({ source, name, isPrivate }, { privatePackages }) {
    if (isPrivate && privatePackages === "keep")
        return false;
    const isPublished = !isPrivate && name !== undefined;
    return isPublished || (0,json_strings/* jsonTextAt */.Pp)(source, ["version"]) !== undefined;
}
function requireFree({ source }, { placeholder }) {
    const found = (0,json_strings/* jsonTextAt */.Pp)(source, ["version"]);
    if (found !== undefined)
        return found.text;
    throw new errors/* Refusal */.P_({
        code: "version-undeclared",
        expected: "a version to replace in a package that is published",
        found: "none",
        fix: `Add "version": "${placeholder}" to it, or "private": true when it is not published.`,
        location: { file: source.path },
    });
}
function nothingToStamp({ packages: [root] }) {
    return new errors/* Refusal */.P_({
        code: "nothing-to-stamp",
        expected: "a package that takes its version from the tag",
        found: "private packages only",
        fix: 'Stamp these, too ("private-packages: stamp"), or name another working directory.',
        location: { file: root?.source.path ?? "package.json" },
    });
}

;// CONCATENATED MODULE: ./packages/version-injection/apply.ts

/**
 * Writes the files of a plan, each by one atomic replacement. A run that was killed in between leaves whole files, and
 * the next one does the rest, because a version that is there already is as good as the placeholder.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from; nothing is written then.
 */
async function apply(plan, files) {
    for (const { path, before } of plan.changes) {
        if (Buffer.compare(await files.read(path), before) === 0)
            continue;
        throw new errors/* Refusal */.P_({
            code: "file-changed",
            expected: "the file as it was when the plan was made",
            found: "another content: somebody is editing it",
            fix: "Run it again. Nothing was written.",
            location: { file: path },
        });
    }
    for (const { path, after } of plan.changes)
        await files.replace(path, after);
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./packages/version-injection/report.ts


function report(plan, { applied }) {
    const version = (0,version_spelling/* formatSemver */.a)(plan.version);
    const npmTag = plan.npmTag.kind === "known" ? plan.npmTag.tag : undefined;
    const files = plan.changes.map(({ path }) => path);
    return {
        report: {
            schema: 1,
            version,
            npmTag: npmTag ?? null,
            packages: plan.packages,
            files,
            applied: applied && files.length > 0,
            diff: plan.changes.map(renderDiff).join(""),
        },
        outputs: { version, "npm-tag": npmTag, packages: plan.packages, files },
        annotations: plan.npmTag.kind === "known" ? [] : [tagUnknown(plan.npmTag)],
        summary: summary(plan, { version, npmTag, files, applied }),
    };
}
function tagUnknown({ reason, fix }) {
    return {
        level: "warning",
        title: "inject-npm-version: npm-tag",
        message: `expected to see every tag, to tell which dist-tag to publish under\nfound ${reason}\n${fix} The output npm-tag stays empty.`,
    };
}
function summary(plan, shown) {
    const { version, npmTag, files, applied } = shown;
    const written = files.length === 0
        ? ["Every file says so already."]
        : [applied ? "Written: " : "A dry run; to be written: ", { code: files.join(", ") }];
    return [
        { kind: "heading", level: 2, text: applied ? `Packages at ${version}` : `Packages to be at ${version}` },
        {
            kind: "paragraph",
            parts: npmTag === undefined ? ["Dist-tag unknown."] : ["To be published under ", { code: npmTag }, "."],
        },
        {
            kind: "table",
            header: ["Package", "Folder", "Private", "Before", "Version"],
            rows: plan.packages.map(({ name, path, private: isPrivate, from, to }) => [
                { code: name },
                { code: path },
                isPrivate ? "yes" : "no",
                { code: from },
                { code: to },
            ]),
        },
        { kind: "paragraph", parts: written },
    ];
}
function renderDiff({ path, before, after }) {
    const [old, now] = [before, after].map((bytes) => Buffer.from(bytes).toString("utf8"));
    const names = [`a/${path}`, `b/${path}`];
    const patch = (0,create/* createTwoFilesPatch */.ss)(...names, old ?? "", now ?? "", undefined, undefined, { context: 1 });
    // The library heads a patch with a ruler that git does not print.
    return patch.replace(/^=+\n/, "");
}

// EXTERNAL MODULE: ./packages/release-model/version-reading.ts
var version_reading = __webpack_require__(47317);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
;// CONCATENATED MODULE: ./packages/version-injection/requested-version.ts

/**
 * The version to stamp: the one asked for, else that of the tag whose push or release started the workflow, else that of
 * the one version tag on the commit that is checked out.
 * @throws {Refusal} `version-format` or `tag-format`.
 * @throws {UsageError} `version-missing` when there is none, or more than one to choose from.
 */
async function requestedVersion(options) {
    return statedVersion(options) ?? (await checkedOutVersion(options));
}
/**
 * The version that a person or the event names, for which nothing has to be asked; undefined where neither does.
 * @throws {Refusal} `version-format` or `tag-format`.
 */
function statedVersion(options) {
    const { asked, environment, tagFormat } = options;
    if (asked !== undefined)
        return (0,version_reading/* parseAny */.Sb)(asked);
    // https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
    const pushed = /^refs\/tags\/(?<tag>.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.groups?.["tag"];
    return pushed === undefined ? undefined : (0,tag/* parseTag */.ED)(pushed, tagFormat);
}
/**
 * The version of the one version tag on the commit that is checked out.
 * @throws {UsageError} `version-missing` when there is none, or more than one to choose from.
 */
async function checkedOutVersion(options) {
    const { tagFormat, git } = options;
    const head = await git.resolve("HEAD");
    const tags = head === undefined ? [] : (await git.tags()).filter(({ commit }) => commit === head);
    const versions = readVersions(tags.map(({ name }) => name), tagFormat);
    const [only, ...others] = versions;
    if (only !== undefined && others.every((other) => (0,version_order/* compareVersions */.Zy)(other, only) === 0))
        return only;
    throw new errors/* UsageError */.eb({
        code: "version-missing",
        expected: "a version, as an input, from the push of a tag, or from the one version tag on this commit",
        found: only === undefined ? "none of them" : `several tags: ${tags.map(({ name }) => name).join(", ")}`,
        fix: "Say which version to stamp, such as 1.4.0.",
    });
}
/** The versions among tags; a tag of another form (a floating `v1`, another component's) names none. */
function readVersions(tags, tagFormat) {
    const read = (0,tag/* tagReader */.uO)(tagFormat);
    return tags.flatMap((name) => read(name) ?? []);
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/diff.ts
var terminal_diff = __webpack_require__(53717);
;// CONCATENATED MODULE: ./packages/cli/commands/inject-npm-version.ts







async function run({ values, options, terminal, }) {
    const { environment } = terminal;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment });
    const directory = (0,external_node_path_.resolve)(terminal.cwd, options.dir ?? ".");
    const [files, git] = [machine.files(directory), machine.git(directory)];
    const tagFormat = options["tag-format"] ?? "v{version}";
    const version = await requestedVersion({ asked: values[0], environment, tagFormat, git });
    const facts = await observe({ files, git, tagFormat, workspaces: !options["no-workspaces"] });
    const planned = plan(facts, {
        version,
        placeholder: options.placeholder ?? "0.0.0-dev",
        internalDependencies: options["internal-dependencies"] ?? "keep",
        privatePackages: options["keep-private"] ? "keep" : "stamp",
        lockfile: !options["no-lock"],
        publishTool: options["publish-tool"],
    });
    const applied = !options["dry-run"];
    if (applied)
        await apply(planned, files);
    (0,answer/* answer */.Z)(terminal, report(planned, { applied }).report, { asJson: options.json, render });
    return exit_codes/* exitCodes */.h.done;
}
function render(terminal, { version, npmTag, packages, files, applied, diff }) {
    const { colors } = terminal;
    const done = files.length === 0
        ? `Every file says ${version} already.`
        : applied
            ? `${colors.green("✔")} ${files.length} file${files.length === 1 ? "" : "s"} written`
            : "Nothing was changed.";
    return [
        ...packages.map(({ name, path, from }) => `${colors.bold(name)} ${from} → ${version}${path === "." ? "" : colors.dim(` ${path}`)}`),
        ...(diff === "" ? [] : [(0,terminal_diff/* colorDiff */.N)(terminal, diff.trimEnd())]),
        done,
        npmTag === null
            ? "Which dist-tag to publish under cannot be told: not all tags can be seen here."
            : `Publish with: npm publish --tag ${npmTag}`,
        "",
    ].join("\n");
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

/***/ 53717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ colorDiff)
/* harmony export */ });
/** A unified diff in the usual colors. */
function colorDiff(terminal, diff) {
    const { colors } = terminal;
    return diff
        .split("\n")
        .map((line) => {
        if (line.startsWith("+++") || line.startsWith("---"))
            return colors.bold(line);
        if (line.startsWith("@@"))
            return colors.cyan(line);
        if (line.startsWith("+"))
            return colors.green(line);
        if (line.startsWith("-"))
            return colors.red(line);
        return line;
    })
        .join("\n");
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

/***/ 20109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Z4: () => (/* binding */ jsonMember),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49081);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93165);



/**
 * Reads strict JSON: no comments, no trailing commas.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseJson(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const value = parseAnew(source);
    parsed.set(source, value);
    return value;
}
/** Sources do not change, and several readers ask for the same file. */
const parsed = new WeakMap();
/** The member's value, or nothing where the value is no object or lacks the member. */
function jsonMember(value, ...names) {
    let found = value;
    for (const name of names) {
        if (found?.kind !== "object")
            return undefined;
        found = found.members.find((member) => member.name === name)?.value;
    }
    return found;
}
/** The value without places, as `JSON.parse` gives it. */
function plainJson(value) {
    switch (value.kind) {
        case "object":
            return Object.fromEntries(value.members.map((member) => [member.name, plainJson(member.value)]));
        case "array":
            return value.items.map(plainJson);
        case "string":
        case "other":
            return value.value;
    }
}
function parseAnew(source) {
    const errors = [];
    try {
        const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(source.text, errors, {
            disallowComments: true,
            allowTrailingComma: false,
            allowEmptyContent: false,
        });
        const first = errors[0];
        if (root === undefined || first !== undefined) {
            throw syntaxRefusal(source, first?.offset ?? 0, first === undefined ? "no value" : describe(first));
        }
        return convert(source, root, 0);
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .isStackOverflow */ .fF)(cause))
            throw syntaxRefusal(source, 0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.found);
        throw cause;
    }
}
function convert(source, node, depth) {
    if (depth > _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .deepest */ .JS)
        throw syntaxRefusal(source, node.offset, _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.found);
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
function describe(error) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
}
function syntaxRefusal(source, offset, found) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "manifest-syntax",
        expected: found === _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.found ? _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.expected : "JSON without comments or trailing commas",
        found,
        fix: "Correct the file, then run again.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "manifest-duplicate-key",
        expected: "each key once in an object",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}


/***/ }),

/***/ 93165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   fF: () => (/* binding */ isStackOverflow)
/* harmony export */ });
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


/***/ }),

/***/ 23965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  cd: () => (/* binding */ parseYamlText),
  gB: () => (/* binding */ plainYaml),
  S9: () => (/* binding */ readYamlData),
  jT: () => (/* binding */ yamlPartsOf),
  pS: () => (/* binding */ yamlText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
    const indent = indentOf(block, outer, { text, inner });
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
function indentOf(block, outer, { text, inner }) {
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

// EXTERNAL MODULE: ./packages/manifests/syntax/nesting.ts
var nesting = __webpack_require__(93165);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-refusal.ts


/** The text at `offset` is no YAML. */
function yamlSyntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === nesting/* tooDeep */.DI.found ? nesting/* tooDeep */.DI.expected : "valid YAML",
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
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#context.at(node.range?.[0] ?? 0));
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
            const { source, at } = this.#context;
            if (depth >= nesting/* deepest */.JS)
                throw yamlSyntaxRefusal(source, at(node.range?.[0] ?? 0), nesting/* tooDeep */.DI.found);
        }
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = this.#entries(node, depth + 1);
            return this.#collection(node.anchor, { kind: "map", entries }, entries.map(({ value }) => value));
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.node(item, depth + 1));
            return this.#collection(node.anchor, { kind: "list", items }, items);
        }
        if ((0,dist/* isScalar */.jn)(node))
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
function parseYaml(source) {
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
        return (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).flatMap((document) => {
            const [error] = document.errors;
            if (error !== undefined)
                throw yamlSyntaxRefusal(source, at(error.pos[0]), reasonOf(error));
            const root = convertYaml(document.contents, { source, text, at, parts: partsFor(source) });
            return root.kind === "scalar" && root.value === null ? [] : [root];
        });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if ((0,nesting/* isStackOverflow */.fF)(cause))
            throw yamlSyntaxRefusal(source, at(0), nesting/* tooDeep */.DI.found);
        throw cause;
    }
}
/** The parts of what was read of a source up to now; none for a source that is no YAML. */
function yamlPartsOf(source) {
    return parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
}
/** The parser reports its own full stack as an error of the document. */
function reasonOf({ code, message }) {
    return code === "RESOURCE_EXHAUSTION" || /call stack/i.test(message) ? nesting/* tooDeep */.DI.found : message;
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
    return parseYaml(source).map(plainYaml);
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

/***/ 45322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ociTags),
/* harmony export */   Y: () => (/* binding */ npmDistTag)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);


/**
 * Every tag an image of `version` gets: `v1.4.0`, `1.4.0`, and `1.4`, `1`, `latest` only where the version is the highest
 * stable one of that line, of that major and of all. `existing` are the versions already released, with or without this one.
 */
function ociTags(version, existing) {
    const exact = (0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(version);
    const highest = (sameLine) => (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isHighestStable */ .OO)(version, existing, sameLine);
    return [
        `v${exact}`,
        exact,
        ...(highest((other) => (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(other, version)) ? [(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)] : []),
        ...(highest((other) => other.major === version.major) ? [String(version.major)] : []),
        ...((0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isLatest */ .eL)(version, existing) ? ["latest"] : []),
    ];
}
/**
 * The npm dist-tag to publish under: `latest`, `next` (candidates) or `beta` (alphas and betas).
 *
 * npm moves the tag to whatever was published last, so a version below what users of the tag already get is published
 * under a tag of its own line: `release-1.3`, `next-1.3`, `beta-1.3`. npm requires some tag, and one that reads as a
 * version range (`1.3`, `v1.3`) is refused by it: https://docs.npmjs.com/cli/commands/npm-dist-tag
 */
function npmDistTag(version, existing) {
    if (!(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version))
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isLatest */ .eL)(version, existing) ? "latest" : `release-${(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)}`;
    const channel = channelOf(version);
    const outdated = existing.some((other) => (!(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(other) || channelOf(other) === channel) && (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other, version) > 0);
    return outdated ? `${channel}-${(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)}` : channel;
}
function channelOf(version) {
    return version.prerelease?.identifier === "rc" ? "next" : "beta";
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

/***/ 52552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ splitTagFormat),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
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

/***/ 2169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ isHighestStable),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/**
 * Negative when `a` comes before `b`, zero when they are one version, positive otherwise.
 * SemVer precedence; PEP 440 orders these versions the same way.
 */
function compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrereleases(a.prerelease, b.prerelease) ||
        Number(a.isRevised ?? false) - Number(b.isRevised ?? false));
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

/***/ 47317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ prereleaseIdentifiers),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export parsePep440 */
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
/** Every spelling of a kind of pre-release that PEP 440 normalizes, in lower case. */
const prereleaseIdentifiers = new Map([
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
    const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
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


/***/ })

};

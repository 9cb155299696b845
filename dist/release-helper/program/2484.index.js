export const id = 2484;
export const ids = [2484];
export const modules = {

/***/ 52484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44188);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78306);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4359);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81510);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43358);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46076);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5799);
/* harmony import */ var _terminal_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76800);
/* harmony import */ var _terminal_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53717);







async function run({ values, options, terminal }) {
    const part = partOf(values[0]);
    const { machine, graph, clones } = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSuite */ .bu)(terminal, options);
    const repository = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_1__/* .requireRepository */ .Cc)(graph, options.repo);
    const facts = await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_2__/* .observeTagging */ .s)(machine, repository, (0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .cloneOf */ .JP)(clones, repository.name), "work-tree");
    const plan = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__/* .planBump */ .m)(repository, facts, { part, locks: !options["no-lock"] });
    const applied = !options["dry-run"];
    if (applied)
        await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__/* .applyBump */ .P)(plan, { machine });
    (0,_terminal_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .Z)(terminal, (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__/* .reportBump */ .N)(plan, { applied }), { asJson: options.json, render: renderBump });
    return plan.staleLocks.length > 0 ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.partly : _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
}
function renderBump(terminal, report) {
    const { colors } = terminal;
    const { repository, version } = report;
    const tagging = `release-helper tag ${version} --repo ${repository}`;
    const next = !report.isStatic
        ? `Its version comes from the tag: no file is to be changed. Next: ${tagging}`
        : report.files.length === 0
            ? `Every file says ${version} already. Next: commit, merge, then ${tagging}`
            : report.applied
                ? `Next: commit, merge, then ${tagging}`
                : "Nothing was changed.";
    return [
        `${colors.bold(repository)} ${report.from ?? "unreleased"} → ${colors.bold(version)}`,
        ...report.placeholders.map((placeholder) => colors.dim(`left at its placeholder: ${placeholder}`)),
        ...(report.diff === "" ? [] : [(0,_terminal_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .colorDiff */ .N)(terminal, report.diff.trimEnd())]),
        ...report.staleLocks.map((path) => `${colors.yellow("stale")} ${path}: refresh it with its own tool`),
        next,
        "",
    ].join("\n");
}
function partOf(value) {
    if (value === "major" || value === "minor" || value === "patch")
        return value;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb({
        code: "bump-part",
        expected: "major, minor or patch",
        found: value ?? "nothing",
        fix: "Say which part of the version to raise.",
    });
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

/***/ 4359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ planBump),
  t: () => (/* binding */ planVersionFiles)
});

// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(97467);
// EXTERNAL MODULE: ./packages/manifests/static-versions/plan-static-version.ts
var plan_static_version = __webpack_require__(8965);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./packages/lockfiles/syntax/lock-syntax.ts
var lock_syntax = __webpack_require__(46690);
;// CONCATENATED MODULE: ./packages/lockfiles/own-versions.ts



/** Lockfiles that repeat the version of the repository's own packages. The others know nothing of it. */
const repeating = new Set(["npm", "uv", "cargo"]);
/**
 * The edits that make a lockfile repeat the versions its own packages have now. They are all that a tool would change,
 * so no tool and no registry is needed. Pure; no edit where the lock says it already.
 * @throws {Refusal} `lock-syntax`.
 */
function ownVersionEdits(lock, packages) {
    if (!repeating.has(lock.kind))
        return [];
    const text = (0,lock_syntax/* decodeLock */.C)(lock.path, lock.bytes);
    const mark = lock.bytes.length - Buffer.byteLength(text, "utf8");
    const found = lock.kind === "npm" ? npmChanges(text, packages) : tomlChanges(lock.kind, text, packages);
    return found.map((change) => {
        const start = mark + Buffer.byteLength(text.slice(0, change.offset), "utf8");
        return {
            path: lock.path,
            start,
            end: start + Buffer.byteLength(change.before, "utf8"),
            text: change.after,
        };
    });
}
function npmChanges(text, packages) {
    const root = (0,main.parseTree)(text);
    if (root === undefined)
        return [];
    return packages
        .filter(({ name }) => name.ecosystem === "npm")
        .flatMap(({ folder, version, requirements }) => [
        ...(folder === "" ? stringAt(text, root, ["version"], version) : []),
        ...stringAt(text, root, ["packages", folder, "version"], version),
        ...requirements.flatMap(({ field, name, text: required }) => stringAt(text, root, ["packages", folder, field, name], required)),
    ]);
}
function stringAt(text, root, path, after) {
    const node = (0,main.findNodeAtLocation)(root, [...path]);
    if (node?.type !== "string" || node.value === after)
        return [];
    return [
        {
            offset: node.offset,
            before: text.slice(node.offset, node.offset + node.length),
            after: JSON.stringify(after),
        },
    ];
}
/** uv and cargo write one `[[package]]` after the other, its name and version first. */
function tomlChanges(kind, text, packages) {
    const versions = new Map(packages.map(({ name, version }) => [(0,package_name/* packageKey */.MO)(name), version]));
    const ecosystem = kind === "uv" ? "pypi" : "cargo";
    return [...text.matchAll(/^\[\[package\]\]\r?\n(?<head>(?:(?!\[).*\r?\n?)*)/gm)].flatMap(({ index, 0: block, groups: named }) => {
        const { head = "" } = named ?? {};
        const name = /^name = "(?<name>[^"]+)"/m.exec(head)?.groups?.["name"];
        const version = /^version = "(?<version>[^"]*)"/m.exec(head);
        if (name === undefined || version === null || !isOwn(kind, head))
            return [];
        const wanted = versions.get((0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)(ecosystem, name)));
        const before = version.groups?.["version"] ?? "";
        if (wanted === undefined || wanted === before)
            return [];
        const offset = index + (block.length - head.length) + version.index + 'version = "'.length;
        return [{ offset, before, after: wanted }, ...mentions(text, { name, before, after: wanted })];
    });
}
/** cargo names a dependency with its version where the lock holds several of that name. */
function mentions(text, own) {
    const mention = `"${own.name} ${own.before}"`;
    const found = [];
    for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
        found.push({ offset: at, before: mention, after: `"${own.name} ${own.after}"` });
    }
    return found;
}
/** A package of the repository comes from a folder; cargo leaves its source out. */
function isOwn(kind, head) {
    const source = /^source = (?<source>.*)$/m.exec(head)?.groups?.["source"];
    if (kind === "cargo")
        return source === undefined;
    return source !== undefined && /^\{ (?:editable|virtual|directory|workspace) = /.test(source);
}

;// CONCATENATED MODULE: ./packages/tagging/plan-own-locks.ts


/**
 * Makes the lockfiles repeat what the repository's own packages say now. `repinned` are the manifests whose pins on
 * one another move: pnpm and yarn repeat those, in a form that is theirs alone.
 */
function planOwnLocks(locks, packages, repinned) {
    const changes = locks.flatMap((lock) => {
        const edits = ownVersionEdits(lock, below(lock.path, packages));
        return edits.length === 0
            ? []
            : [{ path: lock.path, before: lock.bytes, after: (0,apply_edits/* applyEdits */.c)(lock.bytes, edits) }];
    });
    const stale = locks
        .filter((lock) => byTool.has(lock.kind) && repinned.some((path) => path.startsWith(folderOf(lock.path))))
        .map(({ path }) => path);
    return { changes, stale };
}
const byTool = new Set(["pnpm", "yarn-classic", "yarn-berry"]);
/** The packages in a lock's folder and below it, their folders as seen from there. */
function below(lockPath, packages) {
    const folder = folderOf(lockPath);
    return packages.flatMap((own) => `${own.folder}/`.startsWith(folder === "" ? "" : folder)
        ? [{ ...own, folder: own.folder.slice(folder.length) }]
        : []);
}
/** With its slash; empty at the root. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}

// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts + 1 modules
var describe_package = __webpack_require__(47734);
// EXTERNAL MODULE: ./packages/manifests/json-strings.ts
var json_strings = __webpack_require__(47330);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 5 modules
var edit_manifest = __webpack_require__(97593);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(56647);
;// CONCATENATED MODULE: ./packages/tagging/own-packages.ts


/** The packages of a repository whose version stands in its files, with the pins they have on one another. */
function ownPackages(sources, version) {
    const described = [...sources.values()].flatMap((source) => {
        const found = (0,describe_package/* describePackage */.I)(source);
        if (found === undefined || !["npm", "pypi", "cargo"].includes(found.name.ecosystem))
            return [];
        const spelled = found.name.ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version);
        if (found.version.kind === "static" && !(0,plan_static_version/* isPlaceholder */.wK)(found.version.text))
            return [{ source, name: found.name, version: found.version.text }];
        return found.version.kind === "workspace" ? [{ source, name: found.name, version: spelled }] : [];
    });
    const own = new Set(described.map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
    return described.map(({ source, name, version: declared }) => ({
        name,
        folder: source.path.slice(0, Math.max(source.path.lastIndexOf("/"), 0)),
        version: declared,
        requirements: name.ecosystem === "npm" ? npmRequirements(source, own) : [],
    }));
}
const npmFields = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** As package.json spells them, aliases included: a lockfile of npm repeats them so. */
function npmRequirements(source, own) {
    const manifest = (0,json_strings/* readJsonData */.Fd)(source);
    return npmFields.flatMap((field) => Object.entries(tableAt(manifest, field)).flatMap(([name, text]) => {
        if (typeof text !== "string")
            return [];
        const alias = /^npm:(?<name>@?[^@]+)/.exec(text)?.groups?.["name"];
        return own.has(`npm:${alias ?? name}`) ? [{ field, name, text }] : [];
    }));
}
function tableAt(node, key) {
    const value = isTable(node) ? node[key] : undefined;
    return isTable(value) ? value : {};
}
function isTable(node) {
    return typeof node === "object" && node !== null;
}
/**
 * The files with every pin of one package of the repository on another moved to the new version; the operators stay. A
 * package that is not released with the others (a private one with a version of its own) keeps the pins on it.
 * @throws {Refusal} where such a pin cannot be moved without being wrong.
 */
function carryToMembers(sources, version, repository) {
    const release = {
        repository: repository.name,
        names: ownPackages(sources, version).flatMap(({ name, version: declared }) => (0,compare_spelled/* compareSpelled */.f)(name.ecosystem, declared, (0,version_spelling/* formatSemver */.a)(version)) === 0 ? [name] : []),
        version,
        tag: (0,tag/* formatTag */._3)(version, repository.tag),
    };
    return new Map([...sources].map(([path, source]) => {
        const outcomes = (0,plan_manifest/* planManifest */.jO)(source, { release, policy: "keep" });
        const refused = outcomes.find(({ kind }) => kind === "refused");
        if (refused?.kind === "refused")
            throw new errors/* Refusal */.P_(refused.problem);
        const moves = outcomes.some(({ kind }) => kind === "edit");
        return [path, moves ? new manifests_source/* Source */.kL(path, (0,edit_manifest/* editManifest */.S)(source, outcomes)) : source];
    }));
}

// EXTERNAL MODULE: ./packages/tagging/plan.ts
var plan = __webpack_require__(13263);
;// CONCATENATED MODULE: ./packages/tagging/plan-bump.ts





/**
 * Plans the next version of a repository: everywhere it is declared, wherever its packages pin each other, and in the
 * lockfiles that repeat it. The version follows from the latest tag alone, so a run that was cut short is finished by
 * the next. Pure.
 * @throws {Refusal} `release-please`, `static-version`, or what a file is refused for.
 */
function planBump(repository, facts, options) {
    const from = facts.clone.latest?.version;
    const version = (0,version_order/* nextVersion */.yU)(from ?? { major: 0, minor: 0, patch: 0 }, options.part);
    (0,plan/* requireTagRelease */.R)(repository, version);
    return planVersionFiles(repository, facts, { version, locks: options.locks });
}
/**
 * Plans the same for a version that was chosen already, whoever makes the tag. Pure.
 * @throws {Refusal} `static-version`, or what a file is refused for.
 */
function planVersionFiles(repository, facts, { version, ...options }) {
    const { clone } = facts;
    const [problem] = facts.problems;
    if (problem !== undefined)
        throw problem instanceof errors/* Refusal */.P_ ? problem : new errors/* Refusal */.P_(problem);
    const { edits, placeholders, isStatic } = planDeclarations(facts, version);
    const declared = new Map([...facts.sources].map(([path, source]) => {
        const own = edits.get(path);
        return [path, own === undefined ? source : new manifests_source/* Source */.kL(path, (0,apply_edits/* applyEdits */.c)(source.bytes, own))];
    }));
    const bumped = isStatic ? carryToMembers(declared, version, repository) : declared;
    const locks = isStatic && options.locks
        ? planOwnLocks(facts.locks, ownPackages(bumped, version), [...bumped]
            .filter(([path, { bytes }]) => bytes !== declared.get(path)?.bytes)
            .map(([path]) => path))
        : { changes: [], stale: [] };
    const manifests = [...facts.sources].flatMap(([path, { bytes: before }]) => {
        const after = bumped.get(path)?.bytes ?? before;
        return Buffer.compare(before, after) === 0 ? [] : [{ path, before, after }];
    });
    return {
        repository: repository.name,
        directory: clone.directory,
        from: clone.latest?.version,
        version,
        tag: (0,tag/* formatTag */._3)(version, repository.tag),
        changes: [...manifests, ...locks.changes],
        placeholders,
        isStatic,
        staleLocks: locks.stale,
    };
}
function planDeclarations(facts, version) {
    const edits = new Map();
    const placeholders = [];
    for (const found of facts.declared) {
        const outcome = (0,plan_static_version/* planStaticVersion */.Y7)(found, version);
        if (outcome.kind === "refused")
            throw new errors/* Refusal */.P_(outcome.problem);
        if (outcome.kind === "newer")
            throw new errors/* Refusal */.P_(newerThan(found, version));
        if (outcome.kind === "placeholder")
            placeholders.push(`${found.path}: ${found.text}`);
        if (outcome.kind === "edit")
            edits.set(found.path, [...(edits.get(found.path) ?? []), outcome.edit]);
    }
    return { edits, placeholders, isStatic: facts.declared.length > placeholders.length };
}
function newerThan(found, version) {
    return {
        code: "static-version",
        expected: `at most ${(0,version_spelling/* formatSemver */.a)(version)} in ${found.place}`,
        found: found.text,
        fix: "Tag the version that stands there, or correct the file.",
        location: { file: found.path, line: found.line, column: found.column },
    };
}


/***/ })

};

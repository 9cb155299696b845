export const id = 4359;
export const ids = [4359];
export const modules = {

/***/ 96014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ editManifest)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(97467);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
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
// EXTERNAL MODULE: ./packages/manifests/pin-spans.ts
var pin_spans = __webpack_require__(49576);
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
    return !isMoving && (0,pin_spans/* spansOf */.L)(pin).some((span) => span.start === start);
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
    for (const { start, end } of (0,pin_spans/* spansOf */.L)(pin)) {
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
    return (0,pin_spans/* spansOf */.L)(pin)
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
function editManifest(source, outcomes, 
/** Where other files tell as well which pins a file has. */
readPins) {
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
    if (planned.length > 0) {
        const reading = readPins === undefined ? editor : { ...editor, readPins };
        verifyEdit(reading, source, { after: new manifests_source/* Source */.kL(source.path, bytes), planned });
    }
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

/***/ 49576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
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
const repeating = new Set(["npm", "bun", "uv", "cargo"]);
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
    const found = lock.kind === "npm" || lock.kind === "bun"
        ? jsonChanges(lock.kind, text, packages)
        : tomlChanges(lock.kind, text, packages);
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
/** npm keeps the repository's own packages beside all others, Bun in a place of their own. */
function jsonChanges(kind, text, packages) {
    const place = kind === "npm" ? "packages" : "workspaces";
    const root = (0,main.parseTree)(text, [], { allowTrailingComma: true });
    if (root === undefined)
        return [];
    return packages
        .filter(({ name }) => name.ecosystem === "npm")
        .flatMap(({ folder, version, requirements }) => [
        ...(folder === "" ? stringAt(text, root, ["version"], version) : []),
        ...stringAt(text, root, [place, folder, "version"], version),
        ...requirements.flatMap(({ field, name, text: required }) => stringAt(text, root, [place, folder, field, name], required)),
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

// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts
var describe_package = __webpack_require__(60526);
// EXTERNAL MODULE: ./packages/manifests/json-strings.ts
var json_strings = __webpack_require__(47330);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 4 modules
var edit_manifest = __webpack_require__(96014);
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
    const version = (0,version_order/* nextVersion */.yU)(latestOf(facts)?.version ?? { major: 0, minor: 0, patch: 0 }, options.part);
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
        from: latestOf(facts)?.version,
        version,
        tag: (0,tag/* formatTag */._3)(version, repository.tag),
        changes: [...manifests, ...locks.changes],
        placeholders,
        isStatic,
        staleLocks: locks.stale,
    };
}
/** The highest stable release, or the highest pre-release where there is no stable one. */
function latestOf({ series }) {
    return series.find(({ version }) => !(0,version_order/* isPrerelease */.V1)(version)) ?? series[0];
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

export const id = 8289;
export const ids = [8289];
export const modules = {

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ satisfies),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52640);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56647);

/** Whether a locked package is what a pin asks for. True when that cannot be told. */
function satisfies(value, locked) {
    // What is locked has been chosen already: whether pre-releases are wanted was decided then.
    return answer(value, locked, { prereleases: true }) !== "no";
}
/** The same as the tool that reads the lock judges it. */
function answerOf(kind, value, locked) {
    return answer(value, locked, kind === "npm" || kind === "cargo" ? {} : { prereleases: true });
}
function answer(value, locked, options) {
    if (locked.source.kind === "workspace" || locked.source.kind === "path")
        return "yes";
    switch (value.kind) {
        case "constraint":
            // A constraint beside a git or URL source is checked against what that source builds, which npm does not record.
            return locked.version === "" ? "yes" : constraintAnswer(value, locked.version, options);
        case "version":
            return yesOrNo(sameVersion(locked, value.text));
        case "artifact-url":
            return yesOrNo(locked.version === "" || sameVersion(locked, value.version));
        case "git-tag":
            return yesOrNo(isOnReference(value.text, locked));
        case "commit":
            return yesOrNo(locked.source.kind !== "git" || locked.source.address.includes(value.text));
        case "image":
        case "unpinned":
            return "yes";
    }
}
function constraintAnswer(constraint, version, options) {
    // npm takes any version for these, pre-releases included: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/dep-valid.js
    const isOpen = /^\s*\*?\s*$/.test(constraint.text);
    if (isOpen && constraint.syntax === "npm")
        return "yes";
    try {
        const isAdmitted = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .admitsSpelled */ .m)(constraint, version, options);
        if (isAdmitted !== undefined)
            return yesOrNo(isAdmitted);
        return isOpen ? "yes" : "unknown";
    }
    catch (error) {
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_))
            throw error;
        // What npm cannot read as a range is a dist-tag, which any version may have been.
        return constraint.syntax === "npm" ? "yes" : "unknown";
    }
}
function yesOrNo(isTrue) {
    return isTrue ? "yes" : "no";
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
        case "pylock":
            return false;
        // These record names but no folders.
        case "cargo":
        case "yarn-classic":
            return true;
        default: {
            const member = own === "" ? other : other.slice(own.length + 1);
            return foldersOf(lock.locked).has(member);
        }
    }
}
/** Every pin asks the same lock, which may hold thousands of packages. */
const folders = new WeakMap();
function foldersOf(locked) {
    const known = folders.get(locked);
    if (known !== undefined)
        return known;
    const found = new Set(locked.flatMap(({ source }) => (isFolder(source) ? [normalize(source.address)] : [])));
    folders.set(locked, found);
    return found;
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

/***/ 45071:
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

/***/ 66487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ judgePins),
  v: () => (/* binding */ mismatches)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/lockfiles/answer.ts
var answer = __webpack_require__(7657);
// EXTERNAL MODULE: ./packages/release-model/constraint/admits.ts + 5 modules
var admits = __webpack_require__(52640);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
;// CONCATENATED MODULE: ./packages/lockfiles/markers/parse-marker.ts
/**
 * Reads `python_version < "3.11" and (os_name == "nt" or …)`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
function parseMarker(text) {
    const tokens = text.length > 10_000 ? [] : (text.match(token) ?? []);
    // Whatever is no token is white space, or this is no marker.
    if (text.replaceAll(token, "").trim() !== "")
        return undefined;
    const reader = { tokens, at: 0 };
    const marker = readOr(reader);
    return reader.at === tokens.length ? marker : undefined;
}
const token = /'[^']*'|"[^"]*"|[A-Za-z_.]+|[()]|===|~=|==|!=|<=|>=|<|>/g;
function readOr(reader) {
    return readList(reader, "or", () => readList(reader, "and", () => readAtom(reader)));
}
function readList(reader, kind, readPart) {
    const parts = [];
    do {
        const part = readPart();
        if (part === undefined)
            return undefined;
        parts.push(part);
    } while (take(reader, kind));
    const [first] = parts;
    return parts.length === 1 ? first : { kind, parts };
}
function readAtom(reader) {
    if (take(reader, "(")) {
        const inner = readOr(reader);
        return take(reader, ")") ? inner : undefined;
    }
    const left = reader.tokens[reader.at++];
    const isNegated = take(reader, "not");
    const operator = reader.tokens[reader.at++];
    const right = reader.tokens[reader.at++];
    if (left === undefined || operator === undefined || right === undefined)
        return undefined;
    if (isNegated && operator !== "in")
        return undefined;
    const spelled = isNegated ? "not in" : operator;
    if (!isQuoted(left) && isQuoted(right)) {
        return { kind: "compare", variable: left, operator: spelled, value: right.slice(1, -1) };
    }
    const turned = flipped.get(spelled);
    if (!isQuoted(left) || isQuoted(right) || turned === undefined)
        return { kind: "open" };
    return { kind: "compare", variable: right, operator: turned, value: left.slice(1, -1) };
}
const flipped = new Map([
    ["==", "=="],
    ["!=", "!="],
    ["<", ">"],
    ["<=", ">="],
    [">", "<"],
    [">=", "<="],
]);
function take(reader, wanted) {
    if (reader.tokens[reader.at] !== wanted)
        return false;
    reader.at += 1;
    return true;
}
function isQuoted(text) {
    return /^['"]/.test(text);
}

;// CONCATENATED MODULE: ./packages/lockfiles/markers/platforms.ts
/** The variables whose values these markers can tell apart, in every combination that can occur. */
function platforms(markers) {
    const named = new Map();
    for (const marker of markers)
        collect(marker, named);
    const systems = [...named.keys()].some((variable) => linked.includes(variable)) ? systemsOf(named) : [[]];
    const free = [...named].filter(([variable]) => !linked.includes(variable) && judged.includes(variable));
    const combined = free.reduce((all, [variable, values]) => all.length > 10_000
        ? all
        : all.flatMap((one) => [...values, other].map((value) => [...one, [variable, value]])), systems);
    return combined.map((entries) => new Map(entries));
}
/** These say the same in three ways. uv holds them together, too. */
const linked = ["sys_platform", "platform_system", "os_name"];
const judged = ["platform_machine", "implementation_name", "platform_python_implementation"];
const usual = [
    ["linux", "Linux", "posix"],
    ["darwin", "Darwin", "posix"],
    ["win32", "Windows", "nt"],
];
/** A value that nobody names. */
const other = "-";
function systemsOf(named) {
    const values = linked.map((variable, index) => {
        const known = new Set(usual.map((system) => system[index]));
        return [...(named.get(variable) ?? []), other].filter((value) => index === 2 || !known.has(value));
    });
    const [platforms = [], systems = [], names = []] = values;
    const rare = platforms.flatMap((platform) => systems.flatMap((system) => names.map((name) => [platform, system, name])));
    return [...usual, ...rare].map((system) => linked.map((variable, index) => [variable, system[index] ?? other]));
}
function collect(marker, named) {
    if (marker.kind === "and" || marker.kind === "or") {
        for (const part of marker.parts)
            collect(part, named);
    }
    else if (marker.kind === "compare") {
        const values = named.get(marker.variable) ?? new Set();
        named.set(marker.variable, values);
        // `in` names several, each of them a value of its own.
        const own = marker.operator.endsWith("in")
            ? [marker.value, ...marker.value.split(/[\s,|]+/)]
            : [marker.value];
        for (const value of own)
            values.add(value);
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/markers/may-hold.ts



/**
 * Whether a marker can hold for some interpreter and platform that a project supports. What is not told here (another
 * variable, a marker that cannot be read) may hold.
 */
function mayHold(condition) {
    const marker = condition.marker === "" ? { kind: "open" } : parseMarker(condition.marker);
    const environments = condition.environments.map(parseMarker);
    if (marker === undefined || environments.includes(undefined))
        return true;
    const known = environments.filter((environment) => environment !== undefined);
    const texts = [condition.marker, ...condition.environments, ...condition.python.map(({ text }) => text)];
    const pythons = interpreters(texts.join(" ")).filter((version) => condition.python.every((constraint) => admitsPython(constraint, version)));
    const space = known.length === 0 ? { kind: "open" } : { kind: "or", parts: known };
    const whole = { kind: "and", parts: [marker, space] };
    const possible = platforms([whole]);
    return pythons.some((python) => possible.some((platform) => holds(whole, { python, platform })));
}
function holds(marker, surroundings) {
    switch (marker.kind) {
        case "and":
            return marker.parts.every((part) => holds(part, surroundings));
        case "or":
            return marker.parts.some((part) => holds(part, surroundings));
        case "open":
            return true;
        case "compare":
            return compare(marker, surroundings);
    }
}
function compare({ variable, operator, value }, { python, platform }) {
    if (variable === "python_full_version")
        return comparesVersion(python, operator, value);
    if (variable === "python_version") {
        return comparesVersion(python.split(".").slice(0, 2).join("."), operator, value);
    }
    const own = platform.get(variable);
    if (own === undefined)
        return true;
    switch (operator) {
        case "==":
            return own === value;
        case "!=":
            return own !== value;
        case "in":
            return value.includes(own);
        case "not in":
            return !value.includes(own);
        default:
            return true;
    }
}
/** `in` takes a list of versions, however it is written. */
function comparesVersion(version, operator, value) {
    const isIn = () => value
        .split(/[\s,|]+/)
        .filter((one) => one !== "")
        .some((one) => admitsPython({ syntax: "pep440", text: `==${one}` }, version));
    if (operator === "in")
        return isIn();
    if (operator === "not in")
        return !isIn();
    return admitsPython({ syntax: "pep440", text: `${operator}${value}` }, version);
}
function admitsPython(constraint, version) {
    try {
        return (0,admits/* admitsSpelled */.m)(constraint, version, { prereleases: true }) ?? true;
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return true;
        throw error;
    }
}
/** One interpreter of each kind that these texts can tell apart: every minor, and the patches beside those they name. */
function interpreters(text) {
    const named = [...text.matchAll(/\d+\.\d+\.(\d{1,3})/g)].map(([, patch]) => Number(patch));
    const patches = new Set(named.flatMap((patch) => [Math.max(0, patch - 1), patch, patch + 1]));
    const minors = Array.from({ length: 41 }, (_, minor) => `3.${minor}`);
    return ["2.6", "2.7", ...minors, "4.0"].flatMap((minor) => [...patches.add(0).add(999)].map((patch) => `${minor}.${patch}`));
}

;// CONCATENATED MODULE: ./packages/lockfiles/counts.ts


/**
 * Whether a lock has to hold what a pin asks for. A requirement whose marker no supported interpreter and platform can
 * meet is left out of every lock, and so is the source that is named for it alone.
 */
function counts(pin, pins, lock) {
    if (pin.condition !== undefined)
        return isMet(pin, lock);
    if (!pin.place.startsWith("tool.uv.sources"))
        return true;
    const asking = pins.filter((other) => other.path === pin.path && (0,package_name/* packageKey */.MO)(other.name) === (0,package_name/* packageKey */.MO)(pin.name) && !isSource(other));
    return asking.length === 0 || asking.some((other) => isMet(other, lock));
}
function isMet({ condition, name }, { locked, environment }) {
    if (condition === undefined)
        return true;
    // The lock of a workspace is made for the interpreters that all its members take.
    const hasMembers = locked.some(({ source }) => source.kind === "workspace" && !/^\.?$/.test(source.address));
    const isOwn = condition.python.length > 0 && !hasMembers;
    const python = isOwn ? condition.python : [...condition.python, ...(environment?.python ?? [])];
    const { marker = "" } = condition;
    // An extra is asked for by others, or by nobody: what it alone brings need not be locked.
    const isLocked = locked.some((other) => (0,package_name/* packageKey */.MO)(other.name) === (0,package_name/* packageKey */.MO)(name));
    if (!isLocked && /\bextra\b/.test(marker))
        return false;
    return mayHold({ marker, python, environments: environment?.markers ?? [] });
}
function isSource({ place }) {
    return place.startsWith("tool.uv.sources");
}

// EXTERNAL MODULE: ./packages/lockfiles/groups.ts
var groups = __webpack_require__(45071);
;// CONCATENATED MODULE: ./packages/lockfiles/copies.ts
/**
 * The copies of a package that the manifest of a pin gets, where its lock tells them apart; undefined where any copy may be
 * the one. What a package only wishes for (`peerDependencies`) or what only says which version is taken (overrides,
 * catalogs) belongs to no copy.
 */
function copiesOf(pin, lock) {
    const key = keyOf(pin.place);
    if (key === undefined || lock.copiesFor === undefined)
        return undefined;
    if (pin.value.kind !== "constraint" && pin.value.kind !== "version")
        return undefined;
    // What is neither a range nor a tag is a protocol of some plugin's, which the lock may spell in another way.
    if (/[^\w\s.^~<>=|*+-]/.test(pin.value.text))
        return undefined;
    const [own, manifest] = [folderOf(lock.path), folderOf(pin.path)];
    const member = own === "" ? manifest : manifest.slice(own.length + 1);
    const range = key === pin.name.name ? pin.value.text : `npm:${pin.name.name}@${pin.value.text}`;
    return lock.copiesFor({ member, key, range });
}
/** The key of an entry of package.json; undefined where the place is none. */
function keyOf(place) {
    const [, plain, quoted] = /^(?:dependencies|devDependencies|optionalDependencies)(?:\.([^.[\]]+)|\[("(?:[^"\\]|\\.)*")\])$/.exec(place) ?? [];
    return quoted === undefined ? plain : String(JSON.parse(quoted));
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

;// CONCATENATED MODULE: ./packages/lockfiles/mismatches.ts





/**
 * The pins that a lockfile does not satisfy. Only what can be told counts: a pin on a branch, a dist-tag or a
 * workspace member is never a mismatch. Give only pins of manifests that the lock governs.
 */
function mismatches(pins, lock) {
    return judgePins(pins, lock).filter(({ isKnown }) => isKnown);
}
/** The same with the pins of which it cannot be told, since nobody here can read the version that is locked. */
function judgePins(pins, lock) {
    const byName = new Map();
    for (const locked of lock.locked) {
        const key = (0,package_name/* packageKey */.MO)(locked.name);
        const known = byName.get(key);
        if (known === undefined)
            byName.set(key, [locked]);
        else
            known.push(locked);
    }
    const overridden = new Set(pins.filter(({ place }) => overriding.test(place)).map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
    return pins
        .filter((pin) => pin.name.ecosystem === ecosystemOf[lock.kind] &&
        !neverLocked.test(pin.place) &&
        (0,groups/* isOfGroups */.A)(pin, lock.groups))
        .flatMap((pin) => {
        const all = byName.get((0,package_name/* packageKey */.MO)(pin.name)) ?? [];
        const locked = copiesOf(pin, lock) ?? all;
        const mayLack = pin.value.kind === "unpinned" || lockedOnlyIfUsed.test(pin.place);
        // A pylock.toml may be made for one group alone, and does not say so.
        if (locked.length === 0 && (mayLack || lock.kind === "pylock"))
            return [];
        const answers = locked.map((candidate) => (0,answer/* answerOf */.u)(lock.kind, pin.value, candidate));
        if (answers.includes("yes") || isOverruled(pin, overridden) || !counts(pin, pins, lock))
            return [];
        const found = locked.length > 0 ? locked : all;
        return [{ pin, lock: lock.path, locked: found, isKnown: !answers.includes("unknown") }];
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
    pylock: "pypi",
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
        return overridden.has((0,package_name/* packageKey */.MO)(name));
    return !/^[\w.]+-dependencies\b/.test(place) && place.replace(/^(?:pnpm\.)?\w+\./, "") !== name.name;
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

/***/ 27552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ whyNoBranch),
/* harmony export */   e: () => (/* binding */ branchNamePattern)
/* harmony export */ });
/**
 * What `git check-ref-format --branch` takes: https://git-scm.com/docs/git-check-ref-format. One pattern, because a JSON Schema
 * has room for one.
 */
const branchNamePattern = new RegExp([
    String.raw `^(?!-)(?!HEAD$)(?!(?:[^/]*/)*[./])(?!(?:[^/]+/)*[^/]*\.lock(?:/|$))(?![\s\S]*(?:\.\.|@\{))`,
    String.raw `[^\u0000- \u007f~^:?*[\\]*[^\u0000- \u007f~^:?*[\\/.]$`,
].join(""));
/** Why a text is no name of a branch, as the end of "the name of a branch, …". */
function whyNoBranch(text) {
    const [, reason] = reasons.find(([pattern]) => pattern.test(text)) ?? [];
    return reason ?? "as git takes it";
}
const reasons = [
    [/^$/, "not an empty one"],
    [/[^\P{Cc}\u0080-\u009f]/u, "without control characters"],
    [/[ ~^:?*[\\]/, "without a space and any of ~ ^ : ? * [ \\"],
    [/\.\./, 'without ".."'],
    [/@\{/, 'without "@{"'],
    [/^-/, 'that does not begin with "-"'],
    [/^HEAD$/, "other than HEAD, which is whatever is checked out"],
    [/^\/|\/\/|\/$/, 'with something on both sides of each "/"'],
    [/(?:^|\/)\./, 'no part of which begins with "."'],
    [/\.$/, 'that does not end with "."'],
    [/\.lock(?:\/|$)/, 'no part of which ends with ".lock"'],
];


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

/***/ 15638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   P7: () => (/* binding */ parseCheckSettings)
/* harmony export */ });
/* unused harmony export checkLevels */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85005);

/** The checks, in the order in which they are reported. */
const checkNames = [
    "tag-format",
    "static-version",
    "vcs-version",
    "branch",
    "order",
    "moved-tag",
    "sources",
    "lock",
    "release-please",
];
/** Whether a failed check stops the release, is shown only, or is not made at all. */
const checkLevels = ["error", "warning", "off"];
const defaultLevels = {
    "tag-format": "error",
    "static-version": "error",
    "vcs-version": "error",
    branch: "error",
    order: "error",
    "moved-tag": "error",
    sources: "error",
    lock: "error",
    "release-please": "error",
};
/**
 * Reads settings such as `branch=warning`; a check that is not named stays an error. `place` says to people where they
 * wrote them.
 * @throws {UsageError} `checks-unknown`, also for `tag-format`, without which no other check has a version to judge.
 */
function parseCheckSettings(settings, place = 'the input "checks"') {
    const levels = { ...defaultLevels };
    for (const setting of settings) {
        const [name, level, ...rest] = setting.split("=").map((part) => part.trim());
        const check = checkNames.find((known) => known === name && known !== "tag-format");
        const wanted = checkLevels.find((known) => known === level);
        if (check === undefined || wanted === undefined || rest.length > 0) {
            throw unknownSetting(setting, place);
        }
        levels[check] = wanted;
    }
    return levels;
}
function unknownSetting(setting, place) {
    const names = checkNames.filter((name) => name !== "tag-format");
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "checks-unknown",
        expected: `settings such as branch=warning, of the checks ${names.join(", ")} and the levels ${checkLevels.join(", ")}`,
        found: `"${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(setting)}"`,
        fix: `Correct ${place}.`,
    });
}


/***/ }),

/***/ 73847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fullHistory)
/* harmony export */ });
/** What to write into a workflow so that its clone has every tag and the whole history. */
const fullHistory = "Give the actions/checkout step of this job these lines:\n  with:\n    fetch-depth: 0\nIn a clone of your own, run `git fetch --tags`, with --unshallow where it is shallow.";


/***/ }),

/***/ 50260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   lN: () => (/* binding */ noCommit),
/* harmony export */   ls: () => (/* binding */ cutHistory)
/* harmony export */ });
/* harmony import */ var _full_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73847);

function known(value) {
    return { kind: "known", value };
}
function unknown(reason, fix) {
    return { kind: "unknown", reason, fix };
}
function cutHistory(what) {
    return unknown(`this clone's history is cut off (shallow), so ${what} cannot be seen`, _full_history_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHistory */ .i);
}
const noCommit = unknown("this repository has no commit", "Commit something first.");
/** For facts that only a check needs which is off. */
const notAsked = unknown("nobody asked", 'Set the check to error or warning in the input "checks".');


/***/ }),

/***/ 91921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ maintenanceBranchesOf),
/* harmony export */   k: () => (/* binding */ usualMaintenanceBranches)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27552);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85005);

/**
 * How branches of older lines are usually called; the first ones are those that semantic-release takes for maintenance branches.
 * https://semantic-release.gitbook.io/semantic-release/usage/workflow-configuration#maintenance-branches
 */
const usualMaintenanceBranches = [
    "{major}.x",
    "{major}.{minor}.x",
    "v{major}.x",
    "v{major}.{minor}.x",
    "{major}.{minor}",
    "v{major}.{minor}",
];
/**
 * The branches that a version of an older line may come from: `4.x` and `4.22.x` for 4.22.2.
 * @throws {UsageError} `branch-template`.
 */
function maintenanceBranchesOf(templates, version) {
    const { major, minor } = version ?? { major: 0, minor: 0 };
    const names = templates.map((template) => {
        const name = template.replaceAll("{major}", `${major}`).replaceAll("{minor}", `${minor}`);
        if (!_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .branchNamePattern */ .e.test(name) || /[{}]/.test(name))
            throw noTemplate(template);
        return name;
    });
    return version === undefined ? [] : [...new Set(names)];
}
function noTemplate(template) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        code: "branch-template",
        expected: "names of maintenance branches, such as {major}.x or release/{major}.{minor}",
        found: `"${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(template)}"`,
        fix: "Correct the maintenance branches; {major} and {minor} are all that is filled in.",
    });
}


/***/ }),

/***/ 17876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ findRemotes),
/* harmony export */   aJ: () => (/* binding */ observeArtifacts),
/* harmony export */   m7: () => (/* binding */ observeRemotes)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85005);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41062);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49081);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50260);


/** Where a tag comes from: the remote `origin`, and the one that the checked-out branch follows. */
async function findRemotes(git) {
    const names = Object.keys(await git.remotes()).toSorted();
    return { names, asked: names.length > 1 ? await pickRemotes(git, names) : names };
}
/** Asks them for the tag. */
async function observeRemotes(options) {
    const { git, tag, access } = options;
    const { names, asked } = options.remotes;
    if (asked.length === 0)
        return nobodyToAsk(names);
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(await Promise.all(asked.map(async (name) => ({
        name,
        tag: await answered(async () => git.remoteTag(name, tag, access), ({ found }) => ({
            reason: `the remote ${name} did not answer: ${found}`,
            fix: 'Run it where the network and a token with "contents: read" are at hand.',
        })),
    }))));
}
/** In a clone of a fork, what is released lies with the remote that is followed, and `origin` may be either. */
async function pickRemotes(git, names) {
    const followed = await git.followedRemote();
    return names.filter((name) => name === "origin" || name === followed);
}
function nobodyToAsk(names) {
    const leave = 'or leave the question out: moved-tag=off in "checks"';
    return names.length === 0
        ? (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("this clone has no remote to ask", `Add the one that releases come from (git remote add origin URL), ${leave}.`)
        : (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`this clone has the remotes ${names.map((name) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(name)).join(", ")}, none is called origin, and no branch that is checked out follows one`, `Check out a branch that follows the one that releases come from (git branch --set-upstream-to REMOTE/BRANCH), ${leave}.`);
}
/** Asks the registries for the version of each package. */
async function observeArtifacts(options) {
    const { registry, version, packages, published = [], settings } = options;
    if (version === undefined)
        return [];
    const images = published.filter(({ ecosystem }) => ecosystem === "image" || ecosystem === "helm");
    const asked = [
        ...publishedNames(packages, options.published),
        ...images.map((name) => ({ name, spelled: name.name, path: "" })),
    ];
    return Promise.all(asked.map(async ({ name, spelled, path }) => ({
        name: spelled,
        released: await answered(async () => registry.released(name, version, settings.get(path)), ({ expected, found, fix }) => ({ reason: `${expected} was not had: ${found}`, fix })),
    })));
}
/**
 * One question for each package, however many manifests name it. Many a crate that nobody publishes does not say so: where
 * the graph says which are published, only those are.
 */
function publishedNames(packages, published) {
    const keys = published === undefined ? undefined : new Set(published.map(_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO));
    const asked = packages.filter(({ isPrivate, name }) => {
        if (name.ecosystem === "cargo")
            return !isPrivate && keys?.has((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(name)) !== false;
        return !isPrivate && (name.ecosystem === "pypi" || name.ecosystem === "npm");
    });
    const own = asked.map(({ name }) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(name));
    return asked.filter(({ name }, index) => own.indexOf((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(name)) === index);
}
async function answered(ask, tell) {
    try {
        return { kind: "known", value: await ask() };
    }
    catch (error) {
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA))
            throw error;
        const { reason, fix } = tell(error);
        return {
            kind: "unknown",
            reason: reason.split("\n")[0] ?? "",
            fix: `${fix} Or set moved-tag=warning in the input "checks".`,
        };
    }
}


/***/ }),

/***/ 97482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./packages/tag-verification/full-history.ts
var full_history = __webpack_require__(73847);
// EXTERNAL MODULE: ./packages/tag-verification/known.ts
var known = __webpack_require__(50260);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/tag-verification/tag-target.ts

/**
 * Stops at a tag on a file or a folder, of which no check could say anything.
 * @throws {Refusal} `tag-target`.
 */
async function requireCommit(git, tag, { head, branches }) {
    if (tag === undefined || tag.commit === head || [...branches.values()].includes(tag.commit))
        return;
    if ((await git.resolve(tag.object)) !== undefined)
        return;
    throw new errors/* Refusal */.P_({
        code: "tag-target",
        expected: "a tag on a commit",
        found: `${(0,escape_text/* escapeText */.X)(tag.name)}, which names something else`,
        fix: "Tag a commit.",
    });
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-branch.ts


/** Where the tips of the branches may stand: the remote's before the clone's own. */
function placesOf({ defaultBranch, maintenanceBranches }) {
    return [...candidates(defaultBranch), ...maintenanceBranches.map(branchCalled)].flatMap(({ places }) => places);
}
/** Whether a branch that releases come from contains the commit. */
async function observeBranch(options) {
    const { git, branches, defaultBranch, commit, isShallow } = options;
    if (commit === undefined)
        return known/* noCommit */.lN;
    const existing = (one) => {
        const place = one.places.find((reference) => branches.has(reference));
        return place === undefined ? [] : [{ name: one.name, tip: branches.get(place) ?? "" }];
    };
    const [main] = candidates(defaultBranch).flatMap(existing);
    const lines = options.maintenanceBranches.map(branchCalled).flatMap(existing);
    const asked = [...(main === undefined ? [] : [main]), ...lines.filter(({ name }) => name !== main?.name)];
    for (const { name, tip } of asked) {
        if (commit !== tip && !(await git.isAncestor(commit, tip)))
            continue;
        const isMain = name === main?.name;
        return (0,known/* known */.eO)({ names: [name], contains: true, ...(!isMain && { isMaintenance: true }) });
    }
    if (main === undefined)
        return noBranch(defaultBranch, isShallow);
    // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
    if (isShallow)
        return (0,known/* cutHistory */.ls)(`how the tag relates to ${main.name}`);
    return (0,known/* known */.eO)({
        names: asked.map(({ name }) => name),
        contains: false,
        missing: options.maintenanceBranches.filter((name) => !asked.some((one) => one.name === name)),
    });
}
/** The branch that was named, else the one the remote calls its default, else one of the usual names. */
function candidates(defaultBranch) {
    if (defaultBranch !== undefined)
        return [branchCalled(defaultBranch)];
    return [
        { name: "the default branch", places: ["refs/remotes/origin/HEAD"] },
        ...["main", "master"].map(branchCalled),
    ];
}
function branchCalled(name) {
    return { name, places: [`refs/remotes/origin/${name}`, `refs/heads/${name}`] };
}
function noBranch(name, isShallow) {
    if (name === undefined) {
        return (0,known/* unknown */.L5)("this clone does not say which branch is the default one", 'Set the input "default-branch", or run `git remote set-head origin --auto` in a clone of your own.');
    }
    return isShallow
        ? (0,known/* cutHistory */.ls)(`the branch ${name}`)
        : (0,known/* unknown */.L5)(`this clone has no branch ${name}`, full_history/* fullHistory */.i);
}

// EXTERNAL MODULE: ./packages/tag-verification/observe-publication.ts
var observe_publication = __webpack_require__(17876);
;// CONCATENATED MODULE: ./packages/tag-verification/observe.ts





/**
 * Reads what `plan` needs from a clone. A tag that does not exist yet is judged as if it stood at HEAD.
 * @throws {Refusal} `tag-target` for a tag that names no commit.
 */
async function observe(options) {
    const { git, tag, isPushed, checks } = options;
    const isShallow = await git.isShallow();
    const remotes = once(() => (0,observe_publication/* findRemotes */.Jm)(git));
    const askRemotes = once(async () => (0,observe_publication/* observeRemotes */.m7)({ git, tag, remotes: await remotes(), access: options.outside?.access }));
    // The network takes longest. A clone that is cut off may lack the tag, and then nobody has to be asked.
    const beginAsking = async () => {
        if (options.outside === undefined || checks["moved-tag"] === "off" || isShallow)
            return;
        await remotes();
        // Whoever needs the answer hears of a failure.
        askRemotes().catch(() => undefined);
    };
    const [{ head, tags, branches }, folder, { nothingOf, observeCommit }] = await Promise.all([
        git.references(checks.branch === "off" ? [] : placesOf(options)),
        git.folder(),
        // The parsers of manifests and locks take as long to load as git takes to answer, and nothing is heard meanwhile.
        beginAsking().then(() => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(9547), __webpack_require__.e(2062), __webpack_require__.e(6068), __webpack_require__.e(547), __webpack_require__.e(5362), __webpack_require__.e(8254), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 60712))),
    ]);
    const local = tags.find(({ name }) => name === tag);
    const commit = local?.commit ?? head;
    await requireCommit(git, local, { head, branches });
    const isMissing = local === undefined && (isPushed || isShallow);
    const [branch, contents] = await Promise.all([
        checks.branch === "off" ? known/* notAsked */.Op : observeBranch({ ...options, branches, commit, isShallow }),
        commit === undefined
            ? nothingOf(known/* noCommit */.lN)
            : isMissing
                ? nothingOf((0,known/* unknown */.L5)("this clone does not have the tag", full_history/* fullHistory */.i))
                : observeCommit({ ...options, commit, local, head, isShallow, folder, askRemotes }),
    ]);
    return {
        commit: commit ?? "",
        tags: isShallow
            ? (0,known/* cutHistory */.ls)("the other tags")
            : isMissing
                ? (0,known/* unknown */.L5)("this clone does not have the tag, so others may be missing, too", full_history/* fullHistory */.i)
                : (0,known/* known */.eO)(tags),
        branch,
        ...contents,
    };
}
function once(ask) {
    let answer;
    return () => (answer ??= ask());
}


/***/ }),

/***/ 91301:
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

/***/ 38401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/tag-series.ts
var tag_series = __webpack_require__(73992);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var checks = __webpack_require__(15638);
;// CONCATENATED MODULE: ./packages/tag-verification/complaint.ts
/** The complaint about a question that this clone, or this machine, cannot answer. */
function cannotTell(expected, { reason, fix }) {
    return { expected, found: `unknown: ${reason}`, fix };
}

;// CONCATENATED MODULE: ./packages/tag-verification/judge-branch.ts

/**
 * The tagged commit must be part of the default branch, or of a maintenance branch of its line: a tag on anything else
 * releases code nobody merged.
 */
function judgeBranch(branch, { version: { patch }, isOldLine, }) {
    if (branch.kind === "unknown") {
        return cannotTell("a tag on the default branch", branch);
    }
    const { names, contains, isMaintenance, missing = [] } = branch.value;
    if (contains) {
        if (isMaintenance !== true || patch > 0 || isOldLine)
            return undefined;
        return {
            expected: "a tag on a commit of the default branch, as nothing newer is released",
            found: `one that only ${names.join(", ")} contains, from which patches and older lines are released`,
            fix: "Merge the commit into the default branch first, then tag the merged commit with a new version.",
        };
    }
    const [name = "", ...lines] = names;
    const isAlone = lines.length === 0;
    const merge = `Merge the commit into ${name} first, then tag the merged commit with a new version.`;
    const line = `This is a patch of an older line, which comes from the branch of that line: push it (${missing.slice(0, 2).join(" or ")}), or say how yours is called (maintenance-branches, in hooks release-helper.maintenanceBranch).`;
    return {
        expected: `a tag on a commit of ${names.join(" or ")}`,
        found: isAlone ? `a commit that ${name} does not contain` : "a commit that none of them contains",
        fix: !isAlone
            ? `Merge the commit into ${lines.join(" or ")} first, or into ${name} where it belongs to the newest line, then tag the merged commit with a new version.`
            : isOldLine && missing.length > 0
                ? line
                : merge,
    };
}

// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/tag-verification/judge-order.ts


/** Among which versions a new one must be the highest: its line (`1.4.x`), all of the repository, or none. */
const orderScopes = (/* unused pure expression or super */ null && (["line", "repository", "off"]));
/** A new version must be higher than each that exists, so that an old line can still be patched but nothing goes back. */
function judgeOrder(options) {
    const { version, scope, facts } = options;
    if (scope === "off")
        return undefined;
    const where = scope === "line" ? `of the line ${(0,version_order/* lineOf */.cA)(version)}` : "of this repository";
    if (facts.tags.kind === "unknown") {
        return cannotTell(`to see every version ${where}`, facts.tags);
    }
    const rivals = options.others?.filter((other) => {
        if (scope === "line" && !(0,version_order/* isSameLine */.r7)(other.version, version))
            return false;
        const order = (0,version_order/* compareVersions */.Zy)(other.version, version);
        // Two spellings of one version on one commit are one release.
        return order > 0 || (order === 0 && other.commit !== facts.commit);
    });
    const [highest] = rivals?.toSorted((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version)) ?? [];
    if (highest === undefined)
        return undefined;
    const there = (0,escape_text/* escapeText */.X)(highest.tag);
    return {
        expected: `a version above every one ${where}`,
        found: `${(0,release_model_tag/* formatTag */._3)(version, options.tagFormat)}, while ${there} exists`,
        fix: `Tag a version above ${there}.`,
    };
}

// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts + 5 modules
var mismatches = __webpack_require__(66487);
// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(68731);
// EXTERNAL MODULE: ./packages/lockfiles/unread-locks.ts
var unread_locks = __webpack_require__(50141);
// EXTERNAL MODULE: ./packages/manifests/mention.ts
var mention = __webpack_require__(43665);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
;// CONCATENATED MODULE: ./packages/tag-verification/judge-chart-lock.ts


/**
 * Helm takes a lock that was written for other dependencies for out of sync, and writes a digest over both lists into it:
 * https://github.com/helm/helm/blob/v4.2.4/internal/resolver/resolver.go
 */
function judgeChartLock({ path, lockPath, chart, lock }) {
    const [asked, held] = [dependenciesOf(chart), dependenciesOf(lock)];
    const digest = (0,data_field/* fieldOf */._F)(lock, "digest");
    // Helm 2 hashed something else, which Helm still takes for charts of its time.
    const isOld = (0,data_field/* fieldOf */._F)(chart, "apiVersion") === "v1";
    if (isAsWritten(asked, held, isOld ? undefined : digest))
        return undefined;
    const lacking = asked.filter(({ name }) => held.every((one) => one["name"] !== name));
    return {
        expected: `${lockPath} to be what ${path} asks for`,
        found: lacking.length > 0
            ? `no ${lacking.map(({ name }) => String(name)).join(", ")} in it`
            : "a digest of other dependencies: a name, a version or a repository was changed since",
        fix: `Refresh it with \`helm dependency update\`, commit it, and tag the new commit.`,
        file: lockPath,
    };
}
function isAsWritten(asked, held, digest) {
    // Repositories by a name of somebody's own settings are hashed by their addresses, which stand nowhere here.
    const isNamed = asked.some(({ repository }) => /^(?:@|alias:)/.test(String(repository)));
    const names = (list) => list.map(({ name }) => String(name)).toSorted();
    if (isNamed || typeof digest !== "string")
        return names(asked).join("\n") === names(held).join("\n");
    return (digest ===
        `sha256:${(0,external_node_crypto_.createHash)("sha256")
            .update(spelled([asked, held]))
            .digest("hex")}`);
}
function dependenciesOf(value) {
    const list = (0,data_field/* fieldOf */._F)(value, "dependencies");
    return Array.isArray(list) ? list.filter(data_field/* isObject */.Gv).map(inHelmsOrder) : [];
}
/** Fields as Helm's own type has them; all but two are left out where they are empty. */
function inHelmsOrder(dependency) {
    const fields = ["name", "version", "repository", "condition", "tags", "enabled", "import-values", "alias"];
    return Object.fromEntries(fields.flatMap((field) => {
        const value = (0,data_field/* fieldOf */._F)(dependency, field) ?? "";
        const isEmpty = value === "" || value === false || (Array.isArray(value) && value.length === 0);
        return isEmpty && field !== "name" && field !== "repository" ? [] : [[field, sorted(value)]];
    }));
}
/** Go writes the keys of a map in order. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,data_field/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, one]) => [key, sorted(one)]));
}
/** JSON as Go writes it: https://pkg.go.dev/encoding/json#Marshal */
function spelled(value) {
    return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(56647);
;// CONCATENATED MODULE: ./packages/tag-verification/judge-own-lock.ts

/** Tools that, told to leave the lock as it is, refuse one that repeats another version of the project itself. */
const strict = new Map([
    ["uv", "uv lock"],
    ["cargo", "cargo update --workspace"],
]);
/**
 * A lock that repeats an older version of what is released: `uv sync --locked` and `cargo build --locked` end with an error then. A
 * hint, since a build may do without.
 */
function judgeOwnLock({ path, kind, locked }, packages) {
    const command = strict.get(kind);
    if (command === undefined)
        return [];
    return locked.flatMap(({ name, version, source, line }) => {
        if (source.kind !== "workspace" || version === "")
            return [];
        const own = packages.filter((one) => (0,package_name/* packageKey */.MO)(one.name) === (0,package_name/* packageKey */.MO)(name));
        const [only] = own;
        if (only?.version.kind !== "static" || own.length > 1)
            return [];
        const { text } = only.version;
        if (((0,compare_spelled/* compareSpelled */.f)(name.ecosystem, version, text) ?? 0) === 0)
            return [];
        return [
            {
                isHint: true,
                expected: `${name.name} ${(0,escape_text/* escapeText */.X)(text)} in ${path}, as ${only.path} has it`,
                found: `"${(0,escape_text/* escapeText */.X)(version)}", which the tool refuses with --locked`,
                fix: `Refresh the lockfile with \`${command}\`, commit it, and tag the new commit.`,
                file: path,
                ...(line === undefined ? {} : { line }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./packages/tag-verification/own-files.ts
var own_files = __webpack_require__(91301);
// EXTERNAL MODULE: ./packages/manifests/static-versions/plan-static-version.ts
var plan_static_version = __webpack_require__(8965);
;// CONCATENATED MODULE: ./packages/tag-verification/judge-static-version.ts




/** Every place that declares the version must say it, or say on purpose that it comes from the tag. */
function judgeStaticVersion(options) {
    const { version, placeholder, files } = options;
    if (files.kind === "unknown")
        return [cannotTell("to read the version files", files)];
    const { declared, folder, packages, problems, unread } = files.value.files;
    // A chart that is released by itself installs what others release.
    const isChartAlone = packages.every(({ path }) => (0,own_files/* baseName */.Fl)(path) === "Chart.yaml");
    const itself = isChartAlone ? `${folder === "" ? "" : `${folder}/`}Chart.yaml` : undefined;
    const unreadable = problems.filter(({ location }) => !isLock(location?.file ?? ""));
    const differs = (found) => !(0,plan_static_version/* isPlaceholder */.wK)(found.text, placeholder) && (0,plan_static_version/* compareStatic */.gC)(found, version) !== 0;
    const wrong = ownDeclarations(declared, folder).filter((found) => differs(found) &&
        !(found.kind === "chart-app-version" &&
            (found.path === itself || options.foreignAppVersions.has(found.path))));
    return [
        ...unreadable.map(unreadableFile),
        ...wrong.map((found) => ({
            expected: `${(0,version_spelling/* formatSemver */.a)(version)}, or ${placeholder}, at ${found.place} in ${found.path}`,
            found: `"${(0,escape_text/* escapeText */.X)(found.text)}"`,
            fix: `Write the version there, commit, and tag the new commit.${isTop(found.path, folder) ? "" : ownVersions}`,
            file: found.path,
            line: found.line,
        })),
        ...packages.flatMap((found) => [...overruling(found, version), ...unstamped(found, version)]),
        ...uncertain(files.value.uncertain.filter(differs), version),
        ...unread.map(({ path, line, reason }) => ({
            ...cannotTell(`${(0,version_spelling/* formatSemver */.a)(version)}, where the build of ${path} reads its version`, {
                reason,
                fix: 'Write the version as a plain string there, or see what the build makes of this commit and set static-version=warning in the input "checks".',
            }),
            file: path,
            ...(line === undefined ? {} : { line }),
        })),
    ];
}
function isTop(path, folder) {
    return path === `${folder === "" ? "" : `${folder}/`}${(0,own_files/* baseName */.Fl)(path)}`;
}
const ownVersions = ' Where it has versions of its own, judge each in its folder alone, or set static-version=warning in "checks".';
/** setuptools takes the version that stands there, and warns; so every tag is built as the placeholder. */
function overruling({ path, version: declared }, version) {
    if (declared.kind !== "static" || declared.overrules === undefined || !(0,plan_static_version/* isPlaceholder */.wK)(declared.text))
        return [];
    return [
        {
            expected: `dynamic = ["version"] in ${path}, for ${declared.overrules} to build ${(0,version_spelling/* formatSemver */.a)(version)}`,
            found: `"${(0,escape_text/* escapeText */.X)(declared.text)}" at project.version, which the build takes instead`,
            fix: 'Remove the version and add dynamic = ["version"]; or remove the tool, where another step writes the version.',
            file: path,
        },
    ];
}
/** Nothing of ours writes it, so that somebody has to know of the step that does. */
function unstamped({ path, isPrivate, version: declared }, version) {
    const isPython = (0,own_files/* baseName */.Fl)(path) === "pyproject.toml";
    if (!isPython || isPrivate || declared.kind !== "static" || declared.overrules !== undefined)
        return [];
    if (!(0,plan_static_version/* isPlaceholder */.wK)(declared.text))
        return [];
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    return [
        {
            isHint: true,
            expected: `a step that writes ${wanted} into ${path} before the build`,
            found: `"${(0,escape_text/* escapeText */.X)(declared.text)}" as its version, which no tool of the build replaces`,
            fix: `Let the build read the tag (dynamic = ["version"], with hatch-vcs or setuptools-scm), or see to it that a step before it writes the version: uv version ${wanted}`,
            file: path,
        },
    ];
}
/** In one finding, because a repository has many examples and one answer for all of them. */
function uncertain(found, version) {
    const [first] = found;
    if (first === undefined)
        return [];
    return [
        {
            isHint: true,
            expected: `${(0,version_spelling/* formatSemver */.a)(version)} in these members of the workspace, where they are published`,
            found: found.map(({ text, path }) => `"${(0,escape_text/* escapeText */.X)(text)}" in ${path}`).join(", "),
            fix: 'Write the version there, or where they are not published "private": true, in Python the classifier "Private :: Do Not Upload".',
            file: first.path,
            line: first.line,
        },
    ];
}
/** The manifest of Release Please has a version for each component; only that of the released folder is this tag's. */
function ownDeclarations(declared, folder) {
    const entries = declared.filter(({ kind }) => kind === "release-please-manifest");
    const component = folder === "" ? "." : folder;
    return declared.filter((found) => found.kind !== "release-please-manifest" ||
        (entries.length === 1 && folder === "") ||
        [component, JSON.stringify([component])].includes(found.place));
}
function unreadableFile({ expected, found, fix, location }) {
    return {
        expected,
        found,
        fix,
        ...(location === undefined ? {} : { file: location.file }),
        ...(location?.line === undefined ? {} : { line: location.line }),
    };
}
function isLock(path) {
    return /lock|shrinkwrap/.test((0,own_files/* baseName */.Fl)(path));
}

;// CONCATENATED MODULE: ./packages/tag-verification/judge-lock.ts








/** Each lockfile must hold what the manifests it governs ask for: of the packages of the suite, or of all. */
function judgeLock(files, suite) {
    if (files.kind === "unknown")
        return [cannotTell("to read the lockfiles", files)];
    const { folder, pins, locks, problems, unlocked } = files.value;
    const keys = suite === undefined ? undefined : new Set(suite.map(package_name/* packageKey */.MO));
    const judged = pins.filter((pin) => (keys?.has((0,package_name/* packageKey */.MO)(pin.name)) ?? true) && !namesItself(pin, files.value.packages));
    const members = new Set(unlocked.map(package_name/* packageKey */.MO));
    const paths = locks.map(({ path }) => path);
    const unreadable = problems.filter(({ location }) => isLock(location?.file ?? ""));
    return [
        ...unreadable.map(unreadableFile),
        ...files.value.charts.flatMap((chart) => judgeChartLock(chart) ?? []),
        ...files.value.unreadLocks.flatMap((lock) => judgeUnread(lock, { judged, suite, paths, folder }) ?? []),
        ...locks.flatMap((lock) => judgeOwnLock(lock, files.value.packages)),
        ...locks.flatMap((lock) => (0,mismatches/* judgePins */.e)(judged.filter((pin) => (0,governs/* governs */.VL)(lock, pin.path, paths)), lock)
            .filter(({ pin, locked }) => locked.length > 0 || !members.has((0,package_name/* packageKey */.MO)(pin.name)))
            .map((mismatch) => complain(mismatch, lock.kind))),
    ];
}
/** `all = ["sample[docs]"]` asks for extras of the package itself, which no lock of its own holds. */
function namesItself(pin, packages) {
    return packages.some(({ path, name }) => path === pin.path && (0,package_name/* packageKey */.MO)(name) === (0,package_name/* packageKey */.MO)(pin.name));
}
function complain({ pin, lock, locked, isKnown }, kind) {
    const expected = `${pin.name.name} ${(0,escape_text/* escapeText */.X)(textOf(pin.value))} in ${lock}`;
    const versions = locked.map(({ version }) => (0,escape_text/* escapeText */.X)(version)).join(", ");
    const command = refresh[kind];
    const words = isKnown
        ? {
            expected,
            found: versions || "no such package",
            fix: `Refresh the lockfile with \`${command}\`, commit it, and tag the new commit.`,
        }
        : cannotTell(expected, {
            reason: `whether that admits ${versions} cannot be told here`,
            fix: `Hold the lockfile against its manifest with its own tool. Where that is seen to, set lock=warning in "checks".`,
        });
    return { ...words, file: pin.path, line: pin.line };
}
/** A lock that cannot be read leaves the question open, where there is one: a judged pin that it may lock. */
function judgeUnread({ path, bytes }, about) {
    const lock = (0,unread_locks/* unreadLockOf */.k)(path);
    if (lock === undefined)
        return undefined;
    const { ecosystem } = lock;
    const paths = [...about.paths, path];
    const names = about.suite?.filter((name) => name.ecosystem === ecosystem);
    const isAsked = lock.isAlone
        ? (0,own_files/* isInside */.FK)(path, about.folder) && (names === undefined || (0,mention/* mayMention */._)(bytes, names))
        : about.judged.some((pin) => pin.name.ecosystem === ecosystem && (0,governs/* governsUnread */.iE)({ path, ecosystem }, pin.path, paths));
    if (!isAsked)
        return undefined;
    return {
        ...cannotTell(`${path} to hold what its manifest asks for`, {
            reason: lock.reason,
            fix: `${lock.fix} Where that is seen to, set lock=warning in "checks".`,
        }),
        file: path,
    };
}
function textOf(value) {
    return "text" in value ? value.text : "";
}
const refresh = {
    uv: "uv lock",
    poetry: "poetry lock",
    npm: "npm install --package-lock-only",
    pnpm: "pnpm install --lockfile-only",
    "yarn-classic": "yarn install",
    "yarn-berry": "yarn install --mode=update-lockfile",
    cargo: "cargo update --workspace",
    bun: "bun install --lockfile-only",
    pdm: "pdm lock --update-reuse",
    pylock: "uv export --format pylock.toml -o pylock.toml",
};

;// CONCATENATED MODULE: ./packages/tag-verification/judge-moved-tag.ts


/** A tag is never moved: not on the remote, and not after something was published from it. */
function judgeMovedTag(options) {
    const { tag, spelled, commit, publication } = options;
    if (publication.kind === "unknown")
        return [cannotTell(`${tag} to be where it was pushed`, publication)];
    const { remotes, artifacts } = publication.value;
    const sameThere = `${tag} to be the same on the remote`;
    return [
        ...(remotes.kind === "unknown"
            ? [cannotTell(sameThere, remotes)]
            : remotes.value.flatMap((remote) => remote.tag.kind === "unknown"
                ? [cannotTell(sameThere, remote.tag)]
                : differs({ ...publication.value, tag, commit, remote: remote.name, there: remote.tag.value }))),
        ...artifacts.flatMap(({ name, released }) => {
            const expected = `no ${(0,escape_text/* escapeText */.X)(name)} ${spelled} from another commit`;
            if (released.kind === "unknown")
                return [cannotTell(expected, released)];
            const commits = [...new Set(released.value.map((artifact) => artifact.commit))];
            return commits
                .filter((found) => found !== commit)
                .map((found) => published(found, { expected, tag, commit }));
        }),
    ];
}
function published(from, { expected, tag, commit }) {
    return from === undefined
        ? {
            expected,
            found: "unknown: this version is published already, and the registry does not say from which commit",
            fix: 'Release the next version. When this run repeats a release of the same commit, set moved-tag=warning in the input "checks".',
        }
        : {
            expected,
            found: `one that was published from ${(0,escape_text/* escapeText */.X)(from.slice(0, 12))}, while ${tag} stands at ${commit.slice(0, 12)}`,
            fix: "Release the next version: what is published is never replaced.",
        };
}
function differs(options) {
    const { tag, commit, local, isPushed, there } = options;
    const remote = (0,escape_text/* escapeText */.X)(options.remote);
    if (there === undefined) {
        // Before the push nobody has it; after it, somebody has taken it away.
        if (!isPushed || remote !== "origin")
            return [];
        return [
            {
                expected: `${tag} to be on the remote it was pushed to`,
                found: `no such tag on ${remote}: it was deleted after this run was started`,
                fix: "Release another version, or push the tag again where it is to be released after all.",
            },
        ];
    }
    if (local === undefined) {
        if (there.commit === commit)
            return [];
        return [
            {
                expected: `${tag} to be a new tag`,
                found: `one on the remote ${remote} already, on ${there.commit.slice(0, 12)} and not on ${commit.slice(0, 12)}`,
                fix: `Tag the next version, or fetch this one to judge it (git fetch ${remote} tag ${tag}).`,
            },
        ];
    }
    if (there.object === local.object)
        return [];
    // actions/checkout before v6 makes a lightweight tag of an annotated one: the commit is what can be compared.
    if (!local.annotated && there.commit === local.commit)
        return [];
    return [
        {
            expected: `${tag} to be the same here and on the remote`,
            found: `${local.object.slice(0, 12)} here and ${there.object.slice(0, 12)} on the remote ${remote}`,
            fix: `A pushed tag is never moved. Take the remote's (git fetch --force ${remote} tag ${tag}), or release the next version.`,
        },
    ];
}

// EXTERNAL MODULE: ./packages/tag-verification/release-please-files.ts
var release_please_files = __webpack_require__(42711);
;// CONCATENATED MODULE: ./packages/tag-verification/judge-release-please.ts




/** Whether tags must come from Release Please: where it is configured, in any case, or never. */
const releasePleaseModes = (/* unused pure expression or super */ null && (["auto", "required", "off"]));
/** Where Release Please makes the tags, a tag made around it releases what its pull request never announced. */
function judgeReleasePlease(options) {
    const { version, mode, files, releasePlease } = options;
    if (mode === "off")
        return [];
    const expected = "a tag that Release Please made";
    if (releasePlease.kind === "unknown")
        return [cannotTell(expected, releasePlease)];
    if (files.kind === "unknown")
        return [cannotTell(expected, files)];
    if (!releasePlease.value.isConfigured) {
        return mode === "auto"
            ? []
            : [
                {
                    expected: `${release_please_files/* manifestFile */.Y} in the tagged commit`,
                    found: "no configuration of Release Please",
                    fix: 'Set up Release Please, or set the input "release-please" to auto.',
                },
            ];
    }
    return [
        ...judgeManifest(version, files.value),
        ...judgeCommit(version, files.value.folder, releasePlease.value),
    ];
}
function judgeManifest(version, { declared, folder }) {
    const entries = declared.filter(({ kind }) => kind === "release-please-manifest");
    const own = entries.filter(({ place }) => [folder === "" ? "." : folder, JSON.stringify([folder === "" ? "." : folder])].includes(place));
    const judged = own.length > 0 ? own : entries;
    if (judged.some((entry) => (0,plan_static_version/* compareStatic */.gC)(entry, version) === 0))
        return [];
    const [first] = judged;
    return [
        {
            expected: `${(0,version_spelling/* formatSemver */.a)(version)} in ${release_please_files/* manifestFile */.Y}`,
            found: first === undefined ? "no version there" : `"${(0,escape_text/* escapeText */.X)(first.text)}"`,
            fix: theWay,
            file: release_please_files/* manifestFile */.Y,
            ...(first === undefined ? {} : { line: first.line }),
        },
    ];
}
function judgeCommit(version, folder, { commit, merged }) {
    const expected = "a tag on the merged pull request of Release Please";
    if (commit.kind === "release") {
        const { version: named, isOfComponent } = commit;
        if (named === undefined || named === (0,version_spelling/* formatSemver */.a)(version))
            return [];
        // A pull request for several components names the version of the whole, which says nothing about a part.
        if (folder !== "" && !isOfComponent)
            return [];
        return [{ expected, found: `the pull request that released ${(0,escape_text/* escapeText */.X)(named)}`, fix: theWay }];
    }
    if (merged === undefined)
        return [{ expected, found: "a commit with another message", fix: theWay }];
    if (merged.kind === "unknown")
        return [cannotTell(expected, merged)];
    return merged.value ? [] : [{ expected, found: "a commit of no such pull request", fix: theWay }];
}
const theWay = "Merge the pull request that Release Please opened; it makes the tag itself.";

;// CONCATENATED MODULE: ./packages/tag-verification/repository-path.ts
/** A relative path as seen from the top of the repository; undefined where it leads out of it. */
function repositoryPath(folder, path) {
    if (/^(?:[/~\\]|[A-Za-z]:)/.test(path))
        return undefined;
    const steps = folder === "" ? [] : folder.split("/");
    for (const step of path.split(/[/\\]/)) {
        if (step === "" || step === ".")
            continue;
        if (step !== "..")
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.join("/");
}

;// CONCATENATED MODULE: ./packages/tag-verification/judge-sources.ts




/** Nothing that is released may be taken from a folder, a branch or a file that others do not have. */
function judgeSources(files, 
/** Whether the repository's Python packages go to an index; undefined where nobody said. */
goesToPythonIndex) {
    if (files.kind === "unknown")
        return [cannotTell("to read what the manifests depend on", files)];
    const { pins, packages, requirements } = files.value;
    const asked = new Set(requirements.flatMap(({ pins: required }) => required.map(placeKey)));
    const listed = pins.filter((pin) => !asked.has(placeKey(pin)));
    return [
        ...requirements.flatMap(({ pins: required }) => required.flatMap((pin) => judge(pin, { ships: true, isInMetadata: goesToPythonIndex !== false }))),
        ...listed.flatMap((pin) => {
            const published = packages.find(({ path }) => path === pin.path);
            const isPublished = published !== undefined && !published.isPrivate;
            const isInMetadata = (0,own_files/* baseName */.Fl)(pin.path) === "pyproject.toml" && !isUvSource(pin) && isRequirement(pin);
            return judge(pin, {
                ships: isPublished && ships(pin, pins),
                isInMetadata: isPublished && goesToPythonIndex !== false && isInMetadata,
            });
        }),
        ...requirements.flatMap(({ unread }) => unread.map(unreadList)),
    ];
}
/** `ships`: others get it. `isInMetadata`: an index reads it. */
function judge(pin, { ships, isInMetadata }) {
    const complaint = leavesRepository(pin) ??
        (ships ? shippedSource(pin) : undefined) ??
        (isInMetadata ? refusedByIndex(pin) : undefined);
    return complaint === undefined ? [] : [{ ...complaint, file: pin.path, line: pin.line }];
}
function unreadList({ path, line, reason }) {
    return {
        ...cannotTell(`to know what ${path} requires of those who install it`, {
            reason,
            fix: 'Write the requirements as a plain list, or in a file that is named there. Where that is seen to, set sources=warning in "checks".',
        }),
        file: path,
        ...(line === undefined ? {} : { line }),
    };
}
function placeKey({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
/** A path that leads out of the repository exists on one machine only, whatever it is for. */
function leavesRepository(pin) {
    const path = localPath(pin);
    if (path === undefined || repositoryPath((0,own_files/* folderOf */.yS)(pin.path), path) !== undefined)
        return undefined;
    return judge_sources_complain(pin, `the local path ${(0,escape_text/* escapeText */.X)(path)}, which leads out of the repository`);
}
/** What stands in the published metadata, or is built from. */
function shippedSource(pin) {
    const { value } = pin;
    if (value.kind === "artifact-url" && localPath(pin) !== undefined) {
        return judge_sources_complain(pin, `the local file ${(0,escape_text/* escapeText */.X)(value.text)}`);
    }
    if (value.kind !== "unpinned" || value.source === "workspace")
        return undefined;
    // uv and Cargo publish the requirement, and take a path in the repository only while developing.
    if (value.source === "path" && (isUvSource(pin) || (0,own_files/* baseName */.Fl)(pin.path) === "Cargo.toml"))
        return undefined;
    const what = {
        path: "the local path",
        branch: "the branch",
        git: "a git source without a tag:",
        url: "a URL without a version:",
    }[value.source];
    return judge_sources_complain(pin, `${what} ${(0,escape_text/* escapeText */.X)(value.text)}`);
}
/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has direct references, which PyPI refuses in an upload. */
function refusedByIndex(pin) {
    if (pin.value.kind === "constraint" || pin.value.kind === "version")
        return undefined;
    const text = "text" in pin.value ? pin.value.text : "";
    return {
        expected: `a version of ${pin.name.name} at ${pin.place}, as an index demands`,
        found: `a direct reference to ${(0,escape_text/* escapeText */.X)(text)}, with which an index refuses the upload`,
        fix: "Require a released version here, or set the check sources=warning if this package goes to no index.",
    };
}
function judge_sources_complain({ name, place }, found) {
    return {
        expected: `a released version of ${name.name} at ${place}`,
        found,
        fix: "Pin a released version, or remove this source, before tagging.",
    };
}
function ships(pin, pins) {
    if (!isUvSource(pin))
        return isRequirement(pin);
    return pins.some((other) => other.path === pin.path && other.name.name === pin.name.name && isRequirement(other));
}
/** The tables that end up in a package's metadata; groups for development do not. */
function isRequirement({ path, place }) {
    return requirements.get((0,own_files/* baseName */.Fl)(path))?.test(place) === true;
}
const requirements = new Map([
    ["pyproject.toml", /^(?:project\.(?:dependencies|optional-dependencies)|tool\.poetry\.dependencies)\b/],
    ["package.json", /^(?:dependencies|optionalDependencies|peerDependencies)\b/],
    ["Cargo.toml", /^(?:target\..+\.)?(?:dependencies|build-dependencies)\b/],
]);
function isUvSource({ place }) {
    return place.startsWith("tool.uv.sources");
}
/** The path where a pin names one: of a folder, of a file, or as a URL of a file. */
function localPath({ value }) {
    const text = value.kind === "artifact-url" || (value.kind === "unpinned" && value.source === "path")
        ? value.text
        : undefined;
    if (text === undefined || /^(?!(?:file|link|portal):)[a-z][a-z0-9+.-]+:/i.test(text))
        return undefined;
    return text.replace(/^(?:file|link|portal):(?:\/\/(?=\/))?/i, "");
}

// EXTERNAL MODULE: ./packages/tag-verification/known.ts
var known = __webpack_require__(50260);
;// CONCATENATED MODULE: ./packages/tag-verification/released-files.ts

/**
 * Leaves out the packages that other tags release, or none. Where the release graph says what is published from here,
 * that decides. Without it, a package whose own version has a tag with its name (`create-vite@9.1.2`) was released by that
 * one, and a tag that carries the name of the package at the top (`hatch-v1.18.0`) is about that one and the members of its
 * workspace, and a project beside them has tags of its own.
 */
function releasedFiles(files, options) {
    if (files.kind === "unknown")
        return files;
    const { packages } = files.value;
    const standings = new Map(packages.map((found) => [found.path, standingOf(found, files.value, options)]));
    const standingAt = (path) => {
        const owner = ownerOf(path, packages);
        return (owner && standings.get(owner.path)) ?? files.value.standing.get(path) ?? "released";
    };
    const isReleased = ({ path }) => standingAt(path) === "released";
    return {
        kind: "known",
        value: {
            files: {
                ...files.value,
                packages: packages.filter(isReleased),
                declared: files.value.declared.filter(isReleased),
                unread: files.value.unread.filter(isReleased),
                pins: files.value.pins.filter(isReleased),
                requirements: files.value.requirements.map(({ pins, unread }) => ({
                    pins: pins.filter(isReleased),
                    unread: unread.filter(isReleased),
                })),
                projects: files.value.projects.filter(isReleased),
            },
            uncertain: files.value.declared.filter(({ path }) => standingAt(path) === "uncertain"),
        },
    };
}
function standingOf(found, { packages, standing, folder }, { tag, published, tags, tagFormat }) {
    if ((0,own_files/* folderOf */.yS)(found.path) === folder || (0,own_files/* folderOf */.yS)(found.path) === "")
        return "released";
    const { ecosystem } = found.name;
    const named = published?.filter((name) => name.ecosystem === ecosystem) ?? [];
    if (named.length > 0 && manifestsWithMembers.has(ecosystem))
        return named.some(({ name }) => name === found.name.name) ? "released" : "elsewhere";
    const tops = packages.filter(({ path }) => (0,own_files/* folderOf */.yS)(path) === folder || (0,own_files/* folderOf */.yS)(path) === "");
    // A Rust extension has a Cargo.toml beside its pyproject.toml, and perhaps a package.json for its tools.
    const beside = packages.filter(({ path }) => (0,own_files/* folderOf */.yS)(path) === (0,own_files/* folderOf */.yS)(found.path));
    if (beside.some((one) => hasOwnTag(one, { tag, tags, tagFormat, tops })))
        return "elsewhere";
    const known = standing.get(found.path);
    switch (known) {
        // A member goes out with its workspace, whether or not others pin it.
        case "member":
            return "released";
        case "uncertain":
            return "uncertain";
        case "excluded":
            return "elsewhere";
        case undefined: {
            const top = packages.find(({ path }) => path === (0,own_files/* baseName */.Fl)(found.path));
            const isBeside = top !== undefined && manifestsWithMembers.has(ecosystem) && top.name.name !== found.name.name;
            return isBeside && isNamedBy(tag, top.spelled) ? "elsewhere" : "released";
        }
    }
}
/** Elsewhere nothing says what belongs to the package at the top. */
const manifestsWithMembers = new Set(["npm", "pypi", "cargo"]);
/**
 * Whether the very version that a package says was tagged under its name. Where the same commit has that version as a release of the
 * repository, too, all move in step, and such a tag is no sign of a life of its own.
 */
function hasOwnTag({ path, spelled, version }, about) {
    if (version.kind !== "static")
        return false;
    const inStep = about.tagFormat.replace("{version}", version.text);
    if (inStep === about.tag)
        return false;
    const names = new Set([spelled, spelled.slice(spelled.lastIndexOf("/") + 1), (0,own_files/* baseName */.Fl)((0,own_files/* folderOf */.yS)(path))].map(plain));
    for (const top of about.tops) {
        const shared = `${plain(top.spelled)}-`;
        // `core-v2.46.4` in the repository of pydantic releases pydantic-core.
        for (const name of [...names])
            if (name.startsWith(shared))
                names.add(name.slice(shared.length));
    }
    const commits = about.tags.flatMap(({ name, commit }) => {
        if (name === about.tag || !name.endsWith(version.text))
            return [];
        const before = name.slice(0, -version.text.length).replace(/(?:(?<![A-Za-z])v)?$/, "");
        return /[-_@/]$/.test(before) && names.has(plain(before.slice(0, -1))) ? [commit] : [];
    });
    return (commits.length > 0 && !about.tags.some(({ name, commit }) => name === inStep && commits.includes(commit)));
}
/** Whether a tag has the name of a package before its version: `hatch-v1.18.0`, `@scope/ui@1.2.3`. */
function isNamedBy(tag, name) {
    const before = plain(/^(?<before>.*?)[-_@/]?v?\d+\.\d+\.\d+/.exec(tag)?.groups?.["before"] ?? "");
    return before !== "" && [plain(name), plain(name.slice(name.lastIndexOf("/") + 1))].includes(before);
}
function plain(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
/** The package that a file belongs to: of its own manifest, or of the nearest one above a module or setup file. */
function ownerOf(path, packages) {
    const own = packages.find((found) => found.path === path);
    if (own !== undefined || !/\.py$|(?:^|\/)setup\.cfg$/.test(path))
        return own;
    const above = packages.filter((found) => (0,own_files/* baseName */.Fl)(found.path) === "pyproject.toml" && (0,own_files/* isInside */.FK)(path, (0,own_files/* folderOf */.yS)(found.path)));
    return above.sort((left, right) => right.path.length - left.path.length)[0];
}

// EXTERNAL MODULE: ./packages/tag-verification/full-history.ts
var full_history = __webpack_require__(73847);
// EXTERNAL MODULE: ./packages/tag-verification/vcs/describe-request.ts + 1 modules
var describe_request = __webpack_require__(47862);
;// CONCATENATED MODULE: ./packages/tag-verification/vcs/local-scheme.ts
/**
 * The local part of the version, `g1234567890.d20260102`, empty where there is none.
 * https://setuptools-scm.readthedocs.io/en/latest/extending/#setuptools_scmlocal_scheme
 */
function applyLocalScheme(configured, found) {
    const names = Array.isArray(configured) ? configured : [configured ?? "node-and-date"];
    for (const name of names) {
        const isKnown = typeof name === "string" && localSchemes.has(name);
        if (!isKnown) {
            return { kind: "unknown", reason: `local_scheme ${JSON.stringify(name)} is code that is not run here` };
        }
        if (name.startsWith("fail-on-uncommitted") || name === "no-local-version-strict") {
            if (found.isDirty)
                return { kind: "fails", reason: "it refuses tracked files that differ from the commit" };
            if (name !== "no-local-version-strict")
                continue;
        }
        return { kind: "text", text: localPart(name, found) };
    }
    return { kind: "text", text: "unknown" };
}
const localSchemes = new Set([
    "node-and-date",
    "node-and-timestamp",
    "dirty-tag",
    "no-local-version",
    "no-local-version-strict",
    "fail-on-uncommitted-changes",
]);
function localPart(name, { commits, isDirty, node, now }) {
    if (name.startsWith("no-local-version"))
        return "";
    if (name === "dirty-tag")
        return isDirty ? "dirty" : "";
    if (commits === 0 && !isDirty)
        return "";
    const digits = now.replaceAll(/\D/g, "");
    const time = digits.slice(0, name === "node-and-timestamp" ? 14 : 8);
    return [node.slice(0, 10), ...(isDirty ? [`d${time}`] : [])].join(".");
}

// EXTERNAL MODULE: ./packages/tag-verification/vcs/python-version.ts
var python_version = __webpack_require__(76741);
;// CONCATENATED MODULE: ./packages/tag-verification/vcs/python-regex.ts
/**
 * A Python regular expression as one of JavaScript that matches the same at the start of a text, or undefined where
 * the two languages differ in it. https://docs.python.org/3/library/re.html#regular-expression-syntax
 */
function pythonRegex(pattern) {
    if (onlyInPython.test(pattern))
        return undefined;
    const translated = pattern
        .replaceAll("(?P<", "(?<")
        .replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>")
        .replaceAll("\\A", "^")
        .replaceAll("\\Z", "$");
    try {
        // `re.match` begins at the first character whether or not the pattern says so.
        return new RegExp(translated, "y");
    }
    catch {
        return undefined;
    }
}
/** Inline flags, comments, conditions, atomic groups, possessive quantifiers, and escapes of other meaning. */
const onlyInPython = /\(\?[aiLmsux-]+[:)]|\(\?[#(>]|[*+?}]\+|\\[NpPuUx0-9]/;

;// CONCATENATED MODULE: ./packages/tag-verification/vcs/tag-reading.ts



/** The version that the tool reads out of a tag's name. */
function readTag(tag, { tool, options }) {
    const prefix = (0,describe_request/* member */.Dc)(options, "tag", "prefix");
    const bare = typeof prefix === "string" && tag.startsWith(prefix) ? tag.slice(prefix.length) : tag;
    const configured = (0,describe_request/* member */.Dc)(options, "tag", "regex") ?? options["tag_regex"];
    // hatch-vcs takes an empty one for none.
    if (configured === "" && tool === "setuptools-scm") {
        return { kind: "fails", reason: "tag_regex is empty" };
    }
    const pattern = typeof configured === "string" && configured !== "" ? configured : defaultPattern;
    const regex = pythonRegex(pattern);
    if (regex === undefined)
        return { kind: "unknown", reason: `tag_regex ${pattern} is not understood here` };
    const groups = countGroups(regex);
    if (groups === 0 || (groups > 1 && !pattern.includes("(?P<version>"))) {
        return { kind: "fails", reason: "tag_regex has no group named version" };
    }
    const match = regex.exec(bare);
    const text = groups === 1 ? match?.[1] : match?.groups?.["version"];
    if (match === null || text === undefined || text === "") {
        return { kind: "fails", reason: `tag_regex finds no version in the tag ${tag}` };
    }
    const isNormalized = options["normalize"] !== false;
    const end = match[0].lastIndexOf(text) + text.length;
    const suffix = match[0].slice(end);
    const version = (suffix === "" ? undefined : (0,python_version/* parsePythonVersion */.y)(text + suffix, isNormalized)) ??
        (0,python_version/* parsePythonVersion */.y)(text, isNormalized);
    return version === undefined
        ? { kind: "fails", reason: `the tag ${tag} holds ${text}, which is no Python version` }
        : { kind: "version", version };
}
/** https://github.com/pypa/setuptools-scm: what its documentation gives as the default of `tag_regex`. */
const defaultPattern = String.raw `^(?:[\w-]+-)?(?P<version>[vV]?\d+(?:\.\d+){0,2}[^\+]*)(?:\+.*)?$`;
function countGroups(regex) {
    // An alternative that matches nothing makes every group show up in the result.
    return (new RegExp(`${regex.source}|`).exec("")?.length ?? 1) - 1;
}

;// CONCATENATED MODULE: ./packages/tag-verification/vcs/version-scheme.ts
/**
 * The public part of the version by one of the schemes that setuptools-scm brings along.
 * https://setuptools-scm.readthedocs.io/en/latest/extending/#available-implementations
 */
function applyVersionScheme(configured, found) {
    const name = Array.isArray(configured) ? configured[0] : (configured ?? "guess-next-dev");
    const scheme = typeof name === "string" ? schemes.get(name) : undefined;
    if (scheme === undefined) {
        return { kind: "unknown", reason: `version_scheme ${JSON.stringify(name)} is code that is not run here` };
    }
    const isExact = found.commits === 0 && !found.isDirty;
    if (isExact || name === "only-version")
        return { kind: "text", text: found.version.public };
    return scheme(found);
}
const byFragments = () => ({
    kind: "unknown",
    reason: "this version_scheme looks at more than tags where a commit is not exactly tagged",
});
const schemes = new Map([
    ["guess-next-dev", (found) => withDistance(nextOf(found.version.public), found)],
    ["no-guess-dev", (found) => withDistance(postOf(found.version.public), found)],
    ["only-version", ({ version }) => ({ kind: "text", text: version.public })],
    ["post-release", ({ version, commits }) => ({ kind: "text", text: `${version.public}.post${commits}` })],
    ["semver-pep440", simplified],
    ["python-simplified-semver", simplified],
    ["semver-pep440-release-branch", releaseBranch],
    ["release-branch-semver", releaseBranch],
    ["calver-by-date", byFragments],
    ["towncrier-fragments", byFragments],
    ["towncrier-fragments-zerover", byFragments],
]);
function simplified(found) {
    return withDistance(nextSemver(found.version, found.branch.includes("feature") ? 2 : 3), found);
}
function releaseBranch(found) {
    const { version, branch } = found;
    const last = branch.slice(branch.lastIndexOf("/") + 1);
    const named = /^(?:[\w-]+-)?(?<version>[vV]?\d+(?:\.\d+){0,2}[^+]*)(?:\+.*)?$/.exec(last)?.groups?.["version"];
    const line = (text) => text.split(".").slice(0, 2).join(".");
    const isOfLine = named !== undefined && line(named.replace(/^v/, "")) === line(version.public);
    return withDistance(isOfLine ? nextOf(version.public) : nextSemver(version, 2), found);
}
function withDistance(guessed, { commits }) {
    return guessed.kind === "text" ? { kind: "text", text: `${guessed.text}.dev${commits}` } : guessed;
}
/** The version after this one: without `.dev0`, or with the last number raised. */
function nextOf(text) {
    if (text.includes(".dev"))
        return withoutDev(text);
    const match = /^(?<before>.*?)(?<last>\d+)$/s.exec(text)?.groups;
    if (match?.["last"] === undefined) {
        return { kind: "fails", reason: `${text} does not end with a number that can be raised` };
    }
    return { kind: "text", text: `${match["before"] ?? ""}${BigInt(match["last"]) + 1n}` };
}
function postOf(text) {
    if (text.includes(".dev"))
        return withoutDev(text);
    return text.includes("post")
        ? { kind: "fails", reason: `${text} is a post release already` }
        : { kind: "text", text: `${text}.post1` };
}
function withoutDev(text) {
    const [before, after] = [text.slice(0, text.lastIndexOf(".dev")), text.slice(text.lastIndexOf(".dev") + 4)];
    return after === "0"
        ? { kind: "text", text: before }
        : { kind: "fails", reason: `${text} has a development number of its own` };
}
function nextSemver({ epoch, release, dev }, retain) {
    const kept = dev === 0 ? [...release] : padded(release.slice(0, retain), retain);
    const last = kept.length - 1;
    const raised = dev === 0 ? kept : kept.map((part, index) => (index === last ? part + 1 : part));
    return { kind: "text", text: `${epoch === 0 ? "" : `${epoch}!`}${padded(raised, 3).join(".")}` };
}
function padded(parts, length) {
    return [...parts, ...Array.from({ length: Math.max(0, length - parts.length) }, () => 0)];
}

;// CONCATENATED MODULE: ./packages/tag-verification/vcs/built-version.ts





/**
 * The version that hatch-vcs and setuptools-scm (10) give a package here. `described` is what their `git describe`
 * prints, without a mark for a dirty tree; undefined where it finds no tag.
 */
function builtVersion(project, found) {
    const { options } = project;
    const { checkout } = found;
    const foreign = foreignOption(project);
    if (foreign !== undefined)
        return foreign;
    const start = startOf(project, found);
    if (start.kind !== "start")
        return start;
    const { version, tag, commits, isDirty } = start;
    const shallow = preParse(options, checkout, tag !== undefined && commits === 0);
    if (shallow !== undefined)
        return shallow;
    const scope = (0,describe_request/* member */.Dc)(options, "scm", "git", "distance_scope");
    if (scope !== undefined && scope !== false && (commits > 0 || isDirty)) {
        return { kind: "unknown", reason: "scm.git.distance_scope counts by folders" };
    }
    const main = applyVersionScheme(options["version_scheme"], {
        version,
        commits,
        isDirty,
        branch: checkout.branch ?? "HEAD",
    });
    if (main.kind !== "text")
        return { kind: main.kind, reason: main.reason };
    const local = applyLocalScheme(options["local_scheme"], {
        commits,
        isDirty,
        node: `g${checkout.commit}`,
        now: checkout.now,
    });
    if (local.kind !== "text")
        return { kind: local.kind, reason: local.reason };
    const parts = [
        ...new Set([...(version.local?.split(".") ?? []), ...local.text.split(".")].filter(Boolean)),
    ];
    const text = parts.length === 0 ? main.text : `${main.text}+${parts.join(".")}`;
    return { kind: "built", version: (0,python_version/* normalizePythonVersion */.G)(text), tag, commits, isDirty };
}
/** The version of a package that git tells nothing about: `fallback_version` as it is, else an error. */
function builtWithoutGit({ options }) {
    if (options["parentdir_prefix_version"] !== undefined) {
        return { kind: "unknown", reason: "parentdir_prefix_version takes the version from a folder's name" };
    }
    const fallback = options["fallback_version"];
    return typeof fallback === "string"
        ? { kind: "built", version: (0,python_version/* normalizePythonVersion */.G)(fallback), tag: undefined, commits: 0, isDirty: false }
        : { kind: "fails", reason: "it finds no git repository at its root" };
}
function startOf(project, found) {
    const { checkout, described } = found;
    if (described === undefined) {
        const fallback = project.options["fallback_version"];
        const text = typeof fallback === "string" && fallback !== "" ? fallback : "0.0";
        const version = (0,python_version/* parsePythonVersion */.y)(text, project.options["normalize"] !== false);
        if (version === undefined)
            return { kind: "fails", reason: `fallback_version ${text} is no version` };
        const isDirty = checkout.modified.length > 0;
        return { kind: "start", version, tag: undefined, commits: checkout.history, isDirty };
    }
    const { tag = described, commits = "0" } = suffix.exec(described)?.groups ?? {};
    const reading = readTag(tag, project);
    if (reading.kind !== "version")
        return reading;
    const isDirty = found.seesDirt && checkout.modified.length > 0;
    return { kind: "start", version: reading.version, tag, commits: Number(commits), isDirty };
}
/** `v1.2.3-4-gabcdef`; a tag may hold dashes itself. */
const suffix = /^(?<tag>.+)-(?<commits>\d+)-g[0-9a-f]+$/;
function preParse(options, { isShallow }, isTagged) {
    switch ((0,describe_request/* member */.Dc)(options, "scm", "git", "pre_parse") ?? "warn_on_shallow") {
        case "warn_on_shallow":
            return undefined;
        case "fail_on_shallow":
            return isShallow && !isTagged ? { kind: "fails", reason: "the clone is shallow" } : undefined;
        case "fetch_on_shallow":
            return isShallow ? { kind: "unknown", reason: "scm.git.pre_parse fetches history first" } : undefined;
        default:
            return { kind: "unknown", reason: "scm.git.pre_parse looks at more than tags" };
    }
}
/** Options that run code, and such that the tool does not know and stops at. */
function foreignOption({ tool, options }) {
    for (const name of ["version_cls", "parse"]) {
        if (options[name] !== undefined) {
            return { kind: "unknown", reason: `${name} is code that is not run here` };
        }
    }
    const known = tool === "hatch-vcs" ? hatchOptions : scmOptions;
    const foreign = Object.keys(options).find((name) => !known.has(name));
    return foreign === undefined ? undefined : { kind: "fails", reason: `it knows no option ${foreign}` };
}
/** The parameters of `setuptools_scm.get_version`, to which hatch-vcs hands its raw options. */
const hatchOptions = new Set([
    ...["root", "relative_to", "fallback_root", "search_parent_directories", "dist_name", "normalize"],
    ...["version_scheme", "local_scheme", "tag_regex", "fallback_version", "parentdir_prefix_version"],
    ...[
        "git_describe_command",
        "scm",
        "version_file",
        "version_file_template",
        "write_to",
        "write_to_template",
    ],
]);
const scmOptions = new Set([...hatchOptions, "tag", "project_path", "write_to_source", "parent"]);

;// CONCATENATED MODULE: ./packages/tag-verification/vcs/git-root.ts
/**
 * Where a tool looks for the repository: at its top; in a folder of it, where there is none; or where only the
 * machine that builds can tell. `folder` is that of the manifest, from the top of the repository.
 */
function gitRoot(folder, { options }) {
    const root = options["root"] ?? ".";
    if (typeof root !== "string" || root.startsWith("/") || /^[A-Za-z]:|\\/.test(root))
        return "elsewhere";
    const steps = folder === "" ? [] : folder.split("/");
    for (const step of root.split("/")) {
        if (step === "" || step === ".")
            continue;
        if (step !== "..")
            steps.push(step);
        else if (steps.pop() === undefined)
            return "elsewhere";
    }
    return steps.length === 0 || options["search_parent_directories"] === true ? "top" : "folder";
}

// EXTERNAL MODULE: ./packages/tag-verification/vcs/overrides.ts
var overrides = __webpack_require__(62409);
;// CONCATENATED MODULE: ./packages/tag-verification/vcs/build-of.ts






/** The version that a package would be built with here. */
function buildOf(project, facts) {
    const { path, vcs } = project;
    if (vcs === undefined)
        return { kind: "unknown", reason: whyUnknown(project) };
    const hindrance = hindranceIn(vcs);
    if (hindrance !== undefined)
        return { kind: "fails", reason: hindrance };
    const override = (0,overrides/* overrideOf */.O)(project, facts.overrides);
    if (override !== undefined && override.kind !== "version")
        return override;
    if (override !== undefined) {
        const version = (0,python_version/* normalizePythonVersion */.G)(override.version);
        return {
            kind: "built",
            version,
            tag: undefined,
            commits: 0,
            isDirty: false,
            pretendedBy: override.variable,
        };
    }
    const { checkout } = facts;
    const root = gitRoot((0,own_files/* folderOf */.yS)(path), vcs);
    if (root === "folder")
        return builtWithoutGit(vcs);
    if (root === "elsewhere")
        return { kind: "unknown", reason: "its root lies outside of this repository" };
    const request = (0,describe_request/* describeRequest */.Ng)(vcs);
    if (request.kind === "unknown")
        return request;
    return builtVersion(vcs, {
        described: facts.described.get(path),
        seesDirt: request.seesDirt,
        checkout,
    });
}
/** https://setuptools-scm.readthedocs.io/en/latest/usage/#at-build-time */
function whyUnknown({ path, tool }) {
    return tool === "setuptools-scm" && (0,own_files/* baseName */.Fl)(path) === "pyproject.toml"
        ? "setuptools-scm is asked neither by a table [tool.setuptools_scm] nor by its extra simple, and without either a build may be 0.0.0"
        : `the rules of ${tool} are not known here`;
}
/** hatch-vcs hands its raw options on, and setuptools-scm stops at a file to be written without the name of the package. */
function hindranceIn({ tool, options }) {
    return tool === "hatch-vcs" && options["version_file"] !== undefined
        ? "version_file stands among the raw-options; the build hook of hatch-vcs writes that file"
        : undefined;
}

;// CONCATENATED MODULE: ./packages/tag-verification/judge-vcs-version.ts






/** What a tool makes of the repository must be the version of the tag. */
function judgeVcsVersion(options) {
    const { tag, version, files, builds } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (files.kind === "unknown")
        return [cannotTell(`a build of ${wanted}`, files)];
    if (builds.kind === "unknown") {
        return files.value.projects.length === 0 ? [] : [cannotTell(`a build of ${wanted}`, builds)];
    }
    return [
        ...notCheckedOut(tag, builds.value),
        ...judgeProjects({ tag, wanted, projects: files.value.projects, facts: builds.value }),
    ];
}
/** What later steps build is what is checked out, whatever the tag has: also where no version comes from git. */
function notCheckedOut(tag, { elsewhere, checkout, isPushed }) {
    if (elsewhere === undefined)
        return [];
    return [
        {
            expected: `${tag} to be checked out, because what is checked out here is what gets built`,
            found: `HEAD on ${elsewhere.slice(0, 12)}, while ${tag} stands on ${checkout.commit.slice(0, 12)}`,
            fix: `Give the actions/checkout step of this job these lines:\n  with:\n    ref: ${isPushed ? "${{ github.ref }}" : `refs/tags/${tag}`}\n    fetch-depth: 0\nA step before this one must not commit. Where this job builds nothing, set vcs-version=warning in the input "checks".`,
        },
    ];
}
function judgeProjects({ tag, wanted, projects, facts, }) {
    const ours = projects.filter((project) => isReleasedBy(project, tag));
    const [first] = projects;
    if (ours.length === 0 && first !== undefined) {
        return [
            {
                expected: `a tag that the build of ${first.path} reads its version from`,
                found: `"${(0,escape_text/* escapeText */.X)(tag)}", which its options pass by`,
                fix: `Tag in the form that ${first.path} is configured for, or correct its options.`,
                file: first.path,
            },
        ];
    }
    return ours.flatMap((project) => judgeProject(project, { tag, wanted, facts }) ?? []);
}
/** In a repository of several packages each looks for tags of its own. */
function isReleasedBy({ vcs }, tag) {
    if (vcs === undefined)
        return true;
    const request = (0,describe_request/* describeRequest */.Ng)(vcs);
    if (request.kind === "request" && !(0,describe_request/* considers */.Rd)(request, tag))
        return false;
    return readTag(tag, vcs).kind !== "fails";
}
function judgeProject(project, context) {
    const { tag, wanted, facts } = context;
    const expected = `a build of ${wanted} from ${project.path}`;
    const built = buildOf(project, facts);
    if (built.kind === "built") {
        if (built.version === wanted)
            return undefined;
        const { found, fix } = explain(built, { tag, facts });
        return {
            expected,
            found,
            fix,
            file: built.isDirty ? (facts.checkout.modified[0] ?? project.path) : project.path,
        };
    }
    return {
        expected,
        found: built.kind === "fails" ? `no build: ${built.reason}` : `unknown: ${built.reason}`,
        fix: built.kind === "fails"
            ? `Correct the options of ${project.tool} in ${project.path}.`
            : 'Look what the build makes of this commit, and then set vcs-version=warning in the input "checks".',
        file: project.path,
    };
}
function explain(built, { tag, facts }) {
    const { version, commits } = built;
    const { modified, isShallow } = facts.checkout;
    if (built.pretendedBy !== undefined) {
        const variable = (0,escape_text/* escapeText */.X)(built.pretendedBy);
        return {
            found: `${(0,escape_text/* escapeText */.X)(version)}, because ${variable} is set`,
            fix: `Remove ${variable} from this job.`,
        };
    }
    if (built.isDirty) {
        const names = modified.slice(0, 5).map((path) => (0,escape_text/* escapeText */.X)(path));
        const more = modified.length > names.length ? ` and ${modified.length - names.length} more` : "";
        return {
            found: `${version}, because tracked files differ from the commit: ${names.join(", ")}${more}`,
            fix: "Undo the change (git restore), or commit it before tagging. A step that edits tracked files, with sed for example, makes the build another version.",
        };
    }
    if (built.tag === undefined) {
        const reason = isShallow
            ? "this clone is shallow and has no tag"
            : "this clone has no tag that it looks at";
        return { found: `${version}, because ${reason}`, fix: full_history/* fullHistory */.i };
    }
    if (built.tag === tag) {
        return commits > 0
            ? {
                found: `${version}, because ${tag} stands ${commits} commit${commits === 1 ? "" : "s"} below`,
                fix: "Build from the tagged commit.",
            }
            : {
                found: `${version}, by the options of the build`,
                fix: "Correct tag_regex or version_scheme, so that the tag's version comes out.",
            };
    }
    return commits > 0
        ? {
            found: `${version}, because the nearest tag is ${(0,escape_text/* escapeText */.X)(built.tag)}`,
            fix: "Tag this commit, and fetch the tag before building.",
        }
        : {
            found: `${version}, because the build takes the tag ${(0,escape_text/* escapeText */.X)(built.tag)} of the same commit`,
            fix: `Tag another commit, or delete ${(0,escape_text/* escapeText */.X)(built.tag)}. An annotated tag is taken before a lightweight one, and the newest annotated one first.`,
        };
}

;// CONCATENATED MODULE: ./packages/tag-verification/plan.ts












/**
 * Judges a tag by the facts.
 * @throws {UsageError} `tag-format-template`.
 */
function plan(tag, policy, facts) {
    const version = readVersion(tag, policy);
    if ("found" in version) {
        return {
            tag,
            version: undefined,
            existing: undefined,
            findings: [finding(policy, "tag-format", version)],
        };
    }
    const others = facts.tags.kind === "known"
        ? readVersions(facts.tags.value.filter(({ name }) => name !== tag), policy.tagFormat)
        : undefined;
    const released = releasedFiles(facts.files, {
        tag,
        published: policy.suite?.published,
        tags: facts.tags.kind === "known" ? facts.tags.value : [],
        tagFormat: policy.tagFormat,
    });
    const files = released.kind === "unknown" ? released : (0,known/* known */.eO)(released.value.files);
    const complaints = {
        "static-version": () => judgeStaticVersion({
            version,
            placeholder: policy.placeholder,
            files: released,
            foreignAppVersions: new Set(policy.suite?.appVersions),
        }),
        "vcs-version": () => judgeVcsVersion({ tag, version, files, builds: facts.builds }),
        "moved-tag": () => judgeMovedTag({
            tag,
            spelled: (0,version_spelling/* formatSemver */.a)(version),
            commit: facts.commit,
            publication: facts.publication,
        }),
        sources: () => judgeSources(files, policy.suite?.publishesToPypi),
        lock: () => judgeLock(facts.files, policy.suite?.names),
        "release-please": () => judgeReleasePlease({
            version,
            mode: releasePleaseMode(policy),
            files: facts.files,
            releasePlease: facts.releasePlease,
        }),
        branch: () => {
            const isOldLine = others?.some((other) => isLaterLine(other.version, version)) === true;
            return listOf(judgeBranch(facts.branch, { version, isOldLine }));
        },
        order: () => listOf(judgeOrder({ version, tagFormat: policy.tagFormat, scope: policy.order, others, facts })),
    };
    return {
        tag,
        version,
        existing: others?.map((other) => other.version),
        findings: checks/* checkNames */.LN.flatMap((check) => check === "tag-format" || policy.checks[check] === "off"
            ? []
            : complaints[check]().map((complaint) => finding(policy, check, complaint))),
    };
}
function isLaterLine(one, other) {
    return one.major > other.major || (one.major === other.major && one.minor > other.minor);
}
/** A graph that says so requires it as the workflow would. */
function releasePleaseMode({ releasePlease = "auto", suite }) {
    return releasePlease === "auto" && suite?.releasePlease === true ? "required" : releasePlease;
}
function listOf(complaint) {
    return complaint === undefined ? [] : [complaint];
}
function readVersion(tag, policy) {
    try {
        const version = (0,release_model_tag/* parseTag */.ED)(tag, policy.tagFormat);
        const identifier = version.prerelease?.identifier;
        if (identifier === undefined || policy.prereleaseIdentifiers.includes(identifier))
            return version;
        return {
            expected: `a pre-release among ${policy.prereleaseIdentifiers.join(", ") || "(none)"}`,
            found: `${tag}, which is of the kind ${identifier}`,
            fix: 'Tag another version, or allow the kind by the input "prerelease-identifiers".',
        };
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return error;
        throw error;
    }
}
/** The versions among tags; a tag of another form (a floating `v1`, another component's) is not ours to judge. */
function readVersions(tags, tagFormat) {
    const read = (0,tag_series/* tagSeriesReader */.t)(tagFormat);
    return tags.flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ tag: name, commit, version }];
    });
}
function finding(policy, check, complaint) {
    const { expected, found, fix, file, line, isHint } = complaint;
    return {
        code: check,
        level: isHint === true || policy.checks[check] === "warning" ? "warning" : "error",
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        expected,
        found,
        fix,
    };
}


/***/ }),

/***/ 42711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ manifestFile),
/* harmony export */   Z: () => (/* binding */ configFile)
/* harmony export */ });
/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
const configFile = "release-please-config.json";
const manifestFile = ".release-please-manifest.json";


/***/ }),

/***/ 47862:
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

/***/ 62409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ overrideOf),
/* harmony export */   l: () => (/* binding */ overridesIn)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76741);

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

/***/ 76741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ normalizePythonVersion),
/* harmony export */   y: () => (/* binding */ parsePythonVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
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


/***/ }),

/***/ 78316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52552);

/**
 * The version a tag names; undefined for one of another form.
 * @throws {UsageError} `tag-format-template`.
 */
function versionOfTag(tag, tagFormat) {
    return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .tagReader */ .uO)(tagFormat)(tag);
}


/***/ })

};

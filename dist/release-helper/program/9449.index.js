export const id = 9449;
export const ids = [9449];
export const modules = {

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

/***/ 20513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ edgePolicy),
/* harmony export */   Xt: () => (/* binding */ appVersionCharts),
/* harmony export */   vW: () => (/* binding */ edgeWiden)
/* harmony export */ });
/** How pins of `upstream` are rewritten in `downstream`: what the edge says, else the repository, else the defaults. */
function edgePolicy(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return need?.pin ?? repository?.pin ?? graph.defaults.pin;
}
/** Whether upper bounds on `upstream` are raised in `downstream`: what the edge says, else the repository, else the defaults. */
function edgeWiden(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return (need ?? repository ?? graph.defaults).widen === true;
}
/** The `Chart.yaml` files of `downstream` whose `appVersion` shows the version of `upstream`. */
function appVersionCharts(graph, { upstream, downstream }) {
    const charts = graph.repositories.get(downstream)?.appVersions ?? new Map();
    return [...charts].filter(([, shown]) => shown === upstream).map(([path]) => path);
}


/***/ }),

/***/ 14045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ observeStatus)
/* harmony export */ });
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29714);
/* harmony import */ var _release_actions_pinning__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48082);
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71130);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68141);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);




/** Reads every repository of the graph, in parallel. Nothing is fetched and nothing is changed. */
async function observeStatus(options) {
    const { machine, graph, clones } = options;
    const names = [...graph.repositories.keys()].flatMap((repository) => (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_0__/* .packageNamesOf */ .W)(graph, repository));
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(machine.parallelism);
    const observed = await Promise.all([...graph.repositories.values()].map((entry) => limit(async () => {
        const directory = clones.get(entry.name);
        if (directory === undefined)
            return [entry.name, { kind: "missing", repository: entry.name }];
        options.onProgress(`reading ${entry.name}`);
        const clone = await (0,_release_actions_suite__WEBPACK_IMPORTED_MODULE_2__/* .observeClone */ .I)(machine, entry, directory);
        const facts = clone.head === undefined
            ? { manifests: [], locks: [], problems: [] }
            : await (0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_3__/* .observePins */ .L)((0,_release_actions_pinning__WEBPACK_IMPORTED_MODULE_4__/* .commitTree */ .S)(machine.git(directory), clone.head), names, {
                charts: [...entry.appVersions.keys()],
                gitops: entry.gitops,
            });
        return [entry.name, { kind: "found", clone, facts }];
    })));
    return new Map(observed);
}


/***/ }),

/***/ 16309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ needsAttention),
  w: () => (/* binding */ planStatus)
});

// EXTERNAL MODULE: ./packages/lockfiles/governs.ts
var governs = __webpack_require__(68731);
// EXTERNAL MODULE: ./packages/lockfiles/mismatches.ts + 5 modules
var mismatches = __webpack_require__(66487);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/pinning/plan.ts + 3 modules
var pinning_plan = __webpack_require__(91074);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(58973);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/compare-edges.ts
/** Compares the graph's edges with those found in manifests, each reported once. */
function compareEdges(graph, foundEdges) {
    const declared = byKey([...graph.repositories.values()].flatMap(({ name, needs }) => needs.map(({ repository }) => ({ upstream: repository, downstream: name }))));
    const inside = ({ upstream, downstream }) => upstream !== downstream && graph.repositories.has(upstream) && graph.repositories.has(downstream);
    const found = byKey([...foundEdges].filter(inside));
    return {
        undeclared: [...found].filter(([key]) => !declared.has(key)).map(([, edge]) => edge),
        unfounded: [...declared].filter(([key]) => !found.has(key)).map(([, edge]) => edge),
    };
}
function byKey(edges) {
    // No name of a repository holds a slash.
    return new Map(edges.map((edge) => [`${edge.upstream}/${edge.downstream}`, edge]));
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(71130);
// EXTERNAL MODULE: ./packages/release-model/release-graph/edge-policy.ts
var edge_policy = __webpack_require__(20513);
;// CONCATENATED MODULE: ./packages/status/plan.ts





/** Judges the whole suite, in the order of the waves. Pure. */
function planStatus(graph, observations) {
    return (0,waves/* waves */.L)(graph).flatMap((wave, index) => wave.map((repository) => judge(graph, repository, index + 1, observations)));
}
/** Whether a person has something to do here. */
function needsAttention(status) {
    if (status.kind === "missing")
        return true;
    return (status.problems.length > 0 ||
        status.undeclared.length > 0 ||
        status.unfounded.length > 0 ||
        status.pins.some(({ outcome: { kind } }) => !settled.has(kind)) ||
        status.locks.some(({ mismatches: found }) => found.length > 0));
}
/** A pin whose upstream is missing is that clone's problem, which is reported there. */
const settled = new Set(["current", "kept", "unknown"]);
function judge(graph, repository, wave, observations) {
    const observation = observations.get(repository);
    if (observation?.kind !== "found")
        return { kind: "missing", repository, wave };
    const { clone, facts } = observation;
    const targets = targetsFor(graph, repository, observations);
    const plan = (0,pinning_plan/* planPins */.O)(facts, targets.map(({ target }) => target), { locks: false });
    const known = targets.flatMap(({ target, upstream }) => {
        const keys = new Set(target.release.names.map(package_name/* packageKey */.MO));
        return plan.outcomes
            .filter(({ pin }) => keys.has((0,package_name/* packageKey */.MO)(pin.name)))
            .map((outcome) => ({ upstream, latest: target.release.version, outcome }));
    });
    const unreleased = [...graph.repositories.keys()].filter((name) => name !== repository && !targets.some(({ upstream }) => upstream === name));
    const written = readPins(facts.manifests);
    const pins = [...known, ...unknownPins(graph, unreleased, written.pins)];
    const found = [...new Set(pins.map(({ upstream }) => upstream))].map((upstream) => ({
        upstream,
        downstream: repository,
    }));
    const edges = compareEdges(graph, found);
    const unread = [...facts.problems, ...written.problems];
    return {
        kind: "found",
        repository,
        wave,
        clone,
        pins,
        locks: locksOf(observation, pins),
        undeclared: edges.undeclared
            .filter((edge) => edge.downstream === repository)
            .map(({ upstream }) => upstream),
        // What cannot be read, a clone or a file in it, may hold the pin that seems to be missing.
        unfounded: clone.head === undefined || unread.length > 0
            ? []
            : edges.unfounded.filter((edge) => edge.downstream === repository).map(({ upstream }) => upstream),
        problems: [...clone.problems, ...unread],
    };
}
/** Every other repository's latest release: edges the graph lacks show up only when all are looked for. */
function targetsFor(graph, repository, observations) {
    return [...graph.repositories.keys()].flatMap((upstream) => {
        const observation = observations.get(upstream);
        const latest = observation?.kind === "found" ? observation.clone.latest : undefined;
        if (upstream === repository || latest === undefined)
            return [];
        const release = {
            repository: upstream,
            names: (0,package_names/* packageNamesOf */.W)(graph, upstream),
            version: latest.version,
            tag: latest.name,
            commit: latest.commit,
        };
        const edge = { upstream, downstream: repository };
        const target = {
            release,
            // Whether a pin is behind does not depend on how it will be written when it moves next: `>=1.4.0` names 1.4.0.
            policy: "keep",
            widen: (0,edge_policy/* edgeWiden */.vW)(graph, edge),
            appVersionCharts: (0,edge_policy/* appVersionCharts */.Xt)(graph, edge),
        };
        return [{ upstream, target }];
    });
}
/** The pins on upstreams of which no release is known. */
function unknownPins(graph, upstreams, pins) {
    const owners = new Map(upstreams.flatMap((upstream) => (0,package_names/* packageNamesOf */.W)(graph, upstream).map((name) => [(0,package_name/* packageKey */.MO)(name), upstream])));
    return pins.flatMap((pin) => {
        const upstream = owners.get((0,package_name/* packageKey */.MO)(pin.name));
        return upstream === undefined ? [] : [{ upstream, latest: undefined, outcome: { kind: "unknown", pin } }];
    });
}
/** Every pin that can be read, and what is wrong with the files that cannot. */
function readPins(sources) {
    const pins = [];
    const problems = [];
    for (const source of sources) {
        try {
            pins.push(...(0,plan_manifest/* readManifest */.WI)(source));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
        }
    }
    return { pins, problems };
}
function locksOf({ facts }, pins) {
    const paths = facts.locks.map(({ path }) => path);
    return facts.locks.map((lock) => {
        const governed = pins.map(({ outcome }) => outcome.pin).filter((pin) => (0,governs/* governs */.VL)(lock, pin.path, paths));
        return {
            path: lock.path,
            mismatches: (0,mismatches/* mismatches */.v)(governed, lock).map(({ pin, locked }) => ({
                name: pin.name.name,
                wanted: "text" in pin.value ? pin.value.text : "",
                locked,
            })),
        };
    });
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bumpOf),
/* harmony export */   z: () => (/* binding */ nextRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);


const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)$/,
    headerCorrespondence: ["type", "scope", "breaking", "subject"],
    noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
});
/** The strongest bump that any of the commit messages asks for. */
function bumpOf(messages) {
    let strongest = "none";
    for (const message of messages) {
        const bump = bumpOfOne(message);
        if (bump === "major")
            return "major";
        if (bump === "minor" || (bump === "patch" && strongest === "none"))
            strongest = bump;
    }
    return strongest;
}
/**
 * The version the commits since `latest` lead to, or undefined when they lead to none. Below 1.0.0 a breaking
 * change is a minor step (https://semver.org/#spec-item-4). A repository without a release begins at 0.1.0.
 */
function nextRelease(latest, bump) {
    if (latest === undefined)
        return { major: 0, minor: 1, patch: 0 };
    if (bump === "none")
        return undefined;
    return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .nextVersion */ .yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
}
function bumpOfOne(message) {
    // The parser refuses an empty message; git allows one.
    if (message.trim() === "")
        return "none";
    const commit = parser.parse(message);
    if (commit["breaking"] === "!" || commit.notes.length > 0)
        return "major";
    if (commit["type"] === "feat")
        return "minor";
    return commit["type"] === "fix" || commit["type"] === "perf" || commit["type"] === "revert"
        ? "patch"
        : "none";
}


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ observeClone),
/* harmony export */   O: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52552);
/* harmony import */ var _next_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2416);


/** Reads where one clone stands. Nothing is fetched and nothing is changed. */
async function observeClone(machine, repository, directory) {
    const git = machine.git(directory);
    const own = `refs/heads/${repository.branch}`;
    const remotes = `refs/remotes/origin/${repository.branch}`;
    const [{ branch, modified }, { tags, branches }, isShallow] = await Promise.all([
        git.workTree(),
        git.references([own, remotes]),
        git.isShallow(),
    ]);
    const head = await resolveHead(git, branches.get(own), branches.get(remotes));
    const versions = versionTags(tags, repository.tag);
    const latest = versions.find(({ version }) => !(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version)) ?? versions[0];
    const since = head.local === undefined ? [] : await git.commits(rangeSince(latest, head.local));
    return {
        repository: repository.name,
        directory,
        branch,
        defaultBranch: repository.branch,
        head: head.local,
        behindRemote: head.behind,
        modified,
        tags: versions,
        latest,
        commitsSinceLatest: since.length,
        next: head.local === undefined
            ? undefined
            : (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRelease */ .z)(latest?.version, (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpOf */ .u)(since.map(({ message }) => message))),
        problems: problemsOf({ directory, wanted: repository.branch, branch, head: head.local, isShallow }),
    };
}
function problemsOf(clone) {
    const { directory, wanted, branch, head, isShallow } = clone;
    const problems = [];
    if (head === undefined) {
        problems.push({
            code: "branch-missing",
            expected: `a commit on ${wanted}, its default branch by the graph, in ${directory}`,
            found: branch === undefined || branch === wanted ? "none" : `none; ${branch} is checked out`,
            fix: `Fetch the branch, or say \`branch: ${branch ?? "NAME"}\` in the graph.`,
        });
    }
    if (isShallow) {
        problems.push({
            code: "shallow-clone",
            expected: `the whole history and its tags in ${directory}`,
            found: "a shallow clone: releases may be missing here",
            fix: `git -C ${directory} fetch --unshallow --tags`,
        });
    }
    return problems;
}
/** The tags that name a version in the repository's format, highest first. Others are somebody else's. */
function versionTags(tags, format) {
    const read = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .tagReader */ .uO)(format);
    return tags
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version));
}
async function resolveHead(git, local, remote) {
    if (local === undefined || remote === undefined || local === remote)
        return { local: local ?? remote, behind: 0 };
    return { local, behind: await git.count({ from: local, to: remote }) };
}
function rangeSince(latest, head) {
    return latest === undefined ? { to: head } : { from: latest.commit, to: head };
}


/***/ })

};

export const id = 516;
export const ids = [516];
export const modules = {

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/* unused harmony export ecosystems */
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = (/* unused pure expression or super */ null && (["pypi", "npm", "cargo", "helm", "image", "github", "component"]));
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

/***/ 4443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ induce),
/* harmony export */   Pe: () => (/* binding */ index),
/* harmony export */   XU: () => (/* binding */ compactOf)
/* harmony export */ });
/* unused harmony export compact */
/** Edges as pairs of indices, upstream and downstream in turn. Counts, then places: no list per node is made. */
function compact(size, pairs) {
    const starts = new Uint32Array(size + 1);
    for (let at = 0; at < pairs.length; at += 2)
        starts[index(pairs, at) + 1] = index(starts, index(pairs, at) + 1) + 1;
    for (let node = 0; node < size; node += 1)
        starts[node + 1] = index(starts, node) + index(starts, node + 1);
    const next = starts.slice();
    const targets = new Uint32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) {
        const upstream = index(pairs, at);
        const place = index(next, upstream);
        targets[place] = index(pairs, at + 1);
        next[upstream] = place + 1;
    }
    return { size, starts, targets };
}
/** What remains of the graph between `nodes`, which are in ascending order and renumbered from 0. */
function induce({ size, starts, targets }, nodes) {
    const renumbered = new Int32Array(size).fill(-1);
    for (const [position, node] of nodes.entries())
        renumbered[node] = position;
    const pairs = [];
    for (const [position, node] of nodes.entries()) {
        for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
            const target = index(renumbered, index(targets, at));
            if (target >= 0)
                pairs.push(position, target);
        }
    }
    return compact(nodes.length, Uint32Array.from(pairs));
}
/** The graph by position. Made once per graph. */
function compactOf(graph) {
    const known = made.get(graph);
    if (known !== undefined)
        return known;
    const names = [...graph.repositories.keys()];
    const positions = new Map();
    for (const [position, name] of names.entries())
        positions.set(name, position);
    const pairs = new Uint32Array(2 * countNeeds(graph));
    let filled = 0;
    let downstream = 0;
    for (const { needs } of graph.repositories.values()) {
        for (const { repository } of needs) {
            const upstream = positions.get(repository);
            if (upstream === undefined)
                continue;
            pairs[filled] = upstream;
            pairs[filled + 1] = downstream;
            filled += 2;
        }
        downstream += 1;
    }
    const result = { names, positions, edges: compact(names.length, pairs.subarray(0, filled)) };
    made.set(graph, result);
    return result;
}
function countNeeds(graph) {
    let count = 0;
    for (const { needs } of graph.repositories.values())
        count += needs.length;
    return count;
}
const made = new WeakMap();
/** An element that is known to be there; the zero is for the compiler only. */
function index(array, position) {
    return array[position] ?? 0;
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name that was most probably meant, whatever its case; undefined when none is near. */
function nearestName(name, known) {
    if (name.length > 255)
        return undefined;
    const wanted = name.toLowerCase();
    const farthest = Math.max(2, Math.floor(name.length / 3));
    let best;
    let least = farthest + 1;
    for (const candidate of known) {
        // The difference in length is the least that a distance can be.
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        if (found >= least)
            continue;
        [best, least] = [candidate, found];
    }
    return best;
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ requireRepository),
/* harmony export */   LX: () => (/* binding */ upstreams),
/* harmony export */   g: () => (/* binding */ downstreams)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);
/* harmony import */ var _compact_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);




/** The repositories that need `repository` directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
function downstreams(graph, repository) {
    requireRepository(graph, repository);
    const { names, positions, edges } = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .compactOf */ .XU)(graph);
    const node = positions.get(repository) ?? 0;
    const targets = edges.targets.subarray((0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(edges.starts, node), (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(edges.starts, node + 1));
    return Array.from(targets, (target) => names[target] ?? "");
}
/** The repositories that `repository` needs directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
function upstreams(graph, repository) {
    return requireRepository(graph, repository).needs.map((need) => need.repository);
}
/** The repository of that name. Throws a UsageError `graph-unknown-repository` that suggests the nearest name. */
function requireRepository(graph, name) {
    const found = graph.repositories.get(name);
    if (found !== undefined)
        return found;
    const known = [...graph.repositories.keys()];
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, known);
    const few = known.length <= 20 ? `Use one of: ${known.join(", ")}.` : "Use a name that stands in the graph.";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        code: "graph-unknown-repository",
        expected: "the name of a repository in the graph",
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(name)}"`,
        fix: near === undefined ? few : `Did you mean "${near}"?`,
    });
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName),
/* harmony export */   q: () => (/* binding */ repositoryNamePattern)
/* harmony export */ });
/**
 * The name of a repository as GitHub allows it, without its owner. Some names are taken by JavaScript itself: a plain
 * object cannot hold them safely.
 */
const repositoryNamePattern = /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/;
/** Whether the graph could name a repository so. */
function isRepositoryName(text) {
    return text.length <= 255 && repositoryNamePattern.test(text);
}


/***/ }),

/***/ 5516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ buildPayload),
  V: () => (/* binding */ isSameArtifact)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
;// CONCATENATED MODULE: ./packages/release-model/published-tags.ts


/**
 * Every tag an image of `version` gets: `v1.4.0`, `1.4.0`, and `1.4`, `1`, `latest` only where the version is the highest
 * stable one of that line, of that major and of all. `existing` are the versions already released, with or without this one.
 */
function ociTags(version, existing) {
    const exact = (0,version_spelling/* formatSemver */.a)(version);
    const highest = (sameLine) => (0,version_order/* isHighestStable */.OO)(version, existing, sameLine);
    return [
        `v${exact}`,
        exact,
        ...(highest((other) => (0,version_order/* isSameLine */.r7)(other, version)) ? [(0,version_order/* lineOf */.cA)(version)] : []),
        ...(highest((other) => other.major === version.major) ? [String(version.major)] : []),
        ...((0,version_order/* isLatest */.eL)(version, existing) ? ["latest"] : []),
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
    if (!isPrerelease(version))
        return isLatest(version, existing) ? "latest" : `release-${lineOf(version)}`;
    const channel = channelOf(version);
    const outdated = existing.some((other) => (!isPrerelease(other) || channelOf(other) === channel) && compareVersions(other, version) > 0);
    return outdated ? `${channel}-${lineOf(version)}` : channel;
}
function channelOf(version) {
    return version.prerelease?.identifier === "rc" ? "next" : "beta";
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(4188);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./packages/release-model/release-published/dispatch-id.ts
var dispatch_id = __webpack_require__(89);
;// CONCATENATED MODULE: ./packages/release-model/release-published/parse-artifact.ts


/**
 * Reads `name@sha256:…` or `name:tag@sha256:…`, for a chart with `oci://` in front or without.
 * @throws {Refusal} `artifact-without-digest` or `artifact-name`.
 */
function parseArtifact(line, kind) {
    const text = kind === "chart" ? line.replace(/^oci:\/\//, "") : line;
    const groups = text.length > 600
        ? undefined
        : /^(?<name>[^@\s]+?)(?::(?<tag>[\w][\w.-]{0,127}))?(?:@(?<digest>[^@\s]*))?$/.exec(text)?.groups;
    const { name = "", tag, digest } = groups ?? {};
    if (groups === undefined || name.endsWith("/")) {
        throw new errors/* Refusal */.P_({
            code: "artifact-name",
            expected: `one ${kind} a line, such as ghcr.io/owner/name@sha256:…`,
            found: `"${(0,escape_text/* escapeText */.X)(line)}"`,
            fix: `Correct the input \`${kind}s\`.`,
        });
    }
    if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* Refusal */.P_({
            code: "artifact-without-digest",
            expected: `${name}@sha256:… with 64 hexadecimal digits`,
            found: digest === undefined ? `"${(0,escape_text/* escapeText */.X)(line)}", without a digest` : `"${(0,escape_text/* escapeText */.X)(digest)}"`,
            fix: kind === "image"
                ? "Pass the digest that the push gave, as cosign-sign's output `images` has it: a tag can be moved."
                : "Pass the digest that `helm push` printed: a tag can be moved.",
        });
    }
    return { name, digest, tag };
}

// EXTERNAL MODULE: ./packages/release-model/release-published/parse-payload.ts
var parse_payload = __webpack_require__(1405);
;// CONCATENATED MODULE: ./packages/release-model/release-published/build-payload.ts











/**
 * The message about one release.
 * @throws {Refusal} `artifact-without-digest`, `artifact-name`, `artifact-unknown`, `artifact-tag`, `tag-version`, and what
 * {@link parsePayload} refuses.
 * @throws {UsageError} `graph-unknown-repository`.
 */
function buildPayload(inputs) {
    const { graph, version, tag, environment, details, source, sentAt } = inputs;
    const repository = (0,neighbors/* requireRepository */.Cc)(graph, inputs.component);
    if ((0,version_order/* compareVersions */.Zy)((0,release_model_tag/* parseTag */.ED)(tag, repository.tag), version) !== 0)
        throw otherVersion(tag, version);
    const read = (kind) => inputs[`${kind}s`].map((line) => artifactOf(line, { kind, repository, version }));
    const payload = {
        component: repository.name,
        version: (0,version_spelling/* formatSemver */.a)(version),
        tag,
        images: read("image"),
        charts: read("chart"),
        source: {
            repository: `${graph.owner}/${repository.name}`,
            commit: source.commit,
            ...(source.run === undefined ? {} : { run: source.run }),
            "sent-at": sentAt.toISOString(),
        },
        ...(environment === undefined ? {} : { environment }),
    };
    return (0,parse_payload/* parsePayload */.e)({
        schema: 1,
        id: (0,dispatch_id/* dispatchId */.Q)(payload),
        ...payload,
        ...(details === undefined ? {} : { details }),
    });
}
function artifactOf(line, { kind, repository, version }) {
    const { name, digest, tag } = parseArtifact(line, kind);
    const own = repository.publishes[kind];
    if (!own.some((known) => isSameArtifact(kind, known, name))) {
        throw new errors/* Refusal */.P_({
            code: "artifact-unknown",
            expected: `${kind === "image" ? "an image" : "a chart"} that ${repository.name} publishes, by the release graph: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
            found: (0,escape_text/* escapeText */.X)(name),
            fix: `Correct the input \`${kind}s\`, or add the name to \`publishes\` of ${repository.name} in the graph.`,
        });
    }
    const tags = kind === "image" ? ociTags(version, []) : [(0,version_spelling/* formatSemver */.a)(version), `v${(0,version_spelling/* formatSemver */.a)(version)}`];
    if (tag !== undefined && !tags.includes(tag)) {
        throw new errors/* Refusal */.P_({
            code: "artifact-tag",
            expected: `a tag of ${(0,version_spelling/* formatSemver */.a)(version)}: ${tags.join(", ")}`,
            found: `"${(0,escape_text/* escapeText */.X)(tag)}" of ${name}`,
            fix: "Pass the image of this very release, or leave its tag out.",
        });
    }
    return { name, digest };
}
/** A chart may be known by its name alone, without the registry it is pushed to. */
function isSameArtifact(kind, known, name) {
    if (kind === "image")
        return (0,package_name/* packageName */.oZ)("image", known).name === (0,package_name/* packageName */.oZ)("image", name).name;
    const address = known.replace(/^oci:\/\//, "");
    return address.includes("/") ? address === name : name.slice(name.lastIndexOf("/") + 1) === address;
}
function otherVersion(tag, version) {
    return new errors/* Refusal */.P_({
        code: "tag-version",
        expected: `the tag of ${(0,version_spelling/* formatSemver */.a)(version)}`,
        found: `"${(0,escape_text/* escapeText */.X)(tag)}", which names another version`,
        fix: "Pass the version that the tag names, or leave one of the two out.",
    });
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dispatchId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The id of a release on its way to an environment. It follows from what is promoted and from nothing else (no run, no
 * attempt, no time), so that the same job run again, a reconciliation on another day and a duplicate of the network all
 * send the same id, and a receiver can tell that it has seen it.
 */
function dispatchId(payload) {
    const { component, version, tag, environment = "", source } = payload;
    const artifacts = [payload.images, payload.charts].map((list) => list.map(({ name, digest }) => `${name}@${digest}`).toSorted());
    const facts = JSON.stringify([
        component,
        version,
        tag,
        environment,
        source.repository.toLowerCase(),
        source.commit,
        ...artifacts,
    ]);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(facts).digest("hex").slice(0, 16);
    // Readable in a list of runs, and unique by its end.
    return [component, version, ...(environment === "" ? [] : [environment]), hash].join("-");
}


/***/ }),

/***/ 1405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refuseSize),
/* harmony export */   e: () => (/* binding */ parsePayload)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5005);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4642);




/**
 * Reads what came with an event. Everything in it was written by whoever may send one.
 * @throws {Refusal} `payload-size`, `payload-properties`, `payload-key` or `payload-schema`, naming the place.
 */
function parsePayload(value) {
    // First of all: what is nested without end has no size that could be told.
    refuseKeys(value, 0);
    refuseSize(value);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        const count = Object.keys(value).length;
        if (count > _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mostProperties */ .Ty) {
            throw refused("properties", {
                expected: `at most ${_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mostProperties */ .Ty} properties at the top`,
                found: `${count}`,
            });
        }
        // valibot takes a list for a record, which JSON Schema does not.
        if (Array.isArray(Reflect.get(value, "details"))) {
            throw refused("schema", { expected: "an object at details", found: "a list" });
        }
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .releasePublishedSchema */ .ve, value, { abortEarly: true, abortPipeEarly: true });
    if (parsed.success)
        return refuseTwice(parsed.output);
    const [issue] = parsed.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? "the top";
    throw refused("schema", {
        expected: `${issue.message.replace(/^expected /i, "")} at ${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(place)}`,
        found: show(issue.input),
    });
}
/**
 * The size in bytes of what GitHub is sent.
 * @throws {Refusal} `payload-size`.
 */
function refuseSize(value) {
    const size = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
    if (size < _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mostBytes */ .j$)
        return;
    throw refused("size", {
        expected: `a payload below ${_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mostBytes */ .j$ / 1024} KB`,
        found: `${Math.ceil(size / 1024)} KB`,
    });
}
/** Names that a plain object takes for something else than a property. */
const poisoned = new Set(["__proto__", "constructor", "prototype"]);
const deepest = 32;
function refuseKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return;
    if (depth > deepest) {
        throw refused("key", { expected: `at most ${deepest} levels`, found: "more" });
    }
    for (const [key, child] of Object.entries(value)) {
        if (poisoned.has(key)) {
            throw refused("key", { expected: "names of properties that are only names", found: `"${key}"` });
        }
        refuseKeys(child, depth + 1);
    }
}
/** One name with two digests would leave it to chance which one is promoted. */
function refuseTwice(payload) {
    for (const list of [payload.images, payload.charts]) {
        const names = list.map(({ name }) => name);
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice !== undefined) {
            throw refused("schema", { expected: "each image and chart once", found: `"${twice}" twice` });
        }
    }
    return payload;
}
function refused(what, { expected, found }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_({
        code: `payload-${what}`,
        expected,
        found,
        fix: "Send it with dispatch-gitops, or as schema/release-published.schema.json says. Nothing was written.",
    });
}
function show(input) {
    switch (typeof input) {
        case "string":
            return `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(input)}"`;
        case "number":
        case "boolean":
            return `${input}`;
        case "object":
            return input === null ? "null" : Array.isArray(input) ? "a list" : "an object";
        default:
            return "nothing";
    }
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ mostProperties),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   ve: () => (/* binding */ releasePublishedSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _release_graph_repository_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6955);


/*
 * The grammar of what travels in a `repository_dispatch`. schema/release-published.schema.json is rendered from it, so every
 * rule here is one that JSON Schema can say; what it cannot (the size, a tag that contradicts its version) is checked beside it.
 */
/** GitHub refuses a `client_payload` of more properties: https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const mostProperties = 10;
/** And one of as many bytes. */
const mostBytes = 64 * 1024;
const text = (what, pattern, longest = 255) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(`expected ${what}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(longest, `expected ${what}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern, `expected ${what}`));
const described = (schema, description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const digest = described(text("sha256: and 64 hexadecimal digits", /^sha256:[0-9a-f]{64}$/), "The digest of the manifest, as the registry gave it.");
const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/)?";
const imageName = text("the name of an image without tag and digest", new RegExp(`^${host}[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$`));
const chartName = text("the address of a Helm chart in its registry, without oci:// and without a tag", new RegExp(`^${host}(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*/)*[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$`));
const artifacts = (name, what) => described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name, digest }, `expected name and digest of ${what}`), "expected a list"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50, `expected at most 50 ${what}s`)), `Each ${what} of the release by its digest: what is promoted.`);
const source = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: described(text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/, 140), "The repository that was released, as owner/name."),
    commit: described(text("the 40 hexadecimal digits of a commit", /^[0-9a-f]{40}$/), "The commit that the tag names."),
    run: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(text("the address of a workflow run", /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._/-]*$/, 500), "The workflow run that published it.")),
    "sent-at": described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP("expected a time such as 2026-11-25T10:00:00Z"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(40, "expected a time such as 2026-11-25T10:00:00Z"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX("expected a time such as 2026-11-25T10:00:00Z")), "When this message was made."),
}, "expected repository, commit and sent-at");
/** The `client_payload` of a `release-published` event. */
const releasePublishedSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1, "expected 1"), "The version of this form."),
    component: described(text("the name of a component", _release_graph_repository_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNamePattern */ .q, 100), "The released repository, by its name in the release graph."),
    version: described(text("a version such as 1.4.0 or 1.4.0-rc.2", /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:alpha|beta|rc)\.(?:0|[1-9]\d*))?$/, 60), "The released version."),
    tag: described(text("a git tag", /^[A-Za-z0-9._/@+-]+$/), "The git tag of the release."),
    images: artifacts(imageName, "image"),
    charts: artifacts(chartName, "chart"),
    source: described(source, "Where it comes from."),
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63), "The environment to promote to, by its name in gitops.yml.")),
    // Behind what it is made of: a name that is wrong is told by itself, and not as an id.
    id: described(text("an id of letters, digits, dots and dashes", /^[A-Za-z0-9][A-Za-z0-9._-]{7,199}$/), "The same for the same release to the same environment, however often it is sent. The receiver shows it in its run-name."),
    details: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), "expected an object"), "Whatever the sender wants to tell. It is never acted upon.")),
}, "expected schema, id, component, version, tag, images, charts and source"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .title */ .DDF("release-published"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("What dispatch-gitops tells a GitOps repository: one release, by digest."));


/***/ })

};

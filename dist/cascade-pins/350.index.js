export const id = 350;
export const ids = [350];
export const modules = {

/***/ 3256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMermaid)
/* harmony export */ });
/**
 * Text of others as a label of a Mermaid chart, which reads `#…;` as an entity and the rest as Markdown:
 * https://mermaid.js.org/syntax/flowchart.html#special-characters-that-break-syntax
 */
function escapeMermaid(text) {
    return text.replaceAll(/[^A-Za-z0-9 ._-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}


/***/ }),

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

/***/ 513:
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

/***/ 8350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appVersionCharts: () => (/* reexport */ edge_policy/* appVersionCharts */.Xt),
  compareEdges: () => (/* reexport */ compareEdges),
  downstreams: () => (/* reexport */ neighbors/* downstreams */.g),
  edgePolicy: () => (/* reexport */ edge_policy/* edgePolicy */.UM),
  edgeWiden: () => (/* reexport */ edge_policy/* edgeWiden */.vW),
  graphFormats: () => (/* reexport */ graphFormats),
  isRepositoryName: () => (/* reexport */ repository_name/* isRepositoryName */.e),
  nearestName: () => (/* reexport */ nearest_name/* nearestName */.q),
  packageNamesOf: () => (/* reexport */ package_names/* packageNamesOf */.W),
  parseReleaseGraph: () => (/* reexport */ parseReleaseGraph),
  publishedEcosystems: () => (/* reexport */ release_graph/* publishedEcosystems */.o),
  releaseGraphSchema: () => (/* reexport */ releaseGraphSchema),
  renderGraph: () => (/* reexport */ renderGraph),
  requireRepository: () => (/* reexport */ neighbors/* requireRepository */.Cc),
  tagsWith: () => (/* reexport */ tags_with/* tagsWith */._),
  upstreams: () => (/* reexport */ neighbors/* upstreams */.LX),
  waves: () => (/* reexport */ waves/* waves */.L)
});

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

// EXTERNAL MODULE: ./packages/release-model/release-graph/edge-policy.ts
var edge_policy = __webpack_require__(513);
// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(4188);
// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(4253);
// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(1130);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/release-graph/compact-graph.ts
var compact_graph = __webpack_require__(4443);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/components.ts

/**
 * The strongly connected components that hold a cycle, each sorted, in the order of their smallest node.
 * Tarjan's algorithm with its own stack: a chain of 100,000 repositories must not overflow the call stack.
 */
function cyclicComponents({ size, starts, targets }) {
    const order = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const onStack = new Uint8Array(size);
    const cursor = starts.slice(0, size);
    const open = [];
    const found = [];
    let visited = 0;
    const enter = (node) => {
        order[node] = visited;
        low[node] = visited;
        visited += 1;
        onStack[node] = 1;
        open.push(node);
    };
    const lower = (node, to) => {
        low[node] = Math.min((0,compact_graph/* index */.Pe)(low, node), to);
    };
    const close = (root) => {
        const component = open.splice(open.lastIndexOf(root));
        for (const node of component)
            onStack[node] = 0;
        if (component.length > 1 || hasLoop(root))
            found.push(component.sort((a, b) => a - b));
    };
    const hasLoop = (node) => targets.subarray((0,compact_graph/* index */.Pe)(starts, node), (0,compact_graph/* index */.Pe)(starts, node + 1)).includes(node);
    for (let root = 0; root < size; root += 1) {
        if (order[root] !== -1)
            continue;
        const path = [root];
        enter(root);
        for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
            const at = (0,compact_graph/* index */.Pe)(cursor, node);
            if (at < (0,compact_graph/* index */.Pe)(starts, node + 1)) {
                cursor[node] = at + 1;
                const target = (0,compact_graph/* index */.Pe)(targets, at);
                if (order[target] === -1) {
                    enter(target);
                    path.push(target);
                }
                else if (onStack[target] === 1) {
                    lower(node, (0,compact_graph/* index */.Pe)(order, target));
                }
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent, (0,compact_graph/* index */.Pe)(low, node));
            if (low[node] === order[node])
                close(node);
        }
    }
    return found.sort(([a = 0], [b = 0]) => a - b);
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/cycle-search.ts

/** The elementary cycles through node 0, one a call: a node that led nowhere stays blocked until one behind it is freed. */
class CycleSearch {
    /** Edges walked so far. */
    steps = 0;
    graph;
    frames = [];
    blocked = new Set();
    waiting = new Map();
    constructor(graph) {
        this.graph = graph;
        this.push(0);
    }
    /** The next cycle, from node 0 on; undefined when there is none, or none within `mostSteps` edges. */
    next(mostSteps) {
        const { starts, targets } = this.graph;
        for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
            const at = (0,compact_graph/* index */.Pe)(starts, frame.node) + frame.taken;
            if (at >= (0,compact_graph/* index */.Pe)(starts, frame.node + 1)) {
                this.pop(frame);
                continue;
            }
            if (this.steps >= mostSteps)
                return undefined;
            this.steps += 1;
            frame.taken += 1;
            const target = (0,compact_graph/* index */.Pe)(targets, at);
            if (target === 0) {
                frame.closes = true;
                return this.frames.map(({ node }) => node);
            }
            if (!this.blocked.has(target))
                this.push(target);
        }
        return undefined;
    }
    push(node) {
        this.frames.push({ node, taken: 0, closes: false });
        this.blocked.add(node);
    }
    pop(frame) {
        this.frames.pop();
        const above = this.frames.at(-1);
        if (frame.closes) {
            if (above !== undefined)
                above.closes = true;
            this.free(frame.node);
            return;
        }
        const { starts, targets } = this.graph;
        for (let at = (0,compact_graph/* index */.Pe)(starts, frame.node); at < (0,compact_graph/* index */.Pe)(starts, frame.node + 1); at += 1) {
            const waiters = this.waiting.get((0,compact_graph/* index */.Pe)(targets, at)) ?? new Set();
            this.waiting.set((0,compact_graph/* index */.Pe)(targets, at), waiters.add(frame.node));
        }
    }
    free(node) {
        const open = [node];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            this.blocked.delete(next);
            for (const waiter of this.waiting.get(next) ?? [])
                if (this.blocked.has(waiter))
                    open.push(waiter);
            this.waiting.delete(next);
        }
    }
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/shortest-cycle.ts

/** Edges the search may walk; a component that needs more gets the shortest cycle through the nodes tried so far. */
const mostSteps = 2_000_000;
/** The shortest cycle of a strongly connected component, from its smallest node on. Breadth first from each node. */
function shortestCycle(graph, component) {
    let best;
    let steps = 0;
    for (const start of component) {
        const found = shortestThrough(graph, start);
        steps += found.steps;
        if (best === undefined || (found.cycle !== undefined && found.cycle.length < best.length))
            best = found.cycle;
        if (steps > mostSteps || (best?.length ?? Infinity) <= 2)
            break;
    }
    return best === undefined ? undefined : fromSmallest(best);
}
function shortestThrough({ starts, targets }, start) {
    const from = new Map();
    const queue = [start];
    let steps = 0;
    for (const node of queue) {
        for (let at = (0,compact_graph/* index */.Pe)(starts, node); at < (0,compact_graph/* index */.Pe)(starts, node + 1); at += 1) {
            steps += 1;
            const target = (0,compact_graph/* index */.Pe)(targets, at);
            if (target === start)
                return { cycle: walkBack(from, start, node), steps };
            if (from.has(target))
                continue;
            from.set(target, node);
            queue.push(target);
        }
    }
    return { cycle: undefined, steps };
}
function walkBack(from, start, last) {
    const path = [];
    for (let node = last; node !== undefined && node !== start; node = from.get(node))
        path.push(node);
    return [start, ...path.reverse()];
}
function fromSmallest(cycle) {
    const smallest = cycle.reduce((least, node) => Math.min(least, node), Infinity);
    const at = cycle.indexOf(smallest);
    return [...cycle.slice(at), ...cycle.slice(0, at)];
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/cycles.ts




/** A component can hold exponentially many cycles. A person breaks the first few and asks again. */
const mostPerComponent = 20;
/** A bound on the search for them, in edges walked: well under a second. */
const cycles_mostSteps = 2_000_000;
/** The elementary cycles: all of them where a component holds at most 20, else its shortest and some more. */
function findCycles(graph) {
    const listed = cyclicComponents(graph).map((component) => {
        const { cycles, complete } = elementaryCycles(graph, component);
        const shortest = complete ? undefined : shortestCycle(graph, component);
        const all = shortest === undefined ? cycles : [shortest, ...cycles];
        const distinct = [...new Map(all.map((cycle) => [cycle.join(), cycle])).values()];
        return { cycles: distinct.sort((a, b) => a.length - b.length).slice(0, mostPerComponent), complete };
    });
    return {
        cycles: listed.flatMap(({ cycles }) => cycles),
        complete: listed.every(({ complete }) => complete),
    };
}
/**
 * Johnson's algorithm (SIAM J. Comput. 4, 1975): all cycles through a component's first node; then without that
 * node, whatever components remain, each in the same way.
 */
function elementaryCycles(graph, component) {
    const cycles = [];
    const open = [{ graph: (0,compact_graph/* induce */.L5)(graph, component), nodes: component }];
    let steps = 0;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        const { nodes } = part;
        const search = new CycleSearch(part.graph);
        for (let cycle = search.next(cycles_mostSteps - steps); cycle !== undefined; cycle = search.next(cycles_mostSteps - steps)) {
            if (cycles.length === mostPerComponent)
                return { cycles, complete: false };
            cycles.push(cycle.map((node) => nodes[node] ?? 0));
        }
        steps += search.steps + (0,compact_graph/* index */.Pe)(part.graph.starts, part.graph.size);
        if (steps >= cycles_mostSteps)
            return { cycles, complete: false };
        const rest = (0,compact_graph/* induce */.L5)(part.graph, nodes.slice(1).map((_, position) => position + 1));
        const remaining = cyclicComponents(rest).map((found) => ({
            graph: (0,compact_graph/* induce */.L5)(rest, found),
            nodes: found.map((node) => nodes[node + 1] ?? 0),
        }));
        open.push(...remaining.reverse());
    }
    return { cycles, complete: true };
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/release-graph.ts
var release_graph = __webpack_require__(2783);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(8973);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/check-graph.ts








/** What is wrong with a graph beyond its grammar, each with its place: names nobody has, names two have, cycles. */
function checkGraph(graph, document) {
    return [
        ...checkNeeds(graph, document),
        ...checkAppVersions(graph, document),
        ...checkNames(graph, document),
        ...checkPackages(graph, document),
        ...checkLists(graph, document),
        ...checkCycles(graph, document),
    ];
}
function checkNeeds(graph, document) {
    const names = [...graph.repositories.keys()];
    const problems = [];
    for (const { name, needs } of graph.repositories.values()) {
        const seen = new Set();
        for (const [position, { repository }] of needs.entries()) {
            const location = () => document.locate(["repositories", name, "needs", position]);
            if (!graph.repositories.has(repository)) {
                problems.push({
                    code: "graph-unknown-repository",
                    expected: "the name of a repository in this file",
                    found: `"${(0,escape_text/* escapeText */.X)(repository)}"`,
                    fix: "Add the repository, or remove the name.",
                    suggest: () => {
                        const near = (0,nearest_name/* nearestName */.q)(repository, names);
                        return near === undefined ? undefined : `Did you mean "${near}"?`;
                    },
                    location: location(),
                });
            }
            else if (seen.has(repository)) {
                problems.push({
                    code: "graph-duplicate-need",
                    expected: "each needed repository once",
                    found: `"${(0,escape_text/* escapeText */.X)(repository)}" a second time`,
                    fix: "Remove one of the two.",
                    location: location(),
                });
            }
            seen.add(repository);
        }
    }
    return problems;
}
function checkAppVersions(graph, document) {
    return [...graph.repositories.values()].flatMap(({ name, needs, appVersions }) => [...appVersions]
        .filter(([, shown]) => !needs.some(({ repository }) => repository === shown))
        .map(([path, shown]) => ({
        code: "graph-app-version",
        expected: `a repository that ${name} needs`,
        found: `"${(0,escape_text/* escapeText */.X)(shown)}"`,
        fix: `Add it to the needs of ${name}, or correct the name.`,
        location: document.locate(["repositories", name, "app-versions", path]),
    })));
}
/** GitHub compares names without case, so two that differ only there are one repository. */
function checkNames(graph, document) {
    const seen = new Map();
    const problems = [];
    for (const name of graph.repositories.keys()) {
        const first = seen.get(name.toLowerCase());
        if (first === undefined) {
            seen.set(name.toLowerCase(), name);
            continue;
        }
        problems.push({
            code: "graph-duplicate-repository",
            expected: "each repository once",
            found: `"${name}" beside "${first}", which GitHub takes for the same`,
            fix: "Remove one of the two, or merge them.",
            location: document.locate(["repositories", name], "key"),
        });
    }
    return problems;
}
/** A pin names a package; were it published twice, nobody could say whose release moves it. */
function checkPackages(graph, document) {
    const publishers = new Map();
    const problems = [];
    for (const repository of graph.repositories.values()) {
        for (const name of (0,package_names/* namesOf */.e)(repository, graph.owner).filter(({ ecosystem }) => ecosystem !== "github")) {
            const key = (0,package_name/* packageKey */.MO)(name);
            const first = publishers.get(key) ?? repository.name;
            publishers.set(key, first);
            if (first === repository.name)
                continue;
            problems.push({
                code: "graph-duplicate-package",
                expected: "each package to be published by one repository",
                found: `${(0,escape_text/* escapeText */.X)(key)} published by ${first} and ${repository.name}`,
                fix: "Remove it from one of the two.",
                location: document.locate(["repositories", repository.name, "publishes"]),
            });
        }
    }
    return problems;
}
/** A name that stands twice in one list is a slip of the pen: another name was meant. */
function checkLists(graph, document) {
    const problems = [];
    for (const { name, publishes } of graph.repositories.values()) {
        for (const key of release_graph/* publishedEcosystems */.o) {
            const seen = new Set();
            for (const [position, written] of publishes[key].entries()) {
                const same = (0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)(release_graph/* ecosystemOf */.M[key], written.replace(/^oci:\/\//, "")));
                if (seen.has(same)) {
                    problems.push({
                        code: "graph-duplicate-package",
                        expected: "each name once",
                        found: `"${(0,escape_text/* escapeText */.X)(written)}" a second time`,
                        fix: "Remove one of the two.",
                        location: document.locate(["repositories", name, "publishes", key, position]),
                    });
                }
                seen.add(same);
            }
        }
    }
    return problems;
}
function checkCycles(graph, document) {
    const { names, edges } = (0,compact_graph/* compactOf */.XU)(graph);
    if ((0,waves/* levelsOf */.p)(edges).every((level) => level >= 0))
        return [];
    const { cycles, complete } = findCycles(edges);
    return cycles.map((cycle, position) => {
        const along = cycle.map((node) => names[node] ?? "");
        const [first = "", second = first] = along;
        const needs = graph.repositories.get(second)?.needs ?? [];
        const at = needs.findIndex(({ repository }) => repository === first);
        const more = !complete && position === 0 ? " There are more cycles than are listed here." : "";
        return {
            code: "graph-cycle",
            expected: "repositories that can be released one after the other",
            found: `the cycle ${[...along, first].join(" → ")}`,
            fix: `Remove one of its edges: an arrow leads from a repository to one that needs it.${more}`,
            location: document.locate(["repositories", second, "needs", at]),
        };
    });
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/check-structure.ts
/**
 * What the schema library lets through: a list where keys are expected counts as an object to it, and it drops a
 * repository called `constructor` in silence.
 */
function checkStructure(document) {
    const top = members(document.value);
    const repositories = members(top.get("repositories"));
    const mappings = [
        [["defaults"], top.get("defaults")],
        [["repositories"], top.get("repositories")],
        ...[...repositories].flatMap(([name, repository]) => [
            [["repositories", name], repository],
            ...["publishes", "app-versions"].map((key) => [
                ["repositories", name, key],
                members(repository).get(key),
            ]),
        ]),
    ];
    return [
        ...mappings.filter(([, value]) => Array.isArray(value)).map(([keys]) => listProblem(keys, document)),
        ...["__proto__", "constructor", "prototype"]
            .filter((name) => repositories.has(name))
            .map((name) => reservedProblem(name, document)),
    ];
}
function members(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return new Map();
    return new Map(Object.entries(value));
}
function listProblem(keys, document) {
    return {
        code: "graph-schema",
        expected: "keys with values",
        found: "a list",
        fix: `Remove the dash or the brackets, and write "key: value" lines below ${keys.at(-1) ?? "it"}.`,
        location: document.locate(keys),
    };
}
function reservedProblem(name, document) {
    return {
        code: "graph-schema",
        expected: "the name of a repository",
        found: `"${name}", which JavaScript reserves`,
        fix: "Rename the repository.",
        location: document.locate(["repositories", name], "key"),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/graph-document.ts



/** More than any graph of 100,000 repositories, less than what would exhaust memory. */
const largest = 64 * 1024 * 1024;
/**
 * Reads a YAML file. Throws a UsageError: `graph-duplicate-key` for a key that stands twice, `graph-syntax` for all else
 * that is no single YAML document, `graph-size` above 64 MiB.
 */
function readGraphDocument(text, path) {
    if (text.length > largest) {
        throw new errors/* UsageError */.eb({
            code: "graph-size",
            expected: "a graph of at most 64 MiB",
            found: `${text.length} characters`,
            fix: "Check that this is the right file.",
            location: { file: path },
        });
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    // The parser compares each key of a map with every other one; below it is one look into a set.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" };
    const document = (0,yaml_dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ""), options);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file: path, line, column: col };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        throw new errors/* UsageError */.eb({
            code: "graph-syntax",
            expected: "one YAML document",
            found: (0,escape_text/* escapeText */.X)(error.message),
            fix: "Correct the YAML at this place.",
            location: at(error.pos[0]),
        });
    }
    const twice = secondKey(document.contents);
    if (twice !== undefined) {
        throw new errors/* UsageError */.eb({
            code: "graph-duplicate-key",
            expected: "each key once",
            found: `"${(0,escape_text/* escapeText */.X)(twice.key)}" a second time`,
            fix: "Remove one of the two, or merge them.",
            location: at(twice.offset),
        });
    }
    return {
        path,
        value: toValue(document, path),
        locate: (keys, what = "value") => at(offsetOf(document.contents, keys, what)),
    };
}
function toValue(document, path) {
    try {
        return document.toJS();
    }
    catch (cause) {
        throw new errors/* UsageError */.eb({
            code: "graph-syntax",
            expected: "YAML whose aliases can be resolved",
            found: cause instanceof Error ? (0,escape_text/* escapeText */.X)(cause.message) : "aliases that cannot",
            fix: "Write the repeated part out.",
            location: { file: path },
            cause,
        });
    }
}
/** The first key that stands a second time in its map, anywhere in the document. */
function secondKey(root) {
    const open = [root];
    while (open.length > 0) {
        const node = open.pop() ?? null;
        if ((0,yaml_dist/* isSeq */.oP)(node))
            for (const item of node.items)
                open.push(item);
        if (!(0,yaml_dist/* isMap */.jh)(node))
            continue;
        const seen = new Set();
        for (const { key, value } of node.items) {
            if ((0,yaml_dist/* isScalar */.jn)(key)) {
                const text = String(key.value);
                if (seen.has(text))
                    return { key: text, offset: key.range[0] };
                seen.add(text);
            }
            open.push(value);
        }
    }
    return undefined;
}
function offsetOf(root, keys, what) {
    let node = root;
    let offset = root?.range[0] ?? 0;
    for (const [depth, key] of keys.entries()) {
        const found = step(node, key);
        if (found === undefined)
            return offset;
        const last = depth === keys.length - 1;
        offset = (last && what === "key" ? found.key : (found.value ?? found.key))?.range[0] ?? offset;
        node = found.value;
    }
    return offset;
}
function step(node, key) {
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const value = node.items[Number(key)];
        return value === undefined ? undefined : { key: value, value };
    }
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return undefined;
    return stepsOf(node).get(String(key));
}
/** A graph with thousands of mistakes is asked for thousands of places. */
const known = new WeakMap();
function stepsOf(node) {
    const found = known.get(node) ??
        new Map(node.items.flatMap(({ key, value }) => (0,yaml_dist/* isScalar */.jn)(key) ? [[String(key.value), { key, value }]] : []));
    known.set(node, found);
    return found;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/graph-problem.ts

/** Throws when there are problems. */
function refuseAny(problems) {
    if (problems.length > 0)
        refuse(problems);
}
/**
 * One UsageError for all that is wrong in a file: the first problem in full, the others by their line and with the name
 * that was probably meant, so that one look at the file mends them all.
 */
function refuse(problems) {
    const [first = unknown, ...others] = [...problems].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0));
    const more = others
        .slice(0, 20)
        .map(({ location, expected, found, suggest }) => `\nLine ${location?.line ?? 0}: expected ${expected}, found ${found}. ${suggest?.() ?? ""}`.trimEnd());
    const rest = others.length > 20 ? `\nAnd ${others.length - 20} more.` : "";
    const { suggest, ...problem } = first;
    throw new errors/* UsageError */.eb({ ...problem, fix: `${suggest?.() ?? first.fix}${more.join("")}${rest}` });
}
const unknown = {
    code: "graph-schema",
    expected: "a release graph",
    found: "something else",
    fix: "Correct the file.",
};

;// CONCATENATED MODULE: ./packages/release-model/pin.ts
/** How a pin is rewritten: `keep` leaves the operator that stands there. */
const pinPolicies = ["exact", "compatible", "minimum", "keep"];

;// CONCATENATED MODULE: ./packages/release-model/branch-name.ts
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

// EXTERNAL MODULE: ./packages/release-model/release-graph/repository-name.ts
var repository_name = __webpack_require__(6955);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/schema.ts




/*
 * The grammar of release-graph.yml. schema/release-graph.schema.json is rendered from it, so every rule here is one that
 * JSON Schema can say; what it cannot (unknown names, cycles) is checked after parsing.
 */
const schema_text = (what, pattern) => dist/* pipe */.FsL(dist/* string */.YjP(`expected ${what}`), dist/* regex */.yGV(pattern, `expected ${what}`), dist/* maxLength */.Ru6(255, `expected ${what}`));
const described = (schema, description) => dist/* pipe */.FsL(schema, dist/* description */.h_(description));
const someOf = (what, pattern) => {
    const one = schema_text(what, pattern);
    return dist/* optional */.lqM(dist/* union */.KCZ([one, dist/* pipe */.FsL(dist/* array */.YOg(one), dist/* minLength */.BpQ(1, "expected at least one name in the list"))], `expected ${what}, or a list of them`));
};
const repositoryName = schema_text("the name of a repository, without its owner", repository_name/* repositoryNamePattern */.q);
const branch = dist/* pipe */.FsL(dist/* string */.YjP("expected the name of a branch"), dist/* regex */.yGV(branchNamePattern, ({ input }) => `expected the name of a branch ${whyNoBranch(input)}`), dist/* maxLength */.Ru6(255, "expected the name of a branch of at most 255 characters"));
const schema_tag = schema_text("a tag format with {version} in it, such as v{version}", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/);
const relativePath = (what, end) => schema_text(what, new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]*${end}$`));
const pin = described(dist/* picklist */.KIO(pinPolicies, `expected one of ${pinPolicies.join(", ")}`), "How a pin is rewritten: exact (==1.4.0), compatible (^1.4.0, ~=1.4.0), minimum (>=1.4.0, upper bounds stay) or keep (the operator that stands there).");
const widen = described(dist/* boolean */.zMY("expected true or false"), "Whether an upper bound that excludes a release is raised, under keep and minimum. Without it the pin is refused.");
const need = dist/* union */.KCZ([
    repositoryName,
    dist/* strictObject */.rej({ repository: repositoryName, pin: dist/* optional */.lqM(pin), widen: dist/* optional */.lqM(widen) }, "expected a repository and its pin policy"),
], "expected the name of a repository, or { repository, pin, widen }");
const publishes = dist/* strictObject */.rej({
    pypi: someOf("the name of a Python package", /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
    npm: someOf("the name of an npm package", /^(?:@[A-Za-z0-9~-][A-Za-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/),
    cargo: someOf("the name of a crate", /^[A-Za-z][A-Za-z0-9_-]*$/),
    image: someOf("the name of an image without tag and digest", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/),
    chart: someOf("the name of a Helm chart, or its OCI address without a tag", /^(?:(?:oci:\/\/)?[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/),
}, "expected what the repository publishes, by ecosystem");
const repository = dist/* strictObject */.rej({
    needs: dist/* optional */.lqM(described(dist/* array */.YOg(need, "expected a list of repositories"), "The repositories whose releases this one pins: its upstreams.")),
    branch: dist/* optional */.lqM(described(branch, "The default branch, where it is not that of the defaults.")),
    tag: dist/* optional */.lqM(described(schema_tag, "How this repository tags a version, where it is not as in the defaults.")),
    pin: dist/* optional */.lqM(pin),
    widen: dist/* optional */.lqM(widen),
    publishes: dist/* optional */.lqM(described(publishes, "Under which names others may pin this repository's releases.")),
    release: dist/* optional */.lqM(described(dist/* picklist */.KIO(["tag", "release-please"], "expected tag or release-please"), "How it is released: by pushing a tag, or only by merging the pull request of Release Please.")),
    gitops: dist/* optional */.lqM(described(relativePath("a path inside the repository", "[^/]"), "Path of the promotion configuration, in a GitOps repository.")),
    "app-versions": dist/* optional */.lqM(described(dist/* record */.g1P(relativePath("the path of a Chart.yaml inside the repository", "Chart\\.ya?ml"), repositoryName, "expected paths of Chart.yaml files"), "Path of a Chart.yaml, and the needed repository whose version its appVersion shows.")),
}, "expected the settings of a repository");
/** `release-graph.yml` as it is written, before defaults are filled in. */
const releaseGraphSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    owner: described(schema_text("the GitHub owner of all repositories", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/), "The GitHub owner of all repositories."),
    defaults: dist/* optional */.lqM(dist/* strictObject */.rej({
        branch: dist/* optional */.lqM(described(branch, "The default branch. main unless stated.")),
        tag: dist/* optional */.lqM(described(schema_tag, "How a version is tagged. v{version} unless stated.")),
        pin: dist/* optional */.lqM(pin),
        widen: dist/* optional */.lqM(widen),
    }, "expected settings that hold for every repository")),
    repositories: described(
    // A repository without settings may stand as a bare key.
    dist/* record */.g1P(repositoryName, dist/* nullable */.mee(repository), "expected repositories by name"), "Every repository of the suite, by name."),
}, "expected owner, defaults and repositories"), dist/* title */.DDF("release-graph.yml"), dist/* description */.h_("Who depends on whom, and how each repository is released."));
/** The keys each mapping of the file may have, by what the mapping is: for naming the nearest one to a misspelled key. */
const knownKeys = [
    ["owner", "defaults", "repositories"],
    Object.keys(repository.entries),
    ["branch", "tag", "pin", "widen"],
    Object.keys(publishes.entries),
    ["repository", "pin", "widen"],
];

;// CONCATENATED MODULE: ./packages/release-model/release-graph/schema-problem.ts



/** What the schema found wrong, in words for a person and with its place in the file. */
function describeIssue(issue, document) {
    const deepest = deepestIssue(issue);
    const keys = [...keysOf(issue), ...(deepest === issue ? [] : keysOf(deepest))];
    const key = keys.at(-1);
    if (deepest.type === "strict_object" && deepest.expected === "never" && key !== undefined) {
        return unknownKey(keys, document);
    }
    // Of a strict object, an expected key in quotes is one that is missing.
    const missing = deepest.received === "undefined";
    // A record's own keys are checked like values; the issue then stands at the key.
    const atKey = deepest.path?.at(-1)?.origin === "key";
    return {
        code: "graph-schema",
        expected: missing ? `a key ${deepest.expected ?? ""} here` : deepest.message.replace(/^expected /, ""),
        found: missing ? "none" : show(deepest.input),
        fix: missing
            ? `Add the key${holds(keys)}.`
            : keys.length === 0
                ? "Check that this is the right file."
                : `Correct "${(0,escape_text/* escapeText */.X)(keys.join("."))}".`,
        location: document.locate(keys, atKey ? "key" : "value"),
    };
}
function unknownKey(keys, document) {
    const key = String(keys.at(-1));
    const known = knownKeysAt(keys.slice(0, -1));
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    return {
        code: "graph-unknown-key",
        expected: `one of the keys ${known.join(", ")}`,
        found: `"${(0,escape_text/* escapeText */.X)(key)}"`,
        fix: near === undefined ? "Remove the key, or correct its name." : `Did you mean "${near}"?`,
        location: document.locate(keys, "key"),
    };
}
/** Which mapping stands at a path of the file. */
function knownKeysAt(path) {
    const [top = [], repository = [], defaults = [], publishes = [], need = []] = knownKeys;
    if (path.length === 0)
        return top;
    if (path[0] === "defaults")
        return defaults;
    if (path.length === 2)
        return repository;
    return path[2] === "needs" ? need : publishes;
}
/** Of a union, the reason why the alternative that came nearest does not fit. */
function deepestIssue(issue) {
    const inner = issue.issues?.filter((one) => (one.path?.length ?? 0) > 0);
    const [first] = inner ?? [];
    return first === undefined ? issue : deepestIssue(first);
}
function keysOf(issue) {
    return (issue.path ?? []).flatMap(({ key }) => typeof key === "string" || typeof key === "number" ? [key] : []);
}
function holds(keys) {
    const around = keys.slice(0, -1);
    return around.length === 0 ? "" : ` to "${(0,escape_text/* escapeText */.X)(around.join("."))}"`;
}
function show(input) {
    switch (typeof input) {
        case "string":
            return `"${(0,escape_text/* escapeText */.X)(input)}"`;
        case "number":
        case "bigint":
        case "boolean":
            return `the ${typeof input} ${input}`;
        default:
            if (Array.isArray(input))
                return input.length === 0 ? "an empty list" : "a list";
            return input === null ? "nothing" : "a mapping";
    }
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/parse-release-graph.ts









/**
 * Reads `release-graph.yml`. `path` is for messages only.
 *
 * Throws a UsageError with file, line and column whose code says what is wrong: `graph-syntax`, `graph-size`,
 * `graph-duplicate-key`, `graph-schema`, `graph-unknown-key`, `graph-unknown-repository`, `graph-duplicate-need`,
 * `graph-duplicate-repository`, `graph-duplicate-package`, `graph-app-version`, `graph-cycle`. It states all problems, the first in full.
 */
function parseReleaseGraph(text, path) {
    const document = readGraphDocument(text, path);
    refuseAny(checkStructure(document));
    const read = (0,dist/* safeParse */.xLC)(releaseGraphSchema, document.value);
    if (!read.success)
        return refuse(read.issues.map((issue) => describeIssue(issue, document)));
    const graph = fillIn(read.output);
    refuseAny(checkGraph(graph, document));
    return graph;
}
function fillIn(written) {
    const { owner } = written;
    const defaults = {
        branch: written.defaults?.branch ?? "main",
        tag: written.defaults?.tag ?? tag/* defaultTagFormat */.rr,
        pin: written.defaults?.pin ?? "exact",
        ...toWiden(written.defaults?.widen),
    };
    const names = Object.keys(written.repositories);
    // One string object per name, wherever it stands: looking up half a million of them is then three times as fast.
    const interned = new Map(names.map((name) => [name, name]));
    const intern = (name) => interned.get(name) ?? name;
    const repositories = names.map((name) => [name, toRepository(name, written.repositories[name] ?? {}, { defaults, intern })]);
    return { owner, defaults, repositories: new Map(repositories) };
}
function toRepository(name, written, { defaults, intern, }) {
    const pin = written.pin ?? defaults.pin;
    const widen = written.widen ?? defaults.widen;
    return {
        name,
        needs: (written.needs ?? []).map((need) => typeof need === "string"
            ? { repository: intern(need), pin, ...toWiden(widen) }
            : { repository: intern(need.repository), pin: need.pin ?? pin, ...toWiden(need.widen ?? widen) }),
        branch: written.branch ?? defaults.branch,
        tag: written.tag ?? defaults.tag,
        pin,
        ...toWiden(widen),
        publishes: toPublishes(written.publishes ?? {}),
        release: written.release ?? "tag",
        ...(written.gitops === undefined ? {} : { gitops: written.gitops }),
        appVersions: new Map(Object.entries(written["app-versions"] ?? {})),
    };
}
function toWiden(widen = false) {
    return widen ? { widen } : {};
}
function toPublishes(written) {
    const [pypi, npm, cargo, image, chart] = release_graph/* publishedEcosystems */.o.map((ecosystem) => [written[ecosystem] ?? []].flat());
    return { pypi: pypi ?? [], npm: npm ?? [], cargo: cargo ?? [], image: image ?? [], chart: chart ?? [] };
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-dot.ts

/** A digraph for Graphviz: each wave on one rank, upstream → downstream. */
function renderDot(graph) {
    const ranks = (0,waves/* waves */.L)(graph).map((members) => `  { rank=same; ${members.map((name) => `${quote(name)};`).join(" ")} }`);
    const arrows = [...graph.repositories.values()].flatMap(({ name, needs }) => needs.map(({ repository }) => `  ${quote(repository)} -> ${quote(name)};`));
    const head = [`digraph ${quote(graph.owner)} {`, "  rankdir=LR;", "  node [shape=box];"];
    return `${[...head, ...ranks, ...arrows, "}"].join("\n")}\n`;
}
/** https://graphviz.org/doc/info/lang.html: in a quoted string only the quote needs a backslash; a last backslash would eat it. */
function quote(text) {
    return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-json.ts

/** `{"schema": 1, …}` for scripts: the graph with its defaults filled in, and the waves. */
function renderJson(graph) {
    const repositories = [...graph.repositories.values()].map(({ appVersions, ...repository }) => ({
        ...repository,
        appVersions: Object.fromEntries(appVersions),
    }));
    const report = {
        schema: 1,
        owner: graph.owner,
        defaults: graph.defaults,
        repositories,
        waves: (0,waves/* waves */.L)(graph),
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./packages/release-model/markdown/mermaid-label.ts
var mermaid_label = __webpack_require__(3256);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-mermaid.ts



/** A Mermaid flowchart that GitHub shows in Markdown: waves as subgraphs, upstream → downstream. */
function renderMermaid(graph) {
    // Nodes get numbers for names: `end` or `a--b` as an identifier would break the chart.
    const { positions } = (0,compact_graph/* compactOf */.XU)(graph);
    const identify = (name) => `r${positions.get(name) ?? ""}`;
    const groups = (0,waves/* waves */.L)(graph).flatMap((members, position) => [
        `  subgraph w${position + 1}["wave ${position + 1}"]`,
        ...members.map((name) => `    ${identify(name)}["${(0,mermaid_label/* escapeMermaid */.F)(name)}"]`),
        "  end",
    ]);
    const arrows = [...graph.repositories.values()].flatMap(({ name, needs }) => needs.map(({ repository }) => `  ${identify(repository)} --> ${identify(name)}`));
    return `${["flowchart LR", ...groups, ...arrows].join("\n")}\n`;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-text.ts


/** The waves in order, each repository with what it needs and publishes; pin policies where they differ from the default. */
function renderText(graph) {
    const lines = (0,waves/* waves */.L)(graph).flatMap((members, position) => [
        `wave ${position + 1}`,
        ...members.flatMap((name, at) => {
            const repository = graph.repositories.get(name);
            const last = at === members.length - 1;
            const details = repository === undefined ? [] : detailsOf(repository, graph.defaults.pin);
            return [
                `${last ? "└─" : "├─"} ${name}`,
                ...details.map((detail) => `${last ? "   " : "│  "}  ${detail}`),
            ];
        }),
    ]);
    return `${[graph.owner, ...lines].join("\n")}\n`;
}
function detailsOf(repository, common) {
    const needs = repository.needs.map(({ repository: upstream, pin }) => pin === common ? upstream : `${upstream} (${pin})`);
    const published = release_graph/* publishedEcosystems */.o.flatMap((key) => repository.publishes[key].map((name) => `${key} ${name}`));
    return [
        ...(needs.length === 0 ? [] : [`needs ${needs.join(", ")}`]),
        ...(published.length === 0 ? [] : [`publishes ${published.join(", ")}`]),
        ...(repository.release === "release-please" ? ["released by Release Please only"] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/render-graph.ts





const graphFormats = ["text", "mermaid", "dot", "json"];
/** The graph for a terminal, a Markdown page, Graphviz or a script. Ends in a newline. */
function renderGraph(graph, format) {
    switch (format) {
        case "text":
            return renderText(graph);
        case "mermaid":
            return renderMermaid(graph);
        case "dot":
            return renderDot(graph);
        case "json":
            return renderJson(graph);
        default:
            return (0,errors/* assertNever */.xb)(format);
    }
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/tags-with.ts
var tags_with = __webpack_require__(2403);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/index.ts














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

/***/ 1130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packageNamesOf),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _release_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2783);
/* harmony import */ var _neighbors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4188);



/**
 * Every name under which others may have pinned a repository: what it publishes, `owner/name` on GitHub,
 * and its bare name.
 * Throws a UsageError `graph-unknown-repository`.
 */
function packageNamesOf(graph, repository) {
    return namesOf((0,_neighbors_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRepository */ .Cc)(graph, repository), graph.owner);
}
/** The same of one repository at hand. */
function namesOf(repository, owner) {
    const published = _release_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedEcosystems */ .o.flatMap((key) => repository.publishes[key].flatMap((name) => (key === "chart" ? chartNames(name) : [name]).map((one) => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)(_release_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .M[key], one))));
    return [
        ...published,
        (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("github", `${owner}/${repository.name}`),
        // The bare name, for files that hold nothing else: a Terraform variable `coreason_runtime_version`.
        (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("component", repository.name),
    ];
}
/** A chart in a registry is pinned by its whole address (Argo CD) or by its last part beside a `repository` (Helm). */
function chartNames(name) {
    const address = name.replace(/^oci:\/\//, "");
    const last = address.slice(address.lastIndexOf("/") + 1);
    return last === address ? [address] : [address, last];
}


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ecosystemOf),
/* harmony export */   o: () => (/* binding */ publishedEcosystems)
/* harmony export */ });
const publishedEcosystems = ["pypi", "npm", "cargo", "image", "chart"];
/** How a key of `publishes` is called among package names. */
const ecosystemOf = {
    pypi: "pypi",
    npm: "npm",
    cargo: "cargo",
    image: "image",
    chart: "helm",
};


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

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ tagsWith)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

/**
 * What all version tags of each repository have in their names, by `owner/name`, for asking for these alone: `core-v` of
 * `core-v{version}`. A mere `v` tells them from no others, and is left out.
 */
function tagsWith({ owner, repositories }) {
    return new Map([...repositories.values()].flatMap(({ name, tag }) => {
        const { before } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTagFormat */ .AO)(tag);
        return before.length < 2 ? [] : [[`${owner}/${name}`, before]];
    }));
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   p: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _compact_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _neighbors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);


/**
 * The repositories in the order in which a release travels: each wave needs only what earlier waves released, and its
 * members can go in parallel. With `from`, only what lies below that repository, without it. Within a wave, in
 * the order of the file. Throws a UsageError `graph-unknown-repository` when the graph lacks `from`.
 */
function waves(graph, from) {
    const { names, positions, edges } = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .compactOf */ .XU)(graph);
    const start = from === undefined ? undefined : positions.get((0,_neighbors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireRepository */ .Cc)(graph, from).name);
    const levels = levelsOf(edges, start === undefined ? undefined : below(edges, start));
    const result = [];
    for (const [node, name] of names.entries()) {
        const level = levels[node] ?? -1;
        if (level >= 0)
            (result[level] ??= []).push(name);
    }
    return result;
}
/**
 * The wave of each node, counted from 0; -1 for a node outside `members` and for one on or below a cycle.
 * Kahn's algorithm, the queue being one array that is filled once.
 */
function levelsOf({ size, starts, targets }, members) {
    const isMember = (node) => members === undefined || members[node] === 1;
    const waiting = new Uint32Array(size);
    for (let node = 0; node < size; node += 1) {
        if (!isMember(node))
            continue;
        for (let at = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node); at < (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node + 1); at += 1) {
            const target = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(targets, at);
            waiting[target] = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(waiting, target) + 1;
        }
    }
    const levels = new Int32Array(size).fill(-1);
    const queue = new Uint32Array(size);
    let filled = 0;
    for (let node = 0; node < size; node += 1) {
        if (!isMember(node) || waiting[node] !== 0)
            continue;
        levels[node] = 0;
        queue[filled++] = node;
    }
    for (let head = 0; head < filled; head += 1) {
        const node = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(queue, head);
        for (let at = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node); at < (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node + 1); at += 1) {
            const target = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(targets, at);
            if (!isMember(target))
                continue;
            waiting[target] = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(waiting, target) - 1;
            if (waiting[target] !== 0)
                continue;
            // The last upstream to be taken from the queue is one of the deepest.
            levels[target] = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(levels, node) + 1;
            queue[filled++] = target;
        }
    }
    return levels;
}
/** Marks every node that can be reached from `start`, `start` itself only through a cycle. */
function below({ size, starts, targets }, start) {
    const marked = new Uint8Array(size);
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (let at = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node); at < (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node + 1); at += 1) {
            const target = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(targets, at);
            if (marked[target] === 1)
                continue;
            marked[target] = 1;
            open.push(target);
        }
    }
    return marked;
}


/***/ })

};

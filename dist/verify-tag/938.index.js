export const id = 938;
export const ids = [938];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSuitePolicy: () => (/* binding */ readSuitePolicy)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./packages/release-model/tag.ts + 1 modules
var tag = __webpack_require__(1604);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/compact-graph.ts
/** Edges as pairs of indices, upstream and downstream in turn. Counts, then places: no list per node is made. */
function compact(size, pairs) {
    const starts = new Uint32Array(size + 1);
    for (let at = 0; at < pairs.length; at += 2)
        starts[compact_graph_index(pairs, at) + 1] = compact_graph_index(starts, compact_graph_index(pairs, at) + 1) + 1;
    for (let node = 0; node < size; node += 1)
        starts[node + 1] = compact_graph_index(starts, node) + compact_graph_index(starts, node + 1);
    const next = starts.slice();
    const targets = new Uint32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) {
        const upstream = compact_graph_index(pairs, at);
        const place = compact_graph_index(next, upstream);
        targets[place] = compact_graph_index(pairs, at + 1);
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
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            const target = compact_graph_index(renumbered, compact_graph_index(targets, at));
            if (target >= 0)
                pairs.push(position, target);
        }
    }
    return compact(nodes.length, Uint32Array.from(pairs));
}
/** The graph by position. Made once per graph. */
function compact_graph_compactOf(graph) {
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
function compact_graph_index(array, position) {
    return array[position] ?? 0;
}

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
        low[node] = Math.min(compact_graph_index(low, node), to);
    };
    const close = (root) => {
        const component = open.splice(open.lastIndexOf(root));
        for (const node of component)
            onStack[node] = 0;
        if (component.length > 1 || hasLoop(root))
            found.push(component.sort((a, b) => a - b));
    };
    const hasLoop = (node) => targets.subarray(compact_graph_index(starts, node), compact_graph_index(starts, node + 1)).includes(node);
    for (let root = 0; root < size; root += 1) {
        if (order[root] !== -1)
            continue;
        const path = [root];
        enter(root);
        for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
            const at = compact_graph_index(cursor, node);
            if (at < compact_graph_index(starts, node + 1)) {
                cursor[node] = at + 1;
                const target = compact_graph_index(targets, at);
                if (order[target] === -1) {
                    enter(target);
                    path.push(target);
                }
                else if (onStack[target] === 1) {
                    lower(node, compact_graph_index(order, target));
                }
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent, compact_graph_index(low, node));
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
            const at = compact_graph_index(starts, frame.node) + frame.taken;
            if (at >= compact_graph_index(starts, frame.node + 1)) {
                this.pop(frame);
                continue;
            }
            if (this.steps >= mostSteps)
                return undefined;
            this.steps += 1;
            frame.taken += 1;
            const target = compact_graph_index(targets, at);
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
        for (let at = compact_graph_index(starts, frame.node); at < compact_graph_index(starts, frame.node + 1); at += 1) {
            const waiters = this.waiting.get(compact_graph_index(targets, at)) ?? new Set();
            this.waiting.set(compact_graph_index(targets, at), waiters.add(frame.node));
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
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            steps += 1;
            const target = compact_graph_index(targets, at);
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
    const open = [{ graph: induce(graph, component), nodes: component }];
    let steps = 0;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
        const { nodes } = part;
        const search = new CycleSearch(part.graph);
        for (let cycle = search.next(cycles_mostSteps - steps); cycle !== undefined; cycle = search.next(cycles_mostSteps - steps)) {
            if (cycles.length === mostPerComponent)
                return { cycles, complete: false };
            cycles.push(cycle.map((node) => nodes[node] ?? 0));
        }
        steps += search.steps + compact_graph_index(part.graph.starts, part.graph.size);
        if (steps >= cycles_mostSteps)
            return { cycles, complete: false };
        const rest = induce(part.graph, nodes.slice(1).map((_, position) => position + 1));
        const remaining = cyclicComponents(rest).map((found) => ({
            graph: induce(rest, found),
            nodes: found.map((node) => nodes[node + 1] ?? 0),
        }));
        open.push(...remaining.reverse());
    }
    return { cycles, complete: true };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/nearest-name.ts

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
        const found = (0,mod/* distance */.Io)(wanted, candidate.toLowerCase());
        if (found >= least)
            continue;
        [best, least] = [candidate, found];
    }
    return best;
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/release-graph.ts
const publishedEcosystems = ["pypi", "npm", "cargo", "image", "chart"];
/** How a key of `publishes` is called among package names. */
const ecosystemOf = {
    pypi: "pypi",
    npm: "npm",
    cargo: "cargo",
    image: "image",
    chart: "helm",
};

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/neighbors.ts




/** The repositories that need `repository` directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
function downstreams(graph, repository) {
    neighbors_requireRepository(graph, repository);
    const { names, positions, edges } = compactOf(graph);
    const node = positions.get(repository) ?? 0;
    const targets = edges.targets.subarray(index(edges.starts, node), index(edges.starts, node + 1));
    return Array.from(targets, (target) => names[target] ?? "");
}
/** The repositories that `repository` needs directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
function upstreams(graph, repository) {
    return neighbors_requireRepository(graph, repository).needs.map((need) => need.repository);
}
/** The repository of that name. Throws a UsageError `graph-unknown-repository` that suggests the nearest name. */
function neighbors_requireRepository(graph, name) {
    const found = graph.repositories.get(name);
    if (found !== undefined)
        return found;
    const known = [...graph.repositories.keys()];
    const near = nearestName(name, known);
    const few = known.length <= 20 ? `Use one of: ${known.join(", ")}.` : "Use a name that stands in the graph.";
    throw new errors/* UsageError */.eb({
        code: "graph-unknown-repository",
        expected: "the name of a repository in the graph",
        found: `"${(0,escape_text/* escapeText */.X)(name)}"`,
        fix: near === undefined ? few : `Did you mean "${near}"?`,
    });
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/package-names.ts



/**
 * Every name under which others may have pinned a repository: what it publishes, `owner/name` on GitHub,
 * and its bare name.
 * Throws a UsageError `graph-unknown-repository`.
 */
function packageNamesOf(graph, repository) {
    return namesOf(neighbors_requireRepository(graph, repository), graph.owner);
}
/** The same of one repository at hand. */
function namesOf(repository, owner) {
    const published = publishedEcosystems.flatMap((key) => repository.publishes[key].flatMap((name) => (key === "chart" ? chartNames(name) : [name]).map((one) => (0,package_name/* packageName */.oZ)(ecosystemOf[key], one))));
    return [
        ...published,
        (0,package_name/* packageName */.oZ)("github", `${owner}/${repository.name}`),
        // The bare name, for files that hold nothing else: a Terraform variable `coreason_runtime_version`.
        (0,package_name/* packageName */.oZ)("component", repository.name),
    ];
}
/** A chart in a registry is pinned by its whole address (Argo CD) or by its last part beside a `repository` (Helm). */
function chartNames(name) {
    const address = name.replace(/^oci:\/\//, "");
    const last = address.slice(address.lastIndexOf("/") + 1);
    return last === address ? [address] : [address, last];
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/waves.ts


/**
 * The repositories in the order in which a release travels: each wave needs only what earlier waves released, and its
 * members can go in parallel. With `from`, only what lies below that repository, without it. Within a wave, in
 * the order of the file. Throws a UsageError `graph-unknown-repository` when the graph lacks `from`.
 */
function waves(graph, from) {
    const { names, positions, edges } = compactOf(graph);
    const start = from === undefined ? undefined : positions.get(requireRepository(graph, from).name);
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
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            const target = compact_graph_index(targets, at);
            waiting[target] = compact_graph_index(waiting, target) + 1;
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
        const node = compact_graph_index(queue, head);
        for (let at = compact_graph_index(starts, node); at < compact_graph_index(starts, node + 1); at += 1) {
            const target = compact_graph_index(targets, at);
            if (!isMember(target))
                continue;
            waiting[target] = compact_graph_index(waiting, target) - 1;
            if (waiting[target] !== 0)
                continue;
            // The last upstream to be taken from the queue is one of the deepest.
            levels[target] = compact_graph_index(levels, node) + 1;
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
        for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
            const target = index(targets, at);
            if (marked[target] === 1)
                continue;
            marked[target] = 1;
            open.push(target);
        }
    }
    return marked;
}

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
                        const near = nearestName(repository, names);
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
        for (const name of namesOf(repository, graph.owner).filter(({ ecosystem }) => ecosystem !== "github")) {
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
        for (const key of publishedEcosystems) {
            const seen = new Set();
            for (const [position, written] of publishes[key].entries()) {
                const same = (0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)(ecosystemOf[key], written.replace(/^oci:\/\//, "")));
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
    const { names, edges } = compact_graph_compactOf(graph);
    if (levelsOf(edges).every((level) => level >= 0))
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

// EXTERNAL MODULE: ./packages/release-model/branch-name.ts
var branch_name = __webpack_require__(7552);
;// CONCATENATED MODULE: ./packages/release-model/release-graph/repository-name.ts
/**
 * The name of a repository as GitHub allows it, without its owner. Some names are taken by JavaScript itself: a plain
 * object cannot hold them safely.
 */
const repositoryNamePattern = /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/;
/** Whether the graph could name a repository so. */
function isRepositoryName(text) {
    return text.length <= 255 && repositoryNamePattern.test(text);
}

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
const repositoryName = schema_text("the name of a repository, without its owner", repositoryNamePattern);
const branch = dist/* pipe */.FsL(dist/* string */.YjP("expected the name of a branch"), dist/* regex */.yGV(branch_name/* branchNamePattern */.e, ({ input }) => `expected the name of a branch ${(0,branch_name/* whyNoBranch */.Q)(input)}`), dist/* maxLength */.Ru6(255, "expected the name of a branch of at most 255 characters"));
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
    const near = nearestName(key, known);
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
    const [pypi, npm, cargo, image, chart] = publishedEcosystems.map((ecosystem) => [written[ecosystem] ?? []].flat());
    return { pypi: pypi ?? [], npm: npm ?? [], cargo: cargo ?? [], image: image ?? [], chart: chart ?? [] };
}

;// CONCATENATED MODULE: ./packages/tag-verification/suite-policy.ts

/**
 * Reads the graph for one repository.
 * @throws {UsageError} when it is no release graph.
 */
function readSuitePolicy(text, options) {
    const graph = parseReleaseGraph(text, options.path);
    const entry = graph.repositories.get(options.repository);
    return {
        names: [...graph.repositories.keys()].flatMap((name) => packageNamesOf(graph, name)),
        publishesToPypi: entry === undefined ? undefined : entry.publishes.pypi.length > 0,
        ...(entry === undefined ? {} : { published: packageNamesOf(graph, options.repository) }),
        tagFormat: entry?.tag,
        branch: entry?.branch,
        releasePlease: entry?.release === "release-please",
        appVersions: [...(entry?.appVersions.keys() ?? [])],
    };
}


/***/ })

};

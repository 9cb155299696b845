export const id = 5565;
export const ids = [5565];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
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
exports.kp = closest;


/***/ }),

/***/ 45627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(58973);
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
var mermaid_label = __webpack_require__(23256);
// EXTERNAL MODULE: ./packages/release-model/release-graph/compact-graph.ts
var compact_graph = __webpack_require__(44443);
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

// EXTERNAL MODULE: ./packages/release-model/release-graph/release-graph.ts
var release_graph = __webpack_require__(72783);
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





const graphFormats = (/* unused pure expression or super */ null && (["text", "mermaid", "dot", "json"]));
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

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
;// CONCATENATED MODULE: ./packages/cli/commands/graph.ts



async function run({ options, terminal }) {
    const format = options.json ? "json" : (options.format ?? "text");
    const { graph: loaded } = await (0,suite/* loadGraph */.f6)(terminal, options);
    terminal.print(renderGraph(loaded, format));
    return exit_codes/* exitCodes */.h.done;
}


/***/ }),

/***/ 23256:
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

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};

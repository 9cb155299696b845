export const id = 105;
export const ids = [105];
export const modules = {

/***/ 4912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/status/report-check.ts
/** Where the graph, the manifests and the lockfiles contradict each other. Being behind is no contradiction. */
function reportCheck(statuses) {
    return { schema: 1, findings: statuses.flatMap(findingsOf) };
}
function findingsOf(status) {
    const { repository } = status;
    if (status.kind === "missing") {
        return [
            finding(repository, {
                code: "clone-missing",
                expected: `a clone of ${repository} in the workspace`,
                found: "none",
                fix: "Clone it, or name the folder that holds it with --workspace DIR.",
            }),
        ];
    }
    const sources = status.pins.flatMap(({ outcome }) => {
        if (outcome.kind !== "finding" && outcome.kind !== "refused")
            return [];
        const { path, line, column } = outcome.pin;
        return [finding(repository, { location: { file: path, line, column }, ...outcome.problem })];
    });
    return [
        ...status.problems.map((problem) => finding(repository, problem)),
        ...sources,
        ...status.locks.flatMap((lock) => lock.mismatches.map(({ name, wanted, locked }) => finding(repository, {
            code: "lock-unsatisfied",
            expected: `${name} ${wanted} in the lockfile`,
            found: locked.map(({ version }) => version).join(", ") || "no such package",
            fix: `Refresh the lockfile: release-helper pin ${name}@VERSION --dir ${status.clone.directory}`,
            location: { file: lock.path },
        }))),
        ...status.undeclared.map((upstream) => finding(repository, {
            code: "edge-undeclared",
            expected: `${upstream} under the needs of ${repository} in the graph`,
            found: "pins on it, and no such edge",
            fix: `Add ${upstream} to the needs of ${repository}.`,
        })),
        ...status.unfounded.map((upstream) => finding(repository, {
            code: "edge-unfounded",
            expected: `a pin on ${upstream} in ${repository}`,
            found: "none",
            fix: `Remove ${upstream} from the needs of ${repository}, or pin it.`,
        })),
    ];
}
function finding(repository, problem) {
    const { code, expected, found, fix, location } = problem;
    return {
        repository,
        code,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
        expected,
        found,
        fix,
    };
}

// EXTERNAL MODULE: ./packages/status/plan.ts + 1 modules
var plan = __webpack_require__(6309);
// EXTERNAL MODULE: ./packages/status/observe.ts
var observe = __webpack_require__(4045);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(6076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(6800);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/check.ts






async function run({ options, terminal }) {
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        const { machine, graph, clones } = await (0,suite/* loadSuite */.bu)(terminal, options);
        return reportCheck((0,plan/* planStatus */.w)(graph, await (0,observe/* observeStatus */.b)({ machine, graph, clones, onProgress })));
    });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render: renderFindings });
    return report.findings.length > 0 ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
/** The findings under the name of their repository, upstreams first. */
function renderFindings(terminal, { findings }) {
    const { colors } = terminal;
    if (findings.length === 0)
        return `${colors.green("✔")} No findings.\n`;
    const repositories = [...new Set(findings.map(({ repository }) => repository))];
    const sections = repositories.map((repository) => {
        const own = findings.filter((finding) => finding.repository === repository);
        return `${colors.bold(repository)}\n${own.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)).join("")}`;
    });
    return `${sections.join("\n")}\n${findings.length} finding${findings.length === 1 ? "" : "s"}.\n`;
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderProblemLines)
/* harmony export */ });
/** A problem as three short lines below whatever it belongs to. */
function renderProblemLines(terminal, problem) {
    const { colors } = terminal;
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== null && part !== undefined)
        .join(":");
    const head = `${colors.yellow(problem.code)}${place === "" ? "" : ` ${place}`}`;
    const expected = problem.expected === undefined ? "" : `expected ${problem.expected}, `;
    return `    ${head}: ${expected}found ${problem.found.replaceAll("\n", "\n      ")}\n      ${problem.fix}\n`;
}


/***/ }),

/***/ 370:
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

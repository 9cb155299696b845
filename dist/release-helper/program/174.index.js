export const id = 174;
export const ids = [174];
export const modules = {

/***/ 3285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 9 modules
var node_machine = __webpack_require__(6404);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./packages/ports/adapters/certificate-commit.ts
/**
 * The commit in a certificate of Fulcio: its extension "source repository digest", a text of hexadecimal digits. The
 * certificate itself is not verified here. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function commitInCertificate(der) {
    const bytes = Buffer.from(der);
    const start = bytes.indexOf(sourceRepositoryDigest);
    if (start < 0)
        return undefined;
    // Behind the identifier: the headers of an octet string and of the text in it, two bytes each.
    const value = bytes.subarray(start + sourceRepositoryDigest.length).toString("latin1", 0, 80);
    return /^.{0,8}?(?<commit>[0-9a-f]{64}|[0-9a-f]{40})/s.exec(value)?.groups?.["commit"];
}
/** 1.3.6.1.4.1.57264.1.13 */
const sourceRepositoryDigest = Buffer.from("060a2b0601040183bf30010d", "hex");

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/ports/adapters/json-records.ts
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The objects in the array under `key`; none where there is no such array. */
function recordsIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(isRecord) : [];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/fetch-json.ts


/**
 * Reads JSON over HTTP; undefined when there is nothing (404).
 * @throws {ExternalError} with the given code, naming the host and nothing else of the address.
 */
async function fetchJson(address, options) {
    const { code, headers } = options;
    const failed = (found, cause) => new errors/* ExternalError */.yA({
        code,
        expected: `an answer from ${address.host}`,
        found,
        fix: "Try again when the service can be reached from here.",
        retryable: true,
        cause,
    });
    try {
        const response = await fetch(address, { headers, signal: AbortSignal.timeout(tenSeconds) });
        if (response.status === 404)
            return undefined;
        if (!response.ok)
            throw failed(`status ${response.status}`);
        return await response.json();
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA)
            throw error;
        throw failed(reasonOf(error), error);
    }
}
const tenSeconds = 10_000;
/** `fetch` itself only says that it failed; the cause has the code. */
function reasonOf(error) {
    const cause = isRecord(error) ? error["cause"] : undefined;
    if (isRecord(cause) && typeof cause["code"] === "string")
        return cause["code"];
    if (isRecord(error) && error["name"] === "TimeoutError")
        return "no answer within ten seconds";
    return isRecord(error) && typeof error["message"] === "string" ? error["message"] : String(error);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-package-registry.ts





/** The registries that the environment names as pip, uv and npm read it, or else those everybody uses. */
function httpPackageRegistry(environment) {
    const python = environment["PIP_INDEX_URL"] ?? environment["UV_DEFAULT_INDEX"] ?? "https://pypi.org/simple/";
    const npm = environment["npm_config_registry"] ?? environment["NPM_CONFIG_REGISTRY"] ?? "https://registry.npmjs.org/";
    return {
        released: (name, version) => {
            switch (name.ecosystem) {
                case "pypi":
                    return releasedOnPython(folderAt(python), name, version);
                case "npm":
                    return releasedOnNpm(folderAt(npm), name, version);
                default:
                    return Promise.resolve(undefined);
            }
        },
    };
}
/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
async function releasedOnPython(index, { name }, version) {
    const page = await ask(new URL(`${encodeURIComponent(name)}/`, index), "application/vnd.pypi.simple.v1+json");
    if (page === undefined)
        return undefined;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const files = recordsIn(page, "files").filter(({ filename }) => typeof filename === "string" && versionIn(filename) === wanted);
    if (files.length === 0)
        return undefined;
    const proof = files.map(({ provenance }) => provenance).find((address) => typeof address === "string");
    return { commit: proof === undefined ? undefined : await commitInProvenance(new URL(proof, index)) };
}
/** The version in the name of a wheel or a source distribution, in PEP 440's normal form. */
function versionIn(file) {
    const text = /^[^-]+-(?<version>[^-]+)-.*\.whl$/.exec(file)?.groups?.["version"] ??
        /^.+-(?<version>[^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.groups?.["version"];
    return text === undefined ? undefined : (0,pep440.explain)(text)?.public;
}
/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address) {
    const provenance = await ask(address, "application/vnd.pypi.integrity.v1+json").catch(() => undefined);
    const certificates = recordsIn(provenance, "attestation_bundles")
        .flatMap((bundle) => recordsIn(bundle, "attestations"))
        .map(({ verification_material: material }) => (isRecord(material) ? material["certificate"] : undefined));
    const [certificate] = certificates.filter((text) => typeof text === "string");
    return certificate === undefined ? undefined : commitInCertificate(Buffer.from(certificate, "base64"));
}
/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
async function releasedOnNpm(registry, { name }, version) {
    const packument = await ask(new URL(name.replace("/", "%2f"), registry), "application/json");
    const versions = isRecord(packument) ? packument["versions"] : undefined;
    const found = isRecord(versions) ? versions[(0,version_spelling/* formatSemver */.a)(version)] : undefined;
    if (!isRecord(found))
        return undefined;
    const commit = found["gitHead"];
    return { commit: typeof commit === "string" ? commit : undefined };
}
function ask(address, accept) {
    return fetchJson(address, {
        code: "registry-failed",
        headers: { accept, "cache-control": "no-cache" },
    });
}
/** The registry's folder. Credentials in the address are for installers: nothing is asked with them here. */
function folderAt(address) {
    const folder = new URL(address.endsWith("/") ? address : `${address}/`);
    folder.username = "";
    folder.password = "";
    return folder;
}

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/suite/clones.ts
var clones = __webpack_require__(7027);
// EXTERNAL MODULE: ./packages/suite/observe.ts + 1 modules
var observe = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var tag_verification_checks = __webpack_require__(5638);
// EXTERNAL MODULE: ./packages/tag-verification/observe.ts + 6 modules
var tag_verification_observe = __webpack_require__(2601);
// EXTERNAL MODULE: ./packages/tag-verification/version-of-tag.ts
var version_of_tag = __webpack_require__(8316);
// EXTERNAL MODULE: ./packages/tag-verification/plan.ts + 18 modules
var plan = __webpack_require__(5871);
;// CONCATENATED MODULE: ./packages/tag-verification/report-document.ts

function reportDocument({ tag, version, findings }) {
    return {
        schema: 1,
        tag: (0,escape_text/* escapeText */.X)(tag),
        version: version === undefined ? null : (0,version_spelling/* formatSemver */.a)(version),
        findings: findings.map(({ code, level, file, line, expected, found, fix }) => ({
            code,
            level,
            file: file ?? null,
            line: line ?? null,
            expected,
            found,
            fix,
        })),
    };
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/parse-release-graph.ts + 11 modules
var parse_release_graph = __webpack_require__(542);
// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(1130);
;// CONCATENATED MODULE: ./packages/tag-verification/suite-policy.ts

/**
 * Reads the graph for one repository.
 * @throws {UsageError} when it is no release graph.
 */
function readSuitePolicy(text, options) {
    const graph = (0,parse_release_graph/* parseReleaseGraph */.d)(text, options.path);
    const entry = graph.repositories.get(options.repository);
    return {
        names: [...graph.repositories.keys()].flatMap((name) => (0,package_names/* packageNamesOf */.W)(graph, name)),
        publishesToPypi: entry === undefined ? undefined : entry.publishes.pypi.length > 0,
        tagFormat: entry?.tag,
        branch: entry?.branch,
        releasePlease: entry?.release === "release-please",
        appVersions: [...(entry?.appVersions.keys() ?? [])],
    };
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(6076);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(6800);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/verify-tag.ts










async function run({ values, options, terminal }) {
    const { environment } = terminal;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment });
    const git = machine.git((0,external_node_path_.resolve)(terminal.cwd, options.dir ?? "."));
    const suite = await readSuite(machine, git, terminal.cwd, options.graph);
    const tagFormat = options["tag-format"] ?? suite?.tagFormat ?? release_model_tag/* defaultTagFormat */.rr;
    const tag = values[0] ?? (await tagAtHead(git, tagFormat));
    const checks = (0,tag_verification_checks/* parseCheckSettings */.P7)((options.checks ?? "").split(",").filter((setting) => setting !== ""));
    const verdict = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        onProgress(`verifying ${(0,escape_text/* escapeText */.X)(tag)}`);
        const facts = await (0,tag_verification_observe/* observe */.l)({
            git,
            tag,
            isPushed: false,
            defaultBranch: suite?.branch,
            checks,
            outside: {
                version: (0,version_of_tag/* versionOfTag */.m)(tag, tagFormat),
                registry: httpPackageRegistry(environment),
                token: undefined,
            },
            environment,
            now: new Date(),
        });
        return (0,plan/* plan */.e)(tag, {
            tagFormat,
            prereleaseIdentifiers: ["alpha", "beta", "rc"],
            order: "line",
            placeholder: "0.0.0-dev",
            checks,
            suite,
        }, facts);
    });
    const report = reportDocument(verdict);
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render });
    return report.findings.some(({ level }) => level === "error") ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
/** What the graph says about the repository, which is known by its remote. */
async function readSuite(machine, git, cwd, graph) {
    if (graph === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(cwd, graph);
    const bytes = await machine.files((0,external_node_path_.dirname)(path)).read(path.slice((0,external_node_path_.dirname)(path).length + 1));
    const slugs = Object.values(await git.remotes()).map((url) => (0,clones/* slugOf */.t)(url)?.split("/").at(-1));
    const repository = slugs.find((name) => name !== undefined) ?? git.root.slice(git.root.lastIndexOf("/") + 1);
    return readSuitePolicy(Buffer.from(bytes).toString("utf8"), { path: graph, repository });
}
async function tagAtHead(git, tagFormat) {
    const [head, tags] = await Promise.all([git.resolve("HEAD"), git.tags()]);
    const [highest] = (0,observe/* versionTags */.O)(tags.filter(({ commit }) => commit === head), tagFormat);
    if (highest !== undefined)
        return highest.name;
    throw new errors/* UsageError */.eb({
        code: "tag-missing",
        expected: "a tag",
        found: "none given, and no version tag on the checked-out commit",
        fix: "Name the tag: release-helper verify-tag v1.4.0",
    });
}
function render(terminal, { tag, findings }) {
    const { colors } = terminal;
    const errors = findings.filter(({ level }) => level === "error").length;
    const head = errors === 0
        ? `${colors.green("✔")} ${colors.bold(tag)} may be released.\n`
        : `${colors.red("✖")} ${colors.bold(tag)} must not be released as it is.\n`;
    return head + findings.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)).join("");
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
function answer(terminal, report, options) {
    terminal.print(options.asJson ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report) : options.render(terminal, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report)));
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

/***/ 3361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

/**
 * Runs work that reports its progress: one line with a spinner on a terminal, a line each in a log.
 * Standard output stays free for the result.
 */
async function withProgress(terminal, work) {
    if (!terminal.interactive) {
        return work((message) => {
            terminal.note(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`);
        });
    }
    // Loaded only where it shows: it brings the frames of a hundred spinners.
    const { default: ora } = await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 3929));
    const spinner = ora({ stream: process.stderr, discardStdin: false });
    try {
        return await work((message) => {
            const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message);
            if (spinner.isSpinning)
                spinner.text = text;
            else
                spinner.start(text);
        });
    }
    finally {
        spinner.stop();
    }
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ observeClone),
  O: () => (/* binding */ versionTags)
});

// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(4674);
;// CONCATENATED MODULE: ./packages/suite/next-release.ts


const parser = new dist/* CommitParser */.Jf({
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
    return (0,version_order/* nextVersion */.yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
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

;// CONCATENATED MODULE: ./packages/suite/observe.ts


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
    const latest = versions.find(({ version }) => !(0,version_order/* isPrerelease */.V1)(version)) ?? versions[0];
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
            : nextRelease(latest?.version, bumpOf(since.map(({ message }) => message))),
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
    return tags
        .flatMap(({ name, commit }) => {
        try {
            return [{ name, version: (0,tag/* parseTag */.ED)(name, format), commit }];
        }
        catch (error) {
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    })
        .sort((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version));
}
async function resolveHead(git, local, remote) {
    if (local === undefined || remote === undefined || local === remote)
        return { local: local ?? remote, behind: 0 };
    return { local, behind: await git.count({ from: local, to: remote }) };
}
function rangeSince(latest, head) {
    return latest === undefined ? { to: head } : { from: latest.commit, to: head };
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

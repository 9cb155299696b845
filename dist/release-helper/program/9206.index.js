export const id = 9206;
export const ids = [9206];
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

/***/ 74604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var cli_suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
// EXTERNAL MODULE: ./packages/rehearsal/reporting/verdict.ts
var verdict = __webpack_require__(75978);
// EXTERNAL MODULE: ./packages/cli/terminal/diff.ts
var terminal_diff = __webpack_require__(53717);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var terminal_problem = __webpack_require__(9951);
;// CONCATENATED MODULE: ./packages/cli/terminal/short-diff.ts
/** Lines of one file that are shown before the rest is only counted. */
const mostLines = 40;
/** A unified diff in which long files, such as lockfiles, are cut: what is cut is said. */
function shortDiff(diff) {
    return diff
        .split(/^(?=diff --git )/m)
        .map((part) => {
        const lines = part.trimEnd().split("\n");
        const left = lines.length - mostLines;
        return left <= 5 ? lines.join("\n") : [...lines.slice(0, mostLines), `… ${left} more lines`].join("\n");
    })
        .join("\n");
}

// EXTERNAL MODULE: ./packages/cli/terminal/table.ts
var table = __webpack_require__(12568);
;// CONCATENATED MODULE: ./packages/cli/terminal/rehearsal.ts





/** What a rehearsal showed: every pull request, what is in whose way, where everything stands, and the verdict last. */
function renderRehearsal(terminal, report, { out }) {
    const { colors } = terminal;
    const { pullRequests, promotions, repositories, notes, uv, cosign, requests } = report;
    const problems = [...repositories, ...promotions].flatMap(({ repository, problems: own }) => own.map((problem) => `${colors.bold(repository)}\n${(0,terminal_problem/* renderProblemLines */.t)(terminal, problem)}`));
    const absences = [
        ...notes.map(({ repository, text }) => `${colors.bold(repository)}: ${text}`),
        ...(uv.available
            ? []
            : [`Python packages are not really built, and no uv.lock can be refreshed: ${uv.reason ?? ""}`]),
        ...(!cosign.available &&
            report.releases.some(({ steps }) => steps.some(({ name }) => name === "push-images"))
            ? [`Images are not signed, and no signature is verified: ${cosign.reason ?? ""}`]
            : []),
    ];
    return [
        ...pullRequests.map((one) => renderPullRequest(terminal, one)),
        ...promotions.map((one) => renderPromotion(terminal, one)),
        ...(problems.length === 0 ? [] : [`${colors.bold("What is in the way")}\n`, ...problems]),
        ...(absences.length === 0
            ? []
            : [`${colors.bold("Not part of the rehearsal")}\n\n${absences.join("\n")}\n\n`]),
        (0,table/* renderTable */.b)(terminal, ["wave", "repository", "state", "version", "pull requests", "seconds"], repositories.map((one) => rowOf(terminal, one))),
        `\n${rehearsal_verdict(terminal, report)}\n`,
        colors.dim(`${counted(report.releases.length, "release")}, ${counted(pullRequests.length, "pull request")}, ${report.seconds.toFixed(1)} seconds; ${requests.graphql + requests.rest} requests to the API and ${requests.git} by git, ${requests.writes} changes.\n`),
        ...(out === undefined ? [] : [`The whole of it is in ${out}.\n`]),
    ].join("");
}
function renderPullRequest(terminal, one) {
    const { colors } = terminal;
    const head = `${colors.bold(`${one.repository} #${one.number}`)} ${one.title} ${colors.dim(one.state)}`;
    // The first line is the cascade's own, and is not shown on GitHub either.
    const body = one.body.replace(/^<!--[\s\S]*?-->\n*/, "").trim();
    const parts = [
        head,
        ...(body === "" ? [] : [indent(body)]),
        indent((0,terminal_diff/* colorDiff */.N)(terminal, shortDiff(one.diff))),
    ];
    return `${parts.join("\n\n")}\n\n`;
}
/** The commit that brought a release into a GitOps repository, and what it changed. */
function renderPromotion(terminal, one) {
    const { colors } = terminal;
    const { repository, component, version, commit, title, diff, state, signatures } = one;
    const what = commit === null ? `${component} ${version}` : `${commit.slice(0, 7)} ${title}`;
    const head = `${colors.bold(repository)} ${what} ${colors.dim(`${state}, signatures ${signatures}`)}`;
    return `${diff === "" ? head : `${head}\n\n${indent((0,terminal_diff/* colorDiff */.N)(terminal, shortDiff(diff)))}`}\n\n`;
}
function rowOf({ colors }, one) {
    const paint = {
        released: colors.green,
        stuck: colors.red,
        waiting: colors.yellow,
        unaffected: colors.dim,
        absent: colors.dim,
    };
    const words = {
        released: "released",
        stuck: "stuck",
        waiting: `waits for ${one.waitsFor.join(", ")}`,
        unaffected: "nothing to move",
        absent: "not part of it",
    };
    const code = one.problems[0]?.code;
    return [
        String(one.wave),
        one.repository,
        paint[one.state](code === undefined ? words[one.state] : `${words[one.state]}: ${code}`),
        one.version ?? "",
        one.pullRequests.map((number) => `#${number}`).join(" "),
        one.seconds === null ? "" : one.seconds.toFixed(1),
    ];
}
function rehearsal_verdict({ colors }, { repository, version, arrived, repositories, promotions }) {
    const name = `${repository} ${version}`;
    if (arrived) {
        const moved = repositories.some(({ wave, state }) => wave > 0 && state === "released");
        return colors.green(moved ? `${name} arrives everywhere.` : `${name} moves nothing below it.`);
    }
    return colors.red(`${name} does not arrive everywhere: ${(0,verdict/* whatHolds */.H)({ repositories, promotions })}.`);
}
function indent(text) {
    return text.replaceAll(/^(?=.)/gm, "    ");
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
}
/** One move of the train as a line: wave, repository, what happened, seconds. */
function renderMove(terminal, move) {
    const { colors } = terminal;
    if (move.kind === "merged") {
        const place = colors.dim(waveName(move.wave));
        return `${colors.cyan("◑")} ${place}  ${colors.bold(move.repository.padEnd(36))} merged #${move.number} ${move.title}`;
    }
    const { release } = move;
    const failed = release.steps.find(({ succeeded }) => !succeeded);
    const mark = failed === undefined ? colors.green("✔") : colors.red("✘");
    const name = `${release.repository} ${release.version}`.padEnd(36);
    const again = move.kind === "restarted" ? "started again: " : "";
    const says = move.kind === "restarted" ? carriedBy(release) || "nothing is left to do" : saysOf(release);
    const what = failed === undefined ? colors.dim(says) : colors.red(failureOf(failed));
    return `${mark} ${colors.dim(waveName(release.wave))}  ${colors.bold(name)} ${again}${what}  ${colors.dim(`${release.seconds.toFixed(1)} s`)}`;
}
function waveName(wave) {
    return wave === 0 ? "release" : `wave ${wave}`.padEnd("release".length);
}
function saysOf(release) {
    const { steps } = release;
    const published = steps.filter(({ name }) => name.startsWith("publish")).map(({ says }) => says);
    const promoted = steps.flatMap(({ promotion, says }) => (promotion === undefined ? [] : [`⇒ ${says}`]));
    return [...published, ...promoted, carriedBy(release)].filter((part) => part !== "").join(" ");
}
/** Where its cascade has come to, and who is left for later. */
function carriedBy({ steps }) {
    const last = steps.find(({ name }) => name === "cascade-pins");
    if (last === undefined)
        return "";
    const waiting = last.waiting.map((name) => `${name} (waits)`);
    const reached = [...(last.says === "" ? [] : [last.says]), ...waiting].join(", ");
    return reached === "" ? "" : `→ ${reached}`;
}
function failureOf({ name, problems, says }) {
    const codes = problems.map(({ repository, code }) => `${repository} ${code}`);
    return `${name}: ${codes.length === 0 ? says || "failed" : codes.join(", ")}`;
}

// EXTERNAL MODULE: ./packages/cli/terminal/visible.ts
var visible = __webpack_require__(81898);
// EXTERNAL MODULE: ./packages/cli/version-argument.ts
var version_argument = __webpack_require__(83059);
;// CONCATENATED MODULE: ./packages/cli/commands/rehearse.ts








async function run({ options, terminal }) {
    const version = (0,version_argument/* versionArgument */.K)(options.version);
    const checks = await checkSettings(options.checks);
    const suite = await (0,cli_suite/* loadSuite */.bu)(terminal, options);
    const { findCosign, findUv, rehearse, reportRehearsal, requireRoomForBundle, withStageFolder, writeBundle, } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(9547), __webpack_require__.e(1084), __webpack_require__.e(2062), __webpack_require__.e(4674), __webpack_require__.e(2088), __webpack_require__.e(6068), __webpack_require__.e(7800), __webpack_require__.e(547), __webpack_require__.e(5362), __webpack_require__.e(8254), __webpack_require__.e(9342), __webpack_require__.e(4359), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 18299));
    const out = options.out === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, options.out);
    if (out !== undefined)
        await requireRoomForBundle(out, suite.clones.values());
    const [uv, cosign] = await Promise.all([findUv(suite.machine), findCosign(suite.machine)]);
    return withStageFolder({ keep: options.keep }, async (folder) => {
        if (options.keep)
            terminal.note(`The stage lies in ${folder}\n`);
        const facts = await (0,progress/* withProgress */.E)(terminal, (onProgress) => {
            const settings = {
                ...suite,
                repository: options.repo,
                version,
                folder,
                uv,
                cosign,
                checks,
                upstream: options.offline ? "none" : "forward",
                onProgress,
                onStage: () => undefined,
                onMove: (move) => {
                    // Beside standard output, which is for the result alone.
                    terminal.note(`${renderMove({ ...terminal, colors: terminal.errorColors }, (0,visible/* visible */.RK)(move))}\n`);
                },
            };
            return rehearse(settings);
        });
        const report = reportRehearsal(facts);
        if (out !== undefined)
            await writeBundle(out, report, facts);
        (0,answer/* answer */.Z)(terminal, report, {
            asJson: options.json,
            render: (to, shown) => renderRehearsal(to, shown, { out }),
        });
        return report.arrived ? exit_codes/* exitCodes */.h.done : exit_codes/* exitCodes */.h.partly;
    });
}
/** As verify-tag takes them; a wrong one is told before anything is copied. */
async function checkSettings(text) {
    if (text === undefined)
        return [];
    const settings = text.split(",").filter((setting) => setting !== "");
    const { parseCheckSettings } = await __webpack_require__.e(/* import() */ 4899).then(__webpack_require__.bind(__webpack_require__, 64899));
    parseCheckSettings(settings, "the option --checks");
    return settings;
}


/***/ }),

/***/ 76800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
function answer(terminal, report, options) {
    terminal.print(options.asJson ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report) : options.render(terminal, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report)));
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

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
    const { default: ora } = await __webpack_require__.e(/* import() */ 3929).then(__webpack_require__.bind(__webpack_require__, 73929));
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

/***/ 12568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);

/** A table without a frame, as wide as its content; where a terminal is narrower, its last column is cut. */
function renderTable(terminal, header, rows) {
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: header.map((title) => terminal.colors.dim(title)),
        style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
        chars: {
            top: "",
            "top-mid": "",
            "top-left": "",
            "top-right": "",
            bottom: "",
            "bottom-mid": "",
            "bottom-left": "",
            "bottom-right": "",
            left: "",
            "left-mid": "",
            mid: "",
            "mid-mid": "",
            right: "",
            "right-mid": "",
            middle: "",
        },
    });
    table.push(...rows.map((row) => [...row]));
    const lines = table.toString().split("\n");
    return `${lines.map((line) => fit(line, terminal.width)).join("\n")}\n`;
}
/** The line without spaces at its end, cut to a width; colors take no room and are all closed behind the cut. */
function fit(line, width) {
    // eslint-disable-next-line no-control-regex -- the colors that this program put there
    const trimmed = line.replace(/[ \t]+((?:\u001b\[\d+m)*)$/, "$1");
    // eslint-disable-next-line no-control-regex -- as above
    const pieces = trimmed.split(/(\u001b\[\d+m)/);
    let room = width ?? Infinity;
    return pieces
        .map((piece, index) => {
        if (index % 2 === 1 || piece.length <= room) {
            if (index % 2 === 0)
                room -= piece.length;
            return piece;
        }
        const shown = room > 0 ? `${piece.slice(0, room - 1)}…` : "";
        room = 0;
        return shown;
    })
        .join("");
}


/***/ }),

/***/ 83059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionArgument)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);

/**
 * The version that a person typed.
 * @throws {UsageError} with the same words in which a version in a file is refused: here it is the command that is wrong.
 */
function versionArgument(text) {
    try {
        return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseAny */ .Sb)(text);
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error);
        throw error;
    }
}


/***/ }),

/***/ 75978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isUnsigned),
/* harmony export */   H: () => (/* binding */ whatHolds)
/* harmony export */ });
/** Whether images were pushed that nobody signed. Pure. */
function isUnsigned({ cosign, releases }) {
    return !cosign.available && releases.some(({ steps }) => steps.some(({ name }) => name === "push-images"));
}
/** Who is in the way of a release that did not arrive everywhere, as part of a sentence. Pure. */
function whatHolds({ repositories, promotions, }) {
    const named = (state) => repositories.filter((one) => one.state === state).map((one) => one.repository);
    const failed = promotions.filter(({ state }) => state === "failed");
    const stuck = [
        ...named("stuck"),
        ...failed.map((one) => `${one.repository} (${one.component} ${one.version})`),
    ];
    const absent = named("absent");
    return [
        ...(stuck.length === 0 ? [] : [`stuck at ${stuck.join(", ")}`]),
        ...(absent.length === 0 ? [] : [`not rehearsed: ${absent.join(", ")}`]),
    ].join("; ");
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

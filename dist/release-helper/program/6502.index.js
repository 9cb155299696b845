export const id = 6502;
export const ids = [6502];
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
    const suite = await (0,cli_suite/* loadSuite */.bu)(terminal, options);
    const { findCosign, findUv, rehearse, reportRehearsal, requireRoomForBundle, withStageFolder, writeBundle, } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(9547), __webpack_require__.e(1084), __webpack_require__.e(2062), __webpack_require__.e(4674), __webpack_require__.e(2088), __webpack_require__.e(6068), __webpack_require__.e(4226), __webpack_require__.e(547), __webpack_require__.e(5362), __webpack_require__.e(8254), __webpack_require__.e(9342), __webpack_require__.e(4359), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 18299));
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


/***/ }),

/***/ 5799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   f6: () => (/* binding */ loadGraph),
/* harmony export */   n0: () => (/* binding */ cloneAround),
/* harmony export */   tv: () => (/* binding */ workspaceAround),
/* harmony export */   z7: () => (/* binding */ graphFile)
/* harmony export */ });
/* harmony import */ var _release_actions_ports_adapters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72322);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49081);
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98589);
/* harmony import */ var _release_actions_suite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67027);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);





/** The name of the graph where none is given. */
const graphFile = "release-graph.yml";
/** Finds and reads the graph, and locates the clones. */
async function loadSuite(terminal, places) {
    const loaded = await loadGraph(terminal, places);
    return { ...loaded, clones: await (0,_release_actions_suite__WEBPACK_IMPORTED_MODULE_1__/* .locateClones */ .j)(loaded.machine, loaded.workspace, loaded.graph) };
}
/** Finds and reads the graph alone. */
async function loadGraph(terminal, places) {
    const machine = (0,_release_actions_ports_adapters__WEBPACK_IMPORTED_MODULE_2__/* .nodeMachine */ .w)({ environment: terminal.environment });
    const workspace = places.workspace === undefined
        ? await workspaceAround(machine, terminal.cwd)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, places.workspace);
    const { path, bytes } = await readGraph(machine, terminal.cwd, workspace, places.graph);
    const text = Buffer.from(bytes).toString("utf8");
    return { machine, graph: (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_3__/* .parseReleaseGraph */ .d)(text, path), text, workspace };
}
/** @throws {UsageError} `clone-missing`. */
function cloneOf(clones, repository) {
    const directory = clones.get(repository);
    if (directory !== undefined)
        return directory;
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb({
        code: "clone-missing",
        expected: `a clone of ${repository} in the workspace`,
        found: "none, by remote or by folder name",
        fix: "Clone it, or name the folder that holds it with --workspace DIR.",
    });
}
/** The folder that holds the clone one stands in, or, outside a clone, the folder one stands in. */
async function workspaceAround(machine, cwd) {
    const clone = await cloneAround(machine, cwd);
    return clone === undefined ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(clone.root);
}
/**
 * The root of the clone around a folder, and the way down to the folder; undefined outside a clone.
 * @throws {UsageError} `folder-missing`.
 */
async function cloneAround(machine, folder) {
    const { exitCode, stdout } = await machine.commands
        .run(["git", "rev-parse", "--show-toplevel", "--show-prefix"], {
        cwd: folder,
        environment: machine.environment,
    })
        .catch(async (error) => {
        // A program cannot be started in a folder that is not there; listing says so in a person's words.
        await machine.files(folder).list();
        throw error;
    });
    const [root = "", prefix = ""] = stdout.toString("utf8").split("\n");
    return exitCode === 0 && root !== "" ? { root, within: prefix.replace(/\/$/, "") } : undefined;
}
async function readGraph(machine, cwd, workspace, given) {
    const candidates = given === undefined
        ? [...above(cwd), workspace].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, graphFile))
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, given)];
    for (const path of new Set(candidates)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
        const bytes = await machine
            .files(folder)
            .read(path.slice(folder.length).replace(/^\//, ""))
            .catch(() => undefined);
        if (bytes !== undefined)
            return { path, bytes };
    }
    throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb({
        code: "graph-missing",
        expected: given === undefined
            ? `a ${graphFile} here, in a folder above, or in ${workspace}`
            : `a release graph at ${given}`,
        found: "no such file",
        fix: "Name it with --graph FILE, or write a first one with `release-helper init`.",
    });
}
function above(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...above(parent)];
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

/***/ 85005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeText)
/* harmony export */ });
const longest = 80;
/**
 * Untrusted text made fit for one line of a message, a log or a summary: control, format and non-ASCII characters,
 * quotes and backslashes appear as escapes, and what is longer than 80 characters is cut with its length stated.
 * A workflow command, a terminal sequence or a look-alike digit therefore shows as what it is.
 */
function escapeText(text) {
    const shown = Array.from(text.slice(0, longest), escapeCharacter).join("");
    return text.length > longest ? `${shown}… (${text.length} characters)` : shown;
}
function escapeCharacter(character) {
    const named = namedEscapes.get(character);
    if (named !== undefined)
        return named;
    if (/^[ -~]$/.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
const namedEscapes = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
    ["\\", "\\\\"],
    ['"', '\\"'],
]);


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

/***/ 52552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ splitTagFormat),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85005);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46949);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15615);





/** How a repository tags unless it says otherwise. */
const defaultTagFormat = "v{version}";
/**
 * The version a git tag names. `format` holds `{version}` once: `v{version}`, `my-component@{version}`.
 * Throws a Refusal `tag-format` when the tag is of another form, with the reason, and a UsageError
 * `tag-format-template` when the format itself is none.
 */
function parseTag(tag, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    const spelled = spelledIn(tag, { before, after });
    const version = spelled === undefined ? undefined : (0,_version_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSemver */ .OB)(spelled);
    if (version !== undefined)
        return version;
    const { reason, fix } = spelled === undefined
        ? {
            reason: "which is of another form",
            fix: "Tag a release in the form this repository is configured for.",
        }
        : (0,_version_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoVersion */ .w)(spelled);
    const example = (text) => `${before}${text}${after}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "tag-format",
        expected: `a tag such as ${example("1.4.0")} or ${example("1.4.0-rc.2")}`,
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(tag)}", ${reason}`,
        fix,
    });
}
/**
 * Reads many tags of which some are of another form (a floating `v1`, another component's): those name no version.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagReader(format = defaultTagFormat) {
    const parts = splitTagFormat(format);
    return (tag) => {
        const spelled = spelledIn(tag, parts);
        return spelled === undefined ? undefined : (0,_version_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSemver */ .OB)(spelled);
    };
}
function spelledIn(tag, { before, after }) {
    const fits = tag.length >= before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
    return fits ? tag.slice(before.length, tag.length - after.length) : undefined;
}
/** The tag that names `version`: `v1.4.0-rc.2`. Throws a UsageError `tag-format-template` when the format is none. */
function formatTag(version, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    return `${before}${(0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSemver */ .a)(version)}${after}`;
}
/** What stands before and after `{version}`. Throws a UsageError `tag-format-template`. */
function splitTagFormat(format) {
    const [before, after, ...more] = format.split("{version}");
    if (before === undefined ||
        after === undefined ||
        more.length > 0 ||
        !literal.test(before) ||
        !literal.test(after)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            code: "tag-format-template",
            expected: "a tag format that holds {version} once among characters git allows in a tag, such as v{version}",
            found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(format)}"`,
            fix: "Correct the tag format.",
        });
    }
    return { before, after };
}
// The part of https://git-scm.com/docs/git-check-ref-format that is also safe on every shell and in every URL.
const literal = /^[A-Za-z0-9._/@+-]{0,250}$/;


/***/ }),

/***/ 47317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ prereleaseIdentifiers),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export parsePep440 */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85005);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46949);



/** No version that can be released is longer; longer text is refused before any pattern sees it. */
const longestVersion = 64;
/** Reads `1.4.0` or `1.4.0-rc.2`. Throws a Refusal `version-format` that says why anything else is none. */
function parseSemver(text) {
    return matchSemver(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0-rc.2");
}
/**
 * Reads `1.4.0` or `1.4.0rc2`, and the other spellings of the pre-release that PEP 440 normalizes (`1.4.0.RC-2`,
 * `1.4.0c2`, `1.4.0beta1`). Throws a Refusal `version-format` that says why anything else is none.
 */
function parsePep440(text) {
    return matchPep440(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0rc2");
}
/** Reads either spelling, with or without a leading `v`: what a person may type. Throws a Refusal `version-format`. */
function parseAny(text) {
    const bare = text.startsWith("v") ? text.slice(1) : text;
    return (matchSemver(bare) ?? matchPep440(bare) ?? refuse(text, "a version such as 1.4.0, v1.4.0 or 1.4.0rc2"));
}
/** The version that `text` spells as SemVer, or undefined. */
function matchSemver(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(semver.exec(text)?.groups);
}
function matchPep440(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(pep440.exec(text)?.groups);
}
const number = "(?:0|[1-9][0-9]*)";
const core = `(?<major>${number})\\.(?<minor>${number})\\.(?<patch>${number})`;
const semver = new RegExp(`^${core}(?:-(?<identifier>alpha|beta|rc)\\.(?<count>${number}))?$`);
const pep440 = new RegExp(`^${core}(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<count>${number}))?$`, "i");
/** Every spelling of a kind of pre-release that PEP 440 normalizes, in lower case. */
const prereleaseIdentifiers = new Map([
    ["alpha", "alpha"],
    ["a", "alpha"],
    ["beta", "beta"],
    ["b", "beta"],
    ["preview", "rc"],
    ["pre", "rc"],
    ["rc", "rc"],
    ["c", "rc"],
]);
function toVersion(groups) {
    if (groups === undefined)
        return undefined;
    const major = Number(groups["major"]);
    const minor = Number(groups["minor"]);
    const patch = Number(groups["patch"]);
    const count = Number(groups["count"] ?? 0);
    // Beyond 2^53 two different versions would become equal numbers.
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
    return identifier === undefined
        ? { major, minor, patch }
        : { major, minor, patch, prerelease: { identifier, number: count } };
}
function refuse(text, expected) {
    const { reason, fix } = (0,_version_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoVersion */ .w)(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        code: "version-format",
        expected,
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(text)}", ${reason}`,
        fix,
    });
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ whyNoVersion)
/* harmony export */ });
/** Why `text` is no version that every ecosystem can carry, and what to write instead. */
function whyNoVersion(text) {
    if (text.length > 64)
        return { reason: "which is too long for a version", fix: plain };
    return reasons.find(({ when }) => when.test(text)) ?? { reason: "which is no version", fix: plain };
}
const plain = "Write three numbers, and for a pre-release -alpha.N, -beta.N or -rc.N after them, as in 1.4.0-rc.2.";
/** In the order in which a person would notice them; the first that applies is the answer. */
const reasons = [
    { when: /^$/, reason: "which is empty", fix: plain },
    { when: /\s/u, reason: "which contains white space", fix: "Remove the white space." },
    {
        when: /\p{Cc}/u,
        reason: "which has control characters",
        fix: "Remove the characters that cannot be seen.",
    },
    {
        when: /\p{Nd}(?<![0-9])/u,
        reason: "which has digits other than 0 to 9",
        fix: "Type the digits again, in ASCII.",
    },
    { when: /[^!-~]/u, reason: "which has characters outside ASCII", fix: "Type the version again, in ASCII." },
    {
        when: /\+/,
        reason: "which has build metadata or a local label; neither OCI tags nor package indexes can carry it",
        fix: "Leave out the + and what follows it.",
    },
    {
        when: /^[vV]?[0-9]+!/,
        reason: "which has an epoch; only PEP 440 knows those",
        fix: "Release under a higher major version instead.",
    },
    { when: /(?:^|[^0-9a-z])[vV]{2,}/, reason: "which has more than one v", fix: plain },
    {
        when: /^[vV]?[0-9]+(?:\.[0-9]+)?(?![0-9.!])/,
        reason: "which leaves out the minor or the patch number, so tools read it differently",
        fix: "Write all three numbers, as in 1.4.0.",
    },
    {
        when: /^[vV]?[0-9]+\.[0-9]+\.[0-9]+\.[0-9]/,
        reason: "which has more than three numbers",
        fix: "Write exactly three numbers, as in 1.4.0.",
    },
    {
        when: /(?:^|[.vV-]|[a-z])0[0-9]/i,
        reason: "which has a number with a leading zero",
        fix: "Write the number without the zero in front.",
    },
    {
        when: /[0-9]{16}/,
        reason: "which has a number too large to be counted exactly",
        fix: "Use numbers below 9007199254740992.",
    },
    {
        when: /dev/i,
        reason: "which is a development release; those are built from untagged commits and never released",
        fix: "Release a pre-release such as 1.4.0-alpha.1 instead.",
    },
    {
        when: /^[vV]?[0-9.]+(?:-[0-9]+$|.*(?<![a-z])(?:post|rev|r[0-9]))/i,
        reason: "which is a post release; SemVer cannot spell it",
        fix: "Release the next patch version instead.",
    },
    { when: /^[vV]/, reason: "which starts with a v", fix: "Leave out the v: it belongs to tags only." },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+(?:-|[-_.]?)(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?$/i,
        reason: "whose pre-release has no number, so nothing can follow it in order",
        fix: "Number the pre-release, as in 1.4.0-rc.1.",
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.]?(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?[0-9]+$/i,
        reason: "whose pre-release is spelled in another form than this place expects",
        fix: plain,
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.a-z]/i,
        reason: "whose pre-release is none of alpha, beta and rc with a number, so PEP 440 has no spelling for it",
        fix: plain,
    },
];


/***/ }),

/***/ 15615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatPep440),
/* harmony export */   a: () => (/* binding */ formatSemver)
/* harmony export */ });
/** `1.4.0-rc.2`: as npm, Cargo, Helm and OCI tags spell it. */
function formatSemver(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}-${prerelease.identifier}.${prerelease.number}`;
}
/** `1.4.0rc2`: PEP 440's normal form. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
function formatPep440(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}${letters[prerelease.identifier]}${prerelease.number}`;
}
const letters = { alpha: "a", beta: "b", rc: "rc" };
function core(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}


/***/ }),

/***/ 67027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ locateClones),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/**
 * The folder of each repository's clone in a workspace, found by its remotes, else by its folder's name.
 * A repository that is not cloned there is left out.
 * @throws {UsageError} `clone-ambiguous` when two folders hold the same repository and neither bears its name.
 */
async function locateClones(machine, workspace, graph) {
    const directories = await machine.clones(workspace);
    const clones = await Promise.all(directories.map(async (directory) => ({ directory, remotes: await machine.git(directory).remotes() })));
    const located = new Map();
    for (const repository of graph.repositories.keys()) {
        const wanted = `${graph.owner}/${repository}`.toLowerCase();
        const byRemote = clones.filter(({ remotes }) => Object.values(remotes).some((url) => slugOf(url) === wanted));
        const byName = clones.filter(({ directory }) => folderName(directory) === repository);
        const [only, ...others] = byRemote.length > 0 ? byRemote : byName;
        const named = byRemote.find(({ directory }) => folderName(directory) === repository);
        if (only === undefined)
            continue;
        if (others.length > 0 && named === undefined)
            throw ambiguous(repository, [only, ...others]);
        located.set(repository, (named ?? only).directory);
    }
    return located;
}
/** `owner/name`, in lower case, of any form of remote URL: https, ssh, scp-like, a path. */
function slugOf(url) {
    return /([^/:\\]+\/[^/:\\]+?)(?:\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
}
function folderName(directory) {
    return directory.slice(directory.lastIndexOf("/") + 1);
}
function ambiguous(repository, clones) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "clone-ambiguous",
        expected: `one clone of ${repository} in the workspace`,
        found: clones.map(({ directory }) => directory).join(", "),
        fix: `Rename the one to use to ${repository}, or name a narrower folder with --workspace.`,
    });
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

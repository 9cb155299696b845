export const id = 1948;
export const ids = [1948];
export const modules = {

/***/ 70187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/hooks/hook-names.ts
/** The hooks this project has. */
const hookNames = ["pre-commit", "pre-push", "commit-msg"];

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/hooks/hook-script.ts
/** What begins and ends the lines that are ours; nobody else writes them. */
const begin = '# >>> release-helper: written by "release-helper hooks install", taken out by "release-helper hooks uninstall"';
const beginOwn = `${begin}; this file is ours`;
const end = "# <<< release-helper";
/** What a hook that was there before is called when it cannot hold our lines. */
function asideName(hook) {
    return `${hook}.before-release-helper`;
}
/** A whole hook. After its own check it runs the one that was set aside, which sees the same input. */
function ownScript(hook) {
    const chained = `[ ! -x "$0.before-release-helper" ] || exec "$0.before-release-helper" "$@"\n`;
    return `#!/bin/sh\n${beginOwn}\n${lines(hook)}${chained}${end}\n`;
}
/** The same for Husky, which runs its files with `sh` and sets none aside. */
function ownHuskyScript(hook) {
    return `${beginOwn}\n${lines(hook)}${end}\n`;
}
/** Lines to be put into a hook that is there already. */
function blockFor(hook) {
    return `${begin}\n${lines(hook)}${end}\n`;
}
/** A hook's text cut at our lines; undefined where it has none. `isOwn` is true where install wrote the whole file. */
function findBlock(text) {
    const start = text.startsWith(begin) ? 0 : text.indexOf(`\n${begin}`) + 1;
    if (start === 0 && !text.startsWith(begin))
        return undefined;
    const close = text.indexOf(`\n${end}\n`, start);
    if (close < 0)
        return undefined;
    const stop = close + end.length + 2;
    return {
        before: text.slice(0, start),
        block: text.slice(start, stop),
        after: text.slice(stop),
        isOwn: text.startsWith(beginOwn, start),
    };
}
/**
 * Nothing of a machine stands in these lines, because a folder of hooks may be committed: where release-helper lies is in
 * the clone's configuration.
 */
function lines(hook) {
    return `${locate}${hook === "pre-push" ? runOnTags : `release_helper ${hook} "$@" || exit\n`}`;
}
const locate = `release_helper() {
  release_helper_program=$(git config --get release-helper.program || true)
  if [ -f "$release_helper_program" ]; then node "$release_helper_program" hooks run "$@"
  elif [ -x node_modules/.bin/release-helper ]; then node_modules/.bin/release-helper hooks run "$@"
  elif command -v release-helper >/dev/null 2>&1; then release-helper hooks run "$@"
  else
    echo "release-helper is not found, so the hook $1 cannot check anything." >&2
    echo 'Install it and run "release-helper hooks install", or pass --no-verify this once.' >&2
    return 1
  fi
}
`;
/** A push without a tag does not even start Node. The input is put back for what comes below. */
const runOnTags = `release_helper_input=$(cat)
case $release_helper_input in
  *refs/tags/*) printf '%s\\n' "$release_helper_input" | release_helper pre-push "$@" || exit ;;
esac
if [ -z "$release_helper_input" ]; then exec </dev/null
else exec <<RELEASE_HELPER_INPUT
$release_helper_input
RELEASE_HELPER_INPUT
fi
`;

;// CONCATENATED MODULE: ./packages/hooks/observe.ts




/**
 * Finds the folder that git takes hooks from, wherever `core.hooksPath` has it, and reads what stands in it.
 * @throws {UsageError} `clone-missing`.
 * @throws {Refusal} `hooks-nowhere`; `hooks-shared` when the folder belongs to other repositories, too.
 */
async function observeHooks(options) {
    const place = await findFolder(options);
    const folder = options.openFolder(place.folder);
    return {
        ...place,
        missing: await folder.missing(),
        leftovers: (await folder.list()).filter((name) => halfWritten.test(name)),
        hooks: await Promise.all(options.hooks.map(async (hook) => {
            const [file, aside] = await Promise.all([folder.read(hook), folder.read(asideName(hook))]);
            return {
                hook,
                file: file && { ...file, text: Buffer.from(file.bytes).toString("latin1") },
                hasAside: aside !== undefined,
            };
        })),
    };
}
/** How {@link HookFolder.write} calls what it has not finished. */
const halfWritten = new RegExp(String.raw `^(?:${hookNames.join("|")})\.\d+\.release-helper$`);
async function findFolder({ machine, directory, openFolder, }) {
    const ask = async (words, cwd) => {
        const command = ["git", "rev-parse", ...words];
        const { exitCode, stdout } = await machine.commands.run([...command], {
            cwd,
            environment: machine.environment,
        });
        return exitCode === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : undefined;
    };
    const root = await ask(["--show-toplevel"], directory);
    if (root === undefined)
        throw noClone(directory);
    // From the top, because git takes a relative core.hooksPath from there.
    const [hooks = "", commonFolder = ""] = await Promise.all([
        ask(["--git-path", "hooks"], root),
        ask(["--git-common-dir"], root),
    ]);
    const [folder, common] = [(0,external_node_path_.resolve)(root, hooks), (0,external_node_path_.resolve)(root, commonFolder)];
    if (folder === root)
        throw noFolder();
    // A link may lead anywhere.
    const [real, ...own] = await Promise.all([folder, root, common].map(async (path) => openFolder(path).realPath()));
    if (!own.some((path) => isBelow(real ?? folder, path)))
        throw shared(real ?? folder);
    // Husky 9 points git to scripts of its own, which it writes anew at each install; people's are one level up.
    return (0,external_node_path_.basename)(folder) === "_" && (0,external_node_path_.basename)((0,external_node_path_.dirname)(folder)) === ".husky"
        ? { folder: (0,external_node_path_.dirname)(folder), layout: "husky", common }
        : { folder, layout: "git", common };
}
function isBelow(folder, root) {
    const path = (0,external_node_path_.relative)(root, folder);
    return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}
function noClone(directory) {
    return new errors/* UsageError */.eb({
        code: "clone-missing",
        expected: "a clone with a work tree",
        found: directory,
        fix: "Run it in the clone that is to get the hooks.",
    });
}
function noFolder() {
    return new errors/* Refusal */.P_({
        code: "hooks-nowhere",
        expected: "a folder for hooks",
        found: "core.hooksPath, which is empty or leads to the top of the work tree, where git does not find hooks",
        fix: "Name a folder (git config core.hooksPath .githooks), or take the setting away: git config --unset core.hooksPath",
    });
}
function shared(folder) {
    return new errors/* Refusal */.P_({
        code: "hooks-shared",
        expected: "hooks of this repository alone",
        found: `core.hooksPath, which leads to ${folder}: a folder outside of the clone, so other clones may use it, too`,
        fix: 'Give this clone a folder of its own: git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks", which turns the shared hooks off here; or call "release-helper hooks run NAME" in the shared ones.',
    });
}

;// CONCATENATED MODULE: ./packages/hooks/plan.ts


/**
 * What makes the hooks run. A hook that is there already goes on running, after ours.
 * @throws {Refusal} `hook-in-the-way` where one cannot be set aside.
 */
function planInstall(facts) {
    return join(facts.hooks.map((known) => installOne(known, facts.layout)));
}
/** What puts everything back as it was. */
function planUninstall(facts) {
    const { outcomes, steps } = join(facts.hooks.map(uninstallOne));
    return {
        outcomes,
        steps: [...steps, ...facts.leftovers.map((name) => ({ kind: "remove", name }))],
    };
}
function installOne({ hook, file, hasAside }, layout) {
    // Husky runs its files with `sh`, so they need neither a first line nor a mode.
    const fresh = layout === "husky"
        ? { kind: "write", name: hook, text: ownHuskyScript(hook), isExecutable: false }
        : { kind: "write", name: hook, text: ownScript(hook), isExecutable: true };
    if (file === undefined)
        return { hook, outcome: "installed", steps: [fresh] };
    const found = file.isLink ? undefined : findBlock(file.text);
    if (found !== undefined) {
        const wanted = found.isOwn ? fresh.text.replace(/^#!.*\n/, "") : blockFor(hook);
        if (found.block === wanted)
            return { hook, outcome: "current", steps: [] };
        const text = found.before + wanted + found.after;
        return { hook, outcome: "installed", steps: [{ ...fresh, text }] };
    }
    const position = insertionPoint(file, layout);
    if (position !== undefined) {
        const text = file.text.slice(0, position) + blockFor(hook) + file.text.slice(position);
        return { hook, outcome: "chained", steps: [{ ...fresh, text }] };
    }
    if (hasAside)
        throw inTheWay(hook);
    return { hook, outcome: "chained", steps: [{ kind: "move", from: hook, to: asideName(hook) }, fresh] };
}
/**
 * Where our lines can stand in a hook: below the first line of a shell script. Another program, a link, and a script
 * that git does not run because it is not executable are set aside instead, as they are.
 */
function insertionPoint(file, layout) {
    if (layout === "husky")
        return file.isLink ? undefined : 0;
    if (file.isLink || !file.isExecutable)
        return undefined;
    // Husky up to 8 starts the script a second time from there.
    const husky = /^\. .*husky\.sh.*\n/m.exec(file.text);
    if (husky !== null)
        return husky.index + husky[0].length;
    const first = /^#!.*\b(?:sh|bash|dash|zsh|ksh|ash)\b.*\n/.exec(file.text);
    return first?.[0].length;
}
function uninstallOne({ hook, file, hasAside }) {
    const found = file === undefined || file.isLink ? undefined : findBlock(file.text);
    // A run that was killed had set the hook aside, and not written ours yet.
    if (file === undefined && hasAside) {
        return { hook, outcome: "removed", steps: [{ kind: "move", from: asideName(hook), to: hook }] };
    }
    if (file === undefined || found === undefined)
        return { hook, outcome: "absent", steps: [] };
    const rest = found.before + found.after;
    const isOursAlone = found.isOwn && (rest === "" || rest === "#!/bin/sh\n");
    if (!isOursAlone) {
        return {
            hook,
            outcome: found.isOwn ? "edited" : "removed",
            steps: [{ kind: "write", name: hook, text: rest, isExecutable: file.isExecutable }],
        };
    }
    const restore = hasAside ? [{ kind: "move", from: asideName(hook), to: hook }] : [];
    return { hook, outcome: "removed", steps: [{ kind: "remove", name: hook }, ...restore] };
}
/** Another program has put its hook into the place of ours since; the one that was set aside then is nowhere else. */
function inTheWay(hook) {
    return new errors/* Refusal */.P_({
        code: "hook-in-the-way",
        expected: `no file ${asideName(hook)}, because the hook ${hook} is to be set aside under that name`,
        found: "one that an earlier installation has set aside",
        fix: `Keep what is needed of the two in ${hook}, delete ${asideName(hook)}, and install again.`,
    });
}
function join(plans) {
    return {
        outcomes: plans.map(({ hook, outcome }) => ({ hook, outcome })),
        steps: plans.flatMap(({ steps }) => steps),
    };
}

;// CONCATENATED MODULE: ./packages/hooks/apply.ts
/** Carries out a plan, step by step; each is one rename. A run that was killed in between can be started again. */
async function applyHooks(plan, folder) {
    for (const step of plan.steps) {
        switch (step.kind) {
            case "write":
                await folder.write(step.name, {
                    bytes: Buffer.from(step.text, "latin1"),
                    isExecutable: step.isExecutable,
                });
                break;
            case "move":
                await folder.move(step.from, step.to);
                break;
            case "remove":
                await folder.remove(step.name);
                break;
        }
    }
}

;// CONCATENATED MODULE: ./packages/hooks/report.ts
function reportHooks(folder, outcomes) {
    return { schema: 1, folder, hooks: outcomes };
}

// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/ports/adapters/node-hook-folder.ts



/** A folder with git hooks on this machine. */
function nodeHookFolder(path) {
    return {
        path,
        realPath: () => realPathOf(path),
        missing: () => missingAbove(path),
        list: () => (0,promises_.readdir)(path).catch(() => []),
        read: (name) => trying("hooks-unreadable", (0,external_node_path_.join)(path, name), () => readHook((0,external_node_path_.join)(path, name))),
        write: (name, file) => changing((0,external_node_path_.join)(path, name), () => writeHook(path, (0,external_node_path_.join)(path, name), file)),
        move: (from, to) => changing((0,external_node_path_.join)(path, from), () => (0,promises_.rename)((0,external_node_path_.join)(path, from), (0,external_node_path_.join)(path, to))),
        remove: (name) => changing((0,external_node_path_.join)(path, name), () => (0,promises_.rm)((0,external_node_path_.join)(path, name))),
        removeEmpty: (top) => removeEmpty(path, top),
    };
}
async function readHook(file) {
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return undefined;
    const isLink = found.isSymbolicLink();
    return {
        bytes: isLink ? new Uint8Array() : await (0,promises_.readFile)(file),
        isExecutable: (found.mode & 0o111) !== 0,
        isLink,
    };
}
async function writeHook(folder, file, { bytes, isExecutable }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const before = await (0,promises_.lstat)(file).catch(() => undefined);
    const temporary = `${file}.${process.pid}.release-helper`;
    const mode = before?.isFile() === true ? before.mode & 0o7777 : isExecutable ? 0o755 : 0o644;
    try {
        // What a killed run of the same number has left is nobody's.
        await (0,promises_.rm)(temporary, { force: true });
        await (0,promises_.writeFile)(temporary, bytes, { mode, flag: "wx" });
        // Past the umask, so that a hook keeps exactly the mode it had.
        if (before?.isFile() === true)
            await (0,promises_.chmod)(temporary, mode);
        await (0,promises_.rename)(temporary, file);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true });
        throw cause;
    }
}
async function realPathOf(path) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    if (real !== undefined)
        return real;
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(await realPathOf(parent), (0,external_node_path_.relative)(parent, path));
}
async function missingAbove(path) {
    if ((await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined)
        return undefined;
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? undefined : ((await missingAbove(parent)) ?? path);
}
async function removeEmpty(path, top) {
    try {
        await (0,promises_.rmdir)(path);
    }
    catch (error) {
        // One that is not there is gone; one that is not empty, or no folder, is somebody's.
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
            return false;
    }
    return path === top || path === (0,external_node_path_.dirname)(path) || removeEmpty((0,external_node_path_.dirname)(path), top);
}
function changing(path, change) {
    return trying("hooks-unwritable", path, change);
}
async function trying(code, path, act) {
    try {
        return await act();
    }
    catch (cause) {
        if (!(cause instanceof Error && "code" in cause))
            throw cause;
        const isRead = code === "hooks-unreadable";
        throw new errors/* ExternalError */.yA({
            code,
            expected: isRead ? `to read ${path}` : `to write ${path}`,
            found: cause.message,
            fix: "See to it that the folder of hooks is a folder of yours, and run it again: what is done already stays.",
            retryable: false,
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/ports/adapters/process-alive.ts
var process_alive = __webpack_require__(28395);
;// CONCATENATED MODULE: ./packages/ports/adapters/lock-file.ts




/**
 * Does something while no other process does the same: whoever comes second waits for the first, for `patience`
 * milliseconds. What a killed process has left does not count. In the file stands the number of the process.
 * @throws {ExternalError} `lock-held`, `lock-unwritable`.
 */
async function withLockFile(path, act, patience = 10_000) {
    await take(path, patience);
    try {
        return await act();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function take(path, patience) {
    for (let waited = 0; waited <= patience; waited += pause) {
        if (await created(path))
            return;
        const owner = Number(await (0,promises_.readFile)(path, "utf8").catch(() => ""));
        if (owner > 0 && !(0,process_alive/* isAlive */._)(owner))
            await (0,promises_.rm)(path, { force: true });
        else
            await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    throw new errors/* ExternalError */.yA({
        code: "lock-held",
        expected: "to be the only one that changes this at a time",
        found: `${path}, which another process holds`,
        fix: "Wait for the other one. Where there is none, delete that file.",
        retryable: true,
    });
}
/** In milliseconds. */
const pause = 50;
async function created(path) {
    try {
        await (0,promises_.writeFile)(path, `${process.pid}`, { flag: "wx" });
        return true;
    }
    catch (cause) {
        if (codeOf(cause) === "EEXIST")
            return false;
        throw new errors/* ExternalError */.yA({
            code: "lock-unwritable",
            expected: `to write ${path}`,
            found: codeOf(cause) ?? "a failure",
            fix: "See to it that the folder is yours, and run it again.",
            retryable: false,
            cause,
        });
    }
}
/** `EEXIST`, `EACCES`, … */
function codeOf(error) {
    const hasCode = typeof error === "object" && error !== null && "code" in error;
    return hasCode && typeof error.code === "string" ? error.code : undefined;
}

;// CONCATENATED MODULE: ./packages/cli/hooks/made-folders.ts

/**
 * The folders that were made for hooks, kept in the clone's configuration, so that they go with the hooks and no other folder
 * does. A clone can have several: each work tree has its own where `core.hooksPath` is relative.
 */
function madeFolders(config, { folder, common, missing }) {
    const recorded = async () => {
        const { stdout } = await config("-z", "--get-all", key);
        return stdout
            .toString("utf8")
            .split("\0")
            .filter((entry) => entry !== "");
    };
    return {
        /** To be called before the folder is made: a run that is killed leaves a record too many, never a folder too many. */
        record: async () => {
            if (missing === undefined)
                return;
            // A clone may be moved, and its folders with it.
            const entry = (0,external_node_path_.relative)(common, missing);
            if (!(await recorded()).includes(entry))
                await config("--add", key, entry);
        },
        /** Removes what was made, where it is empty. After the last hook whatever is left is somebody else's. */
        takeBack: async (hooks, { isLast }) => {
            for (const entry of await recorded()) {
                const top = (0,external_node_path_.resolve)(common, entry);
                if (!holds(top, folder))
                    continue;
                if ((await hooks.removeEmpty(top)) || isLast)
                    await config("--unset-all", key, literally(entry));
            }
        },
    };
}
const key = "release-helper.madeFolder";
function holds(top, folder) {
    const way = (0,external_node_path_.relative)(top, folder);
    return way === "" || !(way.startsWith("..") || (0,external_node_path_.isAbsolute)(way));
}
/** As a regular expression that fits nothing else. */
function literally(text) {
    return `^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`)}$`;
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
;// CONCATENATED MODULE: ./packages/cli/commands/hooks.ts







async function run({ values, options, terminal }) {
    const [action, name, first] = values;
    const hook = hookNames.find((known) => known === name);
    if (action === "run") {
        if (hook === undefined)
            throw hookMissing();
        const { runHook } = await __webpack_require__.e(/* import() */ 8602).then(__webpack_require__.bind(__webpack_require__, 28602));
        return runHook(hook, { argument: first, terminal, asJson: options.json });
    }
    const report = await change(action === "install" ? "install" : "uninstall", { hook, terminal });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render });
    return exit_codes/* exitCodes */.h.done;
}
async function change(action, options) {
    const { hook, terminal } = options;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment: terminal.environment });
    const observe = () => observeHooks({
        machine,
        directory: terminal.cwd,
        openFolder: nodeHookFolder,
        hooks: hook === undefined ? hookNames : [hook],
    });
    const { common } = await observe();
    // Of two at once the second would take our hook for somebody's, and set it aside over the one that was there.
    return withLockFile((0,external_node_path_.join)(common, "release-helper-hooks.lock"), async () => changeAlone(action, await observe(), { hook, machine, terminal }));
}
async function changeAlone(action, facts, options) {
    const { hook, machine, terminal } = options;
    const plan = action === "install" ? planInstall(facts) : planUninstall(facts);
    const config = (...words) => machine.commands.run(["git", "config", "--local", ...words], {
        cwd: terminal.cwd,
        environment: machine.environment,
    });
    const folders = madeFolders(config, facts);
    // Recorded first, so that no hook runs without it; one of several clones of the hooks' folder keeps its own.
    if (action === "install") {
        await config("release-helper.program", ownProgram());
        await folders.record();
    }
    await applyHooks(plan, nodeHookFolder(facts.folder));
    if (action === "uninstall") {
        await folders.takeBack(nodeHookFolder(facts.folder), { isLast: hook === undefined });
        if (hook === undefined)
            await config("--unset", "release-helper.program");
    }
    return reportHooks(facts.folder, plan.outcomes);
}
/** The file that was started, as an absolute path. */
function ownProgram() {
    const [, program = ""] = process.argv;
    return program;
}
function render(terminal, { folder, hooks: outcomes }) {
    const { colors } = terminal;
    const lines = outcomes.map(({ hook, outcome }) => `${colors.bold(hook.padEnd(10))} ${words[outcome]}`);
    return [...lines, colors.dim(folder), ""].join("\n");
}
const words = {
    installed: "installed",
    chained: "installed, the hook that was there runs after it",
    current: "installed already",
    removed: "as it was before",
    absent: "not installed",
    edited: "taken out; lines that somebody added stay",
};
function hookMissing() {
    return new errors/* UsageError */.eb({
        code: "hook-missing",
        expected: `a hook to run: ${hookNames.join(", ")}`,
        found: "none",
        fix: "Name one, such as: release-helper hooks run pre-commit",
    });
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

export const id = 870;
export const ids = [870];
export const modules = {

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVendored)
/* harmony export */ });
/* unused harmony export isInstalled */
/** Folders that hold other people's files, whether or not git tracks them. */
const vendoredFolders = [
    "node_modules",
    "bower_components",
    "vendor",
    "vendored",
    "third_party",
    "site-packages",
    ".git",
    ".hg",
    ".venv",
    "venv",
    ".tox",
    ".nox",
    ".yarn",
    ".pnpm-store",
    ".terraform",
    "__pycache__",
];
/** Of these, the ones that people fill themselves; the others belong to a tool. */
const filledByHand = ["vendor", "vendored", "third_party"];
/** One pattern, because every path of a repository is asked for. */
const vendored = inFolders(vendoredFolders);
const installed = inFolders(vendoredFolders.filter((name) => !filledByHand.includes(name)));
function inFolders(names) {
    return new RegExp(`(?:^|/)(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})/`);
}
/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
function isVendored(path) {
    return vendored.test(path);
}
/** Whether a tool put it there: no workspace has members in such a folder, whatever its patterns match. */
function isInstalled(path) {
    return installed.test(path);
}


/***/ }),

/***/ 3870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpPackageRegistry: () => (/* reexport */ httpPackageRegistry),
  httpPullRequests: () => (/* reexport */ httpPullRequests),
  localGit: () => (/* reexport */ localGit),
  localGitIndex: () => (/* reexport */ localGitIndex),
  nodeClock: () => (/* reexport */ node_clock/* nodeClock */.$),
  nodeCommands: () => (/* reexport */ nodeCommands),
  nodeFiles: () => (/* reexport */ nodeFiles),
  nodeHookFolder: () => (/* reexport */ nodeHookFolder),
  nodeMachine: () => (/* reexport */ nodeMachine),
  partialClones: () => (/* reexport */ partialClones),
  useEnvironmentProxy: () => (/* reexport */ useEnvironmentProxy),
  withLockFile: () => (/* reexport */ withLockFile),
  withoutCredentials: () => (/* reexport */ withoutCredentials)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/ports/adapters/node-commands.ts




const tenMinutes = 10 * 60 * 1000;
/** Runs real programs as children of this process, each in its own process group. */
function nodeCommands() {
    return { run };
}
/** Children under way, by process group; killed when this process ends, so that Ctrl-C leaves nothing running. */
const running = new Set();
let watching = false;
function run(command, options) {
    const [program, ...commandArguments] = command;
    return new Promise((resolve, reject) => {
        if (options.signal?.aborted === true) {
            reject(stopped("command-aborted", program, "it was cancelled before it began"));
            return;
        }
        const child = start(program, commandArguments, options);
        const group = child.pid;
        if (group !== undefined)
            watch(group);
        const stdout = [];
        const stderr = [];
        let failure;
        const stop = (error) => {
            failure ??= error;
            killGroup(group);
        };
        const timeout = options.timeout ?? tenMinutes;
        const timer = setTimeout(() => {
            stop(stopped("command-timeout", program, `no end after ${timeout / 1000} seconds`));
        }, timeout);
        const abort = () => {
            stop(stopped("command-aborted", program, "it was cancelled"));
        };
        options.signal?.addEventListener("abort", abort, { once: true });
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        // A program may end without reading its input; that is its own business.
        child.stdin.on("error", () => undefined);
        child.stdin.end(options.input);
        const settle = (finish) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", abort);
            if (group !== undefined)
                running.delete(group);
            finish();
        };
        child.once("error", (cause) => {
            settle(() => {
                reject(failedToStart(program, options.cwd, cause));
            });
        });
        child.once("close", (code, signal) => {
            settle(() => {
                if (failure !== undefined)
                    reject(failure);
                else
                    resolve({
                        exitCode: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]),
                        stdout: Buffer.concat(stdout),
                        stderr: Buffer.concat(stderr).toString("utf8"),
                    });
            });
        });
    });
}
/** @throws {UsageError | ExternalError} at once for what Node does not tell by an event, such as a folder that is a file. */
function start(program, words, { cwd, environment }) {
    try {
        return (0,external_node_child_process_.spawn)(program, words, {
            cwd,
            env: { ...environment },
            stdio: ["pipe", "pipe", "pipe"],
            // A group of its own, so that a timeout ends what the program started, too.
            detached: true,
            shell: false,
        });
    }
    catch (cause) {
        throw failedToStart(program, cwd, cause);
    }
}
function watch(group) {
    running.add(group);
    if (watching)
        return;
    watching = true;
    process.once("exit", () => {
        for (const left of running)
            killGroup(left);
    });
}
function killGroup(group) {
    if (group === undefined)
        return;
    try {
        process.kill(-group, "SIGKILL");
    }
    catch {
        // It ended by itself in the meantime.
    }
}
function failedToStart(program, cwd, cause) {
    // Node says ENOENT for a missing program and for a missing folder alike.
    if ((0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() !== true)
        return noFolder(cwd, cause);
    const missing = cause.code === "ENOENT";
    return new errors/* ExternalError */.yA({
        code: missing ? "command-missing" : "command-failed",
        expected: `the program ${program} on PATH, started in ${cwd}`,
        found: missing ? "no such program" : (cause.code ?? cause.message),
        fix: missing
            ? `Install ${program}, or add its folder to PATH.`
            : `Make ${program} executable, and the folder accessible, for the user who runs this.`,
        retryable: false,
        cause,
    });
}
function noFolder(cwd, cause) {
    return new errors/* UsageError */.eb({
        code: "folder-missing",
        expected: "a folder to work in",
        found: `${cwd}, which is none`,
        fix: "Correct its name, or check the repository out there first.",
        cause,
    });
}
function stopped(code, program, found) {
    return new errors/* ExternalError */.yA({
        code,
        expected: `${program} to finish`,
        found,
        fix: "Run it again; what was done before stays done.",
        retryable: true,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/ports/adapters/git-command.ts

function gitCommand(options) {
    const environment = {
        ...options.environment,
        // Never wait for a password at a prompt that nobody sees, and print what scripts can read.
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
    const run = async (commandArguments, call = {}) => {
        const result = await options.commands.run(["git", ...settings, ...commandArguments], {
            cwd: options.root,
            environment: { ...environment, ...call.environment },
            ...(call.input === undefined ? {} : { input: call.input }),
        });
        if (result.exitCode !== 0 && call.allow?.includes(result.exitCode) !== true) {
            throw gitFailed(options.root, commandArguments, result);
        }
        return result;
    };
    return {
        root: options.root,
        environment,
        run,
        text: async (commandArguments) => {
            const { stdout } = await run(commandArguments);
            return stdout.toString("utf8").replace(/\n$/, "");
        },
    };
}
/** To print what scripts can read; and a file system monitor is a program of the clone's owner, or a daemon that stays. */
const settings = ["core.quotePath=false", "color.ui=false", "core.fsmonitor=false"].flatMap((one) => [
    "-c",
    one,
]);
function gitFailed(root, commandArguments, result) {
    const words = withoutCredentials(result.stderr.trim() || result.stdout.toString("utf8").trim());
    if (outsideOfClone.test(words))
        return noClone(root);
    return new errors/* ExternalError */.yA({
        code: "git-failed",
        expected: `git ${commandArguments[0] ?? ""} to succeed in ${root}`,
        found: `exit code ${result.exitCode}: ${words}`,
        fix: "Run the same command in that folder to see more.",
        retryable: false,
    });
}
/** `git diff --cached`, which compares any two files outside of a clone, does not say so. */
const outsideOfClone = /^(?:fatal: not a git repository|error: unknown option `cached')/;
function noClone(root) {
    return new errors/* UsageError */.eb({
        code: "clone-missing",
        expected: "a clone of a repository",
        found: `${root}, which is in none`,
        fix: "Name a folder of a clone; in a workflow, run actions/checkout in a step before this one.",
    });
}
/** The text with the user part of every URL removed: remotes may carry a token. */
function withoutCredentials(text) {
    return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1");
}

;// CONCATENATED MODULE: ./packages/ports/adapters/git-output.ts
/** The entries of git's output under `-z`. */
function nulSeparated(output) {
    return output.split("\0").filter((entry) => entry !== "");
}
/** What stands before and after the first separator; nothing after it where there is none. */
function splitOnce(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-commit.ts





/**
 * Makes a commit with plumbing alone: objects first, then one compare-and-swap of the branch. Killed before
 * the last step, it leaves only objects that nothing names; hooks, index and work tree are never touched.
 */
async function commitFiles(git, change) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `release-helper-${process.pid}-index-`));
    try {
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index") };
        await git.run(["read-tree", "--end-of-options", change.tree ?? change.parents[0]], { environment });
        const objects = await writeObjects(git, scratch, change.files);
        const modes = await modesOf(git, change.tree ?? change.parents[0], change.files);
        const entries = change.files.map(({ path }, index) => `${modes.get(path) ?? "100644"} ${objects[index] ?? ""} 0\t${path}\0`);
        await git.run(["update-index", "-z", "--index-info"], { environment, input: entries.join("") });
        const { stdout: tree } = await git.run(["write-tree"], { environment });
        const commit = await commitTree(git, tree.toString("utf8").trim(), change);
        await moveBranch(git, change.branch, change.expected, commit);
        return commit;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Stores the files, however many, by one process, which reads them from the scratch folder. */
async function writeObjects(git, scratch, files) {
    const copies = files.map((_, index) => (0,external_node_path_.join)(scratch, String(index)));
    for (const [index, copy] of copies.entries())
        await (0,promises_.writeFile)(copy, files[index]?.bytes ?? "");
    const { stdout } = await git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], {
        input: copies.map((copy) => `${copy}\n`).join(""),
    });
    return stdout.toString("utf8").trim().split("\n");
}
/** An edited file keeps its mode: an executable script stays executable. */
async function modesOf(git, commit, files) {
    const paths = files.map(({ path }) => `:(literal)${path}`);
    const output = await git.text(["ls-tree", "-z", "--full-tree", commit, "--", ...paths]);
    return new Map(nulSeparated(output).map((entry) => {
        const [facts, path] = splitOnce(entry, "\t");
        return [path, facts.slice(0, "100644".length)];
    }));
}
async function commitTree(git, tree, change) {
    const parents = change.parents.flatMap((parent) => ["-p", parent]);
    const sign = (await git.run(["config", "--type=bool", "commit.gpgSign"], { allow: [1] })).stdout.toString("utf8");
    const options = sign.trim() === "true" ? ["-S"] : [];
    const { stdout } = await git.run(["commit-tree", ...options, tree, ...parents, "-F", "-"], {
        input: change.message,
    });
    return stdout.toString("utf8").trim();
}
async function moveBranch(git, branch, expected, commit) {
    const reference = `refs/heads/${branch}`;
    // An empty old value means that the reference must not exist yet.
    const { exitCode } = await git.run(["update-ref", "-m", "release-helper: commit", reference, commit, expected ?? ""], { allow: [1, 128] });
    if (exitCode === 0)
        return;
    throw new errors/* Refusal */.P_({
        code: "branch-moved",
        expected: expected === undefined
            ? `no branch ${branch} in ${git.root}`
            : `${branch} at ${expected} in ${git.root}`,
        found: "a branch that somebody else moved in the meantime",
        fix: "Run the command again: it starts from what stands there now.",
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-objects.ts

/** Paths of the regular files in the tree of a commit. Links and submodules are left out. */
async function listTree(git, commit) {
    const output = await git.text(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
    return output
        .split("\0")
        .filter((entry) => entry.startsWith("100"))
        .map((entry) => entry.slice(entry.indexOf("\t") + 1));
}
/** Reads many files of a commit with one process. Paths that are not in the tree are left out. */
async function readBlobs(git, commit, paths) {
    const found = new Map();
    // The batch protocol is line by line, so a path with a line break is asked for alone.
    const asked = paths.filter((path) => !path.includes("\n"));
    for (const path of paths.filter((one) => one.includes("\n"))) {
        const { exitCode, stdout } = await git.run(["cat-file", "blob", `${commit}:${path}`], { allow: [128] });
        if (exitCode === 0)
            found.set(path, stdout);
    }
    if (asked.length === 0)
        return found;
    const input = asked.map((path) => `${commit}:${path}\n`).join("");
    const { stdout } = await git.run(["cat-file", "--batch"], { input });
    let position = 0;
    for (const path of asked) {
        const end = stdout.indexOf(0x0a, position);
        if (end < 0)
            throw cutShort(git.root);
        const header = stdout.subarray(position, end).toString("utf8");
        position = end + 1;
        // `<object> <type> <size>`, or `<revision>:<path> missing`, where the path may hold spaces.
        const match = /^[0-9a-f]{40,64} (blob|tree|commit|tag) (\d+)$/.exec(header);
        if (match === null)
            continue;
        const size = Number(match[2]);
        if (match[1] === "blob")
            found.set(path, stdout.subarray(position, position + size));
        position += size + 1;
    }
    return found;
}
function cutShort(root) {
    return new errors/* InternalError */.Gd({
        code: "git-output-cut-short",
        expected: `an answer to each question to git cat-file in ${root}`,
        found: "fewer answers",
        fix: "Report this as a bug of release-actions.",
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/server-authorization.ts
/**
 * Variables by which git offers a token to one server and to no other, for a single command: the header that
 * actions/checkout configures. Headers that a configuration sets for that server already are dropped first, because a server
 * refuses two. What `inherited` configures this way stays. https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function serverAuthorization(server, token, inherited = {}) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const key = `http.${server.replace(/\/+$/, "")}/.extraHeader`;
    const first = Number(inherited["GIT_CONFIG_COUNT"] ?? 0);
    return {
        GIT_CONFIG_COUNT: String(first + 2),
        [`GIT_CONFIG_KEY_${first}`]: key,
        [`GIT_CONFIG_VALUE_${first}`]: "",
        [`GIT_CONFIG_KEY_${first + 1}`]: key,
        [`GIT_CONFIG_VALUE_${first + 1}`]: `AUTHORIZATION: basic ${basic}`,
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-remote.ts


/** Asks a remote for one tag: with git's own credentials first, then, where it is of that server, with the token. */
async function readRemoteTag(git, question) {
    const { remote, name, access } = question;
    const reference = `refs/tags/${name}`;
    const command = ["ls-remote", "--quiet", "--end-of-options", remote, reference, `${reference}^{}`];
    const answer = await git.run(command).catch(async (error) => {
        if (!(error instanceof errors/* ExternalError */.yA) || access === undefined)
            throw error;
        if (!(await isOf(access.server, git, remote)))
            throw error;
        const { server, token } = access;
        return git.run(command, { environment: serverAuthorization(server, token, git.environment) });
    });
    const objects = new Map(answer.stdout
        .toString("utf8")
        .split("\n")
        .map((line) => line.split("\t"))
        .map(([object = "", found = ""]) => [found, object]));
    const object = objects.get(reference);
    return object === undefined ? undefined : { object, commit: objects.get(`${reference}^{}`) ?? object };
}
/** Whether the address that git really asks, after any `insteadOf`, is on the server. */
async function isOf(server, git, remote) {
    const address = await git.text(["ls-remote", "--get-url", "--end-of-options", remote]);
    return /^https?:\/\//i.test(address) && originOf(address) === originOf(server);
}
/** Scheme, host and port; undefined for what is no address, such as `git@github.com:owner/name`. */
function originOf(address) {
    return URL.canParse(address) ? new URL(address).origin : undefined;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-push.ts


/**
 * One atomic push: all references arrive or none (`--follow-tags` alone is not atomic, semantic-release#2204).
 * @throws {ExternalError} `push-rejected`.
 */
async function pushReferences(git, remote, references) {
    const { exitCode, stderr } = await git.run(["push", "--atomic", "--quiet", "--end-of-options", remote, ...references], { allow: [1, 128] });
    if (exitCode === 0)
        return;
    throw new errors/* ExternalError */.yA({
        code: "push-rejected",
        expected: `${references.join(", ")} to be accepted by the remote ${remote} of ${git.root}`,
        found: withoutCredentials(stderr.trim()),
        fix: "Do what git says. If somebody pushed first: fetch, look at what came in, and run the command again.",
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-state.ts

/** Branch and modified files by one `git status`: https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
async function readWorkTree(git) {
    const output = await git.text([
        "status",
        "--porcelain=v2",
        "-z",
        "--branch",
        // Counting commits is slow in a long history, and nobody asks.
        "--no-ahead-behind",
        "--untracked-files=no",
        "--no-renames",
    ]);
    const entries = nulSeparated(output);
    const head = entries.find((entry) => entry.startsWith(headLine))?.slice(headLine.length);
    return {
        branch: head === "(detached)" ? undefined : head,
        modified: entries.flatMap((entry) => {
            const fields = fieldsBeforePath[entry.slice(0, 2)];
            return fields === undefined ? [] : [entry.split(" ").slice(fields).join(" ")];
        }),
    };
}
const headLine = "# branch.head ";
/** How many fields stand before the path: of a changed file, and of one with conflicts. */
const fieldsBeforePath = { "1 ": 8, "u ": 10 };
/**
 * What is checked out, tags and some branches by one `git show-ref`: it takes the commits behind annotated tags from the
 * packed references, where `for-each-ref` opens the object of every tag, which in a long history is the better part of
 * the time. https://git-scm.com/docs/git-show-ref#Documentation/git-show-ref.txt---dereference
 */
async function readReferences(git, branches) {
    // Without any reference at all it says no.
    const { stdout } = await git.run(["show-ref", "--head", "--dereference"], { allow: [1] });
    const lines = stdout.toString("utf8").split("\n");
    const others = new Map();
    const tags = [];
    // A plain loop: there may be tens of thousands of tags, and this is read before anything else can begin.
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? "";
        const blank = line.indexOf(" ");
        const object = line.slice(0, blank);
        if (line.endsWith(dereferenced))
            continue;
        if (!line.startsWith(tagFolder, blank + 1)) {
            others.set(line.slice(blank + 1), object);
            continue;
        }
        // The commit of an annotated tag stands in a line of its own, the next one.
        const next = lines[index + 1] ?? "";
        const annotated = next.endsWith(dereferenced);
        const name = line.slice(blank + 1 + tagFolder.length);
        tags.push({ name, object, commit: annotated ? next.slice(0, next.indexOf(" ")) : object, annotated });
    }
    return {
        head: others.get("HEAD"),
        branches: new Map([...others].filter(([name]) => branches.includes(name))),
        tags,
    };
}
const tagFolder = "refs/tags/";
/** Ends the line that tells the commit of an annotated tag; no reference may be named so. */
const dereferenced = "^{}";

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git.ts












/** A clone on this machine, through the `git` on PATH. */
function localGit(options) {
    const git = gitCommand(options);
    return {
        root: options.root,
        remotes: () => readRemotes(git),
        followedRemote: async () => {
            const branch = await currentBranch(git);
            if (branch === undefined)
                return undefined;
            const { stdout } = await git.run(["config", "--get", `branch.${branch}.remote`], { allow: [1] });
            return stdout.toString("utf8").trim() || undefined;
        },
        currentBranch: () => currentBranch(git),
        modified: async () => (await readWorkTree(git)).modified,
        workTree: () => readWorkTree(git),
        tags: async () => (await readReferences(git, [])).tags,
        references: (branches) => readReferences(git, branches),
        resolve: async (revision) => {
            const { exitCode, stdout } = await git.run(["rev-parse", "--quiet", "--verify", "--end-of-options", `${revision}^{commit}`], { allow: [1, 128] });
            return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
        },
        folder: () => folder(git),
        describe: async (commit, words) => {
            const { exitCode, stdout } = await git.run(["describe", ...words, commit], { allow: [128] });
            return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
        },
        remoteTag: (remote, name, access) => readRemoteTag(git, { remote, name, access }),
        isShallow: () => isShallow(git),
        contains: async (commit, names) => {
            const merged = await git.text(["tag", "--merged", commit, "--format=%(refname:strip=2)"]);
            const contained = new Set(merged.split("\n"));
            return names.filter((name) => contained.has(name));
        },
        isAncestor: async (ancestor, descendant) => {
            const { exitCode } = await git.run(["merge-base", "--is-ancestor", ancestor, descendant], {
                allow: [1],
            });
            return exitCode === 0;
        },
        count: async ({ from, to }) => Number(await git.text(["rev-list", "--count", to, ...(from === undefined ? [] : [`^${from}`])])),
        mergeTree: async (ours, theirs) => {
            const { exitCode, stdout } = await git.run(["merge-tree", "--write-tree", "--no-messages", ours, theirs], {
                allow: [1],
            });
            return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
        },
        commits: (range) => readCommits(git, range),
        message: (commit) => git.text(["log", "--max-count=1", "--format=%B", "--end-of-options", commit]),
        list: (commit) => listTree(git, commit),
        read: (commit, paths) => readBlobs(git, commit, paths),
        exportTree: (commit, directory) => exportTree(git, commit, directory),
        commit: (change) => commitFiles(git, change),
        createTag: (tag) => createTag(git, tag),
        push: (remote, references) => pushReferences(git, remote, references),
    };
}
/**
 * A look at the disk where that is enough, here and below: these are asked of every clone, and a process takes a
 * hundred times as long.
 */
async function isShallow(git) {
    const folder = (0,external_node_path_.join)(git.root, ".git");
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory() === true)
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "shallow"));
    return (await git.text(["rev-parse", "--is-shallow-repository"])) === "true";
}
async function folder(git) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(git.root, ".git")))
        return "";
    return (await git.text(["rev-parse", "--show-prefix"])).replace(/\/$/, "");
}
async function currentBranch(git) {
    const { exitCode, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
    return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
}
async function readRemotes(git) {
    const { exitCode, stdout } = await git.run(["config", "-z", "--get-regexp", "^remote\\..*\\.url$"], {
        allow: [1],
    });
    if (exitCode === 1)
        return {};
    const entries = nulSeparated(stdout.toString("utf8")).map((entry) => {
        const [key, url] = splitOnce(entry, "\n");
        return [key.slice("remote.".length, -".url".length), withoutCredentials(url)];
    });
    return Object.fromEntries(entries);
}
async function readCommits(git, range) {
    const revisions = range.from === undefined ? [range.to] : [range.to, `^${range.from}`];
    const output = await git.text(["log", "-z", "--format=%H%n%B", "--end-of-options", ...revisions]);
    return nulSeparated(output).map((entry) => {
        const [hash, message] = splitOnce(entry, "\n");
        return { hash, message: message.trim() };
    });
}
/** `checkout-index` with an index of its own: the user's index and work tree stay untouched. */
async function exportTree(git, commit, directory) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `release-helper-${process.pid}-index-`));
    try {
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index"), GIT_LFS_SKIP_SMUDGE: "1" };
        await git.run(["read-tree", "--end-of-options", commit], { environment });
        await git.run(["checkout-index", "--all", "--force", `--prefix=${directory}/`], { environment });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function createTag(git, tag) {
    const { exitCode } = await git.run(["show-ref", "--verify", "--quiet", `refs/tags/${tag.name}`], {
        allow: [1],
    });
    if (exitCode === 0) {
        throw new errors/* Refusal */.P_({
            code: "tag-exists",
            expected: `no tag ${tag.name} in ${git.root}`,
            found: "one that exists already",
            fix: "Choose the next version; a published tag is never moved.",
        });
    }
    await git.run(["tag", "--annotate", "--file=-", "--end-of-options", tag.name, tag.commit], {
        input: tag.message,
    });
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(9524);
;// CONCATENATED MODULE: ./packages/ports/adapters/process-alive.ts
/** Whether a process runs on this machine. */
function isAlive(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        // Somebody else's living process answers EPERM.
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/node-files.ts








/** The files below a folder of this machine. */
function nodeFiles(options) {
    const { root } = options;
    const inside = insideOf(root);
    const list = async () => {
        await requireFolder(root);
        const tracked = await listWithGit(options);
        const paths = tracked ?? (await walk(root, ""));
        const own = await removeAbandoned(root, paths);
        return own.filter((path) => !(0,vendored/* isVendored */.E)(path)).sort();
    };
    return {
        root,
        list,
        read: (path) => readInside(inside, path),
        replace: (path, bytes) => replaceInside(inside, path, bytes),
        copyTo: async (directory) => {
            const limit = (0,p_limit/* default */.A)(filesAtOnce);
            await Promise.all((await list()).map((path) => limit(() => copyOne((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(directory, path)))));
        },
    };
}
/** Most of the time goes to waiting for the disk; the limit is far below that of open files. */
const filesAtOnce = 64;
const temporaryName = /\.(\d+)\.release-helper$/;
/** The paths without the temporary files of runs that write; those of runs that were killed are removed. */
async function removeAbandoned(root, paths) {
    const temporary = paths.filter((path) => temporaryName.test(path));
    const abandoned = temporary.filter((path) => !isAlive(Number(temporaryName.exec(path)?.[1])));
    await Promise.all(abandoned.map((path) => (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true })));
    return temporary.length === 0 ? [...paths] : paths.filter((path) => !temporaryName.test(path));
}
async function requireFolder(root) {
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (found?.isDirectory() === true)
        return;
    throw new errors/* UsageError */.eb({
        code: "folder-missing",
        expected: "a folder",
        found: `${root}, ${found === undefined ? "which is not there" : "which is a file"}`,
        fix: "Name a folder that exists.",
    });
}
/** What git tracks or would track, or undefined outside a repository. */
async function listWithGit(options) {
    const git = gitCommand(options);
    const { exitCode, stdout } = await git.run(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], { allow: [128] });
    if (exitCode !== 0)
        return undefined;
    return stdout
        .toString("utf8")
        .split("\0")
        .filter((path) => path !== "");
}
async function copyOne(from, to) {
    const found = await (0,promises_.lstat)(from).catch(() => undefined);
    // Deleted but still tracked, or a submodule: there is nothing to copy.
    if (found === undefined || found.isDirectory())
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    // A clone of the file where the file system can (no bytes are copied), else a plain copy.
    else
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function walk(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return (0,vendored/* isVendored */.E)(`${path}/`) ? [] : await walk(root, path);
        return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }));
    return found.flat();
}
async function readInside(inside, path) {
    try {
        return await (0,promises_.readFile)(await inside(path));
    }
    catch (cause) {
        if (cause instanceof errors/* Refusal */.P_ || !isSystemError(cause))
            throw cause;
        throw new errors/* Refusal */.P_({
            code: "file-missing",
            expected: "a file that can be read",
            found: cause.message,
            fix: "Restore the file or its permissions.",
            location: { file: path },
            cause,
        });
    }
}
/** By its shape: an error of Node's own modules is no `Error` to code that runs in another context. */
function isSystemError(cause) {
    if (typeof cause !== "object" || cause === null)
        return false;
    return "code" in cause && "message" in cause && typeof cause.message === "string";
}
async function replaceInside(inside, path, bytes) {
    const target = await inside(path);
    const mode = await (0,promises_.stat)(target).then((found) => found.mode & 0o7777, () => 0o644);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const temporary = `${target}.${process.pid}.release-helper`;
    try {
        const file = await (0,promises_.open)(temporary, "wx", mode);
        try {
            await file.writeFile(bytes);
            // On disk before the rename, so that a crash leaves the old file or the new one, never an empty one.
            await file.sync();
            await file.chmod(mode);
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, target);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true });
        throw new errors/* ExternalError */.yA({
            code: "file-not-written",
            expected: `to replace ${path}`,
            found: cause instanceof Error ? cause.message : String(cause),
            fix: "Make the folder writable and free space, then run it again.",
            location: { file: path },
            retryable: true,
            cause,
        });
    }
}
function insideOf(root) {
    let known;
    return async (path) => resolveInside((known ??= await (0,promises_.realpath)(root)), path);
}
async function resolveInside(realRoot, path) {
    // A workflow says `${{ github.workspace }}/sbom.json` as often as `sbom.json`.
    const target = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(realRoot, path);
    const real = await (0,promises_.realpath)(target).catch(async (cause) => {
        // A link that leads nowhere is no file that is yet to be made.
        if (await exists(target))
            throw cause;
        return (0,external_node_path_.join)(await nearestReal((0,external_node_path_.dirname)(target)), (0,external_node_path_.relative)((0,external_node_path_.dirname)(target), target));
    });
    const within = (0,external_node_path_.relative)(realRoot, real);
    if (within === ".." || within.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(within)) {
        throw new errors/* Refusal */.P_({
            code: "path-escapes",
            expected: "a file inside the repository",
            found: "a path or link that leads out of it",
            fix: "Replace the link by a file, or keep it out of git.",
            location: { file: path },
        });
    }
    return real;
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
async function nearestReal(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(folder);
        return parent === folder ? folder : (0,external_node_path_.join)(await nearestReal(parent), (0,external_node_path_.relative)(parent, folder));
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/node-machine.ts








/** This computer. */
function nodeMachine(options) {
    const commands = nodeCommands();
    const environment = Object.fromEntries(Object.entries(options.environment).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
    return {
        commands,
        environment,
        // Most of the time goes to waiting for git, tools and registries, so a few more than there are cores.
        parallelism: (0,external_node_os_.availableParallelism)() * 2,
        clones: (folder) => findClones((0,external_node_path_.resolve)(folder)),
        git: (directory) => localGit({ commands, root: directory, environment }),
        files: (directory) => nodeFiles({ commands, root: directory, environment }),
        withScratch,
    };
}
async function findClones(folder) {
    const found = await search(folder, 2).catch((cause) => {
        throw new errors/* UsageError */.eb({
            code: "workspace-missing",
            expected: "a folder that holds the clones of your repositories",
            found: `${folder}, which cannot be read`,
            fix: "Name the folder with --workspace DIR.",
            cause,
        });
    });
    const clones = await Promise.all(found.map(async (path) => ({ path, home: await homeOf(path) })));
    const paths = new Set(found);
    return clones.flatMap(({ path, home }) => (isCopy(home, paths) ? [] : [path])).sort();
}
/** Where the `.git` file of a linked work tree or of a submodule leads; undefined for a clone of its own. */
async function homeOf(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, ".git"), "utf8").catch(() => "");
    const named = /^gitdir: (?<path>.+)$/m.exec(text)?.groups?.["path"];
    return named === undefined ? undefined : (0,external_node_path_.resolve)(folder, named);
}
/** A submodule belongs to the clone around it, and a linked work tree to its main one where that is here, too. */
function isCopy(home, clones) {
    if (home === undefined)
        return false;
    const [, main] = /^(.*)\/\.git\/worktrees\/[^/]+$/.exec(home) ?? [];
    return home.includes("/.git/modules/") || (main !== undefined && clones.has(main));
}
async function search(folder, depth) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const self = (await isWorkTree(folder)) ? [folder] : [];
    if (depth === 0)
        return self;
    const below = await Promise.all(entries
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
        // A folder below the workspace that may not be read holds no clone of ours.
        .map((entry) => search((0,external_node_path_.join)(folder, entry.name), depth - 1).catch(() => [])));
    return [...self, ...below.flat()];
}
/** A clone has a `.git` folder; a linked work tree or a submodule has a `.git` file. */
function isWorkTree(folder) {
    return (0,promises_.access)((0,external_node_path_.join)(folder, ".git")).then(() => true, () => false);
}
const scratchName = /^release-helper-(\d+)-/;
async function withScratch(use) {
    await node_machine_removeAbandoned();
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `release-helper-${process.pid}-`));
    try {
        return await use(directory);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
let swept;
/** Removes, once per process, what runs that were killed have left behind. */
function node_machine_removeAbandoned() {
    swept ??= (async () => {
        const names = await (0,promises_.readdir)((0,external_node_os_.tmpdir)()).catch(() => []);
        const abandoned = names.filter((name) => {
            const owner = scratchName.exec(name)?.[1];
            return owner !== undefined && !isAlive(Number(owner));
        });
        await Promise.all(abandoned.map((name) => (0,promises_.rm)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name), { recursive: true, force: true }).catch(() => undefined)));
    })();
    return swept;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/local-git-index.ts


/**
 * The index of the clone around a folder. In a hook git may have set `GIT_INDEX_FILE`, because `git commit FILE` commits
 * another index than that of the clone: the environment is to be passed on as it is.
 */
function localGitIndex(options) {
    const git = gitCommand(options);
    return {
        staged: async (exclude) => {
            const pathspecs = exclude.map((pathspec) => `:(top,exclude)${pathspec}`);
            const output = await git.text([
                ...["diff", "--cached", "--raw", "--find-renames=100%", "--diff-filter=AMT", "-z", "--"],
                ...(pathspecs.length === 0 ? [] : [":(top)", ...pathspecs]),
            ]);
            // `:OLD-MODE NEW-MODE OLD-OBJECT NEW-OBJECT STATUS`, then the path.
            const [...fields] = output.split("\0");
            return fields.filter((_, index) => index % 2 === 1 && /^:\d+ 100/.test(fields[index - 1] ?? ""));
        },
        merged: async (paths) => {
            const { exitCode, stdout } = await git.run(["--literal-pathspecs", "diff", "--cached", "--name-only", "-z", "MERGE_HEAD", "--", ...paths], { allow: [128] });
            if (exitCode !== 0)
                return [];
            const own = new Set(stdout.toString("utf8").split("\0"));
            return paths.filter((path) => !own.has(path));
        },
        // Without a commit before the colon git looks into the index.
        read: (paths) => readBlobs(git, "", paths),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
        if (owner > 0 && !isAlive(owner))
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

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./packages/ports/adapters/ask-http.ts
var ask_http = __webpack_require__(528);
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

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
;// CONCATENATED MODULE: ./packages/ports/adapters/fetch-json.ts



/**
 * Reads JSON over HTTP; undefined when there is nothing (404).
 * @throws {ExternalError} with the given code, naming the host and nothing else of the address.
 */
async function fetchJson(address, options) {
    const { code, headers } = options;
    const failed = (found) => new errors/* ExternalError */.yA({
        code,
        expected: `an answer from ${address.host}`,
        found,
        fix: "Try again when the service can be reached from here.",
        retryable: true,
    });
    const answer = await askHttp(address, { headers });
    if (answer.kind === "unanswered")
        throw failed(answer.reason);
    if (answer.status === 404)
        return undefined;
    if (answer.status < 200 || answer.status > 299)
        throw failed(`status ${answer.status}`);
    const value = (0,json_records/* parseJson */.qF)(answer.body);
    if (value === undefined)
        throw failed(`status ${answer.status}, with something else than JSON`);
    return value;
}
const askHttp = (0,ask_http/* createAskHttp */.E)();

// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-registry.ts
var npm_registry = __webpack_require__(693);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-registry.ts
var image_registry = __webpack_require__(1053);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/default-registries.ts
var default_registries = __webpack_require__(7965);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-settings.ts
var npm_settings = __webpack_require__(2583);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/registry-address.ts
var registry_address = __webpack_require__(7300);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/publish-registry.ts





/**
 * The registry that `npm publish` would send a package to: `publishConfig` comes before the environment, that before the
 * project's `.npmrc`, and that before the user's; but a setting for the scope before one for all, wherever each stands.
 * Of what is committed only the addresses are read. Credentials are those that the environment and the user have for it.
 * @throws {UsageError} `registry-address`.
 * @throws {ExternalError} `registry-failed` where a committed setting leads to no address.
 */
async function findPublishRegistry(name, environment, committed) {
    if (committed === undefined)
        return (0,npm_registry/* findNpmRegistry */.Uz)(name, environment);
    const { variables, user } = await (0,npm_settings/* readNpmLayers */.UP)(environment);
    const publishConfig = addressesOf(new Map(Object.entries(committed.publishConfig)));
    const project = new Map(committed.npmrc.toReversed().flatMap((text) => (0,npm_settings/* readNpmrc */.Z4)(text, (value) => value)));
    const settings = new Map([...user, ...addressesOf(project), ...variables, ...publishConfig]);
    const setting = (0,npm_registry/* registrySetting */.cs)(name, settings);
    const place = publishConfig.has(setting)
        ? "publishConfig"
        : variables.has(setting) || !project.has(setting)
            ? undefined
            : "the .npmrc of the repository";
    if (place === undefined)
        return (0,npm_registry/* findNpmRegistry */.Uz)(name, environment);
    try {
        const text = settings.get(setting) ?? default_registries/* defaultRegistries */.P.npm;
        const { folder } = (0,registry_address/* readRegistryAddress */.ih)(addressIn(text, environment), setting);
        const found = { folder, authorization: (0,npm_registry/* findNpmCredentials */.rC)(new Map([...user, ...variables]), folder) };
        (0,registry_address/* requireSafe */.$T)(found, setting);
        return found;
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        throw new errors/* ExternalError */.yA({
            code: "registry-failed",
            expected: `a registry in ${(0,escape_text/* escapeText */.X)(setting)} of ${place}`,
            found: `no address that can be asked from here`,
            fix: `Correct ${(0,escape_text/* escapeText */.X)(setting)} in ${place}, or set the variables in it.`,
            retryable: false,
        });
    }
}
function addressesOf(settings) {
    return new Map([...settings].filter(([key]) => /^(?:@[^:]+:)?registry$/.test(key)));
}
/**
 * A variable may stand for the host and what is before it. Behind it none is put in: what is committed would otherwise
 * say to which server a secret of the environment is sent.
 */
function addressIn(text, environment) {
    const start = /^\$\{[^${}]+\}/.exec(text)?.[0] ?? "";
    const rest = text.slice(start.length);
    return rest.includes("${") ? "" : (0,npm_settings/* filledIn */.AE)(start, environment) + rest;
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/python-indexes.ts
var python_indexes = __webpack_require__(5901);
;// CONCATENATED MODULE: ./packages/ports/adapters/released/content-of.ts

/**
 * What a registry answered, undefined where it has no such page.
 * @throws {ExternalError} `registry-failed`.
 */
function contentOf(reading, { folder }) {
    switch (reading.kind) {
        case "read":
            return reading.content;
        case "missing":
            return undefined;
        case "failed":
            throw new errors/* ExternalError */.yA({
                code: "registry-failed",
                expected: `an answer from ${folder.host}`,
                found: reading.answered,
                fix: reading.status === 401 || reading.status === 403
                    ? `Log in to ${folder.host} in a step before this one: a registry may say the same of what is private and of what is not there yet.`
                    : "Try again when the registry can be reached from here.",
                retryable: true,
            });
    }
}
/**
 * The address that a committed setting leads to: one that leads nowhere leaves the question open, and is no wrong call.
 * @throws {ExternalError} `registry-failed`.
 */
function committedAddress(what, place, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        throw new errors/* ExternalError */.yA({
            code: "registry-failed",
            expected: `an address of ${(0,escape_text/* escapeText */.X)(what)}`,
            found: "none that can be asked from here",
            fix: `Correct ${(0,escape_text/* escapeText */.X)(place)}.`,
            retryable: false,
        });
    }
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/cargo-index.ts
var cargo_index = __webpack_require__(3261);
;// CONCATENATED MODULE: ./packages/ports/adapters/released/released-crate.ts




/** What the registries have of a version to which the crate may be published; withdrawn ones stay taken. */
async function releasedCrate(ask, environment, question) {
    const wanted = (0,version_spelling/* formatSemver */.a)(question.version);
    const found = await Promise.all(findCargoIndexes(environment, question.settings).map(async (index) => {
        for (const name of (0,cargo_index/* crateSpellings */.x5)(question.name)) {
            const listed = contentOf(await (0,cargo_index/* readCrate */.qq)(ask, index, { name }), index);
            // Build metadata makes no other version. The index says of none from which commit it is.
            if (listed !== undefined)
                return listed.some(({ version }) => version.split("+", 1)[0] === wanted);
        }
        return false;
    }));
    return found.includes(true) ? [{ commit: undefined }] : [];
}
/**
 * The registries that `publish` in Cargo.toml allows, else the one that cargo publishes to here. Their addresses stand in the
 * environment or in the committed `.cargo/config.toml`; a token is sent only to an address of the environment.
 * https://doc.rust-lang.org/cargo/reference/config.html#registries
 */
function findCargoIndexes(environment, settings) {
    const usual = environment["CARGO_REGISTRY_DEFAULT"] ?? settings?.registry;
    const names = settings?.allowed ?? (usual === undefined ? [] : [usual]);
    if (settings?.allowed === undefined && usual === undefined)
        return [(0,cargo_index/* findCargoIndex */.Cz)(environment)];
    return names.map((name) => {
        const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_INDEX`;
        const committed = settings?.indexes[name];
        if (name === "crates-io" || environment[variable] !== undefined || committed === undefined) {
            return committedAddress(`the registry ${name}`, `${variable} in this job`, () => (0,cargo_index/* findCargoIndex */.Cz)({ ...environment, CARGO_REGISTRY_DEFAULT: name }));
        }
        return committedAddress(`the registry ${name}`, ".cargo/config.toml", () => ({
            folder: (0,registry_address/* readRegistryAddress */.ih)(committed.startsWith("sparse+") ? committed.slice(7) : "", name).folder,
            authorization: undefined,
        }));
    });
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/docker-credentials.ts + 1 modules
var docker_credentials = __webpack_require__(5775);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-manifest.ts
var image_manifest = __webpack_require__(8951);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-reader.ts + 1 modules
var image_reader = __webpack_require__(3906);
;// CONCATENATED MODULE: ./packages/ports/adapters/released/released-image.ts







/** What stands under both tags that an exact version of an image or a chart may have. */
async function releasedImage(ask, environment, { name, version }) {
    const place = (0,image_registry/* findImage */.F)(name.name);
    if (place === undefined)
        return [];
    const read = (0,image_reader/* createImageReader */.p)(ask, place, {
        credentials: () => (0,docker_credentials/* findImageCredentials */.d)(environment, place.host),
        signal: undefined,
    });
    const exact = (0,version_spelling/* formatSemver */.a)(version);
    const found = [];
    // One after another: the first answers the registry's demand for a login.
    for (const tag of [`v${exact}`, exact]) {
        const manifest = await readJson(read, place, { path: `manifests/${tag}`, accept: image_manifest/* manifestTypes */.Fm });
        if (manifest !== undefined)
            found.push({ commit: await revisionOf(manifest, read, place) });
    }
    return found;
}
/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const revision = "org.opencontainers.image.revision";
/**
 * The commit that the manifest says it was built from, in an annotation or in a label of the image. Of an index its own
 * word counts, else that of its first image, which is built together with the others.
 */
async function revisionOf(manifest, read, place) {
    const annotated = revisionIn(manifest["annotations"]);
    if (annotated !== undefined)
        return annotated;
    const child = (0,json_records/* recordsIn */.Q0)(manifest, "manifests").find(({ platform }) => (0,json_records/* textIn */.r7)(platform, "os") !== "unknown");
    const digest = (0,json_records/* textIn */.r7)(child, "digest");
    if (digest !== undefined) {
        const image = await readJson(read, place, { path: `manifests/${digest}`, accept: image_manifest/* manifestTypes */.Fm });
        return image === undefined || Array.isArray(image["manifests"])
            ? undefined
            : revisionOf(image, read, place);
    }
    const config = (0,json_records/* textIn */.r7)(manifest["config"], "digest");
    if (config === undefined)
        return undefined;
    const blob = await readJson(read, place, { path: `blobs/${config}`, accept: "*/*" });
    const labels = (0,json_records/* isRecord */.u4)(blob?.["config"]) ? blob["config"]["Labels"] : undefined;
    return revisionIn(labels) ?? revisionIn(blob?.["annotations"]);
}
function revisionIn(annotations) {
    const text = (0,json_records/* textIn */.r7)(annotations, revision);
    return text === undefined || text === "" ? undefined : text;
}
async function readJson(read, place, page) {
    const reading = await read({
        ...page,
        content: "a manifest",
        parse: ({ body }) => {
            const parsed = (0,json_records/* parseJson */.qF)(body);
            return (0,json_records/* isRecord */.u4)(parsed) ? parsed : undefined;
        },
    });
    return contentOf(reading, place.address);
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/simple-page.ts + 1 modules
var simple_page = __webpack_require__(3512);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-package-registry.ts













/** The registries that pip, uv, npm, cargo and Docker would read with this environment. */
function httpPackageRegistry(environment) {
    return {
        released: async (name, version, settings) => {
            switch (name.ecosystem) {
                case "pypi":
                    return releasedOnPython((0,python_indexes/* findPythonIndexes */.Q)(environment), name, version);
                case "npm": {
                    const own = settings?.kind === "npm" ? settings : undefined;
                    return releasedOnNpm(await findPublishRegistry(name.name, environment, own), name, version);
                }
                case "cargo": {
                    const own = settings?.kind === "cargo" ? settings : undefined;
                    return releasedCrate(ask, environment, { name: name.name, version, settings: own });
                }
                case "image":
                    return releasedImage(ask, environment, { name, version });
                case "helm":
                    // A bare name stands in a repository of charts, which only its owner knows.
                    return (0,image_registry/* hasHost */.b)(name.name) ? releasedImage(ask, environment, { name, version }) : [];
                default:
                    return [];
            }
        },
    };
}
const ask = (0,ask_http/* createAskHttp */.E)();
/** What the first index says that has the version. */
async function releasedOnPython(indexes, { name }, version) {
    for (const index of indexes) {
        const files = (0,simple_page/* filesOfVersion */.pt)(contentOf(await (0,simple_page/* readSimplePage */.qI)(ask, index, { name }), index) ?? [], version);
        if (files.length === 0)
            continue;
        const proof = files.map(({ provenance }) => provenance).find((address) => address !== undefined);
        if (proof === undefined)
            return [{ commit: undefined }];
        return [{ commit: await commitInProvenance(new URL(proof, (0,simple_page/* simplePageAddress */.c3)(index, name))) }];
    }
    return [];
}
/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address) {
    const provenance = await fetchJson(address, {
        code: "registry-failed",
        headers: { accept: "application/vnd.pypi.integrity.v1+json", "cache-control": "no-cache" },
    }).catch(() => undefined);
    const certificates = (0,json_records/* recordsIn */.Q0)(provenance, "attestation_bundles")
        .flatMap((bundle) => (0,json_records/* recordsIn */.Q0)(bundle, "attestations"))
        .map(({ verification_material: material }) => (0,json_records/* textIn */.r7)(material, "certificate"));
    // Not each kind of publisher has a commit in its certificates.
    return certificates
        .map((text) => (text === undefined ? undefined : commitInCertificate(Buffer.from(text, "base64"))))
        .find((commit) => commit !== undefined);
}
/** The commit stands in the long form of the package's description only. */
async function releasedOnNpm(registry, { name }, version) {
    const reading = await (0,npm_registry/* readPackument */.lf)(ask, registry, { name, accept: "application/json" });
    const found = contentOf(reading, registry)?.[(0,version_spelling/* formatSemver */.a)(version)];
    return (0,json_records/* isRecord */.u4)(found) ? [{ commit: (0,json_records/* textIn */.r7)(found, "gitHead") }] : [];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-pull-requests.ts


/** GitHub's REST API, read only. */
function httpPullRequests(options) {
    const api = options.api.replace(/\/$/, "");
    return {
        // https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
        ofCommit: async (repository, commit) => {
            const found = await fetchJson(new URL(`${api}/repos/${repository}/commits/${commit}/pulls`), {
                code: "github-failed",
                headers: {
                    accept: "application/vnd.github+json",
                    authorization: `Bearer ${options.token}`,
                    "x-github-api-version": "2022-11-28",
                },
            });
            const pulls = Array.isArray(found) ? found : [];
            return pulls.filter(json_records/* isRecord */.u4).map(({ number, head, merged_at: mergedAt }) => ({
                number: typeof number === "number" ? number : 0,
                head: (0,json_records/* isRecord */.u4)(head) && typeof head["ref"] === "string" ? head["ref"] : "",
                isMerged: typeof mergedAt === "string",
            }));
        },
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/partial-clones.ts








/**
 * Partial clones from a server, by the `git` on PATH. Only a clone's own fetches know the token: it stands in the environment of
 * that one process, so neither the clone nor what is started in it later can read it.
 */
function partialClones(options) {
    return {
        open: async (repository, commit, others = []) => {
            // The prefix under which `withScratch` of the machine finds what killed runs have left behind.
            const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `release-helper-${process.pid}-clone-`));
            const environment = ownEnvironment(options.environment);
            const git = gitCommand({ ...options, root, environment });
            const close = () => (0,promises_.rm)(root, { recursive: true, force: true });
            try {
                await createClone(root, `${options.server}/${repository}.git`);
                const remote = remoteOf(git, repository, serverAuthorization(options.server, options.token));
                await remote.fetch(["--depth=1", "--filter=blob:none", "origin", commit, ...others]);
                return {
                    ...openedAt(commit, git, remote),
                    git: localGit({ ...options, root, environment }),
                    close,
                };
            }
            catch (error) {
                await close();
                throw error;
            }
        },
    };
}
function openedAt(commit, git, remote) {
    let entries;
    const tree = () => (entries ??= listEntries(git, commit));
    return {
        commit,
        files: async () => new Map((await tree()).flatMap(({ mode, path }) => mode === "100644" || mode === "100755" ? [[path, { mode }]] : [])),
        fetch: async (paths) => {
            const wanted = new Set(paths);
            await remote.fetchObjects((await tree()).filter(({ path }) => wanted.has(path)));
        },
        changes: async (other) => nulSeparated(await git.text(["diff-tree", "-r", "-z", "--no-renames", "--name-only", commit, other])),
        export: async (folders, directory) => {
            const inside = (await tree()).filter(({ path }) => folders.some((folder) => folder === "" || path.startsWith(`${folder}/`)));
            await remote.fetchObjects(inside);
            await checkOut(git, commit, inside, directory);
        },
    };
}
/**
 * The least that git takes for a repository (https://git-scm.com/docs/gitrepository-layout), written straight away: `git init`
 * and a `git config` for each setting would be most of the processes of a run over many repositories.
 */
async function createClone(root, url) {
    const folder = (0,external_node_path_.join)(root, ".git");
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "objects"), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/main\n");
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), configuration(url));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "info"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "info", "attributes"), rawAttributes);
}
/**
 * Before all that a repository or a person says: bytes are those of the repository, whatever line ends, encoding, keywords or
 * filter are asked for, because they come back through the API. https://git-scm.com/docs/gitattributes
 */
const rawAttributes = "* -text -eol -working-tree-encoding -ident -filter\n";
/** What makes a clone partial: https://git-scm.com/docs/partial-clone. */
function configuration(url) {
    return `[core]
	repositoryFormatVersion = 1
	bare = false
	autocrlf = false
[extensions]
	partialClone = origin
[remote "origin"]
	url = "${url.replaceAll(/["\\]/g, "\\$&")}"
	promisor = true
	partialCloneFilter = blob:none
[gc]
	auto = 0
`;
}
function remoteOf(git, repository, authorization) {
    const fetch = async (words, input) => {
        try {
            await git.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...words], {
                environment: authorization,
                ...(input === undefined ? {} : { input }),
            });
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA))
                throw error;
            throw cloneFailed(repository, error);
        }
    };
    const present = new Set();
    return {
        fetch,
        fetchObjects: async (entries) => {
            const missing = new Set(entries.map(({ object }) => object).filter((object) => !present.has(object)));
            if (missing.size === 0)
                return;
            // As git itself fetches what a partial clone lacks, but all at once; nothing is to be negotiated.
            // https://github.com/git/git/blob/master/promisor-remote.c
            await fetch(["--recurse-submodules=no", "--filter=blob:none", "--stdin", "origin"], `${[...missing].join("\n")}\n`);
            for (const object of missing)
                present.add(object);
        },
    };
}
/** Files and links; a submodule is a commit of somebody else. */
async function listEntries(git, commit) {
    const output = await git.text(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
    return nulSeparated(output).flatMap((line) => {
        const [facts, path] = splitOnce(line, "\t");
        const [mode = "", type = "", object = ""] = facts.split(" ");
        return type === "blob" ? [{ mode, object, path }] : [];
    });
}
async function checkOut(git, commit, entries, directory) {
    const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(git.root, ".git", "export-index"), GIT_LFS_SKIP_SMUDGE: "1" };
    await git.run(["read-tree", "--end-of-options", commit], { environment });
    await git.run(["checkout-index", "--force", "-z", "--stdin", `--prefix=${directory}/`], {
        environment,
        input: entries.map(({ path }) => `${path}\0`).join(""),
    });
}
/** An action's inputs and the runner's tokens; and what leads git to another repository, as a hook has it. */
const inherited = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|ALTERNATE|CONFIG_(?:COUNT|KEY|VALUE|PARAMETERS)))/;
function ownEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !inherited.test(name)));
}
function cloneFailed(repository, cause) {
    return new errors/* ExternalError */.yA({
        code: "clone-failed",
        expected: `to fetch the files of ${repository}`,
        found: cause.found,
        fix: "Check that the token may read the contents of the repository, and start the job again.",
        retryable: true,
        cause,
    });
}

// EXTERNAL MODULE: ./packages/ports/adapters/node-clock.ts
var node_clock = __webpack_require__(43);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./packages/ports/adapters/environment-proxy.ts

/** Node sends these to the proxy as well unless it is told otherwise; a rehearsal's servers are on this machine. */
const thisMachine = ["localhost", "127.0.0.1", "::1"];
/**
 * Lets every `fetch` of this process use the proxy that the environment names, as other tools do by themselves. Called once,
 * before the first request. Returns what undoes it.
 * https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
function useEnvironmentProxy({ environment, log, node = external_node_http_, }) {
    const isNamed = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (environment[name] ?? "") !== "");
    const isInUse = environment["NODE_USE_ENV_PROXY"] === "1";
    if (!isNamed || isInUse)
        return () => undefined;
    if (node.setGlobalProxyFromEnv === undefined) {
        log.info("The proxy of the environment is not used: set NODE_USE_ENV_PROXY=1 (Node 22.21 and up).");
        return () => undefined;
    }
    const exceptions = [environment["NO_PROXY"] ?? environment["no_proxy"], ...thisMachine];
    const without = exceptions.filter((host) => host !== undefined && host !== "").join(",");
    return node.setGlobalProxyFromEnv({ ...environment, NO_PROXY: without, no_proxy: without });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/index.ts















/***/ }),

/***/ 43:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** This machine's clock. */
function nodeClock() {
    return {
        now: () => Date.now(),
        sleep: async (milliseconds, signal) => {
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
            }
            catch (error) {
                // Node wraps the reason into an error of its own.
                signal?.throwIfAborted();
                throw error;
            }
        },
    };
}


/***/ })

};

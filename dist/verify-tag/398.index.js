export const id = 398;
export const ids = [398];
export const modules = {

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVendored),
/* harmony export */   j: () => (/* binding */ isInstalled)
/* harmony export */ });
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

/***/ 3398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpPackageRegistry: () => (/* reexport */ httpPackageRegistry),
  httpPullRequests: () => (/* reexport */ httpPullRequests),
  nodeMachine: () => (/* reexport */ nodeMachine),
  useEnvironmentProxy: () => (/* reexport */ useEnvironmentProxy)
});

// UNUSED EXPORTS: localGit, localGitIndex, nodeClock, nodeCommands, nodeFiles, nodeHookFolder, partialClones, withLockFile, withoutCredentials

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
;// CONCATENATED MODULE: ./packages/ports/adapters/json-records.ts
function json_records_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The objects in the array under `key`; none where there is no such array. */
function recordsIn(value, key) {
    const found = json_records_isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(json_records_isRecord) : [];
}
/** The value that JSON text holds; undefined when it is none, as when it is cut short. */
function json_records_parseJson(text) {
    try {
        return JSON.parse(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** The text under `key`; undefined where there is none. */
function textIn(value, key) {
    const found = json_records_isRecord(value) ? value[key] : undefined;
    return typeof found === "string" ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/ask-http.ts

const tenSeconds = 10_000;
/**
 * Makes the function that asks. `timeout` is in milliseconds and covers the whole answer. Redirects are followed; on the
 * way to another host `fetch` leaves credentials behind.
 */
function createAskHttp({ send = fetch, timeout = tenSeconds, } = {}) {
    return async (address, { readsBody = true, signal, method = "GET", ...question }) => {
        signal?.throwIfAborted();
        const limit = AbortSignal.timeout(timeout);
        try {
            const response = await send(address, {
                ...question,
                method,
                signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
            });
            const { status, headers } = response;
            if (readsBody)
                return { kind: "answered", status, headers, body: Buffer.from(await response.arrayBuffer()) };
            await response.body?.cancel();
            return { kind: "answered", status, headers, body: Buffer.alloc(0) };
        }
        catch (error) {
            signal?.throwIfAborted();
            return { kind: "unanswered", reason: reasonOf(error, timeout) };
        }
    };
}
/**
 * `fetch` itself only says that it failed; the cause says more. Without a cause the request could not be made, and the
 * message may repeat a header, which may be a password.
 */
function reasonOf(error, timeout) {
    if (json_records_isRecord(error) && error["name"] === "TimeoutError")
        return `no answer within ${timeout / 1000} s`;
    const cause = json_records_isRecord(error) ? error["cause"] : undefined;
    return textIn(cause, "code") ?? textIn(cause, "message") ?? "the request could not be made";
}

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
    const value = json_records_parseJson(answer.body);
    if (value === undefined)
        throw failed(`status ${answer.status}, with something else than JSON`);
    return value;
}
const askHttp = createAskHttp();

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/default-registries.ts
/** The addresses that the tools themselves use when nothing is configured. */
const defaultRegistries = {
    python: "https://pypi.org/simple/",
    npm: "https://registry.npmjs.org/",
    cargo: "https://index.crates.io/",
    /** Where Docker looks for an image whose name begins with no host. */
    image: "registry-1.docker.io",
};

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/home-file.ts


/** The text of a settings file: the one that is named, or else the one at that path in the home; empty where it cannot be read. */
async function readHomeFile(environment, named, ...path) {
    const home = environment["HOME"] ?? environment["USERPROFILE"];
    const file = named ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, ...path));
    return file === undefined ? "" : (0,promises_.readFile)(file, "utf8").catch(() => "");
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/npm-settings.ts

/**
 * Reads what npm reads wherever it runs: variables, and below them the user's `.npmrc`, which is also the file that
 * actions/setup-node writes. A project's own `.npmrc` is not looked at, because many projects are asked about.
 * https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
async function readNpmSettings(environment) {
    const { variables, user } = await readNpmLayers(environment);
    return new Map([...user, ...variables]);
}
/** The same, apart: a project's own settings stand between the two. */
async function readNpmLayers(environment) {
    const variables = readVariables(environment);
    const text = await readHomeFile(environment, variables.get("userconfig"), ".npmrc");
    return { variables, user: new Map(readNpmrc(text, (value) => filledIn(value, environment))) };
}
function readVariables(environment) {
    const found = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        const key = /^npm_config_(?<key>.+)$/i.exec(variable)?.groups?.["key"];
        if (key === undefined || value === undefined || value === "")
            continue;
        // Keys that begin with a registry's address are spelled as they are.
        found.set(key.startsWith("//") ? key : key.replaceAll(/(?!^)_/g, "-").toLowerCase(), value);
    }
    return found;
}
/** The settings in the text of an `.npmrc`; `fill` puts in what stands for something else. */
function readNpmrc(text, fill) {
    return text.split(/\r?\n/).flatMap((line) => {
        const entry = /^\s*(?<key>[^;#=\s][^=]*?)\s*=\s*(?<value>.*?)\s*$/.exec(line)?.groups;
        if (entry === undefined)
            return [];
        const filled = fill((entry["value"] ?? "").replace(/^(["'])(.*)\1$/, "$2"));
        return filled === "" ? [] : [[entry["key"] ?? "", filled]];
    });
}
/** The value with variables of the environment in place of `${NAME}`. */
function filledIn(value, environment) {
    return value.replaceAll(/\$\{(?<name>[^${}?]+)\??\}/g, (_, name) => environment[name] ?? "");
}

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/read-page.ts

/** Reads a page past caches, as far as these obey the one who asks. The credentials go to the registry's own origin only. */
async function readPage(ask, registry, page) {
    const { query, accept, signal, method = "GET", readsBody = true } = page;
    const address = new URL(page.address);
    if (query !== undefined)
        address.search = query;
    const asked = `${method} ${showAddress(address)}${query === undefined ? "" : `?${query}`}`;
    const { authorization } = registry;
    const answer = await ask(address, {
        method,
        readsBody,
        signal,
        headers: {
            accept,
            "cache-control": "no-cache",
            "user-agent": "release-actions",
            ...(authorization !== undefined && address.origin === registry.folder.origin && { authorization }),
        },
    });
    if (answer.kind === "unanswered")
        return failure(asked, answer);
    const { status, headers } = answer;
    // 404, 410 and 451 all mean that there is nothing to be had: https://doc.rust-lang.org/cargo/reference/registry-index.html
    if ([404, 410, 451].includes(status))
        return { kind: "missing", asked, answered: String(status) };
    if (status < 200 || status > 299)
        return failure(asked, answer);
    const content = page.parse(answer);
    if (content !== undefined)
        return { kind: "read", asked, content };
    const type = headers.get("content-type");
    const found = type === null ? "something" : `text of type ${(0,escape_text/* escapeText */.X)(type)}`;
    return unfitting(asked, `${status} with ${found} that is not ${page.content}`, status);
}
/** An address that somebody else chose, without what may be secret in it. */
function showAddress({ origin, pathname }) {
    return `${origin}${pathname}`;
}
/** A page that came and cannot be used. */
function unfitting(asked, answered, status) {
    return { kind: "failed", asked, answered, status, retryAfter: undefined, challenge: undefined };
}
/** Puts an answer that helps no further into words. */
function failure(asked, answer) {
    if (answer.kind === "unanswered")
        return {
            kind: "failed",
            asked,
            answered: answer.reason,
            status: undefined,
            retryAfter: undefined,
            challenge: undefined,
        };
    const { status, headers } = answer;
    return {
        kind: "failed",
        asked,
        answered: String(status),
        status,
        retryAfter: readRetryAfter(headers.get("retry-after"), Date.now()),
        challenge: headers.get("www-authenticate") ?? undefined,
    };
}
/** Milliseconds from now; it says seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function readRetryAfter(text, now) {
    if (text === null)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/registry-address.ts

/**
 * Reads an address in the form installers take it, `https://user:password@host/path`. `setting` says where it stands; the
 * value itself may hold a password and is never repeated.
 * @throws {UsageError} `registry-address`.
 */
function readRegistryAddress(text, setting) {
    const folder = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (folder === undefined || !/^https?:$/.test(folder.protocol)) {
        throw unfit(setting, "an address that begins with https://", "something else");
    }
    const authorization = folder.username === "" ? undefined : basic(decoded(folder.username), decoded(folder.password));
    folder.username = "";
    folder.password = "";
    folder.search = "";
    folder.hash = "";
    if (!folder.pathname.endsWith("/"))
        folder.pathname += "/";
    const address = { folder, authorization };
    requireSafe(address, setting);
    return address;
}
/** @throws {UsageError} `registry-address` where anybody on the way could read the credentials. */
function requireSafe({ folder, authorization }, setting) {
    if (authorization === undefined || folder.protocol === "https:" || isLoopback(folder.hostname))
        return;
    throw unfit(setting, "https:// in an address that is asked with credentials", "http://");
}
/** The header for a user and a password: https://www.rfc-editor.org/rfc/rfc7617 */
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
/** Whether the host is this machine, by its name alone. */
function isLoopback(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unfit(setting, expected, found) {
    return new errors/* UsageError */.eb({
        code: "registry-address",
        expected: `${expected} in ${setting}`,
        found,
        fix: `Correct ${setting}, or remove it to ask the registry that everybody uses.`,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/npm-registry.ts





/**
 * The registry npm would ask for a package: that of its scope, or the one for all.
 * @throws {UsageError} `registry-address`.
 */
async function findNpmRegistry(name, environment) {
    const settings = await readNpmSettings(environment);
    const setting = registrySetting(name, settings);
    const address = readRegistryAddress(settings.get(setting) ?? defaultRegistries.npm, `npm's setting ${setting}`);
    const authorization = findNpmCredentials(settings, address.folder) ?? address.authorization;
    const found = { ...address, authorization };
    requireSafe(found, `npm's setting ${setting}`);
    return found;
}
/** The setting that leads to a package's registry: that of its scope wherever it stands, else the one for all. */
function registrySetting(name, settings) {
    const scope = name.startsWith("@") ? `${name.split("/", 1)[0] ?? ""}:registry` : "registry";
    return settings.has(scope) ? scope : "registry";
}
/** Credentials stand under the registry's address without its scheme, or under a shorter one. */
function findNpmCredentials(settings, { host, pathname }) {
    const parts = pathname.split("/").filter((part) => part !== "");
    for (let length = parts.length; length >= 0; length--) {
        const place = ["/", host, ...parts.slice(0, length)].join("/");
        for (const key of [`${place}/`, place]) {
            const token = settings.get(`${key}:_authToken`);
            if (token !== undefined)
                return `Bearer ${token}`;
            const both = settings.get(`${key}:_auth`);
            if (both !== undefined)
                return `Basic ${both}`;
            const user = settings.get(`${key}:username`);
            const password = settings.get(`${key}:_password`);
            if (user !== undefined && password !== undefined)
                return basic(user, Buffer.from(password, "base64").toString("utf8"));
        }
    }
    return undefined;
}
/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function readPackument(ask, registry, page) {
    // As npm spells it, because caches tell spellings apart: `@scope%2fname`.
    const path = page.name.split("/").map(encodeURIComponent).join("%2f").replace(/^%40/, "@");
    return readPage(ask, registry, {
        address: new URL(path, registry.folder),
        query: page.query,
        accept: page.accept,
        content: "a package's description",
        signal: page.signal,
        parse: ({ body }) => {
            const packument = json_records_parseJson(body);
            const versions = json_records_isRecord(packument) ? packument["versions"] : undefined;
            return json_records_isRecord(versions) ? versions : undefined;
        },
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/image-registry.ts


/**
 * Finds the registry in an image's name, as Docker does: the first part is a host when it looks like one. Undefined where
 * the text is no name. Plain http is for this machine alone.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
function findImage(name) {
    const named = hasHost(name);
    const slash = name.indexOf("/");
    const first = named ? name.slice(0, slash) : "docker.io";
    const isDockers = /^(?:index\.)?docker\.io$/.test(first);
    // The registry of Docker is not where its name says.
    const host = isDockers ? defaultRegistries.image : first;
    const rest = named ? name.slice(slash + 1) : name;
    const path = isDockers && !rest.includes("/") ? `library/${rest}` : rest;
    if (!hostPattern.test(host) || !pathPattern.test(path))
        return undefined;
    const { hostname } = new URL(`https://${host}`);
    const folder = new URL(`${isLoopback(hostname) ? "http" : "https"}://${host}/v2/`);
    return { host, repository: path, address: { folder, authorization: undefined } };
}
/** Whether the name says in which registry it is. */
function hasHost(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(0, slash));
    return /[.:]/.test(first) || first === "localhost";
}
const hostPattern = /^(?:[a-z0-9]+(?:[.-]+[a-z0-9]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const part = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const pathPattern = new RegExp(`^${part}(?:/${part})*$`);

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
        return findNpmRegistry(name, environment);
    const { variables, user } = await readNpmLayers(environment);
    const publishConfig = addressesOf(new Map(Object.entries(committed.publishConfig)));
    const project = new Map(committed.npmrc.toReversed().flatMap((text) => readNpmrc(text, (value) => value)));
    const settings = new Map([...user, ...addressesOf(project), ...variables, ...publishConfig]);
    const setting = registrySetting(name, settings);
    const place = publishConfig.has(setting)
        ? "publishConfig"
        : variables.has(setting) || !project.has(setting)
            ? undefined
            : "the .npmrc of the repository";
    if (place === undefined)
        return findNpmRegistry(name, environment);
    try {
        const text = settings.get(setting) ?? defaultRegistries.npm;
        const { folder } = readRegistryAddress(addressIn(text, environment), setting);
        const found = { folder, authorization: findNpmCredentials(new Map([...user, ...variables]), folder) };
        requireSafe(found, setting);
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
    return rest.includes("${") ? "" : filledIn(start, environment) + rest;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/python-indexes.ts


/**
 * The indexes that pip and uv read here: additional ones first, as uv asks them, then the one for all.
 * https://docs.astral.sh/uv/configuration/environment, https://pip.pypa.io/en/stable/topics/configuration
 * @throws {UsageError} `registry-address`.
 */
function findPythonIndexes(environment) {
    const additional = ["UV_INDEX", "UV_EXTRA_INDEX_URL", "PIP_EXTRA_INDEX_URL"].flatMap((setting) => wordsIn(environment[setting]).map((word) => readIndex(word, setting, environment)));
    const setting = ["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"].find((name) => wordsIn(environment[name]).length > 0);
    const main = setting === undefined
        ? readRegistryAddress(defaultRegistries.python, "the default index")
        : readIndex((environment[setting] ?? "").trim(), setting, environment);
    const [first, ...others] = [...additional, main];
    return [first, ...others];
}
function wordsIn(text) {
    return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
/** uv lets an index have a name, `name=https://…`, and its credentials stand in variables of that name. */
function readIndex(word, setting, environment) {
    const named = /^(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)=(?<address>.*)$/.exec(word)?.groups;
    if (named === undefined)
        return readRegistryAddress(word, setting);
    const address = readRegistryAddress(named["address"] ?? "", setting);
    const prefix = `UV_INDEX_${(named["name"] ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
    const user = environment[`${prefix}_USERNAME`];
    const password = environment[`${prefix}_PASSWORD`];
    if (user === undefined && password === undefined)
        return address;
    const found = { ...address, authorization: basic(user ?? "", password ?? "") };
    requireSafe(found, setting);
    return found;
}

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

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/cargo-index.ts




/**
 * The index of the registry that cargo publishes to here, crates.io unless `CARGO_REGISTRY_DEFAULT` names another.
 * https://doc.rust-lang.org/cargo/reference/registries.html
 * @throws {UsageError} `registry-address`, for an index that is a git repository, too.
 */
function findCargoIndex(environment) {
    const name = environment["CARGO_REGISTRY_DEFAULT"] ?? "crates-io";
    if (name === "crates-io")
        return readRegistryAddress(defaultRegistries.cargo, "the default registry");
    const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
    const setting = `${variable}_INDEX`;
    const written = environment[setting] ?? "";
    // Without this prefix an index is a git repository, which cannot be asked for one crate.
    const address = readRegistryAddress(written.startsWith("sparse+") ? written.slice(7) : "", setting);
    const token = environment[`${variable}_TOKEN`];
    if (token === undefined)
        return address;
    const found = { ...address, authorization: token };
    requireSafe(found, setting);
    return found;
}
/** https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files */
function readCrate(ask, index, { name, signal }) {
    return readPage(ask, index, {
        address: new URL(indexPath(name), index.folder),
        accept: "text/plain",
        content: "a crate's index file",
        signal,
        parse: ({ body }) => {
            const lines = body.toString("utf8").split("\n");
            const versions = lines.filter((line) => line.trim() !== "").map(readVersion);
            return versions.every((version) => version !== undefined) ? versions : undefined;
        },
    });
}
function readVersion(line) {
    const entry = json_records_parseJson(line);
    const version = textIn(entry, "vers");
    return version === undefined ? undefined : { version, yanked: json_records_isRecord(entry) && entry["yanked"] === true };
}
/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`, in lower case. */
function indexPath(name) {
    const lower = encodeURIComponent(name.toLowerCase());
    switch (lower.length) {
        case 1:
        case 2:
            return `${lower.length}/${lower}`;
        case 3:
            return `3/${lower.slice(0, 1)}/${lower}`;
        default:
            return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
    }
}
/**
 * The spellings under which the index may have a crate, whose name is one with `-` and with `_`, most likely first. The
 * index knows the one it was published under. No more than 16 are tried.
 */
function crateSpellings(name) {
    const [first = "", ...rest] = name.split(/[-_]/);
    const every = rest.reduce((spelled, part) => spelled.flatMap((one) => [`${one}-${part}`, `${one}_${part}`]), [first]);
    const dashes = name.replaceAll("_", "-");
    const others = new Set([name.replaceAll("-", "_"), ...every]);
    others.delete(dashes);
    return [dashes, ...[...others].slice(0, 15)];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/released/released-crate.ts




/** What the registries have of a version to which the crate may be published; withdrawn ones stay taken. */
async function releasedCrate(ask, environment, question) {
    const wanted = (0,version_spelling/* formatSemver */.a)(question.version);
    const found = await Promise.all(findCargoIndexes(environment, question.settings).map(async (index) => {
        for (const name of crateSpellings(question.name)) {
            const listed = contentOf(await readCrate(ask, index, { name }), index);
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
        return [findCargoIndex(environment)];
    return names.map((name) => {
        const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_INDEX`;
        const committed = settings?.indexes[name];
        if (name === "crates-io" || environment[variable] !== undefined || committed === undefined) {
            return committedAddress(`the registry ${name}`, `${variable} in this job`, () => findCargoIndex({ ...environment, CARGO_REGISTRY_DEFAULT: name }));
        }
        return committedAddress(`the registry ${name}`, ".cargo/config.toml", () => ({
            folder: readRegistryAddress(committed.startsWith("sparse+") ? committed.slice(7) : "", name).folder,
            authorization: undefined,
        }));
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/docker-config.ts




/** Reads the file that `DOCKER_CONFIG` leads to, or the one in the home: https://docs.docker.com/reference/cli/docker/ */
async function readDockerConfig(environment) {
    const folder = environment["DOCKER_CONFIG"];
    const named = folder === undefined ? undefined : (0,external_node_path_.join)(folder, "config.json");
    const text = await readHomeFile(environment, named, ".docker", "config.json");
    const parsed = text === "" ? {} : json_records_parseJson(text);
    const content = json_records_isRecord(parsed) ? parsed : undefined;
    const auths = content?.["auths"];
    return {
        content,
        auths: json_records_isRecord(auths) ? auths : {},
        helperOf: (host) => {
            const helpers = content?.["credHelpers"];
            // Docker's own registry goes by another name there.
            const own = host === defaultRegistries.image ? textIn(helpers, "https://index.docker.io/v1/") : undefined;
            const helper = own ?? textIn(helpers, host) ?? textIn(content, "credsStore");
            // It becomes the name of a program.
            return helper !== undefined && /^[\w-]+$/.test(helper) ? helper : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/docker-credentials.ts



/**
 * The credentials of a `docker login`, where Docker's `config.json` holds them itself, as on GitHub's runners. Credential
 * helpers are programs and are not started.
 * https://docs.docker.com/reference/cli/docker/login
 */
async function findImageCredentials(environment, host) {
    const { auths } = await readDockerConfig(environment);
    const wanted = canonicalHost(host);
    const [, entry] = Object.entries(auths).find(([key]) => canonicalHost(key) === wanted) ?? [
        undefined,
        undefined,
    ];
    return readEntry(entry);
}
function readEntry(entry) {
    const token = textIn(entry, "identitytoken");
    if (token !== undefined && token !== "")
        return { kind: "identity", token };
    const both = Buffer.from(textIn(entry, "auth") ?? "", "base64").toString("utf8");
    const colon = both.indexOf(":");
    const user = colon === -1 ? textIn(entry, "username") : both.slice(0, colon);
    const password = colon === -1 ? textIn(entry, "password") : both.slice(colon + 1);
    return user === undefined || password === undefined ? undefined : { kind: "password", user, password };
}
/** Entries are spelled `ghcr.io` or `https://ghcr.io/v2/`, and Docker's own registry has several names. */
function canonicalHost(key) {
    const host = key.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
    return /^(?:index\.)?docker\.io$/.test(host) ? defaultRegistries.image : host;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/image-manifest.ts


/** A registry that does not know one of these types answers 404, as for no manifest at all. */
const manifestTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/**
 * The digest of what a tag or a digest leads to.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
async function readDigest(read, reference) {
    const page = { path: `manifests/${reference}`, accept: manifestTypes, content: "a manifest" };
    const head = await read({
        ...page,
        method: "HEAD",
        parse: ({ headers }) => headers.get("docker-content-digest") ?? "",
    });
    const isUnheard = head.kind === "failed" && [405, 501].includes(head.status ?? 0);
    const isTold = head.kind === "read" && /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(head.content);
    if (isTold || (head.kind !== "read" && !isUnheard))
        return head;
    // Neither the method nor the header is obligatory: then the digest is computed, as by whoever pulls.
    return read({
        ...page,
        parse: ({ body }) => (isManifest(parseJson(body)) ? sha256(body) : undefined),
    });
}
/** What is no manifest has a digest, too: a page of a proxy that wants a login would be signed. */
function isManifest(page) {
    return isRecord(page) && page["schemaVersion"] === 2;
}
/** `sha256:…` */
function sha256(body) {
    return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/image-login.ts



/**
 * Answers a registry that wants to know who asks: with the credentials themselves where it says `Basic`, with a token of
 * its token service where it says `Bearer`, which strangers get, too, for what is public.
 * https://distribution.github.io/distribution/spec/auth/token, https://distribution.github.io/distribution/spec/auth/oauth
 */
async function answerChallenge(ask, refused, options) {
    const { repository, credentials, signal } = options;
    const challenge = readChallenge(refused.challenge ?? "");
    if (challenge.scheme === "basic" && credentials?.kind === "password") {
        return { kind: "known", authorization: basic(credentials.user, credentials.password) };
    }
    const realm = challenge.parameters.get("realm") ?? "";
    // The registry names the service; credentials and tokens travel there, so never in plain text.
    if (challenge.scheme !== "bearer" || !isSafe(realm))
        return refused;
    const address = new URL(realm);
    const query = new URLSearchParams({
        scope: challenge.parameters.get("scope") ?? `repository:${repository}:pull`,
    });
    const service = challenge.parameters.get("service");
    if (service !== undefined)
        query.set("service", service);
    const asked = `${credentials?.kind === "identity" ? "POST" : "GET"} ${showAddress(address)}`;
    const answer = credentials?.kind === "identity"
        ? await ask(address, {
            method: "POST",
            headers: { "content-type": "application/x-www-form-urlencoded" },
            body: exchangeForm(query, credentials.token),
            signal,
        })
        : await ask(withQuery(address, query), {
            headers: credentials === undefined ? {} : { authorization: basic(credentials.user, credentials.password) },
            signal,
        });
    if (answer.kind === "unanswered" || answer.status < 200 || answer.status > 299)
        return failure(asked, answer);
    const page = json_records_parseJson(answer.body);
    const token = textIn(page, "token") ?? textIn(page, "access_token");
    return token === undefined
        ? unfitting(asked, `${answer.status} without a token`, answer.status)
        : { kind: "known", authorization: `Bearer ${token}` };
}
function exchangeForm(query, token) {
    const form = new URLSearchParams(query);
    form.set("grant_type", "refresh_token");
    form.set("client_id", "release-actions");
    form.set("refresh_token", token);
    return form.toString();
}
function withQuery(address, query) {
    const asked = new URL(address);
    for (const [key, value] of query)
        asked.searchParams.set(key, value);
    return asked;
}
function isSafe(realm) {
    if (!URL.canParse(realm))
        return false;
    const { protocol, hostname } = new URL(realm);
    return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
/**
 * `Bearer realm="https://…",service="…",scope="…"`. A registry may offer several ways, in headers of their own that arrive as one
 * with commas between (Gitea does, Bearer and then Basic); a token says least, so it comes first.
 * https://www.rfc-editor.org/rfc/rfc9110#name-www-authenticate
 */
function readChallenge(header) {
    // What stands in quotation marks may have commas and words, too.
    const masked = header.replaceAll(/"[^"]*"/g, (quoted) => `"${"_".repeat(quoted.length - 2)}"`);
    const starts = [...masked.matchAll(/(?:^|,)\s*(?<scheme>[A-Za-z]+)(?=\s+[A-Za-z_]+\s*=|\s*(?:,|$))/g)];
    const challenges = starts.map(({ index, groups }, number) => {
        const text = header.slice(index, starts[number + 1]?.index);
        return { scheme: (groups?.["scheme"] ?? "").toLowerCase(), parameters: parametersOf(text) };
    });
    return (challenges.find(({ scheme }) => scheme === "bearer") ??
        challenges[0] ?? { scheme: "", parameters: new Map() });
}
function parametersOf(challenge) {
    return new Map([...challenge.matchAll(/(?<key>[a-z_]+)\s*=\s*(?:"(?<quoted>[^"]*)"|(?<token>[^\s,"]+))/gi)].map(({ groups }) => [(groups?.["key"] ?? "").toLowerCase(), groups?.["quoted"] ?? groups?.["token"] ?? ""]));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/image-reader.ts


/** Reads pages of one image's repository, and logs in where the registry demands it. */
function createImageReader(ask, place, options) {
    const { signal } = options;
    let registry = place.address;
    return async ({ path, ...page }) => {
        const address = new URL(`${place.repository}/${path}`, registry.folder);
        const reading = await readPage(ask, registry, { ...page, address, signal });
        // Tokens live for minutes, so the demand may come again.
        if (reading.kind !== "failed" || reading.status !== 401)
            return reading;
        const credentials = await options.credentials();
        const login = await answerChallenge(ask, reading, { repository: place.repository, credentials, signal });
        if (login.kind === "failed")
            return login;
        registry = { ...registry, authorization: login.authorization };
        return readPage(ask, registry, { ...page, address, signal });
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/released/released-image.ts







/** What stands under both tags that an exact version of an image or a chart may have. */
async function releasedImage(ask, environment, { name, version }) {
    const place = findImage(name.name);
    if (place === undefined)
        return [];
    const read = createImageReader(ask, place, {
        credentials: () => findImageCredentials(environment, place.host),
        signal: undefined,
    });
    const exact = (0,version_spelling/* formatSemver */.a)(version);
    const found = [];
    // One after another: the first answers the registry's demand for a login.
    for (const tag of [`v${exact}`, exact]) {
        const manifest = await readJson(read, place, { path: `manifests/${tag}`, accept: manifestTypes });
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
    const child = recordsIn(manifest, "manifests").find(({ platform }) => textIn(platform, "os") !== "unknown");
    const digest = textIn(child, "digest");
    if (digest !== undefined) {
        const image = await readJson(read, place, { path: `manifests/${digest}`, accept: manifestTypes });
        return image === undefined || Array.isArray(image["manifests"])
            ? undefined
            : revisionOf(image, read, place);
    }
    const config = textIn(manifest["config"], "digest");
    if (config === undefined)
        return undefined;
    const blob = await readJson(read, place, { path: `blobs/${config}`, accept: "*/*" });
    const labels = json_records_isRecord(blob?.["config"]) ? blob["config"]["Labels"] : undefined;
    return revisionIn(labels) ?? revisionIn(blob?.["annotations"]);
}
function revisionIn(annotations) {
    const text = textIn(annotations, revision);
    return text === undefined || text === "" ? undefined : text;
}
async function readJson(read, place, page) {
    const reading = await read({
        ...page,
        content: "a manifest",
        parse: ({ body }) => {
            const parsed = json_records_parseJson(body);
            return json_records_isRecord(parsed) ? parsed : undefined;
        },
    });
    return contentOf(reading, place.address);
}

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/html-links.ts
/** The attributes of every link of a page, by their names. Enough of HTML for package indexes, which are written by programs. */
function readLinks(page) {
    return [...page.replaceAll(/<!--.*?-->/gs, "").matchAll(html_links_link)].map(({ groups }) => new Map(readAttributes(groups?.["attributes"] ?? "")));
}
const html_links_link = /<a\s(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /(?<name>[a-z][a-z0-9-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/gi;
function readAttributes(text) {
    return [...text.matchAll(attribute)].map(({ groups = {} }) => [
        (groups["name"] ?? "").toLowerCase(),
        unescapeHtml(groups["double"] ?? groups["single"] ?? groups["bare"] ?? ""),
    ]);
}
/** The references that such programs write; others stay as they are. */
function unescapeHtml(text) {
    return text.replaceAll(/&(?:#(?<decimal>\d{1,6})|#x(?<hex>[0-9a-f]{1,5})|(?<name>amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
        if (decimal !== undefined)
            return String.fromCodePoint(Number(decimal));
        if (hex !== undefined)
            return String.fromCodePoint(Number.parseInt(hex, 16));
        return named.get((name ?? "").toLowerCase()) ?? whole;
    });
}
const named = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
]);

;// CONCATENATED MODULE: ./packages/ports/adapters/registries/simple-page.ts





/** As pip asks: JSON where the index has it. */
const accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";
/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
function readSimplePage(ask, index, { name, signal }) {
    return readPage(ask, index, {
        address: simplePageAddress(index, name),
        accept,
        content: "a list of a package's files",
        signal,
        parse: readFiles,
    });
}
/** What addresses on a package's page are relative to. */
function simplePageAddress(index, name) {
    return new URL(`${encodeURIComponent((0,package_name/* packageName */.oZ)("pypi", name).name)}/`, index.folder);
}
/** The wheels and source distributions of a version, found as PEP 440 compares: `1.4` is `1.4.0`. */
function filesOfVersion(files, version) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    return files.filter(({ filename }) => {
        const found = versionIn(filename);
        return found !== undefined && (0,pep440.eq)(found, wanted);
    });
}
/** The version in the name of a wheel or a source distribution, without a local label (`+cu118`), which no pin needs. */
function versionIn(file) {
    const text = /^[^-]+-(?<version>[^-]+)-.*\.whl$/.exec(file)?.groups?.["version"] ??
        /^.+-(?<version>[^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.groups?.["version"];
    return text === undefined ? undefined : (0,pep440.explain)(text)?.public;
}
function readFiles({ headers, body }) {
    const [type = ""] = (headers.get("content-type") ?? "text/html").toLowerCase().split(";", 1);
    if (/^application\/(?:.*\+)?json$/.test(type))
        return simple_page_readJson(json_records_parseJson(body));
    return /^(?:text\/html|application\/.*\+html)$/.test(type) ? readHtml(body.toString("utf8")) : undefined;
}
function simple_page_readJson(page) {
    if (!json_records_isRecord(page) || !Array.isArray(page["files"]))
        return undefined;
    return recordsIn(page, "files").map((file) => {
        const { yanked } = file;
        return {
            filename: textIn(file, "filename") ?? "",
            yanked: typeof yanked === "string" ? yanked : yanked === true ? "" : undefined,
            provenance: textIn(file, "provenance"),
        };
    });
}
function readHtml(page) {
    return readLinks(page).map((link) => {
        const [path = ""] = (link.get("href") ?? "").split(/[?#]/, 1);
        const name = path.slice(path.lastIndexOf("/") + 1);
        return {
            filename: decodeName(name),
            yanked: link.get("data-yanked"),
            provenance: link.get("data-provenance"),
        };
    });
}
function decodeName(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-package-registry.ts













/** The registries that pip, uv, npm, cargo and Docker would read with this environment. */
function httpPackageRegistry(environment) {
    return {
        released: async (name, version, settings) => {
            switch (name.ecosystem) {
                case "pypi":
                    return releasedOnPython(findPythonIndexes(environment), name, version);
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
                    return hasHost(name.name) ? releasedImage(ask, environment, { name, version }) : [];
                default:
                    return [];
            }
        },
    };
}
const ask = createAskHttp();
/** What the first index says that has the version. */
async function releasedOnPython(indexes, { name }, version) {
    for (const index of indexes) {
        const files = filesOfVersion(contentOf(await readSimplePage(ask, index, { name }), index) ?? [], version);
        if (files.length === 0)
            continue;
        const proof = files.map(({ provenance }) => provenance).find((address) => address !== undefined);
        if (proof === undefined)
            return [{ commit: undefined }];
        return [{ commit: await commitInProvenance(new URL(proof, simplePageAddress(index, name))) }];
    }
    return [];
}
/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address) {
    const provenance = await fetchJson(address, {
        code: "registry-failed",
        headers: { accept: "application/vnd.pypi.integrity.v1+json", "cache-control": "no-cache" },
    }).catch(() => undefined);
    const certificates = recordsIn(provenance, "attestation_bundles")
        .flatMap((bundle) => recordsIn(bundle, "attestations"))
        .map(({ verification_material: material }) => textIn(material, "certificate"));
    // Not each kind of publisher has a commit in its certificates.
    return certificates
        .map((text) => (text === undefined ? undefined : commitInCertificate(Buffer.from(text, "base64"))))
        .find((commit) => commit !== undefined);
}
/** The commit stands in the long form of the package's description only. */
async function releasedOnNpm(registry, { name }, version) {
    const reading = await readPackument(ask, registry, { name, accept: "application/json" });
    const found = contentOf(reading, registry)?.[(0,version_spelling/* formatSemver */.a)(version)];
    return json_records_isRecord(found) ? [{ commit: textIn(found, "gitHead") }] : [];
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
            return pulls.filter(json_records_isRecord).map(({ number, head, merged_at: mergedAt }) => ({
                number: typeof number === "number" ? number : 0,
                head: json_records_isRecord(head) && typeof head["ref"] === "string" ? head["ref"] : "",
                isMerged: typeof mergedAt === "string",
            }));
        },
    };
}

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


/***/ })

};

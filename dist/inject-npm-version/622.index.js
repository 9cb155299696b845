export const id = 622;
export const ids = [622];
export const modules = {

/***/ 8622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeMachine: () => (/* reexport */ nodeMachine)
});

// UNUSED EXPORTS: httpPackageRegistry, httpPullRequests, localGit, localGitIndex, nodeClock, nodeCommands, nodeFiles, nodeHookFolder, partialClones, useEnvironmentProxy, withLockFile, withoutCredentials

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

;// CONCATENATED MODULE: ./packages/manifests/vendored.ts
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
        return own.filter((path) => !isVendored(path)).sort();
    };
    return {
        root,
        list,
        read: (path) => readInside(inside, path),
        replace: (path, bytes) => replaceInside(inside, path, bytes),
        copyTo: async (directory) => {
            const limit = pLimit(filesAtOnce);
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
            return isVendored(`${path}/`) ? [] : await walk(root, path);
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

;// CONCATENATED MODULE: ./packages/ports/adapters/index.ts















/***/ })

};

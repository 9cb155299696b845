export const id = 147;
export const ids = [147];
export const modules = {

/***/ 3147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prePush: () => (/* binding */ prePush)
});

;// CONCATENATED MODULE: ./packages/hooks/pushed-references.ts
/** Reads the standard input of pre-push. Lines of another form are left out. */
function parsePushedReferences(input) {
    return input.split("\n").flatMap((line) => {
        // Names of references hold no blanks, so `(delete)` is the only odd one.
        const [localReference, local, remoteReference, remote, ...more] = line.trim().split(" ");
        if (localReference === undefined || local === undefined || remoteReference === undefined)
            return [];
        if (remote === undefined || more.length > 0)
            return [];
        return {
            localReference,
            localObject: objectOf(local),
            remoteReference,
            remoteObject: objectOf(remote),
        };
    });
}
function objectOf(text) {
    return /^0+$/.test(text) ? undefined : text;
}

// EXTERNAL MODULE: ./packages/manifests/glob.ts
var glob = __webpack_require__(3445);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var checks = __webpack_require__(5638);
// EXTERNAL MODULE: ./packages/tag-verification/observe.ts + 1 modules
var observe = __webpack_require__(3257);
// EXTERNAL MODULE: ./packages/tag-verification/plan.ts + 18 modules
var plan = __webpack_require__(5871);
;// CONCATENATED MODULE: ./packages/hooks/git-after-push.ts
/**
 * The clone as it would be in the eyes of those who fetch after the push: remote branches stand where the push puts
 * them, the tag is the pushed one, and nobody sees the work tree.
 */
function gitAfterPush(git, push) {
    const { remote, references, tag } = push;
    return {
        ...git,
        references: async (branches) => {
            const known = await git.references(branches.map((name) => trackedAs(name, remote)));
            const local = known.tags.find(({ name, object }) => name === tag.name && object === tag.object);
            return {
                head: tag.commit,
                branches: new Map(branches.flatMap((name) => {
                    const commit = pushedTo(name, references) ?? known.branches.get(trackedAs(name, remote));
                    return commit === undefined ? [] : [[name, commit]];
                })),
                tags: [
                    ...known.tags.filter(({ name }) => name !== tag.name),
                    local ?? { ...tag, annotated: tag.object !== tag.commit },
                ],
            };
        },
        workTree: () => Promise.resolve({ branch: undefined, modified: [] }),
    };
}
/** What is fetched as a branch of `origin` is here a branch of the remote that is pushed to. */
function trackedAs(name, remote) {
    const branch = branchOfOrigin(name);
    return branch === undefined ? name : `refs/remotes/${remote}/${branch}`;
}
/** The commit that this push puts there. */
function pushedTo(name, references) {
    const branch = branchOfOrigin(name);
    if (branch === undefined)
        return undefined;
    return references.find(({ remoteReference }) => remoteReference === `refs/heads/${branch}`)?.localObject;
}
function branchOfOrigin(name) {
    return /^refs\/remotes\/origin\/(?<branch>.+)$/s.exec(name)?.groups?.["branch"];
}

;// CONCATENATED MODULE: ./packages/hooks/check-push.ts




/** What is wrong with the tags of a push, each named in the code. Branches and deletions release nothing. */
async function checkPush(push) {
    const tags = push.references.flatMap((reference) => {
        const name = /^refs\/tags\/(?<name>.+)$/s.exec(reference.remoteReference)?.groups?.["name"];
        const object = reference.localObject;
        if (name === undefined || object === undefined)
            return [];
        if (push.settings.ignoreTags.some((pattern) => (0,glob/* matchesGlob */.k)(name, pattern)))
            return [];
        return [{ name, object, remoteObject: reference.remoteObject }];
    });
    if (tags.length === 0)
        return [];
    const git = push.machine.git(push.directory);
    const defaultBranch = await defaultBranchOf(push, git);
    const found = await Promise.all(tags.map((tag) => judgeTag(push, git, { ...tag, defaultBranch })));
    return found.flat();
}
async function judgeTag(push, git, tag) {
    const { name, object, remoteObject, defaultBranch } = tag;
    const { settings, machine } = push;
    if (remoteObject === object)
        return [];
    if (remoteObject !== undefined)
        return [moved(name)];
    const commit = await git.resolve(object);
    if (commit === undefined)
        return [noCommit(name)];
    if (await isReleasedByPullRequest(git, commit))
        return [releasePlease(name)];
    const policy = {
        tagFormat: settings.tagFormat,
        prereleaseIdentifiers: ["alpha", "beta", "rc"],
        order: "line",
        placeholder: settings.placeholder,
        checks: (0,checks/* parseCheckSettings */.P7)(checks/* checkNames */.LN.filter((check) => asking.has(check)).map((check) => `${check}=off`)),
    };
    const facts = await (0,observe/* observe */.l)({
        git: gitAfterPush(git, { ...push, tag: { name, object, commit } }),
        tag: name,
        isPushed: true,
        defaultBranch,
        checks: policy.checks,
        environment: machine.environment,
        now: push.now,
    });
    return (0,plan/* plan */.e)(name, policy, facts)
        .findings.filter(({ level }) => level === "error")
        .map(({ level: _, ...finding }) => ({
        ...finding,
        found: `${finding.found} (tag ${(0,escape_text/* escapeText */.X)(name)})`,
        fix: finding.code === "branch" && defaultBranch === undefined ? nameBranch : finding.fix,
    }));
}
/** Checks that ask the remote or a registry; where the remote has the tag, git says before it pushes. */
const asking = new Set(["moved-tag"]);
const nameBranch = "Say which branch is released from: git remote set-head origin --auto, or git config release-helper.defaultBranch main";
/** The branch that releases come from: as configured, as the remote says, or by the usual name. */
async function defaultBranchOf(push, git) {
    const { machine, directory, remote, references, settings } = push;
    if (settings.defaultBranch !== undefined)
        return settings.defaultBranch;
    const { exitCode, stdout } = await machine.commands.run(["git", "symbolic-ref", "--quiet", `refs/remotes/${remote}/HEAD`], { cwd: directory, environment: machine.environment });
    if (exitCode === 0)
        return stdout.toString("utf8").trim().slice(`refs/remotes/${remote}/`.length);
    for (const name of ["main", "master"]) {
        const isPushed = references.some(({ remoteReference }) => remoteReference === `refs/heads/${name}`);
        if (isPushed || (await git.resolve(`refs/remotes/${remote}/${name}`)) !== undefined)
            return name;
    }
    return undefined;
}
/** https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
async function isReleasedByPullRequest(git, commit) {
    const files = await git.read(commit, ["release-please-config.json", ".release-please-manifest.json"]);
    return files.size > 0;
}
function releasePlease(name) {
    return {
        code: "release-please",
        expected: "tags of this repository to come from a merged pull request of Release Please",
        found: `the tag ${(0,escape_text/* escapeText */.X)(name)}, made by hand`,
        fix: `Delete it (git tag --delete ${shown(name)}) and merge the open pull request "chore: release …"; without one, merge a commit with fix: or feat: first. Another version is forced by a commit with the footer "Release-As: 1.4.0".`,
    };
}
function moved(name) {
    return {
        code: "moved-tag",
        expected: "a published tag to stay where it is",
        found: `${(0,escape_text/* escapeText */.X)(name)}, which the remote has on another object`,
        fix: "Tag the next version. Whoever has fetched or built this one would never learn of the other.",
    };
}
function noCommit(name) {
    return {
        code: "tag-target",
        expected: "a tag on a commit",
        found: `${(0,escape_text/* escapeText */.X)(name)}, which names something else`,
        fix: "Tag a commit.",
    };
}
/** A name that may be pasted into a shell, or a stand-in. */
function shown(name) {
    return /^[\w./@+-]+$/.test(name) ? name : "TAG";
}

;// CONCATENATED MODULE: ./packages/cli/hooks/pre-push.ts

/** Judges the tags among what git says on standard input that is pushed. */
async function prePush(machine, readSettings, call) {
    const references = parsePushedReferences(process.stdin.isTTY ? "" : await standardInput());
    if (!references.some(({ remoteReference }) => remoteReference.startsWith("refs/tags/")))
        return [];
    return checkPush({
        machine,
        directory: call.cwd,
        remote: call.argument ?? "origin",
        references,
        settings: await readSettings(),
        now: new Date(),
    });
}
async function standardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
}


/***/ }),

/***/ 3445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}`, `[a-z]`. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    const names = path.split("/");
    return expandBraces(pattern).some((each) => matchesNames(names, each.split("/")));
}
/** `a{b,c}d` as `abd` and `acd`; anything that is no pair of braces with a comma stands for itself. */
function expandBraces(pattern) {
    const found = /^(?<before>[^{]*)\{(?<choices>[^{}]*,[^{}]*)\}(?<after>.*)$/s.exec(pattern)?.groups;
    if (found === undefined)
        return [pattern];
    const choices = found["choices"]?.split(",") ?? [];
    return choices.flatMap((choice) => expandBraces(`${found["before"] ?? ""}${choice}${found["after"] ?? ""}`));
}
/** Row by row, so that many `**` cost no more than names times patterns. */
function matchesNames(names, patterns) {
    let reached = [true, ...names.map(() => false)];
    for (const pattern of patterns) {
        const next = names.map(() => false);
        next.unshift(pattern === "**" && (reached[0] ?? false));
        for (const [index, name] of names.entries()) {
            next[index + 1] =
                pattern === "**"
                    ? (reached[index + 1] ?? false) || ((next[index] ?? false) && !name.startsWith("."))
                    : (reached[index] ?? false) && matchesName(name, pattern);
        }
        reached = next;
    }
    return reached[names.length] ?? false;
}
function matchesName(name, pattern) {
    if (!/[*?[]/.test(pattern))
        return name === pattern;
    if (name.startsWith(".") && !pattern.startsWith("."))
        return false;
    const parts = pattern.match(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g) ?? [];
    return new RegExp(`^${parts.map(partOf).join("")}$`, "u").test(name);
}
function partOf(part) {
    if (part.startsWith("*"))
        return "[^/]*";
    if (part === "?")
        return "[^/]";
    if (part.startsWith("[") && part.length > 2)
        return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}


/***/ })

};

export const id = 482;
export const ids = [482];
export const modules = {

/***/ 3847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fullHistory)
/* harmony export */ });
/** What to write into a workflow so that its clone has every tag and the whole history. */
const fullHistory = "Give the actions/checkout step of this job these lines:\n  with:\n    fetch-depth: 0\nIn a clone of your own, run `git fetch --tags`, with --unshallow where it is shallow.";


/***/ }),

/***/ 260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   lN: () => (/* binding */ noCommit),
/* harmony export */   ls: () => (/* binding */ cutHistory)
/* harmony export */ });
/* harmony import */ var _full_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3847);

function known(value) {
    return { kind: "known", value };
}
function unknown(reason, fix) {
    return { kind: "unknown", reason, fix };
}
function cutHistory(what) {
    return unknown(`this clone's history is cut off (shallow), so ${what} cannot be seen`, _full_history_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHistory */ .i);
}
const noCommit = unknown("this repository has no commit", "Commit something first.");
/** For facts that only a check needs which is off. */
const notAsked = unknown("nobody asked", 'Set the check to error or warning in the input "checks".');


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./packages/tag-verification/full-history.ts
var full_history = __webpack_require__(3847);
// EXTERNAL MODULE: ./packages/tag-verification/known.ts
var known = __webpack_require__(260);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
;// CONCATENATED MODULE: ./packages/tag-verification/tag-target.ts

/**
 * Stops at a tag on a file or a folder, of which no check could say anything.
 * @throws {Refusal} `tag-target`.
 */
async function requireCommit(git, tag, { head, branches }) {
    if (tag === undefined || tag.commit === head || [...branches.values()].includes(tag.commit))
        return;
    if ((await git.resolve(tag.object)) !== undefined)
        return;
    throw new errors/* Refusal */.P_({
        code: "tag-target",
        expected: "a tag on a commit",
        found: `${(0,escape_text/* escapeText */.X)(tag.name)}, which names something else`,
        fix: "Tag a commit.",
    });
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe-branch.ts


/** Where the tip of the default branch may stand: the remote's before the clone's own. */
function placesOf(defaultBranch) {
    return candidates(defaultBranch).flatMap(({ places }) => places);
}
/** Whether the default branch contains the commit. */
async function observeBranch(options) {
    const { git, branches, defaultBranch, commit, isShallow } = options;
    if (commit === undefined)
        return known/* noCommit */.lN;
    const found = candidates(defaultBranch).flatMap(({ name, places }) => {
        const place = places.find((reference) => branches.has(reference));
        return place === undefined ? [] : [{ name, tip: branches.get(place) ?? "" }];
    })[0];
    if (found === undefined)
        return noBranch(defaultBranch, isShallow);
    const { name, tip } = found;
    const contains = commit === tip || (await git.isAncestor(commit, tip));
    // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
    if (!contains && isShallow)
        return (0,known/* cutHistory */.ls)(`how the tag relates to ${name}`);
    return (0,known/* known */.eO)({ name, contains });
}
/** The branch that was named, else the one the remote calls its default, else one of the usual names. */
function candidates(defaultBranch) {
    if (defaultBranch !== undefined)
        return [branchCalled(defaultBranch)];
    return [
        { name: "the default branch", places: ["refs/remotes/origin/HEAD"] },
        ...["main", "master"].map(branchCalled),
    ];
}
function branchCalled(name) {
    return { name, places: [`refs/remotes/origin/${name}`, `refs/heads/${name}`] };
}
function noBranch(name, isShallow) {
    if (name === undefined) {
        return (0,known/* unknown */.L5)("this clone does not say which branch is the default one", 'Set the input "default-branch", or run `git remote set-head origin --auto` in a clone of your own.');
    }
    return isShallow
        ? (0,known/* cutHistory */.ls)(`the branch ${name}`)
        : (0,known/* unknown */.L5)(`this clone has no branch ${name}`, full_history/* fullHistory */.i);
}

;// CONCATENATED MODULE: ./packages/tag-verification/observe.ts




/**
 * Reads what `plan` needs from a clone. A tag that does not exist yet is judged as if it stood at HEAD.
 * @throws {Refusal} `tag-target` for a tag that names no commit.
 */
async function observe(options) {
    const { git, tag, isPushed, checks, defaultBranch } = options;
    const [{ head, tags, branches }, isShallow, folder, { nothingOf, observeCommit }] = await Promise.all([
        git.references(checks.branch === "off" ? [] : placesOf(defaultBranch)),
        git.isShallow(),
        git.folder(),
        // The parsers of manifests and locks take as long to load as git takes to answer.
        Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(765), __webpack_require__.e(613), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 6674)),
    ]);
    const local = tags.find(({ name }) => name === tag);
    const commit = local?.commit ?? head;
    await requireCommit(git, local, { head, branches });
    const isMissing = local === undefined && (isPushed || isShallow);
    const [branch, contents] = await Promise.all([
        checks.branch === "off" ? known/* notAsked */.Op : observeBranch({ git, branches, defaultBranch, commit, isShallow }),
        commit === undefined
            ? nothingOf(known/* noCommit */.lN)
            : isMissing
                ? nothingOf((0,known/* unknown */.L5)("this clone does not have the tag", full_history/* fullHistory */.i))
                : observeCommit({ ...options, commit, local, head, isShallow, folder }),
    ]);
    return {
        commit: commit ?? "",
        tags: isShallow
            ? (0,known/* cutHistory */.ls)("the other tags")
            : isMissing
                ? (0,known/* unknown */.L5)("this clone does not have the tag, so others may be missing, too", full_history/* fullHistory */.i)
                : (0,known/* known */.eO)(tags),
        branch,
        ...contents,
    };
}


/***/ })

};

export const id = 482;
export const ids = [482];
export const modules = {

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


/***/ }),

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

/***/ 7876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ findRemotes),
/* harmony export */   aJ: () => (/* binding */ observeArtifacts),
/* harmony export */   m7: () => (/* binding */ observeRemotes)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5005);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9081);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);


/** Where a tag comes from: the remote `origin`, and the one that the checked-out branch follows. */
async function findRemotes(git) {
    const names = Object.keys(await git.remotes()).toSorted();
    return { names, asked: names.length > 1 ? await pickRemotes(git, names) : names };
}
/** Asks them for the tag. */
async function observeRemotes(options) {
    const { git, tag, access } = options;
    const { names, asked } = options.remotes;
    if (asked.length === 0)
        return nobodyToAsk(names);
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(await Promise.all(asked.map(async (name) => ({
        name,
        tag: await answered(async () => git.remoteTag(name, tag, access), ({ found }) => ({
            reason: `the remote ${name} did not answer: ${found}`,
            fix: 'Run it where the network and a token with "contents: read" are at hand.',
        })),
    }))));
}
/** In a clone of a fork, what is released lies with the remote that is followed, and `origin` may be either. */
async function pickRemotes(git, names) {
    const followed = await git.followedRemote();
    return names.filter((name) => name === "origin" || name === followed);
}
function nobodyToAsk(names) {
    const leave = 'or leave the question out: moved-tag=off in "checks"';
    return names.length === 0
        ? (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("this clone has no remote to ask", `Add the one that releases come from (git remote add origin URL), ${leave}.`)
        : (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`this clone has the remotes ${names.map((name) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(name)).join(", ")}, none is called origin, and no branch that is checked out follows one`, `Check out a branch that follows the one that releases come from (git branch --set-upstream-to REMOTE/BRANCH), ${leave}.`);
}
/** Asks the registries for the version of each package. */
async function observeArtifacts(options) {
    const { registry, version, packages, published = [], settings } = options;
    if (version === undefined)
        return [];
    const images = published.filter(({ ecosystem }) => ecosystem === "image" || ecosystem === "helm");
    const asked = [
        ...publishedNames(packages, options.published),
        ...images.map((name) => ({ name, spelled: name.name, path: "" })),
    ];
    return Promise.all(asked.map(async ({ name, spelled, path }) => ({
        name: spelled,
        released: await answered(async () => registry.released(name, version, settings.get(path)), ({ expected, found, fix }) => ({ reason: `${expected} was not had: ${found}`, fix })),
    })));
}
/**
 * One question for each package, however many manifests name it. Many a crate that nobody publishes does not say so: where
 * the graph says which are published, only those are.
 */
function publishedNames(packages, published) {
    const keys = published === undefined ? undefined : new Set(published.map(_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO));
    const asked = packages.filter(({ isPrivate, name }) => {
        if (name.ecosystem === "cargo")
            return !isPrivate && keys?.has((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(name)) !== false;
        return !isPrivate && (name.ecosystem === "pypi" || name.ecosystem === "npm");
    });
    const own = asked.map(({ name }) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(name));
    return asked.filter(({ name }, index) => own.indexOf((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(name)) === index);
}
async function answered(ask, tell) {
    try {
        return { kind: "known", value: await ask() };
    }
    catch (error) {
        if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA))
            throw error;
        const { reason, fix } = tell(error);
        return {
            kind: "unknown",
            reason: reason.split("\n")[0] ?? "",
            fix: `${fix} Or set moved-tag=warning in the input "checks".`,
        };
    }
}


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


/** Where the tips of the branches may stand: the remote's before the clone's own. */
function placesOf({ defaultBranch, maintenanceBranches }) {
    return [...candidates(defaultBranch), ...maintenanceBranches.map(branchCalled)].flatMap(({ places }) => places);
}
/** Whether a branch that releases come from contains the commit. */
async function observeBranch(options) {
    const { git, branches, defaultBranch, commit, isShallow } = options;
    if (commit === undefined)
        return known/* noCommit */.lN;
    const existing = (one) => {
        const place = one.places.find((reference) => branches.has(reference));
        return place === undefined ? [] : [{ name: one.name, tip: branches.get(place) ?? "" }];
    };
    const [main] = candidates(defaultBranch).flatMap(existing);
    const lines = options.maintenanceBranches.map(branchCalled).flatMap(existing);
    const asked = [...(main === undefined ? [] : [main]), ...lines.filter(({ name }) => name !== main?.name)];
    for (const { name, tip } of asked) {
        if (commit !== tip && !(await git.isAncestor(commit, tip)))
            continue;
        const isMain = name === main?.name;
        return (0,known/* known */.eO)({ names: [name], contains: true, ...(!isMain && { isMaintenance: true }) });
    }
    if (main === undefined)
        return noBranch(defaultBranch, isShallow);
    // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
    if (isShallow)
        return (0,known/* cutHistory */.ls)(`how the tag relates to ${main.name}`);
    return (0,known/* known */.eO)({
        names: asked.map(({ name }) => name),
        contains: false,
        missing: options.maintenanceBranches.filter((name) => !asked.some((one) => one.name === name)),
    });
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

// EXTERNAL MODULE: ./packages/tag-verification/observe-publication.ts
var observe_publication = __webpack_require__(7876);
;// CONCATENATED MODULE: ./packages/tag-verification/observe.ts





/**
 * Reads what `plan` needs from a clone. A tag that does not exist yet is judged as if it stood at HEAD.
 * @throws {Refusal} `tag-target` for a tag that names no commit.
 */
async function observe(options) {
    const { git, tag, isPushed, checks } = options;
    const isShallow = await git.isShallow();
    const remotes = once(() => (0,observe_publication/* findRemotes */.Jm)(git));
    const askRemotes = once(async () => (0,observe_publication/* observeRemotes */.m7)({ git, tag, remotes: await remotes(), access: options.outside?.access }));
    // The network takes longest. A clone that is cut off may lack the tag, and then nobody has to be asked.
    const beginAsking = async () => {
        if (options.outside === undefined || checks["moved-tag"] === "off" || isShallow)
            return;
        await remotes();
        // Whoever needs the answer hears of a failure.
        askRemotes().catch(() => undefined);
    };
    const [{ head, tags, branches }, folder, { nothingOf, observeCommit }] = await Promise.all([
        git.references(checks.branch === "off" ? [] : placesOf(options)),
        git.folder(),
        // The parsers of manifests and locks take as long to load as git takes to answer, and nothing is heard meanwhile.
        beginAsking().then(() => Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(765), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 3068))),
    ]);
    const local = tags.find(({ name }) => name === tag);
    const commit = local?.commit ?? head;
    await requireCommit(git, local, { head, branches });
    const isMissing = local === undefined && (isPushed || isShallow);
    const [branch, contents] = await Promise.all([
        checks.branch === "off" ? known/* notAsked */.Op : observeBranch({ ...options, branches, commit, isShallow }),
        commit === undefined
            ? nothingOf(known/* noCommit */.lN)
            : isMissing
                ? nothingOf((0,known/* unknown */.L5)("this clone does not have the tag", full_history/* fullHistory */.i))
                : observeCommit({ ...options, commit, local, head, isShallow, folder, askRemotes }),
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
function once(ask) {
    let answer;
    return () => (answer ??= ask());
}


/***/ })

};

export const id = 6844;
export const ids = [6844];
export const modules = {

/***/ 76844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ runCascade)
});

// EXTERNAL MODULE: ./packages/pinning/observe.ts + 2 modules
var observe = __webpack_require__(29714);
// EXTERNAL MODULE: ./packages/pinning/tree.ts
var tree = __webpack_require__(48082);
// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(71130);
// EXTERNAL MODULE: ./packages/suite/observe.ts
var suite_observe = __webpack_require__(68141);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./packages/cascade/branch.ts
/** The branch of each downstream repository that carries the train's commits. */
const trainBranch = "release-train/pins";
/** The trailer that marks a commit as the train's own. */
const trainTrailer = "Release-Train";

;// CONCATENATED MODULE: ./packages/cascade/observe.ts





/** Reads the repositories named, in parallel. Nothing is changed. */
async function observeCascade(options) {
    const { machine, graph } = options;
    const names = options.repositories.flatMap((repository) => (0,package_names/* packageNamesOf */.W)(graph, repository));
    const limit = (0,p_limit/* default */.A)(machine.parallelism);
    const observed = await Promise.all(options.repositories.map((repository) => limit(async () => {
        options.onProgress(`reading ${repository}`);
        return [
            repository,
            await observeOne(machine, graph, repository, options.clones.get(repository), names),
        ];
    })));
    return new Map(observed);
}
async function observeOne(machine, graph, repository, directory, names) {
    const entry = graph.repositories.get(repository);
    if (directory === undefined || entry === undefined)
        return { kind: "missing", repository };
    const git = machine.git(directory);
    const clone = await (0,suite_observe/* observeClone */.I)(machine, entry, directory);
    const read = (commit) => (0,observe/* observePins */.L)((0,tree/* commitTree */.S)(git, commit), names, {
        charts: [...entry.appVersions.keys()],
        gitops: entry.gitops,
    });
    const head = clone.head === undefined ? { manifests: [], locks: [], problems: [] } : await read(clone.head);
    return {
        kind: "found",
        clone,
        head,
        released: await readRelease(clone, clone.latest, head, read),
        branch: await observeBranch(git, clone.head, read),
    };
}
async function readRelease(clone, latest, head, read) {
    if (latest === undefined)
        return undefined;
    return latest.commit === clone.head ? head : read(latest.commit);
}
async function observeBranch(git, head, read) {
    const tip = await git.resolve(`refs/heads/${trainBranch}`);
    if (tip === undefined || head === undefined)
        return { kind: "absent" };
    if (await git.isAncestor(tip, head))
        return { kind: "merged", tip };
    const commits = await git.commits({ from: head, to: tip });
    const foreign = commits.find(({ message }) => !message.includes(`\n${trainTrailer}: `));
    if (foreign !== undefined)
        return { kind: "foreign", tip, commit: foreign.hash };
    if (await git.isAncestor(head, tip))
        return { kind: "ahead", tip, facts: await read(tip) };
    const tree = await git.mergeTree(head, tip);
    return tree === undefined
        ? { kind: "conflicting", tip }
        : { kind: "diverged", tip, tree, facts: await read(tree) };
}

// EXTERNAL MODULE: ./packages/pinning/plan.ts + 3 modules
var pinning_plan = __webpack_require__(91074);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/release-graph/edge-policy.ts
var edge_policy = __webpack_require__(20513);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(56647);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
;// CONCATENATED MODULE: ./packages/cascade/blockers.ts

/** Why a clone must be left alone for now: somebody is at work in it. */
function blockersOf(clone, branch) {
    const problems = [...clone.problems];
    if (clone.branch !== clone.defaultBranch) {
        problems.push({
            code: "foreign-branch",
            expected: `${clone.defaultBranch} to be checked out in ${clone.directory}`,
            found: clone.branch ?? "a detached HEAD",
            fix: `Finish the work there, then: git -C ${clone.directory} switch ${clone.defaultBranch}`,
        });
    }
    const [first, ...others] = clone.modified;
    if (first !== undefined) {
        problems.push({
            code: "dirty",
            expected: `no uncommitted changes in ${clone.directory}`,
            found: others.length === 0 ? first : `${first} and ${others.length} more`,
            fix: "Commit or stash them, and run the command again.",
        });
    }
    if (clone.behindRemote > 0) {
        problems.push({
            code: "behind-remote",
            expected: `${clone.defaultBranch} to hold what was fetched from its remote`,
            found: `${clone.behindRemote} commits that are not merged in ${clone.directory}`,
            fix: `git -C ${clone.directory} merge --ff-only origin/${clone.defaultBranch}`,
        });
    }
    if (branch.kind === "foreign") {
        problems.push({
            code: "branch-not-ours",
            expected: `only commits of the train on ${trainBranch}`,
            found: `commit ${branch.commit.slice(0, 12)}, which a person made`,
            fix: `Merge that branch, or rename it: git -C ${clone.directory} branch -m ${trainBranch} NEW-NAME`,
        });
    }
    if (branch.kind === "conflicting") {
        problems.push({
            code: "branch-conflicts",
            expected: `${trainBranch} to merge with ${clone.defaultBranch}`,
            found: "a conflict",
            fix: `The branch holds nothing but pins: delete it (git -C ${clone.directory} branch -D ${trainBranch}) and run the command again.`,
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./packages/cascade/state.ts



/**
 * Where a repository stands, read off its files alone: first the default branch, then the train's branch,
 * then the latest release. Nothing is remembered between runs, so a killed run cannot leave a wrong memory.
 */
function stateOf(facts) {
    const { observation, head, plan } = facts;
    const { clone, branch, released } = observation;
    // A lockfile cannot hold the new version of one upstream beside the old version of another that excludes it, so a
    // repository moves once, with everything, when the last upstream is released.
    if (needsWork(facts.later))
        return { kind: "waiting" };
    const now = plan(observation.head);
    if (!needsWork(now)) {
        if (!carries(now, observation.head, facts.ready))
            return { kind: "unaffected" };
        const isReleased = released !== undefined && !needsWork(plan(released));
        return isReleased && clone.latest !== undefined
            ? { kind: "released", version: clone.latest.version }
            : { kind: "merged" };
    }
    const onBranch = branch.kind === "ahead" || branch.kind === "diverged" ? plan(branch.facts) : now;
    if (branch.kind === "ahead" && !needsWork(onBranch))
        return { kind: "proposed", commit: branch.tip };
    const problems = [...onBranch.refusals, ...blockersOf(clone, branch)];
    if (problems.length > 0)
        return { kind: "blocked", plan: onBranch, problems };
    return { kind: "change", plan: onBranch, base: baseOf(head, branch) };
}
function needsWork(plan) {
    return !(0,pinning_plan/* isEmpty */.I)(plan) || plan.refusals.length > 0;
}
/** Whether the files show a release of the train: a pin that names it, or a lock that holds it. */
function carries(plan, facts, targets) {
    if (plan.outcomes.some(({ kind }) => kind === "current"))
        return true;
    return targets.some(({ release }) => {
        const keys = new Set(release.names.map(package_name/* packageKey */.MO));
        const version = (0,version_spelling/* formatSemver */.a)(release.version);
        return facts.locks.some(({ locked }) => locked.some((one) => keys.has((0,package_name/* packageKey */.MO)(one.name)) && (0,compare_spelled/* compareSpelled */.f)(one.name.ecosystem, one.version, version) === 0));
    });
}
function baseOf(head, branch) {
    switch (branch.kind) {
        case "absent":
            return { expected: undefined, parents: [head], tree: head };
        case "merged":
            return { expected: branch.tip, parents: [head], tree: head };
        case "ahead":
            return { expected: branch.tip, parents: [branch.tip], tree: branch.tip };
        case "diverged":
            return { expected: branch.tip, parents: [branch.tip, head], tree: branch.tree };
        case "conflicting":
        case "foreign":
            throw new errors/* InternalError */.Gd({
                code: "branch-not-ours",
                expected: "a branch that holds commits of the train alone",
                found: branch.kind,
                fix: "Report this as a bug of release-actions.",
            });
    }
}

;// CONCATENATED MODULE: ./packages/cascade/plan.ts




/**
 * Plans a release's way through everything below it, wave by wave. A repository passes its own version on
 * once its latest release carries everything above it; until then those below wait for what its next release
 * is expected to be. Pure.
 */
function planCascade(options) {
    const start = startOf(options);
    const moving = new Map([[options.repository, start]]);
    const waves = options.waves.map((wave) => wave.map((repository) => {
        const step = planRepository(repository, moving, options);
        const passedOn = passOn(step, options);
        if (passedOn !== undefined)
            moving.set(repository, passedOn);
        return step;
    }));
    return { release: start.release, tagged: start.released, waves };
}
function startOf(options) {
    const observation = options.observations.get(options.repository);
    const tags = observation?.kind === "found" ? observation.clone.tags : [];
    const tag = tags.find(({ version }) => (0,version_order/* compareVersions */.Zy)(version, options.version) === 0);
    return {
        release: releaseOf(options.graph, options.repository, options.version, tag?.commit),
        released: tag !== undefined,
    };
}
function releaseOf(graph, repository, version, commit) {
    const format = graph.repositories.get(repository)?.tag;
    return {
        repository,
        names: (0,package_names/* packageNamesOf */.W)(graph, repository),
        version,
        tag: (0,tag/* formatTag */._3)(version, format),
        ...(commit === undefined ? {} : { commit }),
    };
}
function planRepository(repository, moving, options) {
    const { graph, locks } = options;
    const entry = graph.repositories.get(repository);
    const observation = options.observations.get(repository);
    const upstreams = (entry?.needs ?? []).flatMap(({ repository: needed }) => moving.get(needed) ?? []);
    const common = { repository, releasedBy: entry?.release ?? "tag" };
    if (observation?.kind !== "found") {
        return {
            ...common,
            directory: undefined,
            state: { kind: "missing" },
            upstreams,
            preview: undefined,
            next: undefined,
        };
    }
    const { directory, head, problems } = observation.clone;
    if (head === undefined) {
        const state = { kind: "blocked", plan: undefined, problems };
        return { ...common, directory, state, upstreams, preview: undefined, next: undefined };
    }
    const targets = upstreams.map((upstream) => targetOf(graph, repository, upstream));
    const ready = targets.filter((_, index) => upstreams[index]?.released === true);
    const later = targets.filter((_, index) => upstreams[index]?.released === false);
    const preview = (0,pinning_plan/* planPins */.O)(observation.head, targets, { locks });
    const state = stateOf({
        observation,
        head,
        later: (0,pinning_plan/* planPins */.O)(observation.head, later, { locks }),
        ready,
        plan: (facts) => (0,pinning_plan/* planPins */.O)(facts, ready, { locks }),
    });
    return {
        ...common,
        directory,
        state,
        upstreams: upstreams.filter(({ release }) => isAbout(preview, release)),
        preview,
        next: state.kind === "unaffected" || state.kind === "released" ? undefined : expectedNext(observation),
    };
}
function targetOf(graph, downstream, { release }) {
    const edge = { upstream: release.repository, downstream };
    return {
        release,
        policy: (0,edge_policy/* edgePolicy */.UM)(graph, edge),
        widen: (0,edge_policy/* edgeWiden */.vW)(graph, edge),
        appVersionCharts: (0,edge_policy/* appVersionCharts */.Xt)(graph, edge),
    };
}
/** What a repository hands to those below it, if anything. */
function passOn(step, options) {
    const { graph, observations } = options;
    if (step.state.kind === "released") {
        const observation = observations.get(step.repository);
        const latest = observation?.kind === "found" ? observation.clone.latest : undefined;
        return { release: releaseOf(graph, step.repository, step.state.version, latest?.commit), released: true };
    }
    return step.next === undefined
        ? undefined
        : { release: releaseOf(graph, step.repository, step.next), released: false };
}
/** A pin moves by a `fix(deps)` commit, so the next release is at least a patch. */
function expectedNext({ clone }) {
    if (clone.latest === undefined)
        return clone.next ?? { major: 0, minor: 1, patch: 0 };
    return clone.next ?? (0,version_order/* nextVersion */.yU)(clone.latest.version, "patch");
}
function isAbout(plan, release) {
    const keys = new Set(release.names.map(package_name/* packageKey */.MO));
    return plan.outcomes.some(({ pin }) => keys.has((0,package_name/* packageKey */.MO)(pin.name)));
}

// EXTERNAL MODULE: ./packages/pinning/report.ts
var report = __webpack_require__(22400);
;// CONCATENATED MODULE: ./packages/cascade/report.ts


/** Joins a plan with what was done. Without results it is the report of a dry run. */
function reportCascade(plan, results = []) {
    const byRepository = new Map(results.map((result) => [result.repository, result]));
    return {
        schema: 1,
        repository: plan.release.repository,
        version: (0,version_spelling/* formatSemver */.a)(plan.release.version),
        tag: plan.release.tag,
        tagged: plan.tagged,
        waves: plan.waves.map((wave) => wave.map((step) => reportStep(step, byRepository.get(step.repository)))),
    };
}
/** Whether a person still has something to do before the whole train has arrived. */
function isUnfinished(report) {
    return report.waves
        .flat()
        .some(({ state, findings, problems }) => stopped.has(state) || findings.length + problems.length > 0);
}
const stopped = new Set(["blocked", "failed", "missing"]);
function reportStep(step, result) {
    const { state } = step;
    const shown = state.kind === "change" || state.kind === "blocked" ? state.plan : step.preview;
    const changes = result?.kind === "committed" ? [...result.changes, ...result.locks] : (shown?.changes ?? []);
    const problems = problemsOf(step);
    return {
        repository: step.repository,
        directory: step.directory ?? null,
        state: result?.kind ?? state.kind,
        upstreams: step.upstreams.map(reportUpstream),
        next: step.next === undefined ? null : (0,version_spelling/* formatSemver */.a)(step.next),
        releasedBy: step.releasedBy,
        pins: (shown?.outcomes ?? []).map(report/* reportOutcome */.Rq),
        locks: shown === undefined ? [] : (0,report/* reportLocks */.TB)(shown),
        unexpected: result?.kind === "committed" ? result.locks.flatMap(report/* reportUnexpected */.qA) : [],
        findings: (shown?.findings ?? []).map(report/* reportProblem */.kM),
        problems: [...problems, ...(result?.kind === "failed" ? [result.error] : [])].map(report/* reportProblem */.kM),
        commit: result?.kind === "committed" ? result.commit : state.kind === "proposed" ? state.commit : null,
        branch: result?.kind === "committed" ? result.branch : null,
        diff: changes.map((change) => (0,report/* renderDiff */["in"])(change)).join(""),
    };
}
/** What a person has to clear away, also where it will be in the way only when its turn has come. */
function problemsOf({ state, preview }) {
    if (state.kind === "blocked")
        return state.problems;
    return state.kind === "waiting" ? (preview?.refusals ?? []) : [];
}
function reportUpstream({ release, released }) {
    return { repository: release.repository, version: (0,version_spelling/* formatSemver */.a)(release.version), released };
}

// EXTERNAL MODULE: ./packages/pinning/apply.ts + 12 modules
var apply = __webpack_require__(77541);
// EXTERNAL MODULE: ./packages/release-model/markdown/escape-markdown.ts
var escape_markdown = __webpack_require__(87519);
;// CONCATENATED MODULE: ./packages/pinning/render-commit-message.ts


/** GitHub adds ` (#1234)` when it squashes, and commitlint allows a header of 100 characters. */
const longestHeader = 93;
const longestLine = 100;
const mostLines = 100;
/**
 * The message of a commit that moves pins: a header that names the releases, a line for each pin and lockfile, and the
 * trailers, each a line of its own.
 */
function renderCommitMessage(commit) {
    const { type, releases, plan, trailers } = commit;
    const header = renderCommitHeader(type, releases);
    const unnamed = header === fullHeader(type, releases) ? [] : releases.map(bump);
    const pins = plan.outcomes.flatMap((outcome) => outcome.kind === "edit"
        ? [`${outcome.pin.path}: ${(0,package_name/* packageKey */.MO)(outcome.pin.name)} ${outcome.before} -> ${outcome.after}`]
        : []);
    const locks = plan.locks.map(({ path }) => `${path}: refreshed`);
    const lines = [...new Set([...unnamed, ...pins, ...locks])];
    const left = lines.length - mostLines;
    const body = [
        ...lines.slice(0, mostLines).map((line) => shorten(`- ${(0,escape_markdown/* quietLine */.zr)(line)}`)),
        ...(left > 0 ? [`- and ${left} more`] : []),
    ];
    return `${[[header], body, trailers]
        .filter((section) => section.length > 0)
        .map((section) => section.join("\n"))
        .join("\n\n")}\n`;
}
/** `fix(deps): bump coreason-manifest to 0.15.0`: at most 93 characters, whatever number of releases. */
function renderCommitHeader(type, releases) {
    const header = fullHeader(type, releases);
    if (header.length <= longestHeader)
        return header;
    return `${type}(deps): bump ${releases.length === 1 ? "an upstream" : `${releases.length} upstreams`}`;
}
function fullHeader(type, releases) {
    return (0,escape_markdown/* quietLine */.zr)(`${type}(deps): bump ${releases.map(bump).join(", ")}`);
}
function bump({ repository, version }) {
    return `${repository} to ${(0,version_spelling/* formatSemver */.a)(version)}`;
}
function shorten(line) {
    const characters = Array.from(line);
    return characters.length <= longestLine ? line : `${characters.slice(0, longestLine - 3).join("")}...`;
}

;// CONCATENATED MODULE: ./packages/cascade/commit-message.ts



/** The message of a train's commit, with the train's name in its trailer. */
function renderTrainMessage(train, releases, plan) {
    return renderCommitMessage({
        type: "fix",
        releases,
        plan,
        trailers: [`${trainTrailer}: ${train.repository}@${(0,version_spelling/* formatSemver */.a)(train.version)}`],
    });
}

;// CONCATENATED MODULE: ./packages/cascade/apply.ts





/**
 * Commits every planned change on the train's branch of its repository. Repositories of a wave run in
 * parallel, and one that fails stops none of the others. Work trees are never touched.
 */
async function applyCascade(plan, options) {
    const limit = (0,p_limit/* default */.A)(options.machine.parallelism);
    const results = [];
    for (const wave of plan.waves) {
        results.push(...(await Promise.all(wave.map((step) => limit(() => applyStep(plan.release, step, options))))).flat());
    }
    return results;
}
async function applyStep(train, step, options) {
    const observation = options.observations.get(step.repository);
    if (step.state.kind !== "change" || observation?.kind !== "found")
        return [];
    const { plan, base } = step.state;
    const { repository } = step;
    const git = options.machine.git(observation.clone.directory);
    const releases = step.upstreams.filter(({ released }) => released).map(({ release }) => release);
    const progress = (message) => {
        options.onProgress(`${repository}: ${message}`);
    };
    try {
        progress("editing pins");
        const locks = await refreshStaged(plan, { ...options, step, observation, tree: base.tree, progress });
        const commit = await git.commit({
            branch: trainBranch,
            expected: base.expected,
            parents: base.parents,
            tree: base.tree,
            files: [...plan.changes, ...locks].map(({ path, after }) => ({ path, bytes: after })),
            message: renderTrainMessage(train, releases, plan),
        });
        progress(`committed ${commit.slice(0, 12)}`);
        return [{ kind: "committed", repository, branch: trainBranch, commit, changes: plan.changes, locks }];
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        progress("failed");
        return [{ kind: "failed", repository, error }];
    }
}
async function refreshStaged(plan, options) {
    if (plan.locks.length === 0)
        return [];
    const { machine, observation } = options;
    const git = machine.git(observation.clone.directory);
    return machine.withScratch(async (directory) => {
        await git.exportTree(options.tree, directory);
        const before = await git.read(options.tree, plan.locks.map(({ path }) => path));
        return (0,apply/* refreshLocks */.g)(plan, machine.files(directory), {
            machine,
            before,
            pretendVersion: options.step.next,
            onProgress: options.progress,
        });
    });
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(44188);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var waves = __webpack_require__(58973);
// EXTERNAL MODULE: ./packages/cli/version-argument.ts
var version_argument = __webpack_require__(83059);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/diff.ts
var diff = __webpack_require__(53717);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var terminal_problem = __webpack_require__(9951);
;// CONCATENATED MODULE: ./packages/cli/terminal/cascade.ts


/** The train, wave by wave: where each repository stands, what changes there as a diff, and what comes next. */
function renderCascade(terminal, report, options) {
    const { colors } = terminal;
    const repositories = report.waves.flat();
    const head = `${colors.bold(`${report.repository} ${report.version}`)}${report.tagged ? "" : colors.yellow(" (not tagged yet)")}`;
    if (repositories.length === 0)
        return `${head}\nNothing depends on ${report.repository}.\n`;
    const waves = report.waves.map((wave, index) => [
        colors.bold(`\nwave ${index + 1}`),
        ...wave.map((repository) => renderRepository(terminal, repository)),
    ].join("\n"));
    return `${head}\n${waves.join("\n")}\n${renderNext(terminal, report, options)}`;
}
const symbols = {
    released: "✔",
    committed: "✔",
    merged: "◑",
    proposed: "◔",
    change: "●",
    waiting: "…",
    unaffected: "-",
    blocked: "✘",
    failed: "✘",
    missing: "?",
};
function renderRepository(terminal, repository) {
    const { colors } = terminal;
    const paint = { "✔": colors.green, "✘": colors.red, "?": colors.yellow }[symbols[repository.state]] ?? colors.cyan;
    const lines = [
        `  ${paint(symbols[repository.state])} ${colors.bold(repository.repository)}  ${describe(repository)}\n`,
    ];
    const waits = repository.upstreams.filter(({ released }) => !released);
    if (waits.length > 0 && repository.state !== "missing" && repository.state !== "unaffected") {
        const names = waits.map(({ repository: name, version }) => `${name} ${version}`).join(", ");
        lines.push(`    ${colors.dim(`follows when released: ${names}`)}\n`);
    }
    lines.push(...repository.problems.map((problem) => (0,terminal_problem/* renderProblemLines */.t)(terminal, problem)));
    lines.push(...repository.findings.map((finding) => (0,terminal_problem/* renderProblemLines */.t)(terminal, finding)));
    lines.push(...repository.unexpected.map((moved) => `    ${colors.yellow("also moved")} ${moved}\n`));
    if (repository.diff !== "")
        lines.push(`${indent((0,diff/* colorDiff */.N)(terminal, repository.diff.trimEnd()))}\n`);
    const pending = repository.state === "change" || repository.state === "waiting";
    if (pending) {
        lines.push(...repository.locks.map(({ path, packages }) => `    ${colors.dim("then refresh")} ${[path, ...packages].join(" ")}\n`));
    }
    return lines.join("").trimEnd();
}
function describe(repository) {
    const next = repository.next === null ? "its next release" : `${repository.repository} ${repository.next}`;
    const release = repository.releasedBy === "release-please" ? "merge its Release Please pull request" : `tag ${next}`;
    switch (repository.state) {
        case "released":
            return "carries everything in its latest release";
        case "merged":
            return `merged; next: ${release}`;
        case "proposed":
            return `committed on release-train/pins; next: merge it, then ${release}`;
        case "committed":
            return `committed ${repository.commit?.slice(0, 12) ?? ""} on ${repository.branch ?? ""}; next: merge it, then ${release}`;
        case "change":
            return `${count(repository.pins.filter(({ outcome }) => outcome === "edit").length, "pin")} to move`;
        case "waiting":
            return repository.problems.length === 0
                ? "waits for its upstreams"
                : "waits for its upstreams, and would be left alone then";
        case "unaffected":
            return "pins nothing that moves";
        case "blocked":
            return "left alone";
        case "failed":
            return "failed; nothing was changed";
        case "missing":
            return "is not cloned in the workspace";
    }
}
function renderNext(terminal, report, { apply }) {
    const { colors } = terminal;
    const tally = new Map();
    for (const { state } of report.waves.flat())
        tally.set(state, (tally.get(state) ?? 0) + 1);
    const summary = [...tally].map(([state, number]) => `${number} ${state}`).join(", ");
    const command = `release-helper cascade --repo ${report.repository} --version ${report.version} --apply`;
    const hint = apply
        ? tally.size === 1 && tally.has("released")
            ? "The train has arrived."
            : `Run it again after merging and tagging: it goes on from what it finds.`
        : tally.has("change")
            ? `Nothing was changed. To do it: ${command}`
            : "Nothing was changed.";
    return `\n${colors.bold(summary)}\n${hint}\n`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function indent(text) {
    return text.replaceAll(/^(?=.)/gm, "    ");
}

// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/journey.ts









/** `plan` and `cascade` are one journey: the second may also apply it. */
async function runCascade(terminal, options) {
    const version = (0,version_argument/* versionArgument */.K)(options.version);
    let failure;
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        const { machine, graph, clones } = await (0,suite/* loadSuite */.bu)(terminal, options);
        const { name: repository } = (0,neighbors/* requireRepository */.Cc)(graph, options.repo);
        const below = (0,waves/* waves */.L)(graph, repository);
        const observations = await observeCascade({
            machine,
            graph,
            repositories: [repository, ...below.flat()],
            clones,
            onProgress,
        });
        const plan = planCascade({
            graph,
            repository,
            version,
            waves: below,
            observations,
            locks: !options["no-lock"],
        });
        if (!options.apply)
            return reportCascade(plan);
        if (!plan.tagged)
            throw notTagged(plan.release.repository, plan.release.tag);
        const results = await applyCascade(plan, { machine, observations, onProgress });
        failure = wholeFailure(results);
        return reportCascade(plan, results);
    });
    (0,answer/* answer */.Z)(terminal, report, {
        asJson: options.json,
        render: (to, shown) => renderCascade(to, shown, options),
    });
    if (failure !== undefined)
        return (0,exit_codes/* exitCodeOf */.F)(failure);
    return isUnfinished(report) ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
/** Why nothing at all was done, although something was to do; undefined when at least one repository moved. */
function wholeFailure(results) {
    const failures = results.flatMap((result) => (result.kind === "failed" ? [result.error] : []));
    return failures.length === results.length ? failures[0] : undefined;
}
function notTagged(repository, tag) {
    return new errors/* Refusal */.P_({
        code: "not-released",
        expected: `the tag ${tag} in the clone of ${repository}`,
        found: "no such tag",
        fix: `Fetch it (git fetch --tags), or release it first: release-helper tag ${tag} --repo ${repository}. Without --apply the plan is shown all the same.`,
    });
}


/***/ }),

/***/ 87519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Uo: () => (/* binding */ escapeStart),
/* harmony export */   tn: () => (/* binding */ escapeCode),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72655);

/*
 * Where GitHub finds what notifies, links or closes. It looks at the rendered page, not at what was written: it decodes
 * character references first, so `&#64;octocat` is a mention, and skips what is in `pre`, `code` and `a`.
 * https://github.com/gjtorikian/html-pipeline (@mention_filter.rb). The parser decodes before it looks for addresses, too,
 * and knows nothing of HTML's `code`: https://github.com/github/cmark-gfm/blob/master/extensions/autolink.c.
 * So each of these needs something between its parts. Outside of code that is a zero-width space, as in the pull requests
 * of Renovate and Dependabot; https://github.com/renovatebot/renovate/pull/30842 found it to work where nothing is rendered,
 * in commit messages.
 *
 * - `@name`, `@team/name`, and addresses, which hold an `@`.
 * - `#1`, `owner/name#1`, `GH-1`, commits, and addresses of issues and pull requests: they leave a note where they point, and
 *   after one of nine words they close it. https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 *   and https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 * - `:name:`, which would show as a picture.
 */
const autolinks = /@|:(?=\/\/)|www(?=\.)/gi;
const references = /#(?=\d)|GH-(?=\d)|:(?=[\w+-]+:)/gi;
const mentions = /@(?=\w)|#(?=\d)|GH-(?=\d)/gi;
const commits = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;
const zeroWidthSpace = "\u200b";
/**
 * Text of others as plain text in GitHub's Markdown. A line end becomes a break. Several texts are escaped as one:
 * what neither of them is, they may be together.
 */
function escapeMarkdown(...texts) {
    const lines = texts.map((text) => printableLines(text).join("\n")).join("");
    return lines.split("\n").map(escapeLine).join("<br>");
}
/**
 * Text of others as code. HTML, because a code span of Markdown cannot hold a backtick, nor a backslash in front of a
 * table's bar. Nothing in it is looked for but addresses, which `wbr` parts: what people copy has nothing added.
 */
function escapeCode(text) {
    const shown = printableLines(text)
        .map((line) => escapeMarks(part(line, autolinks)).replaceAll(zeroWidthSpace, "<wbr>"))
        .join("<br>");
    return shown === "" ? "" : `<code>${shown}</code>`;
}
/**
 * Text of others as one line where nothing is rendered but people are notified all the same: a commit message, a title.
 * What looks like a mention or a reference to an issue is parted.
 */
function quietLine(text) {
    return part((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text), mentions);
}
/** Escaped text that begins no list, ruler or block of code where it stands at the start of a line. */
function escapeStart(escaped) {
    return escaped.replace(/^(?:[ +=-]|(?<number>\d{1,9})(?<end>[.)]))/, (all, number, end) => number === undefined || end === undefined ? reference(all) : number + reference(end));
}
function escapeLine(line) {
    const parted = part(part(line, autolinks), references).replaceAll(commits, (hash) => hash.replaceAll(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
    return escapeMarks(parted).replaceAll(zeroWidthSpace, "&#x200b;");
}
/** `printable` leaves no zero-width space of others. */
function part(text, pattern) {
    return text.replaceAll(pattern, `$&${zeroWidthSpace}`);
}
/**
 * The characters to which Markdown or HTML gives a meaning within a line, as character references. Hexadecimal ones: a
 * squashed pull request's text becomes a commit message as it was written, where `#64` may be taken for an issue.
 */
function escapeMarks(text) {
    // An exclamation mark in front of a link makes it a picture. Between letters, as in names, an underscore means nothing:
    // https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
    return text.replaceAll(/[&<>`*[\]#|~@\\$]|!$|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference);
}
function reference(mark) {
    return `&#x${mark.charCodeAt(0).toString(16)};`;
}
function printableLines(text) {
    return text.split(/\r\n|\r|\n/).map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line));
}


/***/ }),

/***/ 72655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// Controls, marks that reorder or hide what people read, halves of characters, and the line ends of Unicode; and four
// letters that show as nothing.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0]/gu;
/**
 * Untrusted text as one line that a log, a terminal or a summary shows as it is: control characters and
 * invisible marks become `\u{…}`, and what is too long is cut.
 */
function printable(text, maximum = 2000) {
    // Cut first: a text may be a thousand times longer than what is shown of it.
    const shown = text
        .slice(0, maximum + 1)
        .replaceAll(unprintable, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
    return shown.length <= maximum ? shown : `${wholeCharacters(shown, maximum)}… (${text.length} characters)`;
}
/** The beginning of a text, without half of a character at its end. */
function wholeCharacters(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}


/***/ }),

/***/ 20513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ edgePolicy),
/* harmony export */   Xt: () => (/* binding */ appVersionCharts),
/* harmony export */   vW: () => (/* binding */ edgeWiden)
/* harmony export */ });
/** How pins of `upstream` are rewritten in `downstream`: what the edge says, else the repository, else the defaults. */
function edgePolicy(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return need?.pin ?? repository?.pin ?? graph.defaults.pin;
}
/** Whether upper bounds on `upstream` are raised in `downstream`: what the edge says, else the repository, else the defaults. */
function edgeWiden(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return (need ?? repository ?? graph.defaults).widen === true;
}
/** The `Chart.yaml` files of `downstream` whose `appVersion` shows the version of `upstream`. */
function appVersionCharts(graph, { upstream, downstream }) {
    const charts = graph.repositories.get(downstream)?.appVersions ?? new Map();
    return [...charts].filter(([, shown]) => shown === upstream).map(([path]) => path);
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ bumpOf),
/* harmony export */   z: () => (/* binding */ nextRelease)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);


const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
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
    return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .nextVersion */ .yU)(latest, bump === "major" && latest.major === 0 ? "minor" : bump);
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


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ observeClone),
/* harmony export */   O: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2169);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52552);
/* harmony import */ var _next_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2416);


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
    const latest = versions.find(({ version }) => !(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version)) ?? versions[0];
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
            : (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRelease */ .z)(latest?.version, (0,_next_release_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpOf */ .u)(since.map(({ message }) => message))),
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
    const read = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .tagReader */ .uO)(format);
    return tags
        .flatMap(({ name, commit }) => {
        const version = read(name);
        return version === undefined ? [] : [{ name, version, commit }];
    })
        .sort((left, right) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version));
}
async function resolveHead(git, local, remote) {
    if (local === undefined || remote === undefined || local === remote)
        return { local: local ?? remote, behind: 0 };
    return { local, behind: await git.count({ from: local, to: remote }) };
}
function rangeSince(latest, head) {
    return latest === undefined ? { to: head } : { from: latest.commit, to: head };
}


/***/ })

};

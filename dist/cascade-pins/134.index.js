export const id = 134;
export const ids = [134];
export const modules = {

/***/ 9134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lateProblem: () => (/* reexport */ lateProblem),
  renderProgress: () => (/* reexport */ renderProgress),
  waitUntilAvailable: () => (/* reexport */ waitUntilAvailable)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/availability/plan.ts
const shortest = 2_000;
const longest = 30_000;
/**
 * Two seconds after the first answer, then twice as long each time, up to thirty; the last question falls on the deadline.
 * A registry that says for how long it wants to be left alone is left alone, and given up at once when that is
 * longer than there is time.
 */
function planNext({ answer, times }, { now, deadline, jitter, }) {
    if (answer.kind === "available" || answer.kind === "unasked")
        return { kind: "done" };
    const left = deadline - now;
    const wanted = answer.kind === "unknown" ? (answer.retryAfter ?? 0) : 0;
    if (left <= 0 || wanted > left)
        return { kind: "give-up" };
    const pause = Math.min(longest, shortest * 2 ** (times - 1)) * (1 - jitter / 4);
    return { kind: "ask", after: Math.min(left, Math.max(pause, wanted)) };
}

;// CONCATENATED MODULE: ./packages/availability/observe.ts


/**
 * Asks the registries until all packages can be installed, or the time is up. Nothing is changed and nothing kept: called
 * again, it begins again, and what has become available in the meantime costs one question.
 * @throws {ExternalError} `wait-aborted` when the signal ends it.
 * @throws {UsageError} `wait-minutes`, and `registry-address` of the registries.
 */
async function waitUntilAvailable(options) {
    const { clock, minutes, signal } = options;
    if (!Number.isFinite(minutes) || minutes < 0)
        throw unfitMinutes(minutes);
    const deadline = clock.now() + minutes * 60_000;
    // One package that fails for good ends the others' waiting, too.
    const failed = new AbortController();
    const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
    try {
        const packages = await Promise.all(distinct(options.packages).map((awaited) => waitFor(awaited, options, { deadline, signal: either })));
        const late = packages.filter(({ answer }) => answer.kind === "absent" || answer.kind === "unknown");
        if (late.length > 0)
            return { kind: "late", packages: late };
        return { kind: "available", packages, digests: digestsOf(packages) };
    }
    catch (error) {
        throw signal?.aborted === true ? aborted(error) : error;
    }
    finally {
        failed.abort();
    }
}
async function waitFor({ name, version }, { registries, clock, chance = Math.random, onProgress }, { deadline, signal }) {
    const first = clock.now();
    for (let times = 1;; times++) {
        const last = clock.now();
        const answer = await registries.ask(name, version, { signal });
        const inquiry = { name, version, answer, times, first, last };
        const next = planNext(inquiry, { now: clock.now(), deadline, jitter: chance() });
        onProgress?.(inquiry, next);
        if (next.kind !== "ask")
            return inquiry;
        await clock.sleep(next.after, signal);
    }
}
function distinct(packages) {
    const byKey = new Map(packages.map((each) => [`${(0,package_name/* packageKey */.MO)(each.name)} ${JSON.stringify(each.version)}`, each]));
    return [...byKey.values()];
}
function digestsOf(packages) {
    return Object.fromEntries(packages.flatMap(({ name, answer }) => answer.kind === "available" && answer.digest !== undefined ? [[name.name, answer.digest]] : []));
}
function unfitMinutes(minutes) {
    return new errors/* UsageError */.eb({
        code: "wait-minutes",
        expected: "a number of minutes to wait for the registry, 0 or more",
        found: String(minutes),
        fix: "Give a number such as 30.",
    });
}
function aborted(cause) {
    return new errors/* ExternalError */.yA({
        code: "wait-aborted",
        expected: "the registries to have the version",
        found: "it was cancelled while waiting",
        fix: "Run it again; what was done before stays done.",
        retryable: true,
        cause,
    });
}

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
;// CONCATENATED MODULE: ./packages/availability/report.ts

/** One line of a log: what a registry said, and what is done about it. */
function renderProgress(inquiry, next) {
    const { answer } = inquiry;
    const subject = spell(inquiry);
    switch (answer.kind) {
        case "available":
            return `${subject} can be installed`;
        case "unasked":
            return `${subject} is not asked for: ${answer.reason}`;
        case "absent":
            return `${subject} is not there: ${answer.answered}; ${renderNext(next)}`;
        case "unknown": {
            // Said once, when a person can still do something about it.
            const advice = answer.advice === undefined || inquiry.times > 1 ? "" : ` ${answer.advice}`;
            return `${subject} is not known: ${answer.answered}; ${renderNext(next)}${advice}`;
        }
    }
}
function renderNext(next) {
    return next.kind === "ask" ? `asking again in ${Math.ceil(next.after / 1000)} s.` : "giving up.";
}
/** The error for packages that did not come in time: what was asked, how often, and what was answered. */
function lateProblem({ packages }, { minutes }) {
    const advice = packages.flatMap(({ answer }) => answer.kind === "unknown" && answer.advice !== undefined ? [answer.advice] : []);
    return new errors/* ExternalError */.yA({
        code: "registry-late",
        expected: `${packages.map(spell).join(", ")} to be installable ${minutes === 0 ? "now" : `within ${count(minutes, "minute")}`}`,
        found: packages.map(renderInquiry).join("; "),
        fix: [
            ...new Set(advice),
            "Start the job again: it goes on from here, and what was done stays done.",
        ].join(" "),
        retryable: true,
    });
}
function renderInquiry(inquiry) {
    const { answer, times, first, last } = inquiry;
    if (!("answered" in answer))
        return spell(inquiry);
    const span = Math.round((last - first) / 1000);
    const often = times === 1
        ? "asked once"
        : `asked ${times} times in ${span < 120 ? count(span, "second") : count(Math.round(span / 60), "minute")}`;
    return `${answer.answered} from ${answer.asked} (${often} since ${new Date(first).toISOString()})`;
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
function spell({ name, version }) {
    return `${(0,package_name/* packageKey */.MO)(name)} ${(0,version_spelling/* formatSemver */.a)(version)}`;
}

;// CONCATENATED MODULE: ./packages/availability/index.ts




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

export const id = 245;
export const ids = [245];
export const modules = {

/***/ 245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatchRelease: () => (/* reexport */ dispatchRelease),
  leftOut: () => (/* reexport */ leftOut),
  leftOutAnnotations: () => (/* reexport */ leftOutAnnotations),
  planDispatch: () => (/* reexport */ planDispatch),
  reportDispatch: () => (/* reexport */ reportDispatch)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
;// CONCATENATED MODULE: ./packages/gitops-dispatch/complaint.ts

/** The event was taken and no run carries its id. */
function notStarted(repository, { payload, timeout, transport, }, recent) {
    const [newest] = recent;
    const trigger = transport.kind === "repository-dispatch"
        ? `\`on: repository_dispatch: types: [${transport.eventType}]\` on its default branch`
        : "`on: workflow_dispatch` with the input `payload`";
    const id = transport.kind === "repository-dispatch"
        ? "github.event.client_payload.id"
        : "fromJSON(inputs.payload).id";
    return {
        code: "run-missing",
        expected: `a run in ${repository} whose name has ${payload.id}, within ${timeout} min`,
        found: newest === undefined
            ? "no run of such an event at all"
            : `none; the newest of such an event is "${(0,escape_text/* escapeText */.X)(newest.title)}", ${newest.url}`,
        fix: `The receiving workflow needs ${trigger} and \`run-name: promote \${{ ${id} }}\`. Are Actions enabled there?`,
        retryable: true,
    };
}
/** The run goes on, and the time is up. */
function notFinished(repository, run, timeout) {
    const where = run.state.kind === "waiting" ? "still waits" : "still runs";
    return {
        code: "run-late",
        expected: `the run in ${repository} to end within ${timeout} min`,
        found: `it ${where}: ${run.url}`,
        fix: run.state.kind === "waiting"
            ? "Does it wait for a runner, an approval of its environment, or a run before it? Start this job again when it has ended: nothing is sent twice."
            : "Look at what it does. Start this job again when it has ended: nothing is sent twice; or raise `timeout`.",
        retryable: true,
    };
}
/** Undefined for a run that did what it is for. */
function conclusionProblem(repository, run, conclusion) {
    if (conclusion === "success")
        return undefined;
    return {
        code: "run-unsuccessful",
        expected: `the run in ${repository} to succeed`,
        found: `${(0,escape_text/* escapeText */.X)(conclusion)}: ${run.url}`,
        fix: advice[conclusion] ??
            "Its log says why. Start this job again when that is mended: it is then sent again.",
    };
}
const advice = {
    cancelled: "Did another release cancel it? A `concurrency` group keeps one waiting run unless it says `queue: max`. Start this job again: it is then sent again.",
    skipped: "A condition of the receiving workflow left the job out, so nothing was promoted. Correct its `if`.",
};

;// CONCATENATED MODULE: ./packages/gitops-dispatch/observe.ts

/** Looks at what runs in a receiver already, by the event that the transport makes. */
async function observeReceiver(runs, repository, transport) {
    try {
        return { kind: "seen", runs: await runs.recentRuns(repository, eventOf(transport)) };
    }
    catch (error) {
        // For sending alone it takes no right to read them.
        if (error instanceof errors/* Refusal */.P_)
            return { kind: "unreadable", error };
        throw error;
    }
}
/** What GitHub calls the event. */
function eventOf({ kind }) {
    return kind === "repository-dispatch" ? "repository_dispatch" : "workflow_dispatch";
}

;// CONCATENATED MODULE: ./packages/gitops-dispatch/plan.ts
/**
 * Plans one receiver. The same release is not sent twice while a run with its id goes on or has succeeded; a run that failed
 * is answered by sending again, which is what a rerun of the sender is for.
 */
function planDispatch(facts, { id, wait, despiteSuccess = false, }) {
    if (facts.kind === "unreadable") {
        return wait === "none" ? { kind: "send", before: [] } : { kind: "refused", error: facts.error };
    }
    const own = runsOf(facts.runs, id);
    const alive = own.find(({ state }) => state.kind !== "completed" || (state.conclusion === "success" && !despiteSuccess));
    return alive === undefined
        ? { kind: "send", before: own.map((run) => run.id) }
        : { kind: "arrived", run: alive };
}
/** The runs whose name carries the id, newest first. */
function runsOf(runs, id) {
    return runs.filter(({ title }) => title.includes(id));
}

;// CONCATENATED MODULE: ./packages/gitops-dispatch/follow-run.ts



/** Looks for the run with the id until it is there; undefined when the time is up. */
async function findRun(following) {
    const { runs, clock, repository, transport, id, before, until } = following;
    for (let pause = 2000;; pause = longer(pause)) {
        const recent = await tolerant(() => runs.recentRuns(repository, eventOf(transport)));
        const found = runsOf(recent ?? [], id).find((run) => !before.includes(run.id));
        if (found !== undefined)
            return found;
        if (clock.now() + pause > until)
            return undefined;
        await clock.sleep(pause);
    }
}
/** Follows a run to its end; the run as it last was when the time is up. */
async function followRun(run, following) {
    const { runs, clock, repository, until, onProgress } = following;
    let latest = run;
    let told;
    for (let pause = 2000; latest.state.kind !== "completed"; pause = longer(pause)) {
        if (latest.state.kind !== told)
            onProgress(`${repository}: ${inWords(latest)}, ${latest.url}`);
        told = latest.state.kind;
        if (clock.now() + pause > until)
            return latest;
        await clock.sleep(pause);
        latest = (await tolerant(() => runs.readRun(repository, latest.id))) ?? latest;
    }
    return latest;
}
/** Half a minute at most: a run takes minutes, and every question counts against the token's limit. */
function longer(pause) {
    return Math.min(pause * 1.5, 30_000);
}
/** A passing failure is no reason to give up a run that goes on: the time is limited anyway. */
async function tolerant(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2 && error instanceof errors/* ExternalError */.yA && error.retryable)
            return undefined;
        throw error;
    }
}
function inWords({ state }) {
    return state.kind === "waiting" ? "its run waits for a runner" : "its run has started";
}

;// CONCATENATED MODULE: ./packages/gitops-dispatch/send.ts


/** How often an event is sent whose answers all got lost, each time after nothing of it was to be seen. */
const mostTries = 3;
/** Milliseconds in which a run has appeared where the event arrived. */
const untilSeen = 30_000;
/**
 * Sends the event. An answer that got lost says nothing: the run with the id is looked for, and only where there is none the
 * event is sent again. Gives the run where it is known.
 * @throws {ExternalError} `dispatch-unclear` where nobody can tell.
 */
async function send(sending) {
    const { clock, facts, repository, onProgress } = sending;
    for (let tries = 1;; tries += 1) {
        try {
            return await sendOnce(sending);
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA) || error.code !== "github-unclear")
                throw error;
            if (facts.kind === "unreadable")
                throw unclear(repository, error, "the token may not read its runs");
            onProgress(`${repository}: no answer; looking for the run before anything is sent again`);
            const run = await findRun({ ...sending, until: clock.now() + untilSeen });
            if (run !== undefined)
                return run;
            if (tries === mostTries)
                throw unclear(repository, error, `no run appeared in ${mostTries} tries`);
        }
    }
}
async function sendOnce(sending) {
    const { dispatches, repository, transport, payload, clock } = sending;
    if (transport.kind === "repository-dispatch") {
        await dispatches.sendEvent(repository, { type: transport.eventType, payload });
        return undefined;
    }
    const { workflow, reference } = transport;
    const inputs = { payload: JSON.stringify(payload) };
    const started = await dispatches.startWorkflow(repository, { workflow, reference, inputs });
    return (started && { ...started, title: payload.id, state: { kind: "waiting" }, createdAt: new Date(clock.now()) });
}
function unclear(repository, cause, why) {
    return new errors/* ExternalError */.yA({
        code: "dispatch-unclear",
        expected: `GitHub to answer to the event for ${repository}`,
        found: `${cause.found}; ${why}`,
        fix: "Run again: the event has the same id then, and a receiver that has it already does nothing. With `actions: read` for that repository it is looked for first.",
        retryable: true,
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/gitops-dispatch/apply.ts






/** Tells every repository; one that cannot be told stops none of the others. */
function dispatchRelease(options) {
    const until = options.clock.now() + options.timeout * 60_000;
    return Promise.all(options.repositories.map(async (repository) => {
        try {
            return { repository, ...(await tell(repository, until, options)) };
        }
        catch (error) {
            if (!(error instanceof errors/* ReleaseError */.K2))
                throw error;
            return { repository, kind: "failed", error, run: undefined };
        }
    }));
}
async function tell(repository, until, options) {
    const { runs, transport, payload, wait, onProgress } = options;
    const { id } = payload;
    const facts = await observeReceiver(runs, repository, transport);
    const step = planDispatch(facts, { id, wait, despiteSuccess: options.despiteSuccess === true });
    if (step.kind === "refused")
        throw step.error;
    if (!options.apply)
        return step.kind === "arrived" ? step : { kind: "planned" };
    const before = step.kind === "send" ? step.before : [];
    const following = { ...options, repository, id, before, until };
    if (step.kind === "arrived") {
        onProgress(`${repository}: a run has ${id} already, ${step.run.url}`);
        return wait === "completed" ? ended(step.run, following, options) : step;
    }
    onProgress(`${repository}: sending ${id}`);
    const sent = await send({ ...following, facts });
    if (wait === "none")
        return sent === undefined ? { kind: "sent" } : { kind: "started", run: sent };
    const run = sent ?? (await findRun(following));
    if (run === undefined) {
        const recent = await runs.recentRuns(repository, eventOf(transport));
        return {
            kind: "failed",
            run: undefined,
            error: new errors/* ExternalError */.yA(notStarted(repository, options, recent)),
        };
    }
    return wait === "completed" ? ended(run, following, options) : { kind: "started", run };
}
async function ended(run, following, { timeout }) {
    const last = await followRun(run, following);
    const { state } = last;
    if (state.kind !== "completed") {
        const error = new errors/* ExternalError */.yA(notFinished(following.repository, last, timeout));
        return { kind: "late", run: last, error };
    }
    const problem = conclusionProblem(following.repository, last, state.conclusion);
    return problem === undefined
        ? { kind: "completed", run: last, conclusion: state.conclusion }
        : { kind: "failed", run: last, error: new errors/* Refusal */.P_(problem) };
}

// EXTERNAL MODULE: ./packages/release-model/release-published/build-payload.ts + 2 modules
var build_payload = __webpack_require__(5516);
// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(4188);
;// CONCATENATED MODULE: ./packages/gitops-dispatch/left-out.ts


/**
 * What the graph says the component publishes and the message leaves out, so that its places stay: any image, unless the message
 * is about charts, which may be sent by themselves; charts only where the message has nothing at all. Pure.
 */
function leftOut(payload, graph) {
    const { publishes } = (0,neighbors/* requireRepository */.Cc)(graph, payload.component);
    const { images, charts } = payload;
    const isBare = images.length === 0 && charts.length === 0;
    const missing = [
        ...(images.length === 0 && charts.length > 0
            ? []
            : publishes.image.filter((name) => !images.some((sent) => (0,build_payload/* isSameArtifact */.V)("image", name, sent.name)))),
        ...(isBare ? publishes.chart : []),
    ];
    if (missing.length === 0)
        return undefined;
    return {
        code: "artifact-left-out",
        expected: `all that ${payload.component} publishes, by the release graph`,
        found: `a message without ${missing.join(", ")}: the places of it stay as they are`,
        fix: "Pass the input `images` (and `charts`), each with its digest; or take the name out of `publishes` in the graph.",
    };
}
function leftOutAnnotations(payload, graph) {
    const problem = leftOut(payload, graph);
    if (problem === undefined)
        return [];
    const { code, expected, found, fix } = problem;
    return [
        {
            level: "warning",
            title: `dispatch-gitops: ${code}`,
            message: `expected ${expected}\nfound ${found}\n${fix}`,
        },
    ];
}

// EXTERNAL MODULE: ./packages/release-model/printable.ts
var printable = __webpack_require__(2655);
;// CONCATENATED MODULE: ./packages/gitops-dispatch/result.ts
function isUnfinished(result) {
    return result.kind === "late" || result.kind === "failed";
}

;// CONCATENATED MODULE: ./packages/gitops-dispatch/report.ts


/** What was told to whom, for workflows and for people. */
function reportDispatch(payload, results) {
    const failures = results.filter(isUnfinished);
    const title = `${payload.component} ${payload.version}${payload.environment === undefined ? "" : ` to ${payload.environment}`}`;
    return {
        outputs: {
            "dispatch-id": payload.id,
            payload,
            runs: results.map(runOf),
        },
        summary: [
            { kind: "heading", level: 2, text: `Dispatched: ${title}` },
            {
                kind: "table",
                header: ["Repository", "State", "Run"],
                rows: results.map((result) => [
                    { code: result.repository },
                    words(result),
                    linkOf(result),
                ]),
            },
            ...failures.map(({ repository, error }) => ({
                kind: "details",
                title: `${repository}: ${error.code}`,
                blocks: [{ kind: "code", language: "text", text: (0,errors/* renderProblem */.yM)(error) }],
            })),
            {
                kind: "details",
                title: "The payload",
                blocks: [{ kind: "code", language: "json", text: JSON.stringify(payload, undefined, 2) }],
            },
        ],
        lines: results.map((result) => `${result.repository}: ${words(result)}`).join("\n"),
        annotations: results.length === 1 ? [] : failures.map(annotationOf),
        failed: failureOf(payload, results),
    };
}
function runOf(result) {
    const run = "run" in result ? result.run : undefined;
    return {
        repository: result.repository,
        state: result.kind,
        url: run?.url ?? null,
        conclusion: run?.state.kind === "completed" ? run.state.conclusion : null,
    };
}
function words(result) {
    switch (result.kind) {
        case "planned":
            return "would be told";
        case "sent":
            return "told";
        case "arrived":
            return "had it already";
        case "started":
            return "its run has begun";
        case "completed":
            return (0,printable/* printable */.g)(result.conclusion, 40);
        case "late":
            return "still goes on";
        case "failed":
            return `failed (${result.error.code})`;
    }
}
function linkOf(result) {
    const run = "run" in result ? result.run : undefined;
    return run === undefined ? "" : { text: (0,printable/* printable */.g)(run.title, 120), link: run.url };
}
function annotationOf({ repository, error }) {
    return { level: "warning", title: `dispatch-gitops: ${repository}`, message: (0,errors/* renderProblem */.yM)(error) };
}
/** One repository fails in its own words; of several the error has the names. */
function failureOf(payload, results) {
    const failed = results.filter(isUnfinished);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    if (results.length === 1)
        return first.error;
    return new errors/* Refusal */.P_({
        code: "dispatch-incomplete",
        expected: `${payload.component} ${payload.version} to reach all of ${results.length} repositories`,
        found: `${failed.length} without it: ${failed.map(({ repository, error }) => `${repository} (${error.code})`).join(", ")}`,
        fix: "The summary says what each of them lacks. Start the job again after that: those that have it are not told twice.",
    });
}

;// CONCATENATED MODULE: ./packages/gitops-dispatch/index.ts






/***/ })

};

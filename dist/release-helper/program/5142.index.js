export const id = 5142;
export const ids = [5142];
export const modules = {

/***/ 15142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
;// CONCATENATED MODULE: ./packages/gitops-dispatch/request.ts


/**
 * Reads the input `workflow`, `promote.yml` or `promote.yml@main`; without it, a `repository_dispatch` of that type.
 * @throws {UsageError} `event-type` or `workflow-name`.
 */
function parseTransport(eventType, workflow) {
    if (workflow === undefined) {
        // https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event
        if (eventType.length <= 100 && /^[\w.-]+$/.test(eventType))
            return { kind: "repository-dispatch", eventType };
        throw new errors/* UsageError */.eb({
            code: "event-type",
            expected: "an event type of 1 to 100 letters, digits, dots and dashes",
            found: `"${(0,escape_text/* escapeText */.X)(eventType)}"`,
            fix: "Correct the input `event-type`.",
        });
    }
    const groups = /^(?<file>[\w.-]+\.ya?ml)(?:@(?<reference>[\w./-]+))?$/.exec(workflow)?.groups;
    if (groups === undefined) {
        throw new errors/* UsageError */.eb({
            code: "workflow-name",
            expected: "the name of a workflow's file, promote.yml or promote.yml@main",
            found: `"${(0,escape_text/* escapeText */.X)(workflow)}"`,
            fix: "Correct the input `workflow`.",
        });
    }
    const { file = "", reference } = groups;
    return { kind: "workflow-dispatch", workflow: file, reference };
}
/**
 * The repositories to tell, each once. A name without an owner is one of `owner`.
 * @throws {UsageError} `repository-name`.
 */
function parseReceivers(lines, owner) {
    const names = lines.map((line) => {
        const name = line.includes("/") ? line : `${owner}/${line}`;
        if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/.test(name))
            return name;
        throw new UsageError({
            code: "repository-name",
            expected: "one repository a line, as owner/name",
            found: `"${escapeText(line)}"`,
            fix: "Correct the input `repository`.",
        });
    });
    const distinct = new Map(names.map((name) => [name.toLowerCase(), name]));
    return [...distinct.values()];
}

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

// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/version-reading.ts
var version_reading = __webpack_require__(47317);
// EXTERNAL MODULE: ./packages/release-model/release-published/build-payload.ts + 4 modules
var build_payload = __webpack_require__(85287);
// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(64253);
// EXTERNAL MODULE: ./packages/gitops-promotion/config/parse-config.ts + 1 modules
var parse_config = __webpack_require__(13949);
// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var gitops_promotion_target = __webpack_require__(46258);
;// CONCATENATED MODULE: ./packages/gitops-promotion/validate.ts





/**
 * Whether this repository takes such a release at all, by what gitops.yml says.
 * @throws {Refusal} `component-unknown`, `sender-unexpected`, `tag-version`, `artifact-unknown`, `environment-missing`.
 * @throws {UsageError} `gitops-environment`.
 */
function validateRelease(payload, config, path) {
    const component = componentOf(payload, config, path);
    if (payload.source.repository.toLowerCase() !== component.repository.toLowerCase()) {
        throw new errors/* Refusal */.P_({
            code: "sender-unexpected",
            expected: `${component.name} from ${component.repository}`,
            found: `it from ${payload.source.repository}`,
            fix: `If it moved, correct \`repository\` in ${path}. Otherwise find out who sent this.`,
        });
    }
    if ((0,version_order/* compareVersions */.Zy)((0,release_model_tag/* parseTag */.ED)(payload.tag, component.tag), (0,version_reading/* parseSemver */.kf)(payload.version)) !== 0) {
        throw new errors/* Refusal */.P_({
            code: "tag-version",
            expected: `the tag of ${payload.version}, as ${component.tag}`,
            found: payload.tag,
            fix: `Correct \`tag\` of ${component.name} in ${path}, or send the release again.`,
        });
    }
    for (const kind of ["image", "chart"])
        refuseForeign(payload, component, kind, path);
    return {
        config,
        component,
        environment: environmentOf(payload, config, path),
        release: (0,gitops_promotion_target/* releaseOf */.l7)(payload, component),
        payload,
        ids: [payload.id],
    };
}
function componentOf(payload, { components }, path) {
    const found = components.get(payload.component);
    if (found !== undefined)
        return found;
    const known = [...components.keys()];
    const near = (0,nearest_name/* nearestName */.q)(payload.component, known);
    throw new errors/* Refusal */.P_({
        code: "component-unknown",
        expected: `a component of ${path}: ${known.join(", ")}`,
        found: payload.component,
        fix: near === undefined ? `Add it to ${path} if it is to be promoted here.` : `Did you mean ${near}?`,
    });
}
function refuseForeign(payload, component, kind, path) {
    const own = component[`${kind}s`];
    const foreign = payload[`${kind}s`].find(({ name }) => !own.some((known) => (0,build_payload/* isSameArtifact */.V)(kind, known, name)));
    if (foreign === undefined)
        return;
    throw new errors/* Refusal */.P_({
        code: "artifact-unknown",
        expected: `a ${kind} of ${component.name}: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
        found: foreign.name,
        fix: `Add it to \`${kind}s\` of ${component.name} in ${path} if it belongs to it.`,
    });
}
function environmentOf({ environment: name }, { environments }, path) {
    if (name === undefined && environments.size > 0) {
        throw new errors/* Refusal */.P_({
            code: "environment-missing",
            expected: `one of the environments ${[...environments.keys()].join(", ")}`,
            found: "a release without one",
            fix: "Send it with `environment`.",
        });
    }
    const found = name === undefined ? undefined : environments.get(name);
    if (name !== undefined && found === undefined)
        throw (0,parse_config/* unknownEnvironment */.I)(name, [...environments.keys()], path);
    return found;
}

// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/mention.ts
var mention = __webpack_require__(43665);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/chart-repositories.ts
var chart_repositories = __webpack_require__(1095);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/app-versions.ts
var app_versions = __webpack_require__(27944);
;// CONCATENATED MODULE: ./packages/gitops-promotion/branch.ts
/** The branch of the one pull request for a component and an environment: `promote/staging/coreason-runtime`. */
function promotionBranch({ component, environment, }) {
    // Two segments in any case: a branch `promote/x` and one `promote/x/y` cannot be both.
    return `promote/${environment?.name ?? "default"}/${component.name}`;
}

// EXTERNAL MODULE: ./packages/manifests/terraform/values.ts
var terraform_values = __webpack_require__(29112);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/kustomized-waves.ts
var kustomized_waves = __webpack_require__(15944);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/helm-overlays.ts + 1 modules
var helm_overlays = __webpack_require__(23456);
// EXTERNAL MODULE: ./packages/gitops-promotion/searched-files.ts
var searched_files = __webpack_require__(45652);
;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/observe-values.ts




/**
 * The values of charts that lie below the selected ones or are laid over them, wherever they are, and the templates of their charts. All
 * of the repository is looked through only for values of which nothing near them says what they are laid over.
 */
async function observeValues({ all, selected, mentioning, names, read }) {
    const stating = [...selected].flatMap(([path, bytes]) => isYaml(path) && /tag|digest/i.test(latin(bytes)) ? [path] : []);
    const known = new Set(all);
    const near = linksIn(selected);
    if (near.size === 0 && ![...stating, ...mentioning].some(helm_overlays/* isValues */.vs))
        return nothing;
    const nearest = (0,helm_overlays/* valuesBelow */.ay)(sourcesOf(near), all);
    const textOf = (path) => latin(selected.get(path) ?? new Uint8Array());
    const lone = stating.filter((path) => !mentioning.has(path) &&
        (0,helm_overlays/* hasBareTag */.jJ)(textOf(path)) &&
        (0,helm_overlays/* mayBeLaid */.hA)(path, known) &&
        nearest(path).length === 0);
    const linking = lone.length === 0 ? near : linksIn(await read(all.filter(isYaml)));
    const below = lone.length === 0 ? nearest : (0,helm_overlays/* valuesBelow */.ay)(sourcesOf(linking), all);
    const charts = lone.length === 0 ? stating.flatMap((path) => below(path)) : all.filter(helm_overlays/* isChartValues */.xA);
    const bases = new Map([...(await read([...new Set([...charts, ...[...mentioning].filter(helm_overlays/* isChartValues */.xA)])]))].filter(([, bytes]) => (0,mention/* mayMention */._)(bytes, names)));
    const related = new Set(bases.size === 0
        ? []
        : stating.filter((path) => lone.includes(path) || below(path).some((base) => bases.has(base))));
    const above = all.filter((path) => !selected.has(path) && below(path).some((base) => bases.has(base)));
    const folders = new Set([...bases.keys()].map((path) => external_node_path_.posix.dirname(path)));
    const templates = all.filter((path) => (0,searched_files/* isTemplate */.Fl)(path) && folders.has(chartFolder(path)));
    return { related, files: new Map([...bases, ...linking, ...(await read([...above, ...templates]))]) };
}
const nothing = { related: new Set(), files: new Map() };
function linksIn(files) {
    return new Map([...files].filter(([path, bytes]) => isYaml(path) && latin(bytes).includes("valueFiles")));
}
function sourcesOf(files) {
    return [...files].flatMap(([path, bytes]) => (0,searched_files/* anySource */.kb)(path, bytes) ?? []);
}
function isYaml(path) {
    return /\.ya?ml$/i.test(path) && !(0,searched_files/* isTemplate */.Fl)(path);
}
/** The folder of the chart that a template is of. */
function chartFolder(path) {
    return external_node_path_.posix.dirname(path.slice(0, path.indexOf("templates/") + 1));
}
function latin(bytes) {
    return Buffer.from(bytes).toString("latin1");
}

// EXTERNAL MODULE: ./packages/gitops-promotion/unread/unfilled-variables.ts
var unfilled_variables = __webpack_require__(83632);
;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/observe-around.ts




/**
 * The files that say what places are of which do not say it themselves: the modules of Terraform, where the tag stands in one file and
 * the image in another; values, which are laid over others; kustomizations, and the variables of compose files. Nothing is read
 * where nothing selected asks for it.
 */
async function observeAround(copy, { selected, mentioning, names }) {
    const all = [...(await copy.files()).keys()].filter((path) => !(0,vendored/* isVendored */.E)(path));
    const read = reading(copy, selected);
    const environments = new Set([...mentioning].filter(isCompose).map(unfilled_variables/* environmentPath */.F));
    const terraform = [...selected.keys()].some(terraform_values/* isTerraform */.zk) ? await read(all.filter(terraform_values/* isTerraform */.zk)) : none;
    const modules = [...terraform.values()].some((bytes) => (0,mention/* mayMention */._)(bytes, names)) ? terraform : none;
    const values = await observeValues({ all, selected, mentioning, names, read });
    const related = new Set([...values.related, ...[...modules.keys()].filter((path) => selected.has(path))]);
    const beside = await read([
        ...all.filter((path) => environments.has(path)),
        ...([...mentioning].some(kustomized_waves/* isKustomization */.Sv) ? all.filter(kustomized_waves/* isKustomization */.Sv) : []),
    ]);
    const files = [...beside, ...modules, ...values.files].filter(([path]) => !related.has(path));
    return { related, files: new Map(files) };
}
const none = new Map();
function reading(copy, selected) {
    return async (paths) => {
        const missing = paths.filter((path) => !selected.has(path));
        if (missing.length > 0)
            await copy.fetch(missing);
        const fetched = missing.length === 0 ? none : await copy.git.read(copy.commit, missing);
        return new Map(paths.flatMap((path) => {
            const bytes = selected.get(path) ?? fetched.get(path);
            return bytes === undefined ? [] : [[path, bytes]];
        }));
    };
}
function isCompose(path) {
    return (0,editors/* editorFor */.T)(path)?.kind === "compose";
}

// EXTERNAL MODULE: ./packages/gitops-promotion/select-places.ts
var select_places = __webpack_require__(8956);
;// CONCATENATED MODULE: ./packages/gitops-promotion/observe.ts









/**
 * Looks at the GitOps repository at the newest commit of its default branch.
 * @throws {Refusal} `repository-hidden` or `repository-empty`.
 */
async function observePromotion(repository, target, ports) {
    const state = await lookAt(repository, target, ports);
    const head = state.defaultBranch?.head;
    if (head === undefined)
        throw emptyRepository(repository);
    const copy = await ports.copies.open(state.nameWithOwner, head);
    try {
        const read = await readSources(copy, target);
        return { state, head, ...read, histories: new Map() };
    }
    finally {
        await copy.close();
    }
}
async function lookAt(repository, target, { github, pullRequests = true }) {
    const { repositories } = await github.look({
        repositories: [repository],
        branch: promotionBranch(target),
        labels: [],
        pullRequests,
    });
    const look = repositories.get(repository);
    if (look?.kind === "found")
        return look.state;
    throw new errors/* Refusal */.P_({
        code: "repository-hidden",
        expected: `the repository ${repository}`,
        found: "none, or one that the token cannot see",
        fix: "Give the token access to it.",
    });
}
/** Reads what may name the component, in whatever environment: where one has to have proven it is asked, too. */
async function readSources(copy, target) {
    const { component, environment, config } = target;
    const modes = await copy.files();
    const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
    const places = (path) => [environment, ...(before === undefined ? [] : [before])].map((one) => (0,select_places/* selectPlaces */.$p)(path, component, one));
    const isSelected = (path) => places(path).some((selection) => selection !== undefined);
    // A named place need not mention the component at all: that is why it is named.
    const hasNamedPlace = (path) => places(path).some((selection) => selection?.kind === "places");
    const paths = [...modes.keys()].filter((path) => ((0,editors/* editorFor */.T)(path) !== undefined || (0,searched_files/* isSearchedOnly */.Kl)(path)) && !(0,vendored/* isVendored */.E)(path) && isSelected(path));
    await copy.fetch(paths);
    const files = await copy.git.read(copy.commit, paths);
    const names = (0,gitops_promotion_target/* namesOf */.eZ)(component);
    const problems = [];
    const mentioning = paths.filter((path) => {
        const bytes = files.get(path);
        return bytes !== undefined && ((0,mention/* mayMention */._)(bytes, names) || hasNamedPlace(path));
    });
    // Its appVersion may be the tag of what templates and values name.
    const charts = mentioning.flatMap((path) => (0,app_versions/* chartOf */.I)(path) ?? []);
    const { related, files: beside } = await observeAround(copy, {
        selected: files,
        mentioning: new Set(mentioning),
        names,
    });
    const sources = [...new Set([...mentioning, ...charts, ...related])].flatMap((path) => {
        const bytes = files.get(path);
        if (bytes === undefined)
            return [];
        // What cannot be edited anyway is no reason to refuse.
        if ((0,searched_files/* isSearchedOnly */.Kl)(path))
            return (0,searched_files/* searchedSource */.nt)(path, bytes) ?? [];
        try {
            return [new source/* Source */.kL(path, bytes)];
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
            return [];
        }
    });
    const isRead = new Set(sources.map(({ path }) => path));
    const around = [...beside].flatMap(([path, bytes]) => isRead.has(path) ? [] : ((0,searched_files/* anySource */.kb)(path, bytes) ?? []));
    const repositories = await readRepositories(copy, sources, component);
    return { sources, around, problems, modes, ...(repositories === undefined ? {} : { repositories }) };
}
/** Flux's repositories of charts, which stand anywhere; undefined where nothing depends on them. */
async function readRepositories(copy, sources, { charts }) {
    const isAsked = sources.some(({ text }) => text.includes("sourceRef") && /\bHelm(?:Release|Chart)\b/.test(text));
    if (!isAsked || !charts.some((chart) => chart.includes("/")))
        return undefined;
    const paths = [...(await copy.files()).keys()].filter((path) => /\.ya?ml$/i.test(path) && !(0,vendored/* isVendored */.E)(path));
    await copy.fetch(paths);
    const files = await copy.git.read(copy.commit, paths);
    return (0,chart_repositories/* chartRepositories */.Fb)([...files].flatMap(([path, bytes]) => (0,chart_repositories/* mayHaveRepository */.Og)(Buffer.from(bytes).toString("latin1")) ? ((0,searched_files/* anySource */.kb)(path, bytes) ?? []) : []));
}
function emptyRepository(repository) {
    return new errors/* ExternalError */.yA({
        code: "repository-empty",
        expected: `a commit in ${repository}`,
        found: "none",
        fix: "Push a first commit.",
        retryable: false,
    });
}

// EXTERNAL MODULE: ./packages/manifests/edit-manifest.ts + 4 modules
var edit_manifest = __webpack_require__(96014);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/files-beside.ts + 2 modules
var files_beside = __webpack_require__(31994);
// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var tag_text = __webpack_require__(59426);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
;// CONCATENATED MODULE: ./packages/gitops-promotion/history-limits.ts
/** Of as many files that move at once the histories are read, each for one request at least. */
const mostFiles = 300;

// EXTERNAL MODULE: ./packages/gitops-promotion/covers.ts
var covers = __webpack_require__(77399);
;// CONCATENATED MODULE: ./packages/gitops-promotion/heed-history.ts




const unknownCode = "history-unknown";
/**
 * Leaves a place as it is where the history of its file says so: this version of this image or chart was promoted there and taken
 * back since, or a newer one was promoted. What another message about the same version brought says nothing about this place.
 */
function heedHistory(outcome, history, { component, release }) {
    if (outcome.kind !== "edit" || history === undefined)
        return outcome;
    const { pin } = outcome;
    const before = highest(history.promotions.filter((one) => concerns(one, pin, component)));
    if (before === undefined)
        return outcome;
    const order = (0,version_order/* compareVersions */.Zy)(before.version, release.version);
    if (order > 0)
        return { kind: "overtaken", pin, by: before.version };
    if (order < 0)
        return outcome;
    // Only its digest would come back, which somebody has taken off: the version is there.
    return isThere(pin, release)
        ? { kind: "kept", pin, reason: "the version is there, as a person has it" }
        : { kind: "taken-back", pin, commit: before.commit };
}
function isThere({ value }, { version }) {
    if (value.kind !== "image" || value.tag === undefined || value.digest !== undefined)
        return false;
    return (0,tag_text/* readTagText */.C4)(value.tag.text)?.version === (0,version_spelling/* formatSemver */.a)(version);
}
/** Whether a promotion moved places of this kind. One whose commit does not say of what it was moved them all. */
function concerns({ artifacts }, pin, component) {
    return artifacts === undefined || (0,covers/* missingArtifact */.f)(pin, component, artifacts) === undefined;
}
/** What a person has to decide, because nobody has read far enough back to know whether somebody took this version back. */
function unknownHistory(outcomes, { histories }, { component, release }) {
    const pins = outcomes.flatMap((outcome) => (outcome.kind === "edit" ? [outcome.pin] : []));
    const unknown = pins.filter((pin) => {
        const history = histories.get(pin.path);
        return (history?.isWhole === false && !history.promotions.some((before) => concerns(before, pin, component)));
    });
    const [first] = unknown;
    if (first === undefined)
        return [];
    const files = [...new Set(unknown.map(({ path }) => path))];
    const others = files.length - 1;
    const leftOut = files.filter((path) => histories.get(path)?.isLeftOut === true).length;
    return [
        {
            code: unknownCode,
            expected: `to know whether ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)} was promoted before and taken back`,
            found: `a history that was not read to its end, of ${first.path}${others === 0 ? "" : ` and ${others} other files`}${leftOut === 0 ? "" : `; ${leftOut} of them were not asked at all, because more move at once than are asked`}`,
            fix: leftOut === 0
                ? "Promote it once with `mode: pull-request`, so that a person decides. Later promotions find that one."
                : `Give each environment, or each component, at most ${mostFiles} files. Until then use \`mode: pull-request\` for all of them: a person decides each time.`,
            location: { file: first.path, line: first.line, column: first.column },
        },
    ];
}
function highest(found) {
    return found.toSorted((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version)).at(0);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/heed-present.ts


const unknownPresentCode = "present-unknown";
/** What would be replaced without anybody knowing whether that is a step forward; undefined where it is known. */
function namelessAt(outcome, history) {
    if (outcome.kind !== "edit")
        return undefined;
    const { name, value } = outcome.pin;
    if (value.kind === "image" && value.tag === undefined && value.digest !== undefined) {
        const digest = `sha256:${value.digest.text.replace(/^sha256:/, "")}`;
        // What a promotion brought is of the version that it says, and that one has been compared.
        const isOurs = history?.promotions.some(({ artifacts }) => artifacts?.images.some((one) => one.digest === digest));
        return isOurs === true
            ? undefined
            : { kind: "image", key: `${name.name}@${digest}`, name: name.name, digest };
    }
    if (value.kind !== "commit" || statesVersion(value.comment?.text))
        return undefined;
    return { kind: "commit", key: value.text, commit: value.text };
}
function statesVersion(comment) {
    return comment !== undefined && (0,tag_text/* readTagText */.C4)(comment) !== undefined;
}
/** Leaves a place as it is where what stands there is newer than the release. */
function heedPresent(outcome, facts) {
    const nameless = namelessAt(outcome, facts.histories.get(outcome.pin.path));
    const present = nameless && facts.presents?.get(nameless.key);
    return present?.kind === "newer" ? { kind: "newer", pin: outcome.pin, found: present.found } : outcome;
}
/** What a person has to decide, because nobody can tell whether the release is newer than what stands there. */
function unknownPresents(outcomes, { histories, presents }, { component, release }) {
    if (presents === undefined)
        return [];
    const pins = outcomes.flatMap((outcome) => {
        const nameless = namelessAt(outcome, histories.get(outcome.pin.path));
        return nameless !== undefined && presents.get(nameless.key)?.kind !== "older" ? [outcome.pin] : [];
    });
    const [first] = pins;
    if (first === undefined)
        return [];
    const { path: file, line, column, value } = first;
    const what = value.kind === "commit" ? "commit" : "digest";
    return [
        {
            code: unknownPresentCode,
            expected: `to know that ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)} is newer than what stands at ${first.place} of ${file}`,
            found: `a ${what} of a version that neither the place, nor a promotion, nor ${what === "commit" ? "the history of its repository" : "the registry"} tells${pins.length === 1 ? "" : `, and ${pins.length - 1} more`}`,
            fix: `Promote it once with \`mode: pull-request\`, so that a person decides; later promotions know that one. Or write the version that stands there beside it, as ${what === "commit" ? "a comment (# v1.0.0)" : "a tag"}.`,
            location: { file, line, column },
        },
    ];
}

// EXTERNAL MODULE: ./packages/gitops-promotion/unread/floating-words.ts
var floating_words = __webpack_require__(77105);
// EXTERNAL MODULE: ./packages/gitops-promotion/plan-file.ts + 2 modules
var plan_file = __webpack_require__(17616);
// EXTERNAL MODULE: ./packages/gitops-promotion/plan-place.ts + 2 modules
var plan_place = __webpack_require__(22354);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-proof.ts







/**
 * What an environment wants to have been proven elsewhere: `after: staging` means that staging states whatever is about to move,
 * each image by the very same digest and each chart by the very same version. A tag alone will do, because the registry was
 * asked what it leads to before anything is planned. A git tag, a commit or a version by itself is proven by the release at
 * whatever place.
 */
function planProof(facts, target, outcomes) {
    const { environment, config } = target;
    const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
    const moving = outcomes.flatMap(({ kind, pin }) => (kind === "edit" ? [pin] : []));
    if (environment === undefined || before === undefined || moving.length === 0)
        return [];
    const standing = placesOf(before, facts, target);
    const unproven = moving.find((pin) => !standing.some((place) => place.kind === "current" && isSameThing(place.pin, pin)));
    return unproven === undefined ? [] : [notProven(unproven, standing, { before, environment, target })];
}
/** What this release would mean for the places of another environment: `current` where they state it. */
function placesOf(before, facts, { component, release }) {
    const { sources, repositories } = facts;
    const beside = (0,files_beside/* filesBeside */.Gr)(facts);
    return sources.flatMap((source) => {
        const selection = (0,select_places/* selectPlaces */.$p)(source.path, component, before);
        if (selection === undefined)
            return [];
        try {
            return (0,plan_file/* findPlaces */.C)(source, component, { selection, repositories, beside }).pins.map((pin) => {
                const text = (0,plan_place/* floatingText */.gf)(pin);
                // What moves by itself says nothing about what ran there.
                return text === undefined
                    ? (0,plan_manifest/* planPin */.jB)(source, pin, { release, policy: "exact" })
                    : { kind: "floating", pin, text };
            });
        }
        catch (error) {
            // A file that cannot be read proves nothing.
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    });
}
/** Whether one place can prove another: of an image the same one, of a chart the same one, of everything else the release. */
function isSameThing({ name: proof }, { name }) {
    if (name.ecosystem === "helm")
        return proof.ecosystem === "helm" && (0,covers/* lastPart */.S)(proof.name) === (0,covers/* lastPart */.S)(name.name);
    return name.ecosystem !== "image" || (proof.ecosystem === "image" && proof.name === name.name);
}
function notProven(pin, standing, { before, environment, target }) {
    const { component, release } = target;
    const same = standing.filter((place) => isSameThing(place.pin, pin));
    const newer = same.find((place) => place.kind === "newer");
    const [first] = same;
    const version = (0,version_spelling/* formatSemver */.a)(release.version);
    return {
        code: "not-proven",
        expected: `${before.name} to state ${thingAt(pin, target)} before ${environment.name} does`,
        found: newer !== undefined
            ? `${newer.found} at ${newer.pin.path}:${newer.pin.line}`
            : first === undefined
                ? `no place of ${before.name} that states any version of it`
                : `something else at ${first.pin.path}:${first.pin.line}`,
        fix: newer !== undefined
            ? `Promote ${newer.found} to ${environment.name}: that is what runs in ${before.name} by now.`
            : first === undefined
                ? `Name its place of ${before.name} in gitops.yml, or take \`after\` out if it does not run there.`
                : `Promote ${component.name} ${version} to ${before.name} first, and let it run there. A reference that moves by itself proves nothing: pin it.`,
    };
}
function thingAt({ name }, { component, release, payload }) {
    const version = (0,version_spelling/* formatSemver */.a)(release.version);
    if (name.ecosystem === "helm")
        return `the chart ${name.name} ${version}`;
    const image = payload.images.find((one) => (0,package_name/* packageName */.oZ)("image", one.name).name === name.name);
    return name.ecosystem === "image" && image !== undefined
        ? `${image.name}@${image.digest}`
        : `${component.name} ${version}`;
}

// EXTERNAL MODULE: ./packages/gitops-promotion/beside/kustomized-images.ts
var kustomized_images = __webpack_require__(62340);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/stated-images.ts + 1 modules
var stated_images = __webpack_require__(92116);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/unread-places.ts
var unread_places = __webpack_require__(35381);
;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/labelled-tags.ts


/**
 * Tags of values that get their digest behind them although a template of the chart makes a label of them: Kubernetes refuses a label
 * with a digest in it. Pure.
 */
function labelledTags(source, moving, { overlays }) {
    const joined = moving.filter((outcome) => endsJoined(outcome));
    if (joined.length === 0)
        return [];
    const templates = overlays.templatesOf(source);
    return joined.flatMap(({ pin: { place, path: file, line, column } }) => templates.flatMap((template) => {
        const at = labelWith(template.text, place);
        if (at === undefined)
            return [];
        return [
            {
                code: "digest-in-label",
                expected: `${place} to be of the image alone, because its digest stands behind the tag`,
                found: `a label that is made of it, in ${template.path}:${template.position(at).line}`,
                fix: 'Say `digests: keep` in gitops.yml, or give these values a key `digest: ""` that the template puts behind the tag of the image.',
                location: { file, line, column },
            },
        ];
    }));
}
/** Whether tag and digest are one text afterwards. */
function endsJoined({ pin: { value }, edits }) {
    if (value.kind !== "image" || value.tag === undefined)
        return false;
    if (value.digest === undefined)
        return edits.some(({ text }) => text.includes("@sha256:"));
    return value.digest.span.start === value.tag.span.end + 1;
}
/** Where a template makes a label of a value, as far as its lines tell; one that takes the digest off again is none. */
function labelWith(text, place) {
    const reading = new RegExp(String.raw `\.Values\.${(0,stated_images/* escaped */.Mk)(place)}(?![\w.])`, "g");
    return [...text.matchAll(reading)].find(({ index }) => {
        const start = text.lastIndexOf("\n", index) + 1;
        const line = text.slice(start, (text.indexOf("\n", index) + 1 || text.length + 1) - 1);
        const isKey = /^\s*["']?[\w./-]+["']?\s*:/.test(line);
        return (isKey && !/@|split|regex/i.test(line) && !(0,unread_places/* isComment */.Cn)(text, index) && isLabel(text.slice(0, start), line));
    })?.index;
}
/** Below a key `labels`, or in a part of the template that is called so. */
function isLabel(before, line) {
    let indent = line.search(/\S/);
    for (const above of before.split("\n").toReversed()) {
        const [, name] = /\{\{-?\s*define\s+"([^"]+)"/.exec(above) ?? [];
        if (name !== undefined)
            return /labels$/i.test(name);
        const own = above.search(/\S/);
        if (own < 0 || own >= indent || above.trim().startsWith("{{"))
            continue;
        if (/^\s*["']?(?:matchLabels|labels)["']?\s*:/.test(above))
            return true;
        indent = own;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/left-behind.ts

/**
 * Values of another environment that are laid over these and state a tag alone: a digest here would be the digest of that tag, so
 * that this image would run there, unproven and under the name of another version. Pure.
 */
function leftBehind(source, moving, { beside: { overlays }, component, environment, }) {
    const names = moving.flatMap(({ pin, adds }) => pin.value.kind === "image" && (adds !== undefined || pin.value.digest !== undefined)
        ? [pin.name.name]
        : []);
    if (names.length === 0)
        return [];
    return overlays
        .above(source.path)
        .filter(({ path }) => (0,select_places/* selectPlaces */.$p)(path, component, environment) === undefined)
        .flatMap((above) => overlays
        .pinsOf(above)
        .filter(({ pin, digestBelow }) => digestBelow !== undefined && names.includes(pin.name.name))
        .map(({ pin: { path: file, line, column, place } }) => ({
        code: "file-shared",
        expected: `${place} of ${file} to have its digest beside it`,
        found: `a tag alone, laid over the digest of ${source.path}, which would move`,
        fix: "Write the key `digest` beside it, or have gitops.yml promote the two together.",
        location: { file, line, column },
    })));
}

// EXTERNAL MODULE: ./packages/gitops-promotion/unread/left-unread.ts
var left_unread = __webpack_require__(5740);
;// CONCATENATED MODULE: ./packages/gitops-promotion/refuse-locked-charts.ts

/**
 * A dependency that moves while the Chart.lock beside it stays is a chart that `helm dependency build`, and so Argo CD, refuses as
 * a whole. https://helm.sh/docs/helm/helm_dependency_build/
 */
function lockedCharts(outcomes, { modes }, { component, release }) {
    const locks = outcomes.flatMap(({ kind, pin }) => {
        const isDependency = kind === "edit" && pin.place.startsWith("dependencies");
        const lock = pin.path.replace(/(?<=^|\/)Chart\.yaml$/, "Chart.lock");
        return isDependency && lock !== pin.path && modes.has(lock) ? [lock] : [];
    });
    return [...new Set(locks)].map((file) => ({
        code: "chart-lock",
        expected: `no Chart.lock beside a dependency that promotions move to ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)}`,
        found: file,
        fix: "Take Chart.lock out: a dependency at one exact version needs none. Or let this dependency be moved by a pull request that renews the lock, and name the other places in gitops.yml.",
        location: { file },
    }));
}

// EXTERNAL MODULE: ./packages/gitops-promotion/shared-files.ts
var shared_files = __webpack_require__(11520);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/untagged-places.ts + 1 modules
var untagged_places = __webpack_require__(77237);
;// CONCATENATED MODULE: ./packages/gitops-promotion/unsent.ts


const unsentCode = "artifact-unsent";
/**
 * Leaves a place as it is that would get a version of an image or a chart which the message does not have: nothing has shown
 * that this version of it exists, and of an image nobody knows the digest.
 */
function keepUnsent(outcome, target) {
    const { component, release, payload } = target;
    const missing = outcome.kind === "edit" ? (0,covers/* missingArtifact */.f)(outcome.pin, component, payload) : undefined;
    if (missing === undefined)
        return outcome;
    const [what, name] = missing;
    const sent = [...payload.images, ...payload.charts].map((artifact) => artifact.name);
    return {
        kind: "finding",
        pin: outcome.pin,
        problem: {
            code: unsentCode,
            expected: `the ${what} ${name} in the message about ${component.name} ${(0,version_spelling/* formatSemver */.a)(release.version)}, because ${outcome.pin.place} states it`,
            found: sent.length === 0 ? "neither images nor charts" : sent.join(", "),
            fix: `Send it, too: \`${what}s\` of dispatch-gitops, in this message or in another one. Until then the place stays as it is.`,
        },
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/plan.ts




















/** Plans one promotion. Pure: the same facts give the same plan. */
function planPromotion(facts, target) {
    const { outcomes, changes, problems, unread, asides } = planFiles(facts, target);
    const findings = [
        ...unread,
        ...outcomes.flatMap((outcome) => findingOf(outcome, target, asides.get(outcome.pin))),
        ...unknownHistory(outcomes, facts, target),
        ...unknownPresents(outcomes, facts, target),
    ];
    const refusals = [
        ...problems,
        ...outcomes.flatMap(refusalOf),
        ...planProof(facts, target, outcomes),
        ...lockedCharts(outcomes, facts, target),
    ];
    const isFloating = outcomes.length === 0 && unread.some(({ code }) => code === untagged_places/* floatingCode */.G);
    if (outcomes.length === 0 && refusals.length === 0 && !isFloating)
        refusals.push(noPlace(target));
    // With nothing else to move the message was about nothing that stands here.
    if (!isFloating && outcomes.every(isUnsent))
        refusals.push(...findings);
    const state = stateOf(outcomes, refusals);
    return { state, outcomes, findings, changes: state.kind === "change" ? changes : [] };
}
/** The plan where nobody is asked: what may undo a rollback that nobody has read of, or step backwards, is refused. */
function refuseUnknown(plan) {
    if (plan.state.kind !== "change")
        return plan;
    const [first, ...others] = plan.findings.filter(({ code }) => [unknownCode, unknownPresentCode].includes(code));
    if (first === undefined)
        return plan;
    return { ...plan, changes: [], state: { kind: "refused", problems: [first, ...others] } };
}
function isUnsent(outcome) {
    return outcome.kind === "finding" && outcome.problem.code === unsentCode;
}
function planFiles(facts, target) {
    const { component, environment, config, release } = target;
    const problems = [];
    const outcomes = [];
    const changes = [];
    const unread = [];
    const asides = new Map();
    const beside = (0,files_beside/* filesBeside */.Gr)(facts);
    const isOurs = (path) => (0,select_places/* selectPlaces */.$p)(path, component, environment) !== undefined;
    problems.push(...facts.problems.filter(({ location }) => isOurs(location?.file ?? "")));
    const searched = [];
    for (const source of facts.sources) {
        const selection = (0,select_places/* selectPlaces */.$p)(source.path, component, environment);
        if (selection === undefined)
            continue;
        if (selection.kind === "names")
            searched.push(source);
        if ((0,searched_files/* isSearchedOnly */.Kl)(source.path)) {
            if (selection.kind === "names")
                unread.push(...(0,left_unread/* leftUnread */.L)(source, component, { pins: [], release, config, beside }));
            continue;
        }
        try {
            const { pins, problems: unclear, asides: known, } = (0,plan_file/* findPlaces */.C)(source, component, { selection, repositories: facts.repositories, beside });
            problems.push(...unclear);
            for (const [pin, aside] of known)
                asides.set(pin, aside);
            if (selection.kind === "names") {
                unread.push(...(0,left_unread/* leftUnread */.L)(source, component, { pins, release, config, beside }));
                unread.push(...(0,untagged_places/* untaggedPlaces */.U)(source, component, beside));
            }
            const found = pins.map((pin) => {
                const options = { release, settings: config, pins, aside: known.get(pin) };
                const planned = (0,kustomized_images/* heedKustomized */.i)((0,plan_place/* planPlace */.Jo)(source, pin, options), beside);
                const heeded = heedHistory(keepUnsent(planned, target), facts.histories.get(source.path), target);
                return heedPresent(heeded, facts);
            });
            outcomes.push(...found);
            const moving = found.filter((outcome) => outcome.kind === "edit");
            if (moving.length > 0) {
                const own = selection.kind === "names" ? moving.map(({ pin }) => pin) : [];
                unread.push(...labelledTags(source, moving, beside));
                problems.push(...leftBehind(source, moving, { beside, component, environment }));
                const shared = (0,shared_files/* sharedPlace */.p)(own, component, environment, config);
                if (shared !== undefined)
                    problems.push(shared);
                const after = (0,edit_manifest/* editManifest */.S)(source, moving, (0,files_beside/* readAfter */.FA)(source, beside));
                changes.push({ path: source.path, before: source.bytes, after });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
        }
    }
    unread.push(...(0,app_versions/* appVersionPlaces */.c)(searched, component, { pins: outcomes.map(({ pin }) => pin), release }));
    return { outcomes, changes, problems, unread, asides };
}
function stateOf(outcomes, refusals) {
    const isChange = outcomes.some(({ kind }) => kind === "edit");
    // What is late is late, whatever else may be wrong with the files by now.
    const before = isChange ? undefined : outcomes.map(heededState).find((state) => state !== undefined);
    if (before !== undefined)
        return before;
    const [first, ...others] = refusals;
    if (first !== undefined)
        return { kind: "refused", problems: [first, ...others] };
    if (isChange)
        return { kind: "change" };
    const newer = outcomes.find((outcome) => outcome.kind === "newer");
    if (newer !== undefined)
        return { kind: "late", by: newer.found };
    const isGoverned = outcomes.some(({ kind }) => kind !== "floating" && kind !== "finding");
    return { kind: isGoverned ? "current" : "floating" };
}
/** What the history says against moving a place. */
function heededState(outcome) {
    if (outcome.kind === "overtaken")
        return { kind: "late", by: outcome.by, isPast: true };
    return outcome.kind === "taken-back" ? { kind: "rolled-back", commit: outcome.commit } : undefined;
}
function refusalOf(outcome) {
    if (outcome.kind !== "refused")
        return [];
    const { path: file, line, column } = outcome.pin;
    return [{ ...outcome.problem, location: outcome.problem.location ?? { file, line, column } }];
}
function findingOf(outcome, { component, release, config: settings }, aside) {
    const { path: file, line, column } = outcome.pin;
    const location = { file, line, column };
    if ((0,plan_place/* lacksDigest */.jn)(outcome, { release, settings })) {
        return [
            {
                code: "digest-missing",
                expected: `a digest beside the tag at ${outcome.pin.place}`,
                found: aside?.sharedWith === undefined
                    ? "a tag whose text an alias or another image repeats, so that no digest can stand in it"
                    : `a text that is more than its tag, so that no digest can stand in it: ${aside.sharedWith}`,
                fix: "Give each image a tag of its own, or a key `digest`. Until then the tag alone decides what runs.",
                location,
            },
        ];
    }
    if (outcome.kind === "finding")
        return [{ ...outcome.problem, location }];
    if (outcome.kind !== "floating")
        return [];
    return [
        {
            code: untagged_places/* floatingCode */.G,
            expected: `${component.name} at one version at ${outcome.pin.place}`,
            found: (0,floating_words/* floatingWords */.k)(outcome.text),
            fix: "Pin it by hand, or say `floating: pin` in gitops.yml. Until then promotions do not govern it.",
            location,
        },
    ];
}
function noPlace({ component, environment }) {
    const where = environment === undefined ? "this repository" : `the files of ${environment.name}`;
    return {
        code: "place-missing",
        expected: `a place in ${where} that states the version of ${component.name}`,
        found: "none, under any of its names",
        fix: `Correct \`images\`, \`charts\` and \`places\` of ${component.name}${environment === undefined ? "" : `, or \`files\` of ${environment.name}`}, in gitops.yml. A tag that stands without its image needs a place with \`at\` and \`image\`.`,
    };
}

;// CONCATENATED MODULE: ./packages/ports/commit-history.ts
/** How many commits a page has that is not the last one. */
const commitsOnPage = 100;

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./packages/gitops-promotion/trailers.ts

/**
 * `Promotes: coreason-runtime@1.4.0 to staging` and what it was, as trailers of git. A digest stands in a line of its own, so
 * that the lines stay as short as linters of commits want them.
 */
function renderTrailers({ component, version, environment, artifacts, ids, }) {
    const to = environment === undefined ? "" : ` to ${environment}`;
    const { images, charts } = artifacts ?? { images: [], charts: [] };
    const lines = [
        ...images.map(({ name, digest }) => `Artifact: image ${name}\n  ${digest}`),
        ...charts.map(({ name, digest }) => `Artifact: chart ${name}\n  ${digest}`),
    ];
    return [
        `Promotes: ${component}@${formatSemver(version)}${to}`,
        ...(lines.length === 0 ? ["Artifact: none"] : lines),
        ...ids.map((id) => `Dispatch-Id: ${id}`),
    ];
}
/**
 * The promotions a commit says it is. Only the last paragraph counts, as for git; but a squash on GitHub may put others below
 * it, so that each paragraph of nothing but trailers at the end is read.
 */
function readTrailers(message) {
    if (message.length > longestMessage)
        return [];
    const paragraphs = message
        .replaceAll("\r\n", "\n")
        .trim()
        .split(/\n{2,}/)
        // A line that begins with a space goes on with the one before it.
        .map((paragraph) => paragraph.replaceAll(/[^\S\n]*\n[^\S\n]+(?=\S)/g, " "));
    const last = paragraphs.findLastIndex((paragraph) => !isTrailers(paragraph));
    const found = [];
    for (const line of paragraphs.slice(Math.max(last, 0) + 1).flatMap((paragraph) => paragraph.split("\n"))) {
        const promoted = readPromoted(line);
        const before = promoted === undefined ? found.pop() : undefined;
        if (promoted !== undefined)
            found.push(promoted);
        else if (before !== undefined)
            found.push(withLine(before, line));
    }
    return found;
}
/** The highest of them that is about a component in an environment. */
function highestPromoted(found, { component, environment }) {
    return found
        .filter((one) => one.component === component && one.environment === environment)
        .toSorted((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version))
        .at(0);
}
/** No message of ours is longer. */
const longestMessage = 65_536;
function isTrailers(paragraph) {
    return paragraph.split("\n").every((line) => /^[A-Za-z0-9-]+: /.test(line));
}
function readPromoted(line) {
    const { component = "", version = "", environment, } = /^Promotes: (?<component>[A-Za-z0-9._-]{1,100})@(?<version>[0-9A-Za-z.-]+)(?: to (?<environment>[A-Za-z0-9-]{1,63}))?$/i.exec(line.trimEnd())?.groups ?? {};
    const read = (0,version_reading/* matchSemver */.OB)(version);
    return read === undefined
        ? undefined
        : { component, version: read, environment, artifacts: undefined, ids: [] };
}
/** A promotion with what one more line says about it. */
function withLine(promoted, line) {
    const id = /^Dispatch-Id: (?<id>[A-Za-z0-9][A-Za-z0-9._-]{7,199})$/i.exec(line.trimEnd())?.groups?.["id"];
    if (id !== undefined)
        return { ...promoted, ids: [...promoted.ids, id] };
    const said = /^Artifact: (?:none|(?<kind>image|chart) (?<name>[^\s@]{1,255}) (?<digest>sha256:[0-9a-f]{64}))$/i.exec(line.trimEnd())?.groups;
    if (said === undefined)
        return promoted;
    const { kind, name = "", digest = "" } = said;
    const { images, charts } = promoted.artifacts ?? { images: [], charts: [] };
    const one = kind === undefined ? [] : [{ name, digest }];
    return {
        ...promoted,
        artifacts: kind === "chart" ? { images, charts: [...charts, ...one] } : { images: [...images, ...one], charts },
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-history.ts






/** Of one file, or of the repository: a thousand commits. */
const mostPages = 10;
/** From so many files on the history of the whole repository is asked first: without a promotion in it no file has one. */
const fewFiles = 12;
const atOnce = 6;
/**
 * What the history of each file that would change tells about the component in this environment, as far back as it has to be
 * read, under whatever name the file had: to the newest promotion of each image and chart, because older ones were of lower versions. Pull requests that were merged
 * tell it, too: a squash may have dropped what their commits said.
 */
async function observeHistories(facts, outcomes, target, github) {
    const moving = new Map();
    for (const outcome of outcomes) {
        if (outcome.kind !== "edit")
            continue;
        const { pin } = outcome;
        moving.set(pin.path, [...(moving.get(pin.path) ?? []), pin]);
    }
    const look = { facts, target, github };
    if (moving.size > fewFiles) {
        const all = await readHistory(look, undefined, () => false);
        const isClear = all.promotions.every(({ version }) => (0,version_order/* compareVersions */.Zy)(version, target.release.version) < 0);
        if (all.isWhole && isClear)
            return new Map([...moving.keys()].map((path) => [path, all]));
    }
    const limit = (0,p_limit/* default */.A)(atOnce);
    return new Map(await Promise.all([...moving].map(([path, pins], index) => limit(async () => {
        if (index >= mostFiles)
            return [path, { promotions: [], isWhole: false, isLeftOut: true }];
        const isEnough = (found) => pins.every((pin) => found.some((one) => concerns(one, pin, target.component)));
        return [path, await readHistory(look, path, isEnough)];
    }))));
}
async function readHistory({ facts: { state, head }, target, github }, path, isEnough) {
    const merged = mergedMessages(state);
    const found = [];
    const add = (hash, messages) => found.push(...messages.flatMap((message) => promotionsIn(message, target, hash)));
    let at = { tip: head, path, page: 1 };
    let oldest;
    for (let pages = 0; pages < mostPages; pages += 1) {
        const commits = await github.commitsTouching(state.nameWithOwner, at);
        for (const { hash, message } of commits)
            add(hash, [message, ...(merged.get(hash) ?? [])]);
        if (isEnough(found))
            return { promotions: found, isWhole: true };
        oldest = commits.at(-1)?.hash ?? oldest;
        if (commits.length === commitsOnPage) {
            at = { ...at, page: at.page + 1 };
            continue;
        }
        // A file that was moved has the rest of its history under the name that it had.
        const before = await formerName(github, state.nameWithOwner, { commit: oldest, path: at.path });
        if (before === undefined || oldest === undefined)
            return { promotions: found, isWhole: true };
        at = { tip: oldest, path: before, page: 1 };
    }
    // Whether these touched the file is not known any more.
    for (const [hash, messages] of merged)
        add(hash, messages);
    return { promotions: found, isWhole: false };
}
async function formerName(github, repository, { commit, path }) {
    return commit === undefined || path === undefined
        ? undefined
        : github.renamedFrom(repository, { commit, path });
}
/** What the commits of merged pull requests said, by the commit that brought them to the branch. */
function mergedMessages({ pullRequests }) {
    return new Map(pullRequests.flatMap(({ state, merge, commits }) => state === "merged" && merge !== undefined
        ? [[merge.commit, commits.map(({ message }) => message)]]
        : []));
}
function promotionsIn(message, { component, environment }, commit) {
    return readTrailers(message)
        .filter((one) => one.component === component.name && one.environment === environment?.name)
        .map((one) => ({ ...one, commit }));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-present.ts


/**
 * Asks what stands at places that state a digest or a commit and no version, each once. An image's own word is believed only where the
 * registry has that very digest under that version: labels are inherited from the image below. Of commits the history of the
 * component's repository tells which came first.
 */
async function observePresents(facts, outcomes, target, ports) {
    const nameless = outcomes.flatMap((outcome) => namelessAt(outcome, facts.histories.get(outcome.pin.path)) ?? []);
    const each = [...new Map(nameless.map((one) => [one.key, one])).values()];
    const asked = each.map(async (one) => [one.key, await relate(one, target, ports)]);
    return new Map(await Promise.all(asked));
}
function relate(nameless, target, ports) {
    return nameless.kind === "image"
        ? relateImage(nameless, target, ports)
        : relateCommit(nameless.commit, target, ports);
}
async function relateImage({ name, digest }, { release }, { registries }) {
    const stated = await registries.statedVersion(name, digest);
    const version = stated === undefined ? undefined : (0,version_reading/* matchSemver */.OB)(stated.replace(/^v/, ""));
    if (version === undefined)
        return { kind: "unknown" };
    const answer = await registries.ask((0,package_name/* packageName */.oZ)("image", name), version);
    if (answer.kind !== "available" || answer.digest !== digest)
        return { kind: "unknown" };
    return (0,version_order/* compareVersions */.Zy)(version, release.version) > 0
        ? { kind: "newer", found: (0,version_spelling/* formatSemver */.a)(version) }
        : { kind: "older" };
}
async function relateCommit(present, { component, payload }, { github }) {
    const { commit } = payload.source;
    if (await github.contains(component.repository, commit, present))
        return { kind: "older" };
    const isBehind = await github.contains(component.repository, present, commit);
    return isBehind ? { kind: "newer", found: `${present.slice(0, 12)}, a later commit` } : { kind: "unknown" };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/observe-known.ts


/** What has to be known before places move: what happened to their files, and which version stands there now. */
async function observeKnown(facts, outcomes, target, ports) {
    const histories = await observeHistories(facts, outcomes, target, ports.github);
    return { ...facts, histories, presents: await observePresents({ histories }, outcomes, target, ports) };
}

;// CONCATENATED MODULE: ./packages/release-model/branch-update.ts
/**
 * Whether a commit is the merge that GitHub's button "Update branch" makes: the base comes in, and nothing of a person's own.
 * https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/keeping-your-pull-request-in-sync-with-the-base-branch
 * git words a merge of a person's own the same way, and that may hold anything.
 */
function isBranchUpdate({ message, parents, committedBy, }, { base, branch }) {
    const [header] = message.split("\n", 1);
    return (committedBy === "github" && parents.length === 2 && header === `Merge branch '${base}' into ${branch}`);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/judge-proposal.ts



/** Judges the branch by the trailers of its commits: what lacks them is a person's. */
function judgeProposal({ branch, pullRequests, defaultBranch }, target) {
    const open = pullRequests.find(({ state }) => state === "open");
    const closed = pullRequests.find(({ state }) => state === "closed");
    if (open === undefined && closed !== undefined && closed === pullRequests[0] && declines(closed, target)) {
        return { kind: "declined", pullRequest: closed };
    }
    if (branch === undefined || branch.tip === defaultBranch?.head)
        return { kind: "none", tip: branch?.tip };
    const isUpdate = (commit) => isBranchUpdate(commit, { base: defaultBranch?.name ?? "", branch: promotionBranch(target) });
    const own = open?.head === branch.tip ? open.commits : branch.history.slice(0, 1);
    // A person who amends or rebases a commit of ours keeps its message.
    const foreign = own.find((commit) => !isUpdate(commit) &&
        (commit.committedBy === "other" || carriedBy(commit.message, target) === undefined));
    if (foreign !== undefined) {
        // Without a pull request the tip may be a commit of the default branch that the branch was left at.
        return open === undefined ? { kind: "none", tip: branch.tip } : { kind: "foreign", hash: foreign.hash };
    }
    const [newest] = branch.history;
    const tip = branch.history.find((commit) => !isUpdate(commit));
    const carried = tip && carriedBy(tip.message, target);
    if (tip === undefined || carried === undefined)
        return { kind: "none", tip: branch.tip };
    const { version, artifacts, ids } = carried;
    return {
        kind: "ours",
        tip: branch.tip,
        version,
        artifacts,
        ids,
        // After an update the branch holds more than the one commit that it is to hold.
        parent: tip === newest ? tip.parents[0] : undefined,
        pullRequest: open,
    };
}
function declines({ commits }, target) {
    return commits.some(({ message }) => {
        const version = carriedBy(message, target)?.version;
        return version !== undefined && (0,version_order/* compareVersions */.Zy)(version, target.release.version) >= 0;
    });
}
function carriedBy(message, { component, environment }) {
    return highestPromoted(readTrailers(message), {
        component: component.name,
        environment: environment?.name,
    });
}

;// CONCATENATED MODULE: ./packages/release-model/release-graph/tags-with.ts

/**
 * What all version tags of each repository have in their names, by `owner/name`, for asking for these alone: `core-v` of
 * `core-v{version}`. A mere `v` tells them from no others, and is left out.
 */
function tagsWith({ owner, repositories }) {
    return new Map([...repositories.values()].flatMap(({ name, tag }) => {
        const { before } = (0,release_model_tag/* splitTagFormat */.AO)(tag);
        return before.length < 2 ? [] : [[`${owner}/${name}`, before]];
    }));
}

;// CONCATENATED MODULE: ./packages/gitops-reconcile/newest-release.ts

/** The highest stable version. */
function newestRelease(tags, component) {
    return versionsOf(tags, component).find(({ version }) => !(0,version_order/* isPrerelease */.V1)(version));
}
/** The highest pre-release, where no stable version is above it. */
function newestPreRelease(tags, component) {
    const [newest] = versionsOf(tags, component);
    return newest !== undefined && (0,version_order/* isPrerelease */.V1)(newest.version) ? newest : undefined;
}
/** The highest first. */
function versionsOf(tags, { tag: format }) {
    const read = (0,release_model_tag/* tagReader */.uO)(format);
    return tags
        .flatMap((tag) => {
        const version = read(tag.name);
        return version === undefined ? [] : [{ version, tag }];
    })
        .toSorted((left, right) => (0,version_order/* compareVersions */.Zy)(right.version, left.version));
}

;// CONCATENATED MODULE: ./packages/gitops-reconcile/unread.ts

/** A GitOps repository that could not be asked: nobody knows what arrived there. */
function unread(repository, problem) {
    return { repository, component: undefined, environment: undefined, kind: "unknown", problem };
}
/** GitHub does not tell a repository that is missing from one that is private to others. */
function unread_hidden(repository) {
    return new errors/* ExternalError */.yA({
        code: "repository-hidden",
        expected: `the repository ${repository}, to ask it`,
        found: "it could not be asked: there is none, or none that the token can see",
        fix: "Correct its name in the release graph, or give the token access to it.",
        retryable: false,
    });
}
function fileMissing(repository, path) {
    return new errors/* UsageError */.eb({
        code: "gitops-missing",
        expected: `${path} in ${repository}, as \`gitops\` of the release graph says`,
        found: "it could not be asked: there is no such file on its default branch",
        fix: "Correct `gitops` in the release graph, or add the file. A token that may not read contents does not see it either.",
    });
}
function unlisted(component, path) {
    return new errors/* UsageError */.eb({
        code: "component-unlisted",
        expected: `${component} of ${path} in the release graph`,
        found: "it could not be asked: the graph has no repository of that name",
        fix: "Correct the name in one of the two, or add it to the graph.",
    });
}
/** Under tags of pre-releases or of other packages. */
function buried(repository, format) {
    return {
        code: "release-buried",
        expected: `a stable version (${format}) among the newest tags of ${repository}`,
        found: "1000 tags of other versions or other packages: an older one may have one",
        fix: "Send its newest release by hand: run its publish workflow's dispatch-gitops again.",
    };
}

;// CONCATENATED MODULE: ./packages/gitops-reconcile/observe.ts







/** Looks at the newest release of every component, and whether each GitOps repository of the graph has it. */
async function observeReconcile(options) {
    const { graph } = options;
    const receivers = [...graph.repositories.values()].flatMap(({ name, gitops }) => gitops === undefined ? [] : [{ repository: `${graph.owner}/${name}`, path: gitops }]);
    const seen = await look(receivers.map(({ repository }) => repository), options);
    const facts = [];
    for (const { repository, path } of receivers) {
        if (seen.get(repository)?.kind === "found")
            facts.push(...(await observe_observeReceiver(repository, path, options)));
        else
            facts.push(unread(repository, unread_hidden(repository)));
    }
    return facts;
}
async function look(repositories, { github, graph }) {
    if (repositories.length === 0)
        return new Map();
    const answer = await github.look({
        repositories,
        branch: graph.defaults.branch,
        labels: [],
        tagsWith: tagsWith(graph),
        tagsUntil: (repository, { tags }) => {
            const component = graph.repositories.get(repository.slice(repository.indexOf("/") + 1));
            return component === undefined || newestRelease(tags, component) !== undefined;
        },
    });
    return answer.repositories;
}
async function observe_observeReceiver(repository, path, options) {
    const { graph, github, onProgress } = options;
    onProgress(`reading ${path} of ${repository}`);
    let config;
    try {
        const bytes = await github.readFile(repository, path);
        if (bytes === undefined)
            return [unread(repository, fileMissing(repository, path))];
        config = (0,parse_config/* parseGitops */.y)(bytes, path);
    }
    catch (error) {
        // One repository that cannot be read says nothing about the others.
        if (error instanceof errors/* ReleaseError */.K2)
            return [unread(repository, error)];
        throw error;
    }
    const names = [...config.components.keys()];
    const seen = await look(names.filter((name) => graph.repositories.has(name)).map((name) => `${graph.owner}/${name}`), options);
    const facts = [];
    for (const name of names) {
        const component = graph.repositories.get(name);
        for (const environment of environmentsOf(config, options.environment)) {
            const route = { repository, component: name, environment };
            onProgress(`${repository}: has it ${name}?`);
            if (component === undefined) {
                facts.push({ ...route, kind: "unknown", problem: unlisted(name, path) });
                continue;
            }
            const state = seen.get(`${graph.owner}/${name}`);
            if (state?.kind !== "found") {
                facts.push({ ...route, kind: "unknown", problem: unread_hidden(`${graph.owner}/${name}`) });
                continue;
            }
            const { tags } = state.state;
            const stable = newestRelease(tags, component);
            const before = options.preReleases === true ? newestPreRelease(tags, component) : undefined;
            if (stable === undefined && tags.length >= mostTags) {
                facts.push({ ...route, kind: "unknown", problem: buried(`${graph.owner}/${name}`, component.tag) });
            }
            else if (stable === undefined && before === undefined) {
                facts.push({ ...route, kind: "unreleased" });
            }
            for (const newest of [stable, before]) {
                if (newest === undefined)
                    continue;
                facts.push(await observeRoute(route, { ...options, config, path, component, newest }));
            }
        }
    }
    return facts;
}
/** A look that finds no release among as many does not go on. */
const mostTags = 1000;
function environmentsOf(config, wanted) {
    if (wanted !== undefined)
        return [wanted];
    if (config.environments.size === 0)
        return [undefined];
    return [...config.environments.values()].filter(({ after }) => after === undefined).map(({ name }) => name);
}
async function observeRoute(route, options) {
    const { github, copies, config, path } = options;
    try {
        const payload = await payloadOf(route, options);
        const target = validateRelease(payload, config, path);
        const facts = await observePromotion(route.repository, target, { github, copies });
        const first = planPromotion(facts, target);
        const known = await observeKnown(facts, first.outcomes, target, options);
        const { state } = refuseUnknown(planPromotion(known, target));
        const proposal = judgeProposal(facts.state, target);
        const isProposed = proposal.kind === "ours" && proposes(proposal, target);
        const runs = await github.recentRuns(route.repository, "repository_dispatch");
        return {
            ...route,
            kind: "seen",
            payload,
            state,
            proposal: isProposed ? "open" : proposal.kind === "declined" ? "declined" : "none",
            run: runs.find(({ title }) => title.includes(payload.id)),
        };
    }
    catch (error) {
        // One route that cannot be judged says nothing about the others.
        if (error instanceof errors/* ReleaseError */.K2)
            return { ...route, kind: "unknown", problem: error };
        throw error;
    }
}
/** Whether a pull request proposes the release: something newer, or this version with everything that belongs to it. */
function proposes({ version, artifacts }, { payload, release }) {
    const order = (0,version_order/* compareVersions */.Zy)(version, release.version);
    if (order !== 0 || artifacts === undefined)
        return order >= 0;
    const proposed = new Set([...artifacts.images, ...artifacts.charts].map(({ digest }) => digest));
    return [...payload.images, ...payload.charts].every(({ digest }) => proposed.has(digest));
}
/** The message as the release's own run made it, but for that run: the registry says the digests. */
async function payloadOf({ environment }, { component, newest, graph, registries, now, config }) {
    const { version, tag } = newest;
    const own = config.components.get(component.name);
    const digestOf = async (ecosystem, artifact) => {
        const answer = await registries.ask((0,package_name/* packageName */.oZ)(ecosystem, artifact), version);
        if (answer.kind === "available" && answer.digest !== undefined)
            return `${artifact}@${answer.digest}`;
        throw new errors/* ExternalError */.yA({
            code: "registry-unknown",
            expected: `${artifact} of ${tag.name} in its registry`,
            found: answer.kind === "unasked"
                ? answer.reason
                : `${answer.asked}: ${"answered" in answer ? answer.answered : "no digest"}`,
            fix: "Publish it, or give this run the credentials that read it.",
            retryable: true,
        });
    };
    return (0,build_payload/* buildPayload */.n)({
        graph,
        component: component.name,
        version,
        tag: tag.name,
        images: await Promise.all((own?.images ?? []).map((one) => digestOf("image", one))),
        // A chart of an index has no digest, and no message states one.
        charts: await Promise.all((own?.charts ?? []).filter((one) => one.includes("/")).map((one) => digestOf("helm", one))),
        source: { commit: tag.commit, run: undefined },
        environment,
        details: undefined,
        sentAt: now,
    });
}

;// CONCATENATED MODULE: ./packages/gitops-reconcile/plan.ts
/** Judges every route. Pure: the same facts give the same plan. */
function planReconcile(facts) {
    return facts.map((one) => {
        const { repository, component, environment } = one;
        const route = { repository, component, environment };
        if (one.kind === "unreleased")
            return { ...route, kind: "unreleased" };
        if (one.kind === "unknown")
            return { ...route, kind: "unclear", version: undefined, problem: one.problem };
        const { payload, state, proposal, run } = one;
        const { version } = payload;
        if (state.kind === "refused")
            return { ...route, kind: "unclear", version, problem: state.problems[0] };
        if (state.kind === "floating")
            return { ...route, kind: "unclear", version, problem: floats(one) };
        if (state.kind !== "change")
            return { ...route, kind: "arrived", version, how: words[state.kind] };
        if (proposal !== "none")
            return { ...route, kind: "arrived", version, how: words[proposal] };
        if (run !== undefined && run.state.kind !== "completed") {
            return { ...route, kind: "under-way", version, url: run.url };
        }
        return { ...route, kind: "lost", version, payload, failedRun: run?.url };
    });
}
function floats({ component, environment }) {
    return {
        code: "reference-floating",
        expected: `a version of ${component ?? ""} that the files${environment === undefined ? "" : ` of ${environment}`} state`,
        found: "references that move by themselves, or that no promotion moves",
        fix: "Pin them, or say `floating: pin` in gitops.yml. Until then nothing shows what runs.",
    };
}
const words = {
    current: "every place says it",
    late: "something newer is there",
    "rolled-back": "it came, and a person took it back",
    open: "a pull request proposes it",
    declined: "a person closed its pull request",
};

;// CONCATENATED MODULE: ./packages/gitops-reconcile/reconcile.ts



/** Finds releases that never arrived, and sends each again with the id it had: a receiver that knows it does nothing. */
async function reconcile(options) {
    const { clock, github, apply } = options;
    const steps = planReconcile(await observeReconcile({ ...options, now: new Date(clock.now()) }));
    if (!apply)
        return { steps, results: [] };
    const results = [];
    // One after another: a receiver without a queue would drop what comes in the same moment.
    for (const step of steps) {
        if (step.kind !== "lost")
            continue;
        const { repository, payload } = step;
        results.push(...(await dispatchRelease({
            ...options,
            runs: github,
            repositories: [repository],
            payload,
            wait: "none",
            // The files do not say it, whatever a run says of itself.
            despiteSuccess: true,
            timeout: 5,
        })));
    }
    return { steps, results };
}

;// CONCATENATED MODULE: ./packages/gitops-reconcile/report.ts

/** Joins what was found with what was sent. Pure. */
function reportReconcile(steps, results, { applied }) {
    const sent = [...results];
    const releases = steps.map((step) => {
        const { repository, component = null, environment = null } = step;
        const line = {
            repository,
            component,
            environment,
            version: "version" in step ? (step.version ?? null) : null,
        };
        if (step.kind !== "lost" || !applied)
            return { ...line, state: step.kind, note: noteOf(step) };
        const result = sent.shift();
        return result?.kind === "failed" || result?.kind === "late"
            ? { ...line, state: "failed", note: (0,errors/* renderProblem */.yM)(result.error) }
            : { ...line, state: "sent", note: step.payload.id };
    });
    const open = releases.filter(({ state }) => ["lost", "unclear", "failed"].includes(state)).length;
    return { schema: 1, applied, releases, open };
}
function noteOf(step) {
    switch (step.kind) {
        case "unreleased":
            return "it has no release";
        case "arrived":
            return step.how;
        case "under-way":
            return step.url;
        case "lost":
            return step.failedRun === undefined ? "no run has it" : `its run failed: ${step.failedRun}`;
        case "unclear":
            return (0,errors/* renderProblem */.yM)(step.problem);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/ports/adapters/git-command.ts
var git_command = __webpack_require__(19846);
// EXTERNAL MODULE: ./packages/ports/adapters/git-output.ts
var git_output = __webpack_require__(13246);
// EXTERNAL MODULE: ./packages/ports/adapters/local-git.ts + 4 modules
var local_git = __webpack_require__(19404);
// EXTERNAL MODULE: ./packages/ports/adapters/server-authorization.ts
var server_authorization = __webpack_require__(28419);
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
            const git = (0,git_command/* gitCommand */.Q)({ ...options, root, environment });
            const close = () => (0,promises_.rm)(root, { recursive: true, force: true });
            try {
                await createClone(root, `${options.server}/${repository}.git`);
                const remote = remoteOf(git, repository, (0,server_authorization/* serverAuthorization */.d)(options.server, options.token));
                await remote.fetch(["--depth=1", "--filter=blob:none", "origin", commit, ...others]);
                return {
                    ...openedAt(commit, git, remote),
                    git: (0,local_git/* localGit */.s)({ ...options, root, environment }),
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
        changes: async (other) => (0,git_output/* nulSeparated */.$)(await git.text(["diff-tree", "-r", "-z", "--no-renames", "--name-only", commit, other])),
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
    return (0,git_output/* nulSeparated */.$)(output).flatMap((line) => {
        const [facts, path] = (0,git_output/* splitOnce */.E)(line, "\t");
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
var node_clock = __webpack_require__(10043);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/addresses.ts
/** Where GraphQL is asked: below the address of the REST API, and on GitHub Enterprise Server beside it. */
function graphqlAddress(api) {
    const base = withoutSlash(api);
    return base.endsWith("/api/v3") ? base.replace(/\/v3$/, "/graphql") : `${base}/graphql`;
}
/** Whether an address is one of this very machine: a rehearsal, which has no limits to respect. */
function isLoopback(address) {
    const { hostname } = new URL(address);
    return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function withoutSlash(address) {
    return address.replace(/\/+$/, "");
}
/** The parts of `owner/name` as REST routes call them. */
function splitName(nameWithOwner) {
    const [owner = "", ...rest] = nameWithOwner.split("/");
    return { owner, repo: rest.join("/") };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/github-failure.ts
/** A definite no. Holds nothing of what was asked: a request has the token in it, and other people's text. */
class GitHubFailure extends Error {
    facts;
    /** The permissions that the request needs, as far as its sender knows. */
    needs;
    constructor(facts, needs = "") {
        super(wordsOf(facts));
        this.name = "GitHubFailure";
        this.facts = facts;
        this.needs = needs;
    }
    /** Whether one of the problems has this type. */
    isOfType(...types) {
        return this.facts.problems.some(({ type }) => type !== undefined && types.includes(type));
    }
    /** Whether one of the problems is worded so. */
    says(pattern) {
        return this.facts.problems.some(({ message }) => pattern.test(message));
    }
}
/** GitHub's words on one line: `status 404: Not Found`. */
function wordsOf({ status, problems }) {
    const words = problems.map(({ message }) => message.replaceAll(/\s+/g, " ").trim().slice(0, 300));
    const said = words.filter((text) => text !== "").join("; ");
    if (status < 300)
        return said;
    return said === "" ? `status ${status}` : `status ${status}: ${said}`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/parse-answer.ts


/**
 * What GitHub answered, as its schema promises it.
 * @throws {ExternalError} `github-failed` when it is something else.
 */
function parseAnswer(schema, data) {
    const parsed = dist/* safeParse */.xLC(schema, data);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "an answer as GitHub documents it",
        found: `something else at ${dist/* getDotPath */.BuJ(issue) ?? "the top"}`,
        fix: "Is the server older than GitHub Enterprise Server 3.14, or something between it and this run?",
        retryable: false,
    });
}
/** The nodes of a connection. GitHub leaves a hole where the token may not see one. */
function nodesOf(schema) {
    return dist/* pipe */.FsL(dist/* object */.Ikc({ nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(schema))) }), dist/* transform */.pdi(({ nodes }) => (nodes ?? []).filter((node) => node !== null)));
}
/** A point in time, `2026-11-25T10:00:00Z`. */
const dateSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* transform */.pdi((text) => new Date(text)));

;// CONCATENATED MODULE: ./packages/ports/adapters/github/contains.ts




const comparisonSchema = dist/* object */.Ikc({ status: dist/* picklist */.KIO(["ahead", "behind", "diverged", "identical"]) });
/** https://docs.github.com/rest/commits/commits#compare-two-commits */
async function contains(client, { repository, tip, commit }) {
    try {
        const { data } = await client.rest({
            method: "GET",
            route: "/repos/{owner}/{repo}/compare/{basehead}",
            // The status is the same on every page; up to 300 changed files come with the first one only.
            parameters: { ...splitName(repository), basehead: `${commit}...${tip}`, per_page: 1, page: 2 },
            needs: "contents: read",
        });
        const { status } = parseAnswer(comparisonSchema, data);
        return status === "ahead" || status === "identical";
    }
    catch (error) {
        // A commit that GitHub does not know, or that shares no history with the tip, cannot be reached from it.
        if (error instanceof GitHubFailure && error.facts.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/mutation.ts
/** A mutation of several changes. GitHub carries them out in this order, and the later ones even when an earlier one fails. */
function mutation(name, parts) {
    const variables = parts.map(({ variable }) => variable).join(", ");
    const fields = parts.map(({ field }) => `  ${field}\n`).join("");
    return `mutation ${name}(${variables}) {\n${fields}}\n`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/branches.ts

/** https://docs.github.com/graphql/reference/mutations#createref */
const createRef = {
    variable: "$branch: CreateRefInput!",
    field: "createRef(input: $branch) { clientMutationId }",
};
/** https://docs.github.com/graphql/reference/mutations#updaterefs */
const updateRefs = {
    variable: "$branch: UpdateRefsInput!",
    field: "updateRefs(input: $branch) { clientMutationId }",
};
const createBranchDocument = mutation("CreateBranch", [createRef]);
const moveBranchDocument = mutation("MoveBranch", [updateRefs]);
/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
const commitDocument = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}
`;
const branchTipDocument = `query BranchTip($repository: ID!, $ref: String!) {
  node(id: $repository) {
    ... on Repository { nameWithOwner ref(qualifiedName: $ref) { target { oid } } }
  }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/recent-changes.ts

/** A branch as {RecentChanges} calls it. */
function branchThing(repositoryId, name) {
    return `${repositoryId} ${name}`;
}
const fifteenSeconds = 15_000;
function createRecentChanges(clock, signal) {
    const changes = new Map();
    async function repeat(on, act, isPassing) {
        for (let pause = 1000;; pause += 1000) {
            try {
                return await act();
            }
            catch (error) {
                const change = changes.get(on.thing);
                const isRecent = change !== undefined &&
                    clock.now() + pause <= change.until &&
                    (on.commit === undefined || on.commit === change.commit);
                if (!isRecent || !(error instanceof GitHubFailure) || !isPassing(error))
                    throw error;
            }
            await clock.sleep(pause, signal);
        }
    }
    return {
        note(thing, commit) {
            changes.set(thing, { commit, until: clock.now() + fifteenSeconds });
        },
        after: (on, act) => repeat(on, act, looksTooOld),
        withCommit: (commit, act) => repeat({ thing: commit }, act, lacksCommit),
    };
}
function lacksCommit({ facts }) {
    return facts.problems.some(({ path, message }) => path[0] !== "createPullRequest" &&
        /could not resolve to a|(?:object|commit|sha).*(?:does not|doesn't) exist/i.test(message));
}
/** `STALE_DATA` is what a commit on a branch gets that was made a moment ago (ministryofjustice/modernisation-platform#11985). */
function looksTooOld({ facts }) {
    return facts.problems.some(speaksOfThePast);
}
/** Whether GitHub's words may come from a part of it that has not heard of what was just made. */
function speaksOfThePast({ type, message }) {
    return (type === "NOT_FOUND" ||
        type === "STALE_DATA" ||
        /could not resolve to a|head (?:sha|ref|repository).*(?:blank|invalid|must be a branch)|no commits between/i.test(message));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/refusals.ts

/** Somebody else was there first. `tip` is where the branch stands; undefined where it is gone. */
function branchMoved(branch, tip) {
    return new errors/* Refusal */.P_({
        code: "branch-moved",
        expected: branch.expected === undefined
            ? `no branch ${branch.name}`
            : `${branch.name} at ${refusals_short(branch.expected)}`,
        found: tip === undefined ? "no such branch" : `it at ${refusals_short(tip)}`,
        fix: lookAgain,
    });
}
const lookAgain = "Run again: the branch is then looked at as it stands.";
/** A move that is not a step forward needs a compare-and-swap. */
function serverTooOld() {
    return new errors/* Refusal */.P_({
        code: "github-too-old",
        expected: "a GitHub that can move a branch only if nobody else has (updateRefs)",
        found: "a server that does not know how",
        fix: "Update to GitHub Enterprise Server 3.14, or delete the branch so that it is made anew.",
    });
}
function refusals_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/translate-failure.ts



/** The first that fits counts. GitHub tells most of these apart by its words only. */
const translations = [
    {
        fits: ({ facts }) => facts.status === 401,
        into: (failure) => new errors/* UsageError */.eb({
            code: "github-token",
            expected: "a token that GitHub accepts",
            found: wordsOf(failure.facts),
            fix: "Give a token that is valid still: one of an App lasts an hour. It belongs to the server of GITHUB_API_URL.",
        }),
    },
    {
        fits: (failure) => failure.facts.wantsSignOn || failure.says(/SAML/),
        into: (failure) => forbidden(failure, "Authorise the token for the organisation's single sign-on: Settings, Developer settings, Configure SSO."),
    },
    {
        fits: (failure) => failure.says(/without `?workflows?`? (?:permission|scope)/i),
        into: (failure) => forbidden(failure, "Add `workflows: write` to the permissions of the App (and accept them), or the scope `workflow` to a personal token."),
    },
    {
        fits: (failure) => failure.says(/archived/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "repository-archived",
            expected: "a repository that can change",
            found: wordsOf(failure.facts),
            fix: "Unarchive it, or take it out of the release graph.",
        }),
    },
    {
        fits: (failure) => failure.isOfType("BRANCH_PROTECTION_RULE_VIOLATION") ||
            failure.says(/protected branch|GH006|GH013|repository rule violations|rule violations found|must be made through a pull request/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "branch-protected",
            expected: "a branch that the token may change",
            found: wordsOf(failure.facts),
            fix: "Let the App or user of the token bypass the rule, or narrow the rule so that it leaves this branch out.",
        }),
    },
    {
        fits: (failure) => failure.says(/pull request already exists/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "pull-request-exists",
            expected: "no open pull request from the branch",
            found: wordsOf(failure.facts),
            fix: "Run again: the pull request is then found.",
        }),
    },
    {
        fits: (failure) => failure.says(/draft pull requests are not supported|permission to convert the pull request/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "drafts-unavailable",
            expected: "a repository that can have draft pull requests",
            found: wordsOf(failure.facts),
            fix: "Turn drafts off (`draft-until-complete: false`), or get a plan that has them.",
        }),
    },
    {
        fits: (failure) => failure.isOfType("STALE_DATA") ||
            failure.says(/not a fast[- ]?forward|expected branch to point to|reference already exists|ref named .* already exists|head (?:branch|sha) (?:was modified|did(?:n't| not) match)|expected head/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "branch-moved",
            expected: "the branch where it stood a moment ago",
            found: wordsOf(failure.facts),
            fix: lookAgain,
        }),
    },
    {
        fits: (failure) => failure.says(/^Field '\w+' doesn't exist on type 'Mutation'/),
        into: (failure) => new errors/* Refusal */.P_({
            code: "github-too-old",
            expected: "a GitHub that can do this",
            found: wordsOf(failure.facts),
            fix: "Update GitHub Enterprise Server.",
        }),
    },
    {
        fits: (failure) => failure.facts.status === 403 ||
            failure.isOfType("FORBIDDEN", "INSUFFICIENT_SCOPES") ||
            failure.says(/resource not accessible by|must have (?:admin|push|write)|does not have .*permission/i),
        into: (failure) => forbidden(failure, addPermission(failure)),
    },
    {
        isGuess: true,
        fits: (failure) => failure.says(/^ref(?:erence)? (?:cannot be (?:created|updated)|update failed)|^ref(?:erence)? .* cannot be/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "branch-protected",
            expected: "a branch that the token may make and move",
            found: wordsOf(failure.facts),
            fix: "Does a rule of the repository forbid it? Or does a branch have the name of its folder?",
        }),
    },
    {
        isGuess: true,
        fits: (failure) => failure.facts.status === 404 || failure.isOfType("NOT_FOUND"),
        into: (failure) => forbidden(failure, `Does it exist? GitHub answers like this, too, when the token may not. ${addPermission(failure)}`),
    },
    {
        fits: ({ facts }) => facts.status >= 300 && facts.status < 400,
        into: (failure) => unexpected(failure, "The repository was renamed or moved. Run again: its new name is then found.", true),
    },
];
/** What a failure means, and what to do about it. */
function translateFailure(failure) {
    const translation = translations.find(({ fits }) => fits(failure));
    return (translation?.into(failure) ??
        unexpected(failure, "Is it something about this repository? Otherwise report it, with GitHub's words.", false));
}
/** Whether the words of a failure say for certain what is wrong. */
function isExplained(failure) {
    return translations.some(({ fits, isGuess }) => isGuess !== true && fits(failure));
}
function forbidden(failure, fix) {
    return new errors/* Refusal */.P_({
        code: "github-forbidden",
        expected: `a token with ${permissionsFor(failure)}`,
        found: wordsOf(failure.facts),
        fix,
    });
}
function addPermission(failure) {
    return `Give the App or token ${permissionsFor(failure)} for this repository.`;
}
/**
 * As workflows spell them. GitHub's header knows best: `contents=write,workflows=write; contents=write`, sets of which one is
 * enough. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function permissionsFor({ facts, needs }) {
    const sets = facts.acceptedPermissions?.split(";").map((set) => set
        .split(",")
        .map((permission) => permission.trim().replace("=", ": ").replaceAll("_", "-"))
        .join(" and "));
    return sets?.join(", or ") ?? needs;
}
function unexpected(failure, fix, retryable) {
    return new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "GitHub to carry out a request",
        found: wordsOf(failure.facts),
        fix,
        retryable,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/branches.ts









async function createBranch(client, recent, { repositoryId, name, commit }) {
    await client.graphql({
        document: createBranchDocument,
        variables: { branch: createInput({ repositoryId, name, commit }) },
        needs: "contents: write",
    });
    recent.note(branchThing(repositoryId, name), commit);
}
/** Moves a branch from exactly one commit to another: nobody's push gets lost in between. */
async function moveBranch(client, recent, move) {
    const thing = branchThing(move.repositoryId, move.name);
    try {
        await recent.withCommit(move.commit, () => recent.after({ thing, commit: move.expected }, () => client.graphql({
            document: moveBranchDocument,
            variables: { branch: moveInput(move) },
            needs: move.needs,
        })));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        if (!lacksUpdateRefs(error))
            throw await movedOr(client, move, error);
        await moveForward(client, move);
    }
    recent.note(thing, move.commit);
}
function createInput({ repositoryId, name, commit }) {
    return { repositoryId, name: `refs/heads/${name}`, oid: commit };
}
function moveInput({ repositoryId, name, expected, commit, isForced }) {
    const refUpdate = { name: `refs/heads/${name}`, beforeOid: expected, afterOid: commit, force: isForced };
    return { repositoryId, refUpdates: [refUpdate] };
}
/** A server before 3.14 carries nothing out of a document that holds what it does not know. */
function lacksUpdateRefs(failure) {
    return failure.says(/Field 'updateRefs' doesn't exist/);
}
const tipSchema = dist/* object */.Ikc({
    node: dist/* nullable */.mee(dist/* object */.Ikc({
        nameWithOwner: dist/* string */.YjP(),
        ref: dist/* nullable */.mee(dist/* object */.Ikc({ target: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP() })) })),
    })),
});
async function readTip(client, { repositoryId, name }) {
    const data = await client.graphql({
        document: branchTipDocument,
        variables: { repository: repositoryId, ref: `refs/heads/${name}` },
        needs: "contents: read",
    });
    const { node } = parseAnswer(tipSchema, data);
    return { nameWithOwner: node?.nameWithOwner ?? "", tip: node?.ref?.target?.oid };
}
/** GitHub words a branch that moved in several ways. Where its words explain nothing, the branch itself is asked. */
async function movedOr(client, branch, failure) {
    if (isExplained(failure))
        return failure;
    const { tip } = await readTip(client, branch);
    return tip === branch.expected ? failure : branchMoved(branch, tip);
}
/** For servers without `updateRefs`: what is no step forward would overwrite what somebody may just have pushed. */
async function moveForward(client, move) {
    const { nameWithOwner, tip } = await readTip(client, move);
    if (tip !== move.expected)
        throw branchMoved(move, tip);
    const request = { repository: nameWithOwner, tip: move.commit, commit: move.expected };
    if (move.isForced && !(await contains(client, request)))
        throw serverTooOld();
    await client.rest({
        method: "PATCH",
        route: "/repos/{owner}/{repo}/git/refs/{ref}",
        parameters: {
            ...splitName(nameWithOwner),
            ref: `heads/${move.name}`,
            sha: move.commit,
            force: false,
        },
        needs: move.needs,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/commit-of-tag.ts
/** What one tag of a repository leads to. */
const commitOfTagDocument = `query CommitOfTag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { target { __typename oid } } }
    }
  }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-of-tag.ts




const objectSchema = dist/* object */.Ikc({ __typename: dist/* string */.YjP(), oid: dist/* string */.YjP() });
const answerSchema = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* object */.Ikc({
        ref: dist/* nullable */.mee(dist/* object */.Ikc({
            target: dist/* nullable */.mee(dist/* object */.Ikc({ ...objectSchema.entries, target: dist/* optional */.lqM(objectSchema) })),
        })),
    })),
});
async function commitOfTag(client, { repository, tag }) {
    const { owner, repo: name } = splitName(repository);
    const answer = parseAnswer(answerSchema, await client.graphql({
        document: commitOfTagDocument,
        variables: { owner, name, tag: `refs/tags/${tag}` },
        needs: `contents: read for ${repository}`,
        tolerates: ({ type, path }) => type === "NOT_FOUND" && path.length === 1,
    }));
    if (answer.repository === null)
        return { kind: "hidden" };
    const found = answer.repository.ref?.target;
    const target = found?.target ?? found;
    // A tag of a tag, or of a file, is nobody's release.
    return target?.__typename === "Commit" ? { kind: "found", commit: target.oid } : { kind: "absent" };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commits-touching.ts




const commitsSchema = dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({ sha: dist/* string */.YjP(), commit: dist/* object */.Ikc({ message: dist/* string */.YjP() }) }), dist/* transform */.pdi(({ sha, commit }) => ({ hash: sha, message: commit.message }))));
/** https://docs.github.com/rest/commits/commits#list-commits */
async function commitsTouching(client, repository, { tip, path, page }) {
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/commits",
        parameters: {
            ...splitName(repository),
            sha: tip,
            ...(path === undefined ? {} : { path }),
            per_page: commitsOnPage,
            page,
        },
        needs: "contents: read",
    });
    return parseAnswer(commitsSchema, data);
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(35194);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/answer.ts

const answer_answerSchema = dist/* object */.Ikc({
    status: dist/* number */.aig(),
    headers: dist/* record */.g1P(dist/* string */.YjP(), dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]))),
    data: dist/* unknown */.L5J(),
});
/** The answer within an error of octokit; undefined where none came. */
function answerWithin(error) {
    const held = dist/* safeParse */.xLC(dist/* object */.Ikc({ response: answer_answerSchema }), error);
    return held.success ? held.output.response : undefined;
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const restProblemsSchema = dist/* object */.Ikc({
    message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    errors: dist/* fallback */.NpB(dist/* array */.YOg(dist/* union */.KCZ([
        dist/* string */.YjP(),
        dist/* pipe */.FsL(dist/* object */.Ikc({
            message: dist/* optional */.lqM(dist/* string */.YjP()),
            field: dist/* optional */.lqM(dist/* string */.YjP()),
            code: dist/* optional */.lqM(dist/* string */.YjP()),
        }), dist/* transform */.pdi(({ message, field, code }) => message ?? [field, code].filter(Boolean).join(" "))),
    ])), []),
});
const graphqlProblemsSchema = dist/* object */.Ikc({
    errors: dist/* array */.YOg(dist/* object */.Ikc({
        type: dist/* optional */.lqM(dist/* string */.YjP()),
        message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        path: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String))), []),
    })),
});
/** What GitHub complains about in an answer; nothing where all is well. */
function problemsIn({ status, data }) {
    if (status < 400) {
        const graphql = dist/* safeParse */.xLC(graphqlProblemsSchema, data);
        return graphql.success
            ? graphql.output.errors.map(({ type, message, path }) => ({ type, message, path }))
            : [];
    }
    const rest = dist/* safeParse */.xLC(restProblemsSchema, data);
    if (!rest.success)
        return [];
    return [rest.output.message, ...rest.output.errors].map((message) => ({
        type: undefined,
        message,
        path: [],
    }));
}
/** A header's text. */
function headerOf({ headers }, name) {
    const value = headers[name];
    return value === undefined ? undefined : String(value);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/client.ts







function createGitHubClient(options) {
    if (options.token === "")
        throw noToken();
    const octokit = new dist_src/* Octokit */.E({
        auth: options.token,
        baseUrl: withoutSlash(options.api),
        userAgent: "coreason-ai/release-actions",
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    octokit.hook.wrap("request", async (send, endpoint) => {
        const isWrite = changes(endpoint);
        const answer = await options.policy(async (signal) => {
            // Changed in place: the hook that adds the token is handed the very same object, whatever is sent on from here.
            // A redirected POST would become a GET: `fetch` follows browsers in that.
            Object.assign(endpoint.request, { signal, redirect: isWrite ? "manual" : "follow" });
            const received = await send(endpoint);
            const data = received.data;
            return { ...received, data: data instanceof ReadableStream ? await bytesOf(data) : data };
        }, isWrite);
        return { url: "", ...answer };
    });
    /** Names the permissions that are needed, and makes sure that no error quotes the token. */
    async function ask(needs, parameters) {
        try {
            return await octokit.request(parameters);
        }
        catch (error) {
            throw error instanceof GitHubFailure ? failureOf(error.facts, needs) : error;
        }
    }
    function failureOf(facts, needs) {
        return new GitHubFailure({ ...facts, problems: facts.problems.map(withoutToken) }, needs);
    }
    function withoutToken(problem) {
        return { ...problem, message: problem.message.replaceAll(options.token, "***") };
    }
    return {
        async graphql({ document, variables, needs, tolerates = () => false }) {
            const answer = await ask(needs, {
                method: "POST",
                url: options.graphql,
                query: document,
                variables,
            });
            const all = problemsIn(answer).map(withoutToken);
            const problems = all.filter((problem) => !tolerates(problem, all));
            if (problems.length > 0) {
                const facts = { status: 200, acceptedPermissions: undefined, wantsSignOn: false };
                throw failureOf({ ...facts, problems }, needs);
            }
            return parseAnswer(dist/* object */.Ikc({ data: dist/* unknown */.L5J() }), answer.data).data;
        },
        rest: ({ method, route, parameters, needs, asBytes = false }) => ask(needs, {
            ...parameters,
            method,
            url: route,
            headers: {
                accept: asBytes ? "application/vnd.github.raw+json" : "application/vnd.github+json",
                "x-github-api-version": "2022-11-28",
            },
            // octokit would decode a raw file as text where its type names a character set.
            request: { parseSuccessResponseBody: !asBytes },
        }),
    };
}
/** Everything does but a GET and a GraphQL query, which is a POST. */
function changes({ method, query }) {
    return method !== "GET" && query?.startsWith("query") !== true;
}
function ignore() {
    // octokit prints warnings on standard error, which belongs to the log of the program around it.
}
async function bytesOf(stream) {
    return new Uint8Array(await new Response(stream).arrayBuffer());
}
function noToken() {
    return new errors/* UsageError */.eb({
        code: "github-token",
        expected: "a token for GitHub",
        found: "an empty one",
        fix: "Give the token of a GitHub App's installation, or a personal access token.",
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-tree.ts





/**
 * What a tree may hold as text beside its entries, in bytes: GitHub was seen to run out of time above 2.5 MB
 * (codesandbox/codesandbox-client#8614).
 */
const inlineSize = 2_400_000;
const createdSchema = dist/* object */.Ikc({ sha: dist/* string */.YjP() });
const commitSchema = dist/* object */.Ikc({ tree: createdSchema });
/**
 * A tree and a commit, on no branch yet. Without an author and a committer the commit is the token's, and GitHub signs it where the
 * token is an App's. What is too large to stand in the tree, or no text, takes one more request for each file.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
async function createTreeCommit(client, recent, request) {
    const { repository, parent, message, files, needs } = request;
    const create = async (route, parameters) => {
        const { data } = await client.rest({
            method: "POST",
            route: `/repos/{owner}/{repo}/git/${route}`,
            parameters: { ...splitName(repository), ...parameters },
            needs,
        });
        return parseAnswer(createdSchema, data).sha;
    };
    const createTree = async (inline) => {
        const tree = [];
        for (const file of files) {
            const { path, mode, bytes } = file;
            const content = inline.has(file)
                ? { content: Buffer.from(bytes).toString("utf8") }
                : {
                    sha: await create("blobs", {
                        content: Buffer.from(bytes).toString("base64"),
                        encoding: "base64",
                    }),
                };
            tree.push({ path, mode, type: "blob", ...content });
        }
        return create("trees", { base_tree: base, tree });
    };
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { ...splitName(repository), commit_sha: parent },
        needs: "contents: read",
    });
    const base = parseAnswer(commitSchema, data).tree.sha;
    let tree;
    try {
        tree = await createTree(inlineFiles(files));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure) || !error.says(/request timed out|too large/i))
            throw error;
        tree = await createTree(new Set());
    }
    const commit = await create("commits", { message, tree, parents: [parent] });
    recent.note(commit);
    return commit;
}
/** As many as there is room for, in their order. */
function inlineFiles(files) {
    const inline = new Set();
    let room = inlineSize;
    for (const file of files) {
        if (!isText(file.bytes) || file.bytes.length > room)
            continue;
        inline.add(file);
        room -= file.bytes.length;
    }
    return inline;
}
/** What JSON can carry as it is, byte for byte. */
function isText(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-on-branch.ts







/** More than this in one request makes GitHub run out of time. In bytes. */
const modestSize = 4_000_000;
/**
 * Commits files through the API. `createCommitOnBranch` is one request, and GitHub signs what it makes for every kind of
 * token, but it writes plain files on top of a branch and nothing else.
 */
async function commit(client, recent, request) {
    const needs = needsOf(request);
    const { parent, expected, repositoryId, branch: name } = request;
    if (isPlain(request) && parent === expected)
        return commitPlainFiles(client, recent, { ...request, needs });
    const made = await createTreeCommit(client, recent, { ...request, needs });
    const isForced = parent !== expected;
    await moveBranch(client, recent, { repositoryId, name, expected, commit: made, isForced, needs });
    return made;
}
/** Likewise, where a pull request is opened next: what takes a tree leaves the move of the branch to that. */
async function prepareCommit(client, recent, request) {
    const { repositoryId, branch: name, expected, parent, isLeftover = false } = request;
    const needs = needsOf(request);
    const isOnTop = expected === undefined || expected === parent || isLeftover;
    if (!isPlain(request) || !isOnTop) {
        const made = await createTreeCommit(client, recent, { ...request, needs });
        const isForced = expected !== undefined && expected !== parent;
        return { commit: made, move: { expected, commit: made, isForced } };
    }
    if (expected === undefined) {
        await createBranch(client, recent, { repositoryId, name, commit: parent });
    }
    else if (expected !== parent) {
        await moveBranch(client, recent, { repositoryId, name, expected, commit: parent, isForced: true, needs });
    }
    const made = await commitPlainFiles(client, recent, { ...request, expected: parent, needs });
    return { commit: made, move: undefined };
}
function needsOf({ files }) {
    return files.some(({ path }) => path.startsWith(".github/workflows/"))
        ? "contents: write and workflows: write"
        : "contents: write";
}
function isPlain({ files }) {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return files.every(({ mode }) => mode === "100644") && size <= modestSize;
}
const committedSchema = dist/* object */.Ikc({
    createCommitOnBranch: dist/* object */.Ikc({ commit: dist/* object */.Ikc({ oid: dist/* string */.YjP() }) }),
});
/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
async function commitPlainFiles(client, recent, request) {
    const { repositoryId, branch, expected, files, needs } = request;
    const thing = branchThing(repositoryId, branch);
    const input = {
        branch: { repositoryNameWithOwner: request.repository, branchName: branch },
        expectedHeadOid: expected,
        message: splitMessage(request.message),
        fileChanges: {
            additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString("base64") })),
        },
    };
    try {
        const data = await recent.after({ thing, commit: expected }, () => client.graphql({ document: commitDocument, variables: { input }, needs }));
        const { oid } = parseAnswer(committedSchema, data).createCommitOnBranch.commit;
        recent.note(thing, oid);
        return oid;
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        throw await movedOr(client, { repositoryId, name: branch, expected }, error);
    }
}
/** GitHub joins both with an empty line. */
function splitMessage(message) {
    const [headline = "", ...rest] = message.split("\n");
    const body = rest.join("\n").trim();
    return body === "" ? { headline } : { headline, body };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/auto-merge-refusals.ts

/** GitHub has one type for all of these, `UNPROCESSABLE`: the words are all there is. */
const refusals = [
    { says: /in clean status/i, next: () => ({ kind: "merge" }) },
    { says: /already enabled/i, next: () => ({ kind: "enabled" }) },
    { says: /in (?:unstable|unknown) status/i, next: (reason) => ({ kind: "again", reason }) },
    {
        says: /auto[- ]merge is not allowed/i,
        next: () => ({
            kind: "unavailable",
            reason: 'the repository does not allow it (Settings, General, "Allow auto-merge")',
        }),
    },
    {
        says: /protected branch rules not configured/i,
        next: () => ({ kind: "unavailable", reason: "the base branch has no rule that it could wait for" }),
    },
    {
        says: /in (?:draft|dirty|behind|blocked) status|is (?:a|in) draft|merge method|can't enable auto-merge/i,
        next: (reason) => ({ kind: "unavailable", reason }),
    },
];
/** What an answer means that has a problem with auto-merge, and only with that. */
function autoMergeAfter(failure) {
    const { problems } = failure.facts;
    if (problems.some(({ path }) => path[0] !== "enablePullRequestAutoMerge"))
        return { kind: "failed" };
    const refusal = refusals.find(({ says }) => failure.says(says));
    return refusal?.next(wordsOf(failure.facts)) ?? { kind: "failed" };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/decoration.ts

const findLabelDocument = `query FindLabel($repository: ID!, $name: String!) {
  node(id: $repository) { ... on Repository { label(name: $name) { id } } }
}
`;
const addLabels = {
    variable: "$labels: AddLabelsToLabelableInput!",
    field: "addLabelsToLabelable(input: $labels) { clientMutationId }",
};
const enableAutoMerge = {
    variable: "$autoMerge: EnablePullRequestAutoMergeInput!",
    field: "enablePullRequestAutoMerge(input: $autoMerge) { clientMutationId }",
};
const addLabelsDocument = mutation("AddLabels", [addLabels]);
const enableAutoMergeDocument = mutation("EnableAutoMerge", [enableAutoMerge]);
const addLabelsAndEnableAutoMergeDocument = mutation("AddLabelsAndEnableAutoMerge", [
    addLabels,
    enableAutoMerge,
]);
const mergeDocument = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { clientMutationId }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/auto-merge.ts




const autoMergeNeeds = "contents: write, issues: write and pull-requests: write";
const methods = { squash: "SQUASH", rebase: "REBASE", merge: "MERGE" };
/** Milliseconds between questions while GitHub works out whether a pull request can be merged. */
const pauses = [2000, 4000, 8000];
function mergeInput(pullRequestId, { method, head }) {
    return { pullRequestId, mergeMethod: methods[method], expectedHeadOid: head };
}
/**
 * What became of auto-merge that was asked for once, `failure` being the answer: it may have to be asked for again, or there is
 * nothing to wait for, and then the pull request is merged.
 */
async function settleAutoMerge(client, context, { input, failure: first }) {
    let failure = first;
    for (let tries = 0; failure !== undefined; tries += 1) {
        const next = autoMergeAfter(failure);
        if (next.kind === "merge")
            return merge(client, input);
        if (next.kind === "failed")
            throw failure;
        if (next.kind !== "again")
            return next;
        const pause = pauses[tries];
        if (pause === undefined)
            return { kind: "unavailable", reason: next.reason };
        await context.clock.sleep(pause, context.signal);
        failure = await askForAutoMerge(client, context, input);
    }
    return { kind: "enabled" };
}
/** Asks once. */
function askForAutoMerge(client, { recent }, input) {
    return failureOf(() => recent.after({ thing: input.pullRequestId }, () => client.graphql({
        document: enableAutoMergeDocument,
        variables: { autoMerge: input },
        needs: autoMergeNeeds,
    })));
}
/** GitHub's definite no, as a value. */
async function failureOf(act) {
    try {
        await act();
        return undefined;
    }
    catch (error) {
        if (error instanceof GitHubFailure)
            return error;
        throw error;
    }
}
/** It could be merged at once, and the user asked for it to be merged as soon as it can be. */
async function merge(client, input) {
    const failure = await failureOf(() => client.graphql({ document: mergeDocument, variables: { input }, needs: autoMergeNeeds }));
    if (failure === undefined)
        return { kind: "merged" };
    if (isExplained(failure))
        throw failure;
    return { kind: "unavailable", reason: wordsOf(failure.facts) };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/labels.ts

/** `label0`, `label1` and so on, from the variables `input0`, `input1`. */
function createLabels(count) {
    return Array.from({ length: count }, (_, index) => ({
        variable: `$input${index}: CreateLabelInput!`,
        field: `label${index}: createLabel(input: $input${index}) { label { id } }`,
    }));
}
/** Several labels in one request. */
function createLabelsDocument(count) {
    return mutation("CreateLabels", createLabels(count));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/labels.ts




const labelSchema = dist/* object */.Ikc({ id: dist/* string */.YjP() });
const labels_createdSchema = dist/* object */.Ikc({ label: labelSchema });
const foundSchema = dist/* object */.Ikc({ node: dist/* object */.Ikc({ label: labelSchema }) });
/** Blue, as GitHub's own label for dependencies. */
const color = "0366d6";
/** Names of labels that the repository lacks. */
function labelsToMake(labels) {
    return [...labels].flatMap(([name, id]) => (id === undefined ? [name] : []));
}
/** Node ids of those that it has. */
function knownLabels(labels) {
    return [...labels.values()].filter((id) => id !== undefined);
}
/** What makes labels of these names, as the variables of {createLabelsDocument}. */
function labelInputs(repositoryId, names) {
    return Object.fromEntries(names.map((name, index) => [`input${index}`, { repositoryId, name, color }]));
}
/** What is not made beside a pull request is made, or complained about, when the labels are added. */
function isAboutNewLabel({ path }) {
    return /^label\d+$/.test(path[0] ?? "");
}
/** The node ids of the labels that an answer says were made, by name. */
function labelsMade(data, names) {
    const made = parseAnswer(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), data);
    return new Map(names.flatMap((name, index) => {
        const answer = dist/* safeParse */.xLC(labels_createdSchema, made[`label${index}`]);
        return answer.success ? [[name, answer.output.label.id]] : [];
    }));
}
/** Makes labels, all in one request, and returns their node ids; of one that somebody else has just made, that one's. */
async function labels_createLabels(client, repositoryId, names) {
    if (names.length === 0)
        return [];
    const data = await client.graphql({
        document: createLabelsDocument(names.length),
        variables: labelInputs(repositoryId, names),
        needs: "issues: write and pull-requests: write",
        tolerates: ({ message }) => /already (?:been taken|exists)/i.test(message),
    });
    const made = labelsMade(data, names);
    return Promise.all(names.map(async (name) => made.get(name) ?? (await findLabel(client, repositoryId, name))));
}
async function findLabel(client, repository, name) {
    const data = await client.graphql({
        document: findLabelDocument,
        variables: { repository, name },
        needs: "issues: read",
    });
    return parseAnswer(foundSchema, data).node.label.id;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/decorate-pull-request.ts



async function decoratePullRequest(client, context, { repositoryId, pullRequest, labels, autoMerge }) {
    const made = await labels_createLabels(client, repositoryId, labelsToMake(labels));
    const labelIds = [...knownLabels(labels), ...made];
    const labelInput = { labelableId: pullRequest, labelIds };
    const ask = (document, variables) => context.recent.after({ thing: pullRequest }, () => client.graphql({ document, variables, needs: autoMergeNeeds }));
    if (autoMerge === undefined) {
        if (labelIds.length > 0)
            await ask(addLabelsDocument, { labels: labelInput });
        return { kind: "not-asked" };
    }
    const input = mergeInput(pullRequest, autoMerge);
    // The labels are there after the first time, even where auto-merge is refused.
    const failure = labelIds.length === 0
        ? await askForAutoMerge(client, context, input)
        : await failureOf(() => ask(addLabelsAndEnableAutoMergeDocument, { labels: labelInput, autoMerge: input }));
    return settleAutoMerge(client, context, { input, failure });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/installed.ts



const installedSchema = dist/* object */.Ikc({
    repository_selection: dist/* optional */.lqM(dist/* string */.YjP()),
    repositories: dist/* array */.YOg(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })),
});
/** Undefined for a token of a person. https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
async function installed(client) {
    try {
        const { data } = await client.rest({
            method: "GET",
            route: "/installation/repositories",
            parameters: { per_page: 100 },
            needs: "an App's token",
        });
        const { repository_selection: selection, repositories } = parseAnswer(installedSchema, data);
        return {
            repositories: repositories.map(({ full_name: name }) => name),
            isEverywhere: selection === "all",
        };
    }
    catch (error) {
        if (error instanceof GitHubFailure)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/viewer.ts
/** Whom the token belongs to. */
const viewerDocument = `query Viewer { viewer { login } }`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/visibility.ts





/** @throws {GitHubFailure} */
async function visibilityOf(client, repository) {
    const needs = "metadata: read";
    const data = await client.graphql({ document: viewerDocument, variables: {}, needs });
    const { viewer } = parseAnswer(dist/* object */.Ikc({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) }), data);
    try {
        const answer = await client.rest({
            method: "GET",
            route: "/repos/{owner}/{repo}",
            parameters: splitName(repository),
            needs,
        });
        const { archived } = parseAnswer(dist/* object */.Ikc({ archived: dist/* optional */.lqM(dist/* boolean */.zMY(), false) }), answer.data);
        return { viewer: viewer.login, repository: archived ? "archived" : "seen" };
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        return { viewer: viewer.login, repository: "hidden" };
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/explain-dispatch-failure.ts






/**
 * Why an event was not taken. GitHub says "Not Found" of what is missing, of what the token may not see and of what it may not
 * do; so who the token is and what it sees is asked.
 */
async function explainDispatchFailure(client, repository, failure) {
    const { status } = failure.facts;
    if (status === 422)
        return unprocessable(repository, failure);
    if (status >= 300 && status < 400)
        return moved(repository, failure);
    if (status !== 404 && status !== 403)
        return translateFailure(failure);
    try {
        return await explainNo(client, repository, failure);
    }
    catch (error) {
        // A token that may not even ask who it is: then GitHub's own words are all there is.
        if (error instanceof GitHubFailure)
            return translateFailure(failure);
        throw error;
    }
}
async function explainNo(client, repository, failure) {
    const { viewer, repository: seen } = await visibilityOf(client, repository);
    if (viewer === "github-actions[bot]") {
        const own = await installed(client);
        if (own?.repositories.some((name) => isSame(name, repository)) !== true)
            return foreignToken(repository);
    }
    if (seen === "archived")
        return translateFailure(failure);
    if (seen === "seen") {
        const isWorkflow = failure.facts.status === 404 && failure.needs === "actions: write";
        return isWorkflow ? workflowMissing(repository, failure) : translateFailure(failure);
    }
    const reach = await installed(client);
    const known = (reach?.repositories ?? []).filter((name) => isSame(ownerOf(name), ownerOf(repository)));
    return reach?.isEverywhere === true && known.length > 0
        ? missing(repository, failure, known)
        : explain_dispatch_failure_hidden(repository, failure, reach !== undefined);
}
function unprocessable(repository, failure) {
    const [code, fix] = [
        {
            says: /event_type/,
            is: ["event-type-refused", "Give `event-type` 1 to 100 characters."],
        },
        {
            says: /no ref found/i,
            is: ["reference-missing", "Name a branch or tag of that repository in `workflow`."],
        },
        {
            says: /workflow_dispatch' trigger|unexpected inputs|required input|cannot trigger/i,
            is: [
                "workflow-not-dispatchable",
                "The workflow needs `on: workflow_dispatch` with the one input `payload`, of type string.",
            ],
        },
    ].find(({ says }) => failure.says(says))?.is ??
        [
            "payload-refused",
            "A payload has at most 10 properties at its top and is smaller than 64 KB. Is something about `details`?",
        ];
    return new errors/* Refusal */.P_({
        code,
        expected: `${repository} to take the event`,
        found: wordsOf(failure.facts),
        fix,
    });
}
function moved(repository, failure) {
    return new errors/* Refusal */.P_({
        code: "repository-moved",
        expected: `a repository ${repository}`,
        found: `${wordsOf(failure.facts)}: it has another name`,
        fix: "Write its present name in `repository`.",
    });
}
function foreignToken(repository) {
    return new errors/* UsageError */.eb({
        code: "workflow-token",
        expected: `a token that may start workflows in ${repository}`,
        found: "the GITHUB_TOKEN of a workflow run of another repository, which reaches nothing but its own",
        fix: "Make a token with actions/create-github-app-token (owner, and this repository) and pass it as `token`.",
    });
}
function workflowMissing(repository, failure) {
    return new errors/* Refusal */.P_({
        code: "workflow-missing",
        expected: `the workflow on the branch that is named, in ${repository}`,
        found: wordsOf(failure.facts),
        fix: "Name its file in `workflow`, such as promote.yml. Otherwise the token lacks `actions: write` there.",
    });
}
function missing(repository, failure, known) {
    const near = (0,nearest_name/* nearestName */.q)(repository, known);
    return new errors/* Refusal */.P_({
        code: "repository-missing",
        expected: `a repository ${repository}`,
        found: `${wordsOf(failure.facts)}: the App is installed on every repository of ${ownerOf(repository)}, and this is none of them`,
        fix: near === undefined ? "Correct `repository`." : `Did you mean ${near}? Correct \`repository\`.`,
    });
}
function explain_dispatch_failure_hidden(repository, failure, isApp) {
    const there = `Check the name; if it is right, the token cannot see it.`;
    return new errors/* Refusal */.P_({
        code: "repository-hidden",
        expected: `a repository ${repository} that the token can see`,
        found: `${wordsOf(failure.facts)}: GitHub does not tell a repository that is missing from one that is hidden`,
        fix: isApp
            ? `${there} Add it to the repositories of the App's installation, and to those the token is made for.`
            : `${there} Give the token's owner access, and a fine-grained token this repository.`,
    });
}
function ownerOf(name) {
    return name.split("/")[0] ?? "";
}
function isSame(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/explained.ts


/** Carries out what concerns the workflows of a repository; a "no" is looked into before it is told. */
async function explained(client, repository, act) {
    try {
        return await act();
    }
    catch (error) {
        throw error instanceof GitHubFailure ? await explainDispatchFailure(client, repository, error) : error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/dispatches.ts




/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
async function sendEvent(client, repository, { type, payload }) {
    await explained(client, repository, () => client.rest({
        method: "POST",
        route: "/repos/{owner}/{repo}/dispatches",
        parameters: { ...splitName(repository), event_type: type, client_payload: payload },
        needs: "contents: write",
    }));
}
const startedSchema = dist/* object */.Ikc({ workflow_run_id: dist/* number */.aig(), html_url: dist/* string */.YjP() });
/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event */
async function startWorkflow(client, repository, { workflow, reference, inputs }) {
    const { status, data } = await explained(client, repository, async () => client.rest({
        method: "POST",
        route: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        parameters: {
            ...splitName(repository),
            workflow_id: workflow,
            ref: reference ?? (await defaultBranchOf(client, repository)),
            inputs,
            return_run_details: true,
        },
        needs: "actions: write",
    }));
    // A server that does not know `return_run_details` answers as it always did.
    if (status === 204)
        return undefined;
    const { workflow_run_id: id, html_url: url } = parseAnswer(startedSchema, data);
    return { id, url };
}
/** GitHub takes no start without a branch or a tag. https://docs.github.com/rest/repos/repos#get-a-repository */
async function defaultBranchOf(client, repository) {
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}",
        parameters: splitName(repository),
        needs: "metadata: read",
    });
    return parseAnswer(dist/* object */.Ikc({ default_branch: dist/* string */.YjP() }), data).default_branch;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/look.ts
/** How many of everything one look shows. 26 repositories stay far below the limits on nodes and points. */
const lookLimits = {
    history: 20,
    /** What is committed there by people must not push what is ours out of sight. */
    defaultHistory: 50,
    /** Of the open pull request, of which most is asked; more than 100 is refused. */
    open: { commits: 100, comments: 100, labels: 100 },
    /** Of each of those that ended: what they brought is in their commits. */
    ended: { pullRequests: 50, commits: 50 },
    tags: 100,
    releases: 5,
};
/** How many a page holds at most where a look did not show enough. */
const pageSize = 100;
/** Ten pages are a thousand: whoever crowds out more than that is no accident. */
const look_mostPages = 10;
/**
 * Everything a cascade asks about repositories, `repository0` and so on. What differs between two such documents is how
 * many repositories and labels there are; the names are variables.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function lookDocument({ repositories, labels, pullRequests = true, defaultHistory = false, }) {
    const repositoryNumbers = Array.from({ length: repositories }, (_, index) => index);
    const labelNumbers = Array.from({ length: labels }, (_, index) => index);
    const variables = [
        ...(repositories === 0 ? [] : pullRequests ? ["$branch: String!", "$ref: String!"] : ["$ref: String!"]),
        ...(repositories === 0 ? [] : labelNumbers.map((index) => `$label${index}: String!`)),
        ...repositoryNumbers.map((index) => `$owner${index}: String!, $name${index}: String!, $tags${index}: String`),
    ];
    const fields = repositoryNumbers.map((index) => `repository${index}: repository(owner: $owner${index}, name: $name${index}) { ...RepositoryState ${tagsField(index)}${defaultHistory ? historyField : ""} }`);
    const head = `query Look${variables.length === 0 ? "" : `(${variables.join(", ")})`}`;
    const query = `${head} {\n  viewer { login }\n  ${fields.join("\n  ")}\n}\n`;
    if (repositories === 0)
        return query;
    const labelFields = labelNumbers.map((index) => `label${index}: label(name: $label${index}) { id }`);
    const fragment = repositoryFragment(labelFields, pullRequests);
    const folder = pullRequests || defaultHistory ? topFolderFragment : "";
    return query + fragment + (pullRequests ? pullRequestFragment : "") + folder + commitFragment;
}
const historyField = `
    recent: defaultBranchRef {
      target {
        ... on Commit {
          history(first: ${lookLimits.defaultHistory}) {
            nodes { ...BranchCommit ...TopFolder author { user { login } } }
          }
        }
      }
    }`;
function tagsField(index) {
    const order = "orderBy: { field: TAG_COMMIT_DATE, direction: DESC }";
    return `tags: refs(refPrefix: "refs/tags/", query: $tags${index}, first: ${lookLimits.tags}, ${order}) {
    ${tagFields}
  }`;
}
const tagFields = `pageInfo { hasNextPage endCursor }
    nodes { name target { ...TagTarget ... on Tag { tagged: target { ...TagTarget } } } }`;
const newestFirst = "orderBy: { field: CREATED_AT, direction: DESC }";
/**
 * A pull request of a fork can have a branch of the same name, so anybody could crowd out ours: the open one is asked for
 * by way of the branch, which belongs to this repository. A merged one must be found by name, because its branch may be gone.
 */
function repositoryFragment(labels, pullRequests) {
    const open = `open: associatedPullRequests(first: 1, states: OPEN, ${newestFirst}) { nodes { ...PullRequestState } }`;
    const named = `pullRequests(headRefName: $branch, first: ${lookLimits.ended.pullRequests}, ${newestFirst}) {
    ${endedFields}
  }`;
    return `fragment RepositoryState on Repository {
  id
  nameWithOwner
  isArchived
  viewerPermission
  autoMergeAllowed
  squashMergeAllowed
  rebaseMergeAllowed
  mergeCommitAllowed
  defaultBranchRef { name target { oid } }
  branch: ref(qualifiedName: $ref) {
    target { oid ... on Commit { history(first: ${lookLimits.history}) { nodes { ...BranchCommit } } } }
    ${pullRequests ? open : ""}
  }
  ${pullRequests ? named : ""}
  releases(first: ${lookLimits.releases}, ${newestFirst}) {
    pageInfo { hasNextPage }
    nodes { ${releaseFields} }
  }
  ${labels.join("\n  ")}
}
${tagFragment}`;
}
const releaseFields = "tagName url description isDraft";
const tagFragment = "fragment TagTarget on GitObject { oid ... on Commit { committedDate } }\n";
const endedFields = `pageInfo { hasNextPage endCursor }
    nodes { ...PullRequestFacts commits(last: ${lookLimits.ended.commits}) { ...PullRequestCommits } }`;
const factsFragment = `fragment PullRequestFacts on PullRequest {
  id
  number
  url
  state
  isDraft
  title
  baseRefName
  headRefOid
  isCrossRepository
  closedAt
  mergedAt
  mergeCommit { oid }
}
fragment PullRequestCommits on PullRequestCommitConnection { totalCount nodes { commit { ...BranchCommit } } }
`;
/** The top folders of both sides and of where they part: they may show that it can be merged before GitHub knows. */
const sidesFields = `oldest: commits(first: 1) { nodes { commit { parents(first: 1) { nodes { oid ...TopFolder } } } } }
  baseRef { target { ...TopFolder } }
  headRef { target { oid ...TopFolder } }`;
const topFolderFragment = "fragment TopFolder on Commit { tree { entries { name oid } } }\n";
const pullRequestFragment = `fragment PullRequestState on PullRequest {
  ...PullRequestFacts
  body
  mergeable
  ${sidesFields}
  autoMergeRequest { enabledAt }
  labels(first: ${lookLimits.open.labels}) { nodes { name } }
  commits(last: ${lookLimits.open.commits}) { ...PullRequestCommits }
  comments(last: ${lookLimits.open.comments}) { pageInfo { hasPreviousPage } nodes { body viewerDidAuthor } }
}
${factsFragment}`;
const commitFragment = `fragment BranchCommit on Commit {
  oid
  message
  parents(first: 3) { nodes { oid } }
  author { name email }
  committer { name email }
}
`;
/** Further pull requests from branches of that name, of this repository or of forks, newest first. */
const morePullRequestsDocument = `query MorePullRequests($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, first: ${pageSize}, after: $after, ${newestFirst}) {
      ${endedFields}
    }
  }
}
${factsFragment}${commitFragment}`;
/** Further tags, newest first by the dates of their commits. */
const moreTagsDocument = `query MoreTags($owner: String!, $name: String!, $tags: String, $after: String) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", query: $tags, first: ${pageSize}, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      ${tagFields}
    }
  }
}
${tagFragment}`;
/** One release of each of some repositories, by its tag. */
function releasesDocument(repositories) {
    const numbers = Array.from({ length: repositories }, (_, index) => index);
    const variables = numbers.map((index) => `$owner${index}: String!, $name${index}: String!, $tag${index}: String!`);
    const fields = numbers.map((index) => `repository${index}: repository(owner: $owner${index}, name: $name${index}) { release(tagName: $tag${index}) { ${releaseFields} } }`);
    return `query Releases(${variables.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/comments.ts

/** Comments on a pull request, by its node id: the newest, or those before some that were shown. */
const commentsDocument = `query Comments($pullRequest: ID!, $before: String) {
  node(id: $pullRequest) {
    ... on PullRequest {
      comments(last: ${pageSize}, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { body viewerDidAuthor }
      }
    }
  }
}
`;

;// CONCATENATED MODULE: ./packages/release-model/folder-entries.ts
/** The names that are other in one of two versions of a folder, or there in one alone. */
function changedEntries(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return new Set([...names].filter((name) => before.get(name) !== after.get(name)));
}
/**
 * Whether git merges two sides without looking into any file, because they have changed nothing in common since `from`. Its
 * trivial merge, by the entries of the top folder alone: https://git-scm.com/docs/git-read-tree#_3_way_merge
 */
function areApart({ from, ours, theirs, }) {
    const changed = changedEntries(from, theirs);
    return ![...changedEntries(from, ours)].some((name) => changed.has(name));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/merge-sides.ts



/** The top folder of a commit; undefined where GitHub does not show it. */
const topFolderSchema = dist/* pipe */.FsL(dist/* object */.Ikc({ entries: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), oid: dist/* string */.YjP() }))) }), dist/* transform */.pdi(({ entries }) => entries == null ? undefined : new Map(entries.map(({ name, oid }) => [name, oid]))));
const folderSchema = dist/* object */.Ikc({ tree: dist/* optional */.lqM(topFolderSchema) });
const commitFolderSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP(), ...folderSchema.entries });
/** Where the branch of a pull request begins, and what it and its base have come to since. */
const sidesSchema = dist/* object */.Ikc({
    oldest: dist/* nullish */.cl6(nodesOf(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ parents: nodesOf(commitFolderSchema) }) }))),
    baseRef: dist/* nullish */.cl6(dist/* object */.Ikc({ target: dist/* nullable */.mee(folderSchema) })),
    headRef: dist/* nullish */.cl6(dist/* object */.Ikc({ target: dist/* nullable */.mee(commitFolderSchema) })),
});
/**
 * Whether the top folders alone show that a pull request can be merged. Only where its commits follow each other: a merge among them
 * has brought it to another place of its base.
 */
function isMergedByNames({ oldest, baseRef, headRef }, { commits, isComplete, head }) {
    const [first] = oldest?.flatMap(({ commit }) => commit.parents) ?? [];
    const [start] = commits[0]?.parents ?? [];
    const isLine = isComplete && commits.every(({ parents }) => parents.length === 1);
    if (!isLine || first === undefined || first.oid !== start || headRef?.target?.oid !== head)
        return false;
    const [from, ours, theirs] = [first.tree, headRef.target.tree, baseRef?.target?.tree];
    return from !== undefined && ours !== undefined && theirs !== undefined && areApart({ from, ours, theirs });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-answer.ts



const commit_answer_objectSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP() });
const personSchema = dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* nullable */.mee(dist/* string */.YjP()), email: dist/* nullable */.mee(dist/* string */.YjP()) }));
const commit_answer_commitSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    oid: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    parents: nodesOf(commit_answer_objectSchema),
    author: personSchema,
    committer: personSchema,
}), dist/* transform */.pdi(({ oid, message, parents, author, committer }) => ({
    hash: oid,
    message,
    parents: parents.map((parent) => parent.oid),
    committedBy: committedBy(author, committer),
})));
/** A commit of the default branch; `author` is a login, or the name of a bot, which is its login, too. */
const defaultCommitSchema = dist/* pipe */.FsL(dist/* intersect */.y$5([
    commit_answer_commitSchema,
    dist/* object */.Ikc({
        author: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* nullable */.mee(dist/* string */.YjP()), user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP() })) })),
        tree: dist/* optional */.lqM(topFolderSchema),
    }),
]), dist/* transform */.pdi(({ author, tree, ...commit }) => ({
    ...commit,
    author: author?.user?.login ?? author?.name ?? undefined,
    folder: tree,
})));
/** One of whom the token belongs to, or of somebody else. */
function defaultCommit({ author, ...commit }, viewer) {
    return { ...commit, isOwn: author === viewer };
}
/**
 * What its pages and APIs make, GitHub commits itself. Of a server of one's own only the name is certain:
 * https://github.com/desktop/desktop/pull/13852. A personal token's commits by REST are committed by their author.
 */
function committedBy(author, committer) {
    if (/^GitHub\b/.test(committer?.name ?? ""))
        return "github";
    return author?.name === committer?.name && author?.email === committer?.email ? "author" : "other";
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/mergeability.ts
/** Whether pull requests can be merged, by their node ids. */
const mergeabilityDocument = `query Mergeability($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/mergeability.ts



const mergeableSchema = dist/* picklist */.KIO(["MERGEABLE", "CONFLICTING", "UNKNOWN"]);
const mergeability_words = { MERGEABLE: "mergeable", CONFLICTING: "conflicting", UNKNOWN: "unknown" };
function mergeableState(found) {
    return mergeability_words[found];
}
/** Milliseconds before each question: GitHub begins to find out when it is asked for the first time, which a look has done. */
const mergeability_pauses = [1000, 3000];
/** How many nodes one request may name. */
const mergeability_atOnce = 100;
const mergeability_answerSchema = dist/* object */.Ikc({
    nodes: dist/* array */.YOg(dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* string */.YjP(), mergeable: mergeableSchema }))),
});
/**
 * Pull requests that are gone stay unknown. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
async function mergeability(client, { clock, signal }, pullRequests) {
    const known = new Map(pullRequests.map((id) => [id, "unknown"]));
    for (const pause of mergeability_pauses) {
        const open = pullRequests.filter((id) => known.get(id) === "unknown");
        if (open.length === 0)
            break;
        await clock.sleep(pause, signal);
        for (let from = 0; from < open.length; from += mergeability_atOnce) {
            const data = await client.graphql({
                document: mergeabilityDocument,
                variables: { ids: open.slice(from, from + mergeability_atOnce) },
                needs: "pull-requests: read",
                tolerates: ({ type }) => type === "NOT_FOUND",
            });
            for (const node of parseAnswer(mergeability_answerSchema, data).nodes) {
                if (node !== null)
                    known.set(node.id, mergeableState(node.mergeable));
            }
        }
    }
    return known;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/look-answer.ts





const endedSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    number: dist/* number */.aig(),
    url: dist/* string */.YjP(),
    state: dist/* picklist */.KIO(["OPEN", "MERGED", "CLOSED"]),
    isDraft: dist/* boolean */.zMY(),
    title: dist/* string */.YjP(),
    baseRefName: dist/* string */.YjP(),
    headRefOid: dist/* string */.YjP(),
    isCrossRepository: dist/* boolean */.zMY(),
    closedAt: dist/* nullable */.mee(dateSchema),
    mergedAt: dist/* nullable */.mee(dateSchema),
    mergeCommit: dist/* nullable */.mee(commit_answer_objectSchema),
    commits: dist/* intersect */.y$5([
        dist/* object */.Ikc({ totalCount: dist/* number */.aig() }),
        dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* nullable */.mee(dist/* object */.Ikc({ commit: commit_answer_commitSchema }))) }),
    ]),
});
const commentSchema = dist/* object */.Ikc({ body: dist/* string */.YjP(), viewerDidAuthor: dist/* boolean */.zMY() });
const openSchema = dist/* object */.Ikc({
    ...endedSchema.entries,
    body: dist/* string */.YjP(),
    mergeable: mergeableSchema,
    ...sidesSchema.entries,
    autoMergeRequest: dist/* nullable */.mee(dist/* object */.Ikc({})),
    labels: dist/* nullable */.mee(nodesOf(dist/* object */.Ikc({ name: dist/* string */.YjP() }))),
    comments: dist/* object */.Ikc({
        pageInfo: dist/* object */.Ikc({ hasPreviousPage: dist/* boolean */.zMY() }),
        nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(commentSchema))),
    }),
});
const pageInfoSchema = dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) });
function pageOf(schema) {
    return dist/* pipe */.FsL(dist/* object */.Ikc({ nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(schema))), pageInfo: pageInfoSchema }), dist/* transform */.pdi(({ nodes, pageInfo }) => ({
        items: (nodes ?? []).filter((node) => node !== null),
        after: pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? undefined) : undefined,
    })));
}
const tagTargetSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP(), committedDate: dist/* optional */.lqM(dateSchema) });
const tagSchema = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    target: dist/* nullable */.mee(dist/* object */.Ikc({ ...tagTargetSchema.entries, tagged: dist/* optional */.lqM(tagTargetSchema) })),
});
const releaseSchema = dist/* object */.Ikc({
    tagName: dist/* string */.YjP(),
    url: dist/* string */.YjP(),
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    isDraft: dist/* boolean */.zMY(),
});
const repositorySchema = dist/* looseObject */._H3({
    id: dist/* string */.YjP(),
    nameWithOwner: dist/* string */.YjP(),
    isArchived: dist/* boolean */.zMY(),
    viewerPermission: dist/* nullable */.mee(dist/* string */.YjP()),
    autoMergeAllowed: dist/* boolean */.zMY(),
    squashMergeAllowed: dist/* boolean */.zMY(),
    rebaseMergeAllowed: dist/* boolean */.zMY(),
    mergeCommitAllowed: dist/* boolean */.zMY(),
    defaultBranchRef: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP(), target: dist/* nullable */.mee(commit_answer_objectSchema) })),
    // Left out where nobody asked for it.
    recent: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ target: dist/* nullable */.mee(dist/* object */.Ikc({ history: dist/* optional */.lqM(nodesOf(defaultCommitSchema)) })) }))),
    branch: dist/* nullable */.mee(dist/* object */.Ikc({
        target: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP(), history: dist/* optional */.lqM(nodesOf(commit_answer_commitSchema)) })),
        open: dist/* optional */.lqM(nodesOf(openSchema), { nodes: [] }),
    })),
    // Left out where nobody asked for them.
    pullRequests: dist/* optional */.lqM(pageOf(endedSchema)),
    tags: dist/* nullable */.mee(pageOf(tagSchema)),
    releases: dist/* object */.Ikc({
        pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY() }),
        nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(releaseSchema))),
    }),
});
/**
 * One repository of a look; undefined where there is none to be seen.
 * @throws {ExternalError} `github-failed`.
 */
function parseRepository(data, { labels, viewer }) {
    const found = parseAnswer(dist/* nullable */.mee(repositorySchema), data);
    if (found === null)
        return undefined;
    const { branch, defaultBranchRef, viewerPermission, releases } = found;
    const history = found.recent?.target?.history?.map((commit) => defaultCommit(commit, viewer));
    const labelIds = labels.map((name, index) => {
        const label = parseAnswer(dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* string */.YjP() })), found[`label${index}`]);
        return label === null ? [] : [[name, label.id]];
    });
    const open = (branch?.open ?? []).filter(isOwn).map(openState);
    const state = {
        id: found.id,
        nameWithOwner: found.nameWithOwner,
        isArchived: found.isArchived,
        canPush: viewerPermission === null ? undefined : ["WRITE", "MAINTAIN", "ADMIN"].includes(viewerPermission),
        allowsAutoMerge: found.autoMergeAllowed,
        mergeMethods: [
            ...(found.squashMergeAllowed ? ["squash"] : []),
            ...(found.rebaseMergeAllowed ? ["rebase"] : []),
            ...(found.mergeCommitAllowed ? ["merge"] : []),
        ],
        defaultBranch: defaultBranchRef?.target
            ? {
                name: defaultBranchRef.name,
                head: defaultBranchRef.target.oid,
                ...(history === undefined ? {} : { history }),
            }
            : undefined,
        branch: branch?.target ? { tip: branch.target.oid, history: branch.target.history ?? [] } : undefined,
        pullRequests: eachOnce([...open, ...(found.pullRequests?.items ?? []).filter(isOwn).map(endedState)]),
        hasMorePullRequests: found.pullRequests?.after !== undefined,
        tags: (found.tags?.items ?? []).flatMap(tagState),
        releases: (releases.nodes ?? []).flatMap((node) => (node === null ? [] : releaseNotes(node))),
        hasMoreReleases: releases.pageInfo.hasNextPage,
        labels: new Map(labelIds.flat()),
    };
    return { state, morePullRequests: found.pullRequests?.after, moreTags: found.tags?.after };
}
const morePullRequestsSchema = dist/* object */.Ikc({ repository: dist/* object */.Ikc({ pullRequests: pageOf(endedSchema) }) });
/** @throws {ExternalError} `github-failed`. */
function parseMorePullRequests(data) {
    const { items, after } = parseAnswer(morePullRequestsSchema, data).repository.pullRequests;
    return { items: items.filter(isOwn).map(endedState), after };
}
const moreTagsSchema = dist/* object */.Ikc({ repository: dist/* object */.Ikc({ tags: pageOf(tagSchema) }) });
/** @throws {ExternalError} `github-failed`. */
function parseMoreTags(data) {
    const { items, after } = parseAnswer(moreTagsSchema, data).repository.tags;
    return { items: items.flatMap(tagState), after };
}
/** None of a draft, which nobody else can see. */
function releaseNotes(found) {
    const { tagName, url, description, isDraft } = found;
    return isDraft ? [] : [{ tag: tagName, url, body: description ?? "" }];
}
/** A fork may have a branch of the same name. */
function isOwn({ isCrossRepository }) {
    return !isCrossRepository;
}
/** Each once, as the first of the same is, newest first. */
function eachOnce(found) {
    const known = new Map();
    for (const one of found)
        if (!known.has(one.id))
            known.set(one.id, one);
    return [...known.values()].toSorted((left, right) => right.number - left.number);
}
function openState(found) {
    const ended = endedState(found);
    const mergeable = mergeableState(found.mergeable);
    return {
        ...ended,
        body: found.body,
        mergeable: mergeable === "unknown" && isMergedByNames(found, ended) ? "mergeable" : mergeable,
        hasAutoMerge: found.autoMergeRequest !== null,
        labels: (found.labels ?? []).map(({ name }) => name),
        comments: (found.comments.nodes ?? []).flatMap((node) => node === null ? [] : [{ body: node.body, isOwn: node.viewerDidAuthor }]),
        hasMoreComments: found.comments.pageInfo.hasPreviousPage,
    };
}
function endedState(found) {
    const commits = found.commits.nodes.flatMap((node) => (node === null ? [] : [node.commit]));
    return {
        id: found.id,
        number: found.number,
        url: found.url,
        state: { OPEN: "open", MERGED: "merged", CLOSED: "closed" }[found.state],
        isDraft: found.isDraft,
        title: found.title,
        body: "",
        base: found.baseRefName,
        head: found.headRefOid,
        mergeable: "unknown",
        endedAt: found.closedAt ?? undefined,
        merge: found.mergeCommit === null || found.mergedAt === null
            ? undefined
            : { commit: found.mergeCommit.oid, at: found.mergedAt },
        hasAutoMerge: false,
        labels: [],
        commits,
        isComplete: commits.length === found.commits.totalCount,
        comments: [],
        hasMoreComments: false,
    };
}
/** A tag of something that is no commit, or a tag of a tag, is nobody's release. */
function tagState({ name, target }) {
    const commit = target?.tagged ?? target;
    return commit?.committedDate === undefined
        ? []
        : [{ name, commit: commit.oid, committedAt: commit.committedDate }];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/has-commented.ts





const has_commented_answerSchema = dist/* object */.Ikc({
    node: dist/* nullable */.mee(dist/* object */.Ikc({
        comments: dist/* intersect */.y$5([
            dist/* object */.Ikc({ nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(commentSchema))) }),
            dist/* object */.Ikc({
                pageInfo: dist/* object */.Ikc({ hasPreviousPage: dist/* boolean */.zMY(), startCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
            }),
        ]),
    })),
});
/** Reads from the newest on, and only so far back as the text is not found. */
async function hasCommented(client, pullRequest, text) {
    let before = null;
    for (let page = 0; page < look_mostPages; page += 1) {
        const data = await client.graphql({
            document: commentsDocument,
            variables: { pullRequest, before },
            needs: "pull-requests: read",
        });
        const { nodes, pageInfo } = parseAnswer(has_commented_answerSchema, data).node?.comments ?? gone;
        if (nodes?.some((one) => one?.viewerDidAuthor === true && one.body.includes(text)) === true)
            return true;
        if (!pageInfo.hasPreviousPage)
            return false;
        before = pageInfo.startCursor;
    }
    return false;
}
const gone = { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } };

;// CONCATENATED MODULE: ./packages/ports/github.ts
/** How many repositories one request of a look asks about at most: a release with 100 below it takes four requests. */
const repositoriesPerRequest = 26;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/look-on.ts





/** Pull requests of this repository that are enough, though there are more: those of forks do not count. */
const enoughPullRequests = lookLimits.ended.pullRequests / 5;
/** Reads on where a look was filled with what does not count: pull requests of forks, tags of nightly builds. */
async function lookOn(client, repository, shown, request) {
    const [pullRequests, tags] = await Promise.all([
        morePullRequests(client, repository, shown, request),
        moreTags(client, repository, shown, request),
    ]);
    return { ...shown.state, ...pullRequests, tags };
}
async function morePullRequests(client, repository, { state, morePullRequests: first }, { branch }) {
    let found = state.pullRequests;
    let after = first;
    for (let page = 0; page < look_mostPages && after !== undefined && found.length < enoughPullRequests; page += 1) {
        const next = await pageOfPullRequests(client, { repository, branch }, after);
        found = eachOnce([...found, ...next.items]);
        ({ after } = next);
    }
    return { pullRequests: found, hasMorePullRequests: after !== undefined };
}
/** There is at most one at a time from a branch: what is older than one that ended before `since` ended earlier still. */
async function olderPullRequests(client, { before, since, ...branch }) {
    let found = [];
    let after;
    for (let page = 0; page < look_mostPages && (page === 0 || after !== undefined); page += 1) {
        const next = await pageOfPullRequests(client, branch, after);
        found = eachOnce([...found, ...next.items]);
        ({ after } = next);
        if (found.some(({ endedAt }) => since !== undefined && endedAt !== undefined && endedAt < since))
            break;
    }
    return found.filter(({ number }) => number < before);
}
async function pageOfPullRequests(client, { repository, branch }, after) {
    const { owner, repo } = splitName(repository);
    const data = await client.graphql({
        document: morePullRequestsDocument,
        variables: { owner, name: repo, branch, ...(after === undefined ? {} : { after }) },
        needs: "contents: read and pull-requests: read",
    });
    return parseMorePullRequests(data);
}
async function moreTags(client, repository, { state, moreTags: first }, { tagsWith, tagsUntil }) {
    let found = state.tags;
    let after = first;
    for (let page = 0; page < look_mostPages && after !== undefined; page += 1) {
        if (tagsUntil?.(repository, { ...state, tags: found }) ?? true)
            break;
        const { owner, repo } = splitName(repository);
        const asked = client.graphql({
            document: moreTagsDocument,
            variables: { owner, name: repo, tags: tagsWith?.get(repository) ?? null, after },
            needs: "contents: read",
        });
        // What the look has shown is an answer, too: one repository of many tags is not to stop its siblings.
        const data = await asked.catch(unlessGitHubFailed);
        if (data === undefined)
            break;
        const next = parseMoreTags(data);
        found = [...found, ...next.items];
        ({ after } = next);
    }
    return found;
}
function unlessGitHubFailed(error) {
    if (error instanceof GitHubFailure || error instanceof errors/* ExternalError */.yA)
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/look.ts










/** How many requests are under way at once. */
const look_atOnce = 3;
/** What is tried where a batch was too much for GitHub. */
const smallBatchSize = 5;
async function look_look(client, request) {
    const limit = (0,p_limit/* default */.A)(look_atOnce);
    const names = [...new Set(request.repositories)];
    // The first batch may be empty: whom the token belongs to is asked in any case.
    const batches = names.length === 0 ? [[]] : batchesOf(names, repositoriesPerRequest);
    const looks = await Promise.all(batches.map((batch) => limit(() => lookAtBatch(client, { ...request, repositories: batch }))));
    return {
        viewer: looks[0]?.viewer ?? "",
        repositories: new Map(looks.flatMap(({ repositories }) => [...repositories])),
    };
}
async function lookAtBatch(client, request) {
    try {
        return await lookOnce(client, request);
    }
    catch (error) {
        if (!isTooMuch(error) || request.repositories.length <= smallBatchSize)
            throw error;
    }
    const looks = [];
    for (const repositories of batchesOf(request.repositories, smallBatchSize)) {
        looks.push(await lookOnce(client, { ...request, repositories }));
    }
    return {
        viewer: looks[0]?.viewer ?? "",
        repositories: new Map(looks.flatMap(({ repositories }) => [...repositories])),
    };
}
/**
 * A query used up its time. GitHub says so (https://github.blog/changelog/2025-09-01-graphql-api-resource-limits/), or it ends
 * the request after ten seconds with a 502 or 504, try after try, which from here looks like a server that is down:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts
 */
function isTooMuch(error) {
    if (error instanceof errors/* ExternalError */.yA)
        return error.code === "github-failed" && error.retryable;
    return error instanceof GitHubFailure && error.isOfType("RESOURCE_LIMITS_EXCEEDED");
}
const lookSchema = dist/* looseObject */._H3({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) });
async function lookOnce(client, request) {
    const { repositories, labels, pullRequests = true, defaultHistory = false } = request;
    const data = parseAnswer(lookSchema, await client.graphql({
        document: lookDocument({
            repositories: repositories.length,
            labels: labels.length,
            pullRequests,
            defaultHistory,
        }),
        variables: variablesFor(request),
        needs: pullRequests ? "contents: read and pull-requests: read" : "contents: read",
        tolerates: (problem, all) => isHidden(problem) || isClosedToUs(problem, all, repositories.length),
    }));
    const limit = (0,p_limit/* default */.A)(look_atOnce);
    const looks = repositories.map((name, index) => limit(async () => {
        const shown = parseRepository(data[`repository${index}`], {
            labels,
            viewer: data.viewer.login,
        });
        if (shown === undefined)
            return [name, { kind: "hidden" }];
        return [name, { kind: "found", state: await lookOn(client, name, shown, request) }];
    }));
    return { viewer: data.viewer.login, repositories: new Map(await Promise.all(looks)) };
}
function variablesFor({ repositories, branch, labels, tagsWith = new Map(), pullRequests = true, }) {
    if (repositories.length === 0)
        return {};
    const names = repositories.map(splitName);
    return {
        ...(pullRequests ? { branch } : {}),
        ref: `refs/heads/${branch}`,
        ...numbered("label", labels),
        ...numbered("owner", names.map(({ owner }) => owner)),
        ...numbered("name", names.map(({ repo }) => repo)),
        ...numbered("tags", repositories.map((name) => tagsWith.get(name) ?? null)),
    };
}
/** `label0`, `label1` and so on. */
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}
/** Not found is a whole repository: everything below one is there, or empty. */
function isHidden({ type, path }) {
    return type === "NOT_FOUND" && path.length === 1;
}
/**
 * One repository among others that GitHub keeps from this token, such as a blocked one, stops no sibling. Where it keeps all of them,
 * as an organisation that demands single sign-on does, the run ends with GitHub's words.
 */
function isClosedToUs(problem, all, asked) {
    const isOfRepository = ({ type, path }) => type === "FORBIDDEN" && path.length === 1;
    return isOfRepository(problem) && all.filter(isOfRepository).length < asked;
}
/** As few batches as their size allows, all of about one size: none takes GitHub longer than it must. */
function batchesOf(items, size) {
    const count = Math.ceil(items.length / size);
    const start = (index) => Math.ceil((index * items.length) / count);
    return Array.from({ length: count }, (_, index) => items.slice(start(index), start(index + 1)));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/pull-requests.ts




/*
 * `mergeable` makes GitHub begin to find out whether the pull request can be merged, so that auto-merge, which is asked for
 * next, does not have to be asked for twice: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
const pull_requests_open = {
    variable: "$input: CreatePullRequestInput!",
    field: "createPullRequest(input: $input) { pullRequest { id number url headRefOid mergeable } }",
};
const update = {
    variable: "$update: UpdatePullRequestInput!",
    field: "updatePullRequest(input: $update) { pullRequest { headRefOid mergeable } }",
};
const toDraft = {
    variable: "$draft: ConvertPullRequestToDraftInput!",
    field: "convertPullRequestToDraft(input: $draft) { clientMutationId }",
};
const toReady = {
    variable: "$ready: MarkPullRequestReadyForReviewInput!",
    field: "markPullRequestReadyForReview(input: $ready) { clientMutationId }",
};
/** The pull request, after its branch where that is still to be made or moved, and labels beside it. */
function openPullRequestDocument({ newLabels, branch, }) {
    const first = branch === undefined ? [] : [branch === "create" ? createRef : updateRefs];
    return mutation("OpenPullRequest", [...first, pull_requests_open, ...createLabels(newLabels)]);
}
/** The text, whether it is a draft, labels and auto-merge, as far as they change. */
function updatePullRequestDocument(change) {
    const more = [
        ...(change.labels ? [addLabels] : []),
        ...(change.autoMerge ? [enableAutoMerge] : []),
        ...createLabels(change.newLabels),
    ];
    switch (change.isDraft) {
        case undefined:
            return mutation("UpdatePullRequest", [update, ...more]);
        case true:
            // The text comes last: half done, the pull request must not look like one that a person has made ready.
            return mutation("UpdateToDraft", [toDraft, update, ...more]);
        case false:
            return mutation("UpdateToReady", [update, toReady, ...more]);
    }
}
const commentDocument = `mutation Comment($input: AddCommentInput!) {
  addComment(input: $input) { clientMutationId }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/open-pull-request.ts








const needs = "pull-requests: write";
const needsOfBoth = "contents: write and pull-requests: write";
async function openPullRequest(client, recent, request) {
    const { move } = request;
    const opened = move === undefined ? undefined : await moveAndOpen(client, recent, { ...request, move });
    return opened ?? openAlone(client, recent, request);
}
const pullRequestSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    number: dist/* number */.aig(),
    url: dist/* string */.YjP(),
    headRefOid: dist/* string */.YjP(),
});
const openedSchema = dist/* object */.Ikc({ createPullRequest: dist/* object */.Ikc({ pullRequest: pullRequestSchema }) });
async function openAlone(client, recent, request) {
    const { repositoryId, branch, newLabels = [] } = request;
    const data = await recent.after({ thing: branchThing(repositoryId, branch) }, () => client.graphql({
        document: openPullRequestDocument({ newLabels: newLabels.length }),
        variables: variablesOf(request),
        needs,
        tolerates: isAboutNewLabel,
    }));
    return openedBy(data, request, recent);
}
/**
 * Both in one request; undefined where only the branch is there now. GitHub opens the pull request even where it refuses the branch, so
 * the branch is looked at right before: that of somebody else is to get none.
 */
async function moveAndOpen(client, recent, request) {
    const { repositoryId, branch: name, newLabels = [], move } = request;
    const { expected, commit, isForced } = move;
    const thing = branchThing(repositoryId, name);
    const { tip } = await readTip(client, { repositoryId, name });
    if (tip !== expected)
        throw branchMoved({ name, expected }, tip);
    let data;
    try {
        data = await recent.withCommit(commit, () => client.graphql({
            document: openPullRequestDocument({
                newLabels: newLabels.length,
                branch: expected === undefined ? "create" : "move",
            }),
            variables: {
                ...variablesOf(request),
                branch: expected === undefined
                    ? createInput({ repositoryId, name, commit })
                    : moveInput({ repositoryId, name, expected, commit, isForced }),
            },
            needs: needsOfBoth,
            tolerates: (problem, all) => isAboutNewLabel(problem) || (isEarly(problem) && !all.some(isAboutBranch)),
        }));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure) || expected === undefined)
            throw error;
        if (!lacksUpdateRefs(error))
            throw await movedOr(client, { repositoryId, name, expected }, error);
        await moveBranch(client, recent, {
            repositoryId,
            name,
            expected,
            commit,
            isForced,
            needs: "contents: write",
        });
        return undefined;
    }
    recent.note(thing, commit);
    const { createPullRequest } = parseAnswer(dist/* looseObject */._H3({ createPullRequest: dist/* unknown */.L5J() }), data);
    return createPullRequest === null ? undefined : openedBy(data, request, recent);
}
/** A part of GitHub that has not heard of the branch yet. */
function isEarly(problem) {
    return problem.path[0] === "createPullRequest" && speaksOfThePast(problem);
}
function isAboutBranch({ path }) {
    return path[0] === "createRef" || path[0] === "updateRefs";
}
function variablesOf({ repositoryId, base, branch, title, body, isDraft, newLabels = [] }) {
    return {
        input: { repositoryId, baseRefName: base, headRefName: branch, title, body, draft: isDraft },
        ...labelInputs(repositoryId, newLabels),
    };
}
function openedBy(data, { newLabels = [] }, recent) {
    const { id, number, url, headRefOid } = parseAnswer(openedSchema, data).createPullRequest.pullRequest;
    recent.note(id);
    return { id, number, url, head: headRefOid, labels: labelsMade(data, newLabels) };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/pull-requests.ts







const updatedSchema = dist/* object */.Ikc({
    updatePullRequest: dist/* object */.Ikc({ pullRequest: dist/* object */.Ikc({ headRefOid: dist/* string */.YjP() }) }),
});
async function updatePullRequest(client, context, request) {
    const { id, decoration } = request;
    const newLabels = decoration === undefined ? [] : labelsToMake(decoration.labels);
    // Labels have to be there before they can be added.
    const folded = newLabels.length === 0 ? decoration : undefined;
    const { data, refused } = await pull_requests_update(client, context, { ...request, folded, newLabels });
    const { headRefOid: head } = parseAnswer(updatedSchema, data).updatePullRequest.pullRequest;
    if (decoration === undefined || isOvertaken(decoration, head)) {
        return { head, autoMerge: { kind: "not-asked" } };
    }
    const autoMerge = folded === undefined
        ? await decoratePullRequest(client, context, {
            ...decoration,
            pullRequest: id,
            labels: new Map([...decoration.labels, ...labelsMade(data, newLabels)]),
        })
        : await settled(client, context, { id, autoMerge: folded.autoMerge, refused });
    return { head, autoMerge };
}
/** The text, and what of its decoration can be had in the same request. `refused`: what GitHub says against auto-merge. */
async function pull_requests_update(client, { recent }, request) {
    const { id, title, body, isDraft, decoration, folded, newLabels } = request;
    const labelIds = folded === undefined ? [] : knownLabels(folded.labels);
    const autoMerge = folded?.autoMerge;
    const turn = { pullRequestId: id };
    const refused = [];
    const data = await recent.after({ thing: id }, () => {
        refused.length = 0;
        return client.graphql({
            document: updatePullRequestDocument({
                isDraft,
                labels: labelIds.length > 0,
                autoMerge: autoMerge !== undefined,
                newLabels: newLabels.length,
            }),
            variables: {
                update: { pullRequestId: id, title, body },
                ...(isDraft === undefined ? {} : isDraft ? { draft: turn } : { ready: turn }),
                ...(labelIds.length === 0 ? {} : { labels: { labelableId: id, labelIds } }),
                ...(autoMerge === undefined ? {} : { autoMerge: mergeInput(id, autoMerge) }),
                ...(decoration === undefined ? {} : labelInputs(decoration.repositoryId, newLabels)),
            },
            needs: pull_requests_needsOf(request),
            tolerates: (problem) => {
                const isRefusal = problem.path[0] === "enablePullRequestAutoMerge";
                if (isRefusal)
                    refused.push(problem);
                return isRefusal || isAboutNewLabel(problem) || isAsItWasToBecome(problem);
            },
        });
    });
    return { data, refused };
}
function pull_requests_needsOf({ isDraft, decoration }) {
    if (decoration !== undefined && (decoration.labels.size > 0 || decoration.autoMerge !== undefined)) {
        return autoMergeNeeds;
    }
    return isDraft === undefined ? "pull-requests: write" : "contents: write and pull-requests: write";
}
function isAsItWasToBecome({ message }) {
    return /already (?:a |in )?draft|already ready for review|is not (?:a |in )?draft/i.test(message);
}
function isOvertaken({ autoMerge }, head) {
    return autoMerge !== undefined && autoMerge.head !== head;
}
async function settled(client, context, asked) {
    const { id, autoMerge, refused } = asked;
    if (autoMerge === undefined)
        return { kind: "not-asked" };
    const facts = { status: 200, problems: refused, acceptedPermissions: undefined, wantsSignOn: false };
    const failure = refused.length === 0 ? undefined : new GitHubFailure(facts, autoMergeNeeds);
    return settleAutoMerge(client, context, { input: mergeInput(id, autoMerge), failure });
}
async function comment(client, recent, { subject, body }) {
    await recent.after({ thing: subject }, () => client.graphql({
        document: commentDocument,
        variables: { input: { subjectId: subject, body } },
        needs: "pull-requests: write",
    }));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/read-file.ts





/** https://docs.github.com/rest/repos/contents#get-repository-content: raw, so that files may be large. */
async function readFile(client, file) {
    try {
        const answer = await getContents(client, file, file.path, true);
        // A folder is listed as JSON, whatever was asked for; a file comes in a type of GitHub's own.
        return headerOf(answer, "content-type")?.startsWith("application/json") ? undefined : bytesIn(answer);
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        if (error.facts.status === 404)
            return undefined;
        // What servers say that send files up to 1 MB only.
        if (error.says(/too[_ ]large/i))
            return readBlob(client, file);
        throw error;
    }
}
const entriesSchema = dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), type: dist/* string */.YjP(), sha: dist/* string */.YjP() }));
/** The long way: what the folder calls the content, then the content. */
async function readBlob(client, file) {
    const parts = file.path.split("/");
    const folder = await getContents(client, file, parts.slice(0, -1).join("/"), false);
    const entries = parseAnswer(entriesSchema, folder.data);
    const entry = entries.find(({ name, type }) => name === parts.at(-1) && type === "file");
    if (entry === undefined)
        return undefined;
    const blob = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { ...splitName(file.repository), file_sha: entry.sha },
        needs: read_file_needs,
        asBytes: true,
    });
    return bytesIn(blob);
}
const read_file_needs = "contents: read";
function getContents(client, { repository, reference }, path, asBytes) {
    return client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/contents/{path}",
        parameters: {
            ...splitName(repository),
            path,
            ...(reference === undefined ? {} : { ref: reference }),
        },
        needs: read_file_needs,
        asBytes,
    });
}
/** An empty file may come without any body. */
function bytesIn({ data }) {
    return data instanceof Uint8Array ? data : new Uint8Array();
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/renamed-from.ts



const filesSchema = dist/* object */.Ikc({
    files: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ filename: dist/* string */.YjP(), previous_filename: dist/* optional */.lqM(dist/* string */.YjP()) })), []),
});
const filesOnPage = 100;
/** GitHub lists three thousand files of a commit at most. */
const renamed_from_mostPages = 30;
/** https://docs.github.com/rest/commits/commits#get-a-commit */
async function renamedFrom(client, repository, { commit, path }) {
    for (let page = 1; page <= renamed_from_mostPages; page += 1) {
        const { data } = await client.rest({
            method: "GET",
            route: "/repos/{owner}/{repo}/commits/{ref}",
            parameters: { ...splitName(repository), ref: commit, per_page: filesOnPage, page },
            needs: "contents: read",
        });
        const { files } = parseAnswer(filesSchema, data);
        const file = files.find(({ filename }) => filename === path);
        if (file !== undefined)
            return file.previous_filename;
        if (files.length < filesOnPage)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/release-notes.ts






const release_notes_repositorySchema = dist/* nullable */.mee(dist/* object */.Ikc({ release: dist/* nullable */.mee(releaseSchema) }));
/** What the releases of some tags say, by `owner/name`; of a tag without a published release nothing. */
async function readReleaseNotes(client, tags) {
    const found = new Map();
    const all = [...tags];
    for (let from = 0; from < all.length; from += repositoriesPerRequest) {
        const some = all.slice(from, from + repositoriesPerRequest);
        const variables = some.flatMap(([repository, tag], index) => {
            const { owner, repo } = splitName(repository);
            return [
                [`owner${index}`, owner],
                [`name${index}`, repo],
                [`tag${index}`, tag],
            ];
        });
        const data = parseAnswer(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), await client.graphql({
            document: releasesDocument(some.length),
            variables: Object.fromEntries(variables),
            needs: "contents: read",
            tolerates: ({ type, path }) => type === "NOT_FOUND" && path.length === 1,
        }));
        for (const [index, [repository]] of some.entries()) {
            const release = parseAnswer(release_notes_repositorySchema, data[`repository${index}`])?.release;
            const [notes] = release ? releaseNotes(release) : [];
            if (notes !== undefined)
                found.set(repository, notes);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/runs.ts




const runSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    id: dist/* number */.aig(),
    display_title: dist/* string */.YjP(),
    html_url: dist/* string */.YjP(),
    status: dist/* nullable */.mee(dist/* string */.YjP()),
    conclusion: dist/* nullable */.mee(dist/* string */.YjP()),
    created_at: dateSchema,
}), dist/* transform */.pdi(({ id, display_title: title, html_url: url, status, conclusion, created_at: createdAt, }) => ({
    id,
    title,
    url,
    state: status === "completed"
        ? { kind: "completed", conclusion: conclusion ?? "unknown" }
        : { kind: status === "in_progress" ? "running" : "waiting" },
    createdAt,
})));
const runs_needs = "actions: read";
/** https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
async function recentRuns(client, repository, event) {
    const { data } = await explained(client, repository, () => client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/actions/runs",
        parameters: { ...splitName(repository), event, per_page: 100 },
        needs: runs_needs,
    }));
    return parseAnswer(dist/* object */.Ikc({ workflow_runs: dist/* array */.YOg(runSchema) }), data).workflow_runs;
}
/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
async function readRun(client, repository, id) {
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { ...splitName(repository), run_id: id },
        needs: runs_needs,
    });
    return parseAnswer(runSchema, data);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/exchange-errors.ts

/** A change that may have taken place, or not. It is not made again: looking first is the only safe way on. */
function unclearChange(reason) {
    return new errors/* ExternalError */.yA({
        code: "github-unclear",
        expected: "an answer from GitHub to a change",
        found: `${reason}: nobody knows whether it took place`,
        fix: "Run again: it looks first, and does what is left.",
        retryable: true,
    });
}
/** GitHub wants a longer pause than a run should wait. */
function limitReached(reason, until) {
    return new errors/* ExternalError */.yA({
        code: "github-limit",
        expected: "GitHub to accept requests",
        found: `${reason}, until ${new Date(until).toISOString().slice(0, 19)}Z`,
        fix: "Run again after that: what is done stays done.",
        retryable: true,
    });
}
/** All tries are used up. */
function unreachable(reason, tries) {
    return new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "an answer from GitHub",
        found: tries === 1 ? reason : `${reason}, after ${tries} tries`,
        fix: "Run again when GitHub can be reached from here; https://www.githubstatus.com knows more.",
        retryable: true,
    });
}
/** The server is not whom it should be, or its certificate is of an authority nobody told Node about. */
function untrusted(reason) {
    return new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "a trusted connection to GitHub",
        found: reason,
        fix: "Check the address of the API; name the authority of a server of your own in NODE_EXTRA_CA_CERTS.",
        retryable: false,
    });
}
function cancelled() {
    return new errors/* ExternalError */.yA({
        code: "github-cancelled",
        expected: "the work with GitHub to be finished",
        found: "it was cancelled",
        fix: "Run again: it does what is left.",
        retryable: true,
    });
}

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(46185);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/rate-limit.ts

/** "Submitted too quickly" is how the limit on content looks when a mutation meets it. */
const limitWords = /secondary rate limit|abuse detection|rate limit (?:already )?exceeded|submitted too quickly/i;
/**
 * The limit that an answer speaks of. What was asked has then not been done.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitIn(answer, problems, now) {
    const retryAfter = headerOf(answer, "retry-after");
    const isLimited = answer.status === 429 ||
        (answer.status === 403 && retryAfter !== undefined) ||
        (answer.status < 500 &&
            problems.some(({ type, message }) => type === "RATE_LIMITED" || limitWords.test(message)));
    if (!isLimited)
        return undefined;
    const isUsedUp = headerOf(answer, "x-ratelimit-remaining") === "0";
    const reset = Number(headerOf(answer, "x-ratelimit-reset"));
    if (retryAfter !== undefined)
        return { reason: secondary, pause: untilRetry(retryAfter, now) };
    return isUsedUp && reset > 0
        ? { reason: "the limit of this token is used up", pause: Math.max(reset * 1000 - now, 0) + 1000 }
        : { reason: secondary, pause: undefined };
}
const secondary = "GitHub wants fewer requests for a while";
/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds or a date. */
function untilRetry(text, now) {
    const seconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/outcome.ts



/** Sends once and says what became of it. `timeLimit` is for the words only. */
async function attempt(send, { now, timeLimit }) {
    try {
        return outcomeOf(await send(), now());
    }
    catch (error) {
        const answer = answerWithin(error);
        return answer === undefined ? withoutAnswer(error, timeLimit) : outcomeOf(answer, now());
    }
}
function outcomeOf(answer, now) {
    const problems = problemsIn(answer);
    const limit = rateLimitIn(answer, problems, now);
    if (limit !== undefined)
        return { kind: "limited", ...limit };
    if (answer.status >= 500)
        return { kind: "unclear", reason: `status ${answer.status}` };
    if (problems.some(({ type, message }) => type === undefined && message.startsWith(brokenDown))) {
        return { kind: "unclear", reason: "GitHub could not carry out the request" };
    }
    if (answer.status >= 300) {
        return {
            kind: "refused",
            facts: {
                status: answer.status,
                problems,
                acceptedPermissions: headerOf(answer, "x-accepted-github-permissions"),
                wantsSignOn: headerOf(answer, "x-github-sso")?.startsWith("required") ?? false,
            },
        };
    }
    // octokit hands over the text when an answer is no JSON, or breaks off.
    return typeof answer.data === "string" && answer.status !== 204
        ? { kind: "unclear", reason: `status ${answer.status} with something else than JSON` }
        : { kind: "answered", answer };
}
/** How GraphQL says, with status 200 and no type, what would be a 502 elsewhere. */
const brokenDown = "Something went wrong while executing your query";
const neverSent = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENETDOWN",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const outcome_untrusted = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;
function withoutAnswer(error, timeLimit) {
    const chain = [...causesOf(error)];
    if (chain.some(({ name }) => name === "TimeoutError")) {
        return { kind: "unclear", reason: `no answer within ${timeLimit / 1000} s` };
    }
    const code = chain.map((cause) => cause["code"]).find((text) => typeof text === "string");
    if (code === undefined)
        return { kind: "unclear", reason: "the connection failed" };
    if (neverSent.has(code))
        return { kind: "unsent", reason: code, passes: true };
    return outcome_untrusted.test(code)
        ? { kind: "unsent", reason: code, passes: false }
        : { kind: "unclear", reason: code };
}
/** An error, its cause, the cause of that: `fetch` and octokit wrap what really happened. */
function* causesOf(error) {
    for (let cause = error; (0,json_records/* isRecord */.u4)(cause); cause = cause["cause"])
        yield cause;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/request-policy.ts




const request_policy_mostTries = 5;
/** A longer pause is for the next run. */
const longestPause = 5 * 60_000;
/**
 * Reads are repeated after everything that may pass. Writes go one by one, at their pace, and are repeated only when it
 * is certain that nothing happened. A pause that GitHub asks for is one for all requests.
 */
function createRequestPolicy(options) {
    const { clock, log, pace, timeLimit, signal, requests } = options;
    const oneByOne = (0,p_limit/* default */.A)(1);
    let paused = { until: 0, reason: "" };
    async function sleep(milliseconds) {
        if (milliseconds > 0)
            await clock.sleep(milliseconds, signal).catch(rethrowUnlessCancelled);
        if (signal?.aborted === true)
            throw cancelled();
    }
    function rethrowUnlessCancelled(error) {
        if (signal?.aborted !== true)
            throw error;
    }
    async function untilAllowed(isWrite) {
        // What is asked next fails at once, too: a job that stands still for an hour helps nobody.
        if (paused.until - clock.now() > longestPause)
            throw limitReached(paused.reason, paused.until);
        await sleep(paused.until - clock.now());
        if (!isWrite)
            return;
        const { pause, because } = pace.wait();
        if (because !== undefined) {
            log.info(`GitHub allows ${because.writes} changes in ${request_policy_inWords(because.within)}: the next one in ${request_policy_inWords(pause)}.`);
        }
        await sleep(pause);
        pace.started();
    }
    async function persist(send, isWrite) {
        for (let tries = 1;; tries += 1) {
            await untilAllowed(isWrite);
            requests[isWrite ? "writes" : "reads"] += 1;
            const limit = AbortSignal.timeout(timeLimit);
            const outcome = await attempt(() => send(signal ? AbortSignal.any([signal, limit]) : limit), {
                now: () => clock.now(),
                timeLimit,
            });
            if (outcome.kind === "answered")
                return outcome.answer;
            if (outcome.kind === "refused")
                throw new GitHubFailure(outcome.facts);
            if (outcome.kind === "unclear" && isWrite)
                throw unclearChange(outcome.reason);
            if (outcome.kind === "unsent" && !outcome.passes)
                throw untrusted(outcome.reason);
            const pause = pauseAfter(outcome, tries);
            if (outcome.kind === "limited") {
                const until = clock.now() + pause;
                if (until > paused.until)
                    paused = { until, reason: outcome.reason };
                if (pause > longestPause || tries === request_policy_mostTries)
                    throw limitReached(outcome.reason, paused.until);
            }
            if (tries === request_policy_mostTries)
                throw unreachable(outcome.reason, tries);
            log.info(`GitHub: ${outcome.reason}; the next try in ${request_policy_inWords(pause)}.`);
            if (outcome.kind !== "limited")
                await sleep(pause);
        }
    }
    return (send, isWrite) => (isWrite ? oneByOne(() => persist(send, true)) : persist(send, false));
}
/** Growing: 1, 2, 4, 8 s; minutes instead where GitHub wants a pause and does not say how long. */
function pauseAfter(outcome, tries) {
    const growing = 1000 * 2 ** (tries - 1);
    return outcome.kind === "limited" ? (outcome.pause ?? 60 * growing) : growing;
}
function request_policy_inWords(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds <= 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/write-pace.ts
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const contentLimits = [
    { writes: 80, within: 60_000 },
    { writes: 500, within: 3_600_000 },
];
/** When writes may start: some time after each other, and never too many in a while. */
function createWritePace({ clock, interval, windows, }) {
    const starts = [];
    const kept = Math.max(1, ...windows.map(({ writes }) => writes));
    return {
        wait() {
            const now = clock.now();
            const last = starts.at(-1);
            const free = last === undefined ? 0 : last + interval - now;
            const full = windows
                .map((window) => ({ window, pause: (starts.at(-window.writes) ?? -Infinity) + window.within - now }))
                .filter(({ pause }) => pause > Math.max(free, 0))
                .toSorted((left, right) => right.pause - left.pause)
                .at(0);
            return { pause: full?.pause ?? Math.max(free, 0), because: full?.window };
        },
        started() {
            starts.push(clock.now());
            if (starts.length > kept)
                starts.shift();
        },
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/octokit-github.ts

























/**
 * GitHub by its REST and GraphQL APIs.
 * @throws {UsageError} `github-token` when the token is empty.
 */
function octokitGitHub(options) {
    const { token, api, log, signal, clock = (0,node_clock/* nodeClock */.$)(), timeLimit = 30_000 } = options;
    const isRehearsal = isLoopback(api);
    const requests = { reads: 0, writes: 0 };
    const pace = createWritePace({
        clock,
        interval: options.writeInterval ?? (isRehearsal ? 0 : 1000),
        windows: isRehearsal ? [] : contentLimits,
    });
    const client = createGitHubClient({
        token,
        api,
        graphql: options.graphql ?? graphqlAddress(api),
        policy: createRequestPolicy({ clock, log, pace, timeLimit, signal, requests }),
    });
    const recent = createRecentChanges(clock, signal);
    return {
        requests,
        look: (request) => translated(look_look(client, request)),
        olderPullRequests: (request) => translated(olderPullRequests(client, request)),
        hasCommented: (pullRequest, text) => translated(hasCommented(client, pullRequest, text)),
        releaseNotes: (tags) => translated(readReleaseNotes(client, tags)),
        mergeability: (pullRequests) => translated(mergeability(client, { clock, signal }, pullRequests)),
        contains: (repository, tip, commit) => translated(contains(client, { repository, tip, commit })),
        readFile: (repository, path, reference) => translated(readFile(client, { repository, path, reference })),
        createBranch: (branch) => translated(createBranch(client, recent, branch)),
        resetBranch: (branch) => translated(moveBranch(client, recent, { ...branch, isForced: true, needs: "contents: write" })),
        commit: (request) => translated(commit(client, recent, request)),
        prepareCommit: (request) => translated(prepareCommit(client, recent, request)),
        openPullRequest: (request) => translated(openPullRequest(client, recent, request)),
        updatePullRequest: (request) => translated(updatePullRequest(client, { recent, clock, signal }, request)),
        decoratePullRequest: (request) => translated(decoratePullRequest(client, { recent, clock, signal }, request)),
        sendEvent: (repository, event) => translated(sendEvent(client, repository, event)),
        startWorkflow: (repository, start) => translated(startWorkflow(client, repository, start)),
        recentRuns: (repository, event) => translated(recentRuns(client, repository, event)),
        readRun: (repository, id) => translated(readRun(client, repository, id)),
        commitOfTag: (repository, tag) => translated(commitOfTag(client, { repository, tag })),
        commitsTouching: (repository, page) => translated(commitsTouching(client, repository, page)),
        renamedFrom: (repository, file) => translated(renamedFrom(client, repository, file)),
        comment: (subject, body) => translated(comment(client, recent, { subject, body })),
    };
}
/** What leaves this adapter is an error that people can act upon. */
async function translated(work) {
    try {
        return await work;
    }
    catch (error) {
        throw error instanceof GitHubFailure ? translateFailure(error) : error;
    }
}

// EXTERNAL MODULE: ./packages/ports/adapters/ask-http.ts
var ask_http = __webpack_require__(40528);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/cargo-index.ts
var cargo_index = __webpack_require__(23261);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/verdict.ts
/** The answer of a registry that did not give the page. `login` says how one makes oneself known to it. */
function withoutPage(reading, login) {
    return reading.kind === "missing"
        ? { kind: "absent", asked: reading.asked, answered: reading.answered }
        : failed(reading, login);
}
/**
 * Refused strangers are `unknown`, not `absent`: many registries answer 401 or 403 alike for what is private and for what
 * is not there yet. So it is asked again, and said at once what will help if it is private.
 */
function failed({ asked, answered, status, retryAfter }, login) {
    const advice = status === 401 || status === 403 ? login : undefined;
    return { kind: "unknown", asked, answered, advice, retryAfter };
}
/** The answers of several registries, any of which would do, as one. */
function firstAvailable(answers) {
    const [only, ...more] = answers;
    const found = answers.find(({ kind }) => kind === "available");
    if (found !== undefined || more.length === 0)
        return found ?? only;
    const asked = answers.map((answer) => answer.asked).join(", ");
    const answered = answers.map((answer) => ("answered" in answer ? answer.answered : "")).join(", ");
    const unknown = answers.filter((answer) => answer.kind === "unknown");
    if (unknown.length === 0)
        return { kind: "absent", asked, answered };
    const waits = unknown.flatMap(({ retryAfter }) => (retryAfter === undefined ? [] : [retryAfter]));
    return {
        kind: "unknown",
        asked,
        answered,
        advice: unknown.map(({ advice }) => advice).find((advice) => advice !== undefined),
        retryAfter: waits.length === 0 ? undefined : Math.max(...waits),
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-cargo.ts



/** Asks the crate's file in a sparse index, under each spelling of its name until there is one. */
async function askCargo({ ask, environment, signal }, name, version) {
    const index = (0,cargo_index/* findCargoIndex */.Cz)(environment);
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const [first, ...others] = (0,cargo_index/* crateSpellings */.x5)(name);
    let page = await (0,cargo_index/* readCrate */.qq)(ask, index, { name: first, signal });
    for (const spelling of others) {
        if (page.kind !== "missing")
            break;
        page = await (0,cargo_index/* readCrate */.qq)(ask, index, { name: spelling, signal });
    }
    if (page.kind !== "read")
        return withoutPage(page, login);
    const { asked, content } = page;
    // Build metadata (`1.0.0+openssl3`) makes no other version.
    const found = content.find((listed) => listed.version.split("+", 1)[0] === wanted);
    if (found?.yanked === false)
        return { kind: "available", asked, digest: undefined };
    const answered = found === undefined
        ? `200 without ${wanted} among ${content.length} versions`
        : `200 with ${wanted} yanked`;
    return { kind: "absent", asked, answered };
}
const login = "If the registry is private, put its token into CARGO_REGISTRIES_<NAME>_TOKEN.";

// EXTERNAL MODULE: ./packages/ports/adapters/registries/docker-credentials.ts
var docker_credentials = __webpack_require__(80761);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-manifest.ts
var image_manifest = __webpack_require__(38951);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-reader.ts + 1 modules
var image_reader = __webpack_require__(63906);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/image-registry.ts
var image_registry = __webpack_require__(41053);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-image.ts






/** Asks a registry for the manifest of an image or a chart, under both tags an exact version may have. */
async function askImage({ ask, environment, signal }, { ecosystem, name }, version) {
    const place = ecosystem === "helm" && !(0,image_registry/* hasHost */.b)(name) ? undefined : (0,image_registry/* findImage */.F)(name);
    if (place === undefined)
        return { kind: "unasked", reason: "the name does not say in which registry it is" };
    const read = (0,image_reader/* createImageReader */.p)(ask, place, {
        credentials: () => (0,docker_credentials/* findImageCredentials */.d)(environment, place.host),
        signal,
    });
    const login = `If it is private, log in to ${place.host} (docker login, or docker/login-action), so that Docker's config.json holds the credentials.`;
    const found = [];
    for (const tag of tagsOf(ecosystem, version)) {
        const reading = await (0,image_manifest/* readDigest */.rP)(read, tag);
        if (reading.kind === "failed")
            return failed(reading, login);
        found.push({ tag, reading });
    }
    return judge(found);
}
/** The tags an exact version may have. Versions here have no build metadata, whose `+` a chart's tag would spell `_`. */
function tagsOf(ecosystem, version) {
    const exact = (0,version_spelling/* formatSemver */.a)(version);
    return ecosystem === "helm" ? [exact, `v${exact}`] : [`v${exact}`, exact];
}
/**
 * One tag of the two suffices. Two that lead to different manifests are no answer: a push may be under way, and a pin by
 * digest would take one at random.
 */
function judge(tags) {
    const asked = tags.map(({ reading }) => reading.asked).join(", ");
    const digests = new Map(tags.flatMap(({ tag, reading }) => (reading.kind === "read" ? [[reading.content, tag]] : [])));
    const [digest] = digests.keys();
    if (digests.size === 1)
        return { kind: "available", asked, digest };
    const answered = digest === undefined
        ? tags.map(({ reading }) => (reading.kind === "missing" ? reading.answered : "")).join(", ")
        : `two things: ${[...digests].map(([each, tag]) => `${tag} is ${each}`).join(", ")}`;
    return { kind: "absent", asked, answered };
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/default-registries.ts
var default_registries = __webpack_require__(67965);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-registry.ts
var npm_registry = __webpack_require__(60693);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(90424);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-npm.ts






/** As `npm install` asks; caches keep an answer for each such header apart. */
const accept = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
/**
 * Asks npm's registry: the package's description must list the version, and the tarball it names must be there.
 *
 * A cache in front of the registry keeps a description for five minutes, also one that lacks the version and also a 404,
 * and neither publishing nor `no-cache` clears it. So the origin is asked first, with the query by which npm's own
 * commands read before they write, and which caches pass on. Only when the origin has the version is the installer's page
 * asked: asked earlier it would be kept without the version, and the installer would get that.
 * https://github.com/npm/npm-registry-fetch/pull/18
 */
async function askNpm({ ask, environment, signal }, name, version) {
    const registry = await (0,npm_registry/* findNpmRegistry */.Uz)(name, environment);
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const origin = await (0,npm_registry/* readPackument */.lf)(ask, registry, { name, accept, query: "write=true", signal });
    if (!isWorthAskingOn(origin, wanted))
        return ask_npm_judge(origin, wanted);
    const page = await (0,npm_registry/* readPackument */.lf)(ask, registry, { name, accept, signal });
    const tarball = page.kind === "read" ? tarballOf(page.content, wanted, registry) : undefined;
    if (tarball === undefined)
        return ask_npm_judge(page, wanted);
    const file = await (0,read_page/* readPage */.SP)(ask, registry, {
        // Some registries lead on to storage whose signed addresses are good for GET alone.
        address: tarball,
        accept: "*/*",
        content: "a tarball",
        signal,
        readsBody: false,
        parse: () => true,
    });
    return file.kind === "read"
        ? { kind: "available", asked: file.asked, digest: undefined }
        : withoutPage(file, ask_npm_login);
}
const ask_npm_login = "If the package is private, put a token for its registry into npm's user settings (npm login, or actions/setup-node with registry-url).";
/** A registry that refuses the query, as a mirror for reading may, is asked as the installer does all the same. */
function isWorthAskingOn(origin, wanted) {
    if (origin.kind === "read")
        return Object.hasOwn(origin.content, wanted);
    const status = origin.kind === "failed" ? origin.status : undefined;
    return status !== undefined && status >= 400 && status < 500 && status !== 429;
}
function ask_npm_judge(page, wanted) {
    if (page.kind !== "read")
        return withoutPage(page, ask_npm_login);
    const listed = Object.hasOwn(page.content, wanted);
    const answered = listed
        ? `200 with ${wanted}, but no address of its tarball`
        : `200 without ${wanted} among ${Object.keys(page.content).length} versions`;
    return listed
        ? failed((0,read_page/* unfitting */.l8)(page.asked, answered, 200), ask_npm_login)
        : { kind: "absent", asked: page.asked, answered };
}
/** Where the tarball is fetched: npm takes the default registry's host in a description for the configured registry. */
function tarballOf(versions, wanted, { folder }) {
    const found = Object.hasOwn(versions, wanted) ? versions[wanted] : undefined;
    const text = (0,json_records/* isRecord */.u4)(found) ? (0,json_records/* textIn */.r7)(found["dist"], "tarball") : undefined;
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const address = new URL(text);
    if (address.host !== new URL(default_registries/* defaultRegistries */.P.npm).host)
        return address;
    const path = address.pathname.startsWith(folder.pathname)
        ? address.pathname
        : folder.pathname + address.pathname.slice(1);
    return new URL(path + address.search, folder);
}

// EXTERNAL MODULE: ./packages/ports/adapters/registries/python-indexes.ts
var python_indexes = __webpack_require__(75901);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/simple-page.ts + 1 modules
var simple_page = __webpack_require__(93512);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/ask-python.ts




/** Asks the indexes that pip and uv read, one after another until one has a file of the version that is not withdrawn. */
async function askPython(asking, name, version) {
    const [first, ...more] = (0,python_indexes/* findPythonIndexes */.Q)(asking.environment);
    const answers = [await askIndex(asking, first, { name, version })];
    for (const index of more) {
        if (answers.at(-1)?.kind === "available")
            break;
        answers.push(await askIndex(asking, index, { name, version }));
    }
    return firstAvailable(answers);
}
const ask_python_login = "If the package is private, put credentials for its index into the variable that names the index (UV_INDEX, PIP_INDEX_URL).";
async function askIndex({ ask, signal }, index, { name, version }) {
    const page = await (0,simple_page/* readSimplePage */.qI)(ask, index, { name, signal });
    if (page.kind !== "read")
        return withoutPage(page, ask_python_login);
    const { asked, content } = page;
    const files = (0,simple_page/* filesOfVersion */.pt)(content, version);
    if (files.some(({ yanked }) => yanked === undefined))
        return { kind: "available", asked, digest: undefined };
    const [withdrawn] = files;
    const answered = withdrawn === undefined
        ? `200 without a file of ${(0,version_spelling/* formatPep440 */.J)(version)} among ${content.length}`
        : `200 with ${(0,version_spelling/* formatPep440 */.J)(version)} yanked${reasonIn(withdrawn.yanked)}`;
    return { kind: "absent", asked, answered };
}
function reasonIn(reason) {
    return reason === undefined || reason === "" ? "" : `: "${(0,escape_text/* escapeText */.X)(reason)}"`;
}

// EXTERNAL MODULE: ./packages/ports/adapters/image-registry/read-checked.ts
var read_checked = __webpack_require__(6338);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/stated-version.ts






const label = "org.opencontainers.image.version";
/** Reads it off the index or the manifest where it stands there, and else off the configuration of the first platform. */
async function statedVersion({ ask, environment, signal }, image, digest) {
    const place = (0,image_registry/* findImage */.F)(image);
    if (place === undefined)
        return undefined;
    const read = (0,image_reader/* createImageReader */.p)(ask, place, {
        credentials: () => (0,docker_credentials/* findImageCredentials */.d)(environment, place.host),
        signal,
    });
    const top = await readJson(read, `manifests/${digest}`, digest);
    const stated = (0,json_records/* textIn */.r7)(fieldOf(top, "annotations"), label);
    if (stated !== undefined)
        return stated;
    const [first] = (0,json_records/* recordsIn */.Q0)(top, "manifests");
    const child = (0,json_records/* textIn */.r7)(first, "digest");
    const manifest = child === undefined ? top : await readJson(read, `manifests/${child}`, child);
    const config = (0,json_records/* textIn */.r7)(fieldOf(manifest, "config"), "digest");
    if (config === undefined)
        return undefined;
    return (0,json_records/* textIn */.r7)(fieldOf(fieldOf(await readJson(read, `blobs/${config}`, config), "config"), "Labels"), label);
}
async function readJson(read, path, digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        return undefined;
    const accept = path.startsWith("manifests/") ? image_manifest/* manifestTypes */.Fm : "*/*";
    const page = await (0,read_checked/* readChecked */.Y)(read, path, digest, accept, (found) => found ?? null);
    return page.kind === "read" ? page.content : undefined;
}
function fieldOf(value, name) {
    return (0,json_records/* isRecord */.u4)(value) ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/http-availability/http-registries.ts






/**
 * The real registries, found in the environment as npm, pip, uv, cargo and Docker find them. `send` stands in for `fetch`;
 * `timeout` is the time for one answer, in milliseconds, ten seconds unless given.
 */
function httpRegistries(options) {
    const { environment } = options;
    const ask = (0,ask_http/* createAskHttp */.E)(options);
    return {
        ask: async ({ ecosystem, name }, version, { signal } = {}) => {
            const asking = { ask, environment, signal };
            switch (ecosystem) {
                case "npm":
                    return askNpm(asking, name, version);
                case "pypi":
                    return askPython(asking, name, version);
                case "cargo":
                    return askCargo(asking, name, version);
                case "image":
                case "helm":
                    return askImage(asking, { ecosystem, name }, version);
                case "github":
                    return { kind: "unasked", reason: "a tag can be used as soon as it is pushed" };
                case "component":
                    return { kind: "unasked", reason: "a bare name stands in no registry" };
            }
        },
        statedVersion: (image, digest) => statedVersion({ ask, environment, signal: undefined }, image, digest),
    };
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
// EXTERNAL MODULE: ./packages/cli/terminal/table.ts
var terminal_table = __webpack_require__(12568);
;// CONCATENATED MODULE: ./packages/cli/commands/reconcile.ts











async function run({ options, terminal }) {
    const { environment } = terminal;
    const transport = parseTransport(options["event-type"] ?? "release-published", undefined);
    const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
    if (token === "")
        throw tokenMissing();
    const { graph, machine } = await (0,suite/* loadGraph */.f6)(terminal, options);
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    const graphql = environment["GITHUB_GRAPHQL_URL"];
    const { steps, results } = await (0,progress/* withProgress */.E)(terminal, (onProgress) => {
        const log = { progress: onProgress, info: onProgress, warning: onProgress };
        const github = octokitGitHub({
            token,
            api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
            ...(graphql === undefined ? {} : { graphql }),
            log,
        });
        return reconcile({
            github,
            dispatches: github,
            copies: partialClones({ ...machine, server, token }),
            registries: httpRegistries({ environment }),
            clock: (0,node_clock/* nodeClock */.$)(),
            graph,
            environment: options.environment,
            preReleases: options["pre-releases"],
            transport,
            apply: options.apply,
            onProgress,
        });
    });
    const report = reportReconcile(steps, results, { applied: options.apply });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render });
    return report.open === 0 ? exit_codes/* exitCodes */.h.done : exit_codes/* exitCodes */.h.partly;
}
function render(terminal, { releases, open, applied }) {
    if (releases.length === 0)
        return "No repository of the graph has `gitops`.\n";
    const rows = releases.map(({ repository, component, environment, version, state, note }) => [
        repository,
        environment ?? "",
        component ?? "",
        version ?? "",
        state,
        note.split("\n").join(", "),
    ]);
    const table = (0,terminal_table/* renderTable */.b)(terminal, ["repository", "environment", "component", "version", "state", "note"], rows);
    const hint = open === 0 || applied ? "" : "\nNothing was sent. Send what is lost with --apply.\n";
    return `${table}${hint}`;
}
function tokenMissing() {
    return new errors/* UsageError */.eb({
        code: "token-missing",
        expected: "a token for GitHub in GITHUB_TOKEN or GH_TOKEN",
        found: "none",
        fix: "Set GITHUB_TOKEN, for example to the output of `gh auth token`.",
    });
}


/***/ }),

/***/ 12568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);

/** A table without a frame, as wide as its content; where a terminal is narrower, its last column is cut. */
function renderTable(terminal, header, rows) {
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: header.map((title) => terminal.colors.dim(title)),
        style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
        chars: {
            top: "",
            "top-mid": "",
            "top-left": "",
            "top-right": "",
            bottom: "",
            "bottom-mid": "",
            "bottom-left": "",
            "bottom-right": "",
            left: "",
            "left-mid": "",
            mid: "",
            "mid-mid": "",
            right: "",
            "right-mid": "",
            middle: "",
        },
    });
    table.push(...rows.map((row) => [...row]));
    const lines = table.toString().split("\n");
    return `${lines.map((line) => fit(line, terminal.width)).join("\n")}\n`;
}
/** The line without spaces at its end, cut to a width; colors take no room and are all closed behind the cut. */
function fit(line, width) {
    // eslint-disable-next-line no-control-regex -- the colors that this program put there
    const trimmed = line.replace(/[ \t]+((?:\u001b\[\d+m)*)$/, "$1");
    // eslint-disable-next-line no-control-regex -- as above
    const pieces = trimmed.split(/(\u001b\[\d+m)/);
    let room = width ?? Infinity;
    return pieces
        .map((piece, index) => {
        if (index % 2 === 1 || piece.length <= room) {
            if (index % 2 === 0)
                room -= piece.length;
            return piece;
        }
        const shown = room > 0 ? `${piece.slice(0, room - 1)}…` : "";
        room = 0;
        return shown;
    })
        .join("");
}


/***/ }),

/***/ 97467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/**
 * The file's bytes with every edit applied; all else stays byte for byte.
 * @throws {InternalError} when two edits overlap or one lies outside the file.
 */
function applyEdits(bytes, edits) {
    const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
    const parts = [];
    let position = 0;
    for (const edit of ordered) {
        if (edit.start < position || edit.end < edit.start || edit.end > bytes.length) {
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd({
                code: "edits-overlap",
                expected: "edits that lie apart and inside the file",
                found: `${edit.path}: bytes ${edit.start} to ${edit.end} after ${position} of ${bytes.length}`,
                fix: "Report this as a bug of release-actions.",
            });
        }
        parts.push(bytes.subarray(position, edit.start), new TextEncoder().encode(edit.text));
        position = edit.end;
    }
    parts.push(bytes.subarray(position));
    return Buffer.concat(parts);
}


/***/ }),

/***/ 51920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedLeaves)
/* harmony export */ });
/** Where two pieces of plain data differ; a key or an item that only one has counts as a difference. */
function* changedLeaves(before, after, place = "") {
    if (Object.is(before, after))
        return;
    if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
        if (!isSameDate(before, after))
            yield { place, before, after };
        return;
    }
    const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        yield* changedLeaves(old.get(key), now.get(key), place === "" ? key : `${place}.${key}`);
    }
}
function isContainer(value) {
    return typeof value === "object" && value !== null && !(value instanceof Date);
}
function isSameDate(before, after) {
    return before instanceof Date && after instanceof Date && before.toString() === after.toString();
}


/***/ }),

/***/ 96014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ editManifest)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/manifests/apply-edits.ts
var apply_edits = __webpack_require__(97467);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
;// CONCATENATED MODULE: ./packages/manifests/edit-unsafe.ts

/** Something else than the intended value would have changed. */
function editUnsafe(source, found, pin, cause) {
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: pin === undefined ? { file: source.path } : { file: source.path, line: pin.line, column: pin.column },
        cause,
    });
}

// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/pin-spans.ts
var pin_spans = __webpack_require__(49576);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-quotes.ts
var yaml_quotes = __webpack_require__(31008);
;// CONCATENATED MODULE: ./packages/manifests/verify-aliases.ts



/**
 * Where an edit changes an anchor's text, every alias of it says the new text, too. Each of them has to belong to a pin
 * that moves by this very edit.
 * @throws {Refusal} `edit-unsafe`, naming the alias.
 */
function verifyAliases(source, pins, planned) {
    const { aliases } = (0,yaml/* yamlPartsOf */.jT)(source);
    if (aliases.size === 0)
        return;
    for (const [start, outcomes] of groupByStart(planned)) {
        const moving = new Set(outcomes.flatMap(({ pin }) => pin.aliases ?? []));
        const repeats = repetitionOf(source.offset(start));
        const staying = pins.find((pin) => staysAt(pin, start, outcomes));
        for (const alias of aliases.values()) {
            const isRepeated = !moving.has(alias.start) || staying?.aliases?.includes(alias.start) === true;
            if (isRepeated && repeats(alias))
                throw repeated(source, alias, { pins: staying ? [staying] : pins, outcomes });
        }
    }
}
/** Whether a pin has a text that is edited for others, but not for it. */
function staysAt(pin, start, outcomes) {
    const isMoving = outcomes.some(({ pin: moved }) => moved.place === pin.place);
    return !isMoving && (0,pin_spans/* spansOf */.L)(pin).some((span) => span.start === start);
}
/** The outcomes by the byte at which they edit: several pins may move by one edit. */
function groupByStart(planned) {
    const groups = new Map();
    for (const outcome of planned) {
        for (const { start } of outcome.edits)
            groups.set(start, [...(groups.get(start) ?? []), outcome]);
    }
    return groups;
}
/** Tells whether what stands at `offset` stands inside a node, aliases followed; each node is looked at once. */
function repetitionOf(offset) {
    const known = new Map();
    const repeats = (node) => {
        const answer = known.get(node);
        if (answer !== undefined)
            return answer;
        const found = isInside(node);
        known.set(node, found);
        return found;
    };
    const isInside = (node) => {
        switch (node.kind) {
            case "scalar":
                return node.start <= offset && offset < node.end;
            case "alias":
                return node.target !== undefined && repeats(node.target);
            case "map":
                return node.entries.some(({ value }) => repeats(value));
            case "list":
                return node.items.some(repeats);
        }
    };
    return repeats;
}
function repeated(source, alias, { pins, outcomes }) {
    const other = pins.find((pin) => pin.aliases?.includes(alias.start) === true);
    const [moved] = outcomes;
    const place = other === undefined ? "" : `, which is ${other.place}`;
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: `a version at ${moved?.pin.place ?? "the anchor"} that no other value repeats`,
        found: `the alias *${alias.anchor} on line ${source.position(alias.start).line}${place}`,
        fix: "Write the version out in one of the two places, without anchor and alias.",
        location: source.location(alias.start),
    });
}

// EXTERNAL MODULE: ./packages/manifests/changed-leaves.ts
var changed_leaves = __webpack_require__(51920);
;// CONCATENATED MODULE: ./packages/manifests/verify-data.ts





/**
 * Compares all values of a file: each edit changes at most one (the comment behind a commit is none), and that value says
 * exactly what its own edits make of it.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyData(editor, before, { after, planned }) {
    if (editor.parse === undefined)
        return;
    const parse = (source) => editor.parse?.(source);
    const replacements = distinctReplacements(before, planned);
    const old = parse(before);
    const changed = [...(0,changed_leaves/* changedLeaves */.$)(old, parse(after))];
    const placesOf = replacements.map((replacement) => {
        // A lone edit made every change there is.
        if (replacements.length === 1)
            return new Set(changed.map(({ place }) => place));
        const alone = new manifests_source/* Source */.kL(before.path, (0,apply_edits/* applyEdits */.c)(before.bytes, [replacement.edit]));
        return new Set([...(0,changed_leaves/* changedLeaves */.$)(old, parse(alone))].map(({ place }) => place));
    });
    if (placesOf.some(({ size }) => size > 1))
        throw editUnsafe(before, "one edit that changes several values");
    for (const leaf of changed) {
        const own = replacements.filter((_, index) => placesOf[index]?.has(leaf.place) === true);
        if (!isExplained(leaf, own) && !isAdded(leaf, planned)) {
            const [was, is] = [leaf.before, leaf.after].map((value) => JSON.stringify(value));
            throw editUnsafe(before, `${was ?? "nothing"} became ${is ?? "nothing"} at ${leaf.place}`);
        }
    }
}
/** A digest that got a key of its own: its value is exactly the one that was to be added. */
function isAdded({ before, after, place }, planned) {
    return before === undefined && place.endsWith(".digest") && planned.some(({ adds }) => adds === after);
}
function distinctReplacements(before, planned) {
    const found = new Map();
    for (const outcome of planned) {
        for (const edit of outcome.edits) {
            const texts = [
                { before: before.slice(edit), after: (0,yaml_quotes/* unquoteYaml */.vF)(edit.text) },
                { before: outcome.before, after: outcome.after },
                // A file inside a block of text is one string here, quotes included.
                { before: before.slice(edit), after: edit.text },
            ];
            found.set(edit.start, { edit, texts });
        }
    }
    return [...found.values()].toSorted((left, right) => left.edit.start - right.edit.start);
}
/** Whether the value's own edits, in their order, make of it what it is now. A number has become text. */
function isExplained({ before, after }, own) {
    if (typeof after !== "string")
        return false;
    if (typeof before === "number")
        return own.length === 1 && own[0]?.texts[0]?.after === after;
    return typeof before === "string" && isMadeOf(before, after, own);
}
function isMadeOf(before, after, own) {
    const [first, ...rest] = own;
    if (first === undefined)
        return before === after;
    for (let at = 0; at <= before.length; at++) {
        if (before[at - 1] !== after[at - 1])
            return false;
        for (const texts of first.texts) {
            if (!before.startsWith(texts.before, at) || !after.startsWith(texts.after, at))
                continue;
            if (isMadeOf(before.slice(at + texts.before.length), after.slice(at + texts.after.length), rest))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/manifests/verify-edit.ts






/**
 * Reads the edited file again and compares: the same pins stand at the same places, the edited ones with their new text
 * and all others as before, and no other value of the file differs.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyEdit(editor, before, { after, planned }) {
    const moved = new Map(planned.map((outcome) => [outcome.pin.place, outcome]));
    const old = editor.readPins(before);
    verifyAliases(before, old, planned);
    const now = readAgain(editor, after);
    if (old.length !== now.length)
        throw editUnsafe(before, `${old.length} pins became ${now.length}`);
    for (const [index, pin] of old.entries()) {
        const other = now[index];
        if (other?.place !== pin.place || other.name.name !== pin.name.name) {
            throw editUnsafe(before, `another pin at ${pin.place}`, pin);
        }
        const expected = withAdded(textsOf(before, pin, moved.get(pin.place)?.edits ?? []), moved.get(pin.place));
        if (expected !== textsOf(after, other, []))
            throw editUnsafe(before, `an unexpected value at ${pin.place}`, pin);
        if (moved.has(pin.place))
            verifyIsText(before, after, other);
    }
    verifyData(editor, before, { after, planned });
}
/** A version that YAML would read as a number or a date is another value than was planned. */
function verifyIsText(before, after, pin) {
    for (const { start, end } of (0,pin_spans/* spansOf */.L)(pin)) {
        const scalar = (0,yaml/* yamlPartsOf */.jT)(after).scalars.get(after.offset(start));
        if (scalar?.style !== "plain" || scalar.end !== after.offset(end))
            continue;
        if (scalar.value !== scalar.text || !(0,yaml_quotes/* readsAsText */.J_)(scalar.text)) {
            throw editUnsafe(before, `${scalar.text} at ${pin.place}, which YAML does not read as text`, pin);
        }
    }
}
/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function textsOf(source, pin, edits) {
    return (0,pin_spans/* spansOf */.L)(pin)
        .map(({ start, end }) => {
        const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
        return edit === undefined ? source.slice({ start, end }) : (0,yaml_quotes/* unquoteYaml */.vF)(edit.text);
    })
        .join("\n");
}
/** A digest behind the tag is a part of its own when it is read again. */
function withAdded(texts, planned) {
    if (planned?.adds === undefined)
        return texts;
    const [tag = ""] = texts.split(`@${planned.adds}`);
    return `${tag}\n${planned.adds}`;
}
function readAgain(editor, after) {
    try {
        return editor.readPins(after);
    }
    catch (cause) {
        throw editUnsafe(after, "a file that can no longer be read", undefined, cause);
    }
}

;// CONCATENATED MODULE: ./packages/manifests/edit-manifest.ts






/**
 * The file's bytes with every planned edit applied, read again and compared: only the intended values changed.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed.
 */
function editManifest(source, outcomes, 
/** Where other files tell as well which pins a file has. */
readPins) {
    const planned = outcomes.filter((outcome) => outcome.kind === "edit");
    const bytes = (0,apply_edits/* applyEdits */.c)(source.bytes, distinct(source, planned));
    const editor = (0,editors/* editorFor */.T)(source.path);
    if (editor === undefined) {
        throw new errors/* Refusal */.P_({
            code: "edit-unsafe",
            expected: "a kind of file that is known",
            found: source.path,
            fix: "Change this file by hand.",
            location: { file: source.path },
        });
    }
    if (planned.length > 0) {
        const reading = readPins === undefined ? editor : { ...editor, readPins };
        verifyEdit(reading, source, { after: new manifests_source/* Source */.kL(source.path, bytes), planned });
    }
    return bytes;
}
/** Two images of one release may share the variable that holds their tag: one edit moves both. */
function distinct(source, planned) {
    const found = new Map();
    for (const { pin, edits } of planned) {
        for (const edit of edits) {
            const other = found.get(edit.start);
            if (other !== undefined && other.text !== edit.text) {
                throw editUnsafe(source, `one text that two pins want to be ${other.text} and ${edit.text}`, pin);
            }
            found.set(edit.start, edit);
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readChecked)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46185);
/* harmony import */ var _registries_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38951);


/** Reads JSON that is named by its digest, and takes it for that only when it has this digest. */
function readChecked(reader, path, digest, accept, parse) {
    return reader({
        path,
        accept,
        content: `what has the digest ${digest}`,
        parse: ({ body }) => ((0,_registries_image_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body) === digest ? parse((0,_json_records_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body)) : undefined),
    });
}


/***/ }),

/***/ 10043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
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


/***/ }),

/***/ 23261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ findCargoIndex),
/* harmony export */   qq: () => (/* binding */ readCrate),
/* harmony export */   x5: () => (/* binding */ crateSpellings)
/* harmony export */ });
/* unused harmony export indexPath */
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67965);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90424);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77300);




/**
 * The index of the registry that cargo publishes to here, crates.io unless `CARGO_REGISTRY_DEFAULT` names another.
 * https://doc.rust-lang.org/cargo/reference/registries.html
 * @throws {UsageError} `registry-address`, for an index that is a git repository, too.
 */
function findCargoIndex(environment) {
    const name = environment["CARGO_REGISTRY_DEFAULT"] ?? "crates-io";
    if (name === "crates-io")
        return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(_default_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRegistries */ .P.cargo, "the default registry");
    const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
    const setting = `${variable}_INDEX`;
    const written = environment[setting] ?? "";
    // Without this prefix an index is a git repository, which cannot be asked for one crate.
    const address = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(written.startsWith("sparse+") ? written.slice(7) : "", setting);
    const token = environment[`${variable}_TOKEN`];
    if (token === undefined)
        return address;
    const found = { ...address, authorization: token };
    (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSafe */ .$T)(found, setting);
    return found;
}
/** https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files */
function readCrate(ask, index, { name, signal }) {
    return (0,_read_page_js__WEBPACK_IMPORTED_MODULE_2__/* .readPage */ .SP)(ask, index, {
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
    const entry = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
    const version = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(entry, "vers");
    return version === undefined ? undefined : { version, yanked: (0,_json_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) && entry["yanked"] === true };
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


/***/ }),

/***/ 60693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ findNpmRegistry),
/* harmony export */   cs: () => (/* binding */ registrySetting),
/* harmony export */   lf: () => (/* binding */ readPackument),
/* harmony export */   rC: () => (/* binding */ findNpmCredentials)
/* harmony export */ });
/* harmony import */ var _json_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46185);
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67965);
/* harmony import */ var _npm_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32583);
/* harmony import */ var _read_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90424);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77300);





/**
 * The registry npm would ask for a package: that of its scope, or the one for all.
 * @throws {UsageError} `registry-address`.
 */
async function findNpmRegistry(name, environment) {
    const settings = await (0,_npm_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readNpmSettings */ .NX)(environment);
    const setting = registrySetting(name, settings);
    const address = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistryAddress */ .ih)(settings.get(setting) ?? _default_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRegistries */ .P.npm, `npm's setting ${setting}`);
    const authorization = findNpmCredentials(settings, address.folder) ?? address.authorization;
    const found = { ...address, authorization };
    (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSafe */ .$T)(found, `npm's setting ${setting}`);
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
                return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_1__/* .basic */ .HX)(user, Buffer.from(password, "base64").toString("utf8"));
        }
    }
    return undefined;
}
/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function readPackument(ask, registry, page) {
    // As npm spells it, because caches tell spellings apart: `@scope%2fname`.
    const path = page.name.split("/").map(encodeURIComponent).join("%2f").replace(/^%40/, "@");
    return (0,_read_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .SP)(ask, registry, {
        address: new URL(path, registry.folder),
        query: page.query,
        accept: page.accept,
        content: "a package's description",
        signal: page.signal,
        parse: ({ body }) => {
            const packument = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(body);
            const versions = (0,_json_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(packument) ? packument["versions"] : undefined;
            return (0,_json_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(versions) ? versions : undefined;
        },
    });
}


/***/ }),

/***/ 32583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   NX: () => (/* binding */ readNpmSettings),
/* harmony export */   UP: () => (/* binding */ readNpmLayers),
/* harmony export */   Z4: () => (/* binding */ readNpmrc)
/* harmony export */ });
/* harmony import */ var _home_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51180);

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
    const text = await (0,_home_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readHomeFile */ .e)(environment, variables.get("userconfig"), ".npmrc");
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


/***/ }),

/***/ 75901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findPythonIndexes)
/* harmony export */ });
/* harmony import */ var _default_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67965);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77300);


/**
 * The indexes that pip and uv read here: additional ones first, as uv asks them, then the one for all.
 * https://docs.astral.sh/uv/configuration/environment, https://pip.pypa.io/en/stable/topics/configuration
 * @throws {UsageError} `registry-address`.
 */
function findPythonIndexes(environment) {
    const additional = ["UV_INDEX", "UV_EXTRA_INDEX_URL", "PIP_EXTRA_INDEX_URL"].flatMap((setting) => wordsIn(environment[setting]).map((word) => readIndex(word, setting, environment)));
    const setting = ["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"].find((name) => wordsIn(environment[name]).length > 0);
    const main = setting === undefined
        ? (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(_default_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRegistries */ .P.python, "the default index")
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
        return (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(word, setting);
    const address = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegistryAddress */ .ih)(named["address"] ?? "", setting);
    const prefix = `UV_INDEX_${(named["name"] ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
    const user = environment[`${prefix}_USERNAME`];
    const password = environment[`${prefix}_PASSWORD`];
    if (user === undefined && password === undefined)
        return address;
    const found = { ...address, authorization: (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .basic */ .HX)(user ?? "", password ?? "") };
    (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSafe */ .$T)(found, setting);
    return found;
}


/***/ }),

/***/ 93512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pt: () => (/* binding */ filesOfVersion),
  qI: () => (/* binding */ readSimplePage),
  c3: () => (/* binding */ simplePageAddress)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(46185);
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

// EXTERNAL MODULE: ./packages/ports/adapters/registries/read-page.ts
var read_page = __webpack_require__(90424);
;// CONCATENATED MODULE: ./packages/ports/adapters/registries/simple-page.ts





/** As pip asks: JSON where the index has it. */
const accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";
/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
function readSimplePage(ask, index, { name, signal }) {
    return (0,read_page/* readPage */.SP)(ask, index, {
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
        return readJson((0,json_records/* parseJson */.qF)(body));
    return /^(?:text\/html|application\/.*\+html)$/.test(type) ? readHtml(body.toString("utf8")) : undefined;
}
function readJson(page) {
    if (!(0,json_records/* isRecord */.u4)(page) || !Array.isArray(page["files"]))
        return undefined;
    return (0,json_records/* recordsIn */.Q0)(page, "files").map((file) => {
        const { yanked } = file;
        return {
            filename: (0,json_records/* textIn */.r7)(file, "filename") ?? "",
            yanked: typeof yanked === "string" ? yanked : yanked === true ? "" : undefined,
            provenance: (0,json_records/* textIn */.r7)(file, "provenance"),
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


/***/ })

};

export const id = 9468;
export const ids = [9468];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/release-model/release-graph/parse-release-graph.ts + 12 modules
var parse_release_graph = __webpack_require__(98589);
// EXTERNAL MODULE: ./packages/gitops-promotion/config/parse-config.ts + 1 modules
var parse_config = __webpack_require__(13949);
;// CONCATENATED MODULE: ./packages/gitops-promotion/read-inputs.ts





/** GitHub's own limit is far below, and JSON of more is not even read. In bytes. */
const largestEvent = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/**
 * The message of this run, from the input or from the event.
 * @throws {UsageError} `payload-missing`; {Refusal} `sender-unknown` and what {@link parsePayload} refuses.
 */
async function readPayload(given, { event, senders, environment, }) {
    const content = given !== undefined || event === undefined ? undefined : await readEvent(event);
    const { payload, sender } = receivedEvent(given, content);
    refuseSender(sender, senders);
    const parsed = parsePayload(payload);
    if (environment === undefined || environment === parsed.environment)
        return parsed;
    // Read again, so that a name from a workflow's input is held to the same form.
    return parsePayload({ ...parsed, environment });
}
async function readEvent({ files, name, }) {
    const bytes = await files.read(name);
    if (bytes.length > largestEvent) {
        throw new Refusal({
            code: "payload-size",
            expected: `an event below ${largestEvent / 1024 / 1024} MiB`,
            found: `${Math.ceil(bytes.length / 1024 / 1024)} MiB`,
            fix: "GitHub makes none of that size. Nothing was written.",
        });
    }
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch (cause) {
        throw new UsageError({
            code: "payload-missing",
            expected: "JSON in the file of the event",
            found: "something else",
            fix: "Leave GITHUB_EVENT_PATH as the runner sets it.",
            cause,
        });
    }
}
/**
 * gitops.yml of the workspace.
 * @throws {UsageError} `gitops-missing`, or whatever is wrong in it.
 */
async function readWorkspaceConfig(files, path) {
    try {
        return (0,parse_config/* parseGitops */.y)(await files.read(path), path);
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_) || error.code !== "file-missing")
            throw error;
        throw new errors/* UsageError */.eb({
            code: "gitops-missing",
            expected: `${(0,escape_text/* escapeText */.X)(path)} in the workspace`,
            found: "no such file",
            fix: "Name the file in `config`. In a workflow, check out this repository (actions/checkout) before this step.",
        });
    }
}
/** The release graph of the workspace, where one is named. */
async function readWorkspaceGraph(files, path) {
    if (path === undefined)
        return undefined;
    return (0,parse_release_graph/* parseReleaseGraph */.d)(Buffer.from(await files.read(path)).toString("utf8"), path);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/document.ts
function checkDocument(findings, { ordered }) {
    return { schema: 1, ordered, findings };
}

// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 35 modules
var editors = __webpack_require__(3982);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/gitops-promotion/select-places.ts
var select_places = __webpack_require__(8956);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-patterns.ts


/**
 * The patterns of gitops.yml that no file matches: a place that was renamed is promoted no more, and nothing else says so as
 * long as the component has another.
 */
function planPatterns(paths, config) {
    const own = paths.filter((path) => !(0,vendored/* isVendored */.E)(path));
    const stated = [
        ...[...config.components.values()].flatMap(({ name, places }) => places.map(({ files }) => ({ of: `\`places\` of ${name}`, files }))),
        ...[...config.environments.values()].flatMap(({ name, files }) => files.map((pattern) => ({ of: `\`files\` of ${name}`, files: pattern }))),
    ];
    const unmatched = stated.filter(({ files }) => !own.some((path) => (0,select_places/* fits */.l)(path, files)));
    return [...new Map(unmatched.map((one) => [`${one.of} ${one.files}`, one])).values()].map(({ of, files }) => ({
        code: "pattern-unmatched",
        level: "warning",
        expected: `a file that ${files} matches, which stands in ${of}`,
        found: "none",
        fix: "Correct the pattern in gitops.yml, or take it out. Hidden folders are only matched by name: .github/**.",
    }));
}

// EXTERNAL MODULE: ./packages/gitops-promotion/plan-file.ts + 2 modules
var plan_file = __webpack_require__(17616);
// EXTERNAL MODULE: ./packages/gitops-promotion/plan-place.ts + 1 modules
var plan_place = __webpack_require__(12010);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-places.ts




/** Whether every component has a place in every environment that can be told from others, and which of them move by themselves. */
function planPlaces(sources, config) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    return [...config.components.values()].flatMap((component) => environments.flatMap((environment) => componentFindings(sources, component, { environment, config })));
}
function componentFindings(sources, component, { environment, config, }) {
    const findings = [];
    let places = 0;
    for (const source of sources) {
        const selection = (0,select_places/* selectPlaces */.$)(source.path, component, environment);
        if (selection === undefined)
            continue;
        try {
            const { pins, problems } = (0,plan_file/* findPlaces */.C)(source, component, selection);
            places += pins.length;
            findings.push(...problems.map(asFinding));
            findings.push(...pins.flatMap((pin) => {
                const text = (0,plan_place/* floatingText */.gf)(pin);
                return text === undefined || config.floating === "pin" ? [] : [floating(component, pin, text)];
            }));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            findings.push(asFinding(error));
        }
    }
    return places > 0 || findings.length > 0 ? findings : [noPlace(component, environment)];
}
function floating(component, pin, text) {
    return {
        code: "reference-floating",
        level: "warning",
        file: pin.path,
        line: pin.line,
        expected: `${component.name} at one version at ${pin.place}`,
        found: `${text}, which moves by itself`,
        fix: "Pin it by hand, or say `floating: pin`.",
    };
}
function noPlace(component, environment) {
    return {
        code: "place-missing",
        level: environment === undefined ? "error" : "warning",
        expected: `a place of ${component.name}${environment === undefined ? "" : ` in the files of ${environment.name}`}`,
        found: "none, under any of its names",
        fix: "Correct its names and places, or take it out.",
    };
}
function asFinding({ code, expected, found, fix, location }) {
    return {
        code,
        level: "error",
        ...(location === undefined
            ? {}
            : { file: location.file, ...(location.line === undefined ? {} : { line: location.line }) }),
        expected,
        found,
        fix,
    };
}

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var target = __webpack_require__(46258);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-waves.ts


/**
 * Whether the order of rollouts agrees with the release graph. A wave orders resources inside one Application; Applications are
 * ordered by it only where an app-of-apps waits for their health, or an ApplicationSet rolls out step by step.
 */
function planWaves(resources, { config, graph, hasHealthCheck, }) {
    return [
        ...resources.flatMap(unreadableWave),
        ...(graph === undefined ? [] : orderFindings(resources, config, graph)),
        ...resources.flatMap(rollingSync),
        ...(hasHealthCheck ? [] : healthCheck(resources)),
    ];
}
function unreadableWave({ wave, file, name }) {
    // A template's parameter is known to the ApplicationSet only.
    if (wave === undefined || /^-?\d+$/.test(wave) || wave.includes("{{"))
        return [];
    return [
        {
            code: "wave-unreadable",
            level: "error",
            file,
            expected: `a whole number as the sync wave of ${name}`,
            found: `"${wave}"`,
            fix: "Argo CD takes it for 0. Write a number in quotes.",
        },
    ];
}
function orderFindings(resources, { components }, graph) {
    const applications = resources.filter(({ kind }) => kind === "Application");
    const of = new Map([...components.values()].map((one) => [one.name, deploying(one, applications)]));
    return [...graph.repositories.values()].flatMap(({ name: downstream, needs }) => needs.flatMap(({ repository: upstream }) => pairs(of.get(upstream) ?? [], of.get(downstream) ?? []).flatMap(([first, second]) => orderFinding({ upstream, downstream, first, second }))));
}
/** The Applications that deploy a component: by what they pin, or by its name. */
function deploying(component, applications) {
    const names = (0,target/* namesOf */.e)(component).map(package_name/* packageKey */.MO);
    return applications.filter(({ name, packages }) => name === component.name || names.some((key) => packages.has(key)));
}
function pairs(left, right) {
    return left.flatMap((one) => right.filter((other) => other !== one).map((other) => [one, other]));
}
function orderFinding(edge) {
    const { upstream, downstream, first, second } = edge;
    const [before, after] = [first, second].map(({ wave }) => Number(wave ?? 0));
    if (before === undefined || after === undefined || Number.isNaN(before + after) || before < after)
        return [];
    const isReversed = before > after;
    // Without any annotation nobody claims an order.
    if (!isReversed && first.wave === undefined && second.wave === undefined)
        return [];
    return [
        {
            code: isReversed ? "wave-order" : "wave-equal",
            level: isReversed ? "error" : "warning",
            file: second.file,
            expected: `${first.name} (${upstream}) in an earlier sync wave than ${second.name} (${downstream}), which needs it`,
            found: `wave ${before} and wave ${after}`,
            fix: `Give ${second.name} a wave above ${before}: argocd.argoproj.io/sync-wave: "${before + 1}".`,
        },
    ];
}
function rollingSync({ kind, wave, strategy, name, file }) {
    if (kind !== "ApplicationSet" || wave === undefined || strategy === "RollingSync")
        return [];
    return [
        {
            code: "rolling-sync-missing",
            level: "error",
            file,
            expected: `strategy.type: RollingSync in the ApplicationSet ${name}, whose template has sync waves`,
            found: strategy ?? "no strategy",
            fix: "Sync waves do not order what an ApplicationSet generates. Add `strategy: {type: RollingSync, rollingSync: {steps: […]}}`, a step for each wave, and start the controller with progressive syncs.",
        },
    ];
}
function healthCheck(resources) {
    const ordered = resources.find(({ kind, wave }) => kind === "Application" && wave !== undefined);
    if (ordered === undefined)
        return [];
    return [
        {
            code: "application-health-missing",
            level: "error",
            file: ordered.file,
            expected: "a health check for argoproj.io/Application in argocd-cm, so that one wave waits for the one before",
            found: `sync waves on Applications (${ordered.name}), and no such check in this repository`,
            fix: "Add `resource.customizations.health.argoproj.io_Application` to argocd-cm: https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app",
        },
    ];
}

// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/resources.ts


const annotation = "argocd.argoproj.io/sync-wave";
/** The Applications and ApplicationSets of a file; none in one that is no YAML. */
function readResources(source) {
    if (!/\bApplication/.test(source.text))
        return [];
    const data = readOrNothing(source);
    const documents = Array.isArray(data) ? data : [];
    const pins = pinsOf(source);
    return documents.flatMap((document, index) => {
        const kind = (0,data_field/* fieldOf */._F)(document, "kind");
        const group = (0,data_field/* fieldOf */._F)(document, "apiVersion");
        if (kind !== "Application" && kind !== "ApplicationSet")
            return [];
        if (typeof group !== "string" || !group.startsWith("argoproj.io/"))
            return [];
        const spec = (0,data_field/* fieldOf */._F)(document, "spec");
        const own = waveOf(document);
        const name = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(document, "metadata"), "name");
        const strategy = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(spec, "strategy"), "type");
        const belongs = (pin) => documents.length === 1 || pin.place.startsWith(`[${index}]`);
        return [
            {
                kind,
                name: typeof name === "string" ? name : "",
                file: source.path,
                wave: kind === "ApplicationSet" ? waveOf((0,data_field/* fieldOf */._F)(spec, "template")) : own,
                strategy: typeof strategy === "string" ? strategy : undefined,
                packages: new Set(pins.filter(belongs).map((pin) => (0,package_name/* packageKey */.MO)(pin.name))),
            },
        ];
    });
}
function waveOf(resource) {
    const wave = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(resource, "metadata"), "annotations"), annotation);
    return typeof wave === "string" || typeof wave === "number" ? String(wave) : undefined;
}
function readOrNothing(source) {
    try {
        return (0,yaml/* readYamlData */.S9)(source);
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
function pinsOf(source) {
    try {
        return (0,plan_manifest/* readManifest */.WI)(source);
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/check-repository.ts






/** Checks a GitOps repository as it lies in a folder: its places, and the order of its rollouts. Nothing is written. */
async function checkRepository(files, { config, graph }) {
    const all = await files.list();
    const paths = all.filter((path) => (0,editors/* editorFor */.T)(path) !== undefined && !(0,vendored/* isVendored */.E)(path));
    const sources = [];
    const findings = [];
    for (const path of paths) {
        try {
            sources.push(new source/* Source */.kL(path, await files.read(path)));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            // A link that leads out of the repository is none of its files.
            if (error.code === "path-escapes")
                continue;
            const { code, expected, found, fix } = error;
            findings.push({ code, level: "warning", file: path, expected, found, fix });
        }
    }
    const hasHealthCheck = sources.some(({ text }) => healthKey.test(text));
    return [
        ...findings,
        ...planPatterns(all, config),
        ...planPlaces(sources, config),
        ...planWaves(sources.flatMap(readResources), { config, graph, hasHealthCheck }),
    ];
}
/** Of argocd-cm, in the form of a key for each resource, or in the older one of a block for all. */
const healthKey = /resource\.customizations\.health\.argoproj\.io_Application\b|^\s*argoproj\.io\/Application:\s*(?:#.*)?\n\s+health\.lua:/m;

// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 2 modules
var node_machine = __webpack_require__(72322);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/promote-release.ts









async function run({ options, terminal }) {
    if (!options.check)
        throw checkOnly();
    const { environment, cwd } = terminal;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment });
    const folder = (0,external_node_path_.resolve)(cwd, options.dir ?? ".");
    const files = machine.files(folder);
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        onProgress("reading the GitOps repository");
        const config = await readWorkspaceConfig(files, options.config ?? "gitops.yml");
        const graph = options.graph === undefined
            ? await readWorkspaceGraph(files, (await hasGraph(files)) ? suite/* graphFile */.z7 : undefined)
            : await readGraph((0,external_node_path_.resolve)(cwd, options.graph), (place) => machine.files(place));
        return checkDocument(await checkRepository(files, { config, graph }), { ordered: graph !== undefined });
    });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render });
    return report.findings.some(({ level }) => level === "error") ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
async function hasGraph(files) {
    return (await files.list()).includes(suite/* graphFile */.z7);
}
function readGraph(path, files) {
    return readWorkspaceGraph(files((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
function render(terminal, { findings, ordered }) {
    const { colors } = terminal;
    const hint = ordered ? "" : "No release graph: orders were not held against one (--graph FILE).\n";
    if (findings.length === 0)
        return `${colors.green("✔")} Nothing is missing.\n${hint}`;
    const lines = findings.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)).join("");
    return `${lines}${findings.length} finding${findings.length === 1 ? "" : "s"}.\n${hint}`;
}
function checkOnly() {
    return new errors/* UsageError */.eb({
        code: "promote-check",
        expected: "--check",
        found: "no option that says what to do",
        fix: "Say --check. Releases are promoted by the action promote-release, in a workflow of the GitOps repository.",
    });
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderProblemLines)
/* harmony export */ });
/** A problem as three short lines below whatever it belongs to. */
function renderProblemLines(terminal, problem) {
    const { colors } = terminal;
    const place = [problem.file, problem.line, problem.column]
        .filter((part) => part !== null && part !== undefined)
        .join(":");
    const head = `${colors.yellow(problem.code)}${place === "" ? "" : ` ${place}`}`;
    const expected = problem.expected === undefined ? "" : `expected ${problem.expected}, `;
    return `    ${head}: ${expected}found ${problem.found.replaceAll("\n", "\n      ")}\n      ${problem.fix}\n`;
}


/***/ }),

/***/ 17616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPlaces)
});

// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/syntax/shell-expansion.ts
var shell_expansion = __webpack_require__(61981);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-path.ts
var yaml_path = __webpack_require__(80410);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/manifests/editors/image-fields.ts
var image_fields = __webpack_require__(98425);
// EXTERNAL MODULE: ./packages/manifests/editors/placed-pin.ts
var placed_pin = __webpack_require__(17411);
;// CONCATENATED MODULE: ./packages/manifests/editors/any-yaml.ts





/**
 * The images of a YAML file whose name does not tell what it is, where somebody says that it has some: `image:` as in a compose
 * file, and `repository` with `tag` as in values.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readImagesOfYaml(source) {
    const read = (node) => {
        const text = (0,yaml_path/* yamlTraced */.Td)(node);
        return text && (0,shell_expansion/* expandVariables */.i)(text);
    };
    return (0,placed_pin/* inFileOrder */.w$)((0,yaml/* parseYaml */.hN)(source).flatMap((root, index, roots) => (0,image_fields/* imageFieldPins */.U)(source, root, { path: (0,yaml_path/* documentPath */.jW)(index, roots), read })));
}

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
// EXTERNAL MODULE: ./packages/manifests/syntax/traced-text.ts
var traced_text = __webpack_require__(28314);
// EXTERNAL MODULE: ./packages/manifests/editors/tag-text.ts
var tag_text = __webpack_require__(90100);
;// CONCATENATED MODULE: ./packages/manifests/editors/pin-at.ts







/**
 * The pin that somebody says stands at a place of a YAML file, although the file does not say of what it is: the tag of an
 * image whose name is a chart's default, or a version under a name of one's own. Undefined where there is no such text.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readPinAt(source, { at, image: named, usualImage, component }) {
    const image = named ?? usualImage;
    const steps = stepsOf(at);
    const roots = (0,yaml/* parseYaml */.hN)(source);
    const [first] = steps;
    const index = roots.length > 1 && typeof first === "number" ? first : 0;
    const inner = roots.length > 1 && typeof first === "number" ? steps.slice(1) : steps;
    const path = [...(0,yaml_path/* documentPath */.jW)(index, roots), ...inner];
    const parent = walk(roots[index], inner.slice(0, -1));
    const node = walk(roots[index], inner);
    if ((0,yaml_path/* resolvedYaml */.W3)(node)?.kind === "map")
        return groupAt(source, node, path, image);
    const text = (0,yaml_path/* yamlTraced */.Td)(node);
    if (text === undefined)
        return undefined;
    const reference = (0,image_reference/* parseImageReference */.o_)(text.text);
    if (reference !== undefined && (0,image_reference/* isQualified */.pA)(reference.name))
        return (0,placed_pin/* imagePin */.Z4)(source, path, text);
    const key = String(inner.at(-1));
    if (image !== undefined && /^(?:tag|imageTag|newTag|digest)$/.test(key)) {
        return groupAt(source, parent, path.slice(0, -1), image);
    }
    if (named !== undefined)
        return imageAt(source, path, { name: named, text });
    const located = (0,traced_text/* locate */.x5)(source, text);
    return (located &&
        (0,placed_pin/* pinOf */.nZ)(source, { path, at: located, name: (0,package_name/* packageName */.oZ)("component", component) }, { kind: "version", text: located.text, span: located.span }));
}
/** A tag, with its digest behind it or without, or a digest alone. */
function imageAt(source, path, { name, text }) {
    if (/^sha256:[0-9a-f]{64}$/.test(text.text)) {
        return (0,placed_pin/* imageValuePin */.kM)(source, path, { name, tag: undefined, digest: text });
    }
    const { tag = text, digest } = (0,tag_text/* splitTag */.R)(text) ?? {};
    return (0,placed_pin/* imageValuePin */.kM)(source, path, { name, tag, digest });
}
function groupAt(source, map, path, image) {
    if (image === undefined)
        return undefined;
    const textOf = (...keys) => keys
        .map((key) => [key, (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(map, key))])
        .find(([, text]) => text !== undefined && text.text !== "");
    const [tag, digest] = [textOf("tag", "imageTag", "newTag"), textOf("digest")];
    const together = tag?.[1] && (0,tag_text/* splitTag */.R)(tag[1]);
    return (0,placed_pin/* imageValuePin */.kM)(source, [...path, tag?.[0] ?? "digest"], {
        name: image,
        tag: together?.tag ?? tag?.[1],
        digest: together?.digest ?? digest?.[1],
    });
}
function walk(root, steps) {
    return steps.reduce((node, step) => (typeof step === "number" ? (0,yaml_path/* yamlItems */.mZ)(node)[step] : (0,yaml_path/* yamlAt */.fY)(node, step)), root);
}
/** `a.b[2]["c.d"]` as its steps. */
function stepsOf(place) {
    return [...place.matchAll(/\[(?<index>\d+)\]|\["(?<quoted>(?:[^"\\]|\\.)*)"\]|(?<name>[^.[\]]+)/g)].map(({ groups }) => groups?.["index"] === undefined
        ? (groups?.["quoted"] ?? groups?.["name"] ?? "")
        : Number(groups["index"]));
}

// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var target = __webpack_require__(46258);
;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-file.ts



/**
 * Finds the places of a component in a file. One image that stands there in several versions is refused with the candidates:
 * which of them is to move only a person knows.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function findPlaces(source, component, selection) {
    const wanted = new Set((0,target/* namesOf */.e)(component).map(package_name/* packageKey */.MO));
    const isWanted = ({ name }) => wanted.has((0,package_name/* packageKey */.MO)(name));
    const known = (0,plan_manifest/* readManifest */.WI)(source).filter(isWanted);
    // A file that somebody names has the component, whatever the file is called.
    const isNamed = component.places.length > 0 && /\.ya?ml$/i.test(source.path);
    const own = known.length === 0 && isNamed ? readImagesOfYaml(source).filter(isWanted) : known;
    if (selection.kind === "names")
        return { pins: own, problems: ambiguities(own) };
    const found = selection.places.map((place) => {
        const at = place.at ?? "";
        const pin = own.find((one) => one.place === at) ??
            readPinAt(source, {
                at,
                image: place.image,
                usualImage: only(component.images),
                component: component.name,
            });
        return pin ?? missing(source, at, own);
    });
    return {
        pins: found.filter((one) => "place" in one),
        problems: found.filter((one) => "code" in one),
    };
}
function only(names) {
    return names.length === 1 ? names[0] : undefined;
}
function ambiguities(pins) {
    const groups = new Map();
    for (const pin of pins) {
        const key = (0,package_name/* packageKey */.MO)(pin.name);
        groups.set(key, [...(groups.get(key) ?? []), pin]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        const texts = new Set(group.map(textOf));
        if (first === undefined || texts.size === 1)
            return [];
        const { path: file, line, column } = first;
        return [
            {
                code: "place-ambiguous",
                expected: `${first.name.name} in one version in ${file}`,
                found: group.map((pin) => `${pin.place} (line ${pin.line}) at ${textOf(pin)}`).join(", "),
                fix: "Name the place that is to move in gitops.yml: `places: [{ files: …, at: … }]`, one of these candidates.",
                location: { file, line, column },
            },
        ];
    });
}
function missing(source, at, own) {
    const candidates = own.map(({ place, line }) => `${place} (line ${line})`);
    return {
        code: "place-missing",
        expected: `a version, an image or a tag at ${at}`,
        found: candidates.length === 0 ? "nothing of the kind" : `none there; candidates are ${candidates.join(", ")}`,
        fix: "Correct `at` in gitops.yml. Where a tag stands without its image, say `image`, too.",
        location: { file: source.path },
    };
}
/** The version as it is written, for comparing places with each other. */
function textOf({ value }) {
    return value.kind === "image" ? (value.tag?.text ?? value.digest?.text ?? "") : value.text;
}


/***/ }),

/***/ 12010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gf: () => (/* binding */ floatingText),
  jn: () => (/* binding */ lacksDigest),
  Jo: () => (/* binding */ planPlace)
});

// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var tag_text = __webpack_require__(59426);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/manifests/attach-digest.ts


/**
 * The same outcome with the digest written behind the tag, where an image is pinned by its tag alone: `v1.2.3@sha256:…`, and
 * in a kustomization the key `digest`. Undefined where that would say it of something else as well: a text that an alias or
 * another image repeats.
 */
function attachDigest(source, outcome, { digest, pins }) {
    const { pin } = outcome;
    if (pin.value.kind !== "image" || pin.value.tag === undefined || pin.value.digest !== undefined)
        return undefined;
    const { span, text } = pin.value.tag;
    if (isShared(source, pin, pins))
        return undefined;
    const tagEdit = outcome.kind === "edit" ? outcome.edits.find(({ start }) => start === span.start) : undefined;
    const tag = tagEdit?.text ?? source.slice(span);
    const isKey = /(?:^|\.)newTag(?:#\d+)?$/.test(pin.place);
    const added = isKey ? keyInsertion(source, span.end, digest) : undefined;
    const edits = added === undefined
        ? [{ path: pin.path, ...span, text: withDigest(tag, digest) }]
        : [...(tagEdit === undefined ? [] : [tagEdit]), added];
    const [before, after] = outcome.kind === "edit" ? [outcome.before, outcome.after] : [text, text];
    return { kind: "edit", pin, edits, before, after: `${after} ${digest}`, adds: digest };
}
/** Inside the quotes that the tag got for YAML's sake. */
function withDigest(tag, digest) {
    const quote = /^(["']).*\1$/s.exec(tag)?.[1] ?? "";
    return quote === "" ? `${tag}@${digest}` : `${tag.slice(0, -1)}@${digest}${quote}`;
}
function isShared(source, pin, pins) {
    const start = pin.value.kind === "image" ? pin.value.tag?.span.start : undefined;
    const offset = start === undefined ? -1 : source.offset(start);
    const sharing = pins.filter(({ value }) => value.kind === "image" && value.tag?.span.start === start);
    if (sharing.some(({ name }) => name.name !== pin.name.name))
        return true;
    const { aliases, scalars } = (0,yaml/* yamlPartsOf */.jT)(source);
    const own = [...scalars.values()].find(({ start: from, end }) => from <= offset && offset < end);
    // Who repeats a whole reference repeats the image with it, of which the digest is.
    const before = own === undefined ? "" : source.text.slice(own.start, offset).replace(/^["']/, "");
    if (before.endsWith(":") && (0,image_reference/* isImageName */.lS)(before.slice(0, -1)))
        return false;
    if (pin.aliases !== undefined || sharing.some(({ place }) => place !== pin.place))
        return true;
    return own !== undefined && [...aliases.values()].some(({ target }) => target === own);
}
/** `digest: sha256:…` on a line of its own below the tag, or behind a comma inside braces. */
function keyInsertion(source, tagEnd, digest) {
    const { text } = source;
    const end = source.offset(tagEnd);
    const quoted = /["']/.test(text[end] ?? "") ? end + 1 : end;
    const lineStart = text.lastIndexOf("\n", quoted - 1) + 1;
    const newline = text.indexOf("\n", quoted);
    const lineEnd = newline === -1 ? text.length : newline;
    const before = text.slice(lineStart, quoted);
    if (before.includes("{"))
        return source.edit(quoted, quoted, `, digest: ${digest}`);
    const key = /^(?<indent>[ ]*(?:- +)*)["']?newTag/.exec(before)?.groups?.["indent"];
    // Braces that were opened on another line.
    if (key === undefined || /[,}]\s*$/.test(text.slice(quoted, lineEnd).replace(/\s#.*$/, "")))
        return undefined;
    const carriage = text[lineEnd - 1] === "\r" ? "\r" : "";
    const at = carriage === "" ? lineEnd : lineEnd - 1;
    return source.edit(at, at, `${carriage}\n${" ".repeat(key.length)}digest: ${digest}`);
}

// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-place.ts


/** What a release means for one place: its tag and its digest move together, and never to a lower version. */
function planPlace(source, pin, options) {
    const { release, settings } = options;
    const floats = floatingText(pin);
    if (floats !== undefined) {
        return settings.floating === "report"
            ? { kind: "floating", pin, text: floats }
            : pinned(source, pin, options);
    }
    const outcome = (0,plan_manifest/* planPin */.jB)(source, pin, { release, policy: "exact" });
    if (outcome.kind === "edit" && isOtherBuild(pin, outcome.edits.length, release))
        return otherBuild(pin, release);
    return outcome.kind === "edit" || outcome.kind === "current"
        ? plan_place_withDigest(source, outcome, options)
        : outcome;
}
/** The text of a reference that moves by itself; undefined for one that names one version. */
function floatingText({ value }) {
    switch (value.kind) {
        case "image":
            return value.tag !== undefined && isMoving(value.tag.text) ? value.tag.text : undefined;
        case "git-tag":
            return isMoving(value.text) ? value.text : undefined;
        case "constraint":
            return /^\s*[=]?\s*v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?\s*$/.test(value.text) &&
                !/-0\s*$/.test(value.text)
                ? undefined
                : value.text;
        case "unpinned":
            return value.text;
        default:
            return undefined;
    }
}
function isMoving(tag) {
    const read = (0,tag_text/* readTagText */.C4)(tag);
    return read === undefined || (0,tag_text/* isFloating */.vY)(read.numbers, read.version);
}
function plan_place_withDigest(source, outcome, { release, settings, pins }) {
    const digest = digestOf(outcome.pin, release);
    if (settings.digests === "keep" || digest === undefined)
        return outcome;
    return attachDigest(source, outcome, { digest, pins }) ?? outcome;
}
/** Makes of a reference that moves by itself one that names the release. */
function pinned(source, pin, options) {
    const { release } = options;
    const { value } = pin;
    const text = floatingText(pin) ?? "";
    if (value.kind === "constraint")
        return (0,plan_manifest/* planPin */.jB)(source, pin, { release, policy: "exact" });
    if (value.kind === "unpinned" && value.source !== "branch")
        return { kind: "floating", pin, text };
    const [span, wanted] = value.kind === "image"
        ? [value.tag?.span, `v${(0,version_spelling/* formatSemver */.a)(release.version)}`]
        : [spanOf(value), wantedOf(pin, release)];
    if (span === undefined)
        return { kind: "floating", pin, text };
    const edits = [{ path: pin.path, ...span, text: wanted }];
    const digest = digestOf(pin, release);
    if (value.kind === "image" && value.digest !== undefined) {
        if (digest === undefined)
            return { kind: "floating", pin, text };
        const spelled = value.digest.text.includes(":") ? digest : digest.replace(/^.*:/, "");
        edits.push({ path: pin.path, ...value.digest.span, text: spelled });
    }
    return plan_place_withDigest(source, { kind: "edit", pin, edits, before: text, after: wanted }, options);
}
function spanOf(value) {
    return value.kind === "git-tag" || value.kind === "unpinned" ? value.span : undefined;
}
/** A chart has no `v`, a repository its own tag. */
function wantedOf({ name }, { version, tag }) {
    return name.ecosystem === "helm" ? (0,version_spelling/* formatSemver */.a)(version) : tag;
}
/** Whether a tag ends without the digest that should stand beside it: its text is somebody else's, too. */
function lacksDigest(outcome, { release, settings }) {
    const { kind, pin } = outcome;
    if (settings.digests === "keep" || (kind !== "edit" && kind !== "current"))
        return false;
    const isBare = pin.value.kind === "image" && pin.value.tag !== undefined && pin.value.digest === undefined;
    return isBare && digestOf(pin, release) !== undefined && !(kind === "edit" && outcome.adds !== undefined);
}
function digestOf({ name, value }, { digests = {} }) {
    if (value.kind !== "image")
        return undefined;
    return Object.entries(digests).find(([image]) => (0,package_name/* packageName */.oZ)("image", image).name === name.name)?.[1];
}
/** The same version with another digest: a tag was moved, there or here. */
function isOtherBuild({ value }, edits, { version }) {
    if (value.kind !== "image" || value.tag === undefined || value.digest === undefined)
        return false;
    return edits === 1 && value.tag.text.replace(/^v/, "") === (0,version_spelling/* formatSemver */.a)(version);
}
function otherBuild(pin, release) {
    const found = pin.value.kind === "image" ? (pin.value.digest?.text ?? "") : "";
    return {
        kind: "refused",
        pin,
        problem: {
            code: "digest-changed",
            expected: `${pin.name.name} ${(0,version_spelling/* formatSemver */.a)(release.version)} with the digest ${digestOf(pin, release) ?? ""}`,
            found: `the same version with ${found}`,
            fix: "One of the two was built under a tag that had been released before. Find out which, and release a new version.",
            location: { file: pin.path, line: pin.line, column: pin.column },
        },
    };
}


/***/ }),

/***/ 63578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/** A field of data that was read from a file; undefined where the data is no object or lacks it. */
function fieldOf(data, name) {
    return isObject(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
/** The texts of a list; none where the data is no list. */
function textsIn(data) {
    return Array.isArray(data) ? data.filter((item) => typeof item === "string") : [];
}


/***/ })

};

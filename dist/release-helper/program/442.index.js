export const id = 442;
export const ids = [442];
export const modules = {

/***/ 442:
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
// EXTERNAL MODULE: ./packages/release-model/release-graph/parse-release-graph.ts + 11 modules
var parse_release_graph = __webpack_require__(70542);
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

// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/mention.ts
var mention = __webpack_require__(43665);
// EXTERNAL MODULE: ./packages/gitops-promotion/searched-files.ts
var searched_files = __webpack_require__(45652);
// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var target = __webpack_require__(46258);
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
    const unmatched = stated.filter(({ files }) => !own.some((path) => (0,select_places/* fits */.lA)(path, files)));
    return [...new Map(unmatched.map((one) => [`${one.of} ${one.files}`, one])).values()].map(({ of, files }) => ({
        code: "pattern-unmatched",
        level: "warning",
        expected: `a file that ${files} matches, which stands in ${of}`,
        found: "none",
        fix: "Correct the pattern in gitops.yml, or take it out. Hidden folders are only matched by name: .github/**.",
    }));
}

// EXTERNAL MODULE: ./packages/gitops-promotion/beside/chart-repositories.ts
var chart_repositories = __webpack_require__(1095);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/app-versions.ts
var app_versions = __webpack_require__(27944);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/files-beside.ts + 2 modules
var files_beside = __webpack_require__(31994);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/floating-words.ts
var floating_words = __webpack_require__(77105);
// EXTERNAL MODULE: ./packages/gitops-promotion/plan-file.ts + 2 modules
var plan_file = __webpack_require__(17616);
// EXTERNAL MODULE: ./packages/gitops-promotion/plan-place.ts + 2 modules
var plan_place = __webpack_require__(22354);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/left-unread.ts
var left_unread = __webpack_require__(5740);
// EXTERNAL MODULE: ./packages/gitops-promotion/shared-files.ts
var shared_files = __webpack_require__(11520);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/untagged-places.ts + 1 modules
var untagged_places = __webpack_require__(77237);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-places.ts












/**
 * Whether every component has a place in every environment that can be told from others, which of them move by themselves, and
 * where an image stands that no promotion can move.
 */
function planPlaces(sources, config) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    const claims = new Map();
    const repositories = (0,chart_repositories/* chartRepositories */.Fb)(sources);
    const beside = (0,files_beside/* readBeside */.ri)(sources);
    const findings = [...config.components.values()].flatMap((component) => environments.flatMap((environment) => componentFindings(sources, component, { environment, config, claims, repositories, beside })));
    // A file that environments share is wrong once.
    return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
/** Each promotion would take the other's version away. */
function claimed([first, second], pin) {
    return {
        code: "place-shared",
        level: "error",
        file: pin.path,
        line: pin.line,
        expected: `${pin.place} to belong to one component`,
        found: `${first.name} and ${second.name}, each of which would write its own version there`,
        fix: "Leave it to one of them, by `images`, `places` or `files` in gitops.yml.",
    };
}
function componentFindings(sources, component, { environment, config, claims, repositories, beside, }) {
    const findings = [];
    const unread = [];
    const found = [];
    const searched = [];
    for (const source of sources) {
        const selection = (0,select_places/* selectPlaces */.$p)(source.path, component, environment);
        if (selection === undefined)
            continue;
        if (selection.kind === "names")
            searched.push(source);
        const tellUnread = (pins) => {
            if (selection.kind === "names")
                unread.push(...(0,left_unread/* leftUnread */.L)(source, component, { pins, config, beside }).map(asWarning));
        };
        if ((0,searched_files/* isSearchedOnly */.Kl)(source.path)) {
            tellUnread([]);
            continue;
        }
        try {
            const { pins, problems } = (0,plan_file/* findPlaces */.C)(source, component, { selection, repositories, beside });
            found.push(...pins);
            findings.push(...problems.map(asFinding));
            const shared = selection.kind === "names" ? (0,shared_files/* sharedPlace */.p)(pins, component, environment, config) : undefined;
            if (shared !== undefined)
                findings.push(asFinding(shared));
            if (selection.kind === "names") {
                findings.push(...(0,untagged_places/* untaggedPlaces */.U)(source, component, beside).map(asWarning));
            }
            tellUnread(pins);
            for (const pin of pins) {
                const key = `${environment?.name ?? ""} ${pin.path}:${pin.line}:${pin.column}`;
                const other = claims.get(key) ?? component;
                claims.set(key, other);
                if (other !== component)
                    findings.push(claimed([other, component], pin));
            }
            findings.push(...pins.flatMap((pin) => {
                // What a digest stands beside does not move.
                const isPinned = pin.value.kind === "image" &&
                    (pin.value.digest !== undefined || beside.kustomized(pin.path, pin.name.name));
                const text = isPinned ? undefined : (0,plan_place/* floatingText */.gf)(pin);
                return text === undefined || config.floating === "pin" ? [] : [floating(component, pin, text)];
            }));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            findings.push(asFinding(error));
        }
    }
    unread.push(...(0,app_versions/* appVersionPlaces */.c)(searched, component, { pins: found }).map(asWarning));
    const isPlaced = found.length > 0 || findings.length > 0;
    return [...(isPlaced ? findings : [noPlace(component, environment)]), ...unread];
}
function floating(component, pin, text) {
    return {
        code: "reference-floating",
        level: "warning",
        file: pin.path,
        line: pin.line,
        expected: `${component.name} at one version at ${pin.place}`,
        found: (0,floating_words/* floatingWords */.k)(text),
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
function asWarning(problem) {
    return { ...asFinding(problem), level: "warning" };
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
// EXTERNAL MODULE: ./packages/gitops-promotion/check/deployed-files.ts
var deployed_files = __webpack_require__(63550);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/documents.ts
var check_documents = __webpack_require__(87698);
// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/resources.ts + 1 modules
var resources = __webpack_require__(7114);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/environments-of.ts




/**
 * The environments of an Application, as far as they can be told: gitops.yml names it, a word of its own does, or its files belong
 * to one. Empty where nothing tells; then it is held against those of every environment.
 */
function environmentsOf(application, files, { environments }) {
    const all = [...environments.values()];
    const named = all.filter(({ applications }) => applications.includes(application.name));
    if (named.length > 0)
        return new Set(named.map(({ name }) => name));
    const known = environments.size > 0 ? [...environments.keys()] : commonNames;
    const texts = textsOf(application);
    const spoken = new Set(known.filter((name) => texts.some((text) => speaksOf(text, name))));
    if (spoken.size > 0)
        return spoken;
    const paths = [application.file, ...files.map(({ path }) => path)];
    return new Set(all
        .filter((one) => paths.some((path) => one.files.some((pattern) => (0,select_places/* fits */.lA)(path, pattern))))
        .map(({ name }) => name));
}
/** Whether two may be rolled out together. */
function meet(left, right) {
    return left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name));
}
function textsOf({ name, file, spec }) {
    const destination = (0,data_field/* fieldOf */._F)(spec, "destination");
    return [
        name,
        file,
        (0,check_documents/* textAt */.$6)(destination, "name") ?? "",
        (0,check_documents/* textAt */.$6)(destination, "namespace") ?? "",
        ...(0,resources/* sourcesOf */.u0)(spec).flatMap((source) => {
            const values = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(source, "helm"), "valueFiles");
            return [(0,check_documents/* textAt */.$6)(source, "path") ?? "", ...(Array.isArray(values) ? values.map(String) : [])];
        }),
    ].map((text) => text.toLowerCase());
}
/** As a word of its own, in whatever length people write it. */
function speaksOf(text, environment) {
    const name = environment.toLowerCase();
    const spellings = shortNames.find((one) => one.includes(name)) ?? [name];
    return spellings.some((one) => `-${text.replaceAll(/[^a-z0-9]+/g, "-")}-`.includes(`-${one}-`));
}
const shortNames = [
    ["production", "prod"],
    ["staging", "stage"],
    ["development", "dev"],
];
/** What people call environments, where gitops.yml declares none. */
const commonNames = ["production", "staging", "development", "test", "qa", "uat", "preprod", "integration"];

// EXTERNAL MODULE: ./packages/gitops-promotion/check/kustomized-waves.ts
var kustomized_waves = __webpack_require__(15944);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/workloads.ts






/** The workloads of an Application, with the images that its kustomizations give them. */
function workloadsOf({ files }, sources) {
    const kustomizations = files.filter(({ path }) => (0,kustomized_waves/* isKustomization */.Sv)(path));
    const settings = kustomizations.flatMap((source) => {
        const [data] = (0,check_documents/* documentsOf */.uo)(source) ?? [];
        return [{ folder: external_node_path_.posix.dirname(source.path), data, wave: (0,check_documents/* textAt */.$6)(data, "commonAnnotations", check_documents/* waveKey */.JH) }];
    });
    const renamed = new Map(settings.flatMap(({ data }) => (0,resources/* listOf */.c3)((0,data_field/* fieldOf */._F)(data, "images")).flatMap((image) => {
        const [name, newName] = [(0,check_documents/* textAt */.$6)(image, "name"), (0,check_documents/* textAt */.$6)(image, "newName")];
        return name === undefined || newName === undefined ? [] : [[name, newName]];
    })));
    // The outermost has the last word; beneath it a folder's own.
    const [outermost] = settings;
    const commonOf = (path) => outermost?.wave ??
        settings
            .filter(({ folder, wave }) => wave !== undefined && (folder === "." || path.startsWith(`${folder}/`)))
            .toSorted((one, other) => one.folder.length - other.folder.length)
            .at(0)?.wave;
    const isUnread = kustomizations.some((source) => (0,kustomized_waves/* patchesWaves */.vF)(source, sources));
    return files
        .filter((source) => !kustomizations.includes(source))
        .flatMap((source) => ((0,check_documents/* documentsOf */.uo)(source) ?? []).flatMap((document) => {
        const kind = (0,check_documents/* textAt */.$6)(document, "kind");
        const images = (0,check_documents/* argoKind */.Gv)(document) === undefined ? imagesIn(document) : [];
        if (kind === undefined || images.length === 0)
            return [];
        const names = images.map((image) => renamed.get(image) ?? image);
        return [
            {
                name: `${kind} ${(0,check_documents/* textAt */.$6)(document, "metadata", "name") ?? ""}`.trim(),
                file: source.path,
                wave: commonOf(source.path) ?? (0,check_documents/* waveOf */.j5)(document),
                isUnread,
                packages: new Set(names.map((name) => (0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)("image", name)))),
            },
        ];
    }));
}
/** The names of all images in a resource, without tag and digest. */
function imagesIn(data) {
    if (Array.isArray(data))
        return data.flatMap(imagesIn);
    if (!(0,data_field/* isObject */.Gv)(data))
        return [];
    return Object.entries(data).flatMap(([key, value]) => key === "image" && typeof value === "string"
        ? [value.replace(/@.*$/s, "").replace(/:[^/:]*$/, "")]
        : imagesIn(value));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/deployments.ts







/** What each Application deploys: what it pins itself, and what the files at its path do. */
function readDeployments(applications, sources, config) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const repositories = [...config.components.values()].map(({ repository }) => repository.toLowerCase());
    const isForeign = (repoURL) => {
        const address = repoURL.replace(/\/$/, "").replace(/\.git$/i, "");
        return repositories.includes(address.split(/[/:]/).slice(-2).join("/").toLowerCase());
    };
    const read = applications.map((application) => ({
        application,
        deployed: (0,deployed_files/* deployedFiles */.w)(application.spec, byPath, isForeign),
    }));
    const parentsOf = ({ file }) => read.flatMap(({ application, deployed }) => deployed.files.some(({ path }) => path === file) ? [application] : []);
    return read.map(({ application, deployed }) => {
        const workloads = workloadsOf(deployed, byPath);
        // What its Applications deploy belongs to these, not to the one above.
        const own = deployed.files.filter((source) => !((0,check_documents/* documentsOf */.uo)(source) ?? []).some((one) => (0,check_documents/* argoKind */.Gv)(one) !== undefined));
        return {
            application,
            parents: new Set(parentsOf(application)),
            workloads,
            isChart: deployed.isChart,
            environments: environmentsOf(application, own, config),
            packages: new Set([
                ...application.packages,
                ...own.flatMap((source) => [...(0,resources/* packagesIn */.jQ)(source)]),
                ...workloads.flatMap(({ packages }) => [...packages]),
            ]),
        };
    });
}
/** Whether a deployment has a component, by what it pins or by its name. */
function deploys({ application, packages }, component) {
    return application.name === component.name || runs(packages, component);
}
function runs(packages, component) {
    return (0,target/* namesOf */.eZ)(component).some((name) => packages.has((0,package_name/* packageKey */.MO)(name)));
}

// EXTERNAL MODULE: ./packages/gitops-promotion/check/fill-template.ts
var fill_template = __webpack_require__(34478);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/health-check.ts



const key = "resource.customizations.health.argoproj.io_Application";
/**
 * Whether a file tells Argo CD how to assess the health of an Application: in argocd-cm, by a key of its own or in the older block
 * for all resources, wherever that is made from (a ConfigMap, a patch, values and parameters of Argo CD's chart, Terraform), or in the
 * resource of its operator.
 */
function hasHealthCheck(source) {
    if (!/argoproj\\*\.io/.test(source.text))
        return false;
    const documents = isTerraform(source.path) ? undefined : (0,check_documents/* documentsOf */.uo)(source);
    if (documents !== undefined)
        return documents.some(assesses);
    // A template is no YAML, nor is Terraform: then a line that is no comment has to do.
    const lines = source.text.split("\n").filter((line) => !/^\s*(?:#|\/\/|\{\{-?\s*\/\*)/.test(line));
    return lines.some((line) => stated.test(line.replaceAll("\\", ""))) || hasOldBlock(lines);
}
function isTerraform(path) {
    return /\.(?:tf|tfvars|tofu|hcl)(?:\.json)?$/.test(path);
}
/** As a key, in quotes or not, or as the name of a setting, beneath whatever. */
const stated = new RegExp(`(?:^|[\\s"'{,.])${key.replaceAll(".", String.raw `\.`)}(?:["']?\\s*[:=]|["']\\s*,?\\s*$|["'],?\\s*["']?value\\b)`);
function hasOldBlock(lines) {
    const at = lines.findIndex((line) => /["']?argoproj\.io\/Application["']?\s*[:=]/.test(line));
    return at >= 0 && lines.slice(at, at + 5).some((line) => /health\.lua["']?\s*[:=]/.test(line));
}
function assesses(data) {
    if (typeof data === "string")
        return data.includes("argoproj.io") && assessesText(data);
    if (Array.isArray(data))
        return data.some(assesses);
    if (!(0,data_field/* isObject */.Gv)(data))
        return false;
    if (isFilled((0,data_field/* fieldOf */._F)(data, key)))
        return true;
    if (isBlock((0,data_field/* fieldOf */._F)(data, "resource.customizations")))
        return true;
    if (isOperators(data) || isJsonPatch(data) || isParameter(data))
        return true;
    return Object.values(data).some(assesses);
}
/** A patch, or values, that stands as text inside YAML; or `key=value` of a generator. */
function assessesText(text) {
    if (text.startsWith(`${key}=`))
        return isFilled(text.slice(key.length + 1));
    if (!text.includes("\n"))
        return false;
    return parsed(text).some((one) => typeof one !== "string" && assesses(one));
}
/** `argoproj.io/Application: { health.lua: … }`. */
function isBlock(value) {
    const blocks = typeof value === "string" ? parsed(value) : [value];
    return blocks.some((one) => isFilled((0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(one, "argoproj.io/Application"), "health.lua")));
}
function isOperators(data) {
    const is = (0,data_field/* fieldOf */._F)(data, "group") === "argoproj.io" && (0,data_field/* fieldOf */._F)(data, "kind") === "Application";
    return is && isFilled((0,data_field/* fieldOf */._F)(data, "check"));
}
function isJsonPatch(data) {
    const path = (0,data_field/* fieldOf */._F)(data, "path");
    return typeof path === "string" && path.endsWith(`/${key}`) && isFilled((0,data_field/* fieldOf */._F)(data, "value"));
}
/** `configs.cm.resource\.customizations\.…`, as helm has keys with dots. */
function isParameter(data) {
    const name = (0,data_field/* fieldOf */._F)(data, "name");
    const isKey = typeof name === "string" && name.replaceAll("\\", "").endsWith(`.${key}`);
    return isKey && isFilled((0,data_field/* fieldOf */._F)(data, "value"));
}
function isFilled(value) {
    return typeof value === "string" && value.trim() !== "";
}
function parsed(text) {
    try {
        const data = (0,yaml/* readYamlData */.S9)(new source/* Source */.kL("text.yaml", Buffer.from(text)));
        return Array.isArray(data) ? data : [];
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-health.ts

/** Whether a wave of Applications waits for the one before: Argo CD assesses their health only where it is told how. */
function planHealth(sources, deployments) {
    const written = deployments.filter(({ application }) => application.set === undefined);
    const ordered = written.find((one) => one.application.wave !== undefined && isFollowed(one, written));
    if (ordered === undefined || sources.some(hasHealthCheck))
        return [];
    const { file, name } = ordered.application;
    return [
        {
            code: "application-health-missing",
            level: "error",
            file,
            expected: "a health check for argoproj.io/Application in argocd-cm, so that one wave waits for the one before",
            found: `sync waves on Applications (${name}), and no such check in this repository`,
            fix: "Add `resource.customizations.health.argoproj.io_Application` to argocd-cm: https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app",
        },
    ];
}
/** Whether anything stands in another wave beside it: a wave that orders nothing waits for nothing. */
function isFollowed(one, all) {
    const own = Number(one.application.wave ?? 0);
    const isApart = (wave) => Number(wave ?? 0) !== own;
    return all.some((other) => {
        if (one.parents.has(other.application))
            return other.workloads.some(({ wave }) => Number(wave ?? 0) > own);
        return other !== one && isApart(other.application.wave) && areSiblings(one, other, all);
    });
}
/** What nothing here deploys may belong to any; but what deploys others is the top of them. */
function areSiblings(one, other, all) {
    if ([...one.parents].some((parent) => other.parents.has(parent)))
        return true;
    const loose = [one, other].filter(({ parents }) => parents.size === 0);
    if (loose.length !== 1)
        return loose.length === 2;
    return !all.some(({ parents }) => loose.some(({ application }) => parents.has(application)));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-steps.ts




/** Whether the steps of an ApplicationSet order what it generates: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/ */
function planSteps(set, applications) {
    const { name, file, strategy, steps } = set;
    const own = applications.filter((one) => one.set === set);
    if (strategy !== "RollingSync") {
        return own.every(({ wave }) => wave === undefined) ? [] : [rollingSyncMissing(set)];
    }
    if (steps.length === 0) {
        return [
            {
                code: "rolling-sync-steps",
                level: "error",
                file,
                expected: `steps in rollingSync of the ApplicationSet ${name}`,
                found: "none, so that nothing is ordered",
                fix: "Add `rollingSync: {steps: [{matchExpressions: [{key: …, operator: In, values: […]}]}]}`, a step for each wave.",
            },
        ];
    }
    const read = own.filter((one) => !one.isUnread && !hasOpenLabels(one, steps));
    return [...read.filter((one) => stepOf(one) === undefined).map(uncovered), ...reversedSteps(read)];
}
/** The first step whose expressions all match; undefined where none does. */
function stepOf({ labels, set }) {
    const index = (set?.steps ?? []).findIndex((step) => step.every((one) => matches(one, labels)));
    return index === -1 ? undefined : index;
}
function matches(expression, labels) {
    const label = (0,check_documents/* textAt */.$6)(labels, (0,check_documents/* textAt */.$6)(expression, "key") ?? "");
    const isAmong = label !== undefined && (0,resources/* listOf */.c3)((0,data_field/* fieldOf */._F)(expression, "values")).map(String).includes(label);
    const operator = (0,check_documents/* textAt */.$6)(expression, "operator");
    return operator === "In" ? isAmong : operator === "NotIn" && !isAmong;
}
function hasOpenLabels({ labels }, steps) {
    const keys = steps.flat().map((one) => (0,check_documents/* textAt */.$6)(one, "key") ?? "");
    return keys.some((key) => (0,fill_template/* isOpen */.nT)((0,check_documents/* textAt */.$6)(labels, key)));
}
function uncovered({ name, file }) {
    return {
        code: "rolling-sync-uncovered",
        level: "error",
        file,
        expected: `a step of RollingSync whose matchExpressions match the labels of ${name}`,
        found: "none, so that it is never synced by the rollout",
        fix: "Add its label to the values of a step, or the label to the template.",
    };
}
/** Waves that say another order than the steps, which are what counts. */
function reversedSteps(applications) {
    const placed = applications.flatMap((one) => {
        const [step, wave] = [stepOf(one), Number(one.wave ?? Number.NaN)];
        return step === undefined || Number.isNaN(wave) ? [] : [{ one, step, wave }];
    });
    for (const before of placed) {
        const after = placed.find(({ step, wave }) => wave > before.wave && step < before.step);
        if (after === undefined)
            continue;
        const { name, file } = after.one;
        return [
            {
                code: "rolling-sync-order",
                level: "error",
                file,
                expected: `the steps of RollingSync in the order of the sync waves: ${before.one.name} (wave ${before.wave}) before ${name} (wave ${after.wave})`,
                found: `step ${before.step + 1} and step ${after.step + 1}`,
                fix: "Sync waves do not order what an ApplicationSet generates, the steps do. Put the steps into the order of the waves.",
            },
        ];
    }
    return [];
}
function rollingSyncMissing({ name, file, strategy }) {
    return {
        code: "rolling-sync-missing",
        level: "error",
        file,
        expected: `strategy.type: RollingSync in the ApplicationSet ${name}, whose template has sync waves`,
        found: strategy ?? "no strategy",
        fix: "Sync waves do not order what an ApplicationSet generates. Add `strategy: {type: RollingSync, rollingSync: {steps: […]}}`, a step for each wave, and start the controller with progressive syncs.",
    };
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-orders.ts



/** Whether what the graph wants one after the other is rolled out so, in each environment. */
function planOrders(deployments, orders) {
    return orders.flatMap((order) => {
        const firsts = deployments.filter((one) => deploys(one, order.upstream));
        const seconds = deployments.filter((one) => deploys(one, order.downstream));
        return firsts.flatMap((first) => seconds.flatMap((second) => {
            if (first === second)
                return insideFindings(first, order);
            // One that has both is judged by itself.
            if (deploys(first, order.downstream) || deploys(second, order.upstream))
                return [];
            if (!meet(first.environments, second.environments))
                return [];
            const isGenerated = first.application.set !== undefined || second.application.set !== undefined;
            return isGenerated || areTogether(first, second)
                ? betweenFindings(first.application, second.application, order)
                : apartFindings(first, second, { order, deployments });
        }));
    });
}
/** Whether waves order two Applications by themselves: one app-of-apps deploys both. What nothing here deploys may belong to any. */
function areTogether(first, second) {
    return first.parents.size === 0 || second.parents.size === 0 || haveOneParent(first, second);
}
/** Two Applications of two app-of-apps: nothing orders them but the order of these, which has to be the same. */
function apartFindings(first, second, { order, deployments }) {
    const siblings = chainOf(first, deployments).flatMap((left) => chainOf(second, deployments).flatMap((right) => left !== right && haveOneParent(left, right) ? [[left.application, right.application]] : []));
    if (siblings.some(([left, right]) => Number(left.wave ?? 0) < Number(right.wave ?? 0)))
        return [];
    if ([[first.application, second.application], ...siblings].flat().some(({ isUnread }) => isUnread))
        return [];
    const reversed = siblings
        .flatMap(([left, right]) => betweenFindings(left, right, order))
        .filter(({ level }) => level === "error");
    return reversed.length > 0 ? reversed : [unordered(first.application, second.application, order)];
}
/** One with all that it is deployed through: an Application is healthy when what it deploys is. */
function chainOf(one, deployments) {
    const chain = new Set([one]);
    // What is added is looked at, too.
    for (const { parents } of chain) {
        for (const other of deployments)
            if (parents.has(other.application))
                chain.add(other);
    }
    return [...chain];
}
function haveOneParent(first, second) {
    return [...first.parents].some((parent) => second.parents.has(parent));
}
/** Two Applications: waves order those of one app-of-apps, steps those of one ApplicationSet. */
function betweenFindings(first, second, order) {
    if (first.isUnread || second.isUnread)
        return [];
    if (first.set !== second.set) {
        const reversed = waveFindings(first, second, order).filter(({ level }) => level === "error");
        return reversed.length > 0 ? reversed : [unordered(first, second, order)];
    }
    if (first.set?.strategy !== "RollingSync") {
        const isStated = first.wave !== undefined || second.wave !== undefined;
        // Of waves that a set states without rolling out by steps it is said by itself that they order nothing.
        return first.set === undefined || isStated
            ? waveFindings(first, second, order)
            : [unordered(first, second, order)];
    }
    const [before, after] = [stepOf(first), stepOf(second)];
    if (before === undefined || after === undefined || before < after)
        return [];
    return [
        {
            code: before > after ? "wave-order" : "wave-equal",
            level: before > after ? "error" : "warning",
            file: second.file,
            expected: expectation(first.name, second.name, order, "step of RollingSync"),
            found: `step ${before + 1} and step ${after + 1}`,
            fix: `Put the step that matches ${second.name} behind the one that matches ${first.name}.`,
        },
    ];
}
/** What one Application brings, resource by resource. */
function insideFindings(deployment, order) {
    const { workloads, application, isChart } = deployment;
    if (application.isUnread)
        return [];
    const of = (component) => workloads.filter(({ packages }) => runs(packages, component));
    const [firsts, seconds] = [of(order.upstream), of(order.downstream)];
    const isRead = [...firsts, ...seconds].every((one) => !one.isUnread);
    if (firsts.length > 0 && seconds.length > 0 && isRead) {
        return firsts.flatMap((first) => seconds.flatMap((second) => (first === second ? [] : waveFindings(first, second, order))));
    }
    return [
        {
            code: "order-unread",
            level: "warning",
            file: application.file,
            expected: `the sync waves of ${order.upstream.name} and ${order.downstream.name} inside the Application ${application.name}`,
            found: `it deploys both, and ${isChart ? "its chart's templates" : "their resources"} could not be read`,
            fix: "Look at the waves of what it renders (helm template, kustomize build), or deploy them by an Application each.",
        },
    ];
}
function waveFindings(first, second, order) {
    const [before, after] = [first, second].map(({ wave }) => Number(wave ?? 0));
    if (before === undefined || after === undefined || Number.isNaN(before + after) || before < after)
        return [];
    const isReversed = before > after;
    const isStated = first.wave !== undefined || second.wave !== undefined;
    return [
        {
            code: isReversed ? "wave-order" : "wave-equal",
            level: isReversed ? "error" : "warning",
            file: second.file,
            expected: expectation(first.name, second.name, order, "sync wave"),
            found: isStated ? `wave ${before} and wave ${after}` : "no wave at either, which is wave 0 for both",
            fix: `Give ${second.name} a wave above ${before}: argocd.argoproj.io/sync-wave: "${before + 1}".`,
        },
    ];
}
function unordered(first, second, order) {
    const place = ({ set, name }) => set === undefined ? `the Application ${name}` : `${name} of the ApplicationSet ${set.name}`;
    return {
        code: "wave-unordered",
        level: "warning",
        file: second.file,
        expected: expectation(first.name, second.name, order, "step or wave"),
        found: `${place(first)} and ${place(second)}, which nothing orders`,
        fix: "Generate both by one ApplicationSet with RollingSync, or make both Applications of one app-of-apps with waves.",
    };
}
function expectation(first, second, { upstream, downstream }, what) {
    return `${first} (${upstream.name}) in an earlier ${what} than ${second} (${downstream.name}), which needs it`;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/wanted-orders.ts
/** What the graph wants of the components that are deployed here, through those that are not as well. */
function wantedOrders({ components }, graph) {
    return [...components.values()].flatMap((downstream) => [...neededBy(downstream.name, graph)].flatMap((name) => {
        const upstream = components.get(name);
        return upstream === undefined || upstream === downstream ? [] : [{ upstream, downstream }];
    }));
}
function neededBy(name, graph, seen = new Set()) {
    for (const { repository } of graph.repositories.get(name)?.needs ?? []) {
        if (seen.has(repository))
            continue;
        seen.add(repository);
        neededBy(repository, graph, seen);
    }
    return seen;
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/plan-waves.ts








/**
 * Whether the order of rollouts agrees with the release graph. A wave orders resources inside one Application; Applications are
 * ordered by it only where an app-of-apps waits for their health, or an ApplicationSet rolls out step by step.
 */
function planWaves(sources, { paths, config, graph, }) {
    const files = sources.map((source) => ({ source, ...(0,resources/* readResources */.Mq)(source, paths) }));
    const applications = (0,kustomized_waves/* withKustomizedWaves */.qJ)(files.flatMap((file) => file.applications), new Map(sources.map((source) => [source.path, source])));
    const orders = graph === undefined ? [] : wantedOrders(config, graph);
    const deployments = readDeployments(applications, sources, config);
    const findings = [
        ...files.filter(({ isTemplate }) => isTemplate).map(({ source }) => templateUnread(source.path)),
        ...applications.flatMap(unreadableWave),
        ...applications.flatMap((one) => (orders.length > 0 || (0,fill_template/* isOpen */.nT)(one.wave) ? unread(one) : [])),
        ...planOrders(deployments, orders),
        ...files.flatMap(({ sets }) => sets.flatMap((set) => planSteps(set, applications))),
        ...planHealth(sources, deployments),
    ];
    return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
function templateUnread(file) {
    return {
        code: "order-unread",
        level: "warning",
        file,
        expected: "Applications whose names and sync waves stand in the file",
        found: "a template, which could not be read: its order is not known",
        fix: "Render it (helm template), and check what comes out with --dir.",
    };
}
function unread({ isUnread, name, file, set }) {
    if (!isUnread)
        return [];
    return [
        {
            code: "order-unread",
            level: "warning",
            file,
            expected: `names, paths and sync waves that the repository states, in ${set === undefined ? `the Application ${name}` : `the ApplicationSet ${set.name}`}`,
            found: "parameters, a patch or a template that could not be read: its order is not known",
            fix: set === undefined
                ? "Look at what is rendered (kustomize build), or state them in the Application itself."
                : "Look at what it generates (argocd appset generate), or state them as elements of a list.",
        },
    ];
}
function unreadableWave({ wave, file, name }) {
    // What a controller alone can fill in is said by itself.
    if (wave === undefined || /^-?\d+$/.test(wave) || (0,fill_template/* isOpen */.nT)(wave))
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

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/check-repository.ts







/** Checks a GitOps repository as it lies in a folder: its places, and the order of its rollouts. Nothing is written. */
async function checkRepository(files, { config, graph }) {
    const all = await files.list();
    const paths = all.filter((path) => ((0,editors/* editorFor */.T)(path) !== undefined || (0,searched_files/* isSearchedOnly */.Kl)(path)) && !(0,vendored/* isVendored */.E)(path));
    const names = [...config.components.values()].flatMap(target/* namesOf */.eZ);
    const sources = [];
    const searched = [];
    const findings = [];
    for (const path of paths) {
        try {
            const bytes = await files.read(path);
            // Templates may make Applications; what else is only searched can do no more than name an image.
            if ((0,editors/* editorFor */.T)(path) !== undefined || (0,searched_files/* isTemplate */.Fl)(path))
                sources.push(new source/* Source */.kL(path, bytes));
            else if ((0,mention/* mayMention */._)(bytes, names))
                searched.push(...[(0,searched_files/* searchedSource */.nt)(path, bytes) ?? []].flat());
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            // A link that leads out of the repository is none of its files, and one without an extension leads to a folder.
            if (error.code === "path-escapes" || ((0,searched_files/* isSearchedOnly */.Kl)(path) && !(0,searched_files/* isTemplate */.Fl)(path)))
                continue;
            const { code, expected, found, fix } = error;
            findings.push({ code, level: "warning", file: path, expected, found, fix });
        }
    }
    return [
        ...findings,
        ...planPatterns(all, config),
        ...planPlaces([...sources, ...searched], config),
        ...planWaves(sources, { paths: all, config, graph }),
    ];
}

// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
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

/***/ 76800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
function answer(terminal, report, options) {
    terminal.print(options.asJson ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report) : options.render(terminal, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report)));
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

/***/ 3361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81898);

/**
 * Runs work that reports its progress: one line with a spinner on a terminal, a line each in a log.
 * Standard output stays free for the result.
 */
async function withProgress(terminal, work) {
    if (!terminal.interactive) {
        return work((message) => {
            terminal.note(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`);
        });
    }
    // Loaded only where it shows: it brings the frames of a hundred spinners.
    const { default: ora } = await __webpack_require__.e(/* import() */ 3929).then(__webpack_require__.bind(__webpack_require__, 73929));
    const spinner = ora({ stream: process.stderr, discardStdin: false });
    try {
        return await work((message) => {
            const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message);
            if (spinner.isSpinning)
                spinner.text = text;
            else
                spinner.start(text);
        });
    }
    finally {
        spinner.stop();
    }
}


/***/ })

};

export const id = 9242;
export const ids = [9242];
export const modules = {

/***/ 13728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ chartOf),
/* harmony export */   c: () => (/* binding */ appVersionPlaces)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72622);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59426);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88346);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41062);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49081);
/* harmony import */ var _searched_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45652);
/* harmony import */ var _select_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8956);
/* harmony import */ var _stated_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91872);
/* harmony import */ var _unread_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47917);






/**
 * The images whose tag is the `appVersion` of their chart: a template says so, or the chart's own values name the image without a
 * tag, as those of `helm create` do. It says of no image what it is, so that it moves only where `at` names it. `sources` are the
 * files in which the component is looked for by its names. Pure.
 */
function appVersionPlaces(sources, component, { pins, release, }) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return sources.flatMap((source) => {
        const path = chartOf(source.path);
        const chart = path === undefined ? undefined : byPath.get(path);
        if (path === undefined || chart === undefined || isNamed(path, component))
            return [];
        const version = appVersionOf(chart);
        if (version === undefined || version === (release && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(release.version)))
            return [];
        return component.images
            .flatMap((image) => (0,_searched_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .Fl)(source.path) ? inTemplate(source, image) : inValues(source, image, pins))
            .filter(({ at }) => !(0,_unread_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isComment */ .Cn)(source.text, at))
            .map(({ image, at }) => ({
            code: _unread_places_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadCode */ .th,
            expected: `${image} at a place that can be promoted`,
            found: `${image} with the appVersion of ${path} as its tag, which is ${version}`,
            fix: `Name that as a place in gitops.yml: { files: ${path}, at: appVersion }. Or write a tag beside the image, in values.`,
            location: { file: source.path, ...source.position(at) },
        }));
    });
}
/** The Chart.yaml of a template, or of a chart's own values; undefined for any other file. */
function chartOf(path) {
    const [, folder] = /^(|.*\/)(?:templates\/.*|values\.ya?ml)$/.exec(path) ?? [];
    return folder === undefined ? undefined : `${folder}Chart.yaml`;
}
function isNamed(chart, { places }) {
    return places.some(({ at, files }) => at === "appVersion" && (0,_select_places_js__WEBPACK_IMPORTED_MODULE_3__/* .fits */ .l)(chart, files));
}
function appVersionOf(chart) {
    try {
        const { value } = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__/* .readAppVersion */ .D)(chart, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .packageName */ .oZ)("component", "chart")) ?? {};
        return value?.kind === "version" ? (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__/* .readTagText */ .C4)(value.text)?.version : undefined;
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_)
            return undefined;
        throw error;
    }
}
function inTemplate({ text }, image) {
    const pattern = String.raw `${(0,_stated_images_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(image)}[^\s{}]{0,3}[:@]v?\{\{[^{}\n]{0,500}\.Chart\.AppVersion\b`;
    return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index: at }) => ({ image, at }));
}
function inValues({ path, text }, image, pins) {
    const isOverlaid = pins.some((pin) => pin.name.name === (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .packageName */ .oZ)("image", image).name &&
        (pin.path === path || ["values", "kubernetes", "terraform"].includes((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__/* .editorFor */ .T)(pin.path)?.kind ?? "")));
    if (isOverlaid)
        return [];
    const pattern = String.raw `\brepository["']?[ \t]*:[ \t]*["']?${(0,_stated_images_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(image)}(?=["'\s,}]|$)`;
    return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index: at }) => ({ image, at }));
}


/***/ }),

/***/ 75676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ chartRepositories),
/* harmony export */   Og: () => (/* binding */ mayHaveRepository),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63578);
/* harmony import */ var _check_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87698);


/** Flux's repositories of charts (HelmRepository) in some files. What a controller fills in (`${registry}`) is not known. Pure. */
function chartRepositories(sources) {
    return sources
        .filter(({ text }) => mayHaveRepository(text))
        .flatMap((source) => (0,_check_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .documentsOf */ .uo)(source) ?? [])
        .flatMap((document) => {
        const [name, url] = [(0,_check_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(document, "metadata", "name"), (0,_check_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(document, "spec", "url")];
        if ((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(document, "kind") !== "HelmRepository" || name === undefined)
            return [];
        if (url === undefined || url.includes("${"))
            return [];
        return [{ name, namespace: (0,_check_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(document, "metadata", "namespace"), url }];
    });
}
function mayHaveRepository(text) {
    return text.includes("HelmRepository") && text.includes("url");
}
/** Where the chart of a pin may come from by the name of its HelmRepository: several where environments have one each. */
function repositoriesOf({ chartSource }, known) {
    if (chartSource === undefined)
        return [];
    return known.filter(({ name, namespace = chartSource.namespace }) => name === chartSource.name &&
        (chartSource.namespace === undefined || namespace === chartSource.namespace));
}


/***/ }),

/***/ 87698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ argoKind),
/* harmony export */   JH: () => (/* binding */ waveKey),
/* harmony export */   j5: () => (/* binding */ waveOf),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23965);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63578);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);


/** The resources of a file, those inside a `List` among them; undefined where it is no YAML, as a template is. */
function documentsOf(source) {
    const known = read.get(source);
    if (known !== undefined)
        return known.documents;
    const documents = readOrNothing(source);
    read.set(source, { documents });
    return documents;
}
const read = new WeakMap();
function readOrNothing(source) {
    try {
        const data = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .readYamlData */ .S9)(source);
        return Array.isArray(data) ? data.flatMap((one) => unlisted(one)) : [];
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            return undefined;
        throw error;
    }
}
function unlisted(document) {
    const kind = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(document, "kind");
    const items = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(document, "items");
    const isList = typeof kind === "string" && kind.endsWith("List") && Array.isArray(items);
    return isList ? items.flatMap((one) => unlisted(one)) : [document];
}
/** `Application` or `ApplicationSet` of Argo CD; undefined for any other resource. */
function argoKind(document) {
    const kind = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(document, "kind");
    const group = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(document, "apiVersion");
    if (typeof group !== "string" || !group.startsWith("argoproj.io/"))
        return undefined;
    return kind === "Application" || kind === "ApplicationSet" ? kind : undefined;
}
function textAt(data, ...path) {
    const value = path.reduce((one, part) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(one, part), data);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
/** The annotation with the sync wave of a resource. */
const waveKey = "argocd.argoproj.io/sync-wave";
/** The sync wave of a resource, as it is written. */
function waveOf(resource) {
    return textAt(resource, "metadata", "annotations", waveKey);
}


/***/ }),

/***/ 13949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parseGitops),
  I: () => (/* binding */ unknownEnvironment)
});

// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(64253);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/gitops-promotion/config/schema.ts

/*
 * The grammar of gitops.yml. schema/gitops.schema.json is rendered from it, so every rule here is one that JSON Schema can
 * say; what it cannot (names that nothing declares) is checked after parsing.
 */
const schema_text = (what, pattern, longest = 255) => dist/* pipe */.FsL(dist/* string */.YjP(`expected ${what}`), dist/* maxLength */.Ru6(longest, `expected ${what}`), dist/* regex */.yGV(pattern, `expected ${what}`));
const described = (schema, description) => dist/* pipe */.FsL(schema, dist/* description */.h_(description));
const listOf = (schema, what) => dist/* pipe */.FsL(dist/* array */.YOg(schema, `expected a list of ${what}`), dist/* minLength */.BpQ(1, `expected at least one of ${what}`));
/** What no path and no place holds. */
const control = "\\u0000-\\u001f";
const glob = schema_text("a path inside the repository, in which * and ** may stand", new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\${control}]+$`));
const environmentName = schema_text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63);
const imageName = schema_text("the name of an image without tag and digest", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/);
const place = dist/* union */.KCZ([
    glob,
    dist/* strictObject */.rej({
        files: described(glob, "The files, as a path or a pattern."),
        at: dist/* optional */.lqM(described(schema_text("a place such as runtime.image.tag", new RegExp(`^[^${control}]+$`)), "Where in the file, as a refusal spells its candidates: runtime.image.tag, appVersion, spec.generators[0].list.elements[1].chartVersion.")),
        image: dist/* optional */.lqM(described(imageName, "Of which image the tag there is, where the file does not say.")),
        environment: dist/* optional */.lqM(described(environmentName, "The only environment whose promotions edit this place.")),
    }, "expected files, at, image and environment"),
], "expected a path or pattern, or { files, at, image, environment }");
const component = dist/* strictObject */.rej({
    repository: described(schema_text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/), "The repository that releases it. Messages that name another one are refused, and so are signatures of another one's workflows."),
    tag: dist/* optional */.lqM(described(schema_text("a tag format with {version} in it", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/), "How it is tagged. v{version} unless stated.")),
    images: dist/* optional */.lqM(described(listOf(imageName, "images"), "The images that it may promote.")),
    charts: dist/* optional */.lqM(described(listOf(schema_text("the address of a chart without oci:// and tag, or its name", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/), "charts"), "The Helm charts that it may promote.")),
    places: dist/* optional */.lqM(described(listOf(place, "places"), "Where its version stands. Without it: wherever one of its names does, in the files of the environment.")),
}, "expected the settings of a component");
const environment = dist/* strictObject */.rej({
    files: described(listOf(glob, "files"), "The files that belong to it, as paths or patterns."),
    after: dist/* optional */.lqM(described(environmentName, "An environment that has to state the very same digests and versions of charts before they come here.")),
    applications: dist/* optional */.lqM(described(listOf(schema_text("the name of an Application", /^[a-z0-9][a-z0-9.-]*$/), "Applications"), "The Applications of Argo CD that have to become Synced and Healthy, where that is waited for.")),
}, "expected files, after and applications");
/** `gitops.yml` as it is written. */
const gitopsSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    components: described(dist/* record */.g1P(schema_text("the name of a component", /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/, 100), component, "expected components by name"), "Everything that may be promoted, by its name in the release graph."),
    environments: dist/* optional */.lqM(described(dist/* record */.g1P(environmentName, environment, "expected environments by name"), "The environments, where one repository has several.")),
    floating: dist/* optional */.lqM(described(dist/* picklist */.KIO(["report", "pin"], "expected report or pin"), "What becomes of references that move by themselves (latest, ~0.1.0, main): a warning, or a pin. report unless stated.")),
    digests: dist/* optional */.lqM(described(dist/* picklist */.KIO(["add", "keep"], "expected add or keep"), "Whether an image that is pinned by its tag alone gets its digest beside it. add unless stated.")),
}, "expected components, environments, floating and digests"), dist/* title */.DDF("gitops.yml"), dist/* description */.h_("Which component is promoted to which places of this repository."));

;// CONCATENATED MODULE: ./packages/gitops-promotion/config/parse-config.ts





/**
 * Reads gitops.yml.
 * @throws {UsageError} `gitops-schema`, naming the place, or `gitops-environment` for a name that nothing declares.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseGitops(bytes, path) {
    const data = (0,yaml/* readYamlData */.S9)(new source/* Source */.kL(path, bytes));
    const documents = Array.isArray(data) ? data : [];
    const parsed = dist/* safeParse */.xLC(gitopsSchema, documents[0], { abortEarly: true, abortPipeEarly: true });
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new errors/* UsageError */.eb({
            code: "gitops-schema",
            expected: `${issue.message.replace(/^expected /i, "")} at ${(0,escape_text/* escapeText */.X)(dist/* getDotPath */.BuJ(issue) ?? "the top")}`,
            found: typeof issue.input === "string" ? `"${(0,escape_text/* escapeText */.X)(issue.input)}"` : (0,escape_text/* escapeText */.X)(issue.received),
            fix: `Correct ${path}; its form is in schema/gitops.schema.json.`,
            location: { file: path },
        });
    }
    const config = fillIn(parsed.output);
    checkEnvironments(config, path);
    return config;
}
function fillIn({ components, environments = {}, floating, digests }) {
    return {
        components: new Map(Object.entries(components).map(([name, written]) => [
            name,
            {
                name,
                repository: written.repository,
                tag: written.tag ?? tag/* defaultTagFormat */.rr,
                images: written.images ?? [],
                charts: written.charts ?? [],
                places: (written.places ?? []).map((place) => ({
                    at: undefined,
                    image: undefined,
                    environment: undefined,
                    ...(typeof place === "string" ? { files: place } : place),
                })),
            },
        ])),
        environments: new Map(Object.entries(environments).map(([name, { files, after, applications = [] }]) => [
            name,
            { name, files, after, applications },
        ])),
        floating: floating ?? "report",
        digests: digests ?? "add",
    };
}
function checkEnvironments({ components, environments }, path) {
    const named = [
        ...[...environments.values()].map(({ after }) => after),
        ...[...components.values()].flatMap(({ places }) => places.map(({ environment }) => environment)),
    ];
    const unknown = named.find((name) => name !== undefined && !environments.has(name));
    if (unknown !== undefined)
        throw unknownEnvironment(unknown, [...environments.keys()], path);
}
/** A name that no environment has. */
function unknownEnvironment(name, known, path) {
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    return new errors/* UsageError */.eb({
        code: "gitops-environment",
        expected: known.length === 0 ? "no environment: none is declared" : `one of the environments ${known.join(", ")}`,
        found: `"${(0,escape_text/* escapeText */.X)(name)}"`,
        fix: near === undefined ? `Declare it in ${path}, or correct the name.` : `Did you mean "${near}"?`,
        location: { file: path },
    });
}


/***/ }),

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ floatingWords)
/* harmony export */ });
/** What is wrong with a reference that a promotion does not govern. A commit's hash stands still, and yet names no version. */
function floatingWords(text) {
    return /^(?:sha-)?[0-9a-f]{7,40}$/.test(text)
        ? `${text}, which names no version`
        : `${text}, which moves by itself`;
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

// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var rewrite_tag_text = __webpack_require__(59426);
// EXTERNAL MODULE: ./packages/gitops-promotion/chart-repositories.ts
var chart_repositories = __webpack_require__(75676);
// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var target = __webpack_require__(46258);
;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-file.ts




/**
 * Finds the places of a component in a file. One image that stands there in several versions is refused with the candidates:
 * which of them is to move only a person knows.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function findPlaces(source, component, { selection, repositories = [], }) {
    const isWanted = (0,target/* isPlaceOf */.n3)(component);
    const comesFrom = (pin) => (0,chart_repositories/* repositoriesOf */.Ub)(pin, repositories).map(({ url }) => ({
        url,
        isOurs: isWanted({ ...pin, chartRepository: url }),
    }));
    const known = (0,plan_manifest/* readManifest */.WI)(source).filter((pin) => {
        const from = isWanted(pin) ? comesFrom(pin) : undefined;
        return from !== undefined && (from.length === 0 || from.some(({ isOurs }) => isOurs));
    });
    // A file that somebody names has the component, whatever the file is called.
    const isNamed = component.places.length > 0 && /\.ya?ml$/i.test(source.path);
    const own = known.length === 0 && isNamed ? readImagesOfYaml(source).filter(isWanted) : known;
    if (selection.kind === "names") {
        const doubtful = own.filter((pin) => comesFrom(pin).some(({ isOurs }) => !isOurs));
        return {
            pins: own.filter((pin) => !doubtful.includes(pin)),
            problems: [
                ...doubtful.map((pin) => twoRepositories(pin, new Set(comesFrom(pin).map(({ url }) => url)))),
                ...ambiguities(own),
            ],
        };
    }
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
        const texts = new Set(group.map(versionOf));
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
function twoRepositories(pin, urls) {
    const { path: file, line, column, place, chartSource } = pin;
    return {
        code: "place-ambiguous",
        expected: `one repository of charts behind the HelmRepository ${chartSource?.name ?? ""} at ${place}`,
        found: [...urls].join(", "),
        fix: "Give each repository a name of its own, or state the namespaces. Or name the place in gitops.yml: `places: [{ files: …, at: … }]`.",
        location: { file, line, column },
    };
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
/** The version as it is written. */
function textOf({ value }) {
    if (value.kind === "commit")
        return value.comment?.text ?? value.text;
    return value.kind === "image" ? (value.tag?.text ?? value.digest?.text ?? "") : value.text;
}
/** The same for every spelling of a version: `v1.0.0` and `1.0.0` are one, and so is a commit that a comment calls so. */
function versionOf(pin) {
    const text = textOf(pin);
    return pin.value.kind === "constraint" ? text : ((0,rewrite_tag_text/* readTagText */.C4)(text)?.version ?? text);
}


/***/ }),

/***/ 22354:
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
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-path.ts
var yaml_path = __webpack_require__(80410);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/manifests/empty-digest.ts


/**
 * Where a digest belongs that a chart has left open beside the tag: between the quotes of `digest: ""`. An offset in UTF-16
 * units; undefined where there is no such key. Its template prefers the digest, so that it must not stay empty beside `tag@sha256:…`.
 */
function emptyDigestBeside(source, tagOffset) {
    if (!/\.ya?ml$/.test(source.path))
        return undefined;
    for (const document of (0,yaml/* parseYaml */.hN)(source)) {
        const found = search(document, tagOffset);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function search(node, tagOffset) {
    if (node.kind === "alias" || node.kind === "scalar")
        return undefined;
    if (node.kind === "list") {
        for (const item of (0,yaml_path/* yamlItems */.mZ)(node)) {
            const found = search(item, tagOffset);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    const entries = (0,yaml_path/* yamlEntries */.go)(node);
    const hasTag = entries.some(({ key, value }) => key === "tag" && value.kind === "scalar" && holds(value, tagOffset));
    if (hasTag) {
        // What an alias repeats is somebody else's, too.
        const digest = entries.find(({ key }) => key === "digest")?.value;
        return digest?.kind === "scalar" && isEmptyQuotes(digest) ? digest.start + 1 : undefined;
    }
    for (const { value } of entries) {
        const found = search(value, tagOffset);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function holds({ start, end }, offset) {
    return start <= offset && offset < end;
}
function isEmptyQuotes({ text, style, start, end }) {
    return text === "" && (style === "single" || style === "double") && end === start + 2;
}

// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
;// CONCATENATED MODULE: ./packages/manifests/attach-digest.ts



/**
 * The same outcome with the digest written behind the tag, where an image is pinned by its tag alone: `v1.2.3@sha256:…`, and
 * in a kustomization the key `digest`, in values between the quotes of `digest: ""`. Undefined where that would say it of something else as well: a text that an alias or
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
    const slot = isKey ? undefined : emptyDigestBeside(source, source.offset(span.start));
    const filled = slot === undefined ? undefined : source.edit(slot, slot, digest);
    const added = isKey ? keyInsertion(source, span.end, digest) : filled;
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

/***/ 45652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Kl: () => (/* binding */ isSearchedOnly),
/* harmony export */   kb: () => (/* binding */ anySource),
/* harmony export */   nt: () => (/* binding */ searchedSource)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88346);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26794);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49081);


/** A template of a chart: nothing in it is edited, but an image that it states in full would stay behind. */
function isTemplate(path) {
    return /(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/i.test(path);
}
/**
 * Whether a file is searched for images that it states, and never edited: a template of a chart, a script, a build file, a
 * configuration of no known form. Of a name without an extension the first line has to tell, once it is read. Text for people
 * (Markdown) speaks of versions and runs none.
 */
function isSearchedOnly(path) {
    return (isTemplate(path) ||
        ((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .editorFor */ .T)(path) === undefined && (bySuffix.test(path) || byName.test(path) || bare.test(path))));
}
const bySuffix = /\.(?:sh|bash|zsh|fish|ksh|ps1|psm1|bat|cmd|mk|env|properties|ini|conf|cfg|toml|json|json5|jsonnet|libsonnet|cue|k|pkl|py|rb|pl|js|mjs|cjs|ts|go|groovy|tpl|tmpl|gotmpl|tftpl|j2|jinja2?|bicep|nomad|service|container|pod|kube)$/i;
const byName = /(?:^|\/)(?:(?:GNU)?[Mm]akefile|[Jj]ustfile|\.justfile|Jenkinsfile[^/]*|Vagrantfile|Tiltfile|Earthfile|Rakefile|Procfile|\.env(?:\.[^/]+)?|\.envrc)$/;
const bare = /(?:^|\/)\.?[^./]+$/;
/** A file that is only searched, in whatever encoding; undefined where it is no text, no script, or too much of it. */
function searchedSource(path, bytes) {
    const isKnown = isTemplate(path) || bySuffix.test(path) || byName.test(path);
    // `#!`, as systems read it: at the very beginning.
    return isKnown || (bytes[0] === 0x23 && bytes[1] === 0x21) ? anySource(path, bytes) : undefined;
}
/** A file in whatever encoding; undefined where it is no text, or too much of it. */
function anySource(path, bytes) {
    for (const tried of (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .isUtf16 */ .bJ)(bytes)
        ? [fromUtf16(bytes)]
        : [bytes, Buffer.from(Buffer.from(bytes).toString("latin1"))]) {
        try {
            return new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .Source */ .kL(path, tried);
        }
        catch (error) {
            if (!(error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_))
                throw error;
            if (error.code !== "manifest-encoding")
                return undefined;
        }
    }
    return undefined;
}
/** As Windows saves scripts. Lines and columns are the same in both. */
function fromUtf16(bytes) {
    return Buffer.from(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes));
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ selectPlaces),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29524);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83445);

/** Where a component stands in a file, for an environment; undefined in a file that is none of its. */
function selectPlaces(path, component, environment) {
    if ((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .E)(path))
        return undefined;
    const places = component.places.filter((place) => fits(path, place.files) && isOf(place, environment, path));
    if (component.places.length === 0)
        return isIn(path, environment) ? { kind: "names" } : undefined;
    if (places.length === 0)
        return undefined;
    const exact = places.filter(({ at }) => at !== undefined);
    return exact.length === 0 ? { kind: "names" } : { kind: "places", places: exact };
}
/** A place of an environment's own may lie in a file that several share. */
function isOf(place, environment, path) {
    return place.environment === undefined ? isIn(path, environment) : place.environment === environment?.name;
}
function isIn(path, environment) {
    return environment === undefined || environment.files.some((pattern) => fits(path, pattern));
}
/** `./charts/a.yaml` means what `charts/a.yaml` does. */
function fits(path, pattern) {
    return (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(path, pattern.replace(/^\.\//, ""));
}


/***/ }),

/***/ 11520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sharedPlace)
/* harmony export */ });
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22354);
/* harmony import */ var _select_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8956);


/**
 * Why a place may not move for an environment alone: an environment that comes before or after it has the same file, so a
 * promotion to the one would reach the other, unproven. Undefined where none has. `pins` are those that move, or that may: a file
 * that says the version already is nobody's trouble.
 */
function sharedPlace(pins, component, environment, { environments, floating }) {
    // What stays as it is reaches nobody.
    const pin = pins.find((one) => floating === "pin" || (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_0__/* .floatingText */ .gf)(one) === undefined);
    if (pin === undefined || environment === undefined)
        return undefined;
    const other = [...environments.values()].find((one) => (comesAfter(one, environment, environments) || comesAfter(environment, one, environments)) &&
        (0,_select_places_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPlaces */ .$)(pin.path, component, one)?.kind === "names");
    if (other === undefined)
        return undefined;
    return {
        code: "file-shared",
        expected: `${pin.path} to belong to ${environment.name} alone`,
        found: `that ${other.name} has it, too, so that a promotion to the one would move the other`,
        fix: `Give each its own file in \`files\`, or name the places: \`places: [{ files: …, at: …, environment: ${environment.name} }]\`.`,
        location: { file: pin.path, line: pin.line, column: pin.column },
    };
}
function comesAfter(later, earlier, environments) {
    const seen = new Set();
    for (let at = later.after; at !== undefined && !seen.has(at); at = environments.get(at)?.after) {
        if (at === earlier.name)
            return true;
        seen.add(at);
    }
    return false;
}


/***/ }),

/***/ 91872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jm: () => (/* binding */ isBehind),
  Vb: () => (/* binding */ nameOf),
  g7: () => (/* binding */ statedImages)
});

// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var tag_text = __webpack_require__(59426);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
;// CONCATENATED MODULE: ./packages/gitops-promotion/paired-places.ts

/**
 * The images that stand as a name beside a tag, in whatever language has keys and values: `repository` and `tag`, `imageRepository`
 * and `imageTag`, `IMAGE_NAME` and `IMAGE_VERSION`, `--set image.tag=…`, `set { name, value }` of Terraform, variables of a shell. Pure.
 */
function pairedPlaces(text, images) {
    const names = new Map(images.map((image) => [(0,package_name/* packageName */.oZ)("image", image).name, image]));
    if (![...names.keys()].some((name) => text.includes(name)))
        return [];
    const settings = [...text.matchAll(assigned), ...text.matchAll(named)]
        .map(({ index, 0: whole, groups }) => settingOf(index, whole, groups ?? {}))
        .toSorted((left, right) => left.keyAt - right.keyAt);
    return settings.flatMap((name, index) => {
        const image = names.get((0,package_name/* packageName */.oZ)("image", name.value).name);
        if (name.isTag || image === undefined)
            return [];
        const tag = [
            nearest(settings.slice(index + 1), name),
            nearest(settings.slice(0, index).toReversed(), name),
        ]
            .flatMap((one) => one ?? [])
            .find((one) => isBeside(text, name, one));
        if (tag === undefined)
            return [];
        const [written = ""] = /^\w[\w.-]*/.exec(tag.value) ?? [];
        return [{ image, tag: written, imageAt: name.valueAt, tagAt: tag.valueAt }];
    });
}
const key = String.raw `(?<![\w.-])(?<key>(?:[\w-]+\\*\.)*[\w-]*?(?:repository|repo|image|image[_-]?name|tag|version))`;
const value = String.raw `["']?(?<value>[\w./:@-]+)`;
const assigned = new RegExp(String.raw `${key}["']?[ \t]*(?:[?:+]?=|:)[ \t]*${value}`, "gi");
const named = new RegExp(String.raw `\bname["']?[ \t]*[:=][ \t]*["']?${key}["']?[,;]?\s*["']?value["']?[ \t]*[:=][ \t]*${value}`, "gi");
function settingOf(index, whole, groups) {
    const { key: stated = "", value: text = "" } = groups;
    const owner = stated
        .toLowerCase()
        .replace(/(?:tag|version|repository|repo|(?<=image[_-]?)name)$/, "")
        .replace(/[\\._-]+$/, "")
        .replace(/image$/, "")
        .replace(/[\\._-]+$/, "");
    return {
        owner,
        isTag: /(?:tag|version)$/i.test(stated),
        value: text,
        keyAt: index,
        valueAt: index + whole.length - text.length,
        isQualified: stated.includes(".") || owner !== "" || /^name/i.test(whole),
    };
}
/** The first tag of the same owner, unless another image of that owner stands before it. */
function nearest(settings, { owner }) {
    const first = settings.find((one) => one.owner === owner);
    return first?.isTag === true ? first : undefined;
}
/** Not far apart, and, where the keys do not tell, in one block of the text. */
function isBeside(text, name, tag) {
    const [first, last] = name.keyAt < tag.keyAt ? [name, tag] : [tag, name];
    const lines = text.slice(text.lastIndexOf("\n", first.keyAt) + 1, last.valueAt).split("\n");
    if (name.isQualified && tag.isQualified)
        return lines.length <= 8;
    const indents = lines.flatMap((line) => (line.trim() === "" ? [] : [line.search(/\S/)]));
    const [own = 0] = indents;
    return lines.length <= 4 && indents.at(-1) === own && indents.every((indent) => indent >= own);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/stated-images.ts



/**
 * Every image that a text states at a version, in whatever language: as a whole reference, with a tag that is the default of an
 * expression, or as a name and a tag that are two settings. Pure.
 */
function statedImages(text, images) {
    return [
        ...images.flatMap((image) => text.includes(bareName(image)) ? [...references(text, image), ...defaults(text, image)] : []),
        ...pairedPlaces(text, images).map(({ image, tag, imageAt, tagAt }) => ({
            ...{ image, tag, digest: undefined, imageAt, tagAt },
            found: `${image} with the tag ${tag}`,
        })),
    ];
}
/**
 * Whether a promotion would have to move what is stated; without a release, whether any would. A tag that is no version moves by
 * itself, unless a digest holds it.
 */
function isBehind({ image, tag, digest }, release) {
    const version = tag === undefined ? undefined : (0,tag_text/* readTagText */.C4)(tag)?.version;
    if (release === undefined)
        return digest !== undefined || version !== undefined;
    const released = Object.entries(release.digests ?? {}).find(([name]) => (0,package_name/* packageName */.oZ)("image", name).name === (0,package_name/* packageName */.oZ)("image", image).name)?.[1];
    if (digest !== undefined && released !== undefined)
        return digest !== released;
    if (version !== undefined)
        return version !== (0,version_spelling/* formatSemver */.a)(release.version);
    return digest !== undefined;
}
function references(text, image) {
    const pattern = `${nameOf(image)}(?=[:@])(?::${tagPattern})?(?:@${digestPattern})?`;
    return [...text.matchAll(new RegExp(pattern, "g"))].flatMap(({ index, 0: found, groups = {} }) => {
        const { name = "", tag, digest } = groups;
        if (tag === undefined && digest === undefined)
            return [];
        return [{ image, tag, digest, imageAt: index, tagAt: index + name.length + 1, found }];
    });
}
/** The literals in `image:{{ .Values.tag | default "v1.3.0" }}`, and the default of a shell in `image:${TAG:-v1.3.0}`. */
function defaults(text, image) {
    // The name may be a default as well, and then ends an expression of its own.
    const name = String.raw `${nameOf(image)}(?:${quote}[^{}\n]{0,200}\}\})?[:@]`;
    const template = new RegExp(String.raw `${name}v?\{\{(?<expression>[^{}\n]{0,500})\}\}`, "g");
    const shell = new RegExp(String.raw `${name}\$\{\w+:?-(?<expression>[^{}\s]{0,200})\}`, "g");
    return [template, shell].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ index: imageAt, 0: whole, groups }) => {
        const { expression = "" } = groups ?? {};
        const expressionAt = imageAt + whole.lastIndexOf(expression);
        const literals = expression.matchAll(pattern === template ? literal : bare);
        return [...literals].map(({ index, indices, groups: { tag, digest } = {} }) => {
            const [from = 0] = indices?.groups?.[tag === undefined ? "digest" : "tag"] ?? [index];
            const what = tag === undefined ? `digest ${digest ?? ""}` : `tag ${tag}`;
            const found = `${image} with the ${what} as a default`;
            return { image, tag, digest, imageAt, tagAt: expressionAt + from, found };
        });
    }));
}
const digestPattern = "(?<digest>sha256:[0-9a-f]{64})";
const tagPattern = String.raw `(?<tag>\w[\w.-]{0,127})`;
const quote = "\\\\?[\"'`]";
const literal = new RegExp(`${quote}(?:${digestPattern}|(?<tag>v?\\d[\\w.-]{0,127}))${quote}`, "dg");
const bare = new RegExp(`^(?:${digestPattern}|${tagPattern})$`, "dg");
/** A pattern of an image's name as texts spell it: that of Docker Hub may be left out. */
function nameOf(image) {
    const bare = bareName(image);
    const isOfHub = !bare.includes("/") || !/^(?:localhost$|.*[.:])/.test(bare.slice(0, bare.indexOf("/")));
    const host = isOfHub ? String.raw `(?:(?:(?:index\.)?docker\.io\/)?(?:library\/)?)` : "";
    return String.raw `(?<![\w./-])(?<name>${host}${escaped(bare)})`;
}
function bareName(image) {
    return (0,package_name/* packageName */.oZ)("image", image).name;
}
/** A text as a part of a regular expression. */
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}


/***/ }),

/***/ 46258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   n3: () => (/* binding */ isPlaceOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41062);

/** The release as editors take it: all names it may be pinned by, with the digest of each image. */
function releaseOf(payload, component) {
    return {
        repository: component.name,
        names: namesOf(component),
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .kf)(payload.version),
        tag: payload.tag,
        commit: payload.source.commit,
        digests: Object.fromEntries(payload.images.map(({ name, digest }) => [name, digest])),
    };
}
/**
 * Whether a place states the version of a component. A chart of the same name from another repository is somebody else's; where
 * the file does not state the repository, or gitops.yml does not, the name alone decides.
 */
function isPlaceOf(component) {
    const keys = new Set(namesOf(component).map(_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO));
    const addresses = component.charts.filter((chart) => chart.includes("/"));
    const isAddressed = addresses.length === component.charts.length;
    return ({ name, chartRepository }) => keys.has((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageKey */ .MO)(name)) &&
        (chartRepository === undefined ||
            !isAddressed ||
            addresses.some((chart) => isSameAddress(chart, `${chartRepository}/${lastPart(name.name)}`)));
}
function isSameAddress(left, right) {
    const bare = (address) => address
        .replace(/^oci:\/\//i, "")
        .replaceAll(/\/{2,}/g, "/")
        .toLowerCase();
    return bare(left) === bare(right);
}
function lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/** Every name under which a file may state the version of a component. */
function namesOf({ name, repository, images, charts }) {
    return [
        ...images.map((image) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("image", image)),
        // A chart stands as its whole address (Argo CD) or by its last part beside a repository (Helm).
        ...[...new Set(charts.flatMap((chart) => [chart, chart.slice(chart.lastIndexOf("/") + 1)]))].map((chart) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("helm", chart)),
        (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("github", repository),
        (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)("component", name),
    ];
}


/***/ }),

/***/ 47917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ unreadPlaces),
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   GH: () => (/* binding */ floatingCode),
/* harmony export */   UM: () => (/* binding */ untaggedPlaces),
/* harmony export */   th: () => (/* binding */ unreadCode)
/* harmony export */ });
/* harmony import */ var _stated_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91872);

const unreadCode = "place-unread";
/**
 * References of a component's images in a file that nothing here can edit: inside of a command, of a template, of a string with a
 * language of its own. They would keep the old version without a word. Comments are left out. Without a release every version
 * counts, with one those that it would replace. Pure.
 */
function unreadPlaces(source, { images }, { pins, release, }) {
    const read = pins.flatMap(({ value }) => {
        if (value.kind === "image")
            return [value.tag, value.digest].flatMap((part) => part?.span ?? []);
        return "span" in value ? [value.span] : [];
    });
    const starts = new Set(read.map(({ start }) => source.offset(start)));
    return (0,_stated_images_js__WEBPACK_IMPORTED_MODULE_0__/* .statedImages */ .g7)(source.text, images).flatMap((stated) => {
        const { image, imageAt, tagAt, found } = stated;
        if (starts.has(tagAt) || !(0,_stated_images_js__WEBPACK_IMPORTED_MODULE_0__/* .isBehind */ .Jm)(stated, release))
            return [];
        if (isComment(source.text, imageAt) || isComment(source.text, tagAt))
            return [];
        return [
            {
                code: unreadCode,
                expected: `${image} at a place that can be promoted`,
                found: `${found}, where no image is looked for`,
                fix: "Move this one by hand, or name the image where the file's format has a field for it.",
                location: { file: source.path, ...source.position(imageAt) },
            },
        ];
    });
}
/**
 * Images that stand as `image` without a tag: that is `latest`, and has no text that could be moved. Where a file has tags of their own,
 * one of them may belong to it. Pure.
 */
function untaggedPlaces(source, { images, name }) {
    if (/(?:^|[\s"'{,])\w*tag["']?\s*[:=]/i.test(source.text))
        return [];
    return images.flatMap((image) => [...source.text.matchAll(untagged(image))].flatMap(({ index, 0: reference, groups }) => isComment(source.text, index)
        ? []
        : [
            {
                code: floatingCode,
                expected: `${name} at one version`,
                found: `${image} without a tag, which is latest and moves by itself`,
                fix: "Write a tag behind it. Until then promotions do not govern it.",
                location: {
                    file: source.path,
                    ...source.position(index + reference.lastIndexOf(groups?.["name"] ?? image)),
                },
            },
        ]));
}
const floatingCode = "reference-floating";
function untagged(image) {
    return new RegExp(String.raw `\bimage["']?\s*[:=]\s*["']?${(0,_stated_images_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(image)}(?=["'\s,}]|$)`, "g");
}
/** Whether a place in a text lies in a comment of whatever language. */
function isComment(text, index) {
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    return /(?:^|\s)(?:#|\/\/(?=\s))|^\s*(?:;|@?rem\s)|\{\{-?\s*\/\*/i.test(line);
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


/***/ }),

/***/ 83445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}` and `{1..3}`, `[a-z]`, and `!(a|b)`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)` for one name. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    return globMatcher(pattern)(path);
}
/** The same for many paths, for which the pattern is read once. */
function globMatcher(pattern) {
    const each = expandBraces(pattern).map((one) => one.split("/").map(segmentMatcher));
    return (path) => {
        const names = path.split("/");
        return each.some((segments) => matchesNames(names, segments));
    };
}
/** More are no pattern that somebody meant. */
const mostChoices = 10_000;
/** `a{b,c}d` as `abd` and `acd`, `{1..3}` as 1, 2 and 3; other braces stand for themselves. The innermost pair comes first. */
function expandBraces(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0) {
        open = open.flatMap((each) => {
            const found = /^(?<before>.*?)\{(?<choices>[^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[A-Za-z]\.\.[A-Za-z])\}(?<after>.*)$/s.exec(each)?.groups;
            if (found === undefined) {
                done.push(each);
                return [];
            }
            const { before = "", choices = "", after = "" } = found;
            return choicesOf(choices).map((choice) => `${before}${choice}${after}`);
        });
        if (open.length + done.length > mostChoices)
            return [pattern];
    }
    return done;
}
function choicesOf(text) {
    const range = /^(?<from>[^.,]+)\.\.(?<to>[^.,]+)$/.exec(text)?.groups;
    if (range === undefined)
        return text.split(",");
    const { from = "", to = "" } = range;
    const isNumber = /\d/.test(from);
    const [first, last] = [from, to].map((end) => (isNumber ? Number(end) : (end.codePointAt(0) ?? 0)));
    const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
    return Array.from({ length: high - low + 1 }, (_, index) => isNumber ? String(low + index) : String.fromCodePoint(low + index));
}
/** Row by row, so that many `**` cost no more than names times segments. */
function matchesNames(names, segments) {
    let reached = [true, ...names.map(() => false)];
    for (const segment of segments) {
        const next = [segment === "**" && reached[0] === true];
        for (const [index, name] of names.entries()) {
            next.push(segment === "**"
                ? reached[index + 1] === true || (next[index] === true && !name.startsWith("."))
                : reached[index] === true && segment(name));
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function segmentMatcher(pattern) {
    if (pattern === "**")
        return pattern;
    if (!/[*?[]|[!@+]\(/.test(pattern))
        return (name) => name === pattern;
    const whole = expressionOf(pattern);
    if (whole === undefined)
        return (name) => name === pattern;
    return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}
/** Undefined where it is none, such as `[z-a]`: then it names what is called just that. */
function expressionOf(pattern) {
    try {
        return new RegExp(`^${sourceOf(pattern)}$`, "u");
    }
    catch {
        return undefined;
    }
}
function sourceOf(pattern) {
    const parts = [
        ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
    ];
    return parts
        .map(({ 0: part, groups, index }) => {
        const { kind, choices } = groups ?? {};
        if (kind === undefined || choices === undefined)
            return partOf(part);
        const any = choices.split("|").map(sourceOf).join("|");
        // What is said no to is all that stands there, up to what follows.
        if (kind === "!")
            return `(?!(?:${any})${sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
        return `(?:${any})${kind === "@" ? "" : kind}`;
    })
        .join("");
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

export const id = 797;
export const ids = [797];
export const modules = {

/***/ 1095:
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

/***/ 31994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gr: () => (/* binding */ filesBeside),
  bq: () => (/* binding */ pinsBeside),
  FA: () => (/* binding */ readAfter),
  ri: () => (/* binding */ readBeside),
  Bn: () => (/* binding */ tellAsides)
});

// EXTERNAL MODULE: ./packages/manifests/editors/terraform.ts
var terraform = __webpack_require__(4330);
// EXTERNAL MODULE: ./packages/manifests/editors/placed-pin.ts
var placed_pin = __webpack_require__(17411);
// EXTERNAL MODULE: ./packages/manifests/syntax/traced-text.ts
var traced_text = __webpack_require__(28314);
// EXTERNAL MODULE: ./packages/manifests/terraform/values.ts
var values = __webpack_require__(29112);
// EXTERNAL MODULE: ./packages/manifests/syntax/github-url.ts
var github_url = __webpack_require__(17564);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var place = __webpack_require__(21652);
;// CONCATENATED MODULE: ./packages/manifests/terraform/uses.ts





/** Every place that reads what a literal is the text of, under whatever name it gets there. Pure. */
function usesOf(literal, read, fill) {
    const keys = keysOf(literal, read);
    return read.files.flatMap((file) => file.hcl.references
        .filter((reference) => keys.has((0,values/* keyOf */.TN)(file.folder, reference.expression)) && !read.passing.has(reference))
        .map((reference) => {
        const { offset, path, expression } = reference;
        const what = usedAs(reference, file, { literal, fill });
        return { source: file.source, offset, place: (0,place/* placeOf */.$)(path), expression, what };
    }));
}
/** The variables and locals that a literal is the text of: its own, and those that repeat them. */
function keysOf(literal, { values }) {
    const keys = new Set();
    const add = (key) => {
        if (keys.has(key))
            return;
        keys.add(key);
        for (const [other, { repeats }] of values)
            if (repeats.includes(key))
                add(other);
    };
    for (const [key, { literals }] of values)
        if (literals.includes(literal))
            add(key);
    return keys;
}
function usedAs(reference, file, { literal, fill }) {
    const string = file.hcl.strings.find((one) => (0,values/* isWithin */.UO)(reference, one));
    if (string !== undefined)
        return inString(string, fill(string.template, file), literal);
    const { path } = reference;
    const key = path.at(-1) ?? "";
    if (!reference.isWhole || !/^(?:chart_)?version$/.test(key))
        return { kind: "text" };
    const chart = textBeside(file, path, "chart");
    if (chart !== undefined)
        return { kind: "chart", name: chart };
    if (key === "chart_version" || path[1] === "helm_release")
        return { kind: "chart", name: undefined };
    const module = path[0] === "module" && path.length === 3 ? textBeside(file, path, "source") : undefined;
    return module === undefined ? { kind: "text" } : { kind: "module", name: module };
}
function inString({ path }, text, literal) {
    const own = literal.template.flatMap((part) => ("text" in part ? part.offsets : []));
    const isOwn = (offset) => offset !== undefined && own.includes(offset);
    const git = (0,github_url/* readGithubUrl */.N)(text.text);
    if (git?.ref !== undefined && isOwn(text.offsets[git.ref.start])) {
        return { kind: "git", name: git.repository };
    }
    if (path.at(-1) === "source" && /[?&]ref=/.test(text.text)) {
        return { kind: "git", name: text.text.replace(/\?.*$/, "") };
    }
    const known = (0,image_reference/* parseImageReference */.o_)(text.text.replace(/^docker:\/\//, "").replaceAll(traced_text/* unknownUnit */.r8, "x"));
    if (known?.tag === undefined || !known.name.includes("/"))
        return { kind: "text" };
    const scheme = text.text.startsWith("docker://") ? "docker://".length : 0;
    return isOwn(text.offsets[known.tag.start + scheme])
        ? {
            kind: "image",
            name: text.text.slice(scheme, scheme + known.tag.start - 1).replaceAll(traced_text/* unknownUnit */.r8, ""),
        }
        : { kind: "text" };
}
function textBeside({ hcl }, path, key) {
    const parent = path.slice(0, -1).join("\n");
    const found = hcl.strings.find((one) => one.path.at(-1) === key && one.path.slice(0, -1).join("\n") === parent);
    return found?.template.map((part) => ("text" in part ? part.text : "")).join("");
}

;// CONCATENATED MODULE: ./packages/manifests/terraform/modules.ts





/**
 * The Terraform and Packer files of a repository as the modules they make up: a tag may stand in `variables.tf`, in a file of
 * values or in the call of a module, and be read in another file.
 */
class TerraformModules {
    #read;
    #images = new Map();
    #pins = new Map();
    #merged = new Map();
    constructor(sources) {
        this.#read = (0,values/* readValues */.N$)(sources);
        for (const file of this.#read.files) {
            if (file.isValues)
                continue;
            const images = file.hcl.strings.flatMap((string) => this.#readString(file, string));
            this.#images.set(file.source.path, images);
        }
    }
    /** Every pin of one file, those among it that another file of its module fills an image with. */
    readPins(source) {
        const known = this.#merged.get(source.path);
        if (known !== undefined)
            return known;
        const own = terraform/* terraformEditor */.E.readPins(source);
        const found = (this.#pins.get(source.path) ?? []).filter((pin) => !own.some((one) => (0,placed_pin/* startOf */.GH)(one) === (0,placed_pin/* startOf */.GH)(pin) && one.name.name === pin.name.name));
        const starts = new Set(found.map(placed_pin/* startOf */.GH));
        // A variable's name only guesses at what its default is of.
        const sure = own.filter((pin) => pin.name.ecosystem !== "component" || !starts.has((0,placed_pin/* startOf */.GH)(pin)));
        const pins = (0,placed_pin/* inFileOrder */.w$)([...sure, ...found]);
        this.#merged.set(source.path, pins);
        return pins;
    }
    /** Where else the variable or the local is read whose text a pin is a part of; none for a text that stands for itself. */
    usesOf(pin) {
        const start = (0,placed_pin/* startOf */.GH)(pin);
        const literals = [...this.#read.values.values()].flatMap(({ literals: some }) => some);
        const literal = literals.find(({ file, template }) => {
            if (file.source.path !== pin.path)
                return false;
            const offset = file.source.offset(start);
            return template.some((part) => "text" in part && part.offsets.includes(offset));
        });
        if (literal === undefined)
            return [];
        const text = fill(literal, this.#read, literal);
        const at = text.offsets.indexOf(literal.file.source.offset(start));
        // Who repeats a whole reference repeats the image with it.
        if (at > 0)
            return [];
        return usesOf(literal, this.#read, (template, file) => fill({ file, path: [], template }, this.#read, literal));
    }
    /** The images that are put together of variables, in one file. */
    imagesOf(source) {
        return this.#images.get(source.path) ?? [];
    }
    /** The same modules with one file in another text. */
    with(source) {
        const others = this.#read.files.map((file) => file.source).filter(({ path }) => path !== source.path);
        return new TerraformModules([...others, source]);
    }
    #readString(file, string) {
        const { template, path } = string;
        if (!template.some((part) => "expression" in part))
            return [];
        const self = { file, path, template };
        const literals = reachable(template, file.folder, this.#read);
        const pins = [self, ...literals].flatMap((literal) => {
            const text = fill(self, this.#read, literal);
            const pin = (0,terraform/* referencePinOf */.m)(literal.file.source, literal.path, text);
            if (pin?.value.kind !== "image")
                return [];
            this.#pins.set(pin.path, [...(this.#pins.get(pin.path) ?? []), pin]);
            return [pin];
        });
        const text = fill(self, this.#read, self).text;
        const [, name] = /^(?:docker:\/\/)?([\w./:\uFFFC-]*\/[\w./-]+)[:@]/.exec(text) ?? [];
        if (name === undefined)
            return [];
        return [
            {
                source: file.source,
                offset: offsetOf(template) ?? 0,
                text: spelled(template),
                name: name.replaceAll(traced_text/* unknownUnit */.r8, ""),
                pins,
                literals: literals.map((literal) => ({
                    source: literal.file.source,
                    offset: offsetOf(literal.template) ?? 0,
                    text: spelled(literal.template),
                })),
            },
        ];
    }
}
/** A template with all that is known filled in. What stands in the file of `target` can be edited there, the rest only be read. */
function fill(of, read, target, depth = 0) {
    const isHere = of.file.source === target.file.source;
    return (0,traced_text/* joinTraced */.SB)(of.template.map((part) => {
        if ("text" in part)
            return isHere ? part : (0,traced_text/* untraced */.r3)(part.text);
        const candidates = depth > 10 ? [] : standsFor((0,values/* keyOf */.TN)(of.file.folder, part.expression), read);
        const chosen = candidates.find((one) => one.template === target.template) ??
            candidates.find(({ file }) => file.source === target.file.source) ??
            candidates[0];
        return chosen === undefined ? (0,traced_text/* untraced */.r3)(traced_text/* unknownUnit */.r8) : fill(chosen, read, target, depth + 1);
    }));
}
/** The texts that a variable or a local stands for, through others that it repeats. */
function standsFor(key, read, seen = new Set()) {
    const value = seen.has(key) ? undefined : read.values.get(key);
    if (value === undefined)
        return [];
    seen.add(key);
    return [...value.literals, ...value.repeats.flatMap((one) => standsFor(one, read, seen))];
}
function reachable(template, folder, read, found = new Set()) {
    for (const part of template) {
        if (!("expression" in part))
            continue;
        for (const literal of standsFor((0,values/* keyOf */.TN)(folder, part.expression), read)) {
            if (found.has(literal))
                continue;
            found.add(literal);
            reachable(literal.template, literal.file.folder, read, found);
        }
    }
    return [...found];
}
function spelled(template) {
    return template.map((part) => ("text" in part ? part.text : `\${${part.expression}}`)).join("");
}
function offsetOf(template) {
    return template.flatMap((part) => ("text" in part ? part.offsets : [])).find((offset) => offset >= 0);
}

// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/helm-overlays.ts + 1 modules
var helm_overlays = __webpack_require__(23456);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/kustomized-images.ts
var kustomized_images = __webpack_require__(62340);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/terraform-places.ts
var terraform_places = __webpack_require__(46851);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/unfilled-variables.ts
var unfilled_variables = __webpack_require__(83632);
;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/files-beside.ts





/** Of all files that were read, once for each list of them. */
function filesBeside({ sources, around = none, modes, }) {
    const known = read.get(sources);
    if (known?.around === around)
        return known.beside;
    const beside = readBeside([...sources, ...around], [...modes.keys()]);
    read.set(sources, { around, beside });
    return beside;
}
const none = [];
const read = new WeakMap();
/** The same of files whose neighbours, if not read, are known by their paths. */
function readBeside(sources, paths = []) {
    return {
        modules: new TerraformModules(sources.filter(({ path }) => (0,values/* isTerraform */.zk)(path))),
        overlays: (0,helm_overlays/* helmOverlays */.Mj)(sources, [...paths, ...sources.map(({ path }) => path)]),
        kustomized: (0,kustomized_images/* kustomizedImages */.M)(sources),
        environmentOf: (compose) => sources.find(({ path }) => path === (0,unfilled_variables/* environmentPath */.F)(compose)),
    };
}
/** The pins of a file, those among them that only other files tell of what they are. */
function pinsBeside(source, { modules, overlays }) {
    if ((0,values/* isTerraform */.zk)(source.path))
        return modules.readPins(source);
    const own = (0,plan_manifest/* readManifest */.WI)(source);
    const found = overlays.pinsOf(source).filter(({ pin }) => !own.some((one) => isSame(one, pin)));
    return [...own, ...found.map(({ pin }) => pin)];
}
function isSame(one, other) {
    return one.place === other.place && one.name.name === other.name.name;
}
/** The same of the file in another text, for the check after an edit; undefined where the file alone tells. */
function readAfter({ path }, { modules }) {
    return (0,values/* isTerraform */.zk)(path) ? (after) => modules.with(after).readPins(after) : undefined;
}
/** What is to be known of the places that were found in a file, and why some of them must not move. */
function tellAsides(source, pins, { beside: { modules, overlays }, component, }) {
    const problems = [];
    const asides = new Map();
    const laid = (0,values/* isTerraform */.zk)(source.path) ? [] : overlays.pinsOf(source);
    for (const pin of pins) {
        if (pin.value.kind !== "image")
            continue;
        const { digestBelow } = laid.find((one) => isSame(one.pin, pin)) ?? {};
        if (digestBelow !== undefined)
            asides.set(pin, { digestBelow });
        if (!(0,values/* isTerraform */.zk)(pin.path))
            continue;
        const { problem, shared } = (0,terraform_places/* otherUses */.r)(pin, modules, component);
        if (problem !== undefined)
            problems.push(problem);
        if (shared !== undefined)
            asides.set(pin, { sharedWith: shared });
    }
    return { asides, problems };
}


/***/ }),

/***/ 23456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XJ: () => (/* binding */ doubtfulTags),
  jJ: () => (/* binding */ hasBareTag),
  Mj: () => (/* binding */ helmOverlays),
  xA: () => (/* binding */ isChartValues),
  vs: () => (/* binding */ isValues),
  hA: () => (/* binding */ mayBeLaid),
  ay: () => (/* binding */ valuesBelow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/manifests/editors/placed-pin.ts
var placed_pin = __webpack_require__(17411);
// EXTERNAL MODULE: ./packages/manifests/editors/tag-text.ts
var tag_text = __webpack_require__(90100);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var place = __webpack_require__(21652);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-path.ts
var yaml_path = __webpack_require__(80410);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/manifests/helm/overlays.ts






/**
 * The images of values, at any depth of maps. Lists are left out: Helm replaces a list as a whole.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readValuesImages(source) {
    if (!/image|repository/i.test(source.text))
        return [];
    const [root] = (0,yaml/* parseYaml */.hN)(source);
    return root === undefined ? [] : imagesIn(root, []);
}
function imagesIn(node, path) {
    if ((0,yaml_path/* resolvedYaml */.W3)(node)?.kind !== "map")
        return [];
    const own = imageAt(node, path);
    const below = (0,yaml_path/* yamlEntries */.go)(node).flatMap(({ key, value }) => key === "<<" ? [] : imagesIn(value, [...path, key]));
    return own === undefined ? below : [own, ...below];
}
function imageAt(map, path) {
    const repository = textOf(map, "repository") ?? textOf(map, "image") ?? textOf(map, "name");
    const isImage = path.length === 0 || /image$/i.test(path.at(-1) ?? "") || (0,yaml_path/* yamlAt */.fY)(map, "repository") !== undefined;
    if (repository === undefined || !isImage || !(0,image_reference/* isImageName */.lS)(repository))
        return undefined;
    const digest = (0,yaml_path/* yamlAt */.fY)(map, "digest");
    return {
        path,
        place: (0,place/* placeOf */.$)(path),
        registry: textOf(map, "registry"),
        repository,
        digest: digest === undefined ? undefined : ((0,yaml_path/* yamlTraced */.Td)(digest)?.text ?? ""),
    };
}
/**
 * What other values say of an image at the same place, whose name stands in the values that they are laid over. Undefined where
 * they say nothing of its version there.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readOverlay(source, image) {
    if (!/tag|digest/i.test(source.text))
        return undefined;
    const [root] = (0,yaml/* parseYaml */.hN)(source);
    const map = (0,yaml_path/* yamlAt */.fY)(root, ...image.path);
    if (map === undefined || (0,yaml_path/* resolvedYaml */.W3)(map)?.kind !== "map")
        return undefined;
    const repository = textOf(map, "repository") ?? textOf(map, "image") ?? image.repository;
    const registry = textOf(map, "registry") ?? image.registry;
    const [tagKey, tagText] = firstOf(map, ["tag", "imageTag"]);
    const [digestKey, digestText] = firstOf(map, ["digest"]);
    const together = tagText && (0,tag_text/* splitTag */.R)(tagText);
    if ((tagText === undefined && digestText === undefined) ||
        (tagText !== undefined && together === undefined))
        return undefined;
    const path = [...image.path, tagKey ?? digestKey ?? ""];
    const pin = (0,placed_pin/* imageValuePin */.kM)(source, path, {
        name: registry === undefined ? repository : `${registry}/${repository}`,
        tag: together?.tag,
        digest: together?.digest ?? digestText,
    });
    if (pin === undefined)
        return undefined;
    const isBelow = image.digest !== undefined && (0,yaml_path/* yamlAt */.fY)(map, "digest") === undefined;
    return { pin, ...(isBelow ? { digestBelow: image.digest } : {}) };
}
function textOf(map, key) {
    const text = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(map, key))?.text;
    return text === "" ? undefined : text;
}
function firstOf(map, keys) {
    for (const key of keys) {
        const text = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(map, key));
        if (text !== undefined && text.text !== "")
            return [key, text];
    }
    return [undefined, undefined];
}

// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var rewrite_tag_text = __webpack_require__(59426);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/documents.ts
var documents = __webpack_require__(87698);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/fill-template.ts
var fill_template = __webpack_require__(34478);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/resources.ts + 1 modules
var resources = __webpack_require__(7114);
// EXTERNAL MODULE: ./packages/gitops-promotion/searched-files.ts
var searched_files = __webpack_require__(45652);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/unread-places.ts
var unread_places = __webpack_require__(35381);
;// CONCATENATED MODULE: ./packages/gitops-promotion/beside/helm-overlays.ts








function isValues(path) {
    return (0,editors/* editorFor */.T)(path)?.kind === "values";
}
/** The own values of a chart, by their name. */
function isChartValues(path) {
    return isValues(path) && /(?:^|\/)values\.ya?ml$/.test(path);
}
/** Whether values state more tags than images, so that one of these may be of an image that others name. */
function hasBareTag(text) {
    const count = (pattern) => [...text.matchAll(pattern)].length;
    return count(/\b(?:tag|imageTag)["']?\s*:/g) > count(/\brepository["']?\s*:/g);
}
/** Reads which values lie over which: by their folders, and by the Applications that name them. `paths` are all of the repository. */
function helmOverlays(sources, paths) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const known = new Set(paths);
    const below = valuesBelow(sources, paths);
    let bases;
    let laid;
    const basesOf = ({ path }) => [...new Set(below(path))].flatMap((one) => (one === path ? [] : (byPath.get(one) ?? [])));
    return {
        pinsOf: (source) => {
            const found = basesOf(source).flatMap((base) => overlaysOf(source, base));
            return [...new Map(found.map((one) => [`${one.pin.place} ${one.pin.name.name}`, one])).values()];
        },
        doubtsOf: (source) => {
            const isLone = mayBeLaid(source.path, known) && below(source.path).length === 0;
            if (!isLone || !hasBareTag(source.text))
                return [];
            const own = new Set((0,plan_manifest/* readManifest */.WI)(source).map(({ place }) => place));
            const found = (bases ??= basesIn(sources)).flatMap(({ base, image }) => base === source.path ? [] : overlayOf(source, image).map((overlay) => ({ overlay, base })));
            // What says itself of what it is leaves no doubt.
            const doubtful = found.filter(({ overlay: { pin } }) => !own.has(pin.place));
            return doubtful.filter(({ overlay, base }) => isLikely(source.path, { overlay, base }, found));
        },
        templatesOf: (source) => {
            const folders = [source, ...basesOf(source)].map(({ path }) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), "templates/"));
            return sources.filter(({ path }) => (0,searched_files/* isTemplate */.Fl)(path) && folders.some((folder) => path.startsWith(folder)));
        },
        above: (path) => (laid ??= groupByBase(sources, basesOf)).get(path) ?? [],
    };
}
function groupByBase(sources, basesOf) {
    const laid = new Map();
    for (const source of sources) {
        for (const { path } of basesOf(source))
            laid.set(path, [...(laid.get(path) ?? []), source]);
    }
    return laid;
}
/** Tells the values below a file, the lowest first, by its path and by the Applications among these files. */
function valuesBelow(linking, paths) {
    const known = new Set(paths);
    const linked = linkedBases(linking, paths);
    return (path) => [...(linked.get(path) ?? []), ...baseByFolder(path, known)].filter((one) => known.has(one));
}
/** Values that lie beside no chart may be for any. */
function mayBeLaid(path, known) {
    return isValues(path) && !known.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), "Chart.yaml"));
}
/** Whether nothing else has an image at that place, or the file says by its path of which chart it is. */
function isLikely(path, { overlay, base }, all) {
    const others = all.filter((one) => one.overlay.pin.place === overlay.pin.place && one.overlay.pin.name.name !== overlay.pin.name.name);
    const chart = external_node_path_.posix.basename(external_node_path_.posix.dirname(base));
    return others.length === 0 || path.split(/[/.]/).includes(chart);
}
/** Each image that the values of charts name, once for each place. */
function basesIn(sources) {
    const found = sources
        .filter(({ path }) => isChartValues(path))
        .flatMap((source) => imagesOf(source).map((image) => ({ base: source.path, image })));
    const each = found.map((one) => {
        const { place, registry, repository } = one.image;
        return [[place, registry, repository].join(" "), one];
    });
    return [...new Map(each.toReversed()).values()];
}
function overlaysOf(source, base) {
    return imagesOf(base).flatMap((image) => overlayOf(source, image));
}
function overlayOf(source, image) {
    try {
        const overlay = readOverlay(source, image);
        return overlay === undefined ? [] : [overlay];
    }
    catch (error) {
        // Who reads the file for its own sake says what is wrong with it.
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}
function imagesOf(source) {
    const known = helm_overlays_images.get(source);
    if (known !== undefined)
        return known;
    const found = readOrNothing(source);
    helm_overlays_images.set(source, found);
    return found;
}
const helm_overlays_images = new WeakMap();
function readOrNothing(source) {
    try {
        return readValuesImages(source);
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return [];
        throw error;
    }
}
/** `values.yaml` beside `values-production.yaml`, or of the chart in whose folder the file lies. */
function baseByFolder(path, known) {
    if (!isValues(path))
        return [];
    const own = external_node_path_.posix.dirname(path);
    for (let folder = own;; folder = external_node_path_.posix.dirname(folder)) {
        const base = ["values.yaml", "values.yml"]
            .map((name) => external_node_path_.posix.join(folder, name))
            .find((one) => known.has(one));
        const isChart = known.has(external_node_path_.posix.join(folder, "Chart.yaml"));
        if (base !== undefined && base !== path && (isChart || folder === own))
            return [base];
        if (isChart || folder === ".")
            return [];
    }
}
/** By the Applications of Argo CD that give a chart of this repository such files. */
function linkedBases(sources, paths) {
    const bases = new Map();
    const applications = sources
        .filter(({ text }) => text.includes("valueFiles"))
        .flatMap((source) => (0,resources/* readResources */.Mq)(source, paths).applications);
    for (const { spec } of applications) {
        for (const source of (0,resources/* sourcesOf */.u0)(spec)) {
            const folder = (0,documents/* textAt */.$6)(source, "path");
            if (folder === undefined || (0,fill_template/* isOpen */.nT)(folder) || (0,documents/* textAt */.$6)(source, "chart") !== undefined)
                continue;
            const below = [external_node_path_.posix.join(folder, "values.yaml"), external_node_path_.posix.join(folder, "values.yml")];
            for (const file of (0,resources/* listOf */.c3)((0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(source, "helm"), "valueFiles"))) {
                const stated = String(file);
                if ((0,fill_template/* isOpen */.nT)(stated) || stated.includes("://"))
                    continue;
                // `$values/…` begins at the top of another source, which is this repository more often than not.
                const path = /^\$[\w-]+\//.test(stated)
                    ? stated.replace(/^\$[\w-]+\//, "")
                    : external_node_path_.posix.join(folder, stated);
                bases.set(path, [...(bases.get(path) ?? []), ...below]);
                below.push(path);
            }
        }
    }
    return bases;
}
/** Tags that may be of the component, where nobody can tell that they are. Pure. */
function doubtfulTags(source, { images: names }, { overlays, release, }) {
    const own = new Set(names.map((image) => (0,package_name/* packageName */.oZ)("image", image).name));
    return overlays.doubtsOf(source).flatMap(({ overlay: { pin }, base }) => {
        const tag = pin.value.kind === "image" ? pin.value.tag : undefined;
        const version = tag === undefined ? undefined : (0,rewrite_tag_text/* readTagText */.C4)(tag.text)?.version;
        if (!own.has(pin.name.name) || tag === undefined || version === undefined)
            return [];
        if (release !== undefined && version === (0,version_spelling/* formatSemver */.a)(release.version))
            return [];
        const { path: file, line, column } = pin;
        return [
            {
                code: unread_places/* unreadCode */.th,
                expected: `${pin.name.name} at a place that can be promoted`,
                found: `${tag.text} at ${pin.place}, where ${base} has this image, and nothing says whether the one is laid over the other`,
                fix: `If it is, name it in gitops.yml: { files: ${file}, at: ${pin.place}, image: ${pin.name.name} }.`,
                location: { file, line, column },
            },
        ];
    });
}


/***/ }),

/***/ 62340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ kustomizedImages),
/* harmony export */   i: () => (/* binding */ heedKustomized)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63578);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41062);
/* harmony import */ var _check_deployed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63550);
/* harmony import */ var _check_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87698);
/* harmony import */ var _check_kustomized_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15944);
/* harmony import */ var _check_resources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7114);







function kustomizedImages(sources) {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const settings = sources
        .filter(({ path, text }) => (0,_check_kustomized_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomization */ .Sv)(path) && /newTag|digest/.test(text))
        .map((source) => ({
        images: new Set(imagesOf(source)),
        files: once(() => (0,_check_deployed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .kustomizedFiles */ .V)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source.path), byPath)),
    }));
    return (path, image) => {
        const { name } = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .packageName */ .oZ)("image", image);
        return settings.some(({ images, files }) => images.has(name) && files().has(path));
    };
}
/** Leaves alone what moves by itself in a file, where a kustomization says what runs. */
function heedKustomized(outcome, { kustomized }) {
    if (outcome.kind !== "floating" || outcome.pin.name.ecosystem !== "image")
        return outcome;
    const { pin } = outcome;
    return kustomized(pin.path, pin.name.name)
        ? { kind: "kept", pin, reason: "a kustomization says what runs" }
        : outcome;
}
function imagesOf(source) {
    const [data] = (0,_check_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .documentsOf */ .uo)(source) ?? [];
    return (0,_check_resources_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(data, "images")).flatMap((image) => {
        const name = (0,_check_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(image, "name");
        const isSaid = ["newTag", "digest"].some((key) => ((0,_check_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(image, key) ?? "") !== "");
        return name !== undefined && isSaid ? [(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .packageName */ .oZ)("image", name).name] : [];
    });
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 46851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unfilledImages),
/* harmony export */   r: () => (/* binding */ otherUses)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41062);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77399);
/* harmony import */ var _unread_unread_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35381);



function otherUses(pin, modules, component) {
    const others = modules.usesOf(pin).filter(({ what }) => !isSame(what, pin));
    const foreign = others.filter(({ what }) => isForeign(what, component));
    const [first] = foreign;
    const { path: file, line, column } = pin;
    return {
        shared: others.length === 0 ? undefined : told(others),
        problem: first === undefined
            ? undefined
            : {
                code: "place-ambiguous",
                expected: `${first.expression}, in which the version of ${pin.name.name} stands, to be of nothing else`,
                found: told(foreign),
                fix: `Give each a variable or a local of its own: a promotion of ${component.name} would move them all.`,
                location: { file, line, column },
            },
    };
}
function isSame(what, { name }) {
    return what.kind === "image" && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)("image", what.name).name === name.name;
}
function isForeign(what, { images, charts, repository }) {
    switch (what.kind) {
        case "text":
            return false;
        case "image":
            // Of a name whose beginning a variable has the end has to tell.
            return !images.some((image) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S)(image) === (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S)(what.name));
        case "chart":
            return (what.name === undefined || !charts.some((chart) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S)(chart) === (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S)(what.name ?? "")));
        case "git":
        case "module":
            return what.name?.toLowerCase() !== repository.toLowerCase();
    }
}
function told(uses) {
    const words = uses.slice(0, 8).map(({ source, offset, place, what }) => {
        const name = what.kind === "text" || what.name === undefined ? "" : ` (${what.kind} ${what.name})`;
        return `${place}${name} in ${source.path}:${source.position(offset).line}`;
    });
    return `${words.join(", ")}${uses.length > 8 ? ` and ${uses.length - 8} more` : ""}`;
}
/**
 * Images of a component whose tag comes from variables that lead to no place that a promotion could move: it would stay behind
 * without a word. Pure.
 */
function unfilledImages(source, { images }, { modules, isPlace }) {
    const names = new Set(images.map((image) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)("image", image).name));
    return modules.imagesOf(source).flatMap((image) => {
        if (!names.has((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)("image", image.name).name) || image.pins.some(isPlace))
            return [];
        const written = image.literals.map(({ source: at, offset, text }) => `"${text}" in ${at.path}:${at.position(offset).line}`);
        return [
            {
                code: _unread_unread_places_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadCode */ .th,
                expected: `${image.name} at a place that can be promoted`,
                found: `${image.text}, ${written.length === 0 ? "whose tag is not written in these files" : `which is made of ${written.join(" and ")}`}`,
                fix: "Move this one by hand, or write the tag out where the environment's files have it.",
                location: source.location(image.offset),
            },
        ];
    });
}


/***/ }),

/***/ 63550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ kustomizedFiles),
/* harmony export */   w: () => (/* binding */ deployedFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63578);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87698);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7114);




/** The files behind the paths of an Application: its kustomizations with their bases, its chart with its values, or a folder. */
function deployedFiles(spec, sources, isForeign) {
    const found = new Map();
    const add = (path) => {
        const source = sources.get(path);
        if (source !== undefined)
            found.set(path, source);
        return source !== undefined;
    };
    let isChart = false;
    for (const source of (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(spec)) {
        const path = (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, "path");
        if (isForeign((0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, "repoURL") ?? ""))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path ?? ".").replace(/\/$/, "");
        for (const file of (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(source, "helm"), "valueFiles"))) {
            const stated = String(file);
            // `$values/…` begins at the top of another source, which is this repository more often than not.
            add(/^\$[\w-]+\//.test(stated) ? stated.replace(/^\$[\w-]+\//, "") : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, stated));
        }
        if (path === undefined || (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, "chart") !== undefined)
            continue;
        if (addKustomization(folder, sources, add))
            continue;
        if (add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "Chart.yaml"))) {
            isChart = true;
            add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "values.yaml"));
            for (const one of within(sources, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, "templates"), true))
                add(one);
            continue;
        }
        const isDeep = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(source, "directory"), "recurse") === true;
        for (const one of within(sources, folder, isDeep))
            add(one);
    }
    return { files: [...found.values()], isChart };
}
/** The files that the kustomization of a folder brings together, through those beneath it. */
function kustomizedFiles(folder, sources) {
    const files = new Set();
    addKustomization(folder, sources, (path) => {
        if (sources.has(path))
            files.add(path);
        return sources.has(path);
    });
    return files;
}
/** The names that a folder's kustomization may have. */
const kustomizations = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function addKustomization(folder, sources, add, seen = new Set()) {
    const path = kustomizations.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)).find((one) => sources.has(one));
    const source = path === undefined ? undefined : sources.get(path);
    if (path === undefined || source === undefined || seen.has(folder))
        return false;
    seen.add(folder);
    add(path);
    const [data] = (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .documentsOf */ .uo)(source) ?? [];
    const stated = [
        ...["resources", "components", "bases"].flatMap((key) => (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(data, key))),
        ...(0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(data, "helmCharts")).map((chart) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(chart, "valuesFile")),
    ];
    for (const one of stated) {
        if (typeof one !== "string" || one.includes("://"))
            continue;
        const at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, one);
        if (!add(at))
            addKustomization(at, sources, add, seen);
    }
    return true;
}
function within(sources, folder, isDeep) {
    return [...sources.keys()].filter((path) => {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        if (parent === folder)
            return true;
        return isDeep && (folder === "." || parent.startsWith(`${folder}/`));
    });
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

/***/ 34478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bc: () => (/* binding */ patchTemplate),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63578);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23965);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26794);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49081);


/** A template with its parameters filled in; any other expression stays as it is written. */
function fillTemplate(data, parameters) {
    if (typeof data === "string")
        return fillText(data, parameters);
    if (Array.isArray(data))
        return data.map((one) => fillTemplate(one, parameters));
    if (!(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fillTemplate(value, parameters)]));
}
/** The same with `templatePatch` laid over it; undefined where that holds more than parameters. */
function patchTemplate(filled, patch, parameters) {
    if (typeof patch !== "string")
        return filled;
    const text = fillText(patch, parameters);
    if (text.includes("{{"))
        return undefined;
    try {
        const data = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .readYamlData */ .S9)(new _release_actions_manifests__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .kL("templatePatch.yaml", Buffer.from(text)));
        return Array.isArray(data) && data.length > 0 ? overlay(filled, data[0]) : filled;
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_)
            return undefined;
        throw error;
    }
}
/** Whether something of a template could not be filled in. */
function isOpen(text) {
    return text?.includes("{{") === true;
}
function fillText(text, parameters) {
    return text.replaceAll(/\{\{-?\s*(?:quote\s+)?\.?([\w-]+(?:\.[\w-]+)*)\s*(?:\|\s*quote\s*)?-?\}\}/g, (whole, name) => {
        const value = parameterAt(parameters, name);
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
            ? String(value)
            : whole;
    });
}
function parameterAt(parameters, name) {
    const flat = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(parameters, name);
    // Older templates know a folder by `path`.
    if (flat !== undefined)
        return (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(flat) ? (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(flat, "path") : flat;
    return name.split(".").reduce((value, part) => (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(value, part), parameters);
}
function overlay(base, patch) {
    if (!(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(base) || !(0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(patch))
        return patch;
    const entries = Object.entries(patch).map(([key, value]) => [key, overlay((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(base, key), value)]);
    return { ...base, ...Object.fromEntries(entries) };
}


/***/ }),

/***/ 15944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   qJ: () => (/* binding */ withKustomizedWaves),
/* harmony export */   vF: () => (/* binding */ patchesWaves)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63578);
/* harmony import */ var _deployed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63550);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87698);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);





/**
 * Applications with the waves that kustomizations give them. What a patch says of waves is known when rendered only, and so is it
 * where two kustomizations disagree.
 */
function withKustomizedWaves(applications, sources) {
    const given = [...sources.values()]
        .filter(({ path }) => isKustomization(path))
        .flatMap((source) => {
        const [data] = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsOf */ .uo)(source) ?? [];
        const wave = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "commonAnnotations", _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .waveKey */ .JH);
        const isPatched = patchesWaves(source, sources);
        if (wave === undefined && !isPatched)
            return [];
        return [
            { files: (0,_deployed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .kustomizedFiles */ .V)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source.path), sources), wave: isPatched ? undefined : wave },
        ];
    });
    if (given.length === 0)
        return applications;
    return applications.map((application) => {
        const own = given.filter(({ files }) => files.has(application.file));
        const [first] = own;
        if (first === undefined || application.set !== undefined)
            return application;
        const isSure = own.every(({ wave }) => wave !== undefined && wave === first.wave);
        return isSure ? { ...application, wave: first.wave } : { ...application, isUnread: true };
    });
}
function isKustomization(path) {
    return /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path);
}
/** Whether a patch of a kustomization, in it or in a file beside it, speaks of waves. */
function patchesWaves(kustomization, sources) {
    const [data] = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsOf */ .uo)(kustomization) ?? [];
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(kustomization.path);
    return patches
        .flatMap((key) => (0,_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(data, key)))
        .some((patch) => {
        if (JSON.stringify(patch).includes("sync-wave"))
            return true;
        const path = typeof patch === "string" ? patch : (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(patch, "path");
        if (path === undefined || path.includes("\n"))
            return false;
        return sources.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path))?.text.includes("sync-wave") === true;
    });
}
const patches = ["patches", "patchesStrategicMerge", "patchesJson6902"];


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ listOf),
  jQ: () => (/* binding */ packagesIn),
  Mq: () => (/* binding */ readResources),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./packages/manifests/data-field.ts
var data_field = __webpack_require__(63578);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/documents.ts
var check_documents = __webpack_require__(87698);
// EXTERNAL MODULE: ./packages/gitops-promotion/check/fill-template.ts
var fill_template = __webpack_require__(34478);
// EXTERNAL MODULE: ./packages/manifests/glob.ts
var glob = __webpack_require__(83445);
;// CONCATENATED MODULE: ./packages/gitops-promotion/check/parameter-sets.ts

/** More than that no repository generates. */
const mostSets = 1000;
/**
 * The parameters that the generators of an ApplicationSet state in the repository: lists, folders of it, and what is made of
 * these. Undefined where one asks somebody else (clusters, pull requests), or reads files, and where none come out: something
 * else, as a patch of a kustomization, will fill them in.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
function parameterSets(generators, paths) {
    if (generators.length === 0)
        return undefined;
    const sets = generators.map((generator) => setsOf(generator, paths));
    if (!sets.every((set) => set !== undefined))
        return undefined;
    const all = sets.flat();
    return all.length === 0 ? undefined : all.slice(0, mostSets);
}
function setsOf(generator, paths) {
    const elements = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(generator, "list"), "elements");
    if (Array.isArray(elements))
        return elements.filter(isParameters);
    const directories = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(generator, "git"), "directories");
    if (Array.isArray(directories))
        return foldersOf(directories, paths);
    const matrix = nested(generator, "matrix", paths);
    if (matrix !== undefined) {
        return matrix.reduce((sets, next) => sets.flatMap((set) => next.map((other) => ({ ...set, ...other }))).slice(0, mostSets), [{}]);
    }
    const merge = nested(generator, "merge", paths);
    const keys = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(generator, "merge"), "mergeKeys");
    if (merge === undefined || !Array.isArray(keys))
        return undefined;
    const [base = [], ...others] = merge;
    const keyOf = (set) => JSON.stringify(keys.map((key) => (0,data_field/* fieldOf */._F)(set, String(key))));
    return base.map((set) => Object.assign({}, set, ...others.flat().filter((other) => keyOf(other) === keyOf(set))));
}
function nested(generator, kind, paths) {
    const inner = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(generator, kind), "generators");
    if (!Array.isArray(inner))
        return undefined;
    const sets = inner.map((one) => setsOf(one, paths));
    return sets.every((set) => set !== undefined) ? sets : undefined;
}
/** Parameters of the older templates stand beside those of Go's: `path.basename` and `.path.basename`. */
function foldersOf(directories, paths) {
    const folders = new Set(paths.flatMap((path) => path
        .split("/")
        .slice(0, -1)
        .map((_part, index, parts) => parts.slice(0, index + 1).join("/"))));
    const fits = (folder, isExcluded) => directories.some((one) => {
        const pattern = (0,data_field/* fieldOf */._F)(one, "path");
        return (typeof pattern === "string" &&
            ((0,data_field/* fieldOf */._F)(one, "exclude") === true) === isExcluded &&
            (0,glob/* matchesGlob */.k)(folder, pattern));
    });
    return [...folders]
        .filter((folder) => fits(folder, false) && !fits(folder, true))
        .map((path) => {
        const basename = path.slice(path.lastIndexOf("/") + 1);
        const named = { path, basename, basenameNormalized: basename, segments: path.split("/") };
        return { path: named, "path.basename": basename };
    });
}
function isParameters(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/check/resources.ts





/** The Applications of a file, with those that its ApplicationSets generate. `paths` are all of the repository. */
function readResources(source, paths) {
    const none = { applications: [], sets: [], isTemplate: false };
    if (!/\bkind["']?\s*:\s*["']?Application/.test(source.text) || !source.text.includes("argoproj.io/"))
        return none;
    const documents = (0,check_documents/* documentsOf */.uo)(source);
    if (documents === undefined || isHelmTemplate(source, paths))
        return { ...none, isTemplate: true };
    const applications = [];
    const sets = [];
    for (const document of documents) {
        const kind = (0,check_documents/* argoKind */.Gv)(document);
        if (kind === "Application")
            applications.push(applicationOf(document, source.path, undefined));
        if (kind !== "ApplicationSet")
            continue;
        const set = setOf(document, source.path);
        sets.push(set);
        applications.push(...generated(document, set, paths));
    }
    return { applications, sets, isTemplate: false };
}
/** What lies in a chart's templates is no YAML before it is filled in, even where it happens to read as some. */
function isHelmTemplate({ path, text }, paths) {
    const [, chart] = /^(.*?)(?:^|\/)templates\//.exec(path) ?? [];
    if (chart === undefined || !text.includes("{{"))
        return false;
    return paths.includes(chart === "" ? "Chart.yaml" : `${chart}/Chart.yaml`);
}
function setOf(document, file) {
    const strategy = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(document, "spec"), "strategy");
    const steps = (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(strategy, "rollingSync"), "steps");
    return {
        name: (0,check_documents/* textAt */.$6)(document, "metadata", "name") ?? "",
        file,
        strategy: (0,check_documents/* textAt */.$6)(strategy, "type"),
        steps: listOf(steps).map((step) => listOf((0,data_field/* fieldOf */._F)(step, "matchExpressions"))),
    };
}
function generated(document, set, paths) {
    const spec = (0,data_field/* fieldOf */._F)(document, "spec");
    const template = (0,data_field/* fieldOf */._F)(spec, "template");
    const parameters = parameterSets(listOf((0,data_field/* fieldOf */._F)(spec, "generators")), paths);
    return (parameters ?? [{}]).map((one) => {
        const filled = (0,fill_template/* fillTemplate */.ou)(template, one);
        const patched = (0,fill_template/* patchTemplate */.bc)(filled, (0,data_field/* fieldOf */._F)(spec, "templatePatch"), one);
        const application = applicationOf(patched ?? filled, set.file, set);
        return parameters === undefined || patched === undefined
            ? { ...application, isUnread: true }
            : application;
    });
}
function applicationOf(data, file, set) {
    const spec = (0,data_field/* fieldOf */._F)(data, "spec");
    const name = (0,check_documents/* textAt */.$6)(data, "metadata", "name") ?? "";
    const wave = (0,check_documents/* waveOf */.j5)(data);
    const paths = sourcesOf(spec).map((source) => (0,check_documents/* textAt */.$6)(source, "path"));
    return {
        name,
        file,
        wave,
        labels: (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(data, "metadata"), "labels"),
        spec,
        set,
        packages: packagesOf(spec),
        isUnread: [name, wave, ...paths].some(fill_template/* isOpen */.nT),
    };
}
/** `source` and `sources` of a spec. */
function sourcesOf(spec) {
    return [
        (0,data_field/* fieldOf */._F)(spec, "source"),
        (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(spec, "sourceHydrator"), "drySource"),
        ...listOf((0,data_field/* fieldOf */._F)(spec, "sources")),
    ].filter((source) => source !== undefined && source !== null);
}
function packagesOf(spec) {
    const written = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", spec };
    const values = sourcesOf(spec).map((source) => (0,data_field/* fieldOf */._F)((0,data_field/* fieldOf */._F)(source, "helm"), "values"));
    return new Set([
        new source/* Source */.kL("application.yaml", Buffer.from(JSON.stringify(written))),
        ...values.flatMap((one) => typeof one === "string" ? [new source/* Source */.kL("values.yaml", Buffer.from(one))] : []),
    ].flatMap((source) => [...packagesIn(source)]));
}
/** The keys of what a file pins; none of one that cannot be read. */
function packagesIn(source) {
    try {
        return new Set((0,plan_manifest/* readManifest */.WI)(source).map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return new Set();
        throw error;
    }
}
function listOf(data) {
    return Array.isArray(data) ? data : [];
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

/***/ 77399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lastPart),
/* harmony export */   f: () => (/* binding */ missingArtifact)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41062);
/* harmony import */ var _release_actions_release_model_release_published__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85287);


/**
 * The image or the chart that a place states and that these do not have; undefined where they have it, or where messages do not
 * speak of what the place states: a git tag, a version by itself, or a chart without a registry, which comes from an index of
 * charts.
 */
function missingArtifact({ name }, component, { images, charts }) {
    if (name.ecosystem === "image") {
        const isThere = images.some((image) => (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)("image", image.name).name === name.name);
        return isThere ? undefined : ["image", name.name];
    }
    if (name.ecosystem !== "helm")
        return undefined;
    const chart = component.charts.find((one) => lastPart(one) === lastPart(name.name));
    if (chart?.includes("/") !== true)
        return undefined;
    return charts.some((sent) => (0,_release_actions_release_model_release_published__WEBPACK_IMPORTED_MODULE_1__/* .isSameArtifact */ .V)("chart", chart, sent.name)) ? undefined : ["chart", chart];
}
/** A chart stands by its last part where its registry is another key. */
function lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 17616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findPlaces)
});

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
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/chart-repositories.ts
var chart_repositories = __webpack_require__(1095);
// EXTERNAL MODULE: ./packages/gitops-promotion/beside/files-beside.ts + 2 modules
var files_beside = __webpack_require__(31994);
// EXTERNAL MODULE: ./packages/gitops-promotion/plan-place.ts + 2 modules
var plan_place = __webpack_require__(22354);
// EXTERNAL MODULE: ./packages/gitops-promotion/target.ts
var target = __webpack_require__(46258);
;// CONCATENATED MODULE: ./packages/gitops-promotion/plan-file.ts






/**
 * Finds the places of a component in a file. One image that stands there in several versions is refused with the candidates:
 * which of them is to move only a person knows.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function findPlaces(source, component, { selection, repositories = [], beside, }) {
    const isWanted = (0,target/* isPlaceOf */.n3)(component);
    const comesFrom = (pin) => (0,chart_repositories/* repositoriesOf */.Ub)(pin, repositories).map(({ url }) => ({
        url,
        isOurs: isWanted({ ...pin, chartRepository: url }),
    }));
    const known = (0,files_beside/* pinsBeside */.bq)(source, beside).filter((pin) => {
        const from = isWanted(pin) ? comesFrom(pin) : undefined;
        return from !== undefined && (from.length === 0 || from.some(({ isOurs }) => isOurs));
    });
    // A file that somebody names has the component, whatever the file is called.
    const isNamed = component.places.length > 0 && /\.ya?ml$/i.test(source.path);
    const own = known.length === 0 && isNamed ? readImagesOfYaml(source).filter(isWanted) : known;
    if (selection.kind === "names") {
        const told = (0,files_beside/* tellAsides */.Bn)(source, own, { beside, component });
        const doubtful = own.filter((pin) => comesFrom(pin).some(({ isOurs }) => !isOurs));
        return {
            pins: own.filter((pin) => !doubtful.includes(pin)),
            problems: [
                ...doubtful.map((pin) => twoRepositories(pin, new Set(comesFrom(pin).map(({ url }) => url)))),
                ...told.problems,
                ...ambiguities(own),
            ],
            asides: told.asides,
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
    const pins = found.filter((one) => "place" in one);
    const { problems, asides } = (0,files_beside/* tellAsides */.Bn)(source, pins, { beside, component });
    return { pins, problems: [...found.filter((one) => "code" in one), ...problems], asides };
}
function only(names) {
    return names.length === 1 ? names[0] : undefined;
}
function ambiguities(pins) {
    const groups = new Map();
    for (const pin of pins) {
        // What moves by itself is no candidate: it stays, or is pinned beside the others.
        if ((0,plan_place/* floatingText */.gf)(pin) !== undefined)
            continue;
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

// EXTERNAL MODULE: ./packages/manifests/pin-spans.ts
var pin_spans = __webpack_require__(49576);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
;// CONCATENATED MODULE: ./packages/manifests/attach-digest.ts




/**
 * The same outcome with the digest written behind the tag, where an image is pinned by its tag alone: `v1.2.3@sha256:…`, and
 * in a kustomization the key `digest`, in values between the quotes of `digest: ""`. Undefined where that would say it of something else as well: a text that an alias or
 * another image repeats.
 */
function attachDigest(source, outcome, { digest, pins, asKey = false, }) {
    const { pin } = outcome;
    if (pin.value.kind !== "image" || pin.value.tag === undefined || pin.value.digest !== undefined)
        return undefined;
    const { span, text } = pin.value.tag;
    if (isShared(source, pin, pins))
        return undefined;
    const tagEdit = outcome.kind === "edit" ? outcome.edits.find(({ start }) => start === span.start) : undefined;
    const tag = tagEdit?.text ?? source.slice(span);
    const isKey = asKey || /(?:^|\.)newTag(?:#\d+)?$/.test(pin.place);
    const slot = isKey ? undefined : emptyDigestBeside(source, source.offset(span.start));
    const filled = slot === undefined ? undefined : source.edit(slot, slot, digest);
    const added = isKey ? keyInsertion(source, span.end, digest) : filled;
    // Behind the tag it would stand twice.
    if (asKey && added === undefined)
        return undefined;
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
    const sharing = pins.filter((one) => (0,pin_spans/* spansOf */.L)(one).some((span) => span.start === start));
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
    const key = /^(?<indent>[ ]*(?:- +)*)["']?(?:newTag|tag|imageTag)\b/.exec(before)?.groups?.["indent"];
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
function plan_place_withDigest(source, outcome, { release, settings, pins, aside }) {
    const digest = digestOf(outcome.pin, release);
    const isAlone = aside?.sharedWith === undefined;
    // What stands below would be the digest of this tag, whoever wants digests.
    const isBelow = aside?.digestBelow !== undefined && aside.digestBelow !== "";
    const isWanted = settings.digests === "add" || isBelow;
    if (!isWanted || digest === undefined || !isAlone)
        return outcome;
    const asKey = aside?.digestBelow !== undefined;
    return attachDigest(source, outcome, { digest, pins, asKey }) ?? outcome;
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
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18050);
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
/* harmony export */   $p: () => (/* binding */ selectPlaces),
/* harmony export */   hO: () => (/* binding */ isPlaceAnywhere),
/* harmony export */   lA: () => (/* binding */ fits)
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
/** Whether promotions move a place, in whatever environment. */
function isPlaceAnywhere({ path }, { component, config }) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    return environments.some((environment) => selectPlaces(path, component, environment) !== undefined);
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
        (0,_select_places_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPlaces */ .$p)(pin.path, component, one)?.kind === "names");
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

/***/ 27944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ chartOf),
/* harmony export */   c: () => (/* binding */ appVersionPlaces)
/* harmony export */ });
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72622);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59426);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18050);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41062);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49081);
/* harmony import */ var _searched_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45652);
/* harmony import */ var _select_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8956);
/* harmony import */ var _stated_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92116);
/* harmony import */ var _unread_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35381);






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
    return places.some(({ at, files }) => at === "appVersion" && (0,_select_places_js__WEBPACK_IMPORTED_MODULE_3__/* .fits */ .lA)(chart, files));
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

/***/ 77105:
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

/***/ 5740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leftUnread)
/* harmony export */ });
/* harmony import */ var _beside_helm_overlays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23456);
/* harmony import */ var _select_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8956);
/* harmony import */ var _beside_terraform_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46851);
/* harmony import */ var _unfilled_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83632);
/* harmony import */ var _unread_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35381);





/** All that a file says of a component's images and no promotion moves, by whatever reason. Pure. */
function leftUnread(source, component, { pins, release, config, beside, }) {
    const { modules, overlays } = beside;
    const isPlace = (pin) => (0,_select_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceAnywhere */ .hO)(pin, { component, config });
    return [
        ...(0,_unread_places_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadPlaces */ .Cd)(source, component, { pins, release }),
        ...(0,_beside_terraform_places_js__WEBPACK_IMPORTED_MODULE_2__/* .unfilledImages */ .I)(source, component, { modules, isPlace }),
        ...(0,_beside_helm_overlays_js__WEBPACK_IMPORTED_MODULE_3__/* .doubtfulTags */ .XJ)(source, component, { overlays, release }),
        ...(0,_unfilled_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unfilledVariables */ .N)(source, component, { beside, release }),
    ];
}


/***/ }),

/***/ 92116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mk: () => (/* binding */ escaped),
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
;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/paired-places.ts

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

;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/stated-images.ts



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

/***/ 83632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ environmentPath),
/* harmony export */   N: () => (/* binding */ unfilledVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18050);
/* harmony import */ var _release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59426);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15615);
/* harmony import */ var _stated_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92116);
/* harmony import */ var _unread_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35381);





/**
 * Images of compose files and manifests whose tag is a variable. A file `.env` beside a compose file says what it is; where nothing does,
 * whoever fills it in has to move it. Pure.
 */
function unfilledVariables(source, { images }, { beside: { environmentOf }, release, }) {
    const kind = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_1__/* .editorFor */ .T)(source.path)?.kind ?? "";
    if (!["compose", "kubernetes"].includes(kind) || !source.text.includes("$"))
        return [];
    const settings = kind === "compose" ? environmentOf(source.path) : undefined;
    return images.flatMap((image) => [...source.text.matchAll(variable(image))].flatMap(({ index, 0: found, groups = {} }) => {
        const { name = "", fallback } = groups;
        const set = settings === undefined ? undefined : settingOf(settings, name);
        // With a default it stands here, unless somebody sets it.
        if ((0,_unread_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isComment */ .Cn)(source.text, index) || (fallback !== undefined && set === undefined))
            return [];
        const version = (0,_release_actions_manifests__WEBPACK_IMPORTED_MODULE_3__/* .readTagText */ .C4)(set?.value ?? "")?.version;
        if (version !== undefined && release !== undefined && version === (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_4__/* .formatSemver */ .a)(release.version))
            return [];
        return [
            {
                code: _unread_places_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadCode */ .th,
                expected: `${image} at a place that can be promoted`,
                found: set === undefined
                    ? `${found}, which is filled in elsewhere`
                    : `${found}, which is ${set.value} by ${settings?.path ?? ""}:${set.line}`,
                fix: "Move this one by hand, or write the tag out as the variable's default: `${TAG:-v1.0.0}`.",
                location: { file: source.path, ...source.position(index) },
            },
        ];
    }));
}
/** The file with the variables of a compose file, as far as its name tells. https://docs.docker.com/compose/how-tos/environment-variables/ */
function environmentPath(compose) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(compose), ".env");
}
function settingOf({ text }, name) {
    const pattern = new RegExp(String.raw `^[ \t]*(?:export[ \t]+)?${name}[ \t]*=[ \t]*["']?(?<value>[^\s"'#]*)`, "m");
    const match = pattern.exec(text);
    const value = match?.groups?.["value"] ?? "";
    if (match === null || value === "")
        return undefined;
    return { value, line: text.slice(0, match.index).split("\n").length };
}
function variable(image) {
    return new RegExp(String.raw `${(0,_stated_images_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(image).replace("?<name>", "?:")}:v?\$\{?(?<name>[A-Za-z_]\w*)(?:(?<=\{\w+):?-(?<fallback>[^}\s]+))?(?:(?<=\{[^}\n]+)[^}\n]*\})?`, "g");
}


/***/ }),

/***/ 35381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ unreadPlaces),
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   th: () => (/* binding */ unreadCode)
/* harmony export */ });
/* harmony import */ var _stated_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92116);

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
/** Whether a place in a text lies in a comment of whatever language. */
function isComment(text, index) {
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    return /(?:^|\s)(?:#|\/\/(?=\s))|^\s*(?:;|@?rem\s)|\{\{-?\s*\/\*/i.test(line);
}


/***/ }),

/***/ 77237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatingCode),
  U: () => (/* binding */ untaggedPlaces)
});

// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-path.ts
var yaml_path = __webpack_require__(80410);
// EXTERNAL MODULE: ./packages/manifests/syntax/yaml.ts + 3 modules
var yaml = __webpack_require__(23965);
;// CONCATENATED MODULE: ./packages/manifests/untagged-images.ts



/**
 * The images that resources run without a tag: of containers of every kind, and of the specs that controllers read. A policy or an
 * `ImageRepository` names images, and runs none.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function untaggedImages(source) {
    return (0,yaml/* parseYaml */.hN)(source).flatMap((root) => inResource(root));
}
function inResource(root) {
    const kind = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(root, "kind"))?.text;
    if (kind === undefined || (0,yaml_path/* yamlAt */.fY)(root, "apiVersion") === undefined)
        return [];
    const items = kind === "List" ? (0,yaml_path/* yamlAt */.fY)(root, "items") : undefined;
    if (items?.kind === "list")
        return items.items.flatMap(inResource);
    return imagesBelow(root, [], !/image|polic/i.test(kind));
}
function imagesBelow(node, path, isRunner) {
    switch (node.kind) {
        case "list":
            return node.items.flatMap((item) => imagesBelow(item, path, isRunner));
        case "map":
            return node.entries.flatMap(({ key, value }) => {
                if (key !== "image" || value.kind !== "scalar")
                    return imagesBelow(value, [...path, key], isRunner);
                const runs = running.test(path.at(-1) ?? "") || (isRunner && path.length === 1 && path[0] === "spec");
                const { name, tag, digest } = (0,image_reference/* parseImageReference */.o_)(value.text) ?? {};
                const isUntagged = name !== undefined && tag === undefined && digest === undefined;
                return runs && isUntagged ? [{ name, offset: value.offsetAt?.(0) ?? value.start }] : [];
            });
        case "scalar":
        case "alias":
            return [];
    }
}
/** Of pods, of workflows of Argo, and of tasks of Tekton. */
const running = /^(?:(?:init|ephemeral)?containers|container|script|steps|sidecars)$/i;

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/stated-images.ts + 1 modules
var stated_images = __webpack_require__(92116);
// EXTERNAL MODULE: ./packages/gitops-promotion/unread/unread-places.ts
var unread_places = __webpack_require__(35381);
;// CONCATENATED MODULE: ./packages/gitops-promotion/unread/untagged-places.ts




const floatingCode = "reference-floating";
/**
 * Images that run without a tag: that is `latest`, and has no text that could be moved. Where a file has tags of their own, one of them
 * may belong to it; where a kustomization gives one, it does. YAML that only names an image (a graph, a list of what is allowed)
 * runs nothing. Pure.
 */
function untaggedPlaces(source, { images, name, places }, { kustomized }) {
    if (/(?:^|[\s"'{,])\w*tag["']?\s*[:=]/i.test(source.text))
        return [];
    return images.flatMap((image) => {
        const found = [...source.text.matchAll(untagged(image))].map(({ index, 0: reference, groups }) => index + reference.lastIndexOf(groups?.["name"] ?? image));
        if (found.length === 0 || kustomized(source.path, image))
            return [];
        const running = runningOffsets(source, image, places.length > 0);
        return found
            .filter((at) => running?.has(at) !== false && !(0,unread_places/* isComment */.Cn)(source.text, at))
            .map((at) => ({
            code: floatingCode,
            expected: `${name} at one version`,
            found: `${image} without a tag, which is latest and moves by itself`,
            fix: "Write a tag behind it. Until then promotions do not govern it.",
            location: { file: source.path, ...source.position(at) },
        }));
    });
}
/** Where a file runs an image; undefined for a kind of file whose every `image` is one that runs. */
function runningOffsets(source, image, isNamed) {
    // Of a file that somebody names it is known that it deploys something.
    if ((0,editors/* editorFor */.T)(source.path)?.kind !== "kubernetes" || isNamed || /^\s*#cloud-config\b/.test(source.text))
        return undefined;
    const wanted = (0,package_name/* packageName */.oZ)("image", image).name;
    const own = untaggedImages(source).filter(({ name }) => (0,package_name/* packageName */.oZ)("image", name).name === wanted);
    return new Set(own.map(({ offset }) => offset));
}
function untagged(image) {
    return new RegExp(String.raw `\bimage["']?\s*[:=]\s*["']?${(0,stated_images/* nameOf */.Vb)(image)}(?=["'\s,}]|$)`, "g");
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


/***/ }),

/***/ 49576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf)
/* harmony export */ });
/** The bytes of every part of a pin that an edit may change. */
function spansOf({ value }) {
    switch (value.kind) {
        case "constraint":
            return value.hashes === undefined ? [value.span] : [value.span, value.hashes];
        case "commit":
            return value.comment === undefined ? [value.span] : [value.span, value.comment.span];
        case "image":
            return [value.tag?.span, value.digest?.span].filter((span) => span !== undefined);
        default:
            return [value.span];
    }
}


/***/ }),

/***/ 29112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   zk: () => (/* binding */ isTerraform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _syntax_hcl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3259);


/** `folder` and `var.tag` as one key. */
function keyOf(folder, expression) {
    return `${folder}\n${expression}`;
}
function isTerraform(path) {
    return /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl");
}
/** The values of all modules, each file read once. */
function readValues(sources) {
    const parsed = sources.map((source) => ({
        source,
        hcl: parseOnce(source),
        isValues: isValues(source.path),
    }));
    const declaring = new Set(parsed
        .filter(({ isValues, hcl }) => !isValues && hcl.strings.length + hcl.references.length > 0)
        .map(({ source }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source.path)));
    const files = parsed.map((file) => ({ ...file, folder: folderOf(file, declaring) }));
    const values = new Map();
    const passing = new Set();
    const valueOf = (key) => {
        const value = values.get(key) ?? { literals: [], repeats: [] };
        values.set(key, value);
        return value;
    };
    for (const file of files) {
        const targets = moduleTargets(file, declaring);
        const wrapped = [];
        for (const string of file.hcl.strings) {
            const key = string.isWhole ? givenKey(file, string.path, targets) : undefined;
            if (key === undefined)
                continue;
            const only = onlyExpression(string);
            // `"${var.tag}"` says what `var.tag` does.
            if (only === undefined) {
                const literal = { file, path: string.path, template: string.template };
                if (string.path[0] === "variable" || string.path[0] === "locals")
                    valueOf(key).literals.unshift(literal);
                else
                    valueOf(key).literals.push(literal);
            }
            else {
                valueOf(key).repeats.push(keyOf(file.folder, only));
                wrapped.push(string);
            }
        }
        for (const reference of file.hcl.references) {
            const key = givenKey(file, reference.path, targets);
            const isWrapped = wrapped.some((string) => isWithin(reference, string));
            if (key === undefined || !(reference.isWhole || isWrapped))
                continue;
            passing.add(reference);
            if (reference.isWhole)
                valueOf(key).repeats.push(keyOf(file.folder, reference.expression));
        }
    }
    return { files, values, passing };
}
/** Whether a reference stands inside of a string. */
function isWithin({ offset }, { code }) {
    return code.some(({ start, end }) => start <= offset && offset < end);
}
function parseOnce(source) {
    const known = parsedFiles.get(source);
    if (known !== undefined)
        return known;
    const hcl = (0,_syntax_hcl_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHcl */ .z)(source.text);
    parsedFiles.set(source, hcl);
    return hcl;
}
const parsedFiles = new WeakMap();
function isValues(path) {
    return /\.(?:tfvars|pkrvars\.hcl)$/.test(path);
}
/** A file of values may lie below the module it is for. */
function folderOf({ source, isValues }, declaring) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source.path);
    if (!isValues)
        return own;
    for (let folder = own;; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
        if (declaring.has(folder))
            return folder;
        if (folder === ".")
            return own;
    }
}
/** The folders of the modules that a file calls, by the names of the calls. */
function moduleTargets({ hcl, folder }, declaring) {
    return new Map(hcl.strings.flatMap(({ path: [block, name = "", key, ...below], template }) => {
        const [only] = template;
        const isLocal = only !== undefined && template.length === 1 && "text" in only && /^\.{1,2}\//.test(only.text);
        if (block !== "module" || key !== "source" || below.length > 0 || !isLocal)
            return [];
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, only.text).replace(/\/$/, "");
        return declaring.has(target) ? [[name, target]] : [];
    }));
}
/** What gets its value at a place: the default of a variable, a local, an assignment of a file of values, an argument of a module. */
function givenKey({ folder, isValues }, path, targets) {
    const [block = "", name = "", key = "", ...below] = path;
    if (isValues)
        return path.length === 1 ? keyOf(folder, `var.${block}`) : undefined;
    if (block === "variable" && key === "default" && path.length === 3)
        return keyOf(folder, `var.${name}`);
    if (block === "locals" && path.length === 2)
        return keyOf(folder, `local.${name}`);
    const target = block === "module" ? targets.get(name) : undefined;
    if (target === undefined || key === "" || below.length > 0 || /^(?:source|version|providers)$/.test(key))
        return undefined;
    return keyOf(target, `var.${key}`);
}
function onlyExpression({ template }) {
    const [only] = template;
    const isOnly = template.length === 1 && only !== undefined && "expression" in only;
    return isOnly && /^(?:var|local)\.[\w-]+$/.test(only.expression) ? only.expression : undefined;
}


/***/ }),

/***/ 45322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ociTags),
/* harmony export */   Y: () => (/* binding */ npmDistTag)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2169);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);


/**
 * Every tag an image of `version` gets: `v1.4.0`, `1.4.0`, and `1.4`, `1`, `latest` only where the version is the highest
 * stable one of that line, of that major and of all. `existing` are the versions already released, with or without this one.
 */
function ociTags(version, existing) {
    const exact = (0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(version);
    const highest = (sameLine) => (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isHighestStable */ .OO)(version, existing, sameLine);
    return [
        `v${exact}`,
        exact,
        ...(highest((other) => (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLine */ .r7)(other, version)) ? [(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)] : []),
        ...(highest((other) => other.major === version.major) ? [String(version.major)] : []),
        ...((0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isLatest */ .eL)(version, existing) ? ["latest"] : []),
    ];
}
/**
 * The npm dist-tag to publish under: `latest`, `next` (candidates) or `beta` (alphas and betas).
 *
 * npm moves the tag to whatever was published last, so a version below what users of the tag already get is published
 * under a tag of its own line: `release-1.3`, `next-1.3`, `beta-1.3`. npm requires some tag, and one that reads as a
 * version range (`1.3`, `v1.3`) is refused by it: https://docs.npmjs.com/cli/commands/npm-dist-tag
 */
function npmDistTag(version, existing) {
    if (!(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version))
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isLatest */ .eL)(version, existing) ? "latest" : `release-${(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)}`;
    const channel = channelOf(version);
    const outdated = existing.some((other) => (!(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(other) || channelOf(other) === channel) && (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other, version) > 0);
    return outdated ? `${channel}-${(0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version)}` : channel;
}
function channelOf(version) {
    return version.prerelease?.identifier === "rc" ? "next" : "beta";
}


/***/ }),

/***/ 85287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ buildPayload),
  V: () => (/* binding */ isSameArtifact)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/published-tags.ts
var published_tags = __webpack_require__(45322);
// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(44188);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/release-model/release-published/dispatch-id.ts

/**
 * The id of a release on its way to an environment. It follows from what is promoted and from nothing else (no run, no
 * attempt, no time), so that the same job run again, a reconciliation on another day and a duplicate of the network all
 * send the same id, and a receiver can tell that it has seen it.
 */
function dispatchId(payload) {
    const { component, version, tag, environment = "", source } = payload;
    const artifacts = [payload.images, payload.charts].map((list) => list.map(({ name, digest }) => `${name}@${digest}`).toSorted());
    const facts = JSON.stringify([
        component,
        version,
        tag,
        environment,
        source.repository.toLowerCase(),
        source.commit,
        ...artifacts,
    ]);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(facts).digest("hex").slice(0, 16);
    // Readable in a list of runs, and unique by its end.
    return [component, version, ...(environment === "" ? [] : [environment]), hash].join("-");
}

;// CONCATENATED MODULE: ./packages/release-model/release-published/parse-artifact.ts


/**
 * Reads `name@sha256:…` or `name:tag@sha256:…`, for a chart with `oci://` in front or without.
 * @throws {Refusal} `artifact-without-digest` or `artifact-name`.
 */
function parseArtifact(line, kind) {
    const text = kind === "chart" ? line.replace(/^oci:\/\//, "") : line;
    const groups = text.length > 600
        ? undefined
        : /^(?<name>[^@\s]+?)(?::(?<tag>[\w][\w.-]{0,127}))?(?:@(?<digest>[^@\s]*))?$/.exec(text)?.groups;
    const { name = "", tag, digest } = groups ?? {};
    if (groups === undefined || name.endsWith("/")) {
        throw new errors/* Refusal */.P_({
            code: "artifact-name",
            expected: `one ${kind} a line, such as ghcr.io/owner/name@sha256:…`,
            found: `"${(0,escape_text/* escapeText */.X)(line)}"`,
            fix: `Correct the input \`${kind}s\`.`,
        });
    }
    if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* Refusal */.P_({
            code: "artifact-without-digest",
            expected: `${name}@sha256:… with 64 hexadecimal digits`,
            found: digest === undefined ? `"${(0,escape_text/* escapeText */.X)(line)}", without a digest` : `"${(0,escape_text/* escapeText */.X)(digest)}"`,
            fix: kind === "image"
                ? "Pass the digest that the push gave, as cosign-sign's output `images` has it: a tag can be moved."
                : "Pass the digest that `helm push` printed: a tag can be moved.",
        });
    }
    return { name, digest, tag };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/release-model/release-graph/repository-name.ts
var repository_name = __webpack_require__(6955);
;// CONCATENATED MODULE: ./packages/release-model/release-published/schema.ts


/*
 * The grammar of what travels in a `repository_dispatch`. schema/release-published.schema.json is rendered from it, so every
 * rule here is one that JSON Schema can say; what it cannot (the size, a tag that contradicts its version) is checked beside it.
 */
/** GitHub refuses a `client_payload` of more properties: https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const mostProperties = 10;
/** And one of as many bytes. */
const mostBytes = 64 * 1024;
const schema_text = (what, pattern, longest = 255) => dist/* pipe */.FsL(dist/* string */.YjP(`expected ${what}`), dist/* maxLength */.Ru6(longest, `expected ${what}`), dist/* regex */.yGV(pattern, `expected ${what}`));
const described = (schema, description) => dist/* pipe */.FsL(schema, dist/* description */.h_(description));
const digest = described(schema_text("sha256: and 64 hexadecimal digits", /^sha256:[0-9a-f]{64}$/), "The digest of the manifest, as the registry gave it.");
const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/)?";
const imageName = schema_text("the name of an image without tag and digest", new RegExp(`^${host}[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$`));
const chartName = schema_text("the address of a Helm chart in its registry, without oci:// and without a tag", new RegExp(`^${host}(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*/)*[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$`));
const artifacts = (name, what) => described(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ name, digest }, `expected name and digest of ${what}`), "expected a list"), dist/* maxLength */.Ru6(50, `expected at most 50 ${what}s`)), `Each ${what} of the release by its digest: what is promoted.`);
const source = dist/* strictObject */.rej({
    repository: described(schema_text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/, 140), "The repository that was released, as owner/name."),
    commit: described(schema_text("the 40 hexadecimal digits of a commit", /^[0-9a-f]{40}$/), "The commit that the tag names."),
    run: dist/* optional */.lqM(described(schema_text("the address of a workflow run", /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._/-]*$/, 500), "The workflow run that published it.")),
    "sent-at": described(dist/* pipe */.FsL(dist/* string */.YjP("expected a time such as 2026-11-25T10:00:00Z"), dist/* maxLength */.Ru6(40, "expected a time such as 2026-11-25T10:00:00Z"), dist/* isoTimestamp */.yhX("expected a time such as 2026-11-25T10:00:00Z")), "When this message was made."),
}, "expected repository, commit and sent-at");
/** The `client_payload` of a `release-published` event. */
const releasePublishedSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    schema: described(dist/* literal */.euz(1, "expected 1"), "The version of this form."),
    component: described(schema_text("the name of a component", repository_name/* repositoryNamePattern */.q, 100), "The released repository, by its name in the release graph."),
    version: described(schema_text("a version such as 1.4.0 or 1.4.0-rc.2", /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:alpha|beta|rc)\.(?:0|[1-9]\d*))?$/, 60), "The released version."),
    tag: described(schema_text("a git tag", /^[A-Za-z0-9._/@+-]+$/), "The git tag of the release."),
    images: artifacts(imageName, "image"),
    charts: artifacts(chartName, "chart"),
    source: described(source, "Where it comes from."),
    environment: dist/* optional */.lqM(described(schema_text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63), "The environment to promote to, by its name in gitops.yml.")),
    // Behind what it is made of: a name that is wrong is told by itself, and not as an id.
    id: described(schema_text("an id of letters, digits, dots and dashes", /^[A-Za-z0-9][A-Za-z0-9._-]{7,199}$/), "The same for the same release to the same environment, however often it is sent. The receiver shows it in its run-name."),
    details: dist/* optional */.lqM(described(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J(), "expected an object"), "Whatever the sender wants to tell. It is never acted upon.")),
}, "expected schema, id, component, version, tag, images, charts and source"), dist/* title */.DDF("release-published"), dist/* description */.h_("What dispatch-gitops tells a GitOps repository: one release, by digest."));

;// CONCATENATED MODULE: ./packages/release-model/release-published/parse-payload.ts




/**
 * Reads what came with an event. Everything in it was written by whoever may send one.
 * @throws {Refusal} `payload-size`, `payload-properties`, `payload-key` or `payload-schema`, naming the place.
 */
function parsePayload(value) {
    // First of all: what is nested without end has no size that could be told.
    refuseKeys(value, 0);
    refuseSize(value);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        const count = Object.keys(value).length;
        if (count > mostProperties) {
            throw refused("properties", {
                expected: `at most ${mostProperties} properties at the top`,
                found: `${count}`,
            });
        }
        // valibot takes a list for a record, which JSON Schema does not.
        if (Array.isArray(Reflect.get(value, "details"))) {
            throw refused("schema", { expected: "an object at details", found: "a list" });
        }
    }
    const parsed = dist/* safeParse */.xLC(releasePublishedSchema, value, { abortEarly: true, abortPipeEarly: true });
    if (parsed.success)
        return refuseTwice(parsed.output);
    const [issue] = parsed.issues;
    const place = dist/* getDotPath */.BuJ(issue) ?? "the top";
    throw refused("schema", {
        expected: `${issue.message.replace(/^expected /i, "")} at ${(0,escape_text/* escapeText */.X)(place)}`,
        found: show(issue.input),
    });
}
/**
 * The size in bytes of what GitHub is sent.
 * @throws {Refusal} `payload-size`.
 */
function refuseSize(value) {
    const size = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
    if (size < mostBytes)
        return;
    throw refused("size", {
        expected: `a payload below ${mostBytes / 1024} KB`,
        found: `${Math.ceil(size / 1024)} KB`,
    });
}
/** Names that a plain object takes for something else than a property. */
const poisoned = new Set(["__proto__", "constructor", "prototype"]);
const deepest = 32;
function refuseKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return;
    if (depth > deepest) {
        throw refused("key", { expected: `at most ${deepest} levels`, found: "more" });
    }
    for (const [key, child] of Object.entries(value)) {
        if (poisoned.has(key)) {
            throw refused("key", { expected: "names of properties that are only names", found: `"${key}"` });
        }
        refuseKeys(child, depth + 1);
    }
}
/** One name with two digests would leave it to chance which one is promoted. */
function refuseTwice(payload) {
    for (const list of [payload.images, payload.charts]) {
        const names = list.map(({ name }) => name);
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice !== undefined) {
            throw refused("schema", { expected: "each image and chart once", found: `"${twice}" twice` });
        }
    }
    return payload;
}
function refused(what, { expected, found }) {
    return new errors/* Refusal */.P_({
        code: `payload-${what}`,
        expected,
        found,
        fix: "Send it with dispatch-gitops, or as schema/release-published.schema.json says. Nothing was written.",
    });
}
function show(input) {
    switch (typeof input) {
        case "string":
            return `"${(0,escape_text/* escapeText */.X)(input)}"`;
        case "number":
        case "boolean":
            return `${input}`;
        case "object":
            return input === null ? "null" : Array.isArray(input) ? "a list" : "an object";
        default:
            return "nothing";
    }
}

;// CONCATENATED MODULE: ./packages/release-model/release-published/build-payload.ts











/**
 * The message about one release.
 * @throws {Refusal} `artifact-without-digest`, `artifact-name`, `artifact-unknown`, `artifact-tag`, `tag-version`, and what
 * {@link parsePayload} refuses.
 * @throws {UsageError} `graph-unknown-repository`.
 */
function buildPayload(inputs) {
    const { graph, version, tag, environment, details, source, sentAt } = inputs;
    const repository = (0,neighbors/* requireRepository */.Cc)(graph, inputs.component);
    if ((0,version_order/* compareVersions */.Zy)((0,release_model_tag/* parseTag */.ED)(tag, repository.tag), version) !== 0)
        throw otherVersion(tag, version);
    const read = (kind) => inputs[`${kind}s`].map((line) => artifactOf(line, { kind, repository, version }));
    const payload = {
        component: repository.name,
        version: (0,version_spelling/* formatSemver */.a)(version),
        tag,
        images: read("image"),
        charts: read("chart"),
        source: {
            repository: `${graph.owner}/${repository.name}`,
            commit: source.commit,
            ...(source.run === undefined ? {} : { run: source.run }),
            "sent-at": sentAt.toISOString(),
        },
        ...(environment === undefined ? {} : { environment }),
    };
    return parsePayload({
        schema: 1,
        id: dispatchId(payload),
        ...payload,
        ...(details === undefined ? {} : { details }),
    });
}
function artifactOf(line, { kind, repository, version }) {
    const { name, digest, tag } = parseArtifact(line, kind);
    const own = repository.publishes[kind];
    if (!own.some((known) => isSameArtifact(kind, known, name))) {
        throw new errors/* Refusal */.P_({
            code: "artifact-unknown",
            expected: `${kind === "image" ? "an image" : "a chart"} that ${repository.name} publishes, by the release graph: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
            found: (0,escape_text/* escapeText */.X)(name),
            fix: `Correct the input \`${kind}s\`, or add the name to \`publishes\` of ${repository.name} in the graph.`,
        });
    }
    const tags = kind === "image" ? (0,published_tags/* ociTags */.D)(version, []) : [(0,version_spelling/* formatSemver */.a)(version), `v${(0,version_spelling/* formatSemver */.a)(version)}`];
    if (tag !== undefined && !tags.includes(tag)) {
        throw new errors/* Refusal */.P_({
            code: "artifact-tag",
            expected: `a tag of ${(0,version_spelling/* formatSemver */.a)(version)}: ${tags.join(", ")}`,
            found: `"${(0,escape_text/* escapeText */.X)(tag)}" of ${name}`,
            fix: "Pass the image of this very release, or leave its tag out.",
        });
    }
    return { name, digest };
}
/** A chart may be known by its name alone, without the registry it is pushed to. */
function isSameArtifact(kind, known, name) {
    if (kind === "image")
        return (0,package_name/* packageName */.oZ)("image", known).name === (0,package_name/* packageName */.oZ)("image", name).name;
    const address = known.replace(/^oci:\/\//, "");
    return address.includes("/") ? address === name : name.slice(name.lastIndexOf("/") + 1) === address;
}
function otherVersion(tag, version) {
    return new errors/* Refusal */.P_({
        code: "tag-version",
        expected: `the tag of ${(0,version_spelling/* formatSemver */.a)(version)}`,
        found: `"${(0,escape_text/* escapeText */.X)(tag)}", which names another version`,
        fix: "Pass the version that the tag names, or leave one of the two out.",
    });
}


/***/ })

};

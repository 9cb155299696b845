export const id = 547;
export const ids = [547];
export const modules = {

/***/ 72622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAppVersion),
/* harmony export */   W: () => (/* binding */ chartEditor)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41062);
/* harmony import */ var _syntax_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41467);
/* harmony import */ var _syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80410);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23965);
/* harmony import */ var _placed_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17411);






/** Chart.yaml, and the requirements.yaml of Helm 2: `dependencies`. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
const chartEditor = {
    kind: "chart",
    matches: (path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        if (!source.text.includes("dependencies") && !(0,_syntax_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEscapes */ .T)(source.text))
            return [];
        const [root] = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(source);
        return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .inFileOrder */ .w$)((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlItems */ .mZ)(root, "dependencies").map((dependency, index) => dependencyPin(source, dependency, index)));
    },
    parse: _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlData */ .S9,
};
/**
 * The `appVersion` of a chart: the version of what the chart installs. It is no pin by itself, since only a graph can
 * say of which repository, and becomes one under the name the caller gives.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readAppVersion(source, name) {
    const [root] = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(source);
    const text = (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlTraced */ .Td)((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlAt */ .fY)(root, "appVersion"));
    const at = text && (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(source, text);
    if (at === undefined)
        return undefined;
    return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .pinOf */ .nZ)(source, { path: ["appVersion"], at, name }, { kind: "version", text: at.text, span: at.span });
}
function dependencyPin(source, dependency, index) {
    const chart = (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlTraced */ .Td)((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlAt */ .fY)(dependency, "name"))?.text;
    if (chart === undefined)
        return undefined;
    const path = ["dependencies", index];
    const repository = (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlTraced */ .Td)((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlAt */ .fY)(dependency, "repository"));
    const local = repository?.text.startsWith("file://") === true ? (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(source, repository) : undefined;
    if (local !== undefined) {
        return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .pinOf */ .nZ)(source, { path: [...path, "repository"], at: local, name: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .packageName */ .oZ)("helm", chart) }, { kind: "unpinned", source: "path", text: local.text, span: local.span });
    }
    const constraint = (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlTraced */ .Td)((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlAt */ .fY)(dependency, "version"));
    return (constraint && (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .chartPin */ ["if"])(source, [...path, "version"], { chart, repository: repository?.text, constraint }));
}


/***/ }),

/***/ 98425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ imageFieldPins)
/* harmony export */ });
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52813);
/* harmony import */ var _syntax_github_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17564);
/* harmony import */ var _syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80410);
/* harmony import */ var _placed_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17411);
/* harmony import */ var _tag_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90100);





/**
 * Every image below `node` that names a version: strings under `image` and under keys that end so (`sidecarImage`), and
 * maps with a `repository` (and `registry`) beside a `tag`, a `digest` or both, as Helm values have them at any depth.
 */
function imageFieldPins(source, node, { path = [], read = _syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTraced */ .Td } = {}) {
    const kind = (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedYaml */ .W3)(node)?.kind;
    if (kind === "list") {
        return (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlItems */ .mZ)(node).flatMap((item, index) => imageFieldPins(source, item, { path: [...path, index], read }));
    }
    if (kind !== "map")
        return [];
    const pins = [groupPin(source, node, { path, read })];
    for (const { key, value } of (0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlEntries */ .go)(node)) {
        const below = [...path, key];
        if ((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedYaml */ .W3)(value)?.kind !== "scalar")
            pins.push(...imageFieldPins(source, value, { path: below, read }));
        else if (/image$/i.test(key))
            pins.push(imageStringPin(source, below, read(value)));
    }
    return pins;
}
/** An unqualified string such as `debian:12` is an image only under a key that says just that. */
function imageStringPin(source, path, text) {
    const parsed = text && (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(text.text);
    if (text === undefined || parsed === undefined)
        return undefined;
    return (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isQualified */ .pA)(parsed.name) || /^image$/i.test(String(path.at(-1)))
        ? (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .imagePin */ .Z4)(source, path, text)
        : undefined;
}
function groupPin(source, map, { path, read }) {
    const [tagKey, tagText] = firstText(map, tagKeys, read);
    const [digestKey, digestText] = firstText(map, digestKeys, read);
    if (tagText === undefined && digestText === undefined)
        return undefined;
    const name = groupName(map, { path, read });
    if (name === undefined)
        return undefined;
    const at = [...path, tagKey ?? digestKey ?? ""];
    const git = (0,_syntax_github_url_js__WEBPACK_IMPORTED_MODULE_3__/* .readGithubUrl */ .N)(name);
    if (git !== undefined && /[@:]/.test(name)) {
        return tagText && (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRefPin */ .Bv)(source, at, { repository: git.repository, ref: tagText });
    }
    if (!(0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageName */ .lS)(name))
        return undefined;
    const together = tagText && (0,_tag_text_js__WEBPACK_IMPORTED_MODULE_4__/* .splitTag */ .R)(tagText);
    if (tagText !== undefined && together === undefined)
        return undefined;
    if (together?.digest !== undefined && digestText !== undefined)
        return undefined;
    return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .imageValuePin */ .kM)(source, at, { name, tag: together?.tag, digest: together?.digest ?? digestText });
}
const tagKeys = ["tag", "imageTag"];
const digestKeys = ["digest", "sha", "sha256"];
const digestPattern = /^(?:sha256:)?[0-9a-f]{64}$/;
function firstText(map, keys, read) {
    for (const key of keys) {
        const text = read((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlAt */ .fY)(map, key));
        if (text === undefined || text.text === "")
            continue;
        if (keys === digestKeys && !digestPattern.test(text.text))
            continue;
        return [key, text];
    }
    return [undefined, undefined];
}
function groupName(map, { path, read }) {
    const textOf = (key) => read((0,_syntax_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlAt */ .fY)(map, key))?.text;
    const isImage = /image$/i.test(path.findLast((step) => typeof step === "string") ?? "");
    const repository = textOf("repository") ?? textOf("image") ?? (isImage ? (textOf("name") ?? textOf("repo")) : undefined);
    if (repository === undefined)
        return undefined;
    const registry = textOf("registry") ?? "";
    return registry === "" ? repository : `${registry}/${repository}`;
}


/***/ }),

/***/ 18050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ editorFor)
});

// UNUSED EXPORTS: editors

// EXTERNAL MODULE: ./packages/manifests/syntax/toml.ts + 1 modules
var toml = __webpack_require__(67787);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/manifests/syntax/git-url.ts
var git_url = __webpack_require__(53615);
// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var place = __webpack_require__(21652);
;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-pin.ts




/**
 * The pins of one dependency of a Cargo.toml: its `version`, and its git source where it has one. A `path`
 * beside a version is only where the workspace finds the package; alone it is a source without a version.
 */
function cargoPins(source, dependency) {
    const { path, key, value } = dependency;
    const name = (0,package_name/* packageName */.oZ)("cargo", (0,toml/* tomlString */.Ge)(value, "package")?.value ?? key);
    const pinAt = (field, string, as) => ({
        path: source.path,
        ...source.position(string.offsetAt(0)),
        place: (0,place/* placeOf */.$)([...path, ...field]),
        name,
        value: pinValue(source, string, as),
    });
    if (value.kind === "string")
        return [pinAt([], value, "constraint")];
    // `workspace = true`: the version stands in the workspace's own table.
    const inherited = (0,toml/* tomlAt */.EV)(value, "workspace");
    if (inherited?.kind === "other" && inherited.value === true)
        return [];
    const [version, git, folder] = ["version", "git", "path"].map((field) => (0,toml/* tomlString */.Ge)(value, field));
    return [
        ...(version === undefined ? [] : [pinAt(["version"], version, "constraint")]),
        ...(git === undefined ? [] : [gitPin(value, git, pinAt)]),
        ...(version !== undefined || git !== undefined || folder === undefined
            ? []
            : [pinAt(["path"], folder, "path")]),
    ];
}
function gitPin(value, git, pinAt) {
    const [tag, revision, branch] = ["tag", "rev", "branch"].map((field) => (0,toml/* tomlString */.Ge)(value, field));
    if (tag !== undefined)
        return pinAt(["tag"], tag, "git-tag");
    // `rev` takes any name git understands: a commit, a tag, `refs/pull/1/head`.
    if (revision !== undefined)
        return pinAt(["rev"], revision, (0,git_url/* kindOfRef */.Ly)(revision.value));
    if (branch !== undefined)
        return pinAt(["branch"], branch, "branch");
    return pinAt(["git"], git, "git");
}
function pinValue(source, string, as) {
    const text = string.value;
    const span = source.span(string.offsetAt(0), string.offsetAt(text.length));
    switch (as) {
        case "constraint":
            return { kind: "constraint", syntax: "cargo", text, span };
        case "git-tag":
        case "commit":
            return { kind: as, text, span };
        case "branch":
        case "git":
        case "path":
            return { kind: "unpinned", source: as, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-toml.ts


/**
 * Cargo.toml: the dependency tables of packages, targets and workspaces, and `patch`.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const cargoTomlEditor = {
    kind: "cargo-toml",
    matches: (path) => /(?:^|\/)Cargo\.toml$/.test(path),
    readPins(source) {
        const root = (0,toml/* parseToml */.MT)(source);
        return dependencyTables(root)
            .flatMap((path) => tablePins(source, root, path))
            .toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: toml/* readTomlData */.Lp,
};
/** Cargo still reads the spellings with an underscore. */
const kinds = [
    "dependencies",
    "dev-dependencies",
    "dev_dependencies",
    "build-dependencies",
    "build_dependencies",
];
function dependencyTables(root) {
    const targets = (0,toml/* tomlEntries */.fE)(root, "target").flatMap(([target]) => kinds.map((kind) => ["target", target, kind]));
    const patches = (0,toml/* tomlEntries */.fE)(root, "patch").map(([registry]) => ["patch", registry]);
    return [...kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets, ...patches];
}
function tablePins(source, root, path) {
    return (0,toml/* tomlEntries */.fE)(root, ...path).flatMap(([key, value]) => cargoPins(source, { path: [...path, key], key, value }));
}

// EXTERNAL MODULE: ./packages/manifests/editors/chart.ts
var chart = __webpack_require__(72622);
// EXTERNAL MODULE: ./packages/manifests/syntax/escapes.ts
var escapes = __webpack_require__(41467);
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
;// CONCATENATED MODULE: ./packages/manifests/editors/compose.ts






/** Compose files: `image:` of services and of the fragments they share, with the defaults of variables filled in. */
const composeEditor = {
    kind: "compose",
    matches: (path) => /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/.test(path),
    readPins: (source) => {
        if (!source.text.includes("image") && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        const read = (node) => {
            const text = (0,yaml_path/* yamlTraced */.Td)(node);
            return text && (0,shell_expansion/* expandVariables */.i)(text);
        };
        return (0,placed_pin/* inFileOrder */.w$)((0,yaml/* parseYaml */.hN)(source).flatMap((root, index, roots) => (0,image_fields/* imageFieldPins */.U)(source, root, { path: (0,yaml_path/* documentPath */.jW)(index, roots), read })));
    },
    parse: yaml/* readYamlData */.S9,
};

// EXTERNAL MODULE: ./packages/manifests/syntax/traced-text.ts
var traced_text = __webpack_require__(28314);
;// CONCATENATED MODULE: ./packages/manifests/syntax/dockerfile.ts

/** Reads a Dockerfile's instructions: https://docs.docker.com/reference/dockerfile/#format. Total: what is none is passed over. */
function parseDockerfile(text) {
    const lines = linesOf(text);
    const directives = readDirectives(lines);
    const escape = directives.escape === "`" ? "`" : "\\";
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const { parts, next } = readLogicalLine(lines, { index, escape });
        index = next;
        const instruction = instructionOf((0,traced_text/* joinTraced */.SB)(parts));
        if (instruction === undefined)
            continue;
        instructions.push(instruction);
        for (const end of heredocs(instruction))
            index = skipHeredoc(lines, index, end);
    }
    return { syntax: directives.syntax, instructions };
}
/** The words of an instruction; quotes stay, and blanks inside them do not part. */
function wordsOf(text) {
    return [...text.text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g)].map((match) => (0,traced_text/* sliceTraced */.Wb)(text, match.index, match.index + match[0].length));
}
/** A word without the quotes around all of it. */
function unquoted(word) {
    return /^(?:"[^"\\]*"|'[^']*')$/.test(word.text) ? (0,traced_text/* sliceTraced */.Wb)(word, 1, -1) : word;
}
function linesOf(text) {
    let start = 0;
    return text.split("\n").map((line) => {
        const found = { text: line.endsWith("\r") ? line.slice(0, -1) : line, start };
        start += line.length + 1;
        return found;
    });
}
/** Directives stand at the very top; the first line that is none ends them. */
function readDirectives(lines) {
    let found = {};
    for (const line of lines) {
        const match = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/d.exec(line.text);
        const [start, end] = match?.indices?.[2] ?? [];
        if (match === null || start === undefined)
            return found;
        const name = (match[1] ?? "").toLowerCase();
        if (name === "syntax") {
            found = { ...found, syntax: (0,traced_text/* tracedFrom */.IA)(line.text.slice(start, end), line.start + start) };
        }
        if (name === "escape")
            found = { ...found, escape: match[2] ?? "" };
    }
    return found;
}
function readLogicalLine(lines, { index, escape }) {
    const parts = [];
    let next = index;
    while (next < lines.length) {
        const line = lines[next];
        next++;
        if (line === undefined || /^\s*#/.test(line.text)) {
            if (parts.length === 0)
                break;
            continue;
        }
        // An empty line in a continuation is allowed, with a warning.
        if (parts.length > 0 && line.text.trim() === "")
            continue;
        const content = line.text.trimEnd();
        const isContinued = content.endsWith(escape);
        parts.push((0,traced_text/* tracedFrom */.IA)(isContinued ? content.slice(0, -1) : line.text, line.start));
        if (!isContinued)
            break;
    }
    return { parts, next };
}
function instructionOf(line) {
    const match = /^(\s*([A-Za-z]+)\s+)(?=\S)/.exec(line.text);
    const keyword = match?.[2];
    if (match === null || keyword === undefined)
        return undefined;
    return {
        keyword: keyword.toUpperCase(),
        body: (0,traced_text/* sliceTraced */.Wb)(line, match[0].length, line.text.trimEnd().length),
    };
}
function heredocs({ keyword, body }) {
    if (!["RUN", "COPY", "ADD"].includes(keyword))
        return [];
    return [...body.text.matchAll(/(?<!<)<<-?(["']?)([A-Za-z_]\w*)\1/g)].map((match) => match[2] ?? "");
}
/** The line after the heredoc's end; the same line where it has none, which is then no heredoc. */
function skipHeredoc(lines, index, end) {
    const found = lines.findIndex((line, at) => at >= index && line.text.trim() === end);
    return found === -1 ? index : found + 1;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/installed-packages.ts



/**
 * The packages that a shell command installs by name and exact version: `pip install name==1.2.3`, `npm install -g name@1.2.3`.
 * They are bare versions rather than constraints: in a shell, another operator than the one that stands may redirect output.
 */
function installedPackagePins(source, path, command) {
    return installers.flatMap(({ ecosystem, command: pattern, argument }) => [...command.text.matchAll(pattern)].flatMap((call) => {
        const start = call.index + call[0].length;
        const end = start + (/^[^;&|\n]*/.exec(command.text.slice(start))?.[0].length ?? 0);
        return [...command.text.slice(start, end).matchAll(argument)].flatMap((match) => {
            const [from, to] = match.indices?.groups?.["version"] ?? [];
            const name = match.groups?.["name"];
            if (from === undefined || to === undefined || name === undefined)
                return [];
            const at = (0,traced_text/* locate */.x5)(source, (0,traced_text/* sliceTraced */.Wb)(command, start + from, start + to));
            if (at === undefined)
                return [];
            const value = { kind: "version", text: at.text, span: at.span };
            return (0,placed_pin/* pinOf */.nZ)(source, { path: [...path, name], at, name: (0,package_name/* packageName */.oZ)(ecosystem, name) }, value);
        });
    }));
}
const installers = [
    {
        ecosystem: "pypi",
        command: /\b(?:pip[\d.]*|pipx|uv tool|uv pip)\s+install\b/g,
        argument: /(?<=[\s"'])(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,.-]*\])?==(?<version>v?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|post|dev)[-_.]?\d*)*)(?=["'\s]|$)/dgi,
    },
    {
        ecosystem: "npm",
        command: /\b(?:npm|pnpm|yarn)\s+(?:global\s+)?(?:install|i|add)\b/g,
        argument: /(?<=[\s"'])(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)@(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?=["'\s]|$)/dg,
    },
];

;// CONCATENATED MODULE: ./packages/manifests/editors/dockerfile.ts





/**
 * Dockerfiles: the images of `FROM`, `COPY --from`, `RUN --mount=from` and `# syntax=`, with the defaults of `ARG` filled in,
 * and packages that `RUN` installs by name and exact version.
 */
const dockerfileEditor = {
    kind: "dockerfile",
    matches: (path) => /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+\.(?:[Dd]ockerfile|[Cc]ontainerfile))$/.test(path) && !path.endsWith(".dockerignore"),
    readPins: (source) => (0,placed_pin/* inFileOrder */.w$)(instructionPins(source)),
};
function instructionPins(source) {
    const { syntax, instructions } = parseDockerfile(source.text);
    const pins = [syntax && (0,placed_pin/* imagePin */.Z4)(source, ["syntax"], syntax)];
    const globals = new Map();
    let stage;
    let count = 0;
    for (const { keyword, body } of instructions) {
        const known = stage ?? globals;
        const expand = (text) => (0,shell_expansion/* expandVariables */.i)(text, (name) => known.get(name));
        switch (keyword) {
            case "ARG":
                declare(body, { known, globals, expand });
                break;
            case "ENV":
                declare(body, { known, globals: new Map(), expand });
                break;
            case "FROM": {
                const image = wordsOf(body).find((word) => !word.text.startsWith("--"));
                const reference = image && (0,shell_expansion/* expandVariables */.i)(unquoted(image), (name) => globals.get(name));
                pins.push(reference && (0,placed_pin/* imagePin */.Z4)(source, ["FROM", count], reference));
                count++;
                stage = new Map();
                break;
            }
            case "COPY":
            case "RUN":
                pins.push(...flagImages(body).map((image) => (0,placed_pin/* imagePin */.Z4)(source, [keyword, "from"], expand(image))));
                if (keyword === "RUN")
                    pins.push(...installedPackagePins(source, ["RUN"], expand(body)));
                break;
        }
    }
    return pins;
}
/** `NAME=value …`; an `ARG` without a value takes the one from above the first `FROM`. */
function declare(body, { known, globals, expand }) {
    for (const word of wordsOf(body)) {
        const match = /^([A-Za-z_]\w*)(=?)/.exec(word.text);
        const name = match?.[1];
        if (match === null || name === undefined)
            return;
        const outer = globals.get(name);
        if (match[2] === "=")
            known.set(name, expand(unquoted((0,traced_text/* sliceTraced */.Wb)(word, match[0].length))));
        else if (outer !== undefined)
            known.set(name, outer);
    }
}
/** Of `--from=image` and `--mount=type=bind,from=image,…`; the name of a stage has no tag and is no pin. */
function flagImages(body) {
    const images = [];
    for (const word of wordsOf(body)) {
        if (!word.text.startsWith("--"))
            break;
        const match = /^--(?:from=|mount=(?:[^\s]*,)?from=)([^,]+)/d.exec(word.text);
        const [start, end] = match?.indices?.[1] ?? [];
        if (start !== undefined)
            images.push(unquoted((0,traced_text/* sliceTraced */.Wb)(word, start, end)));
    }
    return images;
}

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-documents.ts

/**
 * The documents that `isWanted` accepts by their text, parsed; undefined in the place of each other. A file of two
 * megabytes of resource definitions around one image is read in a thousandth of the time.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseYamlDocuments(source, isWanted) {
    // A directive stands before the `---` of its document and changes how that is read.
    if (/^%/m.test(source.text))
        return (0,yaml/* parseYaml */.hN)(source);
    return splitDocuments(source.text).flatMap((document) => isWanted(document.text)
        ? (0,yaml/* parseYamlText */.cd)(source, document.text, (offset) => offset + document.start)
        : [undefined]);
}
/** The same as plain data for comparison; a document that is not wanted is its own text. */
function readDocumentsData(source, isWanted) {
    if (/^%/m.test(source.text))
        return (0,yaml/* parseYaml */.hN)(source).map(yaml/* plainYaml */.gB);
    return splitDocuments(source.text).map(({ text, start }) => isWanted(text) ? (0,yaml/* parseYamlText */.cd)(source, text, (offset) => offset + start).map(yaml/* plainYaml */.gB) : text);
}
/** Neither a quoted string nor a block may hold `---` in the first column: https://yaml.org/spec/1.2.2/#rule-c-forbidden */
function splitDocuments(text) {
    const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index)];
    return starts
        .map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }))
        .filter((document) => /^(?!---\s*(?:#|$))\s*[^\s#]/m.test(document.text));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-string-offsets.ts
/**
 * Where each unit of a string stands in the file, also where escapes or folding come between: a unit that is spelled by several
 * stands where its spelling begins, and a break that folding made stands at the end of the line before it. Undefined where
 * the spelling does not lead to the text, which it always should.
 */
function stringOffsets(source, node) {
    if (node.offsetAt !== undefined)
        return node.offsetAt;
    const written = source.text.slice(node.start, node.end);
    const offsets = node.style === "block" ? folded(written, node.text) : quoted(written, node);
    return offsets && ((index) => node.start + (offsets[index] ?? written.length));
}
/** https://yaml.org/spec/1.2.2/#813-folded-style */
function folded(block, text) {
    const offsets = [];
    let indent;
    let last = block.indexOf("\n");
    let start = last + 1;
    for (const line of block.slice(start).split("\n")) {
        const written = line.replace(/\r$/, "");
        indent ??= /\S/.test(written) ? written.search(/\S/) : undefined;
        const content = written.slice(indent ?? 0);
        if (indent !== undefined && content !== "") {
            while (/[ \n]/.test(text[offsets.length] ?? "") && !text.startsWith(content, offsets.length)) {
                offsets.push(last);
            }
            if (!text.startsWith(content, offsets.length))
                return undefined;
            for (let index = 0; index < content.length; index += 1)
                offsets.push(start + indent + index);
            last = start + written.length;
        }
        start += line.length + 1;
    }
    return /^\n*$/.test(text.slice(offsets.length)) ? offsets : undefined;
}
/** On one line: what folding does to lines in quotes is left alone. */
function quoted(written, { text, style }) {
    if (style === "plain" || written.includes("\n"))
        return undefined;
    const spelling = style === "single" ? /''|[^']/gy : /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^"\\]/giy;
    spelling.lastIndex = 1;
    const offsets = [];
    for (const match of written.slice(0, -1).matchAll(spelling)) {
        const units = match[0].startsWith("\\U") && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
        for (let unit = 0; unit < units; unit += 1)
            offsets.push(match.index);
    }
    return offsets.length === text.length ? [...offsets, written.length - 1] : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-template.ts




/**
 * The YAML in a string of a file, whose places are places of the file. Where it becomes YAML only once a template is filled in, as by
 * `host: {{.name}}.example.org`, expressions are read as text that nobody knows, and lines of nothing else are left out. Undefined where
 * even that is no YAML.
 */
function parseInnerYaml(source, node) {
    const offsetAt = stringOffsets(source, node);
    if (offsetAt === undefined)
        return undefined;
    const { text } = node;
    const isTemplate = text.includes("{{");
    try {
        return { roots: (0,yaml/* parseYamlText */.cd)(source, text, offsetAt), original: (one) => one };
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_) || !isTemplate)
            throw error;
    }
    try {
        const roots = (0,yaml/* parseYamlText */.cd)(source, withoutExpressions(text), offsetAt);
        const indexes = new Map(Array.from(text, (_, index) => [offsetAt(index), index]));
        return { roots, original: (one) => asWritten(one, text, indexes) };
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
/** Of the same length, so that every place stays where it is. */
function withoutExpressions(text) {
    return text
        .split("\n")
        .map((line) => /^\s*(?:\{\{.*?\}\}\s*)+$/.test(line)
        ? " ".repeat(line.length)
        : line.replaceAll(/\{\{.*?\}\}/g, (expression) => traced_text/* unknownUnit */.r8.repeat(expression.length)))
        .join("\n");
}
function asWritten(node, text, indexes) {
    if (node.kind !== "scalar" || !node.text.includes(traced_text/* unknownUnit */.r8))
        return node;
    const start = node.offsetAt === undefined ? undefined : indexes.get(node.offsetAt(0));
    if (start === undefined)
        return node;
    const written = text.slice(start, start + node.text.length);
    return { ...node, text: written, value: written };
}

// EXTERNAL MODULE: ./packages/manifests/syntax/github-url.ts
var github_url = __webpack_require__(17564);
// EXTERNAL MODULE: ./packages/release-model/image-reference.ts
var image_reference = __webpack_require__(52813);
// EXTERNAL MODULE: ./packages/manifests/editors/tag-text.ts
var tag_text = __webpack_require__(90100);
;// CONCATENATED MODULE: ./packages/manifests/editors/argo-source.ts









/**
 * The pins in the `spec` of an Application: the `targetRevision` of each source, and the images it sets for Helm
 * and Kustomize. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function argoSpecPins(source, spec, { path, read }) {
    const sources = [
        [(0,yaml_path/* yamlAt */.fY)(spec, "source"), [...path, "source"]],
        [(0,yaml_path/* yamlAt */.fY)(spec, "sourceHydrator", "drySource"), [...path, "sourceHydrator", "drySource"]],
        ...(0,yaml_path/* yamlItems */.mZ)(spec, "sources").map((node, index) => [node, [...path, "sources", index]]),
    ];
    return sources.flatMap(([node, at]) => node === undefined
        ? []
        : [
            revisionPin(source, node, { path: [...at, "targetRevision"], read }),
            ...helmPins(source, (0,yaml_path/* yamlAt */.fY)(node, "helm"), { path: [...at, "helm"], read }),
            ...(0,yaml_path/* yamlItems */.mZ)(node, "kustomize", "images").map((image, index) => kustomizeOverridePin(source, read(image), [...at, "kustomize", "images", index])),
        ]);
}
function revisionPin(source, node, { path, read }) {
    const revision = read((0,yaml_path/* yamlAt */.fY)(node, "targetRevision"));
    const url = read((0,yaml_path/* yamlAt */.fY)(node, "repoURL"))?.text ?? "";
    const chart = read((0,yaml_path/* yamlAt */.fY)(node, "chart"))?.text ?? "";
    if (revision === undefined || revision.text === "")
        return undefined;
    const charted = chart !== "" ? chart : url.startsWith("oci://") ? url : undefined;
    if (charted !== undefined) {
        const repository = chart === "" ? folderOf(url) : [url, folderOf(chart)].filter(Boolean).join("/");
        return chartRevisionPin(source, path, { chart: lastSegment(charted), repository, revision });
    }
    const repository = (0,github_url/* readGithubUrl */.N)(url)?.repository;
    if (repository === undefined)
        return undefined;
    return range.test(revision.text)
        ? tagRangePin(source, path, { repository, revision })
        : (0,placed_pin/* gitRefPin */.Bv)(source, path, { repository, ref: revision });
}
function chartRevisionPin(source, path, { chart, repository, revision, }) {
    if (chart.includes(traced_text/* unknownUnit */.r8))
        return undefined;
    const at = (0,traced_text/* locate */.x5)(source, revision);
    // `HEAD` is whatever version is newest at the time.
    if (at === undefined || /[\d*xX]/.test(at.text))
        return (0,placed_pin/* chartPin */["if"])(source, path, { chart, repository, constraint: revision });
    return (0,placed_pin/* pinOf */.nZ)(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "branch", text: at.text, span: at.span });
}
// Argo CD also takes a range over the repository's tags: https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
const range = /^\s*[~^<>=!]|[*|]|\s-\s|^v?\d+(?:\.\d+)*\.[xX]/;
function tagRangePin(source, path, { repository, revision }) {
    const at = (0,traced_text/* locate */.x5)(source, revision);
    if (at === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    return (0,placed_pin/* pinOf */.nZ)(source, { path, at, name }, { kind: "constraint", syntax: "helm", text: at.text, span: at.span });
}
const lastSegment = (name) => name.slice(name.lastIndexOf("/") + 1);
const folderOf = (name) => name.slice(0, Math.max(name.lastIndexOf("/"), 0));
function helmPins(source, helm, { path, read }) {
    if (helm === undefined)
        return [];
    const values = (0,yaml_path/* yamlAt */.fY)(helm, "valuesObject");
    return [
        ...parameterPins(source, (0,yaml_path/* yamlItems */.mZ)(helm, "parameters"), { path: [...path, "parameters"], read }),
        ...(values === undefined
            ? []
            : (0,image_fields/* imageFieldPins */.U)(source, values, { path: [...path, "valuesObject"], read })),
        ...valuesStringPins(source, (0,yaml_path/* yamlAt */.fY)(helm, "values"), { path: [...path, "values"], read }),
    ];
}
/** `image.tag` counts where a parameter beside it says `image.repository`. */
function parameterPins(source, parameters, { path, read }) {
    const values = new Map();
    for (const parameter of parameters) {
        const name = read((0,yaml_path/* yamlAt */.fY)(parameter, "name"))?.text;
        const value = read((0,yaml_path/* yamlAt */.fY)(parameter, "value"));
        if (name !== undefined && value !== undefined && value.text !== "")
            values.set(name, value);
    }
    return [...values].map(([name, value]) => {
        const at = [...path, name];
        if (/image$/i.test(name))
            return (0,placed_pin/* imagePin */.Z4)(source, at, value);
        const match = /^(.*\.)?(tag|digest)$/.exec(name);
        if (match === null)
            return undefined;
        const [, prefix = "", field] = match;
        const [registry, repository] = [values.get(`${prefix}registry`), values.get(`${prefix}repository`)];
        if (repository === undefined || (field === "digest" && values.has(`${prefix}tag`)))
            return undefined;
        const image = registry === undefined ? repository.text : `${registry.text}/${repository.text}`;
        if (!(0,image_reference/* isImageName */.lS)(image))
            return undefined;
        const together = field === "tag" ? (0,tag_text/* splitTag */.R)(value) : undefined;
        const digest = values.get(`${prefix}digest`);
        if (together?.digest !== undefined && digest !== undefined)
            return undefined;
        return (0,placed_pin/* imageValuePin */.kM)(source, at, {
            name: image,
            tag: field === "tag" ? (together?.tag ?? value) : undefined,
            digest: together?.digest ?? digest,
        });
    });
}
/** `values: |`, or a string of another style, holds a YAML file, whose places are places of this file. */
function valuesStringPins(source, node, { path, read }) {
    if (node?.kind !== "scalar" || !/image|repository/i.test(node.text))
        return [];
    const inner = parseInnerYaml(source, node);
    if (inner === undefined)
        return [];
    const readInner = (one) => read(one && inner.original(one));
    return inner.roots.flatMap((root) => (0,image_fields/* imageFieldPins */.U)(source, root, { path, read: readInner }));
}
/** `name=new:tag`, `name=:tag` and `name:tag`. */
function kustomizeOverridePin(source, text, path) {
    if (text === undefined)
        return undefined;
    const equals = text.text.indexOf("=");
    const reference = (0,traced_text/* sliceTraced */.Wb)(text, equals + 1);
    const bare = /^\*?(?=[:@])/.exec(reference.text);
    if (equals === -1 || bare === null)
        return (0,placed_pin/* imagePin */.Z4)(source, path, reference);
    const name = text.text.slice(0, equals);
    const parsed = (0,image_reference/* parseImageReference */.o_)(name + reference.text.slice(bare[0].length));
    if (parsed?.name !== name)
        return undefined;
    const shift = name.length - bare[0].length;
    const part = (range_) => range_ && (0,traced_text/* sliceTraced */.Wb)(reference, range_.start - shift, range_.end - shift);
    return (0,placed_pin/* imageValuePin */.kM)(source, path, { name, tag: part(parsed.tag), digest: part(parsed.digest) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-application-set.ts





/**
 * The pins of an ApplicationSet: its template is read once for each set of parameters that its generators list, so that a
 * `chartVersion` of an element is a pin of the very chart the template uses it for. Parameters that only a cluster or
 * a repository knows stay unknown. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
function applicationSetPins(source, spec, path) {
    const template = (0,yaml_path/* yamlAt */.fY)(spec, "template", "spec");
    const sets = (0,yaml_path/* yamlItems */.mZ)(spec, "generators").flatMap((generator, index) => parameterSets(generator, [...path, "generators", index]));
    const patch = (0,yaml_path/* yamlAt */.fY)(spec, "templatePatch");
    const patches = patch?.kind === "scalar" ? parseInnerYaml(source, patch) : undefined;
    const pins = (sets.length === 0 ? [[]] : sets).flatMap((set) => {
        const read = readerOf(set);
        return [
            ...argoSpecPins(source, template, { path: [...path, "template", "spec"], read }),
            ...(patches?.roots ?? []).flatMap((root) => argoSpecPins(source, (0,yaml_path/* yamlAt */.fY)(root, "spec"), {
                path: [...path, "templatePatch", "spec"],
                read: (node) => read(node && patches?.original(node)),
            })),
        ];
    });
    const scalars = sets.flat().flatMap(({ node, path: at }) => scalarsOf(source, node, at));
    return pins.map((pin) => pin && atOrigin(pin, scalars));
}
/** More than that no list makes; a matrix of large lists could. */
const mostSets = 1000;
function parameterSets(generator, path) {
    const listed = (0,yaml_path/* yamlItems */.mZ)(generator, "list", "elements").map((node, index) => [
        { node, path: [...path, "list", "elements", index] },
    ]);
    if (listed.length > 0)
        return listed;
    const nested = (kind) => (0,yaml_path/* yamlItems */.mZ)(generator, kind, "generators").map((inner, index) => parameterSets(inner, [...path, kind, "generators", index]));
    const merged = nested("merge").flat();
    if (merged.length > 0)
        return merged;
    return nested("matrix").reduce((sets, next) => sets.flatMap((set) => next.map((other) => [...set, ...other])).slice(0, mostSets), [[]]);
}
/** Fills `{{ .name }}` and `{{name}}`; any other expression stays unknown. */
function readerOf(set) {
    return (node) => {
        const text = (0,yaml_path/* yamlTraced */.Td)(node);
        return text?.text.includes("{{") === true ? fill(text, set) : text;
    };
}
function fill(text, set) {
    const parts = [];
    let position = 0;
    for (const match of text.text.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)) {
        parts.push((0,traced_text/* sliceTraced */.Wb)(text, position, match.index), parameter(match[1] ?? "", set));
        position = match.index + match[0].length;
    }
    return (0,traced_text/* joinTraced */.SB)([...parts, (0,traced_text/* sliceTraced */.Wb)(text, position)]);
}
function parameter(expression, set) {
    const name = /^\.?([\w-]+(?:\.[\w-]+)*)$/.exec(expression)?.[1];
    const found = name === undefined ? [] : set.map(({ node }) => (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(node, ...name.split("."))));
    return found.findLast((text) => text !== undefined) ?? (0,traced_text/* untraced */.r3)(traced_text/* unknownUnit */.r8);
}
function scalarsOf(source, node, path) {
    switch (node.kind) {
        case "map":
            return node.entries.flatMap(({ key, value }) => scalarsOf(source, value, [...path, key]));
        case "list":
            return node.items.flatMap((item, index) => scalarsOf(source, item, [...path, index]));
        case "scalar":
            return [{ span: source.span(node.start, node.end), place: (0,place/* placeOf */.$)(path) }];
        case "alias":
            return [];
    }
}
/** A pin whose text stands in an element is placed there, not in the template that uses it. */
function atOrigin(pin, scalars) {
    const { value } = pin;
    const span = value.kind === "image" ? (value.tag ?? value.digest)?.span : value.span;
    const origin = scalars.find((scalar) => span !== undefined && scalar.span.start <= span.start && span.end <= scalar.span.end);
    return origin === undefined ? pin : { ...pin, place: origin.place };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/flux-resource.ts



/**
 * The pins of Flux's resources: the chart of a HelmRelease or a HelmChart, and the reference of a GitRepository or an OCIRepository.
 * https://fluxcd.io/flux/components/
 */
function fluxPins(source, resource) {
    const { kind, root, path } = resource;
    const spec = (0,yaml_path/* yamlAt */.fY)(root, "spec");
    const namespace = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(root, "metadata", "namespace"))?.text;
    switch (kind) {
        case "HelmRelease": {
            const at = [...path, "chart", "spec"];
            return [helmChartPin(source, (0,yaml_path/* yamlAt */.fY)(spec, "chart", "spec"), { path: at, namespace })];
        }
        case "HelmChart":
            return [helmChartPin(source, spec, { path, namespace })];
        case "GitRepository":
            return [gitRepositoryPin(source, spec, path)];
        case "OCIRepository":
            return [ociRepositoryPin(source, spec, path)];
        default:
            return [];
    }
}
function helmChartPin(source, spec, { path, namespace: own }) {
    const textOf = (...keys) => (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, ...keys))?.text;
    const chart = textOf("chart");
    const constraint = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, "version"));
    if (chart === undefined || constraint === undefined || chart.startsWith("."))
        return undefined;
    // Of a chart in a folder Flux does not heed the version.
    const kind = textOf("sourceRef", "kind") ?? "HelmRepository";
    if (kind !== "HelmRepository")
        return undefined;
    const pin = (0,placed_pin/* chartPin */["if"])(source, [...path, "version"], { chart, constraint });
    const name = textOf("sourceRef", "name");
    if (pin === undefined || name === undefined)
        return pin;
    const namespace = textOf("sourceRef", "namespace") ?? own;
    return { ...pin, chartSource: { name, ...(namespace === undefined ? {} : { namespace }) } };
}
function gitRepositoryPin(source, spec, path) {
    const repository = (0,github_url/* readGithubUrl */.N)((0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, "url"))?.text ?? "")?.repository;
    if (repository === undefined)
        return undefined;
    // Flux takes the first of these that is there.
    for (const key of ["commit", "tag", "branch"]) {
        const ref = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, "ref", key));
        if (ref !== undefined)
            return (0,placed_pin/* gitRefPin */.Bv)(source, [...path, "ref", key], { repository, ref });
    }
    return undefined;
}
function ociRepositoryPin(source, spec, path) {
    const url = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, "url"))?.text ?? "";
    if (!url.startsWith("oci://"))
        return undefined;
    const name = url.slice("oci://".length);
    const [tag, digest, semver] = ["tag", "digest", "semver"].map((key) => (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, "ref", key)));
    const media = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(spec, "layerSelector", "mediaType"))?.text ?? "";
    const isChart = media.includes("helm.chart") || name.includes("/charts/");
    const [key, constraint] = semver === undefined ? ["tag", isChart ? tag : undefined] : ["semver", semver];
    // A digest has the last word, and is none that a chart is known by.
    if (constraint !== undefined && digest === undefined) {
        const at = name.lastIndexOf("/");
        const [repository, chart] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
        return (0,placed_pin/* chartPin */["if"])(source, [...path, "ref", key], { chart, repository, constraint });
    }
    return (0,placed_pin/* imageValuePin */.kM)(source, [...path, "ref", tag === undefined ? "digest" : "tag"], { name, tag, digest });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/kubernetes.ts










/**
 * All other YAML, told by its content: Kubernetes resources (Argo CD's and Flux's with their charts and git references, the
 * images of any), CloudFormation templates and cloud-init. A file that is none of them has no pins. Helm's templates are
 * not YAML before Helm has filled them, and their images stand in the chart's values.
 */
const kubernetesEditor = {
    kind: "kubernetes",
    matches: (path) => /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:templates|\.github)\/|(?:^|\/)pnpm-lock\.yaml$/.test(path),
    readPins: (source) => {
        const reader = readerFor(source.text);
        return reader === undefined ? [] : (0,placed_pin/* inFileOrder */.w$)(documentPins(source, reader));
    },
    parse: (source) => readDocumentsData(source, mayHavePins),
};
function readerFor(text) {
    if (/^\s*#cloud-config\b/.test(text))
        return cloudConfigPins;
    if (!/image|targetRevision|chart|repository|ref|items/i.test(text) && !(0,escapes/* hasEscapes */.T)(text))
        return undefined;
    if (/\bapiVersion["']?\s*:/.test(text) && /\bkind["']?\s*:/.test(text))
        return resourcePins;
    return /^AWSTemplateFormatVersion\b|\bAWS::/m.test(text) ? cloudFormationPins : undefined;
}
/** Definitions of resources are most of the bytes in many repositories, and hold schemas instead of images. */
function mayHavePins(document) {
    return !/^kind\s*:\s*["']?CustomResourceDefinition\b/m.test(document);
}
function documentPins(source, reader) {
    try {
        return parseYamlDocuments(source, mayHavePins).flatMap((root, index, roots) => root === undefined ? [] : reader(source, root, (0,yaml_path/* documentPath */.jW)(index, roots)));
    }
    catch (error) {
        // A template of some other tool is not YAML yet, and nobody claims it is.
        const isTemplate = /\{\{|\{%|<%/.test(source.text);
        if (error instanceof errors/* Refusal */.P_ && error.code === "manifest-syntax" && isTemplate)
            return [];
        throw error;
    }
}
function resourcePins(source, root, path) {
    const apiVersion = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(root, "apiVersion"))?.text;
    const kind = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(root, "kind"))?.text;
    if (apiVersion === undefined || kind === undefined)
        return [];
    if (kind === "List") {
        return (0,yaml_path/* yamlItems */.mZ)(root, "items").flatMap((item, index) => resourcePins(source, item, [...path, "items", index]));
    }
    return [
        ...ownPins(source, root, { apiVersion, kind, path: [...path, "spec"] }),
        ...(0,image_fields/* imageFieldPins */.U)(source, root, { path }),
    ];
}
function ownPins(source, root, { apiVersion, kind, path }) {
    const spec = (0,yaml_path/* yamlAt */.fY)(root, "spec");
    const [group = ""] = apiVersion.split("/");
    if (group.endsWith("toolkit.fluxcd.io"))
        return fluxPins(source, { kind, root, path });
    if (group !== "argoproj.io")
        return [];
    if (kind === "Application")
        return argoSpecPins(source, spec, { path, read: yaml_path/* yamlTraced */.Td });
    return kind === "ApplicationSet" ? applicationSetPins(source, spec, path) : [];
}
function cloudFormationPins(source, root, path) {
    return (0,image_fields/* imageFieldPins */.U)(source, root, { path });
}
/** Files that cloud-init writes may be Compose files or Kubernetes resources; what is no YAML is some other file. */
function cloudConfigPins(source, root, path) {
    return (0,yaml_path/* yamlItems */.mZ)(root, "write_files").flatMap((file, index) => {
        const at = [...path, "write_files", index, "content"];
        try {
            return valuesStringPins(source, (0,yaml_path/* yamlAt */.fY)(file, "content"), { path: at, read: readWithDefaults });
        }
        catch (error) {
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    });
}
const readWithDefaults = (node) => {
    const text = (0,yaml_path/* yamlTraced */.Td)(node);
    return text && (0,shell_expansion/* expandVariables */.i)(text);
};

;// CONCATENATED MODULE: ./packages/manifests/editors/kustomization.ts







/**
 * Kustomizations: `images`, remote bases with a `?ref=`, and `helmCharts`.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
const kustomizationEditor = {
    kind: "kustomization",
    matches: (path) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
    readPins: (source) => (0,placed_pin/* inFileOrder */.w$)((0,yaml/* parseYaml */.hN)(source).flatMap((root, index, roots) => {
        const path = (0,yaml_path/* documentPath */.jW)(index, roots);
        return [
            ...(0,yaml_path/* yamlItems */.mZ)(root, "images").map((image, at) => kustomizeImagePin(source, image, [...path, "images", at])),
            ...remoteKeys.flatMap((key) => (0,yaml_path/* yamlItems */.mZ)(root, key).map((item, at) => remotePin(source, item, [...path, key, at]))),
            ...(0,yaml_path/* yamlItems */.mZ)(root, "helmCharts").flatMap((chart, at) => {
                const values = (0,yaml_path/* yamlAt */.fY)(chart, "valuesInline");
                const below = [...path, "helmCharts", at];
                return [
                    kustomization_helmChartPin(source, chart, [...below, "version"]),
                    ...(values === undefined
                        ? []
                        : (0,image_fields/* imageFieldPins */.U)(source, values, { path: [...below, "valuesInline"] })),
                ];
            }),
        ];
    })),
    parse: yaml/* readYamlData */.S9,
};
const remoteKeys = ["resources", "bases", "components", "crds"];
/** `{name, newName, newTag, digest}`: what is deployed is `newName`, and `name` where there is none. */
function kustomizeImagePin(source, image, path) {
    const textOf = (key) => (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(image, key));
    const name = textOf("newName")?.text ?? textOf("name")?.text;
    if (name === undefined || !(0,image_reference/* isImageName */.lS)(name))
        return undefined;
    const tag = textOf("newTag");
    const digest = textOf("digest");
    return (0,placed_pin/* imageValuePin */.kM)(source, [...path, tag === undefined ? "digest" : "newTag"], {
        name,
        tag: tag?.text === "" ? undefined : tag,
        digest: digest?.text === "" ? undefined : digest,
    });
}
function remotePin(source, item, path) {
    const text = (0,yaml_path/* yamlTraced */.Td)(item);
    if (text === undefined)
        return undefined;
    const { repository = "", ref } = (0,github_url/* readGithubUrl */.N)(text.text) ?? {};
    if (ref === undefined || ref.text === "")
        return undefined;
    return (0,placed_pin/* gitRefPin */.Bv)(source, path, { repository, ref: (0,traced_text/* sliceTraced */.Wb)(text, ref.start, ref.end) });
}
function kustomization_helmChartPin(source, chart, path) {
    const name = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(chart, "name"))?.text;
    const constraint = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(chart, "version"));
    const repository = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(chart, "repo"))?.text;
    return name && constraint ? (0,placed_pin/* chartPin */["if"])(source, path, { chart: name, repository, constraint }) : undefined;
}

// EXTERNAL MODULE: ./packages/manifests/syntax/json.ts
var json = __webpack_require__(20109);
;// CONCATENATED MODULE: ./packages/manifests/editors/npm-override-name.ts
/** The package an entry of npm's `overrides` is about: `foo@^2` → `foo`. `.` is the package around it. */
function npmOverrideName(key, parent) {
    return key === "." ? parent : withoutRange(key);
}
/**
 * The package a pnpm override is about: `parent@1>child@2` → `child`. A `>` behind a space, `|` or `@` belongs
 * to a range. https://pnpm.io/settings#overrides
 */
function pnpmOverrideName(key) {
    const delimiter = [...key.matchAll(/[^ |@]>(?!=)/g)].at(-1);
    return withoutRange(delimiter === undefined ? key : key.slice(delimiter.index + 2));
}
/**
 * The package a Yarn resolution is about, the last of the path: a glob of parents or `a@npm:1/b@npm:2`.
 * https://yarnpkg.com/configuration/manifest#resolutions
 */
function yarnResolutionName(key) {
    const specifiers = [...key.matchAll(/(?:\*\*|(?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/|$)/g)];
    return withoutRange((specifiers.at(-1)?.[0] ?? key).replace(/\/$/, ""));
}
function withoutRange(key) {
    const at = key.indexOf("@", 1);
    return at < 0 ? key : key.slice(0, at);
}

// EXTERNAL MODULE: ./packages/manifests/syntax/artifact-url.ts
var artifact_url = __webpack_require__(83801);
;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-git-reference.ts

/**
 * Reads `git+https://host/o/r.git#v1.2.3`, `github:o/r#semver:^1.2`, `o/r#<commit>`, Yarn's
 * `#tag=v1.2.3&workspace=x` and pnpm's `#v1.2.3&path:/x`; nothing when the text is no git specifier.
 */
function readGitReference(text) {
    const hash = text.indexOf("#");
    const address = hash < 0 ? text : text.slice(0, hash);
    if (!isGitAddress(address))
        return undefined;
    const whole = { start: 0, end: text.length };
    if (hash < 0)
        return { kind: "unpinned", source: "git", ...whole };
    const part = committishOf(text, hash + 1);
    if (part === undefined)
        return { kind: "unpinned", source: "git", ...whole };
    const committish = text.slice(part.start, part.end);
    const span = { start: part.start, end: part.end };
    if (part.kind === "semver")
        return { kind: "constraint", ...span };
    const kind = referenceKind(part.kind, committish);
    return kind === "branch" ? { kind: "unpinned", source: "branch", ...span } : { kind, ...span };
}
function referenceKind(stated, committish) {
    switch (stated) {
        case "tag":
            return "git-tag";
        case "commit":
            return "commit";
        case "head":
            return "branch";
        case "any":
            return (0,git_url/* kindOfRef */.Ly)(committish);
    }
}
/** The part of the fragment that names a commit; `workspace=…` and `path:…` beside it name a folder. */
function committishOf(text, start) {
    let position = start;
    for (const piece of text.slice(start).split(/(&|::)/)) {
        const found = committishIn(piece, position);
        if (found !== undefined)
            return found;
        position += piece.length;
    }
    return undefined;
}
function committishIn(piece, position) {
    const key = /^(semver|tag|commit|head|workspace|path|cwd|subdir)[:=]/.exec(piece)?.[1];
    const span = { start: position + (key === undefined ? 0 : key.length + 1), end: position + piece.length };
    if (span.start === span.end || piece === "&" || piece === "::")
        return undefined;
    switch (key) {
        case undefined:
            return { kind: "any", ...span };
        case "tag":
        case "commit":
        case "head":
        case "semver":
            return { kind: key, ...span };
        default:
            return undefined;
    }
}
function isGitAddress(address) {
    if (/^(?:git\+|git:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i.test(address))
        return true;
    if (/^https?:/i.test(address))
        return /\.git$/i.test(address) || forgePage.test(address);
    // `owner/repository`: npm's shorthand, which a scoped name or a path cannot be mistaken for.
    return /^[A-Za-z0-9_][\w.-]*\/[\w.-]+$/.test(address) && !/\.(?:tgz|tar\.gz|tar)$/i.test(address);
}
/** npm clones a plain page of these forges, but downloads what lies below it. */
const forgePage = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-specifier.ts


/**
 * Reads a specifier; nothing for those that hold no version of a package of npm's registry or of a repository:
 * `catalog:` (the catalog holds it), `$name` (the dependency holds it), `-` (pnpm: removed), `jsr:`.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/package-sources
 */
function readNpmSpecifier(text) {
    const whole = { start: 0, end: text.length };
    if (/^(?:catalog:|jsr:|\$)/.test(text) || text === "-")
        return undefined;
    if (text.startsWith("workspace:"))
        return workspaceSpecifier(text, "workspace:".length);
    if (text.startsWith("npm:"))
        return registrySpecifier(text, "npm:".length);
    // A patch is made for one version, so the two can only move together, by hand.
    if (/^(?:patch|exec):/.test(text))
        return { value: { kind: "unpinned", source: "path", ...whole } };
    const git = readGitReference(text);
    if (git !== undefined)
        return { value: git };
    if (/^https?:\/\//i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "url", ...whole } };
    if (/^(?:file|link|portal):|^(?:\.{0,2}|~)\/|^\.{1,2}$|^[A-Za-z]:[\\/]|\.(?:tgz|tar|tar\.gz)$/i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "path", ...whole } };
    return { value: { kind: "constraint", ...whole } };
}
/** `workspace:^1.2.3` holds a range; `workspace:*`, `workspace:^` and `workspace:../x` follow what stands there. */
function workspaceSpecifier(text, start) {
    const alias = aliasPattern.exec(text.slice(start));
    const rangeStart = start + (alias?.[0].length ?? 0);
    const name = alias?.[1] === undefined ? {} : { alias: alias[1] };
    const range = text.slice(rangeStart);
    if (/^[\^~]?v?\d|^[<>=]/.test(range))
        return { ...name, value: { kind: "constraint", start: rangeStart, end: text.length } };
    return { ...name, value: { kind: "unpinned", source: "workspace", start: 0, end: text.length } };
}
/** `npm:name@range`, `npm:name`, and Yarn's and pnpm's `npm:range`. */
function registrySpecifier(text, start) {
    const rest = text.slice(start);
    const alias = aliasPattern.exec(rest);
    if (alias?.[1] !== undefined)
        return {
            alias: alias[1],
            value: { kind: "constraint", start: start + alias[0].length, end: text.length },
        };
    if (/^(?:[\^~<>=*]|v?\d|[xX]$|$)/.test(rest))
        return { value: { kind: "constraint", start, end: text.length } };
    // An alias without a range has no place where a version could stand.
    return { alias: rest, value: { kind: "unpinned", source: "url", start: 0, end: text.length } };
}
const aliasPattern = /^((?:@[^/@\s]+\/)?[A-Za-z0-9][^/@\s]*)@/;
function artifact(text) {
    const version = (0,artifact_url/* readArtifactUrl */.w)(text)?.version;
    return version === undefined ? undefined : { kind: "artifact-url", version, start: 0, end: text.length };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-pin.ts



/**
 * The pin in one entry of a table of npm dependencies, or nothing where the entry holds no version. A git
 * source is a pin of the npm package the key names, not of the repository: one pin has one name, and the key
 * is what the code imports. A repository that is consumed only through git says so in its graph by that name.
 */
function npmPin(source, entry) {
    const read = readNpmSpecifier(entry.specifier.value);
    if (read === undefined)
        return undefined;
    return {
        path: source.path,
        ...source.position(entry.specifier.offsetAt(read.value.start)),
        place: (0,place/* placeOf */.$)(entry.path),
        name: (0,package_name/* packageName */.oZ)("npm", read.alias ?? entry.name),
        value: npm_pin_pinValue(source, entry.specifier, read.value),
    };
}
function npm_pin_pinValue(source, specifier, value) {
    const text = specifier.value.slice(value.start, value.end);
    const span = source.span(specifier.offsetAt(value.start), specifier.offsetAt(value.end));
    switch (value.kind) {
        case "constraint":
            return { kind: "constraint", syntax: "npm", text, span };
        case "artifact-url":
            return { kind: "artifact-url", text, span, version: value.version };
        case "unpinned":
            return { kind: "unpinned", source: value.source, text, span };
        case "git-tag":
        case "commit":
            return { kind: value.kind, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/package-json.ts



/**
 * package.json of npm, pnpm, Yarn and Bun. `engines` and `packageManager` name tools and not packages of a
 * suite, and the version selector in the key of an override says what is replaced: both are left out.
 */
const packageJsonEditor = {
    kind: "package-json",
    matches: (path) => /(?:^|\/)package\.json$/.test(path),
    readPins(source) {
        const root = (0,json/* parseJson */.qF)(source);
        if (root.kind !== "object")
            return [];
        return root.members.flatMap((member) => pinsIn(source, member.name, member.value));
    },
    parse: (source) => (0,json/* plainJson */.RU)((0,json/* parseJson */.qF)(source)),
};
function pinsIn(source, field, value) {
    switch (field) {
        case "dependencies":
        case "devDependencies":
        case "peerDependencies":
        case "optionalDependencies":
        case "catalog":
            return package_json_tablePins(source, [field], value);
        case "catalogs":
            return catalogPins(source, [field], value);
        case "overrides":
            return overridePins(source, { path: [field], value });
        case "resolutions":
            return package_json_tablePins(source, [field], value, yarnResolutionName);
        case "pnpm":
            return package_json_tablePins(source, [field, "overrides"], (0,json/* jsonMember */.Z4)(value, "overrides"), pnpmOverrideName);
        case "workspaces":
            return [
                ...package_json_tablePins(source, [field, "catalog"], (0,json/* jsonMember */.Z4)(value, "catalog")),
                ...catalogPins(source, [field, "catalogs"], (0,json/* jsonMember */.Z4)(value, "catalogs")),
            ];
        default:
            return [];
    }
}
/** Bun keeps catalogs in package.json. https://bun.com/docs/pm/catalogs */
function catalogPins(source, path, value) {
    return membersOf(value).flatMap((catalog) => package_json_tablePins(source, [...path, catalog.name], catalog.value));
}
function package_json_tablePins(source, path, value, nameOf = (key) => key) {
    return membersOf(value).flatMap((member) => {
        if (member.value.kind !== "string")
            return [];
        const entry = {
            path: [...path, member.name],
            name: nameOf(member.name),
            specifier: member.value,
        };
        return npmPin(source, entry) ?? [];
    });
}
/** npm's overrides nest: `{"a": {".": "1", "b@2": "3"}}`. */
function overridePins(source, level) {
    return membersOf(level.value).flatMap((member) => {
        const path = [...level.path, member.name];
        const name = npmOverrideName(member.name, level.parent);
        if (name === undefined)
            return [];
        if (member.value.kind === "object")
            return overridePins(source, { path, value: member.value, parent: name });
        if (member.value.kind !== "string")
            return [];
        return npmPin(source, { path, name, specifier: member.value }) ?? [];
    });
}
function membersOf(value) {
    return value?.kind === "object" ? value.members : [];
}

;// CONCATENATED MODULE: ./packages/manifests/editors/yaml-string.ts


/** A scalar, or one that an alias repeats, as a string with places; undefined where it cannot be edited. */
function yamlString(source, node) {
    const text = (0,yaml_path/* yamlTraced */.Td)(node);
    const at = text && (0,traced_text/* locate */.x5)(source, text);
    if (at === undefined)
        return undefined;
    const { offset, aliases } = at;
    return {
        value: at.text,
        offsetAt: (index) => offset + index,
        ...(aliases === undefined ? {} : { aliases }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pnpm-workspace.ts







/**
 * pnpm-workspace.yaml: `catalog`, `catalogs` and `overrides`. https://pnpm.io/catalogs,
 * https://pnpm.io/settings#overrides
 */
const pnpmWorkspaceEditor = {
    kind: "pnpm-workspace",
    matches: (path) => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
    readPins: (source) => (0,placed_pin/* inFileOrder */.w$)((0,yaml/* parseYaml */.hN)(source).flatMap((root) => (0,yaml_path/* yamlEntries */.go)(root).flatMap(({ key, value }) => {
        if (key === "catalog")
            return pnpm_workspace_tablePins(source, [key], value);
        if (key === "catalogs")
            return (0,yaml_path/* yamlEntries */.go)(value).flatMap((catalog) => pnpm_workspace_tablePins(source, [key, catalog.key], catalog.value));
        return key === "overrides" ? pnpm_workspace_tablePins(source, [key], value, pnpmOverrideName) : [];
    }))),
    parse: yaml/* readYamlData */.S9,
};
function pnpm_workspace_tablePins(source, path, table, nameOf = (key) => key) {
    return (0,yaml_path/* yamlEntries */.go)(table).flatMap(({ key, value }) => {
        // What a merge brings in stands elsewhere, and is said here again.
        if (key === "<<")
            return mergedTables(value).flatMap((merged) => pnpm_workspace_tablePins(source, path, merged, nameOf));
        const specifier = yamlString(source, value);
        if (specifier === undefined)
            return [];
        const pin = npmPin(source, { path: [...path, key], name: nameOf(key), specifier });
        return pin === undefined ? [] : [{ ...pin, ...(0,traced_text/* reachedBy */.Kg)(specifier.aliases ?? []) }];
    });
}
function mergedTables(value) {
    return (0,yaml_path/* resolvedYaml */.W3)(value)?.kind === "list" ? (0,yaml_path/* yamlItems */.mZ)(value) : [value];
}

// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var rewrite_tag_text = __webpack_require__(59426);
// EXTERNAL MODULE: ./packages/manifests/editors/python-pin.ts + 1 modules
var python_pin = __webpack_require__(16019);
;// CONCATENATED MODULE: ./packages/manifests/editors/pre-commit.ts










/**
 * .pre-commit-config.yaml: `rev` pins the repository, `additional_dependencies` pin packages for one hook.
 * https://pre-commit.com/#pre-commit-configyaml---repos
 */
const preCommitEditor = {
    kind: "pre-commit",
    matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
    readPins: (source) => (0,yaml/* parseYaml */.hN)(source).flatMap((root) => (0,placed_pin/* inFileOrder */.w$)((0,yaml_path/* yamlItems */.mZ)(root, "repos").flatMap((repo, index) => repositoryPins(source, repo, ["repos", index])))),
    parse: yaml/* readYamlData */.S9,
};
function repositoryPins(source, repo, path) {
    const pins = [];
    const rev = revPin(source, repo, [...path, "rev"]);
    if (rev !== undefined)
        pins.push(rev);
    for (const [index, hook] of (0,yaml_path/* yamlItems */.mZ)(repo, "hooks").entries()) {
        const isNode = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(hook, "language"))?.text === "node";
        for (const [position, item] of (0,yaml_path/* yamlItems */.mZ)(hook, "additional_dependencies").entries()) {
            const place = [...path, "hooks", index, "additional_dependencies", position];
            const string = yamlString(source, item);
            const pin = dependencyPin(source, { string, path: place, isNode });
            if (pin !== undefined)
                pins.push({ ...pin, ...(0,traced_text/* reachedBy */.Kg)(string?.aliases ?? []) });
        }
    }
    return pins;
}
/** pre-commit clones the repository at `rev`, so only the repository's own name can be meant. */
function revPin(source, repo, path) {
    const repository = (0,git_url/* githubRepository */.GP)((0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(repo, "repo"))?.text ?? "");
    const string = yamlString(source, (0,yaml_path/* yamlAt */.fY)(repo, "rev"));
    if (repository === undefined || string === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    const isTag = (0,rewrite_tag_text/* readTagText */.C4)(string.value) !== undefined && !/^[0-9a-f]{40}$/.test(string.value);
    const pin = (0,python_pin/* refPin */.R)(source, { string, path, name, ...(isTag ? { kind: "git-tag" } : {}) });
    return { ...pin, ...(0,traced_text/* reachedBy */.Kg)(string.aliases ?? []) };
}
/**
 * A hook's language often stands in the hook's repository, not here, so the form decides: `name@1.2.3` and
 * `@scope/name` are npm's, all else is a requirement.
 */
function dependencyPin(source, item) {
    const { string, path, isNode } = item;
    if (string === undefined)
        return undefined;
    const npm = /^(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)(?<at>@(?=[\dv^~<>=*]|npm:))?/.exec(string.value);
    const { name = "", at } = npm?.groups ?? {};
    const isNpm = at !== undefined || name.startsWith("@") || isNode;
    if (!isNpm)
        return (0,python_pin/* requirementPin */.$W)(source, { path, string });
    if (at === undefined)
        return undefined;
    const from = name.length + 1;
    const specifier = {
        value: string.value.slice(from),
        offsetAt: (index) => string.offsetAt(from + index),
    };
    return npmPin(source, { path, name, specifier });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-source.ts


/** The pin in a table that says where a package comes from; uv, Poetry and Pixi write it alike. */
function sourcePin(source, { node, path, name }) {
    const at = (key) => {
        const string = (0,toml/* tomlString */.Ge)(node, key);
        return string === undefined ? undefined : { string, path: [...path, key], name };
    };
    const git = at("git");
    if (git !== undefined) {
        const [tag, rev, branch] = [at("tag"), at("rev"), at("branch")];
        if (tag !== undefined)
            return (0,python_pin/* refPin */.R)(source, { ...tag, kind: "git-tag" });
        if (rev !== undefined)
            return (0,python_pin/* refPin */.R)(source, rev);
        if (branch !== undefined)
            return (0,python_pin/* unpinnedPin */.bK)(source, { ...branch, kind: "branch" });
        return (0,python_pin/* unpinnedPin */.bK)(source, { ...git, kind: "git" });
    }
    const file = at("path") ?? at("file");
    if (file !== undefined)
        return (0,python_pin/* filePin */.Wn)(source, { ...file, kind: "path" });
    const url = at("url");
    if (url !== undefined)
        return (0,python_pin/* filePin */.Wn)(source, { ...url, kind: "url" });
    return workspacePin(source, { node, path, name });
}
function workspacePin(source, { node, path, name }) {
    const flag = (0,toml/* tomlAt */.EV)(node, "workspace");
    if (flag?.kind !== "other" || flag.value !== true)
        return undefined;
    const string = {
        value: source.text.slice(flag.start, flag.end),
        offsetAt: (index) => flag.start + index,
    };
    return (0,python_pin/* unpinnedPin */.bK)(source, { string, path: [...path, "workspace"], name, kind: "workspace" });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/poetry-table.ts




/**
 * The pins of the tables whose keys are packages: Poetry's, and Pixi's for packages of PyPI.
 * https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups
 */
function poetryPins(source, root) {
    const groups = (0,toml/* tomlEntries */.fE)(root, "tool", "poetry", "group").map(([group]) => group);
    const features = (0,toml/* tomlEntries */.fE)(root, "tool", "pixi", "feature").map(([feature]) => feature);
    const tables = [
        { path: ["tool", "poetry", "dependencies"], syntax: "poetry" },
        { path: ["tool", "poetry", "dev-dependencies"], syntax: "poetry" },
        ...groups.map((group) => ({
            path: ["tool", "poetry", "group", group, "dependencies"],
            syntax: "poetry",
        })),
        { path: ["tool", "pixi", "pypi-dependencies"], syntax: "pep440" },
        ...features.map((feature) => ({
            path: ["tool", "pixi", "feature", feature, "pypi-dependencies"],
            syntax: "pep440",
        })),
    ];
    return tables.flatMap((table) => poetry_table_tablePins(source, root, table));
}
function poetry_table_tablePins(source, root, table) {
    return (0,toml/* tomlEntries */.fE)(root, ...table.path).flatMap(([key, node]) => {
        // Poetry's `python` is the interpreter.
        if (key === "python")
            return [];
        const path = [...table.path, key];
        const entries = node.kind === "array"
            ? node.items.map((item, index) => ({ item, path: [...path, index] }))
            : [{ item: node, path }];
        return entries.flatMap((entry) => entryPin(source, { ...entry, key, syntax: table.syntax }) ?? []);
    });
}
function entryPin(source, entry) {
    const pin = barePin(source, entry);
    const { item } = entry;
    if (pin === undefined || item.kind === "string")
        return pin;
    const [python, platform, markers] = ["python", "platform", "markers"].map((own) => (0,toml/* tomlString */.Ge)(item, own)?.value);
    const parts = [
        ...(markers === undefined ? [] : [`(${markers})`]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
    ];
    if (python === undefined && parts.length === 0)
        return pin;
    const marker = parts.length === 0 ? {} : { marker: parts.join(" and ") };
    return {
        ...pin,
        condition: { ...marker, python: python === undefined ? [] : [{ syntax: "poetry", text: python }] },
    };
}
function barePin(source, entry) {
    const { item, path, key, syntax } = entry;
    const name = (0,package_name/* packageName */.oZ)("pypi", key);
    if (item.kind === "string")
        return (0,python_pin/* constraintPin */.Vo)(source, { string: item, path, name, syntax });
    const version = (0,toml/* tomlString */.Ge)(item, "version");
    if (version !== undefined) {
        return (0,python_pin/* constraintPin */.Vo)(source, { string: version, path: [...path, "version"], name, syntax });
    }
    return sourcePin(source, { node: item, path, name });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/uv-sources.ts



/**
 * The pins of `[tool.uv.sources]`, where one package may have several sources under different markers.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
function uvSourcePins(source, root) {
    const table = ["tool", "uv", "sources"];
    return (0,toml/* tomlEntries */.fE)(root, ...table).flatMap(([key, node]) => {
        const name = (0,package_name/* packageName */.oZ)("pypi", key);
        const path = [...table, key];
        if (node.kind !== "array")
            return sourcePin(source, { node, path, name }) ?? [];
        return node.items.flatMap((item, index) => sourcePin(source, { node: item, path: [...path, index], name }) ?? []);
    });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pyproject.ts




/**
 * pyproject.toml: every table of PEP 621, PEP 735 and PEP 518, and those of uv, Poetry, Hatch, PDM, Pixi, Rye and Flit
 * that hold requirements.
 */
const pyprojectEditor = {
    kind: "pyproject",
    matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
    readPins(source) {
        const root = (0,toml/* parseToml */.MT)(source);
        const pins = [
            ...requirementLists.flatMap((path) => pinsAlong(source, { node: root, path })),
            ...uvSourcePins(source, root),
            ...poetryPins(source, root),
        ];
        const python = requiresPython(root);
        const conditioned = pins.map((pin) => pin.condition === undefined
            ? pin
            : { ...pin, condition: { ...pin.condition, python: [...python, ...pin.condition.python] } });
        return conditioned.toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: toml/* readTomlData */.Lp,
};
/** The interpreters that the project is for. */
function requiresPython(root) {
    const standard = (0,toml/* tomlString */.Ge)(root, "project", "requires-python");
    const poetry = (0,toml/* tomlString */.Ge)(root, "tool", "poetry", "dependencies", "python");
    return [
        ...(standard === undefined ? [] : [{ syntax: "pep440", text: standard.value }]),
        ...(poetry === undefined ? [] : [{ syntax: "poetry", text: poetry.value }]),
    ];
}
/** Where lists of PEP 508 requirements stand; `*` is any key. */
const requirementLists = [
    ["project", "dependencies"],
    ["project", "optional-dependencies", "*"],
    // A group may also hold `{include-group = "…"}`, which is no string and passes by.
    ["dependency-groups", "*"],
    ["build-system", "requires"],
    ["tool", "uv", "dev-dependencies"],
    ["tool", "uv", "constraint-dependencies"],
    ["tool", "uv", "override-dependencies"],
    ["tool", "uv", "build-constraint-dependencies"],
    ["tool", "uv", "extra-build-dependencies", "*"],
    ["tool", "hatch", "envs", "*", "dependencies"],
    ["tool", "hatch", "envs", "*", "extra-dependencies"],
    ["tool", "hatch", "build", "hooks", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "hooks", "*", "dependencies"],
    ["tool", "pdm", "dev-dependencies", "*"],
    ["tool", "rye", "dev-dependencies"],
    ["tool", "flit", "metadata", "requires"],
    ["tool", "flit", "metadata", "requires-extra", "*"],
];
function pinsAlong(source, at) {
    const [key, ...path] = at.path;
    const walked = at.walked ?? [];
    if (key === undefined)
        return listPins(source, at.node, walked);
    if (key === "*") {
        return (0,toml/* tomlEntries */.fE)(at.node).flatMap(([name, node]) => pinsAlong(source, { node, path, walked: [...walked, name] }));
    }
    const node = (0,toml/* tomlAt */.EV)(at.node, key);
    return node === undefined ? [] : pinsAlong(source, { node, path, walked: [...walked, key] });
}
function listPins(source, list, path) {
    return (0,toml/* tomlItems */.JV)(list).flatMap((item, index) => {
        const string = requirementString(item);
        return string === undefined ? [] : ((0,python_pin/* requirementPin */.$W)(source, { path: [...path, index], string }) ?? []);
    });
}
/** uv's extra build dependencies may be tables. */
function requirementString(item) {
    const inTable = (0,toml/* tomlAt */.EV)(item, "requirement");
    const string = inTable ?? item;
    return string.kind === "string" ? string : undefined;
}

// EXTERNAL MODULE: ./packages/manifests/editors/requirements.ts + 1 modules
var requirements = __webpack_require__(8457);
// EXTERNAL MODULE: ./packages/manifests/editors/server-json.ts
var server_json = __webpack_require__(78294);
// EXTERNAL MODULE: ./packages/manifests/editors/terraform.ts
var terraform = __webpack_require__(4330);
;// CONCATENATED MODULE: ./packages/manifests/editors/terraform-json.ts



/**
 * Terraform and Packer in their JSON form: strings that are image references, at any depth.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
const terraformJsonEditor = {
    kind: "terraform-json",
    matches: (path) => /\.(?:tf|tfvars|pkr|pkrvars|tofu)\.json$/.test(path),
    readPins: (source) => (0,placed_pin/* inFileOrder */.w$)(terraform_json_pinsIn(source, (0,json/* parseJson */.qF)(source), [])),
    parse: (source) => (0,json/* plainJson */.RU)((0,json/* parseJson */.qF)(source)),
};
function terraform_json_pinsIn(source, value, path) {
    switch (value.kind) {
        case "object":
            return value.members.flatMap((member) => terraform_json_pinsIn(source, member.value, [...path, member.name]));
        case "array":
            return value.items.flatMap((item, index) => terraform_json_pinsIn(source, item, [...path, index]));
        case "string":
            return [referencePin(source, value, path)];
        case "other":
            return [];
    }
}
function referencePin(source, string, path) {
    const { value } = string;
    const scheme = value.startsWith("docker://") ? "docker://".length : 0;
    const text = {
        text: value.slice(scheme),
        offsets: Array.from({ length: value.length - scheme }, (_, index) => string.offsetAt(scheme + index)),
    };
    const image = (0,image_reference/* parseImageReference */.o_)(text.text);
    return image !== undefined && (0,image_reference/* isQualified */.pA)(image.name) ? (0,placed_pin/* imagePin */.Z4)(source, path, text) : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/values.ts





/** Helm values: `values.yaml`, and its kin for environments in the names people give them. */
const valuesEditor = {
    kind: "values",
    matches: (path) => pattern.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        // Most values files of a large repository hold no image at all, and reading YAML is slow.
        if (!/image|repository/i.test(source.text) && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        return (0,placed_pin/* inFileOrder */.w$)((0,yaml/* parseYaml */.hN)(source).flatMap((root, index, roots) => (0,image_fields/* imageFieldPins */.U)(source, root, { path: (0,yaml_path/* documentPath */.jW)(index, roots) })));
    },
    parse: yaml/* readYamlData */.S9,
};
const pattern = /(?:^|\/)(?:values(?:[._-][^/]*)?|[^/]+[._-]values|values\/(?:[^/]+\/)*[^/]+)\.ya?ml$/i;

;// CONCATENATED MODULE: ./packages/manifests/editors/workflow.ts





/**
 * Workflows and composite actions: `uses:` of actions and reusable workflows, the `repository` and `ref` of
 * `actions/checkout`, and the images of jobs, services and Docker actions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const workflowEditor = {
    kind: "workflow",
    matches: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/.test(path),
    readPins: (source) => {
        if (!/\b(?:uses|image|container)\b/.test(source.text) && !(0,escapes/* hasEscapes */.T)(source.text))
            return [];
        return (0,placed_pin/* inFileOrder */.w$)((0,yaml/* parseYaml */.hN)(source).flatMap((root, index, roots) => {
            const path = (0,yaml_path/* documentPath */.jW)(index, roots);
            return [
                ...(0,yaml_path/* yamlEntries */.go)(root, "jobs").flatMap((job) => jobPins(source, job.value, [...path, "jobs", job.key])),
                ...stepsPins(source, (0,yaml_path/* yamlAt */.fY)(root, "runs"), [...path, "runs"]),
                usesPin(source, (0,yaml_path/* yamlAt */.fY)(root, "runs", "image"), [...path, "runs", "image"]),
            ];
        }));
    },
    parse: yaml/* readYamlData */.S9,
};
function jobPins(source, job, path) {
    return [
        usesPin(source, (0,yaml_path/* yamlAt */.fY)(job, "uses"), [...path, "uses"]),
        ...containerPins(source, (0,yaml_path/* yamlAt */.fY)(job, "container"), [...path, "container"]),
        ...(0,yaml_path/* yamlEntries */.go)(job, "services").flatMap((service) => containerPins(source, service.value, [...path, "services", service.key])),
        ...stepsPins(source, job, path),
    ];
}
/** `container: name:tag` and `container: {image: name:tag}` are the same. */
function containerPins(source, node, path) {
    return [stringPin(source, node, path), stringPin(source, (0,yaml_path/* yamlAt */.fY)(node, "image"), [...path, "image"])];
}
function stringPin(source, node, path) {
    const text = (0,yaml_path/* yamlTraced */.Td)(node);
    return text && (0,placed_pin/* imagePin */.Z4)(source, path, text);
}
function stepsPins(source, owner, path, key = "steps") {
    return (0,yaml_path/* yamlItems */.mZ)(owner, key).flatMap((step, index) => {
        const at = [...path, key, index];
        return [
            usesPin(source, (0,yaml_path/* yamlAt */.fY)(step, "uses"), [...at, "uses"]),
            checkoutPin(source, step, [...at, "with", "ref"]),
            ...stepsPins(source, step, at, "parallel"),
        ];
    });
}
/** `owner/repository[/path]@ref`, or `docker://image:tag`; a path in this repository is no pin. */
function usesPin(source, node, path) {
    const text = (0,yaml_path/* yamlTraced */.Td)(node);
    if (text === undefined)
        return undefined;
    const scheme = "docker://";
    if (text.text.startsWith(scheme))
        return (0,placed_pin/* imagePin */.Z4)(source, path, (0,traced_text/* sliceTraced */.Wb)(text, scheme.length));
    const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(?=[^\s@]+$)/.exec(text.text);
    const repository = match?.[1];
    if (match === null || repository === undefined || repository.startsWith("."))
        return undefined;
    return (0,placed_pin/* gitRefPin */.Bv)(source, path, { repository, ref: (0,traced_text/* sliceTraced */.Wb)(text, match[0].length) });
}
function checkoutPin(source, step, path) {
    const uses = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(step, "uses"))?.text ?? "";
    if (!/^actions\/checkout@/i.test(uses))
        return undefined;
    const repository = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(step, "with", "repository"))?.text;
    const ref = (0,yaml_path/* yamlTraced */.Td)((0,yaml_path/* yamlAt */.fY)(step, "with", "ref"));
    if (repository === undefined || ref === undefined || ref.text === "")
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref.text.includes("${{"))
        return undefined;
    const prefix = /^refs\/(?:tags|heads)\//.exec(ref.text)?.[0] ?? "";
    return (0,placed_pin/* gitRefPin */.Bv)(source, path, { repository, ref: (0,traced_text/* sliceTraced */.Wb)(ref, prefix.length) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/index.ts
















/** Every editor, the most particular file names first: the first that matches a path reads it. */
const editors = [
    pyprojectEditor,
    requirements/* requirementsEditor */.w,
    preCommitEditor,
    packageJsonEditor,
    pnpmWorkspaceEditor,
    cargoTomlEditor,
    server_json/* serverJsonEditor */.zH,
    workflowEditor,
    composeEditor,
    dockerfileEditor,
    chart/* chartEditor */.W,
    kustomizationEditor,
    valuesEditor,
    terraform/* terraformEditor */.E,
    terraformJsonEditor,
    // Any other YAML: it tells by the content, so it comes last.
    kubernetesEditor,
];
/** The editor for a path (relative, forward slashes), by its name alone. */
function editorFor(path) {
    return editors.find((editor) => editor.matches(path));
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ gitRefPin),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Z4: () => (/* binding */ imagePin),
/* harmony export */   "if": () => (/* binding */ chartPin),
/* harmony export */   kM: () => (/* binding */ imageValuePin),
/* harmony export */   nZ: () => (/* binding */ pinOf),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41062);
/* harmony import */ var _syntax_git_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53615);
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52813);
/* harmony import */ var _syntax_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21652);
/* harmony import */ var _syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _syntax_version_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18211);






/** The pin in an image reference, `host/name:tag@digest`; undefined when it has neither, or when they stand nowhere in the file. */
function imagePin(source, path, reference) {
    const parsed = (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(reference.text);
    if (parsed === undefined)
        return undefined;
    const { name, tag, digest } = parsed;
    const part = (range) => range && (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceTraced */ .Wb)(reference, range.start, range.end);
    return imageValuePin(source, path, { name, tag: part(tag), digest: part(digest) });
}
/** The pin of an image whose name, tag and digest stand apart. Of a tag in pieces nothing is a pin, its digest included. */
function imageValuePin(source, path, image) {
    const [tag, digest] = [image.tag, image.digest].map((part) => part && (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, part));
    if ((tag === undefined) !== (image.tag === undefined))
        return undefined;
    if ((digest === undefined) !== (image.digest === undefined))
        return undefined;
    const first = tag ?? digest;
    if (first === undefined)
        return undefined;
    return pinOf(source, {
        path,
        at: { ...first, ...(0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedBy */ .Kg)([...(tag?.aliases ?? []), ...(digest?.aliases ?? [])]) },
        name: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("image", image.name),
    }, {
        kind: "image",
        ...(tag === undefined ? {} : { tag: { text: tag.text, span: tag.span } }),
        ...(digest === undefined ? {} : { digest: { text: digest.text, span: digest.span } }),
    });
}
/** The pin of a git reference of a repository on GitHub, `owner/repository`: a tag, a commit or a branch by its look. */
function gitRefPin(source, path, { repository, ref }) {
    const at = (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, ref);
    if (at === undefined)
        return undefined;
    const { text, span, offset } = at;
    const name = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("github", repository);
    switch ((0,_syntax_git_url_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfRef */ .Ly)(text)) {
        case "branch":
            return pinOf(source, { path, at, name }, { kind: "unpinned", source: "branch", text, span });
        case "git-tag":
            return pinOf(source, { path, at, name }, { kind: "git-tag", text, span });
        case "commit": {
            const comment = (0,_syntax_version_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .versionComment */ .o)(source, offset + text.length);
            return pinOf(source, { path, at, name }, { kind: "commit", text, span, ...(comment === undefined ? {} : { comment }) });
        }
    }
}
/** The pin of a chart by a constraint of Helm's. */
function chartPin(source, path, { chart, repository, constraint, }) {
    const at = (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(source, constraint);
    if (at === undefined)
        return undefined;
    const { text, span } = at;
    return {
        ...pinOf(source, { path, at, name: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("helm", chart) }, { kind: "constraint", syntax: "helm", text, span }),
        ...chartRepositoryOf(repository),
    };
}
/** An alias of Helm's (`@acme`, `alias:acme`) and an address with something to fill in say nothing here. */
function chartRepositoryOf(repository) {
    const isStated = repository !== undefined && repository !== "" && !/^(?:@|alias:)|[{}$\s]/.test(repository);
    return isStated && !repository.includes(_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownUnit */ .r8) ? { chartRepository: repository } : {};
}
/** A pin of whatever value, at the place of the first text it has. */
function pinOf(source, place, value) {
    return {
        path: source.path,
        ...source.position(place.at.offset),
        place: (0,_syntax_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(place.path),
        name: place.name,
        value,
        ...(0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedBy */ .Kg)(place.at.aliases ?? []),
    };
}
/**
 * The pins in file order, each once: a default that several lines use, or a template that several elements fill, is
 * one pin. Where places are named alike all the same, the later ones are numbered.
 */
function inFileOrder(pins) {
    const distinct = new Map();
    for (const pin of pins) {
        if (pin === undefined)
            continue;
        const key = `${startOf(pin)} ${(0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(pin.name)}`;
        const known = distinct.get(key);
        const aliases = [...(known?.aliases ?? []), ...(pin.aliases ?? [])];
        distinct.set(key, { ...(known ?? pin), ...(0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedBy */ .Kg)(aliases) });
    }
    const counts = new Map();
    return [...distinct.values()]
        .toSorted((left, right) => startOf(left) - startOf(right))
        .map((pin) => {
        const count = (counts.get(pin.place) ?? 0) + 1;
        counts.set(pin.place, count);
        return count === 1 ? pin : { ...pin, place: `${pin.place}#${count}` };
    });
}
/** The byte at which a pin's first text starts. */
function startOf({ value }) {
    if (value.kind !== "image")
        return value.span.start;
    return Math.min(...[value.tag, value.digest].flatMap((part) => (part === undefined ? [] : [part.span.start])));
}


/***/ }),

/***/ 16019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vo: () => (/* binding */ constraintPin),
  Wn: () => (/* binding */ filePin),
  R: () => (/* binding */ refPin),
  $W: () => (/* binding */ requirementPin),
  bK: () => (/* binding */ unpinnedPin),
  bT: () => (/* binding */ urlPin)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/manifests/syntax/artifact-url.ts
var artifact_url = __webpack_require__(83801);
// EXTERNAL MODULE: ./packages/manifests/syntax/git-url.ts
var git_url = __webpack_require__(53615);
;// CONCATENATED MODULE: ./packages/manifests/syntax/pep508.ts
/**
 * Reads `name[extras] (>=1,<2) ; marker` or `name @ url ; marker`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function readRequirement(text) {
    const head = /^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\s*\[[^\]]*\])?/.exec(text);
    const name = head?.groups?.["name"];
    if (head === null || name === undefined)
        return undefined;
    const after = head[0].length;
    const at = /^\s*@\s*/.exec(text.slice(after));
    if (at !== null)
        return directReference(text, name, after + at[0].length);
    const marker = text.indexOf(";", after);
    const specifier = text.slice(after, marker < 0 ? undefined : marker);
    const parts = /^(?<open>\s*\(?\s*)(?<constraint>[^()]*?)(?<close>\s*\)?\s*)$/.exec(specifier)?.groups;
    const { open = "", constraint = "", close = "" } = parts ?? {};
    if (parts === undefined || open.includes("(") !== close.includes(")"))
        return undefined;
    const condition = marker < 0 ? {} : { marker: text.slice(marker + 1).trim() };
    if (constraint === "")
        return { kind: "constraint", name, constraint: part(text, after, after), ...condition };
    if (!/^[<>=!~]/.test(constraint))
        return undefined;
    const start = after + open.length;
    return { kind: "constraint", name, constraint: part(text, start, start + constraint.length), ...condition };
}
function directReference(text, name, start) {
    const url = /^\S+/.exec(text.slice(start))?.[0].replace(/;$/, "");
    if (url === undefined)
        return undefined;
    const marker = /^;?\s*;\s*(.+)$|^;\s*(.+)$/.exec(text.slice(start + url.length));
    const condition = marker === null ? {} : { marker: (marker[1] ?? marker[2] ?? "").trim() };
    return { kind: "url", name, url: part(text, start, start + url.length), ...condition };
}
function part(text, start, end) {
    return { text: text.slice(start, end), start, end };
}

// EXTERNAL MODULE: ./packages/manifests/syntax/place.ts
var syntax_place = __webpack_require__(21652);
// EXTERNAL MODULE: ./packages/manifests/syntax/version-comment.ts
var version_comment = __webpack_require__(18211);
;// CONCATENATED MODULE: ./packages/manifests/editors/python-pin.ts






/** The pin in one PEP 508 requirement; undefined when the string is none. */
function requirementPin(source, place) {
    const requirement = readRequirement(place.string.value);
    if (requirement === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("pypi", requirement.name);
    const { marker } = requirement;
    const condition = marker === undefined ? {} : { condition: { marker, python: [] } };
    if (requirement.kind === "url") {
        return { ...urlPin(source, { ...place, name, part: requirement.url }), ...condition };
    }
    const { text, start, end } = requirement.constraint;
    const part = { text, start, end };
    return { ...constraintPin(source, { ...place, name, syntax: "pep440", part }), ...condition };
}
/** The pin of a constraint that is a whole string, or a part of one. */
function constraintPin(source, place) {
    const part = place.part ?? whole(place.string);
    return pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "constraint",
        syntax: place.syntax,
        text,
        span,
    }));
}
/** The pin of a URL: a git reference, a built file, or something that follows no version. */
function urlPin(source, place) {
    const { part } = place;
    const git = (0,git_url/* readPipGitUrl */.j_)(part.text);
    if (git !== undefined) {
        const { ref } = git;
        if (ref === undefined)
            return unpinnedPin(source, { ...place, kind: "git" });
        const start = part.start + ref.start;
        return refPin(source, { ...place, part: { text: ref.text, start, end: start + ref.text.length } });
    }
    const isPath = !/^[a-z][a-z0-9+.-]+:/i.test(part.text) || /^file:/i.test(part.text);
    return filePin(source, { ...place, kind: isPath ? "path" : "url" });
}
/** The pin of a path or URL of one file, whose name may carry the version. */
function filePin(source, place) {
    const part = place.part ?? whole(place.string);
    const version = (0,artifact_url/* readArtifactUrl */.w)(part.text)?.version;
    if (version === undefined)
        return unpinnedPin(source, { ...place, part });
    return pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "artifact-url",
        text,
        span,
        version,
    }));
}
/** The pin of a git reference: a tag where the file says so, else what it looks like. */
function refPin(source, place) {
    const part = place.part ?? whole(place.string);
    const kind = place.kind ?? (0,git_url/* kindOfRef */.Ly)(part.text);
    if (kind === "branch")
        return unpinnedPin(source, { ...place, part, kind: "branch" });
    return pinOf(source, { ...place, part }, ({ text, span }) => {
        if (kind === "git-tag")
            return { kind, text, span };
        const comment = (0,version_comment/* versionComment */.o)(source, place.string.offsetAt(part.end));
        return { kind, text, span, ...(comment === undefined ? {} : { comment }) };
    });
}
/** The pin of a source that follows no version. */
function unpinnedPin(source, place) {
    const part = place.part ?? whole(place.string);
    return pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "unpinned",
        source: place.kind,
        text,
        span,
    }));
}
const whole = ({ value }) => ({ text: value, start: 0, end: value.length });
/** The text is what the file spells: where that differs from the value (an escape), the rewrite refuses it. */
function pinOf(source, place, valueOf) {
    const start = place.string.offsetAt(place.part.start);
    const end = place.part.end === place.part.start ? start : place.string.offsetAt(place.part.end);
    return {
        path: source.path,
        ...source.position(start),
        place: (0,syntax_place/* placeOf */.$)(place.path),
        name: place.name,
        value: valueOf({ text: source.text.slice(start, end), span: source.span(start, end) }),
    };
}


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ requirementsEditor)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/manifests/syntax/artifact-url.ts
var artifact_url = __webpack_require__(83801);
// EXTERNAL MODULE: ./packages/manifests/syntax/git-url.ts
var git_url = __webpack_require__(53615);
;// CONCATENATED MODULE: ./packages/manifests/syntax/requirement-lines.ts
/**
 * The logical lines of a requirements file, without empty ones. A backslash at the end joins the next line, unless the
 * line is a comment. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function readRequirementLines(text) {
    const lines = [];
    let start;
    for (const { from, to, content } of physicalLines(text)) {
        start ??= from;
        const isComment = /^\s*#/.test(content);
        if (content.endsWith("\\") && !isComment && to < text.length)
            continue;
        const value = blank(text.slice(start, from + content.length));
        if (value.trim() !== "")
            lines.push({ value, start });
        start = undefined;
    }
    return lines;
}
function* physicalLines(text) {
    let from = 0;
    while (from < text.length) {
        const newline = text.indexOf("\n", from);
        const to = newline < 0 ? text.length : newline + 1;
        yield { from, to, content: text.slice(from, to).replace(/\r?\n$/, "") };
        from = to;
    }
}
function blank(text) {
    const joined = text.replaceAll(/\\\r?\n|\\$/g, (match) => " ".repeat(match.length));
    return joined.replace(/(?:^|\s)#[^]*$/, (match) => " ".repeat(match.length));
}

// EXTERNAL MODULE: ./packages/manifests/editors/python-pin.ts + 1 modules
var python_pin = __webpack_require__(16019);
;// CONCATENATED MODULE: ./packages/manifests/editors/requirements.ts





/**
 * pip's requirements and constraints files, whatever they are called: `requirements-dev.txt`, `constraints.in`,
 * everything in a folder `requirements`.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const requirementsEditor = {
    kind: "requirements",
    matches: (path) => /(?:^|\/)[^/]*(?:requirements?|constraints)[^/]*\.(?:txt|in)$/i.test(path) ||
        /(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in)$/i.test(path),
    readPins: (source) => {
        const lines = readRequirementLines(source.text);
        return lines.flatMap((line, index) => linePin(source, line, index) ?? []);
    },
};
function linePin(source, line, index) {
    const path = [index];
    const options = /\s--[a-z]/.exec(line.value);
    const value = line.value.slice(0, options?.index);
    const string = { value, offsetAt: (offset) => line.start + offset };
    const editable = /^\s*(?:-e\s*|--editable(?:\s+|\s*=\s*))/.exec(line.value)?.[0];
    if (editable === undefined && /^\s*-/.test(line.value))
        return undefined;
    const target = targetOf(value, editable?.length ?? 0);
    const name = target && nameOf(target.text);
    if (target !== undefined && name !== undefined)
        return (0,python_pin/* urlPin */.bT)(source, { path, string, name, part: target });
    if (target !== undefined || editable !== undefined)
        return undefined;
    const pin = (0,python_pin/* requirementPin */.$W)(source, { path, string });
    return pin && withHashes(source, line, pin);
}
/** A URL or path that stands where a requirement could. */
function targetOf(value, from) {
    const [, space = "", text = ""] = /^(\s*)(\S*)/.exec(value.slice(from)) ?? [];
    const isTarget = from > 0 ||
        /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|file:|\.{0,2}[/\\]|\.$)/i.test(text) ||
        /\.(?:whl|tar\.gz|zip)$/.test(text);
    const start = from + space.length;
    return isTarget && text !== "" ? { text, start, end: start + text.length } : undefined;
}
/** Such a line names its package by `#egg=`, by its file, by its repository, or by the folder's name. */
function nameOf(text) {
    const git = (0,git_url/* readPipGitUrl */.j_)(text);
    const egg = git?.egg ?? /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
    if (egg !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", egg);
    if (git !== undefined)
        return git.repository === undefined ? undefined : (0,package_name/* packageName */.oZ)("github", git.repository);
    const file = (0,artifact_url/* readArtifactUrl */.w)(text)?.name;
    if (file !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", file);
    const folder = /([A-Za-z0-9][A-Za-z0-9._-]*)[/\\]?(?:\[[^\]]*\])?$/.exec(text.replace(/[?#].*$/, ""))?.[1];
    return folder === undefined ? undefined : (0,package_name/* packageName */.oZ)("pypi", folder);
}
function withHashes(source, line, pin) {
    const found = [...line.value.matchAll(/(\s)--hash[= ]\s*[^\s]+/g)];
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || pin.value.kind !== "constraint")
        return pin;
    const start = line.start + first.index + 1;
    const end = line.start + last.index + last[0].length;
    const before = /[^\s\\]([\s\\]*)$/.exec(source.text.slice(line.start, start))?.[1] ?? " ";
    const hashes = { ...source.span(start, end), text: source.text.slice(start, end), separator: before };
    return { ...pin, value: { ...pin.value, hashes } };
}


/***/ }),

/***/ 90100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ splitTag)
/* harmony export */ });
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52813);
/* harmony import */ var _syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);


/** A tag that may carry its digest along, `v1.2.3@sha256:…`, in its parts; undefined where the text is no tag. */
function splitTag(text) {
    const together = (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(`x:${text.text}`);
    if (together?.tag === undefined)
        return undefined;
    return {
        tag: (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceTraced */ .Wb)(text, 0, together.tag.text.length),
        digest: together.digest && (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceTraced */ .Wb)(text, together.digest.start - 2),
    };
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ terraformEditor),
/* harmony export */   m: () => (/* binding */ referencePinOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41062);
/* harmony import */ var _syntax_github_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17564);
/* harmony import */ var _syntax_hcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3259);
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
/* harmony import */ var _syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _placed_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17411);






/**
 * Terraform and Packer: strings that are image references, git sources with a `?ref=`, and variables that hold
 * nothing but the version of a component (`coreason_runtime_version`).
 */
const terraformEditor = {
    kind: "terraform",
    matches: (path) => /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl"),
    readPins: (source) => {
        const { strings, heredocs } = (0,_syntax_hcl_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHcl */ .z)(source.text);
        const defaults = defaultsOf(strings);
        const references = strings.map((string) => referencePin(source, string, defaults));
        const charts = chartsOf(strings);
        const filled = (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .inFileOrder */ .w$)([
            ...references,
            ...heredocs.flatMap((heredoc) => heredocPins(source, heredoc)),
            ...strings.map((string) => chartVersionPin(source, string, charts)),
        ]);
        const taken = new Set(filled.map(_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH));
        // A default that fills an image's tag is that image's pin; the variable's name would only guess at it.
        const components = strings
            .map((string) => componentPin(source, string))
            .filter((pin) => pin !== undefined && !taken.has((0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(pin)));
        return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .inFileOrder */ .w$)([...filled, ...components]);
    },
};
/** The defaults of variables and the values of locals in this file, by the expressions that read them. */
function defaultsOf(strings) {
    const defaults = new Map();
    for (const { path, isWhole, template } of strings) {
        const text = fill(template, new Map());
        const [block, name, last] = path;
        if (!isWhole || name === undefined)
            continue;
        if (block === "variable" && last === "default" && path.length === 3)
            defaults.set(`var.${name}`, text);
        if (block === "locals" && path.length === 2)
            defaults.set(`local.${name}`, text);
    }
    return defaults;
}
function fill(template, defaults) {
    return (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTraced */ .SB)(template.map((part) => "expression" in part ? (defaults.get(part.expression) ?? (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untraced */ .r3)(_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownUnit */ .r8)) : part));
}
function referencePin(source, { path, template }, defaults) {
    return referencePinOf(source, path, fill(template, defaults));
}
/** The pin of a string that is an image reference, or the source of a module, with its variables filled in. */
function referencePinOf(source, path, text) {
    const git = (0,_syntax_github_url_js__WEBPACK_IMPORTED_MODULE_3__/* .readGithubUrl */ .N)(text.text);
    if (git !== undefined && path.at(-1) === "source")
        return modulePin(source, path, text);
    const reference = text.text.startsWith("docker://") ? (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceTraced */ .Wb)(text, "docker://".length) : text;
    const image = (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o_)(reference.text);
    return image !== undefined && (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isQualified */ .pA)(image.name) ? (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePin */ .Z4)(source, path, reference) : undefined;
}
function modulePin(source, path, text) {
    const { repository = "", ref } = (0,_syntax_github_url_js__WEBPACK_IMPORTED_MODULE_3__/* .readGithubUrl */ .N)(text.text) ?? {};
    if (ref !== undefined) {
        return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefPin */ .Bv)(source, path, { repository, ref: (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceTraced */ .Wb)(text, ref.start, ref.end) });
    }
    const at = (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(source, text);
    const name = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .packageName */ .oZ)("github", repository);
    // Elsewhere a source is a provider's address, which follows a version of its own.
    if (at === undefined || !["module", "terraform"].includes(path[0] ?? ""))
        return undefined;
    return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .pinOf */ .nZ)(source, { path, at, name }, { kind: "unpinned", source: "git", text: at.text, span: at.span });
}
/**
 * Scripts and cloud-init in heredocs: only images under a registry's own host, in lines that are no comments, because
 * the language of the text is not known.
 */
function heredocPins(source, { path, text }) {
    return [...text.text.matchAll(/^[ \t]*(?![ \t#]|\/\/).*$/gm)].flatMap((line) => [...line[0].matchAll(/(?<![^\s"'`=(,])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s"'`),;]+(?![^\s"'`),;])/g)].map((word) => {
        const start = line.index + word.index;
        return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePin */ .Z4)(source, path, (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceTraced */ .Wb)(text, start, start + word[0].length));
    }));
}
/** The charts of `helm_release` and its kin, by the block or object they stand in, each with the repository beside it. */
function chartsOf(strings) {
    const named = (key) => strings.filter(({ path, isWhole }) => isWhole && path.at(-1) === key);
    const textOf = ({ template }) => fill(template, new Map()).text;
    const repositories = new Map(named("repository").map((one) => [parentOf(one.path), textOf(one)]));
    return new Map(named("chart").map((one) => {
        const chart = textOf(one);
        const beside = repositories.get(parentOf(one.path));
        const folder = chart.slice(0, Math.max(chart.lastIndexOf("/"), 0));
        return [parentOf(one.path), { chart, repository: beside ?? folder }];
    }));
}
const parentOf = (path) => path.slice(0, -1).join("\n");
function chartVersionPin(source, { path, isWhole, template }, charts) {
    const { chart, repository } = charts.get(parentOf(path)) ?? {};
    if (!isWhole || chart === undefined || !/^(?:chart_)?version$/.test(path.at(-1) ?? ""))
        return undefined;
    // A chart in a folder has the version of the folder.
    if (/^[./]|\uFFFC/.test(chart))
        return undefined;
    const constraint = fill(template, new Map());
    return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .chartPin */ ["if"])(source, path, { chart: chart.slice(chart.lastIndexOf("/") + 1), repository, constraint });
}
function componentPin(source, { path, isWhole, template }) {
    const key = path.length === 3 && path[0] === "variable" && path[2] === "default" ? path[1] : path.at(-1);
    const name = /^(?<name>\w+?)_(?:image_)?(?:version|tag)$/.exec(key ?? "")?.groups?.["name"];
    const at = isWhole ? (0,_syntax_traced_text_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(source, fill(template, new Map())) : undefined;
    // `chart_version` speaks of whatever chart stands beside it, not of a component named so.
    if (name === undefined || name === "chart" || at === undefined || !fullVersion.test(at.text))
        return undefined;
    return (0,_placed_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .pinOf */ .nZ)(source, { path, at, name: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_5__/* .packageName */ .oZ)("component", name) }, { kind: "version", text: at.text, span: at.span });
}
/** Fewer numbers are a provider's or an engine's line, `15.4`, which no release of ours moves. */
const fullVersion = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;


/***/ }),

/***/ 80547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ planManifest),
  jB: () => (/* binding */ planPin),
  WI: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/manifests/mention.ts
var mention = __webpack_require__(43665);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/constraint/compare-spelled.ts
var compare_spelled = __webpack_require__(56647);
// EXTERNAL MODULE: ./packages/manifests/syntax/artifact-url.ts
var artifact_url = __webpack_require__(83801);
// EXTERNAL MODULE: ./packages/manifests/rewrite/tag-text.ts
var tag_text = __webpack_require__(59426);
;// CONCATENATED MODULE: ./packages/manifests/rewrite/artifact-url.ts




/**
 * Rewrites the URL or path of one built artifact: the version in its file name, and every folder that is that
 * version or its tag. Refused where part of the URL follows from the file's content.
 */
function rewriteArtifactUrl(text, options) {
    const { release, ecosystem, allowDowngrade = false, hashes } = options;
    const artifact = (0,artifact_url/* readArtifactUrl */.w)(text);
    if (artifact === undefined)
        return { kind: "refused", problem: noVersion(text) };
    const wanted = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(release.version) : (0,version_spelling/* formatSemver */.a)(release.version);
    const order = (0,compare_spelled/* compareSpelled */.f)(ecosystem, artifact.version, wanted) ?? (0,compare_spelled/* compareSpelled */.f)("pypi", artifact.version, wanted);
    if (order === undefined)
        return { kind: "refused", problem: noVersion(text) };
    if (order === 0)
        return { kind: "rewritten", text };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found: artifact.version };
    // The simple index stores files under a digest of their content.
    if (/\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\//.test(text))
        return { kind: "refused", problem: hashedPath(text) };
    const hash = /#(?:.*&)?(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/.exec(text);
    const known = hashes?.length === 1 ? hashes[0] : undefined;
    if (hash !== null && known === undefined)
        return { kind: "refused", problem: unknownHash(text) };
    const { start, end } = artifact.versionSpan;
    const folders = text
        .slice(0, artifact.nameStart)
        .split("/")
        .map((folder) => moveFolder(folder, artifact.version, release))
        .join("/");
    const inName = artifact.isTag ? tagOf(text.slice(start, end), release) : wanted;
    const tail = text
        .slice(end)
        .replace(/(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/, `sha256=${known ?? ""}`);
    return { kind: "rewritten", text: folders + text.slice(artifact.nameStart, start) + inName + tail };
}
function moveFolder(folder, version, release) {
    const tag = (0,tag_text/* readTagText */.C4)(folder);
    const isThis = tag !== undefined && (tag.version === version || (0,compare_spelled/* compareSpelled */.f)("pypi", tag.version, version) === 0);
    return isThis && tag.numbers.length >= 2 ? (0,tag_text/* tagLike */._A)(tag, release) : folder;
}
function tagOf(standing, release) {
    const tag = (0,tag_text/* readTagText */.C4)(standing);
    return tag === undefined ? release.tag : (0,tag_text/* tagLike */._A)(tag, release);
}
const noVersion = (text) => ({
    code: "artifact-version",
    expected: "a file name that carries a version",
    found: text,
    fix: "Pin the package by version instead of by file.",
});
const hashedPath = (text) => ({
    code: "artifact-hash-path",
    expected: "a URL that follows from the version",
    found: text,
    fix: "Replace the URL by the one the index lists for the new version, or pin the package by version.",
});
const unknownHash = (text) => ({
    code: "hash-unknown",
    expected: "the digest of the new file, to pin it",
    found: text,
    fix: "Replace the URL and its digest by hand, or pin the package by version.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/git-tag.ts

/**
 * Rewrites a git tag. Its prefix stays (`coreason-manifest-v1.2.3`). A floating tag (`v1`) stays floating under
 * `keep`; the other policies name the release's own tag, because only that one never moves.
 */
function rewriteGitTag(text, { release, policy, allowDowngrade = false }) {
    const { version } = release;
    const standing = (0,tag_text/* readTagText */.C4)(text);
    if (standing === undefined) {
        return text === release.tag ? { kind: "rewritten", text } : { kind: "finding", problem: movingTag(text) };
    }
    if ((0,tag_text/* isTagSame */.vZ)(standing, version))
        return { kind: "rewritten", text };
    if ((0,tag_text/* isTagNewer */.YL)(standing, version) && !allowDowngrade)
        return { kind: "newer", found: text };
    if (policy === "keep" && (0,tag_text/* isFloating */.vY)(standing.numbers, standing.version)) {
        if ((0,tag_text/* compareNumbers */.S$)(standing.numbers, version) === 0)
            return { kind: "kept", reason: `${text} is a moving tag` };
        const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
        return { kind: "rewritten", text: standing.prefix + numbers.join(".") };
    }
    return { kind: "rewritten", text: (0,tag_text/* tagLike */._A)(standing, release) };
}
const movingTag = (text) => ({
    code: "source-unpinned",
    expected: "a tag that names a version",
    found: `the tag "${text}"`,
    fix: "Pin the release's own tag here.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/commit.ts

/** Rewrites a pin by commit; refused while the release's commit is not known. */
function rewriteCommit(value, options) {
    const { release } = options;
    const { comment } = value;
    // A comment beside a commit states the version in full, whatever the policy says of floating tags.
    const stated = comment && rewriteGitTag(comment.text, { ...options, policy: "exact" });
    if (stated?.kind === "newer")
        return stated;
    if (release.commit === undefined) {
        // The comment says which release this commit is, so nothing has to move.
        if (stated?.kind === "rewritten" && stated.text === comment?.text)
            return { kind: "rewritten", replacements: [] };
        return { kind: "refused", problem: unknownCommit(value.text, release.tag) };
    }
    const replacements = [];
    // A short form of the right commit stays: it is as immutable as the long one.
    if (!release.commit.toLowerCase().startsWith(value.text.toLowerCase())) {
        replacements.push({ span: value.span, text: release.commit });
    }
    if (comment !== undefined && stated?.kind === "rewritten" && stated.text !== comment.text) {
        replacements.push({ span: comment.span, text: stated.text });
    }
    return { kind: "rewritten", replacements };
}
const unknownCommit = (found, tag) => ({
    code: "commit-unknown",
    expected: `the commit that ${tag} names, to pin it`,
    found: `a pin by commit ${found}, and no known commit for ${tag}`,
    fix: `Make the tag ${tag} known here: fetch the tags of its repository, then run this again.`,
});

// EXTERNAL MODULE: ./packages/release-model/constraint/admits.ts + 5 modules
var admits = __webpack_require__(52640);
;// CONCATENATED MODULE: ./packages/manifests/rewrite/constraint-problem.ts
/** The text is not of its syntax's grammar, or is filled in by a template. */
function cannotRead(text) {
    const [escape] = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|.)/.exec(text) ?? [];
    if (escape !== undefined) {
        return {
            code: "constraint-syntax",
            expected: "a version constraint without escapes",
            found: `the escape ${escape} in "${text}"`,
            fix: "Write the character itself in place of the escape.",
        };
    }
    return {
        code: "constraint-syntax",
        expected: "a version constraint",
        found: JSON.stringify(text),
        fix: "Write the constraint in the form its tool documents.",
    };
}
/** One clause of the constraint excludes the release. */
function excludes(clause, text, version) {
    return {
        code: "constraint-excludes",
        expected: `a constraint that admits ${version}`,
        found: clause === text ? `"${text}"` : `"${clause}" in "${text}"`,
        fix: "Change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
    };
}
/** An upper bound of the constraint excludes the release, and may be raised where its author agrees. */
function boundExcludes(clause, text, version) {
    return {
        ...excludes(clause, text, version),
        fix: "Allow this bound to be raised (--widen, or widen: true in the release graph), change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
    };
}
/** The constraint excludes this very version, and no policy overrules that. */
function exclusion(clause, text, version) {
    return {
        ...excludes(clause, text, version),
        fix: "Remove this exclusion by hand if it no longer holds, or release another version.",
    };
}
/** The range would hold the release, but tools install a pre-release only where a constraint names one. */
function needsPrerelease(text, version) {
    return {
        code: "constraint-prerelease",
        expected: `a constraint that names a pre-release, so that ${version} can be installed`,
        found: `"${text}"`,
        fix: "Choose the pin policy exact for pre-releases, or release a stable version.",
    };
}
/** `==2.1.0+cu118` names one build; the release has no such label. */
function wouldDropLocal(text) {
    return {
        code: "constraint-local",
        expected: "a version without a local label",
        found: `"${text}"`,
        fix: "Change this pin by hand: the label names a build of its own.",
    };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-range.ts
/** The alternatives of a range, each a list of comparators that all have to hold; nothing when the text is no range. */
function parseSemverRange(text, form) {
    const pieces = form.alternatives ? splitAt(text, "||") : [{ text, start: 0 }];
    const sets = pieces.map((piece) => parseSet(piece, form));
    return sets.every((set) => set !== undefined) ? sets : undefined;
}
/** Whether a comparator's version has an `x`, `X` or `*` in it. */
function hasWildcard(comparator) {
    return comparator.parts.some((part) => !isNumber(part));
}
/** The version a comparator names, missing components and wildcards as zero: `1.2.x` → `1.2.0`. */
function namedVersion(comparator) {
    const core = [0, 1, 2].map((index) => {
        const part = comparator.parts[index] ?? "";
        return isNumber(part) ? part : "0";
    });
    return comparator.prerelease === undefined ? core.join(".") : `${core.join(".")}-${comparator.prerelease}`;
}
/** Whether all three components are numbers. */
function isFull(comparator) {
    return comparator.parts.length === 3 && !hasWildcard(comparator);
}
/** Whether it is `*`, which every version satisfies. */
function namesNothing(comparator) {
    return !comparator.parts.some(isNumber);
}
/** Whether it bounds the range from above. */
function isUpper(comparator) {
    return comparator.isHyphenEnd || comparator.operator.startsWith("<");
}
/** Whether a component is a number rather than a wildcard. */
function isNumber(part) {
    return /^\d+$/.test(part);
}
const version = /[v=]?\s*(?<parts>(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2})(?:-(?<prerelease>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?/
    .source;
const operator = String.raw `(?<operator>\^|~>|~|>=|<=|>|<|=)?\s*`;
const comparatorPattern = new RegExp(`${operator}${version}`, "dy");
const hyphenPattern = /^\s*(\S+)\s+-\s+(\S+)\s*$/d;
function parseSet(piece, form) {
    const hyphen = form.alternatives ? hyphenPattern.exec(piece.text) : null;
    if (hyphen !== null)
        return hyphenEnds(piece, hyphen);
    switch (form.separator) {
        case "comma":
            return commaList(piece);
        case "space":
            return spaceList(piece);
        case "either":
            // Of the same length, so that every offset stays true.
            return spaceList({ ...piece, text: piece.text.replaceAll(",", " ") });
    }
}
function hyphenEnds(piece, match) {
    const [from, to] = [match.indices?.[1], match.indices?.[2]].map((range) => {
        const [start, end] = range ?? [0, 0];
        return wholeComparator({ text: piece.text.slice(start, end), start: piece.start + start });
    });
    if (from?.operator !== "" || to?.operator !== "")
        return undefined;
    return [from, { ...to, isHyphenEnd: true }];
}
function commaList(piece) {
    if (piece.text.trim() === "")
        return undefined;
    const found = splitAt(piece.text, ",").map(wholeComparator);
    return found.every((comparator) => comparator !== undefined) ? found : undefined;
}
function spaceList(piece) {
    const found = [];
    let position = skipSpace(piece.text, 0);
    while (position < piece.text.length) {
        const read = readComparator(piece, position);
        if (read === undefined || !/^(?:\s|$)/.test(piece.text.slice(read.end - piece.start)))
            return undefined;
        found.push(read);
        position = skipSpace(piece.text, read.end - piece.start);
    }
    return found;
}
function wholeComparator(piece) {
    const read = readComparator(piece, skipSpace(piece.text, 0));
    if (read === undefined)
        return undefined;
    return piece.text.slice(read.end - piece.start).trim() === "" ? read : undefined;
}
function readComparator(piece, position) {
    comparatorPattern.lastIndex = position;
    const match = comparatorPattern.exec(piece.text);
    const start = match?.indices?.groups?.["parts"]?.[0];
    if (match === null || start === undefined)
        return undefined;
    const parts = (match.groups?.["parts"] ?? "").split(".");
    return {
        operator: knownOperator(match.groups?.["operator"] ?? ""),
        parts,
        prerelease: match.groups?.["prerelease"],
        from: piece.start + match.index,
        start: piece.start + start,
        end: piece.start + match.index + match[0].length,
        isHyphenEnd: false,
    };
}
function knownOperator(text) {
    const known = ["=", "^", "~", "~>", ">=", ">", "<=", "<"];
    return known.find((candidate) => candidate === text) ?? "";
}
function skipSpace(text, position) {
    return position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
}
function splitAt(text, separator) {
    let start = 0;
    return text.split(separator).map((part) => {
        const piece = { text: part, start };
        start += part.length + separator.length;
        return piece;
    });
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-respell.ts


/**
 * The version in the precision that stands: `1.2` → `1.3`, `1.2.x` → `1.3.x`. A pre-release takes all
 * components; undefined where a wildcard stands, which can name none.
 */
function respell(comparator, version) {
    if (version.prerelease !== undefined)
        return hasWildcard(comparator) ? undefined : (0,version_spelling/* formatSemver */.a)(version);
    if (isFull(comparator))
        return (0,version_spelling/* formatSemver */.a)(version);
    const numbers = [version.major, version.minor, version.patch];
    return comparator.parts.map((part, index) => (isNumber(part) ? String(numbers[index]) : part)).join(".");
}
/** The same, but with all components where fewer would name a lower version: `1.2` → `1.3.4`. */
function respellLossless(comparator, version) {
    const rest = [version.major, version.minor, version.patch].slice(comparator.parts.length);
    if (hasWildcard(comparator) || rest.every((number) => number === 0))
        return respell(comparator, version);
    return (0,version_spelling/* formatSemver */.a)(version);
}
/** The lowest upper bound of the same form that lets the version in: `<2.0.0` → `<3.0.0`, `<1.5` → `<1.7`. */
function widenUpper(comparator, version) {
    if (comparator.operator !== "<")
        return respell(comparator, version);
    const last = comparator.parts.findLastIndex((part) => isNumber(part) && Number(part) > 0);
    const raised = Math.max(last, 0);
    const numbers = [version.major, version.minor, version.patch].map((number, index) => {
        if (index === raised)
            return number + 1;
        return index < raised ? number : 0;
    });
    const core = comparator.parts
        .map((part, index) => (isNumber(part) ? String(numbers[index]) : part))
        .join(".");
    // `<2.0.0-0` keeps the pre-releases of 2.0.0 out, and so shall its successor.
    return comparator.prerelease === "0" ? `${core}-0` : core;
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-minimum.ts



/**
 * One alternative of a range with its lower bound at the version and its upper bounds as they stand, those in `barring`
 * raised. Undefined where a version cannot be spelled in the place of a bound.
 */
function spellMinimum(range, comparators, barring) {
    const { text, options } = range;
    const lowers = comparators.filter((comparator) => !isUpper(comparator));
    const standing = lowers.find(({ operator }) => operator === ">=") ?? lowers[0];
    const parts = comparators.flatMap((comparator) => {
        if (comparator === standing)
            return [spellLower(range, comparator, comparators)];
        if (!isUpper(comparator))
            return [];
        const operator = text.slice(comparator.from, comparator.start);
        const version = barring.includes(comparator)
            ? widenUpper(comparator, options.version)
            : text.slice(comparator.start, comparator.end);
        return [version === undefined ? undefined : operator + version];
    });
    if (standing === undefined)
        parts.unshift(`>=${(0,version_spelling/* formatSemver */.a)(options.version)}`);
    return parts.every((part) => part !== undefined) ? parts.join(separatorOf(range, comparators)) : undefined;
}
function spellLower({ text, options, dialect }, standing, comparators) {
    const { version } = options;
    // `1.2 - 3` says at least 1.2 without an operator.
    if (comparators.some(({ isHyphenEnd }) => isHyphenEnd))
        return (0,version_spelling/* formatSemver */.a)(version);
    if (standing.operator !== ">=")
        return `>=${(0,version_spelling/* formatSemver */.a)(version)}`;
    const spelled = respellLossless(standing, version);
    // `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
    const opens = dialect.syntax === "helm" && standing.prerelease === "0" && version.prerelease === undefined;
    return spelled && `${text.slice(standing.from, standing.start)}${spelled}${opens ? "-0" : ""}`;
}
function separatorOf({ text, dialect }, comparators) {
    const [first, second] = comparators;
    if (first !== undefined && second !== undefined)
        return text.slice(first.end, second.from);
    return dialect.form.separator === "space" ? " " : ", ";
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-rewrite.ts






/**
 * Rewrites a SemVer range by its policy. `keep` moves a single comparator in the precision it has, and leaves
 * a range that admits the version. `minimum` states the lower bound and leaves upper bounds that admit the version.
 * `exact` and `compatible` state what the whole constraint shall be, so they replace it, upper bounds and alternatives
 * included.
 */
function rewriteSemver(text, options, dialect) {
    const sets = parseSemverRange(text, dialect.form);
    if (sets === undefined || admitsText({ text, options, dialect }) === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    const range = { text, sets, options, dialect };
    if (sets.flat().every(namesNothing))
        return rewriteAny(range);
    const newer = newerBound(range);
    if (newer !== undefined && options.allowDowngrade !== true)
        return { kind: "newer", found: text.slice(newer.start, newer.end) };
    return options.policy === "keep" ? keepOperators(range) : replaceWhole(range, options.policy);
}
function rewriteAny(range) {
    const { policy } = range.options;
    if (policy === "keep")
        return { kind: "kept", reason: "it names no version" };
    return { kind: "rewritten", text: spell(range, policy) };
}
function keepOperators(range) {
    const { text, sets, options } = range;
    const only = onlyComparator(range);
    if (only !== undefined && !isBound(only)) {
        const respelled = only.operator === ">=" ? respellLossless : respell;
        return finished(range, replaceAll(text, [only], (standing) => respelled(standing, options.version)));
    }
    if (admitsText(range) === true)
        return keptBecauseAdmitted(range);
    if (sets.length > 1)
        return excluded(range, text);
    const uppers = sets.flat().filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
    const [first] = uppers;
    if (first !== undefined && options.widen !== true)
        return excluded(range, first);
    const lowers = sets
        .flat()
        .filter((comparator) => !isUpper(comparator) && isAbove(comparator, options.version));
    return finished(range, replaceAll(text, [...uppers, ...lowers], (standing) => (isUpper(standing) ? widenUpper : respell)(standing, options.version)));
}
function replaceWhole(range, policy) {
    const { text, options, dialect } = range;
    if (policy === "minimum" && range.sets.flat().some(isUpper))
        return raiseMinimum(range);
    const only = onlyComparator(range);
    if (only === undefined || hasWildcard(only) || !dialect.operators[policy].includes(only.operator))
        return { kind: "rewritten", text: spell(range, policy) };
    if (policy === "exact" && !isFull(only))
        return { kind: "rewritten", text: spell(range, policy) };
    return finished(range, replaceAll(text, [only], (standing) => respellLossless(standing, options.version)));
}
/** Of alternatives the one that admits the version is the line to stay on, with its upper bounds. */
function raiseMinimum(range) {
    const { options } = range;
    const set = range.sets.findLast((one) => !one.some((comparator) => isBarred(range, comparator)));
    const comparators = set ?? range.sets.at(-1) ?? [];
    const barring = comparators.filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
    const [first] = barring;
    if (first !== undefined && options.widen !== true)
        return excluded(range, first);
    return finished(range, spellMinimum(range, comparators, barring));
}
function isBarred(range, comparator) {
    return isUpper(comparator) ? isExcluding(range, comparator) : isAbove(comparator, range.options.version);
}
/** Nothing is written that the tool would not accept for the version. */
function finished(range, text) {
    const wanted = (0,version_spelling/* formatSemver */.a)(range.options.version);
    if (text === undefined)
        return { kind: "refused", problem: needsPrerelease(range.text, wanted) };
    if (admitsText({ ...range, text }) !== true)
        return excluded(range, range.text);
    return text === range.text ? keptBecauseAdmitted(range) : { kind: "rewritten", text };
}
/** A pin that says exactly this version is current, which `rewritten` to the same text means. */
function keptBecauseAdmitted(range) {
    const wanted = (0,version_spelling/* formatSemver */.a)(range.options.version);
    const only = onlyComparator(range);
    if (only !== undefined && isFull(only) && namedVersion(only) === wanted)
        return { kind: "rewritten", text: range.text };
    return { kind: "kept", reason: `it admits ${wanted}` };
}
function excluded(range, clause) {
    const { version } = range.options;
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const isOrderFine = version.prerelease !== undefined && admitsText(range, true) === true;
    return {
        kind: "refused",
        problem: isOrderFine ? needsPrerelease(range.text, wanted) : problemOf(range.text, clause, wanted),
    };
}
function problemOf(text, clause, wanted) {
    if (typeof clause === "string")
        return excludes(clause, text, wanted);
    return boundExcludes(written(text, clause), text, wanted);
}
/**
 * The lower bound that lies above the version, so that moving the pin would be a downgrade: with `keep` only
 * where every alternative has one, since each of them is a line of its own that may be followed.
 */
function newerBound(range) {
    const { version, policy } = range.options;
    const above = range.sets.map((set) => set.find((comparator) => !isUpper(comparator) && !namesNothing(comparator) && isAbove(comparator, version)));
    if (policy === "keep" && !above.every((comparator) => comparator !== undefined))
        return undefined;
    return above.find((comparator) => comparator !== undefined);
}
function replaceAll(text, comparators, respelled) {
    let result = text;
    for (const comparator of comparators.toSorted((left, right) => right.start - left.start)) {
        const version = respelled(comparator);
        if (version === undefined)
            return undefined;
        result = result.slice(0, comparator.start) + version + result.slice(comparator.end);
    }
    return result;
}
function spell({ dialect, options }, policy) {
    return `${dialect.operators[policy][0]}${(0,version_spelling/* formatSemver */.a)(options.version)}`;
}
/** Undefined when the text is no constraint of the dialect. */
function admitsText(range, prereleases = false) {
    const { text, dialect, options } = range;
    try {
        return (0,admits/* admits */.t)({ syntax: dialect.syntax, text }, options.version, prereleases ? { prereleases } : {});
    }
    catch {
        return undefined;
    }
}
function onlyComparator({ sets }) {
    return sets.length === 1 && sets[0]?.length === 1 ? sets[0][0] : undefined;
}
function isExcluding(range, upper) {
    const operator = upper.isHyphenEnd ? "<=" : upper.operator;
    return admitsText({ ...range, text: operator + range.text.slice(upper.start, upper.end) }, true) === false;
}
function isAbove(comparator, version) {
    const order = (0,compare_spelled/* compareSpelled */.f)("npm", namedVersion(comparator), (0,version_spelling/* formatSemver */.a)(version)) ?? 0;
    return comparator.operator === ">" ? order >= 0 : order > 0;
}
const written = (text, { operator, start, end }) => operator + text.slice(start, end);
const isBound = (comparator) => isUpper(comparator) || comparator.operator === ">";

;// CONCATENATED MODULE: ./packages/manifests/rewrite/cargo.ts

/**
 * Rewrites a requirement of a Cargo.toml, where a bare version is a caret and `=` is exact.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const rewriteConstraint = (text, options) => {
    return rewriteSemver(text, options, cargo);
};
const cargo = {
    syntax: "cargo",
    form: { separator: "comma", alternatives: false },
    operators: { exact: ["="], compatible: ["", "^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/hashes.ts
/** The `--hash` options for other files, one behind the other as the standing ones are. */
function rewriteHashes(standing, digests) {
    const [, between] = /--hash[= ]\s*[^\s\\]+([\s\\]+)--hash/.exec(standing.text) ?? [];
    const options = [...new Set(digests)].toSorted().map((digest) => `--hash=sha256:${digest}`);
    return { span: standing, text: options.join(between ?? standing.separator) };
}
/** Whether every standing hash is one of `digests`: then they are of this release's files. */
function areHashesOf(standing, digests) {
    const found = [...standing.text.matchAll(/--hash[= ]sha256:([0-9a-fA-F]+)/g)].map(([, digest]) => digest ?? "");
    return found.length > 0 && found.every((digest) => digests.includes(digest.toLowerCase()));
}
/** A hash of the old file beside the new version would fail every installation. */
function unknownHashes(version) {
    return {
        code: "hash-unknown",
        expected: `the hashes of the files of ${version}, to pin them`,
        found: "a requirement with hashes, and none known for the new version",
        fix: "Regenerate the file with the tool that made it (uv pip compile --generate-hashes, pip-compile --generate-hashes).",
    };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/helm.ts

/**
 * Rewrites the version of a chart dependency or a `targetRevision`, which Helm and Argo CD read with Masterminds/semver,
 * where comparators are parted by commas or spaces and a bare version is exact.
 * https://github.com/Masterminds/semver#checking-version-constraints
 */
const helm_rewriteConstraint = (text, options) => {
    const rewrite = rewriteSemver(text, options, helm);
    if (rewrite.kind !== "rewritten" || options.version.prerelease !== undefined)
        return rewrite;
    if (!opensPrereleases.test(text) || options.policy === "exact")
        return rewrite;
    return { kind: "rewritten", text: withPrereleases(rewrite.text) };
};
// `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
const opensPrereleases = /^[^,|]*\d-0\s*$/;
const withPrereleases = (text) => text.replace(/(\d+\.\d+\.\d+)(\s*)$/, "$1-0$2");
const helm = {
    syntax: "helm",
    form: { separator: "either", alternatives: true },
    operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/npm.ts

/**
 * Rewrites a range of a package.json. A dist-tag (`latest`, `next`) follows the registry on purpose and is kept
 * under every policy. https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
const npm_rewriteConstraint = (text, options) => {
    if (distTag.test(text.trim()))
        return { kind: "kept", reason: `it follows the dist-tag ${text.trim()}` };
    return rewriteSemver(text, options, npm);
};
// npm refuses a dist-tag that can be read as a range, so `v1` and `x` are none.
const distTag = /^(?!(?:v\d|[xX]$))[A-Za-z][A-Za-z0-9._-]*$/;
const npm = {
    syntax: "npm",
    form: { separator: "space", alternatives: true },
    operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause.ts

const pep440Grammar = {
    clause: /(===|==|~=|!=|<=|>=|<|>)(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
    separator: /\s*(?:,\s*)*/y,
};
/** https://python-poetry.org/docs/dependency-specification/#version-constraints */
const poetryGrammar = {
    clause: /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
    separator: /\s*(?:,\s*)*/y,
};
/** The clauses of a constraint, in order; undefined when the text is not of the grammar. Outer parentheses are passed over. */
function readClauses(text, grammar) {
    const outer = /^(\s*\(?\s*)([^]*?)(\s*,?\s*\)?\s*)$/.exec(text);
    const open = outer?.[1] ?? "";
    const end = text.length - (outer?.[3] ?? "").length;
    if (open.includes("(") !== text.slice(end).includes(")"))
        return undefined;
    const clauses = [];
    let position = open.length;
    while (position < end) {
        const match = matchAt(grammar.clause, text, position);
        if (match === undefined)
            return undefined;
        const [whole, operator = "", gap = "", version = ""] = match;
        if (!isOperand(version))
            return undefined;
        clauses.push({ operator, gap, version, start: position, end: position + whole.length });
        position += whole.length;
        const separator = matchAt(grammar.separator, text, position)?.[0] ?? "";
        if (separator === "" && position < end)
            return undefined;
        position += separator.length;
    }
    return clauses;
}
/** The version a clause compares with, without `v` and without `.*`. */
function operandOf(clause) {
    return clause.version.replace(/^[vV]/, "").replace(/(?:\.[*xX])+$/, "");
}
/** Whether the clause is a prefix match: `==1.2.*`, or Poetry's bare `1.*`. */
function isWildcard(clause) {
    return /(?:^|\.)\*$/.test(clause.version);
}
/** The numbers of a PEP 440 version: `[1, 2]` of `1.2rc1`. */
function releaseOf(version) {
    return (0,pep440.explain)(version)?.release ?? [];
}
function isOperand(version) {
    return version === "*" || (0,pep440.explain)(version.replace(/(?:\.\*)+$/, "")) !== null;
}
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause-version.ts



/**
 * The clause's version moved to `version`. Precision stays where it carries meaning (`~=1.2`, `==1.2.*`, `~1`)
 * and where nothing is lost by it (`>=1.2` to `>=1.3` for 1.3.0); an exact clause always spells the whole version.
 */
function moveVersion(clause, version) {
    const prefix = /^[vV]/.exec(clause.version)?.[0] ?? "";
    const length = releaseOf(operandOf(clause)).length;
    if (isWildcard(clause))
        return `${prefix}${numbersOf(version, length).join(".")}.*`;
    if (clause.operator === "~=" || (clause.operator === "~" && length === 1)) {
        return `${prefix}${numbersOf(version, length).join(".")}${prereleaseWithin(version, length)}`;
    }
    const isExact = clause.operator === "" || /^=+$/.test(clause.operator);
    if (isExact && (0,pep440.compare)(operandOf(clause), (0,version_spelling/* formatPep440 */.J)(version)) === 0)
        return clause.version;
    if (isExact || version.prerelease !== undefined)
        return `${prefix}${(0,version_spelling/* formatPep440 */.J)(version)}`;
    return `${prefix}${withoutLoss(version, length)}`;
}
/** The lowest upper bound of the same precision that lets `version` in: `<2` becomes `<3` for 2.1.0. */
function clause_version_widenUpper(clause, version) {
    if (clause.operator === "<=")
        return (0,version_spelling/* formatPep440 */.J)(version);
    const numbers = [...releaseOf(operandOf(clause))];
    const significant = Math.max(1, numbers.findLastIndex((number) => number !== 0) + 1);
    const raised = numbersOf(version, significant);
    raised[significant - 1] = (raised[significant - 1] ?? 0) + 1;
    return numbers.map((_, index) => raised[index] ?? 0).join(".");
}
function numbersOf({ major, minor, patch }, length) {
    return Array.from({ length }, (_, index) => [major, minor, patch][index] ?? 0);
}
/** `~=1.3` lies above 1.3.0rc2, `~=1.3rc2` does not; beside 1.3.1rc2 nothing is needed. */
function prereleaseWithin(version, length) {
    if (version.prerelease === undefined || numbersBeyond(version, length).some((number) => number !== 0))
        return "";
    return /[a-z]+\d+$/.exec((0,version_spelling/* formatPep440 */.J)(version))?.[0] ?? "";
}
function numbersBeyond({ major, minor, patch }, length) {
    return [major, minor, patch].slice(length);
}
function withoutLoss(version, length) {
    const isLossless = length > 0 && numbersBeyond(version, length).every((number) => number === 0);
    return numbersOf(version, isLossless ? Math.min(3, length) : 3).join(".");
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause-rewrite.ts





/**
 * Rewrites a list of clauses that all have to hold.
 *
 * `keep` moves a single bound and leaves a range that admits the version, since an upper bound is a promise its
 * author made. `minimum` states the lower bound and leaves upper bounds under the same rule. `exact` and `compatible`
 * state the whole constraint, so they replace it, upper bounds included. `!=` exclusions always survive, because each
 * stands for a known bad release whatever the policy.
 */
function rewriteClauses(text, clauses, options) {
    const { version, policy, allowDowngrade = false, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const named = clauses.filter((clause) => clause.version !== "*");
    if (named.length === 0)
        return rewriteBare(text, clauses[0], options);
    const newer = named.find((clause) => isNewer(clause, wanted));
    if (newer !== undefined && !allowDowngrade)
        return { kind: "newer", found: newer.version };
    const excluded = named.find((clause) => clause.operator === "!=" && !lets(clause, version, dialect));
    if (excluded !== undefined)
        return { kind: "refused", problem: exclusion(sliceOf(text, excluded), text, wanted) };
    const local = named.find((clause) => clause.version.includes("+"));
    if (local !== undefined)
        return { kind: "refused", problem: wouldDropLocal(text) };
    return policy === "keep"
        ? clause_rewrite_keepOperators(text, named, options)
        : clause_rewrite_replaceWhole(text, named, { ...options, policy });
}
function rewriteBare(text, star, { policy, version, dialect }) {
    if (policy === "keep")
        return { kind: "kept", reason: "it names no version" };
    const clause = `${dialect.operators[policy]}${(0,version_spelling/* formatPep440 */.J)(version)}`;
    return { kind: "rewritten", text: star === undefined ? text + clause : replace(text, star, clause) };
}
function clause_rewrite_keepOperators(text, clauses, options) {
    const { version, widen = false, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const bounds = clauses.filter((clause) => clause.operator !== "!=");
    const isSingle = bounds.length === 1;
    let result = text;
    for (const clause of bounds.toReversed()) {
        const isAdmitted = lets(clause, version, dialect);
        if (isAdmitted && !(isSingle && movable.has(clause.operator)))
            continue;
        if (movable.has(clause.operator)) {
            result = replace(result, clause, clause.operator + clause.gap + moveVersion(clause, version));
        }
        else if (clause_rewrite_isUpper(clause) && widen) {
            result = replace(result, clause, clause.operator + clause.gap + clause_version_widenUpper(clause, version));
        }
        else {
            const problem = clause_rewrite_isUpper(clause) ? boundExcludes : excludes;
            return { kind: "refused", problem: problem(sliceOf(text, clause), text, wanted) };
        }
    }
    if (result === text)
        return keptOrCurrent(text, bounds, options);
    return { kind: "rewritten", text: withPrerelease(result, version) };
}
function keptOrCurrent(text, bounds, { version }) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (version.prerelease !== undefined && !namesPrerelease(text)) {
        return { kind: "refused", problem: needsPrerelease(text, wanted) };
    }
    const [only] = bounds;
    const isCurrent = bounds.length === 1 && only !== undefined && !isWildcard(only) && isSame(only, wanted);
    return isCurrent ? { kind: "rewritten", text } : { kind: "kept", reason: `it admits ${wanted}` };
}
function clause_rewrite_replaceWhole(text, clauses, options) {
    const { version, policy, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const [first] = clauses;
    const last = clauses.at(-1);
    if (first === undefined || last === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    const uppers = policy === "minimum" ? clauses.filter(clause_rewrite_isUpper) : [];
    const inTheWay = uppers.filter((clause) => !lets(clause, version, dialect));
    const [upper] = inTheWay;
    if (upper !== undefined && options.widen !== true)
        return { kind: "refused", problem: boundExcludes(sliceOf(text, upper), text, wanted) };
    const isStaying = (clause) => clause.operator === "!=" || uppers.includes(clause);
    const standing = clauses.find((clause) => familyOf(clause) === policy);
    const replaced = standing ?? clauses.find((clause) => !isStaying(clause));
    const stated = standing === undefined
        ? dialect.operators[policy] + first.gap + wanted
        : standing.operator + standing.gap + moveVersion(standing, version);
    const parts = clauses.flatMap((clause) => {
        if (clause === replaced)
            return clause === standing && isSame(clause, wanted) ? [sliceOf(text, clause)] : [stated];
        if (!isStaying(clause))
            return [];
        return inTheWay.includes(clause)
            ? [clause.operator + clause.gap + clause_version_widenUpper(clause, version)]
            : [sliceOf(text, clause)];
    });
    if (replaced === undefined)
        parts.unshift(stated);
    const separator = clauses[1] === undefined ? "," : text.slice(first.end, clauses[1].start);
    const written = text.slice(0, first.start) + parts.join(separator) + text.slice(last.end);
    if (parts.length === clauses.length && parts.every((part, index) => part === partAt(text, clauses[index])))
        return { kind: "rewritten", text };
    return { kind: "rewritten", text: withPrerelease(written, version) };
}
const partAt = (text, clause) => clause && sliceOf(text, clause);
/** `~=1.3` and `==1.3.*` let no pre-release in unless another clause names one. */
function withPrerelease(text, version) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (version.prerelease === undefined || namesPrerelease(text))
        return text;
    return text.replace(/\s*\)?\s*$/, (tail) => `,>=${wanted}${tail}`);
}
const namesPrerelease = (text) => /\d[-._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)\d*/i.test(text);
const movable = new Set(["", "=", "==", "===", "~=", "^", "~", ">="]);
const clause_rewrite_isUpper = (clause) => clause.operator === "<" || clause.operator === "<=";
function familyOf(clause) {
    if (isWildcard(clause))
        return undefined;
    if (clause.operator === "" || /^=+$/.test(clause.operator))
        return "exact";
    if (clause.operator === ">=")
        return "minimum";
    return /^(?:~=|\^|~)$/.test(clause.operator) ? "compatible" : undefined;
}
function isNewer(clause, wanted) {
    if (clause.operator === ">")
        return (0,pep440.compare)(operandOf(clause), wanted) >= 0;
    return movable.has(clause.operator) && (0,pep440.compare)(operandOf(clause), wanted) > 0;
}
const isSame = (clause, wanted) => (0,pep440.compare)(operandOf(clause), wanted) === 0;
const lets = (clause, version, { syntax }) => (0,admits/* admits */.t)({ syntax, text: clause.operator + clause.version }, version, { prereleases: true });
const sliceOf = (text, clause) => text.slice(clause.start, clause.end);
const replace = (text, clause, by) => text.slice(0, clause.start) + by + text.slice(clause.end);

;// CONCATENATED MODULE: ./packages/manifests/rewrite/pep440.ts



const dialect = { syntax: "pep440", operators: { exact: "==", compatible: "~=", minimum: ">=" } };
/**
 * Rewrites a PEP 440 specifier set, possibly empty or in parentheses: `>= 1.2.3`, `(==1.2.3)`, `~=1.2,!=1.2.5`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
const pep440_rewriteConstraint = (text, options) => {
    // Not PEP 440, but pixi and hand-written files have it, and every tool reads it as "any".
    const isAny = text.trim() === "*";
    const clauses = isAny
        ? [{ operator: "", gap: "", version: "*", start: text.indexOf("*"), end: text.indexOf("*") + 1 }]
        : readClauses(text, pep440Grammar);
    if (clauses === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    return rewriteClauses(text, clauses, { ...options, dialect });
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/poetry.ts




const poetry_dialect = { syntax: "poetry", operators: { exact: "==", compatible: "^", minimum: ">=" } };
/**
 * Rewrites a Poetry constraint: `^0.7.0`, `~1.2`, `1.2.*`, `>=1,<2`, a bare version, `*`, unions with `||`.
 * https://python-poetry.org/docs/dependency-specification/
 */
const poetry_rewriteConstraint = (text, options) => {
    if (text.includes("|"))
        return rewriteUnion(text, options);
    const clauses = readClauses(text, poetryGrammar);
    if (clauses === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    return rewriteClauses(text, clauses, { ...options, dialect: poetry_dialect });
};
/**
 * Which alternative should move is for a person to say; only the policies that state a constraint of their own go on.
 * `minimum` does so in the alternative that admits the version, whose upper bounds stay.
 */
function rewriteUnion(text, options) {
    const { version, policy } = options;
    const alternatives = [];
    for (const alternative of text.split(/\|\|?/)) {
        const clauses = readClauses(alternative, poetryGrammar);
        if (clauses === undefined || clauses.length === 0)
            return { kind: "refused", problem: cannotRead(text) };
        alternatives.push({ text: alternative.trim(), clauses });
    }
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const isAdmitted = (0,admits/* admits */.t)({ syntax: "poetry", text }, version, { prereleases: true });
    if (policy === "keep" && isAdmitted)
        return { kind: "kept", reason: `it admits ${wanted}` };
    const all = alternatives.flatMap(({ clauses }) => clauses);
    const moved = rewriteClauses(text, all, { ...options, widen: true, dialect: poetry_dialect });
    if (moved.kind === "newer")
        return moved;
    if (policy === "keep")
        return { kind: "refused", problem: excludes(text, text, wanted) };
    if (policy === "minimum" && all.some(({ operator }) => operator.startsWith("<"))) {
        const line = alternatives.findLast(({ text: one }) => (0,admits/* admits */.t)({ syntax: "poetry", text: one }, version, { prereleases: true })) ?? alternatives.at(-1);
        if (line !== undefined)
            return poetry_rewriteConstraint(line.text, options);
    }
    return rewriteClauses("", [], { ...options, dialect: poetry_dialect });
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/constraint.ts







const bySyntax = {
    pep440: pep440_rewriteConstraint,
    poetry: poetry_rewriteConstraint,
    npm: npm_rewriteConstraint,
    cargo: rewriteConstraint,
    helm: helm_rewriteConstraint,
};
/** Rewrites a constraint by its own syntax, and the hashes that stand behind it. */
function rewriteConstraintPin(value, options) {
    const { release, hashes } = options;
    const rewrite = bySyntax[value.syntax](value.text, { ...options, version: release.version });
    if (rewrite.kind !== "rewritten")
        return rewrite;
    const replacements = [];
    if (rewrite.text !== value.text)
        replacements.push({ span: value.span, text: rewrite.text });
    if (value.hashes === undefined)
        return { kind: "rewritten", replacements };
    if (hashes === undefined || hashes.length === 0) {
        return replacements.length === 0
            ? { kind: "rewritten", replacements }
            : { kind: "refused", problem: unknownHashes((0,version_spelling/* formatPep440 */.J)(release.version)) };
    }
    if (!areHashesOf(value.hashes, hashes))
        replacements.push(rewriteHashes(value.hashes, hashes));
    return { kind: "rewritten", replacements };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/image.ts


/**
 * Rewrites an image reference's tag and digest together. A tag keeps its `v` or its lack of one. A tag of one or two
 * numbers (`1.4`) is moved by its publisher: it follows to the release's line, and stays where it is on that line, unless
 * the policy is `exact`. A digest always names what the release published under this name.
 */
function rewriteImage(value, options) {
    const { tag, digest } = value;
    const moved = tag === undefined ? undefined : rewriteTag(tag.text, options);
    // Beside a digest a moving tag moves nothing any more: the digest has to.
    const isLine = moved?.kind === "kept" && moved.isLine === true && digest !== undefined;
    if (moved !== undefined && moved.kind !== "rewritten" && !isLine)
        return moved;
    const replacements = [];
    if (tag !== undefined && moved?.kind === "rewritten" && moved.text !== tag.text) {
        replacements.push({ span: tag.span, text: moved.text });
    }
    if (digest === undefined)
        return { kind: "rewritten", replacements };
    const wanted = digestOf(options);
    if (wanted === undefined) {
        // The tag says which release this is, so nothing has to move.
        const isCurrent = moved?.kind === "rewritten" && replacements.length === 0;
        return isCurrent
            ? { kind: "rewritten", replacements }
            : { kind: "refused", problem: unknownDigest(digest.text, options) };
    }
    const spelled = digest.text.includes(":") ? wanted : wanted.replace(/^.*:/, "");
    if (spelled !== digest.text)
        replacements.push({ span: digest.span, text: spelled });
    return { kind: "rewritten", replacements };
}
function rewriteTag(text, { release, policy, allowDowngrade = false }) {
    const { version } = release;
    const standing = (0,tag_text/* readTagText */.C4)(text);
    if (standing === undefined)
        return { kind: "kept", reason: `the tag ${text} names no version` };
    if (!isOwnSpelling(standing))
        return { kind: "refused", problem: variantTag(text, version) };
    if ((0,tag_text/* isTagSame */.vZ)(standing, version))
        return { kind: "rewritten", text };
    if ((0,tag_text/* isTagNewer */.YL)(standing, version) && !allowDowngrade)
        return { kind: "newer", found: text };
    // Published tags of fewer than three numbers have no `v`: docs/design.md, Versions.
    if ((0,tag_text/* isFloating */.vY)(standing.numbers, standing.version) && standing.prefix === "" && policy !== "exact") {
        return rewriteMovingTag(standing, version);
    }
    return { kind: "rewritten", text: standing.prefix + (0,version_spelling/* formatSemver */.a)(version) };
}
function rewriteMovingTag(standing, version) {
    if (version.prerelease !== undefined) {
        return { kind: "kept", reason: `the tag ${standing.version} follows stable releases only` };
    }
    if ((0,tag_text/* compareNumbers */.S$)(standing.numbers, version) === 0) {
        return { kind: "kept", reason: `the tag ${standing.version} is moved by its publisher`, isLine: true };
    }
    const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
    return { kind: "rewritten", text: numbers.join(".") };
}
/** Whether the tag is a version and nothing else: `1.2.3-alpine` is another build than `1.2.3`. */
function isOwnSpelling({ prefix, version }) {
    return /^v?$/.test(prefix) && /^\d+(?:\.\d+){0,2}(?:[-.]?(?:alpha|beta|rc|a|b)[-.]?\d+)?$/.test(version);
}
function digestOf({ release, imageName }) {
    const { name } = (0,package_name/* packageName */.oZ)("image", imageName);
    const entries = Object.entries(release.digests ?? {});
    return entries.find(([known]) => (0,package_name/* packageName */.oZ)("image", known).name === name)?.[1];
}
const unknownDigest = (found, { release, imageName }) => ({
    code: "digest-unknown",
    expected: `the digest of ${imageName} at ${(0,version_spelling/* formatSemver */.a)(release.version)}, to pin it`,
    found: `a pin by digest ${found}, and no known digest of this release`,
    fix: `Ask the registry for the digest of ${imageName} at this version and state it, or pin this image by tag alone.`,
});
const variantTag = (text, version) => ({
    code: "image-tag-variant",
    expected: `a tag such as ${(0,version_spelling/* formatSemver */.a)(version)} or v${(0,version_spelling/* formatSemver */.a)(version)}`,
    found: `the tag "${text}", which names a build of its own`,
    fix: "Change this tag by hand: whether the release has such a build is not known.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/unpinned.ts

/** A source that follows no version is for a person to look at; a workspace member is where it should be. */
function describeUnpinned({ source, text }, name) {
    if (source === "workspace")
        return { kind: "kept", reason: "it is a member of this workspace" };
    const { code, what } = sources[source];
    return {
        kind: "finding",
        problem: {
            code,
            expected: `a version or a tag of ${(0,package_name/* packageKey */.MO)(name)}`,
            found: `${what} ${text}`.trimEnd(),
            fix: "Pin a released version here, or remove this source.",
        },
    };
}
const sources = {
    path: { code: "source-path", what: "the local path" },
    branch: { code: "source-branch", what: "the branch" },
    git: { code: "source-unpinned", what: "a git source without a tag:" },
    url: { code: "source-unpinned", what: "a URL without a version:" },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/version.ts

/** Rewrites a bare version in its ecosystem's spelling; a `v` in front stays, no policy changes its form. */
function rewriteVersion(text, { ecosystem, version, allowDowngrade = false, }) {
    const prefix = /^[vV](?=\d)/.exec(text)?.[0] ?? "";
    const wanted = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version);
    const standing = text.slice(prefix.length);
    // PEP 440 also orders `1.4` and four numbers, which SemVer refuses.
    const order = (0,compare_spelled/* compareSpelled */.f)(ecosystem, standing, wanted) ?? (0,compare_spelled/* compareSpelled */.f)("pypi", standing, wanted);
    if (order === undefined) {
        return {
            kind: "refused",
            problem: {
                code: "version-format",
                expected: "a version",
                found: JSON.stringify(text),
                fix: "Write the version in full, or remove the pin.",
            },
        };
    }
    if (order === 0)
        return { kind: "rewritten", text };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found: text };
    return { kind: "rewritten", text: prefix + wanted };
}

;// CONCATENATED MODULE: ./packages/manifests/repin.ts








/** What carrying `options.release` to `pin` means: pure, and the same for every kind of file. */
function planRepin(pin, options) {
    const { value } = pin;
    switch (value.kind) {
        case "constraint":
            return outcomeOf(pin, rewriteConstraintPin(value, options));
        case "version": {
            const { version } = options.release;
            const { ecosystem } = pin.name;
            return single(pin, value, rewriteVersion(value.text, { ...options, version, ecosystem }));
        }
        case "git-tag":
            return single(pin, value, rewriteGitTag(value.text, options));
        case "commit":
            return outcomeOf(pin, rewriteCommit(value, options));
        case "image":
            return outcomeOf(pin, rewriteImage(value, { ...options, imageName: pin.name.name }));
        case "artifact-url":
            return single(pin, value, rewriteArtifactUrl(value.text, { ...options, ecosystem: pin.name.ecosystem }));
        case "unpinned":
            return outcomeOf(pin, describeUnpinned(value, pin.name));
        default:
            return (0,errors/* assertNever */.xb)(value);
    }
}
function single(pin, value, rewrite) {
    if (rewrite.kind !== "rewritten")
        return outcomeOf(pin, rewrite);
    const replacements = rewrite.text === value.text ? [] : [{ span: value.span, text: rewrite.text }];
    return outcomeOf(pin, { kind: "rewritten", replacements });
}
function outcomeOf(pin, result) {
    switch (result.kind) {
        case "rewritten":
            return result.replacements.length === 0 ? { kind: "current", pin } : editOf(pin, result.replacements);
        case "kept":
            return { kind: "kept", pin, reason: result.reason };
        case "newer":
            return { kind: "newer", pin, found: result.found };
        case "refused":
        case "finding": {
            const { path: file, line, column } = pin;
            return { kind: result.kind, pin, problem: { ...result.problem, location: { file, line, column } } };
        }
    }
}
function editOf(pin, replacements) {
    const parts = partsOf(pin);
    const texts = parts.map(({ span, text }) => ({
        before: text,
        after: replacements.find((replacement) => replacement.span === span)?.text ?? text,
    }));
    return {
        kind: "edit",
        pin,
        edits: replacements.map(({ span, text }) => ({ path: pin.path, start: span.start, end: span.end, text })),
        before: texts.map(({ before }) => before).join(" "),
        after: texts.map(({ after }) => after).join(" "),
    };
}
/** What people are shown of a pin: all of it but the hashes. */
function partsOf({ value }) {
    switch (value.kind) {
        case "image":
            return [value.tag, value.digest].filter((part) => part !== undefined);
        case "commit":
            return value.comment === undefined ? [value] : [value, value.comment];
        default:
            return [value];
    }
}

// EXTERNAL MODULE: ./packages/manifests/syntax/yaml-quotes.ts
var yaml_quotes = __webpack_require__(31008);
;// CONCATENATED MODULE: ./packages/manifests/plan-manifest.ts





/**
 * What carrying a release into one file means: one outcome per pin of the release's packages, in file order. Empty for a
 * file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function planManifest(source, options) {
    const { names } = options.release;
    if (!(0,mention/* mayMention */._)(source.bytes, names))
        return [];
    const wanted = new Set(names.map(package_name/* packageKey */.MO));
    return readManifest(source)
        .filter((pin) => wanted.has((0,package_name/* packageKey */.MO)(pin.name)))
        .map((pin) => planPin(source, pin, options));
}
/** What carrying a release to one pin of a file means, in quotes where the file's language needs some. */
function planPin(source, pin, options) {
    const outcome = planRepin(pin, options);
    if (outcome.kind !== "edit")
        return outcome;
    const edits = outcome.edits.map((edit) => {
        const place = { start: source.offset(edit.start), end: source.offset(edit.end) };
        return { ...edit, text: (0,yaml_quotes/* quoteForYaml */.Ph)(source, edit.text, place) };
    });
    return { ...outcome, edits };
}
/**
 * Every pin of a file, of any package; none for a file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readManifest(source) {
    const known = pinsOf.get(source);
    if (known !== undefined)
        return known;
    const pins = (0,editors/* editorFor */.T)(source.path)?.readPins(source) ?? [];
    pinsOf.set(source, pins);
    return pins;
}
/** A source does not change, and several releases may be carried into it. */
const pinsOf = new WeakMap();


/***/ }),

/***/ 59426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ readTagText),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   YL: () => (/* binding */ isTagNewer),
/* harmony export */   _A: () => (/* binding */ tagLike),
/* harmony export */   s3: () => (/* binding */ looksLikeTag),
/* harmony export */   vY: () => (/* binding */ isFloating),
/* harmony export */   vZ: () => (/* binding */ isTagSame)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56647);

const pattern = /^(?<prefix>(?:.*?[-_/@])?[vV]?)(?<version>(?<numbers>\d+(?:\.\d+)*)(?:-\d+|[-._]?(?:alpha|beta|a|b|c|rc|pre|preview|dev|post)[-._]?\d*|[-+.][0-9A-Za-z.-]*[A-Za-z][0-9A-Za-z.+-]*)?)$/;
/** Takes a tag apart; undefined when it ends in no version. */
function readTagText(text) {
    const groups = text.length > 256 ? undefined : pattern.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = "", numbers = "", version = "" } = groups;
    return { prefix, version, numbers: numbers.split(".").map(Number) };
}
/** Whether a `rev` or `@ref` that may be a branch as well looks like a release's tag: `v1.2`, `name-v1.2.3`. */
function looksLikeTag(text) {
    const tag = readTagText(text);
    if (tag === undefined)
        return false;
    return /^[vV]?$/.test(tag.prefix) || tag.numbers.length >= 3;
}
/** The release's tag in the prefix style that stands there: a repository's tags may be mirrored under another prefix. */
function tagLike(standing, release) {
    return standing.prefix + (readTagText(release.tag)?.version ?? (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(release.version));
}
/** Whether the tag names a version above `version`; a floating tag is compared by the numbers it has. */
function isTagNewer({ numbers, version: spelled }, version) {
    if (isFloating(numbers, spelled))
        return compareNumbers(numbers, version) > 0;
    return ((0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .compareSpelled */ .f)("pypi", spelled, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatPep440 */ .J)(version)) ?? compareNumbers(numbers, version)) > 0;
}
/** Whether the tag names exactly `version`, in whatever spelling. */
function isTagSame({ numbers, version: spelled }, version) {
    return !isFloating(numbers, spelled) && (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .compareSpelled */ .f)("pypi", spelled, (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatPep440 */ .J)(version)) === 0;
}
/** `1` or `1.2` alone: such a tag is moved by its repository. */
function isFloating(numbers, spelled) {
    return numbers.length < 3 && numbers.join(".") === spelled;
}
/** `1` against 1.4.0 is zero: only as many numbers as stand there are compared. */
function compareNumbers(numbers, { major, minor, patch }) {
    const wanted = [major, minor, patch];
    const difference = numbers.map((number, index) => number - (wanted[index] ?? 0));
    return difference.find((value) => value !== 0) ?? 0;
}


/***/ }),

/***/ 83801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readArtifactUrl)
/* harmony export */ });
/**
 * Reads a wheel, an sdist or an npm tarball by its file name; undefined when the name carries no version.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function readArtifactUrl(text) {
    const path = /^[^?#]*/.exec(text)?.[0] ?? "";
    const nameStart = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
    const fileName = path.slice(nameStart);
    const archive = /\/archive\/(?:refs\/tags\/)?$/.test(path.slice(0, nameStart));
    const match = archive ? tagArchive.exec(fileName) : (wheel.exec(fileName) ?? sourceArchive.exec(fileName));
    const [version, name] = [match?.groups?.["version"], match?.groups?.["name"]];
    if (version === undefined)
        return undefined;
    const tag = match?.groups?.["tag"] ?? version;
    const start = nameStart + (name === undefined ? 0 : name.length + 1);
    return {
        version,
        versionSpan: { start, end: start + tag.length },
        nameStart,
        ...(name === undefined ? {} : { name }),
        isTag: archive,
    };
}
const wheel = /^(?<name>[A-Za-z0-9._]+)-(?<version>\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const sourceArchive = /^(?<name>[A-Za-z0-9._-]+?)-(?<version>\d+\.\d+[0-9A-Za-z.+]*?(?:-(?:alpha|beta|rc)\.\d+)?)(?:-[^/]*)?\.(?:tar\.gz|tar\.bz2|tgz|zip)$/;
const tagArchive = /^(?<tag>(?:.*?[-_@])?[vV]?(?<version>\d+(?:\.\d+)+[^/]*?))\.(?:tar\.gz|tgz|zip)$/;


/***/ }),

/***/ 53615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ githubRepository),
/* harmony export */   Ly: () => (/* binding */ kindOfRef),
/* harmony export */   j_: () => (/* binding */ readPipGitUrl)
/* harmony export */ });
/* harmony import */ var _rewrite_tag_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59426);

/**
 * Reads `git+https://host/owner/name.git@v1.2.3#egg=name`; undefined when the text is no git URL.
 * https://pip.pypa.io/en/stable/topics/vcs-support/
 */
function readPipGitUrl(text) {
    const scheme = /^git\+(?:[a-z+]+:\/\/[^/]*\/|[^@/\s]+@[^:/\s]+:|file:\/\/)/i.exec(text)?.[0];
    if (scheme === undefined)
        return undefined;
    const end = text.includes("#") ? text.indexOf("#") : text.length;
    const at = text.slice(0, end).lastIndexOf("@");
    const hasRef = at >= scheme.length && at + 1 < end;
    const address = text.slice(0, hasRef ? at : end);
    const repository = githubRepository(address);
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text.slice(end))?.[1];
    return {
        ...(hasRef ? { ref: { text: text.slice(at + 1, end), start: at + 1, end } } : {}),
        ...(repository === undefined ? {} : { repository }),
        ...(egg === undefined ? {} : { egg }),
    };
}
/** `owner/name` of a repository's address on GitHub, in any of the forms git takes. */
function githubRepository(address) {
    return /(?:^|[/@.])github\.com(?::\d+\/|[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address)?.[1];
}
/** What a reference of unstated kind is, by its look. */
function kindOfRef(ref) {
    // A short hash is a commit too; digits alone are rather a date.
    if (/^[0-9a-f]{40}$/i.test(ref) ||
        (/^[0-9a-f]{7,39}$/.test(ref) && /[a-f]/.test(ref) && /[0-9]/.test(ref))) {
        return "commit";
    }
    return (0,_rewrite_tag_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeTag */ .s3)(ref) ? "git-tag" : "branch";
}


/***/ }),

/***/ 17564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readGithubUrl)
/* harmony export */ });
/**
 * Reads the URLs that name a GitHub repository: https, ssh, scp-like, without a scheme, and behind the `git::` of
 * go-getter (https://developer.hashicorp.com/terraform/language/modules/sources). Undefined for any other text.
 */
function readGithubUrl(text) {
    const match = text.length > 2000 ? null : pattern.exec(text);
    const repository = match?.groups?.["repository"];
    if (match === null || repository === undefined)
        return undefined;
    const ref = refPattern.exec(match.groups?.["query"] ?? "");
    const queryStart = match.indices?.groups?.["query"]?.[0];
    if (ref === null || queryStart === undefined)
        return { repository, ref: undefined };
    const [found, before = "", value = ""] = ref;
    const start = queryStart + ref.index + before.length;
    return { repository, ref: { text: value, start, end: start + found.length - before.length } };
}
const scheme = "(?:git::)?(?:(?:https?|git|ssh|git\\+https|git\\+ssh)://)?(?:[\\w.%-]+(?::[^@/\\s]*)?@)?";
const pattern = new RegExp(`^${scheme}(?:www\\.)?github\\.com[/:](?<repository>[\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$`, "di");
// Kustomize reads `version=` where `ref=` is missing.
const refPattern = /((?:^|&)(?:ref|version)=)([^&]*)/;


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./packages/manifests/syntax/traced-text.ts
var traced_text = __webpack_require__(28314);
;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl-template.ts

/** Reads a quoted template from behind its opening quote. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions */
function readHclTemplate(text, start) {
    const template = [];
    const code = [];
    let position = start;
    while (position < text.length) {
        const plain = matchAt(/[^"\\$%\n]+/y, text, position);
        if (plain !== undefined) {
            template.push((0,traced_text/* tracedFrom */.IA)(plain, position));
            position += plain.length;
            continue;
        }
        // A string ends with its line at the latest: what is malformed shall not swallow the file.
        if (text[position] === '"' || text[position] === "\n")
            break;
        const two = text.slice(position, position + 2);
        if (two === "${" || two === "%{") {
            const end = closingBrace(text, position + 2);
            code.push({ start: position + 2, end });
            template.push({
                expression: two === "${"
                    ? text
                        .slice(position + 2, end)
                        .replaceAll("~", "")
                        .trim()
                    : "",
            });
            position = end + 1;
            continue;
        }
        const escape = matchAt(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|\$\$(?=\{)|%%(?=\{)/y, text, position);
        template.push(escape === undefined ? (0,traced_text/* tracedFrom */.IA)(text.charAt(position), position) : (0,traced_text/* untraced */.r3)(unescaped(escape)));
        position += escape?.length ?? 1;
        if (escape === "$$" || escape === "%%") {
            template.push((0,traced_text/* tracedFrom */.IA)("{", position));
            position++;
        }
    }
    return { template, end: Math.min(position + 1, text.length), code };
}
function unescaped(escape) {
    if (escape === "$$" || escape === "%%")
        return escape.charAt(0);
    const digits = /^\\[uU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
    if (digits !== undefined) {
        const point = parseInt(digits, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    }
    return { "\\n": "\n", "\\r": "\r", "\\t": "\t" }[escape] ?? escape.slice(1);
}
/** The brace that ends an expression: braces nest, and strings in it may hold some. */
function closingBrace(text, from) {
    let depth = 0;
    let position = from;
    while (position < text.length) {
        const unit = text[position];
        if (unit === '"') {
            position = readHclTemplate(text, position + 1).end;
            continue;
        }
        if (unit === "}" && depth === 0)
            return position;
        if (unit === "{")
            depth++;
        if (unit === "}")
            depth--;
        position++;
    }
    return text.length;
}
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl.ts


/**
 * The strings of a Terraform or Packer file. Not a parser of expressions: it knows comments, strings, heredocs, blocks
 * and attributes, which is all it takes to say where a string stands, and it is total over any text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
function parseHcl(text) {
    const scan = new Scan(text);
    scan.code(0, text.length);
    return { strings: scan.strings, heredocs: scan.heredocs, references: scan.references };
}
class Scan {
    strings = [];
    heredocs = [];
    references = [];
    #text;
    #stack = [];
    /** The words since the last line or separator: a block's labels, or an attribute's name. */
    #words = [];
    #isAttribute = false;
    constructor(text) {
        this.#text = text;
    }
    code(from, to) {
        let position = from;
        while (position < to)
            position = this.#token(position);
    }
    #token(position) {
        token.lastIndex = position;
        const match = token.exec(this.#text);
        const groups = match?.groups;
        if (match === null || groups === undefined)
            return position + 1;
        const end = position + match[0].length;
        if (groups["heredoc"] !== undefined)
            return this.#heredoc(end, groups["heredoc"]);
        if (groups["quote"] !== undefined)
            return this.#string(end);
        if (groups["word"] !== undefined)
            this.#word(groups["word"], position, end);
        if (groups["sign"] !== undefined)
            this.#sign(groups["sign"]);
        return end;
    }
    #word(word, start, end) {
        const [, expression] = /^((?:var|local)\.[\w-]+)/.exec(word) ?? [];
        if (expression !== undefined) {
            const path = [...this.#stack.flat(), ...this.#words];
            // Behind a colon or a comma it may be a part of a condition or of a call.
            const isAssigned = /(?<![=!<>])=[ \t]*$/.test(this.#text.slice(Math.max(0, start - 200), start));
            const isWhole = word === expression && isAssigned && this.#isAlone(start, end);
            this.references.push({ expression, path, offset: start, isWhole });
        }
        if (!this.#isAttribute)
            this.#words.push(word);
    }
    /** Whether a value is all that its attribute or its element has. */
    #isAlone(start, end) {
        const after = /^[ \t]*(?:$|[\r\n,}\])]|#|\/[/*])/.test(this.#text.slice(end, end + 200));
        return after && /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start));
    }
    #sign(sign) {
        switch (sign) {
            case "{":
            case "[":
            case "(":
                this.#stack.push(this.#words);
                this.#next();
                break;
            case "}":
            case "]":
            case ")":
                this.#words = [...(this.#stack.pop() ?? [])];
                this.#isAttribute = true;
                break;
            case "=":
            case ":":
                this.#isAttribute = true;
                break;
            default:
                this.#next();
        }
    }
    #next() {
        this.#words = [];
        this.#isAttribute = false;
    }
    #string(start) {
        const { template, end, code } = readHclTemplate(this.#text, start);
        const before = /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start - 1));
        const isLabel = !this.#isAttribute && !before;
        if (isLabel || /^\s*[=:](?!=)/.test(this.#text.slice(end, end + 100))) {
            this.#words.push(this.#text.slice(start, end - 1));
            return end;
        }
        const path = [...this.#stack.flat(), ...this.#words];
        this.strings.push({ path, isWhole: this.#isAlone(start - 1, end), template, code });
        // Expressions in the string may hold strings of their own, under the same attribute.
        const [words, isAttribute] = [this.#words, this.#isAttribute];
        for (const part of code) {
            this.#isAttribute = true;
            this.code(part.start, part.end);
        }
        [this.#words, this.#isAttribute] = [words, isAttribute];
        return end;
    }
    #heredoc(start, name) {
        const close = new RegExp(`^[ \\t]*${name}[ \\t]*\\r?$`, "m");
        const length = close.exec(this.#text.slice(start))?.index ?? this.#text.length - start;
        const text = (0,traced_text/* tracedFrom */.IA)(this.#text.slice(start, start + length), start);
        const path = [...this.#stack.flat(), ...this.#words];
        this.heredocs.push({ path, text });
        for (const { index, 1: expression = "" } of text.text.matchAll(inHeredoc)) {
            this.references.push({ expression, path, offset: start + index, isWhole: false });
        }
        return start + length + name.length;
    }
}
const token = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/|<<-?(?<heredoc>[A-Za-z_][\w-]*)\r?\n|(?<quote>")|(?<word>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|==|=>|[!<>]=|(?<sign>[{}[\]():=,\n])/y;
const inHeredoc = /(?<=[$%]\{[^}\n]*)(?<![\w.])((?:var|local)\.[\w-]+)/g;


/***/ }),

/***/ 61981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _traced_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/**
 * The text with its variables replaced by what they stand for when nobody sets them: `$NAME`, `${NAME}`,
 * `${NAME:-default}`, `${NAME-default}`, nested at will, and `$$` for a dollar sign. Both Compose and Dockerfiles
 * read it so: https://docs.docker.com/reference/compose-file/interpolation/
 */
function expandVariables(text, lookup = () => undefined) {
    const parts = [];
    let position = 0;
    for (;;) {
        const dollar = text.text.indexOf("$", position);
        if (dollar === -1)
            break;
        parts.push((0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceTraced */ .Wb)(text, position, dollar));
        const read = readVariable(text, dollar, lookup);
        parts.push(read.value);
        position = read.end;
    }
    return (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTraced */ .SB)([...parts, (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceTraced */ .Wb)(text, position)]);
}
function readVariable(text, dollar, lookup) {
    const after = text.text[dollar + 1];
    if (after === "$")
        return { value: (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceTraced */ .Wb)(text, dollar, dollar + 1), end: dollar + 2 };
    if (after === "{")
        return readBraces(text, dollar, lookup);
    const plain = matchAt(namePattern, text.text, dollar + 1);
    if (plain === undefined)
        return { value: (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceTraced */ .Wb)(text, dollar, dollar + 1), end: dollar + 1 };
    return { value: lookup(plain) ?? unknown, end: dollar + 1 + plain.length };
}
function readBraces(text, dollar, lookup) {
    const close = closingBrace(text.text, dollar + 2);
    const name = matchAt(namePattern, text.text, dollar + 2);
    if (close === undefined || name === undefined)
        return { value: unknown, end: close ?? text.text.length };
    const operatorStart = dollar + 2 + name.length;
    const operator = matchAt(/:?[-?+]/y, text.text, operatorStart);
    const end = close + 1;
    const known = lookup(name);
    if (operator === undefined)
        return { value: operatorStart === close ? (known ?? unknown) : unknown, end };
    if (known !== undefined && !operator.endsWith("+"))
        return { value: known, end };
    if (!operator.endsWith("-"))
        return { value: unknown, end };
    return { value: expandVariables((0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceTraced */ .Wb)(text, operatorStart + operator.length, close), lookup), end };
}
function closingBrace(text, from) {
    let depth = 0;
    for (let index = from; index < text.length; index++) {
        if (text[index] === "}") {
            if (depth === 0)
                return index;
            depth--;
        }
        else if (text[index] === "$" && text[index + 1] === "{") {
            depth++;
        }
    }
    return undefined;
}
const unknown = (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .untraced */ .r3)(_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownUnit */ .r8);
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ tracedFrom),
/* harmony export */   Kg: () => (/* binding */ reachedBy),
/* harmony export */   SB: () => (/* binding */ joinTraced),
/* harmony export */   Wb: () => (/* binding */ sliceTraced),
/* harmony export */   r3: () => (/* binding */ untraced),
/* harmony export */   r8: () => (/* binding */ unknownUnit),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** Stands for what only a run can know: a variable without a default. No grammar of ours admits it. */
const unknownUnit = "\uFFFC";
/** Text that is only read, never edited. */
function untraced(text) {
    return { text, offsets: Array.from({ length: text.length }, () => -1) };
}
/** Text that stands in the file as it is, from `start` on. */
function tracedFrom(text, start) {
    return { text, offsets: Array.from({ length: text.length }, (_, index) => start + index) };
}
/** The parts as one text. */
function joinTraced(parts) {
    return {
        text: parts.map(({ text }) => text).join(""),
        offsets: parts.flatMap(({ offsets }) => offsets),
        ...reachedBy(parts.flatMap(({ aliases = [] }) => aliases)),
    };
}
/** The part from `start` up to but without `end`. */
function sliceTraced({ text, offsets, aliases = [] }, start, end) {
    return { text: text.slice(start, end), offsets: offsets.slice(start, end), ...reachedBy(aliases) };
}
/** The field `aliases`, where there are any. */
function reachedBy(aliases) {
    return aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] };
}
/** A part of the text with its bytes in the file, or undefined when it is empty, unknown or stands in more than one piece. */
function locate(source, { text, offsets, aliases = [] }) {
    const [start] = offsets;
    if (start === undefined || start < 0 || text.includes(unknownUnit))
        return undefined;
    if (!offsets.every((offset, index) => offset === start + index))
        return undefined;
    return { text, span: source.span(start, start + text.length), offset: start, ...reachedBy(aliases) };
}


/***/ }),

/***/ 18211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ versionComment)
/* harmony export */ });
/**
 * The version in the comment behind a commit on the same line: `# v1.2.3`, `# frozen: v1.2.3`, `# tag=v1.2.3`.
 * `offset` is the end of the commit in `source.text`; only quotes, brackets and commas may stand in between.
 */
function versionComment(source, offset) {
    const line = /^[^\r\n]*/.exec(source.text.slice(offset, offset + 300))?.[0] ?? "";
    const match = /^(?<before>[\s"',}\]]*#\s*(?:frozen:\s*|tag\s*[:=]\s*|pin\s*@?)?)(?<version>[\w./@-]*?(?:v\d+|\d+\.\d+)(?:\.\d+)*[\w.+-]*)(?=\s|$)/.exec(line);
    const { before, version } = match?.groups ?? {};
    if (before === undefined || version === undefined)
        return undefined;
    const start = offset + before.length;
    return { text: version, span: source.span(start, start + version.length) };
}


/***/ }),

/***/ 80410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ yamlTraced),
/* harmony export */   W3: () => (/* binding */ resolvedYaml),
/* harmony export */   fY: () => (/* binding */ yamlAt),
/* harmony export */   go: () => (/* binding */ yamlEntries),
/* harmony export */   jW: () => (/* binding */ documentPath),
/* harmony export */   mZ: () => (/* binding */ yamlItems)
/* harmony export */ });
/* harmony import */ var _traced_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** The text of a scalar or of what an alias repeats; a scalar with escapes can be read, but has no place to edit. */
function yamlTraced(node) {
    if (node?.kind === "alias") {
        const target = yamlTraced(node.target);
        return target && { ...target, ...(0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedBy */ .Kg)([node.start, ...(target.aliases ?? [])]) };
    }
    if (node?.kind !== "scalar" || node.value === null)
        return undefined;
    const { text, offsetAt } = node;
    if (offsetAt === undefined)
        return (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .untraced */ .r3)(text);
    const start = offsetAt(0);
    if (offsetAt(text.length) - start === text.length)
        return (0,_traced_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tracedFrom */ .IA)(text, start);
    return { text, offsets: Array.from({ length: text.length }, (_, index) => offsetAt(index)) };
}
/**
 * The node under `keys`. What stands behind an alias or a merge key (`<<`) is found as well, and is itself an alias
 * then: it can be read here, and has its place where its anchor stands.
 */
function yamlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = valueOf(current, key);
    return current;
}
/** The entries of a map; none of anything else. */
function yamlEntries(node, ...keys) {
    const found = yamlAt(node, ...keys);
    if (found?.kind === "map")
        return found.entries;
    return inside(found, yamlEntries).map((entry) => ({ ...entry, value: behind(found, entry.value) }));
}
/** The items of a list; none of anything else. */
function yamlItems(node, ...keys) {
    const found = yamlAt(node, ...keys);
    if (found?.kind === "list")
        return found.items;
    return inside(found, yamlItems).map((item) => behind(found, item));
}
/** What a node is once every alias is followed. */
function resolvedYaml(node) {
    return node?.kind === "alias" ? resolvedYaml(node.target) : node;
}
/** How the path of a place begins: with the document's number where the file has several. */
function documentPath(index, roots) {
    return roots.length > 1 ? [index] : [];
}
function inside(node, children) {
    return node?.kind === "alias" && node.isTooLarge !== true ? children(node.target) : [];
}
/** A part of what an alias repeats, as a repetition of that part. */
function behind(alias, target) {
    return alias?.kind === "alias" ? { ...alias, target } : target;
}
function valueOf(node, key) {
    if (node?.kind === "alias") {
        const found = valueOf(node.target, key);
        return found && behind(node, found);
    }
    if (node?.kind !== "map")
        return undefined;
    const own = node.entries.find((entry) => entry.key === key);
    if (own !== undefined)
        return own.value;
    for (const source of mergedInto(node)) {
        const target = valueOf(source, key);
        if (target !== undefined)
            return target;
    }
    return undefined;
}
function mergedInto(map) {
    return map.entries
        .filter(({ key }) => key === "<<")
        .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}


/***/ }),

/***/ 31008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ readsAsText),
/* harmony export */   Ph: () => (/* binding */ quoteForYaml),
/* harmony export */   vF: () => (/* binding */ unquoteYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23965);


/**
 * `text` as it can stand for the plain scalar from `start` to `end`: as it is, or in quotes where YAML would read another
 * value. Behind a `>` stands a folded block, inside brackets a comma ends the scalar, and `1.10` is the number 1.1.
 * Anything but a whole plain scalar is left to its place. For versions only, which need no escapes.
 */
function quoteForYaml(source, text, place) {
    const standing = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlPartsOf */ .jT)(source).scalars.get(place.start);
    if (standing?.style !== "plain" || standing.end !== place.end || readsAsText(text))
        return text;
    const quote = usualQuote(source);
    return quote + text + quote;
}
/** The text that was given to `quoteForYaml`. */
function unquoteYaml(scalar) {
    return /^(?<quote>["'])(?<text>[^"']*)\k<quote>$/.exec(scalar)?.groups?.["text"] ?? scalar;
}
/**
 * Whether every reader takes the text, without quotes, for itself. Most tools read YAML 1.1 (Go's, PyYAML), where `1_0`,
 * `0b1`, `1:30`, `yes` and `2024-01-02` are no strings; others 1.2, where `0o7` is none.
 */
function readsAsText(text) {
    // Behind letters, with no blank after it, a colon is only a colon: the digest of an image, and a tag with one.
    if (/^(?:\w[\w.-]*@)?sha256:[0-9a-f]{64}$/.test(text))
        return true;
    if (!/^[\w^~=<][^,#:[\]{}]*$/.test(text) || text !== text.trim())
        return false;
    return ["1.1", "1.2"].every((version) => {
        const { contents, errors } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { version, prettyErrors: false, logLevel: "silent" });
        return errors.length === 0 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === text;
    });
}
/** Single where the file has more of those, else double. */
function usualQuote(source) {
    const styles = [...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlPartsOf */ .jT)(source).scalars.values()].map(({ style }) => style);
    const count = (wanted) => styles.filter((style) => style === wanted).length;
    return count("single") > count("double") ? "'" : '"';
}


/***/ })

};

export const id = 2520;
export const ids = [2520];
export const modules = {

/***/ 92520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(29524);
// EXTERNAL MODULE: ./packages/manifests/editors/index.ts + 29 modules
var editors = __webpack_require__(18050);
// EXTERNAL MODULE: ./packages/manifests/static-versions/read-static-versions.ts + 3 modules
var read_static_versions = __webpack_require__(25731);
// EXTERNAL MODULE: ./packages/manifests/source.ts
var manifests_source = __webpack_require__(26794);
// EXTERNAL MODULE: ./packages/manifests/published-packages/describe-package.ts
var describe_package = __webpack_require__(60526);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./packages/graph-discovery/observe.ts



/** Reads every clone in a folder: its remote, its tags, what it publishes and what it pins. Changes nothing. */
async function observeClones(machine, workspace, onProgress) {
    const directories = await machine.clones(workspace);
    const limit = (0,p_limit/* default */.A)(machine.parallelism);
    return Promise.all(directories.map((directory) => limit(() => {
        onProgress(`reading ${directory.slice(directory.lastIndexOf("/") + 1)}`);
        return observeOne(machine, directory);
    })));
}
async function observeOne(machine, directory) {
    const git = machine.git(directory);
    const [remotes, branch, tags] = await Promise.all([
        git.remotes(),
        defaultBranch(machine, directory),
        git.tags(),
    ]);
    const head = await newestCommit(git, branch);
    const remote = remotes["origin"] ?? Object.values(remotes)[0];
    const slug = remote === undefined ? undefined : /([^/:\\]+)\/([^/:\\]+?)(?:\.git)?\/?$/.exec(remote);
    const paths = head === undefined ? [] : (await git.list(head)).filter((path) => !(0,vendored/* isVendored */.E)(path));
    const manifests = paths.filter((path) => (0,editors/* editorFor */.T)(path) !== undefined || (0,read_static_versions/* mayDeclareVersion */.O)(path));
    const files = head === undefined ? new Map() : await git.read(head, manifests);
    const problems = [];
    const packages = [];
    const pins = [];
    for (const [path, bytes] of files) {
        try {
            const source = new manifests_source/* Source */.kL(path, bytes);
            const described = (0,describe_package/* describePackage */.I)(source);
            if (described !== undefined && !described.isPrivate)
                packages.push({ name: described.name, path });
            pins.push(...(0,plan_manifest/* readManifest */.WI)(source));
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            problems.push(error);
        }
    }
    return {
        repository: slug?.[2] ?? directory.slice(directory.lastIndexOf("/") + 1),
        directory,
        owner: slug?.[1],
        branch,
        tags: tags.map(({ name }) => name),
        packages,
        pins,
        releasePlease: paths.some((path) => path === ".release-please-manifest.json" || path === "release-please-config.json"),
        problems,
    };
}
/** The remote's default branch as cloned, else `main` or `master`, else the branch that is checked out. */
async function defaultBranch(machine, directory) {
    const { exitCode, stdout } = await machine.commands.run(["git", "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], { cwd: directory, environment: machine.environment });
    if (exitCode === 0)
        return stdout
            .toString("utf8")
            .trim()
            .replace(/^origin\//, "");
    const git = machine.git(directory);
    for (const branch of ["main", "master"]) {
        if ((await git.resolve(`refs/heads/${branch}`)) !== undefined)
            return branch;
    }
    return git.currentBranch();
}
/** The commit that `status` and `cascade` will read, or, where the branch is not here, the one that is checked out. */
async function newestCommit(git, branch) {
    const names = branch === undefined ? [] : [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
    for (const name of [...names, "HEAD"]) {
        const commit = await git.resolve(name);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/graph-discovery/report.ts

function reportInit(clones, written) {
    const unread = clones.flatMap(({ repository, problems }) => problems.map((problem) => ({
        ...reportProblem(repository, problem),
        fix: `What it pins is not in the graph. ${problem.fix}`,
    })));
    return {
        schema: 1,
        path: written.path ?? null,
        repositories: clones.length,
        problems: [...unread, ...(written.cycle === undefined ? [] : [reportProblem(null, written.cycle)])],
        text: written.text,
    };
}
function reportProblem(repository, { code, location, found, fix }) {
    return { repository, code, file: location?.file ?? null, line: location?.line ?? null, found, fix };
}
/** The graph as `release-graph.yml`, with comments that say on what evidence each line stands. */
function renderGraphFile(graph, schema) {
    const seen = Object.entries(graph.pinCounts)
        .filter(([, count]) => count > 0)
        .map(([policy, count]) => `${policy} ${count}`)
        .join(", ");
    return [
        `# yaml-language-server: $schema=${schema}`,
        "# Written by release-helper init from the clones in this workspace. Read it, correct it, commit it.",
        `owner: ${scalar(graph.owner)}`,
        "defaults:",
        `  branch: ${scalar(graph.branch)}`,
        `  tag: ${scalar(graph.tag)}${tagEvidence(graph)}`,
        `  pin: ${graph.pin} # ${seen === "" ? "no pin between these repositories was found" : `pins seen: ${seen}`}`,
        "repositories:",
        ...graph.repositories.flatMap(renderRepository),
        "",
    ].join("\n");
}
/** Which forms of tags were seen in how many repositories; nothing where all are of one. */
function tagEvidence({ tag, tagCounts }) {
    if ([...tagCounts.keys()].every((format) => format === tag))
        return "";
    return ` # repositories by their tags: ${[...tagCounts].map(([format, count]) => `${comment(format)} ${count}`).join(", ")}`;
}
function renderRepository(repository) {
    const lines = [];
    if (repository.branch !== undefined)
        lines.push(`    branch: ${scalar(repository.branch)}`);
    if (repository.tag !== undefined) {
        const { format, seen, tags, example } = repository.tag;
        const among = seen === tags
            ? tags === 1
                ? "its only tag is"
                : `all ${tags} tags, the highest`
            : `${seen} of ${tags} tags, the highest`;
        lines.push(`    tag: ${scalar(format)} # ${comment(`${among} ${example}`)}`);
    }
    if (repository.needs.length > 0) {
        lines.push("    needs:");
        for (const { repository: needed, evidence, others } of repository.needs) {
            const more = others === 0 ? "" : ` and ${others} more`;
            lines.push(`      - ${scalar(needed)} # ${comment(`${evidence.path}:${evidence.line} ${evidence.place}${more}`)}`);
        }
    }
    if (repository.releasePlease)
        lines.push("    release: release-please # its configuration stands in the repository");
    if (repository.publishes.length > 0) {
        lines.push("    publishes:");
        for (const [key, list] of byKey(repository.publishes))
            lines.push(...renderPublished(key, list));
    }
    const name = `  ${scalar(repository.name)}:`;
    return lines.length === 0 ? [`${name} {}`] : [name, ...lines];
}
function renderPublished(key, list) {
    const [only, ...others] = list;
    if (only === undefined)
        return [];
    if (others.length === 0)
        return [`      ${key}: ${scalar(only.name.name)} # ${comment(only.evidence)}`];
    return [
        `      ${key}:`,
        ...list.map(({ name, evidence }) => `        - ${scalar(name.name)} # ${comment(evidence)}`),
    ];
}
const keys = {
    pypi: "pypi",
    npm: "npm",
    cargo: "cargo",
    image: "image",
    helm: "chart",
};
function byKey(publishes) {
    const groups = new Map();
    for (const one of publishes) {
        const key = keys[one.name.ecosystem];
        if (key !== undefined)
            groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return groups;
}
function scalar(text) {
    return (0,dist/* stringify */.As)(text, { lineWidth: 0 }).trimEnd();
}
/** Evidence is text from files: nothing in it may end the comment, or be a character that YAML forbids. */
function comment(text) {
    return text.replaceAll(/[^\P{C}\t]|[\u2028\u2029]/gu, " ");
}

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
;// CONCATENATED MODULE: ./packages/graph-discovery/tag-format.ts

/** The form most of a repository's tags have; undefined where none names a version. Where two are as frequent, the plainer one. */
function tagFormatOf(clone) {
    let best;
    for (const format of formatsOf(clone)) {
        const read = (0,tag/* tagReader */.uO)(format);
        const found = clone.tags.flatMap((tag) => {
            const version = read(tag);
            return version === undefined ? [] : [{ tag, version }];
        });
        const [highest] = found.toSorted((a, b) => (0,version_order/* compareVersions */.Zy)(b.version, a.version));
        if (highest === undefined || found.length <= (best?.seen ?? 0))
            continue;
        best = { format, seen: found.length, tags: clone.tags.length, example: highest.tag };
    }
    return best;
}
/** What most repositories do that have tags. A name belongs to one repository, so a form with a name is nobody else's. */
function commonTagFormat(formats) {
    const bare = formats.filter((found) => found?.format === "{version}").length;
    const withV = formats.filter((found) => found?.format === tag/* defaultTagFormat */.rr).length;
    return bare > withV ? "{version}" : tag/* defaultTagFormat */.rr;
}
/** The forms that tools make, with the names under which this repository or its packages are known. */
function formatsOf({ repository, packages, }) {
    const names = new Set([
        repository,
        ...packages.flatMap(({ name: { name } }) => [name, name.slice(name.lastIndexOf("/") + 1)]),
    ]);
    return [
        tag/* defaultTagFormat */.rr,
        "{version}",
        ...[...names]
            .filter((name) => /^[A-Za-z0-9._/@+-]{1,200}$/.test(name))
            .flatMap((name) => [`${name}-v{version}`, `${name}@{version}`]),
    ];
}

;// CONCATENATED MODULE: ./packages/graph-discovery/weight.ts
/** Folders whose files are there to be looked at, not to be released. */
const aside = /(?:^|\/)(?:tests?|testdata|fixtures|examples?|samples?|docs?|templates?|bench(?:marks)?)\//i;
/** How much a file says about its repository, the most telling first: at the root, below it, beside the point. */
function byWeight(a, b) {
    return weightOf(a.path) - weightOf(b.path);
}
function weightOf(path) {
    if (aside.test(path))
        return 2;
    return Number(path.includes("/"));
}

;// CONCATENATED MODULE: ./packages/graph-discovery/plan.ts



/**
 * Joins what the clones publish with what they pin. Pure.
 * @throws {Refusal} `no-clones`, `owner-unknown`, `repository-twice` when two clones are of repositories of one name, or
 * `package-twice` when two repositories publish one package.
 */
function planGraph(clones, givenOwner) {
    if (clones.length === 0) {
        throw new errors/* Refusal */.P_({
            code: "no-clones",
            expected: "a folder that holds clones of your repositories",
            found: "no clone in it",
            fix: "Name the folder with --workspace DIR.",
        });
    }
    const owner = givenOwner ?? mostFrequent(clones.flatMap((clone) => clone.owner ?? []));
    if (owner === undefined) {
        throw new errors/* Refusal */.P_({
            code: "owner-unknown",
            expected: "a remote that names the owner of a repository",
            found: "clones without remotes",
            fix: "Name the owner with --owner OWNER.",
        });
    }
    requireDistinct(clones);
    const publishers = publishersOf(clones, owner);
    const branch = mostFrequent(clones.flatMap((clone) => clone.branch ?? [])) ?? "main";
    const formats = new Map(clones.map((clone) => [clone, tagFormatOf(clone)]));
    const tag = commonTagFormat([...formats.values()]);
    const repositories = clones.map((clone) => ({
        name: clone.repository,
        directory: clone.directory,
        branch: clone.branch === branch ? undefined : clone.branch,
        tag: formats.get(clone)?.format === tag ? undefined : formats.get(clone),
        releasePlease: clone.releasePlease,
        publishes: [...publishedBy(clone), ...imagesOf(clone, clones, publishers)],
        needs: needsOf(clone, publishers),
    }));
    const pinCounts = countStyles(clones, publishers);
    const seen = policiesBySeen(pinCounts);
    return {
        owner,
        branch,
        tag,
        tagCounts: countByText([...formats.values()].flatMap((found) => found?.format ?? [])),
        pin: seen ?? "exact",
        pinCounts,
        repositories: repositories.toSorted(byName),
    };
}
/** A graph names each repository once, and a name is all it has. */
function requireDistinct(clones) {
    const seen = new Map();
    for (const clone of clones) {
        const key = clone.repository.toLowerCase();
        const other = seen.get(key);
        seen.set(key, clone);
        if (other === undefined)
            continue;
        throw new errors/* Refusal */.P_({
            code: "repository-twice",
            expected: `one clone of a repository named ${clone.repository}`,
            found: `${other.directory} and ${clone.directory}`,
            fix: "Keep one of the two in the workspace, or name a narrower folder with --workspace DIR.",
        });
    }
}
/** Each package once: a second manifest of the same name is a copy or another build of it. */
function publishedBy({ packages }) {
    const found = new Map();
    for (const { name, path } of packages.toSorted(byWeight)) {
        const key = (0,package_name/* packageKey */.MO)(name);
        if (!found.has(key))
            found.set(key, { name, evidence: path });
    }
    return [...found.values()];
}
/**
 * The images and charts that others pin under this repository's name. No manifest says that a repository publishes
 * an image, and without it in the graph no cascade would move those pins.
 */
function imagesOf(clone, clones, publishers) {
    const found = new Map();
    for (const other of clones) {
        for (const pin of other.pins) {
            const key = (0,package_name/* packageKey */.MO)(pin.name);
            if (publishers.has(key) || found.has(key) || byLastPart(pin, publishers) !== clone.repository)
                continue;
            const where = other === clone ? "" : `${other.repository}: `;
            found.set(key, { name: pin.name, evidence: `pinned in ${where}${pin.path}:${pin.line}` });
        }
    }
    return [...found.values()];
}
function publishersOf(clones, owner) {
    const publishers = new Map();
    for (const { owner: ownOwner = owner, repository, packages } of clones) {
        publishers.set(`github:${ownOwner}/${repository}`.toLowerCase(), { repository, path: "" });
        // Its bare name, as a variable `coreason_runtime_version` has it.
        publishers.set((0,package_name/* packageKey */.MO)((0,package_name/* packageName */.oZ)("component", repository)), { repository, path: "" });
        for (const { name, path } of packages) {
            const key = (0,package_name/* packageKey */.MO)(name);
            const other = publishers.get(key);
            if (other !== undefined && other.repository !== repository)
                throw publishedTwice(key, other, { repository, path });
            publishers.set(key, { repository, path });
        }
    }
    return new Map([...publishers].map(([key, { repository }]) => [key, repository]));
}
function needsOf(clone, publishers) {
    const found = new Map();
    for (const pin of clone.pins.toSorted(byWeight)) {
        const upstream = publishers.get((0,package_name/* packageKey */.MO)(pin.name)) ?? byLastPart(pin, publishers);
        if (upstream === undefined || upstream === clone.repository)
            continue;
        const known = found.get(upstream);
        if (known === undefined)
            found.set(upstream, { evidence: pin, others: 0 });
        else
            known.others += 1;
    }
    return [...found]
        .map(([repository, evidence]) => ({ repository, ...evidence }))
        .sort((a, b) => compare(a.repository, b.repository));
}
/** No manifest publishes an image: its last part names the repository it is built from. */
function byLastPart(pin, publishers) {
    if (pin.name.ecosystem !== "image")
        return undefined;
    const [owner, last] = pin.name.name.split("/").slice(-2);
    return owner === undefined || last === undefined
        ? undefined
        : publishers.get(`github:${owner}/${last}`.toLowerCase());
}
function countStyles(clones, publishers) {
    const counts = { exact: 0, compatible: 0, minimum: 0, keep: 0 };
    for (const { value, name } of clones.flatMap(({ pins }) => pins)) {
        if (value.kind === "constraint" && publishers.has((0,package_name/* packageKey */.MO)(name)))
            counts[styleOf(value.text)] += 1;
    }
    return counts;
}
/** The policy that would have written this constraint; `keep` for what none of them writes. */
function styleOf(text) {
    const trimmed = text.trim().replace(/^\((.*)\)$/, "$1");
    if (/^={2,3}\s*[^,*]+$/.test(trimmed) || /^=?\s*v?\d+\.\d+\.\d+[^ ,]*$/.test(trimmed))
        return "exact";
    if (/^(?:~=|\^|~)\s*[^,]+$/.test(trimmed))
        return "compatible";
    if (/^>=\s*[^,<]+$/.test(trimmed))
        return "minimum";
    return "keep";
}
function policiesBySeen(counts) {
    const order = ["exact", "compatible", "minimum", "keep"];
    const best = order.toSorted((a, b) => counts[b] - counts[a])[0];
    return best === undefined || counts[best] === 0 ? undefined : best;
}
function mostFrequent(values) {
    return [...countByText(values).keys()][0];
}
/** The most frequent first. */
function countByText(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return new Map([...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)));
}
function byName(a, b) {
    return compare(a.name, b.name);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function publishedTwice(key, ...both) {
    return new errors/* Refusal */.P_({
        code: "package-twice",
        expected: `one repository that publishes ${key}`,
        found: both.map(({ repository, path }) => `${path} of ${repository}`).join(" and "),
        fix: "Mark the copy as private, or keep only one of the clones in the workspace.",
    });
}

// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
// EXTERNAL MODULE: ./packages/release-model/release-graph/parse-release-graph.ts + 11 modules
var parse_release_graph = __webpack_require__(70542);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
// EXTERNAL MODULE: ./packages/cli/terminal/visible.ts
var visible = __webpack_require__(81898);
;// CONCATENATED MODULE: ./packages/cli/commands/init.ts










const schema = "https://raw.githubusercontent.com/coreason-ai/release-actions/v1/schema/release-graph.schema.json";
async function run({ options, terminal }) {
    const machine = (0,node_machine/* nodeMachine */.w)({ environment: terminal.environment });
    const workspace = options.workspace === undefined
        ? await (0,suite/* workspaceAround */.tv)(machine, terminal.cwd)
        : (0,external_node_path_.resolve)(terminal.cwd, options.workspace);
    const clones = await (0,progress/* withProgress */.E)(terminal, (progress) => observeClones(machine, workspace, progress));
    const text = renderGraphFile(planGraph(clones, options.owner), schema);
    const path = (0,external_node_path_.resolve)(terminal.cwd, options.output ?? `${workspace}/release-graph.yml`);
    const toFile = options.output !== "-";
    const cycle = findCycle(text, toFile ? path : suite/* graphFile */.z7);
    if (toFile) {
        const files = machine.files((0,external_node_path_.dirname)(path));
        if ((await files.list()).includes((0,external_node_path_.basename)(path)))
            throw exists(path);
        await files.replace((0,external_node_path_.basename)(path), Buffer.from(text));
    }
    const report = reportInit(clones, { path: toFile ? path : undefined, text, cycle });
    if (!options.json)
        for (const problem of (0,visible/* visible */.RK)(report.problems))
            terminal.note(renderProblem(terminal, problem));
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render: renderInit });
    return report.problems.length > 0 ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
function renderInit({ colors }, { path, repositories, text }) {
    if (path === null)
        return text;
    const many = repositories === 1 ? "1 repository" : `${repositories} repositories`;
    return `${colors.green("✔")} ${path}: ${many}. Read it, then: release-helper check --graph ${path}\n`;
}
function renderProblem({ errorColors: colors }, { repository, code, file, line, found, fix }) {
    const place = [repository, [file, line].filter((part) => part !== null).join(":")].filter((part) => part !== null);
    return `${colors.yellow(code)} ${place.join(" ")}: found ${found}.\n  ${fix}\n`;
}
/**
 * A cycle between the clones, found now and not at the first release. The graph is written all the same: a person
 * decides which edge goes, and each stands there with its evidence.
 * @throws {UsageError} for whatever else is no graph, such as a folder whose name no repository can have.
 */
function findCycle(text, path) {
    try {
        (0,parse_release_graph/* parseReleaseGraph */.d)(text, path);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2 && error.code === "graph-cycle")
            return error;
        throw error;
    }
}
function exists(path) {
    return new errors/* Refusal */.P_({
        code: "graph-exists",
        expected: "no graph there yet",
        found: path,
        fix: "Write elsewhere with --output FILE, or print it with --output - and compare.",
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

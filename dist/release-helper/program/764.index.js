export const id = 764;
export const ids = [764];
export const modules = {

/***/ 764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 2 modules
var node_machine = __webpack_require__(72322);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/ports/adapters/ask-http.ts
var ask_http = __webpack_require__(40528);
;// CONCATENATED MODULE: ./packages/ports/adapters/certificate-commit.ts
/**
 * The commit in a certificate of Fulcio: its extension "source repository digest", a text of hexadecimal digits. The
 * certificate itself is not verified here. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function commitInCertificate(der) {
    const bytes = Buffer.from(der);
    const start = bytes.indexOf(sourceRepositoryDigest);
    if (start < 0)
        return undefined;
    // Behind the identifier: the headers of an octet string and of the text in it, two bytes each.
    const value = bytes.subarray(start + sourceRepositoryDigest.length).toString("latin1", 0, 80);
    return /^.{0,8}?(?<commit>[0-9a-f]{64}|[0-9a-f]{40})/s.exec(value)?.groups?.["commit"];
}
/** 1.3.6.1.4.1.57264.1.13 */
const sourceRepositoryDigest = Buffer.from("060a2b0601040183bf30010d", "hex");

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(46185);
;// CONCATENATED MODULE: ./packages/ports/adapters/fetch-json.ts



/**
 * Reads JSON over HTTP; undefined when there is nothing (404).
 * @throws {ExternalError} with the given code, naming the host and nothing else of the address.
 */
async function fetchJson(address, options) {
    const { code, headers } = options;
    const failed = (found) => new errors/* ExternalError */.yA({
        code,
        expected: `an answer from ${address.host}`,
        found,
        fix: "Try again when the service can be reached from here.",
        retryable: true,
    });
    const answer = await askHttp(address, { headers });
    if (answer.kind === "unanswered")
        throw failed(answer.reason);
    if (answer.status === 404)
        return undefined;
    if (answer.status < 200 || answer.status > 299)
        throw failed(`status ${answer.status}`);
    const value = (0,json_records/* parseJson */.qF)(answer.body);
    if (value === undefined)
        throw failed(`status ${answer.status}, with something else than JSON`);
    return value;
}
const askHttp = (0,ask_http/* createAskHttp */.E)();

// EXTERNAL MODULE: ./packages/ports/adapters/registries/npm-registry.ts + 1 modules
var npm_registry = __webpack_require__(42130);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/python-indexes.ts
var python_indexes = __webpack_require__(75901);
// EXTERNAL MODULE: ./packages/ports/adapters/registries/simple-page.ts + 1 modules
var simple_page = __webpack_require__(93512);
;// CONCATENATED MODULE: ./packages/ports/adapters/http-package-registry.ts








/** The registries that pip, uv and npm would read with this environment. */
function httpPackageRegistry(environment) {
    return {
        released: async (name, version) => {
            switch (name.ecosystem) {
                case "pypi":
                    return releasedOnPython((0,python_indexes/* findPythonIndexes */.Q)(environment), name, version);
                case "npm":
                    return releasedOnNpm(await (0,npm_registry/* findNpmRegistry */.U)(name.name, environment), name, version);
                default:
                    return undefined;
            }
        },
    };
}
const ask = (0,ask_http/* createAskHttp */.E)();
/** What the first index says that has the version. */
async function releasedOnPython(indexes, { name }, version) {
    for (const index of indexes) {
        const files = (0,simple_page/* filesOfVersion */.pt)(contentOf(await (0,simple_page/* readSimplePage */.qI)(ask, index, { name }), index) ?? [], version);
        if (files.length === 0)
            continue;
        const proof = files.map(({ provenance }) => provenance).find((address) => address !== undefined);
        if (proof === undefined)
            return { commit: undefined };
        return { commit: await commitInProvenance(new URL(proof, (0,simple_page/* simplePageAddress */.c3)(index, name))) };
    }
    return undefined;
}
/** https://docs.pypi.org/api/integrity/ */
async function commitInProvenance(address) {
    const provenance = await fetchJson(address, {
        code: "registry-failed",
        headers: { accept: "application/vnd.pypi.integrity.v1+json", "cache-control": "no-cache" },
    }).catch(() => undefined);
    const certificates = (0,json_records/* recordsIn */.Q0)(provenance, "attestation_bundles")
        .flatMap((bundle) => (0,json_records/* recordsIn */.Q0)(bundle, "attestations"))
        .map(({ verification_material: material }) => (0,json_records/* textIn */.r7)(material, "certificate"));
    // Not each kind of publisher has a commit in its certificates.
    return certificates
        .map((text) => (text === undefined ? undefined : commitInCertificate(Buffer.from(text, "base64"))))
        .find((commit) => commit !== undefined);
}
/** The commit stands in the long form of the package's description only. */
async function releasedOnNpm(registry, { name }, version) {
    const reading = await (0,npm_registry/* readPackument */.l)(ask, registry, { name, accept: "application/json" });
    const found = contentOf(reading, registry)?.[(0,version_spelling/* formatSemver */.a)(version)];
    return (0,json_records/* isRecord */.u4)(found) ? { commit: (0,json_records/* textIn */.r7)(found, "gitHead") } : undefined;
}
/** @throws {ExternalError} `registry-failed`. */
function contentOf(reading, { folder }) {
    switch (reading.kind) {
        case "read":
            return reading.content;
        case "missing":
            return undefined;
        case "failed":
            throw new errors/* ExternalError */.yA({
                code: "registry-failed",
                expected: `an answer from ${folder.host}`,
                found: reading.answered,
                fix: "Try again when the registry can be reached from here.",
                retryable: true,
            });
    }
}

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/suite/clones.ts
var clones = __webpack_require__(67027);
// EXTERNAL MODULE: ./packages/suite/observe.ts
var observe = __webpack_require__(68141);
// EXTERNAL MODULE: ./packages/tag-verification/checks.ts
var tag_verification_checks = __webpack_require__(15638);
// EXTERNAL MODULE: ./packages/tag-verification/observe.ts + 1 modules
var tag_verification_observe = __webpack_require__(53257);
;// CONCATENATED MODULE: ./packages/tag-verification/version-of-tag.ts

/**
 * The version a tag names; undefined for one of another form.
 * @throws {UsageError} `tag-format-template`.
 */
function versionOfTag(tag, tagFormat) {
    return (0,release_model_tag/* tagReader */.uO)(tagFormat)(tag);
}

// EXTERNAL MODULE: ./packages/tag-verification/plan.ts + 18 modules
var plan = __webpack_require__(15871);
;// CONCATENATED MODULE: ./packages/tag-verification/report-document.ts

function reportDocument({ tag, version, findings }) {
    return {
        schema: 1,
        tag: (0,escape_text/* escapeText */.X)(tag),
        version: version === undefined ? null : (0,version_spelling/* formatSemver */.a)(version),
        findings: findings.map(({ code, level, file, line, expected, found, fix }) => ({
            code,
            level,
            file: file ?? null,
            line: line ?? null,
            expected,
            found,
            fix,
        })),
    };
}

// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
// EXTERNAL MODULE: ./packages/cli/terminal/use-proxy-of.ts + 1 modules
var use_proxy_of = __webpack_require__(46033);
;// CONCATENATED MODULE: ./packages/cli/commands/verify-tag.ts










async function run({ values, options, terminal }) {
    const { environment } = terminal;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment });
    (0,use_proxy_of/* useProxyOf */.X)(terminal);
    const git = machine.git((0,external_node_path_.resolve)(terminal.cwd, options.dir ?? "."));
    const suite = await readSuite(machine, git, terminal.cwd, options.graph);
    const tagFormat = options["tag-format"] ?? suite?.tagFormat ?? release_model_tag/* defaultTagFormat */.rr;
    const tag = values[0] ?? (await tagAtHead(git, tagFormat));
    const checks = (0,tag_verification_checks/* parseCheckSettings */.P7)((options.checks ?? "").split(",").filter((setting) => setting !== ""));
    const verdict = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        onProgress(`verifying ${(0,escape_text/* escapeText */.X)(tag)}`);
        const facts = await (0,tag_verification_observe/* observe */.l)({
            git,
            tag,
            isPushed: false,
            defaultBranch: suite?.branch,
            checks,
            outside: {
                version: versionOfTag(tag, tagFormat),
                registry: httpPackageRegistry(environment),
                access: undefined,
            },
            environment,
            now: new Date(),
        });
        return (0,plan/* plan */.e)(tag, {
            tagFormat,
            prereleaseIdentifiers: ["alpha", "beta", "rc"],
            order: "line",
            placeholder: "0.0.0-dev",
            checks,
            suite,
        }, facts);
    });
    const report = reportDocument(verdict);
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render });
    return report.findings.some(({ level }) => level === "error") ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}
/** What the graph says about the repository, which is known by its remote. */
async function readSuite(machine, git, cwd, graph) {
    if (graph === undefined)
        return undefined;
    // With it comes the schema of the graph, which is the better part of what this command would load without one.
    const { readSuitePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(542), __webpack_require__.e(6349)]).then(__webpack_require__.bind(__webpack_require__, 39774));
    const path = (0,external_node_path_.resolve)(cwd, graph);
    const bytes = await machine.files((0,external_node_path_.dirname)(path)).read(path.slice((0,external_node_path_.dirname)(path).length + 1));
    const slugs = Object.values(await git.remotes()).map((url) => (0,clones/* slugOf */.t)(url)?.split("/").at(-1));
    const repository = slugs.find((name) => name !== undefined) ?? git.root.slice(git.root.lastIndexOf("/") + 1);
    return readSuitePolicy(Buffer.from(bytes).toString("utf8"), { path: graph, repository });
}
async function tagAtHead(git, tagFormat) {
    const { head, tags } = await git.references([]);
    const [highest] = (0,observe/* versionTags */.O)(tags.filter(({ commit }) => commit === head), tagFormat);
    if (highest !== undefined)
        return highest.name;
    throw new errors/* UsageError */.eb({
        code: "tag-missing",
        expected: "a tag",
        found: "none given, and no version tag on the checked-out commit",
        fix: "Name the tag: release-helper verify-tag v1.4.0",
    });
}
function render(terminal, { tag, findings }) {
    const { colors } = terminal;
    const errors = findings.filter(({ level }) => level === "error").length;
    const head = errors === 0
        ? `${colors.green("✔")} ${colors.bold(tag)} may be released.\n`
        : `${colors.red("✖")} ${colors.bold(tag)} must not be released as it is.\n`;
    return head + findings.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)).join("");
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

/***/ 46033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ useProxyOf)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./packages/ports/adapters/environment-proxy.ts

/** Node sends these to the proxy as well unless it is told otherwise; a rehearsal's servers are on this machine. */
const thisMachine = ["localhost", "127.0.0.1", "::1"];
/**
 * Lets every `fetch` of this process use the proxy that the environment names, as other tools do by themselves. Called once,
 * before the first request. Returns what undoes it.
 * https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
function useEnvironmentProxy({ environment, log, node = external_node_http_, }) {
    const isNamed = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (environment[name] ?? "") !== "");
    const isInUse = environment["NODE_USE_ENV_PROXY"] === "1";
    if (!isNamed || isInUse)
        return () => undefined;
    if (node.setGlobalProxyFromEnv === undefined) {
        log.info("The proxy of the environment is not used: set NODE_USE_ENV_PROXY=1 (Node 22.21 and up).");
        return () => undefined;
    }
    const exceptions = [environment["NO_PROXY"] ?? environment["no_proxy"], ...thisMachine];
    const without = exceptions.filter((host) => host !== undefined && host !== "").join(",");
    return node.setGlobalProxyFromEnv({ ...environment, NO_PROXY: without, no_proxy: without });
}

;// CONCATENATED MODULE: ./packages/cli/terminal/use-proxy-of.ts

/** Lets what a command asks of the network take the way that the environment names. A command that asks nothing needs it not. */
function useProxyOf({ environment, note }) {
    const say = (message) => {
        note(`${message}\n`);
    };
    useEnvironmentProxy({ environment, log: { progress: say, info: say, warning: say } });
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

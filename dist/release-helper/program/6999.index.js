export const id = 6999;
export const ids = [6999];
export const modules = {

/***/ 26999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/pinning/observe.ts + 2 modules
var observe = __webpack_require__(29714);
// EXTERNAL MODULE: ./packages/pinning/tree.ts
var tree = __webpack_require__(48082);
// EXTERNAL MODULE: ./packages/manifests/plan-manifest.ts + 22 modules
var plan_manifest = __webpack_require__(80547);
// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(41062);
;// CONCATENATED MODULE: ./packages/pinning/names.ts


/**
 * The names to look for, with every image and repository that ends in a bare name: `coreason-runtime` stands for
 * `ghcr.io/coreason-ai/coreason-runtime`, too. A name without an owner stays as it is, so that `redis` the Python
 * package does not become `bitnami/redis` the image by accident of a prefix: only a whole last part counts.
 */
function expandNames(names, facts) {
    const bare = names.filter(({ ecosystem, name }) => pathLike.has(ecosystem) && !name.includes("/"));
    const wanted = new Set(bare.map(looseKey));
    const found = facts.manifests.flatMap((source) => readable(() => (0,plan_manifest/* readManifest */.WI)(source)).flatMap(({ name: { ecosystem, name } }) => {
        const last = name.slice(name.lastIndexOf("/") + 1);
        return name.includes("/") && wanted.has(looseKey({ ecosystem, name: last }))
            ? [(0,package_name/* packageName */.oZ)(ecosystem, name)]
            : [];
    }));
    const unique = new Map([...names, ...found].map((name) => [(0,package_name/* packageKey */.MO)(name), name]));
    return [...unique.values()];
}
/** Python's spelling of a name, `coreason_runtime`, is the repository's and the image's with a dash. */
function looseKey({ ecosystem, name }) {
    return `${ecosystem}:${name.toLowerCase().replaceAll(/[-_.]+/g, "-")}`;
}
const pathLike = new Set(["image", "github"]);
/** A file that cannot be read is reported where it is planned, not here. */
function readable(read) {
    try {
        return read();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./packages/pinning/plan.ts + 3 modules
var pinning_plan = __webpack_require__(91074);
// EXTERNAL MODULE: ./packages/pinning/report.ts
var pinning_report = __webpack_require__(22400);
// EXTERNAL MODULE: ./packages/pinning/apply.ts + 12 modules
var apply = __webpack_require__(77541);
// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/release-model/tag-series.ts
var tag_series = __webpack_require__(73992);
// EXTERNAL MODULE: ./packages/release-model/version-order.ts
var version_order = __webpack_require__(2169);
;// CONCATENATED MODULE: ./packages/cli/latest-release.ts

/** The highest stable version among the tags of a clone, in any spelling; a pre-release where there is no other. */
function latestRelease(tags) {
    const read = (0,tag_series/* tagSeriesReader */.t)("v{version}");
    const versions = tags
        .flatMap(({ name }) => read(name) ?? [])
        .toSorted((left, right) => (0,version_order/* compareVersions */.Zy)(right, left));
    return versions.find((version) => !(0,version_order/* isPrerelease */.V1)(version)) ?? versions[0];
}

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/cli/version-argument.ts
var version_argument = __webpack_require__(83059);
;// CONCATENATED MODULE: ./packages/cli/release-named.ts


/**
 * The release that `NAME@VERSION` names. A prefix (`npm:`) says in which ecosystem; a bare name is looked for
 * in all, as images and repositories by the last part of their path.
 * @throws {UsageError} `pin-argument`, or what is wrong with the version.
 */
function releaseNamed(argument) {
    const at = argument.lastIndexOf("@");
    const spelled = argument.slice(0, Math.max(at, 0));
    if (spelled === "" || at === argument.length - 1)
        throw malformed(argument);
    const version = (0,version_argument/* versionArgument */.K)(argument.slice(at + 1));
    const colon = spelled.indexOf(":");
    const prefix = colon < 0 ? undefined : package_name/* ecosystems */.uU.find((ecosystem) => ecosystem === spelled.slice(0, colon));
    if (colon >= 0 && prefix === undefined && !/^[a-z0-9.-]+:\d+\//i.test(spelled))
        throw malformed(argument);
    const name = prefix === undefined ? spelled : spelled.slice(colon + 1);
    if (!/^@?[\w./:-]{1,200}$/.test(name) || name.includes(".."))
        throw malformed(argument);
    return {
        repository: name,
        names: prefix === undefined ? namesOf(name) : [(0,package_name/* packageName */.oZ)(prefix, name)],
        version,
        tag: (0,tag/* formatTag */._3)(version),
    };
}
function namesOf(name) {
    const kinds = name.startsWith("@")
        ? ["npm"]
        : name.includes("/")
            ? ["image", "github"]
            : package_name/* ecosystems */.uU;
    return kinds.map((ecosystem) => (0,package_name/* packageName */.oZ)(ecosystem, name));
}
function malformed(argument) {
    return new errors/* UsageError */.eb({
        code: "pin-argument",
        expected: "NAME@VERSION, such as coreason-manifest@1.4.0 or npm:@coreason-ai/manifest@1.4.0",
        found: `"${(0,escape_text/* escapeText */.X)(argument)}"`,
        fix: `Name the package and the version; a prefix is one of ${package_name/* ecosystems */.uU.join(", ")}.`,
    });
}

// EXTERNAL MODULE: ./packages/cli/suite.ts
var suite = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/cli/terminal/answer.ts
var answer = __webpack_require__(76800);
// EXTERNAL MODULE: ./packages/cli/terminal/diff.ts
var diff = __webpack_require__(53717);
// EXTERNAL MODULE: ./packages/cli/terminal/problem.ts
var problem = __webpack_require__(9951);
;// CONCATENATED MODULE: ./packages/cli/terminal/pins.ts


/** What happened to every pin, then the diff, then what a person should look at. */
function renderPins(terminal, report) {
    const { colors } = terminal;
    const parts = [(0,diff/* colorDiff */.N)(terminal, report.diff)];
    for (const pin of report.pins) {
        const place = `${pin.path}:${pin.line} ${pin.place}`;
        if (pin.outcome === "newer")
            parts.push(`${colors.yellow("newer")} ${place}: ${pin.before ?? ""} stays (--allow-downgrade lowers it)\n`);
        if (pin.outcome === "kept")
            parts.push(`${colors.dim("kept")} ${place}: ${pin.reason ?? ""}\n`);
        if (pin.outcome === "current")
            parts.push(`${colors.dim("current")} ${place}\n`);
    }
    parts.push(...report.findings.map((finding) => (0,problem/* renderProblemLines */.t)(terminal, finding)));
    parts.push(...report.refusals.map((refusal) => (0,problem/* renderProblemLines */.t)(terminal, refusal)));
    if (!report.applied) {
        parts.push(...report.locks.map(({ path, packages }) => `${colors.dim("then refresh")} ${[path, ...packages].join(" ")}\n`));
    }
    parts.push(...report.unexpected.map((moved) => `${colors.yellow("also moved")} ${moved}\n`));
    return `${parts.join("")}${verdict(terminal, report)}\n`;
}
function verdict(terminal, report) {
    const { colors } = terminal;
    const moved = report.pins.filter(({ outcome }) => outcome === "edit").length;
    const name = `${report.package} ${report.version}`;
    if (report.refusals.length > 0)
        return colors.red(`Refused: ${name} cannot be pinned everywhere, so nothing was changed.`);
    if (report.pins.length === 0)
        return colors.yellow(`No pin of ${report.package} was found.`);
    if (moved === 0 && report.locks.length === 0)
        return `Nothing to do for ${name}.`;
    const what = `${moved} pin${moved === 1 ? "" : "s"} and ${report.locks.length} lockfile${report.locks.length === 1 ? "" : "s"}`;
    return report.applied ? colors.green(`✔ ${name}: ${what} moved.`) : `${name}: ${what} would move.`;
}

// EXTERNAL MODULE: ./packages/cli/terminal/progress.ts
var progress = __webpack_require__(3361);
;// CONCATENATED MODULE: ./packages/cli/commands/pin.ts










async function run({ values, options, terminal }) {
    const named = releaseNamed(values[0] ?? "");
    const directory = (0,external_node_path_.resolve)(terminal.cwd, options.dir ?? ".");
    const machine = (0,node_machine/* nodeMachine */.w)({ environment: terminal.environment });
    // A workspace keeps its lockfile at its root: below it, the whole clone is looked at for locks.
    const clone = await (0,suite/* cloneAround */.n0)(machine, directory);
    const { root, within } = clone ?? { root: directory, within: "" };
    const files = machine.files(root);
    const report = await (0,progress/* withProgress */.E)(terminal, async (onProgress) => {
        onProgress(`reading ${directory}`);
        const facts = await (0,observe/* observePins */.L)((0,tree/* folderTree */.j)(files), named.names, { within, promoted: "move" });
        const release = { ...named, names: expandNames(named.names, facts) };
        const target = {
            release,
            policy: options.pin ?? "keep",
            widen: options.widen,
            allowDowngrade: options["allow-downgrade"],
        };
        const plan = (0,pinning_plan/* planPins */.O)(facts, [target], { locks: !options["no-lock"] });
        if (plan.refusals.length > 0 || options["dry-run"] || (0,pinning_plan/* isEmpty */.I)(plan))
            return (0,pinning_report/* reportPins */.f2)(release, plan, undefined);
        const before = new Map(facts.locks.map(({ path, bytes }) => [path, bytes]));
        const isTagged = clone !== undefined && plan.locks.length > 0;
        const pretendVersion = isTagged ? latestRelease(await machine.git(root).tags()) : undefined;
        const result = await (0,apply/* applyPins */.R)(plan, files, { machine, before, pretendVersion, onProgress });
        return (0,pinning_report/* reportPins */.f2)(release, plan, result);
    });
    (0,answer/* answer */.Z)(terminal, report, { asJson: options.json, render: renderPins });
    if (report.refusals.length > 0)
        return exit_codes/* exitCodes */.h.refused;
    // A name that nothing pins is more often misspelled than not: a script has to notice.
    const isPartly = report.findings.length > 0 || report.unexpected.length > 0 || report.pins.length === 0;
    return isPartly ? exit_codes/* exitCodes */.h.partly : exit_codes/* exitCodes */.h.done;
}


/***/ }),

/***/ 73992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ tagSeriesReader)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52552);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47317);


/**
 * Reads the versions that a repository has tagged in any spelling: with and without the `v`, as SemVer and as PEP 440 have
 * it, with build metadata or a local label. Only of the series of `format`: `ui-v{version}` has nothing to do with
 * `core-v1.0.0`. A floating `v1` or `v1.4`, a development release and a pre-release of another kind are no releases.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagSeriesReader(format) {
    const { before, after } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTagFormat */ .AO)(format);
    // The v of `dev{version}` is part of a word.
    const series = before.replace(/(?<![A-Za-z])[vV]$/, "");
    const mayHaveV = !/[A-Za-z]$/.test(series);
    return (tag) => {
        if (!tag.startsWith(series) || !tag.endsWith(after))
            return undefined;
        const spelled = tag.slice(series.length, tag.length - after.length);
        return readAnySpelling(mayHaveV ? spelled.replace(/^[vV]/, "") : spelled);
    };
}
/** `1.4.0-1` is left out: for npm it comes before 1.4.0, for Python after it. */
const anySpelling = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?<further>(?:\.\d+)*)(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)(?:[-_.]?(?<count>\d+))?)?(?<post>[-_.]?(?:post|rev|r)(?:[-_.]?\d+)?)?(?:\+[\w.-]+)?$/i;
/** As our own tags are spelled, and most others: seen for what it is in a third of the time, which ten thousand tags feel. */
const usualSpelling = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
function readAnySpelling(text) {
    const first = text.charCodeAt(0);
    // Most tags of a repository of many packages begin with the name of one.
    if (!(first >= 48 && first <= 57) || text.length > _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .longestVersion */ .Ps)
        return undefined;
    return readUsualSpelling(text) ?? readOtherSpelling(text);
}
function readUsualSpelling(text) {
    const found = usualSpelling.exec(text);
    if (found === null)
        return undefined;
    const [, ...parts] = found;
    const [major, minor, patch, kind, count] = parts;
    const identifier = _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .prereleaseIdentifiers */ .F4.get(kind ?? "");
    const version = { major: Number(major), minor: Number(minor), patch: Number(patch) };
    const number = Number(count ?? 0);
    if (Math.max(version.major, version.minor, version.patch, number) > Number.MAX_SAFE_INTEGER)
        return undefined;
    return identifier === undefined ? version : { ...version, prerelease: { identifier, number } };
}
function readOtherSpelling(text) {
    const groups = anySpelling.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const numberOf = (name) => Number(groups[name] ?? 0);
    const [major, minor, patch, count] = ["major", "minor", "patch", "count"].map(numberOf);
    if (major === undefined || minor === undefined || patch === undefined || count === undefined)
        return undefined;
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = _version_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .prereleaseIdentifiers */ .F4.get(groups["identifier"]?.toLowerCase() ?? "");
    const isRevised = groups["post"] !== undefined || /[1-9]/.test(groups["further"] ?? "");
    return {
        major,
        minor,
        patch,
        ...(identifier !== undefined && { prerelease: { identifier, number: count } }),
        ...(isRevised && { isRevised }),
    };
}


/***/ })

};

export const id = 315;
export const ids = [315];
export const modules = {

/***/ 35890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44188);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13263);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78306);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81510);
/* harmony import */ var _release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43358);
/* harmony import */ var _version_argument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83059);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46076);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5799);
/* harmony import */ var _terminal_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76800);






async function run({ values, options, terminal }) {
    const version = (0,_version_argument_js__WEBPACK_IMPORTED_MODULE_0__/* .versionArgument */ .K)(values[0] ?? "");
    const { machine, graph, clones } = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSuite */ .bu)(terminal, options);
    const repository = (0,_release_actions_release_model_release_graph__WEBPACK_IMPORTED_MODULE_2__/* .requireRepository */ .Cc)(graph, options.repo);
    const plan = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_3__/* .planTag */ .A)(repository, await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_4__/* .observeTagging */ .s)(machine, repository, (0,_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneOf */ .JP)(clones, repository.name), "commit"), version);
    const dryRun = options["dry-run"];
    const remote = options.remote ?? "origin";
    if (!dryRun)
        await (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_5__/* .applyTag */ .T)(plan, { machine, push: options.push, remote });
    const report = (0,_release_actions_tagging__WEBPACK_IMPORTED_MODULE_6__/* .reportTag */ .n)(plan, {
        created: plan.kind === "create" && !dryRun,
        pushed: options.push && !dryRun,
    });
    (0,_terminal_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .answer */ .Z)(terminal, report, {
        asJson: options.json,
        render: (to, shown) => renderTag(to, shown, { stands: plan.kind === "exists", dryRun, remote, branch: plan.branch }),
    });
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.done;
}
function renderTag({ colors }, report, context) {
    const { repository, version, tag, commit } = report;
    const verb = context.stands ? "stands already" : context.dryRun ? "can be made" : "made";
    const check = colors.green("✔");
    const made = `${check} ${colors.bold(tag)} ${verb} on ${commit.slice(0, 12)} of ${repository}\n`;
    if (report.pushed)
        return `${made}${check} ${context.branch} and ${tag} pushed to ${context.remote}\n`;
    return context.dryRun
        ? made
        : `${made}Push it with: release-helper tag ${version} --repo ${repository} --push\n`;
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

/***/ 83059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionArgument)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);

/**
 * The version that a person typed.
 * @throws {UsageError} with the same words in which a version in a file is refused: here it is the command that is wrong.
 */
function versionArgument(text) {
    try {
        return (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .parseAny */ .Sb)(text);
    }
    catch (error) {
        if (error instanceof _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error);
        throw error;
    }
}


/***/ }),

/***/ 26794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   kL: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export largestManifest */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** Larger files are refused: no manifest is that large, and a parser would take minutes over it. */
const largestManifest = 5 * 1024 * 1024;
const byteOrderMark = "\uFEFF";
/**
 * A text file under edit. Parsers count UTF-16 units of `text`, which has no byte order mark; edits count
 * bytes of the file. This is the one place that converts.
 */
class Source {
    path;
    text;
    bytes;
    #markLength;
    #ascii;
    #lineStarts;
    /**
     * @throws {Refusal} `manifest-too-large`, `manifest-binary` or `manifest-encoding`, naming the file.
     */
    constructor(path, bytes) {
        this.path = path;
        this.bytes = bytes;
        const decoded = decode(path, bytes);
        this.#markLength = decoded.startsWith(byteOrderMark) ? 3 : 0;
        this.text = this.#markLength > 0 ? decoded.slice(1) : decoded;
        this.#ascii = this.text.length + this.#markLength === bytes.length;
    }
    /** The byte span of `text.slice(start, end)`. */
    span(start, end) {
        return { start: this.#byteOffset(start), end: this.#byteOffset(end) };
    }
    /** The text of a byte span. */
    slice({ start, end }) {
        return new TextDecoder().decode(this.bytes.subarray(start, end));
    }
    /** An edit that replaces `text.slice(start, end)`. */
    edit(start, end, text) {
        return { path: this.path, ...this.span(start, end), text };
    }
    /** Line and column, counted from 1, of a UTF-16 offset into `text`. */
    position(offset) {
        const starts = (this.#lineStarts ??= lineStartsOf(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    /** The same, as the location of an error. */
    location(offset) {
        return { file: this.path, ...this.position(offset) };
    }
    /** The UTF-16 offset into `text` of a byte of the file. */
    offset(byte) {
        if (this.#ascii)
            return byte - this.#markLength;
        return new TextDecoder().decode(this.bytes.subarray(this.#markLength, byte)).length;
    }
    #byteOffset(offset) {
        if (this.#ascii)
            return offset + this.#markLength;
        return Buffer.byteLength(this.text.slice(0, offset), "utf8") + this.#markLength;
    }
}
/** Whether a file begins with a byte order mark of UTF-16. */
function isUtf16(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
function decode(path, bytes) {
    if (bytes.length > largestManifest) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-too-large",
            expected: `a manifest of at most ${largestManifest / 1024 / 1024} MiB`,
            found: `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`,
            fix: "Exclude the file from git or move it out of the repository.",
            location: { file: path },
        });
    }
    if (isUtf16(bytes)) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "UTF-16, by its byte order mark",
            fix: "Save the file as UTF-8.",
            location: { file: path, line: 1, column: 1 },
        });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-binary",
            expected: "a text file",
            found: `a NUL byte at offset ${nul}`,
            fix: "Restore the text file or rename it, so that it is not read as a manifest.",
            location: { file: path, ...positionInBytes(bytes, nul) },
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "bytes that are not UTF-8",
            fix: "Save the file as UTF-8.",
            location: { file: path, ...positionInBytes(bytes, firstInvalidByte(bytes)) },
            cause,
        });
    }
}
/** Line and column, in bytes from 1: a file that does not decode has no characters to count. */
function positionInBytes(bytes, offset) {
    let line = 1;
    let start = 0;
    for (let index = 0; index < offset; index++) {
        if (bytes[index] === 0x0a) {
            line++;
            start = index + 1;
        }
    }
    return { line, column: offset - start + 1 };
}
function firstInvalidByte(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        // `stream` lets a character that is cut at the end pass: only a truly invalid byte throws.
        if (decodes(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return Math.min(low, bytes.length - 1);
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function lineStartsOf(text) {
    const starts = [0];
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
        starts.push(index + 1);
    return starts;
}


/***/ }),

/***/ 22400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ reportOutcome),
/* harmony export */   TB: () => (/* binding */ reportLocks),
/* harmony export */   f2: () => (/* binding */ reportPins),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   kM: () => (/* binding */ reportProblem),
/* harmony export */   qA: () => (/* binding */ reportUnexpected)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37291);


/** Joins a plan with what was done; without a result it is the report of a dry run. */
function reportPins(release, plan, result) {
    const locks = result?.locks ?? [];
    return {
        schema: 1,
        package: release.repository,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(release.version),
        applied: result !== undefined,
        pins: plan.outcomes.map(reportOutcome),
        locks: reportLocks(plan),
        unexpected: locks.flatMap(reportUnexpected),
        findings: plan.findings.map(reportProblem),
        refusals: plan.refusals.map(reportProblem),
        diff: [...plan.changes, ...locks].map(renderDiff).join(""),
    };
}
function reportOutcome(outcome) {
    const { pin } = outcome;
    return {
        path: pin.path,
        line: pin.line,
        place: pin.place,
        package: pin.name.name,
        outcome: outcome.kind,
        before: outcome.kind === "edit" ? outcome.before : outcome.kind === "newer" ? outcome.found : null,
        after: outcome.kind === "edit" ? outcome.after : null,
        reason: outcome.kind === "kept" ? outcome.reason : null,
    };
}
function reportLocks(plan) {
    return plan.locks.map(({ path, packages }) => ({
        path,
        packages: packages.map(({ name, version }) => `${name.name}@${version}`),
    }));
}
function reportUnexpected(lock) {
    return lock.unexpected.map(({ name }) => `${lock.path}: ${name.name}`);
}
function reportProblem(problem) {
    const { code, expected, found, fix, location } = problem;
    return {
        code,
        expected,
        found,
        fix,
        file: location?.file ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
    };
}
/** The change of one file as a unified diff, the way `git diff` prints it. Empty when nothing changed. */
function renderDiff(change) {
    const before = Buffer.from(change.before).toString("utf8");
    const after = Buffer.from(change.after).toString("utf8");
    if (before === after)
        return "";
    const names = [`a/${change.path}`, `b/${change.path}`];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(...names, before, after, undefined, undefined, { context: 1 });
    // The library heads a patch with a ruler that git does not print.
    return patch.replace(/^=+\n/, "");
}


/***/ }),

/***/ 56647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareSpelled)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Compares two versions as their ecosystem spells and orders them: negative, zero, positive; undefined when one of them
 * is no version there. PyPI by PEP 440, where `1.4` equals `1.4.0`; all others by SemVer, with or without a leading `v`.
 */
function compareSpelled(ecosystem, a, b) {
    if (a.length > 256 || b.length > 256)
        return undefined;
    if (ecosystem === "pypi") {
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(a) === null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(b) === null ? undefined : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a, b);
    }
    const [left, right] = [semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withoutV(a)), semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2___default()(withoutV(b))];
    return left === null || right === null ? undefined : semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default()(left, right);
}
function withoutV(text) {
    return text.replace(/^v(?=[0-9])/, "");
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ isHighestStable),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   r7: () => (/* binding */ isSameLine),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/**
 * Negative when `a` comes before `b`, zero when they are one version, positive otherwise.
 * SemVer precedence; PEP 440 orders these versions the same way.
 */
function compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrereleases(a.prerelease, b.prerelease) ||
        Number(a.isRevised ?? false) - Number(b.isRevised ?? false));
}
/** Whether the version is an alpha, a beta or a release candidate. */
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.4` of `1.4.2`: the line of releases a patch belongs to. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}
/** Whether two versions are of one line. */
function isSameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
/** Whether `version` is stable and no version in `existing` is stable and higher. */
function isLatest(version, existing) {
    return isHighestStable(version, existing, () => true);
}
/** Whether `version` is stable and no stable version in `existing` that `sameLine` accepts is higher. */
function isHighestStable(version, existing, sameLine) {
    if (isPrerelease(version))
        return false;
    return !existing.some((other) => !isPrerelease(other) && sameLine(other) && compareVersions(other, version) > 0);
}
/**
 * The next stable version. Of a pre-release it is the version being prepared when that is already such a step,
 * as `npm version` has it: patch of `1.4.0-rc.2` is `1.4.0`, major of it is `2.0.0`.
 */
function nextVersion(version, part) {
    const { major, minor, patch } = version;
    const prepared = isPrerelease(version);
    switch (part) {
        case "major":
            return prepared && minor === 0 && patch === 0
                ? { major, minor, patch }
                : { major: major + 1, minor: 0, patch: 0 };
        case "minor":
            return prepared && patch === 0 ? { major, minor, patch } : { major, minor: minor + 1, patch: 0 };
        case "patch":
            return { major, minor, patch: prepared ? patch : patch + 1 };
    }
}
const rank = { alpha: 0, beta: 1, rc: 2 };
function comparePrereleases(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return rank[a.identifier] - rank[b.identifier] || a.number - b.number;
}


/***/ }),

/***/ 81510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ applyBump),
/* harmony export */   T: () => (/* binding */ applyTag)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);

/** Makes the tag and, when asked, pushes branch and tag in one atomic transaction. A tag that stands already is kept. */
async function applyTag(plan, options) {
    const git = options.machine.git(plan.directory);
    if (plan.kind === "create")
        await git.createTag({ name: plan.tag, commit: plan.commit, message: `${plan.tag}\n` });
    if (!options.push)
        return;
    const branch = `refs/heads/${plan.branch}`;
    // A clone of another branch has this one from its remote alone, where the commit then is already.
    const branches = (await git.resolve(branch)) === undefined ? [] : [branch];
    await git.push(options.remote, [...branches, `refs/tags/${plan.tag}`]);
}
/**
 * Writes the version files, each by one atomic replacement.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
async function applyBump(plan, options) {
    const files = options.machine.files(plan.directory);
    for (const change of plan.changes) {
        if (Buffer.compare(await files.read(change.path), change.before) !== 0) {
            throw new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({
                code: "file-changed",
                expected: "the file as it was when the plan was made",
                found: "another content: somebody is editing it",
                fix: "Save your work and run the command again. Nothing was written.",
                location: { file: change.path },
            });
        }
    }
    for (const change of plan.changes)
        await files.replace(change.path, change.after);
}


/***/ }),

/***/ 43358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportBump),
/* harmony export */   n: () => (/* binding */ reportTag)
/* harmony export */ });
/* harmony import */ var _release_actions_pinning_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22400);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15615);


function reportTag(plan, done) {
    const { repository, directory, tag, commit } = plan;
    return {
        schema: 1,
        repository,
        directory,
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.version),
        tag,
        commit,
        ...done,
    };
}
function reportBump(plan, { applied }) {
    return {
        schema: 1,
        repository: plan.repository,
        directory: plan.directory,
        from: plan.from === undefined ? null : (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.from),
        version: (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .formatSemver */ .a)(plan.version),
        tag: plan.tag,
        isStatic: plan.isStatic,
        applied: applied && plan.changes.length > 0,
        files: plan.changes.map(({ path }) => path),
        placeholders: plan.placeholders,
        staleLocks: plan.staleLocks,
        diff: plan.changes.map(_release_actions_pinning_report__WEBPACK_IMPORTED_MODULE_1__/* .renderDiff */ ["in"]).join(""),
    };
}


/***/ })

};

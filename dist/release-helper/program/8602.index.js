export const id = 8602;
export const ids = [8602];
export const modules = {

/***/ 28602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHook: () => (/* binding */ runHook)
});

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var tag = __webpack_require__(52552);
;// CONCATENATED MODULE: ./packages/hooks/settings.ts

/** The settings among the entries of a git configuration; of one that is given more than once the last counts. */
function parseHookSettings(entries) {
    const all = (name) => entries.filter(([key]) => key === name).map(([, value]) => value);
    const one = (name) => all(name).at(-1);
    // git writes names in lower case, whatever was typed.
    return {
        tagFormat: one("release-helper.tagformat") ?? tag/* defaultTagFormat */.rr,
        placeholder: one("release-helper.placeholder") ?? "0.0.0-dev",
        defaultBranch: one("release-helper.defaultbranch"),
        maintenanceBranches: all("release-helper.maintenancebranch").flatMap(words),
        checks: all("release-helper.check").flatMap(words),
        exclude: all("release-helper.exclude"),
        ignoreTags: all("release-helper.ignoretag"),
        commentCharacter: one("core.commentstring") ?? one("core.commentchar") ?? "#",
    };
}
/** A list may be given in one value or in several, as for the command. */
function words(list) {
    return list.split(",").flatMap((word) => word.trim() || []);
}
/** Which entries of the configuration are settings of hooks. */
const settingsPattern = "^(release-helper\\.|core\\.comment)";

// EXTERNAL MODULE: ./packages/ports/adapters/node-machine.ts + 1 modules
var node_machine = __webpack_require__(98167);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/cli/exit-codes.ts
var exit_codes = __webpack_require__(46076);
// EXTERNAL MODULE: ./packages/cli/terminal/visible.ts
var visible = __webpack_require__(81898);
;// CONCATENATED MODULE: ./packages/cli/hooks/run-hook.ts





/** Runs one hook in the folder git starts it in, the top of the work tree. Each loads only what it needs. */
async function runHook(hook, call) {
    const { terminal } = call;
    const machine = (0,node_machine/* nodeMachine */.w)({ environment: terminal.environment });
    const problems = await judge(hook, machine, call);
    if (call.asJson)
        terminal.print((0,visible/* renderJson */.hF)({ schema: 1, problems }));
    else if (problems.length > 0)
        terminal.note(render(hook, problems, terminal));
    return problems.length === 0 ? exit_codes/* exitCodes */.h.done : exit_codes/* exitCodes */.h.partly;
}
async function judge(hook, machine, call) {
    switch (hook) {
        case "commit-msg": {
            const { commitMessage } = await Promise.all(/* import() */[__webpack_require__.e(4674), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 978));
            return commitMessage(machine, await readSettings(machine, call.terminal), {
                ...call,
                cwd: call.terminal.cwd,
            });
        }
        case "pre-commit": {
            const { preCommit } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1013), __webpack_require__.e(9547), __webpack_require__.e(2062), __webpack_require__.e(6068), __webpack_require__.e(8254), __webpack_require__.e(1616)]).then(__webpack_require__.bind(__webpack_require__, 17127));
            return preCommit(machine, await readSettings(machine, call.terminal), call.terminal.cwd);
        }
        case "pre-push": {
            const { prePush } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(1084), __webpack_require__.e(7800), __webpack_require__.e(8289), __webpack_require__.e(8300)]).then(__webpack_require__.bind(__webpack_require__, 33147));
            return prePush(machine, () => readSettings(machine, call.terminal), {
                ...call,
                cwd: call.terminal.cwd,
            });
        }
    }
}
/** @throws {UsageError} `clone-missing`. */
async function readSettings(machine, { cwd }) {
    const { exitCode, stdout } = await machine.commands.run(["git", "config", "-z", "--get-regexp", settingsPattern], { cwd, environment: machine.environment });
    if (exitCode > 1) {
        throw new errors/* UsageError */.eb({
            code: "clone-missing",
            expected: "a clone to run the hook in",
            found: cwd,
            fix: "Run it in a clone.",
        });
    }
    const entries = stdout.toString("utf8").split("\0");
    return parseHookSettings(entries.map((entry) => {
        const [key = "", ...value] = entry.split("\n");
        return [key, value.join("\n")];
    }));
}
function render(hook, problems, terminal) {
    const { errorColors: colors } = terminal;
    const shown = (0,visible/* visible */.RK)(problems).map(({ code, file, line, expected, found, fix }, index) => {
        const sameBefore = problems.slice(0, index).filter((before) => before.code === code).length;
        if (sameBefore > shownOfOneCode)
            return "";
        if (sameBefore === shownOfOneCode) {
            const more = problems.slice(index).filter((after) => after.code === code).length;
            return `${colors.red(hook)} ${colors.bold(code)} ${more} more of these; ${listsAll[hook]} lists all.\n`;
        }
        const place = file === undefined ? "" : ` ${line === undefined ? file : `${file}:${line}`}`;
        return `${colors.red(hook)} ${colors.bold(code)}${place}\n  expected ${expected}\n  found ${found}\n  ${fix.replaceAll("\n", "\n  ")}\n`;
    });
    return shown.join("");
}
/** A workspace of 150 packages is wrong in 150 places, and nobody reads so many in the middle of a push. */
const shownOfOneCode = 10;
const listsAll = {
    "pre-commit": "release-helper hooks run pre-commit --json",
    "pre-push": "release-helper verify-tag with the tag",
    "commit-msg": "release-helper hooks run commit-msg FILE --json",
};


/***/ }),

/***/ 85005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeText)
/* harmony export */ });
const longest = 80;
/**
 * Untrusted text made fit for one line of a message, a log or a summary: control, format and non-ASCII characters,
 * quotes and backslashes appear as escapes, and what is longer than 80 characters is cut with its length stated.
 * A workflow command, a terminal sequence or a look-alike digit therefore shows as what it is.
 */
function escapeText(text) {
    const shown = Array.from(text.slice(0, longest), escapeCharacter).join("");
    return text.length > longest ? `${shown}… (${text.length} characters)` : shown;
}
function escapeCharacter(character) {
    const named = namedEscapes.get(character);
    if (named !== undefined)
        return named;
    if (/^[ -~]$/.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
const namedEscapes = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
    ["\\", "\\\\"],
    ['"', '\\"'],
]);


/***/ }),

/***/ 52552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ splitTagFormat),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85005);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46949);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15615);





/** How a repository tags unless it says otherwise. */
const defaultTagFormat = "v{version}";
/**
 * The version a git tag names. `format` holds `{version}` once: `v{version}`, `my-component@{version}`.
 * Throws a Refusal `tag-format` when the tag is of another form, with the reason, and a UsageError
 * `tag-format-template` when the format itself is none.
 */
function parseTag(tag, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    const spelled = spelledIn(tag, { before, after });
    const version = spelled === undefined ? undefined : (0,_version_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSemver */ .OB)(spelled);
    if (version !== undefined)
        return version;
    const { reason, fix } = spelled === undefined
        ? {
            reason: "which is of another form",
            fix: "Tag a release in the form this repository is configured for.",
        }
        : (0,_version_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoVersion */ .w)(spelled);
    const example = (text) => `${before}${text}${after}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "tag-format",
        expected: `a tag such as ${example("1.4.0")} or ${example("1.4.0-rc.2")}`,
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(tag)}", ${reason}`,
        fix,
    });
}
/**
 * Reads many tags of which some are of another form (a floating `v1`, another component's): those name no version.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
function tagReader(format = defaultTagFormat) {
    const parts = splitTagFormat(format);
    return (tag) => {
        const spelled = spelledIn(tag, parts);
        return spelled === undefined ? undefined : (0,_version_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .matchSemver */ .OB)(spelled);
    };
}
function spelledIn(tag, { before, after }) {
    const fits = tag.length >= before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
    return fits ? tag.slice(before.length, tag.length - after.length) : undefined;
}
/** The tag that names `version`: `v1.4.0-rc.2`. Throws a UsageError `tag-format-template` when the format is none. */
function formatTag(version, format = defaultTagFormat) {
    const { before, after } = splitTagFormat(format);
    return `${before}${(0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSemver */ .a)(version)}${after}`;
}
/** What stands before and after `{version}`. Throws a UsageError `tag-format-template`. */
function splitTagFormat(format) {
    const [before, after, ...more] = format.split("{version}");
    if (before === undefined ||
        after === undefined ||
        more.length > 0 ||
        !literal.test(before) ||
        !literal.test(after)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            code: "tag-format-template",
            expected: "a tag format that holds {version} once among characters git allows in a tag, such as v{version}",
            found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(format)}"`,
            fix: "Correct the tag format.",
        });
    }
    return { before, after };
}
// The part of https://git-scm.com/docs/git-check-ref-format that is also safe on every shell and in every URL.
const literal = /^[A-Za-z0-9._/@+-]{0,250}$/;


/***/ }),

/***/ 47317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ prereleaseIdentifiers),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Ps: () => (/* binding */ longestVersion),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export parsePep440 */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85005);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46949);



/** No version that can be released is longer; longer text is refused before any pattern sees it. */
const longestVersion = 64;
/** Reads `1.4.0` or `1.4.0-rc.2`. Throws a Refusal `version-format` that says why anything else is none. */
function parseSemver(text) {
    return matchSemver(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0-rc.2");
}
/**
 * Reads `1.4.0` or `1.4.0rc2`, and the other spellings of the pre-release that PEP 440 normalizes (`1.4.0.RC-2`,
 * `1.4.0c2`, `1.4.0beta1`). Throws a Refusal `version-format` that says why anything else is none.
 */
function parsePep440(text) {
    return matchPep440(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0rc2");
}
/** Reads either spelling, with or without a leading `v`: what a person may type. Throws a Refusal `version-format`. */
function parseAny(text) {
    const bare = text.startsWith("v") ? text.slice(1) : text;
    return (matchSemver(bare) ?? matchPep440(bare) ?? refuse(text, "a version such as 1.4.0, v1.4.0 or 1.4.0rc2"));
}
/** The version that `text` spells as SemVer, or undefined. */
function matchSemver(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(semver.exec(text)?.groups);
}
function matchPep440(text) {
    if (text.length > longestVersion)
        return undefined;
    return toVersion(pep440.exec(text)?.groups);
}
const number = "(?:0|[1-9][0-9]*)";
const core = `(?<major>${number})\\.(?<minor>${number})\\.(?<patch>${number})`;
const semver = new RegExp(`^${core}(?:-(?<identifier>alpha|beta|rc)\\.(?<count>${number}))?$`);
const pep440 = new RegExp(`^${core}(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<count>${number}))?$`, "i");
/** Every spelling of a kind of pre-release that PEP 440 normalizes, in lower case. */
const prereleaseIdentifiers = new Map([
    ["alpha", "alpha"],
    ["a", "alpha"],
    ["beta", "beta"],
    ["b", "beta"],
    ["preview", "rc"],
    ["pre", "rc"],
    ["rc", "rc"],
    ["c", "rc"],
]);
function toVersion(groups) {
    if (groups === undefined)
        return undefined;
    const major = Number(groups["major"]);
    const minor = Number(groups["minor"]);
    const patch = Number(groups["patch"]);
    const count = Number(groups["count"] ?? 0);
    // Beyond 2^53 two different versions would become equal numbers.
    if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER)
        return undefined;
    const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
    return identifier === undefined
        ? { major, minor, patch }
        : { major, minor, patch, prerelease: { identifier, number: count } };
}
function refuse(text, expected) {
    const { reason, fix } = (0,_version_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoVersion */ .w)(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        code: "version-format",
        expected,
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(text)}", ${reason}`,
        fix,
    });
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ whyNoVersion)
/* harmony export */ });
/** Why `text` is no version that every ecosystem can carry, and what to write instead. */
function whyNoVersion(text) {
    if (text.length > 64)
        return { reason: "which is too long for a version", fix: plain };
    return reasons.find(({ when }) => when.test(text)) ?? { reason: "which is no version", fix: plain };
}
const plain = "Write three numbers, and for a pre-release -alpha.N, -beta.N or -rc.N after them, as in 1.4.0-rc.2.";
/** In the order in which a person would notice them; the first that applies is the answer. */
const reasons = [
    { when: /^$/, reason: "which is empty", fix: plain },
    { when: /\s/u, reason: "which contains white space", fix: "Remove the white space." },
    {
        when: /\p{Cc}/u,
        reason: "which has control characters",
        fix: "Remove the characters that cannot be seen.",
    },
    {
        when: /\p{Nd}(?<![0-9])/u,
        reason: "which has digits other than 0 to 9",
        fix: "Type the digits again, in ASCII.",
    },
    { when: /[^!-~]/u, reason: "which has characters outside ASCII", fix: "Type the version again, in ASCII." },
    {
        when: /\+/,
        reason: "which has build metadata or a local label; neither OCI tags nor package indexes can carry it",
        fix: "Leave out the + and what follows it.",
    },
    {
        when: /^[vV]?[0-9]+!/,
        reason: "which has an epoch; only PEP 440 knows those",
        fix: "Release under a higher major version instead.",
    },
    { when: /(?:^|[^0-9a-z])[vV]{2,}/, reason: "which has more than one v", fix: plain },
    {
        when: /^[vV]?[0-9]+(?:\.[0-9]+)?(?![0-9.!])/,
        reason: "which leaves out the minor or the patch number, so tools read it differently",
        fix: "Write all three numbers, as in 1.4.0.",
    },
    {
        when: /^[vV]?[0-9]+\.[0-9]+\.[0-9]+\.[0-9]/,
        reason: "which has more than three numbers",
        fix: "Write exactly three numbers, as in 1.4.0.",
    },
    {
        when: /(?:^|[.vV-]|[a-z])0[0-9]/i,
        reason: "which has a number with a leading zero",
        fix: "Write the number without the zero in front.",
    },
    {
        when: /[0-9]{16}/,
        reason: "which has a number too large to be counted exactly",
        fix: "Use numbers below 9007199254740992.",
    },
    {
        when: /dev/i,
        reason: "which is a development release; those are built from untagged commits and never released",
        fix: "Release a pre-release such as 1.4.0-alpha.1 instead.",
    },
    {
        when: /^[vV]?[0-9.]+(?:-[0-9]+$|.*(?<![a-z])(?:post|rev|r[0-9]))/i,
        reason: "which is a post release; SemVer cannot spell it",
        fix: "Release the next patch version instead.",
    },
    { when: /^[vV]/, reason: "which starts with a v", fix: "Leave out the v: it belongs to tags only." },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+(?:-|[-_.]?)(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?$/i,
        reason: "whose pre-release has no number, so nothing can follow it in order",
        fix: "Number the pre-release, as in 1.4.0-rc.1.",
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.]?(?:alpha|beta|rc|a|b|c|pre|preview)[-_.]?[0-9]+$/i,
        reason: "whose pre-release is spelled in another form than this place expects",
        fix: plain,
    },
    {
        when: /^[0-9]+\.[0-9]+\.[0-9]+[-_.a-z]/i,
        reason: "whose pre-release is none of alpha, beta and rc with a number, so PEP 440 has no spelling for it",
        fix: plain,
    },
];


/***/ }),

/***/ 15615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatPep440),
/* harmony export */   a: () => (/* binding */ formatSemver)
/* harmony export */ });
/** `1.4.0-rc.2`: as npm, Cargo, Helm and OCI tags spell it. */
function formatSemver(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}-${prerelease.identifier}.${prerelease.number}`;
}
/** `1.4.0rc2`: PEP 440's normal form. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
function formatPep440(version) {
    const { prerelease } = version;
    return prerelease === undefined
        ? core(version)
        : `${core(version)}${letters[prerelease.identifier]}${prerelease.number}`;
}
const letters = { alpha: "a", beta: "b", rc: "rc" };
function core(version) {
    return `${version.major}.${version.minor}.${version.patch}`;
}


/***/ })

};

export const id = 223;
export const ids = [223];
export const modules = {

/***/ 6800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);

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
    const { default: ora } = await __webpack_require__.e(/* import() */ 929).then(__webpack_require__.bind(__webpack_require__, 3929));
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


/***/ }),

/***/ 2640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ admits)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
;// CONCATENATED MODULE: ./packages/release-model/constraint/npm.ts


/** Whether npm's range admits `version`; undefined when `text` is none, as a dist-tag or a URL. */
function npmAdmits(text, version, prereleases) {
    return parseRange(text, prereleases)?.test((0,version_spelling/* formatSemver */.a)(version));
}
function parseRange(text, prereleases = false) {
    try {
        return new (range_default())(text, { includePrerelease: prereleases });
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/cargo.ts

/**
 * Whether a Cargo requirement admits `version`; undefined when `text` is none.
 *
 * Each comparator means in Cargo what it means to npm, partial versions and pre-releases included, save that a bare
 * version is a caret and a comma is "and". https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
function cargoAdmits(text, version, prereleases) {
    const comparators = text.trim() === "*" ? ["*"] : text.split(",").map((part) => rewrite(part.trim()));
    if (!comparators.every((part) => part !== undefined))
        return undefined;
    return npmAdmits(comparators.join(" "), version, prereleases);
}
function rewrite(comparator) {
    const groups = /^(?<operator>=|>=|<=|>|<|~|\^)?\s*(?<bound>[0-9]+(?:\.(?:[0-9]+|[*xX])){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(comparator)?.groups;
    const bound = groups?.["bound"];
    if (bound === undefined)
        return undefined;
    const operator = groups?.["operator"] ?? (/[*xX]/.test(bound) ? "" : "^");
    return `${operator}${bound}`;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
;// CONCATENATED MODULE: ./packages/release-model/constraint/helm.ts


/**
 * Whether a chart dependency's constraint admits `version`; undefined when `text` is none. Helm uses Masterminds/semver 3,
 * whose language looks like npm's but differs: a bare `1.2` is a tilde, `!=` exists, and one pre-release in a
 * group of comparators opens the whole group to pre-releases. https://github.com/Masterminds/semver#checking-version-constraints
 */
function helmAdmits(text, version, prereleases = false) {
    let admitted = false;
    for (const alternative of text.split("||")) {
        const comparators = parseGroup(alternative);
        if (comparators === undefined)
            return undefined;
        const open = prereleases || comparators.some(({ bound }) => bound.prerelease !== "");
        const considered = version.prerelease === undefined || open;
        admitted ||= considered && comparators.every((comparator) => passes(comparator, version));
    }
    return admitted;
}
const spelling = "v?(?:[0-9]+|[xX*])(?:\\.(?:[0-9]+|[xX*])){0,2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z.-]+)?";
const hyphenated = new RegExp(`(${spelling})\\s+-\\s+(${spelling})`, "g");
const comparatorPattern = new RegExp(`^(?<operator>=>|=<|>=|<=|!=|~>|[=<>~^])?\\s*(?<bound>${spelling})(?:\\s*,\\s*|\\s+|$)`);
function parseGroup(text) {
    let rest = text.replaceAll(hyphenated, ">=$1, <=$2 ").trim();
    if (rest === "")
        return undefined;
    const comparators = [];
    while (rest !== "") {
        const match = comparatorPattern.exec(rest);
        if (match === null)
            return undefined;
        const ends = match[0].trimEnd().endsWith(",") && match[0].length === rest.length;
        if (ends)
            return undefined;
        comparators.push({
            operator: match.groups?.["operator"] ?? "=",
            bound: parsePartial(match.groups?.["bound"] ?? ""),
        });
        rest = rest.slice(match[0].length);
    }
    return comparators;
}
function parsePartial(text) {
    const [withoutBuild = ""] = text.replace(/^v/, "").split("+");
    const dash = withoutBuild.indexOf("-");
    const spelled = dash === -1 ? withoutBuild : withoutBuild.slice(0, dash);
    const parts = spelled.split(".");
    const open = parts.findIndex((part) => /^[xX*]$/.test(part));
    return {
        numbers: (open === -1 ? parts : parts.slice(0, open)).map(Number),
        prerelease: dash === -1 ? "" : withoutBuild.slice(dash),
    };
}
function passes({ operator, bound }, version) {
    const { numbers } = bound;
    const complete = numbers.length === 3;
    const order = compare_default()((0,version_spelling/* formatSemver */.a)(version), `${pad(numbers).join(".")}${bound.prerelease}`);
    const prefix = comparePrefix(version, numbers);
    switch (operator) {
        case "=":
            return complete ? order === 0 : tilde(numbers, version, order);
        case "!=":
            return complete ? order !== 0 : prefix !== 0 || isOpenToPrerelease(numbers, version);
        case ">":
            // `>1.2` means from 1.3.0 on.
            return complete ? order > 0 : prefix > 0;
        case "<":
            return order < 0;
        case ">=":
        case "=>":
            return order >= 0;
        case "<=":
        case "=<":
            return complete ? order <= 0 : prefix <= 0;
        case "^":
            return order >= 0 && comparePrefix(version, caretPrefix(numbers)) === 0;
        default:
            return tilde(numbers, version, order);
    }
}
/** `!=1.2` leaves out the stable 1.2 versions only, where the group admits pre-releases at all: so the library has it. */
function isOpenToPrerelease(numbers, version) {
    return numbers.length === 2 && version.prerelease !== undefined;
}
/** `~0.0.0` and `~*` admit everything: so the library has it, on purpose. */
function tilde(numbers, version, order) {
    if (numbers.length === 3 && numbers.every((number) => number === 0))
        return order >= 0;
    return order >= 0 && comparePrefix(version, numbers.slice(0, 2)) === 0;
}
/** The numbers that a caret holds fast: up to the first that is not zero. */
function caretPrefix(numbers) {
    const significant = numbers.findIndex((number) => number !== 0);
    return significant === -1 ? numbers : numbers.slice(0, significant + 1);
}
function comparePrefix({ major, minor, patch }, prefix) {
    const own = [major, minor, patch];
    for (const [index, number] of prefix.entries()) {
        const difference = (own[index] ?? 0) - number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function pad(numbers) {
    return [0, 1, 2].map((index) => numbers[index] ?? 0);
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./packages/release-model/constraint/pep440.ts


/**
 * Whether a specifier set contains `version`; undefined when `text` is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 *
 * Parsing and order come from `@renovatebot/pep440`; containment is written out here because that library throws
 * on invalid input and takes `1` for outside of `~=1.0.0`.
 */
function pep440Admits(text, version, prereleases) {
    const clauses = [];
    for (const part of text.split(",")) {
        if (part.trim() === "")
            continue;
        const clause = parseClause(part.trim());
        if (clause === undefined)
            return undefined;
        clauses.push(clause);
    }
    return containsAll(clauses, version, prereleases);
}
/**
 * Whether every clause contains `version`, pre-releases only where one is mentioned or `prereleases` says so. This default is
 * the installer's and not that of packaging 26's `SpecifierSet` (see {@link AdmitsOptions}).
 */
function containsAll(clauses, version, prereleases) {
    const allowed = prereleases ?? clauses.some(mentionsPrerelease);
    if (version.prerelease !== undefined && !allowed)
        return false;
    const spelled = (0,version_spelling/* formatPep440 */.J)(version);
    return clauses.every((clause) => contains(clause, spelled, version));
}
/** The clause `text` spells, or undefined. */
function parseClause(text) {
    const groups = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<rest>[^\s;),]*)$/.exec(text)?.groups;
    const operator = operators.find((known) => known === groups?.["operator"]);
    const rest = groups?.["rest"];
    if (operator === undefined || rest === undefined)
        return undefined;
    if (operator === "===")
        return { operator, version: rest, wildcard: false };
    const wildcard = rest.endsWith(".*");
    const version = wildcard ? rest.slice(0, -2) : rest;
    const read = (0,pep440.explain)(version);
    if (read === null)
        return undefined;
    const equality = operator === "==" || operator === "!=";
    if (wildcard && (!equality || !/^v?(?:[0-9]+!)?[0-9.]+$/i.test(version)))
        return undefined;
    if (!equality && version.includes("+"))
        return undefined;
    if (operator === "~=" && read.release.length < 2)
        return undefined;
    return { operator, version, wildcard };
}
const operators = ["===", "~=", "==", "!=", "<=", ">=", "<", ">"];
/** `!=1.0rc1` and `==1.*` mention none in this sense: https://packaging.pypa.io/en/stable/specifiers.html */
function mentionsPrerelease({ operator, version, wildcard }) {
    return operator !== "!=" && !wildcard && (0,pep440.explain)(version)?.is_prerelease === true;
}
function contains(clause, spelled, candidate) {
    const { operator, version, wildcard } = clause;
    if (operator === "===")
        return version.toLowerCase() === spelled;
    const bound = (0,pep440.explain)(version);
    if (bound === null)
        return false;
    const order = (0,pep440.compare)(spelled, version);
    const within = (prefix) => bound.epoch === 0 && startsWith(candidate, prefix);
    switch (operator) {
        case "==":
            return wildcard ? within(bound.release) : order === 0;
        case "!=":
            return wildcard ? !within(bound.release) : order !== 0;
        case ">=":
            return order >= 0;
        case "<=":
            return order <= 0;
        case "~=":
            return order >= 0 && within(bound.release.slice(0, -1));
        case ">":
            return order > 0;
        case "<":
            // `<1.0` leaves out the pre-releases of 1.0 itself, unless it names one; `<1.0.post1` does not.
            return (order < 0 &&
                (bound.is_prerelease ||
                    bound.is_postrelease ||
                    candidate.prerelease === undefined ||
                    !sameRelease(candidate, bound)));
    }
}
/** `1` is `1.0.0` here: the shorter side is padded with zeros. */
function startsWith({ major, minor, patch }, prefix) {
    const release = [major, minor, patch];
    return prefix.every((number, index) => (release[index] ?? 0) === number);
}
function sameRelease(candidate, bound) {
    const length = Math.max(3, bound.release.length);
    const padded = Array.from({ length }, (_, index) => bound.release[index] ?? 0);
    return bound.epoch === 0 && startsWith(candidate, padded);
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/poetry.ts


/**
 * Whether poetry's own constraint language admits `version`; undefined when `text` is none of it.
 * Caret, tilde and bare versions are rewritten as the PEP 440 clauses they stand for, so that both languages share one order.
 * https://python-poetry.org/docs/dependency-specification/
 */
function poetryAdmits(text, version, prereleases) {
    const alternatives = text.trim().split(/\s*\|\|?\s*/);
    let admitted = false;
    for (const alternative of alternatives) {
        const clauses = parseAlternative(alternative);
        if (clauses === undefined)
            return undefined;
        admitted ||= containsAll(clauses, version, prereleases);
    }
    return admitted;
}
/** Comma and space both mean "and"; a space after an operator means nothing. A trailing comma is allowed. */
function parseAlternative(text) {
    const parts = text
        .replace(/,\s*$/, "")
        .replaceAll(/([\^~=<>!])\s+/g, "$1")
        .split(/\s*,\s*|\s+/);
    const clauses = [];
    for (const part of parts) {
        const meant = desugar(part);
        if (meant === undefined)
            return undefined;
        clauses.push(...meant);
    }
    return clauses;
}
function desugar(part) {
    if (/^v?[x*](?:\.[x*])*$/i.test(part))
        return [];
    const ranged = /^(?<sign>\^|~(?!=)|~=)(?<bound>.+)$/.exec(part)?.groups;
    if (ranged !== undefined)
        return poetry_range(ranged["sign"] ?? "", ranged["bound"] ?? "");
    const plain = /^(?<operator>==?|!=|<=|>=|<|>)?(?<bound>[^=<>!].*)$/.exec(part)?.groups;
    if (plain === undefined)
        return undefined;
    const operator = aliases.get(plain["operator"] ?? "") ?? plain["operator"] ?? "";
    // poetry reads `1.*.*` as `1.*`.
    const clause = parseClause(`${operator}${(plain["bound"] ?? "").replace(/(?:\.\*)+$/, ".*")}`);
    return clause === undefined ? undefined : [clause];
}
const aliases = new Map([
    ["", "=="],
    ["=", "=="],
]);
/** `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, `~=1.2` as in PEP 440 but `~=1` is allowed too. */
function poetry_range(sign, bound) {
    const release = (0,pep440.explain)(bound)?.release;
    if (release === undefined)
        return undefined;
    const epoch = /^v?(?:[0-9]+!)?/i.exec(bound)?.[0] ?? "";
    const raised = raisedPosition(sign, release);
    const above = release.slice(0, raised + 1).map((number, index) => (index === raised ? number + 1 : number));
    return [
        { operator: ">=", version: bound, wildcard: false },
        { operator: "<", version: `${epoch}${above.join(".")}`, wildcard: false },
    ];
}
/** Which number of the release the upper bound raises. */
function raisedPosition(sign, release) {
    if (sign === "~")
        return Math.min(1, release.length - 1);
    if (sign === "~=")
        return Math.max(0, release.length - 2);
    const significant = release.slice(0, 3).findIndex((number) => number !== 0);
    return significant === -1 ? Math.min(2, release.length - 1) : significant;
}

;// CONCATENATED MODULE: ./packages/release-model/constraint/admits.ts







/**
 * Whether an installer that reads `constraint` may take `version`, by the rules of the syntax's own tool. Throws a Refusal
 * `constraint-format` when the text is no constraint of that syntax (a dist-tag, a URL), so that nobody reads "no" for it.
 */
function admits(constraint, version, options = {}) {
    const { syntax, text } = constraint;
    // Longer than anybody writes, shorter than what could make a pattern slow.
    const answer = text.length > 1000 ? undefined : rules[syntax](text, version, options.prereleases);
    if (answer !== undefined)
        return answer;
    throw new errors/* Refusal */.P_({
        code: "constraint-format",
        expected: `a version constraint as ${tools[syntax]} reads it`,
        found: `"${(0,escape_text/* escapeText */.X)(text)}"`,
        fix: "Correct the constraint where it stands.",
    });
}
const rules = {
    pep440: pep440Admits,
    poetry: poetryAdmits,
    npm: npmAdmits,
    cargo: cargoAdmits,
    helm: helmAdmits,
};
const tools = {
    pep440: "pip (PEP 440)",
    poetry: "poetry",
    npm: "npm",
    cargo: "cargo",
    helm: "helm",
};


/***/ }),

/***/ 6647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareSpelled)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
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

/***/ 5005:
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

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   uU: () => (/* binding */ ecosystems)
/* harmony export */ });
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = ["pypi", "npm", "cargo", "helm", "image", "github", "component"];
/** Normalises `name` as its ecosystem compares names. */
function packageName(ecosystem, name) {
    return { ecosystem, name: normalise[ecosystem](name) };
}
/** `pypi:coreason-manifest`: unique, and fit for a key of a map. */
function packageKey(name) {
    return `${name.ecosystem}:${name.name}`;
}
const normalise = {
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    pypi: (name) => name.replaceAll(/[-_.]+/g, "-").toLowerCase(),
    npm: (name) => name,
    // crates.io treats - and _ alike: https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions
    cargo: (name) => name.replaceAll("_", "-").toLowerCase(),
    helm: (name) => name,
    // Docker's familiar names: https://github.com/distribution/reference/blob/main/normalize.go
    image: (name) => name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "").replace(/^library\//, ""),
    // GitHub compares owners and repositories without case.
    github: (name) => name.toLowerCase().replace(/\.git$/, ""),
    // Variables cannot have a dash in their names, repositories seldom have an underscore.
    component: (name) => name.replaceAll("_", "-").toLowerCase(),
};


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   rr: () => (/* binding */ defaultTagFormat),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* unused harmony export splitTagFormat */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);
/* harmony import */ var _version_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7317);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5615);





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

/***/ 7317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ parsePep440),
/* harmony export */   OB: () => (/* binding */ matchSemver),
/* harmony export */   Sb: () => (/* binding */ parseAny),
/* harmony export */   kf: () => (/* binding */ parseSemver)
/* harmony export */ });
/* unused harmony export longestVersion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5005);
/* harmony import */ var _version_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);



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
const identifiers = new Map([
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
    const identifier = identifiers.get(groups["identifier"]?.toLowerCase() ?? "");
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

/***/ 6949:
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

/***/ 5615:
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


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ locateClones),
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

/**
 * The folder of each repository's clone in a workspace, found by its remotes, else by its folder's name.
 * A repository that is not cloned there is left out.
 * @throws {UsageError} `clone-ambiguous` when two folders hold the same repository and neither bears its name.
 */
async function locateClones(machine, workspace, graph) {
    const directories = await machine.clones(workspace);
    const clones = await Promise.all(directories.map(async (directory) => ({ directory, remotes: await machine.git(directory).remotes() })));
    const located = new Map();
    for (const repository of graph.repositories.keys()) {
        const wanted = `${graph.owner}/${repository}`.toLowerCase();
        const byRemote = clones.filter(({ remotes }) => Object.values(remotes).some((url) => slugOf(url) === wanted));
        const byName = clones.filter(({ directory }) => folderName(directory) === repository);
        const [only, ...others] = byRemote.length > 0 ? byRemote : byName;
        const named = byRemote.find(({ directory }) => folderName(directory) === repository);
        if (only === undefined)
            continue;
        if (others.length > 0 && named === undefined)
            throw ambiguous(repository, [only, ...others]);
        located.set(repository, (named ?? only).directory);
    }
    return located;
}
/** `owner/name`, in lower case, of any form of remote URL: https, ssh, scp-like, a path. */
function slugOf(url) {
    return /([^/:\\]+\/[^/:\\]+?)(?:\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
}
function folderName(directory) {
    return directory.slice(directory.lastIndexOf("/") + 1);
}
function ambiguous(repository, clones) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "clone-ambiguous",
        expected: `one clone of ${repository} in the workspace`,
        found: clones.map(({ directory }) => directory).join(", "),
        fix: `Rename the one to use to ${repository}, or name a narrower folder with --workspace.`,
    });
}


/***/ })

};

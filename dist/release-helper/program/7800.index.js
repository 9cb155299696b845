export const id = 7800;
export const ids = [7800];
export const modules = {

/***/ 43665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mayMention)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26794);
/* harmony import */ var _syntax_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41467);


/**
 * Whether a file may contain a pin of one of the packages: a quick look at its bytes for any spelling of a name, escapes
 * of the file's language included. False means certainly not, so such files need not be parsed. That leaves files unread
 * that do not parse at all, on purpose: repositories keep deliberately broken manifests as fixtures, and one that cannot
 * name the package is no reason to stop a release, unless it is the project's own.
 */
function mayMention(bytes, names) {
    if (names.length === 0)
        return false;
    // Reading it refuses it with a reason, which is better than to pass over a manifest in silence.
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf16 */ .bJ)(bytes))
        return true;
    // Names are ASCII, so a decoding that cannot fail and keeps ASCII as it is will do.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    const pattern = patternOf(names);
    return pattern.test(text) || (text.includes("\\") && pattern.test((0,_syntax_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEscapes */ .L)(text)));
}
/** One pattern for one list of names: a repository of thousands of files is asked for the same ones. */
const patterns = new WeakMap();
function patternOf(names) {
    const known = patterns.get(names);
    if (known !== undefined)
        return known;
    const pattern = new RegExp(names.map(({ ecosystem, name }) => spellings[ecosystem](name)).join("|"), "i");
    patterns.set(names, pattern);
    return pattern;
}
const spellings = {
    pypi: anySeparator,
    cargo: anySeparator,
    npm: literal,
    helm: literal,
    // Registry, owner and name may stand apart: `registry: ghcr.io`, `repository: owner/name`.
    image: (name) => literal(lastPart(name)),
    github: (name) => literal(lastPart(name)),
    component: anySeparator,
};
function anySeparator(name) {
    return name
        .split(/[-_.]+/)
        .map(literal)
        .join("[-_.]+");
}
function literal(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
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

/***/ 41467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEscapes),
/* harmony export */   T: () => (/* binding */ hasEscapes)
/* harmony export */ });
/**
 * A text with the escapes undone in which JSON, TOML, YAML and HCL can spell the characters of a name, and the line breaks
 * that a backslash takes away in quoted YAML, TOML, a Dockerfile and a requirements file. For looking, not for reading: where
 * a language knows no escapes this says more than there is.
 */
function withoutEscapes(text) {
    return text.replaceAll(escape, (whole, ...[long, short, byte]) => {
        const code = long ?? short ?? byte;
        if (code !== undefined)
            return Number.parseInt(code, 16) < 0x80 ? String.fromCharCode(Number.parseInt(code, 16)) : whole;
        return whole === "\\/" ? "/" : "";
    });
}
/** Whether a text may say more than its bytes show. */
function hasEscapes(text) {
    return /\\(?:[uUx][0-9A-Fa-f]{2}|\/|[ \t]*\r?\n)/.test(text);
}
const escape = /\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\/|[ \t]*\r?\n[ \t\r\n]*)/g;


/***/ }),

/***/ 52640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ admits),
  m: () => (/* binding */ admitsSpelled)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(15615);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(96782);
var range_default = /*#__PURE__*/__webpack_require__.n(range);
;// CONCATENATED MODULE: ./packages/release-model/constraint/npm.ts

/** Whether npm's range admits `version`; undefined when `text` is none, as a dist-tag or a URL. */
function npmAdmits(text, version, prereleases) {
    return parseRange(text, prereleases)?.test(version);
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
var compare = __webpack_require__(78469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
;// CONCATENATED MODULE: ./packages/release-model/constraint/helm.ts


/**
 * Whether a chart dependency's constraint admits `version`; undefined when `text` is none. Helm uses Masterminds/semver 3,
 * whose language looks like npm's but differs: a bare `1.2` is a tilde, `!=` exists, and one pre-release in a
 * group of comparators opens the whole group to pre-releases. https://github.com/Masterminds/semver#checking-version-constraints
 */
function helmAdmits(text, version, prereleases = false) {
    const candidate = parse_default()(version);
    if (candidate === null)
        return undefined;
    let admitted = false;
    for (const alternative of text.split("||")) {
        const comparators = parseGroup(alternative);
        if (comparators === undefined)
            return undefined;
        const open = prereleases || comparators.some(({ bound }) => bound.prerelease !== "");
        const considered = candidate.prerelease.length === 0 || open;
        admitted ||= considered && comparators.every((comparator) => passes(comparator, candidate));
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
    const order = compare_default()(version, `${pad(numbers).join(".")}${bound.prerelease}`);
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
    return numbers.length === 2 && version.prerelease.length > 0;
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
    const candidate = (0,pep440.explain)(version);
    if (candidate === null)
        return false;
    const allowed = prereleases ?? clauses.some(mentionsPrerelease);
    if (candidate.is_prerelease && !allowed)
        return false;
    return clauses.every((clause) => contains(clause, version, candidate));
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
        return version.toLowerCase() === spelled.toLowerCase();
    const bound = (0,pep440.explain)(version);
    if (bound === null)
        return false;
    // A local version is only told apart where the clause names one: https://packaging.python.org/en/latest/specifications/version-specifiers/#version-matching
    const own = version.includes("+") ? spelled : candidate.public;
    const order = (0,pep440.compare)(own, version);
    const within = (prefix) => bound.epoch === candidate.epoch && startsWith(candidate.release, prefix);
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
            // `>1.0` leaves out 1.0.post1, unless it names a post release itself.
            return (order > 0 && (bound.is_postrelease || !candidate.is_postrelease || !isSameRelease(candidate, bound)));
        case "<":
            // `<1.0` leaves out the pre-releases of 1.0 itself, unless it names one; `<1.0.post1` does not.
            return (order < 0 &&
                (bound.is_prerelease ||
                    bound.is_postrelease ||
                    !candidate.is_prerelease ||
                    !isSameRelease(candidate, bound)));
    }
}
/** `1` is `1.0.0` here: the shorter side is padded with zeros. */
function startsWith(release, prefix) {
    return prefix.every((number, index) => (release[index] ?? 0) === number);
}
function isSameRelease(candidate, bound) {
    return (candidate.epoch === bound.epoch &&
        startsWith(candidate.release, bound.release) &&
        startsWith(bound.release, candidate.release));
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
    const isPython = constraint.syntax === "pep440" || constraint.syntax === "poetry";
    return judge(constraint, isPython ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version), options);
}
/**
 * The same for a version that others released and that nobody here could, in its ecosystem's spelling: `24.2`,
 * `1.0.0-canary.4`, `0.10.0+wasi`. Undefined when it is no version there. Throws as {@link admits} does.
 */
function admitsSpelled(constraint, spelled, options = {}) {
    const version = readSpelled(constraint.syntax, spelled);
    return version === undefined ? undefined : judge(constraint, version, options);
}
function readSpelled(syntax, spelled) {
    if (spelled.length > 256)
        return undefined;
    switch (syntax) {
        case "pep440":
        case "poetry":
            return (0,pep440.valid)(spelled) === null ? undefined : spelled;
        case "npm":
        case "cargo":
            return parse_default()(spelled)?.version;
        case "helm":
            // Masterminds' NewVersion fills in the numbers that are missing.
            return parse_default()(spelled.replace(/^v?(\d+)(\.\d+)?(?![\d.])/, (_, major, minor = ".0") => `${major}${minor}.0`))?.version;
    }
}
function judge(constraint, version, options) {
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


/***/ })

};

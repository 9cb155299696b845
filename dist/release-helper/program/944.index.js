export const id = 944;
export const ids = [944];
export const modules = {

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

/***/ 20109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Z4: () => (/* binding */ jsonMember),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49081);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93165);



/**
 * Reads strict JSON: no comments, no trailing commas.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseJson(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const value = parseAnew(source);
    parsed.set(source, value);
    return value;
}
/** Sources do not change, and several readers ask for the same file. */
const parsed = new WeakMap();
/** The member's value, or nothing where the value is no object or lacks the member. */
function jsonMember(value, ...names) {
    let found = value;
    for (const name of names) {
        if (found?.kind !== "object")
            return undefined;
        found = found.members.find((member) => member.name === name)?.value;
    }
    return found;
}
/** The value without places, as `JSON.parse` gives it. */
function plainJson(value) {
    switch (value.kind) {
        case "object":
            return Object.fromEntries(value.members.map((member) => [member.name, plainJson(member.value)]));
        case "array":
            return value.items.map(plainJson);
        case "string":
        case "other":
            return value.value;
    }
}
function parseAnew(source) {
    const errors = [];
    try {
        const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(source.text, errors, {
            disallowComments: true,
            allowTrailingComma: false,
            allowEmptyContent: false,
        });
        const first = errors[0];
        if (root === undefined || first !== undefined) {
            throw syntaxRefusal(source, first?.offset ?? 0, first === undefined ? "no value" : describe(first));
        }
        return convert(source, root, 0);
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .isStackOverflow */ .fF)(cause))
            throw syntaxRefusal(source, 0, _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.found);
        throw cause;
    }
}
function convert(source, node, depth) {
    if (depth > _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .deepest */ .JS)
        throw syntaxRefusal(source, node.offset, _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.found);
    switch (node.type) {
        case "object":
            return { kind: "object", members: membersOf(source, node, depth + 1) };
        case "array":
            return {
                kind: "array",
                items: (node.children ?? []).map((child) => convert(source, child, depth + 1)),
            };
        case "string":
            return stringOf(source, node);
        default:
            return { kind: "other", value: otherValue(node.value) };
    }
}
function membersOf(source, node, depth) {
    const seen = new Map();
    return (node.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined)
            return [];
        const name = String(key.value);
        const before = seen.get(name);
        if (before !== undefined)
            throw duplicateRefusal(source, { name, before, again: key.offset });
        seen.set(name, key.offset);
        return [{ name, value: convert(source, value, depth) }];
    });
}
function stringOf(source, node) {
    const value = String(node.value);
    const start = node.offset + 1;
    if (value.length === node.length - 2)
        return { kind: "string", value, offsetAt: (index) => start + index };
    const offsets = unitOffsets(source.text, start, node.offset + node.length - 1);
    return { kind: "string", value, offsetAt: (index) => offsets[index] ?? start };
}
/** The offset of each decoded unit, and of the end: `\u003e` is one unit in six, `\n` one in two. */
function unitOffsets(text, start, end) {
    const offsets = [];
    let position = start;
    while (position < end) {
        offsets.push(position);
        if (text[position] !== "\\")
            position += 1;
        else
            position += text[position + 1] === "u" ? 6 : 2;
    }
    return [...offsets, end];
}
function otherValue(value) {
    return typeof value === "number" || typeof value === "boolean" ? value : null;
}
function describe(error) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
}
function syntaxRefusal(source, offset, found) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "manifest-syntax",
        expected: found === _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.found ? _nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI.expected : "JSON without comments or trailing commas",
        found,
        fix: "Correct the file, then run again.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_({
        code: "manifest-duplicate-key",
        expected: "each key once in an object",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}


/***/ }),

/***/ 93165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   fF: () => (/* binding */ isStackOverflow)
/* harmony export */ });
/** No manifest is nested deeper, and what reads one calls itself for each level. */
const deepest = 500;
/** What is expected and what is found where values are nested deeper than that. */
const tooDeep = {
    expected: `values nested at most ${deepest} deep`,
    found: "values nested too deeply",
};
/** Whether a parser gave up because its stack was full, which only nesting does. */
function isStackOverflow(cause) {
    return cause instanceof RangeError && /call stack/i.test(cause.message);
}


/***/ }),

/***/ 23965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  cd: () => (/* binding */ parseYamlText),
  gB: () => (/* binding */ plainYaml),
  S9: () => (/* binding */ readYamlData),
  jT: () => (/* binding */ yamlPartsOf),
  pS: () => (/* binding */ yamlText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-literal.ts
/**
 * Where each unit of a literal block's text stands in `block`, its spelling from the `|` on. The lines of a literal
 * block are the lines of its text with the indentation in front, so a file in the file keeps its places
 * (https://yaml.org/spec/1.2.2/#812-literal-style). Undefined when the lines do not agree, which they always should.
 */
function literalOffsets(block, text) {
    const header = block.indexOf("\n") + 1;
    if (header === 0)
        return undefined;
    const outer = lineStarts(block, header);
    const inner = lineStarts(text, 0);
    const indent = indentOf(block, outer, { text, inner });
    if (indent === undefined)
        return undefined;
    return (index) => {
        const line = lastAtMost(inner, index);
        const start = outer[line];
        if (start === undefined)
            return block.length;
        const end = outer[line + 1] ?? block.length;
        return Math.min(start + indent + index - (inner[line] ?? 0), end);
    };
}
function indentOf(block, outer, { text, inner }) {
    let indent;
    for (const [line, start] of inner.entries()) {
        const content = lineAt(text, start);
        if (content === "")
            continue;
        const outerStart = outer[line];
        if (outerStart === undefined)
            return undefined;
        const written = lineAt(block, outerStart);
        if (!written.endsWith(content))
            return undefined;
        indent ??= written.length - content.length;
        if (indent !== written.length - content.length)
            return undefined;
    }
    return indent ?? 0;
}
function lineAt(text, start) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? undefined : end);
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function lineStarts(text, from) {
    const starts = [from];
    for (let index = text.indexOf("\n", from); index >= 0; index = text.indexOf("\n", index + 1)) {
        starts.push(index + 1);
    }
    return starts;
}
function lastAtMost(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/manifests/syntax/nesting.ts
var nesting = __webpack_require__(93165);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-refusal.ts


/** The text at `offset` is no YAML. */
function yamlSyntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === nesting/* tooDeep */.DI.found ? nesting/* tooDeep */.DI.expected : "valid YAML",
        found,
        fix: "Correct the file at this place.",
        location: source.location(offset),
    });
}
/** A key stands twice in one mapping. */
function yamlDuplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in a mapping",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-conversion.ts




/**
 * A parser's node with all below it as nodes that know where they stand.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function convertYaml(contents, context) {
    return new Conversion(context).node(contents, 0);
}
/** How many values aliases may stand for in one document, so that aliases of aliases of aliases cost nothing. */
const mostRepeated = 100_000;
class Conversion {
    #context;
    #anchors = new Map();
    /** How many values a collection holds, those its aliases stand for included. */
    #weights = new Map();
    #allowance = mostRepeated;
    constructor(context) {
        this.#context = context;
    }
    node(node, depth) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#context.at(node.range?.[0] ?? 0));
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
            const { source, at } = this.#context;
            if (depth >= nesting/* deepest */.JS)
                throw yamlSyntaxRefusal(source, at(node.range?.[0] ?? 0), nesting/* tooDeep */.DI.found);
        }
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = this.#entries(node, depth + 1);
            return this.#collection(node.anchor, { kind: "map", entries }, entries.map(({ value }) => value));
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.node(item, depth + 1));
            return this.#collection(node.anchor, { kind: "list", items }, items);
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.#anchored(node.anchor, this.#scalar(node));
        return { kind: "scalar", value: null, text: "", start: 0, end: 0, offsetAt: undefined, style: "plain" };
    }
    #alias(anchor, start) {
        const target = this.#anchors.get(anchor);
        const weight = target === undefined ? 1 : this.#weightOf(target);
        const isTooLarge = weight > this.#allowance;
        if (!isTooLarge)
            this.#allowance -= weight;
        const alias = {
            kind: "alias",
            anchor,
            start,
            target,
            ...(isTooLarge ? { isTooLarge } : {}),
        };
        this.#context.parts.aliases.set(start, alias);
        return alias;
    }
    #collection(anchor, node, children) {
        const weight = children.reduce((sum, child) => sum + this.#weightOf(child), 1);
        this.#weights.set(node, weight);
        return this.#anchored(anchor, node);
    }
    #weightOf(node) {
        if (node.kind !== "alias")
            return this.#weights.get(node) ?? 1;
        return node.target === undefined || node.isTooLarge === true ? 1 : this.#weightOf(node.target);
    }
    #anchored(anchor, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        return node;
    }
    #entries(map, depth) {
        const seen = new Map();
        return map.items.flatMap((pair) => {
            const key = this.node(pair.key, depth);
            // A collection as a key is legal, and no tool of ours reads one.
            if (key.kind !== "scalar")
                return [];
            const before = seen.get(key.text);
            if (before !== undefined && key.text !== "<<") {
                throw yamlDuplicateRefusal(this.#context.source, { name: key.text, before, again: key.start });
            }
            seen.set(key.text, key.start);
            return [{ key: key.text, start: key.start, value: this.node(pair.value, depth) }];
        });
    }
    #scalar(scalar) {
        const { at, parts } = this.#context;
        const [from = 0, to = 0] = scalar.range ?? [];
        const text = scalar.type === "PLAIN" ? (scalar.source ?? "") : String(scalar.value);
        const place = { value: scalar.value, text, start: at(from), end: at(to), style: styleOf(scalar) };
        const offsetAt = this.#offsets(scalar, { text, from, to });
        const read = { kind: "scalar", ...place, offsetAt };
        parts.scalars.set(read.start, read);
        return read;
    }
    #offsets(scalar, { text, from, to }) {
        const { at, text: written } = this.#context;
        if (scalar.type === "BLOCK_LITERAL") {
            const offsets = literalOffsets(written.slice(from, to), text);
            return offsets === undefined ? undefined : (index) => at(from + offsets(index));
        }
        const quote = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
        const isVerbatim = written.slice(from + quote, to - quote) === text;
        return isVerbatim ? (index) => at(from + quote + index) : undefined;
    }
}
function styleOf({ type }) {
    switch (type) {
        case "QUOTE_DOUBLE":
            return "double";
        case "QUOTE_SINGLE":
            return "single";
        case "BLOCK_FOLDED":
        case "BLOCK_LITERAL":
            return "block";
        default:
            return "plain";
    }
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml.ts




/**
 * The roots of the file's documents, in order; a document without content is left out.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseYaml(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const roots = parseYamlText(source, source.text, (offset) => offset);
    parsed.set(source, roots);
    return roots;
}
/**
 * Parses YAML that stands as a string inside `source`: `at` gives the place in the source of each unit of `text`.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column in the outer file.
 */
function parseYamlText(source, text, at) {
    try {
        return (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).flatMap((document) => {
            const [error] = document.errors;
            if (error !== undefined)
                throw yamlSyntaxRefusal(source, at(error.pos[0]), reasonOf(error));
            const root = convertYaml(document.contents, { source, text, at, parts: partsFor(source) });
            return root.kind === "scalar" && root.value === null ? [] : [root];
        });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if ((0,nesting/* isStackOverflow */.fF)(cause))
            throw yamlSyntaxRefusal(source, at(0), nesting/* tooDeep */.DI.found);
        throw cause;
    }
}
/** The parts of what was read of a source up to now; none for a source that is no YAML. */
function yamlPartsOf(source) {
    return parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
}
/** The parser reports its own full stack as an error of the document. */
function reasonOf({ code, message }) {
    return code === "RESOURCE_EXHAUSTION" || /call stack/i.test(message) ? nesting/* tooDeep */.DI.found : message;
}
/** The exact text of a scalar, quoted or plain; undefined for anything else, and where escapes, folding or an alias come between. */
function yamlText(node) {
    if (node?.kind !== "scalar" || node.offsetAt === undefined || node.value === null)
        return undefined;
    const start = node.offsetAt(0);
    const end = node.offsetAt(node.text.length);
    return end - start === node.text.length ? { text: node.text, start, end } : undefined;
}
/** The file as plain data, for comparison; aliases stay aliases, so that nothing multiplies. */
function readYamlData(source) {
    return parseYaml(source).map(plainYaml);
}
/** Sources do not change, and every package in question asks for the same file. */
const parsed = new WeakMap();
const parts = new WeakMap();
function partsFor(source) {
    const known = parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
    parts.set(source, known);
    return known;
}
/** A node as plain data, without places. */
function plainYaml(node) {
    switch (node.kind) {
        case "map":
            return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainYaml(value)]));
        case "list":
            return node.items.map(plainYaml);
        case "scalar":
            return node.value;
        case "alias":
            return { "*": node.anchor };
    }
}


/***/ })

};

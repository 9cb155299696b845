export const id = 787;
export const ids = [787];
export const modules = {

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ serverPackages),
/* harmony export */   _i: () => (/* binding */ isServerJson),
/* harmony export */   zH: () => (/* binding */ serverJsonEditor)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1778);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(109);
/* harmony import */ var _syntax_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1652);




/**
 * server.json of the MCP registry: the packages a server is installed from. `mcpb` downloads name a file by
 * URL and digest and are left to whoever builds them; `nuget` is no ecosystem of ours.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
const serverJsonEditor = {
    kind: "server-json",
    matches: (path) => /(?:^|\/)server\.json$/.test(path),
    readPins: (source) => serverPackages(source).flatMap((entry, index) => packagePins(source, entry, index)),
    parse: (source) => (isServerJson(source) ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source)) : source.text),
};
/** The entries of `packages`; none where the file is somebody else's `server.json`. */
function serverPackages(source) {
    if (!isServerJson(source))
        return [];
    const packages = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source), "packages");
    return packages?.kind === "array" ? packages.items : [];
}
/** Many programs name their settings server.json, some of them with comments in it: those are not read at all. */
function isServerJson(source) {
    return /"(?:registryType|registry_type|registry_name)"|modelcontextprotocol\.io\/schemas\//.test(source.text);
}
function packagePins(source, entry, index) {
    // The schema spelled these fields in snake case, and before that with other words, until September 2025.
    const type = firstString(entry, "registryType", "registry_type", "registry_name");
    const identifier = firstString(entry, "identifier", "name");
    const version = firstString(entry, "version");
    const ecosystem = ecosystems.get(type?.string.value ?? "");
    if (ecosystem === undefined || identifier === undefined)
        return [];
    const image = ecosystem === "image" ? (0,_syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(identifier.string.value) : undefined;
    if (ecosystem === "image" && image === undefined)
        return [];
    const name = (0,_release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)(ecosystem, image?.name ?? identifier.string.value);
    const pinIn = (field, start, value) => ({
        path: source.path,
        ...source.position(field.string.offsetAt(start)),
        place: (0,_syntax_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(["packages", index, field.name]),
        name,
        value,
    });
    const tag = image?.tag && partOf(source, identifier.string, image.tag);
    const digest = image?.digest && partOf(source, identifier.string, image.digest);
    const first = image?.tag ?? image?.digest;
    const bare = version && partOf(source, version.string, { text: version.string.value, start: 0 });
    return [
        ...(first === undefined
            ? []
            : [
                pinIn(identifier, first.start, {
                    kind: "image",
                    ...(tag && { tag }),
                    ...(digest && { digest }),
                }),
            ]),
        ...(version === undefined || bare === undefined
            ? []
            : [
                pinIn(version, 0, image === undefined ? { kind: "version", ...bare } : { kind: "image", tag: bare }),
            ]),
    ];
}
const ecosystems = new Map([
    ["npm", "npm"],
    ["pypi", "pypi"],
    ["cargo", "cargo"],
    ["oci", "image"],
    ["docker", "image"],
]);
function firstString(entry, ...names) {
    for (const name of names) {
        const value = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMember */ .Z4)(entry, name);
        if (value?.kind === "string")
            return { name, string: value };
    }
    return undefined;
}
function partOf(source, string, { text, start }) {
    return { text, span: source.span(string.offsetAt(start), string.offsetAt(start + text.length)) };
}


/***/ }),

/***/ 6794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* unused harmony export largestManifest */
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9081);

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
    #byteOffset(offset) {
        if (this.#ascii)
            return offset + this.#markLength;
        return Buffer.byteLength(this.text.slice(0, offset), "utf8") + this.#markLength;
    }
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

/***/ 1778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ isImageName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   pA: () => (/* binding */ isQualified)
/* harmony export */ });
/**
 * Reads `[host[:port]/]path[:tag][@digest]`; undefined when the text is none. The grammar is the one of
 * https://github.com/distribution/reference/blob/main/reference.go; a name stays as familiar as it is written.
 */
function parseImageReference(text) {
    if (text.length > longestReference)
        return undefined;
    const match = reference.exec(text);
    if (match === null)
        return undefined;
    const name = match.groups?.["name"] ?? "";
    if (imageId.test(name))
        return undefined;
    return { name, tag: partOf(match, "tag"), digest: partOf(match, "digest") };
}
/** Whether the text is a name alone, as it stands in a `repository` field. */
function isImageName(text) {
    const found = parseImageReference(text);
    return found?.name.length === text.length;
}
/** Whether the name says more than a word does: it has a registry or an owner. */
function isQualified(name) {
    return name.includes("/");
}
/** Name 255, tag 128, digest with sha512 135, two separators. */
const longestReference = 520;
const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const domainPart = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const domain = `(?:${domainPart}(?:\\.${domainPart})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const fullName = `(?<name>(?:${domain}/)?${component}(?:/${component})*)`;
const tag = "(?::(?<tag>[\\w][\\w.-]{0,127}))?";
const digest = "(?:@(?<digest>[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?";
const reference = new RegExp(`^${fullName}${tag}${digest}$`, "d");
/** 64 hex digits are an image's id, not its name. */
const imageId = /^[a-f0-9]{64}$/;
function partOf(match, group) {
    const range = match.indices?.groups?.[group];
    const text = match.groups?.[group];
    return range === undefined || text === undefined ? undefined : { text, start: range[0], end: range[1] };
}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Z4: () => (/* binding */ jsonMember),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9081);


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
        return convert(source, root);
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (cause instanceof RangeError)
            throw syntaxRefusal(source, 0, "values nested too deeply");
        throw cause;
    }
}
function convert(source, node) {
    switch (node.type) {
        case "object":
            return { kind: "object", members: membersOf(source, node) };
        case "array":
            return { kind: "array", items: (node.children ?? []).map((child) => convert(source, child)) };
        case "string":
            return stringOf(source, node);
        default:
            return { kind: "other", value: otherValue(node.value) };
    }
}
function membersOf(source, node) {
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
        return [{ name, value: convert(source, value) }];
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
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        code: "manifest-syntax",
        expected: "JSON without comments or trailing commas",
        found,
        fix: "Correct the file, then run again.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new _release_actions_release_model__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({
        code: "manifest-duplicate-key",
        expected: "each key once in an object",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}


/***/ }),

/***/ 1652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * A place in a structured file as people write it: `dependencies.lodash`, `catalogs.next["lodash.merge"]`,
 * `packages[3].version`. Different paths give different places.
 */
function placeOf(path) {
    return path.map((step, index) => stepOf(step, index === 0)).join("");
}
function stepOf(step, isFirst) {
    if (typeof step === "number")
        return `[${step}]`;
    if (!/^[A-Za-z0-9_@/$*-]+$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return isFirst ? step : `.${step}`;
}


/***/ }),

/***/ 7787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ parseToml),
  Lp: () => (/* binding */ readTomlData),
  EV: () => (/* binding */ tomlAt),
  fE: () => (/* binding */ tomlEntries),
  JV: () => (/* binding */ tomlItems),
  Ge: () => (/* binding */ tomlString)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./packages/manifests/syntax/toml-string.ts
/** The string whose token stands from `start` to `end` of `text` and which the parser read as `value`. */
function tomlStringAt(text, token) {
    const { value, start, end } = token;
    const quotes = quotesAt(text, start, end);
    const contentStart = start + quotes + (quotes === 3 ? newlineLength(text, start + 3) : 0);
    const contentEnd = end - quotes;
    const string = { kind: "string", value, start, end };
    if (contentEnd - contentStart === value.length)
        return { ...string, offsetAt: (index) => contentStart + index };
    const offsets = offsetsOf(text.slice(contentStart, contentEnd), text[start] === "'");
    return { ...string, offsetAt: (index) => contentStart + (offsets[index] ?? contentEnd - contentStart) };
}
function quotesAt(text, start, end) {
    const quote = text[start] ?? "";
    return end - start >= 6 && text.startsWith(quote.repeat(3), start) ? 3 : 1;
}
/** A newline right behind the opening `"""` is not part of the value: https://toml.io/en/v1.0.0#string */
function newlineLength(text, offset) {
    if (text.startsWith("\r\n", offset))
        return 2;
    return text[offset] === "\n" ? 1 : 0;
}
const lineEndingBackslash = /\\[ \t]*\r?\n[ \t\r\n]*/y;
const toml_string_escape = /\\(?:U[0-9A-Fa-f]{8}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^])/y;
/**
 * For every UTF-16 unit of the value, the offset in `content` at which its spelling begins. The parser
 * reads CRLF as one newline, in literal strings too, which know no escapes.
 */
function offsetsOf(content, isLiteral) {
    const offsets = [];
    let position = 0;
    while (position < content.length) {
        const skipped = isLiteral ? undefined : match(lineEndingBackslash, content, position);
        if (skipped !== undefined) {
            position += skipped.length;
            continue;
        }
        const escaped = isLiteral ? undefined : match(toml_string_escape, content, position);
        const isNewline = content.startsWith("\r\n", position);
        offsets.push(position);
        if (escaped?.startsWith("\\U") === true && Number.parseInt(escaped.slice(2), 16) > 0xffff)
            offsets.push(position);
        position += escaped?.length ?? (isNewline ? 2 : 1);
    }
    offsets.push(content.length);
    return offsets;
}
function match(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/toml.ts




/**
 * The file as one table with offsets.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseToml(source) {
    const root = { kind: "table", entries: new Map() };
    for (const part of parseProgram(source).body[0].body) {
        if (part.type === "TOMLKeyValue") {
            addEntry(source, root, part);
        }
        else {
            const table = tableFor(root, part.resolvedKey);
            for (const entry of part.body)
                addEntry(source, table, entry);
        }
    }
    return root;
}
/**
 * The file as plain data, by a second parser: what an edit changed is judged by another reader than made it.
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
function readTomlData(source) {
    try {
        return (0,dist/* parse */.qg)(source.text, { integersAsBigInt: "asNeeded" });
    }
    catch (cause) {
        throw syntaxRefusal(source, {
            reason: firstLine(cause),
            offset: offsetOf(source, cause),
            cause,
        });
    }
}
/** The node under `keys`, where every step but the last is a table. */
function tomlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = current?.kind === "table" ? current.entries.get(key) : undefined;
    return current;
}
/** The entries of the table under `keys`; none where there is no table. */
function tomlEntries(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "table" ? [...found.entries] : [];
}
/** The items of the array under `keys`; none where there is no array. */
function tomlItems(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "array" ? found.items : [];
}
/** The string under `keys`. */
function tomlString(node, ...keys) {
    const found = tomlAt(node, ...keys);
    return found?.kind === "string" ? found : undefined;
}
function parseProgram(source) {
    try {
        return (0,lib/* parseTOML */.MD)(source.text, { tomlVersion: "1.1" });
    }
    catch (cause) {
        if (!(cause instanceof lib/* ParseError */.mB))
            throw cause;
        if (cause.message.includes("multiple times")) {
            throw new errors/* Refusal */.P_({
                code: "manifest-duplicate-key",
                expected: "each key once",
                found: "a key or table that is defined twice",
                fix: "Remove one of the two definitions.",
                location: source.location(cause.index),
                cause,
            });
        }
        throw syntaxRefusal(source, { reason: cause.message, offset: cause.index, cause });
    }
}
function syntaxRefusal(source, problem) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: "valid TOML",
        found: problem.reason,
        fix: "Correct the file at this place.",
        location: source.location(problem.offset),
        cause: problem.cause,
    });
}
const firstLine = (cause) => cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
function offsetOf(source, cause) {
    if (!(cause instanceof Error) || !("line" in cause) || !("column" in cause))
        return 0;
    const lines = source.text.split("\n").slice(0, Number(cause.line) - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(cause.column) - 1;
}
/** The parser has refused every clash already, so what stands at a key is of the kind the path says. */
function tableFor(root, path) {
    let current = root;
    let array;
    for (const [index, key] of path.entries()) {
        if (typeof path[index + 1] === "number") {
            array = arrayAt(current, String(key));
        }
        else if (typeof key === "number" && array !== undefined) {
            const item = array.items[key];
            current = item?.kind === "table" ? item : addItem(array);
        }
        else {
            current = tableAt(current, String(key));
        }
    }
    return current;
}
function tableAt(table, key) {
    const found = table.entries.get(key);
    if (found?.kind === "table")
        return found;
    const created = { kind: "table", entries: new Map() };
    table.entries.set(key, created);
    return created;
}
function arrayAt(table, key) {
    const found = table.entries.get(key);
    if (found?.kind === "array")
        return found;
    const created = { kind: "array", items: [] };
    table.entries.set(key, created);
    return created;
}
function addItem(array) {
    const created = { kind: "table", entries: new Map() };
    array.items.push(created);
    return created;
}
function addEntry(source, table, entry) {
    const keys = entry.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const last = keys.pop();
    if (last === undefined)
        return;
    tableFor(table, keys).entries.set(last, nodeOf(source, entry.value));
}
function nodeOf(source, node) {
    switch (node.type) {
        case "TOMLArray":
            return { kind: "array", items: node.elements.map((element) => nodeOf(source, element)) };
        case "TOMLInlineTable": {
            const table = { kind: "table", entries: new Map() };
            for (const entry of node.body)
                addEntry(source, table, entry);
            return table;
        }
        case "TOMLValue": {
            const [start, end] = node.range;
            return node.kind === "string"
                ? tomlStringAt(source.text, { value: node.value, start, end })
                : { kind: "other", value: node.value, start, end };
        }
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hN: () => (/* binding */ parseYaml),
  cd: () => (/* binding */ parseYamlText),
  gB: () => (/* binding */ plainYaml),
  S9: () => (/* binding */ readYamlData),
  pS: () => (/* binding */ yamlText)
});

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
                throw syntaxRefusal(source, at(error.pos[0]), error.message);
            const root = new Conversion(source, text, at).node(document.contents);
            return root.kind === "scalar" && root.value === null ? [] : [root];
        });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (cause instanceof RangeError)
            throw syntaxRefusal(source, at(0), "values nested too deeply");
        throw cause;
    }
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
class Conversion {
    #source;
    #text;
    #at;
    #anchors = new Map();
    constructor(source, text, at) {
        this.#source = source;
        this.#text = text;
        this.#at = at;
    }
    node(node) {
        if ((0,dist/* isAlias */.Vj)(node)) {
            return { kind: "alias", anchor: node.source, target: this.#anchors.get(node.source) };
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#anchored(node.anchor, { kind: "map", entries: this.#entries(node) });
        if ((0,dist/* isSeq */.oP)(node)) {
            return this.#anchored(node.anchor, { kind: "list", items: node.items.map((item) => this.node(item)) });
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.#anchored(node.anchor, this.#scalar(node));
        return { kind: "scalar", value: null, text: "", start: 0, end: 0, offsetAt: undefined };
    }
    #anchored(anchor, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        return node;
    }
    #entries(map) {
        const seen = new Map();
        return map.items.flatMap((pair) => {
            const key = this.node(pair.key);
            // A collection as a key is legal, and no tool of ours reads one.
            if (key.kind !== "scalar")
                return [];
            const before = seen.get(key.text);
            if (before !== undefined && key.text !== "<<") {
                throw duplicateRefusal(this.#source, { name: key.text, before, again: key.start });
            }
            seen.set(key.text, key.start);
            return [{ key: key.text, start: key.start, value: this.node(pair.value) }];
        });
    }
    #scalar(scalar) {
        const [from = 0, to = 0] = scalar.range ?? [];
        const text = scalar.type === "PLAIN" ? (scalar.source ?? "") : String(scalar.value);
        const place = { value: scalar.value, text, start: this.#at(from), end: this.#at(to) };
        return { kind: "scalar", ...place, offsetAt: this.#offsets(scalar, { text, from, to }) };
    }
    #offsets(scalar, { text, from, to }) {
        const at = this.#at;
        if (scalar.type === "BLOCK_LITERAL") {
            const offsets = literalOffsets(this.#text.slice(from, to), text);
            return offsets === undefined ? undefined : (index) => at(from + offsets(index));
        }
        const quote = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
        const isVerbatim = this.#text.slice(from + quote, to - quote) === text;
        return isVerbatim ? (index) => at(from + quote + index) : undefined;
    }
}
function syntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: "valid YAML",
        found,
        fix: "Correct the file at this place.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in a mapping",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}


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


/***/ })

};

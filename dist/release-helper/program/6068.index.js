export const id = 6068;
export const ids = [6068];
export const modules = {

/***/ 78294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ serverPackages),
/* harmony export */   _i: () => (/* binding */ isServerJson),
/* harmony export */   zH: () => (/* binding */ serverJsonEditor)
/* harmony export */ });
/* harmony import */ var _release_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41062);
/* harmony import */ var _syntax_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52813);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20109);
/* harmony import */ var _syntax_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21652);




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

/***/ 21652:
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

/***/ 67787:
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
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./packages/manifests/syntax/nesting.ts
var nesting = __webpack_require__(93165);
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
    const known = tables.get(source);
    if (known !== undefined)
        return known;
    const root = parseAnew(source);
    tables.set(source, root);
    return root;
}
/** Sources do not change, and several readers ask for the same file. */
const tables = new WeakMap();
function parseAnew(source) {
    const root = { kind: "table", entries: new Map() };
    for (const part of parseProgram(source).body[0].body) {
        if (part.type === "TOMLKeyValue") {
            addEntry(source, root, part);
        }
        else {
            const table = tableFor(root, part.resolvedKey);
            for (const entry of part.body)
                addEntry(source, table, entry, part.resolvedKey.length);
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
            reason: (0,nesting/* isStackOverflow */.fF)(cause) ? nesting/* tooDeep */.DI.found : firstLine(cause),
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
        // The parser calls itself for each level of nesting, and does not say where it was.
        if ((0,nesting/* isStackOverflow */.fF)(cause))
            throw syntaxRefusal(source, { reason: nesting/* tooDeep */.DI.found, offset: 0, cause });
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
        expected: problem.reason === nesting/* tooDeep */.DI.found ? nesting/* tooDeep */.DI.expected : "valid TOML",
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
function addEntry(source, table, entry, depth = 0) {
    const keys = entry.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const last = keys.pop();
    if (last === undefined)
        return;
    const inside = depth + keys.length;
    tableFor(table, keys).entries.set(last, nodeOf(source, entry.value, inside + 1));
}
function nodeOf(source, node, depth) {
    if (depth > nesting/* deepest */.JS) {
        throw syntaxRefusal(source, { reason: nesting/* tooDeep */.DI.found, offset: node.range[0], cause: undefined });
    }
    switch (node.type) {
        case "TOMLArray":
            return { kind: "array", items: node.elements.map((element) => nodeOf(source, element, depth + 1)) };
        case "TOMLInlineTable": {
            const table = { kind: "table", entries: new Map() };
            for (const entry of node.body)
                addEntry(source, table, entry, depth);
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


/***/ }),

/***/ 52813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ formatDigestReference),
/* harmony export */   lS: () => (/* binding */ isImageName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   pA: () => (/* binding */ isQualified),
/* harmony export */   rt: () => (/* binding */ requireImage)
/* harmony export */ });
/* unused harmony export isDigest */
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85005);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49081);


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
/** `ghcr.io/coreason-ai/runtime@sha256:…` */
function formatDigestReference({ name, digest }) {
    return `${name}@${digest}`;
}
/** Whether the text is the digest of a manifest as every registry knows it. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/**
 * Reads an image or a chart that names its registry, by tag or by digest. Charts may begin with `oci://`, as Helm has it, and
 * be named by their version: no tag has a plus sign, so Helm pushes to one with `_` in its place.
 * @throws {UsageError} `image-reference`.
 */
function requireImage(text) {
    const found = parseImageReference(text.replace(/^oci:\/\//, "").replace(/\+(?=[^/]*$)/g, "_"));
    const tag = found?.tag?.text;
    const digest = found?.digest?.text;
    const hasHost = /^(?:localhost|[^/]*[.:][^/]*)\//.test(found?.name ?? "");
    const isNamed = tag !== undefined || digest !== undefined;
    if (found !== undefined && hasHost && isNamed && (digest === undefined || isDigest(digest))) {
        return { name: found.name, tag, digest };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        code: "image-reference",
        expected: "an image or a chart with its registry, by digest or by tag: ghcr.io/owner/name@sha256:…",
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X)(text)}"`,
        fix: "Write the whole name; take the digest from the output of the step that pushed it.",
    });
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


/***/ })

};

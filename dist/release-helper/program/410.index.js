export const id = 410;
export const ids = [410];
export const modules = {

/***/ 8410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitMessage: () => (/* binding */ commitMessage)
});

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(4674);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./packages/hooks/judge-message.ts



/** The types of https://github.com/conventional-changelog/commitlint/tree/master/@commitlint/config-conventional#type-enum */
const commitTypes = [
    "build",
    "chore",
    "ci",
    "docs",
    "feat",
    "fix",
    "perf",
    "refactor",
    "revert",
    "style",
    "test",
];
/** Squash merging adds ` (#123)` and commitlint allows 100 characters. */
const longestHeader = 93;
const parser = new dist/* CommitParser */.Jf({
    headerPattern: /^(\w+)(?:\(([^()]*)\))?(!)?: (.+)$/,
    headerCorrespondence: ["type", "scope", "breaking", "subject"],
});
/**
 * Why a commit message is no Conventional Commit, or undefined when it is one. What git writes itself passes: merges,
 * reverts, fixups and squashes; so does an empty message, which git refuses in its own words.
 * https://www.conventionalcommits.org/en/v1.0.0/#specification
 */
function judgeMessage(text, commentCharacter) {
    const lines = messageLines(text, commentCharacter);
    const [header = "", second = ""] = lines;
    if (header === "" || /^(?:Merge |Revert "|Reapply "|(?:fixup|squash|amend)! )/.test(header))
        return undefined;
    const reason = whyNoHeader(header);
    if (reason !== undefined) {
        return {
            code: "commit-message",
            expected: 'a header such as "fix(parser): accept an empty line"',
            found: `"${(0,escape_text/* escapeText */.X)(header)}": ${reason.found}`,
            fix: `${reason.fix} Types: ${commitTypes.join(", ")}.`,
        };
    }
    if (second.trim() === "")
        return undefined;
    return {
        code: "commit-message",
        expected: "an empty line between the header and the body",
        found: `"${(0,escape_text/* escapeText */.X)(second)}" right below the header`,
        fix: "Put an empty line there; else tools take both for one header.",
    };
}
/** The lines git keeps: no comments, nothing below the scissors, no empty lines at the start. */
function messageLines(text, commentCharacter) {
    // With `auto` git takes a character that no line of the message begins with, and `#` where it can.
    const comment = commentCharacter === "auto" ? "#" : commentCharacter;
    const all = text.split(/\r?\n/);
    const scissors = all.findIndex((line) => line.startsWith(`${comment} `) && line.includes("--- >8 ---"));
    const written = scissors < 0 ? all : all.slice(0, scissors);
    const kept = written.filter((line) => !line.startsWith(comment));
    const begin = kept.findIndex((line) => line.trim() !== "");
    if (begin >= 0)
        return kept.slice(begin);
    // `git commit -m "#1 …"` keeps such a line, and there is no template around it.
    const only = all.filter((line) => line.trim() !== "");
    return only.length === 1 && scissors < 0 ? only : [];
}
function whyNoHeader(header) {
    const { type, scope, subject } = parser.parse(header);
    if (type === null || type === undefined || subject === null || subject === undefined)
        return malformed(header);
    if (!commitTypes.includes(type)) {
        const near = (0,mod/* closest */.kp)(type.toLowerCase(), [...commitTypes]);
        const hint = (0,mod/* distance */.Io)(type.toLowerCase(), near) <= 2 ? ` Did you mean "${near}"?` : "";
        return { found: `"${(0,escape_text/* escapeText */.X)(type)}" is no type`, fix: `Begin with a type.${hint}` };
    }
    if (scope?.trim() === "")
        return { found: "the scope is empty", fix: "Name the scope or leave out the parentheses." };
    if (subject.trim() === "")
        return { found: "the description is missing", fix: "Say what changed after the colon." };
    if (header.length > longestHeader) {
        return {
            found: `${header.length} characters`,
            fix: `Shorten it to ${longestHeader} and put the rest into the body: a squash merge adds the number of the pull request.`,
        };
    }
    return undefined;
}
function malformed(header) {
    const [, type, , colon, rest] = /^(\w+)\s*(\([^)]*\))?\s*!?\s*(:)?(.*)$/.exec(header) ?? [];
    const isKnown = commitTypes.includes(type ?? "");
    if (colon === undefined || !isKnown)
        return { found: "no type and colon at the start", fix: "Begin with a type." };
    if (rest?.trim() === "")
        return { found: "the description is missing", fix: "Say what changed after the colon." };
    if (rest?.startsWith(" ") === false)
        return { found: "no space after the colon", fix: "Put one space after the colon." };
    return { found: "blanks before the colon", fix: "Write the colon right behind the type or its scope." };
}

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/cli/hooks/commit-msg.ts



/** Judges the message in the file that git names. @throws {UsageError} `message-missing`. */
async function commitMessage(machine, settings, call) {
    if (call.argument === undefined) {
        throw new errors/* UsageError */.eb({
            code: "message-missing",
            expected: "the file with the commit message",
            found: "nothing",
            fix: "Run: release-helper hooks run commit-msg .git/COMMIT_EDITMSG",
        });
    }
    const file = (0,external_node_path_.resolve)(call.cwd, call.argument);
    const bytes = await machine.files((0,external_node_path_.dirname)(file)).read((0,external_node_path_.basename)(file));
    const problem = judgeMessage(Buffer.from(bytes).toString("utf8"), settings.commentCharacter);
    return problem === undefined ? [] : [problem];
}


/***/ })

};

export const id = 8410;
export const ids = [8410];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 78410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitMessage: () => (/* binding */ commitMessage)
});

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(85005);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(34674);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
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
    if (header === "" ||
        /^(?:Merge |Revert "|Reapply "|Squashed commit of the following:|(?:fixup|squash|amend)! )/.test(header))
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
var errors = __webpack_require__(49081);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

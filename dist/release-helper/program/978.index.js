export const id = 978;
export const ids = [978];
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

/***/ 978:
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
 * Why a commit message is no Conventional Commit, or undefined when it is one. What git words itself passes, and so do the
 * words of a person for a merge or a revert; which one it is the repository tells. An empty message passes, because git
 * refuses it in its own words. https://www.conventionalcommits.org/en/v1.0.0/#specification
 */
function judgeMessage(text, commentCharacter, origin = { kind: "unknown" }) {
    const lines = messageLines(text, commentCharacter);
    const [header = "", second = ""] = lines;
    if (header === "" || passesAsItIs(lines, origin))
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
function passesAsItIs(lines, origin) {
    const [header = "", ...body] = lines;
    if (isForAutosquash.test(header) || isRevert(header, body) || isSquashed(header, body))
        return true;
    switch (origin.kind) {
        case "merge":
        case "revert":
            return true;
        case "replay":
            return origin.headers.includes(header.trimEnd());
        case "new":
            return false;
        case "unknown":
            return isMerge.test(header);
    }
}
/** What `git commit --fixup` and `--squash` begin with, for `git rebase --autosquash` to find. */
const isForAutosquash = /^(?:fixup|squash|amend)! \S/;
/** As git words merges of branches, tags and commits, and GitHub those of pull requests. */
const isMerge = /^Merge (?:(?:remote-tracking )?branch(?:es)? '|tags? '|commits? '|pull request #\d+ from \S)/;
/** As git and GitHub word a revert, and git one with --reference, whose header a person writes. */
function isRevert(header, body) {
    const isNamed = /^(?:Revert|Reapply) ".+"$/.test(header);
    return body.some((line) => /^This reverts commit [0-9a-f]{4,} \(/.test(line) ||
        (isNamed && /^(?:This reverts commit [0-9a-f]{4,}|Reverts \S*#\d+)/.test(line)));
}
/** What `git merge --squash` writes for the commit that is to follow. */
function isSquashed(header, body) {
    return (header === "Squashed commit of the following:" && body.some((line) => /^commit [0-9a-f]{40}/.test(line)));
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
    // The parser takes `()` for no scope at all.
    if (scope?.trim() === "" || header.startsWith(`${type}()`))
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/hooks/commit-answers.ts
/**
 * What `git cat-file --batch` answers to each of `count` names; undefined where there is no such commit.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseCommitAnswers(output, count) {
    let position = 0;
    return Array.from({ length: count }, () => {
        const end = output.indexOf("\n", position);
        if (end < 0)
            return undefined;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("utf8", position, end)) ?? [];
        position = end + 1;
        if (size === undefined)
            return undefined;
        const text = output.toString("utf8", position, position + Number(size));
        position += Number(size) + 1;
        return type === "commit" ? parseCommit(text) : undefined;
    });
}
function parseCommit(text) {
    const [fields = "", ...message] = text.split("\n\n");
    return {
        parents: fields.match(/^parent /gm)?.length ?? 0,
        author: /^author (.*)$/m.exec(fields)?.[1] ?? "",
        header: message.join("\n\n").trimStart().split("\n")[0]?.trimEnd() ?? "",
    };
}

;// CONCATENATED MODULE: ./packages/hooks/observe-origin.ts


/**
 * Asks the repository how the commit with the message in `file` comes about. git puts that file into the git directory of the
 * work tree, also in a linked one or a submodule; a message that lies elsewhere belongs to no commit in the making.
 */
async function observeOrigin(machine, file) {
    const folder = (0,external_node_path_.dirname)(file);
    const has = async (name) => {
        const files = machine.files(`${folder}/${(0,external_node_path_.dirname)(name)}`);
        return files.read((0,external_node_path_.basename)(name)).then(() => true, () => false);
    };
    if (!(await has("HEAD")))
        return { kind: "unknown" };
    // By git, because not every format of a repository keeps these as files.
    const { stdout } = await machine.commands.run(["git", `--git-dir=${folder}`, "cat-file", "--batch"], {
        cwd: folder,
        environment: machine.environment,
        input: `${asked.join("\n")}\n`,
    });
    const [head, merging, reverting, picking, rebasing] = parseCommitAnswers(stdout, asked.length);
    if (merging !== undefined)
        return { kind: "merge" };
    if (head !== undefined && head.parents > 1 && isAuthor(head, machine.environment))
        return { kind: "merge" };
    if (reverting !== undefined)
        return { kind: "revert" };
    const isRebasing = (await has("rebase-merge/orig-head")) || (await has("rebase-apply/orig-head"));
    // A commit to be reworded stands at HEAD already, and so does one that a merge was amended from.
    const replayed = [picking, rebasing, isRebasing || (head?.parents ?? 0) > 1 ? head : undefined];
    const headers = replayed.flatMap((commit) => commit?.header ?? []);
    return headers.length === 0 ? { kind: "new" } : { kind: "replay", headers };
}
const asked = ["HEAD", "MERGE_HEAD", "REVERT_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD"];
/**
 * Whether HEAD is amended. git does not tell hooks so, but hands them the author of the commit in the making, to the second,
 * and an amended one keeps its own.
 */
function isAuthor(head, environment) {
    const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = environment;
    return head.author === `${name} <${email}> ${date?.replace(/^@/, "")}`;
}

;// CONCATENATED MODULE: ./packages/hooks/check-message.ts


/** What is wrong with the message in a file. The repository is asked only about one that is not right by itself. */
async function checkMessage(machine, message) {
    const { file, text, commentCharacter } = message;
    if (judgeMessage(text, commentCharacter, { kind: "new" }) === undefined)
        return undefined;
    return judgeMessage(text, commentCharacter, await observeOrigin(machine, file));
}

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(49081);
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
    const problem = await checkMessage(machine, {
        file,
        text: Buffer.from(bytes).toString("utf8"),
        commentCharacter: settings.commentCharacter,
    });
    return problem === undefined ? [] : [problem];
}


/***/ })

};

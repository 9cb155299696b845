export const id = 95;
export const ids = [95];
export const modules = {

/***/ 3095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cascadeBranch: () => (/* reexport */ cascadeBranch),
  cascadePins: () => (/* reexport */ cascadePins),
  readGraph: () => (/* reexport */ readGraph),
  reportCascadePins: () => (/* reexport */ reportCascadePins)
});

;// CONCATENATED MODULE: ./packages/cascade-pins/branch.ts
/** The branch of each downstream repository from which its one pull request comes. */
const cascadeBranch = "cascade/pins";

// EXTERNAL MODULE: ./packages/release-model/tag.ts
var release_model_tag = __webpack_require__(2552);
// EXTERNAL MODULE: ./packages/release-model/release-graph/waves.ts
var release_graph_waves = __webpack_require__(8973);
// EXTERNAL MODULE: ./packages/release-model/release-graph/neighbors.ts
var neighbors = __webpack_require__(4188);
// EXTERNAL MODULE: ./packages/release-model/release-graph/package-names.ts
var package_names = __webpack_require__(1130);
// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
// EXTERNAL MODULE: ./packages/release-model/version-spelling.ts
var version_spelling = __webpack_require__(5615);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./packages/release-model/version-order.ts
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

;// CONCATENATED MODULE: ./packages/cascade-pins/carried.ts

/** Whether `carried` has every one of `wanted`, in that version or a newer one. */
function carriesAll(carried, wanted) {
    return wanted.every(({ repository, version }) => carried.some((one) => one.repository === repository && compareVersions(one.version, version) >= 0));
}
/** The newest of every repository, in the order in which the repositories first appear. */
function newestOfEach(releases) {
    const newest = new Map();
    for (const release of releases) {
        const known = newest.get(release.repository);
        if (known === undefined || compareVersions(known.version, release.version) < 0) {
            newest.set(release.repository, release);
        }
    }
    return [...newest.values()];
}
/** Whether both name the same versions of the same repositories, in any order. */
function isSameSet(left, right) {
    return left.length === right.length && isExactlyIn(left, right);
}
function isExactlyIn(left, right) {
    return left.every(({ repository, version }) => right.some((one) => one.repository === repository && compareVersions(one.version, version) === 0));
}

// EXTERNAL MODULE: ./packages/release-model/package-name.ts
var package_name = __webpack_require__(1062);
// EXTERNAL MODULE: ./packages/release-model/markdown/escape-markdown.ts
var escape_markdown = __webpack_require__(7519);
;// CONCATENATED MODULE: ./packages/pinning/render-commit-message.ts


/** GitHub adds ` (#1234)` when it squashes, and commitlint allows a header of 100 characters. */
const longestHeader = 93;
const longestLine = 100;
const mostLines = 100;
/**
 * The message of a commit that moves pins: a header that names the releases, a line for each pin and lockfile, and the
 * trailers, each a line of its own.
 */
function renderCommitMessage(commit) {
    const { type, releases, plan, trailers } = commit;
    const header = renderCommitHeader(type, releases);
    const unnamed = header === fullHeader(type, releases) ? [] : releases.map(bump);
    const pins = plan.outcomes.flatMap((outcome) => outcome.kind === "edit"
        ? [`${outcome.pin.path}: ${(0,package_name/* packageKey */.MO)(outcome.pin.name)} ${outcome.before} -> ${outcome.after}`]
        : []);
    const locks = plan.locks.map(({ path }) => `${path}: refreshed`);
    const lines = [...new Set([...unnamed, ...pins, ...locks])];
    const left = lines.length - mostLines;
    const body = [
        ...lines.slice(0, mostLines).map((line) => shorten(`- ${(0,escape_markdown/* quietLine */.zr)(line)}`)),
        ...(left > 0 ? [`- and ${left} more`] : []),
    ];
    return `${[[header], body, trailers]
        .filter((section) => section.length > 0)
        .map((section) => section.join("\n"))
        .join("\n\n")}\n`;
}
/** `fix(deps): bump coreason-manifest to 0.15.0`: at most 93 characters, whatever number of releases. */
function renderCommitHeader(type, releases) {
    const header = fullHeader(type, releases);
    if (header.length <= longestHeader)
        return header;
    return `${type}(deps): bump ${releases.length === 1 ? "an upstream" : `${releases.length} upstreams`}`;
}
function fullHeader(type, releases) {
    return (0,escape_markdown/* quietLine */.zr)(`${type}(deps): bump ${releases.map(bump).join(", ")}`);
}
function bump({ repository, version }) {
    return `${repository} to ${(0,version_spelling/* formatSemver */.a)(version)}`;
}
function shorten(line) {
    const characters = Array.from(line);
    return characters.length <= longestLine ? line : `${characters.slice(0, longestLine - 3).join("")}...`;
}

// EXTERNAL MODULE: ./packages/release-model/printable.ts
var printable = __webpack_require__(2655);
// EXTERNAL MODULE: ./packages/release-model/version-reading.ts
var version_reading = __webpack_require__(7317);
// EXTERNAL MODULE: ./packages/release-model/release-graph/repository-name.ts
var repository_name = __webpack_require__(6955);
;// CONCATENATED MODULE: ./packages/cascade-pins/trailers.ts


const token = "Cascade-Pins";
/** No message of ours is longer; what is longer is not read. */
const longestMessage = 65_536;
/** One trailer for each release that a branch carries with this commit: `Cascade-Pins: coreason-manifest@0.15.0`. */
function renderTrailers(releases) {
    return releases.map(({ repository, version }) => `${token}: ${(0,printable/* printable */.g)(repository)}@${(0,version_spelling/* formatSemver */.a)(version)}`);
}
/**
 * The releases that a commit says its branch carries. Only what git itself takes for trailers counts: lines of the form
 * `Token: value` in the last paragraph, which is not the header. Where one of ours cannot be read, or two contradict each
 * other, somebody else has had a hand in it, and none is taken.
 */
function readTrailers(message) {
    const ours = lastParagraph(message).flatMap((line) => {
        const [, name, value] = trailer.exec(line) ?? [];
        return name?.toLowerCase() === token.toLowerCase() ? [value ?? ""] : [];
    });
    const read = ours.flatMap((value) => readRelease(value) ?? []);
    const isSound = read.length === ours.length && new Set(read.map(({ repository }) => repository)).size === read.length;
    return isSound ? read : [];
}
/** Whether a commit is the cascade's own work, by its trailers. */
function isCascadeCommit(message) {
    return readTrailers(message).length > 0;
}
const trailer = /^(?<name>[A-Za-z0-9-]+): *(?<value>.*)$/;
/** The lines of the trailers' paragraph; none where it is the header, or has a line of another form. */
function lastParagraph(message) {
    if (message.length > longestMessage)
        return [];
    const lines = message.split(/\r?\n/).map((line) => line.trimEnd());
    const end = lines.findLastIndex((line) => line !== "") + 1;
    const start = lines.lastIndexOf("", end - 1) + 1;
    const paragraph = lines.slice(start, end);
    return start > 0 &&
        lines.slice(0, start).some((line) => line !== "") &&
        paragraph.every((line) => trailer.test(line))
        ? paragraph
        : [];
}
const release = /^(?<repository>[^@]+)@(?<version>[^@]+)$/;
function readRelease(text) {
    const { repository = "", version = "" } = release.exec(text)?.groups ?? {};
    const read = (0,version_reading/* matchSemver */.OB)(version);
    return read === undefined || !(0,repository_name/* isRepositoryName */.e)(repository) ? undefined : { repository, version: read };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/commit-message.ts



/** The message of a commit on the cascade's branch: its header says what is new, its trailers all that the branch carries. */
function commit_message_renderCommitMessage(commit) {
    const { releases, moved = [], plan, type } = commit;
    return renderCommitMessage({
        type,
        releases: moved.length === 0 ? releases : moved,
        plan,
        trailers: renderTrailers(releases),
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/apply-branch.ts




/**
 * Brings the branch to hold the planned files, and returns its newest commit. Pins, every other mention of the versions, and
 * the locks are one commit. With `move`, the branch is to be put there when its pull request is opened.
 * @throws {Refusal} `branch-moved` when it is not where the plan found it.
 */
async function applyBranch(change, options) {
    const { step, state } = change;
    const { github } = options;
    const { move, base } = state;
    if (move.kind === "stay")
        return { commit: move.tip, move: undefined };
    const { id, modes, carried } = seen(step.repository, change.facts);
    const files = [...state.plan.changes, ...change.locks].map(({ path, after }) => ({
        path,
        bytes: after,
        mode: modes.get(path)?.mode ?? "100644",
    }));
    const message = commit_message_renderCommitMessage({
        releases: state.targets,
        moved: state.targets.filter((target) => !(move.kind === "append" && carriesAll(carried, [target]))),
        plan: state.plan,
        type: options.settings.commitType,
    });
    options.onProgress(`${step.repository}: committing ${files.length} files`);
    const request = { repository: step.nameWithOwner, repositoryId: id, message, files };
    if (move.kind === "commit") {
        const own = { branch: move.branch, expected: base, parent: base };
        return { commit: await github.commit({ ...request, ...own }), move: undefined };
    }
    const own = { branch: cascadeBranch, parent: move.kind === "append" ? move.tip : base };
    const expected = move.kind === "create" ? undefined : move.tip;
    if (expected !== undefined && state.pullRequest !== undefined) {
        return { commit: await github.commit({ ...request, ...own, expected }), move: undefined };
    }
    return github.prepareCommit({ ...request, ...own, expected, isLeftover: move.kind === "restart" });
}
/** What is known of a repository whose files were read. */
function seen(repository, { below }) {
    const facts = below.get(repository);
    if (facts?.kind === "seen" && facts.files.kind === "read") {
        const { state, branch, files } = facts;
        return {
            id: state.id,
            state,
            modes: files.modes,
            carried: branch.kind === "ours" ? branch.releases : [],
        };
    }
    throw new errors/* InternalError */.Gd({
        code: "step-without-files",
        expected: `the files of ${repository}`,
        found: "none",
        fix: "Report this as a bug of release-actions.",
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plan-decoration.ts
/** Which labels are missing, and whether auto-merge is to be asked for. Pure. */
function planDecoration({ allowsAutoMerge, mergeMethods }, pullRequest, isDraft, { labels, autoMerge }) {
    // Two labels of GitHub differ in more than upper and lower case.
    const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
    const missing = labels.filter((label) => !present.has(label.toLowerCase()));
    const [method] = mergeMethods;
    // A draft cannot merge itself.
    if (!autoMerge || isDraft || pullRequest.hasAutoMerge) {
        return { labels: missing, autoMerge: { kind: "nothing-to-do" } };
    }
    return allowsAutoMerge && method !== undefined
        ? { labels: missing, autoMerge: { kind: "enable", method } }
        : { labels: missing, autoMerge: { kind: "impossible" } };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/decorate.ts

/** `pullRequest.head` is the commit that may be merged. */
function decorationOf(repository, pullRequest, isDraft, settings) {
    const { labels, autoMerge } = planDecoration(repository, pullRequest, isDraft, settings);
    return {
        decoration: {
            repositoryId: repository.id,
            labels: new Map(labels.map((label) => [label, repository.labels.get(label)])),
            ...(autoMerge.kind === "enable"
                ? { autoMerge: { method: autoMerge.method, head: pullRequest.head } }
                : {}),
        },
        isImpossible: autoMerge.kind === "impossible",
    };
}
/** Labels and auto-merge, in one request, and none where nothing is missing. */
async function decorate(github, pullRequest, { decoration, isImpossible }) {
    const isNothing = decoration.labels.size === 0 && decoration.autoMerge === undefined;
    const done = isNothing
        ? { kind: "not-asked" }
        : await github.decoratePullRequest({ ...decoration, pullRequest });
    return orImpossible(done, isImpossible);
}
/** What became of auto-merge, told apart from not having been asked for. */
function orImpossible(done, isImpossible) {
    return isImpossible ? { kind: "unavailable", reason: "the repository does not allow auto-merge" } : done;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/describe-releases.ts

/** The releases of a pull request with what people want to know of each: where from, where to, what changed. */
function describeReleases({ targets, plan }, graph, facts) {
    return targets.map((target) => {
        const state = stateOf(target, facts);
        const keys = new Set(target.names.map(package_name/* packageKey */.MO));
        const from = plan.outcomes.flatMap((outcome) => outcome.kind === "edit" && keys.has((0,package_name/* packageKey */.MO)(outcome.pin.name)) ? [outcome.before] : []);
        return {
            repository: target.repository,
            version: target.version,
            nameWithOwner: state?.nameWithOwner ?? `${graph.owner}/${target.repository}`,
            tag: target.tag,
            from: [...new Set(from)],
            notes: state?.releases.find(({ tag }) => tag === target.tag),
        };
    });
}
function stateOf({ repository }, { below, others }) {
    const one = below.get(repository);
    return one?.kind === "seen" ? one.state : others.get(repository);
}

// EXTERNAL MODULE: ./packages/release-model/markdown/render-markdown.ts
var render_markdown = __webpack_require__(3170);
;// CONCATENATED MODULE: ./packages/cascade-pins/foreign-comment.ts

/** Hidden in the comment on a commit that a person pushed, so that it is said once for each. */
function foreignMarker(commit) {
    // A hash has no other characters, and nothing else could end an HTML comment.
    return `<!-- release-actions:cascade-pins left-alone ${commit.replaceAll(/[^0-9a-f]/g, "")} -->`;
}
/** What people are told whose branch is left alone. */
function renderForeignComment(commit) {
    const text = (0,render_markdown/* renderMarkdown */.G)([
        {
            kind: "paragraph",
            parts: [
                "Somebody pushed ",
                { code: commit.slice(0, 12) },
                " to this branch. cascade-pins leaves it alone from now on: it neither overwrites the branch nor rewords this pull request, and releases that come now are not added.",
            ],
        },
        {
            kind: "paragraph",
            parts: [
                "Merge the pull request as it is, or take the commit off the branch to hand it back: the next run goes on from there.",
            ],
        },
    ]);
    return `${foreignMarker(commit)}\n${text}\n`;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/fit-blocks.ts

/** The size of blocks once they are rendered, with the blank line behind them. */
function sizeOf(blocks) {
    return blocks.length === 0 ? 0 : Buffer.byteLength((0,render_markdown/* renderMarkdown */.G)(blocks)) + 2;
}
/**
 * As many rows as fit into a share of the room, and a line that says how many more there are. Takes the room that it needs.
 * Without rows there is nothing, not even what stands around them.
 */
function fitRows(rows, render, { room, share = 1 }) {
    if (rows.length === 0)
        return [];
    const budget = Math.floor(room.left * share);
    const withFirst = (count) => {
        const shown = render(rows.slice(0, count));
        const more = rows.length - count;
        return more === 0 ? shown : [...shown, { kind: "paragraph", parts: [`… and ${more} more.`] }];
    };
    const blocks = withFirst(mostThatFit(rows.length, (count) => sizeOf(withFirst(count)) <= budget));
    if (sizeOf(blocks) > budget)
        return [];
    room.left -= sizeOf(blocks);
    return blocks;
}
/** The greatest count up to `most` that fits, where every smaller one fits, too. */
function mostThatFit(most, fits) {
    let [low, high] = [0, most];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plain-parts.ts
/**
 * One line of Markdown that others wrote, as text and code: links are their text, emphasis is gone, and so are pictures and
 * HTML. Whatever is left is shown as it stands. The line is to be short: this is no parser that is fast on any.
 */
function plainParts(line) {
    const withoutLinks = line
        .replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, "")
        .replaceAll(/\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1");
    const parts = withoutLinks.split(/(`+[^`]+`+)/).map((piece) => {
        const [, code] = /^`+([^`]+)`+$/.exec(piece) ?? [];
        return code === undefined ? plainText(piece) : { code: code.trim() };
    });
    const [first, ...others] = parts.filter((part) => part !== "");
    if (first === undefined || (others.length === 0 && typeof first === "string" && first.trim() === ""))
        return [];
    return [typeof first === "string" ? first.trimStart() : first, ...others];
}
function plainText(text) {
    return text
        .replaceAll(/<(https?:\/\/[^>\s]*)>/gi, "$1")
        .replaceAll(/<\/?[a-z!?][^>]*>/gi, "")
        .replaceAll(/(?<!\\)(\*{1,3})(?=\S)(.+?)(?<=[^\s\\])\1/g, "$2")
        .replaceAll(/(?<![A-Za-z0-9\\])(_{1,3})(?=\S)(.+?)(?<=[^\s\\])\1(?![A-Za-z0-9])/g, "$2")
        .replaceAll("~~", "")
        .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
        .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, (all, name) => entities.get(name) ?? all);
}
const entities = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["nbsp", " "],
]);

;// CONCATENATED MODULE: ./packages/cascade-pins/changelog-excerpt.ts

const changelog_excerpt_mostLines = 30;
const mostCharacters = 3000;
/** Of the source: what is read at all, and of one line. Whatever is cheap to write here must be cheap to read. */
const longestSource = 30_000;
const changelog_excerpt_longestLine = 500;
/**
 * The beginning of Markdown that others wrote, as plain headings, lists and paragraphs: enough to see what a release is
 * about. Pictures, HTML, comments, code blocks and front matter are left out, and links are only their text. It ends at the
 * end of a line.
 */
function excerptOf(markdown) {
    const lines = linesOf(markdown.slice(0, longestSource));
    const kept = [];
    let length = 0;
    for (const line of lines) {
        length += lengthOf(line.parts);
        if (kept.length === changelog_excerpt_mostLines || length > mostCharacters)
            break;
        kept.push(line);
    }
    const isCut = kept.length < lines.length || markdown.length > longestSource;
    // A heading without anything below it promises what is not there.
    while (isCut && kept.at(-1)?.kind === "heading")
        kept.pop();
    return { blocks: blocksOf(kept), isCut };
}
function linesOf(markdown) {
    const found = [];
    let fence;
    let open;
    const close = () => {
        const parts = open === undefined ? [] : plainParts(open.text);
        if (open !== undefined && parts.length > 0)
            found.push({ kind: open.kind, parts });
        open = undefined;
    };
    for (const source of withoutHidden(markdown).split(/\r\n|\r|\n/)) {
        const line = source
            .slice(0, changelog_excerpt_longestLine)
            .trim()
            .replace(/^(?:> ?)+/, "");
        const mark = /^(?:```+|~~~+)/.exec(line)?.[0];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) === true && line === mark)
                fence = undefined;
            continue;
        }
        const { kind, text } = readLine(line);
        if (kind !== "text" || text === "" || mark !== undefined)
            close();
        fence = mark;
        if (text === "" || mark !== undefined)
            continue;
        // Lines of one paragraph, or of one item, belong together.
        open =
            open === undefined
                ? { kind, text }
                : { kind: open.kind, text: `${open.text} ${text}`.slice(0, changelog_excerpt_longestLine) };
        if (kind === "heading")
            close();
    }
    close();
    return found;
}
function readLine(line) {
    const [, heading] = /^#{1,6}\s+(.*)$/.exec(line) ?? [];
    if (heading !== undefined)
        return { kind: "heading", text: heading.replace(/\s#+$/, "") };
    // Rulers, the lines under headings and in tables, and where links lead.
    if (/^[-=*_|:+\s]*$/.test(line) || /^\[[^\]]+\]:/.test(line))
        return { kind: "text", text: "" };
    const [, item] = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line) ?? [];
    return item === undefined ? { kind: "text", text: line } : { kind: "item", text: item };
}
/** Without front matter and comments; one that does not end hides the rest. */
function withoutHidden(markdown) {
    return markdown
        .replace(/^\ufeff?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "")
        .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
}
function blocksOf(lines) {
    const blocks = [];
    let items = [];
    for (const { kind, parts } of lines) {
        if (kind !== "item")
            items = [];
        if (kind === "heading")
            blocks.push({ kind, level: 3, text: parts.map(textOf).join("") });
        if (kind === "text")
            blocks.push({ kind: "paragraph", parts });
        if (kind === "item") {
            if (items.length === 0)
                blocks.push({ kind: "list", items });
            items.push(parts);
        }
    }
    return blocks;
}
function lengthOf(parts) {
    return parts.reduce((sum, part) => sum + textOf(part).length, 0);
}
function textOf(part) {
    if (typeof part === "string")
        return part;
    return "code" in part ? part.code : part.text;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/lock-moves.ts

/** Lockfiles as they were refreshed; those that this run has not refreshed, by what a plan asks of them. */
function lockMoves(plan, refreshed) {
    const asked = (plan?.locks ?? []).filter(({ path }) => refreshed.every((lock) => lock.path !== path));
    return [
        ...refreshed.map(({ path, moved, unexpected }) => {
            const strangers = new Set(unexpected.map(({ name }) => (0,package_name/* packageKey */.MO)(name)));
            const packages = moved.filter(({ name }) => !strangers.has((0,package_name/* packageKey */.MO)(name)));
            return { path, packages: packages.map(moveOf), unexpected: unexpected.map(moveOf) };
        }),
        ...asked.map(({ path, packages }) => ({
            path,
            packages: packages.map(({ name, from, version }) => moveOf({ name, from, to: [version] })),
            unexpected: [],
        })),
    ];
}
function moveOf(move) {
    return { package: move.name.name, before: move.from, after: move.to };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/pull-request-sections.ts




/** A path or a constraint of a length that nobody reads must not take the room of the others. */
const code = (text) => ({ code: (0,printable/* printable */.g)(text, 160) });
const words = (text) => (0,printable/* printable */.g)(text, 400);
/** One line for each upstream: from which version to which. */
function releaseLines(releases, room) {
    return fitRows(releases, (rows) => [{ kind: "list", items: rows.map(releaseLine) }], { room, share: 0.25 });
}
/** What a person said no to, and how to have it after all. */
function leftOutLines(leftOut, room) {
    return fitRows(leftOut, (rows) => [
        {
            kind: "paragraph",
            parts: [
                "Left out, because a pull request with it was closed. Pin it on the default branch to have it after all:",
            ],
        },
        {
            kind: "list",
            items: rows.map(({ repository, version, pullRequest: { number, url } }) => [
                code(repository),
                ` ${(0,version_spelling/* formatSemver */.a)(version)}: `,
                { text: `pull request ${number}`, link: url },
            ]),
        },
    ], { room, share: 0.25 });
}
/** What was found that no program can decide. */
function findingsSection({ plan }, room) {
    return fitRows(plan.findings, (rows) => [
        { kind: "heading", level: 3, text: "For a person to look at" },
        {
            kind: "table",
            header: ["Where", "Expected", "Found", "What to do"],
            rows: rows.map(({ location, expected, found, fix }) => [
                code([location?.file, location?.line].filter((part) => part !== undefined).join(":")),
                words(expected),
                words(found),
                words(fix),
            ]),
        },
    ], { room, share: 0.25 });
}
/** What is pinned now, where something newer stands already, and what its policy leaves as it stands. */
function pinsSection({ plan }, room) {
    const edits = plan.outcomes.filter((outcome) => outcome.kind === "edit");
    const newer = plan.outcomes.filter((outcome) => outcome.kind === "newer");
    const kept = plan.outcomes.filter((outcome) => outcome.kind === "kept");
    const left = fitRows(newer, (rows) => [
        { kind: "paragraph", parts: ["Left alone, because they name something newer:"] },
        {
            kind: "list",
            items: rows.map(({ pin, found }) => [
                code(`${pin.path}:${pin.line}`),
                " ",
                code(pin.name.name),
                " ",
                code(found),
            ]),
        },
    ], { room, share: 0.25 });
    const standing = fitRows(kept, (rows) => [
        { kind: "paragraph", parts: ["Left as they stand:"] },
        {
            kind: "list",
            items: rows.map(({ pin, reason }) => [
                code(`${pin.path}:${pin.line}`),
                " ",
                code(pin.name.name),
                ": ",
                words(reason),
            ]),
        },
    ], { room, share: 0.25 });
    const moved = fitRows(edits, (rows) => [
        { kind: "heading", level: 3, text: "Pins" },
        {
            kind: "table",
            header: ["Where", "Package", "Before", "After"],
            rows: rows.map(({ pin, before, after }) => [
                code(`${pin.path}:${pin.line}`),
                code(pin.name.name),
                code(before),
                code(after),
            ]),
        },
    ], { room });
    return [...moved, ...left, ...standing];
}
/** What the lockfiles hold now. Packages that nobody named are listed apart: a person must see them. */
function locksSection({ plan, locks }, room) {
    // Where only the text changes, the locks were refreshed by an earlier run: what it was asked for is known.
    const moves = lockMoves(plan, locks);
    const rowsOf = (kind) => moves.flatMap((lock) => lock[kind].map((move) => [
        code(lock.path),
        code(move.package),
        code(move.before.join(", ")),
        code(move.after.join(", ")),
    ]));
    const header = ["File", "Package", "Before", "After"];
    return [
        ...fitRows(rowsOf("packages"), (rows) => [
            { kind: "heading", level: 3, text: "Lockfiles" },
            { kind: "table", header, rows },
        ], { room, share: 0.4 }),
        ...fitRows(rowsOf("unexpected"), (rows) => [
            { kind: "heading", level: 3, text: "Also moved in the lockfiles" },
            { kind: "paragraph", parts: ["Nothing in this pull request asked for these:"] },
            { kind: "table", header, rows },
        ], { room, share: 0.4 }),
    ];
}
/** What each release says of itself, folded away; those that do not fit any more are reached by the links above. */
function notesSections(releases, room) {
    return releases.flatMap(({ repository, version, notes }) => {
        const excerpt = notes === undefined ? undefined : excerptOf(notes.body);
        if (notes === undefined || excerpt === undefined || excerpt.blocks.length === 0)
            return [];
        const whole = {
            kind: "paragraph",
            parts: [{ text: excerpt.isCut ? "All of it, on GitHub" : "The release on GitHub", link: notes.url }],
        };
        const details = {
            kind: "details",
            title: words(`What ${repository} ${(0,version_spelling/* formatSemver */.a)(version)} says of itself`),
            blocks: [...excerpt.blocks, whole],
        };
        const size = sizeOf([details]);
        if (size > room.left)
            return [];
        room.left -= size;
        return [details];
    });
}
function releaseLine({ repository, version, from, notes }) {
    const to = (0,version_spelling/* formatSemver */.a)(version);
    const before = from.length === 0 ? [" "] : [" ", code(from.join(", ")), " → "];
    return [code(repository), ...before, notes === undefined ? code(to) : { text: to, link: notes.url }];
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/cascade-pins/state-block.ts



const opening = "<!-- release-actions:cascade-pins ";
const closing = " -->";
/** Half of what GitHub lets a body hold. */
const longestBlock = 32_768;
/**
 * The state as the first line of a body: an HTML comment, which people are not shown. Nothing in it can end the comment.
 * @throws {Refusal} `state-too-large`, beyond some hundreds of upstreams.
 */
function renderState({ releases, waitsFor, head }) {
    const document = {
        schema: 1,
        releases: releases.map(({ repository, version }) => ({ repository, version: (0,version_spelling/* formatSemver */.a)(version) })),
        waitsFor,
        head,
    };
    // Only inside of strings can these occur, and there JSON can say them otherwise.
    const json = JSON.stringify(document).replaceAll(/[-<>]|[^ -~]/g, escapeUnit);
    const block = `${opening}${json}${closing}`;
    if (block.length <= longestBlock)
        return block;
    throw new errors/* Refusal */.P_({
        code: "state-too-large",
        expected: `what a pull request carries and waits for to fit into ${longestBlock} characters`,
        found: `${block.length} characters: ${releases.length} releases, and ${waitsFor.length} to wait for`,
        fix: "Let the repository need fewer others in the release graph.",
    });
}
/**
 * The state of a body that we wrote; undefined for any other. It counts as the very first line alone, and only exactly as
 * {@link renderState} writes it, so nothing that somebody adds, doubles or spells otherwise is understood as something else.
 */
function readState(body) {
    const line = firstLine(body);
    if (line.length > longestBlock || !line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const state = parseState(line.slice(opening.length, line.length - closing.length));
    return state !== undefined && renderState(state) === line ? state : undefined;
}
/** GitHub's editor ends lines with CRLF. */
function firstLine(body) {
    const end = body.indexOf("\n");
    const line = end < 0 ? body : body.slice(0, end);
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
const repository = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(repository_name/* isRepositoryName */.e));
const stateSchema = dist/* object */.Ikc({
    schema: dist/* literal */.euz(1),
    releases: dist/* array */.YOg(dist/* object */.Ikc({ repository, version: dist/* string */.YjP() })),
    waitsFor: dist/* array */.YOg(repository),
    head: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
});
function parseState(json) {
    let document;
    try {
        document = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const { success, output } = dist/* safeParse */.xLC(stateSchema, document);
    if (!success)
        return undefined;
    const releases = output.releases.flatMap((release) => {
        const version = (0,version_reading/* matchSemver */.OB)(release.version);
        return version === undefined ? [] : [{ repository: release.repository, version }];
    });
    return { ...output, releases };
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/waiting-section.ts




/*
 * Around the section that a later run replaces in a body which people may have edited. No text of others can look like it:
 * every `<` of theirs is a character reference.
 */
const begin = "<!-- release-actions:waits-for -->";
const end = "<!-- release-actions:waits-for end -->";
/** Of the body, in bytes: kept free where nothing is waited for, since a later run may have to say it. */
const waitingRoom = 6000;
/** GitHub takes no longer body, in characters: https://docs.github.com/rest/pulls/pulls answers 422 above. */
const longestBody = 65_536;
/** What a pull request waits for, between its marks; nothing but the marks where it waits for nothing. */
function renderWaiting(waitsFor) {
    const blocks = fitRows(waitsFor, (rows) => [
        { kind: "heading", level: 3, text: "Waits for" },
        {
            kind: "paragraph",
            parts: [
                "Upstreams of the same train that are not released yet. They come into this pull request when they are.",
            ],
        },
        { kind: "list", items: rows.map(itemOf) },
    ], { room: { left: waitingRoom - begin.length - end.length - 6 } });
    return [begin, ...(blocks.length === 0 ? [] : [(0,render_markdown/* renderMarkdown */.G)(blocks)]), end].join("\n\n");
}
/**
 * A body that we wrote, with what it waits for now; whatever people have added stays. Undefined where it is not ours any
 * more: without its state, or without the marks around the section.
 */
function rewordWaiting(body, waitsFor, state) {
    if (readState(body) === undefined)
        return undefined;
    const [, ...lines] = body.split(/\r?\n/);
    const [first, last] = [lines.indexOf(begin), lines.indexOf(end)];
    const isOurs = first >= 0 && last > first && first === lines.lastIndexOf(begin) && last === lines.lastIndexOf(end);
    if (!isOurs)
        return undefined;
    const reworded = [
        renderState(state),
        ...lines.slice(0, first),
        renderWaiting(waitsFor),
        ...lines.slice(last + 1),
    ].join("\n");
    return reworded.length <= longestBody ? reworded : undefined;
}
/** The link leaves a note in that pull request, on purpose: who merges it sees what waits for its release. */
function itemOf({ repository, because }) {
    const name = { code: repository };
    switch (because.kind) {
        case "open":
            return [name, ": its own ", { text: "pull request", link: because.url }, " is open"];
        case "unreleased":
            return [
                name,
                ": its own ",
                { text: "pull request", link: because.url },
                " is merged, and no release has it yet",
            ];
        case "moves-now":
            return [name, ": gets a pull request of its own in this run"];
        case "moves-soon":
            return [name, ": gets a pull request of its own from the newest release of ", { code: because.after }];
        case "arrives":
            return [name, ": is released, and comes into this pull request by its own publish workflow"];
        case "moves-later":
            return [name, ": moves after ", { code: because.after }];
        default:
            return (0,errors/* assertNever */.xb)(because);
    }
}

;// CONCATENATED MODULE: ./packages/cascade-pins/render-pull-request.ts






/** Kept free for a state that names more upstreams to wait for, in a later run. */
const growth = 4000;

/**
 * A pull request's title and body. The body begins with the state that later runs read, and fits into what GitHub takes: what
 * has no room is left out, the changelogs first, then pins, then what moved in the lockfiles.
 * @throws {Refusal} `state-too-large`.
 */
function renderPullRequest(text, options = {}) {
    const { releases, leftOut, waitsFor, head } = text;
    const state = renderState({
        schema: 1,
        releases,
        waitsFor: waitsFor.map(({ repository }) => repository),
        head,
    });
    const intro = introduction(releases.length);
    const room = {
        left: longestBody - Buffer.byteLength(state) - waitingRoom - sizeOf(intro) - sizeOf(footer) - growth,
    };
    // In the order of their weight: each takes what the ones before have left.
    const lines = [...releaseLines(releases, room), ...leftOutLines(leftOut, room)];
    const findings = findingsSection(text, room);
    const locks = locksSection(text, room);
    const pins = pinsSection(text, room);
    const notes = notesSections(releases, room);
    const body = [
        state,
        (0,render_markdown/* renderMarkdown */.G)([...intro, ...lines]),
        renderWaiting(waitsFor),
        (0,render_markdown/* renderMarkdown */.G)([...findings, ...pins, ...locks, ...notes, ...footer]),
    ];
    return { title: renderCommitHeader(options.commitType ?? "fix", releases), body: `${body.join("\n\n")}\n` };
}
function introduction(count) {
    const what = count === 1 ? "A release comes" : `${count} releases come`;
    return [
        {
            kind: "paragraph",
            parts: [
                `${what} into this repository: the pins, every other mention of the version, and the lockfiles.`,
            ],
        },
    ];
}
const footer = [
    {
        kind: "paragraph",
        parts: [
            "Kept up to date by ",
            { text: "cascade-pins", link: "https://github.com/coreason-ai/release-actions/tree/v1/cascade-pins" },
            ". To say no to these versions, close the pull request: it comes back for newer ones only. ",
            "Once somebody else pushes to its branch, the branch is theirs and is left alone.",
        ],
    },
];

;// CONCATENATED MODULE: ./packages/cascade-pins/apply-pull-request.ts







/**
 * Opens or rewords the one pull request of a branch that stands at `commit`, or is put there with it. `overtaken`: the branch has moved since, so the
 * text may speak of something else.
 */
async function applyPullRequest(change, options) {
    const { step, state, commit, move, locks } = change;
    const { github, settings } = options;
    const repository = seen(step.repository, change.facts).state;
    const { title, body } = renderPullRequest({
        releases: describeReleases(state, options.graph, change.facts),
        leftOut: step.leftOut,
        waitsFor: step.waitsFor,
        plan: state.plan,
        locks,
        head: commit,
    }, { commitType: options.settings.commitType });
    const { isDraft } = step;
    const known = state.pullRequest;
    // Without a branch there is none that could be open still.
    if (known === undefined || move !== undefined) {
        options.onProgress(`${step.repository}: opening a pull request`);
        const opened = await github.openPullRequest({
            repositoryId: repository.id,
            base: repository.defaultBranch?.name ?? "",
            branch: cascadeBranch,
            title,
            body,
            isDraft,
            newLabels: settings.labels.filter((label) => !repository.labels.has(label)),
            ...(move === undefined ? {} : { move }),
        });
        if (opened.head !== commit)
            return "overtaken";
        const labels = new Map([...repository.labels, ...opened.labels]);
        const fresh = { ...opened, labels: [], hasAutoMerge: false };
        const wanted = decorationOf({ ...repository, labels }, fresh, isDraft, settings);
        const autoMerge = await decorate(github, opened.id, wanted);
        return { kind: "opened", pullRequest: opened, commit, isDraft, locks, autoMerge };
    }
    options.onProgress(`${step.repository}: updating pull request ${known.number}`);
    const turned = known.isDraft === isDraft ? {} : { isDraft };
    const { decoration, isImpossible } = decorationOf(repository, { ...known, head: commit }, isDraft, settings);
    const { head, autoMerge: done } = await github.updatePullRequest({
        id: known.id,
        title,
        body,
        ...turned,
        decoration,
    });
    if (head !== commit)
        return "overtaken";
    const autoMerge = orImpossible(done, isImpossible);
    return { kind: "updated", pullRequest: known, commit, isDraft, locks, autoMerge };
}
/** Says what a draft waits for now, or that it waits for nothing any more. */
async function rewordPullRequest(step, pullRequest, facts, options) {
    const { github, settings } = options;
    const state = readState(pullRequest.body);
    const body = state === undefined
        ? undefined
        : rewordWaiting(pullRequest.body, step.waitsFor, {
            ...state,
            waitsFor: step.waitsFor.map(({ repository }) => repository),
        });
    const turned = pullRequest.isDraft === step.isDraft ? {} : { isDraft: step.isDraft };
    const one = facts.below.get(step.repository);
    const wanted = one?.kind === "seen" ? decorationOf(one.state, pullRequest, step.isDraft, settings) : undefined;
    if (body !== undefined && (body !== pullRequest.body || "isDraft" in turned)) {
        options.onProgress(`${step.repository}: rewording pull request ${pullRequest.number}`);
        const { id, title } = pullRequest;
        const { head } = await github.updatePullRequest({
            id,
            title,
            body,
            ...turned,
            ...(wanted === undefined ? {} : { decoration: wanted.decoration }),
        });
        if (head !== pullRequest.head)
            return "overtaken";
    }
    else if (wanted !== undefined) {
        await decorate(github, pullRequest.id, wanted);
    }
    return { kind: "reworded", pullRequest };
}
/** Tells people, once for each commit, why their branch is left alone. */
async function tellForeign(step, { commit, pullRequest, tell }, options) {
    if (pullRequest === undefined || !tell)
        return undefined;
    const { id, hasMoreComments } = pullRequest;
    // Whoever discusses it since may have left no room for ours in a look.
    if (hasMoreComments && (await options.github.hasCommented(id, foreignMarker(commit))))
        return undefined;
    options.onProgress(`${step.repository}: pull request ${pullRequest.number} is left alone`);
    await options.github.comment(id, renderForeignComment(commit));
    return { kind: "told", pullRequest };
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
;// CONCATENATED MODULE: ./packages/release-model/constraint/compare-spelled.ts



/**
 * Compares two versions as their ecosystem spells and orders them: negative, zero, positive; undefined when one of them
 * is no version there. PyPI by PEP 440, where `1.4` equals `1.4.0`; all others by SemVer, with or without a leading `v`.
 */
function compareSpelled(ecosystem, a, b) {
    if (a.length > 256 || b.length > 256)
        return undefined;
    if (ecosystem === "pypi") {
        return (0,pep440.valid)(a) === null || (0,pep440.valid)(b) === null ? undefined : (0,pep440.compare)(a, b);
    }
    const [left, right] = [parse_default()(withoutV(a)), parse_default()(withoutV(b))];
    return left === null || right === null ? undefined : compare_default()(left, right);
}
function withoutV(text) {
    return text.replace(/^v(?=[0-9])/, "");
}

;// CONCATENATED MODULE: ./packages/lockfiles/governs.ts
/** The lockfiles that can lock what a manifest of that name pins. */
const locksOfManifest = {
    "pyproject.toml": ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"],
    "package.json": [
        ...["npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock"],
        ...["bun.lock", "bun.lockb", "deno.lock", "vlt-lock.json"],
    ],
    "pnpm-workspace.yaml": ["pnpm-lock.yaml"],
    "Cargo.toml": ["Cargo.lock"],
    "Chart.yaml": ["Chart.lock"],
    Pipfile: ["Pipfile.lock"],
};
/**
 * The lockfiles in charge of a manifest, among `paths`: those of its ecosystem in the nearest folder at or above
 * it that has any. More than one only where a repository keeps the locks of several tools side by side.
 */
function lockFor(manifest, paths) {
    const names = locksOfManifest[baseName(manifest)] ?? [];
    const candidates = paths.filter((path) => names.includes(baseName(path)));
    for (let folder = folderOf(manifest); folder !== undefined; folder = parentOf(folder)) {
        const here = candidates.filter((path) => folderOf(path) === folder);
        // npm ignores package-lock.json beside npm-shrinkwrap.json.
        const hasShrinkwrap = here.some((path) => baseName(path) === "npm-shrinkwrap.json");
        const inCharge = here.filter((path) => !hasShrinkwrap || baseName(path) !== "package-lock.json");
        if (inCharge.length > 0)
            return inCharge;
    }
    return [];
}
/**
 * Whether `lock` locks what `manifest` pins. A format that records its workspace members answers from them: a project
 * below the lock's folder that is no member (an example, a tool with requirements of its own) is not governed by it.
 */
function governs(lock, manifest, paths) {
    if (!lockFor(manifest, paths).includes(lock.path))
        return false;
    const [own, other] = [folderOf(lock.path), folderOf(manifest)];
    if (own === other)
        return true;
    switch (lock.kind) {
        // A project of these has no members.
        case "poetry":
        case "pdm":
        case "pylock":
            return false;
        // These record names but no folders.
        case "cargo":
        case "yarn-classic":
            return true;
        default: {
            const member = own === "" ? other : other.slice(own.length + 1);
            return foldersOf(lock.locked).has(member);
        }
    }
}
/** Every pin asks the same lock, which may hold thousands of packages. */
const folders = new WeakMap();
function foldersOf(locked) {
    const known = folders.get(locked);
    if (known !== undefined)
        return known;
    const found = new Set(locked.flatMap(({ source }) => (isFolder(source) ? [normalize(source.address)] : [])));
    folders.set(locked, found);
    return found;
}
/** Whether a lock that is not read may lock what `manifest` pins: in npm's ecosystem a folder below may be a member. */
function governsUnread(lock, manifest, paths) {
    const isNear = folderOf(lock.path) === folderOf(manifest) || lock.ecosystem === "npm";
    return isNear && lockFor(manifest, paths).includes(lock.path);
}
function isFolder(source) {
    return source.kind === "workspace" || source.kind === "path";
}
function normalize(folder) {
    return folder.replace(/^\.\//, "").replace(/\/$/, "");
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function parentOf(folder) {
    return folder === "" ? undefined : folderOf(folder);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/lockfiles/syntax/lock-syntax.ts

/** A lockfile that cannot be understood: cut off, merged with conflict markers, or of an unknown version. */
function lockSyntax(problem) {
    const { path, found, line, column, cause } = problem;
    return new errors/* Refusal */.P_({
        code: "lock-syntax",
        expected: "a lockfile as its tool writes it",
        found,
        fix: "Resolve a merge conflict in it, or let the tool write it anew.",
        location: {
            file: path,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        },
        cause,
    });
}
/** The text of a lockfile, without a byte order mark. @throws {Refusal} `lock-syntax` when it is not UTF-8. */
function decodeLock(path, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw lockSyntax({ path, found: "bytes that are no UTF-8 text", cause });
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/syntax/toml-lock.ts



/**
 * A lockfile in TOML, held against a schema.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readTomlLock(path, bytes, schema) {
    const text = decodeLock(path, bytes);
    const parsed = dist/* safeParse */.xLC(schema, parseToml(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    return { content: parsed.output, packageLines: packageLines(text) };
}
function parseToml(path, text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch (cause) {
        if (!(cause instanceof smol_toml_dist/* TomlError */.zx))
            throw cause;
        const [found = "no TOML"] = cause.message.split("\n", 1);
        throw lockSyntax({ path, found, line: cause.line, column: cause.column, cause });
    }
}
/** Where each `[[package]]` begins, in the order in which a parser returns them. */
function packageLines(text) {
    const found = [];
    let line = 1;
    let start = 0;
    while (start < text.length) {
        if (text.startsWith("[[package]]", start))
            found.push(line);
        const end = text.indexOf("\n", start);
        if (end === -1)
            break;
        start = end + 1;
        line += 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/define-format.ts
/** A format whose packages are those of its content, told by its file name unless it says otherwise. */
function defineFormat(format) {
    return {
        recognises: () => true,
        readLocked: (path, bytes) => format.read(path, bytes).packages,
        ...format,
    };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/dependency-names.ts

/** Collects which package depends on which, by normalized name. */
class DependencyNames {
    #ecosystem;
    #found = new Map();
    constructor(ecosystem) {
        this.#ecosystem = ecosystem;
    }
    add(name, dependencies) {
        const key = (0,package_name/* packageName */.oZ)(this.#ecosystem, name).name;
        const known = this.#found.get(key) ?? new Set();
        this.#found.set(key, known);
        for (const dependency of dependencies)
            known.add((0,package_name/* packageName */.oZ)(this.#ecosystem, dependency).name);
    }
    collected() {
        return new Map([...this.#found].map(([name, dependencies]) => [name, [...dependencies]]));
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/cargo.ts





/** Versions 1 to 4 of Cargo.lock. Workspace members and path dependencies stand in it without a source. */
const cargoLock = defineFormat({ kind: "cargo", ecosystem: "cargo", fileName: "Cargo.lock", read });
const entrySchema = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    version: dist/* string */.YjP(),
    source: dist/* optional */.lqM(dist/* string */.YjP()),
    dependencies: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
});
const schema = dist/* object */.Ikc({
    // Version 1 kept the root apart from its dependencies.
    root: dist/* optional */.lqM(entrySchema),
    package: dist/* optional */.lqM(dist/* array */.YOg(entrySchema), []),
});
function read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, schema);
    const edges = new DependencyNames("cargo");
    const describe = (entry, line) => {
        // `name`, `name 1.0.0` or `name 1.0.0 (source)`.
        edges.add(entry.name, entry.dependencies.map((dependency) => dependency.replace(/ .*$/, "")));
        return {
            name: (0,package_name/* packageName */.oZ)("cargo", entry.name),
            version: entry.version,
            source: sourceOf(entry.source),
            ...(line === undefined ? {} : { line }),
        };
    };
    const packages = content.package.map((entry, index) => describe(entry, packageLines[index]));
    if (content.root !== undefined)
        packages.unshift(describe(content.root, undefined));
    return { packages, dependencies: edges.collected() };
}
function sourceOf(source) {
    if (source === undefined)
        return { kind: "workspace", address: "" };
    if (source.startsWith("git+"))
        return { kind: "git", address: source };
    return { kind: "registry", address: source.replace(/^registry\+/, "") };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-source.ts
/** What a `resolved` address of npm or yarn stands for; undefined where the lock leaves it out. */
function npmSource(resolved) {
    if (resolved === undefined)
        return { kind: "registry", address: undefined };
    if (/^(?:file|link|portal):/.test(resolved)) {
        return { kind: "path", address: resolved.replace(/^[a-z]+:/, "") };
    }
    if (/^(?:git[+:]|github:)|\.git(?:#|$)/.test(resolved))
        return { kind: "git", address: resolved };
    // A registry keeps its tarballs at NAME/-/FILE.tgz.
    const registry = /^(https?:\/\/.+?)\/(?:@[^/]+(?:\/|%2f))?[^/]+\/-\//i.exec(resolved)?.[1];
    return registry === undefined
        ? { kind: "url", address: resolved }
        : { kind: "registry", address: registry };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-descriptor.ts
/** `@scope/name@npm:^1.0.0` as its name and what follows the `@`. */
function splitDescriptor(text) {
    const at = text.indexOf("@", 1);
    return at === -1
        ? { name: text, reference: "" }
        : { name: text.slice(0, at), reference: text.slice(at + 1) };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/bun.ts








/** bun.lock, JSON with commas at the ends, as Bun from 1.2 on writes it: https://bun.com/docs/pm/lockfile */
const bunLock = defineFormat({ kind: "bun", ecosystem: "npm", fileName: "bun.lock", read: bun_read });
const names = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {});
const groups = {
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    peerDependencies: names,
};
const bun_schema = dist/* object */.Ikc({
    lockfileVersion: dist/* picklist */.KIO([0, 1, 2], "a lockfileVersion other than 0, 1 and 2"),
    workspaces: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ name: dist/* optional */.lqM(dist/* string */.YjP()), version: dist/* optional */.lqM(dist/* string */.YjP(), ""), ...groups })), {}),
    // First what is locked, `name@version`; then, in places that depend on where it comes from, its own dependencies.
    packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* tupleWithRest */.XU0([dist/* string */.YjP()], dist/* unknown */.L5J())), {}),
});
function bun_read(path, bytes) {
    const text = decodeLock(path, bytes);
    const parsed = dist/* safeParse */.xLC(bun_schema, parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    const { workspaces, packages } = parsed.output;
    const edges = new DependencyNames("npm");
    const members = Object.entries(workspaces).flatMap(([folder, member]) => {
        const name = member.name ?? folder.slice(folder.lastIndexOf("/") + 1);
        edges.add(name, namesIn(member));
        if (folder === "")
            return [];
        return [
            {
                name: (0,package_name/* packageName */.oZ)("npm", name),
                version: member.version,
                source: { kind: "workspace", address: folder },
            },
        ];
    });
    const lines = bun_linesOf(text);
    const byKey = new Map();
    const installed = Object.entries(packages).flatMap(([key, [descriptor, ...details]]) => {
        const { name, reference } = splitDescriptor(descriptor);
        // Members stand above, with their versions.
        if (reference.startsWith("workspace:") || reference.startsWith("root:")) {
            byKey.set(key, {
                name: (0,package_name/* packageName */.oZ)("npm", name),
                version: "",
                source: { kind: "workspace", address: reference.slice(reference.indexOf(":") + 1) },
            });
            return [];
        }
        const own = details.map((detail) => dist/* safeParse */.xLC(dist/* object */.Ikc(groups), detail)).find(({ success }) => success);
        if (own?.success === true)
            edges.add(name, namesIn(own.output));
        const line = lines.get(key);
        const one = { ...locked(name, reference), ...(line === undefined ? {} : { line }) };
        byKey.set(key, one);
        return [one];
    });
    const copiesFor = ({ member, key }) => {
        // A copy of a member's own stands behind the member's name: `ui/core`.
        const owner = workspaces[member];
        if (owner === undefined)
            return undefined;
        const nested = member === "" || owner.name === undefined ? undefined : byKey.get(`${owner.name}/${key}`);
        const found = nested ?? byKey.get(key);
        return found === undefined ? [] : [found];
    };
    return { packages: [...members, ...installed], dependencies: edges.collected(), copiesFor };
}
/** In place of a version stands where it comes from: `file:../a`, `github:o/r#commit`, `https://…tgz`. */
function locked(name, reference) {
    return /^\d/.test(reference)
        ? { name: (0,package_name/* packageName */.oZ)("npm", name), version: reference, source: { kind: "registry", address: undefined } }
        : { name: (0,package_name/* packageName */.oZ)("npm", name), version: "", source: npmSource(reference) };
}
function namesIn(found) {
    return Object.values({
        a: found.dependencies,
        b: found.devDependencies,
        c: found.optionalDependencies,
        d: found.peerDependencies,
    }).flatMap((group) => Object.keys(group));
}
function parseJson(path, text) {
    const errors = [];
    const value = (0,main.parse)(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined)
        return value;
    const before = text.slice(0, first.offset).split("\n");
    throw lockSyntax({
        path,
        found: `no JSON (${(0,main.printParseErrorCode)(first.error)})`,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
    });
}
/** Where each entry of `packages` begins: Bun writes one a line. */
function bun_linesOf(text) {
    const found = new Map();
    for (const [index, line] of text.split("\n").entries()) {
        const key = /^ {4}"([^"]+)": \[/.exec(line)?.[1];
        if (key !== undefined && !found.has(key))
            found.set(key, index + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/lockfiles/groups.ts
/** https://packaging.python.org/en/latest/specifications/dependency-groups/ */
function normalGroup(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
/** Whether a lock was made for the group or the extra that a pin belongs to. */
function isOfGroups({ place }, groups) {
    const [, plain, quoted] = /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)(?:\.([^.[\]]+)|\["([^"]+)"\])/.exec(place) ?? [];
    const group = plain ?? quoted;
    return group === undefined || groups === undefined || groups.includes(normalGroup(group));
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pdm.ts






/** https://pdm-project.org/latest/usage/lockfile/; the project itself is not in it. */
const pdmLock = defineFormat({ kind: "pdm", ecosystem: "pypi", fileName: "pdm.lock", read: pdm_read });
const pdm_schema = dist/* object */.Ikc({
    metadata: dist/* optional */.lqM(dist/* object */.Ikc({ groups: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())) }), {}),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        dependencies: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
        git: dist/* optional */.lqM(dist/* string */.YjP()),
        hg: dist/* optional */.lqM(dist/* string */.YjP()),
        svn: dist/* optional */.lqM(dist/* string */.YjP()),
        ref: dist/* optional */.lqM(dist/* string */.YjP()),
        revision: dist/* optional */.lqM(dist/* string */.YjP()),
        url: dist/* optional */.lqM(dist/* string */.YjP()),
        path: dist/* optional */.lqM(dist/* string */.YjP()),
    })), []),
});
function pdm_read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, pdm_schema);
    const edges = new DependencyNames("pypi");
    // A package that is asked for with extras stands in it twice.
    const packages = content.package.map((entry, index) => {
        edges.add(entry.name, entry.dependencies.flatMap((requirement) => /^[\w.-]+/.exec(requirement)?.[0] ?? []));
        const line = packageLines[index];
        return {
            name: (0,package_name/* packageName */.oZ)("pypi", entry.name),
            version: entry.version,
            source: pdm_sourceOf(entry),
            ...(line === undefined ? {} : { line }),
        };
    });
    const { groups } = content.metadata;
    return { packages, dependencies: edges.collected(), ...(groups && { groups: groups.map(normalGroup) }) };
}
function pdm_sourceOf({ git, hg, svn, ref, revision, url, path }) {
    const repository = git ?? hg ?? svn;
    if (repository !== undefined) {
        const reference = ref === undefined ? "" : `?rev=${ref}`;
        const commit = revision === undefined ? "" : `#${revision}`;
        return { kind: "git", address: `${repository}${reference}${commit}` };
    }
    if (path !== undefined)
        return { kind: "path", address: path };
    return url === undefined ? { kind: "registry", address: undefined } : { kind: "url", address: url };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-packages.ts





const npm_packages_names = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {});
const npm_packages_entrySchema = dist/* object */.Ikc({
    name: dist/* optional */.lqM(dist/* string */.YjP()),
    version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    resolved: dist/* optional */.lqM(dist/* string */.YjP()),
    link: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    dependencies: npm_packages_names,
    devDependencies: npm_packages_names,
    optionalDependencies: npm_packages_names,
    peerDependencies: npm_packages_names,
});
/** The `packages` of lockfileVersion 2 and 3: every folder below the project's, by path. */
function readNpmPackages(path, packages, lines) {
    const edges = new DependencyNames("npm");
    const byFolder = new Map();
    const links = new Map();
    const found = Object.entries(packages).flatMap(([folder, value]) => {
        const parsed = dist/* safeParse */.xLC(npm_packages_entrySchema, value);
        if (!parsed.success)
            throw lockSyntax({ path, found: `packages["${folder}"] is no package` });
        const entry = parsed.output;
        // The link in node_modules to a workspace member, which has an entry of its own.
        if (entry.link) {
            links.set(folder, entry.resolved ?? "");
            return [];
        }
        const name = entry.name ?? nameOf(folder);
        edges.add(name, [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies].flatMap((group) => Object.keys(group)));
        if (folder === "")
            return [];
        const line = lines.get(folder);
        const locked = {
            name: (0,package_name/* packageName */.oZ)("npm", name),
            version: entry.version,
            source: isInstalled(folder) ? npmSource(entry.resolved) : { kind: "workspace", address: folder },
            ...(line === undefined ? {} : { line }),
        };
        byFolder.set(folder, locked);
        return [locked];
    });
    const copiesFor = ({ member, key }) => {
        const folder = nearest(member, key, (candidate) => byFolder.has(candidate) || links.has(candidate));
        if (folder === undefined)
            return [];
        const locked = byFolder.get(links.get(folder) ?? folder);
        return locked && [locked];
    };
    return { packages: found, dependencies: edges.collected(), copiesFor };
}
/** The folder that Node finds a package in: the nearest `node_modules` at or above whoever asks for it. */
function nearest(member, key, has) {
    for (let base = member;; base = base.includes("/") ? base.slice(0, base.lastIndexOf("/")) : "") {
        const folder = `${base === "" ? "" : `${base}/`}node_modules/${key}`;
        if (has(folder))
            return folder;
        if (base === "")
            return undefined;
    }
}
function isInstalled(folder) {
    return folder.startsWith("node_modules/") || folder.includes("/node_modules/");
}
/** `node_modules/a/node_modules/@b/c` holds `@b/c`; a member without a name of its own is called as its folder. */
function nameOf(folder) {
    const marker = "node_modules/";
    const at = folder.lastIndexOf(marker);
    return at === -1 ? folder.slice(folder.lastIndexOf("/") + 1) : folder.slice(at + marker.length);
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm-tree.ts





const npm_tree_entrySchema = dist/* object */.Ikc({
    version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    // `false` where some version of npm did not know.
    resolved: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* literal */.euz(false)])),
    // `false` marks a bundled package's requirement list that is not recorded.
    requires: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())])),
    dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
/** The `dependencies` of lockfileVersion 1: a tree of names. */
function readNpmTree(path, dependencies) {
    const edges = new DependencyNames("npm");
    const found = [];
    const top = new Map();
    const visit = (entries) => {
        for (const [key, value] of Object.entries(entries)) {
            const parsed = dist/* safeParse */.xLC(npm_tree_entrySchema, value);
            if (!parsed.success)
                throw lockSyntax({ path, found: `dependencies["${key}"] is no package` });
            const entry = parsed.output;
            const described = describe(key, entry);
            found.push(described);
            if (entries === dependencies)
                top.set(key, described);
            edges.add(described.name.name, typeof entry.requires === "object" ? Object.keys(entry.requires) : []);
            visit(entry.dependencies);
        }
    };
    visit(dependencies);
    const copiesFor = ({ member, key }) => {
        // Where a folder that is linked in finds its own, this form does not say.
        if (member !== "")
            return undefined;
        const locked = top.get(key);
        return locked === undefined ? [] : [locked];
    };
    return { packages: found, dependencies: edges.collected(), copiesFor };
}
function describe(key, entry) {
    const { version } = entry;
    const resolved = entry.resolved === false ? undefined : entry.resolved;
    const [, real, aliased] = /^npm:(.+)@(.+)$/.exec(version) ?? [];
    if (real !== undefined && aliased !== undefined) {
        return { name: (0,package_name/* packageName */.oZ)("npm", real), version: aliased, source: npmSource(resolved) };
    }
    // In place of a version stands where it comes from: `git+https://…#commit`, `file:../a`, `https://…tgz`.
    if (/^[a-z+]+:/.test(version)) {
        return { name: (0,package_name/* packageName */.oZ)("npm", key), version: "", source: npmSource(version) };
    }
    return { name: (0,package_name/* packageName */.oZ)("npm", key), version, source: npmSource(resolved) };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/npm.ts






/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json, `lockfileVersion` 1 to 3. */
const npmLock = npmFormat("package-lock.json");
/** The same format under the name that npm publishes along. */
const npmShrinkwrap = npmFormat("npm-shrinkwrap.json");
function npmFormat(fileName) {
    return defineFormat({ kind: "npm", ecosystem: "npm", fileName, read: npm_read });
}
const npm_schema = dist/* object */.Ikc({
    lockfileVersion: dist/* optional */.lqM(dist/* picklist */.KIO([1, 2, 3], "a lockfileVersion other than 1, 2 and 3"), 1),
    packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
    dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
function npm_read(path, bytes) {
    const text = decodeLock(path, bytes);
    const parsed = dist/* safeParse */.xLC(npm_schema, npm_parseJson(path, text));
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw lockSyntax({ path, found: `${dist/* getDotPath */.BuJ(issue) ?? "the file"}: ${issue.message}` });
    }
    const { packages, dependencies } = parsed.output;
    // Version 2 holds both forms; `packages` is the one npm 7 and later read.
    return packages === undefined
        ? readNpmTree(path, dependencies)
        : readNpmPackages(path, packages, npm_linesOf(text));
}
function npm_parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        // The fast parser does not say where; the tolerant one does.
        const errors = [];
        (0,main.parseTree)(text, errors);
        const [first] = errors;
        if (first === undefined)
            throw lockSyntax({ path, found: "no JSON", cause });
        const before = text.slice(0, first.offset).split("\n");
        throw lockSyntax({
            path,
            found: `no JSON (${(0,main.printParseErrorCode)(first.error)})`,
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
            cause,
        });
    }
}
/** Where each entry of `packages` begins. npm writes one key a line; other formatting has no lines, which is allowed. */
function npm_linesOf(text) {
    const found = new Map();
    for (const [index, line] of text.split("\n").entries()) {
        const key = /^\s+"(node_modules\/[^"]+|[^"]*\/node_modules\/[^"]+)": \{/.exec(line)?.[1];
        if (key !== undefined && !found.has(key))
            found.set(key, index + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/lockfiles/syntax/indented-lock.ts

/**
 * Reads the block mappings that pnpm and yarn write. A YAML parser takes 1.7 s for a megabyte of these files; their
 * writers use a small, fixed part of the language, and anything outside it is refused here rather than guessed.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readIndentedLock(path, bytes, style) {
    const root = [];
    const open = [
        { indent: -1, children: root },
    ];
    const lines = decodeLock(path, bytes).split("\n");
    const add = (indent, key, value, line) => {
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const children = [];
        (open.at(-1)?.children ?? root).push({ key, value, line, children });
        open.push({ indent, children });
    };
    const refuse = (index, text, indent) => {
        const found = `"${text.slice(0, 40)}"`;
        throw lockSyntax({ path, found, line: index + 1, column: indent + 1 });
    };
    /** Adds the entry that `text` begins, and gives the index of the last line of its value. */
    const enter = (index, depth, text) => {
        const entry = readEntry(text, style) ?? refuse(index, text, depth);
        add(depth, entry.key, entry.value, index + 1);
        return startsFlow(entry.value)
            ? (skipFlow(lines, index) ?? refuse(index, text, depth))
            : skipScalar(lines, index, depth, entry.value);
    };
    /** A key too long for one line stands after `? ` by itself, and its value after `: ` on the next. */
    let longKey;
    for (let index = 0; index < lines.length; index += 1) {
        const raw = lines[index] ?? "";
        const indent = indentOf(raw);
        const text = raw.slice(indent, raw.endsWith("\r") ? -1 : undefined);
        if (text === "" || text.startsWith("#"))
            continue;
        if (style === "yarn-classic")
            index = enter(index, indent, text);
        else if (text === documentStart) {
            root.push({ key: documentStart, value: "", line: index + 1, children: [] });
        }
        else if (startsFlow(text)) {
            // Formatters break a long flow collection over several lines; nothing in it is read.
            index = skipFlow(lines, index) ?? refuse(index, text, indent);
        }
        else if (text === "-" || text.startsWith("- "))
            add(indent, "-", text.slice(2), index + 1);
        else if (text.startsWith("? "))
            longKey = unquote(text.slice(2)) ?? refuse(index, text, indent);
        else if (longKey !== undefined && (text === ":" || text.startsWith(": "))) {
            const rest = text.slice(2);
            const isFlow = rest.startsWith("{");
            add(indent, longKey, isFlow ? rest : "", index + 1);
            longKey = undefined;
            if (!isFlow && rest !== "")
                index = enter(index, indent + 2, rest);
        }
        else
            index = enter(index, indent, text);
    }
    return root;
}
/** The key of the entry that stands for the line between two documents. */
const documentStart = "---";
/** The child of that key, or undefined. */
function childOf(entry, key) {
    return entry.children.find((child) => child.key === key);
}
function readEntry(text, style) {
    if (style === "yarn-classic") {
        // `"@a/b@^1", "@a/b@^1.2":` opens an entry: everything before the last colon is its key.
        if (text.endsWith(":"))
            return { key: text.slice(0, -1), value: "" };
        const [, quoted, plain = "", value = ""] = /^(?:"((?:[^"\\]|\\.)*)"|([^\s"]+)) (.+)$/.exec(text) ?? [];
        const unquoted = unquote(value);
        return value === "" || unquoted === undefined ? undefined : { key: quoted ?? plain, value: unquoted };
    }
    // Nearly every line begins so, and there are tens of thousands of them.
    if (/^[\w/]/.test(text)) {
        const parted = text.indexOf(": ");
        if (parted !== -1)
            return keyAndValue(text.slice(0, parted), text.slice(parted + 2).trimStart());
        return text.endsWith(":") ? { key: text.slice(0, -1), value: "" } : undefined;
    }
    const match = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"{[&*!|>%@`](?:[^:]|:(?! |$))*):(?: +(.*))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, key = "", value = ""] = match;
    const name = unquote(key);
    return name === undefined ? undefined : keyAndValue(name, value);
}
function keyAndValue(key, value) {
    return { key, value: unquote(value) ?? value };
}
function startsFlow(text) {
    return text.startsWith("{") || text.startsWith("[");
}
function indentOf(line) {
    let indent = 0;
    while (line[indent] === " " || line[indent] === "\t")
        indent += 1;
    return indent;
}
/** The text of a quoted or plain scalar, or undefined when its quote does not close. */
function unquote(text) {
    if (text.startsWith("'")) {
        return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
    }
    if (!text.startsWith('"'))
        return text;
    try {
        const value = JSON.parse(text);
        return typeof value === "string" ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The index of the line on which the flow collection (`{…}`, `[…]`) that begins on this line ends. */
function skipFlow(lines, index) {
    let depth = 0;
    for (let next = index; next < lines.length; next += 1) {
        const bare = (lines[next] ?? "").replaceAll(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, "");
        depth += (bare.match(/[{[]/g) ?? []).length - (bare.match(/[}\]]/g) ?? []).length;
        if (depth <= 0)
            return next;
    }
    return undefined;
}
/** The index of the last line of a scalar that goes on below its key: a block (`|`, `>-`) or an unclosed quote. */
function skipScalar(lines, index, indent, value) {
    if (!/^[|>"']/.test(value) || !/^[|>][+-]?\d*$|^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value))
        return index;
    let last = index;
    for (let next = index + 1; next < lines.length; next += 1) {
        const line = lines[next] ?? "";
        if (line.trim() === "")
            continue;
        if (line.length - line.trimStart().length <= indent)
            break;
        last = next;
    }
    return last;
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pnpm-key.ts
/**
 * The name and version in a key of pnpm's `packages`, without the peers it was resolved with; undefined when the key
 * names neither (a git repository or a folder, which then have fields of their own).
 *
 * - version 5: `/@scope/name/1.0.0_peer@2.0.0`, another registry's with its host in front
 * - version 6: `/@scope/name@1.0.0(peer@2.0.0)`
 * - version 9: `@scope/name@1.0.0(peer@2.0.0)`, or an address after the `@`
 *
 * The key's own form decides: files that say version 5 and are written as version 6 exist.
 */
function splitPnpmKey(key) {
    const [, name, version] = withSlash.exec(key) ?? withAt.exec(key) ?? [];
    return name === undefined || version === undefined ? undefined : { name, version };
}
const withSlash = /^[^/@]*\/((?:@[^/]+\/)?[^/@]+)\/(\d[^/_]*)(?:_.*)?$/;
const withAt = /^(?:[^/@]*\/)?((?:@[^/]+\/)?[^/@]+)@([^(]+)(?:\(.*)?$/;

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pnpm-copies.ts



const pnpm_copies_groups = ["dependencies", "devDependencies", "optionalDependencies"];
/**
 * What each project of a pnpm-lock.yaml gets: the lock has a list for each of them, or its own at the top where there is one
 * project alone.
 */
function pnpmCopies(importers, top) {
    return ({ member, key }) => {
        const own = importers.find((entry) => entry.key === (member === "" ? "." : member))?.children;
        if (own === undefined && (importers.length > 0 || member !== ""))
            return undefined;
        const entry = pnpm_copies_groups
            .flatMap((group) => (own ?? top).find((one) => one.key === group)?.children ?? [])
            .find((one) => one.key === key);
        if (entry === undefined)
            return [];
        const locked = lockedAs(key, (childOf(entry, "version")?.value ?? entry.value).replace(/^['"]|['"]$/g, ""));
        return locked && [locked];
    };
}
/** `1.2.0(react@19.0.0)`, `real@1.2.0` of an alias, `link:../core` of a member; undefined for a source of another kind. */
function lockedAs(key, reference) {
    if (reference.startsWith("link:")) {
        const address = reference.slice("link:".length);
        return { name: (0,package_name/* packageName */.oZ)("npm", key), version: "", source: { kind: "workspace", address } };
    }
    const split = /^\d/.test(reference)
        ? { name: key, version: reference.replace(/[(_].*$/s, "") }
        : splitPnpmKey(reference);
    if (split === undefined || !/^\d/.test(split.version))
        return undefined;
    const { name, version } = split;
    return { name: (0,package_name/* packageName */.oZ)("npm", name), version, source: { kind: "registry", address: undefined } };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pnpm.ts







/**
 * pnpm-lock.yaml of lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile). Newer versions of
 * pnpm put a document about themselves in front; its packages are pnpm's own.
 */
const pnpmLock = defineFormat({ kind: "pnpm", ecosystem: "npm", fileName: "pnpm-lock.yaml", read: pnpm_read });
function pnpm_read(path, bytes) {
    const documents = splitDocuments(readIndentedLock(path, bytes, "yaml"));
    const project = documents.at(-1) ?? [];
    const top = (key) => project.find((entry) => entry.key === key)?.children ?? [];
    const version = project.find(({ key }) => key === "lockfileVersion")?.value ?? "";
    if (project.length > 0 && !/^[5-9](?:\.|$)/.test(version)) {
        throw lockSyntax({ path, found: `lockfileVersion "${version}"`, line: 1, column: 1 });
    }
    const listed = top("packages");
    const packages = listed.map((entry) => pnpm_describe(path, entry));
    const members = top("importers").map(({ key, line }) => ({
        name: (0,package_name/* packageName */.oZ)("npm", key),
        version: "",
        source: { kind: "workspace", address: key },
        line,
    }));
    const copiesFor = pnpmCopies(top("importers"), project);
    let dependencies;
    return {
        packages: [...members, ...packages],
        // Only a refresh asks for them, and they are most of the file.
        get dependencies() {
            return (dependencies ??= dependenciesOf(path, [...listed, ...top("snapshots")]));
        },
        copiesFor,
    };
}
function dependenciesOf(path, entries) {
    const edges = new DependencyNames("npm");
    for (const entry of entries) {
        const groups = ["dependencies", "optionalDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        edges.add(pnpm_describe(path, entry).name.name, groups.map(({ key }) => key));
    }
    return edges.collected();
}
function splitDocuments(entries) {
    const documents = [[]];
    for (const entry of entries) {
        if (entry.key === documentStart)
            documents.push([]);
        else
            documents.at(-1)?.push(entry);
    }
    return documents.filter((document) => document.length > 0);
}
function pnpm_describe(path, entry) {
    const { line } = entry;
    const split = splitPnpmKey(entry.key);
    const name = childOf(entry, "name")?.value ?? split?.name;
    if (name === undefined)
        throw lockSyntax({ path, found: `"${entry.key}"`, line, column: 3 });
    const reference = split?.version ?? entry.key;
    const version = childOf(entry, "version")?.value ?? (/^\d/.test(reference) ? reference : "");
    return { name: (0,package_name/* packageName */.oZ)("npm", name), version, source: pnpm_sourceOf(entry, reference), line };
}
function pnpm_sourceOf(entry, reference) {
    if (/^\d/.test(reference))
        return { kind: "registry", address: undefined };
    if (/^(?:file|link):/.test(reference))
        return { kind: "path", address: reference.replace(/^\w+:/, "") };
    const resolution = childOf(entry, "resolution")?.value ?? "";
    const isGit = /^git[+:]|codeload\.|\.git(?:#|$)/.test(reference) || /(?:^|[ {])type: git|repo: /.test(resolution);
    return { kind: isGit ? "git" : "url", address: reference };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/pylock.ts





/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
const pylock = defineFormat({ kind: "pylock", ecosystem: "pypi", fileName: "pylock.toml", read: pylock_read });
const pylock_names = dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []);
const pylock_schema = dist/* object */.Ikc({
    "lock-version": dist/* string */.YjP(),
    extras: pylock_names,
    "dependency-groups": pylock_names,
    "default-groups": pylock_names,
    packages: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        vcs: dist/* optional */.lqM(dist/* object */.Ikc({
            url: dist/* optional */.lqM(dist/* string */.YjP(), ""),
            "requested-revision": dist/* optional */.lqM(dist/* string */.YjP()),
            "commit-id": dist/* optional */.lqM(dist/* string */.YjP(), ""),
        })),
        directory: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP() })),
        archive: dist/* optional */.lqM(dist/* object */.Ikc({ url: dist/* optional */.lqM(dist/* string */.YjP()), path: dist/* optional */.lqM(dist/* string */.YjP()) })),
    })), []),
});
function pylock_read(path, bytes) {
    const { content } = readTomlLock(path, bytes, pylock_schema);
    const packages = content.packages.map((entry) => {
        const { name, version } = entry;
        return { name: (0,package_name/* packageName */.oZ)("pypi", name), version, source: pylock_sourceOf(entry) };
    });
    const groups = [...content.extras, ...content["dependency-groups"], ...content["default-groups"]];
    // It is made to be installed from, so that it need not say what asks for what.
    return { packages, dependencies: new Map(), groups: groups.map(normalGroup) };
}
function pylock_sourceOf({ vcs, directory, archive }) {
    if (vcs !== undefined) {
        const reference = vcs["requested-revision"];
        const asked = reference === undefined ? "" : `?rev=${reference}`;
        return { kind: "git", address: `${vcs.url}${asked}#${vcs["commit-id"]}` };
    }
    if (directory !== undefined)
        return { kind: "path", address: directory.path };
    if (archive === undefined)
        return { kind: "registry", address: undefined };
    return archive.url === undefined
        ? { kind: "path", address: archive.path ?? "" }
        : { kind: "url", address: archive.url };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/poetry.ts





/** Formats 1.0 to 2.1 of poetry.lock, which differ in what is not read here. The project itself is not in it. */
const poetryLock = defineFormat({ kind: "poetry", ecosystem: "pypi", fileName: "poetry.lock", read: poetry_read });
const source = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    url: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    reference: dist/* optional */.lqM(dist/* string */.YjP()),
    resolved_reference: dist/* optional */.lqM(dist/* string */.YjP()),
});
const poetry_schema = dist/* object */.Ikc({
    metadata: dist/* optional */.lqM(dist/* object */.Ikc({ "python-versions": dist/* optional */.lqM(dist/* string */.YjP()) })),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* string */.YjP(),
        dependencies: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
        source: dist/* optional */.lqM(source),
    })), []),
});
function poetry_read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, poetry_schema);
    const edges = new DependencyNames("pypi");
    const packages = content.package.map((entry, index) => {
        edges.add(entry.name, Object.keys(entry.dependencies));
        const line = packageLines[index];
        return {
            name: (0,package_name/* packageName */.oZ)("pypi", entry.name),
            version: entry.version,
            source: poetry_sourceOf(entry.source),
            ...(line === undefined ? {} : { line }),
        };
    });
    const python = content.metadata?.["python-versions"];
    const environment = {
        python: python === undefined ? [] : [{ syntax: "poetry", text: python }],
        markers: [],
    };
    return { packages, dependencies: edges.collected(), environment };
}
function poetry_sourceOf(found) {
    switch (found?.type) {
        case "git": {
            const reference = found.reference === undefined ? "" : `?rev=${found.reference}`;
            const commit = found.resolved_reference === undefined ? "" : `#${found.resolved_reference}`;
            return { kind: "git", address: `${found.url}${reference}${commit}` };
        }
        case "url":
            return { kind: "url", address: found.url };
        case "directory":
        case "file":
            return { kind: "path", address: found.url };
        case undefined:
        default:
            return { kind: "registry", address: found?.url };
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/uv.ts





/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
const uvLock = defineFormat({ kind: "uv", ecosystem: "pypi", fileName: "uv.lock", read: uv_read });
const dependencies = dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })), []);
const uv_groups = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() }))), {});
const uv_schema = dist/* object */.Ikc({
    version: dist/* number */.aig(),
    "requires-python": dist/* optional */.lqM(dist/* string */.YjP()),
    "supported-markers": dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    manifest: dist/* optional */.lqM(dist/* object */.Ikc({ members: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []) })),
    package: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        source: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
        dependencies,
        "optional-dependencies": uv_groups,
        "dev-dependencies": uv_groups,
    })), []),
});
function uv_read(path, bytes) {
    const { content, packageLines } = readTomlLock(path, bytes, uv_schema);
    const members = new Set(content.manifest?.members);
    const edges = new DependencyNames("pypi");
    const packages = content.package.map((entry, index) => {
        const groups = [entry["optional-dependencies"], entry["dev-dependencies"]].flatMap((group) => Object.values(group));
        edges.add(entry.name, [entry.dependencies, ...groups].flat().map(({ name }) => name));
        const line = packageLines[index];
        return {
            name: (0,package_name/* packageName */.oZ)("pypi", entry.name),
            version: entry.version,
            source: uv_sourceOf(entry, members),
            ...(line === undefined ? {} : { line }),
        };
    });
    const python = content["requires-python"];
    const environment = {
        python: python === undefined ? [] : [{ syntax: "pep440", text: python }],
        markers: content["supported-markers"],
    };
    return { packages, dependencies: edges.collected(), environment };
}
function uv_sourceOf({ name, source }, members) {
    const text = (key) => {
        const value = source[key];
        return typeof value === "string" ? value : undefined;
    };
    const folder = text("editable") ?? text("virtual") ?? text("directory");
    if (folder !== undefined) {
        return { kind: members.has(name) || folder === "." ? "workspace" : "path", address: folder };
    }
    const git = text("git");
    if (git !== undefined)
        return { kind: "git", address: git };
    const url = text("url");
    if (url !== undefined)
        return { kind: "url", address: url };
    const path = text("path");
    return path === undefined
        ? { kind: "registry", address: text("registry") }
        : { kind: "path", address: path };
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-berry.ts







/** yarn.lock as yarn 2 and later write it, a subset of YAML: https://yarnpkg.com/advanced/lexicon#lockfile */
const yarnBerryLock = defineFormat({
    kind: "yarn-berry",
    ecosystem: "npm",
    fileName: "yarn.lock",
    recognises: (bytes) => /^__metadata:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
    read: yarn_berry_read,
});
function yarn_berry_read(path, bytes) {
    const entries = readIndentedLock(path, bytes, "yaml").filter(({ key }) => key !== "__metadata");
    const byDescriptor = new Map();
    const packages = entries.map((entry) => {
        const locked = yarn_berry_describe(path, entry);
        for (const descriptor of entry.key.split(", "))
            byDescriptor.set(descriptor, locked);
        return locked;
    });
    // Each range has an entry of its own, whoever asks for it.
    const copiesFor = ({ key, range }) => {
        const found = byDescriptor.get(`${key}@${range}`) ?? byDescriptor.get(`${key}@npm:${range}`);
        return found === undefined ? [] : [found];
    };
    let dependencies;
    return {
        packages,
        // Only a refresh asks for them.
        get dependencies() {
            return (dependencies ??= yarn_berry_dependenciesOf(path, entries));
        },
        copiesFor,
    };
}
function yarn_berry_dependenciesOf(path, entries) {
    const edges = new DependencyNames("npm");
    for (const entry of entries) {
        const groups = ["dependencies", "peerDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        edges.add(yarn_berry_describe(path, entry).name.name, groups.map(({ key }) => key));
    }
    return edges.collected();
}
function yarn_berry_describe(path, entry) {
    const { line } = entry;
    const resolution = childOf(entry, "resolution")?.value;
    if (resolution === undefined) {
        throw lockSyntax({ path, found: `"${entry.key}" without a resolution`, line, column: 1 });
    }
    const { name, reference } = splitDescriptor(resolution);
    const version = childOf(entry, "version")?.value ?? "";
    return { name: (0,package_name/* packageName */.oZ)("npm", name), version, source: yarn_berry_sourceOf(reference), line };
}
function yarn_berry_sourceOf(reference) {
    // A package of another registry's carries its archive's address: `npm:1.0.0::__archiveUrl=…`.
    if (reference.startsWith("npm:"))
        return { kind: "registry", address: undefined };
    if (reference.startsWith("workspace:")) {
        return { kind: "workspace", address: reference.slice("workspace:".length) };
    }
    if (reference.startsWith("patch:"))
        return { kind: "path", address: reference };
    return reference.includes("#commit=") ? { kind: "git", address: reference } : npmSource(reference);
}

;// CONCATENATED MODULE: ./packages/lockfiles/formats/yarn-classic.ts







/** yarn.lock as yarn 0 and 1 write it: https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ */
const yarnClassicLock = defineFormat({
    kind: "yarn-classic",
    ecosystem: "npm",
    fileName: "yarn.lock",
    recognises: (bytes) => !/^__metadata:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
    read: yarn_classic_read,
});
function yarn_classic_read(path, bytes) {
    const edges = new DependencyNames("npm");
    const byDescriptor = new Map();
    const packages = readIndentedLock(path, bytes, "yarn-classic").map((entry) => {
        const descriptors = descriptorsIn(entry.key);
        const { name, reference } = splitDescriptor(descriptors[0] ?? entry.key);
        const version = childOf(entry, "version")?.value;
        if (version === undefined) {
            throw lockSyntax({ path, found: `"${entry.key}" without a version`, line: entry.line, column: 1 });
        }
        const groups = ["dependencies", "optionalDependencies"].flatMap((group) => childOf(entry, group)?.children ?? []);
        // `alias@npm:real@1.0.0`: what is locked is the real one.
        const real = /^npm:(@?[^@]+)@/.exec(reference)?.[1] ?? name;
        edges.add(real, groups.map(({ key }) => key));
        const resolved = childOf(entry, "resolved")?.value;
        const isLocal = resolved === undefined && /^(?:file|link):|^\.{1,2}\//.test(reference);
        const locked = {
            name: (0,package_name/* packageName */.oZ)("npm", real),
            version,
            source: isLocal ? { kind: "path", address: reference.replace(/^\w+:/, "") } : npmSource(resolved),
            line: entry.line,
        };
        for (const descriptor of descriptors)
            byDescriptor.set(descriptor, locked);
        return locked;
    });
    const copiesFor = ({ member, key, range }) => {
        const found = byDescriptor.get(`${key}@${range}`);
        if (found !== undefined)
            return [found];
        // Which folders are members this format does not say: another one's range need not stand here.
        return member === "" ? [] : undefined;
    };
    return { packages, dependencies: edges.collected(), copiesFor };
}
/** `"@a/b@^1", "@a/b@^1.2"`: all name the same package. */
function descriptorsIn(key) {
    return [...key.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s,"][^,"]*)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

;// CONCATENATED MODULE: ./packages/lockfiles/lock-formats.ts










/** Every format that is read. `npm` has two entries, one for each of its file names. */
const lockFormats = [
    uvLock,
    poetryLock,
    npmLock,
    npmShrinkwrap,
    pnpmLock,
    yarnBerryLock,
    yarnClassicLock,
    cargoLock,
    bunLock,
    pdmLock,
    pylock,
];
/** The format of a file by its name and, where two formats share one, by its content; undefined for no lockfile. */
function lockFormatOf(path, bytes) {
    return lockFormats.find((format) => format.fileName === lock_formats_baseName(path) && format.recognises(bytes));
}
/**
 * What a lockfile holds, with the format it is in; undefined when the path names no lockfile.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
function readLocked(path, bytes) {
    const format = lockFormatOf(path, bytes);
    // Not spread: what a format works out only when it is asked for would be asked for here.
    return format === undefined ? undefined : Object.assign(format.read(path, bytes), { format });
}
function lock_formats_baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/lockfiles/moved-packages.ts

/**
 * What was added, removed or changed, sorted by name. Members of the workspace do not count: their versions are the
 * repository's own. A package from git or an address counts as moved when that address changed.
 */
function movedPackages(before, after) {
    const [old, now] = [collect(before), collect(after)];
    const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
    return keys.flatMap((key) => {
        const [from, to] = [versionsOf(old.get(key)), versionsOf(now.get(key))];
        const name = (now.get(key) ?? old.get(key))?.name;
        return name === undefined || from.join("\n") === to.join("\n") ? [] : [{ name, from, to }];
    });
}
function collect(packages) {
    const found = new Map();
    for (const { name, version, source } of packages) {
        if (source.kind === "workspace")
            continue;
        const key = (0,package_name/* packageKey */.MO)(name);
        const entry = found.get(key) ?? { name, versions: new Set() };
        found.set(key, entry);
        entry.versions.add(source.kind === "registry" ? version : `${version} (${source.address})`.trim());
    }
    return found;
}
function versionsOf(entry) {
    return [...(entry?.versions ?? [])].sort();
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/dynamic-version.ts


const dynamic_version_schema = dist/* object */.Ikc({
    project: dist/* optional */.lqM(dist/* object */.Ikc({ dynamic: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []) })),
    tool: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}),
});
const versionedByTag = [
    "setuptools_scm",
    "vcs-versioning",
    "poetry-dynamic-versioning",
    "uv-dynamic-versioning",
];
/** Whether a pyproject.toml leaves its version to the repository's tags. False for a file that cannot be read. */
function hasDynamicVersion(pyproject) {
    const parsed = dist/* safeParse */.xLC(dynamic_version_schema, tryParse(new TextDecoder().decode(pyproject)));
    if (!parsed.success)
        return false;
    const { project, tool } = parsed.output;
    return project?.dynamic.includes("version") === true || versionedByTag.some((name) => name in tool);
}
/**
 * The variables by which the plugins that read a version from git take one instead. A staged copy has no `.git`, and without
 * these the project's own build backend fails in it.
 */
function pretendVersion(version) {
    return {
        SETUPTOOLS_SCM_PRETEND_VERSION: version,
        VCS_VERSIONING_PRETEND_VERSION: version,
        UV_DYNAMIC_VERSIONING_BYPASS: version,
        POETRY_DYNAMIC_VERSIONING_BYPASS: version,
        PDM_BUILD_SCM_VERSION: version,
    };
}
function tryParse(text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/lockfile-version.ts

const lockfile_version_schema = dist/* object */.Ikc({ lockfileVersion: dist/* optional */.lqM(dist/* number */.aig(), 1) });
/** The format that a package-lock.json says it has; the oldest leave the number out. Undefined when it cannot be read. */
function lockfileVersionOf(bytes) {
    try {
        const parsed = dist/* safeParse */.xLC(lockfile_version_schema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success ? parsed.output.lockfileVersion : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Whether a package-lock.json leaves out the addresses of what comes from the registry (`omit-lockfile-registry-resolved`);
 * undefined where it locks nothing from there.
 */
function omitsResolved(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (/"resolved":\s*"https?:/.test(text))
        return false;
    return text.includes('"integrity":') ? true : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/apply-edits.ts

/**
 * The file's bytes with every edit applied; all else stays byte for byte.
 * @throws {InternalError} when two edits overlap or one lies outside the file.
 */
function applyEdits(bytes, edits) {
    const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
    const parts = [];
    let position = 0;
    for (const edit of ordered) {
        if (edit.start < position || edit.end < edit.start || edit.end > bytes.length) {
            throw new errors/* InternalError */.Gd({
                code: "edits-overlap",
                expected: "edits that lie apart and inside the file",
                found: `${edit.path}: bytes ${edit.start} to ${edit.end} after ${position} of ${bytes.length}`,
                fix: "Report this as a bug of release-actions.",
            });
        }
        parts.push(bytes.subarray(position, edit.start), new TextEncoder().encode(edit.text));
        position = edit.end;
    }
    parts.push(bytes.subarray(position));
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./packages/manifests/source.ts

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
        throw new errors/* Refusal */.P_({
            code: "manifest-too-large",
            expected: `a manifest of at most ${largestManifest / 1024 / 1024} MiB`,
            found: `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`,
            fix: "Exclude the file from git or move it out of the repository.",
            location: { file: path },
        });
    }
    if (isUtf16(bytes)) {
        throw new errors/* Refusal */.P_({
            code: "manifest-encoding",
            expected: "UTF-8",
            found: "UTF-16, by its byte order mark",
            fix: "Save the file as UTF-8.",
            location: { file: path, line: 1, column: 1 },
        });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        throw new errors/* Refusal */.P_({
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
        throw new errors/* Refusal */.P_({
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

;// CONCATENATED MODULE: ./packages/manifests/syntax/escapes.ts
/**
 * A text with the escapes undone in which JSON, TOML, YAML and HCL can spell the characters of a name, and the line breaks
 * that a backslash takes away in quoted YAML, TOML, a Dockerfile and a requirements file. For looking, not for reading: where
 * a language knows no escapes this says more than there is.
 */
function withoutEscapes(text) {
    return text.replaceAll(escapes_escape, (whole, ...[long, short, byte]) => {
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
const escapes_escape = /\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\/|[ \t]*\r?\n[ \t\r\n]*)/g;

;// CONCATENATED MODULE: ./packages/manifests/mention.ts


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
    if (isUtf16(bytes))
        return true;
    // Names are ASCII, so a decoding that cannot fail and keeps ASCII as it is will do.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    const pattern = patternOf(names);
    return pattern.test(text) || (text.includes("\\") && pattern.test(withoutEscapes(text)));
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

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./packages/manifests/syntax/nesting.ts
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
function toml_parseToml(source) {
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
        return (0,smol_toml_dist/* parse */.qg)(source.text, { integersAsBigInt: "asNeeded" });
    }
    catch (cause) {
        throw syntaxRefusal(source, {
            reason: isStackOverflow(cause) ? tooDeep.found : toml_firstLine(cause),
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
        if (isStackOverflow(cause))
            throw syntaxRefusal(source, { reason: tooDeep.found, offset: 0, cause });
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
        expected: problem.reason === tooDeep.found ? tooDeep.expected : "valid TOML",
        found: problem.reason,
        fix: "Correct the file at this place.",
        location: source.location(problem.offset),
        cause: problem.cause,
    });
}
const toml_firstLine = (cause) => cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
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
    if (depth > deepest) {
        throw syntaxRefusal(source, { reason: tooDeep.found, offset: node.range[0], cause: undefined });
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

;// CONCATENATED MODULE: ./packages/manifests/rewrite/tag-text.ts

const pattern = /^(?<prefix>(?:.*?[-_/@])?[vV]?)(?<version>(?<numbers>\d+(?:\.\d+)*)(?:-\d+|[-._]?(?:alpha|beta|a|b|c|rc|pre|preview|dev|post)[-._]?\d*|[-+.][0-9A-Za-z.-]*[A-Za-z][0-9A-Za-z.+-]*)?)$/;
/** Takes a tag apart; undefined when it ends in no version. */
function readTagText(text) {
    const groups = text.length > 256 ? undefined : pattern.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = "", numbers = "", version = "" } = groups;
    return { prefix, version, numbers: numbers.split(".").map(Number) };
}
/** Whether a `rev` or `@ref` that may be a branch as well looks like a release's tag: `v1.2`, `name-v1.2.3`. */
function looksLikeTag(text) {
    const tag = readTagText(text);
    if (tag === undefined)
        return false;
    return /^[vV]?$/.test(tag.prefix) || tag.numbers.length >= 3;
}
/** The release's tag in the prefix style that stands there: a repository's tags may be mirrored under another prefix. */
function tagLike(standing, release) {
    return standing.prefix + (readTagText(release.tag)?.version ?? (0,version_spelling/* formatSemver */.a)(release.version));
}
/** Whether the tag names a version above `version`; a floating tag is compared by the numbers it has. */
function isTagNewer({ numbers, version: spelled }, version) {
    if (isFloating(numbers, spelled))
        return compareNumbers(numbers, version) > 0;
    return (compareSpelled("pypi", spelled, (0,version_spelling/* formatPep440 */.J)(version)) ?? compareNumbers(numbers, version)) > 0;
}
/** Whether the tag names exactly `version`, in whatever spelling. */
function isTagSame({ numbers, version: spelled }, version) {
    return !isFloating(numbers, spelled) && compareSpelled("pypi", spelled, (0,version_spelling/* formatPep440 */.J)(version)) === 0;
}
/** `1` or `1.2` alone: such a tag is moved by its repository. */
function isFloating(numbers, spelled) {
    return numbers.length < 3 && numbers.join(".") === spelled;
}
/** `1` against 1.4.0 is zero: only as many numbers as stand there are compared. */
function compareNumbers(numbers, { major, minor, patch }) {
    const wanted = [major, minor, patch];
    const difference = numbers.map((number, index) => number - (wanted[index] ?? 0));
    return difference.find((value) => value !== 0) ?? 0;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/git-url.ts

/**
 * Reads `git+https://host/owner/name.git@v1.2.3#egg=name`; undefined when the text is no git URL.
 * https://pip.pypa.io/en/stable/topics/vcs-support/
 */
function readPipGitUrl(text) {
    const scheme = /^git\+(?:[a-z+]+:\/\/[^/]*\/|[^@/\s]+@[^:/\s]+:|file:\/\/)/i.exec(text)?.[0];
    if (scheme === undefined)
        return undefined;
    const end = text.includes("#") ? text.indexOf("#") : text.length;
    const at = text.slice(0, end).lastIndexOf("@");
    const hasRef = at >= scheme.length && at + 1 < end;
    const address = text.slice(0, hasRef ? at : end);
    const repository = githubRepository(address);
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text.slice(end))?.[1];
    return {
        ...(hasRef ? { ref: { text: text.slice(at + 1, end), start: at + 1, end } } : {}),
        ...(repository === undefined ? {} : { repository }),
        ...(egg === undefined ? {} : { egg }),
    };
}
/** `owner/name` of a repository's address on GitHub, in any of the forms git takes. */
function githubRepository(address) {
    return /(?:^|[/@.])github\.com(?::\d+\/|[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(address)?.[1];
}
/** What a reference of unstated kind is, by its look. */
function kindOfRef(ref) {
    // A short hash is a commit too; digits alone are rather a date.
    if (/^[0-9a-f]{40}$/i.test(ref) ||
        (/^[0-9a-f]{7,39}$/.test(ref) && /[a-f]/.test(ref) && /[0-9]/.test(ref))) {
        return "commit";
    }
    return looksLikeTag(ref) ? "git-tag" : "branch";
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/place.ts
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

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-pin.ts




/**
 * The pins of one dependency of a Cargo.toml: its `version`, and its git source where it has one. A `path`
 * beside a version is only where the workspace finds the package; alone it is a source without a version.
 */
function cargoPins(source, dependency) {
    const { path, key, value } = dependency;
    const name = (0,package_name/* packageName */.oZ)("cargo", tomlString(value, "package")?.value ?? key);
    const pinAt = (field, string, as) => ({
        path: source.path,
        ...source.position(string.offsetAt(0)),
        place: placeOf([...path, ...field]),
        name,
        value: pinValue(source, string, as),
    });
    if (value.kind === "string")
        return [pinAt([], value, "constraint")];
    // `workspace = true`: the version stands in the workspace's own table.
    const inherited = tomlAt(value, "workspace");
    if (inherited?.kind === "other" && inherited.value === true)
        return [];
    const [version, git, folder] = ["version", "git", "path"].map((field) => tomlString(value, field));
    return [
        ...(version === undefined ? [] : [pinAt(["version"], version, "constraint")]),
        ...(git === undefined ? [] : [gitPin(value, git, pinAt)]),
        ...(version !== undefined || git !== undefined || folder === undefined
            ? []
            : [pinAt(["path"], folder, "path")]),
    ];
}
function gitPin(value, git, pinAt) {
    const [tag, revision, branch] = ["tag", "rev", "branch"].map((field) => tomlString(value, field));
    if (tag !== undefined)
        return pinAt(["tag"], tag, "git-tag");
    // `rev` takes any name git understands: a commit, a tag, `refs/pull/1/head`.
    if (revision !== undefined)
        return pinAt(["rev"], revision, kindOfRef(revision.value));
    if (branch !== undefined)
        return pinAt(["branch"], branch, "branch");
    return pinAt(["git"], git, "git");
}
function pinValue(source, string, as) {
    const text = string.value;
    const span = source.span(string.offsetAt(0), string.offsetAt(text.length));
    switch (as) {
        case "constraint":
            return { kind: "constraint", syntax: "cargo", text, span };
        case "git-tag":
        case "commit":
            return { kind: as, text, span };
        case "branch":
        case "git":
        case "path":
            return { kind: "unpinned", source: as, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/cargo-toml.ts


/**
 * Cargo.toml: the dependency tables of packages, targets and workspaces, and `patch`.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const cargoTomlEditor = {
    kind: "cargo-toml",
    matches: (path) => /(?:^|\/)Cargo\.toml$/.test(path),
    readPins(source) {
        const root = toml_parseToml(source);
        return dependencyTables(root)
            .flatMap((path) => tablePins(source, root, path))
            .toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: readTomlData,
};
/** Cargo still reads the spellings with an underscore. */
const kinds = [
    "dependencies",
    "dev-dependencies",
    "dev_dependencies",
    "build-dependencies",
    "build_dependencies",
];
function dependencyTables(root) {
    const targets = tomlEntries(root, "target").flatMap(([target]) => kinds.map((kind) => ["target", target, kind]));
    const patches = tomlEntries(root, "patch").map(([registry]) => ["patch", registry]);
    return [...kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets, ...patches];
}
function tablePins(source, root, path) {
    return tomlEntries(root, ...path).flatMap(([key, value]) => cargoPins(source, { path: [...path, key], key, value }));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/traced-text.ts
/** Stands for what only a run can know: a variable without a default. No grammar of ours admits it. */
const unknownUnit = "\uFFFC";
/** Text that is only read, never edited. */
function untraced(text) {
    return { text, offsets: Array.from({ length: text.length }, () => -1) };
}
/** Text that stands in the file as it is, from `start` on. */
function tracedFrom(text, start) {
    return { text, offsets: Array.from({ length: text.length }, (_, index) => start + index) };
}
/** The parts as one text. */
function joinTraced(parts) {
    return {
        text: parts.map(({ text }) => text).join(""),
        offsets: parts.flatMap(({ offsets }) => offsets),
        ...reachedBy(parts.flatMap(({ aliases = [] }) => aliases)),
    };
}
/** The part from `start` up to but without `end`. */
function sliceTraced({ text, offsets, aliases = [] }, start, end) {
    return { text: text.slice(start, end), offsets: offsets.slice(start, end), ...reachedBy(aliases) };
}
/** The field `aliases`, where there are any. */
function reachedBy(aliases) {
    return aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] };
}
/** A part of the text with its bytes in the file, or undefined when it is empty, unknown or stands in more than one piece. */
function locate(source, { text, offsets, aliases = [] }) {
    const [start] = offsets;
    if (start === undefined || start < 0 || text.includes(unknownUnit))
        return undefined;
    if (!offsets.every((offset, index) => offset === start + index))
        return undefined;
    return { text, span: source.span(start, start + text.length), offset: start, ...reachedBy(aliases) };
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-path.ts

/** The text of a scalar or of what an alias repeats; a scalar with escapes can be read, but has no place to edit. */
function yamlTraced(node) {
    if (node?.kind === "alias") {
        const target = yamlTraced(node.target);
        return target && { ...target, ...reachedBy([node.start, ...(target.aliases ?? [])]) };
    }
    if (node?.kind !== "scalar" || node.value === null)
        return undefined;
    const { text, offsetAt } = node;
    if (offsetAt === undefined)
        return untraced(text);
    const start = offsetAt(0);
    if (offsetAt(text.length) - start === text.length)
        return tracedFrom(text, start);
    return { text, offsets: Array.from({ length: text.length }, (_, index) => offsetAt(index)) };
}
/**
 * The node under `keys`. What stands behind an alias or a merge key (`<<`) is found as well, and is itself an alias
 * then: it can be read here, and has its place where its anchor stands.
 */
function yamlAt(node, ...keys) {
    let current = node;
    for (const key of keys)
        current = yaml_path_valueOf(current, key);
    return current;
}
/** The entries of a map; none of anything else. */
function yamlEntries(node, ...keys) {
    const found = yamlAt(node, ...keys);
    if (found?.kind === "map")
        return found.entries;
    return inside(found, yamlEntries).map((entry) => ({ ...entry, value: behind(found, entry.value) }));
}
/** The items of a list; none of anything else. */
function yamlItems(node, ...keys) {
    const found = yamlAt(node, ...keys);
    if (found?.kind === "list")
        return found.items;
    return inside(found, yamlItems).map((item) => behind(found, item));
}
/** What a node is once every alias is followed. */
function resolvedYaml(node) {
    return node?.kind === "alias" ? resolvedYaml(node.target) : node;
}
/** How the path of a place begins: with the document's number where the file has several. */
function documentPath(index, roots) {
    return roots.length > 1 ? [index] : [];
}
function inside(node, children) {
    return node?.kind === "alias" && node.isTooLarge !== true ? children(node.target) : [];
}
/** A part of what an alias repeats, as a repetition of that part. */
function behind(alias, target) {
    return alias?.kind === "alias" ? { ...alias, target } : target;
}
function yaml_path_valueOf(node, key) {
    if (node?.kind === "alias") {
        const found = yaml_path_valueOf(node.target, key);
        return found && behind(node, found);
    }
    if (node?.kind !== "map")
        return undefined;
    const own = node.entries.find((entry) => entry.key === key);
    if (own !== undefined)
        return own.value;
    for (const source of mergedInto(node)) {
        const target = yaml_path_valueOf(source, key);
        if (target !== undefined)
            return target;
    }
    return undefined;
}
function mergedInto(map) {
    return map.entries
        .filter(({ key }) => key === "<<")
        .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
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
    const indent = yaml_literal_indentOf(block, outer, { text, inner });
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
function yaml_literal_indentOf(block, outer, { text, inner }) {
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

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-refusal.ts


/** The text at `offset` is no YAML. */
function yamlSyntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === tooDeep.found ? tooDeep.expected : "valid YAML",
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
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#context.at(node.range?.[0] ?? 0));
        if ((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node)) {
            const { source, at } = this.#context;
            if (depth >= deepest)
                throw yamlSyntaxRefusal(source, at(node.range?.[0] ?? 0), tooDeep.found);
        }
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const entries = this.#entries(node, depth + 1);
            return this.#collection(node.anchor, { kind: "map", entries }, entries.map(({ value }) => value));
        }
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.node(item, depth + 1));
            return this.#collection(node.anchor, { kind: "list", items }, items);
        }
        if ((0,yaml_dist/* isScalar */.jn)(node))
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
        return (0,yaml_dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" }).flatMap((document) => {
            const [error] = document.errors;
            if (error !== undefined)
                throw yamlSyntaxRefusal(source, at(error.pos[0]), reasonOf(error));
            const root = convertYaml(document.contents, { source, text, at, parts: partsFor(source) });
            return root.kind === "scalar" && root.value === null ? [] : [root];
        });
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (isStackOverflow(cause))
            throw yamlSyntaxRefusal(source, at(0), tooDeep.found);
        throw cause;
    }
}
/** The parts of what was read of a source up to now; none for a source that is no YAML. */
function yamlPartsOf(source) {
    return parts.get(source) ?? { scalars: new Map(), aliases: new Map() };
}
/** The parser reports its own full stack as an error of the document. */
function reasonOf({ code, message }) {
    return code === "RESOURCE_EXHAUSTION" || /call stack/i.test(message) ? tooDeep.found : message;
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

;// CONCATENATED MODULE: ./packages/release-model/image-reference.ts


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
    throw new UsageError({
        code: "image-reference",
        expected: "an image or a chart with its registry, by digest or by tag: ghcr.io/owner/name@sha256:…",
        found: `"${escapeText(text)}"`,
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

;// CONCATENATED MODULE: ./packages/manifests/syntax/version-comment.ts
/**
 * The version in the comment behind a commit on the same line: `# v1.2.3`, `# frozen: v1.2.3`, `# tag=v1.2.3`.
 * `offset` is the end of the commit in `source.text`; only quotes, brackets and commas may stand in between.
 */
function versionComment(source, offset) {
    const line = /^[^\r\n]*/.exec(source.text.slice(offset, offset + 300))?.[0] ?? "";
    const match = /^(?<before>[\s"',}\]]*#\s*(?:frozen:\s*|tag\s*[:=]\s*|pin\s*@?)?)(?<version>[\w./@-]*?(?:v\d+|\d+\.\d+)(?:\.\d+)*[\w.+-]*)(?=\s|$)/.exec(line);
    const { before, version } = match?.groups ?? {};
    if (before === undefined || version === undefined)
        return undefined;
    const start = offset + before.length;
    return { text: version, span: source.span(start, start + version.length) };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/placed-pin.ts






/** The pin in an image reference, `host/name:tag@digest`; undefined when it has neither, or when they stand nowhere in the file. */
function imagePin(source, path, reference) {
    const parsed = parseImageReference(reference.text);
    if (parsed === undefined)
        return undefined;
    const { name, tag, digest } = parsed;
    const part = (range) => range && sliceTraced(reference, range.start, range.end);
    return imageValuePin(source, path, { name, tag: part(tag), digest: part(digest) });
}
/** The pin of an image whose name, tag and digest stand apart. Of a tag in pieces nothing is a pin, its digest included. */
function imageValuePin(source, path, image) {
    const [tag, digest] = [image.tag, image.digest].map((part) => part && locate(source, part));
    if ((tag === undefined) !== (image.tag === undefined))
        return undefined;
    if ((digest === undefined) !== (image.digest === undefined))
        return undefined;
    const first = tag ?? digest;
    if (first === undefined)
        return undefined;
    return pinOf(source, {
        path,
        at: { ...first, ...reachedBy([...(tag?.aliases ?? []), ...(digest?.aliases ?? [])]) },
        name: (0,package_name/* packageName */.oZ)("image", image.name),
    }, {
        kind: "image",
        ...(tag === undefined ? {} : { tag: { text: tag.text, span: tag.span } }),
        ...(digest === undefined ? {} : { digest: { text: digest.text, span: digest.span } }),
    });
}
/** The pin of a git reference of a repository on GitHub, `owner/repository`: a tag, a commit or a branch by its look. */
function gitRefPin(source, path, { repository, ref }) {
    const at = locate(source, ref);
    if (at === undefined)
        return undefined;
    const { text, span, offset } = at;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    switch (kindOfRef(text)) {
        case "branch":
            return pinOf(source, { path, at, name }, { kind: "unpinned", source: "branch", text, span });
        case "git-tag":
            return pinOf(source, { path, at, name }, { kind: "git-tag", text, span });
        case "commit": {
            const comment = versionComment(source, offset + text.length);
            return pinOf(source, { path, at, name }, { kind: "commit", text, span, ...(comment === undefined ? {} : { comment }) });
        }
    }
}
/** The pin of a chart by a constraint of Helm's. */
function chartPin(source, path, { chart, repository, constraint, }) {
    const at = locate(source, constraint);
    if (at === undefined)
        return undefined;
    const { text, span } = at;
    return {
        ...pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "constraint", syntax: "helm", text, span }),
        ...chartRepositoryOf(repository),
    };
}
/** An alias of Helm's (`@acme`, `alias:acme`) and an address with something to fill in say nothing here. */
function chartRepositoryOf(repository) {
    const isStated = repository !== undefined && repository !== "" && !/^(?:@|alias:)|[{}$\s]/.test(repository);
    return isStated && !repository.includes(unknownUnit) ? { chartRepository: repository } : {};
}
/** A pin of whatever value, at the place of the first text it has. */
function pinOf(source, place, value) {
    return {
        path: source.path,
        ...source.position(place.at.offset),
        place: placeOf(place.path),
        name: place.name,
        value,
        ...reachedBy(place.at.aliases ?? []),
    };
}
/**
 * The pins in file order, each once: a default that several lines use, or a template that several elements fill, is
 * one pin. Where places are named alike all the same, the later ones are numbered.
 */
function inFileOrder(pins) {
    const distinct = new Map();
    for (const pin of pins) {
        if (pin === undefined)
            continue;
        const key = `${startOf(pin)} ${(0,package_name/* packageKey */.MO)(pin.name)}`;
        const known = distinct.get(key);
        const aliases = [...(known?.aliases ?? []), ...(pin.aliases ?? [])];
        distinct.set(key, { ...(known ?? pin), ...reachedBy(aliases) });
    }
    const counts = new Map();
    return [...distinct.values()]
        .toSorted((left, right) => startOf(left) - startOf(right))
        .map((pin) => {
        const count = (counts.get(pin.place) ?? 0) + 1;
        counts.set(pin.place, count);
        return count === 1 ? pin : { ...pin, place: `${pin.place}#${count}` };
    });
}
/** The byte at which a pin's first text starts. */
function startOf({ value }) {
    if (value.kind !== "image")
        return value.span.start;
    return Math.min(...[value.tag, value.digest].flatMap((part) => (part === undefined ? [] : [part.span.start])));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/chart.ts






/** Chart.yaml, and the requirements.yaml of Helm 2: `dependencies`. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
const chartEditor = {
    kind: "chart",
    matches: (path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        if (!source.text.includes("dependencies") && !hasEscapes(source.text))
            return [];
        const [root] = parseYaml(source);
        return inFileOrder(yamlItems(root, "dependencies").map((dependency, index) => dependencyPin(source, dependency, index)));
    },
    parse: readYamlData,
};
/**
 * The `appVersion` of a chart: the version of what the chart installs. It is no pin by itself, since only a graph can
 * say of which repository, and becomes one under the name the caller gives.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readAppVersion(source, name) {
    const [root] = parseYaml(source);
    const text = yamlTraced(yamlAt(root, "appVersion"));
    const at = text && locate(source, text);
    if (at === undefined)
        return undefined;
    return pinOf(source, { path: ["appVersion"], at, name }, { kind: "version", text: at.text, span: at.span });
}
function dependencyPin(source, dependency, index) {
    const chart = yamlTraced(yamlAt(dependency, "name"))?.text;
    if (chart === undefined)
        return undefined;
    const path = ["dependencies", index];
    const repository = yamlTraced(yamlAt(dependency, "repository"));
    const local = repository?.text.startsWith("file://") === true ? locate(source, repository) : undefined;
    if (local !== undefined) {
        return pinOf(source, { path: [...path, "repository"], at: local, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "path", text: local.text, span: local.span });
    }
    const constraint = yamlTraced(yamlAt(dependency, "version"));
    return (constraint && chartPin(source, [...path, "version"], { chart, repository: repository?.text, constraint }));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/shell-expansion.ts

/**
 * The text with its variables replaced by what they stand for when nobody sets them: `$NAME`, `${NAME}`,
 * `${NAME:-default}`, `${NAME-default}`, nested at will, and `$$` for a dollar sign. Both Compose and Dockerfiles
 * read it so: https://docs.docker.com/reference/compose-file/interpolation/
 */
function expandVariables(text, lookup = () => undefined) {
    const parts = [];
    let position = 0;
    for (;;) {
        const dollar = text.text.indexOf("$", position);
        if (dollar === -1)
            break;
        parts.push(sliceTraced(text, position, dollar));
        const read = readVariable(text, dollar, lookup);
        parts.push(read.value);
        position = read.end;
    }
    return joinTraced([...parts, sliceTraced(text, position)]);
}
function readVariable(text, dollar, lookup) {
    const after = text.text[dollar + 1];
    if (after === "$")
        return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 2 };
    if (after === "{")
        return readBraces(text, dollar, lookup);
    const plain = matchAt(namePattern, text.text, dollar + 1);
    if (plain === undefined)
        return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 1 };
    return { value: lookup(plain) ?? unknown, end: dollar + 1 + plain.length };
}
function readBraces(text, dollar, lookup) {
    const close = closingBrace(text.text, dollar + 2);
    const name = matchAt(namePattern, text.text, dollar + 2);
    if (close === undefined || name === undefined)
        return { value: unknown, end: close ?? text.text.length };
    const operatorStart = dollar + 2 + name.length;
    const operator = matchAt(/:?[-?+]/y, text.text, operatorStart);
    const end = close + 1;
    const known = lookup(name);
    if (operator === undefined)
        return { value: operatorStart === close ? (known ?? unknown) : unknown, end };
    if (known !== undefined && !operator.endsWith("+"))
        return { value: known, end };
    if (!operator.endsWith("-"))
        return { value: unknown, end };
    return { value: expandVariables(sliceTraced(text, operatorStart + operator.length, close), lookup), end };
}
function closingBrace(text, from) {
    let depth = 0;
    for (let index = from; index < text.length; index++) {
        if (text[index] === "}") {
            if (depth === 0)
                return index;
            depth--;
        }
        else if (text[index] === "$" && text[index + 1] === "{") {
            depth++;
        }
    }
    return undefined;
}
const unknown = untraced(unknownUnit);
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/github-url.ts
/**
 * Reads the URLs that name a GitHub repository: https, ssh, scp-like, without a scheme, and behind the `git::` of
 * go-getter (https://developer.hashicorp.com/terraform/language/modules/sources). Undefined for any other text.
 */
function readGithubUrl(text) {
    const match = text.length > 2000 ? null : github_url_pattern.exec(text);
    const repository = match?.groups?.["repository"];
    if (match === null || repository === undefined)
        return undefined;
    const ref = refPattern.exec(match.groups?.["query"] ?? "");
    const queryStart = match.indices?.groups?.["query"]?.[0];
    if (ref === null || queryStart === undefined)
        return { repository, ref: undefined };
    const [found, before = "", value = ""] = ref;
    const start = queryStart + ref.index + before.length;
    return { repository, ref: { text: value, start, end: start + found.length - before.length } };
}
const scheme = "(?:git::)?(?:(?:https?|git|ssh|git\\+https|git\\+ssh)://)?(?:[\\w.%-]+(?::[^@/\\s]*)?@)?";
const github_url_pattern = new RegExp(`^${scheme}(?:www\\.)?github\\.com[/:](?<repository>[\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$`, "di");
// Kustomize reads `version=` where `ref=` is missing.
const refPattern = /((?:^|&)(?:ref|version)=)([^&]*)/;

;// CONCATENATED MODULE: ./packages/manifests/editors/tag-text.ts


/** A tag that may carry its digest along, `v1.2.3@sha256:…`, in its parts; undefined where the text is no tag. */
function splitTag(text) {
    const together = parseImageReference(`x:${text.text}`);
    if (together?.tag === undefined)
        return undefined;
    return {
        tag: sliceTraced(text, 0, together.tag.text.length),
        digest: together.digest && sliceTraced(text, together.digest.start - 2),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/image-fields.ts





/**
 * Every image below `node` that names a version: strings under `image` and under keys that end so (`sidecarImage`), and
 * maps with a `repository` (and `registry`) beside a `tag`, a `digest` or both, as Helm values have them at any depth.
 */
function imageFieldPins(source, node, { path = [], read = yamlTraced } = {}) {
    const kind = resolvedYaml(node)?.kind;
    if (kind === "list") {
        return yamlItems(node).flatMap((item, index) => imageFieldPins(source, item, { path: [...path, index], read }));
    }
    if (kind !== "map")
        return [];
    const pins = [groupPin(source, node, { path, read })];
    for (const { key, value } of yamlEntries(node)) {
        const below = [...path, key];
        if (resolvedYaml(value)?.kind !== "scalar")
            pins.push(...imageFieldPins(source, value, { path: below, read }));
        else if (/image$/i.test(key))
            pins.push(imageStringPin(source, below, read(value)));
    }
    return pins;
}
/** An unqualified string such as `debian:12` is an image only under a key that says just that. */
function imageStringPin(source, path, text) {
    const parsed = text && parseImageReference(text.text);
    if (text === undefined || parsed === undefined)
        return undefined;
    return isQualified(parsed.name) || /^image$/i.test(String(path.at(-1)))
        ? imagePin(source, path, text)
        : undefined;
}
function groupPin(source, map, { path, read }) {
    const [tagKey, tagText] = firstText(map, tagKeys, read);
    const [digestKey, digestText] = firstText(map, digestKeys, read);
    if (tagText === undefined && digestText === undefined)
        return undefined;
    const name = groupName(map, { path, read });
    if (name === undefined)
        return undefined;
    const at = [...path, tagKey ?? digestKey ?? ""];
    const git = readGithubUrl(name);
    if (git !== undefined && /[@:]/.test(name)) {
        return tagText && gitRefPin(source, at, { repository: git.repository, ref: tagText });
    }
    if (!isImageName(name))
        return undefined;
    const together = tagText && splitTag(tagText);
    if (tagText !== undefined && together === undefined)
        return undefined;
    if (together?.digest !== undefined && digestText !== undefined)
        return undefined;
    return imageValuePin(source, at, { name, tag: together?.tag, digest: together?.digest ?? digestText });
}
const tagKeys = ["tag", "imageTag"];
const digestKeys = ["digest", "sha", "sha256"];
const digestPattern = /^(?:sha256:)?[0-9a-f]{64}$/;
function firstText(map, keys, read) {
    for (const key of keys) {
        const text = read(yamlAt(map, key));
        if (text === undefined || text.text === "")
            continue;
        if (keys === digestKeys && !digestPattern.test(text.text))
            continue;
        return [key, text];
    }
    return [undefined, undefined];
}
function groupName(map, { path, read }) {
    const textOf = (key) => read(yamlAt(map, key))?.text;
    const isImage = /image$/i.test(path.findLast((step) => typeof step === "string") ?? "");
    const repository = textOf("repository") ?? textOf("image") ?? (isImage ? (textOf("name") ?? textOf("repo")) : undefined);
    if (repository === undefined)
        return undefined;
    const registry = textOf("registry") ?? "";
    return registry === "" ? repository : `${registry}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/compose.ts






/** Compose files: `image:` of services and of the fragments they share, with the defaults of variables filled in. */
const composeEditor = {
    kind: "compose",
    matches: (path) => /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/.test(path),
    readPins: (source) => {
        if (!source.text.includes("image") && !hasEscapes(source.text))
            return [];
        const read = (node) => {
            const text = yamlTraced(node);
            return text && expandVariables(text);
        };
        return inFileOrder(parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots), read })));
    },
    parse: readYamlData,
};

;// CONCATENATED MODULE: ./packages/manifests/syntax/dockerfile.ts

/** Reads a Dockerfile's instructions: https://docs.docker.com/reference/dockerfile/#format. Total: what is none is passed over. */
function parseDockerfile(text) {
    const lines = dockerfile_linesOf(text);
    const directives = readDirectives(lines);
    const escape = directives.escape === "`" ? "`" : "\\";
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const { parts, next } = readLogicalLine(lines, { index, escape });
        index = next;
        const instruction = instructionOf(joinTraced(parts));
        if (instruction === undefined)
            continue;
        instructions.push(instruction);
        for (const end of heredocs(instruction))
            index = skipHeredoc(lines, index, end);
    }
    return { syntax: directives.syntax, instructions };
}
/** The words of an instruction; quotes stay, and blanks inside them do not part. */
function wordsOf(text) {
    return [...text.text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g)].map((match) => sliceTraced(text, match.index, match.index + match[0].length));
}
/** A word without the quotes around all of it. */
function unquoted(word) {
    return /^(?:"[^"\\]*"|'[^']*')$/.test(word.text) ? sliceTraced(word, 1, -1) : word;
}
function dockerfile_linesOf(text) {
    let start = 0;
    return text.split("\n").map((line) => {
        const found = { text: line.endsWith("\r") ? line.slice(0, -1) : line, start };
        start += line.length + 1;
        return found;
    });
}
/** Directives stand at the very top; the first line that is none ends them. */
function readDirectives(lines) {
    let found = {};
    for (const line of lines) {
        const match = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/d.exec(line.text);
        const [start, end] = match?.indices?.[2] ?? [];
        if (match === null || start === undefined)
            return found;
        const name = (match[1] ?? "").toLowerCase();
        if (name === "syntax") {
            found = { ...found, syntax: tracedFrom(line.text.slice(start, end), line.start + start) };
        }
        if (name === "escape")
            found = { ...found, escape: match[2] ?? "" };
    }
    return found;
}
function readLogicalLine(lines, { index, escape }) {
    const parts = [];
    let next = index;
    while (next < lines.length) {
        const line = lines[next];
        next++;
        if (line === undefined || /^\s*#/.test(line.text)) {
            if (parts.length === 0)
                break;
            continue;
        }
        // An empty line in a continuation is allowed, with a warning.
        if (parts.length > 0 && line.text.trim() === "")
            continue;
        const content = line.text.trimEnd();
        const isContinued = content.endsWith(escape);
        parts.push(tracedFrom(isContinued ? content.slice(0, -1) : line.text, line.start));
        if (!isContinued)
            break;
    }
    return { parts, next };
}
function instructionOf(line) {
    const match = /^(\s*([A-Za-z]+)\s+)(?=\S)/.exec(line.text);
    const keyword = match?.[2];
    if (match === null || keyword === undefined)
        return undefined;
    return {
        keyword: keyword.toUpperCase(),
        body: sliceTraced(line, match[0].length, line.text.trimEnd().length),
    };
}
function heredocs({ keyword, body }) {
    if (!["RUN", "COPY", "ADD"].includes(keyword))
        return [];
    return [...body.text.matchAll(/(?<!<)<<-?(["']?)([A-Za-z_]\w*)\1/g)].map((match) => match[2] ?? "");
}
/** The line after the heredoc's end; the same line where it has none, which is then no heredoc. */
function skipHeredoc(lines, index, end) {
    const found = lines.findIndex((line, at) => at >= index && line.text.trim() === end);
    return found === -1 ? index : found + 1;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/installed-packages.ts



/**
 * The packages that a shell command installs by name and exact version: `pip install name==1.2.3`, `npm install -g name@1.2.3`.
 * They are bare versions rather than constraints: in a shell, another operator than the one that stands may redirect output.
 */
function installedPackagePins(source, path, command) {
    return installers.flatMap(({ ecosystem, command: pattern, argument }) => [...command.text.matchAll(pattern)].flatMap((call) => {
        const start = call.index + call[0].length;
        const end = start + (/^[^;&|\n]*/.exec(command.text.slice(start))?.[0].length ?? 0);
        return [...command.text.slice(start, end).matchAll(argument)].flatMap((match) => {
            const [from, to] = match.indices?.groups?.["version"] ?? [];
            const name = match.groups?.["name"];
            if (from === undefined || to === undefined || name === undefined)
                return [];
            const at = locate(source, sliceTraced(command, start + from, start + to));
            if (at === undefined)
                return [];
            const value = { kind: "version", text: at.text, span: at.span };
            return pinOf(source, { path: [...path, name], at, name: (0,package_name/* packageName */.oZ)(ecosystem, name) }, value);
        });
    }));
}
const installers = [
    {
        ecosystem: "pypi",
        command: /\b(?:pip[\d.]*|pipx|uv tool|uv pip)\s+install\b/g,
        argument: /(?<=[\s"'])(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w,.-]*\])?==(?<version>v?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|post|dev)[-_.]?\d*)*)(?=["'\s]|$)/dgi,
    },
    {
        ecosystem: "npm",
        command: /\b(?:npm|pnpm|yarn)\s+(?:global\s+)?(?:install|i|add)\b/g,
        argument: /(?<=[\s"'])(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)@(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?=["'\s]|$)/dg,
    },
];

;// CONCATENATED MODULE: ./packages/manifests/editors/dockerfile.ts





/**
 * Dockerfiles: the images of `FROM`, `COPY --from`, `RUN --mount=from` and `# syntax=`, with the defaults of `ARG` filled in,
 * and packages that `RUN` installs by name and exact version.
 */
const dockerfileEditor = {
    kind: "dockerfile",
    matches: (path) => /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+\.(?:[Dd]ockerfile|[Cc]ontainerfile))$/.test(path) && !path.endsWith(".dockerignore"),
    readPins: (source) => inFileOrder(instructionPins(source)),
};
function instructionPins(source) {
    const { syntax, instructions } = parseDockerfile(source.text);
    const pins = [syntax && imagePin(source, ["syntax"], syntax)];
    const globals = new Map();
    let stage;
    let count = 0;
    for (const { keyword, body } of instructions) {
        const known = stage ?? globals;
        const expand = (text) => expandVariables(text, (name) => known.get(name));
        switch (keyword) {
            case "ARG":
                declare(body, { known, globals, expand });
                break;
            case "ENV":
                declare(body, { known, globals: new Map(), expand });
                break;
            case "FROM": {
                const image = wordsOf(body).find((word) => !word.text.startsWith("--"));
                const reference = image && expandVariables(unquoted(image), (name) => globals.get(name));
                pins.push(reference && imagePin(source, ["FROM", count], reference));
                count++;
                stage = new Map();
                break;
            }
            case "COPY":
            case "RUN":
                pins.push(...flagImages(body).map((image) => imagePin(source, [keyword, "from"], expand(image))));
                if (keyword === "RUN")
                    pins.push(...installedPackagePins(source, ["RUN"], expand(body)));
                break;
        }
    }
    return pins;
}
/** `NAME=value …`; an `ARG` without a value takes the one from above the first `FROM`. */
function declare(body, { known, globals, expand }) {
    for (const word of wordsOf(body)) {
        const match = /^([A-Za-z_]\w*)(=?)/.exec(word.text);
        const name = match?.[1];
        if (match === null || name === undefined)
            return;
        const outer = globals.get(name);
        if (match[2] === "=")
            known.set(name, expand(unquoted(sliceTraced(word, match[0].length))));
        else if (outer !== undefined)
            known.set(name, outer);
    }
}
/** Of `--from=image` and `--mount=type=bind,from=image,…`; the name of a stage has no tag and is no pin. */
function flagImages(body) {
    const images = [];
    for (const word of wordsOf(body)) {
        if (!word.text.startsWith("--"))
            break;
        const match = /^--(?:from=|mount=(?:[^\s]*,)?from=)([^,]+)/d.exec(word.text);
        const [start, end] = match?.indices?.[1] ?? [];
        if (start !== undefined)
            images.push(unquoted(sliceTraced(word, start, end)));
    }
    return images;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-documents.ts

/**
 * The documents that `isWanted` accepts by their text, parsed; undefined in the place of each other. A file of two
 * megabytes of resource definitions around one image is read in a thousandth of the time.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseYamlDocuments(source, isWanted) {
    // A directive stands before the `---` of its document and changes how that is read.
    if (/^%/m.test(source.text))
        return parseYaml(source);
    return yaml_documents_splitDocuments(source.text).flatMap((document) => isWanted(document.text)
        ? parseYamlText(source, document.text, (offset) => offset + document.start)
        : [undefined]);
}
/** The same as plain data for comparison; a document that is not wanted is its own text. */
function readDocumentsData(source, isWanted) {
    if (/^%/m.test(source.text))
        return parseYaml(source).map(plainYaml);
    return yaml_documents_splitDocuments(source.text).map(({ text, start }) => isWanted(text) ? parseYamlText(source, text, (offset) => offset + start).map(plainYaml) : text);
}
/** Neither a quoted string nor a block may hold `---` in the first column: https://yaml.org/spec/1.2.2/#rule-c-forbidden */
function yaml_documents_splitDocuments(text) {
    const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index)];
    return starts
        .map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }))
        .filter((document) => /^(?!---\s*(?:#|$))\s*[^\s#]/m.test(document.text));
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-string-offsets.ts
/**
 * Where each unit of a string stands in the file, also where escapes or folding come between: a unit that is spelled by several
 * stands where its spelling begins, and a break that folding made stands at the end of the line before it. Undefined where
 * the spelling does not lead to the text, which it always should.
 */
function stringOffsets(source, node) {
    if (node.offsetAt !== undefined)
        return node.offsetAt;
    const written = source.text.slice(node.start, node.end);
    const offsets = node.style === "block" ? folded(written, node.text) : quoted(written, node);
    return offsets && ((index) => node.start + (offsets[index] ?? written.length));
}
/** https://yaml.org/spec/1.2.2/#813-folded-style */
function folded(block, text) {
    const offsets = [];
    let indent;
    let last = block.indexOf("\n");
    let start = last + 1;
    for (const line of block.slice(start).split("\n")) {
        const written = line.replace(/\r$/, "");
        indent ??= /\S/.test(written) ? written.search(/\S/) : undefined;
        const content = written.slice(indent ?? 0);
        if (indent !== undefined && content !== "") {
            while (/[ \n]/.test(text[offsets.length] ?? "") && !text.startsWith(content, offsets.length)) {
                offsets.push(last);
            }
            if (!text.startsWith(content, offsets.length))
                return undefined;
            for (let index = 0; index < content.length; index += 1)
                offsets.push(start + indent + index);
            last = start + written.length;
        }
        start += line.length + 1;
    }
    return /^\n*$/.test(text.slice(offsets.length)) ? offsets : undefined;
}
/** On one line: what folding does to lines in quotes is left alone. */
function quoted(written, { text, style }) {
    if (style === "plain" || written.includes("\n"))
        return undefined;
    const spelling = style === "single" ? /''|[^']/gy : /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^"\\]/giy;
    spelling.lastIndex = 1;
    const offsets = [];
    for (const match of written.slice(0, -1).matchAll(spelling)) {
        const units = match[0].startsWith("\\U") && Number.parseInt(match[0].slice(2), 16) > 0xffff ? 2 : 1;
        for (let unit = 0; unit < units; unit += 1)
            offsets.push(match.index);
    }
    return offsets.length === text.length ? [...offsets, written.length - 1] : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-template.ts




/**
 * The YAML in a string of a file, whose places are places of the file. Where it becomes YAML only once a template is filled in, as by
 * `host: {{.name}}.example.org`, expressions are read as text that nobody knows, and lines of nothing else are left out. Undefined where
 * even that is no YAML.
 */
function parseInnerYaml(source, node) {
    const offsetAt = stringOffsets(source, node);
    if (offsetAt === undefined)
        return undefined;
    const { text } = node;
    const isTemplate = text.includes("{{");
    try {
        return { roots: parseYamlText(source, text, offsetAt), original: (one) => one };
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_) || !isTemplate)
            throw error;
    }
    try {
        const roots = parseYamlText(source, withoutExpressions(text), offsetAt);
        const indexes = new Map(Array.from(text, (_, index) => [offsetAt(index), index]));
        return { roots, original: (one) => asWritten(one, text, indexes) };
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}
/** Of the same length, so that every place stays where it is. */
function withoutExpressions(text) {
    return text
        .split("\n")
        .map((line) => /^\s*(?:\{\{.*?\}\}\s*)+$/.test(line)
        ? " ".repeat(line.length)
        : line.replaceAll(/\{\{.*?\}\}/g, (expression) => unknownUnit.repeat(expression.length)))
        .join("\n");
}
function asWritten(node, text, indexes) {
    if (node.kind !== "scalar" || !node.text.includes(unknownUnit))
        return node;
    const start = node.offsetAt === undefined ? undefined : indexes.get(node.offsetAt(0));
    if (start === undefined)
        return node;
    const written = text.slice(start, start + node.text.length);
    return { ...node, text: written, value: written };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-source.ts









/**
 * The pins in the `spec` of an Application: the `targetRevision` of each source, and the images it sets for Helm
 * and Kustomize. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function argoSpecPins(source, spec, { path, read }) {
    const sources = [
        [yamlAt(spec, "source"), [...path, "source"]],
        [yamlAt(spec, "sourceHydrator", "drySource"), [...path, "sourceHydrator", "drySource"]],
        ...yamlItems(spec, "sources").map((node, index) => [node, [...path, "sources", index]]),
    ];
    return sources.flatMap(([node, at]) => node === undefined
        ? []
        : [
            revisionPin(source, node, { path: [...at, "targetRevision"], read }),
            ...helmPins(source, yamlAt(node, "helm"), { path: [...at, "helm"], read }),
            ...yamlItems(node, "kustomize", "images").map((image, index) => kustomizeOverridePin(source, read(image), [...at, "kustomize", "images", index])),
        ]);
}
function revisionPin(source, node, { path, read }) {
    const revision = read(yamlAt(node, "targetRevision"));
    const url = read(yamlAt(node, "repoURL"))?.text ?? "";
    const chart = read(yamlAt(node, "chart"))?.text ?? "";
    if (revision === undefined || revision.text === "")
        return undefined;
    const charted = chart !== "" ? chart : url.startsWith("oci://") ? url : undefined;
    if (charted !== undefined) {
        const repository = chart === "" ? argo_source_folderOf(url) : [url, argo_source_folderOf(chart)].filter(Boolean).join("/");
        return chartRevisionPin(source, path, { chart: lastSegment(charted), repository, revision });
    }
    const repository = readGithubUrl(url)?.repository;
    if (repository === undefined)
        return undefined;
    return range.test(revision.text)
        ? tagRangePin(source, path, { repository, revision })
        : gitRefPin(source, path, { repository, ref: revision });
}
function chartRevisionPin(source, path, { chart, repository, revision, }) {
    if (chart.includes(unknownUnit))
        return undefined;
    const at = locate(source, revision);
    // `HEAD` is whatever version is newest at the time.
    if (at === undefined || /[\d*xX]/.test(at.text))
        return chartPin(source, path, { chart, repository, constraint: revision });
    return pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("helm", chart) }, { kind: "unpinned", source: "branch", text: at.text, span: at.span });
}
// Argo CD also takes a range over the repository's tags: https://argo-cd.readthedocs.io/en/stable/user-guide/tracking_strategies/
const range = /^\s*[~^<>=!]|[*|]|\s-\s|^v?\d+(?:\.\d+)*\.[xX]/;
function tagRangePin(source, path, { repository, revision }) {
    const at = locate(source, revision);
    if (at === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    return pinOf(source, { path, at, name }, { kind: "constraint", syntax: "helm", text: at.text, span: at.span });
}
const lastSegment = (name) => name.slice(name.lastIndexOf("/") + 1);
const argo_source_folderOf = (name) => name.slice(0, Math.max(name.lastIndexOf("/"), 0));
function helmPins(source, helm, { path, read }) {
    if (helm === undefined)
        return [];
    const values = yamlAt(helm, "valuesObject");
    return [
        ...parameterPins(source, yamlItems(helm, "parameters"), { path: [...path, "parameters"], read }),
        ...(values === undefined
            ? []
            : imageFieldPins(source, values, { path: [...path, "valuesObject"], read })),
        ...valuesStringPins(source, yamlAt(helm, "values"), { path: [...path, "values"], read }),
    ];
}
/** `image.tag` counts where a parameter beside it says `image.repository`. */
function parameterPins(source, parameters, { path, read }) {
    const values = new Map();
    for (const parameter of parameters) {
        const name = read(yamlAt(parameter, "name"))?.text;
        const value = read(yamlAt(parameter, "value"));
        if (name !== undefined && value !== undefined && value.text !== "")
            values.set(name, value);
    }
    return [...values].map(([name, value]) => {
        const at = [...path, name];
        if (/image$/i.test(name))
            return imagePin(source, at, value);
        const match = /^(.*\.)?(tag|digest)$/.exec(name);
        if (match === null)
            return undefined;
        const [, prefix = "", field] = match;
        const [registry, repository] = [values.get(`${prefix}registry`), values.get(`${prefix}repository`)];
        if (repository === undefined || (field === "digest" && values.has(`${prefix}tag`)))
            return undefined;
        const image = registry === undefined ? repository.text : `${registry.text}/${repository.text}`;
        if (!isImageName(image))
            return undefined;
        const together = field === "tag" ? splitTag(value) : undefined;
        const digest = values.get(`${prefix}digest`);
        if (together?.digest !== undefined && digest !== undefined)
            return undefined;
        return imageValuePin(source, at, {
            name: image,
            tag: field === "tag" ? (together?.tag ?? value) : undefined,
            digest: together?.digest ?? digest,
        });
    });
}
/** `values: |`, or a string of another style, holds a YAML file, whose places are places of this file. */
function valuesStringPins(source, node, { path, read }) {
    if (node?.kind !== "scalar" || !/image|repository/i.test(node.text))
        return [];
    const inner = parseInnerYaml(source, node);
    if (inner === undefined)
        return [];
    const readInner = (one) => read(one && inner.original(one));
    return inner.roots.flatMap((root) => imageFieldPins(source, root, { path, read: readInner }));
}
/** `name=new:tag`, `name=:tag` and `name:tag`. */
function kustomizeOverridePin(source, text, path) {
    if (text === undefined)
        return undefined;
    const equals = text.text.indexOf("=");
    const reference = sliceTraced(text, equals + 1);
    const bare = /^\*?(?=[:@])/.exec(reference.text);
    if (equals === -1 || bare === null)
        return imagePin(source, path, reference);
    const name = text.text.slice(0, equals);
    const parsed = parseImageReference(name + reference.text.slice(bare[0].length));
    if (parsed?.name !== name)
        return undefined;
    const shift = name.length - bare[0].length;
    const part = (range_) => range_ && sliceTraced(reference, range_.start - shift, range_.end - shift);
    return imageValuePin(source, path, { name, tag: part(parsed.tag), digest: part(parsed.digest) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/argo-application-set.ts





/**
 * The pins of an ApplicationSet: its template is read once for each set of parameters that its generators list, so that a
 * `chartVersion` of an element is a pin of the very chart the template uses it for. Parameters that only a cluster or
 * a repository knows stay unknown. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
function applicationSetPins(source, spec, path) {
    const template = yamlAt(spec, "template", "spec");
    const sets = yamlItems(spec, "generators").flatMap((generator, index) => parameterSets(generator, [...path, "generators", index]));
    const patch = yamlAt(spec, "templatePatch");
    const patches = patch?.kind === "scalar" ? parseInnerYaml(source, patch) : undefined;
    const pins = (sets.length === 0 ? [[]] : sets).flatMap((set) => {
        const read = readerOf(set);
        return [
            ...argoSpecPins(source, template, { path: [...path, "template", "spec"], read }),
            ...(patches?.roots ?? []).flatMap((root) => argoSpecPins(source, yamlAt(root, "spec"), {
                path: [...path, "templatePatch", "spec"],
                read: (node) => read(node && patches?.original(node)),
            })),
        ];
    });
    const scalars = sets.flat().flatMap(({ node, path: at }) => scalarsOf(source, node, at));
    return pins.map((pin) => pin && atOrigin(pin, scalars));
}
/** More than that no list makes; a matrix of large lists could. */
const mostSets = 1000;
function parameterSets(generator, path) {
    const listed = yamlItems(generator, "list", "elements").map((node, index) => [
        { node, path: [...path, "list", "elements", index] },
    ]);
    if (listed.length > 0)
        return listed;
    const nested = (kind) => yamlItems(generator, kind, "generators").map((inner, index) => parameterSets(inner, [...path, kind, "generators", index]));
    const merged = nested("merge").flat();
    if (merged.length > 0)
        return merged;
    return nested("matrix").reduce((sets, next) => sets.flatMap((set) => next.map((other) => [...set, ...other])).slice(0, mostSets), [[]]);
}
/** Fills `{{ .name }}` and `{{name}}`; any other expression stays unknown. */
function readerOf(set) {
    return (node) => {
        const text = yamlTraced(node);
        return text?.text.includes("{{") === true ? fill(text, set) : text;
    };
}
function fill(text, set) {
    const parts = [];
    let position = 0;
    for (const match of text.text.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)) {
        parts.push(sliceTraced(text, position, match.index), parameter(match[1] ?? "", set));
        position = match.index + match[0].length;
    }
    return joinTraced([...parts, sliceTraced(text, position)]);
}
function parameter(expression, set) {
    const name = /^\.?([\w-]+(?:\.[\w-]+)*)$/.exec(expression)?.[1];
    const found = name === undefined ? [] : set.map(({ node }) => yamlTraced(yamlAt(node, ...name.split("."))));
    return found.findLast((text) => text !== undefined) ?? untraced(unknownUnit);
}
function scalarsOf(source, node, path) {
    switch (node.kind) {
        case "map":
            return node.entries.flatMap(({ key, value }) => scalarsOf(source, value, [...path, key]));
        case "list":
            return node.items.flatMap((item, index) => scalarsOf(source, item, [...path, index]));
        case "scalar":
            return [{ span: source.span(node.start, node.end), place: placeOf(path) }];
        case "alias":
            return [];
    }
}
/** A pin whose text stands in an element is placed there, not in the template that uses it. */
function atOrigin(pin, scalars) {
    const { value } = pin;
    const span = value.kind === "image" ? (value.tag ?? value.digest)?.span : value.span;
    const origin = scalars.find((scalar) => span !== undefined && scalar.span.start <= span.start && span.end <= scalar.span.end);
    return origin === undefined ? pin : { ...pin, place: origin.place };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/flux-resource.ts



/**
 * The pins of Flux's resources: the chart of a HelmRelease or a HelmChart, and the reference of a GitRepository or an OCIRepository.
 * https://fluxcd.io/flux/components/
 */
function fluxPins(source, resource) {
    const { kind, root, path } = resource;
    const spec = yamlAt(root, "spec");
    const namespace = yamlTraced(yamlAt(root, "metadata", "namespace"))?.text;
    switch (kind) {
        case "HelmRelease": {
            const at = [...path, "chart", "spec"];
            return [helmChartPin(source, yamlAt(spec, "chart", "spec"), { path: at, namespace })];
        }
        case "HelmChart":
            return [helmChartPin(source, spec, { path, namespace })];
        case "GitRepository":
            return [gitRepositoryPin(source, spec, path)];
        case "OCIRepository":
            return [ociRepositoryPin(source, spec, path)];
        default:
            return [];
    }
}
function helmChartPin(source, spec, { path, namespace: own }) {
    const textOf = (...keys) => yamlTraced(yamlAt(spec, ...keys))?.text;
    const chart = textOf("chart");
    const constraint = yamlTraced(yamlAt(spec, "version"));
    if (chart === undefined || constraint === undefined || chart.startsWith("."))
        return undefined;
    // Of a chart in a folder Flux does not heed the version.
    const kind = textOf("sourceRef", "kind") ?? "HelmRepository";
    if (kind !== "HelmRepository")
        return undefined;
    const pin = chartPin(source, [...path, "version"], { chart, constraint });
    const name = textOf("sourceRef", "name");
    if (pin === undefined || name === undefined)
        return pin;
    const namespace = textOf("sourceRef", "namespace") ?? own;
    return { ...pin, chartSource: { name, ...(namespace === undefined ? {} : { namespace }) } };
}
function gitRepositoryPin(source, spec, path) {
    const repository = readGithubUrl(yamlTraced(yamlAt(spec, "url"))?.text ?? "")?.repository;
    if (repository === undefined)
        return undefined;
    // Flux takes the first of these that is there.
    for (const key of ["commit", "tag", "branch"]) {
        const ref = yamlTraced(yamlAt(spec, "ref", key));
        if (ref !== undefined)
            return gitRefPin(source, [...path, "ref", key], { repository, ref });
    }
    return undefined;
}
function ociRepositoryPin(source, spec, path) {
    const url = yamlTraced(yamlAt(spec, "url"))?.text ?? "";
    if (!url.startsWith("oci://"))
        return undefined;
    const name = url.slice("oci://".length);
    const [tag, digest, semver] = ["tag", "digest", "semver"].map((key) => yamlTraced(yamlAt(spec, "ref", key)));
    const media = yamlTraced(yamlAt(spec, "layerSelector", "mediaType"))?.text ?? "";
    const isChart = media.includes("helm.chart") || name.includes("/charts/");
    const [key, constraint] = semver === undefined ? ["tag", isChart ? tag : undefined] : ["semver", semver];
    // A digest has the last word, and is none that a chart is known by.
    if (constraint !== undefined && digest === undefined) {
        const at = name.lastIndexOf("/");
        const [repository, chart] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
        return chartPin(source, [...path, "ref", key], { chart, repository, constraint });
    }
    return imageValuePin(source, [...path, "ref", tag === undefined ? "digest" : "tag"], { name, tag, digest });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/kubernetes.ts










/**
 * All other YAML, told by its content: Kubernetes resources (Argo CD's and Flux's with their charts and git references, the
 * images of any), CloudFormation templates and cloud-init. A file that is none of them has no pins. Helm's templates are
 * not YAML before Helm has filled them, and their images stand in the chart's values.
 */
const kubernetesEditor = {
    kind: "kubernetes",
    matches: (path) => /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:templates|\.github)\/|(?:^|\/)pnpm-lock\.yaml$/.test(path),
    readPins: (source) => {
        const reader = readerFor(source.text);
        return reader === undefined ? [] : inFileOrder(documentPins(source, reader));
    },
    parse: (source) => readDocumentsData(source, mayHavePins),
};
function readerFor(text) {
    if (/^\s*#cloud-config\b/.test(text))
        return cloudConfigPins;
    if (!/image|targetRevision|chart|repository|ref|items/i.test(text) && !hasEscapes(text))
        return undefined;
    if (/\bapiVersion["']?\s*:/.test(text) && /\bkind["']?\s*:/.test(text))
        return resourcePins;
    return /^AWSTemplateFormatVersion\b|\bAWS::/m.test(text) ? cloudFormationPins : undefined;
}
/** Definitions of resources are most of the bytes in many repositories, and hold schemas instead of images. */
function mayHavePins(document) {
    return !/^kind\s*:\s*["']?CustomResourceDefinition\b/m.test(document);
}
function documentPins(source, reader) {
    try {
        return parseYamlDocuments(source, mayHavePins).flatMap((root, index, roots) => root === undefined ? [] : reader(source, root, documentPath(index, roots)));
    }
    catch (error) {
        // A template of some other tool is not YAML yet, and nobody claims it is.
        const isTemplate = /\{\{|\{%|<%/.test(source.text);
        if (error instanceof errors/* Refusal */.P_ && error.code === "manifest-syntax" && isTemplate)
            return [];
        throw error;
    }
}
function resourcePins(source, root, path) {
    const apiVersion = yamlTraced(yamlAt(root, "apiVersion"))?.text;
    const kind = yamlTraced(yamlAt(root, "kind"))?.text;
    if (apiVersion === undefined || kind === undefined)
        return [];
    if (kind === "List") {
        return yamlItems(root, "items").flatMap((item, index) => resourcePins(source, item, [...path, "items", index]));
    }
    return [
        ...ownPins(source, root, { apiVersion, kind, path: [...path, "spec"] }),
        ...imageFieldPins(source, root, { path }),
    ];
}
function ownPins(source, root, { apiVersion, kind, path }) {
    const spec = yamlAt(root, "spec");
    const [group = ""] = apiVersion.split("/");
    if (group.endsWith("toolkit.fluxcd.io"))
        return fluxPins(source, { kind, root, path });
    if (group !== "argoproj.io")
        return [];
    if (kind === "Application")
        return argoSpecPins(source, spec, { path, read: yamlTraced });
    return kind === "ApplicationSet" ? applicationSetPins(source, spec, path) : [];
}
function cloudFormationPins(source, root, path) {
    return imageFieldPins(source, root, { path });
}
/** Files that cloud-init writes may be Compose files or Kubernetes resources; what is no YAML is some other file. */
function cloudConfigPins(source, root, path) {
    return yamlItems(root, "write_files").flatMap((file, index) => {
        const at = [...path, "write_files", index, "content"];
        try {
            return valuesStringPins(source, yamlAt(file, "content"), { path: at, read: readWithDefaults });
        }
        catch (error) {
            if (error instanceof errors/* Refusal */.P_)
                return [];
            throw error;
        }
    });
}
const readWithDefaults = (node) => {
    const text = yamlTraced(node);
    return text && expandVariables(text);
};

;// CONCATENATED MODULE: ./packages/manifests/editors/kustomization.ts







/**
 * Kustomizations: `images`, remote bases with a `?ref=`, and `helmCharts`.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
const kustomizationEditor = {
    kind: "kustomization",
    matches: (path) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
    readPins: (source) => inFileOrder(parseYaml(source).flatMap((root, index, roots) => {
        const path = documentPath(index, roots);
        return [
            ...yamlItems(root, "images").map((image, at) => kustomizeImagePin(source, image, [...path, "images", at])),
            ...remoteKeys.flatMap((key) => yamlItems(root, key).map((item, at) => remotePin(source, item, [...path, key, at]))),
            ...yamlItems(root, "helmCharts").flatMap((chart, at) => {
                const values = yamlAt(chart, "valuesInline");
                const below = [...path, "helmCharts", at];
                return [
                    kustomization_helmChartPin(source, chart, [...below, "version"]),
                    ...(values === undefined
                        ? []
                        : imageFieldPins(source, values, { path: [...below, "valuesInline"] })),
                ];
            }),
        ];
    })),
    parse: readYamlData,
};
const remoteKeys = ["resources", "bases", "components", "crds"];
/** `{name, newName, newTag, digest}`: what is deployed is `newName`, and `name` where there is none. */
function kustomizeImagePin(source, image, path) {
    const textOf = (key) => yamlTraced(yamlAt(image, key));
    const name = textOf("newName")?.text ?? textOf("name")?.text;
    if (name === undefined || !isImageName(name))
        return undefined;
    const tag = textOf("newTag");
    const digest = textOf("digest");
    return imageValuePin(source, [...path, tag === undefined ? "digest" : "newTag"], {
        name,
        tag: tag?.text === "" ? undefined : tag,
        digest: digest?.text === "" ? undefined : digest,
    });
}
function remotePin(source, item, path) {
    const text = yamlTraced(item);
    if (text === undefined)
        return undefined;
    const { repository = "", ref } = readGithubUrl(text.text) ?? {};
    if (ref === undefined || ref.text === "")
        return undefined;
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
}
function kustomization_helmChartPin(source, chart, path) {
    const name = yamlTraced(yamlAt(chart, "name"))?.text;
    const constraint = yamlTraced(yamlAt(chart, "version"));
    const repository = yamlTraced(yamlAt(chart, "repo"))?.text;
    return name && constraint ? chartPin(source, path, { chart: name, repository, constraint }) : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/json.ts



/**
 * Reads strict JSON: no comments, no trailing commas.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function json_parseJson(source) {
    const known = json_parsed.get(source);
    if (known !== undefined)
        return known;
    const value = json_parseAnew(source);
    json_parsed.set(source, value);
    return value;
}
/** Sources do not change, and several readers ask for the same file. */
const json_parsed = new WeakMap();
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
function json_parseAnew(source) {
    const errors = [];
    try {
        const root = (0,main.parseTree)(source.text, errors, {
            disallowComments: true,
            allowTrailingComma: false,
            allowEmptyContent: false,
        });
        const first = errors[0];
        if (root === undefined || first !== undefined) {
            throw json_syntaxRefusal(source, first?.offset ?? 0, first === undefined ? "no value" : json_describe(first));
        }
        return convert(source, root, 0);
    }
    catch (cause) {
        // The parser calls itself for each level of nesting, and there is no manifest that deep.
        if (isStackOverflow(cause))
            throw json_syntaxRefusal(source, 0, tooDeep.found);
        throw cause;
    }
}
function convert(source, node, depth) {
    if (depth > deepest)
        throw json_syntaxRefusal(source, node.offset, tooDeep.found);
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
function json_describe(error) {
    return (0,main.printParseErrorCode)(error.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
}
function json_syntaxRefusal(source, offset, found) {
    return new errors/* Refusal */.P_({
        code: "manifest-syntax",
        expected: found === tooDeep.found ? tooDeep.expected : "JSON without comments or trailing commas",
        found,
        fix: "Correct the file, then run again.",
        location: source.location(offset),
    });
}
function duplicateRefusal(source, key) {
    return new errors/* Refusal */.P_({
        code: "manifest-duplicate-key",
        expected: "each key once in an object",
        found: `${JSON.stringify(key.name)} again, first on line ${source.position(key.before).line}`,
        fix: "Remove one of the two: readers disagree which of them counts.",
        location: source.location(key.again),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-override-name.ts
/** The package an entry of npm's `overrides` is about: `foo@^2` → `foo`. `.` is the package around it. */
function npmOverrideName(key, parent) {
    return key === "." ? parent : withoutRange(key);
}
/**
 * The package a pnpm override is about: `parent@1>child@2` → `child`. A `>` behind a space, `|` or `@` belongs
 * to a range. https://pnpm.io/settings#overrides
 */
function pnpmOverrideName(key) {
    const delimiter = [...key.matchAll(/[^ |@]>(?!=)/g)].at(-1);
    return withoutRange(delimiter === undefined ? key : key.slice(delimiter.index + 2));
}
/**
 * The package a Yarn resolution is about, the last of the path: a glob of parents or `a@npm:1/b@npm:2`.
 * https://yarnpkg.com/configuration/manifest#resolutions
 */
function yarnResolutionName(key) {
    const specifiers = [...key.matchAll(/(?:\*\*|(?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(?:\/|$)/g)];
    return withoutRange((specifiers.at(-1)?.[0] ?? key).replace(/\/$/, ""));
}
function withoutRange(key) {
    const at = key.indexOf("@", 1);
    return at < 0 ? key : key.slice(0, at);
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/artifact-url.ts
/**
 * Reads a wheel, an sdist or an npm tarball by its file name; undefined when the name carries no version.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function readArtifactUrl(text) {
    const path = /^[^?#]*/.exec(text)?.[0] ?? "";
    const nameStart = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
    const fileName = path.slice(nameStart);
    const archive = /\/archive\/(?:refs\/tags\/)?$/.test(path.slice(0, nameStart));
    const match = archive ? tagArchive.exec(fileName) : (wheel.exec(fileName) ?? sourceArchive.exec(fileName));
    const [version, name] = [match?.groups?.["version"], match?.groups?.["name"]];
    if (version === undefined)
        return undefined;
    const tag = match?.groups?.["tag"] ?? version;
    const start = nameStart + (name === undefined ? 0 : name.length + 1);
    return {
        version,
        versionSpan: { start, end: start + tag.length },
        nameStart,
        ...(name === undefined ? {} : { name }),
        isTag: archive,
    };
}
const wheel = /^(?<name>[A-Za-z0-9._]+)-(?<version>\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const sourceArchive = /^(?<name>[A-Za-z0-9._-]+?)-(?<version>\d+\.\d+[0-9A-Za-z.+]*?(?:-(?:alpha|beta|rc)\.\d+)?)(?:-[^/]*)?\.(?:tar\.gz|tar\.bz2|tgz|zip)$/;
const tagArchive = /^(?<tag>(?:.*?[-_@])?[vV]?(?<version>\d+(?:\.\d+)+[^/]*?))\.(?:tar\.gz|tgz|zip)$/;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-git-reference.ts

/**
 * Reads `git+https://host/o/r.git#v1.2.3`, `github:o/r#semver:^1.2`, `o/r#<commit>`, Yarn's
 * `#tag=v1.2.3&workspace=x` and pnpm's `#v1.2.3&path:/x`; nothing when the text is no git specifier.
 */
function readGitReference(text) {
    const hash = text.indexOf("#");
    const address = hash < 0 ? text : text.slice(0, hash);
    if (!isGitAddress(address))
        return undefined;
    const whole = { start: 0, end: text.length };
    if (hash < 0)
        return { kind: "unpinned", source: "git", ...whole };
    const part = committishOf(text, hash + 1);
    if (part === undefined)
        return { kind: "unpinned", source: "git", ...whole };
    const committish = text.slice(part.start, part.end);
    const span = { start: part.start, end: part.end };
    if (part.kind === "semver")
        return { kind: "constraint", ...span };
    const kind = referenceKind(part.kind, committish);
    return kind === "branch" ? { kind: "unpinned", source: "branch", ...span } : { kind, ...span };
}
function referenceKind(stated, committish) {
    switch (stated) {
        case "tag":
            return "git-tag";
        case "commit":
            return "commit";
        case "head":
            return "branch";
        case "any":
            return kindOfRef(committish);
    }
}
/** The part of the fragment that names a commit; `workspace=…` and `path:…` beside it name a folder. */
function committishOf(text, start) {
    let position = start;
    for (const piece of text.slice(start).split(/(&|::)/)) {
        const found = committishIn(piece, position);
        if (found !== undefined)
            return found;
        position += piece.length;
    }
    return undefined;
}
function committishIn(piece, position) {
    const key = /^(semver|tag|commit|head|workspace|path|cwd|subdir)[:=]/.exec(piece)?.[1];
    const span = { start: position + (key === undefined ? 0 : key.length + 1), end: position + piece.length };
    if (span.start === span.end || piece === "&" || piece === "::")
        return undefined;
    switch (key) {
        case undefined:
            return { kind: "any", ...span };
        case "tag":
        case "commit":
        case "head":
        case "semver":
            return { kind: key, ...span };
        default:
            return undefined;
    }
}
function isGitAddress(address) {
    if (/^(?:git\+|git:|ssh:|git@|github:|gitlab:|bitbucket:|gist:)/i.test(address))
        return true;
    if (/^https?:/i.test(address))
        return /\.git$/i.test(address) || forgePage.test(address);
    // `owner/repository`: npm's shorthand, which a scoped name or a path cannot be mistaken for.
    return /^[A-Za-z0-9_][\w.-]*\/[\w.-]+$/.test(address) && !/\.(?:tgz|tar\.gz|tar)$/i.test(address);
}
/** npm clones a plain page of these forges, but downloads what lies below it. */
const forgePage = /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i;

;// CONCATENATED MODULE: ./packages/manifests/syntax/npm-specifier.ts


/**
 * Reads a specifier; nothing for those that hold no version of a package of npm's registry or of a repository:
 * `catalog:` (the catalog holds it), `$name` (the dependency holds it), `-` (pnpm: removed), `jsr:`.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/package-sources
 */
function readNpmSpecifier(text) {
    const whole = { start: 0, end: text.length };
    if (/^(?:catalog:|jsr:|\$)/.test(text) || text === "-")
        return undefined;
    if (text.startsWith("workspace:"))
        return workspaceSpecifier(text, "workspace:".length);
    if (text.startsWith("npm:"))
        return registrySpecifier(text, "npm:".length);
    // A patch is made for one version, so the two can only move together, by hand.
    if (/^(?:patch|exec):/.test(text))
        return { value: { kind: "unpinned", source: "path", ...whole } };
    const git = readGitReference(text);
    if (git !== undefined)
        return { value: git };
    if (/^https?:\/\//i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "url", ...whole } };
    if (/^(?:file|link|portal):|^(?:\.{0,2}|~)\/|^\.{1,2}$|^[A-Za-z]:[\\/]|\.(?:tgz|tar|tar\.gz)$/i.test(text))
        return { value: artifact(text) ?? { kind: "unpinned", source: "path", ...whole } };
    return { value: { kind: "constraint", ...whole } };
}
/** `workspace:^1.2.3` holds a range; `workspace:*`, `workspace:^` and `workspace:../x` follow what stands there. */
function workspaceSpecifier(text, start) {
    const alias = aliasPattern.exec(text.slice(start));
    const rangeStart = start + (alias?.[0].length ?? 0);
    const name = alias?.[1] === undefined ? {} : { alias: alias[1] };
    const range = text.slice(rangeStart);
    if (/^[\^~]?v?\d|^[<>=]/.test(range))
        return { ...name, value: { kind: "constraint", start: rangeStart, end: text.length } };
    return { ...name, value: { kind: "unpinned", source: "workspace", start: 0, end: text.length } };
}
/** `npm:name@range`, `npm:name`, and Yarn's and pnpm's `npm:range`. */
function registrySpecifier(text, start) {
    const rest = text.slice(start);
    const alias = aliasPattern.exec(rest);
    if (alias?.[1] !== undefined)
        return {
            alias: alias[1],
            value: { kind: "constraint", start: start + alias[0].length, end: text.length },
        };
    if (/^(?:[\^~<>=*]|v?\d|[xX]$|$)/.test(rest))
        return { value: { kind: "constraint", start, end: text.length } };
    // An alias without a range has no place where a version could stand.
    return { alias: rest, value: { kind: "unpinned", source: "url", start: 0, end: text.length } };
}
const aliasPattern = /^((?:@[^/@\s]+\/)?[A-Za-z0-9][^/@\s]*)@/;
function artifact(text) {
    const version = readArtifactUrl(text)?.version;
    return version === undefined ? undefined : { kind: "artifact-url", version, start: 0, end: text.length };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/npm-pin.ts



/**
 * The pin in one entry of a table of npm dependencies, or nothing where the entry holds no version. A git
 * source is a pin of the npm package the key names, not of the repository: one pin has one name, and the key
 * is what the code imports. A repository that is consumed only through git says so in its graph by that name.
 */
function npmPin(source, entry) {
    const read = readNpmSpecifier(entry.specifier.value);
    if (read === undefined)
        return undefined;
    return {
        path: source.path,
        ...source.position(entry.specifier.offsetAt(read.value.start)),
        place: placeOf(entry.path),
        name: (0,package_name/* packageName */.oZ)("npm", read.alias ?? entry.name),
        value: npm_pin_pinValue(source, entry.specifier, read.value),
    };
}
function npm_pin_pinValue(source, specifier, value) {
    const text = specifier.value.slice(value.start, value.end);
    const span = source.span(specifier.offsetAt(value.start), specifier.offsetAt(value.end));
    switch (value.kind) {
        case "constraint":
            return { kind: "constraint", syntax: "npm", text, span };
        case "artifact-url":
            return { kind: "artifact-url", text, span, version: value.version };
        case "unpinned":
            return { kind: "unpinned", source: value.source, text, span };
        case "git-tag":
        case "commit":
            return { kind: value.kind, text, span };
    }
}

;// CONCATENATED MODULE: ./packages/manifests/editors/package-json.ts



/**
 * package.json of npm, pnpm, Yarn and Bun. `engines` and `packageManager` name tools and not packages of a
 * suite, and the version selector in the key of an override says what is replaced: both are left out.
 */
const packageJsonEditor = {
    kind: "package-json",
    matches: (path) => /(?:^|\/)package\.json$/.test(path),
    readPins(source) {
        const root = json_parseJson(source);
        if (root.kind !== "object")
            return [];
        return root.members.flatMap((member) => pinsIn(source, member.name, member.value));
    },
    parse: (source) => plainJson(json_parseJson(source)),
};
function pinsIn(source, field, value) {
    switch (field) {
        case "dependencies":
        case "devDependencies":
        case "peerDependencies":
        case "optionalDependencies":
        case "catalog":
            return package_json_tablePins(source, [field], value);
        case "catalogs":
            return catalogPins(source, [field], value);
        case "overrides":
            return overridePins(source, { path: [field], value });
        case "resolutions":
            return package_json_tablePins(source, [field], value, yarnResolutionName);
        case "pnpm":
            return package_json_tablePins(source, [field, "overrides"], jsonMember(value, "overrides"), pnpmOverrideName);
        case "workspaces":
            return [
                ...package_json_tablePins(source, [field, "catalog"], jsonMember(value, "catalog")),
                ...catalogPins(source, [field, "catalogs"], jsonMember(value, "catalogs")),
            ];
        default:
            return [];
    }
}
/** Bun keeps catalogs in package.json. https://bun.com/docs/pm/catalogs */
function catalogPins(source, path, value) {
    return package_json_membersOf(value).flatMap((catalog) => package_json_tablePins(source, [...path, catalog.name], catalog.value));
}
function package_json_tablePins(source, path, value, nameOf = (key) => key) {
    return package_json_membersOf(value).flatMap((member) => {
        if (member.value.kind !== "string")
            return [];
        const entry = {
            path: [...path, member.name],
            name: nameOf(member.name),
            specifier: member.value,
        };
        return npmPin(source, entry) ?? [];
    });
}
/** npm's overrides nest: `{"a": {".": "1", "b@2": "3"}}`. */
function overridePins(source, level) {
    return package_json_membersOf(level.value).flatMap((member) => {
        const path = [...level.path, member.name];
        const name = npmOverrideName(member.name, level.parent);
        if (name === undefined)
            return [];
        if (member.value.kind === "object")
            return overridePins(source, { path, value: member.value, parent: name });
        if (member.value.kind !== "string")
            return [];
        return npmPin(source, { path, name, specifier: member.value }) ?? [];
    });
}
function package_json_membersOf(value) {
    return value?.kind === "object" ? value.members : [];
}

;// CONCATENATED MODULE: ./packages/manifests/editors/yaml-string.ts


/** A scalar, or one that an alias repeats, as a string with places; undefined where it cannot be edited. */
function yamlString(source, node) {
    const text = yamlTraced(node);
    const at = text && locate(source, text);
    if (at === undefined)
        return undefined;
    const { offset, aliases } = at;
    return {
        value: at.text,
        offsetAt: (index) => offset + index,
        ...(aliases === undefined ? {} : { aliases }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pnpm-workspace.ts







/**
 * pnpm-workspace.yaml: `catalog`, `catalogs` and `overrides`. https://pnpm.io/catalogs,
 * https://pnpm.io/settings#overrides
 */
const pnpmWorkspaceEditor = {
    kind: "pnpm-workspace",
    matches: (path) => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
    readPins: (source) => inFileOrder(parseYaml(source).flatMap((root) => yamlEntries(root).flatMap(({ key, value }) => {
        if (key === "catalog")
            return pnpm_workspace_tablePins(source, [key], value);
        if (key === "catalogs")
            return yamlEntries(value).flatMap((catalog) => pnpm_workspace_tablePins(source, [key, catalog.key], catalog.value));
        return key === "overrides" ? pnpm_workspace_tablePins(source, [key], value, pnpmOverrideName) : [];
    }))),
    parse: readYamlData,
};
function pnpm_workspace_tablePins(source, path, table, nameOf = (key) => key) {
    return yamlEntries(table).flatMap(({ key, value }) => {
        // What a merge brings in stands elsewhere, and is said here again.
        if (key === "<<")
            return mergedTables(value).flatMap((merged) => pnpm_workspace_tablePins(source, path, merged, nameOf));
        const specifier = yamlString(source, value);
        if (specifier === undefined)
            return [];
        const pin = npmPin(source, { path: [...path, key], name: nameOf(key), specifier });
        return pin === undefined ? [] : [{ ...pin, ...reachedBy(specifier.aliases ?? []) }];
    });
}
function mergedTables(value) {
    return resolvedYaml(value)?.kind === "list" ? yamlItems(value) : [value];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/pep508.ts
/**
 * Reads `name[extras] (>=1,<2) ; marker` or `name @ url ; marker`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function readRequirement(text) {
    const head = /^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\s*\[[^\]]*\])?/.exec(text);
    const name = head?.groups?.["name"];
    if (head === null || name === undefined)
        return undefined;
    const after = head[0].length;
    const at = /^\s*@\s*/.exec(text.slice(after));
    if (at !== null)
        return directReference(text, name, after + at[0].length);
    const marker = text.indexOf(";", after);
    const specifier = text.slice(after, marker < 0 ? undefined : marker);
    const parts = /^(?<open>\s*\(?\s*)(?<constraint>[^()]*?)(?<close>\s*\)?\s*)$/.exec(specifier)?.groups;
    const { open = "", constraint = "", close = "" } = parts ?? {};
    if (parts === undefined || open.includes("(") !== close.includes(")"))
        return undefined;
    const condition = marker < 0 ? {} : { marker: text.slice(marker + 1).trim() };
    if (constraint === "")
        return { kind: "constraint", name, constraint: part(text, after, after), ...condition };
    if (!/^[<>=!~]/.test(constraint))
        return undefined;
    const start = after + open.length;
    return { kind: "constraint", name, constraint: part(text, start, start + constraint.length), ...condition };
}
function directReference(text, name, start) {
    const url = /^\S+/.exec(text.slice(start))?.[0].replace(/;$/, "");
    if (url === undefined)
        return undefined;
    const marker = /^;?\s*;\s*(.+)$|^;\s*(.+)$/.exec(text.slice(start + url.length));
    const condition = marker === null ? {} : { marker: (marker[1] ?? marker[2] ?? "").trim() };
    return { kind: "url", name, url: part(text, start, start + url.length), ...condition };
}
function part(text, start, end) {
    return { text: text.slice(start, end), start, end };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-pin.ts






/** The pin in one PEP 508 requirement; undefined when the string is none. */
function requirementPin(source, place) {
    const requirement = readRequirement(place.string.value);
    if (requirement === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("pypi", requirement.name);
    const { marker } = requirement;
    const condition = marker === undefined ? {} : { condition: { marker, python: [] } };
    if (requirement.kind === "url") {
        return { ...urlPin(source, { ...place, name, part: requirement.url }), ...condition };
    }
    const { text, start, end } = requirement.constraint;
    const part = { text, start, end };
    return { ...constraintPin(source, { ...place, name, syntax: "pep440", part }), ...condition };
}
/** The pin of a constraint that is a whole string, or a part of one. */
function constraintPin(source, place) {
    const part = place.part ?? whole(place.string);
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "constraint",
        syntax: place.syntax,
        text,
        span,
    }));
}
/** The pin of a URL: a git reference, a built file, or something that follows no version. */
function urlPin(source, place) {
    const { part } = place;
    const git = readPipGitUrl(part.text);
    if (git !== undefined) {
        const { ref } = git;
        if (ref === undefined)
            return unpinnedPin(source, { ...place, kind: "git" });
        const start = part.start + ref.start;
        return refPin(source, { ...place, part: { text: ref.text, start, end: start + ref.text.length } });
    }
    const isPath = !/^[a-z][a-z0-9+.-]+:/i.test(part.text) || /^file:/i.test(part.text);
    return filePin(source, { ...place, kind: isPath ? "path" : "url" });
}
/** The pin of a path or URL of one file, whose name may carry the version. */
function filePin(source, place) {
    const part = place.part ?? whole(place.string);
    const version = readArtifactUrl(part.text)?.version;
    if (version === undefined)
        return unpinnedPin(source, { ...place, part });
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "artifact-url",
        text,
        span,
        version,
    }));
}
/** The pin of a git reference: a tag where the file says so, else what it looks like. */
function refPin(source, place) {
    const part = place.part ?? whole(place.string);
    const kind = place.kind ?? kindOfRef(part.text);
    if (kind === "branch")
        return unpinnedPin(source, { ...place, part, kind: "branch" });
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => {
        if (kind === "git-tag")
            return { kind, text, span };
        const comment = versionComment(source, place.string.offsetAt(part.end));
        return { kind, text, span, ...(comment === undefined ? {} : { comment }) };
    });
}
/** The pin of a source that follows no version. */
function unpinnedPin(source, place) {
    const part = place.part ?? whole(place.string);
    return python_pin_pinOf(source, { ...place, part }, ({ text, span }) => ({
        kind: "unpinned",
        source: place.kind,
        text,
        span,
    }));
}
const whole = ({ value }) => ({ text: value, start: 0, end: value.length });
/** The text is what the file spells: where that differs from the value (an escape), the rewrite refuses it. */
function python_pin_pinOf(source, place, valueOf) {
    const start = place.string.offsetAt(place.part.start);
    const end = place.part.end === place.part.start ? start : place.string.offsetAt(place.part.end);
    return {
        path: source.path,
        ...source.position(start),
        place: placeOf(place.path),
        name: place.name,
        value: valueOf({ text: source.text.slice(start, end), span: source.span(start, end) }),
    };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pre-commit.ts










/**
 * .pre-commit-config.yaml: `rev` pins the repository, `additional_dependencies` pin packages for one hook.
 * https://pre-commit.com/#pre-commit-configyaml---repos
 */
const preCommitEditor = {
    kind: "pre-commit",
    matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
    readPins: (source) => parseYaml(source).flatMap((root) => inFileOrder(yamlItems(root, "repos").flatMap((repo, index) => repositoryPins(source, repo, ["repos", index])))),
    parse: readYamlData,
};
function repositoryPins(source, repo, path) {
    const pins = [];
    const rev = revPin(source, repo, [...path, "rev"]);
    if (rev !== undefined)
        pins.push(rev);
    for (const [index, hook] of yamlItems(repo, "hooks").entries()) {
        const isNode = yamlTraced(yamlAt(hook, "language"))?.text === "node";
        for (const [position, item] of yamlItems(hook, "additional_dependencies").entries()) {
            const place = [...path, "hooks", index, "additional_dependencies", position];
            const string = yamlString(source, item);
            const pin = pre_commit_dependencyPin(source, { string, path: place, isNode });
            if (pin !== undefined)
                pins.push({ ...pin, ...reachedBy(string?.aliases ?? []) });
        }
    }
    return pins;
}
/** pre-commit clones the repository at `rev`, so only the repository's own name can be meant. */
function revPin(source, repo, path) {
    const repository = githubRepository(yamlTraced(yamlAt(repo, "repo"))?.text ?? "");
    const string = yamlString(source, yamlAt(repo, "rev"));
    if (repository === undefined || string === undefined)
        return undefined;
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    const isTag = readTagText(string.value) !== undefined && !/^[0-9a-f]{40}$/.test(string.value);
    const pin = refPin(source, { string, path, name, ...(isTag ? { kind: "git-tag" } : {}) });
    return { ...pin, ...reachedBy(string.aliases ?? []) };
}
/**
 * A hook's language often stands in the hook's repository, not here, so the form decides: `name@1.2.3` and
 * `@scope/name` are npm's, all else is a requirement.
 */
function pre_commit_dependencyPin(source, item) {
    const { string, path, isNode } = item;
    if (string === undefined)
        return undefined;
    const npm = /^(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)(?<at>@(?=[\dv^~<>=*]|npm:))?/.exec(string.value);
    const { name = "", at } = npm?.groups ?? {};
    const isNpm = at !== undefined || name.startsWith("@") || isNode;
    if (!isNpm)
        return requirementPin(source, { path, string });
    if (at === undefined)
        return undefined;
    const from = name.length + 1;
    const specifier = {
        value: string.value.slice(from),
        offsetAt: (index) => string.offsetAt(from + index),
    };
    return npmPin(source, { path, name, specifier });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/python-source.ts


/** The pin in a table that says where a package comes from; uv, Poetry and Pixi write it alike. */
function sourcePin(source, { node, path, name }) {
    const at = (key) => {
        const string = tomlString(node, key);
        return string === undefined ? undefined : { string, path: [...path, key], name };
    };
    const git = at("git");
    if (git !== undefined) {
        const [tag, rev, branch] = [at("tag"), at("rev"), at("branch")];
        if (tag !== undefined)
            return refPin(source, { ...tag, kind: "git-tag" });
        if (rev !== undefined)
            return refPin(source, rev);
        if (branch !== undefined)
            return unpinnedPin(source, { ...branch, kind: "branch" });
        return unpinnedPin(source, { ...git, kind: "git" });
    }
    const file = at("path") ?? at("file");
    if (file !== undefined)
        return filePin(source, { ...file, kind: "path" });
    const url = at("url");
    if (url !== undefined)
        return filePin(source, { ...url, kind: "url" });
    return workspacePin(source, { node, path, name });
}
function workspacePin(source, { node, path, name }) {
    const flag = tomlAt(node, "workspace");
    if (flag?.kind !== "other" || flag.value !== true)
        return undefined;
    const string = {
        value: source.text.slice(flag.start, flag.end),
        offsetAt: (index) => flag.start + index,
    };
    return unpinnedPin(source, { string, path: [...path, "workspace"], name, kind: "workspace" });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/poetry-table.ts




/**
 * The pins of the tables whose keys are packages: Poetry's, and Pixi's for packages of PyPI.
 * https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups
 */
function poetryPins(source, root) {
    const groups = tomlEntries(root, "tool", "poetry", "group").map(([group]) => group);
    const features = tomlEntries(root, "tool", "pixi", "feature").map(([feature]) => feature);
    const tables = [
        { path: ["tool", "poetry", "dependencies"], syntax: "poetry" },
        { path: ["tool", "poetry", "dev-dependencies"], syntax: "poetry" },
        ...groups.map((group) => ({
            path: ["tool", "poetry", "group", group, "dependencies"],
            syntax: "poetry",
        })),
        { path: ["tool", "pixi", "pypi-dependencies"], syntax: "pep440" },
        ...features.map((feature) => ({
            path: ["tool", "pixi", "feature", feature, "pypi-dependencies"],
            syntax: "pep440",
        })),
    ];
    return tables.flatMap((table) => poetry_table_tablePins(source, root, table));
}
function poetry_table_tablePins(source, root, table) {
    return tomlEntries(root, ...table.path).flatMap(([key, node]) => {
        // Poetry's `python` is the interpreter.
        if (key === "python")
            return [];
        const path = [...table.path, key];
        const entries = node.kind === "array"
            ? node.items.map((item, index) => ({ item, path: [...path, index] }))
            : [{ item: node, path }];
        return entries.flatMap((entry) => entryPin(source, { ...entry, key, syntax: table.syntax }) ?? []);
    });
}
function entryPin(source, entry) {
    const pin = barePin(source, entry);
    const { item } = entry;
    if (pin === undefined || item.kind === "string")
        return pin;
    const [python, platform, markers] = ["python", "platform", "markers"].map((own) => tomlString(item, own)?.value);
    const parts = [
        ...(markers === undefined ? [] : [`(${markers})`]),
        ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
    ];
    if (python === undefined && parts.length === 0)
        return pin;
    const marker = parts.length === 0 ? {} : { marker: parts.join(" and ") };
    return {
        ...pin,
        condition: { ...marker, python: python === undefined ? [] : [{ syntax: "poetry", text: python }] },
    };
}
function barePin(source, entry) {
    const { item, path, key, syntax } = entry;
    const name = (0,package_name/* packageName */.oZ)("pypi", key);
    if (item.kind === "string")
        return constraintPin(source, { string: item, path, name, syntax });
    const version = tomlString(item, "version");
    if (version !== undefined) {
        return constraintPin(source, { string: version, path: [...path, "version"], name, syntax });
    }
    return sourcePin(source, { node: item, path, name });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/uv-sources.ts



/**
 * The pins of `[tool.uv.sources]`, where one package may have several sources under different markers.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
function uvSourcePins(source, root) {
    const table = ["tool", "uv", "sources"];
    return tomlEntries(root, ...table).flatMap(([key, node]) => {
        const name = (0,package_name/* packageName */.oZ)("pypi", key);
        const path = [...table, key];
        if (node.kind !== "array")
            return sourcePin(source, { node, path, name }) ?? [];
        return node.items.flatMap((item, index) => sourcePin(source, { node: item, path: [...path, index], name }) ?? []);
    });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/pyproject.ts




/**
 * pyproject.toml: every table of PEP 621, PEP 735 and PEP 518, and those of uv, Poetry, Hatch, PDM, Pixi, Rye and Flit
 * that hold requirements.
 */
const pyprojectEditor = {
    kind: "pyproject",
    matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
    readPins(source) {
        const root = toml_parseToml(source);
        const pins = [
            ...requirementLists.flatMap((path) => pinsAlong(source, { node: root, path })),
            ...uvSourcePins(source, root),
            ...poetryPins(source, root),
        ];
        const python = requiresPython(root);
        const conditioned = pins.map((pin) => pin.condition === undefined
            ? pin
            : { ...pin, condition: { ...pin.condition, python: [...python, ...pin.condition.python] } });
        return conditioned.toSorted((left, right) => left.line - right.line || left.column - right.column);
    },
    parse: readTomlData,
};
/** The interpreters that the project is for. */
function requiresPython(root) {
    const standard = tomlString(root, "project", "requires-python");
    const poetry = tomlString(root, "tool", "poetry", "dependencies", "python");
    return [
        ...(standard === undefined ? [] : [{ syntax: "pep440", text: standard.value }]),
        ...(poetry === undefined ? [] : [{ syntax: "poetry", text: poetry.value }]),
    ];
}
/** Where lists of PEP 508 requirements stand; `*` is any key. */
const requirementLists = [
    ["project", "dependencies"],
    ["project", "optional-dependencies", "*"],
    // A group may also hold `{include-group = "…"}`, which is no string and passes by.
    ["dependency-groups", "*"],
    ["build-system", "requires"],
    ["tool", "uv", "dev-dependencies"],
    ["tool", "uv", "constraint-dependencies"],
    ["tool", "uv", "override-dependencies"],
    ["tool", "uv", "build-constraint-dependencies"],
    ["tool", "uv", "extra-build-dependencies", "*"],
    ["tool", "hatch", "envs", "*", "dependencies"],
    ["tool", "hatch", "envs", "*", "extra-dependencies"],
    ["tool", "hatch", "build", "hooks", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "dependencies"],
    ["tool", "hatch", "build", "targets", "*", "hooks", "*", "dependencies"],
    ["tool", "pdm", "dev-dependencies", "*"],
    ["tool", "rye", "dev-dependencies"],
    ["tool", "flit", "metadata", "requires"],
    ["tool", "flit", "metadata", "requires-extra", "*"],
];
function pinsAlong(source, at) {
    const [key, ...path] = at.path;
    const walked = at.walked ?? [];
    if (key === undefined)
        return listPins(source, at.node, walked);
    if (key === "*") {
        return tomlEntries(at.node).flatMap(([name, node]) => pinsAlong(source, { node, path, walked: [...walked, name] }));
    }
    const node = tomlAt(at.node, key);
    return node === undefined ? [] : pinsAlong(source, { node, path, walked: [...walked, key] });
}
function listPins(source, list, path) {
    return tomlItems(list).flatMap((item, index) => {
        const string = requirementString(item);
        return string === undefined ? [] : (requirementPin(source, { path: [...path, index], string }) ?? []);
    });
}
/** uv's extra build dependencies may be tables. */
function requirementString(item) {
    const inTable = tomlAt(item, "requirement");
    const string = inTable ?? item;
    return string.kind === "string" ? string : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/requirement-lines.ts
/**
 * The logical lines of a requirements file, without empty ones. A backslash at the end joins the next line, unless the
 * line is a comment. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function readRequirementLines(text) {
    const lines = [];
    let start;
    for (const { from, to, content } of physicalLines(text)) {
        start ??= from;
        const isComment = /^\s*#/.test(content);
        if (content.endsWith("\\") && !isComment && to < text.length)
            continue;
        const value = blank(text.slice(start, from + content.length));
        if (value.trim() !== "")
            lines.push({ value, start });
        start = undefined;
    }
    return lines;
}
function* physicalLines(text) {
    let from = 0;
    while (from < text.length) {
        const newline = text.indexOf("\n", from);
        const to = newline < 0 ? text.length : newline + 1;
        yield { from, to, content: text.slice(from, to).replace(/\r?\n$/, "") };
        from = to;
    }
}
function blank(text) {
    const joined = text.replaceAll(/\\\r?\n|\\$/g, (match) => " ".repeat(match.length));
    return joined.replace(/(?:^|\s)#[^]*$/, (match) => " ".repeat(match.length));
}

;// CONCATENATED MODULE: ./packages/manifests/editors/requirements.ts





/**
 * pip's requirements and constraints files, whatever they are called: `requirements-dev.txt`, `constraints.in`,
 * everything in a folder `requirements`.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const requirementsEditor = {
    kind: "requirements",
    matches: (path) => /(?:^|\/)[^/]*(?:requirements?|constraints)[^/]*\.(?:txt|in)$/i.test(path) ||
        /(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in)$/i.test(path),
    readPins: (source) => {
        const lines = readRequirementLines(source.text);
        return lines.flatMap((line, index) => linePin(source, line, index) ?? []);
    },
};
function linePin(source, line, index) {
    const path = [index];
    const options = /\s--[a-z]/.exec(line.value);
    const value = line.value.slice(0, options?.index);
    const string = { value, offsetAt: (offset) => line.start + offset };
    const editable = /^\s*(?:-e\s*|--editable(?:\s+|\s*=\s*))/.exec(line.value)?.[0];
    if (editable === undefined && /^\s*-/.test(line.value))
        return undefined;
    const target = targetOf(value, editable?.length ?? 0);
    const name = target && requirements_nameOf(target.text);
    if (target !== undefined && name !== undefined)
        return urlPin(source, { path, string, name, part: target });
    if (target !== undefined || editable !== undefined)
        return undefined;
    const pin = requirementPin(source, { path, string });
    return pin && withHashes(source, line, pin);
}
/** A URL or path that stands where a requirement could. */
function targetOf(value, from) {
    const [, space = "", text = ""] = /^(\s*)(\S*)/.exec(value.slice(from)) ?? [];
    const isTarget = from > 0 ||
        /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|file:|\.{0,2}[/\\]|\.$)/i.test(text) ||
        /\.(?:whl|tar\.gz|zip)$/.test(text);
    const start = from + space.length;
    return isTarget && text !== "" ? { text, start, end: start + text.length } : undefined;
}
/** Such a line names its package by `#egg=`, by its file, by its repository, or by the folder's name. */
function requirements_nameOf(text) {
    const git = readPipGitUrl(text);
    const egg = git?.egg ?? /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
    if (egg !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", egg);
    if (git !== undefined)
        return git.repository === undefined ? undefined : (0,package_name/* packageName */.oZ)("github", git.repository);
    const file = readArtifactUrl(text)?.name;
    if (file !== undefined)
        return (0,package_name/* packageName */.oZ)("pypi", file);
    const folder = /([A-Za-z0-9][A-Za-z0-9._-]*)[/\\]?(?:\[[^\]]*\])?$/.exec(text.replace(/[?#].*$/, ""))?.[1];
    return folder === undefined ? undefined : (0,package_name/* packageName */.oZ)("pypi", folder);
}
function withHashes(source, line, pin) {
    const found = [...line.value.matchAll(/(\s)--hash[= ]\s*[^\s]+/g)];
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined || pin.value.kind !== "constraint")
        return pin;
    const start = line.start + first.index + 1;
    const end = line.start + last.index + last[0].length;
    const before = /[^\s\\]([\s\\]*)$/.exec(source.text.slice(line.start, start))?.[1] ?? " ";
    const hashes = { ...source.span(start, end), text: source.text.slice(start, end), separator: before };
    return { ...pin, value: { ...pin.value, hashes } };
}

;// CONCATENATED MODULE: ./packages/manifests/editors/server-json.ts




/**
 * server.json of the MCP registry: the packages a server is installed from. `mcpb` downloads name a file by
 * URL and digest and are left to whoever builds them; `nuget` is no ecosystem of ours.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
const serverJsonEditor = {
    kind: "server-json",
    matches: (path) => /(?:^|\/)server\.json$/.test(path),
    readPins: (source) => serverPackages(source).flatMap((entry, index) => packagePins(source, entry, index)),
    parse: (source) => (isServerJson(source) ? plainJson(json_parseJson(source)) : source.text),
};
/** The entries of `packages`; none where the file is somebody else's `server.json`. */
function serverPackages(source) {
    if (!isServerJson(source))
        return [];
    const packages = jsonMember(json_parseJson(source), "packages");
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
    const image = ecosystem === "image" ? parseImageReference(identifier.string.value) : undefined;
    if (ecosystem === "image" && image === undefined)
        return [];
    const name = (0,package_name/* packageName */.oZ)(ecosystem, image?.name ?? identifier.string.value);
    const pinIn = (field, start, value) => ({
        path: source.path,
        ...source.position(field.string.offsetAt(start)),
        place: placeOf(["packages", index, field.name]),
        name,
        value,
    });
    const tag = image?.tag && server_json_partOf(source, identifier.string, image.tag);
    const digest = image?.digest && server_json_partOf(source, identifier.string, image.digest);
    const first = image?.tag ?? image?.digest;
    const bare = version && server_json_partOf(source, version.string, { text: version.string.value, start: 0 });
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
        const value = jsonMember(entry, name);
        if (value?.kind === "string")
            return { name, string: value };
    }
    return undefined;
}
function server_json_partOf(source, string, { text, start }) {
    return { text, span: source.span(string.offsetAt(start), string.offsetAt(start + text.length)) };
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl-template.ts

/** Reads a quoted template from behind its opening quote. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions */
function readHclTemplate(text, start) {
    const template = [];
    const code = [];
    let position = start;
    while (position < text.length) {
        const plain = hcl_template_matchAt(/[^"\\$%\n]+/y, text, position);
        if (plain !== undefined) {
            template.push(tracedFrom(plain, position));
            position += plain.length;
            continue;
        }
        // A string ends with its line at the latest: what is malformed shall not swallow the file.
        if (text[position] === '"' || text[position] === "\n")
            break;
        const two = text.slice(position, position + 2);
        if (two === "${" || two === "%{") {
            const end = hcl_template_closingBrace(text, position + 2);
            code.push({ start: position + 2, end });
            template.push({
                expression: two === "${"
                    ? text
                        .slice(position + 2, end)
                        .replaceAll("~", "")
                        .trim()
                    : "",
            });
            position = end + 1;
            continue;
        }
        const escape = hcl_template_matchAt(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|\$\$(?=\{)|%%(?=\{)/y, text, position);
        template.push(escape === undefined ? tracedFrom(text.charAt(position), position) : untraced(unescaped(escape)));
        position += escape?.length ?? 1;
        if (escape === "$$" || escape === "%%") {
            template.push(tracedFrom("{", position));
            position++;
        }
    }
    return { template, end: Math.min(position + 1, text.length), code };
}
function unescaped(escape) {
    if (escape === "$$" || escape === "%%")
        return escape.charAt(0);
    const digits = /^\\[uU]([0-9a-fA-F]+)$/.exec(escape)?.[1];
    if (digits !== undefined) {
        const point = parseInt(digits, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    }
    return { "\\n": "\n", "\\r": "\r", "\\t": "\t" }[escape] ?? escape.slice(1);
}
/** The brace that ends an expression: braces nest, and strings in it may hold some. */
function hcl_template_closingBrace(text, from) {
    let depth = 0;
    let position = from;
    while (position < text.length) {
        const unit = text[position];
        if (unit === '"') {
            position = readHclTemplate(text, position + 1).end;
            continue;
        }
        if (unit === "}" && depth === 0)
            return position;
        if (unit === "{")
            depth++;
        if (unit === "}")
            depth--;
        position++;
    }
    return text.length;
}
function hcl_template_matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/hcl.ts


/**
 * The strings of a Terraform or Packer file. Not a parser of expressions: it knows comments, strings, heredocs, blocks
 * and attributes, which is all it takes to say where a string stands, and it is total over any text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
function parseHcl(text) {
    const scan = new Scan(text);
    scan.code(0, text.length);
    return { strings: scan.strings, heredocs: scan.heredocs, references: scan.references };
}
class Scan {
    strings = [];
    heredocs = [];
    references = [];
    #text;
    #stack = [];
    /** The words since the last line or separator: a block's labels, or an attribute's name. */
    #words = [];
    #isAttribute = false;
    constructor(text) {
        this.#text = text;
    }
    code(from, to) {
        let position = from;
        while (position < to)
            position = this.#token(position);
    }
    #token(position) {
        hcl_token.lastIndex = position;
        const match = hcl_token.exec(this.#text);
        const groups = match?.groups;
        if (match === null || groups === undefined)
            return position + 1;
        const end = position + match[0].length;
        if (groups["heredoc"] !== undefined)
            return this.#heredoc(end, groups["heredoc"]);
        if (groups["quote"] !== undefined)
            return this.#string(end);
        if (groups["word"] !== undefined)
            this.#word(groups["word"], position, end);
        if (groups["sign"] !== undefined)
            this.#sign(groups["sign"]);
        return end;
    }
    #word(word, start, end) {
        const [, expression] = /^((?:var|local)\.[\w-]+)/.exec(word) ?? [];
        if (expression !== undefined) {
            const path = [...this.#stack.flat(), ...this.#words];
            // Behind a colon or a comma it may be a part of a condition or of a call.
            const isAssigned = /(?<![=!<>])=[ \t]*$/.test(this.#text.slice(Math.max(0, start - 200), start));
            const isWhole = word === expression && isAssigned && this.#isAlone(start, end);
            this.references.push({ expression, path, offset: start, isWhole });
        }
        if (!this.#isAttribute)
            this.#words.push(word);
    }
    /** Whether a value is all that its attribute or its element has. */
    #isAlone(start, end) {
        const after = /^[ \t]*(?:$|[\r\n,}\])]|#|\/[/*])/.test(this.#text.slice(end, end + 200));
        return after && /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start));
    }
    #sign(sign) {
        switch (sign) {
            case "{":
            case "[":
            case "(":
                this.#stack.push(this.#words);
                this.#next();
                break;
            case "}":
            case "]":
            case ")":
                this.#words = [...(this.#stack.pop() ?? [])];
                this.#isAttribute = true;
                break;
            case "=":
            case ":":
                this.#isAttribute = true;
                break;
            default:
                this.#next();
        }
    }
    #next() {
        this.#words = [];
        this.#isAttribute = false;
    }
    #string(start) {
        const { template, end, code } = readHclTemplate(this.#text, start);
        const before = /[=:[,(]\s*$/.test(this.#text.slice(Math.max(0, start - 200), start - 1));
        const isLabel = !this.#isAttribute && !before;
        if (isLabel || /^\s*[=:](?!=)/.test(this.#text.slice(end, end + 100))) {
            this.#words.push(this.#text.slice(start, end - 1));
            return end;
        }
        const path = [...this.#stack.flat(), ...this.#words];
        this.strings.push({ path, isWhole: this.#isAlone(start - 1, end), template, code });
        // Expressions in the string may hold strings of their own, under the same attribute.
        const [words, isAttribute] = [this.#words, this.#isAttribute];
        for (const part of code) {
            this.#isAttribute = true;
            this.code(part.start, part.end);
        }
        [this.#words, this.#isAttribute] = [words, isAttribute];
        return end;
    }
    #heredoc(start, name) {
        const close = new RegExp(`^[ \\t]*${name}[ \\t]*\\r?$`, "m");
        const length = close.exec(this.#text.slice(start))?.index ?? this.#text.length - start;
        const text = tracedFrom(this.#text.slice(start, start + length), start);
        const path = [...this.#stack.flat(), ...this.#words];
        this.heredocs.push({ path, text });
        for (const { index, 1: expression = "" } of text.text.matchAll(inHeredoc)) {
            this.references.push({ expression, path, offset: start + index, isWhole: false });
        }
        return start + length + name.length;
    }
}
const hcl_token = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/|<<-?(?<heredoc>[A-Za-z_][\w-]*)\r?\n|(?<quote>")|(?<word>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|==|=>|[!<>]=|(?<sign>[{}[\]():=,\n])/y;
const inHeredoc = /(?<=[$%]\{[^}\n]*)(?<![\w.])((?:var|local)\.[\w-]+)/g;

;// CONCATENATED MODULE: ./packages/manifests/editors/terraform.ts






/**
 * Terraform and Packer: strings that are image references, git sources with a `?ref=`, and variables that hold
 * nothing but the version of a component (`coreason_runtime_version`).
 */
const terraformEditor = {
    kind: "terraform",
    matches: (path) => /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl"),
    readPins: (source) => {
        const { strings, heredocs } = parseHcl(source.text);
        const defaults = defaultsOf(strings);
        const references = strings.map((string) => referencePin(source, string, defaults));
        const charts = chartsOf(strings);
        const filled = inFileOrder([
            ...references,
            ...heredocs.flatMap((heredoc) => heredocPins(source, heredoc)),
            ...strings.map((string) => chartVersionPin(source, string, charts)),
        ]);
        const taken = new Set(filled.map(startOf));
        // A default that fills an image's tag is that image's pin; the variable's name would only guess at it.
        const components = strings
            .map((string) => componentPin(source, string))
            .filter((pin) => pin !== undefined && !taken.has(startOf(pin)));
        return inFileOrder([...filled, ...components]);
    },
};
/** The defaults of variables and the values of locals in this file, by the expressions that read them. */
function defaultsOf(strings) {
    const defaults = new Map();
    for (const { path, isWhole, template } of strings) {
        const text = terraform_fill(template, new Map());
        const [block, name, last] = path;
        if (!isWhole || name === undefined)
            continue;
        if (block === "variable" && last === "default" && path.length === 3)
            defaults.set(`var.${name}`, text);
        if (block === "locals" && path.length === 2)
            defaults.set(`local.${name}`, text);
    }
    return defaults;
}
function terraform_fill(template, defaults) {
    return joinTraced(template.map((part) => "expression" in part ? (defaults.get(part.expression) ?? untraced(unknownUnit)) : part));
}
function referencePin(source, { path, template }, defaults) {
    return referencePinOf(source, path, terraform_fill(template, defaults));
}
/** The pin of a string that is an image reference, or the source of a module, with its variables filled in. */
function referencePinOf(source, path, text) {
    const git = readGithubUrl(text.text);
    if (git !== undefined && path.at(-1) === "source")
        return modulePin(source, path, text);
    const reference = text.text.startsWith("docker://") ? sliceTraced(text, "docker://".length) : text;
    const image = parseImageReference(reference.text);
    return image !== undefined && isQualified(image.name) ? imagePin(source, path, reference) : undefined;
}
function modulePin(source, path, text) {
    const { repository = "", ref } = readGithubUrl(text.text) ?? {};
    if (ref !== undefined) {
        return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
    }
    const at = locate(source, text);
    const name = (0,package_name/* packageName */.oZ)("github", repository);
    // Elsewhere a source is a provider's address, which follows a version of its own.
    if (at === undefined || !["module", "terraform"].includes(path[0] ?? ""))
        return undefined;
    return pinOf(source, { path, at, name }, { kind: "unpinned", source: "git", text: at.text, span: at.span });
}
/**
 * Scripts and cloud-init in heredocs: only images under a registry's own host, in lines that are no comments, because
 * the language of the text is not known.
 */
function heredocPins(source, { path, text }) {
    return [...text.text.matchAll(/^[ \t]*(?![ \t#]|\/\/).*$/gm)].flatMap((line) => [...line[0].matchAll(/(?<![^\s"'`=(,])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s"'`),;]+(?![^\s"'`),;])/g)].map((word) => {
        const start = line.index + word.index;
        return imagePin(source, path, sliceTraced(text, start, start + word[0].length));
    }));
}
/** The charts of `helm_release` and its kin, by the block or object they stand in, each with the repository beside it. */
function chartsOf(strings) {
    const named = (key) => strings.filter(({ path, isWhole }) => isWhole && path.at(-1) === key);
    const textOf = ({ template }) => terraform_fill(template, new Map()).text;
    const repositories = new Map(named("repository").map((one) => [terraform_parentOf(one.path), textOf(one)]));
    return new Map(named("chart").map((one) => {
        const chart = textOf(one);
        const beside = repositories.get(terraform_parentOf(one.path));
        const folder = chart.slice(0, Math.max(chart.lastIndexOf("/"), 0));
        return [terraform_parentOf(one.path), { chart, repository: beside ?? folder }];
    }));
}
const terraform_parentOf = (path) => path.slice(0, -1).join("\n");
function chartVersionPin(source, { path, isWhole, template }, charts) {
    const { chart, repository } = charts.get(terraform_parentOf(path)) ?? {};
    if (!isWhole || chart === undefined || !/^(?:chart_)?version$/.test(path.at(-1) ?? ""))
        return undefined;
    // A chart in a folder has the version of the folder.
    if (/^[./]|\uFFFC/.test(chart))
        return undefined;
    const constraint = terraform_fill(template, new Map());
    return chartPin(source, path, { chart: chart.slice(chart.lastIndexOf("/") + 1), repository, constraint });
}
function componentPin(source, { path, isWhole, template }) {
    const key = path.length === 3 && path[0] === "variable" && path[2] === "default" ? path[1] : path.at(-1);
    const name = /^(?<name>\w+?)_(?:image_)?(?:version|tag)$/.exec(key ?? "")?.groups?.["name"];
    const at = isWhole ? locate(source, terraform_fill(template, new Map())) : undefined;
    // `chart_version` speaks of whatever chart stands beside it, not of a component named so.
    if (name === undefined || name === "chart" || at === undefined || !fullVersion.test(at.text))
        return undefined;
    return pinOf(source, { path, at, name: (0,package_name/* packageName */.oZ)("component", name) }, { kind: "version", text: at.text, span: at.span });
}
/** Fewer numbers are a provider's or an engine's line, `15.4`, which no release of ours moves. */
const fullVersion = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;

;// CONCATENATED MODULE: ./packages/manifests/editors/terraform-json.ts



/**
 * Terraform and Packer in their JSON form: strings that are image references, at any depth.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
const terraformJsonEditor = {
    kind: "terraform-json",
    matches: (path) => /\.(?:tf|tfvars|pkr|pkrvars|tofu)\.json$/.test(path),
    readPins: (source) => inFileOrder(terraform_json_pinsIn(source, json_parseJson(source), [])),
    parse: (source) => plainJson(json_parseJson(source)),
};
function terraform_json_pinsIn(source, value, path) {
    switch (value.kind) {
        case "object":
            return value.members.flatMap((member) => terraform_json_pinsIn(source, member.value, [...path, member.name]));
        case "array":
            return value.items.flatMap((item, index) => terraform_json_pinsIn(source, item, [...path, index]));
        case "string":
            return [terraform_json_referencePin(source, value, path)];
        case "other":
            return [];
    }
}
function terraform_json_referencePin(source, string, path) {
    const { value } = string;
    const scheme = value.startsWith("docker://") ? "docker://".length : 0;
    const text = {
        text: value.slice(scheme),
        offsets: Array.from({ length: value.length - scheme }, (_, index) => string.offsetAt(scheme + index)),
    };
    const image = parseImageReference(text.text);
    return image !== undefined && isQualified(image.name) ? imagePin(source, path, text) : undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/editors/values.ts





/** Helm values: `values.yaml`, and its kin for environments in the names people give them. */
const valuesEditor = {
    kind: "values",
    matches: (path) => values_pattern.test(path) && !/(?:^|\/)templates\//.test(path),
    readPins: (source) => {
        // Most values files of a large repository hold no image at all, and reading YAML is slow.
        if (!/image|repository/i.test(source.text) && !hasEscapes(source.text))
            return [];
        return inFileOrder(parseYaml(source).flatMap((root, index, roots) => imageFieldPins(source, root, { path: documentPath(index, roots) })));
    },
    parse: readYamlData,
};
const values_pattern = /(?:^|\/)(?:values(?:[._-][^/]*)?|[^/]+[._-]values|values\/(?:[^/]+\/)*[^/]+)\.ya?ml$/i;

;// CONCATENATED MODULE: ./packages/manifests/editors/workflow.ts





/**
 * Workflows and composite actions: `uses:` of actions and reusable workflows, the `repository` and `ref` of
 * `actions/checkout`, and the images of jobs, services and Docker actions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const workflowEditor = {
    kind: "workflow",
    matches: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/.test(path),
    readPins: (source) => {
        if (!/\b(?:uses|image|container)\b/.test(source.text) && !hasEscapes(source.text))
            return [];
        return inFileOrder(parseYaml(source).flatMap((root, index, roots) => {
            const path = documentPath(index, roots);
            return [
                ...yamlEntries(root, "jobs").flatMap((job) => jobPins(source, job.value, [...path, "jobs", job.key])),
                ...stepsPins(source, yamlAt(root, "runs"), [...path, "runs"]),
                usesPin(source, yamlAt(root, "runs", "image"), [...path, "runs", "image"]),
            ];
        }));
    },
    parse: readYamlData,
};
function jobPins(source, job, path) {
    return [
        usesPin(source, yamlAt(job, "uses"), [...path, "uses"]),
        ...containerPins(source, yamlAt(job, "container"), [...path, "container"]),
        ...yamlEntries(job, "services").flatMap((service) => containerPins(source, service.value, [...path, "services", service.key])),
        ...stepsPins(source, job, path),
    ];
}
/** `container: name:tag` and `container: {image: name:tag}` are the same. */
function containerPins(source, node, path) {
    return [stringPin(source, node, path), stringPin(source, yamlAt(node, "image"), [...path, "image"])];
}
function stringPin(source, node, path) {
    const text = yamlTraced(node);
    return text && imagePin(source, path, text);
}
function stepsPins(source, owner, path, key = "steps") {
    return yamlItems(owner, key).flatMap((step, index) => {
        const at = [...path, key, index];
        return [
            usesPin(source, yamlAt(step, "uses"), [...at, "uses"]),
            checkoutPin(source, step, [...at, "with", "ref"]),
            ...stepsPins(source, step, at, "parallel"),
        ];
    });
}
/** `owner/repository[/path]@ref`, or `docker://image:tag`; a path in this repository is no pin. */
function usesPin(source, node, path) {
    const text = yamlTraced(node);
    if (text === undefined)
        return undefined;
    const scheme = "docker://";
    if (text.text.startsWith(scheme))
        return imagePin(source, path, sliceTraced(text, scheme.length));
    const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(?=[^\s@]+$)/.exec(text.text);
    const repository = match?.[1];
    if (match === null || repository === undefined || repository.startsWith("."))
        return undefined;
    return gitRefPin(source, path, { repository, ref: sliceTraced(text, match[0].length) });
}
function checkoutPin(source, step, path) {
    const uses = yamlTraced(yamlAt(step, "uses"))?.text ?? "";
    if (!/^actions\/checkout@/i.test(uses))
        return undefined;
    const repository = yamlTraced(yamlAt(step, "with", "repository"))?.text;
    const ref = yamlTraced(yamlAt(step, "with", "ref"));
    if (repository === undefined || ref === undefined || ref.text === "")
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref.text.includes("${{"))
        return undefined;
    const prefix = /^refs\/(?:tags|heads)\//.exec(ref.text)?.[0] ?? "";
    return gitRefPin(source, path, { repository, ref: sliceTraced(ref, prefix.length) });
}

;// CONCATENATED MODULE: ./packages/manifests/editors/index.ts
















/** Every editor, the most particular file names first: the first that matches a path reads it. */
const editors = [
    pyprojectEditor,
    requirementsEditor,
    preCommitEditor,
    packageJsonEditor,
    pnpmWorkspaceEditor,
    cargoTomlEditor,
    serverJsonEditor,
    workflowEditor,
    composeEditor,
    dockerfileEditor,
    chartEditor,
    kustomizationEditor,
    valuesEditor,
    terraformEditor,
    terraformJsonEditor,
    // Any other YAML: it tells by the content, so it comes last.
    kubernetesEditor,
];
/** The editor for a path (relative, forward slashes), by its name alone. */
function editorFor(path) {
    return editors.find((editor) => editor.matches(path));
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/artifact-url.ts




/**
 * Rewrites the URL or path of one built artifact: the version in its file name, and every folder that is that
 * version or its tag. Refused where part of the URL follows from the file's content.
 */
function rewriteArtifactUrl(text, options) {
    const { release, ecosystem, allowDowngrade = false, hashes } = options;
    const artifact = readArtifactUrl(text);
    if (artifact === undefined)
        return { kind: "refused", problem: noVersion(text) };
    const wanted = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(release.version) : (0,version_spelling/* formatSemver */.a)(release.version);
    const order = compareSpelled(ecosystem, artifact.version, wanted) ?? compareSpelled("pypi", artifact.version, wanted);
    if (order === undefined)
        return { kind: "refused", problem: noVersion(text) };
    if (order === 0)
        return { kind: "rewritten", text };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found: artifact.version };
    // The simple index stores files under a digest of their content.
    if (/\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\//.test(text))
        return { kind: "refused", problem: hashedPath(text) };
    const hash = /#(?:.*&)?(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/.exec(text);
    const known = hashes?.length === 1 ? hashes[0] : undefined;
    if (hash !== null && known === undefined)
        return { kind: "refused", problem: unknownHash(text) };
    const { start, end } = artifact.versionSpan;
    const folders = text
        .slice(0, artifact.nameStart)
        .split("/")
        .map((folder) => moveFolder(folder, artifact.version, release))
        .join("/");
    const inName = artifact.isTag ? tagOf(text.slice(start, end), release) : wanted;
    const tail = text
        .slice(end)
        .replace(/(?:sha256|sha384|sha512|sha1|md5)=[0-9a-fA-F]+/, `sha256=${known ?? ""}`);
    return { kind: "rewritten", text: folders + text.slice(artifact.nameStart, start) + inName + tail };
}
function moveFolder(folder, version, release) {
    const tag = readTagText(folder);
    const isThis = tag !== undefined && (tag.version === version || compareSpelled("pypi", tag.version, version) === 0);
    return isThis && tag.numbers.length >= 2 ? tagLike(tag, release) : folder;
}
function tagOf(standing, release) {
    const tag = readTagText(standing);
    return tag === undefined ? release.tag : tagLike(tag, release);
}
const noVersion = (text) => ({
    code: "artifact-version",
    expected: "a file name that carries a version",
    found: text,
    fix: "Pin the package by version instead of by file.",
});
const hashedPath = (text) => ({
    code: "artifact-hash-path",
    expected: "a URL that follows from the version",
    found: text,
    fix: "Replace the URL by the one the index lists for the new version, or pin the package by version.",
});
const unknownHash = (text) => ({
    code: "hash-unknown",
    expected: "the digest of the new file, to pin it",
    found: text,
    fix: "Replace the URL and its digest by hand, or pin the package by version.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/git-tag.ts

/**
 * Rewrites a git tag. Its prefix stays (`coreason-manifest-v1.2.3`). A floating tag (`v1`) stays floating under
 * `keep`; the other policies name the release's own tag, because only that one never moves.
 */
function rewriteGitTag(text, { release, policy, allowDowngrade = false }) {
    const { version } = release;
    const standing = readTagText(text);
    if (standing === undefined) {
        return text === release.tag ? { kind: "rewritten", text } : { kind: "finding", problem: movingTag(text) };
    }
    if (isTagSame(standing, version))
        return { kind: "rewritten", text };
    if (isTagNewer(standing, version) && !allowDowngrade)
        return { kind: "newer", found: text };
    if (policy === "keep" && isFloating(standing.numbers, standing.version)) {
        if (compareNumbers(standing.numbers, version) === 0)
            return { kind: "kept", reason: `${text} is a moving tag` };
        const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
        return { kind: "rewritten", text: standing.prefix + numbers.join(".") };
    }
    return { kind: "rewritten", text: tagLike(standing, release) };
}
const movingTag = (text) => ({
    code: "source-unpinned",
    expected: "a tag that names a version",
    found: `the tag "${text}"`,
    fix: "Pin the release's own tag here.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/commit.ts

/** Rewrites a pin by commit; refused while the release's commit is not known. */
function rewriteCommit(value, options) {
    const { release } = options;
    const { comment } = value;
    // A comment beside a commit states the version in full, whatever the policy says of floating tags.
    const stated = comment && rewriteGitTag(comment.text, { ...options, policy: "exact" });
    if (stated?.kind === "newer")
        return stated;
    if (release.commit === undefined) {
        // The comment says which release this commit is, so nothing has to move.
        if (stated?.kind === "rewritten" && stated.text === comment?.text)
            return { kind: "rewritten", replacements: [] };
        return { kind: "refused", problem: unknownCommit(value.text, release.tag) };
    }
    const replacements = [];
    // A short form of the right commit stays: it is as immutable as the long one.
    if (!release.commit.toLowerCase().startsWith(value.text.toLowerCase())) {
        replacements.push({ span: value.span, text: release.commit });
    }
    if (comment !== undefined && stated?.kind === "rewritten" && stated.text !== comment.text) {
        replacements.push({ span: comment.span, text: stated.text });
    }
    return { kind: "rewritten", replacements };
}
const unknownCommit = (found, tag) => ({
    code: "commit-unknown",
    expected: `the commit that ${tag} names, to pin it`,
    found: `a pin by commit ${found}, and no known commit for ${tag}`,
    fix: `Make the tag ${tag} known here: fetch the tags of its repository, then run this again.`,
});

// EXTERNAL MODULE: ./packages/release-model/escape-text.ts
var escape_text = __webpack_require__(5005);
// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var classes_range = __webpack_require__(6782);
var range_default = /*#__PURE__*/__webpack_require__.n(classes_range);
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

;// CONCATENATED MODULE: ./packages/manifests/rewrite/constraint-problem.ts
/** The text is not of its syntax's grammar, or is filled in by a template. */
function cannotRead(text) {
    const [escape] = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|.)/.exec(text) ?? [];
    if (escape !== undefined) {
        return {
            code: "constraint-syntax",
            expected: "a version constraint without escapes",
            found: `the escape ${escape} in "${text}"`,
            fix: "Write the character itself in place of the escape.",
        };
    }
    return {
        code: "constraint-syntax",
        expected: "a version constraint",
        found: JSON.stringify(text),
        fix: "Write the constraint in the form its tool documents.",
    };
}
/** One clause of the constraint excludes the release. */
function excludes(clause, text, version) {
    return {
        code: "constraint-excludes",
        expected: `a constraint that admits ${version}`,
        found: clause === text ? `"${text}"` : `"${clause}" in "${text}"`,
        fix: "Change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
    };
}
/** An upper bound of the constraint excludes the release, and may be raised where its author agrees. */
function boundExcludes(clause, text, version) {
    return {
        ...excludes(clause, text, version),
        fix: "Allow this bound to be raised (--widen, or widen: true in the release graph), change it by hand, or choose the pin policy exact or compatible, which replace the whole constraint.",
    };
}
/** The constraint excludes this very version, and no policy overrules that. */
function exclusion(clause, text, version) {
    return {
        ...excludes(clause, text, version),
        fix: "Remove this exclusion by hand if it no longer holds, or release another version.",
    };
}
/** The range would hold the release, but tools install a pre-release only where a constraint names one. */
function needsPrerelease(text, version) {
    return {
        code: "constraint-prerelease",
        expected: `a constraint that names a pre-release, so that ${version} can be installed`,
        found: `"${text}"`,
        fix: "Choose the pin policy exact for pre-releases, or release a stable version.",
    };
}
/** `==2.1.0+cu118` names one build; the release has no such label. */
function wouldDropLocal(text) {
    return {
        code: "constraint-local",
        expected: "a version without a local label",
        found: `"${text}"`,
        fix: "Change this pin by hand: the label names a build of its own.",
    };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-range.ts
/** The alternatives of a range, each a list of comparators that all have to hold; nothing when the text is no range. */
function parseSemverRange(text, form) {
    const pieces = form.alternatives ? splitAt(text, "||") : [{ text, start: 0 }];
    const sets = pieces.map((piece) => parseSet(piece, form));
    return sets.every((set) => set !== undefined) ? sets : undefined;
}
/** Whether a comparator's version has an `x`, `X` or `*` in it. */
function hasWildcard(comparator) {
    return comparator.parts.some((part) => !isNumber(part));
}
/** The version a comparator names, missing components and wildcards as zero: `1.2.x` → `1.2.0`. */
function namedVersion(comparator) {
    const core = [0, 1, 2].map((index) => {
        const part = comparator.parts[index] ?? "";
        return isNumber(part) ? part : "0";
    });
    return comparator.prerelease === undefined ? core.join(".") : `${core.join(".")}-${comparator.prerelease}`;
}
/** Whether all three components are numbers. */
function isFull(comparator) {
    return comparator.parts.length === 3 && !hasWildcard(comparator);
}
/** Whether it is `*`, which every version satisfies. */
function namesNothing(comparator) {
    return !comparator.parts.some(isNumber);
}
/** Whether it bounds the range from above. */
function isUpper(comparator) {
    return comparator.isHyphenEnd || comparator.operator.startsWith("<");
}
/** Whether a component is a number rather than a wildcard. */
function isNumber(part) {
    return /^\d+$/.test(part);
}
const version = /[v=]?\s*(?<parts>(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2})(?:-(?<prerelease>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?/
    .source;
const operator = String.raw `(?<operator>\^|~>|~|>=|<=|>|<|=)?\s*`;
const semver_range_comparatorPattern = new RegExp(`${operator}${version}`, "dy");
const hyphenPattern = /^\s*(\S+)\s+-\s+(\S+)\s*$/d;
function parseSet(piece, form) {
    const hyphen = form.alternatives ? hyphenPattern.exec(piece.text) : null;
    if (hyphen !== null)
        return hyphenEnds(piece, hyphen);
    switch (form.separator) {
        case "comma":
            return commaList(piece);
        case "space":
            return spaceList(piece);
        case "either":
            // Of the same length, so that every offset stays true.
            return spaceList({ ...piece, text: piece.text.replaceAll(",", " ") });
    }
}
function hyphenEnds(piece, match) {
    const [from, to] = [match.indices?.[1], match.indices?.[2]].map((range) => {
        const [start, end] = range ?? [0, 0];
        return wholeComparator({ text: piece.text.slice(start, end), start: piece.start + start });
    });
    if (from?.operator !== "" || to?.operator !== "")
        return undefined;
    return [from, { ...to, isHyphenEnd: true }];
}
function commaList(piece) {
    if (piece.text.trim() === "")
        return undefined;
    const found = splitAt(piece.text, ",").map(wholeComparator);
    return found.every((comparator) => comparator !== undefined) ? found : undefined;
}
function spaceList(piece) {
    const found = [];
    let position = skipSpace(piece.text, 0);
    while (position < piece.text.length) {
        const read = readComparator(piece, position);
        if (read === undefined || !/^(?:\s|$)/.test(piece.text.slice(read.end - piece.start)))
            return undefined;
        found.push(read);
        position = skipSpace(piece.text, read.end - piece.start);
    }
    return found;
}
function wholeComparator(piece) {
    const read = readComparator(piece, skipSpace(piece.text, 0));
    if (read === undefined)
        return undefined;
    return piece.text.slice(read.end - piece.start).trim() === "" ? read : undefined;
}
function readComparator(piece, position) {
    semver_range_comparatorPattern.lastIndex = position;
    const match = semver_range_comparatorPattern.exec(piece.text);
    const start = match?.indices?.groups?.["parts"]?.[0];
    if (match === null || start === undefined)
        return undefined;
    const parts = (match.groups?.["parts"] ?? "").split(".");
    return {
        operator: knownOperator(match.groups?.["operator"] ?? ""),
        parts,
        prerelease: match.groups?.["prerelease"],
        from: piece.start + match.index,
        start: piece.start + start,
        end: piece.start + match.index + match[0].length,
        isHyphenEnd: false,
    };
}
function knownOperator(text) {
    const known = ["=", "^", "~", "~>", ">=", ">", "<=", "<"];
    return known.find((candidate) => candidate === text) ?? "";
}
function skipSpace(text, position) {
    return position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
}
function splitAt(text, separator) {
    let start = 0;
    return text.split(separator).map((part) => {
        const piece = { text: part, start };
        start += part.length + separator.length;
        return piece;
    });
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-respell.ts


/**
 * The version in the precision that stands: `1.2` → `1.3`, `1.2.x` → `1.3.x`. A pre-release takes all
 * components; undefined where a wildcard stands, which can name none.
 */
function respell(comparator, version) {
    if (version.prerelease !== undefined)
        return hasWildcard(comparator) ? undefined : (0,version_spelling/* formatSemver */.a)(version);
    if (isFull(comparator))
        return (0,version_spelling/* formatSemver */.a)(version);
    const numbers = [version.major, version.minor, version.patch];
    return comparator.parts.map((part, index) => (isNumber(part) ? String(numbers[index]) : part)).join(".");
}
/** The same, but with all components where fewer would name a lower version: `1.2` → `1.3.4`. */
function respellLossless(comparator, version) {
    const rest = [version.major, version.minor, version.patch].slice(comparator.parts.length);
    if (hasWildcard(comparator) || rest.every((number) => number === 0))
        return respell(comparator, version);
    return (0,version_spelling/* formatSemver */.a)(version);
}
/** The lowest upper bound of the same form that lets the version in: `<2.0.0` → `<3.0.0`, `<1.5` → `<1.7`. */
function widenUpper(comparator, version) {
    if (comparator.operator !== "<")
        return respell(comparator, version);
    const last = comparator.parts.findLastIndex((part) => isNumber(part) && Number(part) > 0);
    const raised = Math.max(last, 0);
    const numbers = [version.major, version.minor, version.patch].map((number, index) => {
        if (index === raised)
            return number + 1;
        return index < raised ? number : 0;
    });
    const core = comparator.parts
        .map((part, index) => (isNumber(part) ? String(numbers[index]) : part))
        .join(".");
    // `<2.0.0-0` keeps the pre-releases of 2.0.0 out, and so shall its successor.
    return comparator.prerelease === "0" ? `${core}-0` : core;
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-minimum.ts



/**
 * One alternative of a range with its lower bound at the version and its upper bounds as they stand, those in `barring`
 * raised. Undefined where a version cannot be spelled in the place of a bound.
 */
function spellMinimum(range, comparators, barring) {
    const { text, options } = range;
    const lowers = comparators.filter((comparator) => !isUpper(comparator));
    const standing = lowers.find(({ operator }) => operator === ">=") ?? lowers[0];
    const parts = comparators.flatMap((comparator) => {
        if (comparator === standing)
            return [spellLower(range, comparator, comparators)];
        if (!isUpper(comparator))
            return [];
        const operator = text.slice(comparator.from, comparator.start);
        const version = barring.includes(comparator)
            ? widenUpper(comparator, options.version)
            : text.slice(comparator.start, comparator.end);
        return [version === undefined ? undefined : operator + version];
    });
    if (standing === undefined)
        parts.unshift(`>=${(0,version_spelling/* formatSemver */.a)(options.version)}`);
    return parts.every((part) => part !== undefined) ? parts.join(separatorOf(range, comparators)) : undefined;
}
function spellLower({ text, options, dialect }, standing, comparators) {
    const { version } = options;
    // `1.2 - 3` says at least 1.2 without an operator.
    if (comparators.some(({ isHyphenEnd }) => isHyphenEnd))
        return (0,version_spelling/* formatSemver */.a)(version);
    if (standing.operator !== ">=")
        return `>=${(0,version_spelling/* formatSemver */.a)(version)}`;
    const spelled = respellLossless(standing, version);
    // `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
    const opens = dialect.syntax === "helm" && standing.prerelease === "0" && version.prerelease === undefined;
    return spelled && `${text.slice(standing.from, standing.start)}${spelled}${opens ? "-0" : ""}`;
}
function separatorOf({ text, dialect }, comparators) {
    const [first, second] = comparators;
    if (first !== undefined && second !== undefined)
        return text.slice(first.end, second.from);
    return dialect.form.separator === "space" ? " " : ", ";
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/semver-rewrite.ts






/**
 * Rewrites a SemVer range by its policy. `keep` moves a single comparator in the precision it has, and leaves
 * a range that admits the version. `minimum` states the lower bound and leaves upper bounds that admit the version.
 * `exact` and `compatible` state what the whole constraint shall be, so they replace it, upper bounds and alternatives
 * included.
 */
function rewriteSemver(text, options, dialect) {
    const sets = parseSemverRange(text, dialect.form);
    if (sets === undefined || admitsText({ text, options, dialect }) === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    const range = { text, sets, options, dialect };
    if (sets.flat().every(namesNothing))
        return rewriteAny(range);
    const newer = newerBound(range);
    if (newer !== undefined && options.allowDowngrade !== true)
        return { kind: "newer", found: text.slice(newer.start, newer.end) };
    return options.policy === "keep" ? keepOperators(range) : replaceWhole(range, options.policy);
}
function rewriteAny(range) {
    const { policy } = range.options;
    if (policy === "keep")
        return { kind: "kept", reason: "it names no version" };
    return { kind: "rewritten", text: spell(range, policy) };
}
function keepOperators(range) {
    const { text, sets, options } = range;
    const only = onlyComparator(range);
    if (only !== undefined && !isBound(only)) {
        const respelled = only.operator === ">=" ? respellLossless : respell;
        return finished(range, replaceAll(text, [only], (standing) => respelled(standing, options.version)));
    }
    if (admitsText(range) === true)
        return keptBecauseAdmitted(range);
    if (sets.length > 1)
        return excluded(range, text);
    const uppers = sets.flat().filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
    const [first] = uppers;
    if (first !== undefined && options.widen !== true)
        return excluded(range, first);
    const lowers = sets
        .flat()
        .filter((comparator) => !isUpper(comparator) && isAbove(comparator, options.version));
    return finished(range, replaceAll(text, [...uppers, ...lowers], (standing) => (isUpper(standing) ? widenUpper : respell)(standing, options.version)));
}
function replaceWhole(range, policy) {
    const { text, options, dialect } = range;
    if (policy === "minimum" && range.sets.flat().some(isUpper))
        return raiseMinimum(range);
    const only = onlyComparator(range);
    if (only === undefined || hasWildcard(only) || !dialect.operators[policy].includes(only.operator))
        return { kind: "rewritten", text: spell(range, policy) };
    if (policy === "exact" && !isFull(only))
        return { kind: "rewritten", text: spell(range, policy) };
    return finished(range, replaceAll(text, [only], (standing) => respellLossless(standing, options.version)));
}
/** Of alternatives the one that admits the version is the line to stay on, with its upper bounds. */
function raiseMinimum(range) {
    const { options } = range;
    const set = range.sets.findLast((one) => !one.some((comparator) => isBarred(range, comparator)));
    const comparators = set ?? range.sets.at(-1) ?? [];
    const barring = comparators.filter((comparator) => isUpper(comparator) && isExcluding(range, comparator));
    const [first] = barring;
    if (first !== undefined && options.widen !== true)
        return excluded(range, first);
    return finished(range, spellMinimum(range, comparators, barring));
}
function isBarred(range, comparator) {
    return isUpper(comparator) ? isExcluding(range, comparator) : isAbove(comparator, range.options.version);
}
/** Nothing is written that the tool would not accept for the version. */
function finished(range, text) {
    const wanted = (0,version_spelling/* formatSemver */.a)(range.options.version);
    if (text === undefined)
        return { kind: "refused", problem: needsPrerelease(range.text, wanted) };
    if (admitsText({ ...range, text }) !== true)
        return excluded(range, range.text);
    return text === range.text ? keptBecauseAdmitted(range) : { kind: "rewritten", text };
}
/** A pin that says exactly this version is current, which `rewritten` to the same text means. */
function keptBecauseAdmitted(range) {
    const wanted = (0,version_spelling/* formatSemver */.a)(range.options.version);
    const only = onlyComparator(range);
    if (only !== undefined && isFull(only) && namedVersion(only) === wanted)
        return { kind: "rewritten", text: range.text };
    return { kind: "kept", reason: `it admits ${wanted}` };
}
function excluded(range, clause) {
    const { version } = range.options;
    const wanted = (0,version_spelling/* formatSemver */.a)(version);
    const isOrderFine = version.prerelease !== undefined && admitsText(range, true) === true;
    return {
        kind: "refused",
        problem: isOrderFine ? needsPrerelease(range.text, wanted) : problemOf(range.text, clause, wanted),
    };
}
function problemOf(text, clause, wanted) {
    if (typeof clause === "string")
        return excludes(clause, text, wanted);
    return boundExcludes(written(text, clause), text, wanted);
}
/**
 * The lower bound that lies above the version, so that moving the pin would be a downgrade: with `keep` only
 * where every alternative has one, since each of them is a line of its own that may be followed.
 */
function newerBound(range) {
    const { version, policy } = range.options;
    const above = range.sets.map((set) => set.find((comparator) => !isUpper(comparator) && !namesNothing(comparator) && isAbove(comparator, version)));
    if (policy === "keep" && !above.every((comparator) => comparator !== undefined))
        return undefined;
    return above.find((comparator) => comparator !== undefined);
}
function replaceAll(text, comparators, respelled) {
    let result = text;
    for (const comparator of comparators.toSorted((left, right) => right.start - left.start)) {
        const version = respelled(comparator);
        if (version === undefined)
            return undefined;
        result = result.slice(0, comparator.start) + version + result.slice(comparator.end);
    }
    return result;
}
function spell({ dialect, options }, policy) {
    return `${dialect.operators[policy][0]}${(0,version_spelling/* formatSemver */.a)(options.version)}`;
}
/** Undefined when the text is no constraint of the dialect. */
function admitsText(range, prereleases = false) {
    const { text, dialect, options } = range;
    try {
        return admits({ syntax: dialect.syntax, text }, options.version, prereleases ? { prereleases } : {});
    }
    catch {
        return undefined;
    }
}
function onlyComparator({ sets }) {
    return sets.length === 1 && sets[0]?.length === 1 ? sets[0][0] : undefined;
}
function isExcluding(range, upper) {
    const operator = upper.isHyphenEnd ? "<=" : upper.operator;
    return admitsText({ ...range, text: operator + range.text.slice(upper.start, upper.end) }, true) === false;
}
function isAbove(comparator, version) {
    const order = compareSpelled("npm", namedVersion(comparator), (0,version_spelling/* formatSemver */.a)(version)) ?? 0;
    return comparator.operator === ">" ? order >= 0 : order > 0;
}
const written = (text, { operator, start, end }) => operator + text.slice(start, end);
const isBound = (comparator) => isUpper(comparator) || comparator.operator === ">";

;// CONCATENATED MODULE: ./packages/manifests/rewrite/cargo.ts

/**
 * Rewrites a requirement of a Cargo.toml, where a bare version is a caret and `=` is exact.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
const rewriteConstraint = (text, options) => {
    return rewriteSemver(text, options, cargo);
};
const cargo = {
    syntax: "cargo",
    form: { separator: "comma", alternatives: false },
    operators: { exact: ["="], compatible: ["", "^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/hashes.ts
/** The `--hash` options for other files, one behind the other as the standing ones are. */
function rewriteHashes(standing, digests) {
    const [, between] = /--hash[= ]\s*[^\s\\]+([\s\\]+)--hash/.exec(standing.text) ?? [];
    const options = [...new Set(digests)].toSorted().map((digest) => `--hash=sha256:${digest}`);
    return { span: standing, text: options.join(between ?? standing.separator) };
}
/** Whether every standing hash is one of `digests`: then they are of this release's files. */
function areHashesOf(standing, digests) {
    const found = [...standing.text.matchAll(/--hash[= ]sha256:([0-9a-fA-F]+)/g)].map(([, digest]) => digest ?? "");
    return found.length > 0 && found.every((digest) => digests.includes(digest.toLowerCase()));
}
/** A hash of the old file beside the new version would fail every installation. */
function unknownHashes(version) {
    return {
        code: "hash-unknown",
        expected: `the hashes of the files of ${version}, to pin them`,
        found: "a requirement with hashes, and none known for the new version",
        fix: "Regenerate the file with the tool that made it (uv pip compile --generate-hashes, pip-compile --generate-hashes).",
    };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/helm.ts

/**
 * Rewrites the version of a chart dependency or a `targetRevision`, which Helm and Argo CD read with Masterminds/semver,
 * where comparators are parted by commas or spaces and a bare version is exact.
 * https://github.com/Masterminds/semver#checking-version-constraints
 */
const helm_rewriteConstraint = (text, options) => {
    const rewrite = rewriteSemver(text, options, helm);
    if (rewrite.kind !== "rewritten" || options.version.prerelease !== undefined)
        return rewrite;
    if (!opensPrereleases.test(text) || options.policy === "exact")
        return rewrite;
    return { kind: "rewritten", text: withPrereleases(rewrite.text) };
};
// `>=1.2.0-0` is how a chart says that pre-releases will do: that stays said.
const opensPrereleases = /^[^,|]*\d-0\s*$/;
const withPrereleases = (text) => text.replace(/(\d+\.\d+\.\d+)(\s*)$/, "$1-0$2");
const helm = {
    syntax: "helm",
    form: { separator: "either", alternatives: true },
    operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/npm.ts

/**
 * Rewrites a range of a package.json. A dist-tag (`latest`, `next`) follows the registry on purpose and is kept
 * under every policy. https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
const npm_rewriteConstraint = (text, options) => {
    if (distTag.test(text.trim()))
        return { kind: "kept", reason: `it follows the dist-tag ${text.trim()}` };
    return rewriteSemver(text, options, npm);
};
// npm refuses a dist-tag that can be read as a range, so `v1` and `x` are none.
const distTag = /^(?!(?:v\d|[xX]$))[A-Za-z][A-Za-z0-9._-]*$/;
const npm = {
    syntax: "npm",
    form: { separator: "space", alternatives: true },
    operators: { exact: ["", "="], compatible: ["^"], minimum: [">="] },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause.ts

const pep440Grammar = {
    clause: /(===|==|~=|!=|<=|>=|<|>)(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
    separator: /\s*(?:,\s*)*/y,
};
/** https://python-poetry.org/docs/dependency-specification/#version-constraints */
const poetryGrammar = {
    clause: /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?(\s*)((?:[vV]?\d+!)?[^\s,;()<>=~!|^]+)/y,
    separator: /\s*(?:,\s*)*/y,
};
/** The clauses of a constraint, in order; undefined when the text is not of the grammar. Outer parentheses are passed over. */
function readClauses(text, grammar) {
    const outer = /^(\s*\(?\s*)([^]*?)(\s*,?\s*\)?\s*)$/.exec(text);
    const open = outer?.[1] ?? "";
    const end = text.length - (outer?.[3] ?? "").length;
    if (open.includes("(") !== text.slice(end).includes(")"))
        return undefined;
    const clauses = [];
    let position = open.length;
    while (position < end) {
        const match = clause_matchAt(grammar.clause, text, position);
        if (match === undefined)
            return undefined;
        const [whole, operator = "", gap = "", version = ""] = match;
        if (!isOperand(version))
            return undefined;
        clauses.push({ operator, gap, version, start: position, end: position + whole.length });
        position += whole.length;
        const separator = clause_matchAt(grammar.separator, text, position)?.[0] ?? "";
        if (separator === "" && position < end)
            return undefined;
        position += separator.length;
    }
    return clauses;
}
/** The version a clause compares with, without `v` and without `.*`. */
function operandOf(clause) {
    return clause.version.replace(/^[vV]/, "").replace(/(?:\.[*xX])+$/, "");
}
/** Whether the clause is a prefix match: `==1.2.*`, or Poetry's bare `1.*`. */
function isWildcard(clause) {
    return /(?:^|\.)\*$/.test(clause.version);
}
/** The numbers of a PEP 440 version: `[1, 2]` of `1.2rc1`. */
function releaseOf(version) {
    return (0,pep440.explain)(version)?.release ?? [];
}
function isOperand(version) {
    return version === "*" || (0,pep440.explain)(version.replace(/(?:\.\*)+$/, "")) !== null;
}
function clause_matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause-version.ts



/**
 * The clause's version moved to `version`. Precision stays where it carries meaning (`~=1.2`, `==1.2.*`, `~1`)
 * and where nothing is lost by it (`>=1.2` to `>=1.3` for 1.3.0); an exact clause always spells the whole version.
 */
function moveVersion(clause, version) {
    const prefix = /^[vV]/.exec(clause.version)?.[0] ?? "";
    const length = releaseOf(operandOf(clause)).length;
    if (isWildcard(clause))
        return `${prefix}${numbersOf(version, length).join(".")}.*`;
    if (clause.operator === "~=" || (clause.operator === "~" && length === 1)) {
        return `${prefix}${numbersOf(version, length).join(".")}${prereleaseWithin(version, length)}`;
    }
    const isExact = clause.operator === "" || /^=+$/.test(clause.operator);
    if (isExact && (0,pep440.compare)(operandOf(clause), (0,version_spelling/* formatPep440 */.J)(version)) === 0)
        return clause.version;
    if (isExact || version.prerelease !== undefined)
        return `${prefix}${(0,version_spelling/* formatPep440 */.J)(version)}`;
    return `${prefix}${withoutLoss(version, length)}`;
}
/** The lowest upper bound of the same precision that lets `version` in: `<2` becomes `<3` for 2.1.0. */
function clause_version_widenUpper(clause, version) {
    if (clause.operator === "<=")
        return (0,version_spelling/* formatPep440 */.J)(version);
    const numbers = [...releaseOf(operandOf(clause))];
    const significant = Math.max(1, numbers.findLastIndex((number) => number !== 0) + 1);
    const raised = numbersOf(version, significant);
    raised[significant - 1] = (raised[significant - 1] ?? 0) + 1;
    return numbers.map((_, index) => raised[index] ?? 0).join(".");
}
function numbersOf({ major, minor, patch }, length) {
    return Array.from({ length }, (_, index) => [major, minor, patch][index] ?? 0);
}
/** `~=1.3` lies above 1.3.0rc2, `~=1.3rc2` does not; beside 1.3.1rc2 nothing is needed. */
function prereleaseWithin(version, length) {
    if (version.prerelease === undefined || numbersBeyond(version, length).some((number) => number !== 0))
        return "";
    return /[a-z]+\d+$/.exec((0,version_spelling/* formatPep440 */.J)(version))?.[0] ?? "";
}
function numbersBeyond({ major, minor, patch }, length) {
    return [major, minor, patch].slice(length);
}
function withoutLoss(version, length) {
    const isLossless = length > 0 && numbersBeyond(version, length).every((number) => number === 0);
    return numbersOf(version, isLossless ? Math.min(3, length) : 3).join(".");
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/clause-rewrite.ts





/**
 * Rewrites a list of clauses that all have to hold.
 *
 * `keep` moves a single bound and leaves a range that admits the version, since an upper bound is a promise its
 * author made. `minimum` states the lower bound and leaves upper bounds under the same rule. `exact` and `compatible`
 * state the whole constraint, so they replace it, upper bounds included. `!=` exclusions always survive, because each
 * stands for a known bad release whatever the policy.
 */
function rewriteClauses(text, clauses, options) {
    const { version, policy, allowDowngrade = false, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const named = clauses.filter((clause) => clause.version !== "*");
    if (named.length === 0)
        return rewriteBare(text, clauses[0], options);
    const newer = named.find((clause) => isNewer(clause, wanted));
    if (newer !== undefined && !allowDowngrade)
        return { kind: "newer", found: newer.version };
    const excluded = named.find((clause) => clause.operator === "!=" && !lets(clause, version, dialect));
    if (excluded !== undefined)
        return { kind: "refused", problem: exclusion(sliceOf(text, excluded), text, wanted) };
    const local = named.find((clause) => clause.version.includes("+"));
    if (local !== undefined)
        return { kind: "refused", problem: wouldDropLocal(text) };
    return policy === "keep"
        ? clause_rewrite_keepOperators(text, named, options)
        : clause_rewrite_replaceWhole(text, named, { ...options, policy });
}
function rewriteBare(text, star, { policy, version, dialect }) {
    if (policy === "keep")
        return { kind: "kept", reason: "it names no version" };
    const clause = `${dialect.operators[policy]}${(0,version_spelling/* formatPep440 */.J)(version)}`;
    return { kind: "rewritten", text: star === undefined ? text + clause : replace(text, star, clause) };
}
function clause_rewrite_keepOperators(text, clauses, options) {
    const { version, widen = false, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const bounds = clauses.filter((clause) => clause.operator !== "!=");
    const isSingle = bounds.length === 1;
    let result = text;
    for (const clause of bounds.toReversed()) {
        const isAdmitted = lets(clause, version, dialect);
        if (isAdmitted && !(isSingle && movable.has(clause.operator)))
            continue;
        if (movable.has(clause.operator)) {
            result = replace(result, clause, clause.operator + clause.gap + moveVersion(clause, version));
        }
        else if (clause_rewrite_isUpper(clause) && widen) {
            result = replace(result, clause, clause.operator + clause.gap + clause_version_widenUpper(clause, version));
        }
        else {
            const problem = clause_rewrite_isUpper(clause) ? boundExcludes : excludes;
            return { kind: "refused", problem: problem(sliceOf(text, clause), text, wanted) };
        }
    }
    if (result === text)
        return keptOrCurrent(text, bounds, options);
    return { kind: "rewritten", text: withPrerelease(result, version) };
}
function keptOrCurrent(text, bounds, { version }) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (version.prerelease !== undefined && !namesPrerelease(text)) {
        return { kind: "refused", problem: needsPrerelease(text, wanted) };
    }
    const [only] = bounds;
    const isCurrent = bounds.length === 1 && only !== undefined && !isWildcard(only) && isSame(only, wanted);
    return isCurrent ? { kind: "rewritten", text } : { kind: "kept", reason: `it admits ${wanted}` };
}
function clause_rewrite_replaceWhole(text, clauses, options) {
    const { version, policy, dialect } = options;
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const [first] = clauses;
    const last = clauses.at(-1);
    if (first === undefined || last === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    const uppers = policy === "minimum" ? clauses.filter(clause_rewrite_isUpper) : [];
    const inTheWay = uppers.filter((clause) => !lets(clause, version, dialect));
    const [upper] = inTheWay;
    if (upper !== undefined && options.widen !== true)
        return { kind: "refused", problem: boundExcludes(sliceOf(text, upper), text, wanted) };
    const isStaying = (clause) => clause.operator === "!=" || uppers.includes(clause);
    const standing = clauses.find((clause) => familyOf(clause) === policy);
    const replaced = standing ?? clauses.find((clause) => !isStaying(clause));
    const stated = standing === undefined
        ? dialect.operators[policy] + first.gap + wanted
        : standing.operator + standing.gap + moveVersion(standing, version);
    const parts = clauses.flatMap((clause) => {
        if (clause === replaced)
            return clause === standing && isSame(clause, wanted) ? [sliceOf(text, clause)] : [stated];
        if (!isStaying(clause))
            return [];
        return inTheWay.includes(clause)
            ? [clause.operator + clause.gap + clause_version_widenUpper(clause, version)]
            : [sliceOf(text, clause)];
    });
    if (replaced === undefined)
        parts.unshift(stated);
    const separator = clauses[1] === undefined ? "," : text.slice(first.end, clauses[1].start);
    const written = text.slice(0, first.start) + parts.join(separator) + text.slice(last.end);
    if (parts.length === clauses.length && parts.every((part, index) => part === partAt(text, clauses[index])))
        return { kind: "rewritten", text };
    return { kind: "rewritten", text: withPrerelease(written, version) };
}
const partAt = (text, clause) => clause && sliceOf(text, clause);
/** `~=1.3` and `==1.3.*` let no pre-release in unless another clause names one. */
function withPrerelease(text, version) {
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    if (version.prerelease === undefined || namesPrerelease(text))
        return text;
    return text.replace(/\s*\)?\s*$/, (tail) => `,>=${wanted}${tail}`);
}
const namesPrerelease = (text) => /\d[-._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)\d*/i.test(text);
const movable = new Set(["", "=", "==", "===", "~=", "^", "~", ">="]);
const clause_rewrite_isUpper = (clause) => clause.operator === "<" || clause.operator === "<=";
function familyOf(clause) {
    if (isWildcard(clause))
        return undefined;
    if (clause.operator === "" || /^=+$/.test(clause.operator))
        return "exact";
    if (clause.operator === ">=")
        return "minimum";
    return /^(?:~=|\^|~)$/.test(clause.operator) ? "compatible" : undefined;
}
function isNewer(clause, wanted) {
    if (clause.operator === ">")
        return (0,pep440.compare)(operandOf(clause), wanted) >= 0;
    return movable.has(clause.operator) && (0,pep440.compare)(operandOf(clause), wanted) > 0;
}
const isSame = (clause, wanted) => (0,pep440.compare)(operandOf(clause), wanted) === 0;
const lets = (clause, version, { syntax }) => admits({ syntax, text: clause.operator + clause.version }, version, { prereleases: true });
const sliceOf = (text, clause) => text.slice(clause.start, clause.end);
const replace = (text, clause, by) => text.slice(0, clause.start) + by + text.slice(clause.end);

;// CONCATENATED MODULE: ./packages/manifests/rewrite/pep440.ts



const dialect = { syntax: "pep440", operators: { exact: "==", compatible: "~=", minimum: ">=" } };
/**
 * Rewrites a PEP 440 specifier set, possibly empty or in parentheses: `>= 1.2.3`, `(==1.2.3)`, `~=1.2,!=1.2.5`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
const pep440_rewriteConstraint = (text, options) => {
    // Not PEP 440, but pixi and hand-written files have it, and every tool reads it as "any".
    const isAny = text.trim() === "*";
    const clauses = isAny
        ? [{ operator: "", gap: "", version: "*", start: text.indexOf("*"), end: text.indexOf("*") + 1 }]
        : readClauses(text, pep440Grammar);
    if (clauses === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    return rewriteClauses(text, clauses, { ...options, dialect });
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/poetry.ts




const poetry_dialect = { syntax: "poetry", operators: { exact: "==", compatible: "^", minimum: ">=" } };
/**
 * Rewrites a Poetry constraint: `^0.7.0`, `~1.2`, `1.2.*`, `>=1,<2`, a bare version, `*`, unions with `||`.
 * https://python-poetry.org/docs/dependency-specification/
 */
const poetry_rewriteConstraint = (text, options) => {
    if (text.includes("|"))
        return rewriteUnion(text, options);
    const clauses = readClauses(text, poetryGrammar);
    if (clauses === undefined)
        return { kind: "refused", problem: cannotRead(text) };
    return rewriteClauses(text, clauses, { ...options, dialect: poetry_dialect });
};
/**
 * Which alternative should move is for a person to say; only the policies that state a constraint of their own go on.
 * `minimum` does so in the alternative that admits the version, whose upper bounds stay.
 */
function rewriteUnion(text, options) {
    const { version, policy } = options;
    const alternatives = [];
    for (const alternative of text.split(/\|\|?/)) {
        const clauses = readClauses(alternative, poetryGrammar);
        if (clauses === undefined || clauses.length === 0)
            return { kind: "refused", problem: cannotRead(text) };
        alternatives.push({ text: alternative.trim(), clauses });
    }
    const wanted = (0,version_spelling/* formatPep440 */.J)(version);
    const isAdmitted = admits({ syntax: "poetry", text }, version, { prereleases: true });
    if (policy === "keep" && isAdmitted)
        return { kind: "kept", reason: `it admits ${wanted}` };
    const all = alternatives.flatMap(({ clauses }) => clauses);
    const moved = rewriteClauses(text, all, { ...options, widen: true, dialect: poetry_dialect });
    if (moved.kind === "newer")
        return moved;
    if (policy === "keep")
        return { kind: "refused", problem: excludes(text, text, wanted) };
    if (policy === "minimum" && all.some(({ operator }) => operator.startsWith("<"))) {
        const line = alternatives.findLast(({ text: one }) => admits({ syntax: "poetry", text: one }, version, { prereleases: true })) ?? alternatives.at(-1);
        if (line !== undefined)
            return poetry_rewriteConstraint(line.text, options);
    }
    return rewriteClauses("", [], { ...options, dialect: poetry_dialect });
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/constraint.ts







const bySyntax = {
    pep440: pep440_rewriteConstraint,
    poetry: poetry_rewriteConstraint,
    npm: npm_rewriteConstraint,
    cargo: rewriteConstraint,
    helm: helm_rewriteConstraint,
};
/** Rewrites a constraint by its own syntax, and the hashes that stand behind it. */
function rewriteConstraintPin(value, options) {
    const { release, hashes } = options;
    const rewrite = bySyntax[value.syntax](value.text, { ...options, version: release.version });
    if (rewrite.kind !== "rewritten")
        return rewrite;
    const replacements = [];
    if (rewrite.text !== value.text)
        replacements.push({ span: value.span, text: rewrite.text });
    if (value.hashes === undefined)
        return { kind: "rewritten", replacements };
    if (hashes === undefined || hashes.length === 0) {
        return replacements.length === 0
            ? { kind: "rewritten", replacements }
            : { kind: "refused", problem: unknownHashes((0,version_spelling/* formatPep440 */.J)(release.version)) };
    }
    if (!areHashesOf(value.hashes, hashes))
        replacements.push(rewriteHashes(value.hashes, hashes));
    return { kind: "rewritten", replacements };
}

;// CONCATENATED MODULE: ./packages/manifests/rewrite/image.ts


/**
 * Rewrites an image reference's tag and digest together. A tag keeps its `v` or its lack of one. A tag of one or two
 * numbers (`1.4`) is moved by its publisher: it follows to the release's line, and stays where it is on that line, unless
 * the policy is `exact`. A digest always names what the release published under this name.
 */
function rewriteImage(value, options) {
    const { tag, digest } = value;
    const moved = tag === undefined ? undefined : rewriteTag(tag.text, options);
    // Beside a digest a moving tag moves nothing any more: the digest has to.
    const isLine = moved?.kind === "kept" && moved.isLine === true && digest !== undefined;
    if (moved !== undefined && moved.kind !== "rewritten" && !isLine)
        return moved;
    const replacements = [];
    if (tag !== undefined && moved?.kind === "rewritten" && moved.text !== tag.text) {
        replacements.push({ span: tag.span, text: moved.text });
    }
    if (digest === undefined)
        return { kind: "rewritten", replacements };
    const wanted = digestOf(options);
    if (wanted === undefined) {
        // The tag says which release this is, so nothing has to move.
        const isCurrent = moved?.kind === "rewritten" && replacements.length === 0;
        return isCurrent
            ? { kind: "rewritten", replacements }
            : { kind: "refused", problem: unknownDigest(digest.text, options) };
    }
    const spelled = digest.text.includes(":") ? wanted : wanted.replace(/^.*:/, "");
    if (spelled !== digest.text)
        replacements.push({ span: digest.span, text: spelled });
    return { kind: "rewritten", replacements };
}
function rewriteTag(text, { release, policy, allowDowngrade = false }) {
    const { version } = release;
    const standing = readTagText(text);
    if (standing === undefined)
        return { kind: "kept", reason: `the tag ${text} names no version` };
    if (!isOwnSpelling(standing))
        return { kind: "refused", problem: variantTag(text, version) };
    if (isTagSame(standing, version))
        return { kind: "rewritten", text };
    if (isTagNewer(standing, version) && !allowDowngrade)
        return { kind: "newer", found: text };
    // Published tags of fewer than three numbers have no `v`: docs/design.md, Versions.
    if (isFloating(standing.numbers, standing.version) && standing.prefix === "" && policy !== "exact") {
        return rewriteMovingTag(standing, version);
    }
    return { kind: "rewritten", text: standing.prefix + (0,version_spelling/* formatSemver */.a)(version) };
}
function rewriteMovingTag(standing, version) {
    if (version.prerelease !== undefined) {
        return { kind: "kept", reason: `the tag ${standing.version} follows stable releases only` };
    }
    if (compareNumbers(standing.numbers, version) === 0) {
        return { kind: "kept", reason: `the tag ${standing.version} is moved by its publisher`, isLine: true };
    }
    const numbers = [version.major, version.minor].slice(0, standing.numbers.length);
    return { kind: "rewritten", text: numbers.join(".") };
}
/** Whether the tag is a version and nothing else: `1.2.3-alpine` is another build than `1.2.3`. */
function isOwnSpelling({ prefix, version }) {
    return /^v?$/.test(prefix) && /^\d+(?:\.\d+){0,2}(?:[-.]?(?:alpha|beta|rc|a|b)[-.]?\d+)?$/.test(version);
}
function digestOf({ release, imageName }) {
    const { name } = (0,package_name/* packageName */.oZ)("image", imageName);
    const entries = Object.entries(release.digests ?? {});
    return entries.find(([known]) => (0,package_name/* packageName */.oZ)("image", known).name === name)?.[1];
}
const unknownDigest = (found, { release, imageName }) => ({
    code: "digest-unknown",
    expected: `the digest of ${imageName} at ${(0,version_spelling/* formatSemver */.a)(release.version)}, to pin it`,
    found: `a pin by digest ${found}, and no known digest of this release`,
    fix: `Ask the registry for the digest of ${imageName} at this version and state it, or pin this image by tag alone.`,
});
const variantTag = (text, version) => ({
    code: "image-tag-variant",
    expected: `a tag such as ${(0,version_spelling/* formatSemver */.a)(version)} or v${(0,version_spelling/* formatSemver */.a)(version)}`,
    found: `the tag "${text}", which names a build of its own`,
    fix: "Change this tag by hand: whether the release has such a build is not known.",
});

;// CONCATENATED MODULE: ./packages/manifests/rewrite/unpinned.ts

/** A source that follows no version is for a person to look at; a workspace member is where it should be. */
function describeUnpinned({ source, text }, name) {
    if (source === "workspace")
        return { kind: "kept", reason: "it is a member of this workspace" };
    const { code, what } = sources[source];
    return {
        kind: "finding",
        problem: {
            code,
            expected: `a version or a tag of ${(0,package_name/* packageKey */.MO)(name)}`,
            found: `${what} ${text}`.trimEnd(),
            fix: "Pin a released version here, or remove this source.",
        },
    };
}
const sources = {
    path: { code: "source-path", what: "the local path" },
    branch: { code: "source-branch", what: "the branch" },
    git: { code: "source-unpinned", what: "a git source without a tag:" },
    url: { code: "source-unpinned", what: "a URL without a version:" },
};

;// CONCATENATED MODULE: ./packages/manifests/rewrite/version.ts

/** Rewrites a bare version in its ecosystem's spelling; a `v` in front stays, no policy changes its form. */
function rewriteVersion(text, { ecosystem, version, allowDowngrade = false, }) {
    const prefix = /^[vV](?=\d)/.exec(text)?.[0] ?? "";
    const wanted = ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(version) : (0,version_spelling/* formatSemver */.a)(version);
    const standing = text.slice(prefix.length);
    // PEP 440 also orders `1.4` and four numbers, which SemVer refuses.
    const order = compareSpelled(ecosystem, standing, wanted) ?? compareSpelled("pypi", standing, wanted);
    if (order === undefined) {
        return {
            kind: "refused",
            problem: {
                code: "version-format",
                expected: "a version",
                found: JSON.stringify(text),
                fix: "Write the version in full, or remove the pin.",
            },
        };
    }
    if (order === 0)
        return { kind: "rewritten", text };
    if (order > 0 && !allowDowngrade)
        return { kind: "newer", found: text };
    return { kind: "rewritten", text: prefix + wanted };
}

;// CONCATENATED MODULE: ./packages/manifests/repin.ts








/** What carrying `options.release` to `pin` means: pure, and the same for every kind of file. */
function planRepin(pin, options) {
    const { value } = pin;
    switch (value.kind) {
        case "constraint":
            return outcomeOf(pin, rewriteConstraintPin(value, options));
        case "version": {
            const { version } = options.release;
            const { ecosystem } = pin.name;
            return single(pin, value, rewriteVersion(value.text, { ...options, version, ecosystem }));
        }
        case "git-tag":
            return single(pin, value, rewriteGitTag(value.text, options));
        case "commit":
            return outcomeOf(pin, rewriteCommit(value, options));
        case "image":
            return outcomeOf(pin, rewriteImage(value, { ...options, imageName: pin.name.name }));
        case "artifact-url":
            return single(pin, value, rewriteArtifactUrl(value.text, { ...options, ecosystem: pin.name.ecosystem }));
        case "unpinned":
            return outcomeOf(pin, describeUnpinned(value, pin.name));
        default:
            return (0,errors/* assertNever */.xb)(value);
    }
}
function single(pin, value, rewrite) {
    if (rewrite.kind !== "rewritten")
        return outcomeOf(pin, rewrite);
    const replacements = rewrite.text === value.text ? [] : [{ span: value.span, text: rewrite.text }];
    return outcomeOf(pin, { kind: "rewritten", replacements });
}
function outcomeOf(pin, result) {
    switch (result.kind) {
        case "rewritten":
            return result.replacements.length === 0 ? { kind: "current", pin } : editOf(pin, result.replacements);
        case "kept":
            return { kind: "kept", pin, reason: result.reason };
        case "newer":
            return { kind: "newer", pin, found: result.found };
        case "refused":
        case "finding": {
            const { path: file, line, column } = pin;
            return { kind: result.kind, pin, problem: { ...result.problem, location: { file, line, column } } };
        }
    }
}
function editOf(pin, replacements) {
    const parts = partsOf(pin);
    const texts = parts.map(({ span, text }) => ({
        before: text,
        after: replacements.find((replacement) => replacement.span === span)?.text ?? text,
    }));
    return {
        kind: "edit",
        pin,
        edits: replacements.map(({ span, text }) => ({ path: pin.path, start: span.start, end: span.end, text })),
        before: texts.map(({ before }) => before).join(" "),
        after: texts.map(({ after }) => after).join(" "),
    };
}
/** What people are shown of a pin: all of it but the hashes. */
function partsOf({ value }) {
    switch (value.kind) {
        case "image":
            return [value.tag, value.digest].filter((part) => part !== undefined);
        case "commit":
            return value.comment === undefined ? [value] : [value, value.comment];
        default:
            return [value];
    }
}

;// CONCATENATED MODULE: ./packages/manifests/syntax/yaml-quotes.ts


/**
 * `text` as it can stand for the plain scalar from `start` to `end`: as it is, or in quotes where YAML would read another
 * value. Behind a `>` stands a folded block, inside brackets a comma ends the scalar, and `1.10` is the number 1.1.
 * Anything but a whole plain scalar is left to its place. For versions only, which need no escapes.
 */
function quoteForYaml(source, text, place) {
    const standing = yamlPartsOf(source).scalars.get(place.start);
    if (standing?.style !== "plain" || standing.end !== place.end || readsAsText(text))
        return text;
    const quote = usualQuote(source);
    return quote + text + quote;
}
/** The text that was given to `quoteForYaml`. */
function unquoteYaml(scalar) {
    return /^(?<quote>["'])(?<text>[^"']*)\k<quote>$/.exec(scalar)?.groups?.["text"] ?? scalar;
}
/**
 * Whether every reader takes the text, without quotes, for itself. Most tools read YAML 1.1 (Go's, PyYAML), where `1_0`,
 * `0b1`, `1:30`, `yes` and `2024-01-02` are no strings; others 1.2, where `0o7` is none.
 */
function readsAsText(text) {
    // Behind letters, with no blank after it, a colon is only a colon: the digest of an image, and a tag with one.
    if (/^(?:\w[\w.-]*@)?sha256:[0-9a-f]{64}$/.test(text))
        return true;
    if (!/^[\w^~=<][^,#:[\]{}]*$/.test(text) || text !== text.trim())
        return false;
    return ["1.1", "1.2"].every((version) => {
        const { contents, errors } = (0,yaml_dist/* parseDocument */.Tp)(text, { version, prettyErrors: false, logLevel: "silent" });
        return errors.length === 0 && (0,yaml_dist/* isScalar */.jn)(contents) && contents.value === text;
    });
}
/** Single where the file has more of those, else double. */
function usualQuote(source) {
    const styles = [...yamlPartsOf(source).scalars.values()].map(({ style }) => style);
    const count = (wanted) => styles.filter((style) => style === wanted).length;
    return count("single") > count("double") ? "'" : '"';
}

;// CONCATENATED MODULE: ./packages/manifests/plan-manifest.ts





/**
 * What carrying a release into one file means: one outcome per pin of the release's packages, in file order. Empty for a
 * file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function planManifest(source, options) {
    const { names } = options.release;
    if (!mayMention(source.bytes, names))
        return [];
    const wanted = new Set(names.map(package_name/* packageKey */.MO));
    return readManifest(source)
        .filter((pin) => wanted.has((0,package_name/* packageKey */.MO)(pin.name)))
        .map((pin) => planPin(source, pin, options));
}
/** What carrying a release to one pin of a file means, in quotes where the file's language needs some. */
function planPin(source, pin, options) {
    const outcome = planRepin(pin, options);
    if (outcome.kind !== "edit")
        return outcome;
    const edits = outcome.edits.map((edit) => {
        const place = { start: source.offset(edit.start), end: source.offset(edit.end) };
        return { ...edit, text: quoteForYaml(source, edit.text, place) };
    });
    return { ...outcome, edits };
}
/**
 * Every pin of a file, of any package; none for a file that is no manifest.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function readManifest(source) {
    const known = pinsOf.get(source);
    if (known !== undefined)
        return known;
    const pins = editorFor(source.path)?.readPins(source) ?? [];
    pinsOf.set(source, pins);
    return pins;
}
/** A source does not change, and several releases may be carried into it. */
const pinsOf = new WeakMap();

;// CONCATENATED MODULE: ./packages/lockfiles/answer.ts

/** Whether a locked package is what a pin asks for. True when that cannot be told. */
function satisfies(value, locked) {
    // What is locked has been chosen already: whether pre-releases are wanted was decided then.
    return answer(value, locked, { prereleases: true }) !== "no";
}
/** The same as the tool that reads the lock judges it. */
function answerOf(kind, value, locked) {
    return answer(value, locked, kind === "npm" || kind === "cargo" ? {} : { prereleases: true });
}
function answer(value, locked, options) {
    if (locked.source.kind === "workspace" || locked.source.kind === "path")
        return "yes";
    switch (value.kind) {
        case "constraint":
            // A constraint beside a git or URL source is checked against what that source builds, which npm does not record.
            return locked.version === "" ? "yes" : constraintAnswer(value, locked.version, options);
        case "version":
            return yesOrNo(sameVersion(locked, value.text));
        case "artifact-url":
            return yesOrNo(locked.version === "" || sameVersion(locked, value.version));
        case "git-tag":
            return yesOrNo(isOnReference(value.text, locked));
        case "commit":
            return yesOrNo(locked.source.kind !== "git" || locked.source.address.includes(value.text));
        case "image":
        case "unpinned":
            return "yes";
    }
}
function constraintAnswer(constraint, version, options) {
    // npm takes any version for these, pre-releases included: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/dep-valid.js
    const isOpen = /^\s*\*?\s*$/.test(constraint.text);
    if (isOpen && constraint.syntax === "npm")
        return "yes";
    try {
        const isAdmitted = admitsSpelled(constraint, version, options);
        if (isAdmitted !== undefined)
            return yesOrNo(isAdmitted);
        return isOpen ? "yes" : "unknown";
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        // What npm cannot read as a range is a dist-tag, which any version may have been.
        return constraint.syntax === "npm" ? "yes" : "unknown";
    }
}
function yesOrNo(isTrue) {
    return isTrue ? "yes" : "no";
}
function sameVersion(locked, version) {
    const order = compareSpelled(locked.name.ecosystem, locked.version, version);
    return order === undefined ? locked.version === version : order === 0;
}
/** Locks of uv, poetry and cargo keep the tag they were asked for beside the commit; npm's keep the commit alone. */
function isOnReference(tag, { source }) {
    if (source.kind !== "git")
        return source.kind !== "registry";
    const [, reference] = /[?&](?:tag|rev|reference)=([^&#]+)/.exec(source.address) ?? [];
    return reference === undefined || decodeURIComponent(reference) === tag;
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/ranges.ts



/** The constraints of a manifest on some packages. None where it cannot be read: its own tool says so better. */
function readRanges(path, bytes, names) {
    if (!mayMention(bytes, names))
        return [];
    const wanted = new Set(names.map(package_name/* packageKey */.MO));
    try {
        return readManifest(new Source(path, bytes)).flatMap(({ name, value, place }) => {
            // What builds a package is resolved when it is built: no lock holds it.
            if (value.kind !== "constraint" || place.startsWith("build-system"))
                return [];
            return wanted.has((0,package_name/* packageKey */.MO)(name)) ? [{ path, name, value }] : [];
        });
    }
    catch {
        return [];
    }
}
function admitsVersion({ name, value }, version) {
    return satisfies(value, { name, version, source: { kind: "registry", address: undefined } });
}
/**
 * The package with the version that the lock holds, where that is newer and all constraints admit it as well: a lock is
 * never moved back because a pin moved up to a version behind it.
 */
function keepNewer(one, ranges, locked) {
    const key = (0,package_name/* packageKey */.MO)(one.name);
    const own = ranges.filter(({ name }) => (0,package_name/* packageKey */.MO)(name) === key);
    const order = (left, right) => compareSpelled(one.name.ecosystem, left, right) ?? 0;
    const held = locked
        .filter(({ name, source }) => (0,package_name/* packageKey */.MO)(name) === key && source.kind === "registry")
        .map(({ version }) => version)
        .filter((version) => own.some((range) => admitsVersion(range, version)))
        .sort(order);
    const [lowest] = held;
    const highest = held.at(-1);
    if (lowest === undefined || highest === undefined || order(lowest, one.version) <= 0)
        return one;
    return own.every((range) => admitsVersion(range, highest)) ? { ...one, version: highest } : one;
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/narrow-manifest.ts



/**
 * A manifest with every range that admits a version to lock replaced by that version alone. Under a range a tool takes the
 * newest version that it admits, which need not be the one that is carried; a version that is locked, though, it keeps
 * once the range is back. Undefined where nothing is to be replaced.
 */
function narrowManifest({ path, bytes }, ranges, packages) {
    const narrowed = ranges.flatMap((range) => {
        const one = packages.find(({ name }) => (0,package_name/* packageKey */.MO)(name) === (0,package_name/* packageKey */.MO)(range.name));
        if (range.path !== path || one === undefined || !admitsVersion(range, one.version))
            return [];
        const { text, span, syntax } = range.value;
        const exact = exactly(syntax, one.version);
        return exact === text ? [] : [{ name: one.name, text, version: one.version, span, exact }];
    });
    if (narrowed.length === 0)
        return undefined;
    const edits = narrowed.map(({ span, exact }) => ({ path, start: span.start, end: span.end, text: exact }));
    return { path, real: bytes, exact: applyEdits(bytes, edits), ranges: narrowed };
}
/** To cargo a bare version is a range. */
function exactly(syntax, version) {
    switch (syntax) {
        case "pep440":
        case "poetry":
            return `==${version}`;
        case "cargo":
            return `=${version}`;
        case "npm":
        case "helm":
            return version;
    }
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/plan-refresh.ts
/** The commands of one tool. Pure. */
function planRefresh(kind, facts) {
    return plans[kind](facts);
}
/** The command that tells a tool's version, its own name first, and the versions that fit the lock's format. */
const versionProbe = {
    uv: { command: ["uv", "--version"], fits: /^/ },
    // poetry 1 moves every package unless told not to, and knows no check of the lock.
    poetry: { command: ["poetry", "--version"], fits: /^(?:[2-9]|\d\d)/ },
    // npm 6 would write version 2 and 3 back as version 1.
    npm: { command: ["npm", "--version"], fits: /^(?:[7-9]|\d\d)/ },
    pnpm: { command: ["pnpm", "--version"], fits: /^(?:[7-9]|\d\d)/ },
    // Either yarn takes the other's lockfile and writes it anew in its own format.
    "yarn-classic": { command: ["yarn", "--version"], fits: /^[01]\./ },
    "yarn-berry": { command: ["yarn", "--version"], fits: /^(?:[2-9]|\d\d)/ },
    cargo: { command: ["cargo", "--version"], fits: /^/ },
};
const plans = {
    uv: ({ packages, outsideIndex }) => ({
        // Without the refresh a version published a moment ago is not found: uv remembers the index's last answer.
        commands: [
            [
                "uv",
                "lock",
                ...packages.flatMap(({ name: { name }, version }) => [
                    "--upgrade-package",
                    outsideIndex.has(name) ? name : `${name}==${version}`,
                    "--refresh-package",
                    name,
                ]),
            ],
        ],
        takesVersion: true,
        moving: () => [],
        check: [["uv", "lock", "--check"]],
        environment: { UV_NO_PROGRESS: "1", NO_COLOR: "1" },
    }),
    poetry: () => ({
        // Without --no-cache a version published a moment ago is not seen.
        commands: [["poetry", "lock", "--no-cache", "--no-interaction", "--no-ansi"]],
        takesVersion: false,
        moving: (lacking) => [
            ["poetry", "update", "--lock", "--no-cache", "--no-interaction", "--no-ansi", ...namesOf(lacking)],
        ],
        check: [["poetry", "check", "--lock", "--no-interaction", "--no-ansi"]],
        environment: {
            // Locking needs no virtual environment; poetry would leave one behind in the user's cache.
            POETRY_VIRTUALENVS_CREATE: "false",
            POETRY_KEYRING_ENABLED: "false",
            PYTHON_KEYRING_BACKEND: "keyring.backends.null.Keyring",
        },
    }),
    npm: ({ lockfileVersion, omitsResolved }) => {
        // npm 7 and later write a format of their own choice over an older one, unless told.
        const format = lockfileVersion === undefined ? [] : [`--lockfile-version=${lockfileVersion}`];
        return {
            commands: [["npm", "install", ...npmLockOnly, ...format]],
            takesVersion: false,
            moving: (lacking) => [["npm", "update", ...npmLockOnly, ...format, ...namesOf(lacking)]],
            // `npm install` can end with 0 on a lock that `npm ci` rejects.
            check: [["npm", "ci", "--dry-run", ...npmQuiet, ...format]],
            environment: {
                npm_config_update_notifier: "false",
                npm_config_prefer_online: "true",
                // Whoever runs this may have another taste than whoever made the lock: then every entry of it would change.
                ...(omitsResolved === undefined
                    ? {}
                    : { npm_config_omit_lockfile_registry_resolved: String(omitsResolved) }),
            },
        };
    },
    pnpm: ({ packages }) => ({
        // `pnpm update` re-resolves everything on some versions (pnpm/pnpm#9519), so it comes second.
        commands: [["pnpm", "install", "--no-frozen-lockfile", ...pnpmLockOnly]],
        takesVersion: false,
        moving: (lacking) => [["pnpm", "update", "--recursive", ...pnpmLockOnly, ...namesOf(lacking)]],
        check: [["pnpm", "install", "--frozen-lockfile", ...pnpmLockOnly]],
        environment: {
            // From 11 on a version less than a day old is refused, and this one is the reason for the refresh. Earlier
            // versions do not read the variable; there only the repository's own setting can stand in the way.
            pnpm_config_minimum_release_age_exclude: JSON.stringify(namesOf(packages)),
        },
    }),
    "yarn-classic": () => ({
        // yarn 1 cannot lock without installing; what it installs stays in the staged copy.
        commands: [["yarn", "install", ...yarnClassicOptions]],
        takesVersion: false,
        moving: (lacking) => [["yarn", "upgrade", ...yarnClassicOptions, ...namesOf(lacking)]],
        check: [["yarn", "install", "--frozen-lockfile", ...yarnClassicOptions]],
        environment: {},
    }),
    "yarn-berry": ({ packages, tool }) => ({
        commands: [["yarn", "install", "--mode=update-lockfile"]],
        takesVersion: false,
        moving: (lacking) => [["yarn", "up", "--recursive", "--mode=update-lockfile", ...namesOf(lacking)]],
        check: [["yarn", "install", "--immutable", "--mode=skip-build"]],
        environment: {
            YARN_ENABLE_TELEMETRY: "0",
            YARN_ENABLE_SCRIPTS: "0",
            YARN_ENABLE_COLORS: "0",
            YARN_ENABLE_PROGRESS_BARS: "0",
            // From 4.10 on a version less than a day old is refused. This one is the reason for the refresh. Older
            // versions end with an error when they meet a setting they do not know.
            ...(tool.major > 4 || (tool.major === 4 && tool.minor >= 10)
                ? { YARN_NPM_PREAPPROVED_PACKAGES: namesOf(packages).join(",") }
                : {}),
        },
    }),
    cargo: ({ packages, outsideIndex }) => ({
        commands: [
            ["cargo", "update", "--workspace"],
            // A branch or a tag that moved is looked up only when its package is named.
            ...packages
                .filter(({ name: { name }, from }) => from.length > 0 && outsideIndex.has(name))
                .map(({ name: { name } }) => ["cargo", "update", "--package", name]),
        ],
        takesVersion: false,
        moving: cargoMoves,
        check: [["cargo", "update", "--workspace", "--locked"]],
        environment: { CARGO_TERM_COLOR: "never", CARGO_TERM_PROGRESS_WHEN: "never" },
    }),
};
const npmQuiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
const npmLockOnly = ["--package-lock-only", ...npmQuiet];
const pnpmLockOnly = ["--lockfile-only", "--ignore-scripts", "--reporter=append-only"];
const yarnClassicOptions = ["--ignore-scripts", "--non-interactive", "--no-progress", "--no-bin-links"];
/** Cargo locks one version of each compatible line, so of several locked ones those of the wanted one's line move. */
function cargoMoves(lacking) {
    return lacking.flatMap(({ name: { name }, from, version }) => {
        const old = from.length === 1 ? from : from.filter((locked) => plan_refresh_lineOf(locked) === plan_refresh_lineOf(version));
        return old.map((locked) => {
            return ["cargo", "update", "--package", `${name}@${locked}`, "--precise", version];
        });
    });
}
/** What cargo takes for compatible: the numbers up to the first that is not 0. */
function plan_refresh_lineOf(version) {
    return /^(?:0\.0\.\d+|0\.\d+|\d+)/.exec(version)?.[0];
}
function namesOf(packages) {
    return packages.map(({ name }) => name.name);
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/tool-output.ts
/** The last lines that matter of what a tool said, without colors, progress and credentials. */
function toolWords(result) {
    const lines = (text) => maskCredentials(text)
        .replaceAll(ansi, "")
        .split(/\r?\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== "" && !noise.test(line));
    const [errors, output] = [lines(result.stderr), lines(new TextDecoder().decode(result.stdout))];
    // yarn and pnpm write their errors to the standard output.
    const telling = [...output, ...errors].filter((line) => problem.test(line));
    const words = telling.length > 0 && errors.length === 0 ? telling : errors.length > 0 ? errors : output;
    return words.slice(-12).join("\n");
}
/** Addresses without their user part. */
function maskCredentials(text) {
    return text
        .replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^/\s?#@]+@/gi, "$1***@")
        .replaceAll(/\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,})/g, "***");
}
// eslint-disable-next-line no-control-regex -- the escape character is what makes a color
const ansi = /\u001b\[[0-9;]*[A-Za-z]/g;
const noise = /^(?:Progress: |npm (?:warn|WARN|notice)|npm (?:error|ERR!) (?:A complete log|\s*$)|warning |info Visit |\s*Updating crates\.io|Resolving dependencies|➤ YN0000)|-debug-0\.log/;
const problem = /error|ERR_|➤ YN0{0,2}(?!000)\d+.*(?:│ |: )\S|not found|no candidates|cannot|could not|failed/i;

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/run-tool.ts


/** Runs a tool that has to succeed. @throws {ToolFailure} when it is missing, is stopped, or ends with another code than 0. */
async function runTool(command, options) {
    const { commands, ...how } = options;
    const [program] = command;
    let result;
    try {
        result = await commands.run(command, how);
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA))
            throw error;
        const missing = error.code === "command-missing";
        const reason = missing ? `${program} is not on PATH` : `${program} did not finish: ${error.found}`;
        throw new ToolFailure(failed(reason, { missing }));
    }
    if (result.exitCode === 0)
        return result;
    const shown = maskCredentials(command.join(" "));
    throw new ToolFailure(failed(`"${shown}" ended with exit code ${result.exitCode}`, { toolOutput: toolWords(result) }));
}
/** Carries a failure out of the depth; never leaves this folder. */
class ToolFailure extends Error {
    failure;
    constructor(failure) {
        super(failure.reason);
        this.failure = failure;
    }
}
function failed(reason, details = {}) {
    return { kind: "failed", reason, toolOutput: "", missing: false, ...details };
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/traces.ts
/**
 * What a lockfile must not take along: the address of an index on this machine, or an address with a user in it. Each is
 * reported only when it did not stand in the file before.
 */
function newTraces(before, after) {
    const known = new Set(tracesIn(before));
    return tracesIn(after).filter((trace) => !known.has(trace));
}
function tracesIn(bytes) {
    const text = new TextDecoder().decode(bytes);
    return [...new Set([...matches(text, loopback), ...matches(text, credentials).map(() => "credentials")])];
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map(([, found = ""]) => found.toLowerCase());
}
/** The host and port of an address. A package may well be called `localhost`, so only addresses count; `%3A` as yarn writes it. */
const loopback = /(?::|%3A)(?:\/|%2F){2}(?:[^/\s"'@]*@)?((?:127(?:\.\d{1,3}){3}|localhost|\[::1\]|0\.0\.0\.0)(?:(?::|%3A)\d+)?)(?![\w.-])/gi;
const credentials = /:\/\/([^/\s"'@:]+:[^/\s"'@]+)@/g;

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/unexpected.ts
/**
 * The moved packages that nothing asked for: neither named, nor reachable from a named one through the dependencies that
 * either state of the lock records.
 */
function unexpectedMoves(moved, named, before, after) {
    const reachable = new Set(named);
    const waiting = [...named];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        for (const { dependencies } of [before, after]) {
            for (const dependency of dependencies.get(name) ?? []) {
                if (reachable.has(dependency))
                    continue;
                reachable.add(dependency);
                waiting.push(dependency);
            }
        }
    }
    return moved.filter(({ name }) => !reachable.has(name.name));
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/yarn-descriptors.ts
/**
 * A yarn.lock, of either format, in which each range leads to the version that it was narrowed to. Both yarns lock a
 * requirement by its text and resolve a text they do not know to the newest version, so the text of the range is put beside
 * that of the exact version, and taken from wherever else it stood. Texts that nobody asks for any more yarn drops itself.
 */
function moveDescriptors(lock, ranges) {
    const blocks = lock.split(/(?<=\n)(?:\r?\n)+/).map((text) => readBlock(text));
    for (const { name, text: range, version } of ranges) {
        const prefixes = blocks.flatMap(({ descriptors }) => descriptors.flatMap((descriptor) => prefixOf(descriptor, name.name, version) ?? []));
        for (const prefix of new Set(prefixes)) {
            const moving = `${prefix}${range}`;
            for (const block of blocks) {
                const others = block.descriptors.filter((descriptor) => descriptor !== moving);
                block.descriptors = others.includes(`${prefix}${version}`) ? [...others, moving] : others;
            }
        }
    }
    const newline = lock.includes("\r\n") ? "\r\n" : "\n";
    return blocks.flatMap((block) => renderBlock(block) ?? []).join(newline);
}
function readBlock(text) {
    const line = text.split(/\r?\n/).find((one) => /^[^\s#]/.test(one));
    // `? "…"` with the colon on the next line is how berry writes a key of more than 1024 characters.
    const [, start = "", keys, end = ""] = /^(\? )?(\S.*?)(:?)$/.exec(line ?? "") ?? [];
    if (line === undefined || keys?.includes("@") !== true) {
        return { text, header: undefined, joined: false, before: [], descriptors: [] };
    }
    const quoted = [...keys.matchAll(/"([^"]*)"|([^\s",]+)/g)].map(([, inner, bare]) => inner ?? bare ?? "");
    const descriptors = quoted.flatMap((one) => one.split(", "));
    const joined = text.includes("\n  resolution: ") || text.includes("\r\n  resolution: ");
    return { text, header: { line, start, end }, joined, before: descriptors, descriptors };
}
/** Undefined for a block whose every text went to another one. */
function renderBlock({ text, header, joined, before, descriptors }) {
    if (header === undefined || descriptors.join("\n") === before.join("\n"))
        return text;
    if (descriptors.length === 0)
        return undefined;
    const keys = joined ? `"${descriptors.join(", ")}"` : descriptors.map((one) => `"${one}"`).join(", ");
    return text.replace(header.line, () => `${header.start}${keys}${header.end}`);
}
/** What stands before the version: `lib@`, `lib@npm:`, or with an alias `other@npm:lib@`. */
function prefixOf(descriptor, name, version) {
    if (!descriptor.endsWith(version))
        return undefined;
    const prefix = descriptor.slice(0, descriptor.length - version.length);
    const isOwn = prefix === `${name}@` || prefix === `${name}@npm:` || prefix.endsWith(`@npm:${name}@`);
    return isOwn ? prefix : undefined;
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/refresh-lock.ts













/**
 * Lets a lock's own tool lock the packages named, in a staged copy, and checks what it wrote: the wanted versions are in it,
 * the tool's own check passes, and no address of this machine got into it. Nothing outside the copy is changed.
 */
async function refreshLock(options) {
    try {
        return await refresh(options);
    }
    catch (error) {
        if (error instanceof ToolFailure)
            return error.failure;
        if (error instanceof errors/* Refusal */.P_)
            return failed(`the lockfile cannot be read: ${error.found}`);
        throw error;
    }
}
async function refresh(options) {
    const { lock, before: bytesBefore, readFile } = options;
    const format = formatOf(lock.path, lock.kind);
    const before = format.read(lock.path, bytesBefore);
    const outsideIndex = namesOutsideIndex(before);
    const lockfileVersion = lock.kind === "npm" ? lockfileVersionOf(bytesBefore) : undefined;
    const manifests = await readManifests(options, before);
    const ranges = manifests.flatMap(({ path, bytes }) => readRanges(path, bytes, lock.packages.map(({ name }) => name)));
    const packages = lock.packages.map((one) => keepNewer(one, ranges, before.packages));
    const plan = planRefresh(lock.kind, {
        packages,
        tool: await askVersion(options),
        outsideIndex,
        ...(lockfileVersion === undefined ? {} : { lockfileVersion }),
        omitsResolved: isTold(options.environment) ? undefined : omitsResolved(bytesBefore),
    });
    const environment = { ...options.environment, ...plan.environment, ...(await pretend(options, before)) };
    const run = async (commands) => {
        for (const command of commands)
            await runTool(command, toolOptions(options, environment));
    };
    // A constraint beside a git source says nothing about what that source is called.
    const fromIndex = packages.filter(({ name }) => !outsideIndex.has(name.name));
    const narrowed = plan.takesVersion
        ? []
        : manifests.flatMap((manifest) => narrowManifest(manifest, ranges, fromIndex) ?? []);
    if (narrowed.length > 0)
        await lockNarrowed(options, narrowed, () => run(plan.commands));
    await run(plan.commands);
    let bytes = await readFile(lock.path);
    let after = format.read(lock.path, bytes);
    const lacking = missingVersions(packages, after);
    if (lacking.length > 0) {
        await run(plan.moving(lacking.map((one) => asHeld(one, after))));
        bytes = await readFile(lock.path);
        after = format.read(lock.path, bytes);
    }
    const [missing] = missingVersions(packages, after);
    if (missing !== undefined)
        return failed(describeMissing(missing, after));
    const [trace] = newTraces(bytesBefore, bytes);
    if (trace !== undefined) {
        return failed(trace === "credentials"
            ? "the tool wrote an address with credentials into the lockfile"
            : `the tool wrote the address of this machine (${trace}) into the lockfile`);
    }
    if (lockfileVersion !== undefined && lockfileVersionOf(bytes) !== lockfileVersion) {
        return failed(`npm on PATH cannot keep lockfileVersion ${lockfileVersion} of ${lock.path}`);
    }
    await run(plan.check);
    const moved = movedPackages(before.packages, after.packages);
    const named = lock.packages.map(({ name }) => name.name);
    return { kind: "refreshed", bytes, moved, unexpected: unexpectedMoves(moved, named, before, after) };
}
/** A variable of the run's own says it for this run. */
function isTold(environment) {
    return Object.keys(environment).some((name) => /^npm_config_omit_lockfile_registry_resolved$/i.test(name));
}
/** The manifests that the lock governs. */
async function readManifests({ lock, paths, readFile }, { packages: locked }) {
    const governed = paths.filter((path) => governs({ ...lock, locked }, path, paths));
    return Promise.all(governed.map(async (path) => ({ path, bytes: await readFile(path) })));
}
/** Locks the versions alone, and puts the real manifests back whatever happens: the stage may hold other locks of theirs. */
async function lockNarrowed({ lock, readFile, writeFile }, manifests, run) {
    try {
        for (const { path, exact } of manifests)
            await writeFile(path, exact);
        await run();
    }
    finally {
        for (const { path, real } of manifests)
            await writeFile(path, real);
    }
    if (lock.kind !== "yarn-classic" && lock.kind !== "yarn-berry")
        return;
    const text = new TextDecoder().decode(await readFile(lock.path));
    const moved = moveDescriptors(text, manifests.flatMap(({ ranges }) => ranges));
    await writeFile(lock.path, new TextEncoder().encode(moved));
}
function toolOptions({ commands, directory, lock, signal }, environment) {
    const folder = lock.path.includes("/") ? lock.path.slice(0, lock.path.lastIndexOf("/")) : "";
    const cwd = folder === "" ? directory : `${directory}/${folder}`;
    return { commands, cwd, environment, ...(signal === undefined ? {} : { signal }) };
}
async function askVersion(options) {
    const { command, fits } = versionProbe[options.lock.kind];
    const { stdout } = await runTool(command, toolOptions(options, options.environment));
    const [version = "", major = "0", minor = "0"] = /(\d+)\.(\d+)(?:\.\d+)?/.exec(stdout.toString()) ?? [];
    if (!fits.test(version)) {
        throw new ToolFailure(failed(`${command[0]} on PATH is ${version}, which would write ${options.lock.path} in another format`));
    }
    return { major: Number(major), minor: Number(minor) };
}
function formatOf(path, kind) {
    const fileName = path.slice(path.lastIndexOf("/") + 1);
    const format = lockFormats.find((candidate) => candidate.kind === kind && candidate.fileName === fileName);
    if (format === undefined)
        throw new ToolFailure(failed(`${path} is no lockfile of ${kind}`));
    return format;
}
function namesOutsideIndex({ packages }) {
    return new Set(packages.filter(({ source }) => source.kind !== "registry").map(({ name }) => name.name));
}
/** The variables for a project, or a member of its workspace, whose version comes from tags. */
async function pretend(options, { packages }) {
    const { lock, readFile } = options;
    if (lock.kind !== "uv" && lock.kind !== "poetry")
        return {};
    const folder = lock.path.slice(0, lock.path.lastIndexOf("/") + 1);
    const members = packages.flatMap(({ source }) => (source.kind === "workspace" ? [source.address] : []));
    for (const member of new Set([".", ...members])) {
        const path = `${folder}${member === "." ? "" : `${member}/`}pyproject.toml`;
        const bytes = await readFile(path).catch(() => undefined);
        if (bytes !== undefined && hasDynamicVersion(bytes)) {
            return pretendVersion(options.pretendVersion ?? "0.0.0");
        }
    }
    return {};
}
/** What comes from git or an address has the version its own files say, which may be a placeholder. */
function missingVersions(wanted, { packages }) {
    return wanted.filter((one) => !packages.some((locked) => (0,package_name/* packageKey */.MO)(locked.name) === (0,package_name/* packageKey */.MO)(one.name) &&
        locked.source.kind !== "workspace" &&
        (locked.source.kind !== "registry" || isVersion(locked, one.version))));
}
/** With what the lock holds of it by now. */
function asHeld(one, { packages }) {
    const held = packages.filter(({ name }) => (0,package_name/* packageKey */.MO)(name) === (0,package_name/* packageKey */.MO)(one.name));
    return { ...one, from: held.map(({ version }) => version) };
}
function isVersion({ name, version }, wanted) {
    return version === wanted || compareSpelled(name.ecosystem, version, wanted) === 0;
}
function describeMissing({ name, version }, { packages }) {
    const held = packages.filter((locked) => (0,package_name/* packageKey */.MO)(locked.name) === (0,package_name/* packageKey */.MO)(name));
    const found = held.length === 0 ? "does not hold it" : `holds ${held.map((one) => one.version).join(", ")}`;
    return `the tool did not lock ${name.name} ${version}: the lockfile ${found}`;
}

;// CONCATENATED MODULE: ./packages/lockfiles/refresh/resolver-environment.ts
/**
 * The part of an environment that a resolver may see. A resolver can run code of the packages it resolves (a build
 * backend, a `setup.py`), so what is passed is listed and everything else is left behind: tokens, action inputs, OIDC
 * variables. A listed variable is left behind, too, when its name or its value looks like a credential.
 */
function resolverEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined &&
        allowed.some((pattern) => pattern.test(entry[0])) &&
        !isCredentialName(entry[0]) &&
        !isCredentialValue(entry[1])));
}
/** Without a flag for case where only one spelling is read; proxies and npm's settings are read in both. */
const allowed = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|NO_COLOR)$/,
    // Windows finds neither programs nor profiles without these.
    /^(?:SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData)$/i,
    /^XDG_(?:CACHE|CONFIG|DATA|STATE)_(?:HOME|DIRS)$/,
    /^(?:https?|all|no)_proxy$/i,
    /^(?:SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NIX_SSL_CERT_FILE)$/,
    // Where tools and their caches live.
    /^(?:CARGO_HOME|RUSTUP_HOME|RUSTUP_TOOLCHAIN|CARGO_(?:NET|HTTP|REGISTRIES)_[A-Z0-9_]+|PNPM_HOME|COREPACK_[A-Z_]+)$/,
    /^(?:PYENV_ROOT|PYENV_VERSION|NVM_DIR|VOLTA_HOME|FNM_DIR|N_PREFIX|ASDF_[A-Z_]+|MISE_[A-Z_]+)$/,
    // Settings of the tools, but not those that name another project or forbid to write the lock.
    /^UV_(?!FROZEN|LOCKED|OFFLINE$|PROJECT|WORKING_DIR|PUBLISH|DRY_RUN|EXCLUDE_NEWER$)[A-Z0-9_]+$/,
    /^PIP_[A-Z0-9_]+$/,
    /^POETRY_[A-Z0-9_]+$/,
    /^YARN_(?!ENABLE_IMMUTABLE|RC_FILENAME|LOCKFILE_FILENAME)[A-Z0-9_]+$/,
    // `npm run` hands its children everything it was told itself: only what leads to a registry and a cache is kept.
    /^npm_config_(?:@[^:]+:)?registry$/i,
    /^npm_config_(?:ca|cafile|proxy|https_proxy|http_proxy|noproxy|no_proxy|strict_ssl|cache|userconfig|globalconfig)$/i,
    /^npm_config_(?:fetch_[a-z_]+|maxsockets|store_dir|omit_lockfile_registry_resolved|update_notifier|audit|fund)$/i,
];
function isCredentialName(name) {
    return (/TOKEN|PASSW|SECRET|CREDENTIAL|KEYRING|HTTP_BASIC|API_?KEY|PRIVATE|(?:^|_)(?:AUTH|KEY|USERNAME|LOGIN|IDENT)(?:_|$)/i.test(name) || /_?auth(?:$|[A-Z])|CLIENT_CERT/.test(name));
}
/** An address with a user in it, or one of the well-known forms of tokens. */
function isCredentialValue(value) {
    return (/[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+@/i.test(value) ||
        /\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|glpat-[\w-]{16,}|AKIA[0-9A-Z]{16})/.test(value));
}

;// CONCATENATED MODULE: ./packages/pinning/apply.ts


/**
 * Refreshes the lockfiles of a plan in a staged copy of the repository without `.git`: a resolver may run
 * foreign code, which then finds neither credentials nor the repository itself, and a failure leaves
 * everything as it was.
 * @throws {ExternalError} `lock-failed`, in the tool's own words.
 */
async function refreshLocks(plan, stage, options) {
    for (const change of plan.changes)
        await stage.replace(change.path, change.after);
    const done = [];
    const paths = plan.locks.length === 0 ? [] : await stage.list();
    for (const step of plan.locks) {
        options.onProgress(`refreshing ${step.path}`);
        const refreshed = await refreshLock({
            commands: options.machine.commands,
            directory: stage.root,
            lock: step,
            before: options.before.get(step.path) ?? new Uint8Array(),
            paths,
            readFile: (path) => stage.read(path),
            writeFile: (path, bytes) => stage.replace(path, bytes),
            environment: resolverEnvironment(options.machine.environment),
            ...(options.pretendVersion === undefined
                ? {}
                : { pretendVersion: (0,version_spelling/* formatPep440 */.J)(options.pretendVersion) }),
        });
        if (refreshed.kind === "failed")
            throw lockFailed(step, refreshed);
        done.push({
            path: step.path,
            before: options.before.get(step.path) ?? new Uint8Array(),
            after: refreshed.bytes,
            moved: refreshed.moved,
            unexpected: refreshed.unexpected,
        });
    }
    return done;
}
/**
 * Carries a plan out in a folder: locks first, in a staged copy, then every file by one atomic replacement.
 * A run killed in between leaves whole files, and the next run does the rest.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
async function applyPins(plan, files, options) {
    const locks = plan.locks.length === 0
        ? []
        : await options.machine.withScratch(async (directory) => {
            options.onProgress("copying the repository aside");
            await files.copyTo(directory);
            return refreshLocks(plan, options.machine.files(directory), options);
        });
    const changes = [...plan.changes, ...locks];
    await inPortions(changes, (change) => requireUnchanged(files, change));
    await inPortions(changes, (change) => files.replace(change.path, change.after));
    return { changes: plan.changes, locks };
}
/** Some at once, because each waits for the disk; after a failure no more are begun. */
async function inPortions(changes, act) {
    for (let start = 0; start < changes.length; start += filesAtOnce) {
        const results = await Promise.allSettled(changes.slice(start, start + filesAtOnce).map(act));
        for (const result of results)
            if (result.status === "rejected")
                throw result.reason;
    }
}
const filesAtOnce = 16;
async function requireUnchanged(files, change) {
    if (Buffer.compare(await files.read(change.path), change.before) === 0)
        return;
    throw new Refusal({
        code: "file-changed",
        expected: "the file as it was when the plan was made",
        found: "another content: somebody is editing it",
        fix: "Save your work and run the command again. Nothing was written.",
        location: { file: change.path },
    });
}
/** A tool that is not there does not come by trying again; anything else may be the network's doing. */
function lockFailed(step, { reason, toolOutput, missing }) {
    return new errors/* ExternalError */.yA({
        code: "lock-failed",
        expected: `${step.path} to be refreshed`,
        found: toolOutput === "" ? reason : `${reason}\n${toolOutput}`,
        fix: missing
            ? "Nothing was changed. Install it, or leave the lockfiles out (--no-lock; in the action, lockfiles: false)."
            : "Nothing was changed. Fix what the tool says and run it again, or leave the lockfiles out (--no-lock; in the action, lockfiles: false).",
        location: { file: step.path },
        retryable: !missing,
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/version-of-tag.ts

/** The version a tag names in a repository's format; undefined for a tag of somebody else's. */
function versionOfTag(name, format) {
    try {
        return (0,release_model_tag/* parseTag */.ED)(name, format);
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/cascade-pins/newest-tag.ts



/**
 * The tag of the highest version that a look has shown. Pre-releases count only among pre-releases: who moves a stable version
 * has not asked for them.
 */
function newestTag(graph, repository, { state, prereleases, }) {
    const { tag: format } = (0,neighbors/* requireRepository */.Cc)(graph, repository);
    const [newest] = (state?.tags ?? [])
        .flatMap((tag) => {
        const version = versionOfTag(tag.name, format);
        return version === undefined || (!prereleases && isPrerelease(version)) ? [] : [{ ...tag, version }];
    })
        .sort((left, right) => compareVersions(right.version, left.version));
    return newest;
}
/** Nobody goes further back for a stable version: some repositories have none. */
const mostTags = 400;
/**
 * When a look has shown enough tags: the one of the release itself, and of any repository that others need one of a stable version.
 * Nightly builds may have tagged more commits since then than one look shows. What was tagged before all that the cascade has
 * brought into a repository is of no train, so that those that have yet to release a stable version are not read to their end.
 */
function enoughTags(graph, release) {
    return (nameWithOwner, shown) => {
        const repository = nameWithOwner.slice(nameWithOwner.indexOf("/") + 1);
        const isOfRelease = repository === release.repository;
        if (isOfRelease && !shown.tags.some(({ name }) => name === release.tag))
            return false;
        // Nobody waits for a repository that nothing stands upon.
        if (!isOfRelease && (0,neighbors/* downstreams */.g)(graph, repository).length === 0)
            return true;
        return (newestTag(graph, repository, { prereleases: false, state: shown }) !== undefined ||
            isBehindMerges(shown) ||
            shown.tags.length >= mostTags);
    };
}
function isBehindMerges({ tags, pullRequests }) {
    const oldest = tags.at(-1);
    const merges = pullRequests.flatMap(({ merge }) => merge ?? []);
    return oldest !== undefined && merges.length > 0 && merges.every(({ at }) => oldest.committedAt < at);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/refresh-in-copy.ts



/**
 * Refreshes the locks of a planned change by their own tools, in a staged copy without `.git`: a resolver may run what it
 * resolves, and finds neither a token nor the clone there.
 * @throws {ExternalError} `lock-failed`, in the tool's own words; `clone-failed`.
 */
async function refreshInCopy(change, options) {
    const { plan } = change.state;
    if (plan.locks.length === 0)
        return [];
    const { repository } = change.step;
    const copy = copyOf(repository, change.facts);
    const paths = plan.locks.map(({ path }) => path);
    return options.machine.withScratch(async (directory) => {
        await copy.export(foldersFor(paths, plan.changes), directory);
        return refreshLocks(plan, options.machine.files(directory), {
            machine: options.machine,
            before: await copy.git.read(copy.commit, paths),
            // Locks do not hold a project's own dynamic version; but what it depends on may ask for one of its releases.
            pretendVersion: latestOf(repository, change.facts, options.graph),
            onProgress: (message) => {
                options.onProgress(`${repository}: ${message}`);
            },
        });
    });
}
/** The folders of the locks; all of the repository where a manifest points out of them. */
function foldersFor(locks, changes) {
    const folders = locks.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    const isInside = ({ path }) => folders.some((folder) => folder === "" || path.startsWith(`${folder}/`));
    const isClosed = changes.every((change) => isInside(change) && !Buffer.from(change.after).includes("../"));
    return isClosed ? [...new Set(folders)] : [""];
}
function latestOf(repository, { below }, graph) {
    const facts = below.get(repository);
    const state = facts?.kind === "seen" ? facts.state : undefined;
    const stable = newestTag(graph, repository, { state, prereleases: false });
    return (stable ?? newestTag(graph, repository, { state, prereleases: true }))?.version;
}
function copyOf(repository, { below }) {
    const facts = below.get(repository);
    if (facts?.kind === "seen" && facts.files.kind === "read")
        return facts.files.copy;
    throw new errors/* InternalError */.Gd({
        code: "step-without-files",
        expected: `the files of ${repository}`,
        found: "none",
        fix: "Report this as a bug of release-actions.",
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/apply.ts





/**
 * Carries out the steps that change something, several repositories at a time; one that fails stops none of the others. Each
 * write says what it found before, so whoever was first wins, and the other looks again and goes on from there.
 */
async function applyCascadePins(plan, facts, options) {
    const limit = (0,p_limit/* default */.A)(options.machine.parallelism);
    const results = await Promise.all(plan.steps.map((step) => limit(async () => {
        const started = options.now();
        const outcome = await applyWithPatience({ step, facts }, options);
        const seconds = (options.now() - started) / 1000;
        return outcome === undefined ? undefined : { ...outcome, repository: step.repository, seconds };
    })));
    return results.flatMap((result) => result ?? []);
}
/** More rounds than there are other runs at work in one repository at one time. */
const rounds = 8;
async function applyWithPatience(situation, options, round = 1) {
    const { repository } = situation.step;
    try {
        const outcome = await applyStep(situation, options);
        if (outcome === undefined && round > 1)
            return { kind: "overtaken", state: situation.step.state };
        if (outcome !== "overtaken")
            return outcome;
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        if (!isOvertaken(error) || round >= rounds) {
            options.onProgress(`${repository}: failed`);
            return { kind: "failed", error };
        }
    }
    if (round >= rounds)
        return { kind: "failed", error: restless(repository) };
    options.onProgress(`${repository}: somebody else was faster; looking again`);
    try {
        return await applyWithPatience(await options.again(repository), options, round + 1);
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return { kind: "failed", error };
    }
}
async function applyStep({ step, facts }, options) {
    const { state } = step;
    switch (state.kind) {
        case "change": {
            const change = { step, state, facts };
            // What the branch holds was refreshed when it was committed.
            const locks = state.move.kind === "stay" ? [] : await refreshOrWait(change, options);
            if ("kind" in locks)
                return locks;
            const prepared = await applyBranch({ ...change, locks }, options);
            return state.move.kind === "commit"
                ? { kind: "committed", commit: prepared.commit, locks }
                : applyPullRequest({ ...change, locks, ...prepared }, options);
        }
        case "reword":
            return rewordPullRequest(step, state.pullRequest, facts, options);
        case "foreign":
            return tellForeign(step, state, options);
        case "unaffected":
        case "carried":
        case "proposed":
        case "declined":
        case "blocked":
            return undefined;
    }
}
/** A lock that no resolver can satisfy while an upstream of the train is missing is not wrong, only early. */
async function refreshOrWait(change, options) {
    try {
        return await refreshInCopy(change, options);
    }
    catch (error) {
        const { waitsFor, leftOut } = change.step;
        if (!(error instanceof errors/* ExternalError */.yA) || error.code !== "lock-failed")
            throw error;
        if (waitsFor.length === 0)
            throw leftOut.length === 0 ? error : namingLeftOut(error, leftOut);
        const names = waitsFor.map(({ repository }) => repository).join(", ");
        return { kind: "waiting", reason: `its lock cannot be resolved before ${names}`, problem: error };
    }
}
/** Whoever said no to a version may not know that another one cannot be had without it. */
function namingLeftOut(error, leftOut) {
    const names = leftOut.map(({ repository, version, pullRequest }) => `${repository} ${(0,version_spelling/* formatSemver */.a)(version)} (declined by closing pull request ${pullRequest.number})`);
    const { code, expected, found, fix, location, cause, retryable } = error;
    return new errors/* ExternalError */.yA({
        code,
        expected,
        found,
        fix: `${fix} It was resolved without ${names.join(", ")}: where it needs that, pin it on the default branch, or decline this one, too.`,
        location,
        cause,
        retryable,
    });
}
/** Whether looking again may help: the world is not as the plan took it to be. An unclear write may have happened. */
function isOvertaken(error) {
    if (error instanceof errors/* ExternalError */.yA)
        return error.code === "github-unclear";
    return error instanceof errors/* Refusal */.P_ && ["branch-moved", "pull-request-exists"].includes(error.code);
}
function restless(repository) {
    return new errors/* ExternalError */.yA({
        code: "repository-restless",
        expected: `${repository} to stand still while its pull request is written`,
        found: `${rounds} changes by others, one after another`,
        fix: "Start the job again when the other runs are done.",
        retryable: true,
    });
}

// EXTERNAL MODULE: ./packages/ports/github.ts
var github = __webpack_require__(2454);
// EXTERNAL MODULE: ./packages/release-model/release-graph/tags-with.ts
var tags_with = __webpack_require__(2403);
;// CONCATENATED MODULE: ./packages/release-model/branch-update.ts
/**
 * Whether a commit is the merge that GitHub's button "Update branch" makes: the base comes in, and nothing of a person's own.
 * https://docs.github.com/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/keeping-your-pull-request-in-sync-with-the-base-branch
 * git words a merge of a person's own the same way, and that may hold anything.
 */
function isBranchUpdate({ message, parents, committedBy, }, { base, branch }) {
    const [header] = message.split("\n", 1);
    return (committedBy === "github" && parents.length === 2 && header === `Merge branch '${base}' into ${branch}`);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/judge-branch.ts



/** Reads off one look whose the branch is. Nothing is trusted but what the commits themselves say. */
function judgeBranch(state) {
    const { branch, defaultBranch } = state;
    if (branch === undefined || defaultBranch === undefined)
        return { kind: "absent" };
    const { tip } = branch;
    const open = openPullRequest(state);
    if (open?.head === tip)
        return judgeCommits(tip, open, defaultBranch.name);
    const ended = state.pullRequests.filter(({ head }) => head === tip);
    const [newest] = ended;
    if (newest === undefined)
        return judgeHistory(tip, branch.history, defaultBranch.head);
    const theirs = foreignCommit(newest, defaultBranch.name);
    // What was merged is safe on its base; what was closed stands nowhere else.
    return theirs === undefined || ended.some((one) => one.state === "merged")
        ? { kind: "leftover", tip }
        : { kind: "foreign", tip, commit: theirs };
}
/** There is at most one: GitHub refuses a second one from the same branch. */
function openPullRequest({ pullRequests, }) {
    return pullRequests.find((pullRequest) => pullRequest.state === "open");
}
/** What a pull request carries, as its commits say: a person may have edited its body. */
function carriedBy({ commits }) {
    const newest = commits.findLast(({ message }) => isCascadeCommit(message));
    return newest === undefined ? [] : readTrailers(newest.message);
}
function judgeCommits(tip, pullRequest, defaultBranch) {
    const { commits } = pullRequest;
    const foreign = foreignCommit(pullRequest, defaultBranch);
    if (foreign !== undefined)
        return { kind: "foreign", tip, commit: foreign };
    const [oldest] = commits;
    const base = commits.findLast((commit) => isUpdate(commit, defaultBranch))?.parents[1] ?? oldest?.parents[0];
    if (base === undefined)
        return { kind: "foreign", tip, commit: tip };
    return { kind: "ours", tip, base, releases: carriedBy(pullRequest) };
}
/** The first commit that is not the cascade's; the newest where not all can be seen, because one of ours has a handful. */
function foreignCommit({ commits, isComplete, head }, defaultBranch) {
    const found = commits.find((commit) => !isOurs(commit) && !isUpdate(commit, defaultBranch));
    return found?.hash ?? (isComplete ? undefined : head);
}
/** A person who amends or rebases a commit of ours keeps its message, and its author. */
function isOurs({ message, committedBy }) {
    return committedBy !== "other" && isCascadeCommit(message);
}
function isUpdate(commit, defaultBranch) {
    return isBranchUpdate(commit, { base: defaultBranch, branch: cascadeBranch });
}
/** A branch without an open pull request: a run was killed, or somebody made the branch. */
function judgeHistory(tip, history, head) {
    // The default branch may itself end in a commit of ours, squashed with its trailers.
    const base = history.find((commit) => commit.hash === head || !isOurs(commit));
    const [newest] = history;
    const releases = newest === undefined || newest === base ? [] : readTrailers(newest.message);
    const commit = base?.hash ?? history.at(-1)?.parents[0];
    if (commit === undefined)
        return { kind: "foreign", tip, commit: tip };
    return commit === head
        ? { kind: "ours", tip, base: commit, releases }
        : { kind: "unproven", tip, commit, releases };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/left-out.ts


/** The closed pull request by which a person said no to a release, unless what is open or was merged has it. */
function refusalOf(one, state) {
    const hasIt = (pullRequest) => carriesAll(carriedBy(pullRequest), [one]);
    const open = openPullRequest(state);
    const isBrought = (pullRequest) => pullRequest.state === "merged" && hasIt(pullRequest);
    if ((open !== undefined && hasIt(open)) || state.pullRequests.some(isBrought))
        return undefined;
    return state.pullRequests.find((pullRequest) => pullRequest.state === "closed" && hasIt(pullRequest));
}
/** Releases without those that a person said no to. */
function withoutRefused(releases, state) {
    return state === undefined ? releases : releases.filter((one) => refusalOf(one, state) === undefined);
}
/** Those of some releases that a person said no to, each with the pull request that was closed. */
function leftOutOf(releases, state) {
    return releases.flatMap(({ repository, version }) => {
        const pullRequest = refusalOf({ repository, version }, state);
        return pullRequest === undefined ? [] : [{ repository, version, pullRequest }];
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/judge-step.ts





/**
 * Decides by the look alone where that is possible, so that a run with nothing to do reads no files. `wanted` are the releases
 * that this run carries, the released one first.
 */
function judgeLook(state, branch, wanted) {
    const open = openPullRequest(state);
    if (open !== undefined) {
        return branch.kind === "foreign"
            ? settled(foreignStep(branch.commit, open))
            : judgeOpen(open, branch, withoutRefused(wanted, state));
    }
    for (const pullRequest of state.pullRequests) {
        const carried = carriedBy(pullRequest);
        // Merged into another branch, it says nothing of the default one.
        const isHere = pullRequest.state === "merged" && pullRequest.base === state.defaultBranch?.name;
        if (isHere && carriesAll(carried, wanted)) {
            return settled({ kind: "carried", pullRequest });
        }
        if (pullRequest.state === "closed" && carriesAll(carried, wanted.slice(0, 1))) {
            return settled({ kind: "declined", pullRequest });
        }
    }
    // Whose the branch is matters only where something is to be done.
    return branch.kind === "foreign" ? settled(foreignStep(branch.commit, undefined)) : { kind: "read-files" };
}
/**
 * What the pull request carries, together with what is wanted: each repository once, in its newest version. An earlier pull request
 * that was closed says no to its releases in the next one, too.
 */
function targetsOf(branch, state, wanted) {
    const open = openPullRequest(state);
    if (open !== undefined)
        return newestOfEach([
            ...(branch.kind === "ours" ? branch.releases : []),
            ...withoutRefused(wanted, state),
        ]);
    // A branch without a pull request is the work of a run that was killed: what it carries goes on, but for what a person has
    // merged or closed in the meantime.
    const ended = state.pullRequests.flatMap(carriedBy);
    const carried = branch.kind === "ours" || branch.kind === "unproven" ? branch.releases : [];
    return newestOfEach([...carried.filter((one) => !carriesAll(ended, [one])), ...wanted]);
}
function judgeOpen(open, branch, wanted) {
    const described = readState(open.body);
    const isWhole = branch.kind === "ours" &&
        carriesAll(branch.releases, wanted) &&
        open.mergeable !== "conflicting" &&
        // A body that speaks of another commit was written before a run was killed, or by a person.
        described?.head === open.head &&
        isSameSet(described.releases, branch.releases);
    return isWhole ? settled({ kind: "proposed", pullRequest: open }) : { kind: "read-files" };
}
function foreignStep(commit, open) {
    const isTold = open?.comments.some(({ body, isOwn }) => isOwn && body.includes(foreignMarker(commit)));
    return { kind: "foreign", commit, pullRequest: open, tell: isTold === false };
}
function settled(state) {
    return { kind: "settled", state };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/brought.ts





/**
 * The releases that a release was built upon: what the pull requests of the cascade brought into it. They travel on with it, because
 * a lockfile cannot hold a release beside another version of what that release needs.
 */
function broughtBy(graph, release, released) {
    const tag = released?.tags.find(({ name }) => name === release.tag);
    if (released === undefined || tag === undefined || !wasNewest(graph, release, { tag, tags: released.tags }))
        return [];
    return newestOfEach(released.pullRequests
        .filter(({ merge }) => merge !== undefined && (merge.commit === tag.commit || merge.at <= tag.committedAt))
        .flatMap(carriedBy)
        .filter(({ repository }) => graph.repositories.has(repository)));
}
/**
 * A patch of an old line lacks what was merged since; dates do not tell that, versions do. What was released later than the release itself is no
 * sign of it: a run may be overtaken by the next release.
 */
function wasNewest(graph, release, { tag, tags }) {
    const { tag: format } = (0,neighbors/* requireRepository */.Cc)(graph, release.repository);
    return tags.every(({ name, committedAt }) => {
        const version = versionOfTag(name, format);
        return (version === undefined ||
            compareVersions(version, release.version) <= 0 ||
            committedAt >= tag.committedAt);
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/train.ts






/** The train that releases belong to. A pull request that carries a candidate is of a train of candidates, whatever is released now. */
function trainOf(starts, tracks, prereleases = starts.some(({ version }) => isPrerelease(version))) {
    const { graph, states } = tracks;
    const releases = originsOf(starts, tracks);
    const includes = (carried) => originsOf(carried, tracks).some((one) => releases.some((other) => carriesAll([one], [other])));
    const known = new Map();
    return {
        releases,
        prereleases,
        includes,
        releaseOf: (repository) => {
            if (known.has(repository))
                return known.get(repository);
            const newest = newestTag(graph, repository, { state: states.get(repository), prereleases });
            const release = newest && { repository, version: newest.version };
            const own = release !== undefined && includes([release]) ? release : undefined;
            known.set(repository, own);
            return own;
        },
    };
}
/** Every repository above those named, themselves left out. */
function ancestorsOf(graph, names) {
    const found = new Set();
    const open = names.flatMap((name) => (0,neighbors/* upstreams */.LX)(graph, name));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (found.has(name))
            continue;
        found.add(name);
        open.push(...(0,neighbors/* upstreams */.LX)(graph, name));
    }
    return found;
}
/** What the pull requests of a repository carried that a person has merged or closed. */
function answeredBy({ pullRequests, }) {
    return pullRequests.filter(({ state }) => state !== "open").flatMap(carriedBy);
}
/** Releases, what they were built upon, and so on back to the first. */
function originsOf(releases, { graph, states }) {
    const found = [];
    const open = releases.filter(({ repository }) => graph.repositories.has(repository));
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (carriesAll(found, [one]))
            continue;
        found.push(one);
        const { tag: format } = (0,neighbors/* requireRepository */.Cc)(graph, one.repository);
        open.push(...broughtBy(graph, { ...one, tag: (0,release_model_tag/* formatTag */._3)(one.version, format) }, states.get(one.repository)));
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/wanted.ts







/** Works out what a run carries from the repositories that it has looked at. */
function loadOf(graph, release, { states, late = [], }) {
    const tracks = { graph, states };
    const trains = new Map();
    return {
        ...tracks,
        release,
        brought: broughtBy(graph, release, states.get(release.repository)),
        late,
        trainFrom: (starts) => {
            const key = starts.map(wanted_nameOf).sort().join(" ");
            const train = trains.get(key) ?? trainOf(starts, tracks);
            trains.set(key, train);
            return train;
        },
    };
}
/** The same load, of which more is known of some repositories. */
function withStates(load, states) {
    const { graph, release, late } = load;
    return loadOf(graph, release, { states: new Map([...load.states, ...states]), late });
}
/** The same load, of which some more releases cannot be installed yet. */
function withLate(load, late) {
    const { graph, release, states } = load;
    return loadOf(graph, release, { states, late: [...load.late, ...late] });
}
/**
 * The train that comes to one repository: of this release, where it needs it, of what is taken along, and of what its own open
 * pull request carries.
 */
function trainTo(repository, load) {
    const taken = takenBy(repository, load.states.get(repository), load);
    return load.trainFrom(startsOf(repository, taken, load));
}
function startsOf(repository, taken, { graph, release, states }) {
    const open = openPullRequest(states.get(repository) ?? { pullRequests: [] });
    const carried = open === undefined ? [] : carriedBy(open);
    const needsIt = (0,neighbors/* upstreams */.LX)(graph, repository).includes(release.repository);
    return newestOfEach([...(needsIt ? [release, ...taken] : []), ...carried]);
}
/** The repositories by which a train may come to those below the release in another way than through it. */
function besideOf(graph, { repository }, below) {
    const inside = new Set([repository, ...below]);
    return new Set([...ancestorsOf(graph, below)].filter((name) => !inside.has(name)));
}
/**
 * The releases that one repository is to pin: the released one first, those it brings, and those that came to the repository by
 * another way of the same train, as far as the repository needs them. What a person said no to there is not brought.
 */
function wantedBy(repository, state, load) {
    const needs = (0,neighbors/* upstreams */.LX)(load.graph, repository);
    return newestOfEach([load.release, ...withoutRefused(load.brought, state), ...takenBy(repository, state, load)].filter((one) => needs.includes(one.repository)));
}
/**
 * What came to a repository by another way of its train, between its tag and its own run, too: the newest release of each other
 * upstream. What the repository has, or was refused once, is not taken along, nor what no installer is offered yet, nor what needs a
 * newer version than the one that is carried.
 */
function takenBy(repository, state, load) {
    const { graph, release, brought, late } = load;
    const answered = state === undefined ? [] : answeredBy(state);
    const carried = new Set([release.repository, ...brought.map((one) => one.repository)]);
    const others = (0,neighbors/* upstreams */.LX)(graph, repository).filter((name) => !carried.has(name));
    const isFit = (one) => !carriesAll([...answered, ...late], [one]) &&
        originsOf([one], load).every((origin) => !wanted_isNewer(origin, [release, ...brought]));
    let taken = [];
    // What is taken along may be of one more train.
    for (;;) {
        const train = load.trainFrom(startsOf(repository, taken, load));
        const more = others.flatMap((name) => train.releaseOf(name) ?? []).filter(isFit);
        if (more.length === taken.length)
            return taken;
        taken = more;
    }
}
function wanted_isNewer(origin, carried) {
    return carried.some(({ repository, version }) => repository === origin.repository && compareVersions(origin.version, version) > 0);
}
function wanted_nameOf({ repository, version }) {
    return `${repository}@${(0,version_spelling/* formatSemver */.a)(version)}`;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/ask-mergeability.ts



/**
 * GitHub finds out whether a pull request can be merged when it is asked for the first time, and a look may be that. Asks again where
 * nothing else speaks against a pull request, and gives those states that this tells more of.
 */
async function askMergeability(names, load, { github }) {
    const asked = names.flatMap((name) => {
        const state = load.states.get(name);
        const open = state === undefined ? undefined : openPullRequest(state);
        if (state === undefined || open?.mergeable !== "unknown")
            return [];
        const verdict = judgeLook(state, judgeBranch(state), wantedBy(name, state, load));
        return verdict.kind === "settled" && verdict.state.kind === "proposed" ? [[name, state, open.id]] : [];
    });
    if (asked.length === 0)
        return new Map();
    const answers = await github.mergeability(asked.map(([, , id]) => id));
    return new Map(asked.map(([name, state]) => [
        name,
        {
            ...state,
            pullRequests: state.pullRequests.map((pullRequest) => ({
                ...pullRequest,
                mergeable: answers.get(pullRequest.id) ?? pullRequest.mergeable,
            })),
        },
    ]));
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plan-waiting.ts







/**
 * What each direct downstream and each open pull request below the release still waits for: everything above it that moves in the
 * train which comes to it and is not released yet, those that move first in front. Pure.
 */
function planWaiting(options) {
    const { facts, states, load, waves } = options;
    // Everything above a repository is judged before it is.
    const order = (0,release_graph_waves/* waves */.L)(load.graph)
        .flat()
        .filter((name) => facts.others.has(name) || facts.below.has(name));
    const trains = new Map();
    const within = (train) => {
        const known = trains.get(train) ?? waitingWithin(train, order, options);
        trains.set(train, known);
        return known;
    };
    const concerned = waves
        .flat()
        .filter((name) => states.has(name) || openPullRequest(plan_waiting_stateOf(name, facts) ?? none) !== undefined);
    return new Map(concerned.map((repository) => {
        const train = trainTo(repository, load);
        const moving = within(train).get(repository) ?? [];
        const names = new Set(moving.map((one) => one.repository));
        const arriving = arrivingAt(repository, train, options).filter((one) => !names.has(one.repository));
        return [repository, [...moving, ...arriving]];
    }));
}
const none = { pullRequests: [] };
function waitingWithin(train, order, known) {
    const { graph } = known.load;
    const moving = new Map();
    const waiting = new Map();
    for (const repository of order) {
        const above = (0,neighbors/* upstreams */.LX)(graph, repository);
        const all = new Map();
        for (const upstream of above) {
            for (const one of waiting.get(upstream) ?? [])
                all.set(one.repository, one);
        }
        for (const upstream of above) {
            const one = moving.get(upstream);
            if (one !== undefined)
                all.set(upstream, one);
        }
        waiting.set(repository, [...all.values()]);
        const state = plan_waiting_stateOf(repository, known.facts);
        // It will never move, so nobody waits for it.
        if (state === undefined || state.isArchived)
            continue;
        const because = plan_waiting_reasonOf(repository, state, train, known) ?? laterReason([...all.values()]);
        if (because !== undefined)
            moving.set(repository, { repository, because });
    }
    return waiting;
}
/** Why a repository moves by itself. What is on its way with another train is none of its business. */
function plan_waiting_reasonOf(repository, state, train, { facts, states, load }) {
    const open = openPullRequest(state);
    const step = states.get(repository);
    // What this run brings, or would bring if it could.
    const brought = step?.kind === "change" ? step.targets : [load.release];
    const isStopped = step?.kind === "blocked" || step?.kind === "foreign";
    const isMoved = (step?.kind === "change" || isStopped) && train.includes(brought);
    if (open !== undefined && (isMoved || train.includes(carriedBy(open)))) {
        return { kind: "open", url: open.url };
    }
    if (isMoved && step.kind !== "foreign")
        return { kind: "moves-now" };
    // One that was closed since takes nothing back of what was merged.
    const merged = state.pullRequests.find((one) => one.merge !== undefined && train.includes(carriedBy(one)));
    if (merged?.merge !== undefined && !isReleased(repository, state, { merge: merged.merge, train, load })) {
        return { kind: "unreleased", url: merged.url };
    }
    const [after] = facts.coming.get(repository) ?? [];
    return after === undefined ? undefined : { kind: "moves-soon", after };
}
/**
 * Upstreams whose newest release is out and not in the pull request: their own runs bring it. Only where the pull request said that it
 * waits for them, or files prove it, so that nobody waits for what never comes.
 */
function arrivingAt(repository, train, { facts, states, load }) {
    const state = plan_waiting_stateOf(repository, facts);
    const open = openPullRequest(state ?? none);
    const step = states.get(repository);
    if (state === undefined || (open === undefined && step?.kind !== "change"))
        return [];
    const carried = step?.kind === "change" ? step.targets : open === undefined ? [] : carriedBy(open);
    const told = readState(open?.body ?? "")?.waitsFor ?? [];
    const proved = facts.coming.get(repository) ?? [];
    return (0,neighbors/* upstreams */.LX)(load.graph, repository).flatMap((name) => {
        const isGone = plan_waiting_stateOf(name, facts)?.isArchived === true;
        const newest = isGone ? undefined : train.releaseOf(name);
        // What is released now comes with this very run; a newer one of the same repository has a run of its own.
        if (newest === undefined || carriesAll([load.release, ...carried, ...answeredBy(state)], [newest]))
            return [];
        const isExpected = told.includes(name) || proved.includes(name) || carriesAll(load.late, [newest]);
        return isExpected ? [{ repository: name, because: { kind: "arrives" } }] : [];
    });
}
function laterReason([first]) {
    return first === undefined ? undefined : { kind: "moves-later", after: first.repository };
}
/** A later patch of an old line does not release what was merged into the default branch: the highest version counts. */
function isReleased(repository, state, { merge, train: { prereleases }, load, }) {
    const highest = newestTag(load.graph, repository, { prereleases, state });
    return highest !== undefined && (highest.commit === merge.commit || highest.committedAt >= merge.at);
}
/** What a look has shown of a repository; undefined where the token cannot see it. */
function plan_waiting_stateOf(repository, { below, others }) {
    const facts = below.get(repository);
    return facts?.kind === "seen" ? facts.state : others.get(repository);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/complete-notes.ts



/** Adds what GitHub says of releases that a pull request is to tell of, where newer ones have left no room for them in a look. */
async function completeNotes(carried, facts, { github, graph }) {
    const missing = new Map();
    for (const { repository, version } of carried) {
        const state = plan_waiting_stateOf(repository, facts);
        const tag = (0,release_model_tag/* formatTag */._3)(version, (0,neighbors/* requireRepository */.Cc)(graph, repository).tag);
        const isShown = state?.releases.some((notes) => notes.tag === tag) === true;
        if (state?.hasMoreReleases === true && !isShown)
            missing.set(state.nameWithOwner, tag);
    }
    if (missing.size === 0)
        return facts;
    const found = await github.releaseNotes(missing);
    const complete = (state) => {
        const notes = found.get(state.nameWithOwner);
        return notes === undefined ? state : { ...state, releases: [...state.releases, notes] };
    };
    return {
        ...facts,
        below: new Map([...facts.below].map(([name, one]) => [
            name,
            one.kind === "seen" ? { ...one, state: complete(one.state) } : one,
        ])),
        others: new Map([...facts.others].map(([name, state]) => [name, complete(state)])),
    };
}

// EXTERNAL MODULE: ./packages/release-model/folder-entries.ts
var folder_entries = __webpack_require__(6279);
;// CONCATENATED MODULE: ./packages/cascade-pins/judge-default-branch.ts




/**
 * Decides for `mode: commit` by the newest commits of the default branch where these are enough: what the cascade itself committed
 * there is there as long as nobody has changed what it changed, by the names of the top folder. Of everything else the files decide.
 */
function judgeDefaultBranch({ defaultBranch }, wanted) {
    const touched = new Set();
    const committed = [];
    for (const { commit, changed } of changesOf(defaultBranch)) {
        if (!isMadeHere(commit))
            for (const name of changed)
                touched.add(name);
        else if (![...changed].some((name) => touched.has(name)))
            committed.push(...readTrailers(commit.message));
    }
    return carriesAll(newestOfEach(committed), wanted)
        ? { kind: "settled", state: { kind: "carried", pullRequest: undefined } }
        : { kind: "read-files" };
}
/** What one commit after another has changed in the top folder, newest first, as far back as that is known. */
function changesOf(defaultBranch) {
    const commits = new Map((defaultBranch?.history ?? []).map((commit) => [commit.hash, commit]));
    const changes = [];
    let commit = commits.get(defaultBranch?.head ?? "");
    while (commit !== undefined) {
        const parent = commits.get(commit.parents[0] ?? "");
        if (parent?.folder === undefined || commit.folder === undefined)
            break;
        changes.push({ commit, changed: (0,folder_entries/* changedEntries */.b)(parent.folder, commit.folder) });
        commit = parent;
    }
    return changes;
}
/**
 * Whether a run of the cascade made a commit right here. What GitHub squashes of a pull request has the trailers of its commits, but the
 * author of the pull request, and its number in the header.
 */
function isMadeHere(commit) {
    const [header = ""] = commit.message.split("\n", 1);
    return isOurs(commit) && commit.isOwn && !/ \(#\d+\)$/.test(header);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/look-back.ts





/**
 * Looks at pull requests that are older than those which a look has shown, where a repository is about to get a release: a person may
 * have declined it long ago. Gives the states that this tells more of. What ended before the oldest of these releases was made cannot
 * have carried any, so it is asked for only where the look has not gone back as far.
 */
async function lookBack(looks, load, { github }) {
    const found = await Promise.all(looks.map(async ({ name, look }) => {
        const { state, targets } = look ?? {};
        if (state?.hasMorePullRequests !== true || targets === undefined)
            return [];
        const open = openPullRequest(state);
        const here = open === undefined ? [] : carriedBy(open);
        const coming = targets.filter((one) => !carriesAll(here, [one]));
        if (coming.length === 0)
            return [];
        const since = oldestOf(coming, load);
        const oldest = state.pullRequests.at(-1);
        const isFarEnough = since !== undefined && oldest?.endedAt !== undefined && oldest.endedAt < since;
        if (isFarEnough)
            return [];
        const older = await github.olderPullRequests({
            repository: state.nameWithOwner,
            branch: cascadeBranch,
            before: oldest?.number ?? Infinity,
            since,
        });
        const pullRequests = [...state.pullRequests, ...older];
        return [[name, { ...state, pullRequests, hasMorePullRequests: false }]];
    }));
    return new Map(found.flat());
}
/** When the first of some releases was made; undefined where a look has not shown all their tags. */
function oldestOf(releases, { graph, states }) {
    const dates = releases.map(({ repository, version }) => {
        const tag = (0,release_model_tag/* formatTag */._3)(version, (0,neighbors/* requireRepository */.Cc)(graph, repository).tag);
        return states.get(repository)?.tags.find(({ name }) => name === tag)?.committedAt;
    });
    const known = dates.filter((date) => date !== undefined);
    return known.length < dates.length ? undefined : new Date(Math.min(...known.map(Number)));
}

;// CONCATENATED MODULE: ./packages/cascade-pins/observe-looks.ts






/** Judges repositories by what looks have shown, and by older pull requests where these decide: the load knows those, too. */
async function judgeLooks(names, load, options) {
    const judge = (known) => Promise.all(names.map(async (name) => ({ name, look: await judgeOne(name, known, options) })));
    const looks = await judge(load);
    const older = await lookBack(looks, load, options);
    if (older.size === 0)
        return { looks, load };
    const more = withStates(load, older);
    return { looks: await judge(more), load: more };
}
async function judgeOne(repository, load, options) {
    const state = load.states.get(repository);
    if (state === undefined)
        return undefined;
    const branch = await proveBranch(state, options);
    const wanted = wantedBy(repository, state, load);
    const isAsked = options.read.includes(repository) && !state.isArchived && state.defaultBranch !== undefined;
    const { kind } = options.directly ? judgeDefaultBranch(state, wanted) : judgeLook(state, branch, wanted);
    if (!isAsked || kind !== "read-files")
        return { state, branch, targets: undefined };
    return { state, branch, targets: options.directly ? wanted : targetsOf(branch, state, wanted) };
}
/** Asks GitHub, in the rare case that one look does not show whether the branch stands on the default branch. */
async function proveBranch(state, { github }) {
    const verdict = judgeBranch(state);
    if (verdict.kind !== "unproven" || state.defaultBranch === undefined)
        return verdict;
    const { tip, commit, releases } = verdict;
    return (await github.contains(state.nameWithOwner, state.defaultBranch.head, commit))
        ? { kind: "ours", tip, base: commit, releases }
        : { kind: "foreign", tip, commit };
}
/** What would be taken along, and cannot be installed yet. */
async function lateOf(looks, load, { isInstallable }) {
    const taken = newestOfEach(looks.flatMap(({ name, look }) => (look?.targets === undefined ? [] : takenBy(name, look.state, load))));
    const answers = await Promise.all(taken.map(isInstallable));
    return taken.filter((_, index) => answers[index] === false);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/look-further.ts






/**
 * What else has to be looked at: an open pull request may carry releases of other trains, or say that it waits for what the run's own train
 * does not lead to. Everything above such a repository says whether it still waits.
 */
function unseenAbove(below, { graph, states, train, }) {
    const unseen = below.flatMap((name) => {
        const open = openPullRequest(states.get(name) ?? { pullRequests: [] });
        if (open === undefined)
            return [];
        const above = [...ancestorsOf(graph, [name])].filter((one) => !states.has(one));
        if (above.length === 0)
            return [];
        const told = readState(open.body)?.waitsFor ?? [];
        const isOther = carriedBy(open).some((one) => !train.includes([one])) || above.some((one) => told.includes(one));
        return isOther ? above : [];
    });
    return [...new Set(unseen)];
}
/** Looks at some repositories; those that the token cannot see are not in the answer. */
async function lookAt(names, { github, graph, release, }) {
    if (names.length === 0)
        return new Map();
    const nameWithOwner = (name) => `${graph.owner}/${name}`;
    const { repositories } = await github.look({
        repositories: names.map(nameWithOwner),
        branch: cascadeBranch,
        labels: [],
        tagsWith: (0,tags_with/* tagsWith */._)(graph),
        tagsUntil: enoughTags(graph, release),
    });
    return new Map(names.flatMap((name) => {
        const look = repositories.get(nameWithOwner(name));
        return look?.kind === "found" ? [[name, look.state]] : [];
    }));
}

;// CONCATENATED MODULE: ./packages/lockfiles/lock-format.ts
/** The formats that are read, and that their own tools write anew. */
const refreshedKinds = ["uv", "poetry", "npm", "pnpm", "yarn-classic", "yarn-berry", "cargo"];
/** Every format that is read. */
const lockKinds = [...refreshedKinds, "bun", "pdm", "pylock"];
function isRefreshed(kind) {
    return refreshedKinds.some((known) => known === kind);
}

;// CONCATENATED MODULE: ./packages/manifests/edit-unsafe.ts

/** Something else than the intended value would have changed. */
function editUnsafe(source, found, pin, cause) {
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: "an edit that changes the intended value and nothing else",
        found,
        fix: "Change this file by hand, and report the file's form as a bug of release-actions.",
        location: pin === undefined ? { file: source.path } : { file: source.path, line: pin.line, column: pin.column },
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/manifests/pin-spans.ts
/** The bytes of every part of a pin that an edit may change. */
function spansOf({ value }) {
    switch (value.kind) {
        case "constraint":
            return value.hashes === undefined ? [value.span] : [value.span, value.hashes];
        case "commit":
            return value.comment === undefined ? [value.span] : [value.span, value.comment.span];
        case "image":
            return [value.tag?.span, value.digest?.span].filter((span) => span !== undefined);
        default:
            return [value.span];
    }
}

;// CONCATENATED MODULE: ./packages/manifests/verify-aliases.ts



/**
 * Where an edit changes an anchor's text, every alias of it says the new text, too. Each of them has to belong to a pin
 * that moves by this very edit.
 * @throws {Refusal} `edit-unsafe`, naming the alias.
 */
function verifyAliases(source, pins, planned) {
    const { aliases } = yamlPartsOf(source);
    if (aliases.size === 0)
        return;
    for (const [start, outcomes] of groupByStart(planned)) {
        const moving = new Set(outcomes.flatMap(({ pin }) => pin.aliases ?? []));
        const repeats = repetitionOf(source.offset(start));
        const staying = pins.find((pin) => staysAt(pin, start, outcomes));
        for (const alias of aliases.values()) {
            const isRepeated = !moving.has(alias.start) || staying?.aliases?.includes(alias.start) === true;
            if (isRepeated && repeats(alias))
                throw repeated(source, alias, { pins: staying ? [staying] : pins, outcomes });
        }
    }
}
/** Whether a pin has a text that is edited for others, but not for it. */
function staysAt(pin, start, outcomes) {
    const isMoving = outcomes.some(({ pin: moved }) => moved.place === pin.place);
    return !isMoving && spansOf(pin).some((span) => span.start === start);
}
/** The outcomes by the byte at which they edit: several pins may move by one edit. */
function groupByStart(planned) {
    const groups = new Map();
    for (const outcome of planned) {
        for (const { start } of outcome.edits)
            groups.set(start, [...(groups.get(start) ?? []), outcome]);
    }
    return groups;
}
/** Tells whether what stands at `offset` stands inside a node, aliases followed; each node is looked at once. */
function repetitionOf(offset) {
    const known = new Map();
    const repeats = (node) => {
        const answer = known.get(node);
        if (answer !== undefined)
            return answer;
        const found = isInside(node);
        known.set(node, found);
        return found;
    };
    const isInside = (node) => {
        switch (node.kind) {
            case "scalar":
                return node.start <= offset && offset < node.end;
            case "alias":
                return node.target !== undefined && repeats(node.target);
            case "map":
                return node.entries.some(({ value }) => repeats(value));
            case "list":
                return node.items.some(repeats);
        }
    };
    return repeats;
}
function repeated(source, alias, { pins, outcomes }) {
    const other = pins.find((pin) => pin.aliases?.includes(alias.start) === true);
    const [moved] = outcomes;
    const place = other === undefined ? "" : `, which is ${other.place}`;
    return new errors/* Refusal */.P_({
        code: "edit-unsafe",
        expected: `a version at ${moved?.pin.place ?? "the anchor"} that no other value repeats`,
        found: `the alias *${alias.anchor} on line ${source.position(alias.start).line}${place}`,
        fix: "Write the version out in one of the two places, without anchor and alias.",
        location: source.location(alias.start),
    });
}

;// CONCATENATED MODULE: ./packages/manifests/changed-leaves.ts
/** Where two pieces of plain data differ; a key or an item that only one has counts as a difference. */
function* changedLeaves(before, after, place = "") {
    if (Object.is(before, after))
        return;
    if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
        if (!isSameDate(before, after))
            yield { place, before, after };
        return;
    }
    const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        yield* changedLeaves(old.get(key), now.get(key), place === "" ? key : `${place}.${key}`);
    }
}
function isContainer(value) {
    return typeof value === "object" && value !== null && !(value instanceof Date);
}
function isSameDate(before, after) {
    return before instanceof Date && after instanceof Date && before.toString() === after.toString();
}

;// CONCATENATED MODULE: ./packages/manifests/verify-data.ts





/**
 * Compares all values of a file: each edit changes at most one (the comment behind a commit is none), and that value says
 * exactly what its own edits make of it.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyData(editor, before, { after, planned }) {
    if (editor.parse === undefined)
        return;
    const parse = (source) => editor.parse?.(source);
    const replacements = distinctReplacements(before, planned);
    const old = parse(before);
    const changed = [...changedLeaves(old, parse(after))];
    const placesOf = replacements.map((replacement) => {
        // A lone edit made every change there is.
        if (replacements.length === 1)
            return new Set(changed.map(({ place }) => place));
        const alone = new Source(before.path, applyEdits(before.bytes, [replacement.edit]));
        return new Set([...changedLeaves(old, parse(alone))].map(({ place }) => place));
    });
    if (placesOf.some(({ size }) => size > 1))
        throw editUnsafe(before, "one edit that changes several values");
    for (const leaf of changed) {
        const own = replacements.filter((_, index) => placesOf[index]?.has(leaf.place) === true);
        if (!isExplained(leaf, own) && !isAdded(leaf, planned)) {
            const [was, is] = [leaf.before, leaf.after].map((value) => JSON.stringify(value));
            throw editUnsafe(before, `${was ?? "nothing"} became ${is ?? "nothing"} at ${leaf.place}`);
        }
    }
}
/** A digest that got a key of its own: its value is exactly the one that was to be added. */
function isAdded({ before, after, place }, planned) {
    return before === undefined && place.endsWith(".digest") && planned.some(({ adds }) => adds === after);
}
function distinctReplacements(before, planned) {
    const found = new Map();
    for (const outcome of planned) {
        for (const edit of outcome.edits) {
            const texts = [
                { before: before.slice(edit), after: unquoteYaml(edit.text) },
                { before: outcome.before, after: outcome.after },
                // A file inside a block of text is one string here, quotes included.
                { before: before.slice(edit), after: edit.text },
            ];
            found.set(edit.start, { edit, texts });
        }
    }
    return [...found.values()].toSorted((left, right) => left.edit.start - right.edit.start);
}
/** Whether the value's own edits, in their order, make of it what it is now. A number has become text. */
function isExplained({ before, after }, own) {
    if (typeof after !== "string")
        return false;
    if (typeof before === "number")
        return own.length === 1 && own[0]?.texts[0]?.after === after;
    return typeof before === "string" && isMadeOf(before, after, own);
}
function isMadeOf(before, after, own) {
    const [first, ...rest] = own;
    if (first === undefined)
        return before === after;
    for (let at = 0; at <= before.length; at++) {
        if (before[at - 1] !== after[at - 1])
            return false;
        for (const texts of first.texts) {
            if (!before.startsWith(texts.before, at) || !after.startsWith(texts.after, at))
                continue;
            if (isMadeOf(before.slice(at + texts.before.length), after.slice(at + texts.after.length), rest))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/manifests/verify-edit.ts






/**
 * Reads the edited file again and compares: the same pins stand at the same places, the edited ones with their new text
 * and all others as before, and no other value of the file differs.
 * @throws {Refusal} `edit-unsafe`, naming the place.
 */
function verifyEdit(editor, before, { after, planned }) {
    const moved = new Map(planned.map((outcome) => [outcome.pin.place, outcome]));
    const old = editor.readPins(before);
    verifyAliases(before, old, planned);
    const now = readAgain(editor, after);
    if (old.length !== now.length)
        throw editUnsafe(before, `${old.length} pins became ${now.length}`);
    for (const [index, pin] of old.entries()) {
        const other = now[index];
        if (other?.place !== pin.place || other.name.name !== pin.name.name) {
            throw editUnsafe(before, `another pin at ${pin.place}`, pin);
        }
        const expected = withAdded(textsOf(before, pin, moved.get(pin.place)?.edits ?? []), moved.get(pin.place));
        if (expected !== textsOf(after, other, []))
            throw editUnsafe(before, `an unexpected value at ${pin.place}`, pin);
        if (moved.has(pin.place))
            verifyIsText(before, after, other);
    }
    verifyData(editor, before, { after, planned });
}
/** A version that YAML would read as a number or a date is another value than was planned. */
function verifyIsText(before, after, pin) {
    for (const { start, end } of spansOf(pin)) {
        const scalar = yamlPartsOf(after).scalars.get(after.offset(start));
        if (scalar?.style !== "plain" || scalar.end !== after.offset(end))
            continue;
        if (scalar.value !== scalar.text || !readsAsText(scalar.text)) {
            throw editUnsafe(before, `${scalar.text} at ${pin.place}, which YAML does not read as text`, pin);
        }
    }
}
/** The texts of all parts of a pin, as they stand or as the edits will have them. */
function textsOf(source, pin, edits) {
    return spansOf(pin)
        .map(({ start, end }) => {
        const edit = edits.find((candidate) => candidate.start === start && candidate.end === end);
        return edit === undefined ? source.slice({ start, end }) : unquoteYaml(edit.text);
    })
        .join("\n");
}
/** A digest behind the tag is a part of its own when it is read again. */
function withAdded(texts, planned) {
    if (planned?.adds === undefined)
        return texts;
    const [tag = ""] = texts.split(`@${planned.adds}`);
    return `${tag}\n${planned.adds}`;
}
function readAgain(editor, after) {
    try {
        return editor.readPins(after);
    }
    catch (cause) {
        throw editUnsafe(after, "a file that can no longer be read", undefined, cause);
    }
}

;// CONCATENATED MODULE: ./packages/manifests/edit-manifest.ts






/**
 * The file's bytes with every planned edit applied, read again and compared: only the intended values changed.
 * @throws {Refusal} `edit-unsafe` when anything else would have changed.
 */
function editManifest(source, outcomes, 
/** Where other files tell as well which pins a file has. */
readPins) {
    const planned = outcomes.filter((outcome) => outcome.kind === "edit");
    const bytes = applyEdits(source.bytes, distinct(source, planned));
    const editor = editorFor(source.path);
    if (editor === undefined) {
        throw new errors/* Refusal */.P_({
            code: "edit-unsafe",
            expected: "a kind of file that is known",
            found: source.path,
            fix: "Change this file by hand.",
            location: { file: source.path },
        });
    }
    if (planned.length > 0) {
        const reading = readPins === undefined ? editor : { ...editor, readPins };
        verifyEdit(reading, source, { after: new Source(source.path, bytes), planned });
    }
    return bytes;
}
/** Two images of one release may share the variable that holds their tag: one edit moves both. */
function distinct(source, planned) {
    const found = new Map();
    for (const { pin, edits } of planned) {
        for (const edit of edits) {
            const other = found.get(edit.start);
            if (other !== undefined && other.text !== edit.text) {
                throw editUnsafe(source, `one text that two pins want to be ${other.text} and ${edit.text}`, pin);
            }
            found.set(edit.start, edit);
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./packages/pinning/plan-locks.ts


/**
 * The lockfiles that lag behind: a pin they govern moves, or the lock holds nothing that is new enough for one that
 * stays. A package is named only where no version the lock holds will do: never for a package that no pin names, and
 * never to leave a newer version that the pins admit, unless a downgrade is allowed.
 */
function planLocks(locks, manifests, outcomes, targets) {
    const paths = locks.map(({ path }) => path);
    return locks.flatMap((lock) => {
        const governed = new Set(manifests.filter((manifest) => governs(lock, manifest, paths)));
        // What builds a package is resolved when it is built: no lockfile holds it.
        const own = outcomes.filter(({ pin }) => governed.has(pin.path) && !pin.place.startsWith("build-system"));
        const packages = targets.flatMap((target) => target.release.names.flatMap((name) => planPackage(lock, name, target, own) ?? []));
        const moves = own.some(({ kind, pin }) => kind === "edit" && pin.name.ecosystem === ecosystemOf[lock.kind]);
        return packages.length === 0 && !moves ? [] : [{ path: lock.path, kind: lock.kind, packages }];
    });
}
function planPackage(lock, name, { release, allowDowngrade = false }, outcomes) {
    const key = (0,package_name/* packageKey */.MO)(name);
    const pins = outcomes.filter(({ pin }) => (0,package_name/* packageKey */.MO)(pin.name) === key);
    if (name.ecosystem !== ecosystemOf[lock.kind] || pins.length === 0)
        return undefined;
    if (pins.some(({ kind }) => kind === "newer" || kind === "refused"))
        return undefined;
    const version = name.ecosystem === "pypi" ? (0,version_spelling/* formatPep440 */.J)(release.version) : (0,version_spelling/* formatSemver */.a)(release.version);
    const held = lock.locked.filter((locked) => (0,package_name/* packageKey */.MO)(locked.name) === key);
    // A member of the workspace is not installed from anywhere: its version is its own.
    if (held.some(({ source }) => source.kind === "workspace" || source.kind === "path"))
        return undefined;
    const from = held.map((locked) => locked.version);
    // A constraint or an override on a package that nothing installs is no reason to lock it.
    if (held.length === 0 && pins.every(({ pin }) => onlyIfUsed.test(pin.place)))
        return undefined;
    // What follows a path or a branch says nothing about versions.
    const judged = pins.filter((outcome) => outcome.kind !== "finding");
    const wanting = judged.filter((outcome) => !held.some((locked) => isEnough(outcome, locked, version)));
    const isLowered = allowDowngrade && pins.some(({ kind }) => kind === "edit");
    return wanting.length > 0 || isLowered ? { name, from, version } : undefined;
}
/**
 * Whether a pin can stay with what is locked: the release or something newer that the pin, as it will be, admits. One
 * package may be locked several times, at an older version for somebody else's sake.
 */
function isEnough(outcome, locked, version) {
    const { value } = outcome.pin;
    // What comes from git or an address has the version its own files say, which may be a placeholder.
    const isOlder = locked.source.kind === "registry" &&
        (compareSpelled(locked.name.ecosystem, locked.version, version) ?? 0) < 0;
    if (outcome.kind !== "edit")
        return !isOlder && satisfies(value, locked);
    return value.kind === "constraint" && !isOlder && satisfies({ ...value, text: outcome.after }, locked);
}
const onlyIfUsed = /constraint|override|resolution|peerDependencies|catalog|workspace\.dependencies/i;
const ecosystemOf = {
    uv: "pypi",
    poetry: "pypi",
    npm: "npm",
    pnpm: "npm",
    "yarn-classic": "npm",
    "yarn-berry": "npm",
    cargo: "cargo",
    bun: "npm",
    pdm: "pypi",
    pylock: "pypi",
};

;// CONCATENATED MODULE: ./packages/lockfiles/unread-locks.ts
/** Which manifests they belong to says `governs.ts`. */
const unreadLocks = [
    {
        fileName: "bun.lockb",
        ecosystem: "npm",
        reason: "bun.lockb is binary, and only Bun reads it",
        fix: "Let Bun write the text form (bun install --save-text-lockfile --frozen-lockfile --lockfile-only), delete bun.lockb and commit bun.lock.",
        isAlone: false,
    },
    unread("deno.lock", "npm", "deno install --frozen"),
    unread("vlt-lock.json", "npm", "vlt install --frozen-lockfile"),
    unread("pixi.lock", "pypi", "pixi lock --check"),
    unread("Chart.lock", "helm", "helm dependency build"),
    { ...unread("Pipfile.lock", "pypi", "pipenv verify"), isAlone: true },
];
/** The unread lock of that name, or undefined. */
function unreadLockOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return unreadLocks.find(({ fileName }) => fileName === name);
}
function unread(fileName, ecosystem, check) {
    return {
        fileName,
        ecosystem,
        reason: `the format of ${fileName} is not read here`,
        fix: `Hold it against its manifest with ${check}.`,
        isAlone: false,
    };
}

;// CONCATENATED MODULE: ./packages/pinning/plan-stuck-locks.ts

/** Why a lockfile that lags behind cannot be carried along: it is read, but nobody here knows how its tool refreshes it. */
function stuckLock({ path, kind }) {
    return {
        code: "lock-not-refreshed",
        expected: `${path} to be refreshed together with the pin`,
        found: `a lockfile of ${kind}, which is read here but not written`,
        fix: `Move the pin and refresh the lockfile by hand in one commit. ${leaveOut}`,
        location: { file: path },
    };
}
/** The same for lockfiles that are not even read, where a pin moves that they may lock. */
function planStuckLocks(unread, locks, outcomes) {
    const paths = [...locks, ...unread];
    return unread.flatMap((path) => {
        const lock = unreadLockOf(path);
        const isLagging = outcomes.some(({ kind, pin }) => kind === "edit" &&
            lock?.ecosystem === pin.name.ecosystem &&
            governsUnread({ path, ecosystem: lock.ecosystem }, pin.path, paths));
        if (lock === undefined || !isLagging)
            return [];
        return [
            {
                code: "lock-not-refreshed",
                expected: `${path} to be refreshed together with the pin`,
                found: lock.reason,
                fix: `${lock.fix} Or move the pin and refresh the lockfile by hand in one commit. ${leaveOut}`,
                location: { file: path },
            },
        ];
    });
}
const leaveOut = "To move the pin alone, leave the lockfiles out (--no-lock; in the action, lockfiles: false).";

;// CONCATENATED MODULE: ./packages/pinning/plan.ts





/** Plans the whole repository: all files, all targets. Pure. */
function planPins(facts, targets, options) {
    const refusals = facts.problems.filter((problem) => options.locks || !isOfLock(problem));
    const outcomes = [];
    const changes = [];
    for (const source of facts.manifests) {
        try {
            const promoted = facts.promoted?.get(source.path);
            const found = targets
                .flatMap((target) => [...planManifest(source, target), ...planAppVersion(source, target)])
                .map((outcome) => leavePromoted(outcome, promoted));
            outcomes.push(...found);
            if (found.some(({ kind }) => kind === "edit")) {
                changes.push({ path: source.path, before: source.bytes, after: editManifest(source, found) });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* Refusal */.P_))
                throw error;
            refusals.push(error);
        }
    }
    const lagging = options.locks
        ? planLocks(facts.locks, facts.manifests.map(({ path }) => path), outcomes, targets)
        : [];
    const locks = lagging.filter(hasTool);
    if (options.locks) {
        const paths = facts.locks.map(({ path }) => path);
        refusals.push(...lagging.filter((lock) => !hasTool(lock)).map(stuckLock));
        refusals.push(...planStuckLocks(facts.unreadLocks ?? [], paths, outcomes));
    }
    refusals.push(...outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [located(outcome)] : [])));
    const findings = outcomes.flatMap((outcome) => (outcome.kind === "finding" ? [located(outcome)] : []));
    return { outcomes, changes, locks, refusals, findings };
}
function hasTool(lock) {
    return isRefreshed(lock.kind);
}
/** Whether there is nothing to do. */
function isEmpty(plan) {
    return plan.changes.length === 0 && plan.locks.length === 0;
}
/** A lockfile full of conflict markers is no reason to leave the manifests alone when no lock is to be touched. */
function isOfLock({ location }) {
    const file = location?.file ?? "";
    return lockFormats.some(({ fileName }) => file.slice(file.lastIndexOf("/") + 1) === fileName);
}
function located(outcome) {
    const { path, line, column } = outcome.pin;
    return { ...outcome.problem, location: outcome.problem.location ?? { file: path, line, column } };
}
/** Its environment comes to a version by a promotion, in order, by digest and verified. */
function leavePromoted(outcome, promoted) {
    const { pin } = outcome;
    return promoted?.has(pin.place) === true ? { kind: "kept", pin, reason: "promotions move it" } : outcome;
}
function planAppVersion(source, target) {
    if (target.appVersionCharts?.includes(source.path) !== true)
        return [];
    const pin = readAppVersion(source, (0,package_name/* packageName */.oZ)("component", target.release.repository));
    return pin === undefined ? [] : [planPin(source, pin, target)];
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/edge-policy.ts
var edge_policy = __webpack_require__(513);
;// CONCATENATED MODULE: ./packages/cascade-pins/pin-target.ts

/** How a release is pinned in a downstream: as the graph says, unless the run has a policy of its own. */
function pinTarget(graph, release, { downstream, policy }) {
    const edge = { upstream: release.repository, downstream };
    return {
        release,
        policy: policy ?? (0,edge_policy/* edgePolicy */.UM)(graph, edge),
        widen: (0,edge_policy/* edgeWiden */.vW)(graph, edge),
        appVersionCharts: (0,edge_policy/* appVersionCharts */.Xt)(graph, edge),
    };
}

;// CONCATENATED MODULE: ./packages/pinning/tree.ts

/** The files as they lie in a folder, edits that are not committed included. */
function folderTree(files) {
    return {
        list: () => files.list(),
        read: async (paths) => {
            const found = new Map();
            const problems = [];
            // In portions: a repository with thousands of manifests must not open thousands of files at once.
            for (let start = 0; start < paths.length; start += tree_filesAtOnce) {
                const portion = paths.slice(start, start + tree_filesAtOnce);
                const results = await Promise.allSettled(portion.map((path) => files.read(path)));
                for (const [index, result] of results.entries()) {
                    const path = portion[index] ?? "";
                    if (result.status === "fulfilled")
                        found.set(path, result.value);
                    else if (isGone(result.reason))
                        continue;
                    else if (result.reason instanceof Refusal)
                        problems.push(result.reason);
                    else
                        throw result.reason;
                }
            }
            return { files: found, problems };
        },
    };
}
const tree_filesAtOnce = 64;
/** A file that git tracks and somebody has deleted is simply not there. */
function isGone(reason) {
    if (!(reason instanceof Refusal) || reason.code !== "file-missing")
        return false;
    const { cause } = reason;
    return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
}
/** The files of one commit. */
function commitTree(git, commit) {
    return {
        list: () => git.list(commit),
        read: async (paths) => ({ files: await git.read(commit, paths), problems: [] }),
    };
}

// EXTERNAL MODULE: ./packages/manifests/vendored.ts
var vendored = __webpack_require__(9524);
// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(4253);
;// CONCATENATED MODULE: ./packages/gitops-promotion/config/schema.ts

/*
 * The grammar of gitops.yml. schema/gitops.schema.json is rendered from it, so every rule here is one that JSON Schema can
 * say; what it cannot (names that nothing declares) is checked after parsing.
 */
const schema_text = (what, pattern, longest = 255) => dist/* pipe */.FsL(dist/* string */.YjP(`expected ${what}`), dist/* maxLength */.Ru6(longest, `expected ${what}`), dist/* regex */.yGV(pattern, `expected ${what}`));
const described = (schema, description) => dist/* pipe */.FsL(schema, dist/* description */.h_(description));
const listOf = (schema, what) => dist/* pipe */.FsL(dist/* array */.YOg(schema, `expected a list of ${what}`), dist/* minLength */.BpQ(1, `expected at least one of ${what}`));
/** What no path and no place holds. */
const control = "\\u0000-\\u001f";
const glob = schema_text("a path inside the repository, in which * and ** may stand", new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\${control}]+$`));
const environmentName = schema_text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63);
const imageName = schema_text("the name of an image without tag and digest", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/);
const place = dist/* union */.KCZ([
    glob,
    dist/* strictObject */.rej({
        files: described(glob, "The files, as a path or a pattern."),
        at: dist/* optional */.lqM(described(schema_text("a place such as runtime.image.tag", new RegExp(`^[^${control}]+$`)), "Where in the file, as a refusal spells its candidates: runtime.image.tag, appVersion, spec.generators[0].list.elements[1].chartVersion.")),
        image: dist/* optional */.lqM(described(imageName, "Of which image the tag there is, where the file does not say.")),
        environment: dist/* optional */.lqM(described(environmentName, "The only environment whose promotions edit this place.")),
    }, "expected files, at, image and environment"),
], "expected a path or pattern, or { files, at, image, environment }");
const schema_component = dist/* strictObject */.rej({
    repository: described(schema_text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/), "The repository that releases it. Messages that name another one are refused, and so are signatures of another one's workflows."),
    tag: dist/* optional */.lqM(described(schema_text("a tag format with {version} in it", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/), "How it is tagged. v{version} unless stated.")),
    images: dist/* optional */.lqM(described(listOf(imageName, "images"), "The images that it may promote.")),
    charts: dist/* optional */.lqM(described(listOf(schema_text("the address of a chart without oci:// and tag, or its name", /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/), "charts"), "The Helm charts that it may promote.")),
    places: dist/* optional */.lqM(described(listOf(place, "places"), "Where its version stands. Without it: wherever one of its names does, in the files of the environment.")),
}, "expected the settings of a component");
const environment = dist/* strictObject */.rej({
    files: described(listOf(glob, "files"), "The files that belong to it, as paths or patterns."),
    after: dist/* optional */.lqM(described(environmentName, "An environment that has to state the very same digests and versions of charts before they come here.")),
    applications: dist/* optional */.lqM(described(listOf(schema_text("the name of an Application", /^[a-z0-9][a-z0-9.-]*$/), "Applications"), "The Applications of Argo CD that have to become Synced and Healthy, where that is waited for.")),
}, "expected files, after and applications");
/** `gitops.yml` as it is written. */
const gitopsSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    components: described(dist/* record */.g1P(schema_text("the name of a component", /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/, 100), schema_component, "expected components by name"), "Everything that may be promoted, by its name in the release graph."),
    environments: dist/* optional */.lqM(described(dist/* record */.g1P(environmentName, environment, "expected environments by name"), "The environments, where one repository has several.")),
    floating: dist/* optional */.lqM(described(dist/* picklist */.KIO(["report", "pin"], "expected report or pin"), "What becomes of references that move by themselves (latest, ~0.1.0, main): a warning, or a pin. report unless stated.")),
    digests: dist/* optional */.lqM(described(dist/* picklist */.KIO(["add", "keep"], "expected add or keep"), "Whether an image that is pinned by its tag alone gets its digest beside it. add unless stated.")),
}, "expected components, environments, floating and digests"), dist/* title */.DDF("gitops.yml"), dist/* description */.h_("Which component is promoted to which places of this repository."));

;// CONCATENATED MODULE: ./packages/gitops-promotion/config/parse-config.ts





/**
 * Reads gitops.yml.
 * @throws {UsageError} `gitops-schema`, naming the place, or `gitops-environment` for a name that nothing declares.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function parseGitops(bytes, path) {
    const data = readYamlData(new Source(path, bytes));
    const documents = Array.isArray(data) ? data : [];
    const parsed = dist/* safeParse */.xLC(gitopsSchema, documents[0], { abortEarly: true, abortPipeEarly: true });
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new errors/* UsageError */.eb({
            code: "gitops-schema",
            expected: `${issue.message.replace(/^expected /i, "")} at ${(0,escape_text/* escapeText */.X)(dist/* getDotPath */.BuJ(issue) ?? "the top")}`,
            found: typeof issue.input === "string" ? `"${(0,escape_text/* escapeText */.X)(issue.input)}"` : (0,escape_text/* escapeText */.X)(issue.received),
            fix: `Correct ${path}; its form is in schema/gitops.schema.json.`,
            location: { file: path },
        });
    }
    const config = fillIn(parsed.output);
    checkEnvironments(config, path);
    return config;
}
function fillIn({ components, environments = {}, floating, digests }) {
    return {
        components: new Map(Object.entries(components).map(([name, written]) => [
            name,
            {
                name,
                repository: written.repository,
                tag: written.tag ?? release_model_tag/* defaultTagFormat */.rr,
                images: written.images ?? [],
                charts: written.charts ?? [],
                places: (written.places ?? []).map((place) => ({
                    at: undefined,
                    image: undefined,
                    environment: undefined,
                    ...(typeof place === "string" ? { files: place } : place),
                })),
            },
        ])),
        environments: new Map(Object.entries(environments).map(([name, { files, after, applications = [] }]) => [
            name,
            { name, files, after, applications },
        ])),
        floating: floating ?? "report",
        digests: digests ?? "add",
    };
}
function checkEnvironments({ components, environments }, path) {
    const named = [
        ...[...environments.values()].map(({ after }) => after),
        ...[...components.values()].flatMap(({ places }) => places.map(({ environment }) => environment)),
    ];
    const unknown = named.find((name) => name !== undefined && !environments.has(name));
    if (unknown !== undefined)
        throw unknownEnvironment(unknown, [...environments.keys()], path);
}
/** A name that no environment has. */
function unknownEnvironment(name, known, path) {
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    return new errors/* UsageError */.eb({
        code: "gitops-environment",
        expected: known.length === 0 ? "no environment: none is declared" : `one of the environments ${known.join(", ")}`,
        found: `"${(0,escape_text/* escapeText */.X)(name)}"`,
        fix: near === undefined ? `Declare it in ${path}, or correct the name.` : `Did you mean "${near}"?`,
        location: { file: path },
    });
}

;// CONCATENATED MODULE: ./packages/manifests/glob.ts
/**
 * Whether a path (forward slashes) is what a pattern names: `*` and `?` within a folder's or file's name, `**` for any
 * number of folders, `{a,b}` and `{1..3}`, `[a-z]`, and `!(a|b)`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)` for one name. As in npm, pnpm and Yarn a wildcard never stands for a name that begins with a dot.
 */
function matchesGlob(path, pattern) {
    return globMatcher(pattern)(path);
}
/** The same for many paths, for which the pattern is read once. */
function globMatcher(pattern) {
    const each = expandBraces(pattern).map((one) => one.split("/").map(segmentMatcher));
    return (path) => {
        const names = path.split("/");
        return each.some((segments) => matchesNames(names, segments));
    };
}
/** More are no pattern that somebody meant. */
const mostChoices = 10_000;
/** `a{b,c}d` as `abd` and `acd`, `{1..3}` as 1, 2 and 3; other braces stand for themselves. The innermost pair comes first. */
function expandBraces(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0) {
        open = open.flatMap((each) => {
            const found = /^(?<before>.*?)\{(?<choices>[^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[A-Za-z]\.\.[A-Za-z])\}(?<after>.*)$/s.exec(each)?.groups;
            if (found === undefined) {
                done.push(each);
                return [];
            }
            const { before = "", choices = "", after = "" } = found;
            return choicesOf(choices).map((choice) => `${before}${choice}${after}`);
        });
        if (open.length + done.length > mostChoices)
            return [pattern];
    }
    return done;
}
function choicesOf(text) {
    const range = /^(?<from>[^.,]+)\.\.(?<to>[^.,]+)$/.exec(text)?.groups;
    if (range === undefined)
        return text.split(",");
    const { from = "", to = "" } = range;
    const isNumber = /\d/.test(from);
    const [first, last] = [from, to].map((end) => (isNumber ? Number(end) : (end.codePointAt(0) ?? 0)));
    const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
    return Array.from({ length: high - low + 1 }, (_, index) => isNumber ? String(low + index) : String.fromCodePoint(low + index));
}
/** Row by row, so that many `**` cost no more than names times segments. */
function matchesNames(names, segments) {
    let reached = [true, ...names.map(() => false)];
    for (const segment of segments) {
        const next = [segment === "**" && reached[0] === true];
        for (const [index, name] of names.entries()) {
            next.push(segment === "**"
                ? reached[index + 1] === true || (next[index] === true && !name.startsWith("."))
                : reached[index] === true && segment(name));
        }
        if (!next.includes(true))
            return false;
        reached = next;
    }
    return reached[names.length] === true;
}
function segmentMatcher(pattern) {
    if (pattern === "**")
        return pattern;
    if (!/[*?[]|[!@+]\(/.test(pattern))
        return (name) => name === pattern;
    const whole = expressionOf(pattern);
    if (whole === undefined)
        return (name) => name === pattern;
    return (name) => (!name.startsWith(".") || pattern.startsWith(".")) && whole.test(name);
}
/** Undefined where it is none, such as `[z-a]`: then it names what is called just that. */
function expressionOf(pattern) {
    try {
        return new RegExp(`^${glob_sourceOf(pattern)}$`, "u");
    }
    catch {
        return undefined;
    }
}
function glob_sourceOf(pattern) {
    const parts = [
        ...pattern.matchAll(/(?<kind>[!@?+*])\((?<choices>[^()]*)\)|\*+|\?|\[[^\]]+\]|[^*?[!@+]+|./gsu),
    ];
    return parts
        .map(({ 0: part, groups, index }) => {
        const { kind, choices } = groups ?? {};
        if (kind === undefined || choices === undefined)
            return glob_partOf(part);
        const any = choices.split("|").map(glob_sourceOf).join("|");
        // What is said no to is all that stands there, up to what follows.
        if (kind === "!")
            return `(?!(?:${any})${glob_sourceOf(pattern.slice(index + part.length))}$)[^/]*`;
        return `(?:${any})${kind === "@" ? "" : kind}`;
    })
        .join("");
}
function glob_partOf(part) {
    if (part.startsWith("*"))
        return "[^/]*";
    if (part === "?")
        return "[^/]";
    if (part.startsWith("[") && part.length > 2)
        return `[${part.slice(1, -1).replace(/^!/, "^").replaceAll(/[\\[]/g, "\\$&")}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/select-places.ts

/** Where a component stands in a file, for an environment; undefined in a file that is none of its. */
function selectPlaces(path, component, environment) {
    if ((0,vendored/* isVendored */.E)(path))
        return undefined;
    const places = component.places.filter((place) => fits(path, place.files) && isOf(place, environment, path));
    if (component.places.length === 0)
        return isIn(path, environment) ? { kind: "names" } : undefined;
    if (places.length === 0)
        return undefined;
    const exact = places.filter(({ at }) => at !== undefined);
    return exact.length === 0 ? { kind: "names" } : { kind: "places", places: exact };
}
/** Whether promotions move a place, in whatever environment. */
function isPlaceAnywhere({ path }, { component, config }) {
    const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
    return environments.some((environment) => selectPlaces(path, component, environment) !== undefined);
}
/** A place of an environment's own may lie in a file that several share. */
function isOf(place, environment, path) {
    return place.environment === undefined ? isIn(path, environment) : place.environment === environment?.name;
}
function isIn(path, environment) {
    return environment === undefined || environment.files.some((pattern) => fits(path, pattern));
}
/** `./charts/a.yaml` means what `charts/a.yaml` does. */
function fits(path, pattern) {
    return matchesGlob(path, pattern.replace(/^\.\//, ""));
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/target.ts

/** The release as editors take it: all names it may be pinned by, with the digest of each image. */
function target_releaseOf(payload, component) {
    return {
        repository: component.name,
        names: target_namesOf(component),
        version: parseSemver(payload.version),
        tag: payload.tag,
        commit: payload.source.commit,
        digests: Object.fromEntries(payload.images.map(({ name, digest }) => [name, digest])),
    };
}
/**
 * Whether a place states the version of a component. A chart of the same name from another repository is somebody else's; where
 * the file does not state the repository, or gitops.yml does not, the name alone decides.
 */
function isPlaceOf(component) {
    const keys = new Set(target_namesOf(component).map(package_name/* packageKey */.MO));
    const addresses = component.charts.filter((chart) => chart.includes("/"));
    const isAddressed = addresses.length === component.charts.length;
    return ({ name, chartRepository }) => keys.has((0,package_name/* packageKey */.MO)(name)) &&
        (chartRepository === undefined ||
            !isAddressed ||
            addresses.some((chart) => isSameAddress(chart, `${chartRepository}/${target_lastPart(name.name)}`)));
}
function isSameAddress(left, right) {
    const bare = (address) => address
        .replace(/^oci:\/\//i, "")
        .replaceAll(/\/{2,}/g, "/")
        .toLowerCase();
    return bare(left) === bare(right);
}
function target_lastPart(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
/** Every name under which a file may state the version of a component. */
function target_namesOf({ name, repository, images, charts }) {
    return [
        ...images.map((image) => (0,package_name/* packageName */.oZ)("image", image)),
        // A chart stands as its whole address (Argo CD) or by its last part beside a repository (Helm).
        ...[...new Set(charts.flatMap((chart) => [chart, chart.slice(chart.lastIndexOf("/") + 1)]))].map((chart) => (0,package_name/* packageName */.oZ)("helm", chart)),
        (0,package_name/* packageName */.oZ)("github", repository),
        (0,package_name/* packageName */.oZ)("component", name),
    ];
}

;// CONCATENATED MODULE: ./packages/gitops-promotion/promoted-places.ts



/**
 * The places of a file that promotions move, in whatever environment. Nobody else is to move them: they would come to an
 * environment without its order, without a digest and unverified, and every promotion would make a conflict of it.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
function promotedPlaces(source, { components, environments }) {
    const places = new Set();
    const every = environments.size === 0 ? [undefined] : [...environments.values()];
    for (const component of components.values()) {
        const isPlace = isPlaceOf(component);
        for (const selection of every.map((environment) => selectPlaces(source.path, component, environment))) {
            if (selection?.kind === "places") {
                for (const { at } of selection.places)
                    if (at !== undefined)
                        places.add(at);
            }
            if (selection?.kind === "names") {
                for (const pin of readManifest(source))
                    if (isPlace(pin))
                        places.add(pin.place);
            }
        }
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/pinning/observe-promoted.ts



/** Where a GitOps repository says what promotions move, by its usual name. */
const gitopsFile = "gitops.yml";
/** Those that a repository has: one of the usual name, and the one that the release graph names. */
function promotionConfigs(stated, paths) {
    const names = new Set([gitopsFile, ...(stated === undefined ? [] : [stated])]);
    return paths.filter((path) => names.has(path));
}
/** Reads what promotions move out of the very tree. What is wrong in it stops the repository: nobody can tell then what is not to move. */
function observePromoted(files, manifests, problems) {
    const configs = files.flatMap((file) => observe_promoted_read(file, problems) ?? []);
    return new Map(manifests.flatMap((source) => {
        const places = configs.flatMap((config) => [...placesIn(source, config)]);
        return places.length === 0 ? [] : [[source.path, new Set(places)]];
    }));
}
function placesIn(source, config) {
    try {
        return promotedPlaces(source, config);
    }
    catch (error) {
        // The plan finds the same, and says it.
        if (error instanceof errors/* Refusal */.P_)
            return new Set();
        throw error;
    }
}
function observe_promoted_read({ path, bytes, isStated }, problems) {
    const isOne = isStated || /^["']?components["']?[ \t]*:/m.test(Buffer.from(bytes).toString("utf8"));
    if (!isOne)
        return undefined;
    try {
        return parseGitops(bytes, path);
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_ || error instanceof errors/* UsageError */.eb))
            throw error;
        problems.push(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/pinning/observe.ts




/** Reads every manifest that may pin one of `names`, and every lockfile. */
async function observePins(tree, names, { charts = [], within = "", gitops, promoted = "leave" } = {}) {
    const all = await tree.list();
    const paths = all.filter((path) => !(0,vendored/* isVendored */.E)(path));
    const inside = within === "" ? paths : paths.filter((path) => path.startsWith(`${within}/`));
    const manifestPaths = inside.filter((path) => editorFor(path) !== undefined);
    const lockPaths = paths.filter((path) => lockFormats.some((format) => observe_baseName(path) === format.fileName));
    const configs = promoted === "leave" ? promotionConfigs(gitops, all) : [];
    const { files, problems } = await tree.read([...new Set([...manifestPaths, ...lockPaths, ...configs])]);
    const found = [...problems];
    const manifests = manifestPaths.flatMap((path) => {
        const bytes = files.get(path);
        // Most files of a large repository pin something else: they are told apart before anything is parsed.
        if (bytes === undefined)
            return [];
        if (mayMention(bytes, names) || charts.includes(path)) {
            return observe_collect(found, () => new Source(path, bytes));
        }
        if (isOwnManifest(path, within))
            observe_collect(found, () => readManifest(new Source(path, bytes)));
        return [];
    });
    const locks = lockPaths.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : observe_collect(found, () => readLock(path, bytes));
    });
    const unreadLocks = paths.filter((path) => unreadLockOf(path) !== undefined);
    const facts = { manifests, locks, unreadLocks, problems: found };
    if (configs.length === 0)
        return facts;
    const read = configs.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : [{ path, bytes, isStated: path === gitops }];
    });
    return { ...facts, promoted: observePromoted(read, manifests, found) };
}
/**
 * The manifest of the project itself: broken, it may have lost the very pin that is looked for, so that "pins nothing" would be no answer.
 * Deliberately broken ones lie deeper.
 */
function isOwnManifest(path, within) {
    const folder = within === "" ? "" : `${within}/`;
    return ["pyproject.toml", "package.json", "Cargo.toml"].some((name) => path === folder + name);
}
function readLock(path, bytes) {
    const format = lockFormats.find((candidate) => candidate.fileName === observe_baseName(path) && candidate.recognises(bytes));
    if (format === undefined) {
        throw new errors/* Refusal */.P_({
            code: "lock-format",
            expected: `a lockfile of a known format under the name ${observe_baseName(path)}`,
            found: "another format",
            fix: "Let the package manager write the file anew.",
            location: { file: path },
        });
    }
    return { path, kind: format.kind, bytes, locked: format.readLocked(path, bytes) };
}
function observe_collect(problems, read) {
    try {
        return [read()];
    }
    catch (error) {
        if (!(error instanceof errors/* Refusal */.P_))
            throw error;
        problems.push(error);
        return [];
    }
}
function observe_baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/may-pin.ts


/** Whether a file may hold a pin or a lock, by its path: what a working copy has to have. */
function mayPin(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return (!(0,vendored/* isVendored */.E)(path) &&
        (editorFor(path) !== undefined ||
            unreadLockOf(path) !== undefined ||
            lockFormats.some(({ fileName }) => fileName === name)));
}

;// CONCATENATED MODULE: ./packages/cascade-pins/read-pins.ts



/** Reads what the files of a repository pin of some releases, at the commit of an open copy. */
async function readPins(repository, releases, { copy, graph }) {
    const paths = [...(await copy.files()).keys()];
    const entry = graph.repositories.get(repository);
    await copy.fetch(paths.filter((path) => mayPin(path) || path === entry?.gitops));
    const names = releases.flatMap((one) => (0,package_names/* packageNamesOf */.W)(graph, one.repository));
    const tree = commitTree(copy.git, copy.commit);
    return observePins({ ...tree, list: () => Promise.resolve(paths) }, names, {
        charts: [...(entry?.appVersions.keys() ?? [])],
        gitops: entry?.gitops,
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/observe-taken-back.ts







/**
 * The releases that the default branch had and a person has taken back, in whatever words: a commit's trailers say that it brought
 * them, the files at that commit have them, and the same files have them no more. Where those never had them, the trailers
 * are a stranger's, and say nothing.
 */
async function observeTakenBack(repository, { state, pins, targets, }, options) {
    const history = state.defaultBranch?.history ?? [];
    const found = [];
    for (const target of targets) {
        const planned = (facts) => planOne(repository, target, facts, options);
        const moving = placesOf(planned(pins), ["edit"]);
        const bringing = history.find(({ message }) => carriesAll(readTrailers(message), [target]));
        if (moving.size === 0 || bringing === undefined)
            continue;
        const copy = await options.copies.open(state.nameWithOwner, bringing.hash);
        try {
            const then = await readPins(repository, [target], { copy, graph: options.graph });
            const had = placesOf(planned(then), ["current", "newer"]);
            if ([...moving].some((place) => had.has(place)))
                found.push(target);
        }
        finally {
            await copy.close();
        }
    }
    return found;
}
function planOne(downstream, target, facts, { graph, pin }) {
    const { tag: format } = (0,neighbors/* requireRepository */.Cc)(graph, target.repository);
    const names = (0,package_names/* packageNamesOf */.W)(graph, target.repository);
    const release = { ...target, names, tag: (0,release_model_tag/* formatTag */._3)(target.version, format) };
    return planPins(facts, [pinTarget(graph, release, { downstream, policy: pin })], { locks: false });
}
/** The files, each with the packages whose pins in it come out so. */
function placesOf({ outcomes }, kinds) {
    return new Set(outcomes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ pin }) => `${(0,package_name/* packageKey */.MO)(pin.name)} ${pin.path}`));
}

;// CONCATENATED MODULE: ./packages/cascade-pins/read-downstream.ts



/** Reads what a downstream pins of `targets`, at the newest commit of its default branch. */
async function readDownstream(repository, { state, branch, targets, }, options) {
    const head = state.defaultBranch?.head ?? "";
    const isOnHead = branch.kind === "ours" && branch.base === head;
    options.onProgress(`${repository}: reading manifests and locks`);
    let copy;
    try {
        const others = isOnHead && branch.tip !== head ? [branch.tip] : [];
        copy = await options.copies.open(state.nameWithOwner, head, others);
        const modes = await copy.files();
        const pins = await readPins(repository, targets, { copy, graph: options.graph });
        const branchChanges = isOnHead ? (branch.tip === head ? [] : await copy.changes(branch.tip)) : undefined;
        const takenBack = options.directly
            ? await observeTakenBack(repository, { state, pins, targets }, options)
            : [];
        return { kind: "read", copy, modes, pins, branchChanges, takenBack };
    }
    catch (error) {
        await copy?.close();
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return { kind: "unreadable", error };
    }
}

;// CONCATENATED MODULE: ./packages/cascade-pins/refuse-token.ts

/**
 * The token that a workflow run is given reaches its own repository alone, and what it does there starts no workflow: no pull
 * request of it would ever be tested. https://docs.github.com/actions/concepts/security/github_token
 * @throws {UsageError} `workflow-token`, before anything is done.
 */
function refuseForeignToken(viewer, repositories, own) {
    const [first] = repositories.filter((name) => name !== own);
    if (viewer !== "github-actions[bot]" || first === undefined)
        return;
    throw new errors/* UsageError */.eb({
        code: "workflow-token",
        expected: `a token that may write to ${first}`,
        found: "the GITHUB_TOKEN of this workflow run, which reaches this repository alone",
        fix: "Make a token with actions/create-github-app-token (owner, and the downstream repositories) and pass it as `token`.",
    });
}
/**
 * One repository that cannot be seen is its own failure; if none can be, the token is wrong.
 * @throws {UsageError} `token-reaches-nothing`.
 */
function refuseUnreachable({ viewer, repositories }, names) {
    const hidden = names.filter((name) => repositories.get(name)?.kind !== "found");
    if (names.length === 0 || hidden.length < names.length)
        return;
    throw new errors/* UsageError */.eb({
        code: "token-reaches-nothing",
        expected: `a token that can see ${names.slice(0, 3).join(", ")}`,
        found: `one of ${viewer}, which sees none of the ${names.length} repositories`,
        fix: "Check `owner` in the graph, and install the App on these repositories or widen the token.",
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/observe.ts















/** Looks at everything below the release: some 25 repositories in a request, and files only where they decide. */
async function observeCascadePins(options) {
    const { github, graph, release, labels } = options;
    // A release that was built upon nothing is the whole train until now: there is no other way that it could have come.
    const isFirst = (0,neighbors/* upstreams */.LX)(graph, release.repository).length === 0;
    const all = [...besideOf(graph, release, options.below)];
    const beside = !isFirst || fitsBeside(options.below.length + 1, all.length) ? all : [];
    const names = new Map([release.repository, ...options.below, ...beside].map((name) => [name, `${graph.owner}/${name}`]));
    options.onProgress(`looking at ${names.size} repositories`);
    const look = await github.look({
        repositories: [...names.values()],
        branch: cascadeBranch,
        labels,
        tagsWith: (0,tags_with/* tagsWith */._)(graph),
        tagsUntil: enoughTags(graph, release),
        defaultHistory: options.directly,
    });
    const direct = (0,neighbors/* downstreams */.g)(graph, release.repository);
    refuseForeignToken(look.viewer, direct, release.repository);
    // A run for some repositories has not seen whether the token reaches the others.
    if (direct.every((name) => names.has(name))) {
        refuseUnreachable(look, direct.map((name) => `${graph.owner}/${name}`));
    }
    const found = (name) => stateIn(look.repositories.get(names.get(name) ?? ""));
    const first = known([...names.keys()], found);
    const states = new Map([...first, ...(await lookAt(missingOf(first, options), options))]);
    let load = loadOf(graph, release, { states });
    if (!options.directly) {
        load = withStates(load, await askMergeability(options.read, load, options));
    }
    let looks;
    ({ looks, load } = await judgeLooks(options.below, load, options));
    if (looks.some((one) => one.look?.targets !== undefined)) {
        await options.beforeReading();
        const late = await lateOf(looks, load, options);
        if (late.length > 0) {
            ({ looks, load } = await judgeLooks(options.below, withLate(load, late), options));
        }
    }
    const limit = (0,p_limit/* default */.A)(options.parallelism);
    const below = await Promise.all(looks.map(({ name, look: one }) => limit(async () => [name, await readOne(name, one, options)])));
    const isBelow = new Set(options.below);
    const facts = {
        viewer: look.viewer,
        released: found(release.repository),
        below: new Map(below),
        others: new Map([...load.states].filter(([name]) => !isBelow.has(name))),
        coming: new Map(),
        late: load.late,
    };
    return lookAtOthers(facts, options);
}
/** Whether a look takes no more requests with some more repositories: a pull request that carries another train may need them. */
function fitsBeside(own, beside) {
    return Math.ceil((own + beside) / github/* repositoriesPerRequest */.f) === Math.ceil(own / github/* repositoriesPerRequest */.f);
}
function missingOf(states, { graph, release, below }) {
    const train = trainOf([release], { graph, states }, true);
    return unseenAbove(below, { graph, states, train });
}
/** Looks at one repository again, because somebody changed it while this run was at work. */
async function observeAgain(repository, facts, options) {
    const name = `${options.graph.owner}/${repository}`;
    const before = facts.below.get(repository);
    if (before?.kind === "seen" && before.files.kind === "read")
        await before.files.copy.close();
    const look = await options.github.look({
        repositories: [name],
        branch: cascadeBranch,
        labels: options.labels,
        tagsWith: (0,tags_with/* tagsWith */._)(options.graph),
        tagsUntil: enoughTags(options.graph, options.release),
        defaultHistory: options.directly,
    });
    const state = stateIn(look.repositories.get(name));
    const states = statesIn(facts);
    if (state === undefined)
        states.delete(repository);
    else
        states.set(repository, state);
    const known = loadOf(options.graph, options.release, { states, late: facts.late });
    let { looks, load } = await judgeLooks([repository], known, options);
    const late = await lateOf(looks, load, options);
    if (late.length > 0) {
        ({ looks, load } = await judgeLooks([repository], withLate(load, late), options));
    }
    return { seen: await readOne(repository, looks[0]?.look, options), late: load.late };
}
/** What the run carries, by everything that it has looked at. */
function loadFrom(facts, { graph, release }) {
    return loadOf(graph, release, { states: statesIn(facts), late: facts.late });
}
function statesIn(facts) {
    const states = new Map(facts.others);
    for (const [name, one] of facts.below)
        if (one.kind === "seen")
            states.set(name, one.state);
    return states;
}
/** Removes what `observeCascadePins` left on the disk. */
async function closeCopies({ below }) {
    for (const facts of below.values()) {
        if (facts.kind === "seen" && facts.files.kind === "read")
            await facts.files.copy.close();
    }
}
async function readOne(repository, judged, options) {
    if (judged === undefined)
        return { kind: "hidden" };
    const { state, branch, targets } = judged;
    return {
        kind: "seen",
        state,
        branch,
        files: targets === undefined
            ? { kind: "not-needed" }
            : await readDownstream(repository, { state, branch, targets }, options),
    };
}
/** Looks at what a pull request is to tell of upstreams and no look has shown: only where one is to be written. */
async function lookAtOthers(facts, options) {
    const { below, others } = facts;
    const { release } = options;
    const load = loadFrom(facts, options);
    const carried = [...below].flatMap(([repository, one]) => one.kind === "seen" && one.files.kind === "read"
        ? targetsOf(one.branch, one.state, wantedBy(repository, one.state, load))
        : []);
    const missing = new Set(carried
        .map(({ repository }) => repository)
        .filter((name) => name !== release.repository && !below.has(name) && !others.has(name)));
    const seen = missing.size === 0
        ? facts
        : { ...facts, others: new Map([...others, ...(await lookAt([...missing], options))]) };
    return completeNotes(newestOfEach(carried), seen, options);
}
function stateIn(look) {
    return look?.kind === "found" ? look.state : undefined;
}
function known(names, found) {
    return new Map(names.flatMap((name) => {
        const state = found(name);
        return state === undefined ? [] : [[name, state]];
    }));
}

;// CONCATENATED MODULE: ./packages/cascade-pins/observe-coming.ts












/**
 * The repositories to which other releases of a train are on their way, with the repositories of those releases. From a tag to
 * the end of its publish workflow no pull request says so; that it will move those repositories is proved by their
 * files, so that nobody waits for what never comes. Files are read only where a downstream is about to change, or says that
 * it waits.
 */
async function observeComing(facts, options) {
    const load = loadFrom(facts, options);
    const limit = (0,p_limit/* default */.A)(options.parallelism);
    const found = await Promise.all(candidatesOf(facts, load).map(({ repository, state, releases }) => limit(async () => {
        options.onProgress(`${repository}: reading what it pins of its upstreams`);
        const moving = await thoseThatMove(repository, state, releases, options);
        return moving.length === 0 ? [] : [[repository, moving]];
    })));
    return new Map(found.flat());
}
function candidatesOf({ below }, load) {
    const { graph, states, release } = load;
    const direct = new Set((0,neighbors/* downstreams */.g)(graph, release.repository));
    const needed = [...below].flatMap(([name, one]) => {
        if (one.kind !== "seen")
            return [];
        const isRead = one.files.kind === "read";
        const open = openPullRequest(one.state);
        const told = readState(open?.body ?? "")?.waitsFor ?? [];
        if (!isRead && told.length === 0)
            return [];
        const train = trainTo(name, load);
        const above = [...ancestorsOf(graph, [name])].filter((one) => isRead || told.includes(one));
        return [...(isRead || direct.has(name) ? [] : [name]), ...above].map((one) => [one, train]);
    });
    const found = new Map();
    for (const [repository, train] of needed) {
        const state = states.get(repository);
        if (state === undefined || state.isArchived)
            continue;
        // What this run may bring itself is planned.
        const brings = direct.has(repository) ? wantedBy(repository, state, load) : [];
        const had = [...state.pullRequests.flatMap(carriedBy), ...brings];
        const releases = (0,neighbors/* upstreams */.LX)(graph, repository)
            .flatMap((upstream) => train.releaseOf(upstream) ?? [])
            .filter((one) => !carriesAll(had, [one]));
        if (releases.length === 0)
            continue;
        const known = found.get(repository)?.releases ?? [];
        found.set(repository, { repository, state, releases: newestOfEach([...known, ...releases]) });
    }
    return [...found.values()];
}
/** A release that cannot be pinned there counts, too: the run that carries it is red, and says so. */
async function thoseThatMove(repository, { nameWithOwner, defaultBranch }, releases, { graph, copies }) {
    if (defaultBranch === undefined)
        return [];
    try {
        const copy = await copies.open(nameWithOwner, defaultBranch.head, []);
        try {
            const pins = await readPins(repository, releases, { copy, graph });
            const moving = releases.filter((one) => {
                const release = { ...one, names: (0,package_names/* packageNamesOf */.W)(graph, one.repository), tag: tagOf(one) };
                const plan = planPins(pins, [pinTarget(graph, release, { downstream: repository })], {
                    locks: false,
                });
                return plan.refusals.length > 0 || !isEmpty(plan);
            });
            return moving.map((one) => one.repository);
        }
        finally {
            await copy.close();
        }
    }
    catch (error) {
        // What cannot be read proves nothing.
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return [];
    }
    function tagOf(one) {
        return (0,release_model_tag/* formatTag */._3)(one.version, (0,neighbors/* requireRepository */.Cc)(graph, one.repository).tag);
    }
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plan-abandoned.ts





/**
 * Upstreams that would be waited for if they could still move: archived with work of the train undone, or said to be waited for and
 * seen no more. Those that the run itself moves are not among them: they are blocked. Pure.
 */
function planAbandoned(known) {
    const { facts, states, load } = known;
    const found = new Map();
    for (const [waiting, one] of facts.below) {
        const open = one.kind === "seen" ? openPullRequest(one.state) : undefined;
        const told = readState(open?.body ?? "")?.waitsFor ?? [];
        if (open === undefined && states.get(waiting)?.kind !== "change")
            continue;
        for (const repository of ancestorsOf(load.graph, [waiting])) {
            if (states.has(repository) || found.has(repository))
                continue;
            const because = whyAbandoned(repository, { waiting, told }, known);
            if (because === undefined)
                continue;
            found.set(repository, {
                repository,
                nameWithOwner: plan_abandoned_nameOf(repository, facts, known),
                because,
                waiting,
            });
        }
    }
    return [...found.values()];
}
function whyAbandoned(repository, { waiting, told }, known) {
    const state = plan_waiting_stateOf(repository, known.facts);
    if (state === undefined)
        return told.includes(repository) ? "hidden" : undefined;
    if (!state.isArchived)
        return undefined;
    const reason = plan_waiting_reasonOf(repository, state, trainTo(waiting, known.load), known);
    return reason === undefined ? undefined : "archived";
}
function plan_abandoned_nameOf(repository, facts, { load }) {
    return plan_waiting_stateOf(repository, facts)?.nameWithOwner ?? `${load.graph.owner}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plan-downstream.ts










/** What one direct downstream needs. Pure. */
function planDownstream(repository, options) {
    const { graph, load, facts, settings } = options;
    const seen = facts.below.get(repository);
    const name = `${graph.owner}/${repository}`;
    if (seen?.kind !== "seen")
        return blocked(plan_downstream_hidden(name));
    const { state, branch, files } = seen;
    const wanted = wantedBy(repository, state, load);
    if (settings.mode === "pull-request") {
        const verdict = judgeLook(state, branch, wanted);
        const isStuck = state.isArchived && verdict.kind === "settled" && verdict.state.kind === "proposed";
        if (verdict.kind === "settled" && !isStuck)
            return verdict.state;
    }
    if (settings.mode === "commit") {
        const verdict = judgeDefaultBranch(state, wanted);
        if (verdict.kind === "settled")
            return verdict.state;
    }
    const obstacle = obstacleOf(state);
    if (obstacle !== undefined)
        return blocked(obstacle);
    if (files.kind === "unreadable")
        return blocked(files.error);
    // Nobody asked for this repository, and nobody read it: it counts as one that will move.
    if (files.kind === "not-needed")
        return blocked(notRead(name));
    // Whoever has moved a pin back is not contradicted; a newer version is a new question.
    const isTakenBack = (one) => carriesAll(files.takenBack, [one]);
    if (isTakenBack(load.release))
        return { kind: "declined", pullRequest: undefined };
    const open = settings.mode === "commit" ? undefined : openPullRequest(state);
    if (open !== undefined && open.base !== state.defaultBranch?.name)
        return blocked(elsewhere(state, open));
    const targets = settings.mode === "commit"
        ? wanted.filter((one) => !isTakenBack(one))
        : targetsOf(branch, state, wanted).filter(isNeeded(graph, repository));
    const releases = targets.map((target) => plan_downstream_releaseOf(target, options));
    const pinTargets = releases.map((release) => pinTarget(graph, release, { downstream: repository, policy: settings.pin }));
    const plan = planPins(files.pins, pinTargets, { locks: settings.lockfiles });
    if (plan.refusals.length > 0)
        return { kind: "blocked", plan, problems: plan.refusals };
    if (isEmpty(plan)) {
        if (open !== undefined)
            return { kind: "carried", pullRequest: open, isLeftOpen: true };
        return plan.outcomes.some(({ kind }) => kind === "current" || kind === "newer" || kind === "kept")
            ? { kind: "carried", pullRequest: undefined }
            : { kind: "unaffected" };
    }
    // What the default branch has already does not come with this pull request.
    const moved = releases.filter(({ names }) => !plan_downstream_isOvertaken(names, plan));
    const move = settings.mode === "commit" ? commitMove(state) : plan_downstream_moveOf(seen, files, plan, moved);
    if (open !== undefined && move.kind === "stay" && moved.length < targets.length && tellsOf(open, moved))
        return { kind: "proposed", pullRequest: open };
    return {
        kind: "change",
        plan,
        base: state.defaultBranch?.head ?? "",
        move,
        pullRequest: open,
        targets: moved,
    };
}
/** Whether every pin of a release on the default branch has it already, or something newer. */
function plan_downstream_isOvertaken(names, { outcomes }) {
    const keys = new Set(names.map(package_name/* packageKey */.MO));
    const own = outcomes.filter(({ pin }) => keys.has((0,package_name/* packageKey */.MO)(pin.name)));
    return own.length > 0 && own.every(({ kind }) => kind === "newer" || kind === "current");
}
/** Whether the text of a pull request is about these releases, at the commit where its branch stands. */
function tellsOf(open, targets) {
    const described = readState(open.body);
    return described?.head === open.head && isSameSet(described.releases, targets);
}
function plan_downstream_moveOf({ branch }, { branchChanges }, plan, targets) {
    if (branch.kind === "absent")
        return { kind: "create" };
    const { tip } = branch;
    const paths = new Set([...plan.changes, ...plan.locks].map(({ path }) => path));
    // One more commit is right only where the branch stands on the newest commit and changes no file that is left alone now.
    const isOnTop = branchChanges?.every((path) => paths.has(path)) === true;
    const isThere = plan.changes.every(({ path }) => branchChanges?.includes(path));
    if (isOnTop && isThere && branch.kind === "ours" && isSameSet(branch.releases, targets)) {
        return { kind: "stay", tip };
    }
    if (branch.kind === "leftover")
        return { kind: "restart", tip };
    // Even where no pull request is open: another run may be about to open one, and a branch without commits would close it.
    return isOnTop ? { kind: "append", tip } : { kind: "rebuild", tip };
}
function commitMove({ defaultBranch }) {
    return { kind: "commit", branch: defaultBranch?.name ?? "" };
}
/** An edge that the graph has lost since is nobody's any more. */
function isNeeded(graph, repository) {
    const needs = new Set((0,neighbors/* upstreams */.LX)(graph, repository));
    return (target) => needs.has(target.repository);
}
/** A release with all its names; its commit where a look has shown its tag. */
function plan_downstream_releaseOf(target, { graph, release, facts }) {
    if (target.repository === release.repository && isSameSet([target], [release]))
        return release;
    const entry = (0,neighbors/* requireRepository */.Cc)(graph, target.repository);
    const tag = (0,release_model_tag/* formatTag */._3)(target.version, entry.tag);
    const below = facts.below.get(target.repository);
    const state = below?.kind === "seen" ? below.state : facts.others.get(target.repository);
    const commit = state?.tags.find(({ name }) => name === tag)?.commit;
    return {
        repository: target.repository,
        names: (0,package_names/* packageNamesOf */.W)(graph, target.repository),
        version: target.version,
        tag,
        ...(commit === undefined ? {} : { commit }),
    };
}
function obstacleOf({ isArchived, canPush, defaultBranch, nameWithOwner, }) {
    if (isArchived) {
        return {
            code: "repository-archived",
            expected: `${nameWithOwner} to take changes`,
            found: "an archived repository",
            fix: "Remove it from the graph, or unarchive it.",
        };
    }
    if (defaultBranch === undefined) {
        return {
            code: "repository-empty",
            expected: `a commit on the default branch of ${nameWithOwner}`,
            found: "none",
            fix: "Push a first commit, or remove the repository from the graph.",
        };
    }
    if (canPush !== false)
        return undefined;
    return {
        code: "token-reads-only",
        expected: `a token that may write to ${nameWithOwner}`,
        found: "one that may read it only",
        fix: "Give the App or the token `contents: write` and `pull-requests: write` for this repository.",
    };
}
/** What is put on top of the default branch would bring all of that branch into another one. */
function elsewhere({ defaultBranch, nameWithOwner }, open) {
    return {
        code: "pull-request-elsewhere",
        expected: `pull request ${open.number} of ${nameWithOwner} to go into ${defaultBranch?.name ?? ""}, its default branch`,
        found: `that it goes into ${(0,escape_text/* escapeText */.X)(open.base)}`,
        fix: "Change the pull request's base, or close it.",
    };
}
function plan_downstream_hidden(name) {
    return {
        code: "repository-hidden",
        expected: `to see ${name}`,
        found: "no such repository, or none that the token may see",
        fix: "Check the name in the graph, and that the App is installed on the repository.",
    };
}
function notRead(name) {
    return {
        code: "repository-not-read",
        expected: `the files of ${name}`,
        found: "none: this run is for other repositories",
        fix: "Run it without `only` to see all of them.",
    };
}
function blocked(...problems) {
    return { kind: "blocked", plan: undefined, problems };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plan-left-out.ts






/** What the releases of a pull request were built with, and what it lacks all the same because a person said no to it. Pure. */
function planLeftOut(repository, step, { load, facts }) {
    const state = plan_waiting_stateOf(repository, facts);
    if (state === undefined || (step.kind !== "change" && step.kind !== "proposed"))
        return [];
    const carried = step.kind === "change" ? step.targets : carriedBy(step.pullRequest);
    const needs = (0,neighbors/* upstreams */.LX)(load.graph, repository);
    const missing = newestOfEach([load.release, ...originsOf(carried, load)]).filter((one) => needs.includes(one.repository) && !carriesAll(carried, [one]));
    return leftOutOf(missing, state);
}

;// CONCATENATED MODULE: ./packages/cascade-pins/plan.ts








/** Plans what every downstream needs: pins, locks, branch, pull request. Pure: the same facts give the same plan. */
function planCascadePins(options) {
    const { release, facts, waves, moving, selected } = options;
    const states = new Map(moving.map((repository) => [repository, planDownstream(repository, options)]));
    const known = { facts, states, load: options.load };
    const waiting = planWaiting({ ...known, waves });
    const steps = moving
        .filter((repository) => selected.includes(repository))
        .map((repository) => plan_stepOf(repository, states, waiting, options));
    return {
        release,
        steps: [...steps, ...draftsBelow(waiting, options)],
        abandoned: planAbandoned(known),
        waves,
    };
}
function plan_stepOf(repository, states, waiting, options) {
    const state = states.get(repository) ?? { kind: "unaffected" };
    const waitsFor = waiting.get(repository) ?? [];
    const facts = options.facts.below.get(repository);
    const nameWithOwner = facts?.kind === "seen" ? facts.state.nameWithOwner : `${options.graph.owner}/${repository}`;
    const step = {
        repository,
        nameWithOwner,
        waitsFor,
        leftOut: planLeftOut(repository, state, options),
        isDraft: isDraft(state, waitsFor, options.settings),
    };
    if (state.kind !== "proposed" || facts?.kind !== "seen")
        return { ...step, state };
    const isWhole = isWordedRight(state.pullRequest, step) && isDecorated(facts.state, state.pullRequest, step, options);
    return { ...step, state: isWhole ? state : { ...state, kind: "reword" } };
}
/**
 * A person who takes a pull request out of its draft state is not contradicted, until it carries something new. Where it says that
 * it waits for nothing, no person did that: it was ready when it was written.
 */
function isDraft(state, waitsFor, { draftUntilComplete }) {
    const isEarly = draftUntilComplete && waitsFor.length > 0;
    if (!("pullRequest" in state) || state.pullRequest === undefined)
        return isEarly;
    const isNew = state.kind === "change" && state.move.kind !== "stay";
    return isEarly && (state.pullRequest.isDraft || isNew || wasComplete(state.pullRequest));
}
function wasComplete({ body }) {
    return readState(body)?.waitsFor.length === 0;
}
function isWordedRight(pullRequest, { waitsFor, isDraft: isToBeDraft }) {
    const described = new Set(readState(pullRequest.body)?.waitsFor);
    return (described.size === waitsFor.length &&
        waitsFor.every(({ repository }) => described.has(repository)) &&
        pullRequest.isDraft === isToBeDraft);
}
/** What a repository does not allow is not missing. */
function isDecorated(repository, pullRequest, step, { settings }) {
    const { labels, autoMerge } = planDecoration(repository, pullRequest, step.isDraft, settings);
    return labels.length === 0 && autoMerge.kind !== "enable";
}
/**
 * Pull requests further down that wait for something else now, because of what was released or merged in the meantime. One that
 * was complete and still is stays as it is.
 */
function draftsBelow(waiting, options) {
    const { graph, release, moving, facts, selected } = options;
    // A run for some repositories leaves the others alone: jobs side by side would write over each other. The last one has no `only`.
    if (selected.length < moving.length)
        return [];
    const direct = (0,neighbors/* downstreams */.g)(graph, release.repository);
    return [...facts.below].flatMap(([repository, one]) => {
        const open = one.kind === "seen" ? openPullRequest(one.state) : undefined;
        if (open === undefined || one.kind !== "seen" || one.branch.kind !== "ours")
            return [];
        if (direct.includes(repository) || readState(open.body)?.head !== open.head)
            return [];
        const states = new Map([[repository, { kind: "proposed", pullRequest: open }]]);
        const step = plan_stepOf(repository, states, waiting, options);
        return step.state.kind === "reword" && (open.isDraft || step.isDraft) ? [step] : [];
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/select-downstreams.ts


/**
 * The direct downstreams that the release moves, in this run or in another one, and those that this run is about.
 * @throws {UsageError} `not-a-downstream` for a name that is none of them.
 */
function selectDownstreams(direct, { only, exclude }) {
    for (const [input, names] of Object.entries({ only, exclude })) {
        const stranger = names.find((name) => !direct.includes(name));
        if (stranger === undefined)
            continue;
        throw new errors/* UsageError */.eb({
            code: "not-a-downstream",
            expected: `the input "${input}" to name direct downstreams: ${direct.join(", ") || "there are none"}`,
            found: `"${(0,escape_text/* escapeText */.X)(stranger)}"`,
            fix: "Name repositories as the graph does, without their owner.",
        });
    }
    // What is left out for good is not waited for; what other runs move is.
    const moving = direct.filter((name) => !exclude.includes(name));
    return { moving, selected: moving.filter((name) => only.length === 0 || only.includes(name)) };
}
/**
 * What a run has to look at, and whose files it may have to read. A job of a fan-out needs its own repositories and those
 * above them: whether these move, too, says whether its own have to wait.
 */
function scopeOf(graph, all, { moving, selected }) {
    const isWhole = selected.length === moving.length;
    const needed = isWhole ? new Set(all) : withAncestors(graph, selected);
    const below = all.filter((name) => needed.has(name));
    return { below, read: moving.filter((name) => needed.has(name)) };
}
function withAncestors(graph, names) {
    const found = new Set();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (found.has(name))
            continue;
        found.add(name);
        open.push(...(0,neighbors/* upstreams */.LX)(graph, name));
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/cascade-pins.ts








/** One run of the cascade: looks, plans, and carries the plan out. Whatever a run before has done is found and kept. */
async function cascadePins(options) {
    const { graph, settings } = options;
    const { repository } = options.release;
    const below = (0,release_graph_waves/* waves */.L)(graph, repository);
    const { moving, selected } = selectDownstreams((0,neighbors/* downstreams */.g)(graph, repository), options);
    let digests;
    const observing = {
        ...options,
        beforeReading: async () => {
            digests = await options.untilInstallable();
        },
        isInstallable: askedOnce(options),
        ...scopeOf(graph, below.flat(), { moving, selected }),
        directly: settings.mode === "commit",
        pin: settings.pin,
        labels: settings.labels,
        parallelism: options.machine.parallelism,
    };
    let facts = await observeCascadePins(observing);
    try {
        facts = { ...facts, coming: await observeComing(facts, observing) };
        const release = { ...withCommit(options.release, facts), ...(digests === undefined ? {} : { digests }) };
        const planWith = (seen) => planCascadePins({
            graph,
            release,
            load: loadFrom(seen, { graph, release }),
            waves: below,
            selected,
            moving,
            facts: seen,
            settings,
        });
        const plan = planWith(facts);
        options.onPlan(plan);
        if (!options.apply)
            return { plan, results: [] };
        const results = await applyCascadePins(plan, facts, {
            ...options,
            again: async (name) => {
                const { seen, late } = await observeAgain(name, facts, observing);
                // Others look again at the same time: each puts its own repository in its place.
                facts = {
                    ...facts,
                    below: new Map([...facts.below, [name, seen]]),
                    late: newestOfEach([...facts.late, ...late]),
                };
                facts = await lookAtOthers(facts, observing);
                const step = planWith(facts).steps.find((one) => one.repository === name);
                return {
                    facts,
                    step: step ?? {
                        repository: name,
                        nameWithOwner: `${graph.owner}/${name}`,
                        state: { kind: "unaffected" },
                        waitsFor: [],
                        leftOut: [],
                        isDraft: false,
                    },
                };
            },
        });
        return { plan, results };
    }
    finally {
        await closeCopies(facts);
    }
}
/** Several repositories may be about to take the same release along. */
function askedOnce({ graph, isInstallable, }) {
    const asked = new Map();
    return ({ repository, version }) => {
        const tag = (0,release_model_tag/* formatTag */._3)(version, (0,neighbors/* requireRepository */.Cc)(graph, repository).tag);
        const key = `${repository} ${tag}`;
        const answer = asked.get(key) ?? isInstallable({ repository, version, tag, names: (0,package_names/* packageNamesOf */.W)(graph, repository) });
        asked.set(key, answer);
        return answer;
    };
}
/** Pins by commit need the commit that the release's tag names. */
function withCommit(release, { released }) {
    const commit = release.commit ?? released?.tags.find(({ name }) => name === release.tag)?.commit;
    return commit === undefined ? release : { ...release, commit };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/render-table.ts

/** Rows as aligned columns for a log, the first row being their titles. Nothing in a cell can break its line. */
function renderTable(rows) {
    const shown = rows.map((cells) => cells.map((cell) => (0,printable/* printable */.g)(cell, 200)));
    const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((cells) => widthOf(cells[column] ?? ""))));
    return shown
        .map((cells) => widths
        .map((width, column) => {
        const cell = cells[column] ?? "";
        return cell + " ".repeat(width - widthOf(cell));
    })
        .join("  ")
        .trimEnd())
        .join("\n");
}
/** In characters, of which a string may have fewer than it has units. */
function widthOf(text) {
    return Array.from(text).length;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./packages/pinning/report.ts


/** Joins a plan with what was done; without a result it is the report of a dry run. */
function reportPins(release, plan, result) {
    const locks = result?.locks ?? [];
    return {
        schema: 1,
        package: release.repository,
        version: formatSemver(release.version),
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
    const patch = (0,create/* createTwoFilesPatch */.ss)(...names, before, after, undefined, undefined, { context: 1 });
    // The library heads a patch with a ruler that git does not print.
    return patch.replace(/^=+\n/, "");
}

;// CONCATENATED MODULE: ./packages/cascade-pins/report-document.ts



/** A plan with what was done, as a document. */
function reportDocument(plan, progress) {
    return {
        schema: 1,
        repository: plan.release.repository,
        version: (0,version_spelling/* formatSemver */.a)(plan.release.version),
        tag: plan.release.tag,
        complete: true,
        waves: plan.waves,
        repositories: progress.map(reportRepository),
    };
}
function reportRepository(progress) {
    const { step, plan, result, state, pullRequest } = progress;
    return {
        repository: step.repository,
        fullName: step.nameWithOwner,
        state,
        draft: result !== undefined && "isDraft" in result ? result.isDraft : step.isDraft,
        waitsFor: step.waitsFor.map(reportWait),
        pullRequest: pullRequest === undefined ? null : { number: pullRequest.number, url: pullRequest.url },
        commit: result !== undefined && "commit" in result ? (result.commit ?? null) : null,
        carries: step.state.kind === "change" ? step.state.targets.map(reportCarried) : [],
        pins: (plan?.outcomes ?? []).map(reportOutcome),
        locks: lockMoves(plan, result !== undefined && "locks" in result ? result.locks : []),
        findings: (plan?.findings ?? []).map(reportProblem),
        problems: progress.problems.map((problem) => reportProblem(problem)),
        autoMerge: result !== undefined && "autoMerge" in result ? result.autoMerge.kind : null,
        seconds: result?.seconds ?? null,
    };
}
function reportCarried({ repository, version }) {
    return { repository, version: (0,version_spelling/* formatSemver */.a)(version) };
}
function reportWait({ repository, because }) {
    return {
        repository,
        because: because.kind,
        url: "url" in because ? because.url : null,
        after: "after" in because ? because.after : null,
    };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/report-progress.ts
/** Each step of a plan with its result, in the order of the plan. */
function judgeProgress({ steps }, results, options) {
    const byRepository = new Map(results.map((result) => [result.repository, result]));
    return steps.map((step) => {
        const result = byRepository.get(step.repository);
        // What was seen after somebody else was faster counts, not what had been planned before.
        const seen = result?.kind === "overtaken" ? result.state : step.state;
        return {
            step,
            result,
            state: report_progress_stateOf(seen, result, options.isPlan),
            plan: "plan" in step.state ? step.state.plan : undefined,
            pullRequest: pullRequestOf(seen, result),
            problems: problemsOf(seen, result),
        };
    });
}
/** Whether the run may not be green for its sake. */
function isStopped(state) {
    return state === "blocked" || state === "failed" || state === "undone";
}
function report_progress_stateOf(state, result, isPlan) {
    if (result !== undefined && result.kind !== "overtaken")
        return result.kind === "told" ? "foreign" : result.kind;
    if (state.kind === "change" || state.kind === "reword")
        return isPlan ? "planned" : "undone";
    return state.kind;
}
function pullRequestOf(state, result) {
    if (result !== undefined && "pullRequest" in result)
        return result.pullRequest;
    return "pullRequest" in state ? state.pullRequest : undefined;
}
function problemsOf(state, result) {
    if (result?.kind === "failed")
        return [result.error];
    if (result?.kind === "waiting")
        return [result.problem];
    if (result === undefined && state.kind === "proposed" && state.pullRequest.mergeable === "unknown") {
        return [mergeabilityUnknown];
    }
    if (state.kind === "carried" && state.isLeftOpen === true)
        return [leftOpen];
    return state.kind === "blocked" ? state.problems : [];
}
/** Whether it still has a use is for a person to say: it may have been changed by hand, and closing it would decline its releases. */
const leftOpen = {
    code: "pull-request-superseded",
    expected: "an open pull request to bring something",
    found: "one whose pins the default branch has already, or newer ones",
    fix: "Close it: merged as it is, it could take a pin back.",
};
/** No reason to fail: it has everything, and whether it conflicts will show on its page. */
const mergeabilityUnknown = {
    code: "mergeability-unknown",
    expected: "GitHub to say whether its pull request can be merged",
    found: "that it does not know yet",
    fix: "Look at the pull request: where it has conflicts, run this again, and it is built anew.",
};

;// CONCATENATED MODULE: ./packages/cascade-pins/report-outputs.ts

/** A workflow run may have as many jobs of one matrix: https://docs.github.com/actions/reference/limits */
const mostJobs = 256;
/** All outputs of a job together hold 1 MB: https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idoutputs */
const longestPlan = 700_000;
function outputsOf(plan, progress, { report, graph }) {
    const matrix = matrixOf(plan, graph);
    const named = (test) => progress.filter(test).map(({ step }) => step.repository);
    return {
        plan: JSON.stringify(report).length <= longestPlan ? report : withoutFiles(report),
        waves: plan.waves,
        matrix,
        "has-work": matrix.include.length > 0,
        "pull-requests": progress.flatMap(({ step, state, pullRequest }) => pullRequest === undefined || !isOpen(state)
            ? []
            : [{ repository: step.repository, number: pullRequest.number, url: pullRequest.url, state }]),
        waiting: named(({ state, step }) => state === "waiting" || (isOpen(state) && step.waitsFor.length > 0)),
        unchanged: named(({ state }) => ["unaffected", "carried", "proposed", "declined"].includes(state)),
        failed: named(({ state }) => isStopped(state)),
    };
}
/**
 * The direct downstreams in which a run would write something. It is planned work: what a run has done is in it, too, so
 * that the matrix of a run does not depend on how far it came.
 */
function matrixOf({ steps, release }, graph) {
    const names = steps
        .filter(({ state }) => state.kind === "change" || state.kind === "reword" || (state.kind === "foreign" && state.tell))
        .map(({ repository }) => repository)
        // A job of its own is for direct downstreams alone.
        .filter((name) => graph.repositories.get(name)?.needs.some(({ repository }) => repository === release.repository));
    const jobs = Math.min(names.length, mostJobs);
    return {
        include: Array.from({ length: jobs }, (_, job) => ({
            repository: names.filter((_name, index) => index % jobs === job).join(","),
        })),
    };
}
function isOpen(state) {
    return ["proposed", "opened", "updated", "reworded", "foreign", "planned"].includes(state);
}
function withoutFiles(report) {
    return {
        ...report,
        complete: false,
        repositories: report.repositories.map((one) => ({ ...one, pins: [], locks: [], findings: [] })),
    };
}

;// CONCATENATED MODULE: ./packages/cascade-pins/report-rows.ts

const columns = ["Repository", "State", "Pull request", "Pins", "Lockfiles", "Time"];
function rowOf(progress) {
    const { step, plan, result, pullRequest } = progress;
    const edits = plan?.outcomes.filter(({ kind }) => kind === "edit").length ?? 0;
    return {
        repository: step.repository,
        state: report_rows_describe(progress),
        pullRequest,
        pins: edits === 0 ? "" : String(edits),
        locks: describeLocks(progress),
        time: result === undefined ? "" : `${result.seconds.toFixed(1)} s`,
    };
}
/** The cells of a row where links can be followed. */
function summaryCells(row) {
    const { pullRequest } = row;
    const link = pullRequest === undefined ? "" : { text: `#${pullRequest.number}`, link: pullRequest.url };
    return [{ code: row.repository }, row.state, link, row.pins, row.locks, row.time];
}
/** The cells of a row where an address has to be seen. */
function logCells(row) {
    return [row.repository, row.state, row.pullRequest?.url ?? "", row.pins, row.locks, row.time];
}
const stateWords = {
    unaffected: "pins nothing of it",
    carried: "has it",
    proposed: "open",
    opened: "opened",
    updated: "updated",
    reworded: "reworded",
    committed: "committed",
    planned: "to be changed",
    waiting: "waits",
    declined: "declined",
    foreign: "left alone",
    blocked: "blocked",
    failed: "failed",
    undone: "not done",
};
function report_rows_describe(progress) {
    const { step, result, state, problems } = progress;
    const isDraft = result !== undefined && "isDraft" in result ? result.isDraft : step.isDraft;
    const mayBeDraft = ["proposed", "opened", "updated", "reworded", "planned"].includes(state);
    const names = step.waitsFor.map(({ repository }) => repository);
    const without = step.leftOut.map(({ repository }) => repository);
    return [
        stateWords[state] + (isDraft && mayBeDraft ? " as a draft" : ""),
        ...(state === "declined" ? [declinedBy(progress)] : []),
        ...(state === "foreign" ? ["somebody pushed to its branch"] : []),
        ...(without.length === 0 ? [] : [`without ${few(without)}, which was declined`]),
        ...problems.slice(0, 1).map(({ code }) => code),
        ...(names.length === 0 || !(mayBeDraft || state === "waiting") ? [] : [`waits for ${few(names)}`]),
        ...(result !== undefined && "autoMerge" in result ? mergeWords(result.autoMerge) : []),
    ].join(", ");
}
function declinedBy({ pullRequest }) {
    return pullRequest === undefined
        ? "its pins were taken back on the default branch"
        : "its pull request was closed";
}
function mergeWords(autoMerge) {
    if (autoMerge.kind === "enabled")
        return ["merges itself"];
    if (autoMerge.kind === "merged")
        return ["merged"];
    return autoMerge.kind === "unavailable" ? [`does not merge itself: ${autoMerge.reason ?? ""}`] : [];
}
function describeLocks({ plan, result }) {
    const moves = lockMoves(plan, result !== undefined && "locks" in result ? result.locks : []);
    const strangers = moves.reduce((sum, { unexpected }) => sum + unexpected.length, 0);
    if (moves.length === 0)
        return "";
    return strangers === 0 ? String(moves.length) : `${moves.length}, other packages moved: ${strangers}`;
}
/** Some names, and how many more there are. */
function few(names, most = 3) {
    const more = names.length - most;
    return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}

// EXTERNAL MODULE: ./packages/release-model/markdown/mermaid-label.ts
var mermaid_label = __webpack_require__(3256);
;// CONCATENATED MODULE: ./packages/cascade-pins/report-chart.ts



/** Mermaid draws nothing at all above 500 edges or 50,000 characters: https://mermaid.js.org/config/schema-docs/config.html */
const mostEdges = 480;
const longestChart = 48_000;
/** Everything below the release as a chart coloured by state; a sentence where it is too large to be drawn. */
function chartOf({ release, waves }, progress, graph) {
    const below = waves.flat();
    const ids = new Map([release.repository, ...below].map((name, position) => [name, `r${position}`]));
    const known = new Map(progress.map((one) => [one.step.repository, one]));
    const shadesUsed = new Set(["released"]);
    const nodes = below.map((name) => {
        const one = known.get(name);
        const shade = one === undefined ? "later" : shadeOf(one);
        shadesUsed.add(shade);
        const state = one === undefined ? "" : `<br/>${stateWords[one.state]}`;
        return `  ${ids.get(name) ?? ""}["${(0,mermaid_label/* escapeMermaid */.F)(name)}${state}"]:::${shade}`;
    });
    const edges = below.flatMap((name) => (graph.repositories.get(name)?.needs ?? []).flatMap(({ repository }) => {
        const upstream = ids.get(repository);
        return upstream === undefined ? [] : [`  ${upstream} --> ${ids.get(name) ?? ""}`];
    }));
    const legend = [...shadesUsed].map((shade) => `    ${shade}Legend["${shades[shade].means}"]:::${shade}`);
    const text = [
        "flowchart LR",
        `  r0["${(0,mermaid_label/* escapeMermaid */.F)(release.repository)}<br/>${(0,mermaid_label/* escapeMermaid */.F)((0,version_spelling/* formatSemver */.a)(release.version))}"]:::released`,
        ...nodes,
        ...edges,
        '  subgraph legend["colours"]',
        ...legend,
        "  end",
        ...[...shadesUsed].map((shade) => `  classDef ${shade} ${shades[shade].style}`),
    ].join("\n");
    if (edges.length <= mostEdges && text.length <= longestChart) {
        return { kind: "code", language: "mermaid", text };
    }
    return {
        kind: "paragraph",
        parts: [`${below.length} repositories below it, with ${edges.length} edges: too many for a chart.`],
    };
}
/** Each readable on light and dark pages; the words of a node say the same for those who see no colours. */
const shades = {
    released: { means: "released", style: "fill:#0969da,stroke:#0550ae,color:#fff" },
    arrived: { means: "has the release", style: "fill:#1a7f37,stroke:#116329,color:#fff" },
    proposed: { means: "pull request open", style: "fill:#8250df,stroke:#6639ba,color:#fff" },
    waiting: { means: "waits for an upstream", style: "fill:#d4a72c,stroke:#9a6700,color:#000" },
    planned: { means: "to be changed", style: "fill:#54aeff,stroke:#0969da,color:#000" },
    person: { means: "a person decides", style: "fill:#fb8f44,stroke:#bc4c00,color:#000" },
    stopped: { means: "failed or blocked", style: "fill:#cf222e,stroke:#a40e26,color:#fff" },
    later: { means: "nothing to do now", style: "fill:#d0d7de,stroke:#6e7781,color:#000" },
};
const shadeOfState = {
    unaffected: "later",
    carried: "arrived",
    proposed: "proposed",
    opened: "proposed",
    updated: "proposed",
    reworded: "proposed",
    committed: "arrived",
    planned: "planned",
    waiting: "waiting",
    declined: "person",
    foreign: "person",
    blocked: "stopped",
    failed: "stopped",
    undone: "stopped",
};
function shadeOf({ step, result, state }) {
    const isDraft = result !== undefined && "isDraft" in result ? result.isDraft : step.isDraft;
    const shade = shadeOfState[state];
    return shade === "proposed" && isDraft ? "waiting" : shade;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/report-summary.ts




/** Of one repository, in characters: a lockfile's worth of lines hides the other repositories. */
const longestDiff = 20_000;
/** The cascade as a job summary: the chart, a row for each repository, then what needs a closer look. */
function summaryOf(plan, progress, { graph, isPlan }) {
    const version = (0,version_spelling/* formatSemver */.a)(plan.release.version);
    const title = isPlan ? "What carrying it changes" : "Carried";
    return [
        { kind: "heading", level: 2, text: `${title}: ${plan.release.repository} ${version}` },
        chartOf(plan, progress, graph),
        progress.length === 0
            ? { kind: "paragraph", parts: ["Nothing needs it."] }
            : { kind: "table", header: columns, rows: progress.map((one) => summaryCells(rowOf(one))) },
        ...findingsTable(progress),
        ...progress.flatMap(problemDetails),
        ...(isPlan ? progress.flatMap(diffDetails) : []),
    ];
}
function findingsTable(progress) {
    const rows = progress.flatMap(({ step, plan }) => (plan?.findings ?? []).map((finding) => [
        { code: step.repository },
        { code: report_summary_placeOf(finding) },
        finding.expected,
        finding.found,
        finding.fix,
    ]));
    return rows.length === 0
        ? []
        : [
            { kind: "heading", level: 3, text: "For a person to look at" },
            { kind: "table", header: ["Repository", "Where", "Expected", "Found", "What to do"], rows },
        ];
}
/** A resolver's own words keep their lines. */
function problemDetails({ step, problems }) {
    if (problems.length === 0)
        return [];
    return [
        {
            kind: "details",
            title: `${step.repository}: ${problems.map(({ code }) => code).join(", ")}`,
            blocks: problems.flatMap((problem) => [
                {
                    kind: "paragraph",
                    parts: [
                        ...(problem.location === undefined ? [] : [{ code: report_summary_placeOf(problem) }, ": "]),
                        `expected ${problem.expected}, found:`,
                    ],
                },
                { kind: "code", language: "text", text: problem.found },
                { kind: "paragraph", parts: [problem.fix] },
            ]),
        },
    ];
}
function diffDetails({ step, plan }) {
    const diff = (plan?.changes ?? []).map(renderDiff).join("");
    if (diff === "")
        return [];
    const cut = diff.slice(0, diff.lastIndexOf("\n", longestDiff) + 1);
    const text = diff.length <= longestDiff ? diff.trimEnd() : `${cut}… ${diff.length - cut.length} more characters`;
    return [
        {
            kind: "details",
            title: `${step.repository}: the change`,
            blocks: [{ kind: "code", language: "diff", text }],
        },
    ];
}
function report_summary_placeOf({ location }) {
    return [location?.file, location?.line].filter((part) => part !== undefined).join(":");
}

;// CONCATENATED MODULE: ./packages/cascade-pins/report.ts







/** Joins a plan with what was done. A dry run, `isPlan`, has no results. */
function reportCascadePins(plan, results, options) {
    const progress = judgeProgress(plan, results, options);
    const report = reportDocument(plan, progress);
    return {
        report,
        outputs: outputsOf(plan, progress, { ...options, report }),
        summary: summaryOf(plan, progress, options),
        table: renderTable([columns, ...progress.map((one) => logCells(rowOf(one)))]),
        annotations: [...progress.flatMap(annotationsOf), ...plan.abandoned.map(abandonedAnnotation)],
        failed: failureOf(plan, progress),
    };
}
/**
 * Warnings, because the run has one error, which names all. Without a place: the files are those of another repository, and
 * GitHub would look for them in this one.
 */
function annotationsOf({ step, state, problems, pullRequest }) {
    const title = `cascade-pins: ${step.repository}`;
    if (state === "foreign") {
        const next = pullRequest === undefined
            ? "Delete the branch if nobody needs it, or take that commit off it."
            : `Merge its pull request, or take that commit off the branch.\n${pullRequest.url}`;
        return [
            {
                level: "warning",
                title,
                message: `expected only commits of the cascade on its branch\nfound one that somebody pushed\n${next}`,
            },
        ];
    }
    const [first, ...others] = problems;
    if (first === undefined || !(isStopped(state) || state === "proposed" || state === "carried"))
        return [];
    const more = others.length === 0 ? "" : `\nThe summary has ${others.length} more.`;
    const { expected, fix } = first;
    return [
        {
            level: "warning",
            title,
            message: `expected ${expected}\nfound ${beginning(first.found)}\n${fix}${more}`,
        },
    ];
}
function abandonedAnnotation({ repository, nameWithOwner, because, waiting }) {
    const isArchived = because === "archived";
    const found = isArchived
        ? "an archived repository, with a pull request or a merge of the cascade that no release will have"
        : "no such repository, or none that the token may see";
    const fix = isArchived
        ? "Remove it from the graph, or unarchive it."
        : "Check the name in the graph, and that the App is installed on the repository.";
    return {
        level: "warning",
        title: `cascade-pins: ${repository}`,
        message: `expected ${nameWithOwner} to move with the train\nfound ${found}\n${waiting} does not wait for it. ${fix}`,
    };
}
function failureOf({ release }, progress) {
    const stopped = progress.filter(({ state }) => isStopped(state));
    if (stopped.length === 0)
        return undefined;
    const names = stopped.map(({ step, state, problems }) => `${step.repository} (${problems[0]?.code ?? state})`);
    return {
        code: "cascade-incomplete",
        expected: `${release.repository} ${(0,version_spelling/* formatSemver */.a)(release.version)} to be carried into ${progress.length === 1 ? "its downstream" : `all of ${progress.length} downstreams`}`,
        found: `${stopped.length} without it: ${few(names, 20)}`,
        fix: "The summary says what each of them lacks. Start the job again after that: it does only what is left.",
    };
}
/** A resolver may say hundreds of lines; the summary has them all. */
function beginning(text) {
    const lines = text.split("\n");
    return lines.length <= 6 ? text : `${lines.slice(0, 6).join("\n")}\n…`;
}

;// CONCATENATED MODULE: ./packages/cascade-pins/read-graph.ts

/**
 * The text of the release graph.
 * @throws {UsageError} `graph-missing` where nothing stands at its place.
 */
async function readGraph(source, { workspace, github }) {
    const bytes = source.kind === "github"
        ? await github.readFile(source.repository, source.path, source.reference)
        : await readWorkspace(workspace, source.path);
    if (bytes !== undefined)
        return Buffer.from(bytes).toString("utf8");
    throw source.kind === "github" ? missingOnGitHub(source) : missingInWorkspace(source.path);
}
async function readWorkspace(workspace, path) {
    try {
        return await workspace.read(path);
    }
    catch (error) {
        if (error instanceof errors/* Refusal */.P_ && error.code === "file-missing")
            return undefined;
        throw error;
    }
}
function missingInWorkspace(path) {
    return new errors/* UsageError */.eb({
        code: "graph-missing",
        expected: `the release graph at ${path} in the workspace`,
        found: "no such file",
        fix: "Check out the repository that holds it (actions/checkout) before this step, or name it in the input `graph`, as owner/repository@reference:path where it stands elsewhere.",
    });
}
function missingOnGitHub({ repository, reference = "its default branch", path, }) {
    return new errors/* UsageError */.eb({
        code: "graph-missing",
        expected: `the release graph at ${path} in ${repository} (${reference})`,
        found: "no such file, or none that the token may read",
        fix: "Correct the input `graph`, and give the token `contents: read` for that repository. GITHUB_TOKEN reaches its own repository alone: make a token with actions/create-github-app-token.",
    });
}

;// CONCATENATED MODULE: ./packages/cascade-pins/index.ts






/***/ }),

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVendored)
/* harmony export */ });
/* unused harmony export isInstalled */
/** Folders that hold other people's files, whether or not git tracks them. */
const vendoredFolders = [
    "node_modules",
    "bower_components",
    "vendor",
    "vendored",
    "third_party",
    "site-packages",
    ".git",
    ".hg",
    ".venv",
    "venv",
    ".tox",
    ".nox",
    ".yarn",
    ".pnpm-store",
    ".terraform",
    "__pycache__",
];
/** Of these, the ones that people fill themselves; the others belong to a tool. */
const filledByHand = ["vendor", "vendored", "third_party"];
/** One pattern, because every path of a repository is asked for. */
const vendored = inFolders(vendoredFolders);
const installed = inFolders(vendoredFolders.filter((name) => !filledByHand.includes(name)));
function inFolders(names) {
    return new RegExp(`(?:^|/)(?:${names.map((name) => name.replaceAll(".", "\\.")).join("|")})/`);
}
/** Whether a path (relative, forward slashes) lies in a folder of other people's files. */
function isVendored(path) {
    return vendored.test(path);
}
/** Whether a tool put it there: no workspace has members in such a folder, whatever its patterns match. */
function isInstalled(path) {
    return installed.test(path);
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ repositoriesPerRequest)
/* harmony export */ });
/** How many repositories one request of a look asks about at most: a release with 100 below it takes four requests. */
const repositoriesPerRequest = 26;


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ areApart),
/* harmony export */   b: () => (/* binding */ changedEntries)
/* harmony export */ });
/** The names that are other in one of two versions of a folder, or there in one alone. */
function changedEntries(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return new Set([...names].filter((name) => before.get(name) !== after.get(name)));
}
/**
 * Whether git merges two sides without looking into any file, because they have changed nothing in common since `from`. Its
 * trivial merge, by the entries of the top folder alone: https://git-scm.com/docs/git-read-tree#_3_way_merge
 */
function areApart({ from, ours, theirs, }) {
    const changed = changedEntries(from, theirs);
    return ![...changedEntries(from, ours)].some((name) => changed.has(name));
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMermaid)
/* harmony export */ });
/**
 * Text of others as a label of a Mermaid chart, which reads `#…;` as an entity and the rest as Markdown:
 * https://mermaid.js.org/syntax/flowchart.html#special-characters-that-break-syntax
 */
function escapeMermaid(text) {
    return text.replaceAll(/[^A-Za-z0-9 ._-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/* unused harmony export ecosystems */
/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
const ecosystems = (/* unused pure expression or super */ null && (["pypi", "npm", "cargo", "helm", "image", "github", "component"]));
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

/***/ 4443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ induce),
/* harmony export */   Pe: () => (/* binding */ index),
/* harmony export */   XU: () => (/* binding */ compactOf)
/* harmony export */ });
/* unused harmony export compact */
/** Edges as pairs of indices, upstream and downstream in turn. Counts, then places: no list per node is made. */
function compact(size, pairs) {
    const starts = new Uint32Array(size + 1);
    for (let at = 0; at < pairs.length; at += 2)
        starts[index(pairs, at) + 1] = index(starts, index(pairs, at) + 1) + 1;
    for (let node = 0; node < size; node += 1)
        starts[node + 1] = index(starts, node) + index(starts, node + 1);
    const next = starts.slice();
    const targets = new Uint32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) {
        const upstream = index(pairs, at);
        const place = index(next, upstream);
        targets[place] = index(pairs, at + 1);
        next[upstream] = place + 1;
    }
    return { size, starts, targets };
}
/** What remains of the graph between `nodes`, which are in ascending order and renumbered from 0. */
function induce({ size, starts, targets }, nodes) {
    const renumbered = new Int32Array(size).fill(-1);
    for (const [position, node] of nodes.entries())
        renumbered[node] = position;
    const pairs = [];
    for (const [position, node] of nodes.entries()) {
        for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
            const target = index(renumbered, index(targets, at));
            if (target >= 0)
                pairs.push(position, target);
        }
    }
    return compact(nodes.length, Uint32Array.from(pairs));
}
/** The graph by position. Made once per graph. */
function compactOf(graph) {
    const known = made.get(graph);
    if (known !== undefined)
        return known;
    const names = [...graph.repositories.keys()];
    const positions = new Map();
    for (const [position, name] of names.entries())
        positions.set(name, position);
    const pairs = new Uint32Array(2 * countNeeds(graph));
    let filled = 0;
    let downstream = 0;
    for (const { needs } of graph.repositories.values()) {
        for (const { repository } of needs) {
            const upstream = positions.get(repository);
            if (upstream === undefined)
                continue;
            pairs[filled] = upstream;
            pairs[filled + 1] = downstream;
            filled += 2;
        }
        downstream += 1;
    }
    const result = { names, positions, edges: compact(names.length, pairs.subarray(0, filled)) };
    made.set(graph, result);
    return result;
}
function countNeeds(graph) {
    let count = 0;
    for (const { needs } of graph.repositories.values())
        count += needs.length;
    return count;
}
const made = new WeakMap();
/** An element that is known to be there; the zero is for the compiler only. */
function index(array, position) {
    return array[position] ?? 0;
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ edgePolicy),
/* harmony export */   Xt: () => (/* binding */ appVersionCharts),
/* harmony export */   vW: () => (/* binding */ edgeWiden)
/* harmony export */ });
/** How pins of `upstream` are rewritten in `downstream`: what the edge says, else the repository, else the defaults. */
function edgePolicy(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return need?.pin ?? repository?.pin ?? graph.defaults.pin;
}
/** Whether upper bounds on `upstream` are raised in `downstream`: what the edge says, else the repository, else the defaults. */
function edgeWiden(graph, { upstream, downstream }) {
    const repository = graph.repositories.get(downstream);
    const need = repository?.needs.find((one) => one.repository === upstream);
    return (need ?? repository ?? graph.defaults).widen === true;
}
/** The `Chart.yaml` files of `downstream` whose `appVersion` shows the version of `upstream`. */
function appVersionCharts(graph, { upstream, downstream }) {
    const charts = graph.repositories.get(downstream)?.appVersions ?? new Map();
    return [...charts].filter(([, shown]) => shown === upstream).map(([path]) => path);
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name that was most probably meant, whatever its case; undefined when none is near. */
function nearestName(name, known) {
    if (name.length > 255)
        return undefined;
    const wanted = name.toLowerCase();
    const farthest = Math.max(2, Math.floor(name.length / 3));
    let best;
    let least = farthest + 1;
    for (const candidate of known) {
        // The difference in length is the least that a distance can be.
        if (Math.abs(candidate.length - name.length) >= least)
            continue;
        const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        if (found >= least)
            continue;
        [best, least] = [candidate, found];
    }
    return best;
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ requireRepository),
/* harmony export */   LX: () => (/* binding */ upstreams),
/* harmony export */   g: () => (/* binding */ downstreams)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9081);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);
/* harmony import */ var _compact_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);




/** The repositories that need `repository` directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
function downstreams(graph, repository) {
    requireRepository(graph, repository);
    const { names, positions, edges } = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .compactOf */ .XU)(graph);
    const node = positions.get(repository) ?? 0;
    const targets = edges.targets.subarray((0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(edges.starts, node), (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(edges.starts, node + 1));
    return Array.from(targets, (target) => names[target] ?? "");
}
/** The repositories that `repository` needs directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
function upstreams(graph, repository) {
    return requireRepository(graph, repository).needs.map((need) => need.repository);
}
/** The repository of that name. Throws a UsageError `graph-unknown-repository` that suggests the nearest name. */
function requireRepository(graph, name) {
    const found = graph.repositories.get(name);
    if (found !== undefined)
        return found;
    const known = [...graph.repositories.keys()];
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, known);
    const few = known.length <= 20 ? `Use one of: ${known.join(", ")}.` : "Use a name that stands in the graph.";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        code: "graph-unknown-repository",
        expected: "the name of a repository in the graph",
        found: `"${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X)(name)}"`,
        fix: near === undefined ? few : `Did you mean "${near}"?`,
    });
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ packageNamesOf),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _release_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2783);
/* harmony import */ var _neighbors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4188);



/**
 * Every name under which others may have pinned a repository: what it publishes, `owner/name` on GitHub,
 * and its bare name.
 * Throws a UsageError `graph-unknown-repository`.
 */
function packageNamesOf(graph, repository) {
    return namesOf((0,_neighbors_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRepository */ .Cc)(graph, repository), graph.owner);
}
/** The same of one repository at hand. */
function namesOf(repository, owner) {
    const published = _release_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedEcosystems */ .o.flatMap((key) => repository.publishes[key].flatMap((name) => (key === "chart" ? chartNames(name) : [name]).map((one) => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)(_release_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .M[key], one))));
    return [
        ...published,
        (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("github", `${owner}/${repository.name}`),
        // The bare name, for files that hold nothing else: a Terraform variable `coreason_runtime_version`.
        (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packageName */ .oZ)("component", repository.name),
    ];
}
/** A chart in a registry is pinned by its whole address (Argo CD) or by its last part beside a `repository` (Helm). */
function chartNames(name) {
    const address = name.replace(/^oci:\/\//, "");
    const last = address.slice(address.lastIndexOf("/") + 1);
    return last === address ? [address] : [address, last];
}


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ecosystemOf),
/* harmony export */   o: () => (/* binding */ publishedEcosystems)
/* harmony export */ });
const publishedEcosystems = ["pypi", "npm", "cargo", "image", "chart"];
/** How a key of `publishes` is called among package names. */
const ecosystemOf = {
    pypi: "pypi",
    npm: "npm",
    cargo: "cargo",
    image: "image",
    chart: "helm",
};


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName),
/* harmony export */   q: () => (/* binding */ repositoryNamePattern)
/* harmony export */ });
/**
 * The name of a repository as GitHub allows it, without its owner. Some names are taken by JavaScript itself: a plain
 * object cannot hold them safely.
 */
const repositoryNamePattern = /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/;
/** Whether the graph could name a repository so. */
function isRepositoryName(text) {
    return text.length <= 255 && repositoryNamePattern.test(text);
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ tagsWith)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);

/**
 * What all version tags of each repository have in their names, by `owner/name`, for asking for these alone: `core-v` of
 * `core-v{version}`. A mere `v` tells them from no others, and is left out.
 */
function tagsWith({ owner, repositories }) {
    return new Map([...repositories.values()].flatMap(({ name, tag }) => {
        const { before } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .splitTagFormat */ .AO)(tag);
        return before.length < 2 ? [] : [[`${owner}/${name}`, before]];
    }));
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   p: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _compact_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);
/* harmony import */ var _neighbors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);


/**
 * The repositories in the order in which a release travels: each wave needs only what earlier waves released, and its
 * members can go in parallel. With `from`, only what lies below that repository, without it. Within a wave, in
 * the order of the file. Throws a UsageError `graph-unknown-repository` when the graph lacks `from`.
 */
function waves(graph, from) {
    const { names, positions, edges } = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .compactOf */ .XU)(graph);
    const start = from === undefined ? undefined : positions.get((0,_neighbors_js__WEBPACK_IMPORTED_MODULE_1__/* .requireRepository */ .Cc)(graph, from).name);
    const levels = levelsOf(edges, start === undefined ? undefined : below(edges, start));
    const result = [];
    for (const [node, name] of names.entries()) {
        const level = levels[node] ?? -1;
        if (level >= 0)
            (result[level] ??= []).push(name);
    }
    return result;
}
/**
 * The wave of each node, counted from 0; -1 for a node outside `members` and for one on or below a cycle.
 * Kahn's algorithm, the queue being one array that is filled once.
 */
function levelsOf({ size, starts, targets }, members) {
    const isMember = (node) => members === undefined || members[node] === 1;
    const waiting = new Uint32Array(size);
    for (let node = 0; node < size; node += 1) {
        if (!isMember(node))
            continue;
        for (let at = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node); at < (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node + 1); at += 1) {
            const target = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(targets, at);
            waiting[target] = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(waiting, target) + 1;
        }
    }
    const levels = new Int32Array(size).fill(-1);
    const queue = new Uint32Array(size);
    let filled = 0;
    for (let node = 0; node < size; node += 1) {
        if (!isMember(node) || waiting[node] !== 0)
            continue;
        levels[node] = 0;
        queue[filled++] = node;
    }
    for (let head = 0; head < filled; head += 1) {
        const node = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(queue, head);
        for (let at = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node); at < (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node + 1); at += 1) {
            const target = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(targets, at);
            if (!isMember(target))
                continue;
            waiting[target] = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(waiting, target) - 1;
            if (waiting[target] !== 0)
                continue;
            // The last upstream to be taken from the queue is one of the deepest.
            levels[target] = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(levels, node) + 1;
            queue[filled++] = target;
        }
    }
    return levels;
}
/** Marks every node that can be reached from `start`, `start` itself only through a cycle. */
function below({ size, starts, targets }, start) {
    const marked = new Uint8Array(size);
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (let at = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node); at < (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(starts, node + 1); at += 1) {
            const target = (0,_compact_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .index */ .Pe)(targets, at);
            if (marked[target] === 1)
                continue;
            marked[target] = 1;
            open.push(target);
        }
    }
    return marked;
}


/***/ })

};

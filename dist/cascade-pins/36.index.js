export const id = 36;
export const ids = [36];
export const modules = {

/***/ 7036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitGitHub: () => (/* reexport */ octokitGitHub)
});

// EXTERNAL MODULE: ./packages/ports/adapters/node-clock.ts
var node_clock = __webpack_require__(43);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/addresses.ts
/** Where GraphQL is asked: below the address of the REST API, and on GitHub Enterprise Server beside it. */
function graphqlAddress(api) {
    const base = withoutSlash(api);
    return base.endsWith("/api/v3") ? base.replace(/\/v3$/, "/graphql") : `${base}/graphql`;
}
/** Whether an address is one of this very machine: a rehearsal, which has no limits to respect. */
function isLoopback(address) {
    const { hostname } = new URL(address);
    return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
function withoutSlash(address) {
    return address.replace(/\/+$/, "");
}
/** The parts of `owner/name` as REST routes call them. */
function splitName(nameWithOwner) {
    const [owner = "", ...rest] = nameWithOwner.split("/");
    return { owner, repo: rest.join("/") };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/github-failure.ts
/** A definite no. Holds nothing of what was asked: a request has the token in it, and other people's text. */
class GitHubFailure extends Error {
    facts;
    /** The permissions that the request needs, as far as its sender knows. */
    needs;
    constructor(facts, needs = "") {
        super(wordsOf(facts));
        this.name = "GitHubFailure";
        this.facts = facts;
        this.needs = needs;
    }
    /** Whether one of the problems has this type. */
    isOfType(...types) {
        return this.facts.problems.some(({ type }) => type !== undefined && types.includes(type));
    }
    /** Whether one of the problems is worded so. */
    says(pattern) {
        return this.facts.problems.some(({ message }) => pattern.test(message));
    }
}
/** GitHub's words on one line: `status 404: Not Found`. */
function wordsOf({ status, problems }) {
    const words = problems.map(({ message }) => message.replaceAll(/\s+/g, " ").trim().slice(0, 300));
    const said = words.filter((text) => text !== "").join("; ");
    if (status < 300)
        return said;
    return said === "" ? `status ${status}` : `status ${status}: ${said}`;
}

// EXTERNAL MODULE: ./packages/release-model/errors.ts
var errors = __webpack_require__(9081);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/parse-answer.ts


/**
 * What GitHub answered, as its schema promises it.
 * @throws {ExternalError} `github-failed` when it is something else.
 */
function parseAnswer(schema, data) {
    const parsed = dist/* safeParse */.xLC(schema, data);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "an answer as GitHub documents it",
        found: `something else at ${dist/* getDotPath */.BuJ(issue) ?? "the top"}`,
        fix: "Is the server older than GitHub Enterprise Server 3.14, or something between it and this run?",
        retryable: false,
    });
}
/** The nodes of a connection. GitHub leaves a hole where the token may not see one. */
function nodesOf(schema) {
    return dist/* pipe */.FsL(dist/* object */.Ikc({ nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(schema))) }), dist/* transform */.pdi(({ nodes }) => (nodes ?? []).filter((node) => node !== null)));
}
/** A point in time, `2026-11-25T10:00:00Z`. */
const dateSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* transform */.pdi((text) => new Date(text)));

;// CONCATENATED MODULE: ./packages/ports/adapters/github/contains.ts




const comparisonSchema = dist/* object */.Ikc({ status: dist/* picklist */.KIO(["ahead", "behind", "diverged", "identical"]) });
/** https://docs.github.com/rest/commits/commits#compare-two-commits */
async function contains(client, { repository, tip, commit }) {
    try {
        const { data } = await client.rest({
            method: "GET",
            route: "/repos/{owner}/{repo}/compare/{basehead}",
            // The status is the same on every page; up to 300 changed files come with the first one only.
            parameters: { ...splitName(repository), basehead: `${commit}...${tip}`, per_page: 1, page: 2 },
            needs: "contents: read",
        });
        const { status } = parseAnswer(comparisonSchema, data);
        return status === "ahead" || status === "identical";
    }
    catch (error) {
        // A commit that GitHub does not know, or that shares no history with the tip, cannot be reached from it.
        if (error instanceof GitHubFailure && error.facts.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/mutation.ts
/** A mutation of several changes. GitHub carries them out in this order, and the later ones even when an earlier one fails. */
function mutation(name, parts) {
    const variables = parts.map(({ variable }) => variable).join(", ");
    const fields = parts.map(({ field }) => `  ${field}\n`).join("");
    return `mutation ${name}(${variables}) {\n${fields}}\n`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/branches.ts

/** https://docs.github.com/graphql/reference/mutations#createref */
const createRef = {
    variable: "$branch: CreateRefInput!",
    field: "createRef(input: $branch) { clientMutationId }",
};
/** https://docs.github.com/graphql/reference/mutations#updaterefs */
const updateRefs = {
    variable: "$branch: UpdateRefsInput!",
    field: "updateRefs(input: $branch) { clientMutationId }",
};
const createBranchDocument = mutation("CreateBranch", [createRef]);
const moveBranchDocument = mutation("MoveBranch", [updateRefs]);
/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
const commitDocument = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}
`;
const branchTipDocument = `query BranchTip($repository: ID!, $ref: String!) {
  node(id: $repository) {
    ... on Repository { nameWithOwner ref(qualifiedName: $ref) { target { oid } } }
  }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/recent-changes.ts

/** A branch as {RecentChanges} calls it. */
function branchThing(repositoryId, name) {
    return `${repositoryId} ${name}`;
}
const fifteenSeconds = 15_000;
function createRecentChanges(clock, signal) {
    const changes = new Map();
    async function repeat(on, act, isPassing) {
        for (let pause = 1000;; pause += 1000) {
            try {
                return await act();
            }
            catch (error) {
                const change = changes.get(on.thing);
                const isRecent = change !== undefined &&
                    clock.now() + pause <= change.until &&
                    (on.commit === undefined || on.commit === change.commit);
                if (!isRecent || !(error instanceof GitHubFailure) || !isPassing(error))
                    throw error;
            }
            await clock.sleep(pause, signal);
        }
    }
    return {
        note(thing, commit) {
            changes.set(thing, { commit, until: clock.now() + fifteenSeconds });
        },
        after: (on, act) => repeat(on, act, looksTooOld),
        withCommit: (commit, act) => repeat({ thing: commit }, act, lacksCommit),
    };
}
function lacksCommit({ facts }) {
    return facts.problems.some(({ path, message }) => path[0] !== "createPullRequest" &&
        /could not resolve to a|(?:object|commit|sha).*(?:does not|doesn't) exist/i.test(message));
}
/** `STALE_DATA` is what a commit on a branch gets that was made a moment ago (ministryofjustice/modernisation-platform#11985). */
function looksTooOld({ facts }) {
    return facts.problems.some(speaksOfThePast);
}
/** Whether GitHub's words may come from a part of it that has not heard of what was just made. */
function speaksOfThePast({ type, message }) {
    return (type === "NOT_FOUND" ||
        type === "STALE_DATA" ||
        /could not resolve to a|head (?:sha|ref|repository).*(?:blank|invalid|must be a branch)|no commits between/i.test(message));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/refusals.ts

/** Somebody else was there first. `tip` is where the branch stands; undefined where it is gone. */
function branchMoved(branch, tip) {
    return new errors/* Refusal */.P_({
        code: "branch-moved",
        expected: branch.expected === undefined
            ? `no branch ${branch.name}`
            : `${branch.name} at ${refusals_short(branch.expected)}`,
        found: tip === undefined ? "no such branch" : `it at ${refusals_short(tip)}`,
        fix: lookAgain,
    });
}
const lookAgain = "Run again: the branch is then looked at as it stands.";
/** A move that is not a step forward needs a compare-and-swap. */
function serverTooOld() {
    return new errors/* Refusal */.P_({
        code: "github-too-old",
        expected: "a GitHub that can move a branch only if nobody else has (updateRefs)",
        found: "a server that does not know how",
        fix: "Update to GitHub Enterprise Server 3.14, or delete the branch so that it is made anew.",
    });
}
function refusals_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/translate-failure.ts



/** The first that fits counts. GitHub tells most of these apart by its words only. */
const translations = [
    {
        fits: ({ facts }) => facts.status === 401,
        into: (failure) => new errors/* UsageError */.eb({
            code: "github-token",
            expected: "a token that GitHub accepts",
            found: wordsOf(failure.facts),
            fix: "Give a token that is valid still: one of an App lasts an hour. It belongs to the server of GITHUB_API_URL.",
        }),
    },
    {
        fits: (failure) => failure.facts.wantsSignOn || failure.says(/SAML/),
        into: (failure) => forbidden(failure, "Authorise the token for the organisation's single sign-on: Settings, Developer settings, Configure SSO."),
    },
    {
        fits: (failure) => failure.says(/without `?workflows?`? (?:permission|scope)/i),
        into: (failure) => forbidden(failure, "Add `workflows: write` to the permissions of the App (and accept them), or the scope `workflow` to a personal token."),
    },
    {
        fits: (failure) => failure.says(/archived/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "repository-archived",
            expected: "a repository that can change",
            found: wordsOf(failure.facts),
            fix: "Unarchive it, or take it out of the release graph.",
        }),
    },
    {
        fits: (failure) => failure.isOfType("BRANCH_PROTECTION_RULE_VIOLATION") ||
            failure.says(/protected branch|GH006|GH013|repository rule violations|rule violations found|must be made through a pull request/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "branch-protected",
            expected: "a branch that the token may change",
            found: wordsOf(failure.facts),
            fix: "Let the App or user of the token bypass the rule, or narrow the rule so that it leaves this branch out.",
        }),
    },
    {
        fits: (failure) => failure.says(/pull request already exists/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "pull-request-exists",
            expected: "no open pull request from the branch",
            found: wordsOf(failure.facts),
            fix: "Run again: the pull request is then found.",
        }),
    },
    {
        fits: (failure) => failure.says(/draft pull requests are not supported|permission to convert the pull request/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "drafts-unavailable",
            expected: "a repository that can have draft pull requests",
            found: wordsOf(failure.facts),
            fix: "Turn drafts off (`draft-until-complete: false`), or get a plan that has them.",
        }),
    },
    {
        fits: (failure) => failure.isOfType("STALE_DATA") ||
            failure.says(/not a fast[- ]?forward|expected branch to point to|reference already exists|ref named .* already exists|head (?:branch|sha) (?:was modified|did(?:n't| not) match)|expected head/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "branch-moved",
            expected: "the branch where it stood a moment ago",
            found: wordsOf(failure.facts),
            fix: lookAgain,
        }),
    },
    {
        fits: (failure) => failure.says(/^Field '\w+' doesn't exist on type 'Mutation'/),
        into: (failure) => new errors/* Refusal */.P_({
            code: "github-too-old",
            expected: "a GitHub that can do this",
            found: wordsOf(failure.facts),
            fix: "Update GitHub Enterprise Server.",
        }),
    },
    {
        fits: (failure) => failure.facts.status === 403 ||
            failure.isOfType("FORBIDDEN", "INSUFFICIENT_SCOPES") ||
            failure.says(/resource not accessible by|must have (?:admin|push|write)|does not have .*permission/i),
        into: (failure) => forbidden(failure, addPermission(failure)),
    },
    {
        isGuess: true,
        fits: (failure) => failure.says(/^ref(?:erence)? (?:cannot be (?:created|updated)|update failed)|^ref(?:erence)? .* cannot be/i),
        into: (failure) => new errors/* Refusal */.P_({
            code: "branch-protected",
            expected: "a branch that the token may make and move",
            found: wordsOf(failure.facts),
            fix: "Does a rule of the repository forbid it? Or does a branch have the name of its folder?",
        }),
    },
    {
        isGuess: true,
        fits: (failure) => failure.facts.status === 404 || failure.isOfType("NOT_FOUND"),
        into: (failure) => forbidden(failure, `Does it exist? GitHub answers like this, too, when the token may not. ${addPermission(failure)}`),
    },
    {
        fits: ({ facts }) => facts.status >= 300 && facts.status < 400,
        into: (failure) => unexpected(failure, "The repository was renamed or moved. Run again: its new name is then found.", true),
    },
];
/** What a failure means, and what to do about it. */
function translateFailure(failure) {
    const translation = translations.find(({ fits }) => fits(failure));
    return (translation?.into(failure) ??
        unexpected(failure, "Is it something about this repository? Otherwise report it, with GitHub's words.", false));
}
/** Whether the words of a failure say for certain what is wrong. */
function isExplained(failure) {
    return translations.some(({ fits, isGuess }) => isGuess !== true && fits(failure));
}
function forbidden(failure, fix) {
    return new errors/* Refusal */.P_({
        code: "github-forbidden",
        expected: `a token with ${permissionsFor(failure)}`,
        found: wordsOf(failure.facts),
        fix,
    });
}
function addPermission(failure) {
    return `Give the App or token ${permissionsFor(failure)} for this repository.`;
}
/**
 * As workflows spell them. GitHub's header knows best: `contents=write,workflows=write; contents=write`, sets of which one is
 * enough. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function permissionsFor({ facts, needs }) {
    const sets = facts.acceptedPermissions?.split(";").map((set) => set
        .split(",")
        .map((permission) => permission.trim().replace("=", ": ").replaceAll("_", "-"))
        .join(" and "));
    return sets?.join(", or ") ?? needs;
}
function unexpected(failure, fix, retryable) {
    return new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "GitHub to carry out a request",
        found: wordsOf(failure.facts),
        fix,
        retryable,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/branches.ts









async function createBranch(client, recent, { repositoryId, name, commit }) {
    await client.graphql({
        document: createBranchDocument,
        variables: { branch: createInput({ repositoryId, name, commit }) },
        needs: "contents: write",
    });
    recent.note(branchThing(repositoryId, name), commit);
}
/** Moves a branch from exactly one commit to another: nobody's push gets lost in between. */
async function moveBranch(client, recent, move) {
    const thing = branchThing(move.repositoryId, move.name);
    try {
        await recent.withCommit(move.commit, () => recent.after({ thing, commit: move.expected }, () => client.graphql({
            document: moveBranchDocument,
            variables: { branch: moveInput(move) },
            needs: move.needs,
        })));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        if (!lacksUpdateRefs(error))
            throw await movedOr(client, move, error);
        await moveForward(client, move);
    }
    recent.note(thing, move.commit);
}
function createInput({ repositoryId, name, commit }) {
    return { repositoryId, name: `refs/heads/${name}`, oid: commit };
}
function moveInput({ repositoryId, name, expected, commit, isForced }) {
    const refUpdate = { name: `refs/heads/${name}`, beforeOid: expected, afterOid: commit, force: isForced };
    return { repositoryId, refUpdates: [refUpdate] };
}
/** A server before 3.14 carries nothing out of a document that holds what it does not know. */
function lacksUpdateRefs(failure) {
    return failure.says(/Field 'updateRefs' doesn't exist/);
}
const tipSchema = dist/* object */.Ikc({
    node: dist/* nullable */.mee(dist/* object */.Ikc({
        nameWithOwner: dist/* string */.YjP(),
        ref: dist/* nullable */.mee(dist/* object */.Ikc({ target: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP() })) })),
    })),
});
async function readTip(client, { repositoryId, name }) {
    const data = await client.graphql({
        document: branchTipDocument,
        variables: { repository: repositoryId, ref: `refs/heads/${name}` },
        needs: "contents: read",
    });
    const { node } = parseAnswer(tipSchema, data);
    return { nameWithOwner: node?.nameWithOwner ?? "", tip: node?.ref?.target?.oid };
}
/** GitHub words a branch that moved in several ways. Where its words explain nothing, the branch itself is asked. */
async function movedOr(client, branch, failure) {
    if (isExplained(failure))
        return failure;
    const { tip } = await readTip(client, branch);
    return tip === branch.expected ? failure : branchMoved(branch, tip);
}
/** For servers without `updateRefs`: what is no step forward would overwrite what somebody may just have pushed. */
async function moveForward(client, move) {
    const { nameWithOwner, tip } = await readTip(client, move);
    if (tip !== move.expected)
        throw branchMoved(move, tip);
    const request = { repository: nameWithOwner, tip: move.commit, commit: move.expected };
    if (move.isForced && !(await contains(client, request)))
        throw serverTooOld();
    await client.rest({
        method: "PATCH",
        route: "/repos/{owner}/{repo}/git/refs/{ref}",
        parameters: {
            ...splitName(nameWithOwner),
            ref: `heads/${move.name}`,
            sha: move.commit,
            force: false,
        },
        needs: move.needs,
    });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/commit-of-tag.ts
/** What one tag of a repository leads to. */
const commitOfTagDocument = `query CommitOfTag($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { __typename oid ... on Tag { target { __typename oid } } }
    }
  }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-of-tag.ts




const objectSchema = dist/* object */.Ikc({ __typename: dist/* string */.YjP(), oid: dist/* string */.YjP() });
const answerSchema = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* object */.Ikc({
        ref: dist/* nullable */.mee(dist/* object */.Ikc({
            target: dist/* nullable */.mee(dist/* object */.Ikc({ ...objectSchema.entries, target: dist/* optional */.lqM(objectSchema) })),
        })),
    })),
});
async function commitOfTag(client, { repository, tag }) {
    const { owner, repo: name } = splitName(repository);
    const answer = parseAnswer(answerSchema, await client.graphql({
        document: commitOfTagDocument,
        variables: { owner, name, tag: `refs/tags/${tag}` },
        needs: `contents: read for ${repository}`,
        tolerates: ({ type, path }) => type === "NOT_FOUND" && path.length === 1,
    }));
    if (answer.repository === null)
        return { kind: "hidden" };
    const found = answer.repository.ref?.target;
    const target = found?.target ?? found;
    // A tag of a tag, or of a file, is nobody's release.
    return target?.__typename === "Commit" ? { kind: "found", commit: target.oid } : { kind: "absent" };
}

;// CONCATENATED MODULE: ./packages/ports/commit-history.ts
/** How many commits a page has that is not the last one. */
const commitsOnPage = 100;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commits-touching.ts




const commitsSchema = dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({ sha: dist/* string */.YjP(), commit: dist/* object */.Ikc({ message: dist/* string */.YjP() }) }), dist/* transform */.pdi(({ sha, commit }) => ({ hash: sha, message: commit.message }))));
/** https://docs.github.com/rest/commits/commits#list-commits */
async function commitsTouching(client, repository, { tip, path, page }) {
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/commits",
        parameters: {
            ...splitName(repository),
            sha: tip,
            ...(path === undefined ? {} : { path }),
            per_page: commitsOnPage,
            page,
        },
        needs: "contents: read",
    });
    return parseAnswer(commitsSchema, data);
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/answer.ts

const answer_answerSchema = dist/* object */.Ikc({
    status: dist/* number */.aig(),
    headers: dist/* record */.g1P(dist/* string */.YjP(), dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]))),
    data: dist/* unknown */.L5J(),
});
/** The answer within an error of octokit; undefined where none came. */
function answerWithin(error) {
    const held = dist/* safeParse */.xLC(dist/* object */.Ikc({ response: answer_answerSchema }), error);
    return held.success ? held.output.response : undefined;
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const restProblemsSchema = dist/* object */.Ikc({
    message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    errors: dist/* fallback */.NpB(dist/* array */.YOg(dist/* union */.KCZ([
        dist/* string */.YjP(),
        dist/* pipe */.FsL(dist/* object */.Ikc({
            message: dist/* optional */.lqM(dist/* string */.YjP()),
            field: dist/* optional */.lqM(dist/* string */.YjP()),
            code: dist/* optional */.lqM(dist/* string */.YjP()),
        }), dist/* transform */.pdi(({ message, field, code }) => message ?? [field, code].filter(Boolean).join(" "))),
    ])), []),
});
const graphqlProblemsSchema = dist/* object */.Ikc({
    errors: dist/* array */.YOg(dist/* object */.Ikc({
        type: dist/* optional */.lqM(dist/* string */.YjP()),
        message: dist/* optional */.lqM(dist/* string */.YjP(), ""),
        path: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String))), []),
    })),
});
/** What GitHub complains about in an answer; nothing where all is well. */
function problemsIn({ status, data }) {
    if (status < 400) {
        const graphql = dist/* safeParse */.xLC(graphqlProblemsSchema, data);
        return graphql.success
            ? graphql.output.errors.map(({ type, message, path }) => ({ type, message, path }))
            : [];
    }
    const rest = dist/* safeParse */.xLC(restProblemsSchema, data);
    if (!rest.success)
        return [];
    return [rest.output.message, ...rest.output.errors].map((message) => ({
        type: undefined,
        message,
        path: [],
    }));
}
/** A header's text. */
function headerOf({ headers }, name) {
    const value = headers[name];
    return value === undefined ? undefined : String(value);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/client.ts







function createGitHubClient(options) {
    if (options.token === "")
        throw noToken();
    const octokit = new dist_src/* Octokit */.E({
        auth: options.token,
        baseUrl: withoutSlash(options.api),
        userAgent: "coreason-ai/release-actions",
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    });
    octokit.hook.wrap("request", async (send, endpoint) => {
        const isWrite = changes(endpoint);
        const answer = await options.policy(async (signal) => {
            // Changed in place: the hook that adds the token is handed the very same object, whatever is sent on from here.
            // A redirected POST would become a GET: `fetch` follows browsers in that.
            Object.assign(endpoint.request, { signal, redirect: isWrite ? "manual" : "follow" });
            const received = await send(endpoint);
            const data = received.data;
            return { ...received, data: data instanceof ReadableStream ? await bytesOf(data) : data };
        }, isWrite);
        return { url: "", ...answer };
    });
    /** Names the permissions that are needed, and makes sure that no error quotes the token. */
    async function ask(needs, parameters) {
        try {
            return await octokit.request(parameters);
        }
        catch (error) {
            throw error instanceof GitHubFailure ? failureOf(error.facts, needs) : error;
        }
    }
    function failureOf(facts, needs) {
        return new GitHubFailure({ ...facts, problems: facts.problems.map(withoutToken) }, needs);
    }
    function withoutToken(problem) {
        return { ...problem, message: problem.message.replaceAll(options.token, "***") };
    }
    return {
        async graphql({ document, variables, needs, tolerates = () => false }) {
            const answer = await ask(needs, {
                method: "POST",
                url: options.graphql,
                query: document,
                variables,
            });
            const all = problemsIn(answer).map(withoutToken);
            const problems = all.filter((problem) => !tolerates(problem, all));
            if (problems.length > 0) {
                const facts = { status: 200, acceptedPermissions: undefined, wantsSignOn: false };
                throw failureOf({ ...facts, problems }, needs);
            }
            return parseAnswer(dist/* object */.Ikc({ data: dist/* unknown */.L5J() }), answer.data).data;
        },
        rest: ({ method, route, parameters, needs, asBytes = false }) => ask(needs, {
            ...parameters,
            method,
            url: route,
            headers: {
                accept: asBytes ? "application/vnd.github.raw+json" : "application/vnd.github+json",
                "x-github-api-version": "2022-11-28",
            },
            // octokit would decode a raw file as text where its type names a character set.
            request: { parseSuccessResponseBody: !asBytes },
        }),
    };
}
/** Everything does but a GET and a GraphQL query, which is a POST. */
function changes({ method, query }) {
    return method !== "GET" && query?.startsWith("query") !== true;
}
function ignore() {
    // octokit prints warnings on standard error, which belongs to the log of the program around it.
}
async function bytesOf(stream) {
    return new Uint8Array(await new Response(stream).arrayBuffer());
}
function noToken() {
    return new errors/* UsageError */.eb({
        code: "github-token",
        expected: "a token for GitHub",
        found: "an empty one",
        fix: "Give the token of a GitHub App's installation, or a personal access token.",
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-tree.ts





/**
 * What a tree may hold as text beside its entries, in bytes: GitHub was seen to run out of time above 2.5 MB
 * (codesandbox/codesandbox-client#8614).
 */
const inlineSize = 2_400_000;
const createdSchema = dist/* object */.Ikc({ sha: dist/* string */.YjP() });
const commitSchema = dist/* object */.Ikc({ tree: createdSchema });
/**
 * A tree and a commit, on no branch yet. Without an author and a committer the commit is the token's, and GitHub signs it where the
 * token is an App's. What is too large to stand in the tree, or no text, takes one more request for each file.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
async function createTreeCommit(client, recent, request) {
    const { repository, parent, message, files, needs } = request;
    const create = async (route, parameters) => {
        const { data } = await client.rest({
            method: "POST",
            route: `/repos/{owner}/{repo}/git/${route}`,
            parameters: { ...splitName(repository), ...parameters },
            needs,
        });
        return parseAnswer(createdSchema, data).sha;
    };
    const createTree = async (inline) => {
        const tree = [];
        for (const file of files) {
            const { path, mode, bytes } = file;
            const content = inline.has(file)
                ? { content: Buffer.from(bytes).toString("utf8") }
                : {
                    sha: await create("blobs", {
                        content: Buffer.from(bytes).toString("base64"),
                        encoding: "base64",
                    }),
                };
            tree.push({ path, mode, type: "blob", ...content });
        }
        return create("trees", { base_tree: base, tree });
    };
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { ...splitName(repository), commit_sha: parent },
        needs: "contents: read",
    });
    const base = parseAnswer(commitSchema, data).tree.sha;
    let tree;
    try {
        tree = await createTree(inlineFiles(files));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure) || !error.says(/request timed out|too large/i))
            throw error;
        tree = await createTree(new Set());
    }
    const commit = await create("commits", { message, tree, parents: [parent] });
    recent.note(commit);
    return commit;
}
/** As many as there is room for, in their order. */
function inlineFiles(files) {
    const inline = new Set();
    let room = inlineSize;
    for (const file of files) {
        if (!isText(file.bytes) || file.bytes.length > room)
            continue;
        inline.add(file);
        room -= file.bytes.length;
    }
    return inline;
}
/** What JSON can carry as it is, byte for byte. */
function isText(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-on-branch.ts







/** More than this in one request makes GitHub run out of time. In bytes. */
const modestSize = 4_000_000;
/**
 * Commits files through the API. `createCommitOnBranch` is one request, and GitHub signs what it makes for every kind of
 * token, but it writes plain files on top of a branch and nothing else.
 */
async function commit(client, recent, request) {
    const needs = needsOf(request);
    const { parent, expected, repositoryId, branch: name } = request;
    if (isPlain(request) && parent === expected)
        return commitPlainFiles(client, recent, { ...request, needs });
    const made = await createTreeCommit(client, recent, { ...request, needs });
    const isForced = parent !== expected;
    await moveBranch(client, recent, { repositoryId, name, expected, commit: made, isForced, needs });
    return made;
}
/** Likewise, where a pull request is opened next: what takes a tree leaves the move of the branch to that. */
async function prepareCommit(client, recent, request) {
    const { repositoryId, branch: name, expected, parent, isLeftover = false } = request;
    const needs = needsOf(request);
    const isOnTop = expected === undefined || expected === parent || isLeftover;
    if (!isPlain(request) || !isOnTop) {
        const made = await createTreeCommit(client, recent, { ...request, needs });
        const isForced = expected !== undefined && expected !== parent;
        return { commit: made, move: { expected, commit: made, isForced } };
    }
    if (expected === undefined) {
        await createBranch(client, recent, { repositoryId, name, commit: parent });
    }
    else if (expected !== parent) {
        await moveBranch(client, recent, { repositoryId, name, expected, commit: parent, isForced: true, needs });
    }
    const made = await commitPlainFiles(client, recent, { ...request, expected: parent, needs });
    return { commit: made, move: undefined };
}
function needsOf({ files }) {
    return files.some(({ path }) => path.startsWith(".github/workflows/"))
        ? "contents: write and workflows: write"
        : "contents: write";
}
function isPlain({ files }) {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return files.every(({ mode }) => mode === "100644") && size <= modestSize;
}
const committedSchema = dist/* object */.Ikc({
    createCommitOnBranch: dist/* object */.Ikc({ commit: dist/* object */.Ikc({ oid: dist/* string */.YjP() }) }),
});
/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
async function commitPlainFiles(client, recent, request) {
    const { repositoryId, branch, expected, files, needs } = request;
    const thing = branchThing(repositoryId, branch);
    const input = {
        branch: { repositoryNameWithOwner: request.repository, branchName: branch },
        expectedHeadOid: expected,
        message: splitMessage(request.message),
        fileChanges: {
            additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString("base64") })),
        },
    };
    try {
        const data = await recent.after({ thing, commit: expected }, () => client.graphql({ document: commitDocument, variables: { input }, needs }));
        const { oid } = parseAnswer(committedSchema, data).createCommitOnBranch.commit;
        recent.note(thing, oid);
        return oid;
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        throw await movedOr(client, { repositoryId, name: branch, expected }, error);
    }
}
/** GitHub joins both with an empty line. */
function splitMessage(message) {
    const [headline = "", ...rest] = message.split("\n");
    const body = rest.join("\n").trim();
    return body === "" ? { headline } : { headline, body };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/auto-merge-refusals.ts

/** GitHub has one type for all of these, `UNPROCESSABLE`: the words are all there is. */
const refusals = [
    { says: /in clean status/i, next: () => ({ kind: "merge" }) },
    { says: /already enabled/i, next: () => ({ kind: "enabled" }) },
    { says: /in (?:unstable|unknown) status/i, next: (reason) => ({ kind: "again", reason }) },
    {
        says: /auto[- ]merge is not allowed/i,
        next: () => ({
            kind: "unavailable",
            reason: 'the repository does not allow it (Settings, General, "Allow auto-merge")',
        }),
    },
    {
        says: /protected branch rules not configured/i,
        next: () => ({ kind: "unavailable", reason: "the base branch has no rule that it could wait for" }),
    },
    {
        says: /in (?:draft|dirty|behind|blocked) status|is (?:a|in) draft|merge method|can't enable auto-merge/i,
        next: (reason) => ({ kind: "unavailable", reason }),
    },
];
/** What an answer means that has a problem with auto-merge, and only with that. */
function autoMergeAfter(failure) {
    const { problems } = failure.facts;
    if (problems.some(({ path }) => path[0] !== "enablePullRequestAutoMerge"))
        return { kind: "failed" };
    const refusal = refusals.find(({ says }) => failure.says(says));
    return refusal?.next(wordsOf(failure.facts)) ?? { kind: "failed" };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/decoration.ts

const findLabelDocument = `query FindLabel($repository: ID!, $name: String!) {
  node(id: $repository) { ... on Repository { label(name: $name) { id } } }
}
`;
const addLabels = {
    variable: "$labels: AddLabelsToLabelableInput!",
    field: "addLabelsToLabelable(input: $labels) { clientMutationId }",
};
const enableAutoMerge = {
    variable: "$autoMerge: EnablePullRequestAutoMergeInput!",
    field: "enablePullRequestAutoMerge(input: $autoMerge) { clientMutationId }",
};
const addLabelsDocument = mutation("AddLabels", [addLabels]);
const enableAutoMergeDocument = mutation("EnableAutoMerge", [enableAutoMerge]);
const addLabelsAndEnableAutoMergeDocument = mutation("AddLabelsAndEnableAutoMerge", [
    addLabels,
    enableAutoMerge,
]);
const mergeDocument = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { clientMutationId }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/auto-merge.ts




const autoMergeNeeds = "contents: write, issues: write and pull-requests: write";
const methods = { squash: "SQUASH", rebase: "REBASE", merge: "MERGE" };
/** Milliseconds between questions while GitHub works out whether a pull request can be merged. */
const pauses = [2000, 4000, 8000];
function mergeInput(pullRequestId, { method, head }) {
    return { pullRequestId, mergeMethod: methods[method], expectedHeadOid: head };
}
/**
 * What became of auto-merge that was asked for once, `failure` being the answer: it may have to be asked for again, or there is
 * nothing to wait for, and then the pull request is merged.
 */
async function settleAutoMerge(client, context, { input, failure: first }) {
    let failure = first;
    for (let tries = 0; failure !== undefined; tries += 1) {
        const next = autoMergeAfter(failure);
        if (next.kind === "merge")
            return merge(client, input);
        if (next.kind === "failed")
            throw failure;
        if (next.kind !== "again")
            return next;
        const pause = pauses[tries];
        if (pause === undefined)
            return { kind: "unavailable", reason: next.reason };
        await context.clock.sleep(pause, context.signal);
        failure = await askForAutoMerge(client, context, input);
    }
    return { kind: "enabled" };
}
/** Asks once. */
function askForAutoMerge(client, { recent }, input) {
    return failureOf(() => recent.after({ thing: input.pullRequestId }, () => client.graphql({
        document: enableAutoMergeDocument,
        variables: { autoMerge: input },
        needs: autoMergeNeeds,
    })));
}
/** GitHub's definite no, as a value. */
async function failureOf(act) {
    try {
        await act();
        return undefined;
    }
    catch (error) {
        if (error instanceof GitHubFailure)
            return error;
        throw error;
    }
}
/** It could be merged at once, and the user asked for it to be merged as soon as it can be. */
async function merge(client, input) {
    const failure = await failureOf(() => client.graphql({ document: mergeDocument, variables: { input }, needs: autoMergeNeeds }));
    if (failure === undefined)
        return { kind: "merged" };
    if (isExplained(failure))
        throw failure;
    return { kind: "unavailable", reason: wordsOf(failure.facts) };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/labels.ts

/** `label0`, `label1` and so on, from the variables `input0`, `input1`. */
function createLabels(count) {
    return Array.from({ length: count }, (_, index) => ({
        variable: `$input${index}: CreateLabelInput!`,
        field: `label${index}: createLabel(input: $input${index}) { label { id } }`,
    }));
}
/** Several labels in one request. */
function createLabelsDocument(count) {
    return mutation("CreateLabels", createLabels(count));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/labels.ts




const labelSchema = dist/* object */.Ikc({ id: dist/* string */.YjP() });
const labels_createdSchema = dist/* object */.Ikc({ label: labelSchema });
const foundSchema = dist/* object */.Ikc({ node: dist/* object */.Ikc({ label: labelSchema }) });
/** Blue, as GitHub's own label for dependencies. */
const color = "0366d6";
/** Names of labels that the repository lacks. */
function labelsToMake(labels) {
    return [...labels].flatMap(([name, id]) => (id === undefined ? [name] : []));
}
/** Node ids of those that it has. */
function knownLabels(labels) {
    return [...labels.values()].filter((id) => id !== undefined);
}
/** What makes labels of these names, as the variables of {createLabelsDocument}. */
function labelInputs(repositoryId, names) {
    return Object.fromEntries(names.map((name, index) => [`input${index}`, { repositoryId, name, color }]));
}
/** What is not made beside a pull request is made, or complained about, when the labels are added. */
function isAboutNewLabel({ path }) {
    return /^label\d+$/.test(path[0] ?? "");
}
/** The node ids of the labels that an answer says were made, by name. */
function labelsMade(data, names) {
    const made = parseAnswer(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), data);
    return new Map(names.flatMap((name, index) => {
        const answer = dist/* safeParse */.xLC(labels_createdSchema, made[`label${index}`]);
        return answer.success ? [[name, answer.output.label.id]] : [];
    }));
}
/** Makes labels, all in one request, and returns their node ids; of one that somebody else has just made, that one's. */
async function labels_createLabels(client, repositoryId, names) {
    if (names.length === 0)
        return [];
    const data = await client.graphql({
        document: createLabelsDocument(names.length),
        variables: labelInputs(repositoryId, names),
        needs: "issues: write and pull-requests: write",
        tolerates: ({ message }) => /already (?:been taken|exists)/i.test(message),
    });
    const made = labelsMade(data, names);
    return Promise.all(names.map(async (name) => made.get(name) ?? (await findLabel(client, repositoryId, name))));
}
async function findLabel(client, repository, name) {
    const data = await client.graphql({
        document: findLabelDocument,
        variables: { repository, name },
        needs: "issues: read",
    });
    return parseAnswer(foundSchema, data).node.label.id;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/decorate-pull-request.ts



async function decoratePullRequest(client, context, { repositoryId, pullRequest, labels, autoMerge }) {
    const made = await labels_createLabels(client, repositoryId, labelsToMake(labels));
    const labelIds = [...knownLabels(labels), ...made];
    const labelInput = { labelableId: pullRequest, labelIds };
    const ask = (document, variables) => context.recent.after({ thing: pullRequest }, () => client.graphql({ document, variables, needs: autoMergeNeeds }));
    if (autoMerge === undefined) {
        if (labelIds.length > 0)
            await ask(addLabelsDocument, { labels: labelInput });
        return { kind: "not-asked" };
    }
    const input = mergeInput(pullRequest, autoMerge);
    // The labels are there after the first time, even where auto-merge is refused.
    const failure = labelIds.length === 0
        ? await askForAutoMerge(client, context, input)
        : await failureOf(() => ask(addLabelsAndEnableAutoMergeDocument, { labels: labelInput, autoMerge: input }));
    return settleAutoMerge(client, context, { input, failure });
}

// EXTERNAL MODULE: ./packages/release-model/release-graph/nearest-name.ts
var nearest_name = __webpack_require__(4253);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/installed.ts



const installedSchema = dist/* object */.Ikc({
    repository_selection: dist/* optional */.lqM(dist/* string */.YjP()),
    repositories: dist/* array */.YOg(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })),
});
/** Undefined for a token of a person. https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
async function installed(client) {
    try {
        const { data } = await client.rest({
            method: "GET",
            route: "/installation/repositories",
            parameters: { per_page: 100 },
            needs: "an App's token",
        });
        const { repository_selection: selection, repositories } = parseAnswer(installedSchema, data);
        return {
            repositories: repositories.map(({ full_name: name }) => name),
            isEverywhere: selection === "all",
        };
    }
    catch (error) {
        if (error instanceof GitHubFailure)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/viewer.ts
/** Whom the token belongs to. */
const viewerDocument = `query Viewer { viewer { login } }`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/visibility.ts





/** @throws {GitHubFailure} */
async function visibilityOf(client, repository) {
    const needs = "metadata: read";
    const data = await client.graphql({ document: viewerDocument, variables: {}, needs });
    const { viewer } = parseAnswer(dist/* object */.Ikc({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) }), data);
    try {
        const answer = await client.rest({
            method: "GET",
            route: "/repos/{owner}/{repo}",
            parameters: splitName(repository),
            needs,
        });
        const { archived } = parseAnswer(dist/* object */.Ikc({ archived: dist/* optional */.lqM(dist/* boolean */.zMY(), false) }), answer.data);
        return { viewer: viewer.login, repository: archived ? "archived" : "seen" };
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        return { viewer: viewer.login, repository: "hidden" };
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/failures/explain-dispatch-failure.ts






/**
 * Why an event was not taken. GitHub says "Not Found" of what is missing, of what the token may not see and of what it may not
 * do; so who the token is and what it sees is asked.
 */
async function explainDispatchFailure(client, repository, failure) {
    const { status } = failure.facts;
    if (status === 422)
        return unprocessable(repository, failure);
    if (status >= 300 && status < 400)
        return moved(repository, failure);
    if (status !== 404 && status !== 403)
        return translateFailure(failure);
    try {
        return await explainNo(client, repository, failure);
    }
    catch (error) {
        // A token that may not even ask who it is: then GitHub's own words are all there is.
        if (error instanceof GitHubFailure)
            return translateFailure(failure);
        throw error;
    }
}
async function explainNo(client, repository, failure) {
    const { viewer, repository: seen } = await visibilityOf(client, repository);
    if (viewer === "github-actions[bot]") {
        const own = await installed(client);
        if (own?.repositories.some((name) => isSame(name, repository)) !== true)
            return foreignToken(repository);
    }
    if (seen === "archived")
        return translateFailure(failure);
    if (seen === "seen") {
        const isWorkflow = failure.facts.status === 404 && failure.needs === "actions: write";
        return isWorkflow ? workflowMissing(repository, failure) : translateFailure(failure);
    }
    const reach = await installed(client);
    const known = (reach?.repositories ?? []).filter((name) => isSame(ownerOf(name), ownerOf(repository)));
    return reach?.isEverywhere === true && known.length > 0
        ? missing(repository, failure, known)
        : explain_dispatch_failure_hidden(repository, failure, reach !== undefined);
}
function unprocessable(repository, failure) {
    const [code, fix] = [
        {
            says: /event_type/,
            is: ["event-type-refused", "Give `event-type` 1 to 100 characters."],
        },
        {
            says: /no ref found/i,
            is: ["reference-missing", "Name a branch or tag of that repository in `workflow`."],
        },
        {
            says: /workflow_dispatch' trigger|unexpected inputs|required input|cannot trigger/i,
            is: [
                "workflow-not-dispatchable",
                "The workflow needs `on: workflow_dispatch` with the one input `payload`, of type string.",
            ],
        },
    ].find(({ says }) => failure.says(says))?.is ??
        [
            "payload-refused",
            "A payload has at most 10 properties at its top and is smaller than 64 KB. Is something about `details`?",
        ];
    return new errors/* Refusal */.P_({
        code,
        expected: `${repository} to take the event`,
        found: wordsOf(failure.facts),
        fix,
    });
}
function moved(repository, failure) {
    return new errors/* Refusal */.P_({
        code: "repository-moved",
        expected: `a repository ${repository}`,
        found: `${wordsOf(failure.facts)}: it has another name`,
        fix: "Write its present name in `repository`.",
    });
}
function foreignToken(repository) {
    return new errors/* UsageError */.eb({
        code: "workflow-token",
        expected: `a token that may start workflows in ${repository}`,
        found: "the GITHUB_TOKEN of a workflow run of another repository, which reaches nothing but its own",
        fix: "Make a token with actions/create-github-app-token (owner, and this repository) and pass it as `token`.",
    });
}
function workflowMissing(repository, failure) {
    return new errors/* Refusal */.P_({
        code: "workflow-missing",
        expected: `the workflow on the branch that is named, in ${repository}`,
        found: wordsOf(failure.facts),
        fix: "Name its file in `workflow`, such as promote.yml. Otherwise the token lacks `actions: write` there.",
    });
}
function missing(repository, failure, known) {
    const near = (0,nearest_name/* nearestName */.q)(repository, known);
    return new errors/* Refusal */.P_({
        code: "repository-missing",
        expected: `a repository ${repository}`,
        found: `${wordsOf(failure.facts)}: the App is installed on every repository of ${ownerOf(repository)}, and this is none of them`,
        fix: near === undefined ? "Correct `repository`." : `Did you mean ${near}? Correct \`repository\`.`,
    });
}
function explain_dispatch_failure_hidden(repository, failure, isApp) {
    const there = `Check the name; if it is right, the token cannot see it.`;
    return new errors/* Refusal */.P_({
        code: "repository-hidden",
        expected: `a repository ${repository} that the token can see`,
        found: `${wordsOf(failure.facts)}: GitHub does not tell a repository that is missing from one that is hidden`,
        fix: isApp
            ? `${there} Add it to the repositories of the App's installation, and to those the token is made for.`
            : `${there} Give the token's owner access, and a fine-grained token this repository.`,
    });
}
function ownerOf(name) {
    return name.split("/")[0] ?? "";
}
function isSame(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/explained.ts


/** Carries out what concerns the workflows of a repository; a "no" is looked into before it is told. */
async function explained(client, repository, act) {
    try {
        return await act();
    }
    catch (error) {
        throw error instanceof GitHubFailure ? await explainDispatchFailure(client, repository, error) : error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/dispatches.ts




/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
async function sendEvent(client, repository, { type, payload }) {
    await explained(client, repository, () => client.rest({
        method: "POST",
        route: "/repos/{owner}/{repo}/dispatches",
        parameters: { ...splitName(repository), event_type: type, client_payload: payload },
        needs: "contents: write",
    }));
}
const startedSchema = dist/* object */.Ikc({ workflow_run_id: dist/* number */.aig(), html_url: dist/* string */.YjP() });
/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event */
async function startWorkflow(client, repository, { workflow, reference, inputs }) {
    const { status, data } = await explained(client, repository, async () => client.rest({
        method: "POST",
        route: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        parameters: {
            ...splitName(repository),
            workflow_id: workflow,
            ref: reference ?? (await defaultBranchOf(client, repository)),
            inputs,
            return_run_details: true,
        },
        needs: "actions: write",
    }));
    // A server that does not know `return_run_details` answers as it always did.
    if (status === 204)
        return undefined;
    const { workflow_run_id: id, html_url: url } = parseAnswer(startedSchema, data);
    return { id, url };
}
/** GitHub takes no start without a branch or a tag. https://docs.github.com/rest/repos/repos#get-a-repository */
async function defaultBranchOf(client, repository) {
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}",
        parameters: splitName(repository),
        needs: "metadata: read",
    });
    return parseAnswer(dist/* object */.Ikc({ default_branch: dist/* string */.YjP() }), data).default_branch;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/look.ts
/** How many of everything one look shows. 26 repositories stay far below the limits on nodes and points. */
const lookLimits = {
    history: 20,
    /** What is committed there by people must not push what is ours out of sight. */
    defaultHistory: 50,
    /** Of the open pull request, of which most is asked; more than 100 is refused. */
    open: { commits: 100, comments: 100, labels: 100 },
    /** Of each of those that ended: what they brought is in their commits. */
    ended: { pullRequests: 50, commits: 50 },
    tags: 100,
    releases: 5,
};
/** How many a page holds at most where a look did not show enough. */
const pageSize = 100;
/** Ten pages are a thousand: whoever crowds out more than that is no accident. */
const mostPages = 10;
/**
 * Everything a cascade asks about repositories, `repository0` and so on. What differs between two such documents is how
 * many repositories and labels there are; the names are variables.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function lookDocument({ repositories, labels, pullRequests = true, defaultHistory = false, }) {
    const repositoryNumbers = Array.from({ length: repositories }, (_, index) => index);
    const labelNumbers = Array.from({ length: labels }, (_, index) => index);
    const variables = [
        ...(repositories === 0 ? [] : pullRequests ? ["$branch: String!", "$ref: String!"] : ["$ref: String!"]),
        ...(repositories === 0 ? [] : labelNumbers.map((index) => `$label${index}: String!`)),
        ...repositoryNumbers.map((index) => `$owner${index}: String!, $name${index}: String!, $tags${index}: String`),
    ];
    const fields = repositoryNumbers.map((index) => `repository${index}: repository(owner: $owner${index}, name: $name${index}) { ...RepositoryState ${tagsField(index)}${defaultHistory ? historyField : ""} }`);
    const head = `query Look${variables.length === 0 ? "" : `(${variables.join(", ")})`}`;
    const query = `${head} {\n  viewer { login }\n  ${fields.join("\n  ")}\n}\n`;
    if (repositories === 0)
        return query;
    const labelFields = labelNumbers.map((index) => `label${index}: label(name: $label${index}) { id }`);
    const fragment = repositoryFragment(labelFields, pullRequests);
    const folder = pullRequests || defaultHistory ? topFolderFragment : "";
    return query + fragment + (pullRequests ? pullRequestFragment : "") + folder + commitFragment;
}
const historyField = `
    recent: defaultBranchRef {
      target {
        ... on Commit {
          history(first: ${lookLimits.defaultHistory}) {
            nodes { ...BranchCommit ...TopFolder author { user { login } } }
          }
        }
      }
    }`;
function tagsField(index) {
    const order = "orderBy: { field: TAG_COMMIT_DATE, direction: DESC }";
    return `tags: refs(refPrefix: "refs/tags/", query: $tags${index}, first: ${lookLimits.tags}, ${order}) {
    ${tagFields}
  }`;
}
const tagFields = `pageInfo { hasNextPage endCursor }
    nodes { name target { ...TagTarget ... on Tag { tagged: target { ...TagTarget } } } }`;
const newestFirst = "orderBy: { field: CREATED_AT, direction: DESC }";
/**
 * A pull request of a fork can have a branch of the same name, so anybody could crowd out ours: the open one is asked for
 * by way of the branch, which belongs to this repository. A merged one must be found by name, because its branch may be gone.
 */
function repositoryFragment(labels, pullRequests) {
    const open = `open: associatedPullRequests(first: 1, states: OPEN, ${newestFirst}) { nodes { ...PullRequestState } }`;
    const named = `pullRequests(headRefName: $branch, first: ${lookLimits.ended.pullRequests}, ${newestFirst}) {
    ${endedFields}
  }`;
    return `fragment RepositoryState on Repository {
  id
  nameWithOwner
  isArchived
  viewerPermission
  autoMergeAllowed
  squashMergeAllowed
  rebaseMergeAllowed
  mergeCommitAllowed
  defaultBranchRef { name target { oid } }
  branch: ref(qualifiedName: $ref) {
    target { oid ... on Commit { history(first: ${lookLimits.history}) { nodes { ...BranchCommit } } } }
    ${pullRequests ? open : ""}
  }
  ${pullRequests ? named : ""}
  releases(first: ${lookLimits.releases}, ${newestFirst}) {
    pageInfo { hasNextPage }
    nodes { ${releaseFields} }
  }
  ${labels.join("\n  ")}
}
${tagFragment}`;
}
const releaseFields = "tagName url description isDraft";
const tagFragment = "fragment TagTarget on GitObject { oid ... on Commit { committedDate } }\n";
const endedFields = `pageInfo { hasNextPage endCursor }
    nodes { ...PullRequestFacts commits(last: ${lookLimits.ended.commits}) { ...PullRequestCommits } }`;
const factsFragment = `fragment PullRequestFacts on PullRequest {
  id
  number
  url
  state
  isDraft
  title
  baseRefName
  headRefOid
  isCrossRepository
  closedAt
  mergedAt
  mergeCommit { oid }
}
fragment PullRequestCommits on PullRequestCommitConnection { totalCount nodes { commit { ...BranchCommit } } }
`;
/** The top folders of both sides and of where they part: they may show that it can be merged before GitHub knows. */
const sidesFields = `oldest: commits(first: 1) { nodes { commit { parents(first: 1) { nodes { oid ...TopFolder } } } } }
  baseRef { target { ...TopFolder } }
  headRef { target { oid ...TopFolder } }`;
const topFolderFragment = "fragment TopFolder on Commit { tree { entries { name oid } } }\n";
const pullRequestFragment = `fragment PullRequestState on PullRequest {
  ...PullRequestFacts
  body
  mergeable
  ${sidesFields}
  autoMergeRequest { enabledAt }
  labels(first: ${lookLimits.open.labels}) { nodes { name } }
  commits(last: ${lookLimits.open.commits}) { ...PullRequestCommits }
  comments(last: ${lookLimits.open.comments}) { pageInfo { hasPreviousPage } nodes { body viewerDidAuthor } }
}
${factsFragment}`;
const commitFragment = `fragment BranchCommit on Commit {
  oid
  message
  parents(first: 3) { nodes { oid } }
  author { name email }
  committer { name email }
}
`;
/** Further pull requests from branches of that name, of this repository or of forks, newest first. */
const morePullRequestsDocument = `query MorePullRequests($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, first: ${pageSize}, after: $after, ${newestFirst}) {
      ${endedFields}
    }
  }
}
${factsFragment}${commitFragment}`;
/** Further tags, newest first by the dates of their commits. */
const moreTagsDocument = `query MoreTags($owner: String!, $name: String!, $tags: String, $after: String) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", query: $tags, first: ${pageSize}, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      ${tagFields}
    }
  }
}
${tagFragment}`;
/** One release of each of some repositories, by its tag. */
function releasesDocument(repositories) {
    const numbers = Array.from({ length: repositories }, (_, index) => index);
    const variables = numbers.map((index) => `$owner${index}: String!, $name${index}: String!, $tag${index}: String!`);
    const fields = numbers.map((index) => `repository${index}: repository(owner: $owner${index}, name: $name${index}) { release(tagName: $tag${index}) { ${releaseFields} } }`);
    return `query Releases(${variables.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/comments.ts

/** Comments on a pull request, by its node id: the newest, or those before some that were shown. */
const commentsDocument = `query Comments($pullRequest: ID!, $before: String) {
  node(id: $pullRequest) {
    ... on PullRequest {
      comments(last: ${pageSize}, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { body viewerDidAuthor }
      }
    }
  }
}
`;

// EXTERNAL MODULE: ./packages/release-model/folder-entries.ts
var folder_entries = __webpack_require__(6279);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/merge-sides.ts



/** The top folder of a commit; undefined where GitHub does not show it. */
const topFolderSchema = dist/* pipe */.FsL(dist/* object */.Ikc({ entries: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), oid: dist/* string */.YjP() }))) }), dist/* transform */.pdi(({ entries }) => entries == null ? undefined : new Map(entries.map(({ name, oid }) => [name, oid]))));
const folderSchema = dist/* object */.Ikc({ tree: dist/* optional */.lqM(topFolderSchema) });
const commitFolderSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP(), ...folderSchema.entries });
/** Where the branch of a pull request begins, and what it and its base have come to since. */
const sidesSchema = dist/* object */.Ikc({
    oldest: dist/* nullish */.cl6(nodesOf(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ parents: nodesOf(commitFolderSchema) }) }))),
    baseRef: dist/* nullish */.cl6(dist/* object */.Ikc({ target: dist/* nullable */.mee(folderSchema) })),
    headRef: dist/* nullish */.cl6(dist/* object */.Ikc({ target: dist/* nullable */.mee(commitFolderSchema) })),
});
/**
 * Whether the top folders alone show that a pull request can be merged. Only where its commits follow each other: a merge among them
 * has brought it to another place of its base.
 */
function isMergedByNames({ oldest, baseRef, headRef }, { commits, isComplete, head }) {
    const [first] = oldest?.flatMap(({ commit }) => commit.parents) ?? [];
    const [start] = commits[0]?.parents ?? [];
    const isLine = isComplete && commits.every(({ parents }) => parents.length === 1);
    if (!isLine || first === undefined || first.oid !== start || headRef?.target?.oid !== head)
        return false;
    const [from, ours, theirs] = [first.tree, headRef.target.tree, baseRef?.target?.tree];
    return from !== undefined && ours !== undefined && theirs !== undefined && (0,folder_entries/* areApart */.N)({ from, ours, theirs });
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/commit-answer.ts



const commit_answer_objectSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP() });
const personSchema = dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* nullable */.mee(dist/* string */.YjP()), email: dist/* nullable */.mee(dist/* string */.YjP()) }));
const commit_answer_commitSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    oid: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    parents: nodesOf(commit_answer_objectSchema),
    author: personSchema,
    committer: personSchema,
}), dist/* transform */.pdi(({ oid, message, parents, author, committer }) => ({
    hash: oid,
    message,
    parents: parents.map((parent) => parent.oid),
    committedBy: committedBy(author, committer),
})));
/** A commit of the default branch; `author` is a login, or the name of a bot, which is its login, too. */
const defaultCommitSchema = dist/* pipe */.FsL(dist/* intersect */.y$5([
    commit_answer_commitSchema,
    dist/* object */.Ikc({
        author: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* nullable */.mee(dist/* string */.YjP()), user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP() })) })),
        tree: dist/* optional */.lqM(topFolderSchema),
    }),
]), dist/* transform */.pdi(({ author, tree, ...commit }) => ({
    ...commit,
    author: author?.user?.login ?? author?.name ?? undefined,
    folder: tree,
})));
/** One of whom the token belongs to, or of somebody else. */
function defaultCommit({ author, ...commit }, viewer) {
    return { ...commit, isOwn: author === viewer };
}
/**
 * What its pages and APIs make, GitHub commits itself. Of a server of one's own only the name is certain:
 * https://github.com/desktop/desktop/pull/13852. A personal token's commits by REST are committed by their author.
 */
function committedBy(author, committer) {
    if (/^GitHub\b/.test(committer?.name ?? ""))
        return "github";
    return author?.name === committer?.name && author?.email === committer?.email ? "author" : "other";
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/mergeability.ts
/** Whether pull requests can be merged, by their node ids. */
const mergeabilityDocument = `query Mergeability($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequest { id mergeable } }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/mergeability.ts



const mergeableSchema = dist/* picklist */.KIO(["MERGEABLE", "CONFLICTING", "UNKNOWN"]);
const words = { MERGEABLE: "mergeable", CONFLICTING: "conflicting", UNKNOWN: "unknown" };
function mergeableState(found) {
    return words[found];
}
/** Milliseconds before each question: GitHub begins to find out when it is asked for the first time, which a look has done. */
const mergeability_pauses = [1000, 3000];
/** How many nodes one request may name. */
const atOnce = 100;
const mergeability_answerSchema = dist/* object */.Ikc({
    nodes: dist/* array */.YOg(dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* string */.YjP(), mergeable: mergeableSchema }))),
});
/**
 * Pull requests that are gone stay unknown. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database#checking-mergeability-of-pull-requests
 */
async function mergeability(client, { clock, signal }, pullRequests) {
    const known = new Map(pullRequests.map((id) => [id, "unknown"]));
    for (const pause of mergeability_pauses) {
        const open = pullRequests.filter((id) => known.get(id) === "unknown");
        if (open.length === 0)
            break;
        await clock.sleep(pause, signal);
        for (let from = 0; from < open.length; from += atOnce) {
            const data = await client.graphql({
                document: mergeabilityDocument,
                variables: { ids: open.slice(from, from + atOnce) },
                needs: "pull-requests: read",
                tolerates: ({ type }) => type === "NOT_FOUND",
            });
            for (const node of parseAnswer(mergeability_answerSchema, data).nodes) {
                if (node !== null)
                    known.set(node.id, mergeableState(node.mergeable));
            }
        }
    }
    return known;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/look-answer.ts





const endedSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    number: dist/* number */.aig(),
    url: dist/* string */.YjP(),
    state: dist/* picklist */.KIO(["OPEN", "MERGED", "CLOSED"]),
    isDraft: dist/* boolean */.zMY(),
    title: dist/* string */.YjP(),
    baseRefName: dist/* string */.YjP(),
    headRefOid: dist/* string */.YjP(),
    isCrossRepository: dist/* boolean */.zMY(),
    closedAt: dist/* nullable */.mee(dateSchema),
    mergedAt: dist/* nullable */.mee(dateSchema),
    mergeCommit: dist/* nullable */.mee(commit_answer_objectSchema),
    commits: dist/* intersect */.y$5([
        dist/* object */.Ikc({ totalCount: dist/* number */.aig() }),
        dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* nullable */.mee(dist/* object */.Ikc({ commit: commit_answer_commitSchema }))) }),
    ]),
});
const commentSchema = dist/* object */.Ikc({ body: dist/* string */.YjP(), viewerDidAuthor: dist/* boolean */.zMY() });
const openSchema = dist/* object */.Ikc({
    ...endedSchema.entries,
    body: dist/* string */.YjP(),
    mergeable: mergeableSchema,
    ...sidesSchema.entries,
    autoMergeRequest: dist/* nullable */.mee(dist/* object */.Ikc({})),
    labels: dist/* nullable */.mee(nodesOf(dist/* object */.Ikc({ name: dist/* string */.YjP() }))),
    comments: dist/* object */.Ikc({
        pageInfo: dist/* object */.Ikc({ hasPreviousPage: dist/* boolean */.zMY() }),
        nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(commentSchema))),
    }),
});
const pageInfoSchema = dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) });
function pageOf(schema) {
    return dist/* pipe */.FsL(dist/* object */.Ikc({ nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(schema))), pageInfo: pageInfoSchema }), dist/* transform */.pdi(({ nodes, pageInfo }) => ({
        items: (nodes ?? []).filter((node) => node !== null),
        after: pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? undefined) : undefined,
    })));
}
const tagTargetSchema = dist/* object */.Ikc({ oid: dist/* string */.YjP(), committedDate: dist/* optional */.lqM(dateSchema) });
const tagSchema = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    target: dist/* nullable */.mee(dist/* object */.Ikc({ ...tagTargetSchema.entries, tagged: dist/* optional */.lqM(tagTargetSchema) })),
});
const releaseSchema = dist/* object */.Ikc({
    tagName: dist/* string */.YjP(),
    url: dist/* string */.YjP(),
    description: dist/* nullable */.mee(dist/* string */.YjP()),
    isDraft: dist/* boolean */.zMY(),
});
const repositorySchema = dist/* looseObject */._H3({
    id: dist/* string */.YjP(),
    nameWithOwner: dist/* string */.YjP(),
    isArchived: dist/* boolean */.zMY(),
    viewerPermission: dist/* nullable */.mee(dist/* string */.YjP()),
    autoMergeAllowed: dist/* boolean */.zMY(),
    squashMergeAllowed: dist/* boolean */.zMY(),
    rebaseMergeAllowed: dist/* boolean */.zMY(),
    mergeCommitAllowed: dist/* boolean */.zMY(),
    defaultBranchRef: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP(), target: dist/* nullable */.mee(commit_answer_objectSchema) })),
    // Left out where nobody asked for it.
    recent: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ target: dist/* nullable */.mee(dist/* object */.Ikc({ history: dist/* optional */.lqM(nodesOf(defaultCommitSchema)) })) }))),
    branch: dist/* nullable */.mee(dist/* object */.Ikc({
        target: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP(), history: dist/* optional */.lqM(nodesOf(commit_answer_commitSchema)) })),
        open: dist/* optional */.lqM(nodesOf(openSchema), { nodes: [] }),
    })),
    // Left out where nobody asked for them.
    pullRequests: dist/* optional */.lqM(pageOf(endedSchema)),
    tags: dist/* nullable */.mee(pageOf(tagSchema)),
    releases: dist/* object */.Ikc({
        pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY() }),
        nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(releaseSchema))),
    }),
});
/**
 * One repository of a look; undefined where there is none to be seen.
 * @throws {ExternalError} `github-failed`.
 */
function parseRepository(data, { labels, viewer }) {
    const found = parseAnswer(dist/* nullable */.mee(repositorySchema), data);
    if (found === null)
        return undefined;
    const { branch, defaultBranchRef, viewerPermission, releases } = found;
    const history = found.recent?.target?.history?.map((commit) => defaultCommit(commit, viewer));
    const labelIds = labels.map((name, index) => {
        const label = parseAnswer(dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* string */.YjP() })), found[`label${index}`]);
        return label === null ? [] : [[name, label.id]];
    });
    const open = (branch?.open ?? []).filter(isOwn).map(openState);
    const state = {
        id: found.id,
        nameWithOwner: found.nameWithOwner,
        isArchived: found.isArchived,
        canPush: viewerPermission === null ? undefined : ["WRITE", "MAINTAIN", "ADMIN"].includes(viewerPermission),
        allowsAutoMerge: found.autoMergeAllowed,
        mergeMethods: [
            ...(found.squashMergeAllowed ? ["squash"] : []),
            ...(found.rebaseMergeAllowed ? ["rebase"] : []),
            ...(found.mergeCommitAllowed ? ["merge"] : []),
        ],
        defaultBranch: defaultBranchRef?.target
            ? {
                name: defaultBranchRef.name,
                head: defaultBranchRef.target.oid,
                ...(history === undefined ? {} : { history }),
            }
            : undefined,
        branch: branch?.target ? { tip: branch.target.oid, history: branch.target.history ?? [] } : undefined,
        pullRequests: eachOnce([...open, ...(found.pullRequests?.items ?? []).filter(isOwn).map(endedState)]),
        hasMorePullRequests: found.pullRequests?.after !== undefined,
        tags: (found.tags?.items ?? []).flatMap(tagState),
        releases: (releases.nodes ?? []).flatMap((node) => (node === null ? [] : releaseNotes(node))),
        hasMoreReleases: releases.pageInfo.hasNextPage,
        labels: new Map(labelIds.flat()),
    };
    return { state, morePullRequests: found.pullRequests?.after, moreTags: found.tags?.after };
}
const morePullRequestsSchema = dist/* object */.Ikc({ repository: dist/* object */.Ikc({ pullRequests: pageOf(endedSchema) }) });
/** @throws {ExternalError} `github-failed`. */
function parseMorePullRequests(data) {
    const { items, after } = parseAnswer(morePullRequestsSchema, data).repository.pullRequests;
    return { items: items.filter(isOwn).map(endedState), after };
}
const moreTagsSchema = dist/* object */.Ikc({ repository: dist/* object */.Ikc({ tags: pageOf(tagSchema) }) });
/** @throws {ExternalError} `github-failed`. */
function parseMoreTags(data) {
    const { items, after } = parseAnswer(moreTagsSchema, data).repository.tags;
    return { items: items.flatMap(tagState), after };
}
/** None of a draft, which nobody else can see. */
function releaseNotes(found) {
    const { tagName, url, description, isDraft } = found;
    return isDraft ? [] : [{ tag: tagName, url, body: description ?? "" }];
}
/** A fork may have a branch of the same name. */
function isOwn({ isCrossRepository }) {
    return !isCrossRepository;
}
/** Each once, as the first of the same is, newest first. */
function eachOnce(found) {
    const known = new Map();
    for (const one of found)
        if (!known.has(one.id))
            known.set(one.id, one);
    return [...known.values()].toSorted((left, right) => right.number - left.number);
}
function openState(found) {
    const ended = endedState(found);
    const mergeable = mergeableState(found.mergeable);
    return {
        ...ended,
        body: found.body,
        mergeable: mergeable === "unknown" && isMergedByNames(found, ended) ? "mergeable" : mergeable,
        hasAutoMerge: found.autoMergeRequest !== null,
        labels: (found.labels ?? []).map(({ name }) => name),
        comments: (found.comments.nodes ?? []).flatMap((node) => node === null ? [] : [{ body: node.body, isOwn: node.viewerDidAuthor }]),
        hasMoreComments: found.comments.pageInfo.hasPreviousPage,
    };
}
function endedState(found) {
    const commits = found.commits.nodes.flatMap((node) => (node === null ? [] : [node.commit]));
    return {
        id: found.id,
        number: found.number,
        url: found.url,
        state: { OPEN: "open", MERGED: "merged", CLOSED: "closed" }[found.state],
        isDraft: found.isDraft,
        title: found.title,
        body: "",
        base: found.baseRefName,
        head: found.headRefOid,
        mergeable: "unknown",
        endedAt: found.closedAt ?? undefined,
        merge: found.mergeCommit === null || found.mergedAt === null
            ? undefined
            : { commit: found.mergeCommit.oid, at: found.mergedAt },
        hasAutoMerge: false,
        labels: [],
        commits,
        isComplete: commits.length === found.commits.totalCount,
        comments: [],
        hasMoreComments: false,
    };
}
/** A tag of something that is no commit, or a tag of a tag, is nobody's release. */
function tagState({ name, target }) {
    const commit = target?.tagged ?? target;
    return commit?.committedDate === undefined
        ? []
        : [{ name, commit: commit.oid, committedAt: commit.committedDate }];
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/has-commented.ts





const has_commented_answerSchema = dist/* object */.Ikc({
    node: dist/* nullable */.mee(dist/* object */.Ikc({
        comments: dist/* intersect */.y$5([
            dist/* object */.Ikc({ nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(commentSchema))) }),
            dist/* object */.Ikc({
                pageInfo: dist/* object */.Ikc({ hasPreviousPage: dist/* boolean */.zMY(), startCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
            }),
        ]),
    })),
});
/** Reads from the newest on, and only so far back as the text is not found. */
async function hasCommented(client, pullRequest, text) {
    let before = null;
    for (let page = 0; page < mostPages; page += 1) {
        const data = await client.graphql({
            document: commentsDocument,
            variables: { pullRequest, before },
            needs: "pull-requests: read",
        });
        const { nodes, pageInfo } = parseAnswer(has_commented_answerSchema, data).node?.comments ?? gone;
        if (nodes?.some((one) => one?.viewerDidAuthor === true && one.body.includes(text)) === true)
            return true;
        if (!pageInfo.hasPreviousPage)
            return false;
        before = pageInfo.startCursor;
    }
    return false;
}
const gone = { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } };

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./packages/ports/github.ts
var github = __webpack_require__(2454);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/look-on.ts





/** Pull requests of this repository that are enough, though there are more: those of forks do not count. */
const enoughPullRequests = lookLimits.ended.pullRequests / 5;
/** Reads on where a look was filled with what does not count: pull requests of forks, tags of nightly builds. */
async function lookOn(client, repository, shown, request) {
    const [pullRequests, tags] = await Promise.all([
        morePullRequests(client, repository, shown, request),
        moreTags(client, repository, shown, request),
    ]);
    return { ...shown.state, ...pullRequests, tags };
}
async function morePullRequests(client, repository, { state, morePullRequests: first }, { branch }) {
    let found = state.pullRequests;
    let after = first;
    for (let page = 0; page < mostPages && after !== undefined && found.length < enoughPullRequests; page += 1) {
        const next = await pageOfPullRequests(client, { repository, branch }, after);
        found = eachOnce([...found, ...next.items]);
        ({ after } = next);
    }
    return { pullRequests: found, hasMorePullRequests: after !== undefined };
}
/** There is at most one at a time from a branch: what is older than one that ended before `since` ended earlier still. */
async function olderPullRequests(client, { before, since, ...branch }) {
    let found = [];
    let after;
    for (let page = 0; page < mostPages && (page === 0 || after !== undefined); page += 1) {
        const next = await pageOfPullRequests(client, branch, after);
        found = eachOnce([...found, ...next.items]);
        ({ after } = next);
        if (found.some(({ endedAt }) => since !== undefined && endedAt !== undefined && endedAt < since))
            break;
    }
    return found.filter(({ number }) => number < before);
}
async function pageOfPullRequests(client, { repository, branch }, after) {
    const { owner, repo } = splitName(repository);
    const data = await client.graphql({
        document: morePullRequestsDocument,
        variables: { owner, name: repo, branch, ...(after === undefined ? {} : { after }) },
        needs: "contents: read and pull-requests: read",
    });
    return parseMorePullRequests(data);
}
async function moreTags(client, repository, { state, moreTags: first }, { tagsWith, tagsUntil }) {
    let found = state.tags;
    let after = first;
    for (let page = 0; page < mostPages && after !== undefined; page += 1) {
        if (tagsUntil?.(repository, { ...state, tags: found }) ?? true)
            break;
        const { owner, repo } = splitName(repository);
        const asked = client.graphql({
            document: moreTagsDocument,
            variables: { owner, name: repo, tags: tagsWith?.get(repository) ?? null, after },
            needs: "contents: read",
        });
        // What the look has shown is an answer, too: one repository of many tags is not to stop its siblings.
        const data = await asked.catch(unlessGitHubFailed);
        if (data === undefined)
            break;
        const next = parseMoreTags(data);
        found = [...found, ...next.items];
        ({ after } = next);
    }
    return found;
}
function unlessGitHubFailed(error) {
    if (error instanceof GitHubFailure || error instanceof errors/* ExternalError */.yA)
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/look.ts










/** How many requests are under way at once. */
const look_atOnce = 3;
/** What is tried where a batch was too much for GitHub. */
const smallBatchSize = 5;
async function look(client, request) {
    const limit = (0,p_limit/* default */.A)(look_atOnce);
    const names = [...new Set(request.repositories)];
    // The first batch may be empty: whom the token belongs to is asked in any case.
    const batches = names.length === 0 ? [[]] : batchesOf(names, github/* repositoriesPerRequest */.f);
    const looks = await Promise.all(batches.map((batch) => limit(() => lookAtBatch(client, { ...request, repositories: batch }))));
    return {
        viewer: looks[0]?.viewer ?? "",
        repositories: new Map(looks.flatMap(({ repositories }) => [...repositories])),
    };
}
async function lookAtBatch(client, request) {
    try {
        return await lookOnce(client, request);
    }
    catch (error) {
        if (!isTooMuch(error) || request.repositories.length <= smallBatchSize)
            throw error;
    }
    const looks = [];
    for (const repositories of batchesOf(request.repositories, smallBatchSize)) {
        looks.push(await lookOnce(client, { ...request, repositories }));
    }
    return {
        viewer: looks[0]?.viewer ?? "",
        repositories: new Map(looks.flatMap(({ repositories }) => [...repositories])),
    };
}
/**
 * A query used up its time. GitHub says so (https://github.blog/changelog/2025-09-01-graphql-api-resource-limits/), or it ends
 * the request after ten seconds with a 502 or 504, try after try, which from here looks like a server that is down:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts
 */
function isTooMuch(error) {
    if (error instanceof errors/* ExternalError */.yA)
        return error.code === "github-failed" && error.retryable;
    return error instanceof GitHubFailure && error.isOfType("RESOURCE_LIMITS_EXCEEDED");
}
const lookSchema = dist/* looseObject */._H3({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) });
async function lookOnce(client, request) {
    const { repositories, labels, pullRequests = true, defaultHistory = false } = request;
    const data = parseAnswer(lookSchema, await client.graphql({
        document: lookDocument({
            repositories: repositories.length,
            labels: labels.length,
            pullRequests,
            defaultHistory,
        }),
        variables: variablesFor(request),
        needs: pullRequests ? "contents: read and pull-requests: read" : "contents: read",
        tolerates: (problem, all) => isHidden(problem) || isClosedToUs(problem, all, repositories.length),
    }));
    const limit = (0,p_limit/* default */.A)(look_atOnce);
    const looks = repositories.map((name, index) => limit(async () => {
        const shown = parseRepository(data[`repository${index}`], {
            labels,
            viewer: data.viewer.login,
        });
        if (shown === undefined)
            return [name, { kind: "hidden" }];
        return [name, { kind: "found", state: await lookOn(client, name, shown, request) }];
    }));
    return { viewer: data.viewer.login, repositories: new Map(await Promise.all(looks)) };
}
function variablesFor({ repositories, branch, labels, tagsWith = new Map(), pullRequests = true, }) {
    if (repositories.length === 0)
        return {};
    const names = repositories.map(splitName);
    return {
        ...(pullRequests ? { branch } : {}),
        ref: `refs/heads/${branch}`,
        ...numbered("label", labels),
        ...numbered("owner", names.map(({ owner }) => owner)),
        ...numbered("name", names.map(({ repo }) => repo)),
        ...numbered("tags", repositories.map((name) => tagsWith.get(name) ?? null)),
    };
}
/** `label0`, `label1` and so on. */
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}
/** Not found is a whole repository: everything below one is there, or empty. */
function isHidden({ type, path }) {
    return type === "NOT_FOUND" && path.length === 1;
}
/**
 * One repository among others that GitHub keeps from this token, such as a blocked one, stops no sibling. Where it keeps all of them,
 * as an organisation that demands single sign-on does, the run ends with GitHub's words.
 */
function isClosedToUs(problem, all, asked) {
    const isOfRepository = ({ type, path }) => type === "FORBIDDEN" && path.length === 1;
    return isOfRepository(problem) && all.filter(isOfRepository).length < asked;
}
/** As few batches as their size allows, all of about one size: none takes GitHub longer than it must. */
function batchesOf(items, size) {
    const count = Math.ceil(items.length / size);
    const start = (index) => Math.ceil((index * items.length) / count);
    return Array.from({ length: count }, (_, index) => items.slice(start(index), start(index + 1)));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/documents/pull-requests.ts




/*
 * `mergeable` makes GitHub begin to find out whether the pull request can be merged, so that auto-merge, which is asked for
 * next, does not have to be asked for twice: https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
const pull_requests_open = {
    variable: "$input: CreatePullRequestInput!",
    field: "createPullRequest(input: $input) { pullRequest { id number url headRefOid mergeable } }",
};
const update = {
    variable: "$update: UpdatePullRequestInput!",
    field: "updatePullRequest(input: $update) { pullRequest { headRefOid mergeable } }",
};
const toDraft = {
    variable: "$draft: ConvertPullRequestToDraftInput!",
    field: "convertPullRequestToDraft(input: $draft) { clientMutationId }",
};
const toReady = {
    variable: "$ready: MarkPullRequestReadyForReviewInput!",
    field: "markPullRequestReadyForReview(input: $ready) { clientMutationId }",
};
/** The pull request, after its branch where that is still to be made or moved, and labels beside it. */
function openPullRequestDocument({ newLabels, branch, }) {
    const first = branch === undefined ? [] : [branch === "create" ? createRef : updateRefs];
    return mutation("OpenPullRequest", [...first, pull_requests_open, ...createLabels(newLabels)]);
}
/** The text, whether it is a draft, labels and auto-merge, as far as they change. */
function updatePullRequestDocument(change) {
    const more = [
        ...(change.labels ? [addLabels] : []),
        ...(change.autoMerge ? [enableAutoMerge] : []),
        ...createLabels(change.newLabels),
    ];
    switch (change.isDraft) {
        case undefined:
            return mutation("UpdatePullRequest", [update, ...more]);
        case true:
            // The text comes last: half done, the pull request must not look like one that a person has made ready.
            return mutation("UpdateToDraft", [toDraft, update, ...more]);
        case false:
            return mutation("UpdateToReady", [update, toReady, ...more]);
    }
}
const commentDocument = `mutation Comment($input: AddCommentInput!) {
  addComment(input: $input) { clientMutationId }
}
`;

;// CONCATENATED MODULE: ./packages/ports/adapters/github/open-pull-request.ts








const needs = "pull-requests: write";
const needsOfBoth = "contents: write and pull-requests: write";
async function openPullRequest(client, recent, request) {
    const { move } = request;
    const opened = move === undefined ? undefined : await moveAndOpen(client, recent, { ...request, move });
    return opened ?? openAlone(client, recent, request);
}
const pullRequestSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    number: dist/* number */.aig(),
    url: dist/* string */.YjP(),
    headRefOid: dist/* string */.YjP(),
});
const openedSchema = dist/* object */.Ikc({ createPullRequest: dist/* object */.Ikc({ pullRequest: pullRequestSchema }) });
async function openAlone(client, recent, request) {
    const { repositoryId, branch, newLabels = [] } = request;
    const data = await recent.after({ thing: branchThing(repositoryId, branch) }, () => client.graphql({
        document: openPullRequestDocument({ newLabels: newLabels.length }),
        variables: variablesOf(request),
        needs,
        tolerates: isAboutNewLabel,
    }));
    return openedBy(data, request, recent);
}
/**
 * Both in one request; undefined where only the branch is there now. GitHub opens the pull request even where it refuses the branch, so
 * the branch is looked at right before: that of somebody else is to get none.
 */
async function moveAndOpen(client, recent, request) {
    const { repositoryId, branch: name, newLabels = [], move } = request;
    const { expected, commit, isForced } = move;
    const thing = branchThing(repositoryId, name);
    const { tip } = await readTip(client, { repositoryId, name });
    if (tip !== expected)
        throw branchMoved({ name, expected }, tip);
    let data;
    try {
        data = await recent.withCommit(commit, () => client.graphql({
            document: openPullRequestDocument({
                newLabels: newLabels.length,
                branch: expected === undefined ? "create" : "move",
            }),
            variables: {
                ...variablesOf(request),
                branch: expected === undefined
                    ? createInput({ repositoryId, name, commit })
                    : moveInput({ repositoryId, name, expected, commit, isForced }),
            },
            needs: needsOfBoth,
            tolerates: (problem, all) => isAboutNewLabel(problem) || (isEarly(problem) && !all.some(isAboutBranch)),
        }));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure) || expected === undefined)
            throw error;
        if (!lacksUpdateRefs(error))
            throw await movedOr(client, { repositoryId, name, expected }, error);
        await moveBranch(client, recent, {
            repositoryId,
            name,
            expected,
            commit,
            isForced,
            needs: "contents: write",
        });
        return undefined;
    }
    recent.note(thing, commit);
    const { createPullRequest } = parseAnswer(dist/* looseObject */._H3({ createPullRequest: dist/* unknown */.L5J() }), data);
    return createPullRequest === null ? undefined : openedBy(data, request, recent);
}
/** A part of GitHub that has not heard of the branch yet. */
function isEarly(problem) {
    return problem.path[0] === "createPullRequest" && speaksOfThePast(problem);
}
function isAboutBranch({ path }) {
    return path[0] === "createRef" || path[0] === "updateRefs";
}
function variablesOf({ repositoryId, base, branch, title, body, isDraft, newLabels = [] }) {
    return {
        input: { repositoryId, baseRefName: base, headRefName: branch, title, body, draft: isDraft },
        ...labelInputs(repositoryId, newLabels),
    };
}
function openedBy(data, { newLabels = [] }, recent) {
    const { id, number, url, headRefOid } = parseAnswer(openedSchema, data).createPullRequest.pullRequest;
    recent.note(id);
    return { id, number, url, head: headRefOid, labels: labelsMade(data, newLabels) };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/pull-requests.ts







const updatedSchema = dist/* object */.Ikc({
    updatePullRequest: dist/* object */.Ikc({ pullRequest: dist/* object */.Ikc({ headRefOid: dist/* string */.YjP() }) }),
});
async function updatePullRequest(client, context, request) {
    const { id, decoration } = request;
    const newLabels = decoration === undefined ? [] : labelsToMake(decoration.labels);
    // Labels have to be there before they can be added.
    const folded = newLabels.length === 0 ? decoration : undefined;
    const { data, refused } = await pull_requests_update(client, context, { ...request, folded, newLabels });
    const { headRefOid: head } = parseAnswer(updatedSchema, data).updatePullRequest.pullRequest;
    if (decoration === undefined || isOvertaken(decoration, head)) {
        return { head, autoMerge: { kind: "not-asked" } };
    }
    const autoMerge = folded === undefined
        ? await decoratePullRequest(client, context, {
            ...decoration,
            pullRequest: id,
            labels: new Map([...decoration.labels, ...labelsMade(data, newLabels)]),
        })
        : await settled(client, context, { id, autoMerge: folded.autoMerge, refused });
    return { head, autoMerge };
}
/** The text, and what of its decoration can be had in the same request. `refused`: what GitHub says against auto-merge. */
async function pull_requests_update(client, { recent }, request) {
    const { id, title, body, isDraft, decoration, folded, newLabels } = request;
    const labelIds = folded === undefined ? [] : knownLabels(folded.labels);
    const autoMerge = folded?.autoMerge;
    const turn = { pullRequestId: id };
    const refused = [];
    const data = await recent.after({ thing: id }, () => {
        refused.length = 0;
        return client.graphql({
            document: updatePullRequestDocument({
                isDraft,
                labels: labelIds.length > 0,
                autoMerge: autoMerge !== undefined,
                newLabels: newLabels.length,
            }),
            variables: {
                update: { pullRequestId: id, title, body },
                ...(isDraft === undefined ? {} : isDraft ? { draft: turn } : { ready: turn }),
                ...(labelIds.length === 0 ? {} : { labels: { labelableId: id, labelIds } }),
                ...(autoMerge === undefined ? {} : { autoMerge: mergeInput(id, autoMerge) }),
                ...(decoration === undefined ? {} : labelInputs(decoration.repositoryId, newLabels)),
            },
            needs: pull_requests_needsOf(request),
            tolerates: (problem) => {
                const isRefusal = problem.path[0] === "enablePullRequestAutoMerge";
                if (isRefusal)
                    refused.push(problem);
                return isRefusal || isAboutNewLabel(problem) || isAsItWasToBecome(problem);
            },
        });
    });
    return { data, refused };
}
function pull_requests_needsOf({ isDraft, decoration }) {
    if (decoration !== undefined && (decoration.labels.size > 0 || decoration.autoMerge !== undefined)) {
        return autoMergeNeeds;
    }
    return isDraft === undefined ? "pull-requests: write" : "contents: write and pull-requests: write";
}
function isAsItWasToBecome({ message }) {
    return /already (?:a |in )?draft|already ready for review|is not (?:a |in )?draft/i.test(message);
}
function isOvertaken({ autoMerge }, head) {
    return autoMerge !== undefined && autoMerge.head !== head;
}
async function settled(client, context, asked) {
    const { id, autoMerge, refused } = asked;
    if (autoMerge === undefined)
        return { kind: "not-asked" };
    const facts = { status: 200, problems: refused, acceptedPermissions: undefined, wantsSignOn: false };
    const failure = refused.length === 0 ? undefined : new GitHubFailure(facts, autoMergeNeeds);
    return settleAutoMerge(client, context, { input: mergeInput(id, autoMerge), failure });
}
async function comment(client, recent, { subject, body }) {
    await recent.after({ thing: subject }, () => client.graphql({
        document: commentDocument,
        variables: { input: { subjectId: subject, body } },
        needs: "pull-requests: write",
    }));
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/read-file.ts





/** https://docs.github.com/rest/repos/contents#get-repository-content: raw, so that files may be large. */
async function readFile(client, file) {
    try {
        const answer = await getContents(client, file, file.path, true);
        // A folder is listed as JSON, whatever was asked for; a file comes in a type of GitHub's own.
        return headerOf(answer, "content-type")?.startsWith("application/json") ? undefined : bytesIn(answer);
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        if (error.facts.status === 404)
            return undefined;
        // What servers say that send files up to 1 MB only.
        if (error.says(/too[_ ]large/i))
            return readBlob(client, file);
        throw error;
    }
}
const entriesSchema = dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), type: dist/* string */.YjP(), sha: dist/* string */.YjP() }));
/** The long way: what the folder calls the content, then the content. */
async function readBlob(client, file) {
    const parts = file.path.split("/");
    const folder = await getContents(client, file, parts.slice(0, -1).join("/"), false);
    const entries = parseAnswer(entriesSchema, folder.data);
    const entry = entries.find(({ name, type }) => name === parts.at(-1) && type === "file");
    if (entry === undefined)
        return undefined;
    const blob = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { ...splitName(file.repository), file_sha: entry.sha },
        needs: read_file_needs,
        asBytes: true,
    });
    return bytesIn(blob);
}
const read_file_needs = "contents: read";
function getContents(client, { repository, reference }, path, asBytes) {
    return client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/contents/{path}",
        parameters: {
            ...splitName(repository),
            path,
            ...(reference === undefined ? {} : { ref: reference }),
        },
        needs: read_file_needs,
        asBytes,
    });
}
/** An empty file may come without any body. */
function bytesIn({ data }) {
    return data instanceof Uint8Array ? data : new Uint8Array();
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/renamed-from.ts



const filesSchema = dist/* object */.Ikc({
    files: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ filename: dist/* string */.YjP(), previous_filename: dist/* optional */.lqM(dist/* string */.YjP()) })), []),
});
const filesOnPage = 100;
/** GitHub lists three thousand files of a commit at most. */
const renamed_from_mostPages = 30;
/** https://docs.github.com/rest/commits/commits#get-a-commit */
async function renamedFrom(client, repository, { commit, path }) {
    for (let page = 1; page <= renamed_from_mostPages; page += 1) {
        const { data } = await client.rest({
            method: "GET",
            route: "/repos/{owner}/{repo}/commits/{ref}",
            parameters: { ...splitName(repository), ref: commit, per_page: filesOnPage, page },
            needs: "contents: read",
        });
        const { files } = parseAnswer(filesSchema, data);
        const file = files.find(({ filename }) => filename === path);
        if (file !== undefined)
            return file.previous_filename;
        if (files.length < filesOnPage)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/release-notes.ts






const release_notes_repositorySchema = dist/* nullable */.mee(dist/* object */.Ikc({ release: dist/* nullable */.mee(releaseSchema) }));
/** What the releases of some tags say, by `owner/name`; of a tag without a published release nothing. */
async function readReleaseNotes(client, tags) {
    const found = new Map();
    const all = [...tags];
    for (let from = 0; from < all.length; from += github/* repositoriesPerRequest */.f) {
        const some = all.slice(from, from + github/* repositoriesPerRequest */.f);
        const variables = some.flatMap(([repository, tag], index) => {
            const { owner, repo } = splitName(repository);
            return [
                [`owner${index}`, owner],
                [`name${index}`, repo],
                [`tag${index}`, tag],
            ];
        });
        const data = parseAnswer(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), await client.graphql({
            document: releasesDocument(some.length),
            variables: Object.fromEntries(variables),
            needs: "contents: read",
            tolerates: ({ type, path }) => type === "NOT_FOUND" && path.length === 1,
        }));
        for (const [index, [repository]] of some.entries()) {
            const release = parseAnswer(release_notes_repositorySchema, data[`repository${index}`])?.release;
            const [notes] = release ? releaseNotes(release) : [];
            if (notes !== undefined)
                found.set(repository, notes);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/runs.ts




const runSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    id: dist/* number */.aig(),
    display_title: dist/* string */.YjP(),
    html_url: dist/* string */.YjP(),
    status: dist/* nullable */.mee(dist/* string */.YjP()),
    conclusion: dist/* nullable */.mee(dist/* string */.YjP()),
    created_at: dateSchema,
}), dist/* transform */.pdi(({ id, display_title: title, html_url: url, status, conclusion, created_at: createdAt, }) => ({
    id,
    title,
    url,
    state: status === "completed"
        ? { kind: "completed", conclusion: conclusion ?? "unknown" }
        : { kind: status === "in_progress" ? "running" : "waiting" },
    createdAt,
})));
const runs_needs = "actions: read";
/** https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
async function recentRuns(client, repository, event) {
    const { data } = await explained(client, repository, () => client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/actions/runs",
        parameters: { ...splitName(repository), event, per_page: 100 },
        needs: runs_needs,
    }));
    return parseAnswer(dist/* object */.Ikc({ workflow_runs: dist/* array */.YOg(runSchema) }), data).workflow_runs;
}
/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
async function readRun(client, repository, id) {
    const { data } = await client.rest({
        method: "GET",
        route: "/repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters: { ...splitName(repository), run_id: id },
        needs: runs_needs,
    });
    return parseAnswer(runSchema, data);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/exchange-errors.ts

/** A change that may have taken place, or not. It is not made again: looking first is the only safe way on. */
function unclearChange(reason) {
    return new errors/* ExternalError */.yA({
        code: "github-unclear",
        expected: "an answer from GitHub to a change",
        found: `${reason}: nobody knows whether it took place`,
        fix: "Run again: it looks first, and does what is left.",
        retryable: true,
    });
}
/** GitHub wants a longer pause than a run should wait. */
function limitReached(reason, until) {
    return new errors/* ExternalError */.yA({
        code: "github-limit",
        expected: "GitHub to accept requests",
        found: `${reason}, until ${new Date(until).toISOString().slice(0, 19)}Z`,
        fix: "Run again after that: what is done stays done.",
        retryable: true,
    });
}
/** All tries are used up. */
function unreachable(reason, tries) {
    return new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "an answer from GitHub",
        found: tries === 1 ? reason : `${reason}, after ${tries} tries`,
        fix: "Run again when GitHub can be reached from here; https://www.githubstatus.com knows more.",
        retryable: true,
    });
}
/** The server is not whom it should be, or its certificate is of an authority nobody told Node about. */
function untrusted(reason) {
    return new errors/* ExternalError */.yA({
        code: "github-failed",
        expected: "a trusted connection to GitHub",
        found: reason,
        fix: "Check the address of the API; name the authority of a server of your own in NODE_EXTRA_CA_CERTS.",
        retryable: false,
    });
}
function cancelled() {
    return new errors/* ExternalError */.yA({
        code: "github-cancelled",
        expected: "the work with GitHub to be finished",
        found: "it was cancelled",
        fix: "Run again: it does what is left.",
        retryable: true,
    });
}

// EXTERNAL MODULE: ./packages/ports/adapters/json-records.ts
var json_records = __webpack_require__(6185);
;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/rate-limit.ts

/** "Submitted too quickly" is how the limit on content looks when a mutation meets it. */
const limitWords = /secondary rate limit|abuse detection|rate limit (?:already )?exceeded|submitted too quickly/i;
/**
 * The limit that an answer speaks of. What was asked has then not been done.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function rateLimitIn(answer, problems, now) {
    const retryAfter = headerOf(answer, "retry-after");
    const isLimited = answer.status === 429 ||
        (answer.status === 403 && retryAfter !== undefined) ||
        (answer.status < 500 &&
            problems.some(({ type, message }) => type === "RATE_LIMITED" || limitWords.test(message)));
    if (!isLimited)
        return undefined;
    const isUsedUp = headerOf(answer, "x-ratelimit-remaining") === "0";
    const reset = Number(headerOf(answer, "x-ratelimit-reset"));
    if (retryAfter !== undefined)
        return { reason: secondary, pause: untilRetry(retryAfter, now) };
    return isUsedUp && reset > 0
        ? { reason: "the limit of this token is used up", pause: Math.max(reset * 1000 - now, 0) + 1000 }
        : { reason: secondary, pause: undefined };
}
const secondary = "GitHub wants fewer requests for a while";
/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds or a date. */
function untilRetry(text, now) {
    const seconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/outcome.ts



/** Sends once and says what became of it. `timeLimit` is for the words only. */
async function attempt(send, { now, timeLimit }) {
    try {
        return outcomeOf(await send(), now());
    }
    catch (error) {
        const answer = answerWithin(error);
        return answer === undefined ? withoutAnswer(error, timeLimit) : outcomeOf(answer, now());
    }
}
function outcomeOf(answer, now) {
    const problems = problemsIn(answer);
    const limit = rateLimitIn(answer, problems, now);
    if (limit !== undefined)
        return { kind: "limited", ...limit };
    if (answer.status >= 500)
        return { kind: "unclear", reason: `status ${answer.status}` };
    if (problems.some(({ type, message }) => type === undefined && message.startsWith(brokenDown))) {
        return { kind: "unclear", reason: "GitHub could not carry out the request" };
    }
    if (answer.status >= 300) {
        return {
            kind: "refused",
            facts: {
                status: answer.status,
                problems,
                acceptedPermissions: headerOf(answer, "x-accepted-github-permissions"),
                wantsSignOn: headerOf(answer, "x-github-sso")?.startsWith("required") ?? false,
            },
        };
    }
    // octokit hands over the text when an answer is no JSON, or breaks off.
    return typeof answer.data === "string" && answer.status !== 204
        ? { kind: "unclear", reason: `status ${answer.status} with something else than JSON` }
        : { kind: "answered", answer };
}
/** How GraphQL says, with status 200 and no type, what would be a 502 elsewhere. */
const brokenDown = "Something went wrong while executing your query";
const neverSent = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENETDOWN",
    "UND_ERR_CONNECT_TIMEOUT",
]);
const outcome_untrusted = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;
function withoutAnswer(error, timeLimit) {
    const chain = [...causesOf(error)];
    if (chain.some(({ name }) => name === "TimeoutError")) {
        return { kind: "unclear", reason: `no answer within ${timeLimit / 1000} s` };
    }
    const code = chain.map((cause) => cause["code"]).find((text) => typeof text === "string");
    if (code === undefined)
        return { kind: "unclear", reason: "the connection failed" };
    if (neverSent.has(code))
        return { kind: "unsent", reason: code, passes: true };
    return outcome_untrusted.test(code)
        ? { kind: "unsent", reason: code, passes: false }
        : { kind: "unclear", reason: code };
}
/** An error, its cause, the cause of that: `fetch` and octokit wrap what really happened. */
function* causesOf(error) {
    for (let cause = error; (0,json_records/* isRecord */.u4)(cause); cause = cause["cause"])
        yield cause;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/request-policy.ts




const mostTries = 5;
/** A longer pause is for the next run. */
const longestPause = 5 * 60_000;
/**
 * Reads are repeated after everything that may pass. Writes go one by one, at their pace, and are repeated only when it
 * is certain that nothing happened. A pause that GitHub asks for is one for all requests.
 */
function createRequestPolicy(options) {
    const { clock, log, pace, timeLimit, signal, requests } = options;
    const oneByOne = (0,p_limit/* default */.A)(1);
    let paused = { until: 0, reason: "" };
    async function sleep(milliseconds) {
        if (milliseconds > 0)
            await clock.sleep(milliseconds, signal).catch(rethrowUnlessCancelled);
        if (signal?.aborted === true)
            throw cancelled();
    }
    function rethrowUnlessCancelled(error) {
        if (signal?.aborted !== true)
            throw error;
    }
    async function untilAllowed(isWrite) {
        // What is asked next fails at once, too: a job that stands still for an hour helps nobody.
        if (paused.until - clock.now() > longestPause)
            throw limitReached(paused.reason, paused.until);
        await sleep(paused.until - clock.now());
        if (!isWrite)
            return;
        const { pause, because } = pace.wait();
        if (because !== undefined) {
            log.info(`GitHub allows ${because.writes} changes in ${inWords(because.within)}: the next one in ${inWords(pause)}.`);
        }
        await sleep(pause);
        pace.started();
    }
    async function persist(send, isWrite) {
        for (let tries = 1;; tries += 1) {
            await untilAllowed(isWrite);
            requests[isWrite ? "writes" : "reads"] += 1;
            const limit = AbortSignal.timeout(timeLimit);
            const outcome = await attempt(() => send(signal ? AbortSignal.any([signal, limit]) : limit), {
                now: () => clock.now(),
                timeLimit,
            });
            if (outcome.kind === "answered")
                return outcome.answer;
            if (outcome.kind === "refused")
                throw new GitHubFailure(outcome.facts);
            if (outcome.kind === "unclear" && isWrite)
                throw unclearChange(outcome.reason);
            if (outcome.kind === "unsent" && !outcome.passes)
                throw untrusted(outcome.reason);
            const pause = pauseAfter(outcome, tries);
            if (outcome.kind === "limited") {
                const until = clock.now() + pause;
                if (until > paused.until)
                    paused = { until, reason: outcome.reason };
                if (pause > longestPause || tries === mostTries)
                    throw limitReached(outcome.reason, paused.until);
            }
            if (tries === mostTries)
                throw unreachable(outcome.reason, tries);
            log.info(`GitHub: ${outcome.reason}; the next try in ${inWords(pause)}.`);
            if (outcome.kind !== "limited")
                await sleep(pause);
        }
    }
    return (send, isWrite) => (isWrite ? oneByOne(() => persist(send, true)) : persist(send, false));
}
/** Growing: 1, 2, 4, 8 s; minutes instead where GitHub wants a pause and does not say how long. */
function pauseAfter(outcome, tries) {
    const growing = 1000 * 2 ** (tries - 1);
    return outcome.kind === "limited" ? (outcome.pause ?? 60 * growing) : growing;
}
function inWords(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    return seconds <= 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/requests/write-pace.ts
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const contentLimits = [
    { writes: 80, within: 60_000 },
    { writes: 500, within: 3_600_000 },
];
/** When writes may start: some time after each other, and never too many in a while. */
function createWritePace({ clock, interval, windows, }) {
    const starts = [];
    const kept = Math.max(1, ...windows.map(({ writes }) => writes));
    return {
        wait() {
            const now = clock.now();
            const last = starts.at(-1);
            const free = last === undefined ? 0 : last + interval - now;
            const full = windows
                .map((window) => ({ window, pause: (starts.at(-window.writes) ?? -Infinity) + window.within - now }))
                .filter(({ pause }) => pause > Math.max(free, 0))
                .toSorted((left, right) => right.pause - left.pause)
                .at(0);
            return { pause: full?.pause ?? Math.max(free, 0), because: full?.window };
        },
        started() {
            starts.push(clock.now());
            if (starts.length > kept)
                starts.shift();
        },
    };
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/octokit-github.ts

























/**
 * GitHub by its REST and GraphQL APIs.
 * @throws {UsageError} `github-token` when the token is empty.
 */
function octokitGitHub(options) {
    const { token, api, log, signal, clock = (0,node_clock/* nodeClock */.$)(), timeLimit = 30_000 } = options;
    const isRehearsal = isLoopback(api);
    const requests = { reads: 0, writes: 0 };
    const pace = createWritePace({
        clock,
        interval: options.writeInterval ?? (isRehearsal ? 0 : 1000),
        windows: isRehearsal ? [] : contentLimits,
    });
    const client = createGitHubClient({
        token,
        api,
        graphql: options.graphql ?? graphqlAddress(api),
        policy: createRequestPolicy({ clock, log, pace, timeLimit, signal, requests }),
    });
    const recent = createRecentChanges(clock, signal);
    return {
        requests,
        look: (request) => translated(look(client, request)),
        olderPullRequests: (request) => translated(olderPullRequests(client, request)),
        hasCommented: (pullRequest, text) => translated(hasCommented(client, pullRequest, text)),
        releaseNotes: (tags) => translated(readReleaseNotes(client, tags)),
        mergeability: (pullRequests) => translated(mergeability(client, { clock, signal }, pullRequests)),
        contains: (repository, tip, commit) => translated(contains(client, { repository, tip, commit })),
        readFile: (repository, path, reference) => translated(readFile(client, { repository, path, reference })),
        createBranch: (branch) => translated(createBranch(client, recent, branch)),
        resetBranch: (branch) => translated(moveBranch(client, recent, { ...branch, isForced: true, needs: "contents: write" })),
        commit: (request) => translated(commit(client, recent, request)),
        prepareCommit: (request) => translated(prepareCommit(client, recent, request)),
        openPullRequest: (request) => translated(openPullRequest(client, recent, request)),
        updatePullRequest: (request) => translated(updatePullRequest(client, { recent, clock, signal }, request)),
        decoratePullRequest: (request) => translated(decoratePullRequest(client, { recent, clock, signal }, request)),
        sendEvent: (repository, event) => translated(sendEvent(client, repository, event)),
        startWorkflow: (repository, start) => translated(startWorkflow(client, repository, start)),
        recentRuns: (repository, event) => translated(recentRuns(client, repository, event)),
        readRun: (repository, id) => translated(readRun(client, repository, id)),
        commitOfTag: (repository, tag) => translated(commitOfTag(client, { repository, tag })),
        commitsTouching: (repository, page) => translated(commitsTouching(client, repository, page)),
        renamedFrom: (repository, file) => translated(renamedFrom(client, repository, file)),
        comment: (subject, body) => translated(comment(client, recent, { subject, body })),
    };
}
/** What leaves this adapter is an error that people can act upon. */
async function translated(work) {
    try {
        return await work;
    }
    catch (error) {
        throw error instanceof GitHubFailure ? translateFailure(error) : error;
    }
}

;// CONCATENATED MODULE: ./packages/ports/adapters/github/index.ts



/***/ }),

/***/ 6185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The objects in the array under `key`; none where there is no such array. */
function recordsIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(isRecord) : [];
}
/** The value that JSON text holds; undefined when it is none, as when it is cut short. */
function parseJson(text) {
    try {
        return JSON.parse(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
/** The text under `key`; undefined where there is none. */
function textIn(value, key) {
    const found = isRecord(value) ? value[key] : undefined;
    return typeof found === "string" ? found : undefined;
}


/***/ }),

/***/ 43:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** This machine's clock. */
function nodeClock() {
    return {
        now: () => Date.now(),
        sleep: async (milliseconds, signal) => {
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
            }
            catch (error) {
                // Node wraps the reason into an error of its own.
                signal?.throwIfAborted();
                throw error;
            }
        },
    };
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


/***/ })

};

import { describe, expect, test } from "@jest/globals";
import { textAt, useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";

describe("git data over REST", () => {
  test("blob, tree, commit and ref make a commit that keeps modes, deletes, and is signed for a bot", async () => {
    const { rest, github, main } = await use.start();
    const blob = await rest(`POST ${repo}/git/blobs`, {
      content: Buffer.from("#!/bin/sh\n").toString("base64"),
      encoding: "base64",
    });
    const tree = await rest(`POST ${repo}/git/trees`, {
      base_tree: main,
      tree: [
        { path: "bin/run", mode: "100755", type: "blob", sha: textAt(blob.body, "sha") },
        { path: "src/pins.txt", mode: "100644", type: "blob", sha: null },
        { path: "README.md", mode: "100644", type: "blob", content: "# New\n" },
      ],
    });
    const commit = await rest(`POST ${repo}/git/commits`, {
      message: "fix: x",
      tree: textAt(tree.body, "sha"),
      parents: [main],
    });
    const ref = await rest(`POST ${repo}/git/refs`, {
      ref: "refs/heads/topic",
      sha: textAt(commit.body, "sha"),
    });

    const listed = await rest(`GET ${repo}/git/trees/topic?recursive=1`);

    expect([blob, tree, commit, ref].map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(listed.body).toMatchObject({
      truncated: false,
      tree: [
        { path: "README.md", mode: "100644", type: "blob", size: 6 },
        { path: "bin", mode: "040000", type: "tree" },
        { path: "bin/run", mode: "100755", type: "blob" },
      ],
    });
    expect(commit.body).toMatchObject({
      author: { name: "release-train[bot]" },
      committer: { name: "GitHub", email: "noreply@github.com" },
      verification: { verified: true, reason: "valid" },
    });
    expect(github.countWrites()).toBe(4);
  });

  test("a person's commit, and one that names an author, is not signed", async () => {
    const { rest, github, main } = await use.start();
    const token = github.createToken({
      kind: "pat",
      repositories: "all",
      permissions: { contents: "write" },
    });
    const tree = textAt((await rest(`GET ${repo}/git/commits/${main}`)).body, "tree", "sha");
    const wish = { message: "fix: x", tree, parents: [main] };

    const persons = await rest(`POST ${repo}/git/commits`, wish, { token });
    const named = await rest(`POST ${repo}/git/commits`, { ...wish, author: { name: "A", email: "a@b.c" } });

    const unsigned = { verification: { verified: false, reason: "unsigned", signature: null } };
    expect(persons.body).toMatchObject({ ...unsigned, committer: { name: "octocat" } });
    expect(named.body).toMatchObject({ ...unsigned, author: { name: "A" }, committer: { name: "A" } });
  });

  test("a ref moves forward without force, and only with it anywhere else", async () => {
    const { rest, branch, main } = await use.start();
    const one = await branch("one");
    const two = await branch("two", { other: "x" });
    const move = (sha: string, force?: boolean) => rest(`PATCH ${repo}/git/refs/heads/one`, { sha, force });

    const aside = await move(two);
    const forced = await move(two, true);
    const back = await rest(`PATCH ${repo}/git/refs/heads/main`, { sha: one });

    expect(aside).toMatchObject({
      status: 422,
      body: {
        message: "Update is not a fast forward",
        documentation_url: "https://docs.github.com/rest/git/refs#update-a-reference",
        status: "422",
      },
    });
    expect(forced).toMatchObject({
      status: 200,
      body: { ref: "refs/heads/one", object: { sha: two, type: "commit" } },
    });
    expect(back).toMatchObject({ status: 200, body: { object: { sha: one } } });
    expect(main).not.toBe(one);
  });

  test.each([
    ["a ref that is there", "POST /git/refs", { ref: "refs/heads/main" }, "Reference already exists"],
    ["a name without two slashes", "POST /git/refs", { ref: "main" }, /must start with 'refs\/'/],
    [
      "a name that git does not allow",
      "POST /git/refs",
      { ref: "refs/heads/a..b" },
      "Reference update failed",
    ],
    ["a name below a branch", "POST /git/refs", { ref: "refs/heads/main/x" }, "Reference update failed"],
    [
      "what GitHub keeps for itself",
      "POST /git/refs",
      { ref: "refs/pull/1/head" },
      "Reference update failed",
    ],
    [
      "an unknown object",
      "POST /git/refs",
      { ref: "refs/heads/x", sha: "1".repeat(40) },
      "Object does not exist",
    ],
    ["an unknown ref", "PATCH /git/refs/heads/none", {}, "Reference does not exist"],
    ["an unknown ref's deletion", "DELETE /git/refs/heads/none", undefined, "Reference does not exist"],
    [
      "the default branch's deletion",
      "DELETE /git/refs/heads/main",
      undefined,
      "Cannot delete the default branch",
    ],
    [
      "a body without a hash",
      "POST /git/refs",
      { ref: "refs/heads/x", sha: undefined },
      /"sha" wasn't supplied/,
    ],
  ])("%s is refused with 422", async (_, request, body, message) => {
    const { rest, main, github } = await use.start();
    const [method = "", path = ""] = request.split(" ");

    const answer = await rest(`${method} ${repo}${path}`, body && { sha: main, ...body });

    expect(answer.status).toBe(422);
    expect(textAt(answer.body, "message")).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
    expect(github.countWrites()).toBe(0);
  });

  test("tags are listed with the commits they lead to, and refs by the beginning of their names", async () => {
    const { rest, github, main, branch } = await use.start();
    const tag = await github.createTag("acme/lib", "v1.0.0");
    await branch("cascade/pins");

    const tags = await rest(`GET ${repo}/tags`);
    const object = await rest(`GET ${repo}/git/tags/${tag}`);
    const matching = await rest(`GET ${repo}/git/matching-refs/heads/cas`);
    const unknown = await rest(`GET ${repo}/git/ref/heads/cas`);

    expect(tags.body).toMatchObject([{ name: "v1.0.0", commit: { sha: main } }]);
    expect(object.body).toMatchObject({ tag: "v1.0.0", object: { type: "commit", sha: main } });
    expect(matching.body).toMatchObject([{ ref: "refs/heads/cascade/pins" }]);
    expect(unknown).toMatchObject({ status: 404, body: { message: "Not Found" } });
  });
});

describe("contents over REST", () => {
  test("a file comes as base64 or raw, a folder as a list, and above a megabyte only raw", async () => {
    const { rest, github } = await use.start();
    const large = "x".repeat(1024 * 1024 + 1);
    await github.pushAs("acme/lib", "octocat", { branch: "main", message: "x", files: { large } });
    const raw = { headers: { accept: "application/vnd.github.raw+json" } };

    const file = await rest(`GET ${repo}/contents/src/pins.txt?ref=main`);
    const bytes = await rest(`GET ${repo}/contents/large`, undefined, raw);
    const described = await rest(`GET ${repo}/contents/large`);
    const folder = await rest(`GET ${repo}/contents/src`);

    const content = Buffer.from(textAt(file.body, "content"), "base64").toString();
    expect(content).toBe("core==1.0.0\n");
    expect(bytes.body).toBe(large);
    expect(described.body).toMatchObject({ content: "", encoding: "none", size: large.length });
    expect(folder.body).toMatchObject([{ name: "pins.txt", path: "src/pins.txt", type: "file", size: 12 }]);
  });

  test.each([
    ["a path", "src/none.txt", "Not Found"],
    ["a ref", "README.md?ref=none", "No commit found for the ref none"],
  ])("%s that is not there is 404", async (_, path, message) => {
    const { rest } = await use.start();

    expect(await rest(`GET ${repo}/contents/${path}`)).toMatchObject({ status: 404, body: { message } });
  });

  test("a comparison counts commits and lists files, a commit lists its own", async () => {
    const { rest, branch, main, github } = await use.start();
    const topic = await branch("topic");
    await github.pushAs("acme/lib", "octocat", {
      branch: "main",
      message: "chore: x",
      files: { "x.txt": "x" },
    });

    const compared = await rest(`GET ${repo}/compare/main...topic`);
    const commit = await rest(`GET ${repo}/commits/topic`);

    const files = [{ filename: "src/pins.txt", status: "modified", additions: 1, deletions: 1 }];
    expect(compared.body).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: main },
      commits: [{ sha: topic }],
      files,
    });
    expect(textAt(compared.body, "files", 0, "patch")).toContain("-core==1.0.0\n+core==1.1.0");
    expect(commit.body).toMatchObject({ sha: topic, files, stats: { total: 2 } });
  });

  test("commits are listed by page, with links that name the repository by its id", async () => {
    const { rest, github } = await use.start();
    for (const name of ["a", "b", "c"]) {
      await github.pushAs("acme/lib", "octocat", { branch: "main", message: name, files: { [name]: name } });
    }

    const page = await rest(`GET ${repo}/commits?per_page=2&path=b`);
    const first = await rest(`GET ${repo}/commits?per_page=2`);
    const next = /<[^>]*\/api\/v3(?<path>[^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.groups?.[
      "path"
    ];
    const second = await rest(`GET ${next ?? ""}`);

    expect(page.body).toMatchObject([{ commit: { message: "b" } }]);
    expect(first.body).toMatchObject([{ commit: { message: "c" } }, { commit: { message: "b" } }]);
    expect(next).toMatch(/^\/repositories\/\d+\/commits\?/);
    expect(second.body).toMatchObject([{ commit: { message: "a" } }, { commit: { message: "feat: begin" } }]);
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type GitHubSession, useGitHub } from "../../support/github-stand-in.ts";
import { fail, succeed } from "../../support/rehearsal-index.ts";
import { gitEnvironment } from "../../support/repository.ts";

const use = useGitHub();
const environment = { ...gitEnvironment, GIT_TERMINAL_PROMPT: "0" };
const git = (cwd: string, ...command: readonly string[]) => succeed(["git", ...command], cwd, environment);
const gitFails = (cwd: string, ...command: readonly string[]) => fail(["git", ...command], cwd, environment);

const addressFor = ({ github, token }: GitHubSession, repository = "acme/lib") =>
  `${github.address.replace("http://", `http://x-access-token:${token}@`)}/${repository}.git`;

async function clone(session: GitHubSession, ...options: readonly string[]): Promise<string> {
  await git(session.folder, "clone", "--quiet", ...options, addressFor(session), "work");
  return join(session.folder, "work");
}

async function commit(work: string, path: string, content: string): Promise<string> {
  await writeFile(join(work, path), content);
  await git(work, "add", "--all");
  await git(work, "commit", "--quiet", "--message", `fix: ${path}`);
  return (await git(work, "rev-parse", "HEAD")).trim();
}

describe("git over HTTP", () => {
  test("a public repository is cloned by anybody, shallow and without blobs as well", async () => {
    const session = await use.start();
    const address = `${session.github.address}/acme/lib`;

    await git(session.folder, "clone", "--quiet", "--depth=1", "--filter=blob:none", address, "anonymous");

    const readme = await readFile(join(session.folder, "anonymous/README.md"), "utf8");
    expect(readme).toBe("# Lib\n");
  });

  test("any commit can be fetched by its hash, be it on a branch or not", async () => {
    const session = await use.start();
    const lost = await session.branch("gone");
    await session.github.setRef("acme/lib", "refs/heads/gone", null);
    const work = await clone(session);

    await git(work, "fetch", "--quiet", "origin", lost);

    expect((await git(work, "rev-parse", "FETCH_HEAD")).trim()).toBe(lost);
  });

  test("a push moves the branch, tells it, and takes the pull request along", async () => {
    const session = await use.start();
    await session.branch("topic");
    await session.rest("POST /repos/acme/lib/pulls", { title: "Topic", head: "topic", base: "main" });
    const work = await clone(session, "--branch=topic");

    const pushed = await commit(work, "more.txt", "more\n");
    await git(work, "push", "--quiet", "origin", "topic");

    expect(session.github.pullRequests("acme/lib")).toMatchObject([{ headOid: pushed, state: "open" }]);
    expect(session.github.events.slice(-2)).toMatchObject([
      { name: "push", sender: "release-train[bot]", payload: { ref: "refs/heads/topic", after: pushed } },
      { name: "pull_request", action: "synchronize" },
    ]);
    await git(work, "fetch", "--quiet", "origin", "refs/pull/1/head");
    expect((await git(work, "rev-parse", "FETCH_HEAD")).trim()).toBe(pushed);
  });

  test("a push from a shallow clone, with a tag and many commits, arrives whole", async () => {
    const session = await use.start();
    const work = await clone(session, "--depth=1");
    for (let number = 0; number < 3; number += 1) await commit(work, `${number}.txt`, `${number}\n`);
    await git(work, "tag", "--annotate", "v1.0.0", "--message", "one");

    await git(work, "push", "--quiet", "--atomic", "origin", "main", "v1.0.0");

    await git(session.folder, "clone", "--quiet", addressFor(session), "again");
    expect(await git(join(session.folder, "again"), "describe")).toBe("v1.0.0\n");
    await git(join(session.folder, "again"), "fsck", "--strict");
  });

  test("large files come and go as they are", async () => {
    const session = await use.start();
    const work = await clone(session);
    const content = "0123456789".repeat(400_000);

    await commit(work, "large.txt", content);
    await git(work, "push", "--quiet", "origin", "main");

    await git(session.folder, "clone", "--quiet", addressFor(session), "again");
    expect(await readFile(join(session.folder, "again/large.txt"), "utf8")).toBe(content);
  });

  test("a push that would lose commits is refused by git, and forced when that is wanted", async () => {
    const session = await use.start();
    await session.branch("topic");
    const work = await clone(session);
    const other = await commit(work, "other.txt", "other\n");

    const refused = await gitFails(work, "push", "origin", "HEAD:topic");
    await git(work, "push", "--quiet", "--force", "origin", "HEAD:topic");

    expect(refused).toContain("non-fast-forward");
    expect(await session.github.readRef("acme/lib", "refs/heads/topic")).toBe(other);
  });

  test("a branch is deleted by a push, and its pull request closed", async () => {
    const session = await use.start();
    await session.branch("topic");
    await session.rest("POST /repos/acme/lib/pulls", { title: "Topic", head: "topic", base: "main" });
    const work = await clone(session);

    await git(work, "push", "--quiet", "origin", ":topic");
    const refused = await gitFails(work, "push", "origin", ":main");

    expect(session.github.pullRequests("acme/lib")).toMatchObject([{ state: "closed", mergedAt: null }]);
    expect(refused).toContain("refusing to delete the current branch");
  });

  test("who pushes to a protected branch is told GitHub's reasons; what may be pushed with it, is", async () => {
    const session = await use.start({ protected: { main: { requiredChecks: ["test"] } } });
    const work = await clone(session);
    await commit(work, "other.txt", "other\n");

    const refused = await gitFails(work, "push", "origin", "HEAD:main", "HEAD:topic");

    expect(refused).toContain("GH006: Protected branch update failed for refs/heads/main.");
    expect(refused).toContain("Changes must be made through a pull request.");
    expect(refused).toContain('Required status check "test" is expected.');
    expect(refused).toContain("! [remote rejected] HEAD -> main (protected branch hook declined)");
    expect(refused).toContain("HEAD -> topic");
    expect(await session.github.readRef("acme/lib", "refs/heads/main")).toBe(session.main);
    expect(await session.github.readRef("acme/lib", "refs/heads/topic")).toBeDefined();
  });

  test("an atomic push with one refused ref changes nothing", async () => {
    const session = await use.start({ protected: { main: true } });
    const work = await clone(session);
    await commit(work, "other.txt", "other\n");

    await gitFails(work, "push", "--atomic", "origin", "HEAD:main", "HEAD:topic");

    expect(await session.github.readRef("acme/lib", "refs/heads/topic")).toBeUndefined();
    expect(session.github.countWrites()).toBe(0);
  });

  test("a workflow is pushed only by who may write workflows", async () => {
    const session = await use.start();
    await session.github.pushAs("acme/lib", "octocat", {
      branch: "main",
      message: "ci: add",
      files: { ".github/workflows/ci.yml": "on: push\n" },
    });
    const work = await clone(session);
    await git(work, "checkout", "--quiet", "-b", "topic");
    await commit(work, "other.txt", "other\n");

    await git(work, "push", "--quiet", "origin", "topic");
    await commit(work, ".github/workflows/ci.yml", "on: [push]\n");
    const refused = await gitFails(work, "push", "origin", "topic");

    expect(refused).toContain(
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    );
  });
});

describe("who may use git", () => {
  test("a private repository does not exist for others, and asks those without a token for one", async () => {
    const session = await use.start({ private: true });
    const stranger = session.github.createToken({ kind: "pat", repositories: [], permissions: {} });

    const anonymous = await gitFails(session.folder, "ls-remote", `${session.github.address}/acme/lib.git`);
    const foreign = await gitFails(session.folder, "ls-remote", addressFor({ ...session, token: stranger }));
    const wrong = await gitFails(session.folder, "ls-remote", addressFor({ ...session, token: "ghs_wrong" }));
    const own = await git(session.folder, "ls-remote", addressFor(session));

    expect(anonymous).toContain("could not read Username");
    expect(foreign).toContain("not found");
    expect(wrong).toContain("Authentication failed");
    expect(own).toContain("refs/heads/main");
  });

  test("a token that may only read cannot push, and nobody can push to an archived repository", async () => {
    const session = await use.start();
    const reader = session.github.createToken({
      kind: "actions",
      repositories: ["acme/lib"],
      permissions: { contents: "read" },
    });
    const work = await clone(session);
    await commit(work, "other.txt", "other\n");

    const refused = await gitFails(work, "push", addressFor({ ...session, token: reader }), "HEAD:topic");
    session.github.changeRepository("acme/lib", { archived: true });
    const archived = await gitFails(work, "push", "origin", "HEAD:topic");

    expect(refused).toContain("Permission to acme/lib.git denied to github-actions[bot].");
    expect(archived).toContain("This repository was archived so it is read-only.");
  });

  test("a renamed repository is found under its former name", async () => {
    const session = await use.start();
    await session.github.renameRepository("acme/lib", { name: "library" });

    const found = await git(session.folder, "ls-remote", addressFor(session));

    expect(found).toContain("refs/heads/main");
  });

  test("an existing bare repository is copied with all its branches and tags, and left alone", async () => {
    const session = await use.start();
    await session.github.createTag("acme/lib", "v1.0.0");
    const [original] = [join(session.folder, "acme/lib.git")];

    const copy = await session.github.createRepository({ owner: "acme", name: "copy", bare: original });
    await session.github.pushAs("acme/copy", "octocat", {
      branch: "main",
      message: "fix: x",
      files: { x: "x" },
    });

    expect(await git(session.folder, "ls-remote", "--tags", copy.cloneUrl)).toContain("refs/tags/v1.0.0");
    expect(await session.github.readRef("acme/lib", "refs/heads/main")).toBe(session.main);
  });

  test("one that lies where it is to be served from is taken as it is; a name that leads elsewhere is refused", async () => {
    const session = await use.start();
    const place = join(session.folder, "acme/own.git");
    await git(session.folder, "clone", "--quiet", "--bare", join(session.folder, "acme/lib.git"), place);
    const create = (name: string) => session.github.createRepository({ owner: "acme", name, bare: place });

    await create("own");

    expect(await session.github.readRef("acme/own", "refs/heads/main")).toBe(session.main);
    await expect(create("own")).rejects.toMatchObject({ code: "standin-repository" });
    await expect(create("../own")).rejects.toMatchObject({ code: "standin-repository" });
  });
});

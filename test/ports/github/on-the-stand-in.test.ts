import { describe, expect, test } from "@jest/globals";
import type { CommittedFile } from "@release-actions/ports";
import { branch, fileWith as file, name, useStandIn } from "./stand-in.ts";

const { start, withBranch } = useStandIn();

describe("a look", () => {
  test("shows a repository as it is, and hides what is not there", async () => {
    const { standIn, github, main } = await start({ labels: ["dependencies"], allowAutoMerge: true });
    await standIn.setRef(name, "refs/tags/v1.0.0", main);

    const look = await github.look({
      repositories: [name, "acme/gone"],
      branch,
      labels: ["dependencies", "cascade"],
    });

    expect(look.viewer).toBe("release-train[bot]");
    expect(look.repositories.get("acme/gone")).toEqual({ kind: "hidden" });
    expect(look.repositories.get(name)).toMatchObject({
      kind: "found",
      state: {
        nameWithOwner: name,
        isArchived: false,
        allowsAutoMerge: true,
        mergeMethods: ["squash", "rebase", "merge"],
        defaultBranch: { name: "main", head: main },
        branch: undefined,
        pullRequests: [],
        tags: [{ name: "v1.0.0", commit: main }],
        releases: [],
      },
    });
    expect(github.requests).toEqual({ reads: 1, writes: 0 });
  });

  test("shows the tags of one package, however many newer ones others have", async () => {
    const { standIn, github, main } = await start();
    await standIn.setRef(name, "refs/tags/core-v1.0.0", main);
    for (let number = 1; number <= 25; number += 1) {
      await standIn.setRef(name, `refs/tags/ui-v1.0.${number}`, main);
    }

    const look = await github.look({
      repositories: [name],
      branch,
      labels: [],
      tagsWith: new Map([[name, "core-v"]]),
    });

    expect(look.repositories.get(name)).toMatchObject({
      state: { tags: [{ name: "core-v1.0.0", commit: main }] },
    });
  });

  test("finds a repository by the name it had before", async () => {
    const { standIn, see } = await start();
    await standIn.renameRepository(name, { name: "renamed" });

    expect((await see()).nameWithOwner).toBe("acme/renamed");
  });

  test("shows the branch and its pull request, with commits, comments and labels", async () => {
    const { github, see, pullRequest, tip, main } = await withBranch({ labels: ["dependencies"] });
    const { id, number } = await github.openPullRequest(pullRequest);
    await github.comment(id, "hello");

    const state = await see(["dependencies"]);

    expect(state.branch).toMatchObject({ tip, history: [{ hash: tip, parents: [main] }, { hash: main }] });
    expect(state.pullRequests).toMatchObject([
      {
        id,
        number,
        state: "open",
        isDraft: false,
        head: tip,
        commits: [{ hash: tip, message: "fix(deps): pin\n\nTrain: x" }],
        isComplete: true,
        comments: [{ body: "hello", isOwn: true }],
      },
    ]);
  });

  test("shows a merged pull request when its branch is gone", async () => {
    const { standIn, github, see, pullRequest } = await withBranch({ deleteBranchOnMerge: true });
    const { number } = await github.openPullRequest(pullRequest);
    const merge = await standIn.mergePullRequest(name, number, { method: "squash" });

    const state = await see();

    expect(state.branch).toBeUndefined();
    expect(state.pullRequests).toMatchObject([{ number, state: "merged", merge: { commit: merge } }]);
  });
});

describe("files", () => {
  test("are read byte for byte, at the default branch and at a reference", async () => {
    const { github, tip } = await withBranch();
    const read = async (path: string, reference?: string) => {
      const bytes = await github.readFile(name, path, reference);
      return bytes === undefined ? undefined : [...bytes];
    };

    expect(await read("data.bin")).toEqual([0xff, 0, 0xfe]);
    expect(await read("pyproject.toml")).toEqual([...Buffer.from("a = 1\n")]);
    expect(await read("pyproject.toml", tip)).toEqual([...Buffer.from("a = 2\n")]);
    expect(await read("missing.toml")).toBeUndefined();
  });

  test("of more than 1 MB are read, too", async () => {
    const { standIn, github } = await start();
    await standIn.pushAs(name, "octocat", {
      branch: "main",
      message: "chore: lock",
      files: { "uv.lock": "x".repeat(1_500_000) },
    });

    expect((await github.readFile(name, "uv.lock"))?.length).toBe(1_500_000);
  });
});

test("one commit contains another or not", async () => {
  const { github, main, tip } = await withBranch();

  expect(await github.contains(name, branch, main)).toBe(true);
  expect(await github.contains(name, tip, tip)).toBe(true);
  expect(await github.contains(name, "main", tip)).toBe(false);
  expect(await github.contains(name, "main", "0".repeat(39) + "1")).toBe(false);
});

describe("branches", () => {
  test("one that exists is not made again", async () => {
    const { github, id, main } = await withBranch();

    await expect(github.createBranch({ repositoryId: id, name: branch, commit: main })).rejects.toMatchObject(
      { code: "branch-moved", kind: "refusal" },
    );
  });

  test("are moved to any commit, if they stand where they were seen", async () => {
    const { standIn, github, id, main, tip } = await withBranch();

    await github.resetBranch({ repositoryId: id, name: branch, expected: tip, commit: main });

    expect(await standIn.readRef(name, `refs/heads/${branch}`)).toBe(main);
  });

  test("are left alone where somebody has pushed", async () => {
    const { standIn, github, id, main, tip } = await withBranch();
    const pushed = await standIn.pushAs(name, "octocat", { branch, message: "mine", files: { x: "1" } });

    await expect(
      github.resetBranch({ repositoryId: id, name: branch, expected: tip, commit: main }),
    ).rejects.toMatchObject({ code: "branch-moved" });
    expect(await standIn.readRef(name, `refs/heads/${branch}`)).toBe(pushed);
  });

  test("one whose folder is a branch cannot be made", async () => {
    const { standIn, github, main, see } = await start();
    await standIn.setRef(name, "refs/heads/cascade", main);
    const { id } = await see();

    await expect(github.createBranch({ repositoryId: id, name: branch, commit: main })).rejects.toMatchObject(
      { kind: "refusal" },
    );
  });
});

describe("commits", () => {
  test("of plain files are one write", async () => {
    const { github, standIn, base, tip } = await withBranch();
    const before = github.requests.writes;

    const hash = await github.commit({
      ...base,
      expected: tip,
      parent: tip,
      files: [file("b.txt", "π\r\n")],
    });

    expect(github.requests.writes - before).toBe(1);
    expect(await standIn.readRef(name, `refs/heads/${branch}`)).toBe(hash);
    expect(Buffer.from((await github.readFile(name, "b.txt", hash)) ?? []).toString()).toBe("π\r\n");
  });

  test("keep modes and bytes where a tree is needed", async () => {
    const { github, see, base, tip } = await withBranch();
    const bytes = new Uint8Array([0, 0xff]);

    const hash = await github.commit({
      ...base,
      expected: tip,
      parent: tip,
      files: [file("run.sh", "#!/bin/sh\n", "100755"), file("other.bin", bytes)],
    });

    expect((await see()).branch).toMatchObject({ tip: hash, history: [{ hash, parents: [tip] }, {}, {}] });
    expect([...((await github.readFile(name, "other.bin", hash)) ?? [])]).toEqual([...bytes]);
    expect([...((await github.readFile(name, "data.bin", hash)) ?? [])]).toEqual([0xff, 0, 0xfe]);
  });

  test("on another parent take the branch's place", async () => {
    const { github, standIn, see, base, tip } = await withBranch();
    const main = await standIn.pushAs(name, "octocat", { branch: "main", message: "on", files: { y: "2" } });

    const hash = await github.commit({ ...base, expected: tip, parent: main, files: [file("z", "3")] });

    expect((await see()).branch).toMatchObject({
      tip: hash,
      history: [{ parents: [main] }, { hash: main }, {}],
    });
  });

  test.each([
    ["on top", false],
    ["on another parent", true],
  ])("%s of a branch that moved are refused", async (_name, isRebuilt) => {
    const { github, standIn, base, tip, main } = await withBranch();
    const pushed = await standIn.pushAs(name, "octocat", { branch, message: "mine", files: { x: "1" } });

    await expect(
      github.commit({ ...base, expected: tip, parent: isRebuilt ? main : tip, files: [file("z", "3")] }),
    ).rejects.toMatchObject({ code: "branch-moved", kind: "refusal" });
    expect(await standIn.readRef(name, `refs/heads/${branch}`)).toBe(pushed);
  });

  test.each<[string, CommittedFile["mode"]]>([
    ["in one request", "100644"],
    ["by a tree", "100755"],
  ])("of a workflow file %s need a permission of their own", async (_name, mode) => {
    const { github, base, tip } = await withBranch();

    await expect(
      github.commit({
        ...base,
        expected: tip,
        parent: tip,
        files: [file(".github/workflows/ci.yml", "on: push\n", mode)],
      }),
    ).rejects.toMatchObject({
      code: "github-forbidden",
      fix: expect.stringContaining("workflows: write") as unknown,
    });
  });

  test("on a protected branch are refused", async () => {
    const { github, base, main } = await withBranch({ protected: { main: true } });

    await expect(
      github.commit({ ...base, branch: "main", expected: main, parent: main, files: [file("z", "3")] }),
    ).rejects.toMatchObject({ code: "branch-protected" });
  });
});

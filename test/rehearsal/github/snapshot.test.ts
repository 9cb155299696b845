import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { useGitHub } from "../../support/github-stand-in.ts";

const use = useGitHub();
const repo = "/repos/acme/lib";

test("a stand-in is put back to where it was, as often as wanted", async () => {
  const session = await use.start({ labels: ["dependencies"] });
  await session.branch("topic");
  await session.rest(`POST ${repo}/pulls`, { title: "Topic", head: "topic", base: "main" });
  const before = await session.github.snapshot();

  for (let time = 0; time < 2; time += 1) {
    await session.github.mergePullRequest("acme/lib", 1);
    await session.github.createTag("acme/lib", "v1.0.0");
    await session.github.setRef("acme/lib", "refs/heads/topic", null);
    await session.github.restore(before);
  }

  expect(await session.github.snapshot()).toEqual(before);
  expect(session.github.pullRequests("acme/lib")).toMatchObject([{ state: "open" }]);
  expect(await session.github.readRef("acme/lib", "refs/heads/main")).toBe(session.main);
  expect((await session.rest(`GET ${repo}/pulls/1`)).status).toBe(200);
});

test("a stand-in of another folder goes on from a snapshot, through JSON and a copy of the repositories", async () => {
  const session = await use.start();
  await session.branch("topic");
  await session.rest(`POST ${repo}/pulls`, { title: "Topic", head: "topic", base: "main" });
  const saved = JSON.stringify(await session.github.snapshot());
  const folder = await use.folder();
  await cp(join(session.folder, "acme"), join(folder, "acme"), { recursive: true });

  const next = await use.start({}, { folder, snapshot: JSON.parse(saved) as unknown });
  await next.github.mergePullRequest("acme/lib", 1);

  expect(saved).not.toContain(session.token);
  expect(next.github.pullRequests("acme/lib")).toMatchObject([{ state: "closed" }]);
  expect(session.github.pullRequests("acme/lib")).toMatchObject([{ state: "open" }]);
});

test("what is no snapshot is refused", async () => {
  const { github } = await use.start();

  await expect(github.restore({ version: 2 })).rejects.toMatchObject({ code: "standin-snapshot" });
});

test("a snapshot taken while a repository is changed has its refs and its records from one moment", async () => {
  const session = await use.start();
  await session.branch("topic");

  const opening = session.github.openPullRequest("acme/lib", { title: "Topic", head: "topic" });
  const [snapshot] = await Promise.all([session.github.snapshot(), opening]);

  const [pull] = snapshot.state.repositories[0]?.pullRequests ?? [];
  expect(snapshot.refs["acme/lib"]?.["refs/pull/1/head"]).toBe(pull?.headOid);
});

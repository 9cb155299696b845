import { afterEach, describe, expect, test } from "@jest/globals";
import { gitopsFiles } from "../support/gitops-files.ts";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

test("a release comes into every shape of file by tag and digest, in one commit, byte for byte", async () => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  const payload = await suite.publish("runtime", "1.1.0");
  const digest = suite.digest("runtime", "1.1.0");

  const run = await suite.promote(payload);

  expect(run.errors).toEqual([]);
  expect(run.outputs).toMatchObject({
    changed: "true",
    state: "committed",
    files: JSON.stringify(Object.keys(gitopsFiles).toSorted()),
  });
  expect(await suite.log()).toEqual(["fix(deps): promote runtime 1.1.0", "feat: begin"]);
  const wanted = (path: keyof typeof gitopsFiles) =>
    gitopsFiles[path].replaceAll("{host}", suite.registry.host);
  const image = `v1.1.0@${digest}`;
  expect(await suite.read("kustomize/kustomization.yaml")).toBe(
    wanted("kustomize/kustomization.yaml").replace("newTag: v1.0.0", `newTag: v1.1.0\n    digest: ${digest}`),
  );
  expect(await suite.read("charts/values.yaml")).toBe(wanted("charts/values.yaml").replace("v1.0.0", image));
  expect(await suite.read("argocd/runtime.yaml")).toBe(
    wanted("argocd/runtime.yaml")
      .replace("Revision: v1.0.0", "Revision: v1.1.0")
      .replace("tag: v1.0.0", `tag: ${image}`),
  );
  expect(await suite.read("compose.yaml")).toBe(wanted("compose.yaml").replace("v1.0.0", image));
  expect(await suite.read("terraform/main.tf")).toBe(wanted("terraform/main.tf").replace("v1.0.0", image));
});

test("the same event twice changes nothing, and an older one neither", async () => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  const [older, newer] = [await suite.publish("runtime", "1.1.0"), await suite.publish("runtime", "1.2.0")];
  await suite.promote(newer);
  const before = suite.standIn.countWrites();

  const again = await suite.promote(newer);
  const late = await suite.promote(older);

  expect(again.outputs).toMatchObject({ changed: "false", state: "current" });
  expect(late.outputs).toMatchObject({ changed: "false", state: "late" });
  expect(late.stdout).toContain("the event is late");
  expect(suite.standIn.countWrites()).toBe(before);
});

test("what a person took back stays so, until something newer is released", async () => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  const [first, second, third] = [
    await suite.publish("runtime", "1.1.0"),
    await suite.publish("runtime", "1.2.0"),
    await suite.publish("runtime", "1.3.0"),
  ];
  await suite.promote(first);
  const good = Object.fromEntries(
    await Promise.all(
      Object.keys(gitopsFiles).map(async (path) => [path, (await suite.read(path)) ?? ""] as const),
    ),
  );
  await suite.promote(second);
  await suite.standIn.pushAs("acme/deploy", "ada", {
    branch: "main",
    message: 'Revert "promote runtime 1.2.0"',
    files: good,
  });

  const replayed = await suite.promote(second);
  const between = await suite.promote(await suite.publish("runtime", "1.1.1"));
  const newer = await suite.promote(third);

  expect(replayed.outputs).toMatchObject({ changed: "false", state: "rolled-back" });
  expect(between.outputs).toMatchObject({ changed: "false", state: "late" });
  expect(between.stdout).toContain("1.2.0, which is newer, was promoted before");
  expect(newer.outputs).toMatchObject({ changed: "true", state: "committed" });
  expect(await suite.read("compose.yaml")).toContain(":v1.3.0@");
});

test("many files move in one commit, for one look at the history; what a person took back in one of them stays", async () => {
  const paths = Array.from({ length: 40 }, (_, index) => `clusters/${index}/values.yaml`);
  const text = "image: { repository: {host}/acme/runtime, tag: v1.0.0 }\n";
  suite = await startGitopsSuite({ files: Object.fromEntries(paths.map((path) => [path, text])) });
  const payload = await suite.publish("runtime", "1.1.0");
  const [taken = ""] = paths;
  const before = (await suite.read(taken)) ?? "";
  const looks = () =>
    suite.standIn.exchanges.filter(({ path }) => path.startsWith("/repos/acme/deploy/commits?")).length;

  const first = await suite.promote(payload);
  const looked = looks();
  await suite.standIn.pushAs("acme/deploy", "ada", {
    branch: "main",
    message: "fix: one cluster stays behind",
    files: { [taken]: before, "clusters/new/values.yaml": before },
  });
  const second = await suite.promote(payload);

  expect(first.outputs["state"]).toBe("committed");
  expect(looked).toBe(1);
  expect(second.outputs).toMatchObject({
    state: "committed",
    files: JSON.stringify(["clusters/new/values.yaml"]),
  });
  expect(second.stdout).toContain("1 place was left as a person or a newer release has it");
  expect(await suite.read(taken)).toBe(before);
});

describe("pull requests", () => {
  test("there is one for each component and environment, updated in place", async () => {
    suite = await startGitopsSuite({ files: gitopsFiles });
    const first = await suite.promote(await suite.publish("runtime", "1.1.0"), { mode: "pull-request" });
    const second = await suite.promote(await suite.publish("runtime", "1.2.0"), { mode: "pull-request" });
    const again = await suite.promote(await suite.publish("runtime", "1.2.0"), { mode: "pull-request" });
    const late = await suite.promote(await suite.publish("runtime", "1.1.0"), { mode: "pull-request" });

    expect([first, second, again, late].map(({ outputs }) => outputs["state"])).toEqual([
      "opened",
      "updated",
      "proposed",
      "late",
    ]);
    const pulls = suite.standIn.pullRequests("acme/deploy");
    expect(pulls.map(({ title, headRef }) => [title, headRef])).toEqual([
      ["fix(deps): promote runtime 1.2.0", "promote/default/runtime"],
    ]);
    expect(await suite.read("compose.yaml", "promote/default/runtime")).toContain(":v1.2.0@");
    expect(await suite.read("compose.yaml")).toContain(":v1.0.0");
  });

  test("one that a person closed is not opened again for the same version", async () => {
    suite = await startGitopsSuite({ files: gitopsFiles });
    const payload = await suite.publish("runtime", "1.1.0");
    await suite.promote(payload, { mode: "pull-request" });
    await suite.standIn.closePullRequest("acme/deploy", 1);

    const again = await suite.promote(payload, { mode: "pull-request" });
    const newer = await suite.promote(await suite.publish("runtime", "1.2.0"), { mode: "pull-request" });

    expect([again, newer].map(({ outputs }) => outputs["state"])).toEqual(["declined", "opened"]);
  });

  test("one whose version a person brought by hand is told, to be closed", async () => {
    suite = await startGitopsSuite({ files: { "compose.yaml": gitopsFiles["compose.yaml"] } });
    const payload = await suite.publish("runtime", "1.1.0");
    await suite.promote(payload, { mode: "pull-request" });
    const proposed = (await suite.read("compose.yaml", "promote/default/runtime")) ?? "";
    await suite.standIn.pushAs("acme/deploy", "ada", {
      branch: "main",
      message: "fix: by hand",
      files: { "compose.yaml": proposed },
    });

    const again = await suite.promote(payload, { mode: "pull-request" });

    expect(again.outputs["state"]).toBe("current");
    expect(again.summary).toContain("pull request 1 proposes no more than that: close it");
  });

  test("one that was merged by a squash is remembered: its rollback stays", async () => {
    suite = await startGitopsSuite({ files: { "compose.yaml": gitopsFiles["compose.yaml"] } });
    const payload = await suite.publish("runtime", "1.1.0");
    const before = (await suite.read("compose.yaml")) ?? "";
    await suite.promote(payload, { mode: "pull-request" });
    await suite.standIn.mergePullRequest("acme/deploy", 1, { method: "squash" });
    await suite.standIn.pushAs("acme/deploy", "ada", {
      branch: "main",
      message: "fix: back",
      files: { "compose.yaml": before },
    });

    const again = await suite.promote(payload, { mode: "pull-request" });

    expect(again.outputs["state"]).toBe("rolled-back");
  });

  test("a branch to which somebody pushed is left alone, and the run is red", async () => {
    suite = await startGitopsSuite({ files: gitopsFiles });
    await suite.promote(await suite.publish("runtime", "1.1.0"), { mode: "pull-request" });
    await suite.standIn.pushAs("acme/deploy", "ada", {
      branch: "promote/default/runtime",
      message: "fix: mine",
      files: { "a.txt": "a" },
    });

    const run = await suite.promote(await suite.publish("runtime", "1.2.0"), { mode: "pull-request" });

    expect(run.exitCode).toBe(1);
    expect(run.errors[0]).toContain("branch-foreign");
    expect(await suite.read("a.txt", "promote/default/runtime")).toBe("a");
  });
});

describe("waiting for Argo CD", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["without any Application", { "argocd-token": "t" }, "argocd-applications"],
    ["without a token", { "argocd-applications": "runtime" }, "argocd-token"],
    [
      "at an address that sends the token in the clear",
      {
        "argocd-applications": "runtime",
        "argocd-token": "t",
        "argocd-server": "http://argocd.example.org",
      },
      "argocd-server",
    ],
  ])("%s is refused before anything is written", async (_what, inputs, code) => {
    suite = await startGitopsSuite({ files: gitopsFiles });
    const payload = await suite.publish("runtime", "1.1.0");

    const run = await suite.promote(payload, { "argocd-server": "https://argocd.example.org", ...inputs });

    expect(run.errors).toEqual([expect.stringContaining(`promote-release%3A ${code}`)]);
    expect(suite.standIn.countWrites()).toBe(0);
  });
});

import { afterEach, expect, test } from "@jest/globals";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const names = ["one", "two", "three", "four", "five"];

// All in one file, so that every commit changes what the others have read.
const values = names
  .map((name) => `${name}:\n  image:\n    repository: {host}/acme/${name}\n    tag: v1.0.0\n`)
  .join("");

test("runs of one branch at the same time all land, one commit after another, and an event that comes twice lands once", async () => {
  suite = await startGitopsSuite({ components: names, files: { "charts/values.yaml": values } });
  const payloads = await Promise.all(names.map((name) => suite.publish(name, "1.1.0")));

  const runs = await Promise.all([...payloads, payloads[0]].map((payload) => suite.promote(payload)));

  expect(runs.map(({ exitCode, errors }) => ({ exitCode, errors }))).toEqual(
    runs.map(() => ({ exitCode: 0, errors: [] })),
  );
  expect(runs.map(({ outputs }) => outputs["state"]).toSorted()).toEqual([
    ...names.map(() => "committed"),
    "current",
  ]);
  const commits = runs.flatMap(({ outputs }) => (outputs["changed"] === "true" ? [outputs["commit"]] : []));
  const history = await suite.history();
  expect(history.map(({ parents }) => parents.length)).toEqual([...names.map(() => 1), 0]);
  expect(
    history
      .slice(0, -1)
      .map(({ sha }) => sha)
      .toSorted(),
  ).toEqual(commits.toSorted());
  expect(await suite.read("charts/values.yaml")).toBe(
    names.reduce(
      (text, name) =>
        text.replace(`/${name}\n    tag: v1.0.0`, `/${name}\n    tag: v1.1.0@${suite.digest(name, "1.1.0")}`),
      values.replaceAll("{host}", suite.registry.host),
    ),
  );
}, 120_000);

test("pull requests of one component that are asked for at the same time end as one, for the newest version", async () => {
  suite = await startGitopsSuite({ components: ["one"], files: { "charts/values.yaml": values } });
  const versions = ["1.1.0", "1.2.0", "1.3.0"];
  const payloads = await Promise.all(versions.map((version) => suite.publish("one", version)));

  const runs = await Promise.all(payloads.map((payload) => suite.promote(payload, { mode: "pull-request" })));

  expect(runs.flatMap(({ errors }) => errors)).toEqual([]);
  const pulls = suite.standIn.pullRequests("acme/deploy");
  expect(pulls.map(({ title }) => title)).toEqual(["fix(deps): promote one 1.3.0"]);
  const text = await suite.read("charts/values.yaml", "promote/default/one");
  expect(text).toContain(`tag: v1.3.0@${suite.digest("one", "1.3.0")}`);
}, 120_000);

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { reconcile, reportReconcile } from "@release-actions/gitops-reconcile";
import { nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { releaseHelper } from "../cli/release-helper.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { silentLog } from "../support/compose-cascade.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { receive } from "../support/receiver.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const names = ["lost", "there", "running", "failed", "taken-back", "unreleased", "unpublished"];

/** Each component stands at 1.0.0 and has the tag v1.1.0. */
async function startSuite(): Promise<void> {
  const values = names
    .map((name) => `${name}:\n  image:\n    repository: {host}/acme/${name}\n    tag: v1.0.0\n`)
    .join("");
  suite = await startGitopsSuite({ components: names, files: { "values.yaml": values } });
  for (const name of names) {
    await suite.standIn.createRepository({ owner: "acme", name, private: true });
    const commit = await suite.standIn.pushAs(`acme/${name}`, "ada", {
      branch: "main",
      message: "feat: a",
      files: { a: "a" },
    });
    if (name !== "unreleased") await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.1.0", commit);
    if (!name.startsWith("un")) await suite.publish(name, "1.1.0");
  }
}

async function run(
  apply: boolean,
  {
    token = suite.token,
    preReleases = false,
    graph: text = `${suite.graph}  deploy: { gitops: gitops.yml }\n`,
  }: { readonly token?: string; readonly preReleases?: boolean; readonly graph?: string } = {},
) {
  const { standIn } = suite;
  const place = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token,
    environment: gitEnvironment,
  };
  const github = octokitGitHub({ ...place, log: silentLog });
  const graph = parseReleaseGraph(text, "release-graph.yml");
  const { steps, results } = await reconcile({
    github,
    dispatches: github,
    copies: partialClones({ ...nodeMachine(place), ...place }),
    registries: httpRegistries({ environment: {} }),
    clock: fakeClock(Date.parse("2026-11-25T10:00:00Z")),
    graph,
    environment: undefined,
    preReleases,
    transport: { kind: "repository-dispatch", eventType: "release-published" },
    apply,
    onProgress: () => undefined,
  });
  return reportReconcile(steps, results, { applied: apply });
}

const states = (report: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(report.releases.map(({ component, state }) => [component ?? "", state] as const));

test("releases that never arrived are listed, and sent again with the same id only when asked", async () => {
  await startSuite();
  const dry = await run(false);
  const ids = new Map(dry.releases.map(({ component, note }) => [component, note]));
  expect(ids.get("lost")).toBe("no run has it");
  const { received, settled } = receive(suite.standIn, gitopsRepository, {
    work: () => Promise.resolve("success"),
  });

  const first = await run(true);
  await settled();
  const second = await run(true);

  expect(states(dry)).toMatchObject({ lost: "lost", unreleased: "unreleased", unpublished: "unclear" });
  expect([...new Set(received.map(({ component }) => component))].toSorted()).toEqual([
    "failed",
    "lost",
    "running",
    "taken-back",
    "there",
  ]);
  expect(states(first)["lost"]).toBe("sent");
  // A receiver that succeeds and promotes nothing is found out: the files are asked, not its run.
  expect(states(second)["lost"]).toBe("sent");
  expect(new Set(received.map(({ id }) => id)).size).toBe(5);
});

test("what is there, under way, or was taken back by a person is not sent", async () => {
  await startSuite();
  const { standIn } = suite;
  const text = (await suite.read("values.yaml")) ?? "";
  await suite.promote(await suite.publish("there", "1.1.0"));
  await suite.promote(await suite.publish("taken-back", "1.1.0"));
  const now = (await suite.read("values.yaml")) ?? "";
  const block = /taken-back:\n(?: .*\n)+/;
  await standIn.pushAs(gitopsRepository, "ada", {
    branch: "main",
    message: "fix: back",
    files: { "values.yaml": now.replace(block, block.exec(text)?.[0] ?? "") },
  });
  receive(standIn, gitopsRepository, {
    work: ({ component }) => Promise.resolve(component === "running" ? undefined : "failure"),
  });
  await run(true);

  const report = await run(false);

  expect(states(report)).toEqual({
    lost: "lost",
    there: "arrived",
    running: "under-way",
    failed: "lost",
    "taken-back": "arrived",
    unreleased: "unreleased",
    unpublished: "unclear",
  });
  expect(report.releases.find(({ component }) => component === "failed")?.note).toContain("its run failed");
});

test("pre-releases above the newest stable version are listed when asked for", async () => {
  await startSuite();
  for (const name of ["there", "unreleased"]) await suite.publish(name, "1.2.0-rc.1");
  // 1.1.0 has overtaken it.
  await suite.publish("lost", "1.1.0-rc.1");
  await suite.promote(await suite.publish("there", "1.1.0"));

  const [without, all] = [await run(false), await run(false, { preReleases: true })];

  const of = (report: typeof all, wanted: string) =>
    report.releases
      .filter(({ component }) => component === wanted)
      .map(({ version, state }) => `${version ?? ""} ${state}`);
  expect(of(without, "there")).toEqual(["1.1.0 arrived"]);
  expect(of(all, "there")).toEqual(["1.1.0 arrived", "1.2.0-rc.1 lost"]);
  expect(of(all, "unreleased")).toEqual(["1.2.0-rc.1 lost"]);
  expect(of(all, "lost")).toEqual(["1.1.0 lost"]);
});

test("as a command it says what could not be asked, with the fix, and ends with 1", async () => {
  await startSuite();
  const { standIn, token } = suite;
  const folder = temporaryFolder();
  writeFileSync(join(folder, "release-graph.yml"), `${suite.graph}  gone: { gitops: gitops.yml }\n`);

  const run = await releaseHelper(["reconcile"], {
    cwd: folder,
    environment: {
      GITHUB_TOKEN: token,
      GITHUB_API_URL: standIn.api,
      GITHUB_GRAPHQL_URL: standIn.graphql,
      GITHUB_SERVER_URL: standIn.address,
    },
  });

  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/acme\/gone\s+unclear\s+.*could not be asked.*give the token access to it/);
});

test("as a command it lists them, and ends with 1 while something is missing", async () => {
  await startSuite();
  const { standIn, token } = suite;
  const folder = temporaryFolder();
  writeFileSync(join(folder, "release-graph.yml"), `${suite.graph}  deploy: { gitops: gitops.yml }\n`);
  const environment = {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: standIn.api,
    GITHUB_GRAPHQL_URL: standIn.graphql,
    GITHUB_SERVER_URL: standIn.address,
  };

  const run = await releaseHelper(["reconcile"], { cwd: folder, environment });
  const json = await releaseHelper(["reconcile", "--json"], { cwd: folder, environment });

  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/acme\/deploy\s+lost\s+1\.1\.0\s+lost\s+no run has it/);
  expect(run.stdout).toContain("--apply");
  expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1, applied: false, open: 6 });
  expect(standIn.events.filter(({ name }) => name === "repository_dispatch")).toEqual([]);
});

describe("what could not be asked is open, said for each repository, and none that has no release", () => {
  const tokenFor = (...repositories: readonly string[]) =>
    suite.standIn.createToken({
      kind: "app",
      repositories,
      permissions: { contents: "read", "pull-requests": "read", actions: "read" },
    });
  const problems = ({ releases, open }: Awaited<ReturnType<typeof run>>) => [
    open,
    ...releases.map(({ repository, component, state, note }) => {
      const [found] = /could not be asked: [^\n]*/.exec(note) ?? [note];
      return `${repository} ${component ?? "-"} ${state}: ${found}`;
    }),
  ];
  const hidden = "could not be asked: there is none, or none that the token can see";

  test("a GitOps repository that the token does not see", async () => {
    await startSuite();

    const report = await run(false, { token: tokenFor("acme/lost") });

    expect(problems(report)).toEqual([1, `acme/deploy - unclear: ${hidden}`]);
    expect(report.releases[0]?.note).toContain("give the token access to it");
  });

  test("one that does not exist, beside another that is judged all the same", async () => {
    await startSuite();

    const report = await run(false, {
      graph: `${suite.graph}  gone: { gitops: gitops.yml }\n  deploy: { gitops: gitops.yml }\n`,
    });

    expect(problems(report)).toContain(`acme/gone - unclear: ${hidden}`);
    expect(states(report)).toMatchObject({ lost: "lost" });
  });

  test("a file that `gitops` names and the repository lacks", async () => {
    await startSuite();

    const report = await run(false, { graph: `${suite.graph}  deploy: { gitops: gitops.yaml }\n` });

    expect(problems(report)).toEqual([
      1,
      "acme/deploy - unclear: could not be asked: there is no such file on its default branch",
    ]);
  });

  test("a component whose own repository the token does not see", async () => {
    await startSuite();

    const report = await run(false, { token: tokenFor("acme/deploy", "acme/unreleased") });

    expect(report.open).toBe(6);
    expect(problems(report)).toContain(`acme/deploy lost unclear: ${hidden}`);
    expect(states(report)).toMatchObject({ unreleased: "unreleased" });
  });

  test("a component of gitops.yml that the graph does not know", async () => {
    await startSuite();

    const graph = suite.graph.replace(/^ {2}lost: .*\n/m, "");
    const report = await run(false, { graph: `${graph}  deploy: { gitops: gitops.yml }\n` });

    expect(problems(report)).toContain(
      "acme/deploy lost unclear: could not be asked: the graph has no repository of that name",
    );
  });
});

describe("what a registry or the tags cannot tell", () => {
  const values = "runtime:\n  image:\n    repository: {host}/acme/runtime\n    tag: v1.0.0\n";
  const start = async (component: string) => {
    suite = await startGitopsSuite({
      components: ["runtime"],
      files: { "values.yaml": values, "gitops.yml": `components:\n  runtime: ${component}\n` },
    });
    await suite.publish("runtime", "1.1.0");
  };

  test("a chart of an index has no digest, and is not asked for one", async () => {
    await start('{ repository: acme/runtime, images: ["{host}/acme/runtime"], charts: [runtime] }');

    expect(states(await run(false))).toEqual({ runtime: "lost" });
  });

  test("a release that lies under more newer tags than a look shows is found", async () => {
    await start('{ repository: acme/runtime, images: ["{host}/acme/runtime"] }');
    for (let number = 1; number <= 105; number += 1) {
      const commit = await suite.standIn.pushAs("acme/runtime", "ada", {
        branch: "main",
        message: "feat: more",
        files: { a: String(number) },
      });
      await suite.standIn.setRef("acme/runtime", `refs/tags/v1.2.0-rc.${number}`, commit);
    }

    expect(states(await run(false))).toEqual({ runtime: "lost" });
  });
});

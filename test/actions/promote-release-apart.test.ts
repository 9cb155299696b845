import { afterEach, describe, expect, test } from "@jest/globals";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const files = {
  "gitops.yml":
    'components:\n  runtime: { repository: acme/runtime, images: ["{host}/acme/runtime"], charts: ["{host}/acme/charts/runtime"] }\n',
  // In one file, whose history both share.
  "app.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  source:
    repoURL: {host}/acme/charts
    chart: runtime
    targetRevision: 1.0.0
    helm:
      parameters:
        - { name: image.repository, value: "{host}/acme/runtime" }
        - { name: image.tag, value: v1.0.0 }
`,
};
const graph =
  'owner: acme\nrepositories:\n  runtime: { publishes: { image: "{host}/acme/runtime", chart: runtime } }\n';

const start = () => startGitopsSuite({ components: ["runtime"], files, graph });

/** The message of a release as two jobs send it that know of nothing but their own artifact. */
async function publishApart(version: string) {
  const both = await suite.publish("runtime", version);
  return {
    both,
    image: { ...both, id: `${both.id}-image`, charts: [] },
    chart: { ...both, id: `${both.id}-chart`, images: [] },
  } satisfies Record<string, ReleasePublished>;
}

const states = (runs: readonly { readonly outputs: Readonly<Record<string, string>> }[]) =>
  runs.map(({ outputs }) => outputs["state"]);

describe("the image and the chart of one version, sent in two messages", () => {
  test.each([
    ["the image first", ["image", "chart"]],
    ["the chart first", ["chart", "image"]],
  ] as const)("both come in, %s; once more they change nothing", async (_what, [first, second]) => {
    suite = await start();
    const messages = await publishApart("1.1.0");

    const runs = [
      await suite.promote(messages[first]),
      await suite.promote(messages[second]),
      await suite.promote(messages[first]),
      await suite.promote(messages.both),
    ];

    expect(states(runs)).toEqual(["committed", "committed", "current", "current"]);
    const text = (await suite.read("app.yaml")) ?? "";
    expect(text).toContain(`value: v1.1.0@${suite.digest("runtime", "1.1.0")} }`);
    expect(text).toContain("targetRevision: 1.1.0\n");
    expect(await suite.log()).toHaveLength(3);
  });

  test("what a person took back of one of them stays, and the other one comes in all the same", async () => {
    suite = await start();
    const { image, chart, both } = await publishApart("1.1.0");
    const before = (await suite.read("app.yaml")) ?? "";
    await suite.promote(image);
    await suite.standIn.pushAs("acme/deploy", "ada", {
      branch: "main",
      message: "fix: back",
      files: { "app.yaml": before },
    });

    const replayed = await suite.promote(image);
    const second = await suite.promote(chart);
    const whole = await suite.promote(both);

    expect(states([replayed, second, whole])).toEqual(["rolled-back", "committed", "rolled-back"]);
    expect(await suite.read("app.yaml")).toBe(before.replace("Revision: 1.0.0", "Revision: 1.1.0"));
  });

  test("share one pull request, which has both whichever comes last", async () => {
    suite = await start();
    const { image, chart } = await publishApart("1.1.0");
    const asked = { mode: "pull-request" };

    const runs = [
      await suite.promote(image, asked),
      await suite.promote(chart, asked),
      await suite.promote(image, asked),
    ];

    expect(states(runs)).toEqual(["opened", "updated", "proposed"]);
    const branch = "promote/default/runtime";
    const text = await suite.read("app.yaml", branch);
    expect(text).toContain("value: v1.1.0@");
    expect(text).toContain("targetRevision: 1.1.0\n");
    const [pull, ...others] = suite.standIn.pullRequests("acme/deploy");
    expect(others).toEqual([]);
    expect(pull?.body).toContain(image.id);
    expect(pull?.body).toContain(chart.id);
  });

  test("what somebody wrote into the pull request's commit is not taken on trust", async () => {
    suite = await start();
    const { image, chart } = await publishApart("1.1.0");
    await suite.promote(image, { mode: "pull-request" });
    const { digest } = await suite.registry.push({ name: "acme/runtime", tags: ["evil"] });
    const branch = "promote/default/runtime";
    const [name = ""] = image.images.map((one) => one.name);
    await suite.standIn.pushAs("acme/deploy", "mallory", {
      branch,
      message: `fix(deps): promote runtime 1.1.0\n\nPromotes: runtime@1.1.0\nArtifact: image ${name}\n  ${digest}\n`,
      files: { "a.txt": "a" },
    });

    const run = await suite.promote(chart, { mode: "pull-request" });

    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining("promote-release%3A digest-mismatch")]);
    expect(run.errors[0]).toContain(`The branch ${branch} proposes it`);
    expect(await suite.read("app.yaml", branch)).not.toContain(digest);
  });
});

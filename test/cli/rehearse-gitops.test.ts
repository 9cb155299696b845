import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { RehearsalReport } from "@release-actions/rehearsal/rehearse";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { describeWithTools } from "../support/tools.ts";
import { readRehearsal, releaseHelper, type Run } from "./release-helper.ts";

const graph = `
owner: acme
repositories:
  alpha: { publishes: { npm: "@acme/alpha", image: ghcr.io/acme/alpha, chart: ghcr.io/acme/charts/alpha } }
  beta: { needs: [alpha] }
  deploy: { gitops: gitops.yml }
`;

const gitops = `components:
  alpha:
    repository: acme/alpha
    images: [ghcr.io/acme/alpha]
    charts: [ghcr.io/acme/charts/alpha]
`;

const compose = "services:\n  alpha:\n    image: ghcr.io/acme/alpha:v1.0.0 # \u001b[2A\n";

const workflow = (mode: string) => `name: promote
run-name: promote \${{ github.event.client_payload.id }}
on: { repository_dispatch: { types: [release-published] } }
jobs:
  promote:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: coreason-ai/release-actions/promote-release@v1
        with: { mode: ${mode}, senders: "release-train[bot]" }
`;

function workspaceWith(deploy: Readonly<Record<string, string>>): string {
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, "release-graph.yml"), graph);
  const manifest = (name: string, more: object = {}) =>
    `${JSON.stringify({ name: `@acme/${name}`, version: "0.0.0-dev", ...more }, undefined, 2)}\n`;
  const repositories = {
    alpha: { "package.json": manifest("alpha") },
    beta: { "package.json": manifest("beta", { dependencies: { "@acme/alpha": "1.0.0" } }) },
    deploy,
  };
  for (const [name, files] of Object.entries(repositories)) {
    const clone = createRepository(join(workspace, name));
    clone.commit("feat: begin", files);
    clone.git("tag", "--annotate", "--message", "v1.0.0", "v1.0.0");
    clone.commit("feat: more");
  }
  return workspace;
}

async function rehearse(
  deploy: Readonly<Record<string, string>>,
  { path, more = [] }: { readonly path?: string; readonly more?: readonly string[] } = {},
): Promise<{ readonly run: Run; readonly report: RehearsalReport }> {
  const arguments_ = ["rehearse", "--repo", "alpha", "--version", "1.1.0", "--offline", "--json", ...more];
  const run = await releaseHelper(arguments_, {
    cwd: workspaceWith(deploy),
    environment: path === undefined ? {} : { PATH: `${path}${delimiter}${process.env["PATH"] ?? ""}` },
  });
  return { run, report: readRehearsal(run) };
}

const stepsOf = ({ releases }: RehearsalReport) =>
  releases
    .find(({ repository }) => repository === "alpha")
    ?.steps.map(({ name, succeeded }) => `${name} ${succeeded ? "green" : "red"}`);

await describeWithTools("a release with images, where cosign is on PATH", ["cosign"], ({ cosign }) => {
  let run: Run;
  let report: RehearsalReport;
  let out: string;

  beforeAll(async () => {
    out = join(temporaryFolder(), "bundle");
    const deploy = {
      "gitops.yml": gitops,
      "compose.yaml": compose,
      ".github/workflows/check.yml": workflow("check").replace("repository_dispatch", "pull_request"),
      ".github/workflows/promote.yml": workflow("commit"),
    };
    ({ run, report } = await rehearse(deploy, { path: cosign.folder, more: ["--out", out] }));
  }, 180_000);

  test("is signed, told to the GitOps repository and promoted there before it goes downstream", () => {
    expect(run.stderr).toMatch(/alpha 1\.1\.0.+⇒ deploy [0-9a-f]{7}, signatures verified/);
    expect(stepsOf(report)).toEqual([
      "verify-tag green",
      "inject-npm-version green",
      "publish-npm green",
      "push-images green",
      "cosign-sign green",
      "dispatch-gitops green",
      "promote-release green",
      "cascade-pins green",
    ]);
    expect(run.exitCode).toBe(0);
    expect(report.arrived).toBe(true);
  });

  test("is in the report as the commit that promotes it, by digest", () => {
    expect(report.promotions).toMatchObject([
      {
        repository: "deploy",
        component: "alpha",
        version: "1.1.0",
        environment: null,
        state: "committed",
        title: "fix(deps): promote alpha 1.1.0",
        signatures: "verified",
        problems: [],
      },
    ]);
    expect(report.promotions[0]?.diff).toMatch(
      /^\+ {4}image: ghcr\.io\/acme\/alpha:v1\.1\.0@sha256:[0-9a-f]{64}/m,
    );
  });

  test("is in the bundle, commit and difference, without a secret", () => {
    const diff = readFileSync(join(out, "promotions", "deploy-alpha-1.1.0.diff"), "utf8");

    expect(diff).toContain(`commit ${report.promotions[0]?.commit ?? ""}`);
    expect(diff).toContain("+    image: ghcr.io/acme/alpha:v1.1.0@sha256:");
    expect(readdirSync(join(out, "logs", "alpha"))).toEqual(
      expect.arrayContaining(["cosign-sign.log", "dispatch-gitops.log", "promote-release.log"]),
    );
    expect(readFileSync(join(out, "report.md"), "utf8")).toContain("deploy (alpha 1.1.0): committed");
    for (const path of readdirSync(join(out, "logs", "alpha"))) {
      const text = readFileSync(join(out, "logs", "alpha", path), "utf8");
      expect(text).not.toMatch(/gh[sp]_[0-9a-z]{8}|PRIVATE KEY|COSIGN_PASSWORD/i);
    }
  });
});

describe("a release with images, where cosign is not", () => {
  test("is promoted by a pull request that people merge, and it is said that nobody looked at signatures", async () => {
    const { report } = await rehearse({
      "gitops.yml": gitops,
      "compose.yaml": compose,
      ".github/workflows/promote.yml": workflow("pull-request"),
    });

    expect(stepsOf(report)).not.toContain("cosign-sign green");
    expect(report.cosign).toMatchObject({ available: false, reason: "cosign is not on PATH" });
    expect(report.promotions).toMatchObject([{ state: "merged", signatures: "off", problems: [] }]);
    expect(report.promotions[0]?.diff).toContain("+    image: ghcr.io/acme/alpha:v1.1.0@sha256:");
    expect(report.pullRequests).toMatchObject([
      { repository: "beta", state: "merged" },
      { repository: "deploy", state: "merged" },
    ]);
  }, 180_000);

  test("is not received without a gitops.yml, which is no failure", async () => {
    const { run, report } = await rehearse({ "compose.yaml": compose });

    expect(run.exitCode).toBe(0);
    expect(report.promotions).toEqual([]);
    expect(report.releases[0]?.steps).toContainEqual(
      expect.objectContaining({
        name: "dispatch-gitops",
        succeeded: true,
        says: "nothing is received: deploy has no gitops.yml",
      }),
    );
  }, 180_000);

  test("that the GitOps repository refuses is carried downstream all the same, and has not arrived", async () => {
    const { run, report } = await rehearse({
      "gitops.yml": gitops.replace("acme/alpha\n", "acme/other\n"),
      "compose.yaml": compose,
    });

    expect(run.exitCode).toBe(1);
    expect(stepsOf(report)?.slice(-2)).toEqual(["promote-release red", "cascade-pins green"]);
    expect(report.promotions).toMatchObject([
      { state: "failed", commit: null, problems: [{ code: "sender-unexpected" }] },
    ]);
    expect(report.arrived).toBe(false);
  }, 180_000);
});

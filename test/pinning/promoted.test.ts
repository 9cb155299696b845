import { expect, test } from "@jest/globals";
import { observePins, planPins, type Tree } from "@release-actions/pinning";
import { packageName } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";
import { sampleFiles } from "../support/infrastructure.ts";

const sample = sampleFiles("coreason-infrastructure");

/** What carrying a release of the runtime into a GitOps repository changes. */
async function carry(
  files: Readonly<Record<string, string>>,
  options: { readonly promoted?: "move"; readonly gitops?: string } = {},
) {
  const chart = "coreason-runtime";
  const release = releaseOf("image:ghcr.io/coreason-ai/coreason-runtime@9.0.0", {
    names: [
      packageName("image", "ghcr.io/coreason-ai/coreason-runtime"),
      packageName("helm", chart),
      packageName("helm", `ghcr.io/coreason-ai/charts/${chart}`),
    ],
  });
  const tree: Tree = {
    list: () => Promise.resolve(Object.keys(files)),
    read: (paths) =>
      Promise.resolve({
        files: new Map(paths.map((path) => [path, Buffer.from(files[path] ?? "")])),
        problems: [],
      }),
  };
  const facts = await observePins(tree, release.names, options);
  const plan = planPins(facts, [{ release, policy: "exact" }], { locks: false });
  return {
    files: plan.changes.map(({ path }) => path),
    kept: [...new Set(plan.outcomes.flatMap(({ kind, pin }) => (kind === "kept" ? [pin.path] : [])))],
    refusals: plan.refusals.map(({ code }) => code),
  };
}

test("a cascade leaves alone what promotions move: an environment is promoted to, in order and verified", async () => {
  const { files, kept, refusals } = await carry(sample);

  expect(refusals).toEqual([]);
  expect(files).toEqual(["charts/coreason-enterprise/Chart.yaml"]);
  expect(kept).toEqual(
    expect.arrayContaining([
      "argocd/apps/runtime.yaml",
      "charts/coreason-enterprise/values-production.yaml",
      "compose.yaml",
      "terraform/production/main.tf",
    ]),
  );
});

test("without gitops.yml, or with somebody else's of that name, every pin moves", async () => {
  const { "gitops.yml": config, ...others } = sample;

  expect(config).toContain("components:");
  expect((await carry(others)).files.length).toBeGreaterThan(8);
  expect((await carry({ ...others, "gitops.yml": "clusters: [one]\n" })).files.length).toBeGreaterThan(8);
});

test("one that cannot be read stops the repository: nobody knows then what is not to move", async () => {
  const { refusals } = await carry({ ...sample, "gitops.yml": "components:\n  runtime: 5\n" });

  expect(refusals).toEqual(["gitops-schema"]);
});

test("one that lies elsewhere counts where the release graph names it, beside one of the usual name", async () => {
  const { "gitops.yml": config = "", ...others } = sample;
  const elsewhere = { ...others, "deploy/promotions": config };
  const { kept } = await carry(sample);

  expect((await carry(elsewhere)).kept).toEqual([]);
  expect((await carry(elsewhere, { gitops: "deploy/promotions" })).kept).toEqual(kept);
  expect((await carry(sample, { gitops: "deploy/promotions" })).kept).toEqual(kept);
  const empty = { ...sample, "deploy/promotions": "clusters: [one]\n" };
  expect((await carry(empty, { gitops: "deploy/promotions" })).refusals).toEqual(["gitops-schema"]);
});

test("a person who asks for every pin gets every pin", async () => {
  expect((await carry(sample, { promoted: "move" })).files.length).toBeGreaterThan(8);
});

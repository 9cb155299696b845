import { expect, test } from "@jest/globals";
import { answer, asked, commit, newer, own, promoting, wait, type Stated } from "./argo-stand-in.ts";

const chart = (targetRevision: string, more = {}) => ({
  repoURL: "ghcr.io/acme/charts",
  chart: "runtime",
  targetRevision,
  ...more,
});
const component = (targetRevision: string) => ({
  repoURL: "https://github.com/acme/runtime",
  path: "deploy",
  targetRevision,
});
const foreign = { repoURL: "https://github.com/acme/app", path: "deploy", targetRevision: "v9.0.0" };
const other = "e".repeat(40);
const late = (found: string) => `argocd-late: runtime: Synced and Healthy, ${found}`;
const running = { phase: "Running", message: "waiting for completion of hook batch/Job/smoke" };
const values = (tag: string) => `image:\n  repository: ghcr.io/acme/runtime\n  tag: ${tag}\n`;

test.each<[string, Stated, string]>([
  ["a chart at the promoted version", { sources: [chart("1.4.0")], revisions: ["1.4.0"] }, "live"],
  ["a chart at a newer one", { sources: [chart("1.5.0")], revisions: ["1.5.0"] }, "live"],
  [
    "a chart whose spec its parent has not brought yet",
    { sources: [chart("1.3.0")], revisions: ["1.3.0"] },
    late("its spec still states runtime 1.3.0"),
  ],
  [
    "a chart whose new spec nobody has compared yet",
    { sources: [chart("1.4.0")], compared: [chart("1.3.0")], revisions: ["1.3.0"] },
    late("its new spec is not compared yet"),
  ],
  [
    "a chart that was compared with another version than it states",
    { sources: [chart("1.4.0")], compared: [], revisions: ["1.3.0"] },
    late("at 1.3.0"),
  ],
  [
    "an OCI artifact, which has a digest",
    {
      sources: [{ repoURL: "oci://ghcr.io/acme/charts/runtime", path: ".", targetRevision: "1.4.0" }],
      revisions: [`sha256:${"b".repeat(64)}`],
    },
    "live",
  ],
  [
    "the component's own repository at the promoted tag",
    { sources: [component("v1.4.0")], revisions: [other] },
    "live",
  ],
  [
    "the component's own repository at the tag before",
    { sources: [component("v1.3.0")], revisions: [other] },
    late("its spec still states acme/runtime v1.3.0"),
  ],
  ["a repository that has nothing to do with it", { sources: [foreign], revisions: [other] }, "live"],
  [
    "the GitOps repository by ssh",
    { sources: [{ ...own, repoURL: "git@github.com:Acme/Deploy.git" }], revisions: [other] },
    late(`at ${other}`),
  ],
  [
    "several sources, each at its own",
    {
      sources: [chart("1.4.0", { helm: { valueFiles: ["$values/values.yaml"] } }), { ...own, ref: "values" }],
      revisions: ["1.4.0", newer],
    },
    "live",
  ],
  [
    "several sources, one of them behind",
    { sources: [chart("1.4.0"), { ...own, ref: "values" }], revisions: ["1.4.0", other] },
    late(`at ${other}`),
  ],
  [
    "values in its own spec that are the old ones",
    { sources: [{ ...foreign, helm: { values: values("v1.3.0") } }], revisions: [other] },
    late("its spec still states ghcr.io/acme/runtime v1.3.0"),
  ],
  [
    "values in its own spec that are the new ones",
    { sources: [{ ...foreign, helm: { values: values("v1.4.0") } }], revisions: [other] },
    "live",
  ],
  ["hooks that run after the sync", { operation: running }, late(`its sync is Running: ${running.message}`)],
  [
    "a sync that is asked for",
    { more: { operation: { sync: { revision: commit } } } },
    late("a sync is asked for"),
  ],
  [
    "a sync that failed at this commit, whatever stands there",
    { operation: { phase: "Failed", message: "smoke test", syncResult: { revision: commit } } },
    late("smoke test"),
  ],
  [
    "a sync that failed before this commit",
    { operation: { phase: "Failed", message: "smoke test", syncResult: { revision: other } } },
    "live",
  ],
])("an Application of %s", async (_what, stated, expected) => {
  expect(await wait([answer(stated)])).toBe(expected);
});

test("an Application whose parent brings its new spec is waited for until that is live", async () => {
  const script = [
    answer({ sources: [chart("1.3.0")], revisions: ["1.3.0"] }),
    answer({ sources: [chart("1.4.0")], compared: [chart("1.3.0")], revisions: ["1.3.0"] }),
    answer({ sync: "OutOfSync", sources: [chart("1.4.0")], revisions: ["1.4.0"] }),
    answer({ sources: [chart("1.4.0")], revisions: ["1.4.0"], operation: running }),
    answer({ sources: [chart("1.4.0")], revisions: ["1.4.0"], operation: { phase: "Succeeded" } }),
  ];

  expect(await wait(script)).toBe("live");
  expect(asked).toHaveLength(5);
});

test("a chart that promotions do not move may stay where a cascade has it", async () => {
  const planned = promoting({ "values.yaml": values("v1.3.0") });

  expect(await wait([answer({ sources: [chart("1.3.0")], revisions: ["1.3.0"] })], planned)).toBe("live");
});

test.each([
  ["from the commit", commit, "live"],
  ["from one before", other, late("at no revision")],
])("a hydrator's branch that was written %s", async (_what, hydrated, expected) => {
  const { body } = answer({ revisions: [other] });
  const spec = { sourceHydrator: { drySource: own, syncSource: { targetBranch: "env/staging", path: "." } } };
  const lastSuccessfulOperation = { drySHA: commit, hydratedSHA: hydrated === commit ? other : newer };
  const status = { ...body.status, sourceHydrator: { lastSuccessfulOperation } };

  expect(await wait([{ status: 200, body: { ...body, spec, status } }])).toBe(expected);
});

import { describe, expect, test } from "@jest/globals";
import { observePromotion, planPromotion, validateRelease } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import type { WorkingCopies } from "@release-actions/ports";
import { digest, samplePayload } from "../support/payload-sample.ts";
import { image } from "./planned.ts";

const chart = "ghcr.io/acme/charts/runtime";

/** Looks at a repository of these files, of which the environment has `apps/**`, and plans. */
async function look(files: Readonly<Record<string, string>>) {
  const target = validateRelease(
    samplePayload({ environment: "staging", charts: [`${chart}@${digest("c")}`] }),
    parseGitops(
      Buffer.from(
        `components: { runtime: { repository: acme/runtime, images: [${image}], charts: [${chart}] } }\nenvironments: { staging: { files: ["apps/**"] } }\n`,
      ),
      "gitops.yml",
    ),
    "gitops.yml",
  );
  const fetched: string[] = [];
  const state = { nameWithOwner: "acme/deploy", defaultBranch: { head: "f".repeat(40) }, pullRequests: [] };
  const copy = {
    commit: state.defaultBranch.head,
    files: () => Promise.resolve(new Map(Object.keys(files).map((path) => [path, { mode: "100644" }]))),
    fetch: (paths: readonly string[]) => Promise.resolve(void fetched.push(...paths)),
    close: () => Promise.resolve(),
    git: {
      read: (_commit: string, paths: readonly string[]) =>
        Promise.resolve(new Map(paths.map((path) => [path, Buffer.from(files[path] ?? "")]))),
    },
  };
  const facts = await observePromotion("acme/deploy", target, {
    github: {
      look: () => Promise.resolve({ repositories: new Map([["acme/deploy", { kind: "found", state }]]) }),
    } as never,
    copies: { open: () => Promise.resolve(copy) } as unknown as WorkingCopies,
  });
  return { fetched, facts, plan: planPromotion(facts, target) };
}

const release =
  "kind: HelmRelease\napiVersion: helm.toolkit.fluxcd.io/v2\nspec: { chart: { spec: { chart: runtime, version: 1.3.0, sourceRef: { kind: HelmRepository, name: acme } } } }\n";
const repository =
  'kind: HelmRepository\napiVersion: source.toolkit.fluxcd.io/v1\nmetadata: { name: acme }\nspec: { url: "https://charts.example.org" }\n';

describe("what is read of the GitOps repository", () => {
  test("of Flux's repositories those outside of the environment, too, where a release asks for one", async () => {
    const { plan } = await look({ "apps/a.yaml": release, "sources/acme.yaml": repository });

    expect(plan.state).toMatchObject({ kind: "refused", problems: [{ code: "place-missing" }] });
  });

  test("nothing else outside of the environment", async () => {
    const { fetched } = await look({
      "apps/values.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n`,
      "sources/acme.yaml": repository,
    });

    expect(fetched).toEqual(["apps/values.yaml"]);
  });

  test("the Chart.yaml beside a template, although it does not name the component", async () => {
    const { facts } = await look({
      "apps/c/Chart.yaml": "name: c\nappVersion: 1.3.0\n",
      "apps/c/templates/a.yaml": `image: ${image}:{{ .Chart.AppVersion }}\n`,
      "apps/other/Chart.yaml": "name: other\n",
    });

    expect(facts.sources.map(({ path }) => path)).toEqual(["apps/c/templates/a.yaml", "apps/c/Chart.yaml"]);
  });
});

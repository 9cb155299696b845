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

describe("what others say is read wherever it stands, and promoted where the environment has it", () => {
  const tag = "image:\n  tag: v1.3.0\n";
  const names = `image: { repository: ${image}, tag: v1.0.0 }\n`;
  const application =
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: c }\nspec: { source: { repoURL: https://github.com/acme/deploy, path: charts/c, helm: { valueFiles: [../../apps/c/values.yaml] } } }\n";

  test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    [
      "the module of a file of values",
      {
        "tf/main.tf": `variable "tag" {}\nlocals { image = "${image}:\${var.tag}" }\n`,
        "tf/apps/other.tf": "",
        "apps/tf/main.tf": `module "a" {\n  source = "../../tf"\n  tag    = "v1.3.0"\n}\n`,
      },
      ["apps/tf/main.tf"],
      [],
    ],
    [
      "the values of a chart that an Application elsewhere lays others over",
      { "charts/c/values.yaml": names, "apps/c/values.yaml": tag, "argocd/c.yaml": application },
      ["apps/c/values.yaml"],
      [],
    ],
    [
      "the values of a chart of which nobody says what is laid over them",
      {
        "charts/c/values.yaml": names,
        "apps/c/values.yaml": tag,
        "apps/compose.yaml": `services: { a: { image: "${image}:v1.3.0" } }\n`,
      },
      ["apps/compose.yaml"],
      ["place-unread"],
    ],
    [
      "the variables of a compose file",
      {
        "apps/compose.yaml": `services: { a: { image: "${image}:v1.3.0" }, b: { image: "${image}:$TAG" } }\n`,
        "apps/.env": "TAG=v1.3.0\n",
      },
      ["apps/compose.yaml"],
      ["place-unread"],
    ],
    [
      "a kustomization between two others",
      {
        "apps/prod/kustomization.yaml": `resources: [../../base]\nimages: [{ name: ${image}, newTag: v1.3.0 }]\n`,
        "base/kustomization.yaml": "resources: [../apps/pods]\n",
        "apps/pods/kustomization.yaml": "resources: [pod.yaml]\n",
        "apps/pods/pod.yaml": `apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: ${image} }] }\n`,
      },
      ["apps/prod/kustomization.yaml"],
      [],
    ],
  ])("%s", async (_what, files, changed, findings) => {
    const { plan } = await look(files);

    expect(plan.state.kind).toBe("change");
    expect(plan.changes.map(({ path }) => path)).toEqual(changed);
    expect(plan.findings.map(({ code }) => code)).toEqual(findings);
  });

  test("also values of another environment that a digest would get to", async () => {
    const { plan } = await look({
      "apps/c/values.yaml": `image: { repository: ${image}, tag: v1.3.0, digest: "" }\n`,
      "apps/app.yaml": application
        .replace("charts/c", "apps/c")
        .replace("apps/c/values.yaml", "production/c.yaml"),
      "production/c.yaml": tag,
    });

    expect(plan.state).toMatchObject({
      kind: "refused",
      problems: [{ code: "file-shared", location: { file: "production/c.yaml", line: 2 } }],
    });
  });
});

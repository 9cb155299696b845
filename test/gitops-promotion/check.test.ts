import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { checkRepository } from "@release-actions/gitops-promotion";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { createRepository, temporaryFolder } from "../support/repository.ts";

const config = parseGitops(
  Buffer.from(
    "components:\n  runtime: { repository: acme/runtime, images: [ghcr.io/acme/runtime] }\n  app: { repository: acme/app, images: [ghcr.io/acme/app] }\n",
  ),
  "gitops.yml",
);
const graph = parseReleaseGraph(
  "owner: acme\nrepositories:\n  runtime: {}\n  app: { needs: [runtime] }\n",
  "release-graph.yml",
);

function application(name: string, wave?: string): string {
  const annotations =
    wave === undefined ? "" : `\n  annotations: { argocd.argoproj.io/sync-wave: "${wave}" }`;
  return `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: ${name}${annotations}\nspec:\n  source:\n    repoURL: https://github.com/acme/deploy\n    targetRevision: v1.0.0\n    kustomize: { images: ["ghcr.io/acme/${name}:v1.0.0"] }\n`;
}

const health =
  "kind: ConfigMap\nmetadata: { name: argocd-cm }\ndata:\n  resource.customizations.health.argoproj.io_Application: |\n    return {}\n";
const set = (strategy: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: suite }\nspec:\n  generators: [{ list: { elements: [{ wave: "0" }] } }]\n${strategy}  template:\n    metadata:\n      labels: { wave: "{{wave}}" }\n      annotations: { argocd.argoproj.io/sync-wave: "{{wave}}" }\n`;

async function check(files: Readonly<Record<string, string>>, given = config) {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const findings = await checkRepository(
    nodeMachine({ environment: { PATH: process.env["PATH"] } }).files(folder),
    { config: given, graph },
  );
  return findings.map(({ code, level }) => `${level} ${code}`);
}

const apps = (runtime?: string, app?: string) => ({
  "apps/runtime.yaml": application("runtime", runtime),
  "apps/app.yaml": application("app", app),
});

const ordered = { ...apps("0", "1"), "cm.yaml": health };

describe("a check of the GitOps repository", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["warns where nobody states an order that the graph wants", apps(), ["warning wave-equal"]],
    [
      "finds nothing where waves follow the graph and Applications have a health check",
      { ...apps("0", "1"), "cm.yaml": health },
      [],
    ],
    [
      "says that an app-of-apps with waves lacks the health check",
      apps("0", "1"),
      ["error application-health-missing"],
    ],
    [
      "says that a downstream is rolled out before what it needs",
      { ...apps("2", "1"), "cm.yaml": health },
      ["error wave-order"],
    ],
    ["warns of both in one wave", { ...apps("1", "1"), "cm.yaml": health }, ["warning wave-equal"]],
    [
      "says that a wave is no number",
      { ...apps("first", "1"), "cm.yaml": health },
      ["error wave-unreadable"],
    ],
    [
      "says that an ApplicationSet with waves does not roll out by steps",
      { ...ordered, "set.yaml": set("") },
      ["error rolling-sync-missing"],
    ],
    [
      "and is content where it does",
      {
        ...ordered,
        "set.yaml": set(
          '  strategy: { type: RollingSync, rollingSync: { steps: [{ matchExpressions: [{ key: wave, operator: In, values: ["0"] }] }] } }\n',
        ),
      },
      [],
    ],
    [
      "says that a component has no place",
      { "apps/runtime.yaml": application("runtime") },
      ["error place-missing"],
    ],
    [
      "warns of what moves by itself",
      { ...ordered, "values.yaml": "image: { repository: ghcr.io/acme/app, tag: latest }\n" },
      ["warning reference-floating"],
    ],
    [
      "warns of an image in a script, which no promotion moves",
      { ...ordered, "bin/run": "#!/bin/sh\ndocker run ghcr.io/acme/app:v1.0.0\n" },
      ["warning place-unread"],
    ],
    [
      "warns of an image in a template of a chart",
      { ...ordered, "c/templates/a.yaml": "image: ghcr.io/acme/app:v1.0.0\nx: {{ .Values.x }}\n" },
      ["warning place-unread"],
    ],
    [
      "names places that are ambiguous",
      {
        ...ordered,
        "values.yaml":
          "a: { image: { repository: ghcr.io/acme/app, tag: v1.0.0 } }\nb: { image: { repository: ghcr.io/acme/app, tag: v1.0.1 } }\n",
      },
      ["error place-ambiguous"],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(await check(files)).toEqual(expected);
  });

  test("passes over a link to a folder", async () => {
    const repository = createRepository();
    for (const [path, text] of Object.entries(ordered)) repository.write(path, text);
    symlinkSync("apps", join(repository.directory, "latest"));
    const machine = nodeMachine({ environment: { PATH: process.env["PATH"] } });

    expect(await checkRepository(machine.files(repository.directory), { config, graph })).toEqual([]);
  });

  test("warns of patterns that no file matches: what was renamed is promoted no more", async () => {
    const renamed = parseGitops(
      Buffer.from(
        "components:\n  runtime: { repository: acme/runtime, images: [ghcr.io/acme/runtime], places: [apps/*.yaml, { files: chart/values.yaml, at: tag }] }\nenvironments:\n  staging: { files: [apps/*, ./overlays/**] }\n",
      ),
      "gitops.yml",
    );

    expect(await check(ordered, renamed)).toEqual(["warning pattern-unmatched", "warning pattern-unmatched"]);
  });
});

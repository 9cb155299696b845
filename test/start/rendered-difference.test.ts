import { expect, test } from "@jest/globals";
import { renderDifference } from "../../scripts/start/rendered-difference.ts";
import { writeFiles } from "../support/infrastructure.ts";
import { describeWithTools } from "../support/tools.ts";

const kustomization = (tag: string) =>
  `resources: [../../base]\nimages: [{ name: app, newName: ghcr.io/acme/app, newTag: ${tag} }]\n`;

const files = (tag: string) => ({
  "gitops/base/kustomization.yaml": "resources: [pod.yaml]\n",
  "gitops/base/pod.yaml":
    "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: app }] }\n",
  "gitops/overlays/staging/kustomization.yaml": kustomization(tag),
  "gitops/overlays/production/kustomization.yaml": kustomization("v1.0.0"),
  "gitops/chart/Chart.yaml":
    'apiVersion: v2\nname: whole\nversion: 0.1.0\ndependencies: [{ name: part, version: 1.0.0, repository: "oci://ghcr.io/acme/charts" }]\n',
  "gitops/chart/values-staging.yaml": `part: { tag: ${tag} }\n`,
  "part/chart/Chart.yaml": "apiVersion: v2\nname: part\nversion: 1.0.0\n",
  "part/chart/templates/a.yaml":
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  tag: {{ .Values.tag }}\n",
  "broken/overlays/a/kustomization.yaml": "resources: [missing.yaml]\n",
});

await describeWithTools("what the clusters get", ["kustomize", "helm"], () => {
  test("is what kustomize and helm make of it now and made of it before", async () => {
    const [before, after] = [writeFiles(files("v1.0.0")), writeFiles(files("v1.1.0"))];

    const found = await renderDifference(
      { repositories: ["gitops", "broken"], before, after },
      () => undefined,
    );

    expect(found.changed.map(({ name }) => name)).toEqual([
      "gitops overlays/staging",
      "gitops chart for staging",
    ]);
    expect(found.changed[0]?.diff).toContain(
      "-  - image: ghcr.io/acme/app:v1.0.0\n+  - image: ghcr.io/acme/app:v1.1.0\n",
    );
    expect(found.changed[1]?.diff).toContain("-  tag: v1.0.0\n+  tag: v1.1.0\n");
    expect(found.unchanged).toBe(1);
    expect(found.skipped).toEqual([expect.stringMatching(/^broken overlays\/a: .*missing\.yaml/)]);
  });
});

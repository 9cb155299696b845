import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { renderInfrastructure, sampleGitops } from "../support/infrastructure.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";

await describeWithTools(
  "a promotion as the cluster gets it",
  ["kustomize", "helm"],
  ({ kustomize, helm }) => {
    const paths = Object.keys(sampleGitops().files ?? {});
    let suite: GitopsSuite;
    let before: Readonly<Record<string, string>>;

    beforeEach(async () => {
      suite = await startGitopsSuite(sampleGitops());
      before = await render();
    });

    afterEach(() => suite.close());

    async function render(): Promise<Readonly<Record<string, string>>> {
      const files = await Promise.all(
        paths.map(async (path) => [path, (await suite.read(path)) ?? ""] as const),
      );
      return renderInfrastructure(Object.fromEntries(files), environmentWith(kustomize, helm));
    }

    /** What was rendered before, with one image in another version in these outputs. */
    function moved(names: readonly string[], component: string, from: string, to: string) {
      const image = `${suite.registry.host}/coreason-ai/${component}`;
      const digest = suite.digest(component, to);
      return Object.fromEntries(
        Object.entries(before).map(([name, text]) => {
          if (!names.includes(name)) return [name, text];
          const parts = text.split(`${image}:v${from}`);
          expect(parts).toHaveLength(2);
          return [name, parts.join(`${image}:v${to}@${digest}`)];
        }),
      );
    }

    test("changes the image of its environment to exactly the digest, and nothing else of what is rendered", async () => {
      const run = await suite.promote(await suite.publish("coreason-runtime", "0.12.0", "staging"));

      expect(run.errors).toEqual([]);
      expect(run.outputs).toMatchObject({
        state: "committed",
        files: JSON.stringify([
          "argocd/apps/runtime.yaml",
          "charts/coreason-enterprise/values-staging.yaml",
          "compose.yaml",
          "kustomize/overlays/staging/kustomization.yaml",
          "packer/staging.pkrvars.hcl",
          "terraform/staging/main.tf",
        ]),
      });
      expect(await render()).toEqual(
        moved(["kustomize staging", "coreason-enterprise staging"], "coreason-runtime", "0.11.3", "0.12.0"),
      );
    });

    test("changes every other place of its environment byte for byte, and those of the other not at all", async () => {
      const { files = {} } = sampleGitops();
      const digest = (await suite.publish("coreason-runtime", "0.12.0", "staging")).images[0]?.digest ?? "";
      const texts = [
        ["compose.yaml", "v0.11.3", `v0.12.0@${digest}`],
        ["packer/staging.pkrvars.hcl", "v0.11.3", `v0.12.0@${digest}`],
        ["terraform/staging/main.tf", "v0.11.3", `v0.12.0@${digest}`],
        // The first element is staging's.
        ["argocd/apps/runtime.yaml", "chartVersion: 0.11.3", "chartVersion: 0.12.0"],
      ] as const;

      await suite.promote(await suite.publish("coreason-runtime", "0.12.0", "staging"));

      for (const [path, from, to] of texts) {
        const text = (files[path] ?? "").replaceAll("{host}", suite.registry.host);
        expect(await suite.read(path)).toBe(text.replace(from, to));
      }
    });

    test("reaches production only after staging, and changes nothing the second time", async () => {
      const staging = await suite.publish("coreason-runtime", "0.12.0", "staging");
      const production = await suite.publish("coreason-runtime", "0.12.0", "production");
      const refused = await suite.promote(production);
      const untouched = [suite.standIn.countWrites(), await render()];
      await suite.promote(staging);

      const run = await suite.promote(production);
      const rendered = await render();
      const writes = suite.standIn.countWrites();
      const again = [await suite.promote(staging), await suite.promote(production)];

      expect(refused.errors).toEqual([expect.stringContaining("promote-release%3A not-proven")]);
      expect(untouched).toEqual([0, before]);
      expect(run.outputs).toMatchObject({ state: "committed" });
      expect(rendered).toEqual(
        moved(
          [
            "kustomize staging",
            "coreason-enterprise staging",
            "kustomize production",
            "coreason-enterprise production",
          ],
          "coreason-runtime",
          "0.11.3",
          "0.12.0",
        ),
      );
      expect(again.map(({ outputs }) => outputs["state"])).toEqual(["current", "current"]);
      expect(suite.standIn.countWrites()).toBe(writes);
      expect(await render()).toEqual(rendered);
    });

    test("leaves the chart at its version where the message has the image alone", async () => {
      const sent = await suite.publish("coreason-runtime", "0.12.0", "staging");
      const run = await suite.promote({ ...sent, charts: [] });

      expect(run.outputs).toMatchObject({ state: "committed" });
      expect(JSON.parse(run.outputs["findings"] ?? "")).toEqual([
        expect.objectContaining({ code: "artifact-unsent", file: "argocd/apps/runtime.yaml" }),
      ]);
      expect(run.stdout).toContain("1 place was left to a person");
      expect(await suite.read("argocd/apps/runtime.yaml")).not.toContain("0.12.0");
    });

    test("finds a component without places wherever its name stands", async () => {
      const run = await suite.promote(await suite.publish("coreason-sensory-app", "2.2.0", "staging"));

      expect(run.errors).toEqual([]);
      expect(run.outputs).toMatchObject({
        files: JSON.stringify([
          "argocd/apps/sensory-app-staging.yaml",
          "charts/coreason-mesh/values-staging.yaml",
          "compose.yaml",
        ]),
      });
      expect(await render()).toEqual(
        moved(["coreason-mesh staging"], "coreason-sensory-app", "2.1.0", "2.2.0"),
      );
    });
  },
);

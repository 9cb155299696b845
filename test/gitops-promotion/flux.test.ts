import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { plan } from "./planned.ts";

const chart = "ghcr.io/acme/charts/runtime";
const sent = { charts: [`${chart}@${digest("c")}`], chart };
const release = (more = "", namespace = "") =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: runtime${namespace} }\nspec:\n  chart:\n    spec: { chart: runtime, version: 1.3.0, sourceRef: { kind: HelmRepository, name: acme${more} } }\n`;
const repository = (url: string, namespace = "") =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: { name: acme${namespace} }\nspec: { url: "${url}" }\n`;
const ours = "oci://ghcr.io/acme/charts";
const foreign = "https://charts.example.org";

describe("a chart of Flux's is the one that its repository has", () => {
  test.each([
    ["its repository says so", { "repo.yaml": repository(ours) }, "change"],
    ["nothing here says its repository: then the name decides", {}, "change"],
    [
      "its repository is filled in by a controller",
      { "repo.yaml": repository("oci://${registry}/x") },
      "change",
    ],
  ])("it moves where %s", (_what, files: Readonly<Record<string, string>>, state) => {
    const made = plan({ "release.yaml": release(), ...files }, sent);

    expect(made.state).toBe(state);
    expect(made.files["release.yaml"]).toContain("version: 1.4.0");
  });

  test("one of the same name from another repository stays", () => {
    const files = { "release.yaml": release(), "repo.yaml": repository(foreign) };

    expect(plan(files, sent)).toMatchObject({ code: "place-missing", files: {} });
  });

  test("several repositories of one name are refused with their addresses", () => {
    const files = {
      "release.yaml": release(),
      "staging.yaml": repository(ours),
      "production.yaml": repository(foreign),
    };

    expect(plan(files, sent)).toMatchObject({ code: "place-ambiguous", found: `${ours}, ${foreign}` });
    expect(
      plan(files, { ...sent, places: "[{ files: release.yaml, at: spec.chart.spec.version }]" }).state,
    ).toBe("change");
  });

  test.each([
    ["of the reference", release(", namespace: a")],
    ["of the release", release("", ", namespace: a")],
  ])("the namespace %s tells repositories of one name apart", (_what, text) => {
    const files = {
      "release.yaml": text,
      "a.yaml": repository(ours, ", namespace: a"),
      "b.yaml": repository(foreign, ", namespace: b"),
    };

    expect(plan(files, sent).state).toBe("change");
  });

  test.each([
    ["ours", chart, "change"],
    ["another one", "ghcr.io/x/charts/runtime", "refused"],
  ])("an OCIRepository of %s says its address itself", (_what, address, state) => {
    const text = `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec: { url: "oci://${address}", ref: { tag: 1.3.0 } }\n`;

    expect(plan({ "a.yaml": text }, sent).state).toBe(state);
  });
});

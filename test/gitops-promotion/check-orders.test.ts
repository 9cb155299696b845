import { describe, expect, test } from "@jest/globals";
import { sampleFiles, sampleGraph } from "../support/infrastructure.ts";
import { app, both, check, codes, component, folders, health, waved, type Files } from "./checked.ts";

const elements = (runtime: string, own: string) =>
  `{ name: runtime, wave: "${runtime}" }, { name: app, wave: "${own}" }`;
const step = (...values: readonly string[]) =>
  `{ matchExpressions: [{ key: wave, operator: In, values: [${values.map((one) => `"${one}"`).join(", ")}] }] }`;
const rolling = (...steps: readonly string[]) =>
  `  strategy: { type: RollingSync, rollingSync: { steps: [${steps.join(", ")}] } }\n`;
const template = (annotations: string) =>
  `  template:\n    metadata:\n      name: "{{ .name }}"\n      labels: { wave: "{{ .wave }}" }\n${annotations}    spec:\n      source: { repoURL: "https://github.com/acme/deploy", path: "k/{{ .name }}", targetRevision: main }\n`;
const annotated = '      annotations: { argocd.argoproj.io/sync-wave: "{{ .wave }}" }\n';
const set = (
  given: string,
  strategy: string,
  rest = template(annotated),
  generator = `list: { elements: [${given}] }`,
) => ({
  ...folders,
  "set.yaml": `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: suite }\nspec:\n  goTemplate: true\n  generators: [{ ${generator} }]\n${strategy}${rest}`,
});
const patch =
  '  templatePatch: |\n    metadata:\n      annotations:\n        argocd.argoproj.io/sync-wave: "{{ .wave }}"\n';

describe("what an ApplicationSet generates is ordered by the steps of RollingSync", () => {
  test.each<[string, Files, readonly string[]]>([
    ["in the order of the graph", set(elements("0", "1"), rolling(step("0"), step("1"))), []],
    [
      "in elements whose waves are the wrong way around",
      set(elements("1", "0"), rolling(step("0"), step("1"))),
      ["error wave-order"],
    ],
    [
      "in steps that are the wrong way around",
      set(elements("0", "1"), rolling(step("1"), step("0"))),
      ["error wave-order", "error rolling-sync-order"],
    ],
    ["in one step for both", set(elements("0", "1"), rolling(step("0", "1"))), ["warning wave-equal"]],
    ["without steps", set(elements("0", "1"), rolling()), ["error rolling-sync-steps"]],
    [
      "in steps that leave an element out",
      set(elements("0", "2"), rolling(step("0"), step("1"))),
      ["error rolling-sync-uncovered"],
    ],
    [
      "by waves of a templatePatch, without RollingSync",
      set(elements("0", "1"), "", template("") + patch),
      ["error rolling-sync-missing"],
    ],
    [
      "by waves of a templatePatch that are the wrong way around",
      set(elements("1", "0"), "", template("") + patch),
      ["error wave-order", "error rolling-sync-missing"],
    ],
    ["by nothing at all", set(elements("0", "1"), "", template("")), ["warning wave-unordered"]],
    [
      "from folders of the repository",
      set(
        "",
        "",
        template("").replaceAll(".name", ".path.basename"),
        "git: { directories: [{ path: k/* }] }",
      ),
      ["warning wave-unordered"],
    ],
    [
      "in no element that stands in the file, because something else fills them in",
      set("", ""),
      ["warning order-unread", "error rolling-sync-missing"],
    ],
    [
      "from clusters, which nobody can read here",
      set("", "", template(""), "clusters: {}"),
      ["warning order-unread"],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(await codes(files)).toEqual(expected);
  });
});

describe("an Application deploys what the files at its path pin, whatever it is called", () => {
  const named = (runtime?: string, own?: string) => ({
    ...folders,
    "cm.yaml": health,
    "apps/a.yaml": app("the-rt", "k/runtime", runtime),
    "apps/b.yaml": app("front", "k/app", own),
  });
  const deployment = (name: string, wave?: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}${waved(wave)}\nspec: { template: { spec: { containers: [{ name: a, image: "ghcr.io/acme/${name}:v1.0.0" }] } } }\n`;
  const inside = (runtime?: string, own?: string) => ({
    "apps/all.yaml": app("all", "k/all"),
    "k/all/runtime.yaml": deployment("runtime", runtime),
    "k/all/app.yaml": deployment("app", own),
  });
  test.each<[string, Files, readonly string[]]>([
    ["in order", named("0", "1"), []],
    ["reversed", named("1", "0"), ["error wave-order"]],
    ["without any wave", named(), ["warning wave-equal"]],
    [
      "by the values of a chart",
      {
        "cm.yaml": health,
        "apps/a.yaml": app("staging-runtime", "charts/rt", "3"),
        "apps/b.yaml": app("app", "charts/app", "1"),
        "charts/rt/Chart.yaml": "apiVersion: v2\nname: rt\nversion: 0.1.0\n",
        "charts/rt/values.yaml": "image: { repository: ghcr.io/acme/runtime, tag: v1.0.0 }\n",
      },
      ["error wave-order"],
    ],
    [
      "by the base of its kustomization",
      {
        ...named("3", "1"),
        "apps/a.yaml": app("the-rt", "k/overlay", "3"),
        "k/overlay/kustomization.yaml": "resources: [../runtime]\n",
      },
      ["error wave-order"],
    ],
    [
      "inside a List",
      {
        ...folders,
        "cm.yaml": health,
        "apps.yaml": `apiVersion: v1\nkind: List\nitems:\n${[app("rt", "k/runtime", "2"), app("front", "k/app", "1")].map((one) => one.replace(/^/gm, "  ").replace(/^ {2}/, "- ").trimEnd()).join("\n")}\n`,
      },
      ["error wave-order"],
    ],
    ["as resources of one Application, in order", inside("0", "1"), []],
    ["as resources of one Application, reversed", inside("1", "0"), ["error wave-order"]],
    ["as resources of one Application, without waves", inside(), ["warning wave-equal"]],
    [
      "as resources that their folders' kustomizations annotate",
      {
        ...inside(),
        "k/all/kustomization.yaml": "resources: [r, a]\n",
        "k/all/r/kustomization.yaml": `commonAnnotations: { argocd.argoproj.io/sync-wave: "1" }\nresources: [runtime.yaml]\n`,
        "k/all/r/runtime.yaml": deployment("runtime"),
        "k/all/a/kustomization.yaml": "resources: [app.yaml]\n",
        "k/all/a/app.yaml": deployment("app"),
      },
      ["error wave-order"],
    ],
    [
      "as resources whose waves a patch gives, which are known when rendered only",
      {
        ...inside(),
        "k/all/kustomization.yaml":
          'resources: [runtime.yaml, app.yaml]\npatches: [{ patch: "{metadata: {name: app, annotations: {argocd.argoproj.io/sync-wave: \\"1\\"}}}" }]\n',
      },
      ["warning order-unread"],
    ],
    [
      "as a chart of both, which is known when rendered only",
      {
        "apps/all.yaml": app("all", "charts/all"),
        "charts/all/Chart.yaml": "apiVersion: v2\nname: all\nversion: 0.1.0\n",
        "charts/all/values.yaml":
          "a: { image: { repository: ghcr.io/acme/runtime, tag: v1.0.0 } }\nb: { image: { repository: ghcr.io/acme/app, tag: v1.0.0 } }\n",
      },
      ["warning order-unread"],
    ],
    [
      "beneath an app-of-apps, which deploys none of it itself",
      { ...named("0", "1"), "root.yaml": app("root", "apps") },
      [],
    ],
    [
      "beneath two apps-of-apps, whose waves nothing compares",
      {
        ...folders,
        "cm.yaml": health,
        "a/root.yaml": app("roota", "a/kids"),
        "b/root.yaml": app("rootb", "b/kids"),
        "a/kids/runtime.yaml": app("runtime", "k/runtime", "0"),
        "b/kids/app.yaml": app("app", "k/app", "1"),
      },
      ["warning wave-unordered"],
    ],
    [
      "beneath two apps-of-apps that one above them orders",
      {
        ...folders,
        "cm.yaml": health,
        "root.yaml": app("root", "roots"),
        "roots/a.yaml": app("roota", "a/kids", "0"),
        "roots/b.yaml": app("rootb", "b/kids", "1"),
        "a/kids/runtime.yaml": app("runtime", "k/runtime"),
        "b/kids/app.yaml": app("app", "k/app"),
      },
      [],
    ],
    [
      "from a template, which could not be read",
      {
        "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 0.1.0\n",
        "apps/templates/runtime.yaml": app("runtime", "k/runtime", "{{ .Values.wave }}"),
        "apps/templates/app.yaml": `{{- if .Values.app }}\n${app("app", "k/app", "1")}{{- end }}\n`,
      },
      ["warning order-unread", "warning order-unread"],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(await codes(files)).toEqual(expected);
  });
});

test("an order goes through what is not deployed here", async () => {
  const files = {
    "cm.yaml": health,
    "a.yaml": app("runtime", "k/runtime", "1"),
    "c.yaml": app("c", "k/c", "0"),
  };

  expect(await codes(files, `components:\n${component("runtime")}${component("c")}`)).toEqual([
    "error wave-order",
  ]);
});

describe("environments side by side are compared each by itself", () => {
  const files = (stagingApp: string) => ({
    ...folders,
    "cm.yaml": health,
    "apps/staging/runtime.yaml": app("runtime-staging", "k/runtime", "0"),
    "apps/staging/app.yaml": app("app-staging", "k/app", stagingApp),
    "apps/production/runtime.yaml": app("runtime-production", "k/runtime", "2"),
    "apps/production/app.yaml": app("app-production", "k/app", "3"),
  });
  const declared = `${both}environments:\n  staging: { files: ["apps/staging/**"] }\n  production: { files: ["apps/production/**"] }\n`;

  test.each([
    ["declared", declared],
    ["known by what people call them", both],
  ])("%s", async (_how, config) => {
    expect(await codes(files("1"), config)).toEqual([]);
    expect(await codes(files("0"), config)).toEqual(["warning wave-equal"]);
  });
});

test("the sample with an edge from the app to the runtime: the mesh is rolled out before the enterprise chart it needs", async () => {
  const { "gitops.yml": config = "", ...files } = sampleFiles("coreason-infrastructure");
  const graph = sampleGraph.replace(
    "needs: [coreason-sensory-core]",
    "needs: [coreason-sensory-core, coreason-runtime]",
  );

  const errors = (await check(files, config, graph)).filter(({ level }) => level === "error");

  expect(graph).not.toBe(sampleGraph);
  expect(errors.map(({ code, expected }) => `${code}: ${expected}`)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^wave-order: coreason-enterprise-staging .*coreason-mesh-staging/),
      expect.stringMatching(/^wave-order: coreason-enterprise-production .*coreason-mesh-production/),
    ]),
  );
  expect(await check(files, config, sampleGraph)).toEqual([]);
});

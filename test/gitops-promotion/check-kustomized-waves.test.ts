import { describe, expect, test } from "@jest/globals";
import { app, codes, folders, health, type Files } from "./checked.ts";

describe("waves that a kustomization gives to Applications", () => {
  const kustomized = (more: string, others: Files = {}): Files => ({
    ...folders,
    "cm.yaml": health,
    "root.yaml": app("root", "apps"),
    "apps/kustomization.yaml": `resources: [runtime.yaml, app.yaml]\n${more}`,
    "apps/runtime.yaml": app("runtime", "k/runtime"),
    "apps/app.yaml": app("app", "k/app"),
    ...others,
  });
  const wave = 'argocd.argoproj.io/sync-wave: "1"';

  test.each<[string, Files, readonly string[]]>([
    ["none at all", kustomized(""), ["warning wave-equal"]],
    [
      "by a patch in it",
      kustomized(`patches: [{ target: { name: app }, patch: '{metadata: {annotations: {${wave}}}}' }]\n`),
      ["warning order-unread", "warning order-unread"],
    ],
    [
      "by a patch in a file",
      kustomized("patches: [{ target: { name: app }, path: wave.yaml }]\n", {
        "apps/wave.yaml": `kind: Application\nmetadata: { name: app, annotations: { ${wave} } }\n`,
      }),
      ["warning order-unread", "warning order-unread"],
    ],
    [
      "by a patch of the older kind",
      kustomized("patchesStrategicMerge: [wave.yaml]\n", {
        "apps/wave.yaml": `kind: Application\nmetadata: { name: app, annotations: { ${wave} } }\n`,
      }),
      ["warning order-unread", "warning order-unread"],
    ],
    [
      "by a patch of something else",
      kustomized("patches: [{ patch: '{spec: {project: a}}' }]\n"),
      ["warning wave-equal"],
    ],
    [
      "one for all of it",
      kustomized("", {
        "apps/kustomization.yaml": "resources: [runtime.yaml, later]\n",
        "apps/later/kustomization.yaml": `resources: [app.yaml]\ncommonAnnotations: { ${wave} }\n`,
        "apps/later/app.yaml": app("app", "k/app"),
        "apps/app.yaml": "",
      }),
      [],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(await codes(files)).toEqual(expected);
  });
});

import { describe, expect, test } from "@jest/globals";
import { app, codes, folders } from "./checked.ts";

describe("the health check of Applications", () => {
  const key = "resource.customizations.health.argoproj.io_Application";
  const cm = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm }\n${data}`;
  const missing = ["error application-health-missing"];
  test.each<[string, string, readonly string[]]>([
    ["a key of its own", cm(`data:\n  ${key}: |\n    return {}\n`), []],
    ["a comment", cm(`# ${key}: |\ndata:\n  url: x # ${key}\n`), missing],
    [
      "a comment inside the old block",
      cm(
        `data:\n  resource.customizations: |\n    # argoproj.io/Application:\n    #   health.lua: return {}\n`,
      ),
      missing,
    ],
    [
      "the old block",
      cm(
        "data:\n  resource.customizations: |\n    argoproj.io/Application:\n      health.lua: |\n        return {}\n",
      ),
      [],
    ],
    ["an empty key", cm(`data:\n  ${key}: ""\n`), missing],
    ["values of Argo CD's chart", `configs:\n  cm:\n    ${key}: |\n      return {}\n`, []],
    [
      "a patch inside a kustomization",
      `patches:\n  - patch: |\n      kind: ConfigMap\n      data:\n        ${key}: |\n          return {}\n`,
      [],
    ],
    [
      "a resource of its operator",
      "kind: ArgoCD\nspec:\n  resourceHealthChecks: [{ group: argoproj.io, kind: Application, check: 'return {}' }]\n",
      [],
    ],
  ])("%s", async (_what, text, expected) => {
    const files = {
      ...folders,
      "cm.yaml": text,
      "a.yaml": app("runtime", "k/runtime", "0"),
      "b.yaml": app("app", "k/app", "1"),
    };

    expect(await codes(files)).toEqual(expected);
  });
});

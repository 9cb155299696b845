import { describe, expect, test } from "@jest/globals";
import { app, codes, folders, type Files } from "./checked.ts";

describe("the health check of Applications", () => {
  const key = "resource.customizations.health.argoproj.io_Application";
  const cm = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm }\n${data}`;
  const escaped = `configs.cm.${key.replaceAll(".", String.raw`\.`)}`;
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
      "a parameter of Argo CD's chart",
      `kind: Application\napiVersion: argoproj.io/v1alpha1\nmetadata: { name: argocd }\nspec: { source: { repoURL: x, helm: { parameters: [{ name: '${escaped}', value: "return {}" }] } } }\n`,
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

  const pair = { "a.yaml": app("runtime", "k/runtime", "0"), "b.yaml": app("app", "k/app", "1") };
  test.each<[string, string, readonly string[]]>([
    [
      "a key of a map",
      `resource "kubernetes_config_map" "a" {\n  data = {\n    "${key}" = <<EOT\nreturn {}\nEOT\n  }\n}\n`,
      [],
    ],
    [
      "a setting as a block",
      `resource "helm_release" "a" {\n  set {\n    name  = "${escaped.replaceAll("\\", "\\\\")}"\n    value = "return {}"\n  }\n}\n`,
      [],
    ],
    ["a setting in a list", `a = [{ name = "configs.cm.${key}", value = "return {}" }]\n`, []],
    ["values in a heredoc", `values = [<<EOT\nconfigs:\n  cm:\n    ${key}: |\n      return {}\nEOT\n]\n`, []],
    [
      "the old block",
      `values = <<EOT\nresource.customizations: |\n  argoproj.io/Application:\n    health.lua: |\n      return {}\nEOT\n`,
      [],
    ],
    ["a comment", `# "${key}" = "x"\n// ${key}: x\na = "argoproj.io"\n`, missing],
    ["another key", `"${key.replace("_Application", "_ApplicationSet")}" = "x"\n`, missing],
  ])("in Terraform: %s", async (_what, text, expected) => {
    expect(await codes({ ...folders, ...pair, "argo.tf": text })).toEqual(expected);
  });

  const root = (path: string, name = "root") => app(name, path);
  test.each<[string, Files, readonly string[]]>([
    ["one Application alone", { "apps/a.yaml": app("runtime", "k/runtime", "1") }, []],
    [
      "one below its app-of-apps",
      { "root.yaml": root("apps"), "apps/a.yaml": app("runtime", "k/runtime", "1") },
      [],
    ],
    [
      "one below two app-of-apps",
      {
        "root.yaml": root("mid"),
        "mid/apps.yaml": root("apps", "mid"),
        "apps/a.yaml": app("runtime", "k/runtime", "1"),
      },
      [],
    ],
    ["two in one wave", { "a.yaml": app("runtime", "k/runtime", "1"), "b.yaml": app("other", "x", "1") }, []],
    [
      "two of which one states none",
      { "a.yaml": app("runtime", "k/runtime"), "b.yaml": app("other", "x", "1") },
      missing,
    ],
    [
      "two below one app-of-apps",
      {
        "root.yaml": root("apps"),
        "apps/a.yaml": app("runtime", "k/runtime", "1"),
        "apps/b.yaml": app("other", "x", "2"),
      },
      missing,
    ],
    [
      "one below two app-of-apps each",
      {
        "r1.yaml": root("one", "r1"),
        "r2.yaml": root("two", "r2"),
        "one/a.yaml": app("runtime", "k/runtime", "1"),
        "two/b.yaml": app("other", "x", "2"),
      },
      [],
    ],
    [
      "one before a Deployment of its app-of-apps",
      {
        "root.yaml": root("apps"),
        "apps/a.yaml": app("runtime", "k/runtime", "1"),
        "apps/b.yaml":
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d, annotations: { argocd.argoproj.io/sync-wave: "2" } }\nspec: { template: { spec: { containers: [{ image: "x/y:v1.0.0" }] } } }\n',
      },
      missing,
    ],
  ])("waves of %s", async (_what, files, expected) => {
    expect(await codes({ ...folders, ...files })).toEqual(expected);
  });
});

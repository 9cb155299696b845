import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan, type Case } from "./planned.ts";

describe("one place", () => {
  test.each<[string, string, string, string]>([
    [
      "tag and digest move together",
      "compose.yaml",
      `services: { a: { image: "${image}:v1.3.0@${digest("b")}" } }\n`,
      `services: { a: { image: "${image}:v1.4.0@${next}" } }\n`,
    ],
    [
      "a tag keeps its lack of a v",
      "compose.yaml",
      `services: { a: { image: ${image}:1.3.0 } }\n`,
      `services: { a: { image: ${image}:1.4.0@${next} } }\n`,
    ],
    [
      "a digest alone moves",
      "values.yaml",
      `image: { repository: ${image}, digest: "${digest("b")}" }\n`,
      `image: { repository: ${image}, digest: "${next}" }\n`,
    ],
    [
      "a tag and a digest of their own keys",
      "values.yaml",
      `image:\n  repository: ${image}\n  tag: v1.3.0\n  digest: ${digest("b")} # here\n`,
      `image:\n  repository: ${image}\n  tag: v1.4.0\n  digest: ${next} # here\n`,
    ],
    [
      "in a kustomization a digest gets its key, in the file's own line ends",
      "kustomization.yaml",
      `images:\r\n- name: ${image}\r\n  newTag: v1.3.0 # why\r\n- name: other\r\n  newTag: v1.3.0\r\n`,
      `images:\r\n- name: ${image}\r\n  newTag: v1.4.0 # why\r\n  digest: ${next}\r\n- name: other\r\n  newTag: v1.3.0\r\n`,
    ],
    [
      "and inside braces",
      "kustomization.yaml",
      `images: [{name: ${image}, newTag: "1.3.0"}]\n`,
      `images: [{name: ${image}, newTag: "1.4.0", digest: ${next}}]\n`,
    ],
    [
      "a list item that begins with the tag",
      "kustomization.yaml",
      `images:\n  - newTag: v1.3.0\n    name: ${image}\n`,
      `images:\n  - newTag: v1.4.0\n    digest: ${next}\n    name: ${image}\n`,
    ],
    [
      "a chart's dependency",
      "Chart.yaml",
      `dependencies:\n  - name: runtime\n    version: 1.3.0\n    repository: oci://ghcr.io/acme/charts\n`,
      `dependencies:\n  - name: runtime\n    version: 1.4.0\n    repository: oci://ghcr.io/acme/charts\n`,
    ],
    [
      "the revision of an Application by git tag",
      "app.yaml",
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { repoURL: "https://github.com/acme/runtime", targetRevision: v1.3.0 }\n`,
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { repoURL: "https://github.com/acme/runtime", targetRevision: v1.4.0 }\n`,
    ],
    [
      "a helm parameter",
      "app.yaml",
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: x\n    helm:\n      parameters:\n        - { name: image.repository, value: ${image} }\n        - { name: image.tag, value: v1.3.0 }\n`,
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: x\n    helm:\n      parameters:\n        - { name: image.repository, value: ${image} }\n        - { name: image.tag, value: v1.4.0@${next} }\n`,
    ],
    [
      "an element of an ApplicationSet",
      "set.yaml",
      `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators: [{list: {elements: [{v: 1.3.0}]}}]\n  template: {spec: {source: {repoURL: ghcr.io/acme/charts, chart: runtime, targetRevision: "{{v}}"}}}\n`,
      `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators: [{list: {elements: [{v: 1.4.0}]}}]\n  template: {spec: {source: {repoURL: ghcr.io/acme/charts, chart: runtime, targetRevision: "{{v}}"}}}\n`,
    ],
    [
      "a reference to its workflow",
      ".github/workflows/a.yml",
      `jobs: { a: { uses: acme/runtime/.github/workflows/x.yml@v1.3.0 } }\n`,
      `jobs: { a: { uses: acme/runtime/.github/workflows/x.yml@v1.4.0 } }\n`,
    ],
    [
      "an image in a Packer template",
      "image.pkr.hcl",
      `source "docker" "a" {\n  image = "${image}:v1.3.0"\n}\n`,
      `source "docker" "a" {\n  image = "${image}:v1.4.0@${next}"\n}\n`,
    ],
    [
      "a version of a component in Terraform",
      "main.tf",
      `variable "runtime_version" {\n  default = "1.3.0"\n}\n`,
      `variable "runtime_version" {\n  default = "1.4.0"\n}\n`,
    ],
  ])("%s", (_what, path, before, after) => {
    expect(plan({ [path]: before })).toMatchObject({ state: "change", files: { [path]: after } });
  });
});

describe("what is left alone", () => {
  const at = (tag: string) => ({ "values.yaml": `image: { repository: ${image}, tag: ${tag} }\n` });

  test.each<[string, Readonly<Record<string, string>>, Case, object]>([
    ["the version that stands there, with its digest", at(`v1.4.0@${next}`), {}, { state: "current" }],
    ["a newer one", at("v1.5.0"), {}, { state: "late" }],
    ["one after which something newer was promoted", at("v1.3.0"), { promoted: "1.4.1" }, { state: "late" }],
    ["one that was taken back", at("v1.3.0"), { promoted: "1.4.0" }, { state: "rolled-back" }],
    ["not one that was promoted long ago", at("v1.2.0"), { promoted: "1.3.0" }, { state: "change" }],
    ["the same version with another digest", at(`v1.4.0@${digest("b")}`), {}, { code: "digest-changed" }],
    ["a tag that moves by itself", at("latest"), {}, { state: "floating", findings: ["reference-floating"] }],
    ["a line of versions", at('"1.3"'), {}, { state: "floating", findings: ["reference-floating"] }],
    [
      "a range of charts",
      {
        "Chart.yaml":
          "dependencies: [{name: runtime, version: ~1.3.0, repository: oci://ghcr.io/acme/charts}]\n",
      },
      {},
      { state: "floating", findings: ["reference-floating"] },
    ],
    [
      "an image without any tag, which is latest",
      { "compose.yaml": `services:\n  a: { image: "${image}" }\n  b:\n    image: ${image} # newest\n` },
      {},
      { state: "floating", findings: ["reference-floating", "reference-floating"] },
    ],
    [
      "an image whose tag stands beside it",
      { "values.yaml": `image: ${image}\nmyTag: v1.4.0\n` },
      {},
      { code: "place-missing" },
    ],
    ["a tag of a commit", at("fc76a29"), {}, { state: "floating", findings: ["reference-floating"] }],
    [
      "a chart of the same name from another repository",
      {
        "values.yaml": `image: { repository: ${image}, tag: v1.4.0@${next} }\n`,
        "Chart.yaml":
          "dependencies: [{name: runtime, version: 1.3.0, repository: https://charts.example.com/other}]\n",
        "kustomization.yaml":
          "helmCharts: [{name: runtime, version: 1.3.0, repo: https://charts.example.com/other}]\n",
        "main.tf":
          'resource "helm_release" "a" {\n  chart = "runtime"\n  repository = "oci://ghcr.io/other"\n  version = "1.3.0"\n}\n',
        "app.yaml":
          "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: { source: { repoURL: ghcr.io/other/charts, chart: runtime, targetRevision: 1.3.0 } }\n",
      },
      {},
      { state: "current" },
    ],
    [
      "an image that a template of a chart states in full",
      {
        "values.yaml": `image: { repository: ${image}, tag: v1.4.0@${next} }\n`,
        "chart/templates/job.yaml": `{{- if .Values.job }}\nimage: ${image}:v1.3.0\n{{- end }}\n`,
        "chart/templates/app.yaml": `image: ${image}:{{ .Values.image.tag }}\n`,
      },
      {},
      { state: "current", findings: ["place-unread"] },
    ],
    ["a build of its own", at("v1.3.0-alpine"), {}, { code: "image-tag-variant" }],
    [
      "no place at all",
      { "values.yaml": "image: { repository: ghcr.io/acme/other, tag: v1.0.0 }\n" },
      {},
      { code: "place-missing" },
    ],
    [
      "a file that cannot be read",
      { "values.yaml": `image: { repository: ${image}\n` },
      {},
      { code: "manifest-syntax" },
    ],
  ])("%s", (_what, files, options, expected) => {
    expect(plan(files, options)).toMatchObject({ files: {}, ...expected });
  });

  test.each([
    ["latest", `v1.4.0@${next}`],
    ['"1.3"', `"v1.4.0@${next}"`],
  ])("%s is pinned when asked", (tag, wanted) => {
    expect(plan(at(tag), { config: "floating: pin\n" }).files["values.yaml"]).toBe(at(wanted)["values.yaml"]);
  });

  test.each([
    [
      "two images share",
      `a: { image: { repository: ${image}, tag: &tag v1.3.0 } }\nb: { image: { repository: ${image}, tag: *tag } }\n`,
    ],
    [
      "a merge repeats",
      `base: &base { repository: ${image}, tag: v1.3.0 }\na: { image: *base }\nb:\n  image:\n    <<: *base\n`,
    ],
  ])("a tag that %s gets no digest, which is told", (_what, text) => {
    const made = plan({ "values.yaml": text });

    expect(made.files["values.yaml"]).toBe(text.replace("v1.3.0", "v1.4.0"));
    expect(new Set(made.findings)).toEqual(new Set(["digest-missing"]));
    expect(plan({ "values.yaml": text }, { config: "digests: keep\n" }).findings).toEqual([]);
  });
});

describe("files as they really are", () => {
  const application = (values: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: x\n    helm:\n      values: ${values}`;
  const windows = (text: string) => text.replaceAll("\n", "\r\n");
  const block = application(
    `|-\n        # 1.3.0\n        image:\n          repository: ${image}\n          tag: v1.3.0 # c\n\n        other: 1\n`,
  );

  test.each<[string, string, string, string]>([
    [
      "a byte order mark and windows' line ends",
      "values.yaml",
      windows(`\ufeffimage:\n  repository: ${image}\n  tag: "v1.3.0"\n`),
      'v1.3.0"',
    ],
    ["a block string, with a comment and an empty line in it", "app.yaml", block, "v1.3.0"],
    ["the same with windows' line ends", "app.yaml", windows(block), "v1.3.0"],
    [
      "a host of its own key",
      "values.yaml",
      "image:\n  registry: ghcr.io\n  repository: acme/runtime\n  tag: v1.3.0\n",
      "v1.3.0",
    ],
    [
      "another component in the same version beside it",
      "values.yaml",
      `app:\n  image: { repository: ghcr.io/acme/app, tag: v1.3.0 }\nruntime:\n  image: { repository: ${image}, tag: "v1.3.0" }\n`,
      'v1.3.0"',
    ],
    [
      "several documents",
      "all.yaml",
      `---\napiVersion: v1\nkind: Pod\nspec: { containers: [{ image: ghcr.io/acme/app:v1.3.0 }] }\n---\napiVersion: v1\nkind: Pod\nspec: { containers: [{ image: "${image}:v1.3.0" }] }\n`,
      'v1.3.0"',
    ],
  ])("%s stay as they are around the version", (_what, path, before, old) => {
    const after = before.replace(old, old.replace("v1.3.0", `v1.4.0@${next}`));

    expect(plan({ [path]: before }).files[path]).toBe(after);
  });

  test("a tag that another component's image repeats by an alias is not touched", () => {
    const text = `tag: &tag v1.3.0\na: { image: { repository: ${image}, tag: *tag } }\nb: { image: { repository: ghcr.io/acme/app, tag: *tag } }\n`;

    expect(plan({ "values.yaml": text })).toMatchObject({ code: "edit-unsafe", files: {} });
  });
});

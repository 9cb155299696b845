import { describe, expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { readPins } from "../support/read-pins.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  ["deploy/runtime.yaml", "kubernetes"],
  ["charts/a/templates/deployment.yaml", undefined],
  [".github/dependabot.yml", undefined],
  ["pnpm-lock.yaml", undefined],
])("%s is read as %s", (path, kind) => {
  expect(editorFor(path)?.kind).toBe(kind);
});

test("images of every container of every document are pins", () => {
  const text = `# two documents
---
apiVersion: v1
kind: ConfigMap
data: { image: plain }
--- # the second
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      initContainers: [{ image: "ghcr.io/o/init:v1.0.0" }]
      containers:
        # was ghcr.io/o/app:v1.0.0
        - image: ghcr.io/o/app:v1.2.3@${digest} # v1.1.1
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Pod, spec: { containers: [{ image: redis:7.2.0 }] } }
`;

  expect(readPins("app.yaml", text)).toEqual([
    "[1].spec.template.spec.initContainers[0].image image:ghcr.io/o/init image v1.0.0",
    `[1].spec.template.spec.containers[0].image image:ghcr.io/o/app image v1.2.3 ${digest}`,
    "[2].items[0].spec.containers[0].image image:redis image 7.2.0",
  ]);
});

test.each([
  ["YAML of some other tool", "image: ghcr.io/o/app:v1.2.3\n"],
  [
    "a definition of a resource",
    "apiVersion: v1\nkind: CustomResourceDefinition\nspec: { image: o/a:1.0.0 }\n",
  ],
  [
    "a template that is no YAML yet",
    "apiVersion: v1\nkind: Pod\n{{- if .x }}\nimage: o/a:1.0.0\n{{- end }}\n",
  ],
])("%s has no pins", (_name, text) => {
  expect(readPins("app.yaml", text)).toEqual([]);
});

test("malformed YAML is refused at its place, also in a later document and inside a values string", () => {
  expect(() => readPins("a.yaml", "apiVersion: v1\nkind: Pod\n---\nkind: x\nimage: [\n")).toThrow(
    /^a\.yaml:[56]:/,
  );
  expect(() => readPins("a.yaml", "apiVersion: v1\nkind: Pod\nimage: a\nkind: Pod\n")).toThrow(
    /^a\.yaml:4:1: expected each key once/,
  );
  const application =
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      values: |\n        image: a\n        image: b\n";
  expect(() => readPins("a.yaml", application)).toThrow(/^a\.yaml:8:9: expected each key once/);
});

describe("an Argo CD Application", () => {
  const application = (source: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n${source}\n`;

  test.each([
    [
      "a chart",
      "{ repoURL: ghcr.io/o/charts, chart: coreason-runtime, targetRevision: 1.2.3 }",
      "helm:coreason-runtime constraint 1.2.3",
    ],
    [
      "a chart by range",
      '{ repoURL: "https://x.example", chart: a, targetRevision: "1.2.*" }',
      "helm:a constraint 1.2.*",
    ],
    [
      "a chart at HEAD",
      '{ repoURL: "https://x.example", chart: a, targetRevision: HEAD }',
      "helm:a branch HEAD",
    ],
    [
      "an OCI repository",
      '{ repoURL: "oci://ghcr.io/o/charts/a", path: ., targetRevision: 1.2.3 }',
      "helm:a constraint 1.2.3",
    ],
    [
      "a tag",
      '{ repoURL: "https://github.com/o/r.git", path: x, targetRevision: v1.2.3 }',
      "github:o/r git-tag v1.2.3",
    ],
    [
      "a range of tags",
      '{ repoURL: "git@github.com:o/r.git", targetRevision: "v1.*" }',
      "github:o/r constraint v1.*",
    ],
    ["a branch", '{ repoURL: "https://github.com/o/r", targetRevision: HEAD }', "github:o/r branch HEAD"],
    [
      "a commit",
      `{ repoURL: "https://github.com/o/r", targetRevision: ${"ab".repeat(20)} }`,
      `github:o/r commit ${"ab".repeat(20)}`,
    ],
  ])("targetRevision is read as what its source makes of it: %s", (_name, source, expected) => {
    expect(readPins("app.yaml", application(`    ${source}`).replace("source:\n    ", "source: "))).toEqual([
      `spec.source.targetRevision ${expected}`,
    ]);
  });

  test("images in parameters, values, valuesObject and kustomize are pins, in all sources", () => {
    const text = `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  sources:
    - repoURL: https://git.example.com/o/r.git
      targetRevision: v9.9.9
      helm:
        parameters:
          - { name: image.repository, value: ghcr.io/o/param }
          - name: image.tag
            value: "v1.0.0"
          - { name: orphan.tag, value: v1.1.1 }
        values: |
          # ghcr.io/o/values was v0.0.1
          image:
            repository: ghcr.io/o/values
            tag: v2.0.0 # v1.9.9
        valuesObject:
          image: { repository: ghcr.io/o/object, tag: v3.0.0 }
    - kustomize:
        images:
          - old=ghcr.io/o/new:v4.0.0
          - ghcr.io/o/same:v5.0.0
          - o/kept=:v6.0.0
          - o/starred=*:v7.0.0@${digest}
          - o/renamed=o/new
`;
    const expected = [
      'spec.sources[0].helm.parameters["image.tag"] image:ghcr.io/o/param image v1.0.0',
      "spec.sources[0].helm.values.image.tag image:ghcr.io/o/values image v2.0.0",
      "spec.sources[0].helm.valuesObject.image.tag image:ghcr.io/o/object image v3.0.0",
      "spec.sources[1].kustomize.images[0] image:ghcr.io/o/new image v4.0.0",
      "spec.sources[1].kustomize.images[1] image:ghcr.io/o/same image v5.0.0",
      "spec.sources[1].kustomize.images[2] image:o/kept image v6.0.0",
      `spec.sources[1].kustomize.images[3] image:o/starred image v7.0.0 ${digest}`,
    ];

    expect(readPins("app.yaml", text)).toEqual(expected);
    expect(readPins("app.yaml", text.replaceAll("\n", "\r\n"))).toEqual(expected);
  });
});

describe("an Argo CD ApplicationSet", () => {
  const set = (generators: string, template: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators:\n${generators}  template:\n    spec:\n      source:\n${template}`;

  test("the version of an element is a pin of the chart its template uses it for", () => {
    const text = set(
      `    - list:
        elements:
          # 1.0.0 is broken
          - { cluster: a, chartVersion: 1.2.3 }
          - { cluster: b, chartVersion: "1.2.4" }
`,
      `        repoURL: ghcr.io/o/charts
        chart: coreason-runtime
        targetRevision: '{{chartVersion}}'
`,
    );

    expect(readPins("set.yaml", text)).toEqual([
      "spec.generators[0].list.elements[0].chartVersion helm:coreason-runtime constraint 1.2.3",
      "spec.generators[0].list.elements[1].chartVersion helm:coreason-runtime constraint 1.2.4",
    ]);
  });

  test("the repository, the chart and the image may come from the element, through matrix and merge", () => {
    const text = set(
      `    - matrix:
        generators:
          - clusters: {}
          - list:
              elements:
                - repository: https://github.com/o/one.git
                  revision: v1.0.0
                  image: { name: ghcr.io/o/app, tag: v5.0.0 }
    - merge:
        generators:
          - list: { elements: [{ repository: "https://github.com/o/two", revision: v2.0.0 }] }
`,
      `        repoURL: "{{ .repository }}"
        targetRevision: "{{ .revision }}"
        helm:
          valuesObject:
            image:
              repository: "{{ .image.name }}"
              tag: "{{- .image.tag -}}"
`,
    );

    expect(readPins("set.yaml", text)).toEqual([
      "spec.generators[0].matrix.generators[1].list.elements[0].revision github:o/one git-tag v1.0.0",
      "spec.generators[0].matrix.generators[1].list.elements[0].image.tag image:ghcr.io/o/app image v5.0.0",
      "spec.generators[1].merge.generators[0].list.elements[0].revision github:o/two git-tag v2.0.0",
    ]);
  });

  test("what stands in the template itself is one pin, what a pipeline makes is none", () => {
    const elements = "    - list: { elements: [{ v: 1.2.3 }, { v: 1.2.4 }] }\n";

    expect(readPins("set.yaml", set(elements, "        chart: a\n        targetRevision: 1.2.3\n"))).toEqual([
      "spec.template.spec.source.targetRevision helm:a constraint 1.2.3",
    ]);
    expect(
      readPins("set.yaml", set(elements, "        chart: a\n        targetRevision: '{{ .v | trim }}'\n")),
    ).toEqual([]);
    expect(
      readPins("set.yaml", set(elements, "        chart: '{{ .c }}'\n        targetRevision: '{{ .v }}'\n")),
    ).toEqual([]);
  });
});

test("CloudFormation's images and files that cloud-init writes are pins", () => {
  expect(
    readPins(
      "stack.yaml",
      "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Task:\n    Image: ghcr.io/o/app:v1.2.3\n    Other: !Sub 'x'\n    SideImage: !Sub 'ghcr.io/o/x:${Tag}'\n",
    ),
  ).toEqual(["Resources.Task.Image image:ghcr.io/o/app image v1.2.3"]);
  expect(
    readPins(
      "user-data.yaml",
      "#cloud-config\nwrite_files:\n  - path: /a\n    content: |\n      services:\n        a:\n          image: ${X:-ghcr.io/o/app:v1.2.3}\n  - content: |\n      image: [broken\n",
    ),
  ).toEqual(["write_files[0].content.services.a.image image:ghcr.io/o/app image v1.2.3"]);
});

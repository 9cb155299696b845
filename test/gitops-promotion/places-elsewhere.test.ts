import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan } from "./planned.ts";

const application = (values: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: x\n    helm:\n      values: ${values}\n`;
const moved = `v1.4.0@${next}`;

describe("a values string is edited inside of the string, whatever its style", () => {
  test.each([
    [
      "double quotes with escapes",
      String.raw`"# é \u00e9\nimage:\n  repository: ${image}\n  tag: v1.3.0\nname: \"a\"\n" # why`,
    ],
    ["single quotes", `'image: { repository: ${image}, tag: v1.3.0, name: ''a'' }'`],
    ["one line in double quotes", `"image: { repository: ${image}, tag: v1.3.0 }"`],
    [
      "a folded block",
      `>\n        image:\n          repository: ${image}\n          tag: v1.3.0\n\n        a: 1`,
    ],
    [
      "a folded block of another indentation",
      `>2-\n          image:\n            repository: ${image}\n            tag: v1.3.0`,
    ],
    ["a literal block", `|\n        image:\n          repository: ${image}\n          tag: v1.3.0`],
  ])("%s", (_what, values) => {
    const before = application(values);

    expect(plan({ "app.yaml": before }).files["app.yaml"]).toBe(before.replace("v1.3.0", moved));
    expect(plan({ "app.yaml": before.replaceAll("\n", "\r\n") }).files["app.yaml"]).toBe(
      before.replace("v1.3.0", moved).replaceAll("\n", "\r\n"),
    );
  });
});

describe("what is YAML only once its template is filled in is edited all the same", () => {
  const set = (below: string, elements = "") =>
    `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators: [{ list: { elements: [${elements}] } }]\n  template:\n    spec:\n      source:\n        repoURL: x\n${below}`;
  const values = (...lines: readonly string[]) =>
    `        helm:\n          values: |\n${lines.map((line) => `            ${line}\n`).join("")}`;
  const patch = (...lines: readonly string[]) =>
    `  templatePatch: |\n${lines.map((line) => `    ${line}\n`).join("")}`;

  test.each([
    [
      "a value in front",
      values("host: {{.name}}.example.org", "image:", `  repository: ${image}`, "  tag: v1.3.0"),
    ],
    [
      "conditions and loops around",
      values(
        "{{- if .big }}",
        "replicas: 3",
        "{{- end }}",
        "image:",
        "  {{- toYaml .extra | nindent 2 }}",
        `  repository: ${image}`,
        "  tag: v1.3.0",
        "args: [--a={{ .a }}, {{.b}}]",
      ),
    ],
    [
      "a patch of the template",
      patch(
        "spec:",
        "  source:",
        "    helm:",
        "      valuesObject:",
        "        host: {{.name}}.example.org",
        `        image: { repository: ${image}, tag: v1.3.0 }`,
      ),
    ],
  ])("%s", (_what, below) => {
    const before = set(below);

    expect(plan({ "set.yaml": before })).toMatchObject({
      findings: [],
      files: { "set.yaml": before.replace("v1.3.0", moved) },
    });
  });

  test("a tag that comes from an element is edited there", () => {
    const lines = ["host: {{.name}}.example.org", "image:", `  repository: ${image}`, "  tag: {{.version}}"];
    const before = set(values(...lines), "{ name: a, version: v1.3.0 }");

    expect(plan({ "set.yaml": before }).files["set.yaml"]).toBe(
      before.replace("v1.3.0", `"${moved}"`).replaceAll('"', ""),
    );
  });

  test("what stays no YAML is told where it has our image", () => {
    const lines = ["a: {{.name}}: [{{.b}}", "image:", `  repository: ${image}`, "  tag: v1.3.0"];
    const elsewhere = { "compose.yaml": `services: { a: { image: "${image}:v1.3.0" } }\n` };

    const { findings } = plan({ ...elsewhere, "set.yaml": set(values(...lines)) });

    expect(findings).toEqual(["place-unread"]);
  });

  test("values in a kustomization's chart", () => {
    const before = `helmCharts:\n  - name: other\n    version: 1.0.0\n    valuesInline:\n      image: { repository: ${image}, tag: v1.3.0 }\n`;

    expect(plan({ "kustomization.yaml": before }).files["kustomization.yaml"]).toBe(
      before.replace("v1.3.0", moved),
    );
  });
});

describe("a whole reference that aliases repeat gets its digest, for it is one image everywhere", () => {
  test.each([
    [
      "by a merge",
      `x-base: &base { image: "${image}:v1.3.0" }\nservices: { a: { <<: *base }, b: { <<: *base } }\n`,
    ],
    [
      "by itself",
      `x-image: &image ${image}:v1.3.0\nservices:\n  a: { image: *image }\n  b: { image: *image }\n`,
    ],
  ])("%s", (_what, text) => {
    expect(plan({ "compose.yaml": text })).toMatchObject({
      findings: [],
      files: { "compose.yaml": text.replace("v1.3.0", moved) },
    });
  });
});

describe("where gitops.yml says of which image a text is the tag", () => {
  test.each([
    [
      "a helm parameter",
      "spec.source.helm.parameters[0].value",
      "spec: { source: { helm: { parameters: [{ name: tag, value: v1.3.0 }] } } }\n",
    ],
    ["a key of one's own", "runtimeTag", "runtimeTag: v1.3.0 # now\n"],
    ["a key that says version", "a.version", 'a:\n  version: "v1.3.0"\n'],
    ["one that has a digest already", "runtimeTag", `runtimeTag: v1.3.0@${digest("b")}\n`],
  ])("%s gets tag and digest", (_what, at, text) => {
    const places = `[{ files: a.yaml, at: "${at}", image: ${image} }]`;
    const old = /v1\.3\.0(?:@sha256:[0-9a-f]{64})?/;

    expect(plan({ "a.yaml": text }, { places }).files["a.yaml"]).toBe(text.replace(old, moved));
  });

  test("a digest under a key of one's own moves", () => {
    const places = `[{ files: a.yaml, at: pinned, image: ${image} }]`;

    expect(plan({ "a.yaml": `pinned: ${digest("b")}\n` }, { places }).files["a.yaml"]).toBe(
      `pinned: ${next}\n`,
    );
  });
});

describe("a file that a place names is read by what is in it, whatever it is called", () => {
  test.each([
    ["values", "env/production.yml", `runtime:\n  image:\n    repository: ${image}\n    tag: v1.3.0\n`],
    ["services", "stack.yml", `services:\n  a:\n    image: ${image}:v1.3.0\n`],
    ["Terraform in JSON", "main.tf.json", `{ "locals": { "image": "${image}:v1.3.0" } }\n`],
    [
      "Packer in JSON",
      "node.pkr.json",
      `{ "variable": [{ "image": { "default": "docker://${image}:v1.3.0" } }] }\n`,
    ],
    ["an address in Terraform", "main.tf", `locals {\n  image = "docker://${image}:v1.3.0"\n}\n`],
  ])("%s", (_what, path, text) => {
    expect(plan({ [path]: text }, { places: `["${path}"]` }).files[path]).toBe(text.replace("v1.3.0", moved));
  });
});

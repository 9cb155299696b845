import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan } from "./planned.ts";

describe("a reference that cannot be edited does not stay behind in silence", () => {
  const pod = (command: string) =>
    `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}:v1.3.0\n      command: ["${command}"]\n`;

  test("inside of a command", () => {
    const made = plan({ "pod.yaml": pod(`docker run ${image}:v1.3.0`) });

    expect(made).toMatchObject({ state: "change", findings: ["place-unread"] });
  });

  test.each([
    ["a shell script", "bootstrap.sh", `docker run ${image}:v1.3.0\n`],
    ["a Makefile", "Makefile", `up:\n\tdocker run ${image}:v1.3.0\n`],
    ["an environment file", "deploy/.env.production", `RUNTIME_IMAGE=${image}:v1.3.0\n`],
    ["a unit of systemd", "units/runtime.container", `[Container]\nImage=${image}:v1.3.0\n`],
    ["a batch file", "run.cmd", `rem ${image}:v1.2.0\r\ndocker run ${image}:v1.3.0\r\n`],
    ["JSON of no known form", "nomad.json", `{ "config": { "image": "${image}:v1.3.0" } }\n`],
    ["Jsonnet", "lib/images.libsonnet", `{ runtime: '${image}:v1.3.0' }\n`],
    ["a template", "user-data.sh.tftpl", `docker run ${image}:v1.3.0 \${name}\n`],
    ["a script by digest", "run.sh", `docker run ${image}@${digest("b")}\n`],
    ["a script by a tag that its digest outdates", "run.sh", `docker run ${image}:v1.4.0@${digest("b")}\n`],
    ["a script with a default of its own", "run.sh", `docker run "${image}:\${TAG:-v1.3.0}"\n`],
    ["a Makefile's variables", "Makefile", `IMAGE ?= ${image}\nTAG ?= v1.3.0\n`],
    [
      "a template's default",
      "chart/templates/a.yaml",
      `image: "${image}:{{ .Values.image.tag | default "v1.3.0" }}"\n`,
    ],
    [
      "a template's default that stands first",
      "chart/templates/a.yaml",
      `image: ${image}:{{ default "v1.3.0" .Values.image.tag | quote }}\n`,
    ],
    [
      "a template's default of a name with a default",
      "chart/templates/a.yaml",
      `image: {{ .Values.repository | default "${image}" }}:{{ .Values.tag | default \`v1.3.0\` }}\n`,
    ],
    [
      "a template's default digest",
      "chart/templates/a.yaml",
      `image: ${image}@{{ .Values.digest | default "${digest("b")}" }}\n`,
    ],
  ])("in %s, beside places that move", (_what, path, text) => {
    const values = `image: { repository: ${image}, tag: v1.3.0 }\n`;

    const made = plan({ "values.yaml": values, [path]: text });

    expect(made).toMatchObject({ state: "change", findings: ["place-unread"] });
    expect(Object.keys(made.files)).toEqual(["values.yaml"]);
  });

  test.each([
    ["keys that are called otherwise", "values.yaml", `imageRepository: ${image}\nimageTag: v1.3.0\n`],
    ["the tag above", "chart/templates/a.yaml", `image:\n  tag: v1.3.0\n  repository: ${image}\n`],
    [
      "settings of helm in Terraform, as blocks",
      "main.tf",
      `resource "helm_release" "a" {\n  set {\n    name  = "image.repository"\n    value = "${image}"\n  }\n  set {\n    name  = "image.tag"\n    value = "v1.3.0"\n  }\n}\n`,
    ],
    [
      "settings of helm in Terraform, as a list",
      "main.tf",
      `resource "helm_release" "a" {\n  set = [\n    { name = "image.repository", value = "${image}" },\n    { name = "image.tag", value = "v1.3.0" },\n  ]\n}\n`,
    ],
    [
      "values that Terraform encodes",
      "main.tf",
      `resource "helm_release" "a" {\n  values = [yamlencode({ image = { repository = "${image}", tag = "v1.3.0" } })]\n}\n`,
    ],
    ["a name and a version of an environment", ".env", `IMAGE_VERSION=1.3.0\nIMAGE_NAME=${image}\n`],
    ["an image and its version", "deploy.sh", `RUNTIME_IMAGE=${image}\nRUNTIME_VERSION="v1.3.0"\n`],
    [
      "arguments of a command",
      "install.sh",
      `helm upgrade a b --set image.repository=${image} --set image.tag=v1.3.0\n`,
    ],
    [
      "arguments of a command on two lines",
      "install.sh",
      `helm upgrade a b \\\n  --set image.repository=${image} \\\n  --set-string image.tag=v1.3.0\n`,
    ],
  ])("a name and a tag apart: %s", (_what, path, text) => {
    const compose = `services: { a: { image: "${image}:v1.3.0" } }\n`;

    const made = plan({ "compose.yaml": compose, [path]: text });

    // Moved, or told: never neither.
    expect({ told: made.findings, moved: Object.keys(made.files).includes(path) }).toEqual(
      Object.keys(made.files).includes(path)
        ? { told: [], moved: true }
        : { told: ["place-unread"], moved: false },
    );
  });

  test("a variable of the component's version that moves is not told beside its image", () => {
    const text = `runtime_image = "${image}"\nruntime_tag   = "v1.3.0"\n`;

    expect(plan({ "a.tfvars": text })).toMatchObject({
      findings: [],
      files: { "a.tfvars": text.replace("v1.3.0", "v1.4.0") },
    });
  });

  test.each([
    ["of another image between", `a:\n  repository: ${image}\nb: { repository: x/y, tag: v1.0.0 }\n`],
    [
      "of another image before",
      `b:\n  repository: x/y\n  tag: v1.0.0\na:\n  repository: ${image}\n  port: 1\n`,
    ],
    ["of another image behind", `a:\n  repository: ${image}\nb:\n  tag: v1.0.0\n  repository: x/y\n`],
    ["of somebody else", `image: ${image}\nAPP_VERSION: v1.0.0\napiVersion: v1\n`],
  ])("a tag %s is none of it", (_what, text) => {
    const compose = `services: { a: { image: "${image}:v1.3.0" } }\n`;

    expect(plan({ "compose.yaml": compose, "chart/templates/a.yaml": text }).findings).toEqual([]);
  });

  test.each([
    ["a whole reference", "acme/tool", "run docker.io/acme/tool:v1.3.0"],
    ["a whole reference, the other way round", "docker.io/acme/tool", "run acme/tool:v1.3.0"],
    ["a name and a tag", "acme/tool", "IMAGE=index.docker.io/acme/tool\nTAG=v1.3.0"],
  ])("the name of Docker Hub may be there or not: %s", (_what, tool, text) => {
    const compose = `services: { a: { image: "${image}:v1.3.0" } }\n`;

    const made = plan({ "compose.yaml": compose, "run.sh": text }, { images: `${image}, ${tool}` });

    expect(made).toMatchObject({ state: "change", findings: ["place-unread"] });
  });

  test("in a script that is of another environment it is nobody's business", () => {
    const made = plan(
      {
        "staging/values.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n`,
        "production/run.sh": `docker run ${image}:v1.3.0\n`,
      },
      {
        config: 'environments: { staging: { files: ["staging/**"] } }\n',
        environment: "staging",
      },
    );

    expect(made).toMatchObject({ state: "change", findings: [] });
  });

  test.each([
    ["one that has the version already", `docker run ${image}:v1.4.0`],
    ["a tag that is no version", `docker run ${image}:latest`],
    ["the digest that is promoted", `docker run ${image}@${next}`],
    ["a default that has the version already", `docker run ${image}:\${TAG:-v1.4.0}`],
    ["a default that is none", `docker run ${image}:{{ .Values.tag | default 'latest' }}`],
    ["another image", `docker run ${image}-tools:v1.3.0 x/${image}:v1.3.0`],
  ])("%s is none", (_what, command) => {
    expect(plan({ "pod.yaml": pod(command) }).findings).toEqual([]);
  });

  test("nor is a comment of a template", () => {
    const files = {
      "pod.yaml": pod("true"),
      "chart/templates/a.yaml": `{{- /* was ${image}:v1.2.0 */}}\na: 1\n`,
    };

    expect(plan(files).findings).toEqual([]);
  });

  test("nor is a comment", () => {
    expect(plan({ "pod.yaml": `# was ${image}:v1.2.0\n${pod("true")}` }).findings).toEqual([]);
  });
});

describe("the appVersion of a chart that is the tag of an image", () => {
  const compose = { "compose.yaml": `services: { a: { image: "${image}:v1.3.0" } }\n` };
  const chart = (version: string) => ({
    "c/Chart.yaml": `name: c\nversion: 0.1.0\nappVersion: ${version}\n`,
  });
  const template = (tag: string) => ({ "c/templates/a.yaml": `image: "${image}:${tag}"\n` });
  const values = { "c/values.yaml": `image:\n  repository: ${image}\n  tag: ""\n` };

  test.each([
    ["in a template", template("{{ .Chart.AppVersion }}")],
    ["as a template's default", template("{{ .Values.tag | default .Chart.AppVersion }}")],
    ["for values that name the image without a tag", values],
  ])("is told %s", (_what, files) => {
    const made = plan({ ...compose, ...chart("1.3.0"), ...files });

    expect(made).toMatchObject({ state: "change", findings: ["place-unread"] });
  });

  test.each([
    ["that is the version already", { ...chart("v1.4.0"), ...template("{{ .Chart.AppVersion }}") }],
    ["that is no version", { ...chart("latest"), ...template("{{ .Chart.AppVersion }}") }],
    [
      "in a comment",
      { ...chart("1.3.0"), "c/templates/a.yaml": `# image: ${image}:{{ .Chart.AppVersion }}\n` },
    ],
    [
      "that other values overrule",
      {
        ...chart("1.3.0"),
        ...values,
        "c/values-staging.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n`,
      },
    ],
  ])("is not told where it is one %s", (_what, files) => {
    expect(plan({ ...compose, ...files }).findings).toEqual([]);
  });

  test("moves where it is named, and is not told then", () => {
    const files = { ...chart("1.3.0"), ...template("{{ .Chart.AppVersion }}") };
    const places = `[{ files: c/Chart.yaml, at: appVersion }, "c/**"]`;

    const made = plan(files, { places });

    expect(made).toMatchObject({ state: "change", findings: [] });
    expect(made.files["c/Chart.yaml"]).toContain("appVersion: 1.4.0\n");
  });
});

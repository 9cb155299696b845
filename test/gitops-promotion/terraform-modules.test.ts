import { describe, expect, test } from "@jest/globals";
import { image, next, plan } from "./planned.ts";

const main = (tag: string) => `resource "x" "y" {\n  image = "${image}:\${${tag}}"\n}\n`;
const variable = (name: string, value = "v1.3.0") => `variable "${name}" {\n  default = "${value}"\n}\n`;
const promoted = `v1.4.0@${next}`;

describe("a tag that another file of the module states is promoted where it stands", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["the default of a variable", { "tf/main.tf": main("var.tag"), "tf/variables.tf": variable("tag") }],
    [
      "a default whose name is the component's",
      { "tf/main.tf": main("var.runtime_version"), "tf/variables.tf": variable("runtime_version") },
    ],
    ["a local", { "tf/main.tf": main("local.tag"), "tf/locals.tf": `locals {\n  tag = "v1.3.0"\n}\n` }],
    [
      "a file of values",
      { "tf/main.tf": `variable "tag" {}\n${main("var.tag")}`, "tf/terraform.tfvars": `tag = "v1.3.0"\n` },
    ],
    [
      "files of values below the module, and its default",
      {
        "tf/main.tf": main("var.tag"),
        "tf/variables.tf": variable("tag"),
        "tf/envs/staging.tfvars": `tag = "v1.3.0"\n`,
        "tf/envs/production.tfvars": `tag = "v1.2.0" # behind\n`,
      },
    ],
    [
      "the call of a module, through a local",
      {
        "modules/a/main.tf": `variable "tag" {}\n${main("var.tag")}`,
        "live/main.tf": `locals { tag = "v1.3.0" }\nmodule "a" {\n  source = "../modules/a"\n  tag    = local.tag\n}\n`,
      },
    ],
    [
      "with the registry in a variable, too",
      {
        "tf/main.tf": `resource "x" "y" {\n  image = "\${var.registry}/runtime:\${var.tag}"\n}\n`,
        "tf/variables.tf": `${variable("registry", "ghcr.io/acme")}${variable("tag")}`,
      },
    ],
    [
      "Packer's variables",
      {
        "p/main.pkr.hcl": main("var.tag"),
        "p/variables.pkr.hcl": variable("tag"),
        "p/a.pkrvars.hcl": `tag = "v1.3.0"\n`,
      },
    ],
  ])("%s", (_what, files) => {
    const wanted = Object.entries(files).flatMap(([path, text]) => {
      const after = text.replace(/v1\.[23]\.0/, promoted);
      return after === text ? [] : [[path, after] as const];
    });

    const made = plan(files);

    expect(made).toMatchObject({ state: "change", findings: [] });
    expect(made.files).toEqual(Object.fromEntries(wanted));
    expect(plan({ ...files, ...made.files }).state).toBe("current");
  });

  test("of one environment, where the module itself is of none", () => {
    const files = {
      "tf/main.tf": main("var.tag"),
      "tf/production.tfvars": `tag = "v1.3.0"\n`,
      "tf/staging.tfvars": `tag = "v1.3.0"\n`,
    };
    const config =
      "environments:\n  staging: { files: [tf/staging.tfvars] }\n  production: { files: [tf/production.tfvars] }\n";

    const made = plan(files, { config, environment: "staging" });

    expect(made.files).toEqual({ "tf/staging.tfvars": `tag = "${promoted}"\n` });
  });
});

describe("a tag that is read elsewhere, too", () => {
  const local = `locals {\n  tag   = "v1.3.0"\n  image = "${image}:\${local.tag}"\n}\n`;

  test.each([
    [
      "another image",
      "a.tf",
      `locals {\n  other = "ghcr.io/acme/app:\${local.tag}"\n}\n`,
      "ghcr.io/acme/app",
    ],
    [
      "another image of a registry that is not known",
      "a.tf",
      `locals {\n  other = "\${var.host}/app:\${local.tag}"\n}\n`,
      "/app",
    ],
    [
      "the version of a chart",
      "a.tf",
      `resource "helm_release" "r" {\n  chart   = "redis"\n  version = local.tag\n}\n`,
      "chart redis",
    ],
    [
      "the version of a chart that a variable names",
      "a.tf",
      `resource "helm_release" "r" {\n  chart   = var.chart\n  version = local.tag\n}\n`,
      "helm_release.r.version",
    ],
    [
      "a chart's version that a module is given",
      "a.tf",
      `module "r" {\n  source        = "./r"\n  chart_version = local.tag\n}\n`,
      "chart_version",
    ],
    [
      "a reference of git",
      "a.tf",
      `module "x" {\n  source = "git::https://example.org/x.git?ref=\${local.tag}"\n}\n`,
      "example.org/x.git",
    ],
    [
      "another image, under another name",
      "a.tf",
      `locals {\n  same  = local.tag\n  other = "ghcr.io/acme/app:\${local.same}"\n}\n`,
      "ghcr.io/acme/app",
    ],
  ])("as %s is refused, with the places", (_what, path, text, told) => {
    const made = plan({
      "tf/main.tf": local,
      [`tf/${path}`]: text,
      "r/main.tf": `variable "chart_version" {}\n`,
    });

    expect(made).toMatchObject({ state: "refused", code: "place-ambiguous", files: {} });
    expect(made.found).toContain(told);
    expect(made.found).toContain("tf/a.tf:");
  });

  test.each([
    ["a label", "a.tf", `resource "x" "y" {\n  labels = { version = local.tag }\n}\n`],
    ["an output", "outputs.tf", `output "version" {\n  value = local.tag\n}\n`],
    ["a part of another text", "a.tf", `locals {\n  name = "runtime-\${local.tag}"\n}\n`],
    ["a script", "a.tf", `locals {\n  script = <<-EOT\n    deploy \${local.tag}\n  EOT\n}\n`],
    ["the argument of a function", "main2.tf", `locals {\n  bare = trimprefix(local.tag, "v")\n}\n`],
  ])("as %s moves without a digest, which is told", (_what, path, text) => {
    const made = plan({ "tf/main.tf": local, [`tf/${path}`]: text });

    expect(made).toMatchObject({ state: "change", findings: ["digest-missing"] });
    expect(made.files).toEqual({ "tf/main.tf": local.replace("v1.3.0", "v1.4.0") });
  });

  test("in the same file as well", () => {
    const made = plan({ "main.tf": `${local}output "a" {\n  value = local.tag\n}\n` });

    expect(made).toMatchObject({ state: "change", findings: ["digest-missing"] });
  });

  test.each([
    ["the same image again", `locals {\n  again = "${image}:\${local.tag}"\n}\n`],
    ["the whole reference", `output "image" {\n  value = local.image\n}\n`],
    ["a comment", `# local.tag is what runs\n`],
    ["a local of another module", ``],
  ])("as %s gets the digest", (_what, text) => {
    const other = { "other/main.tf": `output "v" {\n  value = local.tag\n}\n` };

    const made = plan({ "tf/main.tf": local, "tf/a.tf": text, ...other });

    expect(made).toMatchObject({ state: "change", findings: [] });
    expect(made.files).toEqual({ "tf/main.tf": local.replace("v1.3.0", promoted) });
  });
});

describe("an image whose tag is not to be found does not stay behind in silence", () => {
  const values = { "values.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n` };

  test.each<[string, Readonly<Record<string, string>>]>([
    ["without a default", { "tf/main.tf": `variable "tag" {}\n${main("var.tag")}` }],
    [
      "of a map",
      { "tf/main.tf": `locals {\n  tags = { runtime = "v1.3.0" }\n}\n${main("local.tags.runtime")}` },
    ],
    [
      "in pieces",
      { "tf/main.tf": `locals {\n  minor = "3.0"\n  tag = "v1.\${local.minor}"\n}\n${main("local.tag")}` },
    ],
  ])("%s", (_what, files) => {
    const made = plan({ ...values, ...files });

    expect(made).toMatchObject({ state: "change", findings: ["place-unread"] });
    expect(Object.keys(made.files)).toEqual(["values.yaml"]);
  });

  test("where it stands in a file of no environment", () => {
    const files = {
      "prod/values.yaml": values["values.yaml"],
      "prod/main.tf": main("var.tag"),
      "prod/variables.tf": variable("tag"),
    };
    const config = "environments: { production: { files: [prod/values.yaml, prod/main.tf] } }\n";

    expect(plan(files, { config, environment: "production" }).findings).toEqual(["place-unread"]);
  });
});

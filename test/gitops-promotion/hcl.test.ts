import { expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { gitEnvironment } from "../support/repository.ts";
import { describeWithTools } from "../support/tools.ts";
import { image, next, plan } from "./planned.ts";

await describeWithTools(
  "HashiCorp's own parser sees nothing change but the image",
  ["hcl2json"],
  ({ hcl2json }) => {
    async function parse(text: string): Promise<ReadonlyMap<string, unknown>> {
      const { exitCode, stdout, stderr } = await nodeCommands().run([hcl2json.path], {
        cwd: "/",
        environment: gitEnvironment,
        input: text,
      });
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      return new Map(leaves(JSON.parse(stdout.toString("utf8")) as unknown));
    }

    const promoted = `${image}:v1.4.0@${next}`;
    test.each<[string, string, string, readonly string[]]>([
      [
        "the default of a variable",
        "main.tf",
        `# ${image}:v1.2.0 was withdrawn\nvariable "runtime_image" {\n  type    = string\n  default = "${image}:v1.3.0" // ${image}:v1.0.0\n}\n`,
        ["variable.runtime_image.0.default"],
      ],
      [
        "arguments of a module, with windows' line ends",
        "main.tf",
        `module "a" {\r\n  source = "./a"\r\n  image  = "${image}:v1.3.0"\r\n  name   = "\${var.prefix}-a"\r\n}\r\n`,
        ["module.a.0.image"],
      ],
      [
        "maps and lists in locals",
        "main.tf",
        `locals {\n  images = { "runtime" = "${image}:v1.3.0", "cache" = "redis:8.1" }\n  list   = ["redis:8.1", "${image}:v1.3.0"]\n}\n`,
        ["locals.0.images.runtime", "locals.0.list.1"],
      ],
      ["a file of variables", "production.tfvars", `replicas = 3\nimage    = "${image}:v1.3.0"\n`, ["image"]],
      [
        "a source of Packer, and its variables",
        "node.pkr.hcl",
        `source "docker" "a" {\n  image  = "${image}:v1.3.0"\n  commit = true\n}\nbuild {\n  sources = ["source.docker.a"]\n  provisioner "shell" { inline = ["echo \\"hello\\"", "true"] }\n}\n`,
        ["source.docker.a.0.image"],
      ],
    ])("%s", async (_what, path, before, places) => {
      const after = plan({ [path]: before }).files[path] ?? "";

      const [old, now] = [await parse(before), await parse(after)];

      expect([...now.keys()]).toEqual([...old.keys()]);
      const changed = [...now].filter(([at, value]) => old.get(at) !== value);
      expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(places.map((at) => [at, promoted])));
    });
  },
);

function leaves(value: unknown, at = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, at === "" ? key : `${at}.${key}`));
}

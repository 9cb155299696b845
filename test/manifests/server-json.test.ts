import { expect, test } from "@jest/globals";
import { packageKey } from "@release-actions/release-model";
import { serverJsonEditor } from "../../packages/manifests/editors/server-json.ts";
import { Source } from "../../packages/manifests/source.ts";

const sourceOf = (text: string) => new Source("server.json", new TextEncoder().encode(text));

function pinsOf(packages: unknown): string[] {
  const text = JSON.stringify({ name: "io.github.o/a", version: "1.2.3", packages }, undefined, 2);
  return serverJsonEditor.readPins(sourceOf(text)).map(({ place, name, value }) => {
    const found =
      value.kind === "image"
        ? [value.tag?.text, value.digest?.text].filter(Boolean).join(" ")
        : "text" in value && value.text;
    return `${place} ${packageKey(name)} ${value.kind} ${String(found)}`;
  });
}

const digest = `sha256:${"0a".repeat(32)}`;

test.each([
  [
    "npm",
    { registryType: "npm", identifier: "@o/a", version: "1.2.3" },
    ["packages[0].version npm:@o/a version 1.2.3"],
  ],
  [
    "pypi",
    { registryType: "pypi", identifier: "O_a", version: "1.2.3rc1" },
    ["packages[0].version pypi:o-a version 1.2.3rc1"],
  ],
  [
    "oci with a tag",
    { registryType: "oci", identifier: "ghcr.io/o/a:v1.2.3" },
    ["packages[0].identifier image:ghcr.io/o/a image v1.2.3"],
  ],
  [
    "oci with tag and digest",
    { registryType: "oci", identifier: `ghcr.io/o/a:1.2.3@${digest}` },
    [`packages[0].identifier image:ghcr.io/o/a image 1.2.3 ${digest}`],
  ],
  ["oci at a port", { registryType: "oci", identifier: "localhost:5000/o/a" }, []],
  [
    "oci of an older schema",
    { registryType: "oci", identifier: "docker.io/o/a", version: "1.2.3" },
    ["packages[0].version image:o/a image 1.2.3"],
  ],
  [
    "an older spelling",
    { registry_type: "npm", identifier: "a", version: "1.2.3" },
    ["packages[0].version npm:a version 1.2.3"],
  ],
  [
    "the oldest spelling",
    { registry_name: "npm", name: "a", version: "1.2.3" },
    ["packages[0].version npm:a version 1.2.3"],
  ],
  [
    "a download",
    { registryType: "mcpb", identifier: "https://example.test/v1.2.3/a.mcpb", fileSha256: "00" },
    [],
  ],
  ["no version", { registryType: "npm", identifier: "a" }, []],
])("%s", (_, entry, expected) => {
  expect(pinsOf([entry])).toEqual(expected);
});

test("somebody else's server.json is not read, whatever it contains", () => {
  const source = sourceOf('// settings\n{ "port": 80, }');

  expect(serverJsonEditor.readPins(source)).toEqual([]);
  expect(serverJsonEditor.parse?.(source)).toBe(source.text);
});

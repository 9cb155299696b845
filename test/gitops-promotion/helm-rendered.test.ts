import { expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { writeFiles } from "../support/infrastructure.ts";
import { temporaryFolder } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { image, next, plan } from "./planned.ts";

await describeWithTools("what helm makes of values that are laid over others", ["helm"], ({ helm }) => {
  const reference =
    "{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}";
  const pod = (version: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n  labels:\n    app.kubernetes.io/version: ${version}\nspec:\n  containers:\n    - name: x\n      image: "${reference}"\n`;
  const chart = {
    "x/Chart.yaml": "apiVersion: v2\nname: x\nversion: 0.1.0\nappVersion: 0.1.0\n",
    "x/templates/pod.yaml": pod("{{ .Chart.AppVersion | quote }}"),
  };
  const base = (more = "") => `image:\n  repository: ${image}\n  tag: v1.3.0\n${more}`;

  async function render(files: Readonly<Record<string, string>>): Promise<string> {
    const overlays = Object.keys(files).filter((path) => path.includes("values-"));
    const command = ["helm", "template", "x", "x", ...overlays.flatMap((path) => ["-f", path])] as const;
    const environment = { ...environmentWith(helm), HOME: temporaryFolder() };
    const run = await nodeCommands().run(command, { cwd: writeFiles(files), environment });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    return Buffer.from(run.stdout).toString("utf8");
  }

  test.each<[string, string, string]>([
    ["a tag", base(), "image:\n  tag: v1.3.0\n"],
    ["a tag, over a digest that is left open", base('  digest: ""\n'), "image:\n  tag: v1.3.0\n"],
    ["a tag, over a digest", base(`  digest: sha256:${"b".repeat(64)}\n`), "image: { tag: v1.3.0 }\n"],
    [
      "a tag in quotes, over a digest",
      base('  digest: ""\n'),
      'image:\n  tag: "v1.3.0" # ours\n  pullPolicy: Always\n',
    ],
    ["the whole image, over a digest", base('  digest: ""\n'), base()],
    ["a tag and a digest that is left open", base('  digest: ""\n'), 'image: { tag: v1.3.0, digest: "" }\n'],
    ["a tag, over no tag", `image: { repository: ${image}, digest: "" }\n`, "image:\n  tag: v1.3.0\n"],
  ])("%s: exactly the image that was promoted", async (_what, below, above) => {
    const files = { ...chart, "x/values.yaml": below, "x/values-prod.yaml": above };
    const before = await render(files);

    const made = plan(files);
    const after = await render({ ...files, ...made.files });

    expect(made).toMatchObject({ state: "change", findings: [] });
    const wanted = before.replace(/image: .*/, `image: "${image}:v1.4.0@${next}"`);
    expect(after).toBe(wanted);
  });

  test("a label that is made of the tag is told before it has a digest in it", async () => {
    const labelled = { ...chart, "x/templates/pod.yaml": pod("{{ .Values.image.tag | quote }}") };
    const files = { ...labelled, "x/values.yaml": base() };
    const version = async (changed: Readonly<Record<string, string>>) =>
      /version: "(.*)"/.exec(await render({ ...files, ...changed }))?.[1];

    const [made, kept] = [plan(files), plan(files, { config: "digests: keep\n" })];
    const open = plan({ ...labelled, "x/values.yaml": base('  digest: ""\n') });

    expect(made).toMatchObject({ state: "change", findings: ["digest-in-label"] });
    expect(await version(made.files)).toBe(`v1.4.0@${next}`);
    for (const right of [kept, open]) {
      expect(right).toMatchObject({ state: "change", findings: [] });
      expect(await version(right.files)).toBe("v1.4.0");
    }
  });
});

test.each([
  [
    "a part that is called so",
    '{{- define "x.labels" -}}\napp.kubernetes.io/version: {{ $.Values.image.tag }}\n{{- end }}\n',
    1,
  ],
  [
    "labels of a selector",
    "spec:\n  selector:\n    matchLabels:\n      {{- if true }}\n      v: {{ .Values.image.tag }}\n      {{- end }}\n",
    1,
  ],
  ["a label that takes the digest off", 'labels:\n  v: {{ .Values.image.tag | splitList "@" | first }}\n', 0],
  ["an image", "labels:\n  a: b\nspec:\n  image: x:{{ .Values.image.tag }}\n", 0],
  ["a comment", "labels:\n  # v: {{ .Values.image.tag }}\n", 0],
  ["a label of another tag", "labels:\n  v: {{ .Values.image.tagged }}\n", 0],
])("%s: %#", (_what, template, told) => {
  const files = {
    "x/values.yaml": `image: { repository: ${image}, tag: v1.3.0 }\n`,
    "x/templates/_a.tpl": template,
  };

  expect(plan(files).findings).toEqual(Array.from({ length: told }, () => "digest-in-label"));
});

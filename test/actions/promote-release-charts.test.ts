import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { parseSemver } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { buildPayload } from "@release-actions/release-model/release-published";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { writeFiles } from "../support/infrastructure.ts";
import { temporaryFolder } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const files = {
  "gitops.yml": 'components:\n  runtime: { repository: acme/runtime, charts: ["{host}/charts/runtime"] }\n',
  "umbrella/Chart.yaml": `apiVersion: v2
name: umbrella
version: 0.1.0
dependencies:
  - name: runtime # the chart, not the image
    version: "1.0.0"
    repository: oci://{host}/charts
`,
  "app.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  source:
    repoURL: {host}/charts
    chart: runtime
    targetRevision: 1.0.0
`,
};

await describeWithTools("a chart that is released to a registry", ["helm"], ({ helm }) => {
  const environment = { ...environmentWith(helm), HOME: temporaryFolder() };
  async function run(cwd: string, ...words: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await nodeCommands().run([helm.path, ...words], {
      cwd,
      environment,
    });
    expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
    return stdout.toString("utf8");
  }

  /** Pushes a version of the chart, and gives the message about it. */
  async function publish(version: string) {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "runtime/templates"), { recursive: true });
    writeFileSync(join(folder, "runtime/Chart.yaml"), `apiVersion: v2\nname: runtime\nversion: ${version}\n`);
    writeFileSync(
      join(folder, "runtime/templates/a.yaml"),
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { version: '{{ .Chart.Version }}' }\n",
    );
    const { host } = suite.registry;
    await run(folder, "package", "runtime");
    await run(folder, "push", `runtime-${version}.tgz`, `oci://${host}/charts`, "--plain-http");
    const manifest = await fetch(`http://${host}/v2/charts/runtime/manifests/${version}`, {
      headers: { accept: "application/vnd.oci.image.manifest.v1+json" },
    });
    return buildPayload({
      graph: parseReleaseGraph(
        "owner: acme\nrepositories:\n  runtime: { publishes: { chart: runtime } }\n",
        "g",
      ),
      component: "runtime",
      version: parseSemver(version),
      tag: `v${version}`,
      images: [],
      charts: [`oci://${host}/charts/runtime@${manifest.headers.get("docker-content-digest") ?? ""}`],
      source: { commit: "1".repeat(40), run: undefined },
      environment: undefined,
      details: undefined,
      sentAt: new Date("2026-11-25T10:00:00Z"),
    });
  }

  /** What helm makes of the chart that depends on it, and of the Application as Argo CD asks for it. */
  async function render(): Promise<readonly string[]> {
    const chart = (await suite.read("umbrella/Chart.yaml")) ?? "";
    const application = (await suite.read("app.yaml")) ?? "";
    const folder = writeFiles({ "umbrella/Chart.yaml": chart });
    await run(folder, "dependency", "update", "umbrella", "--plain-http");
    const revision = /targetRevision: (\S+)/.exec(application)?.[1] ?? "";
    return [
      await run(folder, "template", "a", "umbrella"),
      await run(
        folder,
        ...[
          "template",
          "a",
          `oci://${suite.registry.host}/charts/runtime`,
          "--version",
          revision,
          "--plain-http",
        ],
      ),
    ];
  }

  test("comes into dependencies and Applications, and nothing else of what helm renders changes", async () => {
    suite = await startGitopsSuite({ files });
    const older = await publish("1.0.0");
    const payload = await publish("1.1.0");
    const before = await render();

    const promoted = await suite.promote(payload);
    const again = await suite.promote(payload);

    expect(promoted).toMatchObject({ errors: [], outputs: { state: "committed", findings: "[]" } });
    expect(again.outputs["state"]).toBe("current");
    // helm says which chart it pulled: the one of the message.
    const [from, to] = [older, payload].map(({ charts }) => charts[0]?.digest ?? "");
    expect(await render()).toEqual(
      before.map((text) => text.replaceAll("1.0.0", "1.1.0").replace(from ?? "", to ?? "")),
    );
    expect(before.map((text) => text.split("1.0.0").length)).toEqual([2, 3]);
    expect(before[1]).toContain(`Digest: ${from ?? ""}`);
    expect(await suite.read("umbrella/Chart.yaml")).toBe(
      files["umbrella/Chart.yaml"].replaceAll("{host}", suite.registry.host).replace("1.0.0", "1.1.0"),
    );
  });

  test("is refused where another chart lies under its tag by now", async () => {
    suite = await startGitopsSuite({ files });
    const payload = await publish("1.1.0");
    const moved = await suite.registry.push({ name: "charts/runtime", tags: ["1.1.0"] });

    const run = await suite.promote(payload);

    expect(run.errors).toEqual([expect.stringContaining("promote-release%3A digest-mismatch")]);
    expect(run.errors[0]).toContain(moved.digest);
    expect(suite.standIn.countWrites()).toBe(0);
  });

  test("is refused where a Chart.lock beside the dependency would not fit any more: helm builds none of that", async () => {
    const lock = "dependencies:\n- name: runtime\n  repository: oci://{host}/charts\n  version: 1.0.0\n";
    suite = await startGitopsSuite({ files: { ...files, "umbrella/Chart.lock": lock } });
    const payload = await publish("1.1.0");

    const run = await suite.promote(payload);

    expect(run.errors).toEqual([expect.stringContaining("promote-release%3A chart-lock")]);
    expect(run.errors[0]).toContain("file=umbrella/Chart.lock");
    expect(suite.standIn.countWrites()).toBe(0);
  });
});

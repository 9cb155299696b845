import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { judgeChartLock } from "../../packages/tag-verification/judge-chart-lock.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { describeWithTools } from "../support/tools.ts";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const dependencies = [
  ["a version", `{ name: sub, version: 1.2.3, repository: "file://../sub" }`],
  [
    "all that a dependency may have",
    `{ name: sub, version: ">=1.0.0 <2.0.0", repository: "file://../sub", alias: other, condition: a.enabled, tags: [x, "<y>"], import-values: [data, { parent: p, child: c }], enabled: true }`,
  ],
] as const;

const chart = (dependency: string) =>
  `apiVersion: v2\nname: app\nversion: 1.2.3\ndependencies:\n  - ${dependency}\n`;

await describeWithTools("a Chart.lock as the real helm writes it", ["helm"], ({ helm }) => {
  async function lockOf(text: string): Promise<string> {
    const folder = temporaryFolder();
    for (const [name, content] of [
      ["sub", "apiVersion: v2\nname: sub\nversion: 1.2.3\n"],
      ["app", text],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "Chart.yaml"), content);
    }
    const { exitCode, stderr } = await nodeCommands().run([helm.path, "dependency", "update", "app"], {
      cwd: folder,
      environment: { ...gitEnvironment, HOME: folder },
    });
    expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
    return readFileSync(join(folder, "app", "Chart.lock"), "utf8");
  }

  test.each(dependencies)("%s: passes, and after any change is out of date", async (_what, dependency) => {
    const lock = await lockOf(chart(dependency));
    const tag = (text: string) => taggedRepository({ "app/Chart.yaml": text, "app/Chart.lock": lock });

    expect(places(await findingsOf("lock", tag(chart(dependency))))).toEqual([]);
    for (const [from, to] of [
      ["1.", "0."],
      ["../sub", "../sub2"],
      ["name: sub", "name: pub"],
    ] as const) {
      const findings = await findingsOf("lock", tag(chart(dependency.replace(from, to))));
      expect(findings.map(({ file, level }) => `${file ?? ""} ${level}`)).toEqual(["app/Chart.lock error"]);
    }
  });
});

describe("a Chart.lock whose digest says nothing here", () => {
  const locked = { dependencies: [{ name: "sub", version: "1.2.3", repository: "https://example.org" }] };
  const judge = (more: object, name = "sub") =>
    judgeChartLock({
      path: "Chart.yaml",
      lockPath: "Chart.lock",
      chart: { dependencies: [{ name, version: "1.2.3", repository: "https://example.org" }], ...more },
      lock: { ...locked, digest: "sha256:00" },
    });

  test.each([
    [
      "a repository by the name in somebody's settings",
      { dependencies: [{ name: "sub", repository: "@mine" }] },
    ],
    ["a chart of Helm 2's time", { apiVersion: "v1" }],
  ])("%s: the names count", (_what, more) => {
    expect(judge(more)).toBeUndefined();
  });

  test("a name that it lacks is named", () => {
    expect(judge({ apiVersion: "v1" }, "new")?.found).toBe("no new in it");
  });
});

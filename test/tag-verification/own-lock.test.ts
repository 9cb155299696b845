import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { temporaryFolder } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { findingsOf, places, taggedRepository } from "./judged-repository.ts";

const project = (version: string) =>
  `[project]\nname = "sample"\nversion = "${version}"\nrequires-python = ">=3.9"\n`;

describe("a lock that repeats the version of the project itself", () => {
  const own = (version: string) =>
    `version = 1\n\n[[package]]\nname = "sample"\nversion = "${version}"\nsource = { editable = "." }\n`;
  const crate = '[package]\nname = "sample"\nversion = "1.2.3"\n';
  const cargo = (version: string) => `version = 4\n\n[[package]]\nname = "sample"\nversion = "${version}"\n`;

  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "an older one, of uv's",
      { "pyproject.toml": project("1.2.3"), "uv.lock": own("1.2.2") },
      ['uv.lock:3 "1.2.2", which the tool refuses with --locked'],
    ],
    ["the same, of uv's", { "pyproject.toml": project("1.2.3"), "uv.lock": own("1.2.3") }, []],
    [
      "the placeholder as Python spells it",
      {
        "pyproject.toml": project("0.0.0-dev"),
        "uv.lock": own("0.0.0.dev0"),
      },
      [],
    ],
    [
      "an older one, of Cargo's",
      { "Cargo.toml": crate, "Cargo.lock": cargo("1.2.2") },
      ['Cargo.lock:3 "1.2.2", which the tool refuses with --locked'],
    ],
    ["the same, of Cargo's", { "Cargo.toml": crate, "Cargo.lock": cargo("1.2.3") }, []],
  ])("%s", async (_, files, expected) => {
    const findings = await findingsOf("lock", taggedRepository(files));

    expect(places(findings)).toEqual(expected);
    expect(findings.every(({ level }) => level === "warning")).toBe(true);
  });
});

await describeWithTools("the real uv", ["uv", "python"], ({ uv, python }) => {
  test("refuses such a lock, and writes one that nothing is said of", async () => {
    const folder = temporaryFolder();
    const run = (...words: readonly string[]) =>
      nodeCommands().run(["uv", "lock", ...words], { cwd: folder, environment: environmentWith(uv, python) });
    await writeFile(join(folder, "pyproject.toml"), project("1.2.2"));
    await run();
    await writeFile(join(folder, "pyproject.toml"), project("1.2.3"));
    const lock = () => readFile(join(folder, "uv.lock"), "utf8");
    const judged = async () =>
      findingsOf("lock", taggedRepository({ "pyproject.toml": project("1.2.3"), "uv.lock": await lock() }));

    const refused = await run("--check");
    const before = await judged();
    await run();
    const after = await judged();

    expect(refused.exitCode).not.toBe(0);
    expect(before).toHaveLength(1);
    expect(after).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chmod, mkdtemp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findTool, installTool } from "../../scripts/tools/install.mjs";
import type { ToolName } from "../../scripts/tools/install.mjs";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tools-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A folder for PATH with one program that prints `output`. */
async function pathWith(program: string, output: string, exitCode = 0): Promise<string> {
  const place = await mkdtemp(join(folder, "path-"));
  await writeFile(join(place, program), `#!/bin/sh\necho '${output}'\nexit ${exitCode}\n`);
  await chmod(join(place, program), 0o755);
  return place;
}

describe("a tool found on PATH", () => {
  test.each([
    { name: "uv", program: "uv", output: "uv 0.10.1 (abc 2026-01-01)", version: "0.10.1" },
    { name: "yarn-classic", program: "yarn", output: "1.22.19", version: "1.22.19" },
    { name: "yarn-berry", program: "yarn", output: "4.9.0", version: "4.9.0" },
  ] as const)(
    "is used when its version fits: $name says $output",
    async ({ name, program, output, version }) => {
      const place = await pathWith(program, output);

      const found = await findTool(name, { folder, environment: { PATH: `${place}:/bin:/usr/bin` } });

      expect(found).toEqual({
        kind: "available",
        name,
        path: join(place, program),
        folder: place,
        version,
        origin: "path",
      });
    },
  );

  test.each([
    {
      case: "too old",
      name: "cargo",
      program: "cargo",
      output: "cargo 1.2.3",
      says: "cargo on PATH is 1.2.3",
    },
    {
      case: "too new",
      name: "cargo",
      program: "cargo",
      output: "cargo 2.0.0",
      says: "cargo on PATH is 2.0.0",
    },
    {
      case: "broken",
      name: "cargo",
      program: "cargo",
      output: "no toolchain",
      exitCode: 1,
      says: "does not run",
    },
    { case: "missing", name: "cargo", program: "other", output: "", says: "cargo is not on PATH" },
  ] as const)("is unavailable for a reason of one line when it is $case", async (row) => {
    const place = await pathWith(row.program, row.output, "exitCode" in row ? row.exitCode : 0);

    const found = await installTool(row.name, { folder, environment: { PATH: place } });

    expect(found).toMatchObject({ kind: "unavailable", reason: expect.stringContaining(row.says) });
    expect(JSON.stringify(found)).not.toContain("\\n");
  });

  test("is passed over for a fitting one further down PATH", async () => {
    const [old, fitting] = [await pathWith("cargo", "cargo 1.0.0"), await pathWith("cargo", "cargo 1.90.0")];

    const found = await findTool("cargo", { folder, environment: { PATH: `${old}:${fitting}` } });

    expect(found).toMatchObject({ kind: "available", version: "1.90.0" });
  });
});

describe("a tool that is not on PATH", () => {
  test("without Python, one from PyPI is unavailable and says so in one line", async () => {
    const found = await installTool("uv", { folder, environment: { PATH: await pathWith("sh", "") } });

    expect(found).toEqual({
      kind: "unavailable",
      name: "uv",
      reason: "Python 3.9 or newer is not on PATH",
    });
  });

  test("without npm, one from the npm registry is unavailable and says so in one line", async () => {
    const found = await installTool("pnpm", { folder, environment: { PATH: await pathWith("sh", "") } });

    expect(found).toEqual({ kind: "unavailable", name: "pnpm", reason: "npm is not on PATH" });
  });

  test("a registry's refusal is repeated in its own words, without credentials", async () => {
    const path = await pathWith("npm", "npm error 404 Not Found - GET http://user:secret@127.0.0.1/pnpm", 1);

    const found = await installTool("pnpm", { folder, environment: { PATH: path } });

    expect(found).toMatchObject({
      reason: expect.stringContaining("404 Not Found - GET http://127.0.0.1/pnpm"),
    });
  });

  test("an unknown name lists the known ones", async () => {
    const found = await installTool("uvv" as ToolName, { folder });

    expect(found).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("uv, poetry") });
  });

  test("is installed by exactly one of several processes that ask at once, and only once", async () => {
    const npm = await fakeNpm();
    const tools = join(folder, "together");
    const environment = { PATH: `${npm.place}:${dirname(process.execPath)}:/bin:/usr/bin` };

    const found = await Promise.all(
      Array.from({ length: 4 }, () => installTool("yarn-classic", { folder: tools, environment })),
    );
    const again = await installTool("yarn-classic", { folder: tools, environment });

    expect(found.map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => "available"));
    expect(again).toMatchObject({ kind: "available", version: "1.22.22", origin: "installed" });
    expect(await readdir(npm.calls)).toHaveLength(1);
    expect((await readdir(tools)).filter((name) => name.endsWith(".lock"))).toEqual([]);
  });

  test("an installation that was cut off, and the lock of a process that is gone, are cleared away", async () => {
    const npm = await fakeNpm();
    const tools = join(folder, "cut-off");
    const environment = { PATH: `${npm.place}:${dirname(process.execPath)}:/bin:/usr/bin` };
    await installTool("yarn-classic", { folder: tools, environment });
    const [home] = await readdir(tools);
    if (home === undefined) throw new Error("nothing was installed");
    await rm(join(tools, home, "installed.json"));
    await mkdir(join(tools, `${home}.lock`));
    await writeFile(join(tools, `${home}.lock`, "owner"), "4194304999");

    const found = await installTool("yarn-classic", { folder: tools, environment });

    expect(found.kind).toBe("available");
    expect(await readdir(npm.calls)).toHaveLength(2);
  });
});

/** A program `npm` that records each call and "installs" a yarn that says 1.22.22. */
async function fakeNpm(): Promise<{ readonly place: string; readonly calls: string }> {
  const place = await mkdtemp(join(folder, "npm-"));
  const calls = join(place, "calls");
  await mkdir(calls);
  const script = [
    "#!/bin/sh",
    `mktemp "${calls}/XXXXXX" >/dev/null`,
    "sleep 0.3",
    "mkdir -p node_modules/.bin",
    "printf '#!/bin/sh\\necho 1.22.22\\n' > node_modules/.bin/yarn",
    "chmod +x node_modules/.bin/yarn",
  ];
  await writeFile(join(place, "npm"), `${script.join("\n")}\n`);
  await chmod(join(place, "npm"), 0o755);
  return { place, calls };
}

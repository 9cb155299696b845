import { spawn } from "node:child_process";
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/repository.ts";
import { createFolder } from "./plain-folder.ts";
import { program, quietEnvironment, releaseHelper } from "./release-helper.ts";

describe("a lockfile whose tool fails or is missing", () => {
  const files = {
    "pyproject.toml": `[project]\nname = "app"\nversion = "1.0.0"\ndependencies = ["lib==1.0.0"]\n`,
    "uv.lock":
      'version = 1\nrequires-python = ">=3.10"\n\n[[package]]\nname = "lib"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n',
  };

  /** A PATH that holds git, node and a `uv` of the test's own. */
  function pathWith(uv: string | undefined): string {
    const folder = temporaryFolder();
    for (const name of ["git", "node", "sh"]) {
      const found = (process.env["PATH"] ?? "")
        .split(":")
        .map((place) => join(place, name))
        .find((path) => existsSync(path));
      if (found !== undefined) symlinkSync(found, join(folder, name));
    }
    if (uv !== undefined) {
      writeFileSync(join(folder, "uv"), `#!${join(folder, "sh")}\n${uv}\n`);
      chmodSync(join(folder, "uv"), 0o755);
    }
    return folder;
  }

  test.each([
    ["is missing", undefined, "uv is not on PATH"],
    [
      "fails",
      'if [ "$1" = --version ]; then echo "uv 0.9.0"; exit; fi; echo "error: the index is on fire" >&2; exit 2',
      "error: the index is on fire",
    ],
  ])("that %s leaves both as they were and says so in the tool's words", async (_, uv, words) => {
    const { directory, read } = createFolder(files);

    const run = await releaseHelper(["pin", "lib@1.2.0"], {
      cwd: directory,
      environment: { PATH: pathWith(uv) },
    });

    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain("error lock-failed\n");
    expect(run.stderr).toContain(words);
    expect(run.stderr).toContain("--no-lock");
    expect(read("pyproject.toml")).toBe(files["pyproject.toml"]);
    expect(read("uv.lock")).toBe(files["uv.lock"]);
  });

  test.each([
    ["is missing: trying again does not help", undefined, false],
    ["fails: trying again may help", 'if [ "$1" = --version ]; then echo "uv 0.9.0"; exit; fi; exit 2', true],
  ])("that %s", async (_, uv, retryable) => {
    const { directory } = createFolder(files);

    const run = await releaseHelper(["pin", "lib@1.2.0", "--json"], {
      cwd: directory,
      environment: { PATH: pathWith(uv) },
    });

    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: "lock-failed", retryable } });
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "that is under way at %s is ended with all that it started; both files stay as they were",
    async (signal) => {
      const { directory, read } = createFolder(files);
      const uv = `if [ "$1" = --version ]; then echo "uv 0.9.0"; exit; fi
echo broken > uv.lock
(while :; do :; done) &
echo $$ $! > "$PIDS.new" && mv "$PIDS.new" "$PIDS"
wait`;
      const pids = join(temporaryFolder(), "pids");
      const [command, ...before] = program;
      const child = spawn(command, [...before, "pin", "lib@1.2.0"], {
        cwd: directory,
        env: { ...quietEnvironment(), PATH: pathWith(uv.replaceAll("$PIDS", pids)).concat(":/bin:/usr/bin") },
        stdio: "ignore",
      });
      await until(() => existsSync(pids));
      child.kill(signal);

      const exitCode = await new Promise((resolve) => child.on("close", resolve));

      expect(exitCode).toBe(signal === "SIGINT" ? 130 : 143);
      const started = readFileSync(pids, "utf8").trim().split(" ").map(Number);
      expect(started).toHaveLength(2);
      await until(() => started.every((pid) => !isAlive(pid)));
      expect(read("pyproject.toml")).toBe(files["pyproject.toml"]);
      expect(read("uv.lock")).toBe(files["uv.lock"]);
    },
  );

  test("--no-lock leaves it out", async () => {
    const { directory, read } = createFolder(files);

    const run = await releaseHelper(["pin", "lib@1.2.0", "--no-lock"], {
      cwd: directory,
      environment: { PATH: pathWith(undefined) },
    });

    expect(run.exitCode).toBe(0);
    expect(read("pyproject.toml")).toContain("lib==1.2.0");
    expect(read("uv.lock")).toBe(files["uv.lock"]);
  });
});

/** Waits until something has become so, and fails after a while. */
async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; !holds(); attempt += 1) {
    if (attempt > 600) throw new Error("it has not become so within half a minute");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Killed, but not yet waited for by whoever inherited it.
  return !existsSync(`/proc/${pid}/stat`) || !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
}

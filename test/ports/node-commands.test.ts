import { expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/repository.ts";

const commands = nodeCommands();
const environment = { PATH: process.env["PATH"] ?? "" };

test("a command gets its arguments as they are, never through a shell", async () => {
  const cwd = temporaryFolder();
  const hostile = "$(touch pwned); `touch pwned` && touch pwned";

  const result = await commands.run(["printf", "%s", hostile], { cwd, environment });

  expect(result).toMatchObject({ exitCode: 0, stderr: "" });
  expect(result.stdout.toString()).toBe(hostile);
  expect(existsSync(join(cwd, "pwned"))).toBe(false);
});

test("a command inherits nothing of this process's environment", async () => {
  process.env["RELEASE_ACTIONS_SECRET"] = "s3cret";

  const { stdout } = await commands.run(["env"], { cwd: temporaryFolder(), environment });

  expect(stdout.toString()).not.toContain("s3cret");
  delete process.env["RELEASE_ACTIONS_SECRET"];
});

test("a program that is not there is named", async () => {
  await expect(
    commands.run(["no-such-program-here"], { cwd: temporaryFolder(), environment }),
  ).rejects.toMatchObject({
    kind: "external",
    code: "command-missing",
    retryable: false,
  });
});

test.each([
  ["is not there", "gone"],
  ["is a file", "file"],
])("a folder to start in that %s is named, and nobody is told to install the program", async (_, name) => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, "file"), "");

  await expect(
    commands.run(["git", "--version"], { cwd: join(parent, name), environment }),
  ).rejects.toMatchObject({
    kind: "usage",
    code: "folder-missing",
    found: `${join(parent, name)}, which is none`,
  });
});

test("a command that takes too long is killed together with what it started", async () => {
  const cwd = temporaryFolder();
  const script = "sleep 3 && touch survived & wait";

  await expect(commands.run(["sh", "-c", script], { cwd, environment, timeout: 200 })).rejects.toMatchObject({
    code: "command-timeout",
    retryable: true,
  });
  const { stdout } = await commands.run(
    ["sh", "-c", "ps -eo args | grep -c '[s]leep 3 && touch survived' || true"],
    { cwd, environment },
  );
  expect(stdout.toString().trim()).toBe("0");
});

test("a command can be cancelled", async () => {
  const abort = new AbortController();
  const run = commands.run(["sleep", "30"], { cwd: temporaryFolder(), environment, signal: abort.signal });

  abort.abort();

  await expect(run).rejects.toMatchObject({ code: "command-aborted" });
});

test.each([
  ["an exit code", "exit 7", 7],
  ["a signal, as a shell reports it", "kill -TERM $$", 143],
])("%s is a result, not an error", async (_, script, exitCode) => {
  const result = await commands.run(["sh", "-c", script], { cwd: temporaryFolder(), environment });

  expect(result.exitCode).toBe(exitCode);
});

test("input reaches the command", async () => {
  const { stdout } = await commands.run(["cat"], {
    cwd: temporaryFolder(),
    environment,
    input: "hello\0there",
  });

  expect(stdout.toString()).toBe("hello\0there");
});

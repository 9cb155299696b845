import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createRepository } from "../support/repository.ts";
import { snapshot, writeHook } from "./hook-folder.ts";
import { program } from "./hooked-repository.ts";

test("installed by several at once and taken out by several at once, everything is as it was", async () => {
  const repository = createRepository();
  const hooks = join(repository.directory, ".git", "hooks");
  writeHook(hooks, "commit-msg", "#!/usr/bin/env python3\nimport sys\n");
  writeHook(hooks, "pre-push", "#!/bin/sh\nexec true\n");
  const before = snapshot(hooks);
  const atOnce = async (action: string) => {
    const runs = [1, 2, 3].map(() =>
      spawn(process.execPath, [program, "hooks", action], { cwd: repository.directory, stdio: "ignore" }),
    );
    return Promise.all(runs.map(async (run) => (await once(run, "exit"))[0] as unknown));
  };

  expect(await atOnce("install")).toEqual([0, 0, 0]);
  expect(snapshot(hooks)["commit-msg.before-release-helper"]).toBe(before["commit-msg"]);
  expect(await atOnce("uninstall")).toEqual([0, 0, 0]);

  expect(snapshot(hooks)).toEqual(before);
});

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { planInstall, planUninstall, type InstallFacts } from "@release-actions/hooks";
import fc from "fast-check";
import { createRepository } from "../support/repository.ts";
import { commit, install, made, refused, snapshot, uninstall, writeHook } from "./hook-folder.ts";
import { hookedRepository } from "./hooked-repository.ts";

describe("uninstall restores byte for byte", () => {
  test("a clone without hooks, and its configuration", () => {
    const repository = createRepository();
    const hooks = join(repository.directory, ".git", "hooks");
    const before = [snapshot(hooks), repository.read(".git/config")];

    install(repository.directory);
    expect(snapshot(hooks)).not.toEqual(before[0]);
    uninstall(repository.directory);

    expect([snapshot(hooks), repository.read(".git/config")]).toEqual(before);
  });

  const others = {
    "a shell script": ["#!/bin/sh\necho before >> ran\n", 0o755],
    "a shell script that ends with exec and has a mode of its own": [
      "#!/usr/bin/env bash\necho before >> ran\nexec true",
      0o750,
    ],
    "another program": ["#!/usr/bin/env node\nrequire('fs').appendFileSync('ran', 'before\\n')\n", 0o755],
    "a script of one line": ["#!/bin/sh", 0o755],
    "bytes that are no text": ["#!/bin/sh\necho before >> ran # \u00e9\u0000\n", 0o755],
  } as const;

  test.each(Object.entries(others))("%s, which runs on while ours is there", (_, [text, mode]) => {
    const repository = createRepository();
    const hooks = join(repository.directory, ".git", "hooks");
    mkdirSync(hooks, { recursive: true });
    writeFileSync(join(hooks, "commit-msg"), Buffer.from(text, "latin1"));
    chmodSync(join(hooks, "commit-msg"), mode);
    const before = snapshot(hooks);

    expect(install(repository.directory).stdout).toContain("the hook that was there runs after it");
    expect(commit(repository, "no")).toMatchObject(refused);
    expect(existsSync(join(repository.directory, "ran"))).toBe(false);
    expect(commit(repository, "fix: yes")).toMatchObject(made);
    if (text.includes("before")) expect(repository.read("ran")).toBe("before\n");
    uninstall(repository.directory);

    expect(snapshot(hooks)).toEqual(before);
  });

  test("a hook that was switched off stays switched off", () => {
    const repository = createRepository();
    const hooks = join(repository.directory, ".git", "hooks");
    writeHook(hooks, "commit-msg", "#!/bin/sh\nexit 1\n", 0o644);
    const before = snapshot(hooks);

    install(repository.directory);
    expect(commit(repository, "fix: yes")).toMatchObject(made);
    uninstall(repository.directory);

    expect(snapshot(hooks)).toEqual(before);
  });

  test("a link to a script in the repository", () => {
    const repository = createRepository();
    const hooks = join(repository.directory, ".git", "hooks");
    writeHook(join(repository.directory, "scripts"), "check.sh", "#!/bin/sh\nexit 1\n");
    mkdirSync(hooks, { recursive: true });
    symlinkSync("../../scripts/check.sh", join(hooks, "commit-msg"));

    install(repository.directory);
    expect(repository.read("scripts/check.sh")).toBe("#!/bin/sh\nexit 1\n");
    expect(commit(repository, "fix: but the other says no")).toMatchObject(refused);
    uninstall(repository.directory);

    expect(repository.read(".git/hooks/commit-msg")).toBe("#!/bin/sh\nexit 1\n");
    expect(readdirSync(hooks)).not.toContain("commit-msg.before-release-helper");
  });

  test("any text, wherever it goes", () => {
    const facts = (text: string, isExecutable: boolean, layout: InstallFacts["layout"]): InstallFacts => ({
      folder: "/x",
      layout,
      hooks: [{ hook: "pre-push", file: { text, isExecutable, isLink: false }, hasAside: false }],
    });
    const script = fc.tuple(
      fc.constantFrom(
        "",
        "#!/bin/sh\n",
        "#!/bin/bash\r\n",
        "#!/usr/bin/env python\n",
        '#!/bin/sh\n. "$0/_/husky.sh"\n',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(
        script,
        fc.boolean(),
        fc.constantFrom("git", "husky"),
        ([first, rest], isExecutable, layout) => {
          const before = facts(first + rest, isExecutable, layout);
          const folder = new Map([["pre-push", first + rest]]);
          const apply = ({ steps }: ReturnType<typeof planInstall>) => {
            for (const step of steps) {
              if (step.kind === "write") folder.set(step.name, step.text);
              else {
                const name = step.kind === "move" ? step.from : step.name;
                if (step.kind === "move") folder.set(step.to, folder.get(name) ?? "");
                folder.delete(name);
              }
            }
          };

          apply(planInstall(before));
          const [text = "", hasAside] = [folder.get("pre-push"), folder.size > 1];
          apply(
            planUninstall({
              ...before,
              hooks: [{ hook: "pre-push", file: { text, isExecutable: true, isLink: false }, hasAside }],
            }),
          );

          expect([...folder]).toEqual([["pre-push", first + rest]]);
        },
      ),
    );
  });

  test("but leaves lines that somebody has added since", () => {
    const repository = hookedRepository();
    const hook = join(repository.directory, ".git", "hooks", "commit-msg");
    writeFileSync(hook, `${readFileSync(hook, "utf8")}echo mine\n`);

    expect(uninstall(repository.directory).stdout).toContain("lines that somebody added stay");
    expect(readFileSync(hook, "utf8")).toBe("#!/bin/sh\necho mine\n");
  });
});

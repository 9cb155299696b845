import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { planInstall, planUninstall, type InstallFacts } from "@release-actions/hooks";
import fc from "fast-check";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { commit, install, made, refused, snapshot, uninstall, writeHook } from "./hook-folder.ts";
import { hookedRepository, releaseHelper } from "./hooked-repository.ts";

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

  test("a hook that a killed run had set aside, and nothing of that run stays", () => {
    const repository = createRepository();
    const hooks = join(repository.directory, ".git", "hooks");
    writeHook(hooks, "commit-msg", "#!/usr/bin/env python3\n");
    const before = snapshot(hooks);
    renameSync(join(hooks, "commit-msg"), join(hooks, "commit-msg.before-release-helper"));
    writeHook(hooks, "commit-msg.4711.release-helper", "#!/bin");

    uninstall(repository.directory);

    expect(snapshot(hooks)).toEqual(before);
  });

  test("any text, wherever it goes", () => {
    const facts = (text: string, isExecutable: boolean, layout: InstallFacts["layout"]): InstallFacts => ({
      folder: "/x",
      layout,
      common: "/x",
      missing: undefined,
      leftovers: [],
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

  describe("the folder of hooks itself", () => {
    const hooksOf = ({ directory }: { readonly directory: string }) => join(directory, ".git", "hooks");
    const withoutFolder = () => {
      const repository = createRepository();
      rmSync(hooksOf(repository), { recursive: true, force: true });
      return repository;
    };

    test("goes where install has made it, with every folder above that was made, and is as it was in the configuration", () => {
      const repository = withoutFolder();
      repository.git("config", "core.hooksPath", "tools/git hooks/(all)+");
      const before = repository.read(".git/config");

      install(repository.directory);
      install(repository.directory);
      expect(existsSync(join(repository.directory, "tools/git hooks/(all)+/pre-push"))).toBe(true);
      uninstall(repository.directory);

      expect(existsSync(join(repository.directory, "tools"))).toBe(false);
      expect(repository.read(".git/config")).toBe(before);
      expect(uninstall(repository.directory)).toMatchObject(made);
    });

    test("goes with the last hook, where they are taken out one by one", () => {
      const repository = withoutFolder();
      install(repository.directory);

      for (const hook of ["pre-commit", "pre-push"]) {
        releaseHelper(repository.directory, ["hooks", "uninstall", hook]);
        expect(existsSync(hooksOf(repository))).toBe(true);
      }
      releaseHelper(repository.directory, ["hooks", "uninstall", "commit-msg"]);

      expect(existsSync(hooksOf(repository))).toBe(false);
    });

    test("stays where it was there before, though it was empty", () => {
      const repository = withoutFolder();
      mkdirSync(hooksOf(repository));

      install(repository.directory);
      uninstall(repository.directory);

      expect(readdirSync(hooksOf(repository))).toEqual([]);
    });

    test("stays with what somebody has put into it, and is theirs from then on", () => {
      const repository = withoutFolder();
      install(repository.directory);
      writeHook(hooksOf(repository), "post-merge", "#!/bin/sh\n");
      uninstall(repository.directory);
      expect(readdirSync(hooksOf(repository))).toEqual(["post-merge"]);

      rmSync(join(hooksOf(repository), "post-merge"));
      install(repository.directory);
      uninstall(repository.directory);

      expect(readdirSync(hooksOf(repository))).toEqual([]);
    });

    test("is each work tree's own where core.hooksPath is relative", () => {
      const repository = withoutFolder();
      repository.commit("feat: x");
      repository.git("config", "core.hooksPath", "made");
      const linked = join(temporaryFolder(), "linked tree");
      repository.git("worktree", "add", "--quiet", "-b", "side", linked);
      install(repository.directory);
      install(linked);

      uninstall(linked);
      expect(existsSync(join(linked, "made"))).toBe(false);
      expect(existsSync(join(repository.directory, "made", "pre-push"))).toBe(true);
      uninstall(repository.directory);
      expect(existsSync(join(repository.directory, "made"))).toBe(false);
    });

    test("goes when the clone was moved meanwhile", () => {
      const repository = withoutFolder();
      install(repository.directory);
      const moved = join(temporaryFolder(), "moved");
      renameSync(repository.directory, moved);

      uninstall(moved);

      expect(existsSync(join(moved, ".git", "hooks"))).toBe(false);
    });
  });

  test("but leaves lines that somebody has added since", () => {
    const repository = hookedRepository();
    const hook = join(repository.directory, ".git", "hooks", "commit-msg");
    writeFileSync(hook, `${readFileSync(hook, "utf8")}echo mine\n`);

    expect(uninstall(repository.directory).stdout).toContain("lines that somebody added stay");
    expect(readFileSync(hook, "utf8")).toBe("#!/bin/sh\necho mine\n");
  });
});

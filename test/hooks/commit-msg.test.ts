import { expect, test } from "@jest/globals";
import { hookedRepository, releaseHelper, tryGit } from "./hooked-repository.ts";

const commit = (repository: ReturnType<typeof hookedRepository>, ...words: readonly string[]) =>
  tryGit(repository, ["commit", "--quiet", "--allow-empty", ...words]);

test("git commit is refused with the reason and an example, and made with a conventional message", () => {
  const repository = hookedRepository(undefined, "commit-msg");

  const { exitCode, stderr } = commit(repository, "--message=Update things");

  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    'commit-msg commit-message\n  expected a header such as "fix(parser): accept an empty line"',
  );
  expect(stderr).toContain('found "Update things": no type and colon at the start');
  expect(commit(repository, "--message=feat: things").exitCode).toBe(0);
});

test("merges, reverts, fixups and squashes that git words itself pass", () => {
  const repository = hookedRepository(undefined, "commit-msg");
  commit(repository, "--message=feat: first");
  repository.git("checkout", "--quiet", "-b", "side");
  commit(repository, "--message=feat: side");
  repository.git("checkout", "--quiet", "main");
  commit(repository, "--message=feat: main");

  expect(tryGit(repository, ["merge", "--quiet", "--no-ff", "--no-edit", "side"]).exitCode).toBe(0);
  expect(tryGit(repository, ["revert", "--no-edit", "HEAD^1"]).stderr).not.toContain("commit-message");
  expect(commit(repository, "--fixup=HEAD").exitCode).toBe(0);
  expect(commit(repository, "--squash=HEAD", "--no-edit").exitCode).toBe(0);
  expect(repository.git("log", "--format=%s", "-3")).toContain("fixup!");
});

test("a comment character of the repository's own counts", () => {
  const repository = hookedRepository(undefined, "commit-msg");
  repository.git("config", "core.commentChar", ";");

  const editor = { GIT_EDITOR: `printf 'feat: edited\\n; a comment\\n' >` };

  expect(tryGit(repository, ["commit", "--quiet", "--allow-empty"], editor)).toMatchObject({ exitCode: 0 });
});

test("without a file it says how it is called", () => {
  const repository = hookedRepository();

  const { exitCode, stderr } = releaseHelper(repository.directory, ["hooks", "run", "commit-msg"]);

  expect(exitCode).toBe(2);
  expect(stderr).toContain("message-missing");
});

test("with --json the problems are data", () => {
  const repository = hookedRepository();
  repository.write("message", "no");

  const { exitCode, stdout } = releaseHelper(repository.directory, [
    "hooks",
    "run",
    "commit-msg",
    "message",
    "--json",
  ]);

  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1, problems: [{ code: "commit-message" }] });
});

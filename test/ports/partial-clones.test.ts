import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import type { WorkingCopy } from "@release-actions/ports";
import { nodeCommands, partialClones } from "@release-actions/ports/adapters";
import {
  createRepository,
  gitEnvironment,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";

const opened: WorkingCopy[] = [];

afterEach(async () => {
  for (const copy of opened.splice(0)) await copy.close();
});

test("a working copy knows every path, and fetches contents only as they are asked for", async () => {
  const { server, upstream } = served({ "pyproject.toml": "one", "docs/large.txt": "two" });
  const copy = await open(server, upstream.git("rev-parse", "HEAD"));

  const files = await copy.files();
  await copy.fetch(["pyproject.toml", "not-there"]);

  expect([...files.keys()]).toEqual(["docs/large.txt", "pyproject.toml"]);
  expect(String((await copy.git.read(copy.commit, ["pyproject.toml"])).get("pyproject.toml"))).toBe("one");
  expect(blobsOf(copy)).toHaveLength(1);
});

test("executables keep their mode, links are no files, and an export has both", async () => {
  const { server, upstream } = served({ "run.sh": "#!/bin/sh\n" });
  upstream.git("update-index", "--chmod=+x", "run.sh");
  symlinkSync("run.sh", join(upstream.directory, "link"));
  upstream.git("add", "link");
  upstream.git("commit", "--quiet", "--message", "modes");
  const copy = await open(server, upstream.git("rev-parse", "HEAD"));
  const target = temporaryFolder();

  await copy.export([""], target);

  expect([...(await copy.files())]).toEqual([["run.sh", { mode: "100755" }]]);
  expect(readFileSync(join(target, "link"), "utf8")).toBe("#!/bin/sh\n");
  expect(statSync(join(target, "run.sh")).mode & 0o100).toBe(0o100);
  expect(existsSync(join(target, ".git"))).toBe(false);
});

test("an export has the bytes of the repository, whatever its attributes ask for", async () => {
  const { server, upstream } = served({
    ".gitattributes": "*.lock text eol=crlf\n*.txt ident\n",
    "uv.lock": "one\ntwo\n",
    "keyword.txt": "$Id$\n",
  });
  const copy = await open(server, upstream.git("rev-parse", "HEAD"));
  const target = temporaryFolder();

  await copy.export([""], target);

  const names = ["uv.lock", "keyword.txt"];
  expect(names.map((name) => readFileSync(join(target, name), "utf8"))).toEqual(["one\ntwo\n", "$Id$\n"]);
});

test("an export of a folder brings nothing from elsewhere", async () => {
  const { server, upstream } = served({ "a/uv.lock": "", "a/b/c.txt": "c", "ab/other.txt": "o" });
  const copy = await open(server, upstream.git("rev-parse", "HEAD"));
  const target = temporaryFolder();

  await copy.export(["a"], target);

  expect(existsSync(join(target, "a/b/c.txt"))).toBe(true);
  expect(existsSync(join(target, "ab"))).toBe(false);
});

test("the paths in which another commit differs are known without its contents", async () => {
  const { server, upstream } = served({ "a.txt": "a", "b.txt": "b" });
  const base = upstream.git("rev-parse", "HEAD");
  const tip = upstream.commit("change", { "b.txt": "changed", "c.txt": "new" });
  const copy = await open(server, base, [tip]);

  const changes = await copy.changes(tip);

  expect(changes).toEqual(["b.txt", "c.txt"]);
  expect(blobsOf(copy)).toEqual([]);
});

test("the token stands nowhere in the clone", async () => {
  const { server, upstream } = served({ "a.txt": "a" });

  const copy = await open(server, upstream.git("rev-parse", "HEAD"));

  const search = spawnSync("grep", ["-rlE", "secret-token|eC1hY2Nlc3M", copy.git.root], {
    env: { PATH: gitEnvironment.PATH },
  });
  // 1 is grep's word for: read everything, found nothing.
  expect(search.status).toBe(1);
});

test("a closed working copy is gone from the disk", async () => {
  const { server, upstream } = served({ "a.txt": "a" });
  const copy = await open(server, upstream.git("rev-parse", "HEAD"));

  await copy.close();

  expect(existsSync(copy.git.root)).toBe(false);
});

test("a repository that cannot be fetched is named, in git's own words", async () => {
  const { server } = served({ "a.txt": "a" });

  const opening = open(server, "1".repeat(40), [], "acme/missing");

  await expect(opening).rejects.toMatchObject({
    code: "clone-failed",
    expected: "to fetch the files of acme/missing",
    retryable: true,
  });
});

/** A repository behind a `file:` address, which a partial clone treats like any server. */
function served(files: Readonly<Record<string, string>>): { server: string; upstream: TestRepository } {
  const folder = temporaryFolder();
  const upstream = createRepository(join(folder, "acme", "widget.git"));
  upstream.git("config", "uploadpack.allowFilter", "true");
  upstream.git("config", "uploadpack.allowAnySHA1InWant", "true");
  upstream.commit("feat: first", files);
  return { server: `file://${folder}`, upstream };
}

async function open(
  server: string,
  commit: string,
  others: readonly string[] = [],
  name = "acme/widget",
): Promise<WorkingCopy> {
  const clones = partialClones({
    commands: nodeCommands(),
    environment: gitEnvironment,
    server,
    token: "secret-token",
  });
  const copy = await clones.open(name, commit, others);
  opened.push(copy);
  return copy;
}

function blobsOf({ git }: WorkingCopy): readonly string[] {
  const objects = execFileSync("git", ["cat-file", "--batch-check", "--batch-all-objects"], {
    cwd: git.root,
    env: gitEnvironment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return objects.split("\n").filter((line) => line.includes(" blob "));
}

import { spawnSync } from "node:child_process";
import { afterEach, expect, test } from "@jest/globals";
import type { Commands } from "@release-actions/ports";
import { localGit, nodeCommands } from "@release-actions/ports/adapters";
import { startGitHub, type GitHubStandIn } from "@release-actions/rehearsal/github";
import { createRepository, gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { useScriptedServers, type ScriptedServer } from "../support/scripted-server.ts";

const startServer = useScriptedServers();
const standIns: GitHubStandIn[] = [];

afterEach(async () => {
  for (const standIn of standIns.splice(0)) await standIn.close();
});

test("a private repository tells its tag to who has the token", async () => {
  const { server, address, token, commit } = await privateRepository();
  const { git } = cloneOf(address);

  const found = await git.remoteTag("origin", "v1.0.0", { server, token });
  const missing = await git.remoteTag("origin", "v2.0.0", { server, token });

  expect(found).toEqual({ object: commit, commit });
  expect(missing).toBeUndefined();
});

test("without the token, or with a wrong one, a private repository refuses", async () => {
  const { server, address } = await privateRepository();
  const { git } = cloneOf(address);

  const without = git.remoteTag("origin", "v1.0.0");
  const wrong = git.remoteTag("origin", "v1.0.0", { server, token: "ghs_wrong" });

  await expect(without).rejects.toMatchObject({ code: "git-failed" });
  await expect(wrong).rejects.toMatchObject({ code: "git-failed" });
});

test("a stale header that the clone keeps for the server does not stand in the token's way", async () => {
  const { server, address, token, commit } = await privateRepository();
  const { git, repository } = cloneOf(address);
  repository.git("config", `http.${server}/.extraheader`, "AUTHORIZATION: basic c3RhbGU6c3RhbGU=");

  const found = await git.remoteTag("origin", "v1.0.0", { server, token });

  expect(found?.commit).toBe(commit);
});

test("what the environment configures for git stays, so that an address it rewrites is asked", async () => {
  const { server, token, commit } = await privateRepository();
  const { git } = cloneOf("https://mirror.example/acme/lib.git", {
    environment: {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${server}/.insteadOf`,
      GIT_CONFIG_VALUE_0: "https://mirror.example/",
    },
  });

  const found = await git.remoteTag("origin", "v1.0.0", { server, token });

  expect(found?.commit).toBe(commit);
});

test("the token stands in no argument, no file and no error", async () => {
  const { server, address, token } = await privateRepository();
  const words: string[] = [];
  const recording: Commands = {
    run: (command, options) => {
      words.push(...command);
      return nodeCommands().run(command, options);
    },
  };
  const { git, repository } = cloneOf(address, { commands: recording });
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");

  await git.remoteTag("origin", "v1.0.0", { server, token });
  repository.git("remote", "set-url", "origin", `${server}/acme/missing.git`);
  const failure: unknown = await git.remoteTag("origin", "v1.0.0", { server, token }).catch(String);

  expect(words.filter((word) => word.includes(token) || word.includes(basic))).toEqual([]);
  expect(failure).toContain("not found");
  expect(failure).not.toContain(token);
  expect(failure).not.toContain(basic);
  const search = spawnSync("grep", ["-rlE", `${token}|${basic}`, repository.directory], {
    env: { PATH: gitEnvironment.PATH },
  });
  // 1 is grep's word for: read everything, found nothing.
  expect(search.status).toBe(1);
});

test.each([
  ["of another port", (host: string) => `http://${host}`],
  ["whose address begins like the server's", (host: string) => `http://127.0.0.1.nip.example@${host}`],
  ["that has a user in its address", (host: string) => `http://127.0.0.1@${host}`],
])("a host %s never gets the token", async (_what, addressOf) => {
  const { server, token } = await privateRepository();
  const other = await startServer(() => ({ status: 401, headers: { "www-authenticate": "Basic" } }));
  const { git } = cloneOf(`${addressOf(other.host)}/acme/lib.git`);

  const asked = git.remoteTag("origin", "v1.0.0", { server, token });

  await expect(asked).rejects.toMatchObject({ code: "git-failed" });
  expect(other.asked.length).toBeGreaterThan(0);
  expect(withToken(other, token)).toEqual([]);
});

test("a host that the server sends git on to never gets the token", async () => {
  const other = await startServer(() => ({ status: 401, headers: { "www-authenticate": "Basic" } }));
  const server = await startServer(({ path, headers }) =>
    headers.authorization === undefined
      ? { status: 401, headers: { "www-authenticate": "Basic" } }
      : { status: 302, headers: { location: `${other.address}${path}` } },
  );
  const { git } = cloneOf(`${server.address}/acme/lib.git`);

  const asked = git.remoteTag("origin", "v1.0.0", { server: server.address, token: "secret-token" });

  await expect(asked).rejects.toMatchObject({ code: "git-failed" });
  expect(withToken(server, "secret-token")).toHaveLength(1);
  expect(other.asked).toHaveLength(1);
  expect(withToken(other, "secret-token")).toEqual([]);
});

/** A private repository with the tag v1.0.0, and a token that may read it. */
async function privateRepository() {
  const standIn = await startGitHub({ folder: temporaryFolder() });
  standIns.push(standIn);
  await standIn.createRepository({ owner: "acme", name: "lib", private: true });
  const commit = await standIn.pushAs("acme/lib", "ada", {
    branch: "main",
    message: "feat: first",
    files: { "a.txt": "a" },
  });
  await standIn.setRef("acme/lib", "refs/tags/v1.0.0", commit);
  const token = standIn.createToken({
    kind: "actions",
    repositories: ["acme/lib"],
    permissions: { contents: "read" },
  });
  return { server: standIn.address, address: `${standIn.address}/acme/lib.git`, token, commit };
}

function cloneOf(
  address: string,
  options: {
    readonly commands?: Commands;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
) {
  const repository = createRepository();
  repository.git("remote", "add", "origin", address);
  const git = localGit({
    commands: options.commands ?? nodeCommands(),
    root: repository.directory,
    environment: { ...gitEnvironment, ...options.environment },
  });
  return { git, repository };
}

/** The requests that brought the token. */
function withToken({ asked }: ScriptedServer, token: string) {
  return asked.filter(({ headers }) => {
    const [, basic = ""] = headers.authorization?.split(" ") ?? [];
    return Buffer.from(basic, "base64").toString().includes(token);
  });
}

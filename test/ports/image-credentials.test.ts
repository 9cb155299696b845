import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { httpImageRegistry } from "@release-actions/ports/adapters/signing";
import { temporaryFolder } from "../support/repository.ts";
import { useScriptedServers, type AskedRequest, type ScriptedReply } from "../support/scripted-server.ts";

const start = useScriptedServers();
const image = `sha256:${createHash("sha256").update("image").digest("hex")}`;

async function registry(
  answer: (request: AskedRequest) => ScriptedReply,
  environment: Readonly<Record<string, string>>,
) {
  const server = await start(answer);
  const own = { HOME: temporaryFolder(), ...environment };
  return {
    server,
    name: `${server.host}/acme/shop`,
    registry: httpImageRegistry({ commands: nodeCommands(), environment: own }),
  };
}

describe("a registry that demands a login is asked", () => {
  test("with what a credential helper keeps", async () => {
    const [home, bin] = [temporaryFolder(), temporaryFolder()];
    const made = await registry(
      ({ headers }) =>
        headers.authorization === `Basic ${Buffer.from("bot:from-helper").toString("base64")}`
          ? { headers: { "docker-content-digest": image } }
          : { status: 401, headers: { "www-authenticate": 'Basic realm="r"' } },
      { DOCKER_CONFIG: home, PATH: `${bin}:${process.env["PATH"] ?? ""}` },
    );
    writeFileSync(join(home, "config.json"), JSON.stringify({ credHelpers: { [made.server.host]: "ours" } }));
    const helper = join(bin, "docker-credential-ours");
    writeFileSync(
      helper,
      `#!/bin/sh\n[ "$1" = get ] && [ "$(cat)" = "${made.server.host}" ] && echo '{"Username":"bot","Secret":"from-helper"}'\n`,
    );
    chmodSync(helper, 0o755);

    expect(await made.registry.resolve(made.name, "v1")).toEqual({ kind: "read", content: image });
  });

  test.each([
    ["is not installed", undefined],
    ["fails", "echo broken; exit 1"],
    ["says something else", "echo hello"],
  ])("not, and a credential helper that %s is named", async (_, script) => {
    const [home, bin] = [temporaryFolder(), temporaryFolder()];
    const made = await registry(() => ({ status: 401, headers: { "www-authenticate": 'Basic realm="r"' } }), {
      DOCKER_CONFIG: home,
      PATH: `${bin}:${process.env["PATH"] ?? ""}`,
    });
    writeFileSync(join(home, "config.json"), JSON.stringify({ credsStore: "ours" }));
    if (script !== undefined) {
      writeFileSync(join(bin, "docker-credential-ours"), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, "docker-credential-ours"), 0o755);
    }

    expect(await made.registry.resolve(made.name, "v1")).toMatchObject({
      kind: "unasked",
      answered: "401, and docker-credential-ours, which Docker's settings name, gave no credentials",
    });
  });

  test("not, where a credential helper knows of none", async () => {
    const [home, bin] = [temporaryFolder(), temporaryFolder()];
    const made = await registry(() => ({ status: 401, headers: { "www-authenticate": 'Basic realm="r"' } }), {
      DOCKER_CONFIG: home,
      PATH: `${bin}:${process.env["PATH"] ?? ""}`,
    });
    writeFileSync(join(home, "config.json"), JSON.stringify({ credsStore: "ours" }));
    const helper = join(bin, "docker-credential-ours");
    writeFileSync(helper, "#!/bin/sh\necho 'credentials not found in native keychain'; exit 1\n");
    chmodSync(helper, 0o755);

    expect(await made.registry.resolve(made.name, "v1")).toMatchObject({ answered: "401" });
  });

  test("with one run of a slow credential helper for all who wait", async () => {
    const [home, bin] = [temporaryFolder(), temporaryFolder()];
    const made = await registry(
      ({ headers }) =>
        headers.authorization === undefined
          ? { status: 401, headers: { "www-authenticate": 'Basic realm="r"' } }
          : { headers: { "docker-content-digest": image } },
      { DOCKER_CONFIG: home, PATH: `${bin}:${process.env["PATH"] ?? ""}` },
    );
    writeFileSync(join(home, "config.json"), JSON.stringify({ credsStore: "slow" }));
    const runs = join(home, "runs");
    const helper = join(bin, "docker-credential-slow");
    writeFileSync(
      helper,
      `#!/bin/sh\necho run >> '${runs}'; sleep 0.5; echo '{"Username":"bot","Secret":"s"}'\n`,
    );
    chmodSync(helper, 0o755);

    const names = ["a", "b", "c", "d"].map((one) => `${made.server.host}/acme/${one}`);
    await Promise.all(names.map((name) => made.registry.resolve(name, "v1")));

    expect(readFileSync(runs, "utf8")).toBe("run\n");
  });
});

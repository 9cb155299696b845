import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { chmodSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { findCosign } from "@release-actions/ports/adapters/signing";
import { platformOf } from "../../packages/ports/adapters/cosign-tool/platform.ts";
import sums from "../../packages/ports/adapters/cosign-tool/sums.json" with { type: "json" };
import { reachedBy, satisfies } from "../../packages/ports/adapters/cosign-tool/version.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { temporaryFolder } from "../support/repository.ts";

const quiet = { progress: () => undefined, info: () => undefined, warning: () => undefined };
const linux = { RUNNER_OS: "Linux", RUNNER_ARCH: "X64" };

/** A program that says of itself what it is told to. */
function fakeCosign(version: string, help = ""): string {
  const folder = temporaryFolder();
  const program = join(folder, "cosign");
  writeFileSync(
    program,
    `#!/bin/sh\n[ "$1" = version ] && echo '{"gitVersion":"${version}"}'\n[ "$1" = sign ] && echo '${help}'\nexit 0\n`,
  );
  chmodSync(program, 0o755);
  return folder;
}

function find(
  range: string,
  environment: Readonly<Record<string, string>>,
  send: typeof fetch = () => Promise.reject(new Error("no network")),
) {
  return findCosign({ commands: nodeCommands(), environment, range, log: quiet, clock: fakeClock(), send });
}

describe("the cosign on PATH", () => {
  test.each([
    ["v3.1.3", "", "^3.0.0", { version: "3.1.3", major: 3, minor: 1 }],
    ["v2.6.5", "", ">=2.4.0", { version: "2.6.5", major: 2, minor: 6 }],
    ["devel", "--identity-token --use-signing-config=true:", "^3.0.0", { major: 3, minor: 0 }],
    [
      "devel",
      "--identity-token --signing-config --use-signing-config=false:",
      ">=2.4",
      { major: 2, minor: 6 },
    ],
  ])("that calls itself %s (%s) will do for %s", async (version, help, range, expected) => {
    const folder = fakeCosign(version, help);

    expect(await find(range, { PATH: `${folder}:/bin:/usr/bin` })).toMatchObject({
      ...expected,
      program: join(folder, "cosign"),
    });
  });

  test.each([
    ["v2.6.5", "", "^3.0.0"],
    ["v3.1.3", "", "3.0.6"],
    ["devel", "--identity-token", "^3.0.0"],
    ["devel", "--identity-token --use-signing-config=true:", "3.0.6"],
    ["v1.13.1", "", "^3.0.0"],
    ["v2.2.4", "", ">=2.0.0"],
    ["", "hello", "^3.0.0"],
  ])("that calls itself %s (%s) will not do for %s: another is downloaded", async (version, help, range) => {
    const environment = {
      ...linux,
      PATH: `${fakeCosign(version, help)}:/bin`,
      RUNNER_TOOL_CACHE: temporaryFolder(),
    };

    await expect(find(range, environment)).rejects.toMatchObject({ code: "cosign-download" });
  });
});

describe("a cosign that is downloaded", () => {
  const environment = () => ({ ...linux, PATH: temporaryFolder(), RUNNER_TOOL_CACHE: temporaryFolder() });

  test("comes from its release for this machine, and is not kept with another sum", async () => {
    const asked: string[] = [];
    const here = environment();
    const send: typeof fetch = (address) => {
      asked.push(address instanceof URL ? address.href : "");
      return Promise.resolve(new Response("not cosign"));
    };

    await expect(find("^3.0.0", here, send)).rejects.toMatchObject({
      code: "cosign-sum",
      found: expect.stringContaining(createHash("sha256").update("not cosign").digest("hex")) as unknown,
    });
    expect(asked).toEqual(["https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-amd64"]);
    expect(readdirSync(here.RUNNER_TOOL_CACHE)).toEqual([]);
  });

  test("of an older line is the newest of it", async () => {
    const asked: string[] = [];
    const send: typeof fetch = (address) => {
      asked.push(address instanceof URL ? address.pathname : "");
      return Promise.resolve(new Response("", { status: 404 }));
    };

    await expect(find("^2.4.0", environment(), send)).rejects.toMatchObject({ code: "cosign-download" });
    expect(asked).toEqual(["/sigstore/cosign/releases/download/v2.6.0/cosign-linux-amd64"]);
  });

  test("is refused for a platform or a version without a sum", async () => {
    const here = environment();

    await expect(find("^3.0.0", { ...here, RUNNER_ARCH: "RISCV64" })).rejects.toMatchObject({
      code: "cosign-platform",
    });
    await expect(find("^4.0.0", here)).rejects.toMatchObject({ code: "cosign-version" });
    await expect(find("newest", here)).rejects.toMatchObject({ code: "cosign-version" });
    expect(existsSync(join(here.RUNNER_TOOL_CACHE, "cosign"))).toBe(false);
  });

  test("has a sum for each of GitHub's runners, in every version from 2.4 on that Sigstore's installer was made for", () => {
    const versions: Readonly<Record<string, Readonly<Record<string, string>>>> = sums.versions;
    expect(Object.keys(versions)).toEqual([
      ...["3.0.6", "3.0.5", "3.0.3", "3.0.2", "2.6.0", "2.5.3", "2.5.2", "2.5.1", "2.5.0"],
      ...["2.4.3", "2.4.2", "2.4.1", "2.4.0"],
    ]);
    for (const [system, processor] of [
      ["Linux", "X64"],
      ["Linux", "ARM64"],
      ["macOS", "ARM64"],
      ["macOS", "X64"],
      ["Windows", "X64"],
    ] as const) {
      const platform = platformOf({ RUNNER_OS: system, RUNNER_ARCH: processor });
      for (const known of Object.values(versions)) expect(known[platform]).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

test.each([
  [">=3.0.0", true],
  ["^3.0.0", true],
  ["*", true],
  ["3.1.x", false],
  [">=3.1.0", false],
  ["^2.0.0", false],
])("a cosign of which only 3.0 is known is in %s: %s", (range, expected) => {
  expect(satisfies({ kind: "reached", major: 3, minor: 0 }, range)).toBe(expected);
});

test("a program that is no cosign has no version", () => {
  expect(reachedBy("usage: cosign [angle]")).toBeUndefined();
});

import { describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { findCosign } from "@release-actions/ports/adapters/signing";
import { createAskHttp } from "../../packages/ports/adapters/ask-http.ts";
import { fetchProgram } from "../../packages/ports/adapters/cosign-tool/fetch-program.ts";
import { hasSum, keepProgram } from "../../packages/ports/adapters/cosign-tool/keep-program.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { temporaryFolder } from "../support/repository.ts";
import { type ScriptedReply, useScriptedServers } from "../support/scripted-server.ts";

const log = { progress: () => undefined, info: () => undefined, warning: () => undefined };
const program = "this is cosign";
const sum = createHash("sha256").update(program).digest("hex");
const good: ScriptedReply = { body: program };

describe("cosign is downloaded", () => {
  const serve = useScriptedServers();
  /** What comes of replies, the last of them for ever; how often was asked, and how long was waited, in seconds. */
  async function download(...replies: readonly ScriptedReply[]) {
    const left = [...replies];
    const server = await serve(() => (left.length > 1 ? left.shift() : left[0]) ?? "hang");
    const clock = fakeClock();
    const found = await fetchProgram(new URL(`${server.address}/cosign`), {
      ...{ sum, clock, log },
      ask: createAskHttp({ timeout: 5000 }),
    }).then(
      (bytes) => bytes.toString("utf8"),
      (error: unknown) => error,
    );
    return { found, asked: server.asked.length, waited: clock.pauses.map((pause) => pause / 1000) };
  }

  test.each<[string, readonly ScriptedReply[], readonly number[]]>([
    ["at once", [good], []],
    ["after answers of 503 and 502", [{ status: 503 }, { status: 502 }, good], [1, 2]],
    ["after a connection that was reset", ["reset", good], [1]],
    ["after an answer that broke off", ["truncate", good], [1]],
    ["when the origin has asked for time", [{ status: 429, headers: { "retry-after": "30" } }, good], [30]],
    ["but waits no hour for it", [{ status: 429, headers: { "retry-after": "3600" } }, good], [60]],
  ])("%s", async (_, replies, waited) => {
    expect(await download(...replies)).toEqual({ found: program, asked: replies.length, waited });
  });

  test("not, where the origin stays out of order, which may be over later", async () => {
    expect(await download({ status: 503 })).toMatchObject({
      found: { code: "cosign-download", retryable: true, found: "status 503; tried 6 times" },
      waited: [1, 2, 4, 8, 16],
    });
  });

  test.each([403, 404])("not, where the answer is %s, which does not change by asking", async (status) => {
    expect(await download({ status }, good)).toMatchObject({
      found: { code: "cosign-download", retryable: false, found: `status ${status}` },
      asked: 1,
    });
  });

  test("not, where another sum comes, and is not asked for again", async () => {
    const other = await download({ body: "something else" }, good);
    const after = await download({ status: 503 }, { body: program.slice(1) }, good);

    expect(other).toMatchObject({ found: { code: "cosign-sum", retryable: false }, asked: 1 });
    expect(after).toMatchObject({ found: { code: "cosign-sum", retryable: false }, asked: 2 });
  });

  test("and what is no cosign leaves nothing in the tool cache", async () => {
    const server = await serve(() => "truncate");
    const cache = temporaryFolder();
    const environment = { RUNNER_OS: "Linux", RUNNER_ARCH: "X64", PATH: "", RUNNER_TOOL_CACHE: cache };
    const send: typeof fetch = (address, options) =>
      fetch(new URL(address instanceof URL ? address.pathname : "", server.address), options);

    const finding = findCosign({
      ...{ commands: nodeCommands(), environment, range: "^3.0.0", log, send },
      clock: fakeClock(),
    });

    await expect(finding).rejects.toMatchObject({ code: "cosign-download", retryable: true });
    expect(server.asked).toHaveLength(6);
    expect(readdirSync(cache)).toEqual([]);
  });
});

describe("the tool cache", () => {
  const bytes = Buffer.alloc(4_000_000, program);
  const whole = createHash("sha256").update(bytes).digest("hex");

  test("has the whole program or none, however many jobs fill it at once", async () => {
    const path = join(temporaryFolder(), "cosign", "3.0.6", "cosign");
    let isDone = false;
    const seen = new Set<boolean>();
    const look = async () => {
      while (!isDone) {
        // Never a part of it.
        if (existsSync(path)) seen.add(readFileSync(path).length === bytes.length);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };

    const looking = look();
    await Promise.all(Array.from({ length: 8 }, () => keepProgram(path, bytes, whole)));
    isDone = true;
    await looking;

    expect([...seen]).toEqual([true]);
    expect(readdirSync(join(path, ".."))).toEqual(["cosign"]);
    expect(await hasSum(path, whole)).toBe(true);
  });

  test("loses what a job that was killed left of it, and nothing that another one writes just now", async () => {
    const folder = temporaryFolder();
    for (const name of ["partial-old", "partial-young"]) writeFileSync(join(folder, name), "this is");
    utimesSync(join(folder, "partial-old"), 0, 0);

    await keepProgram(join(folder, "cosign"), bytes, whole);

    expect(readdirSync(folder).toSorted()).toEqual(["cosign", "partial-young"]);
  });
});

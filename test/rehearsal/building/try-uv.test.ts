import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { startPackageIndex } from "@release-actions/rehearsal/package-index";
import { tryUv } from "../../../packages/rehearsal/building/try-uv.ts";
import { nodeAlone } from "../../support/node-alone.ts";
import { describeWithTools, environmentWith } from "../../support/tools.ts";

const commands = nodeCommands();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "python-tools-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the trial of uv", () => {
  test("passes on why there is none", async () => {
    const choice = { kind: "unavailable", reason: "python3 is not on PATH" } as const;

    expect(await tryUv(choice, { scratch: join(folder, "trial"), commands, environment: {} })).toBe(choice);
  });

  test("says so when the program is not where it was found", async () => {
    const environment = await nodeAlone(join(folder, "path"));

    const found = await tryUv(
      { kind: "available", version: "0.13.9" },
      { scratch: join(folder, "trial"), commands, environment },
    );

    expect(found).toMatchObject({
      kind: "unavailable",
      reason: expect.stringContaining("uv cannot be used here"),
    });
  });
});

await describeWithTools("the trial of a real uv", ["uv", "python"], ({ uv, python }) => {
  test("says so when the build backend cannot be fetched, and leaves nothing behind", async () => {
    const index = await startPackageIndex({
      folder: join(folder, "index"),
      environment: process.env,
      upstream: "none",
    });
    try {
      const found = await tryUv(
        { kind: "available", version: uv.version },
        {
          scratch: join(folder, "trial"),
          commands,
          environment: index.environment(environmentWith(uv, python)),
        },
      );

      expect(found).toMatchObject({
        kind: "unavailable",
        reason: expect.stringContaining("uv cannot be used here"),
      });
      await expect(access(join(folder, "trial"))).rejects.toThrow();
    } finally {
      await index.close();
    }
  });
});

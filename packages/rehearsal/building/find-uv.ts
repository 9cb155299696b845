import type { Machine } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";
import { tmpdir } from "node:os";
import type { UvChoice } from "./try-uv.ts";

/** uv as PATH has it. Whether it can be used is for `tryUv` to find out. */
export async function findUv({ commands, environment }: Machine): Promise<UvChoice> {
  try {
    const { exitCode, stdout } = await commands.run(["uv", "--version"], { cwd: tmpdir(), environment });
    const [, version] = /^uv (\S+)/.exec(stdout.toString("utf8")) ?? [];
    return exitCode === 0 && version !== undefined
      ? { kind: "available", version }
      : { kind: "unavailable", reason: "uv --version does not say a version" };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: "unavailable", reason: "uv is not on PATH" };
  }
}

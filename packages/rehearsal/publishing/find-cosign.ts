import { tmpdir } from "node:os";
import type { Machine } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";

/** Whether cosign can be used; `folder` belongs in front of PATH, unless PATH has it. Otherwise the reason, in one line. */
export type CosignChoice =
  | { readonly kind: "available"; readonly version: string; readonly folder?: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/** cosign as PATH has it. Whether it can be used is for `openSigning` to find out. */
export async function findCosign({ commands, environment }: Machine): Promise<CosignChoice> {
  try {
    const { exitCode, stdout, stderr } = await commands.run(["cosign", "version"], {
      cwd: tmpdir(),
      environment,
    });
    const [, version] = /GitVersion:\s+v?(\S+)/.exec(`${stdout.toString("utf8")}${stderr}`) ?? [];
    if (exitCode !== 0 || version === undefined)
      return { kind: "unavailable", reason: "cosign version does not say a version" };
    // Builds of distributions call themselves `devel`; with those it is seen when the key is made.
    return /^(?:[012]\.)/.test(version)
      ? { kind: "unavailable", reason: `cosign ${version} is on PATH, and cosign-sign takes version 3` }
      : { kind: "available", version };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: "unavailable", reason: "cosign is not on PATH" };
  }
}

import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { JobIdentity } from "@release-actions/rehearsal/sigstore";
import { startBundledAction, type ActionRun } from "../support/bundled-action.ts";
import { identityOf, releaseJob } from "../support/sigstore/release-job.ts";
import type { SigstoreTest } from "../support/sigstore/use-sigstore.ts";

export interface SigningRun {
  readonly job?: JobIdentity;
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
}

/** The two bundles as a job of `acme/shop` runs them, in the Sigstore of this machine. */
export interface SignSuite {
  readonly sign: (images: readonly string[], run?: SigningRun) => Promise<ActionRun>;
  readonly verify: (images: readonly string[], run?: SigningRun) => Promise<ActionRun>;
  /** An empty folder. */
  readonly folder: () => string;
}

export function signSuite(lab: SigstoreTest): SignSuite {
  const folder = (): string => {
    mkdirSync(lab.folder, { recursive: true });
    return mkdtempSync(join(lab.folder, "job-"));
  };
  const start = (
    name: string,
    images: readonly string[],
    run: SigningRun,
    inputs: Record<string, string>,
  ) => {
    const workspace = run.workspace ?? folder();
    return startBundledAction({
      name,
      workspace,
      inputs: {
        images: images.join("\n"),
        "trusted-root": lab.sigstore.trustedRoot,
        ...inputs,
        ...run.inputs,
      },
      environment: { ...lab.environment, RUNNER_TEMP: workspace, ...run.environment },
    });
  };
  return {
    folder,
    sign: (images, run = {}) =>
      start(
        "cosign-sign",
        images,
        { ...run, environment: { ...lab.sigstore.admit(run.job ?? releaseJob), ...run.environment } },
        { "signing-config": lab.sigstore.signingConfig, timeout: "0" },
      ),
    verify: (images, run = {}) =>
      start("verify-signature", images, run, {
        "certificate-identity": identityOf(run.job ?? releaseJob),
        "certificate-oidc-issuer": lab.sigstore.issuer.address,
        "source-repository": (run.job ?? releaseJob).repository,
      }),
  };
}

/** The title of the one error of a run: `cosign-sign: registry-denied`. */
export function errorOf(run: ActionRun): string {
  const [line = "none", ...more] = run.errors;
  const title = /title=(?<title>[^:,]*)/.exec(line)?.groups?.["title"] ?? line;
  return more.length === 0 ? title.replace("%3A", ":") : `${run.errors.length} errors`;
}

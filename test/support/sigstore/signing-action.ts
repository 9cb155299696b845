import type { JobIdentity, TokenOptions } from "@release-actions/rehearsal/sigstore";
import { type ActionRun, startBundledAction } from "../bundled-action.ts";
import { registryLogin } from "./docker-registry.ts";
import { releaseJob } from "./release-job.ts";
import type { SigstoreTest } from "./use-sigstore.ts";

export interface SigningRun extends ActionRun {
  /** Everything that anybody could read of it: log, outputs and summary. */
  readonly everything: string;
}

export interface SigningStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly job?: JobIdentity;
  readonly token?: TokenOptions;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the bundles of cosign-sign and verify-signature as a job does that may have tokens. */
export function signingActions(lab: SigstoreTest) {
  const run = async (name: string, step: SigningStep, settings: Readonly<Record<string, string>>) => {
    const { job = releaseJob, token, inputs, environment } = step;
    const admitted = lab.sigstore.admit(job, token);
    const done = await startBundledAction({
      name,
      workspace: lab.folder,
      inputs: { "trusted-root": lab.sigstore.trustedRoot, ...settings, ...inputs },
      environment: {
        ...lab.environment,
        ...admitted,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: job.repository,
        RUNNER_TEMP: lab.folder,
        RUNNER_TOOL_CACHE: lab.folder,
        ...environment,
      },
    });
    const everything = [done.stdout, done.stderr, done.summary, JSON.stringify(done.outputs)].join("\n");
    const secrets = [
      ...lab.sigstore.issuer.issued.flatMap((jwt) => [jwt, jwt.slice(jwt.lastIndexOf(".") + 1)]),
      admitted.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      registryLogin.password,
    ];
    // A command that masks a secret has to name it; the runner does not print that line.
    const shown = everything.replaceAll(/^::add-mask::.*$/gm, "");
    const leaked = secrets.filter((secret) => shown.includes(secret)).length;
    if (leaked > 0) throw new Error(`${leaked} secrets can be read in what ${name} says`);
    return { ...done, everything: shown } satisfies SigningRun;
  };
  return {
    /** Outages are waited out for a minute unless `timeout` says otherwise. */
    sign: (step: SigningStep): Promise<SigningRun> =>
      run("cosign-sign", step, { "signing-config": lab.sigstore.signingConfig, timeout: "1" }),
    verify: (step: SigningStep): Promise<SigningRun> =>
      run("verify-signature", step, { "certificate-oidc-issuer": lab.sigstore.issuer.address }),
  };
}

/** The artifacts that refer to a digest, where the registry lists them; those of the fallback tag where it does not. */
export async function attachments(host: string, name: string, digest: string): Promise<number> {
  const base = `http://${host}/v2/${name}`;
  const accept = "application/vnd.oci.image.index.v1+json";
  const listed = await fetch(`${base}/referrers/${digest}`);
  const answer = listed.ok
    ? listed
    : await fetch(`${base}/manifests/${digest.replace(":", "-")}`, { headers: { accept } });
  if (answer.status === 404) return 0;
  const { manifests } = (await answer.json()) as { readonly manifests: readonly unknown[] };
  return manifests.length;
}

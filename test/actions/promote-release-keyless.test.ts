import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { serviceTroubles, type JobIdentity } from "@release-actions/rehearsal/sigstore";
import { gitopsFiles } from "../support/gitops-files.ts";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

/** Who publishes version 1.1.0 as it is to be: a workflow of the component's own repository, at its tag. */
const publisher: JobIdentity = { repository: "acme/runtime", ref: "refs/tags/v1.1.0" };

await describeWithTools("promote-release, signatures required", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);

  /** A GitOps repository, and a released image that `job` has signed, or nobody. */
  async function release(job: JobIdentity | undefined) {
    const { registry, host, proxy } = await lab.registry();
    suite = await startGitopsSuite({
      files: gitopsFiles,
      registry: { ...registry, host, close: () => Promise.resolve() },
    });
    const payload = await suite.publish("runtime", "1.1.0");
    const [image] = payload.images;
    if (job !== undefined) {
      const signed = await lab.cosign(
        ["sign", ...lab.signing, `${image?.name ?? ""}@${image?.digest ?? ""}`],
        { job },
      );
      expect(signed).toMatchObject({ exitCode: 0 });
    }
    return { payload, proxy };
  }

  function promote(payload: unknown, inputs: Readonly<Record<string, string>> = {}) {
    const { standIn, token } = suite;
    // Certificates name github.com, so that is where the run is; git finds it at the stand-in.
    const config = join(lab.folder, "gitconfig");
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    writeFileSync(
      config,
      `[url "${standIn.address}/"]\n\tinsteadOf = https://github.com/\n` +
        `[http "${standIn.address}/"]\n\textraHeader = "AUTHORIZATION: basic ${basic}"\n`,
    );
    return suite.promote(
      payload,
      {
        signatures: "required",
        "trusted-root": lab.sigstore.trustedRoot,
        "certificate-oidc-issuer": lab.sigstore.issuer.address,
        ...inputs,
      },
      {
        ...lab.environment,
        GITHUB_SERVER_URL: "https://github.com",
        GIT_CONFIG_GLOBAL: config,
        RUNNER_TEMP: lab.folder,
        RUNNER_TOOL_CACHE: lab.folder,
      },
    );
  }

  test("what the component's workflow signed at the tag of the release is promoted", async () => {
    const { payload } = await release(publisher);

    const run = await promote(payload);

    expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { state: "committed" } });
    expect(await suite.read("compose.yaml")).toContain(`:v1.1.0@${suite.digest("runtime", "1.1.0")}`);
  });

  test.each<[string, JobIdentity | undefined, string]>([
    ["what nobody signed", undefined, "unsigned"],
    [
      "what another repository's workflow signed",
      { ...publisher, repository: "evil/runtime" },
      "identity-differs",
    ],
    ["what was signed at another tag", { ...publisher, ref: "refs/tags/v1.0.0" }, "identity-differs"],
    ["what was signed on a branch", { ...publisher, ref: "refs/heads/main" }, "identity-differs"],
  ])("%s is refused, and nothing is written", async (_what, job, code) => {
    const { payload } = await release(job);

    const run = await promote(payload);

    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining(`promote-release%3A ${code}`)]);
    expect(suite.standIn.countWrites()).toBe(0);
  });

  test("a shared workflow's signature counts only from a run of the component's own repository", async () => {
    const called = "acme/shared/.github/workflows/publish.yml@refs/tags/v1";
    const identity = { "certificate-identity": `https://github.com/${called}` };
    const stranger = await release({ ...publisher, repository: "evil/runtime", jobWorkflowRef: called });
    const refused = await promote(stranger.payload, identity);
    await suite.close();
    const own = await release({ ...publisher, jobWorkflowRef: called });

    const run = await promote(own.payload, identity);

    expect(refused.errors).toEqual([expect.stringContaining("promote-release%3A source-repository-differs")]);
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: "committed" } });
  });

  test.each([
    ["the registry answers 503", /./, "registry-unknown"],
    ["what refers to the image cannot be listed", /\/referrers\//, "signature-unknown"],
  ])("where %s it is unknown: red, and nothing is written", async (_what, path, code) => {
    const { payload, proxy } = await release(publisher);
    proxy.faults.add({ path, fault: serviceTroubles.unavailable });

    const run = await promote(payload);

    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining(`promote-release%3A ${code}`)]);
    expect(run.errors[0]).toContain("again");
    expect(suite.standIn.countWrites()).toBe(0);
  });
});

import { expect, test } from "@jest/globals";
import { askSignatures, validateRelease, verifyRelease } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { nodeMachine } from "@release-actions/ports/adapters";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { withSignatureTools } from "@release-actions/ports/adapters/signing";
import { parseSemver, ReleaseError } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { buildPayload } from "@release-actions/release-model/release-published";
import { signSuite } from "../actions/sign-suite.ts";
import { silentLog } from "../support/compose-cascade.ts";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

await describeWithTools("a promotion verifies, by real services,", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign } = signSuite(lab);
  const release = { repository: "acme/runtime", ref: "refs/tags/v1.1.0" };

  /** The code of what is in the way of promoting an image; undefined where it may come in. */
  async function verdictOf(host: string, digest: string): Promise<string | undefined> {
    const name = `${host}/acme/runtime`;
    const gitops = `components:\n  runtime: { repository: acme/runtime, images: ["${name}"] }\n`;
    const graph = `owner: acme\nrepositories:\n  runtime: { publishes: { image: "${name}" } }\n`;
    const payload = buildPayload({
      graph: parseReleaseGraph(graph, "release-graph.yml"),
      component: "runtime",
      version: parseSemver("1.1.0"),
      tag: "v1.1.0",
      images: [`${name}@${digest}`],
      charts: [],
      source: { commit: "1".repeat(40), run: undefined },
      environment: undefined,
      details: undefined,
      sentAt: new Date("2026-11-25T10:00:00Z"),
    });
    const target = validateRelease(payload, parseGitops(Buffer.from(gitops), "gitops.yml"), "gitops.yml");
    const { environment } = lab;
    try {
      await withSignatureTools(
        {
          machine: nodeMachine({ environment }),
          log: silentLog,
          images: [],
          login: undefined,
          range: "^3.0.0",
          signingConfig: undefined,
          signsKeyless: false,
          trustedRoot: lab.sigstore.trustedRoot,
        },
        (ports) => {
          const given = {
            "certificate-identity": undefined,
            "certificate-identity-pattern": undefined,
            "certificate-oidc-issuer": lab.sigstore.issuer.address,
            key: undefined,
          };
          const signatures = askSignatures(given, { target, server: "https://github.com", ports });
          return verifyRelease(target, { registries: httpRegistries({ environment }), signatures });
        },
      );
    } catch (error) {
      if (error instanceof ReleaseError) return `${error.kind} ${error.code}`;
      throw error;
    }
    return undefined;
  }

  test.each([
    ["takes what the component's own workflow signed at the tag of the release", release, undefined],
    ["refuses what nobody signed", undefined, "refusal"],
    ["refuses what another repository's workflow signed", { ...release, repository: "acme/evil" }, "refusal"],
    ["refuses what was signed at another tag", { ...release, ref: "refs/tags/v1.0.0" }, "refusal"],
    ["refuses what was signed on a branch", { ...release, ref: "refs/heads/main" }, "refusal"],
  ] as const)("%s", async (_what, job, expected) => {
    const registry = await lab.registry();
    const image = await pushImage(lab.place(registry), "acme/runtime:v1.1.0");
    if (job !== undefined)
      expect((await sign([image.reference], { job, inputs: { verify: "false" } })).errors).toEqual([]);

    const verdict = await verdictOf(registry.host, image.digest);

    expect(verdict?.split(" ")[0]).toBe(expected);
  });
});

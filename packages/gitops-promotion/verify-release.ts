import type { Registries } from "@release-actions/ports";
import { ExternalError, packageName, Refusal, UsageError } from "@release-actions/release-model";
import type { AskSignatures, SignedArtifact } from "./signatures.ts";
import type { PromotionTarget } from "./target.ts";

export interface VerificationPorts {
  readonly registries: Registries;
  /** Undefined where something else in the cluster verifies. */
  readonly signatures: AskSignatures | undefined;
}

/**
 * Whether the release is what it says: each image and chart lies in its registry under this very version with this very digest,
 * and a workflow of the component's repository has signed it. Nothing is taken on trust that could not be asked.
 * @throws {Refusal} `nothing-signed`, `version-absent`, `digest-mismatch`, or what the verification of a signature refuses.
 * @throws {ExternalError} `registry-unknown`, `signature-unknown`.
 * @throws {UsageError} where a setting is in the way of verifying, such as a trusted root that cannot be read.
 */
export async function verifyRelease(target: PromotionTarget, ports: VerificationPorts): Promise<void> {
  const { payload, component } = target;
  const artifacts = [...payload.images, ...payload.charts];
  if (artifacts.length === 0 && ports.signatures !== undefined) throw nothingSigned(component.name);
  await Promise.all([
    ...payload.images.map((image) => askRegistry("image", image, target, ports.registries)),
    ...payload.charts.map((chart) => askRegistry("helm", chart, target, ports.registries)),
  ]);
  const answers = (await ports.signatures?.({ artifacts })) ?? [];
  for (const { kind, artifact, obstacle, reason } of answers) {
    if (kind === "verified") continue;
    const { code = "signature", expected = "a signature", found = "none", fix = "Sign it." } = reason ?? {};
    const whole = `${artifact.name}@${artifact.digest}`;
    const problem = { expected: expected.includes(whole) ? expected : `${whole}: ${expected}`, found, fix };
    if (kind === "refused") throw new Refusal({ code, ...problem });
    if (obstacle === "usage") throw new UsageError({ code, ...problem });
    throw new ExternalError({ code: "signature-unknown", ...problem, retryable: obstacle === "outage" });
  }
}

async function askRegistry(
  ecosystem: "image" | "helm",
  { name, digest }: SignedArtifact,
  { release }: PromotionTarget,
  registries: Registries,
): Promise<void> {
  const answer = await registries.ask(packageName(ecosystem, name), release.version);
  switch (answer.kind) {
    case "available":
      if (answer.digest !== digest) throw mismatch(name, digest, answer);
      return;
    case "absent":
      throw new Refusal({
        code: "version-absent",
        expected: `${name} in the registry, tagged with the released version`,
        found: `${answer.asked}: ${answer.answered}`,
        fix: "Publish it before it is promoted. Was the tag of another component sent?",
      });
    case "unknown":
      throw new ExternalError({
        code: "registry-unknown",
        expected: `an answer from the registry of ${name}`,
        found: `${answer.asked}: ${answer.answered}`,
        fix: answer.advice ?? "Start the job again when the registry can be reached.",
        retryable: true,
      });
    case "unasked":
      throw new Refusal({
        code: "version-absent",
        expected: `${name} with the registry it lies in`,
        found: answer.reason,
        fix: "Send its whole name: ghcr.io/owner/name.",
      });
  }
}

function mismatch(
  name: string,
  digest: string,
  answer: { readonly asked: string; readonly digest: string | undefined },
): Refusal {
  return new Refusal({
    code: "digest-mismatch",
    expected: `${name} of this version to be ${digest}`,
    found: `${answer.digest ?? "no digest"} at ${answer.asked}`,
    fix: "The tag was moved, or another image was sent. Release a new version.",
  });
}

function nothingSigned(name: string): Refusal {
  return new Refusal({
    code: "nothing-signed",
    expected: `an image or a chart of ${name}, by digest, whose signature can be verified`,
    found: "neither",
    fix: "Send its `images` or `charts`.",
  });
}

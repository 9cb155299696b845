import {
  formatDigestReference,
  type DigestReference,
  type Problem,
  type ReleaseError,
  type SummaryBlock,
  type SummaryText,
} from "@release-actions/release-model";
import type { Trust } from "@release-actions/signature-verification/request";
import type { SigningResult } from "./result.ts";
import type { SigningPlan, SigningStep, SigningWrite } from "./step.ts";
import { verifyCommand } from "./verify-command.ts";

/** One digest, as the output `signatures` has it. */
export interface SignatureReport {
  /** `ghcr.io/owner/name@sha256:…` */
  readonly image: string;
  readonly digest: string;
  /** The tag that led to the digest; null where it was given. */
  readonly tag: string | null;
  /** The platform, of a manifest that an index lists; null otherwise. */
  readonly platform: string | null;
  readonly state: "signed" | "unchanged" | "planned" | "failed";
  /** Whether it was verified after all was written. */
  readonly verified: boolean;
  /** The predicates of all that is proven. */
  readonly statements: readonly string[];
  readonly identity: string | null;
  readonly issuer: string | null;
  readonly sourceRepository: string | null;
  readonly error: { readonly code: string; readonly found: string } | null;
}

export interface SigningReport {
  readonly outputs: {
    readonly images: string;
    readonly signatures: readonly SignatureReport[];
    readonly "verify-commands": string;
    readonly "cosign-version": string;
  };
  readonly summary: readonly SummaryBlock[];
  /** The first digest that failed, with the others named; undefined when all are done. */
  readonly failure: { readonly problem: Problem; readonly error: ReleaseError } | undefined;
}

/** What was signed, as workflows and people read it. */
export function report(
  {
    plan,
    trust,
    results,
  }: {
    readonly plan: SigningPlan;
    readonly trust: Trust;
    readonly results: readonly SigningResult[] | undefined;
  },
  options: {
    readonly cosignVersion: string;
    /** As the readers of the release would name them. */
    readonly trustedRoot: string | undefined;
    readonly key: string | undefined;
    readonly isLogged: boolean;
    readonly form?: "bundle" | "legacy";
    readonly readerOptions?: readonly string[];
  },
): SigningReport {
  const rows = plan.steps.map((step, position) => rowOf(step, results?.[position], trust));
  const isDone = (position: number) => results?.[position]?.kind === "done";
  const done = plan.steps.filter((step, position) => isDone(position) && step.origin.kind !== "child");
  const all = plan.steps.filter((_, position) => isDone(position));
  const commands = all.map(({ image }) => verifyCommand(image, trust, options));
  return {
    outputs: {
      images: lines(done),
      signatures: rows,
      "verify-commands": commands.join("\n"),
      "cosign-version": options.cosignVersion,
    },
    summary: summary(rows, { plan, commands, isPlan: results === undefined }),
    failure: failure(results ?? []),
  };
}

function lines(steps: readonly { readonly image: DigestReference }[]): string {
  return steps.map(({ image }) => formatDigestReference(image)).join("\n");
}

function rowOf(step: SigningStep, result: SigningResult | undefined, trust: Trust): SignatureReport {
  const { image, origin, writes } = step;
  const statements = result?.kind === "done" ? result.statements : [];
  const expected = trust.kind === "keyless" ? trust : undefined;
  const [first] = statements;
  const state = writes.length === 0 ? "unchanged" : result === undefined ? "planned" : "signed";
  return {
    image: formatDigestReference(image),
    digest: image.digest,
    tag: origin.kind === "tag" ? origin.tag : null,
    platform: origin.kind === "child" ? (origin.platform ?? null) : null,
    state: result?.kind === "failed" ? "failed" : state,
    verified: statements.length > 0,
    statements: [...new Set(statements.map(({ predicateType }) => predicateType))],
    identity: first?.identity ?? expected?.identity.value ?? null,
    issuer: first?.issuer ?? expected?.issuer ?? null,
    sourceRepository: first?.sourceRepository ?? expected?.sourceRepository?.uri ?? null,
    error: result?.kind === "failed" ? { code: result.error.code, found: result.error.found } : null,
  };
}

const stateWords: Readonly<Record<SignatureReport["state"], string>> = {
  signed: "signed",
  unchanged: "signed before",
  planned: "to be signed",
  failed: "failed",
};

function summary(
  rows: readonly SignatureReport[],
  {
    plan,
    commands,
    isPlan,
  }: { readonly plan: SigningPlan; readonly commands: readonly string[]; readonly isPlan: boolean },
): readonly SummaryBlock[] {
  const failed = rows.filter(({ state }) => state === "failed").length;
  const title = isPlan ? "To be signed" : failed === 0 ? "Signed" : `${failed} of ${rows.length} not signed`;
  return [
    { kind: "heading", level: 2, text: title },
    {
      kind: "table",
      header: ["Image", "Named by", "State", "Written", "Proven", "Signer"],
      rows: rows.map((row, position) => [
        { code: row.image },
        namedBy(plan.steps[position]),
        row.error === null ? stateWords[row.state] : `${stateWords.failed}: ${row.error.code}`,
        (plan.steps[position]?.writes ?? []).map(writeWord).join(", ") || "nothing",
        row.verified ? row.statements.join(", ") : "no",
        row.identity === null ? "key" : { code: row.identity },
      ]),
    },
    ...(commands.length === 0
      ? []
      : [
          {
            kind: "details",
            title: "How to verify",
            blocks: [
              {
                kind: "paragraph",
                parts: [
                  "These ask for the signature itself. ",
                  { code: "cosign verify" },
                  " alone would be content with any statement about the image.",
                ],
              },
              { kind: "code", language: "sh", text: commands.join("\n") },
            ],
          } satisfies SummaryBlock,
        ]),
  ];
}

function namedBy(step: SigningStep | undefined): SummaryText {
  if (step?.origin.kind === "tag") return `tag ${step.origin.tag}, resolved once`;
  return step?.origin.kind === "child" ? `its index, ${step.origin.platform ?? "no platform"}` : "digest";
}

function writeWord(write: SigningWrite): string {
  return write.kind === "sign" ? "signature" : write.predicate.input;
}

/** An error is to be read; the output and the summary have them all. */
const mostNamed = 10;

function failure(results: readonly SigningResult[]): SigningReport["failure"] {
  const failed = results.filter((result) => result.kind === "failed");
  const [first, ...others] = failed;
  if (first === undefined) return undefined;
  const { error, step } = first;
  const names = others.slice(0, mostNamed).map((other) => formatDigestReference(other.step.image));
  const rest = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : "";
  const more = names.length === 0 ? "" : ` Also failed: ${names.join(", ")}${rest}.`;
  const problem = {
    code: error.code,
    expected: error.expected,
    found: `${error.found}, for ${formatDigestReference(step.image)}`,
    fix: `${error.fix}${more} What is signed stays signed, and a rerun goes on from there.`,
    cause: error,
  };
  return { problem, error };
}

import {
  formatDigestReference,
  type DigestReference,
  type NamedImage,
  type Problem,
  type SummaryBlock,
} from "@release-actions/release-model";
import type { NamedVerdict, Obstacle, VerifiedStatement } from "./verdict.ts";

/** What was found out about a set of images; the shape is published as schema/verify.schema.json. */
export interface VerificationDocument {
  readonly schema: 1;
  /** Whether every image is verified. */
  readonly verified: boolean;
  readonly images: readonly VerdictRow[];
}

export interface VerdictRow {
  /** `ghcr.io/owner/name@sha256:…`; `ghcr.io/owner/name:tag` where the tag leads to no digest. */
  readonly image: string;
  readonly verdict: NamedVerdict["kind"];
  readonly statements: readonly StatementRow[];
  /** Null where the image is verified. */
  readonly reason: {
    readonly code: string;
    readonly expected: string;
    readonly found: string;
    readonly fix: string;
    /** Which statement it is about; null where it is about all of them. */
    readonly statement: string | null;
    /** Whether it may be another answer when it is asked again, with nothing else changed. */
    readonly retryable: boolean;
  } | null;
}

export interface StatementRow {
  readonly statement: string;
  readonly predicateType: string;
  readonly identity: string | null;
  readonly issuer: string | null;
  readonly sourceRepository: string | null;
}

export interface VerificationReport {
  readonly document: VerificationDocument;
  /** The verified images, by digest, one a line. */
  readonly images: string;
  readonly summary: readonly SummaryBlock[];
  /** The worst verdict; undefined when every image is verified. Unknown is no answer, so a refusal outweighs it. */
  readonly failure: VerificationFailure | undefined;
}

export type VerificationFailure =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unknown"; readonly obstacle: Obstacle; readonly problem: Problem };

/** Verdicts as workflows and people read them. */
export function reportVerdicts(verdicts: readonly NamedVerdict[]): VerificationReport {
  const rows = verdicts.map(rowOf);
  const verified = rows.filter(({ verdict }) => verdict === "verified");
  return {
    document: { schema: 1, verified: verified.length === rows.length, images: rows },
    images: verified.map(({ image }) => image).join("\n"),
    summary: summary(rows),
    failure: failure(verdicts),
  };
}

function rowOf(verdict: NamedVerdict): VerdictRow {
  return {
    image: nameOf(verdict.image),
    verdict: verdict.kind,
    statements: verdict.kind === "verified" ? verdict.statements.map(statementRow) : [],
    reason:
      verdict.kind === "verified"
        ? null
        : { ...verdict.reason, statement: verdict.statement ?? null, retryable: isOutage(verdict) },
  };
}

function nameOf(image: DigestReference | NamedImage): string {
  const { name, digest } = image;
  if (digest !== undefined) return formatDigestReference({ name, digest });
  return `${name}:${("tag" in image ? image.tag : undefined) ?? ""}`;
}

function statementRow(one: VerifiedStatement): StatementRow {
  const { statement, predicateType, identity, issuer, sourceRepository } = one;
  return {
    statement,
    predicateType,
    identity: identity ?? null,
    issuer: issuer ?? null,
    sourceRepository: sourceRepository ?? null,
  };
}

function isOutage(verdict: NamedVerdict): boolean {
  return verdict.kind === "unknown" && verdict.obstacle === "outage";
}

function verdictWord({ verdict, reason }: VerdictRow): string {
  if (reason === null) return verdict;
  return `${verdict}${reason.retryable ? ": try again" : ""} (${reason.code})`;
}

function summary(rows: readonly VerdictRow[]): readonly SummaryBlock[] {
  const bad = rows.filter(({ verdict }) => verdict !== "verified").length;
  return [
    {
      kind: "heading",
      level: 2,
      text: bad === 0 ? "Signatures verified" : `${bad} of ${rows.length} not verified`,
    },
    {
      kind: "table",
      header: ["Image", "Verdict", "Proven, or found instead", "Signer"],
      rows: rows.map((row) => [
        { code: row.image },
        verdictWord(row),
        row.reason?.found ?? [...new Set(row.statements.map(({ statement }) => statement))].join(", "),
        { code: row.statements[0]?.identity ?? "" },
      ]),
    },
  ];
}

/** An error is to be read; the output and the summary have them all. */
const mostNamed = 10;

function failure(verdicts: readonly NamedVerdict[]): VerificationReport["failure"] {
  const refused = verdicts.filter((verdict) => verdict.kind === "refused");
  const unknown = verdicts.filter((verdict) => verdict.kind === "unknown");
  // What is to be corrected comes before what is to be waited for.
  const inOrder = unknown.toSorted((one, other) => Number(isOutage(one)) - Number(isOutage(other)));
  const [worst, ...others] = [...refused, ...inOrder];
  if (worst === undefined) return undefined;
  const more = others
    .slice(0, mostNamed)
    .map((other) => `${nameOf(other.image)} is ${other.kind}: ${other.reason.found}.`);
  const { code, expected, found, fix } = worst.reason;
  const problem = {
    code,
    expected,
    found: `${found}, for ${nameOf(worst.image)}`,
    fix: [
      fix,
      ...more,
      ...(others.length > mostNamed ? [`${others.length - mostNamed} more are not verified.`] : []),
    ].join("\n"),
  };
  return worst.kind === "refused"
    ? { kind: "refused", problem }
    : { kind: "unknown", obstacle: worst.obstacle, problem };
}

import { escapeText, UsageError } from "@release-actions/release-model";
import { anchored } from "./anchored-pattern.ts";
import { requireKeyPlace } from "./key-place.ts";
import type { Identity, SourceRepository, Trust } from "./request.ts";

export { requireKeyPlace } from "./key-place.ts";

/** GitHub's own issuer, by which a run on github.com is known. */
export const githubIssuer = "https://token.actions.githubusercontent.com";

/** The trust inputs as they are typed, the same in every action and command. */
export interface TrustInputs {
  readonly "certificate-identity": string | undefined;
  readonly "certificate-identity-pattern": string | undefined;
  readonly "certificate-oidc-issuer": string;
  readonly "source-repository": string | undefined;
  readonly "source-repository-id": string | undefined;
  readonly key: string | undefined;
}

/**
 * Whom the inputs trust. Nobody is trusted by default.
 * @throws {UsageError} `trust-missing`, `identity-pattern`, `source-repository`, `key-material`.
 */
export function parseTrust(inputs: TrustInputs): Trust {
  const exact = inputs["certificate-identity"];
  const pattern = inputs["certificate-identity-pattern"];
  const given = [exact, pattern, inputs.key].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new UsageError({
      code: "trust-missing",
      expected: "exactly one of certificate-identity, certificate-identity-pattern and key",
      found: given.length === 0 ? "none" : `${given.length} of them`,
      fix: "Say who has to have signed: the workflow, as https://github.com/owner/name/.github/workflows/file.yml@refs/tags/v1.4.0.",
    });
  }
  if (inputs.key !== undefined) return { kind: "key", key: requireKeyPlace(inputs.key) };
  const identity: Identity =
    pattern === undefined
      ? { kind: "exact", value: exact ?? "" }
      : { kind: "pattern", value: anchored(pattern) };
  return {
    kind: "keyless",
    identity,
    issuer: inputs["certificate-oidc-issuer"],
    sourceRepository: parseSource(inputs, identity),
  };
}

/** The repository that is named, or the one that holds the workflow: for a reusable workflow that is not the caller's. */
function parseSource(inputs: TrustInputs, identity: Identity): SourceRepository | undefined {
  const id = inputs["source-repository-id"];
  const named = inputs["source-repository"];
  const workflow = /^(?<uri>https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(
    identity.kind === "exact" ? identity.value : "",
  )?.groups?.["uri"];
  const uri = (named ?? workflow)
    ?.replace(/^(?=[\w.-]+\/[\w.-]+$)/, "https://github.com/")
    .replace(/\/$/, "");
  if (uri === undefined && id === undefined && !mayBeWorkflow(identity)) return undefined;
  const isNumber = id === undefined || /^\d+$/.test(id);
  if (uri !== undefined && /^https?:\/\/[^/\s]+(?:\/[^/\s]+){2,}$/.test(uri) && isNumber) return { uri, id };
  throw new UsageError({
    code: "source-repository",
    expected:
      "the repository whose run has to have signed, as owner/name or https://github.com/owner/name; its number in digits",
    found: escapeText(isNumber ? (uri ?? "none, beside a pattern for workflows") : `the number ${id}`),
    fix: isNumber
      ? "Set source-repository: anybody may call a reusable workflow, and its identity is the same for every caller."
      : "Correct source-repository-id, or leave it out.",
  });
}

/** A pattern may fit workflows without naming their folder; one that ends in a domain behind an @ fits addresses of mail. */
function mayBeWorkflow({ kind, value }: Identity): boolean {
  return kind === "exact" ? value.includes("/.github/workflows/") : !/@[\w-]+(?:\\\.[\w-]+)+\$$/.test(value);
}

import { planPromotion, validateRelease, type PromotionFacts } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { Source } from "@release-actions/manifests";
import { digest, sampleInputs } from "../support/payload-sample.ts";
import { buildPayload } from "@release-actions/release-model/release-published";
import { parseSemver } from "@release-actions/release-model";

/** The digest of the release. */
export const next = digest("a");

export interface Case {
  readonly config?: string;
  readonly places?: string;
  readonly environment?: string;
  readonly promoted?: string;
  /** Of the message. */
  readonly charts?: readonly string[];
  /** In place of the one image that gitops.yml names. */
  readonly images?: string;
  /** In place of the one chart that gitops.yml names. */
  readonly chart?: string;
}

/** What promoting runtime 1.4.0 into some files comes to. */
export function plan(
  files: Readonly<Record<string, string>>,
  {
    config = "",
    places,
    environment,
    promoted,
    charts,
    chart = "ghcr.io/acme/charts/runtime",
    images = image,
  }: Case = {},
) {
  const component = `repository: acme/runtime, images: [${images}], charts: [${chart}]`;
  const gitops = parseGitops(
    Buffer.from(
      `components:\n  runtime: { ${component}${places === undefined ? "" : `, places: ${places}`} }\n${config}`,
    ),
    "gitops.yml",
  );
  const facts: PromotionFacts = {
    state: {} as PromotionFacts["state"],
    head: "f".repeat(40),
    sources: Object.entries(files).map(([path, text]) => new Source(path, Buffer.from(text))),
    problems: [],
    modes: new Map(),
    promoted:
      promoted === undefined
        ? undefined
        : { component: "runtime", environment, version: parseSemver(promoted), commit: "e".repeat(40) },
  };
  const payload = buildPayload(sampleInputs({ environment, ...(charts === undefined ? {} : { charts }) }));
  const made = planPromotion(facts, validateRelease(payload, gitops, "gitops.yml"));
  const { state } = made;
  return {
    state: state.kind,
    code: state.kind === "refused" ? state.problems[0].code : undefined,
    found: state.kind === "refused" ? state.problems[0].found : undefined,
    findings: made.findings.map(({ code }) => code),
    files: Object.fromEntries(
      made.changes.map(({ path, after }) => [path, Buffer.from(after).toString("utf8")]),
    ),
  };
}

export const image = "ghcr.io/acme/runtime";

import {
  planPromotion,
  refuseUnknown,
  validateRelease,
  type PromotedBefore,
  type PromotionFacts,
} from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { chartRepositories } from "../../packages/gitops-promotion/beside/chart-repositories.ts";
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
  /** The version that the history of every file has a promotion of. */
  readonly promoted?: string;
  /** The images and charts that one brought; its commit does not say unless told. */
  readonly brought?: PromotedBefore["artifacts"];
  /** Whether these histories were read to their end. */
  readonly whole?: boolean;
  /** Whether nobody asked for them. */
  readonly leftOut?: boolean;
  /** How what stands at places without a version relates to the release, by what stands there. */
  readonly presents?: PromotionFacts["presents"];
  /** Of the message. */
  readonly sent?: readonly string[];
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
    brought,
    whole = true,
    leftOut = false,
    sent,
    charts,
    chart = "ghcr.io/acme/charts/runtime",
    images = image,
    presents,
  }: Case = {},
) {
  const component = `repository: acme/runtime, images: [${images}], charts: [${chart}]`;
  const gitops = parseGitops(
    Buffer.from(
      `components:\n  runtime: { ${component}${places === undefined ? "" : `, places: ${places}`} }\n${config}`,
    ),
    "gitops.yml",
  );
  const sources = Object.entries(files).map(([path, text]) => new Source(path, Buffer.from(text)));
  const facts: PromotionFacts = {
    state: {} as PromotionFacts["state"],
    head: "f".repeat(40),
    sources,
    repositories: chartRepositories(sources),
    problems: [],
    modes: new Map(),
    ...(presents === undefined ? {} : { presents }),
    histories: new Map(
      Object.keys(files).map((path) => [
        path,
        {
          isWhole: whole,
          ...(leftOut ? { isLeftOut: true as const } : {}),
          promotions: promoted === undefined ? [] : [promotion(promoted, environment, brought)],
        },
      ]),
    ),
  };
  const payload = buildPayload(
    sampleInputs({
      environment,
      ...(charts === undefined ? {} : { charts }),
      ...(sent === undefined ? {} : { images: sent }),
    }),
  );
  const made = planPromotion(facts, validateRelease(payload, gitops, "gitops.yml"));
  const alone = refuseUnknown(made).state;
  const { state } = made;
  return {
    state: state.kind,
    code: state.kind === "refused" ? state.problems[0].code : undefined,
    found: state.kind === "refused" ? state.problems[0].found : undefined,
    /** The code of a refusal where nobody is asked. */
    unasked: alone.kind === "refused" ? alone.problems[0].code : undefined,
    findings: made.findings.map(({ code }) => code),
    fixes: made.findings.map(({ fix }) => fix),
    files: Object.fromEntries(
      made.changes.map(({ path, after }) => [path, Buffer.from(after).toString("utf8")]),
    ),
  };
}

/** What the history of a file knows of one promotion. */
function promotion(
  version: string,
  environment: string | undefined,
  artifacts: PromotedBefore["artifacts"],
): PromotedBefore {
  return {
    component: "runtime",
    environment,
    version: parseSemver(version),
    artifacts,
    ids: [],
    commit: "e".repeat(40),
  };
}

export const image = "ghcr.io/acme/runtime";

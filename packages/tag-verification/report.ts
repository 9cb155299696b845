import {
  escapeText,
  formatPep440,
  formatSemver,
  isLatest,
  isPrerelease,
  npmDistTag,
  ociTags,
  type Annotation,
  type Finding,
  type Problem,
  type SummaryBlock,
} from "@release-actions/release-model";
import { documentFindings } from "./report-document.ts";
import type { Verdict } from "./plan.ts";

/** A verdict as people and workflows read it. */
export interface VerdictReport {
  readonly outputs: ReturnType<typeof reportOutputs>;
  readonly annotations: readonly Annotation[];
  readonly summary: readonly SummaryBlock[];
  /** The one reason to fail, with every error in it; undefined when the tag may be released. */
  readonly refusal: Problem | undefined;
}

export function report(verdict: Verdict): VerdictReport {
  const errors = verdict.findings.filter(({ level }) => level === "error");
  return {
    outputs: reportOutputs(verdict),
    annotations: verdict.findings.filter(({ level }) => level === "warning").map(annotation),
    summary: summary(verdict, errors.length > 0),
    refusal: refusal(errors),
  };
}

/** What only the whole list of versions can tell is left out (`undefined`) where that list is not known. */
function reportOutputs({ tag, version, existing, findings }: Verdict) {
  return {
    tag: version === undefined ? undefined : tag,
    version: version && formatSemver(version),
    major: version?.major,
    minor: version?.minor,
    patch: version?.patch,
    prerelease: version?.prerelease && `${version.prerelease.identifier}.${version.prerelease.number}`,
    "is-prerelease": version && isPrerelease(version),
    "is-latest": version && existing && isLatest(version, existing),
    pep440: version && formatPep440(version),
    "npm-tag": version && existing && npmDistTag(version, existing),
    "oci-tags": version && existing && ociTags(version, existing),
    findings: documentFindings(findings),
  };
}

function annotation(finding: Finding): Annotation {
  return {
    level: finding.level,
    title: `verify-tag: ${finding.code}`,
    message: `expected ${finding.expected}\nfound ${finding.found}\n${finding.fix}`,
    ...(finding.file === undefined
      ? {}
      : {
          location:
            finding.line === undefined ? { file: finding.file } : { file: finding.file, line: finding.line },
        }),
  };
}

function refusal(errors: readonly Finding[]): Problem | undefined {
  const [first, ...others] = errors;
  if (first === undefined) return undefined;
  const more = others.map(
    ({ code, expected, found, fix }) => `${code}: expected ${expected}\nfound ${found}\n${fix}`,
  );
  const location = annotation(first).location;
  return {
    code: first.code,
    expected: first.expected,
    found: first.found,
    fix: [first.fix, ...more].join("\n"),
    ...(location === undefined ? {} : { location }),
  };
}

function summary(verdict: Verdict, isRefused: boolean): readonly SummaryBlock[] {
  const tag = { code: escapeText(verdict.tag) };
  return [
    { kind: "heading", level: 2, text: isRefused ? "Tag refused" : "Tag verified" },
    {
      kind: "paragraph",
      parts: isRefused ? [tag, " must not be released as it is."] : [tag, " may be released."],
    },
    ...(verdict.findings.length === 0
      ? []
      : [
          {
            kind: "table",
            header: ["Check", "Level", "Where", "Expected", "Found", "What to do"],
            rows: verdict.findings.map((finding) => [
              { code: finding.code },
              finding.level,
              [finding.file, finding.line].filter((part) => part !== undefined).join(":"),
              finding.expected,
              finding.found,
              finding.fix,
            ]),
          } satisfies SummaryBlock,
        ]),
  ];
}

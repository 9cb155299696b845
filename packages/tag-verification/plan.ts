import {
  formatSemver,
  parseTag,
  Refusal,
  tagSeriesReader,
  type Finding,
  type OrderedVersion,
  type PrereleaseIdentifier,
  type Version,
} from "@release-actions/release-model";
import { checkNames, type CheckName, type CheckSettings } from "./checks.ts";
import type { Complaint } from "./complaint.ts";
import { judgeBranch } from "./judge-branch.ts";
import { judgeOrder, type OrderScope, type TaggedVersion } from "./judge-order.ts";
import { judgeLock } from "./judge-lock.ts";
import { judgeMovedTag } from "./judge-moved-tag.ts";
import { judgeReleasePlease, type ReleasePleaseMode } from "./judge-release-please.ts";
import { judgeSources } from "./judge-sources.ts";
import { known } from "./known.ts";
import { releasedFiles } from "./released-files.ts";
import { judgeStaticVersion } from "./judge-static-version.ts";
import { judgeVcsVersion } from "./judge-vcs-version.ts";
import type { SuitePolicy } from "./suite-policy.ts";
import type { TagFacts } from "./facts.ts";

/** How a repository wants its tags judged. */
export interface TagPolicy {
  /** `v{version}`. */
  readonly tagFormat: string;
  readonly prereleaseIdentifiers: readonly PrereleaseIdentifier[];
  readonly order: OrderScope;
  /** Default `auto`. */
  readonly releasePlease?: ReleasePleaseMode;
  /** What stands in version files whose version comes from the tag, beside every spelling of 0.0.0. */
  readonly placeholder: string;
  readonly checks: CheckSettings;
  /** What the release graph says, where there is one. */
  readonly suite?: SuitePolicy | undefined;
}

/** What is to be said about a tag. */
export interface Verdict {
  readonly tag: string;
  /** Undefined when the tag names no version that can be released. */
  readonly version: Version | undefined;
  /** Every released version as far as this clone knows all of them, else undefined. */
  readonly existing: readonly OrderedVersion[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Judges a tag by the facts.
 * @throws {UsageError} `tag-format-template`.
 */
export function plan(tag: string, policy: TagPolicy, facts: TagFacts): Verdict {
  const version = readVersion(tag, policy);
  if ("found" in version) {
    return {
      tag,
      version: undefined,
      existing: undefined,
      findings: [finding(policy, "tag-format", version)],
    };
  }
  const others =
    facts.tags.kind === "known"
      ? readVersions(
          facts.tags.value.filter(({ name }) => name !== tag),
          policy.tagFormat,
        )
      : undefined;
  const released = releasedFiles(facts.files, {
    tag,
    published: policy.suite?.published,
    tags: facts.tags.kind === "known" ? facts.tags.value : [],
    tagFormat: policy.tagFormat,
  });
  const files = released.kind === "unknown" ? released : known(released.value.files);
  const complaints: Readonly<Record<Exclude<CheckName, "tag-format">, () => readonly Complaint[]>> = {
    "static-version": () =>
      judgeStaticVersion({
        version,
        placeholder: policy.placeholder,
        files: released,
        foreignAppVersions: new Set(policy.suite?.appVersions),
      }),
    "vcs-version": () => judgeVcsVersion({ tag, version, files, builds: facts.builds }),
    "moved-tag": () =>
      judgeMovedTag({
        tag,
        spelled: formatSemver(version),
        commit: facts.commit,
        publication: facts.publication,
      }),
    sources: () => judgeSources(files, policy.suite?.publishesToPypi),
    lock: () => judgeLock(facts.files, policy.suite?.names),
    "release-please": () =>
      judgeReleasePlease({
        version,
        mode: releasePleaseMode(policy),
        files: facts.files,
        releasePlease: facts.releasePlease,
      }),
    branch: () => {
      const isOldLine = others?.some((other) => isLaterLine(other.version, version)) === true;
      return listOf(judgeBranch(facts.branch, { version, isOldLine }));
    },
    order: () =>
      listOf(judgeOrder({ version, tagFormat: policy.tagFormat, scope: policy.order, others, facts })),
  };
  return {
    tag,
    version,
    existing: others?.map((other) => other.version),
    findings: checkNames.flatMap((check) =>
      check === "tag-format" || policy.checks[check] === "off"
        ? []
        : complaints[check]().map((complaint) => finding(policy, check, complaint)),
    ),
  };
}

function isLaterLine(one: OrderedVersion, other: Version): boolean {
  return one.major > other.major || (one.major === other.major && one.minor > other.minor);
}

/** A graph that says so requires it as the workflow would. */
function releasePleaseMode({ releasePlease = "auto", suite }: TagPolicy): ReleasePleaseMode {
  return releasePlease === "auto" && suite?.releasePlease === true ? "required" : releasePlease;
}

function listOf(complaint: Complaint | undefined): readonly Complaint[] {
  return complaint === undefined ? [] : [complaint];
}

function readVersion(tag: string, policy: TagPolicy): Version | Complaint {
  try {
    const version = parseTag(tag, policy.tagFormat);
    const identifier = version.prerelease?.identifier;
    if (identifier === undefined || policy.prereleaseIdentifiers.includes(identifier)) return version;
    return {
      expected: `a pre-release among ${policy.prereleaseIdentifiers.join(", ") || "(none)"}`,
      found: `${tag}, which is of the kind ${identifier}`,
      fix: 'Tag another version, or allow the kind by the input "prerelease-identifiers".',
    };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The versions among tags; a tag of another form (a floating `v1`, another component's) is not ours to judge. */
function readVersions(
  tags: readonly { readonly name: string; readonly commit: string }[],
  tagFormat: string,
): readonly TaggedVersion[] {
  const read = tagSeriesReader(tagFormat);
  return tags.flatMap(({ name, commit }) => {
    const version = read(name);
    return version === undefined ? [] : [{ tag: name, commit, version }];
  });
}

function finding(policy: TagPolicy, check: CheckName, complaint: Complaint): Finding {
  const { expected, found, fix, file, line, isHint } = complaint;
  return {
    code: check,
    level: isHint === true || policy.checks[check] === "warning" ? "warning" : "error",
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    expected,
    found,
    fix,
  };
}

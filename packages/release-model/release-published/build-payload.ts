import { Refusal } from "../errors.ts";
import { escapeText } from "../escape-text.ts";
import { packageName } from "../package-name.ts";
import { ociTags } from "../published-tags.ts";
import type { GraphRepository, ReleaseGraph } from "../release-graph/release-graph.ts";
import { requireRepository } from "../release-graph/neighbors.ts";
import { parseTag } from "../tag.ts";
import { compareVersions } from "../version-order.ts";
import { formatSemver } from "../version-spelling.ts";
import type { Version } from "../version.ts";
import { dispatchId } from "./dispatch-id.ts";
import { parseArtifact } from "./parse-artifact.ts";
import { parsePayload } from "./parse-payload.ts";
import type { PublishedArtifact, ReleasePublished } from "./schema.ts";

export interface PayloadInputs {
  readonly graph: ReleaseGraph;
  /** By its name in the graph. */
  readonly component: string;
  readonly version: Version;
  readonly tag: string;
  /** One `name@sha256:…` each. */
  readonly images: readonly string[];
  readonly charts: readonly string[];
  readonly source: { readonly commit: string; readonly run: string | undefined };
  readonly environment: string | undefined;
  readonly details: unknown;
  readonly sentAt: Date;
}

/**
 * The message about one release.
 * @throws {Refusal} `artifact-without-digest`, `artifact-name`, `artifact-unknown`, `artifact-tag`, `tag-version`, and what
 * {@link parsePayload} refuses.
 * @throws {UsageError} `graph-unknown-repository`.
 */
export function buildPayload(inputs: PayloadInputs): ReleasePublished {
  const { graph, version, tag, environment, details, source, sentAt } = inputs;
  const repository = requireRepository(graph, inputs.component);
  if (compareVersions(parseTag(tag, repository.tag), version) !== 0) throw otherVersion(tag, version);
  const read = (kind: "image" | "chart") =>
    inputs[`${kind}s`].map((line) => artifactOf(line, { kind, repository, version }));
  const payload = {
    component: repository.name,
    version: formatSemver(version),
    tag,
    images: read("image"),
    charts: read("chart"),
    source: {
      repository: `${graph.owner}/${repository.name}`,
      commit: source.commit,
      ...(source.run === undefined ? {} : { run: source.run }),
      "sent-at": sentAt.toISOString(),
    },
    ...(environment === undefined ? {} : { environment }),
  };
  return parsePayload({
    schema: 1,
    id: dispatchId(payload),
    ...payload,
    ...(details === undefined ? {} : { details }),
  });
}

interface Belonging {
  readonly kind: "image" | "chart";
  readonly repository: GraphRepository;
  readonly version: Version;
}

function artifactOf(line: string, { kind, repository, version }: Belonging): PublishedArtifact {
  const { name, digest, tag } = parseArtifact(line, kind);
  const own = repository.publishes[kind];
  if (!own.some((known) => isSameArtifact(kind, known, name))) {
    throw new Refusal({
      code: "artifact-unknown",
      expected: `${kind === "image" ? "an image" : "a chart"} that ${repository.name} publishes, by the release graph: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
      found: escapeText(name),
      fix: `Correct the input \`${kind}s\`, or add the name to \`publishes\` of ${repository.name} in the graph.`,
    });
  }
  const tags = kind === "image" ? ociTags(version, []) : [formatSemver(version), `v${formatSemver(version)}`];
  if (tag !== undefined && !tags.includes(tag)) {
    throw new Refusal({
      code: "artifact-tag",
      expected: `a tag of ${formatSemver(version)}: ${tags.join(", ")}`,
      found: `"${escapeText(tag)}" of ${name}`,
      fix: "Pass the image of this very release, or leave its tag out.",
    });
  }
  return { name, digest };
}

/** A chart may be known by its name alone, without the registry it is pushed to. */
export function isSameArtifact(kind: "image" | "chart", known: string, name: string): boolean {
  if (kind === "image") return packageName("image", known).name === packageName("image", name).name;
  const address = known.replace(/^oci:\/\//, "");
  return address.includes("/") ? address === name : name.slice(name.lastIndexOf("/") + 1) === address;
}

function otherVersion(tag: string, version: Version): Refusal {
  return new Refusal({
    code: "tag-version",
    expected: `the tag of ${formatSemver(version)}`,
    found: `"${escapeText(tag)}", which names another version`,
    fix: "Pass the version that the tag names, or leave one of the two out.",
  });
}

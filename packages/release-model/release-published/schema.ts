import * as v from "valibot";
import { repositoryNamePattern } from "../release-graph/repository-name.ts";

/*
 * The grammar of what travels in a `repository_dispatch`. schema/release-published.schema.json is rendered from it, so every
 * rule here is one that JSON Schema can say; what it cannot (the size, a tag that contradicts its version) is checked beside it.
 */

/** GitHub refuses a `client_payload` of more properties: https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
export const mostProperties = 10;

/** And one of as many bytes. */
export const mostBytes = 64 * 1024;

const text = (what: string, pattern: RegExp, longest = 255) =>
  v.pipe(
    v.string(`expected ${what}`),
    v.maxLength(longest, `expected ${what}`),
    v.regex(pattern, `expected ${what}`),
  );

const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const digest = described(
  text("sha256: and 64 hexadecimal digits", /^sha256:[0-9a-f]{64}$/),
  "The digest of the manifest, as the registry gave it.",
);

const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/)?";
const imageName = text(
  "the name of an image without tag and digest",
  new RegExp(`^${host}[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$`),
);
const chartName = text(
  "the address of a Helm chart in its registry, without oci:// and without a tag",
  new RegExp(`^${host}(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*/)*[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$`),
);

const artifacts = <const Name extends v.GenericSchema>(name: Name, what: string) =>
  described(
    v.pipe(
      v.array(v.strictObject({ name, digest }, `expected name and digest of ${what}`), "expected a list"),
      v.maxLength(50, `expected at most 50 ${what}s`),
    ),
    `Each ${what} of the release by its digest: what is promoted.`,
  );

const source = v.strictObject(
  {
    repository: described(
      text(
        "owner/name of a repository",
        /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/,
        140,
      ),
      "The repository that was released, as owner/name.",
    ),
    commit: described(
      text("the 40 hexadecimal digits of a commit", /^[0-9a-f]{40}$/),
      "The commit that the tag names.",
    ),
    run: v.optional(
      described(
        text("the address of a workflow run", /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._/-]*$/, 500),
        "The workflow run that published it.",
      ),
    ),
    "sent-at": described(
      v.pipe(
        v.string("expected a time such as 2026-11-25T10:00:00Z"),
        v.maxLength(40, "expected a time such as 2026-11-25T10:00:00Z"),
        v.isoTimestamp("expected a time such as 2026-11-25T10:00:00Z"),
      ),
      "When this message was made.",
    ),
  },
  "expected repository, commit and sent-at",
);

/** The `client_payload` of a `release-published` event. */
export const releasePublishedSchema = v.pipe(
  v.strictObject(
    {
      schema: described(v.literal(1, "expected 1"), "The version of this form."),
      component: described(
        text("the name of a component", repositoryNamePattern, 100),
        "The released repository, by its name in the release graph.",
      ),
      version: described(
        text(
          "a version such as 1.4.0 or 1.4.0-rc.2",
          /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:alpha|beta|rc)\.(?:0|[1-9]\d*))?$/,
          60,
        ),
        "The released version.",
      ),
      tag: described(text("a git tag", /^[A-Za-z0-9._/@+-]+$/), "The git tag of the release."),
      images: artifacts(imageName, "image"),
      charts: artifacts(chartName, "chart"),
      source: described(source, "Where it comes from."),
      environment: v.optional(
        described(
          text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63),
          "The environment to promote to, by its name in gitops.yml.",
        ),
      ),
      // Behind what it is made of: a name that is wrong is told by itself, and not as an id.
      id: described(
        text("an id of letters, digits, dots and dashes", /^[A-Za-z0-9][A-Za-z0-9._-]{7,199}$/),
        "The same for the same release to the same environment, however often it is sent. The receiver shows it in its run-name.",
      ),
      details: v.optional(
        described(
          v.record(v.string(), v.unknown(), "expected an object"),
          "Whatever the sender wants to tell. It is never acted upon.",
        ),
      ),
    },
    "expected schema, id, component, version, tag, images, charts and source",
  ),
  v.title("release-published"),
  v.description("What dispatch-gitops tells a GitOps repository: one release, by digest."),
);

export type ReleasePublished = Readonly<v.InferOutput<typeof releasePublishedSchema>>;

/** An image or a chart by its digest. */
export type PublishedArtifact = ReleasePublished["images"][number];

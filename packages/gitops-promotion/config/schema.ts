import * as v from "valibot";

/*
 * The grammar of gitops.yml. schema/gitops.schema.json is rendered from it, so every rule here is one that JSON Schema can
 * say; what it cannot (names that nothing declares) is checked after parsing.
 */

const text = (what: string, pattern: RegExp, longest = 255) =>
  v.pipe(
    v.string(`expected ${what}`),
    v.maxLength(longest, `expected ${what}`),
    v.regex(pattern, `expected ${what}`),
  );

const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const listOf = <const Schema extends v.GenericSchema>(schema: Schema, what: string) =>
  v.pipe(v.array(schema, `expected a list of ${what}`), v.minLength(1, `expected at least one of ${what}`));

/** What no path and no place holds. */
const control = "\\u0000-\\u001f";

const glob = text(
  "a path inside the repository, in which * and ** may stand",
  new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\${control}]+$`),
);
const environmentName = text("the name of an environment", /^[A-Za-z0-9][A-Za-z0-9-]*$/, 63);
const imageName = text(
  "the name of an image without tag and digest",
  /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/,
);

const place = v.union(
  [
    glob,
    v.strictObject(
      {
        files: described(glob, "The files, as a path or a pattern."),
        at: v.optional(
          described(
            text("a place such as runtime.image.tag", new RegExp(`^[^${control}]+$`)),
            "Where in the file, as a refusal spells its candidates: runtime.image.tag, appVersion, spec.generators[0].list.elements[1].chartVersion.",
          ),
        ),
        image: v.optional(
          described(imageName, "Of which image the tag there is, where the file does not say."),
        ),
        environment: v.optional(
          described(environmentName, "The only environment whose promotions edit this place."),
        ),
      },
      "expected files, at, image and environment",
    ),
  ],
  "expected a path or pattern, or { files, at, image, environment }",
);

const component = v.strictObject(
  {
    repository: described(
      text("owner/name of a repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/),
      "The repository that releases it. Messages that name another one are refused, and so are signatures of another one's workflows.",
    ),
    tag: v.optional(
      described(
        text("a tag format with {version} in it", /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/),
        "How it is tagged. v{version} unless stated.",
      ),
    ),
    images: v.optional(described(listOf(imageName, "images"), "The images that it may promote.")),
    charts: v.optional(
      described(
        listOf(
          text(
            "the address of a chart without oci:// and tag, or its name",
            /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/,
          ),
          "charts",
        ),
        "The Helm charts that it may promote.",
      ),
    ),
    places: v.optional(
      described(
        listOf(place, "places"),
        "Where its version stands. Without it: wherever one of its names does, in the files of the environment.",
      ),
    ),
  },
  "expected the settings of a component",
);

const environment = v.strictObject(
  {
    files: described(listOf(glob, "files"), "The files that belong to it, as paths or patterns."),
    after: v.optional(
      described(
        environmentName,
        "An environment that has to state the very same digests and versions of charts before they come here.",
      ),
    ),
    applications: v.optional(
      described(
        listOf(text("the name of an Application", /^[a-z0-9][a-z0-9.-]*$/), "Applications"),
        "The Applications of Argo CD that have to become Synced and Healthy, where that is waited for.",
      ),
    ),
  },
  "expected files, after and applications",
);

/** `gitops.yml` as it is written. */
export const gitopsSchema = v.pipe(
  v.strictObject(
    {
      components: described(
        v.record(
          text(
            "the name of a component",
            /^(?!(?:\.\.?|__proto__|constructor|prototype)$)[A-Za-z0-9._-]+$/,
            100,
          ),
          component,
          "expected components by name",
        ),
        "Everything that may be promoted, by its name in the release graph.",
      ),
      environments: v.optional(
        described(
          v.record(environmentName, environment, "expected environments by name"),
          "The environments, where one repository has several.",
        ),
      ),
      floating: v.optional(
        described(
          v.picklist(["report", "pin"], "expected report or pin"),
          "What becomes of references that move by themselves (latest, ~0.1.0, main): a warning, or a pin. report unless stated.",
        ),
      ),
      digests: v.optional(
        described(
          v.picklist(["add", "keep"], "expected add or keep"),
          "Whether an image that is pinned by its tag alone gets its digest beside it. add unless stated.",
        ),
      ),
    },
    "expected components, environments, floating and digests",
  ),
  v.title("gitops.yml"),
  v.description("Which component is promoted to which places of this repository."),
);

export type WrittenGitops = v.InferOutput<typeof gitopsSchema>;

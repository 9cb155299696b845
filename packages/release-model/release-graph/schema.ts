import * as v from "valibot";
import { pinPolicies } from "../pin.ts";
import { branchNamePattern, whyNoBranch } from "../branch-name.ts";
import { repositoryNamePattern } from "./repository-name.ts";

/*
 * The grammar of release-graph.yml. schema/release-graph.schema.json is rendered from it, so every rule here is one that
 * JSON Schema can say; what it cannot (unknown names, cycles) is checked after parsing.
 */

const text = (what: string, pattern: RegExp) =>
  v.pipe(
    v.string(`expected ${what}`),
    v.regex(pattern, `expected ${what}`),
    v.maxLength(255, `expected ${what}`),
  );

const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const someOf = (what: string, pattern: RegExp) => {
  const one = text(what, pattern);
  return v.optional(
    v.union(
      [one, v.pipe(v.array(one), v.minLength(1, "expected at least one name in the list"))],
      `expected ${what}, or a list of them`,
    ),
  );
};

const repositoryName = text("the name of a repository, without its owner", repositoryNamePattern);
const branch = v.pipe(
  v.string("expected the name of a branch"),
  v.regex(branchNamePattern, ({ input }) => `expected the name of a branch ${whyNoBranch(input)}`),
  v.maxLength(255, "expected the name of a branch of at most 255 characters"),
);
const tag = text(
  "a tag format with {version} in it, such as v{version}",
  /^[A-Za-z0-9._/@+-]*\{version\}[A-Za-z0-9._/@+-]*$/,
);
const relativePath = (what: string, end: string) =>
  text(what, new RegExp(`^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]*${end}$`));
const pin = described(
  v.picklist(pinPolicies, `expected one of ${pinPolicies.join(", ")}`),
  "How a pin is rewritten: exact (==1.4.0), compatible (^1.4.0, ~=1.4.0), minimum (>=1.4.0, upper bounds stay) or keep (the operator that stands there).",
);

const widen = described(
  v.boolean("expected true or false"),
  "Whether an upper bound that excludes a release is raised, under keep and minimum. Without it the pin is refused.",
);

const need = v.union(
  [
    repositoryName,
    v.strictObject(
      { repository: repositoryName, pin: v.optional(pin), widen: v.optional(widen) },
      "expected a repository and its pin policy",
    ),
  ],
  "expected the name of a repository, or { repository, pin, widen }",
);

const publishes = v.strictObject(
  {
    pypi: someOf("the name of a Python package", /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
    npm: someOf(
      "the name of an npm package",
      /^(?:@[A-Za-z0-9~-][A-Za-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/,
    ),
    cargo: someOf("the name of a crate", /^[A-Za-z][A-Za-z0-9_-]*$/),
    image: someOf(
      "the name of an image without tag and digest",
      /^(?:[A-Za-z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/,
    ),
    chart: someOf(
      "the name of a Helm chart, or its OCI address without a tag",
      /^(?:(?:oci:\/\/)?[A-Za-z0-9.-]+(?::[0-9]+)?\/(?:[a-z0-9._-]+\/)*)?[A-Za-z0-9._-]+$/,
    ),
  },
  "expected what the repository publishes, by ecosystem",
);

const repository = v.strictObject(
  {
    needs: v.optional(
      described(
        v.array(need, "expected a list of repositories"),
        "The repositories whose releases this one pins: its upstreams.",
      ),
    ),
    branch: v.optional(described(branch, "The default branch, where it is not that of the defaults.")),
    tag: v.optional(
      described(tag, "How this repository tags a version, where it is not as in the defaults."),
    ),
    pin: v.optional(pin),
    widen: v.optional(widen),
    publishes: v.optional(
      described(publishes, "Under which names others may pin this repository's releases."),
    ),
    release: v.optional(
      described(
        v.picklist(["tag", "release-please"], "expected tag or release-please"),
        "How it is released: by pushing a tag, or only by merging the pull request of Release Please.",
      ),
    ),
    gitops: v.optional(
      described(
        relativePath("a path inside the repository", "[^/]"),
        "Path of the promotion configuration, in a GitOps repository.",
      ),
    ),
    "app-versions": v.optional(
      described(
        v.record(
          relativePath("the path of a Chart.yaml inside the repository", "Chart\\.ya?ml"),
          repositoryName,
          "expected paths of Chart.yaml files",
        ),
        "Path of a Chart.yaml, and the needed repository whose version its appVersion shows.",
      ),
    ),
  },
  "expected the settings of a repository",
);

/** `release-graph.yml` as it is written, before defaults are filled in. */
export const releaseGraphSchema = v.pipe(
  v.strictObject(
    {
      owner: described(
        text("the GitHub owner of all repositories", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/),
        "The GitHub owner of all repositories.",
      ),
      defaults: v.optional(
        v.strictObject(
          {
            branch: v.optional(described(branch, "The default branch. main unless stated.")),
            tag: v.optional(described(tag, "How a version is tagged. v{version} unless stated.")),
            pin: v.optional(pin),
            widen: v.optional(widen),
          },
          "expected settings that hold for every repository",
        ),
      ),
      repositories: described(
        // A repository without settings may stand as a bare key.
        v.record(repositoryName, v.nullable(repository), "expected repositories by name"),
        "Every repository of the suite, by name.",
      ),
    },
    "expected owner, defaults and repositories",
  ),
  v.title("release-graph.yml"),
  v.description("Who depends on whom, and how each repository is released."),
);

export type WrittenGraph = v.InferOutput<typeof releaseGraphSchema>;
export type WrittenRepository = NonNullable<WrittenGraph["repositories"][string]>;
export type WrittenNeed = v.InferOutput<typeof need>;

/** The keys each mapping of the file may have, by what the mapping is: for naming the nearest one to a misspelled key. */
export const knownKeys: readonly (readonly string[])[] = [
  ["owner", "defaults", "repositories"],
  Object.keys(repository.entries),
  ["branch", "tag", "pin", "widen"],
  Object.keys(publishes.entries),
  ["repository", "pin", "widen"],
];

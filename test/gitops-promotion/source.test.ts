import { afterEach, describe, expect, test } from "@jest/globals";
import { ReleaseError } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import { composePromotion } from "../support/compose-promotion.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment } from "../support/repository.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const old = "c".repeat(40);
const shapes = {
  tag: {
    "app.yaml": `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { repoURL: https://github.com/acme/runtime, targetRevision: v1.0.0, path: x }\n`,
  },
  commit: {
    ".github/workflows/a.yml": `jobs: { a: { uses: acme/runtime/.github/workflows/x.yml@${old} } } # v1.0.0\n`,
  },
  version: { "main.tf": `variable "runtime_version" {\n  default = "1.0.0"\n}\n` },
  image: { "values.yaml": "image: { repository: {host}/acme/runtime, tag: v1.0.0 }\n" },
} as const;

const bare = { images: [], charts: [] };
const forged = (one: ReleasePublished) => ({ ...one, source: { ...one.source, commit: "d".repeat(40) } });
const unreleased = (one: ReleasePublished) => ({ ...one, ...bare, version: "99.0.0", tag: "v99.0.0" });

/** What promoting what was made of a message about 1.1.0 comes to, and how often its source was asked. */
async function promote(
  shape: keyof typeof shapes,
  make: (payload: ReleasePublished) => unknown = (one) => one,
  { sees = [gitopsRepository, "acme/runtime"] }: { readonly sees?: readonly string[] } = {},
) {
  suite = await startGitopsSuite({ files: shapes[shape] });
  const { standIn } = suite;
  const payload = await suite.publish("runtime", "1.1.0");
  const token = standIn.createToken({
    kind: "app",
    repositories: sees,
    permissions: { contents: "write", "pull-requests": "write", workflows: "write" },
  });
  const place = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token,
    repository: gitopsRepository,
    gitops: (await suite.read("gitops.yml")) ?? "",
    mode: "commit",
    environment: gitEnvironment,
  } as const;
  const end = await composePromotion(place, make(payload)).then(
    ({ result }) => result.kind,
    (error: unknown) => {
      if (error instanceof ReleaseError) return `${error.kind} ${error.code}`;
      throw error;
    },
  );
  const asked = standIn.exchangesOf(token).filter(({ operationName }) => operationName === "CommitOfTag");
  return { end, asked: asked.length, wrote: (await suite.log()).length > 1 };
}

describe("the component's own repository is asked", () => {
  test.each<
    [string, keyof typeof shapes, ((payload: ReleasePublished) => unknown) | undefined, string, number]
  >([
    ["before a git tag is written", "tag", undefined, "committed", 1],
    ["before a commit is written", "commit", undefined, "committed", 1],
    ["about a message without image and chart", "version", (one) => ({ ...one, ...bare }), "committed", 1],
    ["and has another commit", "commit", forged, "refusal commit-mismatch", 1],
    ["and has another commit under the tag", "tag", forged, "refusal commit-mismatch", 1],
    ["and has no such version", "tag", unreleased, "refusal tag-absent", 1],
    ["and has no such version by itself", "version", unreleased, "refusal tag-absent", 1],
    ["for nothing where only images move", "image", undefined, "committed", 0],
  ])("%s", async (_what, shape, make, end, asked) => {
    expect(await promote(shape, make)).toEqual({ end, asked, wrote: end === "committed" });
  });

  test("and where the token does not see it nothing is written, and nothing is known", async () => {
    const sees = [gitopsRepository];

    expect(await promote("tag", undefined, { sees })).toMatchObject({
      end: "external source-unknown",
      wrote: false,
    });
  });
});

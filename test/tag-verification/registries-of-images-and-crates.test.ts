import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { packageName } from "@release-actions/release-model";
import { httpPackageRegistry } from "@release-actions/ports/adapters";
import { gitEnvironment, type TestRepository } from "../support/repository.ts";
import { findingsOf, ownRemote, places } from "./judged-repository.ts";
import { startLittleRegistry, type LittleRegistry } from "./little-registry.ts";

let registry: LittleRegistry;
beforeAll(async () => {
  registry = await startLittleRegistry();
});
beforeEach(() => {
  registry.answers.clear();
  registry.requests.length = 0;
});
afterAll(() => registry.close());

const other = "b".repeat(40);
const byOther = expect.stringMatching(/^one that was published from bbbbbbbbbbbb, while v1\.2\.3 stands at /);
const fromNowhere =
  "unknown: this version is published already, and the registry does not say from which commit";

describe("moved-tag, for crates", () => {
  const cargoToml = (more = "") => `[package]\nname = "sample"\nversion = "1.2.3"\n${more}\n`;
  const line = (version: string, yanked = false) => `${JSON.stringify({ vers: version, yanked })}\n`;
  const indexed = (name = "HOUSE"): Readonly<Record<string, string>> => ({
    ...gitEnvironment,
    CARGO_REGISTRY_DEFAULT: "house",
    [`CARGO_REGISTRIES_${name}_INDEX`]: `sparse+${registry.address}/index/`,
  });
  const judge = async (files: Readonly<Record<string, string>>, environment = indexed()) =>
    places(await findingsOf("moved-tag", ownRemote(files), { observe: { environment } }));

  test.each([
    ["has the version", line("1.2.2") + line("1.2.3"), [fromNowhere]],
    ["has it withdrawn", line("1.2.3", true), [fromNowhere]],
    ["has it with build metadata", line("1.2.3+one"), [fromNowhere]],
    ["has others", line("1.2.2"), []],
  ])("an index that %s", async (_, listed, expected) => {
    registry.answers.set("/index/sa/mp/sample", listed);

    expect(await judge({ "Cargo.toml": cargoToml() })).toEqual(expected);
  });

  test("a crate that nobody published passes", async () => {
    expect(await judge({ "Cargo.toml": cargoToml() })).toEqual([]);
  });

  test("an index that cannot be reached is unknown", async () => {
    const environment = { ...indexed(), CARGO_REGISTRIES_HOUSE_INDEX: "sparse+http://127.0.0.1:59999/" };

    expect(await judge({ "Cargo.toml": cargoToml() }, environment)).toEqual([
      "unknown: an answer from 127.0.0.1:59999 was not had: ECONNREFUSED",
    ]);
  });

  test.each([
    ["itself", { "Cargo.toml": cargoToml("publish = false") }],
    [
      "by its workspace",
      {
        "Cargo.toml": '[workspace]\nmembers = ["a"]\n[workspace.package]\npublish = false\n',
        "a/Cargo.toml": cargoToml("publish.workspace = true"),
      },
    ],
  ])("nobody is asked about a crate that is not published, as it says %s", async (_, files) => {
    expect(await judge(files)).toEqual([]);
    expect(registry.requests).toEqual([]);
  });

  test("the registry that `publish` names is asked, not the usual one", async () => {
    registry.answers.set("/index/sa/mp/sample", line("1.2.3"));
    const cargo = cargoToml('publish = ["own"]');

    expect(await judge({ "Cargo.toml": cargo }, indexed("OWN"))).toEqual([fromNowhere]);
    expect(await judge({ "Cargo.toml": cargo })).toEqual([
      "unknown: an address of the registry own was not had: none that can be asked from here",
    ]);
  });

  test("an address in .cargo/config.toml is asked without the token that the environment has", async () => {
    registry.answers.set("/index/sa/mp/sample", line("1.2.3"));
    const files = {
      "Cargo.toml": cargoToml(),
      ".cargo/config.toml": `[registry]\ndefault = "own"\n[registries.own]\nindex = "sparse+${registry.address}/index/"\n`,
    };

    const found = await judge(files, { ...gitEnvironment, CARGO_REGISTRIES_OWN_TOKEN: "word" });

    expect(found).toEqual([fromNowhere]);
    expect(registry.requests).toEqual([{ url: "/index/sa/mp/sample", authorization: undefined }]);
  });

  test("with a graph only the crates are asked for that it says are published", async () => {
    registry.answers.set("/index/sa/mp/sample", line("1.2.3"));
    const judged = (published: readonly string[]) =>
      withGraph(
        ownRemote({ "Cargo.toml": cargoToml() }),
        published.map((name) => packageName("cargo", name)),
        indexed(),
      );

    expect(await judged(["sample"])).toEqual([fromNowhere]);
    expect(await judged([])).toEqual([]);
  });
});

describe("moved-tag, for images and charts of the graph", () => {
  const manifest = (more: object) => ({ schemaVersion: 2, config: { digest: "sha256:c" }, ...more });
  const labelled = (commit: string) => ({
    config: { Labels: { "org.opencontainers.image.revision": commit } },
  });
  const annotated = (commit: string) => ({ annotations: { "org.opencontainers.image.revision": commit } });
  const answer = (path: string, page: object) => {
    registry.answers.set(`/v2/o/app/${path}`, page);
  };
  const judge = (repository = ownRemote({ a: "" }), ecosystem: "image" | "helm" = "image") =>
    withGraph(repository, [packageName(ecosystem, `${registry.address.slice("http://".length)}/o/app`)]);

  test("one that nobody pushed passes, and without a graph nobody is asked", async () => {
    expect(await judge()).toEqual([]);
    const asked = registry.requests.length;

    expect(await findingsOf("moved-tag", ownRemote({ a: "" }))).toEqual([]);
    expect(asked).toBe(2);
    expect(registry.requests).toHaveLength(asked);
  });

  test.each(["v1.2.3", "1.2.3"])(
    "the label of an image tells another commit, under the tag %s",
    async (tag) => {
      answer(`manifests/${tag}`, manifest({}));
      answer("blobs/sha256:c", labelled(other));

      expect(await judge()).toEqual([byOther]);
    },
  );

  test("the label of this commit passes, so that a run may be repeated", async () => {
    const repository = ownRemote({ a: "" });
    answer("manifests/v1.2.3", manifest({}));
    answer("blobs/sha256:c", labelled(repository.git("rev-parse", "HEAD")));

    expect(await judge(repository)).toEqual([]);
  });

  test("an index counts by its annotation, else by its first image", async () => {
    answer("manifests/1.2.3", { manifests: [{ digest: "sha256:a", platform: { os: "linux" } }] });
    answer("manifests/sha256:a", manifest({}));
    answer("blobs/sha256:c", labelled(other));
    expect(await judge()).toEqual([byOther]);

    answer("manifests/1.2.3", { ...annotated("c".repeat(40)), manifests: [{ digest: "sha256:a" }] });
    expect(await judge()).toEqual([expect.stringContaining("cccccccccccc")]);
  });

  test("two tags of different commits are both judged", async () => {
    const repository = ownRemote({ a: "" });
    answer("manifests/v1.2.3", manifest(annotated(repository.git("rev-parse", "HEAD"))));
    answer("manifests/1.2.3", manifest(annotated(other)));

    expect(await judge(repository)).toEqual([byOther]);
  });

  test("an image without a label is unknown", async () => {
    answer("manifests/1.2.3", manifest({}));
    answer("blobs/sha256:c", { config: {} });

    expect(await judge()).toEqual([fromNowhere]);
  });

  test("a chart counts by its annotation", async () => {
    answer("manifests/1.2.3", manifest(annotated(other)));

    expect(await judge(undefined, "helm")).toEqual([byOther]);
  });

  test("a chart without a registry in its name is asked for nowhere", async () => {
    expect(await withGraph(ownRemote({ a: "" }), [packageName("helm", "app")])).toEqual([]);
  });

  test("a registry that cannot be reached is unknown", async () => {
    const found = await withGraph(ownRemote({ a: "" }), [packageName("image", "127.0.0.1:59999/o/app")]);

    expect(found).toEqual(["unknown: an answer from 127.0.0.1:59999 was not had: ECONNREFUSED"]);
  });
});

async function withGraph(
  repository: TestRepository,
  published: readonly ReturnType<typeof packageName>[],
  environment: Readonly<Record<string, string>> = gitEnvironment,
): Promise<readonly string[]> {
  const outside = {
    version: { major: 1, minor: 2, patch: 3 },
    registry: httpPackageRegistry(environment),
    access: undefined,
    published,
  };
  return places(await findingsOf("moved-tag", repository, { observe: { environment, outside } }));
}

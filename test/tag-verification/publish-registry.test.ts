import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gitEnvironment } from "../support/repository.ts";
import { findingsOf, ownRemote, places } from "./judged-repository.ts";
import { startLittleRegistry, type LittleRegistry } from "./little-registry.ts";

describe("moved-tag asks the registry that npm publish would take", () => {
  let registry: LittleRegistry;
  beforeAll(async () => {
    registry = await startLittleRegistry();
  });
  afterAll(() => registry.close());

  const answer = { versions: { "1.2.3": { gitHead: "b".repeat(40) } } };
  const asked = (settings: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) =>
    findingsOf(
      "moved-tag",
      ownRemote({
        "package.json": JSON.stringify({ name: "@o/ours", version: "1.2.3", publishConfig: settings }),
        ...files,
      }),
      {
        observe: {
          environment: { ...gitEnvironment, npm_config_registry: "http://127.0.0.1:59999/everybody" },
        },
      },
    );
  const foundThere = [expect.stringMatching(/^one that was published from bbbbbbbbbbbb/)];

  test("publishConfig comes before the environment, and there the scope's before the one for all", async () => {
    registry.answers.set("/own/@o%2fours", answer);
    const own = `${registry.address}/own/`;

    expect(places(await asked({ registry: own }, {}))).toEqual(foundThere);
    expect(places(await asked({ registry: `${registry.address}/other/`, "@o:registry": own }, {}))).toEqual(
      foundThere,
    );
  });

  test("a scope in the committed .npmrc comes before any registry for all", async () => {
    registry.answers.set("/own/@o%2fours", answer);
    const npmrc = { ".npmrc": `@o:registry=${registry.address}/own/\n` };

    expect(places(await asked({}, npmrc))).toEqual(foundThere);
    expect(places(await asked({ registry: `${registry.address}/other/` }, npmrc))).toEqual(foundThere);
  });

  test("the .npmrc of the top counts for a package below it", async () => {
    registry.answers.set("/own/@o%2fdeep", answer);
    const repository = ownRemote({
      ".npmrc": `registry=${registry.address}/own/`,
      "package.json": '{ "private": true, "workspaces": ["packages/*"] }',
      "packages/deep/package.json": '{ "name": "@o/deep", "version": "1.2.3" }',
    });

    expect(places(await findingsOf("moved-tag", repository))).toEqual(foundThere);
  });

  test.each([
    [".yarnrc.yml", (own: string) => `npmScopes:\n  o:\n    npmRegistryServer: "${own}"\n`],
    [
      ".yarnrc.yml",
      (own: string) => `npmRegistryServer: "https://example.invalid"\nnpmPublishRegistry: "${own}"\n`,
    ],
    ["pnpm-workspace.yaml", (own: string) => `registries:\n  "@o": ${own}\n`],
    ["pnpm-workspace.yaml", (own: string) => `registries:\n  default: ${own}\n`],
  ])("a registry of %s counts where no .npmrc says another", async (path, textOf) => {
    registry.answers.set("/own/@o%2fours", answer);
    const text = textOf(`${registry.address}/own/`);

    const manifest = JSON.stringify({ name: "@o/ours", version: "1.2.3" });
    const repository = ownRemote({ "package.json": manifest, [path]: text });
    const judged = await findingsOf("moved-tag", repository);

    expect(places(judged)).toEqual(foundThere);
  });

  test("no credentials of a committed file go anywhere, and no secret into an address", async () => {
    registry.requests.length = 0;
    registry.answers.set("/own/@o%2fours", answer);
    const host = registry.address.replace("http://", "");
    await asked({}, { ".npmrc": `@o:registry=http://me:word@${host}/own/\n//${host}/own/:_authToken=abc\n` });
    const findings = await asked(
      {},
      { ".npmrc": `@o:registry=${registry.address}/own/\${GIT_AUTHOR_NAME}/\n` },
    );

    expect(registry.requests).toEqual([{ url: "/own/@o%2fours", authorization: undefined }]);
    expect(places(findings)).toEqual([
      "unknown: a registry in @o:registry of the .npmrc of the repository was not had: no address that can be asked from here",
    ]);
  });
});

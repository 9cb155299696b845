import { expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Registry } from "@release-actions/rehearsal/registry";
import { fail, succeed } from "../../support/rehearsal-index.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { pullManifest, useRegistry } from "../../support/registry.ts";
import { describeWithTools, environmentWith } from "../../support/tools.ts";

const start = useRegistry();
const name = "coreason-ai/coreason-runtime";
const authentication = { kind: "token", username: "octocat", password: "s3cret" } as const;

/** A folder with a file to push, which is a tool's home as well: what it logs in to is nobody else's. */
async function workshop(content = "hello world") {
  const folder = temporaryFolder();
  await writeFile(join(folder, "chart.tgz"), content);
  return {
    folder,
    home: { HOME: folder, DOCKER_CONFIG: folder, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" },
  };
}

await describeWithTools("oras", ["oras"], ({ oras }) => {
  async function run(registry: Registry) {
    const { folder, home } = await workshop();
    const environment = { ...environmentWith(oras), ...home };
    const image = (reference: string) => `${registry.host}/${name}${reference}`;
    const call = (...words: readonly string[]) =>
      succeed(["oras", ...words, "--plain-http"], folder, environment);
    return { folder, environment, image, call };
  }

  test("pushes an artifact, tags it, and pulls the same bytes", async () => {
    const registry = await start();
    const { image, call } = await run(registry);

    await call("push", image(":v1.4.0,latest"), "chart.tgz:application/gzip");
    await call("pull", image(":latest"), "--output", "pulled");
    const tags = await call("repo", "tags", image(""));

    expect(tags.trim().split("\n")).toEqual(["latest", "v1.4.0"]);
    expect((await pullManifest(registry, name, "v1.4.0")).status).toBe(200);
  });

  test.each([{ referrers: true }, { referrers: false }])(
    "attaches to an image and finds it again, referrers: $referrers",
    async ({ referrers }) => {
      const registry = await start({ referrers });
      const { image, call } = await run(registry);
      const { digest } = await registry.push({ name, tags: ["v1"] });

      await call("attach", image(":v1"), "--artifact-type", "application/spdx+json", "chart.tgz");
      const found = await call("discover", image(`@${digest}`), "--format", "json");
      const tags = await call("repo", "tags", image(""));

      expect(JSON.parse(found)).toMatchObject({ referrers: [{ artifactType: "application/spdx+json" }] });
      // Without referrers the client keeps the list itself, under a tag made of the digest.
      const fallback = referrers ? [] : [digest.replace(":", "-")];
      expect(tags.trim().split("\n")).toEqual([...fallback, "v1"]);
    },
  );

  test("logs in with a name and a password, and is refused without", async () => {
    const registry = await start({ authentication });
    const { folder, environment, image, call } = await run(registry);
    const push = ["push", image(":v1"), "chart.tgz"] as const;

    const stranger = await fail(["oras", ...push, "--plain-http"], folder, environment);
    await call("login", registry.host, "--username", "octocat", "--password", "s3cret");
    await call(...push);
    await call("manifest", "delete", "--force", image(":v1"));

    expect(stranger).toMatch(/401|unauthorized|credential/i);
    expect(registry.requests.some(({ path }) => path.startsWith("/token?"))).toBe(true);
  });
});

await describeWithTools("crane", ["crane"], ({ crane }) => {
  async function run(registry: Registry) {
    const { folder, home } = await workshop();
    const environment = { ...environmentWith(crane), ...home };
    const call = (...words: readonly string[]) => succeed(["crane", ...words], folder, environment);
    return { call, image: (reference: string) => `${registry.host}/${name}${reference}` };
  }

  test("copies an image to another repository by mounting what is there", async () => {
    const registry = await start();
    const { call, image } = await run(registry);
    const { digest } = await registry.push({ name, tags: ["v1.4.0"], labels: { version: "1.4.0" } });

    await call("copy", image(":v1.4.0"), `${registry.host}/coreason-ai/mirror:v1.4.0`);
    const copied = await call("digest", `${registry.host}/coreason-ai/mirror:v1.4.0`);
    const config = await call("config", image(":v1.4.0"));

    expect(copied.trim()).toBe(digest);
    expect(JSON.parse(config)).toMatchObject({ config: { Labels: { version: "1.4.0" } } });
    expect(registry.requests.some(({ path, status }) => path.includes("mount=") && status === 201)).toBe(
      true,
    );
  });

  test("builds an image with a layer, lists its tags and deletes it", async () => {
    const registry = await start();
    const { call, image } = await run(registry);

    await call("append", "--new_layer", "chart.tgz", "--new_tag", image(":v1"));
    await call("tag", image(":v1"), "latest");
    const tags = await call("ls", image(""));
    await call("delete", image(`@${(await call("digest", image(":v1"))).trim()}`));

    expect(tags.trim().split("\n")).toEqual(["latest", "v1"]);
    expect((await pullManifest(registry, name, "latest")).status).toBe(404);
  });
});

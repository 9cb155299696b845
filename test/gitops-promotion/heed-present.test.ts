import { afterEach, describe, expect, test } from "@jest/globals";
import type { Registries } from "@release-actions/ports";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { digest } from "../support/payload-sample.ts";
import { composePromotion } from "../support/compose-promotion.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment } from "../support/repository.ts";
import { useScriptedServers } from "../support/scripted-server.ts";
import { image, next, plan } from "./planned.ts";

const there = digest("b");
const files = { "compose.yaml": `services: { a: { image: "${image}@${there}" } }\n` };
const presentAs = (present: { kind: "older" } | { kind: "newer"; found: string } | { kind: "unknown" }) =>
  new Map([[`${image}@${there}`, present]]);

describe("a digest that stands alone", () => {
  test("moves where it is of an older version", () => {
    expect(plan(files, { presents: presentAs({ kind: "older" }) })).toMatchObject({
      state: "change",
      findings: [],
      files: { "compose.yaml": files["compose.yaml"].replace(there, next) },
    });
  });

  test("stays where it is of a newer one: nothing is downgraded", () => {
    expect(plan(files, { presents: presentAs({ kind: "newer", found: "1.5.0" }) })).toMatchObject({
      files: {},
      unasked: undefined,
    });
  });

  test("is for a person to decide where nothing tells its version", () => {
    expect(plan(files, { presents: presentAs({ kind: "unknown" }) })).toMatchObject({
      state: "change",
      findings: ["present-unknown"],
      unasked: "present-unknown",
    });
  });

  test("is what a promotion brought, whose version was compared already", () => {
    const brought = { images: [{ name: image, digest: there }], charts: [] };

    expect(plan(files, { promoted: "1.3.0", brought, presents: new Map() })).toMatchObject({
      state: "change",
      findings: [],
    });
  });
});

describe("the version of a digest", () => {
  let suite: GitopsSuite | undefined;
  afterEach(() => suite?.close());

  test.each<[string, string, boolean]>([
    ["is what its label says, where the registry has it under that version", "1.2.0", false],
    ["is not what its label says, where the registry has another one there", "1.3.0", true],
  ])("%s", async (_what, stated, isRefused) => {
    suite = await startGitopsSuite({
      files: { "compose.yaml": `services: { a: { image: "{host}/acme/runtime@${there}" } }\n` },
    });
    const { standIn, token } = suite;
    const answered: Registries["ask"] = (_name, version) =>
      Promise.resolve({
        kind: "available",
        asked: "HEAD",
        digest: version.minor === 2 ? there : digest("c"),
      } as Awaited<ReturnType<Registries["ask"]>>);
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

    const { result } = await composePromotion(place, await suite.publish("runtime", "1.1.0"), {
      registries: { ask: answered, statedVersion: () => Promise.resolve(stated) },
    });

    expect(result).toMatchObject(
      isRefused
        ? { kind: "unchanged", state: { kind: "refused", problems: [{ code: "present-unknown" }] } }
        : { kind: "unchanged" },
    );
    expect(result).not.toMatchObject(
      isRefused ? { state: { kind: "late" } } : { state: { kind: "refused" } },
    );
    expect(standIn.countWrites()).toBe(0);
  });
});

describe("the label of an image", () => {
  const start = useScriptedServers();

  test("is read off the configuration, whose digest is checked", async () => {
    const { createHash } = await import("node:crypto");
    const sum = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const config = JSON.stringify({ config: { Labels: { "org.opencontainers.image.version": "1.2.0" } } });
    const manifest = JSON.stringify({ schemaVersion: 2, config: { digest: sum(config) } });
    const pages = new Map([
      [`manifests/${sum(manifest)}`, manifest],
      [`blobs/${sum(config)}`, config],
    ]);
    const server = await start(({ path }) => {
      const body = [...pages].find(([page]) => path.endsWith(page))?.[1];
      return body === undefined ? { status: 404 } : { body };
    });
    const registries = httpRegistries({ environment: {} });

    expect(await registries.statedVersion(`${server.host}/acme/shop`, sum(manifest))).toBe("1.2.0");
    expect(await registries.statedVersion(`${server.host}/acme/shop`, digest("d"))).toBeUndefined();
  });
});

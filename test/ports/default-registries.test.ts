import { expect, test } from "@jest/globals";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { nodeClock } from "@release-actions/ports/adapters";
import { hostOf } from "@release-actions/rehearsal/package-index";
import { packageName, type Ecosystem } from "@release-actions/release-model";

test.each<{ ecosystem: Ecosystem; name: string; address: string }>([
  { ecosystem: "npm", name: "semver", address: `https://${hostOf("npm-registry")}/semver?write=true` },
  { ecosystem: "pypi", name: "requests", address: `https://${hostOf("python-index")}/simple/requests/` },
  { ecosystem: "cargo", name: "serde", address: "/se/rd/serde" },
  { ecosystem: "image", name: "redis", address: "/v2/library/redis/manifests/v1.4.0" },
])("without settings, $ecosystem is asked where everybody asks", async ({ ecosystem, name, address }) => {
  const asked: string[] = [];
  const send: typeof fetch = (input) => {
    asked.push(input instanceof URL ? input.href : "");
    return Promise.resolve(new Response(null, { status: 404 }));
  };

  await httpRegistries({ environment: {}, send }).ask(packageName(ecosystem, name), {
    major: 1,
    minor: 4,
    patch: 0,
  });

  expect(asked[0]).toMatch(/^https:\/\//);
  expect(asked[0]?.endsWith(address)).toBe(true);
});

test("a tarball at npm's own registry is fetched from the registry that stands in for it", async () => {
  const asked: string[] = [];
  const tarball = `https://${hostOf("npm-registry")}/semver/-/semver-1.4.0.tgz`;
  const send: typeof fetch = (input) => {
    asked.push(input instanceof URL ? input.href : "");
    return Promise.resolve(Response.json({ versions: { "1.4.0": { dist: { tarball } } } }));
  };
  const environment = { npm_config_registry: "https://mirror.example/npm" };

  await httpRegistries({ environment, send }).ask(packageName("npm", "semver"), {
    major: 1,
    minor: 4,
    patch: 0,
  });

  expect(asked.at(-1)).toBe("https://mirror.example/npm/semver/-/semver-1.4.0.tgz");
});

test("this machine's clock sleeps no longer than a signal lets it", async () => {
  const stop = new AbortController();
  const sleeping = nodeClock().sleep(60_000, stop.signal);

  stop.abort(new Error("enough"));

  await expect(sleeping).rejects.toThrow("enough");
  expect(nodeClock().now()).toBeGreaterThan(0);
});

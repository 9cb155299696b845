import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import { gitopsFiles } from "../support/gitops-files.ts";
import { startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { temporaryFolder } from "../support/repository.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

const trap = join(temporaryFolder(), "touched");

test.each<[string, string, (payload: ReleasePublished) => unknown]>([
  [
    "a shell command in the component",
    "payload-schema",
    (one) => ({ ...one, component: `$(touch ${trap})` }),
  ],
  ["backticks in the version", "payload-schema", (one) => ({ ...one, version: `1.1.0\`touch ${trap}\`` })],
  ["YAML in the version", "payload-schema", (one) => ({ ...one, version: "1.1.0\n  image: evil" })],
  [
    "YAML in a digest",
    "payload-schema",
    (one) => ({ ...one, images: [{ ...one.images[0], digest: `sha256:${"a".repeat(64)}\nevil: true` }] }),
  ],
  [
    "Mermaid and HTML in the tag",
    "payload-schema",
    (one) => ({ ...one, tag: 'v1.1.0"]; click A "javascript:x" <script>' }),
  ],
  [
    "a workflow command in the environment",
    "payload-schema",
    (one) => ({ ...one, environment: "x\n::set-output name=a::b" }),
  ],
  ["a path out of the repository", "payload-schema", (one) => ({ ...one, component: "../../../etc/passwd" })],
  [
    "a string of ten megabytes",
    "payload-size",
    (one) => ({ ...one, details: { text: "x".repeat(10_000_000) } }),
  ],
  ["half a megabyte of it", "payload-size", (one) => ({ ...one, details: { text: "x".repeat(500_000) } })],
  [
    "a polluted prototype",
    "payload-key",
    (one) => JSON.parse(JSON.stringify(one).replace("{", '{"__proto__":{"images":[]},')) as unknown,
  ],
  ["a constructor", "payload-key", (one) => ({ ...one, details: { constructor: { prototype: {} } } })],
  ["wrong types", "payload-schema", (one) => ({ ...one, images: "ghcr.io/acme/runtime" })],
  [
    "eleven properties",
    "payload-properties",
    (one) => ({ ...one, environment: "a", details: {}, eleventh: 1 }),
  ],
  ["no object at all", "payload-schema", () => 5],
  ["a component of nobody", "component-unknown", (one) => ({ ...one, component: "unknown" })],
  [
    "the name of another repository",
    "sender-unexpected",
    (one) => ({ ...one, source: { ...one.source, repository: "evil/runtime" } }),
  ],
  [
    "the image of another component",
    "artifact-unknown",
    (one) => ({
      ...one,
      images: one.images.map((image) => ({ ...image, name: image.name.replace("runtime", "app") })),
    }),
  ],
  [
    "a version that is not in the registry",
    "version-absent",
    (one) => ({ ...one, version: "9.9.9", tag: "v9.9.9" }),
  ],
  [
    "a digest that is not that version's",
    "digest-mismatch",
    (one) => ({
      ...one,
      images: one.images.map((image) => ({ ...image, digest: `sha256:${"b".repeat(64)}` })),
    }),
  ],
  ["the tag of another version", "tag-version", (one) => ({ ...one, tag: "v1.0.0" })],
  ["an environment that is not declared", "gitops-environment", (one) => ({ ...one, environment: "mars" })],
])("%s is refused, and nothing is written", async (_what, code, change) => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  const payload = await suite.publish("runtime", "1.1.0");

  const run = await suite.promote(change(payload));

  expect(run.exitCode).toBe(1);
  expect(run.errors).toEqual([expect.stringContaining(`promote-release%3A ${code}`)]);
  expect(run.stdout.split("\n").filter((line) => line.startsWith("::set-output"))).toEqual([]);
  expect(run.stdout.length).toBeLessThan(5000);
  expect(suite.standIn.countWrites()).toBe(0);
  expect(existsSync(trap)).toBe(false);
});

test("an event of a sender who may not promote is refused", async () => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  const payload = await suite.publish("runtime", "1.1.0");

  const run = await suite.promote(payload, { senders: "deploy-bot[bot]" });

  expect(run.errors).toEqual([expect.stringContaining("promote-release%3A sender-unknown")]);
  expect(suite.standIn.countWrites()).toBe(0);
});

test("a registry that cannot be asked leaves it unknown, not absent and not right", async () => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  const payload = await suite.publish("runtime", "1.1.0");
  await suite.registry.close();

  const run = await suite.promote(payload);

  expect(run.errors).toEqual([expect.stringContaining("promote-release%3A registry-unknown")]);
  expect(suite.standIn.countWrites()).toBe(0);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findBundle } from "../../../packages/rehearsal/runner/find-bundle.ts";
import { root } from "../../../scripts/bundles.ts";

test.each([
  "verify-tag",
  "inject-npm-version",
  "cosign-sign",
  "dispatch-gitops",
  "promote-release",
  "cascade-pins",
] as const)("the bundle of %s is found, and is part of the package beside release-helper", async (action) => {
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };

  expect(await findBundle(action)).toBe(join(root, "dist", action, "index.js"));
  expect(files).toEqual(expect.arrayContaining(["dist/release-helper", `dist/${action}`]));
});

import { expect, test } from "@jest/globals";
import { parseSemver, type PinPolicy } from "@release-actions/release-model";
import { rewriteConstraint } from "../../packages/manifests/rewrite/cargo.ts";

function outcome(text: string, version: string, policy: PinPolicy): string {
  const result = rewriteConstraint(text, { version: parseSemver(version), policy });
  if (result.kind === "rewritten") return result.text;
  if (result.kind === "newer") return `newer ${result.found}`;
  return result.kind === "kept" ? "kept" : `${result.kind} ${result.problem.code}`;
}

test.each<[PinPolicy, string, string, string]>([
  ["keep", "1.2.3", "1.3.0", "1.3.0"],
  ["keep", "^1.2.3", "2.0.0", "^2.0.0"],
  ["keep", "~1.2", "1.3.4", "~1.3"],
  ["keep", "=1.2.3", "1.3.0", "=1.3.0"],
  ["keep", "= 1.2.3", "1.3.0", "= 1.3.0"],
  ["keep", ">=1.2.3", "1.3.0", ">=1.3.0"],
  ["keep", "1.2.*", "1.3.4", "1.3.*"],
  ["keep", "0.9.34+deprecated", "0.9.35", "0.9.35"],
  ["keep", "1.2", "1.3.0-rc.1", "1.3.0-rc.1"],
  ["keep", "1", "1.3.0", "kept"],
  ["keep", "1", "2.3.0", "2"],
  ["keep", "*", "1.3.0", "kept"],
  ["keep", ">=1.2, <2", "1.3.0", "kept"],
  ["keep", ">=1.2, <2", "2.1.0", "refused constraint-excludes"],
  ["keep", "1.4.0", "1.3.0", "newer 1.4.0"],
  ["keep", "1.2 || 2", "1.3.0", "refused constraint-syntax"],
  ["keep", ">=1.2 <2", "1.3.0", "refused constraint-syntax"],
  ["keep", "", "1.3.0", "refused constraint-syntax"],
  ["exact", "1.2.3", "1.3.0", "=1.3.0"],
  ["exact", "=1.2", "1.3.0", "=1.3.0"],
  ["compatible", "1.2.3", "1.3.0", "1.3.0"],
  ["compatible", "^1.2.3", "1.3.0", "^1.3.0"],
  ["compatible", "=1.2.3", "1.3.0", "1.3.0"],
  ["compatible", "*", "1.3.0", "1.3.0"],
  ["minimum", ">=1.2, <2", "2.1.0", "refused constraint-excludes"],
  ["minimum", ">=1.2, <3", "2.1.0", ">=2.1, <3"],
  ["minimum", "<3", "2.1.0", ">=2.1.0, <3"],
])("%s: %s for %s becomes %s", (policy, text, version, expected) => {
  expect(outcome(text, version, policy)).toBe(expected);
});

import { compare as comparePep440, valid } from "@renovatebot/pep440";
import compareSemver from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import type { Ecosystem } from "../package-name.ts";

/**
 * Compares two versions as their ecosystem spells and orders them: negative, zero, positive; undefined when one of them
 * is no version there. PyPI by PEP 440, where `1.4` equals `1.4.0`; all others by SemVer, with or without a leading `v`.
 */
export function compareSpelled(ecosystem: Ecosystem, a: string, b: string): number | undefined {
  if (a.length > 256 || b.length > 256) return undefined;
  if (ecosystem === "pypi") {
    return valid(a) === null || valid(b) === null ? undefined : comparePep440(a, b);
  }
  const [left, right] = [parse(withoutV(a)), parse(withoutV(b))];
  return left === null || right === null ? undefined : compareSemver(left, right);
}

function withoutV(text: string): string {
  return text.replace(/^v(?=[0-9])/, "");
}

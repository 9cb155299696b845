import {
  ecosystems,
  escapeText,
  formatTag,
  packageName,
  UsageError,
  type Ecosystem,
  type PackageName,
  type Release,
} from "@release-actions/release-model";
import { versionArgument } from "./version-argument.ts";

/**
 * The release that `NAME@VERSION` names. A prefix (`npm:`) says in which ecosystem; a bare name is looked for
 * in all, as images and repositories by the last part of their path.
 * @throws {UsageError} `pin-argument`, or what is wrong with the version.
 */
export function releaseNamed(argument: string): Release {
  const at = argument.lastIndexOf("@");
  const spelled = argument.slice(0, Math.max(at, 0));
  if (spelled === "" || at === argument.length - 1) throw malformed(argument);
  const version = versionArgument(argument.slice(at + 1));
  const colon = spelled.indexOf(":");
  const prefix =
    colon < 0 ? undefined : ecosystems.find((ecosystem) => ecosystem === spelled.slice(0, colon));
  if (colon >= 0 && prefix === undefined && !/^[a-z0-9.-]+:\d+\//i.test(spelled)) throw malformed(argument);
  const name = prefix === undefined ? spelled : spelled.slice(colon + 1);
  if (!/^@?[\w./:-]{1,200}$/.test(name) || name.includes("..")) throw malformed(argument);
  return {
    repository: name,
    names: prefix === undefined ? namesOf(name) : [packageName(prefix, name)],
    version,
    tag: formatTag(version),
  };
}

function namesOf(name: string): PackageName[] {
  const kinds: readonly Ecosystem[] = name.startsWith("@")
    ? ["npm"]
    : name.includes("/")
      ? ["image", "github"]
      : ecosystems;
  return kinds.map((ecosystem) => packageName(ecosystem, name));
}

function malformed(argument: string): UsageError {
  return new UsageError({
    code: "pin-argument",
    expected: "NAME@VERSION, such as coreason-manifest@1.4.0 or npm:@coreason-ai/manifest@1.4.0",
    found: `"${escapeText(argument)}"`,
    fix: `Name the package and the version; a prefix is one of ${ecosystems.join(", ")}.`,
  });
}

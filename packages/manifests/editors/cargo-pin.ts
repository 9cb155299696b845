import { packageName, type Pin, type PinValue } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { kindOfRef } from "../syntax/git-url.ts";
import { placeOf } from "../syntax/place.ts";
import { tomlAt, tomlString, type TomlNode, type TomlString } from "../syntax/toml.ts";

/**
 * The pins of one dependency of a Cargo.toml: its `version`, and its git source where it has one. A `path`
 * beside a version is only where the workspace finds the package; alone it is a source without a version.
 */
export function cargoPins(
  source: Source,
  dependency: { readonly path: readonly string[]; readonly key: string; readonly value: TomlNode },
): Pin[] {
  const { path, key, value } = dependency;
  const name = packageName("cargo", tomlString(value, "package")?.value ?? key);
  const pinAt = (field: readonly string[], string: TomlString, as: PinKind): Pin => ({
    path: source.path,
    ...source.position(string.offsetAt(0)),
    place: placeOf([...path, ...field]),
    name,
    value: pinValue(source, string, as),
  });
  if (value.kind === "string") return [pinAt([], value, "constraint")];
  // `workspace = true`: the version stands in the workspace's own table.
  const inherited = tomlAt(value, "workspace");
  if (inherited?.kind === "other" && inherited.value === true) return [];
  const [version, git, folder] = ["version", "git", "path"].map((field) => tomlString(value, field));
  return [
    ...(version === undefined ? [] : [pinAt(["version"], version, "constraint")]),
    ...(git === undefined ? [] : [gitPin(value, git, pinAt)]),
    ...(version !== undefined || git !== undefined || folder === undefined
      ? []
      : [pinAt(["path"], folder, "path")]),
  ];
}

type PinKind = "constraint" | "git-tag" | "commit" | "branch" | "git" | "path";

function gitPin(
  value: TomlNode,
  git: TomlString,
  pinAt: (field: readonly string[], string: TomlString, as: PinKind) => Pin,
): Pin {
  const [tag, revision, branch] = ["tag", "rev", "branch"].map((field) => tomlString(value, field));
  if (tag !== undefined) return pinAt(["tag"], tag, "git-tag");
  // `rev` takes any name git understands: a commit, a tag, `refs/pull/1/head`.
  if (revision !== undefined) return pinAt(["rev"], revision, kindOfRef(revision.value));
  if (branch !== undefined) return pinAt(["branch"], branch, "branch");
  return pinAt(["git"], git, "git");
}

function pinValue(source: Source, string: TomlString, as: PinKind): PinValue {
  const text = string.value;
  const span = source.span(string.offsetAt(0), string.offsetAt(text.length));
  switch (as) {
    case "constraint":
      return { kind: "constraint", syntax: "cargo", text, span };
    case "git-tag":
    case "commit":
      return { kind: as, text, span };
    case "branch":
    case "git":
    case "path":
      return { kind: "unpinned", source: as, text, span };
  }
}

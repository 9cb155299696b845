import type { PackageName, Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { tomlAt, tomlString, type TomlNode, type TomlString } from "../syntax/toml.ts";
import { filePin, refPin, unpinnedPin } from "./python-pin.ts";

/** A table such as `{git = "…", tag = "v1.2.3"}` and how to get to it. */
export interface SourceTable {
  readonly node: TomlNode;
  readonly path: readonly (string | number)[];
  readonly name: PackageName;
}

/** The pin in a table that says where a package comes from; uv, Poetry and Pixi write it alike. */
export function sourcePin(source: Source, { node, path, name }: SourceTable): Pin | undefined {
  const at = (
    key: string,
  ): { string: TomlString; path: readonly (string | number)[]; name: PackageName } | undefined => {
    const string = tomlString(node, key);
    return string === undefined ? undefined : { string, path: [...path, key], name };
  };
  const git = at("git");
  if (git !== undefined) {
    const [tag, rev, branch] = [at("tag"), at("rev"), at("branch")];
    if (tag !== undefined) return refPin(source, { ...tag, kind: "git-tag" });
    if (rev !== undefined) return refPin(source, rev);
    if (branch !== undefined) return unpinnedPin(source, { ...branch, kind: "branch" });
    return unpinnedPin(source, { ...git, kind: "git" });
  }
  const file = at("path") ?? at("file");
  if (file !== undefined) return filePin(source, { ...file, kind: "path" });
  const url = at("url");
  if (url !== undefined) return filePin(source, { ...url, kind: "url" });
  return workspacePin(source, { node, path, name });
}

function workspacePin(source: Source, { node, path, name }: SourceTable): Pin | undefined {
  const flag = tomlAt(node, "workspace");
  if (flag?.kind !== "other" || flag.value !== true) return undefined;
  const string = {
    value: source.text.slice(flag.start, flag.end),
    offsetAt: (index: number) => flag.start + index,
  };
  return unpinnedPin(source, { string, path: [...path, "workspace"], name, kind: "workspace" });
}

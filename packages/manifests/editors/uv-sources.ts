import { packageName, type Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { tomlEntries, type TomlTable } from "../syntax/toml.ts";
import { sourcePin } from "./python-source.ts";

/**
 * The pins of `[tool.uv.sources]`, where one package may have several sources under different markers.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
export function uvSourcePins(source: Source, root: TomlTable): Pin[] {
  const table = ["tool", "uv", "sources"];
  return tomlEntries(root, ...table).flatMap(([key, node]) => {
    const name = packageName("pypi", key);
    const path = [...table, key];
    if (node.kind !== "array") return sourcePin(source, { node, path, name }) ?? [];
    return node.items.flatMap(
      (item, index) => sourcePin(source, { node: item, path: [...path, index], name }) ?? [],
    );
  });
}

import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { reachedBy } from "../syntax/traced-text.ts";
import { resolvedYaml, yamlEntries, yamlItems } from "../syntax/yaml-path.ts";
import { parseYaml, readYamlData, type YamlNode } from "../syntax/yaml.ts";
import { pnpmOverrideName } from "./npm-override-name.ts";
import { npmPin } from "./npm-pin.ts";
import { inFileOrder } from "./placed-pin.ts";
import { yamlString } from "./yaml-string.ts";

/**
 * pnpm-workspace.yaml: `catalog`, `catalogs` and `overrides`. https://pnpm.io/catalogs,
 * https://pnpm.io/settings#overrides
 */
export const pnpmWorkspaceEditor: ManifestEditor = {
  kind: "pnpm-workspace",
  matches: (path) => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
  readPins: (source) =>
    inFileOrder(
      parseYaml(source).flatMap((root) =>
        yamlEntries(root).flatMap(({ key, value }) => {
          if (key === "catalog") return tablePins(source, [key], value);
          if (key === "catalogs")
            return yamlEntries(value).flatMap((catalog) =>
              tablePins(source, [key, catalog.key], catalog.value),
            );
          return key === "overrides" ? tablePins(source, [key], value, pnpmOverrideName) : [];
        }),
      ),
    ),
  parse: readYamlData,
};

function tablePins(
  source: Source,
  path: readonly string[],
  table: YamlNode,
  nameOf: (key: string) => string = (key) => key,
): Pin[] {
  return yamlEntries(table).flatMap(({ key, value }) => {
    // What a merge brings in stands elsewhere, and is said here again.
    if (key === "<<") return mergedTables(value).flatMap((merged) => tablePins(source, path, merged, nameOf));
    const specifier = yamlString(source, value);
    if (specifier === undefined) return [];
    const pin = npmPin(source, { path: [...path, key], name: nameOf(key), specifier });
    return pin === undefined ? [] : [{ ...pin, ...reachedBy(specifier.aliases ?? []) }];
  });
}

function mergedTables(value: YamlNode): readonly YamlNode[] {
  return resolvedYaml(value)?.kind === "list" ? yamlItems(value) : [value];
}

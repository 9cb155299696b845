import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { parseYaml, readYamlData, yamlText, type YamlEntry, type YamlNode } from "../syntax/yaml.ts";
import { plainAt } from "../syntax/yaml-quotes.ts";
import { pnpmOverrideName } from "./npm-override-name.ts";
import { npmPin } from "./npm-pin.ts";

/**
 * pnpm-workspace.yaml: `catalog`, `catalogs` and `overrides`. https://pnpm.io/catalogs,
 * https://pnpm.io/settings#overrides
 */
export const pnpmWorkspaceEditor: ManifestEditor = {
  kind: "pnpm-workspace",
  matches: (path) => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
  readPins: (source) =>
    parseYaml(source).flatMap((root) =>
      entriesOf(root).flatMap(({ key, value }) => {
        if (key === "catalog") return tablePins(source, [key], value);
        if (key === "catalogs")
          return entriesOf(value).flatMap((catalog) => tablePins(source, [key, catalog.key], catalog.value));
        return key === "overrides" ? tablePins(source, [key], value, pnpmOverrideName) : [];
      }),
    ),
  parse: readYamlData,
};

function tablePins(
  source: Source,
  path: readonly string[],
  table: YamlNode,
  nameOf: (key: string) => string = (key) => key,
): Pin[] {
  return entriesOf(table).flatMap(({ key, value }) => {
    const text = yamlText(value);
    if (text === undefined) return [];
    const specifier = { value: text.text, offsetAt: (index: number) => text.start + index };
    const pin = npmPin(source, { path: [...path, key], name: nameOf(key), specifier });
    if (pin?.value.kind !== "constraint") return pin ?? [];
    // Behind `npm:name@` the text is the end of a scalar, where any constraint may stand without quotes.
    const isWhole = pin.value.text === text.text;
    return { ...pin, value: { ...pin.value, ...(isWhole ? plainAt(source, text.start) : {}) } };
  });
}

function entriesOf(node: YamlNode): readonly YamlEntry[] {
  return node.kind === "map" ? node.entries : [];
}

import type { Source } from "../source.ts";
import { parseYaml, yamlText } from "../syntax/yaml.ts";
import type { StaticVersion, StaticVersionKind } from "./static-version.ts";

/** `version` and `appVersion` of a Chart.yaml. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
export function chartVersions(source: Source): readonly StaticVersion[] {
  return parseYaml(source).flatMap((root) => {
    if (root.kind !== "map") return [];
    return root.entries.flatMap(({ key, value }) => {
      const kind = kinds.get(key);
      const found = yamlText(value);
      if (kind === undefined || found === undefined) return [];
      const { text, start, end } = found;
      return {
        kind,
        path: source.path,
        ...source.position(start),
        place: key,
        text,
        span: source.span(start, end),
      };
    });
  });
}

const kinds = new Map<string, StaticVersionKind>([
  ["version", "chart"],
  ["appVersion", "chart-app-version"],
]);

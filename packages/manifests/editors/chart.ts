import { packageName, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import { hasEscapes } from "../syntax/escapes.ts";
import type { Source } from "../source.ts";
import { locate } from "../syntax/traced-text.ts";
import { yamlAt, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml, readYamlData, type YamlNode } from "../syntax/yaml.ts";
import { chartPin, inFileOrder, pinOf } from "./placed-pin.ts";

/** Chart.yaml, and the requirements.yaml of Helm 2: `dependencies`. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
export const chartEditor: ManifestEditor = {
  kind: "chart",
  matches: (path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path) && !/(?:^|\/)templates\//.test(path),
  readPins: (source) => {
    if (!source.text.includes("dependencies") && !hasEscapes(source.text)) return [];
    const [root] = parseYaml(source);
    return inFileOrder(
      yamlItems(root, "dependencies").map((dependency, index) => dependencyPin(source, dependency, index)),
    );
  },
  parse: readYamlData,
};

/**
 * The `appVersion` of a chart: the version of what the chart installs. It is no pin by itself, since only a graph can
 * say of which repository, and becomes one under the name the caller gives.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readAppVersion(source: Source, name: Pin["name"]): Pin | undefined {
  const [root] = parseYaml(source);
  const text = yamlTraced(yamlAt(root, "appVersion"));
  const at = text && locate(source, text);
  if (at === undefined) return undefined;
  return pinOf(source, { path: ["appVersion"], at, name }, { kind: "version", text: at.text, span: at.span });
}

function dependencyPin(source: Source, dependency: YamlNode, index: number): Pin | undefined {
  const chart = yamlTraced(yamlAt(dependency, "name"))?.text;
  if (chart === undefined) return undefined;
  const path = ["dependencies", index];
  const repository = yamlTraced(yamlAt(dependency, "repository"));
  const local = repository?.text.startsWith("file://") === true ? locate(source, repository) : undefined;
  if (local !== undefined) {
    return pinOf(
      source,
      { path: [...path, "repository"], at: local, name: packageName("helm", chart) },
      { kind: "unpinned", source: "path", text: local.text, span: local.span },
    );
  }
  const constraint = yamlTraced(yamlAt(dependency, "version"));
  return (
    constraint && chartPin(source, [...path, "version"], { chart, repository: repository?.text, constraint })
  );
}

import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import { isImageName } from "../syntax/image-reference.ts";
import { sliceTraced } from "../syntax/traced-text.ts";
import { documentPath, yamlAt, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml, readYamlData, type YamlNode } from "../syntax/yaml.ts";
import { imageFieldPins } from "./image-fields.ts";
import { chartPin, gitRefPin, imageValuePin, inFileOrder, type Path } from "./placed-pin.ts";

/**
 * Kustomizations: `images`, remote bases with a `?ref=`, and `helmCharts`.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export const kustomizationEditor: ManifestEditor = {
  kind: "kustomization",
  matches: (path) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path),
  readPins: (source) =>
    inFileOrder(
      parseYaml(source).flatMap((root, index, roots) => {
        const path = documentPath(index, roots);
        return [
          ...yamlItems(root, "images").map((image, at) =>
            kustomizeImagePin(source, image, [...path, "images", at]),
          ),
          ...remoteKeys.flatMap((key) =>
            yamlItems(root, key).map((item, at) => remotePin(source, item, [...path, key, at])),
          ),
          ...yamlItems(root, "helmCharts").flatMap((chart, at) => {
            const values = yamlAt(chart, "valuesInline");
            const below = [...path, "helmCharts", at];
            return [
              helmChartPin(source, chart, [...below, "version"]),
              ...(values === undefined
                ? []
                : imageFieldPins(source, values, { path: [...below, "valuesInline"] })),
            ];
          }),
        ];
      }),
    ),
  parse: readYamlData,
};

const remoteKeys = ["resources", "bases", "components", "crds"];

/** `{name, newName, newTag, digest}`: what is deployed is `newName`, and `name` where there is none. */
function kustomizeImagePin(source: Source, image: YamlNode, path: Path): Pin | undefined {
  const textOf = (key: string) => yamlTraced(yamlAt(image, key));
  const name = textOf("newName")?.text ?? textOf("name")?.text;
  if (name === undefined || !isImageName(name)) return undefined;
  const tag = textOf("newTag");
  const digest = textOf("digest");
  return imageValuePin(source, [...path, tag === undefined ? "digest" : "newTag"], {
    name,
    tag: tag?.text === "" ? undefined : tag,
    digest: digest?.text === "" ? undefined : digest,
  });
}

function remotePin(source: Source, item: YamlNode, path: Path): Pin | undefined {
  const text = yamlTraced(item);
  if (text === undefined) return undefined;
  const { repository = "", ref } = readGithubUrl(text.text) ?? {};
  if (ref === undefined || ref.text === "") return undefined;
  return gitRefPin(source, path, { repository, ref: sliceTraced(text, ref.start, ref.end) });
}

function helmChartPin(source: Source, chart: YamlNode, path: Path): Pin | undefined {
  const name = yamlTraced(yamlAt(chart, "name"))?.text;
  const constraint = yamlTraced(yamlAt(chart, "version"));
  const repository = yamlTraced(yamlAt(chart, "repo"))?.text;
  return name && constraint ? chartPin(source, path, { chart: name, repository, constraint }) : undefined;
}

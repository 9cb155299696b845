import type { ManifestEditor } from "../editor.ts";
import { hasEscapes } from "../syntax/escapes.ts";
import { expandVariables } from "../syntax/shell-expansion.ts";
import { documentPath, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml, readYamlData } from "../syntax/yaml.ts";
import { imageFieldPins } from "./image-fields.ts";
import { inFileOrder } from "./placed-pin.ts";

/** Compose files: `image:` of services and of the fragments they share, with the defaults of variables filled in. */
export const composeEditor: ManifestEditor = {
  kind: "compose",
  matches: (path) => /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/.test(path),
  readPins: (source) => {
    if (!source.text.includes("image") && !hasEscapes(source.text)) return [];
    const read = (node: Parameters<typeof yamlTraced>[0]) => {
      const text = yamlTraced(node);
      return text && expandVariables(text);
    };
    return inFileOrder(
      parseYaml(source).flatMap((root, index, roots) =>
        imageFieldPins(source, root, { path: documentPath(index, roots), read }),
      ),
    );
  },
  parse: readYamlData,
};

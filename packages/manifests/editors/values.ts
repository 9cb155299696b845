import type { ManifestEditor } from "../editor.ts";
import { hasEscapes } from "../syntax/escapes.ts";
import { documentPath } from "../syntax/yaml-path.ts";
import { parseYaml, readYamlData } from "../syntax/yaml.ts";
import { imageFieldPins } from "./image-fields.ts";
import { inFileOrder } from "./placed-pin.ts";

/** Helm values: `values.yaml`, and its kin for environments in the names people give them. */
export const valuesEditor: ManifestEditor = {
  kind: "values",
  matches: (path) => pattern.test(path) && !/(?:^|\/)templates\//.test(path),
  readPins: (source) => {
    // Most values files of a large repository hold no image at all, and reading YAML is slow.
    if (!/image|repository/i.test(source.text) && !hasEscapes(source.text)) return [];
    return inFileOrder(
      parseYaml(source).flatMap((root, index, roots) =>
        imageFieldPins(source, root, { path: documentPath(index, roots) }),
      ),
    );
  },
  parse: readYamlData,
};

const pattern = /(?:^|\/)(?:values(?:[._-][^/]*)?|[^/]+[._-]values|values\/(?:[^/]+\/)*[^/]+)\.ya?ml$/i;

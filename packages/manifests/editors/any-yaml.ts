import type { Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { expandVariables } from "../syntax/shell-expansion.ts";
import { documentPath, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml } from "../syntax/yaml.ts";
import { imageFieldPins, type ReadText } from "./image-fields.ts";
import { inFileOrder } from "./placed-pin.ts";

/**
 * The images of a YAML file whose name does not tell what it is, where somebody says that it has some: `image:` as in a compose
 * file, and `repository` with `tag` as in values.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readImagesOfYaml(source: Source): readonly Pin[] {
  const read: ReadText = (node) => {
    const text = yamlTraced(node);
    return text && expandVariables(text);
  };
  return inFileOrder(
    parseYaml(source).flatMap((root, index, roots) =>
      imageFieldPins(source, root, { path: documentPath(index, roots), read }),
    ),
  );
}

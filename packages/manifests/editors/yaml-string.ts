import type { Source } from "../source.ts";
import { locate } from "../syntax/traced-text.ts";
import { yamlTraced } from "../syntax/yaml-path.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import type { PlacedString } from "./npm-pin.ts";

/** A scalar, or one that an alias repeats, as a string with places; undefined where it cannot be edited. */
export function yamlString(
  source: Source,
  node: YamlNode | undefined,
): (PlacedString & { readonly aliases?: readonly number[] }) | undefined {
  const text = yamlTraced(node);
  const at = text && locate(source, text);
  if (at === undefined) return undefined;
  const { offset, aliases } = at;
  return {
    value: at.text,
    offsetAt: (index) => offset + index,
    ...(aliases === undefined ? {} : { aliases }),
  };
}

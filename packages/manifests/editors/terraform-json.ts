import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { isQualified, parseImageReference } from "../syntax/image-reference.ts";
import { parseJson, plainJson, type JsonString, type JsonValue } from "../syntax/json.ts";
import type { TracedText } from "../syntax/traced-text.ts";
import { imagePin, inFileOrder, type Path } from "./placed-pin.ts";

/**
 * Terraform and Packer in their JSON form: strings that are image references, at any depth.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export const terraformJsonEditor: ManifestEditor = {
  kind: "terraform-json",
  matches: (path) => /\.(?:tf|tfvars|pkr|pkrvars|tofu)\.json$/.test(path),
  readPins: (source) => inFileOrder(pinsIn(source, parseJson(source), [])),
  parse: (source) => plainJson(parseJson(source)),
};

function pinsIn(source: Source, value: JsonValue, path: Path): (Pin | undefined)[] {
  switch (value.kind) {
    case "object":
      return value.members.flatMap((member) => pinsIn(source, member.value, [...path, member.name]));
    case "array":
      return value.items.flatMap((item, index) => pinsIn(source, item, [...path, index]));
    case "string":
      return [referencePin(source, value, path)];
    case "other":
      return [];
  }
}

function referencePin(source: Source, string: JsonString, path: Path): Pin | undefined {
  const { value } = string;
  const scheme = value.startsWith("docker://") ? "docker://".length : 0;
  const text: TracedText = {
    text: value.slice(scheme),
    offsets: Array.from({ length: value.length - scheme }, (_, index) => string.offsetAt(scheme + index)),
  };
  const image = parseImageReference(text.text);
  return image !== undefined && isQualified(image.name) ? imagePin(source, path, text) : undefined;
}

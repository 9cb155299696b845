import type { Pin } from "@release-actions/release-model";
import { referencePinOf, terraformEditor } from "../editors/terraform.ts";
import { inFileOrder, startOf } from "../editors/placed-pin.ts";
import type { Source } from "../source.ts";
import type { HclTemplate } from "../syntax/hcl-template.ts";
import type { HclString } from "../syntax/hcl.ts";
import { joinTraced, unknownUnit, untraced, type TracedText } from "../syntax/traced-text.ts";
import { keyOf, readValues, type Literal, type ModuleFile, type ModuleValues } from "./values.ts";
import { usesOf, type TerraformUse } from "./uses.ts";

/** An image whose tag is made of variables and locals. */
export interface FilledImage {
  readonly source: Source;
  /** UTF-16 offset of its first text. */
  readonly offset: number;
  /** As it is written: `ghcr.io/acme/runtime:${var.tag}`. */
  readonly text: string;
  /** With what is known filled in; what is not is left out. */
  readonly name: string;
  /** The texts that its tag may come from, wherever they are written. */
  readonly pins: readonly Pin[];
  /** The texts that its variables stand for. */
  readonly literals: readonly { readonly source: Source; readonly offset: number; readonly text: string }[];
}

/**
 * The Terraform and Packer files of a repository as the modules they make up: a tag may stand in `variables.tf`, in a file of
 * values or in the call of a module, and be read in another file.
 */
export class TerraformModules {
  readonly #read: ModuleValues;
  readonly #images = new Map<string, readonly FilledImage[]>();
  readonly #pins = new Map<string, Pin[]>();
  readonly #merged = new Map<string, readonly Pin[]>();

  constructor(sources: readonly Source[]) {
    this.#read = readValues(sources);
    for (const file of this.#read.files) {
      if (file.isValues) continue;
      const images = file.hcl.strings.flatMap((string) => this.#readString(file, string));
      this.#images.set(file.source.path, images);
    }
  }

  /** Every pin of one file, those among it that another file of its module fills an image with. */
  readPins(source: Source): readonly Pin[] {
    const known = this.#merged.get(source.path);
    if (known !== undefined) return known;
    const own = terraformEditor.readPins(source);
    const found = (this.#pins.get(source.path) ?? []).filter(
      (pin) => !own.some((one) => startOf(one) === startOf(pin) && one.name.name === pin.name.name),
    );
    const starts = new Set(found.map(startOf));
    // A variable's name only guesses at what its default is of.
    const sure = own.filter((pin) => pin.name.ecosystem !== "component" || !starts.has(startOf(pin)));
    const pins = inFileOrder([...sure, ...found]);
    this.#merged.set(source.path, pins);
    return pins;
  }

  /** Where else the variable or the local is read whose text a pin is a part of; none for a text that stands for itself. */
  usesOf(pin: Pin): readonly TerraformUse[] {
    const start = startOf(pin);
    const literals = [...this.#read.values.values()].flatMap(({ literals: some }) => some);
    const literal = literals.find(({ file, template }) => {
      if (file.source.path !== pin.path) return false;
      const offset = file.source.offset(start);
      return template.some((part) => "text" in part && part.offsets.includes(offset));
    });
    if (literal === undefined) return [];
    const text = fill(literal, this.#read, literal);
    const at = text.offsets.indexOf(literal.file.source.offset(start));
    // Who repeats a whole reference repeats the image with it.
    if (at > 0) return [];
    return usesOf(literal, this.#read, (template, file) =>
      fill({ file, path: [], template }, this.#read, literal),
    );
  }

  /** The images that are put together of variables, in one file. */
  imagesOf(source: Source): readonly FilledImage[] {
    return this.#images.get(source.path) ?? [];
  }

  /** The same modules with one file in another text. */
  with(source: Source): TerraformModules {
    const others = this.#read.files.map((file) => file.source).filter(({ path }) => path !== source.path);
    return new TerraformModules([...others, source]);
  }

  #readString(file: ModuleFile, string: HclString): readonly FilledImage[] {
    const { template, path } = string;
    if (!template.some((part) => "expression" in part)) return [];
    const self: Literal = { file, path, template };
    const literals = reachable(template, file.folder, this.#read);
    const pins = [self, ...literals].flatMap((literal) => {
      const text = fill(self, this.#read, literal);
      const pin = referencePinOf(literal.file.source, literal.path, text);
      if (pin?.value.kind !== "image") return [];
      this.#pins.set(pin.path, [...(this.#pins.get(pin.path) ?? []), pin]);
      return [pin];
    });
    const text = fill(self, this.#read, self).text;
    const [, name] = /^(?:docker:\/\/)?([\w./:\uFFFC-]*\/[\w./-]+)[:@]/.exec(text) ?? [];
    if (name === undefined) return [];
    return [
      {
        source: file.source,
        offset: offsetOf(template) ?? 0,
        text: spelled(template),
        name: name.replaceAll(unknownUnit, ""),
        pins,
        literals: literals.map((literal) => ({
          source: literal.file.source,
          offset: offsetOf(literal.template) ?? 0,
          text: spelled(literal.template),
        })),
      },
    ];
  }
}

/** A template with all that is known filled in. What stands in the file of `target` can be edited there, the rest only be read. */
function fill(of: Literal, read: ModuleValues, target: Literal, depth = 0): TracedText {
  const isHere = of.file.source === target.file.source;
  return joinTraced(
    of.template.map((part) => {
      if ("text" in part) return isHere ? part : untraced(part.text);
      const candidates = depth > 10 ? [] : standsFor(keyOf(of.file.folder, part.expression), read);
      const chosen =
        candidates.find((one) => one.template === target.template) ??
        candidates.find(({ file }) => file.source === target.file.source) ??
        candidates[0];
      return chosen === undefined ? untraced(unknownUnit) : fill(chosen, read, target, depth + 1);
    }),
  );
}

/** The texts that a variable or a local stands for, through others that it repeats. */
function standsFor(key: string, read: ModuleValues, seen = new Set<string>()): readonly Literal[] {
  const value = seen.has(key) ? undefined : read.values.get(key);
  if (value === undefined) return [];
  seen.add(key);
  return [...value.literals, ...value.repeats.flatMap((one) => standsFor(one, read, seen))];
}

function reachable(
  template: HclTemplate,
  folder: string,
  read: ModuleValues,
  found = new Set<Literal>(),
): readonly Literal[] {
  for (const part of template) {
    if (!("expression" in part)) continue;
    for (const literal of standsFor(keyOf(folder, part.expression), read)) {
      if (found.has(literal)) continue;
      found.add(literal);
      reachable(literal.template, literal.file.folder, read, found);
    }
  }
  return [...found];
}

function spelled(template: HclTemplate): string {
  return template.map((part) => ("text" in part ? part.text : `\${${part.expression}}`)).join("");
}

function offsetOf(template: HclTemplate): number | undefined {
  return template.flatMap((part) => ("text" in part ? part.offsets : [])).find((offset) => offset >= 0);
}

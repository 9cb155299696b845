import type { Source } from "../source.ts";
import type { HclTemplate } from "../syntax/hcl-template.ts";
import type { HclReferenceAt, HclString } from "../syntax/hcl.ts";
import { readGithubUrl } from "../syntax/github-url.ts";
import { parseImageReference } from "../syntax/image-reference.ts";
import { placeOf } from "../syntax/place.ts";
import { unknownUnit, type TracedText } from "../syntax/traced-text.ts";
import { isWithin, keyOf, type Literal, type ModuleFile, type ModuleValues } from "./values.ts";

/** A place that reads a variable or a local. */
export interface TerraformUse {
  readonly source: Source;
  readonly offset: number;
  readonly place: string;
  /** `var.tag` or `local.tag`. */
  readonly expression: string;
  readonly what: UsedAs;
}

export type UsedAs =
  /** As the tag of an image; of the name the end at least is known. */
  | { readonly kind: "image"; readonly name: string }
  /** As the version of a git repository, a chart, or a module of a registry. `name` is undefined where that is not known. */
  | { readonly kind: "git" | "chart" | "module"; readonly name: string | undefined }
  /** Any other: a label, an output, an argument of who knows what. */
  | { readonly kind: "text" };

type Fill = (template: HclTemplate, file: ModuleFile) => TracedText;

/** Every place that reads what a literal is the text of, under whatever name it gets there. Pure. */
export function usesOf(literal: Literal, read: ModuleValues, fill: Fill): readonly TerraformUse[] {
  const keys = keysOf(literal, read);
  return read.files.flatMap((file) =>
    file.hcl.references
      .filter(
        (reference) => keys.has(keyOf(file.folder, reference.expression)) && !read.passing.has(reference),
      )
      .map((reference): TerraformUse => {
        const { offset, path, expression } = reference;
        const what = usedAs(reference, file, { literal, fill });
        return { source: file.source, offset, place: placeOf(path), expression, what };
      }),
  );
}

/** The variables and locals that a literal is the text of: its own, and those that repeat them. */
function keysOf(literal: Literal, { values }: ModuleValues): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (key: string) => {
    if (keys.has(key)) return;
    keys.add(key);
    for (const [other, { repeats }] of values) if (repeats.includes(key)) add(other);
  };
  for (const [key, { literals }] of values) if (literals.includes(literal)) add(key);
  return keys;
}

function usedAs(
  reference: HclReferenceAt,
  file: ModuleFile,
  { literal, fill }: { readonly literal: Literal; readonly fill: Fill },
): UsedAs {
  const string = file.hcl.strings.find((one) => isWithin(reference, one));
  if (string !== undefined) return inString(string, fill(string.template, file), literal);
  const { path } = reference;
  const key = path.at(-1) ?? "";
  if (!reference.isWhole || !/^(?:chart_)?version$/.test(key)) return { kind: "text" };
  const chart = textBeside(file, path, "chart");
  if (chart !== undefined) return { kind: "chart", name: chart };
  if (key === "chart_version" || path[1] === "helm_release") return { kind: "chart", name: undefined };
  const module = path[0] === "module" && path.length === 3 ? textBeside(file, path, "source") : undefined;
  return module === undefined ? { kind: "text" } : { kind: "module", name: module };
}

function inString({ path }: HclString, text: TracedText, literal: Literal): UsedAs {
  const own = literal.template.flatMap((part) => ("text" in part ? part.offsets : []));
  const isOwn = (offset: number | undefined) => offset !== undefined && own.includes(offset);
  const git = readGithubUrl(text.text);
  if (git?.ref !== undefined && isOwn(text.offsets[git.ref.start])) {
    return { kind: "git", name: git.repository };
  }
  if (path.at(-1) === "source" && /[?&]ref=/.test(text.text)) {
    return { kind: "git", name: text.text.replace(/\?.*$/, "") };
  }
  const known = parseImageReference(text.text.replace(/^docker:\/\//, "").replaceAll(unknownUnit, "x"));
  if (known?.tag === undefined || !known.name.includes("/")) return { kind: "text" };
  const scheme = text.text.startsWith("docker://") ? "docker://".length : 0;
  return isOwn(text.offsets[known.tag.start + scheme])
    ? {
        kind: "image",
        name: text.text.slice(scheme, scheme + known.tag.start - 1).replaceAll(unknownUnit, ""),
      }
    : { kind: "text" };
}

function textBeside({ hcl }: ModuleFile, path: readonly string[], key: string): string | undefined {
  const parent = path.slice(0, -1).join("\n");
  const found = hcl.strings.find(
    (one) => one.path.at(-1) === key && one.path.slice(0, -1).join("\n") === parent,
  );
  return found?.template.map((part) => ("text" in part ? part.text : "")).join("");
}

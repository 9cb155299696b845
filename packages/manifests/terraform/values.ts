import { posix } from "node:path";
import type { Source } from "../source.ts";
import type { HclTemplate } from "../syntax/hcl-template.ts";
import { parseHcl, type HclFile, type HclReferenceAt, type HclString } from "../syntax/hcl.ts";

/** A file of Terraform or Packer, with the folder of the module that it belongs to. */
export interface ModuleFile {
  readonly source: Source;
  readonly hcl: HclFile;
  readonly folder: string;
  /** Whether it gives values to variables and says nothing else: `.tfvars`. */
  readonly isValues: boolean;
}

/** A text that a variable or a local stands for, where it is written. */
export interface Literal {
  readonly file: ModuleFile;
  readonly path: readonly string[];
  readonly template: HclTemplate;
}

/** What a variable or a local of one module stands for. */
export interface Value {
  /** Its default first, then what files of values and callers of the module give it. */
  readonly literals: Literal[];
  /** The keys of the variables and locals that it repeats. */
  readonly repeats: string[];
}

export interface ModuleValues {
  readonly files: readonly ModuleFile[];
  readonly values: ReadonlyMap<string, Value>;
  /** References that only pass a value on, by which it is known under another key. */
  readonly passing: ReadonlySet<HclReferenceAt>;
}

/** `folder` and `var.tag` as one key. */
export function keyOf(folder: string, expression: string): string {
  return `${folder}\n${expression}`;
}

export function isTerraform(path: string): boolean {
  return /\.(?:tf|tfvars|hcl|tofu)$/.test(path) && !path.endsWith(".lock.hcl");
}

/** The values of all modules, each file read once. */
export function readValues(sources: readonly Source[]): ModuleValues {
  const parsed = sources.map((source) => ({
    source,
    hcl: parseOnce(source),
    isValues: isValues(source.path),
  }));
  const declaring = new Set(
    parsed
      .filter(({ isValues, hcl }) => !isValues && hcl.strings.length + hcl.references.length > 0)
      .map(({ source }) => posix.dirname(source.path)),
  );
  const files = parsed.map((file) => ({ ...file, folder: folderOf(file, declaring) }));
  const values = new Map<string, Value>();
  const passing = new Set<HclReferenceAt>();
  const valueOf = (key: string) => {
    const value = values.get(key) ?? { literals: [], repeats: [] };
    values.set(key, value);
    return value;
  };
  for (const file of files) {
    const targets = moduleTargets(file, declaring);
    const wrapped: HclString[] = [];
    for (const string of file.hcl.strings) {
      const key = string.isWhole ? givenKey(file, string.path, targets) : undefined;
      if (key === undefined) continue;
      const only = onlyExpression(string);
      // `"${var.tag}"` says what `var.tag` does.
      if (only === undefined) {
        const literal = { file, path: string.path, template: string.template };
        if (string.path[0] === "variable" || string.path[0] === "locals")
          valueOf(key).literals.unshift(literal);
        else valueOf(key).literals.push(literal);
      } else {
        valueOf(key).repeats.push(keyOf(file.folder, only));
        wrapped.push(string);
      }
    }
    for (const reference of file.hcl.references) {
      const key = givenKey(file, reference.path, targets);
      const isWrapped = wrapped.some((string) => isWithin(reference, string));
      if (key === undefined || !(reference.isWhole || isWrapped)) continue;
      passing.add(reference);
      if (reference.isWhole) valueOf(key).repeats.push(keyOf(file.folder, reference.expression));
    }
  }
  return { files, values, passing };
}

/** Whether a reference stands inside of a string. */
export function isWithin({ offset }: HclReferenceAt, { code }: HclString): boolean {
  return code.some(({ start, end }) => start <= offset && offset < end);
}

function parseOnce(source: Source): HclFile {
  const known = parsedFiles.get(source);
  if (known !== undefined) return known;
  const hcl = parseHcl(source.text);
  parsedFiles.set(source, hcl);
  return hcl;
}

const parsedFiles = new WeakMap<Source, HclFile>();

function isValues(path: string): boolean {
  return /\.(?:tfvars|pkrvars\.hcl)$/.test(path);
}

/** A file of values may lie below the module it is for. */
function folderOf(
  { source, isValues }: Pick<ModuleFile, "source" | "isValues">,
  declaring: ReadonlySet<string>,
): string {
  const own = posix.dirname(source.path);
  if (!isValues) return own;
  for (let folder = own; ; folder = posix.dirname(folder)) {
    if (declaring.has(folder)) return folder;
    if (folder === ".") return own;
  }
}

/** The folders of the modules that a file calls, by the names of the calls. */
function moduleTargets(
  { hcl, folder }: ModuleFile,
  declaring: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    hcl.strings.flatMap(({ path: [block, name = "", key, ...below], template }) => {
      const [only] = template;
      const isLocal =
        only !== undefined && template.length === 1 && "text" in only && /^\.{1,2}\//.test(only.text);
      if (block !== "module" || key !== "source" || below.length > 0 || !isLocal) return [];
      const target = posix.join(folder, only.text).replace(/\/$/, "");
      return declaring.has(target) ? [[name, target] as const] : [];
    }),
  );
}

/** What gets its value at a place: the default of a variable, a local, an assignment of a file of values, an argument of a module. */
function givenKey(
  { folder, isValues }: ModuleFile,
  path: readonly string[],
  targets: ReadonlyMap<string, string>,
): string | undefined {
  const [block = "", name = "", key = "", ...below] = path;
  if (isValues) return path.length === 1 ? keyOf(folder, `var.${block}`) : undefined;
  if (block === "variable" && key === "default" && path.length === 3) return keyOf(folder, `var.${name}`);
  if (block === "locals" && path.length === 2) return keyOf(folder, `local.${name}`);
  const target = block === "module" ? targets.get(name) : undefined;
  if (target === undefined || key === "" || below.length > 0 || /^(?:source|version|providers)$/.test(key))
    return undefined;
  return keyOf(target, `var.${key}`);
}

function onlyExpression({ template }: HclString): string | undefined {
  const [only] = template;
  const isOnly = template.length === 1 && only !== undefined && "expression" in only;
  return isOnly && /^(?:var|local)\.[\w-]+$/.test(only.expression) ? only.expression : undefined;
}

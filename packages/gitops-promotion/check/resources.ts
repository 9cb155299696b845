import { fieldOf, readManifest, Source } from "@release-actions/manifests";
import { packageKey, Refusal } from "@release-actions/release-model";
import { argoKind, documentsOf, textAt, waveOf } from "./documents.ts";
import { fillTemplate, isOpen, patchTemplate } from "./fill-template.ts";
import { parameterSets } from "./parameter-sets.ts";

/** An ApplicationSet, as far as it orders what it generates. */
export interface ApplicationSet {
  readonly name: string;
  readonly file: string;
  /** `strategy.type`. */
  readonly strategy: string | undefined;
  /** Of RollingSync, each with its expressions. */
  readonly steps: readonly (readonly unknown[])[];
}

/** An Application, written or generated. */
export interface Application {
  readonly name: string;
  readonly file: string;
  /** From its annotation; undefined where there is none. */
  readonly wave: string | undefined;
  readonly labels: unknown;
  readonly spec: unknown;
  /** What generates it. */
  readonly set: ApplicationSet | undefined;
  /** The keys of every package that its own spec pins. */
  readonly packages: ReadonlySet<string>;
  /** Whether something that tells its name, its wave or its place is known to a controller only. */
  readonly isUnread: boolean;
}

/** What a file says of Applications. */
export interface ArgoFile {
  readonly applications: readonly Application[];
  readonly sets: readonly ApplicationSet[];
  /** Whether it has Applications that a template makes. */
  readonly isTemplate: boolean;
}

/** The Applications of a file, with those that its ApplicationSets generate. `paths` are all of the repository. */
export function readResources(source: Source, paths: readonly string[]): ArgoFile {
  const none = { applications: [], sets: [], isTemplate: false };
  if (!/\bkind["']?\s*:\s*["']?Application/.test(source.text) || !source.text.includes("argoproj.io/"))
    return none;
  const documents = documentsOf(source);
  if (documents === undefined || isHelmTemplate(source, paths)) return { ...none, isTemplate: true };
  const applications: Application[] = [];
  const sets: ApplicationSet[] = [];
  for (const document of documents) {
    const kind = argoKind(document);
    if (kind === "Application") applications.push(applicationOf(document, source.path, undefined));
    if (kind !== "ApplicationSet") continue;
    const set = setOf(document, source.path);
    sets.push(set);
    applications.push(...generated(document, set, paths));
  }
  return { applications, sets, isTemplate: false };
}

/** What lies in a chart's templates is no YAML before it is filled in, even where it happens to read as some. */
function isHelmTemplate({ path, text }: Source, paths: readonly string[]): boolean {
  const [, chart] = /^(.*?)(?:^|\/)templates\//.exec(path) ?? [];
  if (chart === undefined || !text.includes("{{")) return false;
  return paths.includes(chart === "" ? "Chart.yaml" : `${chart}/Chart.yaml`);
}

function setOf(document: unknown, file: string): ApplicationSet {
  const strategy = fieldOf(fieldOf(document, "spec"), "strategy");
  const steps = fieldOf(fieldOf(strategy, "rollingSync"), "steps");
  return {
    name: textAt(document, "metadata", "name") ?? "",
    file,
    strategy: textAt(strategy, "type"),
    steps: listOf(steps).map((step) => listOf(fieldOf(step, "matchExpressions"))),
  };
}

function generated(document: unknown, set: ApplicationSet, paths: readonly string[]): readonly Application[] {
  const spec = fieldOf(document, "spec");
  const template = fieldOf(spec, "template");
  const parameters = parameterSets(listOf(fieldOf(spec, "generators")), paths);
  return (parameters ?? [{}]).map((one) => {
    const filled = fillTemplate(template, one);
    const patched = patchTemplate(filled, fieldOf(spec, "templatePatch"), one);
    const application = applicationOf(patched ?? filled, set.file, set);
    return parameters === undefined || patched === undefined
      ? { ...application, isUnread: true }
      : application;
  });
}

function applicationOf(data: unknown, file: string, set: ApplicationSet | undefined): Application {
  const spec = fieldOf(data, "spec");
  const name = textAt(data, "metadata", "name") ?? "";
  const wave = waveOf(data);
  const paths = sourcesOf(spec).map((source) => textAt(source, "path"));
  return {
    name,
    file,
    wave,
    labels: fieldOf(fieldOf(data, "metadata"), "labels"),
    spec,
    set,
    packages: packagesOf(spec),
    isUnread: [name, wave, ...paths].some(isOpen),
  };
}

/** `source` and `sources` of a spec. */
export function sourcesOf(spec: unknown): readonly unknown[] {
  return [
    fieldOf(spec, "source"),
    fieldOf(fieldOf(spec, "sourceHydrator"), "drySource"),
    ...listOf(fieldOf(spec, "sources")),
  ].filter((source) => source !== undefined && source !== null);
}

function packagesOf(spec: unknown): ReadonlySet<string> {
  const written = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", spec };
  const values = sourcesOf(spec).map((source) => fieldOf(fieldOf(source, "helm"), "values"));
  return new Set(
    [
      new Source("application.yaml", Buffer.from(JSON.stringify(written))),
      ...values.flatMap((one) =>
        typeof one === "string" ? [new Source("values.yaml", Buffer.from(one))] : [],
      ),
    ].flatMap((source) => [...packagesIn(source)]),
  );
}

/** The keys of what a file pins; none of one that cannot be read. */
export function packagesIn(source: Source): ReadonlySet<string> {
  try {
    return new Set(readManifest(source).map(({ name }) => packageKey(name)));
  } catch (error) {
    if (error instanceof Refusal) return new Set();
    throw error;
  }
}

export function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

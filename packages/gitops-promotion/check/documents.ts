import { fieldOf, readYamlData, type Source } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";

/** The resources of a file, those inside a `List` among them; undefined where it is no YAML, as a template is. */
export function documentsOf(source: Source): readonly unknown[] | undefined {
  const known = read.get(source);
  if (known !== undefined) return known.documents;
  const documents = readOrNothing(source);
  read.set(source, { documents });
  return documents;
}

const read = new WeakMap<Source, { readonly documents: readonly unknown[] | undefined }>();

function readOrNothing(source: Source): readonly unknown[] | undefined {
  try {
    const data = readYamlData(source);
    return Array.isArray(data) ? data.flatMap((one) => unlisted(one)) : [];
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function unlisted(document: unknown): readonly unknown[] {
  const kind = fieldOf(document, "kind");
  const items = fieldOf(document, "items");
  const isList = typeof kind === "string" && kind.endsWith("List") && Array.isArray(items);
  return isList ? items.flatMap((one) => unlisted(one)) : [document];
}

/** `Application` or `ApplicationSet` of Argo CD; undefined for any other resource. */
export function argoKind(document: unknown): "Application" | "ApplicationSet" | undefined {
  const kind = fieldOf(document, "kind");
  const group = fieldOf(document, "apiVersion");
  if (typeof group !== "string" || !group.startsWith("argoproj.io/")) return undefined;
  return kind === "Application" || kind === "ApplicationSet" ? kind : undefined;
}

export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((one, part) => fieldOf(one, part), data);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** The annotation with the sync wave of a resource. */
export const waveKey = "argocd.argoproj.io/sync-wave";

/** The sync wave of a resource, as it is written. */
export function waveOf(resource: unknown): string | undefined {
  return textAt(resource, "metadata", "annotations", waveKey);
}

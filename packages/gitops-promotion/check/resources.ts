import { fieldOf, readManifest, readYamlData, type Source } from "@release-actions/manifests";
import { packageKey, Refusal, type Pin } from "@release-actions/release-model";

/** A resource of Argo CD that somebody may have given an order. */
export interface ArgoResource {
  readonly kind: "Application" | "ApplicationSet";
  readonly name: string;
  readonly file: string;
  /** From its annotation, or, of an ApplicationSet, from that of its template. Undefined where there is none. */
  readonly wave: string | undefined;
  /** `strategy.type` of an ApplicationSet. */
  readonly strategy: string | undefined;
  /** The keys of every package that its file pins. */
  readonly packages: ReadonlySet<string>;
}

const annotation = "argocd.argoproj.io/sync-wave";

/** The Applications and ApplicationSets of a file; none in one that is no YAML. */
export function readResources(source: Source): readonly ArgoResource[] {
  if (!/\bApplication/.test(source.text)) return [];
  const data = readOrNothing(source);
  const documents: readonly unknown[] = Array.isArray(data) ? data : [];
  const pins = pinsOf(source);
  return documents.flatMap((document, index) => {
    const kind = fieldOf(document, "kind");
    const group = fieldOf(document, "apiVersion");
    if (kind !== "Application" && kind !== "ApplicationSet") return [];
    if (typeof group !== "string" || !group.startsWith("argoproj.io/")) return [];
    const spec = fieldOf(document, "spec");
    const own = waveOf(document);
    const name = fieldOf(fieldOf(document, "metadata"), "name");
    const strategy = fieldOf(fieldOf(spec, "strategy"), "type");
    const belongs = (pin: Pin) => documents.length === 1 || pin.place.startsWith(`[${index}]`);
    return [
      {
        kind,
        name: typeof name === "string" ? name : "",
        file: source.path,
        wave: kind === "ApplicationSet" ? waveOf(fieldOf(spec, "template")) : own,
        strategy: typeof strategy === "string" ? strategy : undefined,
        packages: new Set(pins.filter(belongs).map((pin) => packageKey(pin.name))),
      },
    ];
  });
}

function waveOf(resource: unknown): string | undefined {
  const wave = fieldOf(fieldOf(fieldOf(resource, "metadata"), "annotations"), annotation);
  return typeof wave === "string" || typeof wave === "number" ? String(wave) : undefined;
}

function readOrNothing(source: Source): unknown {
  try {
    return readYamlData(source);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function pinsOf(source: Source): readonly Pin[] {
  try {
    return readManifest(source);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

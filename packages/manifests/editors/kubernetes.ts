import { Refusal, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { hasEscapes } from "../syntax/escapes.ts";
import { expandVariables } from "../syntax/shell-expansion.ts";
import { documentPath, yamlAt, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYamlDocuments, readDocumentsData } from "../syntax/yaml-documents.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { applicationSetPins } from "./argo-application-set.ts";
import { argoSpecPins, valuesStringPins } from "./argo-source.ts";
import { fluxPins } from "./flux-resource.ts";
import { imageFieldPins, type ReadText } from "./image-fields.ts";
import { inFileOrder, type Path } from "./placed-pin.ts";

/**
 * All other YAML, told by its content: Kubernetes resources (Argo CD's and Flux's with their charts and git references, the
 * images of any), CloudFormation templates and cloud-init. A file that is none of them has no pins. Helm's templates are
 * not YAML before Helm has filled them, and their images stand in the chart's values.
 */
export const kubernetesEditor: ManifestEditor = {
  kind: "kubernetes",
  matches: (path) =>
    /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:templates|\.github)\/|(?:^|\/)pnpm-lock\.yaml$/.test(path),
  readPins: (source) => {
    const reader = readerFor(source.text);
    return reader === undefined ? [] : inFileOrder(documentPins(source, reader));
  },
  parse: (source) => readDocumentsData(source, mayHavePins),
};

type Reader = (source: Source, root: YamlNode, path: Path) => (Pin | undefined)[];

function readerFor(text: string): Reader | undefined {
  if (/^\s*#cloud-config\b/.test(text)) return cloudConfigPins;
  if (!/image|targetRevision|chart|repository|ref|items/i.test(text) && !hasEscapes(text)) return undefined;
  if (/\bapiVersion["']?\s*:/.test(text) && /\bkind["']?\s*:/.test(text)) return resourcePins;
  return /^AWSTemplateFormatVersion\b|\bAWS::/m.test(text) ? cloudFormationPins : undefined;
}

/** Definitions of resources are most of the bytes in many repositories, and hold schemas instead of images. */
function mayHavePins(document: string): boolean {
  return !/^kind\s*:\s*["']?CustomResourceDefinition\b/m.test(document);
}

function documentPins(source: Source, reader: Reader): (Pin | undefined)[] {
  try {
    return parseYamlDocuments(source, mayHavePins).flatMap((root, index, roots) =>
      root === undefined ? [] : reader(source, root, documentPath(index, roots)),
    );
  } catch (error) {
    // A template of some other tool is not YAML yet, and nobody claims it is.
    const isTemplate = /\{\{|\{%|<%/.test(source.text);
    if (error instanceof Refusal && error.code === "manifest-syntax" && isTemplate) return [];
    throw error;
  }
}

function resourcePins(source: Source, root: YamlNode, path: Path): (Pin | undefined)[] {
  const apiVersion = yamlTraced(yamlAt(root, "apiVersion"))?.text;
  const kind = yamlTraced(yamlAt(root, "kind"))?.text;
  if (apiVersion === undefined || kind === undefined) return [];
  if (kind === "List") {
    return yamlItems(root, "items").flatMap((item, index) =>
      resourcePins(source, item, [...path, "items", index]),
    );
  }
  return [
    ...ownPins(source, root, { apiVersion, kind, path: [...path, "spec"] }),
    ...imageFieldPins(source, root, { path }),
  ];
}

function ownPins(
  source: Source,
  root: YamlNode,
  { apiVersion, kind, path }: { readonly apiVersion: string; readonly kind: string; readonly path: Path },
): (Pin | undefined)[] {
  const spec = yamlAt(root, "spec");
  const [group = ""] = apiVersion.split("/");
  if (group.endsWith("toolkit.fluxcd.io")) return fluxPins(source, { kind, root, path });
  if (group !== "argoproj.io") return [];
  if (kind === "Application") return argoSpecPins(source, spec, { path, read: yamlTraced });
  return kind === "ApplicationSet" ? applicationSetPins(source, spec, path) : [];
}

function cloudFormationPins(source: Source, root: YamlNode, path: Path): (Pin | undefined)[] {
  return imageFieldPins(source, root, { path });
}

/** Files that cloud-init writes may be Compose files or Kubernetes resources; what is no YAML is some other file. */
function cloudConfigPins(source: Source, root: YamlNode, path: Path): (Pin | undefined)[] {
  return yamlItems(root, "write_files").flatMap((file, index) => {
    const at = [...path, "write_files", index, "content"];
    try {
      return valuesStringPins(source, yamlAt(file, "content"), { path: at, read: readWithDefaults });
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

const readWithDefaults: ReadText = (node) => {
  const text = yamlTraced(node);
  return text && expandVariables(text);
};

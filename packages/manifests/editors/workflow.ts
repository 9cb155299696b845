import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import { hasEscapes } from "../syntax/escapes.ts";
import type { Source } from "../source.ts";
import { documentPath, yamlAt, yamlEntries, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { sliceTraced } from "../syntax/traced-text.ts";
import { parseYaml, readYamlData, type YamlNode } from "../syntax/yaml.ts";
import { gitRefPin, imagePin, inFileOrder, type Path } from "./placed-pin.ts";

/**
 * Workflows and composite actions: `uses:` of actions and reusable workflows, the `repository` and `ref` of
 * `actions/checkout`, and the images of jobs, services and Docker actions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export const workflowEditor: ManifestEditor = {
  kind: "workflow",
  matches: (path) => /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/.test(path),
  readPins: (source) => {
    if (!/\b(?:uses|image|container)\b/.test(source.text) && !hasEscapes(source.text)) return [];
    return inFileOrder(
      parseYaml(source).flatMap((root, index, roots) => {
        const path = documentPath(index, roots);
        return [
          ...yamlEntries(root, "jobs").flatMap((job) =>
            jobPins(source, job.value, [...path, "jobs", job.key]),
          ),
          ...stepsPins(source, yamlAt(root, "runs"), [...path, "runs"]),
          usesPin(source, yamlAt(root, "runs", "image"), [...path, "runs", "image"]),
        ];
      }),
    );
  },
  parse: readYamlData,
};

function jobPins(source: Source, job: YamlNode, path: Path): (Pin | undefined)[] {
  return [
    usesPin(source, yamlAt(job, "uses"), [...path, "uses"]),
    ...containerPins(source, yamlAt(job, "container"), [...path, "container"]),
    ...yamlEntries(job, "services").flatMap((service) =>
      containerPins(source, service.value, [...path, "services", service.key]),
    ),
    ...stepsPins(source, job, path),
  ];
}

/** `container: name:tag` and `container: {image: name:tag}` are the same. */
function containerPins(source: Source, node: YamlNode | undefined, path: Path): (Pin | undefined)[] {
  return [stringPin(source, node, path), stringPin(source, yamlAt(node, "image"), [...path, "image"])];
}

function stringPin(source: Source, node: YamlNode | undefined, path: Path): Pin | undefined {
  const text = yamlTraced(node);
  return text && imagePin(source, path, text);
}

function stepsPins(
  source: Source,
  owner: YamlNode | undefined,
  path: Path,
  key: "steps" | "parallel" = "steps",
): (Pin | undefined)[] {
  return yamlItems(owner, key).flatMap((step, index) => {
    const at = [...path, key, index];
    return [
      usesPin(source, yamlAt(step, "uses"), [...at, "uses"]),
      checkoutPin(source, step, [...at, "with", "ref"]),
      ...stepsPins(source, step, at, "parallel"),
    ];
  });
}

/** `owner/repository[/path]@ref`, or `docker://image:tag`; a path in this repository is no pin. */
function usesPin(source: Source, node: YamlNode | undefined, path: Path): Pin | undefined {
  const text = yamlTraced(node);
  if (text === undefined) return undefined;
  const scheme = "docker://";
  if (text.text.startsWith(scheme)) return imagePin(source, path, sliceTraced(text, scheme.length));
  const match = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(?=[^\s@]+$)/.exec(text.text);
  const repository = match?.[1];
  if (match === null || repository === undefined || repository.startsWith(".")) return undefined;
  return gitRefPin(source, path, { repository, ref: sliceTraced(text, match[0].length) });
}

function checkoutPin(source: Source, step: YamlNode, path: Path): Pin | undefined {
  const uses = yamlTraced(yamlAt(step, "uses"))?.text ?? "";
  if (!/^actions\/checkout@/i.test(uses)) return undefined;
  const repository = yamlTraced(yamlAt(step, "with", "repository"))?.text;
  const ref = yamlTraced(yamlAt(step, "with", "ref"));
  if (repository === undefined || ref === undefined || ref.text === "") return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref.text.includes("${{")) return undefined;
  const prefix = /^refs\/(?:tags|heads)\//.exec(ref.text)?.[0] ?? "";
  return gitRefPin(source, path, { repository, ref: sliceTraced(ref, prefix.length) });
}

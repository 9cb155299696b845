import type { Source } from "./source.ts";
import { yamlEntries, yamlItems } from "./syntax/yaml-path.ts";
import { parseYaml, type YamlNode, type YamlScalar } from "./syntax/yaml.ts";

/**
 * Where a digest belongs that a chart has left open beside the tag: between the quotes of `digest: ""`. An offset in UTF-16
 * units; undefined where there is no such key. Its template prefers the digest, so that it must not stay empty beside `tag@sha256:…`.
 */
export function emptyDigestBeside(source: Source, tagOffset: number): number | undefined {
  if (!/\.ya?ml$/.test(source.path)) return undefined;
  for (const document of parseYaml(source)) {
    const found = search(document, tagOffset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function search(node: YamlNode, tagOffset: number): number | undefined {
  if (node.kind === "alias" || node.kind === "scalar") return undefined;
  if (node.kind === "list") {
    for (const item of yamlItems(node)) {
      const found = search(item, tagOffset);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const entries = yamlEntries(node);
  const hasTag = entries.some(
    ({ key, value }) => key === "tag" && value.kind === "scalar" && holds(value, tagOffset),
  );
  if (hasTag) {
    // What an alias repeats is somebody else's, too.
    const digest = entries.find(({ key }) => key === "digest")?.value;
    return digest?.kind === "scalar" && isEmptyQuotes(digest) ? digest.start + 1 : undefined;
  }
  for (const { value } of entries) {
    const found = search(value, tagOffset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holds({ start, end }: YamlScalar, offset: number): boolean {
  return start <= offset && offset < end;
}

function isEmptyQuotes({ text, style, start, end }: YamlScalar): boolean {
  return text === "" && (style === "single" || style === "double") && end === start + 2;
}

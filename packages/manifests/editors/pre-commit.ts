import { packageName, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import { readTagText } from "../rewrite/tag-text.ts";
import type { Source } from "../source.ts";
import { githubRepository } from "../syntax/git-url.ts";
import { parseYaml, readYamlData, yamlText, type YamlNode } from "../syntax/yaml.ts";
import { npmPin, type PlacedString } from "./npm-pin.ts";
import { refPin, requirementPin } from "./python-pin.ts";

/**
 * .pre-commit-config.yaml: `rev` pins the repository, `additional_dependencies` pin packages for one hook.
 * https://pre-commit.com/#pre-commit-configyaml---repos
 */
export const preCommitEditor: ManifestEditor = {
  kind: "pre-commit",
  matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  readPins: (source) =>
    parseYaml(source).flatMap((root) =>
      itemsOf(valueAt(root, "repos")).flatMap((repo, index) =>
        repositoryPins(source, repo, ["repos", index]),
      ),
    ),
  parse: readYamlData,
};

type Path = readonly (string | number)[];

function repositoryPins(source: Source, repo: YamlNode, path: Path): Pin[] {
  const pins: Pin[] = [];
  const rev = revPin(source, repo, [...path, "rev"]);
  if (rev !== undefined) pins.push(rev);
  for (const [index, hook] of itemsOf(valueAt(repo, "hooks")).entries()) {
    const isNode = yamlText(valueAt(hook, "language"))?.text === "node";
    for (const [position, item] of itemsOf(valueAt(hook, "additional_dependencies")).entries()) {
      const place = [...path, "hooks", index, "additional_dependencies", position];
      const pin = dependencyPin(source, { string: stringOf(item), path: place, isNode });
      if (pin !== undefined) pins.push(pin);
    }
  }
  return pins.toSorted((left, right) => left.line - right.line || left.column - right.column);
}

/** pre-commit clones the repository at `rev`, so only the repository's own name can be meant. */
function revPin(source: Source, repo: YamlNode, path: Path): Pin | undefined {
  const repository = githubRepository(yamlText(valueAt(repo, "repo"))?.text ?? "");
  const string = stringOf(valueAt(repo, "rev"));
  if (repository === undefined || string === undefined) return undefined;
  const name = packageName("github", repository);
  const isTag = readTagText(string.value) !== undefined && !/^[0-9a-f]{40}$/.test(string.value);
  return refPin(source, { string, path, name, ...(isTag ? { kind: "git-tag" } : {}) });
}

/**
 * A hook's language often stands in the hook's repository, not here, so the form decides: `name@1.2.3` and
 * `@scope/name` are npm's, all else is a requirement.
 */
function dependencyPin(
  source: Source,
  item: { readonly string: PlacedString | undefined; readonly path: Path; readonly isNode: boolean },
): Pin | undefined {
  const { string, path, isNode } = item;
  if (string === undefined) return undefined;
  const npm = /^(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)(?<at>@(?=[\dv^~<>=*]|npm:))?/.exec(string.value);
  const { name = "", at } = npm?.groups ?? {};
  const isNpm = at !== undefined || name.startsWith("@") || isNode;
  if (!isNpm) return requirementPin(source, { path, string });
  if (at === undefined) return undefined;
  const from = name.length + 1;
  const specifier = {
    value: string.value.slice(from),
    offsetAt: (index: number) => string.offsetAt(from + index),
  };
  return npmPin(source, { path, name, specifier });
}

function stringOf(node: YamlNode | undefined): PlacedString | undefined {
  const text = yamlText(node);
  return text && { value: text.text, offsetAt: (index) => text.start + index };
}

function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === "list" ? node.items : [];
}

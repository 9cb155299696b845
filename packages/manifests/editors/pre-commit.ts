import { packageName, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import { readTagText } from "../rewrite/tag-text.ts";
import type { Source } from "../source.ts";
import { githubRepository } from "../syntax/git-url.ts";
import { reachedBy } from "../syntax/traced-text.ts";
import { yamlAt, yamlItems, yamlTraced } from "../syntax/yaml-path.ts";
import { parseYaml, readYamlData, type YamlNode } from "../syntax/yaml.ts";
import { npmPin, type PlacedString } from "./npm-pin.ts";
import { inFileOrder } from "./placed-pin.ts";
import { refPin, requirementPin } from "./python-pin.ts";
import { yamlString } from "./yaml-string.ts";

/**
 * .pre-commit-config.yaml: `rev` pins the repository, `additional_dependencies` pin packages for one hook.
 * https://pre-commit.com/#pre-commit-configyaml---repos
 */
export const preCommitEditor: ManifestEditor = {
  kind: "pre-commit",
  matches: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  readPins: (source) =>
    parseYaml(source).flatMap((root) =>
      inFileOrder(
        yamlItems(root, "repos").flatMap((repo, index) => repositoryPins(source, repo, ["repos", index])),
      ),
    ),
  parse: readYamlData,
};

type Path = readonly (string | number)[];

function repositoryPins(source: Source, repo: YamlNode, path: Path): Pin[] {
  const pins: Pin[] = [];
  const rev = revPin(source, repo, [...path, "rev"]);
  if (rev !== undefined) pins.push(rev);
  for (const [index, hook] of yamlItems(repo, "hooks").entries()) {
    const isNode = yamlTraced(yamlAt(hook, "language"))?.text === "node";
    for (const [position, item] of yamlItems(hook, "additional_dependencies").entries()) {
      const place = [...path, "hooks", index, "additional_dependencies", position];
      const string = yamlString(source, item);
      const pin = dependencyPin(source, { string, path: place, isNode });
      if (pin !== undefined) pins.push({ ...pin, ...reachedBy(string?.aliases ?? []) });
    }
  }
  return pins;
}

/** pre-commit clones the repository at `rev`, so only the repository's own name can be meant. */
function revPin(source: Source, repo: YamlNode, path: Path): Pin | undefined {
  const repository = githubRepository(yamlTraced(yamlAt(repo, "repo"))?.text ?? "");
  const string = yamlString(source, yamlAt(repo, "rev"));
  if (repository === undefined || string === undefined) return undefined;
  const name = packageName("github", repository);
  const isTag = readTagText(string.value) !== undefined && !/^[0-9a-f]{40}$/.test(string.value);
  const pin = refPin(source, { string, path, name, ...(isTag ? { kind: "git-tag" } : {}) });
  return { ...pin, ...reachedBy(string.aliases ?? []) };
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

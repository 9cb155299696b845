import type { OwnPackage, OwnRequirement } from "@release-actions/lockfiles";
import {
  describePackage,
  editManifest,
  isPlaceholder,
  planManifest,
  readJsonData,
  Source,
} from "@release-actions/manifests";
import {
  compareSpelled,
  formatPep440,
  formatSemver,
  formatTag,
  packageKey,
  Refusal,
  type Version,
} from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";

type Sources = ReadonlyMap<string, Source>;

/** The packages of a repository whose version stands in its files, with the pins they have on one another. */
export function ownPackages(sources: Sources, version: Version): OwnPackage[] {
  const described = [...sources.values()].flatMap((source) => {
    const found = describePackage(source);
    if (found === undefined || !["npm", "pypi", "cargo"].includes(found.name.ecosystem)) return [];
    const spelled = found.name.ecosystem === "pypi" ? formatPep440(version) : formatSemver(version);
    if (found.version.kind === "static" && !isPlaceholder(found.version.text))
      return [{ source, name: found.name, version: found.version.text }];
    return found.version.kind === "workspace" ? [{ source, name: found.name, version: spelled }] : [];
  });
  const own = new Set(described.map(({ name }) => packageKey(name)));
  return described.map(({ source, name, version: declared }) => ({
    name,
    folder: source.path.slice(0, Math.max(source.path.lastIndexOf("/"), 0)),
    version: declared,
    requirements: name.ecosystem === "npm" ? npmRequirements(source, own) : [],
  }));
}

const npmFields = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** As package.json spells them, aliases included: a lockfile of npm repeats them so. */
function npmRequirements(source: Source, own: ReadonlySet<string>): OwnRequirement[] {
  const manifest = readJsonData(source);
  return npmFields.flatMap((field) =>
    Object.entries(tableAt(manifest, field)).flatMap(([name, text]) => {
      if (typeof text !== "string") return [];
      const alias = /^npm:(?<name>@?[^@]+)/.exec(text)?.groups?.["name"];
      return own.has(`npm:${alias ?? name}`) ? [{ field, name, text }] : [];
    }),
  );
}

function tableAt(node: unknown, key: string): object {
  const value: unknown = isTable(node) ? node[key] : undefined;
  return isTable(value) ? value : {};
}

function isTable(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null;
}

/**
 * The files with every pin of one package of the repository on another moved to the new version; the operators stay. A
 * package that is not released with the others (a private one with a version of its own) keeps the pins on it.
 * @throws {Refusal} where such a pin cannot be moved without being wrong.
 */
export function carryToMembers(sources: Sources, version: Version, repository: GraphRepository): Sources {
  const release = {
    repository: repository.name,
    names: ownPackages(sources, version).flatMap(({ name, version: declared }) =>
      compareSpelled(name.ecosystem, declared, formatSemver(version)) === 0 ? [name] : [],
    ),
    version,
    tag: formatTag(version, repository.tag),
  };
  return new Map(
    [...sources].map(([path, source]) => {
      const outcomes = planManifest(source, { release, policy: "keep" });
      const refused = outcomes.find(({ kind }) => kind === "refused");
      if (refused?.kind === "refused") throw new Refusal(refused.problem);
      const moves = outcomes.some(({ kind }) => kind === "edit");
      return [path, moves ? new Source(path, editManifest(source, outcomes)) : source] as const;
    }),
  );
}

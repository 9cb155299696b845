import type { Machine } from "@release-actions/ports";
import {
  formatPep440,
  formatSemver,
  packageKey,
  Refusal,
  type PackageName,
  type Version,
} from "@release-actions/release-model";
import { packageNamesOf, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import { versionTags } from "@release-actions/suite";
import { findPackages, isPackageManifest, packageNamed } from "../building/find-packages.ts";
import { publishSmall } from "../building/small-package.ts";
import type { PackageIndex } from "../package-index/index.ts";
import type { StagedRepository, StageNote } from "./stage.ts";

/** Of one repository. Resolvers ask for the versions that siblings pin, which are seldom far behind. */
const mostVersions = 10;

/**
 * Publishes what the staged repositories have released until now, where the real index does not have it: packages of a private
 * index, or of a machine without a network. The small builder makes them from the tags, because the past need not be built anew.
 */
export async function publishPast(
  repositories: readonly StagedRepository[],
  options: {
    readonly graph: ReleaseGraph;
    readonly index: PackageIndex;
    readonly machine: Machine;
    /** Whether the real index is to be asked. */
    readonly asksUpstream: boolean;
  },
): Promise<readonly StageNote[]> {
  const notes = await Promise.all(repositories.map((one) => publishOne(one, options)));
  return notes.flat();
}

async function publishOne(
  { entry, folder }: StagedRepository,
  options: Parameters<typeof publishPast>[1],
): Promise<readonly StageNote[]> {
  const { graph, index } = options;
  const git = options.machine.git(folder);
  const tags = versionTags(await git.tags(), entry.tag).slice(0, mostVersions);
  const [latest] = tags;
  const names = packageNamesOf(graph, entry.name).filter(({ ecosystem }) =>
    ["pypi", "npm", "cargo"].includes(ecosystem),
  );
  if (latest === undefined || names.length === 0) return [];
  const missing: PackageName[] = [];
  for (const name of names) {
    if (index.versions(name).length > 0) continue;
    if (!options.asksUpstream || !(await isOffered(index, name, latest.version))) missing.push(name);
  }
  const notes = new Map<string, StageNote>();
  for (const { version, commit } of missing.length === 0 ? [] : tags) {
    const files = await git.read(commit, (await git.list(commit)).filter(isPackageManifest));
    for (const name of missing) {
      const found = packageNamed(findPackages(files), name);
      if (found === undefined) continue;
      try {
        await publishSmall(found, files, { version, index });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        notes.set(packageKey(name), {
          repository: entry.name,
          kind: "past-unknown",
          text: `${found.spelled} ${formatSemver(version)} cannot be offered here: ${error.found}`,
        });
      }
    }
  }
  return [...notes.values()];
}

/** Whether the index that the proxy leads to has a version of a package that was not published here. */
async function isOffered(
  index: PackageIndex,
  { ecosystem, name }: PackageName,
  version: Version,
): Promise<boolean> {
  const path = {
    pypi: `python/simple/${name}/`,
    npm: `npm/${name.replace("/", "%2f")}`,
    cargo: `cargo/${cratePath(name)}`,
  }[ecosystem as "pypi" | "npm" | "cargo"];
  const spelled = ecosystem === "pypi" ? formatPep440(version) : formatSemver(version);
  try {
    const answer = await fetch(`${index.address}/${path}`, {
      headers: {
        accept: ecosystem === "pypi" ? "application/vnd.pypi.simple.v1+json" : "application/json, */*",
      },
      signal: AbortSignal.timeout(20_000),
    });
    return answer.ok && (await answer.text()).includes(`"${spelled}"`);
  } catch {
    // Offline, or too slow: what is not there is made here.
    return false;
  }
}

/** https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files */
function cratePath(name: string): string {
  if (name.length <= 2) return `${name.length}/${name}`;
  return name.length === 3
    ? `3/${name.slice(0, 1)}/${name}`
    : `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

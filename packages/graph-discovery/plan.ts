import {
  packageKey,
  packageName,
  Refusal,
  type PackageName,
  type Pin,
  type PinPolicy,
} from "@release-actions/release-model";
import type { DiscoveredClone } from "./facts.ts";
import { commonTagFormat, tagFormatOf, type TagFormat } from "./tag-format.ts";
import { byWeight } from "./weight.ts";

/** A first graph, with the evidence for each of its statements. */
export interface DiscoveredGraph {
  readonly owner: string;
  readonly branch: string;
  /** How most of the repositories tag, and how often each form was seen, the most frequent first. */
  readonly tag: string;
  readonly tagCounts: ReadonlyMap<string, number>;
  /** The pin style seen most, and how often each was seen. */
  readonly pin: PinPolicy;
  readonly pinCounts: Readonly<Record<PinPolicy, number>>;
  readonly repositories: readonly DiscoveredRepository[];
}

export interface DiscoveredRepository {
  readonly name: string;
  readonly directory: string;
  /** Undefined where it is the common one. */
  readonly branch: string | undefined;
  /** Undefined where it is the common one, or no tag tells. */
  readonly tag: TagFormat | undefined;
  readonly releasePlease: boolean;
  /** What it publishes, and what says so: a manifest of its own, or a pin elsewhere. */
  readonly publishes: readonly { readonly name: PackageName; readonly evidence: string }[];
  readonly needs: readonly { readonly repository: string; readonly evidence: Pin; readonly others: number }[];
}

/**
 * Joins what the clones publish with what they pin. Pure.
 * @throws {Refusal} `no-clones`, `owner-unknown`, `repository-twice` when two clones are of repositories of one name, or
 * `package-twice` when two repositories publish one package.
 */
export function planGraph(clones: readonly DiscoveredClone[], givenOwner?: string): DiscoveredGraph {
  if (clones.length === 0) {
    throw new Refusal({
      code: "no-clones",
      expected: "a folder that holds clones of your repositories",
      found: "no clone in it",
      fix: "Name the folder with --workspace DIR.",
    });
  }
  const owner = givenOwner ?? mostFrequent(clones.flatMap((clone) => clone.owner ?? []));
  if (owner === undefined) {
    throw new Refusal({
      code: "owner-unknown",
      expected: "a remote that names the owner of a repository",
      found: "clones without remotes",
      fix: "Name the owner with --owner OWNER.",
    });
  }
  requireDistinct(clones);
  const publishers = publishersOf(clones, owner);
  const branch = mostFrequent(clones.flatMap((clone) => clone.branch ?? [])) ?? "main";
  const formats = new Map(clones.map((clone) => [clone, tagFormatOf(clone)]));
  const tag = commonTagFormat([...formats.values()]);
  const repositories = clones.map((clone) => ({
    name: clone.repository,
    directory: clone.directory,
    branch: clone.branch === branch ? undefined : clone.branch,
    tag: formats.get(clone)?.format === tag ? undefined : formats.get(clone),
    releasePlease: clone.releasePlease,
    publishes: [...publishedBy(clone), ...imagesOf(clone, clones, publishers)],
    needs: needsOf(clone, publishers),
  }));
  const pinCounts = countStyles(clones, publishers);
  const seen = policiesBySeen(pinCounts);
  return {
    owner,
    branch,
    tag,
    tagCounts: countByText([...formats.values()].flatMap((found) => found?.format ?? [])),
    pin: seen ?? "exact",
    pinCounts,
    repositories: repositories.toSorted(byName),
  };
}

/** A graph names each repository once, and a name is all it has. */
function requireDistinct(clones: readonly DiscoveredClone[]): void {
  const seen = new Map<string, DiscoveredClone>();
  for (const clone of clones) {
    const key = clone.repository.toLowerCase();
    const other = seen.get(key);
    seen.set(key, clone);
    if (other === undefined) continue;
    throw new Refusal({
      code: "repository-twice",
      expected: `one clone of a repository named ${clone.repository}`,
      found: `${other.directory} and ${clone.directory}`,
      fix: "Keep one of the two in the workspace, or name a narrower folder with --workspace DIR.",
    });
  }
}

/** Each package once: a second manifest of the same name is a copy or another build of it. */
function publishedBy({ packages }: DiscoveredClone): DiscoveredRepository["publishes"] {
  const found = new Map<string, DiscoveredRepository["publishes"][number]>();
  for (const { name, path } of packages.toSorted(byWeight)) {
    const key = packageKey(name);
    if (!found.has(key)) found.set(key, { name, evidence: path });
  }
  return [...found.values()];
}

/**
 * The images and charts that others pin under this repository's name. No manifest says that a repository publishes
 * an image, and without it in the graph no cascade would move those pins.
 */
function imagesOf(
  clone: DiscoveredClone,
  clones: readonly DiscoveredClone[],
  publishers: ReadonlyMap<string, string>,
): DiscoveredRepository["publishes"] {
  const found = new Map<string, DiscoveredRepository["publishes"][number]>();
  for (const other of clones) {
    for (const pin of other.pins) {
      const key = packageKey(pin.name);
      if (publishers.has(key) || found.has(key) || byLastPart(pin, publishers) !== clone.repository) continue;
      const where = other === clone ? "" : `${other.repository}: `;
      found.set(key, { name: pin.name, evidence: `pinned in ${where}${pin.path}:${pin.line}` });
    }
  }
  return [...found.values()];
}

function publishersOf(clones: readonly DiscoveredClone[], owner: string): ReadonlyMap<string, string> {
  const publishers = new Map<string, { readonly repository: string; readonly path: string }>();
  for (const { owner: ownOwner = owner, repository, packages } of clones) {
    publishers.set(`github:${ownOwner}/${repository}`.toLowerCase(), { repository, path: "" });
    // Its bare name, as a variable `coreason_runtime_version` has it.
    publishers.set(packageKey(packageName("component", repository)), { repository, path: "" });
    for (const { name, path } of packages) {
      const key = packageKey(name);
      const other = publishers.get(key);
      if (other !== undefined && other.repository !== repository)
        throw publishedTwice(key, other, { repository, path });
      publishers.set(key, { repository, path });
    }
  }
  return new Map([...publishers].map(([key, { repository }]) => [key, repository]));
}

function needsOf(
  clone: DiscoveredClone,
  publishers: ReadonlyMap<string, string>,
): DiscoveredRepository["needs"] {
  const found = new Map<string, { evidence: Pin; others: number }>();
  for (const pin of clone.pins.toSorted(byWeight)) {
    const upstream = publishers.get(packageKey(pin.name)) ?? byLastPart(pin, publishers);
    if (upstream === undefined || upstream === clone.repository) continue;
    const known = found.get(upstream);
    if (known === undefined) found.set(upstream, { evidence: pin, others: 0 });
    else known.others += 1;
  }
  return [...found]
    .map(([repository, evidence]) => ({ repository, ...evidence }))
    .sort((a, b) => compare(a.repository, b.repository));
}

/** No manifest publishes an image: its last part names the repository it is built from. */
function byLastPart(pin: Pin, publishers: ReadonlyMap<string, string>): string | undefined {
  if (pin.name.ecosystem !== "image") return undefined;
  const [owner, last] = pin.name.name.split("/").slice(-2);
  return owner === undefined || last === undefined
    ? undefined
    : publishers.get(`github:${owner}/${last}`.toLowerCase());
}

function countStyles(
  clones: readonly DiscoveredClone[],
  publishers: ReadonlyMap<string, string>,
): Record<PinPolicy, number> {
  const counts: Record<PinPolicy, number> = { exact: 0, compatible: 0, minimum: 0, keep: 0 };
  for (const { value, name } of clones.flatMap(({ pins }) => pins)) {
    if (value.kind === "constraint" && publishers.has(packageKey(name))) counts[styleOf(value.text)] += 1;
  }
  return counts;
}

/** The policy that would have written this constraint; `keep` for what none of them writes. */
function styleOf(text: string): PinPolicy {
  const trimmed = text.trim().replace(/^\((.*)\)$/, "$1");
  if (/^={2,3}\s*[^,*]+$/.test(trimmed) || /^=?\s*v?\d+\.\d+\.\d+[^ ,]*$/.test(trimmed)) return "exact";
  if (/^(?:~=|\^|~)\s*[^,]+$/.test(trimmed)) return "compatible";
  if (/^>=\s*[^,<]+$/.test(trimmed)) return "minimum";
  return "keep";
}

function policiesBySeen(counts: Record<PinPolicy, number>): PinPolicy | undefined {
  const order: readonly PinPolicy[] = ["exact", "compatible", "minimum", "keep"];
  const best = order.toSorted((a, b) => counts[b] - counts[a])[0];
  return best === undefined || counts[best] === 0 ? undefined : best;
}

function mostFrequent(values: readonly string[]): string | undefined {
  return [...countByText(values).keys()][0];
}

/** The most frequent first. */
function countByText(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)));
}

function byName(a: DiscoveredRepository, b: DiscoveredRepository): number {
  return compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function publishedTwice(key: string, ...both: readonly { repository: string; path: string }[]): Refusal {
  return new Refusal({
    code: "package-twice",
    expected: `one repository that publishes ${key}`,
    found: both.map(({ repository, path }) => `${path} of ${repository}`).join(" and "),
    fix: "Mark the copy as private, or keep only one of the clones in the workspace.",
  });
}

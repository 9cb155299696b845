import { packageName, Refusal } from "@release-actions/release-model";
import semver from "semver";
import type { Journal } from "./journal.ts";
import { type NpmTarball, readNpmTarball } from "./npm-tarball.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { judgePublication, type Publication, type PublicationClock } from "./publication.ts";

export interface ShelvedVersion extends NpmTarball {
  readonly publishedAt: number;
  readonly visibleAt: number;
}

/** One npm package as it can be seen now. */
export interface ShelvedPackage {
  readonly name: string;
  /** Lowest version first. */
  readonly versions: readonly ShelvedVersion[];
  readonly distTags: Readonly<Record<string, string>>;
}

export interface NpmPublish {
  readonly tarball: Uint8Array;
  /** The manifest the client sent, when it is not simply the package.json inside. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

export interface NpmPublishOptions {
  /** Dist-tags that move to this version. Default `latest`. */
  readonly tags?: readonly string[];
  /** Milliseconds until it can be seen. Default the index's own. */
  readonly delay?: number;
}

/** The npm packages of this rehearsal. */
export interface NpmShelf {
  /**
   * Publishes one version. The same bytes again change nothing.
   * @throws {Refusal} `already-published` for other bytes, `npm-tarball` or `dist-tag`.
   */
  publish(request: NpmPublish, options?: NpmPublishOptions): Promise<Publication>;
  /** Points a dist-tag at a published version, or removes it. @throws {Refusal} `dist-tag`. */
  tag(name: string, tag: string, version: string | null): Promise<void>;
  /** `undefined` for a package unknown here. */
  package(name: string): ShelvedPackage | undefined;
  tarball(name: string, filename: string): ShelvedVersion | undefined;
}

/** Puts back what an earlier run published. */
export interface NpmReplay {
  replay(request: NpmPublish, record: NpmRecord): void;
  replayTag(name: string, move: TagMove): void;
}

interface NpmRecord {
  readonly tags: readonly string[];
  readonly publishedAt: number;
  readonly visibleAt: number;
}

interface TagMove {
  readonly tag: string;
  readonly version: string | null;
  readonly visibleAt: number;
}

interface Stock {
  readonly versions: Map<string, ShelvedVersion>;
  readonly moves: TagMove[];
}

export function createNpmShelf(journal: Journal, clock: PublicationClock): NpmShelf & NpmReplay {
  const stocks = new Map<string, Stock>();
  const inTurn = oneAtATime();
  const stockOf = (name: string): Stock => {
    const stock = stocks.get(name) ?? { versions: new Map(), moves: [] };
    stocks.set(name, stock);
    return stock;
  };
  const put = (version: ShelvedVersion, tags: readonly string[]) => {
    const stock = stockOf(version.name);
    stock.versions.set(version.version, version);
    for (const tag of tags) stock.moves.push({ tag, version: version.version, visibleAt: version.visibleAt });
  };

  return {
    publish: (request, { delay = clock.delay, tags = ["latest"] } = {}) =>
      inTurn(async () => {
        for (const tag of tags) refuseBadTag(tag);
        const read = readRequest(request);
        const publication = outcome(read, stocks.get(read.name)?.versions.get(read.version));
        if (publication.kind === "unchanged") return publication;
        const publishedAt = clock.now();
        const shelved = { ...read, publishedAt, visibleAt: publishedAt + delay };
        const { name, version, manifest, visibleAt } = shelved;
        const file = `npm/${name}/${publication.filename}`;
        await journal.append(
          { kind: "npm", name, version, file, manifest, tags: [...tags], publishedAt, visibleAt },
          read.bytes,
        );
        put(shelved, tags);
        return publication;
      }),
    tag: (name, tag, version) =>
      inTurn(async () => {
        refuseBadTag(tag);
        const stock = stocks.get(name);
        if (stock === undefined || (version !== null && !stock.versions.has(version))) {
          throw badTag(`a published version of ${name}`, String(version));
        }
        const move = { tag, version, visibleAt: clock.now() };
        await journal.append({ kind: "dist-tag", name, ...move });
        stock.moves.push(move);
      }),
    package(name) {
      const stock = stocks.get(name);
      if (stock === undefined) return undefined;
      const seen = ({ visibleAt }: { readonly visibleAt: number }) => visibleAt <= clock.now();
      const versions = [...stock.versions.values()].filter(seen);
      versions.sort((left, right) => semver.compare(left.version, right.version));
      return { name, versions, distTags: currentTags(stock.moves.filter(seen)) };
    },
    tarball: (name, filename) =>
      [...(stocks.get(name)?.versions.values() ?? [])].find((version) => tarballName(version) === filename),
    replay(request, { tags, publishedAt, visibleAt }) {
      put({ ...readRequest(request), publishedAt, visibleAt }, tags);
    },
    replayTag(name, move) {
      stockOf(name).moves.push(move);
    },
  };
}

/** `manifest-1.2.3.tgz`, without the scope. */
export function tarballName({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name.replace(/^@[^/]*\//, "")}-${version}.tgz`;
}

function readRequest({ tarball, manifest }: NpmPublish): NpmTarball {
  const read = readNpmTarball(tarball);
  if (manifest === undefined) return read;
  if (manifest["name"] === read.name && manifest["version"] === read.version) return { ...read, manifest };
  throw new Refusal({
    code: "npm-tarball",
    expected: `the manifest of ${read.name} ${read.version}, as the tarball's package.json says`,
    found: `${String(manifest["name"])} ${String(manifest["version"])}`,
    fix: "Publish with npm publish, which takes both from one package.json.",
  });
}

function outcome(read: NpmTarball, before: NpmTarball | undefined): Publication {
  const { version, sha256 } = read;
  const file = { package: packageName("npm", read.name), version, filename: tarballName(read), sha256 };
  return judgePublication(file, before);
}

function currentTags(moves: readonly TagMove[]): Record<string, string> {
  const tags = new Map<string, string>();
  for (const { tag, version } of moves) {
    if (version === null) tags.delete(tag);
    else tags.set(tag, version);
  }
  return Object.fromEntries(tags);
}

/** npm refuses tags that could be read as a range: https://docs.npmjs.com/cli/commands/npm-dist-tag */
function refuseBadTag(tag: string): void {
  if (!/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(tag) || semver.validRange(tag) !== null) {
    throw badTag("a dist-tag that cannot be mistaken for a version", JSON.stringify(tag.slice(0, 100)));
  }
}

function badTag(expected: string, found: string): Refusal {
  return new Refusal({
    code: "dist-tag",
    expected,
    found,
    fix: "Name a tag such as latest or next, and a published version.",
  });
}

import type { DeclaredVersion, PublishedPackage } from "@release-actions/manifests";
import type { Ecosystem, PackageName } from "@release-actions/release-model";
import type { GitTag } from "@release-actions/ports";
import type { FileFacts, Known } from "./facts.ts";
import { baseName, folderOf, isInside } from "./own-files.ts";

/** What of a commit's files a tag releases. */
export interface ReleasedFiles {
  readonly files: FileFacts;
  /** What members of a workspace say that may be there only to be tried out. */
  readonly uncertain: readonly DeclaredVersion[];
}

/**
 * Leaves out the packages that other tags release, or none. Where the release graph says what is published from here,
 * that decides. Without it, a package whose own version has a tag with its name (`create-vite@9.1.2`) was released by that
 * one, and a tag that carries the name of the package at the top (`hatch-v1.18.0`) is about that one and the members of its
 * workspace, and a project beside them has tags of its own.
 */
export function releasedFiles(
  files: Known<FileFacts>,
  options: {
    readonly tag: string;
    /** What the graph says is published from here, where it says so. */
    readonly published: readonly PackageName[] | undefined;
    /** Every tag, as far as they are known. */
    readonly tags: readonly Tagged[];
    readonly tagFormat: string;
  },
): Known<ReleasedFiles> {
  if (files.kind === "unknown") return files;
  const { packages } = files.value;
  const standings = new Map(
    packages.map((found) => [found.path, standingOf(found, files.value, options)] as const),
  );
  const standingAt = (path: string) => {
    const owner = ownerOf(path, packages);
    return (owner && standings.get(owner.path)) ?? files.value.standing.get(path) ?? "released";
  };
  const isReleased = ({ path }: { readonly path: string }) => standingAt(path) === "released";
  return {
    kind: "known",
    value: {
      files: {
        ...files.value,
        packages: packages.filter(isReleased),
        declared: files.value.declared.filter(isReleased),
        unread: files.value.unread.filter(isReleased),
        pins: files.value.pins.filter(isReleased),
        requirements: files.value.requirements.map(({ pins, unread }) => ({
          pins: pins.filter(isReleased),
          unread: unread.filter(isReleased),
        })),
        projects: files.value.projects.filter(isReleased),
      },
      uncertain: files.value.declared.filter(({ path }) => standingAt(path) === "uncertain"),
    },
  };
}

function standingOf(
  found: PublishedPackage,
  { packages, standing, folder }: FileFacts,
  { tag, published, tags, tagFormat }: Parameters<typeof releasedFiles>[1],
): "released" | "uncertain" | "elsewhere" {
  if (folderOf(found.path) === folder || folderOf(found.path) === "") return "released";
  const { ecosystem } = found.name;
  const named = published?.filter((name) => name.ecosystem === ecosystem) ?? [];
  if (named.length > 0 && manifestsWithMembers.has(ecosystem))
    return named.some(({ name }) => name === found.name.name) ? "released" : "elsewhere";
  const tops = packages.filter(({ path }) => folderOf(path) === folder || folderOf(path) === "");
  // A Rust extension has a Cargo.toml beside its pyproject.toml, and perhaps a package.json for its tools.
  const beside = packages.filter(({ path }) => folderOf(path) === folderOf(found.path));
  if (beside.some((one) => hasOwnTag(one, { tag, tags, tagFormat, tops }))) return "elsewhere";
  const known = standing.get(found.path);
  switch (known) {
    // A member goes out with its workspace, whether or not others pin it.
    case "member":
      return "released";
    case "uncertain":
      return "uncertain";
    case "excluded":
      return "elsewhere";
    case undefined: {
      const top = packages.find(({ path }) => path === baseName(found.path));
      const isBeside =
        top !== undefined && manifestsWithMembers.has(ecosystem) && top.name.name !== found.name.name;
      return isBeside && isNamedBy(tag, top.spelled) ? "elsewhere" : "released";
    }
  }
}

/** Elsewhere nothing says what belongs to the package at the top. */
const manifestsWithMembers: ReadonlySet<Ecosystem> = new Set(["npm", "pypi", "cargo"]);

type Tagged = Pick<GitTag, "name" | "commit">;

/**
 * Whether the very version that a package says was tagged under its name. Where the same commit has that version as a release of the
 * repository, too, all move in step, and such a tag is no sign of a life of its own.
 */
function hasOwnTag(
  { path, spelled, version }: PublishedPackage,
  about: {
    readonly tag: string;
    readonly tags: readonly Tagged[];
    readonly tagFormat: string;
    readonly tops: readonly PublishedPackage[];
  },
): boolean {
  if (version.kind !== "static") return false;
  const inStep = about.tagFormat.replace("{version}", version.text);
  if (inStep === about.tag) return false;
  const names = new Set(
    [spelled, spelled.slice(spelled.lastIndexOf("/") + 1), baseName(folderOf(path))].map(plain),
  );
  for (const top of about.tops) {
    const shared = `${plain(top.spelled)}-`;
    // `core-v2.46.4` in the repository of pydantic releases pydantic-core.
    for (const name of [...names]) if (name.startsWith(shared)) names.add(name.slice(shared.length));
  }
  const commits = about.tags.flatMap(({ name, commit }) => {
    if (name === about.tag || !name.endsWith(version.text)) return [];
    const before = name.slice(0, -version.text.length).replace(/(?:(?<![A-Za-z])v)?$/, "");
    return /[-_@/]$/.test(before) && names.has(plain(before.slice(0, -1))) ? [commit] : [];
  });
  return (
    commits.length > 0 && !about.tags.some(({ name, commit }) => name === inStep && commits.includes(commit))
  );
}

/** Whether a tag has the name of a package before its version: `hatch-v1.18.0`, `@scope/ui@1.2.3`. */
function isNamedBy(tag: string, name: string): boolean {
  const before = plain(/^(?<before>.*?)[-_@/]?v?\d+\.\d+\.\d+/.exec(tag)?.groups?.["before"] ?? "");
  return before !== "" && [plain(name), plain(name.slice(name.lastIndexOf("/") + 1))].includes(before);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

/** The package that a file belongs to: of its own manifest, or of the nearest one above a module or setup file. */
function ownerOf(path: string, packages: readonly PublishedPackage[]): PublishedPackage | undefined {
  const own = packages.find((found) => found.path === path);
  if (own !== undefined || !/\.py$|(?:^|\/)setup\.cfg$/.test(path)) return own;
  const above = packages.filter(
    (found) => baseName(found.path) === "pyproject.toml" && isInside(path, folderOf(found.path)),
  );
  return above.sort((left, right) => right.path.length - left.path.length)[0];
}

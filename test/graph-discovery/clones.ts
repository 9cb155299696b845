import type { DiscoveredClone } from "@release-actions/graph-discovery";
import { describePackage, readManifest, Source } from "@release-actions/manifests";

/** A clone of acme's with these files on main. */
export function cloneOf(
  repository: string,
  files: Readonly<Record<string, string>> = {},
  more: Partial<DiscoveredClone> = {},
): DiscoveredClone {
  const sources = Object.entries(files).map(([path, text]) => new Source(path, Buffer.from(text)));
  return {
    repository,
    directory: `/clones/${repository}`,
    owner: "acme",
    branch: "main",
    tags: [],
    packages: sources.flatMap((source) => {
      const found = describePackage(source);
      return found === undefined || found.isPrivate ? [] : [{ name: found.name, path: source.path }];
    }),
    pins: sources.flatMap((source) => readManifest(source)),
    releasePlease: false,
    problems: [],
    ...more,
  };
}

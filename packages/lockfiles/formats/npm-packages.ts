import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { lockSyntax } from "../syntax/lock-syntax.ts";
import { DependencyNames } from "./dependency-names.ts";
import { npmSource } from "./npm-source.ts";

const names = v.optional(v.record(v.string(), v.unknown()), {});

const entrySchema = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string(), ""),
  resolved: v.optional(v.string()),
  link: v.optional(v.boolean(), false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

/** The `packages` of lockfileVersion 2 and 3: every folder below the project's, by path. */
export function readNpmPackages(
  path: string,
  packages: Readonly<Record<string, unknown>>,
  lines: ReadonlyMap<string, number>,
): LockContent {
  const edges = new DependencyNames("npm");
  const found = Object.entries(packages).flatMap(([folder, value]): LockedPackage[] => {
    const parsed = v.safeParse(entrySchema, value);
    if (!parsed.success) throw lockSyntax({ path, found: `packages["${folder}"] is no package` });
    const entry = parsed.output;
    // The link in node_modules to a workspace member, which has an entry of its own.
    if (entry.link) return [];
    const name = entry.name ?? nameOf(folder);
    edges.add(
      name,
      [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies].flatMap(
        (group) => Object.keys(group),
      ),
    );
    if (folder === "") return [];
    const line = lines.get(folder);
    return [
      {
        name: packageName("npm", name),
        version: entry.version,
        source: isInstalled(folder) ? npmSource(entry.resolved) : { kind: "workspace", address: folder },
        ...(line === undefined ? {} : { line }),
      },
    ];
  });
  return { packages: found, dependencies: edges.collected() };
}

function isInstalled(folder: string): boolean {
  return folder.startsWith("node_modules/") || folder.includes("/node_modules/");
}

/** `node_modules/a/node_modules/@b/c` holds `@b/c`; a member without a name of its own is called as its folder. */
function nameOf(folder: string): string {
  const marker = "node_modules/";
  const at = folder.lastIndexOf(marker);
  return at === -1 ? folder.slice(folder.lastIndexOf("/") + 1) : folder.slice(at + marker.length);
}

import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { AskedCopy, LockContent, LockedPackage } from "../lock-format.ts";
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
  const byFolder = new Map<string, LockedPackage>();
  const links = new Map<string, string>();
  const found = Object.entries(packages).flatMap(([folder, value]): LockedPackage[] => {
    const parsed = v.safeParse(entrySchema, value);
    if (!parsed.success) throw lockSyntax({ path, found: `packages["${folder}"] is no package` });
    const entry = parsed.output;
    // The link in node_modules to a workspace member, which has an entry of its own.
    if (entry.link) {
      links.set(folder, entry.resolved ?? "");
      return [];
    }
    const name = entry.name ?? nameOf(folder);
    edges.add(
      name,
      [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies].flatMap(
        (group) => Object.keys(group),
      ),
    );
    if (folder === "") return [];
    const line = lines.get(folder);
    const locked: LockedPackage = {
      name: packageName("npm", name),
      version: entry.version,
      source: isInstalled(folder) ? npmSource(entry.resolved) : { kind: "workspace", address: folder },
      ...(line === undefined ? {} : { line }),
    };
    byFolder.set(folder, locked);
    return [locked];
  });
  const copiesFor = ({ member, key }: AskedCopy): readonly LockedPackage[] | undefined => {
    const folder = nearest(member, key, (candidate) => byFolder.has(candidate) || links.has(candidate));
    if (folder === undefined) return [];
    const locked = byFolder.get(links.get(folder) ?? folder);
    return locked && [locked];
  };
  return { packages: found, dependencies: edges.collected(), copiesFor };
}

/** The folder that Node finds a package in: the nearest `node_modules` at or above whoever asks for it. */
function nearest(member: string, key: string, has: (folder: string) => boolean): string | undefined {
  for (let base = member; ; base = base.includes("/") ? base.slice(0, base.lastIndexOf("/")) : "") {
    const folder = `${base === "" ? "" : `${base}/`}node_modules/${key}`;
    if (has(folder)) return folder;
    if (base === "") return undefined;
  }
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

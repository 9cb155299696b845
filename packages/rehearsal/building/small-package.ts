import { parse, stringify } from "smol-toml";
import { formatPep440, formatSemver, Refusal, type Version } from "@release-actions/release-model";
import * as v from "valibot";
import type { PackageIndex } from "../package-index/index.ts";
import type { FoundPackage } from "./find-packages.ts";
import { gzippedTar } from "./tar.ts";
import { buildWheel } from "./wheel.ts";

/**
 * Builds a package by itself, without any tool, and publishes it: its manifest, and what of its files is plain to see.
 * Enough for resolvers, and done in no time.
 * @throws {Refusal} `small-build` when the manifest does not say by itself what a registry has to know.
 */
export async function publishSmall(
  found: FoundPackage,
  /** Of the repository; at least the package's own. */
  files: ReadonlyMap<string, Uint8Array>,
  { version, index }: { readonly version: Version; readonly index: PackageIndex },
): Promise<string> {
  const own = within(found.folder, files);
  try {
    switch (found.name.ecosystem) {
      case "pypi": {
        const wheel = buildWheel(own, formatPep440(version));
        await index.publishPython([wheel]);
        return wheel.filename;
      }
      case "npm":
        return (await index.publishNpm({ tarball: tarballOf(own, formatSemver(version)) })).filename;
      default:
        return (await index.publishCargo(crateOf(own, formatSemver(version)))).filename;
    }
  } catch (cause) {
    if (!v.isValiError(cause)) throw cause;
    throw new Refusal({
      code: "small-build",
      expected: `${found.spelled} to say in its manifest what a registry has to know`,
      found: whatIsMissing(cause),
      fix: "Install the tool that builds it, and rehearse again.",
      cause,
    });
  }
}

/** Valibot's own words are for people who know its schemas. */
function whatIsMissing({ issues: [issue] }: Pick<v.ValiError<v.GenericSchema>, "issues">): string {
  const key = v.getDotPath(issue) ?? "the whole";
  return issue.received === "undefined" ? `no ${key} in it` : `${key} is ${issue.received}`;
}

/** The files of one folder, by their paths in it. */
export function within(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  if (folder === "") return files;
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes] as const] : [],
    ),
  );
}

const packageJson = v.looseObject({ name: v.string() });
const cargoToml = v.looseObject({ package: v.looseObject({ name: v.string() }) });

function tarballOf(files: ReadonlyMap<string, Uint8Array>, version: string): Buffer {
  const manifest = v.parse(packageJson, JSON.parse(text(files, "package.json")));
  const stamped = JSON.stringify({ ...manifest, version }, undefined, 2);
  return gzippedTar(new Map([["package/package.json", Buffer.from(stamped)]]));
}

function crateOf(files: ReadonlyMap<string, Uint8Array>, version: string): Buffer {
  const manifest = v.parse(cargoToml, parse(text(files, "Cargo.toml")));
  const stamped = stringify({ ...manifest, package: { ...manifest.package, version } });
  const stem = `${manifest.package.name}-${version}`;
  return gzippedTar(
    new Map([
      [`${stem}/Cargo.toml`, Buffer.from(stamped)],
      [`${stem}/src/lib.rs`, Buffer.from("")],
    ]),
  );
}

function text(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString("utf8");
}

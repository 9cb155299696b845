import type { PublishedPackage } from "@release-actions/manifests";
import type { Git, NpmPublishSettings, PublishSettings } from "@release-actions/ports";
import type { Ecosystem } from "@release-actions/release-model";
import { cargoFiles, readCargoSettings } from "./cargo-settings.ts";
import { within } from "./own-declarations.ts";
import { baseName, foldersAbove } from "./own-files.ts";
import { asNpmrc, registryFiles } from "./registry-settings.ts";

/**
 * What the commit says of where each npm package and each crate is published, by the path of its manifest. npm reads the
 * `.npmrc` of the top of a workspace, and of a package that is in none its own.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#publishconfig
 */
export async function observePublishSettings(options: {
  readonly git: Git;
  readonly commit: string;
  /** Of every file of the commit. */
  readonly paths: readonly string[];
  readonly packages: readonly PublishedPackage[];
}): Promise<ReadonlyMap<string, PublishSettings>> {
  const all = new Set(options.paths);
  const asked = options.packages.flatMap(({ path, name, isPrivate }) => {
    const files = isPrivate ? undefined : settingsFiles.get(name.ecosystem)?.(path);
    return files === undefined ? [] : [{ path, name, files: files.filter((file) => all.has(file)) }];
  });
  if (asked.length === 0) return new Map();
  const wanted = new Set(asked.flatMap(({ files }) => files));
  const read = await options.git.read(options.commit, [...wanted]);
  const textOf = (path: string) => Buffer.from(read.get(path) ?? []).toString("utf8");
  return new Map(
    asked.map(({ path, name, files }) => [
      path,
      name.ecosystem === "cargo"
        ? readCargoSettings(path, read)
        : {
            kind: "npm",
            publishConfig: publishConfigIn(textOf(path)),
            npmrc: files
              .filter((file) => file !== path)
              .map((file) =>
                registryFiles.includes(baseName(file))
                  ? asNpmrc(file, read.get(file) ?? new Uint8Array())
                  : textOf(file),
              ),
          },
    ]),
  );
}

const settingsFiles: ReadonlyMap<Ecosystem, (manifest: string) => readonly string[]> = new Map([
  [
    "npm",
    (path) => [
      path,
      // npm's own come first, and so count.
      ...foldersAbove(path).map((folder) => within(folder, ".npmrc")),
      ...foldersAbove(path).flatMap((folder) => registryFiles.map((name) => within(folder, name))),
    ],
  ],
  ["cargo", cargoFiles],
]);

function publishConfigIn(text: string): NpmPublishSettings["publishConfig"] {
  const manifest = parsed(text.replace(/^\uFEFF/, ""));
  const found = isRecord(manifest) ? manifest["publishConfig"] : undefined;
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** What cannot be read is named where the manifest is judged. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

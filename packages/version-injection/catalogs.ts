import { fieldOf, isObject, readJsonData, readYamlData } from "@release-actions/manifests";
import type { ToolFiles } from "./publish-tool.ts";

/** What the catalogs of a workspace say of a package, by the catalog's name and the package's. */
export type Catalogs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The catalog that `catalog:` names by saying no name. */
const unnamed = "default";

/**
 * The catalogs of one folder: pnpm's stand in pnpm-workspace.yaml, Yarn's in .yarnrc.yml, Bun's in package.json.
 * https://pnpm.io/catalogs, https://yarnpkg.com/features/catalogs, https://bun.com/docs/pm/catalogs
 * @throws {Refusal} `manifest-syntax` where a file cannot be read.
 */
export function catalogsIn({ packageJson, pnpmWorkspace, yarnSettings }: ToolFiles): Catalogs {
  const manifest = packageJson === undefined ? undefined : readJsonData(packageJson);
  const holders = [
    ...[pnpmWorkspace, yarnSettings].map((source) => (source === undefined ? undefined : documentOf(source))),
    fieldOf(manifest, "workspaces"),
    manifest,
  ];
  return new Map(
    holders.flatMap((holder) => [
      ...tableOf(unnamed, fieldOf(holder, "catalog")),
      ...entriesOf(fieldOf(holder, "catalogs")).flatMap(([name, table]) => tableOf(name, table)),
    ]),
  );
}

/** What a dependency under `key` is to be by `catalog:` or `catalog:name`; undefined where no catalog says. */
export function catalogText(text: string, key: string, catalogs: Catalogs): string | undefined {
  const name = text.slice("catalog:".length).trim();
  return catalogs.get(name === "" ? unnamed : name)?.get(key);
}

function tableOf(name: string, table: unknown): readonly [string, ReadonlyMap<string, string>][] {
  const texts = entriesOf(table).flatMap(([key, text]): [string, string][] =>
    typeof text === "string" ? [[key, text]] : [],
  );
  return texts.length === 0 ? [] : [[name, new Map(texts)]];
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function documentOf(source: NonNullable<ToolFiles["yarnSettings"]>): unknown {
  const documents = readYamlData(source);
  return Array.isArray(documents) ? documents[0] : undefined;
}

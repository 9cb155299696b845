import { packageName, type Ecosystem } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { jsonMember, parseJson } from "../syntax/json.ts";
import { parseToml, tomlAt, tomlItems, tomlString } from "../syntax/toml.ts";
import { parseYaml, yamlText } from "../syntax/yaml.ts";
import type { PublishedPackage, PublishedVersion } from "./published-package.ts";
import { parsePyproject } from "./parse-pyproject.ts";
import { pyprojectVersion } from "./pyproject-version.ts";

/**
 * The package that a pyproject.toml, package.json, Cargo.toml or Chart.yaml publishes; nothing for other files
 * and for those that name no package, as the root of a workspace. `hatchToml` is the one beside a pyproject.toml.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function describePackage(source: Source, hatchToml?: Source): PublishedPackage | undefined {
  const describe = describers.get(source.path.slice(source.path.lastIndexOf("/") + 1));
  const found = describe?.read(source, hatchToml);
  if (describe === undefined || found === undefined) return undefined;
  return {
    path: source.path,
    name: packageName(describe.ecosystem, found.name),
    spelled: found.name,
    isPrivate: found.isPrivate,
    isNoPackage: found.isNoPackage === true,
    version: found.version,
  };
}

interface Described {
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isNoPackage?: boolean;
  readonly version: PublishedVersion;
}

const describers = new Map<
  string,
  {
    readonly ecosystem: Ecosystem;
    readonly read: (source: Source, hatchToml: Source | undefined) => Described | undefined;
  }
>([
  ["pyproject.toml", { ecosystem: "pypi", read: describePyproject }],
  ["package.json", { ecosystem: "npm", read: describePackageJson }],
  ["Cargo.toml", { ecosystem: "cargo", read: describeCargo }],
  ["Chart.yaml", { ecosystem: "helm", read: describeChart }],
]);

function describePyproject(source: Source, hatchToml: Source | undefined): Described | undefined {
  const root = parsePyproject(source, hatchToml);
  const name = tomlString(root, "project", "name") ?? tomlString(root, "tool", "poetry", "name");
  if (name === undefined) return undefined;
  const classifiers = [
    ...tomlItems(root, "project", "classifiers"),
    ...tomlItems(root, "tool", "poetry", "classifiers"),
  ];
  // PyPI refuses every upload with a classifier that begins so.
  const isPrivate = classifiers.some((item) => item.kind === "string" && item.value.startsWith("Private ::"));
  // https://docs.astral.sh/uv/reference/settings/#package, https://python-poetry.org/docs/pyproject/#package-mode
  const isNoPackage =
    isFalse(tomlAt(root, "tool", "uv", "package")) || isFalse(tomlAt(root, "tool", "poetry", "package-mode"));
  return {
    name: name.value,
    isPrivate: isPrivate || isNoPackage,
    isNoPackage,
    version: pyprojectVersion(root),
  };
}

function describePackageJson(source: Source): Described | undefined {
  const root = parseJson(source);
  const [name, version, priv] = ["name", "version", "private"].map((field) => jsonMember(root, field));
  if (name?.kind !== "string" || name.value === "") return undefined;
  return {
    name: name.value,
    isPrivate: priv?.kind === "other" && priv.value === true,
    version: version?.kind === "string" ? { kind: "static", text: version.value } : { kind: "unknown" },
  };
}

function describeCargo(source: Source): Described | undefined {
  const root = parseToml(source);
  const name = tomlString(root, "package", "name");
  if (name === undefined) return undefined;
  const version = tomlString(root, "package", "version");
  const publish = tomlAt(root, "package", "publish");
  return {
    name: name.value,
    isPrivate: isFalse(publish) || (publish?.kind === "array" && publish.items.length === 0),
    version: version === undefined ? inheritedVersion(root) : { kind: "static", text: version.value },
  };
}

function inheritedVersion(root: ReturnType<typeof parseToml>): PublishedVersion {
  const isInherited = tomlAt(root, "package", "version", "workspace") !== undefined;
  return { kind: isInherited ? "workspace" : "unknown" };
}

function describeChart(source: Source): Described | undefined {
  const [root] = parseYaml(source);
  if (root?.kind !== "map") return undefined;
  const textAt = (key: string) => yamlText(root.entries.find((entry) => entry.key === key)?.value)?.text;
  const [name, version] = [textAt("name"), textAt("version")];
  if (name === undefined) return undefined;
  return {
    name,
    isPrivate: false,
    version: version === undefined ? { kind: "unknown" } : { kind: "static", text: version },
  };
}

function isFalse(node: ReturnType<typeof tomlAt>): boolean {
  return node?.kind === "other" && node.value === false;
}

import { fieldOf, isObject, isPlaceholder, jsonTextAt, readJsonData } from "@release-actions/manifests";
import type { InjectionFacts, PackageFacts, PublishTool } from "../facts.ts";
import { planCatalogRange } from "./catalog-range.ts";
import { planInternalRange, type InternalPolicy } from "./internal-range.ts";
import { decidingGroup, dependencyGroups, type RangeChange } from "./range-change.ts";
import { membersOf } from "./workspace-members.ts";
import { planWorkspaceRange } from "./workspace-range.ts";

interface RangePolicy {
  readonly internalDependencies: InternalPolicy;
  readonly placeholder: string;
  readonly publishTool: PublishTool | undefined;
  readonly stamped: { readonly folders: readonly string[]; readonly wanted: string };
}

/**
 * What packages are to say of each other, where it is something else than they say now.
 * @throws {Refusal} `internal-range`, `workspace-range` or `catalog-range`.
 */
export function rangeChanges(facts: InjectionFacts, policy: RangePolicy): readonly RangeChange[] {
  const { folders, wanted } = policy.stamped;
  const members = membersOf(facts, policy.stamped);
  const names = new Set(members.filter(({ folder }) => folders.includes(folder)).map(({ name }) => name));
  const publishTool = policy.publishTool ?? facts.tool;
  const planText = (dependency: Dependency, from: PackageFacts): string => {
    const { group, key, text, location } = dependency;
    const { folder, isPrivate } = from;
    // Whoever installs a package from a registry leaves its devDependencies out.
    const isShipped = !isPrivate && group !== "devDependencies";
    if (text.startsWith("catalog:")) {
      const { catalogs } = facts;
      const plan = (stated: string) => planText({ ...dependency, text: stated }, from);
      return planCatalogRange(text, { key, catalogs, publishTool, isShipped, location, plan });
    }
    const options = { placeholder: policy.placeholder, policy: policy.internalDependencies, location };
    if (text.includes("workspace:")) {
      return planWorkspaceRange(text, {
        ...options,
        key,
        group,
        folder,
        members,
        publishTool,
        isShipped,
        isComplete: facts.isWorkspace,
      });
    }
    const alias = /^npm:(?<name>.+)@(?<range>[^@]*)$/.exec(text)?.groups;
    const range = alias?.["range"]?.trim() ?? text;
    if (!names.has(alias?.["name"] ?? key)) return text;
    if (alias === undefined) return planInternalRange(text, { ...options, wanted });
    // Another version under another name is there on purpose, unless it is one that never is released.
    return isPlaceholder(range.replace(/^[\^~<>=\s]+/, ""), policy.placeholder)
      ? `npm:${alias["name"] ?? ""}@${planInternalRange(range, { ...options, wanted })}`
      : text;
  };
  return facts.packages.flatMap((found) => {
    const dependencies = dependenciesOf(found);
    const decidingFor = (name: string) =>
      decidingGroup(dependencies.flatMap(({ key, group }) => (key === name ? [group] : [])));
    return dependencies.flatMap((dependency): RangeChange[] => {
      const text = planText(dependency, found);
      if (text === dependency.text) return [];
      const { group, key: name } = dependency;
      const isDeciding = group === decidingFor(name);
      return [{ folder: found.folder, owner: found.name, group, name, text, isDeciding }];
    });
  });
}

interface Dependency {
  readonly group: RangeChange["group"];
  readonly key: string;
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number };
}

function dependenciesOf({ source }: PackageFacts): readonly Dependency[] {
  const data = readJsonData(source);
  return dependencyGroups.flatMap((group) => {
    const listed = fieldOf(data, group);
    const keys = isObject(listed) ? Object.keys(listed) : [];
    return keys.flatMap((key) => {
      const found = jsonTextAt(source, [group, key]);
      return found === undefined
        ? []
        : {
            group,
            key,
            text: found.text,
            location: { file: source.path, line: found.line, column: found.column },
          };
    });
  });
}

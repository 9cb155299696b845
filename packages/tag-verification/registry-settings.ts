import { fieldOf, isObject, readYamlData } from "@release-actions/manifests";
import { Refusal } from "@release-actions/release-model";
import { baseName } from "./own-files.ts";
import { sourceOf } from "./source-of.ts";

/** Files beside .npmrc that say where packages are published: of Yarn 2 and later, and of pnpm. */
export const registryFiles: readonly string[] = [".yarnrc.yml", "pnpm-workspace.yaml"];

/**
 * What such a file says, in the words of an .npmrc. An address that is put together of the environment is left out: it is
 * not in the commit. https://yarnpkg.com/configuration/yarnrc, https://pnpm.io/settings#registries
 */
export function asNpmrc(path: string, bytes: Uint8Array): string {
  const data = firstDocument(path, bytes);
  const found =
    baseName(path) === ".yarnrc.yml"
      ? [["", data] as const, ...entriesOf(fieldOf(data, "npmScopes"))].map(
          ([scope, table]) =>
            [
              scope === "" ? "registry" : `@${scope}:registry`,
              fieldOf(table, "npmPublishRegistry") ?? fieldOf(table, "npmRegistryServer"),
            ] as const,
        )
      : entriesOf(fieldOf(data, "registries")).map(
          ([scope, address]) => [scope === "default" ? "registry" : `${scope}:registry`, address] as const,
        );
  return found
    .flatMap(([key, address]) =>
      typeof address === "string" && !address.includes("${") ? `${key}=${address}\n` : [],
    )
    .join("");
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** What cannot be read is named where it is read as what it is. */
function firstDocument(path: string, bytes: Uint8Array): unknown {
  try {
    const documents = readYamlData(sourceOf(path, bytes));
    return Array.isArray(documents) ? documents[0] : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

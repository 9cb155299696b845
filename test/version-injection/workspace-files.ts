import type { InjectionFacts, InjectionPolicy, PackageFacts } from "@release-actions/version-injection";
import { plan } from "@release-actions/version-injection";
import { Source } from "@release-actions/manifests";
import { parseSemver } from "@release-actions/release-model";

/** A package.json as text; the last one with a version in git that stands for the tag's. */
export function packageJson(name: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ name, version: "0.0.0-dev", ...more }, undefined, 2)}\n`;
}

/** Facts about packages given as text, by folder; the first is the root. */
export function factsOf(
  packages: Readonly<Record<string, string>>,
  more: Partial<Omit<InjectionFacts, "packages" | "locks">> & {
    readonly locks?: Readonly<Record<string, string>>;
    /** The version that is committed, by folder, where the working copy has another. */
    readonly committed?: Readonly<Record<string, string>>;
  } = {},
): InjectionFacts {
  const { locks = {}, committed = {}, ...others } = more;
  return {
    packages: Object.entries(packages).map(([folder, text]) => ({
      ...describe(folder, text),
      committed: committed[folder],
    })),
    isWorkspace: Object.keys(packages).length > 1,
    locks: Object.entries(locks).map(([path, text]) => ({
      source: new Source(path, Buffer.from(text)),
      folder: path.slice(0, Math.max(path.lastIndexOf("/"), 0)),
    })),
    catalogs: new Map(),
    tool: "npm",
    released: { kind: "known", versions: [] },
    ...others,
  };
}

function describe(folder: string, text: string): Omit<PackageFacts, "committed"> {
  const { name, private: isPrivate = false } = JSON.parse(text.replace(/^\uFEFF/, "")) as {
    name?: string;
    private?: boolean;
  };
  const path = folder === "" ? "package.json" : `${folder}/package.json`;
  return { source: new Source(path, Buffer.from(text)), folder, name, isPrivate };
}

export const policy = {
  version: parseSemver("1.4.0"),
  placeholder: "0.0.0-dev",
  internalDependencies: "keep",
  privatePackages: "stamp",
  lockfile: true,
  publishTool: undefined,
} satisfies InjectionPolicy;

/** What the plan would leave in the files it changes, by path. */
export function planned(facts: InjectionFacts, more: Partial<InjectionPolicy> = {}): Record<string, string> {
  const { changes } = plan(facts, { ...policy, ...more });
  return Object.fromEntries(changes.map(({ path, after }) => [path, Buffer.from(after).toString("utf8")]));
}

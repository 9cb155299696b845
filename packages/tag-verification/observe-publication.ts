import type { PublishedPackage } from "@release-actions/manifests";
import type { Git, PackageRegistry, ServerAccess } from "@release-actions/ports";
import { ExternalError, type Version } from "@release-actions/release-model";
import type { Known, PublicationFacts } from "./facts.ts";

/** Asks the remote for the tag. */
export async function observeRemote(options: {
  readonly git: Git;
  readonly tag: string;
  /** For a remote that refuses without it. */
  readonly access: ServerAccess | undefined;
}): Promise<PublicationFacts["remote"]> {
  const { git, tag, access } = options;
  const names = Object.keys(await git.remotes());
  const remote = names.includes("origin") ? "origin" : names[0];
  return remote === undefined
    ? { kind: "known", value: undefined }
    : answered(
        async () => git.remoteTag(remote, tag, access),
        ({ found }) => `the remote ${remote} did not answer: ${found}`,
      );
}

/** Asks the registries for the version of each package. */
export async function observeArtifacts(options: {
  readonly registry: PackageRegistry;
  readonly version: Version | undefined;
  readonly packages: readonly PublishedPackage[];
}): Promise<PublicationFacts["artifacts"]> {
  const { registry, version, packages } = options;
  if (version === undefined) return [];
  return Promise.all(
    publishedNames(packages).map(async ({ name, spelled }) => ({
      name: spelled,
      released: await answered(async () => registry.released(name, version)),
    })),
  );
}

/** One question for each package, however many manifests name it. */
function publishedNames(packages: readonly PublishedPackage[]): readonly PublishedPackage[] {
  const asked = packages.filter(
    ({ isPrivate, name }) => !isPrivate && (name.ecosystem === "pypi" || name.ecosystem === "npm"),
  );
  return asked.filter(
    ({ name }, index) =>
      asked.findIndex((other) => other.name.name === name.name && other.name.ecosystem === name.ecosystem) ===
      index,
  );
}

async function answered<Value>(
  ask: () => Promise<Value>,
  tell: (error: ExternalError) => string = ({ expected, found }) => `${expected} was not had: ${found}`,
): Promise<Known<Value>> {
  try {
    return { kind: "known", value: await ask() };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    return {
      kind: "unknown",
      reason: tell(error).split("\n")[0] ?? "",
      fix: 'Run it where the network and a token with "contents: read" are at hand, or set moved-tag=warning in the input "checks".',
    };
  }
}

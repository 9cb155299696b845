import type { PublishedPackage } from "@release-actions/manifests";
import type { Git, GitTag, PackageRegistry } from "@release-actions/ports";
import { ExternalError, type Version } from "@release-actions/release-model";
import type { Known, PublicationFacts } from "./facts.ts";

/** Asks the remote for the tag, and the registries for the version. */
export async function observePublication(options: {
  readonly git: Git;
  readonly tag: string;
  /** The tag as this clone has it. */
  readonly local: GitTag | undefined;
  readonly version: Version | undefined;
  readonly packages: readonly PublishedPackage[];
  readonly registry: PackageRegistry;
  readonly token: string | undefined;
}): Promise<PublicationFacts> {
  const { version, registry, local } = options;
  const [remote, artifacts] = await Promise.all([
    observeRemote(options),
    version === undefined
      ? []
      : Promise.all(
          publishedNames(options.packages).map(async ({ name, spelled }) => ({
            name: spelled,
            released: await answered(async () => registry.released(name, version)),
          })),
        ),
  ]);
  return { remote, local, artifacts };
}

async function observeRemote({
  git,
  tag,
  token,
}: Parameters<typeof observePublication>[0]): Promise<PublicationFacts["remote"]> {
  const names = Object.keys(await git.remotes());
  const remote = names.includes("origin") ? "origin" : names[0];
  return remote === undefined
    ? { kind: "known", value: undefined }
    : answered(async () => git.remoteTag(remote, tag, token));
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

async function answered<Value>(ask: () => Promise<Value>): Promise<Known<Value>> {
  try {
    return { kind: "known", value: await ask() };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    return {
      kind: "unknown",
      reason: `${error.expected} was not had: ${error.found.split("\n")[0] ?? ""}`,
      fix: 'Run it where the network and a token with "contents: read" are at hand, or set moved-tag=warning in the input "checks".',
    };
  }
}

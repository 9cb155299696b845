import type { PublishedPackage } from "@release-actions/manifests";
import type { Git, PackageRegistry, PublishSettings, ServerAccess } from "@release-actions/ports";
import {
  escapeText,
  ExternalError,
  packageKey,
  type PackageName,
  type Version,
} from "@release-actions/release-model";
import type { Known, PublicationFacts } from "./facts.ts";
import { known, unknown } from "./known.ts";

/** The remotes of a clone, and those among them that releases come from. */
export interface Remotes {
  readonly names: readonly string[];
  readonly asked: readonly string[];
}

/** Where a tag comes from: the remote `origin`, and the one that the checked-out branch follows. */
export async function findRemotes(git: Git): Promise<Remotes> {
  const names = Object.keys(await git.remotes()).toSorted();
  return { names, asked: names.length > 1 ? await pickRemotes(git, names) : names };
}

/** Asks them for the tag. */
export async function observeRemotes(options: {
  readonly git: Git;
  readonly tag: string;
  readonly remotes: Remotes;
  /** For a remote that refuses without it. */
  readonly access: ServerAccess | undefined;
}): Promise<PublicationFacts["remotes"]> {
  const { git, tag, access } = options;
  const { names, asked } = options.remotes;
  if (asked.length === 0) return nobodyToAsk(names);
  return known(
    await Promise.all(
      asked.map(async (name) => ({
        name,
        tag: await answered(
          async () => git.remoteTag(name, tag, access),
          ({ found }) => ({
            reason: `the remote ${name} did not answer: ${found}`,
            fix: 'Run it where the network and a token with "contents: read" are at hand.',
          }),
        ),
      })),
    ),
  );
}

/** In a clone of a fork, what is released lies with the remote that is followed, and `origin` may be either. */
async function pickRemotes(git: Git, names: readonly string[]): Promise<readonly string[]> {
  const followed = await git.followedRemote();
  return names.filter((name) => name === "origin" || name === followed);
}

function nobodyToAsk(names: readonly string[]): Known<never> {
  const leave = 'or leave the question out: moved-tag=off in "checks"';
  return names.length === 0
    ? unknown(
        "this clone has no remote to ask",
        `Add the one that releases come from (git remote add origin URL), ${leave}.`,
      )
    : unknown(
        `this clone has the remotes ${names.map((name) => escapeText(name)).join(", ")}, none is called origin, and no branch that is checked out follows one`,
        `Check out a branch that follows the one that releases come from (git branch --set-upstream-to REMOTE/BRANCH), ${leave}.`,
      );
}

/** Asks the registries for the version of each package. */
export async function observeArtifacts(options: {
  readonly registry: PackageRegistry;
  readonly version: Version | undefined;
  readonly packages: readonly PublishedPackage[];
  /** What the release graph says that is published from here; undefined where it does not say. */
  readonly published?: readonly PackageName[] | undefined;
  /** Where the commit says that each is published, by the path of its manifest. */
  readonly settings: ReadonlyMap<string, PublishSettings>;
}): Promise<PublicationFacts["artifacts"]> {
  const { registry, version, packages, published = [], settings } = options;
  if (version === undefined) return [];
  const images = published.filter(({ ecosystem }) => ecosystem === "image" || ecosystem === "helm");
  const asked = [
    ...publishedNames(packages, options.published),
    ...images.map((name) => ({ name, spelled: name.name, path: "" })),
  ];
  return Promise.all(
    asked.map(async ({ name, spelled, path }) => ({
      name: spelled,
      released: await answered(
        async () => registry.released(name, version, settings.get(path)),
        ({ expected, found, fix }) => ({ reason: `${expected} was not had: ${found}`, fix }),
      ),
    })),
  );
}

/**
 * One question for each package, however many manifests name it. Many a crate that nobody publishes does not say so: where
 * the graph says which are published, only those are.
 */
function publishedNames(
  packages: readonly PublishedPackage[],
  published: readonly PackageName[] | undefined,
): readonly PublishedPackage[] {
  const keys = published === undefined ? undefined : new Set(published.map(packageKey));
  const asked = packages.filter(({ isPrivate, name }) => {
    if (name.ecosystem === "cargo") return !isPrivate && keys?.has(packageKey(name)) !== false;
    return !isPrivate && (name.ecosystem === "pypi" || name.ecosystem === "npm");
  });
  const own = asked.map(({ name }) => packageKey(name));
  return asked.filter(({ name }, index) => own.indexOf(packageKey(name)) === index);
}

async function answered<Value>(
  ask: () => Promise<Value>,
  tell: (error: ExternalError) => { readonly reason: string; readonly fix: string },
): Promise<Known<Value>> {
  try {
    return { kind: "known", value: await ask() };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    const { reason, fix } = tell(error);
    return {
      kind: "unknown",
      reason: reason.split("\n")[0] ?? "",
      fix: `${fix} Or set moved-tag=warning in the input "checks".`,
    };
  }
}

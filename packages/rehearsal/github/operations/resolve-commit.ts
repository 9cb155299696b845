import type { Repo } from "../call.ts";
import type { Commit } from "../git/git-objects.ts";
import { isOid } from "../git/oid.ts";

/** The commit that a hash, a branch, a tag, a full ref or `HEAD` means, as far as reads can see it. */
export async function resolveCommit(repo: Repo, name: string): Promise<Commit | undefined> {
  const { git, refs, seen, hides } = repo;
  if (isOid(name)) return hides(name) ? undefined : git.peel(name);
  const candidates =
    name === "HEAD" || name === ""
      ? [`refs/heads/${seen.defaultBranch}`]
      : [`refs/heads/${name}`, `refs/tags/${name}`, name.startsWith("refs/") ? name : `refs/${name}`];
  for (const candidate of candidates) {
    const oid = await refs.read(candidate);
    if (oid !== undefined) return git.peel(oid);
  }
  return undefined;
}

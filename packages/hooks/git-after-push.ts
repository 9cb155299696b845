import type { Git } from "@release-actions/ports";
import type { PushedReference } from "./pushed-references.ts";

/**
 * The clone as it would be in the eyes of those who fetch after the push: remote branches stand where the push puts
 * them, the tag is the pushed one, and nobody sees the work tree.
 */
export function gitAfterPush(
  git: Git,
  push: {
    readonly remote: string;
    readonly references: readonly PushedReference[];
    readonly tag: { readonly name: string; readonly object: string; readonly commit: string };
  },
): Git {
  const { remote, references, tag } = push;
  return {
    ...git,
    references: async (branches) => {
      // A branch that only this clone has is seen by nobody else.
      const shared = branches.filter((name) => branchOfOrigin(name) !== undefined);
      const known = await git.references(shared.map((name) => trackedAs(name, remote)));
      const local = known.tags.find(({ name, object }) => name === tag.name && object === tag.object);
      return {
        head: tag.commit,
        branches: new Map(
          shared.flatMap((name) => {
            const commit = pushedTo(name, references) ?? known.branches.get(trackedAs(name, remote));
            return commit === undefined ? [] : [[name, commit] as const];
          }),
        ),
        tags: [
          ...known.tags.filter(({ name }) => name !== tag.name),
          local ?? { ...tag, annotated: tag.object !== tag.commit },
        ],
      };
    },
    workTree: () => Promise.resolve({ branch: undefined, modified: [] }),
  };
}

/** What is fetched as a branch of `origin` is here a branch of the remote that is pushed to. */
function trackedAs(name: string, remote: string): string {
  const branch = branchOfOrigin(name);
  return branch === undefined ? name : `refs/remotes/${remote}/${branch}`;
}

/** The commit that this push puts there. */
function pushedTo(name: string, references: readonly PushedReference[]): string | undefined {
  const branch = branchOfOrigin(name);
  if (branch === undefined) return undefined;
  return references.find(({ remoteReference }) => remoteReference === `refs/heads/${branch}`)?.localObject;
}

function branchOfOrigin(name: string): string | undefined {
  return /^refs\/remotes\/origin\/(?<branch>.+)$/s.exec(name)?.groups?.["branch"];
}

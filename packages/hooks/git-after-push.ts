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
    tags: async () => {
      const known = await git.tags();
      const local = known.find(({ name, object }) => name === tag.name && object === tag.object);
      return [
        ...known.filter(({ name }) => name !== tag.name),
        local ?? { ...tag, annotated: tag.object !== tag.commit },
      ];
    },
    modified: () => Promise.resolve([]),
    resolve: async (revision) => {
      if (revision === "HEAD") return tag.commit;
      const branch = /^refs\/remotes\/origin\/(?<branch>.+)$/s.exec(revision)?.groups?.["branch"];
      if (branch === undefined) return git.resolve(revision);
      const pushed = references.find(({ remoteReference }) => remoteReference === `refs/heads/${branch}`);
      if (pushed?.localObject !== undefined) return git.resolve(pushed.localObject);
      return git.resolve(`refs/remotes/${remote}/${branch}`);
    },
  };
}

import type { GitHub } from "@release-actions/ports";

/** GitHub as it is, where something else happens right before each call. */
export function watchedGitHub(github: GitHub, before: (method: keyof GitHub) => Promise<unknown>): GitHub {
  const watched =
    <Parameters extends readonly unknown[], Result>(
      method: keyof GitHub,
      call: (...parameters: Parameters) => Promise<Result>,
    ) =>
    async (...parameters: Parameters): Promise<Result> => {
      await before(method);
      return call(...parameters);
    };
  return {
    look: watched("look", github.look),
    contains: watched("contains", github.contains),
    readFile: watched("readFile", github.readFile),
    createBranch: watched("createBranch", github.createBranch),
    resetBranch: watched("resetBranch", github.resetBranch),
    commit: watched("commit", github.commit),
    openPullRequest: watched("openPullRequest", github.openPullRequest),
    updatePullRequest: watched("updatePullRequest", github.updatePullRequest),
    decoratePullRequest: watched("decoratePullRequest", github.decoratePullRequest),
    comment: watched("comment", github.comment),
  };
}

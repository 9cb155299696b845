import type { GitHub } from "@release-actions/ports";

/** GitHub as it is, where something else happens right before each call. */
export function watchedGitHub(github: GitHub, before: (method: keyof GitHub) => Promise<unknown>): GitHub {
  const after = async <Result>(method: keyof GitHub, call: () => Promise<Result>): Promise<Result> => {
    await before(method);
    return call();
  };
  return {
    look: (request) => after("look", () => github.look(request)),
    olderPullRequests: (request) => after("olderPullRequests", () => github.olderPullRequests(request)),
    hasCommented: (...which) => after("hasCommented", () => github.hasCommented(...which)),
    releaseNotes: (tags) => after("releaseNotes", () => github.releaseNotes(tags)),
    mergeability: (...which) => after("mergeability", () => github.mergeability(...which)),
    contains: (...which) => after("contains", () => github.contains(...which)),
    readFile: (...which) => after("readFile", () => github.readFile(...which)),
    createBranch: (branch) => after("createBranch", () => github.createBranch(branch)),
    resetBranch: (branch) => after("resetBranch", () => github.resetBranch(branch)),
    commit: (request) => after("commit", () => github.commit(request)),
    prepareCommit: (request) => after("prepareCommit", () => github.prepareCommit(request)),
    openPullRequest: (request) => after("openPullRequest", () => github.openPullRequest(request)),
    updatePullRequest: (request) => after("updatePullRequest", () => github.updatePullRequest(request)),
    decoratePullRequest: (request) => after("decoratePullRequest", () => github.decoratePullRequest(request)),
    comment: (...words) => after("comment", () => github.comment(...words)),
  };
}

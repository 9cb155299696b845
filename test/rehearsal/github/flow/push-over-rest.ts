import type { Flow } from "./flow.ts";

/** Commits to a branch by nothing but REST: the parts of a commit, and then its ref. */
export function pushOverRest({ octokit: { rest }, at }: Pick<Flow, "octokit" | "at">): Flow["push"] {
  return async (branch, files) => {
    const ref = `heads/${branch}`;
    const { data: found } = await rest.git.listMatchingRefs({ ...at, ref });
    const tip = found.find((one) => one.ref === `refs/${ref}`);
    const { object } = tip ?? (await rest.git.getRef({ ...at, ref: "heads/main" })).data;
    const { data: parent } = await rest.git.getCommit({ ...at, commit_sha: object.sha });
    const { data: tree } = await rest.git.createTree({
      ...at,
      base_tree: parent.tree.sha,
      tree: Object.entries(files).map(([path, content]) => ({ path, content, mode: "100644", type: "blob" })),
    });
    const { data: commit } = await rest.git.createCommit({
      ...at,
      message: "fix: it",
      tree: tree.sha,
      parents: [parent.sha],
    });
    await (tip === undefined
      ? rest.git.createRef({ ...at, ref: `refs/${ref}`, sha: commit.sha })
      : rest.git.updateRef({ ...at, ref, sha: commit.sha }));
  };
}

import { type Flow, refusalOf } from "./flow.ts";

/** A commit made of its parts, and the refs that lead to it. */
export async function writeGitData({ octokit: { rest }, at }: Flow): Promise<void> {
  const { data: main } = await rest.git.getRef({ ...at, ref: "heads/main" });
  const { data: parent } = await rest.git.getCommit({ ...at, commit_sha: main.object.sha });
  const { data: blob } = await rest.git.createBlob({ ...at, content: "aGVsbG8=", encoding: "base64" });
  await rest.git.getBlob({ ...at, file_sha: blob.sha });
  const { data: tree } = await rest.git.createTree({
    ...at,
    base_tree: parent.tree.sha,
    tree: [
      { path: "bin/hello", mode: "100755", type: "blob", sha: blob.sha },
      { path: "docs/hello.md", mode: "100644", type: "blob", content: "hello\n" },
      { path: "docs/read me.md", mode: "100644", type: "blob", sha: null },
    ],
  });
  await rest.git.getTree({ ...at, tree_sha: tree.sha });
  await rest.git.getTree({ ...at, tree_sha: tree.sha, recursive: "1" });
  const { data: commit } = await rest.git.createCommit({
    ...at,
    message: "fix(deps): hello",
    tree: tree.sha,
    parents: [parent.sha],
  });

  await rest.git.createRef({ ...at, ref: "refs/heads/cascade/pins", sha: parent.sha });
  await rest.git.getRef({ ...at, ref: "heads/cascade/pins" });
  await rest.git.listMatchingRefs({ ...at, ref: "heads/cascade" });
  await rest.git.updateRef({ ...at, ref: "heads/cascade/pins", sha: commit.sha });
  await rest.repos.compareCommitsWithBasehead({ ...at, basehead: "main...cascade/pins" });

  await refusalOf(rest.git.createRef({ ...at, ref: "refs/heads/cascade/pins", sha: parent.sha }));
  await refusalOf(rest.git.updateRef({ ...at, ref: "heads/cascade/pins", sha: parent.sha, force: false }));
  await refusalOf(rest.git.createTree({ ...at, tree: [{ path: "a", mode: "100644", sha: "0".repeat(40) }] }));
  await rest.git.updateRef({ ...at, ref: "heads/cascade/pins", sha: parent.sha, force: true });
  await rest.git.deleteRef({ ...at, ref: "heads/cascade/pins" });
  await refusalOf(rest.git.getRef({ ...at, ref: "heads/cascade/pins" }));
}

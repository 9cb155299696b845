import * as v from "valibot";
import { pathOf } from "../addresses.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import type { Repo } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import { editTree } from "../git/edit-tree.ts";
import type { TreeEntry } from "../git/git-objects.ts";
import { listTree, typeOfMode } from "../git/read-tree.ts";
import { requireWorkflowRight } from "../operations/workflow-files.ts";
import { resolveCommit } from "../operations/resolve-commit.ts";
import type { World } from "../world.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { Route } from "./route.ts";

const newTree = v.object({
  base_tree: v.optional(v.string()),
  tree: v.array(
    v.object({
      path: v.string(),
      mode: v.picklist(["100644", "100755", "040000", "160000", "120000"]),
      type: v.optional(v.picklist(["blob", "tree", "commit"])),
      sha: v.optional(v.nullable(v.string())),
      content: v.optional(v.string()),
    }),
  ),
});

/** GitHub's limit for a whole tree. */
const mostEntries = 100_000;

export const gitTreeRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/trees/{tree_sha}",
    docs: "git/trees#get-a-tree",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const name = request.param("tree_sha");
      const tree = (await resolveCommit(repo, name))?.tree ?? name;
      if ((await repo.git.objects.tree(tree)) === undefined) throw notFound();
      return json(
        await treeBody(request.call.world, repo, { tree, recursive: request.query.has("recursive") }),
      );
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/trees",
    docs: "git/trees#create-a-tree",
    effect: "createTree",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "contents");
      const wish = parseBody(newTree, request.body);
      const base = wish.base_tree === undefined ? undefined : await baseTree(repo, wish.base_tree);
      const tree = await request.effect(repo, async () => {
        const edits = await Promise.all(
          wish.tree.map(async (entry) => [entry.path, await editOf(repo, entry)] as const),
        );
        const made = await editTree(repo.git.objects, base, new Map(edits));
        await requireWorkflowRight(call, repo, { before: base, after: made });
        return made;
      });
      return created(await treeBody(call.world, repo, { tree, recursive: false }));
    },
  },
];

async function baseTree({ git }: Repo, oid: string): Promise<string> {
  const tree = (await git.objects.commit(oid))?.tree ?? oid;
  if ((await git.objects.tree(tree)) === undefined) throw unprocessable("base_tree is not a valid tree oid");
  return tree;
}

type NewEntry = v.InferOutput<typeof newTree>["tree"][number];

async function editOf({ git }: Repo, { path, mode, sha, content }: NewEntry) {
  if (path.split("/").some((part) => part === "" || part === "." || part === ".." || part === ".git")) {
    throw unprocessable("tree.path contains a malformed path component");
  }
  if (sha === null) return undefined;
  if (sha === undefined && content === undefined) {
    throw unprocessable("Invalid tree info");
  }
  if (sha === undefined) return { mode, oid: await git.objects.writeBlob(Buffer.from(content ?? "")) };
  if (mode !== "160000" && (await git.objects.info(sha))?.type !== typeOfMode(mode)) {
    throw unprocessable(`tree.sha ${sha} is not a valid ${typeOfMode(mode)}`);
  }
  return { mode, oid: sha };
}

async function treeBody(
  world: World,
  { seen, git }: Repo,
  { tree, recursive }: { readonly tree: string; readonly recursive: boolean },
): Promise<Schemas["git-tree"] & { readonly url: string }> {
  const { url } = repositoryUrls(world.addresses, seen);
  const entries = await listTree(git.objects, tree, { recursive });
  const shown = entries.slice(0, mostEntries);
  return {
    sha: tree,
    url: `${url}/git/trees/${tree}`,
    tree: await Promise.all(shown.map((entry) => entryBody(url, git, entry))),
    truncated: shown.length < entries.length,
  };
}

async function entryBody(url: string, { objects }: Repo["git"], { name, mode, oid }: TreeEntry) {
  const type = typeOfMode(mode);
  const size = type === "blob" ? (await objects.info(oid))?.size : undefined;
  return {
    path: name,
    mode,
    type,
    sha: oid,
    ...(size === undefined ? {} : { size }),
    ...(type === "commit" ? {} : { url: `${url}/git/${type}s/${pathOf(oid)}` }),
  };
}

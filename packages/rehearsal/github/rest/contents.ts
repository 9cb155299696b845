import { pathOf } from "../addresses.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import type { Repo } from "../call.ts";
import { forbidden, notFound } from "../denial.ts";
import { folderMode } from "../git/edit-tree.ts";
import type { TreeEntry } from "../git/git-objects.ts";
import { findEntry } from "../git/read-tree.ts";
import { resolveCommit } from "../operations/resolve-commit.ts";
import { base64Lines } from "./base64-lines.ts";
import { rawMediaType, wantsObject, wantsRaw } from "./media-type.ts";
import { bytes, json, type Reply } from "./reply.ts";
import type { RestRequest, Route } from "./route.ts";

/** In bytes. Above the first, JSON has no content; above the second, nothing is served at all. */
const mostInJson = 1024 * 1024;
const mostRaw = 100 * 1024 * 1024;

export const contentRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/contents/{path}",
    docs: "repos/contents#get-repository-content",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const path = request.param("path").replace(/\/$/, "");
      const ref = request.query.get("ref") ?? "HEAD";
      const commit = await resolveCommit(repo, ref);
      if (commit === undefined)
        throw notFound(ref === "HEAD" ? "This repository is empty." : `No commit found for the ref ${ref}`);
      const entry = await findEntry(repo.git.objects, commit.tree, path);
      if (entry === undefined) throw notFound();
      const place = { path, ref: ref === "HEAD" ? repo.seen.defaultBranch : ref };
      return entry.mode === folderMode
        ? folder(request, repo, { ...place, entry })
        : file(request, repo, { ...place, entry });
    },
  },
];

interface Found {
  readonly path: string;
  readonly ref: string;
  readonly entry: TreeEntry;
}

async function folder(request: RestRequest, repo: Repo, { path, ref, entry }: Found): Promise<Reply> {
  const entries = (await repo.git.objects.tree(entry.oid)) ?? [];
  const rows = await Promise.all(
    entries.map(async (each) => {
      const whole = path === "" ? each.name : `${path}/${each.name}`;
      const size = each.mode === folderMode ? 0 : ((await repo.git.objects.info(each.oid))?.size ?? 0);
      return description(request, repo, { path: whole, ref, entry: each }, size);
    }),
  );
  if (!wantsObject(request)) return json(rows);
  const whole = description(request, repo, { path, ref, entry }, 0);
  return json({ ...whole, entries: rows } satisfies Schemas["content-tree"]);
}

async function file(request: RestRequest, repo: Repo, found: Found): Promise<Reply> {
  const size = (await repo.git.objects.info(found.entry.oid))?.size ?? 0;
  if (size > mostRaw) {
    throw forbidden(
      "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.",
    );
  }
  const content = (await repo.git.objects.raw(found.entry.oid))?.bytes ?? Buffer.alloc(0);
  if (wantsRaw(request)) return bytes(rawMediaType, content);
  const described = description(request, repo, found, size);
  if (described.type !== "file") return json({ ...described, target: content.toString("utf8") });
  const isShown = size <= mostInJson;
  return json({
    ...described,
    type: "file",
    content: isShown ? base64Lines(content) : "",
    encoding: isShown ? "base64" : "none",
  } satisfies Schemas["content-file"]);
}

function description(request: RestRequest, { seen }: Repo, { path, ref, entry }: Found, size: number) {
  const { url: root, html_url } = repositoryUrls(request.call.world.addresses, seen);
  const encoded = pathOf(...path.split("/"));
  const isFolder = entry.mode === folderMode;
  const url = `${root}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = entry.mode === "160000" ? null : `${root}/git/${isFolder ? "trees" : "blobs"}/${entry.oid}`;
  const html = `${html_url}/${isFolder ? "tree" : "blob"}/${ref}/${encoded}`;
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    sha: entry.oid,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: isFolder ? null : `${html_url}/raw/${ref}/${encoded}`,
    type: kinds[entry.mode] ?? "file",
    _links: { self: url, git, html },
  } satisfies Schemas["content-directory"][number];
}

const kinds: Readonly<Record<string, "dir" | "submodule" | "symlink">> = {
  [folderMode]: "dir",
  "160000": "submodule",
  "120000": "symlink",
};

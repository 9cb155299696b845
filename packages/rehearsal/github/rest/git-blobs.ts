import * as v from "valibot";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import { notFound } from "../denial.ts";
import { nodeId } from "../node-id.ts";
import { base64Lines } from "./base64-lines.ts";
import { rawMediaType, wantsRaw } from "./media-type.ts";
import { parseBody } from "./parse-body.ts";
import { bytes, created, json } from "./reply.ts";
import type { Route } from "./route.ts";

const newBlob = v.object({
  content: v.string(),
  encoding: v.optional(v.picklist(["utf-8", "base64"]), "utf-8"),
});

export const gitBlobRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
    docs: "git/blobs#get-a-blob",
    async handle(request) {
      const { seen, git } = request.repository("read", "contents");
      const found = await git.objects.raw(request.param("file_sha"));
      if (found?.type !== "blob") throw notFound();
      if (wantsRaw(request)) return bytes(rawMediaType, found.bytes);
      const { url } = repositoryUrls(request.call.world.addresses, seen);
      return json({
        sha: found.oid,
        node_id: nodeId("B", seen.id, found.oid),
        size: found.size,
        url: `${url}/git/blobs/${found.oid}`,
        content: base64Lines(found.bytes),
        encoding: "base64",
      } satisfies Schemas["blob"]);
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/blobs",
    docs: "git/blobs#create-a-blob",
    effect: "createBlob",
    async handle(request) {
      const repo = request.repository("write", "contents");
      const { content, encoding } = parseBody(newBlob, request.body);
      const oid = await request.effect(repo, () =>
        repo.git.objects.writeBlob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8")),
      );
      const { url } = repositoryUrls(request.call.world.addresses, repo.record);
      const blob: Schemas["short-blob"] = { sha: oid, url: `${url}/git/blobs/${oid}` };
      return created(blob);
    },
  },
];

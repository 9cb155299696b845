import * as v from "valibot";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import type { Repo } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import { isOid, zeroOid } from "../git/oid.ts";
import type { Ref } from "../git/refs.ts";
import { nodeId } from "../node-id.ts";
import { updateRefs } from "../operations/update-refs.ts";
import type { World } from "../world.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json, noContent } from "./reply.ts";
import type { Route } from "./route.ts";

const newRef = v.object({ ref: v.string(), sha: v.string() });
const movedRef = v.object({ sha: v.string(), force: v.optional(v.boolean(), false) });

export const gitRefRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/ref/{ref}",
    docs: "git/refs#get-a-reference",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const name = `refs/${request.param("ref")}`;
      const oid = await repo.refs.read(name);
      if (oid === undefined) throw notFound();
      return json(await refBody(request.call.world, repo, { name, oid }));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/matching-refs/{ref}",
    docs: "git/refs#list-matching-references",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const refs = await repo.refs.list(`refs/${request.param("ref")}`);
      return paginate(request, refs, (ref) => refBody(request.call.world, repo, ref));
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/refs",
    docs: "git/refs#create-a-reference",
    effect: "createRef",
    async handle(request) {
      const repo = request.repository("write", "contents");
      const { ref: name, sha: oid } = parseBody(newRef, request.body);
      if (!/^refs\/[^/]+\/./.test(name))
        throw unprocessable("Reference name must start with 'refs/' and have at least two slashes.");
      await requireObject(repo, oid);
      await request.effect(repo, async () => {
        if ((await repo.git.refs.read(name)) !== undefined) throw unprocessable("Reference already exists");
        await updateRefs(request.call, repo, [{ name, before: zeroOid, after: oid, force: false }]);
      });
      return created(await refBody(request.call.world, repo, { name, oid }));
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/git/refs/{ref}",
    docs: "git/refs#update-a-reference",
    effect: "updateRef",
    async handle(request) {
      const repo = request.repository("write", "contents");
      const name = `refs/${request.param("ref")}`;
      const { sha: oid, force } = parseBody(movedRef, request.body);
      await requireVisible(repo, name);
      await requireObject(repo, oid);
      await request.effect(repo, async () => {
        const before = await repo.git.refs.read(name);
        if (before === undefined) throw unprocessable("Reference does not exist");
        await updateRefs(request.call, repo, [{ name, before, after: oid, force }]);
      });
      return json(await refBody(request.call.world, repo, { name, oid }));
    },
  },
  {
    method: "DELETE",
    template: "/repos/{owner}/{repo}/git/refs/{ref}",
    docs: "git/refs#delete-a-reference",
    effect: "deleteRef",
    async handle(request) {
      const repo = request.repository("write", "contents");
      const name = `refs/${request.param("ref")}`;
      await requireVisible(repo, name);
      await request.effect(repo, async () => {
        await updateRefs(request.call, repo, [{ name, after: zeroOid, force: true }]);
      });
      return noContent;
    },
  },
];

async function requireVisible(repo: Repo, name: string): Promise<void> {
  if ((await repo.refs.read(name)) === undefined) throw unprocessable("Reference does not exist");
}

async function requireObject(repo: Repo, oid: string): Promise<void> {
  const isThere = isOid(oid) && !repo.hides(oid) && (await repo.git.objects.info(oid)) !== undefined;
  if (!isThere) throw unprocessable("Object does not exist");
}

async function refBody(world: World, { seen, git }: Repo, { name, oid }: Ref): Promise<Schemas["git-ref"]> {
  const { url } = repositoryUrls(world.addresses, seen);
  const type = (await git.objects.info(oid))?.type ?? "commit";
  return {
    ref: name,
    node_id: nodeId("REF", seen.id, name),
    url: `${url}/git/${name}`,
    object: { sha: oid, type, url: `${url}/git/${type}s/${oid}` },
  };
}

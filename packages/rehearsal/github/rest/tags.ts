import * as v from "valibot";
import { pathOf } from "../addresses.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas, World } from "../bodies/schemas.ts";
import type { Repo } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import { instantOf, type Tag } from "../git/git-objects.ts";
import { tagOf } from "../git/ref-name.ts";
import { nodeId } from "../node-id.ts";
import { identityOf } from "../operations/identity.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { Route } from "./route.ts";

const newTag = v.object({
  tag: v.string(),
  message: v.string(),
  object: v.string(),
  type: v.picklist(["commit", "tree", "blob"]),
  tagger: v.optional(v.object({ name: v.string(), email: v.string(), date: v.optional(v.string()) })),
});

export const tagRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/tags",
    docs: "repos/repos#list-repository-tags",
    async handle(request) {
      const { seen, refs, git } = request.repository("read", "contents");
      const { url } = repositoryUrls(request.call.world.addresses, seen);
      const tags = (await refs.list("refs/tags/")).toReversed();
      return paginate(request, tags, async ({ name, oid }) => {
        const sha = (await git.peel(oid))?.oid ?? oid;
        const tag = tagOf(name) ?? name;
        return {
          name: tag,
          zipball_url: `${url}/zipball/refs/tags/${pathOf(tag)}`,
          tarball_url: `${url}/tarball/refs/tags/${pathOf(tag)}`,
          commit: { sha, url: `${url}/commits/${sha}` },
          node_id: nodeId("REF", seen.id, name),
        } satisfies Schemas["tag"];
      });
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/tags/{tag_sha}",
    docs: "git/tags#get-a-tag",
    async handle(request) {
      const repo = request.repository("read", "contents");
      const tag = await repo.git.objects.tag(request.param("tag_sha"));
      if (tag === undefined) throw notFound();
      return json(tagBody(request.call.world, repo, tag));
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/tags",
    docs: "git/tags#create-a-tag-object",
    effect: "createTag",
    async handle(request) {
      const { world, actor } = request.call;
      const repo = request.repository("write", "contents");
      const { tag: name, message, object, type, tagger } = parseBody(newTag, request.body);
      if ((await repo.git.objects.info(object))?.type !== type) throw unprocessable("Object does not exist");
      const own = identityOf(world, actor.login);
      const seconds = tagger?.date === undefined ? own.seconds : Math.floor(Date.parse(tagger.date) / 1000);
      const person = { ...own, ...(tagger && { name: tagger.name, email: tagger.email }), seconds };
      const tag = await request.effect(repo, () =>
        repo.git.objects.writeTag({ object, type, name, tagger: person, message }),
      );
      return created(tagBody(world, repo, tag));
    },
  },
];

function tagBody({ addresses }: World, { seen }: Repo, tag: Tag): Schemas["git-tag"] {
  const { url } = repositoryUrls(addresses, seen);
  const { name, email } = tag.tagger;
  return {
    node_id: nodeId("TA", seen.id, tag.oid),
    tag: tag.name,
    sha: tag.oid,
    url: `${url}/git/tags/${tag.oid}`,
    message: tag.message,
    tagger: { name, email, date: instantOf(tag.tagger) },
    object: { type: tag.type, sha: tag.object, url: `${url}/git/${tag.type}s/${tag.object}` },
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

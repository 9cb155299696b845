import * as v from "valibot";
import { releaseBody } from "../bodies/release-body.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import { createRelease, latestRelease, publishDraft } from "../operations/releases.ts";
import type { ReleaseRecord } from "../state/release-record.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json, type Reply } from "./reply.ts";
import type { RestRequest, Route } from "./route.ts";

const newRelease = v.object({
  tag_name: v.string(),
  target_commitish: v.optional(v.string()),
  name: v.optional(v.nullable(v.string())),
  body: v.optional(v.nullable(v.string())),
  draft: v.optional(v.boolean(), false),
  prerelease: v.optional(v.boolean(), false),
});
const changedRelease = v.partial(v.omit(newRelease, ["tag_name", "target_commitish"]));

export const releaseRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/releases",
    docs: "releases/releases#list-releases",
    handle(request) {
      const repo = request.repository("read", "contents");
      const mayDraft = request.call.actor.may(repo.record, "contents", "write");
      const shown = repo.seen.releases.filter(({ isDraft }) => !isDraft || mayDraft).toReversed();
      return paginate(request, shown, (release) => releaseBody(request.call.world, repo.seen, release));
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/releases",
    docs: "releases/releases#create-a-release",
    effect: "createRelease",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "contents");
      const wish = parseBody(newRelease, request.body);
      const release = await request.effect(repo, () =>
        createRelease(call, repo, {
          ...wish,
          tagName: wish.tag_name,
          target: wish.target_commitish,
          isDraft: wish.draft,
          isPrerelease: wish.prerelease,
        }),
      );
      return created(releaseBody(call.world, repo.record, release));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/releases/latest",
    docs: "releases/releases#get-the-latest-release",
    handle: (request) => show(request, ({ seen }) => latestRelease(seen)),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/releases/tags/{tag}",
    docs: "releases/releases#get-a-release-by-tag-name",
    handle: (request) =>
      show(request, ({ seen }) =>
        seen.releases.find(({ tagName, isDraft }) => tagName === request.param("tag") && !isDraft),
      ),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/releases/{release_id}",
    docs: "releases/releases#get-a-release",
    handle: (request) => show(request, (repo) => byId(request, repo)),
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/releases/{release_id}",
    docs: "releases/releases#update-a-release",
    effect: "updateRelease",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "contents");
      const { name, body, prerelease, draft } = parseBody(changedRelease, request.body);
      const release = repo.record.releases.find(({ id }) => id === byId(request, repo)?.id);
      if (release === undefined) throw notFound();
      const changed = await request.effect(repo, () => {
        const { name: oldName, body: oldBody, isPrerelease } = release;
        Object.assign(release, {
          name: name ?? oldName,
          body: body ?? oldBody,
          isPrerelease: prerelease ?? isPrerelease,
        });
        return release.isDraft && draft === false ? publishDraft(call, repo, release) : release;
      });
      return json(releaseBody(call.world, repo.record, changed));
    },
  },
];

function show(request: RestRequest, find: (repo: Repo) => ReleaseRecord | undefined): Reply {
  const repo = request.repository("read", "contents");
  const release = find(repo);
  if (release === undefined) throw notFound();
  return json(releaseBody(request.call.world, repo.seen, release));
}

function byId(request: RestRequest, { seen }: Repo): ReleaseRecord | undefined {
  return seen.releases.find(({ id }) => id === Number(request.param("release_id")));
}

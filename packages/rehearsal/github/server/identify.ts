import { inspectDocument } from "../graphql/inspect-document.ts";
import type { Router } from "../rest/router.ts";
import { fullName } from "../state/github-state.ts";
import type { World } from "../world.ts";
import type { Identified } from "./exchange.ts";
import { parseJson } from "./read-body.ts";

export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const gitPath =
  /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?\/(?<service>info\/refs|git-upload-pack|git-receive-pack)$/;

/** What a request is about, as far as that can be seen from outside. A body that is no JSON counts as none. */
export async function identify(world: World, router: Router, request: RawRequest): Promise<Identified> {
  const url = new URL(request.target, world.addresses.web);
  const git = gitPath.exec(url.pathname)?.groups;
  if (git !== undefined) return identifyGit(url, git);
  const below = (root: string) => url.pathname.slice(new URL(root).pathname.length) + url.search;
  const body = parseJson(request.body)?.value;
  if (url.href.startsWith(world.addresses.graphql)) {
    return {
      surface: "graphql",
      path: below(world.addresses.graphql) || "/",
      template: undefined,
      repository: undefined,
      requestBody: body,
      ...(await inspectDocument(body)),
    };
  }
  const path = url.href.startsWith(world.addresses.api) ? below(world.addresses.api) : undefined;
  const named = path === undefined ? "/not-served" : byName(world, path);
  const match = router(request.method, named.replace(/\?.*$/, ""));
  const { owner, repo } = match?.params ?? {};
  return {
    surface: "rest",
    path: named,
    template: match?.route.template,
    operationName: undefined,
    operations: match?.route.effect === undefined ? [] : [match.route.effect],
    repository: owner === undefined || repo === undefined ? undefined : `${owner}/${repo}`,
    requestBody: body,
    isWrite: match?.route.effect !== undefined,
  };
}

function identifyGit(url: URL, groups: Readonly<Record<string, string>>): Identified {
  const { owner = "", name = "", service = "" } = groups;
  const isPush = service === "git-receive-pack";
  return {
    surface: "git",
    path: url.pathname + url.search,
    template: `/{owner}/{repo}/${service}`,
    operationName: undefined,
    operations: isPush ? ["push"] : [],
    repository: `${owner}/${name}`,
    requestBody: undefined,
    isWrite: isPush,
  };
}

/** `/repositories/12/pulls`, as in GitHub's own links, under the repository's name. */
function byName(world: World, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/, (unknown, id: string) => {
    const found = world.state.repositories.find((repository) => repository.id === Number(id));
    return found === undefined ? unknown : `/repos/${fullName(found)}`;
  });
}

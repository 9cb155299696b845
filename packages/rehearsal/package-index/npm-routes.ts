import semver from "semver";
import {
  type Answer,
  type Exchange,
  jsonReply,
  methodNotAllowed,
  notFound,
  reply,
  type Reply,
} from "./exchange.ts";
import { renderPackument, versionManifest } from "./npm-packument.ts";
import { readPublishRequest } from "./npm-publish-request.ts";
import type { NpmShelf, ShelvedPackage } from "./npm-shelf.ts";
import { validNpmName } from "./npm-tarball.ts";

/** What the npm routes stand on. */
export interface NpmRoutes {
  readonly shelf: NpmShelf;
  /** Whether the rehearsal owns a name although nothing is published under it yet. */
  isReserved(name: string): boolean;
  /** @throws {Refusal} `not-authorized`. */
  authorize(authorization: string | undefined): void;
}

const yearlong = 365 * 24 * 60 * 60;

/** Answers as the npm registry does. */
export async function answerNpm(exchange: Exchange, routes: NpmRoutes): Promise<Answer> {
  const parts = exchange.path
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent)
    .join("/")
    .split("/");
  if (parts[0] === "-") return service(parts.slice(1), exchange, routes);
  const length = parts[0]?.startsWith("@") === true ? 2 : 1;
  const name = parts.slice(0, length).join("/");
  const rest = parts.slice(length);
  if (!validNpmName.test(name)) return isRead(exchange) ? "upstream" : notFound("That package");
  if (exchange.method === "PUT" && rest.length === 0) return publish(name, exchange, routes);
  if (!isRead(exchange)) return methodNotAllowed();
  return read(name, rest, exchange, routes);
}

async function publish(name: string, exchange: Exchange, routes: NpmRoutes): Promise<Reply> {
  routes.authorize(exchange.header("authorization"));
  const publication = await routes.shelf.publish(...readPublishRequest(name, await exchange.body()));
  return jsonReply(publication.kind === "published" ? 201 : 200, { ok: true, id: name });
}

function read(name: string, rest: readonly string[], exchange: Exchange, routes: NpmRoutes): Answer {
  const shelved = routes.shelf.package(name);
  if (shelved === undefined) return routes.isReserved(name) ? notFound(name) : "upstream";
  if (rest[0] === "-") {
    const tarball = routes.shelf.tarball(name, rest.slice(1).join("/"));
    return tarball === undefined
      ? notFound(rest.join("/"))
      : reply(200, "application/octet-stream", tarball.bytes, yearlong);
  }
  if (shelved.versions.length === 0 || rest.length > 1) return notFound(name);
  const [wanted] = rest;
  if (wanted === undefined) return renderPackument(shelved, exchange.host, exchange.header("accept") ?? "");
  const version = findVersion(shelved, wanted);
  return version === undefined
    ? notFound(`${name} ${wanted}`)
    : jsonReply(200, versionManifest(version, exchange.host), 300);
}

function findVersion(shelved: ShelvedPackage, wanted: string) {
  const exact = Object.hasOwn(shelved.distTags, wanted) ? shelved.distTags[wanted] : semver.valid(wanted);
  return shelved.versions.find(({ version }) => version === exact);
}

/** `/-/ping`, `/-/whoami` and the dist-tags. */
async function service(parts: readonly string[], exchange: Exchange, routes: NpmRoutes): Promise<Answer> {
  const [area, ...rest] = parts;
  if (area === "ping") return jsonReply(200, {});
  if (area === "whoami") return jsonReply(200, { username: "rehearsal" });
  if (area !== "package") return isRead(exchange) ? "upstream" : methodNotAllowed();
  const at = rest.indexOf("dist-tags");
  const name = rest.slice(0, at).join("/");
  const tag = rest[at + 1];
  if (at < 1 || rest.length > at + 2) return notFound("That page");
  const shelved = routes.shelf.package(name);
  if (isRead(exchange)) {
    if (shelved === undefined) return routes.isReserved(name) ? notFound(name) : "upstream";
    return jsonReply(200, shelved.distTags);
  }
  if (shelved === undefined || tag === undefined) return notFound(name);
  return moveTag(name, tag, exchange, routes);
}

async function moveTag(name: string, tag: string, exchange: Exchange, routes: NpmRoutes): Promise<Reply> {
  routes.authorize(exchange.header("authorization"));
  if (exchange.method === "DELETE") {
    await routes.shelf.tag(name, tag, null);
  } else if (exchange.method === "PUT" || exchange.method === "POST") {
    // The body is the version as a JSON string.
    await routes.shelf.tag(name, tag, (await exchange.body()).toString("utf8").trim().replaceAll('"', ""));
  } else {
    return methodNotAllowed();
  }
  return jsonReply(200, { ok: true });
}

function isRead({ method }: Exchange): boolean {
  return method === "GET" || method === "HEAD";
}

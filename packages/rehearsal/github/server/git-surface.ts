import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Actor } from "../accounts/actor.ts";
import { maySee } from "../accounts/require-permission.ts";
import { Denial } from "../denial.ts";
import { advertisePush } from "../smart-http/advertise-push.ts";
import { flushPacket, packet } from "../smart-http/pkt-line.ts";
import { parsePushRequest } from "../smart-http/push-request.ts";
import { receivePush } from "../smart-http/receive-push.ts";
import { findRepository, fullName } from "../state/github-state.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { OpenExchange } from "./exchange.ts";
import type { ServerParts } from "./github-server.ts";
import type { RawRequest } from "./identify.ts";
import { requestCall } from "./request-call.ts";

interface GitRequest {
  readonly raw: RawRequest;
  readonly exchange: OpenExchange;
  readonly response: ServerResponse;
  readonly isTruncated: boolean;
}

/** Clones, fetches and pushes over HTTP. https://git-scm.com/docs/http-protocol */
export async function answerGit(parts: ServerParts, request: GitRequest): Promise<void> {
  const url = new URL(request.exchange.path, parts.world.addresses.web);
  const service = url.searchParams.get("service") ?? url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  const isPush = service === "git-receive-pack";
  const admission = admit(parts, request, { url, isPush });
  if ("status" in admission) {
    const { status, text, headers } = admission;
    send(request, status, { "content-type": "text/plain", ...headers }, Buffer.from(text));
    return;
  }
  const call = requestCall(parts.world, admission.actor, { ...parts, exchange: request.exchange });
  const repo = call.open(admission.repository);
  const isAdvertisement = url.pathname.endsWith("/info/refs");
  if (!isPush) {
    await uploadPack(request, repo.git, isAdvertisement);
    return;
  }
  const body = isAdvertisement
    ? await advertisePush(repo.git.refs)
    : await receivePush(call, repo, parsePushRequest(request.raw.body));
  const kind = isAdvertisement ? "advertisement" : "result";
  send(request, 200, { "content-type": `application/x-git-receive-pack-${kind}` }, body);
}

interface Refused {
  readonly status: number;
  /** What git shows behind `remote:`. */
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The repository and who asks, or how that is refused. */
function admit(
  { world, tokens }: ServerParts,
  { exchange, raw }: GitRequest,
  { url, isPush }: { readonly url: URL; readonly isPush: boolean },
): { readonly repository: RepositoryRecord; readonly actor: Actor } | Refused {
  const [owner = "", name = ""] = (exchange.repository ?? "").split("/");
  const repository = findRepository(world.state, decodeURIComponent(owner), decodeURIComponent(name));
  const actor = whoIs(tokens, raw.headers["authorization"]);
  if (actor === undefined) return challenge("Invalid username or token.");
  const isAnonymous = actor.kind === "anonymous";
  if (repository === undefined || !maySee(actor, repository)) {
    return isAnonymous ? challenge("No anonymous access.") : { status: 404, text: "Repository not found." };
  }
  if (fullName(repository).toLowerCase() !== `${owner}/${name}`.toLowerCase()) {
    const rest = url.pathname.split("/").slice(3).join("/");
    const location = `${world.addresses.web}/${fullName(repository)}.git/${rest}${url.search}`;
    return { status: 301, text: "", headers: { location } };
  }
  if (isPush && isAnonymous) return challenge("No anonymous write access.");
  if (!actor.may(repository, "contents", isPush ? "write" : "read")) {
    return { status: 403, text: `Permission to ${fullName(repository)}.git denied to ${actor.login}.` };
  }
  const isReadOnly = isPush && repository.isArchived;
  return isReadOnly
    ? { status: 403, text: "This repository was archived so it is read-only." }
    : { repository, actor };
}

/** Git sends its credentials only when it is asked for them. */
function challenge(text: string): Refused {
  return { status: 401, text, headers: { "www-authenticate": 'Basic realm="GitHub"' } };
}

function whoIs(tokens: ServerParts["tokens"], authorization: string | undefined): Actor | undefined {
  try {
    return tokens.identify(authorization);
  } catch (problem) {
    if (problem instanceof Denial) return undefined;
    throw problem;
  }
}

/** Git's own program does the talking, and its output goes out as it comes. */
async function uploadPack(
  { raw, exchange, response, isTruncated }: GitRequest,
  { program, folder }: { readonly program: ServerParts["world"]["program"]; readonly folder: string },
  isAdvertisement: boolean,
): Promise<void> {
  const protocol = raw.headers["git-protocol"] ?? "";
  const mode = isAdvertisement ? ["--advertise-refs"] : [];
  const child = program.start(["upload-pack", "--stateless-rpc", ...mode, folder], folder, {
    GIT_PROTOCOL: protocol,
  });
  child.on("error", () => response.destroy());
  child.stdin.on("error", () => undefined);
  child.stderr.resume();
  child.stdin.end(raw.body);
  const kind = isAdvertisement ? "advertisement" : "result";
  response.writeHead(200, {
    "content-type": `application/x-git-upload-pack-${kind}`,
    "cache-control": "no-cache",
  });
  exchange.status = 200;
  exchange.outcome = isTruncated ? "truncated" : "answered";
  if (isAdvertisement && !protocol.includes("version=2")) {
    response.write(Buffer.concat([packet("# service=git-upload-pack\n"), flushPacket]));
  }
  if (isTruncated) {
    child.stdout.once("data", (chunk: Buffer) => {
      response.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => {
        response.destroy();
        child.kill();
      });
    });
    return;
  }
  await pipeline(child.stdout, response);
}

function send(
  { exchange, response }: GitRequest,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): void {
  exchange.status = status;
  exchange.responseHeaders = headers;
  exchange.outcome = "answered";
  response.writeHead(status, {
    ...headers,
    "cache-control": "no-cache",
    "content-length": String(body.length),
  });
  response.end(body);
}

import { packageName } from "@release-actions/release-model";
import type { HostRole } from "./default-hosts.ts";
import { type Answer, type Exchange, methodNotAllowed, notFound, reply, type Reply } from "./exchange.ts";
import { renderProjectJson, renderReleaseJson } from "./python-json.ts";
import type { PythonShelf } from "./python-shelf.ts";
import { renderSimpleList, renderSimplePage } from "./python-simple.ts";
import { readUpload } from "./python-upload.ts";

/** What the Python routes stand on. */
export interface PythonRoutes {
  readonly shelf: PythonShelf;
  /** Whether the rehearsal owns a name although nothing is published under it yet. */
  isReserved(name: string): boolean;
  /** @throws {Refusal} `not-authorized`. */
  authorize(authorization: string | undefined): void;
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
const validName = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
const yearlong = 365 * 24 * 60 * 60;

/** Answers as the Python index does. */
export async function answerPython(
  role: HostRole,
  exchange: Exchange,
  routes: PythonRoutes,
): Promise<Answer> {
  if (role === "python-upload") return upload(exchange, routes);
  if (exchange.method !== "GET" && exchange.method !== "HEAD") return methodNotAllowed();
  if (role === "python-files") return file(exchange.path, routes);
  const [area, ...rest] = exchange.path.slice(1).split("/");
  if (area === "simple") return simple(rest, exchange, routes);
  if (area === "pypi") return projectJson(rest, routes);
  return "upstream";
}

async function upload(exchange: Exchange, routes: PythonRoutes): Promise<Reply> {
  // Never passed on, whatever it is: a rehearsal must not be able to publish anything for real.
  if (exchange.method !== "POST" || !/^\/legacy\/?$/.test(exchange.path)) return methodNotAllowed();
  routes.authorize(exchange.header("authorization"));
  const uploaded = await readUpload(exchange.header("content-type") ?? "", await exchange.body());
  const [publication] = await routes.shelf.publish([uploaded]);
  return reply(200, "text/plain", `${uploaded.filename} ${publication?.kind ?? ""}\n`);
}

function file(path: string, { shelf }: PythonRoutes): Answer {
  const wanted = path.slice(1);
  const whole = shelf.fileAt(wanted);
  if (whole !== undefined) return reply(200, "application/octet-stream", whole.bytes, yearlong);
  const described = shelf.fileAt(wanted.replace(/\.metadata$/, ""));
  return described === undefined
    ? "upstream"
    : reply(200, "application/octet-stream", described.metadata, yearlong);
}

function simple(rest: readonly string[], exchange: Exchange, routes: PythonRoutes): Answer {
  const accept = exchange.header("accept") ?? "";
  const [name = "", ...more] = rest;
  if (name === "") return renderSimpleList(routes.shelf.names(), accept);
  if (!validName.test(name) || more.some((part) => part !== "")) return notFound("That page");
  const normalized = packageName("pypi", name).name;
  const files = routes.shelf.files(normalized) ?? (routes.isReserved(normalized) ? [] : undefined);
  if (files === undefined) return "upstream";
  if (name !== normalized || more.length === 0) return movedTo(`/simple/${normalized}/`);
  return files.length === 0 ? notFound(normalized) : renderSimplePage(normalized, files, accept);
}

function projectJson(rest: readonly string[], routes: PythonRoutes): Answer {
  const [name = "", ...more] = rest.filter((part) => part !== "");
  if (!validName.test(name) || more.at(-1) !== "json" || more.length > 2) return notFound("That page");
  const normalized = packageName("pypi", name).name;
  const files = routes.shelf.files(normalized) ?? (routes.isReserved(normalized) ? [] : undefined);
  if (files === undefined) return "upstream";
  const [version] = more;
  const page =
    more.length === 1 || version === undefined
      ? renderProjectJson(normalized, files)
      : renderReleaseJson(normalized, decodeURIComponent(version), files);
  return page ?? notFound(`${normalized} ${more.length === 1 ? "" : (version ?? "")}`.trim());
}

function movedTo(location: string): Reply {
  const moved = reply(301, "text/plain", `${location}\n`);
  return { ...moved, headers: { ...moved.headers, location } };
}

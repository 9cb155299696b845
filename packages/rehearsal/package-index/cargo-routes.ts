import { type Crate, validCrateName } from "./cargo-crate.ts";
import type { CargoShelf } from "./cargo-shelf.ts";
import { hostOf, type HostRole } from "./default-hosts.ts";
import { type Answer, type Exchange, jsonReply, methodNotAllowed, notFound, reply } from "./exchange.ts";

/** What the routes of the crate index stand on. */
export interface CargoRoutes {
  readonly shelf: CargoShelf;
  /** Whether the rehearsal owns a name although nothing is published under it yet. */
  isReserved(name: string): boolean;
}

/** Seconds. Cargo asks again all the same, with the entity tag of what it has. */
const maxAge = 600;
const yearlong = 365 * 24 * 60 * 60;

/** Answers as the sparse index of crates and the server of their files do. Nothing is published through either. */
export function answerCargo(role: HostRole, exchange: Exchange, routes: CargoRoutes): Answer {
  if (exchange.method !== "GET" && exchange.method !== "HEAD") return methodNotAllowed();
  return role === "cargo-files" ? file(exchange, routes) : page(exchange, routes);
}

/** https://doc.rust-lang.org/cargo/reference/registry-index.html#sparse-protocol */
function page({ path }: Exchange, routes: CargoRoutes): Answer {
  if (path === "/config.json") {
    return jsonReply(200, { dl: `https://${hostOf("cargo-files")}/crates`, api: null }, maxAge);
  }
  const name = path.split("/").at(-1) ?? "";
  if (!validCrateName.test(name) || path !== `/${indexPath(name)}`) return notFound("That page");
  const crates = found(name, routes);
  if (crates === undefined) return routes.isReserved(name) ? notFound(name) : "upstream";
  if (crates.length === 0) return notFound(name);
  const lines = crates.map(({ entry }) => `${JSON.stringify(entry)}\n`);
  return reply(200, "text/plain", lines.join(""), maxAge);
}

/** `/crates/NAME/VERSION/download`. */
function file({ path }: Exchange, routes: CargoRoutes): Answer {
  const [, name = "", version = ""] = /^\/crates\/([^/]+)\/([^/]+)\/download$/.exec(path) ?? [];
  const crates = found(name, routes);
  if (crates === undefined) return "upstream";
  const crate = crates.find((one) => one.version === decodeURIComponent(version));
  return crate === undefined
    ? notFound(`${name} ${version}`)
    : reply(200, "application/gzip", crate.bytes, yearlong);
}

/** An address holds the name as it was published, but for its letters' case. */
function found(name: string, { shelf }: CargoRoutes): readonly Crate[] | undefined {
  return shelf.crates(name)?.filter((crate) => crate.name.toLowerCase() === name.toLowerCase());
}

/** `ma/ni/manifest`: where a crate's lines lie. Names of up to three letters lie below their length. */
function indexPath(name: string): string {
  const low = name.toLowerCase();
  if (low.length <= 2) return `${low.length}/${low}`;
  if (low.length === 3) return `3/${low.slice(0, 1)}/${low}`;
  return `${low.slice(0, 2)}/${low.slice(2, 4)}/${low}`;
}

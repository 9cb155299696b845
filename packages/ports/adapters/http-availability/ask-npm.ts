import { formatSemver, type Version } from "@release-actions/release-model";
import { isRecord, textIn } from "../json-records.ts";
import { defaultRegistries } from "../registries/default-registries.ts";
import { findNpmRegistry, readPackument, type Packument } from "../registries/npm-registry.ts";
import { readPage, unfitting, type Reading } from "../registries/read-page.ts";
import type { RegistryAddress } from "../registries/registry-address.ts";
import { failed, withoutPage, type Answer, type Asking } from "./verdict.ts";

/** As `npm install` asks; caches keep an answer for each such header apart. */
const accept = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";

/**
 * Asks npm's registry: the package's description must list the version, and the tarball it names must be there.
 *
 * A cache in front of the registry keeps a description for five minutes, also one that lacks the version and also a 404,
 * and neither publishing nor `no-cache` clears it. So the origin is asked first, with the query by which npm's own
 * commands read before they write, and which caches pass on. Only when the origin has the version is the installer's page
 * asked: asked earlier it would be kept without the version, and the installer would get that.
 * https://github.com/npm/npm-registry-fetch/pull/18
 */
export async function askNpm(
  { ask, environment, signal }: Asking,
  name: string,
  version: Version,
): Promise<Answer> {
  const registry = await findNpmRegistry(name, environment);
  const wanted = formatSemver(version);
  const origin = await readPackument(ask, registry, { name, accept, query: "write=true", signal });
  if (!isWorthAskingOn(origin, wanted)) return judge(origin, wanted);
  const page = await readPackument(ask, registry, { name, accept, signal });
  const tarball = page.kind === "read" ? tarballOf(page.content, wanted, registry) : undefined;
  if (tarball === undefined) return judge(page, wanted);
  const file = await readPage(ask, registry, {
    // Some registries lead on to storage whose signed addresses are good for GET alone.
    address: tarball,
    accept: "*/*",
    content: "a tarball",
    signal,
    readsBody: false,
    parse: () => true,
  });
  return file.kind === "read"
    ? { kind: "available", asked: file.asked, digest: undefined }
    : withoutPage(file, login);
}

const login =
  "If the package is private, put a token for its registry into npm's user settings (npm login, or actions/setup-node with registry-url).";

/** A registry that refuses the query, as a mirror for reading may, is asked as the installer does all the same. */
function isWorthAskingOn(origin: Reading<Packument>, wanted: string): boolean {
  if (origin.kind === "read") return Object.hasOwn(origin.content, wanted);
  const status = origin.kind === "failed" ? origin.status : undefined;
  return status !== undefined && status >= 400 && status < 500 && status !== 429;
}

function judge(page: Reading<Packument>, wanted: string): Answer {
  if (page.kind !== "read") return withoutPage(page, login);
  const listed = Object.hasOwn(page.content, wanted);
  const answered = listed
    ? `200 with ${wanted}, but no address of its tarball`
    : `200 without ${wanted} among ${Object.keys(page.content).length} versions`;
  return listed
    ? failed(unfitting(page.asked, answered, 200), login)
    : { kind: "absent", asked: page.asked, answered };
}

/** Where the tarball is fetched: npm takes the default registry's host in a description for the configured registry. */
function tarballOf(versions: Packument, wanted: string, { folder }: RegistryAddress): URL | undefined {
  const found = Object.hasOwn(versions, wanted) ? versions[wanted] : undefined;
  const text = isRecord(found) ? textIn(found["dist"], "tarball") : undefined;
  if (text === undefined || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  if (address.host !== new URL(defaultRegistries.npm).host) return address;
  const path = address.pathname.startsWith(folder.pathname)
    ? address.pathname
    : folder.pathname + address.pathname.slice(1);
  return new URL(path + address.search, folder);
}

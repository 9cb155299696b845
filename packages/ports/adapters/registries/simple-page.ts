import { formatPep440, packageName, type Version } from "@release-actions/release-model";
import { eq, explain } from "@renovatebot/pep440";
import type { AskHttp } from "../ask-http.ts";
import { isRecord, parseJson, recordsIn, textIn } from "../json-records.ts";
import { readLinks } from "./html-links.ts";
import { readPage, type HttpAnswered, type Reading } from "./read-page.ts";
import type { RegistryAddress } from "./registry-address.ts";

/** One file of a Python package, as far as its index describes it. */
export interface SimpleFile {
  readonly filename: string;
  /** Why it was withdrawn, perhaps empty; undefined where it was not. */
  readonly yanked: string | undefined;
  /** Address of the proof of where it was built, perhaps relative to the page. */
  readonly provenance: string | undefined;
}

/** As pip asks: JSON where the index has it. */
const accept =
  "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";

/** https://packaging.python.org/en/latest/specifications/simple-repository-api/ */
export function readSimplePage(
  ask: AskHttp,
  index: RegistryAddress,
  { name, signal }: { readonly name: string; readonly signal?: AbortSignal | undefined },
): Promise<Reading<readonly SimpleFile[]>> {
  return readPage(ask, index, {
    address: simplePageAddress(index, name),
    accept,
    content: "a list of a package's files",
    signal,
    parse: readFiles,
  });
}

/** What addresses on a package's page are relative to. */
export function simplePageAddress(index: RegistryAddress, name: string): URL {
  return new URL(`${encodeURIComponent(packageName("pypi", name).name)}/`, index.folder);
}

/** The wheels and source distributions of a version, found as PEP 440 compares: `1.4` is `1.4.0`. */
export function filesOfVersion(files: readonly SimpleFile[], version: Version): readonly SimpleFile[] {
  const wanted = formatPep440(version);
  return files.filter(({ filename }) => {
    const found = versionIn(filename);
    return found !== undefined && eq(found, wanted);
  });
}

/** The version in the name of a wheel or a source distribution, without a local label (`+cu118`), which no pin needs. */
function versionIn(file: string): string | undefined {
  const text =
    /^[^-]+-(?<version>[^-]+)-.*\.whl$/.exec(file)?.groups?.["version"] ??
    /^.+-(?<version>[^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.groups?.["version"];
  return text === undefined ? undefined : explain(text)?.public;
}

function readFiles({ headers, body }: HttpAnswered): readonly SimpleFile[] | undefined {
  const [type = ""] = (headers.get("content-type") ?? "text/html").toLowerCase().split(";", 1);
  if (/^application\/(?:.*\+)?json$/.test(type)) return readJson(parseJson(body));
  return /^(?:text\/html|application\/.*\+html)$/.test(type) ? readHtml(body.toString("utf8")) : undefined;
}

function readJson(page: unknown): readonly SimpleFile[] | undefined {
  if (!isRecord(page) || !Array.isArray(page["files"])) return undefined;
  return recordsIn(page, "files").map((file) => {
    const { yanked } = file;
    return {
      filename: textIn(file, "filename") ?? "",
      yanked: typeof yanked === "string" ? yanked : yanked === true ? "" : undefined,
      provenance: textIn(file, "provenance"),
    };
  });
}

function readHtml(page: string): readonly SimpleFile[] {
  return readLinks(page).map((link) => {
    const [path = ""] = (link.get("href") ?? "").split(/[?#]/, 1);
    const name = path.slice(path.lastIndexOf("/") + 1);
    return {
      filename: decodeName(name),
      yanked: link.get("data-yanked"),
      provenance: link.get("data-provenance"),
    };
  });
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

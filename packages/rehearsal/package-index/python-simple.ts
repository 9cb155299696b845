import { createHash } from "node:crypto";
import { hostOf } from "./default-hosts.ts";
import { reply, type Reply } from "./exchange.ts";
import type { ShelvedFile } from "./python-shelf.ts";

const json = "application/vnd.pypi.simple.v1+json";
const html = "application/vnd.pypi.simple.v1+html";
/** Seconds. The real index says the same, so a tool that forgets to look past its cache fails here too. */
const maxAge = 600;

/**
 * A package's page of the simple index, as HTML (PEP 503) or JSON (PEP 691 with PEP 700), whichever
 * `accept` prefers; both announce metadata files (PEP 658).
 */
export function renderSimplePage(name: string, files: readonly ShelvedFile[], accept: string): Reply {
  const type = preferredType(accept);
  return type === json
    ? reply(200, json, JSON.stringify(projectJson(name, files)), maxAge)
    : reply(200, type, projectHtml(name, files), maxAge);
}

/** The list of packages. It holds those of the rehearsal only: nothing resolves by it. */
export function renderSimpleList(names: readonly string[], accept: string): Reply {
  const type = preferredType(accept);
  if (type === json) {
    const projects = names.map((name) => ({ name }));
    return reply(200, json, JSON.stringify({ meta: { "api-version": "1.1" }, projects }));
  }
  return reply(
    200,
    type,
    page(
      "Simple index",
      names.map((name) => `<a href="/simple/${name}/">${name}</a><br/>`),
    ),
  );
}

/** `https://…/packages/ab/cd/…/name.whl`, as it stands in lockfiles. */
export function fileAddress(file: ShelvedFile): string {
  return `https://${hostOf("python-files")}/${file.path}`;
}

/** `2026-01-31T12:00:00.123000Z`: with microseconds, as the real index writes it. */
export function uploadTime(file: ShelvedFile): string {
  return new Date(file.publishedAt).toISOString().replace("Z", "000Z");
}

function projectJson(name: string, files: readonly ShelvedFile[]): unknown {
  return {
    meta: { "api-version": "1.1" },
    name,
    versions: [...new Set(files.map(({ version }) => version))],
    files: files.map((file) => ({
      filename: file.filename,
      url: fileAddress(file),
      hashes: { sha256: file.sha256 },
      "requires-python": file.core.requiresPython ?? null,
      size: file.bytes.length,
      "upload-time": uploadTime(file),
      yanked: false,
      ...(file.kind === "wheel" && {
        "core-metadata": { sha256: metadataHash(file) },
        "data-dist-info-metadata": { sha256: metadataHash(file) },
      }),
    })),
  };
}

function projectHtml(name: string, files: readonly ShelvedFile[]): string {
  const lines = files.map((file) => {
    const attributes = {
      href: `${fileAddress(file)}#sha256=${file.sha256}`,
      ...(file.core.requiresPython !== undefined && { "data-requires-python": file.core.requiresPython }),
      ...(file.kind === "wheel" && { "data-core-metadata": `sha256=${metadataHash(file)}` }),
      ...(file.kind === "wheel" && { "data-dist-info-metadata": `sha256=${metadataHash(file)}` }),
    };
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
    return `<a ${written.join(" ")}>${escapeHtml(file.filename)}</a><br/>`;
  });
  return page(`Links for ${name}`, lines);
}

function page(title: string, lines: readonly string[]): string {
  const head = `<head><meta name="pypi:repository-version" content="1.1"><title>${title}</title></head>`;
  return [
    "<!DOCTYPE html>",
    "<html>",
    head,
    "<body>",
    `<h1>${title}</h1>`,
    ...lines,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function metadataHash(file: ShelvedFile): string {
  return createHash("sha256").update(file.metadata).digest("hex");
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** PEP 691: by quality, HTML when nothing it knows was asked for. */
function preferredType(accept: string): string {
  const offers = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { type: type.replace(".latest+", ".v1+"), quality: Number(quality ?? 1) };
  });
  const known = offers.filter(({ type, quality }) => [json, html, "text/html"].includes(type) && quality > 0);
  const best = known.reduce((high, offer) => Math.max(high, offer.quality), 0);
  return known.find(({ quality }) => quality === best)?.type ?? "text/html";
}

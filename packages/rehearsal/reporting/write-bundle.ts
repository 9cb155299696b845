import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { Refusal, UsageError } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";
import type { RehearsalFacts } from "./facts.ts";
import { rehearsalSummary } from "./report-summary.ts";
import type { RehearsalReport, RehearsedPullRequest } from "./report.ts";

/** Everything that a bundle is made of; whatever else is in a folder belongs to somebody. */
const parts = ["report.json", "report.md", "requests.json", "pull-requests", "promotions", "logs"] as const;

/**
 * Looks whether a bundle can be written: into a missing or empty folder outside of every clone, or in place of an earlier bundle.
 * Writes nothing.
 * @throws {Refusal} `folder-not-empty`, `folder-in-clone`. @throws {UsageError} `not-a-folder`, `folder-not-writable`.
 */
export async function requireRoomForBundle(folder: string, clones: Iterable<string> = []): Promise<void> {
  const names = await listFolder(folder);
  const place = await realPlace(folder);
  for (const clone of clones) {
    const top = await realPlace(clone);
    if (place !== top && !place.startsWith(`${top}${sep}`)) continue;
    throw new Refusal({
      code: "folder-in-clone",
      expected: `a folder outside of the clones: ${folder}`,
      found: `one in ${clone}, which a rehearsal leaves as it is`,
      fix,
    });
  }
  if (names.length === 0) return;
  const strangers = names.filter((name) => !parts.some((part) => part === name));
  if (strangers.length === 0 && (await isReport(join(folder, "report.json")))) return;
  const found = strangers.length === 0 ? names : strangers;
  throw new Refusal({
    code: "folder-not-empty",
    expected: `an empty folder, or an earlier bundle of a rehearsal: ${folder}`,
    found: `${found.slice(0, 3).join(", ")}${found.length > 3 ? " and more" : ""}`,
    fix,
  });
}

const fix = "Name another folder with --out.";

/** Where a folder really lies, or will lie once it is made: links in the way to it are followed. */
async function realPlace(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    return join(await realPlace(dirname(folder)), basename(folder));
  }
}

/** What is in a folder that may be missing, where it, or the nearest one above it that exists, can be written to. */
async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    await access(folder, constants.W_OK);
    return names;
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" && dirname(folder) !== folder) {
      await listFolder(dirname(folder));
      return [];
    }
    if (code === "ENOTDIR") {
      throw new UsageError({ code: "not-a-folder", expected: `a folder: ${folder}`, found: "a file", fix });
    }
    if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
      const expected = `a folder that can be written to: ${folder}`;
      throw new UsageError({ code: "folder-not-writable", expected, found: code, fix });
    }
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

async function isReport(path: string): Promise<boolean> {
  try {
    const report: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof report === "object" && report !== null && "kind" in report && report.kind === "rehearsal";
  } catch {
    return false;
  }
}

/** Writes the bundle in place of an earlier one. The report comes last: a folder that has it is whole. */
export async function writeBundle(
  folder: string,
  report: RehearsalReport,
  facts: RehearsalFacts,
): Promise<void> {
  for (const part of parts) await rm(join(folder, part), { recursive: true, force: true });
  const files = new Map<string, string>();
  for (const one of report.pullRequests) {
    const stem = `pull-requests/${fileName(one.repository)}-${one.number}`;
    files.set(`${stem}.md`, renderPullRequest(one));
    files.set(`${stem}.diff`, one.diff);
  }
  for (const { repository, component, version, title, commit, diff } of report.promotions) {
    if (commit === null) continue;
    const stem = `promotions/${fileName(repository)}-${fileName(component)}-${fileName(version)}`;
    files.set(`${stem}.diff`, `commit ${commit}\n\n    ${title}\n\n${diff}`);
  }
  for (const { repository, version, steps } of facts.train.releases) {
    for (const { name, log, summary } of steps) {
      const stem = `logs/${fileName(repository)}/${fileName(name)}`;
      const text = `${repository} ${version}\n\n${log.trimEnd()}\n`;
      files.set(
        `${stem}.log`,
        files.has(`${stem}.log`) ? `${files.get(`${stem}.log`) ?? ""}\n${text}` : text,
      );
      if (summary !== "") files.set(`${stem}.md`, `${files.get(`${stem}.md`) ?? ""}${summary}`);
    }
  }
  files.set("requests.json", `${JSON.stringify(report.requests, undefined, 2)}\n`);
  files.set("report.md", `${renderMarkdown(rehearsalSummary(report, facts.graph))}\n`);
  files.set("report.json", `${JSON.stringify(report, undefined, 2)}\n`);
  for (const [path, text] of files) await write(join(folder, path), text);
}

/** Its body is Markdown already, and is shown as it is on GitHub. */
function renderPullRequest({
  repository,
  number,
  title,
  state,
  branch,
  author,
  body,
}: RehearsedPullRequest): string {
  const heading = renderMarkdown([
    { kind: "heading", level: 2, text: title },
    {
      kind: "paragraph",
      parts: [{ code: repository }, ` #${number}, ${state}, by ${author} from `, { code: branch }],
    },
  ]);
  return `${heading}\n\n${body.trimEnd()}\n`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

/** Names of repositories and steps are tame already; nothing else could lead out of the folder. */
function fileName(name: string): string {
  return name.replaceAll(/[^\w.-]/g, "_").replace(/^\.+/, "_");
}

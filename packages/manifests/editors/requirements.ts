import { packageName, type PackageName, type Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { readArtifactUrl } from "../syntax/artifact-url.ts";
import { readPipGitUrl } from "../syntax/git-url.ts";
import { readRequirementLines, type RequirementLine } from "../syntax/requirement-lines.ts";
import { requirementPin, urlPin } from "./python-pin.ts";

/**
 * pip's requirements and constraints files, whatever they are called: `requirements-dev.txt`, `constraints.in`,
 * everything in a folder `requirements`.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export const requirementsEditor: ManifestEditor = {
  kind: "requirements",
  matches: (path) =>
    /(?:^|\/)[^/]*(?:requirements?|constraints)[^/]*\.(?:txt|in)$/i.test(path) ||
    /(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in)$/i.test(path),
  readPins: (source) => {
    const lines = readRequirementLines(source.text);
    return lines.flatMap((line, index) => linePin(source, line, index) ?? []);
  },
};

function linePin(source: Source, line: RequirementLine, index: number): Pin | undefined {
  const path = [index];
  const options = /\s--[a-z]/.exec(line.value);
  const value = line.value.slice(0, options?.index);
  const string = { value, offsetAt: (offset: number) => line.start + offset };
  const editable = /^\s*(?:-e\s*|--editable(?:\s+|\s*=\s*))/.exec(line.value)?.[0];
  if (editable === undefined && /^\s*-/.test(line.value)) return undefined;
  const target = targetOf(value, editable?.length ?? 0);
  const name = target && nameOf(target.text);
  if (target !== undefined && name !== undefined) return urlPin(source, { path, string, name, part: target });
  if (target !== undefined || editable !== undefined) return undefined;
  const pin = requirementPin(source, { path, string });
  return pin && withHashes(source, line, pin);
}

/** A URL or path that stands where a requirement could. */
function targetOf(value: string, from: number): { text: string; start: number; end: number } | undefined {
  const [, space = "", text = ""] = /^(\s*)(\S*)/.exec(value.slice(from)) ?? [];
  const isTarget =
    from > 0 ||
    /^(?:[a-z][a-z0-9+.-]*:\/\/|git\+|file:|\.{0,2}[/\\]|\.$)/i.test(text) ||
    /\.(?:whl|tar\.gz|zip)$/.test(text);
  const start = from + space.length;
  return isTarget && text !== "" ? { text, start, end: start + text.length } : undefined;
}

/** Such a line names its package by `#egg=`, by its file, by its repository, or by the folder's name. */
function nameOf(text: string): PackageName | undefined {
  const git = readPipGitUrl(text);
  const egg = git?.egg ?? /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
  if (egg !== undefined) return packageName("pypi", egg);
  if (git !== undefined)
    return git.repository === undefined ? undefined : packageName("github", git.repository);
  const file = readArtifactUrl(text)?.name;
  if (file !== undefined) return packageName("pypi", file);
  const folder = /([A-Za-z0-9][A-Za-z0-9._-]*)[/\\]?(?:\[[^\]]*\])?$/.exec(text.replace(/[?#].*$/, ""))?.[1];
  return folder === undefined ? undefined : packageName("pypi", folder);
}

function withHashes(source: Source, line: RequirementLine, pin: Pin): Pin {
  const found = [...line.value.matchAll(/(\s)--hash[= ]\s*[^\s]+/g)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || pin.value.kind !== "constraint") return pin;
  const start = line.start + first.index + 1;
  const end = line.start + last.index + last[0].length;
  const before = /[^\s\\]([\s\\]*)$/.exec(source.text.slice(line.start, start))?.[1] ?? " ";
  const hashes = { ...source.span(start, end), text: source.text.slice(start, end), separator: before };
  return { ...pin, value: { ...pin.value, hashes } };
}

import {
  describePackage,
  isPlaceholder,
  mayBeReleased,
  mayDeclareVersion,
  readStaticVersions,
  Source,
  type StaticVersion,
} from "@release-actions/manifests";
import type { GitIndex } from "@release-actions/ports";
import { escapeText, Refusal } from "@release-actions/release-model";
import { observeMembers } from "./observe-members.ts";
import type { HookProblem } from "./problem.ts";
import type { HookSettings } from "./settings.ts";

/**
 * The staged files that declare a version of their own where the tag is to decide: npm packages stand at the placeholder,
 * Python packages are dynamic. Private packages are nobody's release, nor are tests and examples that no workspace names, and in a repository that
 * Release Please releases the files do hold the version. What a merge takes over as it is was judged where it was made.
 */
export async function checkStaged(index: GitIndex, settings: HookSettings): Promise<readonly HookProblem[]> {
  const declaring = (await index.staged(settings.exclude)).filter(mayDeclareVersion);
  const aside = declaring.filter((path) => !mayBeReleased(path));
  const members = aside.length === 0 ? undefined : await observeMembers(index, aside);
  const staged = declaring.filter((path) => mayBeReleased(path) || members?.has(path) === true);
  if (staged.length === 0) return [];
  const files = await index.read([...staged, releasePlease]);
  if (files.has(releasePlease)) return [];
  const problems = staged.flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : judgeFile(path, bytes, settings);
  });
  if (problems.length === 0) return [];
  const merged = new Set(await index.merged([...new Set(problems.map(({ file }) => file))]));
  return problems.filter(({ file }) => !merged.has(file));
}

const releasePlease = ".release-please-manifest.json";

type FileProblem = HookProblem & { readonly file: string };

function judgeFile(path: string, bytes: Uint8Array, { placeholder }: HookSettings): readonly FileProblem[] {
  try {
    const source = new Source(path, bytes);
    if (describePackage(source)?.isPrivate === true) return [];
    return readStaticVersions(source)
      .filter((found) => isJudged(found) && !isPlaceholder(found.text, placeholder))
      .map((found) => problem(found, placeholder));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, expected, found, fix, location } = error;
    return [
      {
        code,
        expected,
        found,
        fix,
        file: path,
        ...(location?.line === undefined ? {} : { line: location.line }),
      },
    ];
  }
}

/** `VERSION` in a module may be anything, `__version__` is the package's. */
function isJudged({ kind, place }: StaticVersion): boolean {
  if (kind === "python-module") return place === "__version__";
  return ["package-json", "pyproject", "setup-cfg", "setup-py"].includes(kind);
}

function problem({ kind, path, line, place, text }: StaticVersion, placeholder: string): FileProblem {
  const found = `"${escapeText(text)}" at ${place}`;
  const base = { code: "static-version", file: path, line, found };
  switch (kind) {
    case "package-json":
      return {
        ...base,
        expected: `"${placeholder}": the tag decides, and inject-npm-version stamps it when it is published`,
        fix: `Write "version": "${placeholder}" and stage it.`,
      };
    case "pyproject":
      return {
        ...base,
        expected: 'dynamic = ["version"]: the tag decides',
        fix: 'Remove the version, add dynamic = ["version"] and a tool that reads the tag, such as hatch-vcs.',
      };
    case "setup-cfg":
    case "setup-py":
      return {
        ...base,
        expected: "no version in it: the tag decides",
        fix: "Remove the version, and let a tool read the tag, such as setuptools-scm.",
      };
    default:
      return {
        ...base,
        expected: "a version that is asked for: the tag decides",
        fix: "Use importlib.metadata.version() with the name of the distribution.",
      };
  }
}

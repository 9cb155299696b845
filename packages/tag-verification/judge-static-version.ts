import {
  compareStatic,
  isPlaceholder,
  type DeclaredVersion,
  type PublishedPackage,
} from "@release-actions/manifests";
import {
  escapeText,
  formatPep440,
  formatSemver,
  type Problem,
  type Version,
} from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { Known } from "./facts.ts";
import { baseName } from "./own-files.ts";
import type { ReleasedFiles } from "./released-files.ts";

/** Every place that declares the version must say it, or say on purpose that it comes from the tag. */
export function judgeStaticVersion(options: {
  readonly version: Version;
  readonly placeholder: string;
  /** Charts whose `appVersion` shows the version of another component. */
  readonly foreignAppVersions: ReadonlySet<string>;
  readonly files: Known<ReleasedFiles>;
}): readonly Complaint[] {
  const { version, placeholder, files } = options;
  if (files.kind === "unknown") return [cannotTell("to read the version files", files)];
  const { declared, folder, packages, problems, unread } = files.value.files;
  // A chart that is released by itself installs what others release.
  const isChartAlone = packages.every(({ path }) => baseName(path) === "Chart.yaml");
  const itself = isChartAlone ? `${folder === "" ? "" : `${folder}/`}Chart.yaml` : undefined;
  const unreadable = problems.filter(({ location }) => !isLock(location?.file ?? ""));
  const differs = (found: DeclaredVersion) =>
    !isPlaceholder(found.text, placeholder) && compareStatic(found, version) !== 0;
  const wrong = ownDeclarations(declared, folder).filter(
    (found) =>
      differs(found) &&
      !(
        found.kind === "chart-app-version" &&
        (found.path === itself || options.foreignAppVersions.has(found.path))
      ),
  );
  return [
    ...unreadable.map(unreadableFile),
    ...wrong.map((found) => ({
      expected: `${formatSemver(version)}, or ${placeholder}, at ${found.place} in ${found.path}`,
      found: `"${escapeText(found.text)}"`,
      fix: `Write the version there, commit, and tag the new commit.${isTop(found.path, folder) ? "" : ownVersions}`,
      file: found.path,
      line: found.line,
    })),
    ...packages.flatMap((found) => [...overruling(found, version), ...unstamped(found, version)]),
    ...uncertain(files.value.uncertain.filter(differs), version),
    ...unread.map(({ path, line, reason }) => ({
      ...cannotTell(`${formatSemver(version)}, where the build of ${path} reads its version`, {
        reason,
        fix: 'Write the version as a plain string there, or see what the build makes of this commit and set static-version=warning in the input "checks".',
      }),
      file: path,
      ...(line === undefined ? {} : { line }),
    })),
  ];
}

function isTop(path: string, folder: string): boolean {
  return path === `${folder === "" ? "" : `${folder}/`}${baseName(path)}`;
}

const ownVersions =
  ' Where it has versions of its own, judge each in its folder alone, or set static-version=warning in "checks".';

/** setuptools takes the version that stands there, and warns; so every tag is built as the placeholder. */
function overruling({ path, version: declared }: PublishedPackage, version: Version): readonly Complaint[] {
  if (declared.kind !== "static" || declared.overrules === undefined || !isPlaceholder(declared.text))
    return [];
  return [
    {
      expected: `dynamic = ["version"] in ${path}, for ${declared.overrules} to build ${formatSemver(version)}`,
      found: `"${escapeText(declared.text)}" at project.version, which the build takes instead`,
      fix: 'Remove the version and add dynamic = ["version"]; or remove the tool, where another step writes the version.',
      file: path,
    },
  ];
}

/** Nothing of ours writes it, so that somebody has to know of the step that does. */
function unstamped(
  { path, isPrivate, version: declared }: PublishedPackage,
  version: Version,
): readonly Complaint[] {
  const isPython = baseName(path) === "pyproject.toml";
  if (!isPython || isPrivate || declared.kind !== "static" || declared.overrules !== undefined) return [];
  if (!isPlaceholder(declared.text)) return [];
  const wanted = formatPep440(version);
  return [
    {
      isHint: true,
      expected: `a step that writes ${wanted} into ${path} before the build`,
      found: `"${escapeText(declared.text)}" as its version, which no tool of the build replaces`,
      fix: `Let the build read the tag (dynamic = ["version"], with hatch-vcs or setuptools-scm), or see to it that a step before it writes the version: uv version ${wanted}`,
      file: path,
    },
  ];
}

/** In one finding, because a repository has many examples and one answer for all of them. */
function uncertain(found: readonly DeclaredVersion[], version: Version): readonly Complaint[] {
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      isHint: true,
      expected: `${formatSemver(version)} in these members of the workspace, where they are published`,
      found: found.map(({ text, path }) => `"${escapeText(text)}" in ${path}`).join(", "),
      fix: 'Write the version there, or where they are not published "private": true, in Python the classifier "Private :: Do Not Upload".',
      file: first.path,
      line: first.line,
    },
  ];
}

/** The manifest of Release Please has a version for each component; only that of the released folder is this tag's. */
function ownDeclarations(declared: readonly DeclaredVersion[], folder: string): readonly DeclaredVersion[] {
  const entries = declared.filter(({ kind }) => kind === "release-please-manifest");
  const component = folder === "" ? "." : folder;
  return declared.filter(
    (found) =>
      found.kind !== "release-please-manifest" ||
      (entries.length === 1 && folder === "") ||
      [component, JSON.stringify([component])].includes(found.place),
  );
}

export function unreadableFile({ expected, found, fix, location }: Problem): Complaint {
  return {
    expected,
    found,
    fix,
    ...(location === undefined ? {} : { file: location.file }),
    ...(location?.line === undefined ? {} : { line: location.line }),
  };
}

export function isLock(path: string): boolean {
  return /lock|shrinkwrap/.test(baseName(path));
}

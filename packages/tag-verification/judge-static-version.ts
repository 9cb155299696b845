import { compareStatic, isPlaceholder, type StaticVersion } from "@release-actions/manifests";
import { escapeText, formatSemver, type Problem, type Version } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { FileFacts, Known } from "./facts.ts";
import { baseName } from "./own-files.ts";

/** Every place that declares the version must say it, or say on purpose that it comes from the tag. */
export function judgeStaticVersion(options: {
  readonly version: Version;
  readonly placeholder: string;
  /** Charts whose `appVersion` shows the version of another component. */
  readonly foreignAppVersions: ReadonlySet<string>;
  readonly files: Known<FileFacts>;
}): readonly Complaint[] {
  const { version, placeholder, files } = options;
  if (files.kind === "unknown") return [cannotTell("to read the version files", files)];
  const { declared, folder, problems } = files.value;
  const unreadable = problems.filter(({ location }) => !isLock(location?.file ?? ""));
  const wrong = ownDeclarations(declared, folder).filter(
    (found) =>
      !isPlaceholder(found.text, placeholder) &&
      compareStatic(found, version) !== 0 &&
      !(found.kind === "chart-app-version" && options.foreignAppVersions.has(found.path)),
  );
  return [
    ...unreadable.map(unreadableFile),
    ...wrong.map((found) => ({
      expected: `${formatSemver(version)}, or ${placeholder}, at ${found.place} in ${found.path}`,
      found: `"${escapeText(found.text)}"`,
      fix: "Write the version there, commit, and tag the new commit.",
      file: found.path,
      line: found.line,
    })),
  ];
}

/** The manifest of Release Please has a version for each component; only that of the released folder is this tag's. */
function ownDeclarations(declared: readonly StaticVersion[], folder: string): readonly StaticVersion[] {
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

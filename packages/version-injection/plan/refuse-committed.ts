import { isPlaceholder, jsonTextAt } from "@release-actions/manifests";
import { escapeText, formatSemver, Refusal, type Version } from "@release-actions/release-model";
import type { PackageFacts } from "../facts.ts";

interface DeclaredPackage extends PackageFacts {
  /** What its package.json says in the working directory. */
  readonly from: string;
}

/**
 * A version in git that is neither the placeholder nor the wanted one is somebody's decision, whatever an earlier step
 * has written over it. Where git has the placeholder and the file another version, an earlier step has stamped that one,
 * and what it made of the ranges between members cannot be told from what people wrote. All packages in one refusal, so
 * that nobody has to run this once for each.
 * @throws {Refusal} `version-committed` or `version-edited`.
 */
export function refuseCommitted(
  packages: readonly DeclaredPackage[],
  { placeholder, version }: { readonly placeholder: string; readonly version: Version },
): void {
  const wanted = formatSemver(version);
  const isFree = (text: string) => text === wanted || isPlaceholder(text, placeholder);
  const fixed = packages.filter(
    ({ committed, from, isBuilt }) => !isFree(committed ?? (isBuilt === true ? wanted : from)),
  );
  if (fixed.length > 0) {
    const hint = fixed.some(({ isPrivate }) => isPrivate)
      ? ' Private packages can be left alone: "private-packages: keep".'
      : "";
    throw new Refusal({
      code: "version-committed",
      expected: `the placeholder ${placeholder}, or ${wanted} already`,
      found: fixed.map(spell).join(", "),
      fix: `Commit "version": "${placeholder}", so that the tag alone decides; or release the version that stands there.${hint}`,
      location: placeOf(fixed),
    });
  }
  const edited = packages.filter(({ from }) => !isFree(from));
  if (edited.length === 0) return;
  throw new Refusal({
    code: "version-edited",
    expected: `the version that is committed, or ${wanted} already`,
    found: edited.map(spell).join(", "),
    fix: "An earlier step wrote another version. Remove it, or restore the files that it wrote (git restore; what is built, build anew) before this step.",
    location: placeOf(edited),
  });
}

function spell({ from, committed, source }: DeclaredPackage): string {
  const [now, before] = [escapeText(from), committed === undefined ? undefined : escapeText(committed)];
  if (before === undefined || before === now) return `"${now}" in ${source.path}`;
  return `"${before}" in the commit and "${now}" in the working copy of ${source.path}`;
}

function placeOf([first]: readonly DeclaredPackage[]): { file: string; line?: number; column?: number } {
  if (first === undefined) return { file: "package.json" };
  const place = jsonTextAt(first.source, ["version"]);
  return {
    file: first.source.path,
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
  };
}

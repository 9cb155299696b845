import { posix } from "node:path";
import { fieldOf } from "../data-field.ts";
import { readVcsOptions } from "../published-packages/vcs-options.ts";
import type { Source } from "../source.ts";
import { readTomlData } from "../syntax/toml.ts";

/**
 * The files into which a build writes the version that it reads from git, as paths in the repository. What stands in
 * such a file in git is what the last build left there, and never ships.
 * https://setuptools-scm.readthedocs.io/en/latest/config/, https://github.com/ofek/hatch-vcs#build-hook
 * @throws {Refusal} `manifest-syntax`, with line and column.
 */
export function writtenFiles(pyproject: Source): readonly string[] {
  const data = readTomlData(pyproject);
  const folder = posix.dirname(pyproject.path);
  const options = readVcsOptions(pyproject)?.options ?? {};
  const root = typeof options["root"] === "string" ? options["root"] : ".";
  const hook = ["tool", "hatch", "build", "hooks", "vcs", "version-file"].reduce(fieldOf, data);
  return [
    [options["version_file"], "."],
    [options["write_to"], root],
    [hook, "."],
  ].flatMap(([file, from]) =>
    typeof file === "string" && typeof from === "string" ? [posix.join(folder, from, file)] : [],
  );
}

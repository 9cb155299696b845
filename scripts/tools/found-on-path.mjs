import { access, constants } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { runProgram } from "./run-program.mjs";

/** The first program on PATH that has the tool's name, runs, and has a version that fits. */
export async function findOnPath(name, definition, { environment }) {
  const { accepts, executable } = definition;
  if (accepts === undefined) return missing(name, `${executable} is installed by its pinned version only`);
  const wanted = `${accepts.atLeast} or newer, below ${accepts.below}`;
  let reason = `${executable} is not on PATH`;
  for (const path of await candidates(executable, environment)) {
    const version = await probe(path, definition, environment);
    if (version === undefined) reason = `${executable} on PATH does not run`;
    else if (version === "") reason = `${executable} on PATH does not say which version it is`;
    else if (isBelow(version, accepts.atLeast) || !isBelow(version, accepts.below)) {
      reason = `${executable} on PATH is ${version}, wanted is ${wanted}`;
    } else return { kind: "available", name, path, folder: dirname(path), version, origin: "path" };
  }
  return missing(name, reason);
}

/** The version a program says it has: empty when it names none, undefined when it does not run. */
export async function probe(path, definition, environment) {
  const result = await runProgram([path, ...definition.probe], {
    // A neutral folder: yarn and pnpm obey a `packageManager` field of the folder they stand in.
    cwd: tmpdir(),
    // A corepack shim would download the tool here instead of saying that it is missing.
    environment: { ...environment, COREPACK_ENABLE_NETWORK: "0", COREPACK_ENABLE_DOWNLOAD_PROMPT: "0" },
    timeout: 20_000,
  });
  if (result.exitCode !== 0) return undefined;
  const says = definition.says ?? /(\d+(?:\.\d+)+)/;
  return says.exec(`${result.stdout}\n${result.stderr}`)?.[1] ?? "";
}

async function candidates(executable, environment) {
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = [...new Set(folders)].map((folder) => join(folder, executable));
  const runnable = await Promise.all(
    paths.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => runnable[index]);
}

function isBelow(version, bound) {
  const [left, right] = [version, bound].map((text) => text.split(".").map(Number));
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function missing(name, reason) {
  return { kind: "unavailable", name, reason };
}

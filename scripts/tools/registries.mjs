import { access, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./run-program.mjs";

const constraints = fileURLToPath(new URL("constraints.txt", import.meta.url));
const tenMinutes = 10 * 60 * 1000;
const twentyMinutes = 20 * 60 * 1000;

/** Makes a virtual environment and installs into it. @throws {Error} with a one-line reason. */
export async function installFromPypi({ packages }, { home, environment }) {
  const python = await findPython(environment);
  const options = { cwd: home, environment, timeout: tenMinutes };
  const place = join(home, "environment");
  const made = await runProgram([python, "-m", "venv", place], options);
  const inside = join(
    place,
    ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]),
  );
  if (made.exitCode !== 0 || !(await exists(inside))) {
    throw new Error(
      `Python cannot make a virtual environment; on Debian install python3-venv (${lastLine(made)})`,
    );
  }
  const installed = await runProgram(
    [inside, "-m", "pip", "install", "--quiet", "--no-input", "--constraint", constraints, ...packages],
    options,
  );
  if (installed.exitCode !== 0) throw new Error(`pip could not install it: ${lastLine(installed)}`);
}

/** Installs with npm, without running install scripts. @throws {Error} with a one-line reason. */
export async function installFromNpm({ packages }, { home, environment }) {
  await writeFile(join(home, "package.json"), '{ "private": true }\n');
  const npm = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  const installed = await runProgram([command, ...npm, ...packages], {
    cwd: home,
    environment: withoutNpmRun(environment),
    timeout: tenMinutes,
  });
  if (installed.exitCode === 127) throw new Error("npm is not on PATH");
  if (installed.exitCode !== 0) throw new Error(`npm could not install it: ${lastLine(installed)}`);
}

/**
 * Builds programs from the Go module proxy, which takes minutes when nothing is cached. `builds` is the name that Go
 * gives the program when it is not the executable's. @throws {Error} with a one-line reason.
 */
export async function installFromGo({ packages, builds }, { home, environment, executable }) {
  // Without the tables of a debugger a program is a third smaller.
  const built = await runProgram(["go", "install", "-ldflags=-s -w", ...packages], {
    cwd: home,
    environment: { ...environment, GOBIN: join(home, "bin"), GOFLAGS: "-trimpath" },
    timeout: twentyMinutes,
  });
  if (built.exitCode === 127) throw new Error("go is not on PATH");
  if (built.exitCode !== 0) throw new Error(`go could not build it: ${lastLine(built)}`);
  if (builds !== undefined) await rename(join(home, "bin", builds), join(home, "bin", executable));
}

/** `npm test` tells its children where *its* project stands; an npm started below must not obey that. */
function withoutNpmRun(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([key]) => !/^npm_(?:package|lifecycle|config_local_prefix)/.test(key),
    ),
  );
}

async function findPython(environment) {
  for (const python of ["python3", "python"]) {
    const check = "import sys; sys.exit(sys.version_info < (3, 9))";
    const result = await runProgram([python, "-c", check], {
      cwd: process.cwd(),
      environment,
      timeout: 20_000,
    });
    if (result.exitCode === 0) return python;
  }
  throw new Error("Python 3.9 or newer is not on PATH");
}

/** What a program said last is what stopped it; npm and pip both mark their errors. */
function lastLine({ stdout, stderr }) {
  const lines = `${stdout}\n${stderr}`
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/complete log|debug-0\.log|notice/i.test(line));
  const marked = lines.filter((line) => /^(?:ERROR|npm error|npm ERR!)/.test(line));
  return (marked[0] ?? lines.at(-1) ?? "it said nothing").replaceAll(/:\/\/[^/@\s]+@/g, "://");
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

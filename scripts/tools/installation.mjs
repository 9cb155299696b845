import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installFromDebian } from "./debian-packages.mjs";
import { probe } from "./found-on-path.mjs";
import { withFolderLock } from "./folder-lock.mjs";
import { installFromGo, installFromNpm, installFromPypi } from "./registries.mjs";

const installers = {
  pypi: installFromPypi,
  npm: installFromNpm,
  go: installFromGo,
  debian: installFromDebian,
};

const stampName = "installed.json";

/** The tool as an earlier run installed it, or undefined. */
export async function findInstalled(name, definition, { folder, environment }) {
  for (const way of waysOf(definition)) {
    const home = homeOf(name, definition, way, folder);
    const stamp = await readStamp(home, way);
    if (stamp !== undefined) return describe(name, definition, { way, home, environment, stamp });
  }
  return undefined;
}

/** Installs the tool in the first way that works here; of several processes one installs and the others wait for it. */
export async function install(name, definition, settings) {
  const reasons = [];
  for (const way of waysOf(definition)) {
    try {
      return await installIn(way, name, definition, settings);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.split("\n", 1)[0] : String(error));
    }
  }
  throw new Error(reasons.join("; "));
}

/** The usual way, and what takes longer but works where that does not. */
function waysOf({ install: usual, otherwise }) {
  return otherwise === undefined ? [usual] : [usual, otherwise];
}

async function installIn(way, name, definition, settings) {
  const { folder, environment, log } = settings;
  const home = homeOf(name, definition, way, folder);
  const stamp = await withFolderLock(`${home}.lock`, async () => {
    const before = await readStamp(home, way);
    if (before !== undefined) return before;
    log(`Installing ${way.packages.join(", ")} (once) …`);
    // A virtual environment holds its own path and cannot be moved, so it is made where it stays. What makes it
    // count is the stamp, renamed into place last: an installation that was cut off is wiped and made again.
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    const { executable } = definition;
    const version = await installers[way.registry](way, { home, environment, executable });
    const made = { home, packages: way.packages, ...(version !== undefined && { version }) };
    // A program that does not run here, for want of a library perhaps, is no installation.
    await describe(name, definition, { way, home, environment, stamp: made });
    await writeFile(join(home, `${stampName}.new`), `${JSON.stringify(made)}\n`);
    await rename(join(home, `${stampName}.new`), join(home, stampName));
    return made;
  });
  return describe(name, definition, { way, home, environment, stamp });
}

async function describe(name, definition, { way, home, environment, stamp }) {
  const path = executablePath(definition, way, home);
  const said = await probe(path, definition, environment);
  if (said === undefined) throw new Error(`${definition.executable} was installed but does not run`);
  const version = said === "" ? packageVersion(stamp) : said;
  const folder = await linkFolder(name, definition, home, path);
  return { kind: "available", name, path, folder, version, origin: "installed" };
}

/** For a program that names none, or calls itself `devel`: what its package is called. */
function packageVersion({ packages, version }) {
  const named = version ?? packages[0].replace(/^.+?[=@]+v?(?=[\d])/, "");
  return /^\d+(?:\.\d+)*/.exec(named)?.[0] ?? named;
}

/** A folder that holds the tool and nothing else: the front of PATH is no place for a second python or node. */
async function linkFolder(name, definition, home, path) {
  const folder = join(home, "on-path", name);
  await mkdir(folder, { recursive: true });
  await symlink(path, join(folder, definition.executable)).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
  return folder;
}

function executablePath({ executable }, { registry, packages }, home) {
  if (registry === "pypi") {
    return process.platform === "win32"
      ? join(home, "environment", "Scripts", `${executable}.exe`)
      : join(home, "environment", "bin", executable);
  }
  if (registry === "go" || registry === "debian") return join(home, "bin", executable);
  // The packages that carry a Node have their program in the package itself.
  const [first] = packages;
  const packageFolder = first.slice(0, first.lastIndexOf("@"));
  return executable === "node"
    ? join(home, "node_modules", packageFolder, "bin", "node")
    : join(home, "node_modules", ".bin", executable);
}

/** What was installed here in that way; a checkout that was moved or copied installs its tools again. */
async function readStamp(home, { packages }) {
  const text = await readFile(join(home, stampName), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const stamp = JSON.parse(text);
  return stamp.home === home && stamp.packages.join("\n") === packages.join("\n") ? stamp : undefined;
}

function homeOf(name, definition, { packages, suite = "", version = "" }, folder) {
  const identity = [...packages, ...(suite === "" ? [] : [suite, version])].join("\n");
  const content = createHash("sha256").update(identity).digest("hex");
  return join(folder, `${definition.shared ?? name}-${content.slice(0, 8)}`);
}

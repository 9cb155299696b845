import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { probe } from "./found-on-path.mjs";
import { withFolderLock } from "./folder-lock.mjs";
import { installFromGo, installFromNpm, installFromPypi } from "./registries.mjs";

const installers = { pypi: installFromPypi, npm: installFromNpm, go: installFromGo };

const stampName = "installed.json";

/** The tool as an earlier run installed it, or undefined. */
export async function findInstalled(name, definition, { folder, environment }) {
  const home = homeOf(name, definition, folder);
  if (!(await isStamped(home, definition))) return undefined;
  return describe(name, definition, home, environment);
}

/** Installs the tool; of several processes one installs and the others wait for it. */
export async function install(name, definition, settings) {
  const { folder, environment, log } = settings;
  const home = homeOf(name, definition, folder);
  await withFolderLock(`${home}.lock`, async () => {
    if (await isStamped(home, definition)) return;
    log(`Installing ${definition.install.packages.join(", ")} (once) …`);
    // A virtual environment holds its own path and cannot be moved, so it is made where it stays. What makes it
    // count is the stamp, renamed into place last: an installation that was cut off is wiped and made again.
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    await installers[definition.install.registry](definition.install.packages, home, environment);
    await writeFile(join(home, `${stampName}.new`), stampOf(home, definition));
    await rename(join(home, `${stampName}.new`), join(home, stampName));
  });
  return describe(name, definition, home, environment);
}

async function describe(name, definition, home, environment) {
  const path = executablePath(definition, home);
  const said = await probe(path, definition, environment);
  if (said === undefined) throw new Error(`${definition.executable} was installed but does not run`);
  const version = said === "" ? pinnedVersion(definition) : said;
  const folder = await linkFolder(name, definition, home, path);
  return { kind: "available", name, path, folder, version, origin: "installed" };
}

function pinnedVersion({ install: { packages } }) {
  return packages[0].replace(/^.+?[=@]+(?=[\d])/, "");
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

function executablePath({ executable, install: { registry, packages } }, home) {
  if (registry === "pypi") {
    return process.platform === "win32"
      ? join(home, "environment", "Scripts", `${executable}.exe`)
      : join(home, "environment", "bin", executable);
  }
  if (registry === "go") return join(home, "bin", executable);
  // The packages that carry a Node have their program in the package itself.
  const [first] = packages;
  const packageFolder = first.slice(0, first.lastIndexOf("@"));
  return executable === "node"
    ? join(home, "node_modules", packageFolder, "bin", "node")
    : join(home, "node_modules", ".bin", executable);
}

async function isStamped(home, definition) {
  const found = await readFile(join(home, stampName), "utf8").catch(() => undefined);
  return found === stampOf(home, definition);
}

/** Holds the place, too: a checkout that was moved or copied installs its tools again. */
function stampOf(home, definition) {
  return `${JSON.stringify({ home, packages: definition.install.packages })}\n`;
}

function homeOf(name, definition, folder) {
  const content = createHash("sha256").update(definition.install.packages.join("\n")).digest("hex");
  return join(folder, `${definition.shared ?? name}-${content.slice(0, 8)}`);
}

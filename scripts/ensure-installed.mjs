// Runs before `npm start` and `npm test`, on whatever Node the machine has: plain JavaScript, no dependency.
// It installs what package-lock.json says, once. The npm run that called it then finds Node 24 in
// node_modules/.bin, which npm puts first on PATH.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed-lock");
const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

if (!hasNode() || (!isStamped() && !matchesLock())) install();
if (!isStamped()) writeFileSync(stamp, wanted);

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

/** The package `node` downloads its program in an install script, which some configurations switch off. */
function hasNode() {
  return spawnSync(join(modules, ".bin", "node"), ["--version"]).status === 0;
}

/** Whether npm's own record of what it installed agrees with the lock, as after a plain `npm install`. */
function matchesLock() {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (!path.startsWith("node_modules/")) return true;
    const found = installed[path];
    // An optional package of another platform is locked but never installed.
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function install() {
  console.log("Installing what package-lock.json says (about 20 seconds, once) …");
  const npm = process.env.npm_execpath;
  const options = ["ci", "--loglevel=error", "--no-progress", "--no-audit", "--no-fund"];
  const result =
    npm === undefined
      ? spawnSync("npm", options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) {
    console.error("npm ci failed; its own message stands above.");
    process.exit(1);
  }
  if (!hasNode()) {
    console.error(
      "node_modules/.bin/node does not run: allow install scripts (npm config ignore-scripts) and try again.",
    );
    process.exit(1);
  }
}

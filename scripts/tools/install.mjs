// Installs the pinned outside tools of tools.mjs into the ignored folder .tools/, each from the package registry
// that carries it: `node scripts/tools/install.mjs [name…]`. Plain JavaScript for any Node from 18 on, no dependency.
import { realpathSync } from "node:fs";
import { mkdir, realpath } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { findInstalled, install } from "./installation.mjs";
import { findOnPath } from "./found-on-path.mjs";
import { tools } from "./tools.mjs";

const defaultFolder = fileURLToPath(new URL("../../.tools", import.meta.url));

export async function installTool(name, options = {}) {
  return lookUp(name, options, async (definition, settings) => {
    const quick = { ...definition, otherwise: undefined };
    return install(name, options.quickly === true ? quick : definition, settings);
  });
}

export async function findTool(name, options = {}) {
  return lookUp(name, options, async () => unavailable(name, "it is neither on PATH nor installed yet"));
}

async function lookUp(name, options, otherwise) {
  const settings = {
    folder: options.folder ?? defaultFolder,
    environment: options.environment ?? process.env,
    log: options.log ?? (() => undefined),
  };
  if (!Object.hasOwn(tools, name)) {
    return unavailable(name, `no such tool; there are ${Object.keys(tools).join(", ")}`);
  }
  const definition = tools[name];
  try {
    const onPath = await findOnPath(name, definition, settings);
    if (onPath.kind === "available" || definition.install === undefined) return onPath;
    // Checkouts that share a folder through links shall mean one place by it: an installation knows where it is.
    await mkdir(settings.folder, { recursive: true });
    const real = { ...settings, folder: await realpath(settings.folder) };
    return (await findInstalled(name, definition, real)) ?? (await otherwise(definition, real));
  } catch (error) {
    return unavailable(name, error instanceof Error ? error.message : String(error));
  }
}

function unavailable(name, reason) {
  return { kind: "unavailable", name, reason: reason.split("\n", 1)[0] };
}

/** Exits 1 when a tool cannot be had, after trying all of them. */
async function main(names) {
  let isComplete = true;
  for (const name of names.length > 0 ? names : Object.keys(tools)) {
    const tool = await installTool(name, { log: (message) => console.log(message) });
    if (tool.kind === "available") console.log(`${name} ${tool.version}  ${tool.path}`);
    else {
      isComplete = false;
      console.error(`${name} is not available: ${tool.reason}`);
    }
  }
  process.exitCode = isComplete ? 0 : 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "./registry-address.ts";

/** The text of a settings file: the one that is named, or else the one at that path in the home; empty where it cannot be read. */
export async function readHomeFile(
  environment: Environment,
  named: string | undefined,
  ...path: readonly string[]
): Promise<string> {
  const home = environment["HOME"] ?? environment["USERPROFILE"];
  const file = named ?? (home === undefined ? undefined : join(home, ...path));
  return file === undefined ? "" : readFile(file, "utf8").catch(() => "");
}

import { tmpdir } from "node:os";
import { satisfies as isIn, subset, valid } from "semver";
import type { Commands } from "../../commands.ts";
import { parseJson, textIn } from "../json-records.ts";

/** How well a cosign knows itself. */
export type CosignVersion =
  | { readonly kind: "exact"; readonly version: string }
  /** Builds of distributions call themselves `devel`; what they can do says which version they have reached. */
  | { readonly kind: "reached"; readonly major: number; readonly minor: number };

/** The version of a cosign; undefined for a program that is none, or older than 2. */
export async function probeVersion({
  commands,
  environment,
  program,
}: {
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  readonly program: string;
}): Promise<CosignVersion | undefined> {
  const ask = async (...words: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await commands
      .run([program, ...words], { cwd: tmpdir(), environment: { ...environment }, timeout: 30_000 })
      .catch(() => ({ stdout: "", stderr: "" }));
    return `${String(stdout)}${words.includes("--help") ? stderr : ""}`;
  };
  const version = valid(textIn(parseJson(await ask("version", "--json")), "gitVersion") ?? "");
  if (version !== null) return { kind: "exact", version };
  return reachedBy(await ask("sign", "--help"));
}

/** Version 3 takes Sigstore's signing configuration unless told otherwise, 2.6 knows the option, and those before it do not. */
export function reachedBy(help: string): CosignVersion | undefined {
  if (/--use-signing-config=true|--use-signing-config\s[^\n]*\(default true\)/.test(help))
    return { kind: "reached", major: 3, minor: 0 };
  if (!help.includes("--identity-token")) return undefined;
  return { kind: "reached", major: 2, minor: help.includes("--signing-config") ? 6 : 0 };
}

/** What is called here is known of cosign from this version on. */
const oldest = ">=2.4.0";

/** Whether the version is in the range; of one that is not known further, whether all are that it may be. */
export function satisfies(version: CosignVersion, range: string): boolean {
  return [oldest, range].every((one) =>
    version.kind === "exact"
      ? isIn(version.version, one, { includePrerelease: true })
      : subset(`>=${version.major}.${version.minor}.0 <${version.major + 1}.0.0-0`, one),
  );
}

/** `3.0.6`, or `3.0 or later (devel)`. */
export function showVersion(version: CosignVersion): string {
  return version.kind === "exact" ? version.version : `${version.major}.${version.minor} or later (devel)`;
}

import { tmpdir } from "node:os";
import { satisfies as isIn, subset, valid } from "semver";
import type { Commands } from "../../commands.ts";
import { parseJson, textIn } from "../json-records.ts";

/** How well a cosign knows itself. */
export type CosignVersion =
  | { readonly kind: "exact"; readonly version: string }
  /** Builds of distributions call themselves `devel`; what they can do says at least which major version they are. */
  | { readonly kind: "major"; readonly major: number };

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
  return majorOf(await ask("sign", "--help"));
}

/** Version 3 takes Sigstore's signing configuration unless told otherwise; version 2.6 only knows the option. */
export function majorOf(help: string): CosignVersion | undefined {
  if (/--use-signing-config=true|--use-signing-config\s[^\n]*\(default true\)/.test(help))
    return { kind: "major", major: 3 };
  return help.includes("--identity-token") ? { kind: "major", major: 2 } : undefined;
}

/** Whether the version is in the range; of one that is not known further, whether all of its major version is. */
export function satisfies(version: CosignVersion, range: string): boolean {
  if (version.kind === "exact") return isIn(version.version, range, { includePrerelease: true });
  return subset(`>=${version.major}.0.0 <${version.major + 1}.0.0-0`, range);
}

/** `3.0.6`, or `3 (devel)`. */
export function showVersion(version: CosignVersion): string {
  return version.kind === "exact" ? version.version : `${version.major} (devel)`;
}

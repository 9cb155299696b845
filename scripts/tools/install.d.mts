/** How a program is had from a package registry. */
export type Installation =
  | { readonly registry: "pypi" | "npm"; readonly packages: readonly string[] }
  | { readonly registry: "go"; readonly packages: readonly string[]; readonly builds?: string }
  | {
      readonly registry: "debian";
      readonly packages: readonly [string];
      readonly suite: string;
      /** What the package's version begins with. */
      readonly version: string;
    };

/** A program of the table in `tools.mjs`. */
export interface ToolDefinition {
  readonly executable: string;
  readonly probe: readonly string[];
  readonly says?: RegExp;
  readonly accepts?: { readonly atLeast: string; readonly below: string };
  readonly shared?: string;
  readonly install?: Installation;
  readonly otherwise?: Installation;
}

export type ToolName =
  | "uv"
  | "poetry"
  | "python-build"
  | "hatchling"
  | "python-packaging"
  | "pnpm"
  | "yarn-classic"
  | "yarn-berry"
  | "pre-commit"
  | "cmark-gfm"
  | "old-node"
  | "act"
  | "actionlint"
  | "crane"
  | "oras"
  | "cosign"
  | "cosign-2"
  | "docker-registry"
  | "fulcio"
  | "rekor-server"
  | "timestamp-server"
  | "hcl2json"
  | "helm"
  | "kustomize"
  | "cargo"
  | "npm"
  | "python";

/** A program that runs on this machine. */
export interface AvailableTool {
  readonly kind: "available";
  readonly name: ToolName;
  /** Absolute path of the program. */
  readonly path: string;
  /** A folder for the front of PATH, through which the program is found under its usual name. */
  readonly folder: string;
  readonly version: string;
  readonly origin: "path" | "installed";
}

/** A program that cannot be had here, and why, in one line. */
export interface UnavailableTool {
  readonly kind: "unavailable";
  readonly name: ToolName;
  readonly reason: string;
}

export interface InstallOptions {
  /** Where tools are installed. Default: `.tools` at the root of this repository. */
  readonly folder?: string;
  /** Default: the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told when an installation begins, because it takes seconds. */
  readonly log?: (message: string) => void;
  /** Whether the slower way is left out, where a tool has one: it builds for minutes. */
  readonly quickly?: boolean;
}

/** Finds a tool on PATH or among the installed ones, and installs it when it is neither. Never throws. */
export function installTool(
  name: ToolName,
  options?: InstallOptions,
): Promise<AvailableTool | UnavailableTool>;

/** As {@link installTool}, but installs nothing: a tool that is not there yet is unavailable. */
export function findTool(name: ToolName, options?: InstallOptions): Promise<AvailableTool | UnavailableTool>;

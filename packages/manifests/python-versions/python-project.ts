import type { VcsOptions } from "../published-packages/vcs-options.ts";
import type { Source } from "../source.ts";

/** A folder from which a Python package is built, by its files. */
export interface PythonProject {
  /** Relative to the top, empty there. */
  readonly folder: string;
  readonly pyproject: Source | undefined;
  readonly hatchToml?: Source | undefined;
  readonly setupCfg: Source | undefined;
  readonly setupPy: Source | undefined;
}

/** A setup.py or setup.cfg whose version a tool reads from git. */
export interface SetupVcs {
  readonly kind: "vcs";
  readonly path: string;
  readonly tool: string;
  readonly vcs: VcsOptions | undefined;
}

import { delimiter } from "node:path";
import { resolverEnvironment } from "@release-actions/lockfiles/refresh";
import type { Machine } from "@release-actions/ports";
import { nodeMachine } from "@release-actions/ports/adapters";
import type { UvChoice } from "../building/try-uv.ts";
import type { PackageIndex } from "../package-index/index.ts";

/**
 * The machine of a rehearsal's runner. Builds and resolvers run code of the rehearsed repositories, so its environment is the one
 * that a resolver may see, with the way to the local index; and git reads nobody's settings.
 */
export function stageMachine(
  index: PackageIndex,
  {
    environment,
    uv,
    temporary,
  }: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly uv: UvChoice;
    /** An existing folder: build backends that fail leave files behind wherever they are told to put them. */
    readonly temporary: string;
  },
): Machine {
  const base = index.environment(resolverEnvironment(environment));
  const path = base["PATH"] ?? "";
  return nodeMachine({
    environment: {
      ...base,
      ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary },
      PATH: uv.kind === "available" && uv.folder !== undefined ? `${uv.folder}${delimiter}${path}` : path,
      GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_TERMINAL_PROMPT: "0",
      // Otherwise Node asks the real registries past the proxy: https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
      NODE_USE_ENV_PROXY: "1",
    },
  });
}

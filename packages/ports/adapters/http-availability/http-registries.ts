import type { Registries, StatedVersions } from "../../availability.ts";
import { createAskHttp } from "../ask-http.ts";
import type { Environment } from "../registries/registry-address.ts";
import { askCargo } from "./ask-cargo.ts";
import { askImage } from "./ask-image.ts";
import { askNpm } from "./ask-npm.ts";
import { askPython } from "./ask-python.ts";
import { statedVersion } from "./stated-version.ts";

/**
 * The real registries, found in the environment as npm, pip, uv, cargo and Docker find them. `send` stands in for `fetch`;
 * `timeout` is the time for one answer, in milliseconds, ten seconds unless given.
 */
export function httpRegistries(options: {
  readonly environment: Environment;
  readonly send?: typeof fetch;
  readonly timeout?: number;
}): Registries & StatedVersions {
  const { environment } = options;
  const ask = createAskHttp(options);
  return {
    ask: async ({ ecosystem, name }, version, { signal } = {}) => {
      const asking = { ask, environment, signal };
      switch (ecosystem) {
        case "npm":
          return askNpm(asking, name, version);
        case "pypi":
          return askPython(asking, name, version);
        case "cargo":
          return askCargo(asking, name, version);
        case "image":
        case "helm":
          return askImage(asking, { ecosystem, name }, version);
        case "github":
          return { kind: "unasked", reason: "a tag can be used as soon as it is pushed" };
        case "component":
          return { kind: "unasked", reason: "a bare name stands in no registry" };
      }
    },
    statedVersion: (image, digest) => statedVersion({ ask, environment, signal: undefined }, image, digest),
  };
}

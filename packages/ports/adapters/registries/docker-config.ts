import { join } from "node:path";
import { isRecord, parseJson, textIn } from "../json-records.ts";
import { defaultRegistries } from "./default-registries.ts";
import { readHomeFile } from "./home-file.ts";
import type { Environment } from "./registry-address.ts";

/** Docker's `config.json`, as far as it is about registries. */
export interface DockerConfig {
  /** Empty where there is none; undefined where it is no JSON. */
  readonly content: Readonly<Record<string, unknown>> | undefined;
  readonly auths: Readonly<Record<string, unknown>>;
  /** The name of the program `docker-credential-…` that keeps the credentials of a host. */
  readonly helperOf: (host: string) => string | undefined;
}

/** Reads the file that `DOCKER_CONFIG` leads to, or the one in the home: https://docs.docker.com/reference/cli/docker/ */
export async function readDockerConfig(environment: Environment): Promise<DockerConfig> {
  const folder = environment["DOCKER_CONFIG"];
  const named = folder === undefined ? undefined : join(folder, "config.json");
  const text = await readHomeFile(environment, named, ".docker", "config.json");
  const parsed = text === "" ? {} : parseJson(text);
  const content = isRecord(parsed) ? parsed : undefined;
  const auths = content?.["auths"];
  return {
    content,
    auths: isRecord(auths) ? auths : {},
    helperOf: (host) => {
      const helpers = content?.["credHelpers"];
      // Docker's own registry goes by another name there.
      const own =
        host === defaultRegistries.image ? textIn(helpers, "https://index.docker.io/v1/") : undefined;
      const helper = own ?? textIn(helpers, host) ?? textIn(content, "credsStore");
      // It becomes the name of a program.
      return helper !== undefined && /^[\w-]+$/.test(helper) ? helper : undefined;
    },
  };
}

import type { AskHttp } from "../ask-http.ts";
import type { ImageCredentials } from "./docker-credentials.ts";
import { answerChallenge } from "./image-login.ts";
import type { ImagePlace } from "./image-registry.ts";
import { readPage, type HttpAnswered, type Reading } from "./read-page.ts";

/** A page of one image's repository: `manifests/v1.4.0`, `blobs/sha256:…`. */
export interface ImagePage<Content> {
  readonly path: string;
  readonly query?: string | undefined;
  readonly accept: string;
  /** What stands there, in words. */
  readonly content: string;
  readonly method?: "GET" | "HEAD";
  readonly parse: (answer: HttpAnswered) => Content | undefined;
}

export type ImageReader = <Content>(page: ImagePage<Content>) => Promise<Reading<Content>>;

/** Reads pages of one image's repository, and logs in where the registry demands it. */
export function createImageReader(
  ask: AskHttp,
  place: ImagePlace,
  options: {
    readonly credentials: () => Promise<ImageCredentials | undefined>;
    readonly signal: AbortSignal | undefined;
  },
): ImageReader {
  const { signal } = options;
  let registry = place.address;
  return async ({ path, ...page }) => {
    const address = new URL(`${place.repository}/${path}`, registry.folder);
    const reading = await readPage(ask, registry, { ...page, address, signal });
    // Tokens live for minutes, so the demand may come again.
    if (reading.kind !== "failed" || reading.status !== 401) return reading;
    const credentials = await options.credentials();
    const login = await answerChallenge(ask, reading, { repository: place.repository, credentials, signal });
    if (login.kind === "failed") return login;
    registry = { ...registry, authorization: login.authorization };
    return readPage(ask, registry, { ...page, address, signal });
  };
}

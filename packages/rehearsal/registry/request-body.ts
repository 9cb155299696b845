import type { IncomingMessage } from "node:http";
import { Refusal } from "@release-actions/release-model";
import { readBody } from "../package-index/request-body.ts";
import { RegistryError } from "./registry-error.ts";

/** The whole body of a request. @throws {RegistryError} 413 for more than `limit` bytes. */
export async function readRegistryBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  try {
    return await readBody(request, limit);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new RegistryError(413, "SIZE_INVALID", `at most ${limit} bytes are taken here`);
  }
}

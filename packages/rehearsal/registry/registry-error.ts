import { jsonReply, type Reply } from "../package-index/exchange.ts";

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
export type ErrorCode =
  | "BLOB_UNKNOWN"
  | "BLOB_UPLOAD_INVALID"
  | "BLOB_UPLOAD_UNKNOWN"
  | "DENIED"
  | "DIGEST_INVALID"
  | "MANIFEST_BLOB_UNKNOWN"
  | "MANIFEST_INVALID"
  | "MANIFEST_UNKNOWN"
  | "NAME_INVALID"
  | "NAME_UNKNOWN"
  | "SIZE_INVALID"
  | "TOOMANYREQUESTS"
  | "UNAUTHORIZED"
  | "UNSUPPORTED";

/** A request that a registry refuses, in the words of the specification. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The answer to a request that failed, whatever the reason. */
export function errorReply(problem: unknown): Reply {
  if (!(problem instanceof RegistryError)) {
    const malformed = problem instanceof URIError;
    return jsonReply(malformed ? 400 : 500, { errors: [{ code: "UNKNOWN", message: String(problem) }] });
  }
  const reply = jsonReply(problem.status, {
    errors: [{ code: problem.code, message: problem.message, detail: null }],
  });
  return { ...reply, headers: { ...reply.headers, ...problem.headers } };
}

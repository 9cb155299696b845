import { ExternalError } from "@release-actions/release-model";
import * as v from "valibot";

/**
 * What GitHub answered, as its schema promises it.
 * @throws {ExternalError} `github-failed` when it is something else.
 */
export function parseAnswer<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new ExternalError({
    code: "github-failed",
    expected: "an answer as GitHub documents it",
    found: `something else at ${v.getDotPath(issue) ?? "the top"}`,
    fix: "Is the server older than GitHub Enterprise Server 3.14, or something between it and this run?",
    retryable: false,
  });
}

/** The nodes of a connection. GitHub leaves a hole where the token may not see one. */
export function nodesOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.object({ nodes: v.nullish(v.array(v.nullable(schema))) }),
    v.transform(({ nodes }) => (nodes ?? []).filter((node) => node !== null)),
  );
}

/** A point in time, `2026-11-25T10:00:00Z`. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
);

import * as v from "valibot";
import { unprocessable } from "../denial.ts";

/** What was sent, by its schema. @throws {Denial} 422 in GitHub's words. */
export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body ?? {}, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }: { key: unknown }) => String(key)).join("/");
  const detail =
    issue.received === "undefined"
      ? `"${path}" wasn't supplied.`
      : `For 'properties/${path}', ${issue.received} is not ${issue.expected ?? "allowed"}.`;
  throw unprocessable(`Invalid request.\n\n${detail}`);
}

/** A statement about content, as in-toto writes it: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface StatementText {
  readonly predicateType: string;
  /** `sha256:…` of everything it is about. */
  readonly digests: readonly string[];
  readonly predicate: unknown;
  /** What was signed together with the digest: cosign's annotations. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** Reads a statement; undefined where the text is none. */
export function parseStatement(text: string): StatementText | undefined {
  const statement = parseObject(text);
  const predicateType = statement?.["predicateType"];
  const subjects = statement?.["subject"];
  if (typeof predicateType !== "string" || !Array.isArray(subjects)) return undefined;
  const records = subjects.filter(isRecord);
  return {
    predicateType,
    digests: records.flatMap(({ digest }) => {
      const sum = isRecord(digest) ? digest["sha256"] : undefined;
      return typeof sum === "string" ? [`sha256:${sum}`] : [];
    }),
    predicate: statement?.["predicate"],
    annotations: Object.fromEntries(
      records.flatMap(({ annotations }) =>
        Object.entries(isRecord(annotations) ? annotations : {}).flatMap(([key, value]) =>
          typeof value === "string" ? [[key, value] as const] : [],
        ),
      ),
    ),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A statement about content, as in-toto writes it: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface StatementText {
  readonly predicateType: string;
  readonly subjects: readonly StatementSubject[];
  readonly predicate: unknown;
}

/** One of the contents that it is about. */
export interface StatementSubject {
  /** `sha256:…` */
  readonly digest: string;
  /** What was signed together with the digest: cosign's annotations. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** Reads a statement; undefined where the text is none. */
export function parseStatement(text: string): StatementText | undefined {
  const statement = parseObject(text);
  const predicateType = statement?.["predicateType"];
  const subjects = statement?.["subject"];
  if (typeof predicateType !== "string" || !Array.isArray(subjects)) return undefined;
  return {
    predicateType,
    subjects: subjects.filter(isRecord).flatMap(({ digest, annotations }) => {
      const sum = isRecord(digest) ? digest["sha256"] : undefined;
      return typeof sum === "string" ? [{ digest: `sha256:${sum}`, annotations: textsIn(annotations) }] : [];
    }),
    predicate: statement?.["predicate"],
  };
}

function textsIn(record: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(isRecord(record) ? record : {}).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    ),
  );
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

/** What REST answers, before the headers that every answer has. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: ReplyContent;
}

export type ReplyContent =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "bytes"; readonly type: string; readonly bytes: Buffer }
  | { readonly kind: "none" };

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, content: { kind: "json", value } };
}

/** What was made, and where it is now. */
export function created(value: { readonly url: string }): Reply {
  return json(value, 201, { location: value.url });
}

export function bytes(type: string, content: Buffer): Reply {
  return { status: 200, headers: {}, content: { kind: "bytes", type, bytes: content } };
}

export const noContent: Reply = { status: 204, headers: {}, content: { kind: "none" } };

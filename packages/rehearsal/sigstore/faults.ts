/** What goes wrong on the way to a service. */
export type ServiceFault =
  /** An answer instead of the service's. Nothing is done. What is no text is sent as JSON. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The connection is reset before the service hears of it. */
  | { readonly kind: "reset" }
  /** It is done, and then the connection is reset before the answer. */
  | { readonly kind: "lost-answer" }
  /** The answer breaks off in the middle of its body. */
  | { readonly kind: "truncated" }
  /** Nothing for so long, and then as usual. */
  | { readonly kind: "stall"; readonly milliseconds: number };

export interface ServiceFaultRule {
  readonly fault: ServiceFault;
  readonly method?: string;
  /** Tried on the path with its query. */
  readonly path?: RegExp;
  /** For how many matching requests. Default: until the faults are cleared. */
  readonly times?: number;
}

export interface ServiceFaults {
  add(rule: ServiceFaultRule): void;
  clear(): void;
}

export interface AskedService {
  readonly method: string;
  /** With the query. */
  readonly path: string;
}

/** Faults of one service; the first rule that matches and is not used up counts. */
export function serviceFaults(): ServiceFaults & { next(asked: AskedService): ServiceFault | undefined } {
  let rules: { readonly rule: ServiceFaultRule; left: number }[] = [];
  return {
    add(rule) {
      rules.push({ rule, left: rule.times ?? Infinity });
    },
    clear() {
      rules = [];
    },
    next({ method, path }) {
      const entry = rules.find(
        ({ rule, left }) =>
          left > 0 &&
          (rule.method === undefined || rule.method === method) &&
          (rule.path === undefined || rule.path.test(path)),
      );
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.rule.fault;
    },
  };
}

/** Answers that services and what stands before them give on bad days. */
export const serviceTroubles = {
  /** As a load balancer says it when all behind it are gone. */
  unavailable: {
    kind: "answer",
    status: 503,
    headers: { "content-type": "text/plain" },
    body: "no healthy upstream",
  },
  /** `retryAfter` in seconds. */
  tooMany: (retryAfter: number): ServiceFault => ({
    kind: "answer",
    status: 429,
    headers: { "retry-after": String(retryAfter) },
    body: { code: 8, message: "rate limit exceeded" },
  }),
  /** A page where data was expected, and a status that says all is well. */
  page: {
    kind: "answer",
    status: 200,
    headers: { "content-type": "text/html" },
    body: "<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>",
  },
} as const satisfies Record<string, ServiceFault | ((retryAfter: number) => ServiceFault)>;

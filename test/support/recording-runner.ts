import type { Runner } from "@release-actions/action-kit";
import type { Annotation } from "@release-actions/release-model";

/** What an action said to its runner, in order. */
export interface Recorded {
  readonly masked: string[];
  readonly printed: string[];
  readonly debugged: string[];
  readonly annotations: Annotation[];
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
  readonly failures: Annotation[];
}

export function recordingRunner(): { readonly runner: Runner; readonly recorded: Recorded } {
  const recorded: Recorded = {
    masked: [],
    printed: [],
    debugged: [],
    annotations: [],
    outputs: new Map(),
    summaries: [],
    failures: [],
  };
  const runner: Runner = {
    mask: (secret) => recorded.masked.push(secret),
    print: (text) => recorded.printed.push(text),
    debug: (text) => recorded.debugged.push(text),
    annotate: (annotation) => recorded.annotations.push(annotation),
    setOutput: (name, value) => recorded.outputs.set(name, value),
    summarize: (markdown) => {
      recorded.summaries.push(markdown);
      return Promise.resolve();
    },
    setFailed: (annotation) => recorded.failures.push(annotation),
  };
  return { runner, recorded };
}

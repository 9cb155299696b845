import type { Annotation } from "@release-actions/release-model";
import type { Runner } from "./runner.ts";

/**
 * A runner that never passes on a secret, whatever asks it to. The real runner masks the log only; this also
 * covers outputs and the summary.
 */
export function withoutSecrets(runner: Runner, secrets: readonly string[]): Runner {
  const hidden = secrets
    .flatMap((secret) => [secret, ...secret.split(/[\r\n]+/), Buffer.from(secret).toString("base64")])
    // A mask of a few letters would hide parts of ordinary words.
    .filter((secret) => secret.length >= 4)
    .toSorted((left, right) => right.length - left.length);
  const redact = (text: string) => hidden.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
  const redacted = (annotation: Annotation): Annotation => ({
    ...annotation,
    title: redact(annotation.title),
    message: redact(annotation.message),
  });
  return {
    mask: (secret) => {
      runner.mask(secret);
    },
    print: (text) => {
      runner.print(redact(text));
    },
    debug: (text) => {
      runner.debug(redact(text));
    },
    annotate: (annotation) => {
      runner.annotate(redacted(annotation));
    },
    setOutput: (name, value) => {
      runner.setOutput(name, redact(value));
    },
    summarize: (markdown) => runner.summarize(redact(markdown)),
    setFailed: (annotation) => {
      runner.setFailed(redacted(annotation));
    },
  };
}

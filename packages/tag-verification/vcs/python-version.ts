import { explain } from "@renovatebot/pep440";

/** A version as `packaging.version` reads it, or as it is spelled where normalizing was turned off. */
export interface PythonVersion {
  /** Without what follows a `+`. */
  readonly public: string;
  readonly local: string | undefined;
  readonly epoch: number;
  readonly release: readonly number[];
  readonly dev: number | undefined;
}

/** Undefined for text that is no version of PEP 440. */
export function parsePythonVersion(text: string, isNormalized: boolean): PythonVersion | undefined {
  const found = explain(text.trim());
  if (found === null) return undefined;
  return {
    public: isNormalized ? found.public : (text.split("+", 1)[0] ?? text),
    local: found.local ?? undefined,
    epoch: found.epoch,
    release: found.release,
    dev: devOf(found.public),
  };
}

function devOf(text: string): number | undefined {
  const digits = /\.dev(\d+)$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** PEP 440's normal form, which is what stands in the metadata whatever a tool printed; the text itself where there is none. */
export function normalizePythonVersion(text: string): string {
  const found = explain(text);
  if (found === null) return text;
  return found.local === null || found.local === "" ? found.public : `${found.public}+${found.local}`;
}

import {
  editManifest,
  planManifest,
  Source,
  type PinOutcome,
  type RepinOptions,
} from "@release-actions/manifests";
import { ecosystems, formatTag, packageName, parseAny, type Release } from "@release-actions/release-model";

/** A release of `ecosystem:name@version`, tagged the usual way. */
export function releaseOf(spelled: string, more: Partial<Release> = {}): Release {
  const [, kind, name = "", version = ""] = /^(\w+):(.+)@([^@]+)$/.exec(spelled) ?? [];
  const ecosystem = ecosystems.find((known) => known === kind);
  if (ecosystem === undefined) throw new Error(`no release: ${spelled}`);
  const parsed = parseAny(version);
  return {
    repository: name,
    names: [packageName(ecosystem, name)],
    version: parsed,
    tag: formatTag(parsed),
    ...more,
  };
}

export interface Carried {
  /** The file afterwards. */
  readonly text: string;
  readonly outcomes: readonly PinOutcome[];
  /** One line per outcome: kind, then before and after, or the reason or code. */
  readonly summary: readonly string[];
}

/** Plans and applies one release to one file, as the cascade does. */
export function carryRelease(
  path: string,
  text: string,
  options: Omit<RepinOptions, "release" | "policy"> & {
    readonly release: Release | string;
    readonly policy?: RepinOptions["policy"];
  },
): Carried {
  const source = new Source(path, new TextEncoder().encode(text));
  const release = typeof options.release === "string" ? releaseOf(options.release) : options.release;
  const outcomes = planManifest(source, { policy: "keep", ...options, release });
  const bytes = editManifest(source, outcomes);
  const after = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { text: after, outcomes, summary: outcomes.map(summarize) };
}

function summarize(outcome: PinOutcome): string {
  switch (outcome.kind) {
    case "edit":
      return `edit ${outcome.before} -> ${outcome.after}`;
    case "current":
      return "current";
    case "kept":
      return `kept: ${outcome.reason}`;
    case "newer":
      return `newer: ${outcome.found}`;
    case "finding":
    case "refused":
      return `${outcome.kind}: ${outcome.problem.code}`;
  }
}

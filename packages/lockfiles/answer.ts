import {
  admitsSpelled,
  compareSpelled,
  Refusal,
  type AdmitsOptions,
  type PinValue,
} from "@release-actions/release-model";
import type { LockedPackage, LockKind } from "./lock-format.ts";

/** Whether a locked package is what a pin asks for; `unknown` where its version or the constraint cannot be read. */
export type Answer = "yes" | "no" | "unknown";

/** Whether a locked package is what a pin asks for. True when that cannot be told. */
export function satisfies(value: PinValue, locked: LockedPackage): boolean {
  // What is locked has been chosen already: whether pre-releases are wanted was decided then.
  return answer(value, locked, { prereleases: true }) !== "no";
}

/** The same as the tool that reads the lock judges it. */
export function answerOf(kind: LockKind, value: PinValue, locked: LockedPackage): Answer {
  return answer(value, locked, kind === "npm" || kind === "cargo" ? {} : { prereleases: true });
}

function answer(value: PinValue, locked: LockedPackage, options: AdmitsOptions): Answer {
  if (locked.source.kind === "workspace" || locked.source.kind === "path") return "yes";
  switch (value.kind) {
    case "constraint":
      // A constraint beside a git or URL source is checked against what that source builds, which npm does not record.
      return locked.version === "" ? "yes" : constraintAnswer(value, locked.version, options);
    case "version":
      return yesOrNo(sameVersion(locked, value.text));
    case "artifact-url":
      return yesOrNo(locked.version === "" || sameVersion(locked, value.version));
    case "git-tag":
      return yesOrNo(isOnReference(value.text, locked));
    case "commit":
      return yesOrNo(locked.source.kind !== "git" || locked.source.address.includes(value.text));
    case "image":
    case "unpinned":
      return "yes";
  }
}

function constraintAnswer(
  constraint: Extract<PinValue, { kind: "constraint" }>,
  version: string,
  options: AdmitsOptions,
): Answer {
  // npm takes any version for these, pre-releases included: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/dep-valid.js
  const isOpen = /^\s*\*?\s*$/.test(constraint.text);
  if (isOpen && constraint.syntax === "npm") return "yes";
  try {
    const isAdmitted = admitsSpelled(constraint, version, options);
    if (isAdmitted !== undefined) return yesOrNo(isAdmitted);
    return isOpen ? "yes" : "unknown";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What npm cannot read as a range is a dist-tag, which any version may have been.
    return constraint.syntax === "npm" ? "yes" : "unknown";
  }
}

function yesOrNo(isTrue: boolean): Answer {
  return isTrue ? "yes" : "no";
}

function sameVersion(locked: LockedPackage, version: string): boolean {
  const order = compareSpelled(locked.name.ecosystem, locked.version, version);
  return order === undefined ? locked.version === version : order === 0;
}

/** Locks of uv, poetry and cargo keep the tag they were asked for beside the commit; npm's keep the commit alone. */
function isOnReference(tag: string, { source }: LockedPackage): boolean {
  if (source.kind !== "git") return source.kind !== "registry";
  const [, reference] = /[?&](?:tag|rev|reference)=([^&#]+)/.exec(source.address) ?? [];
  return reference === undefined || decodeURIComponent(reference) === tag;
}

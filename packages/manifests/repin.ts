import { assertNever, type Edit, type Pin, type Problem } from "@release-actions/release-model";
import type { RepinOptions } from "./repin-options.ts";
import { rewriteArtifactUrl } from "./rewrite/artifact-url.ts";
import { rewriteCommit } from "./rewrite/commit.ts";
import { rewriteConstraintPin } from "./rewrite/constraint.ts";
import { rewriteGitTag } from "./rewrite/git-tag.ts";
import { rewriteImage } from "./rewrite/image.ts";
import type { Replacement, Rewrite, RewriteProblem } from "./rewrite/rewrite.ts";
import { describeUnpinned } from "./rewrite/unpinned.ts";
import { rewriteVersion } from "./rewrite/version.ts";

/** What carrying a release to one pin means. A refusal here stops the repository, not the suite. */
export type PinOutcome =
  /** The pin moves: `edits` are the bytes, `before` and `after` the values for people. */
  | {
      readonly kind: "edit";
      readonly pin: Pin;
      readonly edits: readonly Edit[];
      readonly before: string;
      readonly after: string;
      /** A digest that is written where none stood, so that the pin has it afterwards. */
      readonly adds?: string;
    }
  /** It already says exactly this release. */
  | { readonly kind: "current"; readonly pin: Pin }
  /** The policy leaves it as it stands: it admits the release, or names no version at all. */
  | { readonly kind: "kept"; readonly pin: Pin; readonly reason: string }
  /** It names a newer version; moving it would be a downgrade. */
  | { readonly kind: "newer"; readonly pin: Pin; readonly found: string }
  /** It follows a path, a branch or an unpinned source: a person has to decide. */
  | { readonly kind: "finding"; readonly pin: Pin; readonly problem: Problem }
  /** It cannot be moved without being wrong: an upper bound in the way, a hash or digest that is not known. */
  | { readonly kind: "refused"; readonly pin: Pin; readonly problem: Problem };

/** An outcome that moves its pin. */
export type PlannedEdit = Extract<PinOutcome, { kind: "edit" }>;

/** What carrying `options.release` to `pin` means: pure, and the same for every kind of file. */
export function planRepin(pin: Pin, options: RepinOptions): PinOutcome {
  const { value } = pin;
  switch (value.kind) {
    case "constraint":
      return outcomeOf(pin, rewriteConstraintPin(value, options));
    case "version": {
      const { version } = options.release;
      const { ecosystem } = pin.name;
      return single(pin, value, rewriteVersion(value.text, { ...options, version, ecosystem }));
    }
    case "git-tag":
      return single(pin, value, rewriteGitTag(value.text, options));
    case "commit":
      return outcomeOf(pin, rewriteCommit(value, options));
    case "image":
      return outcomeOf(pin, rewriteImage(value, { ...options, imageName: pin.name.name }));
    case "artifact-url":
      return single(
        pin,
        value,
        rewriteArtifactUrl(value.text, { ...options, ecosystem: pin.name.ecosystem }),
      );
    case "unpinned":
      return outcomeOf(pin, describeUnpinned(value, pin.name));
    default:
      return assertNever(value);
  }
}

/** What a rewrite of any kind of value comes to, once its single text is a replacement. */
type Result =
  | { readonly kind: "rewritten"; readonly replacements: readonly Replacement[] }
  | { readonly kind: "kept"; readonly reason: string }
  | { readonly kind: "newer"; readonly found: string }
  | { readonly kind: "refused" | "finding"; readonly problem: RewriteProblem };

function single(pin: Pin, value: Replacement, rewrite: Rewrite): PinOutcome {
  if (rewrite.kind !== "rewritten") return outcomeOf(pin, rewrite);
  const replacements = rewrite.text === value.text ? [] : [{ span: value.span, text: rewrite.text }];
  return outcomeOf(pin, { kind: "rewritten", replacements });
}

function outcomeOf(pin: Pin, result: Result): PinOutcome {
  switch (result.kind) {
    case "rewritten":
      return result.replacements.length === 0 ? { kind: "current", pin } : editOf(pin, result.replacements);
    case "kept":
      return { kind: "kept", pin, reason: result.reason };
    case "newer":
      return { kind: "newer", pin, found: result.found };
    case "refused":
    case "finding": {
      const { path: file, line, column } = pin;
      return { kind: result.kind, pin, problem: { ...result.problem, location: { file, line, column } } };
    }
  }
}

function editOf(pin: Pin, replacements: readonly Replacement[]): PinOutcome {
  const parts = partsOf(pin);
  const texts = parts.map(({ span, text }) => ({
    before: text,
    after: replacements.find((replacement) => replacement.span === span)?.text ?? text,
  }));
  return {
    kind: "edit",
    pin,
    edits: replacements.map(({ span, text }) => ({ path: pin.path, start: span.start, end: span.end, text })),
    before: texts.map(({ before }) => before).join(" "),
    after: texts.map(({ after }) => after).join(" "),
  };
}

/** What people are shown of a pin: all of it but the hashes. */
function partsOf({ value }: Pin): readonly Replacement[] {
  switch (value.kind) {
    case "image":
      return [value.tag, value.digest].filter((part) => part !== undefined);
    case "commit":
      return value.comment === undefined ? [value] : [value, value.comment];
    default:
      return [value];
  }
}

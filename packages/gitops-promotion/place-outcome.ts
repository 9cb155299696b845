import type { PinOutcome } from "@release-actions/manifests";
import type { Pin, Version } from "@release-actions/release-model";

/** What a promotion means for one place. */
export type PlaceOutcome =
  | PinOutcome
  /** It moves by itself, whatever is promoted: reported, and pinned only when asked. */
  | { readonly kind: "floating"; readonly pin: Pin; readonly text: string }
  /** This very version was promoted there by `commit`, and somebody took it back. */
  | { readonly kind: "taken-back"; readonly pin: Pin; readonly commit: string }
  /** Something newer was promoted there once, whatever stands there by now. */
  | { readonly kind: "overtaken"; readonly pin: Pin; readonly by: Version };

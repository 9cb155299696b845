import type { PinOutcome } from "@release-actions/manifests";
import type { Pin } from "@release-actions/release-model";

/** What a promotion means for one place. */
export type PlaceOutcome =
  | PinOutcome
  /** It moves by itself, whatever is promoted: reported, and pinned only when asked. */
  | { readonly kind: "floating"; readonly pin: Pin; readonly text: string };

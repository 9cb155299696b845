import type { DispatchResult } from "@release-actions/gitops-dispatch";
import type { WorkflowRun } from "@release-actions/ports";
import type { PromotionPlan } from "@release-actions/gitops-promotion";
import type { Problem } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";

export type { DispatchResult };

/** One component on its way to one environment of one GitOps repository. */
export interface Route {
  /** `owner/name`. */
  readonly repository: string;
  /** Undefined where the repository does not tell which it takes, because it could not be read. */
  readonly component: string | undefined;
  readonly environment: string | undefined;
}

/** What is known of the newest release of a component on a route. */
export type RouteFacts = Route &
  (
    | { readonly kind: "unreleased" }
    /** A registry or GitHub did not say what has to be known. */
    | { readonly kind: "unknown"; readonly problem: Problem }
    | {
        readonly kind: "seen";
        /** The message as it was to be sent: its id is the one it had. */
        readonly payload: ReleasePublished;
        /** What promoting it would do now. */
        readonly state: PromotionPlan["state"];
        /** Whether a pull request proposes it, or one that did was closed. */
        readonly proposal: "none" | "open" | "declined";
        /** The newest run that carries its id. */
        readonly run: WorkflowRun | undefined;
      }
  );

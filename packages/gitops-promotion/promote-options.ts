import type {
  Clock,
  CommitHistory,
  GitHub,
  Registries,
  ReleaseSources,
  StatedVersions,
  WorkingCopies,
} from "@release-actions/ports";
import type { PromotionTarget } from "./target.ts";

/** What a promotion works with, and towards. */
export interface PromoteOptions {
  readonly github: GitHub & CommitHistory & ReleaseSources;
  readonly copies: WorkingCopies;
  readonly registries: Registries & StatedVersions;
  readonly clock: Clock;
  /** `https://github.com`, or GITHUB_SERVER_URL. */
  readonly server: string;
  /** The GitOps repository, `owner/name`. */
  readonly repository: string;
  readonly target: PromotionTarget;
  /**
   * Asks whether a release is what it says, as it was asked of `target`. What a pull request proposes already is asked anew before
   * it is proposed once more: whoever may push to its branch may have written it.
   * @throws {Refusal} where it is not.
   */
  readonly verify: (target: PromotionTarget) => Promise<void>;
  readonly mode: "pull-request" | "commit" | "plan";
  /** Of Conventional Commits: `fix`. */
  readonly commitType: string;
  readonly onProgress: (message: string) => void;
}

import { promote, validateRelease, type PromoteOptions } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { nodeClock, nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { parsePayload } from "@release-actions/release-model/release-published";
import { silentLog } from "./compose-cascade.ts";

/** Where a promotion runs. Plain JSON, so that it can be handed to another process. */
export interface PromotionPlace {
  readonly api: string;
  readonly graphql: string;
  /** Where git is. */
  readonly server: string;
  readonly token: string;
  readonly repository: string;
  /** The text of gitops.yml. */
  readonly gitops: string;
  readonly mode: "commit" | "pull-request";
  readonly environment: Readonly<Record<string, string>>;
}

/** Promotes as the action does, once a message has been found to be genuine. */
export function composePromotion(
  place: PromotionPlace,
  payload: unknown,
  differences: Partial<PromoteOptions> = {},
): ReturnType<typeof promote> {
  const machine = nodeMachine(place);
  const config = parseGitops(Buffer.from(place.gitops), "gitops.yml");
  return promote({
    github: octokitGitHub({ ...place, log: silentLog }),
    copies: partialClones({ ...machine, ...place }),
    registries: httpRegistries(place),
    clock: nodeClock(),
    server: place.server,
    repository: place.repository,
    target: validateRelease(parsePayload(payload), config, "gitops.yml"),
    verify: () => Promise.resolve(),
    mode: place.mode,
    commitType: "fix",
    onProgress: () => undefined,
    ...differences,
  });
}

import { readManifest } from "@release-actions/manifests";
import { formatSemver, packageName, Refusal, type Problem } from "@release-actions/release-model";
import type { PromotionFacts } from "./facts.ts";
import { selectPlaces } from "./select-places.ts";
import type { PromotionTarget } from "./target.ts";

/**
 * What an environment wants to have been proven elsewhere: `after: staging` means that staging states every image of the
 * release with the very same digest.
 */
export function planProof(
  facts: PromotionFacts,
  { environment, config, component, payload, release }: PromotionTarget,
): readonly Problem[] {
  const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
  if (environment === undefined || before === undefined) return [];
  const states = new Set(
    facts.sources
      .filter(({ path }) => selectPlaces(path, component, before) !== undefined)
      .flatMap((source) => {
        try {
          return readManifest(source);
        } catch (error) {
          // A file that cannot be read proves nothing.
          if (error instanceof Refusal) return [];
          throw error;
        }
      })
      .flatMap(({ name, value }) =>
        value.kind === "image" && value.digest !== undefined
          ? [`${name.name}@sha256:${value.digest.text.replace(/^sha256:/, "")}`]
          : [],
      ),
  );
  const unproven = payload.images.filter(
    ({ name, digest }) => !states.has(`${packageName("image", name).name}@${digest}`),
  );
  const [first] = unproven;
  if (first === undefined) return [];
  return [
    {
      code: "not-proven",
      expected: `${before.name} to state ${first.name}@${first.digest} before ${environment.name} does`,
      found: `no place of ${before.name} with that digest`,
      fix: `Promote ${component.name} ${formatSemver(release.version)} to ${before.name} first, and let it run there.`,
    },
  ];
}

import fc from "fast-check";
import type { Version } from "@release-actions/release-model";

const count = fc.nat({ max: 30 });

/** Any version that can be released, close enough together that equal and neighbouring ones occur. */
export const versions: fc.Arbitrary<Version> = fc
  .record({
    major: count,
    minor: count,
    patch: count,
    prerelease: fc.option(
      fc.record({
        identifier: fc.constantFrom("alpha" as const, "beta" as const, "rc" as const),
        number: count,
      }),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ prerelease, ...core }) => (prerelease === undefined ? core : { ...core, prerelease }));

import { isRepositoryName } from "@release-actions/release-model/release-graph";
import fc from "fast-check";
import { versions } from "../release-model/version-arbitrary.ts";

/** Any name that the graph allows, more often with marks in it than names have. */
export const repositoryNames: fc.Arbitrary<string> = fc
  .string({ unit: fc.constantFrom("a", "b", "-", ".", "_", "0"), minLength: 1, maxLength: 20 })
  .filter(isRepositoryName);

/** What a branch may carry: each repository once. */
export const carriedReleases = fc.uniqueArray(fc.record({ repository: repositoryNames, version: versions }), {
  selector: ({ repository }) => repository,
  minLength: 1,
  maxLength: 8,
});

import { splitTagFormat } from "../tag.ts";
import type { ReleaseGraph } from "./release-graph.ts";

/**
 * What all version tags of each repository have in their names, by `owner/name`, for asking for these alone: `core-v` of
 * `core-v{version}`. A mere `v` tells them from no others, and is left out.
 */
export function tagsWith({ owner, repositories }: ReleaseGraph): ReadonlyMap<string, string> {
  return new Map(
    [...repositories.values()].flatMap(({ name, tag }): [string, string][] => {
      const { before } = splitTagFormat(tag);
      return before.length < 2 ? [] : [[`${owner}/${name}`, before]];
    }),
  );
}

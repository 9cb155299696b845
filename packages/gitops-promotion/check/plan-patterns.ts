import { isVendored } from "@release-actions/manifests";
import type { Finding } from "@release-actions/release-model";
import type { GitopsConfig } from "../config/index.ts";
import { fits } from "../select-places.ts";

/**
 * The patterns of gitops.yml that no file matches: a place that was renamed is promoted no more, and nothing else says so as
 * long as the component has another.
 */
export function planPatterns(paths: readonly string[], config: GitopsConfig): readonly Finding[] {
  const own = paths.filter((path) => !isVendored(path));
  const stated = [
    ...[...config.components.values()].flatMap(({ name, places }) =>
      places.map(({ files }) => ({ of: `\`places\` of ${name}`, files })),
    ),
    ...[...config.environments.values()].flatMap(({ name, files }) =>
      files.map((pattern) => ({ of: `\`files\` of ${name}`, files: pattern })),
    ),
  ];
  const unmatched = stated.filter(({ files }) => !own.some((path) => fits(path, files)));
  return [...new Map(unmatched.map((one) => [`${one.of} ${one.files}`, one])).values()].map(
    ({ of, files }): Finding => ({
      code: "pattern-unmatched",
      level: "warning",
      expected: `a file that ${files} matches, which stands in ${of}`,
      found: "none",
      fix: "Correct the pattern in gitops.yml, or take it out. Hidden folders are only matched by name: .github/**.",
    }),
  );
}

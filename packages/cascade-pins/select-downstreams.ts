import { escapeText, UsageError } from "@release-actions/release-model";

/**
 * The direct downstreams that a run is about.
 * @throws {UsageError} `not-a-downstream` for a name that is none of them.
 */
export function selectDownstreams(
  direct: readonly string[],
  { only, exclude }: { readonly only: readonly string[]; readonly exclude: readonly string[] },
): readonly string[] {
  for (const [input, names] of Object.entries({ only, exclude })) {
    const stranger = names.find((name) => !direct.includes(name));
    if (stranger === undefined) continue;
    throw new UsageError({
      code: "not-a-downstream",
      expected: `the input "${input}" to name direct downstreams: ${direct.join(", ") || "there are none"}`,
      found: `"${escapeText(stranger)}"`,
      fix: "Name repositories as the graph does, without their owner.",
    });
  }
  return direct.filter((name) => (only.length === 0 || only.includes(name)) && !exclude.includes(name));
}

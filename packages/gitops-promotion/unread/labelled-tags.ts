import type { PlannedEdit, Source } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";
import type { FilesBeside } from "../beside/files-beside.ts";
import { escaped } from "./stated-images.ts";
import { isComment } from "./unread-places.ts";

/**
 * Tags of values that get their digest behind them although a template of the chart makes a label of them: Kubernetes refuses a label
 * with a digest in it. Pure.
 */
export function labelledTags(
  source: Source,
  moving: readonly PlannedEdit[],
  { overlays }: FilesBeside,
): readonly Problem[] {
  const joined = moving.filter((outcome) => endsJoined(outcome));
  if (joined.length === 0) return [];
  const templates = overlays.templatesOf(source);
  return joined.flatMap(({ pin: { place, path: file, line, column } }) =>
    templates.flatMap((template): Problem[] => {
      const at = labelWith(template.text, place);
      if (at === undefined) return [];
      return [
        {
          code: "digest-in-label",
          expected: `${place} to be of the image alone, because its digest stands behind the tag`,
          found: `a label that is made of it, in ${template.path}:${template.position(at).line}`,
          fix: 'Say `digests: keep` in gitops.yml, or give these values a key `digest: ""` that the template puts behind the tag of the image.',
          location: { file, line, column },
        },
      ];
    }),
  );
}

/** Whether tag and digest are one text afterwards. */
function endsJoined({ pin: { value }, edits }: PlannedEdit): boolean {
  if (value.kind !== "image" || value.tag === undefined) return false;
  if (value.digest === undefined) return edits.some(({ text }) => text.includes("@sha256:"));
  return value.digest.span.start === value.tag.span.end + 1;
}

/** Where a template makes a label of a value, as far as its lines tell; one that takes the digest off again is none. */
function labelWith(text: string, place: string): number | undefined {
  const reading = new RegExp(String.raw`\.Values\.${escaped(place)}(?![\w.])`, "g");
  return [...text.matchAll(reading)].find(({ index }) => {
    const start = text.lastIndexOf("\n", index) + 1;
    const line = text.slice(start, (text.indexOf("\n", index) + 1 || text.length + 1) - 1);
    const isKey = /^\s*["']?[\w./-]+["']?\s*:/.test(line);
    return (
      isKey && !/@|split|regex/i.test(line) && !isComment(text, index) && isLabel(text.slice(0, start), line)
    );
  })?.index;
}

/** Below a key `labels`, or in a part of the template that is called so. */
function isLabel(before: string, line: string): boolean {
  let indent = line.search(/\S/);
  for (const above of before.split("\n").toReversed()) {
    const [, name] = /\{\{-?\s*define\s+"([^"]+)"/.exec(above) ?? [];
    if (name !== undefined) return /labels$/i.test(name);
    const own = above.search(/\S/);
    if (own < 0 || own >= indent || above.trim().startsWith("{{")) continue;
    if (/^\s*["']?(?:matchLabels|labels)["']?\s*:/.test(above)) return true;
    indent = own;
  }
  return false;
}

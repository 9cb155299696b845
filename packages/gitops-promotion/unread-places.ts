import { readTagText, type Source } from "@release-actions/manifests";
import { formatSemver, type Pin, type Problem, type Version } from "@release-actions/release-model";
import type { ComponentConfig } from "./config/index.ts";

/**
 * References of a component's images in a file that nothing here can edit: inside of a command, of a template, of a string with a
 * language of its own. They would keep the old version without a word. Comments are left out. Pure.
 */
export function unreadPlaces(
  source: Source,
  { images }: ComponentConfig,
  { pins, version }: { readonly pins: readonly Pin[]; readonly version: Version },
): readonly Problem[] {
  const read = pins.flatMap(({ value }) =>
    value.kind === "image" ? [value.tag, value.digest].flatMap((part) => part?.span ?? []) : [],
  );
  const starts = new Set(read.map(({ start }) => source.offset(start)));
  return images.flatMap((image) =>
    [referenceOf(image), pairOf(image)]
      .flatMap((pattern) => [...source.text.matchAll(pattern)])
      .flatMap(({ index, 0: reference, groups }): Problem[] => {
        const tag = groups?.["tag"] ?? "";
        const at = index + reference.length - tag.length;
        const tells = readTagText(tag);
        if (starts.has(at) || tells === undefined || tells.version === formatSemver(version)) return [];
        if (isComment(source.text, index)) return [];
        return [
          {
            code: "place-unread",
            expected: `${image} at a place that can be promoted`,
            found: `${/\s/.test(reference) ? `${image} with the tag ${tag}` : reference}, where no image is looked for`,
            fix: "Move this one by hand, or name the image where the file's format has a field for it.",
            location: { file: source.path, ...source.position(index) },
          },
        ];
      }),
  );
}

/**
 * Images that stand as `image` without a tag: that is `latest`, and has no text that could be moved. Where a file has tags of their own,
 * one of them may belong to it. Pure.
 */
export function untaggedPlaces(source: Source, { images, name }: ComponentConfig): readonly Problem[] {
  if (/(?:^|[\s"'{,])\w*tag["']?\s*[:=]/i.test(source.text)) return [];
  return images.flatMap((image) =>
    [...source.text.matchAll(untagged(image))].flatMap(({ index, 0: reference }): Problem[] =>
      isComment(source.text, index)
        ? []
        : [
            {
              code: floatingCode,
              expected: `${name} at one version`,
              found: `${image} without a tag, which is latest and moves by itself`,
              fix: "Write a tag behind it. Until then promotions do not govern it.",
              location: { file: source.path, ...source.position(index + reference.lastIndexOf(image)) },
            },
          ],
    ),
  );
}

export const floatingCode = "reference-floating";

function untagged(image: string): RegExp {
  return new RegExp(String.raw`\bimage["']?\s*[:=]\s*["']?${escaped(image)}(?=["'\s,}]|$)`, "g");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function referenceOf(image: string): RegExp {
  return new RegExp(String.raw`(?<![\w./-])${escaped(image)}:(?<tag>\w[\w.-]{0,127})`, "g");
}

/** `repository: image` with a tag on one of the next lines, in whatever language has keys and values. */
function pairOf(image: string): RegExp {
  const key = String.raw`\b\w*repository["']?\s*[:=]\s*["']?`;
  const between = String.raw`["']?,?[ \t]*\r?\n(?:[^\n]*\n){0,2}?\s*["']?\w*tag["']?\s*[:=]\s*["']?`;
  return new RegExp(`${key}${escaped(image)}${between}(?<tag>\\w[\\w.-]{0,127})`, "gi");
}

function isComment(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
  return /(?:^|\s)(?:#|\/\/(?=\s))|^\s*(?:;|@?rem\s)/i.test(line);
}

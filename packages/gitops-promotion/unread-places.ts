import { readTagText, type Source } from "@release-actions/manifests";
import { formatSemver, type Pin, type Problem, type Version } from "@release-actions/release-model";
import type { ComponentConfig } from "./config/index.ts";
import { pairedPlaces } from "./paired-places.ts";

/**
 * References of a component's images in a file that nothing here can edit: inside of a command, of a template, of a string with a
 * language of its own. They would keep the old version without a word. Comments are left out. Pure.
 */
export function unreadPlaces(
  source: Source,
  { images }: ComponentConfig,
  { pins, version }: { readonly pins: readonly Pin[]; readonly version: Version },
): readonly Problem[] {
  const read = pins.flatMap(({ value }) => {
    if (value.kind === "image") return [value.tag, value.digest].flatMap((part) => part?.span ?? []);
    return "span" in value ? [value.span] : [];
  });
  const starts = new Set(read.map(({ start }) => source.offset(start)));
  const whole = images.flatMap((image) =>
    [...source.text.matchAll(referenceOf(image))].map(({ index, 0: reference, groups }) => {
      const tag = groups?.["tag"] ?? "";
      return { image, tag, imageAt: index, tagAt: index + reference.length - tag.length };
    }),
  );
  return [...whole, ...pairedPlaces(source.text, images)].flatMap(({ image, tag, imageAt, tagAt }) => {
    const tells = readTagText(tag);
    if (starts.has(tagAt) || tells === undefined || tells.version === formatSemver(version)) return [];
    if (isComment(source.text, imageAt) || isComment(source.text, tagAt)) return [];
    const isWhole = imageAt + image.length + 1 === tagAt;
    return [
      {
        code: "place-unread",
        expected: `${image} at a place that can be promoted`,
        found: `${isWhole ? `${image}:${tag}` : `${image} with the tag ${tag}`}, where no image is looked for`,
        fix: "Move this one by hand, or name the image where the file's format has a field for it.",
        location: { file: source.path, ...source.position(imageAt) },
      },
    ];
  });
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

function isComment(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
  return /(?:^|\s)(?:#|\/\/(?=\s))|^\s*(?:;|@?rem\s)|\{\{-?\s*\/\*/i.test(line);
}

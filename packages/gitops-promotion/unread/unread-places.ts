import type { Source } from "@release-actions/manifests";
import type { Pin, Problem, Release } from "@release-actions/release-model";
import type { ComponentConfig } from "../config/index.ts";
import { isBehind, statedImages } from "./stated-images.ts";

export const unreadCode = "place-unread";

/**
 * References of a component's images in a file that nothing here can edit: inside of a command, of a template, of a string with a
 * language of its own. They would keep the old version without a word. Comments are left out. Without a release every version
 * counts, with one those that it would replace. Pure.
 */
export function unreadPlaces(
  source: Source,
  { images }: ComponentConfig,
  {
    pins,
    release,
  }: {
    readonly pins: readonly Pin[];
    readonly release?: Pick<Release, "version" | "digests"> | undefined;
  },
): readonly Problem[] {
  const read = pins.flatMap(({ value }) => {
    if (value.kind === "image") return [value.tag, value.digest].flatMap((part) => part?.span ?? []);
    return "span" in value ? [value.span] : [];
  });
  const starts = new Set(read.map(({ start }) => source.offset(start)));
  return statedImages(source.text, images).flatMap((stated): readonly Problem[] => {
    const { image, imageAt, tagAt, found } = stated;
    if (starts.has(tagAt) || !isBehind(stated, release)) return [];
    if (isComment(source.text, imageAt) || isComment(source.text, tagAt)) return [];
    return [
      {
        code: unreadCode,
        expected: `${image} at a place that can be promoted`,
        found: `${found}, where no image is looked for`,
        fix: "Move this one by hand, or name the image where the file's format has a field for it.",
        location: { file: source.path, ...source.position(imageAt) },
      },
    ];
  });
}

/** Whether a place in a text lies in a comment of whatever language. */
export function isComment(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
  return /(?:^|\s)(?:#|\/\/(?=\s))|^\s*(?:;|@?rem\s)|\{\{-?\s*\/\*/i.test(line);
}

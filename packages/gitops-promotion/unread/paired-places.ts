import { packageName } from "@release-actions/release-model";

/** An image whose name and tag are two settings of a text that nothing reads as a whole. */
export interface PairedPlace {
  readonly image: string;
  readonly tag: string;
  /** Offsets into the text. */
  readonly imageAt: number;
  readonly tagAt: number;
}

interface Setting {
  /** Of whom it is, so that `image.repository` and `image.tag` are of one, and `RUNTIME_IMAGE` and `RUNTIME_TAG`. */
  readonly owner: string;
  readonly isTag: boolean;
  readonly value: string;
  readonly keyAt: number;
  readonly valueAt: number;
  /** Whether the key says by itself of what it is. */
  readonly isQualified: boolean;
}

/**
 * The images that stand as a name beside a tag, in whatever language has keys and values: `repository` and `tag`, `imageRepository`
 * and `imageTag`, `IMAGE_NAME` and `IMAGE_VERSION`, `--set image.tag=…`, `set { name, value }` of Terraform, variables of a shell. Pure.
 */
export function pairedPlaces(text: string, images: readonly string[]): readonly PairedPlace[] {
  const names = new Map(images.map((image) => [packageName("image", image).name, image]));
  if (![...names.keys()].some((name) => text.includes(name))) return [];
  const settings = [...text.matchAll(assigned), ...text.matchAll(named)]
    .map(({ index, 0: whole, groups }) => settingOf(index, whole, groups ?? {}))
    .toSorted((left, right) => left.keyAt - right.keyAt);
  return settings.flatMap((name, index): readonly PairedPlace[] => {
    const image = names.get(packageName("image", name.value).name);
    if (name.isTag || image === undefined) return [];
    const tag = [
      nearest(settings.slice(index + 1), name),
      nearest(settings.slice(0, index).toReversed(), name),
    ]
      .flatMap((one) => one ?? [])
      .find((one) => isBeside(text, name, one));
    if (tag === undefined) return [];
    const [written = ""] = /^\w[\w.-]*/.exec(tag.value) ?? [];
    return [{ image, tag: written, imageAt: name.valueAt, tagAt: tag.valueAt }];
  });
}

const key = String.raw`(?<![\w.-])(?<key>(?:[\w-]+\\*\.)*[\w-]*?(?:repository|repo|image|image[_-]?name|tag|version))`;
const value = String.raw`["']?(?<value>[\w./:@-]+)`;
const assigned = new RegExp(String.raw`${key}["']?[ \t]*(?:[?:+]?=|:)[ \t]*${value}`, "gi");
const named = new RegExp(
  String.raw`\bname["']?[ \t]*[:=][ \t]*["']?${key}["']?[,;]?\s*["']?value["']?[ \t]*[:=][ \t]*${value}`,
  "gi",
);

function settingOf(index: number, whole: string, groups: Readonly<Record<string, string>>): Setting {
  const { key: stated = "", value: text = "" } = groups;
  const owner = stated
    .toLowerCase()
    .replace(/(?:tag|version|repository|repo|(?<=image[_-]?)name)$/, "")
    .replace(/[\\._-]+$/, "")
    .replace(/image$/, "")
    .replace(/[\\._-]+$/, "");
  return {
    owner,
    isTag: /(?:tag|version)$/i.test(stated),
    value: text,
    keyAt: index,
    valueAt: index + whole.length - text.length,
    isQualified: stated.includes(".") || owner !== "" || /^name/i.test(whole),
  };
}

/** The first tag of the same owner, unless another image of that owner stands before it. */
function nearest(settings: readonly Setting[], { owner }: Setting): Setting | undefined {
  const first = settings.find((one) => one.owner === owner);
  return first?.isTag === true ? first : undefined;
}

/** Not far apart, and, where the keys do not tell, in one block of the text. */
function isBeside(text: string, name: Setting, tag: Setting): boolean {
  const [first, last] = name.keyAt < tag.keyAt ? [name, tag] : [tag, name];
  const lines = text.slice(text.lastIndexOf("\n", first.keyAt) + 1, last.valueAt).split("\n");
  if (name.isQualified && tag.isQualified) return lines.length <= 8;
  const indents = lines.flatMap((line) => (line.trim() === "" ? [] : [line.search(/\S/)]));
  const [own = 0] = indents;
  return lines.length <= 4 && indents.at(-1) === own && indents.every((indent) => indent >= own);
}

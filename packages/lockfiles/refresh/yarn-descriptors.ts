import type { NarrowedRange } from "./narrow-manifest.ts";

/**
 * A yarn.lock, of either format, in which each range leads to the version that it was narrowed to. Both yarns lock a
 * requirement by its text and resolve a text they do not know to the newest version, so the text of the range is put beside
 * that of the exact version, and taken from wherever else it stood. Texts that nobody asks for any more yarn drops itself.
 */
export function moveDescriptors(lock: string, ranges: readonly NarrowedRange[]): string {
  const blocks = lock.split(/(?<=\n)(?:\r?\n)+/).map((text) => readBlock(text));
  for (const { name, text: range, version } of ranges) {
    const prefixes = blocks.flatMap(({ descriptors }) =>
      descriptors.flatMap((descriptor) => prefixOf(descriptor, name.name, version) ?? []),
    );
    for (const prefix of new Set(prefixes)) {
      const moving = `${prefix}${range}`;
      for (const block of blocks) {
        const others = block.descriptors.filter((descriptor) => descriptor !== moving);
        block.descriptors = others.includes(`${prefix}${version}`) ? [...others, moving] : others;
      }
    }
  }
  const newline = lock.includes("\r\n") ? "\r\n" : "\n";
  return blocks.flatMap((block) => renderBlock(block) ?? []).join(newline);
}

interface Block {
  readonly text: string;
  /** Its first line that is no comment, cut in three; undefined where the block locks no package. */
  readonly header: { readonly line: string; readonly start: string; readonly end: string } | undefined;
  /** Whether all descriptors stand in one pair of quotes, as berry writes them. */
  readonly joined: boolean;
  readonly before: readonly string[];
  descriptors: string[];
}

function readBlock(text: string): Block {
  const line = text.split(/\r?\n/).find((one) => /^[^\s#]/.test(one));
  // `? "…"` with the colon on the next line is how berry writes a key of more than 1024 characters.
  const [, start = "", keys, end = ""] = /^(\? )?(\S.*?)(:?)$/.exec(line ?? "") ?? [];
  if (line === undefined || keys?.includes("@") !== true) {
    return { text, header: undefined, joined: false, before: [], descriptors: [] };
  }
  const quoted = [...keys.matchAll(/"([^"]*)"|([^\s",]+)/g)].map(([, inner, bare]) => inner ?? bare ?? "");
  const descriptors = quoted.flatMap((one) => one.split(", "));
  const joined = text.includes("\n  resolution: ") || text.includes("\r\n  resolution: ");
  return { text, header: { line, start, end }, joined, before: descriptors, descriptors };
}

/** Undefined for a block whose every text went to another one. */
function renderBlock({ text, header, joined, before, descriptors }: Block): string | undefined {
  if (header === undefined || descriptors.join("\n") === before.join("\n")) return text;
  if (descriptors.length === 0) return undefined;
  const keys = joined ? `"${descriptors.join(", ")}"` : descriptors.map((one) => `"${one}"`).join(", ");
  return text.replace(header.line, () => `${header.start}${keys}${header.end}`);
}

/** What stands before the version: `lib@`, `lib@npm:`, or with an alias `other@npm:lib@`. */
function prefixOf(descriptor: string, name: string, version: string): string | undefined {
  if (!descriptor.endsWith(version)) return undefined;
  const prefix = descriptor.slice(0, descriptor.length - version.length);
  const isOwn = prefix === `${name}@` || prefix === `${name}@npm:` || prefix.endsWith(`@npm:${name}@`);
  return isOwn ? prefix : undefined;
}

import type { Edit, Pin } from "@release-actions/release-model";
import type { PinOutcome, PlannedEdit } from "./repin.ts";
import { emptyDigestBeside } from "./empty-digest.ts";
import { spansOf } from "./pin-spans.ts";
import type { Source } from "./source.ts";
import { isImageName } from "./syntax/image-reference.ts";
import { yamlPartsOf } from "./syntax/yaml.ts";

/**
 * The same outcome with the digest written behind the tag, where an image is pinned by its tag alone: `v1.2.3@sha256:…`, and
 * in a kustomization the key `digest`, in values between the quotes of `digest: ""`. Undefined where that would say it of something else as well: a text that an alias or
 * another image repeats.
 */
export function attachDigest(
  source: Source,
  outcome: Extract<PinOutcome, { kind: "edit" | "current" }>,
  {
    digest,
    pins,
    asKey = false,
  }: {
    readonly digest: string;
    readonly pins: readonly Pin[];
    /** Whether it gets a key of its own below the tag, because values below these have one. */
    readonly asKey?: boolean;
  },
): PlannedEdit | undefined {
  const { pin } = outcome;
  if (pin.value.kind !== "image" || pin.value.tag === undefined || pin.value.digest !== undefined)
    return undefined;
  const { span, text } = pin.value.tag;
  if (isShared(source, pin, pins)) return undefined;
  const tagEdit =
    outcome.kind === "edit" ? outcome.edits.find(({ start }) => start === span.start) : undefined;
  const tag = tagEdit?.text ?? source.slice(span);
  const isKey = asKey || /(?:^|\.)newTag(?:#\d+)?$/.test(pin.place);
  const slot = isKey ? undefined : emptyDigestBeside(source, source.offset(span.start));
  const filled = slot === undefined ? undefined : source.edit(slot, slot, digest);
  const added = isKey ? keyInsertion(source, span.end, digest) : filled;
  // Behind the tag it would stand twice.
  if (asKey && added === undefined) return undefined;
  const edits: readonly Edit[] =
    added === undefined
      ? [{ path: pin.path, ...span, text: withDigest(tag, digest) }]
      : [...(tagEdit === undefined ? [] : [tagEdit]), added];
  const [before, after] = outcome.kind === "edit" ? [outcome.before, outcome.after] : [text, text];
  return { kind: "edit", pin, edits, before, after: `${after} ${digest}`, adds: digest };
}

/** Inside the quotes that the tag got for YAML's sake. */
function withDigest(tag: string, digest: string): string {
  const quote = /^(["']).*\1$/s.exec(tag)?.[1] ?? "";
  return quote === "" ? `${tag}@${digest}` : `${tag.slice(0, -1)}@${digest}${quote}`;
}

function isShared(source: Source, pin: Pin, pins: readonly Pin[]): boolean {
  const start = pin.value.kind === "image" ? pin.value.tag?.span.start : undefined;
  const offset = start === undefined ? -1 : source.offset(start);
  const sharing = pins.filter((one) => spansOf(one).some((span) => span.start === start));
  if (sharing.some(({ name }) => name.name !== pin.name.name)) return true;
  const { aliases, scalars } = yamlPartsOf(source);
  const own = [...scalars.values()].find(({ start: from, end }) => from <= offset && offset < end);
  // Who repeats a whole reference repeats the image with it, of which the digest is.
  const before = own === undefined ? "" : source.text.slice(own.start, offset).replace(/^["']/, "");
  if (before.endsWith(":") && isImageName(before.slice(0, -1))) return false;
  if (pin.aliases !== undefined || sharing.some(({ place }) => place !== pin.place)) return true;
  return own !== undefined && [...aliases.values()].some(({ target }) => target === own);
}

/** `digest: sha256:…` on a line of its own below the tag, or behind a comma inside braces. */
function keyInsertion(source: Source, tagEnd: number, digest: string): Edit | undefined {
  const { text } = source;
  const end = source.offset(tagEnd);
  const quoted = /["']/.test(text[end] ?? "") ? end + 1 : end;
  const lineStart = text.lastIndexOf("\n", quoted - 1) + 1;
  const newline = text.indexOf("\n", quoted);
  const lineEnd = newline === -1 ? text.length : newline;
  const before = text.slice(lineStart, quoted);
  if (before.includes("{")) return source.edit(quoted, quoted, `, digest: ${digest}`);
  const key = /^(?<indent>[ ]*(?:- +)*)["']?(?:newTag|tag|imageTag)\b/.exec(before)?.groups?.["indent"];
  // Braces that were opened on another line.
  if (key === undefined || /[,}]\s*$/.test(text.slice(quoted, lineEnd).replace(/\s#.*$/, "")))
    return undefined;
  const carriage = text[lineEnd - 1] === "\r" ? "\r" : "";
  const at = carriage === "" ? lineEnd : lineEnd - 1;
  return source.edit(at, at, `${carriage}\n${" ".repeat(key.length)}digest: ${digest}`);
}

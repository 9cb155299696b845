import { expect } from "@jest/globals";
import { readManifest, Source } from "@release-actions/manifests";
import { packageKey, type Pin } from "@release-actions/release-model";

/** Each pin of a file as `place ecosystem:name kind texts`; checks that every span covers exactly its text. */
export function readPins(path: string, text: string): readonly string[] {
  const source = new Source(path, Buffer.from(text));
  return readManifest(source).map((pin) => {
    const parts = partsOf(pin);
    for (const { text: said, span } of parts) {
      expect(Buffer.from(source.bytes.subarray(span.start, span.end)).toString()).toBe(said);
    }
    const start = Math.min(...parts.map(({ span }) => span.start));
    const line = Buffer.from(source.bytes.subarray(0, start)).toString().split("\n").length;
    expect(pin.line).toBe(line);
    return [pin.place, packageKey(pin.name), kindOf(pin), ...parts.map((part) => part.text)].join(" ");
  });
}

function kindOf({ value }: Pin): string {
  return value.kind === "unpinned" ? value.source : value.kind;
}

function partsOf({ value }: Pin) {
  switch (value.kind) {
    case "image":
      return [value.tag, value.digest].filter((part) => part !== undefined);
    case "commit":
      return value.comment === undefined ? [value] : [value, value.comment];
    default:
      return [value];
  }
}

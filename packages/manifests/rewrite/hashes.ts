import type { PinValue } from "@release-actions/release-model";
import type { Replacement, RewriteProblem } from "./rewrite.ts";

type Hashes = NonNullable<Extract<PinValue, { kind: "constraint" }>["hashes"]>;

/** The `--hash` options for other files, one behind the other as the standing ones are. */
export function rewriteHashes(standing: Hashes, digests: readonly string[]): Replacement {
  const [, between] = /--hash[= ]\s*[^\s\\]+([\s\\]+)--hash/.exec(standing.text) ?? [];
  const options = [...new Set(digests)].toSorted().map((digest) => `--hash=sha256:${digest}`);
  return { span: standing, text: options.join(between ?? standing.separator) };
}

/** Whether every standing hash is one of `digests`: then they are of this release's files. */
export function areHashesOf(standing: Hashes, digests: readonly string[]): boolean {
  const found = [...standing.text.matchAll(/--hash[= ]sha256:([0-9a-fA-F]+)/g)].map(
    ([, digest]) => digest ?? "",
  );
  return found.length > 0 && found.every((digest) => digests.includes(digest.toLowerCase()));
}

/** A hash of the old file beside the new version would fail every installation. */
export function unknownHashes(version: string): RewriteProblem {
  return {
    code: "hash-unknown",
    expected: `the hashes of the files of ${version}, to pin them`,
    found: "a requirement with hashes, and none known for the new version",
    fix: "Regenerate the file with the tool that made it (uv pip compile --generate-hashes, pip-compile --generate-hashes).",
  };
}

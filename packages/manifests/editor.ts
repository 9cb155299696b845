import type { Pin } from "@release-actions/release-model";
import type { Source } from "./source.ts";

/**
 * What one kind of file contributes: where its pins stand. Rewriting a pin is the same for every kind
 * (see repin.ts), so an editor only ever reads.
 */
export interface ManifestEditor {
  /** Kebab-case name of the kind, the same as its file here: `pyproject`, `package-json`. */
  readonly kind: string;
  /** Whether a path (relative, forward slashes) is of this kind; by name alone, without reading. */
  matches(path: string): boolean;
  /**
   * Every pin in the file, of any package, in file order.
   * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
   */
  readPins(source: Source): readonly Pin[];
  /**
   * The whole file as plain data, for the check that an edit changed nothing else. Formats without a
   * data model (requirements, Dockerfile) leave it out and are compared line by line.
   */
  parse?(source: Source): unknown;
}

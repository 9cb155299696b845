import { Source } from "@release-actions/manifests";

const known = new WeakMap<Uint8Array, Source>();

/**
 * A file as a source, one for each time its bytes were read: what is parsed of it is kept with the source, and several questions ask the
 * same manifests.
 * @throws {Refusal} as `Source` does.
 */
export function sourceOf(path: string, bytes: Uint8Array): Source {
  const found = known.get(bytes);
  if (found?.path === path) return found;
  const made = new Source(path, bytes);
  known.set(bytes, made);
  return made;
}

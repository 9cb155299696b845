import { isTerraform, isVendored, mayMention } from "@release-actions/manifests";
import type { WorkingCopy } from "@release-actions/ports";
import type { PackageName } from "@release-actions/release-model";

/**
 * The files that say what places are of which do not say it themselves: the modules of Terraform, where the tag stands in one file
 * and the image in another. Empty where nothing selected may be such a place.
 */
export async function observeAround(
  copy: WorkingCopy,
  { selected, names }: { readonly selected: readonly string[]; readonly names: readonly PackageName[] },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = [...(await copy.files()).keys()].filter((path) => !isVendored(path));
  const wanted = selected.some(isTerraform) ? all.filter(isTerraform) : [];
  if (wanted.length === 0) return new Map();
  await copy.fetch(wanted);
  const files = await copy.git.read(copy.commit, wanted);
  return [...files.values()].some((bytes) => mayMention(bytes, names)) ? files : new Map();
}

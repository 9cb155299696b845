import { editorFor, isTerraform, isVendored, mayMention } from "@release-actions/manifests";
import type { WorkingCopy } from "@release-actions/ports";
import { isKustomization } from "../check/kustomized-waves.ts";
import { observeValues, type Around, type FileContents, type Selected } from "./observe-values.ts";
import { environmentPath } from "../unread/unfilled-variables.ts";

/**
 * The files that say what places are of which do not say it themselves: the modules of Terraform, where the tag stands in one file and
 * the image in another; values, which are laid over others; kustomizations, and the variables of compose files. Nothing is read
 * where nothing selected asks for it.
 */
export async function observeAround(
  copy: WorkingCopy,
  { selected, mentioning, names }: Pick<Selected, "selected" | "mentioning" | "names">,
): Promise<Around> {
  const all = [...(await copy.files()).keys()].filter((path) => !isVendored(path));
  const read = reading(copy, selected);
  const environments = new Set([...mentioning].filter(isCompose).map(environmentPath));
  const terraform = [...selected.keys()].some(isTerraform) ? await read(all.filter(isTerraform)) : none;
  const modules = [...terraform.values()].some((bytes) => mayMention(bytes, names)) ? terraform : none;
  const values = await observeValues({ all, selected, mentioning, names, read });
  const related = new Set([...values.related, ...[...modules.keys()].filter((path) => selected.has(path))]);
  const beside = await read([
    ...all.filter((path) => environments.has(path)),
    ...([...mentioning].some(isKustomization) ? all.filter(isKustomization) : []),
  ]);
  const files = [...beside, ...modules, ...values.files].filter(([path]) => !related.has(path));
  return { related, files: new Map(files) };
}

const none: FileContents = new Map();

function reading(copy: WorkingCopy, selected: FileContents): Selected["read"] {
  return async (paths) => {
    const missing = paths.filter((path) => !selected.has(path));
    if (missing.length > 0) await copy.fetch(missing);
    const fetched = missing.length === 0 ? none : await copy.git.read(copy.commit, missing);
    return new Map(
      paths.flatMap((path) => {
        const bytes = selected.get(path) ?? fetched.get(path);
        return bytes === undefined ? [] : [[path, bytes] as const];
      }),
    );
  };
}

function isCompose(path: string): boolean {
  return editorFor(path)?.kind === "compose";
}

import type { VcsOptions } from "@release-actions/manifests";

/**
 * Where a tool looks for the repository: at its top; in a folder of it, where there is none; or where only the
 * machine that builds can tell. `folder` is that of the manifest, from the top of the repository.
 */
export function gitRoot(folder: string, { options }: VcsOptions): "top" | "folder" | "elsewhere" {
  const root = options["root"] ?? ".";
  if (typeof root !== "string" || root.startsWith("/") || /^[A-Za-z]:|\\/.test(root)) return "elsewhere";
  const steps: string[] = folder === "" ? [] : folder.split("/");
  for (const step of root.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return "elsewhere";
  }
  return steps.length === 0 || options["search_parent_directories"] === true ? "top" : "folder";
}

/** A relative path as seen from the top of the repository; undefined where it leads out of it. */
export function repositoryPath(folder: string, path: string): string | undefined {
  if (/^(?:[/~\\]|[A-Za-z]:)/.test(path)) return undefined;
  const steps: string[] = folder === "" ? [] : folder.split("/");
  for (const step of path.split(/[/\\]/)) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}

/** GitHub's word for how a head stands to its base. */
export function statusOf({ ahead, behind }: { readonly ahead: number; readonly behind: number }) {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

import type { RepositoryRecord } from "../state/repository-record.ts";

/** How somebody belongs to a repository. Apps, and people of elsewhere, do not. */
export function associationOf(repository: RepositoryRecord, login: string): "CONTRIBUTOR" | "NONE" | "OWNER" {
  if (login === repository.owner) return "OWNER";
  return login.endsWith("[bot]") ? "NONE" : "CONTRIBUTOR";
}

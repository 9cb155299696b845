import { archived, Denial, forbidden, notFound } from "../denial.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { Actor } from "./actor.ts";
import type { Level, Permission } from "./token.ts";

/** Whether the actor may know that the repository is there at all. */
export function maySee(actor: Actor, repository: RepositoryRecord): boolean {
  return !repository.isPrivate || actor.covers(repository);
}

/**
 * One of the permissions is enough, as a label may be set by whoever may write issues or pull requests.
 * @throws {Denial} 404 where the actor may not even know of the repository, 401 without a token, else 403.
 */
export function requirePermission(
  actor: Actor,
  repository: RepositoryRecord,
  level: Level,
  ...permissions: readonly Permission[]
): void {
  if (!maySee(actor, repository)) throw notFound();
  if (!permissions.some((permission) => actor.may(repository, permission, level))) throw inaccessible(actor);
  if (level === "write" && repository.isArchived) throw archived();
}

/** GitHub's "no" to a token, which names the kind of token and nothing else. */
export function inaccessible(actor: Actor): Denial {
  if (actor.kind === "anonymous") return requiresAuthentication();
  return forbidden(
    `Resource not accessible by ${actor.kind === "pat" ? "personal access token" : "integration"}`,
  );
}

export function requiresAuthentication(): Denial {
  return new Denial({ status: 401, type: "UNAUTHENTICATED", says: "Requires authentication" });
}

export function badCredentials(): Denial {
  return new Denial({ status: 401, type: "UNAUTHENTICATED", says: "Bad credentials" });
}

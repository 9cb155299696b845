import { UsageError } from "@release-actions/release-model";
import { findRepository } from "../state/github-state.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";

/** The repository of an `owner/name`. @throws {UsageError} */
export function requireRepository(world: World, fullName: string): RepositoryRecord {
  const [owner = "", name = ""] = fullName.split("/");
  const found = findRepository(world.state, owner, name);
  if (found !== undefined) return found;
  throw new UsageError({
    code: "standin-repository",
    expected: "the owner/name of a repository of the stand-in",
    found: fullName,
    fix: "Create the repository first.",
  });
}

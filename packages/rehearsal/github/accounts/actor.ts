import { fullName } from "../state/github-state.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { Level, Permission, Token } from "./token.ts";

/** Who asks. A `person` is one of the rehearsal itself and may do everything. */
export interface Actor {
  readonly kind: "anonymous" | "person" | Token["kind"];
  readonly login: string;
  /** Whether what it does starts workflows. */
  readonly startsWorkflows: boolean;
  readonly permissions: Readonly<Record<string, Level>>;
  /** Whether it was given rights in every repository there is. */
  readonly coversAll: boolean;
  /** Whether the repository is one it was given rights in. */
  covers(repository: RepositoryRecord): boolean;
  may(repository: RepositoryRecord, permission: Permission, level: Level): boolean;
}

export const anonymous: Actor = {
  kind: "anonymous",
  login: "",
  startsWorkflows: false,
  permissions: {},
  coversAll: false,
  covers: () => false,
  may: (repository, permission, level) => isOpen(repository, permission, level),
};

export function person(login: string): Actor {
  return {
    kind: "person",
    login,
    startsWorkflows: true,
    permissions: {},
    coversAll: true,
    covers: () => true,
    may: () => true,
  };
}

export function actorOf(token: Token): Actor {
  const covers = (repository: RepositoryRecord) =>
    token.repositories === "all" ||
    token.repositories.some((name) => names(repository).includes(name.toLowerCase()));
  return {
    kind: token.kind,
    login: token.login,
    startsWorkflows: token.kind !== "actions",
    permissions: token.permissions,
    coversAll: token.repositories === "all",
    covers,
    may(repository, permission, level) {
      const granted = token.permissions[permission];
      const isGranted = covers(repository) && (granted === "write" || granted === level);
      return isGranted || isOpen(repository, permission, level);
    },
  };
}

/** A right given for a repository follows it when it is renamed. */
function names(repository: RepositoryRecord): readonly string[] {
  return [fullName(repository), ...repository.formerNames].map((name) => name.toLowerCase());
}

/** What everybody may read of a public repository. */
function isOpen({ isPrivate }: RepositoryRecord, permission: Permission, level: Level): boolean {
  return !isPrivate && level === "read" && permission !== "administration";
}

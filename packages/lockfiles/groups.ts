import type { Pin } from "@release-actions/release-model";

/** https://packaging.python.org/en/latest/specifications/dependency-groups/ */
export function normalGroup(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

/** Whether a lock was made for the group or the extra that a pin belongs to. */
export function isOfGroups({ place }: Pin, groups: readonly string[] | undefined): boolean {
  const [, plain, quoted] =
    /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)(?:\.([^.[\]]+)|\["([^"]+)"\])/.exec(
      place,
    ) ?? [];
  const group = plain ?? quoted;
  return group === undefined || groups === undefined || groups.includes(normalGroup(group));
}

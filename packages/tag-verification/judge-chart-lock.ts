import { createHash } from "node:crypto";
import { fieldOf, isObject } from "@release-actions/manifests";
import type { Complaint } from "./complaint.ts";

/** A chart that has dependencies, with the lock beside it. */
export interface LockedChart {
  /** Of Chart.yaml. */
  readonly path: string;
  readonly lockPath: string;
  /** The content of Chart.yaml and Chart.lock, as data. */
  readonly chart: unknown;
  readonly lock: unknown;
}

/**
 * Helm takes a lock that was written for other dependencies for out of sync, and writes a digest over both lists into it:
 * https://github.com/helm/helm/blob/v4.2.4/internal/resolver/resolver.go
 */
export function judgeChartLock({ path, lockPath, chart, lock }: LockedChart): Complaint | undefined {
  const [asked, held] = [dependenciesOf(chart), dependenciesOf(lock)];
  const digest = fieldOf(lock, "digest");
  // Helm 2 hashed something else, which Helm still takes for charts of its time.
  const isOld = fieldOf(chart, "apiVersion") === "v1";
  if (isAsWritten(asked, held, isOld ? undefined : digest)) return undefined;
  const lacking = asked.filter(({ name }) => held.every((one) => one["name"] !== name));
  return {
    expected: `${lockPath} to be what ${path} asks for`,
    found:
      lacking.length > 0
        ? `no ${lacking.map(({ name }) => String(name)).join(", ")} in it`
        : "a digest of other dependencies: a name, a version or a repository was changed since",
    fix: `Refresh it with \`helm dependency update\`, commit it, and tag the new commit.`,
    file: lockPath,
  };
}

function isAsWritten(asked: readonly Dependency[], held: readonly Dependency[], digest: unknown): boolean {
  // Repositories by a name of somebody's own settings are hashed by their addresses, which stand nowhere here.
  const isNamed = asked.some(({ repository }) => /^(?:@|alias:)/.test(String(repository)));
  const names = (list: readonly Dependency[]) => list.map(({ name }) => String(name)).toSorted();
  if (isNamed || typeof digest !== "string") return names(asked).join("\n") === names(held).join("\n");
  return (
    digest ===
    `sha256:${createHash("sha256")
      .update(spelled([asked, held]))
      .digest("hex")}`
  );
}

type Dependency = Readonly<Record<string, unknown>>;

function dependenciesOf(value: unknown): readonly Dependency[] {
  const list = fieldOf(value, "dependencies");
  return Array.isArray(list) ? list.filter(isObject).map(inHelmsOrder) : [];
}

/** Fields as Helm's own type has them; all but two are left out where they are empty. */
function inHelmsOrder(dependency: object): Dependency {
  const fields = ["name", "version", "repository", "condition", "tags", "enabled", "import-values", "alias"];
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = fieldOf(dependency, field) ?? "";
      const isEmpty = value === "" || value === false || (Array.isArray(value) && value.length === 0);
      return isEmpty && field !== "name" && field !== "repository" ? [] : [[field, sorted(value)]];
    }),
  );
}

/** Go writes the keys of a map in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

/** JSON as Go writes it: https://pkg.go.dev/encoding/json#Marshal */
function spelled(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

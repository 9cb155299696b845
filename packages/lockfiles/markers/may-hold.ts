import { admitsSpelled, Refusal, type PinCondition } from "@release-actions/release-model";
import { parseMarker, type Marker } from "./parse-marker.ts";
import { platforms } from "./platforms.ts";

/**
 * Whether a marker can hold for some interpreter and platform that a project supports. What is not told here (another
 * variable, a marker that cannot be read) may hold.
 */
export function mayHold(condition: {
  readonly marker: string;
  /** All of them have to admit the interpreter. */
  readonly python: PinCondition["python"];
  /** Markers of which one has to hold; none for every platform. */
  readonly environments: readonly string[];
}): boolean {
  const marker = condition.marker === "" ? { kind: "open" as const } : parseMarker(condition.marker);
  const environments = condition.environments.map(parseMarker);
  if (marker === undefined || environments.includes(undefined)) return true;
  const known = environments.filter((environment) => environment !== undefined);
  const texts = [condition.marker, ...condition.environments, ...condition.python.map(({ text }) => text)];
  const pythons = interpreters(texts.join(" ")).filter((version) =>
    condition.python.every((constraint) => admitsPython(constraint, version)),
  );
  const space: Marker = known.length === 0 ? { kind: "open" } : { kind: "or", parts: known };
  const whole: Marker = { kind: "and", parts: [marker, space] };
  const possible = platforms([whole]);
  return pythons.some((python) => possible.some((platform) => holds(whole, { python, platform })));
}

interface Surroundings {
  /** `3.11.4`. */
  readonly python: string;
  readonly platform: ReadonlyMap<string, string>;
}

function holds(marker: Marker, surroundings: Surroundings): boolean {
  switch (marker.kind) {
    case "and":
      return marker.parts.every((part) => holds(part, surroundings));
    case "or":
      return marker.parts.some((part) => holds(part, surroundings));
    case "open":
      return true;
    case "compare":
      return compare(marker, surroundings);
  }
}

function compare(
  { variable, operator, value }: Extract<Marker, { kind: "compare" }>,
  { python, platform }: Surroundings,
): boolean {
  if (variable === "python_full_version") return comparesVersion(python, operator, value);
  if (variable === "python_version") {
    return comparesVersion(python.split(".").slice(0, 2).join("."), operator, value);
  }
  const own = platform.get(variable);
  if (own === undefined) return true;
  switch (operator) {
    case "==":
      return own === value;
    case "!=":
      return own !== value;
    case "in":
      return value.includes(own);
    case "not in":
      return !value.includes(own);
    default:
      return true;
  }
}

/** `in` takes a list of versions, however it is written. */
function comparesVersion(version: string, operator: string, value: string): boolean {
  const isIn = (): boolean =>
    value
      .split(/[\s,|]+/)
      .filter((one) => one !== "")
      .some((one) => admitsPython({ syntax: "pep440", text: `==${one}` }, version));
  if (operator === "in") return isIn();
  if (operator === "not in") return !isIn();
  return admitsPython({ syntax: "pep440", text: `${operator}${value}` }, version);
}

function admitsPython(constraint: PinCondition["python"][number], version: string): boolean {
  try {
    return admitsSpelled(constraint, version, { prereleases: true }) ?? true;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

/** One interpreter of each kind that these texts can tell apart: every minor, and the patches beside those they name. */
function interpreters(text: string): readonly string[] {
  const named = [...text.matchAll(/\d+\.\d+\.(\d{1,3})/g)].map(([, patch]) => Number(patch));
  const patches = new Set(named.flatMap((patch) => [Math.max(0, patch - 1), patch, patch + 1]));
  const minors = Array.from({ length: 41 }, (_, minor) => `3.${minor}`);
  return ["2.6", "2.7", ...minors, "4.0"].flatMap((minor) =>
    [...patches.add(0).add(999)].map((patch) => `${minor}.${patch}`),
  );
}

import type { Marker } from "./parse-marker.ts";

/** The variables whose values these markers can tell apart, in every combination that can occur. */
export function platforms(markers: readonly Marker[]): readonly ReadonlyMap<string, string>[] {
  const named = new Map<string, Set<string>>();
  for (const marker of markers) collect(marker, named);
  const systems = [...named.keys()].some((variable) => linked.includes(variable)) ? systemsOf(named) : [[]];
  const free = [...named].filter(([variable]) => !linked.includes(variable) && judged.includes(variable));
  const combined = free.reduce<readonly (readonly (readonly [string, string])[])[]>(
    (all, [variable, values]) =>
      all.length > 10_000
        ? all
        : all.flatMap((one) => [...values, other].map((value) => [...one, [variable, value] as const])),
    systems,
  );
  return combined.map((entries) => new Map(entries));
}

/** These say the same in three ways. uv holds them together, too. */
const linked = ["sys_platform", "platform_system", "os_name"];
const judged = ["platform_machine", "implementation_name", "platform_python_implementation"];
const usual: readonly (readonly [string, string, string])[] = [
  ["linux", "Linux", "posix"],
  ["darwin", "Darwin", "posix"],
  ["win32", "Windows", "nt"],
];
/** A value that nobody names. */
const other = "-";

function systemsOf(
  named: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly (readonly [string, string])[])[] {
  const values = linked.map((variable, index) => {
    const known = new Set(usual.map((system) => system[index]));
    return [...(named.get(variable) ?? []), other].filter((value) => index === 2 || !known.has(value));
  });
  const [platforms = [], systems = [], names = []] = values;
  const rare = platforms.flatMap((platform) =>
    systems.flatMap((system) => names.map((name) => [platform, system, name] as const)),
  );
  return [...usual, ...rare].map((system) =>
    linked.map((variable, index) => [variable, system[index] ?? other] as const),
  );
}

function collect(marker: Marker, named: Map<string, Set<string>>): void {
  if (marker.kind === "and" || marker.kind === "or") {
    for (const part of marker.parts) collect(part, named);
  } else if (marker.kind === "compare") {
    const values = named.get(marker.variable) ?? new Set<string>();
    named.set(marker.variable, values);
    // `in` names several, each of them a value of its own.
    const own = marker.operator.endsWith("in")
      ? [marker.value, ...marker.value.split(/[\s,|]+/)]
      : [marker.value];
    for (const value of own) values.add(value);
  }
}

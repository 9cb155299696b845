import { packageName, type Ecosystem } from "@release-actions/release-model";

/** Collects which package depends on which, by normalized name. */
export class DependencyNames {
  readonly #ecosystem: Ecosystem;
  readonly #found = new Map<string, Set<string>>();

  constructor(ecosystem: Ecosystem) {
    this.#ecosystem = ecosystem;
  }

  add(name: string, dependencies: Iterable<string>): void {
    const key = packageName(this.#ecosystem, name).name;
    const known = this.#found.get(key) ?? new Set<string>();
    this.#found.set(key, known);
    for (const dependency of dependencies) known.add(packageName(this.#ecosystem, dependency).name);
  }

  collected(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.#found].map(([name, dependencies]) => [name, [...dependencies]]));
  }
}

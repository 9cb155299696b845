import { type PackageName, packageKey, packageName } from "@release-actions/release-model";
import { answerCargo } from "./cargo-routes.ts";
import { type CargoShelf, createCargoShelf } from "./cargo-shelf.ts";
import type { HostRole } from "./default-hosts.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { Journal } from "./journal.ts";
import { answerNpm } from "./npm-routes.ts";
import { createNpmShelf, type NpmShelf } from "./npm-shelf.ts";
import type { PublicationClock } from "./publication.ts";
import { answerPython } from "./python-routes.ts";
import { createPythonShelf, type PythonShelf } from "./python-shelf.ts";
import { restore } from "./restore.ts";

/** The packages of this rehearsal, of each ecosystem. */
export interface Shelves {
  readonly python: PythonShelf;
  readonly npm: NpmShelf;
  readonly cargo: CargoShelf;
}

/** The shelves with what earlier runs recorded. */
export async function openShelves(journal: Journal, clock: PublicationClock): Promise<Shelves> {
  const shelves = {
    python: createPythonShelf(journal, clock),
    npm: createNpmShelf(journal, clock),
    cargo: createCargoShelf(journal, clock),
  };
  await restore(journal, shelves);
  return shelves;
}

/** What the hosts of all roles answer from the shelves. */
export function answerFrom(
  { python, npm, cargo }: Shelves,
  options: {
    /** Names that are owned even before anything is published under them. */
    readonly reserved: readonly PackageName[];
    /** @throws {Refusal} `not-authorized`. */
    readonly authorize: (authorization: string | undefined) => void;
  },
): (role: HostRole, exchange: Exchange) => Promise<Answer> {
  const { authorize } = options;
  const reserved = new Set(options.reserved.map(packageKey));
  const isReserved = (ecosystem: "pypi" | "npm" | "cargo") => (name: string) =>
    reserved.has(packageKey(packageName(ecosystem, name)));
  return async (role, exchange) => {
    switch (role) {
      case "npm-registry":
        return answerNpm(exchange, { shelf: npm, isReserved: isReserved("npm"), authorize });
      case "cargo-index":
      case "cargo-files":
        return answerCargo(role, exchange, { shelf: cargo, isReserved: isReserved("cargo") });
      case "python-index":
      case "python-files":
      case "python-upload":
        return answerPython(role, exchange, { shelf: python, isReserved: isReserved("pypi"), authorize });
    }
  };
}

/** Versions of a package that can be seen now: lowest first, crates in the order of their publication. */
export function versionsOn(
  { python, npm, cargo }: Shelves,
  { ecosystem, name }: PackageName,
): readonly string[] {
  const seen = {
    npm: () => npm.package(name)?.versions,
    cargo: () => cargo.crates(name),
    pypi: () => python.files(name),
  };
  const found = ecosystem in seen ? seen[ecosystem as keyof typeof seen]() : undefined;
  return [...new Set((found ?? []).map(({ version }) => version))];
}

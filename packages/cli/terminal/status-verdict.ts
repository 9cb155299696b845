import type { StatusReport } from "@release-actions/status";
import type { Terminal } from "./terminal.ts";

/** What it all comes to: one line that counts what is not as it should be, and what could be released now. */
export function renderVerdict({ colors }: Terminal, { repositories }: StatusReport): string {
  const pins = repositories.flatMap((repository) => repository.pins);
  const among = (state: (typeof pins)[number]["state"]): number =>
    pins.filter((pin) => pin.state === state).length;
  const missing = repositories.filter(({ cloned }) => !cloned).length;
  const problems = [
    count(among("behind"), "pin is behind", "pins are behind"),
    count(among("ahead"), "pin is ahead of the latest release", "pins are ahead of the latest release"),
    count(among("refused"), "pin cannot be moved", "pins cannot be moved"),
    count(among("unpinned"), "pin follows no version", "pins follow no version"),
    count(
      sum(repositories, ({ locks }) => locks.filter(({ satisfied }) => !satisfied).length),
      "lockfile is unsatisfied",
      "lockfiles are unsatisfied",
    ),
    count(
      sum(repositories, ({ undeclaredEdges }) => undeclaredEdges.length),
      "edge is undeclared",
      "edges are undeclared",
    ),
    count(
      sum(repositories, ({ unfoundedEdges }) => unfoundedEdges.length),
      "edge is unfounded",
      "edges are unfounded",
    ),
    count(
      sum(repositories, ({ problems: found }) => found.length),
      "file cannot be read",
      "files cannot be read",
    ),
    count(missing, "repository is not cloned", "repositories are not cloned"),
  ].filter((text) => text !== undefined);
  const unknown = among("unknown");
  const verdict =
    problems.length > 0
      ? colors.yellow(`${sentence(problems)}.`)
      : pins.length === 0
        ? "No repository pins another one."
        : unknown > 0
          ? colors.yellow(
              `${count(unknown, "pin cannot be judged", "pins cannot be judged") ?? ""}: no release of what they name is known here.`,
            )
          : colors.green("Everything pins the latest release of everything it needs.");
  const releasable = repositories.flatMap(({ repository, next, cloned }) =>
    cloned && next !== null ? [`${repository} ${next}`] : [],
  );
  return releasable.length === 0
    ? `${verdict}\n`
    : `${verdict}\nCould be released: ${releasable.join(", ")}.\n`;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function count(number: number, one: string, several: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : several}`;
}

function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

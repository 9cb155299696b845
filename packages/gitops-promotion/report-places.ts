import { formatSemver, printable, type SummaryBlock, type SummaryText } from "@release-actions/release-model";
import type { PlaceOutcome } from "./place-outcome.ts";

/** A repository may name a component in hundreds of places. */
const mostRows = 200;

/** Each place, and what becomes of it. */
export function placesTable(outcomes: readonly PlaceOutcome[]): SummaryBlock {
  return {
    kind: "table",
    header: ["File", "Place", "From", "To"],
    rows: outcomes.slice(0, mostRows).map((outcome): readonly SummaryText[] => {
      const { pin } = outcome;
      const [from, to] = moveOf(outcome);
      return [{ code: `${pin.path}:${pin.line}` }, { code: printable(pin.place, 200) }, from, to];
    }),
  };
}

function moveOf(outcome: PlaceOutcome): readonly [SummaryText, SummaryText] {
  switch (outcome.kind) {
    case "edit":
      return [{ code: short(outcome.before) }, { code: short(outcome.after) }];
    case "current":
      return ["the same", "stays"];
    case "kept":
      return ["stays", printable(outcome.reason, 200)];
    case "newer":
      return [{ code: short(outcome.found) }, "stays: newer"];
    case "floating":
      return [{ code: short(outcome.text) }, "stays: it moves by itself"];
    case "taken-back":
      return ["taken back", `stays: ${outcome.commit.slice(0, 12)} promoted it, and somebody took it back`];
    case "overtaken":
      return ["stays", `stays: ${formatSemver(outcome.by)} was promoted there`];
    case "finding":
      return [printable(outcome.problem.found, 200), "stays: a person has to decide"];
    case "refused":
      return [printable(outcome.problem.found, 200), "refused"];
  }
}

/** Digests are long, and told apart by their beginnings. */
function short(text: string): string {
  return printable(text.replaceAll(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1…"), 200);
}

/** One number a bench found. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** `×` for a ratio. */
  readonly unit: "×" | "ms" | "s" | "MB" | "processes" | "requests";
  /** What the value should not exceed. */
  readonly goal?: number;
  readonly note?: string;
}

/** What one bench found, and against what its ratios were taken. */
export interface Findings {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** The findings as a table for people. */
export function renderFindings({ title, figures }: Findings): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map(({ what, value, unit, goal, note }) => {
    const verdict = goal === undefined ? "" : value <= goal ? `goal ${goal}` : `ABOVE THE GOAL OF ${goal}`;
    const words = [verdict, note ?? ""].filter((word) => word !== "").join(", ");
    return `  ${what.padEnd(width)}  ${rounded(value).padStart(8)} ${unit.padEnd(2)}  ${words}`.trimEnd();
  });
  return `${title}\n${lines.join("\n")}\n`;
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}

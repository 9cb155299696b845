import { formatSemver, printable, type SummaryBlock, type SummaryText } from "@release-actions/release-model";
import { excerptOf } from "./changelog-excerpt.ts";
import { fitRows, sizeOf, type Room } from "./fit-blocks.ts";
import type { LeftOut } from "./left-out.ts";
import { lockMoves } from "./lock-moves.ts";
import type { DescribedRelease, PullRequestText } from "./pull-request-text.ts";

/** A path or a constraint of a length that nobody reads must not take the room of the others. */
const code = (text: string): SummaryText => ({ code: printable(text, 160) });
const words = (text: string): string => printable(text, 400);

/** One line for each upstream: from which version to which. */
export function releaseLines(releases: readonly DescribedRelease[], room: Room): readonly SummaryBlock[] {
  return fitRows(releases, (rows) => [{ kind: "list", items: rows.map(releaseLine) }], { room, share: 0.25 });
}

/** What a person said no to, and how to have it after all. */
export function leftOutLines(leftOut: readonly LeftOut[], room: Room): readonly SummaryBlock[] {
  return fitRows(
    leftOut,
    (rows) => [
      {
        kind: "paragraph",
        parts: [
          "Left out, because a pull request with it was closed. Pin it on the default branch to have it after all:",
        ],
      },
      {
        kind: "list",
        items: rows.map(({ repository, version, pullRequest: { number, url } }) => [
          code(repository),
          ` ${formatSemver(version)}: `,
          { text: `pull request ${number}`, link: url },
        ]),
      },
    ],
    { room, share: 0.25 },
  );
}

/** What was found that no program can decide. */
export function findingsSection({ plan }: PullRequestText, room: Room): readonly SummaryBlock[] {
  return fitRows(
    plan.findings,
    (rows) => [
      { kind: "heading", level: 3, text: "For a person to look at" },
      {
        kind: "table",
        header: ["Where", "Expected", "Found", "What to do"],
        rows: rows.map(({ location, expected, found, fix }) => [
          code([location?.file, location?.line].filter((part) => part !== undefined).join(":")),
          words(expected),
          words(found),
          words(fix),
        ]),
      },
    ],
    { room, share: 0.25 },
  );
}

/** What is pinned now, where something newer stands already, and what its policy leaves as it stands. */
export function pinsSection({ plan }: PullRequestText, room: Room): readonly SummaryBlock[] {
  const edits = plan.outcomes.filter((outcome) => outcome.kind === "edit");
  const newer = plan.outcomes.filter((outcome) => outcome.kind === "newer");
  const kept = plan.outcomes.filter((outcome) => outcome.kind === "kept");
  const left = fitRows(
    newer,
    (rows) => [
      { kind: "paragraph", parts: ["Left alone, because they name something newer:"] },
      {
        kind: "list",
        items: rows.map(({ pin, found }) => [
          code(`${pin.path}:${pin.line}`),
          " ",
          code(pin.name.name),
          " ",
          code(found),
        ]),
      },
    ],
    { room, share: 0.25 },
  );
  const standing = fitRows(
    kept,
    (rows) => [
      { kind: "paragraph", parts: ["Left as they stand:"] },
      {
        kind: "list",
        items: rows.map(({ pin, reason }) => [
          code(`${pin.path}:${pin.line}`),
          " ",
          code(pin.name.name),
          ": ",
          words(reason),
        ]),
      },
    ],
    { room, share: 0.25 },
  );
  const moved = fitRows(
    edits,
    (rows) => [
      { kind: "heading", level: 3, text: "Pins" },
      {
        kind: "table",
        header: ["Where", "Package", "Before", "After"],
        rows: rows.map(({ pin, before, after }) => [
          code(`${pin.path}:${pin.line}`),
          code(pin.name.name),
          code(before),
          code(after),
        ]),
      },
    ],
    { room },
  );
  return [...moved, ...left, ...standing];
}

/** What the lockfiles hold now. Packages that nobody named are listed apart: a person must see them. */
export function locksSection({ plan, locks }: PullRequestText, room: Room): readonly SummaryBlock[] {
  // Where only the text changes, the locks were refreshed by an earlier run: what it was asked for is known.
  const moves = lockMoves(plan, locks);
  const rowsOf = (kind: "packages" | "unexpected") =>
    moves.flatMap((lock) =>
      lock[kind].map((move) => [
        code(lock.path),
        code(move.package),
        code(move.before.join(", ")),
        code(move.after.join(", ")),
      ]),
    );
  const header = ["File", "Package", "Before", "After"];
  return [
    ...fitRows(
      rowsOf("packages"),
      (rows) => [
        { kind: "heading", level: 3, text: "Lockfiles" },
        { kind: "table", header, rows },
      ],
      { room, share: 0.4 },
    ),
    ...fitRows(
      rowsOf("unexpected"),
      (rows) => [
        { kind: "heading", level: 3, text: "Also moved in the lockfiles" },
        { kind: "paragraph", parts: ["Nothing in this pull request asked for these:"] },
        { kind: "table", header, rows },
      ],
      { room, share: 0.4 },
    ),
  ];
}

/** What each release says of itself, folded away; those that do not fit any more are reached by the links above. */
export function notesSections(releases: readonly DescribedRelease[], room: Room): readonly SummaryBlock[] {
  return releases.flatMap(({ repository, version, notes }) => {
    const excerpt = notes === undefined ? undefined : excerptOf(notes.body);
    if (notes === undefined || excerpt === undefined || excerpt.blocks.length === 0) return [];
    const whole: SummaryBlock = {
      kind: "paragraph",
      parts: [{ text: excerpt.isCut ? "All of it, on GitHub" : "The release on GitHub", link: notes.url }],
    };
    const details: SummaryBlock = {
      kind: "details",
      title: words(`What ${repository} ${formatSemver(version)} says of itself`),
      blocks: [...excerpt.blocks, whole],
    };
    const size = sizeOf([details]);
    if (size > room.left) return [];
    room.left -= size;
    return [details];
  });
}

function releaseLine({ repository, version, from, notes }: DescribedRelease): readonly SummaryText[] {
  const to = formatSemver(version);
  const before = from.length === 0 ? [" "] : [" ", code(from.join(", ")), " → "];
  return [code(repository), ...before, notes === undefined ? code(to) : { text: to, link: notes.url }];
}

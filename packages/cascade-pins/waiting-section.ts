import { assertNever, type SummaryText } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";
import { fitRows } from "./fit-blocks.ts";
import { readState, renderState, type CascadeState } from "./state-block.ts";
import type { WaitingFor } from "./waiting.ts";

/*
 * Around the section that a later run replaces in a body which people may have edited. No text of others can look like it:
 * every `<` of theirs is a character reference.
 */
const begin = "<!-- release-actions:waits-for -->";
const end = "<!-- release-actions:waits-for end -->";

/** Of the body, in bytes: kept free where nothing is waited for, since a later run may have to say it. */
export const waitingRoom = 6000;

/** GitHub takes no longer body, in characters: https://docs.github.com/rest/pulls/pulls answers 422 above. */
export const longestBody = 65_536;

/** What a pull request waits for, between its marks; nothing but the marks where it waits for nothing. */
export function renderWaiting(waitsFor: readonly WaitingFor[]): string {
  const blocks = fitRows(
    waitsFor,
    (rows) => [
      { kind: "heading", level: 3, text: "Waits for" },
      {
        kind: "paragraph",
        parts: [
          "Upstreams of the same train that are not released yet. They come into this pull request when they are.",
        ],
      },
      { kind: "list", items: rows.map(itemOf) },
    ],
    { room: { left: waitingRoom - begin.length - end.length - 6 } },
  );
  return [begin, ...(blocks.length === 0 ? [] : [renderMarkdown(blocks)]), end].join("\n\n");
}

/**
 * A body that we wrote, with what it waits for now; whatever people have added stays. Undefined where it is not ours any
 * more: without its state, or without the marks around the section.
 */
export function rewordWaiting(
  body: string,
  waitsFor: readonly WaitingFor[],
  state: CascadeState,
): string | undefined {
  if (readState(body) === undefined) return undefined;
  const [, ...lines] = body.split(/\r?\n/);
  const [first, last] = [lines.indexOf(begin), lines.indexOf(end)];
  const isOurs =
    first >= 0 && last > first && first === lines.lastIndexOf(begin) && last === lines.lastIndexOf(end);
  if (!isOurs) return undefined;
  const reworded = [
    renderState(state),
    ...lines.slice(0, first),
    renderWaiting(waitsFor),
    ...lines.slice(last + 1),
  ].join("\n");
  return reworded.length <= longestBody ? reworded : undefined;
}

/** The link leaves a note in that pull request, on purpose: who merges it sees what waits for its release. */
function itemOf({ repository, because }: WaitingFor): readonly SummaryText[] {
  const name = { code: repository };
  switch (because.kind) {
    case "open":
      return [name, ": its own ", { text: "pull request", link: because.url }, " is open"];
    case "unreleased":
      return [
        name,
        ": its own ",
        { text: "pull request", link: because.url },
        " is merged, and no release has it yet",
      ];
    case "moves-now":
      return [name, ": gets a pull request of its own in this run"];
    case "moves-soon":
      return [name, ": gets a pull request of its own from the newest release of ", { code: because.after }];
    case "arrives":
      return [name, ": is released, and comes into this pull request by its own publish workflow"];
    case "moves-later":
      return [name, ": moves after ", { code: because.after }];
    default:
      return assertNever(because);
  }
}

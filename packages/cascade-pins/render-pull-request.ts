import type { SummaryBlock } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";
import { renderCommitHeader } from "./commit-message.ts";
import { sizeOf, type Room } from "./fit-blocks.ts";
import {
  findingsSection,
  leftOutLines,
  locksSection,
  notesSections,
  pinsSection,
  releaseLines,
} from "./pull-request-sections.ts";
import type { PullRequestText } from "./pull-request-text.ts";
import { renderState } from "./state-block.ts";
import { longestBody, renderWaiting, waitingRoom } from "./waiting-section.ts";

/** Kept free for a state that names more upstreams to wait for, in a later run. */
const growth = 4000;

export { rewordWaiting } from "./waiting-section.ts";

/**
 * A pull request's title and body. The body begins with the state that later runs read, and fits into what GitHub takes: what
 * has no room is left out, the changelogs first, then pins, then what moved in the lockfiles.
 * @throws {Refusal} `state-too-large`.
 */
export function renderPullRequest(
  text: PullRequestText,
  options: { /** Of the title, as that of the commit. */ readonly commitType?: string } = {},
): { readonly title: string; readonly body: string } {
  const { releases, leftOut, waitsFor, head } = text;
  const state = renderState({
    schema: 1,
    releases,
    waitsFor: waitsFor.map(({ repository }) => repository),
    head,
  });
  const intro = introduction(releases.length);
  const room: Room = {
    left: longestBody - Buffer.byteLength(state) - waitingRoom - sizeOf(intro) - sizeOf(footer) - growth,
  };
  // In the order of their weight: each takes what the ones before have left.
  const lines = [...releaseLines(releases, room), ...leftOutLines(leftOut, room)];
  const findings = findingsSection(text, room);
  const locks = locksSection(text, room);
  const pins = pinsSection(text, room);
  const notes = notesSections(releases, room);
  const body = [
    state,
    renderMarkdown([...intro, ...lines]),
    renderWaiting(waitsFor),
    renderMarkdown([...findings, ...pins, ...locks, ...notes, ...footer]),
  ];
  return { title: renderCommitHeader(options.commitType ?? "fix", releases), body: `${body.join("\n\n")}\n` };
}

function introduction(count: number): readonly SummaryBlock[] {
  const what = count === 1 ? "A release comes" : `${count} releases come`;
  return [
    {
      kind: "paragraph",
      parts: [
        `${what} into this repository: the pins, every other mention of the version, and the lockfiles.`,
      ],
    },
  ];
}

const footer: readonly SummaryBlock[] = [
  {
    kind: "paragraph",
    parts: [
      "Kept up to date by ",
      { text: "cascade-pins", link: "https://github.com/coreason-ai/release-actions/tree/v1/cascade-pins" },
      ". To say no to these versions, close the pull request: it comes back for newer ones only. ",
      "Once somebody else pushes to its branch, the branch is theirs and is left alone.",
    ],
  },
];

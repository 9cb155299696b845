import { printable, type SummaryBlock, type SummaryText } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";
import { placesTable } from "./report-places.ts";
import type { PromotionPlan } from "./plan.ts";
import { runLink } from "./run-link.ts";
import type { PromotionTarget } from "./target.ts";

/** What people read of a promotion before they merge it. */
export function renderPullRequestBody(
  target: PromotionTarget,
  plan: PromotionPlan,
  { commit, server }: { readonly commit: string; readonly server: string },
): string {
  const { component, environment, payload, ids } = target;
  const { source, images, charts } = payload;
  const to = environment === undefined ? "" : ` to ${environment.name}`;
  const link = runLink(target, server);
  const run: readonly SummaryText[] = link === undefined ? [] : [", by ", { text: "this run", link }];
  const blocks: readonly SummaryBlock[] = [
    {
      kind: "paragraph",
      parts: [
        `Promotes ${component.name} ${payload.version}${to}. It was built from `,
        { code: source.repository },
        " at ",
        { code: source.commit.slice(0, 12) },
        ...run,
        ".",
      ],
    },
    placesTable(plan.outcomes),
    {
      kind: "list",
      items: [...images, ...charts].map(({ name, digest }) => [{ code: `${name}@${digest}` }]),
    },
    ...plan.findings.map(({ expected, found, fix }): SummaryBlock => ({
      kind: "paragraph",
      parts: [printable(`For a person to look at: expected ${expected}, found ${found}. ${fix}`, 600)],
    })),
    {
      kind: "paragraph",
      parts: [
        "Commit ",
        { code: commit.slice(0, 12) },
        ", message ",
        ...ids.flatMap((id, index) => [...(index === 0 ? [] : [", "]), { code: id }]),
        ".",
      ],
    },
  ];
  return renderMarkdown(blocks).trim();
}

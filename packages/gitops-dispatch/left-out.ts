import type { Annotation, Problem } from "@release-actions/release-model";
import { isSameArtifact, type ReleasePublished } from "@release-actions/release-model/release-published";
import { requireRepository, type ReleaseGraph } from "@release-actions/release-model/release-graph";

/**
 * What the graph says the component publishes and the message leaves out, so that its places stay: any image, unless the message
 * is about charts, which may be sent by themselves; charts only where the message has nothing at all. Pure.
 */
export function leftOut(payload: ReleasePublished, graph: ReleaseGraph): Problem | undefined {
  const { publishes } = requireRepository(graph, payload.component);
  const { images, charts } = payload;
  const isBare = images.length === 0 && charts.length === 0;
  const missing = [
    ...(images.length === 0 && charts.length > 0
      ? []
      : publishes.image.filter((name) => !images.some((sent) => isSameArtifact("image", name, sent.name)))),
    ...(isBare ? publishes.chart : []),
  ];
  if (missing.length === 0) return undefined;
  return {
    code: "artifact-left-out",
    expected: `all that ${payload.component} publishes, by the release graph`,
    found: `a message without ${missing.join(", ")}: the places of it stay as they are`,
    fix: "Pass the input `images` (and `charts`), each with its digest; or take the name out of `publishes` in the graph.",
  };
}

export function leftOutAnnotations(payload: ReleasePublished, graph: ReleaseGraph): readonly Annotation[] {
  const problem = leftOut(payload, graph);
  if (problem === undefined) return [];
  const { code, expected, found, fix } = problem;
  return [
    {
      level: "warning",
      title: `dispatch-gitops: ${code}`,
      message: `expected ${expected}\nfound ${found}\n${fix}`,
    },
  ];
}

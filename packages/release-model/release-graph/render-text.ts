import type { PinPolicy } from "../pin.ts";
import type { GraphRepository, ReleaseGraph } from "./release-graph.ts";
import { publishedEcosystems } from "./release-graph.ts";
import { waves } from "./waves.ts";

/** The waves in order, each repository with what it needs and publishes; pin policies where they differ from the default. */
export function renderText(graph: ReleaseGraph): string {
  const lines = waves(graph).flatMap((members, position) => [
    `wave ${position + 1}`,
    ...members.flatMap((name, at) => {
      const repository = graph.repositories.get(name);
      const last = at === members.length - 1;
      const details = repository === undefined ? [] : detailsOf(repository, graph.defaults.pin);
      return [
        `${last ? "└─" : "├─"} ${name}`,
        ...details.map((detail) => `${last ? "   " : "│  "}  ${detail}`),
      ];
    }),
  ]);
  return `${[graph.owner, ...lines].join("\n")}\n`;
}

function detailsOf(repository: GraphRepository, common: PinPolicy): readonly string[] {
  const needs = repository.needs.map(({ repository: upstream, pin }) =>
    pin === common ? upstream : `${upstream} (${pin})`,
  );
  const published = publishedEcosystems.flatMap((key) =>
    repository.publishes[key].map((name) => `${key} ${name}`),
  );
  return [
    ...(needs.length === 0 ? [] : [`needs ${needs.join(", ")}`]),
    ...(published.length === 0 ? [] : [`publishes ${published.join(", ")}`]),
    ...(repository.release === "release-please" ? ["released by Release Please only"] : []),
  ];
}

import { parseSemver } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import {
  buildPayload,
  type PayloadInputs,
  type ReleasePublished,
} from "@release-actions/release-model/release-published";

export const sampleGraph = parseReleaseGraph(
  `owner: acme
repositories:
  runtime:
    publishes: { image: ghcr.io/acme/runtime, chart: runtime }
  app:
    needs: [runtime]
    tag: app-v{version}
    publishes: { image: [ghcr.io/acme/app, ghcr.io/acme/app-tools] }
`,
  "release-graph.yml",
);

/** `sha256:` and the same hex digit 64 times. */
export function digest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

export function sampleInputs(differences: Partial<PayloadInputs> = {}): PayloadInputs {
  return {
    graph: sampleGraph,
    component: "runtime",
    version: parseSemver("1.4.0"),
    tag: "v1.4.0",
    images: [`ghcr.io/acme/runtime:v1.4.0@${digest("a")}`],
    charts: [`oci://ghcr.io/acme/charts/runtime@${digest("c")}`],
    source: { commit: "1".repeat(40), run: "https://github.com/acme/runtime/actions/runs/7" },
    environment: "staging",
    details: undefined,
    sentAt: new Date("2026-11-25T10:00:00Z"),
    ...differences,
  };
}

export function samplePayload(differences: Partial<PayloadInputs> = {}): ReleasePublished {
  return buildPayload(sampleInputs(differences));
}

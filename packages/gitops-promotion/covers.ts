import { packageName, type Pin } from "@release-actions/release-model";
import { isSameArtifact, type PublishedArtifact } from "@release-actions/release-model/release-published";
import type { ComponentConfig } from "./config/index.ts";

/** The images and charts of one message. */
export interface Artifacts {
  readonly images: readonly PublishedArtifact[];
  readonly charts: readonly PublishedArtifact[];
}

/**
 * The image or the chart that a place states and that these do not have; undefined where they have it, or where messages do not
 * speak of what the place states: a git tag, a version by itself, or a chart without a registry, which comes from an index of
 * charts.
 */
export function missingArtifact(
  { name }: Pin,
  component: ComponentConfig,
  { images, charts }: Artifacts,
): readonly ["image" | "chart", string] | undefined {
  if (name.ecosystem === "image") {
    const isThere = images.some((image) => packageName("image", image.name).name === name.name);
    return isThere ? undefined : ["image", name.name];
  }
  if (name.ecosystem !== "helm") return undefined;
  const chart = component.charts.find((one) => lastPart(one) === lastPart(name.name));
  if (chart?.includes("/") !== true) return undefined;
  return charts.some((sent) => isSameArtifact("chart", chart, sent.name)) ? undefined : ["chart", chart];
}

/** A chart stands by its last part where its registry is another key. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

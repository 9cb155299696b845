import type { Source } from "@release-actions/manifests";
import type { Pin, Problem, Release } from "@release-actions/release-model";
import type { ComponentConfig, GitopsConfig } from "../config/index.ts";
import type { FilesBeside } from "../beside/files-beside.ts";
import { doubtfulTags } from "../beside/helm-overlays.ts";
import { isPlaceAnywhere } from "../select-places.ts";
import { unfilledImages } from "../beside/terraform-places.ts";
import { unfilledVariables } from "./unfilled-variables.ts";
import { unreadPlaces } from "./unread-places.ts";

/** All that a file says of a component's images and no promotion moves, by whatever reason. Pure. */
export function leftUnread(
  source: Source,
  component: ComponentConfig,
  {
    pins,
    release,
    config,
    beside,
  }: {
    readonly pins: readonly Pin[];
    /** Without one every version counts. */
    readonly release?: Pick<Release, "version" | "digests"> | undefined;
    readonly config: GitopsConfig;
    readonly beside: FilesBeside;
  },
): readonly Problem[] {
  const { modules, overlays } = beside;
  const isPlace = (pin: Pin) => isPlaceAnywhere(pin, { component, config });
  return [
    ...unreadPlaces(source, component, { pins, release }),
    ...unfilledImages(source, component, { modules, isPlace }),
    ...doubtfulTags(source, component, { overlays, release }),
    ...unfilledVariables(source, component, { beside, release }),
  ];
}

import { editorFor, readAppVersion, readTagText, type Source } from "@release-actions/manifests";
import {
  formatSemver,
  packageName,
  Refusal,
  type Pin,
  type Problem,
  type Release,
} from "@release-actions/release-model";
import type { ComponentConfig } from "../config/index.ts";
import { isTemplate } from "../searched-files.ts";
import { fits } from "../select-places.ts";
import { nameOf } from "./stated-images.ts";
import { isComment, unreadCode } from "./unread-places.ts";

/**
 * The images whose tag is the `appVersion` of their chart: a template says so, or the chart's own values name the image without a
 * tag, as those of `helm create` do. It says of no image what it is, so that it moves only where `at` names it. `sources` are the
 * files in which the component is looked for by its names. Pure.
 */
export function appVersionPlaces(
  sources: readonly Source[],
  component: ComponentConfig,
  {
    pins,
    release,
  }: {
    /** Of all files: what other values or an Application say of the image has the last word over the chart's own. */
    readonly pins: readonly Pin[];
    readonly release?: Pick<Release, "version"> | undefined;
  },
): readonly Problem[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return sources.flatMap((source) => {
    const path = chartOf(source.path);
    const chart = path === undefined ? undefined : byPath.get(path);
    if (path === undefined || chart === undefined || isNamed(path, component)) return [];
    const version = appVersionOf(chart);
    if (version === undefined || version === (release && formatSemver(release.version))) return [];
    return component.images
      .flatMap((image) =>
        isTemplate(source.path) ? inTemplate(source, image) : inValues(source, image, pins),
      )
      .filter(({ at }) => !isComment(source.text, at))
      .map(({ image, at }) => ({
        code: unreadCode,
        expected: `${image} at a place that can be promoted`,
        found: `${image} with the appVersion of ${path} as its tag, which is ${version}`,
        fix: `Name that as a place in gitops.yml: { files: ${path}, at: appVersion }. Or write a tag beside the image, in values.`,
        location: { file: source.path, ...source.position(at) },
      }));
  });
}

/** The Chart.yaml of a template, or of a chart's own values; undefined for any other file. */
export function chartOf(path: string): string | undefined {
  const [, folder] = /^(|.*\/)(?:templates\/.*|values\.ya?ml)$/.exec(path) ?? [];
  return folder === undefined ? undefined : `${folder}Chart.yaml`;
}

function isNamed(chart: string, { places }: ComponentConfig): boolean {
  return places.some(({ at, files }) => at === "appVersion" && fits(chart, files));
}

function appVersionOf(chart: Source): string | undefined {
  try {
    const { value } = readAppVersion(chart, packageName("component", "chart")) ?? {};
    return value?.kind === "version" ? readTagText(value.text)?.version : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function inTemplate({ text }: Source, image: string) {
  const pattern = String.raw`${nameOf(image)}[^\s{}]{0,3}[:@]v?\{\{[^{}\n]{0,500}\.Chart\.AppVersion\b`;
  return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index: at }) => ({ image, at }));
}

function inValues({ path, text }: Source, image: string, pins: readonly Pin[]) {
  const isOverlaid = pins.some(
    (pin) =>
      pin.name.name === packageName("image", image).name &&
      (pin.path === path || ["values", "kubernetes", "terraform"].includes(editorFor(pin.path)?.kind ?? "")),
  );
  if (isOverlaid) return [];
  const pattern = String.raw`\brepository["']?[ \t]*:[ \t]*["']?${nameOf(image)}(?=["'\s,}]|$)`;
  return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index: at }) => ({ image, at }));
}

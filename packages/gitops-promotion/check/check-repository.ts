import { editorFor, isVendored, mayMention, Source } from "@release-actions/manifests";
import type { Files } from "@release-actions/ports";
import { Refusal, type Finding } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { GitopsConfig } from "../config/index.ts";
import { isSearchedOnly, isTemplate, searchedSource } from "../searched-files.ts";
import { namesOf } from "../target.ts";
import { planPatterns } from "./plan-patterns.ts";
import { planPlaces } from "./plan-places.ts";
import { planWaves } from "./plan-waves.ts";

/** Checks a GitOps repository as it lies in a folder: its places, and the order of its rollouts. Nothing is written. */
export async function checkRepository(
  files: Files,
  { config, graph }: { readonly config: GitopsConfig; readonly graph: ReleaseGraph | undefined },
): Promise<readonly Finding[]> {
  const all = await files.list();
  const paths = all.filter(
    (path) => (editorFor(path) !== undefined || isSearchedOnly(path)) && !isVendored(path),
  );
  const names = [...config.components.values()].flatMap(namesOf);
  const sources: Source[] = [];
  const searched: Source[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    try {
      const bytes = await files.read(path);
      // Templates may make Applications; what else is only searched can do no more than name an image.
      if (editorFor(path) !== undefined || isTemplate(path)) sources.push(new Source(path, bytes));
      else if (mayMention(bytes, names)) searched.push(...[searchedSource(path, bytes) ?? []].flat());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // A link that leads out of the repository is none of its files, and one without an extension leads to a folder.
      if (error.code === "path-escapes" || (isSearchedOnly(path) && !isTemplate(path))) continue;
      const { code, expected, found, fix } = error;
      findings.push({ code, level: "warning", file: path, expected, found, fix });
    }
  }
  return [
    ...findings,
    ...planPatterns(all, config),
    ...planPlaces([...sources, ...searched], config),
    ...planWaves(sources, { paths: all, config, graph }),
  ];
}

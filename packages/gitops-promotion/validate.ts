import { compareVersions, parseSemver, parseTag, Refusal } from "@release-actions/release-model";
import { isSameArtifact, type ReleasePublished } from "@release-actions/release-model/release-published";
import { nearestName } from "@release-actions/release-model/release-graph";
import { unknownEnvironment, type ComponentConfig, type GitopsConfig } from "./config/index.ts";
import { releaseOf, type PromotionTarget } from "./target.ts";

/**
 * Whether this repository takes such a release at all, by what gitops.yml says.
 * @throws {Refusal} `component-unknown`, `sender-unexpected`, `tag-version`, `artifact-unknown`, `environment-missing`.
 * @throws {UsageError} `gitops-environment`.
 */
export function validateRelease(
  payload: ReleasePublished,
  config: GitopsConfig,
  path: string,
): PromotionTarget {
  const component = componentOf(payload, config, path);
  if (payload.source.repository.toLowerCase() !== component.repository.toLowerCase()) {
    throw new Refusal({
      code: "sender-unexpected",
      expected: `${component.name} from ${component.repository}`,
      found: `it from ${payload.source.repository}`,
      fix: `If it moved, correct \`repository\` in ${path}. Otherwise find out who sent this.`,
    });
  }
  if (compareVersions(parseTag(payload.tag, component.tag), parseSemver(payload.version)) !== 0) {
    throw new Refusal({
      code: "tag-version",
      expected: `the tag of ${payload.version}, as ${component.tag}`,
      found: payload.tag,
      fix: `Correct \`tag\` of ${component.name} in ${path}, or send the release again.`,
    });
  }
  for (const kind of ["image", "chart"] as const) refuseForeign(payload, component, kind, path);
  return {
    config,
    component,
    environment: environmentOf(payload, config, path),
    release: releaseOf(payload, component),
    payload,
    ids: [payload.id],
  };
}

function componentOf(payload: ReleasePublished, { components }: GitopsConfig, path: string): ComponentConfig {
  const found = components.get(payload.component);
  if (found !== undefined) return found;
  const known = [...components.keys()];
  const near = nearestName(payload.component, known);
  throw new Refusal({
    code: "component-unknown",
    expected: `a component of ${path}: ${known.join(", ")}`,
    found: payload.component,
    fix: near === undefined ? `Add it to ${path} if it is to be promoted here.` : `Did you mean ${near}?`,
  });
}

function refuseForeign(
  payload: ReleasePublished,
  component: ComponentConfig,
  kind: "image" | "chart",
  path: string,
): void {
  const own = component[`${kind}s`];
  const foreign = payload[`${kind}s`].find(
    ({ name }) => !own.some((known) => isSameArtifact(kind, known, name)),
  );
  if (foreign === undefined) return;
  throw new Refusal({
    code: "artifact-unknown",
    expected: `a ${kind} of ${component.name}: ${own.length === 0 ? "none is stated" : own.join(", ")}`,
    found: foreign.name,
    fix: `Add it to \`${kind}s\` of ${component.name} in ${path} if it belongs to it.`,
  });
}

function environmentOf(
  { environment: name }: ReleasePublished,
  { environments }: GitopsConfig,
  path: string,
): PromotionTarget["environment"] {
  if (name === undefined && environments.size > 0) {
    throw new Refusal({
      code: "environment-missing",
      expected: `one of the environments ${[...environments.keys()].join(", ")}`,
      found: "a release without one",
      fix: "Send it with `environment`.",
    });
  }
  const found = name === undefined ? undefined : environments.get(name);
  if (name !== undefined && found === undefined)
    throw unknownEnvironment(name, [...environments.keys()], path);
  return found;
}

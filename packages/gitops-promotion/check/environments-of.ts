import type { Source } from "@release-actions/manifests";
import { fieldOf } from "@release-actions/manifests";
import type { GitopsConfig } from "../config/index.ts";
import { fits } from "../select-places.ts";
import { textAt } from "./documents.ts";
import { sourcesOf, type Application } from "./resources.ts";

/**
 * The environments of an Application, as far as they can be told: gitops.yml names it, a word of its own does, or its files belong
 * to one. Empty where nothing tells; then it is held against those of every environment.
 */
export function environmentsOf(
  application: Application,
  files: readonly Source[],
  { environments }: GitopsConfig,
): ReadonlySet<string> {
  const all = [...environments.values()];
  const named = all.filter(({ applications }) => applications.includes(application.name));
  if (named.length > 0) return new Set(named.map(({ name }) => name));
  const known = environments.size > 0 ? [...environments.keys()] : commonNames;
  const texts = textsOf(application);
  const spoken = new Set(known.filter((name) => texts.some((text) => speaksOf(text, name))));
  if (spoken.size > 0) return spoken;
  const paths = [application.file, ...files.map(({ path }) => path)];
  return new Set(
    all
      .filter((one) => paths.some((path) => one.files.some((pattern) => fits(path, pattern))))
      .map(({ name }) => name),
  );
}

/** Whether two may be rolled out together. */
export function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name));
}

function textsOf({ name, file, spec }: Application): readonly string[] {
  const destination = fieldOf(spec, "destination");
  return [
    name,
    file,
    textAt(destination, "name") ?? "",
    textAt(destination, "namespace") ?? "",
    ...sourcesOf(spec).flatMap((source) => {
      const values = fieldOf(fieldOf(source, "helm"), "valueFiles");
      return [textAt(source, "path") ?? "", ...(Array.isArray(values) ? values.map(String) : [])];
    }),
  ].map((text) => text.toLowerCase());
}

/** As a word of its own, in whatever length people write it. */
function speaksOf(text: string, environment: string): boolean {
  const name = environment.toLowerCase();
  const spellings = shortNames.find((one) => one.includes(name)) ?? [name];
  return spellings.some((one) => `-${text.replaceAll(/[^a-z0-9]+/g, "-")}-`.includes(`-${one}-`));
}

const shortNames: readonly (readonly string[])[] = [
  ["production", "prod"],
  ["staging", "stage"],
  ["development", "dev"],
];

/** What people call environments, where gitops.yml declares none. */
const commonNames = ["production", "staging", "development", "test", "qa", "uat", "preprod", "integration"];

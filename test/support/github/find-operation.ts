import { description, type Operation, type Parameter, resolve } from "./official-description.ts";

export interface FoundOperation {
  readonly operation: Operation;
  /** As the description writes it: `/repos/{owner}/{repo}/git/ref/{ref}`. */
  readonly template: string;
  /** In lower case, as the description writes it. */
  readonly method: string;
  readonly parameters: readonly Parameter[];
  /** The decoded values that stand in the path. */
  readonly inPath: Readonly<Record<string, string>>;
}

interface Route extends Omit<FoundOperation, "inPath"> {
  readonly pattern: RegExp;
  readonly literals: number;
}

/** Where several templates fit, the one that says most in plain letters is meant: `releases/latest` is no release's id. */
const routes: readonly Route[] = Object.entries(description.paths)
  .flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => route(template, method, operation)),
  )
  .sort((left, right) => right.literals - left.literals);

/** The operation that a request is, by its method and its path without the query. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const wanted = method === "HEAD" ? "get" : method.toLowerCase();
  for (const candidate of routes) {
    const found = candidate.method === wanted ? candidate.pattern.exec(path) : null;
    if (found === null) continue;
    const values = Object.entries<string | undefined>(found.groups ?? {});
    return {
      ...candidate,
      inPath: Object.fromEntries(values.map(([name, value = ""]) => [name, decodeURIComponent(value)])),
    };
  }
  return undefined;
}

function route(template: string, method: string, operation: Operation): Route {
  const parameters = (operation.parameters ?? []).map(resolve);
  const segments = template.split("/").filter((segment) => segment !== "");
  const pattern = segments.map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    // Letters, digits and the like: nothing to escape.
    if (name === undefined) return `/${segment}`;
    const spans = parameters.some((one) => one.name === name && one["x-multi-segment"] === true);
    // The root of a repository is no path at all, and octokit leaves the slash before it out, too.
    if (name === "path") return `(?:/(?<path>.*))?`;
    return `/(?<${name}>${spans ? ".*" : "[^/]+"})`;
  });
  return {
    operation,
    template,
    method,
    parameters,
    pattern: new RegExp(`^${pattern.join("") || "/"}$`),
    literals: segments.filter((segment) => !segment.startsWith("{")).length,
  };
}

import type { Route } from "./route.ts";

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export type Router = (method: string, path: string) => RouteMatch | undefined;

/** Names that stand for more than one segment of a path. */
const spanning = new Set(["path", "ref", "basehead", "branch", "tag"]);

/** Finds the operation of a path. Of two that fit, the one with more fixed words is meant. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes
    .map((route) => ({ route, pattern: compile(route.template), fixed: fixedWords(route.template) }))
    .sort((left, right) => right.fixed - left.fixed);
  return (method, path) => {
    const wanted = method === "HEAD" ? "GET" : method;
    for (const { route, pattern } of compiled) {
      const found = route.method === wanted ? pattern.exec(path) : null;
      if (found !== null) return { route, params: decodeAll(found.groups ?? {}) };
    }
    return undefined;
  };
}

function compile(template: string): RegExp {
  const source = template
    // The root of a repository is no path at all, and octokit leaves the slash before it out, too.
    .replace("/{path}", "(?:/(?<path>.*?))?")
    .replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      spanning.has(name) ? `(?<${name}>.*?)` : `(?<${name}>[^/]+)`,
    );
  return new RegExp(`^${source}/?$`);
}

function fixedWords(template: string): number {
  return template.split("/").filter((part) => part !== "" && !part.startsWith("{")).length;
}

function decodeAll(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value = ""]) => [name, decodeURIComponent(value)]),
  );
}

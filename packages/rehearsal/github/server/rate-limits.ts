import type { Schemas } from "../bodies/schemas.ts";

export type Resource = "core" | "graphql";

/** How many requests each token has left in its hour. */
export interface RateLimits {
  /** Counts a request. False: none is left. */
  spend(holder: string, resource: Resource, cost: number): boolean;
  read(holder: string, resource: Resource): Schemas["rate-limit"];
}

/** GitHub's own numbers, unless told otherwise. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function rateLimits(now: () => Date, limit = 5000): RateLimits {
  const windows = new Map<string, { used: number; reset: number }>();
  const windowOf = (holder: string, resource: Resource) => {
    const seconds = Math.floor(now().getTime() / 1000);
    const key = `${resource} ${holder}`;
    const known = windows.get(key);
    if (known !== undefined && known.reset > seconds) return known;
    const fresh = { used: 0, reset: seconds + 3600 };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    spend(holder, resource, cost) {
      const window = windowOf(holder, resource);
      if (window.used + cost > limit) return false;
      window.used += cost;
      return true;
    },
    read(holder, resource) {
      const { used, reset } = windowOf(holder, resource);
      return { limit, used, remaining: limit - used, reset };
    },
  };
}

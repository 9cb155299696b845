import { Refusal, type Location } from "@release-actions/release-model";
import { catalogText, type Catalogs } from "../catalogs.ts";
import type { PublishTool } from "../facts.ts";

export interface CatalogRangeOptions {
  readonly key: string;
  readonly catalogs: Catalogs;
  readonly publishTool: PublishTool;
  readonly isShipped: boolean;
  readonly location: Location;
  /** What the text of the catalog has to become; the same text where that is nothing else. */
  readonly plan: (text: string) => string;
}

/**
 * What takes the place of a dependency by `catalog:`. pnpm and Yarn write the catalog's text there as they pack, and nothing
 * else: a placeholder would be published, and with Yarn `workspace:`, too. npm writes nothing at all.
 * @throws {Refusal} `catalog-range` where npm would publish a text that leads to no catalog.
 */
export function planCatalogRange(text: string, options: CatalogRangeOptions): string {
  const { key, catalogs, publishTool, isShipped, location } = options;
  const stated = catalogText(text, key, catalogs);
  // No tool follows one catalog into another.
  if (stated !== undefined && !stated.startsWith("catalog:")) {
    const planned = options.plan(stated);
    const isWritten = publishTool !== "npm" && planned === stated && !stated.includes("workspace:");
    return isWritten || (planned === stated && !isShipped) ? text : planned;
  }
  // pnpm and Yarn refuse by themselves to pack what no catalog says.
  if (publishTool !== "npm" || !isShipped) return text;
  throw new Refusal({
    code: "catalog-range",
    expected: `a catalog that says which ${key} is meant, because npm publishes the text as it stands`,
    found: `"${text}", which leads to none`,
    fix: `Write a range, or add ${key} to the catalog; or say by "publish-tool" that pnpm or Yarn publishes.`,
    location,
  });
}

import { formatSemver, type Version } from "@release-actions/release-model";
import { crateSpellings, findCargoIndex, readCrate } from "../registries/cargo-index.ts";
import { withoutPage, type Answer, type Asking } from "./verdict.ts";

/** Asks the crate's file in a sparse index, under each spelling of its name until there is one. */
export async function askCargo(
  { ask, environment, signal }: Asking,
  name: string,
  version: Version,
): Promise<Answer> {
  const index = findCargoIndex(environment);
  const wanted = formatSemver(version);
  const [first, ...others] = crateSpellings(name);
  let page = await readCrate(ask, index, { name: first, signal });
  for (const spelling of others) {
    if (page.kind !== "missing") break;
    page = await readCrate(ask, index, { name: spelling, signal });
  }
  if (page.kind !== "read") return withoutPage(page, login);
  const { asked, content } = page;
  // Build metadata (`1.0.0+openssl3`) makes no other version.
  const found = content.find((listed) => listed.version.split("+", 1)[0] === wanted);
  if (found?.yanked === false) return { kind: "available", asked, digest: undefined };
  const answered =
    found === undefined
      ? `200 without ${wanted} among ${content.length} versions`
      : `200 with ${wanted} yanked`;
  return { kind: "absent", asked, answered };
}

const login = "If the registry is private, put its token into CARGO_REGISTRIES_<NAME>_TOKEN.";

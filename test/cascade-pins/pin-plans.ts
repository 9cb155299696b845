import { planPins, type LockChange, type PinPlan } from "@release-actions/pinning";
import { packageName, type Release } from "@release-actions/release-model";
import { factsOf } from "../pinning/repository-facts.ts";

/** What carrying releases into a repository of these files does. */
export function planOf(files: Readonly<Record<string, string>>, ...releases: readonly Release[]): PinPlan {
  const targets = releases.map((release) => ({ release, policy: "exact" as const }));
  return planPins(factsOf(files), targets, { locks: true });
}

/** The same, where ranges that admit a release are kept. */
export function keepingPlanOf(files: Readonly<Record<string, string>>, release: Release): PinPlan {
  return planPins(factsOf(files), [{ release, policy: "keep" }], { locks: true });
}

/** A lockfile that its tool has refreshed: `name from to` for what moved, `-` for nothing. */
export function lockOf(
  path: string,
  { asked = [], others = [] }: { readonly asked?: readonly string[]; readonly others?: readonly string[] },
): LockChange {
  const change = (text: string): LockChange["moved"][number] => {
    const [name = "", from = "-", to = "-"] = text.split(" ");
    const versions = (spelled: string) => (spelled === "-" ? [] : [spelled]);
    return { name: packageName("pypi", name), from: versions(from), to: versions(to) };
  };
  return {
    path,
    before: Buffer.from("before\n"),
    after: Buffer.from("after\n"),
    moved: [...asked, ...others].map(change),
    unexpected: others.map(change),
  };
}

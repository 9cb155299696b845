import { describe, expect, test } from "@jest/globals";
import { movedPackages, type LockedPackage } from "@release-actions/lockfiles";
import { packageName } from "@release-actions/release-model";
import fc from "fast-check";

describe("the packages that moved between two locks", () => {
  test("are those added, removed or changed, sorted; members of the workspace are not counted", () => {
    const one = (
      name: string,
      version: string,
      kind: "registry" | "workspace" = "registry",
    ): LockedPackage => ({
      name: packageName("npm", name),
      version,
      source: kind === "registry" ? { kind, address: undefined } : { kind, address: name },
    });

    expect(
      movedPackages(
        [one("z", "1.0.0"), one("same", "1.0.0"), one("gone", "1.0.0"), one("own", "1.0.0", "workspace")],
        [
          one("z", "2.0.0"),
          one("z", "1.0.0"),
          one("same", "1.0.0"),
          one("new", "1.0.0"),
          one("own", "2.0.0", "workspace"),
        ],
      ),
    ).toEqual([
      { name: packageName("npm", "gone"), from: ["1.0.0"], to: [] },
      { name: packageName("npm", "new"), from: [], to: ["1.0.0"] },
      { name: packageName("npm", "z"), from: ["1.0.0"], to: ["1.0.0", "2.0.0"] },
    ]);
  });

  test("a package from git moved when its commit did", () => {
    const at = (commit: string) => [
      {
        name: packageName("npm", "lib"),
        version: "0.0.0-dev",
        source: { kind: "git" as const, address: `https://git.example/lib.git#${commit}` },
      },
    ];

    expect(movedPackages(at("0123abc"), at("0123abc"))).toEqual([]);
    expect(movedPackages(at("0123abc"), at("def4567"))).toHaveLength(1);
  });

  test("reading them backwards swaps from and to, and a lock against itself has none", () => {
    const locks = fc.array(
      fc.record({
        name: fc.constantFrom("a", "b", "c"),
        version: fc.constantFrom("1.0.0", "2.0.0", "3.0.0"),
      }),
    );
    const toLocked = (entries: readonly { name: string; version: string }[]): LockedPackage[] =>
      entries.map(({ name, version }) => ({
        name: packageName("npm", name),
        version,
        source: { kind: "registry", address: undefined },
      }));
    fc.assert(
      fc.property(locks, locks, (left, right) => {
        const [before, after] = [toLocked(left), toLocked(right)];
        const swapped = movedPackages(after, before).map(({ name, from, to }) => ({
          name,
          from: to,
          to: from,
        }));
        expect(movedPackages(before, after)).toEqual(swapped);
        expect(movedPackages(before, before)).toEqual([]);
      }),
    );
  });
});

import { describe, expect, test } from "@jest/globals";
import { governs } from "@release-actions/lockfiles";
import { isEmpty, planPins, type PinPlan, type PinTarget } from "@release-actions/pinning";
import {
  admits,
  compareVersions,
  formatPep440,
  packageKey,
  parsePep440,
  type PinPolicy,
  type Version,
} from "@release-actions/release-model";
import fc from "fast-check";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { factsOf, uvLock } from "./repository-facts.ts";

const names = ["left", "right", "other"] as const;
const version = fc.constantFrom("1.0.0", "1.2.0", "1.3.0", "1.5.0", "2.0.0", "2.0.0-rc.1");
const locked = fc.constantFrom("1.0.0", "1.3.0", "1.4.2", "2.0.0", "2.0.0rc1");
const requirement = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom("", "==1.0.0", ">=1.0.0", "~=1.2.0", ">=1,<2", "==1.3.0", ">=2.0.0", "==1.2.*"),
  )
  .map((parts) => parts.join(""));
const requirements = fc.array(requirement, { maxLength: 5 });
const lock = fc
  .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
  .chain((held) =>
    fc.tuple(...held.map((name) => locked.map((text) => [name, text] as const))).map((all) => uvLock(...all)),
  );
const files = fc
  .record({ here: requirements, apart: requirements, loose: requirements, lock, lockApart: lock })
  .map(({ here, apart, loose, lock: text, lockApart }) => ({
    "pyproject.toml": pyproject("a", ...here),
    "uv.lock": text,
    "apart/pyproject.toml": pyproject("b", ...apart),
    "apart/uv.lock": lockApart,
    "requirements.txt": loose.map((line) => `${line}\n`).join(""),
  }));
const policy = fc.constantFrom<PinPolicy>("keep", "exact", "compatible", "minimum");
const target = (name: (typeof names)[number], allowDowngrade = fc.boolean()): fc.Arbitrary<PinTarget> =>
  fc
    .record({ text: version, policy, allowDowngrade })
    .map(({ text, ...rest }) => ({ release: releaseOf(`pypi:${name}@${text}`), ...rest }));
const targets = fc.tuple(target("left"), target("right"));

const withLocks = { locks: true };

/** The files after a plan, its lockfiles as a tool would have written them. */
function carriedOut(before: Readonly<Record<string, string>>, plan: PinPlan): Record<string, string> {
  const after: Record<string, string> = { ...before };
  for (const change of plan.changes) after[change.path] = Buffer.from(change.after).toString();
  for (const step of plan.locks) {
    const held = new Map(
      factsOf({ [step.path]: before[step.path] ?? "" }).locks.flatMap(({ locked: all }) =>
        all.map(({ name, version: text }) => [name.name, text] as const),
      ),
    );
    for (const { name, version: text } of step.packages) held.set(name.name, text);
    after[step.path] = uvLock(...held);
  }
  return after;
}

describe("planning", () => {
  test("what was carried out leaves nothing to plan", () => {
    fc.assert(
      fc.property(files, targets, (before, wanted) => {
        const plan = planPins(factsOf(before), wanted, withLocks);
        fc.pre(plan.refusals.length === 0);

        const again = planPins(factsOf(carriedOut(before, plan)), wanted, withLocks);

        expect(again.changes).toEqual([]);
        expect(again.locks).toEqual([]);
        expect(isEmpty(again)).toBe(true);
      }),
    );
  });

  test("the order of the releases does not matter", () => {
    fc.assert(
      fc.property(files, targets, (before, [left, right]) => {
        const one = planPins(factsOf(before), [left, right], withLocks);
        const other = planPins(factsOf(before), [right, left], withLocks);

        expect(other.changes).toEqual(one.changes);
        expect(new Set(other.outcomes)).toEqual(new Set(one.outcomes));
        expect(new Set(other.refusals)).toEqual(new Set(one.refusals));
        expect(other.locks.map(({ path, packages }) => ({ path, packages: new Set(packages) }))).toEqual(
          one.locks.map(({ path, packages }) => ({ path, packages: new Set(packages) })),
        );
      }),
    );
  });

  test("releases planned together are the releases planned one after the other", () => {
    fc.assert(
      fc.property(files, targets, (before, [left, right]) => {
        const together = planPins(factsOf(before), [left, right], withLocks);

        const first = planPins(factsOf(before), [left], withLocks);
        const between = carriedOut(before, first);
        const second = planPins(factsOf(between), [right], withLocks);

        expect(carriedOut(between, second)).toEqual(carriedOut(before, together));
      }),
    );
  });

  test("every package that a lock is to hold is named by a pin that the lock governs", () => {
    fc.assert(
      fc.property(files, targets, (before, wanted) => {
        const facts = factsOf(before);
        const paths = facts.locks.map(({ path }) => path);

        const plan = planPins(facts, wanted, withLocks);

        for (const step of plan.locks) {
          const own = facts.locks.find(({ path }) => path === step.path);
          const governed = plan.outcomes.filter(
            ({ pin }) => own !== undefined && governs(own, pin.path, paths),
          );
          const named = governed.map(({ pin }) => packageKey(pin.name));
          expect(governed.length).toBeGreaterThan(0);
          for (const { name } of step.packages) expect(named).toContain(packageKey(name));
        }
      }),
    );
  });

  test("no lock leaves a newer version that its pins admit, unless that is allowed", () => {
    fc.assert(
      fc.property(files, target("left", fc.constant(false)), (before, wanted) => {
        const facts = factsOf(before);
        const plan = planPins(facts, [wanted], withLocks);

        const after = factsOf(carriedOut(before, plan));

        for (const [index, { path, locked: held }] of facts.locks.entries()) {
          const [from] = held.filter(({ name }) => name.name === "left");
          const [to] = (after.locks[index]?.locked ?? []).filter(({ name }) => name.name === "left");
          if (from === undefined || to === undefined || !isLower(to.version, from.version)) continue;
          expect(pinsBeside(path, plan).every((text) => admitsText(text, from.version))).toBe(false);
        }
      }),
    );
  });

  test("nothing is written to a manifest whose pins are all as they should be", () => {
    fc.assert(
      fc.property(files, targets, (before, wanted) => {
        const plan = planPins(factsOf(before), wanted, { locks: false });

        const moving = new Set(plan.outcomes.flatMap(({ kind, pin }) => (kind === "edit" ? [pin.path] : [])));
        expect(new Set(plan.changes.map(({ path }) => path))).toEqual(moving);
        expect(plan.locks).toEqual([]);
        for (const change of plan.changes) expect(Buffer.compare(change.before, change.after)).not.toBe(0);
      }),
    );
  });
});

function isLower(a: string, b: string): boolean {
  return compareVersions(parsePep440(a), parsePep440(b)) < 0;
}

/** What the pins beside a lock say once the plan is carried out. */
function pinsBeside(lockPath: string, plan: PinPlan): readonly string[] {
  const manifest = lockPath.replace("uv.lock", "pyproject.toml");
  return plan.outcomes.flatMap((outcome) => {
    if (outcome.pin.path !== manifest || outcome.pin.value.kind !== "constraint") return [];
    return [outcome.kind === "edit" ? outcome.after : outcome.pin.value.text];
  });
}

function admitsText(text: string, spelled: string): boolean {
  const parsed: Version = parsePep440(spelled);
  expect(formatPep440(parsed)).toBe(spelled);
  return admits({ syntax: "pep440", text }, parsed, { prereleases: true });
}

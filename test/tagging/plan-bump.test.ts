import { describe, expect, test } from "@jest/globals";
import { formatSemver, nextVersion, parseSemver } from "@release-actions/release-model";
import { planBump, planVersionFiles, reportBump, type BumpPlan } from "@release-actions/tagging";
import fc from "fast-check";
import { earlier, factsOf, repositoryOf } from "./tagging-facts.ts";

const parts = ["major", "minor", "patch"] as const;
const bump = (
  files: Readonly<Record<string, string>>,
  part: (typeof parts)[number] = "minor",
  tags?: Readonly<Record<string, string>>,
): BumpPlan => planBump(repositoryOf(), factsOf(files, tags), { part, locks: true });
const carriedOut = (
  files: Readonly<Record<string, string>>,
  plan: BumpPlan,
): Readonly<Record<string, string>> => ({
  ...files,
  ...Object.fromEntries(plan.changes.map(({ path, after }) => [path, Buffer.from(after).toString()])),
});
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const workspace = {
  "package.json": json({ name: "mono", version: "1.0.0", private: true, workspaces: ["packages/*"] }),
  "packages/core/package.json": json({ name: "@acme/core", version: "1.0.0" }),
  "packages/app/package.json": json({
    name: "@acme/app",
    version: "1.0.0",
    dependencies: { core: "npm:@acme/core@1.0.0", left: "1.0.0" },
    devDependencies: { "@acme/core": "1.0.0", "@acme/lint": "^0.5.0" },
    peerDependencies: { "@acme/core": "^1.0.0" },
  }),
  "packages/lint/package.json": json({ name: "@acme/lint", version: "0.5.0", private: true }),
  "package-lock.json": json({
    name: "mono",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": { name: "mono", version: "1.0.0", workspaces: ["packages/*"] },
      "packages/app": {
        name: "@acme/app",
        version: "1.0.0",
        dependencies: { core: "npm:@acme/core@1.0.0", left: "1.0.0" },
        devDependencies: { "@acme/core": "1.0.0", "@acme/lint": "^0.5.0" },
        peerDependencies: { "@acme/core": "^1.0.0" },
      },
      "packages/core": { name: "@acme/core", version: "1.0.0" },
      "packages/lint": { name: "@acme/lint", version: "0.5.0" },
    },
  }),
};

describe("the version", () => {
  test.each<[string, string, (typeof parts)[number], string]>([
    ["major", "v1.2.3", "major", "2.0.0"],
    ["minor", "v1.2.3", "minor", "1.3.0"],
    ["patch", "v1.2.3", "patch", "1.2.4"],
    ["the one a candidate prepares", "v1.3.0-rc.1", "minor", "1.3.0"],
    ["one that is spelled without the v", "1.2.3", "patch", "1.2.4"],
    ["one that is spelled as Python has it", "v1.3.0rc1", "minor", "1.3.0"],
  ])("is raised from the latest tag: %s", (_, latest, part, expected) => {
    const plan = bump({}, part, { [latest]: earlier });

    expect(formatSemver(plan.version)).toBe(expected);
    expect(plan).toMatchObject({ tag: `v${expected}`, changes: [], isStatic: false });
  });

  test("begins at 0.1.0 where nothing was released", () => {
    expect(bump({}, "minor", {})).toMatchObject({ from: undefined, tag: "v0.1.0" });
  });
});

describe("what changes", () => {
  test("is every declaration, every pin of a member on another in its own spelling, and the lockfile; not a private member, nor the pins on it", () => {
    const after = carriedOut(workspace, bump(workspace));

    const moved = (text: string) =>
      text
        .replaceAll('"version": "1.0.0"', '"version": "1.1.0"')
        .replaceAll("npm:@acme/core@1.0.0", "npm:@acme/core@1.1.0")
        .replaceAll('"@acme/core": "1.0.0"', '"@acme/core": "1.1.0"')
        .replaceAll('"@acme/core": "^1.0.0"', '"@acme/core": "^1.1.0"');
    expect(after).toEqual(
      Object.fromEntries(Object.entries(workspace).map(([path, text]) => [path, moved(text)])),
    );
  });

  test("is not the lockfile where locks are to be left alone", () => {
    const plan = planBump(repositoryOf(), factsOf(workspace), { part: "minor", locks: false });

    expect(plan.changes.map(({ path }) => path)).not.toContain("package-lock.json");
    expect(plan.changes).toHaveLength(3);
  });

  test("is nothing where the version comes from the tag; the placeholder is named", () => {
    const plan = bump({ "package.json": json({ name: "mono", version: "0.0.0-dev" }) });

    expect(plan).toMatchObject({ changes: [], isStatic: false, placeholders: ["package.json: 0.0.0-dev"] });
  });

  test("names a lockfile that only its own tool can write", () => {
    const rest = Object.fromEntries(
      Object.entries(workspace).filter(([path]) => path !== "package-lock.json"),
    );
    const pnpm = "lockfileVersion: '9.0'\nimporters:\n  .: {}\n";

    expect(bump({ ...rest, "pnpm-lock.yaml": pnpm }).staleLocks).toEqual(["pnpm-lock.yaml"]);
    expect(bump({ "package.json": workspace["package.json"], "pnpm-lock.yaml": pnpm }).staleLocks).toEqual(
      [],
    );
  });
});

describe("it is refused", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "where a file says a higher version",
      { "package.json": json({ name: "mono", version: "1.5.0" }) },
      "static-version",
    ],
    [
      "where a file says no version",
      { "package.json": json({ name: "mono", version: "{{version}}" }) },
      "static-version-format",
    ],
    [
      "where one member forbids the next version of another",
      {
        "core/package.json": json({ name: "core", version: "1.0.0" }),
        "app/package.json": json({ name: "app", version: "1.0.0", dependencies: { core: ">=1.0.0 <1.1.0" } }),
      },
      "",
    ],
  ])("%s", (_, files, code) => {
    expect(() => bump(files)).toThrow(
      expect.objectContaining({ kind: "refusal", ...(code === "" ? {} : { code }) }),
    );
  });

  test("where only a Release Please pull request releases", () => {
    const options = { part: "minor", locks: true } as const;

    expect(() => planBump(repositoryOf("{ release: release-please }"), factsOf({}), options)).toThrow(
      expect.objectContaining({ code: "release-please" }),
    );
  });
});

describe("from one tag", () => {
  test("a bump twice is a bump once", () => {
    const start = fc.constantFrom("0.3.0", "1.0.0", "1.9.9", "2.0.0-rc.1");
    const declared = fc.constantFrom("1.0.0", "0.0.0-dev", "same");
    fc.assert(
      fc.property(start, fc.constantFrom(...parts), declared, fc.boolean(), (tag, part, version, locks) => {
        const text = version === "same" ? tag : version;
        const next = nextVersion(parseSemver(tag), part);
        fc.pre(text !== "1.0.0" || next.major >= 1);
        const files = Object.fromEntries(
          Object.entries(workspace).map(([path, content]) => [
            path,
            content.replaceAll('"1.0.0"', `"${text}"`),
          ]),
        );
        const facts = factsOf(files, { [`v${tag}`]: earlier });
        const first = planBump(repositoryOf(), facts, { part, locks });

        const again = planBump(
          repositoryOf(),
          factsOf({ ...carriedOut(files, first) }, { [`v${tag}`]: earlier }),
          { part, locks },
        );

        expect(again.changes).toEqual([]);
        expect(again.version).toEqual(first.version);
      }),
    );
  });

  test("a run that was cut short anywhere is finished by the next", () => {
    const whole = carriedOut(workspace, bump(workspace));
    const changed = bump(workspace).changes.map(({ path }) => path);

    fc.assert(
      fc.property(fc.subarray(changed), (written) => {
        const cut = {
          ...workspace,
          ...Object.fromEntries(written.map((path) => [path, whole[path] ?? ""])),
        };

        expect(carriedOut(cut, bump(cut))).toEqual(whole);
      }),
    );
  });
});

test("the report names the files and holds their diff", () => {
  const plan = bump({ "package.json": json({ name: "mono", version: "1.0.0" }) });

  const report = reportBump(plan, { applied: true });

  expect(report).toMatchObject({
    schema: 1,
    from: "1.0.0",
    version: "1.1.0",
    tag: "v1.1.0",
    isStatic: true,
    applied: true,
    files: ["package.json"],
    placeholders: [],
    staleLocks: [],
  });
  expect(report.diff).toContain('-  "version": "1.0.0"\n+  "version": "1.1.0"\n');
  expect(reportBump(bump({}), { applied: true })).toMatchObject({ applied: false, diff: "" });
});

describe("a version that was chosen already", () => {
  test("is written where a bump writes, also where Release Please makes the tags", () => {
    const version = parseSemver("3.0.0-rc.1");

    const plan = planVersionFiles(repositoryOf("{ release: release-please }"), factsOf(workspace), {
      version,
      locks: true,
    });

    expect(plan).toMatchObject({ version, tag: "v3.0.0-rc.1", isStatic: true });
    expect(plan.changes.map(({ path }) => path)).toEqual(bump(workspace).changes.map(({ path }) => path));
  });
});

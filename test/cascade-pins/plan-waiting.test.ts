import { expect, test } from "@jest/globals";
import type { RepositoryState } from "@release-actions/ports";
import type { CascadeSettings } from "../../packages/cascade-pins/plan-options.ts";
import { planOf } from "./planned-steps.ts";
import { hash, pullRequest } from "./repository-state.ts";

const moved = { tip: hash("b"), history: [] };

test("a downstream waits as a draft for what moves between the release and it, those that move first in front", () => {
  const steps = planOf(
    { manifest: [], urn: ["manifest"], runtime: ["urn"], widget: ["manifest", "urn", "runtime"] },
    { urn: { pins: ["manifest==1.0.0"] }, runtime: {}, widget: { pins: ["manifest==1.0.0"] } },
  );

  expect(steps.map(({ repository, isDraft, waitsFor }) => ({ repository, isDraft, waitsFor }))).toEqual([
    { repository: "urn", isDraft: false, waitsFor: [] },
    {
      repository: "widget",
      isDraft: true,
      waitsFor: [
        { repository: "urn", because: { kind: "moves-now" } },
        { repository: "runtime", because: { kind: "moves-later", after: "urn" } },
      ],
    },
  ]);
});

test.each<{
  readonly name: string;
  readonly urn: Partial<RepositoryState>;
  readonly because: readonly string[];
}>([
  {
    name: "its pull request is open",
    urn: { branch: moved, pullRequests: [pullRequest()] },
    because: ["open"],
  },
  {
    name: "its pull request is merged and no tag holds it",
    urn: { pullRequests: [merged("2026-02-01")], tags: [tag("v1.0.0", "2026-01-01")] },
    because: ["unreleased"],
  },
  {
    name: "its pull request is merged and its highest version came later",
    urn: { pullRequests: [merged("2026-02-01")], tags: [tag("v1.1.0", "2026-02-02")] },
    because: [],
  },
  {
    name: "its pull request is merged and only an old line was patched since",
    urn: {
      pullRequests: [merged("2026-02-01")],
      tags: [tag("v0.9.1", "2026-02-03"), tag("v1.0.0", "2026-01-01")],
    },
    because: ["unreleased"],
  },
  {
    name: "its pull request is merged, no tag holds it, and a person declined the next one",
    urn: {
      pullRequests: [pullRequest({ number: 8, id: "PR_2", state: "closed" }), merged("2026-02-01")],
      tags: [tag("v1.0.0", "2026-01-01")],
    },
    because: ["unreleased"],
  },
  {
    name: "a person declined it",
    urn: { pullRequests: [pullRequest({ state: "closed" })] },
    because: [],
  },
])("an upstream of the train is waited for or not: $name", ({ urn, because }) => {
  const steps = planOf(
    { manifest: [], urn: ["manifest"], widget: ["manifest", "urn"] },
    { urn: { state: urn }, widget: { pins: ["manifest==1.0.0"] } },
  );

  const widget = steps.find(({ repository }) => repository === "widget");
  expect(widget?.waitsFor.map((one) => one.because.kind)).toEqual(because);
  expect(widget?.isDraft).toBe(because.length > 0);
});

test.each<{
  readonly name: string;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly waitsFor: readonly string[];
}>([
  {
    name: "that it needs itself",
    needs: { root: [], manifest: ["root"], beside: ["root"], widget: ["manifest", "beside"] },
    waitsFor: ["beside"],
  },
  {
    name: "above what it needs, and that comes later",
    needs: {
      root: [],
      manifest: ["root"],
      beside: ["root"],
      later: ["beside"],
      widget: ["manifest", "later"],
    },
    waitsFor: ["beside", "later"],
  },
  {
    name: "above the release itself, which comes once more after it",
    needs: { root: [], beside: ["root"], manifest: ["beside"], widget: ["manifest"] },
    waitsFor: ["beside", "manifest"],
  },
])("a pull request open beside the release $name", ({ needs, waitsFor }) => {
  const ofTheTrain = pullRequest({ releases: ["root@1.1.0"] });
  const manifest = {
    pullRequests: [merged("2026-01-01", "root@1.1.0")],
    tags: [tag("v1.1.0", "2026-01-02")],
  };

  const [widget] = planOf(
    needs,
    { widget: { pins: ["manifest==1.0.0"] } },
    {},
    { others: { manifest, beside: { branch: moved, pullRequests: [ofTheTrain] }, later: {} } },
  );

  expect(widget?.waitsFor.map(({ repository }) => repository)).toEqual(waitsFor);
  expect(widget?.isDraft).toBe(waitsFor.length > 0);
});

test.each<{ readonly name: string; readonly settings?: Partial<CascadeSettings>; readonly kind: string }>([
  { name: "says what is so: nothing to do", kind: "proposed" },
  { name: "lacks a label", settings: { labels: ["release"] }, kind: "reword" },
  { name: "was not asked to merge itself", settings: { autoMerge: true }, kind: "reword" },
])("an open pull request that $name", ({ settings, kind }) => {
  const widget = { state: { branch: moved, pullRequests: [pullRequest()] } };

  const [step] = planOf({ manifest: [], widget: ["manifest"] }, { widget }, settings);

  expect(step?.state.kind).toBe(kind);
});

test("a draft that waits for nothing any more becomes ready, also where it is not a direct downstream", () => {
  const draft = pullRequest({ isDraft: true, releases: ["base@1.0.0"] });

  const steps = planOf(
    { base: [], manifest: ["base"], urn: ["manifest"], far: ["base", "urn"] },
    { urn: { pins: ["manifest==1.1.0"] }, far: { state: { branch: moved, pullRequests: [draft] } } },
  );

  expect(steps.find(({ repository }) => repository === "far")).toMatchObject({
    state: { kind: "reword" },
    isDraft: false,
    waitsFor: [],
  });
});

test.each([
  { name: "that a person made ready stays so", waitsFor: ["urn"], isDraft: false },
  { name: "that was ready because it waited for nothing becomes a draft again", waitsFor: [], isDraft: true },
])("a pull request that waits, $name", ({ waitsFor, isDraft }) => {
  const widget = pullRequest({ isDraft: false, waitsFor });

  const steps = planOf(
    { manifest: [], urn: ["manifest"], widget: ["manifest", "urn"] },
    {
      urn: { state: { branch: moved, pullRequests: [pullRequest()] } },
      widget: { state: { branch: moved, pullRequests: [widget] } },
    },
  );

  expect(steps.find(({ repository }) => repository === "widget")?.isDraft).toBe(isDraft);
});

function merged(day: string, ...releases: readonly string[]) {
  const merge = { commit: hash("9"), at: new Date(`${day}T00:00:00Z`) };
  return pullRequest({ state: "merged", merge, ...(releases.length > 0 && { releases }) });
}

function tag(name: string, day: string) {
  return { name, commit: hash("8"), committedAt: new Date(`${day}T00:00:00Z`) };
}

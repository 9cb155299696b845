import { describe, expect, test } from "@jest/globals";
import {
  lateProblem,
  renderProgress,
  waitUntilAvailable,
  type WaitOptions,
} from "@release-actions/availability";
import type { Availability, Registries } from "@release-actions/ports";
import { packageKey, packageName, UsageError, type PackageName } from "@release-actions/release-model";
import { fakeClock } from "../support/fake-clock.ts";

const version = { major: 1, minor: 4, patch: 0 };
const npm = packageName("npm", "@coreason-ai/manifest");
const python = packageName("pypi", "coreason-manifest");
const image = packageName("image", "ghcr.io/coreason-ai/manifest");
const digest = `sha256:${"a".repeat(64)}`;
const here: Availability = { kind: "available", asked: "GET here", digest: undefined };
const absent: Availability = { kind: "absent", asked: "GET there", answered: "404" };
const unknown = (answered: string, more: { advice?: string; retryAfter?: number } = {}): Availability => ({
  kind: "unknown",
  asked: "GET there",
  answered,
  advice: more.advice,
  retryAfter: more.retryAfter,
});
const down = unknown("503");

/** Registries that answer with a list, the last answer again and again, and note who was asked for. */
function scripted(answers: Readonly<Record<string, readonly Availability[]>>) {
  const asked: string[] = [];
  const registries: Registries = {
    ask: (name) => {
      const key = packageKey(name);
      const before = asked.filter((each) => each === key).length;
      asked.push(key);
      return Promise.resolve(answers[key]?.[before] ?? answers[key]?.at(-1) ?? absent);
    },
  };
  return { registries, asked };
}

/** Waits for the packages and tells what happened on the way. */
async function wait(
  registries: Registries,
  names: readonly PackageName[],
  options: Partial<WaitOptions> = {},
) {
  const clock = fakeClock(Date.UTC(2026, 0, 2));
  const log: string[] = [];
  const result = await waitUntilAvailable({
    registries,
    packages: names.map((name) => ({ name, version })),
    minutes: 10,
    clock,
    chance: () => 0,
    onProgress: (inquiry, next) => log.push(renderProgress(inquiry, next)),
    ...options,
  });
  return { result, log, pauses: clock.pauses };
}

describe("waiting for packages", () => {
  test("what can be installed costs one question and no pause", async () => {
    const { registries, asked } = scripted({ "pypi:coreason-manifest": [here] });

    const { result, pauses } = await wait(registries, [python]);

    expect(result.kind).toBe("available");
    expect([asked.length, pauses.length]).toEqual([1, 0]);
  });

  test("a package that was seen is not asked for again while others are awaited", async () => {
    const { registries, asked } = scripted({
      "pypi:coreason-manifest": [here],
      "npm:@coreason-ai/manifest": [absent, down, here],
    });

    const { result, log } = await wait(registries, [python, npm]);

    expect(result.kind).toBe("available");
    expect(asked.filter((key) => key.startsWith("pypi"))).toHaveLength(1);
    expect(log).toEqual([
      "pypi:coreason-manifest 1.4.0 can be installed",
      "npm:@coreason-ai/manifest 1.4.0 is not there: 404; asking again in 2 s.",
      "npm:@coreason-ai/manifest 1.4.0 is not known: 503; asking again in 4 s.",
      "npm:@coreason-ai/manifest 1.4.0 can be installed",
    ]);
  });

  test("all packages are asked for at the same time", async () => {
    const { registries } = scripted({});

    const { pauses } = await wait(registries, [python, npm, image], { minutes: 0.1 });

    expect(pauses).toEqual([2000, 2000, 2000, 4000, 4000, 4000]);
  });

  test("one package under one name is asked for once", async () => {
    const { registries, asked } = scripted({ "pypi:coreason-manifest": [here] });

    await wait(registries, [python, packageName("pypi", "Coreason_Manifest")]);

    expect(asked).toHaveLength(1);
  });

  test("the digests of images are handed on by their names", async () => {
    const { registries } = scripted({
      "image:ghcr.io/coreason-ai/manifest": [{ kind: "available", asked: "", digest }],
      "pypi:coreason-manifest": [here],
    });

    const { result } = await wait(registries, [image, python]);

    expect(result).toMatchObject({ digests: { "ghcr.io/coreason-ai/manifest": digest } });
  });

  test("what no registry holds is not waited for", async () => {
    const { registries } = scripted({ "github:a/b": [{ kind: "unasked", reason: "a tag is enough" }] });

    const { result, log } = await wait(registries, [packageName("github", "a/b")]);

    expect(result.kind).toBe("available");
    expect(log).toEqual(["github:a/b 1.4.0 is not asked for: a tag is enough"]);
  });

  test("nothing to wait for is there", async () => {
    expect((await wait(scripted({}).registries, [])).result.kind).toBe("available");
  });
});

describe("when the time is up", () => {
  test("no minutes: every registry is asked once", async () => {
    const { registries, asked } = scripted({});

    const { result, pauses } = await wait(registries, [python, npm], { minutes: 0 });

    expect(result.kind).toBe("late");
    expect([asked.length, pauses.length]).toEqual([2, 0]);
  });

  test("only what is missing is listed, and the pauses make up the minutes exactly", async () => {
    const { registries } = scripted({ "pypi:coreason-manifest": [here] });

    const { result, pauses } = await wait(registries, [python, npm]);

    expect(result.packages.map(({ name, times }) => [name, times])).toEqual([[npm, 24]]);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(600_000);
  });

  test("a registry that wants to be left alone longer than there is time is not asked again", async () => {
    const { registries, asked } = scripted({
      "npm:@coreason-ai/manifest": [unknown("429", { retryAfter: 3_600_000 })],
    });

    const { result, log } = await wait(registries, [npm]);

    expect(result.kind).toBe("late");
    expect(asked).toHaveLength(1);
    expect(log).toEqual(["npm:@coreason-ai/manifest 1.4.0 is not known: 429; giving up."]);
  });

  test("the error says what was asked, how often, what was answered, and that a new start goes on", async () => {
    const { registries } = scripted({ "npm:@coreason-ai/manifest": [down, absent] });
    const { result } = await wait(registries, [npm]);

    const problem = result.kind === "late" ? lateProblem(result, { minutes: 10 }) : undefined;

    expect(problem).toMatchObject({ kind: "external", code: "registry-late", retryable: true });
    expect(problem?.message.split("\n")).toEqual([
      "expected npm:@coreason-ai/manifest 1.4.0 to be installable within 10 minutes",
      "found 404 from GET there (asked 24 times in 10 minutes since 2026-01-02T00:00:00.000Z)",
      "Start the job again: it goes on from here, and what was done stays done.",
    ]);
  });

  test("asked once, the error does not speak of time", async () => {
    const { result } = await wait(scripted({}).registries, [npm, python], { minutes: 0 });

    const problem = result.kind === "late" ? lateProblem(result, { minutes: 0 }) : undefined;

    expect(problem?.expected).toBe(
      "npm:@coreason-ai/manifest 1.4.0, pypi:coreason-manifest 1.4.0 to be installable now",
    );
    expect(problem?.found).toContain("(asked once since 2026-01-02T00:00:00.000Z); 404 from");
  });

  test("what helps against a refusal is said at once, once, and in the error", async () => {
    const refused = unknown("401", { advice: "Log in." });
    const { registries } = scripted({ "npm:@coreason-ai/manifest": [refused] });

    const { result, log } = await wait(registries, [npm], { minutes: 0.05 });
    const problem = result.kind === "late" ? lateProblem(result, { minutes: 0.05 }) : undefined;

    expect(log).toEqual([
      "npm:@coreason-ai/manifest 1.4.0 is not known: 401; asking again in 2 s. Log in.",
      "npm:@coreason-ai/manifest 1.4.0 is not known: 401; asking again in 1 s.",
      "npm:@coreason-ai/manifest 1.4.0 is not known: 401; giving up.",
    ]);
    expect(problem?.fix).toMatch(/^Log in\. Start the job again/);
  });
});

describe("what ends the waiting", () => {
  test("a signal, in a pause", async () => {
    const stop = new AbortController();
    const waiting = wait(scripted({}).registries, [npm], {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });

    await expect(waiting).rejects.toMatchObject({ kind: "external", code: "wait-aborted", retryable: true });
  });

  test("a wrong setting of one registry, for all packages", async () => {
    const { registries, asked } = scripted({});
    const wrong = new UsageError({ code: "registry-address", expected: "", found: "", fix: "" });
    const both: Registries = {
      ask: (name, ...rest) =>
        name.ecosystem === "npm" ? Promise.reject(wrong) : registries.ask(name, ...rest),
    };

    await expect(wait(both, [npm, python])).rejects.toBe(wrong);
    expect(asked).toHaveLength(1);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("no waiting for %p minutes", async (minutes) => {
    const { registries, asked } = scripted({});

    await expect(wait(registries, [npm], { minutes })).rejects.toMatchObject({
      kind: "usage",
      code: "wait-minutes",
    });
    expect(asked).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import {
  observeHistories,
  planPromotion,
  validateRelease,
  type PromotionFacts,
} from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { Source } from "@release-actions/manifests";
import type { TouchingCommit } from "@release-actions/ports";
import { samplePayload } from "../support/payload-sample.ts";
import { image } from "./planned.ts";

const component = `repository: acme/runtime, images: [${image}], charts: [ghcr.io/acme/charts/runtime]`;
const target = validateRelease(
  samplePayload({ environment: undefined }),
  parseGitops(Buffer.from(`components: { runtime: { ${component} } }\n`), "gitops.yml"),
  "gitops.yml",
);

const promotes = (version: string) => `fix: promote\n\nPromotes: runtime@${version}\n`;
const others = (count: number): readonly TouchingCommit[] =>
  Array.from({ length: count }, (_, index) => ({ hash: `a${index}`, message: "fix: by hand" }));

/** Looks at as many files that would change, where the history of each is `commits`. */
async function look(
  commits: readonly TouchingCommit[],
  {
    files = 1,
    merged = [],
    moved,
  }: {
    readonly files?: number;
    readonly merged?: readonly string[];
    /** What it was called before the oldest of these commits, and the commits up to that one under that name. */
    readonly moved?: { readonly from: string; readonly commits: readonly TouchingCommit[] };
  } = {},
) {
  const sources = Array.from(
    { length: files },
    (_, index) =>
      new Source(`a/${index}/values.yaml`, Buffer.from(`image: { repository: ${image}, tag: 1.3.0 }\n`)),
  );
  const pullRequests = merged.map((message) => ({
    state: "merged",
    merge: { commit: "a0" },
    commits: [{ message }],
  }));
  const facts = {
    state: { nameWithOwner: "acme/deploy", pullRequests },
    head: "f".repeat(40),
    sources,
    problems: [],
    modes: new Map(),
    histories: new Map(),
  } as unknown as PromotionFacts;
  const asked: (string | undefined)[] = [];
  const names: string[] = [];
  const histories = await observeHistories(facts, planPromotion(facts, target).outcomes, target, {
    commitsTouching: (_repository, { path, page }) => {
      asked.push(path);
      const own = path !== undefined && path === moved?.from ? moved.commits : commits;
      return Promise.resolve(own.slice((page - 1) * 100, page * 100));
    },
    renamedFrom: (_repository, { path }) => {
      names.push(path);
      return Promise.resolve(path === moved?.from ? undefined : moved?.from);
    },
  });
  return { asked, names, histories, state: planPromotion({ ...facts, histories }, target).state.kind };
}

describe("how far back the history of a file is read", () => {
  test("to its end, where nothing was promoted", async () => {
    const { asked, histories } = await look(others(250));

    expect(asked).toHaveLength(3);
    expect(histories.get("a/0/values.yaml")).toEqual({ promotions: [], isWhole: true });
  });

  test("to the newest promotion of what would move, which a rollback is found by however far back it lies", async () => {
    const { asked, state } = await look([
      ...others(250),
      { hash: "b", message: promotes("1.4.0") },
      ...others(400),
    ]);

    expect(asked).toHaveLength(3);
    expect(state).toBe("rolled-back");
  });

  test("for a thousand commits at most, and then it is said to be unknown", async () => {
    const { asked, histories } = await look(others(2000));

    expect(asked).toHaveLength(10);
    expect(histories.get("a/0/values.yaml")).toEqual({ promotions: [], isWhole: false });
  });
});

describe("a file that was moved", () => {
  const before = {
    from: "old/values.yaml",
    commits: [...others(2), { hash: "b", message: promotes("1.4.0") }],
  };

  test("is known by its former name, under which a rollback is found", async () => {
    const { asked, state } = await look(others(3), { moved: before });

    expect(asked).toEqual(["a/0/values.yaml", "old/values.yaml"]);
    expect(state).toBe("rolled-back");
  });

  test("is followed no further than is needed", async () => {
    const { names } = await look([{ hash: "b", message: promotes("1.4.0") }], { moved: before });

    expect(names).toEqual([]);
  });

  test("is read for a thousand commits under all of its names", async () => {
    const { asked, histories } = await look(others(350), {
      moved: { from: "old/values.yaml", commits: others(2000) },
    });

    expect(asked).toHaveLength(10);
    expect(histories.get("a/0/values.yaml")?.isWhole).toBe(false);
  });
});

test("a squash that dropped what the commits said is known by its pull request", async () => {
  const { state } = await look(others(3), { merged: [promotes("1.4.0")] });

  expect(state).toBe("rolled-back");
});

describe("many files", () => {
  test("cost one look at the history of the repository where nothing was promoted", async () => {
    const { asked, histories } = await look(others(50), { files: 500 });

    expect(asked).toEqual([undefined]);
    expect([...histories.values()].every(({ isWhole }) => isWhole)).toBe(true);
  });

  test("are looked at one by one where it was, as many as may be; the others are unknown", async () => {
    const { asked, histories } = await look([{ hash: "b", message: promotes("1.4.0") }], { files: 500 });

    expect(asked).toHaveLength(301);
    expect([...histories.values()].filter(({ isWhole }) => !isWhole)).toHaveLength(200);
  });
});

import { describe, expect, test } from "@jest/globals";
import { app, codes, folders, health, type Files } from "./checked.ts";

/** The root deploys `first` and `second`, each an app-of-apps. */
const nested = (first: string, second: string, below: Files): Files => ({
  ...folders,
  "cm.yaml": health,
  "root.yaml": app("root", "apps"),
  "apps/first.yaml": app("first", "first", first),
  "apps/second.yaml": app("second", "second", second),
  ...below,
});
const runtime = app("runtime", "k/runtime");
const own = app("app", "k/app");

describe("Applications of several app-of-apps are ordered where these are", () => {
  test.each<[string, Files, readonly string[]]>([
    ["one level below", nested("0", "1", { "first/a.yaml": runtime, "second/a.yaml": own }), []],
    [
      "one level below, in one wave",
      nested("0", "0", { "first/a.yaml": runtime, "second/a.yaml": own }),
      ["warning wave-unordered"],
    ],
    [
      "one of them a level deeper",
      nested("0", "1", {
        "first/sub.yaml": app("sub", "sub"),
        "sub/a.yaml": runtime,
        "second/a.yaml": own,
      }),
      [],
    ],
    [
      "one of them beside the other's app-of-apps",
      nested("0", "2", { "first/a.yaml": runtime, "apps/a.yaml": app("app", "k/app", "1") }),
      [],
    ],
    [
      "one of them beside the other's app-of-apps, before it",
      nested("2", "3", { "first/a.yaml": runtime, "apps/a.yaml": app("app", "k/app", "1") }),
      ["error wave-order"],
    ],
    [
      "one level below, in the wrong order",
      nested("1", "0", { "first/a.yaml": runtime, "second/a.yaml": own }),
      ["error wave-order"],
    ],
    [
      "one of them a level deeper, in the wrong order",
      nested("1", "0", {
        "first/sub.yaml": app("sub", "sub"),
        "sub/a.yaml": runtime,
        "second/a.yaml": own,
      }),
      ["error wave-order"],
    ],
  ])("%s", async (_what, files, expected) => {
    expect(await codes(files)).toEqual(expected);
  });
});

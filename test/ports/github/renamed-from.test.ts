import { expect, test } from "@jest/globals";
import { name, useStandIn } from "./stand-in.ts";

const { start } = useStandIn();

test("a commit tells what a file was called before it, and nothing of one that it made", async () => {
  const { standIn, github } = await start();
  const commit = await standIn.pushAs(name, "octocat", {
    branch: "main",
    message: "refactor: move",
    files: { "pyproject.toml": null, "sub/pyproject.toml": "a = 1\n", "new.toml": "b = 2\n" },
  });
  const from = (path: string) => github.renamedFrom(name, { commit, path });

  expect(await from("sub/pyproject.toml")).toBe("pyproject.toml");
  expect(await from("new.toml")).toBeUndefined();
  expect(await from("data.bin")).toBeUndefined();
});

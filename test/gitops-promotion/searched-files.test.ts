import { describe, expect, test } from "@jest/globals";
import { isSearchedOnly, searchedSource } from "../../packages/gitops-promotion/searched-files.ts";

describe("files that are searched and not edited", () => {
  test.each([
    ["scripts/deploy.sh", true],
    ["Jenkinsfile", true],
    ["chart/templates/job.yaml", true],
    ["docs/README.md", false],
    ["values.yaml", false],
    ["main.tf.json", false],
    ["logo.png", false],
  ])("%s: %s", (path, expected) => {
    expect(isSearchedOnly(path)).toBe(expected);
  });

  test("one in Latin-1 is read all the same, at the right line", () => {
    const source = searchedSource("a.sh", Buffer.from("# \u00E9\nrun x\n", "latin1"));

    expect(source?.position(source.text.indexOf("run"))).toEqual({ line: 2, column: 1 });
  });

  test("what is no text is left out", () => {
    expect(searchedSource("a.sh", Buffer.from([0, 1, 2, 0xff]))).toBeUndefined();
  });
});

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

  test.each([
    ["little", [0xff, 0xfe], (text: string) => Buffer.from(text, "utf16le")],
    ["big", [0xfe, 0xff], (text: string) => Buffer.from(text, "utf16le").swap16()],
  ])("one in UTF-16, %s end first, is read all the same", (_end, mark, encode) => {
    const source = searchedSource(
      "a.ps1",
      Buffer.concat([Buffer.from(mark), encode("# \u00E9\r\nrun x\r\n")]),
    );

    expect(source?.position(source.text.indexOf("run"))).toEqual({ line: 2, column: 1 });
  });

  test.each([
    ["a script", "#!/bin/sh\ndocker run x\n", true],
    ["a text for people", "This is free software.\n", false],
  ])("%s without an extension is told by its first line", (_what, text, expected) => {
    expect(isSearchedOnly("bin/deploy")).toBe(true);
    expect(searchedSource("bin/deploy", Buffer.from(text)) !== undefined).toBe(expected);
  });

  test("what is no text is left out", () => {
    expect(searchedSource("a.sh", Buffer.from([0, 1, 2, 0xff]))).toBeUndefined();
  });
});

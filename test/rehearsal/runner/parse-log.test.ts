import { describe, expect, test } from "@jest/globals";
import { parseLog } from "../../../packages/rehearsal/runner/parse-log.ts";
import { parseOutputs } from "../../../packages/rehearsal/runner/parse-outputs.ts";

describe("what a step printed", () => {
  test("is told without the runner's commands and without secrets", () => {
    const printed = "::add-mask::ghs_x\nlooking\n::debug::a stack\n::group::more\nasked with ghs_x\n";

    expect(parseLog(printed, ["ghs_x"])).toEqual({ text: "looking\nasked with ***\n", annotations: [] });
  });

  test.each<[string, string, unknown]>([
    [
      "without a place",
      "::error title=verify-tag%3A order::a%0Ab: 100%25",
      { level: "error", title: "verify-tag: order", message: "a\nb: 100%" },
    ],
    [
      "with a place",
      "::warning title=t,file=a%2Cb.toml,line=3,col=7::m",
      { level: "warning", title: "t", message: "m", location: { file: "a,b.toml", line: 3 } },
    ],
    ["without anything", "::notice::m", { level: "notice", title: "notice", message: "m" }],
  ])("an annotation %s", (_, line, expected) => {
    expect(parseLog(line, []).annotations).toEqual([expected]);
  });

  test("a line in which a command is only mentioned stays", () => {
    expect(parseLog("\\::error::x\nsee ::error::x", [])).toEqual({
      text: "\\::error::x\nsee ::error::x",
      annotations: [],
    });
  });
});

test("outputs are read as they were written, whatever their values hold", () => {
  const text = "a<<ghadelimiter_1\none\ntwo\nghadelimiter_1\nb<<ghadelimiter_2\nx<<y\nghadelimiter_2\n";

  expect(parseOutputs(text)).toEqual({ a: "one\ntwo", b: "x<<y" });
});

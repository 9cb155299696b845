import { expect, test } from "@jest/globals";
import { withoutPlaces } from "../../../packages/rehearsal/runner/without-places.ts";

test.each([
  ["a place on the stage", "in /tmp/release-helper-1-x/building/a", "in <stage>/building/a"],
  ["a program of the person's own", "Using /home/ada/.pyenv/bin/python3", "Using ~/.pyenv/bin/python3"],
  ["somebody with a longer name", "/home/adalbert/x", "/home/adalbert/x"],
])("what is shown to others: %s", (_, text, shown) => {
  expect(withoutPlaces(text, { stage: "/tmp/release-helper-1-x", home: "/home/ada" })).toBe(shown);
});

test("a machine without a home hides nothing but the stage", () => {
  for (const home of [undefined, "", "/"]) {
    expect(withoutPlaces("/s/a /usr/bin", { stage: "/s", home })).toBe("<stage>/a /usr/bin");
  }
});

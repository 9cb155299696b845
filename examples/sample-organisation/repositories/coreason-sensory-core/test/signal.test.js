import assert from "node:assert/strict";
import { test } from "node:test";
import { signal } from "../src/index.js";

test("a signal cannot be changed", () => {
  assert.ok(Object.isFrozen(signal("camera", 1)));
});

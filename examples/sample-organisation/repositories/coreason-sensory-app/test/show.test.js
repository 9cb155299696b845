import assert from "node:assert/strict";
import { test } from "node:test";
import { show } from "../src/index.js";

test("a value is shown with its source", () => {
  assert.equal(show("camera", 1), "camera: 1");
});

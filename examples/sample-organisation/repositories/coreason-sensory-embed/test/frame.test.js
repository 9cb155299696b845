import assert from "node:assert/strict";
import { test } from "node:test";
import { frame } from "../src/index.js";

test("an address cannot leave its attribute", () => {
  assert.ok(!frame('"><script>').includes("<script>"));
});

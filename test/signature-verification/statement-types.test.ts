import { expect, test } from "@jest/globals";
import { statementTypes } from "../../packages/signature-verification/statement-types.ts";

test.each([
  "https://spdx.dev/Document",
  "https://spdx.dev/Document/v2.3",
  "https://cyclonedx.org/bom",
  "https://cyclonedx.org/bom/v1.6",
])("a list of ingredients counts under the type that its tool gives it: %s", (predicateType) => {
  expect(statementTypes.sbom.map((one) => one.predicateType)).toContain(predicateType);
});

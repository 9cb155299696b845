import { expect, test } from "@jest/globals";
import { servedSchema } from "@release-actions/rehearsal/github";
import { buildSchema, validateSchema } from "graphql";
import { compareSchemas } from "../../support/github/compare-schemas.ts";
import { officialSchema } from "../../support/github/official-schema.ts";

test("the schema that the stand-in serves is a part of GitHub's own, word for word", () => {
  const served = buildSchema(servedSchema);

  expect(validateSchema(served)).toEqual([]);
  expect(compareSchemas(served, officialSchema())).toEqual([]);
});

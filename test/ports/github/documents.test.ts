import { expect, test } from "@jest/globals";
import { githubDocuments } from "../../../packages/ports/adapters/github/documents/index.ts";
import { checkDocument } from "../../support/github/check-document.ts";

test.each(Object.entries(githubDocuments))("%s is what GitHub's schema allows", (_name, document) => {
  expect(checkDocument(document)).toEqual([]);
});

import { type CosignWords } from "./row.ts";

/** There is nothing of the kind. */
export const absenceWords: readonly CosignWords[] = [
  {
    code: "statement-missing",
    means: "absent",
    pattern: /none of the attestations matched the predicate type/,
    expected: "a statement of this type about the image",
    fix: "Other statements are there, and they do not say this. Sign the image, or attest what is missing.",
  },
  {
    code: "unsigned",
    means: "absent",
    pattern:
      /no signatures found|no matching (?:attestations|signatures):?\s*(?:$|\(exit)|no valid bundles exist|no attestations found|no matching signatures: *$/,
    expected: "a signature",
    fix: "Sign the image by its digest.",
  },
];

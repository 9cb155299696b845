import type { SigningFacts, TargetFacts } from "./facts.ts";
import { isAttested, isSigned } from "./judge-existing.ts";
import type { SigningRequest } from "./request.ts";
import type { SigningPlan, SigningStep, SigningWrite } from "./step.ts";
import { UsageError } from "@release-actions/release-model";

/**
 * What is still to be signed and attested. What the same signer has written already stays, and nothing is added to it.
 * @throws {UsageError} `predicate-subject` where a file is about something else than what is signed.
 */
export function plan(
  { annotations, predicates }: Pick<SigningRequest, "annotations" | "predicates">,
  facts: SigningFacts,
): SigningPlan {
  const tops = facts.targets.filter(({ origin }) => origin.kind !== "child");
  const digests = new Set(tops.map(({ image }) => image.digest));
  for (const { input, subjects } of predicates) {
    const strange =
      digests.size > 1 || (subjects.length > 0 && !tops.some(({ image }) => subjects.includes(image.digest)));
    if (strange) throw wrongSubject(input, digests, subjects);
  }
  const stepOf = (target: TargetFacts): SigningStep => {
    const isTop = target.origin.kind !== "child";
    const writes: SigningWrite[] = [
      ...(isSigned(target.existing, annotations) ? [] : [{ kind: "sign" } as const]),
      ...(isTop ? predicates : [])
        .filter((predicate) => !isAttested(target.existing, predicate))
        .map((predicate) => ({ kind: "attest", predicate }) as const),
    ];
    return { image: target.image, origin: target.origin, writes };
  };
  return { steps: facts.targets.map(stepOf) };
}

function wrongSubject(input: string, digests: ReadonlySet<string>, subjects: readonly string[]): UsageError {
  const isOne = digests.size === 1;
  return new UsageError({
    code: "predicate-subject",
    expected: isOne
      ? `a file in ${input} that is about ${[...digests].join("")}`
      : `one image where ${input} is given: it describes one image`,
    found: isOne ? `one about ${subjects.join(", ")}` : `${digests.size} digests`,
    fix: isOne
      ? "Give the file that was made for this image."
      : "Use one step for each image that has a file of its own.",
  });
}

import type { Cosign, IdentityTokens, ImageRegistry, RegistryAnswer } from "@release-actions/ports";
import {
  ExternalError,
  formatDigestReference,
  Refusal,
  type DigestReference,
  type NamedImage,
} from "@release-actions/release-model";
import type { Statement, Trust } from "@release-actions/signature-verification";
import pLimit from "p-limit";
import type { SigningFacts, TargetFacts } from "./facts.ts";
import { attemptKnown } from "./attempt-known.ts";
import { withPatience, type Attempt, type Patience } from "./patience.ts";
import type { SigningRequest } from "./request.ts";
import { keyHint } from "./key-hint.ts";
import { look } from "./look.ts";
import { signerIdentity } from "./signer-identity.ts";
import { attemptAfter, cosignError } from "./cosign-error.ts";

export interface SigningPorts {
  readonly cosign: Cosign;
  readonly registry: ImageRegistry;
  readonly tokens: IdentityTokens;
  /** How many digests are worked on at once. */
  readonly parallelism: number;
}

/**
 * Who signs, what every name leads to right now, and what is signed already. A tag is resolved here once; from here on there
 * are digests only.
 */
export async function observe(
  request: SigningRequest,
  ports: SigningPorts,
  patience: Patience,
): Promise<SigningFacts> {
  const trust = await whoSigns(request, ports, patience);
  const limit = pLimit(ports.parallelism);
  const found = await Promise.all(
    request.images.map((image) => limit(() => targetsOf(image, request.recursive, ports, patience))),
  );
  const wanted: readonly Statement[] = ["signature", ...request.predicates.map(({ input }) => input)];
  const known = async (target: Omit<TargetFacts, "existing">): Promise<TargetFacts> => ({
    ...target,
    existing: request.verify ? await existing(target.image, { wanted, trust, ports, patience }) : [],
  });
  const targets = await Promise.all(once(found.flat()).map((target) => limit(() => known(target))));
  return { trust, targets };
}

async function whoSigns(
  { signer }: SigningRequest,
  { tokens, cosign }: SigningPorts,
  patience: Patience,
): Promise<Trust> {
  if (signer.kind === "keyless") return signerIdentity(signer, await fetchToken(tokens, patience));
  const key = await withPatience(patience, async () => {
    const answer = await cosign.publicKey(signer.key);
    return answer.kind === "done" ? answer : attemptAfter(cosignError(answer.failure));
  });
  return { kind: "key", key: key.path, hint: keyHint(key.text) };
}

/** A token, however long its service takes within our patience. */
export function fetchToken(tokens: IdentityTokens, patience: Patience) {
  return withPatience(patience, async () => {
    try {
      return { kind: "done", content: await tokens.fetch() };
    } catch (error) {
      if (error instanceof ExternalError && error.retryable) return { kind: "later", problem: error };
      throw error;
    }
  });
}

async function targetsOf(
  image: NamedImage,
  isRecursive: boolean,
  { registry }: SigningPorts,
  patience: Patience,
): Promise<readonly Omit<TargetFacts, "existing">[]> {
  const { name, tag, digest } = image;
  const resolved = await withPatience(patience, async () =>
    attemptOf(await registry.resolve(name, digest ?? tag ?? ""), image),
  );
  const top: Omit<TargetFacts, "existing"> = {
    image: { name, digest: resolved },
    origin: digest === undefined && tag !== undefined ? { kind: "tag", tag } : { kind: "digest" },
  };
  if (!isRecursive) return [top];
  const found = [top];
  // An index may list others; what was met is not met again.
  for (const { image: parent } of found) {
    const { children } = await withPatience(patience, async () =>
      attemptOf(
        await registry.manifest(parent),
        { ...parent, tag: undefined },
        { isListed: parent.digest !== resolved },
      ),
    );
    for (const child of children) {
      if (found.some((one) => one.image.digest === child.digest)) continue;
      found.push({
        image: { name, digest: child.digest },
        origin: { kind: "child", index: parent.digest, platform: child.platform },
      });
    }
  }
  return found;
}

function attemptOf<Content>(
  answer: RegistryAnswer<Content>,
  { name, tag, digest }: NamedImage,
  { isListed } = { isListed: false },
): Attempt<Content> {
  if (answer.kind === "read") return { kind: "done", content: answer.content };
  const whose = isListed ? `, as the index of ${name} lists it` : "";
  const expected = `${name}${digest === undefined ? `:${tag ?? ""}` : `@${digest}`} in its registry${whose}`;
  const found = `${answer.answered} to ${answer.asked}`;
  if (answer.kind === "missing") {
    const fix = "Push the image first, and give the digest that the push printed.";
    return { kind: "stopped", error: new Refusal({ code: "image-missing", expected, found, fix }) };
  }
  const { status, retryAfter } = answer;
  if (status === 401 || status === 403) {
    const fix =
      "Log in to the registry first, or give registry-username and registry-password; on ghcr.io the job needs packages: write.";
    return {
      kind: "stopped",
      error: new ExternalError({ code: "registry-denied", expected, found, fix, retryable: false }),
    };
  }
  const fix = "Run it again later; nothing was signed.";
  return { kind: "later", problem: { code: "registry-unknown", expected, found, fix }, retryAfter };
}

/** Each statement by itself: one that is missing says nothing about the others. */
async function existing(
  image: DigestReference,
  {
    wanted,
    trust,
    ports,
    patience,
  }: {
    readonly wanted: readonly Statement[];
    readonly trust: Trust;
    readonly ports: SigningPorts;
    readonly patience: Patience;
  },
) {
  const verdicts = await Promise.all(
    wanted.map((statement) =>
      withPatience(patience, async (before) =>
        attemptKnown(await look(image, statement, { trust, ports }), { before }),
      ),
    ),
  );
  return verdicts.flat();
}

/** The first of each digest reference: an image may be named twice, or be part of an index and named by itself. */
function once(targets: readonly Omit<TargetFacts, "existing">[]): readonly Omit<TargetFacts, "existing">[] {
  const kept = new Map<string, Omit<TargetFacts, "existing">>();
  for (const target of targets) {
    const key = formatDigestReference(target.image);
    const known = kept.get(key);
    if (known === undefined || (known.origin.kind === "child" && target.origin.kind !== "child"))
      kept.set(key, target);
  }
  return [...kept.values()];
}

import { describe, expect, test } from "@jest/globals";
import { parseSemver, type PinPolicy } from "@release-actions/release-model";
import { rewriteImage } from "../../packages/manifests/rewrite/image.ts";

const known = `sha256:${"1a".repeat(32)}`;
const old = `sha256:${"0b".repeat(32)}`;

function rewrite(
  image: { tag?: string; digest?: string },
  options: { to?: string; policy?: PinPolicy; digest?: string | undefined; allowDowngrade?: boolean } = {},
) {
  const { to = "1.4.0", policy = "keep", allowDowngrade = false } = options;
  const digest = "digest" in options ? options.digest : known;
  const span = { start: 0, end: 0 };
  const result = rewriteImage(
    {
      kind: "image",
      ...(image.tag === undefined ? {} : { tag: { text: image.tag, span } }),
      ...(image.digest === undefined ? {} : { digest: { text: image.digest, span } }),
    },
    {
      release: {
        repository: "runtime",
        names: [],
        version: parseSemver(to),
        tag: `v${to}`,
        ...(digest === undefined ? {} : { digests: { "docker.io/coreason/runtime": digest } }),
      },
      imageName: "coreason/runtime",
      policy,
      allowDowngrade,
    },
  );
  if (result.kind === "rewritten") return result.replacements.map(({ text }) => text).join(" ") || "current";
  return "problem" in result ? `${result.kind} ${result.problem.code}` : result.kind;
}

describe("a tag keeps its style", () => {
  test.each([
    ["with v", "v1.3.0", "1.4.0", "v1.4.0"],
    ["without v", "1.3.0", "1.4.0", "1.4.0"],
    ["already there", "v1.4.0", "1.4.0", "current"],
    ["a candidate", "v1.3.0", "1.4.0-rc.2", "v1.4.0-rc.2"],
    ["from a candidate", "1.4.0-rc.2", "1.4.0", "1.4.0"],
    ["a candidate as Python spells it", "1.4.0rc1", "1.4.0-rc.2", "1.4.0-rc.2"],
    ["two numbers", "1.3", "1.4.0", "1.4"],
    ["one number", "1", "2.0.1", "2"],
    ["two numbers of the same line", "1.4", "1.4.2", "kept"],
    ["two numbers do not follow candidates", "1.3", "1.4.0-rc.1", "kept"],
    ["two numbers with v, which are not published", "v1.3", "1.4.0", "v1.4.0"],
    ["latest", "latest", "1.4.0", "kept"],
    ["a branch", "main", "1.4.0", "kept"],
    ["a commit", "sha-0a1b2c3", "1.4.0", "kept"],
    ["a newer tag", "v1.5.0", "1.4.0", "newer"],
    ["a newer line", "2", "1.4.0", "newer"],
    ["another build", "1.3.0-alpine", "1.4.0", "refused image-tag-variant"],
    ["four numbers", "1.3.0.1", "1.4.0", "refused image-tag-variant"],
    ["a name in front", "runtime-v1.3.0", "1.4.0", "refused image-tag-variant"],
  ])("%s", (_name, tag, to, expected) => {
    expect(rewrite({ tag }, { to })).toBe(expected);
  });

  test("exact names the whole version, also where a short tag would follow by itself", () => {
    expect(rewrite({ tag: "1.4" }, { to: "1.4.2", policy: "exact" })).toBe("1.4.2");
  });

  test("a downgrade happens only where it is allowed", () => {
    expect(rewrite({ tag: "v1.5.0" }, { allowDowngrade: true })).toBe("v1.4.0");
  });
});

describe("a digest is the release's or none", () => {
  test.each([
    ["alone", { digest: old }, known, known],
    ["alone and right", { digest: known }, known, "current"],
    ["with its tag", { tag: "v1.3.0", digest: old }, known, `v1.4.0 ${known}`],
    ["of another build of the tag", { tag: "v1.4.0", digest: old }, known, known],
    ["without its algorithm", { digest: "0b".repeat(32) }, known, "1a".repeat(32)],
    ["not known", { digest: old }, undefined, "refused digest-unknown"],
    ["not known, the tag older", { tag: "v1.3.0", digest: old }, undefined, "refused digest-unknown"],
    ["not known, the tag right", { tag: "v1.4.0", digest: old }, undefined, "current"],
    ["of a newer tag", { tag: "v1.5.0", digest: old }, known, "newer"],
    ["of the line's tag", { tag: "1.4", digest: old }, known, known],
    ["of the line's tag and right", { tag: "1.4", digest: known }, known, "current"],
    ["of the line's tag, not known", { tag: "1.4", digest: old }, undefined, "refused digest-unknown"],
    ["of a moving tag", { tag: "latest", digest: old }, known, "kept"],
  ])("%s", (_name, image, digest, expected) => {
    expect(rewrite(image, { digest })).toBe(expected);
  });
});

import { describe, expect, test } from "@jest/globals";
import { parseSemver, ReleaseError } from "@release-actions/release-model";
import {
  buildPayload,
  mostBytes,
  parsePayload,
  type PayloadInputs,
} from "@release-actions/release-model/release-published";
import { digest, sampleInputs, samplePayload } from "../support/payload-sample.ts";

describe("what is sent", () => {
  test("names the release by its digests and says where it comes from", () => {
    expect(samplePayload()).toEqual({
      schema: 1,
      id: expect.stringMatching(/^runtime-1\.4\.0-staging-[0-9a-f]{16}$/),
      component: "runtime",
      version: "1.4.0",
      tag: "v1.4.0",
      images: [{ name: "ghcr.io/acme/runtime", digest: digest("a") }],
      charts: [{ name: "ghcr.io/acme/charts/runtime", digest: digest("c") }],
      source: {
        repository: "acme/runtime",
        commit: "1".repeat(40),
        run: "https://github.com/acme/runtime/actions/runs/7",
        "sent-at": "2026-11-25T10:00:00.000Z",
      },
      environment: "staging",
    });
  });

  test.each<[string, Partial<PayloadInputs>, boolean]>([
    [
      "another run",
      { source: { commit: "1".repeat(40), run: "https://github.com/acme/runtime/actions/runs/8" } },
      true,
    ],
    ["another time", { sentAt: new Date("2027-01-01T00:00:00Z") }, true],
    ["other details", { details: { hello: "world" } }, true],
    ["another digest", { images: [`ghcr.io/acme/runtime@${digest("b")}`] }, false],
    ["another commit", { source: { commit: "2".repeat(40), run: undefined } }, false],
    ["another environment", { environment: "production" }, false],
    ["another version", { version: parseSemver("1.4.1"), tag: "v1.4.1", images: [] }, false],
  ])("has, with %s, the same id: %#", (_what, difference, isSame) => {
    expect(samplePayload(difference).id === samplePayload().id).toBe(isSame);
  });

  test("has the same id in whatever order its images are listed", () => {
    const images = [`ghcr.io/acme/app@${digest("a")}`, `ghcr.io/acme/app-tools@${digest("b")}`];
    const app = { component: "app", tag: "app-v1.4.0", charts: [] };

    expect(samplePayload({ ...app, images }).id).toBe(
      samplePayload({ ...app, images: images.toReversed() }).id,
    );
  });

  test.each<[string, Partial<PayloadInputs>, string]>([
    ["an image without a digest", { images: ["ghcr.io/acme/runtime:v1.4.0"] }, "artifact-without-digest"],
    ["half a digest", { images: ["ghcr.io/acme/runtime@sha256:abc"] }, "artifact-without-digest"],
    [
      "a chart without a digest",
      { charts: ["oci://ghcr.io/acme/charts/runtime:1.4.0"] },
      "artifact-without-digest",
    ],
    ["a line that is no image", { images: ["ghcr.io/acme/runtime @x"] }, "artifact-name"],
    ["the image of another component", { images: [`ghcr.io/acme/app@${digest("a")}`] }, "artifact-unknown"],
    [
      "the image of another version",
      { images: [`ghcr.io/acme/runtime:v1.3.0@${digest("a")}`] },
      "artifact-tag",
    ],
    [
      "one image with two digests",
      { images: ["a", "b"].map((one) => `ghcr.io/acme/runtime@${digest(one)}`) },
      "payload-schema",
    ],
    ["the tag of another version", { tag: "v1.4.1" }, "tag-version"],
    ["a tag of another form", { tag: "release-1.4.0" }, "tag-format"],
    ["a component that the graph lacks", { component: "runtimes" }, "graph-unknown-repository"],
    ["a commit that is none", { source: { commit: "main", run: undefined } }, "payload-schema"],
    ["details that are no object", { details: ["a"] }, "payload-schema"],
    [
      "details nested without end",
      { details: { text: JSON.parse("[".repeat(20_000) + "]".repeat(20_000)) as unknown } },
      "payload-key",
    ],
    ["details that are too much", { details: { text: "x".repeat(mostBytes) } }, "payload-size"],
  ])("is refused with %s", (_what, difference, code) => {
    expect(codeOf(() => buildPayload(sampleInputs(difference)))).toBe(code);
  });
});

test("an environment whose name is wrong is told as one, and not as the id that is made of it", () => {
  expect(() => samplePayload({ environment: "../x" })).toThrow(
    expect.objectContaining({ expected: "the name of an environment at environment", found: '"../x"' }),
  );
});

describe("what is received", () => {
  const payload = samplePayload();

  test("is read as it was sent", () => {
    expect(parsePayload(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "payload-schema"],
    ["a list", [payload], "payload-schema"],
    ["eleven properties", { ...payload, details: {}, eleventh: 1 }, "payload-properties"],
    ["a property too many", { ...payload, extra: 1 }, "payload-schema"],
    [
      "objects nested without end",
      { ...payload, details: JSON.parse('{"a":'.repeat(20_000) + "1" + "}".repeat(20_000)) as unknown },
      "payload-key",
    ],
    ["a version that is a number", { ...payload, version: 1.4 }, "payload-schema"],
    ["a shell command as the component", { ...payload, component: "$(touch /tmp/x)" }, "payload-schema"],
    ["a path as the component", { ...payload, component: "../../etc" }, "payload-schema"],
    ["YAML as the version", { ...payload, version: "1.4.0\nimage: evil" }, "payload-schema"],
    [
      "a line end behind the digest",
      { ...payload, images: [{ name: "ghcr.io/acme/runtime", digest: `${digest("a")}\n` }] },
      "payload-schema",
    ],
    [
      "Mermaid as the environment",
      { ...payload, environment: 'x"]; click A "javascript:alert(1)"' },
      "payload-schema",
    ],
    [
      "a script as the run",
      { ...payload, source: { ...payload.source, run: "javascript:alert(1)" } },
      "payload-schema",
    ],
    ["a string of ten megabytes", { ...payload, details: { text: "x".repeat(10_000_000) } }, "payload-size"],
    ["a polluted prototype", JSON.parse(`{"__proto__": {"polluted": true}, "schema": 1}`), "payload-key"],
    [
      "one further down",
      { ...payload, details: JSON.parse(`{"a": [{"constructor": 1}]}`) as unknown },
      "payload-key",
    ],
    ["details without an end", { ...payload, details: nested(100) }, "payload-key"],
    ["another form of the message", { ...payload, schema: 2 }, "payload-schema"],
  ])("is refused when it is %s", (_what, value, code) => {
    expect(codeOf(() => parsePayload(value))).toBe(code);
  });
});

function nested(depth: number): Record<string, unknown> {
  return depth === 0 ? {} : { a: nested(depth - 1) };
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof ReleaseError) return error.code;
    throw error;
  }
  return undefined;
}

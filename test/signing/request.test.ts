import { describe, expect, test } from "@jest/globals";
import { parseAnnotations, parseImages, requireOneRegistry } from "../../packages/signing/request.ts";

const digest = `sha256:${"a".repeat(64)}`;

describe("an image to sign", () => {
  test.each([
    [`ghcr.io/acme/shop@${digest}`, { name: "ghcr.io/acme/shop", tag: undefined, digest }],
    [`ghcr.io/acme/shop:v1@${digest}`, { name: "ghcr.io/acme/shop", tag: "v1", digest }],
    ["127.0.0.1:5000/shop:v1", { name: "127.0.0.1:5000/shop", tag: "v1", digest: undefined }],
    [
      "oci://ghcr.io/acme/charts/shop:1.2.3",
      { name: "ghcr.io/acme/charts/shop", tag: "1.2.3", digest: undefined },
    ],
    [
      "oci://ghcr.io/acme/charts/shop:1.2.3-rc.1+build.5",
      { name: "ghcr.io/acme/charts/shop", tag: "1.2.3-rc.1_build.5", digest: undefined },
    ],
  ])("%s", (line, expected) => {
    expect(parseImages([line])).toEqual([expected]);
  });

  test.each([
    ["shop:v1", "no registry"],
    ["ghcr.io/acme/shop", "neither tag nor digest"],
    ["ghcr.io/acme/shop@sha256:abc", "half a digest"],
    [`ghcr.io/acme/shop@sha512:${"a".repeat(128)}`, "another algorithm"],
    ["--help", "an option"],
    ["ghcr.io/acme/shop:v1 ; rm -rf /", "a shell's words"],
    ["ghcr.io/Acme/shop:v1", "capitals"],
    ["ghcr.io/../x:v1", "a way up"],
  ])("%s is refused: %s", (line) => {
    expect(() => parseImages([line])).toThrow(expect.objectContaining({ code: "image-reference" }));
  });

  test("twice is one", () => {
    expect(parseImages(["ghcr.io/a/b:1", "ghcr.io/a/b:1"])).toHaveLength(1);
  });

  test("has to be there", () => {
    expect(() => parseImages([])).toThrow(expect.objectContaining({ code: "images-missing" }));
  });

  test("of another registry gets no password that was given for one", () => {
    expect(requireOneRegistry(parseImages(["ghcr.io/a/b:1", "ghcr.io/a/c:1"]))).toBe("ghcr.io");
    expect(() => requireOneRegistry(parseImages(["ghcr.io/a/b:1", "evil.example/b:1"]))).toThrow(
      expect.objectContaining({ code: "registry-ambiguous" }),
    );
  });
});

test("an annotation is key=value", () => {
  expect(parseAnnotations(["a=b=c", "x="])).toEqual(["a=b=c", "x="]);
  expect(() => parseAnnotations(["a=b", "c"])).toThrow(expect.objectContaining({ code: "annotation" }));
});

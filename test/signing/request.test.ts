import { describe, expect, test } from "@jest/globals";
import { parseAnnotations, parseImages, parseLogin } from "../../packages/signing/request.ts";

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
    const login = { user: "u", password: "p" };

    expect(parseLogin(parseImages(["ghcr.io/a/b:1", "ghcr.io/a/c:1"]), login)).toEqual({
      ...login,
      hosts: ["ghcr.io"],
    });
    expect(() => parseLogin(parseImages(["ghcr.io/a/b:1", "evil.example/b:1"]), login)).toThrow(
      expect.objectContaining({ code: "registry-ambiguous" }),
    );
  });

  test.each([
    { user: "u", password: undefined },
    { user: undefined, password: "p" },
  ])("is not asked for as a stranger when half of a login is missing: %j", (login) => {
    expect(() => parseLogin(parseImages(["ghcr.io/a/b:1"]), login)).toThrow(
      expect.objectContaining({ code: "registry-login" }),
    );
  });

  test("needs no login", () => {
    expect(parseLogin([], { user: undefined, password: undefined })).toBeUndefined();
  });
});

test("annotations with one key twice are refused: the last would be taken", () => {
  expect(() => parseAnnotations(["a=b", "c=d", "a=e"])).toThrow(
    expect.objectContaining({ code: "annotation", found: 'several for "a"' }),
  );
});

test("an annotation is key=value", () => {
  expect(parseAnnotations(["a=b,c", "x="])).toEqual(["a=b,c", "x="]);
  // The last one is what cosign does not take: "unable to parse annotation".
  for (const line of ["c", "=b", "a=b=c"]) {
    expect(() => parseAnnotations(["a=b", line])).toThrow(expect.objectContaining({ code: "annotation" }));
  }
});

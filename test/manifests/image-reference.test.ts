import { expect, test } from "@jest/globals";
import { parseImageReference } from "../../packages/manifests/syntax/image-reference.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  ["a name", "python", "python", undefined, undefined],
  ["a tag", "python:3.12-slim", "python", "3.12-slim", undefined],
  ["an owner", "valkey/valkey:8.1", "valkey/valkey", "8.1", undefined],
  ["a registry", "ghcr.io/coreason-ai/runtime:v1.2.3", "ghcr.io/coreason-ai/runtime", "v1.2.3", undefined],
  ["a port is no tag", "localhost:5000/runtime", "localhost:5000/runtime", undefined, undefined],
  ["a port and a tag", "localhost:5000/a/b:1", "localhost:5000/a/b", "1", undefined],
  ["an IPv6 host", "[::1]:5000/a:1", "[::1]:5000/a", "1", undefined],
  ["a digest", `a/b@${digest}`, "a/b", undefined, digest],
  ["both", `ghcr.io/a/b:v1@${digest}`, "ghcr.io/a/b", "v1", digest],
  ["separators in a path", "a/b__c.d--e_f:1", "a/b__c.d--e_f", "1", undefined],
])("%s is read, each part at its place", (_name, text, name, tag, wanted) => {
  const found = parseImageReference(text);

  expect([found?.name, found?.tag?.text, found?.digest?.text]).toEqual([name, tag, wanted]);
  for (const part of [found?.tag, found?.digest]) {
    if (part !== undefined) expect(text.slice(part.start, part.end)).toBe(part.text);
  }
});

test.each([
  ["nothing", ""],
  ["upper case in the path", "ghcr.io/Owner/name:1"],
  ["a scheme", "https://example.com/a:1"],
  ["a template", "{{ .image }}:1"],
  ["an empty tag", "a/b:"],
  ["a tag of 129 characters", `a:${"1".repeat(129)}`],
  ["two tags", "a:1:2"],
  ["an Amazon resource name", "arn:aws:iam::1:role/x"],
  ["a short digest", "a@sha256:abc"],
  ["an image's id", "a1".repeat(32)],
  ["white space", "a b:1"],
  ["a text without end", `${"a/".repeat(100_000)}:1`],
])("%s is no reference", (_name, text) => {
  expect(parseImageReference(text)).toBeUndefined();
});

import { expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { readPins } from "../support/read-pins.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  ["Dockerfile", "dockerfile"],
  ["docker/Dockerfile.prod", "dockerfile"],
  ["api.Dockerfile", "dockerfile"],
  ["Containerfile", "dockerfile"],
  ["Dockerfile.dockerignore", undefined],
  ["docs/Dockerfiles.md", undefined],
])("%s is read as %s", (path, kind) => {
  expect(editorFor(path)?.kind).toBe(kind);
});

test("images are read through arguments, flags, continued lines and comments", () => {
  const text = `# syntax=docker/dockerfile:1.7
# FROM ghcr.io/o/comment:1.0.0
ARG BASE=ghcr.io/o/base:1.2.3
ARG TOOL_VERSION="2.0.0" OTHER=1
FROM --platform=$BUILDPLATFORM python:3.12-slim@${digest} AS build
FROM \${BASE} AS base
FROM \\
  # in between
  ghcr.io/o/tool:\${TOOL_VERSION} \\
  AS tool
from ghcr.io/o/lower:\${MISSING:-3.0.0}
COPY --chown=1:1 --from=ghcr.io/o/files:4.0.0 /a /b
COPY --from=build /a /b
RUN --mount=type=bind,from=ghcr.io/o/mount:5.0.0,target=/x ls
FROM scratch
FROM \${UNKNOWN}
FROM ghcr.io/o/partly:\${UNKNOWN}
`;
  const expected = [
    "syntax image:docker/dockerfile image 1.7",
    "FROM[1] image:ghcr.io/o/base image 1.2.3",
    "FROM[2] image:ghcr.io/o/tool image 2.0.0",
    `FROM[0] image:python image 3.12-slim ${digest}`,
    "FROM[3] image:ghcr.io/o/lower image 3.0.0",
    "COPY.from image:ghcr.io/o/files image 4.0.0",
    "RUN.from image:ghcr.io/o/mount image 5.0.0",
  ];

  expect(readPins("Dockerfile", text)).toEqual(expected);
  expect(readPins("Dockerfile", text.replaceAll("\n", "\r\n"))).toEqual(expected);
});

test("an argument of a stage is not one of FROM, and two lines share one default", () => {
  const text = `ARG V=1.0.0
FROM o/a:\${V} AS a
ARG V=9.9.9
FROM o/a:\${V}
`;

  expect(readPins("Dockerfile", text)).toEqual(["FROM[0] image:o/a image 1.0.0"]);
});

test("the escape character may be another one, and a heredoc is no list of instructions", () => {
  expect(readPins("Dockerfile", "# escape=`\nFROM `\n  o/a:1.0.0\nRUN dir C:\\\nFROM o/b:1.0.0\n")).toEqual([
    "FROM[0] image:o/a image 1.0.0",
    "FROM[1] image:o/b image 1.0.0",
  ]);
  expect(
    readPins("Dockerfile", "FROM o/a:1.0.0\nRUN <<EOF\nFROM o/b:1.0.0\nEOF\nCOPY --from=o/c:1.0.0 a b"),
  ).toEqual(["FROM[0] image:o/a image 1.0.0", "COPY.from image:o/c image 1.0.0"]);
});

test("packages installed by exact version are pins, their operators are not touched", () => {
  const text = `FROM python
ARG RUNTIME=1.2.3
RUN pip install --no-cache-dir "coreason-runtime[all]==$RUNTIME" \\
      Coreason_Manifest==0.3.0rc1 loose>=1 other==1.* && echo nothing==1.0.0
RUN npm install -g @coreason-ai/manifest@0.3.0 npm@latest; echo a@1.0.0
`;

  expect(readPins("Dockerfile", text)).toEqual([
    "RUN.coreason-runtime pypi:coreason-runtime version 1.2.3",
    "RUN.Coreason_Manifest pypi:coreason-manifest version 0.3.0rc1",
    "RUN.@coreason-ai/manifest npm:@coreason-ai/manifest version 0.3.0",
  ]);
});

import { expect, test } from "@jest/globals";
import { editorFor } from "@release-actions/manifests";
import { readPins } from "../support/read-pins.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  "compose.yaml",
  "compose.yml",
  "docker-compose.yml",
  "deploy/docker-compose.prod.yaml",
  "compose.override.yaml",
])("%s is a Compose file", (path) => {
  expect(editorFor(path)?.kind).toBe("compose");
});

test.each([
  ["plain", "ghcr.io/o/app:v1.2.3", "image:ghcr.io/o/app image v1.2.3"],
  ["quoted", '"ghcr.io/o/app:v1.2.3" # v1.0.0', "image:ghcr.io/o/app image v1.2.3"],
  ["tag and digest", `o/app:1.2.3@${digest}`, `image:o/app image 1.2.3 ${digest}`],
  ["the default of a whole image", "${IMG:-ghcr.io/o/app:v1.2.3}", "image:ghcr.io/o/app image v1.2.3"],
  ["the default of a tag", "ghcr.io/o/app:${TAG:-1.2.3}", "image:ghcr.io/o/app image 1.2.3"],
  ["a default for unset only", "ghcr.io/o/app:${TAG-1.2.3}", "image:ghcr.io/o/app image 1.2.3"],
  ["defaults on both sides", '"${REG:-ghcr.io/o}/app:${TAG:-1.2.3}"', "image:ghcr.io/o/app image 1.2.3"],
  ["a default in a default", "${IMG:-ghcr.io/o/app:${TAG:-1.2.3}}", "image:ghcr.io/o/app image 1.2.3"],
  ["Docker Hub by its full name", "docker.io/library/redis:7.2.0", "image:redis image 7.2.0"],
  ["a port", "localhost:5000/app:1.2.3", "image:localhost:5000/app image 1.2.3"],
])("an image is read: %s", (_name, image, expected) => {
  expect(readPins("compose.yaml", `services:\n  app:\n    image: ${image}\n`)).toEqual([
    `services.app.image ${expected}`,
  ]);
});

test.each([
  ["no tag", "ghcr.io/o/app"],
  ["a tag from outside", "ghcr.io/o/app:${TAG}"],
  ["a required tag", "ghcr.io/o/app:${TAG:?set it}"],
  ["a registry from outside", "${REGISTRY}/o/app:1.2.3"],
  ["a tag in two pieces", "ghcr.io/o/app:${MAJOR:-1}.2.3"],
  ["an open brace", '"ghcr.io/o/app:${TAG:-1.2.3"'],
])("what only a run can know is no pin: %s", (_name, image) => {
  expect(readPins("compose.yaml", `services:\n  app:\n    image: ${image}\n`)).toEqual([]);
});

test("an image shared by an anchor or a merge is one pin, where it is written", () => {
  const text = `x-app: &app
  image: ghcr.io/o/app:1.2.3
services:
  web: { <<: *app, ports: ["80:80"] }
  worker: *app
`;

  expect(readPins("compose.yaml", text)).toEqual(["x-app.image image:ghcr.io/o/app image 1.2.3"]);
});

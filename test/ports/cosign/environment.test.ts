import { describe, expect, test } from "@jest/globals";
import { cosignEnvironment } from "../../../packages/ports/adapters/cosign/environment.ts";

describe("cosign's environment", () => {
  const given = {
    PATH: "/bin",
    HOME: "/home/me",
    DOCKER_CONFIG: "/home/me/.docker",
    https_proxy: "http://proxy:1",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://x?y",
    SIGSTORE_ID_TOKEN: "secret",
    SIGSTORE_ROOT_FILE: "/evil",
    COSIGN_REPOSITORY: "evil.example/x",
    COSIGN_PASSWORD: "secret",
    VAULT_TOKEN: "secret",
    BAO_TOKEN: "secret",
    MY_KEY: "secret",
    GITHUB_TOKEN: "secret",
    INPUT_IMAGES: "x",
  };

  test("holds no token, and nothing that changes whom it trusts", () => {
    expect(Object.keys(cosignEnvironment(given, undefined))).toEqual([
      "PATH",
      "HOME",
      "DOCKER_CONFIG",
      "https_proxy",
    ]);
  });

  test("holds what credential helpers for the registries of clouds live on", () => {
    const cloud = {
      AWS_ACCESS_KEY_ID: "a",
      AWS_SECRET_ACCESS_KEY: "b",
      GOOGLE_APPLICATION_CREDENTIALS: "/c",
    };

    expect(cosignEnvironment(cloud, undefined)).toEqual(cloud);
  });

  test("with a key, holds what the key needs", () => {
    expect(Object.keys(cosignEnvironment(given, "env://MY_KEY"))).toEqual([
      "PATH",
      "HOME",
      "DOCKER_CONFIG",
      "https_proxy",
      "COSIGN_PASSWORD",
      "VAULT_TOKEN",
      "BAO_TOKEN",
      "MY_KEY",
    ]);
  });
});

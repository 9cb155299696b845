import { describe, expect, test } from "@jest/globals";
import { graphqlAddress, isLoopback, splitName } from "../../../packages/ports/adapters/github/addresses.ts";

describe("where GraphQL is asked", () => {
  test.each([
    ["github.com", "https://api.github.com", "https://api.github.com/graphql"],
    ["with a slash at the end", "https://api.github.com/", "https://api.github.com/graphql"],
    ["Enterprise Server", "https://git.acme.example/api/v3", "https://git.acme.example/api/graphql"],
    ["data residency", "https://api.acme.ghe.com", "https://api.acme.ghe.com/graphql"],
  ])("%s", (_name, api, expected) => {
    expect(graphqlAddress(api)).toBe(expected);
  });
});

describe("this very machine", () => {
  test.each([
    ["http://127.0.0.1:8080/api/v3", true],
    ["http://127.8.9.10", true],
    ["http://localhost:3000", true],
    ["http://[::1]:3000", true],
    ["https://api.github.com", false],
    ["https://127.0.0.1.example.org", false],
    ["https://localhost.example.org", false],
  ])("%s: %s", (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});

test("a name has an owner and a repository", () => {
  expect(splitName("acme/app")).toEqual({ owner: "acme", repo: "app" });
});

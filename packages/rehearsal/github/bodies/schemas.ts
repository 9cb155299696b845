import type { components } from "@octokit/openapi-types";

/** The shapes of GitHub's bodies, from its own OpenAPI description: what is missing here does not compile. */
export type Schemas = components["schemas"];

/** What bodies are made from: the addresses in them, and the people. */
export type { World } from "../world.ts";

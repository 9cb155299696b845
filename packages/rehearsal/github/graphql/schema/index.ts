import { gitTypes } from "./git-types.ts";
import { moreMutationTypes } from "./more-mutation-types.ts";
import { mutationTypes } from "./mutation-types.ts";
import { pullRequestTypes } from "./pull-request-types.ts";
import { queryTypes } from "./query-types.ts";
import { repositoryTypes } from "./repository-types.ts";

/** The part of GitHub's schema that is served, in its schema language. */
export const servedSchema = [
  queryTypes,
  repositoryTypes,
  gitTypes,
  pullRequestTypes,
  mutationTypes,
  moreMutationTypes,
].join("\n");

import { mutation, type MutationPart } from "./mutation.ts";

export const findLabelDocument = `query FindLabel($repository: ID!, $name: String!) {
  node(id: $repository) { ... on Repository { label(name: $name) { id } } }
}
`;

export const addLabels: MutationPart = {
  variable: "$labels: AddLabelsToLabelableInput!",
  field: "addLabelsToLabelable(input: $labels) { clientMutationId }",
};
export const enableAutoMerge: MutationPart = {
  variable: "$autoMerge: EnablePullRequestAutoMergeInput!",
  field: "enablePullRequestAutoMerge(input: $autoMerge) { clientMutationId }",
};

export const addLabelsDocument = mutation("AddLabels", [addLabels]);
export const enableAutoMergeDocument = mutation("EnableAutoMerge", [enableAutoMerge]);
export const addLabelsAndEnableAutoMergeDocument = mutation("AddLabelsAndEnableAutoMerge", [
  addLabels,
  enableAutoMerge,
]);

export const mergeDocument = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { clientMutationId }
}
`;

export const findLabelDocument = `query FindLabel($repository: ID!, $name: String!) {
  node(id: $repository) { ... on Repository { label(name: $name) { id } } }
}
`;

const addLabels = "addLabelsToLabelable(input: $labels) { clientMutationId }";
const autoMerge = "enablePullRequestAutoMerge(input: $autoMerge) { clientMutationId }";

export const addLabelsDocument = `mutation AddLabels($labels: AddLabelsToLabelableInput!) {
  ${addLabels}
}
`;

export const enableAutoMergeDocument = `mutation EnableAutoMerge($autoMerge: EnablePullRequestAutoMergeInput!) {
  ${autoMerge}
}
`;

export const addLabelsAndEnableAutoMergeDocument = `mutation AddLabelsAndEnableAutoMerge(
  $labels: AddLabelsToLabelableInput!
  $autoMerge: EnablePullRequestAutoMergeInput!
) {
  ${addLabels}
  ${autoMerge}
}
`;

export const mergeDocument = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { clientMutationId }
}
`;

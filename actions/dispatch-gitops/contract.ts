import { defineContract } from "@release-actions/action-kit";

export const contract = defineContract({
  name: "dispatch-gitops",
  description: "Tell the GitOps repository what was released, by digest and once, and wait for its answer.",
  branding: { icon: "send", color: "blue" },
  permissions: {
    contents: { access: "read", why: "to check out the graph; the GitOps repository is reached by `token`" },
  },
  inputs: {
    repository: {
      type: "lines",
      required: true,
      description: "The repositories to tell, one a line: owner/name, or a name of the graph's owner.",
    },
    component: {
      type: "string",
      description:
        "The released repository, by its name in the graph. Without it, the one whose workflow runs.",
    },
    version: {
      type: "string",
      description: "The released version. Without it, that of the tag which started the workflow.",
    },
    images: {
      type: "lines",
      default: [],
      description:
        "The images of the release, one a line, by digest: ghcr.io/owner/name@sha256:… (cosign-sign's output `images`).",
    },
    charts: {
      type: "lines",
      default: [],
      description: "Its Helm charts, one a line, by digest: oci://ghcr.io/owner/charts/name@sha256:…",
    },
    commit: {
      type: "string",
      description:
        "The commit that was released. Without it, the one whose workflow runs, unless that is of the tag of another version.",
    },
    environment: { type: "string", description: "The environment to promote to, by its name in gitops.yml." },
    details: {
      type: "json",
      description: "A JSON object with whatever the receiver is to be shown. It is never acted upon.",
    },
    graph: {
      type: "string",
      default: "release-graph.yml",
      description:
        "The release graph: a path in the workspace, or owner/repository@reference:path to read it through the API.",
    },
    "event-type": {
      type: "string",
      default: "release-published",
      description: "The type of the repository_dispatch event, which the receiving workflow names.",
    },
    workflow: {
      type: "string",
      description:
        "A workflow to start by workflow_dispatch instead, as file or file@reference: promote.yml, promote.yml@main. Without a reference it is that of the default branch. It gets the input `payload`.",
    },
    wait: {
      type: "choice",
      choices: ["none", "started", "completed"],
      default: "completed",
      description:
        "Whether to wait until the receiving run has started or ended; its conclusion is that of this step.",
    },
    timeout: {
      type: "integer",
      minimum: 1,
      maximum: 350,
      default: 30,
      description: "Minutes to wait.",
    },
    "dry-run": {
      type: "boolean",
      default: false,
      description: "Whether to look and tell only, sending nothing.",
    },
    token: {
      type: "string",
      secret: true,
      required: true,
      description:
        "A token of a GitHub App (or a personal one) with contents: write in the GitOps repository (actions: write with `workflow`), and actions: read to find and follow its run. GITHUB_TOKEN cannot do it.",
    },
  },
  outputs: {
    "dispatch-id": {
      type: "string",
      description:
        "The id of the message: the same whenever the same release is sent to the same environment.",
    },
    payload: { type: "json", description: "What was sent, as JSON: schema/release-published.schema.json." },
    runs: {
      type: "json",
      description:
        "The receiving runs, as a JSON array of repository, state (planned, sent, arrived, started, completed, late or failed), url and conclusion.",
    },
  },
});

import { defineContract } from "@release-actions/action-kit";

export const contract = defineContract({
  name: "promote-release",
  description:
    "Bring a released version into the GitOps repository: verified, by digest, never backwards, in one commit.",
  branding: { icon: "upload-cloud", color: "purple" },
  permissions: {
    contents: { access: "write", why: "to check out gitops.yml, and to commit with GITHUB_TOKEN as `token`" },
    "pull-requests": { access: "write", why: "for `mode: pull-request` with GITHUB_TOKEN as `token`" },
    packages: { access: "read", why: "to ask ghcr.io for images that are private" },
  },
  inputs: {
    payload: {
      type: "json",
      description:
        "The message about the release, as JSON. Without it, the client_payload of the event, or its input `payload`.",
    },
    senders: {
      type: "list",
      default: [],
      description: "The logins whose events count, such as release-train[bot]; any that may send when empty.",
    },
    config: {
      type: "string",
      default: "gitops.yml",
      description: "Which component stands in which places: a path in the workspace.",
    },
    environment: {
      type: "string",
      description:
        "The environment to promote to, where it is not the one in the message: so a release goes on from staging to production.",
    },
    mode: {
      type: "choice",
      choices: ["pull-request", "commit", "plan", "check"],
      default: "pull-request",
      description:
        "One pull request for each component and environment, a commit on the default branch, nothing but the plan, or a check of the whole repository.",
    },
    graph: {
      type: "string",
      description:
        "For `mode: check`: the release graph that the order of rollouts has to agree with, a path in the workspace.",
    },
    signatures: {
      type: "choice",
      choices: ["required", "off"],
      default: "required",
      description:
        "Whether every image and chart has to be signed by whom is expected. off is for clusters that verify at admission.",
    },
    "certificate-identity": {
      type: "string",
      description:
        "Whom the certificate has to name. {repository} and {tag} stand for those of the release. Without it, any workflow of the component's repository at the tag of the release.",
    },
    "certificate-identity-pattern": {
      type: "string",
      description: "The same as a regular expression that begins with ^ and ends with $.",
    },
    "certificate-oidc-issuer": {
      type: "string",
      default: "https://token.actions.githubusercontent.com",
      description: "The issuer that the certificate has to name.",
    },
    key: { type: "string", description: "For signatures by a key: the public key, a file or an address." },
    "cosign-version": {
      type: "string",
      default: "^3.0.0",
      description:
        "Which cosign will do, as a range. The one on PATH, or one that is downloaded and checked.",
    },
    "trusted-root": {
      type: "string",
      description: "The trusted root of a private Sigstore: a file, relative to the workspace.",
    },
    "commit-type": {
      type: "string",
      default: "fix",
      description:
        "The type of the commit: fix makes every strategy of Release Please cut a release from it.",
    },
    "argocd-server": {
      type: "string",
      description:
        "Argo CD to wait for after a commit, such as https://argocd.example.org. Needs `mode: commit`.",
    },
    "argocd-token": { type: "string", secret: true, description: "A token that may `get` the Applications." },
    "argocd-applications": {
      type: "list",
      default: [],
      description: "The Applications to wait for, where they are not those of the environment in gitops.yml.",
    },
    "argocd-timeout": {
      type: "integer",
      minimum: 1,
      maximum: 350,
      default: 15,
      description: "Minutes until every Application is Synced and Healthy at what was promoted.",
    },
    "argocd-insecure": {
      type: "boolean",
      default: false,
      description: "Whether whatever certificate Argo CD has is believed.",
    },
    token: {
      type: "string",
      secret: true,
      expression: "${{ github.token }}",
      description:
        "A token with contents: write for this repository, pull-requests: write for pull requests, and workflows: write where places stand in workflows. Where git tags or commits are promoted, or messages have neither image nor chart, contents: read for the component's repository, too. Checks of a pull request start only with an App's token.",
    },
  },
  outputs: {
    changed: { type: "boolean", description: "Whether a commit was made or a pull request written." },
    files: { type: "json", description: "The files that the promotion changes, as a JSON array of paths." },
    commit: { type: "string", description: "The commit that was made, or the one everything was read at." },
    "pull-request": { type: "string", description: "The address of the pull request." },
    state: {
      type: "string",
      description:
        "committed, opened, updated, proposed, planned, current, floating, late, rolled-back, declined, foreign, refused or checked.",
    },
    findings: { type: "json", description: "What a person should look at, as a JSON array." },
  },
});

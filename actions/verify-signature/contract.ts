import { defineContract } from "@release-actions/action-kit";

export const contract = defineContract({
  name: "verify-signature",
  description:
    "Refuse images and charts that were not signed by whom you expect: verified, refused or unknown.",
  branding: { icon: "shield", color: "green" },
  permissions: {
    packages: { access: "read", why: "to read images and their signatures on ghcr.io" },
  },
  inputs: {
    images: {
      type: "lines",
      required: true,
      description:
        "What to verify, one a line: name@sha256:…, or name:tag, which is resolved once. Charts may begin with oci://.",
    },
    require: {
      type: "list",
      choices: ["signature", "provenance", "sbom"],
      default: ["signature"],
      description: "What has to be proven of each image; several with commas between them, or one a line.",
    },
    "certificate-identity": {
      type: "string",
      description:
        "Who has to have signed, exactly: the workflow with its reference. For a reusable workflow the called one.",
    },
    "certificate-identity-pattern": {
      type: "string",
      description: "The same as a pattern from ^ to $, where the reference differs from release to release.",
    },
    "certificate-oidc-issuer": {
      type: "string",
      default: "https://token.actions.githubusercontent.com",
      description: "Who has to have vouched for it.",
    },
    "source-repository": {
      type: "string",
      description:
        "The repository whose workflow has to have run, owner/name or its address. Without it, the one that holds the workflow of certificate-identity.",
    },
    "source-repository-id": {
      type: "string",
      description: "Its number on GitHub, which another repository that takes the name later does not have.",
    },
    key: {
      type: "string",
      description: "The public key, in place of an identity: a file, or a key management service.",
    },
    "allow-legacy": {
      type: "boolean",
      default: false,
      description: "Whether signatures and statements of the form before bundles count.",
    },
    "cosign-version": {
      type: "string",
      default: "^3.0.0",
      description:
        "Which cosign will do, as a range. The one on PATH, or one that is downloaded and checked; from 2.4.0 on, and from 2.5.0 on to read what cosign 3 signs.",
    },
    "trusted-root": {
      type: "string",
      description: "The trusted root of a private Sigstore: a file, relative to the workspace.",
    },
    "registry-username": {
      type: "string",
      description: "For a registry that no step before this one logged in to.",
    },
    "registry-password": { type: "string", secret: true, description: "The password, or a token, for it." },
  },
  outputs: {
    images: { type: "string", description: "The verified images, by digest, one a line." },
    verdicts: {
      type: "json",
      description: "What was found out about each image, as JSON: schema/verify.schema.json.",
    },
  },
});

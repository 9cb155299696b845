import { defineCommand } from "../contract.ts";

export const verify = defineCommand({
  name: "verify",
  summary: "Say whether images and charts were signed by whom you expect",
  description:
    "What the action verify-signature does. Three answers: verified, refused (exit code 3), and unknown (exit code 4), when the registry or the trust root could not be asked; a setting that is in the way is a wrong call (exit code 2). Runs cosign: the one on PATH, or one that is downloaded and checked.",
  arguments: [
    {
      name: "image",
      description: "name@sha256:…, or name:tag, which is resolved once. Charts may begin with oci://.",
      repeated: true,
    },
  ],
  options: {
    require: {
      value: "statements",
      description: "What has to be proven: signature, provenance, sbom, with commas. Default: signature.",
    },
    "certificate-identity": {
      value: "identity",
      description: "Who has to have signed, exactly: the workflow with its reference.",
    },
    "certificate-identity-pattern": {
      value: "pattern",
      description: "The same as a pattern from ^ to $.",
    },
    "certificate-oidc-issuer": {
      value: "address",
      description: "Who has to have vouched for it. Default: GitHub.",
    },
    "source-repository": {
      value: "repository",
      description:
        "The repository whose workflow has to have run. Default: the one that holds the workflow of the identity.",
    },
    "source-repository-id": { value: "number", description: "Its number on GitHub." },
    key: { value: "key", description: "The public key, in place of an identity." },
    "allow-legacy": { description: "Let signatures and statements of the form before bundles count." },
    "trusted-root": { value: "file", description: "The trusted root of a private Sigstore." },
    "cosign-version": {
      value: "range",
      description: "Which cosign will do, from 2.4.0 on. Default: ^3.0.0.",
    },
    json: { description: "Print JSON instead of text (the shape is in schema/)." },
  },
  examples: [
    {
      command:
        "release-helper verify ghcr.io/acme/shop:v1.4.0 --certificate-identity https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0",
      says: "signed by this workflow, for this tag",
    },
  ],
});

import { defineContract } from "@release-actions/action-kit";

export const contract = defineContract({
  name: "cosign-sign",
  description:
    "Sign images and OCI charts by digest, keyless, and prove it: nothing verified, nothing green.",
  branding: { icon: "edit-3", color: "green" },
  permissions: {
    "id-token": { access: "write", why: "to sign keyless, as this workflow; not needed with a key" },
    packages: { access: "write", why: "to write signatures beside images on ghcr.io" },
    contents: { access: "read", why: "to check out the files of sbom and provenance" },
  },
  inputs: {
    images: {
      type: "lines",
      required: true,
      description:
        "What to sign, one a line: name@sha256:…, or name:tag, which is resolved once and signed by digest. Charts may begin with oci://.",
    },
    recursive: {
      type: "boolean",
      default: false,
      description: "Whether everything that an index lists is signed, too: one manifest for each platform.",
    },
    annotations: {
      type: "lines",
      default: [],
      description: "key=value, one a line, signed together with the digest.",
    },
    sbom: {
      type: "string",
      description:
        "A file in the workspace with an SBOM (SPDX or CycloneDX JSON) of the image; it is attested.",
    },
    provenance: {
      type: "string",
      description:
        "A file in the workspace with SLSA provenance of the image, alone or as an in-toto statement; it is attested.",
    },
    verify: {
      type: "boolean",
      default: true,
      description:
        "Whether what was written is verified, and what is signed already is left alone. Without it, nothing is proven.",
    },
    "certificate-identity": {
      type: "string",
      description:
        "Whom the certificate has to name. Without it, the workflow of this job, as GitHub's token names it.",
    },
    "certificate-oidc-issuer": {
      type: "string",
      description: "The issuer that the certificate has to name. Without it, that of the token.",
    },
    "source-repository": {
      type: "string",
      description:
        "The repository that the certificate has to name, owner/name or its address. Without it, the one whose workflow runs.",
    },
    key: {
      type: "string",
      description:
        "For signing with a key: a file, env://NAME, or the address of a key management service. Its password comes in COSIGN_PASSWORD.",
    },
    "cosign-version": {
      type: "string",
      default: "^3.0.0",
      description:
        "Which cosign will do, as a range. The one on PATH, or one that is downloaded and checked; from 2.4.0 on.",
    },
    "signing-config": {
      type: "string",
      description: "The signing configuration of a private Sigstore: a file, relative to the workspace.",
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
    timeout: {
      type: "integer",
      minimum: 0,
      maximum: 350,
      default: 10,
      description: "Minutes for which outages of Sigstore and the registry are waited out. 0 tries once.",
    },
    "dry-run": {
      type: "boolean",
      default: false,
      description: "Whether to say only what would be signed. Needs the same permissions.",
    },
  },
  outputs: {
    images: {
      type: "string",
      description: "The images that are signed, by digest, one a line: the input of verify-signature.",
    },
    signatures: {
      type: "json",
      description:
        "What came of each digest, as a JSON array of image, digest, tag, platform, state, verified, statements, identity, issuer, sourceRepository and error.",
    },
    "verify-commands": {
      type: "string",
      description: "A cosign command for each signed digest that proves it, one a line, quoted for a shell.",
    },
    "cosign-version": { type: "string", description: "The version of cosign that signed." },
  },
});

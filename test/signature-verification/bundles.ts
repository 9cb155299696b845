import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { VerifiedEnvelope } from "@release-actions/ports";
import { root } from "../../scripts/bundles.ts";

/** What `test/fixtures/bundles/` is about. */
export const bundled = {
  image: {
    name: "ghcr.io/acme/shop",
    digest: "sha256:383761d054eee9b9d27649f7f920f752bb22012b76f784d13493db0fdf1c1f08",
  },
  identity: "https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main",
  issuer: "http://127.0.0.1:42459",
  repository: "https://github.com/acme/shop",
  repositoryId: "123456",
} as const;

export type BundleName = "signature" | "foreign-caller" | "sbom" | "keyed";

export interface RecordedBundle {
  readonly verificationMaterial: object;
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

export function recordedBundle(name: BundleName): RecordedBundle {
  const text = readFileSync(join(root, "test", "fixtures", "bundles", `${name}.json`), "utf8");
  return JSON.parse(text) as RecordedBundle;
}

/** As cosign prints it once it has verified the bundle. */
export function envelopeOf({ dsseEnvelope: { payload, signatures } }: RecordedBundle): VerifiedEnvelope {
  return {
    payload: Buffer.from(payload, "base64").toString("utf8"),
    signatures: signatures.map(({ sig }) => sig),
  };
}

import {
  verifySignatures,
  type SignatureVerdict,
  type Statement,
  type Trust,
} from "@release-actions/signature-verification";
import type { DigestReference } from "@release-actions/release-model";
import type { SigningPorts } from "./observe.ts";

/**
 * What is known of our own statement about an image, in the form that this cosign writes: one in another form it could neither
 * read nor prove.
 */
export function look(
  image: DigestReference,
  statement: Statement,
  { trust, ports }: { readonly trust: Trust; readonly ports: SigningPorts },
): Promise<readonly SignatureVerdict[]> {
  return verifySignatures(
    { images: [image], trust, require: [statement], allowLegacy: false, ownForm: ports.cosign.form },
    ports,
  );
}

import { createECDH, randomBytes, type KeyObject } from "node:crypto";

/** The order of P-256: https://neuromancer.sk/std/nist/P-256 */
const order = BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

/**
 * Signs a SHA-256 digest with a key on P-256, as a service does that is given no more than the digest; Node hashes whatever
 * it signs. https://www.secg.org/sec1-v2.pdf, section 4.1.3
 */
export function signDigest(digest: Buffer, key: KeyObject): Buffer {
  const secret = toNumber(Buffer.from(key.export({ format: "jwk" }).d ?? "", "base64url"));
  const once = randomBytes(32);
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(once);
  // Behind a byte that says how the point is written.
  const r = toNumber(curve.getPublicKey().subarray(1, 33)) % order;
  const s = (inverse(toNumber(once)) * (toNumber(digest) + r * secret)) % order;
  const body = Buffer.concat([integer(r), integer(s)]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

function toNumber(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString("hex")}`);
}

/** By Fermat: the order is a prime. */
function inverse(number: bigint): bigint {
  let [result, base] = [1n, number % order];
  for (let exponent = order - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % order;
    base = (base * base) % order;
  }
  return result;
}

/** In DER: without leading zeros, but never negative. */
function integer(number: bigint): Buffer {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex");
  const body = (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
  return Buffer.concat([Buffer.from([0x02, body.length]), body]);
}

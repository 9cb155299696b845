import { type CosignWords } from "./row.ts";

/** Of how cosign was called. */
export const callWords: readonly CosignWords[] = [
  {
    code: "identity-pattern",
    means: "usage",
    pattern: /error parsing regexp/,
    expected: "a pattern in the syntax of Go's regular expressions",
    fix: "Correct certificate-identity-pattern: https://pkg.go.dev/regexp/syntax",
  },
  {
    code: "key-unreadable",
    means: "usage",
    pattern:
      /^(?:open|read) .*: (?:no such file or directory|is a directory|permission denied)|reading key|loading (?:verifier|signer|private key|public key)|decrypt|invalid pem block|unsupported pem type|getting signer|load key|loading URL: env var/i,
    expected: "a key that cosign can read",
    fix: "Correct the input key: a file, env://NAME, or the address of a key management service; the password comes in COSIGN_PASSWORD.",
  },
  {
    code: "arguments",
    means: "usage",
    pattern: /unknown flag|unknown command|required for verification|invalid argument|flag needs an argument/,
    expected: "a cosign that knows these options",
    fix: "Use cosign 3, or 2.4 at least: leave cosign-version as it is.",
  },
];

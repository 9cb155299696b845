import { UsageError } from "@release-actions/release-model";

/**
 * Where a key is, as it was typed.
 * @throws {UsageError} `key-material` for a secret in place of where the key is: every message would show it.
 */
export function requireKeyPlace(key: string): string {
  const secret = secrets.find(({ pattern }) => pattern.test(key));
  if (secret === undefined) return key;
  const { found, fix } = secret;
  throw new UsageError({
    code: "key-material",
    expected: "where the key is: a file, env://NAME, or the address of a key management service",
    found,
    fix,
  });
}

const toVariable =
  "Put the key into a variable of this step (env: KEY: ${{ secrets.KEY }}) and give env://KEY.";

/** What is never repeated. */
const secrets = [
  // The second is the first in base64, as keys are kept that have to fit on one line.
  {
    pattern: /-----BEGIN|LS0tLS1CRUdJTi|[\r\n]/,
    found: "a key itself, or another text of several lines",
    fix: toVariable,
  },
  { pattern: /^env:\/\/(?![\w.-]+$)/, found: "env:// without the name of a variable", fix: toVariable },
  {
    pattern: /^[\w+.-]+:\/\/[^/]*@|[?;&]pin-value=/i,
    found: "an address with a login in it",
    fix: "Leave the login out of the address, and log in to the service in a step before, or by its own variables, such as VAULT_TOKEN.",
  },
] as const;

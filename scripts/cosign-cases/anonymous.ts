import type { Lab } from "./lab.ts";

/**
 * Takes out of a text what only this run and this machine have: ports, folders, tokens, digests, times. A text that is
 * recorded again is the same again as long as cosign says the same.
 */
export function anonymous(text: string, { folder, nobody, sigstore, ...lab }: Lab): string {
  const { fulcio, rekor, timestamps, tokens } = sigstore.proxies;
  const places = Object.entries({
    "127.0.0.1:PORT-OF-NOBODY": nobody,
    "127.0.0.1:PORT-OF-ISSUER": sigstore.issuer.address.replace("http://", ""),
    "127.0.0.1:PORT-OF-TOKENS": tokens.host,
    "127.0.0.1:PORT-OF-FULCIO": fulcio.host,
    "127.0.0.1:PORT-OF-REKOR": rekor.host,
    "127.0.0.1:PORT-OF-TIMESTAMPS": timestamps.host,
    "127.0.0.1:PORT-OF-REGISTRY": lab.registry.host,
    "127.0.0.1:PORT-OF-REFERRERS-REGISTRY": lab.withReferrers.host,
    "127.0.0.1:PORT-OF-GUARDED-REGISTRY": lab.guarded.host,
    "127.0.0.1:PORT-OF-VAULT": lab.vault.proxy.host,
  });
  const named = places.reduce((left, [name, host]) => left.replaceAll(host, name), text);
  return (
    named
      .replaceAll(folder, "/folder")
      // The client's own end of a connection.
      .replaceAll(/127\.0\.0\.1:\d+->/g, "127.0.0.1:PORT->")
      // Whoever resolves names here.
      .replaceAll(/(?<=lookup \S+ on )\S+(?=: )/g, "RESOLVER")
      // Hashes, as Go prints bytes.
      .replaceAll(/\[\d+(?: \d+){31}\]/g, "[HASH]")
      .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, "TOKEN")
      .replaceAll(/sha256([:-])(?!b{64})[0-9a-f]{64}/g, "sha256$1DIGEST")
  );
}

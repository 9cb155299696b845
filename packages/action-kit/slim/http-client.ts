/**
 * What the bundles hold in place of `@actions/http-client` (tsconfig.json, `paths`). `@actions/core` loads that
 * client for one function, `getIDToken`, which nothing here calls; with it come undici and TLS, nine tenths of a
 * bundle and a third of its start-up (docs/adr/0002-runtime-and-bundles.md). Unbundled code has the real one.
 */
export class HttpClient {
  getJson(): Promise<never> {
    return Promise.reject(
      new Error("This bundle has no HTTP client of the toolkit: ask for OIDC tokens through an adapter."),
    );
  }
}

import { devNull } from "node:os";
import { join } from "node:path";

export type ToolVariables = Readonly<Record<string, string | undefined>>;

interface ToolEnvironmentOptions {
  /** `http://127.0.0.1:PORT`. */
  readonly proxy: string;
  /** PEM file with the throw-away authority and everything this machine trusts. */
  readonly bundle: string;
  /** Folder for the tools' caches and their empty settings. */
  readonly folder: string;
}

/**
 * The whole environment for a tool that shall meet the local index: `inherited` without anything that
 * would lead it elsewhere or make it log in, and with the proxy, the certificates and caches of the
 * rehearsal's own. Holds no credential.
 */
export function toolEnvironment(
  inherited: ToolVariables,
  options: ToolEnvironmentOptions,
): Record<string, string> {
  const kept = Object.entries(inherited).flatMap(([name, value]) =>
    value === undefined || leadsElsewhere.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    ...network(options),
    ...python(options),
    ...node(options),
    ...rust(options),
  };
}

/**
 * The settings of the package managers themselves (an index, a token, a mirror, a configuration
 * file), and of the network. `npm run` sets dozens of them for its children.
 */
const leadsElsewhere =
  /^(?:(?:UV|PIP|PIPX|POETRY|PDM|HATCH_INDEX|TWINE|NPM_CONFIG|PNPM|YARN|BERRY)_.*|CARGO_(?:HOME|(?:HTTP|NET|REGISTRY|REGISTRIES|SOURCE)_.*)|(?:HTTPS?|ALL|NO)_PROXY|SSL_CERT_(?:FILE|DIR)|(?:REQUESTS|CURL)_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED|NODE_USE_ENV_PROXY|NPM_TOKEN|NODE_AUTH_TOKEN|XDG_(?:CACHE|STATE)_HOME)$/i;

function network({ proxy, bundle, folder }: ToolEnvironmentOptions): Record<string, string> {
  const noProxy = "127.0.0.1,localhost,::1";
  return {
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    HTTP_PROXY: proxy,
    http_proxy: proxy,
    NO_PROXY: noProxy,
    no_proxy: noProxy,
    SSL_CERT_FILE: bundle,
    REQUESTS_CA_BUNDLE: bundle,
    CURL_CA_BUNDLE: bundle,
    NODE_EXTRA_CA_CERTS: bundle,
    XDG_CACHE_HOME: join(folder, "cache"),
  };
}

function python({ bundle, folder }: ToolEnvironmentOptions): Record<string, string> {
  return {
    UV_CACHE_DIR: join(folder, "cache", "uv"),
    UV_NO_CONFIG: "1",
    UV_PYTHON_DOWNLOADS: "never",
    UV_HTTP_RETRIES: "0",
    UV_NO_PROGRESS: "1",
    PIP_CACHE_DIR: join(folder, "cache", "pip"),
    PIP_CERT: bundle,
    PIP_CONFIG_FILE: devNull,
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
    POETRY_CACHE_DIR: join(folder, "cache", "poetry"),
    POETRY_CONFIG_DIR: join(folder, "settings", "poetry"),
    POETRY_NO_INTERACTION: "1",
    POETRY_KEYRING_ENABLED: "false",
  };
}

function node({ proxy, bundle, folder }: ToolEnvironmentOptions): Record<string, string> {
  return {
    npm_config_cache: join(folder, "cache", "npm"),
    npm_config_userconfig: join(folder, "settings", "npmrc"),
    npm_config_globalconfig: join(folder, "settings", "npmrc-global"),
    npm_config_cafile: bundle,
    npm_config_proxy: proxy,
    npm_config_https_proxy: proxy,
    npm_config_noproxy: "127.0.0.1,localhost",
    npm_config_fetch_retries: "0",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    // pnpm's store and metadata lie below these; npm would complain about pnpm's own settings.
    PNPM_HOME: join(folder, "cache", "pnpm"),
    XDG_STATE_HOME: join(folder, "cache", "state"),
    YARN_CACHE_FOLDER: join(folder, "cache", "yarn"),
    YARN_GLOBAL_FOLDER: join(folder, "cache", "yarn-global"),
    YARN_HTTP_PROXY: proxy,
    YARN_HTTPS_PROXY: proxy,
    YARN_HTTPS_CA_FILE_PATH: bundle,
    YARN_ENABLE_TELEMETRY: "0",
    YARN_HTTP_RETRY: "0",
  };
}

function rust({ proxy, bundle, folder }: ToolEnvironmentOptions): Record<string, string> {
  return {
    CARGO_HOME: join(folder, "cache", "cargo"),
    CARGO_HTTP_PROXY: proxy,
    CARGO_HTTP_CAINFO: bundle,
    CARGO_NET_RETRY: "0",
  };
}

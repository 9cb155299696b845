/**
 * The part of an environment that a resolver may see. A resolver can run code of the packages it resolves (a build
 * backend, a `setup.py`), so what is passed is listed and everything else is left behind: tokens, action inputs, OIDC
 * variables. A listed variable is left behind, too, when its name or its value looks like a credential.
 */
export function resolverEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        allowed.some((pattern) => pattern.test(entry[0])) &&
        !isCredentialName(entry[0]) &&
        !isCredentialValue(entry[1]),
    ),
  );
}

/** Without a flag for case where only one spelling is read; proxies and npm's settings are read in both. */
const allowed: readonly RegExp[] = [
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|NO_COLOR)$/,
  // Windows finds neither programs nor profiles without these.
  /^(?:SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData)$/i,
  /^XDG_(?:CACHE|CONFIG|DATA|STATE)_(?:HOME|DIRS)$/,
  /^(?:https?|all|no)_proxy$/i,
  /^(?:SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NIX_SSL_CERT_FILE)$/,
  // Where tools and their caches live.
  /^(?:CARGO_HOME|RUSTUP_HOME|RUSTUP_TOOLCHAIN|CARGO_(?:NET|HTTP|REGISTRIES)_[A-Z0-9_]+|PNPM_HOME|COREPACK_[A-Z_]+)$/,
  /^(?:PYENV_ROOT|PYENV_VERSION|NVM_DIR|VOLTA_HOME|FNM_DIR|N_PREFIX|ASDF_[A-Z_]+|MISE_[A-Z_]+)$/,
  // Settings of the tools, but not those that name another project or forbid to write the lock.
  /^UV_(?!FROZEN|LOCKED|OFFLINE$|PROJECT|WORKING_DIR|PUBLISH|DRY_RUN|EXCLUDE_NEWER$)[A-Z0-9_]+$/,
  /^PIP_[A-Z0-9_]+$/,
  /^POETRY_[A-Z0-9_]+$/,
  /^YARN_(?!ENABLE_IMMUTABLE|RC_FILENAME|LOCKFILE_FILENAME)[A-Z0-9_]+$/,
  // `npm run` hands its children everything it was told itself: only what leads to a registry and a cache is kept.
  /^npm_config_(?:@[^:]+:)?registry$/i,
  /^npm_config_(?:ca|cafile|proxy|https_proxy|http_proxy|noproxy|no_proxy|strict_ssl|cache|userconfig|globalconfig)$/i,
  /^npm_config_(?:fetch_[a-z_]+|maxsockets|store_dir|omit_lockfile_registry_resolved|update_notifier|audit|fund)$/i,
];

function isCredentialName(name: string): boolean {
  return (
    /TOKEN|PASSW|SECRET|CREDENTIAL|KEYRING|HTTP_BASIC|API_?KEY|PRIVATE|(?:^|_)(?:AUTH|KEY|USERNAME|LOGIN|IDENT)(?:_|$)/i.test(
      name,
    ) || /_?auth(?:$|[A-Z])|CLIENT_CERT/.test(name)
  );
}

/** An address with a user in it, or one of the well-known forms of tokens. */
function isCredentialValue(value: string): boolean {
  return (
    /[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+@/i.test(value) ||
    /\b(?:gh[a-z]_\w{16,}|github_pat_\w{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|glpat-[\w-]{16,}|AKIA[0-9A-Z]{16})/.test(
      value,
    )
  );
}

/**
 * The environment cosign is run with, built name by name. What would change whom it trusts, where it keeps signatures or whose
 * token it takes (`SIGSTORE_…`, `COSIGN_REPOSITORY`, `ACTIONS_ID_TOKEN_…`) stays outside. With a key come the settings
 * of key management services, and the password of the key.
 */
export function cosignEnvironment(
  environment: Readonly<Record<string, string>>,
  key: string | undefined,
): Record<string, string> {
  const named = key?.startsWith("env://") ? key.slice("env://".length) : undefined;
  const isPassed = (name: string): boolean =>
    common.has(name.toUpperCase()) || (key !== undefined && (keyed.test(name) || name === named));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isPassed(name)));
}

const common = new Set([
  "PATH",
  "HOME",
  "USERPROFILE",
  "SYSTEMROOT",
  "LOCALAPPDATA",
  "APPDATA",
  "TMPDIR",
  "TEMP",
  "TMP",
  "DOCKER_CONFIG",
  "XDG_CONFIG_HOME",
  "XDG_RUNTIME_DIR",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "TUF_ROOT",
]);

const keyed =
  /^(?:COSIGN_PASSWORD$|AWS_|GOOGLE_|CLOUDSDK_|AZURE_|VAULT_|TRANSIT_SECRET_ENGINE_PATH$|KUBECONFIG$)/;

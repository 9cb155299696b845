/**
 * The environment cosign is run with, built name by name. What would change whom it trusts, where it keeps signatures or whose
 * token it takes (`SIGSTORE_…`, `COSIGN_REPOSITORY`, `ACTIONS_ID_TOKEN_…`) stays outside. Settings of clouds are what Docker's
 * credential helpers for their registries live on, and with a key their key management services.
 */
export function cosignEnvironment(
  environment: Readonly<Record<string, string>>,
  key: string | undefined,
): Record<string, string> {
  const named = key?.startsWith("env://") ? key.slice("env://".length) : undefined;
  const isPassed = (name: string): boolean =>
    common.has(name.toUpperCase()) ||
    clouds.test(name) ||
    (key !== undefined && (keyed.test(name) || name === named));
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
  // Of the credential helpers pass and secretservice.
  "GNUPGHOME",
  "PASSWORD_STORE_DIR",
  "DBUS_SESSION_BUS_ADDRESS",
]);

const clouds = /^(?:AWS_|GOOGLE_|CLOUDSDK_|AZURE_)/;
const keyed = /^(?:COSIGN_PASSWORD$|(?:VAULT|BAO)_|TRANSIT_SECRET_ENGINE_PATH$|KUBECONFIG$)/;

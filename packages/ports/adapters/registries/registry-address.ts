import { UsageError } from "@release-actions/release-model";

/** Where the pages of a registry lie, and how it knows who asks. */
export interface RegistryAddress {
  /** Ends in `/`. Without credentials, so that it can be shown. */
  readonly folder: URL;
  /** The header of that name, where the installer has credentials for this registry. Never to be shown. */
  readonly authorization: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads an address in the form installers take it, `https://user:password@host/path`. `setting` says where it stands; the
 * value itself may hold a password and is never repeated.
 * @throws {UsageError} `registry-address`.
 */
export function readRegistryAddress(text: string, setting: string): RegistryAddress {
  const folder = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (folder === undefined || !/^https?:$/.test(folder.protocol)) {
    throw unfit(setting, "an address that begins with https://", "something else");
  }
  const authorization =
    folder.username === "" ? undefined : basic(decoded(folder.username), decoded(folder.password));
  folder.username = "";
  folder.password = "";
  folder.search = "";
  folder.hash = "";
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  const address = { folder, authorization };
  requireSafe(address, setting);
  return address;
}

/** @throws {UsageError} `registry-address` where anybody on the way could read the credentials. */
export function requireSafe({ folder, authorization }: RegistryAddress, setting: string): void {
  if (authorization === undefined || folder.protocol === "https:" || isLoopback(folder.hostname)) return;
  throw unfit(setting, "https:// in an address that is asked with credentials", "http://");
}

/** The header for a user and a password: https://www.rfc-editor.org/rfc/rfc7617 */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** Whether the host is this machine, by its name alone. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unfit(setting: string, expected: string, found: string): UsageError {
  return new UsageError({
    code: "registry-address",
    expected: `${expected} in ${setting}`,
    found,
    fix: `Correct ${setting}, or remove it to ask the registry that everybody uses.`,
  });
}

/** Where the stand-in is reached. */
export interface Addresses {
  /** `http://127.0.0.1:PORT` */
  readonly web: string;
  /** The root of REST, as on GitHub Enterprise Server. */
  readonly api: string;
  readonly graphql: string;
}

export function addressesAt(port: number): Addresses {
  const web = `http://127.0.0.1:${port}`;
  return { web, api: `${web}/api/v3`, graphql: `${web}/api/graphql` };
}

/** Segments of a path, each encoded, with slashes kept inside of none. */
export function pathOf(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => encodeURIComponent(String(segment))).join("/");
}

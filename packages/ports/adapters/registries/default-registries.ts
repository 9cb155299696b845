/** The addresses that the tools themselves use when nothing is configured. */
export const defaultRegistries = {
  python: "https://pypi.org/simple/",
  npm: "https://registry.npmjs.org/",
  cargo: "https://index.crates.io/",
  /** Where Docker looks for an image whose name begins with no host. */
  image: "registry-1.docker.io",
} as const;

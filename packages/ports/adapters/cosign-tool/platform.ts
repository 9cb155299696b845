/**
 * This machine as cosign's releases call it: `linux-amd64`. The runner says what it is; elsewhere Node knows.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function platformOf(environment: Readonly<Record<string, string>>): string {
  const system = environment["RUNNER_OS"] ?? process.platform;
  const processor = environment["RUNNER_ARCH"] ?? process.arch;
  return `${systems.get(system.toLowerCase()) ?? system}-${processors.get(processor.toLowerCase()) ?? processor}`;
}

const systems = new Map([
  ["linux", "linux"],
  ["macos", "darwin"],
  ["darwin", "darwin"],
  ["windows", "windows"],
  ["win32", "windows"],
]);

const processors = new Map([
  ["x64", "amd64"],
  ["arm64", "arm64"],
  ["arm", "arm"],
]);

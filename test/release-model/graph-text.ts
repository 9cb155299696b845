/** A graph of bare repositories, from upstreams by name: `{ b: ["a"] }` is an edge a → b. */
export function graphText(needs: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(needs).map(
    ([name, upstreams]) => `  "${name}": { needs: [${upstreams.join(", ")}] }`,
  );
  return lines.length === 0
    ? "owner: acme\nrepositories: {}\n"
    : `owner: acme\nrepositories:\n${lines.join("\n")}\n`;
}

/** The suite that docs/design.md describes, in part. */
export const sampleGraph = `# yaml-language-server: $schema=./schema/release-graph.schema.json
owner: coreason-ai
defaults:
  branch: main
  tag: v{version}
  pin: exact # the usual
repositories:
  coreason-manifest:
    publishes:
      pypi: coreason_manifest
      npm: "@coreason-ai/manifest"
  coreason-urn-authority:
    needs: [coreason-manifest]
    pin: minimum
    publishes: { pypi: [coreason-urn-authority, coreason-urn], cargo: coreason_urn }
  coreason-runtime:
    needs:
      - coreason-manifest
      - repository: coreason-urn-authority
        pin: compatible
    tag: runtime-v{version}
    publishes:
      image: ghcr.io/coreason-ai/coreason-runtime
      chart: oci://ghcr.io/coreason-ai/charts/runtime
  coreason-sensory-app:
  coreason-infrastructure:
    needs: [coreason-runtime, coreason-sensory-app]
    branch: trunk
    release: release-please
    gitops: gitops.yml
    app-versions:
      charts/runtime/Chart.yaml: coreason-runtime
`;

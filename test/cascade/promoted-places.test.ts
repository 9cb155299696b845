import { expect, test } from "@jest/globals";
import { startGitHubSuite } from "../cascade-pins/github-suite.ts";
import { composeCascade } from "../support/compose-cascade.ts";
import { cloneOf, createSuite, release, runCascade } from "../support/suite.ts";

const image = "ghcr.io/acme/alpha";
const graph = `owner: acme
repositories:
  alpha: { publishes: { image: ${image} } }
  infra: { needs: [alpha], gitops: deploy/promotions.yml }
`;

/** Staging is moved by promotions, and what tools/ says is not. */
const infra = {
  "deploy/promotions.yml": `components:
  alpha: { repository: acme/alpha, images: [${image}], places: [staging/*.yaml] }
environments:
  staging: { files: [staging/*] }
`,
  "staging/compose.yaml": `services:\n  runtime:\n    image: ${image}:1.0.0\n`,
  "tools/compose.yaml": `services:\n  runtime:\n    image: ${image}:1.0.0\n`,
};

test("in clones, places that the graph's own promotion configuration names are left alone", async () => {
  const { workspace, clones } = createSuite({ alpha: { "README.md": "" }, infra });
  release(cloneOf(clones, "alpha"), "v1.1.0");

  const { report } = await runCascade(workspace, "1.1.0", {
    apply: false,
    graph,
  });

  expect(report.waves[0]?.[0]?.pins.map(({ path, outcome }) => ({ path, outcome }))).toEqual([
    { path: "staging/compose.yaml", outcome: "kept" },
    { path: "tools/compose.yaml", outcome: "edit" },
  ]);
});

test("so they are on GitHub", async () => {
  const suite = await startGitHubSuite({ alpha: [], infra: [] }, { infra });
  try {
    await composeCascade({ ...suite.place, graph }, "alpha@1.1.0");

    expect(await suite.read("infra", "staging/compose.yaml", "cascade/pins")).toContain(`${image}:1.0.0`);
    expect(await suite.read("infra", "tools/compose.yaml", "cascade/pins")).toContain(`${image}:1.1.0`);
  } finally {
    await suite.close();
  }
});

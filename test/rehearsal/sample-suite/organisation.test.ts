import { describe, expect, test } from "@jest/globals";
import { editorFor, Source } from "@release-actions/manifests";
import { readSampleOrganisation } from "@release-actions/rehearsal/sample-suite";
import { admits, packageKey, parseAny, type Pin } from "@release-actions/release-model";
import { packageNamesOf, parseReleaseGraph, waves } from "@release-actions/release-model/release-graph";

const organisation = await readSampleOrganisation();
const graph = parseReleaseGraph(organisation.graph, "release-graph.yml");
const published = new Map(
  organisation.repositories.flatMap(({ name, version }) =>
    packageNamesOf(graph, name).map((one) => [packageKey(one), { repository: name, version }] as const),
  ),
);

/** Every pin on a sibling, with the repository it stands in. */
const pins = organisation.repositories.flatMap(({ name, files }) =>
  [...files].flatMap(([path, bytes]) =>
    (editorFor(path)?.readPins(new Source(path, bytes)) ?? []).flatMap((pin) => {
      const upstream = published.get(packageKey(pin.name));
      // The Applications of a GitOps repository follow its own main.
      return upstream === undefined || upstream.repository === name
        ? []
        : [{ downstream: name, upstream, pin }];
    }),
  ),
);

function short(name: string): string {
  return name.replace("coreason-", "");
}

describe("the sample organisation", () => {
  // docs/design.md, "release-graph.yml"
  test("has the edges that the design states", () => {
    const edges = [...graph.repositories.values()].flatMap(({ name, needs }) =>
      needs.map(({ repository }) => `${short(repository)} → ${short(name)}`),
    );

    expect(edges.toSorted()).toEqual(
      [
        "manifest → urn-authority",
        "manifest → ecosystem",
        "manifest → runtime",
        "manifest → meta-engineering",
        "urn-authority → runtime",
        "urn-authority → meta-engineering",
        "runtime → documentation",
        "runtime → infrastructure",
        "ecosystem → documentation",
        "sensory-core → sensory-app",
        "sensory-app → infrastructure",
        "infrastructure → installer",
      ].toSorted(),
    );
  });

  test("releases in five waves", () => {
    expect(waves(graph).map((wave) => wave.map(short))).toEqual([
      ["manifest", "sensory-core", "sensory-embed"],
      ["urn-authority", "ecosystem", "sensory-app"],
      ["runtime", "meta-engineering"],
      ["documentation", "infrastructure"],
      ["installer"],
    ]);
  });

  test("has a folder with files for each repository of the graph, and no other", () => {
    expect(organisation.repositories.map(({ name }) => name).toSorted()).toEqual(
      [...graph.repositories.keys()].toSorted(),
    );
    for (const { files } of organisation.repositories) expect(files.size).toBeGreaterThanOrEqual(5);
  });

  test("releases coreason-infrastructure through Release Please alone", () => {
    const through = [...graph.repositories.values()].filter(({ release }) => release === "release-please");

    expect(through.map(({ name }) => name)).toEqual(["coreason-infrastructure"]);
  });

  test("pins a sibling along every edge, and along no other", () => {
    const found = new Set(pins.map(({ downstream, upstream }) => `${upstream.repository} → ${downstream}`));
    const stated = [...graph.repositories.values()].flatMap(({ name, needs }) =>
      needs.map(({ repository }) => `${repository} → ${name}`),
    );

    expect([...found].toSorted()).toEqual(stated.toSorted());
  });

  test.each(
    pins.map((found) => {
      const { downstream, pin } = found;
      return { ...found, where: `${short(downstream)} ${pin.path}:${pin.line} ${pin.place}` };
    }),
  )("starts in agreement: $where", ({ pin, upstream }) => {
    expect(agrees(pin, upstream.version)).toBe(true);
  });

  test.each<[repository: string, path: string, place: RegExp]>([
    ["coreason-urn-authority", "pyproject.toml", /^project\.dependencies\[0\]$/],
    ["coreason-ecosystem", "pyproject.toml", /^project\.dependencies\[0\]$/],
    ["coreason-ecosystem", "pyproject.toml", /^project\.optional-dependencies\.strict\[0\]$/],
    ["coreason-ecosystem", ".pre-commit-config.yaml", /\.rev$/],
    ["coreason-ecosystem", ".pre-commit-config.yaml", /additional_dependencies/],
    ["coreason-runtime", "pyproject.toml", /^project\.dependencies\[1\]$/],
    ["coreason-runtime", "pyproject.toml", /^dependency-groups\.contract\[0\]$/],
    ["coreason-runtime", "pyproject.toml", /^tool\.uv\.constraint-dependencies\[0\]$/],
    ["coreason-runtime", ".github/workflows/contract.yml", /\.with\.ref$/],
    ["coreason-runtime", ".github/workflows/contract.yml", /\.uses$/],
    ["coreason-runtime", "compose.yaml", /\.image$/],
    ["coreason-meta-engineering", "pyproject.toml", /^tool\.uv\.sources\.coreason-manifest\.tag$/],
    ["coreason-meta-engineering", "requirements-dev.txt", /./],
    ["coreason-meta-engineering", "package.json", /^devDependencies/],
    ["coreason-documentation", "docs/requirements.txt", /./],
    ["coreason-documentation", "pyproject.toml", /^dependency-groups/],
    ["coreason-sensory-app", "package.json", /^dependencies/],
    ["coreason-infrastructure", "compose.yaml", /\.image$/],
    ["coreason-infrastructure", "charts/coreason-enterprise/Chart.yaml", /^dependencies\[0\]\.version$/],
    ["coreason-infrastructure", "charts/coreason-enterprise/values-staging.yaml", /\.image\.tag$/],
    ["coreason-infrastructure", "charts/coreason-mesh/values-production.yaml", /\.image\.tag$/],
    ["coreason-infrastructure", "kustomize/overlays/staging/kustomization.yaml", /^images\[0\]/],
    ["coreason-infrastructure", "argocd/apps/sensory-app-staging.yaml", /\.targetRevision$/],
    ["coreason-infrastructure", "argocd/apps/runtime.yaml", /elements\[1\]\.chartVersion$/],
    ["coreason-infrastructure", "terraform/production/main.tf", /runtime_image/],
    ["coreason-infrastructure", "packer/staging.pkrvars.hcl", /runtime_image/],
    ["coreason-installer", "Dockerfile", /FROM/],
    ["coreason-installer", "Dockerfile", /^COPY/],
    ["coreason-installer", "requirements.txt", /./],
    ["coreason-installer", "cloud-init/user-data.yaml", /image$/],
  ])("%s pins a sibling in %s at %s", (repository, path, place) => {
    const found = pins.filter(({ downstream, pin }) => downstream === repository && pin.path === path);

    expect(found.map(({ pin }) => pin.place)).toEqual(expect.arrayContaining([expect.stringMatching(place)]));
  });
});

function agrees({ value }: Pin, version: string): boolean {
  switch (value.kind) {
    case "constraint":
      return admits({ syntax: value.syntax, text: value.text }, parseAny(version));
    case "image":
      return value.tag?.text === `v${version}`;
    case "version":
    case "git-tag":
      return value.text.replace(/^v/, "") === version;
    case "commit":
    case "artifact-url":
    case "unpinned":
      return false;
  }
}

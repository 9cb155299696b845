import { describe, expect, test } from "@jest/globals";
import { editManifest, planManifest, Source, type PinOutcome } from "@release-actions/manifests";
import { packageName, type PackageName, type Release } from "@release-actions/release-model";
import fc from "fast-check";

const sha = "0123456789abcdef0123456789abcdef01234567";
const newSha = "89abcdef0123456789abcdef0123456789abcdef";
const digest = `sha256:${"a1".repeat(32)}`;
const newDigest = `sha256:${"b2".repeat(32)}`;

const namesOf = (repository: string): PackageName[] => [
  packageName("image", `ghcr.io/o/${repository}`),
  packageName("github", `o/${repository}`),
  packageName("helm", repository),
  packageName("component", repository),
];

const releaseOf = (repository: string): Release => ({
  repository,
  names: namesOf(repository),
  version: { major: 1, minor: 3, patch: 0 },
  tag: "v1.3.0",
  commit: newSha,
  digests: { [`ghcr.io/o/${repository}`]: newDigest },
});

function carry(source: Source, release: Release): { source: Source; outcomes: readonly PinOutcome[] } {
  const outcomes = planManifest(source, { release, policy: "keep" });
  return { source: new Source(source.path, editManifest(source, outcomes)), outcomes };
}

/** In each file `alpha` stands beside `beta` with the same text, and other versions stand around both. */
const files = [
  {
    path: ".github/workflows/ci.yml",
    lines: [
      "jobs:",
      "  a:",
      "    # größe 😀 o/alpha@v1.2.3",
      "    uses: o/alpha/.github/workflows/x.yml@v1.2.3  # was v1.0.0",
      "  b:",
      "    container: {image: 'ghcr.io/o/alpha:1.2.3'}",
      "    steps:",
      `      - uses: "o/alpha@${sha}"   # v1.2.3`,
      `      - uses: o/beta@${sha} # v1.2.3`,
      "      - uses: o/beta@v1.2.3",
    ],
    expected: [
      "    uses: o/alpha/.github/workflows/x.yml@v1.3.0  # was v1.0.0",
      "    container: {image: 'ghcr.io/o/alpha:1.3.0'}",
      `      - uses: "o/alpha@${newSha}"   # v1.3.0`,
    ],
  },
  {
    path: "compose.yaml",
    lines: [
      "services:",
      "  alpha: # größe 😀 1.2.3",
      '    image:   "${IMG:-ghcr.io/o/alpha:${TAG:-1.2.3}}"',
      "  beta:",
      "    image: ghcr.io/o/beta:1.2.3",
    ],
    expected: ['    image:   "${IMG:-ghcr.io/o/alpha:${TAG:-1.3.0}}"'],
  },
  {
    path: "Dockerfile",
    lines: [
      "# größe 😀 ghcr.io/o/alpha:1.2.3",
      "ARG ALPHA_VERSION=v1.2.3",
      "ARG BETA_VERSION=v1.2.3",
      "FROM ghcr.io/o/alpha:${ALPHA_VERSION} AS alpha",
      "FROM ghcr.io/o/beta:${BETA_VERSION}",
      `COPY --from=ghcr.io/o/alpha:1.2.3@${digest} /a /b  `,
    ],
    expected: ["ARG ALPHA_VERSION=v1.3.0", `COPY --from=ghcr.io/o/alpha:1.3.0@${newDigest} /a /b  `],
  },
  {
    path: "Chart.yaml",
    lines: [
      "version: 1.2.3 # größe 😀",
      "dependencies:",
      "  - name: alpha",
      "    # alpha 1.2.2",
      "    version: '~1.2.3' # 1.2.3",
      "  - {name: beta, version: ~1.2.3}",
    ],
    expected: ["    version: '~1.3.0' # 1.2.3"],
  },
  {
    path: "values.yaml",
    lines: [
      "# größe 😀",
      "alpha:",
      "  # v1.2.1, v1.2.2",
      `  image: {repository: ghcr.io/o/alpha, tag: v1.2.3, digest: "${digest}"} # v1.2.3`,
      "beta:",
      "  image:",
      "    repository: ghcr.io/o/beta",
      "    tag: v1.2.3",
    ],
    expected: [`  image: {repository: ghcr.io/o/alpha, tag: v1.3.0, digest: "${newDigest}"} # v1.2.3`],
  },
  {
    path: "kustomization.yaml",
    lines: [
      "resources: # größe 😀",
      "- https://github.com/o/alpha//deploy?ref=v1.2.3&timeout=90s",
      "- https://github.com/o/beta//deploy?ref=v1.2.3",
      "images:",
      "- name: a",
      "  newTag:\t'1.2.3'\t# 1.2.3",
      "  newName: ghcr.io/o/alpha",
      "- {name: ghcr.io/o/beta, newTag: 1.2.3}",
    ],
    expected: ["- https://github.com/o/alpha//deploy?ref=v1.3.0&timeout=90s", "  newTag:\t'1.3.0'\t# 1.2.3"],
  },
  {
    path: "apps/suite.yaml",
    lines: [
      "apiVersion: argoproj.io/v1alpha1",
      "kind: ApplicationSet",
      "spec:",
      "  generators:",
      "  - list:",
      "      elements: # größe 😀",
      "      - {chart: alpha, v: 1.2.3} # 1.2.3",
      "      - {chart: beta, v: 1.2.3}",
      "  template:",
      "    spec:",
      "      source:",
      "        chart: '{{chart}}'",
      "        targetRevision: '{{v}}'",
      "        helm:",
      "          values: |",
      "            # größe: v1.2.3",
      "            a: {image: {repository: ghcr.io/o/alpha, tag: v1.2.3}}",
      "            b: {image: {repository: ghcr.io/o/beta, tag: v1.2.3}}",
    ],
    expected: [
      "      - {chart: alpha, v: 1.3.0} # 1.2.3",
      "            a: {image: {repository: ghcr.io/o/alpha, tag: v1.3.0}}",
    ],
  },
  {
    path: "variables.tf",
    lines: [
      '# größe 😀 alpha_version = "1.2.3"',
      'variable "alpha_version" { default = "1.2.3" } # 1.2.3',
      'variable "beta_version" { default = "1.2.3" }',
      "locals {",
      '\timages = ["ghcr.io/o/alpha:v1.2.3", "ghcr.io/o/beta:v1.2.3"]',
      "}",
      'module "alpha" { source = "git::https://github.com/o/alpha.git?ref=v1.2.3" }',
    ],
    expected: [
      'variable "alpha_version" { default = "1.3.0" } # 1.2.3',
      '\timages = ["ghcr.io/o/alpha:v1.3.0", "ghcr.io/o/beta:v1.2.3"]',
      'module "alpha" { source = "git::https://github.com/o/alpha.git?ref=v1.3.0" }',
    ],
  },
] as const;

/** How a file may be saved without becoming another file. */
const shape = fc.record({
  ending: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  last: fc.boolean(),
  comments: fc.array(fc.constantFrom("# x\ty", "# 1.2.3 ä", "#", ""), { maxLength: 3 }),
});

function render(
  lines: readonly string[],
  { ending, mark, last, comments }: typeof shape extends fc.Arbitrary<infer T> ? T : never,
) {
  return mark + [...comments, ...lines].join(ending) + (last ? ending : "");
}

describe.each(files)("$path", ({ path, lines, expected }) => {
  const sourceOf = (text: string) => new Source(path, Buffer.from(text));

  test("only the values of the release change, whatever the file's shape", () => {
    fc.assert(
      fc.property(shape, (chosen) => {
        const before = render(lines, chosen);

        const { source, outcomes } = carry(sourceOf(before), releaseOf("alpha"));

        expect(outcomes.map(({ kind }) => kind)).not.toContain("refused");
        const oldLines = before.split(chosen.ending);
        const newLines = Buffer.from(source.bytes).toString().split(chosen.ending);
        expect(newLines).toHaveLength(oldLines.length);
        expect(newLines.filter((line, index) => line !== oldLines[index])).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("editing twice is editing once, and two packages commute", () => {
    const start = sourceOf(lines.join("\n"));
    const alpha = carry(start, releaseOf("alpha")).source;
    const beta = carry(start, releaseOf("beta")).source;

    expect(carry(alpha, releaseOf("alpha")).outcomes.map(({ kind }) => kind)).not.toContain("edit");
    expect(carry(alpha, releaseOf("beta")).source.text).toBe(carry(beta, releaseOf("alpha")).source.text);
    expect(carry(alpha, releaseOf("beta")).source.text).not.toBe(alpha.text);
  });
});

test("a variable that two images of one release share is moved once, and one of only one of them is refused", () => {
  const text = "ARG V=1.2.3\nFROM ghcr.io/o/alpha:${V}\nFROM ghcr.io/o/beta:${V}\n";
  const source = new Source("Dockerfile", Buffer.from(text));
  const both = { ...releaseOf("alpha"), names: [...namesOf("alpha"), ...namesOf("beta")] };

  expect(carry(source, both).source.text).toBe(text.replace("1.2.3", "1.3.0"));
  expect(() => carry(source, releaseOf("alpha"))).toThrow(
    /expected an edit that changes the intended value and nothing else/,
  );
});

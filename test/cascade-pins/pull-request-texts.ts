import { packageName, parseSemver, type PackageName } from "@release-actions/release-model";
import type { DescribedRelease, PullRequestText } from "../../packages/cascade-pins/pull-request-text.ts";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { uvLock } from "../pinning/repository-facts.ts";
import { lockOf, planOf } from "./pin-plans.ts";

const manifest = releaseOf("pypi:coreason-manifest@0.15.0");
const authority = releaseOf("pypi:coreason-urn-authority@0.4.1");
const image: PackageName = packageName("image", "ghcr.io/coreason-ai/coreason-urn-authority");

/** A release as a pull request describes it. */
export function described(
  repository: string,
  version: string,
  more: Partial<DescribedRelease> = {},
): DescribedRelease {
  return {
    repository,
    version: parseSemver(version),
    nameWithOwner: `coreason-ai/${repository}`,
    tag: `v${version}`,
    from: [],
    notes: undefined,
    ...more,
  };
}

const notesUrl = (repository: string, tag: string) =>
  `https://github.com/coreason-ai/${repository}/releases/tag/${tag}`;

/** The runtime of the sample suite, while both of its upstreams move and a third is not released yet. */
export const diamond: PullRequestText = {
  releases: [
    described("coreason-manifest", "0.15.0", {
      from: ["0.14.0"],
      notes: {
        tag: "v0.15.0",
        url: notesUrl("coreason-manifest", "v0.15.0"),
        body: "## 0.15.0\n\n### Features\n\n* **schema:** add `Contract` (#41), thanks @octocat\n",
      },
    }),
    described("coreason-urn-authority", "0.4.1", { from: ["0.4.0", "0.3.9"] }),
  ],
  leftOut: [],
  waitsFor: [
    {
      repository: "coreason-ecosystem",
      because: { kind: "open", url: "https://github.com/coreason-ai/coreason-ecosystem/pull/12" },
    },
    { repository: "coreason-meta", because: { kind: "moves-later", after: "coreason-ecosystem" } },
  ],
  plan: planOf(
    {
      "pyproject.toml": pyproject("runtime", "coreason-manifest==0.14.0", "coreason-urn-authority==0.4.0"),
      "tools/requirements.txt": "coreason-manifest==0.16.0\ncoreason-urn-authority==0.3.9\n",
      "deploy/compose.yml": `services:\n  urn:\n    image: ${image.name}:v0.4.0\n`,
      "lib/pyproject.toml": `${pyproject("lib", "coreason-manifest")}\n[tool.uv.sources]\ncoreason-manifest = { path = "../manifest" }\n`,
      "uv.lock": uvLock(
        ["runtime", "."],
        ["coreason-manifest", "0.14.0"],
        ["coreason-urn-authority", "0.4.0"],
      ),
    },
    manifest,
    { ...authority, names: [...authority.names, image] },
  ),
  locks: [
    lockOf("uv.lock", {
      asked: ["coreason-manifest 0.14.0 0.15.0", "coreason-urn-authority 0.4.0 0.4.1"],
      others: ["pydantic 2.11.0 2.12.0", "typing-inspection - 0.4.1"],
    }),
  ],
  head: "c0ffee".padEnd(40, "0"),
};

/** A pull request in which others say these texts wherever they can say anything. */
export function pullRequestSaying(texts: readonly string[]): PullRequestText {
  const say = (index: number): string => texts[index % texts.length] ?? "";
  const outcomes = diamond.plan.outcomes.map((outcome, index) => {
    const pin = { ...outcome.pin, path: say(index), name: { ...outcome.pin.name, name: say(index + 1) } };
    return outcome.kind === "edit"
      ? { ...outcome, pin, before: say(index + 2), after: say(index) }
      : { ...outcome, pin };
  });
  const findings = diamond.plan.findings.map((finding, index) => ({
    ...finding,
    location: { file: say(index), line: 1 },
    expected: say(index + 1),
    found: say(index + 2),
    fix: say(index + 3),
  }));
  const moved = [{ name: packageName("npm", say(0)), from: [say(1)], to: [say(2)] }];
  return {
    ...diamond,
    releases: [
      described("coreason-manifest", "0.15.0", {
        from: texts,
        notes: { tag: say(0), url: notesUrl("coreason-manifest", "v0.15.0"), body: texts.join("\n\n") },
      }),
    ],
    waitsFor: [{ repository: "coreason-x", because: { kind: "moves-later", after: say(0) } }],
    plan: { ...diamond.plan, outcomes, findings },
    locks: [{ ...lockOf(say(1), {}), moved, unexpected: say(1).length % 2 === 0 ? moved : [] }],
  };
}

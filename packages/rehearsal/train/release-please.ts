import type { Commands, Git } from "@release-actions/ports";
import { formatSemver, formatTag, InternalError, type Version } from "@release-actions/release-model";
import * as v from "valibot";
import { runTool } from "../building/run-tool.ts";

/** The branch Release Please keeps its pull request on. */
const releaseBranch = "release-please--branches--main";

/**
 * Plays the part of Release Please and of the person who merges its pull request, on the remote: a commit with the
 * next version on a branch, the merge, the tag on the merged commit. Nothing in the clone is touched, as on GitHub.
 * What an earlier run has done already is not done again.
 * https://github.com/googleapis/release-please/blob/main/docs/design.md
 */
export async function mergeReleasePullRequest(options: {
  /** The bare repository. */
  readonly remote: Git;
  readonly version: Version;
  /** `2026-02-03`, for the changelog. */
  readonly date: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<void> {
  const { remote, version } = options;
  const git = (...command: readonly string[]) =>
    runTool(["git", ...command], { ...options, cwd: remote.root });
  const main = await head(remote);
  const files = await remote.read(main, [manifestPath, versionPath, chartPath, changelogPath]);
  let merged = main;
  if (releasedVersion(files) !== formatSemver(version)) {
    merged = await remote.commit({
      branch: releaseBranch,
      expected: await remote.resolve(`refs/heads/${releaseBranch}`),
      parents: [main],
      files: releaseFiles(files, {
        version: formatSemver(version),
        date: options.date,
        fixes: await fixesSince(remote, main, files),
      }),
      message: `chore(main): release ${formatSemver(version)}`,
    });
    await git("update-ref", "-m", "merged pull request", "refs/heads/main", merged, main);
    await git("update-ref", "-d", `refs/heads/${releaseBranch}`, merged);
  }
  const tag = formatTag(version);
  // A GitHub release makes a lightweight tag.
  if ((await remote.resolve(`refs/tags/${tag}`)) === undefined) {
    await git("update-ref", `refs/tags/${tag}`, merged);
  }
}

const manifestPath = ".release-please-manifest.json";
const versionPath = "version.txt";
const chartPath = "charts/coreason/Chart.yaml";
const changelogPath = "CHANGELOG.md";

type Files = ReadonlyMap<string, Uint8Array>;

async function head(remote: Git): Promise<string> {
  const main = await remote.resolve("refs/heads/main");
  if (main !== undefined) return main;
  throw new InternalError({
    code: "rehearsal-remote",
    expected: `a branch main in ${remote.root}`,
    found: "none",
    fix: "Remove the rehearsal's folder and start again.",
  });
}

function releasedVersion(files: Files): string {
  return v.parse(v.object({ ".": v.string() }), JSON.parse(text(files, manifestPath)))["."];
}

async function fixesSince(remote: Git, main: string, files: Files): Promise<readonly string[]> {
  const commits = await remote.commits({ from: `v${releasedVersion(files)}`, to: main });
  return commits.flatMap(({ message }) => /^fix(?:\([^)]*\))?!?: (.*)$/m.exec(message)?.[1] ?? []);
}

function releaseFiles(
  files: Files,
  release: { readonly version: string; readonly date: string; readonly fixes: readonly string[] },
): { readonly path: string; readonly bytes: Uint8Array }[] {
  const { version, date, fixes } = release;
  const entry = `## ${version} (${date})\n\n### Bug Fixes\n\n${fixes.map((fix) => `- ${fix}\n`).join("")}\n`;
  const changed = {
    [manifestPath]: `${JSON.stringify({ ".": version }, undefined, 2)}\n`,
    [versionPath]: `${version}\n`,
    [chartPath]: text(files, chartPath).replace(/^version: .*$/m, `version: ${version}`),
    [changelogPath]: text(files, changelogPath).replace(/^(?=## )/m, () => entry),
  };
  return Object.entries(changed).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
}

function text(files: Files, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString("utf8");
}

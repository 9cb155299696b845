import type { cascadePins } from "@release-actions/cascade-pins";
import { octokitGitHub, type OctokitGitHubOptions } from "@release-actions/ports/adapters/github";
import {
  startGitHub,
  type FileContent,
  type GitHubStandIn,
  type GitHubStandInOptions,
  type RepositorySettings,
} from "@release-actions/rehearsal";
import {
  composeCascade,
  silentLog,
  type CascadeDifferences,
  type CascadePlace,
} from "../support/compose-cascade.ts";
import { expectOfficial } from "../support/github/expect-official.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";

/** `{ runtime: ["manifest"] }` is a repository that pins `manifest==1.0.0` in its pyproject.toml. */
export type Needs = Readonly<Record<string, readonly string[]>>;

/** A suite on the stand-in for GitHub, and one run of the cascade after another against it. */
export interface GitHubSuite {
  readonly standIn: GitHubStandIn;
  /** An App's token that may do everything that the cascade needs. */
  readonly token: string;
  /** The text of release-graph.yml. */
  readonly graph: string;
  /** Where bare repositories lie. */
  readonly folder: string;
  readonly place: CascadePlace;
  /** GitHub as the action reaches it. */
  connect(options?: Partial<OctokitGitHubOptions>): ReturnType<typeof octokitGitHub>;
  /** Carries `repository@version` as the action does; pauses between writes left out. */
  cascade(release: string, differences?: CascadeDifferences): ReturnType<typeof cascadePins>;
  /** The text of a file at a branch. */
  read(repository: string, path: string, branch?: string): Promise<string | undefined>;
  /** Ends it. @throws {Error} when anything that was said to it or by it is not as GitHub describes. */
  close(): Promise<void>;
}

/** Starts a suite from a graph in short. Every repository has the tag v1.0.0. */
export async function startGitHubSuite(
  needs: Needs,
  files: Readonly<Record<string, Readonly<Record<string, FileContent>>>> = {},
  settingsOf: (name: string) => RepositorySettings & { readonly labels?: readonly string[] } = () => ({}),
  options: Partial<GitHubStandInOptions> = {},
): Promise<GitHubSuite> {
  const suite = await openGitHubSuite(needs, { folder: temporaryFolder(), ...options });
  for (const [name, upstreams] of Object.entries(needs)) {
    await suite.standIn.createRepository({ owner: "acme", name, private: true, ...settingsOf(name) });
    const commit = await suite.standIn.pushAs(`acme/${name}`, "ada", {
      branch: "main",
      message: "feat: first",
      files: { "pyproject.toml": pyproject(name, upstreams), ...files[name] },
    });
    await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.0.0", commit);
  }
  return suite;
}

/** The suite of a graph whose repositories are in the folder already, or are still to come. */
export async function openGitHubSuite(needs: Needs, options: GitHubStandInOptions): Promise<GitHubSuite> {
  const standIn = await startGitHub(options);
  const token = standIn.createToken({
    kind: "app",
    repositories: "all",
    permissions: { contents: "write", "pull-requests": "write", issues: "write", workflows: "write" },
  });
  const { api, graphql, address } = standIn;
  const place = { api, graphql, server: address, token, graph: graphOf(needs), environment: gitEnvironment };
  return {
    standIn,
    token,
    graph: place.graph,
    folder: options.folder,
    place,
    connect: (differences = {}) => octokitGitHub({ ...place, log: silentLog, ...differences }),
    cascade: (release, differences = {}) => composeCascade(place, release, differences),
    read: async (repository, path, branch = "main") => {
      const answer = await fetch(`${api}/repos/acme/${repository}/contents/${path}?ref=${branch}`, {
        headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github.raw+json" },
      });
      return answer.ok ? answer.text() : undefined;
    },
    close: async () => {
      await standIn.close();
      expectOfficial(standIn.exchanges);
    },
  };
}

export function pyproject(name: string, upstreams: readonly string[], version = "1.0.0"): string {
  const pins = upstreams.map((upstream) => `"${upstream}==${version}"`).join(", ");
  return `[project]\nname = "${name}"\ndynamic = ["version"]\ndependencies = [${pins}]\n`;
}

function graphOf(needs: Needs): string {
  const entries = Object.entries(needs).map(
    ([name, upstreams]) => `  ${name}: { needs: [${upstreams.join(", ")}], publishes: { pypi: ${name} } }`,
  );
  return `owner: acme\nrepositories:\n${entries.join("\n")}\n`;
}

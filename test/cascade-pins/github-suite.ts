import { cascadePins, type CascadePinsOptions } from "@release-actions/cascade-pins";
import { nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub, type OctokitGitHubOptions } from "@release-actions/ports/adapters/github";
import {
  startGitHub,
  type FileContent,
  type GitHubStandIn,
  type RepositorySettings,
} from "@release-actions/rehearsal";
import { formatTag, parseSemver } from "@release-actions/release-model";
import {
  packageNamesOf,
  parseReleaseGraph,
  requireRepository,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { expectOfficial } from "../support/github/expect-official.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";

/** A suite on the stand-in for GitHub, and one run of the cascade after another against it. */
export interface GitHubSuite {
  readonly standIn: GitHubStandIn;
  /** An App's token that may do everything that the cascade needs. */
  readonly token: string;
  readonly graph: ReleaseGraph;
  /** The text of release-graph.yml. */
  readonly graphText: string;
  /** GitHub as the action reaches it. */
  connect(options?: Partial<OctokitGitHubOptions>): ReturnType<typeof octokitGitHub>;
  /** Carries `repository@version` as the action does; pauses between writes left out. */
  cascade(
    release: string,
    options?: Partial<Omit<CascadePinsOptions, "settings">> & {
      readonly settings?: Partial<CascadePinsOptions["settings"]>;
    },
  ): ReturnType<typeof cascadePins>;
  /** The text of a file at a branch. */
  read(repository: string, path: string, branch?: string): Promise<string | undefined>;
  /** Ends it. @throws {Error} when anything that was said to it or by it is not as GitHub describes. */
  close(): Promise<void>;
}

/**
 * Starts a suite from a graph in short: `{ runtime: ["manifest"] }` is a repository that pins `manifest==1.0.0` in its
 * pyproject.toml. Every repository has the tag v1.0.0.
 */
export async function startGitHubSuite(
  needs: Readonly<Record<string, readonly string[]>>,
  files: Readonly<Record<string, Readonly<Record<string, FileContent>>>> = {},
  settings: RepositorySettings & { readonly labels?: readonly string[] } = {},
): Promise<GitHubSuite> {
  const standIn = await startGitHub({ folder: temporaryFolder() });
  for (const [name, upstreams] of Object.entries(needs)) {
    await standIn.createRepository({ owner: "acme", name, private: true, ...settings });
    const commit = await standIn.pushAs(`acme/${name}`, "ada", {
      branch: "main",
      message: "feat: first",
      files: { "pyproject.toml": pyproject(name, upstreams), ...files[name] },
    });
    await standIn.setRef(`acme/${name}`, "refs/tags/v1.0.0", commit);
  }
  const token = standIn.createToken({
    kind: "app",
    repositories: "all",
    permissions: { contents: "write", "pull-requests": "write", issues: "write", workflows: "write" },
  });
  const text = graphOf(needs);
  const graph = parseReleaseGraph(text, "release-graph.yml");
  const machine = nodeMachine({ environment: gitEnvironment });
  const log = { progress: () => undefined, info: () => undefined, warning: () => undefined };
  const connect: GitHubSuite["connect"] = (options = {}) =>
    octokitGitHub({ token, api: standIn.api, graphql: standIn.graphql, log, ...options });
  return {
    standIn,
    token,
    graph,
    graphText: text,
    connect,
    cascade: (release, { settings: chosen, ...options } = {}) => {
      const [repository = "", named = ""] = release.split("@");
      const version = parseSemver(named);
      return cascadePins({
        github: connect(),
        copies: partialClones({ ...machine, server: standIn.address, token }),
        machine,
        graph,
        release: {
          repository,
          version,
          names: packageNamesOf(graph, repository),
          tag: formatTag(version, requireRepository(graph, repository).tag),
        },
        settings: {
          mode: "pull-request",
          pin: undefined,
          lockfiles: true,
          draftUntilComplete: true,
          labels: [],
          autoMerge: false,
          commitType: "fix",
          ...chosen,
        },
        untilInstallable: () => Promise.resolve({}),
        apply: true,
        only: [],
        exclude: [],
        onPlan: () => undefined,
        onProgress: () => undefined,
        now: () => 0,
        ...options,
      });
    },
    read: async (repository, path, branch = "main") => {
      const answer = await fetch(`${standIn.api}/repos/acme/${repository}/contents/${path}?ref=${branch}`, {
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

function pyproject(name: string, upstreams: readonly string[]): string {
  const pins = upstreams.map((upstream) => `"${upstream}==1.0.0"`).join(", ");
  return `[project]\nname = "${name}"\ndynamic = ["version"]\ndependencies = [${pins}]\n`;
}

function graphOf(needs: Readonly<Record<string, readonly string[]>>): string {
  const entries = Object.entries(needs).map(
    ([name, upstreams]) => `  ${name}: { needs: [${upstreams.join(", ")}], publishes: { pypi: ${name} } }`,
  );
  return `owner: acme\nrepositories:\n${entries.join("\n")}\n`;
}

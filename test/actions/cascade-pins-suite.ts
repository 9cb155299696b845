import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startPackageIndex, type PackageIndex } from "@release-actions/rehearsal";
import { startGitHubSuite, type GitHubSuite } from "../cascade-pins/github-suite.ts";
import { readPublished } from "../support/read-published.ts";
import { startBundledAction, type ActionRun } from "../support/bundled-action.ts";
import { temporaryFolder } from "../support/repository.ts";
import { tinyWheel } from "../support/tiny-packages.ts";

/** A suite on the stand-ins for GitHub and the package index, and the bundle as the runner starts it. */
export interface ActionSuite extends GitHubSuite {
  readonly index: PackageIndex;
  /** The checkout of the released repository, with nothing in it but the graph. */
  readonly workspace: string;
  publish(...releases: readonly string[]): Promise<void>;
  run(
    event: RunnerEvent,
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<ActionRun>;
  /** The one pull request of a repository, however many there are. */
  pullRequest(repository: string): ReturnType<GitHubSuite["standIn"]["pullRequests"]>[number];
}

/** What started the workflow. */
export interface RunnerEvent {
  readonly name: string;
  readonly reference: string;
  readonly payload: object;
}

export const tagPush = (tag: string): RunnerEvent => ({
  name: "push",
  reference: `refs/tags/${tag}`,
  payload: { ref: `refs/tags/${tag}`, before: "0".repeat(40), created: true, base_ref: null },
});

export const published = (tag: string): RunnerEvent => ({
  name: "release",
  reference: `refs/tags/${tag}`,
  payload: { action: "published", release: { tag_name: tag, draft: false, prerelease: false } },
});

export const dispatched: RunnerEvent = {
  name: "workflow_dispatch",
  reference: "refs/heads/main",
  payload: { inputs: {}, ref: "refs/heads/main", workflow: ".github/workflows/publish.yml" },
};

/** `manifest` is the released repository, in the versions 1.0.0 and 1.1.0. */
export async function startActionSuite(...parts: Parameters<typeof startGitHubSuite>): Promise<ActionSuite> {
  const suite = await startGitHubSuite(...parts);
  const index = await startPackageIndex({ folder: temporaryFolder(), environment: {}, upstream: "none" });
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, "release-graph.yml"), suite.graph);
  const publish = async (...releases: readonly string[]) => {
    await index.publishPython(
      releases.map((release) => {
        const [name = "", version = ""] = release.split("@");
        return tinyWheel({ name, version });
      }),
    );
  };
  await publish("manifest@1.0.0", "manifest@1.1.0");
  return {
    ...suite,
    index,
    workspace,
    publish,
    run: async (event, inputs = {}, environment = {}) => {
      const run = await startBundledAction({
        name: "cascade-pins",
        workspace,
        inputs: { token: suite.token, "wait-for-registry": "0", ...inputs },
        environment: {
          ...index.environment({ PATH: process.env["PATH"] }),
          ...runnerVariables(suite, event),
          ...environment,
        },
      });
      const { plan } = run.outputs;
      if (plan !== undefined && plan !== "") readPublished(plan, "cascade-pins");
      return run;
    },
    pullRequest: (repository) => {
      const [only, ...others] = suite.standIn.pullRequests(`acme/${repository}`);
      if (only === undefined || others.length > 0) throw new Error(`not one pull request in ${repository}`);
      return only;
    },
    close: async () => {
      await Promise.all([suite.close(), index.close()]);
    },
  };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function runnerVariables({ standIn }: GitHubSuite, event: RunnerEvent): Record<string, string> {
  const file = join(temporaryFolder(), "event.json");
  writeFileSync(file, JSON.stringify({ ...event.payload, repository: { full_name: "acme/manifest" } }));
  const [, kind = "", ...name] = event.reference.split("/");
  return {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: event.reference,
    GITHUB_REF_NAME: name.join("/"),
    GITHUB_REF_TYPE: kind === "tags" ? "tag" : "branch",
    GITHUB_REPOSITORY: "acme/manifest",
    GITHUB_SERVER_URL: standIn.address,
    GITHUB_API_URL: standIn.api,
    GITHUB_GRAPHQL_URL: standIn.graphql,
    GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
  };
}

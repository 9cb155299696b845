import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSemver, UsageError } from "@release-actions/release-model";
import { buildPayload, type ReleasePublished } from "@release-actions/release-model/release-published";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { startGitHub, type FileContent, type GitHubStandIn } from "@release-actions/rehearsal";
import { startRegistry, type Registry } from "@release-actions/rehearsal/registry";
import { startBundledAction, type ActionRun } from "./bundled-action.ts";
import { expectOfficial } from "./github/expect-official.ts";
import { temporaryFolder } from "./repository.ts";

/** A GitOps repository on the stand-in for GitHub, a registry with the images it deploys, and the actions beside them. */
export interface GitopsSuite {
  readonly standIn: GitHubStandIn;
  readonly registry: Registry;
  readonly token: string;
  /** The text of release-graph.yml. */
  readonly graph: string;
  /** Pushes a version's image, and the charts that the graph states, and gives the message about it. */
  publish(component: string, version: string, environment?: string): Promise<ReleasePublished>;
  /** The digest of a version that was published. */
  digest(component: string, version: string): string;
  /** Runs promote-release with a message; the workspace holds gitops.yml and nothing else. */
  promote(
    payload: unknown,
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<ActionRun>;
  dispatch(
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<ActionRun>;
  read(path: string, branch?: string): Promise<string | undefined>;
  /** Subjects of the commits of main, newest first. */
  log(): Promise<readonly string[]>;
  /** The commits of main, newest first. */
  history(): Promise<readonly { readonly sha: string; readonly parents: readonly unknown[] }[]>;
  close(): Promise<void>;
}

export const gitopsRepository = "acme/deploy";

export interface GitopsSuiteOptions {
  readonly components?: readonly string[];
  /** Whose repositories and images they are. */
  readonly owner?: string;
  /** In place of one that names the components. */
  readonly graph?: string;
  /** With a gitops.yml, that one is taken. `{host}` stands for the registry's host in every text. */
  readonly files?: Readonly<Record<string, string>>;
  /** What follows the components in gitops.yml. */
  readonly config?: string;
  /** In place of one of its own. */
  readonly registry?: Registry;
}

export async function startGitopsSuite({
  components = ["runtime", "app"],
  owner = "acme",
  graph: stated,
  files = {},
  config = "",
  registry: given,
}: GitopsSuiteOptions = {}): Promise<GitopsSuite> {
  const registry = given ?? (await startRegistry({ referrers: true }));
  const standIn = await startGitHub({ folder: temporaryFolder(), rateLimit: 1_000_000 });
  const fill = (text: string) => text.replaceAll("{host}", registry.host);
  const gitops = fill(
    files["gitops.yml"] ??
      `components:\n${components
        .map((name) => `  ${name}: { repository: acme/${name}, images: ["{host}/acme/${name}"] }\n`)
        .join("")}${config}`,
  );
  const graph = fill(
    stated ??
      `owner: acme\nrepositories:\n${components.map((name) => `  ${name}: { publishes: { image: "{host}/acme/${name}" } }\n`).join("")}`,
  );
  await standIn.createRepository({ owner: "acme", name: "deploy", private: true });
  const filled = Object.entries(files).map(([path, text]): [string, FileContent] => [path, fill(text)]);
  await standIn.pushAs(gitopsRepository, "ada", {
    branch: "main",
    message: "feat: begin",
    files: { ...Object.fromEntries(filled), "gitops.yml": gitops },
  });
  const token = standIn.createToken({
    kind: "app",
    repositories: "all",
    permissions: { contents: "write", "pull-requests": "write", actions: "write", workflows: "write" },
  });
  const digests = new Map<string, string>();
  const released = new Map<string, string>();
  let releasing: Promise<unknown> = Promise.resolve();
  /** The commit of a component's own repository that has the tag, made where nobody has, one after another. */
  const release = (repository: string, tag: string): Promise<string> => {
    const made = releasing.then(async () => {
      const found = released.get(`${repository}@${tag}`) ?? (await tagged(repository, tag));
      if (found !== undefined) return found;
      const push = { branch: "main", message: `feat: ${tag}`, files: { version: `${tag}\n` } };
      const commit = await standIn.pushAs(repository, "ada", push);
      await standIn.createTag(repository, tag, { oid: commit });
      released.set(`${repository}@${tag}`, commit);
      return commit;
    });
    releasing = made.catch(() => undefined);
    return made;
  };
  const tagged = async (repository: string, tag: string): Promise<string | undefined> => {
    const [of = "", name = ""] = repository.split("/");
    try {
      return await standIn.readRef(repository, `refs/tags/${tag}`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await standIn.createRepository({ owner: of, name, private: true });
      return undefined;
    }
  };
  const runner = {
    GITHUB_SERVER_URL: standIn.address,
    GITHUB_API_URL: standIn.api,
    GITHUB_GRAPHQL_URL: standIn.graphql,
  };
  const ask = (path: string, accept = "application/vnd.github+json") =>
    fetch(`${standIn.api}/repos/${gitopsRepository}/${path}`, {
      headers: { authorization: `Bearer ${token}`, accept },
    });
  return {
    standIn,
    registry,
    token,
    graph,
    digest: (component, version) => digests.get(`${component}@${version}`) ?? "",
    async publish(component, version, environment) {
      const { digest } = await registry.push({
        name: `${owner}/${component}`,
        tags: [version, `v${version}`],
        labels: { "org.opencontainers.image.version": version },
      });
      digests.set(`${component}@${version}`, digest);
      const parsed = parseReleaseGraph(graph, "release-graph.yml");
      const charts = await Promise.all(
        (parsed.repositories.get(component)?.publishes.chart ?? []).map(async (chart) => {
          const name = `${owner}/charts/${chart}`;
          const pushed = await registry.push({ name, tags: [version] });
          return `oci://${registry.host}/${name}@${pushed.digest}`;
        }),
      );
      return buildPayload({
        graph: parsed,
        component,
        version: parseSemver(version),
        tag: `v${version}`,
        images: [`${registry.host}/${owner}/${component}@${digest}`],
        charts,
        source: { commit: await release(`${parsed.owner}/${component}`, `v${version}`), run: undefined },
        environment,
        details: undefined,
        sentAt: new Date("2026-11-25T10:00:00Z"),
      });
    },
    promote(payload, inputs = {}, environment = {}) {
      const workspace = temporaryFolder();
      const event = join(workspace, "event.json");
      writeFileSync(join(workspace, "gitops.yml"), gitops);
      writeFileSync(
        event,
        typeof payload === "string"
          ? payload
          : JSON.stringify({
              action: "release-published",
              client_payload: payload,
              sender: { login: "release-train[bot]" },
            }),
      );
      return startBundledAction({
        name: "promote-release",
        workspace,
        inputs: { token, signatures: "off", mode: "commit", ...inputs },
        environment: {
          ...runner,
          GITHUB_REPOSITORY: gitopsRepository,
          GITHUB_EVENT_NAME: "repository_dispatch",
          GITHUB_EVENT_PATH: event,
          GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
          ...environment,
        },
      });
    },
    dispatch(inputs, environment = {}) {
      const workspace = temporaryFolder();
      writeFileSync(join(workspace, "release-graph.yml"), graph);
      return startBundledAction({
        name: "dispatch-gitops",
        workspace,
        inputs: { token, repository: gitopsRepository, ...inputs },
        environment: {
          ...runner,
          GITHUB_REPOSITORY: "acme/runtime",
          GITHUB_SHA: "1".repeat(40),
          GITHUB_RUN_ID: "77",
          ...environment,
        },
      });
    },
    async read(path, branch = "main") {
      const answer = await ask(`contents/${path}?ref=${branch}`, "application/vnd.github.raw+json");
      return answer.ok ? answer.text() : undefined;
    },
    async log() {
      const answer = (await (await ask("commits?per_page=100")).json()) as { commit: { message: string } }[];
      return answer.map(({ commit }) => commit.message.split("\n")[0] ?? "");
    },
    async history() {
      return (await (await ask("commits?per_page=100")).json()) as Awaited<
        ReturnType<GitopsSuite["history"]>
      >;
    },
    async close() {
      await Promise.all([standIn.close(), registry.close()]);
      expectOfficial(standIn.exchanges);
    },
  };
}

import {
  judgeProposal,
  observeKnown,
  observePromotion,
  planPromotion,
  refuseUnknown,
  validateRelease,
  type PromotionTarget,
  type Proposal,
} from "@release-actions/gitops-promotion";
import { parseGitops, type GitopsConfig } from "@release-actions/gitops-promotion/config";
import type {
  CommitHistory,
  GitHub,
  Registries,
  RepositoryLook,
  StatedVersions,
  WorkingCopies,
  WorkflowRuns,
} from "@release-actions/ports";
import { compareVersions, ExternalError, packageName, ReleaseError } from "@release-actions/release-model";
import { buildPayload, type ReleasePublished } from "@release-actions/release-model/release-published";
import {
  tagsWith,
  type GraphRepository,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import type { Route, RouteFacts } from "./facts.ts";
import { newestPreRelease, newestRelease, type TaggedVersion } from "./newest-release.ts";
import { buried, fileMissing, hidden, unlisted, unread } from "./unread.ts";

export interface ObserveOptions {
  readonly github: GitHub & WorkflowRuns & CommitHistory;
  readonly copies: WorkingCopies;
  readonly registries: Registries & StatedVersions;
  readonly graph: ReleaseGraph;
  /** Undefined: those that no other environment comes before. */
  readonly environment: string | undefined;
  /** Whether a pre-release above the newest stable version counts as well. Default false: who sends them decides where they belong. */
  readonly preReleases?: boolean;
  readonly now: Date;
  readonly onProgress: (message: string) => void;
}

/** Looks at the newest release of every component, and whether each GitOps repository of the graph has it. */
export async function observeReconcile(options: ObserveOptions): Promise<readonly RouteFacts[]> {
  const { graph } = options;
  const receivers = [...graph.repositories.values()].flatMap(({ name, gitops }) =>
    gitops === undefined ? [] : [{ repository: `${graph.owner}/${name}`, path: gitops }],
  );
  const seen = await look(
    receivers.map(({ repository }) => repository),
    options,
  );
  const facts: RouteFacts[] = [];
  for (const { repository, path } of receivers) {
    if (seen.get(repository)?.kind === "found")
      facts.push(...(await observeReceiver(repository, path, options)));
    else facts.push(unread(repository, hidden(repository)));
  }
  return facts;
}

async function look(repositories: readonly string[], { github, graph }: ObserveOptions) {
  if (repositories.length === 0) return new Map<string, RepositoryLook>();
  const answer = await github.look({
    repositories,
    branch: graph.defaults.branch,
    labels: [],
    tagsWith: tagsWith(graph),
    tagsUntil: (repository, { tags }) => {
      const component = graph.repositories.get(repository.slice(repository.indexOf("/") + 1));
      return component === undefined || newestRelease(tags, component) !== undefined;
    },
  });
  return answer.repositories;
}

async function observeReceiver(
  repository: string,
  path: string,
  options: ObserveOptions,
): Promise<readonly RouteFacts[]> {
  const { graph, github, onProgress } = options;
  onProgress(`reading ${path} of ${repository}`);
  let config: GitopsConfig;
  try {
    const bytes = await github.readFile(repository, path);
    if (bytes === undefined) return [unread(repository, fileMissing(repository, path))];
    config = parseGitops(bytes, path);
  } catch (error) {
    // One repository that cannot be read says nothing about the others.
    if (error instanceof ReleaseError) return [unread(repository, error)];
    throw error;
  }
  const names = [...config.components.keys()];
  const seen = await look(
    names.filter((name) => graph.repositories.has(name)).map((name) => `${graph.owner}/${name}`),
    options,
  );
  const facts: RouteFacts[] = [];
  for (const name of names) {
    const component = graph.repositories.get(name);
    for (const environment of environmentsOf(config, options.environment)) {
      const route = { repository, component: name, environment };
      onProgress(`${repository}: has it ${name}?`);
      if (component === undefined) {
        facts.push({ ...route, kind: "unknown", problem: unlisted(name, path) });
        continue;
      }
      const state = seen.get(`${graph.owner}/${name}`);
      if (state?.kind !== "found") {
        facts.push({ ...route, kind: "unknown", problem: hidden(`${graph.owner}/${name}`) });
        continue;
      }
      const { tags } = state.state;
      const stable = newestRelease(tags, component);
      const before = options.preReleases === true ? newestPreRelease(tags, component) : undefined;
      if (stable === undefined && tags.length >= mostTags) {
        facts.push({ ...route, kind: "unknown", problem: buried(`${graph.owner}/${name}`, component.tag) });
      } else if (stable === undefined && before === undefined) {
        facts.push({ ...route, kind: "unreleased" });
      }
      for (const newest of [stable, before]) {
        if (newest === undefined) continue;
        facts.push(await observeRoute(route, { ...options, config, path, component, newest }));
      }
    }
  }
  return facts;
}

/** A look that finds no release among as many does not go on. */
const mostTags = 1000;

function environmentsOf(config: GitopsConfig, wanted: string | undefined): readonly (string | undefined)[] {
  if (wanted !== undefined) return [wanted];
  if (config.environments.size === 0) return [undefined];
  return [...config.environments.values()].filter(({ after }) => after === undefined).map(({ name }) => name);
}

interface RouteOptions extends ObserveOptions {
  readonly config: GitopsConfig;
  readonly path: string;
  readonly component: GraphRepository;
  readonly newest: TaggedVersion;
}

async function observeRoute(route: Route, options: RouteOptions): Promise<RouteFacts> {
  const { github, copies, config, path } = options;
  try {
    const payload = await payloadOf(route, options);
    const target = validateRelease(payload, config, path);
    const facts = await observePromotion(route.repository, target, { github, copies });
    const first = planPromotion(facts, target);
    const known = await observeKnown(facts, first.outcomes, target, options);
    const { state } = refuseUnknown(planPromotion(known, target));
    const proposal = judgeProposal(facts.state, target);
    const isProposed = proposal.kind === "ours" && proposes(proposal, target);
    const runs = await github.recentRuns(route.repository, "repository_dispatch");
    return {
      ...route,
      kind: "seen",
      payload,
      state,
      proposal: isProposed ? "open" : proposal.kind === "declined" ? "declined" : "none",
      run: runs.find(({ title }) => title.includes(payload.id)),
    };
  } catch (error) {
    // One route that cannot be judged says nothing about the others.
    if (error instanceof ReleaseError) return { ...route, kind: "unknown", problem: error };
    throw error;
  }
}

/** Whether a pull request proposes the release: something newer, or this version with everything that belongs to it. */
function proposes(
  { version, artifacts }: Extract<Proposal, { kind: "ours" }>,
  { payload, release }: PromotionTarget,
): boolean {
  const order = compareVersions(version, release.version);
  if (order !== 0 || artifacts === undefined) return order >= 0;
  const proposed = new Set([...artifacts.images, ...artifacts.charts].map(({ digest }) => digest));
  return [...payload.images, ...payload.charts].every(({ digest }) => proposed.has(digest));
}

/** The message as the release's own run made it, but for that run: the registry says the digests. */
async function payloadOf(
  { environment }: Route,
  { component, newest, graph, registries, now, config }: RouteOptions,
): Promise<ReleasePublished> {
  const { version, tag } = newest;
  const own = config.components.get(component.name);
  const digestOf = async (ecosystem: "image" | "helm", artifact: string) => {
    const answer = await registries.ask(packageName(ecosystem, artifact), version);
    if (answer.kind === "available" && answer.digest !== undefined) return `${artifact}@${answer.digest}`;
    throw new ExternalError({
      code: "registry-unknown",
      expected: `${artifact} of ${tag.name} in its registry`,
      found:
        answer.kind === "unasked"
          ? answer.reason
          : `${answer.asked}: ${"answered" in answer ? answer.answered : "no digest"}`,
      fix: "Publish it, or give this run the credentials that read it.",
      retryable: true,
    });
  };
  return buildPayload({
    graph,
    component: component.name,
    version,
    tag: tag.name,
    images: await Promise.all((own?.images ?? []).map((one) => digestOf("image", one))),
    // A chart of an index has no digest, and no message states one.
    charts: await Promise.all(
      (own?.charts ?? []).filter((one) => one.includes("/")).map((one) => digestOf("helm", one)),
    ),
    source: { commit: tag.commit, run: undefined },
    environment,
    details: undefined,
    sentAt: now,
  });
}

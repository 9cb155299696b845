import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { parseGraphSource, releasedVersion } from "@release-actions/cascade-pins/request";
import { parseReceivers, parseTransport, releasedCommit } from "@release-actions/gitops-dispatch/request";
import { formatTag } from "@release-actions/release-model";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  const source = parseGraphSource(inputs.graph);
  const transport = parseTransport(inputs["event-type"], inputs.workflow);
  // Loaded only now: a wrong call is told at once.
  const [
    { dispatchRelease, leftOutAnnotations, reportDispatch },
    { readGraph },
    adapters,
    { octokitGitHub },
    { parseReleaseGraph, requireRepository },
    { buildPayload },
  ] = await Promise.all([
    import("@release-actions/gitops-dispatch"),
    import("@release-actions/cascade-pins/read-graph"),
    import("@release-actions/ports/adapters"),
    import("@release-actions/ports/adapters/github"),
    import("@release-actions/release-model/release-graph"),
    import("@release-actions/release-model/release-published"),
  ]);
  const clock = adapters.nodeClock();
  adapters.useEnvironmentProxy({ environment, log });
  const graphql = environment["GITHUB_GRAPHQL_URL"];
  const github = octokitGitHub({
    token: inputs.token,
    api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    ...(graphql === undefined ? {} : { graphql }),
    log,
  });
  const workspace = adapters.nodeMachine({ environment }).files(resolve("."));
  const graph = parseReleaseGraph(await readGraph(source, { workspace, github }), inputs.graph);
  const component = inputs.component ?? environment["GITHUB_REPOSITORY"]?.split("/").at(-1) ?? "";
  const { tag: format } = requireRepository(graph, component);
  const version = releasedVersion(inputs.version, format, environment);
  const [server, repository, run] = ["SERVER_URL", "REPOSITORY", "RUN_ID"].map(
    (name) => environment[`GITHUB_${name}`],
  );
  const payload = buildPayload({
    graph,
    component,
    version,
    tag: formatTag(version, format),
    images: inputs.images,
    charts: inputs.charts,
    source: {
      commit: releasedCommit(inputs.commit, { version, format }, environment),
      run:
        server === undefined || repository === undefined || run === undefined
          ? undefined
          : `${server}/${repository}/actions/runs/${run}`,
    },
    environment: inputs.environment,
    details: inputs.details,
    sentAt: new Date(clock.now()),
  });
  for (const annotation of leftOutAnnotations(payload, graph)) annotate(annotation);
  const results = await dispatchRelease({
    dispatches: github,
    runs: github,
    clock,
    repositories: parseReceivers(inputs.repository, graph.owner),
    payload,
    transport,
    wait: inputs.wait,
    timeout: inputs.timeout,
    apply: !inputs["dry-run"],
    onProgress: (message) => {
      log.progress(message);
    },
  });
  const { outputs, summary, lines, annotations, failed } = reportDispatch(payload, results);
  log.info(lines);
  setOutputs(outputs);
  for (const annotation of annotations) annotate(annotation);
  await summarize(summary);
  if (failed !== undefined) throw failed;
});

import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { parseCommitType, parseGraphSource, releasedVersion } from "@release-actions/cascade-pins/request";
import { formatTag, Refusal, type Release } from "@release-actions/release-model";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  const source = parseGraphSource(inputs.graph);
  const commitType = parseCommitType(inputs["commit-type"]);
  // Loaded only now: a wrong call is told at once.
  const [
    { cascadePins, readGraph, reportCascadePins },
    { lateProblem, renderProgress, waitUntilAvailable },
    adapters,
    { octokitGitHub },
    { httpRegistries },
    { packageNamesOf, parseReleaseGraph, requireRepository },
  ] = await Promise.all([
    import("@release-actions/cascade-pins"),
    import("@release-actions/availability"),
    import("@release-actions/ports/adapters"),
    import("@release-actions/ports/adapters/github"),
    import("@release-actions/ports/adapters/registries"),
    import("@release-actions/release-model/release-graph"),
  ]);
  const machine = adapters.nodeMachine({ environment });
  const clock = adapters.nodeClock();
  adapters.useEnvironmentProxy({ environment, log });
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const graphql = environment["GITHUB_GRAPHQL_URL"];
  const github = octokitGitHub({
    token: inputs.token,
    api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    ...(graphql === undefined ? {} : { graphql }),
    log,
  });
  const graph = parseReleaseGraph(
    await readGraph(source, { workspace: machine.files(resolve(".")), github }),
    inputs.graph,
  );
  const name = inputs.repository ?? environment["GITHUB_REPOSITORY"]?.split("/").at(-1) ?? "";
  const { tag: format } = requireRepository(graph, name);
  const version = releasedVersion(inputs.version, format, environment);
  const names = packageNamesOf(graph, name);
  const isPlan = inputs.mode === "plan";
  const minutes = isPlan ? 0 : inputs["wait-for-registry"];
  const release: Release = {
    repository: name,
    names,
    version,
    tag: formatTag(version, format),
  };
  const ask = (asked: Release, atMost: number) =>
    waitUntilAvailable({
      registries: httpRegistries({ environment }),
      packages: asked.names.map((one) => ({ name: one, version: asked.version })),
      minutes: atMost,
      clock,
      onProgress: (inquiry, next) => {
        // That a tag on GitHub stands in no registry is no news.
        if (inquiry.answer.kind !== "unasked") log.progress(renderProgress(inquiry, next));
      },
    });
  const { plan, results } = await cascadePins({
    github,
    copies: adapters.partialClones({ ...machine, server, token: inputs.token }),
    machine,
    graph,
    release,
    settings: {
      mode: inputs.mode === "commit" ? "commit" : "pull-request",
      pin: inputs.pin,
      lockfiles: inputs.lockfiles,
      draftUntilComplete: inputs["draft-until-complete"],
      labels: inputs.labels,
      autoMerge: inputs["auto-merge"],
      commitType,
    },
    untilInstallable: async () => {
      const waited = await ask(release, minutes);
      if (waited.kind === "available") return waited.digests;
      if (isPlan) return {};
      throw lateProblem(waited, { minutes });
    },
    isInstallable: async (other) => (await ask(other, 0)).kind === "available",
    apply: !isPlan,
    only: inputs.only,
    exclude: inputs.exclude,
    onPlan: () => undefined,
    onProgress: (message) => {
      log.progress(message);
    },
    now: () => clock.now(),
  });
  const { outputs, annotations, summary, table, failed } = reportCascadePins(plan, results, {
    graph,
    isPlan,
  });
  log.info(table);
  setOutputs(outputs);
  for (const annotation of annotations) annotate(annotation);
  await summarize(summary);
  if (failed !== undefined) throw new Refusal(failed);
});

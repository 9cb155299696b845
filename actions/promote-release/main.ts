import { basename, dirname, resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { parseCommitType } from "@release-actions/cascade-pins/request";
import { requireApplications, requireModes } from "@release-actions/gitops-promotion/request";
import { Refusal } from "@release-actions/release-model";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, annotate, summarize }) => {
  const commitType = parseCommitType(inputs["commit-type"]);
  requireModes({ mode: inputs.mode, token: inputs.token, argo: inputs["argocd-server"] });
  // Loaded only now: a wrong call is told at once.
  const [promotion, adapters, { octokitGitHub }, { httpRegistries }, { withSignatureTools }] =
    await Promise.all([
      import("@release-actions/gitops-promotion"),
      import("@release-actions/ports/adapters"),
      import("@release-actions/ports/adapters/github"),
      import("@release-actions/ports/adapters/registries"),
      import("@release-actions/ports/adapters/signing"),
    ]);
  const machine = adapters.nodeMachine({ environment });
  const workspace = machine.files(resolve("."));
  const config = await promotion.readWorkspaceConfig(workspace, inputs.config);
  if (inputs.mode === "check") {
    const graph = await promotion.readWorkspaceGraph(workspace, inputs.graph);
    const { findings, annotations, summary, failed } = promotion.reportCheck(
      await promotion.checkRepository(workspace, { config, graph }),
    );
    setOutputs({
      changed: false,
      files: [],
      commit: undefined,
      "pull-request": undefined,
      state: "checked",
      findings,
    });
    for (const annotation of annotations) annotate(annotation);
    await summarize(summary);
    if (failed !== undefined) throw new Refusal(failed);
    return;
  }
  const path = environment["GITHUB_EVENT_PATH"];
  const event =
    path === undefined ? undefined : { files: machine.files(dirname(path)), name: basename(path) };
  const payload = await promotion.readPayload(inputs.payload, {
    event,
    senders: inputs.senders,
    environment: inputs.environment,
  });
  const target = promotion.validateRelease(payload, config, inputs.config);
  const address = inputs["argocd-server"];
  const applications =
    address === undefined
      ? []
      : requireApplications({
          token: inputs["argocd-token"],
          named: inputs["argocd-applications"],
          declared: target.environment?.applications ?? [],
          environment: target.environment?.name,
        });
  // Made before anything is written: an address that is none is no reason to find out after the commit.
  const argo =
    address === undefined
      ? undefined
      : (await import("@release-actions/ports/adapters/argo-cd")).httpArgoCd({
          server: address,
          token: inputs["argocd-token"] ?? "",
          insecure: inputs["argocd-insecure"],
        });
  adapters.useEnvironmentProxy({ environment, log });
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const registries = httpRegistries({ environment });
  const trustedRoot = inputs["trusted-root"];
  const verify = async (release: typeof target) => {
    if (inputs.signatures === "off")
      return promotion.verifyRelease(release, { registries, signatures: undefined });
    await withSignatureTools(
      {
        machine,
        log,
        images: [...release.payload.images, ...release.payload.charts],
        login: undefined,
        range: inputs["cosign-version"],
        signingConfig: undefined,
        signsKeyless: false,
        trustedRoot: trustedRoot === undefined ? undefined : resolve(trustedRoot),
      },
      async (ports) => {
        const given = {
          "certificate-identity": inputs["certificate-identity"],
          "certificate-identity-pattern": inputs["certificate-identity-pattern"],
          "certificate-oidc-issuer": inputs["certificate-oidc-issuer"],
          key: inputs.key,
        };
        const signatures = promotion.askSignatures(given, { target: release, server, ports });
        await promotion.verifyRelease(release, { registries, signatures });
      },
    );
  };
  await verify(target);
  const graphql = environment["GITHUB_GRAPHQL_URL"];
  const github = octokitGitHub({
    token: inputs.token ?? "",
    api: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    ...(graphql === undefined ? {} : { graphql }),
    log,
  });
  const clock = adapters.nodeClock();
  const repository = environment["GITHUB_REPOSITORY"] ?? "";
  const onProgress = (message: string) => {
    log.progress(message);
  };
  const { plan, result } = await promotion.promote({
    github,
    copies: adapters.partialClones({ ...machine, server, token: inputs.token ?? "" }),
    registries,
    clock,
    server,
    repository,
    target,
    verify,
    mode: inputs.mode,
    commitType,
    onProgress,
  });
  const { outputs, line, summary, annotations, findings, failed } = promotion.reportPromotion(
    target,
    plan,
    result,
  );
  log.info(line);
  setOutputs({ ...outputs, findings });
  for (const annotation of annotations) annotate(annotation);
  await summarize(summary);
  if (failed !== undefined) throw failed;
  if (argo === undefined || !promotion.isLive(result)) return;
  await promotion.waitForArgo({
    argo,
    clock,
    applications,
    target,
    plan,
    repository,
    commit: result.commit,
    contains: (revision) => github.contains(repository, revision, result.commit),
    timeout: inputs["argocd-timeout"],
    onProgress,
  });
});

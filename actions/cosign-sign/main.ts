import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import {
  parseAnnotations,
  parseImages,
  publicKeyName,
  parseLogin,
  resolveKey,
} from "@release-actions/signing/request";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, summarize }) => {
  const images = parseImages(inputs.images);
  const annotations = parseAnnotations(inputs.annotations);
  const login = parseLogin(images, {
    user: inputs["registry-username"],
    password: inputs["registry-password"],
  });
  const absolute = (path: string | undefined) => (path === undefined ? undefined : resolve(path));
  const trustedRoot = inputs["trusted-root"];
  // Loaded only now: a wrong call is told at once.
  const [
    { failureError, inexactWarning, parsePredicate, predicateText, report, signImages },
    adapters,
    { withSignatureTools },
  ] = await Promise.all([
    import("@release-actions/signing"),
    import("@release-actions/ports/adapters"),
    import("@release-actions/ports/adapters/signing"),
  ]);
  const machine = adapters.nodeMachine({ environment });
  adapters.useEnvironmentProxy({ environment, log });
  const workspace = machine.files(resolve("."));
  const read = async (input: "sbom" | "provenance", path: string | undefined) =>
    path === undefined
      ? []
      : [parsePredicate(input, predicateText(input, await workspace.read(path), path), path)];
  const predicates = [...(await read("sbom", inputs.sbom)), ...(await read("provenance", inputs.provenance))];
  for (const { input, inexact } of predicates) {
    const warning = inexactWarning(input, inexact);
    if (warning !== undefined) log.warning(warning);
  }
  await withSignatureTools(
    {
      machine,
      log,
      images,
      login,
      range: inputs["cosign-version"],
      signingConfig: absolute(inputs["signing-config"]),
      trustedRoot: absolute(trustedRoot),
      signsKeyless: inputs.key === undefined,
    },
    async (tools) => {
      const outcome = await signImages(
        {
          images,
          annotations,
          predicates,
          recursive: inputs.recursive,
          verify: inputs.verify,
          signer:
            inputs.key === undefined
              ? {
                  kind: "keyless",
                  identity: inputs["certificate-identity"],
                  issuer: inputs["certificate-oidc-issuer"],
                  sourceRepository: inputs["source-repository"],
                  server: environment["GITHUB_SERVER_URL"] ?? "https://github.com",
                }
              : { kind: "key", key: resolveKey(inputs.key) },
          patience: inputs.timeout * 60_000,
        },
        {
          ...tools,
          isDryRun: inputs["dry-run"],
          onProgress: (message) => {
            log.progress(message);
          },
        },
      );
      const { outputs, summary, failure } = report(outcome, {
        cosignVersion: tools.cosign.version,
        trustedRoot,
        key: inputs.key === undefined ? undefined : publicKeyName(inputs.key),
        isLogged: tools.isLogged,
        form: tools.cosign.form,
        readerOptions: tools.readerOptions,
      });
      setOutputs(outputs);
      await summarize(summary);
      if (failure !== undefined) throw failureError(failure);
    },
  );
});

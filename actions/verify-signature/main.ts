import { resolve } from "node:path";
import { runAction } from "@release-actions/action-kit";
import { parseRequired } from "@release-actions/signature-verification/required";
import { parseTrust } from "@release-actions/signature-verification/trust";
import { parseImages, parseLogin, resolveKey } from "@release-actions/signing/request";
import { contract } from "./contract.ts";

await runAction(contract, async ({ inputs, environment, log, setOutputs, summarize }) => {
  const images = parseImages(inputs.images);
  const trust = parseTrust({
    "certificate-identity": inputs["certificate-identity"],
    "certificate-identity-pattern": inputs["certificate-identity-pattern"],
    "certificate-oidc-issuer": inputs["certificate-oidc-issuer"],
    "source-repository": inputs["source-repository"],
    "source-repository-id": inputs["source-repository-id"],
    key: inputs.key === undefined ? undefined : resolveKey(inputs.key),
  });
  const required = parseRequired(inputs.require);
  const login = parseLogin(images, {
    user: inputs["registry-username"],
    password: inputs["registry-password"],
  });
  const root = inputs["trusted-root"];
  const [verification, adapters, { withSignatureTools }] = await Promise.all([
    import("@release-actions/signature-verification"),
    import("@release-actions/ports/adapters"),
    import("@release-actions/ports/adapters/signing"),
  ]);
  const machine = adapters.nodeMachine({ environment });
  adapters.useEnvironmentProxy({ environment, log });
  const verdicts = await withSignatureTools(
    {
      machine,
      log,
      images,
      login,
      range: inputs["cosign-version"],
      signingConfig: undefined,
      trustedRoot: root === undefined ? undefined : resolve(root),
      signsKeyless: false,
    },
    (tools) =>
      verification.verifyNamed(
        images,
        { trust, require: required, allowLegacy: inputs["allow-legacy"] },
        tools,
      ),
  );
  const { document, images: verified, summary, failure } = verification.reportVerdicts(verdicts);
  setOutputs({ images: verified, verdicts: document });
  await summarize(summary);
  if (failure !== undefined) throw verification.verdictError(failure);
});

import { expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";
import { signatureType } from "@release-actions/signature-verification/request";
import { verifyCommand } from "../../../packages/signing/verify-command.ts";
import { pushImage } from "../../support/sigstore/push-artifacts.ts";
import { sigstoreTools, useSigstore } from "../../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../../support/tools.ts";

await describeWithTools("what has the form before bundles", [...sigstoreTools, "cosign-2"], (tools) => {
  const lab = useSigstore(tools);
  const environment = { COSIGN_PASSWORD: "" };

  async function attested() {
    const { reference, digest } = await pushImage(lab.place(await lab.dockerRegistry()), "acme/shop:1");
    const [key, predicate] = ["form", "form.json"].map((name) => join(lab.folder, name));
    await writeFile(predicate ?? "", "{}");
    await lab.cosign(["generate-key-pair", `--output-key-prefix=${key ?? ""}`], { environment });
    // As cosign 2.4 does it by itself.
    const attest = await lab.cosign(
      [
        ...["attest", "--yes", `--key=${key ?? ""}.key`, `--type=${signatureType}`],
        ...[`--predicate=${predicate ?? ""}`, "--new-bundle-format=false", "--tlog-upload=false", reference],
      ],
      { cosign: tools["cosign-2"], environment },
    );
    expect(attest).toMatchObject({ exitCode: 0 });
    const command = verifyCommand(
      { name: reference.slice(0, reference.indexOf("@")), digest },
      { kind: "key", key: "" },
      { trustedRoot: undefined, key: `${key ?? ""}.pub`, isLogged: false, form: "legacy" },
    );
    return { reference, command };
  }
  const run = (command: string, tool: "cosign" | "cosign-2") => {
    const PATH = [tools[tool].folder, lab.environment["PATH"]].join(delimiter);
    return nodeCommands().run(["sh", "-c", command], {
      ...{ cwd: lab.folder, environment: { ...lab.environment, PATH }, timeout: 60_000 },
    });
  };
  const codeOf = async (...call: Parameters<typeof run>) => (await run(...call)).exitCode;

  test("is proven by the command for readers, also once somebody else's bundle is attached", async () => {
    const { reference, command } = await attested();

    const alone = [await codeOf(command, "cosign"), await codeOf(command, "cosign-2")];
    const signed = await lab.cosign(["sign", ...lab.signing, reference]);
    const beside = await run(command, "cosign");

    expect(alone).toEqual([0, 0]);
    expect(signed).toMatchObject({ exitCode: 0 });
    expect([beside.exitCode, beside.stdout.toString("utf8")]).toEqual([
      0,
      expect.stringContaining("payload"),
    ]);
    // By itself, cosign 3 looks at nothing but bundles then, and cosign 2.6 does not even when it is told to.
    expect(await codeOf(command.split(" || ")[0] ?? "", "cosign")).toBe(1);
    expect(await codeOf(command, "cosign-2")).toBe(1);
  });
});

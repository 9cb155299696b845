import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { nodeCommands } from "@release-actions/ports/adapters";
import { httpImageRegistry } from "@release-actions/ports/adapters/signing";
import { temporaryFolder } from "../support/repository.ts";
import { useScriptedServers, type AskedRequest, type ScriptedReply } from "../support/scripted-server.ts";

const start = useScriptedServers();
const sum = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const image = sum("image");

async function registry(answer: (request: AskedRequest) => ScriptedReply) {
  const server = await start(answer);
  const environment = { PATH: process.env["PATH"] ?? "", HOME: temporaryFolder() };
  const asked = httpImageRegistry({ commands: nodeCommands(), environment });
  return { server, name: `${server.host}/acme/shop`, registry: asked };
}

describe("what cosign attested before bundles", () => {
  const envelope = '{"payload":"e30=","signatures":[]}';
  const dsse = "application/vnd.dsse.envelope.v1+json";
  const manifest = {
    layers: [
      { mediaType: dsse, digest: sum(envelope), annotations: { "dev.sigstore.cosign/certificate": "PEM" } },
      { mediaType: "text/plain", digest: sum("other") },
    ],
  };
  const served = (blob: ScriptedReply) =>
    registry(({ path }) => (path.includes("/blobs/") ? blob : { body: manifest }));

  test("stands in the layers of an image under a tag of the digest", async () => {
    const { registry: asked, name, server } = await served({ body: envelope });

    expect(await asked.legacyAttestations({ name, digest: image })).toEqual({
      kind: "read",
      content: [{ envelope: { payload: "e30=", signatures: [] }, certificate: "PEM" }],
    });
    expect(server.lines()[0]).toBe(`GET /v2/acme/shop/manifests/${image.replace(":", "-")}.att`);
  });

  test("is nothing, where there is no such tag", async () => {
    const { registry: asked, name } = await registry(() => ({ status: 404 }));

    expect(await asked.legacyAttestations({ name, digest: image })).toEqual({ kind: "read", content: [] });
    expect(await asked.legacySignatures({ name, digest: image })).toEqual({ kind: "read", content: [] });
  });

  test("and signed, stands under another tag, with the certificate beside each signature", async () => {
    const simple = "application/vnd.dev.cosign.simplesigning.v1+json";
    const layers = [
      { mediaType: simple, digest: sum("a"), annotations: { "dev.sigstore.cosign/certificate": "PEM" } },
      { mediaType: simple, digest: sum("b") },
    ];
    const { registry: asked, name, server } = await registry(() => ({ body: { layers } }));

    expect(await asked.legacySignatures({ name, digest: image })).toMatchObject({
      kind: "read",
      content: [{ certificate: "PEM" }, { certificate: undefined }],
    });
    expect(server.lines()).toEqual([`GET /v2/acme/shop/manifests/${image.replace(":", "-")}.sig`]);
  });

  test.each<[string, ScriptedReply]>([
    ["an envelope cannot be read", { status: 503 }],
    ["an envelope has another digest", { body: "{}" }],
  ])("is not known, where %s", async (_, reply) => {
    const { registry: asked, name } = await served(reply);

    expect(await asked.legacyAttestations({ name, digest: image })).toMatchObject({ kind: "unasked" });
  });
});

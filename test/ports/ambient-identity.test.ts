import { describe, expect, test } from "@jest/globals";
import { ambientIdentity } from "../../packages/ports/adapters/ambient-identity.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { useScriptedServers, type ScriptedReply } from "../support/scripted-server.ts";

const start = useScriptedServers();

function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.c2ln`;
}

const claims = { iss: "https://issuer.example", exp: 300, repository: "acme/shop" };

async function service(reply: () => ScriptedReply) {
  const server = await start(reply);
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.address}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-of-the-job",
  };
  return { server, environment };
}

describe("the identity of a run", () => {
  test("is asked for with the audience of Sigstore, and read", async () => {
    const { server, environment } = await service(() => ({ body: { value: token(claims) } }));

    const found = await ambientIdentity({ environment, clock: fakeClock() }).fetch();

    expect(found).toEqual({
      text: token(claims),
      issuer: "https://issuer.example",
      claims,
      expires: 300_000,
    });
    expect(server.asked).toMatchObject([
      {
        path: "/token?api-version=2.0&audience=sigstore",
        headers: { authorization: "Bearer bearer-of-the-job" },
      },
    ]);
  });

  test("is asked for again when it has little time to live", async () => {
    const { server, environment } = await service(() => ({ body: { value: token(claims) } }));
    const clock = fakeClock();
    const tokens = ambientIdentity({ environment, clock });

    await tokens.fetch();
    await tokens.fetch();
    expect(server.asked).toHaveLength(1);
    await clock.sleep(250_000);
    await tokens.fetch();

    expect(server.asked).toHaveLength(2);
  });

  test.each([
    ["nothing", {}],
    ["an address alone", { ACTIONS_ID_TOKEN_REQUEST_URL: "https://x.example/?y" }],
    ["a token alone", { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t" }],
    [
      "an address that is no server's",
      { ACTIONS_ID_TOKEN_REQUEST_URL: "file:///etc/passwd", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t" },
    ],
    ["an address that is none", { ACTIONS_ID_TOKEN_REQUEST_URL: "x", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t" }],
  ])("with %s in the environment, the permission is named", async (_, environment) => {
    await expect(ambientIdentity({ environment, clock: fakeClock() }).fetch()).rejects.toMatchObject({
      code: "id-token-permission",
      fix: expect.stringContaining("id-token: write") as unknown,
    });
  });

  test.each<[string, ScriptedReply, boolean]>([
    ["a refusal", { status: 401, body: { message: "no" } }, false],
    ["a request it does not take", { status: 400 }, false],
    ["an outage", { status: 503, body: "no healthy upstream" }, true],
    ["too many requests", { status: 429 }, true],
    ["a page in place of data", { body: "<html>" }, true],
    ["data without a token", { body: { value: null } }, true],
    ["something that is no token", { body: { value: "x.y.z" } }, true],
    ["half an answer", "truncate", true],
    ["a broken connection", "reset", true],
  ])("%s may be worth another try: %s", async (_, reply, retryable) => {
    const { environment } = await service(() => reply);

    const failing = ambientIdentity({ environment, clock: fakeClock() }).fetch();

    await expect(failing).rejects.toMatchObject({ code: "token-service", retryable });
    await expect(failing).rejects.not.toThrow(/bearer-of-the-job/);
  });
});

import { describe, expect, test } from "@jest/globals";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { packageName } from "@release-actions/release-model";
import { useScriptedServers, type ScriptedReply } from "../support/scripted-server.ts";

const serve = useScriptedServers();

const ask = (environment: Readonly<Record<string, string>>) =>
  httpRegistries({ environment }).ask(packageName("pypi", "coreason-manifest"), {
    major: 1,
    minor: 4,
    patch: 0,
  });

const page = (...files: readonly unknown[]): ScriptedReply => ({
  headers: { "content-type": "application/vnd.pypi.simple.v1+json" },
  body: { meta: { "api-version": "1.1" }, files },
});
const wheel = "coreason_manifest-1.4.0-py3-none-any.whl";

describe("the indexes that pip and uv are led to", () => {
  test.each(["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"])(
    "%s, with its credentials, which are not shown",
    async (setting) => {
      const server = await serve(() => ({ status: 503 }));

      const answer = await ask({ [setting]: `http://ada:s3cret%40@${server.host}/simple` });

      expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([
        `Basic ${Buffer.from("ada:s3cret@").toString("base64")}`,
      ]);
      expect(answer).toMatchObject({ asked: `GET ${server.address}/simple/coreason-manifest/` });
      expect(JSON.stringify(answer)).not.toContain("s3cret");
    },
  );

  test("additional ones are asked first, and no more once one has the version", async () => {
    const own = await serve(() => page({ filename: wheel }));
    const everybody = await serve(() => ({ status: 404 }));
    const environment = {
      UV_INDEX: `house=${own.address}/simple`,
      UV_INDEX_HOUSE_USERNAME: "ada",
      UV_INDEX_HOUSE_PASSWORD: "b",
      PIP_INDEX_URL: everybody.address,
    };

    const answer = await ask(environment);

    expect(answer.kind).toBe("available");
    expect(own.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from("ada:b").toString("base64")}`);
    expect(everybody.asked).toEqual([]);
  });

  test.each<{ what: string; first: ScriptedReply; second: ScriptedReply; expected: object }>([
    {
      what: "the other one has it",
      first: { status: 503 },
      second: page({ filename: wheel }),
      expected: { kind: "available" },
    },
    {
      what: "neither has it",
      first: { status: 404 },
      second: page(),
      expected: { kind: "absent", answered: "404, 200 without a file of 1.4.0 among 0" },
    },
    {
      what: "one did not say",
      first: { status: 429, headers: { "retry-after": "9" } },
      second: { status: 404 },
      expected: { kind: "unknown", answered: "429, 404", retryAfter: 9000 },
    },
  ])("of two, $what", async ({ first, second, expected }) => {
    const one = await serve(() => first);
    const other = await serve(() => second);

    const answer = await ask({ PIP_EXTRA_INDEX_URL: ` ${one.address} `, PIP_INDEX_URL: other.address });

    expect(answer).toMatchObject(expected);
  });
});

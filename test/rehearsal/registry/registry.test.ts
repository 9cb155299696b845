import { describe, expect, test } from "@jest/globals";
import { request } from "node:http";
import type { Authentication } from "@release-actions/rehearsal/registry";
import { temporaryFolder } from "../../support/repository.ts";
import { ask, pullManifest, pushBlob, useRegistry } from "../../support/registry.ts";

const start = useRegistry();
const name = "coreason-ai/coreason-runtime";
const login = { username: "octocat", password: "s3cret" } as const;
const basic = `Basic ${Buffer.from("octocat:s3cret").toString("base64")}`;

test("what was pushed is found again in the same folder", async () => {
  const folder = temporaryFolder();
  const first = await start({ folder });
  const { digest } = await first.push({ name, tags: ["v1.4.0", "latest"], labels: { version: "1.4.0" } });
  await first.close();

  const second = await start({ folder });

  const pulled = await pullManifest(second, name, "latest");
  expect(pulled.header("docker-content-digest")).toBe(digest);
  expect(pulled.json()).toMatchObject({ annotations: { version: "1.4.0" } });
});

test("the same image pushed twice has one digest", async () => {
  const registry = await start();

  const first = await registry.push({ name, tags: ["v1"] });
  const second = await registry.push({ name, tags: ["v1", "latest"] });

  expect(second).toEqual(first);
});

test("what was asked and answered is recorded in order", async () => {
  const registry = await start();

  await ask(registry, "");
  await pullManifest(registry, name, "v1", "HEAD");

  expect(registry.requests).toEqual([
    { method: "GET", path: "/v2/", status: 200 },
    { method: "HEAD", path: `/v2/${name}/manifests/v1`, status: 404 },
  ]);
});

test("a fault is answered instead, and nothing is done", async () => {
  const registry = await start({ fault: ({ method }) => (method === "POST" ? 429 : undefined) });

  await pushBlob(registry, name, "hello");
  const pushed = await ask(registry, `${name}/blobs/uploads/`, { method: "POST" });

  expect(pushed.status).toBe(429);
  expect(pushed.header("retry-after")).toBe("1");
  expect(registry.requests.map(({ status }) => status)).toEqual([429, 429]);
});

test("a page in a browser that was led here under another name is refused", async () => {
  const registry = await start();

  const status = await new Promise((resolve, reject) => {
    const asking = request(`${registry.address}/v2/`, { headers: { host: "evil.test" } }, (response) => {
      resolve(response.resume().statusCode);
    });
    asking.on("error", reject).end();
  });

  expect(status).toBe(404);
});

test.each(["PUT", "POST"])("%s of what is only read is not done", async (method) => {
  const registry = await start();

  const answered = await ask(registry, `${name}/tags/list`, { method });

  expect(answered.status).toBe(405);
});

describe("a registry with a name and a password", () => {
  test("asks for them, and takes no others", async () => {
    const registry = await start({ authentication: { kind: "basic", ...login } });

    const stranger = await ask(registry, "");
    const wrong = await ask(registry, "", { headers: { authorization: "Basic eDp5" } });
    const known = await ask(registry, "", { headers: { authorization: basic } });

    expect([stranger.status, wrong.status, known.status]).toEqual([401, 401, 200]);
    expect(stranger.header("www-authenticate")).toBe(`Basic realm="${registry.address}"`);
  });
});

describe("a registry with tokens", () => {
  const authentication: Authentication = { kind: "token", ...login };

  /** Asks for a token as the challenge says. */
  async function token(challenge: string | null, authorization?: string) {
    const part = (key: string) => new RegExp(`${key}="([^"]*)"`).exec(challenge ?? "")?.[1] ?? "";
    const url = new URL(part("realm"));
    url.search = new URLSearchParams({ service: part("service"), scope: part("scope") }).toString();
    const answer = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
    return { status: answer.status, ...((await answer.json()) as { token?: string; expires_in?: number }) };
  }

  test("gives one for what the challenge names, and it opens nothing else", async () => {
    const registry = await start({ authentication });
    const push = (where: string, authorization: string) =>
      ask(registry, `${where}/blobs/uploads/`, { method: "POST", headers: { authorization } });
    const challenge = (await push(name, "")).header("www-authenticate");

    const issued = await token(challenge, basic);
    const here = await push(name, `Bearer ${issued.token ?? ""}`);
    const there = await push("coreason-ai/other", `Bearer ${issued.token ?? ""}`);

    expect(challenge).toBe(
      `Bearer realm="${registry.address}/token",service="${registry.host}",scope="repository:${name}:pull,push"`,
    );
    expect(issued).toMatchObject({ status: 200, expires_in: 300 });
    expect([here.status, there.status]).toEqual([202, 401]);
    expect(there.header("www-authenticate")).toContain(`error="insufficient_scope"`);
  });

  test("gives none for a wrong password", async () => {
    const registry = await start({ authentication });
    const { header } = await ask(registry, "");

    const issued = await token(header("www-authenticate"), "Basic eDp5");

    expect(issued.status).toBe(401);
  });

  test("takes one for five minutes", async () => {
    let now = 0;
    const registry = await start({ authentication, now: () => now });
    const { header } = await ask(registry, "");
    const issued = await token(header("www-authenticate"), basic);
    const headers = { authorization: `Bearer ${issued.token ?? ""}` };

    const before = await ask(registry, "", { headers });
    now = 300_000;
    const after = await ask(registry, "", { headers });

    expect([before.status, after.status]).toEqual([200, 401]);
  });

  test.each([
    { anonymousPull: true, expected: 200 },
    { anonymousPull: false, expected: 401 },
  ])("lets anybody pull: $anonymousPull", async ({ anonymousPull, expected }) => {
    const registry = await start({ authentication: { ...authentication, anonymousPull } });
    await registry.push({ name, tags: ["v1"] });
    const path = `${name}/tags/list`;
    const { header } = await ask(registry, path);

    const issued = await token(header("www-authenticate"));
    const listed = await ask(registry, path, {
      headers: { authorization: `Bearer ${issued.token ?? ""}` },
    });

    expect(listed.status).toBe(expected);
  });

  test("mounts what may be pulled, and nothing else", async () => {
    const folder = temporaryFolder();
    const digest = await pushBlob(await start({ folder }), "coreason-ai/base", "hello");
    const registry = await start({ folder, authentication });
    const mount = async (...repositories: readonly string[]) => {
      const scope = repositories.map((each) => `repository:${each}:pull,push`).join(" ");
      const issued = await token(`realm="${registry.address}/token",scope="${scope}"`, basic);
      return ask(registry, `${name}/blobs/uploads/?mount=${digest}&from=coreason-ai/base`, {
        method: "POST",
        headers: { authorization: `Bearer ${issued.token ?? ""}` },
      });
    };

    const closed = await mount(name);
    const open = await mount(name, "coreason-ai/base");

    expect([closed.status, open.status]).toEqual([202, 201]);
  });
});

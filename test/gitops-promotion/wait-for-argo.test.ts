import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { waitForArgo } from "@release-actions/gitops-promotion";
import { httpArgoCd } from "@release-actions/ports/adapters/argo-cd";
import { ReleaseError } from "@release-actions/release-model";
import { fakeClock } from "../support/fake-clock.ts";

const commit = "c".repeat(40);
const newer = "d".repeat(40);

/** What the API says next, the last of them for good. */
let answers: { readonly status: number; readonly body?: unknown }[] = [];
let asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
let server: ReturnType<typeof createServer>;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", authorization: request.headers.authorization });
    const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500 };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function application(sync: string, health: string, revision = commit, message?: string) {
  const operationState = message === undefined ? {} : { operationState: { phase: "Failed", message } };
  return {
    status: 200,
    body: { status: { sync: { status: sync, revision }, health: { status: health }, ...operationState } },
  };
}

async function wait(...script: typeof answers): Promise<string> {
  answers = script;
  const { port } = server.address() as AddressInfo;
  try {
    await waitForArgo({
      argo: httpArgoCd({ server: `http://127.0.0.1:${port}`, token: "secret" }),
      clock: fakeClock(),
      applications: ["runtime"],
      commit,
      contains: (revision) => Promise.resolve(revision === newer),
      timeout: 1,
      onProgress: () => undefined,
    });
    return "live";
  } catch (error) {
    if (error instanceof ReleaseError) return `${error.code}: ${error.found}`;
    throw error;
  }
}

test.each<[string, typeof answers, string]>([
  ["Synced and Healthy at the commit", [application("Synced", "Healthy")], "live"],
  [
    "at one that holds it, because another promotion landed upon it",
    [application("Synced", "Healthy", newer)],
    "live",
  ],
  [
    "only in the end",
    [
      application("OutOfSync", "Healthy", "a".repeat(40)),
      application("Synced", "Progressing"),
      application("Synced", "Healthy"),
    ],
    "live",
  ],
  ["after a failure that passes", [{ status: 503 }, application("Synced", "Healthy")], "live"],
  [
    "still at an older commit",
    [application("Synced", "Healthy", "a".repeat(40))],
    `argocd-late: runtime: Synced and Healthy, at ${"a".repeat(40)}`,
  ],
  [
    "broken",
    [application("Synced", "Degraded", commit, "no such image")],
    "argocd-late: runtime: Synced and Degraded, no such image",
  ],
  ["not there", [{ status: 403 }], "argocd-application: status 403"],
  ["closed to the token", [{ status: 401 }], "argocd-token: status 401"],
])("an Application that is %s", async (_what, script, expected) => {
  expect(await wait(...script)).toBe(expected);
  expect(asked[0]).toEqual({
    path: "/api/v1/applications/runtime?refresh=normal",
    authorization: "Bearer secret",
  });
});

test.each(["http://argocd.example.org", "argocd.example.org", "file:///etc"])(
  "the token is not sent to %s",
  (address) => {
    expect(() => httpArgoCd({ server: address, token: "secret" })).toThrow(/argocd-server/);
  },
);

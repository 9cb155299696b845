import { expect, test } from "@jest/globals";
import { httpArgoCd } from "@release-actions/ports/adapters/argo-cd";
import { application, asked, commit, newer, wait, type Script } from "./argo-stand-in.ts";

test.each<[string, Script, string]>([
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
  expect(await wait(script)).toBe(expected);
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

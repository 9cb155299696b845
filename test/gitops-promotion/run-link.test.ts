import { expect, test } from "@jest/globals";
import { validateRelease } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { runLink } from "../../packages/gitops-promotion/run-link.ts";
import { samplePayload } from "../support/payload-sample.ts";
import { image } from "./planned.ts";

const own = "https://github.com/acme/runtime/actions/runs/7";
const config = parseGitops(
  Buffer.from(
    `components: { runtime: { repository: acme/runtime, images: [${image}], charts: [ghcr.io/acme/charts/runtime] } }\n`,
  ),
  "gitops.yml",
);

test.each([
  ["a run of the component's repository", own, own],
  ["one of its attempts", `${own}/attempts/2`, `${own}/attempts/2`],
  ["another host", "http://evil.example.org/x", undefined],
  ["a host that begins alike", "https://github.com.evil.example.org/acme/runtime/actions/runs/7", undefined],
  ["no encryption", "http://github.com/acme/runtime/actions/runs/7", undefined],
  ["another repository", "https://github.com/acme/evil/actions/runs/7", undefined],
  ["a way out of the runs", `${own}/../../../../../evil/x`, undefined],
])("%s in a message: a link or none", (_what, run, link) => {
  const payload = samplePayload({ environment: undefined, source: { commit: "1".repeat(40), run } });

  expect(runLink(validateRelease(payload, config, "gitops.yml"), "https://github.com")).toBe(link);
});

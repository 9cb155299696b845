import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  planPromotion,
  promote,
  validateRelease,
  type PromotionFacts,
  type PromotionTarget,
} from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { Source } from "@release-actions/manifests";
import { nodeClock, nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { httpRegistries } from "@release-actions/ports/adapters/registries";
import { startGitHub, type GitHubStandIn } from "@release-actions/rehearsal";
import type { Findings } from "./figure.ts";
import { median } from "./interleave.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

const size = 5000;
const repository = "acme/deploy";
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

/** A promotion into a GitOps repository of 5,000 values files, a tenth of which name the component. */
export function gitops(): Promise<Findings> {
  return withFolder(async (folder) => {
    const files = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [
        `clusters/c${index % 50}/a${index}/values.yaml`,
        values(index),
      ]),
    );
    const standIn = await startGitHub({ folder: join(folder, "github"), rateLimit: 1_000_000 });
    try {
      await standIn.createRepository({ owner: "acme", name: "deploy" });
      await standIn.pushAs(repository, "ada", { branch: "main", message: "feat: begin", files });
      const plans = planningTimes(files);
      const run = () => promoteInto(standIn);
      const first = await timed(standIn, run);
      const again = await timed(standIn, run);
      const clone = await timed(standIn, () =>
        promisify(execFile)(
          "git",
          ["clone", "--quiet", "--depth=1", `${standIn.address}/${repository}.git`, join(folder, "clone")],
          { env: gitEnvironment },
        ),
      );
      const edits = size / 10;
      const against = (seconds: number) =>
        `${(seconds / clone.seconds).toFixed(2)} × git clone --depth=1 of the same, ${clone.seconds.toFixed(2)} s`;
      return {
        title: `promote-release into a GitOps repository of ${size} files on the stand-in for GitHub`,
        figures: [
          {
            what: `planning ${edits} edits`,
            value: median(plans),
            unit: "ms",
            note: `${Math.round(edits / (median(plans) / 1000))} edits a second, each file read again and compared`,
          },
          {
            what: `${edits} files in one commit: time`,
            value: first.seconds,
            unit: "s",
            note: against(first.seconds),
          },
          { what: "nothing to do: time", value: again.seconds, unit: "s", note: against(again.seconds) },
          { what: "nothing to do: requests of the API", value: again.requests, unit: "requests", goal: 1 },
        ],
      } satisfies Findings;
    } finally {
      await standIn.close();
    }
  });
}

function values(index: number): string {
  const name = index % 10 === 0 ? "runtime" : `other-${index % 97}`;
  return `# values of one application\nreplicas: ${index % 5}\nimage:\n  repository: ghcr.io/acme/${name}\n  tag: v1.3.0\n  digest: ${digest("b")}\nresources: { limits: { memory: 1Gi } }\n`;
}

function target(): PromotionTarget {
  const config = parseGitops(
    Buffer.from("components:\n  runtime: { repository: acme/runtime, images: [ghcr.io/acme/runtime] }\n"),
    "gitops.yml",
  );
  return validateRelease(
    {
      schema: 1,
      id: "runtime-1.4.0-0123456789abcdef",
      component: "runtime",
      version: "1.4.0",
      tag: "v1.4.0",
      images: [{ name: "ghcr.io/acme/runtime", digest: digest("a") }],
      charts: [],
      source: { repository: "acme/runtime", commit: "1".repeat(40), "sent-at": "2026-11-25T10:00:00Z" },
    },
    config,
    "gitops.yml",
  );
}

function planningTimes(files: Readonly<Record<string, string>>): readonly number[] {
  return Array.from({ length: 5 }, () => {
    const sources = Object.entries(files)
      .filter(([, text]) => text.includes("/runtime"))
      .map(([path, text]) => new Source(path, Buffer.from(text)));
    const facts: PromotionFacts = {
      state: {} as PromotionFacts["state"],
      head: "",
      sources,
      problems: [],
      modes: new Map(),
      histories: new Map(),
    };
    const started = performance.now();
    planPromotion(facts, target());
    return performance.now() - started;
  });
}

function promoteInto(standIn: GitHubStandIn): Promise<unknown> {
  const token = standIn.createToken({
    kind: "app",
    repositories: "all",
    permissions: { contents: "write", pull_requests: "read" },
  });
  const place = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token,
    environment: gitEnvironment,
  };
  const silent = { progress: () => undefined, info: () => undefined, warning: () => undefined };
  return promote({
    github: octokitGitHub({ ...place, log: silent }),
    copies: partialClones({ ...nodeMachine(place), ...place }),
    registries: httpRegistries({ environment: {} }),
    clock: nodeClock(),
    server: standIn.address,
    repository,
    target: target(),
    verify: () => Promise.resolve(),
    mode: "commit",
    commitType: "fix",
    onProgress: () => undefined,
  });
}

async function timed(standIn: GitHubStandIn, run: () => Promise<unknown>) {
  const from = standIn.exchanges.length;
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    requests: standIn.exchanges.slice(from).filter(({ surface }) => surface !== "git").length,
  };
}

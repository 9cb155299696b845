import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach } from "@jest/globals";
import {
  planPromotion,
  validateRelease,
  waitForArgo,
  type PromotionFacts,
} from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { Source } from "@release-actions/manifests";
import { httpArgoCd } from "@release-actions/ports/adapters/argo-cd";
import { ReleaseError } from "@release-actions/release-model";
import { buildPayload } from "@release-actions/release-model/release-published";
import { fakeClock } from "../support/fake-clock.ts";
import { sampleInputs } from "../support/payload-sample.ts";

export const commit = "c".repeat(40);
export const newer = "d".repeat(40);

/** What the API says next, the last of them for good. */
let answers: Script = [];

export type Script = { readonly status: number; readonly body?: unknown }[];
export let asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
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

const repoURL = "https://github.com/acme/deploy.git";
export const own = { repoURL, path: "overlays/staging", targetRevision: "main" };

export interface Stated {
  readonly sync?: string;
  readonly health?: string;
  /** In the order of the sources. */
  readonly revisions?: readonly string[];
  readonly sources?: readonly object[];
  /** Where the comparison is about an older spec. */
  readonly compared?: readonly object[];
  readonly operation?: object;
  readonly more?: object;
}

/** As the API answers: one source has `source` and `revision`, several have `sources` and `revisions`. */
export function answer({
  sync = "Synced",
  health = "Healthy",
  revisions = [commit],
  sources = [own],
  compared = sources,
  operation,
  more = {},
}: Stated = {}) {
  const written = (all: readonly object[]) => (all.length === 1 ? { source: all[0] } : { sources: all });
  return {
    status: 200,
    body: {
      metadata: { name: "runtime", namespace: "argocd" },
      spec: { project: "default", destination: { name: "staging" }, ...written(sources) },
      status: {
        sync: {
          status: sync,
          comparedTo: { destination: { name: "staging" }, ...written(compared) },
          ...(revisions.length === 1 ? { revision: revisions[0] } : { revisions }),
        },
        health: { status: health },
        ...(operation === undefined ? {} : { operationState: operation }),
      },
      ...more,
    },
  };
}

export const application = (sync: string, health: string, revision = commit, message?: string) =>
  answer({
    sync,
    health,
    revisions: [revision],
    ...(message === undefined ? {} : { operation: { phase: "Failed", message } }),
  });

const config = parseGitops(
  Buffer.from(
    "components:\n  runtime: { repository: acme/runtime, images: [ghcr.io/acme/runtime], charts: [ghcr.io/acme/charts/runtime] }\n",
  ),
  "gitops.yml",
);
const target = validateRelease(buildPayload(sampleInputs({ environment: undefined })), config, "gitops.yml");

/** Promoting runtime 1.4.0 where it stands in these files. */
export function promoting(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([path, text]) => new Source(path, Buffer.from(text)));
  const state = {} as PromotionFacts["state"];
  const read = { modes: new Map(), histories: new Map(), problems: [] };
  return planPromotion({ state, head: commit, sources, ...read }, target);
}

/** The Application's own manifest was promoted, and its values. */
export const plan = promoting({
  "argocd/chart.yaml": manifest("{ repoURL: ghcr.io/acme/charts, chart: runtime, targetRevision: 1.3.0 }"),
  "argocd/git.yaml": manifest('{ repoURL: "https://github.com/acme/runtime", targetRevision: v1.3.0 }'),
  "values.yaml": "image: { repository: ghcr.io/acme/runtime, tag: v1.3.0 }\n",
});

function manifest(source: string): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: runtime }\nspec:\n  source: ${source}\n`;
}

export async function wait(script: Script, planned = plan): Promise<string> {
  answers = script;
  const { port } = server.address() as AddressInfo;
  try {
    await waitForArgo({
      argo: httpArgoCd({ server: `http://127.0.0.1:${port}`, token: "secret" }),
      clock: fakeClock(),
      applications: ["runtime"],
      target,
      plan: planned,
      repository: "acme/deploy",
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

import { readYamlData, Source } from "@release-actions/manifests";
import type { Git } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";

/** The workflow of a GitOps repository that promotes. */
export interface ReceivingWorkflow {
  readonly path: string;
  /** As it is written; undefined where it has none. */
  readonly runName: string | undefined;
  /** What the step gives promote-release, without what GitHub would have to fill in. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Where no workflow says anything else. */
const usual: ReceivingWorkflow = {
  path: ".github/workflows/promote.yml",
  runName: "promote ${{ github.event.client_payload.id }}",
  inputs: { mode: "commit" },
};

/**
 * Finds the step of the default branch that uses promote-release when an event is sent; others check pull requests with it. Where
 * there is none, the workflow is played as examples/workflows/promote.yml has it.
 */
export async function readReceivingWorkflow(git: Git, commit: string): Promise<ReceivingWorkflow> {
  const paths = (await git.list(commit)).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  for (const [path, bytes] of await git.read(commit, paths)) {
    const data = readWorkflow(path, bytes);
    if (!JSON.stringify(field(data, "on") ?? null).includes("repository_dispatch")) continue;
    const step = Object.values(record(field(data, "jobs")))
      .flatMap((job) => list(field(job, "steps")))
      .find((one) => /(?:^|\/)promote-release(?:@|$)/.test(text(field(one, "uses")) ?? ""));
    if (step === undefined) continue;
    const given = Object.entries(record(field(step, "with"))).flatMap(([name, value]) => {
      const written = text(value);
      return written === undefined || written.includes("${{") ? [] : [[name, written] as const];
    });
    return { path, runName: text(field(data, "run-name")), inputs: Object.fromEntries(given) };
  }
  return usual;
}

/** What a run with this payload is called in the list of runs. */
export function titleOf({ runName, path }: ReceivingWorkflow, payload: unknown): string {
  return (runName ?? path).replaceAll(
    /\$\{\{\s*github\.event\.client_payload\.([\w-]+)\s*\}\}/g,
    (_, name: string) => text(field(payload, name)) ?? "",
  );
}

function readWorkflow(path: string, bytes: Uint8Array): unknown {
  try {
    const documents = readYamlData(new Source(path, bytes));
    return Array.isArray(documents) ? (documents[0] as unknown) : undefined;
  } catch (error) {
    // GitHub would not run it either.
    if (error instanceof ReleaseError && error.kind !== "internal") return undefined;
    throw error;
  }
}

function field(value: unknown, name: string): unknown {
  return record(value)[name];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

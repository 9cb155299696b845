import { escapeText, Refusal, UsageError } from "@release-actions/release-model";

/** What a run was started with. */
export interface ReceivedEvent {
  readonly payload: unknown;
  /** Who sent it, by GitHub's word; undefined where the payload is an input. */
  readonly sender: string | undefined;
}

/**
 * The message in what GitHub handed to the run: `client_payload` of a repository_dispatch, or the input `payload` of a
 * workflow_dispatch.
 * @throws {UsageError} `payload-missing`.
 */
export function receivedEvent(given: unknown, event: unknown): ReceivedEvent {
  if (given !== undefined) return { payload: given, sender: undefined };
  const sender = field(field(event, "sender"), "login");
  const login = typeof sender === "string" ? sender : undefined;
  const sent = field(event, "client_payload");
  if (sent !== undefined && sent !== null) return { payload: sent, sender: login };
  const typed = field(field(event, "inputs"), "payload");
  if (typeof typed === "string") return { payload: parseJson(typed), sender: login };
  throw new UsageError({
    code: "payload-missing",
    expected:
      "a message about a release: the event's client_payload, its input `payload`, or the input of this step",
    found: "none of them",
    fix: "Start the workflow by repository_dispatch, as dispatch-gitops does, or give `payload`.",
  });
}

/**
 * Inputs that only make sense together.
 * @throws {UsageError} `token-missing` or `argocd-mode`.
 */
export function requireModes({
  mode,
  token,
  argo,
}: {
  readonly mode: "pull-request" | "commit" | "plan" | "check";
  readonly token: string | undefined;
  readonly argo: string | undefined;
}): void {
  if (mode !== "check" && token === undefined) {
    throw new UsageError({
      code: "token-missing",
      expected: "a token that may write to this repository",
      found: "none",
      fix: "Set `token`, or leave it out of the workflow so that GITHUB_TOKEN is taken.",
    });
  }
  if (argo === undefined || mode === "commit") return;
  throw new UsageError({
    code: "argocd-mode",
    expected: "`mode: commit` together with `argocd-server`",
    found: `\`mode: ${mode}\`, which leaves nothing that Argo CD could have`,
    fix: "Wait in the workflow that runs when the pull request is merged, or use `mode: commit`.",
  });
}

/**
 * The Applications to wait for, asked before anything is written: waiting for none would be green whatever the cluster does.
 * @throws {UsageError} `argocd-applications` or `argocd-token`.
 */
export function requireApplications({
  token,
  named,
  declared,
  environment,
}: {
  readonly token: string | undefined;
  readonly named: readonly string[];
  /** Those of the environment in gitops.yml. */
  readonly declared: readonly string[];
  readonly environment: string | undefined;
}): readonly string[] {
  if (token === undefined) {
    throw new UsageError({
      code: "argocd-token",
      expected: "`argocd-token` together with `argocd-server`",
      found: "none",
      fix: "Give a token of an account that may `get` the Applications, or leave `argocd-server` out.",
    });
  }
  const applications = named.length > 0 ? named : declared;
  if (applications.length > 0) return applications;
  throw new UsageError({
    code: "argocd-applications",
    expected: "the Applications to wait for at `argocd-server`",
    found: "none",
    fix: `Name them in \`argocd-applications\`${environment === undefined ? "" : `, or as \`applications\` of ${environment} in gitops.yml`}.`,
  });
}

/** @throws {Refusal} `sender-unknown`. */
export function refuseSender(sender: string | undefined, allowed: readonly string[]): void {
  const known = allowed.map((login) => login.toLowerCase());
  if (known.length === 0 || (sender !== undefined && known.includes(sender.toLowerCase()))) return;
  throw new Refusal({
    code: "sender-unknown",
    expected: `an event from ${allowed.join(" or ")}`,
    found: sender === undefined ? "a payload that nobody sent" : `one from ${escapeText(sender)}`,
    fix: "Add the login to `senders` if it may promote. Otherwise find out who has write access here.",
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError({
      code: "payload-missing",
      expected: "JSON in the input `payload`",
      found: `"${escapeText(text)}"`,
      fix: "Pass the payload as dispatch-gitops does.",
    });
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}

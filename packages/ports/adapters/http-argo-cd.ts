import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { text } from "node:stream/consumers";
import { escapeText, ExternalError, Refusal, UsageError } from "@release-actions/release-model";
import * as v from "valibot";
import type { ArgoCd } from "../argo-cd.ts";
import { applicationSchema } from "./argo-application.ts";

export interface ArgoCdOptions {
  /** `https://argocd.example.org`, with the path it is served under. */
  readonly server: string;
  readonly token: string;
  /** Believes whatever certificate the server has. */
  readonly insecure?: boolean;
  /** Milliseconds for one answer. Default 20,000. */
  readonly timeout?: number;
}

/**
 * Argo CD by its REST API: https://argo-cd.readthedocs.io/en/stable/developer-guide/api-docs/
 * @throws {UsageError} `argocd-server` for an address that is none, or that would send the token in the clear.
 */
export function httpArgoCd(options: ArgoCdOptions): ArgoCd {
  const base = parseServer(options.server);
  const at = (path: string) => new URL(`${base.href.replace(/\/$/, "")}/${path}`);
  return {
    addressOf: (name) => at(`applications/${encodeURIComponent(name)}`).href,
    async application(name) {
      // `normal` makes it look at git now instead of in its next round of some minutes.
      const { status, body } = await ask(
        at(`api/v1/applications/${encodeURIComponent(name)}?refresh=normal`),
        options,
      );
      if (status === 401)
        throw denied(base, "status 401", "Give a token that is valid still, of an account with `get` on it.");
      // It answers 403 for what is not there, too, so that names cannot be guessed.
      if (status === 403 || status === 404) throw missing(name, status);
      const parsed = v.safeParse(applicationSchema, status === 200 ? parseJson(body) : undefined);
      if (parsed.success) return parsed.output;
      throw failed(
        base,
        `status ${status}${status === 200 ? " with something else than an Application" : ""}`,
      );
    },
  };
}

function parseServer(text_: string): URL {
  const url = URL.canParse(text_) ? new URL(text_) : undefined;
  const isLocal = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url !== undefined && (url.protocol === "https:" || (url.protocol === "http:" && isLocal))) return url;
  throw new UsageError({
    code: "argocd-server",
    expected: "the address of Argo CD, such as https://argocd.example.org",
    found: `"${escapeText(text_)}"`,
    fix: "Correct the input `argocd-server`. The token goes over https only.",
  });
}

async function ask(
  address: URL,
  { token, insecure = false, timeout = 20_000 }: ArgoCdOptions,
): Promise<{ readonly status: number; readonly body: string }> {
  const send = address.protocol === "https:" ? secureRequest : plainRequest;
  try {
    return await new Promise((resolve, reject) => {
      const sent = send(
        address,
        {
          headers: { accept: "application/json", authorization: `Bearer ${token}` },
          signal: AbortSignal.timeout(timeout),
          ...(insecure ? { rejectUnauthorized: false } : {}),
        },
        (response) => {
          text(response).then((body) => {
            resolve({ status: response.statusCode ?? 0, body });
          }, reject);
        },
      );
      sent.on("error", reject);
      sent.end();
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "the connection failed";
    throw failed(address, code);
  }
}

function parseJson(text_: string): unknown {
  try {
    return JSON.parse(text_);
  } catch {
    return undefined;
  }
}

function failed({ host }: URL, found: string): ExternalError {
  return new ExternalError({
    code: "argocd-failed",
    expected: `an answer from Argo CD at ${host}`,
    found,
    fix: "Check the address and its certificate (NODE_EXTRA_CA_CERTS names an authority of your own), and whether this runner can reach it.",
    retryable: true,
  });
}

function denied({ host }: URL, found: string, fix: string): Refusal {
  return new Refusal({
    code: "argocd-token",
    expected: `Argo CD at ${host} to accept the token`,
    found,
    fix,
  });
}

function missing(name: string, status: number): Refusal {
  return new Refusal({
    code: "argocd-application",
    expected: `the Application ${name}`,
    found: `status ${status}`,
    fix: "Correct its name in gitops.yml or in `argocd-applications`, and give the token's account `get` on it.",
  });
}

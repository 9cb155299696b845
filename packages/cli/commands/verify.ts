import { resolve } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import { withSignatureTools } from "@release-actions/ports/adapters/signing";
import { requireImage } from "@release-actions/release-model";
import { resolveKey } from "@release-actions/signing/request";
import {
  parseRequired,
  parseTrust,
  reportVerdicts,
  verifyNamed,
  type VerificationDocument,
} from "@release-actions/signature-verification";
import { githubIssuer } from "@release-actions/signature-verification/trust";
import type { verify } from "../contracts/verify.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { answer } from "../terminal/answer.ts";
import { renderProblemLines } from "../terminal/problem.ts";
import { withProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { useProxyOf } from "../terminal/use-proxy-of.ts";

export async function run({ values, options, terminal }: Invocation<typeof verify>): Promise<ExitCode> {
  const images = values.map(requireImage);
  const required = parseRequired(wordsIn(options.require ?? "signature"));
  const key = options.key;
  const trust = parseTrust({
    ...options,
    "certificate-oidc-issuer": options["certificate-oidc-issuer"] ?? githubIssuer,
    key: key === undefined ? undefined : resolveKey(key, terminal.cwd),
  });
  const root = options["trusted-root"];
  useProxyOf(terminal);
  const verdicts = await withProgress(terminal, (onProgress) =>
    withSignatureTools(
      {
        machine: nodeMachine({ environment: terminal.environment }),
        log: { progress: onProgress, info: onProgress, warning: onProgress },
        images,
        login: undefined,
        range: options["cosign-version"] ?? "^3.0.0",
        signingConfig: undefined,
        trustedRoot: root === undefined ? undefined : resolve(terminal.cwd, root),
        signsKeyless: false,
      },
      (tools) =>
        verifyNamed(images, { trust, require: required, allowLegacy: options["allow-legacy"] }, tools),
    ),
  );
  const { document, failure } = reportVerdicts(verdicts);
  answer(terminal, document, { asJson: options.json, render });
  if (failure === undefined) return exitCodes.done;
  if (failure.kind === "refused") return exitCodes.refused;
  return failure.obstacle === "usage" ? exitCodes.usage : exitCodes.external;
}

function wordsIn(list: string): readonly string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function render(terminal: Terminal, { images }: VerificationDocument): string {
  const { colors } = terminal;
  return images
    .map(({ image, verdict, statements: proven, reason }) => {
      if (reason === null) {
        const by = proven[0]?.identity;
        const what = [...new Set(proven.map(({ statement }) => statement))].join(", ");
        return `${colors.green("✔")} ${colors.bold(image)} verified: ${what}${by === null || by === undefined ? "" : `, by ${by}`}\n`;
      }
      const mark = verdict === "refused" ? colors.red("✖ refused") : colors.yellow("? unknown");
      return `${mark} ${colors.bold(image)}\n${renderProblemLines(terminal, reason)}`;
    })
    .join("");
}

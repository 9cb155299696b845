import { printable } from "@release-actions/release-model";
import type { CosignFailure } from "../../cosign.ts";
import { cosignWords, type CosignWords } from "./words/index.ts";

/** What cosign meant by ending like this. The first row of the table that fits counts. */
export function translateCosign({
  exitCode,
  stderr,
}: {
  readonly exitCode: number;
  readonly stderr: string;
}): CosignFailure {
  const said = messageOf(stderr);
  const row = cosignWords.find((one) => one.pattern.test(withoutNames(said))) ?? unclear;
  const { code, means, expected, fix } = row;
  return { code, means, expected, found: `${printable(said, 400)} (exit code ${exitCode})`, fix };
}

const unclear: Omit<CosignWords, "pattern"> = {
  code: "cosign-unclear",
  means: "unclear",
  expected: "cosign to end as it is known to",
  fix: "Look up what cosign says; if it is an outage, run it again, and tell release-actions of these words.",
};

/** An image may be named like a service; its name says nothing about what went wrong. */
function withoutNames(said: string): string {
  return said
    .replace(/^signing \[[^\]]*\]: /, "")
    .replaceAll(/\/v2\/\S+?(?=\/(?:manifests|blobs|referrers|tags)\/)/g, "/v2/…");
}

/** Clients of some services write a whole page; what follows is no longer about why. */
const mostLines = 12;

/** The line that says why, as Go programs write it, without what may be secret in it; tokens begin like any JSON in base64. */
function messageOf(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const from = lines.findIndex((line) => /^Error:/i.test(line));
  const meant =
    from === -1 ? lines.filter((line) => line !== "").slice(-1) : lines.slice(from, from + mostLines);
  const repeated = meant.findIndex((line) => /^(?:main\.go:\d+: )?error during command execution/.test(line));
  const said = meant
    .slice(0, repeated === -1 ? undefined : repeated)
    .filter((line) => line !== "")
    .join(" ");
  const hidden = said
    .replaceAll(/eyJ[\w-]{8,}(?:\.[\w-]*)*/g, "***")
    .replaceAll(/(?<=:\/\/)[^/@\s]+@/g, "***@");
  return hidden === "" ? "nothing" : hidden.replace(/^Error:\s*/i, "");
}

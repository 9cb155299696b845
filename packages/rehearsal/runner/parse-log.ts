import type { Annotation } from "@release-actions/release-model";

/** What a step printed, as the runner shows it. */
export interface StepLog {
  /** Without the commands, and without what was to be hidden. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/**
 * Takes the runner's commands out of what a step printed.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseLog(printed: string, secrets: readonly string[]): StepLog {
  const annotations: Annotation[] = [];
  const lines: string[] = [];
  for (const line of withoutSecrets(printed, secrets).split("\n")) {
    const { name, properties = "", message = "" } = command.exec(line)?.groups ?? {};
    if (name === undefined) lines.push(line);
    else if (isLevel(name)) annotations.push(annotationOf(name, properties, unescaped(message)));
  }
  return { text: lines.join("\n"), annotations };
}

const command = /^\s*::(?<name>[a-z-]+)(?: (?<properties>[^:]*))?::(?<message>.*)$/;

function annotationOf(level: Annotation["level"], written: string, message: string): Annotation {
  const properties = new Map(
    written.split(",").map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))] as const;
    }),
  );
  const file = properties.get("file");
  const line = Number(properties.get("line") ?? Number.NaN);
  return {
    level,
    title: properties.get("title") ?? level,
    message,
    ...(file === undefined ? {} : { location: { file, ...(Number.isNaN(line) ? {} : { line }) } }),
  };
}

function isLevel(name: string): name is Annotation["level"] {
  return name === "error" || name === "warning" || name === "notice";
}

const escapes: Readonly<Record<string, string>> = {
  "%0D": "\r",
  "%0A": "\n",
  "%3A": ":",
  "%2C": ",",
  "%25": "%",
};

function unescaped(text: string): string {
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (found) => escapes[found] ?? found);
}

/** The text with `***` in place of what no log may show. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

import * as core from "@actions/core";
import type { Annotation } from "@release-actions/release-model";
import type { Environment } from "./input-values.ts";
import { logLines } from "./log-lines.ts";
import type { Runner } from "./runner.ts";

/** The real runner, spoken to through GitHub's own toolkit. */
export function toolkitRunner(environment: Environment): Runner {
  return {
    mask: (secret) => {
      core.setSecret(secret);
    },
    print: (text) => {
      core.info(logLines(text));
    },
    debug: (text) => {
      core.debug(logLines(text));
    },
    annotate: (annotation) => {
      issue(annotation);
    },
    setOutput: (name, value) => {
      // Without the file the toolkit falls back to a command that runners no longer take.
      if (environment["GITHUB_OUTPUT"]) core.setOutput(name, value);
      else core.info(logLines(`${name}=${value}`));
    },
    summarize: async (markdown) => {
      if (environment["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdown).write();
    },
    setFailed: (annotation) => {
      process.exitCode = core.ExitCode.Failure;
      issue(annotation);
    },
  };
}

/** The toolkit escapes message and properties, so no text can end the command early. */
function issue({ level, title, message, location }: Annotation): void {
  core[level](message, {
    title,
    ...(location === undefined ? {} : { file: location.file }),
    ...(location?.line === undefined ? {} : { startLine: location.line }),
    ...(location?.column === undefined ? {} : { startColumn: location.column }),
  });
}

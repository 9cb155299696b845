import { nodeMachine } from "@release-actions/ports/adapters";
import { apply, observe, plan, report, type InjectionReport } from "@release-actions/version-injection";
import { requestedVersion } from "@release-actions/version-injection/request";
import { resolve } from "node:path";
import type { injectNpmVersion } from "../contracts/inject-npm-version.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { answer } from "../terminal/answer.ts";
import { colorDiff } from "../terminal/diff.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({
  values,
  options,
  terminal,
}: Invocation<typeof injectNpmVersion>): Promise<ExitCode> {
  const { environment } = terminal;
  const machine = nodeMachine({ environment });
  const directory = resolve(terminal.cwd, options.dir ?? ".");
  const [files, git] = [machine.files(directory), machine.git(directory)];
  const tagFormat = options["tag-format"] ?? "v{version}";
  const version = await requestedVersion({ asked: values[0], environment, tagFormat, git });
  const facts = await observe({ files, git, tagFormat, workspaces: !options["no-workspaces"] });
  const planned = plan(facts, {
    version,
    placeholder: options.placeholder ?? "0.0.0-dev",
    internalDependencies: options["internal-dependencies"] ?? "keep",
    privatePackages: options["keep-private"] ? "keep" : "stamp",
    lockfile: !options["no-lock"],
    publishTool: options["publish-tool"],
  });
  const applied = !options["dry-run"];
  if (applied) await apply(planned, files);
  answer(terminal, report(planned, { applied }).report, { asJson: options.json, render });
  return exitCodes.done;
}

function render(
  terminal: Terminal,
  { version, npmTag, packages, files, applied, diff }: InjectionReport,
): string {
  const { colors } = terminal;
  const done =
    files.length === 0
      ? `Every file says ${version} already.`
      : applied
        ? `${colors.green("✔")} ${files.length} file${files.length === 1 ? "" : "s"} written`
        : "Nothing was changed.";
  return [
    ...packages.map(
      ({ name, path, from }) =>
        `${colors.bold(name)} ${from} → ${version}${path === "." ? "" : colors.dim(` ${path}`)}`,
    ),
    ...(diff === "" ? [] : [colorDiff(terminal, diff.trimEnd())]),
    done,
    npmTag === null
      ? "Which dist-tag to publish under cannot be told: not all tags can be seen here."
      : `Publish with: npm publish --tag ${npmTag}`,
    "",
  ].join("\n");
}

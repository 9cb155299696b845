import { dirname, resolve } from "node:path";
import { httpPackageRegistry, nodeMachine } from "@release-actions/ports/adapters";
import { defaultTagFormat, escapeText, UsageError } from "@release-actions/release-model";
import { slugOf, versionTags } from "@release-actions/suite";
import {
  maintenanceBranchesOf,
  observe,
  parseCheckSettings,
  plan,
  reportDocument,
  usualMaintenanceBranches,
  versionOfTag,
  type VerdictDocument,
} from "@release-actions/tag-verification";
import type { Git, Machine } from "@release-actions/ports";
import type { verifyTag } from "../contracts/verify-tag.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { answer } from "../terminal/answer.ts";
import { renderProblemLines } from "../terminal/problem.ts";
import { withProgress } from "../terminal/progress.ts";
import { useProxyOf } from "../terminal/use-proxy-of.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ values, options, terminal }: Invocation<typeof verifyTag>): Promise<ExitCode> {
  const { environment } = terminal;
  const machine = nodeMachine({ environment });
  useProxyOf(terminal);
  const git = machine.git(resolve(terminal.cwd, options.dir ?? "."));
  const suite = await readSuite(machine, git, terminal.cwd, options.graph);
  const tagFormat = options["tag-format"] ?? suite?.tagFormat ?? defaultTagFormat;
  const tag = values[0] ?? (await tagAtHead(git, tagFormat));
  const checks = parseCheckSettings(wordsIn(options.checks), "the option --checks");
  const version = versionOfTag(tag, tagFormat);
  const named = wordsIn(options["maintenance-branches"]);
  const verdict = await withProgress(terminal, async (onProgress) => {
    onProgress(`verifying ${escapeText(tag)}`);
    const facts = await observe({
      git,
      tag,
      isPushed: false,
      defaultBranch: options["default-branch"] ?? suite?.branch,
      maintenanceBranches: maintenanceBranchesOf(
        named.length === 0 ? usualMaintenanceBranches : named,
        version,
      ),
      checks,
      outside: {
        version,
        registry: httpPackageRegistry(environment),
        published: suite?.published,
        access: undefined,
      },
      environment,
      now: new Date(),
    });
    return plan(
      tag,
      {
        tagFormat,
        prereleaseIdentifiers: ["alpha", "beta", "rc"],
        order: options.order ?? "line",
        placeholder: options.placeholder ?? "0.0.0-dev",
        checks,
        suite,
      },
      facts,
    );
  });
  const report = reportDocument(verdict);
  answer(terminal, report, { asJson: options.json, render });
  return report.findings.some(({ level }) => level === "error") ? exitCodes.partly : exitCodes.done;
}

function wordsIn(list: string | undefined): readonly string[] {
  return (list ?? "").split(",").flatMap((word) => word.trim() || []);
}

/** What the graph says about the repository, which is known by its remote. */
async function readSuite(machine: Machine, git: Git, cwd: string, graph: string | undefined) {
  if (graph === undefined) return undefined;
  // With it comes the schema of the graph, which is the better part of what this command would load without one.
  const { readSuitePolicy } = await import("@release-actions/tag-verification/suite-policy");
  const path = resolve(cwd, graph);
  const bytes = await machine.files(dirname(path)).read(path.slice(dirname(path).length + 1));
  const slugs = Object.values(await git.remotes()).map((url) => slugOf(url)?.split("/").at(-1));
  const repository =
    slugs.find((name) => name !== undefined) ?? git.root.slice(git.root.lastIndexOf("/") + 1);
  return readSuitePolicy(Buffer.from(bytes).toString("utf8"), { path: graph, repository });
}

async function tagAtHead(git: Git, tagFormat: string): Promise<string> {
  const { head, tags } = await git.references([]);
  const [highest] = versionTags(
    tags.filter(({ commit }) => commit === head),
    tagFormat,
  );
  if (highest !== undefined) return highest.name;
  throw new UsageError({
    code: "tag-missing",
    expected: "a tag",
    found: "none given, and no version tag on the checked-out commit",
    fix: "Name the tag: release-helper verify-tag v1.4.0",
  });
}

function render(terminal: Terminal, { tag, findings }: VerdictDocument): string {
  const { colors } = terminal;
  const errors = findings.filter(({ level }) => level === "error").length;
  const head =
    errors === 0
      ? `${colors.green("✔")} ${colors.bold(tag)} may be released.\n`
      : `${colors.red("✖")} ${colors.bold(tag)} must not be released as it is.\n`;
  return head + findings.map((finding) => renderProblemLines(terminal, finding)).join("");
}

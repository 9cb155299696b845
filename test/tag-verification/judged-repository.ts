import { httpPackageRegistry, nodeMachine } from "@release-actions/ports/adapters";
import type { Finding } from "@release-actions/release-model";
import {
  checkNames,
  maintenanceBranchesOf,
  observe,
  parseCheckSettings,
  plan,
  usualMaintenanceBranches,
  versionOfTag,
  type CheckName,
  type ObserveOptions,
  type TagPolicy,
} from "@release-actions/tag-verification";
import { createRepository, gitEnvironment, type TestRepository } from "../support/repository.ts";

/** A repository on main with one commit of these files and an annotated tag on it. */
export function taggedRepository(
  files: Readonly<Record<string, string>>,
  tag = "v1.2.3",
  message = "feat: begin",
): TestRepository {
  const repository = createRepository();
  repository.commit(message, files);
  repository.git("tag", "--annotate", "--message=release", tag);
  return repository;
}

/** A repository that is its own remote, which so has the same tags. */
export function ownRemote(...made: Parameters<typeof taggedRepository>): TestRepository {
  const repository = taggedRepository(...made);
  repository.git("remote", "add", "origin", ".");
  return repository;
}

/** What one check, alone, finds about a tag of a real repository. */
export async function findingsOf(
  check: CheckName,
  repository: TestRepository,
  options: {
    readonly tag?: string;
    readonly folder?: string;
    readonly isPushed?: boolean;
    readonly policy?: Partial<TagPolicy>;
    readonly observe?: Partial<ObserveOptions>;
  } = {},
): Promise<readonly Finding[]> {
  const tag = options.tag ?? "v1.2.3";
  const settings = checkNames
    .filter((name) => name !== check && name !== "tag-format")
    .map((name) => `${name}=off`);
  const checks = parseCheckSettings(settings);
  const environment = gitEnvironment;
  const tagFormat = options.policy?.tagFormat ?? "v{version}";
  const directory = [repository.directory, ...(options.folder === undefined ? [] : [options.folder])].join(
    "/",
  );
  const facts = await observe({
    git: nodeMachine({ environment }).git(directory),
    tag,
    isPushed: options.isPushed ?? false,
    outside: {
      version: versionOfTag(tag, tagFormat),
      registry: httpPackageRegistry(options.observe?.environment ?? environment),
      access: undefined,
    },
    defaultBranch: "main",
    maintenanceBranches: maintenanceBranchesOf(usualMaintenanceBranches, versionOfTag(tag, tagFormat)),
    checks,
    environment,
    now: new Date(0),
    ...options.observe,
  });
  const policy: TagPolicy = {
    tagFormat: "v{version}",
    prereleaseIdentifiers: ["alpha", "beta", "rc"],
    order: "line",
    placeholder: "0.0.0-dev",
    checks,
    ...options.policy,
  };
  return plan(tag, policy, facts).findings;
}

/** `file:line found` of each finding, the shortest that tells them apart. */
export function places(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ file, line, found }) => `${[file, line].filter(Boolean).join(":")} ${found}`.trim());
}

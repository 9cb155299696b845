import { appendFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "@release-actions/release-model";
import { requireRepository } from "./people/require-repository.ts";
import type { RepositoryOptions, RepositorySettings, StandInRepository } from "./repository-options.ts";
import { accountOf, findRepository, fullName, takeId } from "./state/github-state.ts";
import type { RepositoryRecord } from "./state/repository-record.ts";
import { timestamp, type World } from "./world.ts";

/** Makes, copies or adopts the bare repository, and enters it. @throws {UsageError} when the name is taken. */
export async function createRepository(world: World, options: RepositoryOptions): Promise<RepositoryRecord> {
  const { owner, name, labels = [] } = options;
  if (![owner, name].every(isName)) throw malformed(`${owner}/${name}`);
  const folder = world.folderOf({ owner, name });
  if (findRepository(world.state, owner, name) !== undefined) throw taken(`${owner}/${name}`);
  const parent = options.forkOf === undefined ? undefined : requireRepository(world, options.forkOf);
  await makeFolder(world, folder, options.bare ?? (parent && world.folderOf(parent)));
  const defaultBranch = options.defaultBranch ?? (await readHead(folder));
  await writeFile(join(folder, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
  await appendFile(join(folder, "config"), servedConfig);
  const at = timestamp(world);
  const record: RepositoryRecord = {
    id: takeId(world.state),
    owner: accountOf(world.state, owner, parent === undefined ? "Organization" : "User").login,
    name,
    formerNames: [],
    description: null,
    isPrivate: false,
    isArchived: false,
    forkOf: parent?.id ?? null,
    defaultBranch,
    allowAutoMerge: false,
    allowMergeCommit: true,
    allowSquashMerge: true,
    allowRebaseMerge: true,
    deleteBranchOnMerge: false,
    protections: [],
    createdAt: at,
    updatedAt: at,
    pushedAt: at,
    nextNumber: 1,
    pullRequests: [],
    comments: [],
    labels: labels.map((label) => ({
      id: takeId(world.state),
      name: label,
      color: "ededed",
      description: null,
      isDefault: false,
    })),
    releases: [],
    statuses: [],
    checkRuns: [],
    workflowRuns: [],
  };
  applySettings(record, options);
  world.state.repositories.push(record);
  return record;
}

/** What is not given stays as it is. */
export function applySettings(record: RepositoryRecord, settings: RepositorySettings): void {
  const { description, archived, allowAutoMerge, allowMergeCommit, allowSquashMerge, allowRebaseMerge } =
    settings;
  const given = {
    description,
    isPrivate: settings.private,
    isArchived: archived,
    allowAutoMerge,
    allowMergeCommit,
    allowSquashMerge,
    allowRebaseMerge,
    deleteBranchOnMerge: settings.deleteBranchOnMerge,
    protections: settings.protected && Object.entries(settings.protected).map(protectionRecord),
  };
  Object.assign(record, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

export function describeRepository(world: World, record: RepositoryRecord): StandInRepository {
  const { id, owner, name } = record;
  return {
    id,
    owner,
    name,
    fullName: fullName(record),
    folder: world.folderOf(record),
    cloneUrl: `${world.addresses.web}/${fullName(record)}.git`,
  };
}

function protectionRecord([branch, wish]: [string, NonNullable<RepositorySettings["protected"]>[string]]) {
  const { requiresPullRequest = true, requiredChecks = [], isStrict = false } = wish === true ? {} : wish;
  return { branch, requiresPullRequest, requiredChecks: [...requiredChecks], isStrict };
}

async function makeFolder(world: World, folder: string, from: string | undefined): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  if (from !== undefined && resolve(from) === resolve(folder)) return;
  if (
    await stat(folder).then(
      () => true,
      () => false,
    )
  )
    throw taken(folder);
  const command =
    from === undefined
      ? ["init", "--quiet", "--bare", "--initial-branch=main", folder]
      : ["clone", "--quiet", "--mirror", resolve(from), folder];
  await world.program.run(command, { folder: dirname(folder) });
}

async function readHead(folder: string): Promise<string> {
  const head = await readFile(join(folder, "HEAD"), "utf8");
  return /^ref: refs\/heads\/(?<branch>.+)$/m.exec(head)?.groups?.["branch"] ?? "main";
}

/** What GitHub allows its clients, and no repacking while the stand-in reads. */
const servedConfig = `[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
[core]
\tlogAllRefUpdates = false
`;

/** What GitHub takes as a name; anything else could lead out of the folder. */
function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && text !== "." && text !== "..";
}

function malformed(what: string): UsageError {
  return new UsageError({
    code: "standin-repository",
    expected: "an owner and a name of letters, digits, and the characters - _ .",
    found: what,
    fix: "Name the repository as GitHub would.",
  });
}

function taken(what: string): UsageError {
  return new UsageError({
    code: "standin-repository",
    expected: "a name that no repository has",
    found: what,
    fix: "Choose another name or an empty folder.",
  });
}

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Machine } from "@release-actions/ports";
import type { PackageName } from "@release-actions/release-model";
import { packageNamesOf } from "@release-actions/release-model/release-graph";
import { findPackages, isPackageManifest } from "../building/find-packages.ts";
import type { CosignChoice } from "../publishing/find-cosign.ts";
import { openSigning } from "../publishing/open-signing.ts";
import { tryUv, type UvChoice } from "../building/try-uv.ts";
import { startGitHub } from "../github/index.ts";
import { startPackageIndex } from "../package-index/index.ts";
import { copyClones, type Copies } from "./copy-clones.ts";
import { openImageShelves } from "./image-shelves.ts";
import { publishPast } from "./publish-past.ts";
import type { Stage, StagedGraph, StagedRepository } from "./stage.ts";
import { stageMachine } from "./stage-machine.ts";
import { readStageState } from "./stage-state.ts";

export interface StageOptions extends StagedGraph {
  /** Everything is written below it. Of an earlier stage of the same clones, it goes on where that one stopped. */
  readonly folder: string;
  /** The person's own machine, which reads the clones. */
  readonly machine: Machine;
  readonly clones: ReadonlyMap<string, string>;
  readonly uv: UvChoice;
  /** Default: none. */
  readonly cosign?: CosignChoice;
  /** Whether packages that are not rehearsed come from the real indexes. */
  readonly upstream: "forward" | "none";
  /** Whether packages of the suite are answered on the stage alone, although nothing has been published under their names. */
  readonly reserved?: boolean;
  readonly onProgress: (message: string) => void;
}

/** For those who do not look for it. */
const noCosign: CosignChoice = { kind: "unavailable", reason: "it was not looked for" };

/** Opens the stage: copies the clones, starts the stand-ins, and publishes what was released until now. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { folder, graph, machine, onProgress } = options;
  const temporary = join(folder, "tmp");
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const earlier = await readStageState(folder);
  const repositoriesFolder = join(folder, "github.com");
  onProgress(`copying ${options.clones.size} clones`);
  const copies: Copies =
    earlier === undefined
      ? await copyClones({ ...options, folder: repositoriesFolder })
      : { notes: earlier.notes, repositories: stagedAgain(options, earlier.repositories) };
  const images = await openImageShelves(join(folder, "images"), graph);
  const index = await startPackageIndex({
    folder: join(folder, "index"),
    environment: machine.environment,
    upstream: options.upstream,
    others: images.handlers,
    reserved:
      options.upstream === "none" || options.reserved === true
        ? await ownNames(copies.repositories, options)
        : [],
  });
  const github = await startGitHub({
    folder: repositoriesFolder,
    environment: machine.environment,
    rateLimit: 1_000_000,
    ...(earlier === undefined ? {} : { snapshot: earlier.github }),
  });
  const secrets: string[] = [];
  try {
    if (earlier === undefined) {
      for (const { entry, folder: bare } of copies.repositories) {
        await github.createRepository({
          owner: graph.owner,
          name: entry.name,
          bare,
          defaultBranch: entry.branch,
          deleteBranchOnMerge: true,
        });
      }
    }
    onProgress("looking whether uv can be used");
    const uv = await tryUv(options.uv, {
      ...stageMachine(index, { environment: machine.environment, uv: options.uv, temporary }),
      scratch: join(folder, "building", "trial"),
    });
    const stage = stageMachine(index, { environment: machine.environment, uv, temporary });
    const signing = await openSigning(options.cosign ?? noCosign, {
      machine: stage,
      folder: join(folder, "signing"),
    });
    if (signing.kind === "available") secrets.push(signing.password);
    onProgress("publishing what was released until now");
    const past = await publishPast(copies.repositories, {
      graph,
      index,
      machine: stage,
      asksUpstream: options.upstream === "forward",
    });
    return {
      graph,
      text: options.text,
      folder,
      github,
      index,
      images,
      machine: stage,
      uv,
      repositories: new Map(copies.repositories.map((one) => [one.entry.name, one])),
      notes: earlier === undefined ? [...copies.notes, ...past] : copies.notes,
      secrets,
      signing,
      token: (wanted) => {
        const token = github.createToken(wanted);
        secrets.push(token);
        return token;
      },
      close: async () => {
        await Promise.all([github.close(), index.close()]);
        await rm(temporary, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await Promise.all([github.close(), index.close()]);
    throw error;
  }
}

/**
 * Every package of the suite, also those that the graph does not name: nothing but the stage is asked for them, so that "there is
 * no such version" is an answer.
 */
async function ownNames(
  repositories: readonly StagedRepository[],
  { graph, machine }: StageOptions,
): Promise<readonly PackageName[]> {
  const described = await Promise.all(
    repositories.map(async ({ entry, folder }) => {
      const git = machine.git(folder);
      const head = `refs/heads/${entry.branch}`;
      const files = await git.read(head, (await git.list(head)).filter(isPackageManifest));
      return findPackages(files).map(({ name }) => name);
    }),
  );
  return [
    ...[...graph.repositories.keys()].flatMap((name) => packageNamesOf(graph, name)),
    ...described.flat(),
  ];
}

function stagedAgain({ graph, folder }: StageOptions, names: readonly string[]): readonly StagedRepository[] {
  return names.flatMap((name) => {
    const entry = graph.repositories.get(name);
    const bare = join(folder, "github.com", graph.owner, `${name}.git`);
    return entry === undefined ? [] : [{ entry, fullName: `${graph.owner}/${name}`, folder: bare }];
  });
}

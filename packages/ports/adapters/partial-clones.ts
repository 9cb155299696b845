import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExternalError } from "@release-actions/release-model";
import type { Commands } from "../commands.ts";
import type { WorkingCopies, WorkingCopy, WorkingFile } from "../working-copies.ts";
import { gitCommand, type GitCommand } from "./git-command.ts";
import { nulSeparated, splitOnce } from "./git-output.ts";
import { localGit } from "./local-git.ts";
import { serverAuthorization } from "./server-authorization.ts";

/**
 * Partial clones from a server, by the `git` on PATH. Only a clone's own fetches know the token: it stands in the environment of
 * that one process, so neither the clone nor what is started in it later can read it.
 */
export function partialClones(options: {
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  /** `https://github.com`, without a path. */
  readonly server: string;
  readonly token: string;
}): WorkingCopies {
  return {
    open: async (repository, commit, others = []) => {
      // The prefix under which `withScratch` of the machine finds what killed runs have left behind.
      const root = await mkdtemp(join(tmpdir(), `release-helper-${process.pid}-clone-`));
      const environment = ownEnvironment(options.environment);
      const git = gitCommand({ ...options, root, environment });
      const close = () => rm(root, { recursive: true, force: true });
      try {
        await createClone(root, `${options.server}/${repository}.git`);
        const remote = remoteOf(git, repository, serverAuthorization(options.server, options.token));
        await remote.fetch(["--depth=1", "--filter=blob:none", "origin", commit, ...others]);
        return {
          ...openedAt(commit, git, remote),
          git: localGit({ ...options, root, environment }),
          close,
        };
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}

function openedAt(commit: string, git: GitCommand, remote: Remote): Omit<WorkingCopy, "git" | "close"> {
  let entries: Promise<readonly Entry[]> | undefined;
  const tree = () => (entries ??= listEntries(git, commit));
  return {
    commit,
    files: async () =>
      new Map(
        (await tree()).flatMap(({ mode, path }): [string, WorkingFile][] =>
          mode === "100644" || mode === "100755" ? [[path, { mode }]] : [],
        ),
      ),
    fetch: async (paths) => {
      const wanted = new Set(paths);
      await remote.fetchObjects((await tree()).filter(({ path }) => wanted.has(path)));
    },
    changes: async (other) =>
      nulSeparated(await git.text(["diff-tree", "-r", "-z", "--no-renames", "--name-only", commit, other])),
    export: async (folders, directory) => {
      const inside = (await tree()).filter(({ path }) =>
        folders.some((folder) => folder === "" || path.startsWith(`${folder}/`)),
      );
      await remote.fetchObjects(inside);
      await checkOut(git, commit, inside, directory);
    },
  };
}

/**
 * The least that git takes for a repository (https://git-scm.com/docs/gitrepository-layout), written straight away: `git init`
 * and a `git config` for each setting would be most of the processes of a run over many repositories.
 */
async function createClone(root: string, url: string): Promise<void> {
  const folder = join(root, ".git");
  await mkdir(join(folder, "objects"), { recursive: true });
  await mkdir(join(folder, "refs"));
  await writeFile(join(folder, "HEAD"), "ref: refs/heads/main\n");
  await writeFile(join(folder, "config"), configuration(url));
  await mkdir(join(folder, "info"));
  await writeFile(join(folder, "info", "attributes"), rawAttributes);
}

/**
 * Before all that a repository or a person says: bytes are those of the repository, whatever line ends, encoding, keywords or
 * filter are asked for, because they come back through the API. https://git-scm.com/docs/gitattributes
 */
const rawAttributes = "* -text -eol -working-tree-encoding -ident -filter\n";

/** What makes a clone partial: https://git-scm.com/docs/partial-clone. */
function configuration(url: string): string {
  return `[core]
	repositoryFormatVersion = 1
	bare = false
	autocrlf = false
[extensions]
	partialClone = origin
[remote "origin"]
	url = "${url.replaceAll(/["\\]/g, "\\$&")}"
	promisor = true
	partialCloneFilter = blob:none
[gc]
	auto = 0
`;
}

interface Remote {
  fetch(words: readonly string[], input?: string): Promise<void>;
  fetchObjects(entries: readonly Entry[]): Promise<void>;
}

function remoteOf(
  git: GitCommand,
  repository: string,
  authorization: Readonly<Record<string, string>>,
): Remote {
  const fetch: Remote["fetch"] = async (words, input) => {
    try {
      await git.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...words], {
        environment: authorization,
        ...(input === undefined ? {} : { input }),
      });
    } catch (error) {
      if (!(error instanceof ExternalError)) throw error;
      throw cloneFailed(repository, error);
    }
  };
  const present = new Set<string>();
  return {
    fetch,
    fetchObjects: async (entries) => {
      const missing = new Set(entries.map(({ object }) => object).filter((object) => !present.has(object)));
      if (missing.size === 0) return;
      // As git itself fetches what a partial clone lacks, but all at once; nothing is to be negotiated.
      // https://github.com/git/git/blob/master/promisor-remote.c
      await fetch(
        ["--recurse-submodules=no", "--filter=blob:none", "--stdin", "origin"],
        `${[...missing].join("\n")}\n`,
      );
      for (const object of missing) present.add(object);
    },
  };
}

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

/** Files and links; a submodule is a commit of somebody else. */
async function listEntries(git: GitCommand, commit: string): Promise<readonly Entry[]> {
  const output = await git.text(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  return nulSeparated(output).flatMap((line) => {
    const [facts, path] = splitOnce(line, "\t");
    const [mode = "", type = "", object = ""] = facts.split(" ");
    return type === "blob" ? [{ mode, object, path }] : [];
  });
}

async function checkOut(
  git: GitCommand,
  commit: string,
  entries: readonly Entry[],
  directory: string,
): Promise<void> {
  const environment = { GIT_INDEX_FILE: join(git.root, ".git", "export-index"), GIT_LFS_SKIP_SMUDGE: "1" };
  await git.run(["read-tree", "--end-of-options", commit], { environment });
  await git.run(["checkout-index", "--force", "-z", "--stdin", `--prefix=${directory}/`], {
    environment,
    input: entries.map(({ path }) => `${path}\0`).join(""),
  });
}

/** An action's inputs and the runner's tokens; and what leads git to another repository, as a hook has it. */
const inherited =
  /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|ALTERNATE|CONFIG_(?:COUNT|KEY|VALUE|PARAMETERS)))/;

function ownEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !inherited.test(name)));
}

function cloneFailed(repository: string, cause: ExternalError): ExternalError {
  return new ExternalError({
    code: "clone-failed",
    expected: `to fetch the files of ${repository}`,
    found: cause.found,
    fix: "Check that the token may read the contents of the repository, and start the job again.",
    retryable: true,
    cause,
  });
}

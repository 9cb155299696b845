import { execFileSync } from "node:child_process";
import { join } from "node:path";
import {
  createRepository,
  gitEnvironment,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";

export type Tool = "hatch-vcs" | "setuptools-scm";

/** A repository in some state, where a package is built, and what comes out; a date in it is that of the build. */
export interface Situation {
  readonly name: string;
  /** Lines below the options of the tool, in the words of setuptools-scm. */
  readonly options?: string;
  /** What is set where the build runs. */
  readonly environment?: Readonly<Record<string, string>>;
  /** For options that only one of them takes. */
  readonly tools?: readonly Tool[];
  /** Where the package lies. */
  readonly folder?: string;
  /** Brings a repository of one commit into the state, and returns where the build runs, if not there. */
  readonly arrange: (repository: TestRepository) => TestRepository | undefined;
  readonly version: RegExp | "fails" | "unknown";
}

export const lightweight = (repository: TestRepository, name: string) => repository.git("tag", name);
export const annotated = (repository: TestRepository, name: string, second = 5) => {
  repository.git("-c", `user.name=Ada`, "tag", "--annotate", "--message=release", name);
  // The newest annotated tag wins, so each gets a second of its own.
  const made = repository.git("cat-file", "tag", name).replace(/> \d+ /, `> 17673243${second}0 `);
  const object = execFileSync("git", ["mktag"], {
    cwd: repository.directory,
    env: gitEnvironment,
    input: `${made}\n`,
    encoding: "utf8",
  }).trim();
  repository.git("update-ref", `refs/tags/${name}`, object);
};
export function clone(repository: TestRepository, ...options: readonly string[]): TestRepository {
  const directory = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", ...options, `file://${repository.directory}`, directory], {
    env: gitEnvironment,
    stdio: "pipe",
  });
  return repositoryAt(directory);
}

type Arrange = Situation["arrange"];

export const tagged =
  (name: string): Arrange =>
  (repository) => {
    annotated(repository, name);
  };

export const taggedLightly =
  (name: string): Arrange =>
  (repository) => {
    lightweight(repository, name);
  };

/** The second tag is the newer one. */
export const taggedTwice =
  (first: string, second: string): Arrange =>
  (repository) => {
    annotated(repository, first, 1);
    annotated(repository, second, 2);
  };

/** One commit before the one that is built. */
export const taggedBefore =
  (name: string): Arrange =>
  (repository) => {
    annotated(repository, name);
    repository.commit("feat: more");
  };

/** Tagged, with a tracked file that differs. */
export const taggedAndChanged: Arrange = (repository) => {
  annotated(repository, "v1.2.3");
  repository.write("README.md", "changed\n");
};

/** A submodule of one commit in the folder `library`. */
export function addLibrary(repository: TestRepository): void {
  const library = createRepository();
  library.commit("feat: begin", { "a.txt": "a\n" });
  addSubmodule(repository, library);
  repository.commit("build: add the library");
}

/** The repository as a submodule of another one, which has a version of its own. */
export function addAsSubmodule(library: TestRepository): { readonly inner: TestRepository } {
  const outer = createRepository();
  outer.commit("feat: begin");
  annotated(outer, "v9.9.9");
  addSubmodule(outer, library);
  return { inner: repositoryAt(join(outer.directory, "library")) };
}

function addSubmodule(outer: TestRepository, library: TestRepository): void {
  const allow = ["-c", "protocol.file.allow=always"];
  outer.git(...allow, "submodule", "--quiet", "add", library.directory, "library");
}

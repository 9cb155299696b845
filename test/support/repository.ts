import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";

/** A git that asks nobody and reads no configuration of the person who runs the tests. */
export const gitEnvironment = {
  PATH: process.env["PATH"] ?? "",
  HOME: tmpdir(),
  // Not /dev/null: what runs as root and sets something globally would put a file in its place.
  GIT_CONFIG_GLOBAL: "/nonexistent/gitconfig",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
} as const;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-actions-test-"));
  folders.push(folder);
  return folder;
}

/** A real git repository in a folder. */
export interface TestRepository {
  readonly directory: string;
  /** Runs git there and returns what it prints, without the final newline. */
  git(...commandArguments: string[]): string;
  write(path: string, content: string | Uint8Array): void;
  read(path: string): string;
  /** Writes files, commits everything and returns the commit. */
  commit(message: string, files?: Readonly<Record<string, string>>): string;
}

export function createRepository(directory: string = temporaryFolder()): TestRepository {
  mkdirSync(directory, { recursive: true });
  const repository = repositoryAt(directory);
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

export function repositoryAt(directory: string): TestRepository {
  const git = (...commandArguments: string[]): string =>
    execFileSync("git", commandArguments, {
      cwd: directory,
      env: gitEnvironment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).replace(/\n$/, "");
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  return {
    directory,
    git,
    write,
    read: (path) => readFileSync(join(directory, path), "utf8"),
    commit: (message, files = {}) => {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", message);
      return git("rev-parse", "HEAD");
    },
  };
}

import type { CommittedFile } from "@release-actions/ports";
import { afterEach } from "@jest/globals";
import {
  startGitHub,
  type GitHubStandIn,
  type RepositorySettings,
  type TokenOptions,
} from "@release-actions/rehearsal";
import { expectOfficial } from "../../support/github/expect-official.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { adapterAt } from "./adapter-at.ts";

export const name = "acme/app";
export const branch = "cascade/pins";

/** Starts stand-ins with one repository for the tests of one file, and the adapter upon each. */
export function useStandIn() {
  const started: GitHubStandIn[] = [];
  afterEach(async () => {
    const ended = started.splice(0);
    for (const standIn of ended) await standIn.close();
    for (const standIn of ended) expectOfficial(standIn.exchanges);
  });
  const start = async (settings: Settings = {}) => {
    const { permissions = { contents: "write", pull_requests: "write", issues: "write" }, ...options } =
      settings;
    const standIn = await startGitHub({ folder: temporaryFolder() });
    started.push(standIn);
    await standIn.createRepository({ owner: "acme", name: "app", ...options });
    const main = await standIn.pushAs(name, "octocat", {
      branch: "main",
      message: "feat: begin",
      files: { "pyproject.toml": "a = 1\n", "data.bin": new Uint8Array([0xff, 0, 0xfe]) },
    });
    const token = standIn.createToken({ kind: "app", repositories: "all", permissions });
    const { github, clock, told } = adapterAt(standIn.api, { token, graphql: standIn.graphql });
    const see = async (labels: readonly string[] = []) => {
      const { repositories } = await github.look({ repositories: [name], branch, labels });
      const look = repositories.get(name);
      if (look?.kind !== "found") throw new Error("the repository is hidden");
      return look.state;
    };
    return { standIn, github, clock, told, main, see };
  };

  /** A repository whose branch holds one commit of ours. */
  const withBranch = async (settings: Settings = {}) => {
    const at = await start(settings);
    const { id } = await at.see();
    await at.github.createBranch({ repositoryId: id, name: branch, commit: at.main });
    const base = { repository: name, repositoryId: id, branch, message: "fix(deps): pin\n\nTrain: x" };
    const tip = await at.github.commit({
      ...base,
      expected: at.main,
      parent: at.main,
      files: [fileWith("pyproject.toml", "a = 2\n")],
    });
    const pullRequest = { repositoryId: id, base: "main", branch, title: "t", body: "b", isDraft: false };
    return { ...at, id, base, tip, pullRequest };
  };

  return { start, withBranch };
}

type Settings = RepositorySettings & {
  readonly labels?: readonly string[];
  readonly permissions?: TokenOptions["permissions"];
};

export function fileWith(
  path: string,
  content: string | Uint8Array,
  mode: CommittedFile["mode"] = "100644",
): CommittedFile {
  return { path, bytes: new Uint8Array(Buffer.from(content)), mode };
}

import * as v from "valibot";
import { accountRecord, type AccountRecord } from "./account-record.ts";
import { type RepositoryRecord, repositoryRecord } from "./repository-record.ts";

/** Everything that is not in git, as JSON. */
export const gitHubState = v.object({
  /** Ids are given in order, so that the same calls give the same ids. */
  nextId: v.number(),
  accounts: v.array(accountRecord),
  repositories: v.array(repositoryRecord),
});

export type GitHubState = v.InferOutput<typeof gitHubState>;

export function emptyState(): GitHubState {
  return { nextId: 1, accounts: [], repositories: [] };
}

export function takeId(state: GitHubState): number {
  const id = state.nextId;
  state.nextId += 1;
  return id;
}

/** The account of that login; GitHub knows everybody, so a new one is entered. */
export function accountOf(
  state: GitHubState,
  login: string,
  type: AccountRecord["type"] = login.endsWith("[bot]") ? "Bot" : "User",
): AccountRecord {
  const known = state.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase());
  if (known !== undefined) return known;
  const account = { id: takeId(state), login, type };
  state.accounts.push(account);
  return account;
}

/** Finds a repository by its name, letters' case aside, or by one of its former names. */
export function findRepository(
  state: GitHubState,
  owner: string,
  name: string,
): RepositoryRecord | undefined {
  const wanted = `${owner}/${name}`.toLowerCase();
  return (
    state.repositories.find((one) => fullName(one).toLowerCase() === wanted) ??
    state.repositories.find((one) => one.formerNames.some((former) => former.toLowerCase() === wanted))
  );
}

export function fullName({ owner, name }: Pick<RepositoryRecord, "owner" | "name">): string {
  return `${owner}/${name}`;
}

import { ExternalError } from "@release-actions/release-model";
import type { RemoteTag, ServerAccess } from "../git.ts";
import type { GitCommand } from "./git-command.ts";
import { serverAuthorization } from "./server-authorization.ts";

/** Asks a remote for one tag: with git's own credentials first, then, where it is of that server, with the token. */
export async function readRemoteTag(
  git: GitCommand,
  question: { readonly remote: string; readonly name: string; readonly access: ServerAccess | undefined },
): Promise<RemoteTag | undefined> {
  const { remote, name, access } = question;
  const reference = `refs/tags/${name}`;
  const command = ["ls-remote", "--quiet", "--end-of-options", remote, reference, `${reference}^{}`];
  const answer = await git.run(command).catch(async (error: unknown) => {
    if (!(error instanceof ExternalError) || access === undefined) throw error;
    if (!(await isOf(access.server, git, remote))) throw error;
    const { server, token } = access;
    return git.run(command, { environment: serverAuthorization(server, token, git.environment) });
  });
  const objects = new Map(
    answer.stdout
      .toString("utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([object = "", found = ""]) => [found, object]),
  );
  const object = objects.get(reference);
  return object === undefined ? undefined : { object, commit: objects.get(`${reference}^{}`) ?? object };
}

/** Whether the address that git really asks, after any `insteadOf`, is on the server. */
async function isOf(server: string, git: GitCommand, remote: string): Promise<boolean> {
  const address = await git.text(["ls-remote", "--get-url", "--end-of-options", remote]);
  return /^https?:\/\//i.test(address) && originOf(address) === originOf(server);
}

/** Scheme, host and port; undefined for what is no address, such as `git@github.com:owner/name`. */
function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

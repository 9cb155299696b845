import { ExternalError } from "@release-actions/release-model";
import type { RemoteTag } from "../git.ts";
import type { GitCommand } from "./git-command.ts";

/** Asks a remote for one tag: with git's own credentials first, then, where there is one, with the token. */
export async function readRemoteTag(
  git: GitCommand,
  question: { readonly remote: string; readonly name: string; readonly token: string | undefined },
): Promise<RemoteTag | undefined> {
  const { remote, name, token } = question;
  const reference = `refs/tags/${name}`;
  const command = ["ls-remote", "--quiet", "--end-of-options", remote, reference, `${reference}^{}`];
  const answer = await git.run(command).catch(async (error: unknown) => {
    if (token === undefined || !(error instanceof ExternalError)) throw error;
    return git.run(command, { environment: authorization(token) });
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

/** The header that actions/checkout configures, for this one command only. https://git-scm.com/docs/git-config#ENVIRONMENT */
function authorization(token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "http.https://github.com/.extraHeader",
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

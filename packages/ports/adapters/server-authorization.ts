/**
 * Variables by which git offers a token to one server and to no other, for a single command: the header that
 * actions/checkout configures. Headers that a configuration sets for that server already are dropped first, because a server
 * refuses two. https://git-scm.com/docs/git-config#ENVIRONMENT
 */
export function serverAuthorization(server: string, token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const key = `http.${server.replace(/\/+$/, "")}/.extraHeader`;
  return {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}

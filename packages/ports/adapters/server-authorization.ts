/**
 * Variables by which git offers a token to one server and to no other, for a single command: the header that
 * actions/checkout configures. Headers that a configuration sets for that server already are dropped first, because a server
 * refuses two. What `inherited` configures this way stays. https://git-scm.com/docs/git-config#ENVIRONMENT
 */
export function serverAuthorization(
  server: string,
  token: string,
  inherited: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const key = `http.${server.replace(/\/+$/, "")}/.extraHeader`;
  const first = Number(inherited["GIT_CONFIG_COUNT"] ?? 0);
  return {
    GIT_CONFIG_COUNT: String(first + 2),
    [`GIT_CONFIG_KEY_${first}`]: key,
    [`GIT_CONFIG_VALUE_${first}`]: "",
    [`GIT_CONFIG_KEY_${first + 1}`]: key,
    [`GIT_CONFIG_VALUE_${first + 1}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

import { getOctokit } from "@actions/github";
import { refusalOf, type StandInFlow } from "./flow.ts";

/** Who asks, and what they may ask for: an app, its installation, a person. */
export async function whoAsks({ github, octokit: { rest }, at }: StandInFlow): Promise<void> {
  await rest.meta.root();
  await rest.rateLimit.get();
  await rest.apps.listReposAccessibleToInstallation({ per_page: 1, page: 1 });
  await refusalOf(rest.users.getAuthenticated());

  const pat = github.createToken({ kind: "pat", repositories: "all", permissions: {} });
  const person = getOctokit(pat, { baseUrl: github.api }).rest;
  await person.users.getAuthenticated();
  await refusalOf(person.apps.listReposAccessibleToInstallation());

  const signed = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxIn0.c2lnbmF0dXJl";
  const app = getOctokit(signed, {
    baseUrl: github.api,
    headers: { authorization: `Bearer ${signed}` },
  }).rest;
  await app.apps.createInstallationAccessToken({ installation_id: 1 });
  await app.apps.createInstallationAccessToken({
    installation_id: 1,
    repositories: [at.repo],
    permissions: { contents: "read", pull_requests: "write" },
  });
  await refusalOf(rest.apps.createInstallationAccessToken({ installation_id: 1 }));
}

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { resolverEnvironment } from "@release-actions/lockfiles/refresh";

describe("what a resolver gets of the environment", () => {
  test.each([
    ["PATH", "/usr/bin"],
    ["HOME", "/home/me"],
    ["LC_ALL", "C.UTF-8"],
    ["TMPDIR", "/tmp"],
    ["HTTPS_PROXY", "http://proxy.example:3128"],
    ["no_proxy", "127.0.0.1,localhost"],
    ["SSL_CERT_FILE", "/etc/ssl/cert.pem"],
    ["REQUESTS_CA_BUNDLE", "/etc/ssl/cert.pem"],
    ["NODE_EXTRA_CA_CERTS", "/etc/ssl/cert.pem"],
    ["CARGO_HOME", "/home/me/.cargo"],
    ["RUSTUP_HOME", "/home/me/.rustup"],
    ["XDG_CACHE_HOME", "/home/me/.cache"],
    ["UV_CACHE_DIR", "/tmp/uv"],
    ["UV_DEFAULT_INDEX", "https://index.example/simple"],
    ["PIP_CERT", "/etc/ssl/cert.pem"],
    ["POETRY_CACHE_DIR", "/tmp/poetry"],
    ["YARN_CACHE_FOLDER", "/tmp/yarn"],
    ["npm_config_registry", "https://registry.example/"],
    ["npm_config_cafile", "/etc/ssl/cert.pem"],
    ["NPM_CONFIG_CACHE", "/tmp/npm"],
  ])("%s is passed on", (name, value) => {
    expect(resolverEnvironment({ [name]: value })).toEqual({ [name]: value });
  });

  test.each([
    ["GITHUB_TOKEN", "x"],
    ["GH_TOKEN", "x"],
    ["INPUT_TOKEN", "x"],
    ["INPUT_GITHUB-TOKEN", "x"],
    ["INPUT_VERSION", "1.2.3"],
    ["ACTIONS_ID_TOKEN_REQUEST_URL", "https://token.example/?a=b"],
    ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "x"],
    ["ACTIONS_RUNTIME_TOKEN", "x"],
    ["ACTIONS_CACHE_URL", "https://cache.example/"],
    ["GITHUB_ENV", "/runner/env"],
    ["GITHUB_OUTPUT", "/runner/output"],
    ["NPM_TOKEN", "x"],
    ["NODE_AUTH_TOKEN", "x"],
    ["AWS_SECRET_ACCESS_KEY", "x"],
    ["AWS_ACCESS_KEY_ID", "x"],
    ["SSH_AUTH_SOCK", "/tmp/agent"],
    ["GIT_ASKPASS", "/bin/askpass"],
    ["GIT_CONFIG_PARAMETERS", "'http.extraheader=AUTHORIZATION: basic x'"],
    ["DATABASE_PASSWORD", "x"],
    ["MY_SECRET", "x"],
    ["NODE_OPTIONS", "--require ./evil.js"],
    ["PYTHONPATH", "/tmp/evil"],
    ["LD_PRELOAD", "/tmp/evil.so"],
    ["UV_PUBLISH_TOKEN", "x"],
    ["UV_INDEX_PRIVATE_PASSWORD", "x"],
    ["UV_INDEX_INTERNAL_USERNAME", "x"],
    ["UV_FROZEN", "1"],
    ["UV_KEYRING_PROVIDER", "subprocess"],
    ["POETRY_PYPI_TOKEN_PYPI", "x"],
    ["POETRY_HTTP_BASIC_PRIVATE_USERNAME", "me"],
    ["PIP_CLIENT_CERT", "/home/me/key.pem"],
    ["YARN_NPM_AUTH_TOKEN", "x"],
    ["YARN_NPM_AUTH_IDENT", "me:x"],
    ["YARN_ENABLE_IMMUTABLE_INSTALLS", "true"],
    ["npm_config__auth", "x"],
    ["npm_config__authToken", "x"],
    ["npm_config_//registry.example/:_authToken", "x"],
    ["npm_config_key", "x"],
    ["npm_config_local_prefix", "/elsewhere"],
    ["CARGO_REGISTRY_TOKEN", "x"],
    ["CARGO_REGISTRIES_MINE_TOKEN", "x"],
    ["CI", "true"],
    ["", "x"],
  ])("%s is left behind", (name, value) => {
    expect(resolverEnvironment({ [name]: value })).toEqual({});
  });

  test.each([
    ["a proxy with a user", "HTTPS_PROXY", "http://me:secret@proxy.example:3128"],
    ["an index with a token for a user", "UV_DEFAULT_INDEX", "https://token@index.example/simple"],
    [
      "an index among others",
      "PIP_EXTRA_INDEX_URL",
      "https://a.example/simple https://me:x@b.example/simple",
    ],
    ["a token of GitHub in the path", "UV_CACHE_DIR", `/tmp/ghs_${"a1".repeat(18)}`],
    ["a token of npm", "npm_config_registry", `https://registry.example/?t=npm_${"a1".repeat(18)}`],
  ])("%s is left behind although the name is allowed", (_case, name, value) => {
    expect(resolverEnvironment({ [name]: value })).toEqual({});
  });

  test("whatever else stands in the environment, nothing is passed that is not listed", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[A-Z][A-Z_]{0,20}$/), fc.string()),
        fc.constantFrom("_TOKEN", "_PASSWORD", "_SECRET", "_PASSWD", "_CREDENTIALS", "_API_KEY"),
        (environment, ending) => {
          const secrets = Object.fromEntries(
            Object.entries(environment).map(([name, value]) => [`${name}${ending}`, value]),
          );
          expect(resolverEnvironment(secrets)).toEqual({});
        },
      ),
    );
  });
});

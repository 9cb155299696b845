import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { tinyWheel } from "../support/tiny-packages.ts";
import { decode } from "../support/github-page.ts";
import { succeed } from "../support/rehearsal-index.ts";
import { temporaryFolder } from "../support/repository.ts";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { versionedByTags } from "../support/versioned-by-tags.ts";
import { startActionSuite, tagPush, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

afterEach(() => suite.close());

const tag = tagPush("v1.1.0");

function project(...dependencies: readonly string[]): string {
  const written = dependencies.map((one) => `"${one}"`).join(", ");
  return `[project]\nname = "app"\nversion = "0.0.0"\nrequires-python = ">=3.9"\ndependencies = [${written}]\n`;
}

await describeWithTools("a uv lock is refreshed by uv", ["uv", "python"], ({ uv, python }) => {
  const tools = { PATH: environmentWith(uv, python).PATH };

  /** Pushes a manifest of `app` with the lock that uv makes of it. */
  async function pushLocked(manifest: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const folder = temporaryFolder();
    const written = { ...more, "pyproject.toml": manifest };
    for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
    const environment = { ...tools, SETUPTOOLS_SCM_PRETEND_VERSION: "1.0.0" };
    await succeed(["uv", "lock"], folder, suite.index.environment(environment));
    const files = {
      ...written,
      "uv.lock": readFileSync(join(folder, "uv.lock"), "utf8"),
    };
    await suite.standIn.pushAs("acme/app", "ada", { branch: "main", message: "build: lock", files });
  }

  test("against the index, into the commit of the pins", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });
    await pushLocked(project("manifest==1.0.0"));

    const run = await suite.run(tag, {}, tools);

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(await suite.read("app", "uv.lock", "cascade/pins")).toContain(
      'name = "manifest"\nversion = "1.1.0"',
    );
    expect(suite.pullRequest("app").body).toContain("### Lockfiles");
  });

  test("and where it finds no solution, its own words stand in the summary", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"], web: ["manifest"] });
    await suite.index.publishPython([
      tinyWheel({ name: "other", version: "1.0.0", requires: ["manifest==1.0.0"] }),
    ]);
    await pushLocked(project("manifest==1.0.0", "other==1.0.0"));

    const run = await suite.run(tag, {}, tools);

    expect(run.errors[0]).toContain("app (lock-failed)");
    expect(run.outputs["failed"]).toBe('["app"]');
    expect(decode(run.summary)).toMatch(/all versions of other depend on manifest==1\.0\.0/);
    expect(suite.standIn.pullRequests("acme/app")).toEqual([]);
    expect(suite.pullRequest("web").state).toBe("open");
  });

  test("as its own latest release, which what it depends on may ask for", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });
    await suite.index.publishPython([
      tinyWheel({ name: "plugin", version: "1.0.0", requires: ["app>=1.0.0"] }),
    ]);
    const [manifest, backend] = versionedByTags("app", "manifest==1.0.0", "plugin==1.0.0");
    await pushLocked(manifest, backend);

    const run = await suite.run(tag, {}, tools);

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(await suite.read("app", "uv.lock", "cascade/pins")).toContain(
      'name = "manifest"\nversion = "1.1.0"',
    );
  });

  test("and waits, without failing, for an upstream of the train that is not released yet", async () => {
    suite = await startActionSuite({ manifest: [], lib: ["manifest"], app: ["manifest", "lib"] });
    await suite.index.publishPython([
      tinyWheel({ name: "lib", version: "1.0.0", requires: ["manifest==1.0.0"] }),
    ]);
    await pushLocked(project("manifest==1.0.0", "lib==1.0.0"));

    const run = await suite.run(tag, {}, tools);

    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.outputs).toMatchObject({ waiting: '["app"]', failed: "[]" });
    expect(run.stdout).toMatch(/^app +waits, lock-failed, waits for lib/m);
    expect(suite.standIn.pullRequests("acme/app")).toEqual([]);
  });
});

/** A folder with a `uv` that writes down what it can see, and then fails. */
function curiousTool(): { readonly folder: string; readonly seen: () => string } {
  const folder = join(temporaryFolder(), "bin");
  const notes = join(folder, "seen.txt");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "uv"),
    `#!/bin/sh
[ "$1" = --version ] && { echo "uv 0.13.9"; exit 0; }
{
  env
  git rev-parse --git-dir
  git config --list
  ls -A . ..
  find . -type f -exec cat {} +
} >>${notes} 2>&1
env >&2
echo "no solution, and that is all I know" >&2
exit 1
`,
  );
  chmodSync(join(folder, "uv"), 0o755);
  return { folder, seen: () => readFileSync(notes, "utf8") };
}

test("a resolver meets neither a token nor a clone, and nothing of a token comes out again", async () => {
  suite = await startActionSuite(
    { manifest: [], app: ["manifest"] },
    {
      app: {
        "uv.lock": 'version = 1\n\n[[package]]\nname = "manifest"\nversion = "1.0.0"\n',
      },
    },
  );
  const tool = curiousTool();
  const oidc = "oidc-request-token-0123456789";
  const temporary = temporaryFolder();

  const run = await suite.run(
    tag,
    {},
    {
      PATH: [tool.folder, process.env["PATH"] ?? ""].join(delimiter),
      GITHUB_TOKEN: suite.token,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc,
      ACTIONS_RUNTIME_TOKEN: oidc,
      RUNNER_DEBUG: "1",
      TMPDIR: temporary,
    },
  );

  const seen = tool.seen();
  expect(readdirSync(temporary)).toEqual([]);
  const basic = Buffer.from(`x-access-token:${suite.token}`).toString("base64");
  expect(seen).toContain("fatal: not a git repository");
  expect(seen).toContain("manifest==1.1.0");
  expect(run.errors[0]).toContain("app (lock-failed)");
  expect(decode(run.summary)).toContain("no solution, and that is all I know");
  const said = [run.stdout.replace(`::add-mask::${suite.token}`, ""), run.stderr, run.summary];
  for (const text of [seen, ...said, ...Object.values(run.outputs)]) {
    expect(text).not.toContain(suite.token);
    expect(text).not.toContain(basic);
    expect(text).not.toContain(oidc);
  }
});

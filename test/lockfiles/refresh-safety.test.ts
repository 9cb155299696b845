import { afterEach, describe, expect, test } from "@jest/globals";
import { refreshLock, resolverEnvironment, type RefreshOptions } from "@release-actions/lockfiles/refresh";
import type { CommandOptions, CommandResult, Commands } from "@release-actions/ports";
import { nodeCommands } from "@release-actions/ports/adapters";
import { ExternalError, packageName } from "@release-actions/release-model";
import { describeWithTools, environmentWith } from "../support/tools.ts";
import { stageProject, type StagedProject } from "./staged-project.ts";

const staged: StagedProject[] = [];

afterEach(async () => {
  await Promise.all(staged.splice(0).map((project) => project.remove()));
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lockOf = (version: string, more = "", address = "https://index.example/simple"): string =>
  `version = 1\n\n[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "lib" }]\n\n[[package]]\nname = "lib"\nversion = "${version}"\nsource = { registry = "${address}" }\n${more}`;

/** A `uv` that writes the given lock, and records how it was called. */
function toolThatWrites(
  lock: string,
  result: Partial<Omit<CommandResult, "stdout"> & { stdout: string }> = {},
) {
  const calls: { readonly command: readonly string[]; readonly options: CommandOptions }[] = [];
  let written: Uint8Array | undefined;
  const commands: Commands = {
    run: (command, options) => {
      calls.push({ command, options });
      const isProbe = command[1] === "--version";
      if (!isProbe) written = utf8(lock);
      return Promise.resolve({
        exitCode: isProbe ? 0 : (result.exitCode ?? 0),
        stdout: Buffer.from(isProbe ? "uv 0.13.9" : (result.stdout ?? "")),
        stderr: isProbe ? "" : (result.stderr ?? ""),
      });
    },
  };
  const options: RefreshOptions = {
    commands,
    directory: "/stage",
    lock: {
      path: "services/api/uv.lock",
      kind: "uv",
      packages: [{ name: packageName("pypi", "lib"), from: ["1.0.0"], version: "1.1.0" }],
    },
    before: utf8(lockOf("1.0.0")),
    readFile: (path) =>
      path.endsWith("uv.lock") && written !== undefined
        ? Promise.resolve(written)
        : Promise.reject(new Error(`no ${path}`)),
    paths: ["services/api/uv.lock"],
    writeFile: () => Promise.reject(new Error("nothing is to be written")),
    environment: { PATH: "/bin" },
  };
  return { calls, options };
}

describe("a refreshed lock is taken only when", () => {
  test("it holds the wanted version; every command runs in the lock's folder, without a shell", async () => {
    const { calls, options } = toolThatWrites(lockOf("1.1.0"));

    const result = await refreshLock(options);

    expect(result).toMatchObject({
      kind: "refreshed",
      moved: [{ name: packageName("pypi", "lib"), from: ["1.0.0"], to: ["1.1.0"] }],
      unexpected: [],
    });
    expect(calls.map(({ command }) => command)).toEqual([
      ["uv", "--version"],
      ["uv", "lock", "--upgrade-package", "lib==1.1.0", "--refresh-package", "lib"],
      ["uv", "lock", "--check"],
    ]);
    expect(new Set(calls.map(({ options: { cwd } }) => cwd))).toEqual(new Set(["/stage/services/api"]));
  });

  test.each([
    {
      case: "the tool locked another version",
      lock: lockOf("1.0.5"),
      reason: "the tool did not lock lib 1.1.0: the lockfile holds 1.0.5",
    },
    {
      case: "the tool dropped the package",
      lock: "version = 1\n",
      reason: "the tool did not lock lib 1.1.0: the lockfile does not hold it",
    },
    {
      case: "a loopback address got in",
      lock: lockOf("1.1.0", "", "http://127.0.0.1:4873/simple"),
      reason: "the tool wrote the address of this machine (127.0.0.1:4873) into the lockfile",
    },
    {
      case: "a loopback name got in",
      lock: lockOf("1.1.0", 'sdist = { url = "https://localhost/lib-1.1.0.tar.gz" }\n'),
      reason: "the tool wrote the address of this machine (localhost) into the lockfile",
    },
    {
      case: "an IPv6 loopback address got in",
      lock: lockOf("1.1.0", 'sdist = { url = "http://[::1]:80/lib-1.1.0.tar.gz" }\n'),
      reason: "the tool wrote the address of this machine ([::1]:80) into the lockfile",
    },
    {
      case: "credentials got in",
      lock: lockOf("1.1.0", "", "https://me:secret@index.example/simple"),
      reason: "the tool wrote an address with credentials into the lockfile",
    },
    {
      case: "it is no lockfile any more",
      lock: "<<<<<<< ours",
      reason: /^the lockfile cannot be read: /,
    },
  ])("not when $case", async ({ lock, reason }) => {
    const result = await refreshLock(toolThatWrites(lock).options);

    expect(result).toMatchObject({ kind: "failed", missing: false });
    if (result.kind === "failed") expect(result.reason).toMatch(reason);
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  test("a loopback address that stood there before is none of ours, and a package may be called localhost", async () => {
    const [before, after] = ["1.0.0", "1.1.0"].map((version) =>
      lockOf(version, '\n[[package]]\nname = "localhost"\nversion = "2.0"\n', "http://127.0.0.1:4873/simple"),
    );
    const { options } = toolThatWrites(after ?? "");

    expect(await refreshLock({ ...options, before: utf8(before ?? "") })).toMatchObject({
      kind: "refreshed",
    });
  });

  test("packages that moved unasked are named; those that the wanted one needs are not", async () => {
    const after = `${lockOf("1.1.0", 'dependencies = [{ name = "needed" }]\n')}\n[[package]]\nname = "needed"\nversion = "2.0.0"\n\n[[package]]\nname = "stranger"\nversion = "9.0.0"\n`;

    const result = await refreshLock(toolThatWrites(after).options);

    expect(result).toMatchObject({
      kind: "refreshed",
      unexpected: [{ name: packageName("pypi", "stranger"), from: [], to: ["9.0.0"] }],
    });
    if (result.kind === "refreshed") {
      expect(result.moved.map(({ name }) => name.name)).toEqual(["lib", "needed", "stranger"]);
    }
  });
});

describe("a tool that fails", () => {
  test("is quoted without colors, progress and credentials", async () => {
    const stderr =
      "\u001b[31merror\u001b[0m: Failed to fetch https://me:secret@index.example/simple/lib/\n\n  Caused by: 401 Unauthorized\n";
    const { options } = toolThatWrites(lockOf("1.0.0"), { exitCode: 2, stderr });

    const result = await refreshLock(options);

    expect(result).toEqual({
      kind: "failed",
      missing: false,
      reason: '"uv lock --upgrade-package lib==1.1.0 --refresh-package lib" ended with exit code 2',
      toolOutput:
        "error: Failed to fetch https://***@index.example/simple/lib/\n  Caused by: 401 Unauthorized",
    });
  });

  test("does not finish: the reason is the runner's", async () => {
    const { options } = toolThatWrites("");
    const commands: Commands = {
      run: () =>
        Promise.reject(
          new ExternalError({
            code: "command-timeout",
            expected: "uv to finish",
            found: "no end after 600 seconds",
            fix: "",
            retryable: true,
          }),
        ),
    };

    expect(await refreshLock({ ...options, commands })).toMatchObject({
      kind: "failed",
      missing: false,
      reason: "uv did not finish: no end after 600 seconds",
    });
  });

  test.each([
    { kind: "yarn-classic", path: "yarn.lock", says: "4.18.1", lock: "" },
    { kind: "yarn-berry", path: "yarn.lock", says: "1.22.22", lock: "__metadata:\n  version: 8\n" },
    { kind: "poetry", path: "poetry.lock", says: "Poetry (version 1.8.5)", lock: "" },
    { kind: "npm", path: "package-lock.json", says: "6.14.18", lock: "{}" },
  ] as const)("$kind: a tool that says $says would write another format and is not run", async (row) => {
    const { options } = toolThatWrites("");
    const run: string[] = [];
    const commands: Commands = {
      run: (command) => {
        run.push(command.join(" "));
        return Promise.resolve({ exitCode: 0, stdout: Buffer.from(row.says), stderr: "" });
      },
    };

    const result = await refreshLock({
      ...options,
      commands,
      before: utf8(row.lock),
      lock: { ...options.lock, kind: row.kind, path: row.path },
    });

    expect(result).toMatchObject({ kind: "failed", reason: expect.stringContaining("another format") });
    expect(run).toHaveLength(1);
  });
});

await describeWithTools("a build backend that runs while uv locks", ["uv", "python"], ({ uv, python }) => {
  // A dynamic version and dynamic dependencies: uv has to ask the backend, which stands in the project itself.
  const files = {
    "pyproject.toml":
      '[project]\nname = "app"\nrequires-python = ">=3.9"\ndynamic = ["version", "dependencies"]\n\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n\n[tool.backend]\nrequires = "six==1.16.0"\n',
    "backend.py": [
      "import json, os, pathlib, re",
      "def prepare_metadata_for_build_wheel(directory, config_settings=None):",
      "    pathlib.Path(__file__).with_name('seen.json').write_text(json.dumps(dict(os.environ)))",
      "    version = os.environ['SETUPTOOLS_SCM_PRETEND_VERSION']",
      "    requires = re.search('six==[0-9.]+', pathlib.Path('pyproject.toml').read_text()).group()",
      "    folder = pathlib.Path(directory) / f'app-{version}.dist-info'",
      "    folder.mkdir()",
      "    (folder / 'METADATA').write_text(f'Metadata-Version: 2.1\\nName: app\\nVersion: {version}\\nRequires-Dist: {requires}\\n')",
      "    (folder / 'WHEEL').write_text('Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')",
      "    return folder.name",
      "def get_requires_for_build_wheel(config_settings=None): return []",
      "prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel",
      "get_requires_for_build_editable = get_requires_for_build_wheel",
      "def build_wheel(directory, config_settings=None, metadata_directory=None): raise SystemExit('not here')",
      "",
    ].join("\n"),
  };
  const secrets = {
    GITHUB_TOKEN: "planted-github-token",
    INPUT_TOKEN: "planted-input",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "planted-oidc-token",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://planted.example/?x",
    UV_PUBLISH_TOKEN: "planted-publish-token",
    SOME_PASSWORD: "planted-password",
  };

  test("sees the pretend version and no secret of the environment", async () => {
    const environment = resolverEnvironment({ ...environmentWith(uv, python), ...secrets });
    const project = await stageProject(files, environment);
    staged.push(project);
    const first = await nodeCommands().run(["uv", "lock"], {
      cwd: project.directory,
      environment: { ...environment, SETUPTOOLS_SCM_PRETEND_VERSION: "0.0.1" },
    });
    expect(first.stderr).toContain("Resolved");
    await project.edit("pyproject.toml", "six==1.16.0", "six==1.17.0");

    const result = await refreshLock({
      commands: nodeCommands(),
      directory: project.directory,
      lock: {
        path: "uv.lock",
        kind: "uv",
        packages: [{ name: packageName("pypi", "six"), from: ["1.16.0"], version: "1.17.0" }],
      },
      before: await project.read("uv.lock"),
      paths: ["pyproject.toml", "uv.lock"],
      readFile: (path) => project.read(path),
      writeFile: (path, bytes) => project.write(path, bytes),
      environment,
      pretendVersion: "3.4.5",
    });

    const seen = new TextDecoder().decode(await project.read("seen.json"));
    expect(result).toMatchObject({ kind: "refreshed", unexpected: [] });
    expect(JSON.parse(seen)).toMatchObject({ SETUPTOOLS_SCM_PRETEND_VERSION: "3.4.5" });
    expect(seen).not.toContain("planted");
  });
});

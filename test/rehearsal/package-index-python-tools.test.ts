import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { hostOf, type PackageIndex } from "@release-actions/rehearsal/package-index";
import { fail, succeed, useRehearsalIndex } from "../support/rehearsal-index.ts";
import { tinySdist, tinyWheel } from "../support/tiny-packages.ts";
import { type AvailableTool, describeWithTools, environmentWith } from "../support/tools.ts";

const use = useRehearsalIndex();
const lib = { name: "coreason-manifest", version: "1.0.0", requires: ["tiny-attrs>=20"] };
const next = { ...lib, version: "1.1.0" };

/** An index with one package that needs another, which comes from a second index that stands for the real one. */
async function indexes(): Promise<PackageIndex> {
  const real = await use.index();
  await real.publishPython([
    tinyWheel({ name: "tiny-attrs", version: "25.1.0" }),
    tinySdist({ name: "tiny-attrs", version: "25.1.0" }),
  ]);
  const index = await use.index({ upstream: "forward", environment: real.environment({}) });
  await index.publishPython([tinyWheel(lib), tinySdist(lib)]);
  return index;
}

async function project(pyproject: string) {
  const folder = await use.folder();
  const write = (text: string) => writeFile(join(folder, "pyproject.toml"), text);
  await write(pyproject);
  return { folder, write, read: (file: string) => readFile(join(folder, file), "utf8") };
}

const standard = (pin: string) =>
  `[project]\nname = "app"\nversion = "0.1.0"\nrequires-python = ">=3.9"\ndependencies = ["coreason-manifest==${pin}"]\n`;

/** Lines of `after` that `before` does not have. */
const changed = (before: string, after: string) =>
  after.split("\n").filter((line) => !before.split("\n").includes(line));

await describeWithTools("uv", ["uv", "python"], ({ uv, python }) => {
  const run = (
    index: PackageIndex,
    command: readonly string[],
    cwd: string,
    tools: readonly AvailableTool[] = [uv, python],
  ) => succeed(["uv", ...command], cwd, index.environment(environmentWith(...tools)));

  test("locks a package of the rehearsal in exactly the form of a real one, with no trace of this machine", async () => {
    const index = await indexes();
    const { folder, read } = await project(standard("1.0.0"));

    await run(index, ["lock"], folder);

    const lock = await read("uv.lock");
    const address = `https://${hostOf("python-files").replaceAll(".", "\\.")}/packages/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{60}/`;
    const artifact = (file: string) =>
      `\\{ url = "${address}${file}", hash = "sha256:[0-9a-f]{64}", size = \\d+, upload-time = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z" \\}`;
    expect(lock).not.toMatch(/127\.0\.0\.1|localhost/);
    expect(lock).toMatch(
      new RegExp(
        [
          "\\[\\[package\\]\\]",
          'name = "coreason-manifest"',
          'version = "1\\.0\\.0"',
          `source = \\{ registry = "https://${hostOf("python-index").replaceAll(".", "\\.")}/simple" \\}`,
          "dependencies = \\[",
          '    \\{ name = "tiny-attrs" \\},',
          "\\]",
          `sdist = ${artifact("coreason_manifest-1\\.0\\.0\\.tar\\.gz")}`,
          "wheels = \\[",
          `    ${artifact("coreason_manifest-1\\.0\\.0-py3-none-any\\.whl")},`,
          "\\]",
        ].join("\n"),
      ),
    );
  });

  test("takes a version published a moment ago when told to look past its cache, and only then", async () => {
    const index = await indexes();
    const { folder, write, read } = await project(standard("1.0.0"));
    await run(index, ["lock"], folder);
    const before = await read("uv.lock");
    await index.publishPython([tinyWheel(next), tinySdist(next)]);
    await write(standard("1.1.0"));
    const upgrade = ["lock", "--upgrade-package", "coreason-manifest==1.1.0"] as const;

    const stale = await fail(["uv", "lock"], folder, index.environment(environmentWith(uv, python)));
    await run(index, [...upgrade, "--refresh-package", "coreason-manifest"], folder);

    expect(stale).toContain("no version of coreason-manifest==1.1.0");
    expect(changed(before, await read("uv.lock"))).toEqual([
      expect.stringContaining("requires-dist"),
      'version = "1.1.0"',
      expect.stringContaining("coreason_manifest-1.1.0.tar.gz"),
      expect.stringContaining("coreason_manifest-1.1.0-py3-none-any.whl"),
    ]);
    await run(index, ["lock", "--check"], folder);
  });

  test("publishes with the rehearsal's token, again without harm, and not without it", async () => {
    const index = await use.index();
    const folder = await use.folder();
    const wheel = tinyWheel(lib);
    await writeFile(join(folder, wheel.filename), wheel.bytes);
    const publish = ["uv", "publish", wheel.filename] as const;
    const inherited = environmentWith(uv, python);

    const stranger = await fail(
      ["uv", "publish", "--trusted-publishing", "never", "--token", "x", wheel.filename],
      folder,
      index.environment(inherited),
    );
    await succeed(publish, folder, index.publishEnvironment(inherited));
    await succeed(publish, folder, index.publishEnvironment(inherited));
    await writeFile(join(folder, wheel.filename), tinyWheel({ ...lib, body: "other" }).bytes);
    const other = await fail(publish, folder, index.publishEnvironment(inherited));

    expect(stranger).toContain("401");
    expect(other).toMatch(/409/);
    expect(index.versions({ ecosystem: "pypi", name: "coreason-manifest" })).toEqual(["1.0.0"]);
  });

  test("installs what it locked", async () => {
    const index = await use.index();
    await index.publishPython([tinyWheel({ ...lib, requires: [] })]);
    const { folder } = await project(standard("1.0.0"));

    await run(index, ["sync", "--no-install-project"], folder);

    await run(index, ["run", "--no-sync", "python", "-c", "import coreason_manifest"], folder);
  });
});

await describeWithTools("poetry", ["poetry", "python"], ({ poetry, python }) => {
  const pyproject = (pin: string) =>
    `[tool.poetry]\nname = "app"\nversion = "0.1.0"\ndescription = ""\nauthors = []\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = ">=3.9"\ncoreason-manifest = "${pin}"\n`;

  test("locks a package of the rehearsal as one of its default index, and then a version published a moment ago", async () => {
    const index = await use.index();
    await index.publishPython([
      tinyWheel({ ...lib, requires: [] }),
      tinyWheel({ name: "tiny-attrs", version: "25.1.0" }),
    ]);
    const { folder, read, write } = await project(pyproject("1.0.0"));
    const environment = index.environment(environmentWith(poetry, python));

    await succeed(["poetry", "lock", "--no-cache"], folder, environment);
    const before = await read("poetry.lock");
    await index.publishPython([tinyWheel({ ...next, requires: ["tiny-attrs>=20"] })]);
    await write(pyproject("1.1.0"));
    await succeed(["poetry", "lock", "--no-cache"], folder, environment);
    const after = await read("poetry.lock");
    await succeed(["poetry", "check", "--lock"], folder, environment);

    expect(before).toContain('name = "coreason-manifest"\nversion = "1.0.0"');
    expect(after).toMatch(
      /name = "coreason-manifest"\nversion = "1\.1\.0"\ndescription = ""\noptional = false\npython-versions = ">=3\.9"\ngroups = \["main"\]\nfiles = \[\n {4}\{file = "coreason_manifest-1\.1\.0-py3-none-any\.whl", hash = "sha256:[0-9a-f]{64}"\},\n\]\n\n\[package\.dependencies\]\ntiny-attrs = ">=20"/,
    );
    // Packages of another index than the default one would carry a table that names it.
    expect(`${before}${after}`).not.toMatch(/package\.source|127\.0\.0\.1|localhost/);
  });
});

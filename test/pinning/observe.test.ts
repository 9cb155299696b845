import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commitTree, folderTree, observePins, type RepositoryFacts } from "@release-actions/pinning";
import { nodeMachine } from "@release-actions/ports/adapters";
import { packageName } from "@release-actions/release-model";
import {
  createRepository,
  gitEnvironment,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";
import { pyproject } from "../support/suite.ts";
import { npmLock, uvLock } from "./repository-facts.ts";

const machine = nodeMachine({ environment: gitEnvironment });
const core = [packageName("pypi", "core")];
const inFolder = (directory: string) => folderTree(machine.files(directory));

const found = ({ manifests, locks, problems }: RepositoryFacts) => ({
  manifests: manifests.map(({ path }) => path),
  locks: locks.map(({ path, kind, locked }) => `${kind} ${path} ${locked.length}`),
  problems: problems.map(({ code, location }) => `${code} ${location?.file ?? ""}`),
});

function repositoryOf(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit("feat: begin", files);
  return repository;
}

const sample = {
  "pyproject.toml": pyproject("a", "core==1.0.0"),
  "uv.lock": uvLock(["core", "1.0.0"], ["other", "1.0.0"]),
  "docs/requirements.txt": "other==1.0.0\n",
  "services/api/requirements-dev.txt": "Core==1.0.0\n",
  "services/api/package-lock.json": npmLock({ "node_modules/core": "1.0.0" }),
  "vendor/core/requirements.txt": "core==1.0.0\n",
  "node_modules/x/uv.lock": uvLock(["core", "1.0.0"]),
  "README.md": "core==1.0.0\n",
};

test("every manifest that mentions a name is read, and every lockfile; not other people's files", async () => {
  const { directory } = repositoryOf(sample);

  expect(found(await observePins(inFolder(directory), core))).toEqual({
    manifests: ["pyproject.toml", "services/api/requirements-dev.txt"],
    locks: ["npm services/api/package-lock.json 1", "uv uv.lock 2"],
    problems: [],
  });
});

test("a folder that is no repository is read the same way", async () => {
  const directory = temporaryFolder();
  for (const [path, text] of Object.entries(sample)) {
    mkdirSync(join(directory, path, ".."), { recursive: true });
    writeFileSync(join(directory, path), text);
  }

  expect(found(await observePins(inFolder(directory), core)).manifests).toEqual([
    "pyproject.toml",
    "services/api/requirements-dev.txt",
  ]);
});

test("within a folder its manifests alone are read, and the lockfiles of the whole repository, which may govern them", async () => {
  const { directory } = repositoryOf({ ...sample, "services/api-next/requirements.txt": "core==1.0.0\n" });

  const facts = await observePins(inFolder(directory), core, { within: "services/api" });

  expect(found(facts)).toMatchObject({
    manifests: ["services/api/requirements-dev.txt"],
    locks: ["npm services/api/package-lock.json 1", "uv uv.lock 2"],
  });
});

test("a chart that was asked for is read whatever it mentions", async () => {
  const chart = "apiVersion: v2\nname: x\nversion: 1.0.0\nappVersion: 1.0.0\n";
  const { directory } = repositoryOf({ "x/Chart.yaml": chart, "y/Chart.yaml": chart });

  const facts = await observePins(inFolder(directory), core, { charts: ["x/Chart.yaml", "gone/Chart.yaml"] });

  expect(found(facts)).toEqual({ manifests: ["x/Chart.yaml"], locks: [], problems: [] });
});

test("a commit is read as it was committed, a folder as it lies there", async () => {
  const repository = repositoryOf({
    "requirements.txt": "core==1.0.0\n",
    "gone/requirements.txt": "core==1.0.0\n",
  });
  const commit = repository.git("rev-parse", "HEAD");
  repository.write("requirements.txt", "core==9.0.0\n");
  repository.write("new/requirements.txt", "core==1.0.0\n");
  rmSync(join(repository.directory, "gone"), { recursive: true });
  const text = (facts: RepositoryFacts) =>
    facts.manifests.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString().trim()}`);

  const committed = await observePins(commitTree(machine.git(repository.directory), commit), core);
  const lying = await observePins(inFolder(repository.directory), core);

  expect(text(committed).toSorted()).toEqual([
    "gone/requirements.txt core==1.0.0",
    "requirements.txt core==1.0.0",
  ]);
  expect(text(lying)).toEqual(["new/requirements.txt core==1.0.0", "requirements.txt core==9.0.0"]);
  expect(lying.problems).toEqual([]);
});

describe("a broken manifest that mentions nothing", () => {
  const cut = { "pyproject.toml": "[project\n", "package.json": "{", "Cargo.toml": "[package\n" };

  test.each(Object.entries(cut))("is a problem where it is the project's own: %s", async (path, text) => {
    const { directory } = repositoryOf({ [path]: text });

    expect(found(await observePins(inFolder(directory), core)).problems).toEqual([`manifest-syntax ${path}`]);
  });

  test("is a problem where it is that of the folder which is asked for", async () => {
    const { directory } = repositoryOf({ "lib/package.json": "{", "package.json": "{" });

    expect(found(await observePins(inFolder(directory), core, { within: "lib" })).problems).toEqual([
      "manifest-syntax lib/package.json",
    ]);
  });

  test("is none where fixtures and templates lie", async () => {
    const files = {
      "test/fixtures/package.json": "{",
      "templates/pyproject.toml": "[project\n",
      "chart.yaml": "{{ x",
    };
    const { directory } = repositoryOf(files);

    expect(found(await observePins(inFolder(directory), core)).problems).toEqual([]);
  });
});

describe("what cannot be read is a problem, and the rest is read", () => {
  test.each<[string, (repository: TestRepository) => void, string]>([
    [
      "a lockfile full of conflict markers",
      (repository) => {
        repository.write("apart/package-lock.json", "<<<<<<< HEAD\n{}\n");
      },
      "lock-syntax apart/package-lock.json",
    ],
    [
      "a lockfile of no known format",
      (repository) => {
        repository.write("yarn.lock", "nothing of yarn's\n\0");
      },
      "lock-",
    ],
    [
      "a binary file under a manifest's name",
      (repository) => {
        repository.write("b/requirements.txt", Buffer.from([0x63, 0x6f, 0x72, 0x65, 0xff, 0x00]));
      },
      "b/requirements.txt",
    ],
    [
      "a link that leads out of the repository",
      ({ directory }) => {
        const outside = join(temporaryFolder(), "requirements.txt");
        writeFileSync(outside, "core==1.0.0\n");
        mkdirSync(join(directory, "c"));
        symlinkSync(outside, join(directory, "c", "requirements.txt"));
      },
      "path-escapes c/requirements.txt",
    ],
  ])("%s", async (_, arrange, problem) => {
    const repository = repositoryOf({ "requirements.txt": "core==1.0.0\n" });
    arrange(repository);

    const { manifests, problems } = found(await observePins(inFolder(repository.directory), core));

    expect(manifests).toEqual(["requirements.txt"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });
});

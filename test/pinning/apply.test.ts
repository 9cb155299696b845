import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  applyPins,
  folderTree,
  isEmpty,
  observePins,
  planPins,
  type LockChange,
  type PinPlan,
  type RepositoryFacts,
} from "@release-actions/pinning";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseAny } from "@release-actions/release-model";
import { releaseOf } from "../support/carry-release.ts";
import {
  createRepository,
  gitEnvironment,
  temporaryFolder,
  type TestRepository,
} from "../support/repository.ts";
import { pyproject } from "../support/suite.ts";
import { uvLock } from "./repository-facts.ts";

const release = releaseOf("pypi:core@1.3.0");

interface Workshop {
  readonly repository: TestRepository;
  readonly progress: readonly string[];
  readonly look: () => Promise<{ readonly facts: RepositoryFacts; readonly plan: PinPlan }>;
  readonly apply: () => Promise<readonly LockChange[]>;
}

/** A repository with `uv` on its PATH, which is this script. */
function workshop(files: Readonly<Record<string, string>>, uv = "exit 0"): Workshop {
  const repository = createRepository();
  repository.commit("feat: begin", files);
  const programs = join(temporaryFolder(), "bin");
  mkdirSync(programs);
  writeFileSync(
    join(programs, "uv"),
    `#!/bin/sh\ncase "$1" in --version) echo "uv 0.9.0"; exit 0;; esac\n${uv}\n`,
  );
  chmodSync(join(programs, "uv"), 0o755);
  const machine = nodeMachine({
    environment: { ...gitEnvironment, PATH: `${programs}:${gitEnvironment.PATH}`, GITHUB_TOKEN: "secret" },
  });
  const folder = machine.files(repository.directory);
  const progress: string[] = [];
  const look = async () => {
    const facts = await observePins(folderTree(folder), release.names);
    return { facts, plan: planPins(facts, [{ release, policy: "keep" }], { locks: true }) };
  };
  let looked: ReturnType<typeof look> | undefined;
  return {
    repository,
    progress,
    look: () => (looked = look()),
    apply: async () => {
      const { facts, plan } = await (looked ?? look());
      const { locks } = await applyPins(plan, folder, {
        machine,
        before: new Map(facts.locks.map(({ path, bytes }) => [path, bytes])),
        pretendVersion: parseAny("0.1.0"),
        onProgress: (message) => progress.push(message),
      });
      return locks;
    },
  };
}

const modified = (repository: TestRepository) =>
  repository.git("status", "--porcelain").split("\n").filter(Boolean);

const pins = {
  "pyproject.toml": pyproject("a", "core==1.0.0"),
  "docs/requirements.txt": "# ünïcödé\r\ncore==1.0.0 # why\r\n",
  "other.txt": "core==1.0.0\n",
};
const locked = { ...pins, "uv.lock": uvLock(["a", "."], ["core", "1.0.0"]) };
/** A stand-in that locks what it is told to. */
const locking = `sed -i.bak '/name = "core"/{n;s/"[^"]*"/"1.3.0"/;}' uv.lock`;

describe("a plan that is carried out", () => {
  test("writes the files that it names, byte-exact outside the pins, and leaves nothing to plan", async () => {
    const { repository, look, apply } = workshop(pins);
    const { plan } = await look();

    await apply();

    expect(modified(repository)).toEqual([" M docs/requirements.txt", " M pyproject.toml"]);
    expect(repository.read("docs/requirements.txt")).toBe("# ünïcödé\r\ncore==1.3.0 # why\r\n");
    expect(
      plan.changes.map(({ path, after }) => repository.read(path) === Buffer.from(after).toString()),
    ).toEqual([true, true]);
    expect(isEmpty((await look()).plan)).toBe(true);
  });

  test("twice writes nothing the second time", async () => {
    const { repository, look, apply } = workshop(pins);
    await look();
    await apply();
    repository.commit("fix(deps): core");
    await look();

    await apply();

    expect(modified(repository)).toEqual([]);
  });

  test("leaves a file's mode as it was", async () => {
    const { repository, apply } = workshop(pins);
    chmodSync(join(repository.directory, "docs/requirements.txt"), 0o755);

    await apply();

    expect(statSync(join(repository.directory, "docs/requirements.txt")).mode & 0o777).toBe(0o755);
  });

  test("writes more files than are written at once", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`s${index}/requirements.txt`, "core==1.0.0\n"]),
    );
    const { repository, look, apply } = workshop(many);

    await apply();

    expect(modified(repository)).toHaveLength(40);
    expect(isEmpty((await look()).plan)).toBe(true);
  });
});

describe("a lockfile", () => {
  test("is written by its tool in a copy without .git and without tokens, from the edited manifests", async () => {
    const { repository, look, apply, progress } = workshop(
      locked,
      `test -e .git && exit 3\ntest -n "$GITHUB_TOKEN" && exit 4\ngrep -q core==1.3.0 pyproject.toml || exit 5\n${locking}\ntouch left-behind`,
    );
    await look();

    const locks = await apply();

    expect(locks).toMatchObject([{ path: "uv.lock", unexpected: [] }]);
    expect(locks.flatMap(({ moved }) => moved.map(({ name }) => name.name))).toEqual(["core"]);
    expect(repository.read("uv.lock")).toBe(uvLock(["a", "."], ["core", "1.3.0"]));
    expect(modified(repository)).toEqual([" M docs/requirements.txt", " M pyproject.toml", " M uv.lock"]);
    expect(progress).toEqual(["copying the repository aside", "refreshing uv.lock"]);
    expect(isEmpty((await look()).plan)).toBe(true);
  });

  test("whose tool fails leaves everything as it was, and says it in the tool's own words", async () => {
    const { repository, apply } = workshop(
      locked,
      `${locking}\necho "no solution found for core" >&2\nexit 2`,
    );

    await expect(apply()).rejects.toMatchObject({
      kind: "external",
      code: "lock-failed",
      location: { file: "uv.lock" },
      message: expect.stringMatching(/exit code 2[^]*no solution found for core/) as unknown,
    });
    expect(modified(repository)).toEqual([]);
  });

  test("that its tool did not move leaves everything as it was", async () => {
    const { repository, apply } = workshop(locked);

    await expect(apply()).rejects.toMatchObject({ code: "lock-failed" });
    expect(modified(repository)).toEqual([]);
  });

  test("that its tool deletes leaves everything as it was", async () => {
    const { repository, apply } = workshop(locked, "rm uv.lock");

    await expect(apply()).rejects.toMatchObject({
      kind: expect.stringMatching(/refusal|external/) as unknown,
    });
    expect(modified(repository)).toEqual([]);
  });
});

describe("when a file is no longer what the plan was made from, nothing is written", () => {
  test.each<[string, (repository: TestRepository) => void, string, string]>([
    [
      "because somebody edits it",
      (repository) => {
        repository.write("pyproject.toml", pyproject("a", "core==1.0.0", "new"));
      },
      "file-changed",
      " M pyproject.toml",
    ],
    [
      "because somebody edits the last of the files",
      (repository) => {
        repository.write("docs/requirements.txt", "core==1.0.0\n");
      },
      "file-changed",
      " M docs/requirements.txt",
    ],
    [
      "because it is gone",
      ({ directory }) => {
        rmSync(join(directory, "pyproject.toml"));
      },
      "file-missing",
      " D pyproject.toml",
    ],
    [
      "because the lockfile was written meanwhile",
      (repository) => {
        repository.write("uv.lock", uvLock(["a", "."], ["core", "1.1.0"]));
      },
      "file-changed",
      " M uv.lock",
    ],
  ])("%s", async (_, meanwhile, code, theirs) => {
    const { repository, look, apply } = workshop(locked, locking);
    await look();
    meanwhile(repository);

    await expect(apply()).rejects.toMatchObject({ kind: "refusal", code });
    expect(modified(repository)).toEqual([theirs]);
  });

  test("not even if it changes while the lockfile is refreshed", async () => {
    const flag = join(temporaryFolder(), "repository");
    const { repository, apply } = workshop(
      locked,
      `${locking}\necho "# mine" >> "$(cat '${flag}')/docs/requirements.txt"`,
    );
    writeFileSync(flag, repository.directory);

    await expect(apply()).rejects.toMatchObject({
      code: "file-changed",
      location: { file: "docs/requirements.txt" },
    });
    expect(modified(repository)).toEqual([" M docs/requirements.txt"]);
    expect(repository.read("pyproject.toml")).toBe(locked["pyproject.toml"]);
  });
});

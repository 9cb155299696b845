import { lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { RehearsalReport } from "@release-actions/rehearsal/rehearse";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { readRehearsal, releaseHelper, type Run } from "./release-helper.ts";

const graph = `
owner: acme
defaults: { pin: keep }
repositories:
  alpha: { publishes: { npm: "@acme/alpha" } }
  beta: { needs: [alpha], publishes: { npm: "@acme/beta", image: ghcr.io/acme/beta } }
  gamma: { needs: [alpha, beta] }
  stuck: { needs: [alpha], publishes: { npm: "@acme/stuck" } }
  after: { needs: [stuck], publishes: { npm: "@acme/after" } }
  delta: { needs: [alpha], publishes: { npm: "@acme/delta" } }
  loose: { needs: [alpha] }
  broken: { needs: [alpha] }
`;

/** Moves the cursor up, in a file's name and in its content. */
const hostile = "\u001b[2A";

let workspace: string;
let temporary: string;

function repository(name: string, files: Readonly<Record<string, string>>) {
  const clone = createRepository(join(workspace, name));
  clone.commit("feat: begin", files);
  clone.git("tag", "--annotate", "--message", "v1.0.0", "v1.0.0");
  return clone;
}

function packageJson(name: string, dependencies: Readonly<Record<string, string>> = {}): string {
  return `${JSON.stringify({ name: `@acme/${name}`, version: "0.0.0-dev", dependencies }, undefined, 2)}\n`;
}

/** A lock that npm has to resolve anew, which it cannot: one of the packages is nowhere. */
const brokenLock = `${JSON.stringify(
  {
    name: "@acme/stuck",
    version: "0.0.0-dev",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": {
        name: "@acme/stuck",
        version: "0.0.0-dev",
        dependencies: { "@acme/alpha": "1.0.0", "@acme/nowhere": "^3.0.0" },
      },
      "node_modules/@acme/alpha": { version: "1.0.0" },
    },
  },
  undefined,
  2,
)}\n`;

function rehearse(...more: readonly string[]): Promise<Run> {
  return releaseHelper(["rehearse", "--repo", "alpha", "--version", "1.1.0", "--offline", ...more], {
    cwd: workspace,
    environment: { TMPDIR: temporary },
  });
}

beforeAll(() => {
  workspace = temporaryFolder();
  temporary = temporaryFolder();
  writeFileSync(join(workspace, "release-graph.yml"), graph);
  const alpha = repository("alpha", { "package.json": packageJson("alpha") });
  alpha.commit("feat: more");
  const beta = repository("beta", { "package.json": packageJson("beta", { "@acme/alpha": "^1.0.0" }) });
  // Neither other branches nor what is not committed take part.
  beta.git("branch", "$(touch${IFS}pwned)");
  beta.git("tag", "v1.0.0;touch-pwned");
  beta.write("package.json", packageJson("beta", { "@acme/alpha": "0.1.0" }));
  repository("gamma", {
    "compose.yaml": `# ${hostile}\nservices:\n  beta:\n    image: ghcr.io/acme/beta:v1.0.0\n`,
    [`docs/${hostile}.txt`]: "nothing\n",
    "package.json": packageJson("gamma", { "@acme/alpha": "1.0.0", "@acme/beta": "1.0.0" }),
  });
  const needs = { "@acme/alpha": "1.0.0", "@acme/nowhere": "^3.0.0" };
  repository("stuck", { "package.json": packageJson("stuck", needs), "package-lock.json": brokenLock });
  repository("after", { "package.json": packageJson("after", { "@acme/stuck": "1.0.0" }) });
  repository("broken", { "package.json": '{\n  "dependencies": {\n    "@acme/alpha": 1.0.0\n' });
  repository("loose", { "README.md": "needs nobody\n" });
});

describe("a rehearsal of a release", () => {
  let run: Run;
  let report: RehearsalReport;
  let out: string;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    out = join(temporaryFolder(), "bundle");
    before = footprint(workspace);
    run = await rehearse("--json", "--out", out);
    report = readRehearsal(run);
  }, 180_000);

  const of = (name: string) => report.repositories.find(({ repository: one }) => one === name);

  test("reaches what it can reach, and says of the rest who is stuck and why", () => {
    expect(run.exitCode).toBe(1);
    expect(of("gamma")?.problems).toEqual([]);
    expect(report.arrived).toBe(false);
    expect(report.repositories.map((one) => `${one.repository} ${one.state} ${one.version ?? "-"}`)).toEqual([
      "alpha released 1.1.0",
      "beta released 1.0.1",
      "stuck stuck -",
      "delta absent -",
      "loose unaffected -",
      "broken stuck -",
      "gamma released 1.0.1",
      "after waiting -",
    ]);
    expect(of("after")?.waitsFor).toEqual(["stuck"]);
  });

  test("gives the resolver's own words for a lock that cannot be satisfied", () => {
    const [problem] = of("stuck")?.problems ?? [];

    expect(problem?.code).toBe("lock-failed");
    expect(problem?.found).toContain("@acme%2fnowhere");
  });

  test("gives the place in a file that cannot be read", () => {
    const [problem] = of("broken")?.problems ?? [];

    expect(problem).toMatchObject({ code: "manifest-syntax" });
    expect(problem?.found).toMatch(/^package\.json:3: /);
  });

  test("ends a diamond in one pull request with both pins", () => {
    const own = report.pullRequests.filter(({ repository: one }) => one === "gamma");

    expect(own).toMatchObject([{ state: "merged" }]);
    expect(own[0]?.diff).toContain('+    "@acme/alpha": "1.1.0"');
    expect(own[0]?.diff).toContain('+    "@acme/beta": "1.0.1"');
    expect(own[0]?.diff).toContain("+    image: ghcr.io/acme/beta:v1.0.1");
  });

  test("says what is not part of it", () => {
    expect(report.notes).toEqual([
      expect.objectContaining({ repository: "beta", kind: "uncommitted" }),
      expect.objectContaining({ repository: "delta", kind: "absent" }),
    ]);
  });

  test("leaves every byte and every time of the clones as it was, and no folder behind", () => {
    expect(footprint(workspace)).toEqual(before);
    expect(readdirSync(temporary).filter((name) => name !== "node-compile-cache")).toEqual([]);
  });

  test("tells the train as it moves, on standard error", () => {
    expect(run.stderr).toMatch(/release +alpha 1\.1\.0/);
    expect(run.stderr).toMatch(/wave 1 +beta +merged #1/);
    expect(run.stderr).toContain("stuck lock-failed");
    expect(run.stderr).not.toContain("\u001b[2A");
  });

  test("writes a bundle: the report, every pull request, every log", () => {
    const files = [...footprint(out).keys()];

    expect(files).toEqual(
      expect.arrayContaining([
        "report.json",
        "report.md",
        "requests.json",
        "pull-requests/gamma-1.md",
        "pull-requests/gamma-1.diff",
        "logs/alpha/verify-tag.log",
        "logs/alpha/inject-npm-version.log",
        "logs/alpha/cascade-pins.log",
      ]),
    );
    expect(JSON.parse(readFileSync(join(out, "report.json"), "utf8"))).toEqual(report);
    expect(readFileSync(join(out, "report.md"), "utf8")).toContain("```mermaid\nflowchart LR");
  });

  test("shows no token, in no file and on no stream", () => {
    const texts = [...footprint(out).keys()].map((path) => readFileSync(join(out, path), "utf8"));

    for (const text of [...texts, run.stdout, run.stderr]) {
      expect(text).not.toMatch(/gh[sp]_[0-9a-z]{8}|github_pat_|rehearsal-[0-9a-f]{32}/i);
    }
  });

  test("replaces an earlier bundle, and prints for people what is fit for a terminal", async () => {
    const again = await rehearse("--out", out);

    expect(again.exitCode).toBe(1);
    expect(again.stdout).toContain("stuck at stuck, broken");
    expect(again.stdout).toContain("gamma #1 fix(deps): bump");
    expect(again.stdout).not.toContain(hostile);
    expect(readdirSync(out).toSorted()).toEqual([
      "logs",
      "pull-requests",
      "report.json",
      "report.md",
      "requests.json",
    ]);
  }, 180_000);
});

describe("what cannot be rehearsed", () => {
  test("a bundle is not written among somebody's files, nor in the place of a file", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "thesis.txt"), "precious");

    const among = await rehearse("--out", folder);
    const inPlace = await rehearse("--out", join(folder, "thesis.txt"));
    const below = await rehearse("--out", join(folder, "thesis.txt", "bundle"));

    expect(among.exitCode).toBe(3);
    expect(among.stderr).toContain("folder-not-empty");
    for (const run of [inPlace, below]) {
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain("not-a-folder");
    }
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("precious");
    expect(readdirSync(folder)).toEqual(["thesis.txt"]);
  });

  test("no folder for a bundle is made, and an empty name is none", async () => {
    const folder = temporaryFolder();

    const refused = await rehearse("--repo", "omega", "--out", join(folder, "bundle"));
    const empty = await rehearse("--out", "");

    expect([refused.exitCode, empty.exitCode]).toEqual([2, 2]);
    expect(empty.stderr).toContain("--out <dir>");
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["a repository that the graph lacks", ["--repo", "omega"], "graph-unknown-repository"],
    ["a repository without a clone", ["--repo", "delta"], "clone-missing"],
    ["a version that is none", ["--version", "next"], "version"],
  ])("%s", async (_, more, code) => {
    const run = await rehearse(...more);

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(code);
  });
});

/** Content and time of every file below a folder, by path. */
function footprint(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .flatMap((path) => {
        const { mtimeMs, mode } = lstatSync(path);
        const isFile = lstatSync(path).isFile();
        const content = isFile ? readFileSync(path, "base64") : "";
        return isFile || folder === workspace
          ? [[relative(folder, path), `${mode} ${mtimeMs} ${content}`] as const]
          : [];
      }),
  );
}

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTool, installTool } from "../../scripts/tools/install.mjs";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "debian-tools-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const mirror = "http://mirror.invalid/debian";
const develVersion = "echo 'GitVersion:    devel'; echo 'GoVersion:     go1.27.3'";

interface Machine {
  readonly environment: { readonly PATH: string };
  /** The calls of apt-get, dpkg-deb and go, in order. */
  calls(): Promise<readonly string[]>;
}

/** A PATH that has these programs only; each writes down how it was called. */
async function machineWith(programs: Readonly<Record<string, string>>): Promise<Machine> {
  const place = await mkdtemp(join(folder, "path-"));
  const calls = join(place, "calls");
  await writeFile(calls, "");
  for (const [name, script] of Object.entries(programs)) {
    const lines = ["#!/bin/sh", "PATH=/bin:/usr/bin", `echo "${name} $*" >> '${calls}'`, script, ""];
    await writeFile(join(place, name), lines.join("\n"));
    await chmod(join(place, name), 0o755);
  }
  return {
    environment: { PATH: place },
    calls: async () => (await readFile(calls, "utf8")).split("\n").filter((line) => line !== ""),
  };
}

/** An apt that offers one version of cosign. */
function apt(version: string): string {
  return [
    `case "$*" in`,
    `  *indextargets*) echo '${mirror}-security/ bookworm-security'; echo '${mirror}/ bookworm' ;;`,
    `  *print-uris*) echo "'${mirror}/pool/c.deb' cosign_${version}_amd64.deb 1 SHA256:0" ;;`,
    `  *download*) echo package > cosign_${version}_amd64.deb ;;`,
    `esac`,
  ].join("\n");
}

/** A dpkg-deb that unpacks a cosign that does what the script says. */
function dpkg(script: string): string {
  const program = "unpacked/usr/bin/cosign";
  return `mkdir -p unpacked/usr/bin; printf '%s\\n' '#!/bin/sh' "${script}" > ${program}; chmod +x ${program}`;
}

const builtByGo = `mkdir -p "$GOBIN"; printf '#!/bin/sh\\necho GitVersion: v3.1.3\\n' > "$GOBIN/cosign"; chmod +x "$GOBIN/cosign"`;

describe("a tool out of a Debian package", () => {
  test("is downloaded and unpacked from the machine's own mirror, and nothing is installed", async () => {
    const machine = await machineWith({ "apt-get": apt("3.1.1-2"), "dpkg-deb": dpkg(develVersion) });
    const tools = await mkdtemp(join(folder, "tools-"));

    const found = await installTool("cosign", { folder: tools, ...machine });

    expect(found).toMatchObject({ kind: "available", origin: "installed" });
    const calls = await machine.calls();
    expect(calls.map((call) => call.replace(/-qq -c \S+ /, ""))).toEqual([
      "apt-get indextargets --format $(REPO_URI) $(RELEASE)",
      "apt-get update",
      "apt-get download --print-uris cosign",
      "apt-get download cosign",
      expect.stringMatching(/^dpkg-deb -x cosign_3\.1\.1-2_amd64\.deb/),
    ]);
    expect(await readFile(join(tools, "debian-sid", "sources.list"), "utf8")).toMatch(
      /^deb \[signed-by=\S+\] http:\/\/mirror\.invalid\/debian\/ sid main\n$/,
    );
  });

  test("has the package's version when the program calls itself devel", async () => {
    const machine = await machineWith({ "apt-get": apt("3.1.1-2"), "dpkg-deb": dpkg(develVersion) });
    const options = { folder: await mkdtemp(join(folder, "tools-")), ...machine };

    const installed = await installTool("cosign", options);
    const again = await findTool("cosign", options);

    expect(installed).toMatchObject({ version: "3.1.1" });
    expect(again).toEqual(installed);
  });

  test("is the same one for every checkout that shares the folder through a link", async () => {
    const machine = await machineWith({ "apt-get": apt("3.1.1-2"), "dpkg-deb": dpkg(develVersion) });
    const tools = await mkdtemp(join(folder, "tools-"));
    await symlink(tools, `${tools}-link`);

    const installed = await installTool("cosign", { folder: tools, ...machine });
    const before = (await machine.calls()).length;
    const shared = await installTool("cosign", { folder: `${tools}-link`, ...machine });

    expect(shared).toEqual(installed);
    expect(await machine.calls()).toHaveLength(before);
  });

  test.each([
    {
      case: "the suite has moved on",
      programs: { "apt-get": apt("3.2.0-1"), "dpkg-deb": dpkg(develVersion) },
    },
    { case: "there is no apt", programs: {} },
    { case: "the mirror does not answer", programs: { "apt-get": "exit 100" } },
    {
      case: "the program does not run here",
      programs: { "apt-get": apt("3.1.1-2"), "dpkg-deb": dpkg("exit 127") },
    },
  ])("is built from its source when $case", async ({ programs }) => {
    const machine = await machineWith({ ...programs, go: builtByGo });
    const tools = await mkdtemp(join(folder, "tools-"));

    const found = await installTool("cosign", { folder: tools, ...machine });

    expect(found).toMatchObject({ kind: "available", version: "3.1.3" });
    expect((await machine.calls()).at(-1)).toContain("github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3");
    expect((await readdir(tools)).filter((name) => name.endsWith(".lock"))).toEqual([]);
  });

  test("is unavailable with both reasons in one line when neither way works", async () => {
    const machine = await machineWith({ "apt-get": apt("3.2.0-1") });

    const found = await installTool("cosign", { folder: await mkdtemp(join(folder, "tools-")), ...machine });

    expect(found).toEqual({
      kind: "unavailable",
      name: "cosign",
      reason: "sid has cosign 3.2.0-1, wanted is 3.1.*; go is not on PATH",
    });
  });
});

describe("a tool built by Go", () => {
  test("has its usual name although its package is called otherwise", async () => {
    const go = builtByGo.replaceAll("cosign", "posix").replace("v3.1.3", "v2.3.0");
    const machine = await machineWith({ go });

    const found = await installTool("rekor-server", {
      folder: await mkdtemp(join(folder, "tools-")),
      ...machine,
    });

    expect(found).toMatchObject({
      kind: "available",
      version: "2.3.0",
      path: expect.stringMatching(/bin\/rekor-server$/),
    });
  });
});

describe("a tool on PATH that prints more than one version", () => {
  test.each([
    { says: "GitVersion: v3.0.2; GoVersion: go1.24.4", found: { kind: "available", version: "3.0.2" } },
    { says: "GitVersion: v2.6.1; GoVersion: go3.1.1", found: { kind: "unavailable" } },
    { says: "GitVersion: devel; GoVersion: go3.1.1", found: { kind: "unavailable" } },
  ])("is judged by its own: $says", async ({ says, found }) => {
    const machine = await machineWith({ cosign: `echo '${says}' | tr ';' '\\n'` });

    const tool = await findTool("cosign", { folder: await mkdtemp(join(folder, "tools-")), ...machine });

    expect(tool).toMatchObject(found);
  });
});

import { copyFile, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { withFolderLock } from "./folder-lock.mjs";
import { runProgram } from "./run-program.mjs";

const fiveMinutes = 5 * 60 * 1000;
const oneHour = 60 * 60 * 1000;
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/**
 * Takes a program out of a Debian package that is downloaded and unpacked, never installed: seconds where building takes
 * minutes. apt works in a world of its own below the tools' folder, with another suite than the machine's and from the
 * mirror the machine uses; nothing of the system changes, and root is not needed.
 * @returns the version of the package, for programs that do not know theirs.
 * @throws {Error} with a one-line reason, also when the suite has moved on to a version that nobody has tried.
 */
export async function installFromDebian({ packages: [name], suite, version }, options) {
  const { home, environment, executable } = options;
  const world = join(dirname(home), `debian-${suite}`);
  const run = (command) => runProgram(command, { cwd: home, environment, timeout: fiveMinutes });
  // One at a time: several programs come from one suite, whose index is fetched once.
  const found = await withFolderLock(`${world}.lock`, async () => {
    const apt = await openWorld(world, suite, run);
    const offered = offeredVersion(name, await run([...apt, "download", "--print-uris", name]));
    if (!offered.startsWith(version))
      throw new Error(`${suite} has ${name} ${offered}, wanted is ${version}*`);
    must(await run([...apt, "download", name]), `apt could not download ${name}`);
    return offered;
  });
  const file = (await readdir(home)).find((entry) => entry.endsWith(".deb"));
  if (file === undefined) throw new Error(`apt downloaded no package ${name}`);
  must(await run(["dpkg-deb", "-x", file, "unpacked"]), `${file} cannot be unpacked`);
  await mkdir(join(home, "bin"));
  await copyFile(join(home, "unpacked", "usr", "bin", executable), join(home, "bin", executable));
  await Promise.all(["unpacked", file].map((entry) => rm(join(home, entry), { recursive: true })));
  return found;
}

/** The command that begins every call of apt in its own world, the index of the suite fetched within the hour. */
async function openWorld(world, suite, run) {
  const settings = join(world, "apt.conf");
  const apt = ["apt-get", "-qq", "-c", settings];
  if (await isFresh(settings)) return apt;
  const mirror = await findMirror(run);
  await rm(world, { recursive: true, force: true });
  for (const folder of ["state/lists/partial", "cache/archives/partial", "none"]) {
    await mkdir(join(world, folder), { recursive: true });
  }
  await writeFile(join(world, "status"), "");
  await writeFile(join(world, "sources.list"), `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
  await writeFile(`${settings}.new`, settingsOf(world));
  must(
    await run(["apt-get", "-qq", "-c", `${settings}.new`, "update"]),
    `apt cannot read the suite ${suite}`,
  );
  // What begins an hour is this file, so it is there only when the index is.
  await writeFile(settings, settingsOf(world));
  return apt;
}

/** Where this machine takes its own packages from, whatever that is. */
async function findMirror(run) {
  const targets = await run(["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)"]);
  if (targets.exitCode === 127) throw new Error("apt-get is not on PATH");
  const lines = targets.stdout.split("\n").filter((line) => line.trim() !== "" && !line.includes("security"));
  const [mirror] = lines[0]?.split(" ") ?? [];
  if (mirror === undefined) throw new Error("apt-get knows no mirror");
  return mirror;
}

function settingsOf(world) {
  const settings = {
    "Dir::State": join(world, "state"),
    "Dir::State::status": join(world, "status"),
    "Dir::Cache": join(world, "cache"),
    "Dir::Etc::sourcelist": join(world, "sources.list"),
    "Dir::Etc::sourceparts": join(world, "none"),
    "Dir::Etc::preferencesparts": join(world, "none"),
    // The user that root's apt would become may not enter a folder below /root.
    "APT::Sandbox::User": userInfo().username,
    // Without it an index that could not be fetched is a warning.
    "APT::Update::Error-Mode": "any",
    "Acquire::Languages": "none",
    "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false",
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key} ${JSON.stringify(value)};\n`)
    .join("");
}

/** Out of `'address' cosign_3.1.1-2_amd64.deb 17676136 SHA256:…`. */
function offeredVersion(name, { exitCode, stdout }) {
  const [, file] = stdout.trim().split(" ");
  const [, offered] = file?.split("_") ?? [];
  if (exitCode !== 0 || offered === undefined)
    throw new Error(`there is no package ${name} for this machine`);
  return decodeURIComponent(offered).replace(/^\d+:/, "");
}

async function isFresh(file) {
  const made = await stat(file).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs < oneHour;
}

function must({ exitCode, stdout, stderr }, otherwise) {
  if (exitCode === 0) return;
  const said = `${stderr}\n${stdout}`.split("\n").find((line) => line.trim() !== "");
  throw new Error(`${otherwise}: ${said ?? "it said nothing"}`);
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeCommands } from "@release-actions/ports/adapters";

export interface PushPlace {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** An empty folder to work in, also the tools' home. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface PushedArtifact {
  /** `sha256:…`. */
  readonly digest: string;
  /** `127.0.0.1:PORT/name@sha256:…`. */
  readonly reference: string;
}

export interface PushedIndex extends PushedArtifact {
  /** The images of its platforms. */
  readonly children: readonly PushedArtifact[];
}

/** Pushes a small image by `crane`. Every content is an image of its own. */
export async function pushImage(place: PushPlace, tagged: string, content = tagged): Promise<PushedArtifact> {
  const work = await workFolder(place);
  await writeFile(join(work, "content"), content);
  await run(place, ["tar", "-cf", "layer.tar", "content"], work);
  const image = `${place.host}/${tagged}`;
  await run(place, ["crane", "append", "--oci-empty-base", "-f", "layer.tar", "-t", image], work);
  return describe(place, image);
}

/** Pushes an image of another registry by `crane`, and nothing that is attached to it. Its digest stays. */
export async function copyImage(
  place: PushPlace,
  { reference }: PushedArtifact,
  tagged: string,
): Promise<PushedArtifact> {
  const image = `${place.host}/${tagged}`;
  await run(place, ["crane", "copy", reference, image]);
  return describe(place, image);
}

/** Pushes an index of an image for each of two platforms by `crane`. */
export async function pushIndex(place: PushPlace, tagged: string): Promise<PushedIndex> {
  const [name] = tagged.split(":");
  const children: PushedArtifact[] = [];
  for (const architecture of ["amd64", "arm64"]) {
    const made = await pushImage(place, `${name}:${architecture}`);
    const image = `${place.host}/${name}:${architecture}`;
    await run(place, [
      "crane",
      "mutate",
      "--set-platform",
      `linux/${architecture}`,
      made.reference,
      "-t",
      image,
    ]);
    children.push(await describe(place, image));
  }
  const manifests = children.flatMap(({ reference }) => ["-m", reference]);
  await run(place, ["crane", "index", "append", ...manifests, "-t", `${place.host}/${tagged}`]);
  return { ...(await describe(place, `${place.host}/${tagged}`)), children };
}

/** Packs a chart and pushes it by `helm` to `charts/NAME:VERSION`. */
export async function pushChart(place: PushPlace, name: string, version: string): Promise<PushedArtifact> {
  const work = await workFolder(place);
  await mkdir(join(work, name, "templates"), { recursive: true });
  await writeFile(join(work, name, "Chart.yaml"), `apiVersion: v2\nname: ${name}\nversion: ${version}\n`);
  await run(place, ["helm", "package", name], work);
  await run(
    place,
    ["helm", "push", `${name}-${version}.tgz`, `oci://${place.host}/charts`, "--plain-http"],
    work,
  );
  // A tag has no plus sign.
  return describe(place, `${place.host}/charts/${name}:${version.replaceAll("+", "_")}`);
}

/** Pushes a file by `oras`. */
export async function pushFile(place: PushPlace, tagged: string, content = tagged): Promise<PushedArtifact> {
  const work = await workFolder(place);
  await writeFile(join(work, "file.txt"), content);
  const image = `${place.host}/${tagged}`;
  await run(place, ["oras", "push", "--plain-http", image, "file.txt:text/plain"], work);
  return describe(place, image);
}

async function describe(place: PushPlace, image: string): Promise<PushedArtifact> {
  const digest = (await run(place, ["crane", "digest", image])).trim();
  return { digest, reference: `${image.slice(0, image.lastIndexOf(":"))}@${digest}` };
}

let made = 0;

async function workFolder({ folder }: PushPlace): Promise<string> {
  const work = join(folder, `push-${(made += 1)}`);
  await mkdir(work, { recursive: true });
  return work;
}

/** @throws {Error} with what the tool said. */
async function run(
  { folder, environment }: PushPlace,
  command: readonly [string, ...string[]],
  cwd = folder,
): Promise<string> {
  const { exitCode, stdout, stderr } = await nodeCommands().run(command, { cwd, environment });
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with ${exitCode}\n${stderr}`);
  return stdout.toString("utf8");
}

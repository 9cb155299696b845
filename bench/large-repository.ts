import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gitEnvironment } from "./temporary-folder.ts";

/** The package that is pinned in some of the files. */
export const pinnedPackage = "coreason-manifest";

/**
 * Makes a repository as a monorepo of many services would be: of every hundred files six are YAML, four package.json,
 * one is a pyproject.toml, the others are sources and pages. About every tenth manifest pins the package, and some
 * pages mention it.
 */
export async function makeLargeRepository(directory: string, size: number): Promise<void> {
  for (let number = 0; number < size; number += 1) {
    const [path, content] = fileAt(number);
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  const git = (...words: readonly string[]) =>
    execFileSync("git", words, { cwd: directory, env: gitEnvironment });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "feat: begin");
}

function fileAt(number: number): readonly [path: string, content: string] {
  const service = `services/service-${Math.floor(number / 100)}`;
  const kind = number % 100;
  const pins = Math.floor(number / 100) % 10 === 0;
  if (kind === 0) return [`${service}/pyproject.toml`, pyproject(number, pins)];
  if (kind <= 4) return [`${service}/packages/p${kind}/package.json`, packageJson(number, pins)];
  if (kind === 5) return [`${service}/docker-compose.yml`, compose(pins)];
  if (kind <= 10) return [`${service}/deploy/values-${kind}.yaml`, values(number, pins)];
  if (kind <= 30) return [`${service}/docs/page-${kind}.md`, `# Page ${kind}\n\n${words(number, pins)}\n`];
  return [`${service}/src/module_${kind}.py`, `"""${words(number, false)}"""\n\nVALUE = ${number}\n`];
}

function pyproject(number: number, pins: boolean): string {
  const requirements = ["httpx>=0.28", "pydantic==2.12.5", ...(pins ? [`${pinnedPackage}==0.14.2`] : [])];
  return `[project]\nname = "service-${number}"\nversion = "1.0.0"\ndependencies = [\n${requirements.map((one) => `    "${one}",\n`).join("")}]\n`;
}

function packageJson(number: number, pins: boolean): string {
  const dependencies = { react: "^19.2.0", zod: "^4.1.12", ...(pins ? { [pinnedPackage]: "^0.14.2" } : {}) };
  return `${JSON.stringify({ name: `package-${number}`, version: "1.0.0", dependencies }, undefined, 2)}\n`;
}

function compose(pins: boolean): string {
  const image = pins ? `ghcr.io/coreason-ai/${pinnedPackage}:v0.14.2` : "ghcr.io/example/other:v1.2.3";
  return `services:\n  api:\n    image: ${image} # the one in production\n  cache:\n    image: redis:8.2\n`;
}

function values(number: number, pins: boolean): string {
  const name = pins ? pinnedPackage : "other";
  return `replicas: ${number}\n${name}:\n  image:\n    repository: ghcr.io/coreason-ai/${name}\n    tag: v0.14.2\n`;
}

function words(number: number, pins: boolean): string {
  const line = `Paragraph ${number} says what this part is for and whom to ask about it.\n`;
  return line.repeat(10 + (number % 40)) + (pins ? `It is built on ${pinnedPackage} 0.14.2.\n` : "");
}

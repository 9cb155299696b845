import { join } from "node:path";
import {
  ExternalError,
  formatPep440,
  formatSemver,
  Refusal,
  type Ecosystem,
  type PackageName,
} from "@release-actions/release-model";
import { publishBuilt } from "../building/build-package.ts";
import { packageNamed, type FoundPackage } from "../building/find-packages.ts";
import { publishSmall } from "../building/small-package.ts";
import type { PublishJob, PublishStep } from "./publish-job.ts";
import { readCheckout } from "./read-checkout.ts";

/** Python packages and crates. They come first, because a file that is stamped for npm would make theirs a development version. */
export const publishPackages = publishing("publish", ["pypi", "cargo"]);

/** npm packages, stamped before. */
export const publishNpmPackages = publishing("publish-npm", ["npm"]);

/** Builds what the repository publishes by each ecosystem's own tool, and publishes it to the local index. */
function publishing(stepName: string, ecosystems: readonly Ecosystem[]): PublishStep {
  const run: PublishStep["run"] = async (job) => {
    const { stage, checkout, entry, version } = job;
    const names = job.names.filter(({ ecosystem }) => ecosystems.includes(ecosystem));
    if (names.length === 0) return undefined;
    const started = performance.now();
    const { packages, manifests } = await readCheckout(checkout);
    const files: string[] = [];
    for (const name of names) {
      const spelled = name.ecosystem === "pypi" ? formatPep440(version) : formatSemver(version);
      // A run that was killed has published it already, and a registry takes no version twice.
      if (stage.index.versions(name).includes(spelled)) continue;
      const found = packageNamed(packages, name);
      if (found === undefined) throw unknown(name, entry.name);
      files.push(await publishOne(found, manifests, job));
    }
    return {
      name: stepName,
      succeeded: true,
      seconds: (performance.now() - started) / 1000,
      problems: [],
      says: files.join(", "),
      log: files.map((file) => `published ${file}\n`).join(""),
      summary: "",
      waiting: [],
    };
  };
  return { name: stepName, run };
}

async function publishOne(
  found: FoundPackage,
  manifests: ReadonlyMap<string, Uint8Array>,
  { stage, checkout, version, scratch }: PublishJob,
): Promise<string> {
  const small = () => publishSmall(found, manifests, { version, index: stage.index });
  if (found.name.ecosystem === "pypi" && stage.uv.kind === "unavailable") return small();
  try {
    const { machine, index } = stage;
    return await publishBuilt(found, { ...machine, index, checkout, scratch: join(scratch, "build") });
  } catch (error) {
    // Without npm or cargo on this machine it goes on as without uv.
    if (error instanceof ExternalError && error.code === "command-missing") return small();
    throw error;
  }
}

const described: Partial<Record<Ecosystem, string>> = {
  pypi: "pyproject.toml",
  npm: "package.json",
  cargo: "Cargo.toml",
};

function unknown({ ecosystem, name }: PackageName, repository: string): Refusal {
  return new Refusal({
    code: "package-unknown",
    expected: `a manifest of the ${ecosystem} package ${name} in ${repository}, as the graph says that it publishes one`,
    found: `none in a ${described[ecosystem] ?? "manifest"}`,
    fix: "Correct the package's name in its manifest, or what the graph says under `publishes`. What setup.py or setup.cfg alone describe cannot be rehearsed: give it a [project] table in pyproject.toml.",
  });
}

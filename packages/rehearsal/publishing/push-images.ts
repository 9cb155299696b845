import { formatSemver, ociTags } from "@release-actions/release-model";
import { versionTags } from "@release-actions/suite";
import type { PublishStep } from "./publish-job.ts";

/** Pushes a small image under every name that the graph has for the repository's images and charts: they are not built. */
export const pushImages: PublishStep = {
  name: "push-images",
  run: async ({ stage, entry, version, commit, fullName, checkout, pushed: all }) => {
    const { image, chart } = entry.publishes;
    if (image.length + chart.length === 0) return undefined;
    const started = performance.now();
    const released = versionTags(await stage.machine.git(checkout).tags(), entry.tag);
    const tags = ociTags(
      version,
      released.map((one) => one.version),
    );
    const labels = {
      "org.opencontainers.image.version": formatSemver(version),
      "org.opencontainers.image.revision": commit,
      "org.opencontainers.image.source": `${stage.github.address}/${fullName}`,
    };
    const lines: string[] = [];
    const named = [
      ...image.map((name) => ({ kind: "image" as const, name })),
      ...chart.map((name) => ({ kind: "chart" as const, name })),
    ];
    for (const { kind, name } of named) {
      const pushed = await stage.images.push(name, tags, labels);
      if (pushed === undefined) continue;
      all.push({ kind, name, digest: pushed.digest });
      lines.push(`${name}:${tags[0] ?? ""}`);
    }
    if (lines.length === 0) return undefined;
    return {
      name: "push-images",
      succeeded: true,
      seconds: (performance.now() - started) / 1000,
      problems: [],
      says: lines.join(", "),
      log: lines.map((line) => `pushed ${line}\n`).join(""),
      summary: "",
      waiting: [],
    };
  },
};

import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/bundles.ts";
import { pushImage } from "../support/sigstore/push-artifacts.ts";
import { releaseJob } from "../support/sigstore/release-job.ts";
import { attachments, signingActions } from "../support/sigstore/signing-action.ts";
import { sigstoreTools, useSigstore } from "../support/sigstore/use-sigstore.ts";
import { describeWithTools } from "../support/tools.ts";

await describeWithTools("cosign-sign, killed in the middle", sigstoreTools, (tools) => {
  const lab = useSigstore(tools);
  const { sign } = signingActions(lab);

  /** Runs the bundle until it has asked for some certificates, and no further. */
  async function killed(signal: NodeJS.Signals, images: string, temporary: string): Promise<unknown> {
    const inputs = {
      images,
      "trusted-root": lab.sigstore.trustedRoot,
      "signing-config": lab.sigstore.signingConfig,
    };
    const { fulcio } = lab.sigstore.proxies;
    const before = fulcio.asked.length;
    const child = spawn(process.execPath, [join(root, "dist", "cosign-sign", "index.js")], {
      cwd: lab.folder,
      stdio: "ignore",
      env: {
        ...lab.environment,
        ...lab.sigstore.admit(releaseJob),
        RUNNER_TEMP: temporary,
        GITHUB_SERVER_URL: "https://github.com",
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    });
    const end = once(child, "close");
    while (fulcio.asked.length < before + 3 && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill(signal);
    const ended = await end;
    // What SIGKILL orphans may write yet; a runner ends it with the job.
    while (isAtWork(temporary)) await new Promise((resolve) => setTimeout(resolve, 50));
    return ended;
  }

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "by %s, signs in the next run what is left, and nothing twice",
    async (signal) => {
      const registry = await lab.dockerRegistry();
      const names = ["a", "b", "c", "d", "e"].map((name) => `acme/${signal.toLowerCase()}-${name}`);
      const images = [];
      for (const name of names) images.push(await pushImage(lab.place(registry), `${name}:1`));
      const text = images.map(({ reference }) => reference).join("\n");
      const temporary = join(lab.folder, signal);
      mkdirSync(temporary);

      const end = await killed(signal, text, temporary);
      const left = readdirSync(temporary);
      const again = await sign({ inputs: { images: text } });

      expect(end).toEqual(signal === "SIGTERM" ? [143, null] : [null, signal]);
      if (signal === "SIGTERM") expect(left).toEqual([]);
      expect(again).toMatchObject({ exitCode: 0, errors: [] });
      const counts = images.map(({ digest }, position) =>
        attachments(registry.host, names[position] ?? "", digest),
      );
      expect(await Promise.all(counts)).toEqual([1, 1, 1, 1, 1]);
    },
  );
});

/** Whether a program runs in a folder below this one, as cosign does in the private folder. */
function isAtWork(folder: string): boolean {
  return readdirSync("/proc").some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
    } catch {
      // It ended, or is somebody else's.
      return false;
    }
  });
}
